"""Prefixes of a mail subject, which mail programs add to an answer or a forwarded mail."""

import re
import unicodedata

MOST_PREFIXES = 20
_ANSWERS = r"re|aw|antw\.?|antwort|sv|r|rif|ref|res|odp|ynt|απ|ответ|vá|atb"
_FORWARDS = (
    "fwd?|fw ?d|wg|wtr|tr|rv|i|doorst|enc|pd|vb|vl|ilt|i̇lt|továbbítás|tov|пересл|přep|πρθ|fs|yml|yön"
    "|転送|转发|轉寄"
)
# Danish and Norwegian programs forward with VS:, Finnish ones answer with it.
_NORDIC = "vs"
_NUMBER_AND_COLON = r"\s{0,2}(?:\[\d{1,3}\]\s{0,2})?[:\uff1a]\s{0,20}"
_PREFIX = re.compile(
    rf"\s{{0,20}}(?:{_ANSWERS}|{_FORWARDS}|{_NORDIC}){_NUMBER_AND_COLON}", re.IGNORECASE
)
_FORWARD_PREFIX = re.compile(
    rf"\s{{0,20}}(?:(?:{_FORWARDS}){_NUMBER_AND_COLON}|[(\[]fwd?[)\]:]\s{{0,20}})", re.IGNORECASE
)
_NORDIC_PREFIX = re.compile(rf"\s{{0,20}}{_NORDIC}{_NUMBER_AND_COLON}", re.IGNORECASE)
# The mark that mail servers put before the subject of a mail from outside.
_EXTERNAL = re.compile(r"\s*\[(?:ext|extern|external|externe|externo|esterno)\]\s*", re.IGNORECASE)
_FORM = re.compile(
    r"\b(?:contact|enquiry|inquiry|web) ?form\b|\b(?:via|from|on|through) (?:the|your) (?:web ?site|form)\b"
    r"|kontakt-?formular|formular(?:eingang|anfrage)|über (?:die|ihre) (?:web|home)"
    r"|formulaire|(?:depuis|via|par) (?:le|votre) site|formulario|(?:desde|por|en) (?:la|su) web"
    r"|formulário|(?:pelo|do|no) site\b|modulo (?:di )?contatt|dal (?:suo |vostro )?(?:sito|modulo)"
    r"|contactformulier|via (?:de|uw) web|formularz|kontaktformulär|via (?:hem|webb)|yhteydenotto"
    r"|kontaktskjema|kontaktní|iletişim formu",
    re.IGNORECASE,
)
MAX_KEY = 200


def has_prefix(subject: str) -> bool:
    """Whether the subject has a prefix, and so is that of another mail."""
    return _PREFIX.match(subject) is not None


def is_of_form(subject: str) -> bool:
    """Whether a form on a website wrote the subject, so that it says nothing of its visitor."""
    return _FORM.search(subject) is not None


def without_prefixes(subject: str) -> str:
    """Return the subject without its prefixes."""
    for _ in range(MOST_PREFIXES):
        prefix = _PREFIX.match(subject)
        if prefix is None:
            break
        subject = subject[prefix.end() :]
    return subject.strip()


def has_forward_prefix(subject: str) -> bool:
    return _FORWARD_PREFIX.match(subject) is not None


def has_nordic_prefix(subject: str) -> bool:
    """Whether the subject begins with VS:, of a Danish forward or a Finnish answer."""
    return _NORDIC_PREFIX.match(subject) is not None


def without_forward_prefixes(subject: str) -> str:
    """Return the subject without the prefixes of a forward at its beginning."""
    for _ in range(MOST_PREFIXES):
        prefix = _FORWARD_PREFIX.match(subject)
        if prefix is None:
            break
        subject = subject[prefix.end() :]
    return subject.strip()


def subject_key(subject: str | None) -> str | None:
    """The subject without prefixes, case and spaces at the ends; None if nothing is left."""
    bare = without_prefixes(_without_external(subject or ""))
    folded = unicodedata.normalize("NFKC", _without_external(bare)).casefold()
    return " ".join(folded.split())[:MAX_KEY].strip() or None


def _without_external(subject: str) -> str:
    mark = _EXTERNAL.match(subject)
    return subject[mark.end() :] if mark else subject
