"""Mailboxes whose server accepts and says nothing hold up no other."""

import time
from contextlib import contextmanager

import pytest

from app.features.messages import classification
from app.worker import create_worker
from tests.conftest import make_settings
from tests.factories import mail
from tests.features.mailboxes.conftest import connect, subjects
from tests.scripted_imap import SILENCE, serve_script

SECONDS = 60
HANGING = 3  # of the four threads of a worker


@pytest.fixture
def settings(database_url):
    classification.prepare()
    return make_settings(database_url, mailbox_seconds=SECONDS)


@contextmanager
def working(app):
    runtime = app.state.runtime
    worker = create_worker(app.state.settings, runtime.database, runtime.clock)
    worker.start()
    try:
        yield
    finally:
        worker.stop()


def wait_until(condition):
    give_up_at = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < give_up_at
        time.sleep(0.02)


def hanging(client):
    jobs = client.get("/v1/jobs?kind=mailbox_sync&state=running").json()["items"]
    return len(jobs)


def unreachable(client):
    return client.get("/v1/mailboxes?state=unreachable").json()["items"]


def test_a_mailbox_is_read_while_others_hang(app, client, account):
    account.deliver(mail(1, to=account.address, subject="Question"))
    with working(app):
        with serve_script(greeting=[SILENCE]) as silent:
            for number in range(HANGING):
                address = f"silent{number}@shop.example.net"
                connect(client, account, address=address, port=silent.port)
            wait_until(lambda: hanging(client) == HANGING)
            connect(client, account)
            wait_until(lambda: subjects(client))
            assert hanging(client) >= HANGING  # the one that was read may not have ended
            assert subjects(client) == [("inbound", "Question")]
        wait_until(lambda: len(unreachable(client)) == HANGING)  # it cut them when it ended
