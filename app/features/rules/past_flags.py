"""The flags that rules would have made in a past period, with all guards as they were then.

The engine first finds the subjects that came due in the period. It then decides again as of the due
time, with the facts of that time. While a guard holds the flag back, it looks again after each
later fact, a bounded number of times.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.engine.evaluation import evaluate
from app.engine.facts import Facts
from app.engine.facts.follow_ups import NO_STATE, Flag, FlagState
from app.engine.guards import GUARDS
from app.engine.history import change_times, facts_at
from app.engine.rules import Calendar, Rules
from app.engine.triggers.yearly_date import subject_id
from app.engine.verdicts import Verdict
from app.engine.vocabulary import ActionType, FollowUpStatus

# How often to look again while a guard holds a flag back, and after how many subjects a request ends.
MOST_LOOKS = 8
MOST_SUBJECTS = 2_000


class PastOutcome(StrEnum):
    """The outcome of a subject that came due."""

    BEFORE = "before"
    HELD_BACK = "held_back"
    FULFILLED = "fulfilled"
    DISMISSED = "dismissed"
    MISSED = "missed"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class PastFlag:
    """A subject that came due in the period. It has a flag since `flagged_at`, if ever.

    `fulfilled_at` is the time of its fulfilment, or of `done` by a person, before it expired.
    """

    verdict: Verdict
    outcome: PastOutcome
    flagged_at: datetime | None
    fulfilled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Period:
    """The period after `since` and up to `until`."""

    since: datetime
    until: datetime


def find_past_flags(
    facts: Facts, rules: Rules, judged: Collection[UUID | None], calendar: Calendar, period: Period
) -> Iterator[PastFlag]:
    """The verdicts of the `judged` rules on the subjects that came due in the period."""
    known = replace(facts, flags=_possible_flags(facts, judged, period))
    # the other rules matter only for guards
    alone = replace(rules, rules=tuple(rule for rule in rules.rules if rule.id in judged))
    for verdict in evaluate(known, alone, calendar, period.until):
        due_at, expires_at = verdict.times.due_at, verdict.times.expires_at
        if (
            verdict.rule_id in judged
            and period.since < due_at <= period.until
            and (expires_at is None or expires_at > due_at)
        ):
            yield _past_flag(known, rules, calendar, period, verdict)


def _past_flag(
    facts: Facts, rules: Rules, calendar: Calendar, period: Period, verdict: Verdict
) -> PastFlag:
    closed = _closed(facts, verdict)
    dismissed_at = closed.closed_at if closed.closed_as is ActionType.DISMISSED else None
    done_at = closed.closed_at if closed.closed_as is ActionType.DONE else None
    fulfilled_at = min((t for t in (verdict.times.settled_at, done_at) if t), default=None)
    ends = [t for t in (fulfilled_at, dismissed_at, verdict.times.expires_at) if t]
    ended_at = min((t for t in ends if t <= period.until), default=None)
    if ended_at is not None and ended_at <= verdict.times.due_at:
        return PastFlag(verdict, PastOutcome.BEFORE, None, fulfilled_at)
    flagged_at = _flagged_at(facts, rules, calendar, verdict, ended_at or period.until)
    if flagged_at is None:
        return PastFlag(verdict, PastOutcome.HELD_BACK, None, fulfilled_at)
    outcome = _outcome(ended_at, fulfilled_at, dismissed_at)
    return PastFlag(verdict, outcome, flagged_at, fulfilled_at)


def _outcome(
    ended_at: datetime | None, fulfilled_at: datetime | None, dismissed_at: datetime | None
) -> PastOutcome:
    if ended_at is None:
        return PastOutcome.OPEN
    if ended_at == fulfilled_at:
        return PastOutcome.FULFILLED
    return PastOutcome.DISMISSED if ended_at == dismissed_at else PastOutcome.MISSED


def _closed(facts: Facts, verdict: Verdict) -> FlagState:
    """The first state in which a person closed a follow-up of today's rules on the subject."""
    closed = [
        (state.closed_at, state)
        for (_, subject), state in facts.flag_states.items()
        if subject == verdict.subject.id and state.closed_at is not None
    ]
    return min(closed, key=lambda pair: pair[0], default=(None, NO_STATE))[1]


def _flagged_at(
    facts: Facts, rules: Rules, calendar: Calendar, verdict: Verdict, until: datetime
) -> datetime | None:
    """The first moment, from the due time on, at which no guard holds the flag back."""
    due_at = verdict.times.due_at
    if not GUARDS[verdict.rule_kind]:
        return due_at
    moments = [due_at, *change_times(facts, due_at, until)][:MOST_LOOKS]
    for index, moment in enumerate(moments):
        then = _verdict_at(facts, rules, calendar, verdict, moment)
        if then is None:
            continue
        if then.times.status(moment) is FollowUpStatus.DUE:
            return moment
        lifts_at = then.times.guard_lifts_at
        following = moments[index + 1] if index + 1 < len(moments) else until
        if lifts_at is not None and lifts_at < following:
            return lifts_at
    return None


def _verdict_at(
    facts: Facts, rules: Rules, calendar: Calendar, verdict: Verdict, moment: datetime
) -> Verdict | None:
    verdicts = evaluate(facts_at(facts, moment), rules, calendar, moment)
    return next((each for each in verdicts if each.flag == verdict.flag), None)


def _possible_flags(
    facts: Facts, judged: Collection[UUID | None], period: Period
) -> frozenset[Flag]:
    """The subjects that can have had a flag. A replaced clock needs the later one."""

    def subjects() -> Iterator[UUID]:
        party = facts.party
        yield party.id
        yield from (touch.id for touch in facts.all_touches(period.until))
        yield from (purchase.id for purchase in facts.purchases)
        for date in party.yearly_dates:
            for year in range(period.since.year - 1, period.until.year + 1):
                yield subject_id(party.id, date.label, year)

    ids = list(subjects())
    return frozenset((rule_id, each) for rule_id in judged for each in ids)
