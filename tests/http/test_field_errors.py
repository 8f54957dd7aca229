"""An error says of a field its name and what it must be, in words and codes of our own."""

import ast
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import pytest
from pydantic import MISSING, BaseModel, Field
from pydantic_core import core_schema

import app
from app.errors import PROBLEM_TYPES, FieldError, Invalid
from app.http.field_codes import FIELD_CODES, IMPORT_CODES
from app.http.field_errors import OF_PYDANTIC, code_of, known_fields
from app.http.validation import validate
from app.parsing.vcard import cards

RAISED_BY = {
    "FieldError": 1,
    "invalid_field": 1,
    "PydanticCustomError": 0,
    "FieldFault": 1,
    "Flaw": 1,
    "InvalidPattern": 0,
}


class Part(BaseModel):
    model_config = {"extra": "forbid"}

    amount: int = Field(ge=1, le=20_000)
    inner: "dict[str, Part] | MISSING" = MISSING


class Order(BaseModel):
    model_config = {"extra": "forbid"}

    name: str = Field(min_length=2)
    parts: list[Part] = Field(max_length=2)
    tags: list[Annotated[str, Field(min_length=1, max_length=1)]] = []
    kind: Literal["pump", "filter"] = "pump"
    from_: str = Field(default="", alias="from", pattern="^[a-z]*$")


GOOD = {"name": "Ada", "parts": []}


@pytest.mark.parametrize(
    ("document", "code", "detail"),
    [
        pytest.param({"parts": []}, "required", "`name` is required.", id="absent"),
        pytest.param(
            GOOD | {"nmae": 1}, "unknown_field", "`nmae` is not a known field.", id="unknown"
        ),
        pytest.param(GOOD | {"name": 1}, "wrong_type", "`name` must be a string.", id="wrong type"),
        pytest.param(
            GOOD | {"name": "A"}, "too_short", "`name` must have at least 2 characters.", id="short"
        ),
        pytest.param(GOOD | {"tags": [""]}, "too_short", "`tags/0` must not be empty.", id="empty"),
        pytest.param(
            GOOD | {"tags": ["ab"]},
            "too_long",
            "`tags/0` must have at most 1 character.",
            id="long",
        ),
        pytest.param(
            GOOD | {"parts": [{"amount": 0}]},
            "out_of_range",
            "`amount` must be at least 1.",
            id="nested",
        ),
        pytest.param(
            GOOD | {"parts": [{"amount": 20_001}]},
            "out_of_range",
            "`amount` must be at most 20,000.",
            id="large",
        ),
        pytest.param(
            GOOD | {"parts": [{"amount": 1.5}]},
            "wrong_type",
            "`amount` must be a whole number.",
            id="fraction",
        ),
        pytest.param(
            GOOD | {"tags": ["a", 1]}, "wrong_type", "`tags/1` must be a string.", id="in a list"
        ),
        pytest.param(
            GOOD | {"tags": None},
            "wrong_type",
            "`tags` must be an array, not null; `[]` is an empty one.",
            id="null for a list",
        ),
        pytest.param(
            GOOD | {"tags": "a"}, "wrong_type", "`tags` must be an array.", id="text for a list"
        ),
        pytest.param(
            GOOD | {"parts": [{"amount": 1}] * 3},
            "too_long",
            "`parts` must have at most 2 entries.",
            id="long list",
        ),
        pytest.param(
            GOOD | {"kind": "hose"},
            "unknown_value",
            "`kind` must be one of `pump`, `filter`.",
            id="no choice",
        ),
        pytest.param(
            GOOD | {"from": "A"},
            "invalid_format",
            "`from` must match the pattern `^[a-z]*$`.",
            id="pattern",
        ),
        pytest.param([], "wrong_type", "The body must be an object.", id="no object"),
    ],
)
def test_the_detail_names_the_field_and_what_it_must_be(document, code, detail):
    fault = first_fault(document)
    assert (fault.code, fault.detail) == (code, detail)


@pytest.mark.parametrize(
    ("document", "suggestion"),
    [
        pytest.param(GOOD | {"nmae": 1}, "name", id="a field"),
        pytest.param(GOOD | {"form": ""}, "from", id="a field by the name in JSON"),
        pytest.param(GOOD | {"parts": [{"amount": 1, "amuont": 1}]}, "amount", id="in a list"),
        pytest.param(
            GOOD | {"parts": [{"amount": 1, "inner": {"x": {"amount": 1, "iner": 1}}}]},
            "inner",
            id="in a dictionary",
        ),
        pytest.param(GOOD | {"kind": "pmup"}, "pump", id="a value"),
        pytest.param(GOOD | {"weather": 1}, None, id="nothing like a field"),
        pytest.param(GOOD | {"kind": "hose"}, None, id="nothing like a value"),
        pytest.param(GOOD | {"kind": 5}, None, id="no text"),
    ],
)
def test_the_nearest_known_name_is_suggested(document, suggestion):
    assert first_fault(document).suggestion == suggestion


def test_a_path_that_no_type_has_leads_to_no_fields():
    assert known_fields(Order, ["nothing", 0]) == set()
    assert known_fields(None, ["parts"]) == set()


def test_every_error_of_pydantic_has_a_code_of_ours():
    kinds = get_args(core_schema.ErrorType)
    assert len(kinds) > 100
    assert {code_of(kind)[0] for kind in kinds} - FIELD_CODES.keys() == set()


def test_codes_of_ours_are_told_from_types_of_pydantic():
    """Two names are both; pydantic's errors of these have the number of entries with them."""
    assert FIELD_CODES.keys() & set(get_args(core_schema.ErrorType)) == {"too_short", "too_long"}
    with pytest.raises(ValueError, match="at most 2") as refused:
        Order.model_validate(GOOD | {"parts": [{"amount": 1}] * 3})
    assert OF_PYDANTIC in refused.value.errors()[0]["ctx"]


def test_every_code_that_is_raised_is_documented():
    raised = {code for file in Path(app.__file__).parent.rglob("*.py") for code in codes_in(file)}
    assert "unknown_variable" in raised
    assert raised - FIELD_CODES.keys() == set()


def test_every_documented_code_is_raised():
    raised = {code for file in Path(app.__file__).parent.rglob("*.py") for code in codes_in(file)}
    of_pydantic = {code_of(kind)[0] for kind in get_args(core_schema.ErrorType)}
    assert FIELD_CODES.keys() - raised - of_pydantic == set()


def test_every_code_of_an_imported_part_is_documented():
    root = Path(app.__file__).parent
    skipped = codes_in(root / "features/messages/mail_messages.py", {"SkippedMail": 0})
    assert "no_sender" in skipped
    assert {*skipped, *get_args(cards.Fault)} - IMPORT_CODES.keys() - FIELD_CODES.keys() == set()


def test_a_code_has_one_page():
    codes = [*PROBLEM_TYPES, *FIELD_CODES, *IMPORT_CODES]
    assert len(codes) == len(set(codes))


def codes_in(file: Path, raised_by: Mapping[str, int] = RAISED_BY) -> list[str]:
    """The constant codes of errors that a module raises."""
    calls = [n for n in ast.walk(ast.parse(file.read_text())) if isinstance(n, ast.Call)]
    return [
        argument.value
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in raised_by
        for argument in call.args[raised_by[call.func.id] :][:1]
        if isinstance(argument, ast.Constant)
    ]


def first_fault(document: Any) -> FieldError:
    with pytest.raises(Invalid) as refused:
        validate(Order, document)
    return refused.value.faults[0]
