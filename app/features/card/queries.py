"""The JSON of the card and of the log of its shares, and the list of the log."""

from typing import Any

import sqlalchemy as sa

from app.features.card.schemas import CardRead, CardShareRead
from app.features.parties.queries import join_names, names
from app.features.parties.schemas import NameRead
from app.http.filters import equals
from app.http.listing import Is, Listing
from app.http.responses import Resource, make_resource
from app.storage.expressions import id_param, text_literal
from app.storage.json_sql import json_object, render, render_row
from app.storage.models import metadata
from app.storage.prepared import Prepared

_workspaces = metadata.tables["workspaces"]
_cards = metadata.tables["cards"]
_shares = metadata.tables["card_shares"]
_customers = metadata.tables["customers"]
_contacts = metadata.tables["contacts"]

_is_unwritten = _cards.c.id.is_(None)
_of_the_workspace = sa.and_(
    _cards.c.workspace_id == _workspaces.c.id, _cards.c.id == _workspaces.c.id
)
_no_name = dict.fromkeys(NameRead.model_fields, sa.null()) | {"display": _workspaces.c.name}
# The values before the first change.
_unwritten: dict[str, Any] = {
    "type": text_literal("organization"),
    "name": json_object(_no_name),
    "organization": _workspaces.c.name,
    **dict.fromkeys(
        ("emails", "phones", "addresses", "urls", "warnings"), sa.literal_column("'[]'", sa.JSON)
    ),
    "id": _workspaces.c.id,
    "created_at": _workspaces.c.created_at,
    "updated_at": _workspaces.c.updated_at,
}


def _value(name: str) -> sa.ColumnElement[Any]:
    if name not in _unwritten:
        return _cards.c[name]
    return sa.case((_is_unwritten, _unwritten[name]), else_=_cards.c[name])


# The first change writes the card, which then has the version 1.
_version: sa.ColumnElement[int] = 1 + sa.func.coalesce(_cards.c.revision, sa.literal_column("0"))
_source_of_card = _workspaces.outerjoin(_cards, _of_the_workspace)
_is_own = _workspaces.c.id == id_param("workspace_id")
CARD = Resource(
    "card",
    "/v1/card",
    Prepared(
        sa.select(
            render(CardRead, {name: _value(name) for name in CardRead.model_fields}), _version
        )
        .select_from(_source_of_card)
        .where(_is_own)
    ),
    Prepared(sa.select(_version).select_from(_source_of_card).where(_is_own)),
)


_source = join_names(_shares)
_share_json = render_row(CardShareRead, _shares, names(_shares.c.name))

SHARE = make_resource("card share", "/v1/card/shares", _shares, _share_json, _source)


def _given_to(table: sa.Table, name: str) -> Is:
    theirs = _shares.c.party_id == id_param(name)
    return Is(sa.and_(theirs, table.c.id.is_not(None)), name)


LISTING = Listing(
    "card_shares",
    _share_json,
    _source,
    _shares,
    {"shared_at": _shares.c.shared_at},
    {
        "customer_id": _given_to(_customers, "customer_id"),
        "contact_id": _given_to(_contacts, "contact_id"),
        "event_id": equals(_shares.c.event_id),
    },
)
