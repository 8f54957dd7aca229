"""Roles: row-level security on PostgreSQL."""

from alembic import op

revision = "20261208a"
down_revision = "20261207a"
branch_labels = None
depends_on = None

# The worker's role finds work in these tables for all workspaces; its grants name the columns.
SHARED = (
    "contacts", "customers", "follow_ups", "idempotency_keys", "import_marks", "imports", "inbound_tokens", "jobs",
    "mail_sources", "mailbox_authorizations", "mailboxes", "messages", "parties", "reevaluations",
    "refused_mails", "schedules", "sender_reviews", "users", "workspace_figures", "workspaces",
)  # fmt: skip
TABLES = """SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace
    AND relkind = 'r' AND EXISTS (SELECT FROM pg_attribute
        WHERE attrelid = pg_class.oid AND attname = 'workspace_id' AND NOT attisdropped)
    ORDER BY relname"""
FUNCTIONS = (
    "followup_analyze_grown()",
    "followup_find_key(bytea, timestamptz, timestamptz)",
    "followup_protect(regclass, boolean, name)",
)
# Each subquery runs once for a statement. No policy names a role, so that a dump restores anywhere.
PROTECT = r"""CREATE FUNCTION followup_protect(
    protected regclass, is_shared boolean DEFAULT false, of_workspace name DEFAULT 'workspace_id'
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', protected);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', protected);
    EXECUTE format(
        'CREATE POLICY workspace ON %s USING (%I = (
            SELECT nullif(current_setting(''followup.workspace_id'', true), '''')::uuid))',
        protected, of_workspace);
    EXECUTE format(
        'CREATE POLICY owner ON %1$s USING ((
            SELECT pg_get_userbyid(relowner) = current_user FROM pg_class WHERE oid = %1$L::regclass))',
        protected);
    IF is_shared THEN
        EXECUTE format(
            'CREATE POLICY worker ON %s USING ((SELECT current_user LIKE ''%%\_worker''))', protected);
    END IF;
END $$"""
# The same conditions as those of `app.http.auth`.
FIND_KEY = """CREATE FUNCTION followup_find_key(
    of_key bytea, at timestamptz, stale timestamptz,
    OUT workspace_id uuid, OUT key_id uuid, OUT user_id uuid, OUT scope text,
    OUT require_if_match boolean, OUT cursor_secret bytea, OUT country text, OUT use_is_old boolean
) RETURNS SETOF record LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT k.workspace_id, k.id, k.user_id,
        CASE WHEN k.scope = 'admin' AND u.role <> 'admin' THEN 'write' ELSE k.scope::text END,
        w.require_if_match, w.cursor_secret, w.country::text,
        k.last_used_at IS NULL OR k.last_used_at < stale
    FROM api_keys k
    JOIN users u ON u.workspace_id = k.workspace_id AND u.id = k.user_id
    JOIN workspaces w ON w.id = k.workspace_id
    WHERE k.hash = of_key AND k.revoked_at IS NULL AND u.archived_at IS NULL
      AND (k.expires_at IS NULL OR k.expires_at > at);
END $$"""
# Only the owner of a table may analyse it on every version of PostgreSQL. Both figures are those of
# the latest ANALYZE; a table without one has fewer than 0 rows. Autovacuum sees to larger tables.
ANALYZE_GROWN = """CREATE FUNCTION followup_analyze_grown() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
DECLARE
    grown text;
BEGIN
    SELECT string_agg(quote_ident(relname), ', ' ORDER BY relname) INTO grown FROM pg_class
    WHERE relnamespace = '{schema}'::regnamespace AND relkind = 'r'
      AND relowner = current_user::regrole AND reltuples < 10000
      AND pg_relation_size(oid) > 2 * relpages * current_setting('block_size')::bigint;
    IF grown IS NOT NULL THEN
        EXECUTE 'ANALYZE (SKIP_LOCKED) ' || grown;
    END IF;
END $$"""


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        create_functions()
        protect_tables()


def downgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        unprotect_tables()
        for function in FUNCTIONS:
            op.execute(f"DROP FUNCTION {function}")


def create_functions() -> None:
    """Functions that run as the owner; their search_path is fixed, so that no caller changes it."""
    schema = op.get_bind().exec_driver_sql("SELECT quote_ident(current_schema())").scalar_one()
    op.execute(PROTECT)
    for function in (FIND_KEY, ANALYZE_GROWN):
        op.get_bind().exec_driver_sql(function.replace("{schema}", schema))


def protect_tables() -> None:
    """Policies for a workspace, for the owner, and for the worker where it looks for work."""
    for table in _tables():
        op.execute(f"SELECT followup_protect('{table}', {table in SHARED})")
    op.execute("SELECT followup_protect('workspaces', true, 'id')")


def unprotect_tables() -> None:
    for table in (*_tables(), "workspaces"):
        for policy in ("workspace", "owner", *(["worker"] if table in SHARED else [])):
            op.execute(f"DROP POLICY {policy} ON {table}")
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")


def _tables() -> list[str]:
    return list(op.get_bind().exec_driver_sql(TABLES).scalars())
