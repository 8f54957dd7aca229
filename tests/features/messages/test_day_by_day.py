"""A mailbox that comes day by day ends in the same state as one that comes at once."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from starlette.testclient import TestClient

from app.main import close_runtime, create_app
from tests.conftest import authorized_client, create_workspace, make_settings
from tests.factories import mail, mbox

START = datetime(2026, 3, 2, 8, tzinfo=UTC)  # a Monday
DAYS = 21  # less than 30: no mail is too old when all come at once
END = START + timedelta(days=DAYS)
OFFICE = "me@example.net"
PEOPLE = ("Anna <anna@example.com>", "Ben <ben@example.org>", "Carla <carla@example.com>")
THEIR_TEXTS = (
    "When can you come?",
    "Please send me an offer for two pumps.",
    "Thank you very much!",
    "The pump is broken again.",
    "Here is the photo.",
    "That works for me.",
    "See you on Tuesday.",
)
OUR_TEXTS = (
    "We come this afternoon.",
    "Attached is our offer. Do you accept it?",
    "Thanks, bye.",
    "Which model do you have?",
)
SUBJECTS = ("Pump", "Offer", "Visit")
# The state of a message that must not depend on when its mail came.
MESSAGE_FIELDS = (
    "direction",
    "kind",
    "kind_evidence",
    "automatic",
    "reply_text",
    "needs_reply",
    "needs_reply_evidence",
    "expects_answer",
    "expects_answer_evidence",
    "is_personal",
    "answered_at",
    "occurred_at",
)
OPEN = ("waiting", "warned", "due")
SEEDS = range(12)  # about a minute on both databases


@dataclass(frozen=True)
class Sent:
    at: datetime
    raw: bytes


def mailbox(seed: int) -> list[Sent]:
    """Conversations with questions, remarks, answers in and outside their threads, and machines."""
    source = random.Random(seed)
    sent: list[Sent] = []
    for thread in range(5):
        person, subject = source.choice(PEOPLE), source.choice(SUBJECTS)
        at = START + timedelta(days=source.uniform(0, DAYS - 6))
        previous = ""
        for step in range(source.randint(1, 5)):
            is_ours = source.random() < (0.25 if step == 0 else 0.5)
            number = f"{seed}.{thread}.{step}"
            is_reply = previous and source.random() < 0.8
            more = f"In-Reply-To: <{previous}@example>\n" if is_reply else ""
            if not is_ours and source.random() < 0.1:
                more += "Auto-Submitted: auto-replied\n"
            raw = mail(
                number,
                sender=OFFICE if is_ours else person,
                to=person if is_ours else OFFICE,
                subject=f"Re: {subject}" if is_reply else subject,
                date=format_datetime(at),
                text=source.choice(OUR_TEXTS if is_ours else THEIR_TEXTS),
                more=more,
            )
            sent.append(Sent(at, raw))
            previous = number
            at += timedelta(hours=source.uniform(0.2, 30))
    return sorted(sent, key=lambda one: one.at)


@pytest.fixture
def app(database_url):
    app = create_app(make_settings(database_url))
    yield app
    close_runtime(app)


def new_client(app) -> TestClient:
    app.state.runtime.clock.pin(START)
    client = authorized_client(app, create_workspace(app, "Alpha"))
    client.patch("/v1/workspace", json={"own_addresses": [OFFICE]}).raise_for_status()
    return client


def feed(client: TestClient, app, at: datetime, sent: list[Sent]) -> None:
    app.state.runtime.clock.pin(at)
    if sent:
        answer = client.post(
            "/v1/messages/import",
            content=mbox(*(one.raw for one in sent)),
            headers={"Content-Type": "application/mbox"},
        )
        assert answer.json()["mails"]["imported"] == len(sent)


def state(client: TestClient) -> dict[str, Any]:
    """Messages by their Message-ID, and open follow-ups by what they are about."""
    messages = listed(client, "/v1/messages")
    names = {item["id"]: item["headers"]["message_id"] for item in messages}
    threads: dict[str, set[str]] = {}
    for item in messages:
        threads.setdefault(item["thread_id"], set()).add(names[item["id"]])
    result: dict[str, Any] = {
        names[item["id"]]: {
            **{name: item[name] for name in MESSAGE_FIELDS},
            "answered_by": names.get(item["answered_by_message_id"]),
            "may_be_answered_by": names.get(item["may_be_answered_by_message_id"]),
            "thread": sorted(threads[item["thread_id"]]),
        }
        for item in messages
    }
    flags = [flag for status in OPEN for flag in listed(client, "/v1/follow-ups", status=status)]
    result["open"] = sorted(
        (flag["rule_kind"], names[flag["subject"]["id"]], flag["status"], flag["due_at"])
        for flag in flags
        if flag["subject"]["id"] in names
    )
    return result


def listed(client: TestClient, path: str, **params: str) -> list[dict[str, Any]]:
    return list(pages(client, path, {"limit": "200", **params}))


def pages(client: TestClient, path: str, params: dict[str, str]) -> Iterator[dict[str, Any]]:
    cursor: str | None = ""
    while cursor is not None:
        answer = client.get(path, params=params | ({"cursor": cursor} if cursor else {}))
        assert answer.status_code == 200, answer.text
        yield from answer.json()["items"]
        cursor = answer.json()["next_cursor"]


@pytest.mark.parametrize("seed", SEEDS)
def test_day_by_day_and_at_once_end_in_the_same_state(app, seed):
    sent = mailbox(seed)
    at_once = new_client(app)
    feed(at_once, app, END, sent)
    daily = new_client(app)
    for day in range(DAYS + 1):
        end = START + timedelta(days=day)
        begin = end - timedelta(days=1)
        feed(daily, app, end, [one for one in sent if begin < one.at <= end])
    assert state(daily) == state(at_once)


@pytest.mark.parametrize("seed", SEEDS)
def test_sent_mail_that_comes_after_the_inbox_ends_in_the_same_state(app, seed):
    sent = mailbox(seed)
    at_once = new_client(app)
    feed(at_once, app, END, sent)
    in_parts = new_client(app)
    for is_ours in (False, True):
        part = [one for one in sent if one.raw.startswith(f"From: {OFFICE}".encode()) is is_ours]
        feed(in_parts, app, END, part)
    assert state(in_parts) == state(at_once)
