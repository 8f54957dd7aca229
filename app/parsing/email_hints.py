"""What a mistyped e-mail address was probably meant to be. Only a hint: nothing is corrected."""

from functools import lru_cache

from phonenumbers import SUPPORTED_REGIONS
from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.parsing import freemail

# Those whose names no company shares, the likelier first: it is proposed where two are as near.
_OFTEN_MISTYPED = (
    "gmail.com", "gmx.de", "web.de", "gmx.net", "t-online.de", "hotmail.com", "yahoo.com",
    "outlook.com", "icloud.com", "googlemail.com", "yahoo.de", "hotmail.de", "outlook.de",
    "freenet.de", "gmx.at", "gmx.ch", "aol.com", "live.com", "live.de", "arcor.de", "bluewin.ch",
    "hotmail.fr", "yahoo.fr", "wanadoo.fr", "laposte.net", "hotmail.co.uk", "yahoo.co.uk",
    "btinternet.com", "comcast.net", "protonmail.com", "posteo.de", "mailbox.org", "libero.it",
)  # fmt: skip
# Under a shorter name there is also somebody else: weg.de is no slip of web.de.
_SHORTEST_NAME = 5
# Countries that are met as slips of .com only; others may be the provider's: hotmail.dk is.
_SLIPS_OF_COM = frozenset({"cm", "co", "om"})
# No top-level domain is called so (IANA).
_NO_ENDINGS = {
    "con": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com", "cpm": "com",
    "comm": "com", "coom": "com", "nte": "net", "ent": "net", "nett": "net", "ner": "net",
    "ogr": "org", "rog": "org", "orgg": "org", "prg": "org", "dde": "de", "dee": "de",
}  # fmt: skip
_ENDINGS = {region.lower() for region in SUPPORTED_REGIONS} | {"eu", "uk", "com", "net", "org"}


def suggestion(address: str) -> str | None:
    """The address with the domain that was probably meant; None where nothing looks wrong."""
    local, at, domain = address.rpartition("@")
    meant = _meant(domain.lower())
    return f"{local}{at}{meant}" if meant else None


@lru_cache(maxsize=4096)
def _meant(domain: str) -> str | None:
    if domain in freemail.DOMAINS:
        return None
    name, dot, ending = domain.rpartition(".")
    if ending not in _NO_ENDINGS:
        return _provider(domain)
    mended = name + dot + _NO_ENDINGS[ending]
    return _provider(mended) or mended


def _provider(domain: str) -> str | None:
    """The provider from which one slip leads here: a letter wrong, too many, missing, or two swapped."""
    if domain in freemail.DOMAINS:
        return domain
    # "optimal string alignment" counts two swapped neighbours as one step
    near = process.extract(domain, _OFTEN_MISTYPED, scorer=OSA.distance, score_cutoff=1, limit=None)
    return next((known for known, _, _ in near if _is_slip(domain, known)), None)


def _is_slip(domain: str, known: str) -> bool:
    (name, _, ending), (known_name, _, _) = domain.partition("."), known.partition(".")
    is_long = len(known_name) >= _SHORTEST_NAME
    if name != known_name:
        return is_long
    return ending not in _ENDINGS or (is_long and ending in _SLIPS_OF_COM)
