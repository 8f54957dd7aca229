"""Whether a machine wrote a message, as far as the trained judgement can tell.

A person who orders or complains in few words looks like a machine, so plain phrases of people raise the limits.
"""

from app.parsing import freemail
from app.parsing.classifier.model import Judgement, judge
from app.parsing.language.letter import read_letter
from app.parsing.language.reading import find_expectation, find_statement

# Probabilities: of a message without plain phrases, and of one with a request, an order or trouble, or that rather asks.
_SURE, _SURE_OF_STATEMENT = 0.97, 0.992
_ASKS = 0.5
_LIKELY, _LIKELY_OF_STATEMENT = 0.6, 0.76
_UNLIKELY = 0.05
_ORDERS, _COMPLAINS = 0.95, 0.75
_ABSENCE, _ABSENCE_OF_STATEMENT = 0.5, 0.6
# Limits for a message of ours that is no reply: of 1,962 that people wrote 16 are above 0.6 and 6 above 0.8. The
# second is that of a message that asks.
_OURS, _OURS_ABOUT_NOTICE = (0.6, 0.8), (0.15, 0.45)
_SIGNED_OF_OURS = 0.15  # of a signed letter of ours without its subject, which a person may have taken from another


def is_of_machine(
    subject: str, text: str, sender_address: str | None, *, asks: bool = False
) -> bool:
    """Whether a machine wrote a message, all but certainly.

    `asks`: it has a question that no machine asks by itself.
    """
    domain = (sender_address or "").rpartition("@")[2].lower()
    is_plain = not asks and _has_no_statement(subject, text) and domain not in freemail.DOMAINS
    is_calm = is_plain and judge(subject, text).asks < _ASKS
    return _is_likelier(subject, text, _SURE if is_calm else _SURE_OF_STATEMENT)


def is_likely_of_machine(subject: str, text: str, limit: float) -> bool:
    """Whether a machine wrote a message with at least this probability, and no person who complains."""
    return _is_likelier(subject, text, limit) and not _tells_trouble(judge(subject, text))


def states_something(subject: str, text: str) -> bool:
    """Whether a message asks, requests, orders or complains."""
    return find_statement(subject, text) is not None


def is_of_asking_person(subject: str, text: str) -> bool:
    """Whether a person wrote a message, and asks, orders or complains as far as phrases or the judgement tell."""
    asks = states_something("", text) or judge(subject, text).asks > _ASKS
    return asks and is_of_person(subject, text)


def complains(subject: str, text: str) -> bool:
    """Whether a message asks, orders or tells trouble; what it requests may be meant for anybody."""
    has_phrase = find_statement(subject, text) not in {None, "request"}
    return has_phrase or _orders(judge(subject, text))


def is_of_our_machine(subject: str, text: str, *, is_personal: bool, names_notice: bool) -> bool:
    """Whether a machine of ours wrote a message that replies to nothing.

    `is_personal`: its words are those of one person; `names_notice`: they name what machines write about.
    """
    if read_letter(text).is_signed and judge("", text).machine < _SIGNED_OF_OURS:
        return False
    limit, limit_that_asks = _OURS_ABOUT_NOTICE if names_notice else _OURS
    asks = is_personal or find_expectation(subject, text) is not None
    return _is_likelier(subject, text, limit_that_asks if asks else limit)


def may_be_of_machine(subject: str, text: str) -> bool:
    """Whether a machine may have written a message, rather than a person; a note of absence has a person's words."""
    judged, is_plain = judge(subject, text), _has_no_statement(subject, text)
    limit = _LIKELY if is_plain else _LIKELY_OF_STATEMENT
    is_absence = judged.absence >= (_ABSENCE if is_plain else _ABSENCE_OF_STATEMENT)
    is_machine = judged.machine >= limit and not _tells_trouble(judged)
    return judged.is_reliable and (is_machine or is_absence)


def is_of_person(subject: str, text: str) -> bool:
    """Whether a person wrote a message, whose words may be those of a notice; one who orders has a program's words."""
    judged = judge(subject, text)
    return judged.is_reliable and (_orders(judged) or judged.machine < _UNLIKELY)


def _orders(judged: Judgement) -> bool:
    """Whether a message orders, which a person may do in the words of a program."""
    return min(judged.order, judged.asks) > _ORDERS


def _tells_trouble(judged: Judgement) -> bool:
    """Whether a message tells trouble, which a person may report like a program: "It says: error 404"."""
    return min(judged.issue, judged.asks) > _COMPLAINS


def _has_no_statement(subject: str, text: str) -> bool:
    """Whether a message states nothing that only people do; machines ask, too."""
    return find_statement(subject, text) in {None, "question"}


def _is_likelier(subject: str, text: str, limit: float) -> bool:
    judged = judge(subject, text)
    return judged.is_reliable and judged.machine >= limit
