"""Parameters of a property. Versions 3.0 and 4.0 name them; 2.1 writes only their values."""

import binascii
import re
from collections.abc import Iterable, Iterator
from itertools import islice

from app.parsing.charsets import decode

Parameters = tuple[tuple[str, str], ...]

MAX_PARAMETERS = 100
MAX_NAME = 60

_NAME = re.compile(r"[\w-]+", re.ASCII)
_NOT_IN_NAMES = re.compile(r"[^\w-]", re.ASCII)
_QUOTED_OR = {mark: re.compile(rf'"[^"]*+"|{mark}') for mark in (";", ",")}
_CARET = {"^n": "\n", "^N": "\n", "^^": "^", "^'": '"'}  # RFC 6868
_CARET_PAIR = re.compile(r"\^[nN^']")
_NEEDS_QUOTES = re.compile(r'[:;,"^\n\r]|^\s|\s$')
_BARE_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"})
_BARE_VALUES = frozenset({"INLINE", "URL", "URI", "CID", "CONTENT-ID"})
# Android's format for a typed label, in 2.1.
_TYPED_LABEL = re.compile(
    r"X-CUSTOM\((?:CHARSET=([^,()]{0,40}),)?(ENCODING=QUOTED-PRINTABLE,)?(.*)\)",
    re.IGNORECASE | re.DOTALL,
)


def parse(text: str) -> Parameters:
    """Return a pair for each value, in order; names are in upper case."""
    pairs = (pair for parameter in _split(text, ";") for pair in _pairs(parameter.strip()))
    return tuple(islice(pairs, MAX_PARAMETERS))


def write(parameters: Iterable[tuple[str, str]]) -> str:
    return "".join(f";{escape_name(name)}={_quote(value)}" for name, value in parameters)


def escape_name(text: str) -> str:
    """Replace characters that would end the name or the line."""
    return _NOT_IN_NAMES.sub("-", text)


def _pairs(parameter: str) -> Iterator[tuple[str, str]]:
    name, equals, value = parameter.partition("=")
    name = name.strip().upper()
    if label := _TYPED_LABEL.fullmatch(parameter):
        yield "X-CUSTOM", _label(*label.groups())
    elif equals and len(name) <= MAX_NAME and _NAME.fullmatch(name):
        for item in _split(value, ","):
            yield name, _unquote(item)
    elif parameter:
        for bare in map(_unquote, _split(parameter, ",")):
            yield _parameter_name(bare.upper()), bare


def _parameter_name(bare: str) -> str:
    if bare in _BARE_ENCODINGS:
        return "ENCODING"
    return "VALUE" if bare in _BARE_VALUES else "TYPE"


def _label(charset: str | None, is_quoted_printable: str | None, text: str) -> str:
    if not is_quoted_printable:
        return text.strip()
    return decode(binascii.a2b_qp(text.encode()), charset or "").strip()


def _split(text: str, mark: str) -> Iterator[str]:
    """Split at marks outside of quotes. A quote that is never closed is an ordinary character."""
    start = 0
    for found in _QUOTED_OR[mark].finditer(text):
        if found[0] == mark:
            yield text[start : found.start()]
            start = found.end()
    yield text[start:]


def _unquote(value: str) -> str:
    bare = value.replace('"', "").strip()
    return _CARET_PAIR.sub(lambda pair: _CARET[pair[0]], bare) if "^" in bare else bare


def _quote(value: str) -> str:
    if not _NEEDS_QUOTES.search(value):
        return value
    carets = value.replace("^", "^^").replace('"', "^'").replace("\r\n", "\n").replace("\r", "\n")
    return '"' + carets.replace("\n", "^n") + '"'
