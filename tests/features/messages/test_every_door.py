"""The same message is stored and classified the same, whichever door it takes, on both databases."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.storage.models import metadata
from tests import factories
from tests.conftest import NOW, authorized_client, create_workspace, every_row

OURS = {"address": "me@example.net", "name": "Owner"}
THEIRS = {"address": "anna@example.com", "name": "Anna Weber"}
QUESTION_MAIL, THIS_MAIL = "question@example.com", "this@example.com"
DATE = "Mon, 02 Mar 2026 09:00:00 +0000"

# Fields that no two stored messages share; the test compares the references by what they refer to.
IDENTITIES = {"workspace_id", "id", "party_id", "thread_id", "in_reply_to_id"}


@dataclass(frozen=True)
class Case:
    direction: str
    is_answer: bool
    subject: str
    body: str
    stored: dict[str, Any]
    has_own_copy: bool = False


def verdicts(
    reply_text: str,
    needs_reply: tuple[str, str],
    expects_answer: tuple[bool, str],
    is_personal: tuple[bool, str],
) -> dict[str, Any]:
    return {
        "reply_text": reply_text,
        "needs_reply": needs_reply[0],
        "needs_reply_evidence": needs_reply[1],
        "expects_answer": expects_answer[0],
        "expects_answer_evidence": expects_answer[1],
        "is_personal": is_personal[0],
        "is_personal_evidence": is_personal[1],
    }


def inbound(reply_text: str, needs_reply: tuple[str, str]) -> dict[str, Any]:
    return verdicts(reply_text, needs_reply, (False, "inbound"), (False, "inbound"))


def outbound(
    reply_text: str, expects_answer: tuple[bool, str], is_personal: tuple[bool, str]
) -> dict[str, Any]:
    return verdicts(reply_text, ("no", "outbound"), expects_answer, is_personal)


QUOTATION = (
    "\n\nOn Monday 2 March 2026 at 08:00, Anna Weber wrote:\n> When can you come, Anna asks?"
)
SIGNATURE = "\n\n-- \nOwner of Alpha\nWhy wait? www.example.net"


def their_answer(words: str, below: str, stored: dict[str, Any]) -> Case:
    return Case(
        direction="inbound", is_answer=True, subject="Re: Visit", body=words + below, stored=stored
    )


QUESTION = "Which entrance shall I take?"
THANKS = "Thanks a lot!"
TROUBLE = "The pump stopped this morning, water everywhere."
OF_TROUBLE = {"kind": "issue", "kind_evidence": "words_of_issue"}
CASES = [
    pytest.param(
        their_answer(QUESTION, SIGNATURE + QUOTATION, inbound(QUESTION, ("yes", "question"))),
        id="a question of theirs",
    ),
    pytest.param(
        their_answer(THANKS, QUOTATION, inbound(THANKS, ("no", "thanks_only"))),
        id="thanks above a quoted question",
    ),
    pytest.param(
        their_answer(
            TROUBLE, SIGNATURE + QUOTATION, inbound(TROUBLE, ("yes", "issue")) | OF_TROUBLE
        ),
        id="trouble of theirs",
    ),
    pytest.param(
        Case(
            direction="outbound",
            is_answer=True,
            subject="Re: Visit",
            body="On Tuesday at ten." + SIGNATURE + QUOTATION,
            stored=outbound("On Tuesday at ten.", (False, "default"), (True, "answers")),
        ),
        id="an answer of ours above a quoted question",
    ),
    pytest.param(
        Case(
            direction="outbound",
            is_answer=True,
            subject="Re: Visit",
            body="Would Tuesday suit you?" + QUOTATION,
            stored=outbound("Would Tuesday suit you?", (True, "question"), (True, "answers")),
        ),
        id="a question of ours",
    ),
    pytest.param(
        Case(
            direction="outbound",
            is_answer=False,
            subject="Spring",
            body="Dear Anna,\nhave a good spring." + SIGNATURE,
            stored=outbound(
                "Dear Anna,\nhave a good spring.", (False, "default"), (True, "names_person")
            ),
        ),
        id="a personal greeting",
    ),
    pytest.param(
        Case(
            direction="outbound",
            is_answer=False,
            subject="Spring",
            body="Our shop opens on Monday." + QUOTATION,
            stored=outbound("Our shop opens on Monday.", (False, "default"), (False, "impersonal")),
        ),
        id="impersonal words above a quoted name",
    ),
    pytest.param(
        Case(
            direction="outbound",
            is_answer=False,
            subject="Spring",
            body="Dear Anna, have a good spring.",
            stored=outbound(
                "Dear Anna, have a good spring.", (False, "default"), (True, "names_person")
            ),
            has_own_copy=True,
        ),
        id="our own address in copy",
    ),
]


def created(client: TestClient, path: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = client.post(path, json=body)
    assert answer.is_success, answer.text
    return answer.json()


def message_body(case: Case, customer: dict[str, Any], question: dict[str, Any]) -> dict[str, Any]:
    is_inbound = case.direction == "inbound"
    return {
        "customer_id": customer["id"],
        "direction": case.direction,
        "channel": "email",
        "subject": case.subject,
        "body": case.body,
        "from": THEIRS if is_inbound else OURS,
        "to": [OURS if is_inbound else THEIRS],
        "cc": [OURS] if case.has_own_copy else [],
        "occurred_at": NOW.isoformat(),
        "in_reply_to_id": question["id"] if case.is_answer else None,
        "headers": {
            "message_id": THIS_MAIL,
            "in_reply_to": QUESTION_MAIL if case.is_answer else None,
            "references": [],
        },
    }


def by_json(client, case, customer, question) -> str:
    return created(client, "/v1/messages", message_body(case, customer, question))["id"]


def by_batch(client, case, customer, question) -> str:
    items = [message_body(case, customer, question)]
    [item] = created(client, "/v1/messages/batch", {"items": items})["items"]
    return item["id"]


def raw_mail(case: Case) -> bytes:
    sender, to = (THEIRS, OURS) if case.direction == "inbound" else (OURS, THEIRS)
    more = f"In-Reply-To: <{QUESTION_MAIL}>\n" if case.is_answer else ""
    if case.has_own_copy:
        more += f"Cc: {OURS['name']} <{OURS['address']}>\n"
    return (
        f"From: {sender['name']} <{sender['address']}>\nTo: {to['name']} <{to['address']}>\n"
        f"Subject: {case.subject}\nDate: {DATE}\nMessage-ID: <{THIS_MAIL}>\n{more}\n{case.body}\n"
    ).encode()


def imported(client: TestClient, content: bytes, media_type: str) -> str:
    answer = client.post(
        "/v1/messages/import", content=content, headers={"Content-Type": media_type}
    )
    [item] = answer.json()["items"]
    return item["id"]


def by_mail(client, case, _customer, _question) -> str:
    return imported(client, raw_mail(case), "message/rfc822")


def by_mailbox(client, case, _customer, _question) -> str:
    return imported(client, factories.mbox(raw_mail(case)), "application/mbox")


def by_change(client, case, customer, question) -> str:
    """Logged with other words, then corrected."""
    first = message_body(case, customer, question) | {"subject": "Other", "body": "Well, well?"}
    message = created(client, "/v1/messages", first)
    changes = {"subject": case.subject, "body": case.body}
    client.patch(f"/v1/messages/{message['id']}", json=changes).raise_for_status()
    return message["id"]


def by_answer(client, case, _customer, question) -> str:
    answer = {"channel": "email", "subject": case.subject, "body": case.body}
    created(client, f"/v1/messages/{question['id']}/answer", answer)
    [message] = client.get("/v1/messages?direction=outbound").json()["items"]
    return message["id"]


def by_draft(client, case, customer, question) -> str:
    template = created(
        client, "/v1/templates", {"name": "Own", "subject": case.subject, "body": case.body}
    )
    follow_up = (
        client.get(f"/v1/follow-ups?customer_id={customer['id']}").json()["items"][0]
        if case.is_answer
        else factories.new_reminder(client, customer)
    )
    assert follow_up["subject"]["type"] == ("message" if case.is_answer else "reminder")
    draft = {"template_id": template["id"], "save": True}
    message_id = created(client, f"/v1/follow-ups/{follow_up['id']}/draft", draft)["message_id"]
    client.patch(f"/v1/messages/{message_id}", json={"status": "sent"}).raise_for_status()
    return message_id


@dataclass(frozen=True)
class Door:
    enter: Callable[..., str]
    differing: frozenset[str] = frozenset()
    """Fields that this door does not take, or decides by a rule of its own."""
    takes: Callable[[Case], bool] = lambda _case: True


# Only a mail file is recognized in another export, and kept as it came.
FILE = frozenset({"content_hash", "source_hash"})
DOORS = {
    "batch": Door(by_batch),
    "change": Door(by_change, frozenset({"is_edited", "revision"})),
    "mail": Door(by_mail, FILE),
    "mailbox": Door(by_mailbox, FILE),
    "answer": Door(
        by_answer,
        frozenset({"headers", "mail_key", "sender", "recipients"}),
        lambda case: case.is_answer and case.direction == "outbound",
    ),
    "draft": Door(
        by_draft,
        # the rule of the follow-up gives the kind; `/answer` and drafts have no mail headers yet
        frozenset({"kind", "kind_evidence", "headers", "mail_key", "sender", "revision"}),
        lambda case: case.direction == "outbound" and not case.has_own_copy,
    ),
}


def stored_message(app: FastAPI, door: Callable[..., str], case: Case) -> dict[str, Any]:
    """The row, in a workspace of its own; references are replaced by what they refer to."""
    client = authorized_client(app, create_workspace(app, "Alpha"))
    client.patch("/v1/workspace", json={"own_addresses": [OURS["address"]]}).raise_for_status()
    customer = factories.new_customer(client, emails=[{"address": THEIRS["address"]}])
    question = factories.new_message(
        client,
        customer,
        kind="inquiry",
        subject="Visit",
        body="When can you come?",
        occurred_at="2026-03-02T08:00:00Z",
        headers={"message_id": QUESTION_MAIL},
    )
    row = row_of(app, door(client, case, customer, question))
    assert str(row["party_id"]) == customer["id"]
    assert (str(row["thread_id"]) == question["thread_id"]) is case.is_answer
    if row["in_reply_to_id"] is not None:
        assert str(row["in_reply_to_id"]) == question["id"]
    return {name: value for name, value in row.items() if name not in IDENTITIES}


def row_of(app: FastAPI, message_id: str) -> dict[str, Any]:
    messages = metadata.tables["messages"]
    statement = sa.select(messages).where(messages.c.id == UUID(message_id))
    with every_row(app.state.runtime.database) as session:
        return dict(session.execute(statement).mappings().one())


@pytest.mark.parametrize("case", CASES)
def test_the_same_message_is_the_same_row_through_every_door(app, case):
    expected = stored_message(app, by_json, case)
    assert {name: expected[name] for name in case.stored} == case.stored
    assert expected["body"] == case.body
    for name, door in DOORS.items():
        if door.takes(case):
            row = stored_message(app, door.enter, case)
            differing = {column for column in row if row[column] != expected[column]}
            assert differing <= door.differing, (name, {c: row[c] for c in differing})


NOTE = "She wants:\n> three pumps\n--\nCall back?"


@pytest.mark.parametrize("channel", ["phone", "in_person"])
def test_the_note_of_a_conversation_loses_nothing(client, channel):
    customer = factories.new_customer(client)
    question = factories.new_message(client, customer)
    factories.new_message(client, customer, direction="outbound", channel=channel, body=NOTE)
    created(client, f"/v1/messages/{question['id']}/answer", {"channel": channel, "body": NOTE})
    sent = client.get("/v1/messages?direction=outbound").json()["items"]
    assert [message["reply_text"] for message in sent] == [NOTE, NOTE]


@pytest.mark.parametrize("body", ["> Only a quotation", "-- \nOnly a signature", "   "])
def test_where_nothing_would_remain_the_text_stays(client, body):
    message = factories.new_message(client, factories.new_customer(client), body=body)
    assert message["reply_text"] == body


@pytest.mark.parametrize("channel", ["email", "letter", "sms"])
def test_an_answer_logged_without_its_words_is_personal(client, channel):
    question = factories.new_message(client, factories.new_customer(client))
    created(client, f"/v1/messages/{question['id']}/answer", {"channel": channel})
    factories.new_answer(client, question, channel=channel, subject=None, body=None)
    sent = client.get("/v1/messages?direction=outbound").json()["items"]
    assert [message["is_personal_evidence"] for message in sent] == ["answers", "answers"]
