"""Bodies whose fields fit together, made of bodies that are valid by their schemas alone.

The schemas are flat, because generators of clients stumble over unions. So they cannot say that one field
excludes another. What is left out here is refused in the tests of each feature.
"""

from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

from app.engine.conditions import Operator
from app.engine.rules import DelayType
from app.engine.vocabulary import MessageKind, Prominence
from app.schemas.conditions.operands import WITHOUT_VALUE
from app.schemas.delays.models import FIELDS, OPENING_TIME
from tests.fuzzing_rules import fit_change, fit_new_rule

Body = dict[str, Any]

GROUPS = ("all", "any", "not")
COMPARISON = ("field", "op", "value", "values")
SPAN = {"days", "hours", "minutes", "duration", "otherwise"}
PROMISES = list(product(MessageKind, Prominence))
# Values of which a workspace takes each once, by operation; nearly all requests have those of the example.
DISTINCT: dict[str, Callable[[int], Body]] = {
    "POST /v1/promises": lambda turn: dict(
        zip(("message_kind", "prominence"), PROMISES[turn % len(PROMISES)], strict=True)
    ),
    "POST /v1/sender-rules": lambda turn: {"pattern": f"robot{turn}@mail.example"},
    "POST /v1/templates": lambda turn: {"name": f"Thanks at {turn}"},
    "POST /v1/users": lambda turn: {"email": f"berta{turn}@example.com"},
}
WITH_THE_PERSON = ("informed_at", "named_at", "contacted_at")


def fit(value: Any, turn: int) -> Any:
    """Return the value without fields that others exclude; `turn` decides which group a condition keeps."""
    if isinstance(value, list):
        return [fit(each, turn) for each in value]
    if not isinstance(value, dict):
        return value
    unfit = {name for find in UNFIT for name in find(value, turn)}
    return {name: fit(each, turn) for name, each in value.items() if name not in unfit}


def fit_rules(operation: str, body: Any, turn: int) -> Any:
    """Return the body with a rule whose fields fit together, if the operation takes one."""
    if operation == "PATCH /v1/rules/{rule_id}":
        return fit_change(body, turn)
    if operation == "POST /v1/rules":
        return fit_new_rule(body, turn)
    if operation in {"POST /v1/rules/preview", "POST /v1/rules/backtest"}:
        return body | {"rule": fit_new_rule(body["rule"], turn)}
    return body


def make_distinct(body: Any, operation: str, turn: int) -> Any:
    """Return the body with a value that no other request has, where a second one like it is refused."""
    made = DISTINCT.get(operation)
    return body | made(turn) if made and isinstance(body, dict) else body


def _of_parties(body: Body, _: int) -> Iterator[str]:
    """Keep one of a customer, a contact and a name; a follow-up has its own."""
    if "template_id" not in body and body.get("follow_up_id"):
        yield from ("customer_id", "contact_id")
    if body.get("customer_id"):
        yield "contact_id"
    if body.get("customer_id") or body.get("contact_id"):
        yield "name"


def _of_conditions(body: Body, turn: int) -> Iterator[str]:
    groups = [name for name in GROUPS if name in body]
    if groups and ("field" in body or len(groups) > 1):
        kept = groups[turn % len(groups)]
        yield from (name for name in (*GROUPS, *COMPARISON) if name != kept)
    elif "op" in body:
        yield "value" if body["op"] in {Operator.IN, *WITHOUT_VALUE} else "values"


def _of_delays(body: Body, _: int) -> Iterator[str]:
    if not body.keys() <= SPAN | {"type"} or body.get("type") not in set(DelayType):
        return
    fields = FIELDS[DelayType(body["type"])]
    yield from SPAN - {*fields.required, *fields.optional}
    if "days" in body:
        yield from OPENING_TIME


def _of_opportunities(body: Body, _: int) -> Iterator[str]:
    outcome = body.get("outcome", "open")
    if outcome == "open":
        yield "closed_at"
    if outcome != "lost":
        yield "lost_reason"


def _of_referrals(body: Body, _: int) -> Iterator[str]:
    given = body.get("direction") == "given"
    yield from ("referrer",) if given else ("recipient", "recipient_name")
    if not body.get("referred"):
        yield from WITH_THE_PERSON
    if not body.get("outcome"):
        yield "outcome_at"


UNFIT: tuple[Callable[[Body, int], Iterator[str]], ...] = (
    _of_parties,
    _of_conditions,
    _of_delays,
    _of_opportunities,
    _of_referrals,
)
