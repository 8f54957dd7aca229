"""Stored mail is read again by a better reader; what a person decided stays."""

import dataclasses
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import cli
from app.features.messages import classification, rereading, retention
from app.identifiers import NIL
from app.parsing.mail import reading
from tests.conftest import NOW
from tests.factories import mail, new_customer, new_message, take_in
from tests.features.messages.test_day_by_day import mailbox

TEXT = "The pump stopped. Can you help?"


@pytest.fixture
def own(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    return client


@pytest.fixture
def better_reader(monkeypatch):
    """A reader that takes every mail for an automatic reply, and finds other words in it."""

    def read(raw, arrived_at=None):
        found = reading.read(raw, arrived_at)
        return dataclasses.replace(found, automatic="auto_reply", reply_text="Out of office.")

    monkeypatch.setattr(rereading, "read", read)


def reclassified(client, message):
    answer = client.post(f"/v1/messages/{message['id']}/reclassify")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_reader_of_today_changes_nothing(own):
    [item] = take_in(own, mail(1))["items"]
    assert reclassified(own, item) == item


def test_a_message_is_read_from_its_source(own, better_reader):
    [item] = take_in(own, mail(1))["items"]
    assert item["reply_due_at"] is not None
    again = reclassified(own, item)
    assert (again["automatic"], again["needs_reply"]) == ("auto_reply", "no")
    assert again["reply_text"] == "Out of office."
    assert again["reply_due_at"] is None


def test_a_verdict_of_a_person_stays(own, better_reader):
    [item] = take_in(own, mail(1))["items"]
    changes = {"needs_reply": "yes", "kind": "order"}
    own.patch(f"/v1/messages/{item['id']}", json=changes).raise_for_status()
    again = reclassified(own, item)
    assert (again["needs_reply"], again["needs_reply_evidence"]) == ("yes", "overruled")
    assert (again["kind"], again["kind_evidence"]) == ("order", "overruled")


def test_a_text_that_a_person_changed_stays(own, better_reader):
    [item] = take_in(own, mail(1))["items"]
    own.patch(f"/v1/messages/{item['id']}", json={"body": "Please call."}).raise_for_status()
    again = reclassified(own, item)
    assert (again["body"], again["reply_text"]) == ("Please call.", "Please call.")


def test_without_a_source_the_text_is_read(own, app, better_reader, monkeypatch):
    [item] = take_in(own, mail(1))["items"]
    logged = new_message(own, new_customer(own), body=TEXT)
    retention.purge(app.state.runtime.database, NOW, 0)
    monkeypatch.setattr(classification, "reply_text", lambda _channel, body: body[:4])
    for message in (item, logged):
        again = reclassified(own, message)
        assert (again["automatic"], again["reply_text"]) == (None, TEXT[:4])


GROUP = (
    "From: 'Nora Beck' via Repairs <repairs@club.example>\nX-Original-From: Nora <nora@b.example>\n"
)


def file_a_mail_of_a_group(client):
    """A mail of a group whose address the workspace names only afterwards."""
    raw = GROUP + "To: repairs@club.example\nMessage-ID: <1@b.example>\nSubject: Pump\n\n" + TEXT
    [item] = take_in(client, raw.encode())["items"]
    assert item["from"]["address"] == "repairs@club.example"
    return item


def name_the_group(client):
    addresses = ["me@example.net", "repairs@club.example"]
    client.patch("/v1/workspace", json={"own_addresses": addresses}).raise_for_status()


def test_a_mail_moves_to_its_author_when_the_address_of_the_group_is_named(own):
    item = file_a_mail_of_a_group(own)
    name_the_group(own)
    again = reclassified(own, item)
    assert again["from"] == {"address": "nora@b.example", "name": "Nora"}
    assert (again["needs_reply"], again["automatic"]) == ("yes", None)
    [flag] = own.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    assert (flag["contact_id"], flag["subject"]["id"]) == (again["contact_id"], item["id"])
    assert flag["contact_id"] != item["contact_id"]
    assert reclassified(own, item) == again


def test_a_mail_stays_with_the_customer_to_whom_a_person_gave_its_sender(own):
    item = file_a_mail_of_a_group(own)
    own.post(f"/v1/contacts/{item['contact_id']}/convert", json={}).raise_for_status()
    kept = own.get(f"/v1/messages/{item['id']}").json()
    name_the_group(own)
    again = reclassified(own, item)
    assert (again["customer_id"], again["from"]) == (kept["customer_id"], kept["from"])


def test_another_workspace_reads_nothing(own, other_client):
    [item] = take_in(own, mail(1))["items"]
    answer = other_client.post(f"/v1/messages/{item['id']}/reclassify")
    assert answer.status_code == 404


def invoke(database_url, monkeypatch, *arguments: str):
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", database_url)
    monkeypatch.setenv("FOLLOWUP_CLOCK", NOW.isoformat())
    return CliRunner().invoke(cli.main, ["reclassify", *arguments])


def run(database_url, monkeypatch, *arguments: str):
    result = invoke(database_url, monkeypatch, "--json", *arguments)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout.splitlines()[-1])


def test_all_stored_mail_is_read_again_in_batches(
    own, app, database_url, better_reader, monkeypatch
):
    monkeypatch.setattr(rereading, "BATCH", 2)
    take_in(own, *(mail(number, text=f"{TEXT} {number}") for number in range(5)))
    result = run(database_url, monkeypatch)
    assert (result["messages"], result["changed"]) == (5, 5)
    assert result["changes"]["automatic"] == 5
    items = own.get("/v1/messages").json()["items"]
    assert {(item["needs_reply"], item["reply_due_at"]) for item in items} == {("no", None)}
    assert run(database_url, monkeypatch)["changed"] == 0


def test_only_messages_since_a_day_are_read(own, app, database_url, monkeypatch):
    take_in(own, mail(1), mail(2, date="Mon, 02 Feb 2026 08:00:00 +0000"))
    assert run(database_url, monkeypatch, "--since", "2026-03-01")["messages"] == 1


def test_only_a_workspace_is_read(own, other_client, database_url, monkeypatch):
    take_in(own, mail(1))
    other = other_client.get("/v1/workspace").json()["id"]
    assert run(database_url, monkeypatch, "--workspace", other)["messages"] == 0
    assert "1 changed" not in invoke(database_url, monkeypatch).stdout
    unknown = invoke(database_url, monkeypatch, "--workspace", str(NIL))
    assert (unknown.exit_code, "--workspace" in unknown.stderr) == (2, True)


MAILS = Path(__file__).parents[2] / "parsing" / "mail" / "mails"


def test_mails_of_all_kinds_stay_as_they_are_with_the_readers_of_today(
    own, app, database_url, monkeypatch
):
    files = [
        path.read_bytes().replace(b"@firma.de", b"@example.net") for path in MAILS.glob("*.eml")
    ]
    own.patch("/v1/workspace", json={"own_domains": ["example.net"]}).raise_for_status()
    take_in(own, *files, *(one.raw for one in mailbox(1)))
    before = {item["id"]: item for item in own.get("/v1/messages?limit=200").json()["items"]}
    result = run(database_url, monkeypatch)
    after = {item["id"]: item for item in own.get("/v1/messages?limit=200").json()["items"]}
    assert len(after) > 30
    changed = [(before[name], item) for name, item in after.items() if item != before[name]]
    assert changed == []
    assert (result["changed"], result["changes"]) == (0, {})
