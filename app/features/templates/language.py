"""The language of templates: the listed part of Liquid; the rest is refused (decision 0015).

A template gets texts and lists of texts, no objects; it has no assignments, no ranges and no loop in
a loop. So its length and its facts bound the work of a template.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from liquid import BoundTemplate, Environment, RenderContext
from liquid.builtin.content import Literal
from liquid.builtin.illegal import Illegal
from liquid.builtin.output import Output
from liquid.builtin.tags.comment_tag import CommentTag
from liquid.builtin.tags.for_tag import ForTag
from liquid.builtin.tags.if_tag import IfTag
from liquid.builtin.tags.unless_tag import UnlessTag
from liquid.exceptions import LiquidError, ResourceLimitError
from liquid.output import LimitedStringIO
from liquid.token import Token

from app.features.templates.checking import FORLOOP, TemplateReport, Vocabulary, check
from app.features.templates.filters import FILTERS, Missing, TextList
from app.features.templates.scanning import Flaw, scan

LONGEST_TEXT = 64 * 1024
MOST_ROUNDS = 100
# The words of the library do not reach clients.
TOO_LARGE = (
    f"The template must not make a text of more than {LONGEST_TEXT:,} characters, nor loops of more "
    f"than {MOST_ROUNDS} rounds."
)
UNFIT_VALUE = "Each filter and comparison of the template must fit the facts that it gets."
# `case` is left out: the library renders its block once for each `when` that fits, so nested ones
# multiply, and none of its limits counts that.
_TAGS = (Output, Literal, Illegal, IfTag, UnlessTag, ForTag, CommentTag)

Value = str | TextList


class RenderError(Exception):
    """A template that cannot be filled in."""


@dataclass(frozen=True, slots=True)
class RenderedText:
    """A text, the facts in it, and the facts without a value that the template uses."""

    text: str
    used: tuple[str, ...]
    missing: tuple[str, ...]


class _Context(RenderContext):
    """Looks facts up by their whole name and never reads an attribute."""

    def __init__(self, template: BoundTemplate, facts: Mapping[str, object]) -> None:
        super().__init__(template, globals=facts)
        self.used: dict[str, None] = {}
        self.missing: dict[str, None] = {}

    def get(self, path: list[object], *, token: Token | None, default: object = None) -> object:  # noqa: ARG002  # never passed
        name = ".".join(map(str, path))
        if name in self.globals:
            self.used[name] = None
            return self.globals[name]
        if self.loops and (len(path) == 1 or name in FORLOOP):
            return super().get(path, token=token)
        self.missing[name] = None
        return Missing(name, token=token)


class _Language(Environment):
    block_nesting_limit = 10
    context_depth_limit = 20
    loop_iteration_limit = MOST_ROUNDS
    output_stream_limit = LONGEST_TEXT

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:  # noqa: ARG002  # never passed
        for tag in _TAGS:
            self.add_tag(tag)
        self.filters = {name: filter_.apply for name, filter_ in FILTERS.items()}


_LANGUAGE = _Language()


def check_source(source: str, vocabulary: Vocabulary) -> TemplateReport:
    """The flaws of a template, and the facts that it uses."""
    parsed = _parse(source)
    return (
        check(parsed, vocabulary) if isinstance(parsed, BoundTemplate) else TemplateReport(parsed)
    )


def render(source: str, facts: Mapping[str, Value], vocabulary: Vocabulary) -> RenderedText:
    """The text with the facts in it. Raises RenderError for a template with a flaw."""
    template = _parse(source)
    flaws = check(template, vocabulary).flaws if isinstance(template, BoundTemplate) else template
    if flaws or not isinstance(template, BoundTemplate):
        raise RenderError(flaws[0].detail)
    context, buffer = _Context(template, facts), LimitedStringIO(LONGEST_TEXT)
    try:
        template.render_with_context(context, buffer)
    except LiquidError as error:
        is_large = isinstance(error, ResourceLimitError)
        raise RenderError(TOO_LARGE if is_large else UNFIT_VALUE) from error
    return RenderedText(buffer.getvalue(), tuple(context.used), tuple(context.missing))


def _parse(source: str) -> BoundTemplate | list[Flaw]:
    if parsed := list(scan(source)):
        return parsed
    try:
        return _LANGUAGE.from_string(source)
    except LiquidError as error:
        at = error.token.start_index if error.token else 0
        return [Flaw(max(at, 0), "syntax", "The output or tag must be valid Liquid.")]
