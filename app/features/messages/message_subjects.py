"""The subjects that a message is about because a client says so."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from app.errors import unknown_reference
from app.features.messages.schemas import AboutType, MessageSubject
from app.http.transaction import Transaction
from app.storage.models import Event, Message, Opportunity, Purchase, Referral

MODELS = {
    AboutType.EVENT: Event,
    AboutType.PURCHASE: Purchase,
    AboutType.OPPORTUNITY: Opportunity,
    AboutType.REFERRAL: Referral,
}


def name(tx: Transaction, message_id: UUID, about: Iterable[MessageSubject]) -> None:
    """Set the subjects of a stored message, unless none are given. Raises Invalid."""
    message = tx.session.get(Message, (tx.workspace_id, message_id))
    if message is not None and (named := stored(tx, about)):
        message.about = named
        tx.session.flush()


def stored(tx: Transaction, about: Iterable[MessageSubject]) -> list[dict[str, str]] | None:
    """The value of the column `about`, with each subject once; None without any. Raises Invalid."""
    for index, one in enumerate(about):
        model: type[Any] = MODELS[one.type]
        row = tx.session.get(model, (tx.workspace_id, one.id))
        if row is None or row.archived_at is not None:
            raise unknown_reference(f"/about/{index}/id", one.type)
    named = dict.fromkeys((one.type.value, str(one.id)) for one in about)
    return [{"type": kind, "id": subject_id} for kind, subject_id in named] or None
