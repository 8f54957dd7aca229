"""The patterns of sender rules: an address, or `@` and a domain with its subdomains."""

from collections.abc import Iterator
from functools import lru_cache

from app.parsing import email_address, freemail

_ACE_PREFIX = "xn--"  # RFC 5890, section 2.3.2.1
# Labels under a country code that are open to registration by anybody, such as `co` in `co.uk`.
_REGISTRY_LABELS = frozenset(
    "ac co com edu gob gov gouv go gv id ltd me ne net nom or org".split()  # noqa: SIM905  # as freemail lists its names
)


class InvalidPattern(ValueError):  # the name without "Error", as in app.errors
    """The text is no pattern; `detail` is a sentence for users."""

    def __init__(self, code: str, detail: str) -> None:
        self.code, self.detail = code, detail
        super().__init__(detail)


def read(text: str) -> str:
    """The pattern in normal form: lower case, domains in Unicode. Raises InvalidPattern."""
    trimmed = text.strip()
    local, at, domain = trimmed.rpartition("@")
    if not at:
        detail = "`pattern` must be an e-mail address, or `@` and a domain."
        raise InvalidPattern("invalid_format", detail)
    if "*" in local:
        detail = f"`pattern` must not contain `*`. Write `@{domain}` for all its addresses."
        raise InvalidPattern("invalid_format", detail)
    try:
        address = email_address.read(trimmed if local else f"a@{domain}")
    except email_address.InvalidEmail as error:
        raise InvalidPattern("invalid_format", f"`pattern` {error.requirement}.") from error
    pattern = normalize(address) if local else "@" + domain_of(normalize(address))
    if not local:
        _require_one_owner(pattern[1:])
    return pattern


@lru_cache(maxsize=10_000)
def normalize(address: str) -> str:
    """The address in lower case; a domain in Punycode becomes Unicode. Invalid ones stay."""
    local, at, domain = address.strip().rpartition("@")
    local, domain = local.casefold(), domain.lower()
    if domain.isascii() and _ACE_PREFIX not in domain:
        return local + at + domain
    return local + at + ".".join(map(_unicode_label, domain.split(".")))


def domain_of(address: str) -> str:
    return address.rpartition("@")[2]


def patterns_of(address: str) -> Iterator[str]:
    """The patterns that cover a normalized address, the narrowest first."""
    yield address
    labels = domain_of(address).split(".")
    for start in range(len(labels)):
        yield "@" + ".".join(labels[start:])


def sort_key(address: str) -> str:
    """The normalized address with its domain reversed, so that a pattern covers one range of keys."""
    local, _, domain = address.rpartition("@")
    return f"{_reversed_domain(domain)}@{local}"


def address_of(key: str) -> str:
    """The address that a sort key was made of."""
    domain, _, local = key.partition("@")
    return f"{local}@{'.'.join(reversed(domain.rstrip('.').split('.')))}"


def key_range(pattern: str) -> tuple[str, str]:
    """The first sort key that a pattern covers, and the first after those."""
    if pattern.startswith("@"):
        first = _reversed_domain(pattern[1:])
        return first, first[:-1] + chr(ord(".") + 1)
    key = sort_key(pattern)
    return key, key + " "  # no address contains a space


def _reversed_domain(domain: str) -> str:
    """Reverse the labels: `mail.example.com` becomes `com.example.mail.`."""
    return ".".join([*reversed(domain.split(".")), ""])


def _unicode_label(label: str) -> str:
    if not label.startswith(_ACE_PREFIX):
        return label
    try:
        return label.removeprefix(_ACE_PREFIX).encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def _require_one_owner(domain: str) -> None:
    """Refuse domains under which strangers to each other have addresses."""
    if _is_freemail(domain):
        detail = (
            f"`pattern` must not be the domain of a public e-mail provider ({domain}): its addresses "
            "belong to different people. Make a rule for the address."
        )
        raise InvalidPattern("freemail_domain", detail)
    if _is_public_suffix(domain):
        detail = f"`pattern` must be the domain of one owner; {domain} is open to everybody."
        raise InvalidPattern("public_suffix", detail)


def _is_freemail(domain: str) -> bool:
    labels = domain.split(".")
    return any(".".join(labels[start:]) in freemail.DOMAINS for start in range(len(labels)))


def _is_public_suffix(domain: str) -> bool:
    """A domain of one label, one under which a provider is, or a registry such as `co.nz`."""
    labels = domain.split(".")
    return (
        len(labels) == 1
        or any(provider.endswith("." + domain) for provider in freemail.DOMAINS)
        or (len(labels) == 2 and len(labels[1]) == 2 and labels[0] in _REGISTRY_LABELS)  # noqa: PLR2004  # ISO 3166-1
    )
