"""The business's own card and who was given it, as clients send and see them."""

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
from app.features.parties.schemas import (
    Described,
    DescribedRead,
    DescribedUpdate,
    Notes,
    PartyType,
    ShortText,
)
from app.http.cursors import PageQuery
from app.schemas.request_model import RequestModel
from app.schemas.times import AwareTimestamp

VcardVersion = TypeAliasType("VcardVersion", Literal["3.0", "4.0"])
OnTheCard = Annotated[Notes, Field(description="A line for whoever gets the card.")]


class CardDetails(Described):
    """A whole card."""

    type: PartyType = "organization"


class CardUpdate(DescribedUpdate):
    """The fields to change (RFC 7396): absent stays, null clears. A list is replaced as a whole."""

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

    notes: OnTheCard | None | MISSING = MISSING


class CardRead(DescribedRead):
    """The business's own card. Before the first change it says the workspace's name alone."""

    notes: Annotated[OnTheCard, Field(max_length=20_000)] | None
    id: Annotated[UUID, Field(description="The workspace's: it has one card.")]
    created_at: AwareDatetime
    updated_at: AwareDatetime


class VcardQuery(RequestModel):
    version: Annotated[
        VcardVersion, Field(description="3.0 is what most phones and programs read.")
    ] = "3.0"


class CodeQuery(RequestModel):
    scale: Annotated[int, Field(ge=1, le=20, description="Pixels to a module of the code.")] = 8


class CardShareCreate(RequestModel):
    """Who was given the card: a customer, a contact, or somebody else, perhaps by name."""

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

    customer_id: UUID | None = None
    contact_id: UUID | None = None
    name: Annotated[ShortText, Field(description="Of somebody who is no party here.")] | None = None
    event_id: Annotated[UUID, Field(description="Where; not a cancelled one.")] | None = None
    channel: Channel = Channel.IN_PERSON
    shared_at: (
        Annotated[AwareTimestamp, Field(description="Never in the future; by default now.")] | None
    ) = None
    notes: Notes | None = None

    @field_validator("name")
    @classmethod
    def _of_a_stranger(cls, name: str | None, info: ValidationInfo) -> str | None:
        if name is not None and any(info.data.get(k) for k in ("customer_id", "contact_id")):
            raise PydanticCustomError(
                "name_of_a_party", "A customer or contact has a name already."
            )
        return name

    @model_validator(mode="after")
    def _one_party(self) -> Self:
        if self.customer_id is not None and self.contact_id is not None:
            raise PydanticCustomError("one_party", "Give either customer_id or contact_id.")
        return self


class CardShareUpdate(RequestModel):
    """The fields to change (RFC 7396): absent stays, null clears.

    Of `customer_id`, `contact_id` and `name` the one that is given takes the place of the others.
    """

    model_config = {
        "json_schema_extra": {
            "examples": [{"channel": "email", "notes": "Asked for the price list, too."}]
        }
    }

    customer_id: UUID | None | MISSING = MISSING
    contact_id: UUID | None | MISSING = MISSING
    name: (
        Annotated[ShortText, Field(description="Of somebody who is no party here.")]
        | None
        | MISSING
    ) = MISSING
    event_id: Annotated[UUID, Field(description="Where; not a cancelled one.")] | None | MISSING = (
        MISSING
    )
    channel: Channel | MISSING = MISSING
    shared_at: Annotated[AwareTimestamp, Field(description="Never in the future.")] | MISSING = (
        MISSING
    )
    notes: Notes | None | MISSING = MISSING


class CardShareRead(BaseModel):
    """The card in somebody's hand."""

    id: UUID
    customer_id: UUID | None
    contact_id: UUID | None
    name: (
        Annotated[
            str, Field(max_length=400, description="Of the customer or the contact, or as given.")
        ]
        | None
    )
    event_id: UUID | None
    channel: Channel
    shared_at: AwareDatetime
    notes: Annotated[str, Field(max_length=20_000)] | None
    created_at: AwareDatetime
    updated_at: AwareDatetime


class CardSharePage(BaseModel):
    """A page of the log."""

    items: Annotated[list[CardShareRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class CardShareSort(StrEnum):
    """The order of the log; `-` is descending."""

    SHARED_AT = "shared_at"
    SHARED_AT_DESCENDING = "-shared_at"


class CardShareQuery(PageQuery):
    """Filters of the log; all of them hold."""

    customer_id: UUID | None = None
    contact_id: UUID | None = None
    event_id: UUID | None = None
    sort: CardShareSort = CardShareSort.SHARED_AT_DESCENDING
