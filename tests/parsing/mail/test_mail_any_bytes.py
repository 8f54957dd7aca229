"""Nothing raises, nothing leaks, nothing hangs."""

import dataclasses
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine.vocabulary import Automatic
from app.parsing.mail.mbox import split
from app.parsing.mail.reading import read
from app.parsing.signs.sign import Kind

MAILS = [path.read_bytes() for path in sorted((Path(__file__).parent / "mails").glob("*.eml"))]
SNIPPETS = [
    b"From ", b"From: ", b"To: ", b"Date: ", b"Content-Type: ", b"Content-Transfer-Encoding: base64\n",
    b"multipart/mixed; boundary=b\n\n", b"multipart/report; boundary=b; report-type=delivery-status\n\n",
    b"text/html; charset=", b"utf-7", b"utf-16", b"punycode", b"unicode_escape", b"\n--b\n", b"\n--b--\n", b"\n\n",
    b"message/delivery-status\n\n", b"Final-Recipient: ", b"Action: failed\n", b"=?utf-8?B?", b"?=", b"<", b">", b'"',
    b"(", b"@", b"\\", b"%", b"*0*=", b"''", b"&#", b"<blockquote>", b"style='display:none'", b"\xff", b"\0", b"+2AA-",
    b"Mon Nov 23 10:15:00 2026", b"wrote:", b"-- \n", b"Von: x\n", b"9" * 30, b"\r", "٣".encode(),
]  # fmt: skip


def strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case tuple():
            for item in value:
                yield from strings(item)
        case _ if dataclasses.is_dataclass(value):
            for field in dataclasses.fields(value):
                yield from strings(getattr(value, field.name))


def assert_clean(raw: bytes) -> None:
    for entry in split(BytesIO(raw)):
        for text in strings(read(entry.content)):
            assert "\0" not in text
            text.encode()  # a lone surrogate would raise


@given(st.binary(max_size=500))
@settings(deadline=None)
def test_any_bytes_are_read(raw):
    read(raw)
    assert_clean(raw)


@given(st.lists(st.sampled_from(SNIPPETS) | st.binary(max_size=5), max_size=40).map(b"".join))
@settings(max_examples=500, deadline=None)
def test_any_rubble_of_mails_is_read(raw):
    read(raw)
    assert_clean(raw)


@given(st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_mails_are_read(data):
    raw = data.draw(st.sampled_from(MAILS))
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    read(raw[:start] + data.draw(st.binary(max_size=10)) + raw[end:])


@given(
    st.text(max_size=200), st.sampled_from(["subject", "from", "date", "message-id", "list-post"])
)
@settings(deadline=None)
def test_any_value_of_a_field_is_read(value, name):
    assert_clean(f"{name}: {value}\n\nx".encode("utf-8", "replace"))


SIZE = 2_000_000
HTML = b"Content-Type: text/html\n\n"


@pytest.mark.parametrize(
    ("start", "unit"),
    [
        pytest.param(b"\n", b">", id="quotation marks"),
        pytest.param(b"\n", b">\n", id="quoted lines"),
        pytest.param(b"\n", b"Von: x\nAn: y\n", id="header lines"),
        pytest.param(b"\n", b"On a@b 2026\n", id="attributions that never end"),
        pytest.param(b"\n", b"--\n", id="signatures"),
        pytest.param(b"From: MAILER-DAEMON\n\n", b"<a@b>:", id="recipients"),
        pytest.param(HTML, b"<div>", id="nested tags"),
        pytest.param(HTML, b"<blockquote>x<p>", id="nested quotations"),
        pytest.param(HTML, b"<!--", id="comments"),
        pytest.param(HTML, b'<a "', id="quotes in tags"),
        pytest.param(HTML, b"<a x='>", id="attributes"),
        pytest.param(HTML, b"<script>", id="scripts"),
        pytest.param(HTML, b"<div hidden>", id="hidden elements"),
        pytest.param(HTML, b"&", id="entities"),
        pytest.param(b"From: ", b'\\"', id="escaped quotes"),
        pytest.param(b"From: ", b"(\\(", id="comments of addresses"),
        pytest.param(b"Subject: ", b"=?a?q?", id="encoded words"),
        pytest.param(b"Subject: ", b"\n a", id="folds"),
        pytest.param(b"Content-Type: ", b';a="\\"', id="parameters"),
        pytest.param(b"", b"X: y\n", id="fields"),
        pytest.param(b"Content-Type: multipart/mixed; boundary=b\n\n", b"--b\n", id="parts"),
        pytest.param(b"Content-Type: text/plain; charset=punycode\n\n", b"a-", id="punycode"),
        pytest.param(b"Content-Transfer-Encoding: base64\n\n", b"Q=", id="padding"),
    ],
)
def test_two_megabytes_of_one_thing_are_read(start, unit):
    assert_clean(start + unit * (SIZE // len(unit)))


@pytest.mark.parametrize("boundary", [b"b", b"b%d"], ids=["one boundary", "own boundaries"])
def test_five_thousand_levels_are_read(boundary):
    levels = (
        b"Content-Type: multipart/mixed; boundary=%(b)s\n\n--%(b)s\n"
        % {b"b": boundary % number if b"%" in boundary else boundary}
        for number in range(5_000)
    )
    raw = b"".join(levels) + b"Content-Type: text/plain\n\nHallo"
    assert read(raw).text == ""  # deeper than anybody reads


def test_a_mail_of_ten_thousand_parts_has_its_words():
    head = b"From: anna@example.com\nContent-Type: multipart/mixed; boundary=b\n\n"
    words = b"--b\nContent-Type: text/plain\n\nWhen do you open?\n"
    part = b"--b\nContent-Type: image/png\nContent-Disposition: attachment\n\nx\n"
    mail = read(head + words + part * 10_000 + b"--b--\n")
    assert mail.text.strip() == "When do you open?"


@pytest.mark.parametrize(
    "unit",
    [
        b"From ",
        b"\n\nFrom Nov  1:1\nX",
        b"\n\n>From ",
        b"From a Mon 1:11 2026\nTo:",
        b"From " + b"x" * 900 + b" 1:11\nTo:",
    ],
)
def test_two_megabytes_of_separators_are_split(unit):
    assert list(split(BytesIO(b"From x\n" + unit * (SIZE // len(unit)))))


def test_the_kinds_of_automatic_mail_are_the_ones_of_the_contract():
    assert set(Kind.__args__) == set(Automatic)
