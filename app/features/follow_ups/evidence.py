"""The records behind a finding, with the paths at which to read them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from uuid import UUID

from app.engine.facts import Facts
from app.engine.guards import covering_kinds
from app.engine.verdicts import NotApplicable, Subject, Verdict
from app.engine.vocabulary import OWED, FollowUpStatus, Guard, PartyKind, SubjectType
from app.features.follow_ups.explanation_schemas import EvidenceRead

MOST_EVIDENCE = 10
PATHS: Mapping[SubjectType, str] = {
    SubjectType.MESSAGE: "/v1/messages",
    SubjectType.EVENT: "/v1/events",
    SubjectType.CONTACT: "/v1/contacts",
    SubjectType.CUSTOMER: "/v1/customers",
    SubjectType.PURCHASE: "/v1/purchases",
    SubjectType.OPPORTUNITY: "/v1/opportunities",
    SubjectType.REFERRAL: "/v1/referrals",
}
# The facts of a reason that are ids of messages.
_MESSAGES = ("pressing_message_id", "may_be_answered_by", "promise_message_id")
_REPLY_OPEN = frozenset({FollowUpStatus.WAITING, FollowUpStatus.WARNED, FollowUpStatus.DUE})
Finding = Verdict | NotApplicable


def find_evidence(
    facts: Facts, findings: Iterable[Finding], finding: Finding, as_of: datetime
) -> list[EvidenceRead]:
    """The records that decided a finding: its subject, what settled it, and what its guard is about."""
    records: dict[UUID, EvidenceRead] = {}
    for subject in _subjects(facts, findings, finding, as_of):
        if path := PATHS.get(subject.type):
            link = f"{path}/{subject.id}"
            records.setdefault(
                subject.id, EvidenceRead(type=subject.type, id=subject.id, path=link)
            )
    return list(records.values())[:MOST_EVIDENCE]


def _subjects(
    facts: Facts, findings: Iterable[Finding], finding: Finding, as_of: datetime
) -> Iterator[Subject]:
    party = facts.party
    if finding.subject is None or finding.subject.type is SubjectType.YEARLY_DATE:
        is_customer = party.kind is PartyKind.CUSTOMER
        yield Subject(SubjectType.CUSTOMER if is_customer else SubjectType.CONTACT, party.id)
    else:
        yield finding.subject
    for name in _MESSAGES:
        if message_id := finding.facts.get(name):
            yield Subject(SubjectType.MESSAGE, message_id)
    if isinstance(finding, Verdict):
        if finding.settled_by:
            yield finding.settled_by
        if finding.times.status(as_of) is FollowUpStatus.SUPPRESSED:
            yield from _guard_subjects(facts, findings, finding, as_of)


def _guard_subjects(
    facts: Facts, findings: Iterable[Finding], finding: Verdict, as_of: datetime
) -> Iterator[Subject]:
    """The open questions, the covering follow-up, or our messages without a sign of life."""
    open_verdicts = [
        one
        for one in findings
        if isinstance(one, Verdict) and one.times.status(as_of) in _REPLY_OPEN
    ]
    match finding.times.guard:
        case Guard.REPLY_OWED:
            yield from (one.subject for one in open_verdicts if one.rule_kind in OWED)
        case Guard.COVERED:
            kinds = covering_kinds(finding.rule_kind)
            yield from (one.subject for one in open_verdicts if one.rule_kind in kinds)
        case Guard.UNANSWERED:
            waiting = [touch for touch in facts.touches if touch.asks]
            yield from (Subject(touch.type, touch.id) for touch in reversed(waiting[-2:]))
