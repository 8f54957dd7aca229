"""One mail has one hash in every export; two mails have two."""

from datetime import UTC, datetime

import pytest

from app.parsing.mail.reading import read

MAIL = """\
From: Udo Ahn <udo@example.com>
To: Office <office@example.net>, Petra <petra@example.net>
Subject: Saturday
Date: Mon, 23 Nov 2026 09:10:00 +0100
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hello,

From Monday on?

Are you open on Saturday?
"""


def content_hash(text: str, arrived_at: datetime | None = None) -> str:
    return read(text.encode(), arrived_at).content_hash


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(MAIL.replace("\n", "\r\n"), id="line ends"),
        pytest.param(
            "X-Mozilla-Status: 0001\nX-Gmail-Labels: Inbox\nStatus: RO\n" + MAIL, id="client"
        ),
        pytest.param(
            "Received: from a by b; Mon, 23 Nov 2026 09:11:00 +0100\n" + MAIL, id="server"
        ),
        pytest.param("Message-ID: <1@example.com>\n" + MAIL, id="identifier"),
        pytest.param(MAIL.replace("\nFrom Monday", "\n>From Monday"), id="quoted From"),
        pytest.param(MAIL.replace("\nFrom Monday", "\n>>From Monday"), id="quoted From twice"),
        pytest.param(MAIL + "\n\n", id="empty lines at the end"),
        pytest.param(MAIL.replace("+0100", "+0100 (CET)"), id="comment of the date"),
        pytest.param(
            MAIL.replace(
                "Office <office@example.net>, Petra <petra@example.net>",
                "petra@example.net,\n\tOFFICE@example.net",
            ),
            id="recipients in another order, without names",
        ),
        pytest.param(
            MAIL.replace("8bit", "quoted-printable").replace("Saturday?", "Satur=\nday=3F"),
            id="transfer encoding",
        ),
        pytest.param(MAIL.replace("Subject: Saturday", "Subject: =?utf-8?q?Saturday?="), id="word"),
    ],
)
def test_one_mail_of_two_exports_has_one_hash(other):
    assert content_hash(other) == content_hash(MAIL)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(MAIL.replace("09:10:00", "11:10:00"), id="date"),
        pytest.param(MAIL.replace("udo@", "eva@"), id="sender"),
        pytest.param(MAIL.replace("petra@", "paul@"), id="recipient"),
        pytest.param(MAIL.replace("Subject: Saturday", "Subject: Sunday"), id="subject"),
        pytest.param(MAIL.replace("open on Saturday", "open on Sunday"), id="text"),
    ],
)
def test_two_mails_have_two_hashes(other):
    assert content_hash(other) != content_hash(MAIL)


def test_without_a_date_the_time_of_arrival_tells_two_mails_apart():
    undated = MAIL.replace("Date: Mon, 23 Nov 2026 09:10:00 +0100\n", "")
    monday, tuesday = (datetime(2026, 11, day, 8, tzinfo=UTC) for day in (23, 24))
    assert content_hash(undated, monday) == content_hash(undated, monday)
    assert content_hash(undated, monday) != content_hash(undated, tuesday)
    assert content_hash(MAIL, monday) == content_hash(MAIL, tuesday)


def test_mails_without_a_text_differ_by_their_first_part():
    scan = MAIL.replace("text/plain; charset=utf-8", "application/pdf")
    assert content_hash(scan) != content_hash(scan.replace("Saturday?", "Sunday?"))


def test_the_hash_of_a_mail_never_changes():
    """Stored hashes must keep their meaning; a change makes every known mail a new one."""
    assert content_hash(MAIL) == "f9884e2dae03ddc4e6da67557293713983a4278cd75dde23a4042968adc03796"
