"""The sender rule that follows from the cause of a dismissal (decision 21)."""

from typing import Any

from app import evaluation
from app.engine.vocabulary import (
    Channel,
    Direction,
    DismissalCause,
    PartyKind,
    SenderEffect,
    SenderRuleAbsence,
    SubjectType,
)
from app.features.follow_ups.action_schemas import SenderRuleOffer
from app.features.messages import sender_rules
from app.features.sender_rules import service as rules
from app.http.transaction import Transaction
from app.storage.models import FollowUp, Message, Party

# It keeps the mail, so that a wrong click loses nothing.
EFFECT = SenderEffect.NO_REPLY_NEEDED
NOTE = "Not a customer."
CAUSES = frozenset({DismissalCause.NO_REPLY_NEEDED, DismissalCause.NOT_A_CUSTOMER})


def silence(tx: Transaction, follow_up: FollowUp, cause: DismissalCause | None) -> dict[str, Any]:
    """The fields of the response: the rule that silences the sender, an offer, or why there is neither."""
    fields: dict[str, Any] = dict.fromkeys(
        ("sender_rule", "sender_rule_offer", "sender_rule_absence")
    )
    if cause not in CAUSES:
        return fields
    message = _received_mail(tx, follow_up)
    if message is None:
        return fields | {"sender_rule_absence": SenderRuleAbsence.NO_MAIL}
    return fields | _silence_sender(
        tx, message, creates_rule=cause is DismissalCause.NOT_A_CUSTOMER
    )


def _silence_sender(tx: Transaction, message: Message, *, creates_rule: bool) -> dict[str, Any]:
    signed = sender_rules.sender_address(message.direction, message.sender)
    address = signed or sender_rules.email_of_party(tx, message.party_id)
    if address is None:
        return {"sender_rule_absence": SenderRuleAbsence.NO_ADDRESS}
    pattern = rules.pattern_of(tx, address)
    if pattern is None:
        return {"sender_rule_absence": SenderRuleAbsence.ADDRESS_REFUSED}
    is_customer = _is_customer(tx, message)
    if creates_rule and not is_customer:
        # the follow-up is closed before its message needs no reply, or it would be withdrawn
        evaluation.reevaluate_dirty_parties(tx.session, tx.workspace_id, tx.now)
        if signed is None:
            sender_rules.adopt_unsigned(tx, message.party_id, address)
        return {"sender_rule": rules.make_silent_brief(tx, pattern, EFFECT, NOTE)}
    if sender_rules.load(tx).effect(pattern) in sender_rules.SILENT:
        return {"sender_rule_absence": SenderRuleAbsence.ALREADY_SILENT}
    offer = SenderRuleOffer(pattern=pattern, effect=EFFECT).model_dump(mode="json")
    absence = SenderRuleAbsence.IS_CUSTOMER if creates_rule else None
    return {"sender_rule_offer": offer, "sender_rule_absence": absence}


def _received_mail(tx: Transaction, follow_up: FollowUp) -> Message | None:
    """The mail that the follow-up is about; a mail logged without a sender is one, too."""
    if follow_up.subject_type is not SubjectType.MESSAGE:
        return None
    message = tx.session.get(Message, (tx.workspace_id, follow_up.subject_id))
    if message is None or message.direction is not Direction.INBOUND:
        return None
    is_mail = message.channel is Channel.EMAIL or message.sender is not None
    return message if is_mail else None


def _is_customer(tx: Transaction, message: Message) -> bool:
    party = tx.session.get_one(Party, (tx.workspace_id, message.party_id))
    return party.kind is PartyKind.CUSTOMER
