"""A mail that a server reports as undelivered is failed: it answered nothing and touched nobody."""

from typing import Any

import pytest

from tests import factories

ANNA, OTHER = "anna@example.com", "anna.weber@example.com"
QUESTION = factories.mail("q", date="Mon, 02 Mar 2026 07:00:00 +0000", text="What does it cost?")
ANSWER = factories.mail(
    "a",
    sender="me@example.net",
    to=ANNA,
    subject="Re: Broken pump",
    date="Mon, 02 Mar 2026 08:00:00 +0000",
    text="Dear Anna, it costs 90 EUR. Would you like one?",
    more="In-Reply-To: <q@example>\n",
)
TO_BOTH = ANSWER.replace(b"To: " + ANNA.encode(), f"To: {ANNA}, {OTHER}".encode())
LONG_AGO = ANSWER.replace(b"02 Mar 2026 08", b"20 Feb 2026 08")
NEXT = ANSWER.replace(b"<a@example>", b"<b@example>").replace(b"08:00:00", b"08:10:00")


def report(
    *,
    failed: str = ANNA,
    original: str | None = None,
    action: str = "failed",
    status: str = "5.1.1",
) -> bytes:
    returned = f"--x\nContent-Type: text/rfc822-headers\n\nMessage-ID: <{original}>\n\n"
    return (
        "From: MAILER-DAEMON@mx.example\nTo: me@example.net\nSubject: Undelivered\n"
        "Message-ID: <r@x>\nDate: Mon, 02 Mar 2026 08:30:00 +0000\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n"
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        f"Final-Recipient: rfc822; {failed}\nAction: {action}\nStatus: {status}\n\n"
        f"{returned if original else ''}--x--\n"
    ).encode()


@pytest.fixture
def anna(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    addresses = [{"address": ANNA}, {"address": OTHER}]
    return factories.new_customer(client, emails=addresses, phones=[])


def sent(client: Any) -> dict[str, str]:
    """The status of each mail of ours, by its identifier."""
    items = client.get("/v1/messages", params={"direction": "outbound"}).json()["items"]
    return {
        item["headers"]["message_id"].strip("<>").split("@")[0]: item["status"] for item in items
    }


def open_kinds(client: Any, anna: Any) -> set[str]:
    """The kinds of the follow-ups about messages that are open."""
    items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    is_open = {"waiting", "warned", "due"}
    about_messages = [item for item in items if item["rule_kind"] in {"reply", "chase", "perhaps"}]
    return {item["rule_kind"] for item in about_messages if item["status"] in is_open}


FAILED = [
    pytest.param([[QUESTION], [ANSWER], [report()]], id="without its Message-ID"),
    pytest.param([[QUESTION], [ANSWER], [report(original="a@example")]], id="by its Message-ID"),
    pytest.param([[QUESTION], [ANSWER], [report(status="4.4.7")]], id="given up after days"),
    pytest.param([[QUESTION], [report()], [ANSWER]], id="before the mail is known"),
    pytest.param([[QUESTION, report(original="a@example"), ANSWER]], id="in one file"),
]


@pytest.mark.parametrize("files", FAILED)
def test_an_undelivered_answer_leaves_the_question_open(client, anna, files):
    for mails in files:
        factories.take_in(client, *mails)
    assert sent(client) == {"a": "failed"}
    assert open_kinds(client, anna) == {"reply"}
    assert client.get(f"/v1/customers/{anna['id']}").json()["last_touch_at"] is None


ARRIVED = [
    pytest.param(ANSWER, report(action="delayed", status="4.4.1"), id="only delayed"),
    pytest.param(ANSWER, report(original="z@example"), id="another mail failed"),
    pytest.param(ANSWER, report(failed="karl@example.com"), id="another recipient"),
    pytest.param(TO_BOTH, report(), id="another address of hers got it"),
    pytest.param(LONG_AGO, report(), id="a mail of last week"),
]


@pytest.mark.parametrize(("mail", "delivery_report"), ARRIVED)
def test_other_mails_stay_sent(client, anna, mail, delivery_report):
    factories.take_in(client, QUESTION, mail, delivery_report)
    assert sent(client) == {"a": "sent"}


def test_of_two_mails_the_later_one_is_meant_and_a_person_can_say_otherwise(client, anna):
    factories.take_in(client, QUESTION, ANSWER, NEXT, report())
    assert sent(client) == {"a": "sent", "b": "failed"}
    items = client.get("/v1/messages", params={"direction": "outbound"}).json()["items"]
    [failed] = [item for item in items if item["status"] == "failed"]
    url = f"/v1/messages/{failed['id']}"
    client.patch(url, json={"status": "sent"}).raise_for_status()
    factories.take_in(client, factories.mail("c", sender="me@example.net", to=ANNA))
    assert sent(client)["b"] == "sent"


def test_the_report_names_the_mail_and_whom_it_did_not_reach(client, anna):
    made = factories.take_in(client, ANSWER, report(original="a@example"))["items"]
    [shown] = [item["headers"] for item in made if item["automatic"] == "bounce"]
    assert shown["reported_message_id"].strip("<>") == "a@example"
    assert shown["failed_recipients"] == [ANNA]
