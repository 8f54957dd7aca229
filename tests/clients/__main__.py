"""Generate each client by the commands of docs/clients.md, and run its program (`make clients`).

The program must have called every operation of `expected_operations` with success.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.clients.recording import Recorder, serve
from tests.operations import Operation, document, operations
from tests.serving import ROOT

SOURCES = Path(__file__).parent
WORK = ROOT / ".cache" / "clients"
PAGE = ROOT / "docs" / "clients.md"
DOCUMENT = WORK / "openapi.json"
CONFIGURATION = ROOT / "docs/openapi-python-client.yaml"
FILES = ("card.vcf", "newer_card.vcf", "question.eml")
SHARED = (DOCUMENT, CONFIGURATION, *(SOURCES / name for name in FILES))
# The slowest client is first, so that it does not run alone at the end.
NAMES = (
    "openapi-generator-java",
    "openapi-generator-python",
    "openapi-generator-typescript",
    "openapi-python-client",
    "hey-api",
    "openapi-fetch",
)
PROGRAMS = ("node", "npx", "java", "javac")
JARS = ("jakarta-annotation-api.jar", "httpmime.jar", "httpcore.jar", "httpclient.jar")
JAR_FOLDER = Path("/usr/share/java")
NODE = (20, 19)
OTHER_OPERATIONS = {
    "answer_message",
    "backtest_rule",
    "complete_follow_up",
    "create_import",
    "dismiss_duplicate",
    "explain_customer",
    "get_card_png",
    "get_card_svg",
    "get_card_vcard",
    "get_duplicate",
    "get_flag_report",
    "get_follow_up_report",
    "get_import",
    "get_job",
    "get_message_attachment",
    "get_message_source",
    "get_outcome_report",
    "get_reply_report",
    "import_contacts",
    "import_event_cards",
    "import_messages",
    "install_rule_pack",
    "list_customer_timeline",
    "list_duplicates",
    "list_imports",
    "list_jobs",
    "list_queue",
    "list_rule_packs",
    "list_sender_suggestions",
    "preview_rule",
    "reopen_follow_up",
    "restore_duplicate",
    "search_duplicates",
    "undo_card_update",
}
# The acts on a resource, as the method and the end of the path.
ACTS = (
    ("POST", ""),
    ("GET", ""),
    ("GET", r"/\{\w+\}"),
    ("DELETE", r"/\{\w+\}"),
    ("POST", r"/\{\w+\}/restore"),
    ("POST", "/batch"),
)
SECTION = re.compile(r"^## (\S+)\n(.*?)(?=^## |\Z)", re.DOTALL | re.MULTILINE)
COMMANDS = re.compile(r"^```sh\n(.*?)^```", re.DOTALL | re.MULTILINE)


class ClientFailed(Exception):
    """A command of a client failed, or its program left out operations."""


def main() -> int:
    if missing := list(missing_programs()):
        print(f"Not installed, but needed by the clients: {', '.join(missing)}", file=sys.stderr)
        return 2
    names = sys.argv[1:] or NAMES
    WORK.mkdir(parents=True, exist_ok=True)
    DOCUMENT.write_text(json.dumps(document()))
    with (
        TemporaryDirectory() as folder,
        serve(Path(folder)) as recorder,
        ThreadPoolExecutor(max_workers=2) as pool,
    ):
        failures = list(pool.map(lambda name: attempt(name, recorder), names))
    failed = sum(failure is not None for failure in failures)
    print(f"{len(failures) - failed} passed, {failed} failed")
    return bool(failed)


def missing_programs() -> Iterator[str]:
    yield from (program for program in PROGRAMS if shutil.which(program) is None)
    yield from (str(JAR_FOLDER / jar) for jar in JARS if not (JAR_FOLDER / jar).exists())
    if shutil.which("node"):
        version = subprocess.run(
            ["node", "--version"], capture_output=True, text=True, check=True
        ).stdout.strip()
        if tuple(int(part) for part in version.lstrip("v").split(".")[:2]) < NODE:
            yield f"Node 20.19 or newer, this is {version}"


def attempt(name: str, recorder: Recorder) -> ClientFailed | None:
    started = time.monotonic()
    try:
        round_trip(name, recorder)
    except ClientFailed as failure:
        print(f"{name}: failed after {time.monotonic() - started:.0f} s\n{failure}", flush=True)
        return failure
    print(f"{name}: round trip done in {time.monotonic() - started:.0f} s", flush=True)
    return None


def round_trip(name: str, recorder: Recorder) -> None:
    folder = prepare(name)
    key = recorder.new_key(name)
    environment = os.environ | {
        "FOLLOWUP_URL": recorder.url,
        "FOLLOWUP_KEY": key,
        "PATH": os.pathsep.join(
            [str(Path(sys.executable).parent), str(WORK / "node_modules/.bin"), os.environ["PATH"]]
        ),
    }
    run(f"set -e\n{commands(name)}", folder, environment)
    if left_out := expected_operations() - recorder.called[key]:
        raise ClientFailed(f"The program did not call with success: {sorted(left_out)}")


def prepare(name: str) -> Path:
    """A new folder with the document, the program of the client and the files that it sends."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SOURCES / name, folder)
    for file in SHARED:
        shutil.copy(file, folder)
    return folder


def commands(name: str) -> str:
    """The shell commands of the section of that name."""
    sections = dict(SECTION.findall(PAGE.read_text(encoding="utf-8")))
    return "".join(COMMANDS.findall(sections[name]))


def run(script: str, folder: Path, environment: dict[str, str]) -> None:
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise ClientFailed(f"{script}\nended with {done.returncode}:\n{done.stdout[-5000:]}")


def expected_operations() -> set[str]:
    """Every act on what can be created, every change and some further operations."""
    return OTHER_OPERATIONS | {o.id for o in operations() if o.method == "PATCH" or on_resource(o)}


def on_resource(operation: Operation) -> bool:
    """Whether it creates, lists, reads, removes or restores what can be created, alone or in a batch."""
    return any(
        operation.method == method and re.fullmatch(re.escape(path) + end, operation.path)
        for path in resources()
        for method, end in ACTS
    )


@cache
def resources() -> frozenset[str]:
    """The paths at which objects are created."""
    return frozenset(o.path for o in operations() if o.method == "POST" and "201" in o.statuses)


if __name__ == "__main__":
    sys.exit(main())
