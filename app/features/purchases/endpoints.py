"""`/v1/purchases`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

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
CHANGED = problems(404, 412, 428)


@router.get("", response_model=PurchasePage, responses=problems(400))
async def list_purchases(read: ReadUow, query: Annotated[PurchaseQuery, Query()]) -> Response:
    """Purchases by page, the latest first; archived ones only when asked for."""
    return await read(purchases.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=PurchaseRead,
    responses=problems("external_id_taken"),
)
async def create_purchase(work: WriteUow, data: PurchaseCreate) -> Response:
    """Log what a customer bought.

    One that is logged more than 30 days after it happened is history: nobody is asked to thank for it.
    """
    return await work(purchases.create, data)


@router.post("/batch", response_model=BatchRead, max_body_size=batch.MAX_BYTES)
async def create_purchases(work: WriteUow, data: PurchaseBatch) -> Response:
    """Log up to 1,000 purchases; each is logged or refused for itself."""
    items = await work.prepare(batch.validate_items, PurchaseCreate, data.items)
    return await work(batch.create_items, purchases.create, items)


@router.get(ONE, response_model=PurchaseRead, responses=problems(404))
async def get_purchase(read: ReadUow, purchase_id: UUID) -> Response:
    """One purchase, archived or not."""
    return await read(purchases.get, purchase_id)


@router.patch(
    ONE, response_model=PurchaseRead, responses=problems(404, "external_id_taken", 412, 428)
)
async def update_purchase(work: WriteUow, purchase_id: UUID, data: PurchaseUpdate) -> Response:
    """Change some fields: absent stays, null clears. Another `customer_id` moves it to them."""
    return await work(purchases.update, purchase_id, data)


@router.delete(ONE, status_code=status.HTTP_204_NO_CONTENT, responses=CHANGED)
async def delete_purchase(work: WriteUow, purchase_id: UUID) -> Response:
    """Archive a purchase that was returned or logged by mistake: it counts no more."""
    return await work(purchases.archive, purchase_id)


@router.post(ONE + "/restore", response_model=PurchaseRead, responses=CHANGED)
async def restore_purchase(work: WriteUow, purchase_id: UUID) -> Response:
    """Bring an archived purchase back."""
    return await work(purchases.restore, purchase_id)
