"""`/v1/test/clock` sets the time of the server. It exists only with FOLLOWUP_TEST_CLOCK=1."""

from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import AwareDatetime, BaseModel, Field

from app.clock import Clock
from app.http.responses import JsonResponse
from app.http.strict_route import StrictRoute
from app.http.transaction import Transaction
from app.http.unit_of_work import AdminWriteUow
from app.jobs import wake_after_commit
from app.schemas.request_model import RequestModel
from app.schemas.times import AwareTimestamp

router = APIRouter(prefix="/v1/test", tags=["test"], route_class=StrictRoute)


class ClockUpdate(RequestModel):
    """New time of the server."""

    model_config = {"json_schema_extra": {"examples": [{"now": "2026-03-02T09:00:00Z"}]}}

    now: Annotated[
        AwareTimestamp | None,
        Field(description="Time at which the clock stops; null for the real time."),
    ]


class ClockRead(BaseModel):
    """Time of the server."""

    now: Annotated[AwareDatetime, Field(description="Current time of the server.")]
    is_pinned: Annotated[bool, Field(description="Whether the clock is stopped.")]


@router.post("/clock", response_model=ClockRead, summary="Set the clock")
async def set_clock(work: AdminWriteUow, data: ClockUpdate, request: Request) -> Response:
    """Set the clock of the server for all workspaces. Use it only for tests and demos."""
    return await work(_set, request.app.state.runtime.clock, data)


def _set(tx: Transaction, clock: Clock, data: ClockUpdate) -> JsonResponse:
    if data.now is None:
        clock.release()
    else:
        clock.pin(data.now)
    wake_after_commit(tx.session)  # time alone changes something
    return JsonResponse(ClockRead(now=clock.now(), is_pinned=clock.is_pinned))
