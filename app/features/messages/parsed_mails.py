"""Mails that are read before the transaction that stores them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO

from app.config import Settings
from app.errors import FieldError, Invalid, ProblemError
from app.features.messages import classification, mail_messages, sources
from app.features.messages.mail_identity import MailIdentity
from app.features.messages.sources import Source
from app.features.workspace.own_addresses import OwnAddresses
from app.parsing.mail import mbox
from app.parsing.mail.attribution import attribute_each
from app.parsing.mail.file_formats import find_foreign_format
from app.parsing.mail.reading import Mail, read

MBOX = "application/mbox"
RFC822 = "message/rfc822"


@dataclass(frozen=True, slots=True)
class ParsedMail:
    """A mail with its position in the file and the features that identify it."""

    position: int
    mail: Mail
    """The first mail of a customer that it brings, or the mail itself."""
    identity: MailIdentity
    source: Source | None
    """None if the server keeps no sources."""
    more: tuple[Mail, ...] = ()
    """Further mails of customers that a colleague attached."""

    @property
    def mails(self) -> tuple[Mail, ...]:
        return (self.mail, *self.more)


def parse(body: bytes, settings: Settings) -> list[ParsedMail]:
    """All mails of a body. Takes no database, so that it runs before the transaction.

    The body decides whether it is a mailbox, not its media type: generated clients give every file
    the first or the last media type of the document.
    """
    if not body.strip():
        raise Invalid(FieldError("", "required", "The body must contain a mail."))
    if name := find_foreign_format(body):
        raise ProblemError(
            "unsupported_media_type",
            f"The file is {name}. It must be a mail ({RFC822}) or a mailbox file ({MBOX}).",
            headers={"Accept": f"{MBOX}, {RFC822}"},
        )
    parsed: list[ParsedMail] = []
    for entry in mbox.split(BytesIO(body)):
        if len(parsed) >= (most := settings.max_import_messages):
            raise ProblemError(
                "body_too_large",
                f"A file may hold {most} mails here. Send it to `POST /v1/imports`.",
            )
        parsed.append(parse_mail(entry, settings))
    return parsed


def parse_mail(entry: mbox.Entry, settings: Settings) -> ParsedMail:
    """Read one mail. Like `parse` it runs before the transaction."""
    classification.prepare()
    return read_mail(entry, settings)


def read_mail(entry: mbox.Entry, settings: Settings) -> ParsedMail:
    """Read one mail. It may take seconds to compile the phrases of its language."""
    mail = read(entry.content, entry.arrived_at)
    identity = MailIdentity.of(mail.message_id, mail.content_hash, entry.content)
    return ParsedMail(entry.position, mail, identity, sources.compress(entry.content, settings))


def attribute(parsed: Sequence[ParsedMail], own: OwnAddresses) -> list[ParsedMail]:
    """The mails as their authors wrote them, each after those on which its party may depend."""
    attributed: list[ParsedMail] = []
    for one in parsed:
        first, *more = attribute_each(one.mail, own)
        attributed.append(replace(one, mail=first, more=tuple(more)))
    return sorted(attributed, key=lambda one: mail_messages.reading_order(one.mail, own))
