"""The backtest of a rule: its flags in the past days next to those of the present rules.

Both are decided with the facts and guards of the time (`past_flags`). The outcome is what became of
each subject without the rule.
"""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import timedelta
from uuid import UUID

from app.engine.facts import Facts
from app.engine.guards import OUTREACH_GUARDS
from app.engine.rules import Rule, Rules
from app.evaluation.fact_queries import PAST_FACTS
from app.evaluation.facts import HORIZON
from app.evaluation.rulebook import Rulebook
from app.features.rules import dry_run
from app.features.rules.past_flags import (
    MOST_SUBJECTS,
    PastFlag,
    PastOutcome,
    Period,
    find_past_flags,
)
from app.features.rules.preview_schemas import (
    BacktestFigures,
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
OUTCOMES = {
    PastOutcome.FULFILLED: BacktestOutcome.ANSWERED_ANYWAY,
    PastOutcome.DISMISSED: BacktestOutcome.DISMISSED,
    PastOutcome.OPEN: BacktestOutcome.OPEN,
    PastOutcome.MISSED: BacktestOutcome.LOST,
}


def backtest(context: ReadContext, data: RuleBacktest) -> JsonResponse:
    """Raises Invalid for a rule that could not be saved, and `bad_cursor`."""
    rule = dry_run.engine_rule(data.rule)
    place = dry_run.PartyCursor(context, "rule_backtest", data.bound())
    began_at, cursor = place.read(data.cursor)
    until = began_at or context.now
    period = Period(until - timedelta(days=data.days), until)
    book = dry_run.load_rulebook_at(context, until)
    found = _Comparison(rule, book, period)
    examined, is_complete, last = 0, False, cursor
    back = timedelta(days=data.days) + HORIZON
    rules = dry_run.with_rule(book.rules, rule)
    for page in dry_run.load_pages(
        context, PAST_FACTS, cursor, MOST_EXAMINED, until, rules, book.calendar, back
    ):
        for loaded in page:
            found.add(loaded.facts)
        found.items = found.latest_items()
        examined += len(page)
        is_complete = len(page) < dry_run.PAGE
        last = page[-1].facts.party.id if page else last
        if found.subjects > MOST_SUBJECTS:
            break
    return JsonResponse(
        RuleBacktestRead(
            since=period.since,
            until=until,
            examined=examined,
            is_complete=is_complete,
            next_cursor=None if is_complete or last is None else place.sign(until, last),
            new=found.new,
            present_rules=found.present.figures(),
            items=found.latest_items(),
            **found.tried.figures().model_dump(),
        )
    )


@dataclass
class _Tally:
    """The outcomes of the subjects of some rules."""

    outcomes: Counter[PastOutcome] = field(default_factory=Counter)

    def add(self, flag: PastFlag) -> None:
        is_dismissed_before = flag.outcome is PastOutcome.BEFORE and flag.fulfilled_at is None
        self.outcomes[flag.outcome] += not is_dismissed_before

    def figures(self) -> BacktestFigures:
        counts = {name: self.outcomes[outcome] for outcome, name in OUTCOMES.items()}
        before, lost = self.outcomes[PastOutcome.BEFORE], self.outcomes[PastOutcome.MISSED]
        fulfilled = before + self.outcomes[PastOutcome.FULFILLED]
        return BacktestFigures(
            flagged=sum(counts.values()),
            held_back=self.outcomes[PastOutcome.HELD_BACK],
            fulfilled_before=before,
            base_rate=round(fulfilled / (fulfilled + lost), 4) if fulfilled + lost else None,
            **{str(name): count for name, count in counts.items()},
        )


class _Comparison:
    """The flags of a rule and those of today's rules with the same trigger, party by party.

    The rule takes the place of today's rules of its kind with that trigger: a second rule of one
    kind would only represent the first.
    """

    def __init__(self, rule: Rule, book: Rulebook, period: Period) -> None:
        present = book.rules.rules
        peers = [other for other in present if other.trigger is rule.trigger and other.is_enabled]
        others = (other for other in present if other not in peers or other.kind is not rule.kind)
        self._rules = replace(book.rules, rules=(*others, rule))
        self._present_rules = book.rules
        self._judged, self._peers = {rule.id}, {other.id for other in peers}
        self._calendar, self._period = book.calendar, period
        self.tried, self.present = _Tally(), _Tally()
        self.items: list[BacktestItem] = []
        self.new = self.subjects = 0

    def add(self, facts: Facts) -> None:
        present = self._find(facts, self._present_rules, self._peers)
        known = {flag.verdict.subject.id for flag in present if flag.flagged_at}
        for flag in present:
            self.present.add(flag)
        for flag in self._find(facts, self._rules, self._judged):
            self.tried.add(flag)
            if flag.flagged_at:
                is_new = flag.verdict.subject.id not in known
                self.new += is_new
                self.items.append(_item(facts, flag, is_new=is_new))

    def _find(self, facts: Facts, rules: Rules, judged: set[UUID | None]) -> list[PastFlag]:
        """The flags, without those of parties that may get no outreach today."""
        flags = list(find_past_flags(facts, rules, judged, self._calendar, self._period))
        self.subjects += len(flags)
        return [flag for flag in flags if flag.verdict.times.guard not in OUTREACH_GUARDS]

    def latest_items(self) -> list[BacktestItem]:
        return sorted(self.items, key=lambda item: item.due_at, reverse=True)[:MOST_ITEMS]


def _item(facts: Facts, flag: PastFlag, *, is_new: bool) -> BacktestItem:
    outcome = OUTCOMES[flag.outcome]
    return BacktestItem(
        **dry_run.party_reference(facts.party),
        subject=subject_of(flag.verdict.subject),
        starts_at=flag.verdict.starts_at,
        due_at=flag.verdict.times.due_at,
        outcome=outcome,
        settled_at=flag.fulfilled_at if outcome is BacktestOutcome.ANSWERED_ANYWAY else None,
        is_new=is_new,
    )
