"""Touches: sent messages and conversations. The latest ones, and the first after a time."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from app.engine.facts.interactions import Interaction, WordBefore
from app.engine.vocabulary import CONVERSATIONS, Direction, MessageKind, SubjectType, Trigger
from app.evaluation.sources.conditions import HAS_MESSAGE
from app.evaluation.sources.latest_messages import select_last
from app.evaluation.sources.source import Source, Subjects
from app.evaluation.statements import column_types, sql
from app.storage.models.columns import Id
from app.storage.models.message_conditions import (
    is_commitment,
    is_personal_touch,
    is_sign_of_life,
    is_touch,
)
from app.storage.prepared import Row

MAX_TOUCHES = 20

COLUMNS = column_types(
    "messages",
    "party_id", "id", "occurred_at", "direction", "channel", "is_too_old", "is_personal",
    "expects_answer",
)  # fmt: skip
_INSTANT = column_types("messages", "occurred_at")["occurred_at"]
FIRST_TOUCH_COLUMNS = {
    "touch_id": Id(),
    "touched_at": _INSTANT,
    "personal_touch_id": Id(),
    "personally_touched_at": _INSTANT,
}
WORD_COLUMNS = {
    "word_id": Id(),
    "word_at": _INSTANT,
    **column_types("messages", "kind"),
    "word_sign_at": _INSTANT,
}
SIGN_COLUMNS = {"sign_id": Id(), "sign_at": _INSTANT}
_SELECT_LIST = """m.party_id, m.id, m.occurred_at, m.direction, m.channel, m.is_too_old,
      m.is_personal, m.expects_answer"""


def _select(columns: str = _SELECT_LIST) -> str:
    return select_last(columns, is_touch, MAX_TOUCHES)


def first_message(column: str, party: str, since: str, condition: str) -> str:
    """An SQL expression: a column of the first message `m` after a time that meets a condition."""
    return f"""(
        SELECT m.{column} FROM messages m
        WHERE m.workspace_id = :workspace_id AND m.party_id = {party} AND {condition}
          AND m.occurred_at > {since} AND m.occurred_at <= :as_of
        ORDER BY m.occurred_at, m.id LIMIT 1)"""  # noqa: S608  # made of constants


def first_touches(party: str, touched_since: str, personally_since: str) -> str:
    """The SQL of FIRST_TOUCH_COLUMNS: the first touch and the first personal one, each after a time."""
    touch, personal = is_touch("m"), is_personal_touch("m")
    return f"""{first_message("id", party, touched_since, touch)},
      {first_message("occurred_at", party, touched_since, touch)},
      {first_message("id", party, personally_since, personal)},
      {first_message("occurred_at", party, personally_since, personal)}"""


def word_before(party: str, before: str) -> str:
    """The SQL of WORD_COLUMNS: our last personal message before a time that asks and promises nothing."""
    word = f"""FROM messages m
        WHERE m.workspace_id = :workspace_id AND m.party_id = {party} AND {is_personal_touch("m")}
          AND m.channel NOT IN ('phone', 'in_person') AND NOT m.expects_answer
          AND NOT ({is_commitment("m")})
          AND m.occurred_at <= {before} AND m.occurred_at <= :as_of
        ORDER BY m.occurred_at DESC, m.id DESC LIMIT 1"""
    return f"""(
        SELECT m.id {word}), (
        SELECT m.occurred_at {word}), (
        SELECT m.kind {word}), (
        SELECT m.occurred_at FROM messages m
        WHERE m.workspace_id = :workspace_id AND m.party_id = {party} AND {is_sign_of_life("m")}
          AND m.occurred_at <= {before} AND m.occurred_at <= :as_of
        ORDER BY m.occurred_at DESC LIMIT 1)"""  # noqa: S608  # made of constants


FIRST_TOUCHES = sql(
    f"SELECT {first_touches(':party_id', ':touch_at', ':touch_at')}", FIRST_TOUCH_COLUMNS
)
"""The first touches of a party after a time."""


def first_sign(party: str, since: str) -> str:
    """The SQL of SIGN_COLUMNS: the first sign of life by message after a time."""
    sign = is_sign_of_life("m")
    return f"""{first_message("id", party, since, sign)},
      {first_message("occurred_at", party, since, sign)}"""


def _decode(row: Row, _: datetime) -> Interaction:
    _, message_id, at, direction, channel, is_too_old, is_personal, expects_answer = row
    is_ours = direction is Direction.OUTBOUND
    return Interaction(
        SubjectType.MESSAGE,
        message_id,
        at,
        asks=is_ours and expects_answer,
        is_too_old=is_too_old,
        is_personal=is_ours and (is_personal or channel in CONVERSATIONS),
        their_channel=None if is_ours else channel,
    )


def decode_first_touches(columns: Iterable[Any]) -> dict[str, Interaction | None]:
    """The fields `touch` and `personal_touch` of a fact from the values of FIRST_TOUCH_COLUMNS."""
    touch_id, touched_at, personal_id, personally_at = columns
    return {
        "touch": decode_first_message(touch_id, touched_at),
        "personal_touch": decode_first_message(personal_id, personally_at),
    }


def decode_word_before(columns: Iterable[Any]) -> WordBefore | None:
    """The fact `word_before` from the values of WORD_COLUMNS."""
    word_id, at, kind, sign_at = columns
    touch = decode_first_message(word_id, at)
    return WordBefore(touch, kind is MessageKind.THANK_YOU, sign_at) if touch else None


def decode_first_message(message_id: UUID | None, at: datetime) -> Interaction | None:
    return Interaction(SubjectType.MESSAGE, message_id, at) if message_id else None


# The subject of a contact rhythm is the last touch, or the customer without any touch.
_IDS = f"{_select('m.id')} UNION SELECT party_id FROM scope"  # noqa: S608  # made of constants
TOUCHES = Source(
    name="touches",
    columns=COLUMNS,
    statement=f"{_select()} ORDER BY m.occurred_at, m.id",
    decode=_decode,
    exists=HAS_MESSAGE,
    has_lasting_subjects=True,
    affects={Trigger.LAST_TOUCH: "TRUE"},
    subjects=(Subjects(Trigger.LAST_TOUCH, _IDS),),
)
