"""The benchmarks still run: a small base is seeded, and both servers answer every request alike."""

import itertools
import json
from contextlib import ExitStack
from datetime import timedelta

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from app import evaluation
from app.config import Settings
from app.storage.database import Database
from app.storage.models import FollowUp, Workspace
from benchmarks import bases, copying, seeding, statements, verbs
from benchmarks.__main__ import arguments, run
from benchmarks.servers import LIMIT, SERVICE, UNSETTLED, application
from benchmarks.workload import WORKLOADS
from tests.conftest import owner_url

CUSTOMERS = 120
# Fields that each server makes up by itself; a due time comes of the re-evaluation that the limit leaves out.
OWN = {"GET": {"next_cursor"}, "POST": {"id", "thread_id", "reply_due_at"}}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The seeded base is kept, as it is between runs."""
    return tmp_path_factory.mktemp("results")


@pytest.fixture
def base(monkeypatch, folder):
    monkeypatch.setattr(bases, "RESULTS", folder)
    with bases.sqlite(CUSTOMERS) as base:
        yield base


@pytest.fixture
def asks(base):
    numbers = itertools.count(1)
    return {workload.name: next(workload.asks(base.customers, numbers)) for workload in WORKLOADS}


@pytest.fixture
def answer_of(base):
    with ExitStack() as running:

        def answer_of(kind, ask):
            app = application(kind, base.limit_url if kind == LIMIT else base.service_url)
            running.callback(app.close if kind == LIMIT else app.state.runtime.close)
            client = TestClient(app, headers={"Authorization": f"Bearer {base.key}"})
            answer = client.request(ask.method, ask.path, json=ask.body)
            assert answer.is_success, answer.text
            return answer.json()

        yield answer_of


@pytest.mark.parametrize("name", [workload.name for workload in WORKLOADS])
def test_the_limit_answers_as_the_service_does(answer_of, asks, name):
    service, limit = (answer_of(kind, asks[name]) for kind in (SERVICE, LIMIT))
    assert service.keys() == limit.keys()
    shared = service.keys() - OWN[asks[name].method]
    assert {name: service[name] for name in shared} == {name: limit[name] for name in shared}


def test_the_lists_are_full_pages_with_another_behind_them(answer_of, asks):
    for name in ("list", "queue"):
        for kind in (SERVICE, LIMIT):
            page = answer_of(kind, asks[name])
            assert len(page["items"]) == 50
            assert page["next_cursor"]


def test_without_re_evaluation_a_question_gets_no_due_time(monkeypatch, answer_of, asks):
    assert answer_of(SERVICE, asks["message"])["reply_due_at"]
    monkeypatch.setattr(
        evaluation, "reevaluate_dirty_parties", evaluation.reevaluate_dirty_parties
    )  # put back after the test
    assert answer_of(UNSETTLED, asks["message"])["reply_due_at"] is None


def test_settling_changes_nothing_about_copies(monkeypatch, database_url):
    monkeypatch.setattr(seeding, "ORIGINALS", 40)
    monkeypatch.setattr(copying, "AT_ONCE", 50)
    database = Database(Settings(database_url=owner_url(database_url)))
    seeding.fill(database, 120)
    with database.transaction() as session:
        session.execute(
            sa.text(
                "INSERT INTO dirty_parties (workspace_id, party_id) SELECT workspace_id, id FROM parties"
            )
        )
        [workspace_id] = session.scalars(sa.select(Workspace.id))
        evaluation.reevaluate_dirty_parties(
            session, workspace_id, seeding.NOW + timedelta(microseconds=1)
        )
        found = session.execute(
            sa.select(FollowUp.party_id, FollowUp.updated_at).where(FollowUp.rule_kind == "reply")
        ).all()
    database.close()
    assert len({row.party_id for row in found}) == 120
    assert {row.updated_at for row in found} == {seeding.NOW}


def test_statements_are_counted(base, asks):
    names = ("get", "list", "queue")
    assert statements.count(base.service_url, base.key, (asks[name] for name in names)) == [2, 2, 4]


def test_a_run_measures_prints_and_writes(monkeypatch, folder, capsys):
    monkeypatch.setattr(bases, "RESULTS", folder)
    given = f"--customers {CUSTOMERS} --concurrency 2 --rounds 1 --seconds 0.1 --only message"
    run(arguments(given.split()))
    printed = capsys.readouterr().out
    assert "POST message" in printed
    assert "re-evaluation" in printed
    [written] = folder.glob("*.json")
    [size] = json.loads(written.read_text())["sizes"]
    [line] = size["beside_the_limit"]
    assert line["service"]["cpu_us"][0] > line["limit"]["cpu_us"][0] > 0


def test_single_requests_are_measured_and_printed(monkeypatch, folder, capsys):
    monkeypatch.setattr(bases, "RESULTS", folder)
    monkeypatch.setattr(verbs, "ROUNDS", 1)
    given = f"verbs --customers {CUSTOMERS} --messages 4 8 --cards 3"
    monkeypatch.setattr("sys.argv", given.split())
    verbs.main()
    printed = capsys.readouterr().out
    assert printed.count("preview of a rule") == 1
    for label in ("PATCH of a message", "POST of a message"):
        assert printed.count(label) >= 2  # of each number of messages, and of open threads
    assert "import of 3 cards" in printed
