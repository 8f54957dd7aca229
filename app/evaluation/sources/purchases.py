"""Purchases: the latest ones determine the rhythm; only the last one and recent ones start clocks."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from app.engine.facts.deals import Purchase
from app.engine.vocabulary import Trigger
from app.evaluation.marks import FactTable, Mark
from app.evaluation.sources.conditions import has_row, is_flagged, is_marked
from app.evaluation.sources.scope import parties_with
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import FIRST_TOUCH_COLUMNS, decode_first_touches, first_touches
from app.evaluation.statements import column_types
from app.storage.models.columns import Id
from app.storage.models.follow_ups import IS_PURCHASE_THANKS
from app.storage.models.message_conditions import is_personal_touch
from app.storage.prepared import Row

MAX_PURCHASES = 20

_INSTANT = column_types("purchases", "purchased_at")["purchased_at"]
COLUMNS = {
    "party_id": Id(),
    **column_types("purchases", "id", "purchased_at", "amount", "currency", "items", "created_at"),
    "is_recent": sa.Boolean(),
    "is_first": sa.Boolean(),
    "touched_before": _INSTANT,
    "thanked_before": _INSTANT,
    **FIRST_TOUCH_COLUMNS,
}
TABLE = FactTable(
    "purchases",
    ("customer_id", "purchased_at", "archived_at", "items", "amount", "currency"),
    (Mark(party="{row}.customer_id", subject="{row}.id"),),
)
_IS_RECENT = f"""(u.purchased_at > :horizon OR {is_flagged("u.id")} OR {is_marked("u.id")}
      OR u.id = (
        SELECT l.id FROM purchases l
        WHERE l.workspace_id = :workspace_id AND l.customer_id = u.customer_id
          AND l.archived_at IS NULL AND l.purchased_at <= :as_of AND l.created_at <= :as_of
        ORDER BY l.purchased_at DESC, l.id DESC LIMIT 1))"""  # noqa: S608  # made of constants
_IS_FIRST = """NOT EXISTS (
        SELECT 1 FROM purchases e
        WHERE e.workspace_id = :workspace_id AND e.customer_id = u.customer_id
          AND e.archived_at IS NULL AND e.created_at <= :as_of
          AND e.purchased_at <= u.purchased_at
          AND (e.purchased_at < u.purchased_at OR e.id < u.id)
          AND CAST(e.amount AS NUMERIC) > 0)"""
_TOUCHED_BEFORE = f"""(
        SELECT m.occurred_at FROM messages m
        WHERE m.workspace_id = :workspace_id AND m.party_id = u.customer_id
          AND {is_personal_touch("m")} AND m.occurred_at <= u.purchased_at
          AND m.occurred_at <= :as_of
        ORDER BY m.occurred_at DESC LIMIT 1)"""  # noqa: S608  # made of constants
# A purchase that was archived or moved since no longer counts.
_THANKED_BEFORE = f"""(
        SELECT f.starts_at FROM follow_ups f
        JOIN purchases q ON q.workspace_id = f.workspace_id AND q.id = f.subject_id
        WHERE f.workspace_id = :workspace_id AND f.party_id = u.customer_id
          AND {IS_PURCHASE_THANKS} AND f.starts_at < u.purchased_at
          AND q.customer_id = f.party_id AND q.archived_at IS NULL
          AND q.purchased_at = f.starts_at
        ORDER BY f.starts_at DESC LIMIT 1)"""  # noqa: S608  # made of constants
_SELECT_LIST = f"""u.customer_id, u.id, u.purchased_at, u.amount, u.currency, u.items,
      u.created_at, {_IS_RECENT}, {_IS_FIRST}, {_TOUCHED_BEFORE}, {_THANKED_BEFORE},
      {first_touches("u.customer_id", "u.purchased_at", "u.purchased_at")}"""


def _select(columns: str = _SELECT_LIST, condition: str = "TRUE") -> str:
    """A SELECT of the latest purchases, and of flagged or marked ones."""
    first = f"""(SELECT t.purchased_at FROM purchases t
          WHERE t.workspace_id = :workspace_id AND t.customer_id = scope.party_id
            AND t.archived_at IS NULL AND t.purchased_at <= :as_of AND t.created_at <= :as_of
          ORDER BY t.purchased_at DESC, t.id DESC LIMIT 1 OFFSET {MAX_PURCHASES - 1})"""  # noqa: S608  # made of constants
    return f"""
    SELECT {columns}
    FROM {parties_with(since=f"coalesce({first}, '1900-01-01')")}
    JOIN purchases u ON u.workspace_id = :workspace_id AND u.customer_id = scoped.party_id
    WHERE u.archived_at IS NULL AND u.purchased_at <= :as_of AND u.created_at <= :as_of
      AND (u.purchased_at >= scoped.since
        OR {is_flagged("u.id")} OR {is_marked("u.id")})
      AND {condition}
    """  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> Purchase:
    _, purchase_id, purchased_at, amount, currency, items, recorded_at, *rest = row
    is_recent, is_first, touched_before, thanked_before, *touches = rest
    first = decode_first_touches(touches)
    return Purchase(
        id=purchase_id,
        purchased_at=purchased_at,
        amount=Decimal(amount),
        currency=currency,
        products=product_names(items),
        recorded_at=recorded_at,
        is_recent=bool(is_recent),
        is_first=bool(is_first),
        touched_before=touched_before,
        thanked_before=thanked_before,
        touch=first["touch"],
        personal_touch=first["personal_touch"],
    )


def product_names(items: Iterable[dict[str, Any]]) -> tuple[str, ...]:
    """The article numbers of the items, or the names of those without one."""
    return tuple(dict.fromkeys(item.get("product") or item["name"] for item in items))


_EXISTS = has_row("purchases", "h.customer_id = p.id")
PURCHASES = Source(
    name="purchases",
    columns=COLUMNS,
    statement=f"{_select()} ORDER BY u.purchased_at, u.id",
    decode=_decode,
    exists=_EXISTS,
    affects={Trigger.PURCHASE_MADE: _EXISTS},
    subjects=(
        Subjects(Trigger.PURCHASE_MADE, _select("u.id", _IS_RECENT)),
        Subjects(Trigger.LAST_TOUCH, _select("u.id")),
    ),
    tables=(TABLE,),
)
