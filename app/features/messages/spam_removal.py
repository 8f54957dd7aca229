"""The removal of messages whose sender a rule ignores, 30 days after they came in.

The rule keeps the number of removed messages by day for as long as its `hits` go back.
"""

import logging
from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.features.messages import sender_rules, sources
from app.features.messages.sender_review import RECENT
from app.http.background import background_transaction
from app.parsing import sender_pattern
from app.storage.database import Database
from app.storage.models import ExternalId, Message, SenderRemoval, SenderRule, metadata
from app.storage.models.message_conditions import IS_IGNORED
from app.storage.prepared import Prepared

KEPT = timedelta(days=30)
BATCH = 500

log = logging.getLogger(__name__)

_messages = metadata.tables["messages"]
_oldest: sa.BindParameter[Any] = sa.bindparam("oldest", type_=_messages.c.recorded_at.type)
_longest_expired = (
    sa.select(_messages.c.workspace_id)
    .where(sa.text(IS_IGNORED), _messages.c.recorded_at < _oldest)
    .order_by(_messages.c.recorded_at)
    .limit(sa.literal_column("10000"))
    .subquery()
)
_WITH_EXPIRED = Prepared(sa.select(_longest_expired.c.workspace_id).distinct())


def has_expired(database: Database, now: datetime) -> bool:
    with database.reading() as reader:
        return bool(reader.fetch(_WITH_EXPIRED, oldest=now - KEPT))


def remove_ignored(database: Database, now: datetime) -> bool:
    """Remove one batch of each workspace. Returns whether there may be more to do.

    An error in one workspace does not stop the others.
    """
    with database.reading() as reader:
        rows = reader.fetch(_WITH_EXPIRED, oldest=now - KEPT)
    has_more = False
    for (workspace_id,) in rows:
        try:
            has_more |= _remove_batch(database, workspace_id, now)
        except Exception:
            log.exception("Ignored messages of workspace %s cannot be removed.", workspace_id)
    return has_more


def _remove_batch(database: Database, workspace_id: UUID, now: datetime) -> bool:
    """Returns whether there may be more of them."""
    with background_transaction(database, workspace_id, now) as tx:
        session = tx.session
        sender_rules.lock(session, workspace_id)
        expired = _expired(session, workspace_id, now - KEPT)
        rules = session.exec(select(SenderRule).where(SenderRule.workspace_id == workspace_id))
        for removal in _removals({rule.pattern: rule for rule in rules}, expired):
            _add(session, removal)
        delete_messages(session, workspace_id, expired)
        _forget_removals(session, workspace_id, (now - RECENT).date())
    return len(expired) == BATCH


def _expired(session: Session, workspace_id: UUID, oldest: datetime) -> list[Message]:
    """The next messages to remove, detached."""
    statement = select(Message).where(
        Message.workspace_id == workspace_id, sa.text(IS_IGNORED), col(Message.recorded_at) < oldest
    )
    expired = session.exec(statement.order_by(col(Message.recorded_at)).limit(BATCH)).all()
    session.expunge_all()
    return list(expired)


def delete_messages(session: Session, workspace_id: UUID, expired: list[Message]) -> None:
    """Delete the messages with their external ids, and the sources that no other message has."""
    ids = [message.id for message in expired]
    for table, column in ((ExternalId, ExternalId.object_id), (Message, Message.id)):
        in_workspace = col(table.workspace_id) == workspace_id
        session.exec(sa.delete(table).where(in_workspace, col(column).in_(ids)))
    hashes = {message.source_hash for message in expired if message.source_hash}
    sources.remove_unused(session, workspace_id, hashes)


def _forget_removals(session: Session, workspace_id: UUID, oldest: date) -> None:
    """Delete the numbers of days that no count includes any more."""
    session.exec(
        sa.delete(SenderRemoval).where(
            col(SenderRemoval.workspace_id) == workspace_id, col(SenderRemoval.day) < oldest
        )
    )


def _removals(rules: dict[str, SenderRule], expired: list[Message]) -> list[SenderRemoval]:
    """The numbers of expired messages by rule and day."""
    numbers: Counter[tuple[UUID, UUID, date]] = Counter()
    latest: dict[tuple[UUID, UUID, date], datetime] = {}
    for message in expired:
        occurred_at = message.occurred_at
        address = sender_pattern.address_of(message.sender_key or "")
        for pattern in sender_pattern.patterns_of(address):
            if rule := rules.get(pattern):
                key = (rule.workspace_id, rule.id, occurred_at.date())
                numbers[key] += 1
                latest[key] = max(latest.get(key, occurred_at), occurred_at)
    return [
        SenderRemoval(
            workspace_id=key[0], rule_id=key[1], day=key[2], messages=many, last_at=latest[key]
        )
        for key, many in numbers.items()
    ]


def _add(session: Session, removal: SenderRemoval) -> None:
    key = (removal.workspace_id, removal.rule_id, removal.day)
    stored = session.get(SenderRemoval, key)
    if stored is None:
        session.add(removal)
        return
    stored.messages += removal.messages
    stored.last_at = max(stored.last_at, removal.last_at)
