"""Detection of statements in a message to or from a business.

Orders and trouble require strong words, because they change the promised reply time: a phrase
of a customer who orders or for whom something failed. A subject may be shorter: "Broken pump" is one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from app.parsing.language.languages import likely_languages, phrases
from app.parsing.language.mail_subject import has_prefix
from app.parsing.language.phrases import Language, search_text

Statement = Literal["complaint", "issue", "order", "question", "request"]
Asking = Literal["question", "request"]

_QUESTION_MARK = re.compile(r"[?\uff1f\u061f](?!\w)")
_QUOTED = re.compile(r"[\"“„«][^\"”“»|]{0,200}[\"”“»]")
_CUT = " | "
# "If it breaks, …" and "I do not want to order" are no trouble and no order. A comma ends an "if".
_SUPPOSED = re.compile(
    r"(?<!\w)(?:if|whether|unless|should|suppose|before|when|falls|wenn|ob|sollten?|sofern|bevor"
    r"|si|cuando|quand|lorsque|se(?= (?:il|un|una|l'|dovesse))|qualora|quando|als|indien|mocht)"
    r"(?: [^ .,;:!?|]+){0,8} $"
)
_NEGATED = re.compile(
    r"(?<!\w)(?:not|never|nicht|kein\w*|no|non|pas|nie|niet|geen)(?!\w)|n't(?!\w)"
)
_HOW_MANY = re.compile(
    r"(?<!\w)(?:how (?:many|much)|wie ?viele?|combien|cuant[oa]s?|quant[aeio]s?|hoeveel|il[eu]|hur (?:manga|mycket)"
    r"|hvor (?:mange|meget)|kolik|kac|ne kadar)(?!\w)[^.!?|]{0,160}\?"
)
_PRICE = re.compile(
    r"[€£$] ?\d|(?<!\w)(?:eur|usd|gbp|chf|czk|pln|sek|dkk|try) ?\d|\d ?[€£$]|\d(?: \d{3})? ?(?:euros?|eur|pounds?"
    r"|dollars?|usd|gbp|chf|fr|franken|francs?|franchi|kr|kron\w{1,4}|zl|z\u0142|zlot\w{1,3}|pln|kc|czk|korun\w{0,2}|tl|try|lira)(?!\w)"
)
# Subjects of offers and applications.
_OFFER = re.compile(
    r"(?<!\w)(?:(?:kosten)?voranschlag|angebot\w*|offerte?n?|offer|quot(?:e|ation)|proposal|estimate|tender|devis|offre"
    r"|proposition|presupuesto|oferta|propuesta|preventivo|offerta|proposta|voorstel|wycena|orcamento|forslag|tilbud"
    r"|nabidka|teklif\w*|application|bewerbung\w*|candidat?ur[ae]|solicitud|sollicitatie|aplikacja|ansokan|ansogning"
    r"|zadost|basvuru\w*)(?!\w)"
)
_JUST_BEFORE, _SUPPOSITION = 12, 80  # characters
_LONG_NUMBER = re.compile(r"\d{4,}")  # of an order that exists already


@dataclass(frozen=True, slots=True)
class _Part:
    """The subject or the text, as it is searched."""

    text: str
    languages: tuple[Language, ...]

    def matches(self, *roles: str) -> Iterator[re.Match[str]]:
        for language in self.languages if self.text else ():
            yield from phrases(language, *roles).finditer(self.text)

    def contains(self, *roles: str) -> bool:
        return any(True for _ in self.matches(*roles))

    def begins_with(self, role: str) -> bool:
        return any(phrases(language, role).match(self.text) for language in self.languages)

    def without(self, *roles: str) -> "_Part":
        text = self.text
        for language in self.languages:
            text = phrases(language, *roles).sub(_CUT, text)
        return _Part(text, self.languages)

    def asserted(self, *roles: str) -> Iterator[re.Match[str]]:
        """Yield the matches without a condition before them."""
        for match in self.matches(*roles):
            if not _SUPPOSED.search(self.text, max(0, match.start() - _SUPPOSITION), match.start()):
                yield match

    def affirms(self, role: str) -> bool:
        """Whether a phrase occurs that is neither negated nor supposed."""
        return any(
            not _NEGATED.search(self.text, max(0, match.start() - _JUST_BEFORE), match.end())
            for match in self.asserted(role)
        )

    def asserts(self, role: str) -> bool:
        """Whether a phrase that itself contains a "not" occurs without a condition."""
        return any(True for _ in self.asserted(role))


def topic(subject: str) -> str:
    """Return the subject; empty if it is that of an answered or forwarded mail."""
    return "" if has_prefix(subject) else subject.strip()


@lru_cache(maxsize=16)  # callers ask twice in a row: for the verdict and for the kind
def find_statement(subject: str, text: str, *, is_trouble: bool = True) -> Statement | None:
    """Return the most urgent statement; `text` is the message without quotation.

    Without `is_trouble` the words of trouble do not count.
    """
    headline, body = _parts(subject, text)
    if statement := _business_statement(headline, body, is_trouble=is_trouble):
        return statement
    asked = [_asking(headline), _asking(body)]
    if "question" in asked:
        return "question"
    if _announces_order(headline):
        return "order"
    return "request" if "request" in asked else None


def contains_question(subject: str, text: str) -> bool:
    """Whether the text contains a question."""
    return "question" in map(_asking, _parts(subject, text))


def objects(text: str) -> bool:
    """Whether a text asks to stop writing, or to forget somebody."""
    return _parts("", text)[1].contains("objections")


def find_expectation(subject: str, text: str) -> Literal["question", "request", "offer"] | None:
    """Return how a message of ours expects an answer; `text` is the message without quotation."""
    headline, body = (part.without("statements") for part in _parts(subject, text))
    asked = [_asking(headline), _asking(body)]
    if "question" in asked:
        return "question"
    if "request" in asked:
        return "request"
    return "offer" if any(part.asserts("offers") for part in (headline, body)) else None


def without_instructions(text: str) -> str:
    """Return the text without instructions, facts and courtesies, which expect no answer."""
    return _without(text, "statements", "consolations", "no_requests")


def names_price(text: str) -> bool:
    """Whether a text names a price, as an offer does that says so in no words."""
    return _PRICE.search(search_text(text)) is not None


def without_look_aheads(subject: str, text: str, *, is_thanks: bool) -> str:
    """Return the text without polite endings; in a text that thanks, without hopes as well.

    Below the subject of an offer or an application it stays as it is.
    """
    if _OFFER.search(search_text(topic(subject))):
        return text
    return _without(text, "look_aheads", *(("hopes",) if is_thanks else ()))


def after_solution(text: str) -> str:
    """Return the text after the last words that something works again, or the whole text."""
    body = _parts("", text)[1]
    solved = [match.end() for match in body.matches("solved")]
    return body.text[max(solved) :].strip(" .!,;|") if solved else text


def without_door_notes(text: str) -> str:
    """Return the text without notes such as "our bell does not work"; the text itself without any."""
    return _without(text, "door_notes")


def _without(text: str, *roles: str) -> str:
    body = _parts("", text)[1]
    rest = body.without(*roles).text
    return text if rest == body.text else rest


def asks_how_many(text: str) -> bool:
    """Whether a question asks for a number, such as "How many bags does one need?"; it orders none."""
    return "?" in text and _HOW_MANY.search(search_text(text)) is not None


def is_hedged(text: str) -> bool:
    """Whether a statement ends in a small question, such as "isn't it?"."""
    return "?" in text and _parts("", text)[1].contains("tags")


def _parts(subject: str, text: str) -> tuple[_Part, _Part]:
    """The subject and the text, in their common languages: a subject is too short to tell one."""
    headline, body = search_text(topic(subject)), search_text(text)
    languages = likely_languages(f"{headline} {body}")
    return _Part(headline, languages), _Part(body, languages)


def _asking(part: _Part) -> Asking | None:
    asking = part.without("consolations", "no_requests", "pauses")
    if "?" in asking.text:
        asking = asking.without("tags")
    unquoted = _QUOTED.sub(lambda quoted: _QUESTION_MARK.sub(" ", quoted[0]), asking.text)
    if _QUESTION_MARK.search(unquoted) or asking.contains("questions"):
        return "question"
    return "request" if asking.contains("requests", "objections") else None


def _business_statement(headline: _Part, body: _Part, *, is_trouble: bool) -> Statement | None:
    """Return trouble before an order, unless the subject names the order."""
    ordered = any(map(_contains_order, (headline, body)))
    if ordered and _announces_order(headline):
        return "order"
    trouble = _trouble_statement(headline, body) if is_trouble else None
    return trouble or ("order" if ordered else None)


def _trouble_statement(headline: _Part, body: _Part) -> Statement | None:
    solved = [match.end() for match in body.matches("solved")]
    if solved or headline.contains("solved"):
        headline = _Part("", headline.languages)
        body = _Part(body.text[max(solved) :] if solved else "", body.languages)
    headline, body = (one.without("no_issues", "door_notes") for one in (headline, body))
    if headline.affirms("complaints") or body.affirms("complaints") or body.asserts("unsolved"):
        return "complaint"
    if headline.contains("issue_topics") or headline.asserts("issues") or body.asserts("issues"):
        return "issue"
    return None


def _contains_order(part: _Part) -> bool:
    return part.without("no_orders").affirms("orders")


def _announces_order(headline: _Part) -> bool:
    named = headline.without("no_orders").begins_with("order_topics")
    return named and _LONG_NUMBER.search(headline.text) is None
