"""The first look: how many questions were answered, how fast, and who still waits.

Several mails of a thread without an answer between them are one question, which begins with the
first. An answer of ours in the thread ends it, or one with the same subject outside every thread.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from statistics import median, quantiles
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.engine.vocabulary import Direction, NeedsReply
from app.evaluation.rulebook import find_rulebook
from app.features.imports.schemas import MOST_WAITING, FirstLook, WaitingQuestion
from app.features.reports.working_seconds import WorkingSeconds
from app.parsing.language.reading import contains_question, find_expectation, find_statement
from app.storage.database import Database
from app.storage.models import ImportItem, Message
from app.storage.models.message_conditions import is_answer

RECENT = timedelta(days=90)
MOST_SEARCHED = 5_000
MOST_SENTENCE = 300
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Mail:
    """A message of a party, in the order of time."""

    id: UUID
    thread_id: UUID | None
    subject_key: str | None
    at: datetime
    is_question: bool
    is_answer: bool
    answered_at: datetime | None
    is_in_import: bool


@dataclass(slots=True)
class Question:
    """A question, and the time of its answer."""

    first: Mail
    is_in_import: bool
    answered_at: datetime | None = None


def pair(mails: Iterable[Mail]) -> list[Question]:
    """The questions of a party, from its messages in the order of time."""
    questions: list[Question] = []
    latest: dict[UUID | None, Question] = {}
    for mail in mails:
        if mail.is_question:
            last = latest.get(mail.thread_id)
            if last is None or (last.answered_at is not None and last.answered_at <= mail.at):
                last = Question(mail, mail.is_in_import)
                latest[mail.thread_id] = last
                questions.append(last)
            last.is_in_import |= mail.is_in_import
            if last.answered_at is None:
                last.answered_at = mail.answered_at
        elif mail.is_answer:
            for question in _answered_by(mail, latest):
                question.answered_at = mail.at
    return questions


def _answered_by(mail: Mail, latest: dict[UUID | None, Question]) -> Iterator[Question]:
    of_thread = latest.get(mail.thread_id)
    if of_thread is not None:
        yield from [of_thread] if of_thread.answered_at is None else []
        return
    for question in latest.values():
        is_same = mail.subject_key is not None and question.first.subject_key == mail.subject_key
        if is_same and question.answered_at is None:
            yield question


def of_import(database: Database, workspace_id: UUID, import_id: UUID, now: datetime) -> FirstLook:
    """The first look at the messages that an import stored."""
    with database.transaction() as session:
        questions = [
            question
            for _, mails in _by_party(session, workspace_id, import_id)
            for question in pair(mails)
            if question.is_in_import
        ]
        answered = [q for q in questions if q.answered_at is not None]
        seconds = _working_seconds(session, workspace_id, answered, now)
        waiting = sorted(
            (q.first for q in questions if q.answered_at is None and q.first.at >= now - RECENT),
            key=lambda mail: (mail.at, mail.id),
        )
        return FirstLook(
            questions=len(questions),
            answered=len(answered),
            median_seconds=round(median(seconds)) if seconds else None,
            p90_seconds=_p90(seconds),
            waiting=_describe(session, workspace_id, waiting[:MOST_WAITING]),
            waiting_count=len(waiting),
        )


def _p90(seconds: list[int]) -> int | None:
    if len(seconds) < 2:  # noqa: PLR2004  # one value is its own percentile
        return seconds[0] if seconds else None
    return round(quantiles(seconds, n=10, method="inclusive")[-1])


def _by_party(
    session: Session, workspace_id: UUID, import_id: UUID
) -> Iterator[tuple[UUID, Iterator[Mail]]]:
    rows = session.exec(_mails_of_parties(workspace_id, import_id))
    for party_id, of_party in groupby(rows, key=lambda row: row[0]):
        yield party_id, (Mail(*columns) for _, *columns in of_party)


def _mails_of_parties(workspace_id: UUID, import_id: UUID) -> Any:
    """All messages of the parties of an import: the party, then the fields of `Mail`."""
    item = sa.and_(
        col(ImportItem.workspace_id) == workspace_id, col(ImportItem.import_id) == import_id
    )
    is_imported = sa.and_(item, col(ImportItem.object_id) == col(Message.id))
    parties = (
        select(Message.party_id)
        .join(ImportItem, is_imported)
        .where(Message.workspace_id == workspace_id)
    )
    is_question = sa.and_(
        col(Message.direction) == Direction.INBOUND,
        col(Message.needs_reply) == NeedsReply.YES,
        col(Message.archived_at).is_(None),
    )
    return (
        sa.select(
            col(Message.party_id),
            col(Message.id),
            col(Message.thread_id),
            col(Message.subject_key),
            col(Message.occurred_at),
            is_question,
            sa.literal_column(f"({is_answer()})", sa.Boolean()),
            col(Message.answered_at),
            col(ImportItem.object_id).is_not(None),
        )
        .outerjoin(ImportItem, is_imported)
        .where(col(Message.workspace_id) == workspace_id, col(Message.party_id).in_(parties))
        .order_by(col(Message.party_id), col(Message.occurred_at), col(Message.id))
    )


def _working_seconds(
    session: Session, workspace_id: UUID, answered: list[Question], now: datetime
) -> list[int]:
    if not answered:
        return []
    calendar = find_rulebook(session, workspace_id, now).calendar
    pairs = [(q.first.at, q.answered_at or now) for q in answered]
    working = WorkingSeconds(calendar, min(a for a, _ in pairs), max(b for _, b in pairs))
    return [working.between(asked, at) for asked, at in pairs]


def _describe(session: Session, workspace_id: UUID, mails: list[Mail]) -> list[WaitingQuestion]:
    ids = [mail.id for mail in mails]
    found = session.exec(
        select(Message).where(Message.workspace_id == workspace_id, col(Message.id).in_(ids))
    )
    by_id = {message.id: message for message in found}
    return [_question(by_id[mail.id]) for mail in mails]


def _question(message: Message) -> WaitingQuestion:
    sender = message.sender or {}
    address = sender.get("address") or None
    return WaitingQuestion(
        name=str(sender.get("name") or address or "")[:400],
        email=address,
        subject=(message.subject or "")[:998],
        sentence=find_sentence(message.reply_text or message.body or ""),
        asked_at=message.occurred_at,
    )


def find_sentence(text: str) -> str:
    """The first sentence that asks, else a request, else trouble or an order, else no greeting."""
    sentences = [" ".join(part.split()) for part in _SENTENCE_END.split(text[:MOST_SEARCHED])]
    sentences = [sentence for sentence in sentences if sentence]
    for is_wanted in (_asks, _requests, _states, _tells):
        if found := next(filter(is_wanted, sentences), None):
            return found[:MOST_SENTENCE]
    return next(iter(sentences), "")[:MOST_SENTENCE]


def _asks(sentence: str) -> bool:
    return sentence.endswith("?") or contains_question("", sentence)


def _requests(sentence: str) -> bool:
    return find_expectation("", sentence) == "request"


def _states(sentence: str) -> bool:
    return find_statement("", sentence) is not None


def _tells(sentence: str) -> bool:
    return not sentence.endswith((",", ":"))
