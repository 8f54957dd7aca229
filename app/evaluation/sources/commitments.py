"""Commitments: messages of ours that promise a day or hold an answer off, each with our next message."""

from datetime import datetime

import sqlalchemy as sa

from app.engine.facts import Commitment
from app.engine.vocabulary import Trigger
from app.evaluation.sources.conditions import has_row
from app.evaluation.sources.latest_messages import select_latest
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import decode_first_message, first_message
from app.evaluation.statements import column_types
from app.storage.models.columns import Id
from app.storage.models.messages import is_commitment, is_touch
from app.storage.prepared import Row

MAX_COMMITMENTS = 20

COLUMNS = {
    **column_types(
        "messages",
        "party_id", "id", "channel", "kind", "subject", "occurred_at", "is_too_old",
        "promised_until", "promised_until_evidence",
    ),
    "is_about_issue": sa.Boolean(),
    "touch_id": Id(),
    **column_types("messages", "answered_at"),
}  # fmt: skip
_IS_ABOUT_ISSUE = """EXISTS (
        SELECT 1 FROM messages i
        WHERE i.workspace_id = :workspace_id AND i.answered_by_message_id = q.id
          AND i.kind = 'issue')"""
_SELECT_LIST = f"""q.party_id, q.id, q.channel, q.kind, q.subject, q.occurred_at, q.is_too_old,
      q.promised_until, q.promised_until_evidence, {_IS_ABOUT_ISSUE},
      {first_message("id", "q.party_id", "q.occurred_at", is_touch("m"))},
      {first_message("occurred_at", "q.party_id", "q.occurred_at", is_touch("m"))}"""


def _decode(row: Row, _: datetime) -> Commitment:
    _, message_id, channel, kind, subject, occurred_at, is_too_old, until, sentence, *rest = row
    is_about_issue, *touch = rest
    return Commitment(
        id=message_id,
        channel=channel,
        kind=kind,
        subject=subject,
        occurred_at=occurred_at,
        is_too_old=is_too_old,
        until=until,
        sentence=None if sentence == "overruled" else sentence,
        is_about_issue=is_about_issue,
        touch=decode_first_message(*touch),
    )


_EXISTS = has_row("messages", f"h.party_id = p.id AND {is_commitment('h')}")
COMMITMENTS = Source(
    name="commitments",
    columns=COLUMNS,
    statement=f"{select_latest(_SELECT_LIST, is_commitment, MAX_COMMITMENTS)} ORDER BY q.occurred_at, q.id",
    decode=_decode,
    exists=_EXISTS,
    affects={Trigger.PROMISE_MADE: _EXISTS},
    subjects=(
        Subjects(Trigger.PROMISE_MADE, select_latest("q.id", is_commitment, MAX_COMMITMENTS)),
    ),
)
