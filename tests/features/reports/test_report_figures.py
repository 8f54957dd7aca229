"""Sums of reports, and what they count as in time: tables of boundaries."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from app.config import Settings
from app.engine.working_time import WorkingCalendar
from app.errors import Invalid
from app.features.reports.figures import percentile, turnover
from app.features.reports.periods import make_period
from app.features.reports.sla import answered_at, reply_outcome, was_in_time
from app.features.reports.working_seconds import WorkingSeconds
from app.storage.database import Database
from app.storage.models import metadata

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TICK = timedelta(microseconds=1)
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
INSTANT = metadata.tables["follow_ups"].c.due_at.type


@pytest.mark.parametrize(
    ("counts", "percent", "expected"),
    [
        pytest.param({}, 50, None, id="of nothing"),
        pytest.param({7: 1}, 50, 7, id="of one"),
        pytest.param({7: 1}, 90, 7, id="of one, nine of ten"),
        pytest.param({1: 1, 9: 1}, 50, 1, id="of two, the lower"),
        pytest.param({9: 1, 1: 1, 5: 1}, 50, 5, id="of three, the middle"),
        pytest.param(dict.fromkeys(range(1, 11), 1), 90, 9, id="of ten, the ninth"),
        pytest.param(dict.fromkeys(range(1, 12), 1), 90, 10, id="of eleven, the tenth"),
        pytest.param({1: 9, 100: 1}, 90, 1, id="nine of ten are alike"),
        pytest.param({1: 8, 100: 2}, 90, 100, id="eight of ten are alike"),
    ],
)
def test_a_percentile_is_a_value_that_was_there(counts, percent, expected):
    assert percentile(counts, percent) == expected


def test_money_is_added_up_by_currency_to_the_last_cent():
    rows = [("EUR", "0.10", 3), ("USD", "5", 1), ("EUR", "129.90", 1)]
    assert turnover(rows) == [
        {"currency": "EUR", "amount": "130.20", "purchases": 4},
        {"currency": "USD", "amount": "5", "purchases": 1},
    ]


@pytest.mark.parametrize("days", [1, 9])
def test_working_seconds_are_the_lengths_of_the_opening_intervals(days):
    hours = {day: [("08:00", "12:00"), ("13:00", "17:30")] for day in range(5)}
    calendar = WorkingCalendar("Europe/Berlin", hours)
    since, until = NOW - 40 * DAY, NOW + 40 * DAY
    working = WorkingSeconds(calendar, since, until)
    for start in (since + step * timedelta(hours=7, seconds=13) for step in range(200)):
        end = start + days * timedelta(hours=5)
        lengths = (b - a for a, b in calendar.intervals(start, end))
        assert working.between(start, end) == sum(lengths, timedelta(0)).total_seconds()
        assert working.between(end, start) == 0


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        pytest.param(None, None, (date(2026, 2, 1), date(2026, 3, 2)), id="the last 30 days"),
        pytest.param(date(2026, 2, 20), None, (date(2026, 2, 20), date(2026, 3, 2)), id="since"),
        pytest.param(None, date(2026, 1, 30), (date(2026, 1, 1), date(2026, 1, 30)), id="until"),
        pytest.param(date(2026, 3, 2), None, (date(2026, 3, 2), date(2026, 3, 2)), id="one day"),
        pytest.param(
            date(2024, 1, 1), date(2024, 12, 31), (date(2024, 1, 1), date(2024, 12, 31)), id="366"
        ),
    ],
)
def test_a_period_has_two_ends(first, last, expected):
    found = make_period(first, last, BERLIN, NOW)
    assert (found.first, found.last) == expected


@pytest.mark.parametrize(
    ("first", "last", "pointer", "code"),
    [
        pytest.param(
            date(2026, 3, 3), None, "from", "ends_before_it_starts", id="it starts tomorrow"
        ),
        pytest.param(
            date(2026, 3, 2), date(2026, 3, 1), "to", "ends_before_it_starts", id="reversed"
        ),
        pytest.param(date(2025, 1, 1), date(2026, 1, 2), "from", "out_of_range", id="367 days"),
    ],
)
def test_a_range_of_no_use_is_refused(first, last, pointer, code):
    with pytest.raises(Invalid) as refused:
        make_period(first, last, BERLIN, NOW)
    [fault] = refused.value.faults
    assert (fault.pointer, fault.code) == (pointer, code)


def test_today_is_the_day_in_the_workspace():
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    assert make_period(None, None, BERLIN, late).last == date(2026, 3, 3)


def test_days_and_months_begin_at_midnight_in_the_workspace():
    found = make_period(date(2026, 2, 27), date(2026, 4, 1), BERLIN, NOW)
    assert found.start == datetime(2026, 2, 26, 23, tzinfo=UTC)
    assert found.end == datetime(2026, 4, 1, 22, tzinfo=UTC)
    assert found.months == [date(2026, 2, 1), date(2026, 3, 1), date(2026, 4, 1)]
    assert found.month_starts == [
        datetime(2026, 2, 28, 23, tzinfo=UTC),
        datetime(2026, 3, 31, 22, tzinfo=UTC),
    ]


@pytest.fixture
def database(database_url):
    database = Database(Settings(database_url=database_url))
    yield database
    database.close()


def _at(moment):
    return sa.literal(moment, INSTANT)


def _answer(database, expression):
    with database.engine.connect() as connection:
        return connection.execute(sa.select(expression)).scalar_one()


def test_a_promise_is_kept_by_the_time_of_the_answer(database):
    due = NOW - DAY
    table = {
        "at the moment": (due, due, None, "answered_in_time"),
        "just before": (due, due - TICK, None, "answered_in_time"),
        "just after": (due, due + TICK, None, "answered_late"),
        "not yet, and over": (due, None, None, "open_overdue"),
        "not yet, and over now": (NOW - TICK, None, None, "open_overdue"),
        "not yet, and just due": (NOW, None, None, "open_in_time"),
        "dismissed": (due, None, "dismissed", "dismissed"),
        "dismissed, and answered": (due, due, "dismissed", "dismissed"),
    }
    for name, (due_at, answered, closed_as, expected) in table.items():
        outcome = reply_outcome(
            _at(due_at), _at(answered), sa.literal(closed_as, sa.Text), _at(NOW)
        )
        assert _answer(database, outcome) == expected, name


def test_an_answer_is_the_message_or_the_word_of_a_person_whichever_came_first(database):
    early, late = NOW - DAY, NOW
    table = {
        "by a message": (early, None, None, early),
        "by hand": (None, "done", early, early),
        "by hand before the message": (late, "done", early, early),
        "by hand after the message": (early, "done", late, early),
        "a dismissal is none": (None, "dismissed", early, None),
        "none": (None, None, None, None),
    }
    for name, (message, closed_as, closed, expected) in table.items():
        found = answered_at(_at(message), sa.literal(closed_as, sa.Text), _at(closed))
        assert _answer(database, sa.type_coerce(found, INSTANT)) == expected, name


def test_what_is_in_time_depends_on_when_it_would_be_missed(database):
    due, expires = NOW, NOW + 7 * DAY
    table = {
        "nobody saw to it": (None, due, expires, False),
        "before it expires": (expires - TICK, due, expires, True),
        "as it expires": (expires, due, expires, False),
        "never expires, as it is due": (due, due, None, True),
        "never expires, after that": (due + TICK, due, None, False),
    }
    for name, (ended, due_at, expires_at, expected) in table.items():
        found = was_in_time(_at(ended), _at(due_at), _at(expires_at))
        assert bool(_answer(database, found)) is expected, name
