"""Follow-ups, the actions on them, and the explanation of them."""

from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import (
    DismissalCause,
    FindingGroup,
    FollowUpStatus,
    Guard,
    Priority,
    RuleKind,
    SenderEffect,
    SenderRuleAbsence,
    SnoozeFor,
)
from app.features.parties.schemas import EMAIL_TO_USE, PARTY, PHONE_TO_USE, OneParty, PartyRead
from app.features.sender_rules.schemas import SenderRuleBrief
from app.http.cursors import Ids, PageQuery
from app.schemas.follow_up_subject import SubjectRead
from app.schemas.request_model import RequestModel
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

MOST_ON_CARD = 50

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


class QueueParty(BaseModel):
    """The person or organization of a card, with the address and the number to use."""

    customer_id: Annotated[UUID | None, CUSTOMER]
    contact_id: Annotated[UUID | None, CONTACT]
    name: str = Field(max_length=400, description="Name to display.")
    organization: str | None = Field(max_length=200, description="Name of the organization.")
    email: Annotated[Annotated[str, Field(max_length=1000)] | None, EMAIL_TO_USE]
    phone: Annotated[Annotated[str, Field(max_length=100)] | None, PHONE_TO_USE]


class QueueCard(BaseModel):
    """All that the business owes to one person now."""

    party: QueueParty
    open_count: int = Field(
        ge=1, le=2**31 - 1, description="Number of follow-ups that are due or warned."
    )
    follow_ups: list[FollowUpRead] = Field(
        max_length=MOST_ON_CARD,
        description="Follow-ups that are due or warned, the most urgent first.",
    )


class QueueCardPage(PageRead[QueueCard]):
    """A page of the queue by person."""


class QueueQuery(PageQuery):
    """Parameters of the queue by person."""

    ids: Annotated[
        Ids | None,
        Field(description="Identifiers of the customers and contacts whose cards to list."),
    ] = None
    updated_since: AwareTimestamp | None = Field(
        default=None, description="Time at or after which a follow-up of the card last changed."
    )

    owner_id: UUID | None = Field(
        default=None,
        description="User who is responsible for a follow-up: the owner, or a substitute or successor.",
    )
    as_of: AwareTimestamp | None = Field(
        default=None,
        description="Future time at which to show the queue, if nothing happens: the end of today for what "
        "is due in the course of the day. The reasons read as of now.",
    )


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


class SenderRuleOffer(BaseModel):
    """A sender rule to create with `POST /v1/sender-rules`."""

    pattern: Annotated[str, Field(max_length=320)] = Field(description="Address of the sender.")
    effect: SenderEffect = Field(description="Proposed effect on the messages of the sender.")


class DismissedFollowUp(FollowUpRead):
    """A dismissed follow-up, and the sender rule that follows from the cause."""

    sender_rule: SenderRuleBrief | None = Field(
        description="Rule that silences the sender, for the cause `not_a_customer`; null if there "
        "is none."
    )
    sender_rule_offer: SenderRuleOffer | None = Field(
        description="Rule that would silence the sender; null if none is offered."
    )
    sender_rule_absence: SenderRuleAbsence | None = Field(
        description="Reason why the cause made no rule: `no_mail`: the follow-up is about no "
        "received mail; `no_address`: neither the mail nor the party has an address; "
        "`address_refused`: the address is your own or invalid; `is_customer`: a rule is only "
        "offered; `already_silent`: a rule exists. Null if it made or offered one as usual."
    )


class Dismissal(RequestModel):
    """The dismissal of a follow-up."""

    model_config = {"json_schema_extra": {"examples": [{"cause": "no_reply_needed"}]}}

    cause: DismissalCause | None = Field(
        default=None,
        description="Cause of the dismissal. `not_a_customer` creates a sender rule for the address "
        "at once; `no_reply_needed` offers one.",
    )
    reason: Annotated[str, Field(max_length=500)] | None = Field(
        default=None, description="Reason why the follow-up is not needed."
    )


class Snooze(RequestModel):
    """The snooze of a follow-up: one of `until` and `for`."""

    model_config = {
        "json_schema_extra": {
            "examples": [{"for": "tomorrow"}, {"until": "2026-03-05T09:00:00+01:00"}]
        }
    }

    until: AwareTimestamp | None = Field(
        default=None, description="Future time when the follow-up returns, within a year."
    )
    for_: SnoozeFor | None = Field(
        default=None,
        alias="for",
        description="End of the snooze in words: `later_today` is in three hours, `tomorrow` the opening of the "
        "next open day, `next_week` the first opening from Monday on, `when_they_reply` their next "
        "message, at the latest after 14 days.",
    )

    @model_validator(mode="after")
    def _has_one_end(self) -> Self:
        if (self.until is None) is (self.for_ is None):
            raise PydanticCustomError(
                "exactly_one", "Exactly one of `until` and `for` must be given."
            )
        return self


class Assignment(RequestModel):
    """The assignment of a follow-up to a user."""

    model_config = {
        "json_schema_extra": {"examples": [{"owner_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a"}]}
    }

    owner_id: UUID | None = Field(description="New owner; null for nobody.")


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


class ExplainQuery(BaseModel):
    """Parameters of an explanation."""

    model_config = {"extra": "forbid"}

    include_disabled: bool = Field(
        default=False, description="Whether to explain disabled rules as well."
    )

    as_of: AwareTimestamp | None = Field(
        default=None, description="Time to explain. Defaults to now."
    )


class EvidenceRead(SubjectRead):
    """A record that decided about a follow-up."""

    path: str = Field(max_length=100, description="Path at which to read the record.")


class FindingRead(BaseModel):
    """The verdict of one rule about one object, with its reason."""

    group: FindingGroup = Field(
        description="Group of the status: `due` (also `warned`), `waiting`, `quiet` (suppressed or "
        "snoozed), `settled` (also `done`, `dismissed`, `missed` and `withdrawn`) or "
        "`not_applicable`."
    )
    rule_id: Annotated[UUID | None, RULE]
    rule_name: str = Field(max_length=200, description="Name of the rule.")
    rule_kind: Annotated[RuleKind, KIND]
    status: FollowUpStatus = Field(description="Status at the time of the explanation.")
    reason: str = Field(max_length=5000, description="Reason in the language of the workspace.")
    code: Annotated[str, Field(max_length=64)] | None = Field(
        description="Stable code of the reason why there is no follow-up; else null."
    )
    changes_with: str = Field(
        max_length=2000,
        description="Events that would change the verdict, in the language of the workspace.",
    )
    evidence: list[EvidenceRead] = Field(
        max_length=10,
        description="Records that decided: the object, what settled it, and what its guard is about.",
    )
    subject: SubjectRead | None = Field(
        description="Object that the verdict is about; null if the rule found none."
    )
    starts_at: Annotated[AwareDatetime | None, STARTS_AT]
    warn_at: Annotated[AwareDatetime | None, WARN_AT]
    due_at: Annotated[AwareDatetime | None, DUE_AT]
    guard: Annotated[Guard | None, GUARD]
    settled_by: Annotated[SubjectRead | None, SETTLED_BY]
    changes_at: AwareDatetime | None = Field(
        description="Time when the status changes by itself; null if it does not."
    )
    facts: Facts
    intervals: list[Annotated[list[AwareDatetime], Field(min_length=2, max_length=2)]] = Field(
        max_length=200,
        description="Opening hours counted between `starts_at` and `due_at`, as pairs of times.",
    )


MOST_FINDINGS = 500


class Explanation(BaseModel):
    """The verdicts of all rules about one customer or contact."""

    as_of: AwareDatetime = Field(description="Time that is explained.")
    items: list[FindingRead] = Field(
        max_length=MOST_FINDINGS,
        description="Verdicts by group, and within a group by due time: the first 500.",
    )
