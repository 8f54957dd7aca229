"""The shapes in which mail services push a mail become the same message."""

import base64
import json

import pytest
from starlette.testclient import TestClient

OWN = "me@example.net"
TEXT = "Grüße aus Köln. Can you help?"
RAW = (
    f"From: Anna Berg <anna@example.com>\r\nTo: {OWN}\r\nSubject: Broken pump\r\n"
    "Date: Mon, 02 Mar 2026 08:00:00 +0000\r\nMessage-ID: <1@example.com>\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT
)
LATIN = RAW.replace("utf-8", "iso-8859-1").encode("latin-1")
HEADERS = [
    ["Received", "from mx.example by mail.example; Mon, 02 Mar 2026 08:00:01 +0000"],
    ["From", "Anna Berg <anna@example.com>"],
    ["To", OWN],
    ["Subject", "Broken pump"],
    ["Date", "Mon, 02 Mar 2026 08:00:00 +0000"],
    ["Message-Id", "<1@example.com>"],
    ["Content-Type", 'multipart/mixed; boundary="gone"'],
]
ENVELOPE = json.dumps({"to": ["inbox@in.example.net"], "from": "anna@example.com"})
MAILGUN = {
    "recipient": "inbox@in.example.net",
    "sender": "anna@example.com",
    "from": "Anna Berg <anna@example.com>",
    "subject": "Broken pump",
    "body-plain": TEXT,
    "body-html": f"<p>{TEXT}</p>",
    "stripped-text": TEXT,
    "message-headers": json.dumps(HEADERS),
    "timestamp": "1772438400",
    "token": "x",
    "signature": "x",
}
SENDGRID = {
    "headers": "\n".join(f"{name}: {value}" for name, value in HEADERS),
    "from": "Anna Berg <anna@example.com>",
    "to": OWN,
    "subject": "Broken pump",
    "text": TEXT,
    "html": f"<p>{TEXT}</p>",
    "envelope": ENVELOPE,
    "charsets": json.dumps({"text": "UTF-8"}),
}
POSTMARK = {
    "FromName": "Anna Berg",
    "From": "anna@example.com",
    "FromFull": {"Email": "anna@example.com", "Name": "Anna Berg", "MailboxHash": ""},
    "To": OWN,
    "ToFull": [{"Email": OWN, "Name": "", "MailboxHash": ""}],
    "Subject": "Broken pump",
    "MessageID": "73e6d360-66eb-11e1-8e72-a8904824019b",
    "Date": "Mon, 02 Mar 2026 08:00:00 +0000",
    "TextBody": TEXT,
    "HtmlBody": f"<p>{TEXT}</p>",
    "Headers": [
        {"Name": "Message-ID", "Value": "<1@example.com>"},
        {"Name": "X-Spam-Status", "Value": "No"},
    ],
    "Attachments": [],
}
PDF = {"name": "plan.pdf", "type": "application/pdf", "size": 8}


def as_multipart(fields, **files):
    parts = {name: (None, value) for name, value in fields.items()}
    return {"files": parts | files}


@pytest.fixture
def visitor(app) -> TestClient:
    return TestClient(app, raise_server_exceptions=False)


@pytest.fixture
def path(client):
    client.patch("/v1/workspace", json={"own_addresses": [OWN]}).raise_for_status()
    return client.post("/v1/inbound-tokens", json={"name": "Mail service"}).json()["path"]


SHAPES = [
    pytest.param({"data": MAILGUN}, id="Mailgun without attachments"),
    pytest.param(as_multipart(MAILGUN), id="Mailgun as multipart"),
    pytest.param({"data": {"recipient": "x@in.example.net", "body-mime": RAW}}, id="Mailgun as it came"),
    pytest.param(as_multipart({"recipient": "x@in.example.net"}, **{"body-mime": (None, LATIN)}), id="Mailgun in Latin-1"),
    pytest.param(as_multipart(SENDGRID), id="SendGrid in parts"),
    pytest.param(
        as_multipart({**SENDGRID, "charsets": json.dumps({"text": "windows-1252"})}, text=(None, TEXT.encode("cp1252"))),
        id="SendGrid in Windows-1252",
    ),
    pytest.param(as_multipart({"to": OWN, "from": "anna@example.com", "envelope": ENVELOPE, "email": RAW}), id="SendGrid as it came"),
    pytest.param({"json": POSTMARK}, id="Postmark"),
    pytest.param({"json": POSTMARK | {"Headers": [*POSTMARK["Headers"], {"Name": "From", "Value": "Anna Berg <anna@example.com>"}]}}, id="Postmark with the sender among the headers"),
    pytest.param({"json": POSTMARK | {"From": "Anna Berg <anna@example.com>", "FromName": "Anna Berg"}}, id="Postmark with the name in the address"),
    pytest.param({"json": POSTMARK | {"FromName": 'Anna "Berg"'}}, id="Postmark with quotation marks"),
    pytest.param({"json": POSTMARK | {"RawEmail": RAW}}, id="Postmark with the mail as it came"),
    pytest.param({"content": RAW.encode(), "headers": {"Content-Type": "message/rfc822"}}, id="the mail itself"),
]  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_each_shape_becomes_the_same_message(client, visitor, path, shape):
    answer = visitor.post(path, **shape)
    assert (answer.status_code, answer.json()["result"]) == (200, "stored"), answer.text
    [message] = client.get("/v1/messages").json()["items"]
    assert message["from"] == {"address": "anna@example.com", "name": "Anna Berg"}
    assert [to["address"] for to in message["to"]] == [OWN]
    assert message["subject"] == "Broken pump"
    assert message["reply_text"].strip() == TEXT
    assert message["occurred_at"] == "2026-03-02T08:00:00Z"
    assert message["headers"]["message_id"] == "1@example.com"
    assert message["needs_reply"] == "yes"


def test_the_same_mail_by_several_services_is_one(client, visitor, path):
    results = [visitor.post(path, **shape.values[0]).json()["result"] for shape in SHAPES]
    assert results[0] == "stored"
    assert results.count("known") >= 5  # where the service kept the words as they were


@pytest.mark.parametrize(
    "shape",
    [
        pytest.param({"data": MAILGUN, "files": {"attachment-1": ("plan.pdf", b"%PDF-1.7", "application/pdf")}}, id="Mailgun"),
        pytest.param({"data": SENDGRID, "files": {"attachment1": ("plan.pdf", b"%PDF-1.7", "application/pdf")}}, id="SendGrid"),
        pytest.param({"json": POSTMARK | {"Attachments": [{"Name": "plan.pdf", "ContentType": "application/pdf", "Content": base64.b64encode(b"%PDF-1.7").decode(), "ContentLength": 8}]}}, id="Postmark"),
    ],
)  # fmt: skip
def test_attachments_come_along(client, visitor, path, shape):
    visitor.post(path, **shape).raise_for_status()
    [message] = client.get("/v1/messages").json()["items"]
    assert [{k: a[k] for k in PDF} for a in message["attachments"]] == [PDF]


@pytest.mark.parametrize(
    "shape",
    [
        {"data": MAILGUN | {"message-headers": "[1, [2], {}]"}},
        {"data": MAILGUN | {"message-headers": "{"}},
        {"data": SENDGRID | {"headers": "no header at all", "charsets": "[]"}},
        {"json": POSTMARK | {"Headers": [1, {"Name": 2}], "Attachments": {"x": 1}, "To": None}},
        {
            "json": POSTMARK
            | {"Attachments": [{"Name": "a\r\nb", "Content": "%%%", "ContentType": "x y"}]}
        },
    ],
)
def test_what_a_service_garbles_loses_no_mail(client, visitor, path, shape):
    answer = visitor.post(path, **shape)
    assert answer.status_code == 200, answer.text
    [message] = client.get("/v1/messages").json()["items"]
    assert message["from"]["address"] == "anna@example.com"


@pytest.mark.parametrize(
    "value", ["a\r\nBcc: x@example.org", "a\nTo: y@example.org", "a\r\n\r\nbody"]
)
def test_a_line_break_in_a_header_makes_no_other_header(client, visitor, path, value):
    visitor.post(
        path, data={**MAILGUN, "message-headers": "", "To": OWN, "subject": value}
    ).raise_for_status()
    [message] = client.get("/v1/messages").json()["items"]
    assert [to["address"] for to in message["to"]] == [OWN]
    assert "x@example.org" not in str(message["to"] + message["cc"])
