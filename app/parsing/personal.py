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
    """What a personal message could name: the person's names, and what they had to do with us."""

    names: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()


def is_personal(
    text: str, *, recipients: int, answers: bool, whom: RecipientContext
) -> tuple[bool, Evidence]:
    """The verdict on a message to one party, and its evidence. `text` holds the subject too."""
    if recipients > 1:
        return False, "several_recipients"
    said = _normalized(text)
    if not said.strip():
        return False, "empty"
    if answers:
        return True, "answers"
    if any(_names(name, said) for name in whom.names):
        return True, "names_person"
    if any(_normalized(occasion) in said for occasion in whom.occasions if occasion.strip()):
        return True, "names_occasion"
    return False, "impersonal"


def _names(name: str, said: str) -> bool:
    """Whether any word of a name is there; a name is long enough not to be met by chance."""
    return any(f" {word} " in said for word in _words(name))


def _words(name: str) -> Iterable[str]:
    return (word for word in normalization.normalize(name).split() if len(word) >= SHORTEST_NAME)


def _normalized(text: str) -> str:
    """With a space at either end, so that only whole words are found."""
    return f" {normalization.normalize(text)} "
