"""The choice of the template for a draft."""

from dataclasses import dataclass
from uuid import UUID

from app.engine.vocabulary import Language


@dataclass(frozen=True, slots=True)
class TemplateText:
    """A stored template, or the text of a preview."""

    id: UUID | None
    channel: str
    language: str | None
    subject: str | None
    body: str
    is_archived: bool = False


def select_best(
    siblings: list[TemplateText], named_id: UUID, channel: str | None, languages: list[Language]
) -> TemplateText | None:
    """The sibling for the channel, then for the first of the languages.

    A template without a language fits each of them, and comes before one in another language.
    `named_id` is the template that the rule names: its channel is the default, and it wins a tie.
    """
    usable = [template for template in siblings if not template.is_archived]
    default_channel = next((one.channel for one in siblings if one.id == named_id), None)
    order: list[str | None] = [*languages, None]

    def rank(template: TemplateText) -> tuple[bool, int, bool]:
        language = template.language
        position = order.index(language) if language in order else len(order)
        return template.channel != (channel or default_channel), position, template.id != named_id

    return min(usable, key=rank, default=None)
