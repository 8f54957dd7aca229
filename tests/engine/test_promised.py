"""The due time of what we promised, and the end of an issue."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.engine.evaluation import changes_next_at, evaluate
from app.engine.facts.messages import Issue
from app.engine.rules import Promise, Promises, Rules, WorkingDays, WorkingTime
from app.engine.vocabulary import Guard, MessageKind, Prominence, SubjectType
from app.engine.working_time import WorkingCalendar
from tests.engine.business import (
    ANNA,
    CALENDAR,
    DAY,
    HOUR,
    NOW,
    PROMISED,
    SECOND,
    THANK_FOR_PURCHASE,
    at,
    bought,
    known,
    not_applicable_reasons,
    promised,
    touch,
    verdict_of,
    verdicts,
)


@pytest.mark.parametrize(
    ("until", "written_at", "due_at"),
    [
        pytest.param(date(2026, 3, 6), NOW, "2026-03-06T17:00", id="the close of the day"),
        pytest.param(date(2026, 3, 2), NOW, "2026-03-02T17:00", id="today"),
        pytest.param(
            date(2026, 3, 2), NOW + 10 * HOUR, "2026-03-02T23:59:59", id="after the close"
        ),
        pytest.param(date(2026, 3, 7), NOW, "2026-03-07T23:59:59", id="the end of a closed day"),
    ],
)
def test_a_promise_is_due_at_the_close_of_its_day(until, written_at, due_at):
    verdict = verdict_of(PROMISED, commitments=(promised(1, written_at, until=until),))
    assert verdict.times.due_at == at(due_at)
    assert verdict.times.expires_at is None


def test_a_promise_of_a_shop_that_closes_at_midnight_is_due_on_its_day():
    late = WorkingCalendar("UTC", {day: [("09:00", "24:00")] for day in range(7)})
    ours = promised(1, NOW, until=date(2026, 3, 6))
    [verdict] = verdicts(PROMISED, calendar=late, commitments=(ours,))
    assert verdict.times.due_at == at("2026-03-06T23:59:59")


def test_a_holding_answer_to_an_issue_promises_the_time_of_its_kind_once_more():
    promises = Promises({(MessageKind.ISSUE, None): Promise(WorkingDays(2))})
    facts = known(commitments=(promised(until=None, is_about_issue=True),))
    [verdict] = evaluate(facts, Rules((PROMISED,), promises), CALENDAR, NOW)
    assert verdict.times.due_at == NOW + 2 * DAY


@pytest.mark.parametrize(
    ("prominence", "until", "due_at", "warn_at"),
    [
        pytest.param(Prominence.NORMAL, None, "2026-03-02T13:00", "2026-03-02T12:00", id="as promised"),
        pytest.param(Prominence.KEY, None, "2026-03-02T11:00", "2026-03-02T10:30", id="to key customers"),
        pytest.param(Prominence.KEY, date(2026, 3, 6), "2026-03-06T17:00", "2026-03-06T15:00",
                     id="two hours before the close of a day"),
    ],
)  # fmt: skip
def test_a_promise_follows_that_of_issues_or_its_day(prominence, until, due_at, warn_at):
    hours, minutes = timedelta(hours=1), timedelta(minutes=30)
    promises = Promises(
        {
            (MessageKind.ISSUE, None): Promise(WorkingTime(4 * hours), WorkingTime(hours)),
            (MessageKind.ISSUE, Prominence.KEY): Promise(
                WorkingTime(2 * hours), WorkingTime(minutes)
            ),
        }
    )
    party = replace(ANNA, prominence=prominence)
    facts = known(party=party, commitments=(promised(until=until, is_about_issue=True),))
    [verdict] = evaluate(facts, Rules((PROMISED,), promises), CALENDAR, NOW)
    assert (verdict.times.due_at, verdict.times.warn_at) == (at(due_at), at(warn_at))


def test_without_a_day_and_an_issue_nothing_is_promised():
    assert not_applicable_reasons(PROMISED, commitments=(promised(until=None),)) == ["no_day_named"]


def test_any_later_message_by_hand_settles_it():
    said = touch(1, NOW + HOUR)
    verdict = verdict_of(PROMISED, commitments=(promised(touch=said),))
    assert (verdict.settled_by.type, verdict.settled_by.id) == (SubjectType.MESSAGE, said.id)


@pytest.mark.parametrize(
    ("change", "guard"), [({}, Guard.REPLY_OWED), ({"touch": touch(1, NOW + HOUR)}, None)]
)
def test_an_open_promise_holds_nudges_back(change, guard):
    facts = {"commitments": (promised(**change),), "purchases": (bought(),)}
    *_, thanks = verdicts(THANK_FOR_PURCHASE, PROMISED, now=NOW + 2 * HOUR, **facts)
    assert thanks.times.guard is guard


def test_a_promise_is_kept_though_nobody_may_be_contacted():
    party = replace(ANNA, do_not_contact=True, is_archived=True)
    assert verdict_of(PROMISED, party=party, commitments=(promised(),)).times.guard is None


def test_an_issue_ends_after_thirty_days_without_a_word():
    issue = Issue(promised().id, NOW - DAY, NOW)
    facts = known(issues=(issue,))
    end = NOW + timedelta(days=30)
    assert facts.open_issues(end - SECOND) == [issue]
    assert facts.open_issues(end) == []
    assert changes_next_at(facts, [], NOW) == end
