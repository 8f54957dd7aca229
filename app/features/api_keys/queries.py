"""The JSON of keys and their list."""

import sqlalchemy as sa

from app.features.api_keys.schemas import ApiKeyRead
from app.http.auth import EFFECTIVE_SCOPE, KEYS_WITH_USERS
from app.http.filters import equals, has_value
from app.http.listing import Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import render_row
from app.storage.models import metadata

_keys = metadata.tables["api_keys"]
_json = render_row(ApiKeyRead, _keys, {"scope": EFFECTIVE_SCOPE})

API_KEY = make_resource("key", "/v1/api-keys", _keys, _json, KEYS_WITH_USERS)

LISTING = Listing(
    "api-keys",
    _json,
    KEYS_WITH_USERS,
    _keys,
    {"created_at": _keys.c.created_at},
    {
        "user_id": equals(_keys.c.user_id),
        "scope": Is(sa.bindparam("scope") == EFFECTIVE_SCOPE, "scope"),
        "revoked": has_value(_keys.c.revoked_at),
    },
)
