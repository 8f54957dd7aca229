"""Report on how often follow-ups were right."""

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field

from app.engine.vocabulary import Automatic, DismissalCause
from app.features.reports.schemas import (
    EXAMPLE_ID,
    EXAMPLE_PERIOD,
    Count,
    PeriodQuery,
    ReportPeriod,
)


class FlagReportQuery(PeriodQuery):
    """Parameters of the flag report, which has no groups."""


class CauseFigures(BaseModel):
    """Number of dismissals with one cause."""

    cause: DismissalCause | None = Field(description="Cause; null if the user gave none.")
    flags: Count = Field(description="Number of follow-ups that were dismissed for this cause.")


class SenderFigures(BaseModel):
    """Numbers of follow-ups about the messages of one sender."""

    address: str = Field(max_length=1000, description="E-mail address of the sender.")
    flags: Count = Field(description="Number of follow-ups about messages of the sender.")
    needless: Count = Field(description="Number of these that were dismissed as needless.")


class UnflaggedAnswer(BaseModel):
    """A message that was answered although its verdict asks for no reply."""

    message_id: UUID = Field(description="Identifier of the message.")
    party_id: UUID = Field(description="Identifier of the customer or contact who sent it.")
    address: Annotated[str, Field(max_length=1000)] | None = Field(
        description="E-mail address of the sender; null if none is known."
    )
    subject: Annotated[str, Field(max_length=998)] | None = Field(description="Subject line.")
    occurred_at: AwareDatetime = Field(description="Time when the message was received.")
    needs_reply_evidence: str = Field(max_length=64, description="Evidence for the verdict.")
    automatic: Automatic | None = Field(
        description="Kind of automatic mail that the message was taken for; null for none."
    )


class FlagReport(ReportPeriod):
    """Report on how often follow-ups were right."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    **EXAMPLE_PERIOD,
                    "flagged": 57,
                    "closed": 45,
                    "dismissed": 3,
                    "needless": 2,
                    "precision": 0.9556,
                    "by_cause": [
                        {"cause": "no_reply_needed", "flags": 2},
                        {"cause": "later", "flags": 1},
                    ],
                    "by_sender": [
                        {"address": "notice@parcels.example.com", "flags": 3, "needless": 2}
                    ],
                    "unflagged_answers": 1,
                    "examples": [
                        {
                            "message_id": EXAMPLE_ID,
                            "party_id": EXAMPLE_ID,
                            "address": "anna@example.com",
                            "subject": "Re: Your visit",
                            "occurred_at": "2026-02-11T10:30:00Z",
                            "needs_reply_evidence": "automatic",
                            "automatic": "notice",
                        }
                    ],
                }
            ]
        }
    }

    flagged: Count = Field(description="Number of follow-ups that came due in these days.")
    closed: Count = Field(description="Number of these that are done, settled or dismissed.")
    dismissed: Count = Field(description="Number of these that a user dismissed.")
    needless: Count = Field(
        description="Number of these that were dismissed with the cause `no_reply_needed` or "
        "`not_a_customer`."
    )
    precision: Annotated[float, Field(ge=0, le=1)] | None = Field(
        description="Estimated share of right follow-ups: 1 - `needless` / `closed`; null if none "
        "is closed."
    )
    by_cause: list[CauseFigures] = Field(
        max_length=10, description="Dismissals by cause, the most frequent first."
    )
    by_sender: list[SenderFigures] = Field(
        max_length=20, description="Senders with needless follow-ups, those with the most first."
    )
    unflagged_answers: Count = Field(
        description="Number of messages of these days that were answered although no follow-up asked "
        "for it."
    )
    examples: list[UnflaggedAnswer] = Field(
        max_length=20, description="The latest of these messages."
    )
