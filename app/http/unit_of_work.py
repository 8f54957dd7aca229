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
from app.errors import FieldError, Invalid, Unavailable
from app.http import auth, idempotency
from app.http.auth import Actor, Scope
from app.http.entity_tags import is_list
from app.http.rate_limit import RateLimit
from app.http.responses import Answer, Page, next_link, respond
from app.http.transaction import ReadContext, Transaction, read_many, render_many
from app.storage.database import RETRYABLE_SQLSTATES, Database, ReadConnection, sqlstate

P = ParamSpec("P")
T = TypeVar("T")
ATTEMPTS = 5


class Runtime:
    """What all requests of a process share."""

    def __init__(self, database: Database, clock: Clock, limit: RateLimit, threads: int) -> None:
        self.database = database
        self.clock = clock
        self.limit = limit
        self.pool = ThreadPoolExecutor(threads, thread_name_prefix="work")
        self.on_background_work: Callable[[], None] = lambda: None

    def close(self) -> None:
        self.pool.shutdown(wait=True)
        self.database.close()


class _Request:
    """A request with the verb it is about. Subclasses say how a verb runs."""

    scope = Scope.READ
    keeps_retries = True

    def __init__(self, request: Request) -> None:
        self._request = request
        self._runtime: Runtime = request.app.state.runtime
        self._key: str = request.scope["state"]["key"]
        self._request_id: str = request.scope["state"]["request_id"]

    async def _run_in_thread(self, job: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._runtime.pool, job)
        except RuntimeError as error:
            if "shutdown" in str(error):
                raise Unavailable("The server is stopping.") from error
            raise

    def _authenticate(self, reader: ReadConnection, now: datetime) -> tuple[Actor, dict[str, str]]:
        actor = auth.authenticate(reader, self._key, now)
        headers = self._runtime.limit.count(actor.key_id, now)
        auth.require_scope(actor, self.scope)
        self._request.scope["state"]["is_known"] = True
        return actor, headers

    def _entity_tags(self, name: str) -> str | None:
        header = self._request.headers.get(name)
        if header is not None and not is_list(header):
            detail = "Give an `ETag` as it was read, in its double quotes, several, or `*`."
            raise Invalid(FieldError(name, "malformed", detail))
        return header

    async def permit(self) -> None:
        """Look at the key alone: a stranger learns nothing from the validation of a body."""
        await self._run_in_thread(self._authenticate_only)

    def _authenticate_only(self) -> Actor:
        with self._runtime.database.reading() as reader:
            actor, _ = self._authenticate(reader, self._runtime.clock.now())
        return actor


class Read(_Request):
    """Runs a verb that changes nothing."""

    async def __call__(
        self,
        verb: Callable[Concatenate[ReadContext, P], Answer],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Response:
        if_none_match = self._entity_tags("If-None-Match")

        def job() -> Response:
            now = self._runtime.clock.now()
            with self._runtime.database.reading() as reader:
                actor, headers = self._authenticate(reader, now)
                reading = ReadContext(actor, now, reader)
                answer = verb(reading, *args, **kwargs)
                response = respond(answer, partial(read_many, reading), if_none_match)
            if isinstance(answer, Page) and answer.next_cursor:
                response.headers["Link"] = next_link(self._request.url, answer.next_cursor)
            if actor.use_is_old:
                self._remember_use(actor, now)
            response.headers.update(headers)
            return response

        return await self._run_in_thread(job)

    def _remember_use(self, actor: Actor, now: datetime) -> None:
        with self._runtime.database.transaction() as session:
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
        if_match = self._entity_tags("If-Match")

        def job() -> Response:
            now = self._runtime.clock.now()
            with self._runtime.database.reading() as reader:
                actor, headers = self._authenticate(reader, now)
            response = self._transact(
                actor, now, attempt, if_match, lambda tx: verb(tx, *args, **kwargs)
            )
            response.headers.update(headers)
            return response

        return await self._run_in_thread(job)

    async def prepare(self, job: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something slow for a known key before the transaction begins, on a hop of its own."""
        return await self.prepare_for(lambda _: job(*args, **kwargs))

    async def prepare_for(
        self, job: Callable[Concatenate[Actor, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same for a job that depends on who asks."""
        return await self._run_in_thread(lambda: job(self._authenticate_only(), *args, **kwargs))

    def _transact(
        self,
        actor: Actor,
        now: datetime,
        attempt: idempotency.IdempotentRequest | None,
        if_match: str | None,
        run: Callable[[Transaction], Answer],
    ) -> Response:
        for last in (*[False] * (ATTEMPTS - 1), True):
            try:
                return self._once(actor, now, attempt, if_match, run)
            except DBAPIError as error:
                if last or sqlstate(error) not in RETRYABLE_SQLSTATES:
                    raise
                time.sleep(0.01)  # we are on a worker thread; the other one must get ahead
        raise AssertionError

    def _once(
        self,
        actor: Actor,
        now: datetime,
        attempt: idempotency.IdempotentRequest | None,
        if_match: str | None,
        run: Callable[[Transaction], Answer],
    ) -> Response:
        with self._runtime.database.transaction() as session:
            tx = Transaction(actor, now, session, if_match, self._request_id)
            if attempt and (replay := idempotency.begin(tx, attempt)):
                session.commit()
                return replay
            answer = run(tx)
            session.flush()
            evaluation.reevaluate_stale(session, actor.workspace_id, now)
            response = respond(answer, partial(render_many, tx))
            if attempt:
                idempotency.finish(tx, attempt, response)
            if actor.use_is_old:
                auth.remember_use(session, actor, now)
            session.commit()
        if tx.has_background_work:
            self._runtime.on_background_work()
        return response

    async def _attempt(self) -> idempotency.IdempotentRequest | None:
        request = self._request
        header = request.headers.get("idempotency-key")
        if header is None or request.method not in {"POST", "PATCH"}:
            return None
        key = idempotency.read_key(header)
        if not self.keeps_retries:
            raise Invalid(
                FieldError(
                    "Idempotency-Key", "not_kept", "This answer holds a secret and is never stored."
                )
            )
        print_ = idempotency.fingerprint(
            request.scope["query_string"],
            request.headers.get("content-type", ""),
            await request.body(),
        )
        return idempotency.IdempotentRequest(request.method, request.url.path, key, print_)


class AdminRead(Read):
    scope = Scope.ADMIN


class AdminWrite(Write):
    scope = Scope.ADMIN


class SecretWrite(AdminWrite):
    keeps_retries = False


class UnitOfWorkDependency(SecurityBase):
    """The dependency behind `ReadUow`, `WriteUow` and their likes; also the security scheme of the document."""

    def __init__(self, kind: type[_Request]) -> None:
        self.kind = kind
        self.model = HTTPBearerModel(
            bearerFormat="fu_…", description="A key of the workspace, `fu_` and 36 characters."
        )
        self.scheme_name = "bearer"

    async def __call__(self, request: Request) -> _Request:
        return self.kind(request)


ReadUow = Annotated[Read, Security(UnitOfWorkDependency(Read), scopes=[Scope.READ])]
WriteUow = Annotated[Write, Security(UnitOfWorkDependency(Write), scopes=[Scope.WRITE])]
AdminReadUow = Annotated[AdminRead, Security(UnitOfWorkDependency(AdminRead), scopes=[Scope.ADMIN])]
AdminWriteUow = Annotated[
    AdminWrite, Security(UnitOfWorkDependency(AdminWrite), scopes=[Scope.ADMIN])
]
SecretWriteUow = Annotated[
    SecretWrite, Security(UnitOfWorkDependency(SecretWrite), scopes=[Scope.ADMIN])
]
