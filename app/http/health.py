"""`/livez` and `/readyz`: whether the process is alive, and whether the database answers."""

import asyncio

import sqlalchemy as sa
from fastapi import FastAPI, Request
from starlette.responses import JSONResponse, Response

from app.errors import Unavailable
from app.storage.models import metadata
from app.storage.prepared import Prepared

TIMEOUT_SECONDS = 2
_COUNT_WORKSPACES = Prepared(sa.select(sa.func.count()).select_from(metadata.tables["workspaces"]))


async def livez(_: Request) -> Response:
    return JSONResponse({"status": "alive"})


async def readyz(request: Request) -> Response:
    """200 if the database answers within two seconds, else 503."""
    runtime = request.app.state.runtime

    def query() -> None:
        with runtime.database.reading() as reader:
            reader.fetch(_COUNT_WORKSPACES)

    try:
        loop = asyncio.get_running_loop()
        await asyncio.wait_for(loop.run_in_executor(runtime.readers, query), TIMEOUT_SECONDS)
    except Exception as error:
        raise Unavailable("The database does not answer.") from error
    return JSONResponse({"status": "ready"})


def mount(app: FastAPI) -> None:
    app.add_route("/livez", livez, include_in_schema=False)
    app.add_route("/readyz", readyz, include_in_schema=False)
