"""Reports: the totals and groups of rows that the database has grouped."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any
from zoneinfo import ZoneInfo

from app.engine.rules import Calendar
from app.evaluation.rulebook import load_rulebook
from app.features.reports import figures, queries
from app.features.reports.figures import FlagCount, FollowUpCount, ReplyCount
from app.features.reports.flag_schemas import (
    FlagReport,
    FlagReportQuery,
    SenderFigures,
    UnflaggedAnswer,
)
from app.features.reports.flags import FLAGS, SENDERS, UNFLAGGED_COUNT, UNFLAGGED_EXAMPLES
from app.features.reports.outcome_schemas import OutcomeFigures, OutcomeReport, OutcomeReportQuery
from app.features.reports.outcomes import PARTIES, SIGNS, SPENT
from app.features.reports.periods import Period, make_period
from app.features.reports.schemas import (
    MOST_GROUPS,
    FollowUpFigures,
    FollowUpGroup,
    FollowUpReport,
    FollowUpReportQuery,
    PeriodQuery,
    ReplyFigures,
    ReplyGroup,
    ReplyReport,
    ReplyReportQuery,
)
from app.features.reports.working_seconds import WorkingSeconds
from app.http.responses import JsonResponse
from app.http.transaction import ReadContext
from app.parsing.sender_pattern import address_of
from app.storage.prepared import Row


def replies(context: ReadContext, query: ReplyReportQuery) -> JsonResponse:
    days = _period(context, query)
    statement = queries.replies(
        query.group_by,
        _month_start_count(days, query.group_by),
        has_owner=query.owner_id is not None,
    )
    owner = {} if query.owner_id is None else {"owner_id": query.owner_id}
    rows = context.fetch(statement, **_params(context, days, query.group_by), **owner)
    counts = [ReplyCount(*row[2:]) for row in rows]
    working = _working_seconds(context, counts)
    total = figures.replies(counts, working)
    groups = _groups(
        rows, lambda rows: figures.replies((ReplyCount(*row) for row in rows), working)
    )
    items = [
        ReplyGroup(key=_key(key, days, query.group_by), name=name, **values)
        for key, name, values in _sort_groups(groups, query.group_by, "asked")
    ]
    return JsonResponse(
        ReplyReport(
            **_report_fields(context, days),
            group_by=query.group_by,
            total=ReplyFigures(**total),
            items=items,
        )
    )


def follow_ups(context: ReadContext, query: FollowUpReportQuery) -> JsonResponse:
    days = _period(context, query)
    statement = queries.follow_ups(query.group_by, _month_start_count(days, query.group_by))
    rows = context.fetch(statement, **_params(context, days, query.group_by))
    calendar = _calendar(context)
    total = figures.follow_ups((FollowUpCount(*row[2:]) for row in rows), calendar)
    groups = _groups(
        rows, lambda rows: figures.follow_ups((FollowUpCount(*row) for row in rows), calendar)
    )
    items = [
        FollowUpGroup(key=_key(key, days, query.group_by), name=name, **values)
        for key, name, values in _sort_groups(groups, query.group_by, "flagged")
    ]
    return JsonResponse(
        FollowUpReport(
            **_report_fields(context, days),
            group_by=query.group_by,
            total=FollowUpFigures(**total),
            items=items,
        )
    )


def outcomes(context: ReadContext, query: OutcomeReportQuery) -> JsonResponse:
    days = _period(context, query)
    params = _params(context, days)
    counted = {group: counts for group, *counts in context.fetch(PARTIES, **params)}
    spent = defaultdict(list)
    for group, *paid in context.fetch(SPENT, **params):
        spent[group].append(tuple(paid))

    parties, *signs = counted.get("followed_up", [0] * (1 + len(SIGNS)))
    return JsonResponse(
        OutcomeReport(
            **_report_fields(context, days),
            after_follow_up=OutcomeFigures(
                parties=parties,
                spent=figures.turnover(spent["followed_up"]),
                **dict(zip(SIGNS, signs, strict=True)),
            ),
            missed_parties=counted.get("missed", [0])[0],
            came_first_parties=counted.get("came_first", [0])[0],
        )
    )


def flags(context: ReadContext, query: FlagReportQuery) -> JsonResponse:
    days = _period(context, query)
    params = {"workspace_id": context.workspace_id, "start": days.start, "end": days.end}
    [(unflagged,)] = context.fetch(UNFLAGGED_COUNT, **params)
    rows = [FlagCount(*row) for row in context.fetch(FLAGS, **params)]
    senders = context.fetch(SENDERS, **params)
    return JsonResponse(
        FlagReport(
            **_report_fields(context, days),
            **figures.flags(rows),
            by_sender=[
                SenderFigures(address=address_of(key), flags=count, needless=needless)
                for key, count, needless in senders
            ],
            unflagged_answers=unflagged,
            examples=[_unflagged(row) for row in context.fetch(UNFLAGGED_EXAMPLES, **params)],
        )
    )


def _working_seconds(context: ReadContext, counts: list[ReplyCount]) -> WorkingSeconds | None:
    """The working time between the earliest question and the latest answer, if any is answered."""
    asked = [count.asked_at for count in counts if count.asked_at]
    answered = [count.answered_at for count in counts if count.answered_at]
    if not asked or not answered:
        return None
    since = min(asked)
    return WorkingSeconds(_calendar(context), since, max(since, *answered))


def _calendar(context: ReadContext) -> Calendar:
    """The working calendar of today."""
    with context.reader.session() as session:
        return load_rulebook(session, context.workspace_id, context.now.date()).calendar


def _unflagged(row: Row) -> UnflaggedAnswer:
    message_id, party_id, sender_key, subject, occurred_at, evidence, automatic = row
    return UnflaggedAnswer(
        message_id=message_id,
        party_id=party_id,
        address=address_of(sender_key) if sender_key else None,
        subject=subject,
        occurred_at=occurred_at,
        needs_reply_evidence=evidence,
        automatic=automatic,
    )


def _period(context: ReadContext, query: PeriodQuery) -> Period:
    [(zone,)] = context.fetch(queries.ZONE, workspace_id=context.workspace_id)
    return make_period(query.from_, query.to, ZoneInfo(zone), context.now)


def _month_start_count(days: Period, group_by: str) -> int:
    return len(days.month_starts) if group_by == "month" else 0


def _params(context: ReadContext, days: Period, group_by: str = "") -> dict[str, Any]:
    month_starts = days.month_starts if group_by == "month" else []
    return {
        "workspace_id": context.workspace_id,
        "now": context.now,
        "start": days.start,
        "end": days.end,
        **{f"month_start_{place}": moment for place, moment in enumerate(month_starts)},
    }


def _report_fields(context: ReadContext, days: Period) -> dict[str, Any]:
    return {"from_": days.first, "to": days.last, "time_zone": days.zone.key, "as_of": context.now}


def _groups(
    rows: Iterable[Row], add_up: Callable[[list[Row]], dict[str, Any]]
) -> list[tuple[Any, str | None, dict[str, Any]]]:
    groups = defaultdict(list)
    for key, name, *rest in rows:
        groups[key, name].append(tuple(rest))
    return [(key, name, add_up(rows_of_group)) for (key, name), rows_of_group in groups.items()]


def _sort_groups(
    groups: list[tuple[Any, str | None, dict[str, Any]]], group_by: str, size: str
) -> list[tuple[Any, str | None, dict[str, Any]]]:
    if group_by == "month":
        return sorted(groups, key=lambda group: group[0])
    return sorted(groups, key=lambda group: (-group[2][size], str(group[0])))[:MOST_GROUPS]


def _key(key: Any, days: Period, group_by: str) -> str | None:
    if group_by == "month":
        return f"{days.months[key]:%Y-%m}"
    return None if key is None else str(key)
