"""The messages that a mail becomes: one for each party that sends or receives it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.engine.vocabulary import Automatic, Channel, Direction, MessageStatus, SenderEffect
from app.features.messages import sender_rules
from app.features.messages.message_row import NewMessage
from app.features.messages.own_addresses import OwnAddresses
from app.features.messages.party_matching import PartyMatcher
from app.features.messages.threads import Threads
from app.features.parties import service as parties
from app.http.transaction import Transaction
from app.parsing.mail.addresses import Address
from app.parsing.mail.reading import Mail

MAX_STORED = 1000  # recipients, references


class SkippedMail(Exception):  # the outcome of one mail, not an error
    """A mail that becomes no message; `is_ignored` if the workspace wants that."""

    def __init__(self, code: str, detail: str, *, is_ignored: bool = False) -> None:
        self.code, self.detail, self.is_ignored = code, detail, is_ignored


@dataclass(frozen=True, slots=True)
class ImportLookups:
    """The lookups of all mails of an import, loaded at once."""

    own: OwnAddresses
    matcher: PartyMatcher
    threads: Threads


def identifiers(mail: Mail) -> Iterator[str]:
    for identifier in (mail.message_id, mail.in_reply_to, *mail.references):
        if identifier:
            yield identifier


def correspondents(mail: Mail) -> Iterator[Address]:
    """The sender, all recipients, and the failed recipients of a bounce."""
    if mail.sender:
        yield mail.sender
    yield from _recipients(mail)
    yield from (Address("", address) for address in mail.failed_recipients)


def new_messages(
    tx: Transaction, mail: Mail, mail_key: str, lookups: ImportLookups
) -> Iterator[NewMessage]:
    """One message for each party. Raises SkippedMail."""
    direction = _direction(mail, lookups.own)
    party_ids = (
        [_sender_party(mail, lookups.matcher)]
        if direction is Direction.INBOUND
        else _recipient_parties(mail, lookups)
    )
    thread_id = lookups.threads.find_or_start(identifiers(mail))
    for party_id in party_ids:
        if direction is Direction.INBOUND and _is_sign_of_life(tx, mail):
            lookups.matcher.reactivate(party_id)
        if mail.is_permanent:
            parties.note_bounce(tx, party_id, mail.failed_recipients)
        yield _new_message(mail, mail_key, direction, party_id, thread_id, tx.now)


def _direction(mail: Mail, own: OwnAddresses) -> Direction:
    if mail.sender is None:
        raise SkippedMail("no_sender", "The mail names no sender.")
    if mail.sender.address not in own:
        return Direction.INBOUND
    return Direction.OUTBOUND


def _is_sign_of_life(tx: Transaction, mail: Mail) -> bool:
    effect = sender_rules.load(tx).effect(mail.sender.address if mail.sender else None)
    if effect is SenderEffect.IGNORE:
        return False
    return mail.automatic is None or effect is SenderEffect.ALWAYS


def _sender_party(mail: Mail, matcher: PartyMatcher) -> UUID:
    """A bounce belongs to the recipient who was not reached, not to the mail server."""
    assert mail.sender is not None  # _direction has checked it
    for address in mail.failed_recipients:
        return matcher.get_or_create(address, "")
    return matcher.get_or_create(mail.sender.address, mail.sender.name)


def _recipient_parties(mail: Mail, lookups: ImportLookups) -> list[UUID]:
    """Each known recipient; if none is known, the first becomes a contact."""
    recipients = _recipients(mail)
    others = [recipient for recipient in recipients if recipient.address not in lookups.own]
    if not recipients:
        raise SkippedMail("no_recipient", "The mail names no recipient.")
    if not others:
        raise SkippedMail("internal", "The mail is from one of your own addresses to another.")
    matches = (lookups.matcher.get(recipient.address) for recipient in others)
    known = dict.fromkeys(party_id for party_id in matches if party_id is not None)
    return list(known) or [lookups.matcher.get_or_create(others[0].address, others[0].name)]


def _recipients(mail: Mail) -> list[Address]:
    return [*mail.recipients_to, *mail.recipients_cc, *mail.recipients_bcc]


def _new_message(
    mail: Mail, mail_key: str, direction: Direction, party_id: UUID, thread_id: UUID, now: datetime
) -> NewMessage:
    recipients = (*mail.recipients_to, *mail.recipients_cc)
    is_inbound = direction is Direction.INBOUND
    return NewMessage(
        party_id=party_id,
        direction=direction,
        channel=Channel.EMAIL,
        status=MessageStatus.RECEIVED if is_inbound else MessageStatus.SENT,
        automatic=Automatic(mail.automatic) if mail.automatic else None,
        subject=mail.subject,
        body=mail.text,
        parsed_reply_text=mail.reply_text,
        sender=_as_json(mail.sender) if mail.sender else None,
        recipients=[_as_json(address) for address in recipients[:MAX_STORED]],
        bcc_recipients=[_as_json(address) for address in mail.recipients_bcc],
        attachments=[{"name": a.name, "type": a.type, "size": a.size} for a in mail.attachments],
        headers={
            "message_id": mail.message_id,
            "in_reply_to": mail.in_reply_to,
            "references": list(mail.references[:MAX_STORED]),
        },
        mail_key=mail_key,
        thread_id=thread_id,
        occurred_at=_occurred_at(mail, now),
        is_kind_from_words=True,
    )


def _occurred_at(mail: Mail, now: datetime) -> datetime:
    """The date that the author gives, unless it is missing or in the future."""
    return next((at for at in (mail.sent_at, mail.received_at) if at and at <= now), now)


def _as_json(address: Address) -> dict[str, str]:
    return {"address": address.address, "name": address.name}
