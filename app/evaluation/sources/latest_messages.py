"""The latest messages of a kind, alone or with those that stored follow-ups or marks name."""

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


def select_last(columns: str, is_wanted: Callable[[str], str], most: int) -> str:
    """A SELECT of the last `most` messages `m` of each party, which can use a range of an index.

    `is_wanted` is the condition for a message with an alias. The id is part of the range, because a
    batch can hold hundreds of messages of one moment. `beginnings` is materialized, because PostgreSQL
    without statistics would look it up again for each message.
    """

    def first(column: str) -> str:
        return f"""(SELECT t.{column} FROM messages t
          WHERE t.workspace_id = :workspace_id AND t.party_id = scope.party_id
            AND {is_wanted("t")} AND t.occurred_at <= :as_of
          ORDER BY t.occurred_at DESC, t.id DESC LIMIT 1 OFFSET {most - 1})"""  # noqa: S608  # made of constants

    return f"""
    SELECT {columns}
    FROM (
      WITH beginnings AS MATERIALIZED (
        SELECT party_id, coalesce({first("occurred_at")}, '1900-01-01') AS since,
          coalesce({first("id")}, party_id) AS since_id
        FROM scope GROUP BY party_id)
      SELECT party_id, since, since_id FROM beginnings) AS scoped
    JOIN messages m ON m.workspace_id = :workspace_id AND m.party_id = scoped.party_id
    WHERE {is_wanted("m")} AND m.occurred_at <= :as_of
      AND (m.occurred_at, m.id) >= (scoped.since, scoped.since_id)
    """  # noqa: S608  # made of constants
