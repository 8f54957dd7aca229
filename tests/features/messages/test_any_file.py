"""Whatever a file holds, the import answers, and its counts add up."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.main import close_runtime, create_app
from tests.conftest import authorized_client, copy_of_template, create_workspace, make_settings
from tests.factories import mail, mbox

ROOT = Path(__file__).parents[3]
FILES = sorted(
    [
        *(ROOT / "tests" / "parsing" / "mail" / "mails").glob("*.eml"),
        *(ROOT / "docs" / "tutorial").glob("*.mbox"),
    ]
)
MAILS = [path.read_bytes() for path in FILES]
PIECES = [
    b"From - Mon Mar  2 09:00:00 2026\n", b"From: a@example.com\n", b"From: me@example.net\n",
    b"To: me@example.net\n", b"To: a@example.com, b@example.com\n", b"Message-ID: <1@x>\n",
    b"In-Reply-To: <1@x>\n", b"Subject: x\n", b"Date: 2026-03-02 08:00\n", b"X-Gmail-Labels: Drafts\n",
    b"\n", b"\r\n", b"Hello?\n", b">From x\n", b"\xff\xfe", b"\0", b"PK\x03\x04", b"415 \n", b"--b\n",
    b"Content-Type: multipart/mixed; boundary=b\n",
]  # fmt: skip
OUTCOMES = ("imported", "duplicates", "ignored", "errors")


@pytest.fixture(scope="module")
def client(request, tmp_path_factory):
    with copy_of_template(request, "sqlite", tmp_path_factory.mktemp("any"), "any") as url:
        app = create_app(make_settings(url, keep_refused=True, keep_attachment_bytes=100))
        client = authorized_client(app, create_workspace(app, "Alpha"))
        client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
        yield client
        close_runtime(app)


def post(client, content: bytes) -> None:
    answer = client.post(
        "/v1/messages/import", content=content, headers={"Content-Type": "application/mbox"}
    )
    if answer.status_code in {415, 422}:
        return  # another format, or nothing at all
    assert answer.status_code == 200, answer.text
    result = answer.json()
    mails = result["mails"]
    assert sum(mails[name] for name in OUTCOMES) == mails["total"]
    for name in OUTCOMES[1:]:
        assert len(result[name]) == mails[name]
    keys = {(item["headers"]["message_id"], item["occurred_at"]) for item in result["items"]}
    assert len(keys) <= mails["imported"] <= len(result["items"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_counts_of_every_file_of_the_tests_add_up(client, path):
    content = path.read_bytes()
    for data in (content, mbox(content, mail("x"), content)):
        post(client, data)
        post(client, data)


@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=9), max_size=40).map(b"".join))
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_the_counts_of_any_rubble_add_up(client, content):
    post(client, content)


@given(st.data())
@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_the_counts_of_damaged_mailboxes_add_up(client, data):
    content = mbox(*data.draw(st.lists(st.sampled_from(MAILS), min_size=1, max_size=3)))
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, len(content)))
    post(client, content[:start] + data.draw(st.binary(max_size=10)) + content[end:])
