"""The queue by person: one card with all that is due for a customer or a contact."""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from app.features.follow_ups.schemas import CONTACT, CUSTOMER, FollowUpRead
from app.features.parties.schemas import EMAIL_TO_USE, PHONE_TO_USE
from app.http.cursors import Ids, PageQuery
from app.schemas.resource_fields import PageRead
from app.schemas.times import AwareTimestamp

MOST_ON_CARD = 50


class QueueParty(BaseModel):
    """The person or organization of a card, with the address and the number to use."""

    customer_id: Annotated[UUID | None, CUSTOMER]
    contact_id: Annotated[UUID | None, CONTACT]
    name: str = Field(max_length=400, description="Name to display.")
    organization: str | None = Field(max_length=200, description="Name of the organization.")
    email: Annotated[Annotated[str, Field(max_length=1000)] | None, EMAIL_TO_USE]
    phone: Annotated[Annotated[str, Field(max_length=100)] | None, PHONE_TO_USE]


class QueueCard(BaseModel):
    """All that the business owes to one person now."""

    party: QueueParty
    open_count: int = Field(
        ge=1, le=2**31 - 1, description="Number of follow-ups that are due or warned."
    )
    follow_ups: list[FollowUpRead] = Field(
        max_length=MOST_ON_CARD,
        description="Follow-ups that are due or warned, the most urgent first.",
    )


class QueueCardPage(PageRead[QueueCard]):
    """A page of the queue by person."""


class QueueQuery(PageQuery):
    """Parameters of the queue by person."""

    ids: Annotated[
        Ids | None,
        Field(description="Identifiers of the customers and contacts whose cards to list."),
    ] = None
    updated_since: AwareTimestamp | None = Field(
        default=None, description="Time at or after which a follow-up of the card last changed."
    )

    owner_id: UUID | None = Field(
        default=None,
        description="User who is responsible for a follow-up: the owner, or a substitute or successor.",
    )
    as_of: AwareTimestamp | None = Field(
        default=None,
        description="Future time at which to show the queue, if nothing happens: the end of today for what "
        "is due in the course of the day. The reasons read as of now.",
    )
