"""Finds pairs of parties that may be the same: those that share a key are compared, no others.

A key that many parties have leads only to the first of them, so that the work grows with the number
of parties, not with its square. A merge of these pairs still joins all of them.
"""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.features.parties.queries import PartyRow
from app.features.parties.similarity import SAME_PARTY, is_same_key, key_pairs, number, total_score
from app.identifiers import LAST
from app.storage.expressions import id_param
from app.storage.json_elements import JsonTexts
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared, fetch

LEAST_SCORE = 25
MOST_OWNERS = 20  # of a key that lead to a pair

_keys = metadata.tables["match_keys"]
_WORKSPACE = id_param("workspace_id")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parties; the id of the newer one is greater."""

    older_id: UUID
    newer_id: UUID


@dataclass(frozen=True, slots=True)
class Similarity:
    """How similar two parties are, in hundredths, and why."""

    score: int
    evidence: tuple[str, ...]

    def says_more_than(self, other: "Similarity") -> bool:
        """Whether it is stronger, or has a reason that the other one lacks."""
        return self.score > other.score or not set(self.evidence) <= set(other.evidence)


def _select_pairs(*, with_newer: bool) -> sa.Select[Any]:
    """The pairs of a range of parties with the older ones, or with all."""
    scored = _scored(with_newer=with_newer)
    mine, theirs = PartyRow("mine"), PartyRow("theirs")
    return (
        sa.select(scored.c.mine_id, scored.c.theirs_id, scored.c.score, scored.c.evidence)
        .select_from(theirs.join_live(mine.join_live(scored, scored.c.mine_id), scored.c.theirs_id))
        .where(mine.type == theirs.type, ~mine.is_automated, ~theirs.is_automated)
    )


def _scored(*, with_newer: bool) -> sa.Subquery:
    shared = _shared(with_newer=with_newer)
    score = total_score(shared)
    pair = (shared.c.workspace_id, shared.c.mine_id, shared.c.theirs_id)
    return (
        sa.select(
            *pair,
            sa.cast(score, sa.Integer).label("score"),
            sa.cast(JsonTexts(shared.c.evidence), sa.Text).label("evidence"),
        )
        .group_by(*pair)
        .having(score >= number(LEAST_SCORE))
        .subquery("scored")
    )


def _shared(*, with_newer: bool) -> sa.Subquery:
    """The best evidence of each kind that two parties share."""
    mine, theirs, pairs = _keys.alias("mine"), _keys.alias("theirs"), key_pairs(SAME_PARTY)
    table = mine.join(pairs, pairs.c.mine == mine.c.kind).join(
        theirs, is_same_key(mine, pairs, theirs)
    )
    is_older = [] if with_newer else [theirs.c.party_id < mine.c.party_id]
    return (
        sa.select(
            mine.c.workspace_id,
            mine.c.party_id.label("mine_id"),
            theirs.c.party_id.label("theirs_id"),
            pairs.c.evidence,
            pairs.c.is_name,
            sa.func.max(pairs.c.score).label("score"),
        )
        .select_from(table)
        .where(
            mine.c.workspace_id == _WORKSPACE,
            mine.c.party_id >= id_param("first_id"),
            mine.c.party_id <= id_param("last_id"),
            theirs.c.party_id <= _last_owner(mine, pairs),
            *is_older,
        )
        .group_by(
            mine.c.workspace_id,
            mine.c.party_id,
            theirs.c.party_id,
            pairs.c.evidence,
            pairs.c.is_name,
        )
        .subquery("shared")
    )


def _last_owner(mine: sa.FromClause, pairs: sa.FromClause) -> sa.ColumnElement[UUID]:
    """The last of the first owners of a key, in the order of their ids."""
    owners = _keys.alias("owners")
    last = (
        sa.select(owners.c.party_id)
        .where(
            owners.c.workspace_id == mine.c.workspace_id,
            owners.c.kind == pairs.c.theirs,
            owners.c.value == mine.c.value,
        )
        .order_by(owners.c.party_id)
        .limit(sa.literal_column("1"))
        .offset(sa.literal_column(str(MOST_OWNERS - 1)))
        .correlate(mine, pairs)
        .scalar_subquery()
    )
    return sa.func.coalesce(last, id_param("greatest_id"), type_=Id())


_WITH_OLDER = Prepared(_select_pairs(with_newer=False))
_WITH_ALL = Prepared(_select_pairs(with_newer=True))


def find_older_twins(
    session: Session, workspace_id: UUID, first_id: UUID, last_id: UUID
) -> dict[Pair, Similarity]:
    """The pairs of each party of a range of ids with older ones."""
    return _find(session, _WITH_OLDER, workspace_id, first_id, last_id)


def find_twins(session: Session, workspace_id: UUID, party_id: UUID) -> dict[Pair, Similarity]:
    """The pairs of a party with others."""
    return _find(session, _WITH_ALL, workspace_id, party_id, party_id)


def _find(
    session: Session, statement: Prepared, workspace_id: UUID, first_id: UUID, last_id: UUID
) -> dict[Pair, Similarity]:
    ids = {"first_id": first_id, "last_id": last_id, "greatest_id": LAST}
    rows = fetch(session, statement, workspace_id=workspace_id, **ids)
    return {
        Pair(*sorted((mine, theirs))): Similarity(score, tuple(json.loads(evidence)))
        for mine, theirs, score, evidence in rows
    }
