"""Repair of cards from templates of QR codes and web pages, which lose the line ends of a card."""

import html
import re
from urllib.parse import unquote_to_bytes

NAMES = (
    rb"(?:VERSION|FN|N|ORG|TITLE|ROLE|TEL|EMAIL|ADR|LABEL|URL|NOTE|BDAY|PHOTO|LOGO|NICKNAME|UID|REV|PRODID"
    rb"|CATEGORIES|KIND|GENDER|IMPP|LANG|TZ|GEO|ANNIVERSARY|MAILER|SOUND|KEY|CLASS|SOURCE|NAME|SORT-STRING"
    rb"|X-[A-Z0-9-]{1,40}|END)"
)
_HEAD = rb"(?:[A-Z0-9-]{1,20}\.)?" + NAMES + rb"(?:;[^:\r\n]{0,200})?:"
_PREFIX = re.compile(
    rb"(?im)^(?:\xef\xbb\xbf)?[ \t]{0,20}(?:vcard:|data:text/(?:x-)?vcard[^,\r\n]{0,60},)[ \t]{0,20}(?=BEGIN)"
)
_ENCODED = re.compile(rb"(?i)\s{0,20}BEGIN(?:%3A|:)VCARD(?:%0D)?%0A")
# Line ends and signs as in HTML. `&amp;` alone may be a text; a semicolon would cut the value there.
_BREAK = re.compile(rb"(?im)^[ \t]{0,20}BEGIN:VCARD[ \t]{0,9}<br[ /]{0,3}>")
_BREAKS = re.compile(rb"(?i)<br[ /]{0,3}>[ \t]{0,20}")
_ENTITY = re.compile(rb"(?i)&(?:amp|quot|apos|nbsp|#\d{2,6}|#x[0-9a-f]{2,5});")
# Names of fields of a template, for which it had no value.
_EMPTY = re.compile(
    rb"(?m)(?<=[:;])[ \t]{0,9}(?:undefined|null|\{\{ ?[\w.]{1,40} ?\}\}|\{[A-Za-z_]{2,40}\}|\$\{[\w.]{1,40}\}"
    rb"|\[\[?[A-Z_]{3,40}\]?\]|%[A-Za-z_]{2,40}%)[ \t]{0,9}(?=;|\r|\n|\Z)"
)
_LITERAL_END = re.compile(rb"(?im)^[ \t]{0,20}BEGIN:VCARD[ \t]?(?:\\r)?\\n")
_LITERAL_ENDS = re.compile(rb"(?i)(?:\\r)?\\n[ \t]{0,20}(?=" + _HEAD + rb"|BEGIN:|[\s\\nr]{0,9}\Z)")
_ON_ONE_LINE = re.compile(rb"(?im)^[ \t]{0,20}BEGIN:VCARD[ \t]{1,20}(?=" + _HEAD + rb")")
_BLANKS = re.compile(rb"(?i)(?<![ \t])[ \t]{1,20}(?=" + _HEAD + rb"|BEGIN:VCARD)")
_INDENTED = re.compile(
    rb"(?im)^[ \t]{0,80}BEGIN:VCARD[ \t]{0,20}\r?\n[ \t]{1,80}(?=" + _HEAD + rb")"
)
_INDENTS = re.compile(rb"(?im)^[ \t]{1,80}(?=" + _HEAD + rb"|BEGIN:VCARD)")


def repair(data: bytes) -> bytes:
    """Return the cards with their line ends; a card that has them stays as it is."""
    if _PREFIX.search(data):
        data = _PREFIX.sub(b"", data)
    if _ENCODED.match(data):
        data = unquote_to_bytes(data)
    if _BREAK.search(data):
        data = _BREAKS.sub(b"\r\n", data)
    if _ENTITY.search(data):
        data = _ENTITY.sub(_sign, data)
    if _EMPTY.search(data):
        data = _EMPTY.sub(b"", data)
    if _LITERAL_END.search(data):
        data = _LITERAL_ENDS.sub(b"\r\n", data)
    if _ON_ONE_LINE.search(data):
        data = _BLANKS.sub(b"\r\n", data)
    if _INDENTED.search(data):
        data = _INDENTS.sub(b"", data)
    return data


def _sign(entity: re.Match[bytes]) -> bytes:
    """The sign of an entity. A separator of values keeps its entity, and so does what ends a line."""
    sign = html.unescape(entity[0].decode())
    return entity[0] if sign in {";", ","} or ord(sign[0]) < ord(" ") else sign.encode()
