"""Charsets, transfer encodings, encoded words and parameters."""

import pytest

from app.parsing import charsets, transfer_encodings
from app.parsing.mail import encoded_words, parameters
from app.parsing.mail.reading import read


@pytest.mark.parametrize(
    ("data", "declared", "expected"),
    [
        pytest.param("ü".encode(), "utf-8", "ü", id="as declared"),
        pytest.param("ü€".encode("cp1252"), "iso-8859-1", "ü€", id="Latin 1 means cp1252"),
        pytest.param("ü".encode(), "us-ascii", "ü", id="ASCII that is UTF-8"),
        pytest.param("ü".encode("cp1252"), "us-ascii", "ü", id="ASCII that is cp1252"),
        pytest.param("ü".encode("cp1252"), "", "ü", id="undeclared cp1252"),
        pytest.param("ü".encode(), "x-unknown", "ü", id="unknown"),
        pytest.param("ü".encode(), "windows-9999", "ü", id="of a known family, unknown"),
        pytest.param("š".encode("cp1250"), '"Windows-1250"', "š", id="quotes and case"),
        pytest.param("š".encode("iso8859-2"), "ISO_8859-2", "š", id="underscores"),
        pytest.param("ж".encode("koi8-r"), "KOI8-R", "ж", id="Russian"),
        pytest.param("山".encode("cp932"), "Shift_JIS", "山", id="Japanese"),
        pytest.param("한".encode("cp949"), "ks_c_5601-1987", "한", id="Korean"),
        pytest.param("中".encode("gb18030"), "gb2312", "中", id="Chinese"),
        pytest.param("\ufeffü".encode(), "utf-8", "ü", id="byte order mark"),
        pytest.param(b"+AOw-", "utf-7", "ì", id="UTF-7"),
        pytest.param(b"+2AA-x", "utf-7", "\ufffdx", id="UTF-7 with a lone surrogate"),
        pytest.param(b"a\r\nb\rc\n", "", "a\nb\nc\n", id="line ends"),
        pytest.param(b"a\0b\x07\tc\x7f", "", "ab\tc", id="controls"),
        pytest.param(b"\\u0041", "unicode_escape", "\\u0041", id="a codec that is no charset"),
        pytest.param(b"abc", "zip", "abc", id="a codec for bytes"),
        pytest.param(b"\x81", "", "\ufffd", id="nothing at all"),
    ],
)
def test_bytes_become_text(data, declared, expected):
    assert charsets.decode(data, declared) == expected


def test_one_damaged_character_does_not_change_the_charset_of_a_text():
    assert charsets.decode("äöüß".encode() + b"\xff", "utf-8") == "äöüß\ufffd"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(b"QUJD", b"ABC", id="whole"),
        pytest.param(b"QUI", b"AB", id="padding missing"),
        pytest.param(b"QUJDR", b"ABC", id="a character too many"),
        pytest.param(b"QU\nJ D!-", b"ABC", id="foreign characters"),
        pytest.param(b"QQ==Qg==", b"AB", id="padding in the middle"),
        pytest.param(b"====", b"", id="nothing but padding"),
    ],
)
def test_base64_is_read_as_far_as_it_goes(body, expected):
    assert transfer_encodings.decode(body, " Base64 ") == expected


def test_unknown_transfer_encodings_are_left_alone():
    assert transfer_encodings.decode(b"=41", "8bit") == b"=41"
    assert transfer_encodings.decode(b"=41", "quoted-printable") == b"A"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("=?utf-8?Q?=C3=BC_x?=", "ü x", id="Q"),
        pytest.param("=?UTF-8?b?w7w=?=", "ü", id="B in lower case"),
        pytest.param("a =?utf-8?Q?b?= c", "a b c", id="between words"),
        pytest.param("=?utf-8?Q?a?=   =?utf-8?Q?b?=", "ab", id="space between two is none"),
        pytest.param("=?utf-8?Q?a?==?utf-8?Q?b?=", "ab", id="no space between two"),
        pytest.param("=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=", "ü", id="split in a character"),
        pytest.param("=?utf-8?Q?a?= =?latin1?Q?=FC?=", "aü", id="two charsets"),
        pytest.param("=?utf-8?Q?a b?=", "a b", id="a space inside"),
        pytest.param("=?utf-8*en?Q?a?=", "a", id="with language"),
        pytest.param("=?utf-8?B?!!?=", "", id="nothing left"),
        pytest.param("=?utf-8?X?a?=", "=?utf-8?X?a?=", id="unknown encoding"),
        pytest.param("=?utf-8?Q?a", "=?utf-8?Q?a", id="never ends"),
    ],
)
def test_encoded_words_are_decoded(value, expected):
    assert encoded_words.decode(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("Text/Plain", ("text/plain", {}), id="none"),
        pytest.param("a/b; X=1;y = 2", ("a/b", {"x": "1", "y": "2"}), id="two"),
        pytest.param('a/b; n="x;\\"y"', ("a/b", {"n": 'x;"y'}), id="quoted"),
        pytest.param('a/b; n="x', ("a/b", {"n": "x"}), id="quote never closed"),
        pytest.param("a/b; n=one two; m=3", ("a/b", {"n": "one two", "m": "3"}), id="spaces"),
        pytest.param("a/b; n=1; n=2", ("a/b", {"n": "1"}), id="doubled"),
        pytest.param("a/b; n*=utf-8'de'%C3%BC", ("a/b", {"n": "ü"}), id="charset"),
        pytest.param("a/b; n*0=a; n*1=b", ("a/b", {"n": "ab"}), id="continued"),
        pytest.param("a/b; n*1=b; n*0*=utf-8''%C3%BC", ("a/b", {"n": "üb"}), id="both, unsorted"),
        pytest.param("a/b; n*=plain", ("a/b", {"n": "plain"}), id="charset missing"),
        pytest.param("a/b; n=old; n*=''new", ("a/b", {"n": "new"}), id="extended wins"),
        pytest.param("a/b; n==?utf-8?Q?=C3=BC?=", ("a/b", {"n": "ü"}), id="encoded word"),
        pytest.param("", ("", {}), id="empty"),
        pytest.param(";;=;x=", ("", {"x": ""}), id="rubble"),
    ],
)
def test_parameters_are_read(value, expected):
    assert parameters.parse(value) == expected


@pytest.mark.parametrize("declared", ["", "; charset=windows-1251"])
def test_a_page_may_declare_its_charset_itself(declared):
    page = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body>Когда?</body></html>'
    raw = f"From: a@b.example\nContent-Type: text/html{declared}\nContent-Transfer-Encoding: 8bit\n\n".encode()
    assert read(raw + page.encode("cp1251")).text == "Когда?"
