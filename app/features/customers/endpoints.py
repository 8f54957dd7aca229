"""`/v1/customers`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

from app.features.customers import merging
from app.features.customers import service as customers
from app.features.customers.schemas import (
    CustomerBatch,
    CustomerCreate,
    CustomerMerge,
    CustomerPage,
    CustomerQuery,
    CustomerRead,
    CustomerUpdate,
)
from app.features.parties.merge_schemas import MergeQuery, MergeRead, UnmergeQuery
from app.http import batch
from app.http.batch import BatchRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(prefix="/v1/customers", tags=["customers"], route_class=StrictRoute)
ONE = "/{customer_id:uuid}"
AllowDuplicate = Annotated[
    bool,
    Query(
        description="Whether to write the customer although another one has the same e-mail address "
        "or mobile number."
    ),
]
CustomerId = Annotated[UUID, Path(description="Identifier of the customer.")]


@router.get("", response_model=CustomerPage, summary="List customers")
async def list_customers(read: ReadUow, query: Annotated[CustomerQuery, Query()]) -> Response:
    """List customers, by default the newest first; archived ones only with `archived`."""
    return await read(customers.search, query)


@router.post(
    "",
    status_code=201,
    response_model=CustomerRead,
    responses=problems("customer_exists", "external_id_taken"),
    summary="Create a customer",
)
async def create_customer(
    work: WriteUow, data: CustomerCreate, *, allow_duplicate: AllowDuplicate = False
) -> Response:
    """Create a person or an organization.

    The response is 409 with the candidates if another customer has the same personal e-mail address
    or mobile number.
    """
    return await work(customers.create, data, allow_duplicate=allow_duplicate)


@router.post(
    "/batch",
    response_model=BatchRead,
    max_body_size=batch.MAX_BYTES,
    summary="Create up to 1,000 customers",
)
async def create_customers(
    work: WriteUow, data: CustomerBatch, *, allow_duplicate: AllowDuplicate = False
) -> Response:
    """Create many customers. Each one is created or refused independently of the others."""
    items = await work.prepare(batch.validate_items, CustomerCreate, data.items)
    return await work(
        batch.create_items,
        customers.create,
        items,
        lock=customers.lock,
        allow_duplicate=allow_duplicate,
    )


@router.get(ONE, response_model=CustomerRead, summary="Get a customer")
async def get_customer(read: ReadUow, customer_id: CustomerId) -> Response:
    """Get one customer, archived or not. For a merged one it is the survivor, with `Content-Location`."""
    return await read(customers.get, customer_id)


@router.patch(
    ONE,
    response_model=CustomerRead,
    responses=problems("customer_exists", "external_id_taken", "merged", 412, 428),
    summary="Change a customer",
)
async def update_customer(
    work: WriteUow,
    customer_id: CustomerId,
    data: CustomerUpdate,
    *,
    allow_duplicate: AllowDuplicate = False,
) -> Response:
    """Change a customer. Absent fields keep their value; null clears a field."""
    return await work(customers.update, customer_id, data, allow_duplicate=allow_duplicate)


@router.delete(
    ONE, status_code=204, responses=problems("merged", 412, 428), summary="Archive a customer"
)
async def delete_customer(work: WriteUow, customer_id: CustomerId) -> Response:
    """Archive a customer. The history remains, and a new message from the customer restores it."""
    return await work(customers.archive, customer_id)


@router.post(
    ONE + "/restore",
    response_model=CustomerRead,
    responses=problems("merged", 412, 428),
    summary="Restore an archived customer",
)
async def restore_customer(work: WriteUow, customer_id: CustomerId) -> Response:
    """Restore an archived customer."""
    return await work(customers.restore, customer_id)


@router.post(
    ONE + "/merge",
    response_model=MergeRead,
    responses=problems("merged", "state_conflict", 412, 428),
    summary="Merge a customer into another one",
)
async def merge_customer(
    work: WriteUow,
    customer_id: CustomerId,
    data: CustomerMerge,
    query: Annotated[MergeQuery, Query()],
) -> Response:
    """Merge two records of one customer. The other one, the survivor, receives details and history.

    Lists are joined, empty fields are filled, and the stricter permission counts. The survivor is also
    found by the external ids of the merged one. `unmerge` takes the merge back.
    """
    return await work(merging.merge, customer_id, data, preview=query.preview)


@router.post(
    ONE + "/unmerge",
    response_model=CustomerRead,
    responses=problems("added_since", "merged", "state_conflict", 412, 428),
    summary="Take the merge of a customer back",
)
async def unmerge_customer(
    work: WriteUow, customer_id: CustomerId, query: Annotated[UnmergeQuery, Query()]
) -> Response:
    """Restore a merged customer and the survivor as they were. `If-Match` takes the survivor's tag."""
    return await work(merging.unmerge, customer_id, query.keep)
