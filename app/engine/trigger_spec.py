"""The specification of a trigger for the engine."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.engine.facts import Facts
from app.engine.fields import Field
from app.engine.rules import Calendar, DelayType, Rule, Rules
from app.engine.trigger_match import TriggerMatch
from app.engine.verdicts import NotApplicable
from app.engine.vocabulary import FulfilledBy, RuleKind, Trigger

FindMatches = Callable[
    [Facts, Rule, Rules, Calendar, datetime], Iterator[TriggerMatch | NotApplicable]
]


@dataclass(frozen=True, slots=True)
class TriggerSpec:
    """One trigger. Every table keyed by trigger is built from these specifications.

    `find_matches` yields the subjects whose clock has started, and the reasons against others. It
    finds none if `needed_facts` returns an empty value. `fields` are the fields for conditions, in
    addition to those of the party. `delays` and `fulfilled_by` are the allowed values of a rule of
    the kind `custom`; the first of `fulfilled_by` is the default. A trigger without delays belongs
    to no rule of a workspace. `kinds` are the other kinds of rule that use this trigger.
    """

    trigger: Trigger
    find_matches: FindMatches
    needed_facts: Callable[[Facts], object]
    fields: Mapping[str, Field] = field(default_factory=dict)
    delays: tuple[DelayType, ...] = ()
    fulfilled_by: tuple[FulfilledBy, ...] = ()
    kinds: tuple[RuleKind, ...] = ()
