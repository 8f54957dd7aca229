"""The JSON of duplicates and their list."""

from typing import Any

import sqlalchemy as sa

from app.engine.vocabulary import PartyKind
from app.features.duplicates.schemas import DuplicateRead
from app.features.parties.queries import PartyRow
from app.http.filters import has_value
from app.http.listing import Is, Listing
from app.http.responses import make_resource
from app.storage.expressions import text_literal
from app.storage.json_sql import render_row
from app.storage.models import metadata

_duplicates = metadata.tables["duplicates"]
_older, _newer = PartyRow("older"), PartyRow("newer")
# A pair is hidden while one of the two is archived, merged, converted or discarded.
_source = _newer.join_live(
    _older.join_live(_duplicates, _duplicates.c.older_id), _duplicates.c.newer_id
)
_is_newer_kept = sa.and_(
    _older.kind == text_literal(PartyKind.CONTACT), _newer.kind == text_literal(PartyKind.CUSTOMER)
)
_score = sa.cast(_duplicates.c.score, sa.Float) / sa.literal_column("100.0", sa.Float)


def _choose(if_newer_is_kept: Any, otherwise: Any) -> sa.Case[Any]:
    return sa.case((_is_newer_kept, if_newer_is_kept), else_=otherwise)


_json = render_row(
    DuplicateRead,
    _duplicates,
    {
        "survivor": _choose(_newer.as_json(), _older.as_json()),
        "duplicate": _choose(_older.as_json(), _newer.as_json()),
        "score": _score,
    },
)

DUPLICATE = make_resource("duplicate", "/v1/duplicates", _duplicates, _json, _source)

LISTING = Listing(
    "duplicates",
    _json,
    _source,
    _duplicates,
    {"score": _duplicates.c.score},
    {
        "dismissed": has_value(_duplicates.c.dismissed_at),
        "min_score": Is(
            _duplicates.c.score >= sa.bindparam("min_score", type_=sa.Integer()),
            "min_score",
            lambda score: round(score * 100),
        ),
    },
)
