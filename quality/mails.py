"""Mails as mail programs, servers and forms write them, and the mailbox file of many."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from html import escape

from quality.labels import Label

_FROM_LINE = re.compile(rb"^(>*From )", re.MULTILINE)
_POLICY = SMTP.clone(linesep="\n")


@dataclass(frozen=True, slots=True)
class Mail:
    label: Label
    at: datetime
    content: bytes
    text: str = ""
    references: tuple[str, ...] = ()

    @property
    def thread(self) -> tuple[str, ...]:
        return (*self.references, self.label.message_id)


@dataclass(frozen=True, slots=True)
class Envelope:
    """The headers of a mail; `more` are those that only some mails have."""

    sender: tuple[str, str]
    to: str
    subject: str
    at: datetime
    message_id: str
    references: tuple[str, ...] = ()
    more: dict[str, str] = field(default_factory=dict)


def start(envelope: Envelope) -> EmailMessage:
    message = EmailMessage(_POLICY)
    message["From"] = formataddr(envelope.sender) if envelope.sender[0] else envelope.sender[1]
    message["To"] = envelope.to
    message["Subject"] = envelope.subject
    message["Date"] = format_datetime(envelope.at)
    message["Message-ID"] = envelope.message_id
    if envelope.references:
        message["In-Reply-To"] = envelope.references[-1]
        message["References"] = " ".join(envelope.references)
    for name, value in envelope.more.items():
        message[name] = value
    return message


def as_bytes(message: Message) -> bytes:
    """The mail, with the same boundaries in each run."""
    for number, part in enumerate(message.walk()):
        if part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_part_{number}")
    return message.as_bytes()


def plain(envelope: Envelope, text: str) -> bytes:
    message = start(envelope)
    message.set_content(text)
    return as_bytes(message)


def html(envelope: Envelope, text: str) -> bytes:
    """A mail without a plain text. Lines that quote become a blockquote."""
    own, _, quoted = text.partition("\n>")
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in own.splitlines() if line)
    quote = "<br>".join(escape(line.lstrip("> ")) for line in quoted.splitlines())
    block = f"<blockquote type=cite>{quote}</blockquote>" if quote else ""
    message = start(envelope)
    message.set_content(f"<html><body>{paragraphs}{block}</body></html>", subtype="html")
    return as_bytes(message)


def with_picture(envelope: Envelope, text: str) -> bytes:
    message = start(envelope)
    message.set_content(text)
    message.add_attachment(
        b"\xff\xd8\xff\xe0 picture", maintype="image", subtype="jpeg", filename="IMG_2041.jpg"
    )
    return as_bytes(message)


def with_mail(envelope: Envelope, text: str, attached: bytes) -> bytes:
    """A mail that carries another one (message/rfc822)."""
    message = start(envelope)
    message.set_content(text)
    message.add_attachment(message_from_bytes(attached, policy=_POLICY))
    return as_bytes(message)


def report(
    envelope: Envelope, text: str, kind: str, fields: dict[str, str], original: bytes = b""
) -> bytes:
    """A multipart/report: of a delivery (RFC 3464), a receipt (RFC 8098) or a complaint (RFC 5965).

    `original` is the mail that it is about.
    """
    header = as_bytes(start(envelope)).rstrip(b"\n").decode()
    about = (
        ("--=_report", "Content-Type: message/rfc822", "", original.decode()) if original else ()
    )
    lines = (
        header,
        "MIME-Version: 1.0",
        f'Content-Type: multipart/report; report-type={kind}; boundary="=_report"',
        "",
        "--=_report",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        text,
        "--=_report",
        f"Content-Type: message/{kind}",
        "",
        *(f"{name}: {value}" if name else "" for name, value in fields.items()),
        "",
        *about,
        "--=_report--",
        "",
    )
    return "\n".join(lines).encode()


def calendar(envelope: Envelope, method: str, attendee: str, status: str) -> bytes:
    """A calendar message (iTIP, RFC 5546) of one event."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//quality//EN",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{envelope.message_id.strip('<>')}",
        f"DTSTAMP:{envelope.at:%Y%m%dT%H%M%S}",
        f"DTSTART:{envelope.at:%Y%m%d}T150000",
        f"SUMMARY:{envelope.subject.partition(': ')[2] or envelope.subject}",
        f"ATTENDEE;PARTSTAT={status}:mailto:{attendee}",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
    message = start(envelope)
    message.set_content("\n")
    message.add_alternative("\r\n".join(lines), subtype="calendar", params={"method": method})
    return as_bytes(message)


def quoted(line: str, text: str) -> str:
    """The text of an earlier mail as a mail program puts it below an answer."""
    return f"\n\n{line}\n\n" + "\n".join(f"> {one}".rstrip() for one in text.splitlines()) + "\n"


def mbox(mails: Iterable[Mail]) -> bytes:
    return b"".join(
        f"From - {mail.at:%a %b %d %H:%M:%S %Y}\n".encode()
        + _FROM_LINE.sub(rb">\1", mail.content)
        + b"\n"
        for mail in mails
    )
