"""The statements that load facts: one for each source and scope, compiled once."""

from functools import cache

from app.evaluation.sources import SOURCES, Scope, follow_ups, party
from app.evaluation.statements import sql
from app.storage.models.message_conditions import is_open_question, is_question
from app.storage.prepared import Prepared


class Loader:
    """The statements that load the facts of a scope."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self.parties = sql(party.statement(scope, SOURCES), party.columns(SOURCES))
        self.facts = {
            source.name: sql(source.whole_statement(scope), source.columns) for source in SOURCES
        }
        self.follow_ups = cache(self._follow_ups)

    def _follow_ups(self, names: frozenset[str]) -> Prepared:
        """The statement for the follow-ups on the subjects of the named sources."""
        subjects = [
            subjects for source in SOURCES if source.name in names for subjects in source.subjects
        ]
        return sql(follow_ups.statement(self._scope, subjects), follow_ups.COLUMNS)


_OPEN_AS_OF = (
    f"{is_question('q')} AND (q.answered_at IS NULL OR q.answered_at > :as_of)"
    " AND (q.only_open_at IS NULL OR q.only_open_at > :as_of)"
)
_ASKED_SINCE = f"{is_question('q')} AND q.occurred_at > :horizon"
# A page of the parties of a workspace in id order, without subjects.
_PARTY_PAGE = """
    SELECT page.id AS party_id, nullif(page.id, page.id) AS subject_id FROM (
      SELECT id FROM parties WHERE workspace_id = :workspace_id AND id > :cursor
      ORDER BY id LIMIT :size + 0) AS page"""

# The parties that the writes of this transaction marked.
MARKED_FACTS = Loader(
    Scope(
        "SELECT party_id, subject_id FROM dirty_parties WHERE workspace_id = :workspace_id",
        is_open_question("q"),
    )
)
# One party with its latest messages and follow-ups, because an explanation also covers messages that
# need no reply.
EXPLAIN_FACTS = Loader(
    Scope(
        """
    SELECT :party_id AS party_id, NULL AS subject_id
    UNION ALL SELECT :party_id, id FROM (
      SELECT id FROM messages
      WHERE workspace_id = :workspace_id AND party_id = :party_id AND occurred_at <= :as_of
      ORDER BY occurred_at DESC, id DESC LIMIT 10) AS latest
    UNION ALL SELECT :party_id, subject_id FROM (
      SELECT subject_id FROM follow_ups
      WHERE workspace_id = :workspace_id AND party_id = :party_id
      ORDER BY due_at DESC LIMIT 10) AS flagged""",
        _OPEN_AS_OF,
        extra_messages="SELECT subject_id FROM scope",
    )
)
# A page of parties, for trying out a rule.
PAGE_FACTS = Loader(Scope(_PARTY_PAGE, _OPEN_AS_OF))
# A page of parties with all questions since the horizon, even if they were answered or closed since.
PAST_FACTS = Loader(
    Scope(
        _PARTY_PAGE,
        _ASKED_SINCE,
        extra_messages=f"""
      SELECT q.id FROM messages q
      WHERE q.workspace_id = :workspace_id AND q.party_id IN (SELECT party_id FROM scope)
        AND {_ASKED_SINCE}""",  # noqa: S608  # made of constants
    )
)
