"""Work in the background: long reviews, and the removal of ignored messages."""

from datetime import timedelta

import pytest
from sqlmodel import select

from app.features.messages import sender_review, spam_removal
from app.storage.models import MailSource
from tests import factories
from tests.conftest import NOW, every_row
from tests.features.sender_rules.test_sender_rules_api import (
    ADDRESS,
    PATH,
    listed,
    new_rule,
    take_in,
)

MANY = 7


@pytest.fixture(autouse=True)
def own_address(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()


@pytest.fixture
def database(app):
    return app.state.runtime.database


def silenced(client) -> int:
    items = client.get("/v1/messages").json()["items"]
    return sum(item["needs_reply_evidence"] == "sender_rule" for item in items)


def test_a_long_review_goes_on_in_the_background(client, database, monkeypatch):
    monkeypatch.setattr(sender_review, "BATCH", 3)
    for number in range(MANY):
        take_in(client, number)
    rule = new_rule(client)
    assert silenced(client) == 3
    assert sender_review.work_once(database, NOW) is True
    assert silenced(client) == 6
    assert sender_review.work_once(database, NOW) is False
    assert silenced(client) == MANY
    assert sender_review.work_once(database, NOW) is False
    flags = client.get("/v1/follow-ups", params={"status": "withdrawn"}).json()["items"]
    assert len(flags) == MANY
    client.delete(f"{PATH}/{rule['id']}").raise_for_status()
    while sender_review.work_once(database, NOW):
        pass
    assert silenced(client) == 0


def test_a_failure_in_one_workspace_does_not_stop_another(
    client, other_client, database, monkeypatch
):
    monkeypatch.setattr(sender_review, "BATCH", 1)
    other_client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]})
    for one in (client, other_client):
        take_in(one, 1)
        take_in(one, 2)
        new_rule(one)
    first = client.get("/v1/messages").json()["items"]
    judge = sender_review.reclassify

    def fail_for_the_first(tx, message, changes, **more):
        if str(message.id) in {item["id"] for item in first}:
            raise RuntimeError
        judge(tx, message, changes, **more)

    monkeypatch.setattr(sender_review, "reclassify", fail_for_the_first)
    sender_review.work_once(database, NOW)
    assert (silenced(client), silenced(other_client)) == (1, 2)


def test_ignored_messages_are_removed_after_thirty_days_and_stay_counted(
    client, clock, database, monkeypatch
):
    rule = new_rule(client, effect="ignore")
    for number in range(3):
        take_in(client, number)
    kept = take_in(client, "k", sender="anna@other-firm.de")
    day = timedelta(days=1)
    assert spam_removal.remove_ignored(database, NOW + 29 * day) is False
    assert len(listed(client, "/v1/messages", automatic="spam")) == 3
    clock.advance(days=31)
    monkeypatch.setattr(spam_removal, "BATCH", 2)
    assert spam_removal.remove_ignored(database, NOW + 31 * day) is True
    assert len(listed(client, "/v1/messages", automatic="spam")) == 1
    assert spam_removal.remove_ignored(database, NOW + 31 * day) is False
    assert listed(client, "/v1/messages", automatic="spam") == []
    assert listed(client, "/v1/messages") == [kept["id"]]
    assert listed(client, "/v1/contacts") == [kept["contact_id"]]
    path = f"{PATH}/{rule['id']}"
    hits = client.get(path).json()["hits"]
    assert hits == {"count": 3, "last_at": "2026-03-02T08:00:00Z"}
    assert client.delete(path).status_code == 204


def test_counts_of_several_rounds_add_up_and_end_after_ninety_days(client, clock, database):
    rule = new_rule(client, effect="ignore")
    path = f"{PATH}/{rule['id']}"
    take_in(client, 1)
    clock.advance(days=10)
    take_in(client, 2)
    for days in (31, 41):
        spam_removal.remove_ignored(database, NOW + timedelta(days=days))
    assert client.get(path).json()["hits"]["count"] == 2
    clock.advance(days=85)
    assert client.get(path).json()["hits"] == {"count": 0, "last_at": None}


@pytest.mark.parametrize("effect", ["no_reply_needed", "always", None])
def test_only_ignored_messages_are_removed(client, effect, database):
    if effect:
        new_rule(client, effect=effect)
    take_in(client, 1)
    assert spam_removal.remove_ignored(database, NOW + timedelta(days=400)) is False
    assert len(listed(client, "/v1/messages")) == 1


def test_an_ignored_message_with_an_external_id_is_removed_whole(client, database):
    new_rule(client, effect="ignore")
    sender = {"address": ADDRESS, "name": ""}
    ids = {"shop": "4711"}
    factories.new_message(client, **{"from": sender, "external_ids": ids})
    spam_removal.remove_ignored(database, NOW + timedelta(days=31))
    again = factories.new_message(client, **{"from": sender, "external_ids": ids})
    assert again["automatic"] == "spam"


def test_the_source_of_an_ignored_message_is_removed_with_it(client, clock, database):
    new_rule(client, effect="ignore")
    take_in(client, 1)
    kept = take_in(client, "k", sender="anna@other-firm.de")
    clock.advance(days=31)
    assert sources(database) == 2
    spam_removal.remove_ignored(database, NOW + timedelta(days=31))
    assert sources(database) == 1
    assert client.get(f"/v1/messages/{kept['id']}/source").status_code == 200


def sources(database) -> int:
    with every_row(database) as session:
        return len(session.exec(select(MailSource.hash)).all())
