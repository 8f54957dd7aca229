"""Retries that do the work once: the Idempotency-Key (draft-ietf-httpapi-idempotency-key-header).

The key and the answer are written in the transaction of the work, so a failure stores nothing. A
second request with the key waits on the first one's row until it ends.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from starlette.responses import Response

from app.errors import Conflict, FieldError, Invalid, ProblemError
from app.http.transaction import Transaction
from app.storage.database import sqlstate
from app.storage.models import IdempotencyKey
from app.storage.prepared import Prepared, execute

KEEP_FOR = timedelta(hours=24)
REPLAYED = "Idempotent-Replayed"
LOCK_NOT_AVAILABLE = "55P03"
_FORM = re.compile(r'"([!#-~]{1,255})"|([!#-~]{1,255})')
_KEPT_HEADERS = ("content-type", "etag", "location")

_table = IdempotencyKey.__table__  # type: ignore[attr-defined]  # SQLModel does not declare it
_FIELDS = ("workspace_id", "method", "path", "key", "fingerprint", "created_at")
_VALUES = {name: sa.bindparam(name, type_=_table.c[name].type) for name in _FIELDS}
_CLAIM = {
    "sqlite": Prepared(sqlite.insert(_table).values(_VALUES).on_conflict_do_nothing()),
    "postgresql": Prepared(postgresql.insert(_table).values(_VALUES).on_conflict_do_nothing()),
}
_MINE = sa.and_(*(_table.c[name] == sa.bindparam(f"my_{name}") for name in _FIELDS[:4]))
_STORED = Prepared(
    sa.select(_table.c.fingerprint, _table.c.status, _table.c.headers, _table.c.body).where(_MINE)
)
_FORGET = Prepared(sa.delete(_table).where(_MINE, _table.c.created_at < sa.bindparam("old")))
_ANSWER = ("status", "headers", "body")
_FINISH = Prepared(
    sa.update(_table)
    .where(_MINE)
    .values({name: sa.bindparam(name, type_=_table.c[name].type) for name in _ANSWER})
)


@dataclass(frozen=True, slots=True)
class IdempotentRequest:
    """A request that came with a key."""

    method: str
    path: str
    key: str
    fingerprint: bytes


def read_key(header: str) -> str:
    """The key, bare or quoted. Raises Invalid for anything but 1 to 255 visible ASCII characters."""
    match = _FORM.fullmatch(header)
    if match is None:
        raise Invalid(
            FieldError("Idempotency-Key", "malformed", "Give 1 to 255 visible ASCII characters.")
        )
    return match[1] or match[2]


def fingerprint(query: bytes, content_type: str, body: bytes) -> bytes:
    digest = blake2b(digest_size=16)
    for part in (query, content_type.encode(), body):
        digest.update(len(part).to_bytes(8) + part)
    return digest.digest()


def begin(tx: Transaction, attempt: IdempotentRequest) -> Response | None:
    """Claim the key, or give back the answer that was stored with it."""
    mine = _mine(tx, attempt)
    execute(tx.session, _FORGET, **mine, old=tx.now - KEEP_FOR)
    if _claim(tx, attempt):
        return None
    [(stored, status, headers, body)] = tx.fetch(_STORED, **mine)
    if stored != attempt.fingerprint:
        raise ProblemError("idempotency_key_reused")
    return Response(body or b"", status_code=status, headers={**headers, REPLAYED: "true"})


def finish(tx: Transaction, attempt: IdempotentRequest, response: Response) -> None:
    headers = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
    answer = {"status": response.status_code, "headers": headers, "body": bytes(response.body)}
    execute(tx.session, _FINISH, **_mine(tx, attempt), **answer)


def _claim(tx: Transaction, attempt: IdempotentRequest) -> bool:
    dialect = tx.session.connection().dialect.name
    values = {
        "workspace_id": tx.workspace_id,
        "method": attempt.method,
        "path": attempt.path,
        "key": attempt.key,
        "fingerprint": attempt.fingerprint,
        "created_at": tx.now,
    }
    try:
        return execute(tx.session, _CLAIM[dialect], **values) == 1
    except sa.exc.OperationalError as error:
        if sqlstate(error) == LOCK_NOT_AVAILABLE:
            raise Conflict("request_in_progress", headers={"Retry-After": "1"}) from error
        raise


def _mine(tx: Transaction, attempt: IdempotentRequest) -> dict[str, object]:
    return {
        "my_workspace_id": tx.workspace_id,
        "my_method": attempt.method,
        "my_path": attempt.path,
        "my_key": attempt.key,
    }
