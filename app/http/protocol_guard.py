"""The HTTP protocol of the server: uvicorn's, with limits that its parser lacks (decision 0030).

It counts before it parses. A request whose headers are too large, too many or too slow gets a problem
and the connection ends; so does a connection too many.
"""

import asyncio
from typing import Any, ClassVar

from uvicorn.protocols.http.httptools_impl import STATUS_LINE

from app.config import MEBIBYTE, Settings
from app.errors import ProblemError, Unavailable
from app.http.problems import problem_response
from app.http.upgrades import NoUpgradeProtocol
from app.identifiers import new_id

# Headers of all connections that have not arrived completely; above that, each has room for little.
MAX_UNFINISHED_BYTES = 8 * MEBIBYTE
LITTLE_BYTES = 8 * 1024
# Bodies of all connections whose key has not been looked up.
MAX_UNADMITTED_BYTES = 4 * MEBIBYTE
# The rest of a body that nobody reads, so that a simple client sees the response before it is cut off.
MAX_DISCARDED_BYTES = MEBIBYTE
# While the server stops, an idle connection stays open so long, because a request may be on its way.
STOPPING_SECONDS = 1
CLOSE = {"Connection": "close"}


class RefusedRequest(Exception):
    """Stops the parser. It is not the problem itself, whose frames would keep the data in memory."""


class GuardedProtocol(NoUpgradeProtocol):
    """One connection. `guarded_protocol` gives the class its limits."""

    settings: ClassVar[Settings]
    unfinished_bytes: ClassVar[int]
    unadmitted_bytes: ClassVar[int]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._is_reading_headers = True
        self._header_bytes = 0
        self._bytes_without_body = self._discarded_bytes = self._unadmitted_bytes = 0
        self._is_complete = True
        self._timer: asyncio.TimerHandle | None = None
        self._problem: ProblemError | None = None
        self._is_stopping = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        if len(self.connections) > self.settings.max_connections:
            most = self.settings.max_connections
            self._refuse(Unavailable(f"The server has {most:,} connections, its maximum."))
            return
        self._start_timer(self.settings.header_timeout_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        self._forget_header_bytes()
        self._forget_body_bytes()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._is_reading_headers and self._timer is None:
            self._start_timer(self.settings.header_timeout_seconds)
        while data and not self.transport.is_closing():
            chunk, data = self._next_chunk(data)
            super().data_received(chunk)
        if self._is_reading_headers or self._is_complete or self.transport.is_closing():
            return
        if self._discarded_bytes > MAX_DISCARDED_BYTES:
            self.transport.abort()
        elif self._bytes_without_body > self.settings.max_header_bytes:  # the trailers of a body
            self._refuse(self._too_large())
        elif not self.cycle.response_complete:
            self.flow.pause_reading()  # until the application wants the body

    def _next_chunk(self, data: bytes) -> tuple[bytes, bytes]:
        """Split data into the part that the parser may get and the rest; refuse too many headers."""
        if not self._is_reading_headers:
            self._bytes_without_body += len(data)
            if self.cycle.response_complete:
                self._discarded_bytes += len(data)
            return data, b""
        most = self.settings.max_header_bytes
        if type(self).unfinished_bytes > MAX_UNFINISHED_BYTES:
            most = min(most, LITTLE_BYTES)
        room = most - self._header_bytes
        if room <= 0:
            self._refuse(self._too_large())
            return b"", b""
        chunk = data[:room]
        self._header_bytes += len(chunk)
        type(self).unfinished_bytes += len(chunk)
        return chunk, data[room:]

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._is_complete = False

    def on_header(self, name: bytes, value: bytes) -> None:
        super().on_header(name, value)
        if len(self.headers) > self.settings.max_headers:
            self._problem = self._too_large()
            raise RefusedRequest

    def on_headers_complete(self) -> None:
        self._is_reading_headers = False
        self._forget_header_bytes()
        self._stop_timer()
        super().on_headers_complete()
        if self._is_stopping:
            self.cycle.keep_alive = False  # its answer says `Connection: close`

    def on_body(self, body: bytes) -> None:
        self._bytes_without_body = 0
        if self.cycle.response_complete:
            return
        if not self.scope["state"].get("is_admitted"):
            self._unadmitted_bytes += len(body)
            type(self).unadmitted_bytes += len(body)
            if type(self).unadmitted_bytes > MAX_UNADMITTED_BYTES:
                self._problem = Unavailable("Too many requests with unknown keys are waiting.")
                raise RefusedRequest
        super().on_body(body)

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._bytes_without_body = self._discarded_bytes = 0
        self._is_reading_headers = self._is_complete = True
        if self.cycle.response_complete:
            self._start_timer(self.settings.idle_timeout_seconds)

    def on_response_complete(self) -> None:
        self._forget_body_bytes()
        super().on_response_complete()
        if not self._is_complete:  # nobody reads the rest of the body any more
            self._start_timer(self.settings.body_timeout_seconds)

    def shutdown(self) -> None:
        """Begin to end the connection: after its next answer, or after a short time without a request."""
        self._is_stopping = True
        if self.cycle is None or self.cycle.response_complete:
            self.loop.call_later(STOPPING_SECONDS, self._close_unless_asked)
        else:
            super().shutdown()

    def _close_unless_asked(self) -> None:
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()

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
        if self.cycle is not None and not self.cycle.response_complete:
            self._start_timer(self.settings.header_timeout_seconds)  # an earlier request is running
        elif self._header_bytes:
            seconds = self.settings.header_timeout_seconds
            detail = f"The headers of a request must arrive within {seconds:g} seconds."
            self._refuse(ProblemError("request_timeout", detail))
        else:
            self.transport.close()

    def _refuse(self, problem: ProblemError) -> None:
        """Send a problem, and end the connection."""
        if self.transport.is_closing():
            return
        self._stop_timer()
        if self.cycle is not None and not self.cycle.response_complete:
            if self.cycle.response_started or self.pipeline or self._is_reading_headers:
                self.transport.close()  # a problem would mix with the response to another request
                return
            self.cycle.disconnected = True  # its application has nobody to answer
            self.cycle.message_event.set()
        problem.headers = problem.headers | CLOSE
        request_id = str(new_id())
        response = problem_response(problem, request_id)
        headers = [
            *self.server_state.default_headers,
            *response.raw_headers,
            (b"x-request-id", request_id.encode()),
        ]
        lines = (name + b": " + value + b"\r\n" for name, value in headers)
        content = (STATUS_LINE[response.status_code], *lines, b"\r\n", bytes(response.body))
        self.transport.write(b"".join(content))
        self.transport.close()

    def _start_timer(self, seconds: float) -> None:
        self._stop_timer()
        self._timer = self.loop.call_later(seconds, self._time_out)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _forget_body_bytes(self) -> None:
        type(self).unadmitted_bytes -= self._unadmitted_bytes
        self._unadmitted_bytes = 0

    def _forget_header_bytes(self) -> None:
        type(self).unfinished_bytes -= self._header_bytes
        self._header_bytes = 0


def guarded_protocol(settings: Settings) -> type[GuardedProtocol]:
    """The protocol with the limits of these settings."""
    limits = {"settings": settings, "unfinished_bytes": 0, "unadmitted_bytes": 0}
    return type("LimitedProtocol", (GuardedProtocol,), limits)
