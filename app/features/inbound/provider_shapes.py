"""The shapes in which mail services push a mail: Mailgun, SendGrid and Postmark.

A service pushes the original mail or its parts. From the parts a mail is built again, so that one reader
reads all mails.
"""

import base64
import binascii
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.features.inbound.mail_building import build_mail
from app.features.inbound.pushed_content import PushedContent, PushedFile
from app.parsing.charsets import clean

_FOLDED = re.compile(r"\r?\n(?=[ \t])")
_HEADER_LINE = re.compile(r"([!-9;-~]{1,100}):[ \t]?(.*)")
# A field of that name can hold a whole mail, if it begins like one.
_WHOLE = ("body-mime", "email")
_BEGINS_LIKE_A_MAIL = re.compile(
    rb"\s{0,10}(?:From [^\r\n]{1,300}|[!-9;-~]{1,100}:[^\r\n]{0,2000})\r?\n"
)
_FIELDS_OF_MAILGUN = (
    "From", "To", "Cc", "Reply-To", "Subject", "Date", "Message-Id", "In-Reply-To", "References",
)  # fmt: skip
_NAMES_OF_POSTMARK = {"To": "To", "Cc": "Cc", "ReplyTo": "Reply-To"}


def read_mail(content: PushedContent) -> bytes | None:
    """The mail in the content; None if the content is a form that a person filled in."""
    return _whole(content) or _from_parts(content)


def _whole(content: PushedContent) -> bytes | None:
    if content.document is not None:
        raw = content.document.get("RawEmail")
        return raw.encode("utf-8", "replace") if isinstance(raw, str) and raw else None
    for name in _WHOLE:
        raw_field = (content.raw or {}).get(name, b"")
        if _BEGINS_LIKE_A_MAIL.match(raw_field) and b"@" in raw_field:
            return raw_field
    return None


def _from_parts(content: PushedContent) -> bytes | None:
    fields = content.fields
    if content.document is not None:
        is_postmark = "FromFull" in fields or "TextBody" in fields or "HtmlBody" in fields
        return _from_postmark(content.document) if is_postmark else None
    if "body-plain" in fields or "body-html" in fields or "message-headers" in fields:
        return _from_mailgun(content)
    if "envelope" in fields and "from" in fields:
        return _from_sendgrid(content)
    return None


def _from_mailgun(content: PushedContent) -> bytes:
    fields = content.fields
    lowered = {name.lower(): value for name, value in fields.items()}
    listed = list(_pairs(_json(fields.get("message-headers", ""))))
    named = [(name, lowered.get(name.lower(), "")) for name in _FIELDS_OF_MAILGUN]
    headers = _completed(listed, named)
    return build_mail(
        headers, fields.get("body-plain", ""), fields.get("body-html", ""), content.files
    )


def _from_sendgrid(content: PushedContent) -> bytes:
    fields = content.fields
    listed = list(_header_lines(fields.get("headers", "")))
    named = [(name, fields.get(name.lower(), "")) for name in ("From", "To", "Cc", "Subject")]
    headers = _completed(listed, named)
    return build_mail(headers, fields.get("text", ""), fields.get("html", ""), content.files)


def _from_postmark(document: Mapping[str, Any]) -> bytes:
    listed = [
        (str(one.get("Name", "")), str(one.get("Value", "")))
        for one in _objects(document.get("Headers"))
    ]
    named = [("From", _sender_of_postmark(document))]
    named += [(name, _text(document, key)) for key, name in _NAMES_OF_POSTMARK.items()]
    named += [("Subject", _text(document, "Subject")), ("Date", _text(document, "Date"))]
    if message_id := _text(document, "MessageID"):
        named.append(("Message-ID", f"<{message_id}@postmark>"))
    files = [
        PushedFile(_text(one, "Name"), _text(one, "ContentType"), _decoded(_text(one, "Content")))
        for one in _objects(document.get("Attachments"))
    ]
    headers = _completed(listed, named)
    return build_mail(headers, _text(document, "TextBody"), _text(document, "HtmlBody"), files)


def _sender_of_postmark(document: Mapping[str, Any]) -> str:
    """`From` is the address alone; the name is in a field of its own."""
    address, name = _text(document, "From"), _text(document, "FromName")
    if not name or "<" in address:
        return address
    quoted = name.replace("\\", "").replace('"', "")
    return f'"{quoted}" <{address}>'


def _completed(
    listed: list[tuple[str, str]], named: Iterable[tuple[str, str]]
) -> list[tuple[str, str]]:
    """The listed fields, and those with a name that the list lacks."""
    known = {name.lower() for name, _ in listed}
    return [
        *listed,
        *((name, value) for name, value in named if value and name.lower() not in known),
    ]


def _header_lines(text: str) -> Iterator[tuple[str, str]]:
    for line in _FOLDED.sub(" ", text).splitlines():
        if match := _HEADER_LINE.fullmatch(line):
            yield match[1], match[2]


def _pairs(value: Any) -> Iterator[tuple[str, str]]:
    for pair in value if isinstance(value, list) else ():
        match pair:
            case [str(name), str(text)]:
                yield name, clean(text)


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    return (one for one in (value if isinstance(value, list) else ()) if isinstance(one, dict))


def _text(document: Mapping[str, Any], name: str) -> str:
    value = document.get(name)
    return clean(value) if isinstance(value, str) else ""


def _json(text: str) -> Any:
    try:
        return json.loads(text or "null")
    except ValueError:
        return None


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=False)
    except (binascii.Error, ValueError):
        return b""
