"""Composition of the worker: the handler of each kind of job, and the schedules of the installation."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from threading import BoundedSemaphore

from app.clock import Clock
from app.config import Settings
from app.evaluation import figures, reevaluation, sweep
from app.features.duplicates import searching as duplicates
from app.features.imports import card_importing, card_uploads, leftovers, mail_importing, undoing
from app.features.imports import service as imports
from app.features.mailboxes import authorizing, sync_jobs
from app.features.messages import refused_rereading, retention, sender_review, spam_removal
from app.http import idempotency, request_counts
from app.integrations.imap.idle_watch import IdleWatch
from app.integrations.ocr.reader import OcrReader, create_reader
from app.jobs import Handler, JobContext, Outcome, Unfinished, finished
from app.jobs.schedules import Maintenance, Recurrence
from app.jobs.worker import Worker
from app.storage.database import Database
from app.storage.secret_box import SecretBox

# A batch of work. It returns whether there may be more.
Chore = Callable[[Database, datetime], bool | None]
Probe = Callable[[Database, datetime], bool]


def create_worker(
    settings: Settings, database: Database, clock: Clock, photos: OcrReader | None = None
) -> Worker:
    """Create a worker on an open database, with the photo reader of this process. It starts nothing."""
    watch = IdleWatch()
    handlers = _handlers(settings, photos or create_reader(settings), watch)
    return Worker(
        database,
        clock,
        handlers,
        _MAINTENANCE,
        threads=settings.worker_threads,
        waiting_threads=settings.mailbox_threads,
        companions=[watch],
    )


def _handlers(settings: Settings, photos: OcrReader, watch: IdleWatch) -> list[Handler]:
    return [
        *_mailbox_handlers(settings, watch),
        *_evaluation_handlers(),
        *_import_handlers(settings, photos),
        *_duplicate_handlers(),
        *_message_handlers(settings),
        _chore("old_keys", idempotency.purge_idempotency_keys, idempotency.has_expired),
        _chore("old_counts", request_counts.purge_old, request_counts.has_old),
        _chore("old_jobs", finished.purge_finished, finished.has_old),
    ]


def _mailbox_handlers(settings: Settings, watch: IdleWatch) -> list[Handler]:
    box = SecretBox(settings)
    turns = BoundedSemaphore(settings.worker_threads)
    return [
        Handler(
            sync_jobs.KIND,
            partial(sync_jobs.run, settings=settings, box=box, turns=turns, watch=watch),
            is_waiting=True,
            max_attempts=None,
        ),
        Handler(
            authorizing.KIND,
            partial(authorizing.poll_device, settings=settings, box=box),
            is_waiting=True,
        ),
    ]


def _evaluation_handlers() -> list[Handler]:
    return [
        Handler(reevaluation.KIND, reevaluation.run_job, is_long=True, max_attempts=None),
        Handler(
            "orphaned_reevaluations", reevaluation.adopt_orphans, has_work=reevaluation.has_orphans
        ),
        _chore("sweep", _reevaluate_due, sweep.has_due, is_long=True),
        _chore(figures.KIND, figures.work_once, figures.has_due),
    ]


def _import_handlers(settings: Settings, photos: OcrReader) -> list[Handler]:
    return [
        Handler(
            imports.KIND,
            partial(mail_importing.run_import, settings=settings),
            is_long=True,
            at_most=2,
            is_single=True,
        ),
        Handler(
            card_uploads.KIND,
            partial(card_importing.run_import, settings=settings, photos=photos),
            is_long=True,
            at_most=2,
            is_single=True,
        ),
        Handler(undoing.KIND, undoing.run_undo, is_long=True, max_attempts=None),
        Handler(
            "ended_imports",
            partial(leftovers.remove, settings=settings),
            has_work=partial(leftovers.has_any, settings=settings),
        ),
    ]


def _duplicate_handlers() -> list[Handler]:
    return [
        Handler(duplicates.KIND, duplicates.run_search, is_long=True),
        Handler(
            duplicates.CHANGES,
            duplicates.follow_changes,
            is_long=True,
            max_attempts=None,
            has_work=duplicates.has_changes,
        ),
    ]


def _message_handlers(settings: Settings) -> list[Handler]:
    days = settings.keep_source_days
    return [
        _chore(sender_review.KIND, sender_review.work_once, sender_review.has_pending),
        _chore("spam_removal", spam_removal.remove_ignored, spam_removal.has_expired),
        _chore(
            "refused_mails",
            partial(refused_rereading.read_refused_again, settings=settings),
            refused_rereading.has_outdated,
            is_long=True,
        ),
        _chore(
            "old_sources",
            partial(retention.purge, days=days),
            partial(retention.has_old, days=days),
        ),
    ]


def _reevaluate_due(database: Database, now: datetime) -> None:
    sweep.reevaluate_due(database, now)


def _chore(kind: str, chore: Chore, has_work: Probe, *, is_long: bool = False) -> Handler:
    """The handler of work in batches that is safe to repeat."""

    def run(context: JobContext) -> Outcome:
        while chore(context.database, context.clock.now()):
            if context.should_stop():
                return Unfinished()
        return None

    return Handler(kind, run, is_long=is_long, max_attempts=None, has_work=has_work)


def _every(seconds: int, *kinds: str) -> list[Maintenance]:
    return [Maintenance(kind, Recurrence(seconds)) for kind in kinds]


_MAINTENANCE = [
    *_every(5, "sweep", "refused_mails", figures.KIND, sender_review.KIND),
    *_every(
        60,
        duplicates.CHANGES,
        "ended_imports",
        "orphaned_reevaluations",
        "spam_removal",
        "old_sources",
        "old_keys",
        "old_counts",
    ),
    *_every(3600, "old_jobs"),
]
