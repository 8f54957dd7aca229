"""`/v1/customers`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

from app.features.customers import service as customers
from app.features.customers.schemas import (
    CustomerBatch,
    CustomerCreate,
    CustomerPage,
    CustomerQuery,
    CustomerRead,
    CustomerUpdate,
)
from app.http import batch
from app.http.batch import BatchRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(prefix="/v1/customers", tags=["customers"], route_class=StrictRoute)
AllowDuplicate = Annotated[
    bool, Query(description="Write it though a customer with the e-mail or mobile number exists.")
]


@router.get("", response_model=CustomerPage, responses=problems(400))
async def list_customers(read: ReadUow, query: Annotated[CustomerQuery, Query()]) -> Response:
    """Customers by page, newest first; archived ones only when asked for."""
    return await read(customers.search, query)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=CustomerRead,
    responses=problems("customer_exists", "external_id_taken"),
)
async def create_customer(
    work: WriteUow, data: CustomerCreate, *, allow_duplicate: AllowDuplicate = False
) -> Response:
    """Add a person or organization. Answers 409 with candidates if the e-mail or mobile is known."""
    return await work(customers.create, data, allow_duplicate=allow_duplicate)


@router.post("/batch", response_model=BatchRead, max_body_size=batch.MAX_BYTES)
async def create_customers(
    work: WriteUow, data: CustomerBatch, *, allow_duplicate: AllowDuplicate = False
) -> Response:
    """Add up to 1,000 customers; each is added or refused for itself."""
    items = await work.prepare(batch.validate_items, CustomerCreate, data.items)
    return await work(batch.create_items, customers.create, items, allow_duplicate=allow_duplicate)


@router.get("/{customer_id:uuid}", response_model=CustomerRead, responses=problems(404))
async def get_customer(read: ReadUow, customer_id: UUID) -> Response:
    """One customer, archived or not."""
    return await read(customers.get, customer_id)


@router.patch(
    "/{customer_id:uuid}",
    response_model=CustomerRead,
    responses=problems(404, "customer_exists", "external_id_taken", 412, 428),
)
async def update_customer(
    work: WriteUow,
    customer_id: UUID,
    data: CustomerUpdate,
    *,
    allow_duplicate: AllowDuplicate = False,
) -> Response:
    """Change some fields: absent stays, null clears (JSON Merge Patch)."""
    return await work(customers.update, customer_id, data, allow_duplicate=allow_duplicate)


@router.delete(
    "/{customer_id:uuid}", status_code=status.HTTP_204_NO_CONTENT, responses=problems(404, 412, 428)
)
async def delete_customer(work: WriteUow, customer_id: UUID) -> Response:
    """Archive a customer. The history stays; a message from them brings them back."""
    return await work(customers.archive, customer_id)


@router.post(
    "/{customer_id:uuid}/restore", response_model=CustomerRead, responses=problems(404, 412, 428)
)
async def restore_customer(work: WriteUow, customer_id: UUID) -> Response:
    """Bring an archived customer back."""
    return await work(customers.restore, customer_id)
