"""A substitute covers a user who is away; nobody's queue is lost."""

from itertools import compress

import pytest

from tests import factories
from tests.concurrency import together

PATH = "/v1/follow-ups"
# The application's clock stands at the second of March.
TODAY = {"from": "2026-03-01", "to": "2026-03-02"}


def user(client, name: str, **changes) -> dict:
    return factories.new_user(client, name=name, **changes)


def leave(client, who: dict, substitute: dict | None, **days: str):
    away = TODAY | days | {"substitute_id": substitute and substitute["id"]}
    return client.patch(f"/v1/users/{who['id']}", json={"away": away})


def go_away(client, who: dict, substitute: dict | None, **days: str) -> None:
    answer = leave(client, who, substitute, **days)
    assert answer.status_code == 200, answer.text


def due_for(client, owner: dict | None) -> dict:
    """A reminder that is due in an hour."""
    customer = factories.new_customer(client)
    owner_id = owner and owner["id"]
    return factories.new_reminder(
        client, customer, due_at="2026-03-02T10:00:00Z", owner_id=owner_id
    )


def listed(client, who: dict, **query: str) -> list[str]:
    answer = client.get(PATH, params={"owner_id": who["id"], **query})
    assert answer.status_code == 200, answer.text
    return [item["id"] for item in answer.json()["items"]]


@pytest.fixture
def team(client, clock) -> dict[str, dict]:
    return {name: user(client, name) for name in ("Anna", "Berta", "Carl")}


@pytest.mark.fast
def test_the_queue_of_one_who_is_away_is_also_the_substitutes(client, clock, team):
    anna, berta, carl = team.values()
    go_away(client, anna, berta)
    annas, bertas = due_for(client, anna), due_for(client, berta)
    nobodys = due_for(client, None)
    assert annas["owner_id"] == anna["id"]
    assert annas["responsible_id"] == berta["id"]
    assert bertas["responsible_id"] == berta["id"]
    assert nobodys["responsible_id"] is None
    clock.advance(hours=2)
    for query in ({}, {"status": "due"}):
        assert listed(client, berta, **query) == [annas["id"], bertas["id"]]
        assert listed(client, anna, **query) == [annas["id"]]
        assert listed(client, carl, **query) == []
    for path in (PATH, f"/v1/customers/{annas['customer_id']}/follow-ups"):
        items = {item["id"]: item for item in client.get(path).json()["items"]}
        assert items[annas["id"]]["responsible_id"] == berta["id"]
    clock.set("2026-03-02T23:30:00Z")  # the third in Berlin
    assert listed(client, berta) == [bertas["id"]]
    assert client.get(f"{PATH}/{annas['id']}").json()["responsible_id"] == anna["id"]


@pytest.mark.parametrize("away", [3, 4, 6])
def test_one_may_stand_in_for_many(client, clock, away):
    berta = user(client, "Berta")
    others = [user(client, f"Member {number}") for number in range(away)]
    expected = sorted(due_for(client, who)["id"] for who in [*others, berta])
    due_for(client, user(client, "Carl"))
    for who in others:
        go_away(client, who, berta)
    clock.advance(hours=2)
    assert listed(client, berta) == expected
    first = client.get(PATH, params={"owner_id": berta["id"], "limit": 2}).json()
    assert listed(client, berta, cursor=first["next_cursor"], limit="2") == expected[2:4]


def test_the_tag_changes_with_who_is_responsible(client, clock, team):
    anna, berta, _ = team.values()
    path = f"{PATH}/{due_for(client, anna)['id']}"
    before = client.get(path).headers["etag"]
    go_away(client, anna, berta)
    now = client.get(path).headers["etag"]
    assert now != before
    assert client.get(path, headers={"If-None-Match": before}).status_code == 200
    # nobody has changed the follow-up meanwhile
    done = client.post(f"{path}/done", headers={"If-Match": before})
    assert done.json()["responsible_id"] == berta["id"]


def test_ones_own_zone_says_when_one_is_away(client, clock, team):
    berta = team["Berta"]
    east = user(client, "East", time_zone="Pacific/Kiritimati")
    go_away(client, east, berta, **{"from": "2026-03-03", "to": "2026-03-03"})
    easts = due_for(client, east)
    clock.set("2026-03-02T10:00:00Z")  # midnight there
    assert listed(client, berta) == [easts["id"]]
    clock.set("2026-03-03T10:00:00Z")
    assert listed(client, berta) == []


def test_a_chain_is_followed_to_its_end(client, clock, team):
    anna, berta, carl = team.values()
    go_away(client, anna, berta)
    go_away(client, berta, carl)
    annas = due_for(client, anna)
    assert annas["responsible_id"] == carl["id"]
    clock.advance(hours=1)
    assert listed(client, berta) == []
    assert listed(client, carl) == [annas["id"]]
    client.delete(f"/v1/users/{carl['id']}").raise_for_status()
    assert listed(client, carl) == []
    assert client.get(f"{PATH}/{annas['id']}").json()["responsible_id"] == anna["id"]


def test_of_three_who_would_close_a_ring_at_once_one_is_refused(client, clock, team):
    anna, berta, carl = team.values()
    annas = due_for(client, anna)
    clock.advance(hours=1)

    answers = together(
        lambda: leave(client, anna, berta),
        lambda: leave(client, berta, carl),
        lambda: leave(client, carl, anna),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 200, 422]
    # beside her own it is in one queue: that of whoever is there
    refused = [answer.status_code == 422 for answer in answers]  # a status
    [acts] = compress(team.values(), refused)
    assert [listed(client, one) for one in team.values()] == [
        [annas["id"]] if one in (anna, acts) else [] for one in team.values()
    ]


def test_a_look_ahead_is_covered_by_who_acts_then(client, team):
    anna, berta, carl = team.values()
    go_away(client, anna, berta, **{"from": "2026-03-10", "to": "2026-03-11"})
    annas = due_for(client, anna)
    assert listed(client, berta, as_of="2026-03-09T12:00:00Z") == []
    assert listed(client, berta, as_of="2026-03-10T12:00:00Z") == [annas["id"]]
    assert listed(client, carl, as_of="2026-03-10T12:00:00Z") == []


def test_pages_of_a_covered_queue_neither_repeat_nor_skip(client, clock, team):
    anna, berta, _ = team.values()
    go_away(client, anna, berta)
    expected = {due_for(client, owner)["id"] for owner in (anna, berta) * 3}
    clock.advance(hours=1)
    query = {"owner_id": berta["id"], "limit": "2"}
    seen: list[str] = []
    while True:
        page = client.get(PATH, params=query).json()
        seen += [item["id"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert len(seen) == len(expected)
    assert set(seen) == expected


def test_another_workspace_is_none_of_it(client, other_client, clock, team):
    anna, berta, _ = team.values()
    go_away(client, anna, berta)
    due_for(client, anna)
    theirs = user(other_client, "Theirs")
    due_for(other_client, theirs)
    clock.advance(hours=1)
    assert listed(other_client, berta) == []
    assert listed(client, theirs) == []
    [other] = other_client.get(PATH).json()["items"]
    assert other["responsible_id"] == theirs["id"]
