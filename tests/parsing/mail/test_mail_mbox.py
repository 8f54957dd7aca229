from datetime import UTC, datetime
from io import BytesIO

import pytest

from app.parsing.mail.mbox import begins_like_mail, split

FROM = b"From anna@example.com Mon Nov 23 10:15:00 2026\n"


def messages(data: bytes) -> list[bytes]:
    found = list(split(BytesIO(data)))
    assert [entry.position for entry in found] == list(range(len(found)))
    return [entry.content for entry in found]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(FROM, id="asctime"),
        pytest.param(b"From - Mon Nov 23 10:15:00 2026\n", id="Thunderbird"),
        pytest.param(b"From 1583@xxx Mon Nov 23 10:15:00 +0000 2026\n", id="Gmail Takeout"),
        pytest.param(b"From a@b.de Mon Nov  3 10:15 2026\n", id="no seconds"),
        pytest.param(b"From a@b.de Mon, 23 Nov 2026 10:15:00 +0100\n", id="as in a Date field"),
        pytest.param(b"From MAILER-DAEMON Mon Nov 23 10:15:00 CET 2026\n", id="daemon, zone"),
        pytest.param(b"From ???@??? Mon Nov 23 10:15:00 2026\n", id="Eudora"),
        pytest.param(b"From root Mon Nov 23 10:15:00 2026\n", id="local user"),
        pytest.param(b"From anna at b.de  Mon Nov 23 10:15:00 2026\n", id="archive of a list"),
        pytest.param(b"From Anna Weber <a@b.de> Mon Nov 23 10:15:00 2026\n", id="with a name"),
        pytest.param(b"From a@b.de Mon Nov 23 10:15:00 2026 remote from x\n", id="UUCP"),
        pytest.param(b"From a@b.de 2026-11-23T10:15:00Z\n", id="ISO 8601"),
        pytest.param("From a@b.de lun. 23 févr. 2026 10:15:00\n".encode(), id="French"),
        pytest.param(b"From a@b.de Thu Jan  1 00:00:00 1970\n", id="a mail without a date"),
        pytest.param(b"From a@b.de Fri Jan  1 00:00:00 1965\n", id="before there was mail"),
        pytest.param(b"From a@b.de Tue Nov 31 10:15:00 2026\n", id="a day that is not"),
        pytest.param(b"From a@b.de Tue Nov 24 24:00:00 2026\n", id="an hour that is not"),
        pytest.param(b"From a@b.de Tue Nov 24 10.15.00 2026\n", id="points in the time"),
        pytest.param(b"From a@b.de Tue Nov 24 2026\n", id="no time"),
        pytest.param(b'From "Anna Weber" Thu Jan  1 00:00:00 1970\n', id="a quoted name"),
        pytest.param(b'From "anna w"@b.de Tue Nov 24 10:15:00 2026\n', id="a quoted address"),
        pytest.param(b"From a@b.de\n", id="no date"),
        pytest.param(b"From -\n", id="nothing"),
        pytest.param(b"From a@b.de 1795510800\n", id="seconds since 1970"),
    ],
)
def test_messages_are_told_apart(line):
    one, two = b"Subject: 1\n\none\n", b"Subject: 2\n\ntwo\n"
    assert messages(line + one + b"\n" + line + two) == [one, two]
    windows = (line + one + b"\n" + line + two + b"\n").replace(b"\n", b"\r\n")
    assert messages(windows) == [one.replace(b"\n", b"\r\n"), two.replace(b"\n", b"\r\n")]


@pytest.mark.parametrize("field", [b"From: a@b.de", b"X-Gmail-Labels: Inbox", b"Received: by x"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_separator_needs_no_empty_line_before_the_fields_of_a_mail(field, end):
    one, two = b"Subject: 1\n\none\n", field + b"\nSubject: 2\n\ntwo\n"
    data = (FROM + one + FROM + two).replace(b"\n", end)
    assert messages(data) == [one.replace(b"\n", end), two.replace(b"\n", end)]


def test_the_separator_tells_when_the_mail_arrived():
    data = FROM + b"Subject: 1\n\none\n\nFrom - Tue Nov 24 08:00:00 2026\nSubject: 2\n\ntwo\n"
    assert [entry.arrived_at for entry in split(BytesIO(data))] == [
        datetime(2026, 11, 23, 10, 15, tzinfo=UTC),
        datetime(2026, 11, 24, 8, 0, tzinfo=UTC),
    ]
    assert [
        entry.arrived_at for entry in split(BytesIO(b"From anna@example.com\nSubject: 1\n\nx"))
    ] == [None]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            b"\nFrom Monday 23 Nov 10:30 we are closed.\nNote: b\n", id="a sentence with a time"
        ),
        pytest.param(
            b"\nFrom Monday, 23 November 2026 10:30\nSubject: b\n", id="a line with a full date"
        ),
        pytest.param(
            b"\nFrom a@b.de we heard on Mon Nov 23 10:15:00 2026\nNote: b\n", id="words between"
        ),
        pytest.param(b"x\nFrom a@b.de Mon Nov 23 10:15:00 2026\nA: b\n", id="no empty line before"),
        pytest.param(b"\nFrom now on, Nov 23, we open at nine.\nA: b\n", id="no time"),
        pytest.param(b"\nFrom 10:15 on we are open.\nA: b\n", id="no month"),
        pytest.param(b"\nFrom Mon Nov 23 10:15:00 2026\nwe are open\n", id="no field after it"),
        pytest.param(b"\nFrom: Mon Nov 23 10:15:00 2026\nA: b\n", id="a field"),
        pytest.param(b"\nFrom a@b.de\nSubject: b\n", id="no date in a file with dates"),
        pytest.param(
            b"x\nFrom a@b.de Thu Jan  1 00:00:00 1970\nSubject: b\n", id="no empty line before 1970"
        ),
        pytest.param(
            b"\nFrom a@b.de Thu Jan  1 00:00:00 1970\nNote: b\n", id="an unusual field after 1970"
        ),
    ],
)
def test_sentences_that_begin_with_from_separate_nothing(text):
    assert messages(FROM + b"Subject: 1\n\n" + text) == [b"Subject: 1\n\n" + text]


def test_sentences_separate_nothing_in_a_file_without_dates():
    line, text = b"From a@b.de\n", b"one\n\nFrom Monday we are open.\nSubject: b\n"
    one, two = b"Subject: 1\n\n" + text, b"Subject: 2\n\ntwo\n"
    assert messages(line + one + b"\n" + line + two) == [one, two]


def test_quoted_from_lines_are_unquoted_once():
    data = FROM + b"Subject: 1\n\n>From here\n>>From there\n> From far\n"
    assert messages(data) == [b"Subject: 1\n\nFrom here\n>From there\n> From far\n"]


def test_content_length_is_not_believed():
    data = FROM + b"Content-Length: 9999\n\none\n\n" + FROM + b"Subject: 2\n\ntwo\n"
    assert len(messages(data)) == 2


def test_a_mail_without_separator_is_one_message_and_left_alone():
    raw = b"Subject: 1\n\n>From here\n\n" + FROM + b"Subject: 2\n\n"
    assert messages(raw) == [raw]


def test_a_byte_order_mark_and_empty_lines_before_the_first_are_dropped():
    assert messages(b"\xef\xbb\xbf\r\n" + FROM + b"Subject: 1\n\nx\n") == [b"Subject: 1\n\nx\n"]


@pytest.mark.parametrize("data", [b"", b"\n\r\n", b"\xef\xbb\xbf", FROM, b"From "])
def test_no_message_is_no_message(data):
    assert messages(data) == []


MAIL_OF_APPLE = b"From: a@b.de\nSubject: 1\n\nx\n"
PROPERTY_LIST = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN">\n'
    b"<plist version='1.0'><dict><key>flags</key><integer>1</integer></dict></plist>\n"
)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"%d      \n%b%b", id="as Apple Mail writes it"),
        pytest.param(b"%d\n%b%b", id="without spaces"),
    ],
)
def test_an_emlx_file_holds_one_mail(data):
    file = data % (len(MAIL_OF_APPLE), MAIL_OF_APPLE, PROPERTY_LIST)
    assert messages(file) == [MAIL_OF_APPLE]
    windows = file.replace(b"\n", b"\r\n")  # the length is too small now
    assert messages(windows) == [MAIL_OF_APPLE.replace(b"\n", b"\r\n")]
    assert messages(data % (9_999, MAIL_OF_APPLE, b"")) == [MAIL_OF_APPLE]


def test_a_property_list_in_the_text_of_an_emlx_file_remains():
    mail = MAIL_OF_APPLE + PROPERTY_LIST
    assert messages(b"%d\n%b%b" % (len(mail), mail, PROPERTY_LIST)) == [mail]


def test_files_in_utf_16_and_with_lines_of_old_macs_are_split():
    data = FROM + b"Subject: 1\n\none\n\n" + FROM + b"Subject: 2\n\ntwo\n"
    expected = messages(data)
    assert len(expected) == 2
    assert messages(data.decode().encode("utf-16")) == expected
    assert messages(data.replace(b"\n", b"\r")) == expected


@pytest.mark.parametrize(
    ("beginning", "is_mail"),
    [
        pytest.param(b"X-Unusual : 1\nFrom: a@b.de\n", True, id="a field"),
        pytest.param(b"\r\n" + FROM, True, id="a separator"),
        pytest.param(b">From a@b.de\n", True, id="a quoted separator"),
        pytest.param(b"123   \nFrom: a@b.de\n", True, id="a length"),
        pytest.param("\ufeffSubject: x\n".encode("utf-16-le"), True, id="UTF-16"),
        pytest.param(b"Subject: x\rFrom: a@b.de\r", True, id="lines of old Macs"),
        pytest.param(b"Dear Anna: we are open.\n", False, id="a letter"),
        pytest.param(b"3 V1 N3 G1\n1 :1\n", False, id="a list of numbers"),
        pytest.param(b"", False, id="nothing"),
    ],
)
def test_the_beginning_tells_what_may_be_a_mail(beginning, is_mail):
    assert begins_like_mail(beginning) is is_mail
