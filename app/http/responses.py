"""What verbs return. The edge turns it into bytes before the commit."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import sqlalchemy as sa
from pydantic import BaseModel
from sqlmodel import select
from sqlmodel.sql.expression import Select
from starlette.datastructures import URL
from starlette.responses import Response

from app.http.entity_tags import etag, matches
from app.storage.prepared import Prepared, Row

JSON = "application/json"
CREATED = 201


class RequestContext(Protocol):
    """A request that reads, whatever else it does."""

    @property
    def workspace_id(self) -> UUID: ...
    @property
    def now(self) -> datetime: ...
    def fetch(self, statement: Prepared, **params: Any) -> list[Row]: ...


def _no_params(_: RequestContext) -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True, slots=True)
class Resource:
    """How one resource is shown: its name, its path, and the statement that renders a row by id.

    `told` looks up what else the statement has as parameters. `show_several` gives ids and rows for a
    list of `ids`; a resource of which there is only one has none.
    """

    name: str
    path: str
    select_one: Prepared
    extra_params: Callable[[RequestContext], Mapping[str, Any]] = _no_params
    select_many: Select[UUID, str] | None = None


def make_resource(
    name: str,
    path: str,
    table: sa.Table,
    shown: sa.ColumnElement[str],
    source: sa.FromClause | None = None,
    told: Callable[[RequestContext], Mapping[str, Any]] = _no_params,
) -> Resource:
    """A resource whose rows are found by the `id` of a table; `source` is what it is joined with."""
    mine = table.c.workspace_id == sa.bindparam("workspace_id", type_=table.c.workspace_id.type)
    one = table.c.id == sa.bindparam("id", type_=table.c.id.type)
    several = table.c.id.in_(sa.bindparam("ids", type_=table.c.id.type, expanding=True))
    rows = source if source is not None else table
    return Resource(
        name,
        path,
        Prepared(sa.select(shown).select_from(rows).where(mine, one)),
        told,
        select(table.c.id, shown).select_from(rows).where(mine, several),
    )


@dataclass(frozen=True, slots=True)
class ResourceResponse:
    """One object, rendered after the follow-ups are settled; with an ETag.

    `secrets` are further fields that are shown in this answer alone: no part of what the ETag names.
    """

    resource: Resource
    id: UUID
    status: int = 200
    secrets: dict[str, str] = field(default_factory=dict)


def created(resource: Resource, id: UUID, **secrets: str) -> ResourceResponse:  # noqa: A002  # the field's name
    return ResourceResponse(resource, id, CREATED, secrets)


@dataclass(frozen=True, slots=True)
class Page:
    """Rendered rows and where the next page starts."""

    items: list[str]
    next_cursor: str | None


@dataclass(frozen=True, slots=True)
class BatchResponse:
    """A value whose parts are rendered objects: `{"items": […], "errors": […]}`."""

    resource: Resource
    ids: list[UUID]
    rest: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JsonResponse:
    """Anything else that a schema describes."""

    content: BaseModel
    status: int = 200


@dataclass(frozen=True, slots=True)
class FileResponse:
    """Something that is no JSON."""

    content: bytes
    media_type: str
    headers: dict[str, str]


@dataclass(frozen=True, slots=True)
class NoContent:
    """Done, and nothing to show (204)."""


Answer = ResourceResponse | Page | BatchResponse | JsonResponse | FileResponse | NoContent


def respond(
    answer: Answer,
    render: Callable[[Resource, Sequence[UUID]], list[str]],
    if_none_match: str | None = None,
) -> Response:
    """The bytes of an answer. `render` shows objects as they stand in this transaction."""
    match answer:
        case ResourceResponse(resource, object_id):
            [body] = render(resource, [object_id])
            return _object(answer, body, if_none_match)
        case Page(items, next_cursor):
            return Response(_list(items, {"next_cursor": next_cursor}), media_type=JSON)
        case BatchResponse(resource, ids, rest):
            return Response(_list(render(resource, ids), rest), media_type=JSON)
        case JsonResponse(content, status):
            return Response(content.model_dump_json(), status, media_type=JSON)
        case FileResponse(content, media_type, headers):
            return Response(content, headers=headers, media_type=media_type)
        case NoContent():
            return Response(status_code=204)


def _object(shown: ResourceResponse, body: str, if_none_match: str | None) -> Response:
    headers = {"ETag": etag(body)}
    if if_none_match and matches(if_none_match, headers["ETag"], weak=True):
        return Response(status_code=304, headers=headers)
    if shown.status == CREATED:
        headers["Location"] = f"{shown.resource.path}/{shown.id}"
    if shown.secrets:
        body = f"{body[:-1]},{json.dumps(shown.secrets)[1:]}"
    return Response(body, shown.status, headers, JSON)


def next_link(url: URL, cursor: str) -> str:
    """The next page as a link (RFC 8288), relative to the server."""
    following = url.include_query_params(cursor=cursor)
    return f'<{following.path}?{following.query}>; rel="next"'


def _list(items: list[str], rest: dict[str, Any]) -> str:
    tail = "".join(f",{json.dumps(name)}:{json.dumps(value)}" for name, value in rest.items())
    return f'{{"items":[{",".join(items)}]{tail}}}'
