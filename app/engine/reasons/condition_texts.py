"""The sentence that names the comparisons because of which a rule leaves a subject out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from app.engine.conditions import Negation, Operator
from app.engine.fields import CUSTOM, UNMET_SUFFIXES
from app.engine.reasons.catalogue import shortened
from app.engine.rules import CalendarTime, Span


@dataclass(frozen=True, slots=True)
class ConditionTexts:
    """The words of one language.

    `applies_only` begins the sentence, and `comparisons` have one clause for each operator and negation. `fields` and
    `words` name fields and values; a value that is not in `words` is quoted as it is.
    """

    applies_only: str
    comparisons: Mapping[Operator | Negation, str]
    fields: Mapping[str, str]
    words: Mapping[str, str]
    quoted: str
    joined: str
    decimal_mark: str
    custom_field: str
    span: Callable[[Span], str]
    date: Callable[[datetime], str]

    def sentence(self, facts: Mapping[str, Any]) -> str | None:
        """None if the facts name no comparison that failed."""
        clauses = [
            self.comparisons[facts[f"unmet_op{suffix}"]].format(
                field=self._field(name), value=self._value(name, facts[f"unmet_value{suffix}"])
            )
            for suffix in UNMET_SUFFIXES
            if (name := facts.get(f"unmet_field{suffix}"))
        ]
        return self.applies_only.format(clause=self.joined.join(clauses)) if clauses else None

    def _field(self, name: str) -> str:
        if name.startswith(CUSTOM):
            return self.custom_field.format(name=shortened(name.removeprefix(CUSTOM)))
        return self.fields[name]

    def _value(self, name: str, value: Any) -> str:
        match value:
            case tuple():
                return self.joined.join(self._value(name, one) for one in value)
            case timedelta():
                return self.span(CalendarTime(value))
            case datetime():
                return self.date(value)
            case Decimal():
                return f"{value}".replace(".", self.decimal_mark)
            case _:
                return self.words.get(f"{name} {value}") or self.quoted.format(
                    value=shortened(str(value))
                )
