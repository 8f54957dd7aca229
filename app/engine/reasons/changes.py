"""The sentence that says what would change a verdict, in the language of the workspace."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from app.engine.reasons.catalogue import ReasonContext
from app.engine.reasons.change_texts import ChangeTexts
from app.engine.reasons.english_changes import ENGLISH
from app.engine.reasons.german_changes import GERMAN
from app.engine.reasons.marks import read_marks, without_marks
from app.engine.rules import Rule
from app.engine.verdicts import NotApplicable, Verdict
from app.engine.vocabulary import FollowUpStatus, Language, RuleKind

CHANGE_TEXTS = {Language.ENGLISH: ENGLISH, Language.GERMAN: GERMAN}
_OPEN = frozenset({FollowUpStatus.WAITING, FollowUpStatus.WARNED, FollowUpStatus.DUE})


def rule_name(rule: Rule, language: Language) -> str:
    """The name of a rule; one that no table holds has a name in each language."""
    return CHANGE_TEXTS[language].names[rule.kind] if rule.id is None else rule.name


def change_text(
    finding: Verdict | NotApplicable,
    rule: Rule,
    person: str,
    zone: ZoneInfo,
    language: Language,
    now: datetime,
) -> str:
    """The events that would change a finding, as it reads at `now`."""
    texts = CHANGE_TEXTS[language]
    context = ReasonContext(without_marks(person), zone, language)
    if isinstance(finding, NotApplicable):
        text = texts.not_applicable.get(finding.reason, texts.any_other)
        return text.format(person=context.name)
    sentences = _sentences(finding, rule, context, texts, now)
    return " ".join(_capitalized(read_marks(sentence, now)) for sentence in sentences)


def _capitalized(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _sentences(
    verdict: Verdict, rule: Rule, context: ReasonContext, texts: ChangeTexts, now: datetime
) -> Iterator[str]:
    times, status = verdict.times, verdict.times.status(now)
    match status:
        case FollowUpStatus.SUPPRESSED:
            assert times.guard is not None  # a guard suppresses
            yield texts.guards[times.guard].format(person=context.name)
            if times.guard_lifts_at:
                yield texts.lifts.format(on=context.on_time(times.guard_lifts_at))
        case FollowUpStatus.SETTLED:
            yield texts.settled
        case FollowUpStatus.DONE | FollowUpStatus.DISMISSED:
            yield texts.closed
        case FollowUpStatus.MISSED:
            yield texts.missed
        case FollowUpStatus.WITHDRAWN:
            yield texts.missed if times.is_covered_throughout else texts.withdrawn
    if status in _OPEN:
        yield from _of_open(verdict, rule, context, texts, now)


def _of_open(
    verdict: Verdict, rule: Rule, context: ReasonContext, texts: ChangeTexts, now: datetime
) -> Iterator[str]:
    times = verdict.times
    if times.snoozed_until and times.snoozed_until > now:
        yield from _of_snooze(verdict, times.snoozed_until, context, texts)
    elif times.due_at > now:
        # a purchase is late before the follow-up is due
        becomes_due = (
            texts.becomes_due_late if verdict.facts.get("late_days") else texts.becomes_due
        )
        yield becomes_due.format(on=context.on_time(times.due_at))
    yield _settles(rule, context, texts)
    if times.expires_at and times.due_at <= now:
        text = texts.lapses_after if times.lapses else texts.missed_after
        yield text.format(on=context.on_time(times.expires_at))


def _of_snooze(
    verdict: Verdict, until: datetime, context: ReasonContext, texts: ChangeTexts
) -> Iterator[str]:
    """The end of a snooze; one until they reply can last as long as the follow-up."""
    expires_at = verdict.times.expires_at
    snoozed = texts.until_reply if verdict.waits_for_reply else texts.snoozed
    if expires_at is None or until < expires_at:
        yield snoozed.format(on=context.on_time(until), person=context.name)
    elif verdict.waits_for_reply:
        yield texts.until_reply_only.format(person=context.name)


def _settles(rule: Rule, context: ReasonContext, texts: ChangeTexts) -> str:
    until = ("written_to",) if rule.kind is RuleKind.PERHAPS else rule.until
    events = [texts.fulfilled_when[event].format(person=context.name) for event in until]
    return texts.settles.format(events=texts.joined.join(events)) if events else texts.by_hand
