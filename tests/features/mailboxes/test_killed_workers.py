"""Workers that are killed at any moment, and two at once, lose and double no mail."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from sqlmodel import select

from app.storage.models import Message
from tests.conftest import every_row
from tests.factories import mail
from tests.features.mailboxes.conftest import connect
from tests.waiting import wait_until

ROOT = Path(__file__).resolve().parents[3]
MAILS, KILLS, SECONDS = 250, 3, 120


def start(url: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.killed_mailbox_worker", url]
    return subprocess.Popen(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, cwd=ROOT)


def stored(app) -> Counter[str]:
    with every_row(app.state.runtime.database) as session:
        return Counter(session.exec(select(Message.subject)).all())


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
            wait_until(lambda least=(kill + 1) * 50: stored(app).total() >= least, SECONDS)
            process.kill()
    with start(database_url) as first, start(database_url) as second:
        wait_until(lambda: stored(app).total() > MAILS, SECONDS)
        for process in (first, second):
            process.terminate()
    expected = Counter(["Question", *(f"Question {n}" for n in range(MAILS))])
    assert stored(app) == expected
