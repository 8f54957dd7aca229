"""Trigger: a customer bought something. The rule asks for thanks, or for a message to buy again.

With a buying rhythm the last purchase is the subject, and the next purchase always fulfils it. The
rhythm is the median gap between at least three days with purchases, and its tolerance is the median
deviation from that gap. If products have rhythms, the product that is due first after the last
purchase counts. A touch counts only from the end of the rhythm on, because thanks for a purchase do
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
    """A buying rhythm, of one product or of all. `last` is the time of the last purchase.

    `span` is the length for the reason.
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
        yield from _match_rhythm(facts, rule, rule.after, calendar, now)
    else:
        for purchase in (one for one in facts.purchases if one.is_recent):
            yield _match_purchase(facts, rule, calendar, purchase, now)


def _match_purchase(
    facts: Facts, rule: Rule, calendar: Calendar, purchase: Purchase, now: datetime
) -> TriggerMatch | NotApplicable:
    subject = Subject(SubjectType.PURCHASE, purchase.id)
    if purchase.is_too_old:
        return NotApplicable(rule.id, rule.kind, "too_old", subject, _facts(purchase))
    due_at = add_span(calendar, purchase.purchased_at, as_span(rule.after))
    evidence = evidence_after(facts, purchase, purchase.purchased_at, now, rule=rule, due_at=due_at)
    return TriggerMatch(
        subject=subject,
        starts_at=purchase.purchased_at,
        due_at=due_at,
        fulfilment=earliest_fulfilment(rule.until, evidence),
        fact=purchase,
        facts=_facts(purchase),
    )


def _match_rhythm(
    facts: Facts, rule: Rule, delay: BuyingRhythm, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    for count, purchase in enumerate(facts.purchases, start=1):
        is_last = count == len(facts.purchases)
        if not is_last and (not purchase.is_recent or (rule.id, purchase.id) not in facts.flags):
            continue
        subject = Subject(SubjectType.PURCHASE, purchase.id)
        rhythm = find_rhythm(facts.purchases[:count], calendar)
        rhythm = rhythm or _fallback_rhythm(purchase, delay, calendar)
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


def find_rhythm(purchases: Sequence[Purchase], calendar: Calendar) -> Rhythm | None:
    """The buying rhythm of purchases, oldest first; None if there are too few of them."""
    last = purchases[-1].purchased_at
    products = {product for purchase in purchases for product in purchase.products}
    rhythms = [
        rhythm
        for product in sorted(products)
        if (rhythm := _rhythm([p for p in purchases if product in p.products], calendar, product))
        and rhythm.due_at > last
    ]
    if rhythms:
        return min(rhythms, key=lambda rhythm: rhythm.due_at)
    return _rhythm(purchases, calendar)


def _rhythm(
    purchases: Sequence[Purchase], calendar: Calendar, product: str | None = None
) -> Rhythm | None:
    """The rhythm in whole days; purchases on the same day count as one.

    The upper median is used for an even number of gaps: late is better than early.
    """
    days = sorted({calendar.date_of(purchase.purchased_at) for purchase in purchases})
    if len(days) < LEAST_PURCHASES:
        return None
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    length = median_high(gaps)
    spread = timedelta(days=median_high(abs(gap - length) for gap in gaps))
    rhythm = timedelta(days=length)
    return Rhythm(rhythm, spread, purchases[-1].purchased_at, CalendarTime(rhythm), product)


def _fallback_rhythm(purchase: Purchase, delay: BuyingRhythm, calendar: Calendar) -> Rhythm | None:
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
