"""The party that an address belongs to: a customer or contact that has it, or a new contact."""

from collections.abc import Collection, Iterable
from typing import Self
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.vocabulary import PartyKind
from app.features import resource_changes as changes
from app.features.contacts import service as contacts
from app.features.customers import service as customers
from app.features.parties import service as parties
from app.features.parties.contact_details import read_phones
from app.features.parties.locking import key_locks, lock_parties
from app.http.transaction import Transaction
from app.parsing import matching, normalization
from app.storage.expressions import id_param, refers_to, text_literal
from app.storage.models import Contact, Customer, MatchKey, metadata
from app.storage.prepared import Prepared
from app.storage.value_lists import has_text_of, texts_value

_WORDS_OF_FULL_NAME = 2

_keys, _parties = metadata.tables["match_keys"].c, metadata.tables["parties"].c
_WITH_KEYS = Prepared(
    sa.select(_keys.value, _parties.id, _parties.kind)
    .join_from(
        metadata.tables["match_keys"],
        metadata.tables["parties"],
        refers_to(_keys.party_id, metadata.tables["parties"]),
    )
    .where(
        _keys.workspace_id == id_param("workspace_id"),
        _keys.kind == sa.bindparam("kind", type_=_keys.kind.type),
        has_text_of("values", _keys.value),
    )
    .order_by(
        sa.case((_parties.kind == text_literal(PartyKind.CUSTOMER), 0), else_=1),
        _parties.last_touch_at.desc().nulls_last(),
        _parties.id,
    )
)


class PartyMatcher:
    """The parties of a batch of mails. Load all addresses at once, get each party, then write the new ones."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._parties: dict[str, UUID] = {}
        self._customers: set[UUID] = set()
        self._reactivated: set[UUID] = set()
        self._owned: set[UUID] = set()
        self._new: list[contacts.NewContact] = []
        self.new_names: dict[UUID, str] = {}
        """The names of the contacts of this batch, which may not be written yet."""

    @classmethod
    def load(cls, tx: Transaction, addresses: Collection[str]) -> Self:
        """Locks the addresses until the transaction ends: each becomes one party."""
        matcher = cls(tx)
        keys = {_key(address) for address in addresses}
        lock_parties(tx, others=key_locks(tx.workspace_id, map(matching.email_key, addresses)))
        if keys:
            matcher._load_parties(keys)
        lock_parties(tx, *matcher._parties.values())
        return matcher

    def get(self, address: str) -> UUID | None:
        return self._parties.get(_key(address))

    def get_by_name(self, name: str) -> UUID | None:
        """The only party with this full name; None for one word, which is no full name."""
        if len(name.split()) < _WORDS_OF_FULL_NAME:
            return None
        self.write()
        words = set(normalization.words(name))
        named = _with_words(self._tx, words)
        same = {party_id for party_id, known in named if set(normalization.words(known)) == words}
        return same.pop() if len(same) == 1 else None

    def is_customer(self, address: str) -> bool:
        return self.get(address) in self._customers

    def get_or_create(
        self, address: str, name: str, *, phone: str = "", owner_id: UUID | None = None
    ) -> UUID:
        """The party of an address; an unknown address becomes a contact.

        A party without an owner gets the given one.
        """
        key = _key(address)
        if key not in self._parties:
            self._parties[key] = self._add(address, name, phone, owner_id)
            self._owned.add(self._parties[key])
        elif owner_id is not None:
            self._claim(self._parties[key], owner_id)
        return self._parties[key]

    def get_or_create_by_phone(self, phone: str, name: str, *, owner_id: UUID | None) -> UUID:
        """The party of a mobile number, which one person has; else a new contact."""
        _, numbers = read_phones(phone, self._tx.actor.country)
        keys = matching.match_keys(phones=numbers)
        key = next((key.value for key in keys if key.kind == "mobile"), phone)
        if key not in self._parties:
            self.write()
            mobile = matching.MatchKey("mobile", key)
            lock_parties(self._tx, others=key_locks(self._tx.workspace_id, [mobile]))
            self._load_parties([key], "mobile")
        if key not in self._parties:
            self._parties[key] = self._add("", name, phone, owner_id)
        return self._parties[key]

    def _add(self, address: str, name: str, phone: str, owner_id: UUID | None) -> UUID:
        new = contacts.new_from_address(self._tx, address, name, phone=phone, owner_id=owner_id)
        self._new.append(new)
        self.new_names[new.id] = new.details.columns["display_name"]
        return new.id

    def write(self) -> None:
        """Store the new contacts."""
        if self._new:
            contacts.add(self._tx, *self._new)
            self._new.clear()

    def _claim(self, party_id: UUID, owner_id: UUID) -> None:
        if party_id not in self._owned:
            self._owned.add(party_id)
            parties.set_missing_owner(self._tx, party_id, owner_id)

    def reactivate(self, party_id: UUID) -> None:
        """Restore an archived customer who writes again."""
        if party_id in self._customers and party_id not in self._reactivated:
            self._reactivated.add(party_id)
            customer = customers.find(self._tx, party_id)
            changes.bring_back(self._tx, customer)

    def _load_parties(self, keys: Iterable[str], kind: matching.Kind = "email") -> None:
        """If parties share an address, a customer precedes a contact, then the latest touch decides."""
        rows = self._tx.fetch(
            _WITH_KEYS, workspace_id=self._tx.workspace_id, kind=kind, values=texts_value(keys)
        )
        for value, party_id, party_kind in rows:
            self._parties.setdefault(value, party_id)
            if party_kind is PartyKind.CUSTOMER:
                self._customers.add(party_id)


def _with_words(tx: Transaction, words: Collection[str]) -> list[tuple[UUID, str]]:
    """The parties with all these words, and their names."""
    party_ids = (
        select(MatchKey.party_id)
        .where(
            MatchKey.workspace_id == tx.workspace_id,
            MatchKey.kind == "word",
            col(MatchKey.value).in_(words),
        )
        .group_by(col(MatchKey.party_id))
        .having(sa.func.count() == len(words))
    )
    found: list[tuple[UUID, str]] = []
    for model in (Customer, Contact):
        named = select(model.id, model.display_name)
        found += tx.session.exec(
            named.where(model.workspace_id == tx.workspace_id, col(model.id).in_(party_ids))
        )
    return found


def _key(address: str) -> str:
    return matching.email_key(address).value
