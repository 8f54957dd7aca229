"""The table finds the route that the routers of FastAPI find, for every operation."""

import re
from typing import Any

import pytest
from fastapi.routing import RouteContext, iter_route_contexts
from starlette.routing import Route

from app.http.docs import assets
from app.http.route_table import RouteTable
from app.main import create_app
from tests.conftest import make_settings

VALUES = {":uuid": "019a3c86-f2e7-7cc1-a5a5-3f8f6c1d2b3a", ":int": "1"}
MOST_PATTERNS = 8


@pytest.fixture(scope="module")
def composed():
    made = create_app(make_settings("sqlite:///never-opened.db"))
    yield made
    made.state.runtime.close()


@pytest.fixture(scope="module")
def contexts(composed):
    return [c for c in iter_route_contexts(composed.routes) if isinstance(c.original_route, Route)]


@pytest.fixture(scope="module")
def table(composed):
    made = composed.router.middleware_stack
    assert isinstance(made, RouteTable)
    return made


def test_each_operation_is_the_one_that_the_routers_find(contexts, table):
    for context in contexts:
        path = re.sub(r"\{\w+?(:\w+)?\}", lambda part: VALUES.get(part[1], "x"), context.path)
        for method in context.methods:
            first = next(other for other in contexts if fits(other, method, path))
            entry, parameters = table.find(method, path)
            assert (entry.route.path, entry.endpoint) == (first.path, first.endpoint)
            assert list(parameters) == re.findall(r"\{(\w+)", first.path)


def fits(context: RouteContext, method: str, path: str) -> Any:
    return method in context.methods and context.path_regex.match(path)


def test_few_patterns_are_tried_for_any_path(table):
    assert max(map(len, table.entries.values())) <= MOST_PATTERNS


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/v1/customers"),
        ("GET", "/v1/customers/"),
        ("GET", "/v1/customers/not-a-uuid"),
        ("GET", "/v1//customers"),
        ("GET", "/v1/nothing"),
        ("GET", "/v1"),
        ("POST", "/docs"),
        ("GET", "/guide/images/home.png"),
        ("OPTIONS", "*"),
        ("GET", ""),
    ],
)
def test_what_no_route_answers_is_not_found(table, method, path):
    assert table.find(method, path) is None


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("PUT", "/v1/customers", 405),
        ("HEAD", "/v1/customers", 200),
        ("GET", "/v1/customers/", 404),
        ("GET", "/v1/customers/not-a-uuid", 404),
        ("GET", "/livez", 200),
        ("POST", "/livez", 405),
        ("GET", "/guide/nothing", 404),
        ("GET", "/guide/images/nothing.png", 404),
        ("GET", "/v1//customers", 404),
        ("OPTIONS", "/nothing", 404),
        ("GET", f"/{assets.root_path()}/follow-up/icon.svg", 200),
        ("POST", f"/{assets.root_path()}/follow-up/icon.svg", 405),
    ],
)
def test_the_answers_around_the_table_stay_as_they_are(client, method, path, status):
    answer = client.request(method, path)
    assert answer.status_code == status
    if path == "/v1/customers" and status == 405:
        assert answer.headers["allow"] == "GET, HEAD, POST"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/nothing"),
        ("GET", "/v1/customers/not-a-uuid"),
        ("POST", "/livez"),
        ("PUT", "/v1/customers"),
    ],
)
def test_no_router_is_asked_for_what_no_route_answers(app, client, method, path, monkeypatch):
    """The routers take ten times as long, and a stranger may ask."""

    async def refuse(*_: Any) -> None:
        pytest.fail("The request went to the routers.")

    monkeypatch.setattr(app.state.route_table, "_routers", refuse)
    assert client.request(method, path).status_code in {404, 405}
