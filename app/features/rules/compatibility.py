"""Which triggers, delays and fulfilments fit which kind of rule, and which members contradict."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from app.engine import fields
from app.engine.fulfilment import TOUCHED_OR_PURCHASED
from app.engine.rules import SPANS, CalendarTime, DelayType, Span, WorkingDays, WorkingTime
from app.engine.triggers import SPEC_BY_TRIGGER, SPECS, find_field
from app.engine.vocabulary import FulfilledBy, RuleKind, Trigger
from app.errors import FieldError
from app.schemas.conditions.tree import Stored, comparisons
from app.schemas.delays.stored import is_shorter, is_span, span_of
from app.schemas.durations import parse_duration

TOUCHED = (FulfilledBy.TOUCHED_PERSONALLY, FulfilledBy.TOUCHED)


@dataclass(frozen=True, slots=True)
class AllowedCombination:
    """The delays and the fulfilments, of which the first is the default."""

    delays: tuple[DelayType, ...]
    fulfilled_by: tuple[FulfilledBy, ...]


ALLOWED_BY_TRIGGER: Mapping[Trigger, AllowedCombination] = {
    spec.trigger: AllowedCombination(spec.delays, spec.fulfilled_by)
    for spec in SPECS
    if spec.delays
}
# The kinds that allow less than their triggers do.
NARROWER_BY_KIND: Mapping[RuleKind, AllowedCombination] = {
    RuleKind.THANK_YOU: AllowedCombination(SPANS, TOUCHED),
    RuleKind.BUY_AGAIN: AllowedCombination(
        (DelayType.BUYING_RHYTHM,), (FulfilledBy.PURCHASED, *TOUCHED)
    ),
    RuleKind.GREET: AllowedCombination(
        (DelayType.ON_THE_DAY, DelayType.BEFORE), TOUCHED_OR_PURCHASED
    ),
}
ALLOWED_BY_KIND: Mapping[RuleKind, Mapping[Trigger, AllowedCombination]] = {
    **{
        kind: {
            spec.trigger: NARROWER_BY_KIND.get(kind, ALLOWED_BY_TRIGGER[spec.trigger])
            for spec in SPECS
            if kind in spec.kinds
        }
        for kind in RuleKind
        if kind not in (RuleKind.REMINDER, RuleKind.CUSTOM)
    },
    RuleKind.CUSTOM: ALLOWED_BY_TRIGGER,
}
# The default where it is more than the first of the allowed ones.
DEFAULT_FULFILMENT = {RuleKind.BUY_AGAIN: (FulfilledBy.PURCHASED, FulfilledBy.TOUCHED_PERSONALLY)}


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


def default_fulfilment(kind: RuleKind, trigger: Trigger) -> tuple[FulfilledBy, ...]:
    return DEFAULT_FULFILMENT.get(kind, ALLOWED_BY_KIND[kind][trigger].fulfilled_by[:1])


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
    for index, event in enumerate(columns["until"]):
        if event not in shape.fulfilled_by:
            detail = f"What settles rules with {of} is any of {_any_of(shape.fulfilled_by)}."
            yield FieldError(f"/until/{index}", code, detail)
    if columns["times_at_most"] is not None and kind is not RuleKind.CHASE:
        yield FieldError(
            "/times_at_most", "not_for_this_kind", "Only rules of the kind chase count."
        )
    for pointer, comparison in comparisons(columns["where"] or {}):
        yield from _unfit(trigger, f"/where{pointer}/field", comparison)
    yield from _contradictions(after, columns["expires_after"], columns["warn_before"])


def _unfit(trigger: Trigger, pointer: str, comparison: Stored) -> Iterator[FieldError]:
    name = comparison.get("field")
    if name is None or name.startswith(fields.CUSTOM) or find_field(trigger, name):
        return
    of_trigger = SPEC_BY_TRIGGER[trigger].fields
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
    elif is_span(after) and parse_duration(expires_after) <= _at_least(span_of(after)):
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
