"""Every column that holds the id of a party has a policy."""

import pytest
import sqlalchemy as sa

from app.storage.models import metadata
from app.storage.models.columns import Id
from app.storage.models.party_references import (
    ERASED_WITH_LAST_REFERENCE,
    POLICIES,
    PolicyMissing,
    find_party_references,
)

# Ids without a foreign key that name something else than a party.
NAMES_NO_PARTY = {
    "imports.job_id",
    "request_counts.subject",
    "jobs.created_by_id",
    "mailbox_authorizations.created_by_id",
    "contacts.owner_id",
    "follow_up_actions.owner_id",
    "messages.answered_by_message_id",
    "messages.forwarded_by_id",
    "messages.in_reply_to_id",
    "messages.marked_answer_id",
    "messages.may_be_answered_by_id",
    "messages.thread_id",
    "sender_reviews.cursor",
    "thread_references.thread_id",
    "users.substitute_id",
    "users.successor_id",
}


def test_every_foreign_key_to_a_party_has_a_policy():
    assert {str(reference.column) for reference in find_party_references(metadata)} == set(POLICIES)


@pytest.mark.parametrize("target", ["parties", "customers", "contacts"])
def test_a_foreign_key_without_a_policy_fails(target):
    planted = sa.MetaData()
    sa.Table(target, planted, sa.Column("workspace_id", Id), sa.Column("id", Id))
    sa.Table(
        "visits",
        planted,
        sa.Column("workspace_id", Id),
        sa.Column("visitor_id", Id),
        sa.ForeignKeyConstraint(
            ["workspace_id", "visitor_id"], [f"{target}.workspace_id", f"{target}.id"]
        ),
    )
    with pytest.raises(PolicyMissing, match=r"visits\.visitor_id"):
        list(find_party_references(planted))


def test_an_id_without_a_foreign_key_is_a_party_or_known_to_be_none():
    unbound = {
        str(column)
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Id)
        and not column.foreign_keys
        and column.name not in {"id", "workspace_id"}
    }
    assert unbound - set(POLICIES) == NAMES_NO_PARTY


def test_rows_that_are_erased_with_their_last_reference_exist():
    columns = {str(column) for table in metadata.sorted_tables for column in table.columns}
    named = set(ERASED_WITH_LAST_REFERENCE).union(*ERASED_WITH_LAST_REFERENCE.values())
    assert named <= columns
    sources = {str(column) for column in metadata.tables["mail_sources"].columns}
    assert sources & set(ERASED_WITH_LAST_REFERENCE)
