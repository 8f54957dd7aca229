"""Head of a property: the part before the colon, which determines how to read the value."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from app.parsing.charsets import decode
from app.parsing.vcard import parameters as params
from app.parsing.vcard.parameters import Parameters

MAX_REMEMBERED = 100

Encoding = Literal["", "base64", "quoted-printable"]

_HEAD = re.compile(
    r"\s*(?:(?P<group>[\w-]{1,60})\.)?(?P<name>[\w-]{1,60})\s*(?P<parameters>;.*)?",
    re.ASCII | re.DOTALL,
)
_ENCODINGS: dict[str, Encoding] = {
    "B": "base64",
    "BASE64": "base64",
    "Q": "quoted-printable",
    "QUOTED-PRINTABLE": "quoted-printable",
}


@dataclass(frozen=True, slots=True)
class Head:
    name: str
    group: str
    parameters: Parameters
    """Parameters except the encoding and the charset."""
    encoding: Encoding
    charset: str


def parse(head: bytes) -> Head | None:
    """Parse a head; None if the line is only a text with a colon."""
    return _parse_again(head) if len(head) <= MAX_REMEMBERED else _parse(head)


def _parse(head: bytes) -> Head | None:
    match = _HEAD.fullmatch(decode(head))
    if match is None:
        return None
    given = params.parse(match["parameters"] or "")
    encodings = (_ENCODINGS.get(value.upper(), "") for name, value in given if name == "ENCODING")
    charsets = (value for name, value in given if name == "CHARSET")
    return Head(
        name=match["name"].upper(),
        group=(match["group"] or "").lower(),
        parameters=tuple(pair for pair in given if pair[0] not in {"ENCODING", "CHARSET"}),
        encoding=next(filter(None, encodings), ""),
        charset=next(charsets, ""),
    )


# Programs repeat the same few heads in all cards, and parsing them is half of the work.
_parse_again = lru_cache(maxsize=512)(_parse)
