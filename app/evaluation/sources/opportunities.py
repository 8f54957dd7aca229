"""Opportunities that were won or lost, if within the horizon, flagged or marked."""

from datetime import datetime
from decimal import Decimal

from app.engine.facts import Opportunity
from app.engine.vocabulary import Trigger
from app.evaluation.marks import FactTable, Mark
from app.evaluation.sources.conditions import has_row, is_flagged, is_marked
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import FIRST_TOUCH_COLUMNS, decode_first_touches, first_touches
from app.evaluation.statements import column_types
from app.storage.models.columns import Id
from app.storage.prepared import Row

COLUMNS = {
    "party_id": Id(),
    **column_types(
        "opportunities",
        "id", "title", "outcome", "closed_at", "outcome_recorded_at", "amount", "currency",
        "lost_reason",
    ),
    **FIRST_TOUCH_COLUMNS,
}  # fmt: skip
TABLE = FactTable(
    "opportunities",
    (
        "customer_id", "title", "amount", "currency", "outcome", "lost_reason", "closed_at",
        "outcome_recorded_at", "archived_at", "owner_id",
    ),
    (Mark(party="{row}.customer_id", subject="{row}.id"),),
)  # fmt: skip
_SELECT_LIST = f"""o.customer_id, o.id, o.title, o.outcome, o.closed_at, o.outcome_recorded_at,
      o.amount, o.currency, o.lost_reason,
      {first_touches("o.customer_id", "o.closed_at", "o.closed_at")}"""


def _select(columns: str = _SELECT_LIST) -> str:
    return f"""
    SELECT {columns}
    FROM opportunities o
    WHERE o.workspace_id = :workspace_id AND o.customer_id IN (SELECT party_id FROM scope)
      AND o.archived_at IS NULL AND o.outcome IN ('won', 'lost')
      AND o.closed_at <= :as_of AND o.created_at <= :as_of
      AND (o.closed_at > :horizon OR {is_flagged("o.id")} OR {is_marked("o.id")})
    """  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> Opportunity:
    _, row_id, title, outcome, closed_at, recorded_at, amount, currency, lost, *touches = row
    return Opportunity(
        id=row_id,
        title=title,
        outcome=outcome,
        closed_at=closed_at,
        recorded_at=recorded_at,
        amount=Decimal(amount) if amount is not None else None,
        currency=currency,
        lost_reason=lost,
        **decode_first_touches(touches),
    )


_EXISTS = has_row("opportunities", "h.customer_id = p.id")
_IDS = _select("o.id")
OPPORTUNITIES = Source(
    name="opportunities",
    columns=COLUMNS,
    statement=_select(),
    decode=_decode,
    exists=_EXISTS,
    affects={Trigger.OPPORTUNITY_WON: _EXISTS, Trigger.OPPORTUNITY_LOST: _EXISTS},
    subjects=(Subjects(Trigger.OPPORTUNITY_WON, _IDS), Subjects(Trigger.OPPORTUNITY_LOST, _IDS)),
    tables=(TABLE,),
)
