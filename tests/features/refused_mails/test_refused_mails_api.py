"""Mails that became no message leave a trace, and come back when they turn out to be somebody's."""

from datetime import timedelta

import pytest

from app.config import Settings
from app.features.messages import retention
from app.features.messages.refused_rereading import read_refused_again
from tests.conftest import NOW, make_settings
from tests.factories import mail, take_in

INTERNAL = mail(1, sender="Petra <petra@example.org>", to="me@example.net", subject="Lunch")
NOBODY = mail(2).replace(b"From: Anna <anna@example.com>\n", b"")


@pytest.fixture(params=[False, True], ids=["headers", "whole"])
def keep_refused(request) -> bool:
    return request.param


@pytest.fixture
def settings(database_url, keep_refused) -> Settings:
    return make_settings(database_url, keep_refused=keep_refused)


@pytest.fixture
def own(client):
    addresses = ["me@example.net", "petra@example.org"]
    client.patch("/v1/workspace", json={"own_addresses": addresses}).raise_for_status()
    return client


def refused(client, query: str = ""):
    answer = client.get(f"/v1/refused-mails{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def test_a_refused_mail_is_listed_with_its_headers(own, keep_refused):
    errors = take_in(own, INTERNAL)["errors"]
    assert [error["code"] for error in errors] == ["internal"]
    [item] = refused(own)
    assert item["code"] == "internal"
    assert item["detail"] == errors[0]["detail"]
    assert item["headers"] == {
        "from": {"address": "petra@example.org", "name": "Petra"},
        "to": [{"address": "me@example.net", "name": ""}],
        "cc": [],
        "subject": "Lunch",
        "message_id": "1@example",
        "other": {},
    }
    assert item["is_whole"] is keep_refused
    assert item["sent_at"] == "2026-03-02T08:00:00Z"
    assert "pump" not in str(item)


@pytest.mark.fast
def test_a_mail_that_is_refused_again_is_listed_once(own):
    for other in (INTERNAL, b"X-Mozilla-Status: 0001\n" + INTERNAL, INTERNAL):
        assert take_in(own, other)["mails"]["errors"] == 1
    assert len(refused(own)) == 1


def test_the_list_has_filters_and_pages(own, clock):
    take_in(own, INTERNAL)
    clock.advance(days=1)
    take_in(own, NOBODY)
    codes = [item["code"] for item in refused(own)]
    assert codes == ["no_sender", "internal"]
    assert [item["code"] for item in refused(own, "?code=internal")] == ["internal"]
    assert [item["code"] for item in refused(own, "?since=2026-03-03T00:00:00Z")] == ["no_sender"]
    page = own.get("/v1/refused-mails?limit=1").json()
    assert [item["code"] for item in refused(own, f"?limit=1&cursor={page['next_cursor']}")] == [
        "internal"
    ]


def test_another_workspace_sees_no_refused_mail(own, other_client):
    take_in(own, INTERNAL)
    assert refused(other_client) == []


def test_a_mail_that_is_imported_after_all_leaves_the_list(own):
    take_in(own, INTERNAL)
    own.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    assert take_in(own, INTERNAL)["mails"]["imported"] == 1
    assert refused(own) == []


def background(app, settings) -> None:
    runtime = app.state.runtime
    while read_refused_again(runtime.database, runtime.clock.now(), settings):
        pass


def test_other_own_addresses_bring_back_whole_mails(own, app, clock, settings, keep_refused):
    take_in(own, INTERNAL, NOBODY)
    clock.advance(minutes=1)
    own.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    clock.advance(minutes=1)
    background(app, settings)
    items = own.get("/v1/messages").json()["items"]
    if not keep_refused:
        assert (items, len(refused(own))) == ([], 2)
        return
    assert [item["from"]["address"] for item in items] == ["petra@example.org"]
    assert items[0]["occurred_at"] == "2026-03-02T08:00:00Z"
    assert own.get(f"/v1/messages/{items[0]['id']}/source").content.startswith(INTERNAL[:-1])
    assert [item["code"] for item in refused(own)] == ["no_sender"]


def test_a_change_of_a_user_has_refused_mails_read_again(own, app, clock, settings, keep_refused):
    take_in(own, NOBODY)
    clock.advance(minutes=1)
    own.post("/v1/users", json={"name": "Eva", "email": "eva@example.net"}).raise_for_status()
    clock.advance(minutes=1)
    background(app, settings)
    [item] = refused(own)
    assert (item["updated_at"] != item["created_at"]) is keep_refused


def test_nothing_is_read_again_without_a_change(own, app, clock, settings):
    take_in(own, NOBODY)
    clock.advance(minutes=1)
    background(app, settings)
    [item] = refused(own)
    assert item["updated_at"] == item["created_at"]


def test_refused_mails_are_removed_after_their_time(own, app):
    take_in(own, INTERNAL)
    database = app.state.runtime.database
    retention.purge(database, NOW + timedelta(days=30), 0)
    assert len(refused(own)) == 1
    retention.purge(database, NOW + timedelta(days=30, seconds=1), 0)
    assert refused(own) == []
