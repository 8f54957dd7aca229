"""Every example of a request is sent as it is, with the ids of a workspace put in, and accepted."""

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.main import close_runtime, create_app
from tests import factories
from tests.conftest import authorized_client, copy_of_template, create_workspace, make_settings
from tests.http.test_conventions import objects
from tests.operations import operations, with_ids


@pytest.fixture(scope="module")
def app(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[FastAPI]:
    folder = tmp_path_factory.mktemp("examples")
    with copy_of_template(request, "sqlite", folder, "examples") as url:
        app = create_app(make_settings(url))
        yield app
        close_runtime(app)


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    """The admin of a workspace of the test's own."""
    return authorized_client(app, create_workspace(app, "Examples"))


def test_every_request_has_an_example():
    assert [o.id for o in operations() if o.takes_json and not o.examples] == []


@pytest.mark.parametrize(
    ("operation", "example"),
    [
        pytest.param(operation, example, id=f"{operation.id}-{number}")
        for operation in operations()
        for number, example in enumerate(operation.examples, 1)
    ],
)
def test_an_example_of_a_request_is_accepted(client, operation, example):
    ids = objects(client)
    ids["owner_id"] = ids["user_id"]
    if operation.id in {"create_participant", "create_participants"}:
        ids["customer_id"] = factories.new_customer(client, name={"given": "Not there yet"})["id"]
    if operation.id == "merge_customer":
        ids["survivor_id"] = factories.new_customer(client, name={"given": "Änna"})["id"]
    if operation.id == "authorize_mailbox":
        ids["mailbox_id"] = factories.new_mailbox(client, auth="generic")["id"]
    answer = client.request(operation.method, operation.url(ids), json=with_ids(example, ids))
    if operation.id == "finish_mailbox_authorization":  # nobody can log in at an example
        assert "expired" in answer.json()["detail"]
        return
    assert answer.is_success, answer.text
    if operation.id.endswith("s") and "items" in example:
        assert {item["status"] for item in answer.json()["items"]} <= {200, 201}
