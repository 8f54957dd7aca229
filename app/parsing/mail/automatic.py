"""Detection of mail that no person wrote.

Automatic replies (RFC 3834), mailing lists (RFC 2919 and 2369), newsletters, complaints (RFC 5965).
"""

import re
from collections.abc import Callable
from typing import Literal

from app.parsing.mail import parameters
from app.parsing.mail.headers import Headers
from app.parsing.mail.mime import Part

Automatic = Literal["auto_reply", "bounce", "list", "newsletter", "complaint"]

# Only programs begin a subject like this; "AW: Abwesenheitsnotiz" is the answer of a person.
_CLEAR_SUBJECT = re.compile(
    r"(?:automatic reply|auto[- ]?reply|auto(?:matic|mated)? response"
    r"|out of (?:the )?office(?: auto-?reply)?|automatische antwort"
    r"|(?:automatische )?abwesenheitsnotiz|abwesenheitsassistent"
    r"|réponse automatique|respuesta automática)\s*(?:[:\]-]|\Z)",
    re.IGNORECASE,
)
# People also write these; they count only with a header of a program.
_VAGUE_SUBJECT = re.compile(
    r"out of (?:the )?office|automatic reply|auto-?reply|on vacation|not in the office"
    r"|away from (?:my|the) (?:office|runtime)|abwesen|im urlaub|nicht im (?:büro|haus)"
    r"|automatische (?:antwort|e-mail|rückmeldung)|eingangsbestätigung",
    re.IGNORECASE,
)
_REPLY_HEADERS = (
    "x-autoreply",
    "x-autorespond",
    "x-auto-reply",
    "x-autoreply-from",
    "x-mail-autoreply",
)
_CAMPAIGN_HEADERS = (
    "x-campaign",
    "x-campaign-id",
    "x-campaignid",
    "x-mailchimp-campaign-id",
    "x-mc-user",
    "x-newsletter",
    "x-mailing-id",
    "x-cleverreach-mailing-id",
)
_BULK = frozenset({"bulk", "junk"})
_REPORTS: dict[str, Automatic] = {
    "feedback-report": "complaint",  # RFC 5965
    "disposition-notification": "auto_reply",  # RFC 8098: read receipts
    "delivery-status": "auto_reply",  # RFC 3464: those that are bounces have been told apart before
}


def classify(root: Part, *, subject: str) -> Automatic | None:
    """Return the kind of automatic mail; None if a person may have written it. Check bounces first."""
    headers = root.headers
    if report := _report_kind(root):
        return report
    if _is_auto_reply(headers, subject):
        return "auto_reply"
    if bulk := _list_kind(headers):
        return bulk
    return "auto_reply" if _auto_submitted(headers) not in {"", "no"} else None


def list_address(headers: Headers) -> str | None:
    """Return the address to which people post (RFC 2369 §3.4).

    A business whose address is a group of Google or Microsoft gets its customers' mail as a list.
    """
    match = _MAILTO.search(headers.first("list-post"))
    return match[1].lower() if match else None


_MAILTO = re.compile(r"<\s*mailto:([^\s<>?@]+@[^\s<>?@]+)", re.IGNORECASE)


def _report_kind(root: Part) -> Automatic | None:
    if root.type != "multipart/report":
        return None
    return _REPORTS.get(root.parameters.get("report-type", "").lower())


def _is_auto_reply(headers: Headers, subject: str) -> bool:
    if _auto_submitted(headers) in {"auto-replied", "auto-notified"}:
        return True
    if _precedence(headers) == "auto_reply" or any(map(_has_value(headers), _REPLY_HEADERS)):
        return True
    if _CLEAR_SUBJECT.match(subject):
        return True
    return bool(_VAGUE_SUBJECT.search(subject)) and _has_program_headers(headers)


def _has_program_headers(headers: Headers) -> bool:
    """Whether there is a weak sign, such as X-Auto-Response-Suppress, which Exchange sets on all mail."""
    return (
        "x-auto-response-suppress" in headers
        or _precedence(headers) in _BULK
        or headers.first("return-path") == "<>"
        or _auto_submitted(headers) not in {"", "no"}
    )


def _list_kind(headers: Headers) -> Automatic | None:
    """Distinguish lists to which people can post from newsletters."""
    can_be_posted_to = "list-post" in headers and headers.first("list-post").upper() != "NO"
    if can_be_posted_to and ("list-id" in headers or _precedence(headers) == "list"):
        return "list"
    is_campaign = any(name in headers for name in _CAMPAIGN_HEADERS)
    if _precedence(headers) in _BULK or is_campaign:
        return "newsletter"
    if "list-unsubscribe" in headers and not can_be_posted_to:
        return "newsletter"
    return "list" if "list-id" in headers or _precedence(headers) == "list" else None


def _auto_submitted(headers: Headers) -> str:
    """Return the keyword (RFC 3834 §5), without parameters and comments."""
    value = parameters.parse(headers.first("auto-submitted"))[0]
    return value.partition("(")[0]


def _precedence(headers: Headers) -> str:
    return headers.first("precedence").strip().lower().replace("-", "_")


def _has_value(headers: Headers) -> Callable[[str], bool]:
    return lambda name: headers.first(name).strip().lower() not in {"", "no", "false", "0"}
