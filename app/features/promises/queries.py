"""The JSON of promises and their list."""

from app.features.promises.schemas import PromiseRead
from app.http.filters import equals
from app.http.listing import Listing
from app.http.responses import make_resource
from app.storage.json_sql import render_row
from app.storage.models import metadata

_promises = metadata.tables["promises"]
_json = render_row(PromiseRead, _promises)

PROMISE = make_resource("promise", "/v1/promises", _promises, _json)

LISTING = Listing(
    "promises",
    _json,
    _promises,
    _promises,
    {"created_at": _promises.c.created_at},
    {name: equals(_promises.c[name]) for name in ("message_kind", "prominence")},
)
