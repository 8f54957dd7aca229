"""`/v1/reports`."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from app.features.reports import service as reports
from app.features.reports.flag_schemas import FlagReport, FlagReportQuery
from app.features.reports.outcome_schemas import OutcomeReport, OutcomeReportQuery
from app.features.reports.schemas import (
    FollowUpReport,
    FollowUpReportQuery,
    ReplyReport,
    ReplyReportQuery,
)
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow

router = APIRouter(prefix="/v1/reports", tags=["reports"], route_class=StrictRoute)


@router.get("/replies", response_model=ReplyReport, summary="Get the report on replies")
async def get_reply_report(read: ReadUow, query: Annotated[ReplyReportQuery, Query()]) -> Response:
    """Report the reply times for the questions whose promise came due in a range of days.

    The time of the answer decides whether a promise was kept. Messages of one thread that need the
    same answer count as one question.
    """
    return await read(reports.replies, query)


@router.get("/follow-ups", response_model=FollowUpReport, summary="Get the report on follow-ups")
async def get_follow_up_report(
    read: ReadUow, query: Annotated[FollowUpReportQuery, Query()]
) -> Response:
    """Report what became of the follow-ups that came due in a range of days."""
    return await read(reports.follow_ups, query)


@router.get("/outcomes", response_model=OutcomeReport, summary="Get the report on outcomes")
async def get_outcome_report(
    read: ReadUow, query: Annotated[OutcomeReportQuery, Query()]
) -> Response:
    """Report what customers and contacts did after users followed up a nudge of a range of days.

    The report shows what came after a follow-up, not what it caused: users may follow up likely
    buyers first. Therefore it does not compare them with those who were missed, and only counts these.
    """
    return await read(reports.outcomes, query)


@router.get("/flags", response_model=FlagReport, summary="Get the report on right and wrong flags")
async def get_flag_report(read: ReadUow, query: Annotated[FlagReportQuery, Query()]) -> Response:
    """Report how often follow-ups were right: how many users dismissed as needless, and why.

    `unflagged_answers` counts the opposite mistake: messages that needed no reply by their verdict,
    and that somebody answered by hand.
    """
    return await read(reports.flags, query)
