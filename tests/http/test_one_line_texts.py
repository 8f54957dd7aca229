"""Names hold no control characters: clients that send some are refused, files of others are cleaned."""

import json
from typing import Any

import pytest

from tests import factories

CHARACTERS = [
    pytest.param("\n", id="line feed"),
    pytest.param("\x1b", id="escape"),
    pytest.param("\x85", id="next line"),
    pytest.param("\u2028", id="line separator"),
    pytest.param("\u202e", id="right-to-left override"),
    pytest.param("\u2066", id="isolate"),
]
FIELDS: list[Any] = [
    pytest.param("/v1/customers", {"name": {"given": "?"}}, "/name/given", id="given name"),
    pytest.param("/v1/customers", {"name": {"display": "?"}}, "/name/display", id="displayed name"),
    pytest.param("/v1/contacts", {"organization": "?"}, "/organization", id="organization"),
    pytest.param(
        "/v1/contacts",
        {"emails": [{"address": "a@example.com", "label": "?"}]},
        "/emails/0/label",
        id="label",
    ),
    pytest.param("/v1/users", {"name": "?"}, "/name", id="user"),
    pytest.param("/v1/api-keys", {"name": "?", "scope": "read"}, "/name", id="key"),
    pytest.param(
        "/v1/mailboxes",
        {
            "address": "shop@example.com",
            "host": "imap.example.com",
            "username": "?",
            "password": "horse",
        },
        "/username",
        id="username",
    ),
]


def filled(body: Any, text: str) -> Any:
    return json.loads(json.dumps(body).replace('"?"', json.dumps(text)))


@pytest.mark.parametrize("character", CHARACTERS)
@pytest.mark.parametrize(("path", "body", "pointer"), FIELDS)
def test_a_control_character_in_a_name_is_refused(client, path, body, pointer, character):
    refused = client.post(path, json=filled(body, f"Anna{character}Berg"))
    assert refused.status_code == 422
    [fault] = refused.json()["errors"]
    assert (fault["pointer"], fault["code"]) == (pointer, "invalid_character")


@pytest.mark.parametrize("name", ["  Anna  Berg ", "مريم", "Zoë\u200d", "אנה\u200f"])
@pytest.mark.parametrize(("path", "body", "pointer"), FIELDS)
def test_a_name_of_one_line_is_taken(client, path, body, pointer, name):
    assert client.post(path, json=filled(body, name)).status_code == 201, pointer


def test_line_breaks_of_a_card_become_blanks(client):
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\\nBerg\nN:Be\\nrg;An\u202ena;;;\nORG:Pumps\\n& Co\n"
        "TITLE:Head\\nof sales\nNOTE:Two\\nlines\nEND:VCARD\n"
    )
    answer = client.post(
        "/v1/contacts/import", content=card.encode(), headers={"Content-Type": "text/vcard"}
    )
    [contact] = answer.json()["items"]
    assert contact["name"]["display"] == "Anna Berg"
    assert (contact["name"]["given"], contact["name"]["family"]) == ("Anna", "Be rg")
    assert (contact["organization"], contact["job_title"]) == ("Pumps & Co", "Head of sales")
    assert contact["notes"] == "Two\nlines"


def test_the_sender_of_a_mail_has_a_name_of_one_line(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]})
    sender = "=?utf-8?q?Anna=0ABerg=E2=80=AE?= <anna@example.com>"
    factories.take_in(client, factories.mail(1, sender=sender))
    [contact] = client.get("/v1/contacts").json()["items"]
    assert contact["name"]["display"] == "Anna Berg"
    changed = client.patch(f"/v1/contacts/{contact['id']}", json={"notes": "A question"})
    assert changed.status_code == 200
