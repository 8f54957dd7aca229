"""The JSON of customers and their list."""

import sqlalchemy as sa

from app.features.customers.schemas import CustomerRead
from app.features.parties.queries import filters, has_key
from app.http.filters import equals, has_value
from app.http.listing import Is, Listing
from app.http.responses import make_resource
from app.parsing import matching
from app.storage.expressions import id_param, refers_to, text_literal
from app.storage.json_sql import render_row
from app.storage.models import metadata
from app.storage.prepared import Prepared

_customers = metadata.tables["customers"]
_parties = metadata.tables["parties"]
_keys = metadata.tables["match_keys"]
_merged = _parties.alias("merged")

_source = _customers.join(_parties, refers_to(_customers.c.id, _parties))
_of_party = ("last_touch_at", "last_inbound_at", "merged_into_id")
_json = render_row(CustomerRead, _customers, {name: _parties.c[name] for name in _of_party})

CUSTOMER = make_resource(
    "customer", "/v1/customers", _customers, _json, _source, merged_into=_parties.c.merged_into_id
)

# It locks the row as a change of the customer does.
LOCKED_ARCHIVED_AT = Prepared(
    sa.select(_customers.c.archived_at)
    .where(
        _customers.c.workspace_id == id_param("workspace_id"),
        _customers.c.id == id_param("customer_id"),
    )
    .with_for_update(key_share=True)
)

# A customer is found by the external ids of those that were merged into it as well.
_has_external_id = sa.or_(
    has_key(_customers, "external_id", "external_id"),
    sa.exists().where(
        _keys.c.workspace_id == _customers.c.workspace_id,
        _keys.c.kind == text_literal("external_id"),
        _keys.c.value == sa.bindparam("external_id"),
        refers_to(_keys.c.party_id, _merged),
        _merged.c.merged_into_id == _customers.c.id,
    ),
)

LISTING = Listing(
    "customers",
    _json,
    _source,
    _customers,
    {
        "created_at": _customers.c.created_at,
        "updated_at": _customers.c.updated_at,
        "name": _customers.c.sort_name,
    },
    {
        **filters(_customers),
        "external_id": Is(_has_external_id, "external_id"),
        "tag": Is(has_key(_customers, "tag", "tag"), "tag", lambda v: matching.tag_key(v).value),
        "stage": equals(_customers.c.stage),
        "owner_id": equals(_customers.c.owner_id),
        "archived": has_value(_customers.c.archived_at),
    },
)
