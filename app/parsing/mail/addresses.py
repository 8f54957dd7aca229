"""Address lists (RFC 5322 §3.4), read by intention rather than by the strict grammar."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.parsing.email_address import normal_domain
from app.parsing.mail.encoded_words import WORD
from app.parsing.mail.encoded_words import decode as decode_words

MAX_ADDRESSES = 1_000
_MAX_ADDRESS = 320  # 64 + 1 + 255 (RFC 5321 §4.5.3.1)
_MAX_NAME = 200

_TOKEN = re.compile(
    rf"""(?P<word>{WORD.pattern})                    # as one token: broken ones hold commas
    | "(?P<quoted>(?:[^"\\]|\\.)*+)(?P<closed>"?)
    | \((?P<comment>[^()]*)\)
    | <(?P<angle>[^<>]*)>?
    | (?P<separator>[,;:])
    | (?P<atom>[^\s"(),;:<>]+)
    | \s+ | .""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ADDRESS = re.compile(r"""(?:[^\s@<>,;:()"]+|"[^"<>]+")@[^\s@<>,;:()"]+""")


@dataclass(frozen=True, slots=True)
class Address:
    name: str
    """Empty where none is given, or only the address again."""
    address: str
    """The local part as it came, the domain in lower-case Unicode."""


def parse(values: Iterable[str]) -> tuple[Address, ...]:
    """Return the distinct addresses of the fields. Entries without @ are skipped."""
    known: dict[str, Address] = {}
    for value in values:
        for address in _Reader().read(value):
            if len(known) < MAX_ADDRESSES:
                known.setdefault(address.address, address)
    return tuple(known.values())


def first(values: Iterable[str]) -> Address | None:
    return next(iter(parse(values)), None)


class _Reader:
    """Collects the words of a name until an address ends them.

    A comma ends an entry only after an address, so that `Müller, Anna <anna@…>` stays one; RFC 5322
    wants quotes there.
    """

    def __init__(self) -> None:
        self._phrase: list[str] = []
        self._comment = ""
        self._bare: str | None = None  # an address without brackets; a comment may follow

    def read(self, value: str) -> Iterator[Address]:
        for token in _tokens(value):
            yield from self._take(token)
        yield from self._finish()

    def _take(self, token: re.Match[str]) -> Iterator[Address]:
        match token.lastgroup:
            case "angle":
                yield from self._take_angle(token["angle"])
            case "separator":
                yield from self._separate(token["separator"])
            case "comment":
                self._comment = self._comment or token["comment"]
            case "atom" if "@" in token["atom"]:
                yield from self._take_bare(token["atom"])
            case "atom":
                self._phrase.append(token["atom"])
            case "word":
                self._phrase.append(token["word"])  # decoded with its neighbours, in _address
            case "closed":
                self._phrase.append(_ESCAPE.sub(r"\1", token["quoted"]))

    def _take_angle(self, inside: str) -> Iterator[Address]:
        # A source route (§4.4) and `mailto` end in a colon before the address.
        found = _normal("".join(inside.rpartition(":")[2].split()))
        if self._bare is not None:  # anna@x.de <anna@x.de>: the first is the name
            self._phrase.insert(0, self._bare)
            self._bare = None
        if found:
            yield self._address(found)
        self._reset()

    def _take_bare(self, atom: str) -> Iterator[Address]:
        if self._bare is not None:
            yield from self._finish()
        self._bare = _normal(atom.strip("'"))
        if atom.startswith("@") and self._phrase:
            local = self._phrase.pop()  # quoted (§3.4.1), or torn off by a space
            self._bare = _normal(f"{local}{atom}") or _normal(f'"{local}"{atom}')

    def _separate(self, separator: str) -> Iterator[Address]:
        if self._bare is not None:
            yield from self._finish()
        elif separator == ",":
            self._phrase.append(",")
        else:  # the name of a group before, its end after
            yield from self._finish()

    def _finish(self) -> Iterator[Address]:
        found = self._bare or _normal(self._phrase[-1] if self._phrase else "")
        if found:
            yield self._address(found)
        self._reset()

    def _address(self, address: str) -> Address:
        phrase = " ".join(self._phrase).replace(" ,", ",").strip(" ,")
        name = " ".join(decode_words(phrase or self._comment).split()).strip("'\" ")
        is_repeated = name.lower() == address.lower()
        return Address("" if is_repeated else name[:_MAX_NAME], address)

    def _reset(self) -> None:
        self._phrase, self._comment, self._bare = [], "", None


def _tokens(value: str) -> Iterator[re.Match[str]]:
    position = 0
    while token := _TOKEN.match(value, position):
        position = token.end()
        if token["quoted"] is not None and not token["closed"]:
            # Only a quote that never ends: all quotes from here on mean nothing.
            position = token.start()
            value = value[:position] + value[position:].replace('"', " ")
            continue
        yield token


def _normal(candidate: str) -> str | None:
    candidate = candidate.rstrip(".")
    if len(candidate) > _MAX_ADDRESS or not _ADDRESS.fullmatch(candidate):
        return None
    local, _, domain = candidate.rpartition("@")
    return f"{local}@{normal_domain(domain)}"
