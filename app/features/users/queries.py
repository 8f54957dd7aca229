"""The JSON of users, their list, and the things that they are responsible for."""

from typing import Any

import sqlalchemy as sa

from app.engine.vocabulary import Outcome
from app.evaluation.status import NOW
from app.features.users.schemas import UserRead
from app.http.filters import equals, has_value
from app.http.listing import Is, Listing
from app.http.responses import make_resource
from app.storage.expressions import id_param, text_literal
from app.storage.json_sql import json_object, render_row
from app.storage.models import metadata
from app.storage.prepared import Prepared

_users = metadata.tables["users"]
_away = json_object(
    {"from": _users.c.away_from, "to": _users.c.away_to, "substitute_id": _users.c.substitute_id}
)
_computed = {"away": sa.case((_users.c.away_from.is_not(None), _away))}
_json = render_row(UserRead, _users, _computed)

USER = make_resource("user", "/v1/users", _users, _json)


def _owned(column: sa.Column[Any], *conditions: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    mine = column.table.c.workspace_id == id_param("workspace_id")
    return sa.exists().where(mine, column == id_param("user_id"), *conditions)


_customers, _contacts, _rules, _follow_ups, _opportunities = (
    metadata.tables[name].c
    for name in ("customers", "contacts", "rules", "follow_ups", "opportunities")
)
_others = _users.alias().c
# The things that a user is responsible for, each with its name in an error.
HOLDINGS = {
    "customers": _owned(_customers.owner_id, _customers.archived_at.is_(None)),
    "contacts": _owned(_contacts.owner_id, _contacts.status == text_literal("new")),
    "follow-ups": _owned(
        _follow_ups.owner_id,
        _follow_ups.closed_at.is_(None),
        _follow_ups.settled_at.is_(None),
        _follow_ups.withdrawn_at.is_(None),
        sa.or_(_follow_ups.expires_at.is_(None), _follow_ups.expires_at > NOW),
    ),
    "rules": _owned(_rules.assign_to_id, _rules.archived_at.is_(None)),
    "opportunities": _owned(
        _opportunities.owner_id,
        _opportunities.archived_at.is_(None),
        _opportunities.outcome == Outcome.OPEN,
    ),
    "the work of archived users": _owned(_others.successor_id),
}
HELD = Prepared(sa.select(*(owned.label(name) for name, owned in HOLDINGS.items())))

LISTING = Listing(
    "users",
    _json,
    _users,
    _users,
    {"created_at": _users.c.created_at},
    {
        "email": Is(
            _users.c.email == sa.bindparam("email"), "email", lambda email: email.strip().lower()
        ),
        "role": equals(_users.c.role),
        "archived": has_value(_users.c.archived_at),
    },
)
