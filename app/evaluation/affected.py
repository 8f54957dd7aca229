"""The parties that a change of rules can affect. Others need no reevaluation.

A rule affects a party that has a fact for its trigger, or a follow-up of a rule with that trigger
that is open or was closed recently. It can change verdicts of other rules only on the same party.
"""

from collections.abc import Collection
from functools import lru_cache

from app.engine.vocabulary import Trigger
from app.evaluation.sources import SOURCES, party
from app.evaluation.statements import column_types, sql
from app.storage.models.follow_ups import IS_OPEN
from app.storage.prepared import Prepared

# A condition may be true for more parties `p` than a rule affects, but not for fewer.
_CONDITIONS: dict[Trigger, str] = {
    **party.AFFECTS,
    **{trigger: where for source in SOURCES for trigger, where in source.affects.items()},
}


@lru_cache
def next_affected(triggers: frozenset[Trigger] | None) -> Prepared:
    """The statement for the next parties that rules with these triggers can affect; None for all.

    Parameters are `workspace_id`, `cursor` (exclusive), `until` (inclusive), `recent` and `size`.
    """
    return sql(
        f"""
        SELECT p.id FROM parties p
        WHERE p.workspace_id = :workspace_id AND p.id > :cursor AND p.id <= :until
          AND {"TRUE" if triggers is None else _is_affected(triggers)}
        ORDER BY p.id LIMIT :size + 0
        """,  # noqa: S608  # made of constants
        column_types("parties", "id"),
    )


def _is_affected(triggers: Collection[Trigger]) -> str:
    """The SQL condition on a party `p`."""
    names = ", ".join(f"'{trigger}'" for trigger in sorted(triggers))
    flagged = [
        f"""EXISTS (
            SELECT 1 FROM follow_ups f
            WHERE f.workspace_id = p.workspace_id AND f.party_id = p.id AND f.rule_id IN (
                SELECT id FROM rules WHERE workspace_id = :workspace_id AND trigger IN ({names}))
              AND {condition})"""  # noqa: S608  # made of constants
        for condition in (IS_OPEN, "closed_at > :recent")
    ]
    has_subject = dict.fromkeys(_CONDITIONS[trigger] for trigger in sorted(triggers))
    return f"({' OR '.join([*has_subject, *flagged])})"
