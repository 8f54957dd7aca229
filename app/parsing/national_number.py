"""Choice of the country of a number that is written without one.

The clues on the card decide in their order, then the countries of the event and the workspace. A choice
against another clue, or without any, is doubtful, and comes with the other readings. A number of a card
is none if it is valid only in a country for which nothing on the card speaks.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.parsing import phone
from app.parsing.country_clues import Clue
from app.parsing.phone import Phone

MAX_ALTERNATIVES = 3
_WEAK = frozenset({"language", "legal_form"})
_PLACES = frozenset({"number", "address", "state", "postal_code", "register"})
# Neighbours and large countries, in which a number without any clue may be valid as well.
_LIKELY = ("DE", "US", "GB", "FR", "IT", "ES", "NL", "CH", "AT", "PL")


@dataclass(frozen=True, slots=True)
class Reading:
    """A number, and the other numbers that the same text may mean."""

    phone: Phone
    alternatives: tuple[Phone, ...] = ()
    is_against_clues: bool = False
    """Whether the card shows a country in which the number is not valid."""

    @property
    def is_doubtful(self) -> bool:
        return bool(self.alternatives) or self.is_against_clues


def read(
    raw: str, clues: Sequence[Clue], regions: Sequence[str], *, is_mobile: bool, is_card: bool
) -> Reading:
    """Read a number. `regions` are the countries of the event and the workspace, in this order.

    A number that a person types (not `is_card`) needs no clue to be one of the workspace's country.
    """
    abroad = phone.read(raw, phone.NO_REGION)
    if abroad.number:
        return Reading(abroad)
    left, others = _weigh(clues)
    ranked = [*_ranked(left, regions), *_ranked(others, regions), *regions]
    found = [
        (country, reading)
        for country in dict.fromkeys(ranked)
        if (reading := phone.read(raw, country)).number
    ]
    fitting = [each for each in found if _fits(*each, is_mobile=is_mobile)]
    if not found:
        likely = [] if clues else _likely_readings(raw, regions, is_mobile=is_mobile)
        distinct = {each.number: each for each in likely}
        return Reading(phone.read(raw, regions[-1]), tuple(distinct.values())[:MAX_ALTERNATIVES])
    country, chosen = (fitting or found)[0]
    if not is_card and not clues:
        return Reading(chosen)
    is_against_clues = is_card and bool(left) and country not in left
    if is_against_clues and not _is_likely(chosen, country, clues, is_mobile=is_mobile):
        return Reading(phone.read(raw, min(left)))
    rivals = _rivals(country, fitting, left, clues, regions, is_card=is_card)
    if _is_without_clue(country, chosen, clues, is_mobile=is_mobile):
        rivals += _likely_readings(raw, regions, is_mobile=is_mobile)
    alternatives = {each.number: each for each in rivals if each.number != chosen.number}
    return Reading(chosen, tuple(alternatives.values())[:MAX_ALTERNATIVES], is_against_clues)


def _is_likely(chosen: Phone, country: str, clues: Sequence[Clue], *, is_mobile: bool) -> bool:
    """Whether a number may be right though the best clue shows another country."""
    if is_mobile and chosen.type == "landline":
        return False
    is_supported = any(country in clue.countries for clue in clues)
    is_own_mobile = chosen.type == "mobile" and phone.has_expected_prefix(chosen.raw, country)
    has_place = any(_is_strong(clue) and clue.source in _PLACES for clue in clues)
    return is_supported or is_own_mobile or not has_place


def _weigh(clues: Iterable[Clue]) -> tuple[frozenset[str], list[str]]:
    """Return the countries of the best clues, as far as later ones agree, and those of the others."""
    left: frozenset[str] = frozenset()
    others: list[str] = []
    for clue in clues:
        if not left:
            left = clue.countries
        elif common := left & clue.countries:
            left = common
        elif _is_strong(clue):
            others += sorted(clue.countries)
    return left, others


def _is_strong(clue: Clue) -> bool:
    """Whether a clue suffices alone; the form of a postal code does if one country has it."""
    return clue.source not in _WEAK and len(clue.countries) == 1


def _ranked(countries: Iterable[str], regions: Sequence[str]) -> list[str]:
    return sorted(countries, key=lambda code: (_place(code, regions), _place(code, _LIKELY), code))


def _place(code: str, codes: Sequence[str]) -> int:
    return codes.index(code) if code in codes else len(codes)


def _fits(country: str, reading: Phone, *, is_mobile: bool) -> bool:
    """Whether people of the country write the number so; a mobile is no landline."""
    is_landline = is_mobile and reading.type == "landline"
    return not is_landline and phone.has_expected_prefix(reading.raw, country)


def _rivals(
    country: str,
    fitting: Sequence[tuple[str, Phone]],
    left: frozenset[str],
    clues: Sequence[Clue],
    regions: Sequence[str],
    *,
    is_card: bool,
) -> list[Phone]:
    """Return the readings in other countries for which there is a reason as well."""
    strong = list(filter(_is_strong, clues))
    supported = {code for clue in strong for code in clue.countries}
    if not strong:
        is_vague = is_card and len(left) > 1 and country in regions  # a language, a legal form
        supported |= set(regions) | (left if is_vague or country not in regions else frozenset())
    if country not in left and left:
        supported |= left | set(regions)
    return [each for code, each in fitting if code != country and code in supported]


def _likely_readings(raw: str, regions: Sequence[str], *, is_mobile: bool) -> list[Phone]:
    """Return the readings in large countries, in which people write the number so."""
    readings = ((code, phone.read(raw, code)) for code in _LIKELY if code not in regions)
    return [
        each for code, each in readings if each.number and _fits(code, each, is_mobile=is_mobile)
    ]


def _is_without_clue(
    country: str, chosen: Phone, clues: Sequence[Clue], *, is_mobile: bool
) -> bool:
    """Whether nothing on the card speaks for the country; a mobile speaks for itself."""
    if any(country in clue.countries for clue in clues):
        return False
    return chosen.type != "mobile" or not (
        is_mobile or phone.has_expected_prefix(chosen.raw, country)
    )
