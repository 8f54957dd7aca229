"""Every column that holds the id of a party, and what happens to its row.

The foreign keys come from the metadata: a new one without a policy here is an error.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, MetaData

PARTY_TABLES = frozenset({"parties", "customers", "contacts"})


class OnMerge(StrEnum):
    """What happens to a row when its party becomes a part of another one."""

    MOVE = "move"
    STAY = "stay"


class OnErase(StrEnum):
    """What happens to a row when its party is erased for good."""

    ERASE = "erase"
    KEEP_WITHOUT_NAME = "keep without the name"


@dataclass(frozen=True, slots=True)
class Policy:
    on_merge: OnMerge
    on_erase: OnErase


@dataclass(frozen=True, slots=True)
class PartyReference:
    column: Column[Any]
    policy: Policy


class PolicyMissing(LookupError):
    """A foreign key to a party has no policy."""


_MOVE_ERASE = Policy(OnMerge.MOVE, OnErase.ERASE)
_MOVE_KEEP = Policy(OnMerge.MOVE, OnErase.KEEP_WITHOUT_NAME)
_STAY_ERASE = Policy(OnMerge.STAY, OnErase.ERASE)
_STAY_KEEP = Policy(OnMerge.STAY, OnErase.KEEP_WITHOUT_NAME)

POLICIES = {
    # the party itself; purchases that are kept still need the row of their customer
    "customers.id": _STAY_KEEP,
    "contacts.id": _STAY_ERASE,
    # the details say by which keys their party is found
    "match_keys.party_id": _STAY_ERASE,
    "external_ids.object_id": _STAY_ERASE,
    # a contact that was converted before
    "contacts.customer_id": _MOVE_ERASE,
    # what happened between the party and us
    "messages.party_id": _MOVE_ERASE,
    "reminders.party_id": _MOVE_ERASE,
    "participants.party_id": _MOVE_ERASE,
    "card_shares.party_id": _MOVE_KEEP,
    # books and reports have to add up
    "purchases.customer_id": _MOVE_KEEP,
    "opportunities.customer_id": _MOVE_KEEP,
    "referrals.referrer_party_id": _MOVE_KEEP,
    "referrals.referred_party_id": _MOVE_KEEP,
    "referrals.recipient_party_id": _MOVE_KEEP,
    "follow_ups.party_id": _MOVE_KEEP,
    # without a foreign key: the party as the cause of a follow-up, and marks of the work in progress
    "follow_ups.subject_id": _STAY_KEEP,
    "follow_ups.settled_by_id": _STAY_KEEP,
    "dirty_parties.party_id": _STAY_KEEP,
    "dirty_parties.subject_id": _STAY_KEEP,
    "reevaluations.cursor": _STAY_KEEP,
}


def party_references(metadata: MetaData) -> Iterator[PartyReference]:
    """Every reference to a party, in the order of the tables. Raises PolicyMissing."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            policy = POLICIES.get(str(column))
            if policy is not None:
                yield PartyReference(column, policy)
            elif _points_to_a_party(column):
                raise PolicyMissing(f"{column} refers to a party and has no policy in POLICIES.")


def _points_to_a_party(column: Column[Any]) -> bool:
    return column.name != "workspace_id" and any(
        key.column.table.name in PARTY_TABLES for key in column.foreign_keys
    )
