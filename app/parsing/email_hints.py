"""Suggestions for mistyped e-mail addresses. This module corrects no input."""

import re
import unicodedata
from functools import lru_cache

from phonenumbers import SUPPORTED_REGIONS
from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.parsing import email_address, freemail

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


_IN_BRACKETS = re.compile(r"<([^<>]*)>")
_WORDS_FOR_SIGNS = (
    (
        re.compile(
            r"\s?[\[({]\s?(?:at|ät|a|arroba|chiocciola|małpa|zavináč)\s?[\])}]\s?"
            r"|\s(?:at|ät|arroba|chiocciola|małpa|zavináč)\s",
            re.IGNORECASE,
        ),
        "@",
    ),
    (
        re.compile(
            r"\s?[\[({]\s?(?:dot|punkt|point|punto|ponto|kropka|tečka)\s?[\])}]\s?"
            r"|\s(?:dot|punkt|point|punto|ponto|kropka|tečka)\s",
            re.IGNORECASE,
        ),
        ".",
    ),
)
_SLIPS = (
    (re.compile(r"\A(?:e-?mail|mailto)\s*:\s*", re.IGNORECASE), ""),
    # the dot before a common ending is a blank, a colon or a semicolon: anna@berg de
    (re.compile(r"(?<=[^\W_])[\s:;]{1,3}(?=(?:com|net|org|info|eu|[a-z]{2})\W{0,3}\Z)"), "."),
    (re.compile(r"[\s\\]+"), ""),
    (re.compile(r"@+\.*|\.+@+"), "@"),  # two keys, or the dot before or after them
    (re.compile(r"[,;:.]{2,}"), "."),
    (re.compile(r"\A[.,;:'\"(<]+|[.,;:'\")>/\\]+\Z"), ""),
)
_LEAST_LOCAL = 2


def readable(text: str) -> str | None:
    """Return the address that anybody reads out of a text that is none, such as `Vera <v@x.de>`."""
    typed = unicodedata.normalize("NFKC", text)[: 2 * email_address.MAX_LENGTH]
    inside = _IN_BRACKETS.search(typed)
    for candidate in (inside[1] if inside else typed, *typed.replace(";", ",").split(",")):
        if address := _readable(candidate):
            return address
    return None


def _readable(text: str) -> str | None:
    for word, sign in (*_WORDS_FOR_SIGNS, *_SLIPS):
        text = word.sub(sign, text)
    local, at, domain = text.rpartition("@")
    if not at:
        local, domain = _divide_at_provider(text)
    domain = _with_dot(domain.replace(",", "."))
    try:
        address = email_address.read(f"{local}@{domain}")
    except email_address.InvalidEmail:
        return None
    return suggestion(address) or address


def _divide_at_provider(text: str) -> tuple[str, str]:
    """Divide `annagmail.com`, in which the key @ failed."""
    providers = (each for each in _OFTEN_MISTYPED if text.lower().endswith(each))
    provider = max(providers, key=len, default="")
    local = text[: -len(provider)] if provider else ""
    return (local, provider) if len(local) >= _LEAST_LOCAL else ("", "")


def _with_dot(domain: str) -> str:
    """Add the dot to `gmailcom`."""
    if "." in domain:
        return domain
    whole = {provider.replace(".", ""): provider for provider in _OFTEN_MISTYPED}
    return whole.get(domain.lower(), domain)


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
