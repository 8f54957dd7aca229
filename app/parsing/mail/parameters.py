"""Values with parameters (RFC 2045 §5.1), continued or with a charset (RFC 2231), or malformed."""

import re
from urllib.parse import unquote_to_bytes

from app.parsing.charsets import decode
from app.parsing.mail.encoded_words import decode as decode_words

_PARAMETER = re.compile(
    r';\s*+([^\s=;"]{1,80}+)\s*+=\s*+(?:"((?:[^"\\]|\\.)*+)"?|([^;]*+))', re.DOTALL
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_SECTION = re.compile(r"([^*]+)\*(\d{1,2})?(\*)?", re.ASCII)


def parse(value: str) -> tuple[str, dict[str, str]]:
    """Return the value in lower case, and the first parameter of each lower-case name."""
    plain: dict[str, str] = {}
    extended: dict[str, dict[int, tuple[bool, str]]] = {}
    for match in _PARAMETER.finditer(value):
        name, text = match[1].lower(), _text(match[2], match[3])
        if section := _SECTION.fullmatch(name):
            is_encoded = section[3] is not None or section[2] is None
            sections = extended.setdefault(section[1], {})
            sections.setdefault(int(section[2] or 0), (is_encoded, text))
        else:
            plain.setdefault(name, decode_words(text))
    for name, sections in extended.items():
        plain[name] = _join(sections)
    main = value.partition(";")[0].split()
    return (main[0].lower() if main else ""), plain


def _text(quoted: str | None, bare: str | None) -> str:
    if quoted is not None:
        return _ESCAPE.sub(r"\1", quoted)
    return (bare or "").strip()


def _join(sections: dict[int, tuple[bool, str]]) -> str:
    """Join sections in order (§3), and decode the percent encoding after charset'language' (§4)."""
    ordered = [section for _, section in sorted(sections.items())]
    charset = ""
    if ordered[0][0] and ordered[0][1].count("'") >= 2:  # noqa: PLR2004 - the two of the grammar
        charset, _, text = ordered[0][1].split("'", 2)
        ordered[0] = (True, text)
    return decode(b"".join(_data(*section) for section in ordered), charset)


def _data(is_encoded: bool, text: str) -> bytes:
    return unquote_to_bytes(text) if is_encoded else text.encode()
