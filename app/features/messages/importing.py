"""The import of original mails: one (message/rfc822) or a mailbox file (application/mbox).

The workspace's own addresses decide on the direction of a mail, the other addresses on its party, and
its identifiers on the thread. A mail that is stored already is a duplicate. The response accounts for
every mail of the file.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from app.config import Settings
from app.errors import FieldError, Invalid
from app.features.messages import (
    forwarded_originals,
    logged_answers,
    mail_messages,
    sources,
    thread_context,
    undelivered,
)
from app.features.messages.import_report import ImportReport, ImportResult
from app.features.messages.insertion import insert_rows
from app.features.messages.mail_identity import StoredMails, key_of_attached
from app.features.messages.mail_messages import (
    MAX_STORED,
    ImportLookups,
    SkippedMail,
    StoredAlready,
)
from app.features.messages.message_row import NewMessage, build_row
from app.features.messages.parsed_mails import ParsedMail, attribute
from app.features.messages.party_matching import PartyMatcher
from app.features.messages.recipient_context import RecipientContextLoader
from app.features.messages.related_mails import RelatedMails
from app.features.messages.threads import Threads
from app.features.refused_mails import service as refused_mails
from app.features.refused_mails.service import Refusal
from app.features.workspace import own_addresses
from app.features.workspace.own_addresses import OwnAddresses
from app.http.responses import BatchResponse, NoContent
from app.http.transaction import Transaction
from app.storage.batches import PartSize, slices
from app.storage.locks import advisory_lock

MAX_SUGGESTIONS = 3
# The most mails of one transaction.
PART = 25


def store_part(tx: Transaction, parsed: Sequence[ParsedMail], settings: Settings) -> ImportReport:
    """Store a part of the mails of a file, which `attribute` has put in order."""
    return _store(tx, parsed, own_addresses.load(tx), settings).report()


class MailImport:
    """The mails of a file, which are stored in parts, each in a short transaction."""

    def __init__(self, parsed: Sequence[ParsedMail], settings: Settings) -> None:
        self._parsed = parsed
        self._settings = settings
        self._own = OwnAddresses((), ())
        # By the start of the part. An aborted transaction is repeated and replaces its report.
        self._reports: dict[int, ImportReport] = {}

    def parts(self, part_size: PartSize) -> Iterator[Callable[[Transaction], NoContent]]:
        """Yield the parts; the first one only loads the workspace's own addresses.

        Then, in no transaction, the mails of the whole file are put in order.
        """
        yield self._load_own
        self._parsed = attribute(self._parsed, self._own)
        for part in slices(len(self._parsed), partial(part_size, PART)):
            yield partial(self._store, part)

    def run(self, tx: Transaction) -> BatchResponse:
        """Store all mails in one transaction."""
        for part in self.parts(lambda most: most):
            part(tx)
        return self.answer()

    def answer(self) -> BatchResponse:
        return ImportReport.join(self._reports.values()).response(len(self._parsed))

    def _load_own(self, tx: Transaction) -> NoContent:
        self._own = _own_addresses(tx, self._parsed)
        return NoContent()

    def _store(self, part: slice, tx: Transaction) -> NoContent:
        result = _store(tx, self._parsed[part], own_addresses.load(tx), self._settings)
        self._reports[part.start] = result.report()
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
    thread_context.judge(tx, lookups.threads.write())
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
    """The rows of a mail and of those attached to it. Without any row, raises the outcome of the last mail."""
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
    """Raises Invalid if there are none, and suggests the most frequent addresses of the file."""
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
