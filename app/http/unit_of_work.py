"""One request = one hop = one transaction (decision 0001).

An endpoint hands its verb to `Work`. On one worker thread the key is looked up, the verb runs, the
parties it touched are settled, the answer is rendered and the transaction committed. Only then do
bytes leave.
"""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from typing import Annotated, Concatenate, ParamSpec, TypeVar

from fastapi import Request, Security
from fastapi.openapi.models import HTTPBearer as HTTPBearerModel
from fastapi.security.base import SecurityBase
from sqlalchemy.exc import DBAPIError
from starlette.responses import Response

from app import evaluation
from app.clock import Clock
from app.errors import Fault, Invalid, Unavailable
from app.http import auth, idempotency
from app.http.auth import Actor, Scope
from app.http.entity_tags import is_list
from app.http.rate_limit import RateLimit
from app.http.responses import Answer, Page, next_link, respond
from app.http.transaction import Reading, Transaction, read_all, rendered_all
from app.storage.database import TRY_AGAIN, Database, Reader, sqlstate

P = ParamSpec("P")
T = TypeVar("T")
ATTEMPTS = 5


class Desk:
    """What all requests of a process share."""

    def __init__(self, database: Database, clock: Clock, limit: RateLimit, threads: int) -> None:
        self.database = database
        self.clock = clock
        self.limit = limit
        self.pool = ThreadPoolExecutor(threads, thread_name_prefix="work")
        self.on_work_left: Callable[[], None] = lambda: None

    def close(self) -> None:
        self.pool.shutdown(wait=True)
        self.database.close()


class _Request:
    """A request with the verb it is about. Subclasses say how a verb runs."""

    scope = Scope.READ
    keeps_retries = True

    def __init__(self, request: Request) -> None:
        self._request = request
        self._desk: Desk = request.app.state.desk
        self._key: str = request.scope["state"]["key"]
        self._request_id: str = request.scope["state"]["request_id"]

    async def _hop(self, job: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._desk.pool, job)
        except RuntimeError as error:
            if "shutdown" in str(error):
                raise Unavailable("The server is stopping.") from error
            raise

    def _enter(self, reader: Reader, now: datetime) -> tuple[Actor, dict[str, str]]:
        actor = auth.authenticate(reader, self._key, now)
        headers = self._desk.limit.count(actor.key_id, now)
        auth.permit(actor, self.scope)
        self._request.scope["state"]["is_known"] = True
        return actor, headers

    def _tags(self, name: str) -> str | None:
        header = self._request.headers.get(name)
        if header is not None and not is_list(header):
            detail = "Give an `ETag` as it was read, in its double quotes, several, or `*`."
            raise Invalid(Fault(name, "malformed", detail))
        return header

    async def permit(self) -> None:
        """Look at the key alone: a stranger learns nothing from the validation of a body."""
        await self._hop(self._look_at_the_key)

    def _look_at_the_key(self) -> Actor:
        with self._desk.database.reading() as reader:
            actor, _ = self._enter(reader, self._desk.clock.now())
        return actor


class Read(_Request):
    """Runs a verb that changes nothing."""

    async def __call__(
        self, verb: Callable[Concatenate[Reading, P], Answer], /, *args: P.args, **kwargs: P.kwargs
    ) -> Response:
        if_none_match = self._tags("If-None-Match")

        def job() -> Response:
            now = self._desk.clock.now()
            with self._desk.database.reading() as reader:
                actor, headers = self._enter(reader, now)
                reading = Reading(actor, now, reader)
                answer = verb(reading, *args, **kwargs)
                response = respond(answer, partial(read_all, reading), if_none_match)
            if isinstance(answer, Page) and answer.next_cursor:
                response.headers["Link"] = next_link(self._request.url, answer.next_cursor)
            if actor.use_is_old:
                self._remember_use(actor, now)
            response.headers.update(headers)
            return response

        return await self._hop(job)

    def _remember_use(self, actor: Actor, now: datetime) -> None:
        with self._desk.database.transaction() as session:
            auth.remember_use(session, actor, now)
            session.commit()


class Write(_Request):
    """Runs a verb in a transaction and settles whom it touched."""

    scope = Scope.WRITE

    async def __call__(
        self,
        verb: Callable[Concatenate[Transaction, P], Answer],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Response:
        attempt = await self._attempt()
        if_match = self._tags("If-Match")

        def job() -> Response:
            now = self._desk.clock.now()
            with self._desk.database.reading() as reader:
                actor, headers = self._enter(reader, now)
            response = self._transact(
                actor, now, attempt, if_match, lambda tx: verb(tx, *args, **kwargs)
            )
            response.headers.update(headers)
            return response

        return await self._hop(job)

    async def prepare(self, job: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something slow for a known key before the transaction begins, on a hop of its own."""
        return await self.prepare_for(lambda _: job(*args, **kwargs))

    async def prepare_for(
        self, job: Callable[Concatenate[Actor, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same for a job that depends on who asks."""
        return await self._hop(lambda: job(self._look_at_the_key(), *args, **kwargs))

    def _transact(
        self,
        actor: Actor,
        now: datetime,
        attempt: idempotency.Attempt | None,
        if_match: str | None,
        run: Callable[[Transaction], Answer],
    ) -> Response:
        for last in (*[False] * (ATTEMPTS - 1), True):
            try:
                return self._once(actor, now, attempt, if_match, run)
            except DBAPIError as error:
                if last or sqlstate(error) not in TRY_AGAIN:
                    raise
                time.sleep(0.01)  # we are on a worker thread; the other one must get ahead
        raise AssertionError

    def _once(
        self,
        actor: Actor,
        now: datetime,
        attempt: idempotency.Attempt | None,
        if_match: str | None,
        run: Callable[[Transaction], Answer],
    ) -> Response:
        with self._desk.database.transaction() as session:
            tx = Transaction(actor, now, session, if_match, self._request_id)
            if attempt and (replay := idempotency.begin(tx, attempt)):
                session.commit()
                return replay
            answer = run(tx)
            session.flush()
            evaluation.settle(session, actor.workspace_id, now)
            response = respond(answer, partial(rendered_all, tx))
            if attempt:
                idempotency.finish(tx, attempt, response)
            if actor.use_is_old:
                auth.remember_use(session, actor, now)
            session.commit()
        if tx.leaves_work:
            self._desk.on_work_left()
        return response

    async def _attempt(self) -> idempotency.Attempt | None:
        request = self._request
        header = request.headers.get("idempotency-key")
        if header is None or request.method not in {"POST", "PATCH"}:
            return None
        key = idempotency.read_key(header)
        if not self.keeps_retries:
            raise Invalid(
                Fault(
                    "Idempotency-Key", "not_kept", "This answer holds a secret and is never stored."
                )
            )
        print_ = idempotency.fingerprint(
            request.scope["query_string"],
            request.headers.get("content-type", ""),
            await request.body(),
        )
        return idempotency.Attempt(request.method, request.url.path, key, print_)


class AdminRead(Read):
    scope = Scope.ADMIN


class AdminWrite(Write):
    scope = Scope.ADMIN


class SecretWrite(AdminWrite):
    keeps_retries = False


class Desked(SecurityBase):
    """The dependency behind `Reads`, `Writes` and their likes; also the security scheme of the document."""

    def __init__(self, kind: type[_Request]) -> None:
        self.kind = kind
        self.model = HTTPBearerModel(
            bearerFormat="fu_…", description="A key of the workspace, `fu_` and 36 characters."
        )
        self.scheme_name = "bearer"

    async def __call__(self, request: Request) -> _Request:
        return self.kind(request)


Reads = Annotated[Read, Security(Desked(Read), scopes=[Scope.READ])]
Writes = Annotated[Write, Security(Desked(Write), scopes=[Scope.WRITE])]
AdminReads = Annotated[AdminRead, Security(Desked(AdminRead), scopes=[Scope.ADMIN])]
AdminWrites = Annotated[AdminWrite, Security(Desked(AdminWrite), scopes=[Scope.ADMIN])]
SecretWrites = Annotated[SecretWrite, Security(Desked(SecretWrite), scopes=[Scope.ADMIN])]
