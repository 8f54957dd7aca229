"""Opportunities: open ones, those closed within the horizon, flagged or marked, and the last won."""

from datetime import datetime
from decimal import Decimal

from app.engine.facts.deals import Opportunity
from app.engine.vocabulary import Outcome, Trigger
from app.evaluation.marks import FactTable, Mark
from app.evaluation.sources.conditions import has_row, is_flagged, is_marked
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import (
    FIRST_TOUCH_COLUMNS,
    WORD_COLUMNS,
    decode_first_touches,
    decode_word_before,
    first_touches,
    word_before,
)
from app.evaluation.statements import column_types
from app.storage.models.columns import Id
from app.storage.prepared import Row

COLUMNS = {
    "party_id": Id(),
    **column_types(
        "opportunities",
        "id", "title", "outcome", "closed_at", "outcome_recorded_at", "amount", "currency",
        "lost_reason", "created_at",
    ),
    **WORD_COLUMNS,
    **FIRST_TOUCH_COLUMNS,
}  # fmt: skip
MAX_OPEN = 20
_IS_OPEN = "(o.closed_at IS NULL OR o.closed_at > :as_of)"
TABLE = FactTable(
    "opportunities",
    (
        "party_id", "title", "amount", "currency", "outcome", "lost_reason", "closed_at",
        "outcome_recorded_at", "archived_at", "owner_id",
    ),
    (Mark(subject="{row}.id"),),
)  # fmt: skip
_SELECT_LIST = f"""o.party_id, o.id, o.title, o.outcome, o.closed_at, o.outcome_recorded_at,
      o.amount, o.currency, o.lost_reason, o.created_at,
      {word_before("o.party_id", "o.closed_at")},
      {first_touches("o.party_id", "o.closed_at", "o.closed_at")}"""


def _select(columns: str = _SELECT_LIST) -> str:
    return f"""
    SELECT {columns}
    FROM opportunities o
    WHERE o.workspace_id = :workspace_id AND o.party_id IN (SELECT party_id FROM scope)
      AND o.archived_at IS NULL AND o.created_at <= :as_of
      AND ({_IS_OPEN} AND o.created_at >= coalesce(
          (SELECT l.created_at FROM opportunities l
            WHERE l.workspace_id = :workspace_id AND l.party_id = o.party_id
              AND {_IS_OPEN.replace("o.", "l.")} AND l.archived_at IS NULL
              AND l.created_at <= :as_of
            ORDER BY l.created_at DESC, l.id DESC LIMIT 1 OFFSET {MAX_OPEN - 1}), '1900-01-01')
        OR o.closed_at > :horizon OR {is_flagged("o.id")} OR {is_marked("o.id")}
        OR o.outcome = 'won' AND o.closed_at = (
          SELECT max(l.closed_at) FROM opportunities l
          WHERE l.workspace_id = :workspace_id AND l.party_id = o.party_id
            AND l.outcome = 'won' AND l.archived_at IS NULL
            AND l.closed_at <= :as_of AND l.created_at <= :as_of))
    """  # noqa: S608  # made of constants


def _decode(row: Row, as_of: datetime) -> Opportunity:
    _, row_id, title, outcome, closed_at, recorded_at, amount, currency, lost, *rest = row
    created_at, *words = rest
    word, touches = words[: len(WORD_COLUMNS)], words[len(WORD_COLUMNS) :]
    is_open = closed_at is None or closed_at > as_of
    return Opportunity(
        id=row_id,
        title=title,
        outcome=Outcome.OPEN if is_open else outcome,
        closed_at=None if is_open else closed_at,
        recorded_at=recorded_at or created_at,
        created_at=created_at,
        amount=Decimal(amount) if amount is not None else None,
        currency=currency,
        lost_reason=lost,
        word_before=decode_word_before(word),
        **decode_first_touches(touches),
    )


_EXISTS = has_row("opportunities", "h.party_id = p.id")
_IDS = _select("o.id")
OPPORTUNITIES = Source(
    name="opportunities",
    columns=COLUMNS,
    statement=_select(),
    decode=_decode,
    exists=_EXISTS,
    affects=dict.fromkeys(
        (Trigger.OPPORTUNITY_OPEN, Trigger.OPPORTUNITY_WON, Trigger.OPPORTUNITY_LOST), _EXISTS
    ),
    subjects=(
        Subjects(Trigger.OPPORTUNITY_OPEN, _IDS),
        Subjects(Trigger.OPPORTUNITY_WON, _IDS),
        Subjects(Trigger.OPPORTUNITY_LOST, _IDS),
        Subjects(Trigger.LAST_TOUCH, _IDS),
    ),
    tables=(TABLE,),
)
