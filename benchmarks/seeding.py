"""Reproducible workspace of a given size: half of its customers wait for an answer."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app import evaluation
from app.engine.vocabulary import (
    Channel,
    Direction,
    MessageKind,
    MessageStatus,
    PartyKind,
    Prominence,
    Stage,
)
from app.features.workspace import seed
from app.http.key_format import hash_key
from app.identifiers import new_id
from app.parsing.matching import match_keys
from app.parsing.phone import Phone
from app.storage.database import Database
from app.storage.models import Customer, MatchKey, Message, Party, Purchase, metadata
from app.storage.prepared import insert
from benchmarks import copying

# Fixed time of every benchmark, so that a cached base does not age.
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
BATCH = 1000
# A base of a multiple of these is made of copies of them: a million by copying, not one by one.
ORIGINALS = 10_000

GIVEN = ("Anna", "Jürgen", "Mehmet", "Sofia", "Jan", "Łucja", "Peter", "Zoë", "Omar", "Ingrid")
FAMILY = ("Weber", "Müller", "Yilmaz", "Rossi", "Novák", "Kowalska", "Dubois", "Hansen", "Silva")
TRADES = ("Pumpen", "Dach", "Elektro", "Garten", "Metall", "Holz", "Optik", "Kälte", "Möbel")
TOWNS = (("Köln", "50667"), ("Kiel", "24103"), ("Ulm", "89073"), ("Jena", "07743"))
STAGES = (Stage.PROSPECT, Stage.ACTIVE, Stage.ACTIVE, Stage.PAST)
PROMINENCES = (Prominence.NORMAL,) * 17 + (Prominence.IMPORTANT,) * 2 + (Prominence.KEY,)
KINDS = (MessageKind.INQUIRY, MessageKind.ISSUE, MessageKind.ORDER, MessageKind.OTHER)
QUESTION = (
    "Hello, the pump that you delivered last month stops after about ten minutes and the red light"
    " comes on. I have cleaned the filter as the manual says. Can you tell me what to do, or send"
    " somebody? We need it on Thursday.\n\nKind regards"
)
ANSWER = (
    "Thank you for your message. Please press the reset switch for five seconds; if the light comes"
    " on again we send a mechanic tomorrow morning.\n\nKind regards"
)

_api_keys = metadata.tables["api_keys"]


def fill(database: Database, customers: int) -> str:
    """Create a workspace with customers, each with five messages and one purchase on average.

    Returns its admin key.
    """
    is_copied = customers % ORIGINALS == 0
    originals = ORIGINALS if is_copied else customers
    chance = random.Random(originals)
    with database.transaction() as session:
        key = seed.create_workspace(session, NOW)
        session.commit()
    with database.engine.connect() as connection:
        workspace_id = connection.execute(
            sa.select(_api_keys.c.workspace_id).where(_api_keys.c.hash == hash_key(key))
        ).scalar_one()
    for start in range(0, originals, BATCH):
        with database.transaction() as session:
            numbers = range(start, min(start + BATCH, originals))
            _fill(session, workspace_id, chance, numbers)
            session.commit()
        _count(database)
        with database.transaction() as session:
            evaluation.reevaluate_dirty_parties(session, workspace_id, NOW)
            session.commit()
    if is_copied:
        copying.multiply(database, workspace_id, customers // ORIGINALS)
    _count(database)
    return key


def _count(database: Database) -> None:
    """Update the statistics of PostgreSQL; without them its plans are those for empty tables."""
    if database.dialect == "postgresql":
        with database.engine.begin() as connection:
            connection.exec_driver_sql("ANALYZE")


def _fill(session: Session, workspace_id: UUID, chance: random.Random, numbers: range) -> None:
    people = {number: _customer(chance, number) for number in numbers}
    mine = {"workspace_id": workspace_id}
    parties = [{"id": one["id"], "kind": PartyKind.CUSTOMER} for one in people.values()]
    keys = [key for one in people.values() for key in _keys(one)]
    messages = [m for number, one in people.items() for m in _messages(chance, one["id"], number)]
    purchases = [p for one in people.values() for p in _purchases(chance, one["id"])]
    rows: dict[Any, list[dict[str, Any]]] = {
        Party: parties,
        MatchKey: keys,
        Customer: list(people.values()),
        Message: messages,
        Purchase: purchases,
    }
    for model, some in rows.items():
        columns = model.__table__.c
        nothing = {c.name: None for c in columns if c.default is None} | mine
        insert(session, model, *(nothing | row for row in some))


def _customer(chance: random.Random, number: int) -> dict[str, Any]:
    given, family = chance.choice(GIVEN), chance.choice(FAMILY)
    organization = f"{family} {chance.choice(TRADES)} GmbH"
    town, postal_code = chance.choice(TOWNS)
    made_at = NOW - timedelta(days=700, seconds=-number)
    return {
        "id": new_id(),
        "type": "person",
        "name": {
            "given": given,
            "family": family,
            "prefix": None,
            "suffix": None,
            "display": f"{given} {family}",
        },
        "display_name": f"{given} {family}",
        "sort_name": f"{given} {family}".lower(),
        "organization": organization,
        "job_title": "Head of Purchasing",
        "emails": [
            {
                "address": f"person{number}@example.com",
                "label": "work",
                "is_primary": True,
                "bounced_at": None,
            }
        ],
        "phones": [
            {
                "number": f"+49171{number:07}",
                "raw": f"0171 {number:07}",
                "extension": None,
                "label": None,
                "type": "mobile",
            }
        ],
        "addresses": [
            {
                "street": f"Hauptstraße {chance.randrange(1, 200)}",
                "locality": town,
                "region": None,
                "postal_code": postal_code,
                "country": "DE",
                "label": None,
            }
        ],
        "urls": [],
        "notes": "Prefers to be called in the morning.",
        "warnings": [],
        "stage": chance.choice(STAGES),
        "prominence": chance.choice(PROMINENCES),
        "tags": [f"tag{number % 50}"],
        "language": "de",
        "time_zone": "Europe/Berlin",
        "yearly_dates": [],
        "permission": {"do_not_contact": False, "channels": {}},
        "do_not_contact": False,
        "is_bounced": False,
        "custom_fields": {},
        "external_ids": {},
        "source": "fair",
        "created_at": made_at,
        "updated_at": made_at,
    }


def _keys(person: dict[str, Any]) -> Iterator[dict[str, Any]]:
    keys = match_keys(
        emails=[email["address"] for email in person["emails"]],
        phones=[Phone(p["number"], p["raw"], None, p["type"]) for p in person["phones"]],
        display_name=person["display_name"],
        organization=person["organization"],
        tags=person["tags"],
    )
    for key in keys:
        yield {"kind": key.kind, "value": key.value, "party_id": person["id"]}


def _messages(chance: random.Random, party_id: UUID, number: int) -> Iterator[dict[str, Any]]:
    """Return answered questions, and an open question for every second customer."""
    is_waiting = number % 2 == 0
    for _ in range(chance.choice((0, 1, 2, 3, 4) if is_waiting else (1, 2, 3, 3, 4))):
        thread_id, asked_at = new_id(), NOW - timedelta(minutes=chance.randrange(43_200, 500_000))
        yield message(chance, party_id, thread_id, asked_at)
        yield message(
            chance,
            party_id,
            thread_id,
            asked_at + timedelta(minutes=chance.randrange(10, 3000)),
            Direction.OUTBOUND,
        )
    if is_waiting:
        asked_at = NOW - timedelta(minutes=chance.randrange(1, 43_200))
        yield message(chance, party_id, new_id(), asked_at)


def message(
    chance: random.Random,
    party_id: UUID,
    thread_id: UUID,
    occurred_at: datetime,
    direction: Direction = Direction.INBOUND,
) -> dict[str, Any]:
    is_question = direction is Direction.INBOUND
    text = QUESTION if is_question else ANSWER
    return {
        "id": new_id(),
        "party_id": party_id,
        "direction": direction,
        "channel": Channel.EMAIL,
        "kind": chance.choice(KINDS) if is_question else MessageKind.OTHER,
        "kind_evidence": "default",
        "status": MessageStatus.RECEIVED if is_question else MessageStatus.SENT,
        "subject": "The pump stops" if is_question else "Re: The pump stops",
        "body": text,
        "reply_text": text,
        "recipients": [],
        "cc_recipients": [],
        "is_copy": False,
        "is_edited": False,
        "attachments": [],
        "subject_key": "the pump stops",
        "thread_id": thread_id,
        "needs_reply": "yes" if is_question else "no",
        "needs_reply_evidence": "question" if is_question else "outbound",
        "expects_answer": False,
        "expects_answer_evidence": "inbound" if is_question else "default",
        "solves": not is_question,
        "solves_evidence": "inbound" if is_question else "default",
        "is_personal": not is_question,
        "is_personal_evidence": "inbound" if is_question else "answers",
        "is_too_old": False,
        "external_ids": {},
        "occurred_at": occurred_at,
        "linked_at": occurred_at,
        "recorded_at": occurred_at,
        "created_at": occurred_at,
        "updated_at": occurred_at,
    }


def _purchases(chance: random.Random, party_id: UUID) -> Iterator[dict[str, Any]]:
    """Return purchases of the last two years; most are too old for a thank-you."""
    for _ in range(chance.choice((0, 1, 1, 2))):
        purchased_at = NOW - timedelta(minutes=chance.randrange(1, 1_051_200))
        yield {
            "id": new_id(),
            "customer_id": party_id,
            "purchased_at": purchased_at,
            "amount": f"{chance.randrange(20, 5000)}.00",
            "currency": "EUR",
            "items": [_pump(chance)],
            "external_ids": {},
            "created_at": purchased_at,
            "updated_at": purchased_at,
        }


def _pump(chance: random.Random) -> dict[str, Any]:
    product = f"P{chance.randrange(100)}"
    return {"name": "Pump", "product": product, "quantity": "1", "unit_price": None}
