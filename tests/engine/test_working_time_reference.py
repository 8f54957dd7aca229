"""Working time held against a reference that asks the wall clock, minute by minute."""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.engine.working_time import SpecialDays, WorkingCalendar

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTES_WALKED = 6 * 24 * 60

# Zones and times of clock changes: forward, back, by half an hour, around midnight, by a day.
CLOCK_CHANGES = [
    ("Europe/Berlin", "2026-03-29T01:00"),
    ("Europe/Berlin", "2026-10-25T01:00"),
    ("America/New_York", "2026-03-08T07:00"),
    ("America/New_York", "2026-11-01T06:00"),
    ("Australia/Lord_Howe", "2026-10-03T15:30"),
    ("Australia/Lord_Howe", "2026-04-04T15:00"),
    ("America/Sao_Paulo", "2018-11-04T03:00"),
    ("America/Sao_Paulo", "2018-02-18T02:00"),
    ("America/St_Johns", "2010-03-14T03:31"),
    ("America/St_Johns", "2010-11-07T02:31"),
    ("Pacific/Apia", "2011-12-30T10:00"),
    ("Asia/Kathmandu", "2026-06-01T00:00"),
]


def clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


@dataclass(frozen=True)
class Business:
    """Hours in minutes since midnight, past 1440 in a night; `days` has those of single dates."""

    zone: str
    week: tuple[tuple[tuple[int, int], ...], ...]
    days: dict[date, tuple[tuple[int, int], ...]]
    holidays: frozenset[date]

    def calendar(self) -> WorkingCalendar:
        return WorkingCalendar(
            self.zone,
            {weekday: self._written(hours) for weekday, hours in enumerate(self.week)},
            [SpecialDays(day, day, self._written(hours)) for day, hours in self.days.items()],
            self.holidays,
        )

    def is_open(self, minute: int) -> bool:
        day, time = self.reading(minute)
        return self._covers(day, time) or self._covers(day - DAY, time + 1440)

    def reading(self, minute: int) -> tuple[date, int]:
        return wall_clock(self.zone, minute)

    def open_minutes(self, minutes: range) -> list[int]:
        return [minute for minute in minutes if self.is_open(minute)]

    def hours(self, day: date) -> tuple[tuple[int, int], ...]:
        if day in self.days:
            return self.days[day]
        return () if day in self.holidays else self.week[day.weekday()]

    @property
    def shortest_day(self) -> int:
        return min(sum(b - a for a, b in hours) for hours in self.week if hours)

    def _covers(self, day: date, time: int) -> bool:
        return any(a <= time < b for a, b in self.hours(day)) and happened(day, self.zone)

    @staticmethod
    def _written(hours: tuple[tuple[int, int], ...]) -> tuple[tuple[str, str], ...]:
        return tuple((clock(a), clock(b if b <= 1440 else b - 1440)) for a, b in hours)


@cache  # examples walk the same days around a few clock changes
def wall_clock(zone: str, minute: int) -> tuple[date, int]:
    """Date and time on the clock. A repeated hour is read as the minute before it began."""
    wall = datetime.fromtimestamp(minute * 60, ZoneInfo(zone))
    while wall.fold:
        minute -= 1
        wall = datetime.fromtimestamp(minute * 60, ZoneInfo(zone))
    return wall.date(), wall.hour * 60 + wall.minute


@cache
def happened(day: date, zone: str) -> bool:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone))
    return noon.astimezone(UTC).astimezone(ZoneInfo(zone)).date() == day


def moment(minute: int) -> datetime:
    return EPOCH + minute * MINUTE


def day_hours(earliest: int, latest: int) -> st.SearchStrategy[tuple[tuple[int, int], ...]]:
    marks = st.lists(st.integers(earliest, latest), max_size=6, unique=True).map(sorted)
    return marks.map(lambda times: tuple(zip(times[::2], times[1::2], strict=False)))


@st.composite
def openings(draw: st.DrawFn, *, nights: bool):
    """Hours of days that do not run into each other: of the day alone, or with nights around it."""
    if not nights:
        return day_hours(0, 1440)
    dawn, dusk = draw(st.integers(0, 300)), draw(st.integers(1200, 1439))
    night = st.sampled_from([(), ((dusk, 1440 + dawn),)])
    return st.tuples(day_hours(dawn, dusk), night).map(lambda parts: parts[0] + parts[1])


@st.composite
def businesses(draw: st.DrawFn, *, nights: bool | None = None) -> tuple[Business, int]:
    """A business, and a minute less than four days before or after its clock changes."""
    zone, changes = draw(st.sampled_from(CLOCK_CHANGES))
    change = datetime.fromisoformat(changes).replace(tzinfo=UTC)
    hours = draw(openings(nights=draw(st.booleans()) if nights is None else nights))
    near = st.integers(-5, 5).map(lambda days: change.date() + days * DAY)
    week = draw(st.tuples(*[hours] * 7))
    assume(any(week))
    business = Business(
        zone,
        week,
        draw(st.dictionaries(near, hours, max_size=3)),
        draw(st.frozensets(near, max_size=2)),
    )
    return business, (change - EPOCH) // MINUTE + draw(st.integers(-5000, 5000))


@st.composite
def paused_minutes(draw: st.DrawFn, start: int) -> list[tuple[int, int]]:
    starts = st.integers(start - 1000, start + MINUTES_WALKED)
    pause = st.tuples(starts, st.integers(0, 3000)).map(lambda drawn: (drawn[0], sum(drawn)))
    return draw(st.lists(pause, max_size=3))


slowly = settings(max_examples=60, deadline=None)


@slowly
@given(businesses(), st.data())
def test_adding_ends_with_the_last_open_minute_that_was_asked_for(drawn, data):
    business, start = drawn
    paused = data.draw(paused_minutes(start))
    walked = range(start, start + MINUTES_WALKED)
    counted = [
        minute
        for minute in business.open_minutes(walked)
        if not any(begin <= minute < end for begin, end in paused)
    ]
    assume(counted)
    amount = data.draw(st.integers(1, len(counted)))
    pauses = [(moment(begin), moment(end)) for begin, end in paused]

    due = business.calendar().add(moment(start), amount * MINUTE, pauses)

    assert due == moment(counted[amount - 1] + 1)
    assert business.calendar().worked(moment(start), due, pauses) == amount * MINUTE


@slowly
@given(businesses(), st.data())
def test_subtracting_ends_where_the_first_open_minute_that_was_asked_for_begins(drawn, data):
    business, end = drawn
    counted = business.open_minutes(range(end - MINUTES_WALKED, end))
    assume(counted)
    amount = data.draw(st.integers(1, len(counted)))
    start = business.calendar().subtract(moment(end), amount * MINUTE)
    assert start == moment(counted[-amount])


@slowly
@given(businesses(), st.integers(0, MINUTES_WALKED))
def test_time_worked_is_the_number_of_open_minutes(drawn, length):
    business, start = drawn
    counted = business.open_minutes(range(start, start + length))
    end = start + length
    calendar = business.calendar()
    assert calendar.worked(moment(start), moment(end)) == len(counted) * MINUTE
    assert calendar.is_open(moment(start)) is business.is_open(start)


@cache
def first_minute(zone: str, day: date, time: int) -> int:
    """The first minute at which the clock has reached a time of a day; `time` can pass 1440."""
    wall = day + (time // 1440) * DAY, time % 1440
    guess = (datetime(*wall[0].timetuple()[:3], tzinfo=UTC) - EPOCH) // MINUTE + wall[1]
    near = range(guess - 2000, guess + 2000)
    return near.start + bisect_left(near, wall, key=lambda minute: wall_clock(zone, minute))


@dataclass(frozen=True)
class Diary:
    """The open days of a business around a minute, as lists of windows in minutes."""

    business: Business
    days: dict[date, list[tuple[int, int]]]

    @classmethod
    def around(cls, business: Business, start: int) -> "Diary":
        first, days, covered = moment(start).date() - 4 * DAY, {}, 0
        for day in (first + n * DAY for n in range(60)):
            windows = []
            for opens, closes in business.hours(day) if happened(day, business.zone) else ():
                begins = max(first_minute(business.zone, day, opens), covered)
                ends = first_minute(business.zone, day, closes)
                if begins < ends:
                    windows.append((begins, ends))
                    covered = ends
            if windows:
                days[day] = windows
        return cls(business, days)

    def due(self, start: int, count: int) -> int:
        """The end of `count` working days, which follows the table of docs/rules.md line by line."""
        return max(self._by_days(start, count), self._by_length(start, count))

    def _by_days(self, start: int, count: int) -> int:
        inside = [day for day, w in self.days.items() if w[0][0] <= start < w[-1][1]]
        if not inside:
            coming = [windows for windows in self.days.values() if windows[0][0] > start]
            return coming[count - 1][-1][1]
        following = [day for day in self.days if day > inside[0]]
        target = following[count - 1]
        return self._moved(self.days[target], self._same_time(start, target - inside[0]))

    def _same_time(self, start: int, later: timedelta) -> int:
        zone = self.business.zone
        day, time = wall_clock(zone, start)
        is_repeated = datetime.fromtimestamp(start * 60, ZoneInfo(zone)).fold
        return first_minute(zone, day + later, time + is_repeated)

    @staticmethod
    def _moved(windows: list[tuple[int, int]], at: int) -> int:
        closes = [close for _, close in windows]
        if at >= closes[-1]:
            return closes[-1]
        is_open = at in closes or any(opens <= at < close for opens, close in windows)
        return at if is_open else min(opens for opens, _ in windows if opens > at)

    def _by_length(self, start: int, count: int) -> int:
        remaining = self.business.shortest_day * count
        for opens, closes in (window for windows in self.days.values() for window in windows):
            length = max(closes - max(opens, start), 0)
            if length >= remaining:
                return max(opens, start) + remaining
            remaining -= length
        raise AssertionError("The diary is too short.")


@settings(max_examples=150, deadline=None)
@given(businesses(), st.integers(1, 4))
def test_working_days_are_those_of_the_diary(drawn, count):
    business, start = drawn
    due = business.calendar().add_days(moment(start), count)
    assert due == moment(Diary.around(business, start).due(start, count))


@settings(max_examples=150, deadline=None)
@given(businesses(), st.integers(1, 4), st.integers(0, 4000), st.data())
def test_later_starts_are_never_due_earlier_and_days_always_hold_working_time(
    drawn, count, later, data
):
    business, start = drawn
    calendar = business.calendar()
    pauses = [(moment(a), moment(b)) for a, b in data.draw(paused_minutes(start))]
    due = calendar.add_days(moment(start), count, pauses)
    assert due <= calendar.add_days(moment(start + later), count, pauses)
    assert calendar.worked(moment(start), due, pauses) >= business.shortest_day * count * MINUTE


amounts = st.timedeltas(timedelta(microseconds=1), timedelta(hours=12))


@settings(deadline=None)
@given(businesses(), st.timedeltas(timedelta(0), 2 * DAY), amounts, amounts)
def test_adding_and_subtracting_undo_each_other_and_add_up(drawn, later, amount, more):
    business, near = drawn
    calendar = business.calendar()
    start = calendar.next_opening(moment(near) + later)
    due = calendar.add(start, amount)
    assert calendar.subtract(due, amount) == start
    assert calendar.add(due, more) == calendar.add(start, amount + more)
    assert calendar.add(calendar.subtract(due, more), more) == due
    assert calendar.worked(start, due) == amount
