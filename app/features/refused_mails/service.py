"""Mails that became no message: their headers, so that nothing disappears without a trace."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import col, select

from app.features.refused_mails.queries import LISTING
from app.features.refused_mails.schemas import RefusedMailQuery
from app.http.responses import Page
from app.http.transaction import ReadContext, Transaction
from app.identifiers import new_id
from app.storage.batches import batched
from app.storage.expressions import id_param
from app.storage.models import RefusedMail, metadata
from app.storage.prepared import Prepared, execute, insert
from app.storage.value_lists import has_text_of, texts_value

_refused = metadata.tables["refused_mails"]
_FORGET = Prepared(
    sa.delete(_refused).where(
        _refused.c.workspace_id == id_param("workspace_id"), has_text_of("hashes", _refused.c.hash)
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A mail to record. A mail with the same hash is the same one."""

    hash: str
    code: str
    detail: str
    headers: Mapping[str, Any]
    source_hash: str | None
    sent_at: datetime | None


def search(context: ReadContext, query: RefusedMailQuery) -> Page:
    return Page(*LISTING.page(context, query, "-created_at"))


def record(tx: Transaction, refusals: Iterable[Refusal]) -> None:
    """Store each mail once; a mail that is refused again gets today's reason."""
    by_hash = {refusal.hash: refusal for refusal in refusals}
    for hashes in batched(by_hash):
        for stored in tx.session.exec(_with_hashes(tx, hashes)):
            refusal = by_hash.pop(stored.hash)
            stored.code, stored.detail = refusal.code, refusal.detail
            stored.source_hash = refusal.source_hash or stored.source_hash
            stored.updated_at = tx.now
    insert(tx.session, RefusedMail, *(_row(tx, refusal) for refusal in by_hash.values()))


def forget(tx: Transaction, hashes: Iterable[str]) -> None:
    """Delete the records of mails that are stored as messages now."""
    if listed := list(hashes):
        params = {"workspace_id": tx.workspace_id, "hashes": texts_value(listed)}
        execute(tx.session, _FORGET, **params)


def _with_hashes(tx: Transaction, hashes: list[str]) -> Any:
    return select(RefusedMail).where(
        RefusedMail.workspace_id == tx.workspace_id, col(RefusedMail.hash).in_(hashes)
    )


def _row(tx: Transaction, refusal: Refusal) -> dict[str, Any]:
    return {
        "workspace_id": tx.workspace_id,
        "id": new_id(),
        "hash": refusal.hash,
        "code": refusal.code,
        "detail": refusal.detail,
        "headers": refusal.headers,
        "source_hash": refusal.source_hash,
        "sent_at": refusal.sent_at,
        "created_at": tx.now,
        "updated_at": tx.now,
    }
