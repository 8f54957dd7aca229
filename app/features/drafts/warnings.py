"""The warnings of a draft: points to check before it is sent."""

from collections.abc import Iterator

from app.engine.vocabulary import FollowUpStatus
from app.features.drafts.facts import FollowUpContext, RecipientFacts
from app.features.drafts.recipients import Recipient
from app.features.drafts.schemas import DraftWarning
from app.features.templates.language import RenderedText

CLOSED = frozenset(
    {
        FollowUpStatus.DONE,
        FollowUpStatus.DISMISSED,
        FollowUpStatus.SETTLED,
        FollowUpStatus.MISSED,
        FollowUpStatus.WITHDRAWN,
    }
)


def recipient_warnings(
    person: RecipientFacts, channel: str, to: Recipient | None, *, is_answer: bool
) -> Iterator[DraftWarning]:
    yield from _permission_warnings(person, channel, is_answer=is_answer)
    yield from _address_warnings(person, channel, to)


def text_warnings(
    subject: RenderedText | None, body: RenderedText, *, is_personal: bool
) -> Iterator[DraftWarning]:
    if subject is not None:
        yield from _placeholder_warnings("/subject", subject)
    yield from _placeholder_warnings("/body", body)
    if not is_personal:
        detail = (
            "The draft names neither the person nor a shared occasion; it counts as impersonal."
        )
        yield _warning("/body", "not_personal", detail)


def follow_up_warnings(follow_up: FollowUpContext | None) -> Iterator[DraftWarning]:
    if follow_up and follow_up.status in CLOSED:
        yield _warning("/follow_up_id", "closed", f"The follow-up is {follow_up.status}.")
    if follow_up and follow_up.status == FollowUpStatus.SUPPRESSED:
        yield _warning("/follow_up_id", "suppressed", "The follow-up is suppressed at the moment.")


def _permission_warnings(
    person: RecipientFacts, channel: str, *, is_answer: bool
) -> Iterator[DraftWarning]:
    permission = person.permission or {}
    if permission.get("do_not_contact") and not is_answer:
        detail = f"{person.display_name} does not want to be contacted."
        yield _warning("/to", "do_not_contact", detail)
    if permission.get("channels", {}).get(channel) is False:
        detail = f"{person.display_name} does not want messages by {channel}."
        yield _warning("/channel", "channel_not_permitted", detail)
    if person.is_archived:
        yield _warning("/to", "archived", f"{person.display_name} is archived.")


def _address_warnings(
    person: RecipientFacts, channel: str, to: Recipient | None
) -> Iterator[DraftWarning]:
    if to is None:
        if channel != "chat":
            detail = f"{person.display_name} has no usable address for the channel {channel}."
            yield _warning("/to", "no_address", detail)
        return
    if to.is_bounced:
        yield _warning("/to", "address_bounced", f"Mail to {to.address} bounced.")
    for warning in person.warnings:
        if warning["pointer"].startswith(f"{to.pointer}/"):
            yield _warning("/to", warning["code"], warning["detail"], warning["suggestion"])


def _placeholder_warnings(pointer: str, text: RenderedText) -> Iterator[DraftWarning]:
    for name in text.missing:
        if f"[{name}]" in text.text:
            detail = f"The fact `{name}` has no value. The text shows [{name}] instead."
            yield _warning(pointer, "placeholder_left", detail)


def _warning(pointer: str, code: str, detail: str, suggestion: str | None = None) -> DraftWarning:
    return DraftWarning(pointer=pointer, code=code, detail=detail, suggestion=suggestion)
