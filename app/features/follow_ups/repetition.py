"""An explanation without repetition: a sentence that applies to many subjects appears once."""

from collections.abc import Iterable, Sequence

from app.engine.rules import BuyingRhythm, Rule
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import SubjectType, Trigger
from app.features.follow_ups.evidence import MOST_EVIDENCE, Finding
from app.features.follow_ups.explanation_schemas import FindingRead


def without_former_clocks(findings: Sequence[Finding], rules: Iterable[Rule]) -> list[Finding]:
    """The findings without settled clocks of a rhythm, except the last one of each rule.

    A rhythm starts again with each contact or purchase, which settles the follow-up about the one before.
    """
    rhythms = {rule.id for rule in rules if _has_rhythm(rule)}
    last = {
        finding.rule_id: finding
        for finding in findings
        if isinstance(finding, Verdict) and finding.times.settled_at is not None
    }
    return [
        finding
        for finding in findings
        if isinstance(finding, NotApplicable)
        or finding.rule_id not in rhythms
        or finding.times.settled_at is None
        or finding is last[finding.rule_id]
    ]


def _has_rhythm(rule: Rule) -> bool:
    return rule.trigger is Trigger.LAST_TOUCH or isinstance(rule.after, BuyingRhythm)


def merge_alike(items: Iterable[FindingRead]) -> list[FindingRead]:
    """The items, merged where a rule does not apply to several subjects for the same reason.

    A merged item has the last subject and the evidence of all. Items about messages are never merged,
    because users ask about single messages.
    """
    merged: dict[tuple[object, ...], FindingRead] = {}
    for place, item in enumerate(items):
        key = _merge_key(item) or (place,)
        before = merged.pop(key, None)
        merged[key] = item if before is None else _with_evidence(item, before)
    return list(merged.values())


def _merge_key(item: FindingRead) -> tuple[object, ...] | None:
    """The key by which items are merged: the rule and its reason; None if the item is never merged."""
    if item.code is None or item.subject is None or item.subject.type is SubjectType.MESSAGE:
        return None
    return item.rule_id, item.rule_kind, item.code, item.reason


def _with_evidence(item: FindingRead, before: FindingRead) -> FindingRead:
    evidence = {one.id: one for one in (*item.evidence, *before.evidence)}
    return item.model_copy(update={"evidence": list(evidence.values())[:MOST_EVIDENCE]})
