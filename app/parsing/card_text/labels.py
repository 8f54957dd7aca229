"""Labels: the words before or after a number or an address that name its kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.parsing.card_text.label_words import LABEL_WORDS, MAIL_AND_WEB_WORDS, Kind

_KINDS: tuple[Kind, ...] = ("mobile", "chat", "fax", "home", "work")
_LETTERS: dict[Kind, str] = {"mobile": "mc", "fax": "f", "home": "h", "work": "topd"}
_MORE = r"(?:[ .-]{0,3}(?:nr|no|numéro|number|nummer|num|numer|line|č|n°|nº|№)(?!\w))?"


def _words(kind: Kind) -> str:
    """Return the words of a kind in all languages, the longest first."""
    words = {word for words in LABEL_WORDS.values() for word in words.get(kind, "").split("|")}
    ordered = sorted(words - {""}, key=lambda word: (-len(word), word))
    return "|".join(word.replace(" ", r"[ .]{0,2}") for word in ordered)


_LABEL = re.compile(
    r"(?<![\w@-])(?<![\w]\.)(?:(?:"
    + "|".join(rf"(?P<{kind}>{_words(kind)})" for kind in _KINDS)
    + rf")(?![^\W\d_]){_MORE}|(?:"
    + "|".join(rf"(?P<{kind}_>[{letters}])" for kind, letters in _LETTERS.items())
    + r")(?![^\W\d_])(?<![od](?=\d)))[ .:：)\]]*",
    re.IGNORECASE,
)
# A letter before a number is a label only if the number is long: M3 1AZ is a postal code.
_NUMBER = re.compile(
    r"[\s=\u2013-]{0,3}[+(\uff0b]{0,2}\s?[\dOIlo](?:[ ()./\u2013-]{0,3}[\dOIloSB]){4}"
)
_LONG_NUMBER = re.compile(r"\s?[+(\uff0b]{0,2}\s?\d(?:[ ()./\u2013-]{0,3}\d){6}(?![^\W\d_])")
_ENDS_IN_NUMBER = re.compile(r"\d(?:[ ()./\u2013-]{0,3}\d){4}[\s,(\[–-]{0,4}\Z")
_OTHER = re.compile(rf"(?:{MAIL_AND_WEB_WORDS})(?!\w)", re.IGNORECASE)
_END = re.compile(r"\.? ?[:：] ?|\.? |(?<=✉)")
_BETWEEN = " /&+,-()|"
_TYPES: dict[Kind, tuple[str, ...]] = {
    "mobile": ("cell",),
    "chat": ("whatsapp",),
    "fax": ("work", "fax"),
    "home": ("home",),
    "work": ("work",),
}


@dataclass(frozen=True, slots=True)
class Label:
    text: str
    types: tuple[str, ...]
    """Types as in a vCard."""


@dataclass(slots=True)
class _Words:
    """Adjacent words that may be one label."""

    start: int
    end: int
    kinds: list[Kind]
    has_word: bool


def split_at_labels(text: str) -> Iterator[tuple[Label | None, str]]:
    """Split a text at its phone labels, each with its number; a word without a number is no label."""
    start, label = 0, None
    for words in _find_words(text):
        before, after = text[start : words.start], text[words.end :]
        if _begins_with_number(words, after):
            if before.strip(_BETWEEN) or label:
                yield label, before
            start, label = words.end, _label(text, words)
        elif label is None and words.has_word and _ENDS_IN_NUMBER.search(before):
            yield _label(text, words), before.strip().rstrip(_BETWEEN)
            start = words.end
    if text[start:].strip(_BETWEEN) or label or start == 0:
        yield label, text[start:]


def without_label(text: str) -> str:
    """Remove the label of an e-mail or web address from the beginning of a text."""
    if (word := _OTHER.match(text)) and (end := _END.match(text, word.end())):
        return text[end.end() :]
    return text


def is_label(text: str) -> bool:
    """Whether the text consists of labels only."""
    bare = text.strip(" .:/：")
    if not bare:
        return False
    if _OTHER.fullmatch(bare):
        return True
    return not _LABEL.sub("", bare).strip(" /&+,-()|.:")


def is_mobile(label: str) -> bool:
    """Whether a typed label or type means a mobile phone in any language."""
    return any(match.lastgroup == "mobile" for match in _LABEL.finditer(label))


def is_office(label: str) -> bool:
    """Whether a typed label or type means a phone of an office, and no mobile."""
    kinds = {match.lastgroup for match in _LABEL.finditer(label)}
    return "work" in kinds and not kinds & {"mobile", "home"}


def _find_words(text: str) -> Iterator[_Words]:
    words: _Words | None = None
    for match in _LABEL.finditer(text):
        name = match.lastgroup or ""
        kind: Kind = next(kind for kind in _KINDS if name in {kind, f"{kind}_"})
        if words is not None and not text[words.end : match.start()].strip(_BETWEEN):
            words.end = match.end()
            words.kinds.append(kind)
            words.has_word |= not name.endswith("_")
            continue
        if words is not None:
            yield words
        words = _Words(match.start(), match.end(), [kind], not name.endswith("_"))
    if words is not None:
        yield words


def _begins_with_number(words: _Words, after: str) -> bool:
    return bool((_NUMBER if words.has_word else _LONG_NUMBER).match(after))


def _label(text: str, words: _Words) -> Label:
    """Make one label of several kinds: mobile takes precedence, and phone precedes fax."""
    ordered = [kind for kind in _KINDS if kind in words.kinds]
    kind: Kind = next((kind for kind in ordered if kind != "fax"), "fax")
    return Label(text[words.start : words.end].strip(), _TYPES[kind])
