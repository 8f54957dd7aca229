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


@router.get("", response_model=WorkingCalendarRead, summary="Get the working calendar")
async def get_working_calendar(read: ReadUow) -> Response:
    """Get the opening hours, holidays and exceptions in which working time counts."""
    return await read(working_calendar.get)


@router.patch(
    "",
    response_model=WorkingCalendarRead,
    responses=problems(412, 428),
    summary="Change the working calendar",
)
async def update_working_calendar(work: AdminWriteUow, data: WorkingCalendarUpdate) -> Response:
    """Change the working calendar. Absent fields keep their value; null clears a field.

    Absent days keep their hours. Open follow-ups are recalculated. With a new `country`, give its
    `region` too, or clear it.
    """
    return await work(working_calendar.update, data)


@router.post(
    "/preview", response_model=WorkingCalendarPreviewRead, summary="Calculate with working time"
)
async def preview_working_calendar(read: ReadUow, data: WorkingCalendarPreview) -> Response:
    """Calculate the end of an amount of working time in the calendar of the workspace or another.

    Nothing is stored.
    """
    return await read(working_calendar.preview, data)
