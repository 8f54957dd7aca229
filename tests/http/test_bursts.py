"""A burst of strangers: a few requests start in each turn of the loop, and nobody parses what nobody reads."""

import asyncio
from functools import partial
from typing import Any

import pytest
import uvicorn
from uvicorn.server import ServerState

from app.config import Settings
from app.http.message_framing import MessageFraming
from app.http.protocol_guard import guarded_protocol
from app.http.request_starts import STARTS_IN_A_TURN, RequestStarts

HEAD = b"POST /v1/messages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"


def starts_of_turns(turns: int, arrivals: dict[int, list[int]]) -> list[list[int]]:
    """The requests that start in each turn of a loop, in which others arrive."""
    loop, starts, begun = asyncio.new_event_loop(), RequestStarts(), list[list[int]]()

    def turn() -> None:
        if len(begun) == turns:
            loop.stop()
            return
        loop.call_soon(turn)  # the first callback of the next turn
        arriving = arrivals.get(len(begun), [])
        begun.append([])
        for number in arriving:
            starts.add(partial(begin, number), loop)

    def begin(number: int) -> None:
        begun[-1].append(number)

    loop.call_soon(turn)
    loop.run_forever()
    loop.close()
    return begun


def test_a_few_requests_start_at_once():
    few = list(range(STARTS_IN_A_TURN))
    assert starts_of_turns(2, {0: few}) == [few, []]


def test_a_burst_starts_in_several_turns():
    burst = list(range(STARTS_IN_A_TURN * 3 + 1))
    begun = starts_of_turns(6, {0: burst})
    assert max(map(len, begun)) <= STARTS_IN_A_TURN
    assert sorted(number for turn in begun for number in turn) == burst


def test_a_newcomer_waits_for_one_turn_and_the_oldest_is_not_forgotten():
    burst = list(range(500))
    _, second, third = starts_of_turns(3, {0: burst, 1: [1000]})
    assert 1000 in second + third
    assert STARTS_IN_A_TURN in second  # the oldest that waits


async def refuse(_scope, _receive, send):
    await send(
        {"type": "http.response.start", "status": 401, "headers": [(b"content-length", b"0")]}
    )
    await send({"type": "http.response.body", "body": b""})


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"3d090\r\n" + b"\r\n" * 50_000, id="empty lines in a chunk"),
        pytest.param(b"1\r\na\r\n" * 20_000, id="chunks of a byte"),
    ],
)
def test_a_refused_body_in_chunks_is_hardly_parsed(body, monkeypatch):
    pieces = 0
    next_piece = MessageFraming.next_piece

    def count(self: MessageFraming, data: bytes, start: int) -> bytes:
        nonlocal pieces
        pieces += 1
        return next_piece(self, data, start)

    monkeypatch.setattr(MessageFraming, "next_piece", count)
    assert asyncio.run(_answer_of(HEAD + body)).startswith(b"HTTP/1.1 401 ")
    assert pieces < 50


def test_cookies_are_not_kept():
    seen = list[list[tuple[bytes, bytes]]]()

    async def note(scope, receive, send):
        seen.append(scope["headers"])
        await refuse(scope, receive, send)

    request = b"GET / HTTP/1.1\r\nCookie: %b\r\nConnection: close\r\n\r\n" % (b"a=b;" * 15_000)
    assert asyncio.run(_answer_of(request, note)).startswith(b"HTTP/1.1 401 ")
    assert seen == [[(b"cookie", b""), (b"connection", b"close")]]


async def _answer_of(request: bytes, app: Any = refuse) -> bytes:
    """The bytes that a server sends until it ends the connection."""
    config = uvicorn.Config(app, log_config=None, lifespan="off")
    config.load()
    protocol, state = guarded_protocol(Settings()), ServerState()
    server = await asyncio.get_running_loop().create_server(
        lambda: protocol(config=config, server_state=state, app_state={}), "127.0.0.1", 0
    )
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(request)
    answer = await reader.readuntil(b"\r\n\r\n")
    assert await reader.read() == b""
    writer.close()
    server.close()
    return answer
