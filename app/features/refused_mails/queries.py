"""The list of refused mails."""

from app.features.refused_mails.schemas import RefusedMailRead
from app.http.filters import equals, not_before
from app.http.listing import Listing
from app.storage.json_sql import render_row
from app.storage.models import metadata

_refused = metadata.tables["refused_mails"]

LISTING = Listing(
    "refused_mails",
    render_row(RefusedMailRead, _refused, {"is_whole": _refused.c.source_hash.is_not(None)}),
    _refused,
    _refused,
    {"created_at": _refused.c.created_at},
    {"code": equals(_refused.c.code), "since": not_before(_refused.c.created_at, "since")},
)
