"""OCR of photos in a child process (decision 0016).

The child process starts with the first photo, reads one at a time, and ends after a time without
photos. A separate thread waits for it, so that neither the event loop nor a worker thread blocks.
"""

import asyncio
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO

import app
from app.config import Settings
from app.errors import Unavailable
from app.integrations.ocr import framing
from app.parsing import pictures
from app.parsing.card_text.lines import Line

COMMAND = (sys.executable, "-m", "app.integrations.ocr.child_process")
LIBRARIES = ("cv2", "numpy", "onnxruntime", "rapidocr")  # the extra `ocr`
CLOSE_SECONDS = 5.0
EXIT_SECONDS = 0.5
POLL_SECONDS = 0.5
BUSY_SECONDS = 5
STOPPING = "The server is stopping."
ROOT = Path(app.__file__).parent.parent
# glibc returns freed large blocks at once: a third less memory for a third more CPU time.
MALLOC_SETTINGS = {"MALLOC_MMAP_THRESHOLD_": "8000000"}

log = logging.getLogger(__name__)

Answer = Future[bytes]


class OcrReader:
    """Reads photos one at a time. The thread and the child start with the first photo."""

    def __init__(self, *, seconds: float, idle_seconds: float, most_waiting: int) -> None:
        self._seconds = seconds
        self._idle_seconds = idle_seconds
        self._places = threading.BoundedSemaphore(most_waiting + 1)
        self._queue: SimpleQueue[tuple[bytes, Answer] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="photos", daemon=True)
        self._lock = threading.Lock()  # held to start the thread or the child, and to close
        self._is_closed = False
        self._child: subprocess.Popen[bytes] | None = None

    @cached_property
    def is_installed(self) -> bool:
        """Whether the libraries of the child process are installed."""
        return all(find_spec(name) for name in LIBRARIES)

    @cached_property
    def _reads_heic(self) -> bool:
        return self.is_installed and find_spec("pillow_heif") is not None

    async def read(self, picture: bytes) -> list[Line]:
        """Return the lines on a picture, which must be decodable. Raises Unavailable."""
        return _lines(await self._ask(picture))

    async def as_decodable(self, picture: bytes) -> bytes:
        """Return a picture in HEIC as a JPEG, and any other one as it is.

        Raises NotAPicture, TooManyPixels and Unavailable.
        """
        if not (self._reads_heic and pictures.is_heic(picture)):
            return picture
        return _jpeg(await self._ask(picture))

    async def _ask(self, picture: bytes) -> bytes:
        if not self._places.acquire(blocking=False):
            raise Unavailable("Too many photos are waiting.", seconds=BUSY_SECONDS)
        answer = self._submit(picture)
        answer.add_done_callback(lambda _: self._places.release())
        return await asyncio.wrap_future(answer)

    def read_in_turn(self, picture: bytes, should_stop: Callable[[], bool]) -> list[Line] | None:
        """Return the lines on a picture for a job, which takes no place of a client.

        Returns None if the job should stop before its turn ends. Raises Unavailable.
        """
        answer = self._ask_in_turn(picture, should_stop)
        return None if answer is None else _lines(answer)

    def as_decodable_in_turn(self, picture: bytes, should_stop: Callable[[], bool]) -> bytes | None:
        """Return a picture as `as_decodable` does, for a job; None if the job should stop."""
        if not (self._reads_heic and pictures.is_heic(picture)):
            return picture
        answer = self._ask_in_turn(picture, should_stop)
        return None if answer is None else _jpeg(answer)

    def _ask_in_turn(self, picture: bytes, should_stop: Callable[[], bool]) -> bytes | None:
        answer = self._submit(picture)
        while not should_stop():
            with suppress(TimeoutError):
                return answer.result(POLL_SECONDS)
        answer.cancel()
        return None

    def _submit(self, picture: bytes) -> Answer:
        answer: Answer = Future()
        with self._lock:
            if self._is_closed:
                answer.set_exception(Unavailable(STOPPING))
            else:
                self._queue.put((picture, answer))
                if not self._thread.is_alive():
                    self._thread.start()
        return answer

    def close(self) -> None:
        """Kill the child, even while it reads a photo."""
        with self._lock:
            self._is_closed = True
            self._queue.put(None)
            if self._child is not None:
                self._child.kill()
        if self._thread.is_alive():
            self._thread.join(CLOSE_SECONDS)

    def _run(self) -> None:
        while True:
            try:
                request = self._queue.get(timeout=self._idle_seconds if self._child else None)
            except Empty:
                self._stop_child()
                continue
            if request is None:
                break
            picture, answer = request
            if answer.set_running_or_notify_cancel():
                try:
                    answer.set_result(self._answer(picture))
                except Exception as error:  # noqa: BLE001  # the awaiting coroutine raises it
                    answer.set_exception(error)
        self._stop_child()

    def _answer(self, picture: bytes) -> bytes:
        child = self._running_child()
        is_late = threading.Event()
        limit = threading.Timer(self._seconds, _kill_late, (child, is_late))
        limit.start()
        try:
            framing.write(_pipe(child.stdin), picture)
            return framing.read(_pipe(child.stdout))
        except (OSError, framing.EndOfStream):
            with suppress(subprocess.TimeoutExpired):
                child.wait(EXIT_SECONDS)  # its own exit code is more useful than that of the kill
            self._stop_child()
            log.warning("The OCR process ended with %s.", child.returncode)
            why = "took too long" if is_late.is_set() else "ended"
            raise Unavailable(f"The OCR process {why}. Nothing was changed.") from None
        finally:
            limit.cancel()

    def _running_child(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is not None:
            self._stop_child()
        with self._lock:
            if self._is_closed:
                raise Unavailable(STOPPING)
            if self._child is None:
                self._child = subprocess.Popen(  # noqa: S603  # a constant command
                    COMMAND,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    cwd=ROOT,
                    env=_environment(),
                    start_new_session=True,  # Ctrl-C stops the server; the child ends with its input
                )
            return self._child

    def _stop_child(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            with suppress(OSError), child:  # waits for the child, and drops unread output
                pass


def _lines(answer: bytes) -> list[Line]:
    return [Line(**line) for line in json.loads(answer)]


def _jpeg(answer: bytes) -> bytes:
    if answer == framing.NOT_A_PICTURE:
        raise pictures.NotAPicture
    if answer == framing.TOO_MANY_PIXELS:
        raise pictures.TooManyPixels
    return answer


def create_reader(settings: Settings) -> OcrReader:
    """Create a reader. It starts nothing before the first photo."""
    return OcrReader(
        seconds=settings.photo_seconds,
        idle_seconds=settings.photo_idle_seconds,
        most_waiting=settings.max_waiting_photos,
    )


def _environment() -> dict[str, str]:
    """Return the environment without the settings: a process for untrusted pictures needs no secrets."""
    environment = {
        name: text for name, text in os.environ.items() if not name.startswith("FOLLOWUP_")
    }
    return environment | MALLOC_SETTINGS


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # the child is started with pipes
    return stream


def _kill_late(child: subprocess.Popen[bytes], is_late: threading.Event) -> None:
    is_late.set()
    child.kill()
