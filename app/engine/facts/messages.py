"""Messages with what answers them, and the absences, promises and issues in their words."""

from datetime import date, datetime, timedelta
from uuid import UUID

from app.engine.facts.interactions import Interaction
from app.engine.values import value
from app.engine.vocabulary import Automatic, Channel, Direction, MessageKind, NeedsReply

# An issue is over after this time without a word.
ISSUE_REST = timedelta(days=30)


@value
class Message:
    """A message. `answered_at` to `answer_channel` describe the message that answers it, if any.

    `may_be_answered_by_id` is a message of ours outside its thread that may be the answer.
    """

    id: UUID
    thread_id: UUID | None
    direction: Direction
    channel: Channel
    kind: MessageKind
    automatic: Automatic | None
    needs_reply: NeedsReply
    needs_reply_evidence: str
    subject: str | None
    occurred_at: datetime
    from_address: str | None = None
    is_too_old: bool = False
    is_archived: bool = False
    answered_at: datetime | None = None
    answered_by_id: UUID | None = None
    answer_channel: Channel | None = None
    may_be_answered_by_id: UUID | None = None

    @property
    def from_domain(self) -> str | None:
        return self.from_address.rpartition("@")[2] if self.from_address else None


@value
class PossibleAnswer:
    """A message of ours that may answer a question, because no other question was open."""

    id: UUID
    at: datetime
    channel: Channel
    subject: str | None = None


@value
class PossibleQuestion:
    """A message that perhaps needs a reply, or a question that has a possible answer.

    `fulfilment` is our next message to the party, or the marked answer. `replaced_at` is the time
    since which another message of the thread needs a reply, or perhaps needs one.
    """

    message: Message
    possible_answer: PossibleAnswer | None = None
    fulfilment: Interaction | None = None
    replaced_at: datetime | None = None

    @property
    def since(self) -> datetime:
        return self.possible_answer.at if self.possible_answer else self.message.occurred_at


@value
class Absence:
    """An absence that an automatic reply announces: the time of the reply, and the last day."""

    known_at: datetime
    until: date


@value
class Commitment:
    """A message of ours that promises to get back to the party, and our next touch after it.

    `until` is the day that it names; an answer that holds an issue off may name none. `solution` is
    their message that the issue is solved, or the issue itself if a person marked it as solved.
    """

    id: UUID
    channel: Channel
    kind: MessageKind
    subject: str | None
    occurred_at: datetime
    until: date | None = None
    sentence: str | None = None
    is_about_issue: bool = False
    is_too_old: bool = False
    touch: Interaction | None = None
    solution: Interaction | None = None


@value
class Issue:
    """An issue of the party that nothing has solved, and the time of the last message of either side."""

    id: UUID
    occurred_at: datetime
    last_word_at: datetime

    @property
    def ends_at(self) -> datetime:
        return self.last_word_at + ISSUE_REST
