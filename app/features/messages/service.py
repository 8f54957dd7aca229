"""Messages: log, find, change."""

from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from app.engine.trigger_match import is_too_old
from app.engine.vocabulary import CONVERSATIONS, Channel, Direction, MessageStatus, SenderEffect
from app.errors import Conflict, FieldError, Invalid
from app.features import resource_changes
from app.features.customers import service as customers
from app.features.messages import (
    forwarded_originals,
    logged_answers,
    message_subjects,
    named_answers,
    sender_rules,
    thread_context,
    threads,
)
from app.features.messages.classification import Overrides
from app.features.messages.insertion import insert_rows
from app.features.messages.message_row import NewMessage, build_row
from app.features.messages.party_matching import PartyMatcher
from app.features.messages.queries import LISTING, MESSAGE, SAME_MAIL
from app.features.messages.recipient_context import RecipientContextLoader
from app.features.messages.reclassification import reclassify
from app.features.messages.schemas import (
    ANSWERS_OF_DIRECTION,
    PICKED_UP_OF_CALL,
    STATUS_OF_DIRECTION,
    MessageCreate,
    MessageQuery,
    MessageSubject,
    MessageUpdate,
)
from app.features.messages.threads import Parent
from app.features.parties import service as parties
from app.features.parties.locking import lock_named, lock_parties
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.parsing.language.mail_subject import subject_key
from app.storage.models import Message

UNSENT = frozenset({MessageStatus.DRAFT, MessageStatus.QUEUED})


lock = partial(lock_named, object_type="message")


def create(tx: Transaction, data: MessageCreate) -> ResourceResponse:
    """Answers with the existing message if the same mail of the same party is stored already."""
    lock(tx, data)
    occurred_at = resource_changes.past_or_now(tx, "occurred_at", data.occurred_at)
    party_id = _party_id(tx, data)
    mail_key = _mail_key(data)
    if mail_key and (existing_id := _same_mail_id(tx, mail_key, party_id)):
        return ResourceResponse(MESSAGE, existing_id)
    parent = threads.parent_of_new_message(tx, data)
    message = _new_message(tx, data, parent, party_id, mail_key, occurred_at)
    row = build_row(tx, message, RecipientContextLoader(tx))
    merged = logged_answers.merge_mails(tx, [row]) | forwarded_originals.merge_mails(tx, [row])
    stored_id = merged.get(row["id"]) or _mail_of_log(tx, row, parent)
    if stored_id is None:
        insert_rows(tx, row)
        named_answers.name_parent(tx, row)
    message_id = stored_id or row["id"]
    if stored_id:
        message_subjects.name(tx, stored_id, data.about)
    if data.answers:
        named_answers.name_questions(tx, message_id, party_id, occurred_at, data.answers)
    if data.external_ids:
        parties.claim_external_ids(tx, "message", message_id, data.external_ids)
    return ResourceResponse(MESSAGE, message_id) if stored_id else created(MESSAGE, message_id)


def _mail_of_log(tx: Transaction, row: dict[str, Any], question: Parent | None) -> UUID | None:
    """The stored mail of an answer that a client logs without its Message-ID."""
    is_sent_mail = row["channel"] is Channel.EMAIL and row["status"] is MessageStatus.SENT
    if row["mail_key"] is not None or not is_sent_mail:
        return None
    if question is None or question.direction is Direction.OUTBOUND:
        return None
    if question.party_id != row["party_id"] or question.occurred_at > row["occurred_at"]:
        return None
    mail = logged_answers.find_mail(tx, question, row["subject"], row["occurred_at"])
    return mail.id if mail else None


def get(_reading: ReadContext, message_id: UUID) -> ResourceResponse:
    return ResourceResponse(MESSAGE, message_id)


def search(context: ReadContext, query: MessageQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


def update(tx: Transaction, message_id: UUID, data: MessageUpdate) -> ResourceResponse:
    message = find(tx, message_id)
    changes = data.model_dump(exclude_unset=True)
    if party_id := _new_party_id(tx, changes):
        lock_parties(tx, message.party_id, party_id)
        message.party_id = party_id
    if message.status in UNSENT and changes.get("status") is MessageStatus.SENT:
        changes.setdefault("occurred_at", tx.now)
    if "occurred_at" in changes:
        message.occurred_at = resource_changes.past_or_now(
            tx, "occurred_at", changes["occurred_at"]
        )
        message.is_too_old = is_too_old(message.occurred_at, message.recorded_at)
    if "status" in changes:
        message.status = _allowed_status(message, changes["status"])
    _check_picked_up(message, changes)
    if "solved_at" in changes:
        message.solved_at = _allowed_solution(tx, message, changes["solved_at"])
    _set_content(tx, message, changes)
    message.subject_key = subject_key(message.subject)
    reclassify(tx, message, changes, is_continuation=thread_context.is_continuation(tx, message))
    resource_changes.count_change(tx, message)
    if "answers" in changes:
        _name_questions(tx, message, changes["answers"])
    if changes.get("status") is MessageStatus.SENT:
        thread_context.judge(tx, [message.thread_id])
    return ResourceResponse(MESSAGE, message_id)


def _set_content(tx: Transaction, message: Message, changes: dict[str, Any]) -> None:
    if "about" in changes:
        about = [MessageSubject(**one) for one in changes["about"]]
        message.about = message_subjects.stored(tx, about)
    for name in ("subject", "body", "picked_up"):
        if name in changes:
            setattr(message, name, changes[name])
            message.is_edited = True


def _check_picked_up(message: Message, changes: dict[str, Any]) -> None:
    if changes.get("picked_up") is not None and message.channel is not Channel.PHONE:
        raise Invalid(FieldError("/picked_up", "not_allowed", PICKED_UP_OF_CALL))


def _allowed_solution(
    tx: Transaction, message: Message, solved_at: datetime | None
) -> datetime | None:
    if message.direction is not Direction.INBOUND:
        text = "`solved_at` is only allowed for an inbound message."
        raise Invalid(FieldError("/solved_at", "not_allowed", text))
    return resource_changes.past_or_now(tx, "solved_at", solved_at) if solved_at else None


def _name_questions(tx: Transaction, message: Message, named: list[UUID]) -> None:
    if message.direction is Direction.INBOUND and message.channel not in CONVERSATIONS:
        raise Invalid(FieldError("/answers", "not_allowed", ANSWERS_OF_DIRECTION))
    tx.session.flush()
    named_answers.name_questions(tx, message.id, message.party_id, message.occurred_at, named)
    if message.automatic is not None:  # by its words, which count less than what the client says
        reclassify(tx, message, {}, is_continuation=False)


def archive(tx: Transaction, message_id: UUID) -> NoContent:
    return resource_changes.archive(tx, find(tx, message_id))


def restore(tx: Transaction, message_id: UUID) -> ResourceResponse:
    resource_changes.restore(tx, find(tx, message_id))
    return ResourceResponse(MESSAGE, message_id)


def solve(tx: Transaction, message_id: UUID) -> ResourceResponse:
    message = find(tx, message_id)
    if message.direction is not Direction.INBOUND:
        raise Conflict("state_conflict", "Only an inbound message can be solved.")
    if message.solved_at is None:
        message.solved_at = tx.now
        resource_changes.count_change(tx, message)
    return ResourceResponse(MESSAGE, message_id)


def find(tx: Transaction, message_id: UUID) -> Message:
    """The message as the client expects it, locked after its party. Raises NotFound."""
    return parties.lock_expected(tx, Message, MESSAGE, message_id, lambda row: (row.party_id,))


def _usual_status(direction: Direction) -> MessageStatus:
    return MessageStatus.RECEIVED if direction is Direction.INBOUND else MessageStatus.SENT


def _allowed_status(message: Message, status: MessageStatus) -> MessageStatus:
    if (status is MessageStatus.RECEIVED) is not (message.direction is Direction.INBOUND):
        raise Invalid(FieldError("/status", "not_allowed", STATUS_OF_DIRECTION))
    return status


def _party_id(tx: Transaction, data: MessageCreate) -> UUID:
    if party_id := parties.resolve_party(tx, data.customer_id, data.contact_id):
        if data.direction is Direction.INBOUND and data.customer_id:
            customers.record_inbound(tx, party_id)
        return party_id
    correspondent = data.correspondent
    assert correspondent is not None  # the schema requires it
    matcher = PartyMatcher.load(tx, [correspondent.address])
    party_id = matcher.get_or_create(correspondent.address, correspondent.name)
    matcher.write()
    if data.direction is Direction.INBOUND and not _is_ignored(tx, correspondent.address):
        matcher.reactivate(party_id)
    return party_id


def _is_ignored(tx: Transaction, address: str) -> bool:
    return sender_rules.load(tx).effect(address) is SenderEffect.IGNORE


def _new_party_id(tx: Transaction, changes: dict[str, Any]) -> UUID | None:
    if "customer_id" in changes and "contact_id" in changes:
        detail = "Give either `customer_id` or `contact_id`, not both."
        raise Invalid(FieldError("/contact_id", "exactly_one", detail))
    return parties.resolve_party(tx, changes.get("customer_id"), changes.get("contact_id"))


def _mail_key(data: MessageCreate) -> str | None:
    message_id = data.headers.message_id if data.headers else None
    return threads.hash_message_id(message_id) if message_id else None


def _same_mail_id(tx: Transaction, mail_key: str, party_id: UUID) -> UUID | None:
    lock_parties(tx, party_id)
    params = {"workspace_id": tx.workspace_id, "mail_key": mail_key, "party_id": party_id}
    rows = tx.fetch(SAME_MAIL, **params)
    return rows[0][0] if rows else None


def _new_message(
    tx: Transaction,
    data: MessageCreate,
    parent: Parent | None,
    party_id: UUID,
    mail_key: str | None,
    occurred_at: datetime,
) -> NewMessage:
    thread_id, joined = threads.thread_of_new_message(tx, data, parent)
    thread_context.judge(tx, joined)
    return NewMessage(
        party_id=party_id,
        direction=data.direction,
        channel=data.channel,
        status=data.status or _usual_status(data.direction),
        automatic=data.automatic,
        automatic_evidence="given" if data.automatic else None,
        is_judged_by_words=not data.answers,
        subject=data.subject,
        body=data.body,
        sender=data.sender.model_dump() if data.sender else None,
        recipients=[to.model_dump() for to in data.to],
        cc_recipients=[cc.model_dump() for cc in data.cc],
        attachments=[attachment.model_dump() for attachment in data.attachments],
        headers=data.headers.model_dump() if data.headers else None,
        mail_key=mail_key,
        thread_id=thread_id,
        is_in_thread=data.thread_id is not None,
        in_reply_to_id=data.in_reply_to_id,
        external_ids=data.external_ids,
        about=message_subjects.stored(tx, data.about),
        picked_up=data.picked_up,
        occurred_at=occurred_at,
        kind=data.kind,
        overrides=Overrides(
            needs_reply=data.needs_reply,
            expects_answer=data.expects_answer,
            is_personal=data.is_personal,
            solves=data.solves,
            promised_until=data.promised_until,
        ),
    )
