"""How users are shown and listed."""

import sqlalchemy as sa

from app.edge.answers import resource
from app.listing import Flag, Is, Listing
from app.models import metadata
from app.rendering import json_object, render
from app.users.schemas import UserRead

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

USER = resource("user", "/v1/users", _users, _shown)

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
