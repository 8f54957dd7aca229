"""The facts as they were: without later facts, answers and acts."""

from dataclasses import fields, replace
from datetime import timedelta
from typing import get_args, get_type_hints
from uuid import UUID

from app.engine.evaluation import evaluate
from app.engine.facts import Absence, Facts, FlagState
from app.engine.history import HAPPENED, facts_at
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


def test_the_last_message_of_theirs_is_the_latest_known_one():
    facts = known(messages=(question(NOW),), last_inbound_at=LATER)
    assert facts_at(facts, LATER).last_inbound_at == LATER
    assert facts_at(facts, LATER - SECOND).last_inbound_at == NOW
    assert facts_at(facts, NOW - SECOND).last_inbound_at is None


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
