"""How far a change of the rulebook has been carried through, as clients see it."""

import threading
from datetime import timedelta

import pytest
from starlette.testclient import TestClient

from app.evaluation import reevaluation, sweep
from tests import factories
from tests.background import reevaluate_once
from tests.conftest import NOW
from tests.waiting import wait_until

PATH = "/v1/reevaluations"
AT_ONCE = 250


@pytest.fixture
def database(app):
    return app.state.runtime.database


@pytest.fixture
def in_batches_of_two(monkeypatch):
    monkeypatch.setattr(reevaluation, "BATCH", 2)


def remind(client: TestClient, times: int) -> None:
    """As many customers, each with a reminder."""
    for _ in range(times):
        factories.new_reminder(client, factories.new_customer(client))


def speak(client: TestClient, language: str) -> None:
    client.patch("/v1/workspace", json={"language": language}).raise_for_status()


def latest(client: TestClient) -> dict:
    return client.get(PATH).json()["items"][0]


def progress(client: TestClient) -> tuple[str, int, int | None]:
    item = latest(client)
    assert client.get(f"{PATH}/{item['id']}").json() == item
    return item["status"], item["done"], item["total"]


def up_to_date(client: TestClient) -> list[bool]:
    """For each reminder, in the order in which their customers were made."""
    params = {"status": "waiting", "rule_kind": "reminder"}
    items = client.get("/v1/follow-ups", params=params).json()["items"]
    return [item["is_up_to_date"] for item in sorted(items, key=lambda item: item["customer_id"])]


def test_a_small_workspace_is_up_to_date_with_the_answer(client):
    assert client.get(PATH).json() == {"items": [], "next_cursor": None}
    remind(client, 3)
    speak(client, "de")
    item = latest(client)
    assert progress(client) == ("finished", 3, 3)
    assert item["reason"] == "language"
    assert item["created_at"] == item["started_at"] == item["finished_at"] == "2026-03-02T09:00:00Z"
    assert up_to_date(client) == [True] * 3


def test_what_is_left_is_seen_until_it_is_done(client, other_client, database, in_batches_of_two):
    remind(client, 5)
    remind(other_client, 1)
    speak(client, "de")
    assert progress(client) == ("running", 2, 5)
    assert latest(client)["finished_at"] is None
    assert up_to_date(client) == [True, True, False, False, False]
    assert up_to_date(other_client) == [True]
    later = NOW + timedelta(minutes=1)
    assert reevaluate_once(database, later) is True
    assert progress(client) == ("running", 4, 5)
    assert up_to_date(client) == [True] * 4 + [False]
    assert reevaluate_once(database, later) is False
    assert progress(client) == ("finished", 5, 5)
    assert latest(client)["started_at"] == "2026-03-02T09:00:00Z"
    assert latest(client)["finished_at"] == "2026-03-02T09:01:00Z"
    assert up_to_date(client) == [True] * 5
    assert other_client.get(PATH).json()["items"] == []


def test_each_follow_up_says_so_wherever_it_is_shown(client, database, in_batches_of_two):
    remind(client, 3)
    speak(client, "de")
    items = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    [late] = [item for item in items if not item["is_up_to_date"]]
    path = f"/v1/follow-ups/{late['id']}"
    one = client.get(path)
    assert one.json() == late
    [listed] = client.get(f"/v1/customers/{late['customer_id']}/follow-ups").json()["items"]
    assert listed == late
    [queued] = (
        item
        for item in client.get("/v1/follow-ups", params={"as_of": "2026-03-04T09:00:00Z"}).json()[
            "items"
        ]
        if item["id"] == late["id"]
    )
    assert queued["is_up_to_date"] is False
    while reevaluate_once(database, NOW):
        pass
    again = client.get(path)
    assert again.json()["is_up_to_date"] is True
    assert again.headers["etag"] != one.headers["etag"]


def test_a_later_change_supersedes_one_that_is_running(client, database, in_batches_of_two):
    remind(client, 5)
    speak(client, "de")
    speak(client, "en")
    after, before = client.get(PATH).json()["items"]
    assert (before["status"], before["done"], before["total"]) == ("superseded", 2, 5)
    assert (after["status"], after["done"], after["total"]) == ("running", 2, 5)
    while reevaluate_once(database, NOW):
        pass
    assert [item["status"] for item in client.get(PATH).json()["items"]] == [
        "finished",
        "superseded",
    ]


def test_who_comes_meanwhile_is_counted_in_the_end(client, database, in_batches_of_two):
    remind(client, 3)
    speak(client, "de")
    remind(client, 2)
    assert progress(client) == ("running", 2, 3)
    while reevaluate_once(database, NOW):
        pass
    assert progress(client) == ("finished", 5, 5)


def test_a_batch_that_fails_is_done_again_one_by_one_from_where_it_was(
    client, database, monkeypatch, in_batches_of_two
):
    remind(client, 5)
    speak(client, "de")
    reevaluate_parties = reevaluation.reevaluate_parties
    seen: list[int] = []

    def stop_once(session, workspace_id, parties, now):
        reevaluate_parties(session, workspace_id, parties, now)
        seen.append(len(parties))
        if len(seen) == 1:
            raise ArithmeticError

    monkeypatch.setattr(reevaluation, "reevaluate_parties", stop_once)
    assert [reevaluate_once(database, NOW) for _ in range(2)] == [True, False]
    # the two of the failed batch, then the last one; not the two that were done with the change
    assert seen == [2, 1, 1, 1]
    assert progress(client) == ("finished", 5, 5)
    assert up_to_date(client) == [True] * 5


def test_whoever_is_passed_over_is_counted(client, database, monkeypatch, in_batches_of_two):
    remind(client, 5)
    speak(client, "de")

    def stop(*_):
        raise ArithmeticError

    with monkeypatch.context() as broken:
        broken.setattr(reevaluation, "reevaluate_parties", stop)
        assert reevaluate_once(database, NOW) is True
    assert progress(client) == ("running", 3, 5)
    while reevaluate_once(database, NOW):
        pass
    assert progress(client) == ("finished", 5, 5)
    assert up_to_date(client) == [True, True, False, True, True]
    # what time alone changes is no reason to say so
    ahead = client.get("/v1/follow-ups", params={"as_of": "2027-03-02T09:00:00Z"}).json()["items"]
    assert [item["is_up_to_date"] for item in ahead].count(False) == 1
    assert sweep.reevaluate_due(database, NOW) == 1
    assert up_to_date(client) == [True] * 5


def test_more_than_a_batch_is_ended_by_another_thread(client, database):
    """With as many parties as a batch really has, and one more; it is stopped and begun again."""
    for _ in range(4):
        cards = [{"name": {"display": f"Karl {number}"}} for number in range(AT_ONCE)]
        client.post("/v1/contacts/batch", json={"items": cards}).raise_for_status()
    remind(client, 1)
    total = 4 * AT_ONCE + 1
    speak(client, "de")
    assert progress(client) == ("running", reevaluation.BATCH, total)
    assert up_to_date(client) == [False]
    first = threading.Thread(target=reevaluate_once, args=(database, NOW))
    first.start()
    first.join()
    assert progress(client) == ("running", 2 * reevaluation.BATCH, total)
    with client:  # a server is started: its background goes on
        wait_until(lambda: latest(client)["status"] != "running")
        assert progress(client) == ("finished", total, total)
        assert up_to_date(client) == [True]


def test_reevaluations_are_listed_by_page_the_latest_first(client):
    for language in ("de", "en", "de"):
        speak(client, language)
    every = client.get(PATH).json()["items"]
    first = client.get(PATH, params={"limit": 2}).json()
    rest = client.get(PATH, params={"limit": 2, "cursor": first["next_cursor"]}).json()
    assert first["items"] + rest["items"] == every
    assert [item["id"] for item in every] == sorted((item["id"] for item in every), reverse=True)
    assert len(every) == 3


def test_another_workspaces_reevaluation_is_not_found(client, other_client):
    speak(client, "de")
    assert other_client.get(f"{PATH}/{latest(client)['id']}").status_code == 404
