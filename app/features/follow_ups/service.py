"""Follow-ups: the queue, reminders, and the actions of users."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from app import evaluation
from app.engine.reasons.marks import read_marks
from app.engine.snoozes import snooze_end
from app.engine.verdicts import Times
from app.engine.vocabulary import (
    ActionType,
    DismissalCause,
    FollowUpStatus,
    PartyKind,
    RuleKind,
    SnoozeFor,
)
from app.errors import Conflict, FieldError, Invalid
from app.evaluation.rulebook import find_rulebook
from app.features import reminders
from app.features.follow_ups import queue_pages, queue_walk
from app.features.follow_ups.action_schemas import Assignment, Dismissal, Snooze
from app.features.follow_ups.queries import (
    FOLLOW_UP,
    FOLLOW_UP_OF_REMINDER,
    LISTING,
    substitutes_param,
)
from app.features.follow_ups.schemas import (
    FollowUpQuery,
    FollowUpSort,
    PartyFollowUpQuery,
    ReminderCreate,
)
from app.features.follow_ups.silencing import silence
from app.features.parties import service as parties
from app.features.users import staffing
from app.http.responses import Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.identifiers import new_id
from app.storage.models import FollowUp, FollowUpAction
from app.storage.prepared import insert
from app.storage.value_lists import ids_value

LONGEST_SNOOZE = timedelta(days=366)
LONGEST_WAIT = timedelta(days=14)
OPEN = frozenset(
    {FollowUpStatus.WAITING, FollowUpStatus.WARNED, FollowUpStatus.DUE, FollowUpStatus.SUPPRESSED}
)


def search(context: ReadContext, query: FollowUpQuery) -> Page:
    moment = queue_walk.moment_of(context, query.as_of)
    context = ReadContext(context.actor, moment, context.reader)
    if query.is_queue:
        return queue_pages.flat_page(context, query)
    return _filtered_page(context, query, FollowUpSort.DUE_AT)


def search_for_party(
    context: ReadContext, kind: PartyKind, party_id: UUID, query: PartyFollowUpQuery
) -> Page:
    """All follow-ups of one customer or contact. Raises NotFound."""
    party = {f"{kind}_id": parties.require(context, kind, party_id)}
    mine = FollowUpQuery.model_validate(query.model_dump(exclude_unset=True) | party)
    return _filtered_page(context, mine, FollowUpSort.DUE_AT_DESCENDING)


def _filtered_page(context: ReadContext, query: FollowUpQuery, usual: FollowUpSort) -> Page:
    acting = staffing.current_delegation(context, context.now).substitutes
    owners = queue_walk.owners(query.owner_id, acting)
    params = substitutes_param(acting) | {"owners": ids_value(owners)}
    items, next_cursor, count = LISTING.page(context, query, query.sort or usual, **params)
    return Page([read_marks(item, context.now) for item in items], next_cursor, count)


def get(_reading: ReadContext, follow_up_id: UUID) -> ResourceResponse:
    return ResourceResponse(FOLLOW_UP, follow_up_id)


def remind(tx: Transaction, data: ReminderCreate) -> ResourceResponse:
    """Write a reminder. The response is the follow-up that the engine makes from it."""
    if data.due_at <= tx.now:
        raise Invalid(FieldError("/due_at", "in_the_past", "`due_at` must be in the future."))
    staffing.require(tx, "/owner_id", data.owner_id)
    party_id = parties.resolve_party(tx, data.customer_id, data.contact_id)
    assert party_id is not None  # the schema requires one
    reminder_id = reminders.add(
        tx,
        party_id=party_id,
        text=data.text,
        due_at=data.due_at,
        priority=data.priority,
        owner_id=data.owner_id,
        created_by_id=tx.actor.user_id,
    )
    evaluation.reevaluate_dirty_parties(tx.session, tx.workspace_id, tx.now)
    [(follow_up_id,)] = tx.fetch(
        FOLLOW_UP_OF_REMINDER, workspace_id=tx.workspace_id, subject_id=reminder_id
    )
    return created(FOLLOW_UP, follow_up_id)


def done(tx: Transaction, follow_up_id: UUID) -> ResourceResponse:
    return _close(tx, follow_up_id, ActionType.DONE)


def dismiss(tx: Transaction, follow_up_id: UUID, data: Dismissal) -> ResourceResponse:
    """Close it as needless. The cause can silence the sender, or offer to."""
    response = _close(tx, follow_up_id, ActionType.DISMISSED, reason=data.reason, cause=data.cause)
    follow_up = tx.session.get_one(FollowUp, (tx.workspace_id, follow_up_id))
    return replace(response, extra=silence(tx, follow_up, data.cause))


def snooze(tx: Transaction, follow_up_id: UUID, data: Snooze) -> ResourceResponse:
    follow_up = _find(tx, follow_up_id)
    _require_open(tx, follow_up)
    until = _snooze_end(tx, follow_up, data)
    is_until_reply = data.for_ is SnoozeFor.WHEN_THEY_REPLY
    if is_until_reply or follow_up.snoozed_until != until:
        _record_action(
            tx,
            follow_up_id,
            ActionType.SNOOZED,
            until=until,
            is_until_reply=is_until_reply,
            subject_starts_at=follow_up.starts_at,
        )
    return ResourceResponse(FOLLOW_UP, follow_up_id)


def _snooze_end(tx: Transaction, follow_up: FollowUp, data: Snooze) -> datetime:
    """The latest end of the snooze. Raises Invalid if it is not before the expiry."""
    if data.for_ is SnoozeFor.WHEN_THEY_REPLY:
        latest = tx.now + LONGEST_WAIT
        return min(latest, follow_up.expires_at or latest)
    name, until = "until", data.until
    if data.for_ is not None:
        calendar = find_rulebook(tx.session, tx.workspace_id, tx.now).calendar
        name, until = "for", snooze_end(data.for_, calendar, tx.now)
    if until is None or not tx.now < until <= tx.now + LONGEST_SNOOZE:
        raise Invalid(
            FieldError("/until", "out_of_range", "`until` must be in the future, within one year.")
        )
    if follow_up.expires_at is not None and until >= follow_up.expires_at:
        raise Invalid(
            FieldError(f"/{name}", "out_of_range", f"`{name}` must end before `expires_at`.")
        )
    return until


def reopen(tx: Transaction, follow_up_id: UUID) -> ResourceResponse:
    """Take back `done` or `dismiss`. Raises Conflict if something else closed the follow-up."""
    follow_up = _find(tx, follow_up_id)
    if follow_up.closed_as is None:
        _require_open(tx, follow_up)
    else:
        _record_action(tx, follow_up_id, ActionType.REOPENED)
    return ResourceResponse(FOLLOW_UP, follow_up_id)


def assign(tx: Transaction, follow_up_id: UUID, data: Assignment) -> ResourceResponse:
    follow_up = _find(tx, follow_up_id)
    _require_open(tx, follow_up)
    staffing.require(tx, "/owner_id", data.owner_id, before=follow_up.owner_id)
    if follow_up.owner_id != data.owner_id:
        _record_action(tx, follow_up_id, ActionType.ASSIGNED, owner_id=data.owner_id)
    return ResourceResponse(FOLLOW_UP, follow_up_id)


def _close(
    tx: Transaction,
    follow_up_id: UUID,
    action: ActionType,
    *,
    reason: str | None = None,
    cause: DismissalCause | None = None,
) -> ResourceResponse:
    follow_up = _find(tx, follow_up_id)
    if follow_up.closed_as is not action:
        _require_open(tx, follow_up)
        _record_action(tx, follow_up_id, action, reason=reason, cause=cause)
    return ResourceResponse(FOLLOW_UP, follow_up_id)


def _find(tx: Transaction, follow_up_id: UUID) -> FollowUp:
    """The follow-up as the client expects it, locked after its party. Raises NotFound."""
    return parties.lock_expected(tx, FollowUp, FOLLOW_UP, follow_up_id, lambda row: (row.party_id,))


def _require_open(tx: Transaction, follow_up: FollowUp) -> None:
    status = Times(
        due_at=follow_up.due_at,
        expires_at=follow_up.expires_at,
        guard=follow_up.guard,
        guard_lifts_at=follow_up.guard_lifts_at,
        settled_at=follow_up.settled_at,
        closed_as=follow_up.closed_as,
        withdrawn_at=follow_up.withdrawn_at,
        lapses=follow_up.rule_kind is RuleKind.PERHAPS,
    ).status(tx.now)
    if status not in OPEN:
        raise Conflict("already_closed", f"The follow-up is already {status}.")


def _record_action(
    tx: Transaction,
    follow_up_id: UUID,
    action: ActionType,
    *,
    reason: str | None = None,
    cause: DismissalCause | None = None,
    until: datetime | None = None,
    is_until_reply: bool = False,
    subject_starts_at: datetime | None = None,
    owner_id: UUID | None = None,
) -> None:
    row = {
        "workspace_id": tx.workspace_id,
        "id": new_id(),
        "follow_up_id": follow_up_id,
        "action": action,
        "acted_at": tx.now,
        "user_id": tx.actor.user_id,
        "reason": reason,
        "cause": cause,
        "until": until,
        "is_until_reply": is_until_reply,
        "subject_starts_at": subject_starts_at,
        "owner_id": owner_id,
    }
    insert(tx.session, FollowUpAction, row)
