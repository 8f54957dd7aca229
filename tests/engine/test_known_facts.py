"""Facts of a verdict, word for word: the reasons and the clients read them."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from app.engine.evaluation import decide
from app.engine.facts.cards import Card
from app.engine.facts.events import Attendance, Event
from app.engine.facts.messages import Absence
from app.engine.rules import Promises, Rule, Rules
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import (
    Automatic,
    Channel,
    EventKind,
    FulfilledBy,
    NeedsReply,
    Outcome,
    SubjectType,
)
from tests.engine.business import (
    ANNA,
    ASK_AFTER_INTERVIEW,
    CALENDAR,
    CHASE,
    DAY,
    HOUR,
    INTRODUCE_AGAIN,
    KEEP,
    NOW,
    PROMISED,
    REPLY,
    REVIVE,
    SECOND,
    asked,
    at,
    bought,
    closed,
    known,
    promised,
    question,
    touch,
    verdict_of,
    verdicts,
)

FAIR = Event(UUID(int=20), "TechExpo", EventKind.TRADE_SHOW, NOW - 2 * DAY, NOW + HOUR)
TALK = Event(UUID(int=21), "Talk", EventKind.INTERVIEW, NOW - HOUR, NOW)
OURS = touch(1, NOW)
CARD = Card(UUID(int=50), NOW - DAY, NOW - DAY, touch=OURS)
ANSWER = touch(2, NOW + DAY, their_channel=Channel.EMAIL)
CALLED = touch(3, NOW + HOUR, their_channel=Channel.PHONE)
MET = Event(UUID(int=22), "Visit", EventKind.MEETING, NOW + DAY, NOW + DAY + HOUR)


def silences(rule: Rule, now=NOW, **facts: Any) -> list[NotApplicable]:
    found = decide(known(**facts), Rules((rule,), Promises({})), CALENDAR, now)
    return [one for one in found if isinstance(one, NotApplicable) and one.rule_id == rule.id]


# introduce_again


@pytest.mark.parametrize(
    ("card", "changes"),
    [
        pytest.param(CARD, {}, id="without an event"),
        pytest.param(replace(CARD, event=FAIR), {"event_name": "TechExpo"}, id="at a fair"),
        pytest.param(
            replace(CARD, event=replace(FAIR, is_cancelled=True)), {}, id="at a cancelled one"
        ),
        pytest.param(replace(CARD, sign_of_life=ANSWER), {"answered_at": ANSWER.at}, id="answered"),
    ],
)
def test_a_second_introduction(card, changes):
    found = verdict_of(INTRODUCE_AGAIN, NOW + 2 * DAY, cards=(card,))
    assert found.subject == Subject(SubjectType.CONTACT, CARD.contact_id)
    unanswered = {
        "contact_id": CARD.contact_id,
        "touched_at": NOW,
        "answered_at": None,
        "event_name": None,
    }
    assert found.facts == unanswered | changes


@pytest.mark.parametrize(
    ("card", "facts", "reason"),
    [
        pytest.param({"is_discarded": True}, {}, "discarded", id="discarded"),
        pytest.param({"touch": None}, {}, "no_touch", id="no touch"),
        pytest.param({}, {"touches": (replace(OURS, is_too_old=True),)}, "too_old", id="too old"),
        pytest.param(
            {},
            {"attendances": (Attendance(replace(MET, ends_at=NOW), None, NOW),)},
            "already_met",
            id="met when we first wrote",
        ),
        pytest.param(
            {},
            {"attendances": (Attendance(replace(MET, ends_at=NOW - 15 * DAY), None, NOW),)},
            "already_met",
            id="met 14 days before the card",
        ),
    ],
)
def test_why_there_is_no_second_introduction(card, facts, reason):
    subject = Subject(SubjectType.CONTACT, CARD.contact_id)
    assert silences(INTRODUCE_AGAIN, cards=(replace(CARD, **card),), **facts) == [
        NotApplicable(INTRODUCE_AGAIN.id, INTRODUCE_AGAIN.kind, reason, subject)
    ]


# promised


@pytest.mark.parametrize(("given_name", "person"), [("Ann", "Ann"), (None, "Anna")])
def test_a_promise(given_name, person):
    party = replace(ANNA, given_name=given_name)
    made = promised()
    found = verdict_of(PROMISED, party=party, commitments=(made,))
    assert found.subject == Subject(SubjectType.MESSAGE, made.id)
    assert found.starts_at == NOW
    assert found.facts == {
        "message_id": made.id,
        "occurred_at": NOW,
        "channel": Channel.EMAIL,
        "subject": "Pump",
        "promised_until": at("2026-03-03T00:00"),
        "sentence": "We get back to you tomorrow.",
        "person": person,
        "is_solved": None,
    }


def test_an_answer_that_holds_an_issue_off_names_no_day():
    made = promised(until=None, is_about_issue=True)
    assert verdict_of(PROMISED, commitments=(made,)).facts["promised_until"] is None


@pytest.mark.parametrize(
    ("made", "settled_at", "is_solved"),
    [
        pytest.param(promised(solution=ANSWER), NOW + DAY, True, id="solved"),
        pytest.param(promised(touch=OURS, solution=ANSWER), NOW, None, id="we wrote before"),
        pytest.param(
            promised(touch=replace(OURS, at=NOW + 2 * DAY), solution=ANSWER),
            NOW + DAY,
            True,
            id="we wrote after",
        ),
        pytest.param(promised(touch=OURS), NOW, None, id="we wrote"),
    ],
)
def test_the_solution_of_an_issue_settles_its_promise(made, settled_at, is_solved):
    found = verdict_of(PROMISED, NOW + 3 * DAY, commitments=(made,))
    assert (found.times.settled_at, found.facts["is_solved"]) == (settled_at, is_solved)


@pytest.mark.parametrize(
    ("made", "reason"),
    [(promised(is_too_old=True), "too_old"), (promised(until=None), "no_day_named")],
)
def test_why_nothing_is_promised(made, reason):
    assert silences(PROMISED, commitments=(made,)) == [
        NotApplicable(PROMISED.id, PROMISED.kind, reason, Subject(SubjectType.MESSAGE, made.id))
    ]


def test_a_promise_of_the_moment_of_closing_lasts_to_the_end_of_the_day():
    made = promised(1, at("2026-03-02T17:00"), until=NOW.date())
    assert verdict_of(PROMISED, commitments=(made,)).times.due_at == at("2026-03-02T23:59:59")


# reply


def met(kind: EventKind = EventKind.MEETING, *, attended: bool | None, **changes: Any):
    return Attendance(replace(MET, kind=kind, **changes), attended, NOW)


@pytest.mark.parametrize(
    ("facts", "latest"),
    [
        pytest.param({}, {}, id="nothing"),
        pytest.param(
            {"touches": (CALLED,)},
            {"their_call_at": CALLED.at, "their_call_channel": Channel.PHONE},
            id="they called",
        ),
        pytest.param({"touches": (replace(CALLED, at=NOW),)}, {}, id="they called at once"),
        pytest.param({"touches": (touch(4, NOW + HOUR),)}, {}, id="we wrote"),
        pytest.param(
            {"attendances": (met(attended=True),)},
            {
                "their_call_at": MET.starts_at,
                "meeting_kind": EventKind.MEETING,
                "is_attended": True,
            },
            id="they met us",
        ),
        pytest.param(
            {"attendances": (met(EventKind.CALL, attended=None),)},
            {"their_call_at": MET.starts_at, "meeting_kind": EventKind.CALL, "is_attended": False},
            id="a planned call",
        ),
        pytest.param({"attendances": (met(EventKind.TRADE_SHOW, attended=True),)}, {}, id="a fair"),
        pytest.param(
            {"attendances": (met(attended=True, starts_at=NOW),)}, {}, id="a meeting at once"
        ),
        pytest.param(
            {"touches": (CALLED,), "attendances": (met(attended=True),)},
            {
                "their_call_at": MET.starts_at,
                "meeting_kind": EventKind.MEETING,
                "is_attended": True,
            },
            id="the later of a call and a meeting",
        ),
        pytest.param(
            {"touches": (replace(CALLED, at=MET.starts_at),), "attendances": (met(attended=True),)},
            {"their_call_at": MET.starts_at, "their_call_channel": Channel.PHONE},
            id="a call and a meeting at the same time",
        ),
        pytest.param(
            {"touches": (replace(CALLED, at=NOW + 2 * DAY), CALLED)},
            {"their_call_at": NOW + 2 * DAY, "their_call_channel": Channel.PHONE},
            id="the later of two calls",
        ),
    ],
)
def test_the_latest_call_or_meeting_of_theirs_since_a_question(facts, latest):
    found = verdict_of(REPLY, NOW + 3 * DAY, messages=(question(NOW),), **facts)
    names = {"their_call_at", "their_call_channel", "meeting_kind", "is_attended", "person"}
    person = {"person": "Anna"} if latest else {}
    assert {n: v for n, v in found.facts.items() if n in names} == latest | person


def test_a_call_after_an_answer_is_no_news():
    answered = replace(
        question(NOW),
        answered_at=NOW + HOUR,
        answered_by_id=UUID(int=9),
        answer_channel=Channel.EMAIL,
    )
    facts = {"messages": (answered,), "touches": (replace(CALLED, at=NOW + 2 * HOUR),)}
    assert "their_call_at" not in verdict_of(REPLY, NOW + DAY, **facts).facts


def test_the_given_name_of_the_person_who_called():
    party = replace(ANNA, given_name="Ann")
    facts = {"messages": (question(NOW),), "touches": (CALLED,)}
    assert verdict_of(REPLY, NOW + DAY, party=party, **facts).facts["person"] == "Ann"


OUR_LETTER = UUID(int=91)


@pytest.mark.parametrize(
    ("changes", "reason", "known_facts"),
    [
        pytest.param(
            {"may_be_answered_by_id": OUR_LETTER},
            "may_be_answered",
            {"may_be_answered_by": OUR_LETTER},
            id="perhaps answered",
        ),
        pytest.param({"needs_reply": NeedsReply.PERHAPS}, "perhaps", {}, id="perhaps"),
        pytest.param(
            {
                "automatic": Automatic.NOTICE,
                "needs_reply": NeedsReply.NO,
                "needs_reply_evidence": "sender_rule",
            },
            "sender_rule",
            {},
            id="a rule for the sender",
        ),
    ],
)
def test_why_no_reply_is_owed(changes, reason, known_facts):
    message = replace(question(NOW), **changes)
    subject = Subject(SubjectType.MESSAGE, message.id)
    assert silences(REPLY, messages=(message,)) == [
        NotApplicable(REPLY.id, REPLY.kind, reason, subject, known_facts),
        NotApplicable(REPLY.id, REPLY.kind, "no_question"),
    ]


# chase

CHASED = {
    "message_id": asked().id,
    "occurred_at": NOW,
    "channel": Channel.EMAIL,
    "subject": "Offer",
    "place": 1,
    "answered_at": None,
}


@pytest.mark.parametrize(
    ("facts", "changes"),
    [
        pytest.param({}, {}, id="unanswered"),
        pytest.param(
            {"absences": (Absence(NOW, NOW.date()),)},
            {"returns_at": at("2026-03-03T09:00")},
            id="away",
        ),
    ],
)
def test_a_chase(facts, changes):
    assert verdict_of(CHASE, questions=(asked(),), **facts).facts == CHASED | changes


def test_a_chase_knows_the_first_sign_of_life():
    signs = {"purchases": (bought(1, NOW + 2 * DAY), bought(2, NOW + DAY))}
    found = verdict_of(CHASE, NOW + 3 * DAY, questions=(asked(),), **signs)
    assert found.facts["answered_at"] == NOW + DAY
    assert found.settled_by == Subject(SubjectType.PURCHASE, bought(2).id)


def test_our_next_question_is_no_answer():
    first, second = asked(1), asked(2, NOW + DAY)
    found, _ = verdicts(CHASE, now=NOW + 2 * DAY, questions=(first, second))
    assert found.settled_by.id == second.id
    assert found.facts["answered_at"] is None


def test_a_rule_for_answers_takes_the_answer_alone():
    rule = replace(CHASE, until=(FulfilledBy.ANSWER_RECEIVED,))
    [silence] = silences(replace(rule, times_at_most=0), questions=(asked(sign_of_life=ANSWER),))
    assert silence.facts == CHASED | {"answered_at": ANSWER.at}
    answered = verdict_of(rule, NOW + 2 * DAY, questions=(asked(answer=ANSWER),))
    assert answered.times.settled_at == ANSWER.at


# the chase after an interview


def news(*, now=NOW + 20 * DAY, rule: Rule = ASK_AFTER_INTERVIEW, there=None, **facts: Any):
    return verdict_of(rule, now, attendances=(there or Attendance(TALK, None, NOW),), **facts)


TALKED = {
    "event_id": TALK.id,
    "event_name": "Talk",
    "event_kind": EventKind.INTERVIEW,
    "attended": None,
    "starts_at": TALK.starts_at,
    "ends_at": NOW,
    "last_message_at": None,
    "answered_at": None,
}


def test_what_the_question_after_an_interview_knows():
    assert news().facts == TALKED
    ours = (touch(1, NOW), touch(2, NOW + DAY), replace(CALLED, at=NOW + 2 * DAY))
    assert news(touches=ours).facts == TALKED | {"last_message_at": NOW + DAY}


def test_the_first_of_an_answer_and_a_question_of_ours_settles_it():
    ours = (touch(1, NOW + 2 * DAY, asks=True),)
    there = Attendance(TALK, None, NOW, sign_of_life=ANSWER)
    found = news(there=there, touches=ours)
    assert (found.settled_by.id, found.facts["answered_at"]) == (ANSWER.id, ANSWER.at)
    later = replace(there, sign_of_life=replace(ANSWER, at=NOW + 3 * DAY))
    found = news(there=later, touches=ours)
    assert (found.settled_by.id, found.facts["answered_at"]) == (ours[0].id, None)


@pytest.mark.parametrize(("answer", "settled_at"), [(ANSWER, ANSWER.at), (None, None)])
def test_a_rule_for_answers_waits_for_a_message_after_the_interview(answer, settled_at):
    rule = replace(ASK_AFTER_INTERVIEW, until=(FulfilledBy.ANSWER_RECEIVED,))
    there = Attendance(TALK, None, NOW, sign_of_life=answer)
    found = news(rule=rule, there=there, purchases=(bought(1, NOW + HOUR),))
    assert found.times.settled_at == settled_at


def test_a_question_after_an_interview_may_have_no_end():
    assert news(rule=replace(ASK_AFTER_INTERVIEW, expires_after=None)).times.expires_at is None


# revive and keep in touch

RHYTHM = replace(ANNA, contact_rhythm=10 * DAY)


@pytest.mark.parametrize(
    ("outcome", "closed_at", "contacts", "last"),
    [
        pytest.param(Outcome.OPEN, None, (), None, id="open"),
        pytest.param(Outcome.OPEN, None, (OURS,), OURS.at, id="open, and we wrote"),
        pytest.param(Outcome.WON, NOW + DAY, (), None, id="won"),
    ],
)
def test_a_quiet_opportunity(outcome, closed_at, contacts, last):
    one = closed(outcome, NOW, created_at=NOW - DAY)
    one = replace(one, closed_at=closed_at)
    flags = frozenset({(REVIVE.id, one.id)})
    found = verdict_of(REVIVE, NOW + 2 * DAY, opportunities=(one,), touches=contacts, flags=flags)
    assert found.facts == {
        "opportunity_id": one.id,
        "title": "Pumps",
        "opened_at": NOW - DAY,
        "last_contact_at": last,
        "outcome": None if outcome is Outcome.OPEN else outcome,
    }


def test_touches_and_signs_of_life_start_a_quiet_opportunity_again():
    one = closed(Outcome.OPEN, NOW)
    found = verdict_of(
        REVIVE,
        NOW + 9 * DAY,
        opportunities=(one,),
        touches=(touch(1, NOW + 2 * DAY),),
        message_signs=(replace(ANSWER, at=NOW + 3 * DAY),),
    )
    assert found.facts["last_contact_at"] == NOW + 3 * DAY


def test_an_open_opportunity_is_found_before_one_that_has_ended():
    ended = closed(Outcome.WON, NOW, 2)
    facts = {"opportunities": (closed(Outcome.OPEN, NOW), ended)}
    assert silences(REVIVE, flags=frozenset({(REVIVE.id, ended.id)}), **facts) == []


@pytest.mark.parametrize(
    ("contact", "word"),
    [
        pytest.param({"touches": (OURS,)}, "message", id="we wrote"),
        pytest.param({"touches": (CALLED,)}, "message", id="they called"),
        pytest.param({"message_signs": (ANSWER,)}, "their_message", id="they wrote"),
        pytest.param({"purchases": (bought(1, NOW),)}, "purchase", id="they bought"),
        pytest.param({"attendances": (met(attended=None),)}, "event", id="we met"),
    ],
)
def test_the_last_contact_is_named(contact, word):
    found = verdict_of(KEEP, NOW + 5 * DAY, party=RHYTHM, **contact)
    assert found.facts["last_contact"] == word


def planned(number: int, start, end, **changes: Any) -> Attendance:
    event = Event(UUID(int=number), "Visit", EventKind.MEETING, start, end)
    return Attendance(replace(event, **changes), None, NOW)


@pytest.mark.parametrize(
    ("meetings", "due_in"),
    [
        pytest.param(
            (planned(1, NOW + 20 * DAY, NOW + 20 * DAY),), 30 * DAY, id="at the end of it"
        ),
        pytest.param(
            (planned(1, NOW + 20 * DAY + SECOND, NOW + 21 * DAY),), 10 * DAY, id="a second later"
        ),
        pytest.param(
            (
                planned(1, NOW + 28 * DAY, NOW + 28 * DAY),
                planned(2, NOW + 18 * DAY, NOW + 18 * DAY),
            ),
            38 * DAY,
            id="two, the later one known first",
        ),
    ],
)
def test_planned_meetings_put_the_next_word_off(meetings, due_in):
    found = verdict_of(KEEP, NOW + HOUR, party=RHYTHM, touches=(OURS,), attendances=meetings)
    assert found.times.due_at == NOW + due_in


def test_a_meeting_that_ends_now_is_the_last_contact_and_no_planned_one():
    ends = planned(1, NOW - HOUR, NOW)
    found = verdict_of(KEEP, NOW, party=RHYTHM, attendances=(ends,))
    assert (found.subject.type, found.times.due_at) == (SubjectType.EVENT, NOW + 10 * DAY)
