"""The tutorial is true: its commands run in one shell, and print what the page says they print."""

import re
import shlex
import shutil
import subprocess
from itertools import pairwise

import pytest

from tests.serving import ROOT, serve

PAGE = ROOT / "docs" / "tutorial.md"
BLOCK = re.compile(r"^```(sh|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHOWN_KEY, SHOWN_URL = "fu_…", "http://127.0.0.1:8000"
MARK = "=== the next block ===\n"
SECONDS = 120


def blocks() -> list[tuple[str, str]]:
    """The commands of each block, and what they print."""
    found = [match.groups() for match in BLOCK.finditer(PAGE.read_text(encoding="utf-8"))]
    return [
        (commands, printed if printed_in == "text" else "")
        for (language, commands), (printed_in, printed) in pairwise([*found, ("", "")])
        if language == "sh"
    ]


def settings(command: str) -> dict[str, str]:
    """What `make run` is started with on the page, but for the database."""
    *assignments, make, run = shlex.split(command)
    assert (make, run) == ("make", "run")
    named = dict(assignment.split("=", 1) for assignment in assignments)
    assert named.pop("FOLLOWUP_DATABASE_URL") == "sqlite:///tutorial.db"
    return {name.removeprefix("FOLLOWUP_").lower(): value for name, value in named.items()}


@pytest.mark.skipif(shutil.which("curl") is None, reason="The commands of the page need curl.")
def test_the_commands_of_the_tutorial_print_what_it_shows(tmp_path):
    (start, _), *rest = blocks()
    script = f"echo {shlex.quote(MARK.strip())}\n".join(commands for commands, _ in rest)
    with serve(tmp_path, f"sqlite:///{tmp_path}/tutorial.db", **settings(start)) as server:
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
    assert done.stdout.split(MARK) == [printed for _, printed in rest]
