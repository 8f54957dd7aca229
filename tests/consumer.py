"""A program as integrators write it: it reads what an answer says without asking whether it is there.

`mypy --strict` checks it against the generated client. An ignore is a claim too: that the type forbids
the line. mypy complains about an ignore without an error.
"""

from datetime import datetime
from uuid import UUID

from followup_client import AuthenticatedClient
from followup_client.api.customers import create_customer
from followup_client.models import (
    CustomerCreate,
    CustomerPage,
    CustomerRead,
    CustomerSort,
    CustomerStage,
    DuplicateCandidate,
    FindingRead,
    FollowUpRead,
    FollowUpStatus,
    MessageChannel,
    MessageImport,
    MessageKind,
    MessageRead,
    NeedsReply,
    PartyType,
    PhoneNumberType,
    Problem,
    ProblemErrorDetail,
    RuleKind,
    SubjectType,
)
from followup_client.types import Unset

DESCENDING = CustomerSort.NAME_DESCENDING


def customer(read: CustomerRead) -> tuple[UUID, PartyType, str, CustomerStage, list[str], datetime]:
    return read.id, read.type_, read.name.display, read.stage, read.tags, read.updated_at


def ways(read: CustomerRead) -> list[tuple[str, PhoneNumberType | None]]:
    mails: list[tuple[str, PhoneNumberType | None]] = [
        (email.address, None) for email in read.emails
    ]
    return mails + [(phone.raw, phone.type_) for phone in read.phones]


def what_may_be_null(read: CustomerRead) -> tuple[str | None, UUID | None, datetime | None]:
    return read.notes, read.owner_id, read.archived_at


def notes(read: CustomerRead) -> str:
    return read.notes  # type: ignore[return-value]  # it may be null


def follow_up(
    read: FollowUpRead,
) -> tuple[RuleKind, FollowUpStatus, datetime, str, SubjectType, UUID]:
    due = read.due_at, read.reason.text, read.subject.type_, read.subject.id
    return read.rule_kind, read.status, *due


def settled_by(read: FollowUpRead) -> UUID | None:
    return read.settled_by.id if read.settled_by else None


def facts(read: FollowUpRead) -> dict[str, str]:
    return read.reason.facts.additional_properties


def message(read: MessageRead) -> tuple[MessageChannel, MessageKind, NeedsReply, str, datetime]:
    return (read.channel, read.kind, read.needs_reply, read.needs_reply_evidence, read.occurred_at)


def sender(read: MessageRead) -> str | None:
    return read.from_.address if read.from_ else None


def imported(read: MessageImport) -> tuple[list[MessageRead], list[UUID], list[int]]:
    return read.items, read.duplicates, [fault.position for fault in read.errors]


def explained(read: FindingRead) -> tuple[RuleKind, FollowUpStatus, str, list[list[datetime]]]:
    return read.rule_kind, read.status, read.reason, read.intervals


def next_cursor(page: CustomerPage) -> str | None:
    return page.next_cursor


def problem(read: Problem) -> tuple[str, int, str, list[ProblemErrorDetail], str]:
    return read.code, read.status, read.detail, read.errors, read.request_id


def candidates(read: Problem) -> list[DuplicateCandidate]:
    return read.candidates or []


def suggestion(fault: ProblemErrorDetail) -> str | None:
    return None if isinstance(fault.suggestion, Unset) else fault.suggestion


def add_a_customer(client: AuthenticatedClient) -> CustomerRead | Problem | None:
    return create_customer.sync(client=client, body=CustomerCreate(stage=CustomerStage.ACTIVE))


def add_one_of_no_stage() -> CustomerCreate:
    return CustomerCreate(stage="active")  # type: ignore[arg-type]  # a member of the enum
