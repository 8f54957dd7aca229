"""E-mail addresses: syntax and comparison without case. Nothing queries the DNS."""

import re
from functools import lru_cache

import idna
from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email

MAX_LENGTH = 254  # RFC 3696, erratum 1690

ROLE_LOCAL_PARTS = frozenset(
    """
    abuse accounting accounts admin administration bestellung billing booking bookings
    buchhaltung buero careers contact contacto contato customerservice datenschutz
    do-not-reply donotreply einkauf empfang enquiries feedback finance ftp hello help hi
    hostmaster hr info information invoice invoices jobs kontakt kundenservice mail
    mailer-daemon marketing news newsletter no-reply noc noreply notifications office order
    orders personal postmaster praxis presse press privacy purchasing rechnung reception
    reservation reservations sales secretary security sekretariat service shop support team
    uucp usenet verkauf vertrieb webmaster www zentrale
    """.split()  # noqa: SIM905  # a list with one name per line would fill a page
)

# Narrower than the standard on purpose: an address that matches needs no library (0.06 ms each).
# The pattern excludes "--" and so Punycode; in a domain of 63 characters no label is too long.
_PLAIN = re.compile(
    r"(?P<local>[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*)"
    r"@(?=.{1,63}\Z)(?P<domain>(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,})",
    re.ASCII | re.IGNORECASE,
)
_RESERVED = tuple(f".{name}" for name in SPECIAL_USE_DOMAIN_NAMES)


class InvalidEmail(ValueError):  # the name without "Error", as in app.errors
    """The text is not an e-mail address; `requirement` says what an address must be."""

    def __init__(self, requirement: str) -> None:
        self.requirement = requirement
        super().__init__(f"The e-mail address {requirement}.")


def read(text: str) -> str:
    """Return the address in normal form: trimmed, the domain in lower-case Unicode (IDNA 2008).

    The part before the @ keeps its case, except for the names of RFC 2142. Raises `InvalidEmail`.
    """
    address = text.strip()
    if len(address) > MAX_LENGTH:
        raise InvalidEmail(f"must have at most {MAX_LENGTH} characters")
    return _read_plain(address) or _read_any(address)


def key(address: str) -> str:
    """Return the key that all spellings of an address share.

    Only the part before the @ is case-folded: IDNA 2008 distinguishes straße.de and strasse.de.
    """
    local, at, domain = address.rpartition("@")
    return local.casefold() + at + normal_domain(domain)


@lru_cache(maxsize=4096)
def normal_domain(domain: str) -> str:
    """Return the domain in lower-case Unicode (IDNA 2008), also for the spelling with xn--."""
    lowered = domain.lower()
    if lowered.isascii() and "xn--" not in lowered:
        return lowered
    try:
        return idna.decode(idna.encode(lowered, uts46=True))
    except (idna.IDNAError, UnicodeError):
        return lowered


def is_shared(address: str) -> bool:
    """Whether the address belongs to a role instead of a person (info@, kontakt@, noreply@)."""
    local, _, _ = address.rpartition("@")
    name, _, _ = local.partition("+")
    return name.lower() in ROLE_LOCAL_PARTS


def _read_plain(address: str) -> str | None:
    match = _PLAIN.fullmatch(address)
    if match is None:
        return None
    local, domain = match["local"], match["domain"].lower()
    # The library lower-cases some role names, so it reads them all.
    if domain.endswith(_RESERVED) or (not local.islower() and is_shared(address)):
        return None
    return f"{local}@{domain}"


def _read_any(address: str) -> str:
    try:
        return validate_email(address, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise InvalidEmail(_requirement(address)) from error


def _requirement(address: str) -> str:
    """The requirement that an invalid address fails, in our words."""
    local, at, domain = address.rpartition("@")
    ascii_domain = normal_domain(domain)
    checks = (
        (not at, "must contain an @"),
        (any(map(str.isspace, address)), "must not contain spaces"),
        ("@" in local, "must contain only one @"),
        (not local, "must have a name before the @"),
        (not domain, "must have a domain after the @"),
        (".." in address, "must not contain two dots in a row"),
        (
            local[:1] == "." or local[-1:] == ".",
            "must not begin with a dot, nor have one before the @",
        ),
        ("." not in domain, "must have a domain with a dot, such as example.com"),
        (f".{ascii_domain}".endswith(_RESERVED), f"must not have the reserved domain {domain}"),
    )
    return next((text for fails, text in checks if fails), "must be a valid e-mail address")
