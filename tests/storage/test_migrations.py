"""The migrations lead to what the models say, and back, with data in the tables."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from app.config import Settings
from app.evaluation import database_triggers
from app.identifiers import new_id
from app.storage import migrations
from app.storage.database import Database
from app.storage.engines import is_safe_sqlite
from app.storage.models import metadata
from tests import factories
from tests.conftest import copy_of_template


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A copy of its own for each test, because these change the schema."""
    with copy_of_template(request, request.param, tmp_path, "migrations") as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(Settings(database_url=database_url))
    yield database
    database.close()


def tables(database: Database) -> set[str]:
    return set(sa.inspect(database.engine).get_table_names()) - {"alembic_version"}


def test_the_schema_is_what_the_models_say(database):
    migrations.check(database.engine)
    assert tables(database) == set(metadata.tables)
    with database.engine.connect() as connection:
        assert migrations.is_current(connection)


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


def test_migrating_again_changes_nothing(database, client):
    customer = fill(client)
    before = client.get(f"/v1/customers/{customer['id']}").text
    migrations.migrate(database.engine)
    assert client.get(f"/v1/customers/{customer['id']}").text == before


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
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '20260101'")
    copy = migrations.copy_before_migration(database.engine)
    database.close()
    assert copy is not None
    assert revision_of(copy) == "20260101"


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
