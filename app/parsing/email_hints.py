"""Suggestions for mistyped e-mail addresses. This module corrects no input."""

from functools import lru_cache

from phonenumbers import SUPPORTED_REGIONS
from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.parsing import freemail

# Providers whose names no company shares. Of two equally near ones, the first is suggested.
_OFTEN_MISTYPED = (
    "gmail.com", "gmx.de", "web.de", "gmx.net", "t-online.de", "hotmail.com", "yahoo.com",
    "outlook.com", "icloud.com", "googlemail.com", "yahoo.de", "hotmail.de", "outlook.de",
    "freenet.de", "gmx.at", "gmx.ch", "aol.com", "live.com", "live.de", "arcor.de", "bluewin.ch",
    "hotmail.fr", "yahoo.fr", "wanadoo.fr", "laposte.net", "hotmail.co.uk", "yahoo.co.uk",
    "btinternet.com", "comcast.net", "protonmail.com", "posteo.de", "mailbox.org", "libero.it",
)  # fmt: skip
# A shorter name may belong to another company: weg.de is not a typing error for web.de.
_MIN_NAME_LENGTH = 5
# Countries that occur only as typing errors of .com; others may be real, such as hotmail.dk.
_MISTYPED_COM = frozenset({"cm", "co", "om"})
# Not top-level domains (IANA), each with its correction.
_MISTYPED_ENDINGS = {
    "con": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com", "cpm": "com",
    "comm": "com", "coom": "com", "nte": "net", "ent": "net", "nett": "net", "ner": "net",
    "ogr": "org", "rog": "org", "orgg": "org", "prg": "org", "dde": "de", "dee": "de",
}  # fmt: skip
_ENDINGS = {region.lower() for region in SUPPORTED_REGIONS} | {"eu", "uk", "com", "net", "org"}


def suggestion(address: str) -> str | None:
    """Return the address with the probably intended domain; None if the address looks right."""
    local, at, domain = address.rpartition("@")
    corrected = _correct_domain(domain.lower())
    return f"{local}{at}{corrected}" if corrected else None


@lru_cache(maxsize=4096)
def _correct_domain(domain: str) -> str | None:
    if domain in freemail.DOMAINS:
        return None
    name, dot, ending = domain.rpartition(".")
    if ending not in _MISTYPED_ENDINGS:
        return _provider(domain)
    corrected = name + dot + _MISTYPED_ENDINGS[ending]
    return _provider(corrected) or corrected


def _provider(domain: str) -> str | None:
    """Return the provider at a distance of one wrong, extra, missing or swapped letter."""
    if domain in freemail.DOMAINS:
        return domain
    # "optimal string alignment" counts a swap of two letters as one step
    near = process.extract(domain, _OFTEN_MISTYPED, scorer=OSA.distance, score_cutoff=1, limit=None)
    return next((provider for provider, _, _ in near if _is_typing_error(domain, provider)), None)


def _is_typing_error(domain: str, provider: str) -> bool:
    (name, _, ending), (provider_name, _, _) = domain.partition("."), provider.partition(".")
    is_long = len(provider_name) >= _MIN_NAME_LENGTH
    if name != provider_name:
        return is_long
    return ending not in _ENDINGS or (is_long and ending in _MISTYPED_COM)
