"""The document of an application that has grown by 1,000 operations."""

import json
from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic import BaseModel, create_model

from app.features.purchases.schemas import (
    PurchaseCreate,
    PurchasePage,
    PurchaseQuery,
    PurchaseRead,
    PurchaseUpdate,
)
from app.http.openapi import document as make_document
from app.http.openapi import problems
from app.http.openapi.components import operations as declared
from app.http.openapi.flat_models import searching_by_types
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow, WriteUow
from app.main import create_app
from tests.conftest import make_settings

MORE = 1_000


def test_a_thousand_operations_more_are_no_larger_each():
    app = create_app(make_settings("sqlite:///never-opened.db"))
    before = make_document(app)
    app.openapi_schema = None
    for number in range(MORE // 5):
        name = f"thing{number}"
        app.include_router(router(name), generate_unique_id_function=named_after(name))
    after = make_document(app)
    app.state.runtime.close()
    assert count(after) == count(before) + MORE
    added = minified(after) - minified(before)
    assert added / MORE <= minified(before) / count(before)


def test_the_models_are_those_that_are_found_by_validators():
    app = create_app(make_settings("sqlite:///never-opened.db"))
    by_validators = get_openapi(title="", version="", routes=app.routes)
    with searching_by_types():
        by_types = get_openapi(title="", version="", routes=app.routes)
    app.state.runtime.close()
    assert by_types == by_validators


def router(name: str) -> APIRouter:
    """Five operations on objects of the shape of purchases, with schemas of their own."""
    read, written, page = (
        named(name, model) for model in (PurchaseRead, PurchaseCreate, PurchasePage)
    )
    changed, filters = named(name, PurchaseUpdate), Annotated[named(name, PurchaseQuery), Query()]
    made = APIRouter(prefix=f"/v1/{name}", tags=["purchases"], route_class=StrictRoute)

    @made.get("", response_model=page, summary="List them")
    async def list_them(read: ReadUow, query: filters) -> None:  # type: ignore[valid-type]
        """List them, the latest first."""

    @made.post("", status_code=201, response_model=read, responses=problems("external_id_taken"))
    async def create(work: WriteUow, data: written) -> None:  # type: ignore[valid-type]
        """Create one."""

    @made.get("/{thing_id}", response_model=read)
    async def get(read: ReadUow, thing_id: str) -> None:
        """Get one."""

    @made.patch("/{thing_id}", response_model=read, responses=problems(412, 428))
    async def update(work: WriteUow, thing_id: str, data: changed) -> None:  # type: ignore[valid-type]
        """Change one."""

    @made.delete("/{thing_id}", status_code=204, responses=problems(412, 428))
    async def delete(work: WriteUow, thing_id: str) -> None:
        """Archive one."""

    return made


def named(name: str, model: type[BaseModel]) -> Any:
    return create_model(f"{name.title()}{model.__name__}", __base__=model, __doc__=model.__doc__)


def named_after(name: str) -> Any:
    def unique_id(route: APIRoute) -> str:
        return f"{route.name}_{name}"

    return unique_id


def count(document: dict[str, Any]) -> int:
    return len(list(declared(document["paths"])))


def minified(document: dict[str, Any]) -> int:
    return len(json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode())
