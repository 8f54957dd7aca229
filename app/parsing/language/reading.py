"""Detection of statements in a message to a business, in five languages.

Orders and trouble require strong words, because they change the promised reply time: a phrase
of a customer who orders or for whom something failed. A subject may be shorter: "Broken pump" is one.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from app.parsing.language.english import ENGLISH
from app.parsing.language.french import FRENCH
from app.parsing.language.german import GERMAN
from app.parsing.language.italian import ITALIAN
from app.parsing.language.mail_subject import has_prefix
from app.parsing.language.phrases import compile_phrases, search_text
from app.parsing.language.spanish import SPANISH

Statement = Literal["complaint", "issue", "order", "question", "request"]

_LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN)
_QUESTION_MARK = re.compile(r"[?\uff1f\u061f]")
_CUT = " | "
# "If it breaks, …" and "I do not want to order" are no trouble and no order. A comma ends an "if".
_SUPPOSED = re.compile(
    r"(?<!\w)(?:if|whether|unless|should|suppose|before|when|falls|wenn|ob|sollten?|sofern|bevor"
    r"|si|cuando|quand|lorsque|se(?= (?:il|un|una|l'|dovesse))|qualora|quando)(?: [^ .,;:!?|]+){0,8} $"
)
_NEGATED = re.compile(r"(?<!\w)(?:not|never|nicht|kein\w*|no|non|pas|nie)(?!\w)|n't(?!\w)")
_JUST_BEFORE, _SUPPOSITION = 12, 80  # characters
_LONG_NUMBER = re.compile(r"\d{4,}")  # of an order that exists already


def _compile_lists(*roles: str) -> re.Pattern[str]:
    return compile_phrases(getattr(language, role) for language in _LANGUAGES for role in roles)


_QUESTIONS, _REQUESTS = _compile_lists("questions"), _compile_lists("requests")
_ORDERS, _NO_ORDERS, _ORDER_TOPICS = (
    _compile_lists("orders"),
    _compile_lists("no_orders"),
    _compile_lists("order_topics"),
)
_ISSUES, _NO_ISSUES, _SOLVED = (
    _compile_lists("issues"),
    _compile_lists("no_issues"),
    _compile_lists("solved"),
)
_COMPLAINTS, _ISSUE_TOPICS = _compile_lists("complaints"), _compile_lists("issue_topics")


def topic(subject: str) -> str:
    """Return the subject; empty if it is that of an answered or forwarded mail."""
    return "" if has_prefix(subject) else subject.strip()


@lru_cache(maxsize=16)  # callers ask twice in a row: for the verdict and for the kind
def find_statement(subject: str, text: str) -> Statement | None:
    """Return the most urgent statement; `text` is the message without quotation."""
    headline, body = search_text(topic(subject)), search_text(text)
    if statement := _business_statement(headline, body):
        return statement
    if contains_question(subject, text):
        return "question"
    if _announces_order(headline):
        return "order"
    return "request" if any(map(_REQUESTS.search, (headline, body))) else None


def contains_question(subject: str, text: str) -> bool:
    """Whether the text contains a question."""
    parts = (topic(subject), text)
    return any(
        _QUESTION_MARK.search(part) or _QUESTIONS.search(search_text(part)) for part in parts
    )


def _business_statement(headline: str, body: str) -> Statement | None:
    """Return trouble before an order, unless the subject names the order."""
    ordered = any(map(_contains_order, (headline, body)))
    if ordered and _announces_order(headline):
        return "order"
    return _trouble_statement(headline, body) or ("order" if ordered else None)


def _trouble_statement(headline: str, body: str) -> Statement | None:
    solved = [match.end() for match in _SOLVED.finditer(body)]
    if solved or _SOLVED.search(headline):
        headline, body = "", body[solved[-1] :] if solved else ""
    headline, body = _NO_ISSUES.sub(_CUT, headline), _NO_ISSUES.sub(_CUT, body)
    for part in (headline, body):
        if _contains_affirmed(_COMPLAINTS, part):
            return "complaint"
    if _ISSUE_TOPICS.search(headline) or any(
        _contains_asserted(_ISSUES, part) for part in (headline, body)
    ):
        return "issue"
    return None


def _contains_order(part: str) -> bool:
    return _contains_affirmed(_ORDERS, _NO_ORDERS.sub(_CUT, part))


def _announces_order(headline: str) -> bool:
    named = _ORDER_TOPICS.match(_NO_ORDERS.sub(_CUT, headline))
    return named is not None and _LONG_NUMBER.search(headline) is None


def _contains_affirmed(phrases: re.Pattern[str], part: str) -> bool:
    """Whether a phrase occurs that is neither negated nor supposed."""
    return any(
        not _NEGATED.search(part, max(0, match.start() - _JUST_BEFORE), match.end())
        for match in _asserted_matches(phrases, part)
    )


def _contains_asserted(phrases: re.Pattern[str], part: str) -> bool:
    """Whether a phrase that itself contains a "not" occurs without a condition."""
    return any(True for _ in _asserted_matches(phrases, part))


def _asserted_matches(phrases: re.Pattern[str], part: str) -> Iterator[re.Match[str]]:
    for match in phrases.finditer(part):
        if not _SUPPOSED.search(part, max(0, match.start() - _SUPPOSITION), match.start()):
            yield match
