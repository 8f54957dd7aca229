"""Trigger: a customer bought something. The rule asks for thanks, or for a message to buy again.

A rule of the kind `thank_you` applies to the first purchase and to large ones (docs/rules.md), a rule
of another kind to every purchase. With a buying rhythm the last purchase is the subject, and the next
purchase always fulfils it. A touch counts only near the end of the rhythm, because thanks for a
purchase do not ask for the next one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from app.engine.buying_rhythm import estimate
from app.engine.facts import Facts
from app.engine.facts.deals import Purchase
from app.engine.facts.interactions import Interaction
from app.engine.fields import Field, FieldType, meets
from app.engine.figures import Figures
from app.engine.fulfilment import (
    LONG_DELAY,
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
from app.engine.trigger_match import TriggerMatch, is_too_old
from app.engine.trigger_spec import TriggerSpec
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import RuleKind, SubjectType, Trigger

THANKS_APART = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A buying rhythm, of one product or of all. `last` is the time of the last purchase.

    `usual` is the length of the usual gap, and `span` the same for the reason. `length` is the gap
    within which 8 in 10 such customers buy.
    """

    usual: timedelta
    length: timedelta
    last: datetime
    span: Span
    product: str | None = None

    @property
    def ends_at(self) -> datetime:
        return self.last + self.usual

    @property
    def due_at(self) -> datetime:
        return self.last + self.length


def find_matches(
    facts: Facts, rule: Rule, rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    if not facts.purchases:
        yield NotApplicable(rule.id, rule.kind, "no_purchase")
    elif isinstance(rule.after, BuyingRhythm):
        yield from _match_rhythm(facts, rule, rule.after, rules.figures, calendar, now)
    elif rule.kind is RuleKind.THANK_YOU:
        yield from _match_notable(facts, rule, rules, calendar, now)
    else:
        for purchase in (one for one in facts.purchases if one.is_recent):
            yield _match_purchase(facts, rule, calendar, purchase, now)


def _match_notable(
    facts: Facts, rule: Rule, rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    """The first purchase and large ones, at most one in 60 days: nobody thanks for bread each week."""
    recent = [purchase for purchase in facts.purchases if purchase.is_recent]
    times = {purchase.purchased_at for purchase in recent}
    thanked_at = None
    for purchase in recent:
        before = purchase.thanked_before
        known = [at for at in (thanked_at, before if before not in times else None) if at]
        subject = Subject(SubjectType.PURCHASE, purchase.id)
        if reason := _exclusion_reason(rules, purchase, max(known, default=None)):
            yield NotApplicable(rule.id, rule.kind, reason, subject, _facts(purchase))
            continue
        match = _match_purchase(facts, rule, calendar, purchase, now)
        is_match = isinstance(match, TriggerMatch)
        if is_match and meets(rule, facts.party, FIELDS, purchase, purchase.purchased_at):
            thanked_at = purchase.purchased_at
        yield match


def _exclusion_reason(rules: Rules, purchase: Purchase, thanked_at: datetime | None) -> str | None:
    """The reason why a purchase calls for no thanks; None if it does."""
    if not purchase.amount:
        return "free_purchase"
    large = rules.thank_you_from
    if large is None:
        large = rules.figures.large_amount(purchase.currency)
    if not purchase.is_first and (large is None or purchase.amount < large):
        return "ordinary_purchase"
    since = purchase.purchased_at - THANKS_APART
    if purchase.touched_before and purchase.touched_before > since:
        return "touched_lately"
    return "thanked_lately" if thanked_at and thanked_at > since else None


def _match_purchase(
    facts: Facts, rule: Rule, calendar: Calendar, purchase: Purchase, now: datetime
) -> TriggerMatch | NotApplicable:
    subject = Subject(SubjectType.PURCHASE, purchase.id)
    due_at = add_span(calendar, purchase.purchased_at, as_span(rule.after))
    if is_too_old(due_at, purchase.recorded_at or due_at):
        return NotApplicable(rule.id, rule.kind, "too_old", subject, _facts(purchase))
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
    facts: Facts,
    rule: Rule,
    delay: BuyingRhythm,
    figures: Figures,
    calendar: Calendar,
    now: datetime,
) -> Iterator[TriggerMatch | NotApplicable]:
    for count, purchase in enumerate(facts.purchases, start=1):
        is_last = count == len(facts.purchases)
        if not is_last and (not purchase.is_recent or (rule.id, purchase.id) not in facts.flags):
            continue
        subject = Subject(SubjectType.PURCHASE, purchase.id)
        rhythm = find_rhythm(facts.purchases[:count], figures, calendar)
        rhythm = rhythm or _fallback_rhythm(purchase, delay, calendar)
        if rhythm is None:
            yield NotApplicable(rule.id, rule.kind, "no_buying_rhythm", subject, _facts(purchase))
            continue
        since = _evidence_start(purchase.purchased_at, rhythm)
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
            expires_at=rhythm.due_at + rhythm.usual / 2,
            fulfilment=fulfilment,
            fact=purchase,
            facts=_facts(purchase) | _rhythm_facts(rhythm),
        )


def _evidence_start(purchased_at: datetime, rhythm: Rhythm) -> datetime:
    """The end of the usual gap; for a long one the last 14 days before the due time."""
    if rhythm.due_at - purchased_at > LONG_DELAY:
        return rhythm.due_at - LONG_DELAY
    return max(purchased_at, rhythm.ends_at)


def _rhythm_facts(rhythm: Rhythm) -> dict[str, object]:
    """The usual gap, the time when it ends, and by how many days the due time is later than that."""
    return {
        "rhythm": rhythm.span,
        "product": rhythm.product,
        "expected_at": rhythm.ends_at,
        "late_days": (rhythm.due_at - rhythm.ends_at).days,
    }


def find_rhythm(
    purchases: Sequence[Purchase], figures: Figures, calendar: Calendar
) -> Rhythm | None:
    """The buying rhythm of purchases, oldest first; None if there are too few of them.

    The product that is due first after the last purchase counts; without one, all purchases do.
    """
    last = purchases[-1].purchased_at
    products = {product for purchase in purchases for product in purchase.products}
    rhythms = [
        rhythm
        for product in sorted(products)
        if (
            rhythm := _rhythm(
                [p for p in purchases if product in p.products], figures, calendar, product
            )
        )
        and rhythm.due_at > last
    ]
    if rhythms:
        return min(rhythms, key=lambda rhythm: rhythm.due_at)
    return _rhythm(purchases, figures, calendar)


def _rhythm(
    purchases: Sequence[Purchase], figures: Figures, calendar: Calendar, product: str | None = None
) -> Rhythm | None:
    """The rhythm in whole days; purchases on the same day count as one."""
    days = sorted({calendar.date_of(purchase.purchased_at) for purchase in purchases})
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    found = estimate(gaps, figures.gaps_of(product))
    if found is None:
        return None
    usual = timedelta(days=found.usual)
    due = timedelta(days=found.due)
    return Rhythm(usual, due, purchases[-1].purchased_at, CalendarTime(usual), product)


def _fallback_rhythm(purchase: Purchase, delay: BuyingRhythm, calendar: Calendar) -> Rhythm | None:
    if delay.otherwise is None:
        return None
    due_at = add_span(calendar, purchase.purchased_at, delay.otherwise)
    length = due_at - purchase.purchased_at
    return Rhythm(length, length, purchase.purchased_at, delay.otherwise)


def _facts(purchase: Purchase) -> dict[str, object]:
    return {
        "purchase_id": purchase.id,
        "purchased_at": purchase.purchased_at,
        "amount": purchase.amount,
        "currency": purchase.currency,
        "products": ", ".join(purchase.products) or None,
    }


FIELDS: Mapping[str, Field] = {
    "purchase.amount": Field(FieldType.NUMBER, lambda purchase: purchase.amount),
    "purchase.currency": Field(FieldType.TEXT, lambda purchase: purchase.currency),
    "purchase.products": Field(FieldType.TEXTS, lambda purchase: purchase.products),
}
SPEC = TriggerSpec(
    trigger=Trigger.PURCHASE_MADE,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.purchases,
    fields=FIELDS,
    delays=(DelayType.BUYING_RHYTHM, *SPANS),
    fulfilled_by=TOUCHED_OR_PURCHASED,
    kinds=(RuleKind.THANK_YOU, RuleKind.BUY_AGAIN),
)
