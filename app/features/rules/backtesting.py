"""The backtest of a rule: its flags in the past days, and their outcome without the rule.

A subject is flagged if it came due within the days looked back on and nothing had settled it by
then. Of those, `answered_anyway` are the ones that something settled later and in time; all others
are `lost`, missed or open still.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from app.engine.evaluation import evaluate
from app.engine.facts import Facts, Flag
from app.engine.guards import OUTREACH_GUARDS
from app.engine.rules import Rule, Rules
from app.engine.triggers.yearly_date import subject_id
from app.engine.verdicts import Verdict
from app.evaluation.fact_queries import PAST_FACTS
from app.evaluation.facts import HORIZON
from app.features.rules import dry_run
from app.features.rules.preview_schemas import (
    BacktestItem,
    BacktestOutcome,
    RuleBacktest,
    RuleBacktestRead,
)
from app.http.responses import JsonResponse
from app.http.transaction import ReadContext
from app.schemas.follow_up_subject import subject_of

MOST_EXAMINED = 5_000
MOST_ITEMS = 50


def backtest(context: ReadContext, data: RuleBacktest) -> JsonResponse:
    """Raises Invalid for a rule that could not be saved, and `bad_cursor`."""
    rule = dry_run.engine_rule(data.rule)
    place = dry_run.PartyCursor(context, "rule_backtest", data.bound())
    began_at, cursor = place.read(data.cursor)
    until = began_at or context.now
    since = until - timedelta(days=data.days)
    book = dry_run.load_rulebook_at(context, until)
    rules = Rules((rule,), book.rules.promises)
    items: list[BacktestItem] = []
    examined, is_complete, last = 0, False, cursor
    answered = lost = 0
    back = until - since + HORIZON
    for page in dry_run.load_pages(context, PAST_FACTS, cursor, MOST_EXAMINED, until, back):
        for loaded in page:
            facts = replace(loaded.facts, flags=_possible_flags(loaded.facts, rule, since, until))
            for verdict in evaluate(facts, rules, book.calendar, until):
                if not _is_flagged(verdict, rule, since, until):
                    continue
                items.append(_item(facts, verdict))
                answered += verdict.times.settled_at is not None
                lost += verdict.times.settled_at is None
        items = sorted(items, key=lambda item: item.due_at, reverse=True)[:MOST_ITEMS]
        examined += len(page)
        is_complete = len(page) < dry_run.PAGE
        last = page[-1].facts.party.id if page else last
    return JsonResponse(
        RuleBacktestRead(
            since=since,
            until=until,
            examined=examined,
            is_complete=is_complete,
            next_cursor=None if is_complete or last is None else place.sign(until, last),
            flagged=answered + lost,
            answered_anyway=answered,
            lost=lost,
            items=items,
        )
    )


def _possible_flags(facts: Facts, rule: Rule, since: datetime, until: datetime) -> frozenset[Flag]:
    """The subjects that can have had a flag. A replaced clock needs the later one."""

    def subjects() -> Iterator[Flag]:
        party = facts.party
        yield rule.id, party.id
        yield from ((rule.id, touch.id) for touch in facts.all_touches(until))
        yield from ((rule.id, purchase.id) for purchase in facts.purchases)
        for date in party.yearly_dates:
            for year in range(since.year - 1, until.year + 1):
                yield rule.id, subject_id(party.id, date.label, year)

    return frozenset(subjects())


def _is_flagged(verdict: Verdict, rule: Rule, since: datetime, until: datetime) -> bool:
    times = verdict.times
    if verdict.rule_id != rule.id or not since < times.due_at <= until:
        return False
    ends = (times.settled_at, times.expires_at)
    return times.guard not in OUTREACH_GUARDS and all(
        end is None or end > times.due_at for end in ends
    )


def _item(facts: Facts, verdict: Verdict) -> BacktestItem:
    settled_at = verdict.times.settled_at
    return BacktestItem(
        **dry_run.party_reference(facts.party),
        subject=subject_of(verdict.subject),
        starts_at=verdict.starts_at,
        due_at=verdict.times.due_at,
        outcome=BacktestOutcome.ANSWERED_ANYWAY if settled_at else BacktestOutcome.LOST,
        settled_at=settled_at,
    )
