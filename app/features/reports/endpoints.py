"""`/v1/reports`."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from app.features.reports import service as reports
from app.features.reports.schemas import (
    FollowUpReport,
    FollowUpReportQuery,
    OutcomeReport,
    OutcomeReportQuery,
    ReplyReport,
    ReplyReportQuery,
)
from app.http.strict_route import StrictRoute
from app.http.unit_of_work import ReadUow

router = APIRouter(prefix="/v1/reports", tags=["reports"], route_class=StrictRoute)


@router.get("/replies", response_model=ReplyReport)
async def get_reply_report(read: ReadUow, query: Annotated[ReplyReportQuery, Query()]) -> Response:
    """How quick replies were: of the questions whose promise fell due in these days.

    Whether a promise was kept is decided by the time of the answer. Messages of one thread that
    wait for the same answer are one question.
    """
    return await read(reports.replies, query)


@router.get("/follow-ups", response_model=FollowUpReport)
async def get_follow_up_report(
    read: ReadUow, query: Annotated[FollowUpReportQuery, Query()]
) -> Response:
    """What was flagged and what was done in time: of the follow-ups that came due in these days."""
    return await read(reports.follow_ups, query)


@router.get("/outcomes", response_model=OutcomeReport)
async def get_outcome_report(
    read: ReadUow, query: Annotated[OutcomeReportQuery, Query()]
) -> Response:
    """What came of it: of the customers and contacts whose nudge came due in these days.

    Those who were followed up beside those where that was missed. This shows what came after, not
    what it caused: who is likely to buy may be followed up sooner.
    """
    return await read(reports.outcomes, query)
