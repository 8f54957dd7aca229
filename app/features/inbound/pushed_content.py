"""Content that a client posts to an inbound token, in any shape."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.errors import invalid_field
from app.http.forms import MAX_FIELDS, FormPart
from app.parsing.charsets import clean, decode


@dataclass(frozen=True, slots=True)
class PushedFile:
    """A file of a form, or an attachment of a mail."""

    name: str
    type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class PushedContent:
    """The fields of a form or of an object in JSON, and the files among them."""

    fields: Mapping[str, str]
    files: tuple[PushedFile, ...] = ()
    raw: Mapping[str, bytes] | None = None
    """The fields of a form as they came."""
    document: Mapping[str, Any] | None = None
    """The object itself, if it came as JSON."""
    wants_page: bool = False
    """Whether a browser waits for a page, not a script for a receipt."""


def from_form(parts: Iterable[FormPart], *, wants_page: bool = False) -> PushedContent:
    """A field that occurs several times, such as a choice of several, becomes one."""
    raw: dict[str, bytes] = {}
    files: list[PushedFile] = []
    for part in parts:
        if part.filename is not None:
            if part.content or part.filename:
                files.append(PushedFile(clean(part.filename), part.type, part.content))
        elif part.name in raw:
            raw[part.name] += b", " + part.content
        else:
            raw[part.name] = part.content
    charsets = _charsets(raw.get("charsets", b""))
    named = raw.get("_charset_", b"").decode("ascii", "replace")
    fields = {
        clean(name): decode(content, charsets.get(name, named)) for name, content in raw.items()
    }
    return PushedContent(fields, tuple(files), raw, wants_page=wants_page)


def from_json(document: Any) -> PushedContent:
    """Raises Invalid unless it is an object."""
    if not isinstance(document, dict):
        raise invalid_field("", "wrong_type", "The body must be an object.")
    if len(document) > MAX_FIELDS:
        raise invalid_field("", "too_long", f"The body must have at most {MAX_FIELDS} fields.")
    fields = {clean(name): _as_text(value) for name, value in document.items()}
    return PushedContent(fields, document=document)


def _charsets(text: bytes) -> dict[str, str]:
    """The charsets of fields, as SendGrid names them."""
    try:
        named = json.loads(text or b"{}")
    except ValueError:
        return {}
    pairs = named.items() if isinstance(named, dict) else ()
    return {name: charset for name, charset in pairs if isinstance(charset, str)}


def _as_text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str():
            return clean(value)
        case list() if all(isinstance(one, str | int | float) for one in value):
            return ", ".join(map(_as_text, value))
        case _:
            return json.dumps(value, ensure_ascii=False)
