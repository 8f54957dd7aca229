"""Calendar messages (iTIP, RFC 5546) in a mail: their method, and the event in plain words."""

import re
from dataclasses import dataclass

from app.parsing import transfer_encodings
from app.parsing.charsets import decode
from app.parsing.mail.mime import Part

# Methods that ask for an answer.
INVITATIONS = frozenset({"REQUEST", "ADD", "COUNTER"})
MAX_TEXT = 1_000
_MAX_BYTES = 100_000
_MAX_METHOD = 20

_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_FOLD = re.compile(r"\r?\n[ \t]")
# The name, its parameters, and the value (RFC 5545 §3.1).
_LINE = re.compile(
    r"^(METHOD|BEGIN|END|SUMMARY|DTSTART|LOCATION)((?:;[^:;\"\n]{0,80}|\"[^\"\n]{0,200}\"){0,8}):(.*)$",
    re.MULTILINE | re.IGNORECASE,
)
_ZONE = re.compile(r";TZID=\"?([^;:\"]{1,60})", re.IGNORECASE)
_MOMENT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z?))?\s*", re.IGNORECASE)
_CHARSET = re.compile(r";CHARSET=\"?([^;:\"]{1,40})", re.IGNORECASE)
_ESCAPES = re.compile(r"\\([nN,;\\])")


@dataclass(frozen=True, slots=True)
class Calendar:
    method: str
    """In upper case, such as REQUEST or REPLY; empty where none is given."""
    summary: str
    start: str
    """As it stands there: `2026-12-01 09:00 UTC`, without the time where it is a whole day."""
    location: str

    @property
    def text(self) -> str:
        """The event in a few lines, for a mail without words."""
        return "\n".join(filter(None, (self.summary, self.start, self.location)))[:MAX_TEXT]


def find(root: Part) -> Calendar | None:
    """Return the first calendar message of a mail, or None."""
    part = next((part for part in root.walk() if part.type in _TYPES), None)
    return _read(part) if part else None


def _read(part: Part) -> Calendar:
    text = decode(part.content()[:_MAX_BYTES], part.parameters.get("charset", ""))
    lines = [(m[1].upper(), m[2], m[3].strip()) for m in _LINE.finditer(_FOLD.sub("", text))]
    event = _first_event(lines)
    method = part.parameters.get("method") or next((v for n, _, v in lines if n == "METHOD"), "")
    start = event.get("DTSTART", ("", ""))
    return Calendar(
        method=method.strip().upper()[:_MAX_METHOD],
        summary=_plain(*event.get("SUMMARY", ("", ""))),
        start=_moment(*start),
        location=_plain(*event.get("LOCATION", ("", ""))),
    )


def _first_event(lines: list[tuple[str, str, str]]) -> dict[str, tuple[str, str]]:
    """Return the fields of the first event; time zones have a DTSTART of their own."""
    fields: dict[str, tuple[str, str]] = {}
    is_inside = False
    for name, parameters, value in lines:
        if name in {"BEGIN", "END"} and value.upper() == "VEVENT":
            if is_inside:
                break
            is_inside = True
        elif is_inside:
            fields.setdefault(name, (parameters, value))
    return fields


def _moment(parameters: str, value: str) -> str:
    found = _MOMENT.fullmatch(value)
    if found is None:
        return ""
    year, month, day, hour, minute, utc = found.groups()
    if hour is None:
        return f"{year}-{month}-{day}"
    zone = _ZONE.search(parameters)
    name = "UTC" if utc else zone[1] if zone else ""
    return f"{year}-{month}-{day} {hour}:{minute} {name}".rstrip()


def _plain(parameters: str, value: str) -> str:
    if "QUOTED-PRINTABLE" in parameters.upper():  # vCalendar 1.0
        charset = _CHARSET.search(parameters)
        value = decode(
            transfer_encodings.decode(value.encode(), "quoted-printable"),
            charset[1] if charset else "",
        )
    unescaped = _ESCAPES.sub(lambda match: " " if match[1] in "nN" else match[1], value)
    return " ".join(unescaped.replace("\0", "").split())[:MAX_TEXT]
