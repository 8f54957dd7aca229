"""A submitted form as the mail that a website would send about it, so that the reader of mails reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256

from app.errors import FieldError, Invalid
from app.features.inbound.mail_building import build_mail
from app.features.inbound.pushed_content import PushedFile
from app.parsing import email_address
from app.parsing.email_address import InvalidEmail
from app.parsing.mail.form_labels import FormRole, field_role
from app.parsing.one_line import to_one_line

SENDER = "noreply@forms.invalid"
MAX_MESSAGE = 200_000
MAX_VALUE = 5_000
MAX_NAME = 100
# A form that is sent twice within this time is one.
SAME_WITHIN_SECONDS = 600
_LABELS: dict[FormRole, str] = {
    "name": "Name",
    "given": "First name",
    "family": "Last name",
    "email": "E-mail",
    "phone": "Phone",
    "subject": "Subject",
}


@dataclass(slots=True)
class FormEntry:
    """The fields of a form by their roles, and the others by their names."""

    roles: dict[FormRole, str] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return self.roles.get("email", "")

    @property
    def digest(self) -> str:
        return sha256(
            repr((sorted(self.roles.items()), sorted(self.others.items()))).encode()
        ).hexdigest()


def read_form(fields: Mapping[str, str]) -> FormEntry:
    """Raises Invalid unless the form says who wrote and what."""
    entry = FormEntry()
    faults = []
    for name, value in fields.items():
        role = field_role(name.lower()[:MAX_NAME])
        most = MAX_MESSAGE if role == "message" else MAX_VALUE
        if len(value) > most:
            text = f"`{name[:MAX_NAME]}` must have at most {most:,} characters."
            faults.append(FieldError(f"/{name[:MAX_NAME]}", "too_long", text))
        elif value.strip():
            _add(entry, name, value.strip(), role)
    faults += _missing(entry)
    if faults:
        raise Invalid(*faults)
    return entry


def _add(entry: FormEntry, name: str, value: str, role: FormRole | None) -> None:
    if role == "from":
        role = "email" if "@" in value else "name"
    if role == "message" and role in entry.roles:
        entry.roles[role] += f"\n\n{name[:MAX_NAME]}: {value}"
    elif role is None or role == "meta" or role in entry.roles:
        entry.others[name[:MAX_NAME]] = value
    else:
        entry.roles[role] = value if role == "message" else to_one_line(value)


def _missing(entry: FormEntry) -> list[FieldError]:
    faults = []
    if entry.address:
        try:
            entry.roles["email"] = email_address.read(entry.address)
        except InvalidEmail:
            text = "`email` must be an e-mail address such as anna@example.com."
            faults.append(FieldError("/email", "invalid_format", text))
    elif "phone" not in entry.roles:
        faults.append(FieldError("/email", "required", "Give `email` or `phone`."))
    if "message" not in entry.roles and not entry.others:
        faults.append(FieldError("/message", "required", "`message` must not be empty."))
    return faults


def build_form_mail(
    entry: FormEntry, files: tuple[PushedFile, ...], *, to: str, subject: str, now: datetime
) -> bytes:
    roles = entry.roles
    headers = [
        ("From", f"<{SENDER}>"),
        ("To", to),
        ("Subject", roles.get("subject") or subject),
        ("Date", format_datetime(now)),
        ("Message-ID", f"<{_identifier(entry, now, 0)}>"),
    ]
    return build_mail(headers, _as_rows(entry), "", files)


def message_ids(entry: FormEntry, now: datetime) -> tuple[str, str]:
    """The identifiers that the same form has if it comes twice: now, and a little earlier."""
    return _identifier(entry, now, 0), _identifier(entry, now, 1)


def _identifier(entry: FormEntry, now: datetime, earlier: int) -> str:
    period = int(now.timestamp()) // SAME_WITHIN_SECONDS - earlier
    return f"{sha256(f'{entry.digest} {period}'.encode()).hexdigest()[:40]}@forms.invalid"


def _as_rows(entry: FormEntry) -> str:
    """A label and its value in each line, and the message at the end, since it may have many."""
    message = entry.roles.get("message", "")
    rows = [
        f"{label}: {entry.roles[role]}" for role, label in _LABELS.items() if role in entry.roles
    ]
    rows += [f"{name}: {value}" for name, value in entry.others.items()]
    if message:
        rows += ["Message:", message]
    return "\n".join(rows) + "\n"
