"""A function that gives back the space of the marks of changed parties."""

from alembic import op

revision = "20261214a"
down_revision = "20261213a"
branch_labels = None
depends_on = None

# The marks are gone at the end of each transaction, so the table is empty for whoever locks it. Before each
# VACUUM all their space is read again by every statement that looks for marks. 16 blocks have some 1,700 marks.
EMPTY_MARKS = """CREATE FUNCTION followup_empty_marks() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
BEGIN
    IF pg_relation_size('dirty_parties') > 16 * current_setting('block_size')::bigint THEN
        LOCK TABLE dirty_parties IN ACCESS EXCLUSIVE MODE NOWAIT;
        IF NOT EXISTS (SELECT FROM dirty_parties) THEN
            TRUNCATE dirty_parties;
        END IF;
    END IF;
EXCEPTION WHEN lock_not_available THEN
    NULL;  -- another transaction has marks: the next call tries again
END $$"""


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        schema = op.get_bind().exec_driver_sql("SELECT quote_ident(current_schema())").scalar_one()
        op.get_bind().exec_driver_sql(EMPTY_MARKS.replace("{schema}", schema))


def downgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute("DROP FUNCTION followup_empty_marks()")
