"""A process compiles the phrases of all languages before its first write, not in a transaction."""

from threading import Event

import pytest

from app.cli import serving_process, worker_process
from app.features.messages import classification
from tests.waiting import wait_until


@pytest.fixture(autouse=True)
def _as_in_a_new_process(monkeypatch):
    classification.prepare.cache_clear()
    for process in (serving_process, worker_process):
        monkeypatch.setattr(process, "freeze_loaded_modules", lambda: None)
        monkeypatch.setattr(process, "switch_threads_often", lambda: None)
    monkeypatch.setattr(serving_process.signal, "signal", lambda *_: None)


def is_prepared() -> bool:
    return classification.prepare.cache_info().currsize == 1


def test_a_server_prepares_while_it_starts(app, settings, monkeypatch):
    monkeypatch.setattr(serving_process._Server, "run", lambda *_, **__: None)
    serving_process._serve(app, settings, None)
    wait_until(is_prepared)


def test_a_worker_prepares_before_it_works(app, settings, monkeypatch):
    prepared = []
    stopping = Event()
    stopping.set()
    start = worker_process.create_worker

    def created(*args):
        worker = start(*args)
        monkeypatch.setattr(worker, "start", lambda: prepared.append(is_prepared()))
        monkeypatch.setattr(worker, "stop", lambda: None)
        return worker

    monkeypatch.setattr(worker_process, "create_worker", created)
    worker_process._work(settings, app.state.runtime.database, stopping)
    assert prepared == [True]
