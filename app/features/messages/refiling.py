"""Moves a stored mail to its author, whom a better reader or a new own address has revealed."""

from app.engine.vocabulary import Direction
from app.features.messages import sender_rules
from app.features.messages.mail_messages import as_json
from app.features.messages.party_matching import PartyMatcher
from app.features.workspace.own_addresses import OwnAddresses
from app.http.transaction import Transaction
from app.parsing.mail.reading import Mail
from app.storage.models import Contact, Message


def file_under_author(
    tx: Transaction, message: Message, attributed: Mail, own: OwnAddresses
) -> None:
    """File an inbound mail that a form, a group or a colleague sent under its author."""
    author = attributed.sender
    if author is None or not author.address or not _can_move(tx, message, attributed):
        return
    matcher = PartyMatcher.load(tx, [author.address])
    recipients = (*attributed.recipients_to, *attributed.recipients_cc)
    party_id = matcher.get_or_create(
        author.address,
        author.name,
        phone=attributed.author_phone,
        owner_id=own.owner_id(to.address for to in recipients),
    )
    matcher.write()
    message.party_id = party_id
    message.sender = as_json(author)
    message.sender_key = sender_rules.sender_key(message.direction, message.sender)
    by = attributed.forwarded_by
    message.forwarded_by_id = own.user_id(by) if by else None


def _can_move(tx: Transaction, message: Message, attributed: Mail) -> bool:
    """Whether another one is the author, and the message lies with a contact that a mail has made.

    A person may have chosen any other party.
    """
    if message.direction is not Direction.INBOUND or attributed.origin is None:
        return False
    stored = (message.sender or {}).get("address", "")
    if attributed.sender is None or attributed.sender.address.lower() == stored.lower():
        return False
    contact = tx.session.get(Contact, (tx.workspace_id, message.party_id))
    return contact is not None and contact.source == "message"
