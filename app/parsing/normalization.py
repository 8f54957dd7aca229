"""Normalization of text for search and sort: lower-case ASCII for every script.

Normalized words contain only a-z and 0-9, so they need no escaping in a LIKE pattern.
"""

import re
import unicodedata
from itertools import chain, islice

from anyascii import anyascii

MAX_TEXT = 2_000
MAX_WORD = 64
MAX_WORDS = 40
MAX_QUERY_WORDS = 8  # far fewer than MAX_WORDS, so that every queried word can be stored

_WORD = re.compile(r"[a-z0-9]+")
_APOSTROPHES = str.maketrans("", "", "'`")
# Spelling without the letter on the keyboard; anyascii only drops the mark (and turns ß into ss).
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def normalize(text: str) -> str:
    """Turn `Müller & Söhne` into `muller sohne`. A second normalization changes nothing."""
    return " ".join(_tokens(_lower(text)))


def words(text: str) -> tuple[str, ...]:
    """Return the distinct words to store, in both spellings: muller and mueller for `Müller`."""
    return tuple(islice(dict.fromkeys(chain.from_iterable(_spellings(text))), MAX_WORDS))


def query_words(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the spellings of each typed word; a word matches if a stored word begins with one of them."""
    return tuple(islice(dict.fromkeys(_spellings(text)), MAX_QUERY_WORDS))


def _spellings(text: str) -> list[tuple[str, ...]]:
    letters = _lower(text[:MAX_TEXT])
    plain = [token[:MAX_WORD] for token in _tokens(letters)]
    if letters.isascii():
        return [(token,) for token in plain]
    spelled_out = [token[:MAX_WORD] for token in _tokens(letters.translate(_SPELLED_OUT))]
    return [
        (one,) if one == other else (one, other)
        for one, other in zip(plain, spelled_out, strict=True)
    ]


def _lower(text: str) -> str:
    # NFC first: a Mac writes ü as u and a combining mark, a phone as one character.
    return unicodedata.normalize("NFC", text).lower()


def _tokens(text: str) -> list[str]:
    """Split into words. Apostrophes join (obrien), Cyrillic soft signs too; other characters separate."""
    return _WORD.findall(anyascii(text).lower().translate(_APOSTROPHES))
