"""The lines of a signature below a closing: names, a company, numbers and addresses."""

import re

from app.parsing.language.phrases import without_accents

_MOST_LINES = 14
_FAREWELL_WORDS = 8
_NAME_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_POSTSCRIPT = re.compile(r"\s*p\.? ?s\b", re.IGNORECASE)
_CONTACT = re.compile(
    r"@|www\.|https?:|\b(?:tel|fax|mobile?|phone|handy|gsm|tlf)\b|^[+(\d][\d ()/.+-]{4,30}$",
    re.IGNORECASE,
)
_DEVICE = re.compile(
    r"^(?:sent from|get outlook|von mein|von unterwegs|gesendet|envoye d|telecharg|enviado d|inviato d"
    r"|verzonden|verstuurd|wyslan|skickat fran|sendt fra|odeslano|scarica outlook|outlook "
    r"|\S+ (?:uzerinden|cihazimdan) gonderildi).{0,60}$",
    re.IGNORECASE,
)
LOWER_IN_NAMES = frozenset(
    [
        "und",
        "and",
        "et",
        "y",
        "e",
        "en",
        "i",
        "a",
        "&",
        "von",
        "van",
        "de",
        "der",
        "den",
        "del",
        "la",
        "le",
        "da",
        "di",
        "dr",
    ]
)


def without_signature(
    text: str, farewells: frozenset[str], decisive: re.Pattern[str]
) -> str | None:
    """Return the text above the signature; None if something else stands among its lines.

    A signature begins below a line of farewells, or is one name in the last line.
    """
    lines = [line.strip() for line in text.strip().splitlines()]
    while len(lines) > 1 and (not lines[-1] or _DEVICE.match(without_accents(lines[-1]))):
        lines.pop()
    start = next((n for n, line in enumerate(lines) if n and _is_farewell(line, farewells)), None)
    if start is None:
        has_name = len(lines) > 1 and _is_name(lines[-1], decisive)
        return "\n".join(lines[:-1] if has_name else lines)
    signature = lines[start + 1 :]
    if len(signature) > _MOST_LINES or not all(_is_signature(line, decisive) for line in signature):
        return None
    return "\n".join(lines[: start + 1])


def _is_farewell(line: str, farewells: frozenset[str]) -> bool:
    words = _WORD.findall(without_accents(line).casefold())
    return 0 < len(words) <= _FAREWELL_WORDS and words[0] in farewells and "?" not in line


def _is_name(line: str, decisive: re.Pattern[str]) -> bool:
    words = _WORD.findall(line)
    is_short = 0 < len(words) <= _NAME_WORDS and not line.endswith(("?", "!", "."))
    return is_short and all(word[0].isupper() for word in words) and not decisive.search(line)


def _is_signature(line: str, decisive: re.Pattern[str]) -> bool:
    if not line or _CONTACT.search(line):
        return True
    if "?" in line or _POSTSCRIPT.match(line) or decisive.search(without_accents(line)):
        return False
    words = _WORD.findall(line)
    return len(words) == 1 or all(
        word[0].isupper() or word.lower() in LOWER_IN_NAMES for word in words
    )
