"""Reading of a raw mail. `read` accepts any bytes and never raises."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice
from typing import Literal

from app.parsing.mail import (
    addresses,
    automatic,
    bodies,
    bounces,
    calendar,
    complaints,
    content_hash,
    dates,
    decisive_headers,
    identifiers,
    marks,
    mime,
    parameters,
)
from app.parsing.mail.addresses import Address
from app.parsing.mail.bodies import Attachment
from app.parsing.mail.bounces import Report
from app.parsing.mail.calendar import Calendar
from app.parsing.mail.encoded_words import decode as decode_words
from app.parsing.mail.headers import Headers
from app.parsing.mail.mime import Part
from app.parsing.mail.quotation import reply_text
from app.parsing.signs import absence_dates, sign
from app.parsing.signs.sign import Kind, Sign

Origin = Literal["contact_form", "group", "forward"]
MAX_SUBJECT = 998
MAX_ATTACHED_DEPTH = 2
MAX_ATTACHED = 50
_MAIL_TYPES = frozenset(
    {"message/rfc822", "message/global", "application/eml", "application/x-eml", "message/x-eml"}
)
_LONGEST_HEAD = 8_000
_FEWEST_FIELDS = 3
_FIELD = re.compile(rb"^([A-Za-z-]{2,30}):", re.MULTILINE)
_FIELDS_OF_MAIL = frozenset(
    {b"date", b"subject", b"to", b"message-id", b"received", b"mime-version", b"content-type"}
)
_LONGEST_LIST_ID = 255
_OFFSET = re.compile(r"[+-]\d{4}\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """Mail as plain data. Strings have no NUL or lone surrogates, identifiers no brackets; times are in UTC."""

    message_id: str | None
    content_hash: str
    """Hash of what the author wrote: the same in every export of the mail."""
    decisive_headers: tuple[tuple[str, str], ...]
    """Fields that decide who wrote it and whether a person did, such as `reply_to`."""
    in_reply_to: str | None
    references: tuple[str, ...]
    sent_at: datetime | None
    """None where the Date is missing or cannot be true."""
    received_at: datetime | None
    """When our side took it in: the topmost Received field or the separator, the earlier one."""
    sender: Address | None
    reply_to: tuple[Address, ...]
    recipients_to: tuple[Address, ...]
    recipients_cc: tuple[Address, ...]
    recipients_bcc: tuple[Address, ...]
    delivered_to: tuple[str, ...]
    """Envelope addresses that servers noted: an alias or a Bcc shows here alone."""
    subject: str
    text: str
    """Everything the reader sees; of a calendar message without words its event."""
    reply_text: str
    """The author's own words; the whole text where nothing would remain."""
    attachments: tuple[Attachment, ...]
    automatic: Kind | None
    """The decision on the signs alone, for a sender of whom nothing is known."""
    signs: tuple[Sign, ...]
    """Signs that no person wrote the mail, strongest first."""
    away_until: date | None
    """The day that a note of absence names."""
    calendar_method: str | None
    """Method of a calendar message (RFC 5546): REQUEST for an invitation, REPLY, CANCEL and others."""
    is_draft: bool
    """Whether it was certainly never sent."""
    list_address: str | None
    """Address to which the list is posted. One of the own domain is a shared mailbox of customers."""
    failed_recipients: tuple[str, ...]
    """Recipients that a bounced or delayed mail did not reach, or not yet."""
    is_permanent: bool
    """Whether a bounce is final: trying again is no use."""
    reported_recipients: tuple[str, ...]
    """Address of the person who complains."""
    original_message_id: str | None
    """The mail that a bounce, delay or complaint is about."""
    date_offset: str = ""
    """The zone of the Date as it stands there, such as +0100."""
    list_id: str = ""
    original_sender: Address | None = None
    """The author, where a group of Google or Microsoft became the sender."""
    forwarded_message_id: str | None = None
    """The mail that Thunderbird forwards in the text."""
    attached: "tuple[Mail, ...]" = ()
    """The mails that are attached, except to a report."""
    origin: Origin | None = None
    """How a mail of somebody else came in this one; set by `attribution`."""
    forwarded_by: str | None = None
    """The colleague who forwarded it."""
    is_own_list: bool = False
    """Whether the List headers are those of a mailbox of ours."""
    form_subject: str = ""
    """The subject that a visitor typed into a form; that of the mail is the program's."""
    author_phone: str = ""
    """The number that a visitor typed into a form."""

    @property
    def marks(self) -> tuple[Sign, ...]:
        """The signs by the folder or the labels of the mail, which say nothing about its author."""
        return tuple(one for one in self.signs if one.strength == "mark")

    def with_signs(self, signs: tuple[Sign, ...]) -> "Mail":
        """The mail with these signs, and the decision on them."""
        return replace(self, signs=signs, automatic=_kind(signs, own_list=self.is_own_list))


def read(raw: bytes, arrived_at: datetime | None = None) -> Mail:
    """Read a mail. `arrived_at` is the time on the separator of a mailbox file."""
    return _read(raw, arrived_at, MAX_ATTACHED_DEPTH)


@dataclass(frozen=True, slots=True)
class _Head:
    """The fields on which the rest depends."""

    sender: Address | None
    reply_to: tuple[Address, ...]
    recipients_to: tuple[Address, ...]
    recipients_cc: tuple[Address, ...]
    subject: str
    sent_at: datetime | None
    received_at: datetime | None


@dataclass(frozen=True, slots=True)
class _Words:
    """The text, and the event that takes its place in a calendar message without words."""

    text: str
    own_text: str
    event: Calendar | None


@dataclass(frozen=True, slots=True)
class _Verdict:
    """Whether a person wrote the mail, and the recipients that a bounce or delay is about."""

    signs: tuple[Sign, ...]
    kind: Kind | None
    about: Report | None


def _read(raw: bytes, arrived_at: datetime | None, attached_depth: int) -> Mail:
    root = mime.parse(raw)
    head, words = _read_head(root.headers, arrived_at), _read_words(root)
    verdict = _judge(root, head, words)
    return _as_mail(root, head, words, verdict, _attached(root, attached_depth))


def _read_head(headers: Headers, arrived_at: datetime | None) -> _Head:
    received_at = _received_at(headers, arrived_at)
    return _Head(
        sender=addresses.first([*headers.every("from"), *headers.every("sender")]),
        reply_to=addresses.parse(headers.every("reply-to")),
        recipients_to=addresses.parse(headers.every("to")),
        recipients_cc=addresses.parse(headers.every("cc")),
        subject=_subject(headers),
        sent_at=_sent_at(headers, received_at),
        received_at=received_at,
    )


def _read_words(root: Part) -> _Words:
    event = calendar.find(root)
    text = bodies.extract_text(root) or (event.text if event else "")
    return _Words(text, reply_text(text), event)


def _judge(root: Part, head: _Head, words: _Words) -> _Verdict:
    report = bounces.find(root, subject=head.subject, text=words.text)
    signs = automatic.find_signs(
        root,
        subject=head.subject,
        text=words.text,
        reply_text=words.own_text,
        sender_address=automatic.machine_address(head.sender, head.reply_to),
        report=report,
        calendar=words.event,
    )
    kind = _kind(signs)
    about = None
    if kind in _ABOUT_RECIPIENTS:
        about = report or bounces.read_named(root.headers, kind, words.text)
    return _Verdict(signs, kind, about)


def _as_mail(
    root: Part, head: _Head, words: _Words, verdict: _Verdict, attached: tuple[Mail, ...]
) -> Mail:
    headers, kind, about = root.headers, verdict.kind, verdict.about
    is_away = kind == "auto_reply"
    return Mail(
        message_id=identifiers.first(headers.first("message-id")),
        content_hash=_content_hash(root, head),
        decisive_headers=decisive_headers.extract(headers),
        in_reply_to=identifiers.first(headers.first("in-reply-to")),
        references=identifiers.every(headers.first("references")),
        sent_at=head.sent_at,
        received_at=head.received_at,
        sender=head.sender,
        reply_to=head.reply_to,
        recipients_to=head.recipients_to,
        recipients_cc=head.recipients_cc,
        recipients_bcc=addresses.parse(headers.every("bcc")),
        delivered_to=_delivered_to(headers),
        subject=head.subject,
        text=words.text,
        reply_text=words.own_text,
        attachments=bodies.extract_attachments(root),
        automatic=kind,
        signs=verdict.signs,
        away_until=_away_until(head.subject, words.own_text, head.sent_at) if is_away else None,
        calendar_method=(words.event.method or None) if words.event else None,
        is_draft=marks.is_draft(headers),
        list_address=automatic.list_address(headers),
        failed_recipients=about.failed_recipients if about else (),
        is_permanent=about is not None and about.is_permanent,
        reported_recipients=complaints.reported_recipients(root) if kind == "complaint" else (),
        original_message_id=bounces.original_message_id(root) if kind in _ABOUT_A_MAIL else None,
        date_offset=_date_offset(headers),
        list_id=_list_id(headers),
        original_sender=_original_sender(headers),
        forwarded_message_id=identifiers.first(headers.first("x-forwarded-message-id")),
        attached=attached,
    )


def _content_hash(root: Part, head: _Head) -> str:
    return content_hash.compute(
        root,
        arrived_at=head.received_at,
        sender=head.sender.address if head.sender else "",
        recipients=(a.address for a in (*head.recipients_to, *head.recipients_cc)),
        subject=head.subject,
    )


def _original_sender(headers: Headers) -> Address | None:
    return addresses.first([*headers.every("x-original-from"), *headers.every("x-original-sender")])


def _kind(signs: tuple[Sign, ...], *, own_list: bool = False) -> Kind | None:
    found = sign.decide(signs, is_reply_to_ours=False, has_answered_us=False, own_list=own_list)
    return found.kind if found else None


def _away_until(subject: str, text: str, sent_at: datetime | None) -> date | None:
    written_on = sent_at.date() if sent_at else None
    return absence_dates.away_until(f"{subject}\n{text}", written_on=written_on)


_ABOUT_RECIPIENTS = frozenset({"bounce", "delay"})
_ABOUT_A_MAIL = frozenset({"bounce", "delay", "complaint"})


# Fields with the time at which the author wrote, the usual one first.
_DATES = ("date", "x-original-date", "original-date", "orig-date", "x-date", "posted-date")
_ARRIVALS = ("delivery-date", "x-received", "x-delivery-time", "resent-date")


def _sent_at(headers: Headers, received_at: datetime | None) -> datetime | None:
    values = (decode_words(headers.first(name)) for name in _DATES)
    found = (dates.parse(value, received_at) for value in values)
    return next((sent_at for sent_at in found if sent_at), None)


def _received_at(headers: Headers, arrived_at: datetime | None) -> datetime | None:
    """The time of an export or of a late delivery is too late, so the earliest one counts."""
    noted = [dates.parse_received(value) for value in headers.every("received")]
    known = [at for at in (*noted[:1], arrived_at) if at is not None]
    if known:
        return min(known)
    others = (dates.parse_received(headers.first(name)) for name in _ARRIVALS)
    return next((at for at in (*noted, *others) if at is not None), None)


def _subject(headers: Headers) -> str:
    return " ".join(decode_words(headers.first("subject")).split())[:MAX_SUBJECT]


def _delivered_to(headers: Headers) -> tuple[str, ...]:
    values = [
        value
        for name in ("delivered-to", "x-original-to", "envelope-to", "x-delivered-to")
        for value in headers.every(name)
    ]
    return tuple(found.address for found in addresses.parse(values))


def _date_offset(headers: Headers) -> str:
    match = _OFFSET.search(headers.first("date"))
    return match[0] if match else ""


def _list_id(headers: Headers) -> str:
    """The identifier of the list (RFC 2919), without its description."""
    value = headers.first("list-id")
    return value.rpartition("<")[2].partition(">")[0].strip().lower()[:_LONGEST_LIST_ID]


def _attached(root: Part, depth: int) -> tuple[Mail, ...]:
    """The attached mails; in a report it is the one that is reported."""
    if depth == 0 or root.type == "multipart/report":
        return ()
    parts = (part for part in root.walk() if part is not root and _is_mail(part))
    return tuple(
        _read(part.content().lstrip(b"\r\n"), None, depth - 1)
        for part in islice(parts, MAX_ATTACHED)
    )


def _is_mail(part: Part) -> bool:
    """Whether a part is a mail by its type, by its name, or by the fields at its beginning."""
    if part.type in _MAIL_TYPES:
        return True
    if part.type.startswith("multipart/"):
        return False
    disposition, more = parameters.parse(part.headers.first("content-disposition"))
    name = more.get("filename") or part.parameters.get("name", "")
    if name.lower().endswith(".eml"):
        return disposition == "attachment" or not part.type.startswith("text/")
    if part.type != "application/octet-stream":
        return False
    head = part.content()[:_LONGEST_HEAD].lstrip(b"\r\n")
    names = {found.lower() for found in _FIELD.findall(head.partition(b"\n\n")[0])}
    return b"from" in names and len(names & _FIELDS_OF_MAIL) >= _FEWEST_FIELDS
