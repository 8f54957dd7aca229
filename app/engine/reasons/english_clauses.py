"""The event that started the clock, in an English clause for each trigger."""

from collections.abc import Mapping

from app.engine.reasons.catalogue import ReasonContext, Sentence, shortened
from app.engine.reasons.english_words import (
    BY,
    CONTACTED,
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
    about = f" (“{shortened(facts['subject'])}”)" if facts["subject"] else ""
    on = day_and_time(facts["occurred_at"], context.zone)
    return f"{context.name} {CONTACTED[facts['channel']]} on {on}{about}"


def _message_sent(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    about = f" (“{shortened(facts['subject'])}”)" if facts["subject"] else ""
    on = day_and_time(facts["occurred_at"], context.zone)
    again = f" for the {ordinal(facts['place'])} time," if facts["place"] > 1 else ""
    return f"You asked {context.name}{again} {BY[facts['channel']]} on {on}{about}"


def _promise_made(verdict: Verdict, context: ReasonContext) -> str:
    facts, zone = verdict.facts, context.zone
    told = f"You told {context.name} on {short_day(facts['occurred_at'], zone)} that you would"
    said = f" (“{shortened(facts['sentence'])}”)" if facts["sentence"] else ""
    if facts["promised_until"] is None:
        return f"{told} look into it{said}"
    return f"{told} be back in touch by {short_day(facts['promised_until'], zone)}{said}"


def _event_attended(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on, event = day(facts["starts_at"], context.zone), shortened(facts["event_name"])
    if facts["event_kind"] is EventKind.INTERVIEW:
        verb = "was" if context.has_started else "is"
        return f"Your interview with {context.name} ({event}) {verb} on {on}"
    verb = "met" if context.has_started else "will meet"
    if facts["event_kind"] is EventKind.MEETING:
        return f"You {verb} {context.name} on {on} ({event})"
    return f"You {verb} {context.name} at {event} on {on}"


def _card_collected(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    at_event = f" at {shortened(facts['event_name'])}" if facts["event_name"] else ""
    on = day(facts["captured_at"], context.zone)
    return f"You took the card of {context.name}{at_event} on {on}"


def _contact_touched_first(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    at_event = f" (met at {shortened(facts['event_name'])})" if facts["event_name"] else ""
    on = day(facts["touched_at"], context.zone)
    return f"You first contacted {context.name}{at_event} on {on}"


def _purchase_made(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on = day(facts["purchased_at"], context.zone)
    return f"{context.name} bought for {facts['amount']} {facts['currency']} on {on}"


def _opportunity_open(verdict: Verdict, context: ReasonContext) -> str:
    facts, zone = verdict.facts, context.zone
    title = shortened(facts["title"])
    if facts["last_contact_at"] is None:
        since = day(facts["opened_at"], zone)
        return f"“{title}” with {context.name} is open since {since}, and nothing has happened"
    since = day(facts["last_contact_at"], zone)
    return f"“{title}” with {context.name} is open, and nothing has happened since {since}"


def _opportunity_closed(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on, title = day(facts["closed_at"], context.zone), shortened(facts["title"])
    verb = "won" if facts["outcome"] is Outcome.WON else "lost"
    return f"You {verb} “{title}” with {context.name} on {on}"


def _referral_made(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on = day(facts["named_at"], context.zone)
    other = shortened(facts["other_name"]) if facts["other_name"] else None
    if facts["direction"] is ReferralDirection.GIVEN:
        to = f" to {other}" if other else ""
        return f"You referred {context.name}{to} on {on}"
    return f"{context.name} referred {other or 'somebody'} to you on {on}"


def _last_touch(verdict: Verdict, context: ReasonContext) -> str:
    facts, zone = verdict.facts, context.zone
    if facts.get("contact_since"):
        return f"{context.name} has been a contact since {day(facts['contact_since'], zone)}"
    if facts["last_touch_at"] is None:
        return f"{context.name} has been a customer since {day(facts['customer_since'], zone)}"
    on = day(facts["last_touch_at"], zone)
    match facts.get("last_contact"):
        case "their_message":
            return f"{context.name} last wrote on {on}"
        case "purchase":
            return f"{context.name} last bought on {on}"
        case _:
            return f"The last contact with {context.name} was on {on}"


def _yearly_date(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    years = f" ({count(facts['years'], 'year')})" if facts["years"] else ""
    verb = "was" if context.has_started else "is"
    label = shortened(facts["label"])
    return f"The {label} of {context.name} {verb} on {day(facts['day'], context.zone)}{years}"


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
