"""Business cards in the short formats of QR codes: MECARD (NTT Docomo) and BIZCARD."""

import re
from collections.abc import Iterator
from dataclasses import replace

from app.parsing.vcard.cards import Broken, Card
from app.parsing.vcard.reading import read as read_vcards

_HEAD = re.compile(r"\s*(MECARD|BIZCARD):", re.IGNORECASE)
_FIELD = re.compile(r"\s*([A-Za-z-]+):((?:\\.|[^\\;])*)(?:;|$)", re.DOTALL)
_COMMA = re.compile(r"(?<!\\),")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SPECIAL = re.compile(r"[\\;,]")
_ADDRESS_PARTS = 7
_VCARD_NAMES = frozenset({"BDAY", "EMAIL", "FN", "NICKNAME", "NOTE", "ORG", "TEL", "TITLE", "URL"})
_BIZCARD = {
    "T": "TITLE",
    "C": "ORG",
    "B": "TEL;WORK",
    "M": "TEL;CELL",
    "F": "TEL;WORK;FAX",
    "E": "EMAIL",
}


def read(text: str) -> Card | Broken | None:
    """Return the card with its text as source; None if the text has neither format."""
    head = _HEAD.match(text)
    if head is None:
        return None
    fields = [(name.upper(), value) for name, value in _FIELD.findall(text, head.end())]
    lines = _mecard_lines(fields) if head[1].upper() == "MECARD" else _bizcard_lines(fields)
    card = next(read_vcards("\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD"]).encode()))
    return replace(card, source=text.encode()) if isinstance(card, Card) else card


def _mecard_lines(fields: list[tuple[str, str]]) -> Iterator[str]:
    """Convert MECARD to the lines of a vCard. A name is `family,given`; an address has parts or is a text."""
    for name, value in fields:
        parts = [_escape(part) for part in _COMMA.split(value)]
        if name == "N" and len(parts) > 1:
            yield f"N:{';'.join(parts)}"
        elif name == "N":
            yield f"FN:{_escape(value)}"
        elif name == "ADR" and len(parts) == _ADDRESS_PARTS:
            yield f"ADR:{';'.join(parts)}"
        elif name == "ADR":
            yield f"ADR:;;{_escape(value)};;;;"
        else:
            yield f"{name if name in _VCARD_NAMES else f'X-{name}'}:{_escape(value)}"


def _bizcard_lines(fields: list[tuple[str, str]]) -> Iterator[str]:
    """Convert BIZCARD to the lines of a vCard. N is the given name, X the family name."""
    given, family = (_escape(dict(fields).get(name, "")) for name in ("N", "X"))
    yield f"N:{family};{given}"
    for name, value in fields:
        if name == "A":
            yield f"ADR;WORK:;;{_escape(value)};;;;"
        elif name not in {"N", "X"}:
            yield f"{_BIZCARD.get(name, f'X-{name}')}:{_escape(value)}"


def _escape(value: str) -> str:
    """Replace the escapes of a value by those of a vCard, which has fewer."""
    plain = _ESCAPED.sub(r"\1", value).strip()
    return _SPECIAL.sub(r"\\\g<0>", plain).replace("\n", "\\n").replace("\r", "")
