"""The disk of the database fills up while clients write, and gets room again."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.hold.calls import Answer, Caller
from tests.hold.checking import check_all
from tests.hold.cluster import Cluster
from tests.hold.outcomes import Skipped
from tests.hold.place import Place
from tests.hold.server import HeldServer, serving
from tests.hold.writers import Ledger, wait_for_writes, writing

CLIENTS = 3
WRITES = 60
FULL_SECONDS = 60
MEGABYTES = {"sqlite": 48, "postgresql": 160}


def disk_full(place: Place) -> None:
    """Writes get 503 and reads their answers; with room again, both work without a restart of the server."""
    with _small_disk(place.folder / "disk", MEGABYTES[place.outcome.database]) as disk:
        if place.is_sqlite:
            _fill(place, f"sqlite:///{disk}/followup.db", disk, None)
        else:
            with Cluster.in_folder(disk) as cluster:
                _fill(place, cluster.create("held"), disk, cluster)


def _fill(place: Place, database_url: str, disk: Path, cluster: Cluster | None) -> None:
    ledger, ballast = Ledger(), disk / "ballast"
    with serving(place.folder, database_url) as server:
        with writing(server, ledger, CLIENTS):
            wait_for_writes(ledger, WRITES)
            _occupy(ballast)
            refused = _wait_for_refusal(ledger)
            reads = Caller(server.port, server.key).call("GET", "/v1/customers")
            if refused:
                _name_reason(place, server)
            ballast.unlink()
            if cluster is not None:
                cluster.start()  # it ends if it cannot write its log
            wait_for_writes(ledger, WRITES)
        check_all(place.outcome, server, database_url, ledger, has_outage=True)
    place.outcome.expect("Writes are refused with 503 while the disk is full.", holds=refused)
    place.outcome.expect(
        f"Reads go on while the disk is full: {reads.status}",
        holds=reads.status == 200 or cluster is not None,
    )


def _name_reason(place: Place, server: HeldServer) -> None:
    answer = _write(Caller(server.port, server.key))
    place.outcome.figures["status of a write on the full disk"] = answer.status
    if answer.status == 503:
        place.outcome.figures["its detail"] = answer.json()["detail"]


def _write(caller: Caller) -> Answer:
    body = {"name": {"given": "Anna"}, "notes": "x" * 9_000}
    return caller.call("POST", "/v1/customers", body)


def _wait_for_refusal(ledger: Ledger) -> bool:
    """Return whether a write was refused within a minute."""
    give_up_at = time.monotonic() + FULL_SECONDS
    while not ledger.statuses[503] and time.monotonic() < give_up_at:
        time.sleep(0.05)
    return bool(ledger.statuses[503])


def _occupy(file: Path) -> None:
    """Write until nothing is free."""
    with file.open("wb", buffering=0) as ballast:
        for size in (1_000_000, 4_096):
            with suppress(OSError):
                while True:
                    ballast.write(b"\0" * size)


@contextmanager
def _small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    if os.geteuid() != 0:
        raise Skipped("Only root can mount a small disk.")
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=755", "tmpfs", folder]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        raise Skipped("This machine lets nobody mount a small disk.")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)
