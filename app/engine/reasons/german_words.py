"""Deutsche Wörter, Tage und Zeitspannen."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from app.engine.rules import CalendarTime, Span, WorkingDays, WorkingTime
from app.engine.vocabulary import ActionType, Channel, Guard, MessageKind

WEEKDAYS = (
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
)  # fmt: skip
MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip

CONTACTED = {
    Channel.EMAIL: "schrieb {on}",
    Channel.LETTER: "schickte {on} einen Brief",
    Channel.PHONE: "rief {on} an",
    Channel.SMS: "schickte {on} eine SMS",
    Channel.CHAT: "schrieb {on} im Chat",
    Channel.IN_PERSON: "fragte {on} persönlich",
}
# Im Akkusativ, wie nach "auf".
KINDS = {
    MessageKind.INQUIRY: "eine Anfrage",
    MessageKind.ISSUE: "ein Problem",
    MessageKind.LETTER: "einen Brief",
    MessageKind.ORDER: "eine Bestellung",
}
CLOSED = {
    ActionType.DONE: "Jemand hat es {on} als erledigt markiert.",
    ActionType.DISMISSED: "Jemand hat es {on} verworfen.",
}
GUARDS = {
    Guard.DISCARDED: "Pausiert: Der Kontakt ist verworfen.",
    Guard.ARCHIVED: "Pausiert: Der Kunde ist archiviert.",
    Guard.DO_NOT_CONTACT: "Pausiert: Der Kunde wünscht keinen Kontakt.",
    Guard.BOUNCED: "Pausiert: E-Mails an alle bekannten Adressen kommen zurück.",
    Guard.REPLY_OWED: "Pausiert: Man wartet noch auf eine Nachricht von Ihnen.",
    Guard.ISSUE_OPEN: "Pausiert: Ein Problem des Kunden ist noch nicht gelöst.",
    Guard.UNANSWERED: "Pausiert: Sie haben zweimal nacheinander gefragt und noch nichts gehört.",
    Guard.DISMISSED_LATELY: "Eine Woche pausiert: Jemand hat einen ähnlichen Hinweis verworfen.",
    Guard.COVERED: "Pausiert: Ein anderer Hinweis deckt das schon ab.",
}
COVERED = "Ein anderer Hinweis hat das abgedeckt."
NOT_APPLICABLE_TEXTS = {
    "rule_disabled": "Die Regel ist ausgeschaltet.",
    "no_question": "Keine Nachricht wartet auf eine Antwort.",
    "no_possible_question": "Keine Nachricht lässt offen, ob sie eine Antwort braucht.",
    "replies_disabled": "Keine Regel für Antworten ist eingeschaltet.",
    "perhaps": "Aus den Worten geht nicht hervor, ob die Nachricht eine Antwort braucht.",
    "may_be_answered": "Sie haben seitdem geschrieben; das kann die Antwort gewesen sein.",
    "replaced": "Eine spätere Nachricht des Verlaufs tritt an ihre Stelle.",
    "lapsed": "Fünf Arbeitstage lang hat niemand nachgesehen.",
    "no_reply_needed": "Die Nachricht braucht keine Antwort.",
    "no_reminder": "Es ist keine Erinnerung gesetzt.",
    "no_event": "Aus den letzten Wochen ist keine Veranstaltung bekannt.",
    "no_card": "In den letzten Wochen wurde keine Visitenkarte erfasst.",
    "no_rhythm": "Es ist kein Kontaktrhythmus gesetzt, und weder Rang noch Stufe geben einen vor.",
    "already_met": "Sie haben diesen Kontakt getroffen, bevor Sie zum ersten Mal geschrieben haben.",
    "no_touch": "Sie waren mit dieser Person noch nicht in Kontakt.",
    "outbound": "Sie haben die Nachricht gesendet.",
    "archived": "Die Nachricht ist archiviert.",
    "closed": "Ein Hinweis einer anderen Regel dieser Art wurde für diese Nachricht schon geschlossen.",
    "automatic": "Die Nachricht wurde automatisch gesendet.",
    "thanks_only": "Die Nachricht sagt nur Danke.",
    "closing": "Die Nachricht stimmt nur zu, bestätigt oder verabschiedet sich.",
    "too_old": "Es wurde mehr als 30 Tage danach erfasst.",
    "conversation": "Es war ein Gespräch.",
    "sender_rule": "Laut einer Regel für den Absender ist keine Antwort nötig.",
    "overruled": "Ein Benutzer hat angegeben, dass die Nachricht keine Antwort braucht.",
    "kind": "Nachrichten dieser Art brauchen keine Antwort.",
    "empty": "Die Nachricht ist leer.",
    "cancelled": "Die Veranstaltung wurde abgesagt.",
    "event_kind": "Bei Veranstaltungen dieser Art ist kein Dank üblich.",
    "no_interview": "Nachgefragt wird nur nach Vorstellungsgesprächen.",
    "not_attended": "Die Person hat nicht teilgenommen.",
    "discarded": "Der Kontakt wurde verworfen.",
    "condition": "Die Bedingung der Regel ist nicht erfüllt.",
    "nothing_asked": "Keine Ihrer letzten Nachrichten wartet auf eine Antwort.",
    "chased_enough": "Sie haben schon so oft gefragt, wie die Regel erlaubt.",
    "asked_after_loss": "Sie haben nach einer Absage um etwas gebeten; danach fragt man nicht noch einmal.",
    "no_purchase": "Es ist kein Kauf bekannt.",
    "free_purchase": "Er hat nichts gekostet.",
    "ordinary_purchase": "Nur der erste Kauf und große Käufe verlangen einen Dank.",
    "touched_lately": "In den 60 Tagen davor hatten Sie persönlich Kontakt.",
    "thanked_lately": "Ein früherer Kauf der letzten 60 Tage verlangt schon einen Dank.",
    "no_buying_rhythm": "Es sind zu wenige Käufe bekannt, um einen Kaufrhythmus zu berechnen.",
    "none_open": "Keine Chance ist offen.",
    "none_won": "In letzter Zeit wurde kein Geschäft gewonnen.",
    "none_lost": "In letzter Zeit ging kein Geschäft verloren.",
    "no_referral": "Aus letzter Zeit ist keine Empfehlung bekannt.",
    "objected": "Die empfohlene Person hat widersprochen.",
    "nothing_promised": "Keine Ihrer letzten Nachrichten verspricht, dass Sie sich melden.",
    "no_day_named": "Ihre Nachricht nennt keinen Tag und vertröstet bei keinem Problem.",
    "no_yearly_date": "Es ist kein Geburtstag oder anderer jährlicher Tag bekannt.",
}
WROTE = {
    Channel.EMAIL: "Sie haben {name} {on} geschrieben",
    Channel.LETTER: "Sie haben {name} {on} einen Brief geschickt",
    Channel.PHONE: "Sie haben {name} {on} angerufen",
    Channel.SMS: "Sie haben {name} {on} eine SMS geschickt",
    Channel.CHAT: "Sie haben {name} {on} im Chat geschrieben",
    Channel.IN_PERSON: "Sie haben {on} mit {name} gesprochen",
}
CALLED = {Channel.PHONE: "angerufen", Channel.IN_PERSON: "mit Ihnen gesprochen"}
BY = {
    Channel.EMAIL: "per E-Mail",
    Channel.LETTER: "per Brief",
    Channel.PHONE: "am Telefon",
    Channel.SMS: "per SMS",
    Channel.CHAT: "im Chat",
    Channel.IN_PERSON: "persönlich",
}

# Wie Visitenkarten die Tage nennen, die wiederkehren.
BIRTHDAYS = frozenset({"birthday", "geburtstag"})
YEARLY = {
    "birthday": "Der Geburtstag",
    "geburtstag": "Der Geburtstag",
    "anniversary": "Der Jahrestag",
    "jahrestag": "Der Jahrestag",
}


class Unit(NamedTuple):
    """A unit of time: one of it in the dative and in the accusative, and several in both."""

    after_one: str
    each: str
    after_several: str
    all: str


WORKING_DAY = Unit("einem Arbeitstag", "jeden Arbeitstag", "Arbeitstagen", "Arbeitstage")
WORKING_HOUR = Unit("einer Arbeitsstunde", "jede Arbeitsstunde", *2 * ("Arbeitsstunden",))
WORKING_MINUTE = Unit("einer Arbeitsminute", "jede Arbeitsminute", *2 * ("Arbeitsminuten",))
DAY = Unit("einem Tag", "jeden Tag", "Tagen", "Tage")
HOUR = Unit("einer Stunde", "jede Stunde", *2 * ("Stunden",))
MINUTE = Unit("einer Minute", "jede Minute", *2 * ("Minuten",))


def date(local: datetime) -> str:
    """The day without its weekday."""
    return f"{local.day}. {MONTHS[local.month - 1]} {local.year}"


def span(length: Span) -> str:
    """In the dative, as after "nach" and "innerhalb von"."""
    return " und ".join(
        unit.after_one if number == 1 else f"{number} {unit.after_several}"
        for number, unit in _parts(length)
    )


def every(length: Span) -> str:
    """Such as "jeden Tag", "alle 30 Tage"."""
    (number, unit), *rest = _parts(length)
    if rest:
        return f"im Abstand von {span(length)}"
    return unit.each if number == 1 else f"alle {number} {unit.all}"


def _parts(length: Span) -> Iterator[tuple[int, Unit]]:
    match length:
        case WorkingDays(days):
            yield days, WORKING_DAY
        case WorkingTime(amount):
            yield from _clock_parts(amount, WORKING_HOUR, WORKING_MINUTE)
        case CalendarTime(amount) if amount % timedelta(days=1) == timedelta(0):
            yield amount.days, DAY
        case CalendarTime(amount):
            yield from _clock_parts(amount, HOUR, MINUTE)


def _clock_parts(amount: timedelta, hour: Unit, minute: Unit) -> Iterator[tuple[int, Unit]]:
    hours, rest = divmod(int(amount.total_seconds()), 3600)
    minutes = -(-rest // 60)
    if hours:
        yield hours, hour
    if minutes or not hours:
        yield minutes, minute


def ordinal(number: int) -> str:
    return f"{number}."
