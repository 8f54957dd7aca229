"""Bodies: read for known keys alone, within limits, and never half understood."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any
from uuid import UUID

import pytest
from starlette.requests import Request

from app.config import MEBIBYTE
from app.errors import ProblemError, Unavailable
from app.http import strict_route
from app.http.bodies import IN_MEMORY_BYTES, Bodies
from app.http.repeated_names import find_repeated_name
from tests.conftest import authorized_client, make_settings

INVENTED = "fu_" + "0" * 30 + "21ejPx"
SETTINGS = make_settings(
    "sqlite:///never-opened.db",
    max_bytes_in_flight=6 * MEBIBYTE,
    max_bytes_in_flight_per_key=4 * MEBIBYTE,
    body_timeout_seconds=0.2,
)


def request_with(*chunks: bytes, length: int = 0) -> Request:
    """A request whose chunks arrive at once; nothing follows unless the last one is empty."""
    waiting = [
        {"type": "http.request", "body": chunk, "more_body": bool(chunk)} for chunk in chunks
    ]

    async def receive() -> Any:
        if not waiting:
            await asyncio.sleep(60)
        return waiting.pop(0)

    headers = [(b"content-length", str(length).encode())]
    return Request({"type": "http", "method": "POST", "headers": headers}, receive)


@asynccontextmanager
async def held(bodies: Bodies, key: str, size: int) -> AsyncIterator[bytes]:
    async with bodies.received(request_with(b"a" * size, b""), key) as body:
        yield body


@pytest.mark.parametrize(
    "sizes",
    [
        pytest.param([10], id="small"),
        pytest.param([IN_MEMORY_BYTES], id="the most in memory"),
        pytest.param([IN_MEMORY_BYTES + 1], id="a file"),
        pytest.param([700_000, 700_000, 5], id="a file from several chunks"),
    ],
)
def test_a_body_arrives_whole(sizes):
    async def run() -> bytes:
        chunks = [bytes([65 + number]) * size for number, size in enumerate(sizes)]
        async with Bodies(SETTINGS).received(request_with(*chunks, b""), "key") as body:
            return body

    expected = b"".join(bytes([65 + number]) * size for number, size in enumerate(sizes))
    assert asyncio.run(run()) == expected


@pytest.mark.parametrize(
    ("keys", "refusal"),
    [
        pytest.param(["a", "a"], "This key sends more than 4,194,304", id="of one key"),
        pytest.param(["a", "b"], "The server receives more than 6,291,456", id="of all keys"),
    ],
)
def test_bytes_in_flight_are_bounded(keys, refusal):
    async def run() -> None:
        bodies = Bodies(SETTINGS)
        first, second = (held(bodies, key, 7 * MEBIBYTE // 2) for key in keys)
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(first)
            with pytest.raises(Unavailable, match=refusal) as error:
                await stack.enter_async_context(second)
            assert error.value.headers["Retry-After"]
        for key in keys:  # those before have ended
            async with held(bodies, key, 3 * MEBIBYTE):
                pass

    asyncio.run(run())


def test_a_declared_length_over_the_room_is_refused_at_once():
    async def run() -> None:
        async with Bodies(SETTINGS).received(request_with(length=5 * MEBIBYTE), "key"):
            pytest.fail("It must be refused.")

    with pytest.raises(Unavailable):
        asyncio.run(run())


def test_a_body_that_stalls_is_refused_and_counts_no_more():
    async def run() -> None:
        bodies = Bodies(SETTINGS)
        with pytest.raises(ProblemError, match="request_timeout"):
            async with bodies.received(request_with(b"a" * 3 * MEBIBYTE), "key"):
                pass
        async with held(bodies, "key", 3 * MEBIBYTE) as body:
            assert len(body) == 3 * MEBIBYTE

    asyncio.run(run())


def test_an_encoded_body_is_unsupported(client):
    body = gzip.compress(json.dumps({"name": {"given": "Anna"}}).encode())
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    refused = client.post("/v1/customers", content=body, headers=headers)
    assert (refused.status_code, refused.json()["code"]) == (415, "unsupported_media_type")
    assert refused.headers["accept-encoding"] == "identity"


def test_the_identity_encoding_is_none(client):
    headers = {"Content-Type": "application/json", "Content-Encoding": "identity"}
    body = json.dumps({"name": {"given": "Anna"}})
    assert client.post("/v1/customers", content=body, headers=headers).status_code == 201


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        pytest.param('{"a": 1, "a": 2}', "/a", id="at the top"),
        pytest.param('{"a": [{"b": 1}, {"b": 1, "b": 1}]}', "/a/1/b", id="in a list"),
        pytest.param('{"a": {"b": {"c": 1, "c" : null}}}', "/a/b/c", id="below"),
        pytest.param('{"a": "\\":", "a": 1}', "/a", id="beside a text with a colon"),
        pytest.param('{"\\u0061": 1, "a": 2}', "/a", id="once escaped"),
        pytest.param('{"a/b~": 1, "a/b~": 2}', "/a~1b~0", id="a name with a slash"),
        pytest.param('{"a": 1, "b": {"a": 1}}', None, id="in two objects"),
        pytest.param('{"a": "\\"a\\": \\"a\\":"}', None, id="in a text"),
        pytest.param("[1, 2]", None, id="no object"),
    ],
)
def test_a_repeated_name_is_found(body, pointer):
    assert find_repeated_name(body.encode(), json.loads(body)) == pointer


def test_a_repeated_name_is_refused(client):
    refused = client.post(
        "/v1/customers",
        content='{"name": {"given": "Anna", "given": "Berta"}}',
        headers={"Content-Type": "application/json"},
    )
    assert refused.status_code == 422
    [fault] = refused.json()["errors"]
    assert (fault["pointer"], fault["code"]) == ("/name/given", "repeated")


def test_a_long_query_of_an_unknown_key_is_not_read(app, monkeypatch):
    """To decode it takes longer than to refuse its key."""

    def refuse(*_):
        pytest.fail("The query was read.")

    monkeypatch.setattr(strict_route, "check_query", refuse)
    stranger = authorized_client(app, INVENTED)
    answer = stranger.get("/v1/customers?text=" + "%41" * 1000)
    assert (answer.status_code, answer.json()["code"]) == (401, "key_invalid")


def test_a_long_query_of_a_new_key_is_read(app, client):
    """It has to be admitted first, which no other request has done yet."""
    ids = "&".join(f"ids={UUID(int=number)}" for number in range(1, 90))
    answer = client.get(f"/v1/customers?{ids}")
    assert (answer.status_code, answer.json()["items"]) == (200, [])


def test_an_unknown_key_is_refused_before_any_byte_of_its_body(app):
    asked = False

    async def receive() -> Any:
        nonlocal asked
        asked = True
        return {"type": "http.request", "body": b"{}", "more_body": False}

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [
        (b"authorization", b"Bearer fu_" + b"0" * 30 + b"21ejPx"),
        (b"content-type", b"application/json"),
        (b"content-length", b"2"),
    ]
    scope = {
        "type": "http", "method": "POST", "path": "/v1/customers", "raw_path": b"/v1/customers",
        "query_string": b"", "headers": headers, "root_path": "", "scheme": "http",
        "server": ("test", 80), "client": ("test", 1), "http_version": "1.1",
    }  # fmt: skip
    asyncio.run(app(scope, receive, send))
    assert sent[0]["status"] == 401
    assert not asked
