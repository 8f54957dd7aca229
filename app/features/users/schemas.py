"""Users: the members of the team, their roles and absences."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import (
    MISSING,
    AfterValidator,
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
from app.schemas.request_model import NOT_BLANK, ONE_LINE, IntegralFloat, RequestModel
from app.schemas.resource_fields import (
    ArchivedAt,
    ArchivedFilter,
    CreatedAt,
    PageRead,
    ResourceId,
    UpdatedAt,
)
from app.schemas.times import CalendarDate, TimeZone

UserName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), NOT_BLANK, ONE_LINE
]
UserEmail = Annotated[EmailAddress, AfterValidator(str.lower)]
NAME = Field(description="Name of the user.")
EMAIL = Field(description="E-mail address in lower case, unique among the users; null for none.")
ROLE = Field(description="Role of the user.")
TIME_ZONE = Field(description="Time zone of the user; null for the one of the workspace.")
AWAY = Field(description="Days on which the user is away; null for none.")

OwnTimeZone = Annotated[TimeZone | None, TIME_ZONE]
NudgesPerDay = Annotated[
    Annotated[StrictInt, Field(ge=1, le=1000), IntegralFloat] | None,
    Field(
        description="Maximum number of nudges (follow-ups other than replies and reminders) a day in "
        "the queue of the user; null for the one of the workspace."
    ),
]
FirstDay = Annotated[CalendarDate, Field(description="First day away.")]
LastDay = Annotated[CalendarDate, Field(description="Last day away, not before the first one.")]
Substitute = Annotated[
    UUID | None, Field(description="User who acts in these days; null for nobody.")
]


class Away(RequestModel):
    """Days away, first and last day included, and the substitute."""

    from_: Annotated[FirstDay, Field(alias="from")]
    to: LastDay
    substitute_id: Substitute = None

    @field_validator("to")
    @classmethod
    def _check_last_day(cls, to: date, info: ValidationInfo) -> date:
        if "from_" in info.data and to < info.data["from_"]:
            raise PydanticCustomError("ends_before_it_starts", "`to` must not be before `from`.")
        return to


class AwayUpdate(RequestModel):
    """The days away to change. Absent fields keep their value."""

    from_: Annotated[FirstDay | MISSING, Field(alias="from")] = MISSING
    to: LastDay | MISSING = MISSING
    substitute_id: Substitute | MISSING = MISSING


class UserCreate(RequestModel):
    """A user: a member of the team."""

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

    name: Annotated[UserName, NAME]
    email: Annotated[UserEmail | None, EMAIL] = None
    role: Annotated[Role, ROLE] = Role.MEMBER
    time_zone: OwnTimeZone = None
    away: Annotated[Away | None, AWAY] = None
    nudges_per_day: NudgesPerDay = None


class UserUpdate(RequestModel):
    """The fields to change (RFC 7396). Absent fields keep their value; null clears a field.

    `away` is merged.
    """

    model_config = {"json_schema_extra": {"examples": [{"name": "Berta Groß", "role": "admin"}]}}

    name: Annotated[UserName | MISSING, NAME] = MISSING
    email: Annotated[UserEmail | None | MISSING, EMAIL] = MISSING
    role: Annotated[Role | MISSING, ROLE] = MISSING
    time_zone: OwnTimeZone | MISSING = MISSING
    away: Annotated[AwayUpdate | None | MISSING, AWAY] = MISSING
    nudges_per_day: NudgesPerDay | MISSING = MISSING


class AwayRead(BaseModel):
    """Days away, first and last day included, and the substitute."""

    from_: Annotated[date, Field(alias="from", description="First day away.")]
    to: date = Field(description="Last day away.")
    substitute_id: Substitute


class UserRead(BaseModel):
    """A user: a member of the team."""

    id: ResourceId
    name: Annotated[str, Field(max_length=200), NAME]
    email: Annotated[Annotated[str, Field(max_length=254)] | None, EMAIL]
    role: Annotated[Role, ROLE]
    time_zone: Annotated[Annotated[str, Field(max_length=64)] | None, TIME_ZONE]
    away: Annotated[AwayRead | None, AWAY]
    nudges_per_day: NudgesPerDay
    archived_at: ArchivedAt
    successor_id: UUID | None = Field(
        description="User who has taken over from this archived user; null for nobody."
    )
    created_at: CreatedAt
    updated_at: UpdatedAt


class UserPage(PageRead[UserRead]):
    """A page of users."""


class UserQuery(PageQuery):
    """Filters of the list of users."""

    email: Annotated[str, Field(max_length=254)] | None = Field(
        default=None, description="E-mail address of the user."
    )
    role: Role | None = Field(default=None, description="Role of the users.")
    archived: ArchivedFilter = False
