"""Reasons as a person would say them. Sentences hold times, never "today": they stay true."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from typing import Any

from app.engine.rules import CalendarTime, Span, WorkingDays, WorkingTime
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import Channel, Guard, MessageKind, RuleKind

SUBJECT_LENGTH = 80
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
}
SILENCES = {
    "rule_disabled": "The rule is switched off.",
    "no_question": "Nobody has asked anything that waits for an answer.",
    "no_reminder": "No reminder is set.",
    "outbound": "The message is ours.",
    "archived": "The message is archived.",
    "automatic": "A machine sent the message.",
    "thanks_only": "The message only says thank you.",
    "too_old": "The message was more than 30 days old when it was recorded.",
    "conversation": "It was a conversation; what was asked was answered in it.",
    "overruled": "A person said that the message needs no reply.",
    "kind": "A message of this kind needs no reply.",
    "empty": "The message says nothing.",
}


def reason(verdict: Verdict, name: str, zone: tzinfo) -> str:
    """Why the flag is there, in one or two sentences."""
    sentences = [_SENTENCES[verdict.rule_kind](verdict, name, zone)]
    if verdict.settled_by and verdict.times.settled_at:
        sentences.append(f"Answered on {day_and_time(verdict.times.settled_at, zone)}.")
    elif verdict.times.guard and verdict.times.is_open:
        sentences.append(GUARDS[verdict.times.guard])
    return " ".join(sentences)


def silence(found: NotApplicable) -> str:
    """Why there is no flag."""
    return SILENCES.get(found.because, found.because)


def day_and_time(at: datetime, zone: tzinfo) -> str:
    local = at.astimezone(zone)
    day = f"{WEEKDAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]} {local.year}"
    return f"{day}, {local:%H:%M}"


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


def _reply(verdict: Verdict, name: str, zone: tzinfo) -> str:
    facts = verdict.facts
    asked = f"{name} {CONTACTED[facts['channel']]} on {day_and_time(facts['occurred_at'], zone)}"
    about = f" ({_quoted(facts['subject'])})" if facts["subject"] else ""
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


def _reminder(verdict: Verdict, name: str, zone: tzinfo) -> str:
    set_at = day_and_time(verdict.facts["set_at"], zone)
    due = day_and_time(verdict.times.due_at, zone)
    text = verdict.facts["text"]
    return f"Reminder about {name} for {due}, set on {set_at}: {text}"


def _quoted(subject: str) -> str:
    shortened = subject if len(subject) <= SUBJECT_LENGTH else subject[: SUBJECT_LENGTH - 1] + "…"
    return f"“{shortened}”"


_SENTENCES: dict[RuleKind, Callable[[Verdict, str, tzinfo], str]] = {
    RuleKind.REPLY: _reply,
    RuleKind.REMINDER: _reminder,
}


def plain(facts: dict[str, Any]) -> dict[str, str]:
    """The facts as text for programs: times as RFC 3339, spans in words."""
    return {name: _plain(value) for name, value in facts.items() if value is not None}


def _plain(value: Any) -> str:
    match value:
        case datetime():
            return value.isoformat().replace("+00:00", "Z")
        case WorkingDays() | WorkingTime() | CalendarTime():
            return span(value)
        case _:
            return str(value)
