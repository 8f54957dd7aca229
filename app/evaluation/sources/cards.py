"""Cards: collected contacts, including those that have become customers."""

from datetime import datetime

from app.engine.facts.cards import Card
from app.engine.vocabulary import Trigger
from app.evaluation.sources import events
from app.evaluation.sources.conditions import has_row, is_flagged
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import (
    FIRST_TOUCH_COLUMNS,
    SIGN_COLUMNS,
    decode_first_message,
    decode_first_touches,
    first_sign,
    first_touches,
)
from app.evaluation.statements import column_types
from app.storage.models.columns import Id
from app.storage.prepared import Row

# Sources without a card; a table of contacts is as good as typed.
TYPED = frozenset({"typed", "csv"})
_PARTY = "coalesce(k.customer_id, k.id)"
COLUMNS = {
    "party_id": Id(),
    "contact_id": Id(),
    **column_types("contacts", "captured_at", "created_at", "status", "source"),
    "colleague_id": Id(),
    **events.COLUMNS,
    **FIRST_TOUCH_COLUMNS,
    **SIGN_COLUMNS,
}
# The user whose card of the same person at the same event became a part of this one.
_COLLEAGUE = """(SELECT m.captured_by_id FROM parties p
        JOIN contacts m ON m.workspace_id = p.workspace_id AND m.id = p.id
        WHERE p.workspace_id = k.workspace_id AND p.merged_into_id = k.id
          AND m.event_id = k.event_id AND m.captured_by_id <> k.captured_by_id
        ORDER BY m.id LIMIT 1)"""
_SELECT_LIST = f"""{_PARTY}, k.id, k.captured_at, k.created_at, k.status, k.source,
      {_COLLEAGUE},
      e.id, e.name, e.kind, e.starts_at, e.ends_at, e.archived_at,
      {first_touches(_PARTY, "k.captured_at", "k.captured_at")},
      {first_sign(_PARTY, "k.captured_at")}"""


def _select(columns: str = _SELECT_LIST) -> str:
    return f"""
    SELECT {columns}
    FROM contacts k LEFT JOIN events e ON e.workspace_id = k.workspace_id AND e.id = k.event_id
    WHERE k.workspace_id = :workspace_id AND k.source <> 'message' AND k.created_at <= :as_of
      AND (k.id IN (SELECT party_id FROM scope) AND k.customer_id IS NULL
        OR k.customer_id IN (SELECT party_id FROM scope))
      AND (k.captured_at > :horizon OR e.ends_at > :horizon OR {is_flagged("k.id")})
    """  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> Card:
    _, contact_id, captured_at, recorded_at, status, source, colleague_id, *rest = row
    *rest, sign_id, sign_at = rest
    return Card(
        contact_id=contact_id,
        captured_at=captured_at,
        recorded_at=recorded_at,
        event=events.decode_event(rest[: len(events.EVENT)]),
        is_discarded=status == "discarded",
        is_typed=source in TYPED,
        colleague_id=colleague_id,
        **decode_first_touches(rest[len(events.EVENT) :]),
        sign_of_life=decode_first_message(sign_id, sign_at),
    )


_EXISTS = f"""({has_row("contacts", "h.id = p.id AND h.source <> 'message'")}
        OR {has_row("contacts", "h.customer_id = p.id")})"""
# The rows of `contacts` mark their party through the table of `party.py`.
_IDS = _select("k.id")
CARDS = Source(
    name="cards",
    columns=COLUMNS,
    statement=_select(),
    decode=_decode,
    exists=_EXISTS,
    affects={Trigger.CARD_COLLECTED: _EXISTS, Trigger.CONTACT_TOUCHED_FIRST: _EXISTS},
    subjects=(
        Subjects(Trigger.CARD_COLLECTED, _IDS),
        Subjects(Trigger.CONTACT_TOUCHED_FIRST, _IDS),
    ),
)
