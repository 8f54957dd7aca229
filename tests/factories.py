"""Valid by default, keyword to vary; everything through the API."""

import base64
from typing import Any

from starlette.testclient import TestClient


def new_customer(client: TestClient, **changes: Any) -> dict[str, Any]:
    body = {"name": {"given": "Anna", "family": "Weber"}, "stage": "prospect"} | changes
    return _created(client, "/v1/customers", body)


def new_contact(client: TestClient, **changes: Any) -> dict[str, Any]:
    return _created(client, "/v1/contacts", {"name": {"display": "Karl Klein"}} | changes)


MESSAGE = {
    "direction": "inbound",
    "channel": "email",
    "kind": "issue",
    "subject": "Broken pump",
    "body": "The pump stopped. Can you help?",
}


def new_message(
    client: TestClient, customer: dict[str, Any] | None = None, **changes: Any
) -> dict[str, Any]:
    body = {**({"customer_id": customer["id"]} if customer else {}), **MESSAGE}
    return _created(client, "/v1/messages", body | changes)


def new_sender_rule(client: TestClient, **changes: Any) -> dict[str, Any]:
    body = {"pattern": "notice@parcels.test-firm.de", "effect": "no_reply_needed"}
    return _created(client, "/v1/sender-rules", body | changes)


def new_answer(client: TestClient, question: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A message of ours in the thread of the question."""
    body = {
        "customer_id": question["customer_id"],
        "direction": "outbound",
        "channel": "email",
        "kind": "other",
        "subject": f"Re: {question['subject']}",
        "body": "We come this afternoon.",
        "in_reply_to_id": question["id"],
    }
    return _created(client, "/v1/messages", body | changes)


def new_reminder(client: TestClient, customer: dict[str, Any], **changes: Any) -> dict[str, Any]:
    body = {"customer_id": customer["id"], "due_at": "2026-03-03T09:00:00Z", "text": "Call back"}
    return _created(client, "/v1/follow-ups", body | changes)


def new_event(client: TestClient, **changes: Any) -> dict[str, Any]:
    body = {
        "name": "TechExpo",
        "kind": "trade_show",
        "starts_at": "2026-02-26T08:00:00Z",
        "ends_at": "2026-02-27T17:00:00Z",
    }
    return _created(client, "/v1/events", body | changes)


def new_participant(
    client: TestClient,
    event: dict[str, Any],
    customer: dict[str, Any] | None = None,
    **changes: Any,
) -> dict[str, Any]:
    body = {"customer_id": customer["id"]} if customer else {}
    return _created(client, f"/v1/events/{event['id']}/participants", body | changes)


def new_purchase(client: TestClient, customer: dict[str, Any], **changes: Any) -> dict[str, Any]:
    body = {"customer_id": customer["id"], "amount": "129.90", "currency": "EUR"}
    return _created(client, "/v1/purchases", body | changes)


def new_opportunity(client: TestClient, customer: dict[str, Any], **changes: Any) -> dict[str, Any]:
    body = {"customer_id": customer["id"], "title": "Pumps for the new plant"}
    return _created(client, "/v1/opportunities", body | changes)


def new_referral(
    client: TestClient, referrer: dict[str, Any] | None = None, **changes: Any
) -> dict[str, Any]:
    """By that customer; without one, by us."""
    body: dict[str, Any] = {"direction": "received" if referrer else "given"}
    if referrer:
        body["referrer"] = {"customer_id": referrer["id"]}
    return _created(client, "/v1/referrals", body | changes)


def new_card_share(
    client: TestClient, customer: dict[str, Any] | None = None, **changes: Any
) -> dict[str, Any]:
    body = {"customer_id": customer["id"]} if customer else {}
    return _created(client, "/v1/card/shares", body | changes)


def new_user(client: TestClient, **changes: Any) -> dict[str, Any]:
    return _created(client, "/v1/users", {"name": "Berta Klein"} | changes)


def new_key(client: TestClient, **changes: Any) -> dict[str, Any]:
    """A key with the field `key`, by default of the client's own user."""
    return _created(client, "/v1/api-keys", {"name": "Web shop", "scope": "write"} | changes)


def new_mailbox(client: TestClient, **changes: Any) -> dict[str, Any]:
    """A mailbox on a port where nobody listens."""
    body = {"address": "shop@example.net", "host": "127.0.0.1", "port": 9, "password": "horse"}
    if changes.get("auth", "password") != "password":
        del body["password"]
    return _created(client, "/v1/mailboxes", body | changes)


def mail(
    number: int | str,
    *,
    sender: str = "Anna <anna@example.com>",
    to: str = "me@example.net",
    subject: str = "Broken pump",
    date: str = "Mon, 02 Mar 2026 08:00:00 +0000",
    text: str = "The pump stopped. Can you help?",
    more: str = "",
) -> bytes:
    return (
        f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {date}\n"
        f"Message-ID: <{number}@example>\n{more}\n{text}\n"
    ).encode()


def mbox(*mails: bytes) -> bytes:
    return b"".join(b"From - Mon Mar  2 09:00:00 2026\n" + one + b"\n" for one in mails)


def take_in(client: TestClient, *mails: bytes) -> dict[str, Any]:
    answer = client.post(
        "/v1/messages/import", content=mbox(*mails), headers={"Content-Type": "application/mbox"}
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def new_import(client: TestClient) -> dict[str, Any]:
    """An import of a card that waits for a worker."""
    headers = {"Content-Type": "text/vcard"}
    answer = client.post("/v1/imports", content=vcard("FN:Anna"), headers=headers)
    assert answer.status_code == 202, answer.text
    sent: dict[str, Any] = answer.json()
    return sent


def mail_with_attachment(content: bytes, name: str = "offer.pdf", type_: str = "") -> bytes:
    """A mail with one attachment, by default a PDF."""
    encoded = base64.encodebytes(content).decode()
    text = (
        "--b\nContent-Type: text/plain\n\nPlease see the offer.\n"
        f"--b\nContent-Type: {type_ or 'application/pdf'}\nContent-Transfer-Encoding: base64\n"
        f'Content-Disposition: attachment; filename="{name}"\n\n{encoded}\n--b--'
    )
    return mail(1, text=text, more="Content-Type: multipart/mixed; boundary=b\n")


def vcard(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


def take_in_cards(
    client: TestClient, *cards: bytes, event: dict[str, Any] | None = None
) -> dict[str, Any]:
    answer = client.post(
        "/v1/contacts/import" + (f"?event_id={event['id']}" if event else ""),
        content=b"".join(cards),
        headers={"Content-Type": "text/vcard"},
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def _created(client: TestClient, path: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = client.post(path, json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()
