"""The unit of work of `POST /v1/inbound/{token}`: the secret in the path is all that it needs.

A token can bring messages in and do nothing else, so it is no key: it reads nothing, and an unknown
one is not found.
"""

from datetime import datetime, timedelta
from typing import Annotated
from uuid import uuid5

import sqlalchemy as sa
from fastapi import Depends, Request
from sqlmodel import Session

from app.errors import NotFound
from app.http.auth import Actor, Scope
from app.http.key_format import INBOUND_PREFIX, hash_key, is_well_formed
from app.http.rate_limit import client_network
from app.http.unit_of_work import Write
from app.identifiers import NIL
from app.storage.database import ReadConnection
from app.storage.models import metadata
from app.storage.prepared import Prepared, execute

RECORD_USE_EVERY = timedelta(minutes=10)

_tokens = metadata.tables["inbound_tokens"]
_workspaces = metadata.tables["workspaces"]
_SELECT_TOKEN = Prepared(
    sa.select(
        _tokens.c.workspace_id,
        _tokens.c.id,
        _tokens.c.user_id,
        _workspaces.c.country,
        sa.or_(_tokens.c.last_used_at.is_(None), _tokens.c.last_used_at < sa.bindparam("stale")),
    )
    .select_from(_tokens.join(_workspaces, _workspaces.c.id == _tokens.c.workspace_id))
    .where(_tokens.c.hash == sa.bindparam("hash"))
)

_RECORD_USE = Prepared(
    sa.update(_tokens)
    .where(
        _tokens.c.workspace_id == sa.bindparam("workspace_id"),
        _tokens.c.id == sa.bindparam("token_id"),
    )
    .values(last_used_at=sa.bindparam("now"))
)


class InboundWrite(Write):
    """Runs a verb for the holder of a token, whose id takes the place of that of a key."""

    stores_response = False

    def _look_up(self, reader: ReadConnection, now: datetime) -> Actor:
        if not is_well_formed(self._key, INBOUND_PREFIX):
            raise NotFound("inbound token")
        rows = reader.fetch(
            _SELECT_TOKEN, hash=hash_key(self._key), now=now, stale=now - RECORD_USE_EVERY
        )
        if not rows:
            raise NotFound("inbound token")
        workspace_id, token_id, user_id, country, use_is_old = rows[0]
        return Actor(
            workspace_id=workspace_id,
            key_id=token_id,
            user_id=user_id or NIL,
            scope=Scope.WRITE,
            require_if_match=False,
            cursor_secret=b"",
            country=country,
            use_is_old=use_is_old,
        )

    def _count(self, actor: Actor, now: datetime) -> dict[str, str]:
        return self._runtime.inbound_limit.count(now, actor.key_id)

    def _record_use(self, session: Session, actor: Actor, now: datetime) -> None:
        params = {"workspace_id": actor.workspace_id, "token_id": actor.key_id}
        execute(session, _RECORD_USE, now=now, **params)

    def count_form(self, actor: Actor) -> None:
        """Count a form of this client address. Raises `too_many_requests`."""
        sender = uuid5(actor.key_id, client_network(self._address))
        self._runtime.form_limit.count(self._runtime.clock.now(), sender)


async def inbound_uow(request: Request) -> InboundWrite:
    return InboundWrite(request)


InboundUow = Annotated[InboundWrite, Depends(inbound_uow)]
