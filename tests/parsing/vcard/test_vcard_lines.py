"""Folds, soft breaks and charsets: one property from its lines."""

import pytest

from app.parsing.vcard.cards import Card, Name
from app.parsing.vcard.lines import MAX_OCTETS, fold
from app.parsing.vcard.reading import read

QP = b"NOTE;ENCODING=QUOTED-PRINTABLE"


def card(*lines: bytes, end: bytes = b"\r\n") -> Card:
    (found,) = read(end.join([b"BEGIN:VCARD", b"VERSION:2.1", *lines, b"END:VCARD", b""]))
    assert isinstance(found, Card)
    return found


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        pytest.param([b"NOTE:one", b"  two"], "one two", id="a fold loses one space"),
        pytest.param([b"NOTE:one", b"\ttwo"], "onetwo", id="or one tab"),
        pytest.param([b"NOTE:M\xc3", b" \xbcller"], "Müller", id="a fold inside a character"),
        pytest.param([b"NOTE;X-A=", b" 1:one"], "one", id="a fold before the colon"),
        pytest.param([b"NOTE:one", b" ", b" two"], "onetwo", id="an empty line inside"),
        pytest.param([b"NO", b" TE:one"], "one", id="a fold in the name"),
        pytest.param([b"note:one"], "one", id="small letters"),
        pytest.param([b"NOTE :one"], "one", id="a space before the colon"),
        pytest.param([b"NOTE:  one  "], "one", id="white space around the value"),
        pytest.param([b"NOTE:\xef\xbb\xbfone"], "one", id="a byte order mark in the value"),
        pytest.param([b'NOTE;X-A="b:c;d":one'], "one", id="a colon in quotes"),
        pytest.param([b'NOTE;X-A="b:one'], "one", id="a quote that is never closed"),
        pytest.param([b"NOTE;X-A=\xfc;X-B=^n:one"], "one", id="parameters beyond ASCII"),
        pytest.param([b"NOTE:a\0b"], "ab", id="NUL"),
        pytest.param(
            [b"NOTE:one", b"X-A;X-B=b;X-C=", b" c:two"], "one", id="a fold before the next colon"
        ),
    ],
)
def test_a_value_is_unfolded(lines, note):
    assert card(*lines).notes == (note,)


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r", b"\n\n", b"\r\r\n", b"\n\r"])
def test_every_line_end_ends_a_line(end):
    found = card(b"N:M", b" \xc3\xbcller;Anna", b"NOTE:one", b" two", end=end)

    assert (found.name, found.notes) == (Name(family="Müller", given="Anna"), ("onetwo",))


def test_line_ends_may_be_mixed():
    (found,) = read(b"BEGIN:VCARD\rN:M\xc3\r\n \xbcller;Anna\nNOTE:one\r two\nEND:VCARD")

    assert (found.name.family, found.notes) == ("Müller", ("onetwo",))


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        pytest.param([QP + b":Gr=C3=BC=C3=9Fe"], "Grüße", id="in one line"),
        pytest.param([QP + b":Gr=C3=", b"=BC=C3=9Fe"], "Grüße", id="a break inside a character"),
        pytest.param([QP + b":one =", b"two"], "one two", id="the space before the break"),
        pytest.param([QP + b":one=", b" two three"], "one two three", id="the space after it"),
        pytest.param([QP + b":=41=", b" =42=", b" =43"], "ABC", id="broken and folded"),
        pytest.param([QP + b":=41=", b" =42"], "AB", id="broken and folded once"),
        pytest.param([QP + b":=41=", b" =42 =43"], "A B C", id="a space among others is text"),
        pytest.param([QP + b":one=  ", b"two"], "onetwo", id="padding after the break"),
        pytest.param([QP + b":one=", b"Tel: two"], "oneTel: two", id="what looks like a property"),
        pytest.param([QP + b":one=0D=0Atwo"], "one\ntwo", id="a line end of the text"),
        pytest.param([QP + b":one=0D=0A=", b"=0D=0A=", b"two"], "one\n\ntwo", id="as Outlook does"),
        pytest.param([QP + b":one=3D"], "one=", id="an equals sign at the end"),
        pytest.param([QP + b":one="], "one", id="a break before the end of the card"),
        pytest.param([QP + b":one=XY=4"], "one=XY=4", id="what is not encoded"),
        pytest.param([b"NOTE;QUOTED-PRINTABLE:=41"], "A", id="the bare word"),
        pytest.param([b'NOTE;ENCODING="quoted-printable":=41'], "A", id="small, in quotes"),
        pytest.param([b"NOTE;ENCODING=Q:=41"], "A", id="its letter"),
        pytest.param([b"NOTE;X-A=1;", b" ENCODING=QUOTED-PRINTABLE:one=", b"two"], "onetwo", id="named after a fold"),
        pytest.param([b'NOTE;X-A="ENCODING=QUOTED-PRINTABLE:":=41'], "=41", id="only said in quotes"),
        pytest.param([b"NOTE:one=", b"two"], "one=\ntwo", id="not encoded at all"),
    ],
)  # fmt: skip
def test_quoted_printable_is_decoded(lines, note):
    assert card(*lines).notes == (note,)


def test_separators_that_were_encoded_are_text():
    found = card(
        b"N;ENCODING=QUOTED-PRINTABLE:M=3BM;A=5C=3BA",
        b"CATEGORIES;ENCODING=QUOTED-PRINTABLE:a=2cb,c",
    )

    assert found.name == Name(family="M;M", given="A;A")
    assert found.categories == ("a,b", "c")


@pytest.mark.parametrize(
    ("line", "family"),
    [
        pytest.param("N;CHARSET=ISO-8859-1:Müller".encode("latin1"), "Müller", id="declared"),
        pytest.param(b"N;CHARSET=ISO-8859-1:\x80", "€", id="Latin 1 means cp1252"),
        pytest.param("N:Müller".encode(), "Müller", id="undeclared UTF-8"),
        pytest.param("N:Müller".encode("cp1252"), "Müller", id="undeclared cp1252"),
        pytest.param("N;CHARSET=UTF-8:Müller".encode("cp1252"), "Müller", id="not as declared"),
        pytest.param("N;CHARSET=X-OWN:Müller".encode(), "Müller", id="unknown"),
        pytest.param("N;CHARSET=SHIFT_JIS:ソ山".encode("cp932"), "ソ山", id="a backslash in a character"),
        pytest.param(b"N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=83=5C=8ER", "ソ山", id="the same, encoded"),
        pytest.param("N;CHARSET=GB2312:王".encode("gb18030"), "王", id="Chinese"),
        pytest.param(b"N;CHARSET=UTF-8;ENCODING=BASE64:TcO8bGxlcg==", "Müller", id="base64"),
        pytest.param(b"N;CHARSET=ISO-8859-1;ENCODING=b:TfxsbGVy", "Müller", id="base64 of Latin 1"),
    ],
)  # fmt: skip
def test_each_property_has_its_charset(line, family):
    assert card(line).name.family == family


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_outdoes_what_the_properties_declare(encoding):
    text = "BEGIN:VCARD\nN;CHARSET=ISO-8859-1:Müller\nFN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:M=FCller\nEND:VCARD"
    (found,) = read(text.encode(encoding))

    assert (found.name.family, found.formatted_name) == ("Müller", "Müller")


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([b"PHOTO;ENCODING=b:AAAA", b" BBBB"], id="indented"),
        pytest.param([b"PHOTO;ENCODING=BASE64:", b"AAAA", b"BBBB"], id="not indented"),
        pytest.param([b"PHOTO;BASE64:AAAA", b"BBBB"], id="the bare word"),
        pytest.param([b"PHOTO;BASE64:", b"  AAAA", b"", b"  BBBB"], id="an empty line inside"),
        pytest.param([b'PHOTO;ENCODING="b":AA AA', b" BB BB"], id="spaces inside"),
    ],
)
def test_base64_is_joined(lines):
    found = card(*lines, b"FN:Anna")

    assert found.photo.data == b"\0\0\0\4\x10\x41"
    assert (found.formatted_name, found.unknown) == ("Anna", ())


@pytest.mark.parametrize(
    ("size", "lines"),
    [
        pytest.param(MAX_OCTETS, 1, id="full"),
        pytest.param(MAX_OCTETS + 1, 2, id="one octet too many"),
        pytest.param(2 * MAX_OCTETS - 1, 2, id="two full lines: the space counts"),
        pytest.param(2 * MAX_OCTETS, 3, id="one octet more"),
    ],
)
def test_a_written_line_is_full_before_it_is_folded(size, lines):
    folded = fold(b"x" * size)

    assert folded.endswith(b"\r\n")
    assert folded.count(b"\r\n") == lines
    assert folded.replace(b"\r\n ", b"").removesuffix(b"\r\n") == b"x" * size


@pytest.mark.parametrize("character", ["ü", "€", "😀"])
@pytest.mark.parametrize("shift", range(5))
def test_a_character_is_never_cut(character, shift):
    folded = fold(b"x" * shift + character.encode() * 100)

    lines = [line.decode() for line in folded.split(b"\r\n")]  # a cut one does not decode
    assert all(len(line.encode()) <= MAX_OCTETS for line in lines)
    assert "".join(lines).replace(" ", "") == "x" * shift + character * 100
