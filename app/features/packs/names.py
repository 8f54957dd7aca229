"""The names of the ready-made rules in each language. The English one is the key of a rule."""

from collections.abc import Mapping
from types import MappingProxyType

from sqlmodel import col, select

from app.engine.vocabulary import Language
from app.evaluation.rulebook import lock_name
from app.features import resource_changes as changes
from app.http.transaction import Transaction
from app.storage.locks import advisory_lock
from app.storage.models import Rule

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


def key(name: str) -> str:
    """The English name of a ready-made rule; any other name as it is."""
    return _KEYS.get(name, name)


def name_in(language: str, name: str) -> str:
    """The name of a ready-made rule in a language; any other name as it is."""
    english = key(name)
    return _NAMES.get(language, {}).get(english, english)


def rename(tx: Transaction, language: str) -> bool:
    """Give the ready-made rules their names in a language. Names that a person chose stay.

    Returns whether a name has changed; then the caller requests a reevaluation.
    """
    ready_made = tx.session.exec(
        select(Rule).where(
            Rule.workspace_id == tx.workspace_id,
            col(Rule.created_by_pack).is_not(None),
            col(Rule.name).in_([*GERMAN, *_KEYS]),
        )
    ).all()
    renamed = [rule for rule in ready_made if rule.name != name_in(language, rule.name)]
    for rule in renamed:
        changes.set_columns(tx, rule, {"name": name_in(language, rule.name)})
    return bool(renamed)


def lock_rules(tx: Transaction) -> None:
    """Take the lock for changes of rules. It comes before that of the workspace (decision 28)."""
    advisory_lock(tx.session, lock_name(tx.workspace_id))
