"""The workspace as clients send and see it."""

from typing import Annotated
from uuid import UUID

import phonenumbers
from pydantic import (
    MISSING,
    AfterValidator,
    AwareDatetime,
    BaseModel,
    Field,
    StrictBool,
    StrictInt,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import Language
from app.features.parties.schemas import EmailAddress
from app.schemas.request_model import NOT_BLANK, IntegralFloat, RequestModel
from app.schemas.times import TimeZone


def _known_country(code: str) -> str:
    if code not in phonenumbers.SUPPORTED_REGIONS:
        raise PydanticCustomError(
            "unknown_country", "`country` must be a country code of ISO 3166-1."
        )
    return code


Country = Annotated[
    str, Field(min_length=2, max_length=2, pattern="^[A-Z]{2}$"), AfterValidator(_known_country)
]
Domain = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, to_lower=True, max_length=253, pattern=r"^[^\s@]+\.[^\s@.]+$"
    ),
]
WorkspaceName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), NOT_BLANK
]


NudgesPerDay = Annotated[
    Annotated[StrictInt, Field(ge=1, le=1000), IntegralFloat] | None,
    Field(description="How many nudges a day the queue of a user shows; null: any number."),
]


class WorkspaceUpdate(RequestModel):
    """The fields to change: absent stays, null clears."""

    model_config = {"json_schema_extra": {"examples": [{"own_addresses": ["me@example.com"]}]}}

    name: WorkspaceName | MISSING = MISSING
    country: Country | MISSING = MISSING
    time_zone: TimeZone | MISSING = MISSING
    language: Language | MISSING = MISSING
    own_addresses: Annotated[list[EmailAddress], Field(max_length=200)] | MISSING = MISSING
    own_domains: Annotated[list[Domain], Field(max_length=50)] | MISSING = MISSING
    require_if_match: StrictBool | MISSING = MISSING
    nudges_per_day: NudgesPerDay | MISSING = MISSING


class WorkspaceRead(BaseModel):
    """One business."""

    id: UUID
    name: Annotated[str, Field(max_length=200)]
    country: Annotated[str, Field(min_length=2, max_length=2)]
    time_zone: Annotated[str, Field(max_length=64)]
    language: Language
    own_addresses: Annotated[list[Annotated[str, Field(max_length=254)]], Field(max_length=200)]
    own_domains: Annotated[list[Annotated[str, Field(max_length=253)]], Field(max_length=50)]
    require_if_match: bool
    nudges_per_day: NudgesPerDay
    created_at: AwareDatetime
    updated_at: AwareDatetime
