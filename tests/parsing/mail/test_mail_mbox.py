import pytest

from app.parsing.mail.mbox import split

FROM = b"From anna@example.com Mon Nov 23 10:15:00 2026\n"


def messages(data: bytes) -> list[bytes]:
    found = list(split(data))
    assert [position for position, _ in found] == list(range(len(found)))
    return [message for _, message in found]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(FROM, id="asctime"),
        pytest.param(b"From - Mon Nov 23 10:15:00 2026\n", id="Thunderbird"),
        pytest.param(b"From 1583@xxx Mon Nov 23 10:15:00 +0000 2026\n", id="Gmail Takeout"),
        pytest.param(b"From a@b.de Mon Nov  3 10:15 2026\n", id="no seconds"),
        pytest.param(b"From a@b.de Mon, 23 Nov 2026 10:15:00 +0100\n", id="as in a Date field"),
        pytest.param(b"From MAILER-DAEMON Mon Nov 23 10:15:00 CET 2026\n", id="daemon, zone"),
    ],
)
def test_messages_are_told_apart(line):
    one, two = b"Subject: 1\n\none\n", b"Subject: 2\n\ntwo\n"
    assert messages(line + one + b"\n" + line + two) == [one, two]
    windows = (line + one + b"\n" + line + two + b"\n").replace(b"\n", b"\r\n")
    assert messages(windows) == [one.replace(b"\n", b"\r\n"), two.replace(b"\n", b"\r\n")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(b"x\nFrom a@b.de Mon Nov 23 10:15:00 2026\nA: b\n", id="no empty line before"),
        pytest.param(b"\nFrom now on, Nov 23, we open at nine.\nA: b\n", id="no time"),
        pytest.param(b"\nFrom 10:15 on we are open.\nA: b\n", id="no month"),
        pytest.param(b"\nFrom Mon Nov 23 10:15:00 2026\nwe are open\n", id="no field after it"),
        pytest.param(b"\nFrom: Mon Nov 23 10:15:00 2026\nA: b\n", id="a field"),
    ],
)
def test_sentences_that_begin_with_from_separate_nothing(text):
    assert messages(FROM + b"Subject: 1\n\n" + text) == [b"Subject: 1\n\n" + text]


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
