"""Changes of the document that break the programs of clients.

Requests may become wider and responses narrower, never the other way round. A new member of an enum
and a new field of a response are no breaks: docs/clients.md asks clients to expect them.
"""

import json
from collections.abc import Iterator
from typing import Any, Literal

from app.http.openapi.components import operations, resolve, resolve_operation

Schema = dict[str, Any]
Document = dict[str, Any]
Way = Literal["request", "response"]

# Limits, by whether a larger value accepts more.
LIMITS = {
    "maxLength": True,
    "maxItems": True,
    "maximum": True,
    "exclusiveMaximum": True,
    "minLength": False,
    "minItems": False,
    "minimum": False,
    "exclusiveMinimum": False,
}


def find_breaking_changes(before: Document, after: Document) -> list[str]:
    """Return a sentence for each break, sorted; an empty list if old clients still work."""
    return sorted(set(_changes(before, after)))


def _changes(before: Document, after: Document) -> Iterator[str]:
    for path, item in before["paths"].items():
        for method, old in operations({path: item}):
            place = f"{method.upper()} {path}"
            new = after["paths"].get(path, {}).get(method)
            if new is None:
                yield f"{place} is gone."
            else:
                pair = resolve_operation(before, old), resolve_operation(after, new)
                yield from _Comparison(before, after).of_operations(place, *pair)


class _Comparison:
    """Comparison of one operation. It visits a pair of named schemas once, because they may be recursive."""

    def __init__(self, before: Document, after: Document) -> None:
        self._before = before
        self._after = after
        self._visited: set[tuple[str, str, Way]] = set()

    def of_operations(self, place: str, old: Schema, new: Schema) -> Iterator[str]:
        if old["operationId"] != new["operationId"]:
            yield f"{place} has another operation id: `{old['operationId']}` became `{new['operationId']}`."
        if _scopes(new) != _scopes(old):
            yield f"{place} requires another scope."
        yield from self._of_parameters(place, old, new)
        yield from self._of_bodies(place, old.get("requestBody", {}), new.get("requestBody", {}))
        yield from self._of_responses(place, old["responses"], new["responses"])

    def _of_parameters(self, place: str, old: Schema, new: Schema) -> Iterator[str]:
        olds, news = _parameters(old), _parameters(new)
        for key, parameter in olds.items():
            where = f"{place}, parameter `{key[0]}`"
            if key not in news:
                yield f"{where} is gone."
                continue
            if news[key].get("required") and not parameter.get("required"):
                yield f"{where} is now required."
            yield from self._of_schemas(where, parameter["schema"], news[key]["schema"], "request")
        for key in news.keys() - olds.keys():
            if news[key].get("required"):
                yield f"{place}, parameter `{key[0]}` is new and required."

    def _of_bodies(self, place: str, old: Schema, new: Schema) -> Iterator[str]:
        if new.get("required") and not old.get("required"):
            yield f"{place} now requires a body."
        yield from self._of_contents(f"{place}, body", old, new, "request")

    def _of_responses(self, place: str, old: Schema, new: Schema) -> Iterator[str]:
        for status, response in old.items():
            where = f"{place}, response {status}"
            if status not in new:
                if status < "400":
                    yield f"{where} is gone."
                continue
            yield from self._of_contents(where, response, new[status], "response")
            for header in (
                response.get("headers", {}).keys() - new[status].get("headers", {}).keys()
            ):
                yield f"{where}, header `{header}` is gone."
            for content in response.get("content", {}).values():
                codes = content.get("examples", {}).keys() if status >= "400" else set()
                for code in codes - _codes(new[status]):
                    yield f"{where}, code `{code}` is gone."

    def _of_contents(self, place: str, old: Schema, new: Schema, way: Way) -> Iterator[str]:
        for media_type, content in old.get("content", {}).items():
            if media_type not in new.get("content", {}):
                yield f"{place}: {media_type} is gone."
            else:
                yield from self._of_schemas(
                    place, content["schema"], new["content"][media_type]["schema"], way
                )

    def _of_schemas(self, place: str, old: Schema, new: Schema, way: Way) -> Iterator[str]:
        names = old.get("$ref", ""), new.get("$ref", "")
        if all(names):
            if names[0] != names[1]:
                yield f"{place} has another class: {_short(names[0])} became {_short(names[1])}."
            if (*names, way) in self._visited:
                return
            self._visited.add((*names, way))
        old, new = resolve(self._before, old), resolve(self._after, new)
        if names[0]:
            place = _short(names[0])
        yield from _of_types(place, old, new, way)
        yield from _of_enums(place, old, new, way)
        yield from _of_limits(place, old, new, way)
        yield from self._of_properties(place, old, new, way)
        for keyword in ("items", "additionalProperties"):
            if isinstance(old.get(keyword), dict) and isinstance(new.get(keyword), dict):
                yield from self._of_schemas(place, old[keyword], new[keyword], way)
        yield from self._of_branches(place, old, new, way)

    def _of_properties(self, place: str, old: Schema, new: Schema, way: Way) -> Iterator[str]:
        olds, news = old.get("properties", {}), new.get("properties", {})
        for name, schema in olds.items():
            if name not in news:
                yield f"{place}.{name} is gone."
            else:
                yield from self._of_schemas(f"{place}.{name}", schema, news[name], way)
        was, now = set(old.get("required", [])), set(new.get("required", []))
        if way == "request":
            yield from (f"{place}.{name} is now required." for name in now - was)
        else:
            yield from (f"{place}.{name} may now be absent." for name in (was - now) & news.keys())

    def _of_branches(self, place: str, old: Schema, new: Schema, way: Way) -> Iterator[str]:
        olds, news = _branches(old), _branches(new)
        if len(olds) == len(news) == 1:
            if olds != [old] or news != [new]:
                yield from self._of_schemas(place, olds[0], news[0], way)
            return
        wanted, offered = (olds, news) if way == "request" else (news, olds)
        known = {_identity(branch) for branch in offered}
        lost = [branch for branch in wanted if _identity(branch) not in known]
        verb = "is no longer taken" if way == "request" else "is a new alternative"
        yield from (f"{place}: {_identity(branch)} {verb}." for branch in lost)


def _of_types(place: str, old: Schema, new: Schema, way: Way) -> Iterator[str]:
    for keyword in ("type", "format", "pattern", "const"):
        was, now = old.get(keyword), new.get(keyword)
        if was == now or (keyword in {"pattern", "format"} and _is_harmless(was, now, way)):
            continue
        if (was is None or now is None) and ("anyOf" in old or "anyOf" in new):
            continue  # null came or went, which is told below
        yield f"{place} has another {keyword}: {was} became {now}."
    if way == "response" and _takes_null(new) and not _takes_null(old):
        yield f"{place} may now be null."
    if way == "request" and _takes_null(old) and not _takes_null(new):
        yield f"{place} may no longer be null."


def _is_harmless(was: Any, now: Any, way: Way) -> bool:
    """A restriction may end for requests, and begin for responses."""
    return now is None if way == "request" else was is None


def _of_enums(place: str, old: Schema, new: Schema, way: Way) -> Iterator[str]:
    was, now = old.get("enum"), new.get("enum")
    if was is None and now is not None and way == "request":
        yield f"{place} takes only certain values now."
    if was is not None and now is not None:
        for value in was:
            if value not in now:
                yield f"{place}: the value `{value}` is gone."


def _of_limits(place: str, old: Schema, new: Schema, way: Way) -> Iterator[str]:
    for keyword, is_upper in LIMITS.items():
        was, now = old.get(keyword), new.get(keyword)
        if was == now or way == "response":
            continue
        if now is not None and (was is None or (now < was) is is_upper):
            yield f"{place} has a tighter {keyword}: {was} became {now}."


def _parameters(operation: Schema) -> dict[tuple[str, str], Schema]:
    return {(part["name"], part["in"]): part for part in operation.get("parameters", [])}


def _scopes(operation: Schema) -> str:
    return json.dumps(operation.get("security"))


def _codes(response: Schema) -> set[str]:
    return {
        c for content in response.get("content", {}).values() for c in content.get("examples", {})
    }


def _takes_null(schema: Schema) -> bool:
    return any(branch.get("type") == "null" for branch in schema.get("anyOf", []))


def _branches(schema: Schema) -> list[Schema]:
    """Return the alternatives except null; a schema without alternatives is its only one."""
    branches = schema.get("anyOf") or schema.get("oneOf") or [schema]
    return [branch for branch in branches if branch.get("type") != "null"]


def _identity(branch: Schema) -> str:
    return _short(branch["$ref"]) if "$ref" in branch else str(branch.get("type"))


def _short(reference: str) -> str:
    return reference.rpartition("/")[2]
