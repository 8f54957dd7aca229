"""Whom a change of rules can concern, so that nobody else has to be settled anew.

A rule says something only about a party that has what its trigger asks for, or a follow-up of a rule
with that trigger which is open or was closed lately; what else is closed is history. And what it says
changes other rules' verdicts about the same party alone.
"""

from collections.abc import Collection
from functools import lru_cache

from app.engine.vocabulary import Trigger
from app.evaluation.fact_sources import (
    HAS_CARDS,
    HAS_EVENTS,
    HAS_OPEN_QUESTIONS,
    HAS_OPPORTUNITIES,
    HAS_PURCHASES,
    HAS_QUESTIONS,
    HAS_REFERRALS,
    HAS_YEARLY_DATES,
)
from app.evaluation.statements import sql, types_of
from app.storage.database import Prepared
from app.storage.models.follow_ups import IS_OPEN

# Asked of a party `p`; it may hold for more parties than a rule has a word about, and for none less.
_HAS = {
    Trigger.MESSAGE_RECEIVED: HAS_OPEN_QUESTIONS,
    Trigger.MESSAGE_SENT: HAS_QUESTIONS,
    Trigger.EVENT_ATTENDED: HAS_EVENTS,
    Trigger.CARD_COLLECTED: HAS_CARDS,
    Trigger.PURCHASE_MADE: HAS_PURCHASES,
    Trigger.OPPORTUNITY_WON: HAS_OPPORTUNITIES,
    Trigger.OPPORTUNITY_LOST: HAS_OPPORTUNITIES,
    Trigger.REFERRAL_RECEIVED: HAS_REFERRALS,
    Trigger.REFERRAL_GIVEN: HAS_REFERRALS,
    Trigger.LAST_TOUCH: "p.kind = 'customer'",
    Trigger.YEARLY_DATE: HAS_YEARLY_DATES,
}


@lru_cache
def next_affected(triggers: frozenset[Trigger] | None) -> Prepared:
    """The next parties after `cursor`, up to `until`, that rules with these triggers can concern.

    None stands for a change that concerns everybody.
    """
    return sql(
        f"""SELECT p.id FROM parties p
        WHERE p.workspace_id = :workspace_id AND p.id > :cursor AND p.id <= :until
          AND {_affected(triggers)}
        ORDER BY p.id LIMIT :size""",
        types_of("parties", "id"),
    )


def _affected(triggers: Collection[Trigger] | None) -> str:
    if triggers is None:
        return "TRUE"
    named = ", ".join(f"'{trigger}'" for trigger in sorted(triggers))
    flagged = f"""SELECT 1 FROM follow_ups f
      WHERE f.workspace_id = p.workspace_id AND f.party_id = p.id AND f.rule_id IN (
        SELECT id FROM rules WHERE workspace_id = :workspace_id AND trigger IN ({named}))"""
    asked = [
        *dict.fromkeys(_HAS[trigger] for trigger in sorted(triggers)),
        f"EXISTS ({flagged} AND {IS_OPEN})",
        f"EXISTS ({flagged} AND closed_at > :recent)",
    ]
    return f"({' OR '.join(asked)})"
