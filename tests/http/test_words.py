"""The words of the API: every field is described, and nothing is said in a private dialect."""

import ast
import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import app
from app.config import Settings
from app.errors import PROBLEM_TYPES
from app.http.openapi.components import resolve_operation
from app.main import create_app

# Delays, conditions and operands: a later change gives them another shape and describes them.
EXEMPT = re.compile(
    r"""
    .*(Condition|Operand|Operator|FieldName|TimeSpan|Delay)(Read)?
    | (All|Any|Not)Of(Read)?
    | (As(Promised|ContactRhythm|BuyingRhythm)|OnYearlyDate|BeforeYearlyDate)(Read)?
    | (In(Working|Calendar)Time|WorkingAmount)(Read)?
    | ComparedValue | DecimalNumber
    """,
    re.VERBOSE,
)
OPENING = re.compile(r"(?:^|[.!?:]\s+)(?:What|Whatever|Whoever|Whom|Of|Where)\b")
DIALECT = re.compile(
    r"""
    \b(anew | oftener | whoever | whomever | so\ many | told\ of | stands | beside)\b
    | ,\ for\ (it|they|he|she|there|nobody|otherwise)\b
    | \b(all|any|anything|every|everything|none|nothing|no\ one|nobody)\ but\b
    | \bgoes\ without\ saying\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
Texts = Iterator[tuple[str, str]]


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return create_app(Settings(database_url="sqlite:///never-opened.db")).openapi()


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    found = (operation for path in document["paths"].values() for operation in path.values())
    return (resolve_operation(document, operation) for operation in found)


def schemas(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    named = document["components"]["schemas"].items()
    return {name: schema for name, schema in named if not EXEMPT.fullmatch(name)}


def undescribed(document: dict[str, Any]) -> list[str]:
    """The fields and parameters without a description, here or in the schema that they refer to."""
    return [
        f"{name}.{field}"
        for name, schema in schemas(document).items()
        for field, value in schema.get("properties", {}).items()
        if not description(document, value)
    ] + [
        f"{operation['operationId']}({parameter['name']})"
        for operation in operations(document)
        for parameter in operation.get("parameters", [])
        if not parameter.get("description")
    ]


def description(document: dict[str, Any], schema: dict[str, Any]) -> str:
    referred = schema.get("$ref", "").rpartition("/")[2]
    named = document["components"]["schemas"].get(referred, {})
    return str(schema.get("description") or named.get("description", ""))


def summaries_of_ids(document: dict[str, Any]) -> list[str]:
    """The operations whose summary is only their id. `List rules` is as good as it gets."""
    return [
        operation["operationId"]
        for operation in operations(document)
        if words(operation["summary"]) == words(operation["operationId"])
        and not re.fullmatch(r"List (API )?[a-z-]+", operation["summary"])
    ]


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def texts(document: dict[str, Any]) -> Texts:
    """Every description and summary of the document, and where it is."""
    parts = {
        "info": document["info"],
        "tags": document["tags"],
        "paths": document["paths"],
        "headers": document["components"]["headers"],
        "parameters": document["components"]["parameters"],
        "responses": document["components"]["responses"],
        **schemas(document),
    }
    for place, part in parts.items():
        yield from texts_within(part, place)


def texts_within(part: Any, place: str) -> Texts:
    if isinstance(part, dict):
        for name, value in part.items():
            if name in {"description", "summary"} and isinstance(value, str):
                yield f"{place}.{name}", value
            elif name not in {"example", "examples"}:
                yield from texts_within(value, f"{place}.{name}")
    elif isinstance(part, list):
        for index, value in enumerate(part):
            yield from texts_within(value, f"{place}.{index}")


def catalogue() -> Texts:
    for code, kind in PROBLEM_TYPES.items():
        yield f"{code}.title", kind.title
        yield f"{code}.explanation", kind.explanation


def error_texts() -> Texts:
    """The texts that the code passes to errors as they are."""
    for path in sorted(Path(app.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and is_error(node.func):
                for part in ast.walk(node):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield f"{path.name}:{part.lineno}", part.value


def is_error(function: ast.expr) -> bool:
    names = {"FieldError", "PydanticCustomError", "ProblemError", "Conflict", "Unavailable"}
    return isinstance(function, ast.Name) and function.id in names


def dialect(found: Texts) -> list[str]:
    return [
        f"{place}: {text}" for place, text in found if OPENING.search(text) or DIALECT.search(text)
    ]


def test_every_field_and_parameter_has_a_description(document):
    assert undescribed(document) == []


def test_every_schema_with_fields_has_a_description(document):
    found = schemas(document).items()
    assert [name for name, s in found if "properties" in s and not s.get("description")] == []


def test_every_operation_has_a_description_and_a_summary_in_words(document):
    assert summaries_of_ids(document) == []
    assert [o["operationId"] for o in operations(document) if not o.get("description")] == []


def test_no_text_of_the_document_is_in_dialect(document):
    assert dialect(texts(document)) == []


def test_no_text_of_an_error_is_in_dialect():
    assert dialect(catalogue()) == []
    assert dialect(error_texts()) == []


def test_the_catalogue_has_titles_without_and_explanations_with_a_full_stop():
    for code, kind in PROBLEM_TYPES.items():
        assert not kind.title.endswith("."), code
        assert kind.explanation.endswith("."), code


def test_what_is_exempt_is_there(document):
    """The exemption ends with the schemas that it is for."""
    assert [name for name in document["components"]["schemas"] if EXEMPT.fullmatch(name)]


def test_a_field_a_parameter_and_a_summary_are_found_out(document):
    planted = copy.deepcopy(document)
    del planted["components"]["schemas"]["PurchaseRead"]["properties"]["amount"]["description"]
    operation = planted["paths"]["/v1/purchases"]["post"]
    operation["summary"] = "Create purchase"
    operation["parameters"] = [{"name": "dry_run", "in": "query"}]
    assert undescribed(planted) == ["PurchaseRead.amount", "create_purchase(dry_run)"]
    assert summaries_of_ids(planted) == ["create_purchase"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("What it costs.", id="opening"),
        pytest.param("The price. Of one.", id="opening of the second sentence"),
        pytest.param("Open follow-ups are dated anew.", id="word"),
        pytest.param("The user who stands in.", id="stands"),
        pytest.param("Kept quiet, for it is asked for elsewhere.", id="for as because"),
        pytest.param("Everything but the kind changes.", id="but as except"),
    ],
)
def test_dialect_is_found_out(text):
    assert dialect(iter([("planted", text)]))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Price per unit; negative for a discount.", id="noun phrase"),
        pytest.param("The key itself, for the header `Authorization`.", id="for as purpose"),
        pytest.param("A reply is due, but the calendar is closed.", id="but as conjunction"),
    ],
)
def test_plain_words_pass(text):
    assert not dialect(iter([("planted", text)]))
