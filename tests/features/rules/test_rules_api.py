"""Rules over HTTP, on both databases."""

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from app.features.rules.schemas import RuleRead
from app.storage.models import Rule, Workspace
from tests import factories
from tests.conftest import every_row

VIP = {"field": "customer.tags", "op": "contains", "value": "vip"}
SPAN = {"type": "working", "days": 1}


@pytest.fixture
def rule(client) -> dict:
    return client.get("/v1/rules", params={"kind": "reply"}).json()["items"][0]


def new_rule(client, **changes: Any) -> dict[str, Any]:
    body = {
        "name": "Look after them",
        "kind": "keep_in_touch",
        "after": {"type": "calendar", "duration": "P60D"},
    }
    answer = client.post("/v1/rules", json=body | changes)
    assert answer.status_code == 201, answer.text
    return answer.json()


def follow_ups(client, customer) -> list[dict]:
    return client.get(f"/v1/customers/{customer['id']}/follow-ups").json()["items"]


def statuses(client, customer) -> list[str]:
    return [item["status"] for item in follow_ups(client, customer)]


def of_rule(client, customer, rule) -> list[str]:
    return [
        item["status"] for item in follow_ups(client, customer) if item["rule_id"] == rule["id"]
    ]


@pytest.mark.fast
def test_a_rule_is_shown_and_listed(client, rule):
    assert list(rule) == list(RuleRead.model_fields)
    assert rule["after"] == {"type": "promise"}
    assert rule["created_by_pack"] == "small_business"
    shown = client.get(f"/v1/rules/{rule['id']}")
    assert shown.json() == rule
    RuleRead.model_validate_json(shown.text, extra="forbid")
    assert client.get("/v1/rules?enabled=false").json()["items"] == []
    ready_made = client.get("/v1/rules?enabled=true").json()["items"]
    assert [one["kind"] for one in ready_made] == [
        "reply",
        "promised",
        "thank_you",
        "introduce",
        "introduce_again",
        "keep_in_touch",
        "thank_you",
        "thank_you",
        "thank_you",
        "chase",
        "revive",
        "buy_again",
        "ask_referral",
        "inform_referral",
        "greet",
    ]
    assert ready_made[0] == rule
    lost = client.get("/v1/rules?trigger=opportunity_lost").json()["items"]
    assert [one["kind"] for one in lost] == ["ask_referral"]


def test_a_rule_is_made_with_all_that_it_says(client):
    user = factories.new_user(client)
    body = {
        "name": "Ask twice",
        "kind": "chase",
        "trigger": "message_sent",
        "enabled": False,
        "after": {"type": "working", "days": 2},
        "until": ["answer_received"],
        "where": {"all": [VIP, {"not": {"field": "message.channel", "op": "eq", "value": "sms"}}]},
        "expires_after": "P14D",
        "priority": "low",
        "warn_before": {"type": "working", "days": 1},
        "assign_to_id": user["id"],
        "times_at_most": 2,
    }
    answer = client.post("/v1/rules", json=body)
    assert answer.status_code == 201, answer.text
    made = RuleRead.model_validate_json(answer.text, extra="forbid")
    assert answer.json().items() >= body.items()
    assert answer.headers["location"] == f"/v1/rules/{made.id}"
    assert (made.version, made.created_by_pack, made.warnings) == (1, None, [])
    assert client.get(f"/v1/rules/{made.id}").json() == answer.json()


def test_trigger_and_fulfilment_have_defaults(client):
    made = new_rule(client)
    assert (made["trigger"], made["until"]) == ("last_touch", ["touched", "sign_of_life"])
    again = new_rule(client, kind="buy_again", after={"type": "buying_rhythm"})
    assert again["until"] == ["purchased", "touched_personally"]


def test_all_settings_can_be_changed_and_cleared(client):
    made = new_rule(client, kind="ask_referral", after=SPAN, where=VIP, expires_after="P9D")
    url = f"/v1/rules/{made['id']}"
    user = factories.new_user(client)
    changes = {
        "name": "Another",
        "enabled": False,
        "after": {"type": "calendar", "duration": "P2D"},
        "until": ["purchased", "touched"],
        "where": {"field": "opportunity.lost_reason", "op": "in", "values": ["price", "timing"]},
        "expires_after": "P10D",
        "priority": "urgent",
        "warn_before": {"type": "calendar", "duration": "P1D"},
        "assign_to_id": user["id"],
    }
    changed = client.patch(url, json=changes)
    assert changed.status_code == 200, changed.text
    assert changed.json().items() >= (changes | {"version": 2}).items()
    cleared = dict.fromkeys(("where", "expires_after", "warn_before", "assign_to_id"))
    assert client.patch(url, json=cleared).json().items() >= (cleared | {"version": 3}).items()


def test_a_change_raises_the_version_and_no_change_does_not(client, rule):
    url = f"/v1/rules/{rule['id']}"
    changed = client.patch(
        url, json={"priority": "urgent", "after": {"type": "working", "days": 2}}
    )
    assert changed.status_code == 200, changed.text
    assert changed.json()["version"] == 2
    assert changed.json()["after"] == {"type": "working", "days": 2}
    assert client.patch(url, json={"priority": "urgent"}).json() == changed.json()


def test_a_rule_that_is_switched_off_or_archived_withdraws_its_flags(client, rule):
    customer = factories.new_customer(client)
    factories.new_message(client, customer)
    assert statuses(client, customer) == ["waiting"]
    url = f"/v1/rules/{rule['id']}"
    client.patch(url, json={"enabled": False})
    assert statuses(client, customer) == ["withdrawn"]
    client.patch(url, json={"enabled": True})
    assert statuses(client, customer) == ["waiting"]
    assert client.delete(url).status_code == 204
    assert statuses(client, customer) == ["withdrawn"]
    assert rule["id"] not in {one["id"] for one in client.get("/v1/rules").json()["items"]}
    [archived] = client.get("/v1/rules?archived=true").json()["items"]
    assert archived["archived_at"]
    assert client.delete(url).status_code == 204
    restored = client.post(f"{url}/restore").json()
    assert (restored["archived_at"], restored["version"]) == (None, archived["version"] + 1)
    assert statuses(client, customer) == ["waiting"]


def test_a_new_rule_flags_those_who_are_there_and_whom_its_condition_names(client):
    vip = factories.new_customer(client, tags=["VIP"])
    other = factories.new_customer(client, name={"given": "Bo"})
    made = new_rule(client, where=VIP)
    assert of_rule(client, vip, made) == ["waiting"]
    assert of_rule(client, other, made) == []
    client.patch(f"/v1/customers/{other['id']}", json={"tags": ["vip"]})
    assert of_rule(client, other, made) == ["waiting"]
    client.patch(f"/v1/customers/{vip['id']}", json={"tags": []})
    assert of_rule(client, vip, made) == ["withdrawn"]


def test_a_rule_with_a_rhythm_of_its_own_flags_a_new_prospect_at_once(app, client):
    def watches() -> bool:
        with every_row(app.state.runtime.database) as session:
            return session.execute(sa.select(Workspace.rules_match_new_customers)).scalar_one()

    made = new_rule(client)
    assert watches()
    customer = factories.new_customer(client)
    assert of_rule(client, customer, made) == ["waiting"]
    client.patch(f"/v1/rules/{made['id']}", json={"after": {"type": "contact_rhythm"}})
    assert not watches()
    client.patch(f"/v1/rules/{made['id']}", json={"after": {"type": "calendar", "duration": "P9D"}})
    assert watches()
    client.delete(f"/v1/rules/{made['id']}")
    assert not watches()


def test_whoever_a_rule_names_gets_its_follow_ups(client):
    user = factories.new_user(client)
    customer = factories.new_customer(client)
    new_rule(client, assign_to_id=user["id"])
    assert [item["owner_id"] for item in follow_ups(client, customer)] == [user["id"]]


def test_a_whole_number_may_have_a_point(client):
    rule = new_rule(
        client, kind="chase", trigger="message_sent", after=SPAN, until=None, times_at_most=2.0
    )
    assert rule["times_at_most"] == 2


CUSTOM = {"kind": "custom", "trigger": "purchase_made", "after": SPAN}


@pytest.mark.parametrize(
    ("changes", "pointer", "code"),
    [
        ({"name": " "}, "/name", "too_short"),
        ({"kind": "reminder"}, "/kind", "not_allowed"),
        ({"kind": "thank_you"}, "/trigger", "required"),
        ({"kind": "thank_you", "trigger": "message_sent"}, "/trigger", "not_allowed"),
        ({"kind": "custom", "trigger": "reminder_set"}, "/trigger", "not_allowed"),
        ({"after": {"type": "promise"}}, "/after/type", "not_allowed"),
        (CUSTOM | {"after": {"type": "on_the_day"}}, "/after/type", "not_allowed"),
        ({"until": ["touched", "replied"]}, "/until/1", "not_allowed"),
        (CUSTOM | {"until": ["informed"]}, "/until/0", "not_allowed"),
        ({"until": ["touched", "touched"]}, "/until", "repeated"),
        ({"until": []}, "/until", "too_short"),
        ({"times_at_most": 2}, "/times_at_most", "not_allowed"),
        ({"kind": "chase", "after": SPAN, "times_at_most": 11}, "/times_at_most",
         "out_of_range"),
        ({"where": {"all": [VIP, {"field": "purchase.amount", "op": "lt", "value": "5"}]}},
         "/where/all/1/field", "not_allowed"),
        (CUSTOM | {"where": {"not": {"field": "event.kind", "op": "eq", "value": "call"}}},
         "/where/not/field", "not_allowed"),
        ({"where": {"field": "customer.size", "op": "eq", "value": "1"}}, "/where/field",
         "unknown_field"),
        ({"expires_after": "P60D"}, "/expires_after", "too_short"),
        (CUSTOM | {"after": {"type": "working", "days": 3}, "expires_after": "P3D"}, "/expires_after",
         "too_short"),
        (CUSTOM | {"after": {"type": "working", "hours": 8}, "expires_after": "PT8H"}, "/expires_after",
         "too_short"),
        (CUSTOM | {"after": {"type": "buying_rhythm"}, "expires_after": "P9D"}, "/expires_after",
         "not_allowed"),
        (CUSTOM | {"warn_before": {"type": "working", "days": 1}}, "/warn_before", "too_long"),
        ({"assign_to_id": "0198d2f4-6c1e-7a53-9b0e-2f1d4c8e7a90"}, "/assign_to_id", "unknown_id"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_pointed_at(client, changes, pointer, code):
    body = {"name": "X", "kind": "keep_in_touch", "after": {"type": "calendar", "duration": "P60D"}}
    refused = client.post("/v1/rules", json=body | changes)
    assert refused.status_code == 422, refused.text
    told = [(fault["pointer"], fault["code"]) for fault in refused.json()["errors"]]
    assert told == [(pointer, code)]


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"name": " "}, "/name"),
        ({"enabled": None}, "/enabled"),
        ({"trigger": "last_touch"}, "/trigger"),
        ({"expires_after": "soon"}, "/expires_after"),
        (
            {"after": {"type": "calendar", "duration": "P2D"}, "expires_after": "P1D"},
            "/expires_after",
        ),
        ({"after": {"type": "promise", "days": 1}}, "/after/days"),
        ({"after": {"type": "contact_rhythm"}}, "/after/type"),
        ({"until": ["touched"]}, "/until/0"),
        ({"where": {"field": "event.kind", "op": "eq", "value": "call"}}, "/where/field"),
    ],
)
def test_what_is_wrong_with_a_change_is_pointed_at(client, rule, changes, pointer):
    refused = client.patch(f"/v1/rules/{rule['id']}", json=changes)
    assert refused.status_code == 422, refused.text
    assert refused.json()["errors"][0]["pointer"] == pointer


def test_a_thousand_levels_are_refused(client):
    where: Any = VIP
    for _ in range(120):
        where = {"not": where}
    body = {
        "name": "Deep",
        "kind": "keep_in_touch",
        "after": {"type": "calendar", "duration": "P60D"},
    }
    refused = client.post("/v1/rules", json=body | {"where": where})
    assert refused.status_code == 422
    [fault] = refused.json()["errors"]
    assert (fault["pointer"], fault["code"]) == ("/where", "too_complex")
    content = '{"where":' + '{"not":' * 1000 + "1" + "}" * 1001
    deeper = client.post("/v1/rules", content=content, headers={"Content-Type": "application/json"})
    assert (deeper.status_code, deeper.json()["code"]) == (400, "not_json")


@pytest.mark.parametrize(
    ("changes", "warned"),
    [
        ({"kind": "custom", "trigger": "message_received", "after": SPAN},
         ("/where", "fires_on_every_message")),
        ({"where": {"field": "customer.stage", "op": "in", "values": []}},
         ("/where/values", "never_fires")),
        ({"where": {"all": [
            {"field": "customer.stage", "op": "eq", "value": "active"},
            {"field": "customer.stage", "op": "eq", "value": "past"}]}},
         ("/where/all/1/value", "never_fires")),
        ({"where": {"not": {"field": "customer.custom_fields.x.y", "op": "eq", "value": "1"}}},
         ("/where/not/field", "custom_field_unknown")),
        ({"name": "Keep in touch"}, ("/name", "same_name")),
    ],
)  # fmt: skip
def test_what_is_doubtful_is_told(client, changes, warned):
    made = new_rule(client, **changes)
    assert [(one["pointer"], one["code"]) for one in made["warnings"]] == [warned]


def test_what_is_certain_alone_is_told(client):
    factories.new_customer(client, custom_fields={"level": "gold"})
    fine = {"all": [
        {"field": "customer.organization", "op": "eq", "value": "Acme"},
        {"field": "customer.organization", "op": "eq", "value": "ACME"},
        {"any": [VIP, {"field": "customer.stage", "op": "in", "values": []}]},
        {"field": "customer.custom_fields.level", "op": "ne", "value": "silver"},
    ]}  # fmt: skip
    made = new_rule(client, where=fine)
    assert made["warnings"] == []
    url = f"/v1/rules/{made['id']}"
    warned = client.patch(url, json={"where": {"field": "customer.type", "op": "in", "values": []}})
    assert [one["code"] for one in warned.json()["warnings"]] == ["never_fires"]
    assert client.patch(url, json={"where": None}).json()["warnings"] == []


def test_an_archived_user_gets_no_more_rules(client):
    made = new_rule(client, assign_to_id=(user := factories.new_user(client))["id"])
    successor = factories.new_user(client, name="Kim")
    leave = client.delete(f"/v1/users/{user['id']}", params={"successor_id": successor["id"]})
    assert leave.status_code == 204
    body = {"name": "X", "kind": "keep_in_touch", "after": {"type": "calendar", "duration": "P60D"}}
    refused = client.post("/v1/rules", json=body | {"assign_to_id": user["id"]})
    assert refused.json()["errors"][0]["code"] == "archived"
    # whoever stood there may stay
    assert client.patch(f"/v1/rules/{made['id']}", json={"name": "Y"}).status_code == 200


def test_two_hundred_rules_are_enough(app, client, rule):
    with every_row(app.state.runtime.database) as session:
        [stored] = session.execute(
            sa.select(Rule.__table__).where(Rule.__table__.c.kind == "reply")
        ).mappings()
        copies = [dict(stored) | {"id": _id(n), "is_enabled": False} for n in range(185)]
        session.execute(sa.insert(Rule.__table__), copies)
        session.commit()
    body = {"name": "One more", "kind": "keep_in_touch", "after": {"type": "contact_rhythm"}}
    refused = client.post("/v1/rules", json=body)
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_rules")
    client.delete(f"/v1/rules/{rule['id']}")
    assert client.post("/v1/rules", json=body).status_code == 201
    refused = client.post(f"/v1/rules/{rule['id']}/restore")
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_rules")


def test_many_at_once_do_not_pass_the_limit(client, monkeypatch):
    monkeypatch.setattr("app.features.rules.service.MOST_RULES", 18)
    body = {"name": "One more", "kind": "keep_in_touch", "after": {"type": "contact_rhythm"}}
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: client.post("/v1/rules", json=body), range(8)))
    assert sorted(answer.status_code for answer in answers) == [201] * 3 + [409] * 5


def _id(number: int) -> UUID:
    return UUID(int=number + 1)


def test_a_rule_that_can_no_longer_be_read_is_left_out_and_says_so(app, client, caplog):
    customer = factories.new_customer(client)
    made = new_rule(client, where={"field": "customer.type", "op": "eq", "value": "person"})
    assert of_rule(client, customer, made) == ["waiting"]
    table = Rule.__table__
    lost = {"field": "customer.shoe_size", "op": "eq", "value": "44"}
    with every_row(app.state.runtime.database) as session:
        session.execute(sa.update(table).where(table.c.name == made["name"]).values(where=lost))
        session.commit()
    other = client.get("/v1/rules?kind=greet").json()["items"][0]
    with caplog.at_level(logging.ERROR):
        client.patch(f"/v1/rules/{other['id']}", json={"priority": "low"})
    assert made["id"] in caplog.text
    assert of_rule(client, customer, made) == ["withdrawn"]
    url = f"/v1/rules/{made['id']}"
    shown = client.get(url).json()
    assert (shown["enabled"], shown["disabled_reason"]) == (True, "unreadable_condition")
    explained = client.get(f"/v1/customers/{customer['id']}/explain")
    assert explained.status_code == 200
    refused = client.patch(url, json={"priority": "low"})
    assert refused.json()["errors"][0]["pointer"] == "/where/field"
    # a version of the service that can read it lets it work again
    with every_row(app.state.runtime.database) as session:
        session.execute(sa.update(table).where(table.c.name == made["name"]).values(where=None))
        session.commit()
    client.patch(f"/v1/rules/{other['id']}", json={"priority": "high"})
    assert client.get(url).json()["disabled_reason"] is None
    assert of_rule(client, customer, made) == ["waiting"]
    with every_row(app.state.runtime.database) as session:
        session.execute(sa.update(table).where(table.c.name == made["name"]).values(where=lost))
        session.commit()
    client.patch(f"/v1/rules/{other['id']}", json={"priority": "low"})
    mended = client.patch(url, json={"where": None}).json()
    assert mended["disabled_reason"] is None
    assert of_rule(client, customer, made) == ["waiting"]


def test_rules_belong_to_their_workspace_and_are_written_by_admins(
    client, other_client, read_client, rule
):
    url = f"/v1/rules/{rule['id']}"
    body = {"name": "X", "kind": "keep_in_touch", "after": {"type": "contact_rhythm"}}
    writer = factories.new_key(client)["key"]
    for call in (
        lambda c, **kw: c.patch(url, json={"enabled": False}, **kw),
        lambda c, **kw: c.delete(url, **kw),
        lambda c, **kw: c.post(f"{url}/restore", **kw),
    ):
        assert call(other_client).status_code == 404
        assert call(read_client).status_code == 403
        assert call(client, headers={"Authorization": f"Bearer {writer}"}).status_code == 403
    assert read_client.post("/v1/rules", json=body).status_code == 403
    theirs = other_client.get("/v1/users").json()["items"][0]["id"]
    refused = client.post("/v1/rules", json=body | {"assign_to_id": theirs})
    assert refused.json()["errors"][0]["code"] == "unknown_id"
    assert client.get(url).json() == rule
