import io
import zipfile

import pytest

from app.parsing.mail.file_formats import find_foreign_format

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)


def archive(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as content:
        for name in names:
            content.writestr(name, "x")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        pytest.param(archive("inbox.mbox"), "a ZIP archive", id="ZIP"),
        pytest.param(archive(), "a ZIP archive", id="empty ZIP"),
        pytest.param(archive("word/document.xml"), "a Word document", id="docx"),
        pytest.param(archive("xl/workbook.xml"), "an Excel workbook", id="xlsx"),
        pytest.param(OLE, "a Microsoft Office file", id="OLE"),
        pytest.param(
            OLE + "__substg1.0_0037001F".encode("utf-16-le"),
            "a mail saved by Outlook (.msg)",
            id="msg",
        ),
        pytest.param(OLE + "WordDocument".encode("utf-16-le"), "a Word document", id="doc"),
        pytest.param(b"!BDN\x01\x02", "an Outlook data file (.pst)", id="pst"),
        pytest.param(b"%PDF-1.7\n", "a PDF document", id="PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0", "a picture (PNG)", id="PNG"),
        pytest.param(b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture (JPEG)", id="JPEG"),
        pytest.param(b"BM\x36\0\0\0", "a picture (BMP)", id="BMP"),
        pytest.param(b"RIFF\0\0\0\0WEBPVP8 ", "a picture (WebP)", id="WebP"),
        pytest.param(b"\0\0\0\x18ftypheic", "a picture (HEIC)", id="HEIC"),
        pytest.param(b"\x1f\x8b\x08\0", "a gzip archive", id="gzip"),
        pytest.param(bytes(257) + b"ustar\0", "a tar archive", id="tar"),
        pytest.param(b"{\\rtf1\\ansi", "a document in Rich Text Format", id="RTF"),
        pytest.param(b"BEGIN:VCARD\r\nVERSION:3.0\r\n", "a vCard", id="vCard"),
        pytest.param(b"\xef\xbb\xbfBEGIN:VCALENDAR\n", "a calendar (iCalendar)", id="iCalendar"),
        pytest.param(b"\n<!doctype html>\n", "a web page", id="HTML"),
        pytest.param(b'{"items": []}', "JSON", id="JSON"),
    ],
)
def test_the_format_of_another_file_is_named(data, name):
    found = find_foreign_format(data)
    assert found == name


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"From: a@b.de\n\nx", id="mail"),
        pytest.param(b"From a@b.de Mon Nov 23 10:15:00 2026\nFrom: a@b.de\n\nx", id="mbox"),
        pytest.param(b"BM: a name of a field\nFrom: a@b.de\n\nx", id="text that begins like a BMP"),
        pytest.param(b"MZ-Id: 1\nFrom: a@b.de\n\nx", id="text that begins like a program"),
        pytest.param(b"[Pump] is broken", id="text in brackets"),
        pytest.param(b"418\nFrom: a@b.de\n\nx", id="emlx"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_what_may_be_a_mail_has_no_other_format(data):
    assert find_foreign_format(data) is None
