"""Trigger: we were in touch with the owner of a card for the first time. The rule asks to try again.

A sign of life settles it, also one between the taking of the card and our first touch. A later
question of ours and a planned meeting take its place. Nobody introduces themselves again to a
customer who bought before, or to a friend who referred somebody.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.engine.facts import Facts
from app.engine.facts.cards import Card
from app.engine.facts.interactions import BY_TIME, Interaction
from app.engine.fields import EVENT_FIELDS
from app.engine.fulfilment import earliest_fulfilment
from app.engine.rules import SPANS, Calendar, Rule, Rules, add_span, as_span
from app.engine.trigger_match import TriggerMatch
from app.engine.trigger_spec import TriggerSpec
from app.engine.triggers.card_collected import DAYS_BEFORE, first_acquaintance, is_shortly_before
from app.engine.verdicts import NotApplicable, Subject
from app.engine.vocabulary import FulfilledBy, RuleKind, SubjectType, Trigger


def find_matches(
    facts: Facts, rule: Rule, _rules: Rules, calendar: Calendar, now: datetime
) -> Iterator[TriggerMatch | NotApplicable]:
    for card in facts.cards:
        subject = Subject(SubjectType.CONTACT, card.contact_id)
        touch = _first_touch(facts, card)
        if card.is_discarded:
            yield NotApplicable(rule.id, rule.kind, "discarded", subject)
        elif touch is None:
            yield NotApplicable(rule.id, rule.kind, "no_touch", subject)
        elif rule.kind is RuleKind.INTRODUCE_AGAIN and _met_before(facts, card, touch, now):
            yield NotApplicable(rule.id, rule.kind, "already_met", subject)
        elif touch.is_too_old:
            yield NotApplicable(rule.id, rule.kind, "too_old", subject)
        else:
            yield _match(facts, rule, calendar, card, touch, now)
    if not facts.cards:
        yield NotApplicable(rule.id, rule.kind, "no_card")


def _first_touch(facts: Facts, card: Card) -> Interaction | None:
    known = {touch.id: touch for touch in facts.touches}
    before = [touch for touch in facts.touches if is_shortly_before(touch, card)]
    after = [known.get(card.touch.id, card.touch)] if card.touch else []
    return next(iter([*before, *after]), None)


def _met_before(facts: Facts, card: Card, touch: Interaction, now: datetime) -> bool:
    """Whether the first touch is a meeting, or followed one: nobody introduces themselves again."""
    start = card.captured_at - DAYS_BEFORE
    meetings = [meeting for meeting in facts.encounters(now) if start <= meeting.at <= touch.at]
    return touch.type is SubjectType.EVENT or bool(meetings)


def _match(
    facts: Facts, rule: Rule, calendar: Calendar, card: Card, touch: Interaction, now: datetime
) -> TriggerMatch:
    signs = _signs(facts, card, touch, now)
    answer = earliest_fulfilment(rule.until, {FulfilledBy.SIGN_OF_LIFE: signs})
    asked = [one for one in facts.touches if one.asks and one.at > touch.at]
    plans = facts.planned_encounters(touch.at, now)
    known_by = first_acquaintance(facts, rule, now)
    shown = filter(None, [answer, known_by, *asked, *plans])
    fulfilment = min(shown, key=BY_TIME, default=None)
    return TriggerMatch(
        subject=Subject(SubjectType.CONTACT, card.contact_id),
        starts_at=touch.at,
        due_at=add_span(calendar, touch.at, as_span(rule.after)),
        fulfilment=fulfilment,
        fact=card,
        facts={
            "contact_id": card.contact_id,
            "touched_at": touch.at,
            "answered_at": answer.at if answer else None,
            "event_name": card.event.name if card.event and not card.event.is_cancelled else None,
        }
        | (facts.plan_facts(fulfilment) if fulfilment in plans else {}),
    )


def _signs(facts: Facts, card: Card, touch: Interaction, now: datetime) -> list[Interaction]:
    """The signs of life since the touch, and the first message since the card was taken.

    The event at which the card was taken is no answer.
    """
    event_id = card.event.id if card.event else None
    signs = [s for s in facts.signs_of_life(now) if s.at >= touch.at and s.id != event_id]
    if first := card.sign_of_life:
        signs.append(replace(first, at=max(first.at, touch.at)))
    return signs


SPEC = TriggerSpec(
    trigger=Trigger.CONTACT_TOUCHED_FIRST,
    find_matches=find_matches,
    needed_facts=lambda facts: facts.cards,
    fields=EVENT_FIELDS,
    delays=SPANS,
    fulfilled_by=(FulfilledBy.SIGN_OF_LIFE,),
    kinds=(RuleKind.INTRODUCE_AGAIN,),
)
