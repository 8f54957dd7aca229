"""Drafts: messages to send for a follow-up. Only a draft with `save` is stored."""

from uuid import UUID

from app.engine.vocabulary import Channel, Direction, MessageStatus, PartyKind
from app.errors import Conflict, FieldError, Invalid, NotFound, unknown_reference
from app.features.drafts import loading
from app.features.drafts.facts import FollowUpContext, RecipientFacts
from app.features.drafts.recent_activity import Activity
from app.features.drafts.rendering import (
    answered_message_id,
    message_kind,
    render_draft,
    subject_message,
)
from app.features.drafts.schemas import DraftRead, DraftRequest, TemplatePreview
from app.features.drafts.selection import TemplateText, select_best
from app.features.follow_ups.queries import FOLLOW_UP
from app.features.messages import service as messages
from app.features.messages.mail_schemas import Correspondent
from app.features.messages.recipient_context import RecipientContextLoader
from app.features.messages.schemas import MessageCreate
from app.features.parties.locking import lock_parties
from app.features.templates import sources
from app.features.templates.language import RenderError
from app.http.responses import JsonResponse, RequestContext
from app.http.transaction import ReadContext, Transaction


def draft(tx: Transaction, follow_up_id: UUID, data: DraftRequest) -> JsonResponse:
    """Raises NotFound, Conflict `no_template` and `template_unusable`."""
    follow_up = loading.load_follow_up(tx, follow_up_id)
    if follow_up is None:
        raise NotFound("follow-up")
    if data.save or tx.if_match is not None:
        lock_parties(tx, follow_up.party_id)
        tx.expect(FOLLOW_UP, follow_up_id)
    person = loading.load_recipient(tx, follow_up.party_kind, follow_up.party_id)
    assert person is not None  # a follow-up has a party
    template = _select_template(tx, follow_up, person, data)
    activities = loading.load_activities(tx, person.id, follow_up)
    channel = data.channel or template.channel
    try:
        rendered = _render(tx, template, channel, person, activities, follow_up)
    except RenderError as error:
        raise Conflict("template_unusable", str(error)) from error
    if data.save:
        rendered.message_id = _save(tx, rendered, follow_up, activities)
    return JsonResponse(rendered)


def preview(context: ReadContext, data: TemplatePreview) -> JsonResponse:
    """Raises Invalid for a text that could not be saved, and for an unknown recipient."""
    sources.require_sound(data.channel, data.subject, data.body)
    follow_up = _preview_follow_up(context, data)
    person = _preview_recipient(context, data, follow_up)
    template = TemplateText(None, data.channel, data.language, data.subject, data.body)
    activities = loading.load_activities(context, person.id, follow_up)
    try:
        return JsonResponse(_render(context, template, data.channel, person, activities, follow_up))
    except RenderError as error:
        raise Invalid(FieldError("/body", "too_complex", str(error))) from error


def _preview_follow_up(context: ReadContext, data: TemplatePreview) -> FollowUpContext | None:
    if data.follow_up_id is None:
        return None
    follow_up = loading.load_follow_up(context, data.follow_up_id)
    if follow_up is None:
        raise unknown_reference("/follow_up_id", "follow-up")
    if (data.contact_id or data.customer_id) not in {None, follow_up.party_id}:
        detail = "`follow_up_id` must be a follow-up of the given customer or contact."
        raise Invalid(FieldError("/follow_up_id", "not_allowed", detail))
    return follow_up


def _preview_recipient(
    context: ReadContext, data: TemplatePreview, follow_up: FollowUpContext | None
) -> RecipientFacts:
    if follow_up is not None:
        kind, party_id = follow_up.party_kind, follow_up.party_id
    else:
        kind = PartyKind.CONTACT if data.contact_id else PartyKind.CUSTOMER
        given_id = data.contact_id or data.customer_id
        assert given_id is not None  # the schema requires one of the three
        party_id = given_id
    person = loading.load_recipient(context, kind, party_id)
    if person is None:
        raise unknown_reference(f"/{kind}_id", kind)
    return person


def _select_template(
    tx: Transaction, follow_up: FollowUpContext, person: RecipientFacts, data: DraftRequest
) -> TemplateText:
    template_id = data.template_id or follow_up.template_id
    siblings = loading.load_siblings(tx, template_id)
    if data.template_id is not None:
        return _requested_template(siblings, data.template_id)
    template = (
        select_best(siblings, template_id, data.channel, person.languages) if template_id else None
    )
    if template is None:
        raise Conflict("no_template")
    return template


def _requested_template(siblings: list[TemplateText], template_id: UUID) -> TemplateText:
    template = next((one for one in siblings if one.id == template_id), None)
    if template is None:
        raise unknown_reference("/template_id", "template")
    if template.is_archived:
        detail = (
            "`template_id` must be a template that is not archived. Name another, or restore it."
        )
        raise Invalid(FieldError("/template_id", "archived", detail))
    return template


def _render(
    context: RequestContext,
    template: TemplateText,
    channel: str,
    person: RecipientFacts,
    activities: list[Activity],
    follow_up: FollowUpContext | None,
) -> DraftRead:
    """Raises RenderError."""
    recipient = RecipientContextLoader(context).get(person.id)
    return render_draft(
        template, channel, person, activities, follow_up, recipient, context.workspace_id
    )


def _save(
    tx: Transaction, rendered: DraftRead, follow_up: FollowUpContext, activities: list[Activity]
) -> UUID:
    subject = subject_message(follow_up, activities)
    is_mail = rendered.channel == "email"
    to = rendered.to if is_mail else None
    message = MessageCreate(
        customer_id=rendered.customer_id,
        contact_id=rendered.contact_id,
        direction=Direction.OUTBOUND,
        channel=Channel(rendered.channel),
        kind=message_kind(follow_up),
        status=MessageStatus.DRAFT,
        subject=rendered.subject,
        body=rendered.body,
        to=[Correspondent(address=to.address, name=to.name)] if to else [],
        in_reply_to_id=answered_message_id(follow_up, activities),
        thread_id=subject.thread_id if subject and is_mail else None,
    )
    return messages.create(tx, message).id
