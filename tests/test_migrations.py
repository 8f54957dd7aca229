"""The schema comes from the migrations, says what the models say, and goes up and down."""

import sqlalchemy as sa

from app import schema
from app.db import Database
from app.flagging import triggers
from tests.factories import new_customer, new_message


def test_the_migrations_make_what_the_models_say(settings):
    database = Database(settings)
    schema.check(database.engine)
    database.close()


def test_they_go_down_and_up_with_data(app, client, settings):
    new_message(client, customer_id=new_customer(client)["id"])
    database = Database(settings)
    schema.downgrade(database.engine, "base")
    schema.migrate(database.engine)
    with database.engine.connect() as connection:
        assert schema.is_current(connection)
    database.close()


def test_the_triggers_are_those_of_the_list(app):
    engine = app.state.desk.database.engine
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    if engine.dialect.name == "postgresql":
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    with engine.connect() as connection:
        found = set(connection.scalars(sa.text(query)))
    assert found == {name for facts in triggers.FACT_TABLES for name in triggers.names(facts)}
