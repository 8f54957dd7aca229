"""The JSON of purchases and their list."""

from app.features.parties.queries import HasExternalId, customer_as_party
from app.features.purchases.schemas import PurchaseRead
from app.http.filters import before, equals, has_value, not_before
from app.http.listing import Listing
from app.http.responses import make_resource
from app.storage.expressions import refers_to
from app.storage.json_sql import render_row
from app.storage.models import metadata

_purchases = metadata.tables["purchases"]
_customers = metadata.tables["customers"]
_source = _purchases.join(_customers, refers_to(_purchases.c.customer_id, _customers))
_json = render_row(PurchaseRead, _purchases, customer_as_party())

PURCHASE = make_resource("purchase", "/v1/purchases", _purchases, _json, _source)


LISTING = Listing(
    "purchases",
    _json,
    _source,
    _purchases,
    {"purchased_at": _purchases.c.purchased_at, "created_at": _purchases.c.created_at},
    {
        "customer_id": equals(_purchases.c.customer_id),
        "purchased_after": not_before(_purchases.c.purchased_at, "purchased_after"),
        "purchased_before": before(_purchases.c.purchased_at, "purchased_before"),
        "external_id": HasExternalId(_purchases, "purchase"),
        "archived": has_value(_purchases.c.archived_at),
    },
)
