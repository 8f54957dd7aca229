"""The working calendar follows the workspace to another time zone or country."""

from typing import Any

from app.features import resource_changes as changes
from app.features.workspace.schemas import CalendarMove, CalendarOutcome, WorkspaceUpdate
from app.http.transaction import Transaction
from app.schemas.calendars import holiday_regions
from app.storage.models import WorkingCalendar, Workspace

# The fields of the workspace that the calendar follows.
FOLLOWED = ("time_zone", "country")


def move_calendar(tx: Transaction, before: Workspace, data: WorkspaceUpdate) -> CalendarMove:
    """Move the calendar, and return what was done. `before` is the workspace before the change.

    By default a calendar follows that was where the workspace was; `move_calendar` set to true also
    fetches one from elsewhere.
    """
    calendar = tx.session.get_one(WorkingCalendar, tx.workspace_id, with_for_update=True)
    new = {
        name: getattr(data if name in data.model_fields_set else before, name) for name in FOLLOWED
    }
    is_forced = data.move_calendar and "move_calendar" in data.model_fields_set
    is_moving = is_forced or any(new[name] != getattr(before, name) for name in new)
    columns: dict[str, Any] = {}
    if data.move_calendar and is_moving:
        columns = _columns(calendar, before, new, is_forced=is_forced)
    if columns:
        changes.set_columns(tx, calendar, columns | {"version": calendar.version + 1})
        return _outcome(calendar, CalendarOutcome.MOVED)
    return _outcome(calendar, CalendarOutcome.KEPT if is_moving else CalendarOutcome.NOT_AFFECTED)


def _columns(
    calendar: WorkingCalendar, before: Workspace, new: dict[str, str], *, is_forced: bool
) -> dict[str, Any]:
    """The columns of the calendar that change."""
    columns: dict[str, Any] = {}
    follows_zone = is_forced or calendar.time_zone == before.time_zone
    if follows_zone and calendar.time_zone != new["time_zone"]:
        columns["time_zone"] = new["time_zone"]
    holidays = calendar.holidays
    follows_country = holidays and (is_forced or holidays["country"] == before.country)
    if follows_country and holidays and holidays["country"] != new["country"]:
        columns["holidays"] = _holidays(new["country"])
    return columns


def _holidays(country: str) -> dict[str, Any] | None:
    """The public holidays of a country, without its regions; None for a country without any."""
    if holiday_regions(country) is None:
        return None
    return {"country": country, "region": None, "off": []}


def _outcome(calendar: WorkingCalendar, outcome: CalendarOutcome) -> CalendarMove:
    country = calendar.holidays["country"] if calendar.holidays else None
    return CalendarMove(outcome=outcome, time_zone=calendar.time_zone, holidays_country=country)
