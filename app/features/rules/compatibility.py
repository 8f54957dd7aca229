"""The triggers, delays and fulfilments that fit each kind of rule, and members that contradict."""

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
from app.schemas.delays.stored import is_shorter, is_span, span_of, type_of
from app.schemas.durations import parse_duration

HEARD = (FulfilledBy.SIGN_OF_LIFE, FulfilledBy.ANSWER_RECEIVED)
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
    RuleKind.CHASE: AllowedCombination(SPANS, HEARD),
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
        if kind not in (RuleKind.PERHAPS, RuleKind.REMINDER, RuleKind.CUSTOM)
    },
    RuleKind.CUSTOM: ALLOWED_BY_TRIGGER,
}
# The trigger of a rule of these kinds that names none of several.
DEFAULT_TRIGGER = {RuleKind.CHASE: Trigger.MESSAGE_SENT}
# The default where it is more than the first of the allowed ones.
DEFAULT_FULFILMENT = {
    RuleKind.BUY_AGAIN: (FulfilledBy.PURCHASED, FulfilledBy.TOUCHED_PERSONALLY),
    RuleKind.KEEP_IN_TOUCH: (FulfilledBy.TOUCHED, FulfilledBy.SIGN_OF_LIFE),
    RuleKind.REVIVE: (FulfilledBy.TOUCHED, FulfilledBy.SIGN_OF_LIFE, FulfilledBy.CLOSED),
}


def resolve_trigger(kind: RuleKind, trigger: Trigger | None) -> Trigger | FieldError:
    """The given trigger, or the only one of the kind if none is given."""
    if kind not in ALLOWED_BY_KIND:
        return FieldError(
            "/kind",
            "not_allowed",
            "`kind` must not be `reminder` or `perhaps`: their follow-ups have no rule.",
        )
    allowed = ALLOWED_BY_KIND[kind]
    if trigger is None:
        if len(allowed) == 1:
            return next(iter(allowed))
        if kind in DEFAULT_TRIGGER:
            return DEFAULT_TRIGGER[kind]
        return FieldError(
            "/trigger",
            "required",
            f"`trigger` is required for the kind `{kind}`, which has several.",
        )
    if trigger not in allowed:
        detail = f"`trigger` must be one of {_join(allowed)} for the kind `{kind}`."
        return FieldError("/trigger", "not_allowed", detail)
    return trigger


def default_fulfilment(kind: RuleKind, trigger: Trigger) -> tuple[FulfilledBy, ...]:
    return DEFAULT_FULFILMENT.get(kind, ALLOWED_BY_KIND[kind][trigger].fulfilled_by[:1])


def find_errors(
    kind: RuleKind, trigger: Trigger, columns: Mapping[str, Any]
) -> Iterator[FieldError]:
    """The members that do not fit the kind and the trigger, or contradict each other."""
    allowed = ALLOWED_BY_KIND[kind][trigger]
    owner = f"the trigger `{trigger}`" if kind is RuleKind.CUSTOM else f"the kind `{kind}`"
    after = columns["after"]
    if type_of(after) not in allowed.delays:
        yield FieldError(
            "/after/type",
            "not_allowed",
            f"`type` must be one of {_join(allowed.delays)} for {owner}.",
        )
    for index, event in enumerate(columns["until"]):
        if event not in allowed.fulfilled_by:
            detail = f"`until` must contain only {_join(allowed.fulfilled_by)} for {owner}."
            yield FieldError(f"/until/{index}", "not_allowed", detail)
    if columns["times_at_most"] is not None and kind is not RuleKind.CHASE:
        yield FieldError(
            "/times_at_most",
            "not_allowed",
            "`times_at_most` must be null unless the kind is `chase`.",
        )
    for pointer, comparison in comparisons(columns["where"] or {}):
        yield from _find_foreign_field(trigger, f"/where{pointer}/field", comparison)
    yield from _find_contradictions(after, columns["expires_after"], columns["warn_before"])


def _find_foreign_field(trigger: Trigger, pointer: str, comparison: Stored) -> Iterator[FieldError]:
    name = comparison.get("field")
    if name is None or name.startswith(fields.CUSTOM) or find_field(trigger, name):
        return
    own = SPEC_BY_TRIGGER[trigger].fields
    choice = f"one of {_join(own)} or a field of the customer" if own else "a field of the customer"
    detail = f"`field` must be {choice} for the trigger `{trigger}`."
    yield FieldError(pointer, "not_allowed", detail)


def _find_contradictions(
    after: dict[str, Any], expires_after: str | None, warn_before: dict[str, Any] | None
) -> Iterator[FieldError]:
    if not is_shorter(warn_before, after):
        yield FieldError("/warn_before", "too_long", "`warn_before` must be shorter than `after`.")
    if expires_after is None:
        return
    if type_of(after) is DelayType.BUYING_RHYTHM:
        yield FieldError(
            "/expires_after",
            "not_allowed",
            "`expires_after` must be null with a buying rhythm, which sets its own expiry.",
        )
    elif is_span(after) and parse_duration(expires_after) <= _least_duration(span_of(after)):
        yield FieldError(
            "/expires_after", "too_short", "`expires_after` must be longer than `after`."
        )


def _least_duration(span: Span) -> timedelta:
    """The length of a delay if the calendar were never closed."""
    match span:
        case WorkingDays(days):
            return timedelta(days=days)
        case CalendarTime(amount) | WorkingTime(amount):
            return amount


def _join(names: Any) -> str:
    return ", ".join(f"`{name}`" for name in names)
