"""A server on a free port that notes which operations each key has called with success."""

import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.cli.serving_process import server_config
from app.config import Settings
from app.features.workspace import seed
from app.main import create_app
from app.storage import migrations
from app.storage.database import Database
from tests.conftest import NOW, make_settings
from tests.serving import START_SECONDS, free_port


class Recorder:
    """The application, and the successful operations of each key."""

    def __init__(self, app: ASGIApp, url: str, settings: Settings) -> None:
        self._app = app
        self._settings = settings
        self.url = url
        self.called: dict[str, set[str]] = defaultdict(set)

    def new_key(self, name: str) -> str:
        """The admin key of a new workspace."""
        database = Database(self._settings)
        with database.transaction() as session:
            key = seed.create_workspace(session, NOW, name=name)
            session.commit()
        database.close()
        return key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def note(message: Message) -> None:
            if message["type"] == "http.response.start" and 200 <= message["status"] < 300:
                headers = dict(scope["headers"])
                key = headers.get(b"authorization", b"").decode().removeprefix("Bearer ")
                self.called[key].add(scope["endpoint"].__name__)
            await send(message)

        await self._app(scope, receive, note)


@contextmanager
def serve(folder: Path) -> Iterator[Recorder]:
    # a generated client does not repeat a POST on a connection that has just been closed as idle
    settings = make_settings(f"sqlite:///{folder}/clients.db", idle_timeout_seconds=600)
    database = Database(settings)
    migrations.migrate(database.engine)
    database.close()
    port = free_port()
    recorder = Recorder(create_app(settings), f"http://127.0.0.1:{port}", settings)
    config = server_config(recorder, settings)
    config.port = port
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    deadline = time.monotonic() + START_SECONDS
    while not server.started and thread.is_alive() and time.monotonic() < deadline:
        time.sleep(0.05)
    try:
        yield recorder
    finally:
        server.should_exit = True
        thread.join()
