"""Previews and backtests of a rule."""

from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field, StrictInt

from app.engine.vocabulary import FollowUpStatus, Guard
from app.features.rules.schemas import EXAMPLE, RuleCreate
from app.http.cursors import Cursor
from app.schemas.follow_up_subject import SubjectRead
from app.schemas.request_model import IntegralFloat, RequestModel
from app.schemas.resource_fields import NextCursor
from app.schemas.times import AwareTimestamp

Count = Annotated[int, Field(ge=0, le=2**31 - 1)]
CUSTOMER = Field(description="Customer that it is about; null if it is a contact.")
CONTACT = Field(description="Contact that it is about; null if it is a customer.")
NAME = Field(description="Name of the customer or contact.")
SUBJECT = Field(description="Object that the follow-up is about.")
STARTS_AT = Field(description="Time from which the delay of the rule counts.")
EXAMINED = Field(description="Number of customers and contacts examined by this request.")
COMPLETE = Field(
    description="Whether all customers and contacts have been examined; if not, repeat the request "
    "with `next_cursor`."
)

PartyName = Annotated[str, Field(max_length=400), NAME]


class _DryRun(RequestModel):
    rule: RuleCreate = Field(description="Rule to try, as for its creation.")
    cursor: Cursor | None = Field(
        default=None, description="`next_cursor` of the previous response; null to start."
    )

    def bound(self) -> dict[str, Any]:
        """All that a cursor is bound to."""
        return self.model_dump(mode="json", exclude={"cursor"}, exclude_unset=True)


class RulePreview(_DryRun):
    """Request for the preview of a rule."""

    model_config = {"json_schema_extra": {"examples": [{"rule": EXAMPLE}]}}

    as_of: AwareTimestamp | None = Field(
        default=None,
        description="Time of the preview, with the facts up to that time and the rules and "
        "promises of today. Defaults to now.",
    )


class PreviewCounts(BaseModel):
    """Numbers of the follow-ups that the rule would have, by status."""

    due: Count = Field(description="Number of due follow-ups.")
    warned: Count = Field(description="Number of follow-ups with a warning, not yet due.")
    waiting: Count = Field(description="Number of follow-ups before warning and due time.")
    suppressed: Count = Field(description="Number of follow-ups that a guard holds back.")
    settled: Count = Field(description="Number of fulfilled follow-ups.")
    missed: Count = Field(description="Number of expired follow-ups.")


class PreviewItem(BaseModel):
    """A follow-up that the rule would have."""

    customer_id: Annotated[UUID | None, CUSTOMER]
    contact_id: Annotated[UUID | None, CONTACT]
    name: PartyName
    status: FollowUpStatus = Field(description="Status at the time of the preview.")
    guard: Guard | None = Field(
        description="Guard that holds the follow-up back; null if none does."
    )
    subject: Annotated[SubjectRead, SUBJECT]
    starts_at: Annotated[AwareDatetime, STARTS_AT]
    due_at: AwareDatetime = Field(description="Time when the follow-up is due.")
    reason: str = Field(max_length=5000, description="Reason in the language of the workspace.")


class RulePreviewRead(BaseModel):
    """Preview of a rule. The counts cover the customers and contacts examined by this request."""

    as_of: AwareDatetime = Field(description="Time of the preview.")
    examined: Annotated[Count, EXAMINED]
    is_complete: Annotated[bool, COMPLETE]
    next_cursor: NextCursor
    counts: PreviewCounts = Field(description="Numbers of follow-ups by status.")
    items: list[PreviewItem] = Field(
        max_length=200, description="Open follow-ups: due ones first, then by due time."
    )


class RuleBacktest(_DryRun):
    """Request for the backtest of a rule."""

    model_config = {"json_schema_extra": {"examples": [{"rule": EXAMPLE, "days": 90}]}}

    days: Annotated[
        StrictInt, Field(ge=1, le=365, description="Number of past days to test."), IntegralFloat
    ]


class BacktestOutcome(StrEnum):
    """Outcome without the rule: fulfilled all the same, or not."""

    ANSWERED_ANYWAY = "answered_anyway"
    LOST = "lost"


class BacktestItem(BaseModel):
    """A follow-up that the rule would have had."""

    customer_id: Annotated[UUID | None, CUSTOMER]
    contact_id: Annotated[UUID | None, CONTACT]
    name: PartyName
    subject: Annotated[SubjectRead, SUBJECT]
    starts_at: Annotated[AwareDatetime, STARTS_AT]
    due_at: AwareDatetime = Field(description="Time when the follow-up came due.")
    outcome: BacktestOutcome = Field(description="Outcome without the rule.")
    settled_at: AwareDatetime | None = Field(
        description="Time when it was fulfilled; null if it was not."
    )


class RuleBacktestRead(BaseModel):
    """Backtest of a rule. The counts cover the customers and contacts examined by this request."""

    since: AwareDatetime = Field(description="Start of the tested period.")
    until: AwareDatetime = Field(description="End of the tested period.")
    examined: Annotated[Count, EXAMINED]
    is_complete: Annotated[bool, COMPLETE]
    next_cursor: NextCursor
    flagged: Count = Field(
        description="Number of follow-ups that came due before they were fulfilled."
    )
    answered_anyway: Count = Field(
        description="Number of flagged follow-ups fulfilled after the due time, in time."
    )
    lost: Count = Field(
        description="Number of flagged follow-ups that were missed or are still open."
    )
    items: list[BacktestItem] = Field(max_length=50, description="Latest flagged follow-ups.")
