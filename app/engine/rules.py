"""Rules and promises as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Protocol
from uuid import UUID

from app.engine.conditions import Condition
from app.engine.figures import NO_FIGURES, Figures
from app.engine.vocabulary import (
    OWED,
    FulfilledBy,
    MessageKind,
    Priority,
    Prominence,
    RuleKind,
    Trigger,
)


class Calendar(Protocol):
    """The methods of `working_time.WorkingCalendar` that the engine calls."""

    def add(self, start: datetime, amount: timedelta) -> datetime: ...
    def subtract(self, end: datetime, amount: timedelta) -> datetime: ...
    def add_days(self, start: datetime, days: int) -> datetime: ...
    def intervals(self, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]: ...
    def next_opening(self, at: datetime) -> datetime: ...
    def opening_by(self, day: date) -> datetime: ...
    def midnight(self, day: date) -> datetime: ...
    def date_of(self, at: datetime) -> date: ...


@dataclass(frozen=True, slots=True)
class CalendarTime:
    """Time that passes day and night."""

    amount: timedelta


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """Hours and minutes of opening time."""

    amount: timedelta


@dataclass(frozen=True, slots=True)
class WorkingDays:
    days: int


@dataclass(frozen=True, slots=True)
class Promised:
    """The delay that the promise for the kind of message gives."""


@dataclass(frozen=True, slots=True)
class ContactRhythm:
    """The contact rhythm of the customer."""


Span = CalendarTime | WorkingTime | WorkingDays


@dataclass(frozen=True, slots=True)
class BuyingRhythm:
    """The buying rhythm of the customer, or a fixed interval while none is known."""

    otherwise: Span | None = None


@dataclass(frozen=True, slots=True)
class OnTheDay:
    """A yearly date, or some time before it."""

    before: Span | None = None


Delay = Span | Promised | ContactRhythm | BuyingRhythm | OnTheDay


class DelayType(StrEnum):
    """Type of a delay."""

    WORKING = "working"
    CALENDAR = "calendar"
    PROMISE = "promise"
    CONTACT_RHYTHM = "contact_rhythm"
    BUYING_RHYTHM = "buying_rhythm"
    ON_THE_DAY = "on_the_day"
    BEFORE = "before"


SPANS = (DelayType.WORKING, DelayType.CALENDAR)


def as_span(delay: Delay) -> Span:
    """The delay of a rule if it is a span; raises TypeError for other delays."""
    if isinstance(delay, (Promised, ContactRhythm, BuyingRhythm, OnTheDay)):
        raise TypeError(f"{delay} is no span.")
    return delay


def add_span(calendar: Calendar, start: datetime, span: Span) -> datetime:
    match span:
        case CalendarTime(amount):
            return start + amount
        case WorkingTime(amount):
            return calendar.add(start, amount)
        case WorkingDays(days):
            return calendar.add_days(start, days)


def subtract_span(calendar: Calendar, end: datetime, span: Span) -> datetime:
    """The time of a warning before `end`. Working days count as calendar days here."""
    match span:
        case CalendarTime(amount):
            return end - amount
        case WorkingTime(amount):
            return calendar.subtract(end, amount)
        case WorkingDays(days):
            return end - timedelta(days=days)


@dataclass(frozen=True, slots=True)
class Promise:
    """The time within which a message is answered, and the warning before its end."""

    within: Span
    warn_before: Span | None = None


DEFAULT_PROMISE = Promise(WorkingDays(1), WorkingTime(timedelta(hours=2)))


class Promises:
    """The promises of a workspace; one for a prominence takes precedence over one for all."""

    def __init__(self, promises: Mapping[tuple[MessageKind, Prominence | None], Promise]) -> None:
        self._promises = promises

    def for_message(self, kind: MessageKind, prominence: Prominence) -> Promise:
        """The most specific promise for a message, or DEFAULT_PROMISE."""
        for key in ((kind, prominence), (kind, None), (MessageKind.OTHER, None)):
            if key in self._promises:
                return self._promises[key]
        return DEFAULT_PROMISE


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule creates a follow-up that is due a delay after its trigger, unless it is fulfilled."""

    id: UUID | None
    kind: RuleKind
    name: str
    trigger: Trigger
    after: Delay
    until: tuple[FulfilledBy, ...] = ()
    priority: Priority = Priority.NORMAL
    version: int | None = None
    is_enabled: bool = True
    expires_after: timedelta | None = None
    warn_before: Span | None = None
    where: Condition | None = None
    times_at_most: int | None = None
    assign_to_id: UUID | None = None


REMINDER = Rule(
    id=None,
    kind=RuleKind.REMINDER,
    name="Reminder",
    trigger=Trigger.REMINDER_SET,
    after=CalendarTime(timedelta(0)),
)
"""The rule of all reminders, which set their own times. No table holds it."""

PERHAPS = Rule(
    id=None,
    kind=RuleKind.PERHAPS,
    name="Perhaps a reply",
    trigger=Trigger.MESSAGE_UNCLEAR,
    after=CalendarTime(timedelta(0)),
    priority=Priority.LOW,
)
"""The rule of messages that perhaps need a reply. No table holds it (decision 20)."""
BUILT_IN = (PERHAPS, REMINDER)
"""The rules that belong to every workspace. Their follow-ups have no `rule_id`."""


@dataclass(frozen=True)
class Rules:
    """The rules, the promises, and the settings and figures of the workspace that they need.

    `thank_you_from` is the amount from which every purchase calls for thanks, if it is set.
    """

    rules: tuple[Rule, ...]
    promises: Promises
    figures: Figures = NO_FIGURES
    thank_you_from: Decimal | None = None

    @cached_property
    def in_order(self) -> tuple[Rule, ...]:
        """All rules, those for what we owe first, because it suppresses nudges."""
        owed = (rule for rule in self.rules if rule.kind in OWED)
        others = (rule for rule in self.rules if rule.kind not in OWED)
        return (*owed, *others, *BUILT_IN)

    def of(self, trigger: Trigger) -> list[Rule]:
        """The enabled rules with a trigger."""
        return [rule for rule in self.rules if rule.is_enabled and rule.trigger is trigger]
