"""Alembic's entry. The connection is handed over by `app.storage.migrations`; there is no alembic.ini."""

from alembic import context

from app.storage.alembic_commands import compare_options

connection = context.config.attributes["connection"]
context.configure(connection=connection, **compare_options())

with context.begin_transaction():
    context.run_migrations()
