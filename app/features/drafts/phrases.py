"""The phrases of a draft that come from no template, in the language of its reader."""

from datetime import datetime, tzinfo

from app.engine.reasons import english_words, german_words
from app.engine.vocabulary import Language

_GREETINGS = {
    Language.ENGLISH: ("Dear {}", "Hello"),
    Language.GERMAN: ("Guten Tag {}", "Guten Tag"),
}
_DATES = {Language.ENGLISH: english_words.date, Language.GERMAN: german_words.date}


def salutation(language: Language, name: str | None) -> str:
    by_name, without = _GREETINGS[language]
    return by_name.format(name) if name else without


def format_day(language: Language, at: datetime, zone: tzinfo) -> str:
    return _DATES[language](at.astimezone(zone))


def format_price(language: Language, amount: str) -> str:
    return amount.replace(".", ",") if language is Language.GERMAN else amount
