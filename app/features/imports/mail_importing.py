"""The job of an import of mails and cards: a mailbox file, a mail, vCards, or a ZIP of these.

Follow-ups are written at the end, when each question has met its answer.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.config import Settings
from app.evaluation.postponed import postpone_marks
from app.features.contacts import importing as cards
from app.features.contacts.importing import VCARD_FILE
from app.features.imports import first_look
from app.features.imports.card_storing import CardOrError, card_series, name_card
from app.features.imports.dry_running import DryRun, load_business
from app.features.imports.file_items import FileItem, read_items
from app.features.imports.runner import (
    COUNTS,
    WINDOW,
    ImportRun,
    Outcomes,
    Series,
    Window,
    fault_series,
)
from app.features.imports.settling import settle_marks
from app.features.messages import importing as mails
from app.features.messages import parsed_mails
from app.features.messages.parsed_mails import ParsedMail
from app.features.workspace import own_addresses
from app.http.transaction import Transaction
from app.identifiers import new_id
from app.jobs import JobContext, LeaseLost, Outcome
from app.parsing.mail.mbox import Entry
from app.parsing.vcard.reading import read as read_vcards
from app.storage.locks import savepoint
from app.storage.models import Contact, Message

log = logging.getLogger(__name__)


def run_import(context: JobContext, settings: Settings) -> Outcome:
    """The handler of an import."""
    return MailImportRun(context, settings).run()


class MailImportRun(ImportRun):
    """One attempt at an import of mails and cards."""

    def __init__(self, context: JobContext, settings: Settings) -> None:
        super().__init__(context, settings, UUID(context.payload["import_id"]))
        self._is_scratch = bool(context.payload.get("is_scratch"))

    def _items(self) -> Iterator[FileItem]:
        return read_items(self._path, self._settings.max_import_bytes)

    def _do(self) -> bool:
        return self._look() if self._import.is_dry_run else super()._do()

    def _read(self, window: Window) -> Iterator[Series]:
        faults = [item for item in window if item.kind in {"fault", "ignored"}]
        parsed: list[ParsedMail] = []
        for item in window:
            if item.kind == "mail":
                try:
                    parsed.append(self._parse(item))
                except Exception:  # a fault of a reader stops no other mail
                    log.exception("Mail %s of import %s cannot be read.", item.position, self._id)
                    faults.append(_unreadable(item.position))
        yield fault_series(faults)
        if parsed:
            yield self._mail_series(parsed)
        for item in window:
            if item.kind == "cards":
                yield card_series(item, self._each_card(item), VCARD_FILE)

    def _parse(self, item: FileItem) -> ParsedMail:
        entry = Entry(item.position, item.content, item.arrived_at)
        read = parsed_mails.read_mail if self._is_scratch else parsed_mails.parse_mail
        return read(entry, self._settings)

    def _mail_series(self, parsed: Sequence[ParsedMail]) -> Series:
        """The mails in the order in which they are stored, numbered by their positions."""
        with self._context.database.transaction() as session:
            own = own_addresses.load(Transaction(self._actor, self._context.clock.now(), session))
        units = [(one.position, one) for one in parsed_mails.attribute(parsed, own)]
        at_once = WINDOW if self._is_scratch else mails.PART  # nobody else writes there
        return Series(units, partial(_store_mails, self._settings), at_once)

    def _each_card(self, item: FileItem) -> Iterator[CardOrError]:
        found: Iterable[CardOrError] = cards.each_card(
            read_vcards(item.content), self._actor.country
        )
        for one in found:
            yield name_card(item, one) if isinstance(one, dict) and item.name else one

    def _flag(self, session: Session, _now: datetime) -> None:
        postpone_marks(session, self._context.workspace_id, self._id)

    def _end(self, now: datetime, *, is_whole: bool) -> dict[str, Any] | None:
        context = self._context
        if not self._is_scratch:
            settle_marks(context.database, context.workspace_id, self._id, context.clock)
        if not is_whole:
            return None
        look = first_look.of_import(context.database, context.workspace_id, self._id, now)
        return look.model_dump(mode="json")

    def _look(self) -> bool:
        """The dry run: nothing is stored except what the file tells."""
        context = self._context
        with context.database.transaction() as session:
            business = load_business(session, context.workspace_id)
        with closing(DryRun(self._path, business, context.clock, self._settings)) as dry_run:
            looked = dry_run.run(run_import, context.wait, context.progress)
        if looked is None:
            return False
        now = context.clock.now()
        with context.database.transaction() as session:
            row = self._load(session)
            for name in ("total", *COUNTS, "errors", "first_look"):
                setattr(row, name, getattr(looked, name))
            row.finished_at = row.updated_at = now
            context.save(session, done=looked.total, total=looked.total)
            session.commit()
        return True


def _unreadable(position: int) -> FileItem:
    return FileItem(position, "fault", code="unreadable", detail="The mail cannot be read.")


def _store_mails(settings: Settings, parsed: Sequence[ParsedMail], tx: Transaction) -> Outcomes:
    """Store a part; if it fails, each mail by itself, so that a bad one stops no other."""
    marker = new_id()
    outcomes = Outcomes()
    try:
        with savepoint(tx.session):
            _store_some(parsed, settings, tx, outcomes)
    except (LeaseLost, sa.exc.DBAPIError):
        raise
    except Exception:
        log.exception("A part of an import failed: its mails go one by one.")
        outcomes = Outcomes()
        for one in parsed:
            try:
                with savepoint(tx.session):
                    _store_some([one], settings, tx, outcomes)
            except sa.exc.DBAPIError:
                raise
            except Exception:
                log.exception("A mail of an import cannot be stored.")
                fault = _unreadable(one.position)
                outcomes.fail(fault.position, fault.code, fault.detail)
    outcomes.objects += [("contact", one) for one in _new_contacts(tx, outcomes, marker)]
    return outcomes


def _store_some(
    parsed: Sequence[ParsedMail], settings: Settings, tx: Transaction, outcomes: Outcomes
) -> None:
    report = mails.store_part(tx, parsed, settings)
    tx.session.flush()
    outcomes.imported += report.imported
    outcomes.duplicates += len(report.duplicates)
    outcomes.ignored += len(report.ignored)
    for error in report.errors:
        outcomes.fail(error["position"], error["code"], error["detail"])
    outcomes.objects += [("message", one) for one in report.message_ids]


def _new_contacts(tx: Transaction, outcomes: Outcomes, marker: UUID) -> list[UUID]:
    """The contacts of these messages that are younger than the marker."""
    ids = [object_id for _, object_id in outcomes.objects]
    statement = (
        select(Contact.id)
        .join(
            Message,
            sa.and_(
                col(Message.workspace_id) == col(Contact.workspace_id),
                col(Message.party_id) == col(Contact.id),
            ),
        )
        .where(
            Contact.workspace_id == tx.workspace_id,
            col(Contact.id) > marker,
            col(Message.id).in_(ids),
        )
        .distinct()
    )
    return list(tx.session.exec(statement)) if ids else []
