"""Labels: the words before a number or an address that name its kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["mobile", "fax", "home", "work"]

_WORDS: dict[Kind, str] = {
    "mobile": r"mobil(?:e|telefon|phone)?|mob|handy|cell(?:phone|ular|ulare|ulaire)?|cel|celular"
    r"|natel|portable|port|m[oó]vil|gsm",
    "fax": r"(?:tele)?fax|t[eé]l[eé]copie",
    "home": r"privat|private|privé|home|domicile|casa",
    "work": r"telefono|teléfono|telefon|telephone|téléphone|tel|tél|tlf|tfno|phone|ph|fon|festnetz"
    r"|office|büro|buero|bureau|ufficio|oficina|direct|direkt|directo|diretto|durchwahl"
    r"|zentrale|central|switchboard|standard|centralino|centralita|work|hotline",
}
_LETTERS: dict[Kind, str] = {"mobile": "mc", "fax": "f", "home": "h", "work": "topd"}
_MORE = r"(?:[ .-]*(?:nr|no|number|nummer|line)\b)?"
_PHONE = re.compile(
    r"(?<![\w.@-])(?:(?:"
    + "|".join(rf"(?P<{kind}>{words})" for kind, words in _WORDS.items())
    + rf")\b{_MORE}|(?:"
    + "|".join(rf"(?P<{kind}_>[{letters}])" for kind, letters in _LETTERS.items())
    + r")(?=[ .:]{0,3}[+(\d]))[ .:]*",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?:e ?-? ?mail|mail|courriel|correo|e|web(?:site|seite)?|internet|homepage|site|sito(?: web)?"
    r"|url|w|@)",
    re.IGNORECASE,
)
_END = re.compile(r"\.? ?: ?|\.? ")
_BETWEEN = " /&+,-()"
_KINDS: dict[str, Kind] = {name: kind for kind in _WORDS for name in (kind, f"{kind}_")}
_TYPES: dict[Kind, tuple[str, ...]] = {
    "mobile": ("cell",),
    "fax": ("work", "fax"),
    "home": ("home",),
    "work": ("work",),
}


@dataclass(frozen=True, slots=True)
class Label:
    text: str
    types: tuple[str, ...]
    """Types as in a vCard."""


def split_at_labels(text: str) -> Iterator[tuple[Label | None, str]]:
    """Split a text before its phone labels, each with its part; adjacent labels count as one."""
    start = end = 0
    kinds: list[Kind] = []
    for match in _PHONE.finditer(text):
        between = text[end : match.start()]
        if between.strip(_BETWEEN):
            yield _label(text[start:end], kinds), between
            start, kinds = match.start(), []
        elif not kinds:
            start = match.start()
        kinds.append(_KINDS[match.lastgroup or ""])
        end = match.end()
    if rest := text[end:]:
        yield _label(text[start:end], kinds), rest
    elif kinds:
        yield None, text[start:end]


def without_label(text: str) -> str:
    """Remove the label of an e-mail or web address from the beginning of a text."""
    if (word := _OTHER.match(text)) and (end := _END.match(text, word.end())):
        return text[end.end() :]
    return text


def is_label(text: str) -> bool:
    """Whether the text consists of labels only."""
    bare = text.strip(" .:/")
    return bool(_OTHER.fullmatch(bare) or (bare and not _PHONE.sub("", f"{bare} 0").strip(" /0")))


def _label(text: str, kinds: list[Kind]) -> Label | None:
    """Make one label of several kinds: mobile takes precedence, and phone precedes fax."""
    ordered = [kind for kind in _TYPES if kind in kinds]
    if not ordered:
        return None
    kind: Kind = next((kind for kind in ordered if kind != "fax"), "fax")
    return Label(text.strip(), _TYPES[kind])
