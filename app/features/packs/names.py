"""The names of the ready-made rules in each language. The English one is the key of a rule."""

from collections.abc import Mapping
from types import MappingProxyType

from app.engine.vocabulary import Language

GERMAN: Mapping[str, str] = MappingProxyType(
    {
        "Reply as promised": "Antworten wie versprochen",
        "Do what you promised": "Zusagen einhalten",
        "Thank people after meeting them": "Nach einem Treffen danken",
        "Introduce yourself to new contacts": "Sich neuen Kontakten vorstellen",
        "Try again when an introduction got no answer": (
            "Noch einmal schreiben, wenn auf die Vorstellung keine Antwort kam"
        ),
        "Keep in touch": "In Kontakt bleiben",
        "Thank customers for a purchase": "Für einen Einkauf danken",
        "Thank customers for business won": "Für einen Auftrag danken",
        "Thank people for a referral": "Für eine Empfehlung danken",
        "Ask again when nobody answers": "Nachfragen, wenn niemand antwortet",
        "Revive opportunities that have gone quiet": "Ruhende Chancen wieder aufgreifen",
        "Write when it is time to buy again": "Schreiben, wenn der nächste Einkauf ansteht",
        "Ask for a referral when business is lost": (
            "Um eine Empfehlung bitten, wenn ein Geschäft verloren ging"
        ),
        "Tell people whom you referred them to": "Sagen, an wen Sie jemanden empfohlen haben",
        "Greet people on their day": "An Geburtstagen und Jahrestagen gratulieren",
        "Thank the people who interviewed you": "Nach dem Vorstellungsgespräch danken",
        "Thank the people who chose you": "Für die Zusage danken",
        "Stay in the mind of people who may hire you": (
            "Bei möglichen Arbeitgebern in Erinnerung bleiben"
        ),
        "Ask about your application after a week": "Nach einer Woche zur Bewerbung nachfragen",
        "Ask for news after an interview": "Nach einem Vorstellungsgespräch nachfragen",
        "Ask about applications that have gone quiet": (
            "Nachfragen, wenn es um eine Bewerbung still wird"
        ),
        "Ask to be referred when you were not chosen": (
            "Nach einer Absage um eine Empfehlung bitten"
        ),
        "Follow up on proposals": "Zu Angeboten nachfragen",
    }
)
_NAMES: Mapping[str, Mapping[str, str]] = {Language.GERMAN: GERMAN}
_KEYS = {german: english for english, german in GERMAN.items()}
# Those of all languages.
READY_MADE = frozenset([*GERMAN, *_KEYS])


def key(name: str) -> str:
    """The English name of a ready-made rule; any other name as it is."""
    return _KEYS.get(name, name)


def name_in(language: str, name: str) -> str:
    """The name of a ready-made rule in a language; any other name as it is."""
    english = key(name)
    return _NAMES.get(language, {}).get(english, english)
