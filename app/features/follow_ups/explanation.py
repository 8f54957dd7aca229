"""The explanation of follow-ups: the verdict of each rule about a party, with its reason."""

from datetime import datetime
from functools import partial
from uuid import UUID

from app.engine.evaluation import decide
from app.engine.reasons import not_applicable_text, reason, to_json_facts
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import FollowUpStatus, PartyKind
from app.evaluation.fact_queries import EXPLAIN_FACTS
from app.evaluation.facts import load_facts, with_late_touches
from app.evaluation.rulebook import Rulebook, load_rulebook
from app.features.follow_ups.schemas import ExplainQuery, Explanation, FindingRead
from app.features.parties import service as parties
from app.http.responses import JsonResponse
from app.http.transaction import ReadContext
from app.schemas.follow_up_subject import subject_of

MOST_INTERVALS = 200


def explain(
    context: ReadContext, kind: PartyKind, party_id: UUID, query: ExplainQuery
) -> JsonResponse:
    """The verdict of every rule about one party, as of a moment. Raises NotFound."""
    parties.require(context, kind, party_id)
    as_of = query.as_of or context.now
    with context.reader.session() as session:
        rulebook = load_rulebook(session, context.workspace_id, as_of.date())
    run = partial(context.fetch, workspace_id=context.workspace_id, party_id=party_id)
    [loaded] = load_facts(EXPLAIN_FACTS, run, as_of, as_of)
    loaded = with_late_touches(loaded, run, rulebook.rules, rulebook.calendar, as_of, as_of)
    name = loaded.facts.party.name
    items = [
        _finding(rulebook, name, finding, as_of)
        for finding in decide(loaded.facts, rulebook.rules, rulebook.calendar, as_of)
    ]
    return JsonResponse(Explanation(as_of=as_of, items=items))


def _finding(
    rulebook: Rulebook, name: str, finding: Verdict | NotApplicable, as_of: datetime
) -> FindingRead:
    if isinstance(finding, NotApplicable):
        return FindingRead(
            rule_id=finding.rule_id,
            rule_kind=finding.rule_kind,
            status=FollowUpStatus.NOT_APPLICABLE,
            reason=not_applicable_text(finding, rulebook.language),
            code=finding.reason,
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
    times = finding.times
    counted = rulebook.calendar.intervals(finding.starts_at, max(times.due_at, finding.starts_at))
    return FindingRead(
        rule_id=finding.rule_id,
        rule_kind=finding.rule_kind,
        status=times.status(as_of),
        reason=reason(finding, name, rulebook.zone, rulebook.language, as_of),
        code=None,
        subject=subject_of(finding.subject),
        starts_at=finding.starts_at,
        warn_at=times.warn_at,
        due_at=times.due_at,
        guard=times.guard,
        settled_by=subject_of(finding.settled_by),
        changes_at=finding.times.changes_at(as_of),
        facts=to_json_facts(finding.facts),
        intervals=[list(interval) for interval in counted[:MOST_INTERVALS]],
    )
