"""One person whose card was taken twice at one event is one contact: by two colleagues, or in two forms.

The later card, be it a photo, a vCard or typed, becomes a part of the earlier one, as by a merge, which `unmerge` takes back. It needs the
same name, and the same mailbox or mobile number. The same organization or e-mail domain is enough if the cards do not
name different mailboxes or mobile numbers: a trade show rarely has two people of one name from one firm. Anything less
is only a candidate.
"""

from collections.abc import Collection, Iterable
from contextlib import suppress
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.errors import Invalid
from app.features import resource_changes as changes
from app.features.contacts import merging
from app.features.contacts import service as contacts
from app.features.contacts.queries import CONTACT
from app.features.contacts.schemas import ContactCreate
from app.features.parties.locking import lock_parties
from app.features.parties.transfer import event_locks
from app.http.responses import ResourceResponse
from app.http.transaction import Transaction
from app.parsing import name_keys
from app.parsing.card_text import misreadings
from app.parsing.name_titles import split_titles
from app.storage.expressions import id_param, refers_to, text_literal
from app.storage.locks import advisory_lock, savepoint
from app.storage.models import Contact, metadata
from app.storage.prepared import Prepared

_keys = metadata.tables["match_keys"]
_contacts = metadata.tables["contacts"]
SURE_LEVELS = {"first", "full"}
_OWN_KINDS = [text_literal(kind) for kind in ("mailbox", "mobile")]
_SHARED_KINDS = [
    text_literal(f"{place}_{level}") for place in ("org", "domain") for level in sorted(SURE_LEVELS)
]


def _select_cards_of_event() -> sa.Select[Any]:
    """The new contacts of the event of a contact that share a key of one person with it."""
    own, other = _contacts.alias("own"), _contacts.alias("other")
    mine, theirs = _keys.alias("mine"), _keys.alias("theirs")
    is_same_key = sa.and_(
        theirs.c.workspace_id == mine.c.workspace_id,
        theirs.c.kind == mine.c.kind,
        theirs.c.value == mine.c.value,
        theirs.c.party_id != mine.c.party_id,
    )
    own_key, other_key = _keys.alias("own_key"), _keys.alias("other_key")
    have_different = sa.exists().where(
        own_key.c.workspace_id == own.c.workspace_id,
        own_key.c.party_id == own.c.id,
        own_key.c.kind.in_(_OWN_KINDS),
        other_key.c.workspace_id == own.c.workspace_id,
        other_key.c.party_id == other.c.id,
        other_key.c.kind == own_key.c.kind,
    )
    return (
        sa.select(other.c.id)
        .distinct()
        .select_from(
            own.join(mine, mine.c.party_id == own.c.id)
            .join(theirs, is_same_key)
            .join(other, refers_to(theirs.c.party_id, other))
        )
        .where(
            own.c.workspace_id == id_param("workspace_id"),
            own.c.id == id_param("contact_id"),
            mine.c.workspace_id == own.c.workspace_id,
            sa.or_(
                mine.c.kind.in_(_OWN_KINDS),
                sa.and_(mine.c.kind.in_(_SHARED_KINDS), sa.not_(have_different)),
            ),
            other.c.event_id == own.c.event_id,
            other.c.status == text_literal(contacts.NEW),
            other.c.type == own.c.type,
        )
        .order_by(other.c.id)
    )


_CARDS_OF_EVENT = Prepared(_select_cards_of_event())


def create(tx: Transaction, data: ContactCreate) -> ResourceResponse:
    """Create a contact, which may become a part of one that was made before."""
    lock(tx, data)
    answer = contacts.create(tx, data)
    if data.event_id is not None:
        merge_with_older(tx, [answer.id])
    return answer


def lock(tx: Transaction, *items: ContactCreate) -> None:
    """Take the locks of new contacts at once; cards of events come one after the other."""
    if any(data.event_id for data in items):
        lock_cards(tx)
    contacts.lock(tx, *items)


def lock_cards(tx: Transaction) -> None:
    advisory_lock(tx.session, f"{tx.workspace_id}:cards")


def merge_with_older(tx: Transaction, contact_ids: Iterable[UUID]) -> dict[UUID, UUID]:
    """Merge each new contact into an older one of its person and event. Returns their survivors."""
    survivors: dict[UUID, UUID] = {}
    waiting = dict.fromkeys(contact_ids)
    for contact_id in tuple(waiting):
        survivor_id = _find_twin(tx, contact_id, excluding=waiting)
        del waiting[contact_id]
        if survivor_id is not None and _merge(tx, contact_id, survivor_id):
            survivors[contact_id] = survivor_id
    return survivors


def _find_twin(tx: Transaction, contact_id: UUID, excluding: Collection[UUID]) -> UUID | None:
    tx.session.flush()
    found = tx.fetch(_CARDS_OF_EVENT, workspace_id=tx.workspace_id, contact_id=contact_id)
    others = [other_id for (other_id,) in found if other_id not in excluding]
    names = _names(tx, contact_id) if others else set()
    return next((other_id for other_id in others if names & _names(tx, other_id)), None)


def _names(tx: Transaction, contact_id: UUID) -> set[tuple[str, str]]:
    """The spellings of the whole name of a contact; those of organizations are their names."""
    contact = tx.session.get_one(Contact, (tx.workspace_id, contact_id))
    if contact.type == "organization":
        return {("first", name_keys.fold_organization(contact.display_name))}
    name = contact.name
    person = name_keys.parse(name["display"], name["given"], name["family"])
    levels = name_keys.levels(person) if person else ()
    letters = misreadings.fold_lookalikes(split_titles(name["display"]).name)
    return {("letters", letters), *(each for each in levels if each[0] in SURE_LEVELS)}


def _merge(tx: Transaction, contact_id: UUID, survivor_id: UUID) -> bool:
    """Merge two contacts, unless the survivor would have too many details."""
    lock_parties(tx, contact_id, survivor_id, others=event_locks(tx, contact_id))
    merged, survivor = (
        changes.lock_row(tx, Contact, CONTACT, each) for each in (contact_id, survivor_id)
    )
    if survivor.status != contacts.NEW:
        return False
    with suppress(Invalid), savepoint(tx.session):
        merging.merge_contacts(tx, merged, survivor)
        return True
    return False
