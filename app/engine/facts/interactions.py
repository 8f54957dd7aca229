"""Touches and signs of life: the common form of all that happens between us and the party."""

from datetime import datetime
from operator import attrgetter
from uuid import UUID

from app.engine.values import value
from app.engine.vocabulary import CONVERSATIONS, Channel, SubjectType


@value
class Interaction:
    """An outbound message, a conversation, or a meeting that has ended.

    `asks` is true for a message of ours that asks for an answer. `their_channel` is the channel of a
    conversation that they began.
    """

    type: SubjectType
    id: UUID
    at: datetime
    asks: bool = False
    is_too_old: bool = False
    is_personal: bool = False
    their_channel: Channel | None = None

    @property
    def is_sign_only(self) -> bool:
        """Whether it is a message of theirs, which is no touch."""
        return self.their_channel is not None and self.their_channel not in CONVERSATIONS


@value
class TouchAbout:
    """A touch, in either direction, that names the subjects it is about."""

    touch: Interaction
    subject_ids: frozenset[UUID]


BY_TIME = attrgetter("at", "id")
"""The order of interactions."""


@value
class WordBefore:
    """Our last personal message before a fact, among those that asked and promised nothing.

    `is_thanks` says whether it is of the kind `thank_you`. `sign_at` is the time of the last sign of
    life before the fact.
    """

    touch: Interaction
    is_thanks: bool = False
    sign_at: datetime | None = None
