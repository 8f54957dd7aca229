"""`/v1/referrals`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from app.features.referrals import service as referrals
from app.features.referrals.schemas import (
    ReferralBatch,
    ReferralCreate,
    ReferralPage,
    ReferralQuery,
    ReferralRead,
    ReferralUpdate,
)
from app.http import batch
from app.http.batch import BatchRead
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow

router = APIRouter(prefix="/v1/referrals", tags=["referrals"], route_class=StrictRoute)
ONE = "/{referral_id:uuid}"
RESTORED = problems("state_conflict", 412, 428)


@router.get("", response_model=ReferralPage, summary="List referrals")
async def list_referrals(read: ReadUow, query: Annotated[ReferralQuery, Query()]) -> Response:
    """List referrals, by default the newest first; archived ones only with `archived`."""
    return await read(referrals.search, query)


@router.post("", status_code=201, response_model=ReferralRead, summary="Create a referral")
async def create_referral(work: WriteUow, data: ReferralCreate) -> Response:
    """Create a referral, or a request for one if `referred` is absent.

    The person, the referrer and the recipient must be different.
    """
    return await work(referrals.create, data)


@router.post(
    "/batch",
    response_model=BatchRead,
    max_body_size=batch.MAX_BYTES,
    summary="Create up to 1,000 referrals",
)
async def create_referrals(work: WriteUow, data: ReferralBatch) -> Response:
    """Create up to 1,000 referrals. Each one succeeds or fails on its own."""
    items = await work.prepare(batch.validate_items, ReferralCreate, data.items)
    return await work(batch.create_items, referrals.create, items, lock=referrals.lock)


@router.get(ONE, response_model=ReferralRead, summary="Get a referral")
async def get_referral(read: ReadUow, referral_id: UUID) -> Response:
    """Get a referral, archived or not."""
    return await read(referrals.get, referral_id)


@router.patch(
    ONE, response_model=ReferralRead, responses=problems(412, 428), summary="Change a referral"
)
async def update_referral(work: WriteUow, referral_id: UUID, data: ReferralUpdate) -> Response:
    """Change a referral. Absent fields keep their value; null clears a field.

    The first `referred` sets `named_at` to now, and the first `outcome` sets `outcome_at` to now,
    unless you give the time.
    """
    return await work(referrals.update, referral_id, data)


@router.delete(ONE, status_code=204, responses=problems(412, 428), summary="Archive a referral")
async def delete_referral(work: WriteUow, referral_id: UUID) -> Response:
    """Archive a referral. It makes no more follow-ups."""
    return await work(referrals.archive, referral_id)


@router.post(
    ONE + "/restore", response_model=ReferralRead, responses=RESTORED, summary="Restore a referral"
)
async def restore_referral(work: WriteUow, referral_id: UUID) -> Response:
    """Restore an archived referral. The response is 409 if two of its parties have been merged."""
    return await work(referrals.restore, referral_id)
