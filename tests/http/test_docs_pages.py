"""The documentation pages come from this server alone, under a policy that allows nothing else."""

import hashlib
import re
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.errors import PROBLEM_TYPES
from app.http.docs import assets, guide, pages
from app.http.docs.problems import problem_page
from app.http.field_codes import FIELD_CODES, IMPORT_CODES

STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
ADDRESS = re.compile(r'(?:src|href)="([^"]+)"')


@pytest.fixture(scope="module")
def client():
    app = FastAPI(title="Tom & Co <CRM>", docs_url=None, redoc_url=None)
    pages.mount(app)
    return TestClient(app)


def test_swagger_ui_works_under_the_strict_policy(client):
    answer = client.get("/docs")
    assert answer.headers["content-security-policy"] == STRICT


def test_redoc_needs_a_nonce_for_its_styles_and_an_inline_font(client):
    answer = client.get("/redoc")
    nonce = re.search(r'nonce="([^"]+)"', answer.text)[1]
    relaxed = (
        STRICT.replace("style-src 'self'", f"style-src 'self' 'nonce-{nonce}'") + "; font-src data:"
    )
    assert answer.headers["content-security-policy"] == relaxed


def test_a_nonce_is_used_once(client):
    first, second = (re.search(r'nonce="([^"]+)"', client.get("/redoc").text)[1] for _ in range(2))
    assert first != second


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/problems", "/problems/not_found"])
def test_a_page_asks_for_nothing_from_outside(client, path):
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    for address in ADDRESS.findall(answer.text):
        target = answer.url.join(address)
        assert target.host == "testserver"
        assert client.get(target).status_code == 200, address


PAGES_OF_GUIDE = [f"/guide/{name}" for name in guide.NAMES]


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/problems", "/", "/guide", *PAGES_OF_GUIDE])
def test_a_page_has_no_inline_script_or_style(client, path):
    text = client.get(path).text
    assert not re.search(r"<style|style=|onload=|<script>|<script[^>]*>[^<]", text)


@pytest.mark.parametrize("path", ["/guide", *PAGES_OF_GUIDE])
def test_a_page_of_the_guide_leads_to_what_is_there(client, path):
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-security-policy"] == STRICT
    for address in ADDRESS.findall(answer.text):
        target = answer.url.join(address)
        is_here = target.host == "testserver"
        assert not is_here or client.get(target).status_code == 200, address
    # Only a reader who follows a link leaves the server.
    assert not re.search(r'src="https?:', answer.text)


def test_a_document_for_developers_is_not_in_the_guide(client):
    for name in ("architecture", "nonsense", "..%2fREADME", "decisions"):
        assert client.get(f"/guide/{name}").status_code == 404
    assert (
        '<a href="mailbox-by-script">from a mailbox</a>' in client.get("/guide/contact-form").text
    )
    assert "decisions/" not in client.get("/guide/mail").text


def test_the_first_page_leads_to_everything(app):
    client = TestClient(app)
    page = client.get("/")
    assert page.headers["content-security-policy"] == STRICT
    names = ("Swagger UI", "ReDoc", "Guide", "OpenAPI document", "Problems", "Health")
    for name in names:
        [address] = re.findall(rf'<a href="([^"]+)">{name}</a>', page.text)
        if name != "Health":  # the database of this test has no tables
            assert client.get(page.url.join(address)).status_code == 200
    assert len(page.content) < 3_000


def test_the_pictures_of_the_guide_are_small():
    pictures = list((guide.FOLDER / guide.IMAGES).glob("*.png"))
    assert len(pictures) == 2
    assert all(picture.stat().st_size < 150_000 for picture in pictures)


def test_titles_are_escaped(client):
    assert "Tom &amp; Co &lt;CRM&gt;" in client.get("/docs").text


@pytest.mark.parametrize(
    ("file", "content_type"),
    [
        ("swagger-ui/swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
        ("swagger-ui/swagger-ui.css", "text/css; charset=utf-8"),
        ("redoc/redoc.standalone.js", "text/javascript; charset=utf-8"),
        ("follow-up/icon.svg", "image/svg+xml"),
    ],
)
def test_an_asset_is_kept_for_good_under_an_address_of_its_content(client, file, content_type):
    answer = client.get(f"/{assets.root_path()}/{file}")
    assert answer.headers["content-type"] == content_type
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["x-content-type-options"] == "nosniff"
    again = client.get(
        f"/{assets.root_path()}/{file}", headers={"If-None-Match": answer.headers["etag"]}
    )
    assert again.status_code == 304
    assert again.headers["cache-control"] == answer.headers["cache-control"]


def test_assets_end_at_their_folder(client):
    assert client.get(f"/{assets.root_path()}/%2e%2e/pages.py").status_code == 404
    assert client.get(f"/{assets.root_path()}/").status_code == 404


def test_vendored_files_are_as_recorded():
    record = Path(pages.__file__).with_name("VENDORED.md").read_text()
    sums = dict(re.findall(r"\| `(\S+)` \| `([0-9a-f]{64})` \|", record))
    assert len(sums) == 3
    for file, recorded in sums.items():
        assert hashlib.sha256((assets.FOLDER / file).read_bytes()).hexdigest() == recorded


def test_every_problem_has_a_page(client):
    index = client.get("/problems").text
    for code, kind in PROBLEM_TYPES.items():
        answer = client.get(f"/problems/{code}")
        assert answer.status_code == 200
        assert kind.title in answer.text
        assert f'href="problems/{code}"' in index


def test_every_code_of_a_fault_has_a_page(client):
    index = client.get("/problems").text
    for code, known in (FIELD_CODES | IMPORT_CODES).items():
        answer = client.get(f"/problems/{code}")
        assert answer.status_code == 200
        assert f"<h1>{known.title}</h1>" in answer.text
        assert f'href="problems/{code}"' in index


def test_an_unknown_problem_has_none(client):
    assert client.get("/problems/nonsense").status_code == 404


def test_the_text_of_a_problem_is_escaped():
    page = problem_page("odd", "<b>", 422, "Send `a<b` & wait.")
    assert "<h1>&lt;b&gt;</h1>" in page
    assert "<p>Send <code>a&lt;b</code> &amp; wait.</p>" in page


def test_the_pages_are_not_operations():
    app = FastAPI(docs_url=None, redoc_url=None)
    pages.mount(app)
    assert app.openapi()["paths"] == {}
