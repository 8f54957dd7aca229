"""`/livez` and `/readyz`: whether the process is alive, and whether the database answers."""

import asyncio
from concurrent.futures import Future
from functools import cache

import sqlalchemy as sa
from fastapi import FastAPI, Request
from starlette.responses import JSONResponse, Response

from app.errors import Unavailable
from app.http.runtime import Runtime
from app.storage import migrations
from app.storage.prepared import Prepared

TIMEOUT_SECONDS = 2
_REVISION = Prepared(
    sa.select(sa.column("version_num", sa.Text())).select_from(sa.table("alembic_version"))
)
NOT_MIGRATED = (
    "The database has the schema of an older version. Run `followup migrate`, or start one "
    "`followup serve`, which migrates it."
)
TOO_SLOW = f"The database did not answer within {TIMEOUT_SECONDS} seconds."


@cache
def _older_revisions() -> frozenset[str]:
    """The revisions that this version migrates. A newer one is another server's, which is ready too."""
    return migrations.revisions() - {migrations.head() or ""}


async def livez(_: Request) -> Response:
    return JSONResponse({"status": "alive"})


async def readyz(request: Request) -> Response:
    """200 if the database answers within two seconds and is migrated, else 503 with the reason."""
    probe: Probe = request.app.state.probe
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(probe.answer())), TIMEOUT_SECONDS)
    except Unavailable:
        raise
    except TimeoutError as error:
        raise Unavailable(TOO_SLOW) from error
    except RuntimeError as error:
        raise Unavailable("The server is stopping.") from error
    except Exception as error:
        raise Unavailable("The database does not answer as it should.") from error
    return JSONResponse({"status": "ready"})


class Probe:
    """Asks the database on a thread of its own, at most once at a time: who asks meanwhile gets that answer."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._latest: Future[None] | None = None

    def answer(self) -> "Future[None]":
        """The answer of the database. Raises RuntimeError while the server stops."""
        if self._latest is None or self._latest.done():
            self._latest = self._runtime.prober.submit(self._query)
        return self._latest

    def _query(self) -> None:
        with self._runtime.database.reading() as reader:
            [(revision,)] = reader.fetch(_REVISION)
        if revision in _older_revisions():
            raise Unavailable(NOT_MIGRATED)


def mount(app: FastAPI) -> None:
    app.add_route("/livez", livez, include_in_schema=False)
    app.add_route("/readyz", readyz, include_in_schema=False)
