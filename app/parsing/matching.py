"""Keys by which parties are found, and by which two records of the same party match."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal, Protocol

from app.parsing import email_address, email_hints, freemail, name_keys, normalization

Place = Literal["org", "domain", "street"]
Kind = Literal[
    "email", "mobile", "landline", "word", "tag", "external_id", "card",
    "mailbox", "organization", "works_at", "shared_email",
    "org_first", "org_middle", "org_full", "org_variant", "org_initial", "org_swapped", "org_family",
    "domain_first", "domain_middle", "domain_full", "domain_variant", "domain_initial",
    "domain_swapped", "domain_family",
    "street_first", "street_middle", "street_full", "street_variant", "street_initial",
    "street_swapped", "street_family",
]  # fmt: skip
PLACES: tuple[Place, ...] = ("org", "domain", "street")

MAX_VALUE = 320
_PREFIX_LENGTH = MAX_VALUE - 65  # leaves room for `#` and 64 hexadecimal digits
_WITHOUT_DOTS = frozenset({"gmail.com", "googlemail.com"})  # Gmail ignores dots and case


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


@dataclass(frozen=True, slots=True)
class Street:
    """Street and postal code of an address."""

    street: str
    postal_code: str


def match_keys(
    *,
    emails: Iterable[str] = (),
    phones: Iterable[PhoneNumber] = (),
    display_name: str = "",
    name: str | None = None,
    given: str | None = None,
    family: str | None = None,
    organization: str | None = None,
    streets: Iterable[Street] = (),
    is_organization: bool = False,
    tags: Iterable[str] = (),
    external_ids: Mapping[str, str] | None = None,
) -> tuple[MatchKey, ...]:
    """Return all keys of one party, distinct and sorted. `emails` are in the form of `email_address.read`.

    `name` is None if the display name is not the name of the party.
    """
    addresses = tuple(emails)
    person = None if is_organization else name_keys.parse(name or "", given, family)
    keys = {
        *map(email_key, addresses),
        *_mailbox_keys(addresses, is_organization=is_organization),
        *(phone_key(phone.number, phone.type) for phone in phones if phone.number),
        *_organization_keys(organization or "", is_organization=is_organization),
        *(_name_keys(person, organization or "", addresses, streets) if person else ()),
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


def _mailbox_keys(addresses: Iterable[str], *, is_organization: bool) -> Iterator[MatchKey]:
    """Yield a key for each mailbox: of a person, or the shared one of an organization.

    A mistyped address also has the key of the one that was meant.
    """
    for address in addresses:
        meant = email_hints.suggestion(address) if "@" in address else None
        for text in filter(None, (address, meant or email_hints.readable(address))):
            if not email_address.is_shared(text):
                yield MatchKey("mailbox", _shorten(_mailbox(text)))
            elif is_organization:
                yield MatchKey("shared_email", _shorten(email_address.key(text)))


def _mailbox(address: str) -> str:
    """Return the mailbox of an address, without its tag: anna+shop@berg.de is one of Anna's."""
    local, at, domain = email_address.key(address).rpartition("@")
    name, _, _ = local.partition("+")
    if domain in _WITHOUT_DOTS:
        name, domain = name.replace(".", ""), "gmail.com"
    return f"{name or local}{at}{domain}"


def _organization_keys(organization: str, *, is_organization: bool) -> Iterator[MatchKey]:
    """Yield the key of an organization, or of the one that a person belongs to."""
    if firm := name_keys.fold_organization(organization):
        yield MatchKey("organization" if is_organization else "works_at", _shorten(firm))


def _name_keys(
    person: name_keys.NameParts,
    organization: str,
    addresses: Iterable[str],
    streets: Iterable[Street],
) -> Iterator[MatchKey]:
    """Yield keys of a name together with its organization, its domain (not a shared one) or its street."""
    places: set[tuple[Place, str]] = set()
    if firm := name_keys.fold_organization(organization):
        places.add(("org", firm))
    for address in addresses:
        _, at, domain = email_address.key(address).rpartition("@")
        if at and domain not in freemail.DOMAINS:
            places.add(("domain", domain))
    for each in streets:
        if each.street and each.postal_code:
            street = normalization.normalize(each.street.partition("\n")[0])
            street = street.replace("strasse", "str").replace("street", "st").replace(" ", "")
            places.add(("street", f"{street} {normalization.normalize(each.postal_code)}"))
    for place, where in sorted(places):
        for level, value in name_keys.levels(person):
            kind: Kind = f"{place}_{level}"  # type: ignore[assignment]  # each of them is a kind
            yield MatchKey(kind, _shorten(f"{value}|{where}"))


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
