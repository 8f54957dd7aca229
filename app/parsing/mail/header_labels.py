"""Labels of the header lines that mail programs put above a forwarded mail, and their values."""

from typing import Literal

from app.parsing.mail.reply_phrases import alternatives

Role = Literal["sender", "sent", "recipient", "subject", "other_label"]

_ORDER: tuple[Role, ...] = ("other_label", "subject", "recipient", "sent", "sender")
# Labels above forwarded mails that do not stand above quoted ones.
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
_MARKS = " \t\xa0*_>•"
_COLONS = str.maketrans({"\uff1a": ":", "\ufe55": ":"})


def split_label(line: str) -> tuple[str, str]:
    """The label of a line in lower case, and its value; an empty label if the line has none.

    Bold labels become `*From:*` in plain text; French sets a space before the colon.
    """
    head, colon, value = line[: _LONGEST_LABEL + 1].translate(_COLONS).partition(":")
    if not colon:
        return "", ""
    value += line[_LONGEST_LABEL + 1 :]
    label = " ".join(head.strip(_MARKS).split()).lower()
    return label, value.strip(_MARKS)


def header_role(line: str) -> tuple[Role | None, str]:
    """The role of a header line and its value; None for any other line."""
    label, value = split_label(line)
    return ROLES.get(label), value
