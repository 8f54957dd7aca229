"""Import business cards as they are: a file of one or many vCards, or those in a picture.

The same card twice is one contact. A card that cannot be read is listed with its position and
stops nothing else.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.errors import FieldError, Invalid, ProblemError
from app.features import resource_changes as changes
from app.features.contacts import card_updates, cards, shared_cards
from app.features.contacts.card_updates import ReadCard
from app.features.contacts.cards import ContactCard
from app.features.contacts.queries import CONTACT
from app.features.contacts.schemas import CardUpdateRead, ContactSource
from app.features.contacts.service import NEW, NewContact, add, captured_at, regions_at
from app.features.event_references import lock_open_event
from app.features.parties.contact_details import ContactDetails, Origin, read_details
from app.features.parties.locking import lock_parties
from app.features.parties.warnings import Columns
from app.http.auth import Actor
from app.http.responses import BatchResponse, NoContent
from app.http.transaction import Transaction
from app.identifiers import new_id
from app.parsing import matching
from app.parsing.matching import MatchKey
from app.parsing.vcard.cards import Broken, Card
from app.parsing.vcard.reading import read
from app.storage.batches import PartSize, batched, slices
from app.storage.models import Contact, Event
from app.storage.models import MatchKey as MatchKeyRow

VCARD = "text/vcard"
VCARD_FILE: ContactSource = "vcard"
# Cards of one transaction, at most.
PART = 50


@dataclass(frozen=True, slots=True)
class ParsedCard:
    """A card that can become a contact; the keys tell whether it was imported before."""

    card: ContactCard
    details: ContactDetails
    """Details, with numbers as dialled in the country of the workspace."""
    warnings: tuple[Columns, ...] = ()

    @property
    def text(self) -> str:
        return self.card.text

    @property
    def other_properties(self) -> list[dict[str, Any]]:
        return self.card.other_properties

    @property
    def keys(self) -> tuple[MatchKey, ...]:
        return tuple(map(matching.card_key, self.card.digests))

    def details_in(self, regions: tuple[str, ...]) -> ContactDetails:
        """The details, with numbers as dialled in the country of an event and of the workspace."""
        if len(regions) == 1:
            return self.details
        return _read_details(self.card, regions).with_warnings(self.warnings)

    def with_warnings(self, more: Sequence[Columns]) -> "ParsedCard":
        """The same card with further warnings."""
        return replace(
            self, details=self.details.with_warnings(more), warnings=(*self.warnings, *more)
        )


@dataclass(frozen=True, slots=True)
class CardFile:
    cards: list[ParsedCard] = field(default_factory=list)
    errors: list[dict[str, Any]] = field(default_factory=list)
    source: ContactSource = "vcard"


def parse(actor: Actor, body: bytes, most: int) -> CardFile:
    """All cards of a body. Takes no database, so that it runs before the transaction."""
    if not body.strip():
        raise Invalid(FieldError("", "required", "The body must contain at least one card."))
    return read_cards(_limited(most, read(body)), actor.country, "vcard")


def read_cards(found: Iterable[Card | Broken], region: str, source: ContactSource) -> CardFile:
    """The cards that can become contacts, and the errors of the others."""
    file = CardFile(source=source)
    for one in each_card(found, region):
        if isinstance(one, ParsedCard):
            file.cards.append(one)
        else:
            file.errors.append(one)
    return file


def each_card(found: Iterable[Card | Broken], region: str) -> Iterator[ParsedCard | dict[str, Any]]:
    """Yield each card that can become a contact, and the error of each other one."""
    for position, each in enumerate(found):
        try:
            yield _parse_card(each, region)
        except Invalid as invalid:
            fault = invalid.faults[0]
            yield {"position": position, "code": fault.code, "detail": fault.detail}


def _limited(most: int, found: Iterable[Card | Broken]) -> Iterator[Card | Broken]:
    for position, each in enumerate(found):
        if position >= most:
            raise ProblemError(
                "body_too_large",
                f"A file may hold {most} cards here. Send it to `POST /v1/imports`.",
            )
        yield each


def _parse_card(found: Card | Broken, region: str) -> ParsedCard:
    if isinstance(found, Broken):
        raise Invalid(FieldError("", found.code, found.detail))
    card = cards.read(found)
    return ParsedCard(card, _read_details(card, (region,)))


def _read_details(card: ContactCard, regions: tuple[str, ...]) -> ContactDetails:
    origin = Origin(regions=regions, is_card=True, text=card.printed_text)
    return read_details(card.contact, origin).with_warnings(card.warnings)


def import_cards(tx: Transaction, file: CardFile, event_id: UUID | None) -> BatchResponse:
    """Write the new cards; assign the known ones to the event if they have none."""
    event = lock_open_event(tx, event_id, pointer="event_id")
    shared_cards.lock_cards(tx)
    known = _known_cards(tx, file.cards)
    new: list[NewContact] = []
    seen: dict[UUID, None] = {}
    newer: dict[UUID, ParsedCard] = {}
    for card in file.cards:
        contact_id = next((known[key] for key in card.keys if key in known), None)
        if contact_id is None:
            contact_id = new_id()
            new.append(_new_contact(tx, contact_id, card, file.source, event))
        else:
            seen[contact_id] = None
            if card.keys[0] not in known and file.source == VCARD_FILE:
                newer[contact_id] = card
        known |= dict.fromkeys(card.keys, contact_id)
    add(tx, *new)
    new_ids = {contact.id: None for contact in new}
    survivors = shared_cards.merge_with_older(tx, new_ids) if event_id is not None else {}
    updates = list(_update_known(tx, {c: card for c, card in newer.items() if c not in new_ids}))
    updated = {each.contact_id for each in updates}
    duplicates = [each for each in seen if each not in new_ids and each not in updated]
    older = [each for each in survivors.values() if each not in new_ids]
    duplicates = list(dict.fromkeys([*duplicates, *older]))
    if event_id is not None:
        _assign_event(tx, event_id, [*duplicates, *updated])
    extra = {
        "duplicates": [str(contact_id) for contact_id in duplicates],
        "updates": list(card_updates.as_json(updates)),
        "errors": file.errors,
    }
    return BatchResponse(CONTACT, [each for each in new_ids if each not in survivors], extra)


def _update_known(tx: Transaction, newer: Mapping[UUID, ParsedCard]) -> Iterator[CardUpdateRead]:
    """Bring the contacts of newer cards up to date. Cards that say nothing new change nothing."""
    lock_parties(tx, *newer)
    for contact_id, card in newer.items():
        contact = changes.lock_row(tx, Contact, CONTACT, contact_id)
        event = (
            tx.session.get(Event, (tx.workspace_id, contact.event_id)) if contact.event_id else None
        )
        regions = regions_at(event, tx.actor.country)
        before = _stored_card(contact, tx.actor.country)
        if before is None or _is_older(card, before):
            continue
        updated = card_updates.update(
            tx, contact, _as_read(before, regions), _as_read(card, regions)
        )
        if updated is not None:
            yield updated


def _stored_card(contact: Contact, region: str) -> ParsedCard | None:
    """The card that the contact was made of, as it is read today; None for the text of a photo."""
    if not card_updates.is_vcard(contact.card):
        return None
    assert contact.card is not None
    file = read_cards(read(contact.card.encode()), region, "vcard")
    return file.cards[0] if file.cards else None


def _as_read(card: ParsedCard, regions: tuple[str, ...]) -> ReadCard:
    return ReadCard(card.details_in(regions), card.other_properties, card.text, card.keys)


def _is_older(card: ParsedCard, stored: ParsedCard) -> bool:
    """Whether a card was exported before the stored one, as far as both say when."""
    one, other = card.card.revision, stored.card.revision
    return bool(one and other) and one < other


class CardImport:
    """The cards of a file, to store in parts of a short transaction each (decision 31)."""

    def __init__(self, file: CardFile, event_id: UUID | None) -> None:
        self._file, self._event_id = file, event_id
        # By the start of the part. An aborted transaction is repeated and replaces its answer.
        self._answers: dict[int, BatchResponse] = {}

    def parts(self, part_size: PartSize) -> Iterator[Callable[[Transaction], NoContent]]:
        for part in slices(len(self._file.cards), partial(part_size, PART)):
            yield partial(self._store, part)

    def answer(self) -> BatchResponse:
        """The contacts of all parts, each listed once: as new, as updated, or as a duplicate."""
        ids = [contact_id for answer in self._answers.values() for contact_id in answer.ids]
        new = set(map(str, ids))
        updates = [one for one in self._listed("updates") if one["contact_id"] not in new]
        told = new.union(one["contact_id"] for one in updates)
        duplicates = [one for one in dict.fromkeys(self._listed("duplicates")) if one not in told]
        extra = {"duplicates": duplicates, "updates": updates, "errors": self._file.errors}
        return BatchResponse(CONTACT, ids, extra)

    def _listed(self, name: str) -> Iterator[Any]:
        for answer in self._answers.values():
            yield from answer.extra[name]

    def _store(self, part: slice, tx: Transaction) -> NoContent:
        file = replace(self._file, cards=self._file.cards[part])
        self._answers[part.start] = import_cards(tx, file, self._event_id)
        return NoContent()


def _new_contact(
    tx: Transaction, contact_id: UUID, card: ParsedCard, source: ContactSource, event: Event | None
) -> NewContact:
    return NewContact(
        id=contact_id,
        details=card.details_in(regions_at(event, tx.actor.country)).with_keys(card.keys),
        source=source,
        at=captured_at(tx, event),
        by_id=tx.actor.user_id,
        event_id=event.id if event else None,
        card=card.text,
        other_properties=card.other_properties,
    )


def _known_cards(tx: Transaction, file: Iterable[ParsedCard]) -> dict[MatchKey, UUID]:
    known: dict[MatchKey, UUID] = {}
    for values in batched(key.value for card in file for key in card.keys):
        rows = tx.session.exec(
            select(MatchKeyRow.value, MatchKeyRow.party_id).where(
                MatchKeyRow.workspace_id == tx.workspace_id,
                MatchKeyRow.kind == "card",
                col(MatchKeyRow.value).in_(values),
            )
        )
        known |= {matching.card_key(value): party_id for value, party_id in rows}
    return known


def _assign_event(tx: Transaction, event_id: UUID, contact_ids: Iterable[UUID]) -> None:
    for ids in batched(contact_ids):
        tx.session.exec(
            sa.update(Contact)
            .where(
                col(Contact.workspace_id) == tx.workspace_id,
                col(Contact.id).in_(ids),
                col(Contact.event_id).is_(None),
                col(Contact.status) == NEW,
            )
            .values(event_id=event_id, updated_at=tx.now)
            .execution_options(synchronize_session=False)
        )
