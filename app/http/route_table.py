"""One flat table of routes, built at composition, in front of the routers that FastAPI nests.

FastAPI asks one router after the other, twice each, so that the last of 150 routes costs more than its answer.
The table finds a route by its method, its number of segments and its first two. What it does not know goes to
the routers: other methods (405), unknown paths (404), files.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts
from starlette.types import ASGIApp, Receive, Scope, Send

# Method, number of segments, and the path up to the third slash.
Key = tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A route as the scope of a request names it, and the application that answers."""

    pattern: re.Pattern[str]
    convertors: Mapping[str, Any]
    route: APIRoute
    endpoint: Any
    app: ASGIApp


class RouteTable:
    """ASGI application that answers by the route of a path, or hands the request to the routers."""

    def __init__(self, app: FastAPI, routers: ASGIApp) -> None:
        self._router = app.router
        self._routers = routers
        self.entries = _index(list(iter_route_contexts(app.routes)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_known = scope["type"] == "http" and not scope.get("root_path")
        found = self.find(scope["method"], scope["path"]) if is_known else None
        if found is None:
            await self._routers(scope, receive, send)
            return
        entry, path_params = found
        scope["router"] = self._router
        scope["route"] = entry.route
        scope["endpoint"] = entry.endpoint
        scope["path_params"] = {**scope.get("path_params", {}), **path_params}
        await entry.app(scope, receive, send)

    def find(self, method: str, path: str) -> tuple[Entry, dict[str, Any]] | None:
        """Return the route and the parameters in the path, or None if the table has no such route."""
        for entry in self.entries.get(_key(method, path), ()):
            if matched := entry.pattern.match(path):
                values = matched.groupdict().items()
                return entry, {name: entry.convertors[name].convert(text) for name, text in values}
        return None


def install(app: FastAPI) -> None:
    """Put the table in front of the routers. The application must have all its routes."""
    app.router.middleware_stack = RouteTable(app, app.router.middleware_stack)


def _index(contexts: Sequence[RouteContext]) -> dict[Key, tuple[Entry, ...]]:
    """Return the routes by their keys, in the order in which FastAPI asks them."""
    entries: dict[Key, list[Entry]] = defaultdict(list)
    for context in contexts:
        route = context.original_route
        if not isinstance(route, APIRoute) or not _begins_literally(str(context.path)):
            continue
        entry = Entry(
            context.path_regex, context.param_convertors, route, context.endpoint, context.app
        )
        for method in context.methods or ():
            entries[_key(method, str(context.path))].append(entry)
    return {key: tuple(found) for key, found in entries.items()}


def _key(method: str, path: str) -> Key:
    return method, path.count("/"), _beginning(path)


def _begins_literally(path: str) -> bool:
    """Whether the first two segments have no parameter, and none spans several segments."""
    return "{" not in _beginning(path) and ":path}" not in path


def _beginning(path: str) -> str:
    return "/".join(path.split("/", 3)[:3])
