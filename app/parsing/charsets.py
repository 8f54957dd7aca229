"""Decoding of bytes to text that every database accepts: no NUL, no lone surrogates, only line feeds."""

import codecs
import re
from functools import lru_cache

# Codecs by label, after the WHATWG encoding standard: programs use the superset of the declared charset.
_CODECS = {
    "iso88591": "cp1252",
    "latin1": "cp1252",
    "ansi": "cp1252",
    "iso88599": "cp1254",
    "iso885911": "cp874",
    "tis620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "euccn": "gb18030",
    "hzgb2312": "hz",
    "big5": "cp950",
    "big5hkscs": "big5hkscs",
    "shiftjis": "cp932",
    "sjis": "cp932",
    "xsjis": "cp932",
    "windows31j": "cp932",
    "eucjp": "euc_jp",
    "iso2022jp": "iso2022_jp_ext",
    "iso2022kr": "iso2022_kr",
    "euckr": "cp949",
    "ksc56011987": "cp949",
    "koi8r": "koi8_r",
    "koi8u": "koi8_u",
    "macintosh": "mac_roman",
    "macroman": "mac_roman",
    "xmacroman": "mac_roman",
    "utf7": "utf-7",
    "unicode11utf7": "utf-7",
    "utf16": "utf-16",
    "utf16le": "utf-16-le",
    "utf16be": "utf-16-be",
    "utf32": "utf-32",
}
_FAMILY = re.compile(r"(?:(?:windows|x?cp|ibm|dos)(?P<page>\d{3,4})|iso8859(?P<part>\d{1,2})[ei]?)")
_NOT_IN_LABELS = re.compile(r"[^a-z0-9]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")


def decode(data: bytes, declared: str = "") -> str:
    """Decode from the declared charset, else from UTF-8, else from cp1252, and clean the text."""
    codec = _codec(declared[:40])
    for name in (codec, "utf-8"):
        try:
            return clean(data.decode(name))
        except UnicodeError:
            continue
    text = data.decode(codec, "replace")
    return clean(text if _is_mostly_right(text) else data.decode("cp1252", "replace"))


def clean(text: str) -> str:
    """Remove characters that databases refuse (NUL, lone surrogates) or that are invisible (controls, BOM)."""
    if text.isprintable():  # as nearly all fields are
        return text
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATE.sub("\ufffd", _CONTROLS.sub("", text))


@lru_cache(maxsize=256)
def _codec(label: str) -> str:
    """Return the codec for a label; UTF-8 for US-ASCII and for empty or unknown labels.

    Only listed names and families reach the registry: some codecs of Python are quadratic (punycode) or
    not charsets (zip), and Python caches every unknown name for ever.
    """
    key = _NOT_IN_LABELS.sub("", label.lower())
    if match := _FAMILY.fullmatch(key):
        family = f"cp{match['page']}" if match["page"] else f"iso8859-{match['part']}"
        return _CODECS.get(key) or _existing_codec(family)
    return _CODECS.get(key, "utf-8")


def _existing_codec(codec: str) -> str:
    try:
        return codecs.lookup(codec).name
    except LookupError:
        return "utf-8"


def _is_mostly_right(text: str) -> bool:
    """Whether the charset fits despite some errors: one bad byte must not turn every ü into Ã¼."""
    replaced = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return beyond_ascii > 2 * replaced
