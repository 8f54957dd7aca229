"""Somebody bought: thanks for it, or a word when it is time to buy again.

With a buying rhythm the last purchase is the subject, and the next one ends its clock whatever else
the rule waits for. The rhythm is the median of the gaps between at least three days of purchases, the
median deviation from it is its tolerance; where products say so, the product that is due first after
the last purchase sets the time. A touch counts from the end of the rhythm on: thanks for a purchase do
not ask for the next one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median_high

from app.engine.facts import Facts, Interaction, Purchase
from app.engine.fields import Field, FieldType
from app.engine.fulfilment import (
    TOUCHED_OR_PURCHASED,
    earliest_fulfilment,
    evidence_after,
    evidence_from,
)
from app.engine.rules import (
    SPANS,
    BuyingRhythm,
    Calendar,
    CalendarTime,
    DelayType,
    Rule,
    Rules,
    Span,
    add_span,
    as_span,
)
from app.engine.trigger_match import TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import RuleKind, SubjectType, Trigger

LEAST_PURCHASES = 3


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The length, tolerance and product of a buying rhythm; `last` is the time of the last purchase.

    `span` is the length as the reason states it.
    """

    length: timedelta
    tolerance: timedelta
    last: datetime
    span: Span
    product: str | None = None

    @property
    def ends_at(self) -> datetime:
        return self.last + self.length

    @property
    def due_at(self) -> datetime:
        return self.ends_at + self.tolerance


def find_matches(
    facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    if not facts.purchases:
        yield NotApplicable(rule.id, rule.kind, "no_purchase")
    elif isinstance(rule.after, BuyingRhythm):
        yield from _again(facts, rule, rule.after, calendar, now)
    else:
        for purchase in (one for one in facts.purchases if one.is_recent):
            yield _each(facts, rule, calendar, purchase, now)


def _each(
    facts: Facts, rule: Rule, calendar: Calendar, purchase: Purchase, now: datetime
) -> TriggerMatch | NotApplicable:
    subject = Subject(SubjectType.PURCHASE, purchase.id)
    if purchase.is_too_old:
        return NotApplicable(rule.id, rule.kind, "too_old", subject, _facts(purchase))
    evidence = evidence_after(facts, purchase, purchase.purchased_at, now)
    return TriggerMatch(
        subject=subject,
        starts_at=purchase.purchased_at,
        due_at=add_span(calendar, purchase.purchased_at, as_span(rule.after)),
        fulfilment=earliest_fulfilment(rule.until, evidence),
        fact=purchase,
        facts=_facts(purchase),
    )


def _again(
    facts: Facts, rule: Rule, delay: BuyingRhythm, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    for count, purchase in enumerate(facts.purchases, start=1):
        is_last = count == len(facts.purchases)
        if not is_last and (not purchase.is_recent or (rule.id, purchase.id) not in facts.flags):
            continue
        subject = Subject(SubjectType.PURCHASE, purchase.id)
        known = rhythm_of(facts.purchases[:count], calendar)
        rhythm = known or _set_rhythm(purchase, delay, calendar)
        if rhythm is None:
            yield NotApplicable(rule.id, rule.kind, "no_buying_rhythm", subject, _facts(purchase))
            continue
        since = max(rhythm.ends_at, purchase.purchased_at)
        fulfilment = earliest_fulfilment(rule.until, evidence_from(facts, since, now))
        if not is_last and (
            fulfilment is None or facts.purchases[count].purchased_at <= fulfilment.at
        ):
            following = facts.purchases[count]
            fulfilment = Interaction(SubjectType.PURCHASE, following.id, following.purchased_at)
        yield TriggerMatch(
            subject=subject,
            starts_at=purchase.purchased_at,
            due_at=rhythm.due_at,
            expires_at=rhythm.due_at + rhythm.length / 2,
            fulfilment=fulfilment,
            fact=purchase,
            facts=_facts(purchase) | {"rhythm": rhythm.span, "product": rhythm.product},
        )


def rhythm_of(purchases: Sequence[Purchase], calendar: Calendar) -> Rhythm | None:
    """The rhythm that is due first after the last of the purchases, which come oldest first."""
    last = purchases[-1].purchased_at
    products = {product for purchase in purchases for product in purchase.products}
    rhythms = [
        rhythm
        for product in sorted(products)
        if (rhythm := _rhythm(_times_of(purchases, product), calendar, product))
        and rhythm.due_at > last
    ]
    if rhythms:
        return min(rhythms, key=lambda rhythm: rhythm.due_at)
    return _rhythm([purchase.purchased_at for purchase in purchases], calendar)


def _times_of(purchases: Sequence[Purchase], product: str) -> list[datetime]:
    return [purchase.purchased_at for purchase in purchases if product in purchase.products]


def _rhythm(
    times: Sequence[datetime], calendar: Calendar, product: str | None = None
) -> Rhythm | None:
    """The rhythm in whole days; two purchases on one day count as one.

    It takes the upper middle of an even number of gaps: a day late is better than a day early.
    """
    days = sorted({calendar.date_of(at) for at in times})
    if len(days) < LEAST_PURCHASES:
        return None
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    length = median_high(gaps)
    spread = timedelta(days=median_high(abs(gap - length) for gap in gaps))
    rhythm = timedelta(days=length)
    return Rhythm(rhythm, spread, times[-1], CalendarTime(rhythm), product)


def _set_rhythm(purchase: Purchase, delay: BuyingRhythm, calendar: Calendar) -> Rhythm | None:
    if delay.otherwise is None:
        return None
    due_at = add_span(calendar, purchase.purchased_at, delay.otherwise)
    length = due_at - purchase.purchased_at
    return Rhythm(length, timedelta(0), purchase.purchased_at, delay.otherwise)


def _facts(purchase: Purchase) -> dict[str, object]:
    return {
        "purchase_id": purchase.id,
        "purchased_at": purchase.purchased_at,
        "amount": purchase.amount,
        "currency": purchase.currency,
        "products": ", ".join(purchase.products) or None,
    }


SPEC = TriggerSpec(
    trigger=Trigger.PURCHASE_MADE,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.purchases,
    fields={
        "purchase.amount": Field(FieldType.NUMBER, lambda purchase: purchase.amount),
        "purchase.currency": Field(FieldType.TEXT, lambda purchase: purchase.currency),
        "purchase.products": Field(FieldType.TEXTS, lambda purchase: purchase.products),
    },
    delays=(DelayType.BUYING_RHYTHM, *SPANS),
    fulfilled_by=TOUCHED_OR_PURCHASED,
    kinds=(RuleKind.THANK_YOU, RuleKind.BUY_AGAIN),
)
