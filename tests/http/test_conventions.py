"""What holds for every operation that the document lists; a new one is checked from its first day."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from sqlalchemy.exc import OperationalError
from sqlmodel import Session
from starlette.testclient import TestClient

from app.config import Settings
from app.errors import PROBLEM_TYPES
from app.http import batch
from app.http.auth import Scope
from app.http.key_format import new_key
from app.main import create_app
from tests import factories
from tests.conftest import NOW, client_of, copy_of_template, found, key_of_scope
from tests.operations import JSON, METHODS, Operation, document, documented_methods, operations

MAX_BODY = 16_384
UNKNOWN_IDS = [
    "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a",
    "5f0c1e9a-7f5e-4d0c-9d0f-2f1b7c3a9e11",
    "4711",
    "%00",
    "a%2Fb",
]
OPEN_PATHS = {
    "/livez",
    "/readyz",
    "/docs",
    "/redoc",
    "/openapi.json",
    "/problems",
    "/problems/{code}",
}
WRONG_TYPES: dict[str, list[Any]] = {
    "boolean": ["true", 1, 0],
    "int32": [True, "1"],
    "integer": [True, "1"],
    "date-time": [0, "0", 1.5, True],
    "date": [0, "0", True],
}
PROBLEM_FIELDS = {"type", "title", "status", "detail", "code", "errors", "request_id"}
NOT_QUITE_JSON = {
    "not JSON": b"{'name': 1}",
    "an unclosed object": b'{"name": 1',
    "two values": b"{} {}",
    "NaN": b'{"name": NaN}',
    "infinity": b'{"name": -Infinity}',
    "a lone surrogate": b'{"name": "\\ud800"}',
    "a lone surrogate in a name": b'{"\\udfff": 1}',
    "an encoded surrogate": b'{"name": "\xed\xa0\x80"}',
    "broken UTF-8": b'{"name": "\xff"}',
    "UTF-16": '{"name": "x"}'.encode("utf-16"),
    "nested brackets": b"[" * 5000 + b"]" * 5000,
    "a control character": b'{"name": "\x01"}',
}


@dataclass
class World:
    """One application with two workspaces, for requests that are all refused."""

    app: FastAPI
    key: str
    ours: TestClient
    reader: TestClient
    stranger: TestClient
    nobody: TestClient
    ids: dict[str, str]

    def missing(self, operation: Operation) -> set[str]:
        return set(operation.path_names) - self.ids.keys()

    def url(self, operation: Operation) -> str:
        if missing := self.missing(operation):
            pytest.skip(f"no object here for {', '.join(missing)}")
        return operation.url(self.ids)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def world(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    with copy_of_template(
        request, request.param, tmp_path_factory.mktemp("conventions"), "conventions"
    ) as url:
        app = create_app(
            Settings(
                database_url=url,
                clock=NOW,
                max_body_bytes=MAX_BODY,
                rate_limit_per_minute=1_000_000,
            )
        )
        key = found(app, "Alpha")
        ours = client_of(app, key)
        yield World(
            app=app,
            key=key,
            ours=ours,
            reader=client_of(app, key_of_scope(app, key, Scope.READ)),
            stranger=client_of(app, found(app, "Beta")),
            nobody=TestClient(app, raise_server_exceptions=False),
            ids=objects(ours),
        )
        app.state.runtime.close()


def objects(client: TestClient) -> dict[str, str]:
    """An object of each sort, by the name that its id has in paths."""
    customer = factories.new_customer(client)
    event = factories.new_event(client)
    ids = {
        "customer_id": customer["id"],
        "contact_id": factories.new_contact(client)["id"],
        "message_id": factories.new_message(client, customer)["id"],
        "follow_up_id": factories.new_reminder(client, customer)["id"],
        "event_id": event["id"],
        "pack": "job_seeker",
        "participant_id": factories.new_participant(client, event, customer)["id"],
        "purchase_id": factories.new_purchase(client, customer)["id"],
        "opportunity_id": factories.new_opportunity(client, customer)["id"],
        "referral_id": factories.new_referral(client, customer)["id"],
        "share_id": factories.new_card_share(client, customer)["id"],
    }
    # what is open is told in another language: a reevaluation
    client.patch("/v1/workspace", json={"language": "de"}).raise_for_status()
    for operation in operations():
        [*_, name] = operation.path_names or [""]
        if name not in {"", *ids} and operation.path.endswith(f"/{{{name}}}"):
            # something that a new workspace has already
            items = client.get(operation.path.rpartition("/")[0]).json().get("items")
            if items:
                ids[name] = items[0]["id"]
    return ids


def each(condition: Callable[[Operation], Any] = lambda _: True) -> pytest.MarkDecorator:
    chosen = [operation for operation in operations() if condition(operation)]
    return pytest.mark.parametrize("operation", chosen, ids=lambda o: o.id)


def assert_problem(
    answer: httpx2.Response, status: int, code: str | None = None, of: Operation | None = None
) -> dict[str, Any]:
    """The answer is a problem as the contract has it, and the operation says that it can happen."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem.keys() >= PROBLEM_FIELDS
    assert problem["status"] == status
    assert PROBLEM_TYPES[problem["code"]].status == status
    assert problem["type"] == f"/problems/{problem['code']}"
    assert problem["title"]
    assert problem["detail"]
    assert problem["request_id"] == answer.headers["x-request-id"]
    for fault in problem["errors"]:
        assert fault.keys() >= {"pointer", "code", "detail"}
    if status == 422 and problem["code"] == "invalid_request":
        assert problem["errors"]
    if answer.request.url.path.startswith("/v1/"):
        assert answer.headers["cache-control"] == "no-store"
    if code:
        assert problem["code"] == code
    if of:
        assert str(status) in of.statuses, f"{of.id} does not document {status}"
    return problem


def fault_codes(problem: dict[str, Any]) -> set[str]:
    return {fault["code"] for fault in problem["errors"]}


def send(client: TestClient, operation: Operation, url: str, **changes: Any) -> httpx2.Response:
    arguments = operation.body()
    headers = arguments.pop("headers", {}) | changes.pop("headers", {})
    if "content" in changes:
        arguments.pop("json", None)
        headers.setdefault("Content-Type", JSON)
    return client.request(operation.method, url, headers=headers, **arguments | changes)


def snapshot(world: World, operation: Operation) -> dict[str, str]:
    """Everything that the ids in the path lead to, as its owner sees it."""
    shown = {}
    for other in operations():
        if other.method == "GET" and set(other.path_names) <= set(operation.path_names):
            answer = world.ours.get(other.url(world.ids))
            assert answer.status_code == 200, answer.text
            shown[other.id] = answer.text
    return shown


def test_only_these_paths_are_open(world):
    routes = {
        context.path.replace(":uuid", "") for context in iter_route_contexts(world.app.routes)
    }
    paths = {path for path in routes if not path.startswith("/docs/assets/")}
    documented = {operation.path for operation in operations()}
    assert paths - documented - OPEN_PATHS == set()
    assert all(operation.path.startswith("/v1/") for operation in operations())


@each()
def test_an_operation_asks_for_a_scope_that_fits_its_method(operation):
    if operation.writes:
        assert operation.scope in {"write", "admin"} or operation.id.startswith(
            ("preview_", "backtest_")
        )


@each()
def test_nobody_is_asked_for_a_key(world, operation):
    answer = send(world.nobody, operation, world.url(operation))
    assert_problem(answer, 401, "key_missing", operation)
    assert answer.headers["www-authenticate"].startswith("Bearer ")


@each()
def test_a_malformed_key_is_refused_before_anything_else(world, operation):
    key = new_key()
    for credentials in (
        "Bearer fu_short",
        "Bearer",
        "Basic dTpw",
        f"Bearer {key[:-1]}!",
        f"Basic {key}",
    ):
        answer = send(
            world.nobody,
            operation,
            world.url(operation) + "?limti=5",
            content=b"{",
            headers={"Authorization": credentials, "Content-Type": "text/plain"},
        )
        assert_problem(answer, 401, "key_invalid", operation)
        assert answer.headers["www-authenticate"].startswith("Bearer ")


@each()
def test_an_unknown_key_is_refused_whatever_else_is_wrong(world, operation):
    client, url = client_of(world.app, new_key()), world.url(operation)
    assert_problem(send(client, operation, url), 401, "key_invalid", operation)
    for broken in (
        send(client, operation, url, content=b"{"),
        send(client, operation, url + "?limti=5"),
        send(client, operation, url, content=b"{", headers={"Content-Type": "text/plain"}),
    ):
        assert_problem(broken, 401, "key_invalid", operation)


@each(lambda o: o.scope != "read")
def test_a_key_for_reading_does_not_write(world, operation):
    url, before = world.url(operation), snapshot(world, operation)
    for answer in (
        send(world.reader, operation, url),
        send(world.reader, operation, url, content=b"{"),
    ):
        assert_problem(answer, 403, "scope_missing", operation)
    assert snapshot(world, operation) == before


@each(lambda o: o.method == "GET")
def test_a_key_for_reading_reads(world, operation):
    if operation.scope == "read":
        answer = send(world.reader, operation, world.url(operation))
        assert answer.status_code == 200, answer.text
        assert answer.headers["cache-control"] == "no-store"
        [content_type] = operation.document["responses"]["200"]["content"]
        assert answer.headers["content-type"].partition(";")[0] == content_type


@each()
def test_an_unknown_query_parameter_is_refused(world, operation):
    answer = send(world.ours, operation, world.url(operation) + "?limti=5")
    problem = assert_problem(answer, 422, "invalid_request", operation)
    assert problem["errors"][0]["pointer"] == "limti"


@each(lambda o: o.query_names)
def test_a_doubled_query_parameter_is_refused(world, operation):
    for name in operation.query_names:
        answer = send(world.ours, operation, world.url(operation) + f"?{name}=1&{name}=1")
        problem = assert_problem(answer, 422, "invalid_request", operation)
        assert problem["errors"][0] | {"detail": ""} == {
            "pointer": name,
            "code": "repeated_parameter",
            "detail": "",
        }


@each(lambda o: o.query_names)
def test_a_query_parameter_is_text(world, operation):
    for name in operation.query_names:
        for nul_or_not_utf8 in ("%00", "%ff", "%ed%a0%80"):
            url = world.url(operation) + f"?{name}={nul_or_not_utf8}"
            assert_problem(send(world.ours, operation, url), 422, "invalid_request", operation)


@each(lambda o: "cursor" in o.query_names)
def test_a_cursor_that_is_not_ours_is_refused(world, operation):
    for cursor in ("x", "", "bm9uc2Vuc2U", "é", "a.b.c"):
        answer = world.ours.get(world.url(operation), params={"cursor": cursor})
        assert_problem(answer, 400, "bad_cursor", operation)


@each(lambda o: o.content_types)
def test_another_content_type_is_refused(world, operation):
    url = world.url(operation)
    for content_type in (
        "text/plain",
        "application/x-www-form-urlencoded",
        "",
        "application/json5",
    ):
        answer = send(
            world.ours, operation, url, content=b"{}", headers={"Content-Type": content_type}
        )
        assert_problem(answer, 415, "unsupported_media_type", operation)
        assert set(answer.headers["accept"].split(", ")) == set(operation.content_types)


@each(lambda o: o.takes_json)
def test_what_is_not_quite_json_is_refused(world, operation):
    url, before = world.url(operation), snapshot(world, operation)
    for what, content in NOT_QUITE_JSON.items():
        for content_type in operation.content_types:
            headers = {"Content-Type": content_type}
            answer = send(world.ours, operation, url, content=content, headers=headers)
            problem = assert_problem(answer, 422, "invalid_request", operation)
            assert fault_codes(problem) == {"not_json"}, what
    assert snapshot(world, operation) == before


@each(lambda o: o.takes_json)
def test_the_character_nul_is_refused(world, operation):
    for content in (b'{"a": ["\\u0000"]}', b'{"a": {"\\u0000": 1}}'):
        answer = send(world.ours, operation, world.url(operation), content=content)
        problem = assert_problem(answer, 422, "invalid_request", operation)
        assert fault_codes(problem) == {"nul_character"}


@each(lambda o: o.takes_json)
def test_a_body_is_an_object(world, operation):
    for content in (b"[]", b'"text"', b"null", b"1", b""):
        answer = send(world.ours, operation, world.url(operation), content=content)
        assert_problem(answer, 422, "invalid_request", operation)


@each(lambda o: o.takes_json)
def test_an_unknown_field_is_refused_by_name(world, operation):
    body = operation.example | {"nmae": "Ada"}
    answer = send(world.ours, operation, world.url(operation), json=body)
    problem = assert_problem(answer, 422, "invalid_request", operation)
    assert ("/nmae", "unknown_field") in {(e["pointer"], e["code"]) for e in problem["errors"]}


@each(lambda o: o.takes_json and not o.path.endswith("/batch"))
def test_a_field_takes_no_value_of_another_type(world, operation):
    schema = operation.document["requestBody"]["content"][JSON]["schema"]
    for pointer, body in bodies_of_wrong_types(schema):
        answer = send(world.ours, operation, world.url(operation), json=body)
        problem = assert_problem(answer, 422, "invalid_request", operation)
        assert pointer in {error["pointer"] for error in problem["errors"]}, (pointer, body)


def bodies_of_wrong_types(schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Values that a lenient reader would take for another: true for 1, "1" for 1, 0 for 1970."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if (
            name == "RuleCondition"
        ):  # what a value is depends on the field: tests/schemas/test_conditions.py
            return
        schema = document()["components"]["schemas"][name]
    for variant in schema.get("anyOf", []) + schema.get("oneOf", []):
        if not schema.get("anyOf", [{}])[0].keys() & {"maxLength"}:  # a text, or what not
            yield from bodies_of_wrong_types(variant)
    for name, field in schema.get("properties", {}).items():
        yield from ((f"/{name}{at}", {name: body}) for at, body in bodies_of_wrong_types(field))
    if "items" in schema:
        least = schema.get("minItems", 1)
        for at, body in bodies_of_wrong_types(schema["items"]):
            yield f"/0{at}", [body] * least
    for wrong in WRONG_TYPES.get(schema.get("format", schema.get("type")), []):
        yield "", wrong


@each(lambda o: o.takes_json)
def test_an_unknown_id_in_a_body_is_named(world, operation):
    schema = operation.document["requestBody"]["content"][JSON]["schema"]["$ref"]
    fields = document()["components"]["schemas"][schema.rpartition("/")[2]]["properties"]
    for name in (field for field in fields if field.endswith("_id")):
        parties = {"customer_id", "contact_id"}
        body = {k: v for k, v in operation.example.items() if k not in parties}
        if "customer_id" in fields and name not in parties and not operation.path_names:
            body["customer_id"] = world.ids["customer_id"]
        if name.startswith("answered_by"):
            body = {}
        answer = send(
            world.ours, operation, world.url(operation), json=body | {name: UNKNOWN_IDS[0]}
        )
        problem = assert_problem(answer, 422, "invalid_request", operation)
        assert problem["errors"][0]["pointer"] == f"/{name}"
        assert fault_codes(problem) == {"unknown_id"}


@each(lambda o: o.takes_json)
def test_a_body_over_the_limit_is_refused(world, operation):
    limit = batch.MAX_BYTES if operation.path.endswith("/batch") else MAX_BODY
    told = b'{"notes": "' + b"x" * limit + b'"}'
    chunked = (told[at : at + limit // 32] for at in range(0, len(told), limit // 32))
    for content in (told, chunked):
        answer = send(world.ours, operation, world.url(operation), content=content)
        assert_problem(answer, 413, "body_too_large", operation)


@each(lambda o: o.content_types and not o.takes_json)
def test_a_file_over_the_limit_is_refused(world, operation):
    headers = {"Content-Type": operation.content_types[0], "Content-Length": "9999999999"}
    answer = world.ours.request(
        operation.method, world.url(operation), content=b"x", headers=headers
    )
    assert_problem(answer, 413, "body_too_large", operation)


@each(lambda o: "Idempotency-Key" in o.header_names)
@pytest.mark.parametrize("key", ["", "two words", "x" * 256, '"', '"x'])
def test_a_malformed_idempotency_key_is_refused(world, operation, key):
    answer = send(world.ours, operation, world.url(operation), headers={"Idempotency-Key": key})
    problem = assert_problem(answer, 422, "invalid_request", operation)
    assert problem["errors"][0]["pointer"] == "Idempotency-Key"


@each(lambda o: o.path_names)
def test_an_unknown_id_in_the_path_is_not_found(world, operation):
    for unknown in UNKNOWN_IDS:
        url = operation.url(dict.fromkeys(operation.path_names, unknown))
        assert_problem(send(world.ours, operation, url), 404, "not_found", operation)


@each(lambda o: any(name.endswith("_id") for name in o.path_names))
def test_another_workspaces_id_is_as_unknown_and_nothing_changes(world, operation):
    foreign, before = world.url(operation), snapshot(world, operation)
    unknown = operation.url(dict.fromkeys(operation.path_names, UNKNOWN_IDS[0]))

    def answers(url: str, **headers: str) -> dict[str, Any]:
        answer = send(world.stranger, operation, url, headers=headers)
        return assert_problem(answer, 404, "not_found", operation) | {"request_id": ""}

    etag = world.ours.get(foreign).headers.get("etag", '"x"')
    assert answers(foreign) == answers(unknown)
    assert answers(foreign, **{"If-Match": etag}) == answers(unknown, **{"If-Match": etag})
    assert snapshot(world, operation) == before


@each(lambda o: o.method == "GET" and not o.path_names)
def test_an_unknown_id_in_a_filter_is_an_empty_list(world, operation):
    for name in operation.query_names:
        if name.endswith("_id") and name != "external_id":
            foreign = world.ids.get(name, UNKNOWN_IDS[0])
            for client, object_id in ((world.ours, UNKNOWN_IDS[0]), (world.stranger, foreign)):
                answer = client.get(operation.path, params={name: object_id})
                assert answer.status_code == 200, answer.text
                assert answer.json()["items"] == [], name


@each(lambda o: "412" in o.statuses)
def test_a_stale_tag_is_refused_and_nothing_changes(world, operation):
    before = snapshot(world, operation)
    answer = send(world.ours, operation, world.url(operation), headers={"If-Match": '"stale"'})
    assert_problem(answer, 412, "precondition_failed", operation)
    assert snapshot(world, operation) == before


@each(lambda o: {"If-Match", "If-None-Match"} & set(o.header_names))
@pytest.mark.parametrize("tag", ["", "unquoted", '"open', "W/*", '"a" "b"'])
def test_a_malformed_tag_is_refused(world, operation, tag):
    [name] = {"If-Match", "If-None-Match"} & set(operation.header_names)
    answer = send(world.ours, operation, world.url(operation), headers={name: tag})
    problem = assert_problem(answer, 422, "invalid_request", operation)
    assert problem["errors"][0]["pointer"] == name


@each(lambda o: o.writes and any(name.endswith("_id") for name in o.path_names))
def test_every_change_of_an_object_honours_tags(operation):
    assert {"412", "428"} <= operation.statuses


@each(lambda o: "304" in o.statuses)
def test_what_is_unchanged_is_not_sent_again(world, operation):
    url = world.url(operation)
    etag = world.ours.get(url).headers["etag"]
    assert not etag.startswith("W/")
    answer = world.ours.get(url, headers={"If-None-Match": etag})
    assert (answer.status_code, answer.content) == (304, b"")
    assert answer.headers["etag"] == etag
    assert world.ours.get(url, headers={"If-None-Match": '"other"'}).status_code == 200


@each()
def test_a_request_id_is_kept_or_made(world, operation):
    url = world.url(operation) + "?limti=5"
    kept = send(world.ours, operation, url, headers={"X-Request-Id": "order-4711"})
    assert kept.headers["x-request-id"] == kept.json()["request_id"] == "order-4711"
    made = {send(world.ours, operation, url).headers["x-request-id"] for _ in range(2)}
    assert len(made) == 2
    for hostile in ("x" * 201, "two words", "é".encode().decode("latin-1")):
        answer = send(world.ours, operation, url, headers={"X-Request-Id": hostile.encode()})
        assert answer.headers["x-request-id"] != hostile
        assert_problem(answer, 422)


@pytest.mark.parametrize("path", document()["paths"])
def test_allow_lists_exactly_the_methods_that_are_not_405(world, path):
    names = dict.fromkeys(["customer_id", "contact_id"], UNKNOWN_IDS[0])
    names |= {name: UNKNOWN_IDS[0] for o in operations() for name in o.path_names}
    url = path.format(**names)
    answers = {method: world.ours.request(method, url) for method in map(str.upper, METHODS)}
    refused = {method: a for method, a in answers.items() if a.status_code == 405}
    assert refused
    for answer in refused.values():
        assert_problem(answer, 405, "method_not_allowed")
        allowed = set(answer.headers["allow"].split(", "))
        assert allowed == documented_methods(path)
        assert allowed & answers.keys() == answers.keys() - refused.keys()


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
@pytest.mark.parametrize("path", ["/nothing", "/v1/nothing", "/v1/customers/", "/v1/%00", "/%00"])
def test_an_unknown_path_is_not_found(world, method, path):
    assert_problem(world.ours.request(method, path), 404, "not_found")


def test_an_unknown_path_below_v1_asks_for_a_key_first(world):
    assert_problem(world.nobody.get("/v1/nothing"), 401, "key_missing")


@pytest.mark.parametrize("code", PROBLEM_TYPES)
def test_every_problem_has_a_page(world, code):
    assert world.nobody.get(f"/problems/{code}").status_code == 200


def test_a_key_that_asks_too_often_is_told_to_wait(settings):
    app = create_app(settings.model_copy(update={"rate_limit_per_minute": 3}))
    client = client_of(app, found(app, "Alpha"))
    try:
        left = [client.get("/v1/customers") for _ in range(3)]
        assert [answer.headers["ratelimit"] for answer in left] == [
            f'"key";r={rest};t=60' for rest in (2, 1, 0)
        ]
        refused = client.post("/v1/customers", content=b"{")
        assert_problem(refused, 429, "too_many_requests")
        assert refused.headers["retry-after"] == "60"
        assert client_of(app, found(app, "Beta")).get("/v1/customers").status_code == 200
    finally:
        app.state.runtime.close()


@pytest.mark.parametrize(
    "url", ["sqlite:////nowhere/at/all.db", "postgresql://nobody@127.0.0.1:1/nothing"]
)
def test_a_database_that_is_away_is_503(url):
    app = create_app(Settings(database_url=url))
    try:
        client = client_of(app, new_key())
        for answer in (
            client.get("/v1/customers"),
            client.post("/v1/customers", json={}),
            client.post("/v1/customers", content=b"{"),
            client.get("/readyz"),
        ):
            assert_problem(answer, 503, "unavailable")
            assert int(answer.headers["retry-after"]) > 0
        assert client.get("/livez").status_code == 200
    finally:
        app.state.runtime.close()


def test_a_bug_is_a_500_like_any_other_problem(client, monkeypatch, caplog):
    def bug(*_: Any) -> None:
        raise ZeroDivisionError("secret details")

    monkeypatch.setattr("app.features.customers.service.search", bug)
    answer = client.get("/v1/customers", headers={"X-Request-Id": "order-4711"})
    problem = assert_problem(answer, 500, "internal_error")
    assert problem["request_id"] == "order-4711"
    assert "secret" not in answer.text
    assert "ZeroDivisionError" in caplog.text


def test_a_success_is_committed(client, monkeypatch):
    """The commit itself fails: no 2xx, and nothing is there."""

    def fail(_: Session) -> None:
        raise OperationalError("COMMIT", {}, Exception("disk full"))

    with monkeypatch.context() as broken:
        broken.setattr(Session, "commit", fail)
        answer = client.post("/v1/customers", json={"name": {"given": "Anna"}})
    assert_problem(answer, 503, "unavailable")
    assert client.get("/v1/customers").json()["items"] == []


def test_where_tags_are_required_a_change_without_one_is_428(client):
    ids = objects(client)
    answer = client.patch("/v1/workspace", json={"require_if_match": True})
    assert answer.status_code == 200, answer.text
    for operation in operations():
        if "428" not in operation.statuses or set(operation.path_names) - ids.keys():
            continue
        url = operation.url(ids)
        assert_problem(send(client, operation, url), 428, "precondition_required", operation)
    patched = client.patch(
        f"/v1/customers/{ids['customer_id']}",
        content=json.dumps({"notes": "with a tag"}),
        headers={
            "Content-Type": "application/merge-patch+json",
            "If-Match": client.get(f"/v1/customers/{ids['customer_id']}").headers["etag"],
        },
    )
    assert patched.status_code == 200, patched.text
