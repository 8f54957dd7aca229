"""Postal addresses: a line with a postal code, the street above it, and the country after it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.parsing import countries
from app.parsing.card_text.lines import Line
from app.parsing.card_text.words import has_founding_year, sounds_like_street
from app.parsing.vcard.cards import Address

_ROAD_SIGNS = {"D": "DE", "A": "AT", "F": "FR", "I": "IT", "E": "ES", "B": "BE", "L": "LU"}
_CITY = r"(?P<city>[^\W\d_][^\d,()]*(?:(?<=\bcedex )\d\d?)?)"
# The clearest form first; a line that matches one form is not matched against the others.
_FORMS = (
    # Leeds LS1 4AP
    re.compile(r"(?:(?P<city>[^\d,]+)[, ]+)?\b(?P<code>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b"),
    # Springfield, IL 62701; Toronto, ON M5H 2N2
    re.compile(
        r"(?P<city>[^\W\d_][^\d,]*),? (?P<region>[A-Z]{2}) "
        r"(?P<code>\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b"
    ),
    # 1012 AB Amsterdam
    re.compile(rf"\b(?P<code>\d{{4}} ?[A-Z]{{2}}) {_CITY}"),
    # D-10115 Berlin; 20121 Milano (MI); 00-001 Warszawa; 1000-001 Lisboa; 110 00 Praha
    re.compile(
        r"(?:\b(?P<sign>[A-Z]{1,3}) ?[-\u2013] ?)?(?<!\d)"
        rf"(?P<code>\d{{3}} \d\d|\d\d-\d{{3}}|\d{{4}}-\d{{3}}|\d{{4,5}}) ?(?i:{_CITY})"
        r"(?: ?\((?P<region>[A-Z]{2})\))?"
    ),
)
_SHORT_CODE = 4  # digits of a code that may also be a year or a house number
_SHORT_COUNTRIES = frozenset({"UK", "USA", "GB", "U.K.", "U.S.A."})
_EDGES = " ,:\u2013-"
_LINES_OF_STREET = 2


@dataclass(frozen=True, slots=True)
class PostalAddress:
    address: Address
    lines: tuple[Line, ...]
    """Lines of the address on the card."""
    rest: str
    """Text after the address that is not a country."""


@dataclass(frozen=True, slots=True)
class _CodeLine:
    """Parts of the line with the postal code. All except the code may be empty."""

    before: str
    city: str
    region: str
    code: str
    country: str
    country_code: str
    rest: str


def find(lines: Sequence[Line]) -> list[PostalAddress]:
    """Find the addresses of a card. No line belongs to two addresses."""
    found: list[PostalAddress] = []
    used: list[Line] = []
    for index, line in enumerate(lines):
        above = [each for each in lines[:index] if each not in used]
        if line not in used and (address := _read_address(line, above, lines[index + 1 :])):
            found.append(address)
            used += address.lines
    return found


def _read_address(line: Line, above: Sequence[Line], below: Sequence[Line]) -> PostalAddress | None:
    code_line = _read_code_line(line.text)
    if code_line is None or not (code_line.before == "" or _is_street(code_line.before)):
        return None
    column = _column(line, above)
    city, used = code_line.city, [line]
    if not city and column and not _is_street(column[0].text):
        city, used, column = column[0].text, [column[0], line], column[1:]  # the British order
    street = [code_line.before] if code_line.before else []
    for each in column[: 0 if street else _LINES_OF_STREET]:
        if not _is_street(each.text):
            break
        street.insert(0, each.text)
        used.insert(0, each)
    rest = code_line.rest
    if rest and not street and _is_street(rest):
        street, rest = [rest], ""  # Austrian addresses may begin with the city
    country = code_line.country
    if not (country or rest) and below and _is_country_under(below[0], line):
        country, used = below[0].text, [*used, below[0]]
    may_be_year = code_line.code.isdigit() and len(code_line.code) == _SHORT_CODE
    if not city or (may_be_year and not (street or country or code_line.country_code)):
        return None
    address = Address(
        street="\n".join(street),
        locality=city,
        region=code_line.region,
        postal_code=code_line.code,
        country=country,
        country_code="" if country else code_line.country_code,
        types=("work",),
    )
    return PostalAddress(address, tuple(used), rest)


def _read_code_line(text: str) -> _CodeLine | None:
    match = next((found for form in _FORMS if (found := form.search(text))), None)
    if match is None:
        return None
    groups = match.groupdict(default="")
    city, country = _split_country(groups["city"].strip(_EDGES))
    if sounds_like_street(city):
        return None
    after = text[match.end() :].strip(_EDGES)
    if after and countries.find_country_code(after):
        country, after = after, ""
    sign = groups.get("sign", "")
    return _CodeLine(
        before=text[: match.start()].strip(_EDGES),
        city=city,
        region=groups.get("region", ""),
        code=groups["code"],
        country=country,
        country_code=_ROAD_SIGNS.get(sign, sign),
        rest=after,
    )


def _split_country(city: str) -> tuple[str, str]:
    """Split `Paris - France` or `Paris France` into city and country."""
    names = city.split(" ")
    for first in range(1, len(names)):
        country = " ".join(names[first:]).strip(_EDGES)
        if _names_country(country):
            return " ".join(names[:first]).strip(_EDGES), country
    return city, ""


def _column(line: Line, above: Sequence[Line]) -> list[Line]:
    """Return the lines above a line in its column, the nearest first."""
    found = [line]
    for each in reversed(above):
        if found[-1].follows(each):
            found.append(each)
    return found[1:]


def _is_street(text: str) -> bool:
    """Whether the text looks like a street with a number, or a floor."""
    has_number = any(map(str.isdigit, text)) and not has_founding_year(text)
    return has_number or sounds_like_street(text)


def _is_country_under(below: Line, line: Line) -> bool:
    return below.follows(line) and _names_country(below.text)


def _names_country(text: str) -> bool:
    """Whether the text names a country. Codes of two letters count only if they are common."""
    is_clear = len(text) > len("USA") or text in _SHORT_COUNTRIES
    return is_clear and countries.find_country_code(text) is not None
