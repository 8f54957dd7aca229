"""The words in which servers report that a mail was not delivered, or not yet."""

from app.parsing.signs import delivery_phrases
from app.parsing.signs.phrases import PhraseIndex, fold

_PHRASES = PhraseIndex({"failure": delivery_phrases.FAILURE, "delay": delivery_phrases.DELAY})
_LONGEST = 1_000  # characters; the returned mail follows


def has_failed(text: str) -> bool:
    return "failure" in _PHRASES.topics(fold(text[:_LONGEST]))


def is_delayed(text: str) -> bool:
    """Whether the server goes on trying."""
    return "delay" in _PHRASES.topics(fold(text[:_LONGEST]))
