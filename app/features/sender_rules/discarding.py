"""The discard of a contact, with sender rules for its addresses if the client asks for them."""

from dataclasses import replace
from uuid import UUID

from app.engine.vocabulary import SenderEffect
from app.features.contacts import service as contacts
from app.features.sender_rules import service as rules
from app.features.sender_rules.schemas import SilentEffect
from app.http.responses import ResourceResponse
from app.http.transaction import Transaction
from app.storage.models import Contact

NOTE = "Discarded contact."


def discard(tx: Transaction, contact_id: UUID, effect: SilentEffect | None) -> ResourceResponse:
    """Raises Conflict if the contact is converted or merged."""
    response = contacts.discard(tx, contact_id)
    briefs = []
    if effect is not None:
        contact = tx.session.get_one(Contact, (tx.workspace_id, contact_id))
        patterns = (rules.pattern_of(tx, email["address"]) for email in contact.emails)
        briefs = [
            rules.make_silent_brief(tx, pattern, SenderEffect(effect), NOTE)
            for pattern in dict.fromkeys(patterns)
            if pattern
        ]
    return replace(response, extra={"sender_rules": briefs})
