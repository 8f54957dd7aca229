"""Forwarded mails, which stand in the text of another mail or are attached to it."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from app.parsing.language import mail_subject
from app.parsing.mail import dates, forwards
from app.parsing.mail.addresses import Address
from app.parsing.mail.bodies import MAX_TEXT
from app.parsing.mail.forwards import Forward
from app.parsing.mail.groups import OwnMailboxes
from app.parsing.mail.quotation import reply_text
from app.parsing.mail.reading import Mail, read
from app.parsing.signs import sign

_CLOCK_DIFFERENCE = timedelta(minutes=10)
_ZONE = re.compile(r"[+-]\d{4}\b|\b(?:GMT|UTC)\b")
_LINE_ENDS = re.compile(r"[\r\n]+")
_DIVIDER = "---------- Forwarded message ----------"


def is_of_customer(mail: Mail, own: OwnMailboxes) -> bool:
    return mail.sender is not None and mail.sender.address not in own


def in_envelope(mail: Mail, inner: Mail, text: str, original_id: str | None) -> Mail:
    """The inner mail in the envelope of the outer one."""
    assert mail.sender is not None  # the callers have checked it
    known_ids = (inner.in_reply_to, *inner.references, *mail.references, mail.message_id)
    forward = replace(
        inner,
        message_id=original_id or mail.message_id,
        references=tuple(dict.fromkeys(known for known in known_ids if known)),
        sent_at=_sound_date(inner, mail),
        received_at=mail.received_at,
        recipients_to=mail.recipients_to,
        recipients_cc=mail.recipients_cc,
        recipients_bcc=mail.recipients_bcc,
        delivered_to=mail.delivered_to,
        subject=inner.subject or mail_subject.without_forward_prefixes(mail.subject),
        text=text,
        reply_to=(),
        attachments=(*inner.attachments, *mail.attachments),
        origin="forward",
        forwarded_by=mail.sender.address,
    )
    return forward.with_signs(sign.strongest_first((*mail.marks, *inner.signs)))


def _sound_date(inner: Mail, mail: Mail) -> datetime | None:
    limit = mail.sent_at or mail.received_at
    if inner.sent_at is None or (limit is not None and inner.sent_at > limit + _CLOCK_DIFFERENCE):
        return mail.sent_at
    return inner.sent_at


def read_forward(forward: Forward, mail: Mail) -> Mail:
    """The forwarded words as a mail of their own, which gets signs and an author like any other."""
    fields = {
        "From": _mailbox(forward),
        "To": ", ".join(to.address for to in mail.recipients_to),
        "Subject": forward.subject or mail_subject.without_forward_prefixes(mail.subject),
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    head = "".join(f"{name}: {_LINE_ENDS.sub(' ', value)}\n" for name, value in fields.items())
    inner = read(f"{head}\n{forward.text}".encode())
    is_zoned = _ZONE.search(forward.date) is not None
    date = forward.date if is_zoned else f"{forward.date} {mail.date_offset}"
    sender = inner.sender if forward.sender_address else Address(forward.sender_name, "")
    return replace(
        inner, sender=sender, sent_at=dates.parse(date, mail.sent_at or mail.received_at)
    )


def _mailbox(forward: Forward) -> str:
    name = forward.sender_name.replace("\\", "").replace('"', "")
    return f'"{name}" <{forward.sender_address}>' if name else forward.sender_address


def with_header(attached: Mail) -> str:
    """An attached mail as a program forwards it in the text."""
    head = [_DIVIDER]
    if sender := attached.sender:
        head.append(f"From: {sender.name} <{sender.address}>".replace(":  <", ": <"))
    return "\n".join((*head, f"Subject: {attached.subject}", "", attached.text, ""))


def with_forwarded_words(mail: Mail, own: OwnMailboxes) -> Mail:
    """The mail of somebody else, whose reply text holds what they forward as well."""
    if mail.automatic is not None:
        return mail
    if mail.attached:
        passed_on = [
            one for one in mail.attached if is_of_customer(one, own) and one.automatic is None
        ]
        words = [mail.reply_text, *(one.reply_text for one in passed_on)]
        text = "\n".join((mail.text, *map(with_header, mail.attached)))[:MAX_TEXT]
        return replace(mail, text=text, reply_text="\n\n".join(filter(None, words)))
    forward = forwards.find(mail.text, subject=mail.subject)
    if forward is None or forward.sender_address in own:
        return mail
    return replace(mail, reply_text=words_of_forward(forward) or mail.reply_text)


def words_of_forward(forward: Forward) -> str:
    """The note of the person who forwards, and the forwarded words."""
    words = (reply_text(forward.note) if forward.note else "", reply_text(forward.text))
    return "\n\n".join(filter(None, words))
