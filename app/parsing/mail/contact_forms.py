"""Mails of contact forms: the fields that a visitor of a website filled in.

Forms write `Label: value`, the label above the value, or the row of a table. The reader knows labels
in many languages; lines that it does not know stay a part of the field above them.
"""

import re
from dataclasses import dataclass, replace
from itertools import takewhile

from app.parsing.mail import addresses
from app.parsing.mail.form_labels import POSSESSIVES, ROLES, FormRole
from app.parsing.mail.header_labels import split_label

_MAX_LINES = 2_000
_LONGEST_LABEL_LINE = 60
_REMARK = re.compile(r"\s{0,2}[(\[][^()\[\]]{0,40}[)\]]\s{0,2}$")
_END = re.compile(r"\s{0,3}(?:-{2,}|_{3,}|={3,}|\*{3,}|—{1,})\s{0,3}")
_LABEL_MARKS = " \t\xa0*_:>•·-–#|="
_TABLE_CELL = re.compile(r"\s{0,4}[|\t]\s{0,4}|\s{4,12}")
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"]{1,64}@[^\s@<>()\[\],;:\"]{1,255}")
_PHONE = re.compile(r"\+?[\d(][\d\s()/.\-–]{4,30}")
_LONGEST_NAME = 120
_LONGEST_ROW = 20_000
_LONGEST_LABEL = 5  # words
_LABEL_AND_VALUE = 2
_HEADINGS = frozenset(
    [
        "answer",
        "value",
        "response",
        "antwort",
        "wert",
        "réponse",
        "respuesta",
        "risposta",
        "antwoord",
    ]
)
_FEWEST_LABELS = 3
_WHOLE = 0.8  # of the lines


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFields:
    """The fields of a form; empty where the mail does not show them."""

    name: str = ""
    address: str = ""
    phone: str = ""
    message: str = ""
    roles: frozenset[FormRole] = frozenset()
    """The roles of the labels that were read."""
    is_whole: bool = False
    """Whether nearly every line is a label and a value: nobody wrote around them."""


def read(text: str) -> FormFields:
    lines = text.split("\n", _MAX_LINES)[:_MAX_LINES]
    has_rows = any(_is_address_row(line) for line in lines)
    values: dict[FormRole, list[str]] = {}
    current: list[str] | None = None
    for line in lines:
        if _END.fullmatch(line):
            current = None
            continue
        role, value = _field(line)
        if role is None and has_rows:
            role, value = _row_without_marks(line)
        if role is not None and not any(map(str.strip, values.get(role, ()))):
            current = values[role] = [value] if value else []
        elif current is not None and role != "meta":
            current.append(line)
    return replace(_fields(values), is_whole=_is_whole(lines))


def _is_whole(lines: list[str]) -> bool:
    filled = list(filter(str.strip, takewhile(lambda line: not _END.fullmatch(line), lines)))
    labelled = sum(all(split_label(line)) for line in filled)
    return labelled >= _FEWEST_LABELS and labelled >= _WHOLE * len(filled)


def _field(line: str) -> tuple[FormRole | None, str]:
    """The role of a labelled line and its value; no role for any other line."""
    label, value = split_label(line)
    if role := ROLES.get(_bare(label)) or _longer_label(_bare(label)):
        return role, value
    if len(line) <= _LONGEST_LABEL_LINE and (role := ROLES.get(_bare(line.lower()))):
        return (role, "") if role != "from" else (None, "")  # "De" alone is a word
    return _table_row(line)


def _longer_label(label: str) -> FormRole | None:
    """The role of a label with words behind it: `Nachricht an uns`, `E-mail for questions`."""
    words = label.split(" ")
    if not 1 < len(words) <= _LONGEST_LABEL:
        return None
    role = ROLES.get(words[0])
    return role if role in {"message", "email", "phone"} else None


def _bare(label: str) -> str:
    """A label without marks, remarks and possessives: `Ihre E-Mail-Adresse (Pflichtfeld)*`."""
    label = _REMARK.sub("", label.strip(_LABEL_MARKS)).strip(_LABEL_MARKS)
    words = label.replace("l'", "l ").split()
    while len(words) > 1 and words[0] in POSSESSIVES:
        words = words[1:]
    return " ".join(words)


def _table_row(line: str) -> tuple[FormRole | None, str]:
    """A row of a table with cells between bars or wide gaps."""
    cells = [cell for cell in _TABLE_CELL.split(line.strip(" \t|")[:_LONGEST_ROW]) if cell]
    role = ROLES.get(_bare(cells[0].lower())) if len(cells) == _LABEL_AND_VALUE else None
    if role is None or role == "from" or _is_heading(cells[1]):
        return None, ""
    return role, cells[1].strip(_LABEL_MARKS)


def _is_heading(value: str) -> bool:
    """Whether a row is the head of a table: Question, Answer."""
    return value.strip(_LABEL_MARKS).lower() in _HEADINGS


def _is_address_row(line: str) -> bool:
    """Whether a line is a label and an address: a row of an HTML table, whose cells a space divides."""
    role, value = _row_without_marks(line)
    return role == "email" and bool(_ADDRESS.fullmatch(value))


def _row_without_marks(line: str) -> tuple[FormRole | None, str]:
    words = line[:_LONGEST_ROW].split(" ", _LONGEST_LABEL)
    for count in range(min(_LONGEST_LABEL, len(words) - 1), 0, -1):
        role = ROLES.get(_bare(" ".join(words[:count]).lower()))
        if role is not None and role != "from" and not _is_heading(" ".join(words[count:])):
            return role, line[len(" ".join(words[:count])) :].strip(_LABEL_MARKS)
    return None, ""


def _fields(values: dict[FormRole, list[str]]) -> FormFields:
    sender = _one_line(values.get("from"))
    found = addresses.first([sender]) if "@" in sender else None
    address = _address(_one_line(values.get("email"))) or (found.address if found else "")
    return FormFields(
        name=_name(values) or (found.name if found else ""),
        address=address,
        phone=_phone(_one_line(values.get("phone"))),
        message="\n".join(values.get("message", ())).strip(),
        roles=frozenset(values),
    )


def _name(values: dict[FormRole, list[str]]) -> str:
    given = _one_line(values.get("given")) or _one_line(values.get("name"))
    family = _one_line(values.get("family"))
    first = _one_line(values.get("given"))
    family = family or (_one_line(values.get("name")) if first else "")
    if family and family not in given and given not in family:
        return f"{given} {family}".strip()[:_LONGEST_NAME]
    return (_one_line(values.get("name")) or given)[:_LONGEST_NAME]


def _one_line(lines: list[str] | None) -> str:
    return next((" ".join(line.split()).strip("*_|") for line in lines or () if line.strip()), "")


def _address(value: str) -> str:
    """The first address of a value; forms write links such as `<mailto:…>`."""
    match = _ADDRESS.search(value)
    parsed = addresses.first([match[0]]) if match else None
    return parsed.address if parsed else ""


def _phone(value: str) -> str:
    match = _PHONE.search(value)
    return match[0].strip() if match else ""
