"""A burst of strangers: a few requests start in each turn of the loop, and nobody parses what nobody reads."""

import asyncio
from functools import partial
from typing import Any

import pytest
import uvicorn
from uvicorn.server import ServerState

from app.config import Settings
from app.http import read_turns
from app.http.message_framing import MessageFraming
from app.http.protocol_guard import guarded_protocol
from app.http.read_turns import READS_IN_A_TURN, WAITING_STARTS, ReadTurns
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


class Stranger:
    """A connection with data, which a loop reads in each turn unless it is held."""

    is_held = is_known = False

    def hold(self) -> bool:
        if self.is_known or self.is_held:
            return False
        self.is_held = True
        return True

    def release(self) -> None:
        self.is_held = False


def reads_of_turns(turns: int, strangers: list[Stranger]) -> list[list[Stranger]]:
    """The connections that are read in each turn of a loop; each has data once."""
    loop, reads = asyncio.new_event_loop(), list[list[Stranger]]()
    reading = ReadTurns(RequestStarts())
    unread = list(strangers)

    def turn() -> None:
        if len(reads) == turns:
            loop.stop()
            return
        loop.call_soon(turn)
        reads.append([])
        for stranger in tuple(unread):
            if not stranger.is_held:
                unread.remove(stranger)
                reads[-1].append(stranger)
                if not stranger.is_known:
                    reading.count(strangers, loop)

    loop.call_soon(turn)
    loop.run_forever()
    loop.close()
    return reads


def test_a_few_connections_are_read_at_once():
    few = [Stranger() for _ in range(READS_IN_A_TURN - 1)]
    assert reads_of_turns(2, few) == [few, []]


def test_a_burst_is_read_in_several_turns():
    burst = [Stranger() for _ in range(READS_IN_A_TURN + WAITING_STARTS * 3)]
    reads = reads_of_turns(30, burst)
    assert max(map(len, reads)) <= READS_IN_A_TURN
    assert [stranger for turn in reads for stranger in turn] == burst
    assert not any(stranger.is_held for stranger in burst)


def test_a_known_connection_is_read_at_once():
    known = Stranger()
    known.is_known = True
    burst = [*(Stranger() for _ in range(READS_IN_A_TURN * 2)), known]
    assert known in reads_of_turns(1, burst)[0]


def test_a_connection_that_waits_is_read_even_if_requests_never_end():
    starts, loop = RequestStarts(), asyncio.new_event_loop()
    for _ in range(1000):
        starts.add(lambda: None, loop)
    reading, one, other = ReadTurns(starts), Stranger(), Stranger()
    for _ in range(READS_IN_A_TURN):
        reading.count([one, other], loop)
    assert one.is_held
    assert other.is_held
    for _ in range(2):
        loop.call_soon(loop.stop)
        loop.run_forever()
    assert not one.is_held
    assert starts.waiting > 900
    loop.close()


def test_a_burst_on_real_connections_is_answered(monkeypatch):
    monkeypatch.setattr(read_turns, "READS_IN_A_TURN", 2)
    monkeypatch.setattr(read_turns, "WAITING_STARTS", 1)
    request = b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n"
    answers = asyncio.run(_answers_of([request] * 20))
    assert all(answer.startswith(b"HTTP/1.1 401 ") for answer in answers)
    assert len(answers) == 20


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
    [answer] = await _answers_of([request], app)
    return answer


async def _answers_of(requests: list[bytes], app: Any = refuse) -> list[bytes]:
    """The same for each request, on connections that are open together."""
    config = uvicorn.Config(app, log_config=None, lifespan="off")
    config.load()
    protocol, state = guarded_protocol(Settings()), ServerState()
    server = await asyncio.get_running_loop().create_server(
        lambda: protocol(config=config, server_state=state, app_state={}), "127.0.0.1", 0
    )
    streams = [await asyncio.open_connection(*server.sockets[0].getsockname()) for _ in requests]
    for (_, writer), request in zip(streams, requests, strict=True):
        writer.write(request)
    answers = [await reader.readuntil(b"\r\n\r\n") for reader, _ in streams]
    for reader, writer in streams:
        assert await reader.read() == b""
        writer.close()
    server.close()
    return answers
