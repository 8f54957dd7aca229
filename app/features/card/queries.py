"""The JSON of the card and of the log of its shares, and the list of the log."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.features.card.schemas import CardRead, CardShareRead
from app.features.parties.queries import join_names, names
from app.features.parties.schemas import NameRead
from app.http.filters import equals
from app.http.listing import Is, Listing
from app.http.responses import Resource, make_resource
from app.storage.expressions import id_param, text_literal
from app.storage.json_sql import json_array, json_object, render, render_row
from app.storage.models import metadata
from app.storage.prepared import Prepared

_users = metadata.tables["users"]
_workspaces = metadata.tables["workspaces"]
_cards = metadata.tables["cards"]
_shares = metadata.tables["card_shares"]
_customers = metadata.tables["customers"]
_contacts = metadata.tables["contacts"]

_EMPTY = sa.literal_column("'[]'", sa.JSON)


def _card(
    owners: sa.Table, workspace_id: sa.ColumnElement[UUID], unwritten: dict[str, Any]
) -> Resource:
    """The card of an owner; `unwritten` are its values before the first change."""
    values = {
        "name": json_object(
            dict.fromkeys(NameRead.model_fields, sa.null()) | {"display": owners.c.name}
        ),
        **dict.fromkeys(("emails", "phones", "addresses", "urls", "warnings"), _EMPTY),
        "id": owners.c.id,
        "created_at": owners.c.created_at,
        "updated_at": owners.c.updated_at,
        **unwritten,
    }
    is_unwritten = _cards.c.id.is_(None)
    shown = {
        name: sa.case((is_unwritten, values[name]), else_=_cards.c[name])
        if name in values
        else _cards.c[name]
        for name in CardRead.model_fields
    }
    # The first change writes the card, which then has the version 1.
    version: sa.ColumnElement[int] = 1 + sa.func.coalesce(_cards.c.revision, sa.literal_column("0"))
    is_theirs = sa.and_(_cards.c.workspace_id == workspace_id, _cards.c.id == owners.c.id)
    source = owners.outerjoin(_cards, is_theirs)
    is_owner = sa.and_(workspace_id == id_param("workspace_id"), owners.c.id == id_param("id"))
    return Resource(
        "card",
        "/v1/card",
        Prepared(sa.select(render(CardRead, shown), version).select_from(source).where(is_owner)),
        Prepared(sa.select(version).select_from(source).where(is_owner)),
    )


CARD = _card(
    _workspaces,
    _workspaces.c.id,
    {"type": text_literal("organization"), "organization": _workspaces.c.name},
)
_email = json_object(
    {
        "address": _users.c.email,
        "label": sa.null(),
        "is_primary": sa.literal(True),  # noqa: FBT003
        "bounced_at": sa.null(),
    }
)
USER_CARD = _card(
    _users,
    _users.c.workspace_id,
    {
        "type": text_literal("person"),
        "emails": json_array(
            sa.select(_email.label("item")).where(_users.c.email.is_not(None)).correlate(_users)
        ),
    },
)
LANGUAGE = Prepared(
    sa.select(_workspaces.c.language).where(_workspaces.c.id == id_param("workspace_id"))
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
