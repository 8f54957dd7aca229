"""Our messages that wait for an answer, numbered within their conversation."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.engine.facts.interactions import Interaction
from app.engine.values import value
from app.engine.vocabulary import Channel, MessageKind, SubjectType


@value
class Question:
    """An outbound message that waits for an answer, with the answer and the next such message.

    `answer` is the first message of theirs in the thread, or the first conversation. `sign_of_life`
    is the first one in any thread. `sequence` is the position of this message among the consecutive
    ones of its conversation without a sign of life between them, starting at 1. `subject_key` is the
    normalized subject; an empty one is None.
    """

    id: UUID
    thread_id: UUID | None
    channel: Channel
    kind: MessageKind
    subject: str | None
    occurred_at: datetime
    subject_key: str | None = None
    sequence: int = 1
    is_too_old: bool = False
    answer: Interaction | None = None
    sign_of_life: Interaction | None = None
    following: Interaction | None = None


def number_consecutive(questions: Iterable[Question]) -> Iterator[Question]:
    """The questions, oldest first, with `sequence` and `following` filled in for each conversation."""
    keyed = list(_with_conversation(questions))
    latest: dict[int, Question] = {}
    numbered = []
    for conversation, question in keyed:
        before = latest.get(conversation)
        sign = before.sign_of_life if before else None
        waits = before and (sign is None or sign.at > question.occurred_at)
        sequence = before.sequence + 1 if before and waits else 1
        latest[conversation] = replace(question, sequence=sequence)
        numbered.append((conversation, latest[conversation]))
    following: dict[int, Interaction] = {}
    linked = []
    for conversation, question in reversed(numbered):
        linked.append(replace(question, following=following.get(conversation)))
        following[conversation] = Interaction(
            SubjectType.MESSAGE, question.id, question.occurred_at
        )
    return reversed(linked)


def _with_conversation(questions: Iterable[Question]) -> Iterator[tuple[int, Question]]:
    """Each question with the number of its conversation: the same thread or the same subject."""
    by_thread: dict[UUID | None, int] = {}
    by_subject: dict[str, int] = {}
    for number, question in enumerate(questions):
        key = question.subject_key
        known = by_thread.get(question.thread_id)
        if known is None and key is not None:
            known = by_subject.get(key)
        conversation = number if known is None else known
        by_thread.setdefault(question.thread_id, conversation)
        if key is not None:
            by_subject.setdefault(key, conversation)
        yield conversation, question
