"""Rules over HTTP, on both databases."""

import pytest

from tests import factories

FIELDS = {
    "id", "name", "kind", "enabled", "trigger", "after", "until", "expires_after", "priority",
    "warn_before", "version", "archived_at", "created_at", "updated_at",
}  # fmt: skip


@pytest.fixture
def rule(client) -> dict:
    return client.get("/v1/rules", params={"kind": "reply"}).json()["items"][0]


def statuses(client, customer) -> list[str]:
    path = f"/v1/customers/{customer['id']}/follow-ups"
    return [item["status"] for item in client.get(path).json()["items"]]


def test_a_rule_is_shown_and_listed(client, rule):
    assert rule.keys() == FIELDS
    assert rule["after"] == {"promise": True}
    assert client.get(f"/v1/rules/{rule['id']}").json() == rule
    assert client.get("/v1/rules?enabled=false").json()["items"] == []
    ready_made = client.get("/v1/rules?enabled=true").json()["items"]
    assert [one["kind"] for one in ready_made] == [
        "reply",
        "thank_you",
        "introduce",
        "keep_in_touch",
        "thank_you",
        "thank_you",
        "thank_you",
        "chase",
        "buy_again",
        "ask_referral",
        "inform_referral",
        "greet",
    ]
    assert ready_made[0] == rule


def test_a_change_raises_the_version_and_no_change_does_not(client, rule):
    url = f"/v1/rules/{rule['id']}"
    changed = client.patch(url, json={"priority": "urgent", "after": {"working": {"days": 2}}})
    assert changed.status_code == 200, changed.text
    assert changed.json()["version"] == 2
    assert changed.json()["after"] == {"working": {"days": 2}}
    assert client.patch(url, json={"priority": "urgent"}).json() == changed.json()


def test_a_rule_that_is_switched_off_withdraws_its_flags(client, rule):
    customer = factories.new_customer(client)
    factories.new_message(client, customer)
    assert statuses(client, customer) == ["waiting"]
    url = f"/v1/rules/{rule['id']}"
    client.patch(url, json={"enabled": False})
    assert statuses(client, customer) == ["withdrawn"]
    client.patch(url, json={"enabled": True})
    assert statuses(client, customer) == ["waiting"]


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"name": " "}, "/name"),
        ({"enabled": None}, "/enabled"),
        ({"trigger": "last_touch"}, "/trigger"),
        ({"expires_after": "soon"}, "/expires_after"),
        ({"after": {"calendar": "P2D"}, "expires_after": "P1D"}, "/expires_after"),
        ({"after": {"promise": False}}, "/after/promise"),
        ({"after": {"contact_rhythm": True}}, "/after"),
    ],
)
def test_what_is_wrong_is_pointed_at(client, rule, changes, pointer):
    refused = client.patch(f"/v1/rules/{rule['id']}", json=changes)
    assert refused.status_code == 422, refused.text
    assert refused.json()["errors"][0]["pointer"] == pointer


def test_rules_belong_to_their_workspace(other_client, read_client, rule):
    url = f"/v1/rules/{rule['id']}"
    assert other_client.patch(url, json={"enabled": False}).status_code == 404
    assert read_client.patch(url, json={"enabled": False}).status_code == 403
