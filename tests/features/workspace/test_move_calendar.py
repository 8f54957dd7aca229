"""The working calendar follows the workspace to another time zone and country, and the answer says so."""

import pytest

from tests import factories

TO_NEW_YORK = {"time_zone": "America/New_York", "country": "US"}
NEW_YORK = {"time_zone": "America/New_York", "holidays_country": "US"}
BERLIN = {"time_zone": "Europe/Berlin", "holidays_country": "DE"}


def change(client, **changes):
    answer = client.patch("/v1/workspace", json=changes)
    assert answer.status_code == 200, answer.text
    return answer.json()["working_calendar"]


def stored(client):
    calendar = client.get("/v1/working-calendar").json()
    holidays = calendar["holidays"]
    country = holidays["country"] if holidays else None
    return {"time_zone": calendar["time_zone"], "holidays_country": country}


@pytest.mark.parametrize(
    ("changes", "outcome", "after"),
    [
        pytest.param(TO_NEW_YORK, "moved", NEW_YORK, id="by default"),
        pytest.param(TO_NEW_YORK | {"move_calendar": True}, "moved", NEW_YORK, id="on request"),
        pytest.param(TO_NEW_YORK | {"move_calendar": False}, "kept", BERLIN, id="not wanted"),
        pytest.param(
            {"time_zone": "Europe/Vienna"},
            "moved",
            BERLIN | {"time_zone": "Europe/Vienna"},
            id="the time zone alone",
        ),
        pytest.param(
            {"country": "AT"}, "moved", BERLIN | {"holidays_country": "AT"}, id="the country alone"
        ),
        pytest.param(
            {"country": "AC"}, "moved", BERLIN | {"holidays_country": None}, id="no known holidays"
        ),
        pytest.param({"name": "Beta"}, "not_affected", BERLIN, id="another field"),
        pytest.param({"country": "DE"}, "not_affected", BERLIN, id="the same country"),
        pytest.param({"move_calendar": False}, "not_affected", BERLIN, id="nothing to move"),
    ],
)
def test_the_answer_says_what_happened_to_the_calendar(client, changes, outcome, after):
    assert change(client, **changes) == {"outcome": outcome} | after
    assert stored(client) == after


def test_a_calendar_elsewhere_follows_only_on_request(client):
    there = {"time_zone": "Asia/Tokyo", "holidays": {"country": "JP"}}
    client.patch("/v1/working-calendar", json=there).raise_for_status()
    tokyo = {"time_zone": "Asia/Tokyo", "holidays_country": "JP"}
    assert change(client, **TO_NEW_YORK) == {"outcome": "kept"} | tokyo
    assert change(client, move_calendar=True) == {"outcome": "moved"} | NEW_YORK
    assert stored(client) == NEW_YORK


def test_a_calendar_without_holidays_gets_none(client):
    client.patch("/v1/working-calendar", json={"holidays": None}).raise_for_status()
    assert change(client, **TO_NEW_YORK)["holidays_country"] is None


@pytest.mark.fast
def test_open_questions_are_due_in_the_new_hours(client):
    """It is 10:00 on Monday in Berlin, and 4:00 in New York; four working hours end at 13:00 there."""
    factories.new_message(client, factories.new_customer(client))

    def due_at():
        [item] = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
        return item["due_at"]

    assert due_at() == "2026-03-02T13:00:00Z"
    change(client, **TO_NEW_YORK)
    assert due_at() == "2026-03-02T18:00:00Z"


def test_the_version_of_the_calendar_changes_with_it(client):
    before = client.get("/v1/working-calendar").json()["version"]
    change(client, name="Beta")
    assert client.get("/v1/working-calendar").json()["version"] == before
    change(client, **TO_NEW_YORK)
    assert client.get("/v1/working-calendar").json()["version"] == before + 1


@pytest.mark.parametrize("value", [None, "yes", 1])
def test_move_calendar_is_true_or_false(client, value):
    answer = client.patch("/v1/workspace", json={"move_calendar": value})
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == ["/move_calendar"]
