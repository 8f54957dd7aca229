"""The effects of the workspace's sender rules on the messages of a sender.

A rule takes precedence over all verdicts on a message except for those of a person.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col

from app.engine.vocabulary import Automatic, Channel, Direction, SenderEffect
from app.features.parties.queries import EMAIL_OF_PARTY
from app.http.responses import RequestContext
from app.http.transaction import Transaction
from app.parsing import sender_pattern
from app.storage.expressions import id_param
from app.storage.locks import advisory_lock
from app.storage.models import Message, metadata
from app.storage.prepared import Prepared

EVIDENCE = "sender_rule"
# Effects of which no message needs a reply.
SILENT = frozenset({SenderEffect.IGNORE, SenderEffect.NO_REPLY_NEEDED})

_rules = metadata.tables["sender_rules"]
_ALL = Prepared(
    sa.select(_rules.c.pattern, _rules.c.effect).where(
        _rules.c.workspace_id == id_param("workspace_id")
    )
)


def lock(session: Session, workspace_id: UUID) -> None:
    """Wait for transactions that change the rules or count their messages, and let later ones wait."""
    advisory_lock(session, f"{workspace_id}:sender-rules")


class SenderRules:
    """All rules of a workspace. The narrowest pattern that covers an address decides."""

    def __init__(self, effects: Mapping[str, SenderEffect]) -> None:
        self._effects = effects

    def __bool__(self) -> bool:
        return bool(self._effects)

    def effect(self, address: str | None) -> SenderEffect | None:
        if not self._effects or not address:
            return None
        patterns = sender_pattern.patterns_of(sender_pattern.normalize(address))
        return next((self._effects[p] for p in patterns if p in self._effects), None)

    def with_rule(self, pattern: str, effect: SenderEffect) -> "SenderRules":
        return SenderRules({**self._effects, pattern: effect})


def read(context: RequestContext) -> SenderRules:
    rows = context.fetch(_ALL, workspace_id=context.workspace_id)
    return SenderRules({pattern: SenderEffect(effect) for pattern, effect in rows})


def load(tx: Transaction) -> SenderRules:
    """The rules of the workspace, loaded once for each transaction."""
    info = tx.session.info
    if SenderRules not in info:
        assume(tx.session, read(tx))
    rules: SenderRules = info[SenderRules]
    return rules


def assume(session: Session, rules: SenderRules) -> None:
    """Use these rules in this session, instead of those that are stored."""
    session.info[SenderRules] = rules


def forget(session: Session) -> None:
    """Load the rules again after a change of them in this transaction."""
    session.info.pop(SenderRules, None)


def sender_key(direction: Direction, sender: Mapping[str, Any] | None) -> str | None:
    """The value of the column `sender_key`; only inbound messages with an address have one."""
    address = sender_address(direction, sender)
    return key_of(address) if address else None


def key_of(address: str) -> str:
    return sender_pattern.sort_key(sender_pattern.normalize(address))


def email_of_party(tx: Transaction, party_id: UUID) -> str | None:
    """The address to use for a party; it stands for the sender of a mail that names none."""
    rows = tx.fetch(EMAIL_OF_PARTY, workspace_id=tx.workspace_id, party_id=party_id)
    return next((address for (address,) in rows if address and "@" in address), None)


def adopt_unsigned(tx: Transaction, party_id: UUID, address: str) -> None:
    """Let the rules for an address cover the mails of a party that name no sender."""
    tx.session.exec(
        sa.update(Message)
        .where(
            col(Message.workspace_id) == tx.workspace_id,
            col(Message.party_id) == party_id,
            col(Message.direction) == Direction.INBOUND,
            col(Message.channel) == Channel.EMAIL,
            col(Message.sender_key).is_(None),
        )
        .values(sender_key=key_of(address))
    )


def sender_address(direction: Direction, sender: Mapping[str, Any] | None) -> str | None:
    if direction is not Direction.INBOUND or not sender or "@" not in sender["address"]:
        return None
    return str(sender["address"])


def automatic_columns(
    effect: SenderEffect | None, automatic: Automatic | None, evidence: str | None
) -> dict[str, Any]:
    """The columns of the kind of automatic mail; a rule keeps the kind that it replaces."""
    replaced = {"automatic": automatic, "automatic_evidence": evidence}
    if effect is SenderEffect.IGNORE:
        ruled = Automatic.SPAM
    elif effect is SenderEffect.ALWAYS and automatic is not None:
        ruled = None
    else:
        return replaced | {"automatic_before_rule": None}
    return {"automatic": ruled, "automatic_evidence": EVIDENCE, "automatic_before_rule": replaced}


def automatic_without_rule(message: Message) -> tuple[Automatic | None, str | None]:
    """The kind of automatic mail, and its evidence, before a rule replaced them."""
    before = message.automatic_before_rule
    if before is None:
        return message.automatic, message.automatic_evidence
    automatic = before["automatic"]
    return Automatic(automatic) if automatic else None, before["automatic_evidence"]
