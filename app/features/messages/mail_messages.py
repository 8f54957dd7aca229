"""The messages that a mail becomes: one for each party that sends or receives it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from app.engine.vocabulary import Automatic, Channel, Direction, MessageStatus, SenderEffect
from app.features.messages import sender_rules, undelivered
from app.features.messages.mail_schemas import MOST_DELIVERED_TO
from app.features.messages.message_row import NewMessage
from app.features.messages.party_matching import PartyMatcher
from app.features.messages.related_mails import RelatedMails
from app.features.messages.threads import Threads
from app.features.parties import service as parties
from app.features.workspace.own_addresses import OwnAddresses
from app.http.transaction import Transaction
from app.parsing.mail.addresses import Address
from app.parsing.mail.reading import Mail
from app.parsing.signs import sign

MAX_STORED = 1000  # recipients, references
_LONGEST_NAME = 120
_FIRST = datetime.min.replace(tzinfo=UTC)
_REPORTS = frozenset({"bounce", "delay", "complaint"})


class SkippedMail(Exception):  # the outcome of one mail, not an error
    """A mail that becomes no message; `is_ignored` if the workspace wants that."""

    def __init__(self, code: str, detail: str, *, is_ignored: bool = False) -> None:
        self.code, self.detail, self.is_ignored = code, detail, is_ignored


class StoredAlready(Exception):  # the outcome of one mail, not an error
    """A forward of a mail that is stored."""

    def __init__(self, message_id: UUID) -> None:
        self.message_id = message_id


@dataclass(frozen=True, slots=True)
class ImportLookups:
    """The lookups of all mails of an import, loaded at once."""

    own: OwnAddresses
    matcher: PartyMatcher
    threads: Threads
    related: RelatedMails
    owner_id: UUID | None = None
    """The owner of the parties that have none, such as the user of a mailbox."""


@dataclass(frozen=True, slots=True)
class _Recipient:
    """A party with which a mail was exchanged."""

    party_id: UUID
    is_copy: bool = False


def identifiers(mail: Mail) -> Iterator[str]:
    for identifier in (mail.message_id, mail.in_reply_to, *mail.references):
        if identifier:
            yield identifier


def correspondents(mail: Mail) -> Iterator[Address]:
    """The sender, all recipients, and the recipients that a report is about."""
    if mail.sender and mail.sender.address:
        yield mail.sender
    yield from _recipients(mail)
    yield from (Address("", address) for address in _reported(mail))


def _reported(mail: Mail) -> tuple[str, ...]:
    """The addresses that a bounce did not reach, or that complain."""
    return (*mail.failed_recipients, *mail.reported_recipients)


def reading_order(mail: Mail, own: OwnAddresses) -> tuple[int, datetime]:
    """The sort key of a mail in its file: answers, reports and forwards follow the mails that they are about.

    Answers to other people are read in the order of their times; all others stay as they come.
    """
    if mail.origin == "forward":
        return (2 if mail.sender and mail.sender.address else 3), _FIRST
    is_to_others = any(to.address not in own for to in mail.recipients_to)
    if mail.original_message_id or (mail.in_reply_to and is_to_others):
        return 1, mail.sent_at or mail.received_at or _FIRST
    return 0, _FIRST


def new_messages(
    tx: Transaction, mail: Mail, mail_key: str, lookups: ImportLookups
) -> Iterator[NewMessage]:
    """One message for each party. Raises SkippedMail or StoredAlready."""
    direction = _direction(mail, lookups)
    is_inbound = direction is Direction.INBOUND
    if is_inbound:
        recipients = [_Recipient(_sender_party(mail, lookups, tx.now))]
    else:
        recipients = list(_recipient_parties(mail, lookups))
    automatic, evidence = _automatic(mail, lookups)
    thread_id = lookups.threads.find_or_start(identifiers(mail))
    for recipient in recipients:
        if is_inbound and _is_sign_of_life(tx, mail, automatic):
            lookups.matcher.reactivate(recipient.party_id)
        if mail.is_permanent:
            lookups.matcher.write()
            parties.note_bounce(tx, recipient.party_id, mail.failed_recipients)
        message = _new_message(mail, direction, recipient, lookups, tx.now)
        yield replace(
            message,
            mail_key=mail_key,
            thread_id=thread_id,
            automatic=automatic,
            automatic_evidence=evidence,
            is_judged_by_words=False,
        )


def _automatic(mail: Mail, lookups: ImportLookups) -> tuple[Automatic | None, str | None]:
    """The kind of automatic mail, and the evidence."""
    is_reply = lookups.related.is_reply_to_ours(mail)
    found = sign.decide(
        mail.signs,
        is_reply_to_ours=is_reply,
        has_answered_us=False,  # thread_context decides that once the mail is stored
        own_list=mail.is_own_list,
    )
    if found is not None:
        return Automatic(found.kind), found.evidence
    if not (_recipients(mail) or is_reply):
        return Automatic.NOTICE, "undisclosed_recipients"
    return None, None


def evidence_of(mail: Mail) -> str | None:
    """The evidence of the sign that makes the mail automatic."""
    return next((sign.evidence for sign in mail.signs if sign.kind == mail.automatic), None)


def _direction(mail: Mail, lookups: ImportLookups) -> Direction:
    if mail.is_draft:
        raise SkippedMail("draft", "The mail is a draft: it was not sent.")
    if mail.sender is None:
        raise SkippedMail("no_sender", "The mail names no sender.")
    if mail.automatic in _REPORTS and all(to.address in lookups.own for to in _recipients(mail)):
        return Direction.INBOUND  # our own server sends reports under our domain
    if mail.sender.address in lookups.own or _is_answer_for_us(mail, lookups):
        return Direction.OUTBOUND
    return Direction.INBOUND


def _is_sign_of_life(tx: Transaction, mail: Mail, automatic: Automatic | None) -> bool:
    effect = sender_rules.load(tx).effect(mail.sender.address if mail.sender else None)
    if effect is SenderEffect.IGNORE:
        return False
    return automatic is None or effect is SenderEffect.ALWAYS


def _is_answer_for_us(mail: Mail, lookups: ImportLookups) -> bool:
    """Whether one of us wrote from an address that the workspace does not know.

    Nobody else can answer a mail that went to our addresses alone.
    """
    sender = mail.sender
    if sender is None or mail.automatic is not None or lookups.matcher.is_customer(sender.address):
        return False
    addressees = {to.address.lower() for to in mail.recipients_to} - {sender.address.lower()}
    return any(
        known.direction is Direction.INBOUND and known.is_to_us_alone and known.sender in addressees
        for known in lookups.related.answered_by(mail)
    )


def _sender_party(mail: Mail, lookups: ImportLookups, now: datetime) -> UUID:
    """A report belongs to the recipient whom it is about, not to the mail server."""
    assert mail.sender is not None  # _direction has checked it
    if mail.automatic in _REPORTS:
        return _reported_party(mail, lookups)
    if mail.origin == "forward" and (party_id := _forwarded_party(mail, lookups)):
        at = _occurred_at(mail, now)
        if message_ids := lookups.related.originals_of(mail, party_id, at):
            raise StoredAlready(message_ids[0])
        if not mail.sender.address:
            return party_id
    recipients = (*mail.recipients_to, *mail.recipients_cc)
    owner_id = lookups.own.owner_id(to.address for to in recipients) or lookups.owner_id
    if not mail.sender.address:
        return lookups.matcher.get_or_create_by_phone(
            mail.author_phone, mail.sender.name, owner_id=owner_id
        )
    return lookups.matcher.get_or_create(
        mail.sender.address, mail.sender.name, phone=mail.author_phone, owner_id=owner_id
    )


def _forwarded_party(mail: Mail, lookups: ImportLookups) -> UUID | None:
    """The known party of a forwarded mail. Raises SkippedMail if a name is all that it has, and unknown."""
    assert mail.sender is not None  # _direction has checked it
    if mail.sender.address:
        return lookups.matcher.get(mail.sender.address)
    if party_id := lookups.matcher.get_by_name(mail.sender.name):
        return party_id
    detail = (
        "The forwarded mail names its sender without an address, and the name is not that of "
        f"exactly one customer or contact: {mail.sender.name[:_LONGEST_NAME]}."
    )
    raise SkippedMail("internal", detail)


def _reported_party(mail: Mail, lookups: ImportLookups) -> UUID:
    """The recipient whom a report is about: known, named in it, or that of the reported mail.

    An unknown one becomes a contact that lists leave out until we exchange mail with it.
    """
    assert mail.sender is not None  # _direction has checked it
    about = [address for address in _reported(mail) if address not in lookups.own]
    for address in about:
        if party_id := lookups.matcher.get(address):
            return party_id
    for related in lookups.related.reported_by(mail):
        return related.party_id
    if not about and mail.automatic == "bounce":
        detail = "The mail does not say whom it did not reach."
        raise SkippedMail("bounce_of_unknown", detail)
    return lookups.matcher.get_or_create(next(iter(about), mail.sender.address), "")


def _recipient_parties(mail: Mail, lookups: ImportLookups) -> Iterator[_Recipient]:
    """Each known recipient, and the first unknown one in To; recipients in Cc get a copy."""
    if not _recipients(mail):
        raise SkippedMail("no_recipient", "The mail names no recipient.")
    to, cc, bcc = (
        [recipient for recipient in group if recipient.address not in lookups.own]
        for group in (mail.recipients_to, mail.recipients_cc, mail.recipients_bcc)
    )
    if not to + cc + bcc:
        raise SkippedMail("internal", "The mail is from one of your own addresses to another.")
    addressed = dict.fromkeys((*_with_first_unknown(to, lookups), *_party_ids(bcc, lookups)))
    copied = dict.fromkeys(
        party_id for party_id in _party_ids(cc, lookups) if party_id not in addressed
    )
    if not addressed and not copied:
        first = (bcc or cc)[0]
        party_id = lookups.matcher.get_or_create(
            first.address, first.name, owner_id=lookups.owner_id
        )
        (addressed if bcc else copied)[party_id] = None
    yield from (_Recipient(party_id) for party_id in addressed)
    yield from (_Recipient(party_id, is_copy=True) for party_id in copied)


def _party_ids(recipients: list[Address], lookups: ImportLookups) -> Iterator[UUID]:
    for recipient in recipients:
        if party_id := lookups.matcher.get(recipient.address):
            yield party_id


def _with_first_unknown(recipients: list[Address], lookups: ImportLookups) -> Iterator[UUID]:
    """The parties of all known recipients and of the first unknown one, who becomes a contact."""
    has_new = False
    for recipient in recipients:
        party_id = lookups.matcher.get(recipient.address)
        if party_id is None and not has_new:
            party_id = lookups.matcher.get_or_create(
                recipient.address, recipient.name, owner_id=lookups.owner_id
            )
            has_new = True
        if party_id is not None:
            yield party_id


def _recipients(mail: Mail) -> list[Address]:
    return [*mail.recipients_to, *mail.recipients_cc, *mail.recipients_bcc]


def _new_message(
    mail: Mail, direction: Direction, recipient: _Recipient, lookups: ImportLookups, now: datetime
) -> NewMessage:
    is_inbound = direction is Direction.INBOUND
    return NewMessage(
        party_id=recipient.party_id,
        direction=direction,
        channel=Channel.EMAIL,
        status=MessageStatus.RECEIVED if is_inbound else MessageStatus.SENT,
        subject=mail.subject,
        body=mail.text,
        parsed_reply_text=mail.reply_text,
        sender=as_json(mail.sender) if mail.sender and mail.sender.address else None,
        recipients=[as_json(address) for address in mail.recipients_to[:MAX_STORED]],
        cc_recipients=[as_json(address) for address in mail.recipients_cc[:MAX_STORED]],
        is_copy=recipient.is_copy,
        away_until=mail.away_until,
        forwarded_by_id=lookups.own.user_id(mail.forwarded_by) if mail.forwarded_by else None,
        attachments=[{"name": a.name, "type": a.type, "size": a.size} for a in mail.attachments],
        headers=_headers(mail),
        thread_id=None,
        occurred_at=_occurred_at(mail, now),
    )


def _headers(mail: Mail) -> dict[str, Any]:
    """The identifiers, and those of the other fields that the mail has."""
    others = {
        "calendar_method": mail.calendar_method,
        "forwarded_by": mail.forwarded_by,
        "origin": mail.origin,
        "form_subject": mail.form_subject,
        "delivered_to": list(mail.delivered_to[:MOST_DELIVERED_TO]),
        **dict(undelivered.headers_of_report(mail)),
    }
    return {
        "message_id": mail.message_id,
        "in_reply_to": mail.in_reply_to,
        "references": list(mail.references[:MAX_STORED]),
        **{name: value for name, value in others.items() if value},
    }


def _occurred_at(mail: Mail, now: datetime) -> datetime:
    """The date that the author gives, unless it is missing or in the future."""
    return next((at for at in (mail.sent_at, mail.received_at) if at and at <= now), now)


def as_json(address: Address) -> dict[str, str]:
    return {"address": address.address, "name": address.name}
