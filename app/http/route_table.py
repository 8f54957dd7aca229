"""One flat table of routes, built at composition, in front of the routers that FastAPI nests.

FastAPI asks one router after the other, twice each, so that the last of 150 routes costs more than its answer.
The table finds a route by its number of segments and its first two. It also answers what no route answers,
other methods (405) and unknown paths (404), because a stranger may ask for those. Files go to the routers.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.routing import RouteContext, iter_route_contexts
from starlette.exceptions import HTTPException
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

# Method, number of segments, and the path up to the third slash, or up to the second if a parameter follows.
Key = tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A route as the scope of a request names it, and the application that answers."""

    pattern: re.Pattern[str]
    convertors: Mapping[str, Any]
    route: Any
    endpoint: Any
    app: ASGIApp


class RouteTable:
    """ASGI application that answers by the route of a path, or hands the request to the routers."""

    def __init__(self, app: FastAPI, routers: ASGIApp) -> None:
        contexts = list(iter_route_contexts(app.routes))
        self._router = app.router
        self._routers = routers
        self._others = [context.path_regex for context in contexts if not _is_indexed(context)]
        self.entries = _index(contexts)
        self._methods = sorted({method for method, *_ in self.entries})
        self.paths = KnownPaths([str(context.path or "") for context in contexts])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope.get("root_path"):
            await self._routers(scope, receive, send)
            return
        path = scope["path"]
        found = self.find(scope["method"], path)
        if found is None:
            if any(pattern.match(path) for pattern in self._others):
                await self._routers(scope, receive, send)
                return
            raise HTTPException(self._name_other_method(scope, path))
        entry, path_params = found
        self._name_route(scope, entry, path_params)
        await entry.app(scope, receive, send)

    def _name_other_method(self, scope: Scope, path: str) -> HTTPStatus:
        """Name the route that answers another method in the scope, for the log. Return the status."""
        for method in self._methods:
            if found := self.find(method, path):
                self._name_route(scope, *found)
                return HTTPStatus.METHOD_NOT_ALLOWED
        return HTTPStatus.NOT_FOUND

    def _name_route(self, scope: Scope, entry: Entry, path_params: dict[str, Any]) -> None:
        scope["router"] = self._router
        scope["route"] = entry.route
        scope["endpoint"] = entry.endpoint
        scope["path_params"] = {**scope.get("path_params", {}), **path_params}

    def find(self, method: str, path: str) -> tuple[Entry, dict[str, Any]] | None:
        """Return the route and the parameters in the path, or None if the table has no such route."""
        for key in _keys(method, path):
            for entry in self.entries.get(key, ()):
                if matched := entry.pattern.match(path):
                    values = matched.groupdict().items()
                    return entry, {
                        name: entry.convertors[name].convert(text) for name, text in values
                    }
        return None

    def allowed_methods(self, path: str) -> list[str]:
        """Return the methods of all routes with this path, in order."""
        return [method for method in self._methods if self.find(method, path)]


class KnownPaths:
    """The paths of all routes, for the hints of problems."""

    def __init__(self, paths: list[str]) -> None:
        self._by_length: dict[int, list[list[str]]] = defaultdict(list)
        for path in dict.fromkeys(paths):
            self._by_length[path.count("/")].append(path.split("/"))
        self._literal = [path for path in dict.fromkeys(paths) if "{" not in path]

    def like(self, path: str) -> list[str] | None:
        """Return the segments of the first route that differs from a path in its parameters alone."""
        given = path.split("/")
        for known in self._by_length.get(len(given) - 1, ()):
            if all(
                one == other or one.startswith("{") for one, other in zip(known, given, strict=True)
            ):
                return known
        return None

    def near(self, path: str) -> Iterator[str]:
        """Yield paths without parameters, and the others with the segments of a path in their place."""
        yield from self._literal
        given = ["", *filter(None, path.split("/"))]
        for known in self._by_length.get(len(given) - 1, ()):
            pairs = zip(known, given, strict=True)
            yield "/".join(own if one.startswith("{") else one for one, own in pairs)


def install(app: FastAPI) -> None:
    """Put the table in front of the routers. The application must have all its routes."""
    app.state.route_table = RouteTable(app, app.router.middleware_stack)
    app.router.middleware_stack = app.state.route_table


def _index(contexts: list[RouteContext]) -> dict[Key, tuple[Entry, ...]]:
    """Return the routes by their keys, in the order in which FastAPI asks them."""
    entries: dict[Key, list[Entry]] = defaultdict(list)
    for context in filter(_is_indexed, contexts):
        entry = Entry(
            context.path_regex,
            context.param_convertors,
            context.original_route,
            context.endpoint,
            context.app,
        )
        for method in context.methods or ():
            two, one = _keys(method, str(context.path))
            entries[one if "{" in two[-1] else two].append(entry)
    return {key: tuple(found) for key, found in entries.items()}


def _is_indexed(context: RouteContext) -> bool:
    """Whether the first segment has no parameter, and none spans several segments."""
    path = str(context.path)
    is_route = isinstance(context.original_route, Route) and context.methods
    return bool(is_route) and "{" not in path.split("/", 2)[1] and ":path}" not in path


def _keys(method: str, path: str) -> tuple[Key, Key]:
    number = path.count("/")
    first = path.split("/", 3)[:3]
    return (method, number, "/".join(first)), (method, number, "/".join(first[:2]) + "/")
