"""Times in German sentences."""

from collections.abc import Callable, Mapping

from app.engine.reasons.days import Form, Moment
from app.engine.reasons.german_words import MONTHS, WEEKDAYS

_NAMED = {-1: "gestern", 0: "heute", 1: "morgen"}


def _day(moment: Moment) -> str:
    local = moment.local
    weekday = WEEKDAYS[local.weekday()]
    if moment.is_near:
        return _NAMED.get(moment.days_ahead, weekday)
    year = "" if moment.is_this_year else f" {local.year}"
    return f"{weekday}, {local.day}. {MONTHS[local.month - 1]}{year}"


def _on_day(moment: Moment) -> str:
    return _day(moment) if moment.days_ahead in _NAMED else f"am {_day(moment)}"


def _on_time(moment: Moment) -> str:
    return f"{_on_day(moment)} um {moment.clock_time} Uhr"


def _by(moment: Moment) -> str:
    if moment.days_ahead < 0:
        return "jetzt"
    return "heute" if moment.days_ahead == 0 else f"bis {_day(moment)}"


def _is_due(moment: Moment) -> str:
    if moment.days_ahead < 0:
        return f"ist seit {_day(moment)} fällig"
    return f"ist {_on_day(moment)} fällig"


def _is_expected(moment: Moment) -> str:
    late = -moment.days_ahead
    if late > 0:
        return f"ist {'einen Tag' if late == 1 else f'{late} Tage'} überfällig"
    return f"wird {_on_day(moment)} erwartet"


FORMS: Mapping[str, Callable[[Moment], str]] = {
    Form.ON_DAY: _on_day,
    Form.ON_TIME: _on_time,
    Form.SINCE: lambda moment: f"seit {_day(moment)}",
    Form.BY: _by,
    Form.IS_DUE: _is_due,
    Form.IS_EXPECTED: _is_expected,
}
