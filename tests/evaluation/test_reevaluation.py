"""A changed rulebook, whose parties are reevaluated in batches, and changes by time alone."""

import importlib
import threading
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from app import evaluation
from app.evaluation import reevaluation, sweep
from app.features.messages import service as messages
from app.features.messages.schemas import MessageCreate
from app.http import auth
from app.http.idempotency import purge_idempotency_keys
from app.http.transaction import Transaction
from app.jobs import leases
from app.storage.models import Job
from tests import factories
from tests.background import reevaluate_once, run_jobs
from tests.conftest import NOW, MovableClock, every_row
from tests.waiting import wait_until

SERVICE = importlib.import_module(
    "app.evaluation.service"
)  # the package has a function of the name
FOUR_HOURS, SIX_HOURS = "2026-03-02T13:00:00Z", "2026-03-02T15:00:00Z"
A_PROMISE = {
    "message_kind": "issue",
    "prominence": "key",
    "within": {"type": "working", "hours": 1},
}


@pytest.fixture
def database(app):
    return app.state.runtime.database


def ask(client: TestClient, times: int = 1) -> None:
    for _ in range(times):
        factories.new_message(client, factories.new_customer(client))


def promise_six_hours(client: TestClient) -> None:
    [promise] = client.get("/v1/promises", params={"message_kind": "issue"}).json()["items"]
    body = {"within": {"type": "working", "hours": 6}}
    assert client.patch(f"/v1/promises/{promise['id']}", json=body).status_code == 200


def due(client: TestClient) -> list[str]:
    items = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    return [item["due_at"] for item in items]


@pytest.fixture
def in_batches_of_two(monkeypatch):
    monkeypatch.setattr(reevaluation, "BATCH", 2)


def test_the_first_batch_is_done_with_the_change_and_the_others_follow(
    client, database, in_batches_of_two
):
    ask(client, 5)
    promise_six_hours(client)
    assert sorted(due(client)) == [FOUR_HOURS] * 3 + [SIX_HOURS] * 2
    assert reevaluate_once(database, NOW) is True
    assert sorted(due(client)) == [FOUR_HOURS] + [SIX_HOURS] * 4
    assert reevaluate_once(database, NOW) is False
    assert due(client) == [SIX_HOURS] * 5
    assert reevaluate_once(database, NOW) is False


def test_a_change_in_the_middle_starts_over(client, database, in_batches_of_two):
    ask(client, 5)
    promise_six_hours(client)
    rule = client.get("/v1/rules").json()["items"][0]
    client.patch(f"/v1/rules/{rule['id']}", json={"after": {"type": "working", "hours": 4}})
    while reevaluate_once(database, NOW):
        pass
    assert due(client) == [FOUR_HOURS] * 5


def test_an_error_in_one_workspace_stops_no_other(
    app, client, other_client, database, monkeypatch, in_batches_of_two
):
    for one in (client, other_client):
        ask(one, 3)
        promise_six_hours(one)
    broken = client.get("/v1/workspace").json()["id"]
    reevaluate_batch = reevaluation.reevaluate_batch

    def break_one(session, workspace_id, *rest, size):
        if str(workspace_id) == broken:
            raise ArithmeticError
        return reevaluate_batch(session, workspace_id, *rest, size=size)

    monkeypatch.setattr(reevaluation, "reevaluate_batch", break_one)
    reevaluate_once(database, NOW)
    assert due(other_client) == [SIX_HOURS] * 3
    assert sorted(due(client)) == [FOUR_HOURS] + [SIX_HOURS] * 2


@pytest.fixture
def broken(client, monkeypatch) -> str:
    """The third of five customers who wait: evaluating it fails."""
    ask(client, 5)
    third = client.get("/v1/customers?sort=created_at").json()["items"][2]["id"]
    evaluate = SERVICE.evaluate

    def break_one(facts, *rest):
        if str(facts.party.id) == third:
            raise ArithmeticError
        return evaluate(facts, *rest)

    monkeypatch.setattr(SERVICE, "evaluate", break_one)
    return third


def test_an_error_in_one_party_stops_no_other(
    client, database, monkeypatch, in_batches_of_two, broken
):
    promise_six_hours(client)
    while reevaluate_once(database, NOW):
        pass
    assert sorted(due(client)) == [FOUR_HOURS] + [SIX_HOURS] * 4
    assert client.get("/v1/reevaluations").json()["items"][0]["finished_at"] is not None
    monkeypatch.undo()  # the rule is mended: the sweep comes back for the one that was left
    assert sweep.reevaluate_due(database, NOW) == 1
    assert due(client) == [SIX_HOURS] * 5


def test_an_error_in_one_party_does_not_keep_a_rule_from_being_changed(client, database, broken):
    promise_six_hours(client)
    assert due(client) == [FOUR_HOURS] * 5
    while reevaluate_once(database, NOW):
        pass
    assert sorted(due(client)) == [FOUR_HOURS] + [SIX_HOURS] * 4


def test_a_rulebook_that_cannot_be_read_passes_nobody_over(
    client, database, monkeypatch, in_batches_of_two
):
    ask(client, 5)
    promise_six_hours(client)
    with monkeypatch.context() as patched:
        for module in (SERVICE, reevaluation):
            patched.setattr(module, "find_rulebook", lambda *_: 1 / 0)
        assert reevaluate_once(database, NOW) is False
    while reevaluate_once(database, NOW):
        pass
    assert due(client) == [SIX_HOURS] * 5


def test_a_message_that_is_written_meanwhile_is_dated_by_the_new_promise(app, key, client):
    """It was evaluated by the old one and not yet committed: the change waits for it."""
    customer = factories.new_customer(client)
    runtime = app.state.runtime
    with runtime.database.reading() as reader:
        actor = auth.authenticate(reader, key, NOW)
    data = MessageCreate(
        customer_id=customer["id"],
        direction="inbound",
        channel="email",
        kind="issue",
        body="Can you help?",
    )
    with ThreadPoolExecutor(1) as pool:
        with runtime.database.for_workspace(actor.workspace_id).transaction() as session:
            messages.create(Transaction(actor, NOW, session), data)
            evaluation.reevaluate_dirty_parties(session, actor.workspace_id, NOW)
            change = pool.submit(promise_six_hours, client)
            wait([change], timeout=0.5)
            session.commit()
        change.result()
    assert due(client) == [SIX_HOURS]


def expire_after_three_days(client: TestClient) -> None:
    rule = client.get("/v1/rules").json()["items"][0]
    client.patch(f"/v1/rules/{rule['id']}", json={"expires_after": "P3D"})


def test_the_sweep_reevaluates_those_whose_time_has_come(client, database):
    expire_after_three_days(client)
    ask(client)
    later = NOW + timedelta(days=4)
    assert sweep.reevaluate_due(database, NOW) == 0
    assert sweep.reevaluate_due(database, later) == 1
    assert sweep.reevaluate_due(database, later) == 0


def test_a_party_that_fails_is_left_and_the_others_are_not(client, database, monkeypatch):
    expire_after_three_days(client)
    ask(client, 3)
    broken = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"][1]
    reevaluate_parties = sweep.reevaluate_parties

    def break_one(session, workspace_id, parties, now):
        if broken["customer_id"] in map(str, parties):
            raise ArithmeticError
        reevaluate_parties(session, workspace_id, parties, now)

    monkeypatch.setattr(sweep, "reevaluate_parties", break_one)
    assert sweep.reevaluate_due(database, NOW + timedelta(days=4)) == 2


def test_old_retries_are_forgotten(client, database, clock: MovableClock):
    headers = {"Idempotency-Key": "one"}
    client.post("/v1/promises", json=A_PROMISE, headers=headers)
    purge_idempotency_keys(database, NOW)
    again = client.post("/v1/promises", json=A_PROMISE, headers=headers)
    assert again.headers["idempotent-replayed"] == "true"
    clock.advance(hours=25)
    purge_idempotency_keys(database, NOW + timedelta(hours=25))
    assert client.post("/v1/promises", json=A_PROMISE, headers=headers).status_code == 409


def test_a_served_application_works_off_what_a_change_leaves(client, in_batches_of_two):
    ask(client, 5)
    with client:  # its lifespan starts the background and ends it
        promise_six_hours(client)
        wait_until(lambda: due(client) == [SIX_HOURS] * 5)
    assert "worker" not in {thread.name for thread in threading.enumerate()}


def test_a_batch_that_fails_is_not_the_last(app, client, clock, monkeypatch, in_batches_of_two):
    ask(client, 5)
    promise_six_hours(client)
    batches = iter([ArithmeticError])
    run_batch = reevaluation.run_batch

    def fail_once(*arguments):
        if error := next(batches, None):
            raise error
        return run_batch(*arguments)

    monkeypatch.setattr(reevaluation, "run_batch", fail_once)
    run_jobs(app)
    assert due(client) != [SIX_HOURS] * 5
    clock.advance(seconds=leases.LONGEST_PAUSE_SECONDS)
    run_jobs(app)
    assert due(client) == [SIX_HOURS] * 5


def test_a_reevaluation_without_a_job_gets_one(app, client, clock, in_batches_of_two):
    ask(client, 5)
    promise_six_hours(client)
    with every_row(app.state.runtime.database) as session:
        session.exec(sa.delete(Job))
        session.commit()
    run_jobs(app)
    assert due(client) != [SIX_HOURS] * 5
    clock.advance(minutes=1)
    run_jobs(app)
    assert due(client) == [SIX_HOURS] * 5
