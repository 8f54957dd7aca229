"""A change of rules reevaluates the parties that it can affect, and no others."""

import importlib

import pytest

from app.evaluation import reevaluation
from tests import factories
from tests.background import reevaluate_once
from tests.conftest import NOW
from tests.rule_cases import anna, every_rule, flag_of

__all__ = ["anna"]

SERVICE = importlib.import_module(
    "app.evaluation.service"
)  # the package has a function of the name


@pytest.fixture
def reevaluated(monkeypatch) -> list[set[str]]:
    """The parties of each batch."""
    batches: list[set[str]] = []
    reevaluate_parties = reevaluation.reevaluate_parties

    def record(session, workspace_id, parties, now):
        batches.append(set(map(str, parties)))
        reevaluate_parties(session, workspace_id, parties, now)

    monkeypatch.setattr(reevaluation, "reevaluate_parties", record)
    return batches


def switch(client, name: str, *, on: bool) -> None:
    rules = client.get("/v1/rules").json()["items"]
    [rule_id] = [rule["id"] for rule in rules if rule["name"] == name]
    assert client.patch(f"/v1/rules/{rule_id}", json={"enabled": on}).status_code == 200


@every_rule
def test_a_rule_that_is_switched_on_finds_what_was_before_it(client, anna, case, reevaluated):
    switch(client, case.rule, on=False)
    made = case.begin(client, anna)
    other = factories.new_customer(client, name={"display": "Nobody"}, emails=[])
    reevaluated.clear()
    switch(client, case.rule, on=True)
    flag = flag_of(client, anna, case, made)
    assert (flag["status"], flag["due_at"]) == ("waiting", case.due_at)
    assert flag["is_up_to_date"]
    [batch] = reevaluated
    assert anna["id"] in batch
    assert other["id"] not in batch
    assert client.get("/v1/reevaluations").json()["items"][0]["total"] >= 2


@every_rule
def test_a_rule_that_is_switched_off_takes_back_its_flag(client, anna, case, reevaluated):
    made = case.begin(client, anna)
    reevaluated.clear()
    switch(client, case.rule, on=False)
    assert flag_of(client, anna, case, made)["status"] == "withdrawn"
    assert len(reevaluated) == 1


def test_a_flag_without_its_subject_is_found_by_the_rule(client, anna, reevaluated):
    """The last purchase is gone, and its flag, which somebody had closed, keeps nudges quiet."""
    purchase = factories.new_purchase(client, anna)
    flags = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    [flag] = [item for item in flags if item["rule_kind"] == "thank_you"]
    assert client.post(f"/v1/follow-ups/{flag['id']}/dismiss", json={}).status_code == 200
    assert client.delete(f"/v1/purchases/{purchase['id']}").status_code == 204
    reevaluated.clear()
    switch(client, "Thank customers for a purchase", on=False)
    assert anna["id"] in reevaluated[0]


def test_a_promise_concerns_those_who_wait_for_an_answer(client, anna, reevaluated):
    karl = factories.new_customer(client, name={"display": "Karl"}, emails=[])
    factories.new_purchase(client, karl)
    factories.new_message(client, anna)
    reevaluated.clear()
    body = {"message_kind": "issue", "prominence": "key", "within": {"type": "working", "hours": 1}}
    assert client.post("/v1/promises", json=body).status_code == 201
    assert reevaluated == [{anna["id"]}]


def test_a_calendar_concerns_everybody(client, anna, reevaluated):
    other = factories.new_customer(client, name={"display": "Nobody"}, emails=[])
    reevaluated.clear()
    path = "/v1/working-calendar"
    hours = client.get(path).json()["hours"] | {"sat": [["09:00", "12:00"]]}
    assert client.patch(path, json={"hours": hours}).status_code == 200
    assert reevaluated == [{anna["id"], other["id"]}]


def test_what_an_older_change_has_left_is_done_with_the_next(
    app, client, anna, reevaluated, monkeypatch
):
    monkeypatch.setattr(reevaluation, "BATCH", 1)
    monkeypatch.setattr(reevaluation, "SCANNED_PER_PARTY", 2)
    people = [anna, *(factories.new_customer(client, emails=[], phones=[]) for _ in range(4))]
    for each in people[3:]:
        factories.new_purchase(client, each)
    factories.new_opportunity(client, people[0], outcome="won")
    switch(client, "Thank customers for a purchase", on=False)  # stays before the first of them
    switch(client, "Thank customers for business won", on=False)
    reevaluated.clear()
    while reevaluate_once(app.state.runtime.database, NOW):
        pass
    ids = [each["id"] for each in people]
    assert [batch for batch in reevaluated if batch] == [{ids[3]}, {ids[4]}]
    waiting = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    assert {item["rule_kind"] for item in waiting} == {"keep_in_touch"}
    latest, before = client.get("/v1/reevaluations").json()["items"][:2]
    assert (latest["status"], latest["done"], latest["total"]) == ("finished", 5, 5)
    assert (before["status"], before["done"], before["total"]) == ("superseded", 2, 5)


def test_a_change_that_concerns_everybody_stays_one_when_a_rule_comes_after_it(
    app, client, anna, reevaluated, monkeypatch
):
    monkeypatch.setattr(reevaluation, "BATCH", 1)
    others = [factories.new_customer(client, emails=[], phones=[]) for _ in range(2)]
    assert client.patch("/v1/workspace", json={"language": "de"}).status_code == 200
    switch(client, "Für einen Einkauf danken", on=False)
    reevaluated.clear()
    while reevaluate_once(app.state.runtime.database, NOW):
        pass
    assert [batch for batch in reevaluated if batch] == [{each["id"]} for each in others]


def test_where_the_rules_cannot_be_read_everybody_is_left_to_the_background(
    app, client, anna, reevaluated, monkeypatch
):
    factories.new_purchase(client, anna)
    other = factories.new_customer(client, emails=[], phones=[])
    reevaluated.clear()
    with monkeypatch.context() as broken:
        for module in (SERVICE, reevaluation):
            broken.setattr(module, "find_rulebook", lambda *_: 1 / 0)
        switch(client, "Thank customers for a purchase", on=False)
    assert client.get("/v1/reevaluations").json()["items"][0]["status"] == "running"
    while reevaluate_once(app.state.runtime.database, NOW):
        pass
    assert reevaluated[-1] == {anna["id"], other["id"]}
    flags = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
    assert {flag["status"] for flag in flags if flag["rule_kind"] == "thank_you"} == {"withdrawn"}
