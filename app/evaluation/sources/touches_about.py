"""Touches that name the subjects they are about: the latest ones."""

from datetime import datetime
from uuid import UUID

from app.engine.facts.interactions import Interaction, TouchAbout
from app.engine.vocabulary import SubjectType
from app.evaluation.sources.conditions import has_row
from app.evaluation.sources.scope import parties_with_latest
from app.evaluation.sources.source import Source
from app.evaluation.statements import column_types
from app.storage.models.message_conditions import is_about_subjects
from app.storage.prepared import Row

MAX_TOUCHES_ABOUT = 20

_STATEMENT = f"""
    SELECT m.party_id, m.id, m.occurred_at, m.about
    FROM {parties_with_latest(is_about_subjects, MAX_TOUCHES_ABOUT)}
    JOIN messages m ON m.workspace_id = :workspace_id AND m.party_id = scoped.party_id
    WHERE {is_about_subjects("m")} AND m.occurred_at <= :as_of
      AND m.occurred_at >= scoped.since
    ORDER BY m.occurred_at, m.id
    """  # noqa: S608  # made of constants


def _decode(row: Row, _: datetime) -> TouchAbout:
    _, message_id, at, about = row
    subject_ids = frozenset(UUID(one["id"]) for one in about)
    return TouchAbout(Interaction(SubjectType.MESSAGE, message_id, at), subject_ids)


TOUCHES_ABOUT = Source(
    name="touches_about",
    columns=column_types("messages", "party_id", "id", "occurred_at", "about"),
    statement=_STATEMENT,
    decode=_decode,
    exists=has_row("messages", f"h.party_id = p.id AND {is_about_subjects('h')}"),
)
