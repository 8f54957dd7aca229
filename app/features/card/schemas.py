"""The business's own card and the log of cards handed out, as clients send and see them."""

from enum import StrEnum
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import (
    MISSING,
    AwareDatetime,
    BaseModel,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType

from app.engine.vocabulary import Channel
from app.features.card.codes import DEFAULT_BYTES, MOST_BYTES
from app.features.parties.schemas import (
    PartyDetails,
    PartyDetailsRead,
    PartyDetailsUpdate,
    PartyType,
    ShortText,
)
from app.http.cursors import PageQuery
from app.schemas.request_model import RequestModel
from app.schemas.resource_fields import SORT, CreatedAt, Notes, PageRead, ResourceId, UpdatedAt
from app.schemas.times import AwareTimestamp

VcardVersion = TypeAliasType(
    "VcardVersion",
    Annotated[Literal["3.0", "4.0"], Field(description="Version of the vCard format.")],
)
CardNotes = Annotated[
    Annotated[str, Field(max_length=20_000)] | None,
    Field(description="Text on the card, for the people who receive it."),
]
USER_ID = Field(description="Identifier of the user whose card it is; without it, the business's.")
CUSTOMER_ID = Field(description="Identifier of the customer who received the card.")
CONTACT_ID = Field(description="Identifier of the contact who received the card.")
NAME = Field(description="Name of a recipient who is neither a customer nor a contact.")
EVENT_ID = Field(description="Identifier of the event where the card was handed out.")
CHANNEL = Field(description="Channel by which the card was handed out.")
SHARED_AT = Field(description="Time when the card was handed out, not in the future.")


class CardDetails(PartyDetails):
    """The business's own card with all its details."""

    type: PartyType = "organization"


class UserCardDetails(PartyDetails):
    """The card of a user with all details that are the user's own."""


class CardUpdate(PartyDetailsUpdate):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    A list is replaced as a whole.
    """

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "organization": "Weber Pumps",
                    "emails": [{"address": "info@weber-pumps.example", "is_primary": True}],
                    "phones": [{"raw": "030 901820"}, {"raw": "0171 2345678", "label": "Workshop"}],
                    "addresses": [
                        {
                            "street": "Werkstr. 4",
                            "postal_code": "10115",
                            "locality": "Berlin",
                            "country": "DE",
                        }
                    ],
                    "urls": ["https://weber-pumps.example"],
                }
            ]
        }
    }

    notes: CardNotes | MISSING = MISSING


class CardRead(PartyDetailsRead):
    """The card of the business or of a user.

    Until its first change it shows only the name of the workspace, or the name and address of the user.
    """

    notes: CardNotes
    id: UUID = Field(description="Identifier of the workspace or of the user.")
    created_at: CreatedAt
    updated_at: UpdatedAt


class CardQuery(RequestModel):
    """The choice of a card."""

    user_id: Annotated[UUID | None, USER_ID] = None


class VcardQuery(CardQuery):
    """The options of the vCard."""

    version: VcardVersion = Field(
        default="3.0",
        description="Version of the vCard format. Most phones and programs read `3.0`.",
    )


class CodeQuery(CardQuery):
    """The options of the QR code."""

    scale: int = Field(
        default=8, ge=1, le=20, description="Size of one module of the code, in pixels."
    )
    max_bytes: int = Field(
        default=DEFAULT_BYTES,
        ge=100,
        le=MOST_BYTES,
        description="Maximum size of the vCard in the code. A smaller code can be printed smaller.",
    )


class CardShareCreate(RequestModel):
    """A card handed out to a customer, a contact, or somebody else, named or not."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "customer_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a",
                    "channel": "in_person",
                    "notes": "Asked for the price list.",
                },
                {"name": "Lady at the next stand", "channel": "in_person"},
            ]
        }
    }

    customer_id: Annotated[UUID | None, CUSTOMER_ID] = None
    contact_id: Annotated[UUID | None, CONTACT_ID] = None
    name: Annotated[ShortText | None, NAME] = None
    event_id: Annotated[UUID | None, EVENT_ID] = None
    channel: Annotated[Channel, CHANNEL] = Channel.IN_PERSON
    shared_at: AwareTimestamp | None = Field(
        default=None,
        description="Time when the card was handed out, not in the future. Defaults to now.",
    )
    notes: Notes = None

    @field_validator("name")
    @classmethod
    def _refuse_with_a_party(cls, name: str | None, info: ValidationInfo) -> str | None:
        if name is not None and any(info.data.get(k) for k in ("customer_id", "contact_id")):
            raise PydanticCustomError(
                "not_allowed", "`name` is not allowed with `customer_id` or `contact_id`."
            )
        return name

    @model_validator(mode="after")
    def _require_one_party(self) -> Self:
        if self.customer_id is not None and self.contact_id is not None:
            raise PydanticCustomError(
                "exactly_one", "Give either `customer_id` or `contact_id`, not both."
            )
        return self


class CardShareUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    Giving one of `customer_id`, `contact_id` and `name` clears the other two.
    """

    model_config = {
        "json_schema_extra": {
            "examples": [{"channel": "email", "notes": "Asked for the price list, too."}]
        }
    }

    customer_id: Annotated[UUID | None, CUSTOMER_ID] | MISSING = MISSING
    contact_id: Annotated[UUID | None, CONTACT_ID] | MISSING = MISSING
    name: Annotated[ShortText | None, NAME] | MISSING = MISSING
    event_id: Annotated[UUID | None, EVENT_ID] | MISSING = MISSING
    channel: Annotated[Channel, CHANNEL] | MISSING = MISSING
    shared_at: Annotated[AwareTimestamp, SHARED_AT] | MISSING = MISSING
    notes: Notes | MISSING = MISSING


class CardShareRead(BaseModel):
    """A card handed out to a customer, a contact, or somebody else, named or not."""

    id: ResourceId
    customer_id: Annotated[UUID | None, CUSTOMER_ID]
    contact_id: Annotated[UUID | None, CONTACT_ID]
    name: Annotated[str, Field(max_length=400)] | None = Field(
        description="Display name of the recipient; null if it is unknown."
    )
    event_id: Annotated[UUID | None, EVENT_ID]
    channel: Annotated[Channel, CHANNEL]
    shared_at: Annotated[AwareDatetime, SHARED_AT]
    notes: Notes
    created_at: CreatedAt
    updated_at: UpdatedAt


class CardSharePage(PageRead[CardShareRead]):
    """A page of the log of cards handed out."""


class CardShareSort(StrEnum):
    """The order of the log; `-` means descending."""

    SHARED_AT = "shared_at"
    SHARED_AT_DESCENDING = "-shared_at"


class CardShareQuery(PageQuery):
    """The filters and the order of the log of cards handed out. An entry must match all filters."""

    customer_id: Annotated[UUID | None, CUSTOMER_ID] = None
    contact_id: Annotated[UUID | None, CONTACT_ID] = None
    event_id: Annotated[UUID | None, EVENT_ID] = None
    sort: Annotated[CardShareSort, SORT] = CardShareSort.SHARED_AT_DESCENDING
