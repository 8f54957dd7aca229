"""The references of rows to customers and contacts, and the search for these by their keys."""

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa

from app.features.parties.schemas import PartyRead
from app.http.listing import Condition, Filter, Is
from app.parsing import matching, normalization
from app.storage.expressions import id_param, refers_to, text_literal
from app.storage.json_elements import EmailToUse, PhoneToUse
from app.storage.json_sql import json_object
from app.storage.models import metadata
from app.storage.prepared import Prepared

_keys = metadata.tables["match_keys"]
_parties = metadata.tables["parties"]
_customers = metadata.tables["customers"]
_contacts = metadata.tables["contacts"]
_external = metadata.tables["external_ids"]
_messages = metadata.tables["messages"]

# The id of the party, or of the one that it was merged into.
PARTY_OF_KIND = Prepared(
    sa.select(
        sa.func.coalesce(_parties.c.merged_into_id, _parties.c.id, type_=_parties.c.id.type)
    ).where(
        _parties.c.workspace_id == id_param("workspace_id"),
        _parties.c.id == id_param("party_id"),
        _parties.c.kind == sa.bindparam("kind", type_=_parties.c.kind.type),
    )
)
# The same, and for a converted contact the customer that it became.
CURRENT_PARTY = Prepared(
    sa.select(
        sa.func.coalesce(
            _parties.c.merged_into_id,
            _contacts.c.customer_id,
            _parties.c.id,
            type_=_parties.c.id.type,
        )
    )
    .select_from(_parties.outerjoin(_contacts, refers_to(_parties.c.id, _contacts)))
    .where(
        _parties.c.workspace_id == id_param("workspace_id"),
        _parties.c.id == id_param("party_id"),
        _parties.c.kind == sa.bindparam("kind", type_=_parties.c.kind.type),
    )
)
CUSTOMERS_WITH_KEY = Prepared(
    sa.select(_keys.c.party_id, _customers.c.display_name, _keys.c.kind)
    .join(_customers, refers_to(_keys.c.party_id, _customers))
    .where(
        _keys.c.workspace_id == id_param("workspace_id"),
        _keys.c.kind == sa.bindparam("kind"),
        _keys.c.value == sa.bindparam("value"),
    )
)


def join_party(table: sa.Table) -> sa.Join:
    """A table with the party that its `party_id` refers to, and the customer or the contact."""
    return join_details(table.join(_parties, refers_to(table.c.party_id, _parties)))


def join_details(parties: sa.FromClause) -> sa.Join:
    """Rows with `parties`, joined with the customer or the contact."""
    return parties.outerjoin(_customers, refers_to(_parties.c.id, _customers)).outerjoin(
        _contacts, refers_to(_parties.c.id, _contacts)
    )


def party() -> dict[str, sa.ColumnElement[Any]]:
    """The fields about the party in a row that is joined by `join_party`."""
    return {"party": _party(_parties.c.kind, _parties.c.id, reach()), **party_ids(_parties)}


def customer_as_party() -> dict[str, sa.ColumnElement[Any]]:
    """The field `party` in a row that is joined with its customer."""
    details = _reach(_customers.c.__getitem__)
    return {"party": _party(text_literal("customer"), _customers.c.id, details)}


class PartyRow:
    """The live customer or contact that a column of another table refers to, as `PartyRead`."""

    def __init__(self, name: str) -> None:
        self._parties = _parties.alias(f"{name}_party")
        self._customers = _customers.alias(f"{name}_customer")
        self._contacts = _contacts.alias(f"{name}_contact")
        self.kind = self._parties.c.kind
        self.type = self._detail("type")
        self.is_automated = sa.and_(self._contacts.c.id.is_not(None), is_automated(self._contacts))

    def join_live(self, rows: sa.FromClause, party_id: sa.ColumnElement[Any]) -> sa.Join:
        """Rows with their party, if it is a customer that is not archived or a new contact."""
        is_live = sa.or_(self._customers.c.id.is_not(None), self._contacts.c.id.is_not(None))
        is_customer = refers_to(party_id, self._customers)
        is_contact = refers_to(party_id, self._contacts)
        return (
            rows.outerjoin(
                self._customers, sa.and_(is_customer, self._customers.c.archived_at.is_(None))
            )
            .outerjoin(
                self._contacts, sa.and_(is_contact, self._contacts.c.status == text_literal("new"))
            )
            .join(self._parties, sa.and_(refers_to(party_id, self._parties), is_live))
        )

    def as_json(self) -> sa.ColumnElement[str]:
        return _party(self.kind, self._parties.c.id, _reach(self._detail))

    def _detail(self, name: str) -> sa.ColumnElement[Any]:
        column = self._customers.c[name]
        return sa.func.coalesce(column, self._contacts.c[name], type_=column.type)


def reach() -> dict[str, sa.ColumnElement[Any]]:
    """The name of the party, and the address and the number to use, in a row with its details."""
    return _reach(_detail)


def _party(
    kind: Any, party_id: Any, details: Mapping[str, sa.ColumnElement[Any]]
) -> sa.ColumnElement[str]:
    values = {"id": party_id, "kind": kind, **details}
    return json_object({name: values[name] for name in PartyRead.model_fields})


def _reach(column: Callable[[str], sa.ColumnElement[Any]]) -> dict[str, sa.ColumnElement[Any]]:
    return {
        "name": column("display_name"),
        "organization": column("organization"),
        "email": EmailToUse(column("emails")),
        "phone": PhoneToUse(column("phones")),
    }


def _detail(name: str) -> sa.ColumnElement[Any]:
    """A column of the customer or the contact."""
    return sa.func.coalesce(_customers.c[name], _contacts.c[name], type_=_customers.c[name].type)


def party_ids(parties: sa.FromClause) -> dict[str, sa.ColumnElement[Any]]:
    """The fields `customer_id` and `contact_id` of a row that is joined with its party."""
    return {
        f"{kind}_id": sa.case((parties.c.kind == text_literal(kind), parties.c.id))
        for kind in ("customer", "contact")
    }


def party_filters(column: Any) -> dict[str, Filter]:
    """The filters by a customer or a contact of rows that are joined with `parties`."""
    return {
        f"{kind}_id": Is(
            sa.and_(column == id_param(f"{kind}_id"), _parties.c.kind == text_literal(kind)),
            f"{kind}_id",
        )
        for kind in ("customer", "contact")
    }


def is_automated(contacts: sa.FromClause) -> Condition:
    """Whether a contact is known from automatic mail alone, such as newsletters."""
    is_from_mail = contacts.c.source == text_literal("message")
    has_correspondence = sa.exists().where(
        _messages.c.workspace_id == contacts.c.workspace_id,
        _messages.c.party_id == contacts.c.id,
        _messages.c.automatic.is_(None),
    )
    return sa.and_(is_from_mail, ~has_correspondence)


def join_names(table: sa.Table) -> sa.Join:
    """A table with the customer or the contact that its `party_id` refers to."""
    return table.outerjoin(_customers, refers_to(table.c.party_id, _customers)).outerjoin(
        _contacts, refers_to(table.c.party_id, _contacts)
    )


def names(*fallbacks: Any) -> dict[str, Any]:
    """The fields of the party in a row that is joined by `join_names`."""
    display_names = (_customers.c.display_name, _contacts.c.display_name)
    return {
        "customer_id": _customers.c.id,
        "contact_id": _contacts.c.id,
        "name": sa.func.coalesce(*display_names, *fallbacks),
    }


def filters(table: sa.Table) -> dict[str, Filter]:
    """The filters of customers and contacts: words, an e-mail address, a number."""
    return {
        "text": _Words(table),
        "email": Is(
            has_key(table, "email", "email"), "email", lambda v: matching.email_key(v.strip()).value
        ),
        "phone": Is(has_key(table, "phone", "mobile", "landline"), "phone"),
    }


def has_key(table: sa.Table, name: str, *kinds: str) -> Condition:
    """Whether a row has a key of one of the kinds with the value of the parameter `name`."""
    kind = sa.or_(*(_keys.c.kind == kind for kind in kinds))
    return _has(table, kind, _keys.c.value == sa.bindparam(name))


def _has(table: sa.Table, *conditions: Any) -> Condition:
    return sa.exists().where(
        _keys.c.workspace_id == table.c.workspace_id, _keys.c.party_id == table.c.id, *conditions
    )


class _Words:
    """The filter by words: each is the beginning of a stored word, in one of its spellings."""

    def __init__(self, table: sa.Table) -> None:
        self._table = table

    def shape(self, value: str) -> tuple[int, ...]:
        return tuple(len(spellings) for spellings in normalization.query_words(value))

    def condition(self, shape: tuple[int, ...]) -> Condition:
        if not shape:
            return sa.false()
        words = ([f"word_{i}_{j}" for j in range(count)] for i, count in enumerate(shape))
        return sa.and_(
            *(
                _has(self._table, _keys.c.kind == "word", sa.or_(*map(self._begins, word)))
                for word in words
            )
        )

    def params(self, value: str) -> Mapping[str, Any]:
        return {
            f"word_{i}_{j}{end}": spelling + tail
            for i, spellings in enumerate(normalization.query_words(value))
            for j, spelling in enumerate(spellings)
            for end, tail in (("", ""), ("_end", "{"))  # the character after z
        }

    @staticmethod
    def _begins(name: str) -> Condition:
        return sa.and_(
            _keys.c.value >= sa.bindparam(name), _keys.c.value < sa.bindparam(f"{name}_end")
        )


class HasExternalId:
    """The object of a type that has an external id, given as `system=value`."""

    def __init__(self, table: sa.Table, object_type: str) -> None:
        mine = sa.select(_external.c.object_id).where(
            _external.c.workspace_id == id_param("workspace_id"),
            _external.c.object_type == text_literal(object_type),
            _external.c.system == sa.bindparam("external_system"),
            _external.c.value == sa.bindparam("external_value"),
        )
        self._condition = table.c.id == mine.scalar_subquery()

    def shape(self, value: str) -> Any:  # noqa: ARG002  # the SQL is the same for every value
        return None

    def condition(self, shape: Any) -> Condition:  # noqa: ARG002
        return self._condition

    def params(self, value: str) -> Mapping[str, Any]:
        system, _, own = value.partition("=")
        return {"external_system": system, "external_value": own}


EMAIL_OF_PARTY = Prepared(
    sa.select(reach()["email"])
    .select_from(join_details(_parties))
    .where(
        _parties.c.workspace_id == id_param("workspace_id"), _parties.c.id == id_param("party_id")
    )
)
