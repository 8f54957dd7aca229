"""Fields that contact forms send in a notation of programs: JSON, XML, CSV, `key=value` and the like."""

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from itertools import pairwise
from urllib.parse import parse_qsl

from app.parsing import charsets
from app.parsing.mail.form_labels import FormRole, field_role

_MAX_TEXT = 100_000
_MOST_FIELDS = 100
_FEWEST_FIELDS = 2
_SHARE = 1 / 3  # of all keys
_MOST_ROWS = 12
_MOST_LABEL_WORDS = 16
_LONGEST_LINE = 5_000
# "name": "Anna", 'name' => 'Anna', and nested objects; values are strings, numbers and true.
_QUOTED_KEY = re.compile(
    r"""(["'])([^"'\n:]{1,200})\1\]?\s{0,8}(?::|=>|=)\s{0,8}"""
    r"""(?:string\(\d{1,6}\)\s{1,8})?"""
    r"""("(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|[\w.+-]{1,60})""",
    re.DOTALL,
)
_BARE_KEY = re.compile(
    r"""[{,]\s{0,40}([A-Za-z_]\w{0,40})\s{0,8}:\s{0,8}("(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+')""",
    re.DOTALL,
)
_NAMES_OF_KEYS = frozenset({"label", "name", "key", "field", "title", "question"})
_NAMES_OF_VALUES = frozenset({"value", "answer", "text", "response"})
_ELEMENT = re.compile(r"<([A-Za-z][\w.-]{0,40})>([^<>]{0,20000})</\1>")
_SEPARATED = re.compile(
    r"\s{0,8}[-*•]?\s{0,4}[\"'\[]?([^=;,|\t\"'\]\n:]{1,48}?)[\"'\]]?\s{0,4}"
    r"(?:=>?|:|;|,|\||\t|\s[-\u2013\u2014])\s{0,4}(.{0,5000}?)[;,|]?\s{0,4}"
)
_ADDRESS = re.compile(r"[^\s@<>()]{1,64}@[^\s@<>()]{1,255}")
_PHONE = re.compile(r"\+?[\d(][\d\s()/.-]{4,30}")
_LAST_KEY = re.compile(r"[^\[\].]{1,60}(?=\]{0,2}$)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ESCAPED = {"\\n": "\n", "\\r": "", "\\t": " ", "\\'": "'", '\\"': '"', "\\\\": "\\"}
_ESCAPES = re.compile(r"\\[nrt'\"\\]")

Fields = list[tuple[FormRole, str]]


def labelled_fields(text: str) -> Fields:
    """The role and value of each known field; none where the text is in no such notation."""
    text = text[:_MAX_TEXT]
    for notation in _NOTATIONS:
        found: dict[FormRole, str] = {}
        keys = set[str]()
        for key, value in notation(text):
            keys.add(key)
            if (role := _role(key)) and (clean := charsets.clean(value).strip()):
                found.setdefault(role, clean)
        is_form = len(found) >= _FEWEST_FIELDS and len(found) >= _SHARE * len(keys)
        if is_form and _is_plausible(found):
            return list(found.items())
    return []


def _is_plausible(found: dict[FormRole, str]) -> bool:
    """Whether a visitor, and no mail, is described: somebody with an address, words or a number."""
    if not found.keys() & {"name", "given", "family", "message"}:
        return False
    return "@" in found.get("email", "@") and bool(found.keys() & {"email", "message", "phone"})


def _role(key: str) -> FormRole | None:
    last = _LAST_KEY.search(key.strip())
    return field_role(_CAMEL.sub(" ", last[0]).lower()) if last else None


def _pairs_of_objects(text: str) -> Iterator[tuple[str, str]]:
    for match in _limited(_QUOTED_KEY.finditer(text)):
        yield _unquoted(f'"{match[2]}"'), _unquoted(match[3])


def _pairs_of_labels(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of objects that hold a label and a value each."""
    label = ""
    for match in _limited(_QUOTED_KEY.finditer(text)):
        key, value = match[2].lower(), _unquoted(match[3])
        if key in _NAMES_OF_KEYS:
            label = value
        elif label and key in _NAMES_OF_VALUES:
            yield label, value
            label = ""


def _bare_pairs_of_objects(text: str) -> Iterator[tuple[str, str]]:
    for match in _limited(_BARE_KEY.finditer(text)):
        yield match[1], _unquoted(match[2])


def _elements(text: str) -> Iterator[tuple[str, str]]:
    for match in _limited(_ELEMENT.finditer(text)):
        yield match[1], unescape(match[2])


def _encoded(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of a line as browsers send a form: name=Anna+Berg&email=anna%40example.com."""
    for line in text.split("\n"):
        if "&" in line and "=" in line and " " not in line.strip():
            yield from parse_qsl(line.strip())[:_MOST_FIELDS]


def _columns(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of a table whose first row holds the labels."""
    lines = [line.strip().strip("|") for line in text.split("\n") if line.strip()][:_MOST_ROWS]
    for delimiter in (",", ";", "\t", "|"):
        for above, below in zip(lines, _rows_below(lines), strict=False):
            labels, values = _cells(above, delimiter), _cells(below, delimiter)
            if len(labels) == len(values) and sum(map(bool, map(_role, labels))) > 1:
                yield from zip(labels, values, strict=True)


def _rows_below(lines: list[str]) -> Iterator[str]:
    """The row below each line, past the rule under the head of a table."""
    for index in range(1, len(lines)):
        is_rule = not lines[index].strip("|-:+= ")
        yield lines[index + 1] if is_rule and index + 1 < len(lines) else lines[index]


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        rows = list(csv.reader([line], delimiter=delimiter, skipinitialspace=True))
    except csv.Error:
        return []
    return [cell.strip() for cell in rows[0]] if rows else []


def _rows_of_words(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of a table without marks, as HTML leaves it: the address divides the row of values."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for above, below in pairwise(lines[:_MOST_ROWS]):
        labels = _labels_of_row(above)
        address = _ADDRESS.search(below[:_LONGEST_LINE])
        at = next((index for index, label in enumerate(labels) if _role(label) == "email"), None)
        if at is None or address is None:
            continue
        yield labels[at], address[0]
        yield from _name_before(labels[:at], below[: address.start()])
        yield from _values_behind(labels[at + 1 :], below[address.end() :].strip())


def _labels_of_row(line: str) -> list[str]:
    """The labels of which a line consists; none where it has other words."""
    labels: list[str] = []
    words = line.split(" ", _MOST_LABEL_WORDS)
    while words:
        sizes = range(min(len(words), 4), 0, -1)
        size = next((size for size in sizes if _role(" ".join(words[:size]))), 0)
        if not size or len(labels) > _MOST_ROWS:
            return []
        labels.append(" ".join(words[:size]))
        words = words[size:]
    return labels


def _name_before(labels: list[str], text: str) -> Iterator[tuple[str, str]]:
    if len(labels) == 1:
        yield labels[0], text
    elif labels:
        yield from zip(labels, text.strip().split(" ", len(labels) - 1), strict=False)


def _values_behind(labels: list[str], text: str) -> Iterator[tuple[str, str]]:
    if labels and _role(labels[0]) == "phone" and (phone := _PHONE.match(text)):
        yield labels[0], phone[0]
        labels, text = labels[1:], text[phone.end() :]
    if len(labels) == 1:
        yield labels[0], text


def _separated(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of lines with a label and a value: `name=Anna`, `Name; Anna`, `Name - Anna`.

    The lines below a message belong to it.
    """
    key, values = "", [""]
    for line in text.split("\n"):
        match = _SEPARATED.fullmatch(line) if len(line) <= _LONGEST_LINE else None
        if match and _role(match[1]) and not line.strip().startswith(("--", "==")):
            yield key, "\n".join(values)
            key, values = match[1], [_unquoted(match[2])]
        else:
            values.append(line)
    yield key, "\n".join(values)


_NOTATIONS: tuple[Callable[[str], Iterator[tuple[str, str]]], ...] = (
    _pairs_of_labels,
    _pairs_of_objects,
    _bare_pairs_of_objects,
    _elements,
    _encoded,
    _columns,
    _rows_of_words,
    _separated,
)


def _limited(matches: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    for _, match in zip(range(_MOST_FIELDS), matches, strict=False):
        yield match


def _unquoted(value: str) -> str:
    if value[:1] not in {'"', "'"} or value[:1] != value[-1:] or value in {'"', "'"}:
        return value
    if value[0] == '"':
        try:
            return str(json.loads(value, strict=False))
        except ValueError:
            pass
    return _ESCAPES.sub(lambda match: _ESCAPED[match[0]], value[1:-1])
