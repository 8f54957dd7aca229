"""The shape of a source of facts, and the scope that its statement is about."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.engine.vocabulary import Trigger
from app.evaluation.marks import FactTable
from app.storage.prepared import Row


@dataclass(frozen=True, slots=True)
class Scope:
    """The parties whose facts are loaded.

    `parties` selects rows of `party_id` and `subject_id`: every statement has them as its CTE
    `scope`. `open_question` is a condition on a message `q` that waits for an answer of ours, and
    `extra_messages` selects the ids of further messages.
    """

    parties: str
    open_question: str
    extra_messages: str = ""


@dataclass(frozen=True, slots=True)
class Subjects:
    """The rows that follow-ups of rules with a trigger are about; None is a follow-up without a rule.

    `ids` is a whole SELECT. `by_party` is set where one subject is about thousands of parties, so
    that its follow-ups are found by the parties of the scope.
    """

    trigger: Trigger | None
    ids: str
    by_party: bool = False


def scope_cte(scope: Scope) -> str:
    return f"""
    WITH scope AS ({scope.parties})"""


@dataclass(frozen=True, slots=True)
class Source:
    """One sort of facts. `name` is the field of `engine.facts.Facts` that it fills.

    `statement` follows the CTE `scope`, or the `ctes` of its own; the first of its `columns` is the
    party. `decode` makes a fact of a row, as of a moment, and `arrange` completes those of a party.
    `exists` is a condition on a party `p` that has any such fact; without one the statement always
    runs. `affects` has, for a trigger, a condition on a party that a rule with it can affect.
    """

    name: str
    columns: Mapping[str, Any]
    statement: str
    decode: Callable[[Row, datetime], Any]
    arrange: Callable[[Iterator[Any]], Iterable[Any]] = tuple
    ctes: Callable[[Scope], str] = scope_cte
    exists: str = ""
    affects: Mapping[Trigger, str] = field(default_factory=dict)
    subjects: tuple[Subjects, ...] = ()
    tables: tuple[FactTable, ...] = ()

    @property
    def flag(self) -> str:
        """The column of a party's row that tells whether `exists` holds."""
        return f"has_{self.name}"

    def whole_statement(self, scope: Scope) -> str:
        """The statement with the CTEs of a scope in front, ready to run."""
        return f"{self.ctes(scope)}{self.statement}"
