"""Signs of life by message: the latest messages of theirs that are no automatic ones, and conversations."""

from datetime import datetime

from app.engine.facts.interactions import Interaction
from app.engine.vocabulary import Direction, SubjectType, Trigger
from app.evaluation.sources.conditions import has_row
from app.evaluation.sources.latest_messages import select_last
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.statements import column_types
from app.storage.models.message_conditions import is_sign_of_life
from app.storage.prepared import Row

MAX_SIGNS = 20

COLUMNS = column_types(
    "messages", "party_id", "id", "occurred_at", "is_too_old", "direction", "channel"
)
_SELECT_LIST = "m.party_id, m.id, m.occurred_at, m.is_too_old, m.direction, m.channel"


def _select(columns: str = _SELECT_LIST) -> str:
    return select_last(columns, is_sign_of_life, MAX_SIGNS)


def _decode(row: Row, _: datetime) -> Interaction:
    _, message_id, at, is_too_old, direction, channel = row
    return Interaction(
        SubjectType.MESSAGE,
        message_id,
        at,
        is_too_old=is_too_old,
        their_channel=channel if direction is Direction.INBOUND else None,
    )


MESSAGE_SIGNS = Source(
    name="message_signs",
    columns=COLUMNS,
    statement=f"{_select()} ORDER BY m.occurred_at, m.id",
    decode=_decode,
    exists=has_row("messages", f"h.party_id = p.id AND {is_sign_of_life('h')}"),
    subjects=(Subjects(Trigger.LAST_TOUCH, _select("m.id")),),
)
