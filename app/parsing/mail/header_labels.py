"""Labels of the header lines that mail programs put above a quoted or forwarded mail."""

import re
from typing import Literal

from app.parsing.mail.reply_phrases import alternatives

Role = Literal["sender", "sent", "recipient", "subject", "other_label"]

_ORDER: tuple[Role, ...] = ("other_label", "subject", "recipient", "sent", "sender")
# Labels that stand above forwarded mails more often than above quoted ones.
_MORE: dict[Role, str] = {
    "other_label": "priority|anhänge|copie|copia|cópia|kopya|bilagor",
    "subject": "věc",
    "recipient": (
        "empfänger|destinatário|ontvanger|mottagare|modtager|mottaker|příjemce|получатель"
    ),
    "sent": "date d'envoi|enviada el|skickad|gönderilen|dată",
    "sender": "absender|afzender|remitente|avsändare|afsender|avsender|od kogo",
}
ROLES: dict[str, Role] = {
    label: role for role in _ORDER for label in (*alternatives(role), *_MORE[role].split("|"))
}
_LONGEST_LABEL = 48
_MARKS = " \t\xa0\u200b\u200e\u200f\ufeff*_>•"
_COLON = re.compile(r"[:\uff1a\ufe55](?!//)")


def split_label(line: str) -> tuple[str, str]:
    """The label of a line in lower case, and its value; an empty label if the line has none.

    Bold labels become `*From:*` in plain text; French sets a space before the colon.
    """
    colon = _COLON.search(line, 0, _LONGEST_LABEL + 1)
    if colon is None:
        return "", ""
    label = " ".join(line[: colon.start()].strip(_MARKS).split()).lower()
    return label, line[colon.end() :].strip(_MARKS)


def header_role(line: str) -> tuple[Role | None, str]:
    """The role of a header line and its value; None for any other line."""
    label, value = split_label(line)
    return ROLES.get(label), value
