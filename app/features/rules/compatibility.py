"""Which triggers, delays and settlers fit which kind of rule, and what contradicts itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from app.engine import fields
from app.engine.rules import CalendarTime, Span, WorkingDays, WorkingTime
from app.engine.vocabulary import FulfilledBy, RuleKind, Trigger
from app.errors import FieldError
from app.schemas.conditions import Stored, comparisons
from app.schemas.durations import duration, is_shorter, is_span, span_of

SPAN = ("working", "calendar")
TOUCHED = (FulfilledBy.TOUCHED_PERSONALLY, FulfilledBy.TOUCHED)
TOUCHED_OR_SOLD = (*TOUCHED, FulfilledBy.PURCHASED)


@dataclass(frozen=True, slots=True)
class AllowedCombination:
    """The delays, by the member that names them, and the settlers, of which the first is usual."""

    delays: tuple[str, ...]
    settlers: tuple[FulfilledBy, ...]


ALLOWED_BY_TRIGGER: Mapping[Trigger, AllowedCombination] = {
    Trigger.MESSAGE_RECEIVED: AllowedCombination(("promise", *SPAN), (FulfilledBy.REPLIED,)),
    Trigger.MESSAGE_SENT: AllowedCombination(SPAN, (FulfilledBy.ANSWER_RECEIVED,)),
    Trigger.EVENT_ATTENDED: AllowedCombination(SPAN, TOUCHED_OR_SOLD),
    Trigger.CARD_COLLECTED: AllowedCombination(
        SPAN, (FulfilledBy.TOUCHED, FulfilledBy.TOUCHED_PERSONALLY)
    ),
    Trigger.PURCHASE_MADE: AllowedCombination(("buying_rhythm", *SPAN), TOUCHED_OR_SOLD),
    Trigger.OPPORTUNITY_WON: AllowedCombination(SPAN, TOUCHED_OR_SOLD),
    Trigger.OPPORTUNITY_LOST: AllowedCombination(SPAN, TOUCHED_OR_SOLD),
    Trigger.REFERRAL_RECEIVED: AllowedCombination(SPAN, TOUCHED_OR_SOLD),
    Trigger.REFERRAL_GIVEN: AllowedCombination(
        SPAN, (FulfilledBy.INFORMED, FulfilledBy.TOUCHED, *TOUCHED[:1])
    ),
    Trigger.LAST_TOUCH: AllowedCombination(("contact_rhythm", *SPAN), (FulfilledBy.TOUCHED,)),
    Trigger.YEARLY_DATE: AllowedCombination(("on_the_day", "before", *SPAN), TOUCHED_OR_SOLD),
}
THANKED_FOR = (
    Trigger.EVENT_ATTENDED,
    Trigger.PURCHASE_MADE,
    Trigger.OPPORTUNITY_WON,
    Trigger.REFERRAL_RECEIVED,
)
THANKS = AllowedCombination(SPAN, TOUCHED)
ALLOWED_BY_KIND: Mapping[RuleKind, Mapping[Trigger, AllowedCombination]] = {
    RuleKind.REPLY: {Trigger.MESSAGE_RECEIVED: ALLOWED_BY_TRIGGER[Trigger.MESSAGE_RECEIVED]},
    RuleKind.THANK_YOU: dict.fromkeys(THANKED_FOR, THANKS),
    RuleKind.INTRODUCE: {Trigger.CARD_COLLECTED: ALLOWED_BY_TRIGGER[Trigger.CARD_COLLECTED]},
    RuleKind.KEEP_IN_TOUCH: {Trigger.LAST_TOUCH: ALLOWED_BY_TRIGGER[Trigger.LAST_TOUCH]},
    RuleKind.CHASE: {Trigger.MESSAGE_SENT: ALLOWED_BY_TRIGGER[Trigger.MESSAGE_SENT]},
    RuleKind.BUY_AGAIN: {
        Trigger.PURCHASE_MADE: AllowedCombination(
            ("buying_rhythm",), (FulfilledBy.PURCHASED, *TOUCHED)
        )
    },
    RuleKind.ASK_REFERRAL: {Trigger.OPPORTUNITY_LOST: ALLOWED_BY_TRIGGER[Trigger.OPPORTUNITY_LOST]},
    RuleKind.INFORM_REFERRAL: {Trigger.REFERRAL_GIVEN: ALLOWED_BY_TRIGGER[Trigger.REFERRAL_GIVEN]},
    RuleKind.GREET: {
        Trigger.YEARLY_DATE: AllowedCombination(("on_the_day", "before"), TOUCHED_OR_SOLD)
    },
    RuleKind.CUSTOM: ALLOWED_BY_TRIGGER,
}
# What settles a rule that does not say so, where it is more than the first of its settlers.
USUAL_FULFILMENT = {RuleKind.BUY_AGAIN: (FulfilledBy.PURCHASED, FulfilledBy.TOUCHED_PERSONALLY)}


def trigger_of(kind: RuleKind, trigger: Trigger | None) -> Trigger | FieldError:
    """The trigger that is meant: it goes without saying where the kind has only one."""
    if kind not in ALLOWED_BY_KIND:
        return FieldError("/kind", "not_a_rule", "A reminder is set by a person and needs no rule.")
    known = ALLOWED_BY_KIND[kind]
    if trigger is None:
        if len(known) == 1:
            return next(iter(known))
        return FieldError(
            "/trigger", "required", f"Rules of the kind {kind} have several triggers."
        )
    if trigger not in known:
        detail = f"Rules of the kind {kind} start with {_any_of(known)}."
        return FieldError("/trigger", "not_for_this_kind", detail)
    return trigger


def usual_settlers(kind: RuleKind, trigger: Trigger) -> tuple[FulfilledBy, ...]:
    return USUAL_FULFILMENT.get(kind, ALLOWED_BY_KIND[kind][trigger].settlers[:1])


def find_errors(
    kind: RuleKind, trigger: Trigger, columns: Mapping[str, Any]
) -> Iterator[FieldError]:
    """What does not fit the kind and the trigger, and what contradicts itself."""
    shape = ALLOWED_BY_KIND[kind][trigger]
    code = "not_for_this_trigger" if kind is RuleKind.CUSTOM else "not_for_this_kind"
    of = f"the trigger {trigger}" if kind is RuleKind.CUSTOM else f"the kind {kind}"
    after = columns["after"]
    if not after.keys() & set(shape.delays):
        yield FieldError("/after", code, f"With {of} the delay is one of {_any_of(shape.delays)}.")
    for place, settler in enumerate(columns["until"]):
        if settler not in shape.settlers:
            detail = f"What settles rules with {of} is any of {_any_of(shape.settlers)}."
            yield FieldError(f"/until/{place}", code, detail)
    if columns["times_at_most"] is not None and kind is not RuleKind.CHASE:
        yield FieldError(
            "/times_at_most", "not_for_this_kind", "Only rules of the kind chase count."
        )
    for pointer, comparison in comparisons(columns["where"] or {}):
        yield from _unfit(trigger, f"/where{pointer}/field", comparison)
    yield from _contradictions(after, columns["expires_after"], columns["warn_before"])


def _unfit(trigger: Trigger, pointer: str, comparison: Stored) -> Iterator[FieldError]:
    name = comparison.get("field")
    if name is None or name.startswith(fields.CUSTOM) or fields.find(trigger, name):
        return
    of_trigger = fields.TRIGGER_FIELDS.get(trigger, {})
    detail = f"With the trigger {trigger} one can ask for {_any_of(of_trigger)} or the customer's."
    if not of_trigger:
        detail = f"With the trigger {trigger} one can only ask for the customer's fields."
    yield FieldError(pointer, "not_for_this_trigger", detail)


def _contradictions(
    after: dict[str, Any], expires_after: str | None, warn_before: dict[str, Any] | None
) -> Iterator[FieldError]:
    if not is_shorter(warn_before, after):
        yield FieldError("/warn_before", "too_long", "Warn by less than `after`.")
    if expires_after is None:
        return
    if "buying_rhythm" in after:
        yield FieldError(
            "/expires_after", "not_for_this_delay", "A buying rhythm says itself when it is over."
        )
    elif is_span(after) and duration(expires_after) <= _at_least(span_of(after)):
        yield FieldError("/expires_after", "too_short", "It would be missed before it is due.")


def _at_least(span: Span) -> timedelta:
    """How long a delay is if the calendar is never closed; it is longer if it is."""
    match span:
        case WorkingDays(days):
            return timedelta(days=days)
        case CalendarTime(amount) | WorkingTime(amount):
            return amount


def _any_of(names: Any) -> str:
    return ", ".join(f"`{name}`" for name in names)
