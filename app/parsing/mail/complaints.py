"""Complaints about our mail: abuse reports (ARF, RFC 5965), and requests of programs to be left out."""

from app.parsing.mail import bounces
from app.parsing.mail.addresses import parse as parse_addresses
from app.parsing.mail.headers import Headers
from app.parsing.mail.mime import Part

_FEEDBACK = "message/feedback-report"
_ABOUT = ("original-rcpt-to", "removal-recipient")
# Microsoft's reports are no ARF: they only attach the mail, with this field.
_REPORTED = "x-hmxmroriginalrecipient"
_HEAD = 8_000  # bytes of an attached mail in which its fields are looked for


def evidence(root: Part) -> str | None:
    """Return the evidence that a mail is a complaint, or None."""
    if (
        root.type == "multipart/report"
        and root.parameters.get("report-type", "").lower() == "feedback-report"
    ):
        return "feedback_report"
    if "x-apple-unsubscribe" in root.headers:
        return "unsubscribe_request"
    if not root.is_multipart:
        return None
    if any(part.type == _FEEDBACK for part in root.walk()):
        return "feedback_report"
    return "reported_mail" if any(map(_is_reported, root.parts)) else None


def _is_reported(part: Part) -> bool:
    return part.type == "message/rfc822" and _REPORTED.encode() in part.body[:_HEAD].lower()


def reported_recipients(root: Part) -> tuple[str, ...]:
    """Return who complains: the recipients of the reported mail, or the sender of the request."""
    original = bounces.original_headers(root) or Headers()
    candidates = [
        [value for group in bounces.groups(root, _FEEDBACK) for name in _ABOUT for value in group.every(name)],
        original.every(_REPORTED),
        original.every("to"),
        root.headers.every("from") if "x-apple-unsubscribe" in root.headers else (),
    ]  # fmt: skip
    found = next(filter(None, map(parse_addresses, candidates)), ())
    return tuple(one.address for one in found)[: bounces.MAX_RECIPIENTS]
