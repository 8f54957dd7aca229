"""The types that describe a source of facts and the scope of its statement."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.engine.vocabulary import Trigger
from app.evaluation.marks import FactTable
from app.storage.prepared import Row


@dataclass(frozen=True, slots=True)
class Scope:
    """The parties whose facts are loaded.

    `parties` is a SELECT of `party_id` and `subject_id`; every statement has it as the CTE `scope`.
    `open_question` is the condition on a message `q` that waits for our answer, and
    `extra_messages` is a SELECT of the ids of further messages.
    """

    parties: str
    open_question: str
    extra_messages: str = ""


@dataclass(frozen=True, slots=True)
class Subjects:
    """The subjects of rules with a trigger; None for follow-ups without a rule.

    `ids` is a whole SELECT. `by_party` is true if one subject can concern thousands of parties, so
    that its follow-ups must be searched by the parties of the scope.
    """

    trigger: Trigger | None
    ids: str
    by_party: bool = False


def scope_cte(scope: Scope) -> str:
    return f"""
    WITH scope AS ({scope.parties})"""


@dataclass(frozen=True, slots=True)
class Source:
    """One type of facts. `name` is the field of `engine.facts.Facts` that it fills.

    `statement` follows the CTE `scope`, or its own `ctes`; the first of its `columns` is the party.
    `decode` turns a row into a fact as of a moment.
    `exists` is the condition on a party `p` with such facts; otherwise the statement does not run.
    `has_lasting_subjects` is true if follow-ups can be about its subjects without such facts.
    `affects` contains, by trigger, the condition on a party that a rule with it can affect.
    """

    name: str
    columns: Mapping[str, Any]
    statement: str
    decode: Callable[[Row, datetime], Any]
    exists: str
    ctes: Callable[[Scope], str] = scope_cte
    has_lasting_subjects: bool = False
    affects: Mapping[Trigger, str] = field(default_factory=dict)
    subjects: tuple[Subjects, ...] = ()
    tables: tuple[FactTable, ...] = ()

    def whole_statement(self, scope: Scope) -> str:
        """The statement with the CTEs of a scope in front, ready to run."""
        return f"{self.ctes(scope)}{self.statement}"
