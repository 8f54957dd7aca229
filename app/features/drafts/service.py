"""Drafts: what one would send for a follow-up. Nothing is stored unless it is asked for."""

from uuid import UUID

from app.engine.vocabulary import (
    Channel,
    Direction,
    MessageStatus,
    PartyKind,
    RuleKind,
    SubjectType,
)
from app.errors import Conflict, FieldError, Invalid, NotFound, unknown_reference
from app.features.drafts.facts import FollowUpContext, RecipientFacts
from app.features.drafts.queries import CONTACT, CUSTOMER, SIBLINGS, TASK
from app.features.drafts.recent_activity import RECENT_ACTIVITY, Activity
from app.features.drafts.rendering import answered, compose, kind_of, subject_message
from app.features.drafts.schemas import DraftRead, DraftRequest, TemplatePreview
from app.features.drafts.selection import Text, best
from app.features.follow_ups.queries import FOLLOW_UP
from app.features.messages import service as messages
from app.features.messages.recipient_context import RecipientContexts
from app.features.messages.schemas import Correspondent, MessageCreate
from app.features.parties import service as parties
from app.features.templates import sources
from app.features.templates.language import Unusable
from app.http.responses import JsonResponse
from app.http.transaction import ReadContext, Transaction
from app.identifiers import NIL

Asking = ReadContext | Transaction


def draft(tx: Transaction, follow_up_id: UUID, data: DraftRequest) -> JsonResponse:
    """Raises NotFound, Conflict `no_template` and `template_unusable`."""
    found = _task(tx, follow_up_id)
    if found is None:
        raise NotFound("follow-up")
    kind, party_id, task = found
    if data.save or tx.if_match is not None:
        parties.lock(tx.session, tx.workspace_id, party_id)
        tx.expect(FOLLOW_UP, follow_up_id)
    person = _person(tx, kind, party_id)
    assert person is not None  # a follow-up has a party
    text = _chosen(tx, task, person, data)
    happenings = _happenings(tx, party_id, task)
    made = _composed(tx, text, data.channel or text.channel, person, happenings, task)
    if data.save:
        made.message_id = _saved(tx, made, task, happenings)
    return JsonResponse(made)


def preview(context: ReadContext, data: TemplatePreview) -> JsonResponse:
    """Raises Invalid for what could not be saved, and for whom there is not."""
    sources.require_sound(data.channel, data.subject, data.body)
    task, person = _tried_on(context, data)
    text = Text(None, data.channel, data.language, data.subject, data.body)
    happenings = _happenings(context, person.id, task)
    try:
        return JsonResponse(_made(context, text, data.channel, person, happenings, task))
    except Unusable as error:
        raise Invalid(FieldError("/body", "unusable", str(error))) from error


def _tried_on(
    context: ReadContext, data: TemplatePreview
) -> tuple[FollowUpContext | None, RecipientFacts]:
    kind = PartyKind.CONTACT if data.contact_id else PartyKind.CUSTOMER
    party_id, task = data.contact_id or data.customer_id, None
    if data.follow_up_id is not None:
        found = _task(context, data.follow_up_id)
        if found is None:
            raise unknown_reference("/follow_up_id", "follow-up")
        if party_id not in {None, found[1]}:
            detail = "`follow_up_id` must be a follow-up about the given customer or contact."
            raise Invalid(FieldError("/follow_up_id", "of_another_party", detail))
        kind, party_id, task = found
    assert party_id is not None  # the schema asks for one of the three
    person = _person(context, kind, party_id)
    if person is None:
        raise unknown_reference(f"/{kind}_id", kind)
    return task, person


def _task(context: Asking, follow_up_id: UUID) -> tuple[PartyKind, UUID, FollowUpContext] | None:
    rows = context.fetch(
        TASK, workspace_id=context.workspace_id, follow_up_id=follow_up_id, now=context.now
    )
    for party_id, kind, rule_kind, subject_type, subject_id, reason, status, template_id in rows:
        task = FollowUpContext(
            follow_up_id,
            RuleKind(rule_kind),
            SubjectType(subject_type),
            subject_id,
            reason["facts"],
            status,
            template_id,
        )
        return PartyKind(kind), party_id, task
    return None


def _person(context: Asking, kind: PartyKind, party_id: UUID) -> RecipientFacts | None:
    statement = CUSTOMER if kind is PartyKind.CUSTOMER else CONTACT
    rows = context.fetch(
        statement,
        workspace_id=context.workspace_id,
        party_id=party_id,
        user_id=context.actor.user_id,
    )
    return RecipientFacts(kind, *rows[0]) if rows else None


def _happenings(context: Asking, party_id: UUID, task: FollowUpContext | None) -> list[Activity]:
    rows = context.fetch(
        RECENT_ACTIVITY,
        workspace_id=context.workspace_id,
        party_id=party_id,
        subject_id=task.subject_id if task else NIL,
        now=context.now,
    )
    return [Activity(*row) for row in rows]


def _chosen(
    tx: Transaction, task: FollowUpContext, person: RecipientFacts, data: DraftRequest
) -> Text:
    named = data.template_id or task.template_id
    rows = tx.fetch(SIBLINGS, workspace_id=tx.workspace_id, template_id=named) if named else []
    siblings = [Text(*row) for row in rows]
    if data.template_id is not None:
        asked = next((text for text in siblings if text.id == data.template_id), None)
        if asked is None:
            raise unknown_reference("/template_id", "template")
        if asked.is_archived:
            detail = (
                "`template_id` must not be an archived template. Restore it, or use another one."
            )
            raise Invalid(FieldError("/template_id", "template_archived", detail))
        return asked
    languages = [one for one in (person.language, person.business_language) if one]
    text = best(siblings, named, data.channel, languages) if named else None
    if text is None:
        raise Conflict("no_template")
    return text


def _composed(
    tx: Transaction,
    text: Text,
    channel: str,
    person: RecipientFacts,
    happenings: list[Activity],
    task: FollowUpContext,
) -> DraftRead:
    try:
        return _made(tx, text, channel, person, happenings, task)
    except Unusable as error:
        raise Conflict("template_unusable", str(error)) from error


def _made(
    context: Asking,
    text: Text,
    channel: str,
    person: RecipientFacts,
    happenings: list[Activity],
    task: FollowUpContext | None,
) -> DraftRead:
    whom = RecipientContexts(context).of(person.id)
    return compose(text, channel, person, happenings, task, whom, context.workspace_id)


def _saved(
    tx: Transaction, made: DraftRead, task: FollowUpContext, happenings: list[Activity]
) -> UUID:
    about = subject_message(task, happenings)
    is_mail = made.channel == "email"
    message = MessageCreate(
        customer_id=made.customer_id,
        contact_id=made.contact_id,
        direction=Direction.OUTBOUND,
        channel=Channel(made.channel),
        kind=kind_of(task),
        status=MessageStatus.DRAFT,
        subject=made.subject,
        body=made.body,
        to=[Correspondent(address=made.to.address, name=made.to.name)]
        if is_mail and made.to
        else [],
        in_reply_to_id=answered(task, happenings),
        thread_id=about.thread_id if about and is_mail else None,
    )
    return messages.create(tx, message).id
