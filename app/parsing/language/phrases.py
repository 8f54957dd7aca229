"""Phrases in the lists of each language, one per line, and their compilation to patterns.

A space is one space, `…` up to four words and `……` up to twelve, all of one clause; `~` is any
ending; the rest is as in regular expressions, but `*` and `+` end after five. Letters match with
and without accents, German umlauts also as two letters. All repetitions are bounded, so that a
search takes linear time.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import filterfalse

LONGEST = 2_000  # characters that are searched: a message names its subject early

_APOSTROPHES = str.maketrans("\u2019\u2018`\u00b4", "''''", "*_")
_UMLAUTS = str.maketrans({"ä": "ae?", "ö": "oe?", "ü": "ue?"})
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.,](?=\d)")
_ABBREVIATED = re.compile(r"\b(nr|no|n|art|st|stk|ca|approx|ref|num|pz|uds?|resp|incl)\. ")
_DATE = re.compile(r"(?<=\d)\. (?=(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez))")
_PARAGRAPH = re.compile(r"\n\s*\n")
_GROUP = re.compile(r"\((?!\?)")  # those that capture are slower
_WORD = r"(?:[^ .!?;|]|\.(?! )){1,40}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Phrases of messages to a business in one language."""

    questions: str
    requests: str
    orders: str
    order_topics: str
    """What a subject begins with when it announces an order."""
    no_orders: str
    issues: str
    complaints: str
    issue_topics: str
    """Too weak in a text, strong in a subject."""
    no_issues: str
    solved: str


def search_text(text: str) -> str:
    """Convert to lower case without accents, in one line; `|` replaces an empty line."""
    plain = _without_accents(text[:LONGEST].translate(_APOSTROPHES))[:LONGEST]
    line = " ".join(_PARAGRAPH.sub(" | ", plain.strip()).split())
    return _DATE.sub(" ", _ABBREVIATED.sub(r"\1 ", _BETWEEN_DIGITS.sub("", line)))


def compile_phrases(lists: Iterable[str]) -> re.Pattern[str]:
    phrases = [_pattern(line) for line in _lines(lists)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)")


def _lines(lists: Iterable[str]) -> Iterator[str]:
    for one in lists:
        yield from filter(None, map(str.strip, one.splitlines()))


def _pattern(phrase: str) -> str:
    # separately, because a gap would become three dots
    letters = "…".join(map(_without_accents, phrase.translate(_UMLAUTS).split("…")))
    return (
        _GROUP.sub("(?:", letters)
        .replace("'", "'?")
        .replace(")*", "){0,5}")
        .replace(")+", "){1,5}")
        .replace("~", r"\w{0,20}")
        .replace(" ", ",? ")
        .replace(",? ……,? ", rf",? (?:{_WORD} ){{0,12}}?")
        .replace(",? …,? ", rf",? (?:{_WORD} ){{0,4}}?")
    )


def _without_accents(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(filterfalse(unicodedata.combining, decomposed))
