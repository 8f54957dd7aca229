"""How templates are shown and listed."""

import sqlalchemy as sa

from app.features.templates.schemas import TemplateRead
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import render
from app.storage.models import metadata

_templates = metadata.tables["templates"]
_shown = render(TemplateRead, {name: _templates.c[name] for name in TemplateRead.model_fields})

TEMPLATE = make_resource("template", "/v1/templates", _templates, _shown)

LISTING = Listing(
    "templates",
    _shown,
    _templates,
    _templates,
    {"created_at": _templates.c.created_at},
    {
        "archived": Flag(
            true=_templates.c.archived_at.is_not(None), false=_templates.c.archived_at.is_(None)
        ),
        **{
            name: Is(_templates.c[name] == sa.bindparam(name, type_=_templates.c[name].type), name)
            for name in ("name", "channel", "language")
        },
    },
)
