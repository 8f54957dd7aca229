"""The HTTP protocol of the server: uvicorn's, with limits that its parser lacks (decision 0030).

It counts before it parses, and hands the parser one request at a time. A request whose headers are too large,
too many or too slow gets a problem and the connection ends; so does a connection too many.
"""

import asyncio
from collections.abc import Callable, MutableMapping
from functools import partial
from typing import Any, ClassVar

from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from app.config import Settings
from app.errors import ProblemError, Unavailable
from app.http.byte_budgets import ByteBudgets, ServerBudgets
from app.http.message_framing import MessageFraming
from app.http.problems import problem_response
from app.http.read_turns import ReadTurns
from app.http.request_starts import RequestStarts
from app.http.slow_readers import SlowReaders
from app.http.upgrades import NoUpgradeProtocol
from app.identifiers import new_id

# The part of a body in chunks that the application receives before it asks for more.
MAX_RECEIVED_BYTES = 64 * 1024
# A connection that ends stays open so long, because a request or an answer may be on its way.
STOPPING_SECONDS = 1
CLOSE = {"Connection": "close"}
# No route has a longer path. To decode one of 60 kB takes 4 ms.
MAX_PATH_BYTES = 4096


class RefusedRequest(Exception):
    """Stops the parser. It is not the problem itself, whose frames would keep the data in memory."""


class BodyFlow(FlowControl):
    """Tells the connection when an application wants a body."""

    def __init__(self, transport: asyncio.Transport, on_wanted: Callable[[], None]) -> None:
        super().__init__(transport)
        self._on_wanted = on_wanted

    def resume_reading(self) -> None:
        super().resume_reading()
        self._on_wanted()


class GuardedProtocol(NoUpgradeProtocol):
    """One connection. `guarded_protocol` gives the class its limits."""

    settings: ClassVar[Settings]
    slow_readers: ClassVar[SlowReaders]
    server_budgets: ClassVar[ServerBudgets]
    request_starts: ClassVar[RequestStarts]
    read_turns: ClassVar[ReadTurns]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._framing = MessageFraming()
        self._budgets = ByteBudgets(self.server_budgets, self.settings.max_header_bytes)
        self._state: MutableMapping[str, Any] = {}
        self._unparsed = b""
        self._is_reading_headers = self._is_complete = True
        self._wants_body = False
        self._timer: asyncio.TimerHandle | None = None
        self._problem: ProblemError | None = None
        self._is_stopping = self._ends_soon = self._is_known = False
        self._was_known = self._is_held = False

    @property
    def _is_answered(self) -> bool:
        """Whether no request is running."""
        return self.cycle is None or self.cycle.response_complete

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        self.flow = BodyFlow(transport, self._want_body)
        self.slow_readers.limit_buffer(transport)
        if len(self.connections) > self.settings.max_connections:
            most = self.settings.max_connections
            self._refuse(Unavailable(f"The server has {most:,} connections, its maximum."))
            return
        self._start_timer(self.settings.header_timeout_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        self._forget_request()
        self._forget_unparsed()
        self.slow_readers.remove(self.transport)
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        super().pause_writing()
        self.slow_readers.add(
            self.transport,
            is_known=bool(self._state.get("is_authenticated")),
            seconds=self.settings.body_timeout_seconds,
        )

    def resume_writing(self) -> None:
        super().resume_writing()
        self.slow_readers.remove(self.transport)

    def hold(self) -> bool:
        """Stop reading until a later turn, unless a key was authenticated on this connection."""
        if self._was_known or self._is_held or self.transport.is_closing():
            return False
        self._is_held = True
        self.transport.pause_reading()
        return True

    def release(self) -> None:
        self._is_held = False
        if not (self.flow.read_paused or self.transport.is_closing()):
            self.transport.resume_reading()

    def data_received(self, data: bytes) -> None:
        if data and not self._was_known:
            self.read_turns.count(self.connections, self.loop)  # type: ignore[arg-type]  # all are of this class
        if self._is_reading_headers and self._is_answered and not self._budgets.headers.size:
            self._start_timer(self.settings.header_timeout_seconds)
        self._parse(self._unparsed + data)

    def _parse(self, data: bytes) -> None:
        """Hand the parser what it may get now, and keep the rest."""
        start = 0
        while start < len(data) and self._may_parse() and not self.transport.is_closing():
            # what nobody parses any more goes at once
            piece = data[start:] if self._ends_soon else self._framing.next_piece(data, start)
            start += len(piece)
            if self._admits(piece):
                self._framing.passed(piece)
                super().data_received(piece)
        if self.transport.is_closing():
            self._forget_unparsed()
        else:
            self._keep_unparsed(data, start)
        if self.transport.is_closing() or self._is_answered:
            return
        if self.cycle.body:
            self._wants_body = False
        if self._unparsed or not (self._is_complete or self._wants_body):
            self.flow.pause_reading()  # until the application wants the body, or has answered

    def _may_parse(self) -> bool:
        """Whether the next bytes belong to a new request, or to a body that somebody wants or nobody will."""
        if self._is_answered:
            return True
        if self._is_complete or len(self.cycle.body) > MAX_RECEIVED_BYTES:
            return False
        return self._wants_body and bool(self._state.get("is_admitted"))

    def _want_body(self) -> None:
        if self._is_answered or self._is_complete:
            return
        self._wants_body = True
        if self._unparsed:
            self._parse(self._unparsed)

    def _keep_unparsed(self, data: bytes, start: int = 0) -> None:
        """Keep the bytes from `start` on; refuse the request if strangers have sent too many."""
        size = 0 if self._state.get("is_admitted") else len(data) - start
        if self._budgets.admits_unparsed(size):
            self._unparsed = data[start:]
            return
        self._forget_unparsed()
        self._refuse(Unavailable("Too many requests with unknown keys are waiting."))

    def _forget_unparsed(self) -> None:
        self._unparsed = b""
        self._budgets.admits_unparsed(0)

    def _admits(self, piece: bytes) -> bool:
        """Whether the parser may get this piece; a piece over a limit is refused or dropped."""
        if self._is_reading_headers:
            if not self._budgets.admits_headers(len(piece)):
                self._refuse(self._too_large())
                return False
            return True
        if not self._is_answered:
            if self._framing.is_chunked and not self._budgets.admits_framing(len(piece)):
                self._refuse(self._too_large())
        elif not self._budgets.admits_discarded(len(piece)):
            self.transport.abort()
        elif self._is_deaf():
            return False
        return not self.transport.is_closing()

    def _is_deaf(self) -> bool:
        """Whether the parser gets no more of a body that nobody reads; then the connection soon ends."""
        if not self._framing.is_chunked or self._state.get("is_admitted"):
            return False
        if not self._budgets.has_many_discarded:
            return False
        if not self._ends_soon:
            self._ends_soon = True
            self._start_timer(STOPPING_SECONDS)
        return True

    def on_message_begin(self) -> None:
        if not self._is_answered:
            raise RefusedRequest
        super().on_message_begin()
        self._is_complete = False

    def on_url(self, url: bytes) -> None:
        super().on_url(url)
        if len(self.url) > MAX_PATH_BYTES and b"?" not in self.url[:MAX_PATH_BYTES]:
            self._problem = ProblemError("not_found", "No operation has this path.")
            raise RefusedRequest

    def on_header(self, name: bytes, value: bytes) -> None:
        super().on_header(name, value)
        if self.headers[-1][0] == b"cookie":
            self.headers[-1] = (b"cookie", b"")  # nobody reads it, yet FastAPI would parse it
        if len(self.headers) > self.settings.max_headers:
            self._problem = self._too_large()
            raise RefusedRequest

    def on_headers_complete(self) -> None:
        self._is_reading_headers = self._wants_body = False
        self._framing.begin_body(self.headers)
        self._stop_timer()
        self._state = self.scope["state"]
        super().on_headers_complete()
        self.url = b""
        if self._is_stopping:
            self.cycle.keep_alive = False  # its answer says `Connection: close`

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        start = partial(super()._start_asgi_task, cycle, app)
        if self._is_known:
            start()
        else:
            self.request_starts.add(partial(_start_connected, cycle, start), self.loop)

    def on_body(self, body: bytes) -> None:
        self._budgets.begin_part()
        super().on_body(body)

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._budgets.end_request()
        self._is_reading_headers = self._is_complete = True
        self._wants_body = False
        self._framing.begin_headers()
        if self._is_answered:
            self._start_timer(self.settings.idle_timeout_seconds)

    def on_response_complete(self) -> None:
        self._is_known = bool(self._state.get("is_authenticated"))
        self._was_known = self._was_known or self._is_known
        self._forget_request()
        super().on_response_complete()
        if self.transport.is_closing():
            self._abort_later()
            return
        limits = self.settings
        self._start_timer(
            limits.idle_timeout_seconds if self._is_complete else limits.body_timeout_seconds
        )
        if self._unparsed:
            self.data_received(b"")

    def shutdown(self) -> None:
        """Begin to end the connection: after its next answer, or after a short time without a request."""
        self._is_stopping = True
        if self._is_answered:
            self.loop.call_later(STOPPING_SECONDS, self._close_unless_asked)
        else:
            super().shutdown()

    def _close_unless_asked(self) -> None:
        if self._is_answered:
            self._close()

    def send_400_response(self, msg: str) -> None:
        """Answer what the parser refuses, or what `on_header` has refused."""
        self._refuse(self._problem or ProblemError("malformed_request", msg))

    def _too_large(self) -> ProblemError:
        size, number = self.settings.max_header_bytes, self.settings.max_headers
        return ProblemError(
            "headers_too_large",
            f"The headers of a request must not exceed {size:,} bytes and {number} lines.",
        )

    def _time_out(self) -> None:
        self._timer = None
        if not self._is_answered:
            self._start_timer(self.settings.header_timeout_seconds)  # an earlier request is running
        elif self._budgets.headers.size:
            seconds = self.settings.header_timeout_seconds
            detail = f"The headers of a request must arrive within {seconds:g} seconds."
            self._refuse(ProblemError("request_timeout", detail))
        else:
            self._close()

    def _refuse(self, problem: ProblemError) -> None:
        """Send a problem, and end the connection."""
        if self.transport.is_closing():
            return
        self._stop_timer()
        self.url = b""
        if not self._is_answered:
            if self.cycle.response_started or self._is_reading_headers:
                self._close()  # a problem would mix with the response to another request
                return
            self.cycle.disconnected = True  # its application has nobody to answer
            self.cycle.message_event.set()
        self.transport.write(_last_response(problem, self.server_state.default_headers))
        self._close()

    def _close(self) -> None:
        self.transport.close()
        self._abort_later()

    def _abort_later(self) -> None:
        """Bound the time in which the client may read the last answer."""
        if self.transport.get_write_buffer_size():
            self.loop.call_later(self.settings.body_timeout_seconds, self.transport.abort)

    def _start_timer(self, seconds: float) -> None:
        self._stop_timer()
        self._timer = self.loop.call_later(seconds, self._time_out)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _forget_request(self) -> None:
        """Release what an idle connection would keep of the request that has been answered."""
        self._budgets.headers.hold(0)
        self.headers = []
        if self.cycle is not None and self.cycle.response_complete:
            self.cycle.body = bytearray()
            self.cycle.scope = self.scope = {}  # type: ignore[typeddict-item]  # both are of the past


def _start_connected(cycle: RequestResponseCycle, start: Callable[[], None]) -> None:
    """Start a request unless its client has gone while it waited."""
    if not cycle.disconnected:
        start()


def _last_response(problem: ProblemError, default_headers: list[tuple[bytes, bytes]]) -> bytes:
    """The bytes of a response after which the connection ends."""
    problem.headers = problem.headers | CLOSE
    request_id = str(new_id())
    response = problem_response(problem, request_id)
    headers = [*default_headers, *response.raw_headers, (b"x-request-id", request_id.encode())]
    lines = (name + b": " + value + b"\r\n" for name, value in headers)
    content = (STATUS_LINE[response.status_code], *lines, b"\r\n", bytes(response.body))
    return b"".join(content)


def guarded_protocol(settings: Settings) -> type[GuardedProtocol]:
    """The protocol with the limits of these settings."""
    request_starts = RequestStarts()
    limits = {
        "settings": settings,
        "slow_readers": SlowReaders(),
        "server_budgets": ServerBudgets(),
        "request_starts": request_starts,
        "read_turns": ReadTurns(request_starts),
    }
    return type("LimitedProtocol", (GuardedProtocol,), limits)
