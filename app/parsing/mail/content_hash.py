"""Hash of what the author wrote, by which a mail is recognized in another export.

Two exports of one mail differ in the fields that servers and programs add, in line ends, in the order
of the recipients, and in quoted From lines. The hash must stay the same for ever, because it is stored;
so it reads the bytes of the text, not the text that a reader makes of them.
"""

import json
import re
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from app.parsing.mail.mime import Part

_COMMENT = re.compile(r"\([^()]*\)")
_QUOTED_FROM = re.compile(rb"^>+(?=From )", re.MULTILINE)
_MAX_DATE = 100


def compute(
    root: Part, *, arrived_at: datetime | None, sender: str, recipients: Iterable[str], subject: str
) -> str:
    """Return 64 hexadecimal digits. `arrived_at` counts only for a mail without a Date field."""
    date = _COMMENT.sub("", root.headers.first("date")[:_MAX_DATE])
    if not date.strip() and arrived_at is not None:
        date = arrived_at.isoformat()
    fields = [
        "".join(date.lower().split()),
        sender.lower(),
        sorted({recipient.lower() for recipient in recipients}),
        "".join(subject.lower().split()),
    ]
    return sha256(json.dumps(fields).encode() + b"\n" + _written_bytes(root)).hexdigest()


def _written_bytes(root: Part) -> bytes:
    """Return the first text without spaces; the first part of any type if there is no text."""
    leaves = [part for part in root.walk() if not part.is_multipart]
    texts = (leaf.content() for leaf in leaves if leaf.type.startswith("text/"))
    content = next((text for text in texts if text.strip()), None)
    if content is None:
        content = leaves[0].content() if leaves else b""
    if b">From " in content:
        content = _QUOTED_FROM.sub(b"", content)
    return b"".join(content.split())
