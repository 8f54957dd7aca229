"""All columns with the id of a party, and the policy for their rows on merge and erasure.

The metadata lists the foreign keys; a new one without a policy is an error.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, MetaData

PARTY_TABLES = frozenset({"parties", "customers", "contacts"})


class OnMerge(StrEnum):
    """The policy for a row when its party is merged into another one."""

    MOVE = "move"
    STAY = "stay"


class OnErase(StrEnum):
    """The policy for a row when its party is erased."""

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
    # the party itself; kept purchases need the row of their customer
    "customers.id": _STAY_KEEP,
    "contacts.id": _STAY_ERASE,
    # keys that are derived from the details of the party
    "match_keys.party_id": _STAY_ERASE,
    "external_ids.object_id": _STAY_ERASE,
    # merges with others
    "merges.merged_id": _STAY_ERASE,
    "merges.survivor_id": _STAY_ERASE,
    "parties.merged_into_id": _MOVE_KEEP,
    # pairs of possible duplicates: a merge hides those of the merged party until it is taken back
    "duplicates.older_id": _STAY_ERASE,
    "duplicates.newer_id": _STAY_ERASE,
    # former values of a contact that a newer card changed
    "card_updates.contact_id": _STAY_ERASE,
    # a contact that was converted earlier
    "contacts.customer_id": _MOVE_ERASE,
    # interactions with the party
    "messages.party_id": _MOVE_ERASE,
    "reminders.party_id": _MOVE_ERASE,
    "mailbox_notices.party_id": _MOVE_ERASE,
    "participants.party_id": _MOVE_ERASE,
    "card_shares.party_id": _MOVE_KEEP,
    # rows that accounting and reports need
    "purchases.customer_id": _MOVE_KEEP,
    "opportunities.party_id": _MOVE_KEEP,
    "referrals.referrer_party_id": _MOVE_KEEP,
    "referrals.referred_party_id": _MOVE_KEEP,
    "referrals.recipient_party_id": _MOVE_KEEP,
    "follow_ups.party_id": _MOVE_KEEP,
    # columns without a foreign key: subjects of follow-ups, and work in progress
    "follow_ups.subject_id": _STAY_KEEP,
    "follow_ups.settled_by_id": _STAY_KEEP,
    "dirty_parties.party_id": _STAY_KEEP,
    "dirty_parties.subject_id": _STAY_KEEP,
    "reevaluations.cursor": _STAY_KEEP,
    "import_marks.party_id": _STAY_KEEP,
    "import_marks.subject_id": _STAY_KEEP,
    "import_items.object_id": _STAY_KEEP,
}

# Rows without a party of their own, and the columns that refer to them: when the last row that refers
# to them is erased, they are erased, too.
ERASED_WITH_LAST_REFERENCE = {"mail_sources.hash": ("messages.source_hash",)}


def find_party_references(metadata: MetaData) -> Iterator[PartyReference]:
    """All references to parties, in the order of the tables. Raises PolicyMissing."""
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
