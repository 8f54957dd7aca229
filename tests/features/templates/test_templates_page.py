"""docs/templates.md says what the code does: its tables are the code's, and its example is accepted."""

import json
import re
from pathlib import Path

from app.features.templates import language, scanning
from app.features.templates.facts import FACTS
from app.features.templates.filters import FILTERS, USUAL_LENGTH
from app.features.templates.schemas import LONGEST_SUBJECT

PAGE = (Path(__file__).parents[3] / "docs" / "templates.md").read_text()


def test_the_facts_are_those_of_the_code():
    rows = [f"| `{name}` | {what} |" for name, what in FACTS.items()]
    assert "\n".join(["| --- | --- |", *rows, ""]) in PAGE


def test_the_filters_are_those_of_the_code():
    table = PAGE.partition("| filter |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(FILTERS)
    assert f"(default {USUAL_LENGTH})" in table


def test_the_limits_are_those_of_the_code():
    for row in (
        f"| body | {scanning.LONGEST_SOURCE:,} characters |",
        f"| subject | {LONGEST_SUBJECT} characters |",
        f"| outputs and tags | {scanning.MOST_PIECES}, each at most {scanning.LONGEST_PIECE} characters |",
        f"| nesting | {language._Language.block_nesting_limit} |",
        f"| iterations of a loop | {language.MOST_ROUNDS} |",
        f"| resulting text | {language.LONGEST_TEXT // 1024} kB |",
    ):
        assert row in PAGE


def test_the_example_is_accepted(client):
    [example] = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    made = client.post("/v1/templates", json=json.loads(example))
    assert (made.status_code, made.json()["warnings"]) == (201, [])
