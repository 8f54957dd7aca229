"""Writes the difference between the stored follow-ups and the verdicts."""

from datetime import datetime
from itertools import product
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.engine.facts.party import Party
from app.engine.reasons import marked_reason, to_json_facts
from app.engine.verdicts import Verdict
from app.engine.vocabulary import OWED, Priority, Prominence, RuleKind
from app.evaluation.facts import Loaded
from app.evaluation.rulebook import Rulebook
from app.evaluation.sources.follow_ups import CLOSED_AT, ID, VERDICT, VERDICT_VALUES, WITHDRAWN_AT
from app.evaluation.statements import sql
from app.identifiers import new_id
from app.storage.models import FollowUp
from app.storage.prepared import Prepared, Row, execute_many, insert

_RANKS = {
    (priority, prominence): rank
    for rank, (priority, prominence) in enumerate(product(Priority, Prominence))
}

_table = FollowUp.__table__  # type: ignore[attr-defined]  # SQLModel does not declare it
_UPDATE = Prepared(
    sa.update(_table)
    .where(
        _table.c.workspace_id == sa.bindparam("row_workspace_id", type_=_table.c.workspace_id.type),
        _table.c.id == sa.bindparam("row_id", type_=_table.c.id.type),
    )
    .values(
        {
            name: sa.bindparam(name, type_=_table.c[name].type)
            for name in (*VERDICT, "calendar_version", "updated_at")
        }
    )
)
_WITHDRAW = sql(
    """UPDATE follow_ups
    SET withdrawn_at = :now, surfaces_at = NULL, warns_at = NULL, updated_at = :now
    WHERE workspace_id = :row_workspace_id AND id = :row_id"""
)


class Changes:
    """The rows to insert and to update for a batch of parties, written together."""

    def __init__(self, workspace_id: UUID, rulebook: Rulebook, now: datetime) -> None:
        self._workspace_id = workspace_id
        self._rulebook = rulebook
        self._now = now
        # The version of the calendar is written only with another change of the row.
        self._also = {"calendar_version": rulebook.calendar_version, "updated_at": now}
        self._new: list[dict[str, Any]] = []
        self._changed: list[dict[str, Any]] = []
        self._withdrawn: list[dict[str, Any]] = []

    def compare(self, loaded: Loaded, verdicts: list[Verdict]) -> None:
        """Collect the changes of one party; rows without a verdict are withdrawn."""
        missing = dict(loaded.stored)
        party = loaded.facts.party
        for verdict in verdicts:
            row = missing.pop(verdict.flag, None)
            values = self.values(verdict, party)
            if row is None:
                self._insert(party.id, values)
            elif row[VERDICT_VALUES] != values:
                self._changed.append(self._columns(values) | self._key(row))
        self._withdrawn += [
            self._key(row) | {"now": self._now}
            for row in missing.values()
            if row[CLOSED_AT] is None and row[WITHDRAWN_AT] is None
        ]

    def write(self, session: Session) -> None:
        insert(session, FollowUp, *self._new)
        execute_many(session, _UPDATE, self._changed)
        execute_many(session, _WITHDRAW, self._withdrawn)

    def _insert(self, party_id: UUID, values: Row) -> None:
        key = {"workspace_id": self._workspace_id, "id": new_id(), "party_id": party_id}
        self._new.append(key | self._columns(values) | {"created_at": self._now})

    def _columns(self, values: Row) -> dict[str, Any]:
        return dict(zip(VERDICT, values, strict=True)) | self._also

    def _key(self, row: Row) -> dict[str, Any]:
        return {"row_workspace_id": self._workspace_id, "row_id": row[ID]}

    def values(self, verdict: Verdict, party: Party) -> Row:
        """The values of the columns VERDICT."""
        times, settled_by = verdict.times, verdict.settled_by
        zone, language = self._rulebook.zone, self._rulebook.language
        return (
            verdict.rule_id,
            verdict.rule_kind,
            verdict.rule_version,
            verdict.subject.type,
            verdict.subject.id,
            verdict.starts_at,
            times.warn_at,
            times.due_at,
            times.expires_at,
            times.snoozed_until,
            times.guard,
            times.guard_lifts_at,
            times.settled_at,
            settled_by.type if settled_by else None,
            settled_by.id if settled_by else None,
            None,  # withdrawn_at
            verdict.closed_at,
            times.closed_as,
            verdict.closed_by_id,
            verdict.owner_id,
            verdict.priority,
            {
                "text": marked_reason(verdict, party.name, zone, language),
                "facts": to_json_facts(verdict.facts),
            },
            verdict.rule_kind in OWED,
            _rank(verdict, party.prominence),
            times.surfaces_at(times.due_at, self._now),
            times.surfaces_at(times.warn_at, self._now),
        )


def _rank(verdict: Verdict, prominence: Prominence) -> int:
    """The position in the queue; the lowest rank comes first."""
    if verdict.rule_kind is RuleKind.PERHAPS:
        return len(_RANKS) + list(Prominence).index(prominence)
    return _RANKS[verdict.priority, prominence]


def ranks() -> range:
    """The ranks by priority, then by prominence, in the order of the queue."""
    return range(len(_RANKS))


def perhaps_ranks() -> range:
    """The ranks of the follow-ups of the kind `perhaps`, by prominence; they come after all others."""
    return range(len(_RANKS), len(_RANKS) + len(Prominence))
