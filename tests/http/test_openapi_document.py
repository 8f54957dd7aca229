"""Promises of the document to those who generate clients, on a small application of its own."""

import json
import subprocess
import sys
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from fastapi import APIRouter, FastAPI, Query, Security
from fastapi.security import HTTPBearer
from openapi_spec_validator import validate
from pydantic import BaseModel, ConfigDict, Field, SecretStr
from typing_extensions import TypeAliasType

from app.errors import PROBLEM_TYPES
from app.http.docs import schema_types, schema_words, tables
from app.http.docs.reference import markdown
from app.http.openapi import document, operation_id, problems
from app.http.openapi.class_names import rename
from app.http.openapi.components import resolve_operation
from app.http.openapi.schemas import adjust

Name = Annotated[str, Field(max_length=200, description="How they are called.", examples=["Ada"])]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ByPhone(Strict):
    type: Literal["phone"]
    number: Annotated[str, Field(max_length=40)]


class ByMail(Strict):
    type: Literal["email"]
    address: Annotated[str, Field(max_length=320)]


Channel = TypeAliasType("Channel", Annotated[ByPhone | ByMail, Field(discriminator="type")])


class CustomerCreate(Strict):
    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"name": "Ada", "channel": {"type": "email", "address": "a@b.example"}}]
        }
    )

    name: Name
    channel: Channel
    title: Annotated[str | None, Field(max_length=50)] = None


class CustomerUpdate(Strict):
    name: Name | None = None


class CustomerRead(BaseModel):
    id: UUID
    name: Name
    channel: Channel
    title: Annotated[str, Field(max_length=50)] | None
    updated_at: datetime


class CustomerPage(BaseModel):
    items: Annotated[list[CustomerRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None
    count: Annotated[int, Field(ge=0, le=10_000)] | None


class CustomerQuery(Strict):
    limit: Annotated[int, Field(ge=1, le=200)] = 50
    cursor: Annotated[str | None, Field(max_length=2000, description="Where to go on.")] = None
    tag: Annotated[list[Annotated[str, Field(max_length=50)]] | None, Field(max_length=20)] = None


bearer = HTTPBearer(scheme_name="bearer", bearerFormat="fu_…", description="A key.")
reads = Security(bearer, scopes=["read"])
writes = Security(bearer, scopes=["write"])
admins = Security(bearer, scopes=["admin"])

router = APIRouter(prefix="/v1/customers", tags=["customers"])


@router.get("", dependencies=[reads], summary="List customers")
def list_customers(query: Annotated[CustomerQuery, Query()]) -> CustomerPage:
    """Customers, the newest first."""
    raise NotImplementedError


@router.post(
    "",
    status_code=201,
    dependencies=[writes],
    responses=problems("customer_exists"),
    summary="Add a customer",
)
def create_customer(data: CustomerCreate) -> CustomerRead:
    """Add a person or organization."""
    raise NotImplementedError


@router.get("/{customer_id}", dependencies=[reads], summary="Read a customer")
def get_customer(customer_id: UUID) -> CustomerRead:
    """One customer."""
    raise NotImplementedError


@router.patch("/{customer_id}", dependencies=[writes], summary="Change a customer")
def update_customer(customer_id: UUID, data: CustomerUpdate) -> CustomerRead:
    """Change what is given."""
    raise NotImplementedError


@router.delete(
    "/{customer_id}", status_code=204, dependencies=[writes], summary="Archive a customer"
)
def archive_customer(customer_id: UUID) -> None:
    """Out of sight, not lost."""


@router.post(
    "/import",
    dependencies=[admins],
    summary="Import customers",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/octet-stream": {"schema": {"type": "string", "maxLength": 1000}}
            },
        },
        "x-secret-answer": True,
    },
)
def import_customers() -> CustomerPage:
    """Add customers from a file."""
    raise NotImplementedError


def application() -> FastAPI:
    app = FastAPI(title="Sample", version="1.0", generate_unique_id_function=operation_id)
    app.include_router(router)
    return app


@pytest.fixture(scope="module")
def made() -> dict[str, Any]:
    return document(application())


@pytest.fixture(scope="module")
def resolved(made) -> dict[str, Any]:
    """The document with the parameters and responses of each operation in full."""
    paths = {
        path: {method: resolve_operation(made, operation) for method, operation in item.items()}
        for path, item in made["paths"].items()
    }
    return {**made, "paths": paths}


def operations(made: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for path in made["paths"].values() for operation in path.values()]


def parameters(operation: dict[str, Any]) -> dict[str, Any]:
    return {parameter["name"]: parameter for parameter in operation["parameters"]}


def test_is_valid(made):
    validate(made)


def test_is_made_once():
    app = application()
    assert document(app) is document(app)


def test_method_names_of_clients_are_the_names_of_endpoints(made):
    assert [operation["operationId"] for operation in operations(made)] == [
        "list_customers", "create_customer", "get_customer", "update_customer", "archive_customer", "import_customers",
    ]  # fmt: skip


def test_the_only_error_type_is_the_problem(resolved):
    assert not {"HTTPValidationError", "ValidationError"} & set(resolved["components"]["schemas"])
    for operation in operations(resolved):
        for status, response in operation["responses"].items():
            if status >= "400":
                content = response["content"]["application/problem+json"]
                assert content["schema"] == {"$ref": "#/components/schemas/Problem"}
                assert len(response["content"]) == 1


def test_every_operation_with_a_key_names_the_errors_of_every_operation(made):
    for operation in operations(made):
        assert {"401", "403", "422", "429", "500", "503"} <= set(operation["responses"])


@pytest.mark.parametrize(
    ("operation_id", "statuses"),
    [
        pytest.param("list_customers", {"400"}, id="a cursor may be foreign"),
        pytest.param("get_customer", {"304", "404"}, id="an id may be unknown, an ETag fresh"),
        pytest.param(
            "create_customer",
            {"400", "409", "413", "415"},
            id="a body may be large, no JSON or of another type",
        ),
        pytest.param(
            "update_customer",
            {"400", "404", "409", "412", "413", "415", "428"},
            id="a change may come too late",
        ),
        pytest.param("archive_customer", {"404", "412", "428"}, id="so may a removal"),
        pytest.param("import_customers", {"413", "415"}, id="what is never kept cannot be running"),
    ],
)
def test_errors_follow_from_what_an_operation_takes(made, operation_id, statuses):
    shared = {"200", "201", "204", "401", "403", "422", "429", "500", "503"}
    found = next(o for o in operations(made) if o["operationId"] == operation_id)
    assert set(found["responses"]) - shared == statuses


def test_the_codes_that_a_route_declares_join_those_that_follow(resolved):
    conflict = resolved["paths"]["/v1/customers"]["post"]["responses"]["409"]
    assert list(conflict["content"]["application/problem+json"]["examples"]) == [
        "customer_exists",
        "request_in_progress",
    ]
    assert conflict["description"].startswith("`customer_exists`: ")


def test_an_error_is_a_component_that_its_codes_name(made):
    for operation in operations(made):
        for status, response in operation["responses"].items():
            if status >= "400":
                assert response.keys() == {"$ref"}
    conflict = made["paths"]["/v1/customers"]["post"]["responses"]["409"]
    assert conflict == {"$ref": "#/components/responses/CustomerExistsOrRequestInProgress"}


def test_a_repeated_parameter_is_a_component(made):
    reference = {"$ref": "#/components/parameters/IfMatch"}
    item = made["paths"]["/v1/customers/{customer_id}"]
    assert reference in item["patch"]["parameters"]
    assert reference in item["delete"]["parameters"]


def test_parameters_of_one_name_are_not_mixed_up():
    def app_with(*descriptions: str) -> FastAPI:
        app = FastAPI(generate_unique_id_function=operation_id)
        for number, text in enumerate(descriptions):
            app.get(f"/{number}", name=f"list_{number}", tags=["customers"])(with_query(text))
        return app

    def with_query(text: str) -> Any:
        def endpoint(kind: Annotated[str, Query(description=text)]) -> None: ...

        return endpoint

    made = document(app_with("Kind.", "Kind.", "Other kind.", "Other kind.", "Third kind."))
    found = [resolve_operation(made, o)["parameters"][0] for o in operations(made)]
    assert [parameter["description"] for parameter in found] == [
        "Kind.", "Kind.", "Other kind.", "Other kind.", "Third kind.",
    ]  # fmt: skip
    assert list(made["components"]["parameters"]) == ["Kind", "QueryKind"]


def test_two_hundred_operations_more_add_less_than_two_kilobytes_each():
    def size(app: FastAPI) -> int:
        return len(json.dumps(document(app), separators=(",", ":")))

    before = size(application())
    app = application()
    more = APIRouter(tags=["customers"], dependencies=[writes])
    for number in range(200):
        more.add_api_route(
            f"/v1/more/{number}/{{customer_id}}",
            update_customer,
            methods=["PATCH"],
            name=f"update_{number}",
            summary=f"Change {number}",
            responses=problems(409),
        )
    app.include_router(more)
    assert (size(app) - before) / 200 < 2_000


def test_examples_of_problems_are_whole_and_used(made):
    text = json.dumps(made["components"]["responses"])
    found = made["components"]["examples"]
    for code, example in ((code, found[code]) for code in found if code in PROBLEM_TYPES):
        assert example["value"]["code"] == code
        assert example["value"]["type"] == f"/problems/{code}"
        assert f'"#/components/examples/{code}"' in text


def test_an_optional_parameter_is_absent_and_never_null(resolved):
    found = parameters(resolved["paths"]["/v1/customers"]["get"])
    assert found["cursor"] == {
        "name": "cursor",
        "in": "query",
        "required": False,
        "description": "Where to go on.",
        "schema": {"type": "string", "maxLength": 2000},
    }
    assert found["tag"]["schema"]["type"] == "array"


def test_a_field_of_a_body_may_be_null(made):
    title = made["components"]["schemas"]["CustomerCreate"]["properties"]["title"]
    assert {"type": "null"} in title["anyOf"]


def test_only_named_schemas_have_titles(made):
    customer = made["components"]["schemas"]["CustomerRead"]
    assert customer["title"] == "CustomerRead"
    assert "title" not in customer["properties"]["name"]
    assert "title" in customer["properties"], "a field that is called so is no title"


def test_a_union_is_named_and_has_a_discriminator(made):
    channel = made["components"]["schemas"]["MessageChannel"]
    assert channel["discriminator"]["propertyName"] == "type"
    field = made["components"]["schemas"]["CustomerRead"]["properties"]["channel"]
    assert field == {"$ref": "#/components/schemas/MessageChannel"}


def test_members_of_an_enum_have_names_that_stay():
    schema = {"enum": ["created_at", "-created_at"]}
    adjust(schema)
    assert schema["x-enum-varnames"] == ["CREATED_AT", "CREATED_AT_DESCENDING"]
    versions = {"enum": ["3.0", "4.0"]}
    adjust(versions)
    assert versions["x-enum-varnames"] == ["V3_0", "V4_0"]


def test_members_that_are_names_need_no_other():
    schema = {"enum": ["person", "organization"]}
    adjust(schema)
    assert schema == {"enum": ["person", "organization"]}


def test_a_secret_of_a_request_makes_no_second_type():
    class MailboxCreate(Strict):
        password: Annotated[SecretStr | None, Field(max_length=9)] = None

    schema = MailboxCreate.model_json_schema()
    assert "writeOnly" in json.dumps(schema)
    adjust(schema)
    assert schema["properties"]["password"]["anyOf"] == [
        {"type": "string", "format": "password", "maxLength": 9},
        {"type": "null"},
    ]


def test_keys_have_one_form_and_no_other():
    schema = {
        "patternProperties": {"^[^=]+$": {"type": "string"}},
        "propertyNames": {"maxLength": 9},
    }
    adjust(schema)
    assert schema == {
        "additionalProperties": {"type": "string"},
        "propertyNames": {"maxLength": 9, "pattern": "^[^=]+$"},
    }


def test_what_a_problem_does_not_say_is_absent_and_never_null(made):
    for name, absent in (
        ("Problem", {"candidates", "sender_rule_id", "merged_into_id", "added", "acted_on"}),
        ("ProblemErrorDetail", {"suggestion"}),
    ):
        schema = made["components"]["schemas"][name]
        assert schema["properties"].keys() - set(schema["required"]) == absent
        assert "null" not in json.dumps(schema)


def test_a_file_is_binary(made):
    body = made["paths"]["/v1/customers/import"]["post"]["requestBody"]["content"]
    assert body["application/octet-stream"]["schema"]["format"] == "binary"


def test_a_patch_is_also_a_merge_patch(made):
    body = made["paths"]["/v1/customers/{customer_id}"]["patch"]["requestBody"]["content"]
    assert list(body) == ["application/json", "application/merge-patch+json"]


def test_scopes_are_told(made):
    assert [operation["security"] for operation in operations(made)] == [
        [{"bearer": [scope]}] for scope in ("read", "write", "read", "write", "write", "admin")
    ]


def test_headers_of_requests_follow_from_the_operation(resolved):
    found = {
        operation["operationId"]: {
            name for name, p in parameters(operation).items() if p["in"] == "header"
        }
        for operation in operations(resolved)
        if "parameters" in operation
    }
    assert found == {
        "list_customers": set(),
        "create_customer": {"Idempotency-Key"},
        "get_customer": {"If-None-Match"},
        "update_customer": {"Idempotency-Key", "If-Match"},
        "archive_customer": {"If-Match"},
    }


def test_headers_of_answers_follow_from_status_and_shape(resolved):
    def headers(path: str, method: str, status: str) -> set[str]:
        return set(resolved["paths"][path][method]["responses"][status]["headers"]) - {
            "X-Request-Id",
            "RateLimit",
            "RateLimit-Policy",
        }

    assert headers("/v1/customers", "get", "200") == {"Link"}
    assert headers("/v1/customers", "post", "201") == {"Location", "ETag", "Idempotent-Replayed"}
    assert headers("/v1/customers/{customer_id}", "get", "304") == {"ETag"}
    assert headers("/v1/customers", "get", "401") == {"WWW-Authenticate"}
    assert headers("/v1/customers", "get", "503") == {"Retry-After"}


def test_every_answer_names_its_request(resolved):
    for operation in operations(resolved):
        for response in operation["responses"].values():
            assert "X-Request-Id" in response["headers"]


def test_a_creation_leads_to_the_operations_on_its_object(made):
    links = made["paths"]["/v1/customers"]["post"]["responses"]["201"]["links"]
    assert list(links) == ["get_customer", "update_customer", "archive_customer"]
    assert links["get_customer"] == {"$ref": "#/components/links/get_customer"}
    assert made["components"]["links"]["get_customer"] == {
        "operationId": "get_customer",
        "parameters": {"customer_id": "$response.body#/id"},
    }


def test_no_other_answer_has_links(made):
    linked = [o for o in operations(made) if "links" in json.dumps(o["responses"])]
    assert [operation["operationId"] for operation in linked] == ["create_customer"]


def test_sizes_follow_from_formats_and_bounds(resolved):
    assert resolved["components"]["schemas"]["CustomerRead"]["properties"]["id"]["maxLength"] == 36
    limit = parameters(resolved["paths"]["/v1/customers"]["get"])["limit"]
    assert limit["schema"]["format"] == "int32"


def test_tags_are_explained(made):
    assert [tag["name"] for tag in made["tags"]] == ["customers"]
    assert made["tags"][0]["description"]


def one_route(**declared: Any) -> FastAPI:
    app = FastAPI(generate_unique_id_function=operation_id)
    app.get("/v1/things", **declared)(lambda: None)
    return app


def test_a_summary_made_of_the_name_reads_as_a_sentence():
    app = FastAPI(generate_unique_id_function=operation_id)

    @app.get("/v1/rules", tags=["rules"])
    def list_rules() -> None: ...

    assert document(app)["paths"]["/v1/rules"]["get"]["summary"] == "List rules"


def test_a_tag_without_a_sentence_is_refused():
    with pytest.raises(ValueError, match="gadgets"):
        document(one_route(tags=["gadgets"]))


def test_a_model_that_serves_both_ways_with_two_shapes_is_refused():
    class Thing(BaseModel):
        amount: Decimal  # taken as number or text, given as text

    app = FastAPI()

    @app.post("/v1/things")
    def create_thing(data: Thing) -> Thing:
        return data

    with pytest.raises(ValueError, match="Thing-Input"):
        document(app)


class Tree(Strict):
    """A model that contains itself has one schema for requests and responses."""

    below: Annotated[list["Tree"], Field(max_length=5)]


def test_a_model_of_itself_serves_both_ways_under_its_own_name():
    app = FastAPI(generate_unique_id_function=operation_id)

    @app.post("/trees")
    def create_tree(data: Tree) -> Tree:
        """Create a tree."""
        return data

    schemas = document(app)["components"]["schemas"]
    reference = {"$ref": "#/components/schemas/Tree"}
    assert schemas["Tree"]["properties"]["below"]["items"] == reference
    assert not [name for name in schemas if name.startswith("Tree-")]


def test_a_model_that_is_called_like_one_of_problems_is_refused():
    class DuplicateCandidate(BaseModel):
        score: float

    app = FastAPI()

    @app.get("/v1/candidates")
    def list_candidates() -> DuplicateCandidate: ...

    with pytest.raises(ValueError, match="Candidate is a schema of problems"):
        document(app)


def test_a_name_that_is_taken_is_given_to_no_second_schema():
    with pytest.raises(ValueError, match="DetailWarning"):
        rename({"components": {"schemas": {"Warning": {}, "DetailWarning": {}}}})


def test_references_follow_their_schema_to_its_name_for_clients():
    before = {"components": {"schemas": {"Warning": {"description": "Warning"}}}}
    before["paths"] = {"$ref": "#/components/schemas/Warning"}
    assert rename(before) == {
        "components": {"schemas": {"DetailWarning": {"description": "Warning"}}},
        "paths": {"$ref": "#/components/schemas/DetailWarning"},
    }


def test_an_open_operation_promises_no_errors_of_keys():
    made = document(one_route(tags=["workspace"]))
    assert list(made["paths"]["/v1/things"]["get"]["responses"]) == ["200"]


def test_the_python_client_is_generated_without_a_warning(made, tmp_path):
    source = tmp_path / "openapi.json"
    source.write_text(json.dumps(made))
    config = tmp_path / "config.json"
    config.write_text('{"post_hooks": []}')
    command = [
        sys.executable, "-m", "openapi_python_client", "generate", "--path", source, "--meta", "none",
        "--config", config, "--output-path", tmp_path / "client", "--fail-on-warning",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "client/api/customers/create_customer.py").exists()


def test_the_reference_is_the_same_every_time():
    assert markdown(document(application())) == markdown(document(application()))


def test_the_reference_tells_operations_and_schemas(made):
    text = markdown(made)
    assert (
        "| Add a customer | `POST /v1/customers` | write | [CustomerCreate] | 201 [CustomerRead] |"
    ) in text
    assert "- `name`\\* string ≤ 200: How they are called." in text
    assert '"address": "a@b.example"' in text
    assert "[ByPhone] or [ByMail]" in text


def test_the_reference_tells_the_meaning_of_an_error_once(made):
    text = markdown(made)
    assert text.count("| 409 | `customer_exists` | The customer already exists. |") == 1


def test_the_reference_tells_a_page_by_its_items(made):
    text = markdown(made)
    assert "| 200 page of [CustomerRead] |" in text
    assert "### CustomerPage" not in text


def test_the_reference_tells_once_what_schemas_repeat(made):
    assert "As in [CustomerCreate]: `name`." in markdown(made)


def test_the_reference_tells_limits_only_of_what_clients_send(made):
    section = markdown(made).partition("### CustomerRead\n")[2].partition("\n#")[0]
    assert "`updated_at`" in section
    assert "≤" not in section


def test_the_reference_tells_what_is_shared_once(made):
    for words in ("`internal_error`", "`key_missing`", "### CustomerRead\n"):
        assert markdown(made).count(words) == 1


IDENTIFIER = {"type": "string", "format": "uuid"}
NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        pytest.param({"type": "string", "minLength": 1, "maxLength": 9}, "string 1..9", id="length"),
        pytest.param({"type": "string", "minLength": 3, "maxLength": 3}, "string 3", id="exact"),
        pytest.param({"type": "integer", "minimum": 0}, "integer ≥ 0", id="least"),
        pytest.param({"type": "number", "exclusiveMinimum": 0}, "number > 0", id="exclusive"),
        pytest.param({"type": "integer", "maximum": 9, "default": 5}, "integer ≤ 9 = `5`", id="default"),
        pytest.param({"type": "array", "items": IDENTIFIER, "maxItems": 9}, "list of UUID ≤ 9", id="items"),
        pytest.param(IDENTIFIER | {"maxLength": 36}, "UUID", id="format that implies its length"),
        pytest.param(
            {"anyOf": [{"type": "string", "maxLength": 9}, NULL]}, "string? ≤ 9", id="null"
        ),
        pytest.param({"enum": ["a", "b", "c"], "default": "a"}, "`a`, `b` or `c` = `a`", id="enum"),
    ],
)  # fmt: skip
def test_the_reference_tells_a_type_in_a_short_notation(schema, text):
    assert schema_types.type_text(schema, with_limits=True) == text
    assert "≤" not in schema_types.type_text(schema)


def test_a_field_with_the_words_of_another_of_its_name_is_told_where_it_is():
    fields = [{"note": {"type": "string", "description": words}} for words in "AAAABBBB"]
    schemas = {f"S{number}": {"properties": field} for number, field in enumerate(fields)}
    shared = set(schema_words.frequent_fields(schemas))
    told = [schema_words.section(name, schemas, shared) for name in schemas]
    assert sum("As in [Shared]: `note`." in text for text in told) == 4
    assert sum("- `note` string: " in text for text in told) == 4


def test_a_pipe_does_not_end_a_cell():
    cells = tables.table("words", rows=[["a|b"]]).splitlines()
    assert cells[-1] == "| a\\|b |"
