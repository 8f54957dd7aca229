"""`make demo` as people start it: one month, one server, one table that the README shows."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from app.engine.reasons.marks import MARKS
from app.engine.vocabulary import RuleKind
from demo.days import ZONE
from tests.serving import KEY, ROOT, STOP_SECONDS, free_port

SHOWN = re.compile(r"^```text\n(The queue .*?)^```$", re.MULTILINE | re.DOTALL)
LAST_LINE = "Press Ctrl-C to stop the server and delete its database.\n"


@contextmanager
def demo(port: int, folder: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "demo"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        cwd=ROOT,
        env=os.environ | {"FOLLOWUP_PORT": str(port), "TMPDIR": str(folder)},
    )
    with process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(STOP_SECONDS)


def until_it_waits(process: subprocess.Popen[str]) -> str:
    """All that is printed before the server is left running."""
    lines = []
    for line in process.stdout:
        lines.append(line)
        if line == LAST_LINE:
            return "".join(lines)
    pytest.fail(f"The demo ended early:\n{''.join(lines)}{process.stderr.read()}")


def test_the_readme_shows_what_the_demo_prints_and_the_server_goes_on(tmp_path):
    with demo(free_port(), tmp_path) as process:
        printed = until_it_waits(process)
        url = re.search(r"http://[\d.:]+", printed)[0]
        key = KEY.search(printed)[0]
        with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"}) as api:
            holds_a_queue_that_is_true(api)
            was_a_busy_month(api)
    assert process.returncode == 0
    assert list(tmp_path.iterdir()) == []
    [shown] = SHOWN.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert printed.startswith(shown)


def holds_a_queue_that_is_true(api: httpx.Client) -> None:
    items = listed(api, "/v1/follow-ups")
    # whether a message of the month leaves anything open is not the point of the demo
    kinds = {item["rule_kind"] for item in items} - {RuleKind.PERHAPS}
    assert kinds == set(RuleKind) - {RuleKind.CUSTOM, RuleKind.PERHAPS}
    says_nothing_of_what_is_settled(items)
    for item in items:
        kind = "customer" if item["customer_id"] else "contact"
        party = api.get(f"/v1/{kind}s/{item[f'{kind}_id']}").json()
        assert party["name"]["display"] in item["reason"]["text"]
        assert not set(MARKS) & set(item["reason"]["text"])
        explained = api.get(f"/v1/{kind}s/{party['id']}/explain").json()["items"]
        [found] = [e for e in explained if (e["rule_id"], e["subject"]) == flag_of(item)]
        assert (found["status"], found["reason"]) == (item["status"], item["reason"]["text"])


def says_nothing_of_what_is_settled(items: list[dict[str, object]]) -> None:
    """An accepted offer, a kept promise, a machine and a small regular buyer are no work."""
    facts = [item["reason"]["facts"] for item in items]
    subjects = [fact.get("subject") for fact in facts]
    assert subjects.count("TP 600") == 1  # one of two offers got no answer
    assert subjects.count("Leak") == 0  # it was answered, and the promise to look at it is open
    assert [item["rule_kind"] for item in items].count(RuleKind.PROMISED) == 1
    assert not {"Re: Application as a fitter", "Order confirmation 20417"} & set(subjects)
    assert "4.20" not in str(facts)


def flag_of(item: dict[str, object]) -> tuple[object, object]:
    return item["rule_id"], item["subject"]


def was_a_busy_month(api: httpx.Client) -> None:
    messages = listed(api, "/v1/messages")
    assert len(messages) > 1500
    assert {message["channel"] for message in messages} >= {"email", "letter", "phone", "sms"}
    machines = {message["automatic"] for message in messages} - {None}
    assert machines == {"auto_reply", "bounce", "newsletter", "notice"}
    inbound = [message for message in messages if message["direction"] == "inbound"]
    assert {m["needs_reply_evidence"] for m in inbound} >= {"question", "thanks_only", "automatic"}
    assert len(listed(api, "/v1/customers")) >= 200
    events = listed(api, "/v1/events")
    shows = [event for event in events if event["kind"] == "trade_show"]
    ledgers = [api.get(f"/v1/events/{show['id']}/ledger").json() for show in shows]
    assert [ledger["collected"] > 0 for ledger in ledgers] == [True, True]
    assert api.get("/v1/card").json()["warnings"] == []
    [given_at] = {share["event_id"] for share in listed(api, "/v1/card/shares")}
    assert given_at in {show["id"] for show in shows}
    [end] = {message["recorded_at"] for message in messages[:1]}
    assert datetime.fromisoformat(end) - datetime(2026, 2, 2, tzinfo=ZONE) > timedelta(days=28)


def listed(api: httpx.Client, path: str) -> list[dict[str, object]]:
    items, query = [], {"limit": "200"}
    while True:
        page = api.get(path, params=query).json()
        items += page["items"]
        if page["next_cursor"] is None:
            return items
        query["cursor"] = page["next_cursor"]


def test_a_port_that_is_taken_is_said_so_and_nothing_is_left(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with demo(port, tmp_path) as process:
            printed, said = process.communicate(timeout=STOP_SECONDS)
    assert (printed, process.returncode) == ("", 1)
    assert said == (f"Port {port} is taken. Name another one: FOLLOWUP_PORT={port + 1} make demo\n")
    assert list(tmp_path.iterdir()) == []


def test_the_demo_knows_the_api_alone():
    imports_app = re.compile(r"^\s*(?:from|import) app\b", re.MULTILINE)
    modules = Path(ROOT, "demo").glob("*.py")
    assert [path.name for path in modules if imports_app.search(path.read_text())] == []
