"""How users are shown and listed, and what they look after."""

from typing import Any

import sqlalchemy as sa

from app.engine.vocabulary import Outcome
from app.evaluation.status import NOW
from app.features.users.schemas import UserRead
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import json_object, render
from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.prepared import Prepared

_users = metadata.tables["users"]
_away = json_object(
    {"from": _users.c.away_from, "to": _users.c.away_to, "substitute_id": _users.c.substitute_id}
)
_elsewhere = {"away": sa.case((_users.c.away_from.is_not(None), _away))}
_shown = render(
    UserRead,
    {
        name: _elsewhere[name] if name in _elsewhere else _users.c[name]
        for name in UserRead.model_fields
    },
)

USER = make_resource("user", "/v1/users", _users, _shown)


def _owned(column: sa.Column[Any], *conditions: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    mine = column.table.c.workspace_id == sa.bindparam("workspace_id", type_=Id())
    return sa.exists().where(mine, column == sa.bindparam("user_id", type_=Id()), *conditions)


_customers, _rules, _follow_ups, _opportunities = (
    metadata.tables[name].c for name in ("customers", "rules", "follow_ups", "opportunities")
)
_others = _users.alias().c
# What somebody has to look after, by the words that say so.
HOLDINGS = {
    "customers": _owned(_customers.owner_id, _customers.archived_at.is_(None)),
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
    _shown,
    _users,
    _users,
    {"created_at": _users.c.created_at},
    {
        "email": Is(
            _users.c.email == sa.bindparam("email"), "email", lambda email: email.strip().lower()
        ),
        "role": Is(_users.c.role == sa.bindparam("role"), "role"),
        "archived": Flag(
            true=_users.c.archived_at.is_not(None), false=_users.c.archived_at.is_(None)
        ),
    },
)
