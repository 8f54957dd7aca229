"""What a party is found by, and what makes two of them the same."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal, Protocol

from app.parsing import email_address, freemail, normalization

Kind = Literal[
    "email", "mobile", "landline", "name_org", "name_domain", "word", "tag", "external_id", "card"
]

MAX_VALUE = 320
_KEPT = MAX_VALUE - 65  # leaves room for a mark and 64 hexadecimal digits
# Some say them and some do not.
_TITLES = frozenset(
    ["dr", "prof", "herr", "frau", "mr", "mrs", "ms", "miss", "dipl", "ing", "mag", "jr", "sr"]
)
_LEGAL_FORMS = frozenset(
    """
    gmbh mbh ag kg kgaa ohg gbr ug co company inc corp ltd llc llp plc sa sarl sas srl bv nv
    """.split()  # noqa: SIM905  # as email_address lists its names
)


@dataclass(frozen=True, slots=True, order=True)
class MatchKey:
    kind: Kind
    value: str


class Reachable(Protocol):
    """A phone as `app.parsing.phone` reads it."""

    @property
    def number(self) -> str | None: ...

    @property
    def type(self) -> str: ...


def match_keys(
    *,
    emails: Iterable[str] = (),
    phones: Iterable[Reachable] = (),
    display_name: str = "",
    name: str | None = None,
    organization: str | None = None,
    tags: Iterable[str] = (),
    external_ids: Mapping[str, str] | None = None,
) -> tuple[MatchKey, ...]:
    """Every key of one party, distinct and sorted; addresses as `email_address.read` gives them.

    `name` is its own, and None where something else is shown in place of one.
    """
    addresses = tuple(emails)
    keys = {
        *map(of_email, addresses),
        *(of_phone(phone.number, phone.type) for phone in phones if phone.number),
        *_of_name(name or "", organization or "", addresses),
        *_of_words(display_name, organization or "", *addresses),
        *map(of_tag, tags),
        *(of_external_id(*pair) for pair in (external_ids or {}).items()),
    }
    return tuple(sorted(keys))


def of_email(address: str) -> MatchKey:
    return MatchKey("email", _bounded(email_address.key(address)))


def of_phone(number: str, phone_type: str) -> MatchKey:
    """A mobile is one person's; a landline is shared, so two parties with one only earn a warning.

    Where nobody can tell the two apart, the number counts as a mobile.
    """
    return MatchKey("mobile" if phone_type in {"mobile", "either"} else "landline", number)


def of_tag(tag: str) -> MatchKey:
    return MatchKey("tag", _bounded(tag.casefold()))


def of_external_id(system: str, value: str) -> MatchKey:
    return MatchKey("external_id", _bounded(f"{system}={value}"))


def of_card(digest: str) -> MatchKey:
    """A business card that was read once; `digest` is all that it has in common with itself."""
    return MatchKey("card", digest)


def _of_name(name: str, organization: str, addresses: Iterable[str]) -> Iterator[MatchKey]:
    """Many are called alike, but not at one firm. Everybody's mail provider is no firm."""
    words = _words(_flipped(name), _TITLES)
    who = " ".join(sorted({*words[:1], *words[-1:]}))  # some leave out the names between
    firm = " ".join(sorted(_words(organization, _LEGAL_FORMS)))
    if who and firm:
        yield MatchKey("name_org", _bounded(f"{who}|{firm}"))
    for address in addresses if who else ():
        _, at, domain = email_address.key(address).rpartition("@")
        if at and domain not in freemail.DOMAINS:
            yield MatchKey("name_domain", _bounded(f"{who}|{domain}"))


def _flipped(name: str) -> str:
    """`Weber, Karl Heinz` as it is said."""
    family, _, given = name.partition(",")
    return f"{given} {family}"


def _words(text: str, unsaid: frozenset[str]) -> list[str]:
    """The words that everybody writes, in one spelling for `Müller` and `Mueller`."""
    words = [_short(word) for word in normalization.normalize(text).split()]
    return [word for word in words if word not in unsaid] or words


def _short(word: str) -> str:
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _of_words(*texts: str) -> Iterator[MatchKey]:
    for text in texts:
        for word in normalization.words(text):
            yield MatchKey("word", word)


def _bounded(value: str) -> str:
    """Fits the column. The digest keeps two long values apart that begin alike."""
    if len(value) <= MAX_VALUE:
        return value
    digest = sha256(value.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{value[:_KEPT]}#{digest}"
