"""The explanation of follow-ups: the verdict of each rule about a party, with its reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

from app.engine.evaluation import decide
from app.engine.facts import Facts
from app.engine.reasons import not_applicable_text, reason, to_json_facts
from app.engine.reasons.changes import change_text, rule_name
from app.engine.rules import Rule
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import FindingGroup, FollowUpStatus, PartyKind
from app.evaluation.fact_queries import EXPLAIN_FACTS
from app.evaluation.facts import load_facts, with_late_touches
from app.evaluation.rulebook import Rulebook, load_rulebook
from app.features.follow_ups.evidence import Finding, find_evidence
from app.features.follow_ups.explanation_schemas import (
    MOST_FINDINGS,
    ExplainQuery,
    Explanation,
    FindingRead,
)
from app.features.follow_ups.repetition import merge_alike, without_former_clocks
from app.features.parties import service as parties
from app.http.responses import JsonResponse
from app.http.transaction import ReadContext
from app.schemas.follow_up_subject import subject_of

MOST_INTERVALS = 200
_GROUPS = {
    FollowUpStatus.DUE: FindingGroup.DUE,
    FollowUpStatus.WARNED: FindingGroup.DUE,
    FollowUpStatus.WAITING: FindingGroup.WAITING,
    FollowUpStatus.SUPPRESSED: FindingGroup.QUIET,
    FollowUpStatus.NOT_APPLICABLE: FindingGroup.NOT_APPLICABLE,
}
_ORDER = {group: place for place, group in enumerate(FindingGroup)}
_NEVER = datetime.max.replace(tzinfo=UTC)


def explain(
    context: ReadContext, kind: PartyKind, party_id: UUID, query: ExplainQuery
) -> JsonResponse:
    """The verdict of every rule about one party, as of a moment. Raises NotFound."""
    party_id = parties.current(context, kind, party_id)
    as_of = query.as_of or context.now
    with context.reader.session() as session:
        rulebook = load_rulebook(session, context.workspace_id, as_of.date())
    run = partial(context.fetch, workspace_id=context.workspace_id, party_id=party_id)
    [loaded] = load_facts(EXPLAIN_FACTS, run, as_of, as_of)
    loaded = with_late_touches(loaded, run, rulebook.rules, rulebook.calendar, as_of, as_of)
    findings = decide(loaded.facts, rulebook.rules, rulebook.calendar, as_of)
    explainer = _Explainer(rulebook, loaded.facts, findings, as_of)
    # nobody asks why a message of their own needs no reply
    left_out = {"outbound"} if query.include_disabled else {"outbound", "rule_disabled"}
    shown = [one for one in findings if _reason_against(one) not in left_out]
    items = merge_alike(
        explainer.read(one) for one in without_former_clocks(shown, rulebook.rules.rules)
    )
    items.sort(key=lambda item: (_ORDER[item.group], item.due_at or _NEVER))
    return JsonResponse(Explanation(as_of=as_of, items=items[:MOST_FINDINGS]))


def _reason_against(finding: Finding) -> str | None:
    """The code of the reason why a rule does not apply; None for a verdict."""
    return finding.reason if isinstance(finding, NotApplicable) else None


def _group(finding: Verdict, as_of: datetime) -> FindingGroup:
    times = finding.times
    group = _GROUPS.get(times.status(as_of), FindingGroup.SETTLED)
    is_snoozed = times.snoozed_until is not None and times.snoozed_until > as_of
    return FindingGroup.QUIET if group is FindingGroup.WAITING and is_snoozed else group


@dataclass(frozen=True, slots=True)
class _Explainer:
    """The rules, facts and findings about one party."""

    rulebook: Rulebook
    facts: Facts
    findings: Iterable[Finding]
    as_of: datetime

    def read(self, finding: Finding) -> FindingRead:
        if isinstance(finding, NotApplicable):
            return self._not_applicable(finding)
        return self._verdict(finding)

    def _not_applicable(self, finding: NotApplicable) -> FindingRead:
        rule = self._rule(finding)
        return FindingRead(
            group=FindingGroup.NOT_APPLICABLE,
            rule_id=finding.rule_id,
            rule_name=rule_name(rule, self.rulebook.language),
            rule_kind=finding.rule_kind,
            status=FollowUpStatus.NOT_APPLICABLE,
            reason=not_applicable_text(finding, self.rulebook.language),
            code=finding.reason,
            changes_with=self._changes(finding, rule),
            evidence=find_evidence(self.facts, self.findings, finding, self.as_of),
            subject=subject_of(finding.subject),
            starts_at=None,
            warn_at=None,
            due_at=None,
            guard=None,
            settled_by=None,
            changes_at=None,
            facts=to_json_facts(finding.facts),
            intervals=[],
        )

    def _verdict(self, finding: Verdict) -> FindingRead:
        book, times, rule = self.rulebook, finding.times, self._rule(finding)
        start = finding.starts_at
        counted = book.calendar.intervals(start, max(times.due_at, start))
        name = self.facts.party.name
        return FindingRead(
            group=_group(finding, self.as_of),
            rule_id=finding.rule_id,
            rule_name=rule_name(rule, book.language),
            rule_kind=finding.rule_kind,
            status=times.status(self.as_of),
            reason=reason(finding, name, book.zone, book.language, self.as_of),
            code=None,
            changes_with=self._changes(finding, rule),
            evidence=find_evidence(self.facts, self.findings, finding, self.as_of),
            subject=subject_of(finding.subject),
            starts_at=start,
            warn_at=times.warn_at,
            due_at=times.due_at,
            guard=times.guard,
            settled_by=subject_of(finding.settled_by),
            changes_at=times.changes_at(self.as_of),
            facts=to_json_facts(finding.facts),
            intervals=[list(interval) for interval in counted[:MOST_INTERVALS]],
        )

    def _rule(self, finding: Finding) -> Rule:
        key = (finding.rule_id, finding.rule_kind)
        return next(rule for rule in self.rulebook.rules.in_order if (rule.id, rule.kind) == key)

    def _changes(self, finding: Finding, rule: Rule) -> str:
        book, party = self.rulebook, self.facts.party
        person = party.given_name or party.name
        return change_text(finding, rule, person, book.zone, book.language, self.as_of)
