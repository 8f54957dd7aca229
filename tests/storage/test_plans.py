"""On SQLite a statement finds its rows by more than the workspace they are in, however few there are.

Without statistics its planner reads whole workspaces, and nobody notices while they are small.
"""

import re
import shutil
from typing import Any

import pytest
from sqlalchemy import event

from app.config import Settings
from app.evaluation import reevaluation
from app.http.listing import MAX_COUNT
from app.main import create_app
from app.storage.engines import sqlite_driver
from tests import factories
from tests.background import reevaluate_once
from tests.conftest import NOW, authorized_client, create_workspace

# Found by nothing but the workspace, or by a range within it.
BY_WORKSPACE = re.compile(r"\(workspace_id=\?(?: AND \w+[<>]\?)*\)")
INDEX = re.compile(r"INDEX (\w+)")
ALIAS = re.compile(r"(\w+) (?:AS )?(\w+)")
# Tables with a list that clients follow by the time of the last change.
LISTED = (
    "customers", "contacts", "events", "messages", "purchases", "opportunities", "referrals",
    "card_shares", "follow_ups", "reevaluations", "templates", "refused_mails",
    "imports", "jobs",
)  # fmt: skip
PAGE = re.compile(r"LIMIT \d+ \+ 0(?: OFFSET 0)?\s*$")
# How far a batch of a reevaluation looks at most.
A_STRETCH = f"LIMIT 1 OFFSET {reevaluation.BATCH * reevaluation.SCANNED_PER_PARTY - 1}"
# Read in the order of the index, a page and no more.
IN_ORDER = {
    "ix_customers_workspace_id_created_at_id",
    "ix_contacts_workspace_id_created_at_id",
    "ix_messages_workspace_id_occurred_at_id",
    "ix_purchases_workspace_id_purchased_at_id",
    "ix_opportunities_workspace_id_created_at_id",
    "ix_referrals_workspace_id_created_at_id",
    "ix_card_shares_workspace_id_shared_at_id",
    "ix_follow_ups_workspace_id_due_at_id",
    "ix_reevaluations_workspace_id_created_at_id",
    "ix_templates_workspace_id_created_at_id",
    "ix_events_workspace_id_starts_at_id",
    "ix_refused_mails_workspace_id_created_at_id",
    "ix_imports_workspace_id_created_at_id",
    "ix_jobs_workspace_id_created_at_id",
    "sqlite_autoindex_parties_1",
    *(f"ix_{table}_workspace_id_updated_at_id" for table in LISTED),
}
# Rows that changed since a moment, in another order.
SINCE = re.compile(r"_workspace_id_updated_at_id \(workspace_id=\? AND updated_at>\?\)")
# As far as counting goes.
COUNTED = f"LIMIT {MAX_COUNT} + 0) AS counted"
# Read between two moments by reports, which add up whatever came due there: at most 366 days; and
# between two places of a reevaluation, which are a stretch apart; and what expires within two
# working days; and the messages of the senders that a sender rule covers.
BETWEEN = {
    "ix_follow_ups_workspace_id_due_at_id",
    "ix_follow_ups_expiring",
    "ix_messages_senders",
    "sqlite_autoindex_parties_1",
}
BOTH_ENDS = re.compile(r"\(workspace_id=\? AND (due_at|expires_at|id|sender_key)>\? AND \1<\?\)")
# A workspace has a handful of these.
SMALL = {
    *(
        f"ix_{table}_workspace_id_updated_at_id"
        for table in ("rules", "promises", "users", "api_keys", "sender_rules")
    ),
    "ix_sender_rules_workspace_id_created_at_id",
    "ix_dirty_parties_workspace_id",
    "sqlite_autoindex_api_keys_1",
    "sqlite_autoindex_promises_1",
    "sqlite_autoindex_rules_1",
    "sqlite_autoindex_users_1",
    "sqlite_autoindex_working_calendars_1",
    "sqlite_autoindex_workspace_figures_1",
    "uq_reevaluations_running",
}


@pytest.fixture
def database(sqlite_template, tmp_path):
    return shutil.copy(sqlite_template, tmp_path / "plans.db")


@pytest.fixture
def statements(database):
    """The statements of a day's requests as they were sent, values and all."""
    app = create_app(Settings(database_url=f"sqlite:///{database}", clock=NOW))
    sent: list[str] = []

    def watch(driver: Any, _record: Any) -> None:
        driver.set_trace_callback(sent.append)

    event.listen(app.state.runtime.database.engine, "connect", watch)
    _a_day(authorized_client(app, create_workspace(app, "Alpha")))
    reevaluate_once(app.state.runtime.database, NOW)
    app.state.runtime.close()
    return {sql for sql in sent if not sql.startswith(("--", "BEGIN", "COMMIT", "PRAGMA"))}


def test_no_statement_reads_a_whole_workspace(database, statements):
    assert len(statements) > 40
    connection = sqlite_driver.connect(database)
    wrong = {
        (step, sql)
        for sql in statements
        for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {sql}")
        if _reads_a_workspace(step, sql) or _reads_a_table(connection, step, sql)
    }
    connection.close()
    assert not wrong


def test_settling_reads_no_more_of_a_long_history_than_of_a_short_one(database, statements):
    """All that was ever asked, and all that was due within the year, grow with the history."""
    grows = re.compile(
        r"ix_messages_questions \(workspace_id=\? AND party_id=\?\)"
        r"|ix_follow_ups_workspace_id_party_id_due_at"
    )
    settling = [sql for sql in statements if "ranked AS" in sql and "FROM dirty_parties" in sql]
    assert settling
    connection = sqlite_driver.connect(database)
    for sql in settling:
        steps = [step for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
        assert not [step for step in steps if grows.search(step)], sql
    connection.close()


def _reads_a_workspace(step, sql):
    if not BY_WORKSPACE.search(step):
        return False
    index = INDEX.search(step)[1]
    if index in BETWEEN and BOTH_ENDS.search(step):
        return False
    is_page = PAGE.search(sql) or sql.endswith((A_STRETCH, COUNTED))
    if SINCE.search(step) and is_page:
        return False
    return index not in SMALL and not (index in IN_ORDER and is_page)


def _reads_a_table(connection, step, sql):
    how, _, rest = step.partition(" ")
    name = rest.partition(" ")[0]
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    tables = {table for (table,) in rows}
    aliased = {table for table, alias in ALIAS.findall(sql) if alias == name}
    return how == "SCAN" and bool(tables & {name, *aliased})


def _a_day(client):
    ours = {"own_addresses": ["me@example.net"], "language": "de"}
    client.patch("/v1/workspace", json=ours).raise_for_status()
    [owner] = client.get("/v1/users").json()["items"]
    client.patch(f"/v1/users/{owner['id']}", json={"nudges_per_day": 3}).raise_for_status()
    anna = factories.new_customer(
        client,
        emails=[{"address": "anna@example.com"}],
        phones=[{"raw": "0171 2345678"}],
        tags=["pumps"],
        external_ids={"shop": "4711"},
    )
    factories.new_customer(
        client, name={"display": "Karl Weber"}, phones=[{"raw": "+49 30 123456"}]
    )
    event = factories.new_event(client)
    card = factories.vcard("FN:Karl Weber", "TEL:+4930123456", "UID:1")
    [karl] = factories.take_in_cards(client, card)["items"]
    assert karl["candidates"]
    factories.take_in_cards(client, card, event=event)
    client.patch(f"/v1/contacts/{karl['id']}", json={"notes": "x"}).raise_for_status()
    client.post(
        f"/v1/contacts/{karl['id']}/convert", json={"customer_id": anna["id"]}
    ).raise_for_status()
    factories.new_contact(client)
    question = factories.new_message(client, anna)
    factories.new_answer(client, question)
    other = factories.new_message(client, anna, subject="The filter")
    client.post(f"/v1/messages/{other['id']}/answer", json={"channel": "phone"})
    _answer_outside_threads(client, anna)
    reminder = factories.new_reminder(client, anna)
    for verb, body in (("snooze", {"until": "2026-03-05T09:00:00Z"}), ("done", None)):
        client.post(f"/v1/follow-ups/{reminder['id']}/{verb}", json=body).raise_for_status()
    client.patch(f"/v1/customers/{anna['id']}", json={"prominence": "key"}).raise_for_status()
    factories.take_in(client, factories.mail(1, sender="Unknown <new@example.com>"))
    bought = factories.new_purchase(client, anna, external_ids={"shop": "1"})
    client.patch(f"/v1/purchases/{bought['id']}", json={"amount": "1"}).raise_for_status()
    hoped = factories.new_opportunity(client, anna)
    won = client.patch(f"/v1/opportunities/{hoped['id']}", json={"outcome": "won"})
    won.raise_for_status()
    new = factories.new_contact(client)
    passed = factories.new_referral(client, anna, referred={"contact_id": new["id"]})
    client.patch("/v1/card", json={"job_title": "Pumps"}).raise_for_status()
    given = factories.new_card_share(client, anna, event_id=event["id"])
    client.patch(f"/v1/card/shares/{given['id']}", json={"notes": "x"}).raise_for_status()
    gone = factories.new_card_share(client)
    client.delete(f"/v1/card/shares/{gone['id']}").raise_for_status()
    told = {"informed_at": "2026-03-02T08:00:00Z"}
    client.patch(f"/v1/referrals/{passed['id']}", json=told).raise_for_status()
    mine = {"name": "Thanks", "body": "Dear {{ person.name }}"}
    text = client.post("/v1/templates", json=mine).json()
    for follow_up in client.get("/v1/follow-ups", params={"customer_id": anna["id"]}).json()[
        "items"
    ]:
        url = f"/v1/follow-ups/{follow_up['id']}/draft"
        client.post(url, json={"template_id": text["id"], "save": True}).raise_for_status()
    tried = {"customer_id": anna["id"], "body": mine["body"]}
    client.post("/v1/templates/preview", json=tried).raise_for_status()
    client.delete(f"/v1/templates/{text['id']}").raise_for_status()
    for path in (
        "/v1/templates",
        "/v1/templates?name=Thanks",
        f"/v1/customers/{anna['id']}",
        f"/v1/customers/{anna['id']}/timeline",
        f"/v1/customers/{anna['id']}/explain",
        f"/v1/customers/{anna['id']}/follow-ups",
        "/v1/customers",
        "/v1/customers?email=anna@example.com",
        "/v1/customers?phone=0171 2345678",
        "/v1/customers?external_id=shop=4711",
        f"/v1/messages/{question['id']}",
        f"/v1/messages?customer_id={anna['id']}",
        f"/v1/messages?thread_id={question['thread_id']}",
        "/v1/messages",
        "/v1/contacts",
        "/v1/purchases",
        f"/v1/purchases/{bought['id']}",
        f"/v1/purchases?customer_id={anna['id']}",
        "/v1/purchases?external_id=shop=1",
        "/v1/opportunities",
        f"/v1/opportunities?customer_id={anna['id']}",
        "/v1/referrals",
        "/v1/referrals?state=informed",
        f"/v1/referrals?customer_id={anna['id']}",
        f"/v1/referrals?contact_id={new['id']}",
        f"/v1/referrals/{passed['id']}",
        f"/v1/contacts/{new['id']}/timeline",
        "/v1/card",
        "/v1/card.vcf",
        "/v1/card/shares",
        f"/v1/card/shares?customer_id={anna['id']}",
        f"/v1/card/shares?contact_id={new['id']}",
        f"/v1/card/shares?event_id={event['id']}",
        f"/v1/card/shares/{given['id']}",
        "/v1/reevaluations",
        "/v1/follow-ups",
        f"/v1/follow-ups?owner_id={owner['id']}",
        f"/v1/follow-ups/{reminder['id']}",
        f"/v1/follow-ups?customer_id={anna['id']}",
        *(
            f"/v1/reports/replies?group_by={group}"
            for group in ("kind", "channel", "owner", "prominence", "month")
        ),
        *(f"/v1/reports/follow-ups?group_by={group}" for group in ("rule", "owner", "month")),
        "/v1/reports/outcomes",
    ):
        client.get(path).raise_for_status()
    _follow_the_changes(client, anna, event)


def _follow_the_changes(client, anna, event):
    lists = (
        "customers", "contacts", "events", "messages", "purchases", "opportunities", "referrals",
        "card/shares", "follow-ups", "reevaluations", "templates", "refused-mails", "rules",
        "promises", "users", "api-keys", "sender-rules", "imports", "jobs", "queue", f"events/{event['id']}/participants",
        f"customers/{anna['id']}/follow-ups", f"customers/{anna['id']}/timeline",
    )  # fmt: skip
    since = "updated_since=2026-03-01T00:00:00Z"
    for path in lists:
        for query in (since, f"{since}&count=true", f"ids={anna['id']},{event['id']}", "limit=1"):
            client.get(f"/v1/{path}?{query}").raise_for_status()
    for path in ("customers", "follow-ups"):
        client.get(f"/v1/{path}?{since}&sort=created_at").raise_for_status()
    client.get("/v1/messages?text=pump&occurred_after=2026-03-01T00:00:00Z").raise_for_status()


def _answer_outside_threads(client, anna):
    """By subject, as the only open question, by name, and by a log of a mail."""
    ours = {"direction": "outbound", "kind": "other", "channel": "letter"}
    for asked, subject in (("Delivery", "Delivery"), ("Price", "Invoice 17")):
        factories.new_message(client, anna, subject=asked)
        factories.new_message(client, anna, **ours, subject=subject)
    missed = factories.new_message(client, anna, channel="phone", picked_up=False, subject=None)
    call = ours | {"channel": "phone", "subject": None, "answers": [missed["id"]]}
    named = factories.new_message(client, anna, **call)
    client.patch(f"/v1/messages/{named['id']}", json={"answers": []}).raise_for_status()
    [asked] = factories.take_in(client, factories.mail("q"))["items"]
    logged = {"channel": "email", "body": "We come."}
    client.post(f"/v1/messages/{asked['id']}/answer", json=logged).raise_for_status()
    sent = factories.mail(
        "a", sender="me@example.net", to="anna@example.com", more="In-Reply-To: <q@example>\n"
    )
    factories.take_in(client, sent)
