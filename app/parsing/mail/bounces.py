"""Reports of servers on a mail of ours: bounces and delays (RFC 3464, and the prose of older servers)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from app.parsing.mail import identifiers
from app.parsing.mail.addresses import first as first_address
from app.parsing.mail.addresses import parse as parse_addresses
from app.parsing.mail.headers import Headers, split
from app.parsing.mail.mime import Part
from app.parsing.signs import deliveries

MAX_RECIPIENTS = 1_000
_MAX_PROSE = 20_000  # characters; the returned mail follows later

_DAEMON = re.compile(r"(?<![\w.+-])mailer-daemon(?![\w+-])", re.IGNORECASE)
_POSTMASTER = re.compile(
    r"(?<![\w.+-])(?:post_?master|mail[._-]delivery[._-]\w{1,20}|microsoftexchange[0-9a-f]{32})(?![\w+-])",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"undeliver|delivery (?:status|failure|has failed|failed|notification|report)|mail delivery"
    r"|failure notice|returned mail|returned to sender|mail system error|(?:the |your )?e-?mail is returned|系统退信|退信通知|邮件退回|退件通知"
    r"|nicht zustellbar|unzustellbar|zustellung (?:fehl|ihrer|nicht)|nicht zugestellt|rückläufer"
    r"|échec de (?:la )?remise|non remis|no se (?:puede|pudo) entregar|配信できません|エラー通知"
    r"|(?:niet bestelbaar|onbestelbaar|não (?:é possível entregar|entregue)|non recapitabile|mancato recapito"
    r"|kan (?:inte levereras|ikke leveres)|(?:levering|leveringen) (?:mislyktes|mislykkedes)|toimittaminen ei onnistu"
    r"|nedoručiteln[éáý]|nedoručiteľn[éáý]|teslim edilemedi|не удалось доставить|недоставлено|не вдалося доставити|kézbesíthetetlen"
    r"|nelivrabil|nie można dostarczyć|δεν παραδόθηκε|non consegnato|配信不能|无法送达|無法傳遞|배달되지 않음)\s?:",
    re.IGNORECASE,
)
_DELAY = re.compile(r"\bdelay(?:ed)?\b|verzöger|could not send message for past", re.IGNORECASE)
_DELAYED_SUBJECT = re.compile(
    r"(?:delayed|verzögert|retardée?|retrasado|ritardato|vertraagd|opóźnione|atrasad[oa]|försenat|forsinket|zpožděno|oneskorené|gecikti|задержка|késleltetve|întârziat|viivästynyt)\s?:",
    re.IGNORECASE,
)
_RECIPIENT_LINE = re.compile(
    r"^\s{0,8}<?([^\s<>@:;,]{1,64}@[^\s<>@:;,]{1,255})>?:?\s*$", re.MULTILINE
)
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-][\w.-]{1,253}")
_PERMANENT = re.compile(r"\b5\.\d{1,3}\.\d{1,3}\b|\b55[0-4]\b|permanent", re.IGNORECASE)
_TEMPORARY = re.compile(r"\b4\.\d{1,3}\.\d{1,3}\b|\b4[25][0-2]\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Report:
    """Report of a server about a mail; `receipt` where it was delivered or relayed."""

    kind: Literal["bounce", "delay", "receipt"]
    evidence: str
    failed_recipients: tuple[str, ...] = ()
    """Who did not get the mail, or not yet."""
    is_permanent: bool = False


def find(root: Part, *, subject: str, text: str) -> Report | None:
    """Return the report in a mail, or None."""
    if any(part.type == _STATUS for part in root.walk()):
        return _read_status(root, subject, text)
    return _read_prose(root.headers, subject, text)


def original_message_id(root: Part) -> str | None:
    """Return the identifier of the reported mail (RFC 6522 §3, third part)."""
    headers = original_headers(root)
    return identifiers.first(headers.first("message-id")) if headers else None


def original_headers(root: Part) -> Headers | None:
    """Return the headers of the mail that a report is about."""
    for part in root.walk():
        if part.type in {"message/rfc822", "text/rfc822-headers", "message/rfc822-headers"}:
            return split(part.content().lstrip(b"\n"))[0]
    return None


_STATUS = "message/delivery-status"
_BLANK_LINE = re.compile(rb"\n[ \t]*\n")


def groups(root: Part, kind: str) -> Iterator[Headers]:
    """Yield the groups of fields between empty lines in the parts of a kind."""
    for part in root.walk():
        if part.type == kind:
            for group in _BLANK_LINE.split(part.content(), MAX_RECIPIENTS):
                yield split(group.lstrip(b"\n"))[0]


def _read_status(root: Part, subject: str, text: str) -> Report:
    """The group of a whole report names no action (RFC 3464 §2.1)."""
    recipients = list(groups(root, _STATUS))
    if failed := [group for group in recipients if _has_failed(group)]:
        return Report(
            "bounce",
            "delivery_status",
            _unique(address for group in failed for address in _recipients(group)),
            is_permanent=all(_first_word(group, "status")[:1] in {"5", ""} for group in failed),
        )
    if delayed := [group for group in recipients if _first_word(group, "action") == "delayed"]:
        addresses = _unique(address for group in delayed for address in _recipients(group))
        return Report("delay", "delivery_status", addresses)
    if any(_first_word(group, "action") for group in recipients):
        return Report("receipt", "delivery_status")
    return _read_prose(root.headers, subject, text) or Report("receipt", "delivery_status")


def _has_failed(group: Headers) -> bool:
    action = _first_word(group, "action")
    if not action and "final-recipient" in group:
        return _first_word(group, "status").startswith("5")
    return action in {"failed", "expired"}


def _recipients(group: Headers) -> Iterator[str]:
    """The address after its type (RFC 3464 §2.3.1).

    Aliases make the final one differ from the one we wrote to, so that the original goes first.
    """
    for name in ("original-recipient", "final-recipient"):
        kind, _, address = group.first(name).partition(";")
        if found := first_address([address or kind]):
            yield found.address
            return


def _first_word(group: Headers, name: str) -> str:
    return (group.first(name).lower().split() or [""])[0]


def _read_prose(headers: Headers, subject: str, text: str) -> Report | None:
    kind = _prose_kind(headers, subject, text)
    return read_named(headers, kind, text) if kind else None


def read_named(headers: Headers, kind: str, text: str) -> Report:
    """Return the report with the recipients that the prose names."""
    recipients = _named_recipients(headers, text[:_MAX_PROSE])
    if kind == "delay":
        return Report("delay", "delay_words", recipients)
    return Report("bounce", "bounce_words", recipients, _is_permanent(text[:_MAX_PROSE]))


def _prose_kind(headers: Headers, subject: str, text: str) -> Literal["bounce", "delay"] | None:
    """Whether a daemon sent the mail; its name is enough.

    Postmasters are people, too, and autoresponders use the empty path: they need the words.
    """
    sender = headers.first("from")
    is_daemon = bool(_DAEMON.search(sender))
    is_nobody = headers.first("return-path") == "<>" or bool(_POSTMASTER.search(sender))
    if not (is_daemon or is_nobody):
        return None
    is_named = _SUBJECT.search(subject) or _DELAYED_SUBJECT.match(subject)
    if not is_daemon and not is_named and not deliveries.has_failed(text):
        return None
    return (
        "delay"
        if _DELAYED_SUBJECT.match(subject) or _DELAY.search(subject) or deliveries.is_delayed(text)
        else "bounce"
    )


def _named_recipients(headers: Headers, prose: str) -> tuple[str, ...]:
    """Return the addresses of the field or of lines of their own, else the first one in a sentence."""
    listed = parse_addresses(headers.every("x-failed-recipients"))
    named = listed or parse_addresses(_RECIPIENT_LINE.findall(prose))
    if not named:
        ours = {found.address for found in parse_addresses(headers.every("to"))}
        in_sentences = (found[0].rstrip(".") for found in _ADDRESS.finditer(prose))
        other = next((address for address in in_sentences if address not in ours), None)
        named = parse_addresses([other] if other else [])
    return _unique(found.address for found in named)


def _is_permanent(prose: str) -> bool:
    return bool(_PERMANENT.search(prose)) and not _TEMPORARY.search(prose)


def _unique(addresses: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(addresses))[:MAX_RECIPIENTS]
