"""A promise of ours: an issue held off until Friday, the promise due at its close, and its answer."""

from typing import Any

import pytest

from tests import factories

HOLDING = "We are looking into it and will get back to you by Friday."


@pytest.fixture
def anna(client, clock) -> dict[str, Any]:
    clock.set("2026-03-02T09:00:00+00:00")
    return factories.new_customer(client, name={"given": "Anna", "family": "Berg"})


@pytest.fixture
def flags(client, anna):
    def by_kind(kind: str) -> list[dict[str, Any]]:
        path = f"/v1/customers/{anna['id']}/follow-ups"
        return [one for one in client.get(path).json()["items"] if one["rule_kind"] == kind]

    return by_kind


@pytest.fixture
def issue(client, anna, clock) -> dict[str, Any]:
    asked = factories.new_message(
        client, anna, subject="Broken pump", kind="issue", body="The pump is broken. Can you help?"
    )
    clock.advance(hours=1)
    return asked


def test_a_holding_answer_settles_the_reply_and_its_promise_is_due(client, issue, flags, clock):
    factories.new_answer(client, issue, body=HOLDING)
    [reply], [promised] = flags("reply"), flags("promised")
    assert reply["status"] == "settled"
    assert (promised["status"], promised["priority"]) == ("waiting", "high")
    assert promised["due_at"].startswith("2026-03-06T")
    assert promised["expires_at"] is None
    assert promised["reason"]["text"] == (
        f"You told Anna Berg today: “{HOLDING}” This is due on Friday."
    )
    clock.set("2026-03-30T09:00:00+00:00")
    assert [one["status"] for one in flags("promised")] == ["due"]
    queue = client.get("/v1/follow-ups").json()["items"]
    assert queue[0]["rule_kind"] == "promised"


@pytest.mark.parametrize(
    "words",
    [
        {"direction": "outbound", "kind": "other", "body": "The new pump is on its way."},
        {"direction": "outbound", "kind": "other", "channel": "phone", "body": "Told her."},
        {"direction": "inbound", "kind": "inquiry", "channel": "phone", "body": "She called."},
    ],
    ids=["a mail", "a call of ours", "a call of theirs"],
)
def test_any_later_message_by_hand_settles_the_promise(client, anna, issue, flags, clock, words):
    factories.new_answer(client, issue, body=HOLDING)
    clock.advance(hours=1)
    factories.new_message(client, anna, **words)
    [promised] = flags("promised")
    assert promised["status"] == "settled"


@pytest.mark.parametrize(
    "words",
    [
        {"direction": "inbound", "kind": "inquiry", "body": "Thanks, I will wait."},
        {"direction": "outbound", "kind": "newsletter", "body": "Our spring offers"},
        {
            "direction": "outbound",
            "kind": "other",
            "automatic": "notice",
            "body": "It is on its way.",
        },
    ],
    ids=["their mail", "a newsletter", "a notice"],
)
def test_other_messages_leave_the_promise_open(client, anna, issue, flags, clock, words):
    factories.new_answer(client, issue, body=HOLDING)
    clock.advance(hours=1)
    factories.new_message(client, anna, **words)
    [promised] = flags("promised")
    assert promised["status"] == "waiting"


@pytest.mark.parametrize(
    ("holding", "is_by_hand"),
    [(HOLDING, True), (HOLDING, False), ("We are looking into it.", False)],
    ids=["a person says so", "they say so", "without a day"],
)
def test_the_solution_of_the_issue_settles_its_promise(
    client, anna, issue, flags, clock, holding, is_by_hand
):
    answer = factories.new_answer(client, issue, body=holding)
    clock.advance(hours=1)
    if is_by_hand:
        client.post(f"/v1/messages/{issue['id']}/solve").raise_for_status()
    else:
        word = {"subject": "Re: Broken pump", "in_reply_to_id": answer["id"], "kind": "other"}
        factories.new_message(client, anna, body="Thanks, it works again.", **word)
    [promised] = flags("promised")
    assert promised["status"] == "settled"
    assert promised["reason"]["text"].endswith("The issue was solved today.")


def test_a_solved_issue_can_be_opened_again(client, issue, flags, clock):
    factories.new_answer(client, issue, body=HOLDING)
    clock.advance(hours=1)
    path = f"/v1/messages/{issue['id']}"
    client.post(f"{path}/solve").raise_for_status()
    opened = client.patch(path, json={"solved_at": None})
    assert opened.json()["solved_at"] is None
    assert [one["status"] for one in flags("promised")] == ["waiting"]


@pytest.mark.parametrize(
    ("direction", "solved_at", "code"),
    [
        ("outbound", "2026-03-02T09:00:00Z", "not_allowed"),
        ("inbound", "2026-03-02T09:30:00Z", "in_the_future"),
    ],
)
def test_an_issue_is_solved_at_a_past_time(client, anna, direction, solved_at, code):
    message = factories.new_message(client, anna, direction=direction)
    answer = client.patch(f"/v1/messages/{message['id']}", json={"solved_at": solved_at})
    assert answer.status_code == 422
    assert [one["code"] for one in answer.json()["errors"]] == [code]


def test_a_holding_answer_without_a_day_promises_the_time_of_an_issue_again(
    client, issue, flags, clock
):
    factories.new_answer(client, issue, body="We are looking into it.")
    [promised] = flags("promised")
    assert promised["due_at"].startswith("2026-03-02T14:")
    assert "You told Anna Berg today: “We are looking into it.”" in promised["reason"]["text"]


def test_a_holding_answer_to_another_question_without_a_day_promises_nothing(
    client, anna, flags, clock
):
    asked = factories.new_message(
        client, anna, subject="Pump", kind="inquiry", body="What does it cost?"
    )
    clock.advance(hours=1)
    factories.new_answer(client, asked, body="We are looking into it.")
    assert flags("promised") == []


def test_a_corrected_day_moves_the_promise(client, issue, flags, clock):
    answer = factories.new_answer(client, issue, body=HOLDING)
    path = f"/v1/messages/{answer['id']}"
    for until, day in (("2026-03-10", "2026-03-10T"), (None, "2026-03-06T")):
        headers = {"If-Match": client.get(path).headers["etag"]}
        client.patch(path, json={"promised_until": until}, headers=headers).raise_for_status()
        [promised] = flags("promised")
        assert promised["due_at"].startswith(day)


def test_an_open_promise_silences_nudges(client, anna, issue, flags, clock):
    factories.new_answer(client, issue, body=HOLDING)
    clock.advance(minutes=5)
    factories.new_opportunity(client, anna, outcome="won")
    clock.set("2026-03-05T16:00:00+00:00")
    [thanks] = flags("thank_you")
    assert (thanks["status"], thanks["guard"]) == ("suppressed", "reply_owed")
    assert [one["rule_kind"] for one in client.get("/v1/follow-ups").json()["items"]] == []


def test_a_done_promise_is_reopened(client, issue, flags, clock):
    factories.new_answer(client, issue, body=HOLDING)
    [promised] = flags("promised")
    path = f"/v1/follow-ups/{promised['id']}"
    client.post(f"{path}/done", json={}).raise_for_status()
    assert [one["status"] for one in flags("promised")] == ["done"]
    client.post(f"{path}/reopen", json={}).raise_for_status()
    assert [one["status"] for one in flags("promised")] == ["waiting"]
