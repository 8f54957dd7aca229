"""The author of a mail.

Contact forms, groups and colleagues send what somebody else wrote. `attribute` returns such a mail
as if its author had sent it, and any other mail unchanged.
"""

from collections.abc import Iterator
from dataclasses import replace

from app.parsing.language import mail_subject
from app.parsing.mail import forwards, groups
from app.parsing.mail.bodies import MAX_TEXT
from app.parsing.mail.form_mails import from_form_service, from_market_place, from_own_form
from app.parsing.mail.forwarded_mails import (
    in_envelope,
    is_of_customer,
    read_forward,
    with_forwarded_words,
    with_header,
)
from app.parsing.mail.groups import OwnMailboxes
from app.parsing.mail.reading import Mail
from app.parsing.signs import sign
from app.parsing.signs.sign import Sign
from app.parsing.signs.words import EVIDENCE, find_sign_in_words

_MAX_DEPTH = 3  # a colleague may forward what another one forwarded, or a form


def attribute(mail: Mail, own: OwnMailboxes) -> Mail:
    """The mail as its author wrote it; the first one if a colleague attaches several."""
    return attribute_each(mail, own)[0]


def attribute_each(mail: Mail, own: OwnMailboxes) -> tuple[Mail, ...]:
    """The mail as its author wrote it; several if a colleague attaches mails of customers."""
    return _attribute(mail, own, _MAX_DEPTH)


def _attribute(mail: Mail, own: OwnMailboxes, depth: int) -> tuple[Mail, ...]:
    sender = mail.sender
    if sender is None or depth == 0:
        return (mail,)
    if groups.is_own_list(mail.list_id, mail.list_address, own):
        mail = replace(mail, is_own_list=True).with_signs(mail.signs)
    if sender.address not in own:
        is_of_list = sender.address == mail.list_address or bool(groups.author_name(sender.name))
        is_list = mail.is_own_list and is_of_list
        is_unnamed = is_list or own.has_domain(sender.address.rpartition("@")[2])
        group = _from_group(mail, own) if is_unnamed else None
        found = group or from_form_service(mail, own) or from_market_place(mail, own)
        return (found or with_forwarded_words(mail, own),)
    if not _is_to_us(mail, own):
        return (_from_us(mail),)
    if group := _from_group(mail, own):
        return (group,)
    return _forwarded(mail, own, depth) or (from_own_form(mail, own) or mail,)


def _is_to_us(mail: Mail, own: OwnMailboxes) -> bool:
    recipients = (*mail.recipients_to, *mail.recipients_cc, *mail.recipients_bcc)
    return all(recipient.address in own for recipient in recipients)


def _from_us(mail: Mail) -> Mail:
    """A mail that we sent. A reply counts as written by hand unless it shows signs of a program."""
    is_reply = bool(mail.in_reply_to) or mail_subject.has_prefix(mail.subject)
    if is_reply:
        return mail.with_signs(sign.strongest_first(_signs_of_reply(mail)))
    if mail.automatic is None and (found := _sign_in_new_of_ours(mail)):
        return mail.with_signs(sign.strongest_first((*mail.signs, found)))
    return mail


def _signs_of_reply(mail: Mail) -> Iterator[Sign]:
    """The signs in a reply of ours. A sender address of a program counts only if its words do, too."""
    yield from (one for one in mail.signs if one.evidence not in EVIDENCE)
    if any(one.evidence in EVIDENCE for one in mail.signs) and (
        found := find_sign_in_words(mail.subject, mail.reply_text, None, ours="reply")
    ):
        yield found


def _sign_in_new_of_ours(mail: Mail) -> Sign | None:
    return find_sign_in_words(mail.subject, mail.reply_text, None, ours="new")


def _from_group(mail: Mail, own: OwnMailboxes) -> Mail | None:
    assert mail.sender is not None  # the caller has checked it
    author = groups.author(mail.sender, mail.original_sender, mail.reply_to, own)
    if author is None:
        return None
    return replace(mail, sender=author, origin="group", is_own_list=True).with_signs(mail.signs)


def _forwarded(mail: Mail, own: OwnMailboxes, depth: int) -> tuple[Mail, ...]:
    """The mails that a colleague forwards to us. Their sender may be a name without an address."""
    if mail.attached:
        return _attached(mail, own, depth)
    forward = forwards.find(mail.text, subject=mail.subject)
    if forward is None or not (forward.sender_address or forward.sender_name):
        return ()
    if not forward.sender_address:
        # A colleague's program names a colleague without the address, who may forward a customer's mail.
        nested = forwards.find(forward.text, subject=forward.subject)
        forward = nested if nested and nested.sender_address else forward
    original_id = mail.forwarded_message_id or mail.in_reply_to
    inner = read_forward(forward, mail)
    return tuple(
        in_envelope(mail, one, mail.text, original_id)
        for one in _attribute(inner, own, depth - 1)
        if is_of_customer(one, own)
    )


def _attached(mail: Mail, own: OwnMailboxes, depth: int) -> tuple[Mail, ...]:
    """The attached mails of customers; the text of the first shows those that are no messages."""
    found: list[Mail] = []
    others = [mail.text]
    for attached in mail.attached:
        each = _attribute(attached, own, depth - 1)
        inners = [one for one in each if is_of_customer(one, own)]
        if not inners:
            others.append(with_header(attached))
        found += (
            replace(one, text=with_header(replace(attached, text=one.text))) for one in inners
        )
    if len(found) > 1:  # no thread of several customers
        mail = replace(mail, message_id=None, in_reply_to=None, references=())
    forwarded = [
        in_envelope(mail, one, "\n".join((*others[:1], one.text))[:MAX_TEXT], one.message_id)
        for one in found
    ]
    if forwarded and len(others) > 1:
        text = "\n".join((forwarded[0].text, *others[1:]))[:MAX_TEXT]
        forwarded[0] = replace(forwarded[0], text=text)
    return tuple(forwarded)
