"""A machine signs below its words, where `reply_text` ends: it is recognized by its footer through every door."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from tests import factories

SENDER = {"address": "post@fabrics.example", "name": "House of Fabrics"}
NEWSLETTERS = [
    pytest.param(
        "New fabrics",
        "Dear friends,\n\nin May we show new fabrics from Portugal, and there will be a glass of wine.",
        "You receive this mail because you signed up. Unsubscribe: https://fabrics.example/out",
        id="English",
    ),
    pytest.param(
        "Neue Stoffe",
        "Liebe Freunde des Hauses,\n\nim Mai zeigen wir neue Stoffe und laden zu einem Glas Wein ein.",
        "Sie erhalten diese Mail, weil Sie sich angemeldet haben. Abmelden: https://fabrics.example/ab",
        id="German",
    ),
    pytest.param(
        "Nouveaux tissus",
        "Chers amis,\n\nen mai nous présentons de nouveaux tissus autour d'un verre de vin.",
        "Vous recevez ce mail car vous êtes abonné. Se désabonner : https://fabrics.example/fin",
        id="French",
    ),
]
DISCLAIMER = "This email is confidential. If you are not the addressee, please delete it."


@pytest.fixture
def own(client: TestClient) -> TestClient:
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    return client


def logged(client: TestClient, subject: str, body: str, **more: Any) -> dict[str, Any]:
    message = {"direction": "inbound", "channel": "email", "subject": subject, "body": body}
    answer = client.post("/v1/messages", json=message | more)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def verdict(message: dict[str, Any]) -> tuple[str | None, str]:
    return message["automatic"], message["needs_reply"]


@pytest.mark.parametrize(("subject", "words", "footer"), NEWSLETTERS)
def test_a_newsletter_without_headers_is_one_through_every_door(own, subject, words, footer):
    body = f"{words}\n\n-- \n{footer}"
    [mail] = factories.take_in(
        own, factories.mail(1, sender="House <post@fabrics.example>", subject=subject, text=body)
    )["items"]
    customer = factories.new_customer(own)
    messages = [
        mail,
        logged(own, subject, body, sender=SENDER),
        logged(own, subject, body, customer_id=customer["id"]),
    ]
    assert {verdict(one) for one in messages} == {("newsletter", "no")}


@pytest.mark.parametrize("door", ["mail", "JSON"])
def test_a_newsletter_stays_one_when_its_subject_is_corrected(own, door):
    subject, words, footer = NEWSLETTERS[0].values
    body = f"{words}\n\n-- \n{footer}"
    if door == "mail":
        [message] = factories.take_in(
            own,
            factories.mail(1, sender="House <post@fabrics.example>", subject=subject, text=body),
        )["items"]
    else:
        message = logged(own, subject, body, sender=SENDER)
    changed = own.patch(f"/v1/messages/{message['id']}", json={"subject": "Fabrics from Portugal"})
    assert verdict(changed.json()) == ("newsletter", "no")


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        pytest.param(
            "Re: New fabrics",
            "Is the blue one still there?\n\nOn Mon, 2 Mar 2026 at 08:00, House of Fabrics wrote:\n\n{footer}",
            id="answer",
        ),
        pytest.param("Question", "Is the blue one still there?\n\n> {footer}", id="quotation"),
        pytest.param("Question", "Is the blue one still there?\n\n" + DISCLAIMER, id="disclaimer"),
    ],
)
def test_a_person_above_a_footer_needs_a_reply(own, subject, body):
    _, _, footer = NEWSLETTERS[0].values
    message = logged(own, subject, body.format(footer=footer), sender=SENDER)
    assert verdict(message) == (None, "yes")
