"""All facts about one party, on which the engine decides.

They are plain values. `app.evaluation` loads them, with a limit on each list.
"""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import field
from datetime import datetime

from app.engine.facts.cards import Card
from app.engine.facts.deals import Opportunity, Purchase, Referral
from app.engine.facts.events import Attendance
from app.engine.facts.follow_ups import NO_STATE, Flag, FlagState, OtherReply, Reminder
from app.engine.facts.interactions import BY_TIME, Interaction, TouchAbout
from app.engine.facts.messages import Absence, Commitment, Issue, Message, PossibleQuestion
from app.engine.facts.party import Party
from app.engine.facts.questions import Question
from app.engine.values import value
from app.engine.vocabulary import ENCOUNTERS, Outcome, SubjectType


@value
class Facts:
    """All facts about one party.

    `possible_questions` are messages that perhaps need a reply; `questions` are messages of ours
    that wait for an answer. `touches`, `touches_about`, `message_signs` and `purchases` hold the
    latest ones, oldest first. `message_signs` are the signs of life among the messages: what the
    party wrote, and conversations. `flags` are the keys of the stored follow-ups, and `flag_states`
    holds the states that people changed.
    """

    party: Party
    messages: tuple[Message, ...] = ()
    possible_questions: tuple[PossibleQuestion, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    touches: tuple[Interaction, ...] = ()
    touches_about: tuple[TouchAbout, ...] = ()
    message_signs: tuple[Interaction, ...] = ()
    absences: tuple[Absence, ...] = ()
    last_inbound_at: datetime | None = None
    attendances: tuple[Attendance, ...] = ()
    cards: tuple[Card, ...] = ()
    questions: tuple[Question, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    issues: tuple[Issue, ...] = ()
    purchases: tuple[Purchase, ...] = ()
    opportunities: tuple[Opportunity, ...] = ()
    referrals: tuple[Referral, ...] = ()
    late_touches: tuple[Interaction, ...] = ()
    """The first touch of each period that begins before the oldest of `touches` (fulfilment.py)."""
    other_reply: OtherReply | None = None
    """The replies that we owe because of questions that a write did not load: it cannot change them."""
    flags: AbstractSet[Flag] = frozenset()
    flag_states: Mapping[Flag, FlagState] = field(default_factory=dict)

    def flag_state(self, flag: Flag) -> FlagState:
        return self.flag_states.get(flag, NO_STATE) if self.flag_states else NO_STATE

    def past_attendances(self, now: datetime) -> Iterator[Attendance]:
        """The attendances at events that have ended."""
        return (a for a in self.attendances if a.counts and a.event.ends_at <= now)

    def open_issues(self, now: datetime) -> list[Issue]:
        """The issues that are open: 30 days without a word end one."""
        return [issue for issue in self.issues if issue.ends_at > now]

    def encounters(self, now: datetime) -> list[Interaction]:
        """The attended meetings, interviews and calls."""
        if not self.attendances:
            return []
        return [
            Interaction(SubjectType.EVENT, attendance.event.id, attendance.event.ends_at)
            for attendance in self.past_attendances(now)
            if attendance.event.kind in ENCOUNTERS
        ]

    def planned_encounters(self, moment: datetime, now: datetime) -> list[Interaction]:
        """The meetings, interviews and calls that lay ahead at some time after `moment`.

        Each counts from the time when we knew of it.
        """
        plans = (attendance.planned_after(moment) for attendance in self.attendances)
        return [plan for plan in plans if plan and plan.at <= now]

    def plan_facts(self, plan: Interaction | None) -> dict[str, object]:
        """The facts that the reason names about a planned meeting, interview or call; {} without one."""
        events = (a.event for a in self.attendances if plan and a.event.id == plan.id)
        return {
            name: value
            for event in events
            for name, value in (
                ("planned_at", event.starts_at),
                ("planned_ends_at", event.ends_at),
                ("planned_kind", event.kind),
            )
        }

    def all_touches(self, now: datetime) -> list[Interaction]:
        """The touches by message and the encounters, oldest first."""
        return _merge(self.touches, self.encounters(now))

    def signs_of_life(self, now: datetime) -> list[Interaction]:
        """The signs of life of the party (docs/glossary.md), oldest first."""
        return _merge(self.message_signs, self.signs_besides_messages(now))

    def signs_besides_messages(self, now: datetime) -> list[Interaction]:
        """The meetings that the party attended, its purchases, and the business won with it."""
        meetings = (
            Interaction(SubjectType.EVENT, attendance.event.id, attendance.event.ends_at)
            for attendance in self.past_attendances(now)
            if attendance.attended
        )
        return sorted((*meetings, *self.business(now)), key=BY_TIME)

    def business(self, now: datetime) -> Iterator[Interaction]:
        """The purchases of the party, and the business won with it."""
        for purchase in self.purchases:
            if purchase.purchased_at <= now:
                yield Interaction(SubjectType.PURCHASE, purchase.id, purchase.purchased_at)
        for one in self.opportunities:
            if one.outcome is Outcome.WON and one.closed_at and one.closed_at <= now:
                yield Interaction(SubjectType.OPPORTUNITY, one.id, one.closed_at)


def _merge(ordered: Iterable[Interaction], others: list[Interaction]) -> list[Interaction]:
    """All interactions, oldest first; `ordered` has this order already."""
    return sorted((*ordered, *others), key=BY_TIME) if others else list(ordered)
