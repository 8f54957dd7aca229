"""One request = one worker thread = one transaction (decision 0001).

An endpoint passes its verb to a unit of work. One worker thread authenticates the key, runs the verb,
re-evaluates the parties that the verb changed, renders the response and commits. The server sends the
response only after that.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Annotated, Concatenate, ParamSpec, TypeVar

from fastapi import Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlmodel import Session
from starlette.responses import Response

from app import evaluation
from app.errors import ProblemError, Unavailable, invalid_field
from app.http import auth, idempotency
from app.http.auth import Actor, Scope
from app.http.entity_tags import is_tag_list
from app.http.idempotency import IdempotentRequest
from app.http.responses import Answer, NoContent, Page, next_link, render_response
from app.http.runtime import Runtime
from app.http.transaction import ReadContext, Transaction, read_many, render_many, render_one
from app.storage.batches import PartSize
from app.storage.database import ReadConnection
from app.storage.locks import Locks
from app.storage.retries import retry_aborted

P = ParamSpec("P")
T = TypeVar("T")
Parts = Callable[[PartSize], Iterable[Callable[[Transaction], NoContent]]]
"""Makes the parts of long work, each as large as the function allows at that time."""


class UnitOfWork:
    """Authenticates the key of a request before its verb runs."""

    scope = Scope.READ

    def __init__(self, request: Request) -> None:
        self._request = request
        self._runtime: Runtime = request.app.state.runtime
        self._key: str = request.scope["state"]["key"]
        client = request.client
        self._address = client.host if client else ""
        if self._key not in self._runtime.known_keys:
            self._runtime.failed_keys.refuse(self._address, self._runtime.clock.now())

    async def authenticate(self) -> None:
        """Only authenticate the key, so that no stranger learns about the validation of a body."""
        is_known = self._key in self._runtime.known_keys
        run = self._runtime.read_in_thread if is_known else self._runtime.look_up_in_thread
        await run(self._actor)

    async def admit(self) -> None:
        """Authenticate an unknown key before the request costs more, or takes a thread of known keys."""
        if self._key not in self._runtime.known_keys:
            await self.authenticate()
        self._request.scope["state"]["is_admitted"] = True

    async def _write(self, job: Callable[[], T]) -> T:
        await self.admit()
        return await self._runtime.write_in_thread(job)

    def _actor(self) -> Actor:
        with self._runtime.database.reading() as reader:
            actor, _ = self._authenticate(reader, self._runtime.clock.now())
        return actor

    def _authenticate(self, reader: ReadConnection, now: datetime) -> tuple[Actor, dict[str, str]]:
        """Return the holder of the key, and headers with the rest of its quota."""
        actor = self._find_actor(reader, now)
        self._runtime.known_keys.add(self._key)
        state = self._request.scope["state"]
        state["workspace_id"], state["key_id"] = str(actor.workspace_id), str(actor.key_id)
        if "rate_limit" not in state:  # a request may authenticate more than once
            state["rate_limit"] = self._count(actor, now)
        auth.require_scope(actor, self.scope)
        state["is_authenticated"] = True
        return actor, state["rate_limit"]

    def _find_actor(self, reader: ReadConnection, now: datetime) -> Actor:
        try:
            return self._look_up(reader, now)
        except ProblemError:
            self._request.scope["state"]["has_failed"] = True
            self._runtime.known_keys.discard(self._key)
            self._runtime.failed_keys.count(self._address, now)
            self._runtime.failed_keys.refuse(self._address, now, is_counted=True)
            raise

    def _look_up(self, reader: ReadConnection, now: datetime) -> Actor:
        return auth.authenticate(reader, self._key, now)

    def _count(self, actor: Actor, now: datetime) -> dict[str, str]:
        return self._runtime.limit.count(now, actor.key_id, actor.workspace_id)

    def _record_use(self, session: Session, actor: Actor, now: datetime) -> None:
        auth.record_use(session, actor, now)

    def _entity_tags(self, name: str) -> str | None:
        header = self._request.headers.get(name)
        if header is not None and not is_tag_list(header):
            detail = f"`{name}` must be `*` or a list of entity tags, each in double quotes."
            raise invalid_field(name, "invalid_format", detail)
        return header


class Read(UnitOfWork):
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
                context = ReadContext(actor, now, reader.for_workspace(actor.workspace_id))
                answer = verb(context, *args, **kwargs)
                response = render_response(
                    answer, partial(render_one, context), partial(read_many, context), if_none_match
                )
            if isinstance(answer, Page) and answer.next_cursor:
                response.headers["Link"] = next_link(self._request.url, answer.next_cursor)
            if actor.use_is_old:
                self._try_to_record_use(actor, now)
            response.headers.update(headers)
            return response

        await self.admit()
        return await self._runtime.read_in_thread(job)

    def _try_to_record_use(self, actor: Actor, now: datetime) -> None:
        """Leave it to a later request if somebody else is writing, for no read waits for a writer."""
        database = self._runtime.database.for_workspace(actor.workspace_id)
        with suppress(Unavailable), database.transaction(at_once=True) as session:
            self._record_use(session, actor, now)
            session.commit()


class Write(UnitOfWork):
    """Runs a verb in a transaction, and re-evaluates the parties that it changed."""

    scope = Scope.WRITE
    stores_response = True

    async def __call__(
        self,
        verb: Callable[Concatenate[Transaction, P], Answer],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Response:
        repeatable = await idempotency.read_request(
            self._request, stores_response=self.stores_response
        )
        if_match = self._entity_tags("If-Match")

        def job() -> Response:
            now = self._runtime.clock.now()
            with self._runtime.database.reading() as reader:
                actor, headers = self._authenticate(reader, now)
            response = self._repeat_aborted(
                actor, repeatable, if_match, lambda tx: verb(tx, *args, **kwargs)
            )
            response.headers.update(headers)
            return response

        return await self._write(job)

    async def in_parts(self, parts: Parts, answer: Callable[[], Answer]) -> Response:
        """Run each part in a short transaction of its own, so that other writers get their turns.

        While others wait for theirs, a part is smaller.

        An error leaves the work of the parts before it. An Idempotency-Key is stored at the end: a
        repetition after an error does the rest.
        """
        repeatable = await idempotency.read_request(
            self._request, stores_response=self.stores_response
        )

        def job() -> Response:
            now = self._runtime.clock.now()
            with self._runtime.database.reading() as reader:
                actor, headers = self._authenticate(reader, now)
                context = ReadContext(actor, now, reader.for_workspace(actor.workspace_id))
                response = repeatable and idempotency.find_response(context, repeatable)
            response = response or self._run_parts(actor, repeatable, parts, answer)
            response.headers.update(headers)
            return response

        return await self._write(job)

    def _run_parts(
        self,
        actor: Actor,
        repeatable: IdempotentRequest | None,
        parts: Parts,
        answer: Callable[[], Answer],
    ) -> Response:
        for part in parts(self._runtime.database.part_size):
            self._repeat_aborted(actor, None, None, part)
        database = self._runtime.database.for_workspace(actor.workspace_id)
        with database.reading() as reader:
            context = ReadContext(actor, self._runtime.clock.now(), reader)
            response = render_response(
                answer(), partial(render_one, context), partial(read_many, context)
            )
        if repeatable is None:
            return response
        with database.transaction() as session:
            tx = Transaction(actor, context.now, session)
            replay = idempotency.begin(tx, repeatable)
            if replay is None:
                idempotency.finish(tx, repeatable, response)
            session.commit()
        return replay or response

    async def prepare(self, job: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Authenticate the key, then run a slow job on a worker thread before the transaction."""
        return await self.prepare_for(lambda _: job(*args, **kwargs))

    async def prepare_for(
        self, job: Callable[Concatenate[Actor, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do the same for a job that depends on the holder of the key."""
        return await self._write(lambda: job(self._actor(), *args, **kwargs))

    def _repeat_aborted(
        self,
        actor: Actor,
        repeatable: IdempotentRequest | None,
        if_match: str | None,
        verb: Callable[[Transaction], Answer],
    ) -> Response:
        now, locks = self._runtime.clock.now(), Locks()
        return retry_aborted(lambda: self._transact(actor, now, repeatable, if_match, locks, verb))

    def _transact(
        self,
        actor: Actor,
        now: datetime,
        repeatable: IdempotentRequest | None,
        if_match: str | None,
        locks: Locks,
        verb: Callable[[Transaction], Answer],
    ) -> Response:
        request_id = self._request.scope["state"]["request_id"]
        database = self._runtime.database.for_workspace(actor.workspace_id)
        with database.transaction() as session:
            tx = Transaction(actor, now, session, if_match, request_id)
            if repeatable and (replay := idempotency.begin(tx, repeatable)):
                session.commit()
                return replay
            locks.begin(session, actor.workspace_id)
            answer = verb(tx)
            session.flush()
            evaluation.reevaluate_dirty_parties(session, actor.workspace_id, now)
            response = render_response(answer, partial(render_one, tx), partial(render_many, tx))
            if repeatable:
                idempotency.finish(tx, repeatable, response)
            if actor.use_is_old:
                self._record_use(session, actor, now)
            session.commit()
        return response


class AdminRead(Read):
    scope = Scope.ADMIN


class AdminWrite(Write):
    scope = Scope.ADMIN


class SecretWrite(AdminWrite):
    """Returns a secret, so its response is never stored for retries."""

    stores_response = False


# The middleware checks the key; this dependency only documents it.
_bearer = HTTPBearer(
    scheme_name="bearer",
    bearerFormat="fu_…",
    description="API key of the workspace: `fu_` and 36 characters.",
    auto_error=False,
)
BearerKey = Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)]


async def read_uow(request: Request, _key: BearerKey = None) -> Read:
    return Read(request)


async def write_uow(request: Request, _key: BearerKey = None) -> Write:
    return Write(request)


async def admin_read_uow(request: Request, _key: BearerKey = None) -> AdminRead:
    return AdminRead(request)


async def admin_write_uow(request: Request, _key: BearerKey = None) -> AdminWrite:
    return AdminWrite(request)


async def secret_write_uow(request: Request, _key: BearerKey = None) -> SecretWrite:
    return SecretWrite(request)


DEPENDENCIES = frozenset({read_uow, write_uow, admin_read_uow, admin_write_uow, secret_write_uow})

ReadUow = Annotated[Read, Security(read_uow, scopes=[Scope.READ])]
WriteUow = Annotated[Write, Security(write_uow, scopes=[Scope.WRITE])]
AdminReadUow = Annotated[AdminRead, Security(admin_read_uow, scopes=[Scope.ADMIN])]
AdminWriteUow = Annotated[AdminWrite, Security(admin_write_uow, scopes=[Scope.ADMIN])]
SecretWriteUow = Annotated[SecretWrite, Security(secret_write_uow, scopes=[Scope.ADMIN])]
