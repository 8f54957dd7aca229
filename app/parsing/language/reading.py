"""What the words of a message to a business say, in five languages.

Order and trouble need strong words, for they change how soon an answer is promised: a phrase of a
customer who orders or for whom something failed. A subject may be shorter: "Broken pump" is one.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from app.parsing.language.english import ENGLISH
from app.parsing.language.french import FRENCH
from app.parsing.language.german import GERMAN
from app.parsing.language.italian import ITALIAN
from app.parsing.language.mail_subject import is_passed_on
from app.parsing.language.phrases import compiled, normalized
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


def _of_all(*roles: str) -> re.Pattern[str]:
    return compiled(getattr(language, role) for language in _LANGUAGES for role in roles)


_QUESTIONS, _REQUESTS = _of_all("questions"), _of_all("requests")
_ORDERS, _NO_ORDERS, _ORDER_TOPICS = (
    _of_all("orders"),
    _of_all("no_orders"),
    _of_all("order_topics"),
)
_ISSUES, _NO_ISSUES, _SOLVED = _of_all("issues"), _of_all("no_issues"), _of_all("solved")
_COMPLAINTS, _ISSUE_TOPICS = _of_all("complaints"), _of_all("issue_topics")


def topic(subject: str) -> str:
    """The subject, unless it is the old one of what is answered or passed on."""
    return "" if is_passed_on(subject) else subject.strip()


@lru_cache(maxsize=16)  # whether a reply is needed and what kind it is are asked in a row
def read(subject: str, text: str) -> Statement | None:
    """The most pressing that is said; `text` is the author's own words, without quotation."""
    headline, body = normalized(topic(subject)), normalized(text)
    if said := _business(headline, body):
        return said
    if contains_question(subject, text):
        return "question"
    if _announces_order(headline):
        return "order"
    return "request" if any(map(_REQUESTS.search, (headline, body))) else None


def contains_question(subject: str, text: str) -> bool:
    """Whether a question is among what is said, in whatever else."""
    parts = (topic(subject), text)
    return any(_QUESTION_MARK.search(part) or _QUESTIONS.search(normalized(part)) for part in parts)


def _business(headline: str, body: str) -> Statement | None:
    """What is broken comes before what is ordered, unless the subject names the order."""
    ordered = any(map(_orders, (headline, body)))
    if ordered and _announces_order(headline):
        return "order"
    return _trouble(headline, body) or ("order" if ordered else None)


def _trouble(headline: str, body: str) -> Statement | None:
    solved = [match.end() for match in _SOLVED.finditer(body)]
    if solved or _SOLVED.search(headline):
        headline, body = "", body[solved[-1] :] if solved else ""
    headline, body = _NO_ISSUES.sub(_CUT, headline), _NO_ISSUES.sub(_CUT, body)
    for part in (headline, body):
        if _finds(_COMPLAINTS, part):
            return "complaint"
    if _ISSUE_TOPICS.search(headline) or any(_holds(_ISSUES, part) for part in (headline, body)):
        return "issue"
    return None


def _orders(part: str) -> bool:
    return _finds(_ORDERS, _NO_ORDERS.sub(_CUT, part))


def _announces_order(headline: str) -> bool:
    named = _ORDER_TOPICS.match(_NO_ORDERS.sub(_CUT, headline))
    return named is not None and _LONG_NUMBER.search(headline) is None


def _finds(phrases: re.Pattern[str], part: str) -> bool:
    """Whether one of them is meant as it stands."""
    return any(
        not _NEGATED.search(part, max(0, match.start() - _JUST_BEFORE), match.end())
        for match in _stated(phrases, part)
    )


def _holds(phrases: re.Pattern[str], part: str) -> bool:
    """The same for phrases of which a "not" is a part."""
    return any(True for _ in _stated(phrases, part))


def _stated(phrases: re.Pattern[str], part: str) -> Iterator[re.Match[str]]:
    for match in phrases.finditer(part):
        if not _SUPPOSED.search(part, max(0, match.start() - _SUPPOSITION), match.start()):
            yield match
