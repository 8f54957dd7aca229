"""Reads refused mails again that are kept whole, after a change of the workspace or its users.

Own addresses decide who wrote a mail, so a mail that belonged to nobody may belong to a customer now.
"""

import logging
from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.config import Settings
from app.features.messages import importing, sources
from app.features.messages.mail_identity import MailIdentity
from app.features.messages.parsed_mails import ParsedMail
from app.features.workspace import own_addresses
from app.http.background import background_transaction
from app.http.transaction import Transaction
from app.parsing.mail.reading import read
from app.storage.database import Database
from app.storage.models import RefusedMail, metadata
from app.storage.prepared import Prepared

BATCH = 50

log = logging.getLogger(__name__)

_refused = metadata.tables["refused_mails"]
_workspaces = metadata.tables["workspaces"]
_users = metadata.tables["users"]
_IS_OLDER_THAN_ADDRESSES = sa.or_(
    sa.exists(sa.literal_column("1")).where(
        _workspaces.c.id == _refused.c.workspace_id,
        _workspaces.c.updated_at > _refused.c.updated_at,
    ),
    sa.exists(sa.literal_column("1")).where(
        _users.c.workspace_id == _refused.c.workspace_id,
        _users.c.updated_at > _refused.c.updated_at,
    ),
)
_OUTDATED = Prepared(
    sa.select(_refused.c.workspace_id)
    .where(_refused.c.source_hash.is_not(None), _IS_OLDER_THAN_ADDRESSES)
    .limit(sa.literal_column("1"))
)


def has_outdated(database: Database, _now: datetime) -> bool:
    with database.reading() as reader:
        return bool(reader.fetch(_OUTDATED))


def read_refused_again(database: Database, now: datetime, settings: Settings) -> bool:
    """Read one batch of one workspace. Returns whether there may be more to do."""
    with database.reading() as reader:
        rows = reader.fetch(_OUTDATED)
    for (workspace_id,) in rows:
        try:
            return _read_batch(database, workspace_id, now, settings)
        except Exception:
            log.exception("Refused mails of workspace %s cannot be read.", workspace_id)
    return False


def _read_batch(database: Database, workspace_id: UUID, now: datetime, settings: Settings) -> bool:
    with background_transaction(database, workspace_id, now) as tx:
        statement = (
            select(RefusedMail)
            .where(
                RefusedMail.workspace_id == workspace_id,
                col(RefusedMail.source_hash).is_not(None),
                _IS_OLDER_THAN_ADDRESSES,
            )
            .order_by(col(RefusedMail.created_at), col(RefusedMail.id))
            .limit(BATCH)
        )
        refused = list(tx.session.exec(statement))
        for mail in refused:
            mail.updated_at = now
        if own_addresses.load(tx):
            importing.store_mails(tx, list(_parse(tx, refused)), settings)
    return len(refused) == BATCH


def _parse(tx: Transaction, refused: list[RefusedMail]) -> Iterator[ParsedMail]:
    """The mails whose source is still kept."""
    for position, mail in enumerate(refused):
        source = sources.find(tx, mail.source_hash)
        if source is None:
            mail.source_hash = None
            continue
        raw = source.read()
        parsed = read(raw, mail.sent_at)
        identity = MailIdentity.of(parsed.message_id, mail.hash, raw)
        yield ParsedMail(position, parsed, identity, source)
