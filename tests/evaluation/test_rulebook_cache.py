"""Each application caches the rulebooks of its own workspaces."""

import shutil

import pytest
from sqlmodel import select

from app.config import Settings
from app.evaluation import rulebook
from app.evaluation.rulebook import RULEBOOK_CACHE, find_rulebook
from app.main import close_runtime, create_app
from app.storage.models import Workspace
from tests.conftest import NOW, create_workspace, every_row


@pytest.fixture
def loads(monkeypatch) -> list[object]:
    """The workspaces whose rulebook was read from the database, in turn."""
    loaded = []
    load_rulebook = rulebook.load_rulebook

    def load(session, workspace_id, today):
        loaded.append(workspace_id)
        return load_rulebook(session, workspace_id, today)

    monkeypatch.setattr(rulebook, "load_rulebook", load)
    return loaded


@pytest.fixture
def two_apps(sqlite_template, tmp_path):
    """Two applications in one process, on one database with one workspace."""
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'one.db')}"
    apps = [create_app(Settings(database_url=url, clock=NOW)) for _ in range(2)]
    create_workspace(apps[0], "Alpha")
    yield [app.state.runtime.database for app in apps]
    for app in apps:
        close_runtime(app)


def look_up(database):
    with every_row(database) as session:
        return find_rulebook(session, session.exec(select(Workspace.id)).one(), NOW)


def test_an_application_reads_a_rulebook_once(two_apps, loads):
    database, _ = two_apps
    loads.clear()
    assert look_up(database) is look_up(database)
    assert len(loads) == 1


def test_two_applications_share_no_rulebook(two_apps, loads):
    one, other = two_apps
    assert one.session_info[RULEBOOK_CACHE] is not other.session_info[RULEBOOK_CACHE]
    loads.clear()
    first, second = look_up(one), look_up(other)
    assert first is not second
    assert first.version == second.version
    assert len(loads) == 2
    assert look_up(one) is first
    assert look_up(other) is second


def test_a_change_that_is_rolled_back_leaves_the_cache_alone(two_apps, loads):
    database, _ = two_apps
    before = look_up(database)
    with every_row(database) as session:
        session.info[rulebook.CHANGED] = True
        workspace_id = session.exec(select(Workspace.id)).one()
        assert find_rulebook(session, workspace_id, NOW) is not before
        session.rollback()
    assert look_up(database) is before
