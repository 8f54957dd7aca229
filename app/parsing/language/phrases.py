"""Phrases in the lists of each language, one per line, and their compilation to patterns.

A space is one space, `…` up to four words and `……` up to twelve, all of one clause; `~` is any
ending. `^` is the beginning of a sentence, `>` that of a clause, `<rest>` the rest of the sentence, and
`<clause>` the rest of the clause.
The rest is as in regular expressions, but `*` and `+` end after five. Letters match with and
without accents, German umlauts also as two letters. All repetitions are bounded, so that a search
takes linear time.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse

LONGEST = 2_000  # characters that are searched: a message names its subject early

_APOSTROPHES = str.maketrans("\u2019\u2018`\u00b4", "''''", "*_")
_PLAIN = str.maketrans({"\u2019": "'", "\u2018": "'", "`": "'", "\u00b4": "'", "ß": "ss"})
_UMLAUTS = str.maketrans({"ä": "ae?", "ö": "oe?", "ü": "ue?"})
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.,](?=\d)")
_ABBREVIATED = re.compile(r"\b(nr|no|n|art|st|stk|ca|approx|ref|num|pz|uds?|resp|incl)\. ")
_DATE = re.compile(r"(?<=\d)\. (?=(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez))")
_PARAGRAPH = re.compile(r"\n\s*\n")
_SHORT_LINE = re.compile(
    r"^([^\n]{1,44}?)[ \t]{0,20}\n(?=[ \t]{0,20}(?:[A-ZÀ-Þ\-*•]|\d))|^([^\n]{0,44}[,:;!?])[ \t]{0,20}\n",
    re.MULTILINE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}")
_GROUP = re.compile(r"\((?!\?)")  # those that capture are slower
_NEVER = re.compile(r"(?!)")
_ANCHORS = {"^ ": r"(?:(?<=[|.!?:;)] )|(?<![\s\S]))", "> ": r"(?:(?<=[|.!?:;,)\-] )|(?<![\s\S]))"}
_REST, _CLAUSE = r"[^.!?;|]{0,160}", r"[^.!?;|,]{0,160}"
_WORD = r"(?:[^ .!?;|]|\.(?! )){1,40}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Words and phrases of messages to and from a business in one language."""

    code: str
    """That of ISO 639-1."""

    common_words: str = ""
    """Short words that tell the language."""

    questions: str = ""
    requests: str = ""
    offers: str = ""
    """Offers and applications, which expect an answer as a question does."""
    objections: str = ""
    """Requests to stop writing or to forget somebody, which no thanks beside them outweigh."""
    no_requests: str = ""
    """Courtesies in the form of a question or request, such as "if you have any questions"."""
    pauses: str = ""
    """Time that they take to decide, such as "we need a few days to talk it over", which asks for nothing."""
    statements: str = ""
    """Facts, prices and instructions of ours, which expect no answer in the form of a request."""
    look_aheads: str = ""
    """Polite endings such as "I look forward to seeing you", which ask for nothing by themselves."""
    hopes: str = ""
    """Hopes such as "I hope you like it", which ask for nothing after thanks."""
    tags: str = ""
    """Small questions at the end of a statement, such as "isn't it"."""

    orders: str = ""
    order_topics: str = ""
    """The beginning of a subject that announces an order."""
    no_orders: str = ""
    issues: str = ""
    complaints: str = ""
    issue_topics: str = ""
    """Too weak in a text, strong in a subject."""
    no_issues: str = ""
    door_notes: str = ""
    """Trouble with their own bell or lift, which is a note for whoever comes."""
    solved: str = ""
    unsolved: str = ""
    """Trouble that has not ended, such as "the noise has not gone"."""

    thanks: str = ""
    """Words that thank."""
    agreements: str = ""
    """Words that agree, praise or confirm."""
    greetings: str = ""
    farewells: str = ""
    salutations: str = ""
    """More words that begin a letter, which mean something else within a text."""
    courtesies: str = ""
    """Words that ask how somebody is, in the line that begins a letter."""
    valedictions: str = ""
    """More words of the line above a name at the end of a letter."""
    fillers: str = ""
    """Words that decide nothing. Yes, no, not and please are missing."""
    times: str = ""
    """Days and times, which an agreement may name."""
    rejections: str = ""
    """Decisions for somebody else, such as "we have chosen another candidate", which end a conversation."""
    consolations: str = ""
    """Closings that only look like requests, such as "we will keep your documents" below a rejection."""
    closings: str = ""
    """Phrases that need no reply: confirmations, goodbyes, payments, wishes."""
    enclosures: str = ""
    """Phrases that hand over something for which we asked."""
    answers: str = ""
    """Phrases that answer what we asked or arrange what we agreed on, such as "my wife is at home"."""
    setbacks: str = ""
    """Illness of their own, which closes only beside a phrase that puts something off."""
    postponements: str = ""
    """Phrases that put something off, such as "we will find another date"."""
    decisive: str = ""
    """Words that make more of a closing, such as "but" and "please"."""


@lru_cache(maxsize=16)  # the signs, the verdict and the kind of a message search the same text
def search_text(text: str) -> str:
    """Convert to lower case without accents, in one line; `|` replaces an empty line."""
    lines = _SHORT_LINE.sub(r"\1\2 | ", _PARAGRAPH.sub(" | ", text[:LONGEST].strip()))
    if "://" in lines or "www." in lines:
        lines = _ADDRESS.sub("url", lines)
    plain = _folded(lines.translate(_APOSTROPHES))[:LONGEST]
    line = _BETWEEN_DIGITS.sub("", " ".join(plain.split()))
    return _DATE.sub(" ", _ABBREVIATED.sub(r"\1 ", line)) if ". " in line else line


def compile_phrases(lists: Iterable[str], flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    phrases = [_pattern(line) for line in _lines(lists)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", flags) if phrases else _NEVER


def _lines(lists: Iterable[str]) -> Iterator[str]:
    for one in lists:
        yield from filter(None, map(str.strip, one.splitlines()))


def _pattern(phrase: str) -> str:
    if (anchor := phrase[:2]) in _ANCHORS:
        return _ANCHORS[anchor] + _pattern(phrase[2:])
    # separately, because a gap would become three dots
    letters = "…".join(map(_folded, phrase.translate(_UMLAUTS).split("…")))
    return (
        _GROUP.sub("(?:", letters)
        .replace("'", "'?")
        .replace(")*", "){0,5}")
        .replace(")+", "){1,5}")
        .replace("~", r"\w{0,20}")
        .replace(" ?<rest>", _REST)
        .replace(" <rest>", _REST)
        .replace(" ?<clause>", _CLAUSE)
        .replace(" <clause>", _CLAUSE)
        .replace(" ", ",? ")
        .replace("……,? ", rf"(?:{_WORD} ){{0,12}}?")
        .replace("…,? ", rf"(?:{_WORD} ){{0,4}}?")
        .replace(",? …", "")
    )


def plain_letters(text: str) -> str:
    """Return the text without accents, with straight apostrophes, and with "ss" for "ß"."""
    return without_accents(text.translate(_PLAIN))


def without_accents(text: str) -> str:
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(filterfalse(unicodedata.combining, decomposed))


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    return without_accents(unicodedata.normalize("NFKD", text).casefold())
