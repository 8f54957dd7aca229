"""The JSON of rules and their list."""

import sqlalchemy as sa

from app.features.rules.schemas import RuleRead
from app.http.filters import equals, has_value
from app.http.listing import Flag, Listing
from app.http.responses import make_resource
from app.storage.expressions import id_param
from app.storage.json_sql import render_row
from app.storage.models import metadata
from app.storage.prepared import Prepared

_rules = metadata.tables["rules"]
_workspaces = metadata.tables["workspaces"]
_json = render_row(RuleRead, _rules, {"enabled": _rules.c.is_enabled})

LANGUAGE = Prepared(
    sa.select(_workspaces.c.language).where(_workspaces.c.id == id_param("workspace_id"))
)
RULE = make_resource("rule", "/v1/rules", _rules, _json)

LISTING = Listing(
    "rules",
    _json,
    _rules,
    _rules,
    {"created_at": _rules.c.created_at},
    {
        "enabled": Flag(true=_rules.c.is_enabled, false=sa.not_(_rules.c.is_enabled)),
        "archived": has_value(_rules.c.archived_at),
        "trigger": equals(_rules.c.trigger),
        "kind": equals(_rules.c.kind),
    },
)
