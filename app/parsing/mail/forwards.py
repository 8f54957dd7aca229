"""Mails that somebody forwards in the text of another mail, in the shapes of the usual programs.

A forwarded mail begins with a block of header lines, mostly below a divider. An answer quotes with
the same block, so that the divider or the subject must say that the mail is forwarded.
"""

import re
from dataclasses import dataclass
from itertools import takewhile

from app.parsing.language import mail_subject
from app.parsing.mail import addresses, introductions, quoted_headers
from app.parsing.mail.addresses import Address
from app.parsing.mail.quoted_headers import ROLES, Role

_MAX_LINES = 5_000
_BLOCK_LINES = 24
_GAP_TO_BLOCK = 4
_LONGEST_DIVIDER = 160
_FORWARD_WORDS = re.compile(
    r"forward|fwd|weitergeleitet|transf[ée]r[ée]|r[ée]exp[ée]di[ée]|reenviado|reenviada|inoltrat"
    r"|doorgestuurd|doorgezonden|encaminhad|reencaminhad|przekazan|przekazywan|przesłan"
    r"|vidarebefordra|videresend|videresendt|välitetty|edelleenlähe|přeposlan|předan|preposlan"
    r"|iletil|yönlendiril|переслан|пересыла|перенаправл|переадрес|továbbított|redirec[țt]ionat"
    r"|προωθημ|転送|转发|轉寄|전달",
    re.IGNORECASE,
)
# A line without dashes that says so must be short and end in a colon: Begin forwarded message:
_UNDASHED = re.compile(r"[^\n]{5,80}[:：]\s{0,2}")
_RUN_ON = re.compile(r"[\s>]{0,12}(-{3,12} [^\n-]{5,50} -{3,12})\s{1,4}(\S.{10,2000})")
_LABELS = sorted(map(str.capitalize, ROLES), key=len, reverse=True)
_LABEL = re.compile(rf"(?<=[^\s(\"'])\s?(?=(?:{'|'.join(map(re.escape, _LABELS))}):\s)")
_WITHOUT_COLON = re.compile(rf"({'|'.join(map(re.escape, _LABELS))}) ([^:\s].{{0,400}})$")
_ATTRIBUTED = re.compile(r"[<(]([^<>\s()@]{1,64}@[^<>\s()@]{1,255})[>)]")
_FINNISH = frozenset({"lähettäjä"})
_MAILTO = re.compile(
    r"[\[(]\s{0,2}(?:mailto:)?([^\s\[\]()<>@]{1,64}@[^\s\[\]()<>@]{1,255}?)\s{0,2}[\])]"
)
_REQUIRED: frozenset[Role] = frozenset({"sender"})
_SUPPORTING: frozenset[Role] = frozenset({"sent", "recipient", "subject"})
_MIN_SUPPORTING = 2
_FIRST: frozenset[Role | None] = frozenset({"sender", "sent", "subject"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """A forwarded mail as the text shows it."""

    note: str
    """The words above it."""
    sender_name: str
    sender_address: str
    """Empty where the block names the sender without an address."""
    date: str
    subject: str
    text: str


def find(text: str, *, subject: str) -> Forward | None:
    """The first mail that a text forwards; `subject` is that of the mail around it."""
    lines = [part for line in text.split("\n", _MAX_LINES) for part in _separate(line)]
    lines = _with_colons(lines)
    has_prefix = mail_subject.has_forward_prefix(subject)
    is_new = not mail_subject.has_prefix(subject)
    may_be_nordic = mail_subject.has_nordic_prefix(subject)
    for index, line in enumerate(lines):
        block = _block_at(lines, index) if _may_begin(line) else None
        if block is None:
            continue
        is_forward = has_prefix or block.is_marked or (may_be_nordic and not block.is_finnish)
        is_forward = is_forward or (is_new and _is_whole(block))
        return _forward(lines, block) if is_forward else None
    return _quoted_forward(lines) if has_prefix else None


def _separate(line: str) -> list[str]:
    """The header lines that Yahoo joins to the divider: `--- Forwarded Message --- From: … To: …`."""
    found = _RUN_ON.match(line) if "--" in line else None
    if found is None or not _FORWARD_WORDS.search(found[1]):
        return [line]
    return [found[1], *_LABEL.sub("\n", found[2]).split("\n")]


def _with_colons(lines: list[str]) -> list[str]:
    """The lines with colons in a block of eM Client, which writes `From "Anna" <anna@…>`."""
    for index in range(len(lines) - 1):
        found = _WITHOUT_COLON.match(lines[index + 1])
        if not (found and "@" in found[2] and _is_divider(lines[index])):
            continue
        if ROLES.get(found[1].lower()) == "sender":
            block = lines[index + 1 : index + 1 + _BLOCK_LINES]
            fields = list(takewhile(bool, map(_WITHOUT_COLON.match, block)))
            named = [f"{field[1]}: {field[2]}" for field in fields if field]
            return [*lines[: index + 1], *named, *lines[index + 1 + len(named) :]]
    return lines


@dataclass(frozen=True, slots=True)
class _Block:
    start: int
    after: int
    values: dict[Role, str]
    is_marked: bool
    is_finnish: bool


def _is_whole(block: _Block) -> bool:
    """Whether a block has each header, as no form has, and an address."""
    return block.values.keys() >= _SUPPORTING and "@" in block.values["sender"]


def _quoted_forward(lines: list[str]) -> Forward | None:
    """A mail that a program forwards as it quotes: `On … Anna Berg <anna@…> wrote:`."""
    for index, line in enumerate(lines):
        if "@" not in line and "@" not in "".join(lines[index + 1 : index + 2]):
            continue
        introduction = introductions.find(lines, index)
        if introduction is None or not introduction.is_certain:
            continue
        head = " ".join(lines[index : introduction.after])
        if found := _ATTRIBUTED.search(head):
            return Forward(
                note="\n".join(lines[:index]).strip(),
                sender_name=introductions.name_before(head[: found.start()]),
                sender_address=found[1],
                date="",
                subject="",
                text=_unquoted(_without_dividers(lines[introduction.after :])),
            )
    return None


def _may_begin(line: str) -> bool:
    """Whether a divider or the first header line may stand here: a cheap test before the others."""
    return _is_divider(line) or quoted_headers.header_field(line)[0] in _FIRST


def _is_divider(line: str) -> bool:
    stripped = line.strip()
    if not stripped or len(stripped) > _LONGEST_DIVIDER:
        return False
    is_dashed = stripped.lstrip("> ")[:2] in {"--", "__", "==", "**", "- ", "——", "––"}
    if is_dashed and stripped[-1] in "-_=*—–:":
        return True
    return bool(_FORWARD_WORDS.search(stripped)) and bool(_UNDASHED.fullmatch(stripped))


def _block_at(lines: list[str], index: int) -> _Block | None:
    """The header lines that begin at a line, or shortly below a divider at it."""
    first, is_marked = index, False
    while first < len(lines) and first - index <= _GAP_TO_BLOCK:
        line = lines[first]
        if _is_divider(line):
            is_marked = is_marked or _says_forwarded(line)
        elif line.strip("> \t\xa0"):
            break
        first += 1
    after, values, labels = _header_lines(lines, first)
    if not values.keys() >= _REQUIRED or len(values.keys() & _SUPPORTING) < _MIN_SUPPORTING:
        return None
    return _Block(index, after, values, is_marked, bool(labels & _FINNISH))


def _header_lines(lines: list[str], first: int) -> tuple[int, dict[Role, str], set[str]]:
    """The index after the block, the values by role, and the labels."""
    values: dict[Role, str] = {}
    labels: set[str] = set()
    index = after = first
    role: Role | None = None
    while index < min(first + _BLOCK_LINES, len(lines)):
        found, value = quoted_headers.header_field(lines[index])
        if found is None:
            if not _continues(lines, index, role, values):
                break
            if role is not None and not values[role]:
                values[role] = lines[index].strip("> *\t\xa0")
                after = index + 1
        elif found in values and found != "other_label":
            break  # the words of the mail begin with such a line
        else:
            role = found
            values[found] = value
            labels.add(quoted_headers.split_label(lines[index])[0])
            after = index + 1
        index += 1
    return after, values, labels


def _continues(lines: list[str], index: int, role: Role | None, values: dict[Role, str]) -> bool:
    """Whether a line without label belongs to the block: wrapped recipients, a value of its own line."""
    if role is None:
        return False
    is_empty = not lines[index].strip("> \t\xa0")  # between header lines that were HTML
    if not is_empty and not values[role]:
        return True
    following = lines[index + 1 : index + (2 if is_empty else 4)]
    roles = [quoted_headers.header_field(line)[0] for line in following]
    is_inside = any(found is not None and found not in values for found in roles)
    return is_inside and (is_empty or role in {"recipient", "other_label"})


def _forward(lines: list[str], block: _Block) -> Forward:
    name, address = _read_sender(block.values["sender"])
    return Forward(
        note="\n".join(lines[: block.start]).strip(),
        sender_name=name,
        sender_address=address,
        date=block.values.get("sent", ""),
        subject=block.values.get("subject", ""),
        text=_unquoted(_without_dividers(lines[block.after :])),
    )


def _without_dividers(lines: list[str]) -> list[str]:
    """The lines without a divider at their beginning or end that says the same as the one above."""
    filled = [at for at, line in enumerate(lines) if line.strip("> \t\xa0")]
    if filled and _says_forwarded(lines[filled[0]]):
        lines = lines[filled[0] + 1 :]
    elif len(filled) > 1 and _says_forwarded(lines[filled[-1]]):
        lines = lines[: filled[-1]]
    return lines


def _says_forwarded(line: str) -> bool:
    return _is_divider(line) and _FORWARD_WORDS.search(line) is not None


def _read_sender(value: str) -> tuple[str, str]:
    found: Address | None = addresses.first([_MAILTO.sub(r"<\1>", value)])
    return (found.name, found.address) if found else (" ".join(value.split()), "")


def _unquoted(lines: list[str]) -> str:
    """The words; without the mark of a quotation if it stands before every line."""
    filled = [line for line in lines if line.strip()]
    if filled and all(line.lstrip().startswith(">") for line in filled):
        lines = [line.lstrip().removeprefix(">").removeprefix(" ") for line in lines]
    return "\n".join(lines).strip()
