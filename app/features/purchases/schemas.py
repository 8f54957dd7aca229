"""Purchases of customers, with their items."""

from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field

from app.features.parties.schemas import PARTY, PartyRead, ShortText
from app.http.batch import BatchItems, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas import patterns
from app.schemas.money import Amount, Currency, CurrencyCode, Price
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import (
    ArchivedAt,
    ArchivedFilter,
    CreatedAt,
    ExternalIdFilter,
    ExternalIds,
    ExternalIdsRead,
    ExternalIdsUpdate,
    Notes,
    PageRead,
    ResourceId,
    UpdatedAt,
)
from app.schemas.times import AwareTimestamp

CUSTOMER = Field(description="Customer who made the purchase.")
PURCHASED_AT = Field(description="Time of the purchase.")
ITEMS = Field(description="Items of the purchase.")
ITEM_NAME = Field(description="Name of the item.")

Article = Annotated[
    Annotated[str, Field(min_length=1, max_length=100)] | None,
    Field(description="Article number in your own system."),
]
Quantity = Annotated[
    str,
    Field(
        max_length=20,
        pattern=patterns.QUANTITY,
        examples=["2"],
        description="Quantity, as a decimal number.",
    ),
]


UnitPrice = Annotated[Price | None, Field(description="Price per unit; negative for a discount.")]


class PurchaseItem(RequestModel):
    """An item of a purchase."""

    name: Annotated[ShortText, ITEM_NAME]
    product: Article = None
    quantity: Quantity = "1"
    unit_price: UnitPrice = None


PurchaseItems = Annotated[list[PurchaseItem], Field(max_length=100), ITEMS]


class PurchaseCreate(RequestModel):
    """A purchase of a customer."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "customer_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a",
                    "purchased_at": "2026-02-27T14:05:00+01:00",
                    "amount": "129.90",
                    "currency": "EUR",
                    "items": [
                        {
                            "name": "Filter",
                            "product": "F-200",
                            "quantity": "2",
                            "unit_price": "64.95",
                        }
                    ],
                    "external_ids": {"shop": "R-2026-118"},
                }
            ]
        }
    }

    customer_id: Annotated[UUID, CUSTOMER]
    purchased_at: AwareTimestamp | None = Field(
        default=None, description="Time of the purchase, not in the future. Defaults to now."
    )
    amount: Amount
    currency: Currency
    items: PurchaseItems = []
    external_ids: ExternalIds = {}
    notes: Notes = None


class PurchaseBatch(RequestModel):
    """A batch of purchases."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(PurchaseCreate)}]}}

    items: BatchItems[Annotated[Any, DeferredValidation(PurchaseCreate)]]


class PurchaseUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    `items` is replaced as a whole.
    """

    model_config = {"json_schema_extra": {"examples": [{"amount": "119.90", "notes": "Reduced"}]}}

    customer_id: Annotated[
        UUID | MISSING, Field(description="Customer to whom the purchase moves.")
    ] = MISSING
    purchased_at: Annotated[AwareTimestamp | MISSING, PURCHASED_AT] = MISSING
    amount: Amount | MISSING = MISSING
    currency: Currency | MISSING = MISSING
    items: PurchaseItems | MISSING = MISSING
    external_ids: ExternalIdsUpdate | MISSING = MISSING
    notes: Notes | MISSING = MISSING


class PurchaseItemRead(BaseModel):
    """An item of a purchase."""

    name: Annotated[str, Field(max_length=200), ITEM_NAME]
    product: Article
    quantity: Quantity
    unit_price: UnitPrice


class PurchaseRead(BaseModel):
    """A purchase of a customer."""

    id: ResourceId
    party: Annotated[PartyRead, PARTY]
    customer_id: Annotated[UUID, CUSTOMER]
    purchased_at: Annotated[AwareDatetime, PURCHASED_AT]
    amount: Amount
    currency: CurrencyCode
    items: Annotated[list[PurchaseItemRead], Field(max_length=100), ITEMS]
    external_ids: ExternalIdsRead
    notes: Notes
    archived_at: ArchivedAt
    created_at: CreatedAt
    updated_at: UpdatedAt


class PurchasePage(PageRead[PurchaseRead]):
    """A page of purchases."""


class PurchaseSort(StrEnum):
    """Order of the list of purchases; `-` means descending."""

    PURCHASED_AT = "purchased_at"
    PURCHASED_AT_DESCENDING = "-purchased_at"
    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"


class PurchaseQuery(PageQuery):
    """Filters and order of the list of purchases."""

    customer_id: UUID | None = Field(default=None, description="Customer who made the purchases.")
    purchased_after: AwareTimestamp | None = Field(
        default=None, description="Time at or after which the purchases were made."
    )
    purchased_before: AwareTimestamp | None = Field(
        default=None, description="Time before which the purchases were made."
    )
    external_id: ExternalIdFilter = None
    archived: ArchivedFilter = False
    sort: PurchaseSort = Field(
        default=PurchaseSort.PURCHASED_AT_DESCENDING, description="Order of the list."
    )
