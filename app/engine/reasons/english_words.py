"""English words, dates and spans."""

from datetime import datetime, timedelta, tzinfo

from app.engine.rules import CalendarTime, Span, WorkingDays, WorkingTime
from app.engine.vocabulary import Channel, Guard, MessageKind

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
    Guard.COVERED: "Kept quiet, for another follow-up asks for the same.",
}
NOT_APPLICABLE_TEXTS = {
    "rule_disabled": "The rule is switched off.",
    "no_question": "Nobody has asked anything that waits for an answer.",
    "no_reminder": "No reminder is set.",
    "no_event": "No event of the last weeks is known.",
    "no_card": "No business card was taken.",
    "no_rhythm": "No rhythm is set, and neither prominence nor stage gives one.",
    "no_customer": "Only customers are kept in touch with.",
    "outbound": "The message is ours.",
    "archived": "The message is archived.",
    "closed": "A follow-up of another rule of this kind was closed for it.",
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
    "condition": "The condition of the rule is not met.",
    "nothing_asked": "Nothing was asked lately that waits for an answer.",
    "chased_enough": "The same was asked often enough.",
    "no_purchase": "No purchase is known.",
    "no_buying_rhythm": "Too few purchases are known to tell a rhythm.",
    "none_won": "No business was won lately.",
    "none_lost": "No business was lost lately.",
    "no_referral": "Nobody was referred lately.",
    "objected": "The person referred does not want it.",
    "no_yearly_date": "No birthday or other yearly date is known.",
}
BY = {
    Channel.EMAIL: "by e-mail",
    Channel.LETTER: "by letter",
    Channel.PHONE: "by phone",
    Channel.SMS: "by text message",
    Channel.CHAT: "in the chat",
    Channel.IN_PERSON: "in person",
}


def day_and_time(at: datetime, zone: tzinfo) -> str:
    local = at.astimezone(zone)
    return f"{_day(local)}, {local.hour:02}:{local.minute:02}"


def day(at: datetime, zone: tzinfo) -> str:
    return _day(at.astimezone(zone))


def date(local: datetime) -> str:
    """The day without its weekday."""
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}"


def _day(local: datetime) -> str:
    return f"{WEEKDAYS[local.weekday()]} {date(local)}"


def span(length: Span) -> str:
    match length:
        case WorkingDays(days):
            return count(days, "working day")
        case WorkingTime(amount):
            return _duration(amount, "working hour", "working minute")
        case CalendarTime(amount) if amount % timedelta(days=1) == timedelta(0):
            return count(amount.days, "day")
        case CalendarTime(amount):
            return _duration(amount, "hour", "minute")


def _duration(amount: timedelta, hour: str, minute: str) -> str:
    hours, rest = divmod(int(amount.total_seconds()), 3600)
    minutes = -(-rest // 60)
    parts = [count(hours, hour)] if hours else []
    if minutes or not hours:
        parts.append(count(minutes, minute))
    return " and ".join(parts)


def count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th."""
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
