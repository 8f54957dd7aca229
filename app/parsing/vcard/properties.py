"""Property of a card: its name, its parameters, and its value as text."""

import binascii
from dataclasses import dataclass

from app.parsing.charsets import decode
from app.parsing.transfer_encodings import decode_base64
from app.parsing.vcard import values
from app.parsing.vcard.lines import Line
from app.parsing.vcard.parameters import Parameters

UNREADABLE = "X-UNREADABLE"  # name for a line that is not a property

_ENCODED_SEPARATORS = (b"=3B", b"=3b", b"=2C", b"=2c")
_ENCODED_BACKSLASHES = (b"=5C", b"=5c")
_SPACE = b" \t\r\n"


@dataclass(frozen=True, slots=True)
class Property:
    """Property as in a card of version 3.0: escapes and base64 stay, a charset is decoded."""

    name: str
    """Name in upper case."""
    value: str
    parameters: Parameters = ()
    """Parameters with names in upper case, without quotes and carets; a pair for each value."""
    group: str = ""
    """Group in lower case."""

    @property
    def is_base64(self) -> bool:
        return ("ENCODING", "B") in self.parameters

    def every(self, parameter: str) -> tuple[str, ...]:
        return tuple(value for name, value in self.parameters if name == parameter)

    def first(self, parameter: str) -> str:
        return next(iter(self.every(parameter)), "")

    def content(self) -> str:
        """Return the value with its escapes. Some programs write names in base64."""
        if not self.is_base64:
            return self.value
        return _on_one_line(decode(decode_base64(self.value.encode()), self.first("CHARSET")))

    def text(self) -> str:
        """Return the value without escapes, trimmed."""
        return values.unescape(self.content())


def parse(line: Line, *, is_utf_8: bool) -> Property:
    """Parse a line. If the file `is_utf_8`, a declared charset applies only to encoded bytes."""
    head = line.head
    if head is None:
        return Property(UNREADABLE, _on_one_line(decode(bytes(line.content))))
    parameters = head.parameters
    match head.encoding:
        case "base64":
            text = decode(line.value.translate(None, delete=_SPACE))
            charset = (("CHARSET", head.charset),) if head.charset else ()
            parameters += (("ENCODING", "B"), *charset)
        case "quoted-printable":
            text = decode(_quoted_printable(line.value), head.charset)
        case _:
            text = decode(line.value, "" if is_utf_8 else head.charset)
    return Property(head.name, _on_one_line(text), parameters, head.group)


def agent(inside: bytes) -> Property:
    """Convert an inner card of version 2.1 to the form of 3.0: a text on one line."""
    text = decode(inside).strip("\n")
    return Property("AGENT", values.escape(f"BEGIN:VCARD\n{text}\nEND:VCARD") if text else "")


def _quoted_printable(value: bytes) -> bytes:
    """Decode quoted-printable. Encoded separators are part of the text, so they are escaped.

    Some programs indent lines after a soft break. A space there counts as indentation if every such line
    has one, and there is more than one such line or no other space.
    """
    breaks, indented = value.count(b"\n"), value.count(b"\n ") + value.count(b"\n\t")
    if breaks and breaks == indented and (breaks > 1 or value.count(b" ") <= indented):
        value = value.replace(b"\n ", b"\n").replace(b"\n\t", b"\n")
    for separator in _ENCODED_SEPARATORS:
        for backslash in _ENCODED_BACKSLASHES:
            value = value.replace(backslash + separator, separator)
        value = value.replace(separator, b"=5C" + separator)
    return binascii.a2b_qp(value)


def _on_one_line(text: str) -> str:
    return text.lstrip("\ufeff").replace("\n", "\\n")
