"""Follow-ups as clients see them, and what people do to them."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import FollowUpStatus, Guard, Priority, RuleKind
from app.http.cursors import PageQuery
from app.schemas.follow_up_subject import SubjectRead
from app.schemas.request_model import RequestModel
from app.schemas.times import AwareTimestamp

FactValue = Annotated[str, Field(max_length=2000)]
Facts = Annotated[dict[str, FactValue], Field(max_length=50)]


class ReasonRead(BaseModel):
    """Why it is there: a sentence for people, facts for programs."""

    text: Annotated[str, Field(max_length=5000)]
    facts: Facts


class FollowUpRead(BaseModel):
    """One flag: what one rule found about one party and one subject."""

    id: UUID
    customer_id: UUID | None
    contact_id: UUID | None
    rule_id: UUID | None
    rule_kind: RuleKind
    rule_version: Annotated[int, Field(ge=1, le=2**31 - 1)] | None
    calendar_version: Annotated[
        int, Field(ge=1, le=2**31 - 1, description="The working calendar that set its times.")
    ]
    subject: SubjectRead
    status: FollowUpStatus
    starts_at: AwareDatetime
    warn_at: AwareDatetime | None
    due_at: AwareDatetime
    expires_at: AwareDatetime | None
    snoozed_until: AwareDatetime | None
    guard: Guard | None
    guard_lifts_at: AwareDatetime | None
    priority: Priority
    reason: ReasonRead
    owner_id: UUID | None
    responsible_id: Annotated[
        UUID | None,
        Field(description="Who acts for it now: the owner, or who stands in while they are away."),
    ]
    settled_by: SubjectRead | None
    closed_at: AwareDatetime | None
    closed_by_id: UUID | None
    is_up_to_date: Annotated[
        bool,
        Field(
            description="False while a reevaluation is running and has not come to it, or could "
            "not settle it yet: its times may be those of the rules as they were."
        ),
    ]
    created_at: AwareDatetime
    updated_at: AwareDatetime


class FollowUpPage(BaseModel):
    """A page of follow-ups."""

    items: Annotated[list[FollowUpRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class ReminderCreate(RequestModel):
    """A reminder about a customer or a contact."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "customer_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a",
                    "due_at": "2030-03-04T10:00:00+01:00",
                    "text": "Ask how the new pump runs.",
                }
            ]
        }
    }

    customer_id: UUID | None = None
    contact_id: UUID | None = None
    due_at: AwareTimestamp
    text: Annotated[str, Field(min_length=1, max_length=2000)]
    owner_id: UUID | None = None
    priority: Priority = Priority.NORMAL

    @model_validator(mode="after")
    def _one_party(self) -> Self:
        if (self.customer_id is None) == (self.contact_id is None):
            raise PydanticCustomError("one_party", "Give either customer_id or contact_id.")
        return self


class Dismissal(RequestModel):
    reason: Annotated[str, Field(max_length=500)] | None = None


class Snooze(RequestModel):
    model_config = {"json_schema_extra": {"examples": [{"until": "2030-03-05T09:00:00+01:00"}]}}

    until: AwareTimestamp


class Assignment(RequestModel):
    owner_id: UUID | None


class FollowUpQuery(PageQuery):
    """Without `status`, `customer_id` and `contact_id` the list is the queue: what is due or warned."""

    status: FollowUpStatus | None = None
    due_before: AwareTimestamp | None = None
    owner_id: UUID | None = None
    customer_id: UUID | None = None
    contact_id: UUID | None = None
    rule_kind: RuleKind | None = None
    as_of: (
        Annotated[
            AwareTimestamp,
            Field(description="A future moment: what will be due then, as things stand."),
        ]
        | None
    ) = None

    @property
    def is_queue(self) -> bool:
        return self.status is None and self.customer_id is None and self.contact_id is None


class PartyFollowUpQuery(PageQuery):
    """A page of the follow-ups of one party."""

    status: FollowUpStatus | None = None


class ExplainQuery(BaseModel):
    model_config = {"extra": "forbid"}

    as_of: (
        Annotated[AwareTimestamp, Field(description="The moment to explain; by default now.")]
        | None
    ) = None


class FindingRead(BaseModel):
    """What one rule says about one subject, and why."""

    rule_id: UUID | None
    rule_kind: RuleKind
    status: FollowUpStatus
    reason: Annotated[str, Field(max_length=5000)]
    code: Annotated[str, Field(max_length=64)] | None
    subject: SubjectRead | None
    starts_at: AwareDatetime | None
    warn_at: AwareDatetime | None
    due_at: AwareDatetime | None
    guard: Guard | None
    settled_by: SubjectRead | None
    changes_at: AwareDatetime | None
    facts: Facts
    intervals: Annotated[
        list[Annotated[list[AwareDatetime], Field(min_length=2, max_length=2)]],
        Field(max_length=200, description="The opening times counted from start to due."),
    ]


class Explanation(BaseModel):
    """For every rule: why there is a follow-up, or why there is none."""

    as_of: AwareDatetime
    items: Annotated[list[FindingRead], Field(max_length=500)]
