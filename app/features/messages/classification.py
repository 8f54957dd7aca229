"""The verdicts on a message: its kind, whether it needs or expects an answer, whether it is personal.

Every new message and every change of a message is classified here. The verdicts look at the subject
and at `reply_text`, never at quoted text.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import product
from typing import Any
from uuid import UUID

from app.engine.vocabulary import (
    CONVERSATIONS,
    Automatic,
    Channel,
    Direction,
    MessageKind,
    NeedsReply,
    SenderEffect,
)
from app.features.messages import sender_rules
from app.parsing import message_kind, personal, reply_verdict
from app.parsing.classifier.concepts import load_words
from app.parsing.language import promises, solutions
from app.parsing.language.reading import without_door_notes, without_look_aheads
from app.parsing.mail import quotation
from app.parsing.personal import RecipientContext
from app.parsing.signs import absence_dates
from app.parsing.signs.sign import SPAM_MARKS, WEAK_EVIDENCE
from app.parsing.signs.words import Ours, find_sign_in_words

KINDS_WITHOUT_QUESTION = frozenset({MessageKind.THANK_YOU, MessageKind.NEWSLETTER})
# Evidence of words that do not tell: a first message needs a reply then, and one that follows a message
# of ours perhaps does.
DEPENDS_ON_CONTEXT = frozenset({"default", "empty"})
# Evidence in a first message whose words can also close a conversation, as they do after a message of ours.
ONLY_OF_FIRST = frozenset({"words_of_courtesy", "gratitude"})
# Evidence in a first message that must be surer after a message of ours.
SURER_IN_LATER = DEPENDS_ON_CONTEXT | {
    "question", "request", "words_of_request", "order", "issue", "complaint",
}  # fmt: skip
# Evidence that asks little in an invitation, whose words name what takes place: "A cake for 30, Monday 15:00".
UNSURE_IN_INVITATION = DEPENDS_ON_CONTEXT | {"order", "words_of_request"}
# Texts without a word of any language, so that the phrases of all languages are compiled.
_WORDLESS = ("Qwx zrt.", "Qwx zrt vbnk klmz, prtw wsdx gfhj xcvk.", "Qwx zrt?")


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageContent:
    """The part of a message that the verdicts look at."""

    direction: Direction
    channel: Channel
    automatic: Automatic | None
    subject: str | None
    reply_text: str | None
    recipient_count: int
    is_answer: bool
    is_missed_call: bool = False
    is_continuation: bool = False
    """Whether an inbound message follows one of ours in its thread."""
    is_copy_to_us: bool = False
    """Whether an inbound mail is written to somebody else, and we are in Cc."""
    is_invitation: bool = False
    """Whether an inbound mail invites to a meeting (RFC 5546)."""
    sender_effect: SenderEffect | None = None
    written_on: date | None = None
    """The day of the message, to which a promised day is relative; None for a draft."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """Verdicts of a person; None leaves a verdict to the classification."""

    needs_reply: NeedsReply | None = None
    expects_answer: bool | None = None
    is_personal: bool | None = None
    solves: bool | None = None
    promised_until: date | None = None


@cache
def prepare() -> None:
    """Load the judgement and its words, and compile the phrases of all languages: a second or two, once in a process.

    A server and a worker do so when they start, a command before the transaction that stores mails: other writers
    would wait for it.
    """
    load_words()
    for direction, is_later, text in product(Direction, (False, True), _WORDLESS):
        content = MessageContent(
            direction=direction,
            channel=Channel.EMAIL,
            automatic=None,
            subject=text,
            reply_text=text,
            recipient_count=1,
            is_answer=is_later,
            is_continuation=is_later,
            written_on=date.min,
        )
        automatic_of_words(Channel.EMAIL, text, text, None, ours=None if is_later else "new")
        kind_from_words(content)
        verdict_columns(content, MessageKind.OTHER, Overrides(), RecipientContext())
        without_door_notes(text)  # searched only where trouble is told
        without_look_aheads("", text, is_thanks=True)  # searched for hopes only in thanks


def reply_text(channel: Channel, body: str | None) -> str | None:
    """The body without quotation and signature; the note of a conversation has neither."""
    if not body or channel in CONVERSATIONS:
        return body
    return quotation.reply_text(body) or body


def automatic_of_words(
    channel: Channel,
    subject: str | None,
    text: str | None,
    sender_address: str | None,
    *,
    ours: Ours | None,
) -> tuple[Automatic | None, str | None]:
    """The kind of automatic message that its words and its sender show, and the evidence.

    `ours` says that we sent the message, as a new one or as a reply.
    """
    if channel in CONVERSATIONS or not (subject or text):
        return None, None
    sign = find_sign_in_words(subject or "", text or "", sender_address, ours=ours)
    return (Automatic(sign.kind), sign.evidence) if sign else (None, None)


def in_context(
    automatic: Automatic | None,
    evidence: str | None,
    *,
    is_continuation: bool,
    has_answered_us: bool,
) -> tuple[Automatic | None, str | None]:
    """The kind of automatic message and its evidence; neither if the context refutes the evidence.

    A message of ours in the thread refutes weak signs, and an answer of the sender to us a mark of spam.
    """
    is_refuted = (evidence in WEAK_EVIDENCE and is_continuation) or (
        evidence in SPAM_MARKS and has_answered_us
    )
    return (None, None) if is_refuted else (automatic, evidence)


def away_until(
    automatic: Automatic | None, subject: str | None, text: str | None, written_on: date
) -> date | None:
    """The day that a note of absence names."""
    if automatic is not Automatic.AUTO_REPLY:
        return None
    return absence_dates.away_until(f"{subject or ''}\n{text or ''}", written_on=written_on)


def kind_from_words(content: MessageContent) -> tuple[MessageKind, str]:
    """The kind of a message from its words, and the evidence."""
    if content.direction is Direction.OUTBOUND:
        if content.automatic is Automatic.NEWSLETTER:
            return MessageKind.NEWSLETTER, "newsletter"
        return MessageKind.OTHER, "default"
    kind, evidence = message_kind.propose(
        content.reply_text or "",
        automatic=content.automatic,
        subject=content.subject or "",
        is_continuation=content.is_continuation,
    )
    if kind == "inquiry" and content.channel is Channel.LETTER:
        return MessageKind.LETTER, evidence
    return MessageKind(kind), evidence


def verdict_columns(
    content: MessageContent, kind: MessageKind, overrides: Overrides, recipient: RecipientContext
) -> dict[str, Any]:
    """The verdicts, each with its evidence, by the names of their columns."""
    is_inbound = content.direction is Direction.INBOUND
    needs = needs_reply(content, kind)
    expects = expects_answer(content, kind)
    personal = is_personal(content, kind, recipient)
    return {
        **_columns("needs_reply", needs, overrides.needs_reply if is_inbound else None),
        **_columns("expects_answer", expects, None if is_inbound else overrides.expects_answer),
        **_columns("is_personal", personal, None if is_inbound else overrides.is_personal),
        **_columns("solves", solves(content), overrides.solves),
        **_promise_columns(content, None if is_inbound else overrides.promised_until),
    }


def _promise_columns(content: MessageContent, override: date | None) -> dict[str, Any]:
    if override is not None:
        return {"promised_until": override, "promised_until_evidence": "overruled"}
    if content.written_on is None or not _has_words_of_ours(content):
        return {"promised_until": None, "promised_until_evidence": None}
    text = content.reply_text or ""
    promise = promises.find_promise(text, content.written_on)
    return {
        "promised_until": promise.due_on if promise else None,
        "promised_until_evidence": promise.sentence if promise else promises.holding_sentence(text),
    }


def _has_words_of_ours(content: MessageContent) -> bool:
    """Whether the text is what we wrote to them, not the note of a conversation."""
    is_ours = content.direction is Direction.OUTBOUND and content.automatic is None
    return is_ours and content.channel not in CONVERSATIONS


def solves(content: MessageContent) -> tuple[bool, str]:
    """Whether a message of ours solves an issue, or one of theirs says that it is solved."""
    if content.automatic is not None:
        return False, "automatic"
    text = content.reply_text or ""
    if content.direction is Direction.INBOUND:
        is_solved = solutions.says_solved(content.subject or "", text)
        return is_solved, "words_of_solution" if is_solved else "inbound"
    if _has_words_of_ours(content) and promises.holding_sentence(text):
        return False, "holding"
    return True, "default"


def _columns(
    name: str, verdict: tuple[bool | NeedsReply, str], override: bool | NeedsReply | None
) -> dict[str, Any]:
    value, evidence = verdict if override is None else (override, "overruled")
    return {name: value, f"{name}_evidence": evidence}


def _in_copy(content: MessageContent, verdict: tuple[NeedsReply, str]) -> tuple[NeedsReply, str]:
    """The verdict; `perhaps` if the message is for somebody else, and we are only in Cc."""
    if content.is_copy_to_us and verdict[0] is not NeedsReply.NO:
        return NeedsReply.PERHAPS, "only_in_cc"
    return verdict


def needs_reply(content: MessageContent, kind: MessageKind) -> tuple[NeedsReply, str]:
    """Whether an inbound message needs a reply, and the evidence."""
    if content.direction is Direction.OUTBOUND:
        return NeedsReply.NO, "outbound"
    if content.is_missed_call:
        return NeedsReply.YES, "missed_call"
    if content.channel in CONVERSATIONS:
        return NeedsReply.NO, "conversation"
    if content.sender_effect in sender_rules.SILENT:
        return NeedsReply.NO, sender_rules.EVIDENCE
    if content.automatic is not None:
        return NeedsReply.NO, "list_mail" if content.automatic is Automatic.LIST else "automatic"
    return _in_copy(content, _verdict_of_words(content, kind))


def _verdict_of_words(content: MessageContent, kind: MessageKind) -> tuple[NeedsReply, str]:
    text, subject = content.reply_text or "", content.subject or ""
    value, evidence = reply_verdict.needs_reply(
        text, subject=subject, is_continuation=content.is_continuation
    )
    verdict = NeedsReply(value)
    if verdict is not NeedsReply.NO and kind in KINDS_WITHOUT_QUESTION:
        return NeedsReply.NO, "kind"
    if content.is_invitation and (verdict is NeedsReply.NO or evidence in UNSURE_IN_INVITATION):
        return NeedsReply.PERHAPS, "invitation"
    # a letter can be logged without its words, which does not make it empty
    return verdict, evidence if text or subject else "default"


def expects_answer(content: MessageContent, kind: MessageKind) -> tuple[bool, str]:
    """Whether an outbound message asks for an answer, and the evidence."""
    if content.direction is Direction.INBOUND:
        return False, "inbound"
    if content.channel in CONVERSATIONS:
        return False, "conversation"
    if content.automatic is not None:
        return False, "automatic"
    if kind in KINDS_WITHOUT_QUESTION:
        return False, "kind"
    return reply_verdict.expects_answer(
        content.reply_text or "", subject=content.subject or "", written_on=content.written_on
    )


def is_personal(
    content: MessageContent, kind: MessageKind, recipient: RecipientContext
) -> tuple[bool, str]:
    """Whether an outbound message is meant for one person, and the evidence."""
    if content.direction is Direction.INBOUND:
        return False, "inbound"
    if content.automatic is not None:
        return False, "automatic"
    if kind is MessageKind.NEWSLETTER:
        return False, "newsletter"
    if content.channel in CONVERSATIONS:
        return True, "conversation"
    return personal.is_personal(
        _logged_words(content),
        recipient_count=content.recipient_count,
        is_answer=content.is_answer,
        recipient=recipient,
    )


def named_referrals(content: MessageContent, recipient: RecipientContext) -> list[UUID]:
    """The referrals of which a message of ours tells the referred person."""
    if content.direction is Direction.INBOUND or content.automatic is not None:
        return []
    return personal.named_referrals(_logged_words(content) or "", recipient)


def _logged_words(content: MessageContent) -> str | None:
    """Subject and text; None for a message that was logged without either."""
    if content.reply_text is None and not content.subject:
        return None
    return f"{content.subject or ''}\n{content.reply_text or ''}"
