"""Times in English sentences."""

from collections.abc import Callable, Mapping

from app.engine.reasons.days import Form, Moment
from app.engine.reasons.english_words import MONTHS, WEEKDAYS, count

_NAMED = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def _day(moment: Moment) -> str:
    local = moment.local
    weekday = WEEKDAYS[local.weekday()]
    if moment.is_near:
        return _NAMED.get(moment.days_ahead, weekday)
    year = "" if moment.is_this_year else f" {local.year}"
    return f"{weekday} {local.day} {MONTHS[local.month - 1]}{year}"


def _on_day(moment: Moment) -> str:
    return _day(moment) if moment.days_ahead in _NAMED else f"on {_day(moment)}"


def _on_time(moment: Moment) -> str:
    return f"{_on_day(moment)} at {moment.clock_time}"


def _by(moment: Moment) -> str:
    if moment.days_ahead < 0:
        return "now"
    return "today" if moment.days_ahead == 0 else f"by {_day(moment)}"


def _is_due(moment: Moment) -> str:
    if moment.days_ahead < 0:
        return f"has been due since {_day(moment)}"
    return f"is due {_on_day(moment)}"


def _is_expected(moment: Moment) -> str:
    if moment.days_ahead < 0:
        return f"is {count(-moment.days_ahead, 'day')} late"
    return f"is expected {_on_day(moment)}"


FORMS: Mapping[str, Callable[[Moment], str]] = {
    Form.ON_DAY: _on_day,
    Form.ON_TIME: _on_time,
    Form.SINCE: lambda moment: f"since {_day(moment)}",
    Form.BY: _by,
    Form.IS_DUE: _is_due,
    Form.IS_EXPECTED: _is_expected,
}
