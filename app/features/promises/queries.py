"""How promises are shown and listed."""

import sqlalchemy as sa

from app.features.promises.schemas import PromiseRead
from app.http.listing import Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import render
from app.storage.models import metadata

_promises = metadata.tables["promises"]
_shown = render(PromiseRead, {name: _promises.c[name] for name in PromiseRead.model_fields})

PROMISE = make_resource("promise", "/v1/promises", _promises, _shown)

LISTING = Listing(
    "promises",
    _shown,
    _promises,
    _promises,
    {"created_at": _promises.c.created_at},
    {
        name: Is(_promises.c[name] == sa.bindparam(name, type_=_promises.c[name].type), name)
        for name in ("message_kind", "prominence")
    },
)
