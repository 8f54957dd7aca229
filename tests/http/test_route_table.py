"""The table finds the route that the routers of FastAPI find, for every operation."""

import re
from typing import Any

import pytest
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts

from app.http.route_table import RouteTable
from app.main import create_app
from tests.conftest import make_settings

VALUES = {":uuid": "019a3c86-f2e7-7cc1-a5a5-3f8f6c1d2b3a", ":int": "1"}
MOST_PATTERNS = 8


@pytest.fixture(scope="module")
def contexts():
    app = create_app(make_settings("sqlite:///never-opened.db"))
    yield [c for c in iter_route_contexts(app.routes) if isinstance(c.original_route, APIRoute)]
    app.state.runtime.close()


@pytest.fixture(scope="module")
def table(contexts):
    app = create_app(make_settings("sqlite:///never-opened.db"))
    made = app.router.middleware_stack
    assert isinstance(made, RouteTable)
    yield made
    app.state.runtime.close()


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
        ("GET", "/"),
        ("OPTIONS", "*"),
        ("GET", ""),
    ],
)
def test_what_no_route_answers_is_left_to_the_routers(table, method, path):
    assert table.find(method, path) is None


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("PUT", "/v1/customers", 405),
        ("HEAD", "/v1/customers", 200),
        ("GET", "/v1/customers/", 404),
        ("GET", "/v1/customers/not-a-uuid", 404),
        ("GET", "/livez", 200),
    ],
)
def test_the_answers_around_the_table_stay_as_they_are(client, method, path, status):
    answer = client.request(method, path)
    assert answer.status_code == status
    if status == 405:
        assert answer.headers["allow"] == "GET, HEAD, POST"
