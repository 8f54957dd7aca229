"""The tutorial and the how-tos are true: the commands of a page run in one shell, and print what it shows."""

import re
import shlex
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from tests.serving import ROOT, serve

DOCS = ROOT / "docs"
TUTORIAL = DOCS / "tutorial.md"
# The how-tos say nothing of the start of the server; the clock is that of the tutorial.
HOW_TOS = ("web-shop", "contact-form", "mailbox-by-script", "n8n", "zapier-and-make", "browser")
CLOCK = "2026-03-03T10:00:00+01:00"
BLOCK = re.compile(r"^```(sh|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHOWN_KEY, SHOWN_URL = "fu_…", "http://127.0.0.1:8000"
MARK = "=== the next block ===\n"
SECONDS = 120

needs_curl = pytest.mark.skipif(shutil.which("curl") is None, reason="The commands need curl.")


def blocks(page: Path) -> list[tuple[str, str]]:
    """The commands of each block of a page, and what they print."""
    found = [match.groups() for match in BLOCK.finditer(page.read_text(encoding="utf-8"))]
    return [
        (commands, printed if printed_in == "text" else "")
        for (language, commands), (printed_in, printed) in pairwise([*found, ("", "")])
        if language == "sh"
    ]


def settings(command: str) -> dict[str, str]:
    """Settings with which the page starts `make run`, except the database."""
    *assignments, make, run = shlex.split(command)
    assert (make, run) == ("make", "run")
    named = dict(assignment.split("=", 1) for assignment in assignments)
    assert named.pop("FOLLOWUP_DATABASE_URL") == "sqlite:///tutorial.db"
    return {name.removeprefix("FOLLOWUP_").lower(): value for name, value in named.items()}


def printed_by(blocks: list[tuple[str, str]], folder: Path, **settings: str) -> list[str]:
    """Output of each block, in one shell with a new server."""
    script = f"echo {shlex.quote(MARK.strip())}\n".join(commands for commands, _ in blocks)
    with serve(folder, f"sqlite:///{folder}/tutorial.db", **settings) as server:
        for shown, real in ((SHOWN_KEY, server.key), (SHOWN_URL, server.url)):
            assert script.count(shown) == 1
            script = script.replace(shown, real)
        done = subprocess.run(
            ["bash", "-eu", "-c", script],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.split(MARK)


@needs_curl
def test_the_commands_of_the_tutorial_print_what_it_shows(tmp_path):
    (start, _), *rest = blocks(TUTORIAL)
    assert printed_by(rest, tmp_path, **settings(start)) == [printed for _, printed in rest]


@needs_curl
@pytest.mark.parametrize("name", HOW_TOS)
def test_the_commands_of_a_how_to_print_what_it_shows(tmp_path, name):
    shown = blocks(DOCS / f"{name}.md")
    assert printed_by(shown, tmp_path, clock=CLOCK) == [printed for _, printed in shown]
