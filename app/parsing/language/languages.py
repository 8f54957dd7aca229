"""The languages, and those that a text is likely to be in."""

import re
from functools import cache, lru_cache

from app.parsing.language.czech import CZECH
from app.parsing.language.danish import DANISH
from app.parsing.language.dutch import DUTCH
from app.parsing.language.english import ENGLISH
from app.parsing.language.french import FRENCH
from app.parsing.language.german import GERMAN
from app.parsing.language.italian import ITALIAN
from app.parsing.language.phrases import Language, compile_phrases, search_text
from app.parsing.language.polish import POLISH
from app.parsing.language.portuguese import PORTUGUESE
from app.parsing.language.spanish import SPANISH
from app.parsing.language.swedish import SWEDISH
from app.parsing.language.turkish import TURKISH

LANGUAGES = (
    ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, POLISH, PORTUGUESE, SWEDISH, TURKISH, DANISH,
    CZECH,
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_SHARE = 0.5  # of the common words of the likeliest language


@lru_cache(maxsize=16)
def likely_languages(text: str, *, least_words: int = 1) -> tuple[Language, ...]:
    """Return the likeliest languages of a search text; all if it has fewer common words than `least_words`."""
    words = _WORD.findall(text)
    ranks_of, counts = _ranks_by_word(), [0] * len(LANGUAGES)
    for word in words:
        for rank in ranks_of.get(word, ()):
            counts[rank] += 1
    most = max(counts)
    least = _LEAST_SHARE * most if most >= least_words else 0
    ranks = sorted(range(len(LANGUAGES)), key=lambda rank: -counts[rank])
    return tuple(LANGUAGES[rank] for rank in ranks if counts[rank] >= least)


@cache
def _ranks_by_word() -> dict[str, list[int]]:
    """The places in `LANGUAGES` of those that have a common word."""
    ranks: dict[str, list[int]] = {}
    for rank, language in enumerate(LANGUAGES):
        for word in set(_WORD.findall(search_text(" ".join(_telling_words(language))))):
            ranks.setdefault(word, []).append(rank)
    return ranks


def _telling_words(language: Language) -> tuple[str, ...]:
    return language.common_words, language.thanks, language.greetings, language.farewells


@cache
def phrases(language: Language, *roles: str) -> re.Pattern[str]:
    """Return the pattern of one language for these lists of it."""
    return compile_phrases(getattr(language, role) for role in roles)
