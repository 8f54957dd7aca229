"""The command `followup serve` from its first line to its last."""

import http.client
import json
import os
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest

from tests.serving import Server, serve

INVENTED = "fu_" + "0" * 30 + "21ejPx"


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_server_that_is_stopped_has_nothing_more_to_say(tmp_path, stop):
    with serve(tmp_path, f"sqlite:///{tmp_path}/followup.db", stop=stop) as server:
        urlopen(f"{server.url}/livez").close()
    lines = (tmp_path / "log.txt").read_text().splitlines()
    start = lines.index(f"Swagger UI: {server.url}/docs")
    requests = [json.loads(line) for line in lines[start + 1 :]]
    assert {line["event"] for line in requests} == {"request"}
    assert requests[-1]["route"] == "/livez"


def test_a_server_that_stops_answers_a_request_on_its_way(tmp_path):
    """A client that sends while its idle connection ends would get no answer, and no reason."""
    with serve(tmp_path, f"sqlite:///{tmp_path}/followup.db") as server:
        address = urlsplit(server.url)
        idle, other = (http.client.HTTPConnection(address.netloc) for _ in range(2))
        for connection in (idle, other):
            assert status_of(connection) == (200, None)
        os.kill(server.process_id, signal.SIGTERM)
        while accepts(address):
            pass
        assert status_of(idle) == (200, "close")
        assert other.sock.recv(1) == b""  # nothing came, so it ends
        other.close()


def status_of(connection: http.client.HTTPConnection) -> tuple[int, str | None]:
    connection.request("GET", "/livez")
    answer = connection.getresponse()
    answer.read()
    return answer.status, answer.headers["Connection"]


def accepts(address) -> bool:
    try:
        socket.create_connection((address.hostname, address.port), timeout=5).close()
    except (ConnectionRefusedError, ConnectionResetError):  # reset while it waited to be accepted
        return False
    return True


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    """A server that no test here stops, and its log."""
    folder = tmp_path_factory.mktemp("running")
    with serve(folder, f"sqlite:///{folder}/followup.db") as server:
        yield server, folder / "log.txt"


@pytest.mark.parametrize("offered", ["h2c", "websocket", "TLS/1.3"])
def test_an_offer_of_another_protocol_is_ignored(running, offered):
    server, log = running
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc)
    key = {"Authorization": f"Bearer {server.key}", "Content-Type": "application/json"}
    offer = key | {"Connection": "Upgrade, HTTP2-Settings", "Upgrade": offered}
    statuses = []
    for method, path, body, headers in (
        ("GET", "/v1/card", None, offer),
        ("POST", "/v1/customers", '{"organization": "One"}', offer),
        ("POST", "/v1/customers", '{"organization": "Two"}', key),
        ("GET", "/v1/customers", None, offer),
    ):
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        answer.read()
        statuses.append(answer.status)
    connection.close()
    assert statuses == [200, 201, 201, 200]
    assert "pgrade" not in log.read_text()


def test_a_head_request_leaves_its_connection_and_the_log_as_a_get_does(running):
    server, log = running
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc)
    key = {"Authorization": f"Bearer {server.key}"}
    lengths = []
    for method in ("HEAD", "GET", "HEAD"):
        connection.request(method, "/v1/customers", headers=key)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200
        lengths.append(answer.headers["content-length"])
    connection.close()
    assert len(set(lengths)) == 1
    assert [(line["method"], line["route"], line["event"]) for line in last_lines(log, 3)] == [
        (m, "/v1/customers", "request") for m in ("HEAD", "GET", "HEAD")
    ]


def last_lines(log: Path, number: int) -> list[dict[str, Any]]:
    """The last lines of the log; the server writes one after its answer."""
    give_up_at = time.monotonic() + 5
    while True:
        lines = [
            json.loads(line) for line in log.read_text().splitlines()[-number:] if line[0] == "{"
        ]
        if len(lines) == number and lines[0]["method"] == "HEAD":
            return lines
        assert time.monotonic() < give_up_at, log.read_text()
        time.sleep(0.02)


def test_the_address_that_guesses_keys_is_the_one_that_a_trusted_proxy_names(tmp_path):
    url = f"sqlite:///{tmp_path}/followup.db"
    with serve(tmp_path, url, failed_keys_per_minute="1") as server:
        connection = http.client.HTTPConnection(urlsplit(server.url).netloc)
        statuses = []
        for address in ("203.0.113.1", "203.0.113.1", "203.0.113.2"):
            headers = {"Authorization": f"Bearer {INVENTED}", "X-Forwarded-For": address}
            connection.request("GET", "/v1/customers", headers=headers)
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)
        connection.close()
    assert statuses == [401, 429, 401]
