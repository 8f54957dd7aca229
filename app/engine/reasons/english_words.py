"""English words, dates and spans."""

from datetime import datetime, timedelta

from app.engine.rules import CalendarTime, Span, WorkingDays, WorkingTime
from app.engine.vocabulary import ActionType, Channel, Guard, MessageKind

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
CLOSED = {
    ActionType.DONE: "Somebody marked it as done {on}.",
    ActionType.DISMISSED: "Somebody dismissed it {on}.",
}
GUARDS = {
    Guard.DISCARDED: "Paused: the contact was discarded.",
    Guard.ARCHIVED: "Paused: the customer is archived.",
    Guard.DO_NOT_CONTACT: "Paused: the customer does not want to be contacted.",
    Guard.BOUNCED: "Paused: mail to every known address bounces.",
    Guard.REPLY_OWED: "Paused: they are still waiting to hear from you.",
    Guard.ISSUE_OPEN: "Paused: an issue of theirs is not solved yet.",
    Guard.UNANSWERED: "Paused: you asked twice in a row, and they have not reacted yet.",
    Guard.DISMISSED_LATELY: "Paused for a week: somebody dismissed a similar follow-up.",
    Guard.COVERED: "Paused: another follow-up already covers this.",
}
COVERED = "Another follow-up covered this."
NOT_APPLICABLE_TEXTS = {
    "rule_disabled": "The rule is disabled.",
    "no_question": "No message waits for a reply.",
    "no_possible_question": "No message leaves open whether it needs a reply.",
    "replies_disabled": "No rule for replies is enabled.",
    "perhaps": "The words do not tell whether the message needs a reply.",
    "may_be_answered": "You wrote to them since; that may have answered it.",
    "replaced": "A later message of the thread takes its place.",
    "lapsed": "Nobody looked at it within five working days.",
    "no_reply_needed": "The message needs no reply.",
    "no_reminder": "No reminder is set.",
    "no_event": "No event in the last few weeks is known.",
    "no_card": "No business card was collected in the last few weeks.",
    "no_rhythm": "No contact rhythm is set, and neither prominence nor stage implies one.",
    "already_met": "You met this contact before you first wrote.",
    "no_touch": "You have not been in touch with them yet.",
    "outbound": "You sent the message.",
    "archived": "The message is archived.",
    "closed": "A follow-up of another rule of this kind was already closed for this message.",
    "automatic": "The message was sent automatically.",
    "thanks_only": "The message only says thank you.",
    "closing": "The message only agrees, confirms or says goodbye.",
    "too_old": "It was recorded more than 30 days after it happened.",
    "conversation": "It was a conversation.",
    "sender_rule": "A rule for the sender says that no reply is needed.",
    "overruled": "A user marked the message as needing no reply.",
    "kind": "Messages of this kind need no reply.",
    "empty": "The message is empty.",
    "cancelled": "The event was cancelled.",
    "event_kind": "Events of this kind call for no thank-you.",
    "no_interview": "Only interviews are asked about.",
    "not_attended": "They did not attend.",
    "discarded": "The contact was discarded.",
    "condition": "The condition of the rule is not met.",
    "nothing_asked": "None of your recent messages waits for an answer.",
    "chased_enough": "You already asked as often as the rule allows.",
    "asked_after_loss": "You asked for a favour after a loss, and nobody asks for it twice.",
    "no_purchase": "No purchase is known.",
    "free_purchase": "It cost nothing.",
    "ordinary_purchase": "Only the first purchase and large ones call for a thank-you.",
    "touched_lately": "You were in touch personally in the 60 days before.",
    "thanked_lately": "An earlier purchase of the last 60 days already calls for a thank-you.",
    "no_buying_rhythm": "Too few purchases are known to compute a buying rhythm.",
    "none_open": "No opportunity is open.",
    "none_won": "No opportunity was won recently.",
    "none_lost": "No opportunity was lost recently.",
    "no_referral": "No recent referral is known.",
    "objected": "The referred person objected.",
    "nothing_promised": "None of your recent messages promises to come back to them.",
    "no_day_named": "Your message names no day and holds no issue off.",
    "no_yearly_date": "No birthday or other yearly date is known.",
}
WROTE = {
    Channel.EMAIL: "wrote to {name}",
    Channel.LETTER: "sent {name} a letter",
    Channel.PHONE: "called {name}",
    Channel.SMS: "sent {name} a text message",
    Channel.CHAT: "wrote to {name} in the chat",
    Channel.IN_PERSON: "spoke with {name}",
}
CALLED = {Channel.PHONE: "phoned", Channel.IN_PERSON: "spoken with you"}
BY = {
    Channel.EMAIL: "by e-mail",
    Channel.LETTER: "by letter",
    Channel.PHONE: "by phone",
    Channel.SMS: "by text message",
    Channel.CHAT: "in the chat",
    Channel.IN_PERSON: "in person",
}


def date(local: datetime) -> str:
    """The day without its weekday."""
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}"


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
