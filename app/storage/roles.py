"""The roles of a PostgreSQL installation, to which row-level security applies (docs/decisions/0041).

The owner migrates. Processes log in as the worker's role, which finds work in all workspaces, and become the
application's role for the transaction of one workspace. The names of both have one beginning.
"""

import secrets
from collections.abc import Iterator
from typing import Any, NamedTuple, Self

import psycopg
from psycopg import sql
from sqlalchemy.engine import Connection

APP, WORKER = "_app", "_worker"
PREFIX = "followup"
EVERYTHING = "SELECT, INSERT, UPDATE, DELETE"


class Shared(NamedTuple):
    """Rights of the worker's role on the rows of all workspaces in a table, and the reason."""

    privileges: str
    reason: str


# The migrations give these tables a policy for the worker's role, unless they have no workspace; all others
# show it nothing.
SHARED = {
    "contacts": Shared("SELECT (workspace_id, updated_at)", "changed contacts may have twins"),
    "customers": Shared("SELECT (workspace_id, updated_at)", "changed customers may have twins"),
    "duplicate_searches": Shared("SELECT", "workspaces are searched from where the last one ended"),
    "follow_ups": Shared(
        "SELECT (withdrawn_at, closed_as, settled_at, expires_at, rule_kind, guard, guard_lifts_at, "
        "snoozed_until, due_at, warn_at)",
        "/metrics counts follow-ups by state",
    ),
    "idempotency_keys": Shared("SELECT (created_at), DELETE", "old keys are deleted"),
    "import_marks": Shared("SELECT", "imports that ended early leave parties to evaluate"),
    "imports": Shared(
        "SELECT (workspace_id, id, job_id)", "files that no job waits for are removed"
    ),
    "inbound_tokens": Shared(
        "SELECT (workspace_id, id, user_id, hash, last_used_at)",
        "a token is looked up before its workspace is known",
    ),
    "jobs": Shared(EVERYTHING, "workers share one queue, and NIL is the whole installation"),
    "mail_sources": Shared("SELECT (workspace_id, hash, created_at)", "old sources are deleted"),
    "mailbox_authorizations": Shared(
        "SELECT (workspace_id, mailbox_id, state_hash, interval_seconds)",
        "a login is looked up by its state before its workspace is known",
    ),
    "mailboxes": Shared("SELECT (state)", "`doctor` counts mailboxes by state"),
    "messages": Shared(
        "SELECT (workspace_id, recorded_at, automatic, automatic_evidence)",
        "ignored messages are removed",
    ),
    "parties": Shared("SELECT (workspace_id, id, reevaluate_at)", "the sweep finds due parties"),
    "reevaluations": Shared(
        "SELECT (workspace_id, created_at, finished_at)", "reevaluations without a job get one"
    ),
    "refused_mails": Shared(
        "SELECT (workspace_id, id, source_hash, created_at, updated_at)",
        "refused mails are read again, and deleted",
    ),
    "request_counts": Shared(EVERYTHING, "requests are counted before their workspace is known"),
    "schedules": Shared(EVERYTHING, "schedules of all workspaces make jobs"),
    "sender_reviews": Shared("SELECT (workspace_id, id, created_at)", "unfinished reviews go on"),
    "users": Shared("SELECT (workspace_id, updated_at)", "changed users have mails read again"),
    "workspace_figures": Shared("SELECT (workspace_id, renew_at)", "due figures are renewed"),
    "workspaces": Shared("SELECT", "commands of operators go from workspace to workspace"),
}

_BECOME = (
    "SELECT set_config('role', %(role)s, true),"
    " set_config('followup.workspace_id', %(workspace_id)s, true)"
)
# A plan that fits all values. PostgreSQL plans a statement again for each execution while it expects more of a plan for
# the values; planning the statements of a write takes ten times as long as running them.
PLAN_ONCE = "SELECT set_config('plan_cache_mode', 'force_generic_plan', true)"
_BECOME_WRITER = _BECOME + PLAN_ONCE.replace("SELECT", ",", 1)
# The default privileges of the owner are the mark of a database that has roles; no dump holds them.
_APP_ROLE = r"""SELECT rolname FROM pg_default_acl, aclexplode(defaclacl) granted
    JOIN pg_roles ON oid = grantee
    WHERE defaclobjtype = 'r' AND defaclnamespace = current_schema()::regnamespace
      AND rolname LIKE '%%\_app' LIMIT 1"""


class NoRight(Exception):
    """The role may not create roles."""


class Roles(NamedTuple):
    """The two roles of an installation."""

    app: str
    worker: str

    @classmethod
    def of(cls, prefix: str) -> Self:
        return cls(prefix + APP, prefix + WORKER)


def app_role_of(user: str) -> str | None:
    """The role that a login becomes for a workspace; None for the owner, whom no policy limits."""
    return user.removesuffix(WORKER) + APP if user.endswith(WORKER) else None


def become(
    driver: psycopg.Connection[Any], app_role: str, workspace_id: Any, *, writes: bool = False
) -> None:
    """Send what makes a transaction one of a workspace. It ends with the transaction."""
    values = {"role": app_role, "workspace_id": str(workspace_id)}
    driver.cursor().execute(_BECOME_WRITER if writes else _BECOME, values)


def login_of(connection: Connection) -> str:
    """The user of a connection to PostgreSQL, without a question to the server."""
    return str(connection.connection.driver_connection.info.user)  # type: ignore[union-attr]  # of psycopg


def find_roles(connection: Connection) -> Roles | None:
    """The roles that `create` made for this database."""
    app = connection.exec_driver_sql(_APP_ROLE, {}).scalar()
    return Roles.of(app.removesuffix(APP)) if app else None


def sees_everything(connection: Connection) -> bool:
    """Whether policies do not limit the user of this connection: the owner, or a superuser."""
    user = connection.exec_driver_sql(
        """SELECT rolsuper OR rolbypassrls OR coalesce(pg_has_role(oid, (
            SELECT relowner FROM pg_class WHERE oid = to_regclass('workspaces')), 'USAGE'), false)
        FROM pg_roles WHERE rolname = current_user"""
    )
    return bool(user.scalar())


def create(connection: Connection, prefix: str, password: str | None) -> str | None:
    """Create the roles, or complete them. Returns the password of a new worker's role.

    Raises NoRight. A password that is given replaces that of a role that exists.
    """
    roles = Roles.of(prefix)
    known = set(connection.exec_driver_sql("SELECT rolname FROM pg_roles").scalars())
    missing = [role for role in roles if role not in known]
    is_member = not missing and _is_member(connection, roles)
    if (missing or not is_member) and not _may_create_roles(connection):
        raise NoRight
    new = password or (secrets.token_urlsafe(24) if roles.worker in missing else None)
    for role in missing:
        login = "LOGIN" if role == roles.worker else "NOLOGIN"
        _run(connection, f"CREATE ROLE {{}} NOINHERIT {login}", role)
    if not is_member:
        _run(connection, "GRANT {} TO {}", *roles)
    if new:
        _run(
            connection,
            "ALTER ROLE {} PASSWORD {}",
            roles.worker,
            _verifier(connection, roles.worker, new),
        )
    grant(connection, roles)
    return new


def _is_member(connection: Connection, roles: Roles) -> bool:
    member = "SELECT pg_has_role(%(worker)s, %(app)s, 'MEMBER')"
    return bool(connection.exec_driver_sql(member, roles._asdict()).scalar())


def _may_create_roles(connection: Connection) -> bool:
    right = "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"
    return bool(connection.exec_driver_sql(right).scalar())


def _verifier(connection: Connection, user: str, password: str) -> sql.Literal:
    """The password as the server stores it, so that no log of statements shows it."""
    driver: Any = connection.connection.driver_connection
    encrypted = driver.pgconn.encrypt_password(password.encode(), user.encode(), b"scram-sha-256")
    return sql.Literal(encrypted.decode())


def grant(connection: Connection, roles: Roles) -> None:
    """Give the roles their privileges, also for tables of later versions."""
    [schema] = connection.exec_driver_sql("SELECT current_schema()").scalars()
    app, worker = roles
    _run(connection, "GRANT USAGE ON SCHEMA {} TO {}, {}", schema, app, worker)
    _run(connection, "REVOKE ALL ON ALL TABLES IN SCHEMA {} FROM {}, {}", schema, app, worker)
    _run(connection, f"GRANT {EVERYTHING} ON ALL TABLES IN SCHEMA {{}} TO {{}}", schema, app)
    _run(connection, "REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {}", app)
    _run(connection, "GRANT SELECT ON alembic_version TO {}", worker)
    for table, shared in SHARED.items():
        _run(connection, f"GRANT {shared.privileges} ON {table} TO {{}}", worker)
    default = "ALTER DEFAULT PRIVILEGES IN SCHEMA {} GRANT " + EVERYTHING + " ON TABLES TO {}"
    _run(connection, default, schema, app)


def _run(connection: Connection, statement: str, *parts: str | sql.Composable) -> None:
    """Run a statement with names in it, which parameters cannot be."""
    named = (part if isinstance(part, sql.Composable) else sql.Identifier(part) for part in parts)
    composed = sql.SQL(statement).format(*named)
    driver: Any = connection.connection.driver_connection
    connection.exec_driver_sql(composed.as_string(driver).replace("%", "%%"), {})


def advice(prefix: str) -> Iterator[str]:
    """Statements for an administrator, where the owner may not create roles."""
    app, worker = Roles.of(prefix)
    yield f"CREATE ROLE {app} NOINHERIT;"
    yield f"CREATE ROLE {worker} NOINHERIT LOGIN PASSWORD '...';"
    yield f"GRANT {app} TO {worker};"
