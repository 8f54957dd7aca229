"""The JSON of templates and their list."""

from app.features.templates.schemas import TemplateRead
from app.http.filters import equals, has_value
from app.http.listing import Listing
from app.http.responses import make_resource
from app.storage.json_sql import render_row
from app.storage.models import metadata

_templates = metadata.tables["templates"]
_json = render_row(TemplateRead, _templates)

TEMPLATE = make_resource("template", "/v1/templates", _templates, _json)

LISTING = Listing(
    "templates",
    _json,
    _templates,
    _templates,
    {"created_at": _templates.c.created_at},
    {
        "archived": has_value(_templates.c.archived_at),
        **{name: equals(_templates.c[name]) for name in ("name", "channel", "language")},
    },
)
