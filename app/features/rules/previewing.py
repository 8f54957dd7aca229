"""The preview of a rule: the flags that it would have if it were saved, and how many it makes a week.

The engine decides about each party twice: with today's rules, and with the rule in addition.
"""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from app.engine.evaluation import evaluate
from app.engine.facts import Facts
from app.engine.facts.party import Party
from app.engine.reasons import reason
from app.engine.rules import Rule, Rules
from app.engine.verdicts import Verdict
from app.engine.vocabulary import FollowUpStatus
from app.evaluation.fact_queries import PAGE_FACTS, PAST_FACTS
from app.evaluation.facts import HORIZON
from app.evaluation.rulebook import Rulebook
from app.features.rules import dry_run
from app.features.rules.past_flags import MOST_SUBJECTS, Period, find_past_flags
from app.features.rules.preview_schemas import (
    OwnerWorkload,
    PreviewCounts,
    PreviewItem,
    RulePreview,
    RulePreviewRead,
)
from app.http.responses import JsonResponse
from app.http.transaction import ReadContext
from app.schemas.follow_up_subject import subject_of

MOST_EXAMINED = 5_000
MOST_ITEMS = 200
# The most items that do not wait, if the waiting ones fill the rest of the list.
MOST_PRESENT = 100
WEEKS = 4
PAST = timedelta(weeks=WEEKS)
IN_QUEUE = (FollowUpStatus.DUE, FollowUpStatus.WARNED)
# The open states, in the order of the list.
PRESENT = (*IN_QUEUE, FollowUpStatus.SUPPRESSED)
SHOWN = (*PRESENT, FollowUpStatus.WAITING)


def preview(context: ReadContext, data: RulePreview) -> JsonResponse:
    """Raises Invalid for a rule that could not be saved, and `bad_cursor`."""
    rule = dry_run.engine_rule(data.rule)
    position = dry_run.PartyCursor(context, "rule_preview", data.bound())
    began_at, cursor = position.read(data.cursor)
    as_of = began_at or data.as_of or context.now
    book = dry_run.load_rulebook_at(context, as_of)
    found = _Found(rule, book, as_of)
    trial = (as_of, dry_run.with_rule(book.rules, rule), book.calendar)
    examined, is_complete, last = 0, False, cursor
    present = dry_run.load_pages(context, PAGE_FACTS, cursor, MOST_EXAMINED, *trial)
    past = dry_run.load_pages(context, PAST_FACTS, cursor, MOST_EXAMINED, *trial, PAST + HORIZON)
    for page, page_before in zip(present, past, strict=False):
        for loaded in page:
            found.add(loaded.facts)
        for loaded in page_before:
            found.add_past(loaded.facts)
        examined += len(page)
        is_complete = len(page) < dry_run.PAGE
        last = page[-1].facts.party.id if page else last
        if found.subjects > MOST_SUBJECTS:
            break
    return JsonResponse(
        RulePreviewRead(
            as_of=as_of,
            examined=examined,
            is_complete=is_complete,
            next_cursor=position.sign(as_of, last) if last and not is_complete else None,
            counts=PreviewCounts(
                **{name: found.counts[FollowUpStatus(name)] for name in PreviewCounts.model_fields}
            ),
            new=found.new,
            flags_per_week=_per_week(found.past_by_owner.total()),
            by_owner=found.by_owner(),
            items=found.items(),
        )
    )


class _Found:
    """The follow-ups of the rule, counted party by party."""

    def __init__(self, rule: Rule, book: Rulebook, as_of: datetime) -> None:
        self._rule, self._book, self._as_of = rule, book, as_of
        self._rules = dry_run.with_rule(book.rules, rule)
        self._alone = replace(book.rules, rules=(rule,))
        self._open: list[tuple[Party, Verdict, bool]] = []
        self.counts: Counter[FollowUpStatus] = Counter()
        self.past_by_owner: Counter[UUID | None] = Counter()
        self._due_by_owner: Counter[UUID | None] = Counter()
        self.new = self.subjects = 0

    def add(self, facts: Facts) -> None:
        if not self._of_the_rule(facts, self._alone):
            return  # found without the other rules, because that is cheaper
        mine = self._of_the_rule(facts, self._rules)
        today = [
            verdict.times.due_at
            for verdict in self._evaluate(facts, self._book.rules)
            if (verdict.times.status(self._as_of)) in (*IN_QUEUE, FollowUpStatus.WAITING)
        ]
        for verdict in mine:
            status = verdict.times.status(self._as_of)
            due_by = max(verdict.times.due_at, self._as_of)
            is_new = all(due_at > due_by for due_at in today)
            self.counts[status] += 1
            self.new += is_new and status in IN_QUEUE
            self._due_by_owner[verdict.owner_id] += status is FollowUpStatus.DUE
            if status in SHOWN:
                self._open.append((facts.party, verdict, is_new))
        if len(self._open) > 2 * MOST_ITEMS:
            self._open = self._first_open()

    def add_past(self, facts: Facts) -> None:
        period = Period(self._as_of - PAST, self._as_of)
        calendar = self._book.calendar
        for flag in find_past_flags(facts, self._rules, {self._rule.id}, calendar, period):
            self.subjects += 1
            self.past_by_owner[flag.verdict.owner_id] += flag.flagged_at is not None

    def by_owner(self) -> list[OwnerWorkload]:
        owners = {
            owner
            for counts in (self.past_by_owner, self._due_by_owner)
            for owner, count in counts.items()
            if count
        }
        workloads = [
            OwnerWorkload(
                owner_id=owner,
                due=self._due_by_owner[owner],
                flags_per_week=_per_week(self.past_by_owner[owner]),
            )
            for owner in owners
        ]
        return sorted(workloads, key=lambda one: (-one.flags_per_week, -one.due, str(one.owner_id)))

    def items(self) -> list[PreviewItem]:
        return [self._item(*each) for each in self._first_open()]

    def _of_the_rule(self, facts: Facts, rules: Rules) -> list[Verdict]:
        verdicts = self._evaluate(facts, rules)
        return [verdict for verdict in verdicts if verdict.rule_id == self._rule.id]

    def _evaluate(self, facts: Facts, rules: Rules) -> list[Verdict]:
        return evaluate(facts, rules, self._book.calendar, self._as_of)

    def _first_open(self) -> list[tuple[Party, Verdict, bool]]:
        """The follow-ups to show: those of PRESENT first, with room left for waiting ones."""
        ranked = sorted(
            self._open,
            key=lambda each: (
                SHOWN.index(each[1].times.status(self._as_of)),
                each[1].times.due_at,
                each[1].subject.id,
            ),
        )
        present = [each for each in ranked if each[1].times.status(self._as_of) in PRESENT]
        waiting = ranked[len(present) :]
        room = max(MOST_PRESENT, MOST_ITEMS - len(waiting))
        shown = present[:room]
        return shown + waiting[: MOST_ITEMS - len(shown)]

    def _item(self, party: Party, verdict: Verdict, is_new: bool) -> PreviewItem:
        book, as_of = self._book, self._as_of
        return PreviewItem(
            **dry_run.party_reference(party),
            status=verdict.times.status(as_of),
            guard=verdict.times.guard,
            subject=subject_of(verdict.subject),
            starts_at=verdict.starts_at,
            due_at=verdict.times.due_at,
            owner_id=verdict.owner_id,
            is_new=is_new,
            reason=reason(verdict, party.name, book.zone, book.language, as_of),
        )


def _per_week(flags: int) -> float:
    return round(flags / WEEKS, 2)
