"""The texts of one language that say what would change a verdict."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeTexts:
    """`fulfilled_when`, `guards` and `not_applicable` are keyed by the words of the engine.

    `any_other` is the text of the other evidence against a reply. `names` are those of the rules that
    no table holds.
    """

    fulfilled_when: Mapping[str, str]
    guards: Mapping[str, str]
    not_applicable: Mapping[str, str]
    any_other: str
    settles: str
    joined: str
    by_hand: str
    becomes_due: str
    becomes_due_late: str
    snoozed: str
    until_reply: str
    until_reply_only: str
    lifts: str
    missed_after: str
    lapses_after: str
    settled: str
    closed: str
    missed: str
    withdrawn: str
    names: Mapping[str, str]
