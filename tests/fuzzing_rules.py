"""Rules whose fields fit together, made of rules that are valid by their schema alone.

The kind decides about the trigger, both about the delay and the events that fulfil the follow-up, and the
trigger about the fields of conditions. The schema cannot say so. What is replaced here is refused in the tests
of rules.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from app.engine.conditions import Operator
from app.engine.fields import CUSTOM, PARTY_FIELDS, FieldType
from app.engine.rules import DelayType
from app.engine.triggers import FIELDS_BY_NAME, find_field
from app.engine.vocabulary import RuleKind, Trigger
from app.features.rules.compatibility import ALLOWED_BY_KIND, AllowedCombination
from app.schemas.conditions.operands import (
    WITHOUT_VALUE,
    UnfitValue,
    is_known,
    operators_for,
    parse_operand,
)
from app.schemas.delays.models import FIELDS, OPENING_TIME

Body = dict[str, Any]

DELAYS: Mapping[DelayType, Body] = {
    DelayType.WORKING: {"days": 2},
    DelayType.CALENDAR: {"duration": "P2D"},
    DelayType.BEFORE: {"duration": "P3D"},
}
VALUES: Mapping[FieldType, str] = {
    FieldType.TEXT: "Weber",
    FieldType.TEXTS: "vip",
    FieldType.NUMBER: "12.50",
    FieldType.TIME: "2026-03-02T09:00:00Z",
    FieldType.ID: "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a",
}
# The seeded rule, to which a change belongs.
SEEDED = (RuleKind.THANK_YOU, Trigger.PURCHASE_MADE)


def fit_new_rule(rule: Body, turn: int) -> Body:
    """Return the rule with another kind, trigger, delay and condition where its own do not fit."""
    kind = _one_of(list(ALLOWED_BY_KIND), rule["kind"], turn)
    trigger = _one_of(list(ALLOWED_BY_KIND[kind]), rule.get("trigger"), turn)
    return _fit(rule | {"kind": kind, "trigger": trigger}, kind, trigger, turn)


def fit_change(change: Body, turn: int) -> Body:
    """Return the change of the seeded rule with what fits the kind and the trigger of that rule."""
    return _fit(change, *SEEDED, turn)


def _fit(body: Body, kind: RuleKind, trigger: Trigger, turn: int) -> Body:
    allowed = ALLOWED_BY_KIND[kind][trigger]
    made = body | _delay(body, allowed, turn) | _events(body, allowed)
    if isinstance(body.get("where"), dict):
        made["where"] = _fit_condition(body["where"], trigger, turn)
    if kind is not RuleKind.CHASE:
        made.pop("times_at_most", None)
    if turn % 3:  # a warning is shorter than the delay, and the expiry longer, also a stored one
        made |= {"warn_before": None, "expires_after": None}
    return made


def _delay(body: Body, allowed: AllowedCombination, turn: int) -> Body:
    after = body.get("after")
    if not isinstance(after, dict):
        return {}
    kind = _one_of(allowed.delays, after.get("type"), turn)
    is_complete = kind == after.get("type") and _has_fields(kind, after)
    return {"after": after if is_complete else {"type": kind, **DELAYS.get(kind, {})}}


def _has_fields(kind: DelayType, delay: Body) -> bool:
    if kind is DelayType.WORKING:
        return "days" in delay or any(name in delay for name in OPENING_TIME)
    return all(name in delay for name in FIELDS[kind].required)


def _events(body: Body, allowed: AllowedCombination) -> Body:
    events = body.get("until")
    if not isinstance(events, list):
        return {}
    return {
        "until": [event for event in events if event in allowed.fulfilled_by]
        or list(allowed.fulfilled_by[:1])
    }


def _fit_condition(condition: Body, trigger: Trigger, turn: int) -> Body:
    for group in ("all", "any"):
        if group in condition:
            return {group: [_fit_condition(part, trigger, turn) for part in condition[group]]}
    if "not" in condition:
        return {"not": _fit_condition(condition["not"], trigger, turn)}
    return _fit_comparison(condition, trigger, turn)


def _fit_comparison(comparison: Body, trigger: Trigger, turn: int) -> Body:
    name = comparison.get("field", "")
    if not is_known(name) or not (name.startswith(CUSTOM) or find_field(trigger, name)):
        name = list(PARTY_FIELDS)[turn % len(PARTY_FIELDS)]
    op = _one_of(operators_for(name), comparison.get("op"), turn)
    made: Body = {"field": name, "op": op}
    if op is Operator.IN:
        given = [text for text in comparison.get("values", []) if _fits(name, op, text)]
        return made | {"values": given or [_value(name, op)]}
    if op in WITHOUT_VALUE:
        return made
    text = comparison.get("value", "")
    return made | {"value": text if text and _fits(name, op, text) else _value(name, op)}


def _fits(name: str, op: Operator, text: str) -> bool:
    try:
        parse_operand(name, op, text)
    except UnfitValue:
        return False
    return True


def _value(name: str, op: Operator) -> str:
    if op is Operator.WITHIN_LAST:
        return "P30D"
    if name.startswith(CUSTOM):
        return "7"
    field = FIELDS_BY_NAME[name]
    return next(iter(field.words)).value if field.words else VALUES[field.field_type]


def _one_of(allowed: Sequence[Any], given: object, turn: int) -> Any:
    return next((each for each in allowed if each == given), allowed[turn % len(allowed)])
