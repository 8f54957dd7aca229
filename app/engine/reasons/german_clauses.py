"""Das Ereignis, das die Uhr gestartet hat, als deutscher Satzteil für jeden Auslöser."""

from collections.abc import Mapping

from app.engine.reasons.catalogue import ReasonContext, Sentence, shortened
from app.engine.reasons.german_words import (
    BY,
    CONTACTED,
    YEAR,
    YEARLY,
    count,
    day,
    day_and_time,
    ordinal,
    short_day,
)
from app.engine.verdicts import Verdict
from app.engine.vocabulary import EventKind, Outcome, ReferralDirection, Trigger


def _message_received(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    about = f" („{shortened(facts['subject'])}“)" if facts["subject"] else ""
    at = day_and_time(facts["occurred_at"], context.zone)
    return f"{context.name} {CONTACTED[facts['channel']].format(at=at)}{about}"


def _message_sent(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    about = f" („{shortened(facts['subject'])}“)" if facts["subject"] else ""
    at = day_and_time(facts["occurred_at"], context.zone)
    again = f" zum {ordinal(facts['place'])} Mal" if facts["place"] > 1 else ""
    return f"Sie haben {context.name} am {at} {BY[facts['channel']]}{again} gefragt{about}"


def _promise_made(verdict: Verdict, context: ReasonContext) -> str:
    facts, at = verdict.facts, short_day(verdict.facts["occurred_at"], context.zone)
    said = f" („{shortened(facts['sentence'])}“)" if facts["sentence"] else ""
    if facts["promised_until"] is None:
        return f"Sie haben {context.name} am {at} gesagt, dass Sie sich darum kümmern{said}"
    until = short_day(facts["promised_until"], context.zone)
    return f"Sie haben {context.name} am {at} gesagt, dass Sie sich bis {until} melden{said}"


def _event_attended(verdict: Verdict, context: ReasonContext) -> str:
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


def _card_collected(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    at_event = f" bei „{shortened(facts['event_name'])}“" if facts["event_name"] else ""
    on = day(facts["captured_at"], context.zone)
    return f"Sie haben die Karte von {context.name}{at_event} am {on} bekommen"


def _contact_touched_first(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    at_event = f" (von „{shortened(facts['event_name'])}“)" if facts["event_name"] else ""
    on = day(facts["touched_at"], context.zone)
    return f"Sie haben sich bei {context.name}{at_event} am {on} zum ersten Mal gemeldet"


def _purchase_made(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on = day(facts["purchased_at"], context.zone)
    amount = f"{facts['amount']}".replace(".", ",")
    return f"{context.name} hat am {on} für {amount} {facts['currency']} gekauft"


def _opportunity_open(verdict: Verdict, context: ReasonContext) -> str:
    facts, zone = verdict.facts, context.zone
    title = shortened(facts["title"])
    if facts["last_contact_at"] is None:
        since = day(facts["opened_at"], zone)
        return f"„{title}“ mit {context.name} ist seit {since} offen, und nichts ist geschehen"
    since = day(facts["last_contact_at"], zone)
    return f"„{title}“ mit {context.name} ist offen, und seit {since} ist nichts geschehen"


def _opportunity_closed(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on, title = day(facts["closed_at"], context.zone), shortened(facts["title"])
    if facts["outcome"] is Outcome.WON:
        return f"Sie haben „{title}“ mit {context.name} am {on} gewonnen"
    return f"„{title}“ mit {context.name} ging am {on} verloren"


def _referral_made(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on = day(facts["named_at"], context.zone)
    other = shortened(facts["other_name"]) if facts["other_name"] else None
    if facts["direction"] is ReferralDirection.GIVEN:
        to = f" an {other}" if other else ""
        return f"Sie haben {context.name} am {on}{to} weiterempfohlen"
    return f"{context.name} hat Ihnen am {on} {other or 'jemanden'} empfohlen"


def _last_touch(verdict: Verdict, context: ReasonContext) -> str:
    facts, zone = verdict.facts, context.zone
    if facts.get("contact_since"):
        return f"{context.name} gehört seit {day(facts['contact_since'], zone)} zu Ihren Kontakten"
    if facts["last_touch_at"] is None:
        return f"{context.name} gehört seit {day(facts['customer_since'], zone)} zu Ihren Kunden"
    on = day(facts["last_touch_at"], zone)
    match facts.get("last_contact"):
        case "their_message":
            return f"{context.name} hat zuletzt am {on} geschrieben"
        case "purchase":
            return f"{context.name} hat zuletzt am {on} gekauft"
        case _:
            return f"Der letzte Kontakt mit {context.name} war am {on}"


def _yearly_date(verdict: Verdict, context: ReasonContext) -> str:
    facts, name = verdict.facts, context.name
    years = f" ({count(facts['years'], YEAR)})" if facts["years"] else ""
    verb = "war" if context.has_started else "ist"
    label, on = facts["label"], day(facts["day"], context.zone)
    called = YEARLY.get(label.casefold(), f"„{shortened(label)}“")
    return f"{called} von {name} {verb} am {on}{years}"


TRIGGER_CLAUSES: Mapping[Trigger, Sentence] = {
    Trigger.MESSAGE_RECEIVED: _message_received,
    Trigger.MESSAGE_SENT: _message_sent,
    Trigger.PROMISE_MADE: _promise_made,
    Trigger.EVENT_ATTENDED: _event_attended,
    Trigger.CARD_COLLECTED: _card_collected,
    Trigger.CONTACT_TOUCHED_FIRST: _contact_touched_first,
    Trigger.PURCHASE_MADE: _purchase_made,
    Trigger.OPPORTUNITY_OPEN: _opportunity_open,
    Trigger.OPPORTUNITY_WON: _opportunity_closed,
    Trigger.OPPORTUNITY_LOST: _opportunity_closed,
    Trigger.REFERRAL_RECEIVED: _referral_made,
    Trigger.REFERRAL_GIVEN: _referral_made,
    Trigger.LAST_TOUCH: _last_touch,
    Trigger.YEARLY_DATE: _yearly_date,
}
