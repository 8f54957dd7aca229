"""The week of a shop whose mailbox is connected: flags come and go without another call."""

from collections.abc import Iterator

import pytest

from app.worker import create_worker
from tests.conftest import MovableClock
from tests.dovecot import PASSWORD, Dovecot, start_dovecot
from tests.factories import mail

SHOP = "shop@weber.example.net"
HERE = f"Weber Pumps <{SHOP}>"


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    """A mail server of the test's own: the mails of another run would be known from the start."""
    with start_dovecot() as server:
        server.add_account(SHOP)
        yield server


def at(day: int, clock: str) -> str:
    """A time of the week that begins on Monday 2 March 2026."""
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return f"{names[day - 2]}, {day:02} Mar 2026 {clock}:00 +0000"


def test_a_week_of_a_shop(app, client, clock: MovableClock, dovecot):
    runtime = app.state.runtime
    worker = create_worker(app.state.settings, runtime.database, runtime.clock)
    body = {
        "address": SHOP,
        "host": "127.0.0.1",
        "port": dovecot.port,
        "security": "none",
        "password": PASSWORD,
    }
    client.post("/v1/mailboxes", json=body).raise_for_status()

    def flags(moment: str) -> list[str]:
        clock.set(f"2026-03-{moment}:00+00:00")
        worker.run_all()
        items = client.get("/v1/follow-ups?rule_kind=reply").json()["items"]
        return sorted(one["party"]["email"] for one in items if one["status"] in {"due", "warned"})

    def comes(number, sender, day, time, text, **more):
        one = mail(number, sender=sender, to=HERE, date=at(day, time), text=text, **more)
        dovecot.deliver(SHOP, one)

    def goes(number, to, day, time, text, question):
        more = f"In-Reply-To: <{question}@example>\n"
        one = mail(
            number,
            sender=HERE,
            to=to,
            date=at(day, time),
            text=text,
            more=more,
            subject="Re: Broken pump",
        )
        dovecot.deliver(SHOP, one, "Sent")

    assert flags("02T09:00") == []
    comes(1, "anna@customer.example.com", 2, "09:10", "The pump stopped. Can you help?")
    comes(
        2,
        "ben@customer.example.org",
        2,
        "09:20",
        "Could you send me a price for two filters?",
        subject="Price",
    )
    comes(
        3,
        "news@letters.example.com",
        2,
        "09:30",
        "Our news of March.",
        subject="News",
        more="List-Unsubscribe: <mailto:x@y.z>\nList-Id: <news.example.com>\n",
    )
    assert flags("02T09:31") == []
    assert flags("02T14:00") == ["anna@customer.example.com"]
    goes(4, "anna@customer.example.com", 2, "14:05", "We come this afternoon.", 1)
    assert flags("02T14:06") == []
    assert flags("03T12:00") == ["ben@customer.example.org"]
    comes(
        5,
        "anna@customer.example.com",
        3,
        "12:10",
        "Thank you, it works again!",
        subject="Re: Broken pump",
        more="In-Reply-To: <4@example>\n",
    )
    goes(6, "ben@customer.example.org", 3, "12:20", "Two filters are 129 euros.", 2)
    assert flags("03T12:30") == []
    assert flags("06T17:00") == []
    stored = client.get("/v1/messages?limit=200").json()["items"]
    assert len(stored) == 6
