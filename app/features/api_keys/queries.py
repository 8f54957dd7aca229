"""How keys are shown and listed."""

import sqlalchemy as sa

from app.features.api_keys.schemas import ApiKeyRead
from app.http.auth import GRANTED, HELD_KEYS
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import render
from app.storage.models import metadata

_keys = metadata.tables["api_keys"]
_shown = render(
    ApiKeyRead,
    {name: GRANTED if name == "scope" else _keys.c[name] for name in ApiKeyRead.model_fields},
)

API_KEY = make_resource("key", "/v1/api-keys", _keys, _shown, HELD_KEYS)

LISTING = Listing(
    "api-keys",
    _shown,
    HELD_KEYS,
    _keys,
    {"created_at": _keys.c.created_at},
    {
        "user_id": Is(
            _keys.c.user_id == sa.bindparam("user_id", type_=_keys.c.user_id.type), "user_id"
        ),
        "scope": Is(sa.bindparam("scope") == GRANTED, "scope"),
        "revoked": Flag(true=_keys.c.revoked_at.is_not(None), false=_keys.c.revoked_at.is_(None)),
    },
)
