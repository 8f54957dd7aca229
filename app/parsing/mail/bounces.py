"""Bounces: reports on undelivered mail (RFC 3464), and the prose of older servers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.parsing.mail import identifiers
from app.parsing.mail.addresses import parse as parse_addresses
from app.parsing.mail.headers import Headers, split
from app.parsing.mail.mime import Part

MAX_RECIPIENTS = 1_000
_MAX_PROSE = 20_000  # characters; the returned mail follows later

_DAEMON = re.compile(r"(?<![\w.+-])mailer-daemon(?![\w+-])", re.IGNORECASE)
_POSTMASTER = re.compile(r"(?<![\w.+-])postmaster(?![\w+-])", re.IGNORECASE)
_SUBJECT = re.compile(
    r"undeliver|delivery (?:status|failure|has failed|failed|notification|report)|mail delivery"
    r"|failure notice|returned mail|returned to sender|mail system error"
    r"|nicht zustellbar|unzustellbar|zustellung (?:fehl|ihrer|nicht)|nicht zugestellt|rückläufer"
    r"|échec de (?:la )?remise|non remis|no se (?:puede|pudo) entregar",
    re.IGNORECASE,
)
_DELAY = re.compile(r"\bdelay(?:ed)?\b|verzöger", re.IGNORECASE)
_RECIPIENT_LINE = re.compile(
    r"^\s{0,8}<?([^\s<>@:;,]{1,64}@[^\s<>@:;,]{1,255})>?:?\s*$", re.MULTILINE
)
_PERMANENT = re.compile(r"\b5\.\d{1,3}\.\d{1,3}\b|\b55[0-4]\b|permanent", re.IGNORECASE)
_TEMPORARY = re.compile(r"\b4\.\d{1,3}\.\d{1,3}\b|\b4[25][0-2]\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bounce:
    failed_recipients: tuple[str, ...]
    is_permanent: bool
    original_message_id: str | None


def find(root: Part, *, subject: str, text: str) -> Bounce | None:
    """Return the bounce in a mail, or None. Notices of delay or success are not bounces."""
    if any(part.type == _STATUS for part in root.walk()):
        return _read_report(root)
    return _read_prose(root, text) if _is_from_daemon(root.headers, subject) else None


def original_message_id(root: Part) -> str | None:
    """Return the identifier of the reported mail (RFC 6522 §3, third part)."""
    for part in root.walk():
        if part.type in {"message/rfc822", "text/rfc822-headers", "message/rfc822-headers"}:
            headers, _ = split(part.content().lstrip(b"\n"))
            return identifiers.first(headers.first("message-id"))
    return None


_STATUS = "message/delivery-status"
_BLANK_LINE = re.compile(rb"\n[ \t]*\n")


def _read_report(root: Part) -> Bounce | None:
    failed = [
        group for group in _recipient_groups(root) if _first_word(group, "action") == "failed"
    ]
    if not failed:
        return None
    return Bounce(
        failed_recipients=_unique(address for group in failed for address in _recipients(group)),
        is_permanent=all(_first_word(group, "status")[:1] in {"5", ""} for group in failed),
        original_message_id=original_message_id(root),
    )


def _recipient_groups(root: Part) -> Iterator[Headers]:
    """Return the groups of fields between empty lines, except the first (RFC 3464 §2.1)."""
    for part in root.walk():
        if part.type == _STATUS:
            for group in _BLANK_LINE.split(part.content(), MAX_RECIPIENTS):
                yield split(group.lstrip(b"\n"))[0]


def _recipients(group: Headers) -> Iterator[str]:
    """The address after its type (RFC 3464 §2.3.1).

    Aliases make the final one differ from the one we wrote to, so that the original goes first.
    """
    for name in ("original-recipient", "final-recipient"):
        kind, _, address = group.first(name).partition(";")
        found = parse_addresses([address or kind])
        if found:
            yield found[0].address
            return


def _first_word(group: Headers, name: str) -> str:
    return (group.first(name).lower().split() or [""])[0]


def _is_from_daemon(headers: Headers, subject: str) -> bool:
    """Whether a daemon sent the mail; its name is enough.

    Postmasters are people, too, and autoresponders use the empty path: they need the subject.
    """
    sender = headers.first("from")
    if _DELAY.search(subject):
        return False
    if _DAEMON.search(sender):
        return True
    is_nobody = headers.first("return-path") == "<>" or bool(_POSTMASTER.search(sender))
    return is_nobody and bool(_SUBJECT.search(subject))


def _read_prose(root: Part, text: str) -> Bounce:
    prose = text[:_MAX_PROSE]
    listed = parse_addresses(root.headers.every("x-failed-recipients"))
    named = parse_addresses(_RECIPIENT_LINE.findall(prose))
    return Bounce(
        failed_recipients=_unique(found.address for found in listed or named),
        is_permanent=bool(_PERMANENT.search(prose)) and not _TEMPORARY.search(prose),
        original_message_id=original_message_id(root),
    )


def _unique(addresses: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(addresses))[:MAX_RECIPIENTS]
