"""The import of mails as they are: one (message/rfc822) or a mailbox file (application/mbox).

The workspace's own addresses give the direction, addresses the party, identifiers the thread; the
same mail twice is one. The response lists each mail that is not stored, with its position.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from app.errors import FieldError, Invalid, ProblemError
from app.features.messages import mail_messages
from app.features.messages.insertion import insert_rows
from app.features.messages.known_mails import KnownMails
from app.features.messages.mail_messages import ImportLookups, SkippedMail, StoredAlready
from app.features.messages.message_row import build_row
from app.features.messages.party_matching import PartyMatcher
from app.features.messages.queries import MESSAGE
from app.features.messages.recipient_context import RecipientContextLoader
from app.features.messages.threads import Threads, hash_message_id
from app.features.workspace import own_addresses
from app.features.workspace.own_addresses import OwnAddresses
from app.http.responses import BatchResponse
from app.http.transaction import Transaction
from app.parsing.mail import mbox
from app.parsing.mail.attribution import attribute
from app.parsing.mail.file_formats import find_foreign_format
from app.parsing.mail.reading import Mail, read
from app.storage.batches import batched
from app.storage.locks import advisory_lock
from app.storage.models import Message

MBOX = "application/mbox"
RFC822 = "message/rfc822"
MAX_SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class ParsedMail:
    """A mail with its position in the file and the key by which it is recognized."""

    position: int
    mail: Mail
    key: str


@dataclass(slots=True)
class ImportResult:
    rows: list[dict[str, Any]] = field(default_factory=list)
    duplicate_ids: dict[UUID, None] = field(default_factory=dict)
    errors: list[dict[str, Any]] = field(default_factory=list)

    def response(self) -> BatchResponse:
        ids = [row["id"] for row in self.rows]
        new_ids = set(ids)
        duplicates = [str(i) for i in self.duplicate_ids if i not in new_ids]
        return BatchResponse(MESSAGE, ids, {"duplicates": duplicates, "errors": self.errors})


def parse(body: bytes, max_mails: int) -> list[ParsedMail]:
    """All mails of a body. Takes no database, so that it runs before the transaction.

    The body decides whether it is a mailbox, not its media type: generated clients give every file
    the first or the last media type of the document.
    """
    if not body.strip():
        raise Invalid(FieldError("", "empty", "The body must contain a mail."))
    if name := find_foreign_format(body):
        raise ProblemError(
            "unsupported_media_type",
            f"The file is {name}. It must be a mail ({RFC822}) or a mailbox file ({MBOX}).",
            headers={"Accept": f"{MBOX}, {RFC822}"},
        )
    parsed: list[ParsedMail] = []
    for entry in mbox.split(body):
        if len(parsed) >= max_mails:
            raise ProblemError("body_too_large", f"A file may hold {max_mails} mails. Split it.")
        parsed.append(_parse_mail(entry))
    return parsed


def _parse_mail(entry: mbox.Entry) -> ParsedMail:
    mail = read(entry.content, entry.arrived_at)
    key = (
        hash_message_id(mail.message_id)
        if mail.message_id
        else sha256(entry.content.strip()).hexdigest()
    )
    return ParsedMail(entry.position, mail, key)


def import_mails(tx: Transaction, parsed: Sequence[ParsedMail]) -> BatchResponse:
    """Store the mails that are new."""
    own = _own_addresses(tx, parsed)
    parsed = _attributed(parsed, own)
    advisory_lock(tx.session, f"{tx.workspace_id}:import")
    ids_by_key = _stored_ids_by_key(tx, parsed)
    mails = [one.mail for one in parsed]
    lookups = ImportLookups(
        own,
        matcher=PartyMatcher.load(
            tx, (a.address for mail in mails for a in mail_messages.correspondents(mail))
        ),
        threads=Threads.load(tx, (i for mail in mails for i in mail_messages.identifiers(mail))),
        known=KnownMails.load(tx, own, mails),
        addressed=frozenset(mail_messages.addressees(mails, own)),
    )
    result = _build_rows(tx, parsed, ids_by_key, lookups)
    lookups.threads.write()
    for row in result.rows:
        row["thread_id"] = lookups.threads.resolve(row["thread_id"])
    insert_rows(tx, *result.rows)
    return result.response()


def _attributed(parsed: Sequence[ParsedMail], own: OwnAddresses) -> list[ParsedMail]:
    """The mails of their authors; a forward follows the mail that it may repeat."""
    mails = [replace(one, mail=attribute(one.mail, own)) for one in parsed]
    return sorted(mails, key=lambda one: one.mail.origin == "forward")


def _build_rows(
    tx: Transaction,
    parsed: Sequence[ParsedMail],
    ids_by_key: dict[str, list[UUID]],
    lookups: ImportLookups,
) -> ImportResult:
    result = ImportResult()
    contexts = RecipientContextLoader(tx)
    for one in parsed:
        if one.key in ids_by_key:
            result.duplicate_ids |= dict.fromkeys(ids_by_key[one.key])
            continue
        try:
            messages = list(mail_messages.new_messages(tx, one.mail, one.key, lookups))
        except SkippedMail as skipped:
            result.errors.append(
                {"position": one.position, "code": skipped.code, "detail": skipped.detail}
            )
            continue
        except StoredAlready as stored:
            result.duplicate_ids |= dict.fromkeys(stored.message_ids)
            continue
        rows = [build_row(tx, message, contexts) for message in messages]
        for row in rows:
            lookups.known.add(row)
        ids_by_key[one.key] = [row["id"] for row in rows]
        result.rows += rows
    return result


def _own_addresses(tx: Transaction, parsed: Sequence[ParsedMail]) -> OwnAddresses:
    """Raises Invalid, with the most frequent addresses of the file as a suggestion."""
    if own := own_addresses.load(tx):
        return own
    frequencies = Counter(
        a.address.lower() for one in parsed for a in mail_messages.correspondents(one.mail)
    )
    suggestion = ", ".join(address for address, _ in frequencies.most_common(MAX_SUGGESTIONS))
    raise Invalid(
        FieldError(
            "own_addresses",
            "own_addresses_missing",
            "Set `own_addresses` or `own_domains` first (PATCH /v1/workspace): they tell outbound "
            "mails from inbound ones.",
            suggestion=suggestion or None,
        )
    )


def _stored_ids_by_key(tx: Transaction, parsed: Sequence[ParsedMail]) -> dict[str, list[UUID]]:
    ids_by_key: dict[str, list[UUID]] = {}
    for keys in batched({one.key for one in parsed}):
        rows = tx.session.exec(
            select(Message.mail_key, Message.id).where(
                Message.workspace_id == tx.workspace_id, col(Message.mail_key).in_(keys)
            )
        )
        for key, message_id in rows:
            ids_by_key.setdefault(str(key), []).append(message_id)
    return ids_by_key
