"""`/v1/working-calendar`."""

from fastapi import APIRouter, Response

from app.features.working_calendar import service as working_calendar
from app.features.working_calendar.schemas import (
    WorkingCalendarPreview,
    WorkingCalendarPreviewRead,
    WorkingCalendarRead,
    WorkingCalendarUpdate,
)
from app.http.openapi import problems
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import AdminWriteUow, ReadUow

router = APIRouter(
    prefix="/v1/working-calendar", tags=["working-calendar"], route_class=StrictRoute
)


@router.get("", response_model=WorkingCalendarRead)
async def get_working_calendar(read: ReadUow) -> Response:
    """Opening hours, holidays and exceptions, which working time counts by."""
    return await read(working_calendar.get)


@router.patch("", response_model=WorkingCalendarRead, responses=problems(412, 428))
async def update_working_calendar(work: AdminWriteUow, data: WorkingCalendarUpdate) -> Response:
    """Change hours by weekday, holidays, exceptions or the zone. Open follow-ups are dated anew.

    The region of the holidays belongs to the country: change both together, or clear it.
    """
    return await work(working_calendar.update, data)


@router.post("/preview", response_model=WorkingCalendarPreviewRead)
async def preview_working_calendar(read: ReadUow, data: WorkingCalendarPreview) -> Response:
    """When an amount of working time is over, by the calendar of the workspace or one to try out.

    Nothing is stored.
    """
    return await read(working_calendar.preview, data)
