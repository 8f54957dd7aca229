"""The cards of a window of an import, in parts of a short transaction each."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from app.errors import ProblemError
from app.features.contacts import importing as cards
from app.features.contacts.importing import CardFile, ParsedCard
from app.features.contacts.schemas import ContactSource
from app.features.imports.card_files import with_name
from app.features.imports.file_items import FileItem
from app.features.imports.runner import Outcomes, Series
from app.http.transaction import Transaction
from app.storage.locks import savepoint

CardOrError = ParsedCard | dict[str, Any]


def card_series(
    item: FileItem,
    found: Iterable[CardOrError],
    source: ContactSource,
    event_id: UUID | None = None,
) -> Series:
    """The cards of an item, numbered by their places in it."""
    store = partial(_store_cards, item=item, source=source, event_id=event_id)
    return Series(enumerate(found), store, cards.PART)


def _store_cards(
    found: Sequence[CardOrError],
    tx: Transaction,
    *,
    item: FileItem,
    source: ContactSource,
    event_id: UUID | None,
) -> Outcomes:
    """Store the cards, or record why they cannot be stored."""
    outcomes = Outcomes()
    for one in found:
        if not isinstance(one, ParsedCard):
            outcomes.fail(one["position"], one["code"], one["detail"])
    file = CardFile([one for one in found if isinstance(one, ParsedCard)], source=source)
    try:
        with savepoint(tx.session):
            answer = cards.import_cards(tx, file, event_id)
            tx.session.flush()
    except ProblemError as error:  # the event was cancelled meanwhile
        outcomes.failed += len(file.cards) - 1
        outcomes.fail(item.position, code_of(error), with_name(item.name, error.detail))
        return outcomes
    outcomes.imported = len(answer.ids)
    outcomes.duplicates = len(file.cards) - len(answer.ids)
    outcomes.objects = [("contact", one) for one in answer.ids]
    outcomes.updates = answer.extra["updates"]
    return outcomes


def code_of(error: ProblemError) -> str:
    return error.faults[0].code if error.faults else error.code


def name_card(item: FileItem, error: dict[str, Any]) -> dict[str, Any]:
    """The error of a card as one of its file, with the place of the card in it."""
    detail = f"Card {error['position'] + 1}: {error['detail']}"
    return name_error(item, error | {"detail": detail})


def name_error(item: FileItem, error: dict[str, Any]) -> dict[str, Any]:
    """The error as one of the file, with its name and position."""
    return error | {"position": item.position, "detail": with_name(item.name, error["detail"])}
