"""`/v1/jobs`: look jobs up, cancel them, and try dead ones again."""

from uuid import UUID

import pytest

from app import jobs
from app.features.jobs.schemas import JobRead
from app.jobs import Done, Handler
from app.jobs.worker import Worker
from app.storage.models.jobs import JobState
from tests.conftest import NOW, every_row

PATH = "/v1/jobs"


@pytest.fixture
def enqueue(app, client):
    workspace_id = UUID(client.get("/v1/workspace").json()["id"])

    def add(**options) -> str:
        options = {"kind": "import", "is_cancellable": True} | options
        with every_row(app.state.runtime.database) as session:
            job_id = jobs.enqueue(session, workspace_id=workspace_id, now=NOW, **options)
            session.commit()
        return str(job_id)

    return add


@pytest.fixture
def run(app):
    """Run the waiting jobs with a function."""

    def run(function) -> None:
        runtime = app.state.runtime
        handler = Handler("import", function, max_attempts=1)
        Worker(runtime.database, runtime.clock, [handler]).run_all()

    return run


def get(client, job_id):
    response = client.get(f"{PATH}/{job_id}")
    assert response.status_code == 200
    JobRead.model_validate(response.json())
    return response.json()


def fail(_):
    raise ArithmeticError


@pytest.mark.fast
def test_a_job_shows_its_progress_and_its_outcome(client, enqueue, run):
    job_id = enqueue()
    assert get(client, job_id)["state"] == "waiting"
    shown = []

    def work(context):
        context.progress(2, 5)
        shown.append(get(client, job_id))
        error = {"position": 3, "code": "no_sender", "detail": "The mail names no sender."}
        return Done({"imported": 4}, [error])

    run(work)
    assert shown[0]["state"] == "running"
    assert shown[0]["progress"] == {"done": 2, "total": 5}
    ended = get(client, job_id)
    assert (ended["state"], ended["result"]) == ("succeeded", {"imported": 4})
    assert [error["position"] for error in ended["errors"]] == [3]
    [listed] = client.get(PATH, params={"kind": "import", "state": "succeeded"}).json()["items"]
    assert listed == ended
    assert client.get(PATH, params={"state": "waiting"}).json()["items"] == []


def test_a_waiting_job_is_cancelled_at_once_and_again(client, enqueue, run):
    job_id = enqueue()
    first = client.post(f"{PATH}/{job_id}/cancel")
    assert (first.status_code, first.json()["state"]) == (200, "cancelled")
    assert client.post(f"{PATH}/{job_id}/cancel").json() == first.json()
    run(lambda _: pytest.fail("A cancelled job must not run."))


def test_a_running_job_is_cancelled_by_its_handler(app, client, enqueue):
    job_id = enqueue()

    def leave(context):
        client.post(f"{PATH}/{job_id}/cancel").raise_for_status()
        context.wait(30)
        return jobs.Unfinished()

    runtime = app.state.runtime
    worker = Worker(runtime.database, runtime.clock, [Handler("import", leave)])
    worker.start()
    while get(client, job_id)["state"] not in {JobState.CANCELLED, JobState.DEAD}:
        pass
    worker.stop()
    assert get(client, job_id)["state"] == "cancelled"


def test_what_has_ended_or_must_not_be_cancelled_is_not(client, enqueue, run):
    ended = enqueue()
    run(lambda _: None)
    kept = enqueue(is_cancellable=False)
    for job_id in (ended, kept):
        response = client.post(f"{PATH}/{job_id}/cancel")
        assert (response.status_code, response.json()["code"]) == (409, "state_conflict")


def test_a_dead_job_is_tried_again_by_an_admin(client, read_client, enqueue, run):
    job_id = enqueue()
    run(fail)
    dead = get(client, job_id)
    assert (dead["state"], dead["attempts"]) == ("dead", 1)
    assert dead["error"]
    assert read_client.post(f"{PATH}/{job_id}/retry").status_code == 403
    again = client.post(f"{PATH}/{job_id}/retry").json()
    assert (again["state"], again["error"], again["finished_at"]) == ("waiting", None, None)
    run(lambda _: None)
    assert get(client, job_id)["state"] == "succeeded"
    assert client.post(f"{PATH}/{job_id}/retry").status_code == 409


def test_a_dead_job_is_not_tried_beside_another_of_its_key(client, enqueue, run):
    dead = enqueue(key="one")
    run(fail)
    enqueue(key="one")
    assert client.post(f"{PATH}/{dead}/retry").status_code == 409


def test_jobs_of_another_workspace_are_unknown(client, other_client, enqueue):
    job_id = enqueue()
    assert other_client.get(PATH).json()["items"] == []
    for path in ("", "/cancel", "/retry"):
        method = other_client.post if path else other_client.get
        assert method(f"{PATH}/{job_id}{path}").status_code == 404
