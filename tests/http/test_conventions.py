"""Conventions that hold for every operation of the document; a new one is checked from its first day.

Each operation gets one wrong value of a sort, and one operation gets all of them: one reader reads
them for all. Whatever is refused before it reaches SQL is tested on SQLite alone.
"""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import nullcontext
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
from app.http.field_codes import FIELD_CODES
from app.http.key_format import new_key
from app.http.strict_route import LISTS
from app.main import close_runtime, create_app
from tests import factories
from tests.background import new_duplicate
from tests.conftest import (
    add_key,
    authorized_client,
    copy_of_template,
    create_workspace,
    make_settings,
    recorded_statements,
)
from tests.http.conditions import forgotten_conditions
from tests.operations import JSON, METHODS, Operation, document, documented_methods, operations

MAX_BODY = 16_384
# The first is what an id looks like.
UNKNOWN_IDS = [
    "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a",
    "5f0c1e9a-7f5e-4d0c-9d0f-2f1b7c3a9e11",
    "4711",
    "%00",
    "a%2Fb",
]
OPEN_PATHS = {
    "/",
    "/guide",
    "/guide/{name}",
    "/guide/images",
    "/livez",
    "/readyz",
    "/docs",
    "/redoc",
    "/oauth/callback",
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
NUL_CHARACTERS = (b'{"a": ["\\u0000"]}', b'{"a": {"\\u0000": 1}}')
NO_OBJECTS = (b"[]", b'"text"', b"null", b"1", b"")
NOT_TEXT = ("%00", "%ff", "%ed%a0%80")
OTHER_CURSORS = ("x", "", "bm9uc2Vuc2U", "é", "a.b.c")
OTHER_CONTENT_TYPES = ("text/plain", "application/x-www-form-urlencoded", "", "application/json5")
MALFORMED_IDEMPOTENCY_KEYS = ("two words", "", "x" * 256, '"', '"x')
MALFORMED_TAGS = ("unquoted", "", '"open', "W/*", '"a" "b"')
MALFORMED_REQUEST_IDS = ("x" * 201, "two words", "é".encode().decode("latin-1"))
# The shared world has nothing that was merged, and no login that has begun; the tests of features have.
OF_ACTS_BEFORE = {"unmerge_customer", "unmerge_contact", "finish_mailbox_authorization"}
COUNT = "request_counts"
WRITE = re.compile(r"\bINSERT INTO\b|\bDELETE FROM\b|(?<!FOR )(?<!KEY )\bUPDATE\b")


@dataclass
class World:
    """One application with two workspaces, for requests that read or are refused."""

    app: FastAPI
    key: str
    ours: TestClient
    reader: TestClient
    stranger: TestClient
    nobody: TestClient
    ids: dict[str, str]
    foreign_ids: dict[str, str]
    statements: list[str]

    def url(self, operation: Operation) -> str:
        return operation.url(self.ids)

    @property
    def writes(self) -> list[str]:
        """The statements that may have changed something, but counts of requests, since this test began."""
        return [s for s in self.statements if WRITE.search(s) and COUNT not in s]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared_world(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    kind = request.param.removesuffix(FORGOTTEN)
    folder = tmp_path_factory.mktemp("conventions")
    with copy_of_template(request, kind, folder, "conventions") as url:
        app = create_app(make_settings(url, max_body_bytes=MAX_BODY))
        key = create_workspace(app, "Alpha")
        ours = authorized_client(app, key)
        stranger = authorized_client(app, create_workspace(app, "Beta"))
        world = World(
            app=app,
            key=key,
            ours=ours,
            reader=authorized_client(app, add_key(app, key, Scope.READ)),
            stranger=stranger,
            nobody=TestClient(app, raise_server_exceptions=False),
            ids=objects(ours),
            foreign_ids=objects(stranger),
            statements=[],
        )
        for client in (world.ours, world.reader, world.stranger):
            client.get("/v1/workspace")  # the first use of a key is written down
        is_forgotten = request.param.endswith(FORGOTTEN)
        engine = app.state.runtime.database.engine
        forgotten = forgotten_conditions(engine) if is_forgotten else nullcontext()
        with forgotten, recorded_statements(app, world.statements):
            yield world
        close_runtime(app)


@pytest.fixture
def world(shared_world: World) -> Iterator[World]:
    """The world of all tests here, none of which writes anything."""
    shared_world.statements.clear()
    yield shared_world
    assert shared_world.writes == []


# The policies of PostgreSQL are a second layer: they hold where no statement names its workspace.
FORGOTTEN = " without conditions"
across_workspaces = pytest.mark.parametrize(
    "shared_world", ["sqlite", "postgresql", "postgresql" + FORGOTTEN], indirect=True
)
on_sqlite = pytest.mark.parametrize("shared_world", ["sqlite"], indirect=True)


def objects(client: TestClient) -> dict[str, str]:
    """An object of each sort, by the name that its id has in paths."""
    customer = factories.new_customer(client)
    event = factories.new_event(client)
    message = imported_message(client)
    ids = {
        "customer_id": customer["id"],
        "contact_id": factories.new_contact(client)["id"],
        "message_id": message["id"],
        "thread_id": message["thread_id"],
        "sender_rule_id": factories.new_sender_rule(client)["id"],
        "follow_up_id": factories.new_reminder(client, customer)["id"],
        "event_id": event["id"],
        "pack": "job_seeker",
        "number": "0",
        "participant_id": factories.new_participant(client, event, customer)["id"],
        "purchase_id": factories.new_purchase(client, customer)["id"],
        "opportunity_id": factories.new_opportunity(client, customer)["id"],
        "referral_id": factories.new_referral(client, customer)["id"],
        "share_id": factories.new_card_share(client, customer)["id"],
        **inbound_token(client),
        "mailbox_id": factories.new_mailbox(client)["id"],
        "duplicate_id": new_duplicate(client)["id"],
    }
    sent = factories.new_import(client)
    ids |= {"import_id": sent["id"], "job_id": sent["job_id"]}
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


def inbound_token(client: TestClient) -> dict[str, str]:
    """The id of an inbound token, and its secret."""
    token = client.post("/v1/inbound-tokens", json={"name": "Website"}).json()
    return {"inbound_token_id": token["id"], "token": token["path"].rpartition("/")[2]}


def imported_message(client: TestClient) -> dict[str, Any]:
    """A message with a source and an attachment."""
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    [message] = factories.take_in(client, factories.mail_with_attachment(b"PDF"))["items"]
    return message


def each(condition: Callable[[Operation], Any] = lambda _: True) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("operation", selected(condition), ids=lambda o: o.id)


def selected(condition: Callable[[Operation], Any]) -> list[Operation]:
    return [operation for operation in operations() if condition(operation)]


def one_of_each_body() -> list[Operation]:
    """The first operation for each set of content types that a body can have."""
    first: dict[tuple[str, ...], Operation] = {}
    for operation in operations():
        first.setdefault(tuple(operation.content_types), operation)
    return [operation for content_types, operation in first.items() if content_types]


def body_fields(operation: Operation) -> dict[str, Any]:
    schema = operation.document["requestBody"]["content"][JSON]["schema"]["$ref"]
    return document()["components"]["schemas"][schema.rpartition("/")[2]]["properties"]


def has_ids_in_body(operation: Operation) -> bool:
    return operation.takes_json and any(name.endswith("_id") for name in body_fields(operation))


def body_with_id(world: World, operation: Operation, name: str) -> dict[str, Any]:
    """A body whose only fault can be the id in the field `name`."""
    if name.startswith("answered_by"):
        return {}
    parties = {"customer_id", "contact_id"}
    body = {k: v for k, v in operation.example.items() if k not in parties}
    has_customer = "customer_id" in body_fields(operation) and not operation.path_names
    if has_customer and name not in parties:
        body["customer_id"] = world.ids["customer_id"]
    return body


def sort_of_id(field: str) -> str:
    """The name in paths of the objects to which a field of a body refers."""
    users = {"owner_id", "substitute_id", "assign_to_id", "to_user_id"}
    if field in users:
        return "user_id"
    if field in {"in_reply_to_id", "answered_by_message_id"}:
        return "message_id"
    return "customer_id" if field == "survivor_id" else field


def id_filters(operation: Operation) -> list[str]:
    """The filters of a list by id; the owner of a card is none."""
    if "cursor" not in operation.query_names:
        return []
    return [n for n in operation.query_names if n.endswith("_id") and n != "external_id"]


def tag_header(operation: Operation) -> str | None:
    [*names] = {"If-Match", "If-None-Match"} & set(operation.header_names)
    return names[0] if names else None


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
        assert fault["code"] in FIELD_CODES
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


@on_sqlite
def test_only_these_paths_are_open(world):
    routes = {
        context.path.replace(":uuid", "") for context in iter_route_contexts(world.app.routes)
    }
    paths = {path for path in routes if not path.startswith("/docs/assets")}
    documented = {operation.path for operation in operations()}
    assert paths - documented - OPEN_PATHS == set()
    assert all(operation.path.startswith("/v1/") for operation in operations())


@on_sqlite
def test_every_operation_has_its_objects_here(world):
    """The tests below reach every operation."""
    assert {name for o in operations() for name in o.path_names} <= world.ids.keys()


def test_an_operation_asks_for_a_scope_that_fits_its_method():
    wrong = {
        operation.id: operation.scope
        for operation in operations()
        if operation.writes and operation.scope not in {"write", "admin"}
    }
    assert wrong.pop("receive_inbound") == ""
    tries = {name for name in wrong if name.startswith(("preview_", "backtest_"))}
    assert wrong.keys() - tries == set()


def test_every_change_of_an_object_honours_tags():
    changes = selected(lambda o: o.writes and any(n.endswith("_id") for n in o.path_names))
    without = {o.id for o in changes if not o.statuses >= {"412", "428"}}
    assert without == {"import_event_cards"}  # it makes contacts, and changes nothing of its event


def test_a_secret_in_the_path_takes_the_place_of_a_key():
    assert [o.path for o in operations() if not o.scope] == ["/v1/inbound/{token}"]


@on_sqlite
@each(lambda o: o.scope)
def test_a_key_is_asked_for_before_anything_else(world, operation):
    url = world.url(operation)
    wrong = {"content": b"{", "headers": {"Content-Type": "text/plain"}}
    for answer, code in (
        (send(world.nobody, operation, url), "key_missing"),
        (
            send(authorized_client(world.app, "fu_short"), operation, url + "?limti=5", **wrong),
            "key_invalid",
        ),
        (
            send(authorized_client(world.app, new_key()), operation, url + "?limti=5", **wrong),
            "key_invalid",
        ),
    ):
        assert_problem(answer, 401, code, operation)
        assert answer.headers["www-authenticate"].startswith("Bearer ")


@on_sqlite
def test_a_malformed_key_is_refused(world):
    key = new_key()
    for credentials in (
        "Bearer fu_short",
        "Bearer",
        "Basic dTpw",
        f"Bearer {key[:-1]}!",
        f"Basic {key}",
    ):
        answer = world.nobody.get("/v1/customers", headers={"Authorization": credentials})
        assert_problem(answer, 401, "key_invalid")
        assert answer.headers["www-authenticate"].startswith("Bearer ")


@pytest.mark.parametrize(
    "operation", [o for o in one_of_each_body() if o.scope], ids=lambda o: o.id
)
def test_an_unknown_key_is_refused_whatever_else_is_wrong(world, operation):
    client, url = authorized_client(world.app, new_key()), world.url(operation)
    for answer in (
        client.get("/v1/customers"),
        send(client, operation, url),
        send(client, operation, url, content=b"{"),
        send(client, operation, url + "?limti=5"),
        send(client, operation, url, content=b"{", headers={"Content-Type": "text/plain"}),
    ):
        assert_problem(answer, 401, "key_invalid")


def test_a_key_for_reading_does_not_write(world):
    statuses = {}
    for operation in selected(lambda o: o.scope not in {"read", ""}):
        for changes in ({}, {"content": b"{"}):
            answer = send(world.reader, operation, world.url(operation), **changes)
            statuses[f"{operation.id} {changes}"] = answer.status_code
            if answer.status_code == 403:
                assert_problem(answer, 403, "scope_missing", operation)
    assert {name: status for name, status in statuses.items() if status != 403} == {}
    assert world.writes == []


@each(lambda o: o.method == "GET" and o.scope == "read")
def test_a_key_for_reading_reads(world, operation):
    answer = send(world.reader, operation, world.url(operation))
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    [content_type] = operation.document["responses"]["200"]["content"]
    # an attachment has its own type
    assert content_type in {answer.headers["content-type"].partition(";")[0], "*/*"}


@on_sqlite
@each()
def test_an_unknown_query_parameter_is_refused(world, operation):
    url, headers = world.url(operation) + "?limti=5", {"X-Request-Id": "order-4711"}
    answer = send(world.ours, operation, url, headers=headers)
    problem = assert_problem(answer, 422, "invalid_request", operation)
    assert problem["errors"][0]["pointer"] == "limti"
    assert problem["request_id"] == "order-4711"


@on_sqlite
@each(lambda o: o.query_names)
def test_a_query_parameter_is_one_text(world, operation):
    for name in operation.query_names:
        url = world.url(operation)
        doubled = send(world.ours, operation, f"{url}?{name}=1&{name}=1")
        problem = assert_problem(doubled, 422, "invalid_request", operation)
        fault = problem["errors"][0]
        if name in LISTS:  # a client may repeat it, and `1` is no id
            assert fault["pointer"] == f"{name}.0"
        else:
            assert (fault["pointer"], fault["code"]) == (name, "repeated")
        nul = send(world.ours, operation, f"{url}?{name}=%00")
        assert_problem(nul, 422, "invalid_request", operation)


@on_sqlite
@pytest.mark.parametrize("text", NOT_TEXT)
def test_what_is_no_text_is_refused_in_a_query(world, text):
    assert_problem(world.ours.get(f"/v1/customers?text={text}"), 422, "invalid_request")


@on_sqlite
@each(lambda o: "cursor" in o.query_names)
def test_a_cursor_that_is_not_ours_is_refused(world, operation):
    answer = world.ours.get(world.url(operation), params={"cursor": "x"})
    assert_problem(answer, 400, "bad_cursor", operation)


@on_sqlite
@pytest.mark.parametrize("cursor", OTHER_CURSORS)
def test_a_malformed_cursor_is_refused(world, cursor):
    answer = world.ours.get("/v1/customers", params={"cursor": cursor})
    assert_problem(answer, 400, "bad_cursor")


@on_sqlite
@each(lambda o: o.content_types)
def test_another_content_type_is_refused(world, operation):
    headers = {"Content-Type": "text/plain"}
    answer = send(world.ours, operation, world.url(operation), content=b"{}", headers=headers)
    assert_problem(answer, 415, "unsupported_media_type", operation)
    assert set(answer.headers["accept"].split(", ")) == set(operation.content_types)


@on_sqlite
@pytest.mark.parametrize("operation", one_of_each_body(), ids=lambda o: o.id)
def test_every_other_content_type_is_refused(world, operation):
    for content_type in set(OTHER_CONTENT_TYPES) - set(operation.content_types):
        headers = {"Content-Type": content_type}
        answer = send(world.ours, operation, world.url(operation), content=b"{}", headers=headers)
        assert_problem(answer, 415, "unsupported_media_type", operation)


@on_sqlite
@each(lambda o: o.takes_json)
def test_a_body_is_an_object_of_json_with_known_fields(world, operation):
    def problem_of(**body: Any) -> dict[str, Any]:
        answer = send(world.ours, operation, world.url(operation), **body)
        return assert_problem(answer, 422, "invalid_request", operation)

    for content_type in operation.content_types:
        headers = {"Content-Type": content_type}
        answer = send(
            world.ours, operation, world.url(operation), content=b'{"name": 1', headers=headers
        )
        assert_problem(answer, 400, "not_json", operation)
    assert fault_codes(problem_of(content=NUL_CHARACTERS[0])) == {"invalid_character"}
    problem_of(content=b"[]")
    problem = problem_of(json=operation.example | {"nmae": "Ada"})
    assert ("/nmae", "unknown_field") in {(e["pointer"], e["code"]) for e in problem["errors"]}


@on_sqlite
@pytest.mark.parametrize(
    "operation", [o for o in one_of_each_body() if o.takes_json], ids=lambda o: o.id
)
def test_what_is_no_object_of_json_is_refused(world, operation):
    contents = {
        **dict.fromkeys(NOT_QUITE_JSON.values(), (400, "not_json", set())),
        **dict.fromkeys(NUL_CHARACTERS, (422, "invalid_request", {"invalid_character"})),
        **dict.fromkeys(NO_OBJECTS, (422, "invalid_request", None)),
    }
    for content, (status, code, codes) in contents.items():
        for content_type in operation.content_types:
            headers = {"Content-Type": content_type}
            answer = send(
                world.ours, operation, world.url(operation), content=content, headers=headers
            )
            problem = assert_problem(answer, status, code, operation)
            if codes is not None:
                assert fault_codes(problem) == codes, content[:40]


@on_sqlite
@each(lambda o: o.takes_json and not o.path.endswith("/batch"))
def test_a_field_takes_no_value_of_another_type(world, operation):
    schema = operation.document["requestBody"]["content"][JSON]["schema"]
    for pointer, body in bodies_of_wrong_types(schema):
        answer = send(world.ours, operation, world.url(operation), json=body)
        problem = assert_problem(answer, 422, "invalid_request", operation)
        assert pointer in {error["pointer"] for error in problem["errors"]}, (pointer, body)


def bodies_of_wrong_types(
    schema: dict[str, Any], above: frozenset[str] = frozenset()
) -> Iterator[tuple[str, Any]]:
    """Values that a lenient reader would take for another: true for 1, "1" for 1, 0 for 1970."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name in above:  # a condition of conditions
            return
        above |= {name}
        schema = document()["components"]["schemas"][name]
    for variant in schema.get("anyOf", []) + schema.get("oneOf", []):
        if not schema.get("anyOf", [{}])[0].keys() & {"maxLength"}:  # a text, or what not
            yield from bodies_of_wrong_types(variant, above)
    for name, field in schema.get("properties", {}).items():
        yield from (
            (f"/{name}{at}", {name: body}) for at, body in bodies_of_wrong_types(field, above)
        )
    if "items" in schema:
        least = schema.get("minItems", 1)
        for at, body in bodies_of_wrong_types(schema["items"], above):
            yield f"/0{at}", [body] * least
    for wrong in WRONG_TYPES.get(schema.get("format", schema.get("type")), []):
        yield "", wrong


@each(has_ids_in_body)
def test_an_unknown_id_in_a_body_is_named(world, operation):
    fields = body_fields(operation)
    for name in (field for field in fields if field.endswith("_id")):
        body = body_with_id(world, operation, name) | {name: UNKNOWN_IDS[0]}
        answer = send(world.ours, operation, world.url(operation), json=body)
        problem = assert_problem(answer, 422, "invalid_request", operation)
        assert problem["errors"][0]["pointer"] == f"/{name}"
        assert fault_codes(problem) == {"unknown_id"}


@on_sqlite
@each(lambda o: o.content_types)
def test_a_body_over_the_limit_is_refused(world, operation):
    headers = {"Content-Type": operation.content_types[0], "Content-Length": "9999999999"}
    answer = world.ours.request(
        operation.method, world.url(operation), content=b"x", headers=headers
    )
    assert_problem(answer, 413, "body_too_large", operation)


@on_sqlite
@pytest.mark.parametrize(
    ("path", "limit"), [("/v1/customers", MAX_BODY), ("/v1/customers/batch", batch.MAX_BYTES)]
)
def test_a_limit_counts_what_is_sent(world, path, limit):
    content = b'{"notes": "' + b"x" * limit + b'"}'
    chunks = (content[at : at + limit // 32] for at in range(0, len(content), limit // 32))
    for sent in (content, chunks):
        answer = world.ours.post(path, content=sent, headers={"Content-Type": JSON})
        assert_problem(answer, 413, "body_too_large")
    allowed = b'{"nmae": "' + b"x" * (limit - 100) + b'"}'
    answer = world.ours.post(path, content=allowed, headers={"Content-Type": JSON})
    assert_problem(answer, 422, "invalid_request")


@on_sqlite
@each(
    lambda o: (tag_header(o) or "Idempotency-Key" in o.header_names) and o.id not in OF_ACTS_BEFORE
)
def test_a_malformed_header_is_refused(world, operation):
    wrong = {"Idempotency-Key": MALFORMED_IDEMPOTENCY_KEYS[0]}
    wrong |= dict.fromkeys(("If-Match", "If-None-Match"), MALFORMED_TAGS[0])
    for name in wrong.keys() & set(operation.header_names):
        answer = send(world.ours, operation, world.url(operation), headers={name: wrong[name]})
        problem = assert_problem(answer, 422, "invalid_request", operation)
        assert problem["errors"][0]["pointer"] == name


@on_sqlite
@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("Idempotency-Key", MALFORMED_IDEMPOTENCY_KEYS),
        ("If-Match", MALFORMED_TAGS),
        ("If-None-Match", MALFORMED_TAGS),
    ],
)
def test_every_malformed_value_of_a_header_is_refused(world, name, values):
    operation = selected(lambda o: name in o.header_names)[0]
    for value in values:
        answer = send(world.ours, operation, world.url(operation), headers={name: value})
        problem = assert_problem(answer, 422, "invalid_request", operation)
        assert problem["errors"][0]["pointer"] == name, value


@each(lambda o: o.path_names)
def test_an_unknown_id_in_the_path_is_not_found(world, operation):
    for unknown in (UNKNOWN_IDS[0], "%00"):
        url = operation.url(dict.fromkeys(operation.path_names, unknown))
        assert_problem(send(world.ours, operation, url), 404, "not_found", operation)


@pytest.mark.parametrize("unknown", UNKNOWN_IDS)
def test_whatever_is_no_id_is_not_found(world, unknown):
    for url in (f"/v1/customers/{unknown}", f"/v1/rules/packs/{unknown}"):
        assert_problem(world.ours.get(url), 404, "not_found")


@across_workspaces
@each(lambda o: any(name.endswith("_id") for name in o.path_names))
def test_another_workspaces_id_is_as_unknown_and_nothing_changes(world, operation):
    foreign = world.url(operation)
    unknown = operation.url(dict.fromkeys(operation.path_names, UNKNOWN_IDS[0]))

    def problem_at(url: str, **headers: str) -> dict[str, Any]:
        answer = send(world.stranger, operation, url, headers=headers)
        return assert_problem(answer, 404, "not_found", operation) | {"request_id": ""}

    etag = world.ours.get(foreign).headers.get("etag", '"x"')
    assert problem_at(foreign) == problem_at(unknown)
    tag = {"If-Match": etag}
    assert problem_at(foreign, **tag) == problem_at(unknown, **tag)
    assert world.writes == []


@across_workspaces
@each(has_ids_in_body)
def test_another_workspaces_id_in_a_body_is_as_unknown(world, operation):
    fields = body_fields(operation)
    for name in (field for field in fields if field.endswith("_id")):
        foreign_id = world.foreign_ids[sort_of_id(name)]
        body = body_with_id(world, operation, name)
        problems = [
            assert_problem(
                send(world.ours, operation, world.url(operation), json=body | {name: object_id}),
                422,
                "invalid_request",
                operation,
            )
            for object_id in (foreign_id, UNKNOWN_IDS[0])
        ]
        assert problems[0] | {"request_id": ""} == problems[1] | {"request_id": ""}, name


@across_workspaces
@each(lambda o: "ids" in o.query_names and not o.path_names)
def test_a_list_finds_no_ids_of_another_workspace(world, operation):
    ids = ",".join(object_id for object_id in world.ids.values() if object_id.count("-") == 4)
    answer = world.stranger.get(operation.path, params={"ids": ids})
    assert answer.status_code == 200, answer.text
    assert answer.json()["items"] == []


@each(lambda o: "cursor" in o.query_names and not o.path_names)
def test_a_cursor_of_another_workspace_is_refused(world, operation):
    page = world.ours.get(operation.path, params={"limit": 1}).json()
    if page["next_cursor"] is None:
        pytest.skip("there is only one page")
    params = {"limit": 1, "cursor": page["next_cursor"]}
    assert world.ours.get(operation.path, params=params).status_code == 200
    answer = world.stranger.get(operation.path, params=params)
    assert_problem(answer, 400, "bad_cursor", operation)


@across_workspaces
@each(lambda o: o.method == "GET" and not o.path_names and id_filters(o))
def test_an_unknown_id_in_a_filter_is_an_empty_list(world, operation):
    for name in id_filters(operation):
        foreign = world.ids.get(name, UNKNOWN_IDS[0])
        for client, object_id in ((world.ours, UNKNOWN_IDS[0]), (world.stranger, foreign)):
            answer = client.get(operation.path, params={name: object_id})
            assert answer.status_code == 200, answer.text
            assert answer.json()["items"] == [], name


@on_sqlite
@each(lambda o: "412" in o.statuses and o.id not in OF_ACTS_BEFORE)
def test_a_stale_tag_is_refused_and_nothing_changes(world, operation):
    answer = send(world.ours, operation, world.url(operation), headers={"If-Match": '"stale"'})
    assert_problem(answer, 412, "precondition_failed", operation)
    assert world.writes == []


@each(lambda o: "304" in o.statuses)
def test_what_is_unchanged_is_not_sent_again(world, operation):
    url = world.url(operation)
    etag = world.ours.get(url).headers["etag"]
    assert not etag.startswith("W/")
    answer = world.ours.get(url, headers={"If-None-Match": etag})
    assert (answer.status_code, answer.content) == (304, b"")
    assert answer.headers["etag"] == etag
    assert world.ours.get(url, headers={"If-None-Match": '"other"'}).status_code == 200


@on_sqlite
def test_a_request_id_is_made_where_none_is_usable(world):
    made = {world.ours.get("/v1/customers").headers["x-request-id"] for _ in range(2)}
    assert len(made) == 2
    for hostile in MALFORMED_REQUEST_IDS:
        answer = world.ours.get("/nothing", headers={"X-Request-Id": hostile.encode()})
        assert answer.headers["x-request-id"] != hostile
        assert_problem(answer, 404)


@on_sqlite
@pytest.mark.parametrize("path", document()["paths"])
def test_allow_lists_exactly_the_methods_that_are_not_405(world, path):
    names = dict.fromkeys(["customer_id", "contact_id"], UNKNOWN_IDS[0])
    names |= {name: UNKNOWN_IDS[0] for o in operations() for name in o.path_names}
    url = path.format(**names)
    # a parameter that nothing has, so that no method does its work
    answers = {
        method: world.ours.request(method, url, params={"nothing": "1"})
        for method in map(str.upper, METHODS)
    }
    refused = {method: a for method, a in answers.items() if a.status_code == 405}
    assert refused
    for answer in refused.values():
        assert_problem(answer, 405, "method_not_allowed")
        allowed = set(answer.headers["allow"].split(", "))
        assert allowed == documented_methods(path)
        assert allowed & answers.keys() == answers.keys() - refused.keys()


@on_sqlite
def test_an_unknown_path_is_not_found(world):
    for path in ("/nothing", "/v1/nothing", "/v1/customers/", "/v1/%00", "/%00"):
        for method in ("GET", "POST", "DELETE"):
            assert_problem(world.ours.request(method, path), 404, "not_found")


@on_sqlite
def test_an_unknown_path_below_v1_asks_for_a_key_first(world):
    assert_problem(world.nobody.get("/v1/nothing"), 401, "key_missing")


@on_sqlite
def test_every_problem_has_a_page(world):
    pages = {code: world.nobody.get(f"/problems/{code}").status_code for code in PROBLEM_TYPES}
    assert pages == dict.fromkeys(PROBLEM_TYPES, 200)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_key_that_asks_too_often_is_told_to_wait(settings):
    app = create_app(settings.model_copy(update={"rate_limit_per_minute": 3}))
    client = authorized_client(app, create_workspace(app, "Alpha"))
    try:
        left = [client.get("/v1/customers") for _ in range(3)]
        assert [answer.headers["ratelimit"] for answer in left] == [
            f'"key";r={rest};t=60' for rest in (2, 1, 0)
        ]
        refused = client.post("/v1/customers", content=b"{")
        assert_problem(refused, 429, "too_many_requests")
        assert refused.headers["retry-after"] == "60"
        assert (
            authorized_client(app, create_workspace(app, "Beta")).get("/v1/customers").status_code
            == 200
        )
    finally:
        app.state.runtime.close()


@pytest.mark.parametrize(
    "url", ["sqlite:////nowhere/at/all.db", "postgresql://nobody@127.0.0.1:1/nothing"]
)
def test_a_database_that_is_away_is_503(url):
    app = create_app(Settings(database_url=url))
    try:
        client = authorized_client(app, new_key())
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


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
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
        has_act = operation.id not in OF_ACTS_BEFORE
        if "428" not in operation.statuses or set(operation.path_names) - ids.keys() or not has_act:
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
