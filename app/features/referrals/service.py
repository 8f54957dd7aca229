"""Referrals: add, find, change step by step, archive and restore.

Locks are taken in one order: the contacts that a body names, the parties, the referral.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from app.engine.vocabulary import ReferralDirection
from app.errors import Conflict, FieldError, Invalid, NotFound
from app.features import resource_changes as changes
from app.features.parties import service as parties
from app.features.parties.locking import lock_named
from app.features.referrals.queries import LISTING, REFERRAL
from app.features.referrals.schemas import ReferralCreate, ReferralQuery, ReferralUpdate
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.storage.models import Referral

ROLES = ("referrer", "referred", "recipient")
# Steps that require `referred`.
WITH_THE_PERSON = ("named_at", "informed_at", "contacted_at")
TIMES = ("asked_at", *WITH_THE_PERSON, "outcome_at", "thanked_at", "objected_at")

Columns = dict[str, Any]


def search(context: ReadContext, query: ReferralQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


lock = partial(lock_named, object_type="referral")


def create(tx: Transaction, data: ReferralCreate) -> ResourceResponse:
    lock(tx, data)
    columns = data.model_dump(exclude=set(ROLES)) | _resolve_roles(tx, data, ROLES)
    if columns["referred_party_id"] is not None:
        columns["named_at"] = columns["named_at"] or tx.now
    else:
        columns["asked_at"] = columns["asked_at"] or tx.now
    _date_outcome(tx, columns)
    _require_consistent(tx, columns)
    columns["named_recorded_at"] = tx.now if columns["named_at"] else None
    return created(REFERRAL, changes.add(tx, Referral, columns))


def get(_reading: ReadContext, referral_id: UUID) -> ResourceResponse:
    return ResourceResponse(REFERRAL, referral_id)


def update(tx: Transaction, referral_id: UUID, data: ReferralUpdate) -> ResourceResponse:
    if tx.session.get(Referral, (tx.workspace_id, referral_id)) is None:
        raise NotFound("referral")
    roles = tuple(role for role in ROLES if role in data.model_fields_set)
    whom = _resolve_roles(tx, data, roles)
    referral = _find(tx, referral_id, *_party_ids(whom))
    patch = data.model_dump(exclude_unset=True, exclude=set(ROLES)) | whom
    columns = changes.as_document(referral, _COLUMNS) | patch
    is_new = referral.referred_party_id is None and columns["referred_party_id"] is not None
    if is_new and "named_at" not in patch:
        columns["named_at"] = columns["named_at"] or tx.now
    if columns["outcome"] is None and "outcome_at" not in patch:
        columns["outcome_at"] = None
    _date_outcome(tx, columns)
    _require_consistent(tx, columns)
    if (columns["named_at"] is None) is not (referral.named_at is None):
        referral.named_recorded_at = tx.now if columns["named_at"] else None
    changes.set_columns(tx, referral, columns)
    return ResourceResponse(REFERRAL, referral_id)


def archive(tx: Transaction, referral_id: UUID) -> NoContent:
    return changes.archive(tx, _find(tx, referral_id))


def restore(tx: Transaction, referral_id: UUID) -> ResourceResponse:
    referral = _find(tx, referral_id)
    if referral.archived_at is not None:
        if _is_circular(referral.model_dump()):
            detail = "`referrer`, `referred` and `recipient` must differ, and two of them have been merged. Change one first."
            raise Conflict("state_conflict", detail)
        changes.restore(tx, referral)
    return ResourceResponse(REFERRAL, referral_id)


_COLUMNS = (
    "direction",
    *(f"{role}_party_id" for role in ROLES),
    "recipient_name",
    *TIMES,
    "outcome",
    "notes",
)


def _find(tx: Transaction, referral_id: UUID, *others: UUID) -> Referral:
    """The referral, locked after its old and new parties. Raises NotFound."""

    def party_ids(referral: Referral) -> tuple[UUID, ...]:
        return (*_party_ids(referral.model_dump()), *others)

    return parties.lock_expected(tx, Referral, REFERRAL, referral_id, party_ids)


def _resolve_roles(tx: Transaction, data: BaseModel, roles: tuple[str, ...]) -> Columns:
    """The parties that a body names in these roles."""
    whom: Columns = {}
    for role in roles:
        given = getattr(data, role)
        whom[f"{role}_party_id"] = given and parties.resolve_party(
            tx, given.customer_id, given.contact_id, below=f"/{role}"
        )
    return whom


def _party_ids(columns: Columns) -> Iterator[UUID]:
    for role in ROLES:
        if (party_id := columns.get(f"{role}_party_id")) is not None:
            yield party_id


def _date_outcome(tx: Transaction, columns: Columns) -> None:
    if columns["outcome"] is not None:
        columns["outcome_at"] = columns["outcome_at"] or tx.now


def _require_consistent(tx: Transaction, columns: Columns) -> None:
    """Clamps times that are a little ahead of our clock. Raises Invalid with every contradiction."""
    faults = [*_wrong_roles(columns), *_wrong_times(tx, columns)]
    if faults:
        raise Invalid(*faults)
    columns |= {name: min(columns[name], tx.now) for name in TIMES if columns[name] is not None}


def _wrong_roles(columns: Columns) -> Iterator[FieldError]:
    referrer, recipient = columns["referrer_party_id"], columns["recipient_party_id"]
    if columns["direction"] == ReferralDirection.RECEIVED:
        if referrer is None:
            yield FieldError(
                "/referrer", "required", "`referrer` is required when `direction` is `received`."
            )
        for name, value in (
            ("recipient", recipient),
            ("recipient_name", columns["recipient_name"]),
        ):
            if value is not None:
                detail = f"`{name}` is not allowed when `direction` is `received`."
                yield FieldError(f"/{name}", "not_allowed", detail)
    elif referrer is not None:
        detail = "`referrer` is not allowed when `direction` is `given`."
        yield FieldError("/referrer", "not_allowed", detail)
    if _is_circular(columns):
        detail = "`referred` must differ from `referrer` and `recipient`."
        yield FieldError("/referred", "self_reference", detail)


def _is_circular(columns: Columns) -> bool:
    person = columns["referred_party_id"]
    return person is not None and person in {
        columns["referrer_party_id"],
        columns["recipient_party_id"],
    }


def _wrong_times(tx: Transaction, columns: Columns) -> Iterator[FieldError]:
    for name in TIMES:
        if columns[name] is not None and (fault := changes.future_fault(tx, name, columns[name])):
            yield fault
    for name in WITH_THE_PERSON:
        if columns[name] is not None and columns["referred_party_id"] is None:
            detail = f"`{name}` requires `referred`."
            yield FieldError(f"/{name}", "required", detail)
    if columns["outcome_at"] is not None and columns["outcome"] is None:
        yield FieldError("/outcome_at", "not_allowed", "`outcome_at` requires `outcome`.")
