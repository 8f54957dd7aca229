"""The workspace: the business and its settings."""

from enum import StrEnum
from typing import Annotated

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
from app.parsing.email_address import normal_domain
from app.schemas import patterns
from app.schemas.money import Amount
from app.schemas.request_model import NOT_BLANK, ONE_LINE, IntegralFloat, RequestModel
from app.schemas.resource_fields import CreatedAt, ResourceId, UpdatedAt
from app.schemas.times import TimeZone

NAME = Field(description="Name of the business.")
COUNTRY = Field(description="Country code of ISO 3166-1; the default for phone numbers.")
TIME_ZONE = Field(description="Time zone of the workspace.")
LANGUAGE = Field(description="Language of the reasons for follow-ups (ISO 639-1).")
OWN_ADDRESSES = Field(
    description="E-mail addresses of the business. A message from one of them is outbound."
)
OWN_DOMAINS = Field(
    description="E-mail domains of the business. A message from one of them is outbound."
)
REQUIRE_IF_MATCH = Field(description="Whether every change requires `If-Match`.")


MOST_SUGGESTIONS = 50


def _check_country(code: str) -> str:
    if code not in phonenumbers.SUPPORTED_REGIONS:
        raise PydanticCustomError(
            "unknown_value", "`country` must be a country code of ISO 3166-1."
        )
    return code


Country = Annotated[
    str, Field(min_length=2, max_length=2, pattern=patterns.COUNTRY), AfterValidator(_check_country)
]
Domain = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, to_lower=True, max_length=253, pattern=r"^[^\s@]+\.[^\s@.]+$"
    ),
    AfterValidator(normal_domain),
]
WorkspaceName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), NOT_BLANK, ONE_LINE
]


NudgesPerDay = Annotated[
    Annotated[StrictInt, Field(ge=1, le=1000), IntegralFloat] | None,
    Field(
        description="Maximum number of nudges (follow-ups other than replies and reminders) a day in "
        "the queue of a user; null for no limit."
    ),
]


ThankYouFrom = Annotated[
    Amount | None,
    Field(
        description="Amount from which every purchase calls for a thank-you, in the currency of the "
        "purchase; null for three times the median of the purchases in its currency, from 20 "
        "purchases on. The first purchase of a customer always calls for one."
    ),
]


class WorkspaceCreate(RequestModel):
    """The values of a new workspace, which an operator gives."""

    name: Annotated[WorkspaceName, NAME]
    country: Annotated[Country, COUNTRY]
    time_zone: Annotated[TimeZone, TIME_ZONE]


class WorkspaceUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field."""

    model_config = {"json_schema_extra": {"examples": [{"own_addresses": ["me@example.com"]}]}}

    name: Annotated[WorkspaceName | MISSING, NAME] = MISSING
    country: Annotated[Country | MISSING, COUNTRY] = MISSING
    time_zone: Annotated[TimeZone | MISSING, TIME_ZONE] = MISSING
    language: Annotated[Language | MISSING, LANGUAGE] = MISSING
    own_addresses: Annotated[
        Annotated[list[EmailAddress], Field(max_length=200)] | MISSING, OWN_ADDRESSES
    ] = MISSING
    own_domains: Annotated[Annotated[list[Domain], Field(max_length=50)] | MISSING, OWN_DOMAINS] = (
        MISSING
    )
    require_if_match: Annotated[StrictBool | MISSING, REQUIRE_IF_MATCH] = MISSING
    nudges_per_day: NudgesPerDay | MISSING = MISSING
    thank_you_from: ThankYouFrom | MISSING = MISSING
    move_calendar: bool = Field(
        default=True,
        strict=True,
        description="Whether the working calendar follows a new time zone and country. By default it "
        "follows if it was where the workspace was; if you set this to true, it follows in any case.",
    )


class WorkspaceRead(BaseModel):
    """A workspace: one business and its settings."""

    id: ResourceId
    name: Annotated[str, Field(max_length=200), NAME]
    country: Annotated[str, Field(min_length=2, max_length=2), COUNTRY]
    time_zone: Annotated[str, Field(max_length=64), TIME_ZONE]
    language: Annotated[Language, LANGUAGE]
    own_addresses: Annotated[
        list[Annotated[str, Field(max_length=254)]], Field(max_length=200), OWN_ADDRESSES
    ]
    own_domains: Annotated[
        list[Annotated[str, Field(max_length=253)]], Field(max_length=50), OWN_DOMAINS
    ]
    require_if_match: Annotated[bool, REQUIRE_IF_MATCH]
    nudges_per_day: NudgesPerDay
    thank_you_from: ThankYouFrom
    created_at: CreatedAt
    updated_at: UpdatedAt


class CalendarOutcome(StrEnum):
    """Outcome of a change for the working calendar.

    `moved`: it took over the time zone or the country of the workspace. `kept`: it stayed where it
    was. `not_affected`: neither the time zone nor the country of the workspace changed.
    """

    MOVED = "moved"
    KEPT = "kept"
    NOT_AFFECTED = "not_affected"


class CalendarMove(BaseModel):
    """The working calendar after a change of the workspace."""

    outcome: CalendarOutcome = Field(description="Outcome of the change for the working calendar.")
    time_zone: str = Field(max_length=64, description="Time zone of the opening hours.")
    holidays_country: str | None = Field(
        max_length=2, description="Country of the public holidays; null for none."
    )


class WorkspaceUpdated(WorkspaceRead):
    """A changed workspace, with its working calendar."""

    working_calendar: CalendarMove = Field(
        description="Working calendar after the change, and whether it moved."
    )


class SuggestionReason(StrEnum):
    """Reason why an address seems to be yours.

    `answered_for_you`: it answered mail that went to your addresses alone. `receives_your_mail`:
    mail in your mailbox is addressed to it. `sends_your_mail`: mail in your mailbox comes from it
    and goes to others.
    """

    ANSWERED_FOR_YOU = "answered_for_you"
    RECEIVES_YOUR_MAIL = "receives_your_mail"
    SENDS_YOUR_MAIL = "sends_your_mail"


class AddressSuggestion(BaseModel):
    """An address that seems to be yours."""

    address: str = Field(max_length=1000, description="E-mail address.")
    reason: SuggestionReason = Field(description="Reason for the suggestion.")
    count: int = Field(ge=1, le=2**53, description="Number of mails with the address.")
    last_at: AwareDatetime = Field(description="Time of the latest of these mails.")


class AddressSuggestions(BaseModel):
    """Addresses that seem to be yours and are not among `own_addresses`."""

    items: list[AddressSuggestion] = Field(
        max_length=MOST_SUGGESTIONS, description="Suggestions, the most certain first."
    )
