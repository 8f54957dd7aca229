"""An ASGI application that knows the requests of `benchmarks.workload`, and believes what it is sent."""

import base64
import hashlib
from collections.abc import Iterable
from typing import Any

import orjson

from app.config import Settings
from benchmarks.twin import sql
from benchmarks.twin.drivers import Driver, Postgresql, Sqlite
from benchmarks.twin.shown import customer, follow_up
from benchmarks.twin.writing import Write, create_customer, create_message

WRITES: dict[str, Write] = {"/v1/customers": create_customer, "/v1/messages": create_message}


class Twin:
    def __init__(self, settings: Settings) -> None:
        self._db: Driver = Sqlite(settings) if settings.is_sqlite else Postgresql(settings)

    def close(self) -> None:
        self._db.close()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        workspace_id = self._workspace(scope["headers"])
        if scope["method"] == "POST":
            data = orjson.loads(await _body(receive))
            status, shown = 201, self._transact(WRITES[scope["path"]], workspace_id, data)
        else:
            status, shown = 200, self._read(workspace_id, scope["path"])
        body = orjson.dumps(shown, option=orjson.OPT_UTC_Z)
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _workspace(self, headers: Iterable[tuple[bytes, bytes]]) -> Any:
        key = next(value for name, value in headers if name == b"authorization")
        digest = hashlib.sha256(key.removeprefix(b"Bearer ")).digest()
        [workspace_id] = self._db.execute(sql.ACTOR, hash=digest, now=self._db.now).fetchone()
        return workspace_id

    def _read(self, workspace_id: Any, path: str) -> dict[str, Any]:
        if path == "/v1/customers":
            return self._page(customer, sql.NEWEST_CUSTOMERS, workspace_id=workspace_id)
        if path == "/v1/follow-ups":
            now = self._db.now
            return self._page(follow_up, sql.QUEUE, workspace_id=workspace_id, now=now)
        customer_id = self._db.read_id(path.rpartition("/")[2])
        found = self._db.execute(sql.CUSTOMER, workspace_id=workspace_id, id=customer_id)
        return customer(self._db, found.fetchone())

    def _page(self, show: Any, statement: str, **values: Any) -> dict[str, Any]:
        rows = self._db.execute(statement, **values).fetchall()
        items = [show(self._db, row) for row in rows[: sql.PAGE]]
        cursor = None
        if len(rows) > sql.PAGE:
            cursor = base64.urlsafe_b64encode(str(items[-1]["id"]).encode()).decode()
        return {"items": items, "next_cursor": cursor}

    def _transact(self, write: Write, workspace_id: Any, data: Any) -> dict[str, Any]:
        self._db.execute(self._db.begin)
        try:
            shown = write(self._db, workspace_id, data)
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")
        return shown


async def _body(receive: Any) -> bytes:
    message = await receive()
    body: bytes = message["body"]
    while message.get("more_body"):
        message = await receive()
        body += message["body"]
    return body
