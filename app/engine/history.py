"""The facts as they were at a past moment, for looking back on what a rule would have said then.

A fact counts from the moment when it happened, even if it was recorded later, as imported mail is.
Values without a history, such as the stage of a customer, are those of today.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, TypeVar

from app.engine.facts import Facts
from app.engine.facts.cards import Card
from app.engine.facts.deals import Opportunity, Purchase, Referral
from app.engine.facts.events import Attendance
from app.engine.facts.follow_ups import FlagState, Reminder
from app.engine.facts.interactions import Interaction, TouchAbout
from app.engine.facts.messages import (
    Absence,
    Commitment,
    Issue,
    Message,
    PossibleAnswer,
    PossibleQuestion,
)
from app.engine.facts.questions import Question
from app.engine.vocabulary import Outcome

F = TypeVar("F")

# The time when each type of fact happened.
HAPPENED: Mapping[type, Callable[[Any], datetime]] = {
    Message: lambda message: message.occurred_at,
    PossibleQuestion: lambda question: question.message.occurred_at,
    Interaction: lambda interaction: interaction.at,
    TouchAbout: lambda about: about.touch.at,
    Question: lambda question: question.occurred_at,
    Commitment: lambda commitment: commitment.occurred_at,
    Issue: lambda issue: issue.occurred_at,
    Attendance: lambda attendance: min(attendance.recorded_at, attendance.event.ends_at),
    Card: lambda card: card.captured_at,
    Purchase: lambda purchase: purchase.purchased_at,
    Absence: lambda absence: absence.known_at,
    Opportunity: lambda one: min(one.created_at, one.closed_at or one.created_at),
    Referral: lambda referral: referral.named_at,
    Reminder: lambda reminder: reminder.created_at,
}
# Fields with a time, and the fields that have a value since that time.
SINCE = {
    "answered_at": ("answered_at", "answered_by_id", "answer_channel"),
    "closed_at": ("closed_at", "lost_reason"),
    "thanked_at": ("thanked_at",),
    "replaced_at": ("replaced_at",),
}


def facts_at(facts: Facts, at: datetime) -> Facts:
    """The facts without all that happened after a moment."""
    changes: dict[str, Any] = {
        each.name: tuple(
            _without_later(item, at) for item in value if HAPPENED[type(item)](item) <= at
        )
        for each in fields(facts)
        if isinstance(value := getattr(facts, each.name), tuple)
    }
    states = {flag: _state_at(state, at) for flag, state in facts.flag_states.items()}
    return replace(
        facts, **changes, flag_states=states, last_inbound_at=_last_inbound_at(facts, at)
    )


def change_times(facts: Facts, since: datetime, until: datetime) -> list[datetime]:
    """The times between two moments at which something happened, oldest first."""
    times = {
        time
        for each in fields(facts)
        if isinstance(value := getattr(facts, each.name), tuple)
        for item in value
        for time in _times_of(item)
    }
    return sorted(time for time in times if since < time <= until)


def _times_of(item: Any) -> Iterator[datetime]:
    """The times of a fact, and of the messages that followed it."""
    yield HAPPENED[type(item)](item)
    for each in fields(item):
        value = getattr(item, each.name)
        if isinstance(value, (Interaction, PossibleAnswer)):
            yield value.at
        elif each.name in SINCE and value is not None:
            yield value


def _without_later(item: F, at: datetime) -> F:
    """The fact without the answers and messages that followed it after a moment."""
    changes: dict[str, Any] = {}
    for each in fields(item):  # type: ignore[arg-type]  # every fact is a dataclass
        value = getattr(item, each.name)
        is_later_message = isinstance(value, (Interaction, PossibleAnswer)) and value.at > at
        if is_later_message:
            changes[each.name] = None
        elif each.name in SINCE and value is not None and value > at:
            changes |= dict.fromkeys(SINCE[each.name])
    if isinstance(item, Opportunity) and "closed_at" in changes:
        changes["outcome"] = Outcome.OPEN
    return replace(item, **changes) if changes else item  # type: ignore[type-var]  # see above


def _state_at(state: FlagState, at: datetime) -> FlagState:
    """The state of a follow-up without later actions, and without its snooze, whose start is not stored."""
    if state.closed_at is None or state.closed_at <= at:
        return replace(state, snooze=None)
    return replace(state, snooze=None, closed_as=None, closed_at=None, closed_by_id=None)


def _last_inbound_at(facts: Facts, at: datetime) -> datetime | None:
    """The latest known message of theirs up to a moment."""
    if facts.last_inbound_at is None or facts.last_inbound_at <= at:
        return facts.last_inbound_at
    answers = (question.answer.at for question in facts.questions if question.answer)
    received = (message.occurred_at for message in facts.messages)
    return max((time for time in (*answers, *received) if time <= at), default=None)
