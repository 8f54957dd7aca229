"""Parameters of every list: ids, the time of the last change, and the count."""

import re
from uuid import uuid4

import pytest

from tests import factories

LISTS = (
    "customers", "contacts", "events", "messages", "purchases", "opportunities", "referrals",
    "card/shares", "follow-ups", "reevaluations", "templates", "refused-mails", "rules", "promises",
    "users", "api-keys", "sender-rules", "imports", "jobs",
)  # fmt: skip


@pytest.fixture
def world(client):
    """At least two objects in each list, and the paths of the lists of one customer and one event."""
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"], "language": "de"})
    anna, ben = (
        factories.new_customer(
            client, name={"given": name}, emails=[{"address": f"{name}@x.example"}]
        )
        for name in ("anna", "ben")
    )
    events = [factories.new_event(client) for _ in range(2)]
    for customer in (anna, ben):
        for new in (
            factories.new_message, factories.new_purchase, factories.new_opportunity,
            factories.new_card_share, factories.new_reminder,
        ):  # fmt: skip
            new(client, customer)
        factories.new_contact(client)
        factories.new_participant(client, events[0], customer)
        passed = factories.new_contact(client)
        factories.new_referral(client, customer, referred={"contact_id": passed["id"]})
        factories.new_user(client)
        factories.new_sender_rule(client, pattern=f"@{uuid4().hex}.example")
        factories.new_import(client)
    user = client.get("/v1/users").json()["items"][0]
    factories.new_key(client, user_id=user["id"])
    client.post(
        "/v1/messages/import",
        content=factories.mail("x", sender="me@example.net", to="me@example.net"),
        headers={"Content-Type": "message/rfc822"},
    )
    client.post(
        "/v1/messages/import",
        content=factories.mail("y", sender="me@example.net", to="me@example.net"),
        headers={"Content-Type": "message/rfc822"},
    )
    return {
        **{name: f"/v1/{name}" for name in LISTS},
        "follow-ups of a customer": f"/v1/customers/{anna['id']}/follow-ups",
        "timeline": f"/v1/customers/{anna['id']}/timeline",
        "participants": f"/v1/events/{events[0]['id']}/participants",
    }


def ids_of(client, path, **params):
    answer = client.get(path, params=params)
    assert answer.status_code == 200, answer.text
    return [item["id"] for item in answer.json()["items"]]


def test_ids_on_every_list(client, other_client, world):
    foreign = factories.new_customer(other_client)["id"]
    for name, path in world.items():
        known = ids_of(client, path, **({"sort": "due_at"} if name == "follow-ups" else {}))
        assert len(known) >= (1 if name in {"reevaluations", "refused-mails"} else 2), name
        some = known[:2]
        for named in (",".join([*some, foreign]), [*some, str(uuid4())]):
            assert sorted(ids_of(client, path, ids=named)) == sorted(some), name
        assert ids_of(client, path, ids=foreign) == [], name


def test_the_last_changes_on_every_list(client, clock, world):
    for name, path in world.items():
        key = {"sort": "due_at"} if name == "follow-ups" else {}
        everything = client.get(path, params=key).json()["items"]
        assert ids_of(client, path, updated_since="2030-01-01T00:00:00Z") == [], name
        since = ids_of(client, path, updated_since="2020-01-01T00:00:00Z")
        assert sorted(since) == sorted(item["id"] for item in everything), name
        if "updated_at" in everything[0]:
            changed = client.get(path, params={"updated_since": "2020-01-01T00:00:00Z"}).json()
            times = [item["updated_at"] for item in changed["items"]]
            assert times == sorted(times), name


def test_the_count_on_every_list(client, world):
    for name, path in world.items():
        plain = client.get(path).json()
        assert "count" not in plain
        first = client.get(path, params={"count": "true", "limit": 1}).json()
        assert first["count"] == len(plain["items"]), name
        if first["next_cursor"]:
            # a cursor does not ask whether one counts
            query = {"limit": 1, "cursor": first["next_cursor"]}
            assert client.get(path, params=query).status_code == 200, name
            assert (
                client.get(path, params=query | {"count": "true"}).json()["count"] == first["count"]
            )


def test_the_queue_by_person(client, clock):
    people = [
        factories.new_customer(client, name={"given": name}) for name in ("Anna", "Ben", "Cy")
    ]
    for person in people:
        factories.new_message(client, person)
        clock.advance(minutes=1)
    clock.advance(days=3)
    names = [card["party"]["name"] for card in client.get("/v1/queue").json()["items"]]
    assert names == ["Anna Weber", "Ben Weber", "Cy Weber"] or len(names) == 3
    some = client.get(
        "/v1/queue", params={"ids": f"{people[2]['id']},{people[0]['id']}", "count": "true"}
    )
    assert [card["party"]["customer_id"] for card in some.json()["items"]] == [
        people[0]["id"],
        people[2]["id"],
    ]
    assert some.json()["count"] == 2
    clock.advance(minutes=1)
    since = client.get("/v1/follow-ups").json()["items"][-1]["updated_at"]
    factories.new_message(client, people[1], subject="Another thread")
    clock.advance(days=2)
    late = client.get("/v1/queue", params={"updated_since": since, "limit": 1}).json()
    assert len(late["items"]) == 1
    assert (
        client.get("/v1/queue", params={"updated_since": "2030-01-01T00:00:00Z"}).json()["items"]
        == []
    )


def test_a_changed_object_is_among_the_last_changes(client, clock):
    first, second = (factories.new_customer(client, name={"given": name}) for name in ("A", "B"))
    clock.advance(minutes=1)
    moment = client.patch(f"/v1/customers/{first['id']}", json={"notes": "x"}).json()["updated_at"]
    assert ids_of(client, "/v1/customers", updated_since=moment) == [first["id"]]
    clock.advance(minutes=1)
    factories.new_message(client, second)
    assert ids_of(client, "/v1/customers", updated_since=moment) == [first["id"], second["id"]]
    newest = ids_of(client, "/v1/customers", updated_since=moment, sort="-updated_at")
    assert newest == [second["id"], first["id"]]


def test_pages_of_changes_neither_repeat_nor_skip(client, clock):
    made = [factories.new_customer(client, name={"given": f"N{n}"})["id"] for n in range(5)]
    for params in (
        {"updated_since": "2020-01-01T00:00:00Z"},
        {"ids": ",".join(made)},
        {"updated_since": "2020-01-01T00:00:00Z", "sort": "created_at"},
    ):
        seen, cursor = [], {}
        while cursor is not None:
            page = client.get("/v1/customers", params=params | {"limit": 2} | cursor).json()
            seen += [item["id"] for item in page["items"]]
            cursor = {"cursor": page["next_cursor"]} if page["next_cursor"] else None
        assert sorted(seen) == sorted(made)
    first = client.get("/v1/customers", params={"ids": ",".join(made), "limit": 2}).json()
    other = {"ids": ",".join(made[:3]), "cursor": first["next_cursor"]}
    assert client.get("/v1/customers", params=other).status_code == 400


def test_what_is_archived_is_among_the_ids_and_the_changes(client, clock):
    gone, here = (factories.new_customer(client, name={"given": name}) for name in ("A", "B"))
    clock.advance(minutes=1)
    client.delete(f"/v1/customers/{gone['id']}").raise_for_status()
    since = client.get(f"/v1/customers/{gone['id']}").json()["archived_at"]
    both = f"{gone['id']},{here['id']}"
    for query, expected in (
        ({}, [here]),
        ({"ids": both}, [gone, here]),
        ({"ids": both, "archived": "false"}, [here]),
        ({"ids": both, "archived": "true"}, [gone]),
        ({"updated_since": since}, [gone]),
        ({"updated_since": since, "archived": "false"}, []),
    ):
        assert sorted(ids_of(client, "/v1/customers", **query)) == sorted(
            each["id"] for each in expected
        ), query


def test_a_sender_of_newsletters_is_among_the_changes(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    factories.take_in(
        client, factories.mail(1, sender="n@x.example", more="List-Id: <n.x.example>\n")
    )
    assert ids_of(client, "/v1/contacts") == []
    [sender] = ids_of(client, "/v1/contacts", updated_since="2020-01-01T00:00:00Z")
    assert ids_of(client, "/v1/contacts", ids=sender) == [sender]
    assert ids_of(client, "/v1/contacts", ids=sender, automated="false") == []


MANY = [str(uuid4()) for _ in range(201)]


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        pytest.param({"ids": ",".join(MANY)}, "ids", id="201 ids"),
        pytest.param({"ids": MANY}, "ids", id="201 ids, repeated"),
        pytest.param({"ids": f"{MANY[0]},x"}, "ids.1", id="an id that is no UUID"),
        pytest.param({"ids": ""}, "ids.0", id="no id"),
        pytest.param({"updated_since": "2026-03-01T00:00:00"}, "updated_since", id="no offset"),
        pytest.param({"updated_since": "1772323200"}, "updated_since", id="a number"),
        pytest.param({"count": "many"}, "count", id="no boolean"),
    ],
)
@pytest.mark.parametrize("path", ["customers", "follow-ups", "queue"])
def test_what_a_list_refuses(client, path, query, pointer):
    answer = client.get(f"/v1/{path}", params=query)
    assert answer.status_code == 422
    [fault] = answer.json()["errors"]
    assert fault["pointer"] == pointer


def test_two_hundred_ids_are_taken(client):
    anna = factories.new_customer(client)["id"]
    assert ids_of(client, "/v1/customers", ids=",".join([anna, *MANY[:199]])) == [anna]
    assert ids_of(client, "/v1/customers", ids=[anna, *MANY[:199]]) == [anna]


def test_every_list_has_the_parameters(client):
    document = client.get("/openapi.json").json()
    lists = [
        (path, get)
        for path, item in document["paths"].items()
        if (get := item.get("get")) and "next_cursor" in str(_answer_schema(document, get))
    ]
    assert len(lists) > 15
    for path, get in lists:
        names = {_resolve(document, parameter)["name"] for parameter in get["parameters"]}
        assert names >= {"ids", "updated_since", "count", "limit", "cursor"}, path


def _answer_schema(document, operation):
    content = operation["responses"]["200"].get("content", {}).get("application/json", {})
    return _resolve(document, content.get("schema", {})).get("properties", {})


def _resolve(document, node):
    if "$ref" not in node:
        return node
    for part in node["$ref"].removeprefix("#/").split("/"):
        document = document[part]
    return document


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"text": "pump"}, ["pump"]),
        ({"text": "PUMP"}, ["pump"]),
        ({"text": "stopped broken"}, ["pump"]),
        ({"text": "stopped invoice"}, []),
        ({"text": "100%"}, ["offer"]),
        ({"text": "%"}, ["offer"]),
        ({"text": "a_b"}, ["offer"]),
        ({"text": "größe"}, ["offer"]),
        ({"text": "   "}, []),
        ({"occurred_after": "2026-03-01T10:00:00Z"}, ["offer", "pump"]),
        ({"occurred_after": "2026-03-01T10:00:01Z"}, ["offer"]),
        ({"occurred_before": "2026-03-01T10:00:01Z"}, ["pump"]),
        ({"occurred_before": "2026-03-01T10:00:00Z"}, []),
        ({"occurred_after": "2026-03-01T10:00:00Z", "text": "offer"}, ["offer"]),
    ],
    ids=str,
)
def test_messages_by_words_and_time(client, query, expected):
    anna = factories.new_customer(client)
    ids = {
        factories.new_message(client, anna, subject=subject, body=body, occurred_at=at)["id"]: name
        for name, subject, body, at in (
            ("pump", "Broken pump", "It stopped.", "2026-03-01T10:00:00Z"),
            ("offer", "Offer", "100% of a_b in GRÖßE or Größe 5", "2026-03-01T11:00:00Z"),
        )
    }
    assert sorted(ids[each] for each in ids_of(client, "/v1/messages", **query)) == expected


@pytest.mark.parametrize("field", ["due_at", "created_at", "updated_at"])
def test_follow_ups_in_an_order(client, clock, field):
    anna = factories.new_customer(client)
    for day in (9, 7, 8):
        factories.new_reminder(client, anna, due_at=f"2026-03-0{day}T09:00:00Z")
        clock.advance(minutes=1)
    up = client.get("/v1/follow-ups", params={"sort": field}).json()["items"]
    down = client.get("/v1/follow-ups", params={"sort": f"-{field}"}).json()["items"]
    assert [item[field] for item in up] == sorted(item[field] for item in up)
    assert [item["id"] for item in down] == [item["id"] for item in reversed(up)]
    assert len(up) == 3
    mine = client.get(f"/v1/customers/{anna['id']}/follow-ups", params={"sort": field})
    assert [item["id"] for item in mine.json()["items"]] == [item["id"] for item in up]


def test_the_link_to_the_next_page_keeps_the_ids(client):
    made = [factories.new_customer(client, name={"given": f"N{n}"})["id"] for n in range(3)]
    first = client.get("/v1/customers", params={"ids": made, "limit": 2})
    link = re.fullmatch(r'<([^>]*)>; rel="next"', first.headers["link"])[1]
    rest = client.get(link).json()["items"]
    assert len(rest) == 1
    assert {item["id"] for item in [*first.json()["items"], *rest]} == set(made)
