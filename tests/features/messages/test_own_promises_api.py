"""Answers that hold an issue off, promises of ours, and issues that are solved, through the API."""

from typing import Any

import pytest

from tests import factories

LOOKING = "We are looking into it and will get back to you by Friday."


def etag(client, path: str) -> dict[str, str]:
    return {"If-Match": client.get(path).headers["etag"]}


@pytest.fixture
def anna(client) -> dict[str, Any]:
    return factories.new_customer(client, name={"given": "Anna", "family": "Berg"})


@pytest.fixture
def write(client, anna, clock):
    def written(body: str, **changes: Any) -> dict[str, Any]:
        clock.advance(minutes=10)
        fields = {"direction": "outbound", "kind": "other", "subject": "Pump", "body": body}
        return factories.new_message(client, anna, **fields | changes)

    return written


@pytest.fixture
def change(client):
    def changed(message: dict[str, Any], **fields: Any) -> dict[str, Any]:
        path = f"/v1/messages/{message['id']}"
        changed = client.patch(path, json=fields, headers=etag(client, path))
        assert changed.status_code == 200, changed.text
        return changed.json()

    return changed


@pytest.mark.parametrize(
    ("body", "solves", "evidence", "promises"),
    [
        (LOOKING, False, "holding", True),
        ("Wir kümmern uns darum.", False, "holding", False),
        ("Nous revenons vers vous d'ici vendredi.", False, "holding", True),
        ("Lo estamos revisando.", False, "holding", False),
        ("The new valve is in, please try again.", True, "default", False),
        ("You will receive the parcel by Friday.", True, "default", False),
    ],
)
def test_the_words_of_an_answer_hold_it_off(write, body, solves, evidence, promises):
    message = write(body)
    assert (message["solves"], message["solves_evidence"]) == (solves, evidence)
    assert (message["promised_until"] is not None) is promises


def test_the_sentence_is_the_evidence_of_a_promise(write):
    assert write(f"Hello Anna. {LOOKING} Jonas")["promised_until_evidence"] == LOOKING


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"direction": "inbound", "kind": "inquiry"}, (False, None)),
        ({"channel": "phone"}, (True, None)),
        ({"automatic": "notice"}, (False, None)),
    ],
)
def test_only_what_we_write_by_hand_promises(write, changes, expected):
    message = write(LOOKING, **changes)
    assert (message["solves"], message["promised_until"]) == expected


def test_a_person_decides_and_gives_the_verdicts_back(write, change):
    message = write(LOOKING)
    until = message["promised_until"]
    changed = change(message, solves=True, promised_until="2030-01-02")
    assert (changed["solves"], changed["solves_evidence"]) == (True, "overruled")
    assert (changed["promised_until"], changed["promised_until_evidence"]) == (
        "2030-01-02", "overruled",
    )  # fmt: skip
    judged = change(message, solves=None, promised_until=None)
    assert (judged["solves"], judged["promised_until"]) == (False, until)
    assert judged["promised_until_evidence"] == LOOKING


def test_changed_words_are_read_again(write, change):
    message = write(LOOKING)
    changed = change(message, body="The pump works again.")
    assert (changed["solves"], changed["promised_until"]) == (True, None)


def test_their_words_say_that_it_is_solved(write):
    message = write("Thanks, it works again now.", direction="inbound")
    assert (message["solves"], message["solves_evidence"]) == (True, "words_of_solution")


def test_an_issue_is_solved_by_hand(client, write):
    issue = write("The pump leaks.", direction="inbound", kind="issue")
    path = f"/v1/messages/{issue['id']}"
    solved = client.post(f"{path}/solve", headers=etag(client, path))
    assert solved.status_code == 200, solved.text
    assert solved.json()["solved_at"] is not None
    ours = write("Hello")
    path = f"/v1/messages/{ours['id']}"
    assert client.post(f"{path}/solve", headers=etag(client, path)).status_code == 409


def test_nobody_is_thanked_while_an_issue_is_open(client, anna, write, clock):
    factories.new_purchase(client, anna, purchased_at="2026-03-02T08:00:00Z")
    issue = write("The pump is broken again.", direction="inbound", kind="issue")
    hold = {"solves": False, "is_personal": False, "subject": "Re: Pump"}
    write("We are looking into it.", in_reply_to_id=issue["id"], **hold)

    def thanks() -> tuple[str, str | None]:
        items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
        [found] = [item for item in items if item["rule_kind"] == "thank_you"]
        return found["status"], found["guard"]

    clock.set("2026-03-04T12:00:00Z")
    write("The part has been ordered.", **hold)
    assert thanks() == ("suppressed", "issue_open")
    client.post(f"/v1/messages/{issue['id']}/solve").raise_for_status()
    assert thanks() == ("due", None)
