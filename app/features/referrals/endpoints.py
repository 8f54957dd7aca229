"""`/v1/referrals`."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response, status

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
CHANGED = problems(404, 412, 428)
RESTORED = problems(404, "state_conflict", 412, 428)


@router.get("", response_model=ReferralPage, responses=problems(400))
async def list_referrals(read: ReadUow, query: Annotated[ReferralQuery, Query()]) -> Response:
    """Referrals by page, newest first; archived ones only when asked for."""
    return await read(referrals.search, query)


@router.post("", status_code=status.HTTP_201_CREATED, response_model=ReferralRead)
async def create_referral(work: WriteUow, data: ReferralCreate) -> Response:
    """Add a person passed on, to us or by us, or a wish to be told of one.

    Nobody is referred by themselves or to themselves.
    """
    return await work(referrals.create, data)


@router.post("/batch", response_model=BatchRead, max_body_size=batch.MAX_BYTES)
async def create_referrals(work: WriteUow, data: ReferralBatch) -> Response:
    """Add up to 1,000 referrals; each is added or refused for itself."""
    items = await work.prepare(batch.validate_items, ReferralCreate, data.items)
    return await work(batch.create_items, referrals.create, items)


@router.get(ONE, response_model=ReferralRead, responses=problems(404))
async def get_referral(read: ReadUow, referral_id: UUID) -> Response:
    """One referral, archived or not."""
    return await read(referrals.get, referral_id)


@router.patch(ONE, response_model=ReferralRead, responses=CHANGED)
async def update_referral(work: WriteUow, referral_id: UUID, data: ReferralUpdate) -> Response:
    """Take the next steps, or change what was said: absent stays, null clears.

    Who is named for the first time is named now, and an outcome is known now, unless a time is given.
    """
    return await work(referrals.update, referral_id, data)


@router.delete(ONE, status_code=status.HTTP_204_NO_CONTENT, responses=CHANGED)
async def delete_referral(work: WriteUow, referral_id: UUID) -> Response:
    """Archive a referral: nothing more is asked for on its account."""
    return await work(referrals.archive, referral_id)


@router.post(ONE + "/restore", response_model=ReferralRead, responses=RESTORED)
async def restore_referral(work: WriteUow, referral_id: UUID) -> Response:
    """Bring an archived referral back. Answers 409 where two of its parties have become one."""
    return await work(referrals.restore, referral_id)
