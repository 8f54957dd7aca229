"""The parties of a scope, each with the start of its latest rows."""

from collections.abc import Callable


def parties_with(**columns: str) -> str:
    """A FROM item `scoped`: `party_id` and these columns, each an expression over `scope.party_id`.

    They are materialized, because PostgreSQL may otherwise look them up again for each row of a party.
    """
    expressions = ", ".join(f"{expression} AS {name}" for name, expression in columns.items())
    return f"""(
      WITH starts AS MATERIALIZED (
        SELECT party_id, {expressions} FROM scope GROUP BY party_id)
      SELECT party_id, {", ".join(columns)} FROM starts) AS scoped"""  # noqa: S608  # made of constants


def parties_with_latest(is_wanted: Callable[[str], str], most: int) -> str:
    """A FROM item `scoped`: `party_id`, and `since`, when the earliest of its latest messages occurred.

    `is_wanted` is the condition for a message with an alias, `most` the number of the latest ones.
    """
    first = f"""(SELECT t.occurred_at FROM messages t
          WHERE t.workspace_id = :workspace_id AND t.party_id = scope.party_id
            AND {is_wanted("t")} AND t.occurred_at <= :as_of
          ORDER BY t.occurred_at DESC LIMIT 1 OFFSET {most - 1})"""  # noqa: S608  # made of constants
    return parties_with(since=f"coalesce({first}, '1900-01-01')")
