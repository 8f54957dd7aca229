"""The working calendar over HTTP, on both databases."""

import pytest

from tests import factories

PATH = "/v1/working-calendar"
NOTHING = dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), None)
FRIDAY = "2026-03-06T16:00:00+01:00"


@pytest.mark.fast
def test_hours_are_merged_by_weekday(client):
    before = client.get(PATH).json()
    changed = client.patch(PATH, json={"hours": {"sat": [["10:00", "14:00"]], "mon": None}})
    assert changed.status_code == 200, changed.text
    after = changed.json()
    assert after["hours"] == before["hours"] | {"sat": [["10:00", "14:00"]], "mon": []}
    assert after["version"] == before["version"] + 1
    assert after["holidays"] == before["holidays"]
    same = client.patch(PATH, json={"hours": {"mon": []}})
    assert same.json() == after
    assert client.get(PATH).headers["etag"] == same.headers["etag"]


def test_holidays_and_exceptions(client):
    body = {
        "holidays": {"region": "BY", "off": ["2026-12-25"]},
        "exceptions": [
            {"from": "2026-03-02", "to": "2026-03-02", "open": []},
            {"from": "2026-03-07", "to": "2026-03-07", "open": [["09:00", "24:00"]]},
        ],
    }
    changed = client.patch(PATH, json=body)
    assert changed.status_code == 200, changed.text
    assert changed.json()["holidays"] == body["holidays"] | {"country": "DE"}
    assert changed.json()["exceptions"] == body["exceptions"]
    assert client.patch(PATH, json={"holidays": None}).json()["holidays"] is None


@pytest.mark.parametrize(
    ("changes", "pointer", "code"),
    [
        ({"time_zone": "Europe/Nowhere"}, "/time_zone", "unknown_value"),
        ({"holidays": {"country": "QQ"}}, "/holidays/country", "unknown_value"),
        ({"holidays": {"region": "XX"}}, "/holidays/region", "unknown_value"),
        ({"hours": {"mon": [["9:00", "12:00"]]}}, "/hours/mon/0/0", "invalid_format"),
        ({"hours": {"mon": [["09:00", "09:00"]]}}, "/hours/mon", "invalid_format"),
        (
            {"hours": {"mon": [["09:00", "12:00"], ["11:00", "13:00"]]}},
            "/hours/mon",
            "invalid_format",
        ),
        (
            {"hours": {"mon": [["22:00", "10:00"]], "tue": [["09:00", "17:00"]]}},
            "/hours",
            "overlap",
        ),
        ({"hours": NOTHING}, "/hours", "never_opens"),
        (
            {"exceptions": [{"from": "2027-01-01", "to": "2190-01-01", "open": []}]},
            "/hours",
            "never_opens",
        ),
        (
            {"exceptions": [{"from": "2026-04-02", "to": "2026-04-01", "open": []}]},
            "/exceptions/0/to",
            "ends_before_it_starts",
        ),
        (
            {"exceptions": [{"from": "2026-04-01", "to": "2026-04-01", "open": [["9", "10"]]}]},
            "/exceptions/0/open/0/0",
            "invalid_format",
        ),
        (
            {"exceptions": [{"from": "2026-04-01", "to": "2026-04-01", "open": False}]},
            "/exceptions/0/open",
            "wrong_type",
        ),
    ],
)
def test_what_is_wrong_is_pointed_at(client, changes, pointer, code):
    before = client.get(PATH).json()
    refused = client.patch(PATH, json=changes)
    assert refused.status_code == 422, refused.text
    assert next((e["pointer"], e["code"]) for e in refused.json()["errors"]) == (pointer, code)
    assert client.get(PATH).json() == before


def test_a_changed_calendar_dates_open_follow_ups_anew(client):
    factories.new_message(client, factories.new_customer(client))
    client.patch(PATH, json={"hours": {"mon": [["09:00", "12:00"]]}})
    [item] = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    assert item["due_at"] == "2026-03-03T10:00:00Z"


def test_preview_skips_the_weekend_and_pauses(read_client):
    body = {
        "from": FRIDAY,
        "add": {"type": "working", "hours": 2},
        "paused": [["2026-03-09T09:00:00+01:00", "2026-03-09T09:30:00+01:00"]],
    }
    answer = read_client.post(f"{PATH}/preview", json=body)
    assert answer.status_code == 200, answer.text
    assert answer.json() == {
        "due_at": "2026-03-09T09:30:00Z",
        "intervals": [
            ["2026-03-06T15:00:00Z", "2026-03-06T16:00:00Z"],
            ["2026-03-09T08:30:00Z", "2026-03-09T09:30:00Z"],
        ],
    }


def test_preview_of_a_calendar_that_is_sent(client):
    calendar = {"time_zone": "UTC", "hours": {"sat": [["22:00", "02:00"]]}}
    body = {"calendar": calendar, "from": FRIDAY, "add": {"type": "working", "days": 1}}
    due_at = client.post(f"{PATH}/preview", json=body).json()["due_at"]
    assert due_at == "2026-03-08T02:00:00Z"


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"from": "2026-03-06T16:00:00"}, "/from"),
        ({"from": "9999-03-06T16:00:00Z"}, "/from"),
        ({"add": {"type": "working", "hours": 0}}, "/add/hours"),
        ({"add": {"type": "working", "days": 0}}, "/add/days"),
        ({"add": {"type": "calendar", "duration": "P1D"}}, "/add/type"),
        ({"calendar": {"time_zone": "UTC", "hours": {}}}, "/calendar/hours"),
        ({"calendar": {"time_zone": "Mars", "hours": {}}}, "/calendar/time_zone"),
        ({"paused": [["2026-03-06T16:00:00Z", "2026-03-05T16:00:00Z"]]}, "/paused/0"),
    ],
)
def test_a_preview_of_nonsense_is_refused(client, changes, pointer):
    body = {"from": FRIDAY, "add": {"type": "working", "hours": 2}} | changes
    refused = client.post(f"{PATH}/preview", json=body)
    assert refused.status_code == 422, refused.text
    assert refused.json()["errors"][0]["pointer"] == pointer
