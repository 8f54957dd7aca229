"""Writes the difference between the stored follow-ups and the verdicts."""

from datetime import datetime
from itertools import product
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.engine.facts import Party
from app.engine.reasons import marked_reason, to_json_facts
from app.engine.verdicts import Verdict
from app.engine.vocabulary import OWED, Priority, Prominence, RuleKind
from app.evaluation.facts import Loaded
from app.evaluation.rulebook import Rulebook
from app.identifiers import new_id
from app.storage.models import FollowUp
from app.storage.prepared import Prepared, execute_many, insert

FIXED_COLUMNS = (
    "workspace_id", "id", "party_id", "rule_id", "subject_type", "subject_id", "created_at",
)  # fmt: skip
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
            c.name: sa.bindparam(c.name, type_=c.type)
            for c in _table.c
            if c.name not in FIXED_COLUMNS
        }
    )
)


class Changes:
    """The rows to insert and to update for a batch of parties, written together."""

    def __init__(self, workspace_id: UUID, rulebook: Rulebook, now: datetime) -> None:
        self._workspace_id = workspace_id
        self._rulebook = rulebook
        self._now = now
        # The version of the calendar is written only with another change of the row.
        self._calendar = {"calendar_version": rulebook.calendar_version}
        self._new: list[dict[str, Any]] = []
        self._changed: list[dict[str, Any]] = []

    def compare(self, loaded: Loaded, verdicts: list[Verdict]) -> None:
        """Collect the changes of one party; rows without a verdict are withdrawn."""
        missing = dict(loaded.stored)
        for verdict in verdicts:
            row = missing.pop(verdict.flag, None)
            self._store(row, self._columns(verdict, loaded.facts.party), loaded.facts.party.id)
        for row in missing.values():
            if row["closed_at"] is None and row["withdrawn_at"] is None:
                self._update(
                    row, {"withdrawn_at": self._now, "surfaces_at": None, "warns_at": None}
                )

    def write(self, session: Session) -> None:
        insert(session, FollowUp, *self._new)
        execute_many(session, _UPDATE, self._changed)

    def _store(self, row: dict[str, Any] | None, columns: dict[str, Any], party_id: UUID) -> None:
        if row is None:
            self._new.append(
                {
                    "workspace_id": self._workspace_id,
                    "id": new_id(),
                    "party_id": party_id,
                    "created_at": self._now,
                    "updated_at": self._now,
                    **columns,
                    **self._calendar,
                }
            )
        elif not columns.items() <= row.items():
            self._update(row, columns | self._calendar)

    def _update(self, row: dict[str, Any], columns: dict[str, Any]) -> None:
        values = row | columns | {"updated_at": self._now}
        keys = {"row_workspace_id": self._workspace_id, "row_id": row["id"]}
        self._changed.append({n: v for n, v in values.items() if n not in FIXED_COLUMNS} | keys)

    def _columns(self, verdict: Verdict, party: Party) -> dict[str, Any]:
        times = verdict.times
        return {
            "rule_id": verdict.rule_id,
            "rule_kind": verdict.rule_kind,
            "rule_version": verdict.rule_version,
            "subject_type": verdict.subject.type,
            "subject_id": verdict.subject.id,
            "starts_at": verdict.starts_at,
            "warn_at": times.warn_at,
            "due_at": times.due_at,
            "expires_at": times.expires_at,
            "snoozed_until": times.snoozed_until,
            "guard": times.guard,
            "guard_lifts_at": times.guard_lifts_at,
            "settled_at": times.settled_at,
            "settled_by_type": verdict.settled_by.type if verdict.settled_by else None,
            "settled_by_id": verdict.settled_by.id if verdict.settled_by else None,
            "withdrawn_at": None,
            "closed_at": verdict.closed_at,
            "closed_as": times.closed_as,
            "closed_by_id": verdict.closed_by_id,
            "owner_id": verdict.owner_id,
            "priority": verdict.priority,
            "reason": {
                "text": marked_reason(
                    verdict, party.name, self._rulebook.zone, self._rulebook.language
                ),
                "facts": to_json_facts(verdict.facts),
            },
            "is_reply": verdict.rule_kind in OWED,
            "rank": _rank(verdict, party.prominence),
            "surfaces_at": times.surfaces_at(times.due_at, self._now),
            "warns_at": times.surfaces_at(times.warn_at, self._now),
        }


def _rank(verdict: Verdict, prominence: Prominence) -> int:
    """The position in the queue; the lowest rank comes first."""
    if verdict.rule_kind is RuleKind.PERHAPS:
        return len(_RANKS) + list(Prominence).index(prominence)
    return _RANKS[verdict.priority, prominence]


def ranks() -> range:
    """The ranks by priority, then prominence, the first of the queue first."""
    return range(len(_RANKS))


def perhaps_ranks() -> range:
    """The ranks of what perhaps needs a reply, by prominence; they follow all others."""
    return range(len(_RANKS), len(_RANKS) + len(Prominence))
