"""The migrations lead to what the models say, and back, with data in the tables."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory
from starlette.testclient import TestClient

from app.config import Settings
from app.evaluation import database_triggers, reevaluation, sweep
from app.features import packs
from app.http.validation import validate
from app.identifiers import new_id
from app.schemas.conditions.models import Condition
from app.schemas.delays.models import Delay
from app.schemas.request_model import RequestModel
from app.storage import migrations
from app.storage.database import Database
from app.storage.engines import is_safe_sqlite
from app.storage.models import metadata
from app.storage.models.columns import Id
from tests import factories
from tests.conftest import NOW, copy_of_template, owner_url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A copy of its own for each test, because these change the schema."""
    with copy_of_template(request, request.param, tmp_path, "migrations") as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(Settings(database_url=owner_url(database_url)))
    yield database
    database.close()


def tables(database: Database) -> set[str]:
    return set(sa.inspect(database.engine).get_table_names()) - {"alembic_version"}


def test_the_schema_is_what_the_models_say(database):
    migrations.check(database.engine)
    assert tables(database) == set(metadata.tables)
    with database.engine.connect() as connection:
        assert migrations.is_current(connection)


def test_the_files_tell_the_revisions_that_alembic_knows():
    scripts = ScriptDirectory(str(migrations.MIGRATIONS))
    assert migrations.head() == scripts.get_current_head()
    assert migrations.revisions() == {script.revision for script in scripts.walk_revisions()}


def test_an_empty_database_has_no_revision():
    with sa.create_engine("sqlite://").connect() as connection:
        assert migrations.current(connection) is None
        assert not migrations.is_current(connection)


def test_a_process_whose_schema_is_current_does_not_load_alembic(tmp_path):
    """It is 15 MB of a server's memory."""
    script = """
import sys
from app.cli.roles import migrate_as_owner
import app.cli.serving_process, app.cli.worker_process
from app.config import Settings
migrate_as_owner(Settings())
print("alembic" in sys.modules)
"""

    def start() -> str:
        environment = os.environ | {"FOLLOWUP_DATABASE_URL": f"sqlite:///{tmp_path}/followup.db"}
        ended = subprocess.run(
            [sys.executable, "-c", script],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return ended.stdout.strip()

    assert [start(), start()] == ["True", "False"]


def test_a_difference_is_noticed(database):
    """The check above can fail."""
    with database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE customers ADD COLUMN shoe_size INTEGER")
    with pytest.raises(Exception, match="shoe_size"):
        migrations.check(database.engine)


def test_down_and_up_again_with_data(database, client):
    fill(client)
    migrations.downgrade(database.engine, "base")
    assert tables(database) == set()
    assert trigger_names(database) == set()
    migrations.migrate(database.engine)
    migrations.check(database.engine)
    assert tables(database) == set(metadata.tables)
    assert trigger_names(database) == expected_triggers()


def test_stored_messages_get_their_keys(database, client):
    """Keys that answers and sender rules look for, also with more rows than a batch has."""
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    senders = ("anna@example.com", "Karl.Ash@XN--MLLER-KVA.example.org")
    subjects = (
        "Broken pump",
        "AW: Re: [EXT] broken  PUMP",
        "Re:",
        "",
        "ＦＷ[2]： Straße " + "x" * 250,
    )
    pairs = [(sender, subject) for sender in senders for subject in subjects]
    mails = [
        factories.mail(number, sender=sender, subject=subject)
        for number, (sender, subject) in enumerate(pairs)
    ]
    assert len(factories.take_in(client, *mails)["items"]) == len(pairs)
    factories.new_message(client, factories.new_customer(client), direction="outbound")
    copy_messages(database, 600)
    before = keys(database)
    assert len({(subject_key, sender_key) for *_, subject_key, sender_key in before}) > len(senders)
    migrations.downgrade(database.engine, "20261128a")
    migrations.migrate(database.engine)
    assert keys(database) == before


def copy_messages(database: Database, times: int) -> None:
    messages = metadata.tables["messages"]
    with database.engine.begin() as connection:
        row = connection.execute(sa.select(messages).limit(1)).one()._mapping
        copies = [
            {**row, "id": new_id(), "mail_key": None, "content_hash": None} for _ in range(times)
        ]
        connection.execute(sa.insert(messages), copies)


def keys(database: Database) -> list[tuple[object, ...]]:
    messages = metadata.tables["messages"].c
    statement = sa.select(messages.id, messages.subject_key, messages.sender_key)
    with database.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(statement.order_by(messages.id))]


LEVEL = "customer.custom_fields.level"
# Delays and conditions of rules, as of the migration and before it.
SHAPES: list[tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None, dict[str, Any] | None]]
SHAPES = [
    ({"type": "working", "days": 2}, {"working": {"days": 2}}, None, None),
    (
        {"type": "working", "hours": 4, "minutes": 30},
        {"working": {"hours": 4, "minutes": 30}},
        {"field": LEVEL, "op": "is_not_null"},
        {"field": LEVEL, "op": "is_null", "value": False},
    ),
    (
        {"type": "calendar", "duration": "P2D"},
        {"calendar": "P2D"},
        {"not": {"field": LEVEL, "op": "is_null"}},
        {"not": {"field": LEVEL, "op": "is_null", "value": True}},
    ),
    (
        {"type": "promise"},
        {"promise": True},
        {"field": "customer.stage", "op": "in", "values": ["active", "past"]},
        {"field": "customer.stage", "op": "in", "value": ["active", "past"]},
    ),
    (
        {"type": "buying_rhythm", "otherwise": {"type": "working", "days": 9}},
        {"buying_rhythm": True, "otherwise": {"working": {"days": 9}}},
        {
            "all": [
                {"field": LEVEL, "op": "in", "values": ["gold", "true", "3"]},
                {"any": [{"field": LEVEL, "op": "gt", "value": "2.5"}]},
            ]
        },
        {
            "all": [
                {"field": LEVEL, "op": "in", "value": ["gold", True, 3.0]},
                {"any": [{"field": LEVEL, "op": "gt", "value": 2.5}]},
            ]
        },
    ),
]
# Older forms that come back as another one.
ONE_WAY = [
    (
        {"type": "buying_rhythm"},
        {"buying_rhythm": True},
        {"field": "purchase.amount", "op": "ge", "value": "500"},
        {"field": "purchase.amount", "op": "ge", "value": "5E+2"},
    ),
    ({"type": "before", "duration": "P7D"}, {"before": {"working": {"days": 7}}}, None, None),
    (
        {"type": "before", "duration": "PT4H30M"},
        {"before": {"working": {"hours": 4, "minutes": 30}}},
        None,
        None,
    ),
]


@pytest.mark.usefixtures("client")
def test_stored_delays_and_conditions_take_their_new_form_and_back(database):
    with database.engine.begin() as connection:
        for rule_id, (after, _, where, _) in zip(copied_rules(connection), SHAPES, strict=True):
            store_shape(connection, rule_id, after, where)
    migrations.downgrade(database.engine, "20261129a")
    with database.engine.begin() as connection:
        assert stored_shapes(connection) == [(after, after, where) for _, after, _, where in SHAPES]
    migrations.migrate(database.engine)
    with database.engine.connect() as connection:
        assert stored_shapes(connection) == [(after, after, where) for after, _, where, _ in SHAPES]
        for after, _, where in stored_shapes(connection):
            validate(RuleShape, {"after": after, "where": where})
        within = connection.execute(sa.select(metadata.tables["promises"].c.within)).scalars()
        assert {span["type"] for span in within} == {"working"}


@pytest.mark.usefixtures("client")
@pytest.mark.parametrize(("after", "before", "where", "where_before"), ONE_WAY)
def test_an_older_form_becomes_the_new_one(database, after, before, where, where_before):
    with database.engine.begin() as connection:
        [rule_id, *_] = copied_rules(connection)
        connection.execute(sa.delete(RULE_SHAPES).where(RULE_SHAPES.c.id != rule_id))
    migrations.downgrade(database.engine, "20261129a")
    with database.engine.begin() as connection:
        store_shape(connection, rule_id, before, where_before)
    migrations.migrate(database.engine)
    with database.engine.connect() as connection:
        assert stored_shapes(connection) == [(after, after, where)]


RULE_SHAPES = sa.table(
    "rules",
    sa.column("id", Id()),
    *(sa.column(name, sa.JSON(none_as_null=True)) for name in ("after", "warn_before", "where")),
)


def copied_rules(connection: sa.Connection) -> list[UUID]:
    """The ids of as many rules as there are shapes; there are no others."""
    rules = metadata.tables["rules"]
    is_reply = rules.c.kind == "reply"
    some = dict(connection.execute(sa.select(rules).where(is_reply)).mappings().one())
    some["created_by_pack"] = None  # a migration adds ready-made rules to ready-made ones
    connection.execute(sa.delete(rules))
    ids = [new_id() for _ in SHAPES]
    connection.execute(sa.insert(rules), [{**some, "id": each} for each in ids])
    return ids


def store_shape(connection: sa.Connection, rule_id: UUID, after: Any, where: Any) -> None:
    change = RULE_SHAPES.update().where(RULE_SHAPES.c.id == rule_id)
    connection.execute(change.values(after=after, warn_before=after, where=where))


def stored_shapes(connection: sa.Connection) -> list[tuple[Any, ...]]:
    shapes = RULE_SHAPES.c
    statement = sa.select(shapes.after, shapes.warn_before, shapes.where).order_by(shapes.id)
    return [tuple(row) for row in connection.execute(statement)]


class RuleShape(RequestModel):
    after: Delay
    where: Condition | None


def test_migrating_again_changes_nothing(database, client):
    customer = fill(client)
    before = client.get(f"/v1/customers/{customer['id']}").text
    migrations.migrate(database.engine)
    assert client.get(f"/v1/customers/{customer['id']}").text == before


_WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_two_processes_migrate_one_after_the_other(database):
    with database.engine.connect() as first, ThreadPoolExecutor(1) as second:
        first.exec_driver_sql(migrations._WAIT_FOR_OTHERS)
        waits = second.submit(migrations.migrate, database.engine)
        while not first.exec_driver_sql(_WAITING).scalar():
            assert not waits.done()
        first.rollback()
        assert waits.result() is None


def test_the_triggers_are_those_of_the_list(database):
    assert trigger_names(database) == expected_triggers()
    if database.dialect == "sqlite":
        with database.engine.connect() as connection:
            found = connection.exec_driver_sql(
                "SELECT sql FROM sqlite_master WHERE type = 'trigger'"
            )
            assert set(found.scalars()) == set(database_triggers.create_statements("sqlite"))


def test_the_functions_of_the_triggers_are_those_of_the_list(database):
    """PostgreSQL keeps the body of a function to the letter, and of a trigger its own wording."""
    if database.dialect == "sqlite":
        pytest.skip("SQLite's triggers have no functions")
    with database.engine.begin() as connection:
        before = definitions(connection)
        for facts in database_triggers.FACT_TABLES:
            for name in database_triggers.trigger_names(facts):
                connection.exec_driver_sql(f"DROP TRIGGER {name} ON {facts.table}")
            connection.exec_driver_sql(f"DROP FUNCTION mark_{facts.table}")
        for statement in database_triggers.create_statements("postgresql"):
            connection.exec_driver_sql(statement.replace("%", "%%"))
        assert definitions(connection) == before


def test_an_old_file_is_copied_before_it_is_migrated(tmp_path, sqlite_template):
    path = tmp_path / "followup.db"
    shutil.copy(sqlite_template, path)
    database = Database(Settings(database_url=f"sqlite:///{path}"))
    assert migrations.copy_before_migration(database.engine) is None
    with database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '20261125c'")
    copy = migrations.copy_before_migration(database.engine)
    database.close()
    assert copy is not None
    assert revision_of(copy) == "20261125c"


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
    ],
    ids=str,
)
def test_an_sqlite_that_loses_commits_is_refused(version, safe):
    assert is_safe_sqlite(version) is safe


def fill(client: TestClient) -> dict[str, object]:
    customer = factories.new_customer(client)
    factories.new_contact(client)
    factories.new_answer(client, factories.new_message(client, customer))
    factories.new_reminder(client, customer)
    client.patch("/v1/card", json={"phones": [{"raw": "0171 2345678"}]}).raise_for_status()
    factories.new_card_share(client, customer, event_id=factories.new_event(client)["id"])
    return customer


def expected_triggers() -> set[str]:
    return {
        name
        for facts in database_triggers.FACT_TABLES
        for name in database_triggers.trigger_names(facts)
    }


def trigger_names(database: Database) -> set[str]:
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if database.dialect == "sqlite"
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    )
    with database.engine.connect() as connection:
        return set(connection.exec_driver_sql(query).scalars())


def definitions(connection: sa.Connection) -> set[str]:
    found = connection.exec_driver_sql(
        "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal "
        "UNION ALL SELECT prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
    )
    return set(found.scalars())


def revision_of(path: Path) -> str:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    finally:
        connection.close()


@pytest.mark.usefixtures("client")
@pytest.mark.parametrize("has_ready_made", [True, False])
def test_a_workspace_with_ready_made_rules_gets_the_new_ones(database, has_ready_made):
    """The one for quiet opportunities is switched off: the old ones would be due at once."""
    rules = metadata.tables["rules"]
    if not has_ready_made:
        with database.engine.begin() as connection:
            connection.execute(rules.update().values(created_by_pack=None))
    migrations.downgrade(database.engine, "20261129a")
    migrations.migrate(database.engine)
    with database.engine.connect() as connection:
        rows = connection.execute(sa.select(rules)).mappings()
        added = {row["kind"]: row for row in rows}
    new = (packs.PROMISED, packs.INTRODUCE_AGAIN, packs.REVIVE | {"is_enabled": False})
    assert [rule["kind"] in added for rule in new] == [has_ready_made] * 3
    for rule in new if has_ready_made else ():
        ready_made = {name: value for name, value in rule.items() if name != "version"}
        assert {name: added[rule["kind"]][name] for name in ready_made} == ready_made


def test_every_party_is_evaluated_by_the_new_meanings(database, client):
    fill(client)
    migrations.downgrade(database.engine, "20261129a")
    migrations.migrate(database.engine)
    times = sa.select(metadata.tables["parties"].c.reevaluate_at)
    with database.engine.connect() as connection:
        assert set(connection.scalars(times)) == {reevaluation.OVERDUE}
    sweep.reevaluate_due(database, NOW)
    with database.engine.connect() as connection:
        assert reevaluation.OVERDUE not in set(connection.scalars(times))


def test_a_closed_day_of_a_calendar_takes_its_new_form_and_back(database, client):
    closed = {"from": "2026-12-24", "to": "2026-12-31", "open": []}
    half = {"from": "2027-01-02", "to": "2027-01-02", "open": [["09:00", "12:00"]]}
    client.patch("/v1/working-calendar", json={"exceptions": [closed, half]}).raise_for_status()
    migrations.downgrade(database.engine, "20261130a")
    assert stored_exceptions(database) == [closed | {"open": False}, half]
    migrations.migrate(database.engine)
    assert stored_exceptions(database) == [closed, half]


def stored_exceptions(database: Database) -> Any:
    with database.engine.connect() as connection:
        return connection.scalar(sa.select(metadata.tables["working_calendars"].c.exceptions))
