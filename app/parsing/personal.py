"""Whether a message of ours is personal: it names the person, or something that passed between the two.

A follow-up that goes to many, or could go to anybody, is noise (product.md): it settles no thank-you.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from app.parsing import normalization

Evidence = Literal[
    "answers", "names_person", "names_occasion", "several_recipients", "empty", "impersonal"
]
SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True)
class RecipientContext:
    """The words that make a message personal: the recipient's names, and shared occasions."""

    names: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()


def is_personal(
    text: str | None, *, recipient_count: int, is_answer: bool, recipient: RecipientContext
) -> tuple[bool, Evidence]:
    """The verdict on a message to one party, and its evidence.

    `text` includes the subject; None is a message that was logged without its words.
    """
    if recipient_count > 1:
        return False, "several_recipients"
    if text is None and is_answer:
        return True, "answers"
    words = _padded(text or "")
    if not words.strip():
        return False, "empty"
    if is_answer:
        return True, "answers"
    if any(_contains_name(words, name) for name in recipient.names):
        return True, "names_person"
    if any(_padded(occasion) in words for occasion in recipient.occasions if occasion.strip()):
        return True, "names_occasion"
    return False, "impersonal"


def _contains_name(words: str, name: str) -> bool:
    """Whether any word of a name occurs; a name is long enough not to occur by chance."""
    return any(f" {part} " in words for part in _name_parts(name))


def _name_parts(name: str) -> Iterable[str]:
    return (part for part in normalization.normalize(name).split() if len(part) >= SHORTEST_NAME)


def _padded(text: str) -> str:
    """Normalized, with a space at either end, so that only whole words match."""
    return f" {normalization.normalize(text)} "
