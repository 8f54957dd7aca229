"""OpenAPI document of FastAPI, adjusted for generators of clients."""

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from app.http.openapi import about
from app.http.openapi.class_names import rename
from app.http.openapi.components import operations, share
from app.http.openapi.error_responses import add_problems, problem_examples, problem_schemas
from app.http.openapi.flat_models import searching_by_types
from app.http.openapi.headers import add_request_headers, add_response_headers, response_headers
from app.http.openapi.links import add_links
from app.http.openapi.response_examples import add_response_examples
from app.http.openapi.schemas import adjust, check_names, drop_null, mark_binary, merge_twins

JSON = "application/json"
FORM = "multipart/form-data"
URL_ENCODED = "application/x-www-form-urlencoded"
MERGE_PATCH = "application/merge-patch+json"
NOUNS = {"api_key": "API key", "follow_up": "follow-up", "reevaluation": "re-evaluation"}


def operation_id(route: APIRoute) -> str:
    """Use the name of the endpoint as operation id, and so as method name in generated clients."""
    return route.name


def document(app: FastAPI) -> dict[str, Any]:
    """Return the document of an application, which must have all its routes. Generate it once."""
    if app.openapi_schema is None:
        app.openapi_schema = _adjust(_generate(app))
    return app.openapi_schema


def _generate(app: FastAPI) -> dict[str, Any]:
    with searching_by_types():
        return get_openapi(
            title=app.title,
            version=app.version,
            openapi_version=app.openapi_version,
            description=about.DESCRIPTION,
            contact=about.CONTACT,
            servers=about.SERVERS,
            routes=app.routes,
            webhooks=app.webhooks.routes,
        )


def _adjust(document: dict[str, Any]) -> dict[str, Any]:
    document.setdefault("components", {}).setdefault("schemas", {})
    document = rename(merge_twins(document))
    components = document["components"]
    schemas = components["schemas"]
    _drop_validation_errors(document, schemas)
    _add_problem_schemas(schemas)
    for method, operation in operations(document["paths"]):
        _adjust_operation(method, operation, schemas)
    for name, schema in schemas.items():
        adjust(schema)
        schema["title"] = name
    check_names(schemas)
    components["schemas"] = dict(sorted(schemas.items()))
    responses = [r for _, o in operations(document["paths"]) for r in o["responses"].values()]
    components["examples"] = problem_examples(responses)
    components["headers"] = response_headers(responses)
    document["tags"] = about.tags(_used_tags(document))
    add_response_examples(document)
    add_links(document)
    share(document)
    return document


def _drop_validation_errors(document: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Remove the 422 of FastAPI: clients receive a problem instead, and webhooks need none."""
    for _, operation in operations(document["paths"] | document.get("webhooks", {})):
        content = operation["responses"].get("422", {}).get("content", {})
        if "HTTPValidationError" in content.get(JSON, {}).get("schema", {}).get("$ref", ""):
            del operation["responses"]["422"]
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)


def _add_problem_schemas(schemas: dict[str, Any]) -> None:
    for name, schema in problem_schemas().items():
        existing = schemas.setdefault(name, schema)
        if existing["properties"].keys() != schema["properties"].keys():
            raise ValueError(f"{name} is a schema of problems: give the other model another name")


def _adjust_operation(method: str, operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    if operation["summary"] == operation["operationId"].replace("_", " ").title():
        operation["summary"] = operation["summary"].capitalize()
    _adjust_parameters(operation.get("parameters", []))
    content = operation.get("requestBody", {}).get("content", {})
    _share_named_bodies(content, schemas)
    _adjust_body(method, content)
    _adjust_responses(operation["responses"])
    if "security" in operation:  # empty if a secret in the path takes the place of a key
        _add_shared_problems(operation)
    if operation.get("security"):
        add_request_headers(method, operation, schemas)
    add_response_headers(operation, schemas)
    operation["responses"] = dict(sorted(operation["responses"].items()))


def _adjust_parameters(parameters: list[dict[str, Any]]) -> None:
    for parameter in parameters:
        if parameter["in"] == "path":
            parameter.setdefault("description", _path_description(parameter["name"]))
        schema = parameter["schema"]
        adjust(schema)
        drop_null(schema)
        if schema.get("description") == parameter.get("description"):
            schema.pop("description", None)


def _path_description(name: str) -> str:
    """`follow_up_id` becomes "Identifier of the follow-up."."""
    noun = name.removesuffix("_id")
    return f"Identifier of the {NOUNS.get(noun, noun.replace('_', ' '))}."


def _share_named_bodies(content: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Make a component of each body that an endpoint describes and names by itself.

    Generators call an inline one after its operation, as they call the parameters of the operation.
    """
    for body in content.values():
        if name := body["schema"].get("title"):
            schemas[name] = body["schema"]
            body["schema"] = {"$ref": f"#/components/schemas/{name}"}


def _adjust_body(method: str, content: dict[str, Any]) -> None:
    for media_type, body in content.items():
        adjust(body["schema"])
        if media_type not in {JSON, FORM, URL_ENCODED}:
            mark_binary(body["schema"])
    if form := content.pop(FORM, None):
        # Generators take the first type, and that for Java can send files in a form alone.
        others = dict(content)
        content.clear()
        content |= {FORM: form, **others}
    if method == "patch" and JSON in content:
        content[MERGE_PATCH] = content[JSON]


def _adjust_responses(responses: dict[str, Any]) -> None:
    for status, response in responses.items():
        if response["description"] == "Successful Response":
            response["description"] = HTTPStatus(int(status)).phrase
        for media_type in response.get("content", {}).values():
            adjust(media_type.get("schema", {}))


def _add_shared_problems(operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    if operation.get("security"):
        add_problems(responses, 401, 403)
    # 422 even without parameters: every operation refuses unknown parameters.
    add_problems(responses, 422, 429, 500, 503)
    parameters = operation.get("parameters", [])
    if any(parameter["in"] == "path" for parameter in parameters):
        add_problems(responses, 404)
    if any(parameter["name"] == "cursor" for parameter in parameters):
        add_problems(responses, "bad_cursor")
    if "requestBody" in operation:
        add_problems(responses, 413, 415)
        if "application/json" in operation["requestBody"]["content"]:
            add_problems(responses, "not_json")


def _used_tags(document: dict[str, Any]) -> set[str]:
    paths = document["paths"] | document.get("webhooks", {})
    return {tag for _, operation in operations(paths) for tag in operation.get("tags", [])}
