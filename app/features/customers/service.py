"""Customers: create, find, change, archive and restore."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any
from uuid import UUID

from app import evaluation
from app.engine.vocabulary import PartyKind
from app.features import resource_changes as changes
from app.features.customers.queries import CUSTOMER, LISTING, LOCKED_ARCHIVED_AT
from app.features.customers.schemas import (
    CustomerCreate,
    CustomerQuery,
    CustomerUpdate,
    StoredCustomer,
)
from app.features.parties import match_keys
from app.features.parties import service as parties
from app.features.parties.contact_details import (
    ContactDetails,
    Origin,
    find_doubts,
    find_doubts_of_both,
    read_details,
    refuse_unreadable_phones,
    to_request,
)
from app.features.parties.joining import join_lists, refuse_long_lists, with_new
from app.features.parties.locking import lock_named, lock_parties
from app.features.users import staffing
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validate
from app.identifiers import new_id
from app.parsing.matching import MatchKey
from app.parsing.normalization import normalize
from app.storage.locks import needs_locks
from app.storage.models import Customer, Details
from app.storage.round_trips import one_round_trip

Columns = dict[str, Any]


def lock(tx: Transaction, *customers: CustomerCreate) -> None:
    """Lock the external ids, e-mail addresses and numbers of new customers."""
    if needs_locks(tx.session):
        details = (read_details(data, Origin(regions=(tx.actor.country,))) for data in customers)
        _lock(tx, (key for each in details for key in each.keys), *customers)


def _lock(tx: Transaction, keys: Iterable[MatchKey], *customers: CustomerCreate) -> None:
    others = match_keys.identity_locks(tx.workspace_id, keys)
    rulebook = evaluation.shared_rulebook_lock(tx.workspace_id)
    lock_named(tx, *customers, object_type="customer", others=[rulebook, *others])


def create(
    tx: Transaction, data: CustomerCreate, *, allow_duplicate: bool = False
) -> ResourceResponse:
    customer_id = new_id()
    details = _read_details(tx, customer_id, data)
    refuse_unreadable_phones(data, details)
    _add(tx, customer_id, data, details, allow_duplicate=allow_duplicate)
    return created(CUSTOMER, customer_id)


def add(
    tx: Transaction,
    customer_id: UUID,
    data: CustomerCreate,
    *,
    allow_duplicate: bool = False,
    doubts: Mapping[str, Columns] | None = None,
) -> None:
    """Write a new customer. Raises `customer_exists` unless a duplicate is allowed."""
    details = _read_details(tx, customer_id, data, doubts)
    _add(tx, customer_id, data, details, allow_duplicate=allow_duplicate)


def _add(
    tx: Transaction,
    customer_id: UUID,
    data: CustomerCreate,
    details: ContactDetails,
    *,
    allow_duplicate: bool,
) -> None:
    staffing.require(tx, "/owner_id", data.owner_id)
    _lock(tx, details.keys, data)
    if not allow_duplicate:
        match_keys.refuse_known_customer(tx, details.keys)
    with one_round_trip(tx.session):
        parties.add(tx, PartyKind.CUSTOMER, {customer_id: details.keys})
        changes.add(tx, Customer, _columns(data, details), customer_id)
    if data.external_ids:
        parties.claim_external_ids(tx, "customer", customer_id, data.external_ids)


def get(_reading: ReadContext, customer_id: UUID) -> ResourceResponse:
    return ResourceResponse(CUSTOMER, customer_id)


def search(context: ReadContext, query: CustomerQuery) -> Page:
    if query.phone is not None:
        query = query.model_copy(update={"phone": parties.normalize_number(context, query.phone)})
    return Page(*LISTING.page(context, query, query.sort))


def update(
    tx: Transaction, customer_id: UUID, data: CustomerUpdate, *, allow_duplicate: bool = False
) -> ResourceResponse:
    customer = find_expected(tx, customer_id)
    patch = changes.as_patch(data)
    # an invalid address from a mail must not block other changes
    schema = CustomerCreate if "emails" in patch else StoredCustomer
    whole = changes.apply_patch(schema, to_request(customer, CustomerCreate), patch)
    staffing.require(tx, "/owner_id", whole.owner_id, before=customer.owner_id)
    doubts = {} if "phones" in patch else find_doubts(customer)
    details = _read_details(tx, customer_id, whole, doubts)
    if "phones" in patch:
        refuse_unreadable_phones(whole, details, customer.phones)
    if not allow_duplicate and data.model_fields_set & {"emails", "phones"}:
        match_keys.refuse_known_customer(tx, details.keys, excluding=customer_id)
    match_keys.replace_keys(tx, customer_id, details.keys)
    parties.claim_external_ids(tx, "customer", customer_id, whole.external_ids)
    changes.set_columns(tx, customer, _columns(whole, details))
    return ResourceResponse(CUSTOMER, customer_id)


def archive(tx: Transaction, customer_id: UUID) -> NoContent:
    return changes.archive(tx, find_expected(tx, customer_id))


def restore(tx: Transaction, customer_id: UUID) -> ResourceResponse:
    changes.restore(tx, find_expected(tx, customer_id))
    return ResourceResponse(CUSTOMER, customer_id)


def record_inbound(tx: Transaction, customer_id: UUID) -> None:
    """Restore a customer who writes again; the row is locked until the transaction ends."""
    rows = tx.fetch(LOCKED_ARCHIVED_AT, workspace_id=tx.workspace_id, customer_id=customer_id)
    if rows and rows[0][0] is not None:
        changes.bring_back(tx, find(tx, customer_id))


def find(tx: Transaction, customer_id: UUID) -> Customer:
    """The customer, locked until the transaction ends. Raises NotFound; `merged` if it is no more."""
    lock_parties(tx, customer_id)
    customer = changes.lock_row(tx, Customer, CUSTOMER, customer_id)
    if customer.archived_at is not None:  # as every merged one is
        parties.refuse_merged(tx, PartyKind.CUSTOMER, customer_id)
    return customer


def find_expected(tx: Transaction, customer_id: UUID) -> Customer:
    """The same as the client expects it (If-Match)."""
    customer = find(tx, customer_id)
    tx.expect(CUSTOMER, customer_id)
    return customer


def _read_details(
    tx: Transaction,
    customer_id: UUID,
    data: CustomerCreate,
    doubts: Mapping[str, Columns] | None = None,
) -> ContactDetails:
    origin = Origin(regions=(tx.actor.country,), doubts=doubts or {})
    details = read_details(data, origin, tags=data.tags, external_ids=data.external_ids)
    return match_keys.warn_of_shared_numbers(tx, details, customer_id)


def _columns(data: CustomerCreate, details: ContactDetails) -> dict[str, Any]:
    return details.columns | {
        "sort_name": normalize(details.columns["display_name"])[:400],
        "stage": data.stage,
        "prominence": data.prominence,
        "owner_id": data.owner_id,
        "tags": data.tags,
        "language": data.language,
        "time_zone": data.time_zone,
        "yearly_dates": [day.model_dump(mode="json") for day in data.yearly_dates],
        "contact_rhythm": data.contact_rhythm,
        "permission": data.permission.model_dump(mode="json"),
        "do_not_contact": data.permission.do_not_contact,
        "is_bounced": details.is_bounced,
        "custom_fields": data.custom_fields,
        "external_ids": data.external_ids,
        "source": data.source,
    }


def add_details(
    tx: Transaction,
    customer_id: UUID,
    more: Details,
    yearly_dates: list[Columns],
    fields: Mapping[str, Any] = MappingProxyType({}),
    pointer: str = "/customer_id",
) -> None:
    """Add the details that the customer lacks, and set `fields`.

    Raises NotFound; Invalid if a list gets too long.
    """
    customer = find(tx, customer_id)
    document = to_request(customer, CustomerCreate) | _union(customer, more, yearly_dates)
    document |= fields
    refuse_long_lists(StoredCustomer, document, customer, pointer)
    whole = validate(StoredCustomer, document)
    details = _read_details(tx, customer_id, whole, find_doubts_of_both(customer, more))
    match_keys.replace_keys(tx, customer_id, details.keys)
    changes.set_columns(tx, customer, _columns(whole, details))


def refresh(tx: Transaction, customer: Customer) -> None:
    """Write the columns and the keys again that follow from the details."""
    whole = validate(StoredCustomer, to_request(customer, CustomerCreate))
    details = _read_details(tx, customer.id, whole, find_doubts(customer))
    match_keys.replace_keys(tx, customer.id, details.keys)
    for name, value in _columns(whole, details).items():
        setattr(customer, name, value)


def _union(customer: Customer, more: Details, yearly_dates: list[Columns]) -> Columns:
    """The lists of a customer, each with the entries that only the other one has."""
    dates = with_new(customer.yearly_dates, yearly_dates, lambda day: day["label"].casefold())
    return join_lists(customer, more) | {"yearly_dates": dates}
