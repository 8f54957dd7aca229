"""The Idempotency-Key (draft-ietf-httpapi-idempotency-key-header), which makes retries safe.

The transaction of the request also stores the key and the response, so a failure stores nothing. A
second request with the same key waits for the row of the first until that transaction ends.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from starlette.requests import Request
from starlette.responses import Response

from app.errors import Conflict, ProblemError, invalid_field
from app.http.responses import RequestContext
from app.http.transaction import Transaction
from app.storage.database import Database, sqlstate
from app.storage.models import IdempotencyKey
from app.storage.prepared import Prepared, execute

LIFETIME = timedelta(hours=24)
REPLAY_HEADER = "Idempotent-Replayed"
LOCK_NOT_AVAILABLE = "55P03"
_KEY_PATTERN = re.compile(r'"([!#-~]{1,255})"|([!#-~]{1,255})')
_STORED_HEADERS = ("content-type", "etag", "location")

_table = IdempotencyKey.__table__  # type: ignore[attr-defined]  # SQLModel does not declare it


def _bindings(*names: str) -> dict[str, sa.BindParameter[object]]:
    return {name: sa.bindparam(name, type_=_table.c[name].type) for name in names}


_NEW_ROW = _bindings("workspace_id", "method", "path", "key", "fingerprint", "created_at")
_CLAIM = {
    "sqlite": Prepared(sqlite.insert(_table).values(_NEW_ROW).on_conflict_do_nothing()),
    "postgresql": Prepared(postgresql.insert(_table).values(_NEW_ROW).on_conflict_do_nothing()),
}
# An UPDATE uses the plain names of the columns for its new values.
_SAME_KEY = sa.and_(
    *(
        _table.c[name] == sa.bindparam(f"this_{name}")
        for name in ("workspace_id", "method", "path", "key")
    )
)
_SELECT_STORED = Prepared(
    sa.select(_table.c.fingerprint, _table.c.status, _table.c.headers, _table.c.body).where(
        _SAME_KEY, _table.c.created_at >= sa.bindparam("oldest")
    )
)
_DELETE_EXPIRED = Prepared(
    sa.delete(_table).where(_SAME_KEY, _table.c.created_at < sa.bindparam("oldest"))
)
_is_expired = _table.c.created_at < sa.bindparam("oldest", type_=_table.c.created_at.type)
_ANY_EXPIRED = Prepared(sa.select(_table.c.created_at).where(_is_expired).limit(1))
_DELETE_ALL_EXPIRED = Prepared(sa.delete(_table).where(_is_expired))
_FINISH = Prepared(
    sa.update(_table).where(_SAME_KEY).values(_bindings("status", "headers", "body"))
)


@dataclass(frozen=True, slots=True)
class IdempotentRequest:
    """Request with an Idempotency-Key."""

    method: str
    path: str
    key: str
    fingerprint: bytes


async def read_request(request: Request, *, stores_response: bool) -> IdempotentRequest | None:
    """Return the request if it has a key and its method uses one. Raises Invalid."""
    header = request.headers.get("idempotency-key")
    if header is None or request.method not in {"POST", "PATCH"}:
        return None
    key = read_key(header)
    if not stores_response:
        raise invalid_field(
            "Idempotency-Key", "not_allowed", "This answer holds a secret and is never stored."
        )
    # Without its parameters: a form has another boundary each time.
    content_type = request.headers.get("content-type", "").partition(";")[0]
    content = fingerprint(request.scope["query_string"], content_type, await request.body())
    return IdempotentRequest(request.method, request.url.path, key, content)


def read_key(header: str) -> str:
    """Return the key, bare or quoted. Raises Invalid unless it has 1 to 255 visible ASCII characters."""
    match = _KEY_PATTERN.fullmatch(header)
    if match is None:
        raise invalid_field(
            "Idempotency-Key",
            "invalid_format",
            "`Idempotency-Key` must have 1 to 255 visible ASCII characters.",
        )
    return match[1] or match[2]


def fingerprint(query: bytes, content_type: str, body: bytes) -> bytes:
    digest = blake2b(digest_size=16)
    for part in (query, content_type.encode(), body):
        digest.update(len(part).to_bytes(8) + part)
    return digest.digest()


def begin(tx: Transaction, request: IdempotentRequest) -> Response | None:
    """Claim the key, or return the response that an earlier request stored with it."""
    this = _this_key(tx, request)
    execute(tx.session, _DELETE_EXPIRED, **this, oldest=tx.now - LIFETIME)
    return None if _claim(tx, request) else find_response(tx, request)


def find_response(context: RequestContext, request: IdempotentRequest) -> Response | None:
    """Return the response that an earlier request stored with the key."""
    for content, status, headers, body in context.fetch(
        _SELECT_STORED, **_this_key(context, request), oldest=context.now - LIFETIME
    ):
        if content != request.fingerprint:
            raise ProblemError("idempotency_key_reused")
        return Response(body, status_code=status, headers={**headers, REPLAY_HEADER: "true"})
    return None


def finish(tx: Transaction, request: IdempotentRequest, response: Response) -> None:
    """Store the response with its key."""
    names = (name for name in _STORED_HEADERS if name in response.headers)
    execute(
        tx.session,
        _FINISH,
        **_this_key(tx, request),
        status=response.status_code,
        headers={name: response.headers[name] for name in names},
        body=bytes(response.body),
    )


def _claim(tx: Transaction, request: IdempotentRequest) -> bool:
    values = {
        "workspace_id": tx.workspace_id,
        "method": request.method,
        "path": request.path,
        "key": request.key,
        "fingerprint": request.fingerprint,
        "created_at": tx.now,
    }
    try:
        return execute(tx.session, _CLAIM[tx.session.connection().dialect.name], **values) == 1
    except sa.exc.OperationalError as error:
        if sqlstate(error) == LOCK_NOT_AVAILABLE:
            raise Conflict("request_in_progress", headers={"Retry-After": "1"}) from error
        raise


def _this_key(context: RequestContext, request: IdempotentRequest) -> dict[str, object]:
    return {
        "this_workspace_id": context.workspace_id,
        "this_method": request.method,
        "this_path": request.path,
        "this_key": request.key,
    }


def has_expired(database: Database, now: datetime) -> bool:
    with database.reading() as reader:
        return bool(reader.fetch(_ANY_EXPIRED, oldest=now - LIFETIME))


def purge_idempotency_keys(database: Database, now: datetime) -> None:
    """Delete stored responses that are older than the lifetime of a key."""
    with database.transaction() as session:
        execute(session, _DELETE_ALL_EXPIRED, oldest=now - LIFETIME)
        session.commit()
