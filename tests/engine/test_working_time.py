from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.engine.working_time import NeverOpens, SpecialDays, WorkingCalendar

WEEKDAYS, ALL_WEEK = range(5), range(7)
SHOP = {day: [("09:00", "12:30"), ("13:30", "18:00")] for day in WEEKDAYS}
NIGHTS = {day: [("22:00", "06:00")] for day in WEEKDAYS}
ALWAYS = {day: [("00:00", "24:00")] for day in ALL_WEEK}

# 2026-11-23 is a Monday.
MON, TUE, WED, THU, FRI, SAT, SUN = (f"2026-11-{day}" for day in range(23, 30))
NEXT_MON, NEXT_TUE, NEXT_WED = "2026-11-30", "2026-12-01", "2026-12-02"


def calendar(hours=SHOP, zone="Europe/Berlin", **others) -> WorkingCalendar:
    return WorkingCalendar(zone, hours, **others)


def local(text: str, zone: str = "Europe/Berlin", fold: int = 0) -> datetime:
    wall = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)
    return wall.astimezone(UTC)  # times within a fold never equal those of another zone (PEP 495)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def span(text: str) -> timedelta:
    hours, minutes, seconds = (float(part) for part in text.split(":"))
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


@pytest.mark.parametrize(
    ("start", "amount", "due"),
    [
        pytest.param(f"{MON} 09:00", "1:00:00", f"{MON} 10:00", id="within the morning"),
        pytest.param(f"{MON} 03:00", "1:00:00", f"{MON} 10:00", id="from before opening"),
        pytest.param(f"{MON} 12:00", "1:00:00", f"{MON} 14:00", id="over lunch"),
        pytest.param(f"{MON} 12:45", "0:30:00", f"{MON} 14:00", id="from within lunch"),
        pytest.param(f"{MON} 11:30", "1:00:00", f"{MON} 12:30", id="exactly on lunch stays there"),
        pytest.param(
            f"{MON} 17:00", "1:00:00", f"{MON} 18:00", id="exactly on closing stays there"
        ),
        pytest.param(f"{MON} 17:00", "1:00:01", f"{TUE} 09:00:01", id="one second after closing"),
        pytest.param(f"{MON} 17:00", "0:59:59", f"{MON} 17:59:59", id="one second before closing"),
        pytest.param(f"{MON} 17:59:59", "0:00:02", f"{TUE} 09:00:01", id="from the last second"),
        pytest.param(f"{MON} 18:00", "0:00:01", f"{TUE} 09:00:01", id="from closing itself"),
        pytest.param(f"{MON} 10:00:07.5", "1:00:00", f"{MON} 11:00:07.5", id="seconds are kept"),
        pytest.param(f"{MON} 09:00", "0:00:0.000001", f"{MON} 09:00:00.000001", id="a microsecond"),
        pytest.param(f"{MON} 09:00", "8:00:00", f"{MON} 18:00", id="a whole day"),
        pytest.param(f"{FRI} 17:00", "2:00:00", f"{NEXT_MON} 10:00", id="over the weekend"),
        pytest.param(f"{SAT} 11:00", "1:00:00", f"{NEXT_MON} 10:00", id="from a closed day"),
        pytest.param(f"{SUN} 23:59:59", "1:00:00", f"{NEXT_MON} 10:00", id="from Sunday night"),
        pytest.param(f"{MON} 09:00", "40:00:00", f"{FRI} 18:00", id="a whole week"),
        pytest.param(f"{MON} 09:00", "40:00:01", f"{NEXT_MON} 09:00:01", id="a week and a second"),
    ],
)
def test_working_hours_pass_only_while_open(start, amount, due):
    assert calendar().add(local(start), span(amount)) == local(due)


@pytest.mark.parametrize(
    ("end", "amount", "start"),
    [
        pytest.param(f"{MON} 11:00", "1:00:00", f"{MON} 10:00", id="within the morning"),
        pytest.param(f"{MON} 14:00", "1:00:00", f"{MON} 12:00", id="over lunch"),
        pytest.param(
            f"{MON} 10:00", "1:00:00", f"{MON} 09:00", id="exactly on opening stays there"
        ),
        pytest.param(f"{MON} 18:00", "4:30:00", f"{MON} 13:30", id="exactly on the end of lunch"),
        pytest.param(f"{MON} 18:00", "4:30:01", f"{MON} 12:29:59", id="one second before lunch"),
        pytest.param(f"{NEXT_MON} 09:30", "1:00:00", f"{FRI} 17:30", id="over the weekend"),
        pytest.param(f"{SUN} 12:00", "1:00:00", f"{FRI} 17:00", id="from a closed day"),
        pytest.param(f"{NEXT_MON} 09:00", "0:00:01", f"{FRI} 17:59:59", id="from opening itself"),
        pytest.param(f"{FRI} 18:00", "40:00:00", f"{MON} 09:00", id="a whole week"),
    ],
)
def test_going_backwards_counts_the_same_hours(end, amount, start):
    assert calendar().subtract(local(end), span(amount)) == local(start)


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        pytest.param(f"{MON} 10:15:30", 1, f"{TUE} 10:15:30", id="the same wall time tomorrow"),
        pytest.param(f"{MON} 10:00", 2, f"{WED} 10:00", id="two days"),
        pytest.param(f"{FRI} 10:00", 1, f"{NEXT_MON} 10:00", id="Friday to Monday"),
        pytest.param(f"{THU} 10:00", 2, f"{NEXT_MON} 10:00", id="Thursday to Monday"),
        pytest.param(f"{SAT} 10:00", 1, f"{NEXT_MON} 18:00", id="a closed day: the next close"),
        pytest.param(f"{SUN} 10:00", 2, f"{NEXT_TUE} 18:00", id="two days from a closed day"),
        pytest.param(f"{MON} 08:59:59", 1, f"{MON} 18:00", id="one second before opening"),
        pytest.param(f"{MON} 09:00", 1, f"{TUE} 09:00", id="at opening"),
        pytest.param(f"{MON} 00:00", 1, f"{MON} 18:00", id="from midnight"),
        pytest.param(f"{FRI} 17:59:59", 1, f"{NEXT_MON} 17:59:59", id="just before the last close"),
        pytest.param(f"{FRI} 18:00", 1, f"{NEXT_MON} 18:00", id="at the last close"),
        pytest.param(f"{MON} 12:30", 1, f"{TUE} 12:30", id="exactly on lunch stays there"),
        pytest.param(f"{MON} 12:30:01", 1, f"{TUE} 13:30", id="in a break"),
        pytest.param(f"{MON} 18:00", 1, f"{TUE} 18:00", id="exactly on closing stays there"),
        pytest.param(f"{MON} 18:00:01", 1, f"{TUE} 18:00", id="after the last closing"),
        pytest.param(f"{SAT} 23:00", 1, f"{NEXT_MON} 18:00", id="a closed day, late"),
        pytest.param(f"{MON} 10:00", 260, "2027-11-22 10:00", id="52 weeks"),
    ],
)
def test_working_days_keep_the_wall_time_and_move_into_opening_hours(start, days, due):
    assert calendar().add_days(local(start), days) == local(due)


@pytest.mark.parametrize(
    ("start", "due"),
    [
        pytest.param(f"{MON} 23:00", f"{TUE} 23:00", id="before midnight"),
        pytest.param(
            f"{TUE} 02:00", f"{WED} 02:00", id="after midnight it is still Monday's night"
        ),
        pytest.param(f"{SAT} 02:00", f"{NEXT_TUE} 02:00", id="Friday's night to Monday's"),
        pytest.param(f"{SAT} 05:59:59", f"{NEXT_TUE} 05:59:59", id="the last second of the night"),
        pytest.param(f"{SAT} 06:00", f"{NEXT_TUE} 06:00", id="the close of the night is outside"),
        pytest.param(f"{TUE} 12:00", f"{WED} 06:00", id="between two nights"),
        pytest.param(f"{MON} 02:00", f"{TUE} 06:00", id="Sunday had no night"),
    ],
)
def test_a_night_belongs_to_the_day_it_starts_on(start, due):
    assert calendar(NIGHTS).add_days(local(start), 1) == local(due)


@pytest.mark.parametrize(
    ("hours", "start", "amount", "due"),
    [
        pytest.param(NIGHTS, f"{MON} 12:00", "8:00:00", f"{TUE} 06:00", id="one night"),
        pytest.param(NIGHTS, f"{MON} 12:00", "8:00:01", f"{TUE} 22:00:01", id="a night and a second"),
        pytest.param(NIGHTS, f"{SAT} 05:00", "2:00:00", f"{NEXT_MON} 23:00", id="Friday's night"),
        pytest.param(
            {0: [("18:00", "24:00")], 1: [("00:00", "02:00")]},
            f"{MON} 23:00", "2:00:00", f"{TUE} 01:00",
            id="24:00 meets 00:00",
        ),
        pytest.param(
            {0: [("18:00", "24:00")]}, f"{MON} 18:00", "6:00:00", f"{TUE} 00:00", id="exactly on 24:00"
        ),
        pytest.param(
            {0: [("18:00", "00:00")]}, f"{MON} 18:00", "6:00:00", f"{TUE} 00:00", id="00:00 ends it too"
        ),
        pytest.param(ALWAYS, f"{MON} 13:00", "100:00:00", f"{FRI} 17:00", id="around the clock"),
        pytest.param(
            {0: [("13:00", "18:00"), ("09:00", "12:00")]},
            f"{MON} 09:00", "4:00:00", f"{MON} 14:00",
            id="intervals in any order",
        ),
    ],
)  # fmt: skip
def test_nights_midnight_and_the_whole_clock_are_counted(hours, start, amount, due):
    assert calendar(hours).add(local(start), span(amount)) == local(due)


@pytest.mark.parametrize(
    ("start", "amount", "due"),
    [
        pytest.param(f"{MON} 17:00", "2:00:00", f"{WED} 10:00", id="a holiday is skipped"),
        pytest.param(
            f"{WED} 17:00", "2:00:00", f"{THU} 11:00", id="a special day has its own hours"
        ),
        pytest.param(f"{THU} 12:00", "1:00:00", f"{FRI} 12:30", id="special days beat holidays"),
        pytest.param(
            f"{FRI} 12:00", "1:30:00", f"{SAT} 10:30", id="a special day opens a Saturday"
        ),
        pytest.param(
            f"{SUN} 12:00", "1:00:00", f"{NEXT_TUE} 13:00", id="the later special day wins"
        ),
        pytest.param(f"{NEXT_TUE} 13:00", "1:00:00", "2026-12-07 10:00", id="closed till Sunday"),
    ],
)
def test_special_days_beat_holidays_and_holidays_beat_weekdays(start, amount, due):
    special = (
        SpecialDays(date(2026, 11, 26), date(2026, 11, 26), (("10:00", "12:30"),)),
        SpecialDays(date(2026, 11, 27), date(2026, 11, 27), (("12:00", "13:00"),)),
        SpecialDays(date(2026, 11, 28), date(2026, 11, 28), (("10:00", "11:00"),)),
        SpecialDays(date(2026, 11, 30), date(2026, 12, 6)),
        SpecialDays(date(2026, 12, 1), date(2026, 12, 1), (("12:00", "13:00"),)),
    )
    opened = calendar(special_days=special, holidays={date(2026, 11, 24), date(2026, 11, 27)})
    assert opened.add(local(start), span(amount)) == local(due)


def test_working_days_skip_holidays_and_count_days_opened_specially():
    opened = calendar(
        special_days=[SpecialDays(date(2026, 11, 28), date(2026, 11, 28), (("10:00", "11:00"),))],
        holidays={date(2026, 11, 27)},
    )
    # not before 8 and 16 hours have passed: 3 on Thursday, 1 on Saturday, the others from Monday on
    assert opened.add_days(local(f"{THU} 15:00"), 1) == local(f"{NEXT_MON} 14:00")
    assert opened.add_days(local(f"{THU} 15:00"), 2) == local(f"{NEXT_TUE} 14:00")
    assert opened.add_days(local(f"{THU} 15:00"), 3) == local(f"{NEXT_WED} 14:00")


def test_a_night_that_runs_into_a_special_opening_counts_once():
    tuesday = SpecialDays(date(2026, 11, 24), date(2026, 11, 24), (("05:00", "08:00"),))
    opened = calendar(NIGHTS, special_days=[tuesday])
    day = local(f"{MON} 12:00"), local(f"{TUE} 12:00")
    assert opened.worked(*day) == timedelta(hours=10)
    assert opened.intervals(*day) == [
        (local(f"{MON} 22:00"), local(f"{TUE} 06:00")),
        (local(f"{TUE} 06:00"), local(f"{TUE} 08:00")),
    ]


@pytest.mark.parametrize(
    ("pauses", "due"),
    [
        pytest.param([], "11:00", id="none"),
        pytest.param([("10:00", "10:30")], "11:30", id="within"),
        pytest.param([("08:00", "09:30")], "11:30", id="over opening"),
        pytest.param([("07:00", "09:00")], "11:00", id="before opening counts nothing"),
        pytest.param([("05:00", "06:00")], "11:00", id="before the start counts nothing"),
        pytest.param([("11:00", "12:00")], "11:00", id="a due time at the start of a pause stays"),
        pytest.param([("10:59:59", "12:00")], "12:00:01", id="one second before due"),
        pytest.param([("15:00", "16:00")], "11:00", id="after due"),
        pytest.param([("12:45", "13:00")], "11:00", id="in the lunch break"),
        pytest.param([("10:00", "11:00"), ("10:30", "11:30")], "12:30", id="overlapping"),
        pytest.param([("10:00", "11:00"), ("10:15", "10:30")], "12:00", id="one within another"),
        pytest.param([("10:15", "10:30"), ("09:15", "09:30")], "11:30", id="in any order"),
        pytest.param([("10:00", "10:30"), ("10:30", "11:00")], "12:00", id="touching"),
        pytest.param([("10:00", "10:00")], "11:00", id="an empty one"),
        pytest.param([("09:30", "13:45")], "15:15", id="over lunch"),
    ],
)
def test_pauses_are_cut_out_of_working_time(pauses, due):
    paused = [(local(f"{MON} {start}"), local(f"{MON} {end}")) for start, end in pauses]
    answer = calendar().add(local(f"{MON} 08:30"), timedelta(hours=2), paused)
    assert answer == local(f"{MON} {due}")
    assert calendar().worked(local(f"{MON} 08:30"), answer, paused) == timedelta(hours=2)


def test_a_pause_over_everything_leaves_no_working_time():
    week = local(f"{MON} 00:00"), local(f"{SUN} 00:00")
    assert calendar().worked(*week, [week]) == timedelta(0)
    assert calendar().intervals(*week, [week]) == []
    assert calendar().add(week[0], timedelta(hours=1), [week]) == local(f"{NEXT_MON} 10:00")


@pytest.mark.parametrize(
    ("pause", "due"),
    [
        pytest.param(
            (f"{TUE} 00:00", f"{WED} 00:00"), f"{WED} 10:00", id="a whole day is no open day"
        ),
        pytest.param(
            (f"{TUE} 09:00", f"{TUE} 18:00"), f"{WED} 10:00", id="from opening to closing"
        ),
        pytest.param((f"{TUE} 09:00:01", f"{TUE} 18:00"), f"{WED} 09:59:59", id="all but a second"),
        pytest.param((f"{TUE} 09:00", f"{TUE} 11:00"), f"{TUE} 12:00", id="over the wall time"),
        pytest.param((f"{TUE} 11:00", f"{TUE} 17:00"), f"{TUE} 10:00", id="after the wall time"),
        pytest.param((f"{MON} 09:00", f"{MON} 10:01"), f"{TUE} 10:01", id="over the first opening"),
        pytest.param((f"{MON} 10:00", f"{MON} 18:00"), f"{TUE} 18:00", id="to the last close"),
        pytest.param((f"{MON} 18:00", f"{TUE} 09:00"), f"{TUE} 10:00", id="while closed"),
    ],
)
def test_working_days_see_pauses_as_closed(pause, due):
    paused = [(local(pause[0]), local(pause[1]))]
    assert calendar().add_days(local(f"{MON} 10:00"), 1, paused) == local(due)


def test_intervals_are_the_open_windows_clipped_to_the_question_and_cut_by_pauses():
    found = calendar().intervals(
        local(f"{FRI} 11:00"),
        local(f"{NEXT_MON} 10:00"),
        [(local(f"{FRI} 14:00"), local(f"{FRI} 15:00"))],
    )
    assert found == [
        (local(f"{FRI} 11:00"), local(f"{FRI} 12:30")),
        (local(f"{FRI} 13:30"), local(f"{FRI} 14:00")),
        (local(f"{FRI} 15:00"), local(f"{FRI} 18:00")),
        (local(f"{NEXT_MON} 09:00"), local(f"{NEXT_MON} 10:00")),
    ]
    assert {moment.tzinfo for window in found for moment in window} == {UTC}


def test_nothing_is_worked_when_the_end_comes_first():
    noon, later = local(f"{MON} 12:00"), local(f"{MON} 15:00")
    assert calendar().worked(later, noon) == timedelta(0)
    assert calendar().intervals(noon, noon) == []


@pytest.mark.parametrize(
    ("at", "is_open", "opening"),
    [
        pytest.param(f"{MON} 08:59:59", False, f"{MON} 09:00", id="one second before opening"),
        pytest.param(f"{MON} 09:00", True, f"{MON} 09:00", id="opening"),
        pytest.param(f"{MON} 12:29:59", True, f"{MON} 12:29:59", id="one second before lunch"),
        pytest.param(f"{MON} 12:30", False, f"{MON} 13:30", id="lunch"),
        pytest.param(f"{FRI} 18:00", False, f"{NEXT_MON} 09:00", id="closing"),
    ],
)
def test_a_window_is_open_from_opening_up_to_closing(at, is_open, opening):
    assert calendar().is_open(local(at)) is is_open
    assert calendar().next_opening(local(at)) == local(opening)


# Each row: the zone, the hours of every day, the local day, and the real hours that were open.
@pytest.mark.parametrize(
    ("zone", "hours", "day", "hours_open"),
    [
        pytest.param("Europe/Berlin", ("00:00", "24:00"), "2026-03-29", 23, id="the short day"),
        pytest.param("Europe/Berlin", ("00:00", "24:00"), "2026-10-25", 25, id="the long day"),
        pytest.param("Europe/Berlin", ("09:00", "18:00"), "2026-03-29", 9, id="after the change"),
        pytest.param("Europe/Berlin", ("01:00", "04:00"), "2026-03-29", 2, id="over the gap"),
        pytest.param("Europe/Berlin", ("02:30", "04:00"), "2026-03-29", 1, id="starts in the gap"),
        pytest.param("Europe/Berlin", ("01:00", "02:30"), "2026-03-29", 1, id="ends in the gap"),
        pytest.param("Europe/Berlin", ("02:15", "02:45"), "2026-03-29", 0, id="within the gap"),
        pytest.param("Europe/Berlin", ("01:00", "04:00"), "2026-10-25", 4, id="over the fold"),
        pytest.param(
            "Europe/Berlin", ("02:30", "04:00"), "2026-10-25", 2.5, id="starts in the fold"
        ),
        pytest.param("Europe/Berlin", ("01:00", "02:30"), "2026-10-25", 1.5, id="ends in the fold"),
        pytest.param("Europe/Berlin", ("02:15", "02:45"), "2026-10-25", 0.5, id="within the fold"),
        pytest.param(
            "Australia/Lord_Howe", ("00:00", "24:00"), "2026-10-04", 23.5, id="half an hour less"
        ),
        pytest.param(
            "Australia/Lord_Howe", ("00:00", "24:00"), "2026-04-05", 24.5, id="half an hour more"
        ),
        pytest.param(
            "Australia/Lord_Howe",
            ("02:15", "03:00"),
            "2026-10-04",
            0.5,
            id="starts in the half hour",
        ),
        pytest.param(
            "America/Sao_Paulo", ("00:00", "24:00"), "2018-11-04", 23, id="midnight that never was"
        ),
        pytest.param(
            "America/St_Johns",
            ("00:00", "24:00"),
            "2010-03-14",
            23,
            id="a gap a minute after midnight",
        ),
        pytest.param(
            "Pacific/Apia", ("00:00", "24:00"), "2011-12-29", 24, id="before the lost day"
        ),
        pytest.param(
            "Pacific/Apia", ("00:00", "24:00"), "2011-12-30", 0, id="the day that never was"
        ),
        pytest.param("Pacific/Apia", ("00:00", "24:00"), "2011-12-31", 24, id="after the lost day"),
    ],
)
def test_real_hours_are_counted_when_the_clock_changes(zone, hours, day, hours_open):
    day_of = date.fromisoformat(day)
    opened = calendar({}, zone, special_days=[SpecialDays(day_of, day_of, (hours,))])
    around = utc(day) - timedelta(days=2), utc(day) + timedelta(days=3)
    assert opened.worked(*around) == timedelta(hours=hours_open)


@pytest.mark.parametrize(
    ("night", "hours_open"),
    [
        pytest.param("2026-03-27", 8, id="an ordinary night"),
        pytest.param("2026-03-28", 7, id="into the short day"),
        pytest.param("2026-03-29", 8, id="out of the short day"),
        pytest.param("2026-10-24", 9, id="into the long day"),
    ],
)
def test_a_night_over_a_clock_change_counts_real_hours(night, hours_open):
    day = date.fromisoformat(night)
    opened = calendar({}, special_days=[SpecialDays(day, day, (("22:00", "06:00"),))])
    assert opened.worked(local(night), local(night) + timedelta(days=3)) == timedelta(
        hours=hours_open
    )


@pytest.mark.parametrize(
    ("zone", "start", "due"),
    [
        pytest.param(
            "Europe/Berlin", "2026-03-28 12:00", "2026-03-29 12:00", id="the wall time stays"
        ),
        pytest.param("Europe/Berlin", "2026-03-28 02:30", "2026-03-29 03:00", id="into the gap"),
        pytest.param(
            "Europe/Berlin", "2026-10-24 02:30", "2026-10-25 02:30", id="the first of two"
        ),
        pytest.param(
            "Pacific/Apia", "2011-12-29 12:00", "2011-12-31 12:00", id="over the lost day"
        ),
    ],
)
def test_working_days_over_a_clock_change_keep_the_wall_time(zone, start, due):
    hours = ALWAYS | {2: [("09:00", "10:00")]}
    assert calendar(hours, zone).add_days(local(start, zone), 1) == local(due, zone)


def test_a_short_day_of_the_clock_adds_the_missing_hour():
    """Every day of the week is open for 24 hours, so one working day is never less."""
    due = calendar(ALWAYS).add_days(local("2026-03-28 12:00"), 1)
    assert due == local("2026-03-29 13:00")


def test_a_repeated_hour_is_never_due_before_its_first_pass():
    hours = {day: [("01:00", "04:00")] for day in ALL_WEEK} | {2: [("09:00", "09:10")]}
    due = [
        calendar(hours).add_days(local(f"2026-10-25 {time}", fold=fold), 1)
        for fold in (0, 1)
        for time in ("02:00", "02:30", "02:59")
    ]
    times = ("02:00", "02:30", "02:59", "03:00", "03:00", "03:00")
    assert due == [local(f"2026-10-26 {time}") for time in times]


@pytest.mark.parametrize(
    ("received", "due"),
    [
        pytest.param(f"{FRI} 20:00", f"{NEXT_MON} 17:00", id="Friday evening"),
        pytest.param(f"{SAT} 00:01", f"{NEXT_MON} 17:00", id="Saturday after midnight"),
        pytest.param(f"{SUN} 08:00", f"{NEXT_MON} 17:00", id="Sunday"),
        pytest.param(f"{NEXT_MON} 06:00", f"{NEXT_MON} 17:00", id="Monday before opening"),
        pytest.param(f"{NEXT_MON} 09:00", f"{NEXT_TUE} 09:00", id="Monday at opening"),
    ],
)
def test_mail_of_a_weekend_is_due_at_the_close_of_the_next_open_day(received, due):
    office = {day: [("09:00", "17:00")] for day in WEEKDAYS}
    assert calendar(office).add_days(local(received), 1) == local(due)


@pytest.mark.parametrize(
    ("friday", "due"),
    [
        pytest.param(("09:00", "18:00"), f"{FRI} 17:59:59", id="the same time is late enough"),
        pytest.param(("18:00", "19:00"), f"{NEXT_MON} 09:59:59", id="it opens as Thursday closes"),
        pytest.param(("09:00", "10:00"), f"{NEXT_MON} 09:59:59", id="it is shorter than any day"),
    ],
)
def test_a_day_is_worth_at_least_the_shortest_day_of_the_week(friday, due):
    special = [SpecialDays(date(2026, 11, 27), date(2026, 11, 27), (friday,))]
    opened = calendar(SHOP | {2: [("09:00", "11:00")]}, special_days=special)
    assert opened.add_days(local(f"{THU} 17:59:59"), 1) == local(due)


def test_without_weekly_hours_the_shortest_special_day_counts():
    special = [
        SpecialDays(date(2026, 11, day), date(2026, 11, day), (("09:00", closes),))
        for day, closes in ((23, "17:00"), (24, "10:00"), (25, "12:00"))
    ]
    opened = calendar({}, special_days=special)
    assert opened.add_days(local(f"{TUE} 09:30"), 1) == local(f"{WED} 09:30")
    assert opened.add_days(local(f"{MON} 16:30"), 1) == local(f"{TUE} 10:00")


def test_a_lost_day_opens_no_night():
    nights = calendar({day: [("22:00", "06:00")] for day in ALL_WEEK}, "Pacific/Apia")
    lost_day_and_next = utc("2011-12-30 10:00"), utc("2011-12-31 10:00")
    assert nights.intervals(*lost_day_and_next) == [
        (utc("2011-12-31 08:00"), utc("2011-12-31 10:00"))
    ]


def test_both_passes_of_a_repeated_hour_are_told_apart():
    zone, hours = "Europe/Berlin", {6: [("01:00", "02:30")]}
    opened = calendar(hours, zone)
    assert opened.is_open(local("2026-10-25 02:15"))
    assert not opened.is_open(local("2026-10-25 02:15", fold=1))


def test_answers_are_in_utc_whatever_zone_the_question_came_in():
    start = local(f"{MON} 10:00").astimezone(ZoneInfo("Asia/Kathmandu"))
    due = calendar().add(start, timedelta(hours=1))
    assert (due, due.tzinfo) == (utc(f"{MON} 10:00"), UTC)


def test_ten_thousand_working_hours_come_out_to_the_second():
    start = local(f"{MON} 09:00:01")
    due = calendar().add(start, timedelta(hours=10_000))
    assert due == local("2031-09-08 09:00:01")
    assert calendar().worked(start, due) == timedelta(hours=10_000)
    assert calendar().subtract(due, timedelta(hours=10_000)) == start


def test_one_opening_in_thousands_of_days_is_found():
    opened = calendar(
        {}, special_days=[SpecialDays(date(2036, 1, 1), date(2036, 1, 1), (("09:00", "10:00"),))]
    )
    found = local("2036-01-01 09:00")
    assert opened.next_opening(local("2026-01-01")) == found
    assert opened.add(local("2026-01-01"), timedelta(hours=1)) == found + timedelta(hours=1)
    assert opened.subtract(local("2045-12-31"), timedelta(hours=1)) == found


@pytest.mark.parametrize(
    "ask",
    [
        pytest.param(lambda opened, at: opened.add(at, timedelta(hours=1)), id="add"),
        pytest.param(lambda opened, at: opened.add_days(at, 1), id="add_days"),
        pytest.param(lambda opened, at: opened.next_opening(at), id="next_opening"),
        pytest.param(
            lambda opened, at: opened.subtract(at - timedelta(days=40_000), timedelta(hours=1)),
            id="subtract",
        ),
    ],
)
def test_a_search_beyond_the_horizon_ends_in_never_opens(ask):
    opened = calendar(
        {}, special_days=[SpecialDays(date(2036, 1, 1), date(2036, 1, 1), (("09:00", "10:00"),))]
    )
    with pytest.raises(NeverOpens):
        ask(opened, local("2060-01-01"))


def test_time_that_was_closed_for_decades_counts_as_nothing():
    opened = calendar(
        {}, special_days=[SpecialDays(date(2036, 1, 1), date(2036, 1, 1), (("09:00", "10:00"),))]
    )
    assert opened.worked(local("2000-01-01"), local("2030-01-01")) == timedelta(0)


AT = local(f"{MON} 10:00")
NAIVE = datetime(2026, 11, 23, 10)  # noqa: DTZ001 - what is to be refused
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    "ask",
    [
        pytest.param(lambda: calendar().add(NAIVE, HOUR), id="add to a naive time"),
        pytest.param(lambda: calendar().subtract(NAIVE, HOUR), id="subtract from a naive time"),
        pytest.param(lambda: calendar().add_days(NAIVE, 1), id="add days to a naive time"),
        pytest.param(lambda: calendar().worked(NAIVE, AT), id="worked since a naive time"),
        pytest.param(lambda: calendar().intervals(AT, NAIVE), id="intervals to a naive time"),
        pytest.param(lambda: calendar().is_open(NAIVE), id="open at a naive time"),
        pytest.param(lambda: calendar().next_opening(NAIVE), id="opening after a naive time"),
        pytest.param(lambda: calendar().add(AT, HOUR, [(NAIVE, NAIVE)]), id="a naive pause"),
        pytest.param(lambda: calendar().add(AT, HOUR, [(AT, AT - HOUR)]), id="a pause backwards"),
        pytest.param(lambda: calendar().add(AT, timedelta(0)), id="an amount of zero"),
        pytest.param(lambda: calendar().add(AT, -HOUR), id="a negative amount"),
        pytest.param(lambda: calendar().subtract(AT, timedelta(0)), id="zero backwards"),
        pytest.param(lambda: calendar().add_days(AT, 0), id="zero days"),
        pytest.param(lambda: calendar().add_days(AT, -1), id="negative days"),
        pytest.param(lambda: calendar().add(AT, timedelta.max), id="the longest amount"),
        pytest.param(lambda: calendar().subtract(AT, timedelta.max), id="the longest backwards"),
        pytest.param(lambda: calendar().add(AT, timedelta(days=100_000)), id="over 400 years"),
        pytest.param(lambda: calendar().subtract(AT, timedelta(days=100_000)), id="over 400 ago"),
        pytest.param(lambda: calendar().add_days(AT, 150_000), id="more days than 400 years"),
        pytest.param(lambda: calendar().add_days(AT, 10**30), id="more days than an index"),
        pytest.param(lambda: calendar().worked(utc("0900-01-01"), AT), id="worked since 900"),
        pytest.param(
            lambda: calendar().add(utc("9997-12-31"), HOUR * 9000), id="past the last year"
        ),
        pytest.param(
            lambda: calendar().add(AT, HOUR, [(AT, datetime.max.replace(tzinfo=UTC))]),
            id="paused to the end of time",
        ),
        pytest.param(
            lambda: calendar().add(datetime.max.replace(tzinfo=UTC), HOUR),
            id="from the last moment",
        ),
        pytest.param(
            lambda: calendar().subtract(datetime.min.replace(tzinfo=UTC), HOUR), id="from the first"
        ),
        pytest.param(
            lambda: calendar().add_days(datetime.max.replace(tzinfo=UTC), 1),
            id="days from the last",
        ),
    ],
)
def test_what_cannot_be_answered_is_a_value_error(ask):
    with pytest.raises(ValueError, match=r"."):
        ask()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(lambda: calendar(zone="Europe/Atlantis"), "zone", id="unknown zone"),
        pytest.param(lambda: calendar(zone="Europe"), "zone", id="a folder of zones"),
        pytest.param(lambda: calendar(zone="../etc/passwd"), "zone", id="a path"),
        pytest.param(lambda: calendar(zone=""), "zone", id="no zone"),
        pytest.param(lambda: calendar(zone="Europe/Berlin\0"), "zone", id="a zone with NUL"),
        pytest.param(lambda: calendar(zone="\ud800"), "zone", id="a zone with a surrogate"),
        pytest.param(lambda: calendar(zone="x" * 5000), "zone", id="a zone too long for a file name"),
        pytest.param(lambda: calendar({7: [("09:00", "10:00")]}), "Weekdays", id="an eighth day"),
        pytest.param(lambda: calendar({0: [("9:00", "10:00")]}), "'9:00'", id="one digit"),
        pytest.param(lambda: calendar({0: [("09:60", "10:00")]}), "'09:60'", id="minute 60"),
        pytest.param(lambda: calendar({0: [("09:00", "24:01")]}), "'24:01'", id="after 24:00"),
        pytest.param(lambda: calendar({0: [("09:00", "10:00\n")]}), "HH:MM", id="a line end"),
        pytest.param(lambda: calendar({0: [("٠٩:٠٠", "10:00")]}), "HH:MM", id="other digits"),
        pytest.param(lambda: calendar({0: [("24:00", "06:00")]}), "from 24:00", id="opens at 24:00"),
        pytest.param(lambda: calendar({0: [("09:00", "09:00")]}), "from 09:00", id="no length"),
        pytest.param(
            lambda: calendar({0: [("13:00", "18:00"), ("09:00", "13:01")]}), "overlap at 13:00", id="overlap"
        ),
        pytest.param(
            lambda: calendar({0: [("22:00", "06:00")], 1: [("05:59", "08:00")]}), "05:59", id="into Tuesday"
        ),
        pytest.param(
            lambda: calendar({6: [("22:00", "06:00")], 0: [("05:00", "08:00")]}), "05:00", id="into Monday"
        ),
        pytest.param(
            lambda: SpecialDays(date(2026, 1, 2), date(2026, 1, 1)), "end before", id="special days backwards"
        ),
        pytest.param(
            lambda: calendar(
                special_days=[
                    SpecialDays(
                        date(2026, 1, 1), date(2026, 1, 2), (("05:00", "08:00"), ("22:00", "06:00"))
                    )
                ]
            ),
            "05:00",
            id="special nights into each other",
        ),
    ],
)  # fmt: skip
def test_a_malformed_calendar_is_refused_with_a_reason(make, message):
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: calendar({}), id="no hours"),
        pytest.param(lambda: calendar({day: [] for day in ALL_WEEK}), id="seven closed days"),
        pytest.param(
            lambda: calendar({}, special_days=[SpecialDays(date(2026, 1, 1), date(2026, 2, 1))]),
            id="closed by special days too",
        ),
    ],
)
def test_a_calendar_that_never_opens_is_refused(make):
    with pytest.raises(NeverOpens, match=r"^The calendar must have opening hours\.$"):
        make()


def test_years_without_opening_are_closed_from_the_last_close_on():
    closed = SpecialDays(date(2026, 11, 24), date(2029, 12, 31))
    opened = calendar(special_days=[closed])
    last, first = local(f"{MON} 18:00"), local("2030-01-01 09:00")
    for at in (last, local(f"{TUE} 10:00"), local("2028-06-01 10:00"), local("2029-12-31 10:00")):
        assert not opened.is_open(at)
        assert opened.next_opening(at) == first
    assert opened.next_opening(last - timedelta(seconds=1)) == last - timedelta(seconds=1)


def test_a_pause_over_the_first_opening_counts_from_the_day_before():
    """A day that a pause shortens is still the first of the open days that follow."""
    opened = calendar({**{day: [("09:00", "17:00")] for day in WEEKDAYS}, 5: [("09:00", "10:00")]})
    pause = (local(f"{TUE} 09:00"), local(f"{TUE} 12:00"))
    start = local(f"{TUE} 09:30")
    assert opened.add_days(start, 1, [pause]) == local(f"{TUE} 17:00")
    assert opened.add_days(start, 2, [pause]) == local(f"{WED} 17:00")


@pytest.mark.parametrize(
    "zone",
    [
        pytest.param("Pacific/Kiritimati", id="14 hours ahead"),
        pytest.param("Pacific/Pago_Pago", id="11 hours behind"),
        pytest.param("Asia/Kathmandu", id="quarter hours"),
    ],
)
def test_every_day_of_a_year_counts_alike(zone):
    nights, day = {day: [("22:00", "06:00")] for day in ALL_WEEK}, timedelta(days=1)
    for passed in range(366):
        fresh = calendar(nights, zone)
        noon = local("2026-01-01 12:00", zone) + passed * day
        assert fresh.worked(noon, noon + day) == timedelta(hours=8)
        assert fresh.add_days(noon + HOUR * 14, 1) == noon + day + HOUR * 14
        assert fresh.add(noon, HOUR * 9) == noon + day + HOUR * 11
        assert fresh.subtract(noon, HOUR * 9) == noon - day - HOUR * 7


def test_one_calendar_answers_many_threads_alike():
    shared = calendar()
    starts = [local(f"{MON} 09:00") + timedelta(days=13 * i) for i in range(200)]

    def due(start):
        return shared.add(start, timedelta(hours=100))

    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(due, starts * 2))
    assert together == [calendar().add(start, timedelta(hours=100)) for start in starts] * 2


def test_a_question_over_centuries_fills_no_memory_and_leaves_later_answers_as_they_were():
    rarely = calendar({0: [("09:00", "10:00")]})
    start = local(f"{MON} 09:00")
    assert rarely.add(start, timedelta(hours=10_000)) == local("2218-07-13 10:00")
    assert rarely.add(start, timedelta(hours=2)) == local(f"{NEXT_MON} 10:00")
    assert len(rarely._open_intervals._cache) <= 256


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        pytest.param(
            lambda: calendar({0: [("09:00", "09:01")]}).add(
                local(f"{MON} 09:00"), timedelta(hours=1000)
            ),
            r"^The working time must end within 400 years\.$",
            id="too far",
        ),
        pytest.param(
            lambda: calendar().add_days(
                local(f"{MON} 09:00"), 1, [(local(f"{WED} 09:00"), local(f"{TUE} 09:00"))]
            ),
            r"^A pause must not end before it starts\.$",
            id="a pause that ends before it starts",
        ),
    ],
)
def test_a_refused_question_is_refused_with_a_reason(ask, message):
    with pytest.raises(ValueError, match=message):
        ask()
