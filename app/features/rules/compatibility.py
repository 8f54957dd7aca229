"""Which triggers, delays and settlers fit which kind of rule, and what contradicts itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from app.engine import fields
from app.engine.rules import CalendarTime, Span, WorkingDays, WorkingTime
from app.engine.vocabulary import RuleKind, Settler, Trigger
from app.errors import Fault
from app.schemas.conditions import Stored, comparisons
from app.schemas.durations import duration, is_shorter, is_span, span_of

SPAN = ("working", "calendar")
TOUCHED = (Settler.TOUCHED_PERSONALLY, Settler.TOUCHED)
TOUCHED_OR_SOLD = (*TOUCHED, Settler.PURCHASED)


@dataclass(frozen=True, slots=True)
class Shape:
    """The delays, by the member that names them, and the settlers, of which the first is usual."""

    delays: tuple[str, ...]
    settlers: tuple[Settler, ...]


OF_TRIGGERS: Mapping[Trigger, Shape] = {
    Trigger.MESSAGE_RECEIVED: Shape(("promise", *SPAN), (Settler.REPLIED,)),
    Trigger.MESSAGE_SENT: Shape(SPAN, (Settler.ANSWER_RECEIVED,)),
    Trigger.EVENT_ATTENDED: Shape(SPAN, TOUCHED_OR_SOLD),
    Trigger.CARD_COLLECTED: Shape(SPAN, (Settler.TOUCHED, Settler.TOUCHED_PERSONALLY)),
    Trigger.PURCHASE_MADE: Shape(("buying_rhythm", *SPAN), TOUCHED_OR_SOLD),
    Trigger.OPPORTUNITY_WON: Shape(SPAN, TOUCHED_OR_SOLD),
    Trigger.OPPORTUNITY_LOST: Shape(SPAN, TOUCHED_OR_SOLD),
    Trigger.REFERRAL_RECEIVED: Shape(SPAN, TOUCHED_OR_SOLD),
    Trigger.REFERRAL_GIVEN: Shape(SPAN, (Settler.INFORMED, Settler.TOUCHED, *TOUCHED[:1])),
    Trigger.LAST_TOUCH: Shape(("contact_rhythm", *SPAN), (Settler.TOUCHED,)),
    Trigger.YEARLY_DATE: Shape(("on_the_day", "before", *SPAN), TOUCHED_OR_SOLD),
}
THANKED_FOR = (
    Trigger.EVENT_ATTENDED,
    Trigger.PURCHASE_MADE,
    Trigger.OPPORTUNITY_WON,
    Trigger.REFERRAL_RECEIVED,
)
THANKS = Shape(SPAN, TOUCHED)
OF_KINDS: Mapping[RuleKind, Mapping[Trigger, Shape]] = {
    RuleKind.REPLY: {Trigger.MESSAGE_RECEIVED: OF_TRIGGERS[Trigger.MESSAGE_RECEIVED]},
    RuleKind.THANK_YOU: dict.fromkeys(THANKED_FOR, THANKS),
    RuleKind.INTRODUCE: {Trigger.CARD_COLLECTED: OF_TRIGGERS[Trigger.CARD_COLLECTED]},
    RuleKind.KEEP_IN_TOUCH: {Trigger.LAST_TOUCH: OF_TRIGGERS[Trigger.LAST_TOUCH]},
    RuleKind.CHASE: {Trigger.MESSAGE_SENT: OF_TRIGGERS[Trigger.MESSAGE_SENT]},
    RuleKind.BUY_AGAIN: {
        Trigger.PURCHASE_MADE: Shape(("buying_rhythm",), (Settler.PURCHASED, *TOUCHED))
    },
    RuleKind.ASK_REFERRAL: {Trigger.OPPORTUNITY_LOST: OF_TRIGGERS[Trigger.OPPORTUNITY_LOST]},
    RuleKind.INFORM_REFERRAL: {Trigger.REFERRAL_GIVEN: OF_TRIGGERS[Trigger.REFERRAL_GIVEN]},
    RuleKind.GREET: {Trigger.YEARLY_DATE: Shape(("on_the_day", "before"), TOUCHED_OR_SOLD)},
    RuleKind.CUSTOM: OF_TRIGGERS,
}
# What settles a rule that does not say so, where it is more than the first of its settlers.
USUAL = {RuleKind.BUY_AGAIN: (Settler.PURCHASED, Settler.TOUCHED_PERSONALLY)}


def trigger_of(kind: RuleKind, trigger: Trigger | None) -> Trigger | Fault:
    """The trigger that is meant: it goes without saying where the kind has only one."""
    if kind not in OF_KINDS:
        return Fault("/kind", "not_a_rule", "A reminder is set by a person and needs no rule.")
    known = OF_KINDS[kind]
    if trigger is None:
        if len(known) == 1:
            return next(iter(known))
        return Fault("/trigger", "required", f"Rules of the kind {kind} have several triggers.")
    if trigger not in known:
        detail = f"Rules of the kind {kind} start with {_any_of(known)}."
        return Fault("/trigger", "not_for_this_kind", detail)
    return trigger


def usual_settlers(kind: RuleKind, trigger: Trigger) -> tuple[Settler, ...]:
    return USUAL.get(kind, OF_KINDS[kind][trigger].settlers[:1])


def faults(kind: RuleKind, trigger: Trigger, columns: Mapping[str, Any]) -> Iterator[Fault]:
    """What does not fit the kind and the trigger, and what contradicts itself."""
    shape = OF_KINDS[kind][trigger]
    code = "not_for_this_trigger" if kind is RuleKind.CUSTOM else "not_for_this_kind"
    of = f"the trigger {trigger}" if kind is RuleKind.CUSTOM else f"the kind {kind}"
    after = columns["after"]
    if not after.keys() & set(shape.delays):
        yield Fault("/after", code, f"With {of} the delay is one of {_any_of(shape.delays)}.")
    for place, settler in enumerate(columns["until"]):
        if settler not in shape.settlers:
            detail = f"What settles rules with {of} is any of {_any_of(shape.settlers)}."
            yield Fault(f"/until/{place}", code, detail)
    if columns["times_at_most"] is not None and kind is not RuleKind.CHASE:
        yield Fault("/times_at_most", "not_for_this_kind", "Only rules of the kind chase count.")
    for pointer, comparison in comparisons(columns["where"] or {}):
        yield from _unfit(trigger, f"/where{pointer}/field", comparison)
    yield from _contradictions(after, columns["expires_after"], columns["warn_before"])


def _unfit(trigger: Trigger, pointer: str, comparison: Stored) -> Iterator[Fault]:
    name = comparison.get("field")
    if name is None or name.startswith(fields.CUSTOM) or fields.find(trigger, name):
        return
    of_trigger = fields.TRIGGER_FIELDS.get(trigger, {})
    detail = f"With the trigger {trigger} one can ask for {_any_of(of_trigger)} or the customer's."
    if not of_trigger:
        detail = f"With the trigger {trigger} one can only ask for the customer's fields."
    yield Fault(pointer, "not_for_this_trigger", detail)


def _contradictions(
    after: dict[str, Any], expires_after: str | None, warn_before: dict[str, Any] | None
) -> Iterator[Fault]:
    if not is_shorter(warn_before, after):
        yield Fault("/warn_before", "too_long", "Warn by less than `after`.")
    if expires_after is None:
        return
    if "buying_rhythm" in after:
        yield Fault(
            "/expires_after", "not_for_this_delay", "A buying rhythm says itself when it is over."
        )
    elif is_span(after) and duration(expires_after) <= _at_least(span_of(after)):
        yield Fault("/expires_after", "too_short", "It would be missed before it is due.")


def _at_least(span: Span) -> timedelta:
    """How long a delay is if the calendar is never closed; it is longer if it is."""
    match span:
        case WorkingDays(days):
            return timedelta(days=days)
        case CalendarTime(amount) | WorkingTime(amount):
            return amount


def _any_of(names: Any) -> str:
    return ", ".join(f"`{name}`" for name in names)
