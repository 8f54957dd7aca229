"""Purchases, opportunities and referrals."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from app.engine.facts.interactions import Interaction, WordBefore
from app.engine.values import value
from app.engine.vocabulary import LostReason, Outcome, ReferralDirection


@value
class Purchase:
    """A purchase. `products` are the article numbers, or the names of items without one.

    A purchase that is not recent counts for the buying rhythm but starts no clock. `is_first` says
    whether the customer had paid for nothing before. `touched_before` is the time of our last
    personal touch before it, and `thanked_before` that of the last earlier purchase with a thank-you.
    """

    id: UUID
    purchased_at: datetime
    amount: Decimal
    currency: str
    products: tuple[str, ...] = ()
    recorded_at: datetime | None = None
    is_recent: bool = True
    is_first: bool = True
    touched_before: datetime | None = None
    thanked_before: datetime | None = None
    touch: Interaction | None = None
    personal_touch: Interaction | None = None


@value
class Opportunity:
    """An opportunity. While it is open, it has no `closed_at`, and `recorded_at` is its creation.

    `touch` and `personal_touch` are our first ones after its closing; `word_before` precedes it.
    """

    id: UUID
    title: str
    outcome: Outcome
    closed_at: datetime | None
    recorded_at: datetime
    created_at: datetime
    amount: Decimal | None = None
    currency: str | None = None
    lost_reason: LostReason | None = None
    word_before: WordBefore | None = None
    touch: Interaction | None = None
    personal_touch: Interaction | None = None


@value
class Referral:
    """A referral as a fact about the party to thank or to inform.

    Received: the party referred `other_name` to us. Given: we referred the party to `other_name`.
    """

    id: UUID
    direction: ReferralDirection
    named_at: datetime
    recorded_at: datetime
    other_name: str | None = None
    is_objected: bool = False
    informed: Interaction | None = None
    thanked_at: datetime | None = None
    word_before: WordBefore | None = None
    touch: Interaction | None = None
    personal_touch: Interaction | None = None
