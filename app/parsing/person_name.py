"""Parts of a name that is written as one text: a proposal, which says how sure it is."""

import re
import unicodedata
from dataclasses import dataclass

from nameparser import HumanName

from app.parsing.name_titles import split_titles

_MOST_LETTERS = 200
_NICKNAME = re.compile(
    r"\s*[\"\u201c\u201e\u201d(\u00ab][^\"\u201c\u201d)\u00bb]{1,40}[\"\u201c\u201d)\u00bb]\s*"
)
_SCRIPTS_WITH_FAMILY_FIRST = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")
_LEAST_CAPITALS = 3
_PLAIN_WORDS = 2
# Russian and Ukrainian names have the patronymic at the end if the family name is first.
_PATRONYMIC = re.compile(
    r"[^\W\d_]{2,20}(?:[оеьи]вич|[оеії]вна|[иі]нична|ична|івна)", re.IGNORECASE
)
_WORDS_WITH_PATRONYMIC = 3


@dataclass(frozen=True, slots=True)
class PersonName:
    prefix: str
    given: str
    family: str
    suffix: str
    is_sure: bool


def propose(text: str, *, has_family_first: bool = False) -> PersonName | None:
    """Return the parts of a name; None for a text that has none, such as a single word.

    It is sure of `Berg, Anna` and of two plain words. A name in capitals gets small letters.
    """
    titled = split_titles(text[:_MOST_LETTERS])
    name = _NICKNAME.sub(" ", titled.name).strip()
    if not name or any(map(str.isdigit, name)) or "@" in name:
        return None
    words = name.replace(",", " ").split()
    if len(words) == 1:
        return _single_word(titled.prefix, words[0], titled.suffix)
    if "," not in name:
        is_reversed = _is_east_asian(name) or _ends_in_patronymic(words)
        name = _with_comma(words, has_family_first=has_family_first or is_reversed)
    parsed = HumanName(_without_capitals(name))
    given = " ".join(filter(None, (parsed.title, parsed.first, parsed.middle)))
    if not given or not parsed.last:
        return None
    is_sure = "," in name or len(words) == _PLAIN_WORDS or _has_plain_middle(parsed)
    suffix = " ".join(filter(None, (parsed.suffix, titled.suffix)))
    return PersonName(titled.prefix, given, parsed.last, suffix, is_sure)


def _ends_in_patronymic(words: list[str]) -> bool:
    return len(words) == _WORDS_WITH_PATRONYMIC and bool(_PATRONYMIC.fullmatch(words[-1]))


def _single_word(prefix: str, word: str, suffix: str) -> PersonName | None:
    """A word after a title is a family name: Frau Meier."""
    return PersonName(prefix, "", word, suffix, is_sure=True) if prefix else None


def _with_comma(words: list[str], *, has_family_first: bool) -> str:
    """Return the name as `Berg, Anna` if the family name is first: BERG Anna."""
    capitals = 0
    while capitals < len(words) and _is_in_capitals(words[capitals]):
        capitals += 1
    first = capitals if 0 < capitals < len(words) else int(has_family_first)
    family, given = " ".join(words[:first]), " ".join(words[first:])
    return f"{_without_capitals(family)}, {given}" if family else _without_capitals_at_end(words)


def _without_capitals_at_end(words: list[str]) -> str:
    """Turn `Anna BERG` into `Anna Berg`."""
    if _is_in_capitals(words[0]):
        return " ".join(words)
    return " ".join(_without_capitals(word) if _is_in_capitals(word) else word for word in words)


def _is_in_capitals(word: str) -> bool:
    return word.isupper() and "." not in word and sum(map(str.isalpha, word)) > 1


def _has_plain_middle(parsed: HumanName) -> bool:
    """Whether the words between are initials, or the family name begins with a particle."""
    middle = parsed.middle.split()
    return all(len(word.rstrip(".")) == 1 for word in middle)


def _is_east_asian(name: str) -> bool:
    letters = [each for each in name if each.isalpha()]
    return bool(letters) and all(
        unicodedata.name(each, "").startswith(_SCRIPTS_WITH_FAMILY_FIRST) for each in letters
    )


def _without_capitals(name: str) -> str:
    """Turn `SMITH, JOHN A.` and `smith, john a.` into `Smith, John A.`; another name stays."""
    letters = [each for each in name if each.isalpha()]
    has_one_case = name.isupper() or name.islower()
    if len(letters) < _LEAST_CAPITALS or not has_one_case:
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word[0][0].upper() + word[0][1:].lower(), name)
