"""Reasons as a person would say them, in every language of the product."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.engine import evaluate as kinds
from app.engine.reasons import CATALOGUES, plain, reason
from app.engine.reasons.english import span as in_english
from app.engine.reasons.german import span as in_german
from app.engine.rules import CalendarTime, WorkingDays, WorkingTime
from app.engine.verdicts import Subject, Times, Verdict
from app.engine.vocabulary import (
    Channel,
    EventKind,
    Guard,
    Language,
    MessageKind,
    Priority,
    RuleKind,
    SubjectType,
)

BERLIN = ZoneInfo("Europe/Berlin")
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
DUE = datetime(2026, 3, 3, 9, tzinfo=UTC)
ID, OTHER = UUID(int=1), UUID(int=2)
REPLY = {
    "message_id": ID,
    "occurred_at": AT,
    "kind": MessageKind.ISSUE,
    "channel": Channel.EMAIL,
    "subject": "Broken pump",
    "pressing_message_id": ID,
    "pressing_kind": MessageKind.ISSUE,
    "pressing_occurred_at": AT,
    "within": WorkingTime(timedelta(hours=4)),
}
EVENT = {
    "event_id": ID,
    "event_name": "TechExpo",
    "event_kind": EventKind.TRADE_SHOW,
    "starts_at": AT,
    "ends_at": AT,
}
CARD = {
    "contact_id": ID,
    "captured_at": AT,
    "event_id": ID,
    "event_name": "TechExpo",
    "event_ends_at": AT,
}
TOUCH = {"last_touch_at": AT, "customer_since": None, "rhythm": CalendarTime(timedelta(days=30))}


def said(kind: RuleKind, facts: dict, language: str, now: datetime = AT, **times) -> str:
    verdict = Verdict(
        rule_id=ID,
        rule_kind=kind,
        rule_version=1,
        subject=Subject(SubjectType.EVENT, ID),
        starts_at=AT,
        times=Times(due_at=DUE, **times),
        priority=Priority.NORMAL,
        owner_id=None,
        facts=facts,
    )
    if times.get("settled_at"):
        verdict = replace(verdict, settled_by=Subject(SubjectType.MESSAGE, OTHER))
    return reason(verdict, "Karl Weber", BERLIN, Language(language), now)


@pytest.mark.parametrize(
    ("kind", "facts", "english", "german"),
    [
        pytest.param(
            RuleKind.REPLY,
            REPLY,
            "Karl Weber wrote on Monday 2 March 2026, 10:00 (“Broken pump”); an answer is promised "
            "within 4 working hours, by Tuesday 3 March 2026, 10:00.",
            "Karl Weber schrieb am Montag, 2. März 2026, 10:00 Uhr („Broken pump“); eine Antwort ist "
            "innerhalb von 4 Arbeitsstunden versprochen, bis Dienstag, 3. März 2026, 10:00 Uhr.",
            id="a reply",
        ),
        pytest.param(
            RuleKind.THANK_YOU,
            EVENT,
            "You met Karl Weber at TechExpo on Monday 2 March 2026; a personal thank-you is due by "
            "Tuesday 3 March 2026, 10:00.",
            "Sie haben Karl Weber bei „TechExpo“ am Montag, 2. März 2026 getroffen; ein persönlicher "
            "Dank ist bis Dienstag, 3. März 2026, 10:00 Uhr fällig.",
            id="thanks after a fair",
        ),
        pytest.param(
            RuleKind.THANK_YOU,
            EVENT | {"event_kind": EventKind.INTERVIEW},
            "Your interview with Karl Weber (TechExpo) was on Monday 2 March 2026; a personal "
            "thank-you is due by Tuesday 3 March 2026, 10:00.",
            "Ihr Gespräch mit Karl Weber („TechExpo“) war am Montag, 2. März 2026; ein persönlicher "
            "Dank ist bis Dienstag, 3. März 2026, 10:00 Uhr fällig.",
            id="thanks after an interview",
        ),
        pytest.param(
            RuleKind.INTRODUCE,
            CARD,
            "You took the card of Karl Weber at TechExpo on Monday 2 March 2026; introduce yourself "
            "by Tuesday 3 March 2026, 10:00.",
            "Sie haben die Karte von Karl Weber bei „TechExpo“ am Montag, 2. März 2026 bekommen; "
            "stellen Sie sich bis Dienstag, 3. März 2026, 10:00 Uhr vor.",
            id="an introduction",
        ),
        pytest.param(
            RuleKind.KEEP_IN_TOUCH,
            TOUCH,
            "The last contact with Karl Weber was on Monday 2 March 2026; get in touch again after "
            "30 days, by Tuesday 3 March 2026.",
            "Der letzte Kontakt mit Karl Weber war am Montag, 2. März 2026; melden Sie sich nach "
            "30 Tagen wieder, bis Dienstag, 3. März 2026.",
            id="to keep in touch",
        ),
    ],
)
def test_what_a_person_would_say(kind, facts, english, german):
    assert said(kind, facts, "en") == english
    assert said(kind, facts, "de") == german


def test_the_last_good_day_is_told():
    told = said(RuleKind.THANK_YOU, EVENT, "en", expires_at=AT + timedelta(days=7))
    assert told.endswith("and Monday 9 March 2026 is the last good day.")


def test_what_lies_ahead_is_told_as_such():
    before = AT - timedelta(days=1)
    assert said(RuleKind.THANK_YOU, EVENT, "en", now=before).startswith("You will meet Karl Weber")
    assert said(RuleKind.THANK_YOU, EVENT, "de", now=before).startswith("Sie werden Karl Weber")


@pytest.mark.parametrize("language", list(Language))
def test_a_settled_one_says_when(language):
    told = said(RuleKind.INTRODUCE, CARD, language, settled_at=DUE)
    assert told.count("2026") == 3


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("guard", list(Guard))
def test_a_guarded_one_says_why_it_is_quiet(language, guard):
    told = said(RuleKind.THANK_YOU, EVENT, language, guard=guard)
    assert told.endswith(CATALOGUES[language].guards[guard])


def test_every_language_has_a_sentence_for_everything():
    english = CATALOGUES[Language.ENGLISH]
    for catalogue in CATALOGUES.values():
        assert set(catalogue.sentences) == set(kinds.KINDS)
        assert set(catalogue.guards) == set(Guard)
        assert set(catalogue.silences) == set(english.silences)


@pytest.mark.parametrize(
    ("length", "english", "german"),
    [
        (WorkingDays(1), "1 working day", "1 Arbeitstag"),
        (WorkingDays(2), "2 working days", "2 Arbeitstagen"),
        (WorkingTime(timedelta(minutes=90)), "1 working hour and 30 working minutes", "1 Arbeitsstunde und 30 Arbeitsminuten"),
        (CalendarTime(timedelta(days=30)), "30 days", "30 Tagen"),
        (CalendarTime(timedelta(hours=5)), "5 hours", "5 Stunden"),
    ],
    ids=str,
)  # fmt: skip
def test_spans_in_words(length, english, german):
    assert (in_english(length), in_german(length)) == (english, german)


def test_facts_for_programs_are_plain_and_the_same_in_every_language():
    assert plain({"at": AT, "rhythm": WorkingDays(2), "kind": RuleKind.REPLY, "no": None}) == {
        "at": "2026-03-02T09:00:00Z",
        "rhythm": "2 working days",
        "kind": "reply",
    }
