"""A message that perhaps needs a reply: a follow-up of its own that claims as little as it knows."""

from typing import Any

import pytest

from tests import factories
from tests.conftest import every_row


@pytest.fixture
def anna(client) -> dict[str, Any]:
    return factories.new_customer(
        client, name={"given": "Anna", "family": "Berg"}, emails=[{"address": "anna@example.com"}]
    )


@pytest.fixture
def perhaps(client, anna):
    def made(**changes: Any) -> dict[str, Any]:
        body = {"subject": "Invoice 17", "needs_reply": "perhaps"} | changes
        return factories.new_message(client, anna, **body)

    return made


@pytest.fixture
def status(client, anna):
    def of(message: dict[str, Any], kind: str = "perhaps") -> str | None:
        items = client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
        found = (
            item["status"]
            for item in items
            if (item["rule_kind"], item["subject"]["id"]) == (kind, message["id"])
        )
        return next(found, None)

    return of


def write(client, anna, **changes: Any) -> dict[str, Any]:
    body = {"direction": "outbound", "channel": "email", "subject": "Hello", "kind": "other"}
    return factories.new_message(client, anna, **body | changes)


def test_it_is_due_at_once_without_promise_or_warning(client, perhaps, status):
    message = perhaps()
    [item] = client.get("/v1/follow-ups").json()["items"]
    assert item["reason"]["text"] == (
        "Anna Berg wrote today (“Invoice 17”). See whether Anna wants an answer."
    )
    assert (item["rule_kind"], item["priority"], item["rule_id"]) == ("perhaps", "low", None)
    assert (item["due_at"], item["warn_at"]) == (message["occurred_at"], None)
    assert item["expires_at"] == "2026-03-09T09:00:00Z"  # five working days
    assert status(message, "reply") is None


def test_it_is_withdrawn_after_five_working_days(client, clock, perhaps, status):
    message = perhaps()
    clock.set("2026-03-09T08:59:59Z")
    assert status(message) == "due"
    clock.set("2026-03-09T09:00:00Z")
    assert status(message) == "withdrawn"
    assert client.get("/v1/follow-ups").json()["items"] == []
    # and what is written later does not settle it
    path = f"/v1/customers/{message['customer_id']}"
    client.patch(path, json={"prominence": "key"}).raise_for_status()
    assert status(message) == "withdrawn"
    [found] = [
        item
        for item in client.get(f"{path}/explain").json()["items"]
        if item["rule_kind"] == "perhaps"
    ]
    assert (found["status"], found["code"]) == ("not_applicable", "lapsed")


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"channel": "email"}, id="a mail about something else"),
        pytest.param({"channel": "letter", "subject": None}, id="a letter"),
        pytest.param({"channel": "phone"}, id="our call"),
        pytest.param({"channel": "in_person"}, id="a conversation that we began"),
    ],
)
def test_any_message_of_ours_settles_it(client, anna, clock, perhaps, status, changes):
    message = perhaps()
    clock.advance(hours=1)
    write(client, anna, **changes)
    assert status(message) == "settled"


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"automatic": "notice"}, id="a machine's"),
        pytest.param({"status": "draft"}, id="a draft"),
        pytest.param({"channel": "phone", "direction": "inbound"}, id="their call"),
        pytest.param({"occurred_at": "2026-03-02T08:00:00Z"}, id="before it"),
    ],
)
def test_some_messages_do_not_settle_it(client, anna, clock, perhaps, status, changes):
    message = perhaps()
    clock.advance(hours=1)
    write(client, anna, **changes)
    assert status(message) == "due"


def test_a_question_in_the_same_thread_takes_its_place(client, anna, clock, perhaps, status):
    message = perhaps()
    clock.advance(hours=1)
    reply = {"in_reply_to_id": message["id"]}
    question = factories.new_message(client, anna, needs_reply="yes", **reply)
    assert (status(message), status(question, "reply")) == ("withdrawn", "waiting")
    # it returns if that question is none
    client.patch(f"/v1/messages/{question['id']}", json={"needs_reply": "no"}).raise_for_status()
    assert (status(message), status(question, "reply")) == ("due", "withdrawn")


def test_a_later_one_of_the_thread_takes_its_place(clock, perhaps, status):
    message = perhaps()
    clock.advance(hours=1)
    later = perhaps(in_reply_to_id=message["id"])
    elsewhere = perhaps()
    assert [status(m) for m in (message, later, elsewhere)] == ["withdrawn", "due", "due"]


def test_a_question_in_another_thread_leaves_it(client, anna, clock, perhaps, status):
    message = perhaps()
    clock.advance(hours=1)
    factories.new_message(client, anna, subject="Delivery")
    assert status(message) == "due"


def test_an_answered_question_leaves_what_follows_it(client, anna, clock, perhaps, status):
    question = factories.new_message(client, anna)
    clock.advance(hours=1)
    factories.new_answer(client, question)
    clock.advance(hours=1)
    message = perhaps(in_reply_to_id=question["id"])
    assert (status(question, "reply"), status(message)) == ("settled", "due")


def test_it_is_no_open_question_to_a_call(client, anna, clock, perhaps):
    perhaps()
    question = factories.new_message(client, anna)
    clock.advance(hours=1)
    call = write(client, anna, channel="phone")
    assert (call["answers"], call["may_answer"]) == ([question["id"]], [])


def test_it_holds_back_no_nudge_and_is_held_by_no_guard(client, anna, perhaps, status):
    message = perhaps()
    factories.new_purchase(client, anna)
    path = f"/v1/customers/{anna['id']}"
    items = client.get(f"{path}/follow-ups").json()["items"]
    [thanks] = [item for item in items if item["rule_kind"] == "thank_you"]
    assert (thanks["status"], thanks["guard"]) == ("waiting", None)
    client.patch(path, json={"permission": {"do_not_contact": True}}).raise_for_status()
    assert status(message) == "due"


def test_it_exists_only_where_replies_do(client, perhaps, status):
    message = perhaps()
    [rule] = client.get("/v1/rules", params={"kind": "reply"}).json()["items"]
    path = f"/v1/rules/{rule['id']}"
    client.patch(path, json={"enabled": False}).raise_for_status()
    assert status(message) == "withdrawn"
    client.patch(path, json={"enabled": True}).raise_for_status()
    assert status(message) == "due"
    only_issues = {"field": "message.kind", "op": "eq", "value": "order"}
    changed = client.patch(path, json={"where": only_issues})
    assert changed.status_code == 200, changed.text
    assert status(message) == "withdrawn"


def test_nobody_makes_a_rule_of_it(client):
    refused = client.post(
        "/v1/rules",
        json={"name": "Mine", "kind": "perhaps", "after": {"type": "calendar", "duration": "P1D"}},
    )
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["code"] == "not_allowed"


def test_it_comes_last_in_the_queue_whatever_the_prominence(client, anna, clock, perhaps):
    client.patch(f"/v1/customers/{anna['id']}", json={"prominence": "key"}).raise_for_status()
    other = factories.new_customer(client, name={"display": "Karl"}, emails=[])
    perhaps()
    clock.advance(days=1)
    soon = "2026-03-03T10:00:00Z"
    factories.new_reminder(client, other, due_at=soon, priority="low")
    clock.set("2026-03-03T11:00:00Z")
    queue = client.get("/v1/follow-ups").json()["items"]
    assert [item["rule_kind"] for item in queue] == ["reminder", "perhaps"]
    pages, cursor = [], None
    while not pages or cursor:
        page = client.get(
            "/v1/follow-ups", params={"limit": 1, "cursor": cursor} if cursor else {"limit": 1}
        ).json()
        pages += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"]
    assert pages == [item["id"] for item in queue]


def test_it_has_no_place_in_reports_or_in_the_budget_of_nudges(client, anna, clock, perhaps):
    [owner] = client.get("/v1/users").json()["items"]
    client.patch(f"/v1/users/{owner['id']}", json={"nudges_per_day": 1}).raise_for_status()
    client.patch(f"/v1/customers/{anna['id']}", json={"owner_id": owner["id"]}).raise_for_status()
    made = [perhaps(), perhaps()]
    clock.advance(hours=1)
    queue = client.get("/v1/follow-ups", params={"owner_id": owner["id"]}).json()["items"]
    assert {item["subject"]["id"] for item in queue} == {message["id"] for message in made}
    counted = client.get("/v1/reports/follow-ups", params={"group_by": "rule"}).json()
    assert counted["items"] == []


@pytest.mark.parametrize("how", ["done", "dismiss"])
def test_a_person_closes_it_for_good(client, clock, perhaps, status, how):
    message = perhaps()
    [item] = client.get("/v1/follow-ups").json()["items"]
    client.post(f"/v1/follow-ups/{item['id']}/{how}", json={} if how == "dismiss" else None)
    closed = {"done": "done", "dismiss": "dismissed"}[how]
    clock.set("2026-03-20T09:00:00Z")
    assert status(message) == closed


@pytest.mark.parametrize(
    ("language", "evidence", "text"),
    [
        ("en", "only_in_cc", "to somebody else, with you in Cc. See whether you need to answer."),
        ("en", "invitation", "Anna Berg sent an invitation today (“Invoice 17”). "),
        ("de", "default", "Anna Berg schrieb heute („Invoice 17“). Prüfen Sie, ob Anna"),
        ("de", "only_in_cc", "und Sie stehen nur in Kopie. Prüfen Sie, ob Sie antworten müssen."),
    ],
)
def test_the_reason_follows_the_evidence(app, client, perhaps, language, evidence, text):
    client.patch("/v1/workspace", json={"language": language}).raise_for_status()
    message = perhaps()
    with every_row(app.state.runtime.database) as session:
        session.connection().exec_driver_sql(
            f"UPDATE messages SET needs_reply_evidence = '{evidence}'"
        )
        session.commit()
    client.patch(f"/v1/customers/{message['customer_id']}", json={"notes": "x", "tags": ["y"]})
    [item] = client.get("/v1/follow-ups").json()["items"]
    assert text in item["reason"]["text"]
