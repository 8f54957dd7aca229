"""Promises of the document of the whole API to those who generate clients from it."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from app.features.messages.mail_schemas import MailHeadersRead, MailIdentifiersRead
from app.http.openapi.class_names import CLASS_NAMES
from app.http.openapi.schemas import _parts
from tests.operations import document, operations

# Names of more than one word that say no more than one.
BARE_NAMES = (
    "DelayType",
    "PhoneType",
    "NameRead",
    "EmailRead",
    "PhoneRead",
    "AddressRead",
    "AwayRead",
)
MOST_BYTES_PER_OPERATION = 5_000
REFERENCE = "#/components/schemas/"
# All that an answer may leave out; a field that is unknown or empty is null instead.
SOMETIMES_ABSENT = {
    "Problem": {"candidates", "sender_rule_id", "merged_into_id", "added", "acted_on"},
    "ProblemErrorDetail": {"suggestion"},
    "TimeSpan": {"days", "hours", "minutes", "duration"},
    "RuleDelay": {"days", "hours", "minutes", "duration", "otherwise"},
    "RuleCondition": {"all", "any", "not", "field", "op", "value", "values"},
    # only the header fields that the mail has
    "MailHeadersRead": MailHeadersRead.model_fields.keys()
    - MailIdentifiersRead.model_fields.keys(),
}


def schemas() -> dict[str, Any]:
    return document()["components"]["schemas"]


def needs_a_name(schema: dict[str, Any]) -> bool:
    """An enum, or a choice between more than something and null."""
    branches = schema.get("anyOf", []) + schema.get("oneOf", [])
    return "enum" in schema or sum(branch.get("type") != "null" for branch in branches) > 1


def inline_schemas() -> Iterator[tuple[str, dict[str, Any]]]:
    """All that stands in an operation or in a named schema, with the name of that."""
    for name, schema in schemas().items():
        yield from ((name, part) for part in list(_parts(schema))[1:])
    for operation in operations():
        declared = operation.document
        bodies = [declared.get("requestBody", {}), *declared["responses"].values()]
        for holder in (*declared.get("parameters", []), *(m for b in bodies for m in media(b))):
            yield from ((operation.id, part) for part in _parts(holder["schema"]))


def media(body: dict[str, Any]) -> list[dict[str, Any]]:
    return list(body.get("content", {}).values())


def answered() -> set[str]:
    """The names of the schemas of answers, and of all that they are made of."""
    found: set[str] = set()
    waiting = [
        m["schema"]
        for o in operations()
        for r in o.document["responses"].values()
        for m in media(r)
    ]
    while waiting:
        for part in _parts(waiting.pop()):
            name = part.get("$ref", "").removeprefix(REFERENCE)
            if name and name not in found:
                found.add(name)
                waiting.append(schemas()[name])
    return found


def test_every_union_and_every_enum_has_a_name():
    assert [(name, part) for name, part in inline_schemas() if needs_a_name(part)] == []


@pytest.mark.parametrize(
    ("schema", "needed"),
    [
        pytest.param({"type": "string", "enum": ["a", "b"]}, True, id="an enum"),
        pytest.param({"oneOf": [{"$ref": "#/a"}, {"$ref": "#/b"}]}, True, id="a union"),
        pytest.param(
            {"anyOf": [{"$ref": "#/a"}, {"$ref": "#/b"}, {"type": "null"}]},
            True,
            id="a union or null",
        ),
        pytest.param({"anyOf": [{"type": "string"}, {"type": "null"}]}, False, id="a text or null"),
        pytest.param({"$ref": "#/a"}, False, id="a name"),
    ],
)
def test_what_needs_a_name_is_noticed(schema, needed):
    assert needs_a_name(schema) is needed


def test_a_field_of_an_answer_is_only_optional_where_it_can_be_absent():
    optional = {
        name: fields
        for name in sorted(answered())
        if (
            fields := schemas()[name].get("properties", {}).keys()
            - schemas()[name].get("required", [])
        )
    }
    # `count` is there if the client asks for it
    pages = {name: {"count"} for name in answered() if name.endswith("Page")}
    assert optional == SOMETIMES_ABSENT | pages


def minified(part: Any) -> int:
    return len(json.dumps(part, separators=(",", ":"), ensure_ascii=False).encode())


def test_the_document_is_small_for_its_operations():
    assert minified(document()) / len(operations()) <= MOST_BYTES_PER_OPERATION


def test_no_operation_holds_what_another_one_repeats():
    """Errors are components, and so is each parameter that two operations have."""
    declared = [o for item in document()["paths"].values() for o in item.values()]
    errors = [
        response
        for operation in declared
        for status, response in operation["responses"].items()
        if status >= "400" and "$ref" not in response
    ]
    inline = Counter(
        json.dumps(parameter)
        for operation in declared
        for parameter in operation.get("parameters", [])
        if "$ref" not in parameter
    )
    assert errors == []
    assert [parameter for parameter, count in inline.items() if count > 1] == []


def test_no_class_of_a_client_has_a_bare_name():
    """A word alone does not say whose name, status or warning it is. A problem has its name from RFC 9457."""
    bare = re.compile(r"[A-Z][a-z0-9]*|" + "|".join(BARE_NAMES))
    assert [name for name in schemas() if bare.fullmatch(name)] == ["Problem"]


def test_every_other_name_is_that_of_a_schema():
    assert set(CLASS_NAMES.values()) - schemas().keys() == set()


# Creations, and the operations that their links lead to. The rest follows from the paths.
LINKED = {
    "create_customer": {"get_customer", "update_customer", "delete_customer", "restore_customer"},
    "create_event": {"get_event", "update_event", "create_participant"},
    "create_participant": {"get_participant", "update_participant", "delete_participant"},
    "create_message": {"get_message", "update_message", "answer_message"},
    "create_rule": {"get_rule", "update_rule", "delete_rule"},
    "create_user": {"get_user", "update_user"},
    "create_api_key": {"get_api_key", "update_api_key", "delete_api_key"},
}


def links() -> dict[str, dict[str, Any]]:
    """The links of each operation by their names, in full."""
    known = document()["components"]["links"]
    return {
        operation.id: {name: known[name] for name in response["links"]}
        for operation in operations()
        for response in operation.document["responses"].values()
        if "links" in response
    }


@pytest.mark.parametrize(("creation", "targets"), LINKED.items())
def test_a_creation_leads_to_what_can_be_done_with_its_object(creation, targets):
    assert targets - links()[creation].keys() == set()


def test_a_link_gives_its_operation_all_parameters_of_the_path():
    by_id = {operation.id: operation for operation in operations()}
    for creation, found in links().items():
        for name, link in found.items():
            assert link["operationId"] == name
            assert link["parameters"].keys() == set(by_id[name].path_names)
            of_request = {
                value.removeprefix("$request.path.")
                for value in link["parameters"].values()
                if value.startswith("$request.path.")
            }
            assert of_request <= set(by_id[creation].path_names)


def test_every_creation_of_an_object_that_can_be_read_has_links():
    paths = {operation.path for operation in operations()}
    creations = {
        operation.id
        for operation in operations()
        if operation.method == "POST"
        and "201" in operation.statuses
        and any(path.startswith(f"{operation.path}/{{") for path in paths)
    }
    assert creations - links().keys() == set()
