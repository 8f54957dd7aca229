"""Reports over HTTP, on both databases, counted by hand over small histories."""

from typing import Any

import pytest
from fastapi import FastAPI
from sqlmodel import col, select
from starlette.testclient import TestClient

from app.engine.vocabulary import RuleKind
from app.identifiers import new_id
from app.storage.models import Rule
from app.storage.prepared import insert
from tests import factories
from tests.conftest import every_row

# Due time of an issue that came on Monday at ten in Berlin, four working hours later.
PROMISED = "2026-03-02T13:00:00Z"
NO_REPLIES = {
    **dict.fromkeys(
        ("asked", "answered_in_time", "answered_late", "open_overdue", "open_in_time", "dismissed"),
        0,
    ),
    "median_seconds": None,
    "p90_seconds": None,
}
NO_FOLLOW_UPS = dict.fromkeys(
    ("flagged", "done", "settled", "in_time", "missed", "dismissed", "suppressed", "open"), 0
)
NO_OUTCOMES = {"parties": 0, "wrote_back": 0, "bought": 0, "spent": [], "won": 0, "referred": 0}
THE_DAY = {"from": "2026-03-02", "to": "2026-03-02"}


def report(client: TestClient, name: str, **query: Any) -> dict[str, Any]:
    answer = client.get(f"/v1/reports/{name}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def groups(found: dict[str, Any], *fields: str) -> dict[str | None, tuple[Any, ...]]:
    return {item["key"]: tuple(item[name] for name in fields) for item in found["items"]}


def act(client: TestClient, party: dict[str, Any], verb: str) -> None:
    """Close the only open follow-up of a customer."""
    items = client.get(f"/v1/customers/{party['id']}/follow-ups").json()["items"]
    [flag] = [item for item in items if item["status"] in {"waiting", "warned", "due"}]
    body = {} if verb == "dismiss" else None
    answer = client.post(f"/v1/follow-ups/{flag['id']}/{verb}", json=body)
    assert answer.status_code == 200, answer.text


@pytest.fixture
def questions(client, clock):
    """Six questions of Monday, and what became of them by three in the afternoon."""
    owner = factories.new_user(client)
    people = [factories.new_customer(client, owner_id=owner["id"], prominence="key")]
    people += [factories.new_customer(client) for _ in range(4)]
    asked = [factories.new_message(client, person) for person in people]
    factories.new_message(client, factories.new_customer(client), kind="inquiry", channel="sms")
    clock.set("2026-03-02T10:00:00Z")
    act(client, people[2], "done")
    act(client, people[3], "dismiss")
    clock.set("2026-03-02T14:00:00Z")
    # both are written down an hour after the promise
    factories.new_answer(client, asked[0], occurred_at=PROMISED)
    factories.new_answer(client, asked[1], occurred_at="2026-03-02T13:00:01Z")
    return owner


def test_replies_are_judged_by_the_time_of_the_answer(client, questions):
    found = report(client, "replies", to="2026-03-03")
    assert found["total"] == {
        "asked": 6,
        "answered_in_time": 2,
        "answered_late": 1,
        "open_overdue": 1,
        "open_in_time": 1,
        "dismissed": 1,
        "median_seconds": 14_400,
        "p90_seconds": 14_401,
    }
    assert (found["from"], found["to"]) == ("2026-02-02", "2026-03-03")
    assert (found["time_zone"], found["as_of"]) == ("Europe/Berlin", "2026-03-02T14:00:00Z")


@pytest.mark.parametrize(
    ("asked_at", "answered_at", "seconds"),
    [
        pytest.param("2026-03-06T15:00:00Z", "2026-03-09T08:30:00Z", 5400, id="over a weekend"),
        pytest.param("2026-03-06T18:00:00Z", "2026-03-07T10:00:00Z", 0, id="while it is closed"),
        pytest.param("2026-03-09T07:00:00Z", "2026-03-09T08:00:01Z", 1, id="at opening"),
        pytest.param(
            "2026-03-27T15:30:00Z", "2026-03-30T07:10:00Z", 2400, id="over a clock change"
        ),
        pytest.param("2026-04-02T14:00:00Z", "2026-04-07T07:00:00Z", 3600, id="over Easter"),
        pytest.param("2026-03-09T09:00:00Z", "2026-03-10T09:00:00Z", 28_800, id="over a night"),
    ],
)
def test_reply_times_are_working_time(client, clock, asked_at, answered_at, seconds):
    clock.set(asked_at)
    question = factories.new_message(client, factories.new_customer(client), occurred_at=asked_at)
    clock.set(answered_at)
    factories.new_answer(client, question, occurred_at=answered_at)
    clock.set("2026-04-20T09:00:00Z")
    total = report(client, "replies", **{"from": "2026-03-01", "to": "2026-04-20"})["total"]
    assert (total["median_seconds"], total["p90_seconds"]) == (seconds, seconds)


def test_replies_are_grouped(client, questions):
    def by(name: str) -> dict[str | None, tuple[Any, ...]]:
        found = report(client, "replies", to="2026-03-03", group_by=name)
        assert found["group_by"] == name
        return groups(found, "asked", "answered_in_time", "median_seconds")

    assert by("kind") == {"issue": (5, 2, 14_400), "inquiry": (1, 0, None)}
    assert by("channel") == {"email": (5, 2, 14_400), "sms": (1, 0, None)}
    assert by("prominence") == {"normal": (5, 1, 3600), "key": (1, 1, 14_400)}
    assert by("owner") == {None: (5, 1, 3600), questions["id"]: (1, 1, 14_400)}
    assert by("month") == {"2026-03": (6, 2, 14_400)}
    named = report(client, "replies", group_by="owner", owner_id=questions["id"])
    assert [(item["key"], item["name"]) for item in named["items"]] == [
        (questions["id"], questions["name"])
    ]
    assert named["total"]["asked"] == 1


def test_what_fell_due_on_another_day_is_not_reported(client, questions):
    assert report(client, "replies", **THE_DAY)["total"]["asked"] == 5
    assert report(client, "replies", to="2026-03-01")["total"] == NO_REPLIES


def test_a_contact_has_no_prominence(client, clock):
    contact = factories.new_contact(client)
    factories.new_message(client, None, contact_id=contact["id"])
    assert groups(report(client, "replies", group_by="prominence"), "asked") == {None: (1,)}


def test_messages_of_one_thread_that_wait_for_an_answer_are_one_question(client, clock):
    anna = factories.new_customer(client)
    first = factories.new_message(client, anna)
    factories.new_message(client, anna, in_reply_to_id=first["id"], body="Can you hurry?")
    assert report(client, "replies")["total"]["asked"] == 1


def add_a_quicker_rule(app: FastAPI) -> None:
    """A second rule about the same questions, with one working hour."""
    with every_row(app.state.runtime.database) as session:
        [rule] = session.exec(select(Rule).where(col(Rule.kind) == RuleKind.REPLY)).all()
        quicker = {"id": new_id(), "after": {"type": "working", "hours": 1}, "warn_before": None}
        insert(session, Rule, rule.model_dump() | quicker)
        session.commit()


def test_a_question_that_two_rules_watch_is_one_with_the_earlier_promise(app, client, clock):
    add_a_quicker_rule(app)
    question = factories.new_message(client, factories.new_customer(client))
    for status in ("waiting", "suppressed"):
        flags = client.get("/v1/follow-ups", params={"rule_kind": "reply", "status": status})
        assert len(flags.json()["items"]) == 1
    clock.advance(hours=2)
    factories.new_answer(client, question)
    total = report(client, "replies")["total"]
    assert (total["asked"], total["answered_in_time"], total["answered_late"]) == (1, 0, 1)


@pytest.fixture
def fair(client, clock):
    """Five people were met; a thank-you was due on Monday at five in Berlin, and lost on Friday."""
    event = factories.new_event(client)
    names = ("Anna", "Bert", "Carl", "Dora", "Emil")
    people = {name: factories.new_customer(client, name={"given": name}) for name in names}
    for person in people.values():
        factories.new_participant(client, event, person)
    clock.set("2026-03-03T09:00:00Z")
    thanks(client, people["Anna"])
    act(client, people["Carl"], "done")
    act(client, people["Dora"], "dismiss")
    return people


def thanks(client, person):
    body = f"Dear {person['name']['given']}, it was good to meet you."
    factories.new_message(
        client, person, direction="outbound", kind="thank_you", subject="Thank you", body=body
    )


def test_follow_ups_are_counted_by_what_became_of_them(client, fair, clock):
    expected = {
        "flagged": 5,
        "done": 1,
        "settled": 1,
        "in_time": 2,
        "missed": 0,
        "dismissed": 1,
        "suppressed": 0,
        "open": 2,
    }
    assert report(client, "follow-ups")["total"] == expected
    factories.new_message(client, fair["Bert"])
    quiet = report(client, "follow-ups", **THE_DAY)["total"]
    assert quiet == expected | {"suppressed": 1, "open": 1}
    clock.set("2026-03-07T09:00:00Z")
    thanks(client, fair["Emil"])
    late = report(client, "follow-ups", **THE_DAY)
    assert late["total"] == expected | {"missed": 2, "open": 0}
    assert [item["flagged"] for item in late["items"]] == [5]
    assert late["items"][0]["name"].startswith("Thank")


def test_a_follow_up_that_is_not_due_yet_is_not_counted(client, clock):
    factories.new_reminder(client, factories.new_customer(client), due_at="2026-03-02T10:00:00Z")
    assert report(client, "follow-ups")["total"] == NO_FOLLOW_UPS
    clock.set("2026-03-02T10:00:00Z")
    assert report(client, "follow-ups")["total"]["open"] == 1


@pytest.mark.parametrize(
    ("due_at", "done_at", "in_time"),
    [
        pytest.param("2026-03-03T09:00:00Z", "2026-03-04T09:00:00Z", 1, id="a working day later"),
        pytest.param("2026-03-03T09:00:00Z", "2026-03-04T09:00:01Z", 0, id="a second more"),
        pytest.param("2026-03-06T14:00:00Z", "2026-03-09T08:30:00Z", 1, id="over a weekend"),
        pytest.param("2026-03-06T14:00:00Z", "2026-03-09T15:00:00Z", 0, id="too late on Monday"),
    ],
)
def test_a_reminder_is_in_time_for_one_working_day(client, clock, due_at, done_at, in_time):
    anna = factories.new_customer(client)
    reminder = factories.new_reminder(client, anna, due_at=due_at)
    clock.set(done_at)
    client.post(f"/v1/follow-ups/{reminder['id']}/done").raise_for_status()
    total = report(client, "follow-ups")["total"]
    assert (total["done"], total["in_time"]) == (1, in_time)


def test_months_change_at_midnight_in_the_workspace(client, clock):
    anna = factories.new_customer(client)
    for due_at in ("2026-03-31T21:59:59Z", "2026-03-31T22:00:00Z", "2026-04-01T12:00:00Z"):
        factories.new_reminder(client, anna, due_at=due_at)
    clock.set("2026-04-02T09:00:00Z")
    by_month = report(client, "follow-ups", group_by="month")
    assert [(item["key"], item["flagged"]) for item in by_month["items"]] == [
        ("2026-03", 1),
        ("2026-04", 2),
    ]
    march = report(client, "follow-ups", to="2026-03-31", group_by="rule")
    assert groups(march, "flagged", "open") == {None: (1, 1)}


@pytest.mark.fast
def test_outcomes_are_what_came_after_a_follow_up(client, fair, clock):
    clock.set("2026-03-10T09:00:00Z")
    factories.new_message(client, fair["Anna"], body="Thank you too.")
    factories.new_message(client, fair["Bert"])
    for amount, currency in (("129.90", "EUR"), ("0.10", "EUR"), ("7", "USD")):
        factories.new_purchase(client, fair["Anna"], amount=amount, currency=currency)
    factories.new_purchase(client, fair["Dora"])
    hoped = factories.new_opportunity(client, fair["Carl"])
    client.patch(f"/v1/opportunities/{hoped['id']}", json={"outcome": "won"}).raise_for_status()
    friend = factories.new_contact(client)
    factories.new_referral(client, fair["Anna"], referred={"contact_id": friend["id"]})
    # Anna was thanked on 3 March at 9:00 UTC: ninety days later, and a second more
    clock.set("2026-06-15T09:00:00Z")
    for at in ("2026-06-01T09:00:00Z", "2026-06-01T09:00:01Z"):
        factories.new_purchase(client, fair["Anna"], amount="10", currency="CHF", purchased_at=at)
    factories.new_purchase(client, fair["Emil"], amount="10", purchased_at="2026-05-31T16:00:00Z")

    found = report(client, "outcomes", **THE_DAY)
    assert found["after_follow_up"] == {
        "parties": 2,
        "wrote_back": 1,
        "bought": 1,
        "spent": [
            {"currency": "CHF", "amount": "10", "purchases": 1},
            {"currency": "EUR", "amount": "130.00", "purchases": 2},
            {"currency": "USD", "amount": "7", "purchases": 1},
        ],
        "won": 1,
        "referred": 1,
    }
    assert (found["missed_parties"], found["came_first_parties"]) == (2, 0)
    assert "missed" not in found


def test_who_answers_before_we_ask_again_was_not_followed_up(client, clock):
    anna = factories.new_customer(client)
    asked = factories.new_message(
        client, anna, direction="outbound", kind="other", body="When may we come?"
    )
    clock.set("2026-03-03T09:00:00Z")
    factories.new_message(client, anna, in_reply_to_id=asked["id"], body="On Friday.")
    clock.set("2026-03-06T09:00:00Z")
    [chase] = [
        item
        for item in client.get(f"/v1/customers/{anna['id']}/follow-ups").json()["items"]
        if item["rule_kind"] == "chase"
    ]
    assert chase["status"] == "settled"
    found = report(client, "outcomes")
    assert (found["missed_parties"], found["came_first_parties"]) == (0, 1)
    assert found["after_follow_up"] == NO_OUTCOMES


def test_another_workspace_sees_nothing_of_it(client, other_client, fair, questions, clock):
    clock.set("2026-03-07T09:00:00Z")
    for theirs, is_ours in ((client, True), (other_client, False)):
        assert bool(report(theirs, "replies")["total"]["asked"]) is is_ours
        assert bool(report(theirs, "follow-ups")["total"]["flagged"]) is is_ours
        assert bool(report(theirs, "outcomes")["missed_parties"]) is is_ours


def test_an_empty_range_gives_zeros(client):
    for name, total in (("replies", NO_REPLIES), ("follow-ups", NO_FOLLOW_UPS)):
        found = report(client, name)
        assert (found["total"], found["items"]) == (total, [])
    found = report(client, "outcomes")
    assert found["after_follow_up"] == NO_OUTCOMES
    assert (found["missed_parties"], found["came_first_parties"]) == (0, 0)


@pytest.mark.parametrize("name", ["replies", "follow-ups", "outcomes"])
@pytest.mark.parametrize(
    ("query", "pointer", "code"),
    [
        pytest.param("from=2026-03-03", "from", "ends_before_it_starts", id="from tomorrow"),
        pytest.param("from=2026-03-02&to=2026-03-01", "to", "ends_before_it_starts", id="reversed"),
        pytest.param("from=2025-03-01", "from", "out_of_range", id="367 days"),
        pytest.param("from=yesterday", "from", "invalid_format", id="no date"),
        pytest.param("from=0", "from", "invalid_format", id="a number"),
        pytest.param("from_=2026-03-01", "from_", "unknown_parameter", id="another name"),
    ],
)
def test_a_range_of_no_use_is_refused(client, name, query, pointer, code):
    answer = client.get(f"/v1/reports/{name}?{query}")
    assert answer.status_code == 422, answer.text
    [fault] = answer.json()["errors"]
    assert (fault["pointer"], fault["code"]) == (pointer, code)


def test_a_key_that_may_only_read_sees_reports(read_client):
    assert read_client.get("/v1/reports/outcomes").status_code == 200
