"""Workers that are killed at any moment, and two at once, lose and double no mail."""

import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from sqlmodel import select

from app.storage.models import Message
from tests.conftest import every_row
from tests.factories import mail
from tests.features.mailboxes.conftest import connect

ROOT = Path(__file__).resolve().parents[3]
MAILS, KILLS, SECONDS = 250, 3, 120


def start(url: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.killed_mailbox_worker", url]
    return subprocess.Popen(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, cwd=ROOT)


def stored(app) -> Counter[str]:
    with every_row(app.state.runtime.database) as session:
        return Counter(session.exec(select(Message.subject)).all())


def wait_for(app, least: int) -> None:
    give_up_at = time.monotonic() + SECONDS
    while sum(stored(app).values()) < least:
        assert time.monotonic() < give_up_at
        time.sleep(0.01)


def test_each_mail_is_there_once(app, client, account, database_url):
    mails = [
        mail(f"{n}@{account.address}", to=account.address, subject=f"Question {n}")
        for n in range(MAILS)
    ]
    account.deliver(mail("first", to=account.address, subject="Question"))
    account.server.deliver_files(account.address, mails)
    connect(client, account)
    for kill in range(KILLS):
        with start(database_url) as process:
            wait_for(app, (kill + 1) * 50)
            process.kill()
    with start(database_url) as first, start(database_url) as second:
        wait_for(app, MAILS + 1)
        for process in (first, second):
            process.terminate()
    expected = Counter(["Question", *(f"Question {n}" for n in range(MAILS))])
    assert stored(app) == expected
