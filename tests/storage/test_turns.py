"""The writers of an SQLite file take turns, whatever thread or process they are in."""

import fcntl
import subprocess
import sys
import textwrap
from pathlib import Path
from threading import Thread

import pytest

from app.errors import Unavailable
from app.storage.turns import WriterTurns
from tests.waiting import wait_until

TIMEOUT = 30
CROWDED_SECONDS = "app.storage.turns.CROWDED_SECONDS"


def another_process(database: Path, timeout: float = TIMEOUT) -> WriterTurns:
    """Each object has descriptors of its own, as each process has."""
    return WriterTurns(database, timeout)


def pass_turn(turns: WriterTurns) -> None:
    with turns.take():
        pass


def wait_at_the_gate(database: Path) -> None:
    """Return as soon as somebody holds the gate."""
    with database.with_name(f"{database.name}-gate").open("a") as gate:
        while True:
            try:
                fcntl.flock(gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            fcntl.flock(gate, fcntl.LOCK_UN)


@pytest.mark.parametrize("are_threads", [True, False], ids=["threads", "processes"])
def test_a_waiting_writer_precedes_one_that_has_just_written(tmp_path, are_threads):
    database, order = tmp_path / "a.db", []
    ours = another_process(database)
    theirs = ours if are_threads else another_process(database)

    def write(turns: WriterTurns, name: str) -> None:
        with turns.take():
            order.append(name)

    with ours.take():
        waiting = Thread(target=write, args=(theirs, "theirs"))
        waiting.start()
        wait_at_the_gate(database)
    write(ours, "ours")
    waiting.join()
    assert order == ["theirs", "ours"]


def test_two_writers_never_hold_the_turn_at_once(tmp_path):
    database, inside, most = tmp_path / "a.db", [], []

    def write(turns: WriterTurns) -> None:
        for _ in range(200):
            with turns.take():
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    shared = another_process(database)
    writers = [
        Thread(target=write, args=(turns,)) for turns in (shared, shared, another_process(database))
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert most == [1] * 600


@pytest.mark.parametrize("are_threads", [True, False], ids=["threads", "processes"])
def test_turns_are_crowded_for_a_while_after_somebody_has_waited(
    tmp_path, monkeypatch, are_threads
):
    monkeypatch.setattr(CROWDED_SECONDS, 3600)
    ours = another_process(tmp_path / "a.db")
    theirs = ours if are_threads else another_process(tmp_path / "a.db")
    with theirs.take():
        assert not ours.are_crowded
        waiting = Thread(target=pass_turn, args=(ours,))
        waiting.start()
        wait_until(lambda: ours.are_crowded)
    waiting.join()
    assert theirs.are_crowded is are_threads
    monkeypatch.setattr(CROWDED_SECONDS, 0)
    assert not ours.are_crowded


def test_who_does_not_want_to_wait_crowds_nobody(tmp_path, monkeypatch):
    monkeypatch.setattr(CROWDED_SECONDS, 3600)
    ours = another_process(tmp_path / "a.db")
    with ours.take(), pytest.raises(Unavailable):
        ours.take(at_once=True).__enter__()
    assert not ours.are_crowded


def test_a_turn_that_does_not_come_is_unavailable(tmp_path):
    database = tmp_path / "a.db"
    with (
        another_process(database).take(),
        pytest.raises(Unavailable, match=r"did not come within 0\.01 seconds"),
    ):
        another_process(database, 0.01).take().__enter__()
    with another_process(database, 0).take():
        pass


def test_a_writer_that_wants_its_turn_at_once_waits_for_nobody(tmp_path):
    turns = another_process(tmp_path / "a.db", timeout=1_000)
    with turns.take(), pytest.raises(Unavailable):
        turns.take(at_once=True).__enter__()
    with turns.take(at_once=True):
        pass


def test_a_folder_that_is_missing_is_unavailable(tmp_path):
    with pytest.raises(Unavailable, match=r"a\.db-gate cannot be opened"):
        another_process(tmp_path / "missing" / "a.db").take().__enter__()


def test_the_turn_of_a_process_that_is_killed_is_free(tmp_path):
    program = """
        import sys, time
        from pathlib import Path
        from app.storage.turns import WriterTurns
        with WriterTurns(Path(sys.argv[1]), 1).take():
            print("writing", flush=True)
            time.sleep(60)
    """
    database = tmp_path / "a.db"
    command = [sys.executable, "-c", textwrap.dedent(program), str(database)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "writing\n"
        with pytest.raises(Unavailable):
            another_process(database, 0.01).take().__enter__()
        process.kill()
    with another_process(database, 0).take():
        pass
