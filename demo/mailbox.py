"""Mails and mailbox files."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

_FROM_LINE = re.compile(rb"^(>*From )", re.MULTILINE)
_POLICY = SMTP.clone(linesep="\n")


@dataclass(frozen=True)
class Person:
    """Author or recipient of mails."""

    given: str
    family: str
    address: str
    is_german: bool = True

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>"


@dataclass(frozen=True)
class Mail:
    sender: Person
    to: Person
    subject: str
    text: str
    at: datetime
    number: int
    answers: "Mail | None" = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def identifier(self) -> str:
        return f"<{self.number}.{self.at:%Y%m%d%H%M}@{self.sender.address.rpartition('@')[2]}>"

    @property
    def thread(self) -> list[str]:
        """Return the identifiers of all earlier mails in the thread, the first one first."""
        before = self.answers
        return [*before.thread, before.identifier] if before else []

    def as_bytes(self) -> bytes:
        message = EmailMessage(_POLICY)
        message["From"] = str(self.sender)
        message["To"] = str(self.to)
        message["Subject"] = self.subject
        message["Date"] = format_datetime(self.at)
        message["Message-ID"] = self.identifier
        if self.answers:
            message["In-Reply-To"] = self.answers.identifier
            message["References"] = " ".join(self.thread)
        for name, value in self.headers.items():
            message[name] = value
        message.set_content(self.text)
        return message.as_bytes()


@dataclass(frozen=True)
class Bounce:
    """Report of a mail server on an undelivered mail (RFC 3464)."""

    about: Mail
    at: datetime

    def as_bytes(self) -> bytes:
        lines = (
            "From: MAILER-DAEMON@example.com",
            f"To: {self.about.sender.address}",
            "Subject: Undelivered Mail Returned to Sender",
            f"Date: {format_datetime(self.at)}",
            f"Message-ID: <report.{self.about.number}@example.com>",
            "MIME-Version: 1.0",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=report",
            "",
            "--report",
            "Content-Type: message/delivery-status",
            "",
            "Reporting-MTA: dns; mail.example.com",
            "",
            f"Final-Recipient: rfc822; {self.about.to.address}",
            "Action: failed",
            "Status: 5.1.1",
            "",
            "--report--",
            "",
        )
        return "\n".join(lines).encode()


def quoted(mail: Mail) -> str:
    """Return the quotation that a mail program adds below an answer."""
    written = (
        f"Am {mail.at:%d.%m.%Y} um {mail.at:%H:%M} schrieb {mail.sender.name}:"
        if mail.to.is_german
        else f"On {mail.at:%d/%m/%Y %H:%M}, {mail.sender.name} wrote:"
    )
    own = mail.text.partition("\n\n> ")[0].splitlines()
    return "\n".join(("", "", written, "", *(f"> {line}".rstrip() for line in own))) + "\n"


def mbox(mails: Iterable[Mail | Bounce]) -> bytes:
    return b"".join(
        f"From - {mail.at:%a %b %d %H:%M:%S %Y}\n".encode()
        + _FROM_LINE.sub(rb">\1", mail.as_bytes())
        + b"\n"
        for mail in mails
    )
