"""A newer export of a known card: it updates the fields that the card changed, but none that a person changed.

The former card, the newer card and the stored contact are compared field by field, and lists entry by
entry. The changes are stored with the former values, so that one call takes them back.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from app.errors import Conflict
from app.features import resource_changes as changes
from app.features.contacts import service as contacts
from app.features.contacts.queries import CONTACT
from app.features.contacts.schemas import CardChange, CardUpdateRead
from app.features.parties import match_keys
from app.features.parties.contact_details import ContactDetails, find_doubts
from app.features.parties.differences import (
    changed_since,
    difference,
    reapply,
    set_back,
    stored_columns,
)
from app.features.parties.warnings import Columns
from app.http.responses import ResourceResponse
from app.http.transaction import Transaction
from app.identifiers import new_id
from app.parsing import email_address
from app.parsing.matching import MatchKey
from app.storage.models import CardUpdate, Contact
from app.storage.models import MatchKey as MatchKeyRow
from app.storage.prepared import insert

SINGLE = ("type", "name", "organization", "job_title", "notes")
OF_THE_READER = {"card_unclosed", "card_cut", "name_parts_proposed"}
MOST_SHOWN = 400


@dataclass(frozen=True, slots=True)
class ReadCard:
    """A card as the columns of a contact, with its text and the keys that recognize it."""

    details: ContactDetails
    other_properties: list[Columns]
    text: str
    keys: tuple[MatchKey, ...]

    @property
    def columns(self) -> Columns:
        return self.details.columns | {"other_properties": self.other_properties}


@dataclass(slots=True)
class _Comparison:
    """The values that a newer card gives to a contact, and what stays because a person changed it."""

    before: Columns
    now: Columns
    stored: Columns
    values: Columns = field(default_factory=dict)
    changed: list[CardChange] = field(default_factory=list)
    kept: list[CardChange] = field(default_factory=list)

    def compare(self) -> None:
        for name in SINGLE:
            self._compare_value(name)
        for name, (key, shown) in _LISTS.items():
            self._compare_list(name, key, shown)

    def _compare_value(self, name: str) -> None:
        before, now, stored = (each[name] for each in (self.before, self.now, self.stored))
        if now in (before, stored):
            return
        change = CardChange(field=name, before=_text(stored), after=_text(now))
        if stored == before:
            self.values[name] = now
            self.changed.append(change)
        else:
            self.kept.append(change)

    def _compare_list(
        self, name: str, key: Callable[[Any], object], text_of: Callable[[Any], str]
    ) -> None:
        before, now, stored = (
            {key(entry): entry for entry in each[name]}
            for each in (self.before, self.now, self.stored)
        )
        entries = dict(stored)
        for each in dict.fromkeys((*before, *now)):
            old, new, own = before.get(each), now.get(each), stored.get(each)
            if _is_same(old, new) or _is_same(own, new):
                continue
            change = CardChange(
                field=name, before=own and _cut(text_of(own)), after=new and _cut(text_of(new))
            )
            if not _is_same(own, old):
                self.kept.append(change)
                continue
            self.changed.append(change)
            if new is None:
                del entries[each]
            else:
                entries[each] = _with_bounce(new, own)
        if entries != stored:
            self.values[name] = list(entries.values())


def _is_same(one: Any, other: Any) -> bool:
    """Whether two entries say the same: a bounce, and the blanks of a number, do not count."""
    return bool(_essence(one) == _essence(other))


def _essence(entry: Any) -> Any:
    if not isinstance(entry, dict):
        return entry
    raw = {"raw": None} if entry.get("number") else {}
    return entry | {"bounced_at": None} | raw


def _with_bounce(new: Any, own: Any) -> Any:
    """A new entry, which is as undeliverable as the one that it replaces."""
    return new | {"bounced_at": own["bounced_at"]} if own and "bounced_at" in own else new


def _text(value: Any) -> str | None:
    shown = value["display"] if isinstance(value, dict) else value
    return None if shown is None else _cut(str(shown))


def _cut(text: str) -> str:
    return text[:MOST_SHOWN]


def _labelled(text: str, entry: Columns) -> str:
    return f"{text} ({entry['label']})" if entry["label"] else text


def _address(entry: Columns) -> str:
    parts = ("street", "postal_code", "locality", "region", "country")
    return _labelled(", ".join(entry[name] for name in parts if entry[name]), entry)


_LISTS: dict[str, tuple[Callable[[Any], object], Callable[[Any], str]]] = {
    "emails": (
        lambda entry: email_address.key(entry["address"]),
        lambda entry: _labelled(entry["address"], entry),
    ),
    "phones": (
        lambda entry: (entry["number"] or entry["raw"], entry["extension"]),
        lambda entry: _labelled(entry["number"] or entry["raw"], entry),
    ),
    "addresses": (lambda entry: tuple(sorted(entry.items())), _address),
    "urls": (lambda entry: entry, str),
    "other_properties": (
        lambda entry: (entry["name"], entry["value"], str(entry["params"])),
        lambda entry: f"{entry['name']}: {entry['value']}",
    ),
}


def update(
    tx: Transaction, contact: Contact, before: ReadCard, now: ReadCard
) -> CardUpdateRead | None:
    """Write what a newer card changed. Returns what changed and what stayed, None if nothing did."""
    compared = _Comparison(before.columns, now.columns, stored_columns(tx, contact))
    compared.compare()
    is_new = contact.status == contacts.NEW
    if not is_new:  # it was converted or merged, so nobody looks after this record
        compared.kept, compared.changed = [*compared.changed, *compared.kept], []
    if not compared.changed and not compared.kept:
        return None
    if is_new:
        _write(tx, contact, compared.values, now)
    _add_keys(tx, contact.id, now.keys)
    return CardUpdateRead(contact_id=contact.id, changes=compared.changed, kept=compared.kept)


def _write(tx: Transaction, contact: Contact, values: Columns, now: ReadCard) -> None:
    before = stored_columns(tx, contact)
    doubts = find_doubts(contact) | find_doubts(SimpleNamespace(**now.details.columns))
    changes.set_columns(tx, contact, values | {"card": now.text})
    contacts.write_details(tx, contact, doubts=doubts)
    contact.warnings = [*contact.warnings, *_warnings(now, contact.warnings)]
    row = {
        "workspace_id": tx.workspace_id,
        "id": new_id(),
        "contact_id": contact.id,
        "changes": difference(before, stored_columns(tx, contact)),
        "undone_at": None,
        "created_at": tx.now,
    }
    insert(tx.session, CardUpdate, row)


def _warnings(now: ReadCard, known: list[Columns]) -> Iterator[Columns]:
    """Warnings of the reader of the card, which the stored details do not show."""
    for each in now.details.columns["warnings"]:
        if each["code"] in OF_THE_READER and each not in known:
            yield each


def _add_keys(tx: Transaction, contact_id: UUID, keys: Sequence[MatchKey]) -> None:
    known = set(
        tx.session.exec(
            select(MatchKeyRow.value).where(
                MatchKeyRow.workspace_id == tx.workspace_id,
                MatchKeyRow.kind == "card",
                MatchKeyRow.party_id == contact_id,
            )
        )
    )
    match_keys.add_keys(tx, {contact_id: [key for key in keys if key.value not in known]})


def undo(tx: Transaction, contact_id: UUID) -> ResourceResponse:
    """Take back what the latest newer card changed. What was changed since stays."""
    contact = contacts.find(tx, contact_id)
    contacts.require(contact, contacts.NEW)
    latest = (
        select(CardUpdate)
        .where(CardUpdate.workspace_id == tx.workspace_id, CardUpdate.contact_id == contact_id)
        .order_by(col(CardUpdate.id).desc())
        .limit(1)
    )
    row = tx.session.exec(latest).first()
    if row is None:
        raise Conflict("state_conflict", "No newer card has changed the contact.")
    if row.undone_at is None:
        changed = changed_since(tx, contact, row.changes)
        set_back(tx, contact, row.changes)
        reapply(tx, contact, changed)
        contacts.write_details(tx, contact)
        row.undone_at = tx.now
    return ResourceResponse(CONTACT, contact_id)


def is_vcard(text: str | None) -> bool:
    """Whether the card of a contact is an exported file, not the text of a photo."""
    return (text or "").lstrip("\ufeff \t\r\n")[:11].upper() == "BEGIN:VCARD"


def as_json(updates: Iterable[CardUpdateRead]) -> Iterator[Columns]:
    for each in updates:
        yield each.model_dump(mode="json")
