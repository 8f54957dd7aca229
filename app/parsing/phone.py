"""Phone numbers: E.164 beside the text as typed; a text that is no number is kept, not refused.

Warm, a number costs about 0.05 ms; the first of a region loads its metadata in 3 to 12 ms.
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

MAX_LENGTH = 250  # what the library reads

_NORTH_AMERICA = 1
_TYPES: Mapping[int, PhoneType] = {
    PhoneNumberType.MOBILE: "mobile",
    PhoneNumberType.FIXED_LINE: "landline",
    PhoneNumberType.FIXED_LINE_OR_MOBILE: "either",
}
_LABEL = re.compile(r"\A[^+\uff0b\d]+")
_REMARK = re.compile(r"[\s(\[,;:/-]*[^\W\d_]\D*\Z")
_FAX = re.compile(r"(?:tele)?fax\b", re.IGNORECASE)
_TALK = re.compile(r"\b(?:tel|fon|telefon|phone|telephone)\b", re.IGNORECASE)  # as in Tel./Fax
# What stands between two numbers in one field, the clearest first: a slash is also in 030/123456.
_BETWEEN = (
    re.compile(
        r"[\n;|&]|\b(?:oder|or|und|and|ou|et|bzw\.?)\b|\s(?=\+|tel\b|(?:tele)?fax\b|mob)",
        re.IGNORECASE,
    ),
    re.compile(r"\s/\s|,"),
    re.compile(r"/"),
)
_GERMAN_EXTENSION = re.compile(
    r"(?<=\d)[\s(\[,;/-]*(?:durchwahl|dw|nebenstelle|klappe|apparat|app)[\s.:-]*(?=\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Phone:
    """`number` is E.164, and None where the text is no valid number; `raw` is the text, trimmed.

    `either` is a type of its own: in the United States nobody can tell mobile from landline. A fax
    is told by its label.
    """

    number: str | None
    raw: str
    extension: str | None
    type: PhoneType


def read(raw: str, region: str) -> Phone:
    """Reads a number as it is dialled in `region` (ISO 3166 alpha-2); never raises."""
    typed = raw.strip()
    for number in _candidates(typed, region.upper()):
        kind = phonenumbers.number_type(number)
        if kind != PhoneNumberType.UNKNOWN:  # the library's word for a number that is not valid
            return Phone(
                number=phonenumbers.format_number(number, PhoneNumberFormat.E164),
                raw=typed,
                extension=number.extension,
                type="fax" if _is_fax(typed) else _TYPES.get(kind, "other"),
            )
    return Phone(number=None, raw=typed, extension=None, type="other")


def read_all(raw: str, region: str) -> tuple[Phone, ...]:
    """Two numbers in one field are two phones, where each could be dialled by itself."""
    for separator in _BETWEEN if len(raw) <= MAX_LENGTH else ():
        parts = [part for part in separator.split(raw.strip()) if part.strip()]
        if len(parts) > 1 and all(_stands_alone(part, region) for part in parts):
            phones = tuple(read(part, region) for part in parts)
            if all(phone.number for phone in phones):
                return phones
    return (read(raw, region),)


def _stands_alone(part: str, region: str) -> bool:
    """Whether it has its area, so that `030 765432 / 765433` does not ring somebody else."""
    dialled = _LABEL.sub("", part).strip("( ")
    return (
        dialled.startswith(("+", "0"))
        or phonenumbers.ndd_prefix_for_region(region.upper(), strip_non_digits=True) != "0"
    )


def _is_fax(typed: str) -> bool:
    return bool(_FAX.search(typed)) and not _TALK.search(typed)


def _candidates(typed: str, region: str) -> Iterator[PhoneNumber]:
    for text in _readings(typed):
        number = _parse(text, region)
        if number is not None and not _is_spelled_abroad(number, text):
            yield from _with_lost_plus(number, text, region)


def _readings(typed: str) -> tuple[str, ...]:
    """The texts to try, best first: without the remark ("office" would be dialled as 633423)."""
    if len(typed) > MAX_LENGTH:
        return ()
    dialled = _GERMAN_EXTENSION.sub(" ext. ", _LABEL.sub("", typed)).rstrip(")] ")
    bare = _REMARK.sub("", dialled)
    return (bare,) if bare == dialled else (bare, dialled)


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
    # Whoever dials a trunk prefix begins no national number with the country code. Italy has no
    # such prefix, and 39 3… is also one of its mobile networks: the national reading goes first.
    has_trunk_prefix = phonenumbers.ndd_prefix_for_region(region, strip_non_digits=True)
    return (international, number) if has_trunk_prefix else (number, international)


def _may_have_lost_plus(number: PhoneNumber, text: str) -> bool:
    """Whether it is like 491712345678, which the library takes for +49 49 1712 345678.

    0491… is not: a trunk prefix was typed, so its 49 is an area.
    """
    code = str(number.country_code)
    return (
        number.country_code_source == CountryCodeSource.FROM_DEFAULT_COUNTRY
        and phonenumbers.national_significant_number(number).startswith(code)
        and phonenumbers.normalize_digits_only(text).startswith(code)
    )


def _is_spelled_abroad(number: PhoneNumber, text: str) -> bool:
    """Letters stand for digits in North America (1-800-FLOWERS); elsewhere they are a remark."""
    has_letters = text.upper() != text.lower()  # the library's own look costs 8 times as much
    return (
        has_letters and number.country_code != _NORTH_AMERICA and phonenumbers.is_alpha_number(text)
    )
