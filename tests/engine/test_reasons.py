"""Reasons as a person would say them, in every language of the product."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.engine.conditions import Negation, Operator
from app.engine.reasons import (
    CATALOGUES,
    CONDITION_TEXTS,
    english_clauses,
    english_words,
    german_clauses,
    german_words,
    not_applicable_text,
    reason,
    to_json_facts,
)
from app.engine.reasons.english_words import ordinal
from app.engine.reasons.english_words import span as in_english
from app.engine.reasons.german_words import every as every_in_german
from app.engine.reasons.german_words import span as in_german
from app.engine.reasons.marks import (
    DAY_BEGIN,
    DAY_END,
    MARKS,
    STAGES_BEGIN,
    mark_stages,
    read_marks,
)
from app.engine.rules import CalendarTime, WorkingDays, WorkingTime
from app.engine.triggers import FIELDS_BY_NAME
from app.engine.verdicts import NotApplicable, Subject, Times, Verdict
from app.engine.vocabulary import (
    ActionType,
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
from tests.engine.business import BUILT_IN_TRIGGERS, SECOND

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
    "event_starts_at": AT - timedelta(hours=1),
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
FIRST = {"touched_at": AT, "event_name": None, "answered_at": None}
QUIET = {"title": "Pumps", "opened_at": AT, "last_contact_at": AT}
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
LOST = WON | {"outcome": Outcome.LOST, "lost_reason": LostReason.PRICE}
REFERRED = {
    "referral_id": ID,
    "direction": ReferralDirection.RECEIVED,
    "named_at": AT,
    "other_name": "Eva Klein",
}
GIVEN = REFERRED | {"direction": ReferralDirection.GIVEN, "other_name": "Acme"}

TRIGGERS = {
    RuleKind.REPLY: Trigger.MESSAGE_RECEIVED,
    RuleKind.PERHAPS: Trigger.MESSAGE_UNCLEAR,
    RuleKind.REMINDER: Trigger.REMINDER_SET,
    RuleKind.THANK_YOU: Trigger.EVENT_ATTENDED,
    RuleKind.INTRODUCE: Trigger.CARD_COLLECTED,
    RuleKind.KEEP_IN_TOUCH: Trigger.LAST_TOUCH,
    RuleKind.INTRODUCE_AGAIN: Trigger.CONTACT_TOUCHED_FIRST,
    RuleKind.REVIVE: Trigger.OPPORTUNITY_OPEN,
    RuleKind.PROMISED: Trigger.PROMISE_MADE,
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
    if times.get("closed_as"):
        verdict = replace(verdict, closed_at=DUE)
    if times.get("settled_at"):
        verdict = replace(verdict, settled_by=Subject(settled_by, OTHER))
    return reason(verdict, "Karl Weber", BERLIN, Language(language), now)


NEXT_YEAR = datetime(2027, 4, 7, 10, tzinfo=UTC)
A_DAY = timedelta(days=1)
MISSED = {"expires_at": DUE + 3 * A_DAY}
MEETING = EVENT | {"event_kind": EventKind.MEETING}
INTERVIEW = EVENT | {"event_kind": EventKind.INTERVIEW}
CALL = EVENT | {"event_kind": EventKind.CALL}
BIRTHDAY = {"label": "birthday", "day": datetime(2026, 3, 1, 23, tzinfo=UTC), "years": None}
SUNDAY = {**BIRTHDAY, "day": datetime(2026, 3, 7, 23, tzinfo=UTC), "is_closed_day": True}
SURE = {"attended": True}

PROMISED = {
    "message_id": ID,
    "occurred_at": AT,
    "channel": Channel.EMAIL,
    "subject": "Pump",
    "promised_until": DUE,
    "sentence": "You hear from us.",
    "person": "Karl",
}
LONG = {"starts_at": AT, "ends_at": DUE}
HAPPENED = [
    pytest.param(Trigger.PROMISE_MADE, PROMISED,
        "You told Karl Weber on Monday: “You hear from us.”",
        "Sie haben Karl Weber am Montag gesagt: „You hear from us.“", id="a promise"),
    pytest.param(Trigger.PROMISE_MADE, PROMISED | {"sentence": "I will call"},
        "You told Karl Weber on Monday: “I will call”.",
        "Sie haben Karl Weber am Montag gesagt: „I will call“.", id="a promise without a full stop"),
    pytest.param(Trigger.PROMISE_MADE, PROMISED | {"sentence": None},
        "You told Karl Weber on Monday that you would be back in touch.",
        "Sie haben Karl Weber am Montag gesagt, dass Sie sich wieder melden.", id="a promise that a person noted"),
    pytest.param(Trigger.PROMISE_MADE, PROMISED | {"promised_until": None, "sentence": None},
        "You told Karl Weber on Monday that you would look into it.",
        "Sie haben Karl Weber am Montag gesagt, dass Sie sich darum kümmern.", id="a holding answer"),
    pytest.param(Trigger.MESSAGE_RECEIVED, REPLY, "Karl Weber wrote on Monday at 10:00 (“Broken pump”).",
        "Karl Weber schrieb am Montag um 10:00 Uhr („Broken pump“).", id="a message"),
    pytest.param(Trigger.MESSAGE_RECEIVED, REPLY | {"channel": Channel.PHONE, "subject": None, "evidence": "missed_call"},
        "Karl Weber called on Monday at 10:00 and nobody picked up.",
        "Karl Weber rief am Montag um 10:00 Uhr an, und niemand nahm ab.", id="a missed call"),
    pytest.param(Trigger.MESSAGE_RECEIVED, REPLY | {"pressing_message_id": OTHER},
        "Karl Weber wrote on Monday at 10:00 (“Broken pump”) and again since.",
        "Karl Weber schrieb am Montag um 10:00 Uhr („Broken pump“) und seitdem noch einmal.", id="a second message"),
    pytest.param(Trigger.MESSAGE_SENT, ASKED, "You wrote to Karl Weber on Monday at 10:00 (“Offer”).",
        "Sie haben Karl Weber am Montag um 10:00 Uhr geschrieben („Offer“).", id="a question of ours"),
    pytest.param(Trigger.MESSAGE_SENT, ASKED | {"place": 2, "channel": Channel.LETTER, "subject": None},
        "You sent Karl Weber a letter on Monday at 10:00, for the 2nd time.",
        "Sie haben Karl Weber am Montag um 10:00 Uhr einen Brief geschickt, zum 2. Mal.", id="for the second time"),
    pytest.param(Trigger.EVENT_ATTENDED, EVENT | SURE, "You met Karl Weber at TechExpo on Monday.",
        "Sie haben Karl Weber am Montag bei „TechExpo“ getroffen.", id="a fair"),
    pytest.param(Trigger.EVENT_ATTENDED, EVENT, "Karl Weber was on the list of TechExpo on Monday.",
        "Karl Weber stand am Montag auf der Liste von „TechExpo“.", id="perhaps at a fair"),
    pytest.param(Trigger.EVENT_ATTENDED, EVENT | {"captured_at": AT}, "You took the card of Karl Weber at TechExpo on Monday.",
        "Sie haben am Montag bei „TechExpo“ die Karte von Karl Weber bekommen.", id="a card at a fair"),
    pytest.param(Trigger.EVENT_ATTENDED, EVENT | {"captured_at": AT, "is_typed": True},
        "You noted down Karl Weber at TechExpo on Monday.",
        "Sie haben sich Karl Weber am Montag bei „TechExpo“ notiert.", id="noted down at a fair"),
    pytest.param(Trigger.EVENT_ATTENDED, MEETING | SURE, "You met Karl Weber on Monday (TechExpo).",
        "Sie haben Karl Weber am Montag getroffen („TechExpo“).", id="a meeting"),
    pytest.param(Trigger.EVENT_ATTENDED, MEETING, "You were to meet Karl Weber on Monday (TechExpo).",
        "Sie wollten Karl Weber am Montag treffen („TechExpo“).", id="perhaps a meeting"),
    pytest.param(Trigger.EVENT_ATTENDED, CALL | SURE, "You spoke with Karl Weber on Monday (TechExpo).",
        "Sie haben am Montag mit Karl Weber gesprochen („TechExpo“).", id="a planned call"),
    pytest.param(Trigger.EVENT_ATTENDED, CALL, "You were to speak with Karl Weber on Monday (TechExpo).",
        "Sie wollten am Montag mit Karl Weber sprechen („TechExpo“).", id="perhaps a planned call"),
    pytest.param(Trigger.EVENT_ATTENDED, INTERVIEW | SURE, "You had an interview with Karl Weber on Monday (TechExpo).",
        "Ihr Gespräch mit Karl Weber („TechExpo“) war am Montag.", id="an interview"),
    pytest.param(Trigger.EVENT_ATTENDED, INTERVIEW, "You were to have an interview with Karl Weber on Monday (TechExpo).",
        "Ihr Gespräch mit Karl Weber („TechExpo“) sollte am Montag stattfinden.", id="perhaps an interview"),
    pytest.param(Trigger.EVENT_ATTENDED, EVENT | LONG, "Karl Weber was on the list of TechExpo on Monday.",
        "Karl Weber stand am Montag auf der Liste von „TechExpo“.", id="a long fair"),
    pytest.param(Trigger.EVENT_ATTENDED, EVENT | LONG | {"ends_at": DUE + 2 * A_DAY, "attended": True},
        "You will meet Karl Weber at TechExpo, which ends tomorrow.",
        "Sie werden Karl Weber bei „TechExpo“ treffen; die Veranstaltung endet morgen.", id="a long fair ahead"),
    pytest.param(Trigger.EVENT_ATTENDED, EVENT | LONG | {"attended": True}, "You met Karl Weber at TechExpo, which ended yesterday.",
        "Sie haben Karl Weber bei „TechExpo“ getroffen; die Veranstaltung endete gestern.", id="met at a long fair"),
    pytest.param(Trigger.EVENT_ATTENDED, EVENT | LONG | {"captured_at": AT},
        "You took the card of Karl Weber at TechExpo, which ended yesterday.",
        "Sie haben bei „TechExpo“ die Karte von Karl Weber bekommen; die Veranstaltung endete gestern.", id="a card of a long fair"),
    pytest.param(Trigger.CARD_COLLECTED, CARD | {"event_starts_at": AT, "event_ends_at": DUE},
        "You took the card of Karl Weber at TechExpo, which ended yesterday.",
        "Sie haben bei „TechExpo“ die Karte von Karl Weber bekommen; die Veranstaltung endete gestern.", id="a card without its day"),
    pytest.param(Trigger.CARD_COLLECTED, CARD | {"event_starts_at": AT, "event_ends_at": DUE, "captured_at": AT + timedelta(hours=1)},
        "You took the card of Karl Weber at TechExpo on Monday.",
        "Sie haben am Montag bei „TechExpo“ die Karte von Karl Weber bekommen.", id="a card with its day"),
    pytest.param(Trigger.CARD_COLLECTED, CARD, "You took the card of Karl Weber at TechExpo on Monday.",
        "Sie haben am Montag bei „TechExpo“ die Karte von Karl Weber bekommen.", id="a card"),
    pytest.param(Trigger.CARD_COLLECTED, CARD | {"event_name": None, "is_typed": True},
        "You noted down Karl Weber on Monday.", "Sie haben sich Karl Weber am Montag notiert.", id="typed"),
    pytest.param(Trigger.CARD_COLLECTED, CARD | {"colleague_id": ID}, "Two of you took the card of Karl Weber at TechExpo on Monday.",
        "Zwei von Ihnen haben am Montag bei „TechExpo“ die Karte von Karl Weber bekommen.", id="two colleagues"),
    pytest.param(Trigger.CARD_COLLECTED, CARD | {"event_name": None, "is_typed": True, "colleague_id": ID},
        "Two of you noted down Karl Weber on Monday.", "Zwei von Ihnen haben sich Karl Weber am Montag notiert.",
        id="typed by two"),
    pytest.param(Trigger.PURCHASE_MADE, BOUGHT, "Karl Weber bought for 129.90 EUR on Monday.",
        "Karl Weber hat am Montag für 129,90 EUR eingekauft.", id="a purchase"),
    pytest.param(Trigger.OPPORTUNITY_WON, WON, "You won “Pumps” with Karl Weber on Monday.",
        "Sie haben „Pumps“ mit Karl Weber am Montag gewonnen.", id="won"),
    pytest.param(Trigger.OPPORTUNITY_LOST, LOST, "You lost “Pumps” with Karl Weber on Monday.",
        "„Pumps“ mit Karl Weber ging am Montag verloren.", id="lost"),
    pytest.param(Trigger.REFERRAL_RECEIVED, REFERRED, "Karl Weber referred Eva Klein to you on Monday.",
        "Karl Weber hat Ihnen am Montag Eva Klein empfohlen.", id="a referral to us"),
    pytest.param(Trigger.REFERRAL_RECEIVED, REFERRED | {"other_name": None}, "Karl Weber referred somebody to you on Monday.",
        "Karl Weber hat Ihnen am Montag jemanden empfohlen.", id="a referral of somebody"),
    pytest.param(Trigger.REFERRAL_GIVEN, GIVEN, "You referred Karl Weber to Acme on Monday.",
        "Sie haben Karl Weber am Montag an Acme weiterempfohlen.", id="a referral by us"),
    pytest.param(Trigger.REFERRAL_GIVEN, GIVEN | {"other_name": None}, "You referred Karl Weber on Monday.",
        "Sie haben Karl Weber am Montag weiterempfohlen.", id="a referral to nobody known"),
    pytest.param(Trigger.CONTACT_TOUCHED_FIRST, FIRST, "You first contacted Karl Weber on Monday.",
        "Sie haben sich am Montag zum ersten Mal bei Karl Weber gemeldet.", id="first contact"),
    pytest.param(Trigger.CONTACT_TOUCHED_FIRST, FIRST | {"event_name": "TechExpo"},
        "You first contacted Karl Weber (TechExpo) on Monday.",
        "Sie haben sich am Montag zum ersten Mal bei Karl Weber („TechExpo“) gemeldet.", id="after a fair"),
    pytest.param(Trigger.OPPORTUNITY_OPEN, QUIET,
        "“Pumps” with Karl Weber is open, and nothing has happened since Monday.",
        "„Pumps“ mit Karl Weber ist offen, und seit Montag ist nichts geschehen.", id="a quiet opportunity"),
    pytest.param(Trigger.OPPORTUNITY_OPEN, QUIET | {"planned_at": DUE + 2 * A_DAY},
        "“Pumps” with Karl Weber is open, and you will meet tomorrow.",
        "„Pumps“ mit Karl Weber ist offen, und Sie treffen sich morgen.", id="a meeting ahead"),
    pytest.param(Trigger.OPPORTUNITY_OPEN, QUIET | {"returns_at": AT},
        "“Pumps” with Karl Weber is open, and they have been back since Monday.",
        "„Pumps“ mit Karl Weber ist offen, und die Abwesenheit ist seit Montag vorbei.", id="back again"),
    pytest.param(Trigger.OPPORTUNITY_OPEN, QUIET | {"returns_at": DUE + 2 * A_DAY},
        "“Pumps” with Karl Weber is open, and they will be back tomorrow.",
        "„Pumps“ mit Karl Weber ist offen, und die Rückkehr ist morgen.", id="an absence"),
    pytest.param(Trigger.OPPORTUNITY_OPEN, QUIET | {"outcome": Outcome.LOST}, "“Pumps” with Karl Weber was open.",
        "„Pumps“ mit Karl Weber war offen.", id="an opportunity that has ended"),
    pytest.param(Trigger.OPPORTUNITY_OPEN, QUIET | {"last_contact_at": None},
        "“Pumps” with Karl Weber is open, and nothing has happened since Monday.",
        "„Pumps“ mit Karl Weber ist offen, und seit Montag ist nichts geschehen.", id="quiet from the start"),
    pytest.param(Trigger.LAST_TOUCH, TOUCH, "The last contact with Karl Weber was on Monday.",
        "Der letzte Kontakt mit Karl Weber war am Montag.", id="the last contact"),
    pytest.param(Trigger.LAST_TOUCH, TOUCH | {"last_contact": "their_message"}, "Karl Weber last wrote on Monday.",
        "Karl Weber hat zuletzt am Montag geschrieben.", id="their last message"),
    pytest.param(Trigger.LAST_TOUCH, TOUCH | {"last_contact": "purchase"}, "Karl Weber last bought on Monday.",
        "Karl Weber hat zuletzt am Montag eingekauft.", id="their last purchase"),
    pytest.param(Trigger.LAST_TOUCH, TOUCH | {"planned_at": AT}, "You will meet Karl Weber on Monday.",
        "Sie treffen Karl Weber am Montag.", id="a planned meeting"),
    pytest.param(Trigger.LAST_TOUCH, TOUCH | {"last_touch_at": None, "customer_since": AT},
        "No contact with Karl Weber is recorded since you added them on Monday.",
        "Sie haben Karl Weber am Montag aufgenommen; seitdem ist kein Kontakt vermerkt.", id="no contact"),
    pytest.param(Trigger.YEARLY_DATE, BIRTHDAY, "Karl Weber's birthday was on Monday.",
        "Der Geburtstag von Karl Weber war am Montag.", id="a birthday"),
    pytest.param(Trigger.YEARLY_DATE, BIRTHDAY | {"years": 46}, "Karl Weber turned 46 on Monday.",
        "Der 46. Geburtstag von Karl Weber war am Montag.", id="a birthday of a known age"),
    pytest.param(Trigger.YEARLY_DATE, BIRTHDAY | {"years": 1, "label": "Wedding"}, "Karl Weber's Wedding (1 year) was on Monday.",
        "„Wedding“ von Karl Weber (1 Jahr) war am Montag.", id="another day"),
]  # fmt: skip


@pytest.mark.parametrize(("trigger", "facts", "english", "german"), HAPPENED)
def test_a_reason_says_what_happened(trigger, facts, english, german):
    told = [
        said(RuleKind.CUSTOM, facts, language, DUE + A_DAY, trigger) for language in ("en", "de")
    ]
    assert told == [
        f"{english} “Good wishes” has been due since yesterday.",
        f"{german} „Good wishes“ ist seit gestern fällig.",
    ]


def test_every_trigger_of_a_rule_has_a_case():
    assert {case.values[0] for case in HAPPENED} == set(Trigger) - BUILT_IN_TRIGGERS


@pytest.mark.parametrize(
    ("facts", "english", "german"),
    [
        pytest.param(MEETING, "You will meet Karl Weber on Monday (TechExpo).",
            "Sie werden Karl Weber am Montag treffen („TechExpo“).", id="a meeting"),
        pytest.param(CALL, "You will speak with Karl Weber on Monday (TechExpo).",
            "Sie werden am Montag mit Karl Weber sprechen („TechExpo“).", id="a call"),
        pytest.param(INTERVIEW, "You have an interview with Karl Weber on Monday (TechExpo).",
            "Ihr Gespräch mit Karl Weber („TechExpo“) ist am Montag.", id="an interview"),
        pytest.param(EVENT, "Karl Weber is on the list of TechExpo on Monday.",
            "Karl Weber steht am Montag auf der Liste von „TechExpo“.", id="a fair"),
        pytest.param(EVENT | SURE, "You will meet Karl Weber at TechExpo on Monday.",
            "Sie werden Karl Weber am Montag bei „TechExpo“ treffen.", id="a fair that is sure"),
    ],
)  # fmt: skip
def test_an_event_ahead_has_the_future_tense(facts, english, german):
    before = AT - 3 * A_DAY
    told = [said(RuleKind.THANK_YOU, facts, language, before) for language in ("en", "de")]
    assert told == [
        f"{english} A personal thank-you is due on Tuesday.",
        f"{german} Ein persönlicher Dank ist am Dienstag fällig.",
    ]


# The sentence after what happened: two days before it is due, on that day, later, and when missed.
TASKS = [
    pytest.param(RuleKind.PROMISED, PROMISED,
        ("This is due on Tuesday.", "This is due today.",
         "This has been due since yesterday.",
         "This was due on Tuesday 3 March 2026 and was missed."),
        ("Das ist am Dienstag fällig.", "Das ist heute fällig.",
         "Das ist seit gestern fällig.",
         "Das war am Dienstag, 3. März 2026 fällig und wurde versäumt."), id="promised"),
    pytest.param(RuleKind.THANK_YOU, EVENT,
        ("A personal thank-you is due on Tuesday.", "A personal thank-you is due today.",
         "A personal thank-you has been due since yesterday.",
         "A personal thank-you was due on Tuesday 3 March 2026 and was missed."),
        ("Ein persönlicher Dank ist am Dienstag fällig.", "Ein persönlicher Dank ist heute fällig.",
         "Ein persönlicher Dank ist seit gestern fällig.",
         "Ein persönlicher Dank war am Dienstag, 3. März 2026 fällig und wurde versäumt."), id="thanks"),
    pytest.param(RuleKind.INTRODUCE, CARD,
        ("Your introduction is due on Tuesday.", "Your introduction is due today.",
         "Your introduction has been due since yesterday.",
         "Your introduction was due on Tuesday 3 March 2026 and was missed."),
        ("Ihre Vorstellung ist am Dienstag fällig.", "Ihre Vorstellung ist heute fällig.",
         "Ihre Vorstellung ist seit gestern fällig.",
         "Ihre Vorstellung war am Dienstag, 3. März 2026 fällig und wurde versäumt."), id="introduction"),
    pytest.param(RuleKind.KEEP_IN_TOUCH, TOUCH,
        ("You keep in touch every 30 days: a personal word is due on Tuesday.",
         "You keep in touch every 30 days: a personal word is due today.",
         "You keep in touch every 30 days: a personal word has been due since yesterday.",
         "You keep in touch every 30 days: a personal word was due on Tuesday 3 March 2026 and was missed."),
        ("Sie melden sich alle 30 Tage: Ein persönliches Wort ist am Dienstag fällig.",
         "Sie melden sich alle 30 Tage: Ein persönliches Wort ist heute fällig.",
         "Sie melden sich alle 30 Tage: Ein persönliches Wort ist seit gestern fällig.",
         ("Sie melden sich alle 30 Tage: Ein persönliches Wort war am Dienstag, 3. März 2026 "
         "fällig und wurde versäumt.")), id="keep in touch"),
    pytest.param(RuleKind.INTRODUCE_AGAIN, FIRST,
        ("You have heard nothing since. A second try is due on Tuesday.",
         "You have heard nothing since. A second try is due today.",
         "You have heard nothing since. A second try has been due since yesterday.",
         "You have heard nothing since. A second try was due on Tuesday 3 March 2026 and was missed."),
        ("Seitdem haben Sie nichts gehört. Ein zweiter Versuch ist am Dienstag fällig.",
         "Seitdem haben Sie nichts gehört. Ein zweiter Versuch ist heute fällig.",
         "Seitdem haben Sie nichts gehört. Ein zweiter Versuch ist seit gestern fällig.",
         ("Seitdem haben Sie nichts gehört. Ein zweiter Versuch war am Dienstag, 3. März 2026 fällig und "
          "wurde versäumt.")), id="introduce again"),
    pytest.param(RuleKind.REVIVE, QUIET,
        ("A word from you is due on Tuesday.", "A word from you is due today.",
         "A word from you has been due since yesterday.",
         "A word from you was due on Tuesday 3 March 2026 and was missed."),
        ("Eine Nachricht von Ihnen ist am Dienstag fällig.", "Eine Nachricht von Ihnen ist heute fällig.",
         "Eine Nachricht von Ihnen ist seit gestern fällig.",
         "Eine Nachricht von Ihnen war am Dienstag, 3. März 2026 fällig und wurde versäumt."), id="revive"),
    pytest.param(RuleKind.CHASE, ASKED,
        ("You have heard nothing since. Asking again is due on Tuesday.",
         "You have heard nothing since. Asking again is due today.",
         "You have heard nothing since. Asking again has been due since yesterday.",
         "You have heard nothing since. Asking again was due on Tuesday 3 March 2026 and was missed."),
        ("Seitdem haben Sie nichts gehört. Ihre Nachfrage ist am Dienstag fällig.",
         "Seitdem haben Sie nichts gehört. Ihre Nachfrage ist heute fällig.",
         "Seitdem haben Sie nichts gehört. Ihre Nachfrage ist seit gestern fällig.",
         ("Seitdem haben Sie nichts gehört. Ihre Nachfrage war am Dienstag, 3. März 2026 fällig und wurde "
         "versäumt.")), id="chase"),
    pytest.param(RuleKind.BUY_AGAIN, AGAIN | {"product": "F-200"},
        ("Usually the next purchase of “F-200” comes after 30 days: it is expected on Tuesday.",
         "Usually the next purchase of “F-200” comes after 30 days: it is expected today.",
         "Usually the next purchase of “F-200” comes after 30 days: it is 1 day late.",
         ("Usually the next purchase of “F-200” comes after 30 days: it was expected on Tuesday 3 March 2026 "
         "and did not come.")),
        ("Meist kommt der nächste Kauf von „F-200“ nach 30 Tagen; er wird am Dienstag erwartet.",
         "Meist kommt der nächste Kauf von „F-200“ nach 30 Tagen; er wird heute erwartet.",
         "Meist kommt der nächste Kauf von „F-200“ nach 30 Tagen; er ist einen Tag überfällig.",
         ("Meist kommt der nächste Kauf von „F-200“ nach 30 Tagen; er wurde am Dienstag, 3. März 2026 erwartet "
         "und blieb aus.")), id="buy again"),
    pytest.param(RuleKind.CHASE, ASKED | {"returns_at": DUE - A_DAY},
        ("You have heard nothing since. They will be back tomorrow. Asking again is due on Tuesday.",
         "You have heard nothing since. They have been back since yesterday. Asking again is due today.",
         "You have heard nothing since. They have been back since Monday. Asking again has been due since yesterday.",
         ("You have heard nothing since. They have been back since Monday 2 March 2026. Asking again was due on "
          "Tuesday 3 March 2026 and was missed.")),
        ("Seitdem haben Sie nichts gehört. Die Rückkehr ist morgen. Ihre Nachfrage ist am Dienstag fällig.",
         "Seitdem haben Sie nichts gehört. Die Abwesenheit ist seit gestern vorbei. Ihre Nachfrage ist heute fällig.",
         "Seitdem haben Sie nichts gehört. Die Abwesenheit ist seit Montag vorbei. Ihre Nachfrage ist seit gestern fällig.",
         ("Seitdem haben Sie nichts gehört. Die Abwesenheit ist seit Montag, 2. März 2026 vorbei. Ihre Nachfrage war "
          "am Dienstag, 3. März 2026 fällig und wurde versäumt.")), id="chase after their return"),
    pytest.param(RuleKind.CHASE, ASKED | {"meeting_at": AT - 3 * A_DAY, "meeting_ends_at": AT - 3 * A_DAY, "meeting_kind": EventKind.MEETING},
        ("You were to meet them on Friday; you have heard nothing else since. Asking again is due on Tuesday.",
         "You were to meet them on Friday; you have heard nothing else since. Asking again is due today.",
         "You were to meet them on Friday; you have heard nothing else since. Asking again has been due since yesterday.",
         ("You were to meet them on Friday 27 February 2026; you have heard nothing else since. Asking again was due on "
          "Tuesday 3 March 2026 and was missed.")),
        ("Sie wollten sich am Freitag treffen; sonst haben Sie seitdem nichts gehört. Ihre Nachfrage ist am Dienstag fällig.",
         "Sie wollten sich am Freitag treffen; sonst haben Sie seitdem nichts gehört. Ihre Nachfrage ist heute fällig.",
         ("Sie wollten sich am Freitag treffen; sonst haben Sie seitdem nichts gehört. Ihre Nachfrage ist seit gestern "
          "fällig."),
         ("Sie wollten sich am Freitag, 27. Februar 2026 treffen; sonst haben Sie seitdem nichts gehört. Ihre Nachfrage war "
          "am Dienstag, 3. März 2026 fällig und wurde versäumt.")), id="chase after a meeting that is not sure"),
    pytest.param(RuleKind.CHASE, ASKED | {"meeting_at": AT - 3 * A_DAY, "meeting_ends_at": AT - 3 * A_DAY, "meeting_kind": EventKind.CALL},
        ("You were to speak with them on Friday; you have heard nothing else since. Asking again is due on Tuesday.",
         "You were to speak with them on Friday; you have heard nothing else since. Asking again is due today.",
         "You were to speak with them on Friday; you have heard nothing else since. Asking again has been due since yesterday.",
         ("You were to speak with them on Friday 27 February 2026; you have heard nothing else since. Asking again was due on "
          "Tuesday 3 March 2026 and was missed.")),
        ("Sie wollten sich am Freitag sprechen; sonst haben Sie seitdem nichts gehört. Ihre Nachfrage ist am Dienstag fällig.",
         "Sie wollten sich am Freitag sprechen; sonst haben Sie seitdem nichts gehört. Ihre Nachfrage ist heute fällig.",
         ("Sie wollten sich am Freitag sprechen; sonst haben Sie seitdem nichts gehört. Ihre Nachfrage ist seit gestern "
          "fällig."),
         ("Sie wollten sich am Freitag, 27. Februar 2026 sprechen; sonst haben Sie seitdem nichts gehört. Ihre Nachfrage war "
          "am Dienstag, 3. März 2026 fällig und wurde versäumt.")), id="chase after a call that is not sure"),
    pytest.param(RuleKind.GREET, BIRTHDAY | {"day": DUE - timedelta(hours=10)},
        ("A personal greeting is due that day.", "A personal greeting is due today.",
         "A personal greeting has been due since yesterday.",
         "A personal greeting was due on Tuesday 3 March 2026 and was missed."),
        ("Ein persönlicher Gruß ist an diesem Tag fällig.", "Ein persönlicher Gruß ist heute fällig.",
         "Ein persönlicher Gruß ist seit gestern fällig.",
         "Ein persönlicher Gruß war am Dienstag, 3. März 2026 fällig und wurde versäumt."), id="greet that day"),
    pytest.param(RuleKind.ASK_REFERRAL, LOST,
        ("Ask them to recommend you and to keep you in mind: it is due on Tuesday.",
         "Ask them to recommend you and to keep you in mind: it is due today.",
         "Ask them to recommend you and to keep you in mind: it has been due since yesterday.",
         "Ask them to recommend you and to keep you in mind: it was due on Tuesday 3 March 2026 and was missed."),
        ("Bitten Sie um eine Empfehlung und darum, dass man an Sie denkt: Das ist am Dienstag fällig.",
         "Bitten Sie um eine Empfehlung und darum, dass man an Sie denkt: Das ist heute fällig.",
         "Bitten Sie um eine Empfehlung und darum, dass man an Sie denkt: Das ist seit gestern fällig.",
         ("Bitten Sie um eine Empfehlung und darum, dass man an Sie denkt: Das war am Dienstag, 3. März 2026 fällig und "
         "wurde versäumt.")), id="ask for a referral"),
    pytest.param(RuleKind.INFORM_REFERRAL, GIVEN,
        ("Let them know that a call may come: it is due on Tuesday.",
         "Let them know that a call may come: it is due today.",
         "Let them know that a call may come: it has been due since yesterday.",
         "Let them know that a call may come: it was due on Tuesday 3 March 2026 and was missed."),
        ("Sagen Sie Bescheid, dass ein Anruf kommen kann: Das ist am Dienstag fällig.",
         "Sagen Sie Bescheid, dass ein Anruf kommen kann: Das ist heute fällig.",
         "Sagen Sie Bescheid, dass ein Anruf kommen kann: Das ist seit gestern fällig.",
         "Sagen Sie Bescheid, dass ein Anruf kommen kann: Das war am Dienstag, 3. März 2026 fällig und wurde versäumt."),
        id="inform"),
    pytest.param(RuleKind.GREET, BIRTHDAY,
        ("A personal greeting is due on Tuesday.", "A personal greeting is due today.",
         "A personal greeting has been due since yesterday.",
         "A personal greeting was due on Tuesday 3 March 2026 and was missed."),
        ("Ein persönlicher Gruß ist am Dienstag fällig.", "Ein persönlicher Gruß ist heute fällig.",
         "Ein persönlicher Gruß ist seit gestern fällig.",
         "Ein persönlicher Gruß war am Dienstag, 3. März 2026 fällig und wurde versäumt."), id="greet"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "facts", "english", "german"), TASKS)
def test_a_reason_says_since_when_it_waits(kind, facts, english, german):
    moments = (AT - A_DAY, DUE, DUE + A_DAY, NEXT_YEAR)
    for language, expected in (("en", english), ("de", german)):
        told = [said(kind, facts, language, now, **MISSED) for now in moments]
        assert [text.endswith(f" {end}") for text, end in zip(told, expected, strict=True)] == 4 * [
            True
        ], told


def test_a_follow_up_without_an_end_is_never_missed():
    told = said(RuleKind.KEEP_IN_TOUCH, TOUCH, "en", NEXT_YEAR)
    assert told.endswith("has been due since Tuesday 3 March 2026.")


REPLIES = [
    pytest.param(REPLY, DUE - timedelta(minutes=1),
        "You promise an answer within 4 working hours: it is due today at 10:00.",
        "Sie versprechen eine Antwort innerhalb von 4 Arbeitsstunden; fällig ist sie heute um 10:00 Uhr.",
        id="not due yet"),
    pytest.param(REPLY, DUE, "You promise an answer within 4 working hours: it was due today at 10:00.",
        "Sie versprechen eine Antwort innerhalb von 4 Arbeitsstunden; fällig war sie heute um 10:00 Uhr.",
        id="overdue"),
    pytest.param(REPLY, NEXT_YEAR,
        "You promise an answer within 4 working hours: it was due on Tuesday 3 March 2026 at 10:00.",
        "Sie versprechen eine Antwort innerhalb von 4 Arbeitsstunden; fällig war sie am Dienstag, 3. März "
        "2026 um 10:00 Uhr.", id="next year"),
    pytest.param(REPLY | {"pressing_message_id": OTHER, "pressing_kind": MessageKind.INQUIRY}, DUE,
        "You promise an answer to an inquiry within 4 working hours: it was due today at 10:00.",
        "Auf eine Anfrage versprechen Sie eine Antwort innerhalb von 4 Arbeitsstunden; fällig war sie heute "
        "um 10:00 Uhr.", id="a later message presses"),
    pytest.param(REPLY | {"their_call_at": AT, "person": "Karl", "their_call_channel": Channel.PHONE}, DUE,
        "You promise an answer within 4 working hours: it was due today at 10:00. Karl has phoned since, yesterday at 10:00.",
        "Sie versprechen eine Antwort innerhalb von 4 Arbeitsstunden; fällig war sie heute um 10:00 Uhr. Karl hat "
        "seitdem angerufen, gestern um 10:00 Uhr.", id="they phoned since"),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "now", "english", "german"), REPLIES)
def test_a_reply_names_the_promise(facts, now, english, german):
    assert said(RuleKind.REPLY, facts, "en", now).endswith(f" {english}")
    assert said(RuleKind.REPLY, facts, "de", now).endswith(f" {german}")


CLOSED_DAY = [
    pytest.param(DUE - A_DAY, "Karl Weber's birthday is on Sunday. You are closed then: greet them by tomorrow.",
        "Der Geburtstag von Karl Weber ist am Sonntag. Dann haben Sie geschlossen: Gratulieren Sie bis morgen.",
        id="before"),
    pytest.param(DUE, "Karl Weber's birthday is on Sunday. You are closed then: greet them today.",
        "Der Geburtstag von Karl Weber ist am Sonntag. Dann haben Sie geschlossen: Gratulieren Sie heute.",
        id="the last open day"),
    pytest.param(DUE + 5 * A_DAY, "Karl Weber's birthday is today. You are closed today: greet them now.",
        "Der Geburtstag von Karl Weber ist heute. Heute haben Sie geschlossen: Gratulieren Sie jetzt.",
        id="the day"),
    pytest.param(DUE + 6 * A_DAY,
        "Karl Weber's birthday was yesterday. You were closed then: a personal greeting has been due since "
        "Tuesday.",
        "Der Geburtstag von Karl Weber war gestern. Da hatten Sie geschlossen: Ein persönlicher Gruß ist seit "
        "Dienstag fällig.", id="the day after"),
    pytest.param(DUE + 8 * A_DAY,
        "Karl Weber's birthday was on Sunday. A personal greeting was due on Tuesday 3 March and was missed.",
        "Der Geburtstag von Karl Weber war am Sonntag. Ein persönlicher Gruß war am Dienstag, 3. März fällig "
        "und wurde versäumt.", id="missed"),
]  # fmt: skip


@pytest.mark.parametrize(("now", "english", "german"), CLOSED_DAY)
def test_a_birthday_on_a_closed_day_comes_before(now, english, german):
    ends = {"expires_at": SUNDAY["day"] + 3 * A_DAY}
    assert said(RuleKind.GREET, SUNDAY, "en", now, **ends) == english
    assert said(RuleKind.GREET, SUNDAY, "de", now, **ends) == german


@pytest.mark.parametrize(
    ("facts", "english", "german"),
    [
        pytest.param(QUIET, "“Pumps” with Karl Weber is open, and the last contact was today.",
            "„Pumps“ mit Karl Weber ist offen, und der letzte Kontakt war heute.", id="a contact"),
        pytest.param(QUIET | {"last_contact_at": None}, "“Pumps” with Karl Weber was opened today.",
            "„Pumps“ mit Karl Weber wurde heute aufgenommen.", id="no contact"),
    ],
)  # fmt: skip
def test_an_opportunity_that_is_not_due_has_not_gone_quiet(facts, english, german):
    assert said(RuleKind.REVIVE, facts, "en").startswith(f"{english} ")
    assert said(RuleKind.REVIVE, facts, "de").startswith(f"{german} ")


def test_a_reminder_says_its_text():
    facts = {"text": "Call back", "set_at": AT}
    for text, end in (("Call back", "."), ("Call back?", "")):
        told = [said(RuleKind.REMINDER, facts | {"text": text}, one, DUE) for one in ("en", "de")]
        assert told == [
            f"Reminder about Karl Weber: {text}{end} It was due today at 10:00.",
            f"Erinnerung zu Karl Weber: {text}{end} Sie war heute um 10:00 Uhr fällig.",
        ]


@pytest.mark.parametrize(
    ("kind", "facts", "by", "english", "german"),
    [
        pytest.param(RuleKind.REPLY, REPLY | {"answer_channel": Channel.EMAIL}, "message",
            "You answered by e-mail today at 10:00.", "Sie haben heute um 10:00 Uhr per E-Mail geantwortet.",
            id="a reply"),
        pytest.param(RuleKind.CHASE, ASKED | {"answered_at": DUE}, "message", "You heard from them today.",
            "Sie haben heute von Karl Weber gehört.", id="an answer"),
        pytest.param(RuleKind.CHASE, ASKED, "message", "You asked again today.",
            "Sie haben heute nachgefragt.", id="our next question"),
        pytest.param(RuleKind.BUY_AGAIN, AGAIN, "purchase", "They bought again today.",
            "Der nächste Kauf kam heute.", id="the next purchase"),
        pytest.param(RuleKind.CHASE, ASKED, "purchase", "They bought today.", "Ein Kauf kam heute.", id="a purchase"),
        pytest.param(RuleKind.REVIVE, QUIET | {"outcome": Outcome.WON}, "opportunity", "It was won today.",
            "Das Geschäft wurde heute gewonnen.", id="won"),
        pytest.param(RuleKind.REVIVE, QUIET | {"outcome": Outcome.LOST}, "opportunity", "It was lost today.",
            "Das Geschäft ging heute verloren.", id="lost"),
        pytest.param(RuleKind.KEEP_IN_TOUCH, TOUCH | {"last_touch_at": None, "customer_since": AT}, "message",
            "There was contact today.", "Kontakt gab es heute.", id="the first contact"),
        pytest.param(RuleKind.BUY_AGAIN, AGAIN, "message", "You were in touch today.",
            "Sie waren heute in Kontakt.", id="a word"),
        pytest.param(RuleKind.KEEP_IN_TOUCH, TOUCH, "message", "The next contact was today.",
            "Der nächste Kontakt war heute.", id="the next contact"),
        pytest.param(RuleKind.REPLY, REPLY | {"answer_channel": Channel.PHONE}, "message",
            "You spoke by phone today at 10:00.", "Sie haben heute um 10:00 Uhr am Telefon gesprochen.",
            id="a call"),
        pytest.param(RuleKind.REPLY, REPLY | {"answer_channel": Channel.IN_PERSON}, "message",
            "You spoke in person today at 10:00.", "Sie haben heute um 10:00 Uhr persönlich gesprochen.",
            id="a talk"),
        pytest.param(RuleKind.INTRODUCE, CARD, "event", "Your meeting with them was today.",
            "Ihr Treffen war heute.", id="a meeting"),
        pytest.param(RuleKind.CHASE, ASKED | {"planned_at": AT, "planned_ends_at": AT + timedelta(hours=1), "planned_kind": EventKind.INTERVIEW}, "event",
            "Your interview with them was yesterday.", "Ihr Gespräch war gestern.", id="an interview"),
        pytest.param(RuleKind.CHASE, ASKED | {"planned_at": DUE + A_DAY, "planned_ends_at": DUE + 2 * A_DAY, "planned_kind": EventKind.INTERVIEW}, "event",
            "Your interview with them is tomorrow.", "Ihr Gespräch ist morgen.", id="an interview ahead"),
        pytest.param(RuleKind.INTRODUCE, CARD | {"planned_at": DUE + A_DAY, "planned_ends_at": DUE + A_DAY, "planned_kind": EventKind.CALL}, "event",
            "Your call with them is tomorrow.", "Ihr Gespräch ist morgen.", id="a call ahead"),
        pytest.param(RuleKind.INTRODUCE, CARD | {"planned_at": DUE + A_DAY, "planned_ends_at": DUE + A_DAY, "planned_kind": EventKind.MEETING}, "event",
            "Your meeting with them is tomorrow.", "Ihr Treffen ist morgen.", id="a meeting ahead"),
        pytest.param(RuleKind.INFORM_REFERRAL, GIVEN, "referral", "It was recorded as done today.",
            "Es wurde heute als erledigt vermerkt.", id="recorded by hand"),
        pytest.param(RuleKind.INTRODUCE, CARD, "referral", "They referred somebody to you today.",
            "Sie haben heute eine Empfehlung bekommen.", id="a referral"),
        pytest.param(RuleKind.INTRODUCE_AGAIN, FIRST, "referral", "They referred somebody to you today.",
            "Sie haben heute eine Empfehlung bekommen.", id="a referral before a second try"),
    ],
)  # fmt: skip
def test_a_settled_one_says_by_what_and_names_no_task_and_no_guard(
    kind, facts, by, english, german
):
    settled = {"settled_by": SubjectType(by), "settled_at": DUE, "guard": Guard.ARCHIVED}
    for language, sentence in (("en", english), ("de", german)):
        told = said(kind, facts, language, DUE, **settled)
        assert told.endswith(f" {sentence}")
        assert told.count(". ") == 1


@pytest.mark.parametrize(
    ("last_contact", "english", "german"),
    [
        (
            None,
            "You were in touch with Karl Weber yesterday",
            "Sie waren gestern mit Karl Weber in Kontakt",
        ),
        ("their_message", "Karl Weber wrote yesterday", "Karl Weber hat gestern geschrieben"),
        ("purchase", "Karl Weber bought yesterday", "Karl Weber hat gestern eingekauft"),
    ],
)
def test_a_contact_that_another_followed_was_not_the_last(last_contact, english, german):
    facts = TOUCH | ({"last_contact": last_contact} if last_contact else {})
    told = [said(RuleKind.KEEP_IN_TOUCH, facts, one, DUE, settled_at=DUE) for one in ("en", "de")]
    assert told == [
        f"{english}. The next contact was today.",
        f"{german}. Der nächste Kontakt war heute.",
    ]


ASKED_AFTER_INTERVIEW = INTERVIEW | {"answered_at": None, "last_message_at": None}
INTERVIEW_CHASES = [
    pytest.param(ASKED_AFTER_INTERVIEW, {},
        "You were to have an interview with Karl Weber yesterday (TechExpo). You have heard nothing since. Asking for "
        "news is due today.",
        "Ihr Gespräch mit Karl Weber („TechExpo“) sollte gestern stattfinden. Seitdem haben Sie nichts gehört. Ihre "
        "Nachfrage ist heute fällig.", id="an interview"),
    pytest.param(ASKED_AFTER_INTERVIEW | {"last_message_at": AT}, {},
        "You were last in touch with Karl Weber yesterday after the interview (TechExpo). You have heard nothing "
        "since. Asking for news is due today.",
        "Nach dem Gespräch („TechExpo“) haben Sie sich zuletzt gestern bei Karl Weber gemeldet. Seitdem haben Sie "
        "nichts gehört. Ihre Nachfrage ist heute fällig.", id="thanked since"),
    pytest.param(ASKED_AFTER_INTERVIEW | {"last_message_at": AT, "returns_at": AT}, {},
        "You were last in touch with Karl Weber after the interview (TechExpo). You have heard nothing since. They "
        "have been back since yesterday. Asking for news is due today.",
        "Nach dem Gespräch („TechExpo“) haben Sie sich zuletzt bei Karl Weber gemeldet. Seitdem haben Sie nichts "
        "gehört. Die Abwesenheit ist seit gestern vorbei. Ihre Nachfrage ist heute fällig.", id="thanked and away"),
    pytest.param(ASKED_AFTER_INTERVIEW | {"returns_at": AT}, {},
        "You were to have an interview with Karl Weber (TechExpo). You have heard nothing since. They have been back "
        "since yesterday. Asking for news is due today.",
        "Sie sollten ein Gespräch mit Karl Weber („TechExpo“) haben. Seitdem haben Sie nichts gehört. Die Abwesenheit "
        "ist seit gestern vorbei. Ihre Nachfrage ist heute fällig.", id="perhaps, and away"),
    pytest.param(ASKED_AFTER_INTERVIEW | SURE | {"returns_at": AT}, {},
        "You had an interview with Karl Weber (TechExpo). You have heard nothing since. They have been back since "
        "yesterday. Asking for news is due today.",
        "Sie hatten ein Gespräch mit Karl Weber („TechExpo“). Seitdem haben Sie nichts gehört. Die Abwesenheit ist "
        "seit gestern vorbei. Ihre Nachfrage ist heute fällig.", id="away"),
    pytest.param(ASKED_AFTER_INTERVIEW, {"settled_at": DUE},
        "You were to have an interview with Karl Weber yesterday (TechExpo). You asked today.",
        "Ihr Gespräch mit Karl Weber („TechExpo“) sollte gestern stattfinden. Sie haben heute nachgefragt.",
        id="we asked"),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "times", "english", "german"), INTERVIEW_CHASES)
def test_the_chase_after_an_interview_asks_for_news(facts, times, english, german):
    for language, expected in (("en", english), ("de", german)):
        told = said(RuleKind.CHASE, facts, language, DUE, Trigger.EVENT_ATTENDED, **times)
        assert told == expected


def test_before_an_interview_nobody_waits_for_news():
    told = [
        said(RuleKind.CHASE, ASKED_AFTER_INTERVIEW, language, AT - A_DAY, Trigger.EVENT_ATTENDED)
        for language in ("en", "de")
    ]
    assert told == [
        "You have an interview with Karl Weber tomorrow (TechExpo). Asking for news is due on Tuesday.",
        "Ihr Gespräch mit Karl Weber („TechExpo“) ist morgen. Ihre Nachfrage ist am Dienstag fällig.",
    ]


POSSIBLE = {
    "occurred_at": AT,
    "channel": Channel.EMAIL,
    "subject": None,
    "evidence": "default",
    "person": "Karl",
    "we_wrote_at": None,
}


@pytest.mark.parametrize(
    ("now", "english", "german"),
    [
        pytest.param(DUE, "See whether Karl wants an answer.",
            "Prüfen Sie, ob Karl eine Antwort möchte.", id="open"),
        pytest.param(DUE + A_DAY, "Nobody looked at it within five working days.",
            "Fünf Arbeitstage lang hat niemand nachgesehen.", id="lapsed"),
    ],
)  # fmt: skip
def test_a_possible_question_that_lapsed_asks_for_nothing(now, english, german):
    for language, sentence in (("en", english), ("de", german)):
        told = said(RuleKind.PERHAPS, POSSIBLE, language, now, expires_at=DUE + A_DAY)
        assert told.endswith(f" {sentence}")


@pytest.mark.parametrize(
    ("closed_as", "english", "german"),
    [
        (ActionType.DONE, "Somebody marked it as done today.", "Jemand hat es heute als erledigt markiert."),
        (ActionType.DISMISSED, "Somebody dismissed it today.", "Jemand hat es heute verworfen."),
    ],
)  # fmt: skip
def test_a_closed_one_says_who_closed_it(closed_as, english, german):
    for language, sentence in (("en", english), ("de", german)):
        told = said(RuleKind.INTRODUCE, CARD, language, DUE, closed_as=closed_as)
        assert told.endswith(f" {sentence}")
        assert told.count(". ") == 1


@pytest.mark.parametrize(
    ("kind", "is_attended", "english", "german"),
    [
        pytest.param(EventKind.MEETING, True, "has met you since, {}", "hat Sie seitdem getroffen, {}", id="met"),
        pytest.param(EventKind.INTERVIEW, False, "was to meet you {}", "wollte Sie {} treffen",
                     id="perhaps met"),
        pytest.param(EventKind.CALL, True, "has spoken with you since, {}", "hat Sie seitdem gesprochen, {}",
                     id="spoke"),
        pytest.param(EventKind.CALL, False, "was to speak with you {}", "wollte Sie {} sprechen",
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
    told = said(RuleKind.REPLY, REPLY | meeting, "en", DUE + A_DAY)
    assert told.endswith(f" Anna {english.format('on Monday at 10:00')}.")
    told = said(RuleKind.REPLY, REPLY | meeting, "de", DUE + A_DAY)
    assert told.endswith(f" Anna {german.format('am Montag um 10:00 Uhr')}.")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("guard", list(Guard))
@pytest.mark.parametrize(
    ("now", "times", "is_quiet"),
    [
        pytest.param(AT, {}, True, id="for now"),
        pytest.param(AT, {"expires_at": DUE}, True, id="until it is missed"),
        pytest.param(DUE, {"expires_at": DUE}, False, id="missed"),
        pytest.param(AT, {"guard_lifts_at": DUE}, True, id="until the guard lifts"),
        pytest.param(DUE, {"guard_lifts_at": DUE}, False, id="the guard has lifted"),
    ],
)
def test_the_guard_is_named_only_as_long_as_it_holds(language, guard, now, times, is_quiet):
    told = said(RuleKind.THANK_YOU, EVENT, language, now, guard=guard, **times)
    assert told.endswith(f". {CATALOGUES[language].guards[guard]}") is is_quiet
    assert told == told.strip()


ALL = [
    *((RuleKind.CUSTOM, *case.values[:2]) for case in HAPPENED),
    *((case.values[0], None, case.values[1]) for case in TASKS),
    *((RuleKind.REPLY, None, case.values[0]) for case in REPLIES),
    *((RuleKind.CHASE, Trigger.EVENT_ATTENDED, case.values[0]) for case in INTERVIEW_CHASES),
    (RuleKind.GREET, None, SUNDAY),
    (RuleKind.REMINDER, None, {"text": "Call back", "set_at": AT}),
]
A_DATE = re.compile(
    "yesterday|today|tomorrow|gestern|heute|morgen|"
    + "|".join((*english_words.WEEKDAYS, *german_words.WEEKDAYS))
)


@pytest.mark.parametrize(("kind", "trigger", "facts"), ALL)
@pytest.mark.parametrize("language", list(Language))
def test_a_reason_names_two_dates_at_most_and_no_present_year(kind, trigger, facts, language):
    facts = {"answer_channel": Channel.EMAIL, **facts}
    moments = [DUE + days * A_DAY for days in (-40, -3, 0, 1, 2, 5, 40, 400)]
    for now, times in product(moments, ({}, MISSED, {"settled_at": DUE})):
        told = said(kind, facts, language, now, trigger, **times)
        assert 1 <= len(A_DATE.findall(told)) <= 2, told
        assert str(now.year) not in told
        assert ("2026" in told) is (now.year != 2026)
        assert not set(MARKS) & set(told)


def test_a_stored_reason_depends_on_no_moment_and_marks_of_users_are_dropped():
    text = f"{DAY_BEGIN}en UTC on_day 0{DAY_END}Pumps{STAGES_BEGIN}"
    told = said(RuleKind.THANK_YOU, WON | {"title": text}, "en", trigger=Trigger.OPPORTUNITY_WON)
    assert told.startswith("You won “en UTC on_day 0Pumps” with Karl Weber today.")
    told = said(RuleKind.REMINDER, {"text": text, "set_at": AT}, "en")
    assert told.startswith("Reminder about Karl Weber: en UTC on_day 0Pumps. ")


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


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        pytest.param("Re: Offer", "Offer", id="an answer"),
        pytest.param("Re: AW: Re[2]: Offer", "Offer", id="answers of answers"),
        pytest.param("Fwd: Offer", "Offer", id="a forward"),
        pytest.param("Return: Offer", "Return: Offer", id="a word of its own"),
    ],
)
def test_a_subject_is_told_without_the_prefixes_of_programs(subject, told):
    assert f"(“{told}”)" in said(RuleKind.CHASE, ASKED | {"subject": subject}, "en")
    assert f"(„{told}“)" in said(RuleKind.CHASE, ASKED | {"subject": subject}, "de")


def test_a_subject_of_prefixes_alone_is_not_told():
    assert "(" not in said(RuleKind.CHASE, ASKED | {"subject": "Re: "}, "en")


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


def test_evidence_without_a_sentence_of_its_own_says_that_no_reply_is_needed():
    found = NotApplicable(ID, RuleKind.REPLY, "words_of_farewell")
    assert [not_applicable_text(found, language) for language in Language] == [
        "The message needs no reply.",
        "Die Nachricht braucht keine Antwort.",
    ]


UNMET = [
    pytest.param("opportunity.lost_reason", Operator.NE, LostReason.BAD_SERVICE,
        "the reason for the loss is not “bad service”", "der Grund des Verlusts nicht „schlechter Service“ ist", id="ne"),
    pytest.param("event.kind", Operator.EQ, "interview", "the kind of the event is “interview”",
        "die Art der Veranstaltung „Vorstellungsgespräch“ ist", id="eq"),
    pytest.param("customer.stage", Operator.IN, ("active", "past"), "the stage is “active” or “past”",
        "die Stufe „aktiv“ oder „ehemalig“ ist", id="in"),
    pytest.param("purchase.amount", Operator.GE, Decimal("500.50"), "the amount is at least 500.50",
        "der Betrag mindestens 500,50 beträgt", id="ge"),
    pytest.param("purchase.amount", Operator.LT, Decimal(500), "the amount is below 500",
        "der Betrag unter 500 liegt", id="lt"),
    pytest.param("customer.tags", Operator.CONTAINS, "VIP", "the list of tags contains “VIP”",
        "die Liste der Schlagwörter „VIP“ enthält", id="contains"),
    pytest.param("customer.source", Operator.IS_NULL, None, "the source is missing", "die Herkunft fehlt", id="is null"),
    pytest.param("customer.custom_fields.contract", Operator.STARTS_WITH, "gold",
        "the field “contract” begins with “gold”", "das Feld „contract“ mit „gold“ beginnt", id="a custom field"),
    pytest.param("customer.created_at", Operator.WITHIN_LAST, timedelta(days=30),
        "the day of the record is at most 30 days earlier", "der Tag der Aufnahme innerhalb von 30 Tagen davor liegt", id="within"),
    pytest.param("customer.created_at", Operator.BEFORE, AT, "the day of the record is before 2 March 2026",
        "der Tag der Aufnahme vor dem 2. März 2026 liegt", id="before"),
    pytest.param("customer.stage", Negation.NOT_IN, ("active", "past"), "the stage is not “active” or “past”",
        "die Stufe nicht „aktiv“ oder „ehemalig“ ist", id="not in"),
    pytest.param("customer.tags", Negation.NOT_CONTAINS, "VIP", "the list of tags does not contain “VIP”",
        "die Liste der Schlagwörter „VIP“ nicht enthält", id="not contains"),
    pytest.param("event.name", Negation.NOT_STARTS_WITH, "Fair", "the name of the event does not begin with “Fair”",
        "der Name der Veranstaltung nicht mit „Fair“ beginnt", id="not starts with"),
    pytest.param("customer.created_at", Negation.NOT_BEFORE, AT, "the day of the record is not before 2 March 2026",
        "der Tag der Aufnahme nicht vor dem 2. März 2026 liegt", id="not before"),
    pytest.param("customer.created_at", Negation.NOT_AFTER, AT, "the day of the record is not after 2 March 2026",
        "der Tag der Aufnahme nicht nach dem 2. März 2026 liegt", id="not after"),
    pytest.param("customer.created_at", Negation.NOT_WITHIN_LAST, timedelta(days=30), "the day of the record is more than 30 days earlier",
        "der Tag der Aufnahme nicht innerhalb von 30 Tagen davor liegt", id="not within"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "op", "value", "english", "german"), UNMET)
def test_an_unmet_condition_is_told(field, op, value, english, german):
    facts = {"unmet_field": field, "unmet_op": op, "unmet_value": value}
    found = NotApplicable(ID, RuleKind.CUSTOM, "condition", facts=facts)
    told = [not_applicable_text(found, language) for language in Language]
    assert told == [f"The rule applies only if {english}.", f"Die Regel gilt nur, wenn {german}."]


def test_several_conditions_of_which_one_is_needed_are_told():
    facts = {
        "unmet_field": "customer.stage",
        "unmet_op": Operator.EQ,
        "unmet_value": "active",
        "unmet_field_2": "purchase.amount",
        "unmet_op_2": Operator.GE,
        "unmet_value_2": Decimal(500),
    }
    found = NotApplicable(ID, RuleKind.CUSTOM, "condition", facts=facts)
    assert [not_applicable_text(found, language) for language in Language] == [
        "The rule applies only if the stage is “active” or the amount is at least 500.",
        "Die Regel gilt nur, wenn die Stufe „aktiv“ ist oder der Betrag mindestens 500 beträgt.",
    ]


@pytest.mark.parametrize("language", list(Language))
def test_every_field_and_operator_has_its_words(language):
    texts = CONDITION_TEXTS[language]
    assert set(texts.fields) == set(FIELDS_BY_NAME)
    assert set(texts.comparisons) == {*Operator, *Negation}


@pytest.mark.parametrize("clauses", [english_clauses, german_clauses])
def test_every_trigger_has_its_clause(clauses):
    assert set(clauses.TRIGGER_CLAUSES) == set(Trigger)


def test_every_language_has_a_sentence_for_everything():
    english = CATALOGUES[Language.ENGLISH]
    for catalogue in CATALOGUES.values():
        assert set(catalogue.open_sentences) == set(RuleKind)
        assert set(catalogue.guards) == set(Guard)
        assert set(catalogue.closed) == {ActionType.DONE, ActionType.DISMISSED}
        assert set(catalogue.not_applicable_texts) == set(english.not_applicable_texts)


def test_english_ordinals():
    numbers = (1, 2, 3, 4, 10, 11, 12, 13, 14, 21, 22, 23, 101, 111, 112)
    assert " ".join(map(ordinal, numbers)) == (
        "1st 2nd 3rd 4th 10th 11th 12th 13th 14th 21st 22nd 23rd 101st 111th 112th"
    )


@pytest.mark.parametrize(
    ("length", "english", "german"),
    [
        (WorkingDays(1), "1 working day", "einem Arbeitstag"),
        (WorkingDays(2), "2 working days", "2 Arbeitstagen"),
        (WorkingTime(timedelta(hours=1)), "1 working hour", "einer Arbeitsstunde"),
        (WorkingTime(timedelta(minutes=1)), "1 working minute", "einer Arbeitsminute"),
        (WorkingTime(timedelta(0)), "0 working minutes", "0 Arbeitsminuten"),
        (CalendarTime(timedelta(days=1)), "1 day", "einem Tag"),
        (CalendarTime(timedelta(hours=25)), "25 hours", "25 Stunden"),
        (CalendarTime(timedelta(hours=1, minutes=1)), "1 hour and 1 minute", "einer Stunde und einer Minute"),
        (WorkingTime(timedelta(minutes=90)), "1 working hour and 30 working minutes", "einer Arbeitsstunde und 30 Arbeitsminuten"),
        (CalendarTime(timedelta(days=30)), "30 days", "30 Tagen"),
        (CalendarTime(timedelta(hours=5)), "5 hours", "5 Stunden"),
    ],
    ids=str,
)  # fmt: skip
def test_spans_in_words(length, english, german):
    assert (in_english(length), in_german(length)) == (english, german)


@pytest.mark.parametrize(
    ("length", "german"),
    [
        (CalendarTime(timedelta(days=30)), "alle 30 Tage"),
        (CalendarTime(timedelta(days=1)), "jeden Tag"),
        (WorkingDays(1), "jeden Arbeitstag"),
        (WorkingTime(timedelta(hours=1)), "jede Arbeitsstunde"),
        (CalendarTime(timedelta(minutes=90)), "im Abstand von einer Stunde und 30 Minuten"),
    ],
    ids=str,
)
def test_german_rhythms(length, german):
    assert every_in_german(length) == german


def test_facts_for_programs_are_plain_and_the_same_in_every_language():
    assert to_json_facts(
        {
            "at": AT,
            "rhythm": WorkingDays(2),
            "kind": RuleKind.REPLY,
            "no": None,
            "unmet_value": ("active", "past"),
            "length": timedelta(days=30),
        }
    ) == {
        "at": "2026-03-02T09:00:00Z",
        "rhythm": "2 working days",
        "kind": "reply",
        "unmet_value": "active, past",
        "length": "30 days",
    }


@pytest.mark.parametrize(
    ("now", "shown_at", "told"),
    [
        pytest.param(AT, None, "It is due. Paused.", id="now"),
        pytest.param(AT, DUE - SECOND, "It is due. Paused.", id="a second before the pause ends"),
        pytest.param(AT, DUE, "It is due.", id="as the pause ends"),
        pytest.param(DUE, None, "It was due.", id="later"),
    ],
)
def test_a_list_speaks_of_no_pause_that_ends_by_its_time(now, shown_at, told):
    marked = f"It {mark_stages('is', (DUE, 'was'))} due.{mark_stages(' Paused.', (DUE, ''))}"
    assert read_marks(marked, now, shown_at) == told


def test_words_between_others_are_no_pause():
    marked = mark_stages("Ahead.", (DUE, ""), (DUE + SECOND, "Over."))
    assert read_marks(marked, AT, DUE) == "Ahead."
