"""Fields that resources share, so that each has the same description everywhere."""

from typing import Annotated, Generic, TypeVar
from uuid import UUID

from pydantic import MISSING, AwareDatetime, BaseModel, Field

from app.schemas import patterns

T = TypeVar("T")

ResourceId = Annotated[
    UUID, Field(description="Identifier of the object (UUIDv7), assigned by the server.")
]
CreatedAt = Annotated[AwareDatetime, Field(description="Time when the object was created.")]
UpdatedAt = Annotated[
    AwareDatetime, Field(description="Time of the last change to the object's own fields.")
]
ArchivedAt = Annotated[
    AwareDatetime | None,
    Field(description="Time when the object was archived; null if it is not archived."),
]
Version = Annotated[
    int, Field(ge=1, le=2**31 - 1, description="Version of the object; each change increments it.")
]

# Lists
NextCursor = Annotated[
    Annotated[str, Field(max_length=2000)] | None,
    Field(description="Cursor of the next page, to send as `cursor`; null on the last page."),
]


class PageRead(BaseModel, Generic[T]):
    """A page of a list."""

    items: list[T] = Field(
        max_length=200, description="Items of this page, in the requested order."
    )
    next_cursor: NextCursor
    count: int | MISSING = Field(
        default=MISSING,
        ge=0,
        le=10_000,
        description="Number of items on all pages, if `count=true` asks for it; 10,000 means that "
        "many or more.",
    )


ArchivedFilter = Annotated[
    bool, Field(description="Whether to list the archived objects instead of the others.")
]
SORT = Field(description="Order of the list; `-` means descending.")

# Texts
Notes = Annotated[
    Annotated[str, Field(max_length=20_000)] | None,
    Field(description="Notes in plain text, for internal use."),
]

# Identifiers in other systems
ExternalSystem = Annotated[
    str, Field(min_length=1, max_length=50, pattern=patterns.EXTERNAL_SYSTEM)
]
ExternalId = Annotated[str, Field(min_length=1, max_length=200)]
ExternalIds = Annotated[
    dict[ExternalSystem, ExternalId],
    Field(
        max_length=20,
        examples=[{"shop": "4711"}],
        description="Identifiers of the object in other systems, by the name of the system.",
    ),
]
ExternalIdsUpdate = Annotated[
    dict[ExternalSystem, ExternalId | None],
    Field(
        max_length=20,
        description="Identifiers to add or replace, by the name of the system; null removes one.",
    ),
]
ExternalIdsRead = Annotated[
    dict[str, Annotated[str, Field(max_length=200)]],
    Field(
        max_length=20,
        description="Identifiers of the object in other systems, by the name of the system.",
    ),
]
ExternalIdFilter = Annotated[
    Annotated[str, Field(max_length=251, pattern=patterns.EXTERNAL_ID, examples=["shop=4711"])]
    | None,
    Field(description="Identifier in another system, as `system=value`."),
]

# Faults and warnings
POINTER = Field(description="JSON pointer (RFC 6901) to the field concerned.")
CODE = Field(description="Stable code of the problem, for programs.")
DETAIL = Field(description="Explanation of the problem, for people.")
SUGGESTION = Field(description="Probable correct value; null if none is known.")
