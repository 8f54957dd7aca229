"""An explanation without repetition: a sentence that is true of many subjects stands there once."""

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
    """One item for all subjects to which a rule does not apply for the same reason, with their evidence.

    The last subject stands for all. Messages have an item each: somebody asks about one of them.
    """
    merged: dict[tuple[object, ...], FindingRead] = {}
    for place, item in enumerate(items):
        key = _sentence(item) or (place,)
        before = merged.pop(key, None)
        merged[key] = item if before is None else _with_evidence(item, before)
    return list(merged.values())


def _sentence(item: FindingRead) -> tuple[object, ...] | None:
    """The rule and what it says about a subject; None if the item stands alone."""
    if item.code is None or item.subject is None or item.subject.type is SubjectType.MESSAGE:
        return None
    return item.rule_id, item.rule_kind, item.code, item.reason


def _with_evidence(item: FindingRead, before: FindingRead) -> FindingRead:
    evidence = {one.id: one for one in (*item.evidence, *before.evidence)}
    return item.model_copy(update={"evidence": list(evidence.values())[:MOST_EVIDENCE]})
