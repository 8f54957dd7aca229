"""New mail comes within seconds from a server with IDLE, over one connection for each mailbox.

The clock stands, so that no look begins by its time.
"""

import pytest

from app import worker
from app.features.mailboxes import sync_jobs
from app.features.messages import classification
from app.integrations.imap.idle_watch import IdleWatch
from tests.factories import mail
from tests.features.mailboxes.conftest import connect, reload, subjects, working
from tests.waiting import wait_until


@pytest.fixture
def watch(monkeypatch):
    classification.prepare()
    made = IdleWatch()
    monkeypatch.setattr(worker, "IdleWatch", lambda: made)
    return made


def deliver(account, number, folder="INBOX"):
    account.deliver(mail(number, to=account.address, subject=f"Question {number}"), folder=folder)


@pytest.mark.parametrize("security", ["none", "starttls", "tls"])
def test_new_mail_comes_without_a_look_by_time(app, client, account, watch, monkeypatch, security):
    monkeypatch.setenv("SSL_CERT_FILE", str(account.server.certificate))
    port = account.server.tls_port if security == "tls" else account.server.port
    with working(app):
        connect(client, account, host="localhost", security=security, port=port)
        for number in range(1, 3):
            wait_until(lambda: len(watch._watched) == 1)
            deliver(account, number)
            wait_until(lambda number=number: len(subjects(client)) == number)
        wait_until(lambda: len(watch._watched) == 1)


def test_sent_mail_comes_with_the_next_look_when_the_connection_has_ended(
    app, client, account, watch, clock, monkeypatch
):
    monkeypatch.setattr(sync_jobs, "WATCH_SECONDS", 0.05)
    with working(app):
        mailbox = connect(client, account)
        wait_until(lambda: reload(client, mailbox)["state"] == "connected")
        wait_until(lambda: not watch._watched)
        deliver(account, 1, folder="Sent")
        clock.advance(seconds=31)
        wait_until(lambda: subjects(client))


def test_a_server_that_is_killed_meanwhile_is_noticed_by_the_next_look(
    app, client, account, watch, clock
):
    with working(app):
        mailbox = connect(client, account)
        wait_until(lambda: len(watch._watched) == 1)
        account.server.kill()
        try:
            wait_until(lambda: not watch._watched)
            clock.advance(seconds=31)
            wait_until(lambda: reload(client, mailbox)["state"] == "unreachable")
        finally:
            account.server.start()
        clock.advance(seconds=31)
        wait_until(lambda: reload(client, mailbox)["state"] == "connected")
