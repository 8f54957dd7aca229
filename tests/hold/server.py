"""`followup serve` in a process of its own that can be killed and started again on the same port."""

import multiprocessing
import os
import re
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

from app.cli import main
from tests.hold.turns import longest_turn, note_turns
from tests.postgres import owner_url
from tests.serving import KEY, ROOT, free_port

START_SECONDS = 90
STOP_SECONDS = 30
WAIT_SECONDS = 0.05
COMMAND = Path(sys.executable).with_name("followup")


_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["__main__", "app.cli", "app.main"])


def environment(database_url: str) -> dict[str, str]:
    """The environment of a command, which runs the code beside these scenarios."""
    variables = {"PYTHONPATH": str(ROOT), "FOLLOWUP_DATABASE_URL": database_url}
    if not database_url.startswith("sqlite:"):
        variables["FOLLOWUP_OWNER_DATABASE_URL"] = owner_url(database_url)
    return os.environ | variables


class HeldServer:
    """The server on one port and one database, whether it runs or not.

    Its process is a fork of one that has imported the code, because a start from the disk takes seconds.
    """

    def __init__(self, folder: Path, database_url: str, **settings: str) -> None:
        self.port = free_port()
        self.key = ""
        self.resumed_at = 0.0
        self.log = folder / f"server-{self.port}.txt"
        self._environment = environment(database_url) | {
            "FOLLOWUP_PORT": str(self.port),
            "FOLLOWUP_RATE_LIMIT_PER_MINUTE": "1000000000",
            "FOLLOWUP_WORKSPACE_RATE_LIMIT_PER_MINUTE": "1000000000",
            "FOLLOWUP_IMPORT_FOLDER": str(folder / "imports"),
            **{f"FOLLOWUP_{name.upper()}": value for name, value in settings.items()},
        }
        self._process = _forks.Process(target=_serve, args=(self._environment, self.log))

    @property
    def process_id(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def start(self) -> None:
        self.begin()
        self.wait()

    def begin(self) -> None:
        """Start the process, and do not wait."""
        self._process = _forks.Process(target=_serve, args=(self._environment, self.log))
        self._process.start()

    def wait(self) -> None:
        """Wait until the server is ready, and read the key that its first start prints."""
        give_up_at = time.monotonic() + START_SECONDS
        while not self._is_ready():
            if self._process.exitcode is not None or time.monotonic() > give_up_at:
                raise RuntimeError(f"The server did not start: {self.last_lines()}")
            time.sleep(WAIT_SECONDS)
        if found := KEY.search(self.log.read_text(encoding="utf-8")):
            self.key = found[0]

    def kill(self) -> None:
        self._process.kill()
        self._process.join(STOP_SECONDS)

    def stop(self) -> int | None:
        """End the server as systemd does. Returns its exit code, or None if it goes on."""
        self._process.terminate()
        self._process.join(STOP_SECONDS)
        return self._process.exitcode

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Give the server no turn, so that it finds everything at once afterwards."""
        os.kill(self.process_id, signal.SIGSTOP)
        try:
            yield
        finally:
            self.resumed_at = time.perf_counter()
            os.kill(self.process_id, signal.SIGCONT)

    def resident_megabytes(self) -> float:
        """Return the memory of the process now."""
        status = Path(f"/proc/{self.process_id}/status").read_text(encoding="utf-8")
        found = re.search(r"VmRSS:\s+(\d+)", status)
        return int(found[1]) / 1024 if found else 0.0

    def longest_turn(self) -> float:
        """Return the CPU time of the longest turn of the loop since the start, in milliseconds."""
        return longest_turn(self.log.with_suffix(".turn"))

    def last_lines(self) -> str:
        return " / ".join(self.log.read_text(encoding="utf-8").splitlines()[-3:])

    def errors(self) -> list[str]:
        """Return the lines of the log that tell of an unexpected error."""
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return [line for line in lines if '"exception"' in line or "Traceback" in line]

    def _is_ready(self) -> bool:
        try:
            with urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=5):
                return True
        except OSError:
            return False


def _serve(variables: dict[str, str], log: Path) -> None:
    """Become `followup serve`."""
    os.setsid()
    os.chdir(log.parent)
    os.environ.update(variables)
    with log.open("ab") as output:
        for stream in (1, 2):
            os.dup2(output.fileno(), stream)
    note_turns(log.with_suffix(".turn"))
    main(["serve"])


@contextmanager
def serving(folder: Path, database_url: str, **settings: str) -> Iterator[HeldServer]:
    """A server that runs, and is killed at the end if it still does."""
    server = HeldServer(folder, database_url, **settings)
    server.start()
    try:
        yield server
    finally:
        server.kill()
