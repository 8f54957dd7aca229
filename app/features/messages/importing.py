"""Take in mails as they are: one (message/rfc822) or a mailbox file (application/mbox).

Direction by the workspace's own addresses, party by address, thread by identifiers, the same mail
twice is one. What cannot be taken in is listed with its position; nothing is lost silently.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from app.engine.vocabulary import Automatic, Channel, Direction, MessageStatus
from app.errors import FieldError, Invalid, ProblemError
from app.features.messages.classification import (
    expects_answer,
    is_personal,
    needs_reply,
    proposed_kind,
)
from app.features.messages.party_matching import PartyMatcher
from app.features.messages.queries import MESSAGE
from app.features.messages.recipient_context import RecipientContexts
from app.features.messages.service import write
from app.features.messages.threads import Threads, hash_references
from app.features.parties import service as parties
from app.http.responses import BatchResponse
from app.http.transaction import Transaction
from app.identifiers import new_id
from app.parsing.mail import mbox
from app.parsing.mail.addresses import Address
from app.parsing.mail.reading import Mail, read
from app.parsing.personal import RecipientContext
from app.storage.database import advisory_lock, batched
from app.storage.models import Message, Workspace

MBOX = "application/mbox"
RFC822 = "message/rfc822"
PROPOSALS = 3


@dataclass(frozen=True, slots=True)
class ParsedMail:
    """A mail with its place in the file and the key that tells whether it was here before."""

    position: int
    mail: Mail
    key: str


class SkippedMail(Exception):  # an outcome of one mail, not an error of ours
    """A mail that is with nobody."""

    def __init__(self, code: str, detail: str) -> None:
        self.code, self.detail = code, detail


def parse(body: bytes, most: int) -> list[ParsedMail]:
    """All mails of a body. Takes no database, so that it runs before the transaction.

    The body tells whether it is a mailbox, not its media type: generated clients call every file
    by the first or the last one that they find in the document.
    """
    if not body.strip():
        raise Invalid(FieldError("", "empty", "The body must contain at least one mail."))
    parsed: list[ParsedMail] = []
    for position, one in mbox.split(body):
        if len(parsed) >= most:
            raise ProblemError(
                "body_too_large", f"A file must not contain more than {most} mails. Split it."
            )
        mail = read(one)
        key = (
            hash_references(mail.message_id) if mail.message_id else sha256(one.strip()).hexdigest()
        )
        parsed.append(ParsedMail(position, mail, key))
    return parsed


def import_mails(tx: Transaction, parsed: list[ParsedMail]) -> BatchResponse:
    """Write the mails that are new."""
    own = _own(tx, parsed)
    advisory_lock(tx.session, f"{tx.workspace_id}:import")
    seen = _seen(tx, parsed)
    threads = Threads(tx, (i for one in parsed for i in _identifiers(one.mail)))
    people = PartyMatcher(tx, (a.address for one in parsed for a in _everybody(one.mail)))
    whom = RecipientContexts(tx)
    rows: list[dict[str, Any]] = []
    duplicates: list[UUID] = []
    errors: list[dict[str, Any]] = []
    for one in parsed:
        if one.key in seen:
            duplicates += [i for i in seen[one.key] if i not in duplicates]
            continue
        try:
            new = list(_rows(tx, one, own, people, threads, whom))
        except SkippedMail as error:
            errors.append({"position": one.position, "code": error.code, "detail": error.detail})
            continue
        seen[one.key] = [row["id"] for row in new]
        rows += new
    threads.write()
    for row in rows:
        row["thread_id"] = threads.resolved(row["thread_id"])
    write(tx, *rows)
    new_ids = {row["id"] for row in rows}
    return BatchResponse(
        MESSAGE,
        [row["id"] for row in rows],
        {"duplicates": [str(i) for i in duplicates if i not in new_ids], "errors": errors},
    )


class OwnAddresses:
    """Which addresses are the workspace's."""

    def __init__(self, addresses: Iterable[str], domains: Iterable[str]) -> None:
        self._addresses = {address.lower() for address in addresses}
        self._domains = {domain.lower() for domain in domains}

    def __contains__(self, address: Address) -> bool:
        lowered = address.address.lower()
        return lowered in self._addresses or lowered.rpartition("@")[2] in self._domains


def _own(tx: Transaction, parsed: list[ParsedMail]) -> OwnAddresses:
    workspace = tx.session.get_one(Workspace, tx.workspace_id)
    if workspace.own_addresses or workspace.own_domains:
        return OwnAddresses(workspace.own_addresses, workspace.own_domains)
    common = Counter(a.address.lower() for one in parsed for a in _everybody(one.mail))
    proposed = ", ".join(address for address, _ in common.most_common(PROPOSALS))
    raise Invalid(
        FieldError(
            "own_addresses",
            "own_addresses_missing",
            "The workspace must have `own_addresses` or `own_domains`, which decide whether a mail is "
            "inbound or outbound. Set them with PATCH /v1/workspace.",
            suggestion=proposed or None,
        )
    )


def _seen(tx: Transaction, parsed: list[ParsedMail]) -> dict[str, list[UUID]]:
    found: dict[str, list[UUID]] = {}
    for keys in batched({one.key for one in parsed}):
        rows = tx.session.exec(
            select(Message.mail_key, Message.id).where(
                Message.workspace_id == tx.workspace_id, col(Message.mail_key).in_(keys)
            )
        )
        for key, message_id in rows:
            found.setdefault(str(key), []).append(message_id)
    return found


def _identifiers(mail: Mail) -> Iterator[str]:
    for identifier in (mail.message_id, mail.in_reply_to, *mail.references):
        if identifier:
            yield identifier


def _everybody(mail: Mail) -> Iterator[Address]:
    if mail.sender:
        yield mail.sender
    yield from mail.recipients_to
    yield from mail.recipients_cc
    yield from mail.recipients_bcc
    yield from (Address("", address) for address in mail.failed_recipients)


def _rows(
    tx: Transaction,
    one: ParsedMail,
    own: OwnAddresses,
    people: PartyMatcher,
    threads: Threads,
    whom: RecipientContexts,
) -> Iterator[dict[str, Any]]:
    mail = one.mail
    direction = _direction(mail, own)
    party_ids = (
        [_sender(mail, people)]
        if direction is Direction.INBOUND
        else _recipients(mail, own, people)
    )
    theirs = [address for address in _named(mail) if address not in own]
    thread_id = threads.of(_identifiers(mail))
    for party_id in party_ids:
        if direction is Direction.INBOUND and mail.automatic is None:
            people.reactivate(party_id)
        if mail.is_permanent:
            parties.note_bounce(tx, party_id, mail.failed_recipients)
        yield _row(tx, one, direction, party_id, thread_id, whom, len(theirs))


def _direction(mail: Mail, own: OwnAddresses) -> Direction:
    if mail.sender is None:
        raise SkippedMail("no_sender", "The mail names no sender.")
    if mail.sender not in own:
        return Direction.INBOUND
    return Direction.OUTBOUND


def _sender(mail: Mail, people: PartyMatcher) -> UUID:
    """A bounce is about the one who was not reached, not with the mail server that says so."""
    assert mail.sender is not None  # _direction asked for it
    for address in mail.failed_recipients:
        return people.get_or_create(address, "")
    return people.get_or_create(mail.sender.address, mail.sender.name)


def _recipients(mail: Mail, own: OwnAddresses, people: PartyMatcher) -> list[UUID]:
    """One row for each known recipient; where none is known, the first becomes a contact."""
    named = _named(mail)
    theirs = [address for address in named if address not in own]
    if not named:
        raise SkippedMail("no_recipient", "The mail names no recipient.")
    if not theirs:
        raise SkippedMail("internal", "The mail is from one of your own addresses to another.")
    known = dict.fromkeys(p for a in theirs if (p := people.known(a.address)) is not None)
    return list(known) or [people.get_or_create(theirs[0].address, theirs[0].name)]


def _named(mail: Mail) -> list[Address]:
    return [*mail.recipients_to, *mail.recipients_cc, *mail.recipients_bcc]


def _row(
    tx: Transaction,
    one: ParsedMail,
    direction: Direction,
    party_id: UUID,
    thread_id: UUID,
    whom: RecipientContexts,
    recipients: int,
) -> dict[str, Any]:
    mail = one.mail
    inbound = direction is Direction.INBOUND
    automatic = Automatic(mail.automatic) if mail.automatic else None
    kind, kind_evidence = proposed_kind(
        direction=direction, automatic=automatic, subject=mail.subject, text=mail.reply_text
    )
    needed, evidence = needs_reply(
        direction=direction,
        channel=Channel.EMAIL,
        kind=kind,
        automatic=automatic,
        subject=mail.subject,
        text=mail.reply_text,
    )
    asks, asks_evidence = expects_answer(
        direction=direction,
        channel=Channel.EMAIL,
        kind=kind,
        automatic=automatic,
        subject=mail.subject,
        text=mail.reply_text,
    )
    personal, personal_evidence = is_personal(
        direction=direction,
        channel=Channel.EMAIL,
        kind=kind,
        automatic=automatic,
        text=f"{mail.subject or ''}\n{mail.reply_text or ''}",
        recipients=recipients,
        answers=mail.in_reply_to is not None,
        whom=RecipientContext() if inbound else whom.of(party_id),
    )
    return {
        "id": new_id(),
        "party_id": party_id,
        "direction": direction,
        "channel": Channel.EMAIL,
        "kind": kind,
        "kind_evidence": kind_evidence,
        "status": MessageStatus.RECEIVED if inbound else MessageStatus.SENT,
        "automatic": automatic,
        "subject": mail.subject,
        "body": mail.text,
        "reply_text": mail.reply_text,
        "sender": _shown(mail.sender) if mail.sender else None,
        "recipients": [_shown(a) for a in (*mail.recipients_to, *mail.recipients_cc)][:1000],
        "attachments": [{"name": a.name, "type": a.type, "size": a.size} for a in mail.attachments],
        "headers": {
            "message_id": mail.message_id,
            "in_reply_to": mail.in_reply_to,
            "references": list(mail.references)[:1000],
        },
        "mail_key": one.key,
        "thread_id": thread_id,
        "in_reply_to_id": None,
        "needs_reply": needed,
        "needs_reply_evidence": evidence,
        "expects_answer": asks,
        "expects_answer_evidence": asks_evidence,
        "is_personal": personal,
        "is_personal_evidence": personal_evidence,
        "external_ids": {},
        "occurred_at": _when(mail, tx.now),
    }


def _when(mail: Mail, now: datetime) -> datetime:
    """The date its author gave, unless that is missing or has not come yet."""
    return next((at for at in (mail.sent_at, mail.received_at) if at and at <= now), now)


def _shown(address: Address) -> dict[str, str]:
    return {"address": address.address, "name": address.name}
