"""Reports as clients ask for and see them."""

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field
from typing_extensions import TypeAliasType

from app.features.reports.periods import DAYS_TO_DEAL, DAYS_TO_WRITE, MOST_DAYS, USUAL_DAYS
from app.schemas.money import CurrencyCode
from app.schemas.times import CalendarDate

MOST_GROUPS = 1000

ReplyGrouping = TypeAliasType(
    "ReplyGrouping", Literal["kind", "channel", "owner", "prominence", "month"]
)
FollowUpGrouping = TypeAliasType("FollowUpGrouping", Literal["rule", "owner", "month"])

_ID = "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a"
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

Count = Annotated[int, Field(ge=0, le=2**31 - 1)]
Seconds = Annotated[int, Field(ge=0, le=2**40)]


class PeriodQuery(BaseModel):
    """The days of a report, in the zone of the workspace."""

    model_config = {"extra": "forbid"}

    from_: (
        Annotated[
            CalendarDate,
            Field(
                description=f"The first day; by default {USUAL_DAYS} days are reported.",
                examples=["2026-02-01"],
            ),
        ]
        | None
    ) = Field(None, alias="from")
    to: (
        Annotated[
            CalendarDate,
            Field(
                description=f"The last day, by default today; at most {MOST_DAYS} days in all.",
                examples=["2026-02-28"],
            ),
        ]
        | None
    ) = None


class ReplyReportQuery(PeriodQuery):
    owner_id: Annotated[UUID, Field(description="Only what this user owns.")] | None = None
    group_by: Annotated[ReplyGrouping, Field(description="What the groups have in common.")] = (
        "kind"
    )


class FollowUpReportQuery(PeriodQuery):
    group_by: Annotated[FollowUpGrouping, Field(description="What the groups have in common.")] = (
        "rule"
    )


class OutcomeReportQuery(PeriodQuery):
    """Outcomes are not grouped: all nudges of the range together."""


class ReportPeriod(BaseModel):
    """The days that a report is about."""

    model_config = {"serialize_by_alias": True, "validate_by_name": True}

    from_: Annotated[date, Field(alias="from", description="The first day.")]
    to: Annotated[date, Field(description="The last day.")]
    time_zone: Annotated[
        str, Field(max_length=64, description="Of the workspace, where a day begins and ends.")
    ]
    as_of: Annotated[AwareDatetime, Field(description="When this was counted.")]


class ReplyFigures(BaseModel):
    """How questions were answered whose promise fell due."""

    asked: Annotated[Count, Field(description="All of them: the sum of the next five.")]
    answered_in_time: Annotated[
        Count, Field(description="The answer was given before the promise was due, or just then.")
    ]
    answered_late: Annotated[Count, Field(description="The answer was given after that.")]
    open_overdue: Annotated[Count, Field(description="Not answered, and the promise is broken.")]
    open_in_time: Annotated[Count, Field(description="Not answered, and there is time left.")]
    dismissed: Annotated[Count, Field(description="Somebody said that no answer is wanted.")]
    median_seconds: Annotated[
        Seconds | None,
        Field(
            description=(
                "Half of the answers took no longer than this, from the question to the answer by "
                "the clock on the wall, closed hours included. Null where nothing was answered."
            )
        ),
    ]
    p90_seconds: Annotated[Seconds | None, Field(description="The same for nine answers of ten.")]


Name = Annotated[
    str | None,
    Field(max_length=200, description="Of the rule or the user; null where the key says it all."),
]


class ReplyGroup(ReplyFigures):
    """The replies that have one thing in common."""

    key: Annotated[
        str | None,
        Field(
            max_length=36,
            description=(
                "The kind, the channel, the id of the owner, the prominence, or the month in which "
                "it was due, as in `2026-02`. Null: nobody owns it, or a contact has no prominence."
            ),
            examples=["issue"],
        ),
    ]
    name: Name


class ReplyReport(ReportPeriod):
    """How quick replies were."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "from": "2026-02-01",
                    "to": "2026-02-28",
                    "time_zone": "Europe/Berlin",
                    "as_of": "2026-03-02T09:00:00Z",
                    "group_by": "owner",
                    "total": _REPLIES,
                    "items": [{"key": _ID, "name": "Berta Klein", **_REPLIES}],
                }
            ]
        }
    }

    group_by: ReplyGrouping
    total: Annotated[ReplyFigures, Field(description="Of all groups together.")]
    items: Annotated[
        list[ReplyGroup],
        Field(
            max_length=MOST_GROUPS,
            description="The groups, the largest first; months in their order.",
        ),
    ]


class FollowUpFigures(BaseModel):
    """What became of follow-ups that came due."""

    flagged: Annotated[
        Count,
        Field(
            description=(
                "All that came due, also where it had been seen to before: the sum of done, "
                "settled, missed, dismissed, suppressed and open."
            )
        ),
    ]
    done: Annotated[Count, Field(description="Somebody said that it was done.")]
    settled: Annotated[Count, Field(description="Something that happened has settled it.")]
    in_time: Annotated[
        Count,
        Field(
            description=(
                "Of those done and settled: before they expired. What never expires: by the time "
                "it was due; a reminder within 24 hours after that."
            )
        ),
    ]
    missed: Annotated[Count, Field(description="It expired before anybody had seen to it.")]
    dismissed: Annotated[Count, Field(description="Somebody said that it was not wanted.")]
    suppressed: Annotated[Count, Field(description="A guard keeps it quiet at present.")]
    open: Annotated[Count, Field(description="It is due still, or was snoozed.")]


class FollowUpGroup(FollowUpFigures):
    """The follow-ups that have one thing in common."""

    key: Annotated[
        str | None,
        Field(
            max_length=36,
            description=(
                "The id of the rule or of the owner, or the month in which it was due, as in "
                "`2026-02`. Null: a reminder has no rule, or nobody owns it."
            ),
            examples=["2026-02"],
        ),
    ]
    name: Name


class FollowUpReport(ReportPeriod):
    """What was flagged, and what was done in time."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "from": "2026-02-01",
                    "to": "2026-02-28",
                    "time_zone": "Europe/Berlin",
                    "as_of": "2026-03-02T09:00:00Z",
                    "group_by": "rule",
                    "total": _FOLLOW_UPS,
                    "items": [{"key": _ID, "name": "Thank whom you met", **_FOLLOW_UPS}],
                }
            ]
        }
    }

    group_by: FollowUpGrouping
    total: Annotated[FollowUpFigures, Field(description="Of all groups together.")]
    items: Annotated[
        list[FollowUpGroup],
        Field(
            max_length=MOST_GROUPS,
            description="The groups, the largest first; months in their order.",
        ),
    ]


class Turnover(BaseModel):
    """What was spent in one currency."""

    currency: CurrencyCode
    amount: Annotated[
        str,
        Field(
            max_length=40,
            pattern=r"^(0|[1-9][0-9]*)(\.[0-9]{1,4})?$",
            description="The sum, a decimal number.",
            examples=["259.80"],
        ),
    ]
    purchases: Annotated[Count, Field(description="How many make up the sum.")]


class OutcomeFigures(BaseModel):
    """What came after the nudges of one group of customers and contacts."""

    parties: Annotated[Count, Field(description="Customers and contacts in the group.")]
    wrote_back: Annotated[
        Count, Field(description=f"Of these: a message of theirs came within {DAYS_TO_WRITE} days.")
    ]
    bought: Annotated[
        Count, Field(description=f"Of these: bought something within {DAYS_TO_DEAL} days.")
    ]
    spent: Annotated[
        list[Turnover],
        Field(max_length=200, description="What they bought in these days, by currency."),
    ]
    won: Annotated[
        Count, Field(description=f"Of these: an opportunity was won within {DAYS_TO_DEAL} days.")
    ]
    referred: Annotated[
        Count, Field(description=f"Of these: referred somebody to us within {DAYS_TO_DEAL} days.")
    ]


class OutcomeReport(ReportPeriod):
    """What came after following up, beside what came where that was missed."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "from": "2026-02-01",
                    "to": "2026-02-28",
                    "time_zone": "Europe/Berlin",
                    "as_of": "2026-03-02T09:00:00Z",
                    "followed_up": {
                        "parties": 40,
                        "wrote_back": 18,
                        "bought": 9,
                        "spent": [{"currency": "EUR", "amount": "2310.40", "purchases": 11}],
                        "won": 3,
                        "referred": 2,
                    },
                    "missed": {
                        "parties": 12,
                        "wrote_back": 2,
                        "bought": 1,
                        "spent": [{"currency": "EUR", "amount": "59.00", "purchases": 1}],
                        "won": 0,
                        "referred": 0,
                    },
                    "came_first": 5,
                }
            ]
        }
    }

    followed_up: Annotated[
        OutcomeFigures,
        Field(description="With a nudge that was done, or settled by us; counted from then."),
    ]
    missed: Annotated[
        OutcomeFigures,
        Field(description="With a missed nudge and none followed up; counted from its due time."),
    ]
    came_first: Annotated[
        Count, Field(description="Who wrote or bought before we followed up: in neither group.")
    ]
