"""Das Ereignis, das die Uhr gestartet hat, als deutscher Satz für jeden Auslöser."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.engine.reasons.catalogue import A_DAY, ReasonContext, Sentence, shortened, without_prefixes
from app.engine.reasons.event_span import has_day_of_card, span_of_event
from app.engine.reasons.german_words import BIRTHDAYS, CONTACTED, WROTE, YEARLY, ordinal
from app.engine.reasons.marks import mark_stages, without_marks
from app.engine.verdicts import Verdict
from app.engine.vocabulary import EventKind, Outcome, ReferralDirection, Trigger


def about(subject: str | None) -> str:
    plain = without_prefixes(subject or "")
    return f" („{shortened(plain)}“)" if plain else ""


def _without_time(text: str) -> str:
    return text.replace(" {on}", "")


def _message_received(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    verb = CONTACTED[facts["channel"]]
    if facts.get("their_call_at"):  # the sentence about the call names the time instead
        verb = _without_time(verb)
    on = context.on_time(facts["occurred_at"])
    asked = f"{context.name} {verb.format(on=on)}{about(facts['subject'])}"
    if facts["pressing_message_id"] != facts["message_id"]:
        asked += " und seitdem noch einmal"
    return f"{asked}, und niemand nahm ab" if facts.get("evidence") == "missed_call" else asked


def _message_unclear(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on, subject = context.on_day(facts["occurred_at"]), about(facts["subject"])
    came = f"{context.name} {CONTACTED[facts['channel']].format(on=on)}{subject}"
    match facts["evidence"]:
        case "invitation":
            return f"{context.name} hat Sie {on} eingeladen{subject}"
        case "only_in_cc":
            return f"{came}, und Sie stehen nur in Kopie"
        case _:
            return came


def _reminder_set(verdict: Verdict, context: ReasonContext) -> str:
    return f"Erinnerung zu {context.name}: {without_marks(verdict.facts['text'])}"


def _message_sent(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on = context.on_time(facts["occurred_at"])
    wrote = WROTE[facts["channel"]]
    if facts.get("returns_at") or facts.get("meeting_at"):  # their sentence names the day instead
        wrote = _without_time(wrote)
    wrote = wrote.format(name=context.name, on=on)
    again = f", zum {ordinal(facts['place'])} Mal" if facts["place"] > 1 else ""
    return f"{wrote}{about(facts['subject'])}{again}"


def _promise_made(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    told = f"Sie haben {context.name} {context.on_day(facts['occurred_at'])} gesagt"
    if facts["sentence"]:
        return f"{told}: „{shortened(facts['sentence'])}“"
    what = "darum kümmern" if facts["promised_until"] is None else "wieder melden"
    return f"{told}, dass Sie sich {what}"


def _event_attended(verdict: Verdict, context: ReasonContext) -> str:
    facts, name = verdict.facts, context.name
    on, event = context.on_day(facts["starts_at"]), shortened(facts["event_name"])
    is_sure, ends_at = facts.get("attended") is True, facts["ends_at"]
    if facts.get("last_message_at"):
        last = "" if facts.get("returns_at") else f"{context.on_day(facts['last_message_at'])} "
        return f"Nach dem Gespräch („{event}“) haben Sie sich zuletzt {last}bei {name} gemeldet"
    match facts["event_kind"]:
        case EventKind.INTERVIEW:
            if facts.get("returns_at"):
                had, end = ("hatten", "") if is_sure else ("sollten", " haben")
                return f"Sie {had} ein Gespräch mit {name} („{event}“){end}"
            before, after = "ist", "war" if is_sure else "sollte"
            end = mark_stages("", (ends_at, "" if is_sure else " stattfinden"))
            verb = mark_stages(before, (ends_at, after))
            return f"Ihr Gespräch mit {name} („{event}“) {verb} {on}{end}"
        case EventKind.MEETING:
            return f"{_meet(name, on, ends_at, is_sure=is_sure)} („{event}“)"
        case EventKind.CALL:
            return f"{_speak(name, on, ends_at, is_sure=is_sure)} („{event}“)"
        case _ if is_sure:
            day, end = _days(facts, context)
            return f"{_meet(name, f'{day}bei „{event}“', ends_at, is_sure=True)}{end}"
        case _ if facts.get("captured_at"):
            return _card_collected(verdict, context)
        case _:
            verb = mark_stages("steht", (ends_at, "stand"))
            return f"{name} {verb} {on} auf der Liste von „{event}“"


def _days(event: Mapping[str, Any], context: ReasonContext) -> tuple[str, str]:
    """The day of an event, or the last one at the end: on which of several they met is not known."""
    starts_at, ends_at = span_of_event(event)
    if context.is_one_day(starts_at, ends_at):
        return f"{context.on_day(starts_at)} ", ""
    verb = mark_stages("endet", (ends_at, "endete"))
    return "", f"; die Veranstaltung {verb} {context.on_day(ends_at)}"


def _meet(name: str, on: str, ends_at: datetime, *, is_sure: bool) -> str:
    verb = mark_stages("werden", (ends_at, "haben" if is_sure else "wollten"))
    end = mark_stages("treffen", (ends_at, "getroffen" if is_sure else "treffen"))
    return f"Sie {verb} {name} {on} {end}"


def _speak(name: str, on: str, ends_at: datetime, *, is_sure: bool) -> str:
    verb = mark_stages("werden", (ends_at, "haben" if is_sure else "wollten"))
    end = mark_stages("sprechen", (ends_at, "gesprochen" if is_sure else "sprechen"))
    return f"Sie {verb} {on} mit {name} {end}"


def _card_collected(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    at_event = f"bei „{shortened(facts['event_name'])}“ " if facts["event_name"] else ""
    captured = f"{context.on_day(facts['captured_at'])} "
    on, end = (captured, "") if has_day_of_card(facts) else _days(facts, context)
    who = "Zwei von Ihnen" if facts.get("colleague_id") else "Sie"
    if facts.get("is_typed"):
        return f"{who} haben sich {context.name} {on}{at_event}notiert{end}"
    return f"{who} haben {on}{at_event}die Karte von {context.name} bekommen{end}"


def _purchase_made(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on = context.on_day(facts["purchased_at"])
    amount = f"{facts['amount']}".replace(".", ",")
    return f"{context.name} hat {on} für {amount} {facts['currency']} eingekauft"


def _opportunity_closed(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on, title = context.on_day(facts["closed_at"]), shortened(facts["title"])
    if facts["outcome"] is Outcome.WON:
        return f"Sie haben „{title}“ mit {context.name} {on} gewonnen"
    return f"„{title}“ mit {context.name} ging {on} verloren"


def _referral_made(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on = context.on_day(facts["named_at"])
    other = shortened(facts["other_name"]) if facts["other_name"] else None
    if facts["direction"] is ReferralDirection.GIVEN:
        to = f" an {other}" if other else ""
        return f"Sie haben {context.name} {on}{to} weiterempfohlen"
    return f"{context.name} hat Ihnen {on} {other or 'jemanden'} empfohlen"


def _contact_touched_first(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    at_event = f" („{shortened(facts['event_name'])}“)" if facts["event_name"] else ""
    on = context.on_day(facts["touched_at"])
    return f"Sie haben sich {on} zum ersten Mal bei {context.name}{at_event} gemeldet"


def is_back(the: str, returns_at: datetime, context: ReasonContext) -> str:
    """The clause about the return from an absence, with the article of its first noun."""
    ahead = f"{the} Rückkehr ist {context.on_day(returns_at)}"
    over = f"{the} Abwesenheit ist {context.since(returns_at)} vorbei"
    return mark_stages(ahead, (returns_at, over))


def _opportunity_open(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    title = f"„{shortened(facts['title'])}“ mit {context.name}"
    if facts.get("outcome"):
        return f"{title} war offen"
    if planned_at := facts.get("planned_at"):
        return f"{title} ist offen, und Sie treffen sich {context.on_day(planned_at)}"
    if returns_at := facts.get("returns_at"):
        return f"{title} ist offen, und {is_back('die', returns_at, context)}"
    last_at, opened_at = facts["last_contact_at"], facts["opened_at"]
    if last_at:
        begun = f"{title} ist offen, und der letzte Kontakt war {context.on_day(last_at)}"
    else:
        begun = f"{title} wurde {context.on_day(opened_at)} aufgenommen"
    quiet = f"{title} ist offen, und {context.since(last_at or opened_at)} ist nichts geschehen"
    return mark_stages(begun, (verdict.times.due_at, quiet))


def _last_touch(verdict: Verdict, context: ReasonContext) -> str:
    facts, name = verdict.facts, context.name
    if planned_at := facts.get("planned_at"):
        return f"Sie treffen {name} {context.on_day(planned_at)}"
    if facts["last_touch_at"] is None:
        added = context.on_day(facts.get("contact_since") or facts["customer_since"])
        if verdict.settled_by:
            return f"Sie haben {name} {added} aufgenommen"
        return f"Sie haben {name} {added} aufgenommen; seitdem ist kein Kontakt vermerkt"
    on = context.on_day(facts["last_touch_at"])
    last = "" if verdict.settled_by else "zuletzt "  # the settled one was followed by another
    match facts.get("last_contact"):
        case "their_message":
            return f"{name} hat {last}{on} geschrieben"
        case "purchase":
            return f"{name} hat {last}{on} eingekauft"
        case _ if verdict.settled_by:
            return f"Sie waren {on} mit {name} in Kontakt"
        case _:
            return f"Der letzte Kontakt mit {name} war {on}"


def _yearly_date(verdict: Verdict, context: ReasonContext) -> str:
    facts, name = verdict.facts, context.name
    label, years, day = facts["label"].casefold(), facts["years"], facts["day"]
    verb = mark_stages("ist", (day + A_DAY, "war"))
    if label in BIRTHDAYS and years:
        return f"Der {ordinal(years)} Geburtstag von {name} {verb} {context.on_day(day)}"
    spell = f" ({years} Jahr{'' if years == 1 else 'e'})" if years else ""
    called = YEARLY.get(label, f"„{shortened(facts['label'])}“")
    return f"{called} von {name}{spell} {verb} {context.on_day(day)}"


TRIGGER_CLAUSES: Mapping[Trigger, Sentence] = {
    Trigger.MESSAGE_RECEIVED: _message_received,
    Trigger.MESSAGE_UNCLEAR: _message_unclear,
    Trigger.REMINDER_SET: _reminder_set,
    Trigger.MESSAGE_SENT: _message_sent,
    Trigger.PROMISE_MADE: _promise_made,
    Trigger.EVENT_ATTENDED: _event_attended,
    Trigger.CARD_COLLECTED: _card_collected,
    Trigger.CONTACT_TOUCHED_FIRST: _contact_touched_first,
    Trigger.OPPORTUNITY_OPEN: _opportunity_open,
    Trigger.PURCHASE_MADE: _purchase_made,
    Trigger.OPPORTUNITY_WON: _opportunity_closed,
    Trigger.OPPORTUNITY_LOST: _opportunity_closed,
    Trigger.REFERRAL_RECEIVED: _referral_made,
    Trigger.REFERRAL_GIVEN: _referral_made,
    Trigger.LAST_TOUCH: _last_touch,
    Trigger.YEARLY_DATE: _yearly_date,
}
