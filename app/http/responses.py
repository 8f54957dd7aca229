"""Values that verbs return, and their rendering, which happens before the commit."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple, Protocol
from uuid import UUID

import sqlalchemy as sa
from pydantic import BaseModel
from sqlmodel import select
from sqlmodel.sql.expression import Select
from starlette.datastructures import URL
from starlette.responses import Response

from app.http.entity_tags import entity_tag, is_same_answer
from app.storage.prepared import Prepared, Row

JSON = "application/json"
CREATED = 201


class RequestContext(Protocol):
    """Parts of ReadContext and Transaction that the parameters of a statement may depend on."""

    @property
    def workspace_id(self) -> UUID: ...
    @property
    def now(self) -> datetime: ...
    def fetch(self, statement: Prepared, **params: Any) -> list[Row]: ...


def _unchanged(json_text: str, _now: datetime) -> str:
    return json_text


Finish = Callable[[str, datetime], str]


def _no_params(_: RequestContext) -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True, slots=True)
class Resource:
    """Name and path of a resource, and the statement that renders one of its rows by id.

    `select_one` returns the JSON of the row and its version, `select_version` the version alone.
    `extra_params` queries further parameters of `select_one`. `select_many` returns ids and rows
    for a list of `ids`; it is None for a resource with a single row. `finish` completes the JSON for
    the time of reading. `select_survivor` returns the id of the row that a merged one became a part of.
    """

    name: str
    path: str
    select_one: Prepared
    select_version: Prepared
    extra_params: Callable[[RequestContext], Mapping[str, Any]] = _no_params
    select_many: Select[UUID, str] | None = None
    finish: Finish = _unchanged
    select_survivor: Prepared | None = None


def make_resource(
    name: str,
    path: str,
    table: sa.Table,
    item: sa.ColumnElement[str],
    source: sa.FromClause | None = None,
    extra_params: Callable[[RequestContext], Mapping[str, Any]] = _no_params,
    finish: Finish = _unchanged,
    version: sa.ColumnElement[int] | None = None,
    merged_into: sa.ColumnElement[UUID | None] | None = None,
) -> Resource:
    """Make a resource from a table; `source` is the table with its joins, `item` the JSON.

    `version` counts the changes by clients; by default it is the column `revision`. `merged_into` is
    the id of the row that a row became a part of.
    """
    in_workspace = table.c.workspace_id == sa.bindparam(
        "workspace_id", type_=table.c.workspace_id.type
    )
    has_id = table.c.id == sa.bindparam("id", type_=table.c.id.type)
    has_any_id = table.c.id.in_(sa.bindparam("ids", type_=table.c.id.type, expanding=True))
    rows = source if source is not None else table
    version = table.c.revision if version is None else version
    select_one = sa.select(item, version).select_from(rows).where(in_workspace, has_id)
    select_survivor = None
    if merged_into is not None:
        select_one = select_one.where(merged_into.is_(None))
        survivor = sa.select(merged_into).select_from(rows).where(in_workspace, has_id)
        select_survivor = Prepared(survivor.where(merged_into.is_not(None)))
    return Resource(
        name,
        path,
        Prepared(select_one),
        Prepared(sa.select(version).select_from(table).where(in_workspace, has_id)),
        extra_params,
        select(table.c.id, item).select_from(rows).where(in_workspace, has_any_id),
        finish,
        select_survivor,
    )


class Rendered(NamedTuple):
    """The JSON of an object, its version, and its id, which is that of the survivor after a merge."""

    body: str
    version: int
    id: UUID


@dataclass(frozen=True, slots=True)
class ResourceResponse:
    """One object with its ETag, rendered after the re-evaluation of follow-ups.

    `extra` holds further fields of only this response; the ETag does not cover them.
    """

    resource: Resource
    id: UUID
    status: int = 200
    extra: dict[str, Any] = field(default_factory=dict)


def created(resource: Resource, id: UUID, **secrets: str) -> ResourceResponse:  # noqa: A002  # the field's name
    return ResourceResponse(resource, id, CREATED, secrets)


@dataclass(frozen=True, slots=True)
class Page:
    """Items of a page as JSON, the cursor of the next page, and the number on all pages if requested."""

    items: list[str]
    next_cursor: str | None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class BatchResponse:
    """Several objects with extra fields: `{"items": […], "errors": […]}`."""

    resource: Resource
    ids: list[UUID]
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JsonResponse:
    """Any other JSON with a schema."""

    content: BaseModel
    status: int = 200


@dataclass(frozen=True, slots=True)
class FileResponse:
    """File that is not JSON."""

    content: bytes
    media_type: str
    headers: dict[str, str]


@dataclass(frozen=True, slots=True)
class NoContent:
    """Success without a body (204)."""


@dataclass(frozen=True, slots=True)
class SeeOther:
    """The address of another page, for a browser that has sent a form (303)."""

    location: str


Answer = (
    ResourceResponse | Page | BatchResponse | JsonResponse | FileResponse | NoContent | SeeOther
)


def render_response(
    answer: Answer,
    render_one: Callable[[Resource, UUID], Rendered],
    render_many: Callable[[Resource, Sequence[UUID]], list[str]],
    if_none_match: str | None = None,
) -> Response:
    """Render an answer; the functions return the JSON of objects as this transaction sees them."""
    match answer:
        case ResourceResponse(resource, object_id):
            return _resource_response(answer, render_one(resource, object_id), if_none_match)
        case Page(items, next_cursor, count):
            extra = {"next_cursor": next_cursor} | ({} if count is None else {"count": count})
            return Response(_list_json(items, extra), media_type=JSON)
        case BatchResponse(resource, ids, extra):
            return Response(_list_json(render_many(resource, ids), extra), media_type=JSON)
        case JsonResponse(content, status):
            return Response(content.model_dump_json(), status, media_type=JSON)
        case FileResponse(content, media_type, headers):
            return Response(content, headers=headers, media_type=media_type)
        case NoContent():
            return Response(status_code=204)
        case SeeOther(location):
            return Response(status_code=303, headers={"Location": location})


def _resource_response(
    answer: ResourceResponse, rendered: Rendered, if_none_match: str | None
) -> Response:
    body, version, object_id = rendered
    tag = entity_tag(version, answer.resource.name, object_id, body)
    headers = {"ETag": tag}
    if object_id != answer.id:
        headers["Content-Location"] = f"{answer.resource.path}/{object_id}"
        body = json.dumps(json.loads(body) | {"merged_into_id": str(object_id)})
    if if_none_match and is_same_answer(if_none_match, tag):
        return Response(status_code=304, headers=headers)
    if answer.status == CREATED:
        headers["Location"] = f"{answer.resource.path}/{answer.id}"
    if answer.extra:
        body = f"{body[:-1]},{json.dumps(answer.extra)[1:]}"
    return Response(body, answer.status, headers, JSON)


def next_link(url: URL, cursor: str) -> str:
    """Return a link to the next page (RFC 8288), relative to the server."""
    next_url = url.include_query_params(cursor=cursor)
    return f'<{next_url.path}?{next_url.query}>; rel="next"'


def _list_json(items: list[str], extra: dict[str, Any]) -> str:
    tail = "".join(f",{json.dumps(name)}:{json.dumps(value)}" for name, value in extra.items())
    return f'{{"items":[{",".join(items)}]{tail}}}'
