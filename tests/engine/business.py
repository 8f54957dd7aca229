"""The ready-made rules about business, a customer, and facts about her, for the tables of the tests."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.engine.evaluation import decide, evaluate
from app.engine.facts import Facts
from app.engine.facts.deals import Opportunity, Purchase, Referral
from app.engine.facts.interactions import Interaction
from app.engine.facts.messages import Commitment, Message
from app.engine.facts.party import Party, YearlyDate
from app.engine.facts.questions import Question
from app.engine.rules import (
    BUILT_IN,
    BuyingRhythm,
    ContactRhythm,
    Delay,
    OnTheDay,
    Promised,
    Promises,
    Rule,
    Rules,
    WorkingDays,
)
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import (
    Channel,
    Direction,
    FollowUpStatus,
    LostReason,
    MessageKind,
    NeedsReply,
    Outcome,
    PartyKind,
    ReferralDirection,
    RuleKind,
    Stage,
    SubjectType,
    Trigger,
)
from app.engine.working_time import WorkingCalendar
from app.features import packs
from app.schemas.durations import parse_duration

BUILT_IN_TRIGGERS = {rule.trigger for rule in BUILT_IN}
HOURS = {day: [("09:00", "17:00")] for day in range(5)}
CALENDAR = WorkingCalendar("UTC", HOURS)
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)  # a Monday
SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)


def at(text: str) -> datetime:
    """`2026-03-02T09:00`, in UTC; seconds may follow."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _delay(after: dict[str, Any]) -> Delay:
    match after:
        case {"type": "working", "days": days}:
            return WorkingDays(days)
        case {"type": "promise"}:
            return Promised()
        case {"type": "contact_rhythm"}:
            return ContactRhythm()
        case {"type": "buying_rhythm"}:
            return BuyingRhythm()
        case {"type": "on_the_day"}:
            return OnTheDay()
    raise ValueError(after)


def rule_of(number: int, columns: dict[str, Any], **changes: Any) -> Rule:
    """A ready-made rule as a value; conditions are a matter of their own."""
    made = Rule(
        id=UUID(int=number),
        kind=columns["kind"],
        name=columns["name"],
        trigger=columns["trigger"],
        after=_delay(columns["after"]),
        until=tuple(columns["until"]),
        priority=columns["priority"],
        version=1,
        expires_after=parse_duration(columns["expires_after"])
        if columns["expires_after"]
        else None,
        times_at_most=columns["times_at_most"],
    )
    return replace(made, **changes)


REPLY = rule_of(1, packs.REPLY)
THANK_FOR_MEETING = rule_of(2, packs.THANK_FOR_MEETING)
INTRODUCE = rule_of(3, packs.INTRODUCE)
KEEP = rule_of(4, packs.KEEP_IN_TOUCH)
THANK_FOR_PURCHASE = rule_of(5, packs.THANK_FOR_PURCHASE)
THANK_FOR_BUSINESS = rule_of(6, packs.THANK_FOR_BUSINESS)
THANK_FOR_REFERRAL = rule_of(7, packs.THANK_FOR_REFERRAL)
CHASE = rule_of(8, packs.CHASE)
BUY_AGAIN = rule_of(9, packs.BUY_AGAIN)
ASK_REFERRAL = rule_of(10, packs.ASK_REFERRAL)
INFORM = rule_of(11, packs.INFORM_REFERRAL)
GREET = rule_of(12, packs.GREET)
REVIVE = rule_of(13, packs.REVIVE)
INTRODUCE_AGAIN = rule_of(14, packs.INTRODUCE_AGAIN)
ASK_AFTER_INTERVIEW = rule_of(15, packs.ASK_AFTER_INTERVIEW)
PROMISED = rule_of(15, packs.PROMISED)
ALL = (
    REPLY, THANK_FOR_MEETING, INTRODUCE, KEEP, THANK_FOR_PURCHASE, THANK_FOR_BUSINESS,
    THANK_FOR_REFERRAL, CHASE, BUY_AGAIN, ASK_REFERRAL, INFORM, GREET, REVIVE,
)  # fmt: skip

ANNA = Party(PartyKind.CUSTOMER, UUID(int=999), "Anna", stage=Stage.PROSPECT, created_at=NOW - DAY)


def touch(number: int, when: datetime, **changes: Any) -> Interaction:
    return replace(Interaction(SubjectType.MESSAGE, UUID(int=100 + number), when), **changes)


def word(when: datetime) -> dict[str, Interaction]:
    """A personal message, as the facts that it came after know it."""
    said = touch(1, when, is_personal=True)
    return {"touch": said, "personal_touch": said}


def asked(number: int = 1, when: datetime = NOW, **changes: Any) -> Question:
    """A question of ours."""
    made = Question(
        id=UUID(int=200 + number),
        thread_id=UUID(int=20),
        channel=Channel.EMAIL,
        kind=MessageKind.OTHER,
        subject="Offer",
        occurred_at=when,
    )
    return replace(made, **changes)


def promised(number: int = 1, when: datetime = NOW, **changes: Any) -> Commitment:
    """A message in which we promise to be heard from tomorrow."""
    made = Commitment(
        id=UUID(int=300 + number),
        channel=Channel.EMAIL,
        kind=MessageKind.OTHER,
        subject="Pump",
        occurred_at=when,
        until=(when + DAY).date(),
        sentence="We get back to you tomorrow.",
    )
    return replace(made, **changes)


def bought(number: int = 1, when: datetime = NOW, *products: str, **changes: Any) -> Purchase:
    made = Purchase(UUID(int=300 + number), when, Decimal("129.90"), "EUR", products)
    return replace(made, **changes)


def closed(
    outcome: Outcome = Outcome.WON, when: datetime = NOW, number: int = 1, **changes: Any
) -> Opportunity:
    made = Opportunity(
        id=UUID(int=400 + number),
        title="Pumps",
        outcome=outcome,
        closed_at=when if outcome is not Outcome.OPEN else None,
        recorded_at=when,
        created_at=when - DAY,
        lost_reason=LostReason.PRICE if outcome is Outcome.LOST else None,
    )
    return replace(made, **changes)


def referred(
    direction: ReferralDirection = ReferralDirection.RECEIVED,
    when: datetime = NOW,
    number: int = 1,
    **changes: Any,
) -> Referral:
    return replace(Referral(UUID(int=500 + number), direction, when, when), **changes)


def question(when: datetime) -> Message:
    """A question of theirs."""
    return Message(
        id=UUID(int=70),
        thread_id=None,
        direction=Direction.INBOUND,
        channel=Channel.EMAIL,
        kind=MessageKind.ISSUE,
        automatic=None,
        needs_reply=NeedsReply.YES,
        needs_reply_evidence="question",
        subject=None,
        occurred_at=when,
    )


def born(month: int, day: int, year: int | None = None, label: str = "birthday") -> YearlyDate:
    return YearlyDate(label, month, day, year)


def known(**facts: Any) -> Facts:
    return Facts(**{"party": ANNA} | facts)


def verdicts(
    *rules: Rule, now: datetime = NOW, calendar: WorkingCalendar = CALENDAR, **facts: Any
) -> list[Verdict]:
    """Verdicts of these rules, without reminders; all the facts are there at any `now`."""
    return evaluate(known(**facts), Rules(rules, Promises({})), calendar, now)


def verdict_of(rule: Rule, now: datetime = NOW, **facts: Any) -> Verdict:
    [found] = verdicts(rule, now=now, **facts)
    return found


def not_applicable_reasons(rule: Rule, now: datetime = NOW, **facts: Any) -> list[str]:
    decided = decide(known(**facts), Rules((rule,), Promises({})), CALENDAR, now)
    return [f.reason for f in decided if isinstance(f, NotApplicable) and f.rule_id == rule.id]


def status_of(rule: Rule, now: datetime, **facts: Any) -> FollowUpStatus:
    return verdict_of(rule, now, **facts).times.status(now)


def kinds(found: list[Verdict], status: FollowUpStatus, now: datetime) -> list[RuleKind]:
    return [verdict.rule_kind for verdict in found if verdict.times.status(now) is status]


# The fact that starts the clock of each trigger, an hour before NOW.
STARTED: dict[Trigger, dict[str, Any]] = {
    Trigger.MESSAGE_SENT: {"questions": (asked(when=NOW - HOUR),)},
    Trigger.PROMISE_MADE: {"commitments": (promised(when=NOW - HOUR),)},
    Trigger.PURCHASE_MADE: {"purchases": (bought(1, NOW - HOUR),)},
    Trigger.OPPORTUNITY_OPEN: {
        "opportunities": (closed(Outcome.OPEN, NOW - HOUR, created_at=NOW - HOUR),)
    },
    Trigger.OPPORTUNITY_WON: {"opportunities": (closed(Outcome.WON, NOW - HOUR),)},
    Trigger.OPPORTUNITY_LOST: {"opportunities": (closed(Outcome.LOST, NOW - HOUR),)},
    Trigger.REFERRAL_RECEIVED: {"referrals": (referred(when=NOW - HOUR),)},
    Trigger.REFERRAL_GIVEN: {"referrals": (referred(ReferralDirection.GIVEN, when=NOW - HOUR),)},
    Trigger.YEARLY_DATE: {"party": replace(ANNA, yearly_dates=(born(3, 2),))},
}
