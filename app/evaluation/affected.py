"""The parties that a change of rules can affect, so that no other is reevaluated.

A rule affects a party that has what its trigger asks for, or a follow-up of a rule with that trigger
which is open or was closed lately; what else is closed is history. It changes other rules' verdicts
about the same party alone.
"""

from collections.abc import Collection
from functools import lru_cache

from app.engine.vocabulary import Trigger
from app.evaluation.sources import SOURCES, party
from app.evaluation.statements import sql, types_of
from app.storage.models.follow_ups import IS_OPEN
from app.storage.prepared import Prepared

# May hold for more parties `p` than a rule says something about, and for no fewer.
_CONDITIONS: dict[Trigger, str] = {
    **party.AFFECTS,
    **{trigger: where for source in SOURCES for trigger, where in source.affects.items()},
}


@lru_cache
def next_affected(triggers: frozenset[Trigger] | None) -> Prepared:
    """The next parties after `cursor`, up to `until`, that rules with these triggers can affect.

    None stands for a change that affects all parties.
    """
    return sql(
        f"""
        SELECT p.id FROM parties p
        WHERE p.workspace_id = :workspace_id AND p.id > :cursor AND p.id <= :until
          AND {"TRUE" if triggers is None else _is_affected(triggers)}
        ORDER BY p.id LIMIT :size + 0
        """,  # noqa: S608  # made of constants
        types_of("parties", "id"),
    )


def _is_affected(triggers: Collection[Trigger]) -> str:
    """A complete condition on a party `p`."""
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
