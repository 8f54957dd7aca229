"""Stores the pairs that were found, and keeps the decisions of people about them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.features.duplicates.finding import Pair, Similarity
from app.http.transaction import Transaction
from app.identifiers import new_id
from app.storage.expressions import id_param, refers_to
from app.storage.locks import advisory_lock
from app.storage.models import Duplicate, metadata
from app.storage.prepared import Prepared, insert

_duplicates = metadata.tables["duplicates"]
_parties = metadata.tables["parties"]
_contacts = metadata.tables["contacts"]


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A decision of a person that two parties are not the same, with the reasons known to them."""

    at: datetime
    by_id: UUID | None
    similarity: Similarity


class _Successor:
    """A party, and the one that it became: by a merge, or by the conversion of a contact."""

    def __init__(self, name: str) -> None:
        self._parties = _parties.alias(f"{name}_parties")
        self._contacts = _contacts.alias(f"{name}_contacts")
        self.successor_id = sa.func.coalesce(
            self._contacts.c.customer_id,
            self._parties.c.merged_into_id,
            type_=self._parties.c.id.type,
        )
        self.id = sa.func.coalesce(
            self.successor_id, self._parties.c.id, type_=self._parties.c.id.type
        )

    def join(self, rows: sa.FromClause, party_id: sa.ColumnElement[UUID]) -> sa.Join:
        return rows.join(self._parties, refers_to(party_id, self._parties)).outerjoin(
            self._contacts, refers_to(party_id, self._contacts)
        )


def _select_inherited() -> sa.Select[tuple[UUID, UUID, datetime, UUID, int, list[str]]]:
    older, newer = _Successor("older"), _Successor("newer")
    table = newer.join(older.join(_duplicates, _duplicates.c.older_id), _duplicates.c.newer_id)
    return (
        sa.select(
            older.id,
            newer.id,
            _duplicates.c.dismissed_at,
            _duplicates.c.dismissed_by_id,
            _duplicates.c.score,
            _duplicates.c.evidence,
        )
        .select_from(table)
        .where(
            _duplicates.c.workspace_id == id_param("workspace_id"),
            _duplicates.c.dismissed_at.is_not(None),
            sa.or_(older.successor_id.is_not(None), newer.successor_id.is_not(None)),
        )
    )


_INHERITED = Prepared(_select_inherited())


def lock(tx: Transaction) -> None:
    """Let no other search of the workspace write pairs until the transaction ends."""
    advisory_lock(tx.session, f"{tx.workspace_id}:duplicates")


def record(tx: Transaction, found: Mapping[Pair, Similarity], stored: Iterable[Duplicate]) -> None:
    """Store the pairs that were found, and delete those of `stored` that were not found again.

    A dismissed pair stays as it is, unless it is more similar than when it was dismissed.
    """
    rest = dict(found)
    for row in stored:
        similarity = rest.pop(Pair(row.older_id, row.newer_id), None)
        if similarity is not None:
            _update(tx, row, similarity)
        elif row.dismissed_at is None:
            tx.session.delete(row)
    if rest:
        dismissals = _inherited_dismissals(tx)
        insert(tx.session, Duplicate, *_new_rows(tx, rest, dismissals))


def stored_newer(tx: Transaction, first_id: UUID, last_id: UUID) -> list[Duplicate]:
    """The pairs whose newer party is in a range of ids, locked."""
    newer = col(Duplicate.newer_id)
    return _locked(tx, newer >= first_id, newer <= last_id)


def stored_of(tx: Transaction, party_id: UUID) -> list[Duplicate]:
    """The pairs of a party, locked."""
    return [
        *_locked(tx, col(Duplicate.newer_id) == party_id),
        *_locked(tx, col(Duplicate.older_id) == party_id),
    ]


def _locked(tx: Transaction, *conditions: sa.ColumnElement[bool]) -> list[Duplicate]:
    statement = (
        select(Duplicate)
        .where(Duplicate.workspace_id == tx.workspace_id, *conditions)
        .order_by(col(Duplicate.id))
        .with_for_update()
    )
    return list(tx.session.exec(statement))


def _update(tx: Transaction, row: Duplicate, found: Similarity) -> None:
    before = Similarity(row.score, tuple(row.evidence))
    if found == before or (row.dismissed_at is not None and not found.says_more_than(before)):
        return
    row.score, row.evidence = found.score, list(found.evidence)
    row.dismissed_at = row.dismissed_by_id = None
    row.updated_at = tx.now


def _inherited_dismissals(tx: Transaction) -> dict[Pair, Dismissal]:
    """The dismissals of pairs with a party that was merged or converted since."""
    tx.session.flush()
    rows = tx.fetch(_INHERITED, workspace_id=tx.workspace_id)
    return {
        Pair(*sorted((older_id, newer_id))): Dismissal(at, by_id, Similarity(score, tuple(why)))
        for older_id, newer_id, at, by_id, score, why in rows
    }


def _new_rows(
    tx: Transaction, found: Mapping[Pair, Similarity], dismissals: Mapping[Pair, Dismissal]
) -> Iterator[dict[str, object]]:
    for pair, similarity in found.items():
        dismissal = dismissals.get(pair)
        if dismissal is not None and similarity.says_more_than(dismissal.similarity):
            dismissal = None
        yield {
            "workspace_id": tx.workspace_id,
            "id": new_id(),
            "older_id": pair.older_id,
            "newer_id": pair.newer_id,
            "score": similarity.score,
            "evidence": list(similarity.evidence),
            "dismissed_at": dismissal and dismissal.at,
            "dismissed_by_id": dismissal and dismissal.by_id,
            "created_at": tx.now,
            "updated_at": tx.now,
        }
