"""Phone numbers in E.164, together with the typed text. A text that is not a number is accepted too.

A number takes about 0.05 ms; the first of a region takes 3 to 12 ms to load its metadata.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import phonenumbers
from phonenumbers import (
    CountryCodeSource,
    NumberParseException,
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberType,
)

PhoneType = Literal["mobile", "landline", "either", "fax", "other"]

MAX_LENGTH = 250  # limit of the library
NO_REGION = "ZZ"  # in it, only numbers with a country are valid

_NORTH_AMERICA = 1
_TYPES: Mapping[int, PhoneType] = {
    PhoneNumberType.MOBILE: "mobile",
    PhoneNumberType.FIXED_LINE: "landline",
    PhoneNumberType.FIXED_LINE_OR_MOBILE: "either",
}
# Regions whose people often write no 0 before an area code or a mobile number.
_PREFIX_LEFT_OUT = frozenset({"BR", "CN", "IN", "IR", "TR", "VN"})
_LABEL = re.compile(r"\A[^+\uff0b\d]+")
_REMARK = re.compile(r"[\s(\[,;:/-]*[^\W\d_]\D*\Z")
_FAX = re.compile(r"(?:tele)?fax\b", re.IGNORECASE)
_VOICE = re.compile(r"\b(?:tel|fon|telefon|phone|telephone)\b", re.IGNORECASE)  # as in Tel./Fax
# Separators of two numbers in one field, the clearest first: 030/123456 also contains a slash.
_SEPARATORS = (
    re.compile(
        r"[\n;|&]|\b(?:oder|or|und|and|ou|et|bzw\.?)\b|\s(?=\+|tel\b|(?:tele)?fax\b|mob)",
        re.IGNORECASE,
    ),
    re.compile(r"\s/\s|,"),
    re.compile(r"/"),
)
_EXTENSION = re.compile(
    r"(?<=\d)[\s(\[,;/-]*(?:durchwahl|dw|nebenstelle|nst|klappe|apparat|app"
    r"|wewn?|w|poste|interno|toestel|klapka|linka|ramal)[\s.:-]*(?=\d)",
    re.IGNORECASE,
)
# Mexico dials mobiles like landlines since 2019: +52 1 55…, 044 55… and 01 55… are older forms.
_OLD_MEXICAN = re.compile(r"\(?[+\uff0b]\s?52\)?[\s.-]*1[\s.-]*(?=\(?[2-9])")
_OLD_MEXICAN_NATIONAL = re.compile(r"\(?(?:044|045|01)\)?[\s.-]*(?=\(?[2-9])")
# Brazilian mobiles have a 9 since 2016, which WhatsApp leaves out of older ones.
_OLD_BRAZILIAN = re.compile(r"[+\uff0b]55([1-9][1-9])([6-9]\d{7})")
_NOT_DIALLED = re.compile(r"[\s().-]+")
_DIALLED_FROM_ABROAD = re.compile(r"\(?(?:00|011)\)?[\s.-]*(?=\(?[1-9])")


@dataclass(frozen=True, slots=True)
class Phone:
    """`number` is E.164, or None if the text is not a valid number; `raw` is the trimmed text.

    The type `either` means mobile or landline, because numbers of the United States do not differ. Only
    its label identifies a fax.
    """

    number: str | None
    raw: str
    extension: str | None
    type: PhoneType


def read(raw: str, region: str) -> Phone:
    """Read a number as dialled in `region` (ISO 3166 alpha-2). Never raises."""
    typed = raw.strip()
    for number in _candidates(typed, region.upper()):
        kind = phonenumbers.number_type(number)
        if kind != PhoneNumberType.UNKNOWN:  # the library uses UNKNOWN for invalid numbers
            return Phone(
                number=phonenumbers.format_number(number, PhoneNumberFormat.E164),
                raw=typed,
                extension=number.extension,
                type="fax" if _is_fax(typed) else _TYPES.get(kind, "other"),
            )
    return Phone(number=None, raw=typed, extension=None, type="other")


def is_international(raw: str) -> bool:
    """Whether a text is a number with its country, such as +41… or 0041…."""
    return read(raw, NO_REGION).number is not None


def country_of(number: str) -> str | None:
    """Return the country of a number in E.164."""
    parsed = _parse(number, NO_REGION)
    return phonenumbers.region_code_for_number(parsed) if parsed else None


def has_expected_prefix(raw: str, region: str) -> bool:
    """Whether a national number has the 0 that people of the region write before it."""
    if phonenumbers.ndd_prefix_for_region(region, strip_non_digits=True) != "0":
        return True
    return region in _PREFIX_LEFT_OUT or _LABEL.sub("", raw).strip("( ").startswith("0")


def read_all(raw: str, region: str) -> tuple[Phone, ...]:
    """Read a field with one or several numbers. It has several only if each can be dialled alone."""
    for separator in _SEPARATORS if len(raw) <= MAX_LENGTH else ():
        parts = [part for part in separator.split(raw.strip()) if part.strip()]
        if len(parts) > 1 and all(_has_area_code(part, region) for part in parts):
            phones = tuple(read(part, region) for part in parts)
            if all(phone.number for phone in phones):
                return phones
    return (read(raw, region),)


def _has_area_code(part: str, region: str) -> bool:
    """Whether the number has an area code; `765433` in `030 765432 / 765433` has none."""
    text = _LABEL.sub("", part).strip("( ")
    return (
        text.startswith(("+", "0"))
        or phonenumbers.ndd_prefix_for_region(region.upper(), strip_non_digits=True) != "0"
    )


def _is_fax(typed: str) -> bool:
    return bool(_FAX.search(typed)) and not _VOICE.search(typed)


def _candidates(typed: str, region: str) -> Iterator[PhoneNumber]:
    for text in _texts_to_parse(typed, region):
        number = _parse(text, region)
        if number is not None and not _is_spelled_abroad(number, text):
            yield from _with_lost_plus(number, text, region)


def _texts_to_parse(typed: str, region: str) -> tuple[str, ...]:
    """Return texts to parse, best first: without a remark ("office" would be dialled as 633423)."""
    if len(typed) > MAX_LENGTH:
        return ()
    text = _EXTENSION.sub(" ext. ", _LABEL.sub("", typed)).rstrip(")] ")
    bare = _REMARK.sub("", text)
    texts = (bare,) if bare == text else (bare, text)
    return (*texts, *(form for each in texts for form in _current_forms(each, region)))


def _current_forms(text: str, region: str) -> Iterator[str]:
    """Yield today's form of a number in an older one, and one with the prefix of another region."""
    if match := _OLD_MEXICAN.match(text):
        yield f"+52{text[match.end() :]}"
    elif region == "MX" and (match := _OLD_MEXICAN_NATIONAL.match(text)):
        yield text[match.end() :]
    if match := _OLD_BRAZILIAN.fullmatch(_NOT_DIALLED.sub("", text)):
        yield f"+55{match[1]}9{match[2]}"
    if match := _DIALLED_FROM_ABROAD.match(text):
        yield f"+{text[match.end() :]}"


def _parse(text: str, region: str) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region, keep_raw_input=True)
    except NumberParseException:
        return None


def _with_lost_plus(number: PhoneNumber, text: str, region: str) -> Iterable[PhoneNumber]:
    if not _may_have_lost_plus(number, text):
        return (number,)
    international = _parse(f"+{phonenumbers.national_significant_number(number)}", region)
    if international is None:
        return (number,)
    international.extension = number.extension
    # In regions with a trunk prefix, national numbers do not begin with the country code. Italy has no
    # trunk prefix, and 39 3… is also one of its mobile networks: the national number goes first.
    has_trunk_prefix = phonenumbers.ndd_prefix_for_region(region, strip_non_digits=True)
    return (international, number) if has_trunk_prefix else (number, international)


def _may_have_lost_plus(number: PhoneNumber, text: str) -> bool:
    """Whether the number is like 491712345678, which the library reads as +49 49 1712 345678.

    0491… is not: it has a trunk prefix, so its 49 is an area code.
    """
    code = str(number.country_code)
    return (
        number.country_code_source == CountryCodeSource.FROM_DEFAULT_COUNTRY
        and phonenumbers.national_significant_number(number).startswith(code)
        and phonenumbers.normalize_digits_only(text).startswith(code)
    )


def _is_spelled_abroad(number: PhoneNumber, text: str) -> bool:
    """Whether letters replace digits outside North America (1-800-FLOWERS); there they are a remark."""
    has_letters = text.upper() != text.lower()  # the check of the library takes 8 times as long
    return (
        has_letters and number.country_code != _NORTH_AMERICA and phonenumbers.is_alpha_number(text)
    )
