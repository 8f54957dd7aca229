"""Mails of contact forms: the fields that a visitor of a website filled in.

Forms write `Label: value`, the label above the value, or the row of a table. The reader knows labels
in many languages; lines that it does not know stay a part of the field above them.
"""

import re
from dataclasses import dataclass, replace
from itertools import takewhile

from app.parsing.mail import addresses, form_data, form_frames
from app.parsing.mail.form_labels import LABEL_MARKS, ROLES, FormRole, bare_label, field_role
from app.parsing.mail.quoted_headers import split_label

_MAX_LINES = 2_000
_LONGEST_LABEL_LINE = 60
_END = re.compile(r"\s{0,3}(?:-{2,}|_{3,}|={3,}|\*{3,}|—{1,})\s{0,3}")
_TABLE_CELL = re.compile(r"\s{0,4}[|\t]\s{0,4}|\s{4,12}|\s{0,3}(?:\.{3,60}|=>|->|→|\s=)\s{1,3}")
_GAP = re.compile(r"[|\t→]|\s{4}|\.{3}|[=-]>|\s=\s")  # a cheap test: every row has one of these
_BRACKETED = re.compile(r"\s{0,4}\[([^\[\]]{1,48})\]\s{0,3}:?(.*)", re.DOTALL)
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"]{1,64}@[^\s@<>()\[\],;:\"]{1,255}")
_PHONE = re.compile(r"\+?[\d(][\d\s()/.\-–]{4,30}")
_QUESTION_ENDS = ("?", "？")
_LONGEST_NAME = 120
_LONGEST_SUBJECT = 400
_LONGEST_ROW = 20_000
_LONGEST_LABEL = 5  # words
_LONGEST_QUESTION = 8  # words
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
_QUOTES = ('"', "'")
_FEWEST_FIELDS = 2
_FEWEST_LABELS = 3
_WHOLE = 0.8  # of the lines


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFields:
    """The fields of a form; empty where the mail does not show them."""

    name: str = ""
    address: str = ""
    phone: str = ""
    subject: str = ""
    message: str = ""
    words: str = ""
    """The lines outside of the fields, without those of the program."""
    roles: frozenset[FormRole] = frozenset()
    """The roles of the labels that were read."""
    is_whole: bool = False
    """Whether nearly every line is a label and a value: nobody wrote around them."""
    is_quoted: bool = False
    """Whether the values stand in quotes, as programs write them."""


def read(text: str) -> FormFields:
    """The fields of labelled lines, or of a notation of programs."""
    fields = _read_lines(text)
    if len(fields.roles - {"meta"}) >= _FEWEST_FIELDS and not fields.is_quoted:
        return fields
    found = form_data.labelled_fields(text)
    if len(found) < len(fields.roles - {"meta"}):
        return fields
    return _fields({role: value.split("\n") for role, value in found}) if found else fields


def _read_lines(text: str) -> FormFields:
    """The fields. A line belongs to the message until another field begins."""
    lines = text.split("\n", _MAX_LINES)[:_MAX_LINES]
    has_rows = any("@" in line and _is_address_row(line) for line in lines)
    values: dict[FormRole, list[str]] = {}
    others: list[str] = []
    current: list[str] | None = None
    for line in lines:
        is_message = current is not None and current is values.get("message")
        if _END.fullmatch(line) and not is_message:
            current = None
            continue
        role, value = _field(line)
        if role is None and has_rows:
            role, value = _row_without_marks(line)
        if current is not None and is_message and role == "meta":
            current.append(line)  # the end of the message is cut later
        elif role == "meta" and value:
            values.setdefault("meta", [value])
        elif role is not None and _is_new(values, role, value):
            current = values[role] = [value] if value else []
        elif role is not None and value and value in values.get(role, ()):
            continue  # the address once more
        elif current is not None and (is_message or not any(map(str.strip, current))):
            current.append(line)
        else:
            others.append(line)
    words = form_frames.without_frame("\n".join(others)) if others else ""
    return replace(_fields(values), is_whole=_is_whole(lines), words=words)


def _is_new(values: dict[FormRole, list[str]], role: FormRole, value: str) -> bool:
    """Whether a label begins a field: it is not filled yet, and the value is one of its kind."""
    if any(map(str.strip, values.get(role, ()))):
        return False
    is_typed = bool(values.get("message")) and bool(value)
    if is_typed and role == "phone":
        return _PHONE.search(value) is not None
    return not (is_typed and role == "email") or "@" in value


def _is_whole(lines: list[str]) -> bool:
    filled = list(filter(str.strip, takewhile(lambda line: not _END.fullmatch(line), lines)))
    labelled = sum(all(split_label(line)) for line in filled)
    return labelled >= _FEWEST_LABELS and labelled >= _WHOLE * len(filled)


def _field(line: str) -> tuple[FormRole | None, str]:
    """The role of a labelled line and its value; no role for any other line."""
    label, value = split_label(line)
    if role := field_role(label) or _longer_label(bare_label(label)):
        return role, value
    if "[" in line and (bracketed := _BRACKETED.match(line[:_LONGEST_ROW])):
        role = ROLES.get(bare_label(bracketed[1].lower()))
        return role, bracketed[2].strip(LABEL_MARKS)
    if label.endswith(_QUESTION_ENDS):
        return "meta", value  # a question of the form
    if len(line) <= _LONGEST_LABEL_LINE and (role := ROLES.get(bare_label(line.lower()))):
        return (role, "") if role != "from" else (None, "")  # "De" alone is a word
    return _table_row(line)


def _longer_label(label: str) -> FormRole | None:
    """The role of a label with more words after it: `Nachricht an uns`, `E-mail for questions`."""
    words = label.split(" ")
    if not 1 < len(words) <= _LONGEST_LABEL:
        return None
    role = ROLES.get(words[0])
    return role if role in {"message", "email", "phone"} else None


def _table_row(line: str) -> tuple[FormRole | None, str]:
    """A row of a table with cells between bars or wide gaps."""
    if not _GAP.search(line[:_LONGEST_ROW]):
        return None, ""
    cells = [cell for cell in _TABLE_CELL.split(line.strip(" \t|")[:_LONGEST_ROW]) if cell]
    role = ROLES.get(bare_label(cells[0].lower())) if len(cells) == _LABEL_AND_VALUE else None
    if role is None or role == "from" or _is_heading(cells[1]):
        return None, ""
    return role, cells[1].strip(LABEL_MARKS)


def _is_heading(value: str) -> bool:
    """Whether a row is the head of a table: Question, Answer."""
    return value.strip(LABEL_MARKS).lower() in _HEADINGS


def _is_address_row(line: str) -> bool:
    """Whether a line is a label and an address: a row of an HTML table, whose cells a space divides."""
    role, value = _row_without_marks(line)
    return role == "email" and bool(_ADDRESS.fullmatch(value))


def _row_without_marks(line: str) -> tuple[FormRole | None, str]:
    words = line[:_LONGEST_ROW].split(" ", _LONGEST_QUESTION)
    for count in range(len(words) - 1, 0, -1):
        role = ROLES.get(bare_label(" ".join(words[:count]).lower()))
        if role is not None and role != "from" and not _is_heading(" ".join(words[count:])):
            return role, line[len(" ".join(words[:count])) :].strip(LABEL_MARKS)
    return None, ""


def _fields(values: dict[FormRole, list[str]]) -> FormFields:
    sender = _one_line(values.get("from"))
    found = addresses.first([sender]) if "@" in sender else None
    name_alone = "" if {"@", "/"} & set(sender) else sender[:_LONGEST_NAME]
    address = _address(_one_line(values.get("email"))) or (found.address if found else "")
    return FormFields(
        name=_name(values) or (found.name if found else name_alone),
        address=address,
        phone=_phone(_one_line(values.get("phone"))),
        subject=_one_line(values.get("subject"))[:_LONGEST_SUBJECT],
        message=form_frames.without_frame("\n".join(values.get("message", ()))),
        roles=frozenset(values),
        is_quoted=_one_line(values.get("email")).startswith(_QUOTES),
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
