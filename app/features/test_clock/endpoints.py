"""`/v1/test/clock`: the time in the hands of a test or a demo. Served only with FOLLOWUP_TEST_CLOCK=1."""

from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import AwareDatetime, BaseModel, Field

from app.clock import Clock
from app.http.responses import JsonResponse
from app.http.strict_route import StrictRoute
from app.http.transaction import Transaction
from app.http.unit_of_work import AdminWriteUow
from app.schemas.request_model import RequestModel
from app.schemas.times import AwareTimestamp

router = APIRouter(prefix="/v1/test", tags=["test"], route_class=StrictRoute)


class ClockUpdate(RequestModel):
    """The time that it is from now on."""

    model_config = {"json_schema_extra": {"examples": [{"now": "2026-03-02T09:00:00Z"}]}}

    now: Annotated[
        AwareTimestamp | None, Field(description="Where the clock stands still; null lets it run.")
    ]


class ClockRead(BaseModel):
    """What time the server has."""

    now: AwareDatetime
    is_pinned: bool


@router.post("/clock", response_model=ClockRead)
async def set_clock(work: AdminWriteUow, data: ClockUpdate, request: Request) -> Response:
    """Set the clock of this server, for all workspaces. For tests and demos only."""
    return await work(_set, request.app.state.runtime.clock, data)


def _set(tx: Transaction, clock: Clock, data: ClockUpdate) -> JsonResponse:
    if data.now is None:
        clock.release()
    else:
        clock.pin(data.now)
    tx.has_background_work = True  # what time alone changes
    return JsonResponse(ClockRead(now=clock.now(), is_pinned=clock.is_pinned))
