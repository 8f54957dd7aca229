"""Bytes to text that every store takes: no NUL, no lone surrogates, one kind of line end."""

import codecs
import re
from functools import lru_cache

# Labels as they are meant, after the WHATWG encoding standard: the superset that is really written.
_MEANT = {
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
_NO_LABEL = re.compile(r"[^a-z0-9]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0x7F])


def decode(data: bytes, declared: str = "") -> str:
    """The text in the declared charset, else in UTF-8, else in cp1252, cleaned."""
    codec = _codec(declared[:40])
    for name in (codec, "utf-8"):
        try:
            return clean(data.decode(name))
        except UnicodeError:
            continue
    text = data.decode(codec, "replace")
    return clean(text if _is_mostly_right(text) else data.decode("cp1252", "replace"))


def clean(text: str) -> str:
    """Without what stores refuse (NUL, lone surrogates) and nobody sees (controls, BOM)."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATE.sub("\ufffd", text.translate(_CONTROLS))


@lru_cache(maxsize=256)
def _codec(label: str) -> str:
    """A codec for the label; UTF-8 for none, for US-ASCII, and for what is unknown.

    Only listed names and families reach the registry: Python also offers codecs that are quadratic
    (punycode) or no charsets (zip), and remembers every unknown name for ever.
    """
    key = _NO_LABEL.sub("", label.lower())
    if match := _FAMILY.fullmatch(key):
        family = f"cp{match['page']}" if match["page"] else f"iso8859-{match['part']}"
        return _MEANT.get(key) or _existing(family)
    return _MEANT.get(key, "utf-8")


def _existing(codec: str) -> str:
    try:
        return codecs.lookup(codec).name
    except LookupError:
        return "utf-8"


def _is_mostly_right(text: str) -> bool:
    """A cut or once damaged text keeps its charset: one bad byte must not turn every ü into Ã¼."""
    broken = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return beyond_ascii > 2 * broken
