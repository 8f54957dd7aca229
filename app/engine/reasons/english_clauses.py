"""The event that started the clock, in an English clause for each trigger."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.engine.reasons.catalogue import A_DAY, ReasonContext, Sentence, shortened, without_prefixes
from app.engine.reasons.english_words import CONTACTED, WROTE, ordinal
from app.engine.reasons.event_span import has_day_of_card, span_of_event
from app.engine.reasons.marks import mark_stages, without_marks
from app.engine.verdicts import Verdict
from app.engine.vocabulary import EventKind, Outcome, ReferralDirection, Trigger


def about(subject: str | None) -> str:
    plain = without_prefixes(subject or "")
    return f" (“{shortened(plain)}”)" if plain else ""


def _message_received(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    asked = f"{context.name} {CONTACTED[facts['channel']]}"
    if not facts.get("their_call_at"):  # the sentence about the call names the time instead
        asked += f" {context.on_time(facts['occurred_at'])}"
    if facts.get("evidence") == "missed_call":
        asked += " and nobody picked up"
    is_again = facts["pressing_message_id"] != facts["message_id"]
    return f"{asked}{about(facts['subject'])}{' and again since' if is_again else ''}"


def _message_unclear(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on, subject = context.on_day(facts["occurred_at"]), about(facts["subject"])
    match facts["evidence"]:
        case "invitation":
            return f"{context.name} sent an invitation {on}{subject}"
        case "only_in_cc":
            wrote = CONTACTED[facts["channel"]]
            return f"{context.name} {wrote} {on}{subject} to somebody else, with you in Cc"
        case _:
            return f"{context.name} {CONTACTED[facts['channel']]} {on}{subject}"


def _reminder_set(verdict: Verdict, context: ReasonContext) -> str:
    return f"Reminder about {context.name}: {without_marks(verdict.facts['text'])}"


def _message_sent(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    wrote = WROTE[facts["channel"]].format(name=context.name)
    if not (
        facts.get("returns_at") or facts.get("meeting_at")
    ):  # their sentence names the day instead
        wrote += f" {context.on_time(facts['occurred_at'])}"
    again = f", for the {ordinal(facts['place'])} time" if facts["place"] > 1 else ""
    return f"You {wrote}{about(facts['subject'])}{again}"


def _promise_made(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    told = f"You told {context.name} {context.on_day(facts['occurred_at'])}"
    if facts["sentence"]:
        return f"{told}: “{shortened(facts['sentence'])}”"
    what = "look into it" if facts["promised_until"] is None else "be back in touch"
    return f"{told} that you would {what}"


def _event_attended(verdict: Verdict, context: ReasonContext) -> str:
    facts, name = verdict.facts, context.name
    on, event = context.on_day(facts["starts_at"]), shortened(facts["event_name"])
    is_sure = facts.get("attended") is True
    if facts.get("last_message_at"):
        last = "" if facts.get("returns_at") else f" {context.on_day(facts['last_message_at'])}"
        return f"You were last in touch with {name}{last} after the interview ({event})"

    def verb(before: str, after: str, perhaps: str) -> str:
        return mark_stages(before, (facts["ends_at"], after if is_sure else perhaps))

    match facts["event_kind"]:
        case EventKind.INTERVIEW:
            day = "" if facts.get("returns_at") else f" {on}"
            had = verb("have", "had", "were to have")
            return f"You {had} an interview with {name}{day} ({event})"
        case EventKind.MEETING | EventKind.CALL as kind:
            words = ("meet", "met") if kind is EventKind.MEETING else ("speak with", "spoke with")
            spoken = verb(f"will {words[0]}", words[1], f"were to {words[0]}")
            return f"You {spoken} {name} {on} ({event})"
        case _ if is_sure:
            return f"You {verb('will meet', 'met', '')} {name} at {event}{_days(facts, context)}"
        case _ if facts.get("captured_at"):
            return _card_collected(verdict, context)
        case _:
            return f"{name} {verb('is', '', 'was')} on the list of {event} {on}"


def _days(event: Mapping[str, Any], context: ReasonContext) -> str:
    """The day of an event, or the last one: on which of several days they met is not known."""
    starts_at, ends_at = span_of_event(event)
    if context.is_one_day(starts_at, ends_at):
        return f" {context.on_day(starts_at)}"
    return f", which {mark_stages('ends', (ends_at, 'ended'))} {context.on_day(ends_at)}"


def _card_collected(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    at_event = f" at {shortened(facts['event_name'])}" if facts["event_name"] else ""
    taken = "noted down" if facts.get("is_typed") else "took the card of"
    who = "Two of you" if facts.get("colleague_id") else "You"
    is_known = has_day_of_card(facts)
    on = f" {context.on_day(facts['captured_at'])}" if is_known else _days(facts, context)
    return f"{who} {taken} {context.name}{at_event}{on}"


def _purchase_made(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    price = f"{facts['amount']} {facts['currency']}"
    return f"{context.name} bought for {price} {context.on_day(facts['purchased_at'])}"


def _opportunity_closed(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on, title = context.on_day(facts["closed_at"]), shortened(facts["title"])
    verb = "won" if facts["outcome"] is Outcome.WON else "lost"
    return f"You {verb} “{title}” with {context.name} {on}"


def _referral_made(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    on = context.on_day(facts["named_at"])
    other = shortened(facts["other_name"]) if facts["other_name"] else None
    if facts["direction"] is ReferralDirection.GIVEN:
        to = f" to {other}" if other else ""
        return f"You referred {context.name}{to} {on}"
    return f"{context.name} referred {other or 'somebody'} to you {on}"


def _contact_touched_first(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    at_event = f" ({shortened(facts['event_name'])})" if facts["event_name"] else ""
    return f"You first contacted {context.name}{at_event} {context.on_day(facts['touched_at'])}"


def are_back(they: str, returns_at: datetime, context: ReasonContext) -> str:
    """The clause about the return from an absence."""
    ahead = f"{they} will be back {context.on_day(returns_at)}"
    return mark_stages(ahead, (returns_at, f"{they} have been back {context.since(returns_at)}"))


def _opportunity_open(verdict: Verdict, context: ReasonContext) -> str:
    facts = verdict.facts
    title = f"“{shortened(facts['title'])}” with {context.name}"
    if facts.get("outcome"):
        return f"{title} was open"
    if planned_at := facts.get("planned_at"):
        return f"{title} is open, and you will meet {context.on_day(planned_at)}"
    if returns_at := facts.get("returns_at"):
        return f"{title} is open, and {are_back('they', returns_at, context)}"
    last_at, opened_at = facts["last_contact_at"], facts["opened_at"]
    if last_at:
        begun = f"{title} is open, and the last contact was {context.on_day(last_at)}"
    else:
        begun = f"{title} was opened {context.on_day(opened_at)}"
    quiet = f"{title} is open, and nothing has happened {context.since(last_at or opened_at)}"
    return mark_stages(begun, (verdict.times.due_at, quiet))


def _last_touch(verdict: Verdict, context: ReasonContext) -> str:
    facts, name = verdict.facts, context.name
    if planned_at := facts.get("planned_at"):
        return f"You will meet {name} {context.on_day(planned_at)}"
    if facts["last_touch_at"] is None:
        added = context.on_day(facts.get("contact_since") or facts["customer_since"])
        if verdict.settled_by:
            return f"You added {name} {added}"
        return f"No contact with {name} is recorded since you added them {added}"
    on = context.on_day(facts["last_touch_at"])
    last = "" if verdict.settled_by else "last "  # the settled one was followed by another
    match facts.get("last_contact"):
        case "their_message":
            return f"{name} {last}wrote {on}"
        case "purchase":
            return f"{name} {last}bought {on}"
        case _ if verdict.settled_by:
            return f"You were in touch with {name} {on}"
        case _:
            return f"The last contact with {name} was {on}"


def _yearly_date(verdict: Verdict, context: ReasonContext) -> str:
    facts, name = verdict.facts, context.name
    label, years, day = shortened(facts["label"]), facts["years"], facts["day"]
    on, is_over = context.on_day(day), day + A_DAY
    if label.casefold() == "birthday" and years:
        return f"{name} {mark_stages('turns', (is_over, 'turned'))} {years} {on}"
    spell = f" ({years} year{'' if years == 1 else 's'})" if years else ""
    return f"{name}'s {label}{spell} {mark_stages('is', (is_over, 'was'))} {on}"


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
