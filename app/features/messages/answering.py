"""The answer to a message: a client names an existing message, or logs a new one."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import col

from app.engine.vocabulary import Channel, Direction, MessageStatus
from app.errors import Conflict, FieldError, Invalid, unknown_reference
from app.features import resource_changes
from app.features.messages import logged_answers, message_subjects, named_answers
from app.features.messages.insertion import insert_rows
from app.features.messages.message_row import NewMessage, build_row
from app.features.messages.named_answers import can_answer
from app.features.messages.queries import MESSAGE
from app.features.messages.recipient_context import RecipientContextLoader
from app.features.messages.reclassification import reclassify
from app.features.messages.schemas import MessageAnswer
from app.features.messages.service import find
from app.http.responses import ResourceResponse
from app.http.transaction import Transaction
from app.storage.models import Message

REPEATED_WITHIN = timedelta(minutes=10)


def answer(tx: Transaction, message_id: UUID, data: MessageAnswer) -> ResourceResponse:
    """Mark the answer of a message, and of the older unanswered ones in its thread."""
    question = find(tx, message_id)
    if question.direction is not Direction.INBOUND:
        raise Conflict("state_conflict", "Only an inbound message can be answered.")
    if data.answered_by_message_id is not None:
        answer_id, answered_at = _existing_answer(tx, question, data.answered_by_message_id)
    elif repeated := _repeated_answer(tx, question, data):
        answer_id, answered_at = repeated.id, repeated.occurred_at
    else:
        answer_id, answered_at = _log_answer(tx, question, data)
    _mark_answer(tx, question, answer_id, answered_at)
    _take_as_written_by_hand(tx, answer_id)
    return ResourceResponse(MESSAGE, message_id)


def _mark_answer(tx: Transaction, question: Message, answer_id: UUID, at: datetime) -> None:
    named_answers.mark(
        tx,
        answer_id,
        col(Message.party_id) == question.party_id,
        col(Message.thread_id).is_not_distinct_from(question.thread_id),
        col(Message.direction) == Direction.INBOUND,
        col(Message.answered_at).is_(None),
        col(Message.occurred_at) <= at,
    )
    question.marked_answer_id = answer_id
    resource_changes.count_change(tx, question)


def _existing_answer(tx: Transaction, question: Message, answer_id: UUID) -> tuple[UUID, datetime]:
    reply = tx.session.get(Message, (tx.workspace_id, answer_id))
    if reply is None:
        raise unknown_reference("/answered_by_message_id", "message")
    is_later = reply.occurred_at >= question.occurred_at
    if not (can_answer(reply) and reply.party_id == question.party_id and is_later):
        raise Invalid(
            FieldError(
                "/answered_by_message_id",
                "not_allowed",
                "`answered_by_message_id` must be a later message to the same party that is sent "
                "and not automatic, or a later conversation with them.",
            )
        )
    return reply.id, reply.occurred_at


def _take_as_written_by_hand(tx: Transaction, answer_id: UUID) -> None:
    """Judge the answer again: if a person names it as one, it is no notice, whatever its words."""
    answer = tx.session.get(Message, (tx.workspace_id, answer_id))
    if answer is not None and answer.automatic is not None:
        tx.session.flush()
        reclassify(tx, answer, {}, is_continuation=False)


def _repeated_answer(tx: Transaction, question: Message, data: MessageAnswer) -> Message | None:
    """The answer that the same request logged shortly before."""
    if question.marked_answer_id is None:
        return None
    before = tx.session.get(Message, (tx.workspace_id, question.marked_answer_id))
    if before is None or before.recorded_at <= tx.now - REPEATED_WITHIN:
        return None
    is_same = (before.in_reply_to_id, before.channel, before.body) == (
        question.id,
        data.channel,
        data.body,
    )
    return before if is_same and can_answer(before) else None


def _log_answer(tx: Transaction, question: Message, data: MessageAnswer) -> tuple[UUID, datetime]:
    occurred_at = resource_changes.past_or_now(tx, "occurred_at", data.occurred_at)
    if occurred_at < question.occurred_at:
        detail = "`occurred_at` must not be before the message that is answered."
        raise Invalid(FieldError("/occurred_at", "out_of_range", detail))
    assert data.channel is not None  # the schema requires it
    if data.channel is Channel.EMAIL:
        mail = logged_answers.find_mail(tx, question, data.subject, occurred_at)
        if mail is not None:
            message_subjects.name(tx, mail.id, data.about)
            return mail.id, mail.occurred_at
    message = NewMessage(
        party_id=question.party_id,
        direction=Direction.OUTBOUND,
        channel=data.channel,
        status=MessageStatus.SENT,
        subject=data.subject,
        body=data.body,
        thread_id=question.thread_id,
        in_reply_to_id=question.id,
        about=message_subjects.stored(tx, data.about),
        occurred_at=occurred_at,
        is_judged_by_words=False,
    )
    row = build_row(tx, message, RecipientContextLoader(tx))
    insert_rows(tx, row)
    return row["id"], occurred_at
