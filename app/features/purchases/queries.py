"""How purchases are shown and found."""

from typing import Any

import sqlalchemy as sa

from app.features.parties.queries import HasExternalId
from app.features.purchases.schemas import PurchaseRead
from app.http.listing import Flag, Is, Listing
from app.http.responses import make_resource
from app.storage.json_sql import render
from app.storage.models import metadata
from app.storage.models.columns import Id

_purchases = metadata.tables["purchases"]
_shown = render(PurchaseRead, {name: _purchases.c[name] for name in PurchaseRead.model_fields})

PURCHASE = make_resource("purchase", "/v1/purchases", _purchases, _shown)


def _moment(name: str) -> sa.BindParameter[Any]:
    return sa.bindparam(name, type_=_purchases.c.purchased_at.type)


LISTING = Listing(
    "purchases",
    _shown,
    _purchases,
    _purchases,
    {"purchased_at": _purchases.c.purchased_at, "created_at": _purchases.c.created_at},
    {
        "customer_id": Is(
            _purchases.c.customer_id == sa.bindparam("customer_id", type_=Id()), "customer_id"
        ),
        "purchased_after": Is(
            _purchases.c.purchased_at >= _moment("purchased_after"), "purchased_after"
        ),
        "purchased_before": Is(
            _purchases.c.purchased_at < _moment("purchased_before"), "purchased_before"
        ),
        "external_id": HasExternalId(_purchases, "purchase"),
        "archived": Flag(
            true=_purchases.c.archived_at.is_not(None), false=_purchases.c.archived_at.is_(None)
        ),
    },
)
