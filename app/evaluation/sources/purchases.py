"""Purchases: the latest determine the rhythm; the last and the recent ones start clocks."""

from datetime import datetime
from decimal import Decimal

import sqlalchemy as sa

from app.engine.facts import Purchase
from app.engine.vocabulary import Trigger
from app.evaluation.marks import FactTable, Mark
from app.evaluation.sources.conditions import has_row, is_flagged, is_marked
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import FIRST_TOUCH_COLUMNS, decode_first_touches, first_touches
from app.evaluation.statements import column_types
from app.storage.models.columns import Id
from app.storage.prepared import Row

MAX_PURCHASES = 20

COLUMNS = {
    "party_id": Id(),
    **column_types("purchases", "id", "purchased_at", "amount", "currency", "items", "is_too_old"),
    "is_recent": sa.Boolean(),
    **FIRST_TOUCH_COLUMNS,
}
TABLE = FactTable(
    "purchases",
    ("customer_id", "purchased_at", "archived_at", "is_too_old", "items", "amount", "currency"),
    (Mark(party="{row}.customer_id", subject="{row}.id"),),
)
_IS_RECENT = f"""(u.purchased_at > :horizon OR {is_flagged("u.id")} OR {is_marked("u.id")}
      OR u.id = (
        SELECT l.id FROM purchases l
        WHERE l.workspace_id = :workspace_id AND l.customer_id = u.customer_id
          AND l.archived_at IS NULL AND l.purchased_at <= :as_of AND l.created_at <= :as_of
        ORDER BY l.purchased_at DESC, l.id DESC LIMIT 1))"""  # noqa: S608  # made of constants
_SELECT_LIST = f"""u.customer_id, u.id, u.purchased_at, u.amount, u.currency, u.items,
      u.is_too_old, {_IS_RECENT},
      {first_touches("u.customer_id", "u.purchased_at", "u.purchased_at")}"""


def _select(columns: str = _SELECT_LIST, condition: str = "TRUE") -> str:
    """A SELECT of the latest purchases, and of flagged or marked ones."""
    return f"""
    SELECT {columns}
    FROM (SELECT DISTINCT party_id FROM scope) AS scoped
    JOIN purchases u ON u.workspace_id = :workspace_id AND u.customer_id = scoped.party_id
    WHERE u.archived_at IS NULL AND u.purchased_at <= :as_of AND u.created_at <= :as_of
      AND (u.purchased_at >= coalesce(
          (SELECT t.purchased_at FROM purchases t
            WHERE t.workspace_id = :workspace_id AND t.customer_id = scoped.party_id
              AND t.archived_at IS NULL AND t.purchased_at <= :as_of AND t.created_at <= :as_of
            ORDER BY t.purchased_at DESC, t.id DESC LIMIT 1 OFFSET {MAX_PURCHASES - 1}),
          '1900-01-01')
        OR {is_flagged("u.id")} OR {is_marked("u.id")})
      AND {condition}
    """  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> Purchase:
    _, purchase_id, purchased_at, amount, currency, items, is_too_old, is_recent, *touches = row
    return Purchase(
        id=purchase_id,
        purchased_at=purchased_at,
        amount=Decimal(amount),
        currency=currency,
        products=tuple(dict.fromkeys(item.get("product") or item["name"] for item in items)),
        is_too_old=is_too_old,
        is_recent=bool(is_recent),
        **decode_first_touches(touches),
    )


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
