"""The JSON of sender rules, their list, and the messages that they cover."""

from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from app.features.sender_rules.schemas import SenderRuleRead
from app.http.filters import equals
from app.http.listing import Is, Listing
from app.http.responses import RequestContext, make_resource
from app.parsing import sender_pattern
from app.storage.json_sql import json_object, render_row
from app.storage.models import metadata

COUNTED = timedelta(days=90)

_rules = metadata.tables["sender_rules"]
_messages = metadata.tables["messages"]
_removals = metadata.tables["sender_removals"]
_since: sa.BindParameter[Any] = sa.bindparam("since", type_=_messages.c.occurred_at.type)
_since_day: sa.BindParameter[Any] = sa.bindparam("since_day", type_=_removals.c.day.type)


def _of_messages(value: sa.ColumnElement[Any]) -> sa.ScalarSelect[Any]:
    return (
        sa.select(value)
        .where(
            _messages.c.workspace_id == _rules.c.workspace_id,
            _messages.c.sender_key >= _rules.c.first_key,
            _messages.c.sender_key < _rules.c.end_key,
            _messages.c.occurred_at >= _since,
        )
        .correlate(_rules)
        .scalar_subquery()
    )


def _of_removals(value: sa.ColumnElement[Any]) -> sa.ScalarSelect[Any]:
    return (
        sa.select(value)
        .where(
            _removals.c.workspace_id == _rules.c.workspace_id,
            _removals.c.rule_id == _rules.c.id,
            _removals.c.day >= _since_day,
        )
        .correlate(_rules)
        .scalar_subquery()
    )


_hits = json_object(
    {
        "count": _of_messages(sa.func.count())
        + _of_removals(sa.func.coalesce(sa.func.sum(_removals.c.messages), sa.literal_column("0"))),
        # removed messages are older than the others
        "last_at": sa.func.coalesce(
            _of_messages(sa.func.max(_messages.c.occurred_at)),
            _of_removals(sa.func.max(_removals.c.last_at)),
        ),
    }
)
_json = render_row(SenderRuleRead, _rules, {"hits": _hits})


def counted_since(context: RequestContext) -> dict[str, Any]:
    """The parameters of the rendering: the start of the last 90 days."""
    since = context.now - COUNTED
    return {"since": since, "since_day": since.date()}


SENDER_RULE = make_resource(
    "sender rule", "/v1/sender-rules", _rules, _json, extra_params=counted_since
)

_covers = sa.and_(
    _rules.c.first_key <= sa.bindparam("address_key", type_=_rules.c.first_key.type),
    _rules.c.end_key > sa.bindparam("address_key", type_=_rules.c.end_key.type),
)
LISTING = Listing(
    "sender-rules",
    _json,
    _rules,
    _rules,
    {"created_at": _rules.c.created_at},
    {
        "pattern": equals(_rules.c.pattern),
        "address": Is(
            _covers,
            "address_key",
            lambda address: sender_pattern.sort_key(sender_pattern.normalize(address)),
        ),
        "effect": equals(_rules.c.effect),
    },
)
