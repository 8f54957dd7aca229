"""Two records of one person become one, and can be taken apart again."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories
from tests.concurrency import statuses, together

CUSTOMERS, CONTACTS = "/v1/customers", "/v1/contacts"
# The time of every change, and warnings, which name others with the same number at that time.
MOVING = {"updated_at", "warnings"}


def problem(answer, status: int, code: str = "invalid_request") -> dict[str, Any]:
    assert (answer.status_code, answer.json().get("code")) == (status, code), answer.text
    return answer.json()


def named(client, given: str, **fields: Any) -> dict[str, Any]:
    return factories.new_customer(client, name={"given": given, "family": "Weber"}, **fields)


def merge(client, merged: dict[str, Any], survivor: dict[str, Any], **query: Any):
    return client.post(
        f"{CUSTOMERS}/{merged['id']}/merge", json={"survivor_id": survivor["id"]}, params=query
    )


def unmerge(client, merged: dict[str, Any], **query: Any):
    return client.post(f"{CUSTOMERS}/{merged['id']}/unmerge", params=query)


def read(client, row: dict[str, Any], path: str = CUSTOMERS) -> dict[str, Any]:
    return client.get(f"{path}/{row['id']}").json()


def shown(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in MOVING}


@pytest.fixture
def pair(client) -> tuple[dict[str, Any], dict[str, Any]]:
    """The record of the shop and the one that was typed at a fair."""
    shop = named(
        client,
        "Anna",
        emails=[{"address": "anna@weber-pumpen.de"}],
        external_ids={"shop": "4711"},
        stage="active",
        language="de",
        tags=["shop"],
        notes="Pays by invoice.",
        permission={"do_not_contact": False, "channels": {"email": True, "phone": False}},
    )
    typed = named(
        client,
        "Änna",
        emails=[{"address": "anna.weber@web.de"}],
        phones=[{"raw": "0171 2345678"}],
        organization="Weber Pumpen GmbH",
        language="fr",
        tags=["fair"],
        notes="Met in Hanover.",
        permission={"do_not_contact": True, "channels": {"phone": True}},
    )
    return shop, typed


@pytest.mark.fast
def test_the_survivor_has_both_histories_and_all_details(client, pair):
    shop, typed = pair
    question = factories.new_message(client, shop)
    factories.new_purchase(client, shop)
    done = merge(client, shop, typed)
    assert done.status_code == 200, done.text
    result = done.json()
    assert (result["merged_id"], result["survivor_id"]) == (shop["id"], typed["id"])
    assert result["moved"] == [
        {"resource": "messages", "count": 1},
        {"resource": "purchases", "count": 1},
    ]
    assert {c["field"]: (c["kept"], c["dropped"]) for c in result["conflicts"]} == {
        "name": ("Änna Weber", "Anna Weber"),
        "language": ("fr", "de"),
    }
    survivor = read(client, typed)
    assert [e["address"] for e in survivor["emails"]] == [
        "anna.weber@web.de",
        "anna@weber-pumpen.de",
    ]
    assert survivor["stage"] == "active"
    assert survivor["tags"] == ["fair", "shop"]
    assert survivor["notes"] == "Met in Hanover.\n\nPays by invoice."
    assert survivor["permission"] == {
        "do_not_contact": True,
        "channels": {"email": True, "phone": False},
    }
    assert client.get(f"/v1/messages/{question['id']}").json()["customer_id"] == typed["id"]
    mine = client.get("/v1/follow-ups", params={"customer_id": typed["id"]}).json()["items"]
    assert question["id"] in {item["subject"]["id"] for item in mine}


def test_the_old_id_leads_to_the_survivor(client, pair):
    shop, typed = pair
    merge(client, shop, typed)
    answer = client.get(f"{CUSTOMERS}/{shop['id']}")
    assert answer.status_code == 200
    assert answer.headers["Content-Location"] == f"{CUSTOMERS}/{typed['id']}"
    assert answer.json() == read(client, typed) | {"merged_into_id": typed["id"]}
    assert answer.headers["ETag"] == client.get(f"{CUSTOMERS}/{typed['id']}").headers["ETag"]
    for path in ("timeline", "follow-ups", "explain"):
        ours, survivors = (
            client.get(f"{CUSTOMERS}/{one['id']}/{path}").json()["items"] for one in (shop, typed)
        )
        assert ours == survivors


def test_it_is_found_by_the_ids_of_other_systems_and_left_out_of_lists(client, pair):
    shop, typed = pair
    merge(client, shop, typed)
    ids = {row["id"] for row in client.get(CUSTOMERS).json()["items"]}
    assert ids == {typed["id"]}
    found = client.get(CUSTOMERS, params={"external_id": "shop=4711"}).json()["items"]
    assert [row["id"] for row in found] == [typed["id"]]
    changed = client.get(CUSTOMERS, params={"updated_since": shop["created_at"]}).json()["items"]
    assert {row["id"]: row["merged_into_id"] for row in changed} == {
        shop["id"]: typed["id"],
        typed["id"]: None,
    }
    taken = client.post(CUSTOMERS, json={"name": {"given": "X"}, "external_ids": {"shop": "4711"}})
    problem(taken, 409, "external_id_taken")


@pytest.mark.parametrize(
    "write",
    [
        lambda client, path: client.patch(path, json={"notes": "x"}),
        lambda client, path: client.delete(path),
        lambda client, path: client.post(f"{path}/restore"),
        lambda client, path: client.post(
            f"{path}/merge", json={"survivor_id": named(client, "Carla")["id"]}
        ),
    ],
    ids=["change", "archive", "restore", "merge"],
)
def test_the_merged_one_cannot_be_changed(client, pair, write: Callable):
    shop, typed = pair
    merge(client, shop, typed)
    refused = problem(write(client, f"{CUSTOMERS}/{shop['id']}"), 409, "merged")
    assert refused["merged_into_id"] == typed["id"]


def test_what_names_the_old_id_goes_to_the_survivor(client, pair):
    shop, typed = pair
    merge(client, shop, typed)
    assert factories.new_message(client, shop)["customer_id"] == typed["id"]
    assert factories.new_purchase(client, shop)["customer_id"] == typed["id"]
    event = factories.new_event(client)
    assert factories.new_participant(client, event, shop)["customer_id"] == typed["id"]


@pytest.mark.parametrize(
    ("survivor", "status", "code"),
    [
        (lambda client, shop: shop["id"], 422, "self_reference"),
        (lambda client, shop: factories.new_contact(client)["id"], 422, "unknown_id"),
        (lambda client, shop: "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10", 422, "unknown_id"),
    ],
    ids=["itself", "a contact", "nobody"],
)
def test_a_merge_needs_another_customer(client, survivor, status: int, code: str):
    shop = named(client, "Anna")
    body = {"survivor_id": survivor(client, shop)}
    refused = problem(client.post(f"{CUSTOMERS}/{shop['id']}/merge", json=body), status)
    assert [(e["pointer"], e["code"]) for e in refused["errors"]] == [("/survivor_id", code)]


def test_another_workspace_can_neither_merge_nor_be_merged(client, other_client):
    ours, theirs = named(client, "Anna"), named(other_client, "Anna")
    problem(merge(client, ours, theirs), 422)
    problem(merge(client, theirs, ours), 404, "not_found")
    merge(client, ours, named(client, "Änna"))
    problem(unmerge(other_client, ours), 404, "not_found")


def test_an_archived_survivor_must_be_restored_first(client, pair):
    shop, typed = pair
    client.delete(f"{CUSTOMERS}/{typed['id']}")
    problem(merge(client, shop, typed), 409, "state_conflict")


def test_merges_in_a_ring_and_in_a_chain(client):
    one, two, three = (named(client, name) for name in ("A", "B", "C"))
    assert merge(client, one, two).status_code == 200
    problem(merge(client, two, one), 409, "merged")
    assert merge(client, two, three).status_code == 200
    assert read(client, one)["id"] == read(client, two)["id"] == three["id"]
    refused = problem(unmerge(client, one), 409, "merged")
    assert refused["merged_into_id"] == three["id"]
    assert unmerge(client, two).status_code == 200
    assert read(client, one)["id"] == two["id"]
    assert unmerge(client, one).status_code == 200
    assert read(client, one)["merged_into_id"] is None


def test_a_preview_changes_nothing(client, pair):
    shop, typed = pair
    factories.new_message(client, shop)
    before = read(client, shop), read(client, typed)
    preview = merge(client, shop, typed, preview=True).json()
    assert preview["merged_at"] is None
    assert (read(client, shop), read(client, typed)) == before
    done = merge(client, shop, typed).json()
    assert done | {"merged_at": None} == preview


def fill(client, customer: dict[str, Any], event: dict[str, Any]) -> None:
    factories.new_message(client, customer)
    factories.new_purchase(client, customer)
    factories.new_reminder(client, customer)
    factories.new_participant(client, event, customer)


def history(client, *customers: dict[str, Any]) -> list[Any]:
    """All that clients see of the customers."""
    result: list[Any] = []
    for customer in customers:
        follow_ups = client.get(f"{CUSTOMERS}/{customer['id']}/follow-ups", params={"limit": 200})
        timeline = client.get(f"{CUSTOMERS}/{customer['id']}/timeline", params={"limit": 200})
        open_ones = [
            (item["rule_kind"], item["subject"]["id"], item["due_at"], item["status"])
            for item in follow_ups.json()["items"]
            if item["status"] != "withdrawn"
        ]
        result += [
            shown(read(client, customer)),
            sorted(open_ones),
            [(item["type"], item["id"]) for item in timeline.json()["items"]],
        ]
    return result


def test_unmerge_restores_both_as_they_were(client, pair):
    shop, typed = pair
    event = factories.new_event(
        client, kind="meeting", starts_at="2026-02-27T08:00:00Z", ends_at="2026-02-27T09:00:00Z"
    )
    for each in pair:
        fill(client, each, event)
    before = history(client, *pair)
    merge(client, shop, typed)
    restored = unmerge(client, shop)
    assert restored.status_code == 200, restored.text
    assert history(client, *pair) == before
    problem(unmerge(client, shop), 409, "state_conflict")
    assert merge(client, shop, typed).status_code == 200


def test_unmerge_takes_the_tag_of_the_survivor(client, pair):
    shop, typed = pair
    old = client.get(f"{CUSTOMERS}/{typed['id']}").headers["ETag"]
    merge(client, shop, typed)
    url = f"{CUSTOMERS}/{shop['id']}/unmerge"
    problem(client.post(url, headers={"If-Match": old}), 412, "precondition_failed")
    tag = client.get(f"{CUSTOMERS}/{shop['id']}").headers["ETag"]
    assert client.post(url, headers={"If-Match": tag}).status_code == 200


def test_what_people_did_about_a_follow_up_goes_with_it(client, pair):
    shop, typed = pair
    question = factories.new_message(client, shop, kind="issue")
    merge(client, shop, typed)
    [item] = [
        item
        for item in client.get("/v1/follow-ups", params={"customer_id": typed["id"]}).json()[
            "items"
        ]
        if (item["subject"]["id"], item["rule_kind"]) == (question["id"], "reply")
    ]
    closed = client.post(f"/v1/follow-ups/{item['id']}/dismiss", json={"cause": "other"})
    assert closed.status_code == 200, closed.text
    assert unmerge(client, shop).status_code == 200
    after = client.get(f"/v1/follow-ups/{item['id']}").json()
    assert (after["customer_id"], after["status"]) == (shop["id"], "dismissed")


@pytest.mark.parametrize(
    ("keep", "receiver"), [("survivor", "typed"), ("restored", "shop")], ids=str
)
def test_what_was_added_since_needs_a_receiver(client, pair, keep: str, receiver: str):
    shop, typed = pair
    merge(client, shop, typed)
    new = factories.new_message(client, typed)
    emails = read(client, typed)["emails"]
    more = [*({"address": each["address"]} for each in emails), {"address": "new@weber.de"}]
    changed = client.patch(f"{CUSTOMERS}/{typed['id']}", json={"emails": more})
    assert changed.status_code == 200, changed.text
    refused = problem(unmerge(client, shop), 409, "added_since")
    assert refused["added"] == [
        {"resource": "customers", "id": typed["id"]},
        {"resource": "messages", "id": new["id"]},
    ]
    assert unmerge(client, shop, keep=keep).status_code == 200
    ids = {"shop": shop["id"], "typed": typed["id"]}
    assert client.get(f"/v1/messages/{new['id']}").json()["customer_id"] == ids[receiver]
    addresses = {
        name: [each["address"] for each in read(client, {"id": row_id})["emails"]]
        for name, row_id in ids.items()
    }
    usual = {"shop": ["anna@weber-pumpen.de"], "typed": ["anna.weber@web.de"]}
    assert addresses == usual | {receiver: [*usual[receiver], "new@weber.de"]}


def test_of_two_follow_ups_on_one_event_the_one_that_was_acted_on_survives(client):
    one, two = named(client, "Anna"), named(client, "Änna")
    event = factories.new_event(
        client, kind="meeting", starts_at="2026-02-26T08:00:00Z", ends_at="2026-02-26T09:00:00Z"
    )
    for customer in (one, two):
        factories.new_participant(client, event, customer)
    items = client.get("/v1/follow-ups", params={"sort": "due_at"}).json()["items"]
    thanks = {
        item["customer_id"]: item["id"] for item in items if item["subject"]["id"] == event["id"]
    }
    client.post(f"/v1/follow-ups/{thanks[one['id']]}/done")
    merge(client, one, two)
    kept = client.get(f"/v1/follow-ups/{thanks[one['id']]}").json()
    assert (kept["customer_id"], kept["status"]) == (two["id"], "done")
    assert client.get(f"/v1/follow-ups/{thanks[two['id']]}").status_code == 404


def test_two_merges_at_once(client):
    one, two, three = (named(client, name) for name in ("A", "B", "C"))
    for customer in (one, two, three):
        factories.new_message(client, customer)
    jobs = [partial(merge, client, a, b) for a, b in ((one, two), (two, one), (one, three))]
    answers = together(*jobs)
    assert set(statuses(answers)) <= {200, 409}
    assert 1 <= statuses(answers)[200] <= 2
    messages = client.get("/v1/messages").json()["items"]
    alive = {row["id"] for row in client.get(CUSTOMERS).json()["items"]}
    assert {each["customer_id"] for each in messages} <= alive


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["message", "purchase", "reminder", "participant", "referral"]),
        st.sampled_from([0, 1]),
    ),
    max_size=8,
)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(before=STEPS, fields=st.lists(st.sampled_from(["notes", "phones", "tags"]), max_size=3))
def test_merge_and_unmerge_is_the_identity(client, before, fields):
    pair = [
        named(client, name, **{field: FIELDS[field][index] for field in fields})
        for index, name in enumerate(("Anna", "Änna"))
    ]
    event = factories.new_event(client)
    took_part: set[int] = set()
    for kind, who in before:
        if kind == "participant" and who in took_part:
            continue
        took_part |= {who} if kind == "participant" else set()
        add(client, kind, pair[who], pair[1 - who], event)
    known = history(client, *pair)
    assert merge(client, *pair).status_code == 200
    restored = unmerge(client, pair[0])
    assert restored.status_code == 200, restored.text
    assert history(client, *pair) == known


FIELDS: dict[str, list[Any]] = {
    "notes": ["Likes pumps.", "Has a well."],
    "phones": [[{"raw": "030 901820"}], [{"raw": "040 428280"}]],
    "tags": [["pumps"], ["wells", "pumps"]],
}


def add(client, kind: str, customer: dict[str, Any], other: dict[str, Any], event: dict) -> None:
    match kind:
        case "message":
            factories.new_message(client, customer)
        case "purchase":
            factories.new_purchase(client, customer)
        case "reminder":
            factories.new_reminder(client, customer)
        case "participant":
            factories.new_participant(client, event, customer)
        case "referral":
            factories.new_referral(client, customer, referred={"customer_id": other["id"]})


# Contacts


def merge_contact(client, contact: dict[str, Any], **into: str):
    return client.post(f"{CONTACTS}/{contact['id']}/merge", json=into)


@pytest.mark.fast
def test_a_contact_becomes_a_part_of_another_one(client):
    card = factories.new_contact(client, phones=[{"raw": "0171 2345678"}], job_title="Buyer")
    sender = factories.new_contact(client, emails=[{"address": "karl@klein.de"}])
    question = factories.new_message(client, contact_id=sender["id"])
    done = merge_contact(client, sender, contact_id=card["id"])
    assert done.status_code == 200, done.text
    survivor = read(client, card, CONTACTS)
    assert [each["address"] for each in survivor["emails"]] == ["karl@klein.de"]
    assert client.get(f"/v1/messages/{question['id']}").json()["contact_id"] == card["id"]
    assert read(client, sender, CONTACTS) == survivor | {"merged_into_id": card["id"]}
    refused = client.patch(f"{CONTACTS}/{sender['id']}", json={"job_title": "x"})
    assert problem(refused, 409, "merged")["merged_into_id"] == card["id"]
    restored = client.post(f"{CONTACTS}/{sender['id']}/unmerge")
    assert restored.status_code == 200, restored.text
    assert restored.json()["status"] == "new"
    assert read(client, card, CONTACTS)["emails"] == []
    assert client.get(f"/v1/messages/{question['id']}").json()["contact_id"] == sender["id"]


@pytest.mark.parametrize("way", ["merge", "convert"])
def test_a_contact_that_was_merged_into_a_customer_comes_back(client, way: str):
    customer = named(client, "Anna")
    contact = factories.new_contact(client, emails=[{"address": "karl@klein.de"}])
    factories.new_message(client, contact_id=contact["id"])
    before = read(client, contact, CONTACTS), read(client, customer)
    path = f"{CONTACTS}/{contact['id']}"
    done = client.post(f"{path}/{way}", json={"customer_id": customer["id"]})
    assert done.status_code == 200, done.text
    assert read(client, contact, CONTACTS)["status"] == "merged"
    restored = client.post(f"{path}/unmerge")
    assert restored.status_code == 200, restored.text
    after = read(client, contact, CONTACTS), read(client, customer)
    assert list(map(shown, after)) == list(map(shown, before))


@pytest.mark.parametrize("into", ["customer_id", "contact_id"])
def test_a_contact_cannot_be_merged_into_nobody(client, into: str):
    contact = factories.new_contact(client)
    refused = problem(
        merge_contact(client, contact, **{into: "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"}), 422
    )
    assert [(e["pointer"], e["code"]) for e in refused["errors"]] == [(f"/{into}", "unknown_id")]


def test_a_converted_contact_is_no_survivor(client):
    converted, contact = factories.new_contact(client), factories.new_contact(client)
    client.post(f"{CONTACTS}/{converted['id']}/convert", json={})
    problem(merge_contact(client, contact, contact_id=converted["id"]), 409, "state_conflict")
