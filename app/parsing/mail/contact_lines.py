"""Lines of contact data: numbers with or without labels, addresses on the web, registrations."""

import re

from app.parsing.mail import signature_phrases

_MARKS = " \t\xa0\u200b*_•·●▪✆☎✉📞📱🌐📧➤►"
_LONGEST = 300
_LONGEST_LABELLED = 120
_FEWEST_DIGITS = 6


def _words(table: str) -> list[str]:
    entries = (entry.strip("\n\t").replace("\n    ", "") for entry in table.split("|"))
    return sorted(filter(str.strip, entries), key=len, reverse=True)


def _either(table: str) -> str:
    return "|".join(re.escape(word.lstrip()) for word in _words(table))


_SEPARATORS = re.compile(r"\s[|•·/\u2013—]\s|[|•·]|\s{3,}|,\s|;\s")
_LABELLED = re.compile(
    rf"(?:{_either(signature_phrases.CONTACT_LABELS)})(?![\w-])[.\s]{{0,3}}(?:\([^()]{{1,20}}\))?\s?[:\uff1a.]?\s{{0,4}}(.{{1,{_LONGEST_LABELLED}}})",
    re.IGNORECASE,
)
_FAX = re.compile(r"(?:tele)?fax|факс|f(?=[\s:.])", re.IGNORECASE)
_NUMBER = re.compile(r"[+(]?\d[\d ()/.\u2013-]{5,24}(?:(?:ext|x|dw)\.?\s?\d{1,5})?")
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}")
_DIGIT = re.compile(r"\d")
_HINT = re.compile(r"[\d@:]|www\.")
_WEB = re.compile(r"<?(?:https?://|www\.)[^\s<>]{3,300}>?(?:<[^<>\s]{1,400}>)?")
_SITE = re.compile(r"[a-z0-9-]{3,60}\.(?:[a-z0-9-]{2,40}\.){0,2}[a-z]{2,10}")
_MAIL = re.compile(
    r"<?[^\s@<>]{1,64}@[^\s@<>]{3,255}>?(?:\s?<(?:mailto:)?[^<>\s]{1,400}>)?", re.IGNORECASE
)
_COMPANY_DATA = re.compile(
    rf"(?<!\w)(?:{_either(signature_phrases.COMPANY_DATA)})(?:\W|\d|$|(?<=\W))", re.IGNORECASE
)
_LEGAL_FORMS = frozenset(form.rpartition(" ")[2] for form in _words(signature_phrases.LEGAL_FORMS))
_LONGEST_COMPANY = 70
_LONGEST_NETWORKS = 80
_COMPANY_WORDS = tuple(_words(signature_phrases.COMPANY_DATA))
_DEEP_LINK = re.compile(r"(?:https?://|www\.)[^\s/<>]{3,200}/[^\s<>]{3,300}(?:<[^<>\s]{1,400}>)?")
_NETWORKS = frozenset(_words(signature_phrases.SOCIAL_NETWORKS))
_NETWORK_NAMES = frozenset(
    {"linkedin", "facebook", "instagram", "twitter", "xing", "youtube", "tiktok"}
)
_WORD = re.compile(r"\w+")


def is_contact_line(line: str, *, only_business: bool = False) -> bool:
    """Whether a line is contact data; `only_business` leaves out what private people give, too."""
    line = line.strip(_MARKS)
    if not line or len(line) > _LONGEST or line.endswith("?"):
        return False
    if _is_company_name(line):
        return True
    if not _HINT.search(line):
        return _SITE.fullmatch(line) is not None or _is_networks(line)
    return any(
        _is_contact(piece.strip(_MARKS), only_business=only_business)
        for piece in _SEPARATORS.split(line)
    ) or _is_company_data(line)


def is_link_to_show(line: str) -> bool:
    """Whether a line is a link to a page or file, and not to a site or a network's profile."""
    return _DEEP_LINK.fullmatch(line.strip(_MARKS)) is not None and not any(
        name in line.lower() for name in _NETWORK_NAMES
    )


def _is_company_name(line: str) -> bool:
    name, _, form = line.rstrip(".").rpartition(" ")
    return form in _LEGAL_FORMS and name[:1].isupper() and len(line) <= _LONGEST_COMPANY


def _is_company_data(line: str) -> bool:
    lower = line.lower()
    return any(word in lower for word in _COMPANY_WORDS) and bool(_COMPANY_DATA.search(lower))


def _is_networks(line: str) -> bool:
    if len(line) > _LONGEST_NETWORKS:
        return False
    words = _WORD.findall(line.lower())
    return _NETWORKS.issuperset(words) and not _NETWORK_NAMES.isdisjoint(words)


def _is_contact(piece: str, *, only_business: bool) -> bool:
    if _SITE.fullmatch(piece):
        return True
    if _WEB.fullmatch(piece):
        return not is_link_to_show(piece)
    if _MAIL.fullmatch(piece):
        return not only_business
    if labelled := _LABELLED.fullmatch(piece):
        value = labelled[1].strip()
        if _WEB.match(value):
            return True
        is_number = _is_number(value)
        if only_business:
            return is_number and _FAX.match(piece) is not None
        return is_number or bool(_MAIL.match(value))
    return not only_business and _is_number(piece) and _NUMBER.fullmatch(piece) is not None


def _is_number(value: str) -> bool:
    """Whether a value begins with a number of telephones, and not with a date."""
    number = _NUMBER.match(value)
    if number is None or _DATE.fullmatch(number[0].strip()):
        return False
    return len(_DIGIT.findall(number[0])) >= _FEWEST_DIGITS
