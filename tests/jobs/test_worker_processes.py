"""Workers in processes of their own: kills, stops, and the command `followup worker`."""

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from sqlmodel import select

from app.main import close_runtime, create_app
from app.storage.models import Schedule
from app.storage.models.jobs import JobState
from tests import killed_worker
from tests.conftest import make_settings
from tests.waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]
COMMAND = "from app.cli import main; main()"
KILLS = 3


def start(*command: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *command],
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )


def effects(queue) -> Counter[str]:
    with queue.database.transaction() as session:
        names = session.exec(select(Schedule.name).where(Schedule.kind == "effect")).all()
    return Counter(name.split()[0] for name in names)


def test_killed_workers_lose_and_double_nothing(queue, database_url):
    job_id = queue.add()
    for _ in range(KILLS):
        before = queue.job(job_id).done
        with start("-m", "tests.killed_worker", database_url) as process:
            wait_until(lambda least=before + 3: queue.job(job_id).done >= least)
            process.kill()
    with start("-m", "tests.killed_worker", database_url) as last:
        wait_until(lambda: queue.job(job_id).state == JobState.SUCCEEDED)
        last.kill()
    assert effects(queue) == Counter(map(str, range(killed_worker.STEPS)))
    assert queue.job(job_id).result == {"steps": killed_worker.STEPS}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_command_stops_with_success(database_url, number):
    with start("-c", COMMAND, "worker", FOLLOWUP_DATABASE_URL=database_url) as process:
        assert "ready" in process.stderr.readline()
        process.send_signal(number)
    assert process.returncode == 0


def test_the_command_waits_for_the_schema(tmp_path):
    url = f"sqlite:///{tmp_path}/new.db"
    with start("-c", COMMAND, "worker", FOLLOWUP_DATABASE_URL=url) as process:
        assert "followup migrate" in process.stderr.readline()
        with start("-c", COMMAND, "migrate", FOLLOWUP_DATABASE_URL=url) as migrate:
            pass
        assert "ready" in process.stderr.readline()
        process.terminate()
    assert (migrate.returncode, process.returncode) == (0, 0)


@pytest.mark.parametrize("has_worker", [True, False])
def test_a_server_has_a_worker_inside_unless_told_otherwise(tmp_path, has_worker):
    settings = make_settings(f"sqlite:///{tmp_path}/never.db", worker=has_worker)
    app = create_app(settings)
    assert (app.state.worker is not None) is has_worker
    close_runtime(app)
