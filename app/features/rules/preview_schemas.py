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

Rate = Annotated[
    float,
    Field(
        ge=0,
        le=2**31 - 1,
        description="Average number of follow-ups a week that would have come due in the four weeks "
        "before the preview.",
    ),
]
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


class OwnerWorkload(BaseModel):
    """Follow-ups of the rule for one user."""

    owner_id: UUID | None = Field(
        description="User who would own the follow-ups; null if nobody would."
    )
    due: Count = Field(description="Number of due follow-ups.")
    flags_per_week: Rate


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
    owner_id: UUID | None = Field(
        description="User who would own the follow-up; null if nobody would."
    )
    is_new: bool = Field(
        description="Whether no rule of today has an open follow-up about the customer or contact "
        "that is due by then."
    )
    reason: str = Field(max_length=5000, description="Reason in the language of the workspace.")


class RulePreviewRead(BaseModel):
    """Preview of a rule. The counts cover the customers and contacts examined by this request."""

    as_of: AwareDatetime = Field(description="Time of the preview.")
    examined: Annotated[Count, EXAMINED]
    is_complete: Annotated[bool, COMPLETE]
    next_cursor: NextCursor
    counts: PreviewCounts = Field(description="Numbers of follow-ups by status.")
    new: Count = Field(
        description="Number of due and warned follow-ups about customers and contacts of whom no "
        "rule of today has a due or warned follow-up."
    )
    flags_per_week: Rate
    by_owner: list[OwnerWorkload] = Field(
        max_length=1000, description="Follow-ups by user, those with the most a week first."
    )
    items: list[PreviewItem] = Field(
        max_length=200,
        description="Open follow-ups: up to 100 that are due, warned or suppressed, then those that "
        "wait, each by due time.",
    )


class RuleBacktest(_DryRun):
    """Request for the backtest of a rule."""

    model_config = {"json_schema_extra": {"examples": [{"rule": EXAMPLE, "days": 90}]}}

    days: Annotated[
        StrictInt, Field(ge=1, le=365, description="Number of past days to test."), IntegralFloat
    ]


class BacktestOutcome(StrEnum):
    """Outcome without the rule: fulfilled all the same, dismissed, open at the end, or missed."""

    ANSWERED_ANYWAY = "answered_anyway"
    DISMISSED = "dismissed"
    OPEN = "open"
    LOST = "lost"


class BacktestFigures(BaseModel):
    """Numbers of follow-ups in the tested period, by outcome."""

    flagged: Count = Field(
        description="Number of follow-ups that came due before they were fulfilled, and that no guard "
        "held back: the sum of `answered_anyway`, `dismissed`, `open` and `lost`."
    )
    answered_anyway: Count = Field(
        description="Number of flagged follow-ups fulfilled after the due time, in time."
    )
    dismissed: Count = Field(
        description="Number of flagged follow-ups about subjects that a user dismissed."
    )
    open: Count = Field(
        description="Number of flagged follow-ups that are still open, and have not expired."
    )
    lost: Count = Field(description="Number of flagged follow-ups that expired.")
    held_back: Count = Field(
        description="Number of follow-ups that came due while a guard held them back, and never "
        "appeared."
    )
    fulfilled_before: Count = Field(
        description="Number of subjects that were fulfilled before the follow-up came due."
    )
    base_rate: Annotated[float, Field(ge=0, le=1)] | None = Field(
        description="Share of the subjects that were fulfilled in time without the rule: "
        "`fulfilled_before` and `answered_anyway`, of these and `lost`; null if there are none."
    )


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
    is_new: bool = Field(
        description="Whether no rule of today with the same trigger would have flagged the subject."
    )


class RuleBacktestRead(BacktestFigures):
    """Backtest of a rule. The counts cover the customers and contacts examined by this request."""

    since: AwareDatetime = Field(description="Start of the tested period.")
    until: AwareDatetime = Field(description="End of the tested period.")
    examined: Annotated[Count, EXAMINED]
    is_complete: Annotated[bool, COMPLETE]
    next_cursor: NextCursor
    new: Count = Field(
        description="Number of flagged follow-ups about subjects that no rule of today with the same "
        "trigger would have flagged."
    )
    present_rules: BacktestFigures = Field(
        description="The same figures for the enabled rules of today with the same trigger."
    )
    items: list[BacktestItem] = Field(max_length=50, description="Latest flagged follow-ups.")
