"""Photos are read for their letters by a child process (decision 0016).

The child is started for the first photo, reads one at a time, and ends when none has come for a
while. A thread of its own waits for it, so that neither the event loop nor a worker does.
"""

import asyncio
import json
import logging
import os
import subprocess
import sys
import threading
from concurrent.futures import Future
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO

import app
from app.errors import Unavailable
from app.integrations.ocr import framing
from app.parsing.card_text.lines import Line

COMMAND = (sys.executable, "-m", "app.integrations.ocr.child_process")
NEEDED = ("cv2", "numpy", "onnxruntime", "rapidocr")  # the extra `ocr`
CLOSE_SECONDS = 5.0
LAST_SECONDS = 0.5
BUSY_SECONDS = 5
STOPPING = "The server is stopping."
ROOT = Path(app.__file__).parent.parent
# glibc gives large blocks back as they are freed: a third less memory for a third more CPU.
FRUGAL = {"MALLOC_MMAP_THRESHOLD_": "8000000"}

log = logging.getLogger(__name__)

Answer = Future[list[Line]]


class OcrReader:
    def __init__(self, *, seconds: float, idle_seconds: float, most_waiting: int) -> None:
        self.is_installed = all(find_spec(name) for name in NEEDED)
        self._seconds = seconds
        self._idle_seconds = idle_seconds
        self._room = threading.BoundedSemaphore(most_waiting + 1)
        self._asked: SimpleQueue[tuple[bytes, Answer] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="photos", daemon=True)
        self._lock = threading.Lock()  # held to start something, and to say that nothing may
        self._is_closed = False
        self._child: subprocess.Popen[bytes] | None = None

    async def read(self, picture: bytes) -> list[Line]:
        """The lines on a picture, which must be one that can be decoded. Raises Unavailable."""
        if not self._room.acquire(blocking=False):
            raise Unavailable("Too many photos are waiting.", seconds=BUSY_SECONDS)
        answer: Answer = Future()
        answer.add_done_callback(lambda _: self._room.release())
        with self._lock:
            if self._is_closed:
                answer.set_exception(Unavailable(STOPPING))
            else:
                self._asked.put((picture, answer))
                if not self._thread.is_alive():
                    self._thread.start()
        return await asyncio.wrap_future(answer)

    def close(self) -> None:
        """Ends the child, whatever it is at."""
        with self._lock:
            self._is_closed = True
            self._asked.put(None)
            if self._child is not None:
                self._child.kill()
        if self._thread.is_alive():
            self._thread.join(CLOSE_SECONDS)

    def _run(self) -> None:
        while True:
            try:
                asked = self._asked.get(timeout=self._idle_seconds if self._child else None)
            except Empty:
                self._end()
                continue
            if asked is None:
                break
            picture, answer = asked
            if answer.set_running_or_notify_cancel():
                try:
                    answer.set_result(self._lines(picture))
                except Exception as error:  # noqa: BLE001  # it is raised where it is awaited
                    answer.set_exception(error)
        self._end()

    def _lines(self, picture: bytes) -> list[Line]:
        child = self._running()
        is_late = threading.Event()
        limit = threading.Timer(self._seconds, _stop, (child, is_late))
        limit.start()
        try:
            framing.write(_pipe(child.stdin), picture)
            said = framing.read(_pipe(child.stdout))
        except (OSError, framing.EndOfStream):
            with suppress(subprocess.TimeoutExpired):
                child.wait(LAST_SECONDS)  # how it ends by itself is worth more than how we end it
            self._end()
            log.warning("The reader of photos ended with %s.", child.returncode)
            why = "took too long" if is_late.is_set() else "ended"
            raise Unavailable(f"What reads photos {why}. Nothing was changed.") from None
        finally:
            limit.cancel()
        return [Line(**line) for line in json.loads(said)]

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is not None:
            self._end()
        with self._lock:
            if self._is_closed:
                raise Unavailable(STOPPING)
            if self._child is None:
                self._child = subprocess.Popen(  # noqa: S603  # nothing in it comes from outside
                    COMMAND,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    cwd=ROOT,
                    env=_environment(),
                    start_new_session=True,  # Ctrl-C is for us; the child ends with its input
                )
            return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            with suppress(OSError), child:  # waits; what it was not told of the picture is dropped
                pass


def _environment() -> dict[str, str]:
    """Ours without the settings: no password for who reads the pictures of strangers."""
    ours = {name: text for name, text in os.environ.items() if not name.startswith("FOLLOWUP_")}
    return ours | FRUGAL


def _pipe(end: IO[bytes] | None) -> IO[bytes]:
    assert end is not None  # as it was started
    return end


def _stop(child: subprocess.Popen[bytes], is_late: threading.Event) -> None:
    is_late.set()
    child.kill()
