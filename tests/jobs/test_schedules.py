"""Schedules make jobs at times of day of a zone, each once, daylight saving or not."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from app.identifiers import NIL
from app.jobs import Handler, schedule, unschedule
from app.jobs.schedules import Maintenance, Recurrence, register_maintenance
from app.storage.models.jobs import Schedule
from tests.conftest import NOW

BERLIN = "Europe/Berlin"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("recurrence", "after", "next_at"),
    [
        pytest.param(Recurrence(60), "2026-03-02T09:00", "2026-03-02T09:01", id="each minute"),
        pytest.param(
            Recurrence(at="08:00", time_zone=BERLIN),
            "2026-03-02T06:59",
            "2026-03-02T07:00",
            id="today",
        ),
        pytest.param(
            Recurrence(at="08:00", time_zone=BERLIN),
            "2026-03-02T07:00",
            "2026-03-03T07:00",
            id="strictly after",
        ),
        pytest.param(
            Recurrence(at="08:00", time_zone=BERLIN),
            "2026-03-28T07:00",
            "2026-03-29T06:00",
            id="an hour earlier in summer",
        ),
        pytest.param(
            Recurrence(at="02:30", time_zone=BERLIN),
            "2026-03-28T20:00",
            "2026-03-29T01:30",
            id="the skipped hour",
        ),
        pytest.param(
            Recurrence(at="02:30", time_zone=BERLIN),
            "2026-10-24T20:00",
            "2026-10-25T00:30",
            id="the first of two",
        ),
        pytest.param(
            Recurrence(at="02:30", time_zone=BERLIN),
            "2026-10-25T00:30",
            "2026-10-26T01:30",
            id="not the second of two",
        ),
        pytest.param(
            Recurrence(at="08:00", time_zone="Pacific/Kiritimati"),
            "2026-03-02T09:00",
            "2026-03-02T18:00",
            id="a zone whose day is ahead",
        ),
    ],
)
def test_the_next_time(recurrence, after, next_at):
    assert recurrence.next_after(utc(after)) == utc(next_at)


def test_a_schedule_makes_one_job_for_all_missed_times(queue):
    ran = []
    with queue.database.transaction() as session:
        schedule(
            session,
            workspace_id=queue.workspace_id,
            name="digest",
            kind="work",
            recurrence=Recurrence(at="08:00", time_zone=BERLIN),
            now=NOW,
            payload={"user": "anna"},
        )
        session.commit()
    worker = queue.worker(lambda context: ran.append(context.payload))
    worker.run_all()
    assert ran == []
    queue.clock.pin(NOW + timedelta(days=3))
    for _ in range(2):
        worker.wake()
        worker.run_all()
    assert ran == [{"user": "anna"}]


def test_a_removed_schedule_makes_no_job(queue):
    with queue.database.transaction() as session:
        schedule(
            session,
            workspace_id=queue.workspace_id,
            name="digest",
            kind="work",
            recurrence=Recurrence(60),
            now=NOW,
        )
        unschedule(session, queue.workspace_id, "digest")
        session.commit()
    queue.clock.pin(NOW + timedelta(days=3))
    queue.worker(lambda _: None).run_all()
    assert queue.stored() == []


def test_processes_that_start_together_store_the_maintenance_once(queue):
    maintenance = [Maintenance(kind, Recurrence(60)) for kind in ("sweep", "forget")]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: register_maintenance(queue.database, maintenance, NOW), range(8)))
    with queue.database.transaction() as session:
        assert sorted(session.exec(select(Schedule.name)).all()) == ["forget", "sweep"]


def test_maintenance_makes_no_job_where_it_finds_no_work(queue):
    ran, has_work = [], []
    handler = Handler(
        "sweep",
        lambda context: ran.append(context.workspace_id),
        has_work=lambda *_: bool(has_work),
    )
    worker = queue.worker(handler, maintenance=[Maintenance("sweep", Recurrence(5))])
    worker.run_all()
    queue.clock.pin(NOW + timedelta(minutes=1))
    worker.wake()
    worker.run_all()
    assert ran == []
    has_work.append(True)
    worker.wake()
    worker.run_all()
    assert ran == [NIL]
