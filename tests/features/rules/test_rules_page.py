"""docs/rules.md says what the code does: its tables are the code's, and its examples are accepted."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from app.engine.triggers import FIELDS_BY_NAME, SPEC_BY_TRIGGER
from app.engine.vocabulary import RuleKind
from app.features.packs import PACKS
from app.features.rules import compatibility
from app.schemas.conditions import operands
from app.schemas.conditions.models import Where
from app.schemas.delays.models import FIELDS, Delay

PAGE = (Path(__file__).parents[3] / "docs" / "rules.md").read_text()
EXAMPLES = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)]


def words(names: Any) -> str:
    return ", ".join(f"`{name}`" for name in names)


def kinds() -> list[str]:
    rows = []
    for kind, of_triggers in compatibility.ALLOWED_BY_KIND.items():
        if kind is RuleKind.CUSTOM:
            continue
        [shape] = {(shape.delays, shape.fulfilled_by) for shape in of_triggers.values()}
        rows.append(f"| `{kind}` | {words(of_triggers)} | {words(shape[0])} | {words(shape[1])} |")
    return rows


def triggers() -> list[str]:
    return [
        f"| `{trigger}` | {words(shape.delays)} | {words(shape.fulfilled_by)} "
        f"| {words(SPEC_BY_TRIGGER[trigger].fields) or '–'} |"
        for trigger, shape in compatibility.ALLOWED_BY_TRIGGER.items()
    ]


def delays() -> list[str]:
    return [
        f"| `{name}` | {words(fields.required) or '–'} | {words(fields.optional) or '–'} |"
        for name, fields in FIELDS.items()
    ]


def operators() -> list[str]:
    named: dict[Any, list[str]] = {}
    for name, field in FIELDS_BY_NAME.items():
        named.setdefault(field.field_type, []).append(name)
    named["custom"] = ["customer.custom_fields.…"]
    return [
        f"| {sort} | {words(names)} | {words(operands.operators_for(names[0]))} |"
        for sort, names in named.items()
    ]


def ready_made() -> list[str]:
    return [
        f"| `{pack}` | {'; '.join(rule['name'] for rule in rules)} |"
        for pack, rules in PACKS.items()
    ]


@pytest.mark.parametrize("rows", [kinds, triggers, delays, operators, ready_made])
def test_the_tables_are_those_of_the_code(rows):
    expected = rows()
    assert [row for row in expected if row not in PAGE.splitlines()] == []


def test_every_kind_and_pack_is_named():
    assert [
        kind for kind in (*compatibility.ALLOWED_BY_KIND, *PACKS) if f"`{kind}`" not in PAGE
    ] == []


@pytest.mark.parametrize("example", EXAMPLES, ids="-".join)
def test_every_example_is_accepted(client, example):
    if "rule" in example:
        path = "backtest" if "days" in example else "preview"
        answer = client.post(f"/v1/rules/{path}", json=example)
        assert answer.status_code == 200, answer.text
    elif "kind" in example:
        answer = client.post("/v1/rules", json=example)
        assert answer.status_code == 201, answer.text
        codes = {warning["code"] for warning in answer.json()["warnings"]}
        assert codes <= {"custom_field_unknown"}
    elif example.keys() & {"all", "any", "not", "field"}:
        TypeAdapter(Where).validate_python(example)
    else:
        TypeAdapter(Delay).validate_python(example)


def test_there_are_examples_of_everything():
    assert len(EXAMPLES) >= 8
