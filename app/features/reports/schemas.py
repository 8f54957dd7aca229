"""The period of a report, and the reports on replies and on follow-ups."""

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field
from typing_extensions import TypeAliasType

from app.features.reports.periods import MOST_DAYS, USUAL_DAYS
from app.schemas.times import CalendarDate

MOST_GROUPS = 1000

ReplyGrouping = TypeAliasType(
    "ReplyGrouping", Literal["kind", "channel", "owner", "prominence", "month"]
)
FollowUpGrouping = TypeAliasType("FollowUpGrouping", Literal["rule", "owner", "month"])

EXAMPLE_ID = "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a"
_REPLIES: dict[str, Any] = {
    "asked": 31,
    "answered_in_time": 24,
    "answered_late": 4,
    "open_overdue": 1,
    "open_in_time": 0,
    "dismissed": 2,
    "median_seconds": 5400,
    "p90_seconds": 61200,
}
_FOLLOW_UPS: dict[str, Any] = {
    "flagged": 57,
    "done": 12,
    "settled": 30,
    "in_time": 39,
    "missed": 8,
    "dismissed": 3,
    "suppressed": 1,
    "open": 3,
}

GROUP_BY = Field(description="Property by which the figures are grouped.")

Count = Annotated[int, Field(ge=0, le=2**31 - 1)]
Seconds = Annotated[int, Field(ge=0, le=2**40)]


class PeriodQuery(BaseModel):
    """Days of a report, in the time zone of the workspace."""

    model_config = {"extra": "forbid"}

    from_: Annotated[
        CalendarDate | None,
        Field(
            alias="from",
            description=f"First day. Defaults to the first of the {USUAL_DAYS} days up to `to`.",
            examples=["2026-02-01"],
        ),
    ] = None
    to: CalendarDate | None = Field(
        default=None,
        description=f"Last day, at most {MOST_DAYS} days in all. Defaults to today.",
        examples=["2026-02-28"],
    )


class ReplyReportQuery(PeriodQuery):
    """Parameters of the reply report."""

    owner_id: UUID | None = Field(
        default=None, description="Owner of the follow-ups to report. Defaults to all users."
    )
    group_by: Annotated[ReplyGrouping, GROUP_BY] = "kind"


class FollowUpReportQuery(PeriodQuery):
    """Parameters of the follow-up report."""

    group_by: Annotated[FollowUpGrouping, GROUP_BY] = "rule"


# The period in the examples of all reports.
EXAMPLE_PERIOD = {
    "from": "2026-02-01",
    "to": "2026-02-28",
    "time_zone": "Europe/Berlin",
    "as_of": "2026-03-02T09:00:00Z",
}


class ReportPeriod(BaseModel):
    """Days and time of a report."""

    model_config = {"serialize_by_alias": True, "validate_by_name": True}

    from_: Annotated[date, Field(alias="from", description="First day of the report.")]
    to: date = Field(description="Last day of the report.")
    time_zone: str = Field(
        max_length=64, description="Time zone of the workspace, in which the days are counted."
    )
    as_of: AwareDatetime = Field(description="Time at which the figures were counted.")


class ReplyFigures(BaseModel):
    """Numbers of questions whose promise came due, and their reply times."""

    asked: Count = Field(description="Number of all questions; the sum of the next five figures.")
    answered_in_time: Count = Field(
        description="Number of questions answered by the time the promise was due."
    )
    answered_late: Count = Field(
        description="Number of questions answered after the promise was due."
    )
    open_overdue: Count = Field(description="Number of open questions whose promise is overdue.")
    open_in_time: Count = Field(
        description="Number of open questions whose promise is not due yet."
    )
    dismissed: Count = Field(description="Number of questions that a user dismissed.")
    median_seconds: Seconds | None = Field(
        description=(
            "Median of the working time from question to answer in seconds; null without answers."
        )
    )
    p90_seconds: Seconds | None = Field(
        description="Working time in seconds within which 90 % of the answers came; null without "
        "answers."
    )


Name = Annotated[
    str | None,
    Field(max_length=200, description="Name of the rule or the user; null for any other key."),
]
TOTAL = Field(description="Figures of all groups together.")
GROUPS = Field(description="Groups by size, the largest first; months in order of time.")


class ReplyGroup(ReplyFigures):
    """Figures of one group of questions."""

    key: str | None = Field(
        max_length=36,
        description=(
            "Key of the group: a kind, a channel, the id of an owner, a prominence, or a "
            "month such as `2026-02`; null for no owner, or for contacts, which have no "
            "prominence."
        ),
        examples=["issue"],
    )
    name: Name


class ReplyReport(ReportPeriod):
    """Report on the reply times."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    **EXAMPLE_PERIOD,
                    "group_by": "owner",
                    "total": _REPLIES,
                    "items": [{"key": EXAMPLE_ID, "name": "Berta Klein", **_REPLIES}],
                }
            ]
        }
    }

    group_by: Annotated[ReplyGrouping, GROUP_BY]
    total: Annotated[ReplyFigures, TOTAL]
    items: Annotated[list[ReplyGroup], Field(max_length=MOST_GROUPS), GROUPS]


class FollowUpFigures(BaseModel):
    """Numbers of follow-ups that came due, by status."""

    flagged: Count = Field(
        description=(
            "Number of all follow-ups that came due, including those closed before: the sum of "
            "`done`, `settled`, `missed`, `dismissed`, `suppressed` and `open`."
        )
    )
    done: Count = Field(description="Number of follow-ups that a user completed.")
    settled: Count = Field(description="Number of follow-ups that an event fulfilled.")
    in_time: Count = Field(
        description=(
            "Number of done and settled follow-ups that were in time: before they expired; "
            "without expiry by the due time, and for reminders within one working day after it."
        )
    )
    missed: Count = Field(description="Number of follow-ups that expired while open.")
    dismissed: Count = Field(description="Number of follow-ups that a user dismissed.")
    suppressed: Count = Field(description="Number of follow-ups that a guard holds back now.")
    open: Count = Field(description="Number of follow-ups that are still due, or snoozed.")


class FollowUpGroup(FollowUpFigures):
    """Figures of one group of follow-ups."""

    key: str | None = Field(
        max_length=36,
        description=(
            "Key of the group: the id of a rule or an owner, or a month such as `2026-02`; "
            "null for reminders, which have no rule, or for no owner."
        ),
        examples=["2026-02"],
    )
    name: Name


class FollowUpReport(ReportPeriod):
    """Report on the follow-ups that came due."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    **EXAMPLE_PERIOD,
                    "group_by": "rule",
                    "total": _FOLLOW_UPS,
                    "items": [{"key": EXAMPLE_ID, "name": "Thank whom you met", **_FOLLOW_UPS}],
                }
            ]
        }
    }

    group_by: Annotated[FollowUpGrouping, GROUP_BY]
    total: Annotated[FollowUpFigures, TOTAL]
    items: Annotated[list[FollowUpGroup], Field(max_length=MOST_GROUPS), GROUPS]
