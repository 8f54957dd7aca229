"""The words of a letter between its greeting and its goodbye, which say little and outweigh few words of trouble."""

import re
from dataclasses import dataclass
from functools import cache

from app.parsing.language.languages import LANGUAGES
from app.parsing.language.phrases import Language, plain_letters
from app.parsing.language.signature import LOWER_IN_NAMES

_MOST_WORDS = 7  # of a greeting or a goodbye
_MOST_NAMES, _MOST_NAME_WORDS, _MOST_NAME_LINES = 3, 4, 3
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_GREETING_END = (",", "!", ":", ";", "-", "\u2013")
_OF_SENTENCE = re.compile(r"[?@]|\d|\.$")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one language with which a letter greets and ends, and those that go with them."""

    greetings: frozenset[str]
    courtesies: frozenset[str]
    goodbyes: frozenset[str]
    others: frozenset[str]


@dataclass(frozen=True, slots=True)
class Letter:
    body: str
    is_signed: bool
    """Whether it ends in a goodbye, alone or above a name."""


def body_of_letter(text: str) -> str:
    """Return the text without the greeting in its first line and the goodbye above a name; never nothing."""
    return read_letter(text).body


def read_letter(text: str) -> Letter:
    lines = text.strip().split("\n")
    start = 1 if _is_greeting(lines) else 0
    end = _end_of_body(lines)
    body = "\n".join(lines[start:end]).strip()
    return Letter(body or text, is_signed=bool(body) and end < len(lines))


def _is_greeting(lines: list[str]) -> bool:
    """Whether the first line greets and ends there, or an empty line follows."""
    line = lines[0].strip()
    is_alone = len(lines) > 1 and (line.endswith(_GREETING_END) or not lines[1].strip())
    written = _WORD.findall(line)
    if not is_alone or not 0 < len(written) <= _MOST_WORDS or _OF_SENTENCE.search(line.rstrip("?")):
        return False
    words = list(map(_plain, written))
    # the small words, which ask how they are and nothing else: "Hi Tom, how are you?"
    asked = {word for raw, word in zip(written, words, strict=True) if not raw[0].isupper()}
    return any(
        words[0] in one.greetings and ("?" not in line or asked <= one.courtesies)
        for one in _all_words()
    )


def _end_of_body(lines: list[str]) -> int:
    """Return where a goodbye begins, below which only a name stands, or the end of the text."""
    end = len(lines)
    for start in range(end - 1, max(0, end - _MOST_NAME_LINES - 2), -1):
        if _is_goodbye(lines[start]):
            return start
        if not _is_name(lines[start]):
            break
    return end


def _is_goodbye(line: str) -> bool:
    written = _WORD.findall(line)
    if not 0 < len(written) <= _MOST_WORDS or _OF_SENTENCE.search(line.strip()):
        return False
    words = list(map(_plain, written))
    return any(_says_goodbye(written, words, one) for one in _all_words())


def _says_goodbye(written: list[str], words: list[str], known: _Words) -> bool:
    """Whether words say goodbye and nothing else but names."""
    if known.goodbyes.isdisjoint(words) or words[0] not in known.others:
        return False
    names = [raw for raw, word in zip(written, words, strict=True) if word not in known.others]
    return len(names) <= _MOST_NAMES and all(name[0].isupper() for name in names)


def _is_name(line: str) -> bool:
    words = _WORD.findall(line)
    is_short = len(words) <= _MOST_NAME_WORDS and not _OF_SENTENCE.search(line)
    return is_short and all(word[0].isupper() or word in LOWER_IN_NAMES for word in words)


def _words(line: str) -> list[str]:
    return [_plain(word) for word in _WORD.findall(line)]


def _plain(word: str) -> str:
    return plain_letters(word).casefold()


@cache
def _all_words() -> tuple[_Words, ...]:
    return tuple(map(_words_of, LANGUAGES))


def _words_of(language: Language) -> _Words:
    greetings = frozenset(_words(f"{language.greetings} {language.salutations}"))
    listed = f"{language.farewells} {language.valedictions} {language.thanks}"
    goodbyes = frozenset(_words(listed))
    courtesies = greetings.union(_words(language.courtesies))
    others = goodbyes.union(greetings, _words(language.fillers))
    return _Words(greetings, courtesies, goodbyes, others)
