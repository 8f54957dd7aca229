"""Postal addresses: a line with a postal code, the street above it, and the country after it."""

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from app.parsing import countries
from app.parsing.card_text.contact_methods import REGISTER
from app.parsing.card_text.lines import Line
from app.parsing.card_text.words import has_founding_year, has_legal_form, sounds_like_street
from app.parsing.vcard.cards import Address

_LETTER = r"[^\W\d_]"
# A city may have the number of its district: Praha 1, Lyon Cedex 07, Paris 8e.
_CITY = rf"(?P<city>{_LETTER}[^\d,()]*?(?:(?<= )\d\d?(?:e|er|ème)?(?![\w-]))?)(?=[,()\d]|\Z| [A-Z]{{2}}\Z)"
_SIGN = r"(?:\b(?P<sign>[A-Z]{1,3})(?: ?[-\u2013] ?| ))?"
_BEFORE_CODE = r"(?:\b(?:C\.? ?P\.?|CEP|PLZ|ZIP|Zip|zip)[.:]? ?)?"
_CANADIAN = r"[A-Z]\d[A-Z] ?\d[A-Z]\d"
# The clearest form first; a line that matches one form is not matched against the others.
_FORMS = (
    # Leeds LS1 4AP
    re.compile(r"(?:(?P<city>[^\d,]+)[, ]+)?\b(?P<code>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b"),
    # Dublin 2, D02 AF30
    re.compile(rf"(?:{_CITY}[, ]+)?\b(?P<code>[A-Z]\d[\dW] ?(?=[A-Z\d]{{0,3}}[A-Z])[A-Z\d]{{4}})\b"),
    # Toronto, ON M5H 2N2; Montréal (Québec) H2Y 1C6; Toronto M5X 1A9
    re.compile(
        rf"(?P<city>{_LETTER}[^\d,()]*?),? *\(?(?P<region>(?<![^\W\d_])[A-Z]{{2}}|Qu[ée]bec|Ontario|Alberta"
        rf"|British Columbia|Manitoba|Nova Scotia|New Brunswick|Saskatchewan)\)?,? *(?P<code>{_CANADIAN})\b"
    ),
    re.compile(rf"(?P<city>{_LETTER}[^\d,]*),? +(?P<code>{_CANADIAN})\b"),
    # 01310-100 São Paulo - SP
    re.compile(
        rf"{_BEFORE_CODE}(?<!\d)(?P<code>\d{{5}}-\d{{3}})(?!\d)[, ]+"
        rf"(?P<city>{_LETTER}[^\d,()/]*?) ?(?:(?:[,/]|[-\u2013]) ?(?P<region>[A-Z]{{2}}))?(?=\Z|[,(]| -)"
    ),
    # São Paulo - SP, 01310-100; São Paulo/SP CEP 01310-100
    re.compile(
        rf"(?P<city>{_LETTER}[^\d,/()]*?) ?[-\u2013/,] ?(?P<region>[A-Z]{{2}})\b[ ,.\u2013-]*"
        rf"{_BEFORE_CODE}(?P<code>\d{{5}}-?\d{{3}})(?!\d)"
    ),
    # Springfield, IL 62701
    re.compile(
        rf"(?P<city>{_LETTER}[^\d,]*),? (?P<region>[A-Z]{{2}}|N\.Y\.|D\.C\.)\.?,? (?P<code>\d{{5}}(?:-\d{{4}})?)\b"
    ),
    # Springfield, Illinois 62701
    re.compile(
        rf"(?P<city>{_LETTER}[^\d,]*), (?P<region>[A-Z][a-z]+(?: [A-Z][a-z]+)?),? (?P<code>\d{{5}}(?:-\d{{4}})?)\b"
    ),
    # Sydney NSW 2000
    re.compile(
        rf"(?P<city>{_LETTER}[^\d,]*?),? (?P<region>NSW|VIC|QLD|WA|SA|TAS|ACT|NT) (?P<code>\d{{4}})\b"
    ),
    # 〒100-0001 東京都千代田区
    re.compile(r"〒? ?(?<!\d)(?P<code>\d{3}[-\u2010-\u2015\u30fc]\d{4})(?!\d) ?(?P<city>[^\W\d_ -~]*[都道府県市区町村郡]|)"),
    # 1012 AB Amsterdam
    re.compile(rf"{_SIGN}\b(?P<code>\d{{4}} ?[A-Z]{{2}}),? {_CITY}"),
    # D-10115 Berlin; 20121 Milano (MI); 00-001 Warszawa; 1000-001 Lisboa; 110 00 Praha
    re.compile(
        rf"{_BEFORE_CODE}{_SIGN}(?<![\d.])"
        rf"(?P<code>\d{{3}} \d\d|\d\d-\d{{3}}|\d{{4}}-\d{{3}}|\d{{4,6}})(?![\d-]),? ?{_CITY}"
        r"(?: ?\((?P<region>[A-Z]{2})\)| (?P<region_>[A-Z]{2})\Z)?"
    ),
    # Tel Aviv 6688101; Mumbai - 400 001; Москва, 101000; Singapore 018956
    re.compile(
        rf"(?<![\d+] )(?P<city>{_LETTER}[^\d,()]+?)(?:,| ?[-\u2013])? (?P<code>\d{{7}}|\d{{6}}|\d{{3}} \d{{3}}|\d{{5}})(?![\d-])(?=\.?\Z|, [^\W\d_ ]{{4,}}\Z)"
    ),
)  # fmt: skip
_SHORT_CODE = 4  # digits of a code that may also be a year or a house number
_SHORT_COUNTRIES = frozenset({"UK", "USA", "GB", "U.K.", "U.S.A.", "UAE"})
_EDGES = " ,:;\u2013-"
_LINES_OF_STREET = 2
# A label before an address: Bezoekadres: Kanaalstraat 8
_ADDRESS_LABEL = re.compile(rf"(?P<label>{_LETTER}[^\d:,]{{2,28}}[^\d:, ]) ?: *(?=[^:]*\d)")
# Words that join the name of a city with what follows: Ciudad de México.
_JOINING = frozenset({"de", "del", "of", "the", "du", "da", "do", "la", "di", "von", "new", "nova"})
_COUNTIES = frozenset(
    """
    bedfordshire berkshire buckinghamshire bucks cambridgeshire cambs cheshire cornwall cumbria derbyshire devon
    dorset durham essex gloucestershire glos hampshire hants herefordshire hertfordshire herts kent
    lancashire lancs leicestershire leics lincolnshire lincs merseyside middlesex norfolk northamptonshire
    northants northumberland nottinghamshire notts oxfordshire oxon rutland shropshire somerset
    staffordshire staffs suffolk surrey sussex warwickshire wiltshire wilts worcestershire yorkshire
    aberdeenshire angus argyll ayrshire banffshire berwickshire caithness clackmannanshire
    dumfriesshire dunbartonshire fife kincardineshire kirkcudbrightshire lanarkshire midlothian moray
    peeblesshire perthshire renfrewshire roxburghshire selkirkshire stirlingshire sutherland wigtownshire
    anglesey carmarthenshire ceredigion conwy denbighshire flintshire gwent gwynedd monmouthshire
    pembrokeshire powys antrim armagh down fermanagh londonderry tyrone
    """.split()  # noqa: SIM905  # a list with one word per line would fill a page
)
_DIRECTIONS = re.compile(
    r"\A(?:(?:north|south|east|west|mid|co\.?|county|isle of|the)[ -])+", re.IGNORECASE
)


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


def read_text(text: str) -> Address | None:
    """Read an address that is written as one text, with its parts in lines or after commas."""
    lines = [part for part in re.split(r"[\n\r]+", text) if part.strip()]
    written = [
        Line(text=part.strip(), left=0, right=100, top=place * 20, bottom=place * 20 + 15)
        for place, part in enumerate(lines)
    ]
    found = find(written)
    return found[0].address if len(found) == 1 and not found[0].rest else None


def _read_address(line: Line, above: Sequence[Line], below: Sequence[Line]) -> PostalAddress | None:
    text, label = _split_label(line.text)
    if REGISTER.search(text) and not sounds_like_street(text):
        return None
    code_line = _read_code_line(text)
    if code_line is None or not (code_line.before == "" or _is_street(code_line.before)):
        return None
    reading = _Reading(code_line, line, _column(line, above), label)
    reading.find_city()
    reading.find_county()
    reading.find_street()
    reading.find_country(below)
    return reading.address()


class _Reading:
    """Parts of one address, which are found step by step; `column` holds the lines above that are left."""

    def __init__(self, code_line: _CodeLine, line: Line, column: list[Line], label: str) -> None:
        self.before, self.city, self.region = code_line.before, code_line.city, code_line.region
        self.code_line, self.line, self.column, self.label = code_line, line, column, label
        self.used = [line]
        self.street: list[str] = []
        self.rest, self.country = code_line.rest, code_line.country

    def find_city(self) -> None:
        """The code may be alone in its line, or follow the city after a comma: the British order."""
        if self.city:
            return
        if not self.before and self.column and _may_be_city(self.column[0].text):
            self.city = self._take_line()
        elif "," in self.before:
            self.before, _, self.city = (part.strip() for part in self.before.rpartition(","))

    def find_county(self) -> None:
        if self.region or not _is_county(self.city):
            return
        if "," in self.before:
            self.region = self.city
            self.before, _, self.city = (part.strip() for part in self.before.rpartition(","))
        elif not self.before and self.column and not _is_street(self.column[0].text):
            self.region, self.city = self.city, self._take_line()

    def find_street(self) -> None:
        if self.before:
            self.street = [self.before]
        elif _is_under_street(self.column) and _LETTER_IN_CODE.search(self.code_line.code):
            self.street = [self._take_line()]
        for _ in range(0 if self.before else _LINES_OF_STREET):
            if not self.column or not _is_street(self.column[0].text):
                break
            text, label = _split_label(self._take_line())
            self.street.insert(0, text)
            self.label = self.label or label
        # Austrian, Hungarian and Japanese addresses may begin with the city
        if self.rest and not self.street and _is_street_after_city(self.rest):
            self.street, self.rest = [self.rest], ""

    def find_country(self, below: Sequence[Line]) -> None:
        if not (self.country or self.rest) and below and _is_country_under(below[0], self.line):
            self.country = below[0].text
            self.used.append(below[0])

    def address(self) -> PostalAddress | None:
        code, country_code = self.code_line.code, self.code_line.country_code
        may_be_year = code.isdigit() and len(code) == _SHORT_CODE
        if not self.city or (may_be_year and not (self.street or self.country or country_code)):
            return None
        city, slash, province = (part.strip() for part in self.city.partition("/"))  # Turkish
        address = Address(
            street="\n".join(part.rstrip(_EDGES) for part in self.street),
            locality=city if slash and not self.region else self.city,
            region=self.region or province,
            postal_code=code,
            country=self.country,
            country_code="" if self.country else country_code,
            types=("work",),
            label=self.label,
        )
        return PostalAddress(address, tuple(self.used), self.rest)

    def _take_line(self) -> str:
        line = self.column.pop(0)
        self.used.insert(0, line)
        return line.text


def _may_be_city(text: str) -> bool:
    return not _is_street(text) or bool(_ENDS_IN_DISTRICT.fullmatch(text))


def _is_street_after_city(text: str) -> bool:
    return _is_street(text) or (not text.isascii() and any(map(str.isdigit, text)))


def _is_under_street(column: Sequence[Line]) -> bool:
    """Whether a part of a town is between the street and the town, as in British addresses."""
    return (
        len(column) > 1
        and not _is_street(column[0].text)
        and column[0].text.replace(" ", "").isalpha()
        and column[1].text[:1].isdigit()
    )


def _split_label(text: str) -> tuple[str, str]:
    if (match := _ADDRESS_LABEL.match(text)) and not sounds_like_street(match["label"]):
        return text[match.end() :], match["label"]
    return text, ""


def _read_code_line(text: str) -> _CodeLine | None:
    match = next((found for form in _FORMS if (found := _fitting(form, text))), None)
    if match is None:
        return None
    groups = match.groupdict(default="")
    city, country = _split_country(groups["city"].strip(_EDGES))
    before = text[: match.start()].strip(_EDGES)
    if sounds_like_street(_LETTER_OF_DISTRICT.sub("", city)) and not _DISTRICT.search(city):
        if before or "," not in city:
            return None
        before, _, city = (part.strip(_EDGES) for part in city.rpartition(","))
    after = text[match.end() :].strip(_EDGES + "()")
    if after and countries.find_country_code(after):
        country, after = after, ""
    sign = groups.get("sign", "")
    code = (countries.country_of_sign(sign) or "") if sign else ""
    return _CodeLine(
        before=before if code or not sign else f"{before} {sign}".strip(),
        city=city,
        region=groups.get("region") or groups.get("region_") or "",
        code=groups["code"],
        country=country,
        country_code=code,
        rest=after,
    )


_ENDS_IN_DISTRICT = re.compile(rf"{_LETTER}[^\d,]{{2,30}} \d\d?")  # Dublin 2
_LETTER_IN_CODE = re.compile("[A-Z]")
_DISTRICT = re.compile(r" \d\d?\Z|/")
_LETTER_OF_DISTRICT = re.compile(r" [A-Z]\Z")  # Aarhus C


def _fitting(form: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match: the code comes after the house number."""
    return next(iter(deque(form.finditer(text), maxlen=1)), None)


def _split_country(city: str) -> tuple[str, str]:
    """Split `Paris - France` or `Paris France` into city and country, and leave `Ciudad de México`."""
    names = city.split(" ")
    for first in range(1, len(names)):
        country = " ".join(names[first:]).strip(_EDGES + "/")
        is_joined = names[first - 1].lower() in _JOINING
        if not is_joined and _names_country(country):
            return " ".join(names[:first]).strip(_EDGES + "/"), country
    return city, ""


def _column(line: Line, above: Sequence[Line]) -> list[Line]:
    """Return the lines above a line in its column, the nearest first."""
    found = [line]
    for each in reversed(above):
        if found[-1].follows(each):
            found.append(each)
    return found[1:]


def _is_county(text: str) -> bool:
    bare = _DIRECTIONS.sub("", text.strip(" ."))
    return bare.lower() in _COUNTIES


def _is_street(text: str) -> bool:
    """Whether the text looks like a street with a number, or a floor."""
    has_number = any(map(str.isdigit, text)) and not has_founding_year(text)
    return has_number or (sounds_like_street(text) and not has_legal_form(text))


def _is_country_under(below: Line, line: Line) -> bool:
    return below.follows(line) and _names_country(below.text)


def _names_country(text: str) -> bool:
    """Whether the text names a country. Codes of two letters count only if they are common."""
    is_clear = len(text) > len("USA") or text in _SHORT_COUNTRIES
    return is_clear and countries.find_country_code(text) is not None
