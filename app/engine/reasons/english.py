"""The reasons in English."""

from datetime import datetime, timedelta, tzinfo

from app.engine.reasons.catalogue import Catalogue, Context, shortened
from app.engine.rules import CalendarTime, Span, WorkingDays, WorkingTime
from app.engine.verdicts import Verdict
from app.engine.vocabulary import Channel, EventKind, Guard, MessageKind, RuleKind, SubjectType

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

CONTACTED = {
    Channel.EMAIL: "wrote",
    Channel.LETTER: "sent a letter",
    Channel.PHONE: "called",
    Channel.SMS: "sent a text message",
    Channel.CHAT: "wrote in the chat",
    Channel.IN_PERSON: "asked in person",
}
KINDS = {
    MessageKind.INQUIRY: "an inquiry",
    MessageKind.ISSUE: "an issue",
    MessageKind.LETTER: "a letter",
    MessageKind.ORDER: "an order",
}
GUARDS = {
    Guard.ARCHIVED: "Kept quiet, for the customer is archived.",
    Guard.DO_NOT_CONTACT: "Kept quiet, for the customer does not want to be contacted.",
    Guard.BOUNCED: "Kept quiet, for mail to every known address comes back.",
    Guard.REPLY_OWED: "Kept quiet, for a reply is owed first.",
    Guard.UNANSWERED: "Kept quiet, for two messages of yours in a row have no answer.",
    Guard.DISMISSED_LATELY: "Kept quiet for a week, for somebody dismissed another one.",
    Guard.ISSUE_OPEN: "Kept quiet, for an issue of theirs is open.",
    Guard.BUDGET: "Kept quiet, for enough is asked for that day.",
    Guard.COVERED: "Kept quiet, for another follow-up asks for the same word.",
}
SILENCES = {
    "rule_disabled": "The rule is switched off.",
    "no_question": "Nobody has asked anything that waits for an answer.",
    "no_reminder": "No reminder is set.",
    "no_event": "No event of the last weeks is known.",
    "no_card": "No business card was taken.",
    "no_rhythm": "No rhythm is set, and neither prominence nor stage gives one.",
    "no_customer": "Only customers are kept in touch with.",
    "outbound": "The message is ours.",
    "archived": "The message is archived.",
    "automatic": "A machine sent the message.",
    "thanks_only": "The message only says thank you.",
    "too_old": "It was more than 30 days old when it was recorded.",
    "conversation": "It was a conversation; what was asked was answered in it.",
    "overruled": "A person said that the message needs no reply.",
    "kind": "A message of this kind needs no reply.",
    "empty": "The message says nothing.",
    "cancelled": "The event was cancelled.",
    "event_kind": "Events of this kind ask for no thank-you.",
    "not_attended": "They were not there.",
    "discarded": "The card was discarded.",
}


def day_and_time(at: datetime, zone: tzinfo) -> str:
    return f"{day(at, zone)}, {at.astimezone(zone):%H:%M}"


def day(at: datetime, zone: tzinfo) -> str:
    local = at.astimezone(zone)
    return f"{WEEKDAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]} {local.year}"


def span(length: Span) -> str:
    match length:
        case WorkingDays(days):
            return _count(days, "working day")
        case WorkingTime(amount):
            return _duration(amount, "working hour", "working minute")
        case CalendarTime(amount) if amount % timedelta(days=1) == timedelta(0):
            return _count(amount.days, "day")
        case CalendarTime(amount):
            return _duration(amount, "hour", "minute")


def _duration(amount: timedelta, hour: str, minute: str) -> str:
    hours, rest = divmod(int(amount.total_seconds()), 3600)
    minutes = -(-rest // 60)
    parts = [_count(hours, hour)] if hours else []
    if minutes or not hours:
        parts.append(_count(minutes, minute))
    return " and ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


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
    return f"{_met(verdict, context)}; a personal thank-you is due by {due}{_last_day(verdict, context)}."


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
    expires_at = verdict.times.expires_at
    return f", and {day(expires_at, context.zone)} is the last good day" if expires_at else ""


def _introduce(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    at_event = f" at {shortened(facts['event_name'])}" if facts["event_name"] else ""
    taken = f"You took the card of {context.name}{at_event} on {day(facts['captured_at'], zone)}"
    due = day_and_time(verdict.times.due_at, zone)
    return f"{taken}; introduce yourself by {due}{_last_day(verdict, context)}."


def _keep_in_touch(verdict: Verdict, context: Context) -> str:
    facts, zone = verdict.facts, context.zone
    rhythm, due = span(facts["rhythm"]), day(verdict.times.due_at, zone)
    if facts["last_touch_at"] is None:
        since = f"{context.name} has been a customer since {day(facts['customer_since'], zone)}"
        return f"{since}; get in touch after {rhythm}, by {due}."
    last = f"The last contact with {context.name} was on {day(facts['last_touch_at'], zone)}"
    return f"{last}; get in touch again after {rhythm}, by {due}."


def _settled(verdict: Verdict, context: Context) -> str:
    assert verdict.settled_by is not None  # asked only of what is settled
    assert verdict.times.settled_at is not None
    at = day_and_time(verdict.times.settled_at, context.zone)
    if verdict.rule_kind is RuleKind.REPLY:
        return f"Answered on {at}."
    is_meeting = verdict.settled_by.type is SubjectType.EVENT
    return f"You met on {at}." if is_meeting else f"You were in touch on {at}."


ENGLISH = Catalogue(
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
