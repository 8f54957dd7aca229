"""Every success has an example, which is a whole answer of today's shape."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from app.http.openapi.response_examples import FILE
from tests.operations import JSON, document, operations

EXAMPLES: dict[str, Any] = json.loads(FILE.read_bytes())
AGAIN = "Record the answers again: python -m tests.response_examples"
BYTES = {"image/png", "*/*"}


def closed_schemas() -> dict[str, Any]:
    """The schemas, which here allow no other properties than they name."""
    return {
        name: {"additionalProperties": False, **schema} if "properties" in schema else schema
        for name, schema in document()["components"]["schemas"].items()
    }


def check(name: str, value: Any) -> None:
    root = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": closed_schemas()}}
    Draft202012Validator(root).validate(value)


def test_every_success_has_an_example():
    without = [
        (operation.id, media_type)
        for operation in operations()
        for status, response in operation.document["responses"].items()
        for media_type, body in response.get("content", {}).items()
        if status.startswith("2") and not {"example", "examples"} & body.keys()
    ]
    assert {media_type for _, media_type in without} == BYTES, f"{without}. {AGAIN}"


def test_every_recorded_answer_is_used():
    used = {
        body["examples"]["answer"]["$ref"].rpartition("/")[2]
        for operation in operations()
        for status, response in operation.document["responses"].items()
        for body in [response.get("content", {}).get(JSON, {})]
        if status.startswith("2") and "examples" in body
    }
    assert used == EXAMPLES.keys(), AGAIN


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_of_an_answer_has_its_schema(name):
    try:
        check(name, EXAMPLES[name])
    except ValidationError as error:
        pytest.fail(f"{error.json_path}: {error.message}. {AGAIN}")


@pytest.mark.parametrize(
    "change", [{"shoe_size": 43}, {"created_at": None}, {"tags": "pumps"}], ids=str
)
def test_another_shape_is_noticed(change):
    """The check above can fail."""
    with pytest.raises(ValidationError):
        check("CustomerRead", EXAMPLES["CustomerRead"] | change)
