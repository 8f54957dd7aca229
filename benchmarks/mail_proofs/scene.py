"""A server without a worker on a new database, workers as processes, and a look at what is stored."""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa
from httpx2 import Client

from app.config import Settings
from app.storage.database import Database
from app.storage.models import metadata
from tests.postgres import start_postgres
from tests.serving import KEY, ROOT, answers, free_port

OWN = "shop@shop.example.net"
SECONDS = 1800
START_SECONDS = 300
USUAL_WORKER = ("-c", "from app.cli import main; main()", "worker")
SHORT_LEASES = ("-m", "benchmarks.mail_proofs.worker")

_messages, _follow_ups, _jobs = (
    metadata.tables[name] for name in ("messages", "follow_ups", "jobs")
)


@dataclass
class Process:
    """A process of the scene, with the most memory that it held."""

    running: subprocess.Popen[bytes]
    peak_megabytes: float = 0

    def look(self) -> None:
        """Read the peak of its memory, while it runs."""
        with suppress(OSError):
            for line in Path(f"/proc/{self.running.pid}/status").read_text().splitlines():
                if line.startswith("VmHWM:"):
                    self.peak_megabytes = max(self.peak_megabytes, int(line.split()[1]) / 1024)

    def kill(self) -> None:
        self.look()
        self.running.kill()
        self.running.wait()


@dataclass
class Scene:
    """A workspace on a server of its own."""

    folder: Path
    environment: dict[str, str]
    client: Client
    database: Database
    server: Process
    workers: list[Process] = field(default_factory=list)
    ended: list[Process] = field(default_factory=list)

    def start_worker(self, command: Sequence[str] = SHORT_LEASES) -> Process:
        worker = Process(_start(self.environment, self.folder / "worker.txt", command))
        self.workers.append(worker)
        return worker

    def kill(self, worker: Process) -> None:
        worker.kill()
        self.workers.remove(worker)
        self.ended.append(worker)

    def worker_of(self, kind: str) -> Process | None:
        """The worker that runs a job of the kind."""
        found = self._rows(
            sa.select(_jobs.c.worker).where(_jobs.c.kind == kind, _jobs.c.state == "running")
        )
        ids = {str(name).partition("/")[0].rpartition(":")[2] for (name,) in found}
        return next((one for one in self.workers if str(one.running.pid) in ids), None)

    def peak_megabytes(self) -> float:
        for one in self.workers:
            one.look()
        return max(one.peak_megabytes for one in (*self.workers, *self.ended))

    def subjects(self) -> Counter[str]:
        """How often each subject is stored."""
        return Counter(str(subject) for (subject,) in self._rows(sa.select(_messages.c.subject)))

    def count(self) -> int:
        [(number,)] = self._rows(sa.select(sa.func.count()).select_from(_messages))
        return int(number)

    def waiting_questions(self) -> Counter[str]:
        """The subjects of the questions that wait for a reply."""
        ends = ("settled_at", "withdrawn_at", "closed_at")
        is_open = sa.and_(*(_follow_ups.c[name].is_(None) for name in ends))
        joined = _follow_ups.join(
            _messages,
            (_messages.c.workspace_id == _follow_ups.c.workspace_id)
            & (_messages.c.id == _follow_ups.c.subject_id),
        )
        return Counter(
            str(subject)
            for (subject,) in self._rows(
                sa.select(_messages.c.subject)
                .select_from(joined)
                .where(is_open, _follow_ups.c.rule_kind == "reply")
            )
        )

    def wait_until(self, condition: Callable[[], bool], seconds: float = SECONDS) -> None:
        give_up_at = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > give_up_at:
                raise TimeoutError(f"{self.count()} messages: {self.folder}")
            time.sleep(0.05)

    def _rows(self, statement: Any) -> list[Any]:
        with self.database.reading() as reader, reader.session() as session:
            return list(session.execute(statement))


@contextmanager
def open_scene(kind: str, *, has_worker: bool = False, **settings: str) -> Iterator[Scene]:
    """A scene on a new database of the kind, `sqlite` or `postgresql`."""
    with TemporaryDirectory(prefix="followup-proof-") as name:
        folder = Path(name)
        if kind == "sqlite":
            with _serve(folder, f"sqlite:///{folder}/proof.db", settings, has_worker) as scene:
                yield scene
            return
        with start_postgres() as postgres:
            postgres.create("proof")
            with _serve(folder, postgres.url("proof"), settings, has_worker) as scene:
                yield scene


@contextmanager
def _serve(
    folder: Path, database_url: str, settings: dict[str, str], has_worker: bool
) -> Iterator[Scene]:
    port = free_port()
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "FOLLOWUP_DATABASE_URL": database_url,
        "FOLLOWUP_PORT": str(port),
        "FOLLOWUP_SECRET_KEY": "0" * 43 + "=",
        "FOLLOWUP_RATE_LIMIT_PER_MINUTE": "1000000",
        "FOLLOWUP_IMPORT_FOLDER": str(folder / "imports"),
        **{f"FOLLOWUP_{name.upper()}": value for name, value in settings.items()},
    }
    log = folder / "server.txt"
    command = [USUAL_WORKER[0], USUAL_WORKER[1], "serve", *([] if has_worker else ["--no-worker"])]
    server = Process(_start(environment, log, command))
    database = Database(Settings(database_url=database_url))
    scene = None
    try:
        url = f"http://127.0.0.1:{port}"
        key = _wait_for_key(server.running, url, log)
        headers = {"Authorization": f"Bearer {key}"}
        with Client(base_url=url, headers=headers, timeout=START_SECONDS) as client:
            client.patch("/v1/workspace", json={"own_addresses": [OWN]}).raise_for_status()
            scene = Scene(folder, environment, client, database, server)
            yield scene
    finally:
        for worker in scene.workers if scene else ():
            worker.kill()
        server.kill()
        database.close()


def _start(
    environment: dict[str, str], log: Path, command: Sequence[str]
) -> subprocess.Popen[bytes]:
    with log.open("ab") as output:
        return subprocess.Popen(
            [sys.executable, *command], env=environment, cwd=ROOT, stdout=output, stderr=output
        )


def _wait_for_key(server: subprocess.Popen[bytes], url: str, log: Path) -> str:
    """The admin key, which the first start prints when the server answers."""
    give_up_at = time.monotonic() + START_SECONDS
    while time.monotonic() < give_up_at and server.poll() is None:
        key = KEY.search(log.read_text())
        if key and answers(url):
            return key[0]
        time.sleep(0.1)
    raise TimeoutError(f"The server did not start:\n{log.read_text()}")
