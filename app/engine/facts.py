"""The facts about one party: plain values that `app.evaluation` loads, limited in number."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from operator import attrgetter
from uuid import UUID

from app.engine.values import value
from app.engine.vocabulary import (
    CONVERSATIONS,
    ENCOUNTERS,
    ActionType,
    Automatic,
    Channel,
    Direction,
    EventKind,
    LostReason,
    MessageKind,
    NeedsReply,
    Outcome,
    PartyKind,
    Priority,
    Prominence,
    ReferralDirection,
    Stage,
    SubjectType,
)

# An issue is over after this time without a word.
ISSUE_REST = timedelta(days=30)


@value
class YearlyDate:
    """A birthday or another yearly day. `year` is the first year, if known."""

    label: str
    month: int
    day: int
    year: int | None = None


@value
class Party:
    kind: PartyKind
    id: UUID
    name: str
    given_name: str | None = None
    prominence: Prominence = Prominence.NORMAL
    owner_id: UUID | None = None
    is_archived: bool = False
    is_discarded: bool = False
    """Whether a person discarded the contact, or it is another party now: only reminders stay, suppressed."""
    do_not_contact: bool = False
    is_bounced: bool = False
    stage: Stage | None = None
    contact_rhythm: timedelta | None = None
    created_at: datetime | None = None
    type: str | None = None
    organization: str | None = None
    language: str | None = None
    source: str | None = None
    tags: tuple[str, ...] = ()
    custom_fields: Mapping[str, str | bool | Decimal | None] = field(default_factory=dict)
    yearly_dates: tuple[YearlyDate, ...] = ()


@value
class Message:
    """A message. `answered_at` to `answer_channel` describe the message that answers it, if any.

    `may_be_answered_by_id` is a message of ours outside its thread that may be the answer.
    """

    id: UUID
    thread_id: UUID | None
    direction: Direction
    channel: Channel
    kind: MessageKind
    automatic: Automatic | None
    needs_reply: NeedsReply
    needs_reply_evidence: str
    subject: str | None
    occurred_at: datetime
    from_address: str | None = None
    is_too_old: bool = False
    is_archived: bool = False
    answered_at: datetime | None = None
    answered_by_id: UUID | None = None
    answer_channel: Channel | None = None
    may_be_answered_by_id: UUID | None = None

    @property
    def from_domain(self) -> str | None:
        return self.from_address.rpartition("@")[2] if self.from_address else None


@value
class Interaction:
    """An outbound message, a conversation, or a meeting that has ended.

    `asks` is true for a message of ours that asks for an answer. `their_channel` is the channel of a
    conversation that they began.
    """

    type: SubjectType
    id: UUID
    at: datetime
    asks: bool = False
    is_too_old: bool = False
    is_personal: bool = False
    their_channel: Channel | None = None

    @property
    def is_sign_only(self) -> bool:
        """Whether it is a message of theirs, which is no touch."""
        return self.their_channel is not None and self.their_channel not in CONVERSATIONS


@value
class TouchAbout:
    """A touch, in either direction, that names the subjects it is about."""

    touch: Interaction
    subject_ids: frozenset[UUID]


BY_TIME = attrgetter("at", "id")
"""The order of interactions."""


@value
class PossibleAnswer:
    """A message of ours after a question, when it was the only open one."""

    id: UUID
    at: datetime
    channel: Channel
    subject: str | None = None


@value
class PossibleQuestion:
    """A message that perhaps needs a reply, or a question that has a possible answer.

    `fulfilment` is our next message to the party, or the marked answer. `replaced_at` is the time
    since which another message of the thread needs a reply, or perhaps needs one.
    """

    message: Message
    possible_answer: PossibleAnswer | None = None
    fulfilment: Interaction | None = None
    replaced_at: datetime | None = None

    @property
    def since(self) -> datetime:
        return self.possible_answer.at if self.possible_answer else self.message.occurred_at


@value
class Event:
    """The part of an event that the engine reads."""

    id: UUID
    name: str
    kind: EventKind
    starts_at: datetime
    ends_at: datetime
    is_cancelled: bool = False


@value
class Attendance:
    """The participation of the party in an event, and the first messages afterwards.

    `sign_of_life` is the first message of theirs or conversation after the event.
    """

    event: Event
    attended: bool | None
    recorded_at: datetime
    personal_touch: Interaction | None = None
    touch: Interaction | None = None
    sign_of_life: Interaction | None = None

    @property
    def counts(self) -> bool:
        """Whether the meeting took or will take place; an unknown attendance counts."""
        return self.attended is not False and not self.event.is_cancelled

    @property
    def is_encounter(self) -> bool:
        """Whether it is a meeting, interview or call that took or will take place."""
        return self.event.kind in ENCOUNTERS and self.counts

    def planned_after(self, moment: datetime) -> Interaction | None:
        """The plan for the meeting as it stood after `moment`; None if it was over by then."""
        ends_at = self.event.ends_at
        if ends_at <= moment or ends_at <= self.recorded_at or not self.is_encounter:
            return None
        known_at = max(self.recorded_at, moment)
        return Interaction(SubjectType.EVENT, self.event.id, known_at)


@value
class Card:
    """A business card, and the first messages after the card was taken.

    A typed one has no card that somebody has seen. `colleague_id` is a second user who took it at
    the same event.
    """

    contact_id: UUID
    captured_at: datetime
    recorded_at: datetime
    colleague_id: UUID | None = None
    event: Event | None = None
    is_discarded: bool = False
    is_typed: bool = False
    touch: Interaction | None = None
    personal_touch: Interaction | None = None
    sign_of_life: Interaction | None = None


@value
class Question:
    """An outbound message that waits for an answer, with the answer and the next such message.

    `answer` is the first message of theirs in the thread, or the first conversation. `sign_of_life`
    is the first one in any thread. `sequence` is the position of this message among the consecutive
    ones of its conversation without a sign of life between them, starting at 1. `subject_key` is the
    normalized subject; an empty one is None.
    """

    id: UUID
    thread_id: UUID | None
    channel: Channel
    kind: MessageKind
    subject: str | None
    occurred_at: datetime
    subject_key: str | None = None
    sequence: int = 1
    is_too_old: bool = False
    answer: Interaction | None = None
    sign_of_life: Interaction | None = None
    following: Interaction | None = None


@value
class Absence:
    """An absence that an automatic reply of the party names: its last day, and when we knew it."""

    known_at: datetime
    until: date


@value
class Commitment:
    """A message of ours that promises to be heard from, and our next message to the party.

    `until` is the day that it names. An answer that holds an issue off may name none; `solution` is
    their word that the issue is solved, or the issue that a person marked as solved.
    """

    id: UUID
    channel: Channel
    kind: MessageKind
    subject: str | None
    occurred_at: datetime
    until: date | None = None
    sentence: str | None = None
    is_about_issue: bool = False
    is_too_old: bool = False
    touch: Interaction | None = None
    solution: Interaction | None = None


@value
class Issue:
    """An issue of the party that nothing has solved, and the last word that passed since."""

    id: UUID
    occurred_at: datetime
    last_word_at: datetime

    @property
    def ends_at(self) -> datetime:
        return self.last_word_at + ISSUE_REST


@value
class WordBefore:
    """Our last personal message before a fact that asked and promised nothing, and their last sign of life by then.

    `is_thanks` says whether it is of the kind `thank_you`.
    """

    touch: Interaction
    is_thanks: bool = False
    sign_at: datetime | None = None


@value
class Purchase:
    """A purchase. `products` are the article numbers, or the names of items without one.

    A purchase that is not recent counts for the buying rhythm but starts no clock. `is_first` says
    whether the customer had paid for nothing before. `touched_before` is the time of our last
    personal touch before it, and `thanked_before` that of the last earlier purchase with a thank-you.
    """

    id: UUID
    purchased_at: datetime
    amount: Decimal
    currency: str
    products: tuple[str, ...] = ()
    recorded_at: datetime | None = None
    is_recent: bool = True
    is_first: bool = True
    touched_before: datetime | None = None
    thanked_before: datetime | None = None
    touch: Interaction | None = None
    personal_touch: Interaction | None = None


@value
class Opportunity:
    """An opportunity. An open one has no `closed_at`; `recorded_at` is the time of its creation then.

    The first messages follow its closing, and `word_before` precedes it.
    """

    id: UUID
    title: str
    outcome: Outcome
    closed_at: datetime | None
    recorded_at: datetime
    created_at: datetime
    amount: Decimal | None = None
    currency: str | None = None
    lost_reason: LostReason | None = None
    word_before: WordBefore | None = None
    touch: Interaction | None = None
    personal_touch: Interaction | None = None


@value
class Referral:
    """A referral as a fact about the party to thank or to inform.

    Received: the party referred `other_name` to us. Given: we referred the party to `other_name`.
    """

    id: UUID
    direction: ReferralDirection
    named_at: datetime
    recorded_at: datetime
    other_name: str | None = None
    is_objected: bool = False
    informed: Interaction | None = None
    thanked_at: datetime | None = None
    word_before: WordBefore | None = None
    touch: Interaction | None = None
    personal_touch: Interaction | None = None


@value
class Reminder:
    id: UUID
    text: str
    due_at: datetime
    created_at: datetime
    priority: Priority = Priority.NORMAL
    owner_id: UUID | None = None


@value
class Snooze:
    """A snooze. It ends at `until`, and earlier with a new fact.

    `woken_at` is the time of their first message that ends it: one that needs a reply, or any if the
    snooze waits for their reply; a purchase ends that of a follow-up about one. `starts_at` is the start of the subject when it was snoozed: a
    subject that moved, such as an event, is snoozed no longer.
    """

    until: datetime
    starts_at: datetime | None = None
    woken_at: datetime | None = None
    waits_for_reply: bool = False

    def end(self, starts_at: datetime) -> datetime | None:
        """The time when the snooze of a subject ends; None if the subject has moved."""
        if self.starts_at is not None and self.starts_at != starts_at:
            return None
        return min(self.until, self.woken_at or self.until)


@value
class FlagState:
    """The state of one follow-up after the latest action of each type."""

    closed_as: ActionType | None = None
    closed_at: datetime | None = None
    closed_by_id: UUID | None = None
    snooze: Snooze | None = None
    is_assigned: bool = False
    owner_id: UUID | None = None


@value
class OtherReply:
    """A reply that we owe because of a question that is not among the facts; the last to expire."""

    expires_at: datetime | None = None


NO_STATE = FlagState()
Flag = tuple[UUID | None, UUID]
"""The key of a follow-up: the id of the rule (None for a reminder) and the id of the subject."""


@value
class Facts:
    """All facts about one party.

    `possible_questions` perhaps need a reply. `touches`, `touches_about`, `message_signs` and
    `purchases` are the latest ones, oldest first. `message_signs` are the signs of life by message: what the party wrote,
    and conversations. `questions` are outbound messages.
    `flags` are the keys of the stored follow-ups, and `flag_states` the states that people changed.
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
    """The first touches of periods that begin before the oldest of `touches` (engine.fulfilment)."""
    other_reply: OtherReply | None = None
    """Follow-ups owed because of other questions, if only those that a write can change are known."""
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
        """The meetings, interviews and calls that were ahead after `moment`, as they became known."""
        plans = (attendance.planned_after(moment) for attendance in self.attendances)
        return [plan for plan in plans if plan and plan.at <= now]

    def plan_facts(self, plan: Interaction | None) -> dict[str, object]:
        """The facts for the reason about a planned meeting, interview or call, if any."""
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
        """The signs of life of the party (product.md), oldest first."""
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
    """Interactions in order, and others, oldest first."""
    return sorted((*ordered, *others), key=BY_TIME) if others else list(ordered)


def number_consecutive(questions: Iterable[Question]) -> Iterator[Question]:
    """The questions, oldest first, with `sequence` and `following` filled in for each conversation."""
    keyed = list(_with_conversation(questions))
    latest: dict[int, Question] = {}
    numbered = []
    for conversation, question in keyed:
        before = latest.get(conversation)
        sign = before.sign_of_life if before else None
        waits = before and (sign is None or sign.at > question.occurred_at)
        sequence = before.sequence + 1 if before and waits else 1
        latest[conversation] = replace(question, sequence=sequence)
        numbered.append((conversation, latest[conversation]))
    following: dict[int, Interaction] = {}
    linked = []
    for conversation, question in reversed(numbered):
        linked.append(replace(question, following=following.get(conversation)))
        following[conversation] = Interaction(
            SubjectType.MESSAGE, question.id, question.occurred_at
        )
    return reversed(linked)


def _with_conversation(questions: Iterable[Question]) -> Iterator[tuple[int, Question]]:
    """Each question with the number of its conversation: the same thread or the same subject."""
    by_thread: dict[UUID | None, int] = {}
    by_subject: dict[str, int] = {}
    for number, question in enumerate(questions):
        key = question.subject_key
        known = by_thread.get(question.thread_id)
        if known is None and key is not None:
            known = by_subject.get(key)
        conversation = number if known is None else known
        by_thread.setdefault(question.thread_id, conversation)
        if key is not None:
            by_subject.setdefault(key, conversation)
        yield conversation, question
