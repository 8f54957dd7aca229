"""One property: its name, its parameters, and its value as text."""

import binascii
from dataclasses import dataclass

from app.parsing.charsets import decode
from app.parsing.transfer_encodings import decode_base64
from app.parsing.vcard import values
from app.parsing.vcard.lines import Line
from app.parsing.vcard.parameters import Parameters

UNREADABLE = "X-UNREADABLE"  # the name given to a line that is no property

_ENCODED_SEPARATORS = (b"=3B", b"=3b", b"=2C", b"=2c")
_ENCODED_BACKSLASHES = (b"=5C", b"=5c")
_SPACE = b" \t\r\n"


@dataclass(frozen=True, slots=True)
class Property:
    """As it stands in a card of version 3.0: escapes are left in, and base64 is, but no charset."""

    name: str
    """In capitals."""
    value: str
    parameters: Parameters = ()
    """Names in capitals, without quotes and carets; a list is a pair for each value."""
    group: str = ""
    """In small letters."""

    @property
    def is_base64(self) -> bool:
        return ("ENCODING", "B") in self.parameters

    def every(self, parameter: str) -> tuple[str, ...]:
        return tuple(value for name, value in self.parameters if name == parameter)

    def first(self, parameter: str) -> str:
        return next(iter(self.every(parameter)), "")

    def content(self) -> str:
        """The value with its escapes; some programs write names in base64."""
        if not self.is_base64:
            return self.value
        return _on_one_line(decode(decode_base64(self.value.encode()), self.first("CHARSET")))

    def text(self) -> str:
        """The value as people read it, trimmed."""
        return values.unescape(self.content())


def parse(line: Line, *, is_utf_8: bool) -> Property:
    """`is_utf_8` says that the file is, so that a declared charset holds for encoded bytes only."""
    head = line.head
    if head is None:
        return Property(UNREADABLE, _on_one_line(decode(bytes(line.content))))
    kept = head.parameters
    match head.encoding:
        case "base64":
            text = decode(line.value.translate(None, delete=_SPACE))
            charset = (("CHARSET", head.charset),) if head.charset else ()
            kept += (("ENCODING", "B"), *charset)
        case "quoted-printable":
            text = decode(_quoted_printable(line.value), head.charset)
        case _:
            text = decode(line.value, "" if is_utf_8 else head.charset)
    return Property(head.name, _on_one_line(text), kept, head.group)


def agent(inside: bytes) -> Property:
    """The card of somebody else inside one of 2.1, as 3.0 writes it: a text on one line."""
    text = decode(inside).strip("\n")
    return Property("AGENT", values.escape(f"BEGIN:VCARD\n{text}\nEND:VCARD") if text else "")


def _quoted_printable(value: bytes) -> bytes:
    """A separator that was encoded belongs to the text; those that divide are written bare.

    Lines after a soft break are indented by some programs, and by others never: then a space there
    is text. It is not if every such line has one, and there is more than one or no other space.
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
