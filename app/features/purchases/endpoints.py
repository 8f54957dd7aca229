"""`/v1/purchases`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from app.features.purchases import service as purchases
from app.features.purchases.schemas import (
    PurchaseBatch,
    PurchaseCreate,
    PurchasePage,
    PurchaseQuery,
    PurchaseRead,
    PurchaseUpdate,
)
from app.http import batch
from app.http.batch import BatchRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(prefix="/v1/purchases", tags=["purchases"], route_class=StrictRoute)
ONE = "/{purchase_id:uuid}"


@router.get("", response_model=PurchasePage, summary="List purchases")
async def list_purchases(read: ReadUow, query: Annotated[PurchaseQuery, Query()]) -> Response:
    """List purchases, by default the latest first; archived ones only with `archived`."""
    return await read(purchases.search, query)


@router.post(
    "",
    status_code=201,
    response_model=PurchaseRead,
    responses=problems("external_id_taken"),
    summary="Create a purchase",
)
async def create_purchase(work: WriteUow, data: PurchaseCreate) -> Response:
    """Create a purchase of a customer.

    A purchase that is more than 30 days old makes no thank-you follow-up.
    """
    return await work(purchases.create, data)


@router.post(
    "/batch",
    response_model=BatchRead,
    max_body_size=batch.MAX_BYTES,
    summary="Create up to 1,000 purchases",
)
async def create_purchases(work: WriteUow, data: PurchaseBatch) -> Response:
    """Create up to 1,000 purchases. Each one succeeds or fails on its own."""
    items = await work.prepare(batch.validate_items, PurchaseCreate, data.items)
    return await work(batch.create_items, purchases.create, items, lock=purchases.lock)


@router.get(ONE, response_model=PurchaseRead, summary="Get a purchase")
async def get_purchase(read: ReadUow, purchase_id: UUID) -> Response:
    """Get a purchase, archived or not."""
    return await read(purchases.get, purchase_id)


@router.patch(
    ONE,
    response_model=PurchaseRead,
    responses=problems("external_id_taken", 412, 428),
    summary="Change a purchase",
)
async def update_purchase(work: WriteUow, purchase_id: UUID, data: PurchaseUpdate) -> Response:
    """Change a purchase. Absent fields keep their value; null clears a field."""
    return await work(purchases.update, purchase_id, data)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Archive a purchase")
async def delete_purchase(work: WriteUow, purchase_id: UUID) -> Response:
    """Archive a purchase that was returned or entered by mistake. It no longer counts."""
    return await work(purchases.archive, purchase_id)


@router.post(
    ONE + "/restore",
    response_model=PurchaseRead,
    responses=problems(412, 428),
    summary="Restore a purchase",
)
async def restore_purchase(work: WriteUow, purchase_id: UUID) -> Response:
    """Restore an archived purchase."""
    return await work(purchases.restore, purchase_id)
