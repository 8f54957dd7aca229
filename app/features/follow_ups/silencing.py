"""The sender rule that follows from the cause of a dismissal (decision 21)."""

from typing import Any

from app import evaluation
from app.engine.vocabulary import DismissalCause, PartyKind, SenderEffect, SubjectType
from app.features.follow_ups.schemas import SenderRuleOffer
from app.features.messages import sender_rules
from app.features.sender_rules import service as rules
from app.http.transaction import Transaction
from app.storage.models import FollowUp, Message, Party

# It keeps the mail, so that a wrong click loses nothing.
EFFECT = SenderEffect.NO_REPLY_NEEDED
NOTE = "Not a customer."
CAUSES = frozenset({DismissalCause.NO_REPLY_NEEDED, DismissalCause.NOT_A_CUSTOMER})


def silence(tx: Transaction, follow_up: FollowUp, cause: DismissalCause | None) -> dict[str, Any]:
    """The fields of the response: the rule that silences the sender, or the offer of one."""
    fields: dict[str, Any] = {"sender_rule": None, "sender_rule_offer": None}
    pattern = _pattern(tx, follow_up) if cause in CAUSES else None
    if pattern is None:
        return fields
    if cause is DismissalCause.NOT_A_CUSTOMER and not _is_customer(tx, follow_up):
        # the follow-up is closed before its message needs no reply, or it would be withdrawn
        evaluation.reevaluate_dirty_parties(tx.session, tx.workspace_id, tx.now)
        return fields | {"sender_rule": rules.make_silent_brief(tx, pattern, EFFECT, NOTE)}
    if sender_rules.load(tx).effect(pattern) in sender_rules.SILENT:
        return fields
    offer = SenderRuleOffer(pattern=pattern, effect=EFFECT)
    return fields | {"sender_rule_offer": offer.model_dump(mode="json")}


def _pattern(tx: Transaction, follow_up: FollowUp) -> str | None:
    """The address of the sender, if the follow-up is about a mail of one that a rule can name."""
    if follow_up.subject_type is not SubjectType.MESSAGE:
        return None
    message = tx.session.get(Message, (tx.workspace_id, follow_up.subject_id))
    address = message and sender_rules.sender_address(message.direction, message.sender)
    return rules.pattern_of(tx, address) if address else None


def _is_customer(tx: Transaction, follow_up: FollowUp) -> bool:
    party = tx.session.get_one(Party, (tx.workspace_id, follow_up.party_id))
    return party.kind is PartyKind.CUSTOMER
