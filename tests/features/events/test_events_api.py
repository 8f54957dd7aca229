"""Events, their participants and their ledgers over HTTP, on both databases."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlmodel import col
from starlette.testclient import TestClient

from app.engine.verdicts import Times
from app.engine.vocabulary import ActionType, FollowUpStatus, Guard, Priority, RuleKind, SubjectType
from app.identifiers import new_id
from app.storage.models import Contact, FollowUp, metadata
from app.storage.prepared import insert
from tests import factories
from tests.conftest import NOW, every_row

PATH = "/v1/events"
UNKNOWN = "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"
SHOW = {
    "name": "TechExpo",
    "kind": "trade_show",
    "starts_at": "2026-03-02T09:00:00+01:00",
    "ends_at": "2026-03-04T18:00:00+01:00",
}


def of(event: dict[str, Any], rest: str = "") -> str:
    return f"{PATH}/{event['id']}{rest}"


def participants(client: TestClient, event: dict[str, Any]) -> list[dict[str, Any]]:
    return client.get(of(event, "/participants")).json()["items"]


def found(client: TestClient, **query: Any) -> list[str]:
    answer = client.get(PATH, params=query)
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["items"]]


def fault(answer) -> tuple[str, str]:
    assert answer.status_code == 422, answer.text
    first = answer.json()["errors"][0]
    return first["pointer"], first["code"]


def together(*jobs) -> list[Any]:
    with ThreadPoolExecutor(len(jobs)) as pool:
        return [job.result() for job in [pool.submit(job) for job in jobs]]


@pytest.mark.fast
def test_the_story_of_a_trade_show(client, clock):
    made = client.post(PATH, json=SHOW | {"venue": "Hall 4", "external_ids": {"calendar": "7"}})
    assert made.status_code == 201, made.text
    event = made.json()
    assert made.headers["location"] == of(event)
    assert (event["starts_at"], event["ends_at"]) == (
        "2026-03-02T08:00:00Z",
        "2026-03-04T17:00:00Z",
    )
    assert event["time_zone"] == client.get("/v1/workspace").json()["time_zone"]
    assert event["cards_handed_out"] == 0

    anna = factories.new_customer(client)
    karl = factories.new_contact(client)
    joined = client.post(
        of(event, "/participants"), json={"customer_id": anna["id"], "role": "speaker"}
    )
    assert joined.status_code == 201, joined.text
    speaker = joined.json()
    assert joined.headers["location"] == of(event, f"/participants/{speaker['id']}")
    assert client.get(joined.headers["location"]).json() == speaker
    assert (
        speaker["name"],
        speaker["customer_id"],
        speaker["contact_id"],
        speaker["attended"],
    ) == ("Anna Weber", anna["id"], None, None)
    guest = factories.new_participant(client, event, contact_id=karl["id"])
    assert (guest["name"], guest["customer_id"], guest["contact_id"]) == (
        "Karl Klein",
        None,
        karl["id"],
    )
    assert participants(client, event) == [speaker, guest]

    clock.set("2026-03-05T09:00:00Z")
    url = of(event, f"/participants/{guest['id']}")
    came = client.patch(url, json={"attended": True, "role": "buyer"}).json()
    assert came == guest | {"attended": True, "role": "buyer", "updated_at": "2026-03-05T09:00:00Z"}
    assert client.patch(url, json={"role": None}).json()["role"] is None
    counted = client.patch(of(event), json={"cards_handed_out": 95, "venue": None}).json()
    assert (counted["cards_handed_out"], counted["venue"]) == (95, None)
    assert counted["external_ids"] == {"calendar": "7"}

    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == client.delete(url).status_code == 404
    assert participants(client, event) == [speaker]


def test_a_cancelled_event_is_kept_and_takes_nobody(client):
    event = factories.new_event(client)
    known = factories.new_participant(client, event, factories.new_customer(client))
    for _ in range(2):
        assert client.delete(of(event)).status_code == 204
    cancelled = client.get(of(event)).json()
    assert cancelled["archived_at"] == "2026-03-02T09:00:00Z"
    assert found(client) == []
    assert found(client, archived=True) == ["TechExpo"]
    body = {"contact_id": factories.new_contact(client)["id"]}
    refused = client.post(of(event, "/participants"), json=body)
    assert (refused.status_code, refused.json()["code"]) == (409, "state_conflict")
    url = of(event, f"/participants/{known['id']}")
    assert client.patch(url, json={"attended": False}).status_code == 200
    for _ in range(2):
        assert client.post(of(event, "/restore")).json()["archived_at"] is None
    assert client.post(of(event, "/participants"), json=body).status_code == 201


START = datetime.fromisoformat(SHOW["starts_at"])


def after_start(**amount: float) -> str:
    return (START + timedelta(**amount)).isoformat()


@pytest.mark.parametrize(
    ("changes", "pointer", "code"),
    [
        pytest.param({"ends_at": after_start(seconds=-1)}, "/ends_at", "ends_before_it_starts", id="ends before it starts"),
        pytest.param({"ends_at": after_start()}, "/ends_at", "ends_before_it_starts", id="ends as it starts"),
        pytest.param({"ends_at": "2026-03-02T09:00:00+02:00"}, "/ends_at", "ends_before_it_starts", id="ends before it starts, by the offset"),
        pytest.param({"starts_at": "2027-01-01T00:00:00Z"}, "/ends_at", "ends_before_it_starts", id="starts after it ends"),
        pytest.param({"ends_at": after_start(days=366, microseconds=1)}, "/ends_at", "too_long", id="366 days and a bit"),
        pytest.param({"ends_at": after_start(days=1000)}, "/ends_at", "too_long", id="1,000 days"),
        pytest.param({"ends_at": None}, "/ends_at", "", id="no end"),
        pytest.param({"starts_at": "2026-03-02T09:00:00"}, "/starts_at", "invalid_format", id="no offset"),
        pytest.param({"starts_at": "2026-03-02"}, "/starts_at", "", id="a date"),
        pytest.param({"starts_at": 1772438400}, "/starts_at", "invalid_format", id="a number"),
        pytest.param({"starts_at": "1772438400"}, "/starts_at", "invalid_format", id="a number as text"),
        pytest.param({"starts_at": "2026-02-30T09:00:00Z"}, "/starts_at", "invalid_format", id="30 February"),
        pytest.param({"starts_at": "1899-12-31T23:59:59Z"}, "/starts_at", "out_of_range", id="before 1900"),
        pytest.param({"starts_at": "0001-01-01T00:00:00+14:00"}, "/starts_at", "out_of_range", id="before the first year"),
        pytest.param({"ends_at": "9999-12-31T23:59:59-12:00"}, "/ends_at", "out_of_range", id="after the last year"),
        pytest.param({"time_zone": "Europe/Atlantis"}, "/time_zone", "unknown_value", id="an unknown zone"),
        pytest.param({"cards_handed_out": -1}, "/cards_handed_out", "out_of_range", id="fewer than no cards"),
        pytest.param({"cards_handed_out": 1_000_001}, "/cards_handed_out", "out_of_range", id="too many cards"),
        pytest.param({"cards_handed_out": 95.5}, "/cards_handed_out", "wrong_type", id="half a card"),
        pytest.param({"cards_handed_out": "95"}, "/cards_handed_out", "wrong_type", id="a number of cards as text"),
        pytest.param({"cards_handed_out": True}, "/cards_handed_out", "wrong_type", id="a truth for a number"),
        pytest.param({"cards_handed_out": None}, "/cards_handed_out", "", id="no number of cards"),
        pytest.param({"kind": "party"}, "/kind", "unknown_value", id="an unknown kind"),
        pytest.param({"name": " "}, "/name", "too_short", id="a blank name"),
        pytest.param({"name": "x" * 201}, "/name", "too_long", id="a long name"),
        pytest.param({"archived_at": None}, "/archived_at", "unknown_field", id="a field of ours"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_pointed_at(client, changes, pointer, code):
    event = client.post(PATH, json=SHOW).json()
    for refused in (client.post(PATH, json=SHOW | changes), client.patch(of(event), json=changes)):
        shown = fault(refused)
        assert shown[0] == pointer
        assert shown[1] == code or not code
    assert client.get(of(event)).json() == event


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"ends_at": after_start(microseconds=1)}, id="a microsecond"),
        pytest.param({"ends_at": after_start(days=366)}, id="366 days"),
        pytest.param({"starts_at": "1900-01-01T00:00:00Z", "ends_at": "1900-01-01T00:00:01Z"}, id="long ago"),
        pytest.param({"starts_at": "2199-12-31T00:00:00Z", "ends_at": "2199-12-31T23:59:59-12:00"}, id="far ahead"),
        pytest.param({"time_zone": "America/New_York"}, id="another zone"),
        pytest.param({"cards_handed_out": 1_000_000}, id="a million cards"),
        pytest.param({"cards_handed_out": 95.0}, id="a whole number with a point"),
        pytest.param({"name": "x" * 200}, id="the longest name"),
    ],
)  # fmt: skip
def test_what_lies_on_the_boundary_is_taken(client, changes):
    made = client.post(PATH, json=SHOW | changes)
    assert made.status_code == 201, made.text
    changed = client.patch(of(client.post(PATH, json=SHOW).json()), json=changes)
    assert changed.status_code == 200, changed.text
    same = set(SHOW) | set(changes)
    assert {n: made.json()[n] for n in same} == {n: changed.json()[n] for n in same}


def test_both_times_move_together(client):
    event = factories.new_event(client)
    later = {"starts_at": "2026-04-01T08:00:00Z", "ends_at": "2026-04-01T17:00:00Z"}
    assert fault(client.patch(of(event), json={"starts_at": later["starts_at"]}))[0] == "/ends_at"
    moved = client.patch(of(event), json=later).json()
    assert {name: moved[name] for name in later} == later


def test_the_list_filters(client):
    shop = {"external_ids": {"shop": "4711"}}
    fair = factories.new_event(client, name="Fair", starts_at="2026-02-01T00:00:00Z", **shop)
    call = factories.new_event(client, name="Call", kind="call")
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    factories.new_participant(client, fair, anna)
    factories.new_participant(client, call, contact_id=karl["id"])
    assert found(client) == ["Call", "Fair"]
    assert found(client, sort="starts_at") == ["Fair", "Call"]
    assert found(client, kind="call") == ["Call"]
    assert found(client, starts_after="2026-02-01T01:00:00+01:00") == ["Call", "Fair"]
    assert found(client, starts_after="2026-02-01T00:00:00.000001Z") == ["Call"]
    assert found(client, starts_before="2026-02-26T08:00:00Z") == ["Fair"]
    assert found(client, external_id="shop=4711") == ["Fair"]
    assert found(client, external_id="shop=4712") == found(client, external_id="mail=4711") == []
    assert found(client, customer_id=anna["id"]) == ["Fair"]
    assert found(client, contact_id=karl["id"]) == ["Call"]
    assert found(client, customer_id=karl["id"]) == found(client, contact_id=anna["id"]) == []
    for far in ("0001-01-01T00:00:00%2B14:00", "9999-12-31T23:59:59-12:00", "2026-03-02T09:00:00"):
        assert fault(client.get(f"{PATH}?starts_before={far}"))[0] == "starts_before"


@pytest.mark.parametrize("sort", ["starts_at", "-starts_at"])
def test_pages_neither_repeat_nor_skip(client, sort):
    for number in range(5):  # all at one moment: the id decides
        event = factories.new_event(client, name=str(number))
    for _ in range(3):
        factories.new_participant(client, event, factories.new_customer(client))
    for path, query in ((PATH, {"sort": sort}), (of(event, "/participants"), {})):
        whole = client.get(path, params=query).json()["items"]
        seen, cursor = [], {}
        while True:
            page = client.get(path, params=query | {"limit": 2} | cursor).json()
            seen += page["items"]
            if page["next_cursor"] is None:
                break
            cursor = {"cursor": page["next_cursor"]}
        assert seen == whole


def test_a_cursor_of_participants_belongs_to_their_event(client):
    first, second = factories.new_event(client), factories.new_event(client)
    for _ in range(2):
        factories.new_participant(client, first, factories.new_customer(client))
    cursor = client.get(of(first, "/participants?limit=1")).json()["next_cursor"]
    refused = client.get(of(second, f"/participants?cursor={cursor}"))
    assert (refused.status_code, refused.json()["code"]) == (400, "bad_cursor")


def test_an_external_id_belongs_to_one_event(client):
    ids = {"external_ids": {"shop": "4711"}}
    factories.new_event(client, **ids)
    other = factories.new_event(client)
    for refused in (client.post(PATH, json=SHOW | ids), client.patch(of(other), json=ids)):
        assert (refused.status_code, refused.json()["code"]) == (409, "external_id_taken")
    customer = {"name": {"given": "Anna"}} | ids
    assert client.post("/v1/customers", json=customer).status_code == 201


def test_many_events_at_once(client):
    items = [SHOW, SHOW | {"ends_at": SHOW["starts_at"]}, SHOW | {"name": "Second"}]
    done = client.post(f"{PATH}/batch", json={"items": items}).json()["items"]
    assert [item["status"] for item in done] == [201, 422, 201]
    assert done[1]["problem"]["errors"][0]["pointer"] == "/items/1/ends_at"
    assert client.get(f"{PATH}/{done[2]['id']}").json()["name"] == "Second"


def test_many_participants_at_once(client):
    event = factories.new_event(client)
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    items = [
        {"customer_id": anna["id"]},
        {"customer_id": anna["id"]},
        {"contact_id": UNKNOWN},
        {"role": "speaker"},
        {"contact_id": karl["id"]},
    ]
    url = of(event, "/participants/batch")
    done = client.post(url, json={"items": items}).json()["items"]
    assert [item["status"] for item in done] == [201, 409, 422, 422, 201]
    assert done[2]["problem"]["errors"][0]["pointer"] == "/items/2/contact_id"
    assert [p["name"] for p in participants(client, event)] == ["Anna Weber", "Karl Klein"]
    stale = client.post(url, json={"items": items}, headers={"If-Match": '"stale"'})
    assert stale.status_code == 412


def test_a_participant_is_one_party_of_the_workspace(client, other_client):
    event = factories.new_event(client)
    url = of(event, "/participants")
    strange = factories.new_customer(other_client)["id"]
    anna, karl = factories.new_customer(client)["id"], factories.new_contact(client)["id"]
    assert fault(client.post(url, json={"customer_id": strange})) == ("/customer_id", "unknown_id")
    assert fault(client.post(url, json={"customer_id": karl})) == ("/customer_id", "unknown_id")
    assert fault(client.post(url, json={"contact_id": anna})) == ("/contact_id", "unknown_id")
    for body in ({}, {"customer_id": anna, "contact_id": karl}):
        assert fault(client.post(url, json=body))[1] == "exactly_one"
    for body in ({"attended": "perhaps"}, {"attended": 2}):
        assert fault(client.post(url, json={"customer_id": anna} | body))[0] == "/attended"
    assert other_client.post(url, json={"customer_id": strange}).status_code == 404
    assert other_client.get(url).status_code == 404
    assert participants(client, event) == []


def test_a_participant_is_found_below_its_own_event_alone(client):
    event, other = factories.new_event(client), factories.new_event(client)
    participant = factories.new_participant(client, event, factories.new_customer(client))
    url = of(other, f"/participants/{participant['id']}")
    for answer in (client.get(url), client.patch(url, json={"role": "x"}), client.delete(url)):
        assert answer.status_code == 404
    assert participants(client, event) == [participant]


def test_nobody_takes_part_twice(client):
    event, anna = factories.new_event(client), factories.new_customer(client)
    factories.new_participant(client, event, anna)
    again = client.post(of(event, "/participants"), json={"customer_id": anna["id"]})
    assert (again.status_code, again.json()["code"]) == (409, "state_conflict")
    assert "already" in again.json()["detail"]
    factories.new_participant(client, factories.new_event(client), anna)


def test_of_twenty_at_once_one_adds_the_participant(client):
    event, anna = factories.new_event(client), factories.new_customer(client)

    def add(_: int) -> int:
        url = of(event, "/participants")
        return client.post(url, json={"customer_id": anna["id"]}).status_code

    with ThreadPoolExecutor(20) as pool:
        answers = Counter(pool.map(add, range(20)))
    assert answers == {201: 1, 409: 19}
    assert len(participants(client, event)) == 1


def test_whoever_becomes_a_customer_meanwhile_takes_part_as_that_customer(client):
    for _ in range(8):
        event, karl = factories.new_event(client), factories.new_contact(client)
        added, converted = together(
            lambda e=event, k=karl: client.post(
                of(e, "/participants"), json={"contact_id": k["id"]}
            ),
            lambda k=karl: client.post(f"/v1/contacts/{k['id']}/convert", json={}),
        )
        assert (added.status_code, converted.status_code) == (201, 200)
        [participant] = participants(client, event)
        assert participant["customer_id"] == converted.json()["customer_id"]
        assert participant["contact_id"] is None


def test_an_event_is_moved_while_its_participant_becomes_a_customer(client):
    for _ in range(5):
        event, karl = factories.new_event(client), factories.new_contact(client)
        guest = factories.new_participant(client, event, contact_id=karl["id"])
        answers = together(
            lambda e=event: client.patch(of(e), json={"ends_at": "2026-02-28T17:00:00Z"}),
            lambda k=karl: client.post(f"/v1/contacts/{k['id']}/convert", json={}),
            lambda e=event, g=guest: client.patch(
                of(e, f"/participants/{g['id']}"), json={"attended": True}
            ),
        )
        assert [answer.status_code for answer in answers] == [200, 200, 200]
        [participant] = participants(client, event)
        assert (participant["contact_id"], participant["attended"]) == (None, True)


def test_a_converted_contact_takes_part_as_the_customer(client):
    event, karl = factories.new_event(client), factories.new_contact(client)
    guest = factories.new_participant(client, event, contact_id=karl["id"], role="buyer")
    converted = client.post(f"/v1/contacts/{karl['id']}/convert", json={}).json()
    [moved] = participants(client, event)
    assert moved == guest | {"customer_id": converted["customer_id"], "contact_id": None}
    again = client.post(of(event, "/participants"), json={"contact_id": karl["id"]})
    assert again.status_code == 409
    other = factories.new_event(client)
    as_customer = factories.new_participant(client, other, contact_id=karl["id"])
    assert as_customer["customer_id"] == converted["customer_id"]


@pytest.mark.parametrize(
    ("own", "other", "kept"),
    [
        (None, None, None),
        (None, False, False),
        (False, None, False),
        (None, True, True),
        (True, None, True),
        (True, False, True),
        (False, True, True),
    ],
)
def test_of_two_participants_who_turn_out_to_be_one_the_customer_stays(client, own, other, kept):
    event = factories.new_event(client)
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    first = factories.new_participant(client, event, anna, attended=own)
    factories.new_participant(client, event, contact_id=karl["id"], attended=other, role="buyer")
    elsewhere = factories.new_event(client)
    factories.new_participant(client, elsewhere, contact_id=karl["id"])
    merged = client.post(f"/v1/contacts/{karl['id']}/convert", json={"customer_id": anna["id"]})
    assert merged.status_code == 200, merged.text
    [stays] = participants(client, event)
    assert stays == first | {"attended": kept, "role": "buyer"}
    [moved] = participants(client, elsewhere)
    assert moved["customer_id"] == anna["id"]


def test_the_role_of_the_customer_outweighs_the_one_of_the_contact(client):
    event = factories.new_event(client)
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    factories.new_participant(client, event, anna, role="speaker")
    factories.new_participant(client, event, contact_id=karl["id"], role="buyer")
    client.post(f"/v1/contacts/{karl['id']}/convert", json={"customer_id": anna["id"]})
    assert [p["role"] for p in participants(client, event)] == ["speaker"]


def test_a_timeline_shows_the_events_they_took_part_in(client):
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    came = factories.new_event(client)
    factories.new_participant(client, came, anna)
    stayed_away = factories.new_event(client, name="Fair")
    factories.new_participant(client, stayed_away, anna, attended=False)
    cancelled = factories.new_event(client, name="Call", kind="call")
    factories.new_participant(client, cancelled, anna)
    client.delete(of(cancelled))
    factories.new_participant(client, came, contact_id=karl["id"])
    for path in (f"customers/{anna['id']}", f"contacts/{karl['id']}"):
        items = client.get(f"/v1/{path}/timeline").json()["items"]
        assert [entry for entry in items if entry["type"] == "event"] == [
            {
                "type": "event",
                "at": "2026-02-26T08:00:00Z",
                "id": came["id"],
                "title": "trade_show: TechExpo",
                "detail": None,
            }
        ]


def every_status() -> list[dict[str, Any]]:
    """Times of follow-ups, some of which will read differently ten days later."""
    past, ahead = NOW - timedelta(days=1), NOW + timedelta(days=5)
    return [
        {"due_at": ahead},
        {"due_at": ahead, "warn_at": past},
        {"due_at": past},
        {"due_at": past, "snoozed_until": ahead},
        {"due_at": past, "guard": Guard.COVERED, "guard_lifts_at": ahead},
        {"due_at": past, "guard": Guard.DO_NOT_CONTACT},
        {"due_at": past, "expires_at": ahead},
        {"due_at": past, "expires_at": NOW},
        {"due_at": past, "settled_at": past},
        {"due_at": ahead, "settled_at": past},
        {"due_at": past, "closed_as": ActionType.DONE},
        {"due_at": past, "closed_as": ActionType.DISMISSED},
        {"due_at": past, "withdrawn_at": past},
    ]


class Flags:
    """Follow-ups written as the engine would, and what they should add up to."""

    def __init__(self, workspace_id: UUID) -> None:
        self._workspace_id = workspace_id
        self.rows: list[dict[str, Any]] = []
        self.counted: list[Times] = []

    def add(
        self, kind: RuleKind, type_: SubjectType, party: str, subject: str, *, is_counted: bool
    ) -> None:
        times = every_status()[len(self.rows) % len(every_status())]
        # no two are due at the same time
        times |= {"due_at": times["due_at"] + timedelta(minutes=len(self.rows))}
        if is_counted:
            self.counted.append(Times(**times))
        nothing = dict.fromkeys(metadata.tables["follow_ups"].c.keys())
        row = {
            "workspace_id": self._workspace_id,
            "id": new_id(),
            "party_id": UUID(party),
            "rule_kind": kind,
            "subject_type": type_,
            "subject_id": UUID(subject),
            "starts_at": NOW,
            "priority": Priority.NORMAL,
            "reason": {"text": "", "facts": {}},
            "calendar_version": 1,
            "is_reply": False,
            "rank": 0,
            "created_at": NOW,
            "updated_at": NOW,
        }
        self.rows.append(nothing | row | times)

    def by_hand(self, now: datetime) -> dict[str, Any]:
        statuses = Counter(times.status(now) for times in self.counted)
        is_open = {
            FollowUpStatus.WAITING,
            FollowUpStatus.WARNED,
            FollowUpStatus.DUE,
            FollowUpStatus.SUPPRESSED,
        }
        due = [times.due_at for times in self.counted if times.status(now) in is_open]
        return {
            "touched_in_time": statuses[FollowUpStatus.SETTLED] + statuses[FollowUpStatus.DONE],
            "missed": statuses[FollowUpStatus.MISSED],
            "open": len(due),
            "next_due_at": min(due).isoformat().replace("+00:00", "Z"),
        }


def cards(app: FastAPI, client: TestClient, event: dict[str, Any], **columns: Any) -> list[str]:
    """As many cards of an event as there are sorts of follow-ups."""
    items = [{"name": {"display": "Karl Klein"}} for _ in every_status()]
    done = client.post("/v1/contacts/batch", json={"items": items}).json()["items"]
    ids = [item["id"] for item in done]
    with every_row(app.state.runtime.database) as session:
        session.execute(
            sa.update(Contact)
            .where(col(Contact.id).in_([UUID(i) for i in ids]))
            .values(event_id=UUID(event["id"]), **columns)
            .execution_options(synchronize_session=False)
        )
        session.commit()
    return ids


def test_the_ledger_is_what_one_counts_by_hand(app, client, clock):
    workspace_id = UUID(client.get("/v1/workspace").json()["id"])
    event, other = factories.new_event(client), factories.new_event(client)
    mine, discarded = cards(app, client, event), cards(app, client, event, status="discarded")
    mailed, theirs = cards(app, client, event, source="message"), cards(app, client, other)
    for card in mine[:3]:
        assert client.post(f"/v1/contacts/{card}/convert", json={}).status_code == 200
    customer = factories.new_customer(client)
    into = {"customer_id": customer["id"]}
    assert client.post(f"/v1/contacts/{mine[3]}/convert", json=into).status_code == 200
    flags = Flags(workspace_id)
    introduce, thank_you = RuleKind.INTRODUCE, RuleKind.THANK_YOU
    for card, party in zip(mine, theirs, strict=True):
        flags.add(introduce, SubjectType.CONTACT, card, card, is_counted=True)
        flags.add(thank_you, SubjectType.EVENT, party, event["id"], is_counted=True)
        flags.add(thank_you, SubjectType.EVENT, party, other["id"], is_counted=False)
        flags.add(RuleKind.KEEP_IN_TOUCH, SubjectType.CONTACT, party, card, is_counted=False)
    for card in discarded + mailed + theirs:
        flags.add(introduce, SubjectType.CONTACT, card, card, is_counted=False)
    with every_row(app.state.runtime.database) as session:
        # what the engine has found of all this would stand in the way
        session.execute(sa.delete(FollowUp))
        insert(session, FollowUp, *flags.rows)
        session.commit()
    for now in (NOW, NOW + timedelta(days=10)):
        clock.set(now.isoformat())
        ledger = client.get(of(event, "/ledger"))
        assert ledger.status_code == 200, ledger.text
        by_hand = flags.by_hand(now)
        assert all(by_hand.values())
        assert ledger.json() == {"collected": len(mine), "converted": 4} | by_hand


def test_the_ledger_of_an_event_of_which_nothing_came(client, other_client):
    event = factories.new_event(client)
    assert client.get(of(event, "/ledger")).json() == {
        "collected": 0,
        "converted": 0,
        "touched_in_time": 0,
        "missed": 0,
        "open": 0,
        "next_due_at": None,
    }
    assert other_client.get(of(event, "/ledger")).status_code == 404
