"""Keys by which parties are found, and by which two records of the same party match."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal, Protocol

from app.parsing import email_address, freemail, normalization

Kind = Literal[
    "email", "mobile", "landline", "name_org", "name_domain", "word", "tag", "external_id", "card"
]

MAX_VALUE = 320
_PREFIX_LENGTH = MAX_VALUE - 65  # leaves room for `#` and 64 hexadecimal digits
# People use these inconsistently.
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


class PhoneNumber(Protocol):
    """Phone of `app.parsing.phone`."""

    @property
    def number(self) -> str | None: ...

    @property
    def type(self) -> str: ...


def match_keys(
    *,
    emails: Iterable[str] = (),
    phones: Iterable[PhoneNumber] = (),
    display_name: str = "",
    name: str | None = None,
    organization: str | None = None,
    tags: Iterable[str] = (),
    external_ids: Mapping[str, str] | None = None,
) -> tuple[MatchKey, ...]:
    """Return all keys of one party, distinct and sorted. `emails` are in the form of `email_address.read`.

    `name` is None if the display name is not the name of the party.
    """
    addresses = tuple(emails)
    keys = {
        *map(email_key, addresses),
        *(phone_key(phone.number, phone.type) for phone in phones if phone.number),
        *_name_keys(name or "", organization or "", addresses),
        *_word_keys(display_name, organization or "", *addresses),
        *map(tag_key, tags),
        *(external_id_key(*pair) for pair in (external_ids or {}).items()),
    }
    return tuple(sorted(keys))


def email_key(address: str) -> MatchKey:
    return MatchKey("email", _shorten(email_address.key(address)))


def phone_key(number: str, phone_type: str) -> MatchKey:
    """Return the key of a phone number. Several people may share a landline, but not a mobile.

    A number that may be either counts as a mobile.
    """
    return MatchKey("mobile" if phone_type in {"mobile", "either"} else "landline", number)


def tag_key(tag: str) -> MatchKey:
    return MatchKey("tag", _shorten(tag.casefold()))


def external_id_key(system: str, value: str) -> MatchKey:
    return MatchKey("external_id", _shorten(f"{system}={value}"))


def card_key(digest: str) -> MatchKey:
    """Return the key of an imported business card, so that a second import finds it."""
    return MatchKey("card", digest)


def _name_keys(name: str, organization: str, addresses: Iterable[str]) -> Iterator[MatchKey]:
    """Yield keys of a name together with its organization or its domain, except shared domains."""
    words = _words(_given_name_first(name), _TITLES)
    person = " ".join(sorted({*words[:1], *words[-1:]}))  # some people omit middle names
    firm = " ".join(sorted(_words(organization, _LEGAL_FORMS)))
    if person and firm:
        yield MatchKey("name_org", _shorten(f"{person}|{firm}"))
    for address in addresses if person else ():
        _, at, domain = email_address.key(address).rpartition("@")
        if at and domain not in freemail.DOMAINS:
            yield MatchKey("name_domain", _shorten(f"{person}|{domain}"))


def _given_name_first(name: str) -> str:
    """Turn `Weber, Karl Heinz` into `Karl Heinz Weber`."""
    family, _, given = name.partition(",")
    return f"{given} {family}"


def _words(text: str, ignored: frozenset[str]) -> list[str]:
    """Return the words without the ignored ones, in one spelling for `Müller` and `Mueller`."""
    words = [_contract_umlauts(word) for word in normalization.normalize(text).split()]
    return [word for word in words if word not in ignored] or words


def _contract_umlauts(word: str) -> str:
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _word_keys(*texts: str) -> Iterator[MatchKey]:
    for text in texts:
        for word in normalization.words(text):
            yield MatchKey("word", word)


def _shorten(value: str) -> str:
    """Shorten a value to fit the column. The digest distinguishes long values with the same beginning."""
    if len(value) <= MAX_VALUE:
        return value
    digest = sha256(value.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{value[:_PREFIX_LENGTH]}#{digest}"
