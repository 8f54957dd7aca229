"""Client of the API: JSON and files over one connection."""

import json
from http.client import HTTPConnection, HTTPResponse
from typing import Any
from urllib.parse import urlencode

SECONDS = 60


class UnexpectedResponse(Exception):
    """Unexpected response."""


class Api:
    def __init__(self, host: str, port: int, key: str) -> None:
        self._connection = HTTPConnection(host, port, timeout=SECONDS)
        self._headers = {"Authorization": f"Bearer {key}"}

    def get(self, path: str, **query: Any) -> Any:
        given = {name: value for name, value in query.items() if value is not None}
        return self._ask("GET", f"{path}?{urlencode(given)}" if given else path)

    def post(self, path: str, body: Any = None) -> Any:
        if body is None:
            return self._ask("POST", path)
        return self._send("POST", path, json.dumps(body).encode(), "application/json")

    def patch(self, path: str, body: Any) -> Any:
        return self._send("PATCH", path, json.dumps(body).encode(), "application/json")

    def upload(self, path: str, file: bytes, media_type: str) -> Any:
        """Import a file. The demo fails if the server refuses any part."""
        answer = self._send("POST", path, file, media_type)
        if answer["errors"]:
            raise UnexpectedResponse(f"POST {path}: {answer['errors']}")
        return answer

    def add_all(self, path: str, items: list[dict[str, Any]]) -> list[str]:
        """Send all items as one batch, and return their ids."""
        answer = self.post(f"{path}/batch", {"items": items})
        for item in answer["items"]:
            if item["problem"]:
                raise UnexpectedResponse(f"POST {path}/batch: {item['problem']}")
        return [item["id"] for item in answer["items"]]

    def all(self, path: str, **query: Any) -> list[dict[str, Any]]:
        """Return the items of all pages of a list."""
        items: list[dict[str, Any]] = []
        cursor = None
        while True:
            page = self.get(path, limit=200, cursor=cursor, **query)
            items += page["items"]
            cursor = page["next_cursor"]
            if cursor is None:
                return items

    def _send(self, method: str, path: str, body: bytes, media_type: str) -> Any:
        return self._ask(method, path, body, {"Content-Type": media_type})

    def _ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Any:
        self._connection.request(method, path, body, self._headers | (headers or {}))
        return _read(self._connection.getresponse(), f"{method} {path}")


def _read(response: HTTPResponse, asked: str) -> Any:
    text = response.read().decode()
    if response.status >= 400:
        raise UnexpectedResponse(f"{asked}: {response.status} {text}")
    return json.loads(text) if text else None
