"""Events, and who attended them."""

from datetime import datetime
from uuid import UUID

from app.engine.facts.interactions import Interaction
from app.engine.values import value
from app.engine.vocabulary import ENCOUNTERS, EventKind, SubjectType


@value
class Event:
    """The part of an event that the engine reads."""

    id: UUID
    name: str
    kind: EventKind
    starts_at: datetime
    ends_at: datetime
    is_cancelled: bool = False


@value
class Attendance:
    """The participation of the party in an event, and the first contact after the event.

    `touch` and `personal_touch` are our first ones. `sign_of_life` is the first message of the party
    or the first conversation.
    """

    event: Event
    attended: bool | None
    recorded_at: datetime
    personal_touch: Interaction | None = None
    touch: Interaction | None = None
    sign_of_life: Interaction | None = None

    @property
    def counts(self) -> bool:
        """Whether the meeting took or will take place; an unknown attendance counts."""
        return self.attended is not False and not self.event.is_cancelled

    @property
    def is_encounter(self) -> bool:
        """Whether it is a meeting, interview or call that took or will take place."""
        return self.event.kind in ENCOUNTERS and self.counts

    def planned_after(self, moment: datetime) -> Interaction | None:
        """The planned meeting, at the time after `moment` when we knew of it; None if it was over by then."""
        ends_at = self.event.ends_at
        if ends_at <= moment or ends_at <= self.recorded_at or not self.is_encounter:
            return None
        known_at = max(self.recorded_at, moment)
        return Interaction(SubjectType.EVENT, self.event.id, known_at)
