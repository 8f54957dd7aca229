"""`HEAD`, cross-origin requests, compression, and files in forms."""

import gzip

import pytest
from starlette.testclient import TestClient

from app.config import Settings
from app.http.compression import LEAST_BYTES
from app.main import close_runtime, create_app
from tests.conftest import authorized_client, make_settings
from tests.factories import new_customer
from tests.operations import operations

CUSTOMERS = "/v1/customers"
SHOP, STRANGER = "https://shop.example.com", "https://evil.example.com"
CARD = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Karl Klein\r\nEND:VCARD\r\n"
IMPORT = "/v1/contacts/import"
PREFLIGHT = {
    "Access-Control-Request-Method": "PATCH",
    "Access-Control-Request-Headers": "authorization, content-type, if-match",
}


@pytest.fixture(scope="module")
def shop_app(tmp_path_factory):
    database_url = f"sqlite:///{tmp_path_factory.mktemp('shop')}/followup.db"
    app = create_app(make_settings(database_url, cors_origins=f"{SHOP}, http://LOCALHOST:5173/"))
    yield app
    close_runtime(app)


@pytest.fixture(scope="module")
def shop(shop_app):
    """A page of an allowed origin, without a key."""
    return TestClient(shop_app, headers={"Origin": SHOP})


# HEAD


@pytest.mark.parametrize(
    "path",
    ["/", "/docs", "/openapi.json", "/readyz", CUSTOMERS, "/v1/workspace", "/v1/customers/none"],
)
def test_head_answers_as_get_without_a_body(client, path):
    got, head = client.get(path), client.head(path)
    assert (head.status_code, head.content) == (got.status_code, b"")
    varying = {"x-request-id", "date", "content-length", "content-encoding", "vary", "ratelimit"}
    assert set(head.headers) | varying == set(got.headers) | varying
    assert head.headers.get("etag") == got.headers.get("etag")


def test_head_has_the_length_of_the_body(client):
    head = client.head(CUSTOMERS)
    assert int(head.headers["content-length"]) == len(client.get(CUSTOMERS).content)


def test_head_needs_a_key(app):
    assert TestClient(app).head(CUSTOMERS).status_code == 401


def test_head_of_what_cannot_be_read_is_not_allowed(client):
    answer = client.head(IMPORT)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


def test_head_of_an_unchanged_object_is_304(client):
    made = new_customer(client)
    path = f"{CUSTOMERS}/{made['id']}"
    tag = client.get(path).headers["etag"]
    assert client.head(path, headers={"If-None-Match": tag}).status_code == 304


# Cross-origin requests


def test_a_page_of_an_allowed_origin_may_ask_before_it_sends(shop):
    answer = shop.options(f"{CUSTOMERS}/4711", headers=PREFLIGHT)
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == SHOP
    assert "PATCH" in answer.headers["access-control-allow-methods"]
    assert "If-Match" in answer.headers["access-control-allow-headers"]
    assert "access-control-allow-credentials" not in answer.headers


def test_a_page_of_an_allowed_origin_reads_the_headers_of_the_contract(shop):
    answer = shop.get(CUSTOMERS)
    assert answer.status_code == 401  # an error can be read as well
    assert answer.headers["access-control-allow-origin"] == SHOP
    assert "Origin" in answer.headers["vary"]
    exposed = set(answer.headers["access-control-expose-headers"].split(", "))
    assert exposed >= {"ETag", "Link", "Location", "RateLimit", "X-Request-Id"}


def test_every_header_of_the_document_is_exposed(shop):
    exposed = shop.get("/readyz").headers["access-control-expose-headers"].split(", ")
    documented = {
        name
        for operation in operations()
        for response in operation.document["responses"].values()
        for name in response.get("headers", {})
    }
    assert documented - set(exposed) == {"WWW-Authenticate"}


@pytest.mark.parametrize(
    "origin", [STRANGER, "null", f"{SHOP}.evil.com", "http://shop.example.com", f"{SHOP}:8443"]
)
def test_a_page_of_another_origin_gets_no_header(shop_app, origin):
    stranger = TestClient(shop_app, headers={"Origin": origin})
    for answer in (
        stranger.options(CUSTOMERS, headers=PREFLIGHT),
        stranger.get(CUSTOMERS),
        stranger.get("/readyz"),
    ):
        assert not [name for name in answer.headers if name.startswith("access-control")]


def test_an_origin_is_compared_as_browsers_send_it(shop_app):
    page = TestClient(shop_app, headers={"Origin": "http://localhost:5173"})
    assert "access-control-allow-origin" in page.get("/readyz").headers


def test_no_origin_is_allowed_by_default(client):
    answer = client.get(CUSTOMERS, headers={"Origin": SHOP})
    assert (answer.status_code, "access-control-allow-origin" in answer.headers) == (200, False)


@pytest.mark.parametrize("origins", ["*", "shop.example.com", f"{SHOP}/path", "ftp://a.example"])
def test_a_setting_that_names_no_origin_is_refused(origins):
    with pytest.raises(ValueError, match="must hold origins such as"):
        Settings(cors_origins=origins)


# Compression


def raw(client, accepted, path=CUSTOMERS):
    with client.stream("GET", path, headers={"Accept-Encoding": accepted}) as answer:
        return answer, b"".join(answer.iter_raw())


@pytest.fixture
def filled(client):
    for number in range(5):
        new_customer(client, name={"given": f"Customer {number}"})
    return client


@pytest.mark.parametrize("accepted", ["gzip", "deflate, gzip;q=0.5"])
def test_a_list_is_compressed_for_those_who_take_gzip(filled, accepted):
    plain, content = raw(filled, "identity")
    packed, compressed = raw(filled, accepted)
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert "Accept-Encoding" in packed.headers["vary"]
    assert gzip.decompress(compressed) == content
    assert len(compressed) == int(packed.headers["content-length"]) < len(content)


@pytest.mark.parametrize("accepted", ["", "identity", "br", "gzip;q=0", "gzip;q=0.0, br"])
def test_nothing_is_compressed_for_those_who_do_not(filled, accepted):
    answer, content = raw(filled, accepted)
    assert "content-encoding" not in answer.headers
    assert content.startswith(b"{")


def test_a_list_of_codings_too_long_to_read_takes_none(filled):
    answer, content = raw(filled, "gzip" + "," * 60_000)
    assert "content-encoding" not in answer.headers
    assert content.startswith(b"{")


def test_a_short_answer_is_not_compressed(client):
    answer, content = raw(client, "gzip")
    assert len(content) < LEAST_BYTES
    assert "content-encoding" not in answer.headers


def test_a_compressed_answer_has_the_same_tag(client):
    made = new_customer(client, notes="x" * 2000)
    path = f"{CUSTOMERS}/{made['id']}"
    packed, _ = raw(client, "gzip", path)
    plain, _ = raw(client, "identity", path)
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["etag"] == plain.headers["etag"]
    unchanged = client.get(path, headers={"If-None-Match": packed.headers["etag"]})
    assert (unchanged.status_code, unchanged.content) == (304, b"")
    changed = client.patch(path, json={"notes": "y"}, headers={"If-Match": packed.headers["etag"]})
    assert changed.status_code == 200


def test_an_answer_with_a_secret_is_too_short_to_be_compressed(app, key):
    client = authorized_client(app, key)
    user = client.get("/v1/users").json()["items"][0]["id"]
    body = {"name": "n" * 200, "scope": "read", "user_id": user}
    answer = client.post("/v1/api-keys", json=body, headers={"Accept-Encoding": "gzip"})
    assert answer.status_code == 201
    assert "content-encoding" not in answer.headers


# Files in forms


def test_a_file_in_a_form_is_imported_as_a_raw_body_is(client):
    answer = client.post(IMPORT, files={"file": ("cards.vcf", CARD, "text/x-vcard")})
    assert [each["name"]["display"] for each in answer.json()["items"]] == ["Karl Klein"]
    again = client.post(IMPORT, content=CARD, headers={"Content-Type": "text/vcard"})
    assert len(again.json()["duplicates"]) == 1


def test_a_mail_in_a_form_is_imported(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.com"]})
    mail = b"From: anna@example.com\r\nTo: me@example.com\r\nSubject: Pump\r\n\r\nIt stopped.\r\n"
    answer = client.post("/v1/messages/import", files={"file": ("mail.eml", mail)})
    assert [each["subject"] for each in answer.json()["items"]] == ["Pump"]


def test_a_picture_in_a_form_is_read(client):
    answer = client.post("/v1/contacts/scan", files={"file": ("card.png", b"no picture")})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == "invalid_format"


def test_a_repeated_form_has_the_stored_answer(client):
    """The boundary differs from one form to the next; the file in it is the same."""
    headers = {"Idempotency-Key": "cards-1"}
    first, second = (
        client.post(IMPORT, files={"file": ("cards.vcf", CARD)}, headers=headers) for _ in range(2)
    )
    assert second.headers["idempotent-replayed"] == "true"
    assert second.content == first.content


@pytest.mark.parametrize(
    ("files", "fault"),
    [
        pytest.param(
            [("file", ("a.vcf", CARD)), ("file", ("b.vcf", CARD))],
            ("/file", "repeated", "The form must hold exactly one file, in the field `file`; it holds 2."),
            id="two files",
        ),
        pytest.param(
            [("flie", ("a.vcf", CARD))],
            ("/flie", "unknown_field", "`flie` is not a known field. The form must hold exactly one file, in the field `file`.", "file"),
            id="another field",
        ),
        pytest.param(
            [("file", (None, b"text"))],
            ("/file", "wrong_type", "`file` must be a file: the part needs a `filename`."),
            id="a text",
        ),
    ],
)  # fmt: skip
def test_a_form_holds_one_file(client, files, fault):
    answer = client.post(IMPORT, files=files)
    assert answer.status_code == 422
    assert [tuple(error.values()) for error in answer.json()["errors"]] == [fault]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param(b"--x--\r\n", "required", id="no part"),
        pytest.param(b"", "required", id="nothing"),
        pytest.param(b"no form", "invalid_format", id="no form"),
        pytest.param(
            b"--x\r\nA: b\r\n\r\nc\r\n--x--\r\n", "invalid_format", id="a part without name"
        ),
    ],
)
def test_a_form_without_a_file_is_refused(client, body, code):
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    answer = client.post(IMPORT, content=body, headers=headers)
    assert answer.status_code == 422
    assert [error["code"] for error in answer.json()["errors"]] == [code]


def test_a_form_without_a_boundary_is_refused(client):
    headers = {"Content-Type": "multipart/form-data"}
    answer = client.post(IMPORT, content=b"x", headers=headers)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "invalid_format")


def test_a_form_is_for_files_alone(client):
    answer = client.post(CUSTOMERS, files={"file": ("a.json", b"{}")})
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")


def test_the_limit_counts_the_whole_form(client):
    picture = b"x" * (20 * 1024 * 1024)
    answer = client.post("/v1/contacts/scan", files={"file": ("card.png", picture)})
    assert answer.status_code == 413
    assert answer.json()["detail"] == "The body must not exceed 20,971,520 bytes (20 MiB)."
