"""Requests to merge customers or contacts and to take it back, and their results."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field
from typing_extensions import TypeAliasType

MergedIntoId = Annotated[
    UUID | None,
    Field(
        description="Identifier of the survivor if this one was merged into another of its kind; "
        "else null. A `GET` of the merged one returns the survivor."
    ),
]

AdditionsReceiver = TypeAliasType(
    "AdditionsReceiver",
    Annotated[
        Literal["survivor", "restored"],
        Field(description="Receiver of what was added since a merge."),
    ],
)


class MergeQuery(BaseModel):
    """The options of a merge."""

    model_config = {"extra": "forbid"}

    preview: bool = Field(
        default=False, description="Whether only to show what the merge would move and drop."
    )


class UnmergeQuery(BaseModel):
    """The options for taking a merge back."""

    model_config = {"extra": "forbid"}

    keep: AdditionsReceiver | None = Field(
        default=None,
        description="Receiver of what was added since the merge: `survivor`, or `restored` for the "
        "one that was merged. Without it the response is 409 `added_since` if there is any.",
    )


class MovedRows(BaseModel):
    """Objects of one resource that a merge moves or changes."""

    resource: str = Field(
        max_length=50, description="Name of the resource as in its path, such as `messages`."
    )
    count: int = Field(ge=0, le=2**31 - 1, description="Number of its objects.")


class MergeConflict(BaseModel):
    """Field in which the two differ. The survivor keeps its own value."""

    field: str = Field(max_length=120, description="Name of the field.")
    kept: str = Field(max_length=400, description="Value of the survivor.")
    dropped: str = Field(
        max_length=400, description="Value of the merged one, which comes back with `unmerge`."
    )


class MergeRead(BaseModel):
    """Result of a merge, or its preview."""

    merged_id: UUID = Field(description="Identifier of the one that became a part of the other.")
    survivor_id: UUID = Field(description="Identifier of the one that has both histories now.")
    merged_at: AwareDatetime | None = Field(
        description="Time of the merge; null for a preview, which changes nothing."
    )
    moved: list[MovedRows] = Field(max_length=20, description="Objects that moved, by resource.")
    conflicts: list[MergeConflict] = Field(
        max_length=100, description="Fields of which the survivor keeps its own value."
    )
