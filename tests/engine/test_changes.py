"""What would change a finding, said in both languages."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.engine.reasons.changes import change_text, rule_name
from app.engine.rules import PERHAPS, Rule
from app.engine.verdicts import NotApplicable, Subject, Times, Verdict
from app.engine.vocabulary import ActionType, FulfilledBy, Guard, Language, SubjectType
from tests.engine.business import CHASE, KEEP

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
A_DAY = timedelta(days=1)
SOON, LATER = NOW + A_DAY, NOW + 7 * A_DAY
ZONE = ZoneInfo("Europe/Berlin")
SETTLES_EN = "Settles itself when Karl writes, calls, meets you or buys."
SETTLES_DE = "Erledigt sich, wenn Karl schreibt, anruft, Sie trifft oder kauft."


def verdict(*, waits_for_reply: bool = False, **times: Any) -> Verdict:
    return Verdict(
        rule_id=CHASE.id,
        rule_kind=CHASE.kind,
        rule_version=1,
        rule_name="Chase",
        trigger=CHASE.trigger,
        subject=Subject(SubjectType.MESSAGE, UUID(int=1)),
        starts_at=NOW - A_DAY,
        times=Times(**{"due_at": NOW} | times),
        priority=CHASE.priority,
        owner_id=None,
        waits_for_reply=waits_for_reply,
    )


def said(finding: Verdict | NotApplicable, rule: Rule = CHASE, person: str = "Karl") -> list[str]:
    return [
        change_text(finding, rule, person, ZONE, language, NOW)
        for language in (Language.ENGLISH, Language.GERMAN)
    ]


OPEN = [
    pytest.param({}, SETTLES_EN, SETTLES_DE, id="due"),
    pytest.param({"due_at": SOON}, f"Becomes due tomorrow at 10:00. {SETTLES_EN}",
        f"Wird morgen um 10:00 Uhr fällig. {SETTLES_DE}", id="waiting"),
    pytest.param({"due_at": SOON, "warn_at": NOW}, f"Becomes due tomorrow at 10:00. {SETTLES_EN}",
        f"Wird morgen um 10:00 Uhr fällig. {SETTLES_DE}", id="warned"),
    pytest.param({"due_at": SOON, "expires_at": LATER}, f"Becomes due tomorrow at 10:00. {SETTLES_EN}",
        f"Wird morgen um 10:00 Uhr fällig. {SETTLES_DE}", id="waiting and expiring"),
    pytest.param({"expires_at": SOON}, f"{SETTLES_EN} It is missed tomorrow at 10:00.",
        f"{SETTLES_DE} Morgen um 10:00 Uhr gilt es als versäumt.", id="due and expiring"),
    pytest.param({"expires_at": SOON, "lapses": True}, f"{SETTLES_EN} It goes away by itself tomorrow at 10:00.",
        f"{SETTLES_DE} Morgen um 10:00 Uhr verschwindet es von selbst.", id="due and lapsing"),
    pytest.param({"snoozed_until": SOON},
        f"Comes back tomorrow at 10:00, or earlier with a new message that needs a reply. {SETTLES_EN}",
        f"Kommt morgen um 10:00 Uhr zurück, oder früher mit einer neuen Nachricht, die eine Antwort braucht. {SETTLES_DE}",
        id="snoozed"),
    pytest.param({"snoozed_until": SOON, "waits_for_reply": True},
        f"Comes back tomorrow at 10:00, or earlier with any message of Karl. {SETTLES_EN}",
        f"Kommt morgen um 10:00 Uhr zurück, oder früher mit jeder Nachricht von Karl. {SETTLES_DE}", id="until they reply"),
    pytest.param({"snoozed_until": NOW}, SETTLES_EN, SETTLES_DE, id="a snooze that is over"),
    pytest.param({"snoozed_until": SOON, "expires_at": LATER},
        (f"Comes back tomorrow at 10:00, or earlier with a new message that needs a reply. {SETTLES_EN} "
         "It is missed on Monday 9 March at 10:00."),
        ("Kommt morgen um 10:00 Uhr zurück, oder früher mit einer neuen Nachricht, die eine Antwort braucht. "
         f"{SETTLES_DE} Am Montag, 9. März um 10:00 Uhr gilt es als versäumt."), id="snoozed for a while"),
    pytest.param({"snoozed_until": SOON, "expires_at": SOON}, f"{SETTLES_EN} It is missed tomorrow at 10:00.",
        f"{SETTLES_DE} Morgen um 10:00 Uhr gilt es als versäumt.", id="snoozed to the end"),
    pytest.param({"snoozed_until": SOON, "expires_at": SOON, "waits_for_reply": True},
        f"Snoozed until Karl writes. {SETTLES_EN} It is missed tomorrow at 10:00.",
        f"Zurückgestellt, bis Karl schreibt. {SETTLES_DE} Morgen um 10:00 Uhr gilt es als versäumt.",
        id="snoozed to the end until they reply"),
]  # fmt: skip
OVER = [
    pytest.param({"guard": Guard.DO_NOT_CONTACT}, "Comes back when Karl may be contacted again.",
        "Kommt zurück, wenn Sie Karl wieder kontaktieren dürfen.", id="a guard"),
    pytest.param({"guard": Guard.UNANSWERED, "guard_lifts_at": SOON},
        "Comes back when Karl writes, calls, meets you or buys. At the latest it comes back tomorrow at 10:00.",
        "Kommt zurück, wenn Karl schreibt, anruft, Sie trifft oder kauft. Spätestens morgen um 10:00 Uhr kommt es zurück.",
        id="a guard that lifts"),
    pytest.param({"settled_at": NOW}, "Comes back only if what settled it is deleted.",
        "Kommt nur zurück, wenn das gelöscht wird, was es erledigt hat.", id="settled"),
    pytest.param({"closed_as": ActionType.DONE}, "Comes back when somebody reopens it.",
        "Kommt zurück, wenn jemand es wieder öffnet.", id="done"),
    pytest.param({"closed_as": ActionType.DISMISSED}, "Comes back when somebody reopens it.",
        "Kommt zurück, wenn jemand es wieder öffnet.", id="dismissed"),
    pytest.param({"expires_at": NOW}, "Its time is over; only a new occasion starts it again.",
        "Der Zeitpunkt ist vorbei; nur ein neuer Anlass startet es wieder.", id="missed"),
    pytest.param({"expires_at": NOW, "guard": Guard.COVERED, "guard_lifts_at": NOW},
        "Its time is over; only a new occasion starts it again.",
        "Der Zeitpunkt ist vorbei; nur ein neuer Anlass startet es wieder.", id="covered to the end"),
    pytest.param({"expires_at": NOW, "lapses": True}, "Comes back if its ground returns.",
        "Kommt zurück, wenn der Grund zurückkommt.", id="lapsed"),
    pytest.param({"withdrawn_at": NOW}, "Comes back if its ground returns.",
        "Kommt zurück, wenn der Grund zurückkommt.", id="withdrawn"),
]  # fmt: skip


@pytest.mark.parametrize(("times", "english", "german"), [*OPEN, *OVER])
def test_a_finding_says_what_would_change_it(times, english, german):
    assert said(verdict(**times)) == [english, german]


@pytest.mark.parametrize(
    ("late_days", "english", "german"),
    [
        pytest.param(0, "Becomes due tomorrow at 10:00. ", "Wird morgen um 10:00 Uhr fällig. ", id="on time"),
        pytest.param(3,
            "Becomes due tomorrow at 10:00: by then, 8 in 10 such customers have bought again. ",
            "Wird morgen um 10:00 Uhr fällig: Bis dahin haben 8 von 10 solchen Kunden wieder eingekauft. ", id="late"),
    ],
)  # fmt: skip
def test_a_purchase_that_is_late_says_when_it_is_followed_up(late_days, english, german):
    waits = replace(verdict(due_at=SOON), facts={"late_days": late_days})
    assert said(waits) == [english + SETTLES_EN, german + SETTLES_DE]


@pytest.mark.parametrize(
    ("until", "english"),
    [
        pytest.param(
            (FulfilledBy.TOUCHED, FulfilledBy.SIGN_OF_LIFE),
            "Settles itself when you write to Karl, speak or meet, or when Karl writes, calls, meets "
            "you or buys.",
            id="several",
        ),
        pytest.param((), "Ends when somebody closes it.", id="nothing"),
    ],
)
def test_all_that_settles_it_is_named(until, english):
    assert said(verdict(), replace(KEEP, until=until))[0] == english


def test_a_message_that_perhaps_needs_a_reply_is_settled_by_any_word_of_ours():
    assert said(verdict(), PERHAPS)[0] == "Settles itself when you write to Karl or speak."


@pytest.mark.parametrize(
    ("reason", "english", "german"),
    [
        ("no_event", "Applies when Karl takes part in an event.", "Gilt, wenn Karl an einer Veranstaltung teilnimmt."),
        ("thanks_only", "Applies when you mark the message as needing a reply.",
         "Gilt, wenn Sie angeben, dass die Nachricht eine Antwort braucht."),
    ],
)  # fmt: skip
def test_a_rule_that_does_not_apply_says_when_it_would(reason, english, german):
    assert said(NotApplicable(CHASE.id, CHASE.kind, reason)) == [english, german]


def test_no_mark_of_a_name_gets_into_a_sentence():
    """The characters that stand for times in stored texts."""
    text = said(verdict(guard=Guard.BOUNCED), person="Ka\ue000rl")[0]
    assert text == "Comes back with an address of Karl that works."


@pytest.mark.parametrize(
    ("rule", "english", "german"),
    [(PERHAPS, "Perhaps a reply", "Vielleicht eine Antwort"), (CHASE, CHASE.name, CHASE.name)],
)
def test_a_rule_without_a_row_has_a_name_in_each_language(rule, english, german):
    assert rule_name(rule, Language.ENGLISH) == english
    assert rule_name(rule, Language.GERMAN) == german
