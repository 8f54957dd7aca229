"""Follow-ups, the filters of their lists, and reminders."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field

from app.engine.vocabulary import DismissalCause, FollowUpStatus, Guard, Priority, RuleKind
from app.features.parties.schemas import PARTY, OneParty, PartyRead
from app.http.cursors import PageQuery
from app.schemas.follow_up_subject import SubjectRead
from app.schemas.resource_fields import SORT, CreatedAt, PageRead, ResourceId, UpdatedAt
from app.schemas.times import AwareTimestamp

CUSTOMER = Field(description="Customer that the follow-up is about; null if it is a contact.")
CONTACT = Field(description="Contact that the follow-up is about; null if it is a customer.")
RULE = Field(description="Rule that made the follow-up; null for a reminder and for `perhaps`.")
KIND = Field(description="Kind of the follow-up.")
STATUS = Field(description="Status of the follow-up at this moment.")
SUBJECT = Field(description="Object that the follow-up is about.")
STARTS_AT = Field(description="Time from which the delay of the rule counts.")
WARN_AT = Field(description="Time of the warning before `due_at`; null without a warning.")
DUE_AT = Field(description="Time when the follow-up is due.")
GUARD = Field(description="Guard that holds the follow-up back; null if none does.")
SETTLED_BY = Field(description="Object that fulfilled the follow-up; null if none did.")

FactValue = Annotated[str, Field(max_length=2000)]
Facts = Annotated[
    dict[str, FactValue],
    Field(max_length=50, description="Facts behind the reason by name, for programs."),
]


class ReasonRead(BaseModel):
    """Reason for a follow-up."""

    text: str = Field(max_length=5000, description="Reason in the language of the workspace.")
    facts: Facts


class FollowUpRead(BaseModel):
    """A follow-up: something that the business owes to a customer or a contact."""

    id: ResourceId
    party: Annotated[PartyRead, PARTY]
    customer_id: Annotated[UUID | None, CUSTOMER]
    contact_id: Annotated[UUID | None, CONTACT]
    rule_id: Annotated[UUID | None, RULE]
    rule_kind: Annotated[RuleKind, KIND]
    rule_name: Annotated[str, Field(max_length=200)] | None = Field(
        description="Name of the rule; null for a reminder and for `perhaps`."
    )
    rule_version: Annotated[int, Field(ge=1, le=2**31 - 1)] | None = Field(
        description="Version of the rule that set the dates; null for a reminder and for `perhaps`."
    )
    calendar_version: int = Field(
        ge=1, le=2**31 - 1, description="Version of the working calendar that set the dates."
    )
    subject: Annotated[SubjectRead, SUBJECT]
    status: Annotated[FollowUpStatus, STATUS]
    starts_at: Annotated[AwareDatetime, STARTS_AT]
    warn_at: Annotated[AwareDatetime | None, WARN_AT]
    due_at: Annotated[AwareDatetime, DUE_AT]
    expires_at: AwareDatetime | None = Field(
        description="Time when an open follow-up becomes `missed`, or `withdrawn` if it is a `perhaps` or "
        "another one covers it; null if it never does."
    )
    snoozed_until: AwareDatetime | None = Field(
        description="Time until which the follow-up is hidden; null if it is not snoozed."
    )
    guard: Annotated[Guard | None, GUARD]
    guard_lifts_at: AwareDatetime | None = Field(
        description="Time when the guard ends; null if that is not known or no guard holds."
    )
    priority: Priority = Field(description="Priority in the queue.")
    reason: ReasonRead = Field(description="Reason for the follow-up.")
    owner_id: UUID | None = Field(description="User who owns the follow-up; null if nobody does.")
    responsible_id: UUID | None = Field(
        description="User who has to act now: the owner, or a substitute or successor; null if "
        "nobody does."
    )
    settled_by: Annotated[SubjectRead | None, SETTLED_BY]
    closed_at: AwareDatetime | None = Field(
        description="Time when a user closed the follow-up; null if no user did."
    )
    closed_by_id: UUID | None = Field(
        description="User who closed the follow-up; null if no user did."
    )
    dismissal_cause: DismissalCause | None = Field(
        description="Cause of the dismissal; null if none was given or nobody dismissed it."
    )
    is_up_to_date: bool = Field(
        description="False if a pending re-evaluation has not processed this follow-up yet; "
        "its dates may reflect the old rules."
    )
    created_at: CreatedAt
    updated_at: UpdatedAt


class FollowUpPage(PageRead[FollowUpRead]):
    """A page of follow-ups."""


class ReminderCreate(OneParty):
    """A reminder about a customer or a contact. Give either `customer_id` or `contact_id`."""

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

    customer_id: UUID | None = Field(
        default=None, description="Customer that the reminder is about."
    )
    contact_id: UUID | None = Field(default=None, description="Contact that the reminder is about.")
    due_at: AwareTimestamp = Field(description="Future time when the reminder is due.")
    text: str = Field(min_length=1, max_length=2000, description="Text of the reminder.")
    owner_id: UUID | None = Field(
        default=None,
        description="User who owns the reminder. Defaults to the owner of the customer.",
    )
    priority: Priority = Field(default=Priority.NORMAL, description="Priority in the queue.")


class FollowUpSort(StrEnum):
    """The order of the list; `-` means descending."""

    DUE_AT = "due_at"
    DUE_AT_DESCENDING = "-due_at"
    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DESCENDING = "-updated_at"


class FollowUpQuery(PageQuery):
    """Filters and order of the follow-ups.

    Without `status`, `customer_id`, `contact_id`, `ids`, `updated_since` and `sort`: the queue.
    """

    status: FollowUpStatus | None = Field(
        default=None, description="Status of the follow-ups to list."
    )
    due_before: AwareTimestamp | None = Field(
        default=None, description="Time before which the follow-ups are due."
    )
    owner_id: UUID | None = Field(
        default=None,
        description="User who is responsible: the owner, or a substitute or successor.",
    )
    customer_id: UUID | None = Field(
        default=None, description="Customer that the follow-ups are about."
    )
    contact_id: UUID | None = Field(
        default=None, description="Contact that the follow-ups are about."
    )
    rule_kind: RuleKind | None = Field(default=None, description="Kind of the follow-ups.")
    as_of: AwareTimestamp | None = Field(
        default=None, description="Future time at which to show the follow-ups, if nothing happens."
    )
    sort: FollowUpSort | None = Field(
        default=None,
        description="Order of the list; `-` means descending. With it the list holds all matching "
        "follow-ups, open and closed.",
    )

    @property
    def is_queue(self) -> bool:
        narrowing = (self.status, self.customer_id, self.contact_id, self.ids, self.updated_since)
        return self.sort is None and all(value is None for value in narrowing)


class PartyFollowUpQuery(PageQuery):
    """Filters and order of the follow-ups of one customer or contact."""

    status: FollowUpStatus | None = Field(
        default=None, description="Status of the follow-ups to list."
    )
    sort: Annotated[FollowUpSort, SORT] = FollowUpSort.DUE_AT_DESCENDING
