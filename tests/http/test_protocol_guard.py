"""Attacks of a stranger at the door: headers and bodies that are too large, too many or too slow."""

import json
import re
import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.serving import Server, serve
from tests.waiting import wait_until

INVENTED = "fu_" + "0" * 30 + "21ejPx"
STATUS = re.compile(rb"HTTP/1\.1 (\d{3}) ")
LIMITS = {
    "header_timeout_seconds": "1",
    "body_timeout_seconds": "1",
    "idle_timeout_seconds": "1",
    "max_connections": "20",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder: Path = tmp_path_factory.mktemp("guard")
    with serve(folder, f"sqlite:///{folder}/followup.db", **LIMITS) as running:
        yield running


def connect(server: Server) -> socket.socket:
    address = urlsplit(server.url)
    return socket.create_connection((address.hostname, address.port), timeout=20)


def answer_to(connection: socket.socket) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of what comes until the server closes or the body is complete."""
    received = b""
    while b"\r\n\r\n" not in received:
        if not (chunk := connection.recv(65536)):
            return 0, {}, b""
        received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)}
    while len(body) < int(headers.get("content-length", "0")):
        body += connection.recv(65536)
    return int(first.split()[1]), headers, body


def send(server: Server, *parts: bytes) -> tuple[int, dict[str, str], bytes]:
    with connect(server) as connection:
        for part in parts:
            try:
                connection.sendall(part)
            except OSError:  # the server has refused and closed
                break
        return answer_to(connection)


def assert_is_problem(answer: tuple[int, dict[str, str], bytes], status: int, code: str) -> Any:
    assert answer[0] == status
    assert answer[1]["content-type"] == "application/problem+json"
    problem = json.loads(answer[2])
    assert (problem["status"], problem["code"]) == (status, code)
    assert problem["request_id"] == answer[1]["x-request-id"]
    return problem


GET = b"GET /livez HTTP/1.1\r\nHost: x\r\n"


@pytest.mark.parametrize(
    "request_bytes",
    [
        pytest.param(GET + b"X-A: " + b"a" * 70_000 + b"\r\n\r\n", id="one long header"),
        pytest.param(b"GET /" + b"a" * 70_000, id="one long path that does not end"),
        pytest.param(GET + b"X-A: b\r\n" * 101 + b"\r\n", id="many headers"),
        pytest.param(GET + b"X-A: " + b"a" * 900 + b"\r\n" + b"X-B: b\r\n" * 8000, id="in all"),
    ],
)
def test_headers_over_the_limit_are_431(server, request_bytes):
    problem = assert_is_problem(send(server, request_bytes), 431, "headers_too_large")
    assert "65,536 bytes and 100 lines" in problem["detail"]


@pytest.mark.parametrize(
    "request_bytes",
    [
        pytest.param(GET + b"X-A: " + b"a" * 60_000 + b"\r\n\r\n", id="long"),
        pytest.param(GET + b"X-A: b\r\n" * 98 + b"\r\n", id="many"),
    ],
)
def test_headers_below_the_limit_are_read(server, request_bytes):
    assert send(server, request_bytes)[0] == 200


def test_a_path_that_no_route_has_is_not_decoded(server):
    """To decode it takes longer than any other part of its answer."""
    path = b"GET /v1/customers/" + b"%41" * 20_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n"
    answer = send(server, path)
    assert_is_problem(answer, 404, "not_found")
    assert answer[1]["connection"] == "close"


def test_a_long_query_is_no_long_path(server):
    query = b"&".join(b"ids=019a3c86-f2e7-7cc1-a5a5-3f8f6c1d2b3a" for _ in range(200))
    head = b"GET /v1/customers?%b HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %b\r\n\r\n"
    assert send(server, head % (query, server.key.encode()))[0] in {200, 422}


def test_trailers_without_end_close_the_connection(server):
    head = b"POST /livez HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-A: "
    with connect(server) as connection:
        connection.sendall(head)
        answer_to(connection)
        with pytest.raises(OSError):  # reset or broken pipe
            connection.sendall(b"a" * 64_000_000)


@pytest.mark.parametrize(
    "request_bytes",
    [
        pytest.param(b"NONSENSE\r\n\r\n", id="no request line"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\nBad Header\r\n\r\n", id="no colon"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", id="length"),
    ],
)
def test_what_the_parser_refuses_is_a_problem(server, request_bytes):
    assert_is_problem(send(server, request_bytes), 400, "malformed_request")


def test_headers_that_do_not_end_are_cut_off(server):
    assert_is_problem(send(server, GET), 408, "request_timeout")


@pytest.mark.parametrize(
    "sent", [pytest.param(b"", id="nothing"), pytest.param(GET + b"\r\n", id="one request")]
)
def test_an_idle_connection_ends(server, sent):
    with connect(server) as connection:
        connection.sendall(sent)
        while connection.recv(65536):
            pass


def upload(server: Server, key: str, *, length: int, extra: bytes = b"") -> bytes:
    return (
        b"POST /v1/messages/import HTTP/1.1\r\nHost: x\r\nContent-Type: application/mbox\r\n"
        b"Authorization: Bearer %b\r\nContent-Length: %d\r\n%b\r\n" % (key.encode(), length, extra)
    )


def test_an_invented_key_is_refused_before_its_body(server):
    with connect(server) as connection:
        connection.sendall(upload(server, INVENTED, length=60_000_000))
        assert_is_problem(answer_to(connection), 401, "key_invalid")


def test_a_body_that_stalls_is_cut_off(server):
    problem = send(server, upload(server, server.key, length=60_000_000), b"From " * 1000)
    assert_is_problem(problem, 408, "request_timeout")
    assert problem[1]["connection"] == "close"


def test_an_aborted_upload_is_one_line_in_the_log(server, tmp_path_factory):
    log = next(tmp_path_factory.getbasetemp().glob("guard*/log.txt"))
    before = len(log.read_text().splitlines())
    with connect(server) as connection:
        connection.sendall(upload(server, server.key, length=60_000_000) + b"From " * 1000)
        time.sleep(0.3)
    wait_until(lambda: len(log.read_text().splitlines()) > before)
    [line] = log.read_text().splitlines()[before:]
    assert "/v1/messages/import" in line


def test_a_client_that_waits_for_leave_to_send_gets_the_refusal_instead(server):
    expecting = upload(server, INVENTED, length=60_000_000, extra=b"Expect: 100-continue\r\n")
    assert send(server, expecting)[0] == 401


def test_a_large_body_of_a_known_key_arrives(server):
    mail = b"From: a@example.com\nTo: b@example.com\n\n" + b"x" * 3_000_000
    answer = send(server, upload(server, server.key, length=len(mail)) + mail)
    assert answer[0] == 422
    assert b"own_addresses" in answer[2]


def test_a_connection_too_many_is_told_so(server):
    held = [connect(server) for _ in range(20)]
    try:
        time.sleep(0.2)
        answer = send(server, b"")
        assert "20 connections" in assert_is_problem(answer, 503, "unavailable")["detail"]
        assert answer[1]["retry-after"]
    finally:
        for connection in held:
            connection.close()
    # the server must first see that they are closed
    wait_until(lambda: send(server, GET + b"\r\n")[0] == 200)


def answers_to(connection: socket.socket, number: int) -> list[int]:
    """Statuses of so many answers, or of those before the server closed."""
    received = b""
    with suppress(OSError):
        while len(statuses := STATUS.findall(received)) < number:
            if not (chunk := connection.recv(65536)):
                break
            received += chunk
    return [int(status) for status in statuses]


def test_requests_sent_together_are_answered_one_after_the_other(server):
    read = b"GET /v1/customers/x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %b\r\n\r\n"
    known = read % server.key.encode()
    with connect(server) as connection:
        connection.sendall((GET + b"\r\n" + known) * 20)
        assert answers_to(connection, 40) == [200, 404] * 20


def test_a_body_and_the_next_request_arrive_together(server):
    head = b"POST /v1/customers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    head += b"Authorization: Bearer %b\r\n" % server.key.encode()
    with_length = head + b"Content-Length: 2\r\n\r\n{}"
    chunked = head + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"
    with connect(server) as connection:
        connection.sendall((with_length + chunked + GET + b"\r\n") * 3)
        assert answers_to(connection, 9) == [422, 422, 200] * 3


def test_a_large_body_in_chunks_arrives(server):
    mail = b"From: a@example.com\r\nTo: b@example.com\r\n\r\n" + b"a\r\n\r\n" * 60_000
    head = upload(server, server.key, length=0).replace(
        b"Content-Length: 0", b"Transfer-Encoding: chunked"
    )
    answer = send(server, head + b"%x\r\n" % len(mail) + mail + b"\r\n0\r\n\r\n")
    assert answer[0] == 422
    assert b"own_addresses" in answer[2]


def test_chunks_of_an_invented_key_end_the_connection(server):
    head = upload(server, INVENTED, length=0).replace(
        b"Content-Length: 0", b"Transfer-Encoding: chunked"
    )
    with connect(server) as connection:
        connection.sendall(head + b"1\r\na\r\n" * 2_000)
        assert answer_to(connection)[0] == 401
        assert answers_to(connection, 1) == []


def test_a_small_body_of_an_invented_key_leaves_the_connection_open(server):
    head = upload(server, INVENTED, length=0).replace(
        b"Content-Length: 0", b"Transfer-Encoding: chunked"
    )
    with connect(server) as connection:
        connection.sendall(
            head + b"1\r\na\r\n0\r\n\r\n" + upload(server, INVENTED, length=1) + b"a"
        )
        connection.sendall(GET + b"\r\n")
        assert answers_to(connection, 3) == [401, 401, 200]


def test_a_client_that_reads_no_answer_is_cut_off(server):
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        address = urlsplit(server.url)
        connection.connect((address.hostname, address.port))
        connection.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 100)
        time.sleep(4)
        assert len(answers_to(connection, 100)) < 100
