"""Promises over HTTP, on both databases, and what a change does to open follow-ups."""

import pytest

from tests import factories

PATH = "/v1/promises"
KEY = {"message_kind": "issue", "prominence": "key", "within": {"type": "working", "hours": 1}}


def promise_of(client, kind: str) -> dict:
    [found] = client.get(PATH, params={"message_kind": kind}).json()["items"]
    return found


def due(client) -> list[str]:
    items = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    return [item["due_at"] for item in items]


def ask(client, customer) -> None:
    factories.new_message(client, customer)


@pytest.mark.fast
def test_a_promise_is_made_shown_changed_and_taken_back(client):
    made = client.post(PATH, json=KEY)
    assert made.status_code == 201, made.text
    promise = made.json()
    assert promise["within"] == {"type": "working", "hours": 1}
    assert promise["warn_before"] is None
    url = made.headers["location"]
    assert client.get(url).json() == promise
    changed = client.patch(
        url, json={"within": {"type": "calendar", "duration": "PT4H"}, "prominence": "important"}
    )
    assert changed.json()["within"] == {"type": "calendar", "duration": "PT4H"}
    assert changed.json()["prominence"] == "important"
    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404


def test_one_promise_for_a_kind_and_a_prominence(client):
    promise = client.post(PATH, json=KEY).json()
    again = client.post(PATH, json=KEY)
    assert (again.status_code, again.json()["code"]) == (409, "state_conflict")
    to_all = client.patch(f"{PATH}/{promise['id']}", json={"prominence": None})
    assert to_all.status_code == 409
    assert client.patch(f"{PATH}/{promise['id']}", json=KEY).status_code == 200


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"within": {"type": "working", "hours": 0}}, "/within/hours"),
        ({"within": {"type": "working"}}, "/within/days"),
        ({"within": {"type": "working", "days": 1, "duration": "P1D"}}, "/within/duration"),
        ({"within": {"type": "working", "days": 1, "hours": 1}}, "/within/days"),
        ({"within": {"days": 1}}, "/within/type"),
        ({"within": {"type": "calendar", "duration": "P0D"}}, "/within/duration"),
        ({"within": {"type": "promise"}}, "/within/type"),
        ({"within": None}, "/within"),
        ({"warn_before": {"type": "working", "hours": 1}}, "/warn_before"),
        ({"message_kind": "poem"}, "/message_kind"),
    ],
)
def test_what_is_wrong_is_pointed_at(client, changes, pointer):
    url = f"{PATH}/{client.post(PATH, json=KEY).json()['id']}"
    for refused in (client.post(PATH, json=KEY | changes), client.patch(url, json=changes)):
        assert refused.status_code == 422, refused.text
        assert refused.json()["errors"][0]["pointer"] == pointer


def test_a_changed_promise_dates_open_follow_ups_anew(client):
    ask(client, factories.new_customer(client))
    assert due(client) == ["2026-03-02T13:00:00Z"]
    url = f"{PATH}/{promise_of(client, 'issue')['id']}"
    assert client.patch(url, json={"within": {"type": "working", "hours": 6}}).status_code == 200
    assert due(client) == ["2026-03-02T15:00:00Z"]
    assert client.delete(url).status_code == 204
    assert due(client) == ["2026-03-03T09:00:00Z"]  # as any other message


def test_a_key_without_admin_scope_changes_nothing(read_client):
    assert read_client.post(PATH, json=KEY).status_code == 403
    assert read_client.get(PATH).status_code == 200
