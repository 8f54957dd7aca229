"""Text and attachments of a mail (RFC 2046 §5, RFC 2183)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.parsing.charsets import decode
from app.parsing.mail import flowed, html_text, parameters
from app.parsing.mail.encoded_words import decode as decode_words
from app.parsing.mail.headers import split
from app.parsing.mail.mime import Part

MAX_TEXT = 500_000  # characters
_MAX_NAME = 255
_MAX_TYPE = 127

# Placeholders of programs for a missing plain part; longer texts are real.
_PLACEHOLDER = re.compile(
    r"\bhtml\b.{0,80}\b(?:view|viewer|support|unterstütz|anzeig|darstell|format|version|client|programm|mail)"
    r"|\b(?:view|support|unterstütz|anzeig|client|programm|mail|format)\w*\b.{0,80}\bhtml\b",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_PLACEHOLDER = 400
_HEAD_OF_PAGE = 2_000  # bytes
_CHARSET = re.compile(
    rb"<meta\b[^<>]{0,200}?\bcharset\s{0,3}=\s{0,3}[\"']?([\w-]{1,40})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    """Without folders; empty where the mail gives none."""
    type: str
    size: int
    """Bytes, decoded."""


def extract_text(root: Part) -> str:
    """Return all visible text, including quotations."""
    if not root.is_multipart and root.type in _READERS:
        return _read(root)  # the only text, whatever its file name
    return _text(root).strip()[:MAX_TEXT] or _named_text(root)


def extract_attachments(root: Part) -> tuple[Attachment, ...]:
    return tuple(map(_attachment, attached_parts(root)))


def attached_parts(root: Part) -> tuple[Part, ...]:
    """Return the parts with the attachments, in the order of `extract_attachments`."""
    leaves = (part for part in root.walk() if not part.is_multipart)
    if not root.is_multipart and root.type in _READERS:
        return ()
    return tuple(leaf for leaf in leaves if not _is_text(leaf))


def _text(part: Part) -> str:
    if part.type == "multipart/alternative":
        return _best(part)
    if part.is_multipart:
        return "\n\n".join(text for text in map(_text, part.parts) if text)
    return _read(part) if _is_text(part) else ""


def _best(part: Part) -> str:
    """Plain text, unless it is empty or only points to the HTML.

    Else the last child with words: the richest, by RFC 2046 §5.1.4.
    """
    plain = _first_text(child for child in part.parts if child.type == "text/plain")
    if plain and not _is_placeholder(plain):
        return plain
    rich = _first_text(child for child in reversed(part.parts) if child.type != "text/plain")
    return rich or plain


def _first_text(parts: Iterable[Part]) -> str:
    return next(filter(None, map(_text, parts)), "")


def _is_placeholder(text: str) -> bool:
    return len(text) <= _LONGEST_PLACEHOLDER and bool(_PLACEHOLDER.search(text))


def _is_text(leaf: Part) -> bool:
    """Whether the part is a text without a file name, and not declared as attachment."""
    return leaf.type in _READERS and not _name(leaf) and _disposition(leaf)[0] != "attachment"


def _named_text(root: Part) -> str:
    """Return the first named text that is shown with the mail: some programs name every part."""
    leaves = (part for part in root.walk() if not part.is_multipart and part.type in _READERS)
    shown = (leaf for leaf in leaves if _disposition(leaf)[0] == "inline")
    return next(filter(None, map(_read, shown)), "")


def _read(leaf: Part) -> str:
    content = leaf.content()
    charset = leaf.parameters.get("charset", "") or _charset_of_page(leaf.type, content)
    text = decode(content, charset)
    return _READERS[leaf.type](text, leaf.parameters).strip()[:MAX_TEXT]


def _charset_of_page(media_type: str, content: bytes) -> str:
    """The charset that an HTML text declares in itself."""
    found = _CHARSET.search(content[:_HEAD_OF_PAGE]) if media_type == "text/html" else None
    return found[1].decode("ascii") if found else ""


def _read_plain(text: str, found: dict[str, str]) -> str:
    if found.get("format", "").lower() != "flowed":
        return text
    return flowed.unflow(text, delete_space=found.get("delsp", "").lower() == "yes")


def _read_html(text: str, _: dict[str, str]) -> str:
    return html_text.to_text(text)


_READERS = {"text/plain": _read_plain, "text/html": _read_html}


def _attachment(leaf: Part) -> Attachment:
    content = leaf.content()
    name = _name(leaf)
    if leaf.type == "message/rfc822" and not name:
        name = _last_folder(decode_words(split(content)[0].first("subject")))
    return Attachment(name, leaf.type[:_MAX_TYPE], len(content))


def _name(leaf: Part) -> str:
    name = _disposition(leaf)[1].get("filename") or leaf.parameters.get("name", "")
    return _last_folder(name.replace("\\", "/").rpartition("/")[2])


def _last_folder(name: str) -> str:
    return " ".join(name.split())[:_MAX_NAME]


def _disposition(leaf: Part) -> tuple[str, dict[str, str]]:
    return parameters.parse(leaf.headers.first("content-disposition"))
