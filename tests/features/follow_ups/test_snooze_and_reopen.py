"""A snooze ends at its time, or earlier with a new fact; a closed follow-up can be opened again."""

import pytest

from tests import factories

# It is Monday 2 March 2026, 10:00 in Berlin; the shop opens from 9 to 17.
ASKED_AT = "2026-03-02T08:30:00Z"
LATER = "2026-03-03T10:00:00Z"
SNOOZED_UNTIL = "2026-03-10T09:00:00Z"


@pytest.fixture
def anna(client):
    return factories.new_customer(client)


@pytest.fixture
def question(client, anna):
    return factories.new_message(client, anna, occurred_at=ASKED_AT, body="Do you have the pump?")


@pytest.fixture
def flag(client, question):
    [item] = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    assert item["subject"]["id"] == question["id"]
    return item


@pytest.fixture
def say(client, anna, question):
    """Write a message of the thread."""

    def write(**changes):
        reply = {"in_reply_to_id": question["id"], "subject": "Re: Broken pump", "kind": "other"}
        return factories.new_message(client, anna, **reply | changes)

    return write


def act(client, flag, name, body=None):
    return client.post(f"/v1/follow-ups/{flag['id']}/{name}", json=body)


def read(client, flag):
    return client.get(f"/v1/follow-ups/{flag['id']}").json()


def status_at(client, clock, flag, at):
    clock.set(at)
    return read(client, flag)["status"]


@pytest.mark.fast
@pytest.mark.parametrize(
    ("changes", "status"),
    [
        pytest.param({"body": "It is urgent now, can you tell me today?"}, "due", id="a request"),
        pytest.param({"body": "Thanks, no hurry."}, "waiting", id="thanks"),
        pytest.param(
            {"body": "Danke, eilt nicht.", "subject": "Pump price"}, "waiting", id="without Re:"
        ),
        pytest.param(
            {"body": "I am on holiday until 9 March.", "subject": "Automatic reply: Pump"},
            "waiting",
            id="an automatic reply",
        ),
    ],
)
def test_a_snooze_ends_with_a_new_request_of_theirs(client, clock, say, flag, changes, status):
    act(client, flag, "snooze", {"until": SNOOZED_UNTIL}).raise_for_status()
    clock.set(LATER)
    say(occurred_at=LATER, **changes)
    assert status_at(client, clock, flag, "2026-03-05T12:00:00Z") == status
    assert status_at(client, clock, flag, SNOOZED_UNTIL) == "due"


def test_a_message_that_arrived_before_the_snooze_does_not_end_it(client, clock, anna, flag):
    factories.new_message(client, anna, occurred_at="2026-03-02T08:45:00Z", body="How much is it?")
    clock.set("2026-03-02T09:00:01Z")
    act(client, flag, "snooze", {"until": SNOOZED_UNTIL}).raise_for_status()
    assert status_at(client, clock, flag, "2026-03-05T12:00:00Z") == "waiting"


def test_mail_that_is_imported_after_the_snooze_ends_it(client, clock, anna, flag):
    act(client, flag, "snooze", {"until": SNOOZED_UNTIL}).raise_for_status()
    clock.set(LATER)
    factories.new_message(client, anna, occurred_at="2026-03-02T08:59:00Z", body="How much is it?")
    assert status_at(client, clock, flag, "2026-03-05T12:00:00Z") == "due"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param("Thanks, that helps.", "due", id="any message"),
        pytest.param(None, "waiting", id="none"),
    ],
)
def test_a_snooze_can_wait_for_their_reply(client, clock, say, flag, body, status):
    snoozed = act(client, flag, "snooze", {"for": "when_they_reply"}).json()
    assert snoozed["snoozed_until"] == "2026-03-16T09:00:00Z"
    clock.set(LATER)
    if body:
        say(occurred_at=LATER, body=body)
    assert status_at(client, clock, flag, "2026-03-16T08:59:59Z") == status
    assert status_at(client, clock, flag, "2026-03-16T09:00:00Z") == "due"


def test_an_automatic_reply_is_no_reply(client, clock, anna, flag):
    act(client, flag, "snooze", {"for": "when_they_reply"}).raise_for_status()
    clock.set(LATER)
    text = {"subject": "Out of office", "body": "I am out of the office until 12 March."}
    factories.new_message(client, anna, occurred_at=LATER, **text)
    assert status_at(client, clock, flag, "2026-03-05T12:00:00Z") == "waiting"


def test_a_moved_event_ends_the_snooze_of_its_follow_up(client, clock, anna):
    event = factories.new_event(client)
    factories.new_participant(client, event, anna)
    [thanks] = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    act(client, thanks, "snooze", {"until": "2026-03-05T09:00:00Z"}).raise_for_status()
    clock.set("2026-03-03T09:00:00Z")
    moved = {"ends_at": "2026-02-27T20:00:00+01:00"}
    client.patch(f"/v1/events/{event['id']}", json=moved).raise_for_status()
    assert read(client, thanks)["snoozed_until"] is None


@pytest.mark.parametrize(
    ("purchased_at", "is_snoozed"),
    [("2026-03-03T08:30:00Z", False), ("2026-03-01T08:30:00Z", True)],
    ids=["the next one", "an earlier one"],
)
def test_the_next_purchase_ends_the_snooze_of_thanks(client, clock, anna, purchased_at, is_snoozed):
    factories.new_purchase(client, anna, purchased_at="2026-03-02T08:00:00Z")
    [thanks] = client.get(
        "/v1/follow-ups", params={"status": "waiting", "rule_kind": "thank_you"}
    ).json()["items"]
    act(client, thanks, "snooze", {"until": "2026-03-06T09:00:00Z"}).raise_for_status()
    clock.set("2026-03-03T09:00:00Z")
    factories.new_purchase(client, anna, purchased_at=purchased_at, amount="0.00")
    assert (read(client, thanks)["snoozed_until"] > "2026-03-04") is is_snoozed


@pytest.mark.parametrize(
    ("snooze_for", "until"),
    [
        pytest.param("later_today", "2026-03-02T12:00:00Z", id="in three hours"),
        pytest.param("tomorrow", "2026-03-03T08:00:00Z", id="tomorrow at opening"),
        pytest.param("next_week", "2026-03-09T08:00:00Z", id="on Monday at opening"),
    ],
)
def test_the_end_can_be_said_in_words(client, flag, snooze_for, until):
    assert act(client, flag, "snooze", {"for": snooze_for}).json()["snoozed_until"] == until


def test_tomorrow_is_the_next_open_day(client, clock, flag):
    clock.set("2026-03-06T15:00:00Z")
    snoozed = act(client, flag, "snooze", {"for": "tomorrow"}).json()
    assert snoozed["snoozed_until"] == "2026-03-09T08:00:00Z"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param({}, "exactly_one", id="neither"),
        pytest.param({"until": SNOOZED_UNTIL, "for": "tomorrow"}, "exactly_one", id="both"),
        pytest.param({"for": "someday"}, "unknown_value", id="another word"),
    ],
)
def test_a_snooze_has_exactly_one_end(client, flag, body, code):
    refused = act(client, flag, "snooze", body)
    assert refused.status_code == 422
    assert [fault["code"] for fault in refused.json()["errors"]] == [code]


def test_a_word_past_the_expiry_is_refused_by_its_own_name(client, clock, anna):
    event = factories.new_event(client)
    factories.new_participant(client, event, anna)
    [thanks] = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    refused = act(client, thanks, "snooze", {"for": "next_week"})
    [fault] = refused.json()["errors"]
    assert (fault["pointer"], fault["code"]) == ("/for", "out_of_range")


@pytest.mark.fast
@pytest.mark.parametrize(
    ("name", "body"), [("done", None), ("dismiss", {}), ("dismiss", {"cause": "later"})]
)
def test_a_closed_follow_up_is_opened_again(client, clock, flag, name, body):
    closed = act(client, flag, name, body).json()
    assert closed["closed_by_id"] is not None
    opened = act(client, flag, "reopen").json()
    assert (opened["status"], opened["closed_at"]) == ("waiting", None)
    assert (opened["closed_by_id"], opened["dismissal_cause"]) == (None, None)
    assert act(client, flag, "reopen").json()["status"] == "waiting"
    clock.set(LATER)
    assert [item["id"] for item in client.get("/v1/follow-ups").json()["items"]] == [flag["id"]]
    assert act(client, flag, "done").json()["status"] == "done"


def test_only_what_a_person_closed_is_opened_again(client, clock, question, flag):
    factories.new_answer(client, question)
    assert read(client, flag)["status"] == "settled"
    refused = act(client, flag, "reopen")
    assert (refused.status_code, refused.json()["code"]) == (409, "already_closed")


def test_another_workspace_opens_nothing(client, other_client, flag):
    act(client, flag, "done").raise_for_status()
    assert act(other_client, flag, "reopen").status_code == 404
    assert read(client, flag)["status"] == "done"


def test_an_answer_before_the_reopening_settles_the_follow_up(client, clock, question, flag):
    act(client, flag, "done").raise_for_status()
    factories.new_answer(client, question)
    assert act(client, flag, "reopen").json()["status"] == "settled"
