"""Dividers and blocks of header lines that stand above a quoted mail.

Labels and dividers are looked up as words, so that a line costs the same in any number of languages.
"""

import re
from itertools import takewhile
from typing import Literal

from app.parsing.mail.reply_phrases import alternatives

Role = Literal["sender", "sent", "recipient", "subject", "other_label"]

_ORDER: tuple[Role, ...] = ("other_label", "subject", "recipient", "sent", "sender")
ROLES: dict[str, Role] = {label: role for role in _ORDER for label in alternatives(role)}
_LONGEST_LABEL = 48
LONGEST_LINE = 400
_BLOCK_LINES = 12
_OUTLOOK_RULE = "_" * 32
_FEWEST_FOREIGN_LABELS = 3
_LONGEST_DIVIDER = 160
_ALL_ROLES: frozenset[Role] = frozenset({"sender", "sent", "recipient", "subject"})
_WITHOUT_SUBJECT: frozenset[Role] = _ALL_ROLES - {"subject"}
_DIVIDERS = frozenset(alternatives("divider"))
_UNDASHED_DIVIDERS = frozenset(alternatives("undashed_divider"))
_NAMED_DIVIDERS = tuple(f"{words} " for words in _DIVIDERS if words.endswith((" by", " von")))
_INVISIBLE = " \t\xa0\u200b\u200e\u200f\ufeff"
_BOLD = f"{_INVISIBLE}*_"  # bold labels become *From:* in plain text
_DASHES = f"{_BOLD}-=\u2010\u2013—:\uff1a"
# A helpdesk writes it above the conversation: ##- Please type your reply above this line -##
_REPLY_ABOVE = re.compile(
    r"[-_*=#\s]{2,20}[^-_*=#\n]{0,60}(?:above|oberhalb|über|au-dessus|ci-dessus|encima|arriba|sopra|boven|acima|powyżej|ovanför|ovenfor|over)"
    r"[^-_*=#\n]{0,40}(?:line|zeile|linie|ligne|línea|linea|riga|regel|lijn|linha|linii|raden|linjen?)[^-_*=#\n]{0,20}[-_*=#\s]{2,20}",
    re.IGNORECASE,
)
_RULE = re.compile(r"[_=*\u2013—-]{4,200}")
_MOMENT = re.compile(r"\d{1,2}[:.h]\d{2}|(?<!\d)(?:19|20)\d{2}(?!\d)")
_ADDRESS = re.compile(r"[\w.+-]@[\w-]")
_FEWEST_IN_ORDER = 4
_BRACKETED_ADDRESS = re.compile(r"[<\[(][^<>\s()\[\]]{1,100}@[^<>\s()\[\]]{1,255}[>\])]?$")
_CLOCK_TIME = re.compile(r"(?<!\d)\d{1,2}[:.]\d{2}(?!\d)")
_FULL_YEAR = re.compile(r"(?<!\d)20\d{2}(?!\d)")
_SPACES = re.compile(r"(?:\s|&nbsp;)+")
_COLON = re.compile(r"[:\uff1a\ufe55](?!//)")
_QUOTED_BOLD = f"{_BOLD}>•"


def split_label(line: str) -> tuple[str, str]:
    """Return the label of a line in lower case, and its value; no label without a colon.

    Bold labels become `*From:*` in plain text; French sets a space before the colon.
    """
    colon = _COLON.search(line, 0, _LONGEST_LABEL + 1)
    if colon is None:
        return "", ""
    label = " ".join(line[: colon.start()].strip(_QUOTED_BOLD).split()).lower()
    return label, line[colon.end() :].strip(_QUOTED_BOLD)


def header_field(line: str) -> tuple[Role | None, str]:
    """Return the role of a header line, quoted or not, and its value."""
    label, value = split_label(line)
    return _role_of(label), value


def _role_of(label: str) -> Role | None:
    """Return the role of a label, also with a remark: `Kopie (CC)`."""
    return ROLES.get(label) or ROLES.get(label.partition(" (")[0])


def has_moment(text: str) -> bool:
    return _MOMENT.search(text) is not None


def has_address(text: str) -> bool:
    return _ADDRESS.search(text) is not None


def is_rule(line: str) -> bool:
    return _RULE.fullmatch(line.strip()) is not None


def is_divider(line: str) -> bool:
    """Whether a line such as -----Original Message----- stands alone."""
    line = line.strip(_INVISIBLE)
    if len(line) > _LONGEST_DIVIDER:
        return False
    if line.endswith((":", "\uff1a")) and line.strip(_BOLD).lower() in _UNDASHED_DIVIDERS:
        return True
    if line[:2].strip("-_*=#\u2010\u2013—"):
        return False
    if _REPLY_ABOVE.fullmatch(line):
        return True
    words = _SPACES.sub(" ", line.replace("\u2019", "'")).strip(_DASHES).lower()
    return words in _DIVIDERS or words.startswith(_NAMED_DIVIDERS)


def after_header_block(lines: list[str], index: int) -> int | None:
    """Return the index after the block of header lines that begins at a line.

    A block has sender, date, recipient and subject. Fewer are words of people, who write "From:
    Berlin, To: Hamburg, Date: 3 May", and of forms on websites. A mail without a subject has no
    other labels between, an address of the sender and the time of the date. Below Outlook's rule
    the labels may be of any language.
    """
    start = index + 1 if is_rule(lines[index]) else index
    if start > index and lines[index].strip() == _OUTLOOK_RULE and _is_foreign_block(lines, start):
        return start
    if start >= len(lines) or (start == index and role(lines[index]) is None):
        return None
    roles: set[Role] = set()
    for line in _window(lines, start):
        if found := role(line):
            roles.add(found)
        elif not roles and line.strip():
            return None
    if roles >= _ALL_ROLES or _is_strict_block(lines, start):
        return after_labels(lines, start)
    return None


def is_foreign_block(lines: list[str], index: int) -> bool:
    """Whether header lines in a language without labels here begin at a line, in Outlook's order.

    A sender with an address, a date with its time and year, a recipient, and a subject.
    """
    values = [_split(line)[1] for line in lines[index : index + _FEWEST_IN_ORDER]]
    if len(values) < _FEWEST_IN_ORDER or not all(values):
        return False
    return bool(
        _BRACKETED_ADDRESS.search(values[0])
        and _CLOCK_TIME.search(values[1])
        and _FULL_YEAR.search(values[1])
    )


def after_few_labels(lines: list[str], index: int) -> int | None:
    """Return the index after a sender and at least one other header line, which marks must follow."""
    roles = list(takewhile(bool, map(role, _window(lines, index))))
    return index + len(roles) if len(roles) > 1 and "sender" in roles else None


def after_labels(lines: list[str], index: int) -> int:
    """Return the index after the last header line nearby, past empty lines and wrapped recipients."""
    window = range(index, min(index + _BLOCK_LINES, len(lines)))
    return max((at + 1 for at in window if role(lines[at])), default=index)


def role(line: str) -> Role | None:
    """Return the role of a header line without marks of quotation."""
    label, _ = _split(line)
    return ROLES.get(label) if label else None


def _split(line: str) -> tuple[str, str]:
    """Return the label and the value; both are empty for a long or quoted line."""
    if len(line) > LONGEST_LINE or ">" in line[:4]:
        return "", ""
    return split_label(line)


def _window(lines: list[str], start: int) -> list[str]:
    return lines[start : start + _BLOCK_LINES]


def _is_strict_block(lines: list[str], start: int) -> bool:
    found: dict[Role, str] = {}
    for line in _window(lines, start):
        label, value = _split(line)
        if not label and (found or line.strip()):
            break
        if not label:
            continue
        known = ROLES.get(label)
        if known is None:
            return False  # a form's own label
        found.setdefault(known, value)
    return (
        found.keys() >= _WITHOUT_SUBJECT
        and has_address(found.get("sender", ""))
        and has_moment(found.get("sent", ""))
    )


def _is_foreign_block(lines: list[str], start: int) -> bool:
    """Whether lines with labels follow, the first with an address and another with a time."""
    values: list[str] = []
    for line in _window(lines, start):
        label, value = _split(line)
        if not label and (values or line.strip()):
            break
        values.append(value)
    labelled = [value for value in values if value]
    return (
        len(labelled) >= _FEWEST_FOREIGN_LABELS
        and has_address(labelled[0])
        and any(map(has_moment, labelled[1:]))
    )
