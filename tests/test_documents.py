"""The documents say what the code knows, and cite only what is in the repository."""

import re
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt

import app
from app.engine import vocabulary

ROOT = Path(app.__file__).parent.parent
DOCUMENTS = sorted(
    path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")) if path.name != "openapi.md"
)
DEFINED = (
    vocabulary.FollowUpStatus,
    vocabulary.Guard,
    vocabulary.RuleKind,
    vocabulary.Trigger,
    vocabulary.FulfilledBy,
    vocabulary.MessageKind,
    vocabulary.MessageStatus,
    vocabulary.Automatic,
    vocabulary.EventKind,
    vocabulary.ActionType,
    vocabulary.Channel,
)
# Code hosts show no longer file.
MOST_BYTES_OF_REFERENCE = 200_000
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
# The results of measurements are not in the repository.
MADE_BY_RUNNING = {"benchmarks/results/", "quality/results/"}
PLACEHOLDER = "/x.py"
PATH = re.compile(r"`((?:app|tests|docs|demo|benchmarks|quality|migrations)/[\w./*-]*)`")


def test_the_glossary_defines_every_state_guard_and_kind():
    glossary = (ROOT / "docs/glossary.md").read_text(encoding="utf-8")
    missing = [
        f"{enum.__name__}.{member.value}"
        for enum in DEFINED
        for member in enum
        if f"`{member.value}`" not in glossary
    ]
    assert missing == []


def test_the_reference_is_short_enough_to_be_shown():
    assert (ROOT / "openapi.md").stat().st_size <= MOST_BYTES_OF_REFERENCE


def test_the_reference_names_the_operations_of_each_error_that_few_have():
    text = (ROOT / "openapi.md").read_text(encoding="utf-8")
    some = text.partition("## Errors of some operations\n")[2].partition("\n#")[0]
    codes = re.findall(r"^\| \d+ \| (`\w+`)", some, re.MULTILINE)
    named = " ".join(re.findall(r"^Errors: (.*)", text, re.MULTILINE))
    assert codes
    assert [code for code in codes if code not in named] == []


def test_every_link_of_the_reference_leads_to_one_heading():
    text = (ROOT / "openapi.md").read_text(encoding="utf-8")
    headings = [
        re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    ]
    targets = set(re.findall(r"(?:\]\(|^\[\w+\]: )#([^)\s]+)", text, re.MULTILINE))
    assert targets - set(headings) == set()
    assert [heading for heading in targets if headings.count(heading) > 1] == []


def test_every_name_of_a_schema_in_the_reference_is_a_link():
    text = (ROOT / "openapi.md").read_text(encoding="utf-8")
    environment: dict[str, Any] = {}
    rendered = MarkdownIt("commonmark").enable("table").render(text, environment)
    defined = re.findall(r"^\[(\w+)\]: #[\w-]+$", text, re.MULTILINE)
    assert set(environment["references"]) == {name.upper() for name in defined}
    assert re.findall(r"\[[A-Z]\w+\]", rendered) == []
    assert [name for name in defined if f">{name}</a>" not in rendered] == []


def test_every_link_leads_to_a_file_of_the_repository():
    broken = [
        f"{document.name}: {target}"
        for document in DOCUMENTS
        for target in LINK.findall(document.read_text(encoding="utf-8"))
        if not (document.parent / target).exists()
    ]
    assert broken == []


def test_every_path_that_is_named_exists():
    broken = [
        f"{document.name}: {path}"
        for document in DOCUMENTS
        for path in PATH.findall(document.read_text(encoding="utf-8"))
        if path not in MADE_BY_RUNNING
        and not path.endswith(PLACEHOLDER)
        and not list(ROOT.glob(path.rstrip("/")))
    ]
    assert broken == []
