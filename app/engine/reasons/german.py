"""Die Gründe auf Deutsch."""

from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from app.engine.reasons.catalogue import Catalogue, Context, shortened
from app.engine.rules import CalendarTime, Span, WorkingDays, WorkingTime
from app.engine.verdicts import Verdict
from app.engine.vocabulary import Channel, EventKind, Guard, MessageKind, RuleKind, SubjectType

WEEKDAYS = (
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
)  # fmt: skip
MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip

CONTACTED = {
    Channel.EMAIL: "schrieb am {at}",
    Channel.LETTER: "schickte am {at} einen Brief",
    Channel.PHONE: "rief am {at} an",
    Channel.SMS: "schickte am {at} eine SMS",
    Channel.CHAT: "schrieb am {at} im Chat",
    Channel.IN_PERSON: "fragte am {at} persönlich",
}
KINDS = {
    MessageKind.INQUIRY: "eine Anfrage",
    MessageKind.ISSUE: "ein Problem",
    MessageKind.LETTER: "ein Brief",
    MessageKind.ORDER: "eine Bestellung",
}
GUARDS = {
    Guard.ARCHIVED: "Ruht, weil der Kunde archiviert ist.",
    Guard.DO_NOT_CONTACT: "Ruht, weil der Kunde keinen Kontakt wünscht.",
    Guard.BOUNCED: "Ruht, weil Mails an jede bekannte Adresse zurückkommen.",
    Guard.REPLY_OWED: "Ruht, weil zuerst eine Antwort geschuldet ist.",
    Guard.UNANSWERED: "Ruht, weil zwei Ihrer Nachrichten hintereinander ohne Antwort sind.",
    Guard.DISMISSED_LATELY: "Ruht eine Woche, weil jemand einen anderen Hinweis verworfen hat.",
    Guard.ISSUE_OPEN: "Ruht, weil ein Anliegen des Kunden noch offen ist.",
    Guard.BUDGET: "Ruht, weil für diesen Tag schon genug ansteht.",
    Guard.COVERED: "Ruht, weil ein anderer Hinweis dasselbe verlangt.",
}
SILENCES = {
    "rule_disabled": "Die Regel ist ausgeschaltet.",
    "no_question": "Niemand hat etwas gefragt, das auf eine Antwort wartet.",
    "no_reminder": "Es ist keine Erinnerung gesetzt.",
    "no_event": "Aus den letzten Wochen ist keine Veranstaltung bekannt.",
    "no_card": "Es wurde keine Visitenkarte aufgenommen.",
    "no_rhythm": "Es ist kein Rhythmus gesetzt, und weder Rang noch Stufe geben einen vor.",
    "no_customer": "Regelmäßigen Kontakt gibt es nur zu Kunden.",
    "outbound": "Die Nachricht ist von uns.",
    "archived": "Die Nachricht ist archiviert.",
    "automatic": "Eine Maschine hat die Nachricht geschickt.",
    "thanks_only": "Die Nachricht sagt nur Danke.",
    "too_old": "Es war mehr als 30 Tage alt, als es erfasst wurde.",
    "conversation": "Es war ein Gespräch; was gefragt wurde, wurde darin beantwortet.",
    "overruled": "Ein Mensch hat gesagt, dass die Nachricht keine Antwort braucht.",
    "kind": "Eine Nachricht dieser Art braucht keine Antwort.",
    "empty": "Die Nachricht sagt nichts.",
    "cancelled": "Die Veranstaltung wurde abgesagt.",
    "event_kind": "Bei Veranstaltungen dieser Art ist kein Dank üblich.",
    "not_attended": "Sie waren nicht dabei.",
    "discarded": "Die Karte wurde verworfen.",
}


class Unit(NamedTuple):
    """A unit of time: one of it, and several in the dative."""

    one: str
    several: str


WORKING_DAY = Unit("Arbeitstag", "Arbeitstagen")
WORKING_HOUR = Unit("Arbeitsstunde", "Arbeitsstunden")
WORKING_MINUTE = Unit("Arbeitsminute", "Arbeitsminuten")
DAY = Unit("Tag", "Tagen")
HOUR = Unit("Stunde", "Stunden")
MINUTE = Unit("Minute", "Minuten")


def day_and_time(at: datetime, zone: tzinfo) -> str:
    return f"{day(at, zone)}, {at.astimezone(zone):%H:%M} Uhr"


def day(at: datetime, zone: tzinfo) -> str:
    local = at.astimezone(zone)
    return f"{WEEKDAYS[local.weekday()]}, {local.day}. {MONTHS[local.month - 1]} {local.year}"


def span(length: Span) -> str:
    """In the dative, as after "nach" and "innerhalb von"."""
    match length:
        case WorkingDays(days):
            return _count(days, WORKING_DAY)
        case WorkingTime(amount):
            return _duration(amount, WORKING_HOUR, WORKING_MINUTE)
        case CalendarTime(amount) if amount % timedelta(days=1) == timedelta(0):
            return _count(amount.days, DAY)
        case CalendarTime(amount):
            return _duration(amount, HOUR, MINUTE)


def _duration(amount: timedelta, hour: Unit, minute: Unit) -> str:
    hours, rest = divmod(int(amount.total_seconds()), 3600)
    minutes = -(-rest // 60)
    parts = [_count(hours, hour)] if hours else []
    if minutes or not hours:
        parts.append(_count(minutes, minute))
    return " und ".join(parts)


def _count(number: int, unit: Unit) -> str:
    return f"{number} {unit.one if number == 1 else unit.several}"


def _reply(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    at = day_and_time(facts["occurred_at"], zone)
    asked = f"{context.name} {CONTACTED[facts['channel']].format(at=at)}"
    about = f" („{shortened(facts['subject'])}“)" if facts["subject"] else ""
    within, due = span(facts["within"]), day_and_time(verdict.times.due_at, zone)
    if facts["pressing_message_id"] != facts["message_id"]:
        again = day_and_time(facts["pressing_occurred_at"], zone)
        what = KINDS.get(facts["pressing_kind"], "eine Nachricht")
        return (
            f"{asked}{about} und noch einmal am {again}; {what} wird innerhalb von {within} "
            f"beantwortet, also ist eine Antwort bis {due} versprochen."
        )
    return f"{asked}{about}; eine Antwort ist innerhalb von {within} versprochen, bis {due}."


def _reminder(verdict: Verdict, context: Context) -> str:
    set_at = day_and_time(verdict.facts["set_at"], context.zone)
    due = day_and_time(verdict.times.due_at, context.zone)
    text = verdict.facts["text"]
    return f"Erinnerung zu {context.name} für {due}, gesetzt am {set_at}: {text}"


def _thank_you(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_met(verdict, context)}; ein persönlicher Dank ist bis {due} fällig{last}."


def _met(verdict: Verdict, context: Context) -> str:
    facts, name = verdict.facts, context.name
    on, event = day(facts["starts_at"], context.zone), shortened(facts["event_name"])
    if facts["event_kind"] is EventKind.INTERVIEW:
        verb = "war" if context.has_started else "ist"
        return f"Ihr Gespräch mit {name} („{event}“) {verb} am {on}"
    if facts["event_kind"] is EventKind.MEETING:
        verb = "haben" if context.has_started else "werden"
        end = "getroffen" if context.has_started else "treffen"
        return f"Sie {verb} {name} am {on} {end} („{event}“)"
    verb = "haben" if context.has_started else "werden"
    end = "getroffen" if context.has_started else "treffen"
    return f"Sie {verb} {name} bei „{event}“ am {on} {end}"


def _last_day(verdict: Verdict, context: Context) -> str:
    expires_at = verdict.times.expires_at
    return f", und {day(expires_at, context.zone)} ist der letzte gute Tag" if expires_at else ""


def _introduce(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    at_event = f" bei „{shortened(facts['event_name'])}“" if facts["event_name"] else ""
    on, due = day(facts["captured_at"], zone), day_and_time(verdict.times.due_at, zone)
    taken = f"Sie haben die Karte von {context.name}{at_event} am {on} bekommen"
    return f"{taken}; stellen Sie sich bis {due} vor{_last_day(verdict, context)}."


def _keep_in_touch(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    rhythm, due = span(facts["rhythm"]), day(verdict.times.due_at, zone)
    if facts["last_touch_at"] is None:
        since = f"{context.name} ist seit {day(facts['customer_since'], zone)} Kunde"
        return f"{since}; melden Sie sich nach {rhythm}, bis {due}."
    last = f"Der letzte Kontakt mit {context.name} war am {day(facts['last_touch_at'], zone)}"
    return f"{last}; melden Sie sich nach {rhythm} wieder, bis {due}."


def _settled(verdict: Verdict, context: Context) -> str:
    assert verdict.settled_by is not None  # asked only of what is settled
    assert verdict.times.settled_at is not None
    at = day_and_time(verdict.times.settled_at, context.zone)
    if verdict.rule_kind is RuleKind.REPLY:
        return f"Beantwortet am {at}."
    is_meeting = verdict.settled_by.type is SubjectType.EVENT
    return f"Sie haben sich am {at} getroffen." if is_meeting else f"Sie waren am {at} in Kontakt."


GERMAN = Catalogue(
    sentences={
        RuleKind.REPLY: _reply,
        RuleKind.REMINDER: _reminder,
        RuleKind.THANK_YOU: _thank_you,
        RuleKind.INTRODUCE: _introduce,
        RuleKind.KEEP_IN_TOUCH: _keep_in_touch,
    },
    settled=_settled,
    guards=GUARDS,
    silences=SILENCES,
    day_and_time=day_and_time,
)
