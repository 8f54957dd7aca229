"""The preview of a sender rule: the stored messages judged as if the rule existed."""

from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from app.engine.vocabulary import Automatic, NeedsReply
from app.features.messages import sender_rules, thread_context
from app.features.messages.reclassification import reclassify
from app.features.sender_rules.queries import COUNTED
from app.features.sender_rules.schemas import (
    MOST_EXAMPLES,
    ChangedMessage,
    SenderRulePreview,
    SenderRulePreviewRead,
)
from app.features.sender_rules.service import read_pattern, refuse_own
from app.features.workspace import own_addresses
from app.http.responses import JsonResponse
from app.http.transaction import ReadContext, Transaction
from app.parsing import sender_pattern
from app.storage.models import Contact, Customer, Message

MOST_EXAMINED = 10_000


@dataclass(slots=True)
class _Tally:
    """The numbers of changed messages, and the first of them."""

    changed: int = 0
    flags_removed: int = 0
    flags_added: int = 0
    examples: list[ChangedMessage] = field(default_factory=list)


def preview(context: ReadContext, data: SenderRulePreview) -> JsonResponse:
    """Raises Invalid for a pattern that no rule can have."""
    pattern = read_pattern(data.pattern)
    with context.reader.session() as session:
        refuse_own(own_addresses.read(session, context.workspace_id), pattern)
        rules = sender_rules.read(context).with_rule(pattern, data.effect)
        sender_rules.assume(session, rules)
        messages = _covered_messages(context, session, pattern)
        tally = _Tally()
        tx = Transaction(context.actor, context.now, session)
        for message in messages[:MOST_EXAMINED]:
            _judge(tx, message, tally)
    return JsonResponse(
        SenderRulePreviewRead(
            pattern=pattern,
            effect=data.effect,
            messages=len(messages[:MOST_EXAMINED]),
            changed=tally.changed,
            flags_removed=tally.flags_removed,
            flags_added=tally.flags_added,
            is_complete=len(messages) <= MOST_EXAMINED,
            examples=tally.examples,
        )
    )


def _covered_messages(context: ReadContext, session: Session, pattern: str) -> list[Message]:
    """The latest messages that the pattern covers, detached: changes of them are not stored."""
    first_key, end_key = sender_pattern.key_range(pattern)
    statement = (
        select(Message)
        .where(
            Message.workspace_id == context.workspace_id,
            col(Message.sender_key) >= first_key,
            col(Message.sender_key) < end_key,
            Message.occurred_at >= context.now - COUNTED,
        )
        .order_by(col(Message.occurred_at).desc(), col(Message.id).desc())
        .limit(MOST_EXAMINED + 1)
    )
    messages = list(session.exec(statement))
    session.expunge_all()
    return messages


def _judge(tx: Transaction, message: Message, tally: _Tally) -> None:
    needed, automatic = message.needs_reply, message.automatic
    reclassify(tx, message, {}, is_continuation=thread_context.is_continuation(tx, message))
    if (needed, automatic) == (message.needs_reply, message.automatic):
        return
    was_flagged, is_flagged = (one is not NeedsReply.NO for one in (needed, message.needs_reply))
    tally.changed += 1
    tally.flags_removed += was_flagged and not is_flagged
    tally.flags_added += is_flagged and not was_flagged
    if len(tally.examples) < MOST_EXAMPLES:
        tally.examples.append(_changed_message(tx, message, needed, automatic))


def _changed_message(
    tx: Transaction, message: Message, needed: NeedsReply, automatic: Automatic | None
) -> ChangedMessage:
    key = (tx.workspace_id, message.party_id)
    customer = tx.session.get(Customer, key)
    party = customer or tx.session.get_one(Contact, key)
    return ChangedMessage(
        message_id=message.id,
        customer_id=message.party_id if customer else None,
        contact_id=None if customer else message.party_id,
        party_name=party.display_name,
        subject=message.subject,
        occurred_at=message.occurred_at,
        needs_reply_before=needed,
        needs_reply_after=message.needs_reply,
        automatic_before=automatic,
        automatic_after=message.automatic,
    )
