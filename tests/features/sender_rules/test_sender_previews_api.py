"""Changes that a sender rule would have made, and the senders for whom one may save work."""

import pytest

from tests import factories
from tests.features.sender_rules.test_sender_rules_api import (
    ADDRESS,
    ASKING,
    PATH,
    SENDER,
    listed,
    new_rule,
    read,
    take_in,
)


@pytest.fixture(autouse=True)
def own_address(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()


def preview(client, pattern: str, effect: str) -> dict:
    answer = client.post(f"{PATH}/preview", json={"pattern": pattern, "effect": effect})
    assert answer.status_code == 200, answer.text
    return answer.json()


def dismiss(client, message: dict, cause: str | None) -> dict:
    [flag] = flags_of(client, message)
    answer = client.post(f"/v1/follow-ups/{flag['id']}/dismiss", json={"cause": cause})
    assert answer.status_code == 200, answer.text
    return answer.json()


def flags_of(client, message: dict) -> list[dict]:
    party = "customer" if message["customer_id"] else "contact"
    path = f"/v1/{party}s/{message[f'{party}_id']}/follow-ups"
    items = client.get(path).json()["items"]
    return [item for item in items if item["subject"]["id"] == message["id"]]


@pytest.mark.parametrize("effect", ["ignore", "no_reply_needed"])
def test_a_preview_of_silence_names_the_flags_that_would_not_have_been(client, effect):
    first = take_in(client, 1, date="Mon, 02 Mar 2026 07:00:00 +0000")
    second = take_in(client, 2)
    overruled = take_in(client, 3, sender="Desk <desk@test-firm.de>")
    client.patch(f"/v1/messages/{overruled['id']}", json={"needs_reply": "yes"}).raise_for_status()
    take_in(client, 4, sender="anna@other-firm.de")
    shown = preview(client, "@TEST-firm.de", effect)
    assert shown["pattern"] == "@test-firm.de"
    assert (shown["messages"], shown["changed"]) == (3, 2)
    assert (shown["flags_removed"], shown["flags_added"]) == (2, 0)
    assert shown["is_complete"] is True
    assert [one["message_id"] for one in shown["examples"]] == [second["id"], first["id"]]
    [example, _] = shown["examples"]
    assert example["party_name"] == "Parcels"
    assert example["contact_id"] == second["contact_id"]
    assert (example["needs_reply_before"], example["needs_reply_after"]) == ("yes", "no")
    assert example["automatic_after"] == ("spam" if effect == "ignore" else None)


def test_a_preview_stores_nothing(client):
    message = take_in(client, 1)
    preview(client, ADDRESS, "ignore")
    assert listed(client, PATH) == []
    assert read(client, message) == client.get(f"/v1/messages/{message['id']}").json()
    assert read(client, message)["automatic"] is None
    assert [flag["status"] for flag in flags_of(client, message)] == ["waiting"]


def test_a_preview_of_a_person_names_the_flags_that_would_have_been(client):
    take_in(client, 1, more="List-Id: <news.test-firm.de>\nPrecedence: bulk\n")
    shown = preview(client, ADDRESS, "always")
    assert (shown["flags_removed"], shown["flags_added"]) == (0, 1)
    assert shown["examples"][0]["automatic_after"] is None
    new_rule(client, ADDRESS, "ignore")  # the narrower rule decides
    assert preview(client, "@test-firm.de", "always")["changed"] == 0


def test_a_sender_of_three_messages_without_an_answer_is_suggested(client):
    for number in range(3):
        take_in(client, number)
    for number in range(3, 5):
        take_in(client, number, sender="anna@other-firm.de")
    [one] = client.get(f"{PATH}/suggestions").json()["items"]
    assert one == {
        "pattern": ADDRESS,
        "effect": "no_reply_needed",
        "messages": 3,
        "dismissed": 0,
        "answered": 0,
        "addresses": 1,
        "is_customer": False,
        "last_at": "2026-03-02T08:00:00Z",
    }
    new_rule(client)
    assert client.get(f"{PATH}/suggestions").json()["items"] == []


def test_an_answered_sender_is_not_suggested(client):
    messages = [take_in(client, number) for number in range(3)]
    body = {"channel": "phone", "body": "Called back."}
    client.post(f"/v1/messages/{messages[0]['id']}/answer", json=body).raise_for_status()
    assert client.get(f"{PATH}/suggestions").json()["items"] == []


def test_a_sender_to_whom_we_wrote_about_anything_is_not_suggested(client):
    """An imported question is too old for a link to its answer."""
    messages = [
        take_in(client, day, date=f"Mon, {day:02} Jan 2026 07:00:00 +0000") for day in (12, 19, 26)
    ]
    assert messages[0]["answered_at"] is None
    assert client.get(f"{PATH}/suggestions").json()["items"] != []
    body = {"direction": "outbound", "channel": "email", "occurred_at": "2026-01-27T09:00:00Z"}
    factories.new_message(client, contact_id=messages[0]["contact_id"], **body)
    assert client.get(f"{PATH}/suggestions").json()["items"] == []


@pytest.mark.parametrize(
    ("cause", "is_suggested"),
    [("no_reply_needed", True), ("later", False), ("answered_elsewhere", False), (None, False)],
)
def test_needless_follow_ups_suggest_their_sender(client, cause, is_suggested):
    message = take_in(client, 1)
    dismiss(client, message, cause)
    items = client.get(f"{PATH}/suggestions").json()["items"]
    assert [item["dismissed"] for item in items] == ([1] if is_suggested else [])


def test_several_addresses_of_one_owner_are_one_suggestion(client):
    for number in range(3):
        take_in(client, f"a{number}")
        take_in(client, f"b{number}", sender="Desk <desk@parcels.test-firm.de>")
        take_in(client, f"c{number}", sender="One <one@gmail.com>")
        take_in(client, f"d{number}", sender="Two <two@gmail.com>")
    items = client.get(f"{PATH}/suggestions").json()["items"]
    assert [(one["pattern"], one["messages"], one["addresses"]) for one in items] == [
        ("@parcels.test-firm.de", 6, 2),
        ("one@gmail.com", 3, 1),
        ("two@gmail.com", 3, 1),
    ]


def test_suggestions_name_customers(client):
    factories.new_customer(client, emails=[{"address": ADDRESS}])
    for number in range(3):
        take_in(client, number, sender=SENDER, text=ASKING)
    [one] = client.get(f"{PATH}/suggestions").json()["items"]
    assert (one["is_customer"], one["effect"]) == (True, "no_reply_needed")


def test_another_workspace_has_its_own_suggestions(client, other_client):
    for number in range(3):
        take_in(client, number)
    assert other_client.get(f"{PATH}/suggestions").json()["items"] == []
    assert preview(other_client, ADDRESS, "ignore")["messages"] == 0
