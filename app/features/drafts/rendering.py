"""A draft from a text and what is known: filled in, judged, and with all that is doubtful about it."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from app.engine.vocabulary import (
    Channel,
    Direction,
    FollowUpStatus,
    Language,
    MessageKind,
    PartyKind,
    RuleKind,
    SubjectType,
)
from app.features.drafts.facts import Fact, FollowUpContext, RecipientFacts, facts_of
from app.features.drafts.recent_activity import Activity
from app.features.drafts.recipients import RecipientWarning, recipient, recipient_warnings
from app.features.drafts.schemas import DraftFact, DraftRead, DraftRecipient, DraftWarning
from app.features.drafts.selection import Text
from app.features.messages.classification import is_personal
from app.features.templates.facts import VOCABULARY
from app.features.templates.language import Rendered, Value, render
from app.features.templates.schemas import LONGEST_SUBJECT
from app.parsing.mail.quotation import reply_text
from app.parsing.personal import RecipientContext

OVER = frozenset(
    {
        FollowUpStatus.DONE,
        FollowUpStatus.DISMISSED,
        FollowUpStatus.SETTLED,
        FollowUpStatus.MISSED,
        FollowUpStatus.WITHDRAWN,
    }
)
_KINDS = {
    RuleKind.REPLY: MessageKind.OTHER,
    RuleKind.THANK_YOU: MessageKind.THANK_YOU,
    RuleKind.INFORM_REFERRAL: MessageKind.REFERRAL_NOTICE,
}


def kind_of(task: FollowUpContext | None) -> MessageKind:
    """The kind of the message that a draft becomes."""
    return MessageKind.OTHER if task is None else _KINDS.get(task.rule_kind, MessageKind.FOLLOW_UP)


def answered(task: FollowUpContext | None, happenings: list[Activity]) -> UUID | None:
    """The message of theirs that a draft answers."""
    message = subject_message(task, happenings)
    return message.id if message and message.more == Direction.INBOUND else None


def subject_message(task: FollowUpContext | None, happenings: list[Activity]) -> Activity | None:
    if task is None or task.subject_type is not SubjectType.MESSAGE:
        return None
    return next((one for one in happenings if one.source == "message" and one.is_subject), None)


def compose(
    text: Text,
    channel: str,
    person: RecipientFacts,
    happenings: list[Activity],
    task: FollowUpContext | None,
    whom: RecipientContext,
    workspace_id: UUID,
) -> DraftRead:
    """Raises Unusable."""
    language = language_of(text, person)
    facts = facts_of(person, happenings, task, language, workspace_id)
    values = {name: fact.value for name, fact in facts.items()}
    body = render(text.body, values, VOCABULARY)
    subject = _subject(text, channel, values)
    said = "" if subject is None else subject.text
    answers = answered(task, happenings) is not None
    verdict, evidence = is_personal(
        direction=Direction.OUTBOUND,
        channel=Channel(channel),
        kind=kind_of(task),
        automatic=None,
        text=f"{said}\n{reply_text(body.text)}",
        recipients=1,
        answers=answers,
        whom=whom,
    )
    to = recipient(person, channel)
    found = [
        *recipient_warnings(person, channel, to, answers=answers),
        *_gaps("/subject", subject),
        *_gaps("/body", body),
        *_about(task, is_personal=verdict),
    ]
    return DraftRead(
        follow_up_id=task.id if task else None,
        customer_id=person.id if person.kind is PartyKind.CUSTOMER else None,
        contact_id=person.id if person.kind is PartyKind.CONTACT else None,
        template_id=text.id,
        channel=channel,
        language=language,
        to=DraftRecipient(name=to.name, address=to.address) if to else None,
        subject=said or None,
        body=body.text,
        facts=_shown(facts, subject, body),
        missing=list(dict.fromkeys([*(subject.missing if subject else ()), *body.missing])),
        is_personal=verdict,
        is_personal_evidence=evidence,
        warnings=[
            DraftWarning(
                pointer=doubt.pointer,
                code=doubt.code,
                detail=doubt.detail,
                suggestion=doubt.suggestion,
            )
            for doubt in found
        ],
        message_id=None,
    )


def language_of(text: Text, person: RecipientFacts) -> Language:
    return Language(text.language or person.language or person.business_language)


def _subject(text: Text, channel: str, values: Mapping[str, Value]) -> Rendered | None:
    """In one line: it becomes a header of the mail."""
    if channel != "email" or text.subject is None:
        return None
    made = render(text.subject, values, VOCABULARY)
    return Rendered(" ".join(made.text.split())[:LONGEST_SUBJECT], made.used, made.missing)


def _shown(facts: dict[str, Fact], *texts: Rendered | None) -> dict[str, DraftFact]:
    used = dict.fromkeys(name for text in texts if text for name in text.used)
    return {
        name: DraftFact(
            value=str(facts[name].value), source=facts[name].source, source_id=facts[name].source_id
        )
        for name in used
    }


def _gaps(pointer: str, text: Rendered | None) -> Iterator[RecipientWarning]:
    if text is None:
        return
    for name in text.missing:
        if f"[{name}]" in text.text:
            detail = f"The fact `{name}` has no value. The text shows [{name}] instead."
            yield RecipientWarning(pointer, "placeholder_left", detail)


def _about(task: FollowUpContext | None, *, is_personal: bool) -> Iterator[RecipientWarning]:
    if not is_personal:
        detail = "The text names neither the person nor anything you share, so it does not count as personal."
        yield RecipientWarning("/body", "not_personal", detail)
    if task and task.status in OVER:
        yield RecipientWarning("/follow_up_id", "closed", f"The follow-up is {task.status}.")
    if task and task.status == FollowUpStatus.SUPPRESSED:
        yield RecipientWarning(
            "/follow_up_id", "suppressed", "The follow-up is suppressed at the moment."
        )
