"""The document at `/openapi.json`: compressed, with a tag, and built once."""

import gc
import gzip
import json

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.http.openapi import serving

PLAIN = {"Accept-Encoding": "identity"}


@pytest.fixture
def app() -> FastAPI:
    app = FastAPI(title="Sample", openapi_url=None, docs_url=None, redoc_url=None)
    app.get("/livez")(lambda: None)
    serving.mount(app)
    return app


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    return TestClient(app)


def test_the_document_is_json_that_clients_ask_for_again(client):
    answer = client.get("/openapi.json", headers=PLAIN)
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert "content-encoding" not in answer.headers
    assert answer.json()["info"]["title"] == "Sample"


@pytest.mark.parametrize(
    ("accepted", "is_compressed"),
    [
        pytest.param("gzip", True, id="gzip"),
        pytest.param("br;q=1.0, GZIP ; q=0.5", True, id="one of several"),
        pytest.param("*", True, id="any"),
        pytest.param("identity", False, id="another"),
        pytest.param("", False, id="none"),
        pytest.param("gzip;q=0", False, id="refused"),
        pytest.param("*, gzip; q=0.000", False, id="refused by name"),
        pytest.param("gzip;q=0.001", True, id="unwelcome but taken"),
    ],
)
def test_the_document_is_compressed_where_the_client_takes_it(client, accepted, is_compressed):
    plain = client.get("/openapi.json", headers=PLAIN)
    with client.stream("GET", "/openapi.json", headers={"Accept-Encoding": accepted}) as answer:
        sent = b"".join(answer.iter_raw())
    assert (answer.headers.get("content-encoding") == "gzip") is is_compressed
    assert int(answer.headers["content-length"]) == len(sent)
    assert (gzip.decompress(sent) if is_compressed else sent) == plain.content


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        pytest.param("{tag}", 304, id="the weak tag"),
        pytest.param('"other", {tag}', 304, id="one of several"),
        pytest.param("*", 304, id="any"),
        pytest.param('"other"', 200, id="another"),
        pytest.param("nonsense", 200, id="no tag"),
        pytest.param("{tag}" + ', "other"' * 90, 304, id="one of many"),
        pytest.param("{tag}" + ', "other"' * 6_000, 200, id="too many to compare"),
    ],
)
def test_a_known_document_is_not_sent_again(client, sent, status):
    tag = client.get("/openapi.json").headers["etag"]
    answer = client.get("/openapi.json", headers={"If-None-Match": sent.format(tag=tag)})
    assert answer.status_code == status
    assert answer.headers["etag"] == tag
    assert answer.headers["cache-control"] == "no-cache"
    assert bool(answer.content) is (status == 200)


def test_head_has_the_headers_alone(client):
    answer = client.head("/openapi.json", headers=PLAIN)
    assert answer.status_code == 200
    assert answer.content == b""
    assert answer.headers["etag"] == client.get("/openapi.json").headers["etag"]


def test_the_document_is_built_once(app):
    assert serving.prepare(app) is serving.prepare(app)
    assert gc.isenabled()


def test_another_document_has_another_tag():
    first, second = (serving.serve({"openapi": version}) for version in ("3.1.0", "3.1.1"))
    assert first.tag != second.tag
    assert first == serving.serve({"openapi": "3.1.0"})
    assert json.loads(first.plain) == {"openapi": "3.1.0"}
