"""Trigger: a yearly date, such as a birthday.

It is due at the opening of that day; if that day is closed, at the opening of the last open day
before it. The next date always has a follow-up, so that it is visible in advance; a past date keeps
its follow-up if it has one. In a year without 29 February the 28th takes its place.
"""

from calendar import isleap
from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID, uuid5

from app.engine.facts import Facts
from app.engine.facts.party import YearlyDate
from app.engine.fields import Field, FieldType
from app.engine.fulfilment import (
    TOUCHED_OR_PURCHASED,
    earliest_fulfilment,
    evidence_from,
    evidence_start,
)
from app.engine.opening_hours import NeverOpens
from app.engine.rules import (
    SPANS,
    Calendar,
    DelayType,
    OnTheDay,
    Rule,
    Rules,
    Span,
    WorkingDays,
    add_span,
    as_span,
    subtract_span,
)
from app.engine.trigger_match import OLDEST, TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import RuleKind, SubjectType, Trigger


def find_matches(
    facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    for yearly in facts.party.yearly_dates:
        for day in _days(facts, rule, calendar, yearly, now):
            yield _match(facts, rule, calendar, yearly, day, now)
    if not facts.party.yearly_dates:
        yield NotApplicable(rule.id, rule.kind, "no_yearly_date")


def subject_id(party_id: UUID, label: str, year: int) -> UUID:
    """The id of the subject, which follows from the party, the label and the year."""
    return uuid5(party_id, f"{label}\n{year}")


def _days(
    facts: Facts, rule: Rule, calendar: Calendar, yearly: YearlyDate, now: datetime
) -> Iterator[date]:
    """The days since last year that have a stored follow-up or have not expired, and the next day."""
    this_year = calendar.date_of(now).year
    for year in range(this_year - 1, this_year + 3):
        day = _in_year(yearly, year)
        starts_at = calendar.midnight(day)
        has_flag = (rule.id, subject_id(facts.party.id, yearly.label, year)) in facts.flags
        if min(starts_at, _due_at(rule, calendar, day)) > now:
            yield day
            return
        if has_flag or starts_at + (rule.expires_after or OLDEST) > now:
            yield day


def _in_year(yearly: YearlyDate, year: int) -> date:
    is_leap_day = (yearly.month, yearly.day) == (2, 29)
    return date(year, yearly.month, 28 if is_leap_day and not isleap(year) else yearly.day)


def _match(
    facts: Facts, rule: Rule, calendar: Calendar, yearly: YearlyDate, day: date, now: datetime
) -> TriggerMatch:
    starts_at = calendar.midnight(day)
    due_at = _due_at(rule, calendar, day)
    evidence = evidence_from(facts, evidence_start(rule, starts_at, due_at), now)
    return TriggerMatch(
        subject=Subject(
            SubjectType.YEARLY_DATE, subject_id(facts.party.id, yearly.label, day.year)
        ),
        starts_at=min(starts_at, due_at),
        due_at=due_at,
        expires_at=starts_at + rule.expires_after if rule.expires_after else None,
        fulfilment=earliest_fulfilment(rule.until, evidence),
        fact=yearly,
        facts={
            "label": yearly.label,
            "day": starts_at,
            "years": _years(yearly, day),
            "is_closed_day": _opening_by(calendar, day) < starts_at,
        },
    )


def _years(yearly: YearlyDate, day: date) -> int | None:
    """The number of years since the first one; None if it is unknown or not in the past."""
    return day.year - yearly.year if yearly.year and yearly.year < day.year else None


def _due_at(rule: Rule, calendar: Calendar, day: date) -> datetime:
    opening = _opening_by(calendar, day)
    if not isinstance(rule.after, OnTheDay):
        return _due_after(calendar, max(opening, calendar.midnight(day)), as_span(rule.after))
    if rule.after.before is None:
        return opening
    due_at = subtract_span(calendar, opening, rule.after.before)
    due_on = calendar.date_of(due_at)
    is_closed = _opening_by(calendar, due_on) < calendar.midnight(due_on)
    return _opening_by(calendar, due_on) if is_closed else due_at


def _due_after(calendar: Calendar, opening: datetime, span: Span) -> datetime:
    """The end of a delay after a day, whose own opening time does not count as a working day."""
    if isinstance(span, WorkingDays):
        return add_span(calendar, opening, span)
    return add_span(calendar, calendar.midnight(calendar.date_of(opening)), span)


def _opening_by(calendar: Calendar, day: date) -> datetime:
    """The opening by which the day is celebrated; the next one for a calendar that begins later."""
    try:
        return calendar.opening_by(day)
    except NeverOpens:
        return calendar.next_opening(calendar.midnight(day))


SPEC = TriggerSpec(
    trigger=Trigger.YEARLY_DATE,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.party.yearly_dates,
    fields={"date.label": Field(FieldType.TEXT, lambda yearly: yearly.label)},
    delays=(DelayType.ON_THE_DAY, DelayType.BEFORE, *SPANS),
    fulfilled_by=TOUCHED_OR_PURCHASED,
    kinds=(RuleKind.GREET,),
)
