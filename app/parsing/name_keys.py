"""Keys of a name at a place: two records of one person share one, however the name is written.

A place is an organization, an e-mail domain or a street. The level says how much of the name is the same.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Literal

from nicknames import NickNamer

from app.parsing import normalization, short_names
from app.parsing.card_text.words import without_legal_forms
from app.parsing.name_titles import split_titles

Level = Literal["first", "middle", "full", "variant", "initial", "swapped", "family"]

MAX_VARIANTS = 20
_SALUTATIONS = {
    "herr": "m", "hr": "m", "mr": "m", "monsieur": "m", "signor": "m", "sig": "m", "senor": "m",
    "sr": "m", "pan": "m", "dhr": "m", "frau": "f", "fr": "f", "mrs": "f", "ms": "f", "miss": "f",
    "madame": "f", "mme": "f", "signora": "f", "senora": "f", "sra": "f", "pani": "f", "mevr": "f",
}  # fmt: skip
_PARTICLES = frozenset(
    """
    von van de der den del della di da dos do du la le les zu zur zum vom y e bin al el ten ter te
    """.split()  # noqa: SIM905  # a list with one word per line would fill a page
)
# Words that people leave out of the name of an organization.
_LEFT_OUT = frozenset(
    """
    und and the die der das et y e i og och en co cie
    """.split()  # noqa: SIM905  # as above
)
# Legal forms without their points and capitals.
_PLAIN_FORMS = frozenset(
    """
    gmbh mbh ag kg kgaa ohg gbr ug inc corp ltd limited llc llp plc sa sarl sas srl bv nv sl slu spa
    """.split()  # noqa: SIM905  # as above
)
_SPELLINGS = (
    ("oy", "ou"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ks", "x"), ("sch", "s"), ("sh", "s"), ("zh", "z"),
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("tz", "z"), ("ij", "i"), ("ey", "ei"), ("ii", "i"),
    ("y", "i"), ("j", "i"), ("w", "v"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_LEAST_NICKNAME = 2


@dataclass(frozen=True, slots=True)
class NameParts:
    """Words of a name in one spelling, without titles."""

    first: str
    others: tuple[str, ...]
    """Further given names and the family names, in any order."""
    families: tuple[str, ...]
    """Family names as far as they are known, else the last word."""
    gender: str
    has_middle: bool


def parse(name: str, given: str | None = None, family: str | None = None) -> NameParts | None:
    """Return the parts of a name; None for one without a letter. The known parts go before the text."""
    salutation = normalization.normalize(split_titles(name).prefix).partition(" ")[0]
    gender = _SALUTATIONS.get(salutation, "")
    if given and family:
        givens, families = fold(given), fold(split_titles(family).name or family)
    else:
        last, comma, rest = split_titles(name).name.partition(",")
        words = fold(f"{rest} {last}" if comma else last, keeps_first=True) or fold(name)
        givens, families = words[:-1], words[-1:]
    if not families:
        return None
    if not givens:
        return NameParts("", (), tuple(families), gender, has_middle=False)
    others = (*givens[1:], *families)
    return NameParts(givens[0], others, tuple(families), gender, has_middle=len(others) > 1)


def fold(text: str, *, keeps_first: bool = False) -> list[str]:
    """Return the words of a name in one spelling of several transliterations, without particles.

    The first word of a whole name is no particle, but an initial: E. Berg.
    """
    words = normalization.normalize(text).split()
    kept = [
        word
        for place, word in enumerate(words)
        if word not in _PARTICLES or (keeps_first and place == 0 and len(word) == 1)
    ] or words
    return [_fold_word(word) for word in kept]


def fold_organization(text: str) -> str:
    """Return the name of an organization without its legal form, its words in one order."""
    words = normalization.normalize(without_legal_forms(text)).split()
    kept = [word for word in words if word not in _LEFT_OUT] or words
    while len(kept) > 1 and kept[-1] in _PLAIN_FORMS:
        kept.pop()
    return " ".join(sorted(map(_fold_word, kept)))


def levels(parts: NameParts) -> Iterator[tuple[Level, str]]:
    """Yield a level and a value for each way to write the name. A family name alone needs its salutation."""
    if not parts.first:
        if parts.gender:
            yield "family", f"{parts.gender} {' '.join(parts.families)}"
        return
    if parts.has_middle:
        yield "full", " ".join([parts.first, *sorted(parts.others)])
        for other in dict.fromkeys(parts.others):
            yield "middle", f"{parts.first} {other}"
    else:
        yield "first", f"{parts.first} {parts.others[0]}"
        yield "swapped", " ".join(sorted((parts.first, parts.others[0])))
        for variant in _variants(parts.first):
            yield "variant", f"{variant} {parts.others[0]}"
    for family in dict.fromkeys(parts.families):
        yield "initial", f"{parts.first[0]} {family}"


def _fold_word(word: str) -> str:
    for spelling, letters in _SPELLINGS:
        word = word.replace(spelling, letters)
    return _DOUBLED.sub(r"\1", word)


def _variants(first: str) -> Iterator[str]:
    """Yield the names of which a given name is a short form, and the name itself if it has short forms."""
    long_forms = _long_forms().get(first, frozenset())
    if long_forms or first in _names_with_short_forms():
        yield first
        yield from islice(sorted(long_forms - {first}), MAX_VARIANTS)


@cache
def _long_forms() -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for nickname, names in NickNamer().canonical_lookup.items():
        if len(nickname) >= _LEAST_NICKNAME:
            forms.setdefault(_fold_word(nickname), set()).update(map(_fold_word, names))
    for short, name in short_names.pairs():
        forms.setdefault(_fold_name(short), set()).add(_fold_name(name))
    return {short: frozenset(names) for short, names in forms.items()}


def _fold_name(name: str) -> str:
    """Fold a given name with marks; the first word of a double one."""
    return _fold_word(normalization.normalize(name).partition(" ")[0])


@cache
def _names_with_short_forms() -> frozenset[str]:
    return frozenset(name for names in _long_forms().values() for name in names)
