"""What is asked about a rule that is tried out, and what is answered."""

from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field, StrictInt

from app.engine.vocabulary import FollowUpStatus, Guard
from app.features.rules.schemas import EXAMPLE, RuleCreate
from app.http.cursors import Cursor
from app.schemas.follow_up_subject import SubjectRead
from app.schemas.request_model import IntegralFloat, RequestModel
from app.schemas.times import AwareTimestamp

Count = Annotated[int, Field(ge=0, le=2**31 - 1)]
NextCursor = Annotated[str, Field(max_length=2000)]
PartyName = Annotated[str, Field(max_length=400)]
AS_OF = (
    "The moment to look at; left out: now. Facts up to then, and the rules and promises of today."
)
COMPLETE = "Whether all customers and contacts are looked at by now; else go on with `next_cursor`."


class _Tried(RequestModel):
    rule: RuleCreate
    cursor: Cursor | None = None

    def bound(self) -> dict[str, Any]:
        """All that a cursor is bound to."""
        return self.model_dump(mode="json", exclude={"cursor"}, exclude_unset=True)


class RulePreview(_Tried):
    """A rule as it would be created, and when to look."""

    model_config = {"json_schema_extra": {"examples": [{"rule": EXAMPLE}]}}

    as_of: Annotated[AwareTimestamp | None, Field(description=AS_OF)] = None


class PreviewCounts(BaseModel):
    """How many follow-ups the rule would have, by status."""

    due: Count
    warned: Count
    waiting: Count
    suppressed: Count
    settled: Count
    missed: Count


class PreviewItem(BaseModel):
    """One follow-up that the rule would have."""

    customer_id: UUID | None
    contact_id: UUID | None
    name: PartyName
    status: FollowUpStatus
    guard: Guard | None
    subject: SubjectRead
    starts_at: AwareDatetime
    due_at: AwareDatetime
    reason: Annotated[str, Field(max_length=5000)]


class RulePreviewRead(BaseModel):
    """Whom the rule would flag. The counts are those of the customers and contacts examined here."""

    as_of: AwareDatetime
    examined: Count
    is_complete: Annotated[bool, Field(description=COMPLETE)]
    next_cursor: NextCursor | None
    counts: PreviewCounts
    items: Annotated[
        list[PreviewItem],
        Field(max_length=200, description="What stands open: due first, the oldest first."),
    ]


class RuleBacktest(_Tried):
    """A rule as it would be created, and how far to look back."""

    model_config = {"json_schema_extra": {"examples": [{"rule": EXAMPLE, "days": 90}]}}

    days: Annotated[StrictInt, Field(ge=1, le=365), IntegralFloat]


class BacktestOutcome(StrEnum):
    """Whether something settled it in time though nobody was told."""

    ANSWERED_ANYWAY = "answered_anyway"
    LOST = "lost"


class BacktestItem(BaseModel):
    """One follow-up that the rule would have had."""

    customer_id: UUID | None
    contact_id: UUID | None
    name: PartyName
    subject: SubjectRead
    starts_at: AwareDatetime
    due_at: AwareDatetime
    outcome: BacktestOutcome
    settled_at: AwareDatetime | None


class RuleBacktestRead(BaseModel):
    """What the rule would have done. The counts are those of the customers and contacts examined here."""

    since: AwareDatetime
    until: AwareDatetime
    examined: Count
    is_complete: Annotated[bool, Field(description=COMPLETE)]
    next_cursor: NextCursor | None
    flagged: Annotated[Count, Field(description="Came due, and nothing had settled it by then.")]
    answered_anyway: Annotated[
        Count, Field(description="Of those: settled after they were due, and in time.")
    ]
    lost: Annotated[Count, Field(description="Of those: missed, or open still.")]
    items: Annotated[list[BacktestItem], Field(max_length=50, description="The latest of them.")]
