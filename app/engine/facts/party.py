"""The party itself."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from app.engine.values import value
from app.engine.vocabulary import PartyKind, Prominence, Stage


@value
class YearlyDate:
    """A birthday or another yearly day. `year` is the first year, if known."""

    label: str
    month: int
    day: int
    year: int | None = None


@value
class Party:
    kind: PartyKind
    id: UUID
    name: str
    given_name: str | None = None
    prominence: Prominence = Prominence.NORMAL
    owner_id: UUID | None = None
    is_archived: bool = False
    is_discarded: bool = False
    """Whether a person discarded the contact, or it is another party now: only reminders stay, suppressed."""
    do_not_contact: bool = False
    is_bounced: bool = False
    stage: Stage | None = None
    contact_rhythm: timedelta | None = None
    created_at: datetime | None = None
    type: str | None = None
    organization: str | None = None
    language: str | None = None
    source: str | None = None
    tags: tuple[str, ...] = ()
    custom_fields: Mapping[str, str | bool | Decimal | None] = field(default_factory=dict)
    yearly_dates: tuple[YearlyDate, ...] = ()
