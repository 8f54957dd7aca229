"""The latest messages of a kind, alone or with those that stored follow-ups or marks name."""

from collections.abc import Callable

from app.evaluation.sources.conditions import is_flagged, is_marked
from app.evaluation.sources.scope import parties_with, parties_with_latest


def select_latest(columns: str, is_wanted: Callable[[str], str], most: int) -> str:
    """A SELECT of messages `q`: the latest of each party within the horizon, and flagged or marked ones.

    `is_wanted` is the condition for a message with an alias.
    """
    return f"""
    SELECT {columns}
    FROM {parties_with_latest(is_wanted, most)}
    JOIN messages q ON q.workspace_id = :workspace_id AND q.party_id = scoped.party_id
    WHERE {is_wanted("q")} AND q.occurred_at <= :as_of
      AND (q.occurred_at > :horizon AND q.occurred_at >= scoped.since
        OR {is_flagged("q.id")} OR {is_marked("q.id")})
    """  # noqa: S608  # made of constants


def select_last(columns: str, is_wanted: Callable[[str], str], most: int) -> str:
    """A SELECT of the last `most` messages `m` of each party, which can use a range of an index.

    `is_wanted` is the condition for a message with an alias. The id is part of the range, because a
    batch can hold hundreds of messages of one moment.
    """

    def first(column: str) -> str:
        return f"""(SELECT t.{column} FROM messages t
          WHERE t.workspace_id = :workspace_id AND t.party_id = scope.party_id
            AND {is_wanted("t")} AND t.occurred_at <= :as_of
          ORDER BY t.occurred_at DESC, t.id DESC LIMIT 1 OFFSET {most - 1})"""  # noqa: S608  # made of constants

    since = f"coalesce({first('occurred_at')}, '1900-01-01')"
    since_id = f"coalesce({first('id')}, party_id)"
    return f"""
    SELECT {columns}
    FROM {parties_with(since=since, since_id=since_id)}
    JOIN messages m ON m.workspace_id = :workspace_id AND m.party_id = scoped.party_id
    WHERE {is_wanted("m")} AND m.occurred_at <= :as_of
      AND (m.occurred_at, m.id) >= (scoped.since, scoped.since_id)
    """  # noqa: S608  # made of constants
