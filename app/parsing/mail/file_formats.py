"""Formats of files that are no mails, by their first bytes, so that an error can name them."""

import re

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVED_MAIL = "__substg1.0_".encode("utf-16-le")
_OLE_FORMATS = (
    (_SAVED_MAIL, "a mail saved by Outlook (.msg)"),
    ("WordDocument".encode("utf-16-le"), "a Word document"),
    ("Workbook".encode("utf-16-le"), "an Excel workbook"),
    ("PowerPoint Document".encode("utf-16-le"), "a PowerPoint presentation"),
)
_ZIP_FORMATS = (
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
)
_ZIP_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_SIGNATURES = (
    (b"!BDN", "an Outlook data file (.pst)"),
    (b"\xcf\xad\x12\xfe", "a mailbox of Outlook Express (.dbx)"),
    (b"\x78\x9f\x3e\x22", "an attachment of Outlook (winmail.dat)"),
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "a document in Rich Text Format"),
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF87a", "a picture (GIF)"),
    (b"GIF89a", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"BM", "a picture (BMP)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"MZ", "a program for Windows"),
    (b"\x7fELF", "a program for Linux"),
)
_BINARY_AFTER = {b"BM", b"MZ"}  # signatures that may begin a text, too
_AT_OFFSET = (
    (257, b"ustar", "a tar archive"),
    (8, b"WEBP", "a picture (WebP)"),
    (4, b"ftypheic", "a picture (HEIC)"),
    (4, b"ftypmif1", "a picture (HEIF)"),
    (4, b"ftypavif", "a picture (AVIF)"),
)
_TEXTS = (
    (re.compile(rb"BEGIN:VCARD\b", re.IGNORECASE), "a vCard"),
    (re.compile(rb"BEGIN:VCALENDAR\b", re.IGNORECASE), "a calendar (iCalendar)"),
    (re.compile(rb"<!DOCTYPE html|<html\b", re.IGNORECASE), "a web page"),
    (re.compile(rb"<\?xml "), "an XML document"),
    (re.compile(rb'[\[{]\s{0,20}["{\[]'), "JSON"),
)
_SEARCHED = 200_000


def find_foreign_format(data: bytes) -> str | None:
    """Return a noun phrase that names the format, or None for what may be a mail."""
    if data.startswith(_OLE):
        return _first_inside(data, _OLE_FORMATS) or "a Microsoft Office file"
    if data.startswith(_ZIP_SIGNATURES):
        return _first_inside(data, _ZIP_FORMATS) or "a ZIP archive"
    for signature, name in _SIGNATURES:
        if data.startswith(signature) and (signature not in _BINARY_AFTER or b"\0" in data[:64]):
            return name
    for offset, signature, name in _AT_OFFSET:
        if data.startswith(signature, offset):
            return name
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:100]
    return next((name for pattern, name in _TEXTS if pattern.match(start)), None)


def _first_inside(data: bytes, formats: tuple[tuple[bytes, str], ...]) -> str | None:
    return next((name for mark, name in formats if mark in data[:_SEARCHED]), None)
