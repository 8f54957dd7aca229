"""How opportunities are shown and found."""

import sqlalchemy as sa

from app.features.opportunities.schemas import OpportunityRead
from app.features.parties.queries import HasExternalId
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import json_object, render
from app.storage.models import metadata

_opportunities = metadata.tables["opportunities"]
_value = json_object({"amount": _opportunities.c.amount, "currency": _opportunities.c.currency})
_elsewhere = {"value": sa.case((_opportunities.c.amount.is_not(None), _value))}
_shown = render(
    OpportunityRead,
    {
        name: _elsewhere[name] if name in _elsewhere else _opportunities.c[name]
        for name in OpportunityRead.model_fields
    },
)

OPPORTUNITY = make_resource("opportunity", "/v1/opportunities", _opportunities, _shown)


def _equals(name: str) -> Is:
    column = _opportunities.c[name]
    return Is(column == sa.bindparam(name, type_=column.type), name)


LISTING = Listing(
    "opportunities",
    _shown,
    _opportunities,
    _opportunities,
    {"created_at": _opportunities.c.created_at, "updated_at": _opportunities.c.updated_at},
    {
        "customer_id": _equals("customer_id"),
        "outcome": _equals("outcome"),
        "owner_id": _equals("owner_id"),
        "external_id": HasExternalId(_opportunities, "opportunity"),
        "archived": Flag(
            true=_opportunities.c.archived_at.is_not(None),
            false=_opportunities.c.archived_at.is_(None),
        ),
    },
)
