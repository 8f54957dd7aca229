"""Whether an outbound message is personal: it names the recipient or a shared occasion.

A message to many people, or one that could go to anybody, does not fulfil a thank-you.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from app.parsing import normalization

Evidence = Literal[
    "answers", "names_person", "names_occasion", "several_recipients", "empty", "impersonal"
]
MIN_NAME_LENGTH = 2


@dataclass(frozen=True, slots=True)
class RecipientContext:
    """The words that make a message personal: the recipient's names, and shared occasions.

    `referred_to` has the name of whom we referred the recipient to, by the id of the referral.
    """

    names: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()
    referred_to: Mapping[UUID, str] = field(default_factory=dict)


def is_personal(
    text: str | None, *, recipient_count: int, is_answer: bool, recipient: RecipientContext
) -> tuple[bool, Evidence]:
    """The verdict on a message to one party, and its evidence.

    `text` includes the subject; None means that the log has no text.
    """
    if recipient_count > 1:
        return False, "several_recipients"
    if text is None and is_answer:
        return True, "answers"
    words = _pad(text or "")
    if not words.strip():
        return False, "empty"
    if is_answer:
        return True, "answers"
    if any(_contains_name(words, name) for name in recipient.names):
        return True, "names_person"
    if any(_pad(occasion) in words for occasion in recipient.occasions if occasion.strip()):
        return True, "names_occasion"
    return False, "impersonal"


def named_referrals(text: str, recipient: RecipientContext) -> list[UUID]:
    """The referrals of which a text tells, because it names in full whom we referred the recipient to.

    A name that is part of the recipient's own tells nothing: "Dear Marta".
    """
    if not recipient.referred_to:
        return []
    words, own = _pad(text), [_pad(name) for name in recipient.names]
    return [
        referral_id
        for referral_id, name in recipient.referred_to.items()
        if name.strip() and _pad(name) in words and not any(_pad(name) in one for one in own)
    ]


def _contains_name(words: str, name: str) -> bool:
    """Whether any part of a name occurs. Shorter parts could occur by chance."""
    return any(f" {part} " in words for part in _name_parts(name))


def _name_parts(name: str) -> Iterable[str]:
    return (part for part in normalization.normalize(name).split() if len(part) >= MIN_NAME_LENGTH)


def _pad(text: str) -> str:
    """Normalize, and add a space at either end, so that only whole words match."""
    return f" {normalization.normalize(text)} "
