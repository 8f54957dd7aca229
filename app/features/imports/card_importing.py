"""The job that reads the pictures and vCards of an event: each item by itself, in a short transaction.

The letters of a picture are read outside any transaction. Its contacts and their follow-ups are stored
together.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar
from uuid import UUID

from sqlmodel import Session

from app import evaluation
from app.config import Settings
from app.errors import ProblemError, Unavailable
from app.features.contacts import importing as cards
from app.features.contacts import scanning
from app.features.contacts.importing import CardFile
from app.features.imports.card_files import read_items, with_name
from app.features.imports.card_storing import card_series, code_of, name_card, name_error
from app.features.imports.file_items import FileItem
from app.features.imports.runner import ImportRun, Series, Window, fault_series
from app.http.streamed_uploads import SentFile
from app.integrations.ocr.reader import OcrReader
from app.jobs import JobContext, Outcome

READINGS = 2  # of a picture that ends the OCR process

T = TypeVar("T")

log = logging.getLogger(__name__)


def run_import(context: JobContext, settings: Settings, photos: OcrReader) -> Outcome:
    """The handler of the job."""
    return CardImportRun(context, settings, photos).run()


class CardImportRun(ImportRun):
    """One attempt at the cards of an event."""

    def __init__(self, context: JobContext, settings: Settings, photos: OcrReader) -> None:
        super().__init__(context, settings, context.job_id)
        self._photos = photos
        self._event_id = UUID(context.payload["event_id"])
        self._files = [SentFile(name, size) for name, size in context.payload["files"]]

    def _items(self) -> Iterator[FileItem]:
        return read_items(self._path, self._files, self._settings.max_import_bytes)

    def _read(self, window: Window) -> Sequence[Series] | None:
        series = []
        for item in window:
            one = fault_series([item]) if item.kind == "fault" else self._series_of(item)
            if one is None:
                return None
            series.append(one)
        return series

    def _flag(self, session: Session, now: datetime) -> None:
        evaluation.reevaluate_dirty_parties(session, self._context.workspace_id, now)

    def _series_of(self, item: FileItem) -> Series | None:
        """The cards of an item, or why there are none; None if the attempt should stop."""
        try:
            file = self._cards(item) if item.kind == "cards" else self._scanned(item)
        except ProblemError as error:
            return _fault(item, code_of(error), error.detail)
        except Exception:  # a fault of a reader stops no other item
            log.exception("Item %s of import %s cannot be read.", item.position, self._id)
            return _fault(item, "unreadable", "The file cannot be read.")
        if file is None:
            return None
        return card_series(item, [*file.errors, *file.cards], file.source, self._event_id)

    def _cards(self, item: FileItem) -> CardFile:
        file = cards.parse(self._actor, item.content, self._settings.max_import_cards)
        return replace(file, errors=[name_card(item, each) for each in file.errors])

    def _scanned(self, item: FileItem) -> CardFile | None:
        picture = self._in_turn(partial(scanning.as_decodable_in_turn, self._photos), item.content)
        if picture is None:
            return None
        codes = scanning.read_codes(picture, reads_letters=self._photos.is_installed)
        lines = self._in_turn(self._photos.read_in_turn, picture) if codes.needs_letters else []
        if lines is None:
            return None
        file = scanning.parse(self._actor, codes, lines)
        return replace(file, errors=[name_error(item, each) for each in file.errors])

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


def _fault(item: FileItem, code: str, detail: str) -> Series:
    fault = FileItem(item.position, "fault", code=code, detail=with_name(item.name, detail))
    return fault_series([fault])
