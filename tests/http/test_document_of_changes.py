"""The server keeps what the document says of changes: links, tags, and null."""

import re

import pytest

from app.http.openapi.components import operations, resolve
from tests.factories import new_customer

# Its path has a parameter that no answer of a creation holds.
WITHOUT_LINK = {"get_message_attachment"}
UNKNOWN_ID = "019a3c86-f2e7-7cc1-a5a5-3f8f6c1d2b3a"


@pytest.fixture
def document(client):
    return client.get("/openapi.json").json()


def test_each_creation_links_to_all_operations_on_what_it_made(document):
    paths = document["paths"]
    creations = {path: creation for path in paths if (creation := created_by(paths[path]))}
    linked = {name for creation in creations.values() for name in creation.get("links", {})}
    on_objects = {
        operation["operationId"]
        for path, item in paths.items()
        for _, operation in operations({path: item})
        if path.partition("/{")[0] in creations and "{" in path
    }
    assert on_objects - linked == WITHOUT_LINK


def created_by(item):
    return item.get("post", {}).get("responses", {}).get("201")


@pytest.mark.parametrize("path", ["/v1/working-calendar", "/v1/workspace", "/v1/card"])
def test_an_object_without_an_id_in_its_path_has_a_tag(client, document, path):
    operation = document["paths"][path]["get"]
    assert "ETag" in resolve(document, operation["responses"]["200"])["headers"]
    tag = client.get(path).headers["etag"]
    assert client.get(path, headers={"If-None-Match": tag}).status_code == 304
    assert "304" in operation["responses"]


def test_null_clears_no_list(client, document):
    """A generator of clients for Java sends null for each list that is not set."""
    lists = [
        (path, field)
        for path, item in document["paths"].items()
        if "patch" in item
        for field, schema in fields_of(document, item["patch"]).items()
        if schema.get("type") == "array"
    ]
    assert len(lists) > 10
    for path, field in lists:
        answer = client.patch(re.sub(r"\{\w+\}", UNKNOWN_ID, path), json={field: None})
        assert answer.status_code == 422, (path, field)
        [fault] = answer.json()["errors"]
        assert (fault["pointer"], fault["code"]) == (f"/{field}", "wrong_type")


def test_an_empty_list_clears_it(client):
    anna = new_customer(client, tags=["vip"])
    path = f"/v1/customers/{anna['id']}"
    assert client.patch(path, json={"tags": None}).status_code == 422
    assert client.get(path).json()["tags"] == ["vip"]
    assert client.patch(path, json={"tags": []}).json()["tags"] == []


def fields_of(document, operation):
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    return resolve(document, schema)["properties"]
