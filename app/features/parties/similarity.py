"""How similar two parties are: the keys that both share, each with a score.

The candidates of a contact and the duplicates of the whole workspace use the same table.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from app.parsing import matching
from app.storage.expressions import text_literal

# The certainty, in hundredths, that two parties of one type with this in common are the same.
_SCORES = {"mailbox": 80, "mobile": 70, "landline": 20, "organization": 70, "shared_email": 40}
_EVIDENCE = {"mailbox": "email"}
# The same for two records with one place, by the parts of the name that both have.
_LEVELS = {
    ("first", "first"): 70,
    ("full", "full"): 70,
    ("first", "middle"): 60,
    ("middle", "first"): 60,
    ("variant", "variant"): 50,
    ("family", "family"): 40,
    ("middle", "middle"): 30,
    ("initial", "initial"): 25,
    ("swapped", "swapped"): 20,
}
# The keys of a person and of the organization where the person works.
_BELONGS = {("works_at", "organization"), ("organization", "works_at")}
BELONGS_SCORE = 30
SURE = 100
MOST_WITHOUT_NAME = 80


@dataclass(frozen=True, slots=True)
class KeyPair:
    """Two kinds of key with the same value, and what they say."""

    mine: str
    theirs: str
    evidence: str
    score: int
    is_name: bool = False


def _same_party() -> tuple[KeyPair, ...]:
    details = (
        KeyPair(kind, kind, _EVIDENCE.get(kind, kind), score) for kind, score in _SCORES.items()
    )
    names = (
        KeyPair(f"{place}_{mine}", f"{place}_{theirs}", f"name_{place}", score, is_name=True)
        for place in matching.PLACES
        for (mine, theirs), score in _LEVELS.items()
    )
    return (*details, *names)


SAME_PARTY = _same_party()
BELONGS_TO = tuple(
    KeyPair(mine, theirs, "organization", BELONGS_SCORE) for mine, theirs in sorted(_BELONGS)
)


def key_pairs(pairs: Iterable[KeyPair]) -> sa.Subquery:
    """The pairs as rows."""
    rows = (
        sa.select(
            text_literal(pair.mine).label("mine"),
            text_literal(pair.theirs).label("theirs"),
            text_literal(pair.evidence).label("evidence"),
            number(pair.score).label("score"),
            number(int(pair.is_name)).label("is_name"),
        )
        for pair in pairs
    )
    return sa.union_all(*rows).subquery("pairs")


def is_same_key(
    mine: sa.FromClause, pairs: sa.FromClause, theirs: sa.FromClause
) -> sa.ColumnElement[bool]:
    """Whether another party has a key that makes a pair with `mine`."""
    return sa.and_(
        theirs.c.workspace_id == mine.c.workspace_id,
        theirs.c.kind == pairs.c.theirs,
        theirs.c.value == mine.c.value,
        theirs.c.party_id != mine.c.party_id,
    )


def total_score(shared: sa.FromClause) -> sa.ColumnElement[Any]:
    """The score in hundredths of a group of shared details, with one row for each kind of evidence.

    The best evidence of the name and the others add up; without a name they reach less.
    """
    is_name = shared.c.is_name == number(1)
    by_name = sa.func.max(sa.case((is_name, shared.c.score), else_=number(0)))
    rest = sa.func.sum(sa.case((is_name, number(0)), else_=shared.c.score))
    is_too_much = sa.and_(by_name == number(0), rest > number(MOST_WITHOUT_NAME))
    total = sa.case((is_too_much, number(MOST_WITHOUT_NAME)), else_=by_name + rest)
    return sa.case((total > number(SURE), number(SURE)), else_=total)


def number(value: int) -> sa.ColumnElement[float]:
    return sa.literal_column(str(value), sa.Float)
