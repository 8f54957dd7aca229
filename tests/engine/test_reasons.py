"""Reasons as a person would say them, in every language of the product."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.engine.reasons import (
    CATALOGUES,
    english_clauses,
    german_clauses,
    not_applicable_text,
    reason,
    to_json_facts,
)
from app.engine.reasons.english_words import ordinal
from app.engine.reasons.english_words import span as in_english
from app.engine.reasons.german_words import span as in_german
from app.engine.rules import CalendarTime, WorkingDays, WorkingTime
from app.engine.verdicts import NotApplicable, Subject, Times, Verdict
from app.engine.vocabulary import (
    Channel,
    EventKind,
    Guard,
    Language,
    LostReason,
    MessageKind,
    Outcome,
    Priority,
    ReferralDirection,
    RuleKind,
    SubjectType,
    Trigger,
)
from tests.engine.business import BUILT_IN_TRIGGERS

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
ASKED = {
    "message_id": ID,
    "occurred_at": AT,
    "channel": Channel.EMAIL,
    "subject": "Offer",
    "place": 1,
    "answered_at": None,
}
BOUGHT = {
    "purchase_id": ID,
    "purchased_at": AT,
    "amount": Decimal("129.90"),
    "currency": "EUR",
    "products": None,
}
AGAIN = BOUGHT | {"rhythm": CalendarTime(timedelta(days=30)), "product": None}
WON = {
    "opportunity_id": ID,
    "title": "Pumps",
    "outcome": Outcome.WON,
    "closed_at": AT,
    "lost_reason": None,
}
FIRST = {"touched_at": AT, "event_name": None, "answered_at": None}
QUIET = {"title": "Pumps", "opened_at": AT, "last_contact_at": AT}
LOST = WON | {"outcome": Outcome.LOST, "lost_reason": LostReason.PRICE}
REFERRED = {
    "referral_id": ID,
    "direction": ReferralDirection.RECEIVED,
    "named_at": AT,
    "other_name": "Eva Klein",
}
GIVEN = REFERRED | {"direction": ReferralDirection.GIVEN, "other_name": "Acme"}
DAY_OF_YEAR = {"label": "birthday", "day": AT, "years": None}

TRIGGERS = {
    RuleKind.REPLY: Trigger.MESSAGE_RECEIVED,
    RuleKind.PERHAPS: Trigger.MESSAGE_UNCLEAR,
    RuleKind.REMINDER: Trigger.REMINDER_SET,
    RuleKind.THANK_YOU: Trigger.EVENT_ATTENDED,
    RuleKind.INTRODUCE: Trigger.CARD_COLLECTED,
    RuleKind.KEEP_IN_TOUCH: Trigger.LAST_TOUCH,
    RuleKind.CHASE: Trigger.MESSAGE_SENT,
    RuleKind.BUY_AGAIN: Trigger.PURCHASE_MADE,
    RuleKind.ASK_REFERRAL: Trigger.OPPORTUNITY_LOST,
    RuleKind.INFORM_REFERRAL: Trigger.REFERRAL_GIVEN,
    RuleKind.GREET: Trigger.YEARLY_DATE,
}


def said(
    kind: RuleKind,
    facts: dict,
    language: str,
    now: datetime = AT,
    trigger: Trigger | None = None,
    settled_by: SubjectType = SubjectType.MESSAGE,
    **times,
) -> str:
    trigger = trigger or TRIGGERS[kind]
    verdict = Verdict(
        rule_id=ID,
        rule_kind=kind,
        rule_version=1,
        rule_name="Good wishes",
        trigger=trigger,
        subject=Subject(SubjectType.EVENT, ID),
        starts_at=AT,
        times=Times(due_at=DUE, **times),
        priority=Priority.NORMAL,
        owner_id=None,
        facts=facts,
    )
    if times.get("settled_at"):
        verdict = replace(verdict, settled_by=Subject(settled_by, OTHER))
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


ON_DE, BY_DE = "Montag, 2. März 2026", "Dienstag, 3. März 2026, 10:00 Uhr"
ON, BY = "Monday 2 March 2026", "Tuesday 3 March 2026, 10:00"


@pytest.mark.parametrize(
    ("kind", "facts", "english", "german"),
    [
        pytest.param(
            RuleKind.CHASE,
            ASKED,
            f"You asked Karl Weber by e-mail on {ON}, 10:00 (“Offer”); if no answer comes, ask again "
            f"by {BY}.",
            f"Sie haben Karl Weber am {ON_DE}, 10:00 Uhr per E-Mail gefragt („Offer“); kommt keine "
            f"Antwort, fragen Sie bis {BY_DE} nach.",
            id="a question of ours",
        ),
        pytest.param(
            RuleKind.CHASE,
            ASKED | {"place": 2, "channel": Channel.LETTER, "subject": None},
            f"You asked Karl Weber for the 2nd time, by letter on {ON}, 10:00; if no answer comes, "
            f"ask again by {BY}.",
            f"Sie haben Karl Weber am {ON_DE}, 10:00 Uhr per Brief zum 2. Mal gefragt; kommt keine "
            f"Antwort, fragen Sie bis {BY_DE} nach.",
            id="for the second time",
        ),
        pytest.param(
            RuleKind.BUY_AGAIN,
            AGAIN,
            f"Karl Weber last bought on {ON}; after 30 days the next purchase is to be expected, and "
            "a personal word is due by Tuesday 3 March 2026.",
            f"Karl Weber hat zuletzt am {ON_DE} gekauft; nach 30 Tagen ist der nächste Kauf zu "
            "erwarten, und ein persönliches Wort ist bis Dienstag, 3. März 2026 fällig.",
            id="time to buy again",
        ),
        pytest.param(
            RuleKind.BUY_AGAIN,
            AGAIN | {"product": "F-200", "rhythm": CalendarTime(timedelta(days=1))},
            f"Karl Weber last bought on {ON}; after 1 day the next purchase of F-200 is to be "
            "expected, and a personal word is due by Tuesday 3 March 2026.",
            f"Karl Weber hat zuletzt am {ON_DE} gekauft; nach 1 Tag ist der nächste Kauf von F-200 zu "
            "erwarten, und ein persönliches Wort ist bis Dienstag, 3. März 2026 fällig.",
            id="time to buy that again",
        ),
        pytest.param(
            RuleKind.ASK_REFERRAL,
            LOST,
            f"You lost “Pumps” with Karl Weber on {ON}; ask by {BY} to be referred to others and to "
            "be remembered.",
            f"„Pumps“ mit Karl Weber ging am {ON_DE} verloren; bitten Sie bis {BY_DE} darum, "
            "weiterempfohlen und nicht vergessen zu werden.",
            id="business lost",
        ),
        pytest.param(
            RuleKind.INFORM_REFERRAL,
            GIVEN,
            f"You referred Karl Weber to Acme on {ON}; tell them by {BY} that a call may come.",
            f"Sie haben Karl Weber am {ON_DE} an Acme weiterempfohlen; sagen Sie Karl Weber bis "
            f"{BY_DE} Bescheid, dass ein Anruf kommen kann.",
            id="a referral by us",
        ),
        pytest.param(
            RuleKind.INFORM_REFERRAL,
            GIVEN | {"other_name": None},
            f"You referred Karl Weber on {ON}; tell them by {BY} that a call may come.",
            f"Sie haben Karl Weber am {ON_DE} weiterempfohlen; sagen Sie Karl Weber bis {BY_DE} "
            "Bescheid, dass ein Anruf kommen kann.",
            id="a referral by us to nobody known",
        ),
        pytest.param(
            RuleKind.GREET,
            DAY_OF_YEAR,
            f"The birthday of Karl Weber was on {ON}; a personal greeting is due by {BY}.",
            f"Der Geburtstag von Karl Weber war am {ON_DE}; ein persönlicher Gruß ist bis {BY_DE} "
            "fällig.",
            id="a birthday",
        ),
        pytest.param(
            RuleKind.GREET,
            DAY_OF_YEAR | {"years": 46},
            f"The birthday of Karl Weber was on {ON} (46 years); a personal greeting is due by {BY}.",
            f"Der Geburtstag von Karl Weber war am {ON_DE} (46 Jahre); ein persönlicher Gruß ist bis "
            f"{BY_DE} fällig.",
            id="a birthday of a known age",
        ),
        pytest.param(
            RuleKind.GREET,
            DAY_OF_YEAR | {"years": 1, "label": "Wedding"},
            f"The Wedding of Karl Weber was on {ON} (1 year); a personal greeting is due by {BY}.",
            f"„Wedding“ von Karl Weber war am {ON_DE} (1 Jahr); ein persönlicher Gruß ist bis "
            f"{BY_DE} fällig.",
            id="the first return of a day",
        ),
        pytest.param(
            RuleKind.KEEP_IN_TOUCH,
            TOUCH | {"last_touch_at": None, "customer_since": AT},
            f"Karl Weber has been a customer since {ON}; get in touch after 30 days, by Tuesday "
            "3 March 2026.",
            f"Karl Weber gehört seit {ON_DE} zu Ihren Kunden; melden Sie sich nach 30 Tagen, bis "
            "Dienstag, 3. März 2026.",
            id="nobody was ever in touch",
        ),
        pytest.param(
            RuleKind.INTRODUCE,
            CARD | {"event_name": None},
            f"You took the card of Karl Weber on {ON}; introduce yourself by {BY}.",
            f"Sie haben die Karte von Karl Weber am {ON_DE} bekommen; stellen Sie sich bis {BY_DE} "
            "vor.",
            id="a card of no event",
        ),
        pytest.param(
            RuleKind.REMINDER,
            {"text": "Call back", "set_at": AT},
            f"Reminder about Karl Weber for {BY}, set on {ON}, 10:00: Call back",
            f"Erinnerung zu Karl Weber für {BY_DE}, gesetzt am {ON_DE}, 10:00 Uhr: Call back",
            id="a reminder",
        ),
        pytest.param(
            RuleKind.REPLY,
            REPLY | {"pressing_message_id": OTHER, "pressing_kind": MessageKind.INQUIRY},
            f"Karl Weber wrote on {ON}, 10:00 (“Broken pump”) and again on {ON}, 10:00; an inquiry is "
            f"answered within 4 working hours, so an answer is promised by {BY}.",
            f"Karl Weber schrieb am {ON_DE}, 10:00 Uhr („Broken pump“) und noch einmal am {ON_DE}, "
            "10:00 Uhr; eine Anfrage wird innerhalb von 4 Arbeitsstunden beantwortet, also ist eine "
            f"Antwort bis {BY_DE} versprochen.",
            id="a second mail that presses",
        ),
    ],
)
def test_what_a_person_would_say_about_business(kind, facts, english, german):
    assert said(kind, facts, "en") == english
    assert said(kind, facts, "de") == german


PROMISED = {
    "message_id": ID,
    "occurred_at": AT,
    "channel": Channel.EMAIL,
    "subject": "Pump",
    "promised_until": DUE,
    "sentence": "We get back to you tomorrow.",
    "person": "Karl",
}
HAPPENED = [
    (Trigger.MESSAGE_RECEIVED, REPLY, f"Karl Weber wrote on {ON}, 10:00 (“Broken pump”)",
     f"Karl Weber schrieb am {ON_DE}, 10:00 Uhr („Broken pump“)"),
    (Trigger.MESSAGE_SENT, ASKED, f"You asked Karl Weber by e-mail on {ON}, 10:00 (“Offer”)",
     f"Sie haben Karl Weber am {ON_DE}, 10:00 Uhr per E-Mail gefragt („Offer“)"),
    (Trigger.PROMISE_MADE, PROMISED,
     ("You told Karl Weber on Monday 2 March that you would be back in touch by Tuesday 3 March "
      "(“We get back to you tomorrow.”)"),
     ("Sie haben Karl Weber am Montag, 2. März gesagt, dass Sie sich bis Dienstag, 3. März melden "
      "(„We get back to you tomorrow.“)")),
    (Trigger.PROMISE_MADE, PROMISED | {"promised_until": None, "sentence": None},
     "You told Karl Weber on Monday 2 March that you would look into it",
     "Sie haben Karl Weber am Montag, 2. März gesagt, dass Sie sich darum kümmern"),
    (Trigger.EVENT_ATTENDED, EVENT | {"event_kind": EventKind.MEETING},
     f"You met Karl Weber on {ON} (TechExpo)",
     f"Sie haben Karl Weber am {ON_DE} getroffen („TechExpo“)"),
    (Trigger.CARD_COLLECTED, CARD, f"You took the card of Karl Weber at TechExpo on {ON}",
     f"Sie haben die Karte von Karl Weber bei „TechExpo“ am {ON_DE} bekommen"),
    (Trigger.CONTACT_TOUCHED_FIRST, FIRST, f"You first contacted Karl Weber on {ON}",
     f"Sie haben sich bei Karl Weber am {ON_DE} zum ersten Mal gemeldet"),
    (Trigger.CONTACT_TOUCHED_FIRST, FIRST | {"event_name": "TechExpo"},
     f"You first contacted Karl Weber (met at TechExpo) on {ON}",
     f"Sie haben sich bei Karl Weber (von „TechExpo“) am {ON_DE} zum ersten Mal gemeldet"),
    (Trigger.PURCHASE_MADE, BOUGHT, f"Karl Weber bought for 129.90 EUR on {ON}",
     f"Karl Weber hat am {ON_DE} für 129,90 EUR gekauft"),
    (Trigger.OPPORTUNITY_OPEN, QUIET,
     f"“Pumps” with Karl Weber is open, and nothing has happened since {ON}",
     f"„Pumps“ mit Karl Weber ist offen, und seit {ON_DE} ist nichts geschehen"),
    (Trigger.OPPORTUNITY_OPEN, QUIET | {"last_contact_at": None},
     f"“Pumps” with Karl Weber is open since {ON}, and nothing has happened",
     f"„Pumps“ mit Karl Weber ist seit {ON_DE} offen, und nichts ist geschehen"),
    (Trigger.OPPORTUNITY_WON, WON, f"You won “Pumps” with Karl Weber on {ON}",
     f"Sie haben „Pumps“ mit Karl Weber am {ON_DE} gewonnen"),
    (Trigger.OPPORTUNITY_LOST, LOST, f"You lost “Pumps” with Karl Weber on {ON}",
     f"„Pumps“ mit Karl Weber ging am {ON_DE} verloren"),
    (Trigger.REFERRAL_RECEIVED, REFERRED, f"Karl Weber referred Eva Klein to you on {ON}",
     f"Karl Weber hat Ihnen am {ON_DE} Eva Klein empfohlen"),
    (Trigger.REFERRAL_RECEIVED, REFERRED | {"other_name": None},
     f"Karl Weber referred somebody to you on {ON}",
     f"Karl Weber hat Ihnen am {ON_DE} jemanden empfohlen"),
    (Trigger.REFERRAL_GIVEN, GIVEN, f"You referred Karl Weber to Acme on {ON}",
     f"Sie haben Karl Weber am {ON_DE} an Acme weiterempfohlen"),
    (Trigger.LAST_TOUCH, TOUCH, f"The last contact with Karl Weber was on {ON}",
     f"Der letzte Kontakt mit Karl Weber war am {ON_DE}"),
    (Trigger.YEARLY_DATE, DAY_OF_YEAR, f"The birthday of Karl Weber was on {ON}",
     f"Der Geburtstag von Karl Weber war am {ON_DE}"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trigger", "facts", "english", "german"), HAPPENED, ids=[case[0] for case in HAPPENED]
)
def test_a_rule_of_ones_own_says_what_happened_and_its_name(trigger, facts, english, german):
    told = [said(RuleKind.CUSTOM, facts, language, trigger=trigger) for language in ("en", "de")]
    assert told == [
        f"{english}; “Good wishes” is due by {BY}.",
        f"{german}; „Good wishes“ ist bis {BY_DE} fällig.",
    ]


def test_every_trigger_that_can_have_a_rule_has_its_clause():
    assert {case[0] for case in HAPPENED} == set(Trigger) - BUILT_IN_TRIGGERS


@pytest.mark.parametrize(
    ("trigger", "facts", "english", "german"),
    [case for case in HAPPENED if case[0] in {
        Trigger.PURCHASE_MADE, Trigger.OPPORTUNITY_WON, Trigger.REFERRAL_RECEIVED}],
    ids=str,
)  # fmt: skip
def test_thanks_say_what_for(trigger, facts, english, german):
    told = [said(RuleKind.THANK_YOU, facts, language, trigger=trigger) for language in ("en", "de")]
    assert told == [
        f"{english}; a personal thank-you is due by {BY}.",
        f"{german}; ein persönlicher Dank ist bis {BY_DE} fällig.",
    ]


@pytest.mark.parametrize(
    ("kind", "facts", "by", "english", "german"),
    [
        pytest.param(RuleKind.REPLY, REPLY | {"answer_channel": Channel.EMAIL}, "message",
                     "Answered by e-mail on {}.", "Beantwortet am {} per E-Mail.", id="a reply"),
        pytest.param(RuleKind.REPLY, REPLY | {"answer_channel": Channel.PHONE}, "message",
                     "Answered by phone on {}.", "Beantwortet am {} am Telefon.", id="a call"),
        pytest.param(RuleKind.CHASE, ASKED | {"answered_at": DUE}, "message", "They answered on {}.",
                     "Die Antwort kam am {}.", id="an answer"),
        pytest.param(RuleKind.CHASE, ASKED, "message", "You asked again on {}.",
                     "Sie haben am {} nachgefragt.", id="our next question"),
        pytest.param(RuleKind.BUY_AGAIN, AGAIN, "purchase", "They bought on {}.",
                     "Der nächste Kauf kam am {}.", id="the next purchase"),
        pytest.param(RuleKind.BUY_AGAIN, AGAIN, "message", "You were in touch on {}.",
                     "Sie waren am {} in Kontakt.", id="a word"),
        pytest.param(RuleKind.INTRODUCE, CARD, "event", "You met on {}.",
                     "Sie haben sich am {} getroffen.", id="a meeting"),
        pytest.param(RuleKind.INFORM_REFERRAL, GIVEN, "referral", "Recorded as done on {}.",
                     "Am {} als erledigt vermerkt.", id="noted by hand"),
    ],
)  # fmt: skip
def test_what_settled_it_is_said_last_and_no_guard_any_more(kind, facts, by, english, german):
    settled = {"settled_by": SubjectType(by), "settled_at": DUE, "guard": Guard.ARCHIVED}
    for language, sentence, at in (("en", english, BY), ("de", german, BY_DE)):
        told = said(kind, facts, language, **settled)
        assert told == f"{said(kind, facts, language)} {sentence.format(at)}"


@pytest.mark.parametrize(
    ("kind", "is_attended", "english", "german"),
    [
        pytest.param(EventKind.MEETING, True, "met you", "hat Sie {} getroffen", id="met"),
        pytest.param(EventKind.INTERVIEW, False, "was to meet you", "wollte Sie {} treffen",
                     id="perhaps met"),
        pytest.param(EventKind.CALL, True, "spoke with you", "hat Sie {} gesprochen", id="spoke"),
        pytest.param(EventKind.CALL, False, "was to speak with you", "wollte Sie {} sprechen",
                     id="perhaps spoke"),
    ],
)  # fmt: skip
def test_a_reply_names_the_meeting_since(kind, is_attended, english, german):
    meeting = {
        "their_call_at": AT,
        "person": "Anna",
        "meeting_kind": kind,
        "is_attended": is_attended,
    }
    assert said(RuleKind.REPLY, REPLY | meeting, "en").endswith(
        f" Anna {english} on Monday 2 March at 10:00 since."
    )
    at = "seitdem am Montag, 2. März um 10:00 Uhr"
    assert said(RuleKind.REPLY, REPLY | meeting, "de").endswith(f" Anna {german.format(at)}.")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("now", "times", "is_quiet"),
    [
        pytest.param(AT, {"expires_at": DUE}, True, id="until it is missed"),
        pytest.param(DUE, {"expires_at": DUE}, False, id="missed"),
        pytest.param(AT, {"guard_lifts_at": DUE}, True, id="until the guard lifts"),
        pytest.param(DUE, {"guard_lifts_at": DUE}, False, id="the guard has lifted"),
    ],
)
def test_it_is_kept_quiet_only_as_long_as_the_guard_holds(language, now, times, is_quiet):
    told = said(RuleKind.THANK_YOU, EVENT, language, now, guard=Guard.BOUNCED, **times)
    assert told.endswith(CATALOGUES[language].guards[Guard.BOUNCED]) is is_quiet


def test_the_last_good_day_of_what_ends_at_midnight_is_the_day_before():
    midnight = datetime(2026, 3, 5, tzinfo=BERLIN)
    for expires_at, day in (
        (midnight, "Wednesday 4"),
        (midnight + timedelta(microseconds=1), "Thursday 5"),
    ):
        told = said(RuleKind.GREET, DAY_OF_YEAR, "en", expires_at=expires_at)
        assert told.endswith(f", and {day} March 2026 is the last good day.")
    told = said(RuleKind.GREET, DAY_OF_YEAR, "de", expires_at=midnight)
    assert told.endswith("fällig, und Mittwoch, 4. März 2026 ist der letzte gute Tag.")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("channel", list(Channel))
def test_every_channel_has_its_words(language, channel):
    theirs = said(RuleKind.REPLY, REPLY | {"channel": channel}, language)
    ours = said(RuleKind.CHASE, ASKED | {"channel": channel}, language)
    others = [one for one in Channel if one is not channel]
    assert theirs not in [
        said(RuleKind.REPLY, REPLY | {"channel": one}, language) for one in others
    ]
    assert ours not in [said(RuleKind.CHASE, ASKED | {"channel": one}, language) for one in others]


def test_what_lies_ahead_is_told_as_such_of_every_sort():
    before = AT - timedelta(days=1)
    interview = EVENT | {"event_kind": EventKind.INTERVIEW}
    meeting = EVENT | {"event_kind": EventKind.MEETING}
    assert [
        said(kind, facts, language, now=before).partition(";")[0]
        for kind, facts in (
            (RuleKind.THANK_YOU, interview),
            (RuleKind.THANK_YOU, meeting),
            (RuleKind.GREET, DAY_OF_YEAR),
        )
        for language in ("en", "de")
    ] == [
        f"Your interview with Karl Weber (TechExpo) is on {ON}",
        f"Ihr Gespräch mit Karl Weber („TechExpo“) ist am {ON_DE}",
        f"You will meet Karl Weber on {ON} (TechExpo)",
        f"Sie werden Karl Weber am {ON_DE} treffen („TechExpo“)",
        f"The birthday of Karl Weber is on {ON}",
        f"Der Geburtstag von Karl Weber ist am {ON_DE}",
    ]


def test_a_long_subject_is_cut():
    for language in Language:
        told = said(RuleKind.CHASE, ASKED | {"subject": "x" * 81}, language)
        assert "x" * 79 + "…" in told
        assert "x" * 80 not in told
        assert "x" * 80 in said(RuleKind.CHASE, ASKED | {"subject": "x" * 80}, language)


def test_not_applicable_has_its_sentence_in_both_languages():
    found = NotApplicable(ID, RuleKind.CHASE, "chased_enough")
    assert (
        not_applicable_text(found, Language.ENGLISH)
        == "You already asked as often as the rule allows."
    )
    assert (
        not_applicable_text(found, Language.GERMAN)
        == "Sie haben schon so oft gefragt, wie die Regel erlaubt."
    )


def test_english_ordinals():
    numbers = (1, 2, 3, 4, 10, 11, 12, 13, 14, 21, 22, 23, 101, 111, 112)
    assert " ".join(map(ordinal, numbers)) == (
        "1st 2nd 3rd 4th 10th 11th 12th 13th 14th 21st 22nd 23rd 101st 111th 112th"
    )


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


@pytest.mark.parametrize("clauses", [english_clauses, german_clauses])
def test_every_trigger_of_a_rule_has_its_clause(clauses):
    assert set(clauses.TRIGGER_CLAUSES) == set(Trigger) - BUILT_IN_TRIGGERS


def test_every_language_has_a_sentence_for_everything():
    english = CATALOGUES[Language.ENGLISH]
    for catalogue in CATALOGUES.values():
        assert set(catalogue.sentences) == set(RuleKind)
        assert set(catalogue.guards) == set(Guard)
        assert set(catalogue.not_applicable_texts) == set(english.not_applicable_texts)


@pytest.mark.parametrize(
    ("length", "english", "german"),
    [
        (WorkingDays(1), "1 working day", "1 Arbeitstag"),
        (WorkingDays(2), "2 working days", "2 Arbeitstagen"),
        (WorkingTime(timedelta(hours=1)), "1 working hour", "1 Arbeitsstunde"),
        (WorkingTime(timedelta(minutes=1)), "1 working minute", "1 Arbeitsminute"),
        (WorkingTime(timedelta(0)), "0 working minutes", "0 Arbeitsminuten"),
        (CalendarTime(timedelta(days=1)), "1 day", "1 Tag"),
        (CalendarTime(timedelta(hours=25)), "25 hours", "25 Stunden"),
        (CalendarTime(timedelta(hours=1, minutes=1)), "1 hour and 1 minute", "1 Stunde und 1 Minute"),
        (WorkingTime(timedelta(minutes=90)), "1 working hour and 30 working minutes", "1 Arbeitsstunde und 30 Arbeitsminuten"),
        (CalendarTime(timedelta(days=30)), "30 days", "30 Tagen"),
        (CalendarTime(timedelta(hours=5)), "5 hours", "5 Stunden"),
    ],
    ids=str,
)  # fmt: skip
def test_spans_in_words(length, english, german):
    assert (in_english(length), in_german(length)) == (english, german)


def test_facts_for_programs_are_plain_and_the_same_in_every_language():
    assert to_json_facts(
        {"at": AT, "rhythm": WorkingDays(2), "kind": RuleKind.REPLY, "no": None}
    ) == {"at": "2026-03-02T09:00:00Z", "rhythm": "2 working days", "kind": "reply"}
