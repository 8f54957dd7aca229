"""How customers are shown and found."""

import sqlalchemy as sa

from app.features.customers.schemas import CustomerRead
from app.features.parties.queries import filters, has_key
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.parsing import matching
from app.storage.database import Prepared
from app.storage.json_sql import render
from app.storage.models import metadata
from app.storage.models.columns import Id

_customers = metadata.tables["customers"]
_parties = metadata.tables["parties"]

_source = _customers.join(
    _parties,
    sa.and_(_parties.c.workspace_id == _customers.c.workspace_id, _parties.c.id == _customers.c.id),
)
_shown = render(
    CustomerRead,
    {
        name: (_parties if name in {"last_touch_at", "last_inbound_at"} else _customers).c[name]
        for name in CustomerRead.model_fields
    },
)

CUSTOMER = make_resource("customer", "/v1/customers", _customers, _shown, _source)

# The row is locked as a change of it locks it.
LOCKED_ARCHIVED_AT = Prepared(
    sa.select(_customers.c.archived_at)
    .where(
        _customers.c.workspace_id == sa.bindparam("workspace_id", type_=Id()),
        _customers.c.id == sa.bindparam("customer_id", type_=Id()),
    )
    .with_for_update(key_share=True)
)

LISTING = Listing(
    "customers",
    _shown,
    _source,
    _customers,
    {
        "created_at": _customers.c.created_at,
        "updated_at": _customers.c.updated_at,
        "name": _customers.c.sort_name,
    },
    {
        **filters(_customers),
        "external_id": Is(has_key(_customers, "external_id", "external_id"), "external_id"),
        "tag": Is(has_key(_customers, "tag", "tag"), "tag", lambda v: matching.of_tag(v).value),
        "stage": Is(
            _customers.c.stage == sa.bindparam("stage", type_=_customers.c.stage.type), "stage"
        ),
        "owner_id": Is(_customers.c.owner_id == sa.bindparam("owner_id", type_=Id()), "owner_id"),
        "archived": Flag(
            true=_customers.c.archived_at.is_not(None), false=_customers.c.archived_at.is_(None)
        ),
    },
)
