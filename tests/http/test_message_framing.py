"""The parser never gets the end of a message together with the beginning of the next one."""

import httptools
import pytest

from app.http.message_framing import MessageFraming

GET = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
POST = b"POST / HTTP/1.1\r\nContent-Length: 8\r\n\r\na\r\n\r\nb\r\n"
CHUNKED = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
STREAMS = [
    pytest.param([GET] * 4, id="no bodies"),
    pytest.param([b"\r\n\r\n" + GET, b"\r\n" + GET, GET], id="empty lines before a request"),
    pytest.param([POST, GET, POST, POST, GET], id="bodies with a length"),
    pytest.param([CHUNKED + b"0\r\n\r\n", GET, CHUNKED + b"0\r\n\r\n"], id="empty chunks"),
    pytest.param(
        [CHUNKED + b"4\r\n\r\n\r\n\r\n3\r\na\r\n\r\n00\r\n\r\n", CHUNKED + b"1\r\na\r\n0\r\n\r\n"],
        id="empty lines in chunks",
    ),
    pytest.param(
        [CHUNKED + b"1\r\na\r\n0;x=y\r\nX-A: b\r\n\r\n", GET, POST], id="trailers and an extension"
    ),
    pytest.param(
        [CHUNKED + b"c350\r\n" + b"x" * 50_000 + b"\r\n0\r\n\r\n", GET], id="a long chunk"
    ),
]


class Connection:
    """A parser behind the framing, which notes the messages of each piece."""

    def __init__(self) -> None:
        self.framing = MessageFraming()
        self.parser = httptools.HttpRequestParser(self)
        self.headers: list[tuple[bytes, bytes]] = []
        self.begun_in_piece = 0
        self.bodies: list[bytes] = []
        self.completed = 0

    def on_message_begin(self) -> None:
        self.begun_in_piece += 1
        self.headers = []
        self.bodies.append(b"")

    def on_header(self, name: bytes, value: bytes) -> None:
        self.headers.append((name.lower(), value))

    def on_headers_complete(self) -> None:
        self.framing.begin_body(self.headers)

    def on_body(self, body: bytes) -> None:
        self.bodies[-1] += body

    def on_message_complete(self) -> None:
        self.completed += 1
        self.framing.begin_headers()

    def receive(self, data: bytes) -> None:
        start = 0
        while start < len(data):
            piece = self.framing.next_piece(data, start)
            start += len(piece)
            self.framing.passed(piece)
            completed, self.begun_in_piece = self.completed, 0
            self.parser.feed_data(piece)
            assert self.begun_in_piece <= 1
            if completed < self.completed:
                assert len(self.bodies) == self.completed  # nothing begins behind the end


def received(messages: list[bytes], size: int) -> Connection:
    connection, stream = Connection(), b"".join(messages)
    for start in range(0, len(stream), size):
        connection.receive(stream[start : start + size])
    return connection


@pytest.mark.parametrize("messages", STREAMS)
@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 64, 1_000_000])
def test_a_piece_never_holds_two_messages(messages, size):
    if len(b"".join(messages)) > 10_000 and size < 64:
        size = 64
    connection = received(messages, size)
    assert connection.completed == len(messages)
    assert connection.bodies == received(messages, 1_000_000).bodies


def test_a_body_arrives_whole():
    [first, second] = received([POST, CHUNKED + b"4\r\n\r\n\r\n\r\n0\r\n\r\n"], 3).bodies
    assert first == b"a\r\n\r\nb\r\n"
    assert second == b"\r\n\r\n"
