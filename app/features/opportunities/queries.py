"""The JSON of opportunities and their list."""

import sqlalchemy as sa

from app.features.opportunities.schemas import OpportunityRead
from app.features.parties.queries import HasExternalId, join_party, party, party_filters
from app.http.filters import equals, has_value
from app.http.listing import Listing
from app.http.responses import make_resource
from app.storage.json_sql import json_object, render_row
from app.storage.models import metadata

_opportunities = metadata.tables["opportunities"]
_source = join_party(_opportunities)
_value = json_object({"amount": _opportunities.c.amount, "currency": _opportunities.c.currency})
_computed = {**party(), "value": sa.case((_opportunities.c.amount.is_not(None), _value))}
_json = render_row(OpportunityRead, _opportunities, _computed)

OPPORTUNITY = make_resource("opportunity", "/v1/opportunities", _opportunities, _json, _source)

LISTING = Listing(
    "opportunities",
    _json,
    _source,
    _opportunities,
    {"created_at": _opportunities.c.created_at, "updated_at": _opportunities.c.updated_at},
    {
        **party_filters(_opportunities.c.party_id),
        "outcome": equals(_opportunities.c.outcome),
        "owner_id": equals(_opportunities.c.owner_id),
        "external_id": HasExternalId(_opportunities, "opportunity"),
        "archived": has_value(_opportunities.c.archived_at),
    },
)
