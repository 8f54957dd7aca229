"""Nobody but the owner reads the database, its journal and its copies."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.config import Settings
from app.storage import migrations
from app.storage.database import Database
from app.storage.engines import create_engine
from app.storage.private_files import make_private


@pytest.fixture(autouse=True)
def generous_mask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


def test_a_database_and_its_copy_have_mode_0600(tmp_path):
    database = Database(Settings(database_url=f"sqlite:///{tmp_path}/followup.db"))
    migrations.migrate(database.engine, "20261130")
    assert migrations.copy_before_migration(database.engine) is not None
    with database.transaction():
        found = modes(tmp_path)
    database.close()
    assert len(found) >= 3
    assert set(found.values()) == {0o600}


def test_a_database_that_others_could_read_is_taken_from_them(tmp_path):
    path = tmp_path / "followup.db"
    path.touch(mode=0o666)
    database = Database(Settings(database_url=f"sqlite:///{path}"))
    migrations.migrate(database.engine)
    database.close()
    assert modes(tmp_path)["followup.db"] == 0o600


def test_a_folder_in_the_place_of_a_database_stays_as_it_is(tmp_path):
    folder = tmp_path / "followup.db"
    folder.mkdir(mode=0o755)
    make_private(folder)
    assert modes(tmp_path)["followup.db"] == 0o755


def test_a_new_connection_gives_up_no_lock_of_the_others(tmp_path):
    """Without the locks another program that ends deletes the WAL, and with it all later commits."""
    file = tmp_path / "followup.db"
    engine = create_engine(Settings(database_url=f"sqlite:///{file}"))
    with engine.connect() as connection:
        connection.execute(sa.text("PRAGMA user_version")).all()
        engine.connect().close()  # into the pool, where it stays open
        in_use = (
            "from pathlib import Path\n"
            "from app.storage.sqlite_copies import require_unused\n"
            f"require_unused(Path({str(file)!r}))"
        )
        done = subprocess.run(
            [sys.executable, "-c", in_use], capture_output=True, text=True, check=False
        )
    engine.dispose()
    assert "is in use. Stop the server first." in done.stderr
