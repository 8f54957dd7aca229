"""The rendering of a draft: a template filled with facts, its verdict, and its warnings."""

from collections.abc import Mapping
from uuid import UUID

from app.engine.vocabulary import Channel, Direction, Language, MessageKind, RuleKind, SubjectType
from app.features.drafts import warnings
from app.features.drafts.facts import Fact, FollowUpContext, RecipientFacts, collect_facts
from app.features.drafts.recent_activity import Activity
from app.features.drafts.recipients import select_recipient
from app.features.drafts.schemas import DraftFact, DraftRead, DraftRecipient
from app.features.drafts.selection import TemplateText
from app.features.messages import classification
from app.features.messages.classification import MessageContent
from app.features.templates.facts import VOCABULARY
from app.features.templates.language import RenderedText, Value, render
from app.features.templates.schemas import LONGEST_SUBJECT
from app.parsing.personal import RecipientContext

_KINDS = {
    RuleKind.REPLY: MessageKind.OTHER,
    RuleKind.PERHAPS: MessageKind.OTHER,
    RuleKind.THANK_YOU: MessageKind.THANK_YOU,
    RuleKind.INFORM_REFERRAL: MessageKind.REFERRAL_NOTICE,
}


def message_kind(follow_up: FollowUpContext | None) -> MessageKind:
    """The kind of the message that a draft becomes."""
    if follow_up is None:
        return MessageKind.OTHER
    return _KINDS.get(follow_up.rule_kind, MessageKind.FOLLOW_UP)


def answered_message_id(
    follow_up: FollowUpContext | None, activities: list[Activity]
) -> UUID | None:
    """The inbound message that a draft answers."""
    message = subject_message(follow_up, activities)
    return message.id if message and message.more == Direction.INBOUND else None


def subject_message(
    follow_up: FollowUpContext | None, activities: list[Activity]
) -> Activity | None:
    if follow_up is None or follow_up.subject_type is not SubjectType.MESSAGE:
        return None
    return next((one for one in activities if one.source == "message" and one.is_subject), None)


def render_draft(
    template: TemplateText,
    channel: str,
    person: RecipientFacts,
    activities: list[Activity],
    follow_up: FollowUpContext | None,
    recipient: RecipientContext,
    workspace_id: UUID,
) -> DraftRead:
    """Raises RenderError."""
    language = Language(template.language or person.languages[0])
    facts = collect_facts(person, activities, follow_up, language, workspace_id)
    values = {name: fact.value for name, fact in facts.items()}
    subject = _render_subject(template, channel, values)
    body = render(template.body, values, VOCABULARY)
    is_answer = answered_message_id(follow_up, activities) is not None
    content = _message_content(channel, subject, body, is_answer=is_answer)
    is_personal, evidence = classification.is_personal(content, message_kind(follow_up), recipient)
    to = select_recipient(person, channel)
    return DraftRead(
        follow_up_id=follow_up.id if follow_up else None,
        customer_id=person.customer_id,
        contact_id=person.contact_id,
        template_id=template.id,
        channel=channel,
        language=language,
        to=DraftRecipient(name=to.name, address=to.address) if to else None,
        subject=(subject and subject.text) or None,
        body=body.text,
        facts=_used_facts(facts, subject, body),
        missing=list(dict.fromkeys([*(subject.missing if subject else ()), *body.missing])),
        is_personal=is_personal,
        is_personal_evidence=evidence,
        warnings=[
            *warnings.recipient_warnings(person, channel, to, is_answer=is_answer),
            *warnings.text_warnings(subject, body, is_personal=is_personal),
            *warnings.follow_up_warnings(follow_up),
        ],
        message_id=None,
    )


def _render_subject(
    template: TemplateText, channel: str, values: Mapping[str, Value]
) -> RenderedText | None:
    """The subject in one line, because it becomes a header of the mail."""
    if channel != "email" or template.subject is None:
        return None
    rendered = render(template.subject, values, VOCABULARY)
    text = " ".join(rendered.text.split())[:LONGEST_SUBJECT]
    return RenderedText(text, rendered.used, rendered.missing)


def _message_content(
    channel: str, subject: RenderedText | None, body: RenderedText, *, is_answer: bool
) -> MessageContent:
    """The content of the message that the draft becomes when it is saved."""
    return MessageContent(
        direction=Direction.OUTBOUND,
        channel=Channel(channel),
        automatic=None,
        subject=subject.text if subject else None,
        reply_text=classification.reply_text(Channel(channel), body.text),
        recipient_count=1,
        is_answer=is_answer,
    )


def _used_facts(facts: dict[str, Fact], *texts: RenderedText | None) -> dict[str, DraftFact]:
    names = dict.fromkeys(name for text in texts if text for name in text.used)
    return {
        name: DraftFact(
            value=str(facts[name].value), source=facts[name].source, source_id=facts[name].source_id
        )
        for name in names
    }
