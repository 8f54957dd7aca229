"""Questions: outbound messages that wait for an answer, each with its answer."""

from datetime import datetime

from app.engine.facts.questions import Question
from app.engine.vocabulary import Trigger
from app.evaluation.sources.conditions import has_row
from app.evaluation.sources.latest_messages import select_latest
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import (
    SIGN_COLUMNS,
    decode_first_message,
    first_message,
    first_sign,
)
from app.evaluation.statements import column_types
from app.storage.models.columns import Id
from app.storage.models.message_conditions import is_asked
from app.storage.prepared import Row

MAX_QUESTIONS = 20

COLUMNS = {
    **column_types(
        "messages",
        "party_id", "id", "thread_id", "channel", "kind", "subject", "subject_key", "occurred_at",
        "is_too_old",
    ),
    "answer_id": Id(),
    **column_types("messages", "answered_at"),
    **SIGN_COLUMNS,
}  # fmt: skip
# An inbound message or a conversation, in the same thread or without one.
_IS_ANSWER = """(m.direction = 'inbound' AND m.automatic IS NULL
        OR m.channel IN ('phone', 'in_person') AND m.status IN ('sent', 'received')
          AND m.picked_up IS NOT FALSE)
      AND m.archived_at IS NULL
      AND (m.thread_id = q.thread_id OR m.thread_id IS NULL OR q.thread_id IS NULL)"""
_SELECT_LIST = f"""q.party_id, q.id, q.thread_id, q.channel, q.kind, q.subject, q.subject_key,
      q.occurred_at, q.is_too_old,
      {first_message("id", "q.party_id", "q.occurred_at", _IS_ANSWER)},
      {first_message("occurred_at", "q.party_id", "q.occurred_at", _IS_ANSWER)},
      {first_sign("q.party_id", "q.occurred_at")}"""


def _decode(row: Row, _: datetime) -> Question:
    _, message_id, thread_id, channel, kind, subject, subject_key, occurred_at, *later = row
    is_too_old, answer_id, answered_at, sign_id, sign_at = later
    return Question(
        id=message_id,
        thread_id=thread_id,
        channel=channel,
        kind=kind,
        subject=subject,
        occurred_at=occurred_at,
        subject_key=subject_key,
        is_too_old=is_too_old,
        answer=decode_first_message(answer_id, answered_at),
        sign_of_life=decode_first_message(sign_id, sign_at),
    )


_EXISTS = has_row("messages", f"h.party_id = p.id AND {is_asked('h')}")
QUESTIONS = Source(
    name="questions",
    columns=COLUMNS,
    statement=f"{select_latest(_SELECT_LIST, is_asked, MAX_QUESTIONS)} ORDER BY q.occurred_at, q.id",
    decode=_decode,
    exists=_EXISTS,
    affects={Trigger.MESSAGE_SENT: _EXISTS},
    subjects=(Subjects(Trigger.MESSAGE_SENT, select_latest("q.id", is_asked, MAX_QUESTIONS)),),
)
