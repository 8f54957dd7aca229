"""How conditions are written: what is read, what is refused, and where."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.engine.conditions import Not, holds
from app.errors import Invalid
from app.http.validation import validate
from app.schemas.conditions.models import MOST_COMPARISONS, Where
from app.schemas.conditions.stored import Unreadable, condition_of
from app.schemas.conditions.tree import comparisons
from app.schemas.request_model import RequestModel

ACTIVE = {"field": "customer.stage", "op": "eq", "value": "active"}


class Holder(RequestModel):
    where: Where


def read(where: Any) -> Any:
    return validate(Holder, {"where": where}).model_dump(mode="json")["where"]


def compared(field: str, op: str, value: Any) -> dict[str, Any]:
    return {"field": field, "op": op, "value": value}


def among(field: str, *values: Any) -> dict[str, Any]:
    return {"field": field, "op": "in", "values": list(values)}


def empty(field: str, op: str = "is_null") -> dict[str, Any]:
    return {"field": field, "op": op}


def nested(levels: int) -> Any:
    where: Any = ACTIVE
    for _ in range(levels - 1):
        where = {"not": where}
    return where


@pytest.mark.parametrize(
    "where",
    [
        ACTIVE,
        {"all": [ACTIVE, {"any": [ACTIVE, {"not": ACTIVE}]}]},
        nested(5),
        {"all": [ACTIVE] * MOST_COMPARISONS},
        among("customer.stage", "active", "past"),
        empty("customer.stage"),
        compared("customer.organization", "starts_with", "Acme"),
        compared("purchase.amount", "ge", "500.50"),
        among("purchase.amount", "1", "2"),
        compared("customer.created_at", "before", "2026-01-01T00:00:00Z"),
        compared("customer.created_at", "within_last", "P30D"),
        compared("customer.tags", "contains", "vip"),
        compared("customer.owner_id", "eq", "0198d2f4-6c1e-7a53-9b0e-2f1d4c8e7a90"),
        compared("customer.custom_fields.level", "gt", "2.5"),
        empty("customer.custom_fields.level", "is_not_null"),
        among("customer.custom_fields.level", "gold", "true", "3"),
        compared("customer.custom_fields.note", "contains", "x"),
    ],
)
def test_a_condition_is_kept_as_it_is_written(where):
    kept = read(where)
    assert kept == where
    assert read(kept) == kept
    condition_of(kept)


@pytest.mark.parametrize(
    ("where", "pointer", "code"),
    [
        pytest.param(5, "", "wrong_type", id="no object"),
        pytest.param({}, "", "required", id="nothing"),
        pytest.param({"all": []}, "/all", "too_short", id="no conditions"),
        pytest.param({"all": 5}, "/all", "wrong_type", id="no list"),
        pytest.param({"not": [ACTIVE]}, "/not", "wrong_type", id="not of a list"),
        pytest.param({"not": None}, "/not", "wrong_type", id="not of null"),
        pytest.param({"all": [ACTIVE, 5]}, "/all/1", "wrong_type", id="one is no object"),
        pytest.param({"all": [ACTIVE, {}]}, "/all/1", "required", id="one is empty"),
        pytest.param({"all": [ACTIVE], "any": [ACTIVE]}, "/any", "not_allowed", id="two groups"),
        pytest.param({"any": [ACTIVE], "not": ACTIVE}, "/not", "not_allowed", id="any and not"),
        pytest.param({"all": [ACTIVE], "op": "eq"}, "/op", "not_allowed", id="a group compared"),
        pytest.param(ACTIVE | {"and": 1}, "/and", "unknown_field", id="a member too many"),
        pytest.param({"field": "customer.stage", "value": "x"}, "/op", "required", id="no operator"),
        pytest.param({"op": "eq", "value": "x"}, "/field", "required", id="no field"),
        pytest.param({"field": "customer.stage", "op": "eq"}, "/value", "required", id="no value"),
        pytest.param({"field": "customer.stage", "op": "in"}, "/values", "required", id="no values"),
        pytest.param({"all": [compared("customer.stag", "lt", "5")]}, "/all/0/field",
                     "unknown_field", id="unknown field"),
        pytest.param(compared(5, "eq", "5"), "/field", "wrong_type", id="the field is no text"),
        pytest.param(compared("customer.custom_fields.", "eq", "x"), "/field", "unknown_field",
                     id="custom field without a name"),
        pytest.param(compared("customer.custom_fields.a b", "eq", "x"), "/field", "unknown_field",
                     id="custom field with a blank"),
        pytest.param(compared("customer.stage", "lt", "5"), "/op", "unknown_value",
                     id="operator of another sort"),
        pytest.param(compared("customer.tags", "eq", "a"), "/op", "unknown_value",
                     id="a list is not compared"),
        pytest.param(compared("customer.stage", ["eq"], "x"), "/op", "unknown_value",
                     id="the operator is no text"),
        pytest.param({"any": [compared("customer.stage", "eq", "activ")]}, "/any/0/value",
                     "invalid_format", id="unknown word"),
        pytest.param(among("customer.stage", "past", "x"), "/values/1", "invalid_format",
                     id="unknown word in a list"),
        pytest.param(compared("customer.stage", "in", "past") | {"values": ["past"]}, "/value",
                     "not_allowed", id="in with one value too"),
        pytest.param(ACTIVE | {"values": ["past"]}, "/values", "not_allowed",
                     id="eq with several values"),
        pytest.param(compared("customer.stage", "is_null", "true"), "/value",
                     "not_allowed", id="is_null of a value"),
        pytest.param(compared("customer.stage", "in", ["past"]), "/value", "wrong_type",
                     id="a list as one value"),
        pytest.param(empty("customer.stage", "in") | {"values": "past"}, "/values", "wrong_type",
                     id="a text as a list"),
        pytest.param(compared("customer.type", "eq", 5), "/value", "wrong_type",
                     id="text as a number"),
        pytest.param(compared("customer.type", "contains", ""), "/value", "too_short",
                     id="an empty text"),
        pytest.param(compared("customer.type", "eq", "x" * 501), "/value", "too_long",
                     id="a long text"),
        pytest.param(compared("purchase.amount", "lt", "much"), "/value", "invalid_format",
                     id="no number"),
        pytest.param(compared("purchase.amount", "lt", "NaN"), "/value", "invalid_format",
                     id="not a number"),
        pytest.param(compared("purchase.amount", "lt", "1e5"), "/value", "invalid_format",
                     id="a power of ten"),
        pytest.param(compared("purchase.amount", "lt", "٣"), "/value", "invalid_format",
                     id="digits of another script"),
        pytest.param(compared("customer.created_at", "before", "2026-01-01T00:00:00"), "/value",
                     "invalid_format", id="time without offset"),
        pytest.param(compared("customer.created_at", "before", "1767225600"), "/value",
                     "invalid_format", id="time as a number"),
        pytest.param(compared("customer.created_at", "within_last", "soon"), "/value",
                     "invalid_format", id="no duration"),
        pytest.param(compared("customer.created_at", "within_last", "P0D"), "/value",
                     "invalid_format", id="no time at all"),
        pytest.param(compared("customer.owner_id", "eq", "me"), "/value", "invalid_format",
                     id="no id"),
        pytest.param(compared("customer.custom_fields.a", "lt", "x"), "/value", "invalid_format",
                     id="custom field below a text"),
        pytest.param(compared("customer.custom_fields.a", "eq", None), "/value", "wrong_type",
                     id="custom null"),
        pytest.param(nested(6), "", "too_complex", id="six levels"),
        pytest.param({"any": [{"all": [ACTIVE] * 26}] * 2}, "", "too_complex", id="52 comparisons"),
    ],
)  # fmt: skip
def test_one_fault_is_told_once_and_where_it_is(where, pointer, code):
    with pytest.raises(Invalid) as refused:
        read(where)
    told = [(fault.pointer, fault.code) for fault in refused.value.faults]
    assert told == [(f"/where{pointer}", code)]


def test_an_unknown_field_comes_with_the_one_that_is_meant():
    with pytest.raises(Invalid) as refused:
        read(compared("customer.stag", "eq", "active"))
    [fault] = refused.value.faults
    assert fault.suggestion == "customer.stage"


@pytest.mark.parametrize(
    ("value", "op", "text", "is_met"),
    [
        pytest.param("gold", "eq", "Gold", True, id="text"),
        pytest.param("gold", "ne", "gold", False, id="not another text"),
        pytest.param(Decimal(3), "eq", "3.0", True, id="number"),
        pytest.param("3", "eq", "3", True, id="text of digits"),
        pytest.param("3", "eq", "3.0", False, id="text of other digits"),
        pytest.param(Decimal(3), "ne", "4", True, id="another number"),
        pytest.param(True, "eq", "true", True, id="true"),
        pytest.param(True, "eq", "1", False, id="true is not one"),
        pytest.param(False, "in", "true", False, id="false is not true"),
        pytest.param(None, "ne", "x", True, id="missing, ne"),
        pytest.param(None, "eq", "x", False, id="missing, eq"),
        pytest.param(Decimal("2.5"), "gt", "2", True, id="above a number"),
        pytest.param("9", "gt", "2", False, id="a text is above no number"),
    ],
)
def test_a_custom_field_is_compared_as_what_it_holds(value, op, text, is_met):
    name = "customer.custom_fields.level"
    where = among(name, text) if op == "in" else compared(name, op, text)
    condition = condition_of(read(where))
    assert holds(condition, lambda _: value, datetime(2026, 3, 2, tzinfo=UTC)) is is_met


def test_what_is_stored_and_cannot_be_read_any_more_is_said_so():
    for where in (
        {"field": "customer.shoe_size", "op": "eq", "value": "44"},
        {"field": "customer.stage", "op": "resembles", "value": "active"},
        {"all": [{"field": "purchase.amount", "op": "lt", "value": "much"}]},
        {"any": 5},
    ):
        with pytest.raises(Unreadable):
            condition_of(where)


def test_comparisons_are_found_with_their_places():
    where = {"all": [ACTIVE, {"not": {"any": [ACTIVE]}}]}
    assert [pointer for pointer, _ in comparisons(where)] == ["/all/0", "/all/1/not/any/0"]
    assert isinstance(condition_of({"not": ACTIVE}), Not)
