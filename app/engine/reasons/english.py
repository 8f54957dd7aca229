"""The reasons in English."""

from collections.abc import Mapping

from app.engine.reasons.catalogue import MOMENT, Catalogue, Context, Sentence, shortened
from app.engine.reasons.english_words import (
    BY,
    CONTACTED,
    GUARDS,
    KINDS,
    NOT_APPLICABLE_TEXTS,
    count,
    day,
    day_and_time,
    ordinal,
    span,
)
from app.engine.verdicts import Verdict
from app.engine.vocabulary import (
    EventKind,
    Outcome,
    ReferralDirection,
    RuleKind,
    SubjectType,
    Trigger,
)


def _reply(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    asked = f"{context.name} {CONTACTED[facts['channel']]} on {day_and_time(facts['occurred_at'], zone)}"
    about = f" (“{shortened(facts['subject'])}”)" if facts["subject"] else ""
    within = span(facts["within"])
    due = day_and_time(verdict.times.due_at, zone)
    if facts["pressing_message_id"] != facts["message_id"]:
        again = day_and_time(facts["pressing_occurred_at"], zone)
        what = KINDS.get(facts["pressing_kind"], "a message")
        return (
            f"{asked}{about} and again on {again}; {what} is answered within {within}, "
            f"so an answer is promised by {due}."
        )
    return f"{asked}{about}; an answer is promised within {within}, by {due}."


def _reminder(verdict: Verdict, context: Context) -> str:
    set_at = day_and_time(verdict.facts["set_at"], context.zone)
    due = day_and_time(verdict.times.due_at, context.zone)
    return f"Reminder about {context.name} for {due}, set on {set_at}: {verdict.facts['text']}"


def _thank_you(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    happened = HAPPENED[verdict.trigger](verdict, context)
    return f"{happened}; a personal thank-you is due by {due}{_last_day(verdict, context)}."


def _met(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    on, event = day(facts["starts_at"], context.zone), shortened(facts["event_name"])
    if facts["event_kind"] is EventKind.INTERVIEW:
        verb = "was" if context.has_started else "is"
        return f"Your interview with {context.name} ({event}) {verb} on {on}"
    verb = "met" if context.has_started else "will meet"
    if facts["event_kind"] is EventKind.MEETING:
        return f"You {verb} {context.name} on {on} ({event})"
    return f"You {verb} {context.name} at {event} on {on}"


def _last_day(verdict: Verdict, context: Context) -> str:
    if verdict.times.expires_at is None:
        return ""
    return f", and {day(verdict.times.expires_at - MOMENT, context.zone)} is the last good day"


def _introduce(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_taken(verdict, context)}; introduce yourself by {due}{last}."


def _taken(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    at_event = f" at {shortened(facts['event_name'])}" if facts["event_name"] else ""
    on = day(facts["captured_at"], context.zone)
    return f"You took the card of {context.name}{at_event} on {on}"


def _keep_in_touch(verdict: Verdict, context: Context) -> str:
    rhythm, due = span(verdict.facts["rhythm"]), day(verdict.times.due_at, context.zone)
    again = "" if verdict.facts["last_touch_at"] is None else " again"
    return f"{_last_contact(verdict, context)}; get in touch{again} after {rhythm}, by {due}."


def _last_contact(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    if facts["last_touch_at"] is None:
        return f"{context.name} has been a customer since {day(facts['customer_since'], zone)}"
    return f"The last contact with {context.name} was on {day(facts['last_touch_at'], zone)}"


def _chase(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_asked(verdict, context)}; if no answer comes, ask again by {due}{last}."


def _asked(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    about = f" (“{shortened(facts['subject'])}”)" if facts["subject"] else ""
    on = day_and_time(facts["occurred_at"], context.zone)
    again = f" for the {ordinal(facts['place'])} time," if facts["place"] > 1 else ""
    return f"You asked {context.name}{again} {BY[facts['channel']]} on {on}{about}"


def _wrote(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    about = f" (“{shortened(facts['subject'])}”)" if facts["subject"] else ""
    on = day_and_time(facts["occurred_at"], context.zone)
    return f"{context.name} {CONTACTED[facts['channel']]} on {on}{about}"


def _buy_again(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    product = f" of {shortened(facts['product'])}" if facts["product"] else ""
    rhythm, due = span(facts["rhythm"]), day(verdict.times.due_at, zone)
    return (
        f"{context.name} last bought on {day(facts['purchased_at'], zone)}; after {rhythm} the next "
        f"purchase{product} is to be expected, and a personal word is due by {due}."
    )


def _bought(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    on = day(facts["purchased_at"], context.zone)
    return f"{context.name} bought for {facts['amount']} {facts['currency']} on {on}"


def _ask_referral(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return (
        f"{_closed(verdict, context)}; ask by {due} to be referred to others and to be "
        f"remembered{last}."
    )


def _closed(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    on, title = day(facts["closed_at"], context.zone), shortened(facts["title"])
    verb = "won" if facts["outcome"] is Outcome.WON else "lost"
    return f"You {verb} “{title}” with {context.name} on {on}"


def _inform_referral(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_referred(verdict, context)}; tell them by {due} that a call may come{last}."


def _referred(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    on = day(facts["named_at"], context.zone)
    other = shortened(facts["other_name"]) if facts["other_name"] else None
    if facts["direction"] is ReferralDirection.GIVEN:
        to = f" to {other}" if other else ""
        return f"You referred {context.name}{to} on {on}"
    return f"{context.name} referred {other or 'somebody'} to you on {on}"


def _greet(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    last = _last_day(verdict, context)
    return f"{_returns(verdict, context)}; a personal greeting is due by {due}{last}."


def _returns(verdict: Verdict, context: Context) -> str:
    facts = verdict.facts
    years = f" ({count(facts['years'], 'year')})" if facts["years"] else ""
    verb = "was" if context.has_started else "is"
    label = shortened(facts["label"])
    return f"The {label} of {context.name} {verb} on {day(facts['day'], context.zone)}{years}"


def _custom(verdict: Verdict, context: Context) -> str:
    due = day_and_time(verdict.times.due_at, context.zone)
    happened = HAPPENED[verdict.trigger](verdict, context)
    name, last = shortened(verdict.rule_name), _last_day(verdict, context)
    return f"{happened}; “{name}” is due by {due}{last}."


# What started the clock, in a clause; the sentences of most kinds begin with it.
HAPPENED: Mapping[Trigger, Sentence] = {
    Trigger.MESSAGE_RECEIVED: _wrote,
    Trigger.MESSAGE_SENT: _asked,
    Trigger.EVENT_ATTENDED: _met,
    Trigger.CARD_COLLECTED: _taken,
    Trigger.PURCHASE_MADE: _bought,
    Trigger.OPPORTUNITY_WON: _closed,
    Trigger.OPPORTUNITY_LOST: _closed,
    Trigger.REFERRAL_RECEIVED: _referred,
    Trigger.REFERRAL_GIVEN: _referred,
    Trigger.LAST_TOUCH: _last_contact,
    Trigger.YEARLY_DATE: _returns,
}


def _settled(verdict: Verdict, context: Context) -> str:
    assert verdict.settled_by is not None  # asked only of what is settled
    assert verdict.times.settled_at is not None
    at = day_and_time(verdict.times.settled_at, context.zone)
    match verdict.settled_by.type:
        case _ if verdict.trigger is Trigger.MESSAGE_RECEIVED:
            return f"Answered on {at}."
        case _ if verdict.trigger is Trigger.MESSAGE_SENT:
            is_answer = verdict.times.settled_at == verdict.facts["answered_at"]
            return f"They answered on {at}." if is_answer else f"You asked again on {at}."
        case SubjectType.EVENT:
            return f"You met on {at}."
        case SubjectType.PURCHASE:
            return f"They bought on {at}."
        case SubjectType.REFERRAL:
            return f"Recorded as done on {at}."
        case _:
            return f"You were in touch on {at}."


ENGLISH = Catalogue(
    sentences={
        RuleKind.REPLY: _reply,
        RuleKind.REMINDER: _reminder,
        RuleKind.THANK_YOU: _thank_you,
        RuleKind.INTRODUCE: _introduce,
        RuleKind.KEEP_IN_TOUCH: _keep_in_touch,
        RuleKind.CHASE: _chase,
        RuleKind.BUY_AGAIN: _buy_again,
        RuleKind.ASK_REFERRAL: _ask_referral,
        RuleKind.INFORM_REFERRAL: _inform_referral,
        RuleKind.GREET: _greet,
        RuleKind.CUSTOM: _custom,
    },
    settled=_settled,
    guards=GUARDS,
    not_applicable_texts=NOT_APPLICABLE_TEXTS,
    day_and_time=day_and_time,
)
