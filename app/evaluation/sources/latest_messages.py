"""The latest messages of a kind, with those that stored follow-ups or marks name."""

from collections.abc import Callable

from app.evaluation.sources.conditions import is_flagged, is_marked


def select_latest(columns: str, is_wanted: Callable[[str], str], most: int) -> str:
    """A SELECT of messages `q`: the latest of each party within the horizon, and flagged or marked ones.

    `is_wanted` is the condition for a message with an alias.
    """
    return f"""
    SELECT {columns}
    FROM (SELECT DISTINCT party_id FROM scope) AS scoped
    JOIN messages q ON q.workspace_id = :workspace_id AND q.party_id = scoped.party_id
    WHERE {is_wanted("q")} AND q.occurred_at <= :as_of
      AND (q.occurred_at > :horizon AND q.occurred_at >= coalesce(
          (SELECT t.occurred_at FROM messages t
            WHERE t.workspace_id = :workspace_id AND t.party_id = scoped.party_id
              AND {is_wanted("t")} AND t.occurred_at <= :as_of
            ORDER BY t.occurred_at DESC LIMIT 1 OFFSET {most - 1}), '1900-01-01')
        OR {is_flagged("q.id")} OR {is_marked("q.id")})
    """  # noqa: S608  # made of constants
