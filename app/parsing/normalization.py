"""Text as it is searched and sorted: lower-case ASCII, whatever the script.

Folded words hold nothing but a-z and 0-9, so they need no escaping in a LIKE pattern.
"""

import re
import unicodedata
from itertools import chain, islice

from anyascii import anyascii

MAX_TEXT = 2_000
MAX_WORD = 64
MAX_WORDS = 40
MAX_QUERY_WORDS = 8  # far fewer than are stored, so that no query asks for a word that was cut

_WORD = re.compile(r"[a-z0-9]+")
_APOSTROPHES = str.maketrans("", "", "'`")
# How these are spelled where the keyboard lacks them; anyascii only drops the mark (and ß is ss).
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def normalize(text: str) -> str:
    """`Müller & Söhne` becomes `muller sohne`; folding twice changes nothing."""
    return " ".join(_tokens(_lower(text)))


def words(text: str) -> tuple[str, ...]:
    """The distinct words to store, in both spellings: `Müller` is kept as muller and mueller."""
    return tuple(islice(dict.fromkeys(chain.from_iterable(_spellings(text))), MAX_WORDS))


def query_words(text: str) -> tuple[tuple[str, ...], ...]:
    """For each word typed its spellings: it is found if one of them begins a stored word."""
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
    # Composed first: a Mac writes ü as u and a mark, a phone as one character.
    return unicodedata.normalize("NFC", text).lower()


def _tokens(text: str) -> list[str]:
    """Apostrophes join (O'Brien is obrien, and so is a Cyrillic soft sign); the rest separates."""
    return _WORD.findall(anyascii(text).lower().translate(_APOSTROPHES))
