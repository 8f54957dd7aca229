"""Calls of one client over a connection that it keeps, and opens again when it breaks."""

import http.client
import json
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

TIMEOUT_SECONDS = 60
BROKEN = (OSError, http.client.HTTPException)


class NotConnected(Exception):
    """The server took no connection."""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: http.client.HTTPMessage
    content: bytes

    def json(self) -> Any:
        return json.loads(self.content)


class Caller:
    """A client with an API key."""

    def __init__(self, port: int, key: str, timeout: float = TIMEOUT_SECONDS) -> None:
        self._key = key
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)

    def call(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        """Send one request. Raises NotConnected before it is sent, or one of `BROKEN` after that."""
        content = body if body is None or isinstance(body, bytes) else json.dumps(body)
        sent = {"Authorization": f"Bearer {self._key}", "Content-Type": "application/json"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        self._connect()
        try:
            self._connection.request(method, path, content, sent)
            response = self._connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        except BROKEN:
            self.close()
            raise

    def _connect(self) -> None:
        if self._connection.sock is None:
            try:
                self._connection.connect()
            except OSError as error:
                raise NotConnected from error

    def made(self, path: str, body: Any) -> Any:
        """Create something, which must work."""
        answer = self.call("POST", path, body, Idempotency_Key=str(uuid4()))
        if answer.status not in {200, 201, 202}:
            raise RuntimeError(f"POST {path} got {answer.status}: {answer.content[:300]!r}")
        return answer.json()

    def close(self) -> None:
        self._connection.close()
