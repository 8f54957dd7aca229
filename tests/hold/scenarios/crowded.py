"""Long work beside others: an import of thousands of mails, or the re-evaluation of thousands of people."""

import json
import subprocess
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from tests.factories import mail, mbox
from tests.hold.calls import Caller
from tests.hold.outcomes import percentile
from tests.hold.place import Place
from tests.hold.server import COMMAND, HeldServer, environment, serving
from tests.hold.timing import Timed, everyday, timing

QUIET_SECONDS = 5
SENDERS = 400
WORK_SECONDS = 600
LOOK_SECONDS = 0.2
PEOPLE, MOST_ITEMS = 10_000, 100


def import_beside_others(place: Place) -> None:
    """While one client imports thousands of mails, others read and write in the same workspace."""
    with serving(place.folder, place.database_url) as server:
        quiet, loud = _compare(server, server.key, partial(_import, place, server, server.key))
        _report(place, quiet, loud)


def noisy_workspace(place: Place) -> None:
    """While one workspace imports thousands of mails, another one reads and writes."""
    with serving(place.folder, place.database_url) as server:
        other = _new_workspace(place.database_url)
        quiet, loud = _compare(server, other, partial(_import, place, server, server.key))
        _report(place, quiet, loud)
        for before, after in zip(quiet, loud, strict=True):
            times = percentile(after.milliseconds, 95) / percentile(before.milliseconds, 95)
            place.outcome.figures[f"{before.name}: p95, times its quiet one"] = times


def reevaluation_beside_others(place: Place) -> None:
    """While a change of language gives each follow-up of thousands of people new words, others read and write."""
    with serving(place.folder, place.database_url) as server:
        _fill(server)
        quiet, loud = _compare(server, server.key, partial(_speak_german, place, server))
        _report(place, quiet, loud)


def _compare(
    server: HeldServer, key: str, work: Callable[[], None]
) -> tuple[list[Timed], list[Timed]]:
    """The answers of clients before some work, and during it."""
    customer = Caller(server.port, key).made("/v1/customers", {"name": {"given": "Anna"}})["id"]
    quiet, loud = everyday(customer), everyday(customer)
    with timing(server, key, quiet):
        time.sleep(QUIET_SECONDS)
    with timing(server, key, loud):
        work()
    return quiet, loud


def _import(place: Place, server: HeldServer, key: str) -> None:
    caller, began = Caller(server.port, key, WORK_SECONDS), time.monotonic()
    caller.call("PATCH", "/v1/workspace", {"own_addresses": ["me@example.net"]})
    box = mbox(
        *(
            mail(number, sender=f"Anna <anna{number % SENDERS}@example.com>")
            for number in range(place.mails)
        )
    )
    headers = {"Content_Type": "application/mbox"}
    answer = caller.call("POST", "/v1/messages/import", box, **headers)
    place.outcome.expect(f"The import is done: {answer.status}", holds=answer.status == 200)
    place.outcome.figures |= {
        "mails": place.mails,
        "seconds of the import": time.monotonic() - began,
    }


def _fill(server: HeldServer) -> None:
    """Add people who are each to be introduced to."""
    caller = Caller(server.port, server.key)
    for start in range(0, PEOPLE, MOST_ITEMS):
        cards = [
            {"name": {"display": f"Person {number}"}} for number in range(start, start + MOST_ITEMS)
        ]
        caller.made("/v1/contacts/batch", {"items": cards})


def _speak_german(place: Place, server: HeldServer) -> None:
    caller, began = Caller(server.port, server.key), time.monotonic()
    caller.call("PATCH", "/v1/workspace", {"language": "de"})
    while (latest := _latest_reevaluation(caller))["status"] == "running":
        if time.monotonic() - began > WORK_SECONDS:
            break
        time.sleep(LOOK_SECONDS)
    place.outcome.expect(f"It has ended: {latest}", holds=latest["done"] >= PEOPLE)
    place.outcome.figures |= {
        "people": latest["done"],
        "seconds of the re-evaluation": time.monotonic() - began,
    }


def _latest_reevaluation(caller: Caller) -> dict[str, Any]:
    latest: dict[str, Any] = caller.call("GET", "/v1/reevaluations").json()["items"][0]
    return latest


def _report(place: Place, quiet: list[Timed], loud: list[Timed]) -> None:
    for before, after in zip(quiet, loud, strict=True):
        before.report(place.outcome, "quiet")
        after.report(place.outcome, "during it")


def _new_workspace(database_url: str) -> str:
    """Create a workspace by the command line. Returns its key."""
    done = subprocess.run(
        [COMMAND, "workspaces", "create", "--name", "Other", "--json"],
        env=environment(database_url),
        check=True,
        capture_output=True,
        text=True,
    )
    key: str = json.loads(done.stdout)["key"]
    return key
