"""Which template a draft is made of."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Text:
    """A template as it is stored, or one that is only tried out."""

    id: UUID | None
    channel: str
    language: str | None
    subject: str | None
    body: str
    is_archived: bool = False


def best(
    siblings: list[Text], named: UUID, channel: str | None, languages: list[str]
) -> Text | None:
    """Of those that say the same, the one for the channel, then for the first of the languages.

    One without a language is for all of them, before one in another language. `named` is the one
    that the rule names: its channel counts where none is asked for, and it wins a tie.
    """
    usable = [text for text in siblings if not text.is_archived]
    usual = next((text.channel for text in siblings if text.id == named), None)
    order: list[str | None] = [*languages, None]

    def rank(text: Text) -> tuple[bool, int, bool]:
        at = order.index(text.language) if text.language in order else len(order)
        return text.channel != (channel or usual), at, text.id != named

    return min(usable, key=rank, default=None)
