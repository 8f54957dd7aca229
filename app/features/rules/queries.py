"""How rules are shown and listed."""

import sqlalchemy as sa

from app.features.rules.schemas import RuleRead
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import render
from app.storage.models import metadata

_rules = metadata.tables["rules"]
_COLUMNS = {"enabled": "is_enabled"}
_shown = render(
    RuleRead, {name: _rules.c[_COLUMNS.get(name, name)] for name in RuleRead.model_fields}
)

RULE = make_resource("rule", "/v1/rules", _rules, _shown)

LISTING = Listing(
    "rules",
    _shown,
    _rules,
    _rules,
    {"created_at": _rules.c.created_at},
    {
        "enabled": Flag(true=_rules.c.is_enabled, false=sa.not_(_rules.c.is_enabled)),
        "archived": Flag(
            true=_rules.c.archived_at.is_not(None), false=_rules.c.archived_at.is_(None)
        ),
        "trigger": Is(
            _rules.c.trigger == sa.bindparam("trigger", type_=_rules.c.trigger.type), "trigger"
        ),
        "kind": Is(_rules.c.kind == sa.bindparam("kind", type_=_rules.c.kind.type), "kind"),
    },
)
