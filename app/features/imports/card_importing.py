"""The job that reads the pictures and vCards of an event: each item by itself, in a short transaction.

The letters of a picture are read outside any transaction. Its contacts, their follow-ups and the
position are stored in one, so a job that was killed goes on with the next item and doubles nothing.
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import Session

from app import evaluation
from app.config import Settings
from app.errors import Conflict, ProblemError, Unavailable
from app.features.contacts import importing as cards
from app.features.contacts import scanning
from app.features.contacts.importing import CardFile
from app.features.imports.card_files import read_items, with_name
from app.features.imports.file_items import FileItem
from app.features.imports.running import COUNTS, FILE_MISSING, Outcomes, add_outcomes, sender_of
from app.features.imports.service import file_of
from app.http.streamed_uploads import SentFile
from app.http.transaction import Transaction
from app.integrations.ocr.reader import OcrReader
from app.jobs import Done, JobContext, Outcome, Unfinished
from app.storage.locks import Locks, savepoint
from app.storage.models import Import
from app.storage.retries import retry_aborted

CARDS = 50  # of a vCard file, stored together
READINGS = 2  # of a picture that ends the OCR process

T = TypeVar("T")

log = logging.getLogger(__name__)


def run_import(context: JobContext, settings: Settings, photos: OcrReader) -> Outcome:
    """The handler of the job."""
    return Run(context, settings, photos).run()


@dataclass(frozen=True, slots=True)
class Part:
    """The cards and errors that one transaction stores; the first part of an item has its `size`."""

    file: CardFile
    size: int | None = None


class Run:
    """One attempt at the job."""

    def __init__(self, context: JobContext, settings: Settings, photos: OcrReader) -> None:
        self._context, self._settings, self._photos = context, settings, photos
        self._event_id = UUID(context.payload["event_id"])
        self._files = [SentFile(name, size) for name, size in context.payload["files"]]
        with context.database.transaction() as session:
            row = self._load(session)
            self._total, self._is_finished = row.total, row.finished_at is not None
            self._actor = sender_of(session, row)

    def run(self) -> Outcome:
        path = file_of(self._settings, self._context.job_id)
        if not self._is_finished:
            if not path.exists():
                raise Conflict("state_conflict", FILE_MISSING)
            if not self._store_all():
                if self._context.is_cancelled:
                    path.unlink(missing_ok=True)
                return Unfinished()
            self._finish()
        path.unlink(missing_ok=True)
        with self._context.database.transaction() as session:
            row = self._load(session)
            return Done({name: getattr(row, name) for name in COUNTS}, row.errors)

    def _load(self, session: Session) -> Import:
        return session.get_one(Import, (self._context.workspace_id, self._context.job_id))

    def _items(self) -> Iterator[FileItem]:
        path = file_of(self._settings, self._context.job_id)
        return read_items(path, self._files, self._settings.max_import_bytes)

    def _store_all(self) -> bool:
        """Returns whether all items are stored; False if the attempt should stop."""
        if not self._total:
            self._count()
        start = int(self._context.position.get("next", 0))
        step = int(self._context.position.get("step", 0))
        for item in islice(self._items(), start, None):
            parts = None if self._context.should_stop() else self._parts(item)
            if parts is None:
                return False
            for number, part in enumerate(parts[step:], step):
                if self._context.should_stop():
                    return False
                is_last = number == len(parts) - 1
                position = {"next": item.position + is_last, "step": 0 if is_last else number + 1}
                retry_aborted(partial(self._store, item, part, position))
            step = 0
        return True

    def _count(self) -> None:
        total = sum(map(_expected_size, self._items()))
        with self._context.database.transaction() as session:
            self._load(session).total = total
            self._context.save(session, done=0, total=total)
            session.commit()

    def _parts(self, item: FileItem) -> list[Part] | None:
        """The parts of an item, the same ones after a kill; None if the attempt should stop."""
        try:
            file = self._read(item)
        except ProblemError as error:
            file = _fault(_code(error), with_name(item.name, error.detail))
        except Exception:  # a fault of a reader stops no other item
            log.exception(
                "Item %s of import %s cannot be read.", item.position, self._context.job_id
            )
            file = _fault("unreadable", with_name(item.name, "The file cannot be read."))
        return None if file is None else list(_cut(file))

    def _read(self, item: FileItem) -> CardFile | None:
        if item.kind == "fault":
            return _fault(item.code, item.detail)
        if item.kind == "cards":
            file = cards.parse(self._actor, item.content, self._settings.max_import_cards)
            return replace(file, errors=[_of_card(item.name, each) for each in file.errors])
        picture = self._in_turn(partial(scanning.as_decodable_in_turn, self._photos), item.content)
        if picture is None:
            return None
        codes = scanning.read_codes(picture, reads_letters=self._photos.is_installed)
        lines = self._in_turn(self._photos.read_in_turn, picture) if codes.needs_letters else []
        if lines is None:
            return None
        file = scanning.parse(self._actor, codes, lines)
        named = [each | {"detail": with_name(item.name, each["detail"])} for each in file.errors]
        return replace(file, errors=named)

    def _in_turn(
        self, ask: Callable[[bytes, Callable[[], bool]], T | None], picture: bytes
    ) -> T | None:
        """Ask the OCR process. Raises Unavailable if a picture ends it again and again."""
        for reading in range(READINGS):
            try:
                return ask(picture, self._context.should_stop)
            except Unavailable:
                if self._context.should_stop():
                    return None
                if reading == READINGS - 1:
                    raise
        return None

    def _finish(self) -> None:
        now = self._context.clock.now()
        with self._context.database.transaction() as session:
            row = self._load(session)
            row.finished_at = row.updated_at = now
            self._context.save(session)
            session.commit()

    def _store(self, item: FileItem, part: Part, position: dict[str, int]) -> None:
        now, context = self._context.clock.now(), self._context
        with context.database.transaction() as session:
            Locks().begin(session, context.workspace_id)
            tx = Transaction(self._actor, now, session)
            outcomes = self._import(tx, item, part)
            session.flush()
            evaluation.reevaluate_dirty_parties(session, context.workspace_id, now)
            row = self._load(session)
            if part.size is not None:
                row.total += part.size - _expected_size(item)
            done = add_outcomes(session, row, outcomes, now)
            context.save(session, position=position, done=done, total=row.total)
            session.commit()

    def _import(self, tx: Transaction, item: FileItem, part: Part) -> Outcomes:
        """Store the cards of a part, or record why they cannot be stored."""
        outcomes = Outcomes()
        for error in part.file.errors:
            outcomes.fail(item.position, error["code"], error["detail"])
        try:
            with savepoint(tx.session):
                new = cards.import_cards(tx, part.file, self._event_id).ids
                tx.session.flush()
        except ProblemError as error:  # the event was cancelled meanwhile
            outcomes.failed += len(part.file.cards) - 1
            outcomes.fail(item.position, _code(error), with_name(item.name, error.detail))
            return outcomes
        outcomes.imported, outcomes.duplicates = len(new), len(part.file.cards) - len(new)
        outcomes.objects = [("contact", one) for one in new]
        return outcomes


def _expected_size(item: FileItem) -> int:
    """Number of cards before the item is read: one on a picture, as many as a file of vCards begins."""
    return max(1, item.content.upper().count(b"BEGIN:VCARD")) if item.kind == "cards" else 1


def _cut(file: CardFile) -> Iterator[Part]:
    """The parts of a file; the first one has the errors and the number of all cards."""
    size = len(file.cards) + len(file.errors)
    for start in range(0, max(len(file.cards), 1), CARDS):
        some = replace(file, cards=file.cards[start : start + CARDS])
        yield Part(some, size) if start == 0 else Part(replace(some, errors=[]))


def _fault(code: str, detail: str) -> CardFile:
    return CardFile(errors=[{"code": code, "detail": detail}])


def _code(error: ProblemError) -> str:
    return error.faults[0].code if error.faults else error.code


def _of_card(name: str, error: dict[str, Any]) -> dict[str, Any]:
    """The error with the name of the file and the place of the card in it."""
    detail = f"Card {error['position'] + 1}: {error['detail']}"
    return error | {"detail": with_name(name, detail)}
