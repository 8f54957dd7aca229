"""The ends of snoozes that are given in words."""

import pytest

from app.engine.snoozes import snooze_end
from app.engine.vocabulary import SnoozeFor
from tests.engine.business import CALENDAR, at

# 2 March 2026 is a Monday; the business opens from 9 to 17 on working days, in UTC.
ENDS = [
    (SnoozeFor.LATER_TODAY, "2026-03-02T09:00", "2026-03-02T12:00"),
    (SnoozeFor.LATER_TODAY, "2026-03-06T16:00", "2026-03-06T19:00"),
    (SnoozeFor.TOMORROW, "2026-03-02T09:00", "2026-03-03T09:00"),
    (SnoozeFor.TOMORROW, "2026-03-06T16:00", "2026-03-09T09:00"),
    (SnoozeFor.TOMORROW, "2026-03-08T23:59", "2026-03-09T09:00"),
    (SnoozeFor.NEXT_WEEK, "2026-03-02T09:00", "2026-03-09T09:00"),
    (SnoozeFor.NEXT_WEEK, "2026-03-04T09:00", "2026-03-09T09:00"),
    (SnoozeFor.NEXT_WEEK, "2026-03-08T23:59", "2026-03-09T09:00"),
]


@pytest.mark.parametrize(("words", "now", "end"), ENDS)
def test_a_snooze_in_words_ends_at_an_opening_or_in_three_hours(words, now, end):
    assert snooze_end(words, CALENDAR, at(now)) == at(end)


def test_a_snooze_until_they_reply_has_no_fixed_end():
    with pytest.raises(ValueError, match=r"^when_they_reply has no fixed end\.$"):
        snooze_end(SnoozeFor.WHEN_THEY_REPLY, CALENDAR, at("2026-03-02T09:00"))
