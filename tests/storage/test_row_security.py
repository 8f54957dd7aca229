"""The second layer between workspaces on PostgreSQL: roles, and policies on every table."""

from contextlib import ExitStack
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy.exc import DBAPIError

from app.cli.workspaces import workspace_ids
from app.evaluation import sweep
from app.http import auth
from app.http.metrics import Metrics
from app.identifiers import NIL, new_id
from app.integrations.imap.idle_watch import IdleWatch
from app.jobs import JobContext
from app.jobs.claims import Claim
from app.main import close_runtime, create_app
from app.storage import roles
from app.storage.models import Customer, Party, metadata
from app.storage.prepared import Prepared
from app.worker import _handlers
from tests import factories
from tests.conftest import (
    NOW,
    authorized_client,
    create_workspace,
    every_row,
    make_settings,
    owner_url,
)
from tests.http.conditions import forgotten_conditions

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)

TENANTED = sorted(
    table.name
    for table in metadata.tables.values()
    if "workspace_id" in table.columns or table.name == "workspaces"
)
STATE = (
    "SELECT current_user = session_user, "
    "coalesce(current_setting('followup.workspace_id', true), '')"
)
NOTHING = (True, "")
CUSTOMER_IDS = Prepared(sa.select(metadata.tables["customers"].c.workspace_id))


@pytest.fixture
def workspaces(app: FastAPI) -> list[UUID]:
    """Two workspaces with a customer each."""
    for name in ("Alpha", "Beta"):
        client = authorized_client(app, create_workspace(app, name))
        customer = factories.new_customer(client)
        if name == "Beta":
            factories.new_reminder(client, customer)
    with app.state.runtime.database.transaction() as session:
        return workspace_ids(session)


@pytest.mark.parametrize("table", TENANTED)
def test_every_table_has_forced_policies(app, table):
    """A new table calls `followup_protect` in its migration."""
    with every_row(app.state.runtime.database) as session:
        forced = session.connection().exec_driver_sql(
            "SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = %s::regclass",
            (table,),
        )
        policies = session.connection().exec_driver_sql(
            "SELECT policyname FROM pg_policies WHERE tablename = %s", (table,)
        )
        shared = {"worker"} if table in roles.SHARED else set()
        assert forced.scalar_one()
        assert set(policies.scalars()) == {"workspace", "owner"} | shared


def test_a_table_of_no_workspace_is_open_to_the_worker(app):
    """No transaction of a workspace has a reason to use it."""
    assert metadata.tables.keys() - set(TENANTED) <= roles.SHARED.keys() <= metadata.tables.keys()


def test_the_roles_of_a_process_are_limited(app):
    database = app.state.runtime.database
    with database.engine.connect() as connection:
        found = roles.find_roles(connection)
        assert found is not None
        assert roles.login_of(connection) == found.worker
        assert not roles.sees_everything(connection)
        rows = connection.exec_driver_sql(
            "SELECT rolsuper OR rolbypassrls OR rolinherit, rolcanlogin FROM pg_roles "
            "WHERE rolname IN (%(app)s, %(worker)s) ORDER BY rolname",
            found._asdict(),
        )
        assert rows.all() == [(False, False), (False, True)]


def test_a_transaction_sees_the_rows_of_its_workspace_alone(app, workspaces):
    database = app.state.runtime.database
    for workspace_id in workspaces:
        mine = database.for_workspace(workspace_id)
        with mine.transaction() as session:
            assert session.scalars(sa.select(Customer.workspace_id)).all() == [workspace_id]
        with mine.reading() as reader:
            assert reader.fetch(CUSTOMER_IDS) == [(workspace_id,)]


def test_a_transaction_writes_rows_of_its_workspace_alone(app, workspaces):
    ours, theirs = workspaces
    move = sa.update(Party).values(workspace_id=theirs)
    with (
        app.state.runtime.database.for_workspace(ours).transaction() as session,
        pytest.raises(DBAPIError, match="row-level security"),
    ):
        session.execute(move)
    rename = sa.update(Customer).values(notes="x")
    with app.state.runtime.database.for_workspace(ours).transaction() as session:
        assert session.execute(rename).rowcount == 1


def test_without_a_workspace_the_worker_may_not_read_customers(app, workspaces):
    """An error, and not an empty list: a forgotten workspace is found at once."""
    with (
        app.state.runtime.database.transaction() as session,
        pytest.raises(DBAPIError, match="permission denied"),
    ):
        session.scalars(sa.select(Customer.id)).all()


@pytest.mark.parametrize("end", ["commit", "rollback", "error"])
def test_a_connection_that_is_returned_keeps_no_workspace(app, workspaces, end):
    database = app.state.runtime.database
    with database.for_workspace(workspaces[0]).transaction() as session:
        connection = session.connection()
        driver = connection.connection.driver_connection
        assert connection.exec_driver_sql(STATE).one() == (False, str(workspaces[0]))
        if end == "error":
            with pytest.raises(DBAPIError):
                connection.exec_driver_sql("SELECT 1 / 0")
        elif end == "commit":
            session.commit()
    with ExitStack() as stack:
        idle = range(database.engine.pool.checkedin())
        connections = [stack.enter_context(database.engine.connect()) for _ in idle]
        [same] = [one for one in connections if one.connection.driver_connection is driver]
        assert same.exec_driver_sql(STATE).one() == NOTHING


def test_the_connection_for_reading_keeps_no_workspace(app, workspaces):
    database = app.state.runtime.database
    with database.reading() as reader:
        reader.for_workspace(workspaces[0]).fetch(CUSTOMER_IDS)
        driver: Any = reader._connection.connection.driver_connection
        assert driver.execute(STATE).fetchone() == NOTHING


def test_a_prepared_statement_serves_each_workspace_with_its_own_rows(app, workspaces):
    """The driver prepares a statement at its fifth use, and PostgreSQL keeps its plan from the tenth on."""
    database = app.state.runtime.database
    with database.reading() as reader:
        for workspace_id in workspaces * 12:
            assert reader.for_workspace(workspace_id).fetch(CUSTOMER_IDS) == [(workspace_id,)]
        driver: Any = reader._connection.connection.driver_connection
        prepared = driver.execute("SELECT statement, generic_plans FROM pg_prepared_statements")
        assert [plans for sql, plans in prepared if "customers" in sql and plans]


def test_a_data_migration_changes_the_rows_of_all_workspaces(app, workspaces):
    """FORCE limits the owner, too; without a policy of its own its UPDATE would change nothing."""
    with every_row(app.state.runtime.database) as session:
        changed = session.execute(sa.update(Customer).values(notes="migrated")).rowcount
        session.commit()
    assert changed == len(workspaces)


def test_the_sweep_works_with_no_workspace_set(app, clock):
    clients = [authorized_client(app, create_workspace(app, name)) for name in ("Alpha", "Beta")]
    for client in clients:
        factories.new_message(client, factories.new_customer(client))
    due = sa.select(sa.func.count()).where(Party.reevaluate_at <= sa.bindparam("now"))
    clock.advance(days=60)
    now = app.state.runtime.clock.now()
    with every_row(app.state.runtime.database) as session:
        assert session.scalar(due, {"now": now}) == len(clients)
    assert sweep.has_due(app.state.runtime.database, now)
    assert sweep.reevaluate_due(app.state.runtime.database, now) == len(clients)
    with every_row(app.state.runtime.database) as session:
        assert session.scalar(due, {"now": now}) == 0


def test_a_key_is_found_before_its_workspace_is_known(app, key):
    with app.state.runtime.database.reading() as reader:
        assert auth.authenticate(reader, key, NOW).workspace_id
    statement = "SELECT proconfig FROM pg_proc WHERE proname LIKE 'followup_%%' AND prosecdef"
    with app.state.runtime.database.engine.connect() as connection:
        settings = connection.exec_driver_sql(statement, {}).scalars().all()
    assert settings
    assert all(any(one.startswith("search_path=") for one in config) for config in settings)


def test_the_work_of_the_installation_needs_no_more_than_its_grants(app, workspaces):
    """Each chore looks in all workspaces, as the worker's role."""
    runtime, settings = app.state.runtime, app.state.settings
    now = runtime.clock.now()
    chores = [one for one in _handlers(settings, app.state.photos, IdleWatch()) if one.has_work]
    assert chores
    for chore in chores:
        assert chore.has_work is not None
        chore.has_work(runtime.database, now)
        claim = Claim(NIL, new_id(), chore.kind, None, {}, None, 1, "test")
        assert chore.run(JobContext(runtime.database, runtime.clock, claim)) is None, chore.kind
    assert b'followup_follow_ups{state="' in Metrics(runtime).render()


@pytest.mark.parametrize(("is_owner", "status"), [(True, 200), (False, 404)], ids=["owner", "app"])
def test_a_forgotten_condition_shows_nothing_to_the_role_of_the_application(
    database_url, is_owner, status
):
    """The owner sees what is forgotten, so the matrix of operations without conditions can fail."""
    app = create_app(make_settings(owner_url(database_url) if is_owner else database_url))
    customer = factories.new_customer(authorized_client(app, create_workspace(app, "Alpha")))
    stranger = authorized_client(app, create_workspace(app, "Beta"))
    with forgotten_conditions(app.state.runtime.database.engine):
        answer = stranger.get(f"/v1/customers/{customer['id']}")
    close_runtime(app)
    assert answer.status_code == status
