"""The facts as they were: without later facts, answers and acts."""

from dataclasses import fields, replace
from datetime import timedelta
from typing import get_args, get_type_hints
from uuid import UUID

import pytest

from app.engine.evaluation import evaluate
from app.engine.facts import Facts
from app.engine.facts.follow_ups import FlagState, Snooze
from app.engine.facts.messages import Absence
from app.engine.history import HAPPENED, change_times, facts_at
from app.engine.rules import Promises, Rules
from app.engine.vocabulary import ActionType, Channel, FollowUpStatus, Outcome, RuleKind
from tests.engine.business import (
    ALL,
    CALENDAR,
    DAY,
    NOW,
    asked,
    bought,
    closed,
    known,
    question,
    referred,
    touch,
    word,
)

LATER = NOW + 3 * DAY
SECOND = timedelta(seconds=1)
FLAG = (UUID(int=1), UUID(int=2))


def test_every_type_of_fact_has_a_time():
    hints = get_type_hints(Facts)
    listed = {
        get_args(hints[each.name])[0]
        for each in fields(Facts)
        if str(hints[each.name]).startswith("tuple[app")
    }
    assert listed == set(HAPPENED)


def test_a_fact_counts_from_its_moment():
    facts = known(purchases=(bought(1, NOW), bought(2, LATER)), touches=(touch(3, LATER),))
    assert facts_at(facts, NOW).purchases == (bought(1, NOW),)
    assert facts_at(facts, NOW - SECOND).purchases == ()
    assert facts_at(facts, LATER - SECOND).touches == ()
    assert facts_at(facts, LATER) == facts


def test_an_answer_counts_from_its_moment():
    answer = touch(5, LATER)
    answered = replace(
        question(NOW), answered_at=LATER, answered_by_id=answer.id, answer_channel=Channel.EMAIL
    )
    facts = known(messages=(answered,), questions=(asked(1, NOW, answer=answer),))
    before = facts_at(facts, LATER - SECOND)
    assert before.messages == (question(NOW),)
    assert before.questions[0].answer is None
    assert facts_at(facts, LATER) == facts


def test_our_first_message_after_a_fact_counts_from_its_moment():
    facts = known(purchases=(bought(1, NOW, **word(LATER)),))
    assert facts_at(facts, LATER - SECOND).purchases[0].personal_touch is None
    assert facts_at(facts, LATER).purchases[0].personal_touch is not None


def test_an_opportunity_is_open_until_its_end():
    lost = closed(Outcome.LOST, LATER, created_at=NOW)
    facts = known(opportunities=(lost,))
    [before] = facts_at(facts, LATER - SECOND).opportunities
    assert (before.outcome, before.closed_at, before.lost_reason) == (Outcome.OPEN, None, None)
    assert facts_at(facts, LATER).opportunities == (lost,)
    assert facts_at(facts, NOW - SECOND).opportunities == ()


def test_an_absence_counts_from_its_note():
    facts = known(absences=(Absence(LATER, (LATER + DAY).date()),))
    assert facts_at(facts, LATER - SECOND).absences == ()
    assert facts_at(facts, LATER) == facts


def test_an_act_counts_from_its_moment():
    state = FlagState(ActionType.DONE, LATER, UUID(int=9), is_assigned=True)
    facts = known(flag_states={FLAG: state})
    assert facts_at(facts, LATER - SECOND).flag_state(FLAG) == FlagState(is_assigned=True)
    assert facts_at(facts, LATER).flag_state(FLAG) == state


@pytest.mark.parametrize(
    "state",
    [
        pytest.param(FlagState(ActionType.DONE, NOW), id="closed"),
        pytest.param(FlagState(), id="open"),
        pytest.param(FlagState(ActionType.DONE, LATER + SECOND), id="closed later"),
    ],
)
def test_a_snooze_is_not_known_of_the_past(state):
    facts = known(flag_states={FLAG: replace(state, snooze=Snooze(LATER + DAY))})
    assert facts_at(facts, LATER).flag_state(FLAG).snooze is None


def test_all_that_came_later_is_left_out():
    told = referred(informed=touch(5, LATER), thanked_at=LATER + SECOND, touch=touch(6, LATER))
    facts = known(referrals=(told,))
    assert facts_at(facts, LATER - SECOND).referrals == (referred(),)
    assert facts_at(facts, LATER).referrals == (replace(told, thanked_at=None),)
    assert facts_at(facts, LATER + SECOND).referrals == (told,)


ANSWERED = replace(
    question(NOW), answered_at=LATER, answered_by_id=UUID(int=7), answer_channel=Channel.EMAIL
)


@pytest.mark.parametrize(
    ("facts", "times"),
    [
        pytest.param({}, [], id="nothing"),
        pytest.param({"purchases": (bought(1, NOW),)}, [], id="as the period began"),
        pytest.param({"purchases": (bought(1, NOW + SECOND),)}, [NOW + SECOND], id="a purchase"),
        pytest.param({"purchases": (bought(1, LATER),)}, [LATER], id="as the period ended"),
        pytest.param({"purchases": (bought(1, LATER + SECOND),)}, [], id="after the period"),
        pytest.param({"messages": (ANSWERED,)}, [LATER], id="an answer"),
        pytest.param({"messages": (question(NOW),)}, [], id="no answer"),
        pytest.param({"purchases": (bought(1, NOW, **word(LATER)),)}, [LATER], id="a touch since"),
        pytest.param(
            {"opportunities": (closed(Outcome.WON, LATER, created_at=NOW + DAY),)},
            [NOW + DAY, LATER],
            id="an opportunity and its end",
        ),
        pytest.param(
            {"purchases": (bought(2, LATER), bought(1, NOW + DAY)), "touches": (touch(3, LATER),)},
            [NOW + DAY, LATER],
            id="in order, each time once",
        ),
        pytest.param({"last_inbound_at": LATER}, [], id="a time that is no fact"),
    ],
)
def test_the_times_at_which_something_happened(facts, times):
    assert change_times(known(**facts), NOW, LATER) == times


def test_the_last_message_of_theirs_is_the_latest_known_one():
    facts = known(messages=(question(NOW),), last_inbound_at=LATER)
    assert facts_at(facts, LATER).last_inbound_at == LATER
    assert facts_at(facts, LATER - SECOND).last_inbound_at == NOW
    assert facts_at(facts, NOW - SECOND).last_inbound_at is None


def test_an_answer_of_theirs_is_a_message_of_theirs():
    """The last one of all is not among the facts."""
    answer = touch(5, NOW + DAY)
    facts = known(questions=(asked(1, NOW, answer=answer), asked(2, NOW)), last_inbound_at=LATER)
    assert facts_at(facts, LATER - SECOND).last_inbound_at == answer.at
    assert facts_at(facts, answer.at).last_inbound_at == answer.at
    assert facts_at(facts, answer.at - SECOND).last_inbound_at is None
    assert facts_at(known(), NOW).last_inbound_at is None


def test_a_guard_holds_as_it_did_then():
    """A question that was answered since quieted the thank-you while it was open."""
    answered = replace(
        question(NOW), answered_at=LATER, answered_by_id=UUID(int=7), answer_channel=Channel.EMAIL
    )
    facts = known(messages=(answered,), purchases=(bought(1, NOW),))
    for at, status in ((NOW + 2 * DAY, FollowUpStatus.SUPPRESSED), (LATER, FollowUpStatus.DUE)):
        verdicts = evaluate(facts_at(facts, at), Rules(ALL, Promises({})), CALENDAR, at)
        [thanks] = [each for each in verdicts if each.rule_kind is RuleKind.THANK_YOU]
        assert thanks.times.status(at) is status
