"""The working calendar: get, change and preview it. A change re-dates every open follow-up."""

from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from app.engine.rules import CalendarTime, WorkingDays, WorkingTime
from app.engine.working_time import WorkingCalendar as EngineCalendar
from app.errors import FieldError, Invalid
from app.evaluation import reevaluation
from app.features import resource_changes as changes
from app.features.working_calendar import checking
from app.features.working_calendar.schemas import (
    WorkingCalendarInline,
    WorkingCalendarPreview,
    WorkingCalendarPreviewRead,
    WorkingCalendarRead,
    WorkingCalendarUpdate,
)
from app.http.responses import JsonResponse, Resource, ResourceResponse
from app.http.transaction import ReadContext, Transaction
from app.schemas.calendars import calendar_of
from app.schemas.delays.stored import span_of, stored_delay
from app.storage.expressions import id_param
from app.storage.json_sql import render_row
from app.storage.models import WorkingCalendar, metadata
from app.storage.prepared import Prepared

MOST_INTERVALS = 2000

_calendars = metadata.tables["working_calendars"]
_is_own = _calendars.c.workspace_id == id_param("workspace_id")
WORKING_CALENDAR = Resource(
    "working calendar",
    "/v1/working-calendar",
    Prepared(
        sa.select(render_row(WorkingCalendarRead, _calendars), _calendars.c.revision).where(_is_own)
    ),
    Prepared(sa.select(_calendars.c.revision).where(_is_own)),
)

_STORED = Prepared(
    sa.select(*(_calendars.c[name] for name in WorkingCalendarInline.model_fields)).where(_is_own)
)


def get(context: ReadContext) -> ResourceResponse:
    return ResourceResponse(WORKING_CALENDAR, context.workspace_id)


def update(tx: Transaction, data: WorkingCalendarUpdate) -> ResourceResponse:
    calendar = tx.session.get_one(WorkingCalendar, tx.workspace_id, with_for_update=True)
    tx.expect(WORKING_CALENDAR, tx.workspace_id)
    before = changes.as_document(calendar, WorkingCalendarInline.model_fields)
    whole = changes.apply_patch(WorkingCalendarInline, before, changes.as_patch(data))
    checking.refuse_a_closed_future(whole, checking.to_engine(whole, tx.now))
    after = checking.to_document(whole)
    if after != before:
        changes.set_columns(tx, calendar, after | {"version": calendar.version + 1})
        reevaluation.request(tx.session, tx.workspace_id, "calendar", tx.now)
    return ResourceResponse(WORKING_CALENDAR, tx.workspace_id)


def preview(context: ReadContext, data: WorkingCalendarPreview) -> JsonResponse:
    calendar = _calendar(context, data)
    pauses = [(start, end) for start, end in data.paused]
    for index, (start, end) in enumerate(pauses):
        if end < start:
            detail = "The end of a pause must not be before its start."
            raise Invalid(FieldError(f"/paused/{index}", "ends_before_it_starts", detail))
    try:
        due_at = _add(calendar, data, pauses)
        intervals = calendar.intervals(data.from_, due_at, pauses)
    except ValueError as error:  # NeverOpens among them
        raise Invalid(FieldError("/from", "out_of_range", str(error))) from None
    counted = [list(interval) for interval in intervals[:MOST_INTERVALS]]
    return JsonResponse(WorkingCalendarPreviewRead(due_at=due_at, intervals=counted))


def _add(
    calendar: EngineCalendar, data: WorkingCalendarPreview, pauses: list[tuple[datetime, datetime]]
) -> datetime:
    """The end of the working time. Raises Invalid for another span."""
    match span_of(stored_delay(data.add)):
        case WorkingDays(days):
            return calendar.add_days(data.from_, days, pauses)
        case WorkingTime(amount):
            return calendar.add(data.from_, amount, pauses)
        case CalendarTime():
            raise Invalid(FieldError("/add/type", "not_allowed", "`type` must be `working` here."))


def _calendar(context: ReadContext, data: WorkingCalendarPreview) -> EngineCalendar:
    if data.calendar is None:
        [stored] = context.fetch(_STORED, workspace_id=context.workspace_id)
        time_zone, hours, holidays, exceptions = stored
        return calendar_of(time_zone, hours, holidays, exceptions, context.now.date())
    try:
        return checking.to_engine(data.calendar, context.now)
    except Invalid as invalid:
        raise Invalid(
            *(replace(fault, pointer=f"/calendar{fault.pointer}") for fault in invalid.faults)
        ) from None
