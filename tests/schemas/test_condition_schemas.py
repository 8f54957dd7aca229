"""How conditions are written: what is read, what is refused, and where."""

from typing import Any

import pytest

from app.engine.conditions import Not
from app.errors import Invalid
from app.http.validation import validate
from app.schemas.conditions.requests import MOST_COMPARISONS, Where
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
        compared("customer.stage", "in", ["active", "past"]),
        compared("customer.stage", "is_null", value=True),
        compared("customer.organization", "starts_with", "Acme"),
        compared("purchase.amount", "ge", "500.50"),
        compared("purchase.amount", "in", ["1", "2"]),
        compared("customer.created_at", "before", "2026-01-01T00:00:00Z"),
        compared("customer.created_at", "within_last", "P30D"),
        compared("customer.tags", "contains", "vip"),
        compared("customer.owner_id", "eq", "0198d2f4-6c1e-7a53-9b0e-2f1d4c8e7a90"),
        compared("customer.custom_fields.level", "gt", 2.5),
        compared("customer.custom_fields.level", "in", ["gold", True, 3]),
        compared("customer.custom_fields.note", "contains", "x"),
    ],
)
def test_a_condition_is_kept_as_it_is_written(where):
    kept = read(where)
    assert kept == where
    assert read(kept) == kept
    condition_of(kept)


def test_times_are_kept_in_utc_and_numbers_exactly():
    at = compared("customer.created_at", "after", "2026-01-01T01:00:00+01:00")
    assert read(at)["value"] == "2026-01-01T00:00:00Z"
    assert read(compared("purchase.amount", "lt", 0.1))["value"] == "0.1"


@pytest.mark.parametrize(
    ("where", "pointer", "code"),
    [
        pytest.param(5, "", "unknown_condition", id="no object"),
        pytest.param({}, "", "unknown_condition", id="nothing"),
        pytest.param({"all": []}, "/all", "too_short", id="no conditions"),
        pytest.param({"all": 5}, "/all", "list_type", id="no list"),
        pytest.param({"not": [ACTIVE]}, "/not", "unknown_condition", id="not of a list"),
        pytest.param({"all": [ACTIVE, 5]}, "/all/1", "unknown_condition", id="one is no object"),
        pytest.param(ACTIVE | {"and": 1}, "/and", "unknown_field", id="a member too many"),
        pytest.param({"field": "customer.stage"}, "/op", "required", id="no operator"),
        pytest.param({"all": [compared("customer.stag", "x", 5)]}, "/all/0/field", "unknown_field",
                     id="unknown field"),
        pytest.param(compared(5, "eq", 5), "/field", "string_type", id="the field is no text"),
        pytest.param(compared("customer.custom_fields.", "eq", "x"), "/field",
                     "string_pattern_mismatch", id="custom field without a name"),
        pytest.param(compared("customer.stage", "lt", 5), "/op", "unknown_operator",
                     id="operator of another sort"),
        pytest.param(compared("customer.tags", "eq", "a"), "/op", "unknown_operator",
                     id="a list is not compared"),
        pytest.param(compared("customer.stage", ["eq"], "x"), "/op", "unknown_operator",
                     id="the operator is no text"),
        pytest.param({"any": [compared("customer.stage", "eq", "activ")]}, "/any/0/value", "enum",
                     id="unknown word"),
        pytest.param(compared("customer.stage", "in", ["past", "x"]), "/value/1", "enum",
                     id="unknown word in a list"),
        pytest.param(compared("customer.stage", "in", "past"), "/value", "list_type",
                     id="in without a list"),
        pytest.param(compared("customer.stage", "is_null", 1), "/value", "bool_type",
                     id="is_null of a number"),
        pytest.param(compared("customer.type", "eq", 5), "/value", "string_type",
                     id="text as a number"),
        pytest.param(compared("customer.type", "contains", ""), "/value", "string_too_short",
                     id="an empty text"),
        pytest.param(compared("customer.type", "eq", "x" * 501), "/value", "string_too_long",
                     id="a long text"),
        pytest.param(compared("purchase.amount", "lt", "much"), "/value", "decimal_parsing",
                     id="no number"),
        pytest.param(compared("purchase.amount", "lt", value=True), "/value", "decimal_type",
                     id="true is no number"),
        pytest.param(compared("purchase.amount", "lt", "NaN"), "/value", "finite_number",
                     id="not a number"),
        pytest.param(compared("customer.created_at", "before", "2026-01-01T00:00:00"), "/value",
                     "timezone_aware", id="time without offset"),
        pytest.param(compared("customer.created_at", "before", 1767225600), "/value",
                     "datetime_parsing", id="time as a number"),
        pytest.param(compared("customer.created_at", "within_last", "soon"), "/value",
                     "string_pattern_mismatch", id="no duration"),
        pytest.param(compared("customer.created_at", "within_last", "P0D"), "/value",
                     "invalid_duration", id="no time at all"),
        pytest.param(compared("customer.owner_id", "eq", "me"), "/value", "uuid_parsing",
                     id="no id"),
        pytest.param(compared("customer.custom_fields.a", "lt", "3"), "/value", "custom_value",
                     id="custom number as a text"),
        pytest.param(compared("customer.custom_fields.a", "eq", None), "/value", "custom_value",
                     id="custom null"),
        pytest.param(nested(6), "", "too_deep", id="six levels"),
        pytest.param({"any": [{"all": [ACTIVE] * 26}] * 2}, "", "too_many", id="52 comparisons"),
    ],
)  # fmt: skip
def test_one_fault_is_told_once_and_where_it_is(where, pointer, code):
    with pytest.raises(Invalid) as refused:
        read(where)
    told = [(fault.pointer, fault.code) for fault in refused.value.faults]
    if code == "required":
        assert told == [("/where/op", "required"), ("/where/value", "required")]
    else:
        assert told == [(f"/where{pointer}", code)]


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
