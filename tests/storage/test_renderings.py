"""The database renders what the response schemas say, to the field."""

import pytest
from pydantic import BaseModel

from app.features.api_keys.schemas import ApiKeyCreated, ApiKeyRead
from app.features.card.schemas import CardRead, CardShareRead
from app.features.contacts.schemas import ContactRead
from app.features.customers.schemas import CustomerRead
from app.features.events.schemas import EventRead, ParticipantRead
from app.features.follow_ups.schemas import FollowUpRead
from app.features.messages.schemas import MessageRead
from app.features.opportunities.schemas import OpportunityRead
from app.features.purchases.schemas import PurchaseRead
from app.features.reevaluations.schemas import ReevaluationRead
from app.features.referrals.schemas import ReferralRead
from app.features.users.schemas import UserRead
from app.features.workspace.schemas import WorkspaceRead
from tests import factories

FULL = {
    "type": "person",
    "name": {"given": "Änne", "family": 'O"Neil', "prefix": "Dr.", "suffix": "jr."},
    "organization": "Müller & Söhne",
    "job_title": "Head",
    "emails": [{"address": "anne@example.com", "label": "work", "is_primary": True}],
    "phones": [{"raw": "0171 2345678"}, {"raw": "030 123456"}],
    "addresses": [{"street": "Weg 1", "country": "DE"}],
    "urls": ["https://example.com"],
    "notes": "line\nline \\ \t 👍",
}


def held(schema: type[BaseModel], answer, status: int = 200) -> None:
    assert answer.status_code == status, answer.text
    shown = answer.json()
    assert list(shown) == [field.alias or name for name, field in schema.model_fields.items()]
    schema.model_validate_json(answer.text, extra="forbid")


def test_a_full_customer(client):
    customer = factories.new_customer(
        client,
        **FULL,
        tags=["a"],
        language="de",
        time_zone="Europe/Berlin",
        yearly_dates=[{"label": "birthday", "month": 2, "day": 29}],
        contact_rhythm="P90D",
        permission={"do_not_contact": False, "channels": {"email": True}},
        custom_fields={"text": "x", "flag": True, "number": 3, "part": 1.5},
        external_ids={"shop": "4711"},
        source="fair",
    )
    held(CustomerRead, client.get(f"/v1/customers/{customer['id']}"))


def test_a_full_contact(client):
    contact = factories.new_contact(client, **FULL)
    held(ContactRead, client.get(f"/v1/contacts/{contact['id']}"))


def test_a_contact_with_a_card_and_candidates(client):
    for _ in range(2):
        factories.new_customer(client, phones=[{"raw": "+49 30 123456"}])
    card = factories.vcard(
        'FN:Änne "O\\Neil"', "TEL:+4930123456", "X-A;B=ü;C=1,2:x", "BDAY:1980-02-03"
    )
    [contact] = factories.take_in_cards(client, card, event=factories.new_event(client))["items"]
    assert len(contact["candidates"]) == len(contact["other_properties"]) == 2
    held(ContactRead, client.get(f"/v1/contacts/{contact['id']}"))


def test_a_card_before_and_after_it_is_written(client):
    held(CardRead, client.get("/v1/card"))
    held(CardRead, client.patch("/v1/card", json=FULL))
    held(CardRead, client.get("/v1/card"))


def test_cards_given_to_somebody_and_to_nobody_known(client):
    event = factories.new_event(client)
    full = factories.new_card_share(
        client,
        factories.new_customer(client),
        event_id=event["id"],
        shared_at="2026-03-01T23:59:59.25-05:00",
        notes="line\nline \t",
    )
    card = factories.new_contact(client)
    met = factories.new_card_share(client, contact_id=card["id"])
    for share in (full, met, factories.new_card_share(client)):
        held(CardShareRead, client.get(f"/v1/card/shares/{share['id']}"))


@pytest.mark.parametrize("is_settled", [False, True])
def test_a_message_and_its_follow_up(client, is_settled):
    customer = factories.new_customer(client)
    question = factories.new_message(client, customer)
    if is_settled:
        factories.new_answer(client, question)
    held(MessageRead, client.get(f"/v1/messages/{question['id']}"))
    flags = client.get(f"/v1/customers/{customer['id']}/follow-ups").json()["items"]
    [flag] = [flag for flag in flags if flag["rule_kind"] == "reply"]
    held(FollowUpRead, client.get(f"/v1/follow-ups/{flag['id']}"))


def test_a_full_event_and_its_participants(client):
    event = factories.new_event(
        client,
        name='Messe "Ä" \\ 👍',
        starts_at="2026-03-01T23:59:59.25-05:00",
        ends_at="2026-03-02T10:00:00+01:00",
        time_zone="America/New_York",
        venue="Hall 4",
        cards_handed_out=12,
        notes="line\nline \t",
        external_ids={"calendar": "a=b"},
    )
    held(EventRead, client.get(f"/v1/events/{event['id']}"))
    known = factories.new_participant(
        client, event, factories.new_customer(client), role="Host", attended=True
    )
    card = factories.new_contact(client)
    met = factories.new_participant(client, event, contact_id=card["id"])
    for participant in (known, met):
        url = f"/v1/events/{event['id']}/participants/{participant['id']}"
        held(ParticipantRead, client.get(url))


def test_an_event_that_is_only_named_and_dated(client):
    event = factories.new_event(client)
    client.delete(f"/v1/events/{event['id']}")
    held(EventRead, client.get(f"/v1/events/{event['id']}"))


def test_a_full_purchase(client):
    purchase = factories.new_purchase(
        client,
        factories.new_customer(client),
        purchased_at="2026-03-01T23:59:59.25-05:00",
        items=[{"name": 'Filter "Ä" \\', "product": "F", "quantity": "2", "unit_price": "-1.5"}],
        external_ids={"shop": "a=b"},
        notes="line\nline \t",
    )
    held(PurchaseRead, client.get(f"/v1/purchases/{purchase['id']}"))


def test_a_purchase_of_an_amount_alone(client):
    purchase = factories.new_purchase(client, factories.new_customer(client))
    client.delete(f"/v1/purchases/{purchase['id']}")
    held(PurchaseRead, client.get(f"/v1/purchases/{purchase['id']}"))


def test_opportunities_with_everything_and_with_nothing(client):
    customer = factories.new_customer(client)
    full = factories.new_opportunity(
        client,
        customer,
        title='Pumps "Ä" \\',
        value={"amount": "48000.50", "currency": "EUR"},
        outcome="lost",
        lost_reason="price",
        closed_at="2026-03-01T23:59:59.25-05:00",
        owner_id=factories.new_user(client)["id"],
        external_ids={"shop": "a=b"},
        notes="line\nline \t",
    )
    for one in (full, factories.new_opportunity(client, customer)):
        held(OpportunityRead, client.get(f"/v1/opportunities/{one['id']}"))


def test_referrals_with_everything_and_with_nothing(client):
    referrer, other = factories.new_customer(client), factories.new_contact(client)
    at = "2026-03-01T09:00:00.5Z"
    person = {"referred": {"contact_id": other["id"]}, "named_at": at, "informed_at": at}
    ended = {"contacted_at": at, "outcome": "won", "outcome_at": at, "thanked_at": at}
    for one in (
        factories.new_referral(client, referrer),
        factories.new_referral(client),
        factories.new_referral(client, referrer, **person, **ended, asked_at=at, objected_at=at),
        factories.new_referral(
            client, **person, recipient={"customer_id": referrer["id"]}, recipient_name='"Ä"'
        ),
    ):
        held(ReferralRead, client.get(f"/v1/referrals/{one['id']}"))


def test_the_workspace(client):
    held(WorkspaceRead, client.get("/v1/workspace"))


def test_a_reevaluation(client):
    client.patch("/v1/workspace", json={"language": "de"})
    [item] = client.get("/v1/reevaluations").json()["items"]
    held(ReevaluationRead, client.get(f"/v1/reevaluations/{item['id']}"))


@pytest.mark.parametrize("is_away", [False, True])
def test_a_user(client, is_away):
    substitute = factories.new_user(client)["id"]
    away = {"from": "2026-07-01", "to": "2026-07-14", "substitute_id": substitute}
    user = factories.new_user(
        client,
        name='Änne "O" Neil',
        email="änne@example.com",
        time_zone="Europe/Vienna",
        nudges_per_day=5 if is_away else None,
        away=away if is_away else None,
    )
    held(UserRead, client.get(f"/v1/users/{user['id']}"))


@pytest.mark.parametrize("expires_at", [None, "2027-03-02T09:00:00.123Z"])
def test_a_key_and_the_answer_that_shows_it(client, expires_at):
    body = {"name": 'a "key" \\', "scope": "read", "expires_at": expires_at}
    made = client.post("/v1/api-keys", json=body)
    held(ApiKeyCreated, made, status=201)
    held(ApiKeyRead, client.get(made.headers["location"]))
