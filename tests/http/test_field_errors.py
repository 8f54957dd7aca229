"""What an error says of a field: its name, and what it must be."""

import pytest
from pydantic import BaseModel, Field

from app.errors import Invalid
from app.http.validation import validate


class Part(BaseModel):
    model_config = {"extra": "forbid"}

    amount: int = Field(ge=1)


class Order(BaseModel):
    model_config = {"extra": "forbid"}

    name: str = Field(min_length=2)
    parts: list[Part] = Field(max_length=2)
    tags: list[str] = []


GOOD = {"name": "Ada", "parts": []}


@pytest.mark.parametrize(
    ("document", "detail"),
    [
        pytest.param({"parts": []}, "`name` is required.", id="absent"),
        pytest.param(GOOD | {"nmae": 1}, "`nmae` is not a known field.", id="unknown"),
        pytest.param(GOOD | {"name": 1}, "`name` must be a valid string.", id="wrong type"),
        pytest.param(GOOD | {"name": "A"}, "`name` must have at least 2 characters.", id="short"),
        pytest.param(
            GOOD | {"parts": [{"amount": 0}]},
            "`amount` must be greater than or equal to 1.",
            id="nested",
        ),
        pytest.param(GOOD | {"tags": ["a", 1]}, "`tags/1` must be a valid string.", id="in a list"),
        pytest.param(
            GOOD | {"parts": [{"amount": 1}] * 3},
            "`parts` must have at most 2 items after validation, not 3.",
            id="long list",
        ),
        pytest.param([], "The body must be an object.", id="no object"),
    ],
)
def test_the_detail_names_the_field_and_what_it_must_be(document, detail):
    with pytest.raises(Invalid) as refused:
        validate(Order, document)
    assert refused.value.detail == detail
