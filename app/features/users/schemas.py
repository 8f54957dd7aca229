"""Users as clients send and see them."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import (
    MISSING,
    AfterValidator,
    AwareDatetime,
    BaseModel,
    Field,
    StrictInt,
    StringConstraints,
    ValidationInfo,
    field_validator,
)
from pydantic_core import PydanticCustomError

from app.features.parties.schemas import EmailAddress
from app.http.auth import Role
from app.http.cursors import PageQuery
from app.schemas.request_model import NOT_BLANK, IntegralFloat, RequestModel
from app.schemas.times import CalendarDate, TimeZone

UserName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), NOT_BLANK
]
UserEmail = Annotated[
    EmailAddress,
    Field(description="Kept in lower case; no two users have the same."),
    AfterValidator(str.lower),
]
OwnTimeZone = Annotated[TimeZone | None, Field(description="Null: that of the workspace.")]
NudgesPerDay = Annotated[
    Annotated[StrictInt, Field(ge=1, le=1000), IntegralFloat] | None,
    Field(
        description="How many nudges a day the queue of the user shows; null: that of the workspace."
    ),
]
FirstDay = Annotated[CalendarDate, Field(description="The first day away.")]
LastDay = Annotated[CalendarDate, Field(description="The last day away, the same or a later one.")]
Substitute = Annotated[UUID | None, Field(description="Who stands in; null: nobody.")]


class Away(RequestModel):
    """Days away, both ends included, and who stands in."""

    from_: Annotated[FirstDay, Field(alias="from")]
    to: LastDay
    substitute_id: Substitute = None

    @field_validator("to")
    @classmethod
    def _not_before_it_begins(cls, to: date, info: ValidationInfo) -> date:
        if "from_" in info.data and to < info.data["from_"]:
            raise PydanticCustomError("before_from", "`to` must not be before `from`.")
        return to


class AwayUpdate(RequestModel):
    """Days away, to be changed: absent stays."""

    from_: Annotated[FirstDay | MISSING, Field(alias="from")] = MISSING
    to: LastDay | MISSING = MISSING
    substitute_id: Substitute | MISSING = MISSING


class UserCreate(RequestModel):
    """A member of the team."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "name": "Berta Klein",
                    "email": "berta@example.com",
                    "role": "member",
                    "away": {"from": "2026-08-03", "to": "2026-08-14"},
                }
            ]
        }
    }

    name: UserName
    email: UserEmail | None = None
    role: Role = Role.MEMBER
    time_zone: OwnTimeZone = None
    away: Away | None = None
    nudges_per_day: NudgesPerDay = None


class UserUpdate(RequestModel):
    """The fields to change: absent stays, null clears; `away` is merged."""

    model_config = {"json_schema_extra": {"examples": [{"name": "Berta Groß", "role": "admin"}]}}

    name: UserName | MISSING = MISSING
    email: UserEmail | None | MISSING = MISSING
    role: Role | MISSING = MISSING
    time_zone: OwnTimeZone | MISSING = MISSING
    away: AwayUpdate | None | MISSING = MISSING
    nudges_per_day: NudgesPerDay | MISSING = MISSING


class AwayRead(BaseModel):
    """Days away, both ends included, and who stands in."""

    from_: Annotated[date, Field(alias="from")]
    to: date
    substitute_id: UUID | None


class UserRead(BaseModel):
    """A member of the team."""

    id: UUID
    name: Annotated[str, Field(max_length=200)]
    email: Annotated[str, Field(max_length=254)] | None
    role: Role
    time_zone: Annotated[str, Field(max_length=64)] | None
    away: AwayRead | None
    nudges_per_day: NudgesPerDay
    archived_at: AwareDatetime | None
    successor_id: Annotated[
        UUID | None, Field(description="Who has taken over, if the user is archived.")
    ]
    created_at: AwareDatetime
    updated_at: AwareDatetime


class UserPage(BaseModel):
    """A page of users."""

    items: Annotated[list[UserRead], Field(max_length=200)]
    next_cursor: Annotated[str, Field(max_length=2000)] | None


class UserQuery(PageQuery):
    """Filters of the list of users; all of them hold."""

    email: Annotated[str, Field(max_length=254)] | None = None
    role: Role | None = None
    archived: Annotated[bool, Field(description="True lists the archived ones instead.")] = False
