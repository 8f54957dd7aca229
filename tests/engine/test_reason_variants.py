"""Reasons of messages that perhaps need a reply, words for one and for many, and covered follow-ups."""

from datetime import timedelta

import pytest

from app.engine.reasons.catalogue import without_prefixes
from app.engine.rules import CalendarTime
from app.engine.vocabulary import Channel, EventKind, Guard, MessageKind, RuleKind, Trigger
from tests.engine.test_reasons import (
    A_DAY,
    AGAIN,
    ASKED,
    AT,
    BIRTHDAY,
    BOUGHT,
    DUE,
    EVENT,
    INTERVIEW,
    MISSED,
    PROMISED,
    REPLY,
    TOUCH,
    said,
)

UNCLEAR = {
    "message_id": "-",
    "occurred_at": AT,
    "channel": Channel.EMAIL,
    "subject": "Re: Pump",
    "evidence": "default",
    "person": "Karl",
    "may_be_answered_by": None,
    "our_channel": None,
    "our_subject": None,
    "we_wrote_at": None,
}
WE_WROTE = {"we_wrote_at": AT - 3 * A_DAY, "our_channel": Channel.SMS, "our_subject": "Invoice 17"}


@pytest.mark.parametrize(
    ("facts", "english", "german"),
    [
        pytest.param({}, "Karl Weber wrote today (“Pump”). See whether Karl wants an answer.",
            "Karl Weber schrieb heute („Pump“). Prüfen Sie, ob Karl eine Antwort möchte.", id="it cannot be told"),
        pytest.param({"channel": Channel.CHAT, "subject": None}, "Karl Weber wrote in the chat today. See whether Karl wants an answer.",
            "Karl Weber schrieb heute im Chat. Prüfen Sie, ob Karl eine Antwort möchte.", id="in the chat"),
        pytest.param({"evidence": "invitation"}, "Karl Weber sent an invitation today (“Pump”). Accept or decline it.",
            "Karl Weber hat Sie heute eingeladen („Pump“). Sagen Sie zu oder ab.", id="an invitation"),
        pytest.param({"evidence": "only_in_cc"},
            "Karl Weber wrote today (“Pump”) to somebody else, with you in Cc. See whether you need to answer.",
            "Karl Weber schrieb heute („Pump“), und Sie stehen nur in Kopie. Prüfen Sie, ob Sie antworten müssen.", id="in Cc"),
        pytest.param(WE_WROTE, ("Karl Weber wrote today (“Pump”). You sent them a text message on Friday (“Invoice 17”): "
                                "did that answer it?"),
            ("Karl Weber schrieb heute („Pump“). Sie haben Karl am Freitag eine SMS geschickt („Invoice 17“): "
             "War das die Antwort?"), id="we wrote since"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("ends", [{}, {"expires_at": DUE}], ids=["for ever", "for some days"])
def test_a_message_that_perhaps_needs_a_reply(facts, english, german, ends):
    for language, expected in (("en", english), ("de", german)):
        assert said(RuleKind.PERHAPS, UNCLEAR | facts, language, **ends) == expected


@pytest.mark.parametrize(
    ("days", "english", "german"),
    [
        pytest.param(1, "every day", "jeden Tag", id="one day"),
        pytest.param(2, "every 2 days", "alle 2 Tage", id="two days"),
        pytest.param(10, "every 10 days", "alle 10 Tage", id="ten days"),
    ],
)
def test_a_contact_rhythm(days, english, german):
    facts = TOUCH | {"rhythm": CalendarTime(timedelta(days=days))}
    assert f"You keep in touch {english}: " in said(RuleKind.KEEP_IN_TOUCH, facts, "en")
    assert f"Sie melden sich {german}: " in said(RuleKind.KEEP_IN_TOUCH, facts, "de")


@pytest.mark.parametrize(
    ("kind", "english", "german"),
    [
        pytest.param(MessageKind.ORDER, "an order", "eine Bestellung", id="an order"),
        pytest.param(MessageKind.OTHER, "a message", "eine Nachricht", id="another one"),
    ],
)
def test_a_later_message_of_the_thread_is_due_before_the_first(kind, english, german):
    facts = REPLY | {"pressing_message_id": "-", "pressing_kind": kind}
    told = said(RuleKind.REPLY, facts, "en")
    assert "(“Broken pump”) and again since. " in told
    assert f"You promise an answer to {english} within 4 working hours: " in told
    told = said(RuleKind.REPLY, facts, "de")
    assert "(„Broken pump“) und seitdem noch einmal. " in told
    assert f"Auf {german} versprechen Sie eine Antwort innerhalb von 4 Arbeitsstunden; " in told


@pytest.mark.parametrize(
    ("expected_at", "english", "german"),
    [
        pytest.param(DUE - 2 * A_DAY, "it is 2 days late", "er ist 2 Tage überfällig", id="before"),
        pytest.param(DUE + A_DAY, "it is expected tomorrow", "er wird morgen erwartet", id="after"),
    ],
)
def test_a_purchase_is_late_from_the_end_of_the_usual_gap(expected_at, english, german):
    facts = AGAIN | {"expected_at": expected_at}
    assert said(RuleKind.BUY_AGAIN, facts, "en", DUE).endswith(f": {english}.")
    assert said(RuleKind.BUY_AGAIN, facts, "de", DUE).endswith(f"; {german}.")


@pytest.mark.parametrize(
    ("years", "english", "german"),
    [
        pytest.param(1, "Karl Weber turns 1 on Monday.", "Der 1. Geburtstag", id="one"),
        pytest.param(46, "Karl Weber turns 46 on Monday.", "Der 46. Geburtstag", id="many"),
        pytest.param(None, "Karl Weber's birthday is on Monday.", "Der Geburtstag", id="unknown"),
    ],
)
def test_a_birthday_ahead(years, english, german):
    facts = BIRTHDAY | {"day": AT + 7 * A_DAY - timedelta(hours=10), "years": years}
    told = said(RuleKind.GREET, facts, "en", AT + 3 * A_DAY)
    assert told.startswith(english)
    told = said(RuleKind.GREET, facts, "de", AT + 3 * A_DAY)
    assert told.startswith(f"{german} von Karl Weber ist am Montag.")


@pytest.mark.parametrize(("years", "spell"), [(1, "(1 year)"), (2, "(2 years)")])
def test_another_yearly_date_counts_its_years(years, spell):
    facts = BIRTHDAY | {"label": "Wedding", "years": years}
    assert spell in said(RuleKind.GREET, facts, "en")
    assert spell.replace("year", "Jahr").replace("s)", "e)") in said(RuleKind.GREET, facts, "de")


def test_a_greeting_without_a_yearly_date_is_a_task():
    told = said(RuleKind.GREET, BOUGHT, "en", DUE, Trigger.PURCHASE_MADE)
    assert told.endswith(" A personal greeting is due today.")
    told = said(RuleKind.GREET, BOUGHT, "de", DUE, Trigger.PURCHASE_MADE)
    assert told.endswith(" Ein persönlicher Gruß ist heute fällig.")


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        pytest.param(RuleKind.KEEP_IN_TOUCH, TOUCH, id="a task"),
        pytest.param(RuleKind.BUY_AGAIN, AGAIN, id="a purchase"),
        pytest.param(
            RuleKind.GREET, BIRTHDAY | {"day": DUE - timedelta(hours=10)}, id="a greeting"
        ),
        pytest.param(RuleKind.PERHAPS, UNCLEAR, id="perhaps a reply"),
    ],
)
def test_nobody_missed_what_another_follow_up_covered_until_it_expired(kind, facts):
    guarded = MISSED | {"guard": Guard.COVERED, "guard_lifts_at": MISSED["expires_at"]}
    later = MISSED["expires_at"]
    told = said(kind, facts, "en", later, **guarded)
    assert told.endswith(" Another follow-up covered this.")
    told = said(kind, facts, "de", later, **guarded)
    assert told.endswith(" Ein anderer Hinweis hat das abgedeckt.")
    before = said(kind, facts, "en", later - A_DAY, **guarded)
    assert before.endswith(" Paused: another follow-up already covers this.")


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        pytest.param("Re: Re: Pump", "Pump", id="all at the beginning"),
        pytest.param("Re: Pump Re: Hose", "Pump Re: Hose", id="none within the words"),
    ],
)
def test_prefixes_stand_at_the_beginning(subject, told):
    assert without_prefixes(subject) == told


@pytest.mark.parametrize(
    ("kind", "english", "german"),
    [
        pytest.param(EventKind.MEETING, "You will meet them tomorrow", "Sie werden sich morgen treffen", id="a meeting"),
        pytest.param(EventKind.CALL, "You will speak with them tomorrow", "Sie werden sich morgen sprechen", id="a call"),
    ],
)  # fmt: skip
def test_a_chase_names_the_meeting_that_puts_it_off(kind, english, german):
    planned = {"meeting_at": AT + A_DAY, "meeting_ends_at": AT + A_DAY, "meeting_kind": kind}
    told = said(RuleKind.CHASE, ASKED | planned, "en")
    assert f" {english}; you have heard nothing else since. Asking again is due " in told
    told = said(RuleKind.CHASE, ASKED | planned, "de")
    assert f" {german}; sonst haben Sie seitdem nichts gehört. Ihre Nachfrage ist " in told


def test_a_reminder_is_due_and_then_was_due():
    facts = {"text": "Call", "set_at": AT}
    told = [said(RuleKind.REMINDER, facts, lang, at) for lang in ("en", "de") for at in (AT, DUE)]
    assert [one.split(". ")[1].split()[1] for one in told] == ["is", "was", "ist", "war"]


@pytest.mark.parametrize(
    ("written", "english", "german"),
    [
        pytest.param({}, " Asking for news ", " Ihre Nachfrage ", id="nobody wrote"),
        pytest.param({"last_message_at": AT}, " You have heard nothing since. Asking for news ",
            " Seitdem haben Sie nichts gehört. Ihre Nachfrage ", id="we wrote since"),
    ],
)  # fmt: skip
def test_nobody_waits_for_news_before_the_interview_is_over(written, english, german):
    facts = INTERVIEW | {"starts_at": AT + A_DAY, "ends_at": AT + A_DAY} | written
    told = said(RuleKind.CHASE, facts, "en", AT, Trigger.EVENT_ATTENDED)
    assert f"(TechExpo).{english}is due" in told
    told = said(RuleKind.CHASE, facts, "de", AT, Trigger.EVENT_ATTENDED)
    assert f".{german}ist " in told
    assert ("nichts gehört" in told) is bool(written)


def test_an_event_past_midnight_has_two_days_where_the_business_is():
    """In UTC it begins and ends on one day."""
    late = {"starts_at": AT + timedelta(hours=12), "ends_at": AT + timedelta(hours=14.5)}
    facts = EVENT | late | {"captured_at": late["starts_at"]}
    told = said(RuleKind.THANK_YOU, facts, "en", DUE + A_DAY, Trigger.EVENT_ATTENDED)
    assert told.startswith("You took the card of Karl Weber at TechExpo, which ended yesterday.")


@pytest.mark.parametrize(
    ("is_solved", "english", "german"),
    [
        (True, "The issue was solved today.", "Das Problem wurde heute gelöst."),
        (None, "You were in touch today.", "Sie waren heute in Kontakt."),
    ],
)
def test_a_promise_about_an_issue_ends_with_its_solution(is_solved, english, german):
    facts = PROMISED | {"is_solved": is_solved}
    for language, sentence in (("en", english), ("de", german)):
        told = said(RuleKind.PROMISED, facts, language, DUE, settled_at=DUE)
        assert told.endswith(f" {sentence}")
