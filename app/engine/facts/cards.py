"""Business cards."""

from datetime import datetime
from uuid import UUID

from app.engine.facts.events import Event
from app.engine.facts.interactions import Interaction
from app.engine.values import value


@value
class Card:
    """A business card, and the first contact after somebody took it.

    `is_typed` is true if a person typed the details and there is no card to see. `colleague_id` is a
    second user who took the card at the same event.
    """

    contact_id: UUID
    captured_at: datetime
    recorded_at: datetime
    colleague_id: UUID | None = None
    event: Event | None = None
    is_discarded: bool = False
    is_typed: bool = False
    touch: Interaction | None = None
    personal_touch: Interaction | None = None
    sign_of_life: Interaction | None = None
