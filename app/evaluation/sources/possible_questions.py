"""Messages that perhaps need a reply, and questions that a message of ours may have answered."""

from datetime import datetime

from app.engine.facts.interactions import BY_TIME, Interaction
from app.engine.facts.messages import PossibleAnswer, PossibleQuestion
from app.engine.vocabulary import SubjectType
from app.evaluation.sources.conditions import is_flagged, is_marked
from app.evaluation.sources.messages import COLUMNS as MESSAGE_COLUMNS
from app.evaluation.sources.messages import HAS_POSSIBLE_QUESTION, SELECT_LIST, decode_message
from app.evaluation.sources.scope import parties_with
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.sources.touches import decode_first_message, first_message
from app.evaluation.statements import column_types
from app.storage.models.columns import Id
from app.storage.models.message_conditions import (
    is_answer,
    is_perhaps,
    is_perhaps_answered,
    is_question,
)
from app.storage.prepared import Row

MAX_POSSIBLE_QUESTIONS = 20

_INSTANT = MESSAGE_COLUMNS["occurred_at"]
COLUMNS = {
    **MESSAGE_COLUMNS,
    "our_subject": MESSAGE_COLUMNS["subject"],
    **{f"our_{name}": kind for name, kind in column_types("messages", "channel").items()},
    "touch_id": Id(),
    "touched_at": _INSTANT,
    "replaced_at": _INSTANT,
}


def _select_list(since: str) -> str:
    """The columns of a message `q`; `since` is the time from which it perhaps needs a reply."""
    touch = is_answer("m")
    return f"""{SELECT_LIST.replace("m.", "q.")}, ours.subject, ours.channel,
      {first_message("id", "q.party_id", since, touch)},
      {first_message("occurred_at", "q.party_id", since, touch)},
      {_replaced_at(since)}"""


def _replaced_at(since: str) -> str:
    """The time since which another message of the thread takes the place of `q`.

    It is a question that is open, an older one that the same message may have answered, or a later
    message that perhaps needs a reply.
    """
    return f"""(
        SELECT min(CASE WHEN r.occurred_at > {since} THEN r.occurred_at ELSE {since} END)
        FROM messages r
        WHERE r.workspace_id = :workspace_id AND r.party_id = q.party_id
          AND r.thread_id = q.thread_id AND r.id <> q.id AND r.occurred_at <= :as_of
          AND ({is_question("r")} AND (r.answered_at IS NULL OR r.answered_at > {since})
              AND (r.only_open_at IS NULL OR r.only_open_at > {since})
            OR {is_perhaps_answered("r")} AND r.may_be_answered_by_id = q.may_be_answered_by_id
              AND (r.occurred_at, r.id) < (q.occurred_at, q.id)
            OR {is_perhaps("r")} AND (r.occurred_at, r.id) > ({since}, q.id)))"""  # noqa: S608  # made of constants


def _select(condition: str, since: str, columns: str) -> str:
    """A SELECT of the latest such messages within the horizon, and of flagged or marked ones."""
    of_another = since.replace("q.", "l.")
    first = f"""(SELECT {of_another} FROM messages l
          WHERE l.workspace_id = :workspace_id AND l.party_id = scope.party_id
            AND {condition.replace("q.", "l.")} AND {of_another} <= :as_of
          ORDER BY {of_another} DESC LIMIT 1 OFFSET {MAX_POSSIBLE_QUESTIONS - 1})"""  # noqa: S608  # made of constants
    return f"""
    SELECT {columns}
    FROM {parties_with(since=f"coalesce({first}, '1900-01-01')")}
    JOIN messages q ON q.workspace_id = :workspace_id AND q.party_id = scoped.party_id
    LEFT JOIN messages ours ON ours.workspace_id = q.workspace_id
      AND ours.id = q.may_be_answered_by_id
    WHERE {condition} AND {since} <= :as_of
      AND ({since} > :horizon AND {since} >= scoped.since
        OR {is_flagged("q.id")} OR {is_marked("q.id")})
    """  # noqa: S608  # made of constants


def _select_all(columns: str | None = None) -> str:
    kinds = ((is_perhaps("q"), "q.occurred_at"), (is_perhaps_answered("q"), "q.only_open_at"))
    return " UNION ALL ".join(
        _select(condition, since, columns or _select_list(since)) for condition, since in kinds
    )


def _decode(row: Row, as_of: datetime) -> PossibleQuestion:
    message = decode_message(row[: len(MESSAGE_COLUMNS)], as_of)
    only_open_at = row[list(MESSAGE_COLUMNS).index("only_open_at")]
    our_subject, our_channel, touch_id, touched_at, replaced_at = row[len(MESSAGE_COLUMNS) :]
    answers = [decode_first_message(touch_id, touched_at)]
    if message.answered_by_id and message.answered_at:
        answers.append(
            Interaction(SubjectType.MESSAGE, message.answered_by_id, message.answered_at)
        )
    return PossibleQuestion(
        message=message,
        possible_answer=PossibleAnswer(
            message.may_be_answered_by_id, only_open_at, our_channel, our_subject
        )
        if message.may_be_answered_by_id
        else None,
        fulfilment=min(filter(None, answers), key=BY_TIME, default=None),
        replaced_at=replaced_at,
    )


POSSIBLE_QUESTIONS = Source(
    name="possible_questions",
    columns=COLUMNS,
    statement=_select_all(),
    decode=_decode,
    exists=f"({HAS_POSSIBLE_QUESTION})",
    subjects=(Subjects(None, _select_all("q.id")),),
)
