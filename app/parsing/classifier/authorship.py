"""Whether a machine wrote a message, as far as the trained judgement can tell.

A person who orders or complains in few words looks like a machine, so plain phrases of people raise the limits.
"""

from app.parsing import freemail
from app.parsing.classifier.model import judge
from app.parsing.language.reading import find_statement

# Probabilities: of a message without plain phrases, and of one with a request, an order or trouble.
_SURE, _SURE_OF_STATEMENT = 0.96, 0.985
_LIKELY, _LIKELY_OF_STATEMENT = 0.6, 0.8
_UNLIKELY = 0.02


def is_of_machine(subject: str, text: str, sender_address: str | None) -> bool:
    """Whether a machine wrote a message, all but certainly."""
    domain = (sender_address or "").rpartition("@")[2].lower()
    is_plain = _has_no_statement(subject, text) and domain not in freemail.DOMAINS
    return _is_likelier(subject, text, _SURE if is_plain else _SURE_OF_STATEMENT)


def may_be_of_machine(subject: str, text: str) -> bool:
    """Whether a machine may have written a message, rather than a person."""
    is_plain = _has_no_statement(subject, text)
    return _is_likelier(subject, text, _LIKELY if is_plain else _LIKELY_OF_STATEMENT)


def is_of_person(subject: str, text: str) -> bool:
    """Whether a person wrote a message, whose words may be those of a notice."""
    judged = judge(subject, text)
    return judged.is_reliable and judged.machine < _UNLIKELY


def _has_no_statement(subject: str, text: str) -> bool:
    """Whether a message states nothing that only people do; machines ask, too."""
    return find_statement(subject, text) in {None, "question"}


def _is_likelier(subject: str, text: str, limit: float) -> bool:
    judged = judge(subject, text)
    return judged.is_reliable and judged.machine >= limit
