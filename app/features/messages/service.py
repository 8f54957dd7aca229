"""Messages: log, find, change, answer."""

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.trigger_match import is_too_old
from app.engine.vocabulary import Channel, Direction, MessageKind, MessageStatus
from app.errors import Conflict, FieldError, Invalid, NotFound, unknown_reference
from app.features.customers import service as customers
from app.features.messages.classification import (
    FROM_WORDS,
    expects_answer,
    is_personal,
    needs_reply,
    proposed_kind,
)
from app.features.messages.party_matching import PartyMatcher
from app.features.messages.queries import LISTING, MESSAGE
from app.features.messages.recipient_context import RecipientContexts
from app.features.messages.schemas import (
    STATUS_OF_DIRECTION,
    MessageAnswer,
    MessageCreate,
    MessageQuery,
    MessageUpdate,
)
from app.features.messages.threads import Threads, hash_references
from app.features.parties import service as parties
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.identifiers import new_id
from app.parsing.mail.quotation import reply_text
from app.storage.database import insert
from app.storage.models import Message

UNSENT = frozenset({MessageStatus.DRAFT, MessageStatus.QUEUED})


def create(tx: Transaction, data: MessageCreate) -> ResourceResponse:
    occurred_at = _past(tx, data.occurred_at)
    party_id = _party_of(tx, data)
    mail_key = (
        hash_references(data.headers.message_id)
        if data.headers and data.headers.message_id
        else None
    )
    if mail_key and (known := _same_mail(tx, mail_key, party_id)):
        return ResourceResponse(MESSAGE, known)
    kind = data.kind or (
        MessageKind.INQUIRY if data.direction is Direction.INBOUND else MessageKind.OTHER
    )
    own_words = reply_text(data.body) if data.body else data.body
    needed, evidence = needs_reply(
        direction=data.direction,
        channel=data.channel,
        kind=kind,
        automatic=data.automatic,
        subject=data.subject,
        text=own_words,
    )
    if data.needs_reply is not None and data.direction is Direction.INBOUND:
        needed, evidence = data.needs_reply, "overruled"
    personal, personal_evidence = is_personal(
        direction=data.direction,
        channel=data.channel,
        kind=kind,
        automatic=data.automatic,
        text=f"{data.subject or ''}\n{own_words or ''}",
        recipients=len(data.to),
        answers=data.in_reply_to_id is not None or bool(data.headers and data.headers.in_reply_to),
        whom=RecipientContexts(tx).of(party_id),
    )
    if data.is_personal is not None and data.direction is Direction.OUTBOUND:
        personal, personal_evidence = data.is_personal, "overruled"
    asks, asks_evidence = expects_answer(
        direction=data.direction,
        channel=data.channel,
        kind=kind,
        automatic=data.automatic,
        subject=data.subject,
        text=own_words,
    )
    if data.expects_answer is not None and data.direction is Direction.OUTBOUND:
        asks, asks_evidence = data.expects_answer, "overruled"
    message_id = new_id()
    row = {
        "id": message_id,
        "party_id": party_id,
        "direction": data.direction,
        "channel": data.channel,
        "kind": kind,
        "kind_evidence": "given" if data.kind else "default",
        "status": data.status or _usual_status(data.direction),
        "automatic": data.automatic,
        "subject": data.subject,
        "body": data.body,
        "reply_text": own_words,
        "sender": data.sender.model_dump() if data.sender else None,
        "recipients": [to.model_dump() for to in data.to],
        "attachments": [attachment.model_dump() for attachment in data.attachments],
        "headers": data.headers.model_dump() if data.headers else None,
        "mail_key": mail_key,
        "thread_id": _thread_of(tx, data),
        "in_reply_to_id": data.in_reply_to_id,
        "needs_reply": needed,
        "needs_reply_evidence": evidence,
        "expects_answer": asks,
        "expects_answer_evidence": asks_evidence,
        "is_personal": personal,
        "is_personal_evidence": personal_evidence,
        "external_ids": data.external_ids,
        "occurred_at": occurred_at,
    }
    write(tx, row)
    if data.external_ids:
        parties.claim_external_ids(tx, "message", message_id, data.external_ids)
    return created(MESSAGE, message_id)


def write(tx: Transaction, *rows: dict[str, Any]) -> None:
    """Insert messages; what is the same for all new ones is added here."""
    new = {
        "workspace_id": tx.workspace_id,
        "marked_answer_id": None,
        "answered_by_message_id": None,
        "answered_at": None,
        "recorded_at": tx.now,
        "archived_at": None,
        "created_at": tx.now,
        "updated_at": tx.now,
    }
    insert(
        tx.session,
        Message,
        *(new | row | {"is_too_old": is_too_old(row["occurred_at"], tx.now)} for row in rows),
    )


def get(_reading: ReadContext, message_id: UUID) -> ResourceResponse:
    return ResourceResponse(MESSAGE, message_id)


def search(context: ReadContext, query: MessageQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


def update(tx: Transaction, message_id: UUID, data: MessageUpdate) -> ResourceResponse:
    message = find(tx, message_id)
    tx.expect(MESSAGE, message_id)
    changes = data.model_dump(exclude_unset=True)
    if party_id := _new_party(tx, data):
        parties.lock(tx.session, tx.workspace_id, message.party_id, party_id)
        message.party_id = party_id
    if message.status in UNSENT and changes.get("status") is MessageStatus.SENT:
        changes.setdefault("occurred_at", tx.now)
    if "occurred_at" in changes:
        message.occurred_at = _past(tx, changes["occurred_at"])
        message.is_too_old = is_too_old(message.occurred_at, message.recorded_at)
    if "status" in changes:
        message.status = _allowed_status(message, changes["status"])
    if "body" in changes:
        message.reply_text = reply_text(changes["body"]) if changes["body"] else changes["body"]
    for name in ("subject", "body"):
        if name in changes:
            setattr(message, name, changes[name])
    _reclassify_kind(message, changes)
    _reclassify(message, changes)
    _reclassify_expects_answer(message, changes)
    _reclassify_personal(tx, message, changes)
    message.updated_at = tx.now
    return ResourceResponse(MESSAGE, message_id)


def archive(tx: Transaction, message_id: UUID) -> NoContent:
    message = find(tx, message_id)
    tx.expect(MESSAGE, message_id)
    if message.archived_at is None:
        message.archived_at = message.updated_at = tx.now
    return NoContent()


def restore(tx: Transaction, message_id: UUID) -> ResourceResponse:
    message = find(tx, message_id)
    tx.expect(MESSAGE, message_id)
    if message.archived_at is not None:
        message.archived_at = None
        message.updated_at = tx.now
    return ResourceResponse(MESSAGE, message_id)


def answer(tx: Transaction, message_id: UUID, data: MessageAnswer) -> ResourceResponse:
    """Mark the answer of a message, and of the older ones in its thread that wait too."""
    question = find(tx, message_id)
    tx.expect(MESSAGE, message_id)
    if question.direction is not Direction.INBOUND:
        raise Conflict("state_conflict", "Only an inbound message can be answered.")
    if data.answered_by_message_id is not None:
        reply = _marked(tx, question, data.answered_by_message_id)
    else:
        reply = _logged(tx, question, data)
    tx.session.execute(
        sa.update(Message)
        .where(
            col(Message.workspace_id) == tx.workspace_id,
            col(Message.party_id) == question.party_id,
            col(Message.thread_id).is_not_distinct_from(question.thread_id),
            col(Message.direction) == Direction.INBOUND,
            col(Message.answered_at).is_(None),
            col(Message.occurred_at) <= reply.occurred_at,
        )
        .values(marked_answer_id=reply.id, updated_at=tx.now)
        .execution_options(synchronize_session=False)
    )
    tx.session.expire(question)
    question.marked_answer_id = reply.id
    question.updated_at = tx.now
    return ResourceResponse(MESSAGE, message_id)


def find(tx: Transaction, message_id: UUID) -> Message:
    """The message, with its party locked before it. Raises NotFound."""
    key = (tx.workspace_id, message_id)
    message = tx.session.get(Message, key)
    if message is None:
        raise NotFound("message")
    # the party first, as whoever settles it does; the other order would deadlock
    parties.lock(tx.session, tx.workspace_id, message.party_id)
    tx.session.refresh(message, with_for_update={"key_share": True})
    return message


def _past(tx: Transaction, at: datetime | None) -> datetime:
    if at is not None and at > tx.now:
        raise Invalid(
            FieldError("/occurred_at", "in_the_future", "`occurred_at` must not be in the future.")
        )
    return at or tx.now


def _usual_status(direction: Direction) -> MessageStatus:
    return MessageStatus.RECEIVED if direction is Direction.INBOUND else MessageStatus.SENT


def _allowed_status(message: Message, status: MessageStatus) -> MessageStatus:
    if (status is MessageStatus.RECEIVED) is not (message.direction is Direction.INBOUND):
        raise Invalid(FieldError("/status", "status_of_direction", STATUS_OF_DIRECTION))
    return status


def _reclassify_kind(message: Message, changes: dict[str, Any]) -> None:
    """What a person says stays. A kind that came from words goes with them."""
    if given := changes.get("kind"):
        if message.kind_evidence != "overruled":
            is_told_first = message.kind_evidence == "given" or given is message.kind
            message.kind_evidence = "given" if is_told_first else "overruled"
        message.kind = given
    elif message.kind_evidence in FROM_WORDS and {"subject", "body"} & changes.keys():
        message.kind, message.kind_evidence = proposed_kind(
            direction=message.direction,
            automatic=message.automatic,
            subject=message.subject,
            text=message.reply_text,
        )


def _reclassify(message: Message, changes: dict[str, Any]) -> None:
    """A person's word stays until it is taken back with null."""
    given = changes.get("needs_reply")
    if given is not None and message.direction is Direction.INBOUND:
        message.needs_reply, message.needs_reply_evidence = given, "overruled"
    elif message.needs_reply_evidence != "overruled" or "needs_reply" in changes:
        message.needs_reply, message.needs_reply_evidence = needs_reply(
            direction=message.direction,
            channel=message.channel,
            kind=message.kind,
            automatic=message.automatic,
            subject=message.subject,
            text=message.reply_text,
        )


def _reclassify_expects_answer(message: Message, changes: dict[str, Any]) -> None:
    given = changes.get("expects_answer")
    if given is not None and message.direction is Direction.OUTBOUND:
        message.expects_answer, message.expects_answer_evidence = given, "overruled"
    elif message.expects_answer_evidence != "overruled" or "expects_answer" in changes:
        message.expects_answer, message.expects_answer_evidence = expects_answer(
            direction=message.direction,
            channel=message.channel,
            kind=message.kind,
            automatic=message.automatic,
            subject=message.subject,
            text=message.reply_text,
        )


def _reclassify_personal(tx: Transaction, message: Message, changes: dict[str, Any]) -> None:
    given = changes.get("is_personal")
    if given is not None and message.direction is Direction.OUTBOUND:
        message.is_personal, message.is_personal_evidence = given, "overruled"
    elif message.is_personal_evidence != "overruled" or "is_personal" in changes:
        headers = message.headers or {}
        message.is_personal, message.is_personal_evidence = is_personal(
            direction=message.direction,
            channel=message.channel,
            kind=message.kind,
            automatic=message.automatic,
            text=f"{message.subject or ''}\n{message.reply_text or ''}",
            recipients=len(message.recipients),
            answers=message.in_reply_to_id is not None or bool(headers.get("in_reply_to")),
            whom=RecipientContexts(tx).of(message.party_id),
        )


def _party_of(tx: Transaction, data: MessageCreate) -> UUID:
    if party_id := parties.resolve_party(tx, data.customer_id, data.contact_id):
        if data.direction is Direction.INBOUND and data.customer_id:
            customers.record_inbound(tx, party_id)
        return party_id
    correspondent = data.correspondent
    assert correspondent is not None  # the schema asks for it
    known = PartyMatcher(tx, [correspondent.address])
    party_id = known.get_or_create(correspondent.address, correspondent.name)
    if data.direction is Direction.INBOUND:
        known.reactivate(party_id)
    return party_id


def _new_party(tx: Transaction, data: MessageUpdate) -> UUID | None:
    changes = data.model_dump(exclude_unset=True)
    if "customer_id" in changes and "contact_id" in changes:
        raise Invalid(
            FieldError(
                "/contact_id", "one_party", "Give either `customer_id` or `contact_id`, not both."
            )
        )
    return parties.resolve_party(tx, changes.get("customer_id"), changes.get("contact_id"))


def _same_mail(tx: Transaction, mail_key: str, party_id: UUID) -> UUID | None:
    parties.lock(tx.session, tx.workspace_id, party_id)
    return tx.session.exec(
        select(Message.id).where(
            Message.workspace_id == tx.workspace_id,
            Message.mail_key == mail_key,
            Message.party_id == party_id,
        )
    ).first()


def _thread_of(tx: Transaction, data: MessageCreate) -> UUID | None:
    """A mail always has a thread; anything else only if the client says so."""
    if data.in_reply_to_id is not None:
        return _thread_of_parent(tx, data.in_reply_to_id)
    if data.thread_id is not None:
        found = select(Message.id).where(
            Message.workspace_id == tx.workspace_id, Message.thread_id == data.thread_id
        )
        if tx.session.exec(found.limit(1)).first() is None:
            raise unknown_reference("/thread_id", "thread")
        return data.thread_id
    if data.channel is not Channel.EMAIL:
        return None
    headers = data.headers
    named = [headers.message_id, headers.in_reply_to, *headers.references] if headers else []
    ids = [message_id for message_id in named if message_id]
    threads = Threads(tx, ids)
    thread_id = threads.of(ids)
    threads.write()
    return thread_id


def _thread_of_parent(tx: Transaction, parent_id: UUID) -> UUID | None:
    parent = tx.session.get(Message, (tx.workspace_id, parent_id))
    if parent is None:
        raise unknown_reference("/in_reply_to_id", "message")
    return parent.thread_id


def _marked(tx: Transaction, question: Message, answer_id: UUID) -> Message:
    reply = tx.session.get(Message, (tx.workspace_id, answer_id))
    if reply is None:
        raise unknown_reference("/answered_by_message_id", "message")
    is_answer = (
        reply.direction is Direction.OUTBOUND
        and reply.status is MessageStatus.SENT
        and reply.automatic is None
        and reply.archived_at is None
        and reply.kind is not MessageKind.NEWSLETTER
        and reply.party_id == question.party_id
        and reply.occurred_at >= question.occurred_at
    )
    if not is_answer:
        raise Invalid(
            FieldError(
                "/answered_by_message_id",
                "not_an_answer",
                "`answered_by_message_id` must be a later outbound message to the same party, sent "
                "and not automatic.",
            )
        )
    return reply


def _logged(tx: Transaction, question: Message, data: MessageAnswer) -> Message:
    occurred_at = _past(tx, data.occurred_at)
    if occurred_at < question.occurred_at:
        raise Invalid(
            FieldError(
                "/occurred_at",
                "before_the_question",
                "`occurred_at` must not be before the message.",
            )
        )
    assert data.channel is not None  # the schema asks for it
    answer_id = new_id()
    is_mail = data.channel is Channel.EMAIL
    asks, asks_evidence = expects_answer(
        direction=Direction.OUTBOUND,
        channel=data.channel,
        kind=MessageKind.OTHER,
        automatic=None,
        subject=data.subject,
        text=data.body,
    )
    write(
        tx,
        {
            "id": answer_id,
            "party_id": question.party_id,
            "direction": Direction.OUTBOUND,
            "channel": data.channel,
            "kind": MessageKind.OTHER,
            "kind_evidence": "default",
            "status": MessageStatus.SENT,
            "automatic": None,
            "subject": data.subject,
            "body": data.body,
            "reply_text": data.body,
            "sender": None,
            "recipients": [],
            "attachments": [],
            "headers": None,
            "mail_key": None,
            "thread_id": question.thread_id if is_mail else None,
            "in_reply_to_id": question.id,
            "needs_reply": False,
            "needs_reply_evidence": "outbound",
            "expects_answer": asks,
            "expects_answer_evidence": asks_evidence,
            "is_personal": True,
            "is_personal_evidence": "answers",
            "external_ids": {},
            "occurred_at": occurred_at,
        },
    )
    return tx.session.get_one(Message, (tx.workspace_id, answer_id))
