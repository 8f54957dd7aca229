"""Mails are kept as they came, for a time, and are handed out again."""

from datetime import timedelta

import pytest

from app.config import Settings
from app.features.messages import retention
from app.main import close_runtime, create_app
from tests.conftest import NOW, authorized_client, create_workspace, make_settings
from tests.factories import mail, mail_with_attachment, new_customer, new_message, take_in

PDF = bytes(range(256)) * 20
LIMIT = 10_000


@pytest.fixture
def settings(database_url) -> Settings:
    return make_settings(database_url, keep_attachment_bytes=LIMIT)


@pytest.fixture
def own(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    return client


def only(client, raw: bytes):
    answer = client.post(
        "/v1/messages/import", content=raw, headers={"Content-Type": "message/rfc822"}
    )
    [item] = answer.json()["items"]
    return item, f"/v1/messages/{item['id']}"


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_the_source_is_the_mail_as_it_came(own, end):
    raw = mail_with_attachment(PDF).replace(b"\n", end)
    _, path = only(own, raw)
    answer = own.get(f"{path}/source")
    assert (answer.status_code, answer.content) == (200, raw)
    assert answer.headers["content-type"] == "message/rfc822"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-disposition"].startswith("attachment; ")


def test_an_attachment_is_handed_out_with_its_type_and_name(own):
    item, path = only(own, mail_with_attachment(PDF))
    assert item["attachments"] == [
        {"name": "offer.pdf", "type": "application/pdf", "size": len(PDF)}
    ]
    answer = own.get(f"{path}/attachments/0")
    assert (answer.status_code, answer.content) == (200, PDF)
    assert answer.headers["content-type"] == "application/pdf"
    assert 'filename="offer.pdf"' in answer.headers["content-disposition"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert own.get(f"{path}/attachments/1").status_code == 404


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("a;b.pdf", 'filename="a_b.pdf"', id="semicolon"),
        pytest.param("Tür.pdf", "filename*=UTF-8''T%C3%BCr.pdf", id="umlaut"),
        pytest.param("../../etc/passwd", 'filename="passwd"', id="folders"),
        pytest.param("...", 'filename="attachment"', id="dots"),
    ],
)
def test_the_name_of_an_attachment_is_safe(own, name, shown):
    _, path = only(own, mail_with_attachment(PDF, name))
    assert shown in own.get(f"{path}/attachments/0").headers["content-disposition"]


def test_a_web_page_is_never_shown_in_the_browser(own):
    _, path = only(own, mail_with_attachment(b"<script>1</script>", "a.html", "text/html"))
    headers = own.get(f"{path}/attachments/0").headers
    assert headers["content-disposition"].startswith("attachment; ")
    assert (headers["content-security-policy"], headers["x-content-type-options"]) == (
        "sandbox",
        "nosniff",
    )


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_large_attachment_is_cut_out_and_the_place_says_so(own, end):
    large = PDF * 4
    item, path = only(own, mail_with_attachment(large).replace(b"\n", end))
    source = own.get(f"{path}/source").content
    assert b"Follow-Up has removed this attachment" in source
    assert str(len(large)).encode() in source
    assert b"Please see the offer." in source
    assert len(source) < LIMIT
    assert item["attachments"][0]["size"] == len(large)
    answer = own.get(f"{path}/attachments/0")
    assert answer.status_code == 404
    assert "larger than the limit" in answer.json()["detail"]


def test_the_words_of_a_large_attached_mail_stay(own):
    inner = mail_with_attachment(PDF * 4).decode()
    text = f"--c\nContent-Type: text/plain\n\nSee below.\n--c\nContent-Type: message/rfc822\n\n{inner}\n--c--"
    _, path = only(own, mail(2, text=text, more="Content-Type: multipart/mixed; boundary=c\n"))
    source = own.get(f"{path}/source").content
    assert b"Please see the offer." in source
    assert len(source) < LIMIT


def test_a_mail_to_several_customers_is_stored_once(own, app):
    for name in ("a", "b"):
        new_customer(own, emails=[{"address": f"{name}@example.com"}])
    items = take_in(own, mail(1, sender="me@example.net", to="a@example.com, b@example.com"))[
        "items"
    ]
    assert len({own.get(f"/v1/messages/{item['id']}/source").content for item in items}) == 1


def test_a_message_without_a_mail_has_no_source(own):
    message = new_message(own, new_customer(own))
    for path in ("source", "attachments/0"):
        answer = own.get(f"/v1/messages/{message['id']}/{path}")
        assert answer.status_code == 404
        assert "was not imported from a mail" in answer.json()["detail"]


def test_another_workspace_sees_no_source(own, other_client):
    _, path = only(own, mail_with_attachment(PDF))
    for name in ("source", "attachments/0"):
        answer = other_client.get(f"{path}/{name}")
        assert (answer.status_code, answer.json()["detail"]) == (404, "The message does not exist.")


def test_sources_are_removed_after_their_time(own, app):
    _, path = only(own, mail(1))
    database = app.state.runtime.database
    retention.purge(database, NOW + timedelta(days=365), 365)
    assert own.get(f"{path}/source").status_code == 200
    retention.purge(database, NOW + timedelta(days=365, seconds=1), 365)
    answer = own.get(f"{path}/source")
    assert answer.status_code == 404
    assert "no longer kept" in answer.json()["detail"]
    assert own.get(path).status_code == 200


def test_all_sources_are_removed_when_none_are_kept(own, app):
    items = take_in(own, *(mail(number) for number in range(3)))["items"]
    retention.purge(app.state.runtime.database, NOW, 0)
    assert {own.get(f"/v1/messages/{item['id']}/source").status_code for item in items} == {404}


def test_a_server_can_keep_no_sources(database_url):
    app = create_app(make_settings(database_url, keep_source_days=0))
    client = authorized_client(app, create_workspace(app, "Alpha"))
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    _, path = only(client, mail(1))
    assert "kept no sources" in client.get(f"{path}/source").json()["detail"]
    close_runtime(app)


def test_the_decisive_headers_are_shown(own):
    more = "List-Id: News <news.example>\nAuto-Submitted: auto-generated\nReply-To: b@example.com\n"
    item, _ = only(own, mail(1, more=more))
    assert item["headers"] == {
        "message_id": "1@example",
        "in_reply_to": None,
        "references": [],
        "list_id": "News <news.example>",
        "auto_submitted": "auto-generated",
        "reply_to": "b@example.com",
    }
