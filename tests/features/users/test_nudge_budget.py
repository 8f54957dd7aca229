"""A user is shown so many nudges a day, and every reply and reminder."""

import pytest

from tests import factories
from tests.conftest import authorized_client

PATH = "/v1/follow-ups"
# When people who were met at the event are to be thanked: 17:00 in Berlin.
EVENING = "2026-03-02T16:00:00Z"


@pytest.fixture
def owner(client) -> dict:
    """The user of the client's own key."""
    [first] = client.get("/v1/users").json()["items"]
    return first


@pytest.fixture
def event(client) -> dict:
    return factories.new_event(client)


def meet(client, event: dict, owner: dict, times: int = 1) -> list[dict]:
    """Customers of a user who are to be thanked."""
    met = [factories.new_customer(client, owner_id=owner["id"]) for _ in range(times)]
    for customer in met:
        factories.new_participant(client, event, customer)
    return met


def allow(client, number: int | None, user: dict | None = None) -> None:
    path = f"/v1/users/{user['id']}" if user else "/v1/workspace"
    answer = client.patch(path, json={"nudges_per_day": number})
    assert answer.status_code == 200, answer.text
    assert answer.json()["nudges_per_day"] == number


def queue(client, owner: dict | None, **query: str | int) -> list[dict]:
    """All pages of the queue."""
    params = query | ({"owner_id": owner["id"]} if owner else {})
    items: list[dict] = []
    while True:
        answer = client.get(PATH, params=params)
        assert answer.status_code == 200, answer.text
        page = answer.json()
        items += page["items"]
        if page["next_cursor"] is None:
            return items
        params["cursor"] = page["next_cursor"]


def kinds(client, owner: dict | None, **query: str | int) -> list[str]:
    return [item["rule_kind"] for item in queue(client, owner, **query)]


@pytest.mark.parametrize(
    ("users", "workspaces", "shown"),
    [
        pytest.param(None, None, 5, id="no limit"),
        pytest.param(2, None, 2, id="the user's own"),
        pytest.param(None, 3, 3, id="the workspace's"),
        pytest.param(4, 1, 4, id="the user's own goes before"),
        pytest.param(1000, 1, 5, id="more than there are"),
        pytest.param(5, None, 5, id="exactly as many"),
        pytest.param(1, None, 1, id="one"),
    ],
)
def test_the_first_nudges_are_shown(client, clock, owner, event, users, workspaces, shown):
    meet(client, event, owner, times=5)
    clock.set(EVENING)
    every = queue(client, owner)
    allow(client, users, owner)
    allow(client, workspaces)
    assert len(every) == 5
    assert queue(client, owner) == every[:shown]
    assert queue(client, None) == every
    assert len(queue(client, owner, status="due")) == 5


def test_replies_and_reminders_are_never_hidden(client, clock, owner, event):
    allow(client, 1, owner)
    met = meet(client, event, owner, times=3)
    asked = factories.new_message(client, met[0], kind="inquiry")
    for customer in met[1:]:
        factories.new_reminder(client, customer, due_at=EVENING, owner_id=owner["id"])
    clock.set("2026-03-03T10:00:00Z")
    items = queue(client, owner)
    assert [item["rule_kind"] for item in items][:1] == ["reply"]
    assert items[0]["subject"]["id"] == asked["id"]
    assert sorted(item["rule_kind"] for item in items[1:]) == ["reminder", "reminder", "thank_you"]
    assert kinds(client, owner, rule_kind="reminder") == ["reminder"] * 2


def close(client, item: dict, verb: str) -> None:
    body = {} if verb == "dismiss" else None
    answer = client.post(f"{PATH}/{item['id']}/{verb}", json=body)
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize("verb", ["done", "dismiss"])
def test_a_nudge_that_is_closed_is_used_up_until_the_next_day(client, clock, owner, event, verb):
    allow(client, 2, owner)
    meet(client, event, owner, times=4)
    clock.set(EVENING)
    close(client, queue(client, owner)[0], verb)
    assert len(queue(client, owner)) == 1
    close(client, queue(client, owner)[0], verb)
    assert queue(client, owner) == []
    clock.set("2026-03-02T22:59:59Z")  # a second before midnight in Berlin
    assert queue(client, owner) == []
    clock.set("2026-03-02T23:00:00Z")
    assert len(queue(client, owner)) == 2


def test_the_day_is_one_of_the_users_zone(client, clock, owner, event):
    allow(client, 1, owner)
    client.patch(f"/v1/users/{owner['id']}", json={"time_zone": "Pacific/Pago_Pago"})
    meet(client, event, owner, times=2)
    clock.set(EVENING)
    close(client, queue(client, owner)[0], "done")
    clock.set("2026-03-03T10:59:59Z")
    assert queue(client, owner) == []
    clock.set("2026-03-03T11:00:00Z")
    assert kinds(client, owner) == ["thank_you"]


def test_what_others_close_and_what_is_no_nudge_uses_nothing_up(app, client, clock, owner, event):
    allow(client, 2, owner)
    met = meet(client, event, owner, times=4)
    other = factories.new_user(client)
    others = authorized_client(app, factories.new_key(client, user_id=other["id"])["key"])
    reminder = factories.new_reminder(client, met[0], due_at=EVENING, owner_id=owner["id"])
    clock.set(EVENING)
    close(client, reminder, "done")
    first = queue(client, owner)
    close(others, first[0], "done")
    assert [item["id"] for item in queue(client, owner)][:1] == [first[1]["id"]]
    assert len(queue(client, owner)) == 2


def test_a_look_ahead_has_the_whole_budget(client, clock, owner, event):
    allow(client, 2, owner)
    meet(client, event, owner, times=4)
    clock.set(EVENING)
    close(client, queue(client, owner)[0], "done")
    assert len(queue(client, owner)) == 1
    assert len(queue(client, owner, as_of="2026-03-03T10:00:00Z")) == 2


@pytest.mark.parametrize("limit", [1, 2, 3, 4])
def test_the_budget_counts_over_all_pages(client, clock, owner, event, limit):
    allow(client, 3, owner)
    met = meet(client, event, owner, times=6)
    for customer in met[:3]:
        factories.new_reminder(client, customer, due_at=EVENING, owner_id=owner["id"])
    clock.set(EVENING)
    every = queue(client, owner)
    assert sorted(item["rule_kind"] for item in every) == ["reminder"] * 3 + ["thank_you"] * 3
    assert queue(client, owner, limit=limit) == every


def test_pages_go_on_by_the_budget_of_the_first(client, clock, owner, event):
    """Work between two pages neither hides what was promised nor shows more of it."""
    allow(client, 3, owner)
    meet(client, event, owner, times=6)
    clock.set(EVENING)
    every = queue(client, owner)
    query = {"owner_id": owner["id"], "limit": 1}
    first = client.get(PATH, params=query).json()
    close(client, first["items"][0], "done")
    allow(client, 1, owner)
    rest = queue(client, owner, limit=1, cursor=first["next_cursor"])
    assert rest == every[1:]


def test_the_substitute_gets_the_nudges_of_both_within_the_own_budget(client, clock, owner, event):
    away = {"from": "2026-03-01", "to": "2026-03-03", "substitute_id": owner["id"]}
    other = factories.new_user(client, away=away, nudges_per_day=1)
    allow(client, 3, owner)
    meet(client, event, owner, times=2)
    meet(client, event, other, times=2)
    clock.set(EVENING)
    assert len(queue(client, owner)) == 3
    assert len(queue(client, other)) == 1


@pytest.mark.parametrize("number", [0, -1, 1001, "3", 1.5, True])
def test_a_budget_is_a_number_from_one_to_a_thousand(client, owner, number):
    for path in (f"/v1/users/{owner['id']}", "/v1/workspace"):
        answer = client.patch(path, json={"nudges_per_day": number})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/nudges_per_day"


def test_a_budget_is_cleared_by_null_alone(client, owner):
    allow(client, 7, owner)
    renamed = client.patch(f"/v1/users/{owner['id']}", json={"name": "Anna"})
    assert renamed.json()["nudges_per_day"] == 7
    allow(client, None, owner)
