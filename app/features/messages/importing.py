"""The import of mails as they are: one (message/rfc822) or a mailbox file (application/mbox).

The workspace's own addresses give the direction, addresses the party, identifiers the thread; the
same mail twice is one. The response accounts for every mail of the file.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from io import BytesIO
from typing import Any, Self
from uuid import UUID

from app.config import Settings
from app.errors import FieldError, Invalid, ProblemError
from app.features.messages import (
    classification,
    forwarded_originals,
    logged_answers,
    mail_messages,
    sources,
    undelivered,
)
from app.features.messages.insertion import insert_rows
from app.features.messages.mail_identity import MailIdentity, StoredMails, key_of_attached
from app.features.messages.mail_messages import (
    MAX_STORED,
    ImportLookups,
    SkippedMail,
    StoredAlready,
)
from app.features.messages.message_row import NewMessage, build_row
from app.features.messages.party_matching import PartyMatcher
from app.features.messages.queries import MESSAGE
from app.features.messages.recipient_context import RecipientContextLoader
from app.features.messages.related_mails import RelatedMails
from app.features.messages.sources import Source
from app.features.messages.threads import Threads
from app.features.refused_mails import service as refused_mails
from app.features.refused_mails.service import Refusal
from app.features.workspace import own_addresses
from app.features.workspace.own_addresses import OwnAddresses
from app.http.responses import BatchResponse, NoContent
from app.http.transaction import Transaction
from app.parsing.mail import mbox
from app.parsing.mail.attribution import attribute_each
from app.parsing.mail.file_formats import find_foreign_format
from app.parsing.mail.reading import Mail, read
from app.storage.locks import advisory_lock

MBOX = "application/mbox"
RFC822 = "message/rfc822"
MAX_SUGGESTIONS = 3
# Mails of one transaction.
PART = 25


@dataclass(frozen=True, slots=True)
class ParsedMail:
    """A mail with its position in the file, and what it is recognized by."""

    position: int
    mail: Mail
    """The first mail of a customer that it brings, or the mail itself."""
    identity: MailIdentity
    source: Source | None
    """None if the server keeps no sources."""
    more: tuple[Mail, ...] = ()
    """Further mails of customers that a colleague attached."""

    @property
    def mails(self) -> tuple[Mail, ...]:
        return (self.mail, *self.more)


@dataclass(slots=True)
class ImportResult:
    """Each mail of the file is in exactly one of the lists; a mail may become several messages."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    imported: int = 0
    duplicates: list[str] = field(default_factory=list)
    ignored: list[dict[str, Any]] = field(default_factory=list)
    errors: list[dict[str, Any]] = field(default_factory=list)
    refused: list[tuple[ParsedMail, SkippedMail]] = field(default_factory=list)
    stored_hashes: list[str] = field(default_factory=list)
    """The content hashes of the mails that are messages now."""

    def skip(self, one: ParsedMail, skipped: SkippedMail) -> None:
        entry = {"position": one.position, "code": skipped.code, "detail": skipped.detail}
        if skipped.is_ignored:
            self.ignored.append(entry)
        else:
            self.errors.append(entry)
            self.refused.append((one, skipped))

    def merge(self, merged: Mapping[UUID, UUID]) -> None:
        """Leave out rows that were merged into stored messages, by id.

        A mail that leaves no row is a duplicate of the message that it was merged into.
        """
        left = [row for row in self.rows if row["id"] not in merged]
        imported = {row["mail_key"] for row in left}
        stored = {
            row["mail_key"]: str(merged[row["id"]]) for row in self.rows if row["id"] in merged
        }
        ids = {str(row_id): str(stored_id) for row_id, stored_id in merged.items()}
        gone = [stored_id for mail_key, stored_id in stored.items() if mail_key not in imported]
        self.rows, self.imported = left, self.imported - len(gone)
        self.duplicates = [*(ids.get(one, one) for one in self.duplicates), *gone]

    def report(self) -> "ImportReport":
        ids = [row["id"] for row in self.rows]
        return ImportReport(ids, self.imported, self.duplicates, self.ignored, self.errors)


@dataclass(slots=True)
class ImportReport:
    """The outcome of an import, or of a part of it."""

    message_ids: list[UUID] = field(default_factory=list)
    imported: int = 0
    duplicates: list[str] = field(default_factory=list)
    ignored: list[dict[str, Any]] = field(default_factory=list)
    errors: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def join(cls, parts: Iterable[Self]) -> Self:
        report = cls()
        for part in parts:
            report.message_ids += part.message_ids
            report.imported += part.imported
            report.duplicates += part.duplicates
            report.ignored += part.ignored
            report.errors += part.errors
        return report

    def response(self, total: int) -> BatchResponse:
        mails = {
            "total": total,
            "imported": self.imported,
            "duplicates": len(self.duplicates),
            "ignored": len(self.ignored),
            "errors": len(self.errors),
        }
        extra = {
            "duplicates": self.duplicates,
            "ignored": self.ignored,
            "errors": self.errors,
            "mails": mails,
        }
        return BatchResponse(MESSAGE, self.message_ids, extra)


def parse(body: bytes, settings: Settings) -> list[ParsedMail]:
    """All mails of a body. Takes no database, so that it runs before the transaction.

    The body decides whether it is a mailbox, not its media type: generated clients give every file
    the first or the last media type of the document.
    """
    if not body.strip():
        raise Invalid(FieldError("", "required", "The body must contain a mail."))
    if name := find_foreign_format(body):
        raise ProblemError(
            "unsupported_media_type",
            f"The file is {name}. It must be a mail ({RFC822}) or a mailbox file ({MBOX}).",
            headers={"Accept": f"{MBOX}, {RFC822}"},
        )
    parsed: list[ParsedMail] = []
    for entry in mbox.split(BytesIO(body)):
        if len(parsed) >= (most := settings.max_import_messages):
            raise ProblemError(
                "body_too_large",
                f"A file may hold {most} mails here. Send it to `POST /v1/imports`.",
            )
        parsed.append(parse_mail(entry, settings))
    return parsed


def parse_mail(entry: mbox.Entry, settings: Settings) -> ParsedMail:
    """Read one mail. Like `parse` it runs before the transaction."""
    classification.prepare()
    return read_mail(entry, settings)


def read_mail(entry: mbox.Entry, settings: Settings) -> ParsedMail:
    """Read one mail where nobody waits for the phrases of its language."""
    mail = read(entry.content, entry.arrived_at)
    identity = MailIdentity.of(mail.message_id, mail.content_hash, entry.content)
    return ParsedMail(entry.position, mail, identity, sources.compress(entry.content, settings))


def store_part(tx: Transaction, parsed: Sequence[ParsedMail], settings: Settings) -> ImportReport:
    """Store a part of the mails of a file, which `attribute` has put in order."""
    return _store(tx, parsed, own_addresses.load(tx), settings).report()


class MailImport:
    """The mails of a file, to store in parts of a short transaction each."""

    def __init__(self, parsed: Sequence[ParsedMail], settings: Settings) -> None:
        self._parsed = parsed
        self._settings = settings
        self._own = OwnAddresses((), ())
        # By the start of the part. An aborted transaction is repeated and replaces its report.
        self._reports: dict[int, ImportReport] = {}

    def parts(self) -> Iterator[Callable[[Transaction], NoContent]]:
        """Yield the parts; the first one only loads the workspace's own addresses.

        Then, in no transaction, the mails of the whole file are put in order.
        """
        yield self._load_own
        self._parsed = attribute(self._parsed, self._own)
        for start in range(0, len(self._parsed), PART):
            yield partial(self._store, start)

    def run(self, tx: Transaction) -> BatchResponse:
        """Store all mails in one transaction."""
        for part in self.parts():
            part(tx)
        return self.answer()

    def answer(self) -> BatchResponse:
        return ImportReport.join(self._reports.values()).response(len(self._parsed))

    def _load_own(self, tx: Transaction) -> NoContent:
        self._own = _own_addresses(tx, self._parsed)
        return NoContent()

    def _store(self, start: int, tx: Transaction) -> NoContent:
        mails = self._parsed[start : start + PART]
        result = _store(tx, mails, own_addresses.load(tx), self._settings)
        self._reports[start] = result.report()
        return NoContent()


def store_mails(
    tx: Transaction,
    parsed: Sequence[ParsedMail],
    settings: Settings,
    *,
    owner_id: UUID | None = None,
) -> ImportReport:
    """Store the mails that are new, and record those that are refused.

    Parties without an owner get the given one.
    """
    own = _own_addresses(tx, parsed)
    return _store(tx, attribute(parsed, own), own, settings, owner_id).report()


def _store(
    tx: Transaction,
    parsed: Sequence[ParsedMail],
    own: OwnAddresses,
    settings: Settings,
    owner_id: UUID | None = None,
) -> ImportResult:
    advisory_lock(tx.session, f"{tx.workspace_id}:import")
    known = StoredMails.load(tx, (one.identity for one in parsed))
    mails = [mail for one in parsed for mail in one.mails]
    lookups = ImportLookups(
        own,
        matcher=PartyMatcher.load(
            tx, [a.address for mail in mails for a in mail_messages.correspondents(mail)]
        ),
        threads=Threads.load(tx, (i for mail in mails for i in mail_messages.identifiers(mail))),
        related=RelatedMails.load(tx, own, mails),
        owner_id=owner_id,
    )
    result = _build_rows(tx, parsed, known, lookups)
    lookups.matcher.write()
    lookups.threads.write()
    for row in result.rows:
        row["thread_id"] = lookups.threads.resolve(row["thread_id"])
    result.merge(logged_answers.merge_mails(tx, result.rows))
    result.merge(forwarded_originals.merge_mails(tx, result.rows))
    _record_refusals(tx, result, keeps_whole=settings.keep_refused)
    sources.store(tx, result.sources)
    insert_rows(tx, *result.rows)
    undelivered.mark_failed(tx, result.rows)
    return result


def _record_refusals(tx: Transaction, result: ImportResult, *, keeps_whole: bool) -> None:
    refused_mails.forget(tx, result.stored_hashes)
    refused_mails.record(
        tx, (_refusal(one, skipped, keeps_whole=keeps_whole) for one, skipped in result.refused)
    )
    if keeps_whole:
        result.sources += [one.source for one, _ in result.refused if one.source]


def _refusal(one: ParsedMail, skipped: SkippedMail, *, keeps_whole: bool) -> Refusal:
    mail = one.mail
    return Refusal(
        hash=one.identity.content_hash,
        code=skipped.code,
        detail=skipped.detail,
        headers={
            "from": mail_messages.as_json(mail.sender) if mail.sender else None,
            "to": [mail_messages.as_json(to) for to in mail.recipients_to[:MAX_STORED]],
            "cc": [mail_messages.as_json(to) for to in mail.recipients_cc[:MAX_STORED]],
            "subject": mail.subject,
            "message_id": mail.message_id,
            "other": dict(mail.decisive_headers),
        },
        source_hash=one.source.hash if keeps_whole and one.source else None,
        sent_at=mail.sent_at or mail.received_at,
    )


def attribute(parsed: Sequence[ParsedMail], own: OwnAddresses) -> list[ParsedMail]:
    """The mails of their authors, each behind those on which its party may depend."""
    attributed: list[ParsedMail] = []
    for one in parsed:
        first, *more = attribute_each(one.mail, own)
        attributed.append(replace(one, mail=first, more=tuple(more)))
    return sorted(attributed, key=lambda one: mail_messages.reading_order(one.mail, own))


def _build_rows(
    tx: Transaction, parsed: Sequence[ParsedMail], known: StoredMails, lookups: ImportLookups
) -> ImportResult:
    result = ImportResult()
    contexts = _load_contexts(tx, parsed, lookups)
    for one in parsed:
        if same := known.find(one.identity):
            result.duplicates.append(str(same[0]))
            result.stored_hashes.append(one.identity.content_hash)
            continue
        try:
            key = known.new_key(one.identity)
            rows = _rows_of_mail(tx, one, key, lookups, contexts)
        except SkippedMail as skipped:
            result.skip(one, skipped)
            continue
        except StoredAlready as stored:
            result.duplicates.append(str(stored.message_id))
            result.stored_hashes.append(one.identity.content_hash)
            continue
        known.add(one.identity, [row["id"] for row in rows])
        result.sources += [one.source] if one.source else []
        result.stored_hashes.append(one.identity.content_hash)
        result.imported += 1
        result.rows += rows
    return result


def _load_contexts(
    tx: Transaction, parsed: Sequence[ParsedMail], lookups: ImportLookups
) -> RecipientContextLoader:
    """The contexts of the known recipients of our mails."""
    contexts = RecipientContextLoader(tx, lookups.matcher.new_names)
    known = (
        lookups.matcher.get(to.address)
        for one in parsed
        for mail in one.mails
        if mail.sender and mail.sender.address in lookups.own
        for to in mail_messages.correspondents(mail)
    )
    contexts.load_together(tx, filter(None, known))
    return contexts


def _rows_of_mail(
    tx: Transaction,
    one: ParsedMail,
    key: str,
    lookups: ImportLookups,
    contexts: RecipientContextLoader,
) -> list[dict[str, Any]]:
    """The rows of a mail and of those attached to it. Raises the outcome of the last one without rows."""
    rows: list[dict[str, Any]] = []
    outcome: SkippedMail | StoredAlready | None = None
    for number, mail in enumerate(one.mails):
        mail_key = key_of_attached(key, number)
        try:
            messages = list(mail_messages.new_messages(tx, mail, mail_key, lookups))
        except (SkippedMail, StoredAlready) as found:
            outcome = found
            continue
        new = [_build_row(tx, one, message, contexts) for message in messages]
        for row in new:
            lookups.related.add(row)
        rows += new
    if not rows and outcome is not None:
        raise outcome
    return rows


def _build_row(
    tx: Transaction, one: ParsedMail, message: NewMessage, contexts: RecipientContextLoader
) -> dict[str, Any]:
    return build_row(tx, message, contexts) | {
        "headers": (message.headers or {}) | dict(one.mail.decisive_headers),
        "content_hash": one.identity.content_hash,
        "source_hash": one.source.hash if one.source else None,
    }


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
