"""The party itself: the fields of the customer or contact, and which sources have facts about it."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from app.engine.facts.follow_ups import OtherReply
from app.engine.facts.party import Party, YearlyDate
from app.engine.vocabulary import Trigger
from app.evaluation.marks import FactTable, Mark
from app.evaluation.sources.conditions import has_row
from app.evaluation.sources.messages import near_ctes
from app.evaluation.sources.referrals import NAME_MARKS
from app.evaluation.sources.source import Scope, Source
from app.evaluation.statements import column_types
from app.schemas.durations import parse_duration
from app.storage.models.follow_ups import IS_OPEN
from app.storage.prepared import Row

_COLUMNS = {
    **column_types("parties", "id", "kind"),
    **column_types("customers", "display_name"),
    "given_name": sa.Text(),
    **column_types("customers", "prominence", "owner_id"),
    "is_archived": sa.Boolean(),
    "is_discarded": sa.Boolean(),
    "do_not_contact": sa.Boolean(),
    "is_bounced": sa.Boolean(),
    **column_types(
        "customers",
        "stage", "contact_rhythm", "created_at", "type", "organization", "language", "source",
        "tags", "custom_fields", "yearly_dates",
    ),
}  # fmt: skip
_TIMES = {
    **column_types("parties", "reevaluate_at", "last_touch_at", "last_inbound_at"),
    "inbound_at": column_types("messages", "occurred_at")["occurred_at"],
}
_OTHERS = {
    "has_follow_ups": sa.Boolean(),
    "is_whole": sa.Boolean(),
    "is_owed_for_good": sa.Boolean(),
    "owed_until": column_types("follow_ups", "expires_at")["expires_at"],
}
FLAGS = len(_COLUMNS) + len(_TIMES) + len(_OTHERS)
"""The position of the first flag in a row."""
_HAS_FOLLOW_UP = has_row("follow_ups", "h.party_id = p.id")
TABLES = (
    # A new customer has no history, so only a rhythm or yearly dates can cause a follow-up, unless a
    # rule of the workspace matches every new customer.
    FactTable(
        "customers",
        (
            "display_name", "stage", "prominence", "contact_rhythm", "owner_id", "do_not_contact",
            "is_bounced", "type", "organization", "language", "source", "tags", "yearly_dates",
            "custom_fields", "archived_at",
        ),
        (Mark(party="{row}.id"), *NAME_MARKS),
        insert_when=(
            "NEW.stage = 'active' OR NEW.prominence <> 'normal' OR NEW.contact_rhythm IS NOT NULL"
            " OR CAST(NEW.yearly_dates AS TEXT) <> '[]'"
            " OR (SELECT rules_match_new_customers FROM workspaces WHERE id = NEW.workspace_id)"
        ),
        moves=False,
    ),
    # A card remains a fact about the customer that the contact became.
    FactTable(
        "contacts",
        (
            "display_name", "is_bounced", "status", "event_id", "captured_at", "customer_id",
            "owner_id", "contact_rhythm",
        ),
        (
            Mark(party="{row}.id"),
            Mark(party="{row}.customer_id", source="WHERE {row}.customer_id IS NOT NULL"),
            *NAME_MARKS,
        ),
        moves=False,
    ),
)  # fmt: skip
# The open replies of a party `p` about questions that are not loaded. The thread is a value, not a join, so that
# PostgreSQL begins with the few replies and never with all messages.
_IS_OTHER_REPLY = f"""f.workspace_id = :workspace_id AND f.party_id = p.id
          AND f.is_reply = TRUE AND {IS_OPEN} AND f.rule_kind = 'reply'
          AND (SELECT q.thread_id FROM messages q
            WHERE q.workspace_id = f.workspace_id AND q.id = f.subject_id)
            NOT IN (SELECT thread_id FROM near WHERE near.party_id = p.id)"""  # noqa: S608  # made of constants
_IS_PART = "p.id IN (SELECT party_id FROM part)"
# A yearly date has no row of its own.
AFFECTS = {
    Trigger.YEARLY_DATE: has_row(
        "customers", "h.id = p.id AND CAST(h.yearly_dates AS TEXT) <> '[]'"
    )
}


def columns(sources: Iterable[Source]) -> dict[str, Any]:
    """The names and types of the columns that `statement` selects."""
    flags = {f"flag_{number}": sa.Boolean() for number, _ in enumerate(conditions(sources))}
    return _COLUMNS | _TIMES | _OTHERS | flags


def conditions(sources: Iterable[Source]) -> list[str]:
    """The conditions of the flags in a row; some sources share one."""
    return list(dict.fromkeys(source.exists for source in sources))


def statement(scope: Scope, sources: Iterable[Source]) -> str:
    """The statement for the parties of a scope, with a flag for each condition of the sources."""
    flags = ", ".join(conditions(sources))
    return f"""{near_ctes(scope)},
    party AS MATERIALIZED (
      SELECT * FROM parties
      WHERE workspace_id = :workspace_id AND id IN (SELECT party_id FROM scope))
    SELECT p.id, p.kind, coalesce(c.display_name, k.display_name),
      coalesce(c.name ->> 'given', k.name ->> 'given'),
      coalesce(c.prominence, 'normal'), coalesce(c.owner_id, k.owner_id),
      (c.archived_at IS NOT NULL OR coalesce(k.status, '') = 'discarded'),
      (coalesce(k.status, '') = 'discarded' OR k.customer_id IS NOT NULL
        OR p.merged_into_id IS NOT NULL),
      (c.do_not_contact IS NOT NULL AND c.do_not_contact),
      coalesce(c.is_bounced, k.is_bounced), c.stage,
      coalesce(c.contact_rhythm, k.contact_rhythm), coalesce(c.created_at, k.created_at), c.type,
      coalesce(c.organization, k.organization), c.language, coalesce(c.source, k.source), c.tags,
      c.custom_fields, c.yearly_dates,
      p.reevaluate_at, p.last_touch_at, p.last_inbound_at,
      (SELECT m.occurred_at FROM messages m
        WHERE m.workspace_id = p.workspace_id AND m.party_id = p.id
          AND m.direction = 'inbound' AND m.automatic IS NULL AND m.archived_at IS NULL
          AND m.occurred_at <= :as_of
        ORDER BY m.occurred_at DESC, m.id DESC LIMIT 1),
      {_HAS_FOLLOW_UP},
      NOT {_IS_PART},
      {_IS_PART} AND EXISTS (
        SELECT 1 FROM follow_ups f WHERE {_IS_OTHER_REPLY} AND f.expires_at IS NULL),
      CASE WHEN {_IS_PART} THEN (
        SELECT f.expires_at FROM follow_ups f WHERE {_IS_OTHER_REPLY} AND f.expires_at > :now
        ORDER BY f.expires_at DESC LIMIT 1) END,
      {flags}
    FROM party p
    LEFT JOIN customers c ON c.workspace_id = p.workspace_id AND c.id = p.id
    LEFT JOIN contacts k ON k.workspace_id = p.workspace_id AND k.id = p.id
    """  # noqa: S608  # made of constants


def decode(row: Row) -> Party:
    """The party from the first values of a row."""
    party_id, kind, name, given_name, prominence, owner_id, *rest = row[: len(_COLUMNS)]
    is_archived, is_discarded, do_not_contact, is_bounced, stage, rhythm, created_at, *rest = rest
    party_type, organization, language, source, tags, custom_fields, yearly_dates = rest
    return Party(
        kind=kind,
        id=party_id,
        name=name,
        given_name=given_name,
        prominence=prominence,
        owner_id=owner_id,
        is_archived=is_archived,
        is_discarded=is_discarded,
        do_not_contact=do_not_contact,
        is_bounced=is_bounced,
        stage=stage,
        contact_rhythm=parse_duration(rhythm) if rhythm else None,
        created_at=created_at,
        type=party_type,
        organization=organization,
        language=language,
        source=source,
        tags=tuple(tags or ()),
        custom_fields={field: _to_exact(value) for field, value in (custom_fields or {}).items()},
        yearly_dates=tuple(
            YearlyDate(date["label"], date["month"], date["day"], date.get("year"))
            for date in yearly_dates or ()
        ),
    )


def decode_times(row: Row) -> tuple[datetime | None, ...]:
    """The stored `reevaluate_at`, `last_touch_at` and `last_inbound_at`, and the current value of the last."""
    return row[len(_COLUMNS) : len(_COLUMNS) + len(_TIMES)]


def has_follow_ups(row: Row) -> bool:
    """Whether the party has stored follow-ups, open or not."""
    return bool(row[FLAGS - len(_OTHERS)])


def is_whole(row: Row) -> bool:
    """Whether all questions of the party are loaded, or only those that the writes can change."""
    return bool(row[FLAGS - len(_OTHERS) + 1])


def decode_other_reply(row: Row) -> OtherReply | None:
    """The last to expire of the replies that we owe because of questions that are not loaded, if any."""
    is_owed_for_good, owed_until = row[FLAGS - 2 : FLAGS]
    if is_owed_for_good:
        return OtherReply()
    return OtherReply(owed_until) if owed_until else None


def _to_exact(value: Any) -> str | bool | Decimal | None:
    """The value of a custom field; numbers become Decimal, as in conditions."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return Decimal(str(value)) if is_number else value
