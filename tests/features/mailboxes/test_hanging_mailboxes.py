"""Mailboxes whose server accepts and says nothing hold up no other."""

import time

import pytest

from app.features.mailboxes import fetching
from app.features.messages import classification
from tests.conftest import make_settings
from tests.factories import mail
from tests.features.mailboxes.conftest import connect, subjects, working
from tests.scripted_imap import SILENCE, serve_script
from tests.waiting import wait_until

HANGING = 8  # twice the number of long jobs that run at once


@pytest.fixture
def settings(database_url):
    classification.prepare()
    return make_settings(database_url, mailbox_seconds=60)


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


def test_few_mailboxes_store_mail_at_once(app, client, account, dovecot, monkeypatch):
    app.state.settings = app.state.settings.model_copy(update={"worker_threads": 1})
    store, storing, most = fetching.importing.store_mails, [], []

    def watched(*arguments, **options):
        storing.append(1)
        most.append(len(storing))
        time.sleep(0.05)  # others would come now
        try:
            return store(*arguments, **options)
        finally:
            storing.pop()

    monkeypatch.setattr(fetching.importing, "store_mails", watched)
    for number in range(3):
        address = f"busy{number}.{account.address}"
        dovecot.add_account(address)
        dovecot.deliver(address, mail(number, to=address, subject=f"Question {number}"))
        connect(client, account, address=address)
    with working(app):
        wait_until(lambda: len(subjects(client)) == 3)
    assert max(most) == 1
