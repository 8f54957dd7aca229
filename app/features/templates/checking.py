"""The check of a parsed template: every construct that is not listed here is a flaw."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from liquid import BoundTemplate, RenderContext
from liquid.ast import Node
from liquid.builtin.expressions import (
    BooleanExpression,
    Filter,
    FilteredExpression,
    LoopExpression,
    Nil,
    Path,
    StringLiteral,
)
from liquid.builtin.expressions.logical import (
    ContainsExpression,
    EqExpression,
    LogicalAndExpression,
    LogicalOrExpression,
    NeExpression,
)
from liquid.builtin.expressions.primitive import FalseLiteral, IntegerLiteral, TrueLiteral
from liquid.builtin.tags.for_tag import ForNode
from liquid.expression import Expression

from app.features.templates.filters import FILTERS
from app.features.templates.scanning import Flaw
from app.schemas.suggestions import nearest_name

FORLOOP = ("forloop.index", "forloop.first", "forloop.last", "forloop.length")
_EXPRESSIONS = (
    FilteredExpression,
    BooleanExpression,
    LogicalAndExpression,
    LogicalOrExpression,
    EqExpression,
    NeExpression,
    ContainsExpression,
    StringLiteral,
    IntegerLiteral,
    TrueLiteral,
    FalseLiteral,
    Nil,
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names that a template may use; `lists` are those with several values."""

    names: Collection[str]
    lists: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """The flaws of a template in the order of its text, and the facts that it asks for."""

    flaws: list[Flaw]
    names: frozenset[str] = frozenset()


def check(template: BoundTemplate, vocabulary: Vocabulary) -> TemplateReport:
    checking = _Check(template, vocabulary)
    found = sorted(checking.flaws(template.nodes), key=lambda flaw: flaw.at)
    return TemplateReport(found, frozenset(checking.names))


class _Check:
    def __init__(self, template: BoundTemplate, vocabulary: Vocabulary) -> None:
        self._context = RenderContext(template)
        self._vocabulary = vocabulary
        self.names: set[str] = set()

    def flaws(self, nodes: Iterable[Node], loop: str | None = None) -> Iterator[Flaw]:
        for node in nodes:
            inner = loop
            for expression in node.expressions():
                if isinstance(node, ForNode):
                    inner = node.expression.identifier
                    yield from self._loop_flaws(node.expression, is_inner=loop is not None)
                else:
                    yield from self._expression_flaws(expression, loop)
            yield from self.flaws(node.children(self._context), inner)

    def _loop_flaws(self, loop: LoopExpression, *, is_inner: bool) -> Iterator[Flaw]:
        at = loop.token.start_index
        if is_inner:
            yield Flaw(at, "too_complex", "A loop must not contain another loop.")
        name = _name(loop.iterable)
        if name is None or name not in self._vocabulary.lists:
            known = ", ".join(f"`{one}`" for one in sorted(self._vocabulary.lists))
            yield Flaw(
                at,
                "not_allowed",
                f"A loop must go over one of {known}.",
                nearest_name(name or "", self._vocabulary.lists),
            )
        else:
            self.names.add(name)
        if loop.offset or loop.cols or not isinstance(loop.limit, IntegerLiteral | None):
            yield Flaw(
                at, "not_allowed", "A loop must have no option except for `limit`, a number."
            )

    def _expression_flaws(self, expression: Expression, loop: str | None) -> Iterator[Flaw]:
        if isinstance(expression, Path):
            yield from self._path_flaws(expression, loop)
            return
        if not isinstance(expression, _EXPRESSIONS):
            detail = "An expression must be a fact, or a comparison with `==`, `!=` or `contains`."
            yield Flaw(expression.token.start_index, "not_allowed", detail)
            return
        if isinstance(expression, FilteredExpression):
            for one in expression.filters or ():
                yield from _filter_flaws(one)
        for child in expression.children():
            yield from self._expression_flaws(child, loop)

    def _path_flaws(self, path: Path, loop: str | None) -> Iterator[Flaw]:
        name = _name(path)
        if name is not None and name in self._vocabulary.names:
            self.names.add(name)
        elif loop is None or name not in {loop, *FORLOOP}:
            yield Flaw(
                path.token.start_index,
                "unknown_variable",
                f"The fact `{path}` does not exist.{self._related_facts(name or '')}",
                nearest_name(name or "", self._vocabulary.names),
            )

    def _related_facts(self, name: str) -> str:
        """A sentence that lists the facts with the same first word."""
        word = name.partition(".")[0]
        known = sorted(n for n in self._vocabulary.names if n.startswith(f"{word}."))
        return f" Related facts: {', '.join(f'`{one}`' for one in known)}." if known else ""


def _name(expression: Any) -> str | None:
    """The name of a fact; None if a part of it is computed."""
    if not isinstance(expression, Path):
        return None
    parts = [part for part in expression.path if isinstance(part, str)]
    return ".".join(parts) if len(parts) == len(expression.path) else None


def _filter_flaws(filtering: Filter) -> Iterator[Flaw]:
    at = filtering.token.start_index
    known = FILTERS.get(filtering.name)
    if known is None:
        listed = ", ".join(f"`{name}`" for name in FILTERS)
        detail = f"The filter `{filtering.name}` does not exist. Filters are {listed}."
        yield Flaw(at, "unknown_filter", detail, nearest_name(filtering.name, FILTERS))
    elif len(filtering.args) > known.most_arguments or any(
        getattr(argument, "name", None) for argument in filtering.args
    ):
        most = known.most_arguments
        detail = f"The filter `{filtering.name}` must have at most {most} arguments, without names."
        yield Flaw(at, "syntax", detail)
