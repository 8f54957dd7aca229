"""The names of the ready-made rules and templates in each language."""

from collections.abc import Mapping
from types import MappingProxyType

from app.engine.vocabulary import Language
from app.features.packs.texts import GERMAN_NAMES

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
        "Thank people after other meetings": "Nach anderen Treffen danken",
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


class ReadyMadeNames:
    """The names of ready-made objects of a kind. The English one is their key."""

    def __init__(self, german: Mapping[str, str]) -> None:
        self._by_language: Mapping[str, Mapping[str, str]] = {Language.GERMAN: german}
        self._keys = {name: english for english, name in german.items()}
        self.all = frozenset([*german, *self._keys])

    def key(self, name: str) -> str:
        """The English name; any other name as it is."""
        return self._keys.get(name, name)

    def translate(self, name: str, language: str) -> str:
        """The name in a language; any other name as it is."""
        english = self.key(name)
        return self._by_language.get(language, {}).get(english, english)


RULE_NAMES = ReadyMadeNames(GERMAN)
TEMPLATE_NAMES = ReadyMadeNames(GERMAN_NAMES)
