"""When a party becomes a part of another one, nothing of it is left behind."""

from collections.abc import Iterator
from uuid import UUID

import pytest
import sqlalchemy as sa

from app.features.parties.transfer import transfer_history
from app.http import auth
from app.http.transaction import Transaction
from app.storage.models import MailboxNotice, metadata
from app.storage.models.columns import Id
from app.storage.models.party_references import OnMerge, find_party_references
from tests import factories
from tests.conftest import NOW

MOVED = [
    reference.column
    for reference in find_party_references(metadata)
    if reference.policy.on_merge is OnMerge.MOVE
]
OF_CUSTOMERS = {"contacts.customer_id", "purchases.customer_id", "parties.merged_into_id"}


@pytest.fixture
def tx(app, client, key) -> Iterator[Transaction]:
    """A transaction that sees what the client has written before it is used."""
    runtime = app.state.runtime
    with runtime.database.reading() as reader:
        actor = auth.authenticate(reader, key, NOW)
    with runtime.database.for_workspace(actor.workspace_id).transaction() as session:
        yield Transaction(actor, NOW, session)


def fill(client, party: dict[str, str]) -> None:
    """A row of each kind about a customer or a contact."""
    factories.new_message(client, **party)
    body = {"due_at": "2026-03-03T09:00:00Z", "text": "Call back"}
    assert client.post("/v1/follow-ups", json=body | party).status_code == 201
    factories.new_participant(client, factories.new_event(client), **party)
    factories.new_card_share(client, **party)
    hoped = client.post("/v1/opportunities", json={"title": "Pumps"} | party)
    assert hoped.status_code == 201, hoped.text
    body = {"direction": "received", "referrer": party}
    assert client.post("/v1/referrals", json=body).status_code == 201
    factories.new_referral(client, referred=party)
    factories.new_referral(client, recipient=party)
    add_notice(client, UUID(next(iter(party.values()))))


def add_notice(client, party_id: UUID) -> None:
    """The row of a mailbox that stays broken, which a job writes."""
    mailbox = factories.new_mailbox(client, address=f"{party_id}@example.net")
    workspace_id = UUID(client.get("/v1/workspace").json()["id"])
    row = MailboxNotice(workspace_id=workspace_id, id=UUID(mailbox["id"]), party_id=party_id)
    database = client.app.state.runtime.database.for_workspace(workspace_id)
    with database.transaction() as session:
        session.add(row)
        session.commit()


def fill_customer(client, customer_id: str) -> None:
    fill(client, {"customer_id": customer_id})
    factories.new_purchase(client, {"id": customer_id})
    contact = factories.new_contact(client)
    merged = client.post(f"/v1/contacts/{contact['id']}/convert", json={"customer_id": customer_id})
    assert merged.status_code == 200, merged.text
    other = factories.new_customer(client, name={"given": "Other"})
    merged = client.post(f"/v1/customers/{other['id']}/merge", json={"survivor_id": customer_id})
    assert merged.status_code == 200, merged.text


def count(session, party_id: str) -> dict[str, int]:
    """The number of rows that name a party in each column."""
    is_named = {str(column): column == sa.literal(UUID(party_id), Id()) for column in MOVED}
    return {
        name: session.execute(sa.select(sa.func.count()).where(condition)).scalar_one()
        for name, condition in is_named.items()
    }


@pytest.mark.fast
def test_every_row_of_a_customer_moves(request, client):
    source, target = (factories.new_customer(client, name={"given": n})["id"] for n in ("A", "B"))
    fill_customer(client, source)
    tx = request.getfixturevalue("tx")
    before = count(tx.session, source)
    assert all(before.values()), before
    assert not any(count(tx.session, target).values())
    transfer_history(tx, UUID(source), UUID(target))
    assert not any(count(tx.session, source).values())
    assert count(tx.session, target) == before


def test_nothing_is_lost_where_both_have_rows_of_every_kind(request, client):
    source, target = (factories.new_customer(client, name={"given": n})["id"] for n in ("A", "B"))
    fill_customer(client, source)
    fill_customer(client, target)
    tx = request.getfixturevalue("tx")
    before = [count(tx.session, party_id) for party_id in (source, target)]
    transfer_history(tx, UUID(source), UUID(target))
    assert not any(count(tx.session, source).values())
    assert count(tx.session, target) == {
        name: before[0][name] + before[1][name] for name in before[0]
    }


@pytest.mark.parametrize("is_merge", [False, True], ids=["convert", "merge"])
def test_every_row_of_a_contact_moves(request, client, is_merge):
    source = factories.new_contact(client)["id"]
    body = {"customer_id": factories.new_customer(client)["id"]} if is_merge else {}
    fill(client, {"contact_id": source})
    done = client.post(f"/v1/contacts/{source}/convert", json=body)
    assert done.status_code == 200, done.text
    tx = request.getfixturevalue("tx")
    assert not any(count(tx.session, source).values())
    after = count(tx.session, done.json()["customer_id"])
    assert all(number for name, number in after.items() if name not in OF_CUSTOMERS), after
