"""Nothing raises, nothing is lost when it is written again, nothing costs more than it should."""

import dataclasses
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.parsing.vcard.cards import Broken, Card
from app.parsing.vcard.lines import MAX_OCTETS
from app.parsing.vcard.parameters import MAX_PARAMETERS
from app.parsing.vcard.reading import MAX_PROPERTIES, read
from app.parsing.vcard.values import MAX_PARTS
from app.parsing.vcard.writing import write

SNIPPETS = [
    b"BEGIN:VCARD", b"END:VCARD", b"\nBEGIN:VCARD\n", b"\nEND:VCARD\n", b"\r\n", b"\n", b"\r", b"\n ", b"\n\t", b"=\n",
    b"VERSION:2.1\n", b"N:", b"N;", b"FN:", b"ORG:", b"TEL;", b"TEL:", b"EMAIL:", b"ADR;TYPE=home:", b'ADR;LABEL="',
    b"item1.", b"item2.", b"X-ABLabel:", b"X-ABADR:de", b"X-ABDATE:", b"_$!<", b">!$_", b"Anniversary", b"BDAY:",
    b"ANNIVERSARY:", b"1980-05-17", b"--0517", b"PHOTO;ENCODING=b:", b"PHOTO:data:image/png;base64,", b"AAAA",
    b"PHOTO;VALUE=uri:http://x/", b"NOTE;ENCODING=QUOTED-PRINTABLE:", b"CHARSET=", b"ISO-8859-1", b"utf-16", b"utf-7",
    b"shift_jis", b"ENCODING=BASE64", b"QUOTED-PRINTABLE", b"=3B", b"=5C", b"=0D=0A", b"AGENT:", b"AGENT", b";", b",",
    b":", b"\\", b"\\n", b"\\;", b"^n", b"^", b'"', b"=", b"TYPE=", b"WORK", b"pref", b"PREF=1", b"x-foo", b"X-CUSTOM(",
    b")", b"CC=de", b"tel:", b";ext=12", b"%20", b"mailto:", b"\xef\xbb\xbf", "ü".encode(), b"\xfc", b"\xff\xfe", b"\0",
    b"\x1a", b" ", b"\t", b"a", b"+49", b"CATEGORIES:", b"NICKNAME:", b"KIND:", b"X-ABShowAs:COMPANY", b"UID:", b"REV:",
    b"X-FOO:", b".", b"-", "\xa0".encode(), "\u2028".encode(), b"URL:", b"TITLE:", b"data:", b"9" * 5000,
]  # fmt: skip
RUBBLE = st.lists(st.sampled_from(SNIPPETS) | st.binary(max_size=5), max_size=50).map(b"".join)


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


def assert_sound(data: bytes) -> None:
    for position, found in enumerate(read(data)):
        for text in strings(found):
            assert "\0" not in text
            text.encode()  # a lone surrogate would raise
        if isinstance(found, Broken):
            assert found.position == position
        else:
            assert_kept(found)


def assert_kept(card: Card) -> None:
    for version in ("3.0", "4.0"):
        written = write(card, version)
        assert all(len(line) <= MAX_OCTETS for line in written.split(b"\r\n"))
        assert list(read(written)) == [replace(card, version=version)]


@given(st.binary(max_size=500))
@settings(deadline=None)
def test_any_bytes_are_read(data):
    assert_sound(data)
    assert_sound(b"BEGIN:VCARD\n" + data)


@given(RUBBLE)
@settings(max_examples=500, deadline=None)
def test_any_rubble_of_files_is_read(data):
    assert_sound(data)


@given(RUBBLE)
@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_card_that_was_read_is_written_and_read_again_without_a_loss(inside):
    assert_sound(b"BEGIN:VCARD\n" + inside + b"\nEND:VCARD\n")


@given(
    st.text(max_size=200),
    st.sampled_from(["N", "FN", "ORG", "TEL", "EMAIL", "ADR", "URL", "NOTE", "BDAY", "PHOTO"]),
)
@settings(deadline=None)
def test_any_value_of_a_property_is_read(value, name):
    assert_sound(f"BEGIN:VCARD\n{name}:{value}\nEND:VCARD".encode("utf-8", "replace"))


SIZE = 2_000_000
CARD = b"BEGIN:VCARD\nFN:x\n"
QP = CARD + b"NOTE;ENCODING=QUOTED-PRINTABLE:"
SHAPES = pytest.mark.parametrize(
    ("start", "unit"),
    [
        pytest.param(b"", b"\n", id="line ends"),
        pytest.param(b"", b"\0", id="NUL"),
        pytest.param(b"", b"BEGIN:VCARD\n", id="first lines"),
        pytest.param(b"", b"END:VCARD\n", id="last lines"),
        pytest.param(b"", b"BEGIN:VCARDEND:VCARD", id="both, joined"),
        pytest.param(b"\xff\xfe", b"\n\0", id="UTF-16"),
        pytest.param(CARD, b"A:b\n", id="properties"),
        pytest.param(CARD, b"a\n", id="lines that are none"),
        pytest.param(CARD, b"a.", id="groups"),
        pytest.param(CARD, b"AGENT:\n", id="agents without a card"),
        pytest.param(CARD, b"AGENT:\nBEGIN:VCARD\n", id="agents in each other"),
        pytest.param(CARD, b"AGENT:\nBEGIN:VCARD\nEND:VCARD\n", id="agents side by side"),
        pytest.param(CARD + b"NOTE:", b"\n a", id="folds"),
        pytest.param(CARD + b"NOTE;A=", b'\n a:"', id="folds and quotes before the colon"),
        pytest.param(QP, b"=\n", id="soft breaks"),
        pytest.param(QP, b"=\n =41", id="soft breaks and folds"),
        pytest.param(QP, b"=5C=3B", id="encoded separators"),
        pytest.param(CARD + b"X-A", b";a", id="parameters"),
        pytest.param(CARD + b"X-A;B=a", b",a", id="values of a parameter"),
        pytest.param(CARD + b"TEL;A=", b'"a:', id="quotes"),
        pytest.param(CARD + b"TEL;A=", b"^n", id="carets"),
        pytest.param(CARD + b"TEL;X-CUSTOM(", b"=", id="a typed label"),
        pytest.param(CARD + b"ORG:", b"a;", id="parts"),
        pytest.param(CARD + b"CATEGORIES:", b"ab,", id="a list"),
        pytest.param(CARD + b"NOTE:", b"\\n", id="escapes"),
        pytest.param(CARD + b"NOTE:", b"\\", id="backslashes"),
        pytest.param(CARD + b"NOTE:", b"bc\\,", id="escaped separators"),
        pytest.param(CARD + b"NOTE:", "ü".encode() + b"\xff", id="damaged characters"),
        pytest.param(CARD + b"TEL:", b"tel:", id="tel"),
        pytest.param(CARD + b"TEL:tel:", b" ", id="spaces"),
        pytest.param(CARD + b"TEL:+", b"1", id="digits"),
        pytest.param(CARD + b"TEL:", b";ext=1", id="extensions"),
        pytest.param(CARD + b"EMAIL:", b"mailto:", id="mailto"),
        pytest.param(CARD + b"BDAY:", b"1", id="a long date"),
        pytest.param(CARD + b"a.TEL:1\na.X-ABLabel:", b"_$!<", id="labels in each other"),
        pytest.param(CARD + b"PHOTO:data:a", b";x", id="a long head of data"),
        pytest.param(CARD + b"PHOTO;ENCODING=b:", b"Q=", id="padding"),
        pytest.param(CARD + b"PHOTO;BASE64:\n", b"AAAA" * 18 + b"\n", id="a photo"),
    ],
)


def much(start: bytes, unit: bytes, size: int) -> bytes:
    return start + unit * (size // len(unit)) + b":x\n"


@SHAPES
def test_two_megabytes_of_one_thing_are_read(start, unit):
    """In a second or so: what is quadratic would not come to an end."""
    for found in read(much(start, unit, SIZE)):
        assert parts_of(found) <= MAX_PROPERTIES + MAX_PARAMETERS + MAX_PARTS


@SHAPES
def test_memory_is_a_small_multiple_of_what_is_read(start, unit):
    """Each card is let go before the next one, as a caller would do."""
    data = much(start, unit, SIZE // 8)
    tracemalloc.start()
    try:
        for _ in read(data):
            pass
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert peak < 10 * len(data) + 2_000_000


def parts_of(found: Card | Broken) -> int:
    """How many objects a card is made of."""
    if isinstance(found, Broken):
        return 1
    return sum(1 for _ in strings(found))
