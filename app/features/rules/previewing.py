"""The preview of a rule: the engine decides which parties the rule would flag if it were saved."""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.engine.evaluation import evaluate
from app.engine.facts import Party
from app.engine.guards import FIRST_CONTACT_KINDS
from app.engine.reasons import reason
from app.engine.rules import Rule, Rules
from app.engine.verdicts import Verdict
from app.engine.vocabulary import FollowUpStatus, RuleKind
from app.evaluation.fact_queries import PAGE_FACTS
from app.evaluation.rulebook import Rulebook
from app.features.rules import dry_run
from app.features.rules.preview_schemas import (
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
# The open states, in the order of the list.
SHOWN = (
    FollowUpStatus.DUE,
    FollowUpStatus.WARNED,
    FollowUpStatus.SUPPRESSED,
    FollowUpStatus.WAITING,
)


def preview(context: ReadContext, data: RulePreview) -> JsonResponse:
    """Raises Invalid for a rule that could not be saved, and `bad_cursor`."""
    rule = dry_run.engine_rule(data.rule)
    position = dry_run.PartyCursor(context, "rule_preview", data.bound())
    began_at, cursor = position.read(data.cursor)
    as_of = began_at or data.as_of or context.now
    book = dry_run.load_rulebook_at(context, as_of)
    rules = _with_rule(book.rules, rule)
    counts: Counter[FollowUpStatus] = Counter()
    verdicts: list[tuple[Party, Verdict]] = []
    examined, is_complete, last = 0, False, cursor
    for page in dry_run.load_pages(context, PAGE_FACTS, cursor, MOST_EXAMINED, as_of):
        for loaded in page:
            for verdict in evaluate(loaded.facts, rules, book.calendar, as_of):
                if verdict.rule_id == rule.id:
                    counts[verdict.times.status(as_of)] += 1
                    verdicts.append((loaded.facts.party, verdict))
        verdicts = _verdicts_to_show(verdicts, as_of)
        examined += len(page)
        is_complete = len(page) < dry_run.PAGE
        last = page[-1].facts.party.id if page else last
    return JsonResponse(
        RulePreviewRead(
            as_of=as_of,
            examined=examined,
            is_complete=is_complete,
            next_cursor=_next_cursor(position, as_of, None if is_complete else last),
            counts=PreviewCounts(
                **{name: counts[FollowUpStatus(name)] for name in PreviewCounts.model_fields}
            ),
            items=[_item(book, party, verdict, as_of) for party, verdict in verdicts],
        )
    )


def _with_rule(rules: Rules, rule: Rule) -> Rules:
    """The rule with the rules that can suppress it; the other rules are disabled."""
    kinds = {
        RuleKind.REPLY,
        rule.kind,
        *(FIRST_CONTACT_KINDS if rule.kind in FIRST_CONTACT_KINDS else ()),
    }
    others = (
        other if other.kind in kinds else replace(other, is_enabled=False) for other in rules.rules
    )
    return replace(rules, rules=(*others, rule))


def _verdicts_to_show(
    verdicts: list[tuple[Party, Verdict]], as_of: datetime
) -> list[tuple[Party, Verdict]]:
    """The verdicts to show: due ones before the others, each group with the oldest first."""
    ranked = [
        (SHOWN.index(status), verdict.times.due_at, verdict.subject.id, party, verdict)
        for party, verdict in verdicts
        if (status := verdict.times.status(as_of)) in SHOWN
    ]
    ranked.sort(key=lambda one: one[:3])
    return [(party, verdict) for *_, party, verdict in ranked[:MOST_ITEMS]]


def _next_cursor(position: dry_run.PartyCursor, as_of: datetime, last: UUID | None) -> str | None:
    return position.sign(as_of, last) if last else None


def _item(book: Rulebook, party: Party, verdict: Verdict, as_of: datetime) -> PreviewItem:
    return PreviewItem(
        **dry_run.party_reference(party),
        status=verdict.times.status(as_of),
        guard=verdict.times.guard,
        subject=subject_of(verdict.subject),
        starts_at=verdict.starts_at,
        due_at=verdict.times.due_at,
        reason=reason(verdict, party.name, book.zone, book.language, as_of),
    )
