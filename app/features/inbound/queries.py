"""The JSON of inbound tokens and their list."""

from app.features.inbound.schemas import InboundTokenRead
from app.http.filters import equals
from app.http.listing import Listing
from app.http.responses import make_resource
from app.storage.json_sql import render_row
from app.storage.models import metadata

_tokens = metadata.tables["inbound_tokens"]
_json = render_row(InboundTokenRead, _tokens)

INBOUND_TOKEN = make_resource("inbound token", "/v1/inbound-tokens", _tokens, _json)

LISTING = Listing(
    "inbound-tokens",
    _json,
    _tokens,
    _tokens,
    {"created_at": _tokens.c.created_at},
    {"user_id": equals(_tokens.c.user_id)},
)
