"""Every example of a request is sent as it is, with the ids of a workspace put in, and accepted."""

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.main import create_app
from tests import factories
from tests.conftest import authorized_client, copy_of_template, create_workspace, make_settings
from tests.http.test_conventions import objects
from tests.operations import Operation, document, operations


@pytest.fixture(scope="module")
def app(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[FastAPI]:
    folder = tmp_path_factory.mktemp("examples")
    with copy_of_template(request, "sqlite", folder, "examples") as url:
        app = create_app(make_settings(url))
        yield app
        app.state.photos.close()
        app.state.runtime.close()


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    """The admin of a workspace of the test's own."""
    return authorized_client(app, create_workspace(app, "Examples"))


def examples(operation: Operation) -> list[Any]:
    if not operation.takes_json:
        return []
    schema = operation.document["requestBody"]["content"]["application/json"]["schema"]
    found: list[Any] = document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]].get(
        "examples", []
    )
    return found


def with_ids(example: Any, ids: dict[str, str]) -> Any:
    """The example with known ids in place of its own."""
    if isinstance(example, list):
        return [with_ids(part, ids) for part in example]
    if not isinstance(example, dict):
        return example
    return {
        name: ids.get(name, value) if isinstance(value, str) else with_ids(value, ids)
        for name, value in example.items()
    }


def test_every_request_has_an_example():
    assert [o.id for o in operations() if o.takes_json and not examples(o)] == []


@pytest.mark.parametrize(
    ("operation", "example"),
    [
        pytest.param(operation, example, id=f"{operation.id}-{number}")
        for operation in operations()
        for number, example in enumerate(examples(operation), 1)
    ],
)
def test_an_example_of_a_request_is_accepted(client, operation, example):
    ids = objects(client)
    ids["owner_id"] = ids["user_id"]
    if operation.id in {"create_participant", "create_participants"}:
        ids["customer_id"] = factories.new_customer(client, name={"given": "Not there yet"})["id"]
    answer = client.request(operation.method, operation.url(ids), json=with_ids(example, ids))
    assert answer.is_success, answer.text
    if operation.id.endswith("s") and "items" in example:
        assert [item["status"] for item in answer.json()["items"]] == [201] * len(example["items"])
