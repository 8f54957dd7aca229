"""A job runs once at a time, and its effects happen once, whatever becomes of its worker."""

import threading
import time
from collections import Counter
from datetime import timedelta

import pytest

from app.clock import machine_time
from app.identifiers import NIL, new_id
from app.jobs import Again, Done, Handler, LeaseLost, Unfinished, claims, leases
from app.jobs.claims import Kinds
from app.storage.models.jobs import JobState
from tests.conftest import NOW
from tests.waiting import wait_until

MINUTE = timedelta(minutes=1)
WORK = Kinds(frozenset({"work"}), frozenset())


def claim(queue, kinds=WORK, after=NIL, now=NOW):
    return claims.claim_next(queue.database, kinds, now, after, "test")


def lose_lease(queue, monkeypatch):
    """Let the leases that exist now be over."""
    monkeypatch.setattr(claims, "machine_time", lambda: machine_time() + 2 * claims.LEASE)


def test_two_workers_claim_each_job_once(queue):
    ids = {queue.add() for _ in range(60)}
    claimed: list = []

    def drain() -> None:
        while one := claim(queue):
            claimed.append(one.id)

    threads = [threading.Thread(target=drain) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(claimed) == Counter(ids)


def test_a_job_of_a_lost_worker_is_claimed_again_and_that_worker_changes_nothing(
    queue, monkeypatch
):
    queue.add()
    lost = claim(queue)
    assert claim(queue) is None
    lose_lease(queue, monkeypatch)
    again = claim(queue)
    assert (again.id, again.attempts) == (lost.id, 2)
    with queue.database.transaction() as session, pytest.raises(LeaseLost):
        leases.save(session, lost, NOW, position={"at": 1}, done=1, total=1)
    leases.succeed(queue.database, lost, NOW, {}, [], is_kept=True)
    assert leases.fail(queue.database, lost, NOW, "late", 1) is None
    [job] = queue.stored()
    assert (job.state, job.worker) == (JobState.RUNNING, again.worker)


def test_a_heartbeat_keeps_the_lease(queue, monkeypatch):
    queue.add()
    held = claim(queue)
    monkeypatch.setattr(claims, "machine_time", lambda: machine_time() + claims.LEASE)
    leases.renew(queue.database, [held])
    monkeypatch.setattr(claims, "machine_time", lambda: machine_time() + 1.5 * claims.LEASE)
    assert claim(queue) is None


def test_a_job_waits_until_its_time(queue):
    queue.add(run_at=NOW + MINUTE)
    assert claim(queue) is None
    assert claim(queue, now=NOW + MINUTE) is not None


def test_each_workspace_has_its_turn(queue):
    busy, quiet = sorted([new_id(), new_id()])
    for _ in range(3):
        queue.add(workspace_id=busy)
    queue.add(workspace_id=quiet)
    order, after = [], NIL
    while one := claim(queue, after=after):
        order.append(one.workspace_id)
        after = one.workspace_id
    assert order == [busy, quiet, busy, busy]


def test_one_job_of_a_key_waits_and_one_runs(queue):
    first = queue.add(key="inbox", run_at=NOW + MINUTE)
    assert queue.add(key="inbox") == first
    assert queue.job(first).run_at == NOW
    running = claim(queue)
    second = queue.add(key="inbox")
    assert second != first
    assert claim(queue) is None
    leases.succeed(queue.database, running, NOW, None, [], is_kept=True)
    assert claim(queue).id == second


def test_a_job_that_would_wait_twice_leaves_its_place_to_the_one_that_waits(queue):
    queue.add(key="inbox")
    running = claim(queue)
    with queue.database.transaction() as session:
        leases.save(session, running, NOW, position={"uid": 7}, done=3, total=None)
        session.commit()
    waiting = queue.add(key="inbox")
    leases.release(queue.database, running, NOW, NOW + MINUTE)
    assert queue.job(running.id).state == JobState.SUCCEEDED
    assert claim(queue).position == {"uid": 7}
    assert queue.job(waiting).done == 3


def test_a_single_kind_runs_once_in_a_workspace(queue):
    kinds = Kinds(WORK.startable, WORK.startable)
    for _ in range(2):
        queue.add()
    queue.add(workspace_id=new_id())
    claimed = [claim(queue, kinds), claim(queue, kinds)]
    assert len({one.workspace_id for one in claimed}) == 2
    assert claim(queue, kinds) is None


def test_a_failing_job_pauses_longer_each_time_until_it_is_dead(queue):
    def fail(_):
        raise ArithmeticError("nobody may read this")

    job_id = queue.add()
    worker = queue.worker(Handler("work", fail, max_attempts=3))
    pauses = []
    for _ in range(3):
        worker.run_all()
        job = queue.job(job_id)
        pauses.append((job.run_at - queue.clock.now()).total_seconds())
        queue.clock.pin(job.run_at)
    assert job.state == JobState.DEAD
    assert job.error == "The attempt failed unexpectedly (ArithmeticError)."
    assert 1 <= pauses[0] <= 2 <= pauses[1] <= 4
    assert job.finished_at is not None


def test_progress_begins_the_count_of_attempts_again(queue):
    def get_on_and_fail(context):
        reached = context.position.get("at", 0) + 1
        if reached == 6:
            return Done({"reached": reached})
        with context.database.transaction() as session:
            context.save(session, position={"at": reached}, done=reached)
            session.commit()
        raise ArithmeticError

    job_id = queue.add()
    worker = queue.worker(Handler("work", get_on_and_fail, max_attempts=2))
    for _ in range(6):
        worker.run_all()
        queue.clock.pin(queue.job(job_id).run_at)
    job = queue.job(job_id)
    assert (job.state, job.result, job.done) == (JobState.SUCCEEDED, {"reached": 6}, 5)


def test_a_handler_says_when_it_runs_again(queue):
    ran = []

    def poll(context):
        ran.append(context.clock.now())
        return Again(context.clock.now() + MINUTE)

    queue.add()
    worker = queue.worker(poll)
    worker.run_all()
    worker.run_all()
    queue.clock.pin(NOW + MINUTE)
    worker.run_all()
    assert ran == [NOW, NOW + MINUTE]
    assert [job.attempts for job in queue.stored()] == [0]


def test_a_job_of_the_installation_leaves_no_row(queue):
    queue.add(workspace_id=NIL)
    queue.worker(lambda _: None).run_all()
    assert queue.stored() == []


def test_a_slow_job_holds_up_no_other(queue):
    release, done = threading.Event(), threading.Event()
    queue.add("slow")
    queue.add("slow")
    slow = Handler("slow", lambda _: release.wait(30) and None, is_long=True, at_most=1)
    worker = queue.worker(slow, lambda _: done.set(), threads=1)
    worker.run_round()
    queue.add()
    worker.run_round()
    assert done.wait(30)
    states = Counter(job.state for job in queue.stored() if job.kind == "slow")
    assert states == {JobState.RUNNING: 1, JobState.WAITING: 1}
    release.set()
    worker.run_all()


def test_jobs_that_wait_for_others_hold_up_no_long_job(queue):
    release, done = threading.Event(), threading.Event()
    waits = Handler("waits", lambda _: release.wait(30) and None, is_waiting=True)
    long = Handler("long", lambda _: done.set(), is_long=True)
    for kind in ("waits", "waits", "waits", "long"):
        queue.add(kind)
    worker = queue.worker(waits, long, threads=1, waiting_threads=2)
    worker.run_round()
    assert done.wait(30)
    states = Counter(job.state for job in queue.stored() if job.kind == "waits")
    assert states == {JobState.RUNNING: 2, JobState.WAITING: 1}
    release.set()
    worker.run_all()


def test_a_stopping_worker_hands_its_jobs_back(queue, monkeypatch):
    monkeypatch.setattr("app.jobs.worker.GRACE_SECONDS", 0.5)
    started, release = threading.Barrier(3), threading.Event()

    def leave(context):
        started.wait(30)
        while not context.should_stop():
            time.sleep(0.01)
        return Unfinished()

    def stay(_):
        started.wait(30)
        release.wait(30)

    willing, unwilling = queue.add(), queue.add("stubborn")
    worker = queue.worker(leave, Handler("stubborn", stay, is_long=True))
    worker.start()
    started.wait(30)
    worker.stop()
    handed_back = [queue.job(job_id) for job_id in (willing, unwilling)]
    assert [(job.state, job.attempts) for job in handed_back] == [(JobState.WAITING, 0)] * 2
    release.set()
    wait_until(lambda: not worker._running)
    assert [queue.job(job_id) for job_id in (willing, unwilling)] == handed_back


def test_a_waking_worker_starts_new_work_at_once(queue):
    done = threading.Event()
    worker = queue.worker(lambda _: done.set())
    worker.start()
    queue.add()
    assert done.wait(30)
    worker.stop()


def test_another_process_shows_its_commit(queue, database_url):
    """The other connection has no worker to wake: NOTIFY or data_version tells this one."""
    done = threading.Event()
    worker = queue.worker(lambda _: done.set())
    worker.start()
    queue.database.session_info.clear()
    queue.add()
    assert done.wait(30)
    worker.stop()
