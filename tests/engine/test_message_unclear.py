"""Messages that perhaps need a reply: when they are shown, until when, and what they say."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from app.engine.conditions import Comparison, Operator
from app.engine.evaluation import decide, evaluate
from app.engine.facts import Facts
from app.engine.facts.follow_ups import FlagState
from app.engine.facts.messages import PossibleAnswer, PossibleQuestion
from app.engine.rules import PERHAPS, Promises, Rule, Rules
from app.engine.verdicts import NotApplicable, Subject, Verdict
from app.engine.vocabulary import (
    ActionType,
    Channel,
    FollowUpStatus,
    NeedsReply,
    Priority,
    RuleKind,
    SubjectType,
)
from tests.engine.business import (
    ANNA,
    CALENDAR,
    DAY,
    HOUR,
    NOW,
    REPLY,
    SECOND,
    at,
    known,
    question,
    touch,
)

UNCLEAR = replace(
    question(NOW), needs_reply=NeedsReply.PERHAPS, needs_reply_evidence="default", subject="Pump"
)
SUBJECT = Subject(SubjectType.MESSAGE, UNCLEAR.id)
PERHAPS_ONE = PossibleQuestion(UNCLEAR)
OURS = PossibleAnswer(UUID(int=90), NOW + DAY, Channel.LETTER, "Invoice")
LAPSED = at("2026-03-09T09:00")  # five working days later
ASSIGNED = replace(REPLY, assign_to_id=UUID(int=60))


def facts_with(*questions: PossibleQuestion, **facts: Any) -> Facts:
    return known(possible_questions=questions, **facts)


def verdict(
    question: PossibleQuestion = PERHAPS_ONE, now=NOW, rules=(REPLY,), **facts: Any
) -> Verdict:
    found = evaluate(facts_with(question, **facts), Rules(rules, Promises({})), CALENDAR, now)
    [one] = [one for one in found if one.rule_kind is RuleKind.PERHAPS]
    return one


def silences(
    *questions: PossibleQuestion, now=NOW, rules: tuple[Rule, ...] = (REPLY,), **facts: Any
) -> list[NotApplicable]:
    found = decide(facts_with(*questions, **facts), Rules(rules, Promises({})), CALENDAR, now)
    return [
        one for one in found if isinstance(one, NotApplicable) and one.rule_kind is RuleKind.PERHAPS
    ]


@pytest.mark.parametrize(
    ("now", "status"),
    [
        pytest.param(NOW, FollowUpStatus.DUE, id="at once"),
        pytest.param(LAPSED - SECOND, FollowUpStatus.DUE, id="the last second of five days"),
    ],
)
def test_it_is_shown_at_once_and_for_five_working_days(now, status):
    found = verdict(now=now)
    assert found.times.status(now) is status
    assert (found.starts_at, found.times.due_at, found.times.expires_at) == (NOW, NOW, LAPSED)
    assert found.times.lapses
    assert (found.priority, found.subject) == (Priority.LOW, SUBJECT)


@pytest.mark.parametrize(
    ("given_name", "person"), [("Ann", "Ann"), (None, "Anna")], ids=["given", "whole"]
)
def test_it_knows_the_message_and_the_person(given_name, person):
    assert verdict(party=replace(ANNA, given_name=given_name)).facts == {
        "message_id": UNCLEAR.id,
        "occurred_at": NOW,
        "channel": Channel.EMAIL,
        "subject": "Pump",
        "evidence": "default",
        "person": person,
        "may_be_answered_by": None,
        "our_channel": None,
        "our_subject": None,
        "we_wrote_at": None,
    }


def test_a_message_of_ours_that_may_be_the_answer_starts_it():
    found = verdict(PossibleQuestion(UNCLEAR, OURS), NOW + DAY)
    assert (found.starts_at, found.times.due_at) == (OURS.at, OURS.at)
    assert found.times.expires_at == LAPSED + DAY
    known_answer = {
        "may_be_answered_by": OURS.id,
        "our_channel": Channel.LETTER,
        "our_subject": "Invoice",
        "we_wrote_at": OURS.at,
    }
    assert known_answer.items() <= found.facts.items()


def test_any_later_message_of_ours_settles_it():
    said = touch(1, NOW + HOUR)
    found = verdict(replace(PERHAPS_ONE, fulfilment=said), LAPSED + DAY)
    assert (found.times.settled_at, found.settled_by.id) == (said.at, said.id)


@pytest.mark.parametrize(
    ("question", "now", "reason"),
    [
        pytest.param(PERHAPS_ONE, LAPSED, "lapsed", id="after five working days"),
        pytest.param(
            replace(PERHAPS_ONE, fulfilment=touch(1, LAPSED)), LAPSED, "lapsed", id="answered late"
        ),
        pytest.param(
            replace(PERHAPS_ONE, replaced_at=NOW + HOUR), NOW + HOUR, "replaced", id="replaced"
        ),
        pytest.param(
            replace(PERHAPS_ONE, replaced_at=NOW + HOUR, fulfilment=touch(1, NOW + HOUR)),
            NOW + DAY,
            "replaced",
            id="answered when it was replaced",
        ),
        pytest.param(
            replace(PERHAPS_ONE, replaced_at=LAPSED + DAY),
            LAPSED + 2 * DAY,
            "lapsed",
            id="replaced after it lapsed",
        ),
    ],
)
def test_it_is_withdrawn_with_its_reason(question, now, reason):
    assert silences(question, now=now) == [NotApplicable(None, RuleKind.PERHAPS, reason, SUBJECT)]


@pytest.mark.parametrize(
    ("question", "now"),
    [
        pytest.param(
            replace(PERHAPS_ONE, replaced_at=NOW + HOUR), NOW + HOUR - SECOND, id="not yet"
        ),
        pytest.param(
            replace(PERHAPS_ONE, replaced_at=NOW + HOUR, fulfilment=touch(1, NOW + HOUR - SECOND)),
            NOW + DAY,
            id="answered before",
        ),
    ],
)
def test_until_it_is_replaced_it_stays(question, now):
    assert silences(question, now=now) == []


def test_one_that_a_person_closed_stays_closed():
    done = {(None, UNCLEAR.id): FlagState(closed_as=ActionType.DONE, closed_at=NOW)}
    assert verdict(now=LAPSED + DAY, flag_states=done).times.closed_as is ActionType.DONE
    assigned = {(None, UNCLEAR.id): FlagState(is_assigned=True)}
    assert [one.reason for one in silences(PERHAPS_ONE, now=LAPSED, flag_states=assigned)] == [
        "lapsed"
    ]


def test_it_belongs_to_whom_the_rule_for_replies_assigns():
    assert verdict(rules=(ASSIGNED,)).owner_id == UUID(int=60)


ONLY_ORDERS = replace(ASSIGNED, where=Comparison("message.kind", Operator.EQ, "order"))


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        pytest.param((ONLY_ORDERS,), "condition", id="the condition of the rule is not met"),
        pytest.param((replace(REPLY, is_enabled=False),), "replies_disabled", id="switched off"),
        pytest.param((replace(REPLY, kind=RuleKind.CUSTOM),), "replies_disabled", id="custom"),
        pytest.param((), "replies_disabled", id="no rule"),
    ],
)
def test_it_follows_the_rules_for_replies(rules, reason):
    subject = SUBJECT if reason == "condition" else None
    assert silences(PERHAPS_ONE, rules=rules) == [
        NotApplicable(None, RuleKind.PERHAPS, reason, subject)
    ]


def test_the_first_rule_whose_condition_is_met_applies():
    assert verdict(rules=(ONLY_ORDERS, REPLY)).owner_id is None


def test_without_a_message_it_says_so():
    assert silences() == [NotApplicable(None, RuleKind.PERHAPS, "no_possible_question")]
    assert PERHAPS.id is None


def test_one_that_is_withdrawn_hides_no_other():
    other = replace(UNCLEAR, id=UUID(int=71), occurred_at=LAPSED)
    found = evaluate(
        facts_with(PERHAPS_ONE, PossibleQuestion(other)),
        Rules((REPLY,), Promises({})),
        CALENDAR,
        LAPSED,
    )
    assert [one.subject.id for one in found] == [other.id]
