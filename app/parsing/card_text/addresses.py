"""Postal addresses: a line with a postal code, what leads to it, and the country after it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.parsing import countries
from app.parsing.card_text.lines import Line
from app.parsing.card_text.words import says_since_when, sounds_like_street
from app.parsing.vcard.cards import Address

_ROAD_SIGNS = {"D": "DE", "A": "AT", "F": "FR", "I": "IT", "E": "ES", "B": "BE", "L": "LU"}
_CITY = r"(?P<city>[^\W\d_][^\d,()]*(?:(?<=\bcedex )\d\d?)?)"
# The clearer form first: what has the code of one country is not looked at for another's.
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
_SHORT_CODE = 4  # digits that may as well be a year or the number of a house
_SHORT_COUNTRIES = frozenset({"UK", "USA", "GB", "U.K.", "U.S.A."})
_EDGES = " ,:\u2013-"
_LINES_OF_STREET = 2


@dataclass(frozen=True, slots=True)
class PostalAddress:
    address: Address
    lines: tuple[Line, ...]
    """What it was read from."""
    rest: str
    """What stood behind it and is no country."""


@dataclass(frozen=True, slots=True)
class _Core:
    """What the line with the code says. All but the code may be empty."""

    before: str
    city: str
    region: str
    code: str
    country: str
    country_code: str
    rest: str


def find(lines: Sequence[Line]) -> list[PostalAddress]:
    """The addresses of a card; no line belongs to two."""
    found: list[PostalAddress] = []
    taken: list[Line] = []
    for index, line in enumerate(lines):
        above = [each for each in lines[:index] if each not in taken]
        if line not in taken and (place := _place(line, above, lines[index + 1 :])):
            found.append(place)
            taken += place.lines
    return found


def _place(line: Line, above: Sequence[Line], below: Sequence[Line]) -> PostalAddress | None:
    core = _core(line.text)
    if core is None or not (core.before == "" or _leads_there(core.before)):
        return None
    column = _column(line, above)
    city, used = core.city, [line]
    if not city and column and not _leads_there(column[0].text):
        city, used, column = column[0].text, [column[0], line], column[1:]  # as in Britain
    street = [core.before] if core.before else []
    for each in column[: 0 if street else _LINES_OF_STREET]:
        if not _leads_there(each.text):
            break
        street.insert(0, each.text)
        used.insert(0, each)
    rest = core.rest
    if rest and not street and _leads_there(rest):
        street, rest = [rest], ""  # Austrians may begin with the city
    country = core.country
    if not (country or rest) and below and _is_country_under(below[0], line):
        country, used = below[0].text, [*used, below[0]]
    may_be_year = core.code.isdigit() and len(core.code) == _SHORT_CODE
    if not city or (may_be_year and not (street or country or core.country_code)):
        return None
    address = Address(
        street="\n".join(street),
        locality=city,
        region=core.region,
        postal_code=core.code,
        country=country,
        country_code="" if country else core.country_code,
        types=("work",),
    )
    return PostalAddress(address, tuple(used), rest)


def _core(text: str) -> _Core | None:
    match = next((found for form in _FORMS if (found := form.search(text))), None)
    if match is None:
        return None
    said = match.groupdict(default="")
    city, country = _without_country(said["city"].strip(_EDGES))
    if sounds_like_street(city):
        return None
    after = text[match.end() :].strip(_EDGES)
    if after and countries.find_country_code(after):
        country, after = after, ""
    sign = said.get("sign", "")
    return _Core(
        before=text[: match.start()].strip(_EDGES),
        city=city,
        region=said.get("region", ""),
        code=said["code"],
        country=country,
        country_code=_ROAD_SIGNS.get(sign, sign),
        rest=after,
    )


def _without_country(city: str) -> tuple[str, str]:
    """`Paris - France` or `Paris France` in its two parts."""
    names = city.split(" ")
    for first in range(1, len(names)):
        country = " ".join(names[first:]).strip(_EDGES)
        if _names_country(country):
            return " ".join(names[:first]).strip(_EDGES), country
    return city, ""


def _column(line: Line, above: Sequence[Line]) -> list[Line]:
    """The lines over one, from the nearest."""
    found = [line]
    for each in reversed(above):
        if found[-1].follows(each):
            found.append(each)
    return found[1:]


def _leads_there(text: str) -> bool:
    """Whether it looks like a street with a number, or a floor."""
    has_number = any(map(str.isdigit, text)) and not says_since_when(text)
    return has_number or sounds_like_street(text)


def _is_country_under(below: Line, line: Line) -> bool:
    return below.follows(line) and _names_country(below.text)


def _names_country(text: str) -> bool:
    """Two letters alone seldom do."""
    return (len(text) > len("USA") or text in _SHORT_COUNTRIES) and bool(
        countries.find_country_code(text)
    )
