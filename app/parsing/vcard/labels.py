"""Types, typed labels and preference of a detail."""

import re
from collections.abc import Iterable

from app.parsing.vcard import values
from app.parsing.vcard.parameters import Parameters
from app.parsing.vcard.properties import Property

LABEL = "X-ABLABEL"
MAX_LABEL = 200
MAX_TYPES = 20

_TYPE = re.compile(r"[a-z0-9-]{1,40}")
_APPLE = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)  # labels of Apple itself: _$!<Work>!$_
_X = re.compile(r"\A[xX]-")
_PREFERENCE = re.compile(r"[0-9]{1,3}")
_IGNORED_TYPES = frozenset({"internet", "pref", ""})  # the default, the preference


def types(found: Property) -> tuple[str, ...]:
    words = (word.lower() for word in _words(found))
    kept = [word for word in words if _is_type(word) and word not in _IGNORED_TYPES]
    return tuple(dict.fromkeys(kept))[:MAX_TYPES]


def label(found: Property, given: Iterable[str]) -> str:
    """Return the label that a person typed: `given` from the group, or from the types in 2.1."""
    typed = [_X.sub("", word) for word in _words(found) if not _is_type(word.lower())]
    for text in (*given, *found.every("X-CUSTOM"), *typed):
        if plain := _clean_label(text):
            return plain
    return ""


def preference(found: Property) -> int | None:
    """Return the preference; 1 is the highest (RFC 6350 §5.3). None if the property has none."""
    if any(word.lower() == "pref" for word in _words(found)):
        return 1
    given = found.first("PREF").strip()
    return int(given) if _PREFERENCE.fullmatch(given) else None


def write(kinds: Iterable[str], *, is_preferred: bool, version: str) -> Parameters:
    named = [("TYPE", kind) for kind in kinds]
    if is_preferred:
        named.append(("PREF", "1") if version == "4.0" else ("TYPE", "pref"))
    return tuple(named)


def _words(found: Property) -> list[str]:
    """Return the words of TYPE, also from a quoted list: "work,voice" is common in 4.0."""
    return [word.strip() for value in found.every("TYPE") for word in value.split(",")]


def _is_type(word: str) -> bool:
    """Whether a word is a type. In 2.1, words that begin with X- are typed labels."""
    return bool(_TYPE.fullmatch(word)) and not word.startswith("x-")


def _clean_label(text: str) -> str:
    plain = " ".join(text[:MAX_LABEL].split()).strip(values.EDGES)
    while apple := _APPLE.fullmatch(plain):
        plain = apple[1].strip(values.EDGES)
    return plain
