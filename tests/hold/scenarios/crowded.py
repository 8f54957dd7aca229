"""An import of thousands of mails beside others: in their own workspace, and in another one."""

import json
import subprocess
import time

from tests.factories import mail, mbox
from tests.hold.calls import Caller
from tests.hold.outcomes import percentile
from tests.hold.place import Place
from tests.hold.server import COMMAND, HeldServer, environment, serving
from tests.hold.timing import Timed, everyday, timing

QUIET_SECONDS = 5
SENDERS = 400
IMPORT_SECONDS = 600


def import_beside_others(place: Place) -> None:
    """While one client imports thousands of mails, others read and write in the same workspace."""
    with serving(place.folder, place.database_url) as server:
        quiet, loud = _compare(place, server, server.key, server.key)
        _report(place, quiet, loud)


def noisy_workspace(place: Place) -> None:
    """While one workspace imports thousands of mails, another one reads and writes."""
    with serving(place.folder, place.database_url) as server:
        other = _new_workspace(place.database_url)
        quiet, loud = _compare(place, server, other, server.key)
        _report(place, quiet, loud)
        for before, after in zip(quiet, loud, strict=True):
            times = percentile(after.milliseconds, 95) / percentile(before.milliseconds, 95)
            place.outcome.figures[f"{before.name}: p95, times its quiet one"] = times


def _compare(
    place: Place, server: HeldServer, key: str, importing_key: str
) -> tuple[list[Timed], list[Timed]]:
    customer = Caller(server.port, key).made("/v1/customers", {"name": {"given": "Anna"}})["id"]
    quiet, loud = everyday(customer), everyday(customer)
    with timing(server, key, quiet):
        time.sleep(QUIET_SECONDS)
    with timing(server, key, loud):
        _import(place, server, importing_key)
    return quiet, loud


def _import(place: Place, server: HeldServer, key: str) -> None:
    caller, began = Caller(server.port, key, IMPORT_SECONDS), time.monotonic()
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
