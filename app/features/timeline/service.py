"""Timelines: the history of a customer or a contact, newest first."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.engine.reasons.marks import read_marks
from app.engine.vocabulary import PartyKind
from app.errors import ProblemError
from app.features.parties import service as parties
from app.features.timeline import queries
from app.features.timeline.schemas import TimelineQuery
from app.http.cursors import Signer
from app.http.responses import Page
from app.http.transaction import ReadContext
from app.storage.value_lists import ids_value


def search(context: ReadContext, kind: PartyKind, party_id: UUID, query: TimelineQuery) -> Page:
    party_id = parties.require(context, kind, party_id)
    scope = {"party_id": str(party_id), **query.filters()}
    signer = Signer(context.cursor_secret, "timeline", scope)
    after = _cursor_params(signer.read(query.cursor)) if query.cursor is not None else {}
    narrowed = _narrowing_params(query)
    params = {
        "workspace_id": context.workspace_id,
        "party_id": party_id,
        "now": context.now,
        **narrowed,
    }
    names = tuple(narrowed)
    statement = queries.page(names, has_cursor=bool(after))
    rows, last = context.reader.fetch_page(statement, query.limit, **params, **after)
    items = [read_marks(str(row[0]), context.now) for row in rows]
    count = None
    if query.count:
        [(count,)] = context.fetch(queries.count(names), **params)
    if last is None:
        return Page(items, None, count)
    _, at, row_id = last
    return Page(items, signer.sign([at.isoformat(), str(row_id)]), count)


def _narrowing_params(query: TimelineQuery) -> dict[str, Any]:
    params = {"ids": query.ids and ids_value(query.ids), "updated_since": query.updated_since}
    return {name: value for name, value in params.items() if value is not None}


def _cursor_params(position: list[Any]) -> dict[str, Any]:
    try:
        at, row_id = position
        return {"after": datetime.fromisoformat(at), "after_id": UUID(row_id)}
    except ValueError:
        raise ProblemError("bad_cursor") from None
