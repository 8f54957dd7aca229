"""Photo of a card: inline, as a `data:` URI, or at an address."""

import base64
import re

from app.parsing.transfer_encodings import decode_base64
from app.parsing.vcard import values
from app.parsing.vcard.cards import Photo, Version
from app.parsing.vcard.parameters import Parameters
from app.parsing.vcard.properties import Property

_DATA_URI = re.compile(r"\s*data:([^;,]{0,200})(?:;[^;,]{0,200}){0,10}?;base64,", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{1,30}:", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/\s]+=*\s*")
_MEDIA_TYPE = re.compile(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}")
_OTHER_TYPES = frozenset({"home", "pref", "work"})  # types that do not name a format
_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
)


def read(found: Property) -> Photo | None:
    """Read a photo. This function fetches nothing, and checks only the first bytes."""
    value = values.unescape(found.value)
    types = (*found.every("MEDIATYPE"), *found.every("TYPE"))
    declared = next(filter(None, map(_media_type, types)), "")
    if match := _DATA_URI.match(value):
        declared = _media_type(match[1]) or declared
        value = value[match.end() :]
    elif _SCHEME.match(value):
        return Photo(media_type=declared, uri=value)
    elif not (found.is_base64 or _BASE64.fullmatch(value)):
        return None
    data = decode_base64(value.encode())
    return Photo(media_type=declared or _sniff(data), data=data) if data else None


def write(photo: Photo, version: Version) -> Property:
    uri, media_type = values.escape_uri(photo.uri), photo.media_type
    named: Parameters = (("TYPE", media_type.removeprefix("image/").upper()),) if media_type else ()
    if version == "3.0" and uri:
        return Property("PHOTO", uri, (("VALUE", "uri"), *named))
    if version == "3.0":
        return Property("PHOTO", _encode(photo), (("ENCODING", "b"), *named))
    if uri:
        return Property("PHOTO", uri, (("MEDIATYPE", media_type),) if media_type else ())
    return Property("PHOTO", f"data:{media_type};base64,{_encode(photo)}")


def _encode(photo: Photo) -> str:
    return base64.b64encode(photo.data).decode()


def _media_type(declared: str) -> str:
    """`JPEG` and `image/jpeg` both occur, and so does `image/jpg`."""
    name = declared.strip().lower()
    if name in _OTHER_TYPES:
        return ""
    name = name if "/" in name else f"image/{name}"
    name = "image/jpeg" if name == "image/jpg" else name
    return name if _MEDIA_TYPE.fullmatch(name) else ""


def _sniff(data: bytes) -> str:
    if data[8:12] == b"WEBP":
        return "image/webp"
    return next((name for start, name in _SIGNATURES if data.startswith(start)), "")
