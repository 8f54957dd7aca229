"""Purchases as clients send and see them."""

from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field

from app.features.parties.schemas import ShortText
from app.http.batch import MAX_ITEMS, DeferredValidation, examples_of
from app.http.cursors import PageQuery
from app.schemas.money import Amount, Currency, CurrencyCode, Price
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import ExternalIdFilter, ExternalIds, ExternalIdsUpdate, Notes
from app.schemas.times import AwareTimestamp

Article = Annotated[str, Field(min_length=1, max_length=100, description="Your article number.")]
Quantity = Annotated[
    str,
    Field(
        max_length=20,
        pattern=r"^(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?$",
        examples=["2"],
        description="How many, or how much of it.",
    ),
]


class PurchaseItem(RequestModel):
    """One thing that was bought."""

    name: ShortText
    product: Article | None = None
    quantity: Quantity = "1"
    unit_price: Price | None = None


PurchaseItems = Annotated[list[PurchaseItem], Field(max_length=100)]


class PurchaseCreate(RequestModel):
    """What a customer bought, when and for how much."""

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

    customer_id: UUID
    purchased_at: Annotated[
        AwareTimestamp | None, Field(description="Never in the future; by default now.")
    ] = None
    amount: Amount
    currency: Currency
    items: PurchaseItems = []
    external_ids: ExternalIds = {}
    notes: Notes = None


class PurchaseBatch(RequestModel):
    """Many purchases at once."""

    model_config = {"json_schema_extra": {"examples": [{"items": examples_of(PurchaseCreate)}]}}

    items: Annotated[
        list[Annotated[Any, DeferredValidation(PurchaseCreate)]],
        Field(min_length=1, max_length=MAX_ITEMS),
    ]


class PurchaseUpdate(RequestModel):
    """The fields to change (RFC 7396): absent stays, null clears. Items are replaced as a whole."""

    model_config = {"json_schema_extra": {"examples": [{"amount": "119.90", "notes": "Reduced"}]}}

    customer_id: Annotated[UUID, Field(description="Whose it is instead.")] | MISSING = MISSING
    purchased_at: AwareTimestamp | MISSING = MISSING
    amount: Amount | MISSING = MISSING
    currency: Currency | MISSING = MISSING
    items: PurchaseItems | MISSING = MISSING
    external_ids: ExternalIdsUpdate | MISSING = MISSING
    notes: Notes | MISSING = MISSING


class PurchaseItemRead(BaseModel):
    """One thing that was bought."""

    name: Annotated[str, Field(max_length=200)]
    product: Article | None
    quantity: Quantity
    unit_price: Price | None


class PurchaseRead(BaseModel):
    """What a customer bought, when and for how much."""

    id: UUID
    customer_id: UUID
    purchased_at: AwareDatetime
    amount: Amount
    currency: CurrencyCode
    items: Annotated[list[PurchaseItemRead], Field(max_length=100)]
    external_ids: Annotated[dict[str, Annotated[str, Field(max_length=200)]], Field(max_length=20)]
    notes: Annotated[str, Field(max_length=20_000)] | None
    archived_at: AwareDatetime | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class PurchasePage(BaseModel):
    """A page of purchases."""

    items: Annotated[list[PurchaseRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class PurchaseSort(StrEnum):
    """The order of a list; `-` is descending."""

    PURCHASED_AT = "purchased_at"
    PURCHASED_AT_DESCENDING = "-purchased_at"
    CREATED_AT = "created_at"
    CREATED_AT_DESCENDING = "-created_at"


class PurchaseQuery(PageQuery):
    """Filters of the list of purchases; all of them hold."""

    customer_id: UUID | None = None
    purchased_after: (
        Annotated[AwareTimestamp, Field(description="Bought then or later.")] | None
    ) = None
    purchased_before: Annotated[AwareTimestamp, Field(description="Bought before then.")] | None = (
        None
    )
    external_id: ExternalIdFilter = None
    archived: Annotated[bool, Field(description="True lists the archived ones instead.")] = False
    sort: PurchaseSort = PurchaseSort.PURCHASED_AT_DESCENDING
