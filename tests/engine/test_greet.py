"""The kind `greet`, boundary by boundary: days that return every year."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.engine.evaluation import changes_next_at, evaluate
from app.engine.facts.events import Attendance, Event
from app.engine.facts.party import YearlyDate
from app.engine.rules import CalendarTime, OnTheDay, Promises, Rules, WorkingDays, WorkingTime
from app.engine.triggers.yearly_date import subject_id
from app.engine.verdicts import Verdict
from app.engine.vocabulary import EventKind, FollowUpStatus, FulfilledBy, SubjectType
from app.engine.working_time import SpecialDays, WorkingCalendar
from tests.engine.business import (
    ANNA,
    CALENDAR,
    DAY,
    GREET,
    HOUR,
    HOURS,
    SECOND,
    at,
    born,
    bought,
    known,
    not_applicable_reasons,
    touch,
    verdicts,
)


def greetings(now: datetime, *dates: YearlyDate, rule=GREET, **more: Any) -> list[Verdict]:
    return verdicts(rule, now=now, party=replace(ANNA, yearly_dates=dates), **more)


def days(found: list[Verdict]) -> list[datetime]:
    return [verdict.facts["day"] for verdict in found]


def flag(year: int, label: str = "birthday") -> frozenset:
    return frozenset({(GREET.id, subject_id(ANNA.id, label, year))})


# 4 March 2026 is a Wednesday.
OPENING, OVER = at("2026-03-04T09:00"), at("2026-03-07T00:00")


@pytest.mark.parametrize(
    ("now", "status"),
    [
        pytest.param(at("2026-03-03T23:59:59"), FollowUpStatus.WAITING, id="the day before"),
        pytest.param(at("2026-03-04T00:00"), FollowUpStatus.WAITING, id="that day, at night"),
        pytest.param(OPENING - SECOND, FollowUpStatus.WAITING, id="a second before opening"),
        pytest.param(OPENING, FollowUpStatus.DUE, id="that day at opening"),
        pytest.param(OVER - SECOND, FollowUpStatus.DUE, id="the third day to its end"),
        pytest.param(OVER, FollowUpStatus.MISSED, id="three days after it began"),
    ],
)
def test_a_greeting_is_due_that_day_at_opening_and_missed_after_three_days(now, status):
    [verdict] = [v for v in greetings(now, born(3, 4), flags=flag(2026)) if days([v])[0] < OVER]
    assert verdict.times.status(now) is status
    assert (verdict.subject.type, verdict.times.expires_at) == (SubjectType.YEARLY_DATE, OVER)


@pytest.mark.parametrize(
    ("day", "due_at", "expires_at"),
    [
        pytest.param(born(3, 7), "2026-03-06T09:00", "2026-03-10T00:00", id="a Saturday"),
        pytest.param(born(3, 8), "2026-03-06T09:00", "2026-03-11T00:00", id="a Sunday"),
        pytest.param(born(3, 9), "2026-03-09T09:00", "2026-03-12T00:00", id="a Monday"),
        pytest.param(born(4, 3), "2026-04-02T09:00", "2026-04-06T00:00", id="Good Friday"),
        pytest.param(born(4, 6), "2026-04-02T09:00", "2026-04-09T00:00", id="Easter Monday"),
        pytest.param(born(12, 25), "2026-12-24T09:00", "2026-12-28T00:00", id="Christmas"),
    ],
)
def test_a_closed_day_is_greeted_on_the_last_open_day_before(day, due_at, expires_at):
    holidays = {date(2026, 4, 3), date(2026, 4, 6), date(2026, 12, 25)}
    calendar = WorkingCalendar("UTC", HOURS, holidays=holidays)
    [verdict] = greetings(at("2026-03-02T09:00"), day, calendar=calendar)
    assert (verdict.times.due_at, verdict.times.expires_at) == (at(due_at), at(expires_at))
    assert verdict.facts["is_closed_day"] is (verdict.times.due_at < verdict.facts["day"])


def test_a_business_that_opens_later_greets_at_its_first_opening():
    """No day before the birthday was open within 4000 days."""
    first = SpecialDays(date(2026, 3, 6), date(2036, 3, 6), (("10:00", "12:00"),))
    calendar = WorkingCalendar("UTC", {}, [first])
    [verdict] = greetings(at("2026-03-02T09:00"), born(3, 4), calendar=calendar)
    assert verdict.times.due_at == at("2026-03-06T10:00")


@pytest.mark.parametrize(
    ("day", "before", "due_at"),
    [
        pytest.param(born(3, 10), CalendarTime(DAY), "2026-03-09T09:00", id="an open day"),
        pytest.param(born(3, 9), CalendarTime(DAY), "2026-03-06T09:00", id="a Sunday"),
        pytest.param(born(3, 8), CalendarTime(7 * DAY), "2026-02-27T09:00", id="of a Sunday"),
        pytest.param(born(3, 9), WorkingTime(HOUR), "2026-03-06T16:00", id="an hour of work"),
    ],
)
def test_days_ahead_end_on_an_open_day_too(day, before, due_at):
    rule = replace(GREET, after=OnTheDay(before))
    found = greetings(at("2026-02-20T09:00"), day, rule=rule)
    assert [verdict.times.due_at for verdict in found] == [at(due_at)]


@pytest.mark.parametrize(
    ("now", "day"),
    [
        pytest.param("2027-02-01T00:00", "2027-02-28T00:00", id="a year without one"),
        pytest.param("2028-02-01T00:00", "2028-02-29T00:00", id="a leap year"),
        pytest.param("2100-02-01T00:00", "2100-02-28T00:00", id="a century without one"),
        pytest.param("2028-02-28T12:00", "2028-02-29T00:00", id="the day before"),
    ],
)
def test_the_29_february_is_kept_on_the_28th_where_a_year_has_none(now, day):
    assert days(greetings(at(now), born(2, 29))) == [at(day)]


def test_the_28_february_is_the_28th_in_every_year():
    assert days(greetings(at("2028-02-01T00:00"), born(2, 28))) == [at("2028-02-28T00:00")]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param("2026-03-03T23:59:59", ["2026-03-04"], id="before it"),
        pytest.param("2026-03-04T00:00", ["2026-03-04", "2027-03-04"], id="as it begins"),
        pytest.param("2026-03-06T23:59:59", ["2026-03-04", "2027-03-04"], id="until it is missed"),
        pytest.param("2026-03-07T00:00", ["2027-03-04"], id="once it was missed"),
        pytest.param("2026-12-31T00:00", ["2027-03-04"], id="at the end of the year"),
    ],
)
def test_the_next_one_is_always_there_and_one_without_a_flag_is_soon_gone(now, expected):
    assert [day.date().isoformat() for day in days(greetings(at(now), born(3, 4)))] == expected


def test_one_that_has_been_stays_while_a_flag_stands_for_it():
    now = at("2026-12-31T00:00")
    assert [d.year for d in days(greetings(now, born(3, 4), flags=flag(2026)))] == [2026, 2027]
    assert [d.year for d in days(greetings(now, born(3, 4), flags=flag(2025)))] == [2025, 2027]
    assert [d.year for d in days(greetings(now, born(3, 4), flags=flag(2024)))] == [2027]
    other = flag(2026, label="wedding")
    assert [d.year for d in days(greetings(now, born(3, 4), flags=other))] == [2027]


def test_last_december_is_still_there_at_the_beginning_of_january():
    now = at("2027-01-01T09:00")
    assert [d.year for d in days(greetings(now, born(12, 30)))] == [2026, 2027]


def test_a_rule_that_never_misses_keeps_a_day_for_a_month():
    rule = replace(GREET, expires_after=None)
    for now, years in (("2026-04-02T23:59:59", [2026, 2027]), ("2026-04-03T00:00", [2027])):
        found = greetings(at(now), born(3, 4), rule=rule)
        assert [d.year for d in days(found)] == years
        assert found[-1].times.expires_at is None


def test_each_date_label_and_year_is_a_subject_of_its_own():
    found = greetings(at("2026-03-01T00:00"), born(3, 4), born(3, 4, label="wedding"), born(3, 5))
    ids = {verdict.subject.id for verdict in found}
    assert ids == {
        subject_id(ANNA.id, "birthday", 2026), subject_id(ANNA.id, "wedding", 2026),
    }  # fmt: skip
    assert subject_id(ANNA.id, "birthday", 2026) != subject_id(ANNA.id, "birthday", 2027)


@pytest.mark.parametrize(
    ("delay", "due_at", "starts_at"),
    [
        pytest.param(OnTheDay(), "2026-03-04T09:00", "2026-03-04T00:00", id="on the day"),
        pytest.param(
            OnTheDay(CalendarTime(7 * DAY)), "2026-02-25T09:00", "2026-02-25T09:00", id="a week"
        ),
        pytest.param(
            OnTheDay(WorkingDays(2)), "2026-03-02T09:00", "2026-03-02T09:00", id="two days"
        ),
        pytest.param(
            OnTheDay(WorkingTime(3 * HOUR)), "2026-03-03T14:00", "2026-03-03T14:00", id="3 hours"
        ),
        pytest.param(
            CalendarTime(5 * DAY), "2026-03-09T00:00", "2026-03-04T00:00", id="five days after"
        ),
        pytest.param(WorkingDays(1), "2026-03-05T09:00", "2026-03-04T00:00", id="a day after"),
        pytest.param(
            WorkingTime(3 * HOUR), "2026-03-04T12:00", "2026-03-04T00:00", id="3 hours after"
        ),
    ],
)
def test_it_may_be_due_before_or_after_the_day(delay, due_at, starts_at):
    rule = replace(GREET, after=delay, expires_after=14 * DAY)
    [verdict] = greetings(at("2026-02-20T09:00"), born(3, 4), rule=rule)
    assert (verdict.times.due_at, verdict.starts_at) == (at(due_at), at(starts_at))
    assert verdict.times.expires_at == at("2026-03-18T00:00")


def test_the_next_one_is_written_once_the_clock_of_an_early_one_has_started():
    rule = replace(GREET, after=OnTheDay(CalendarTime(7 * DAY)), expires_after=None)
    facts = known(party=replace(ANNA, yearly_dates=(born(3, 4),)))
    for now, years in ((at("2026-02-25T08:59"), [2026]), (at("2026-02-25T09:00"), [2026, 2027])):
        found = greetings(now, born(3, 4), rule=rule)
        assert [day.year for day in days(found)] == years
        next_start = found[-1].starts_at
        assert changes_next_at(facts, found, now) == next_start


def test_next_years_is_seen_coming_over_the_turn_of_the_year():
    rule = replace(GREET, after=OnTheDay(CalendarTime(14 * DAY)))
    verdict, _ = greetings(at("2026-12-22T10:00"), born(1, 4), rule=rule)
    assert verdict.times.due_at == at("2026-12-21T09:00")
    assert verdict.times.status(at("2026-12-22T10:00")) is FollowUpStatus.DUE


@pytest.mark.parametrize(
    ("zone", "midnight", "due_at"),
    [
        pytest.param("Europe/Berlin", "2026-03-03T23:00", "2026-03-04T08:00", id="Berlin"),
        pytest.param("Pacific/Auckland", "2026-03-03T11:00", "2026-03-03T20:00", id="Auckland"),
        pytest.param("America/Los_Angeles", "2026-03-04T08:00", "2026-03-04T17:00", id="L.A."),
    ],
)
def test_the_day_is_that_of_the_calendar(zone, midnight, due_at):
    calendar = WorkingCalendar(zone, HOURS)
    found = greetings(at(midnight) - SECOND, born(3, 4), calendar=calendar)
    assert [(v.starts_at, v.times.due_at) for v in found] == [(at(midnight), at(due_at))]
    assert len(greetings(at(midnight), born(3, 4), calendar=calendar)) == 2


def test_the_year_is_that_of_the_calendar():
    """In Auckland it is the new year already."""
    calendar = WorkingCalendar("Pacific/Auckland", HOURS)
    found = greetings(at("2026-12-31T12:00"), born(1, 1), calendar=calendar)
    assert [calendar.date_of(day).isoformat() for day in days(found)] == [
        "2027-01-01",
        "2028-01-01",
    ]


def test_a_day_that_never_was_is_greeted_on_the_day_before():
    """On 30 December 2011 nobody in Apia had a birthday."""
    calendar = WorkingCalendar("Pacific/Apia", {day: [("09:00", "17:00")] for day in range(7)})
    before = datetime(2011, 12, 28, 9, 59, 59, tzinfo=UTC)
    [verdict] = greetings(before, born(12, 30), calendar=calendar)
    assert verdict.times.due_at == datetime(2011, 12, 29, 19, tzinfo=UTC)
    assert calendar.date_of(verdict.times.due_at) == date(2011, 12, 29)
    assert verdict.facts["day"] == datetime(2011, 12, 30, 10, tzinfo=UTC)


def test_an_own_closing_day_moves_it_too():
    closed = SpecialDays(date(2026, 3, 4), date(2026, 3, 4))
    [verdict] = greetings(
        at("2026-03-02T09:00"), born(3, 4), calendar=WorkingCalendar("UTC", HOURS, [closed])
    )
    assert verdict.times.due_at == at("2026-03-03T09:00")


@pytest.mark.parametrize(
    ("written", "settled"),
    [
        pytest.param("2026-02-18T08:59:59", False, id="more than two weeks before it is due"),
        pytest.param("2026-02-18T09:00", True, id="two weeks before"),
        pytest.param("2026-03-04T00:00", True, id="as the day begins"),
        pytest.param("2026-03-06T23:59:59", True, id="on the third day"),
        pytest.param("2026-03-07T00:00", False, id="too late"),
    ],
)
def test_a_personal_word_of_the_last_two_weeks_or_later_settles_it(written, settled):
    said = touch(1, at(written), is_personal=True)
    now = at("2026-03-07T09:00")
    old, _ = greetings(now, born(3, 4), touches=(said,), flags=flag(2026))
    assert (old.settled_by is not None) is settled


def test_an_early_rule_counts_a_word_from_two_weeks_before_it_is_due():
    rule = replace(GREET, after=OnTheDay(CalendarTime(7 * DAY)))
    for written, settled in (("2026-02-11T08:59:59", False), ("2026-02-11T09:00", True)):
        said = touch(1, at(written), is_personal=True)
        verdict, _ = greetings(at("2026-02-26T09:00"), born(3, 4), rule=rule, touches=(said,))
        assert (verdict.settled_by is not None) is settled


def test_a_word_that_is_not_personal_settles_no_greeting():
    [old, _] = greetings(at("2026-03-05T09:00"), born(3, 4), touches=(touch(1, OPENING),))
    assert old.settled_by is None


def test_a_rule_may_be_settled_by_a_meeting_or_a_purchase():
    """From two weeks before it is due, and not earlier; of the two the first counts."""
    rule = replace(GREET, until=(FulfilledBy.TOUCHED, FulfilledBy.PURCHASED))
    begins = at("2026-02-18T09:00")

    def settled_at(ended: datetime, bought_at: datetime) -> datetime | None:
        visit = Event(touch(1, ended).id, "Visit", EventKind.MEETING, ended - HOUR, ended)
        facts = {
            "attendances": (Attendance(visit, None, visit.starts_at),),
            "purchases": (bought(1, bought_at),),
        }
        old, _ = greetings(at("2026-03-05T09:00"), born(3, 4), rule=rule, **facts)
        return old.times.settled_at

    assert settled_at(begins, begins) is None
    assert settled_at(begins + SECOND, begins + HOUR) == begins + SECOND
    assert settled_at(begins + HOUR, begins + SECOND) == begins + SECOND
    assert settled_at(begins + HOUR, at("2026-03-05T09:00:01")) == begins + HOUR


@pytest.mark.parametrize(
    ("year", "years"),
    [
        pytest.param(None, None, id="unknown"),
        pytest.param(1980, 46, id="long ago"),
        pytest.param(2025, 1, id="last year"),
        pytest.param(2026, None, id="this is the first"),
        pytest.param(2030, None, id="not yet"),
    ],
)
def test_it_tells_how_many_years_it_has_been(year, years):
    [verdict] = greetings(at("2026-03-02T09:00"), born(3, 4, year))
    assert verdict.facts == {
        "label": "birthday",
        "day": at("2026-03-04T00:00"),
        "years": years,
        "is_closed_day": False,
    }


def test_whoever_has_no_yearly_date_is_not_greeted():
    assert not_applicable_reasons(GREET) == ["no_yearly_date"]
    party = replace(ANNA, yearly_dates=(born(3, 4),))
    assert not_applicable_reasons(GREET, party=party) == []


def test_the_day_itself_changes_what_there_is():
    """With it the one of the next year is written ahead."""
    now = at("2026-03-02T09:00")
    facts = known(party=replace(ANNA, yearly_dates=(born(3, 4),)))
    found = verdicts(GREET, now=now, calendar=CALENDAR, party=facts.party)
    assert changes_next_at(facts, found, now) == at("2026-03-04T00:00")


@pytest.mark.parametrize(
    ("opens", "is_closed"),
    [pytest.param("00:00", False, id="at midnight"), pytest.param("09:00", False, id="at nine")],
)
def test_a_day_on_which_the_business_opens_is_no_closed_one(opens, is_closed):
    calendar = WorkingCalendar("UTC", {day: [(opens, "17:00")] for day in range(7)})
    facts = known(party=replace(ANNA, yearly_dates=(born(3, 4),)))
    [verdict] = evaluate(facts, Rules((GREET,), Promises({})), calendar, at("2026-02-20T09:00"))
    assert verdict.facts["is_closed_day"] is is_closed
