"""The thread that waits for news of mail servers."""

import socket
import threading

import pytest

from app.integrations.imap.idle_watch import IdleWatch

LONG = 60.0


@pytest.fixture
def watch():
    running = IdleWatch()
    running.start()
    yield running
    running.stop()


def watched(watch, seconds=LONG):
    """The side of the server, and an event that news sets."""
    server, client = socket.socketpair()
    server.settimeout(30)
    news = threading.Event()
    watch.add(client, seconds, news.set)
    return server, news


def read_to_end(server):
    received = b""
    while part := server.recv(100):
        received += part
    return received


@pytest.mark.parametrize(
    "said",
    [
        pytest.param([b"+ idling\r\n* 3 EXISTS\r\n"], id="at once"),
        pytest.param([b"+ idling\r\n", b"* OK Still here\r\n", b"* 3 EXISTS\r\n"], id="later"),
        pytest.param([b"+ idling\r\n* 2 EXPUNGE\r\n* 3 EXISTS\r\n* 1 RECENT\r\n"], id="in between"),
    ],
)
def test_news_is_told_after_the_connection_is_closed(watch, said):
    server, news = watched(watch)
    with server:
        for one in said:
            server.sendall(one)
        assert read_to_end(server).startswith(b"DONE\r\n")
        assert news.wait(30)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(b"", id="the server hangs up"),
        pytest.param(b"* BYE going down\r\n", id="goodbye"),
        pytest.param(b"W1 BAD unknown\r\n", id="no IDLE"),
        pytest.param(b"* 1 FETCH (FLAGS (\\Seen))\r\n", id="a flag changes"),
    ],
)
def test_other_words_are_no_news(watch, said):
    server, news = watched(watch)
    server.sendall(said)
    server.close()
    second, its_news = watched(watch)  # the thread goes on
    with second:
        second.sendall(b"* 1 EXISTS\r\n")
        assert its_news.wait(30)
    assert not news.is_set()


def test_a_connection_ends_with_its_time(watch):
    server, news = watched(watch, seconds=0.05)
    with server:
        assert read_to_end(server).startswith(b"DONE\r\n")
    assert not news.is_set()


def test_a_failure_of_one_stops_no_other(watch, caplog):
    failing, client = socket.socketpair()
    watch.add(client, LONG, lambda: 1 / 0)
    server, news = watched(watch)
    with failing, server:
        failing.sendall(b"* 1 EXISTS\r\n")
        assert read_to_end(failing)
        server.sendall(b"* 1 EXISTS\r\n")
        assert news.wait(30)
    assert "could not be passed on" in caplog.text


def test_a_watch_that_stops_closes_its_connections(watch):
    first, _ = watched(watch)
    watch.stop()
    late, _ = watched(watch)
    for server in (first, late):
        with server:
            read_to_end(server)
    assert not watch.has_room()
