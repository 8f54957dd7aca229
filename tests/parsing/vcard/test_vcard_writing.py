"""A written card is valid, and reads as the same card."""

import re
import string
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.parsing.vcard.cards import Address, Card, Email, Name, Phone, Photo, Url, YearlyDate
from app.parsing.vcard.dates import NO_YEAR
from app.parsing.vcard.properties import Property
from app.parsing.vcard.reading import read
from app.parsing.vcard.templates import repair
from app.parsing.vcard.writing import write

VERSIONS = pytest.mark.parametrize("version", ["3.0", "4.0"])
EDGES = " \t\n\ufeff\xa0"

FULL = Card(
    kind="org",
    name=Name(family="Müller; Schmidt", given="Anna", prefix="Dr."),
    formatted_name="Dr. Anna Müller, Köln",
    nicknames=("Anni", "A,nn"),
    organization="Müller, Schmidt & Co.",
    units=("Einkauf",),
    job_title="Leiterin",
    emails=(Email(address="anna@example.com", types=("work",), is_preferred=True),),
    phones=(
        Phone(raw="+49-30-123456", extension="12", types=("work", "voice")),
        Phone(raw="0171 2345678", label="Vorzimmer, links", is_preferred=True),
    ),
    addresses=(
        Address(
            po_box="12",
            street="Hauptstr. 1\nHof",
            locality="Köln",
            postal_code="50667",
            country="Deutschland",
            country_code="DE",
            types=("work",),
        ),
    ),
    urls=(Url(url="https://example.com/?a=1,2;b", types=("work",)),),
    notes=("one\ntwo", r"C:\data"),
    birthday=YearlyDate(month=5, day=17),
    anniversary=YearlyDate(year=2010, month=10, day=9),
    categories=("Kunden", "a;b"),
    photo=Photo(media_type="image/jpeg", data=b"\xff\xd8\xff"),
    uid="urn:uuid:1",
    rev="20260302T090000Z",
    unknown=(Property("X-FOO", r"a\;b;c", (("X-A", 'b:"c"'), ("TYPE", "d")), "item1"),),
)

WRITTEN_3_0 = r"""BEGIN:VCARD
VERSION:3.0
N:Müller\; Schmidt;Anna;;Dr.;
FN:Dr. Anna Müller\, Köln
NICKNAME:Anni,A\,nn
ORG:Müller\, Schmidt & Co.;Einkauf
TITLE:Leiterin
EMAIL;TYPE=work;TYPE=pref:anna@example.com
TEL;TYPE=work;TYPE=voice:+49-30-123456\;ext=12
item2.TEL;TYPE=pref:0171 2345678
item2.X-ABLabel:Vorzimmer\, links
item3.ADR;TYPE=work:12;;Hauptstr. 1\nHof;Köln;;50667;Deutschland
item3.X-ABADR:de
URL;TYPE=work:https://example.com/?a=1,2;b
item4.X-ABDATE:2010-10-09
item4.X-ABLabel:_$!<Anniversary>!$_
NOTE:one\ntwo
NOTE:C:\\data
BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17
CATEGORIES:Kunden,a\;b
PHOTO;ENCODING=b;TYPE=JPEG:/9j/
X-ABShowAs:COMPANY
UID:urn:uuid:1
REV:20260302T090000Z
item1.X-FOO;X-A="b:^'c^'";TYPE=d:a\;b;c
END:VCARD
"""

WRITTEN_4_0 = r"""BEGIN:VCARD
VERSION:4.0
N:Müller\; Schmidt;Anna;;Dr.;
FN:Dr. Anna Müller\, Köln
NICKNAME:Anni,A\,nn
ORG:Müller\, Schmidt & Co.;Einkauf
TITLE:Leiterin
EMAIL;TYPE=work;PREF=1:anna@example.com
TEL;VALUE=uri;TYPE=work;TYPE=voice:tel:+49-30-123456;ext=12
item2.TEL;PREF=1:0171 2345678
item2.X-ABLabel:Vorzimmer\, links
item3.ADR;TYPE=work:12;;Hauptstr. 1\nHof;Köln;;50667;Deutschland
item3.X-ABADR:de
URL;TYPE=work:https://example.com/?a=1,2;b
ANNIVERSARY:20101009
NOTE:one\ntwo
NOTE:C:\\data
BDAY:--0517
CATEGORIES:Kunden,a\;b
PHOTO:data:image/jpeg;base64,/9j/
KIND:org
UID:urn:uuid:1
REV:20260302T090000Z
item1.X-FOO;X-A="b:^'c^'";TYPE=d:a\;b;c
END:VCARD
"""


@pytest.mark.parametrize(("version", "text"), [("3.0", WRITTEN_3_0), ("4.0", WRITTEN_4_0)])
def test_a_card_is_written(version, text):
    assert write(FULL, version).decode() == text.replace("\n", "\r\n")


@VERSIONS
def test_what_a_version_demands_is_there_even_if_nothing_is_known(version):
    lines = write(Card(), version).decode().split("\r\n")

    assert lines == ["BEGIN:VCARD", f"VERSION:{version}", "N:;;;;", "FN:", "END:VCARD", ""]


@VERSIONS
def test_a_name_is_made_of_its_parts_where_none_is_given(version):
    assert b"\r\nFN:Anna Weber\r\n" in write(
        Card(name=Name(given="Anna", family="Weber"), organization="x"), version
    )
    assert b"\r\nFN:Weber\\, Sons\r\n" in write(Card(organization="Weber, Sons"), version)


@VERSIONS
@pytest.mark.parametrize("photo", [Photo(uri="http://x/a,b"), Photo(uri="http://x/a", media_type="image/gif")])  # fmt: skip
def test_a_photo_elsewhere_stays_there(photo, version):
    (card,) = read(write(Card(formatted_name="Anna", photo=photo), version))

    assert card.photo == photo


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        pytest.param("+491712345678", b"TEL;VALUE=uri:tel:+491712345678", id="E.164"),
        pytest.param("+49 171 2345678", b"TEL:+49 171 2345678", id="with spaces"),
        pytest.param("0171-2345678", b"TEL:0171-2345678", id="no country"),
        pytest.param("+-", b"TEL:+-", id="no number"),
    ],
)
def test_a_number_is_a_uri_in_4_0_where_that_changes_nothing(raw, line):
    written = write(Card(phones=(Phone(raw=raw),)), "4.0")

    assert line in written.split(b"\r\n")


@VERSIONS
@pytest.mark.parametrize("value", ["", "a b", "a,b", "a;b:c", '"', "a\nb", "a^nb", "^^", "^'", "ü"])
def test_a_parameter_reads_as_it_was_written(value, version):
    unknown = Property("X-FOO", "1", (("X-A", value), ("X-B", "2")))
    (card,) = read(write(Card(unknown=(unknown,)), version))

    assert card.unknown == (unknown,)


ODD = "a\r\nTEL:1\nEND:VCARD\rb"


@VERSIONS
def test_no_value_and_no_name_can_end_a_line(version):
    card = Card(
        formatted_name=ODD,
        phones=(Phone(raw=ODD, label=ODD, types=(ODD,)),),
        urls=(Url(url=ODD),),
        photo=Photo(media_type=ODD, uri=ODD),
        uid=ODD,
        unknown=(Property(f"X-{ODD}", ODD, ((f"A{ODD}", ODD),), ODD),),
    )
    written = write(card, version)
    (back,) = read(written)

    assert written.count(b"\r\n") == written.count(b"\r") == written.count(b"\n")
    starts = [line for line in written.split(b"\r\n") if line.startswith((b"END", b"TEL:1"))]
    assert starts == [b"END:VCARD"]
    assert len(back.phones) == 1


LINE = re.compile(
    r"""(?:[A-Za-z0-9-]+\.)?[A-Za-z0-9-]+               # RFC 6350 §3.3
    (?:;[A-Za-z0-9-]+=(?:"[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:,\x00-\x08\x0a-\x1f\x7f]*))*
    :[^\x00-\x08\x0a-\x1f\x7f]*""",
    re.VERBOSE,
)


def assert_valid(written: bytes, version: str) -> None:
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    lines = written.decode().removesuffix("\r\n").replace("\r\n ", "").split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", f"VERSION:{version}"]
    assert lines[-1] == "END:VCARD"
    assert all(LINE.fullmatch(line) for line in lines)


def is_no_field_of_a_template(text: str) -> bool:
    """Whether a reader takes the text as it is: `undefined` stands for a value that a template lacks."""
    line = f"NOTE:{text}\r\n".encode()
    return repair(line) == line


TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters=[*map(chr, range(9)), *map(chr, range(11, 32)), "\x7f"])
    | st.sampled_from(',;:\\"\n^=nN 1ü😀'),
    max_size=40,
).map(lambda text: text.strip(EDGES)).filter(is_no_field_of_a_template)  # fmt: skip
SOME = TEXT.filter(bool)
SEVERAL = st.lists(SOME, max_size=3, unique=True).map(tuple)
WORD = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=10)
DETAIL = {
    "types": st.lists(
        st.from_regex(r"[a-z0-9][a-z0-9-]{0,8}", fullmatch=True).filter(
            lambda word: not word.startswith("x-") and word not in {"internet", "pref"}
        ),
        max_size=3,
        unique=True,
    ).map(tuple),
    "label": st.lists(WORD, max_size=3).map(" ".join).filter(lambda text: "_$!<" not in text),
    "is_preferred": st.booleans(),
}
EMAILS = st.builds(
    Email, address=SOME.filter(lambda text: not text.lower().startswith("mailto:")), **DETAIL
)
NUMBERS = st.text(string.digits + "+ -./()", min_size=1, max_size=20).map(str.strip).filter(bool)
PHONES = st.builds(
    Phone,
    raw=NUMBERS | SOME.filter(lambda text: not re.search("tel:|;ext=", text, re.IGNORECASE)),
    extension=st.text(string.digits, max_size=5),
    **DETAIL,
)
URLS = st.builds(Url, url=SOME, **DETAIL)
ADDRESSES = (
    st.builds(
        Address,
        po_box=TEXT,
        street=TEXT,
        locality=TEXT,
        region=TEXT,
        postal_code=TEXT,
        country=TEXT,
        country_code=st.text(string.ascii_uppercase, min_size=2, max_size=2),
        **DETAIL,
    )
    | st.builds(Address, locality=SOME, **DETAIL)
).filter(lambda a: a.po_box or a.street or a.locality or a.region or a.postal_code or a.country)
DATES = st.none() | st.dates().map(
    lambda day: YearlyDate(
        month=day.month, day=day.day, year=None if day.year == NO_YEAR else day.year
    )
)
PHOTOS = (
    st.none()
    | st.builds(
        Photo,
        media_type=st.sampled_from(["image/jpeg", "image/png", "application/x-odd"]),
        data=st.binary(min_size=1, max_size=200),
    )
    | st.builds(Photo, uri=TEXT.map("https://example.com/{}".format))
)
TOKEN = st.from_regex(r"[A-Z0-9][A-Z0-9-]{0,8}", fullmatch=True)
PARAMETERS = st.lists(st.tuples(TOKEN.map("X-P{}".format), TEXT.map(str.strip)), max_size=3)
UNKNOWN = st.builds(
    Property,
    name=TOKEN.map("X-T{}".format),
    value=SOME.map(lambda text: text.replace("\n", "\\n")),
    parameters=PARAMETERS.map(tuple),
    group=st.sampled_from(["", "item1", "item2", "b"]),
)
# A reading takes semicolons in a lone family name for separators that some programs escape.
NAMES = st.builds(Name, family=TEXT, given=TEXT, additional=TEXT, prefix=TEXT, suffix=TEXT).filter(
    lambda name: (
        ";" not in name.family or any((name.given, name.additional, name.prefix, name.suffix))
    )
)


@st.composite
def cards(draw: st.DrawFn) -> Card:
    """Those that a reading can give: trimmed, and with a name as soon as there is a part of it."""
    name, organization = draw(NAMES | st.just(Name())), draw(TEXT)
    kept = {
        field: draw(st.lists(strategy, max_size=3).map(tuple))
        for field, strategy in {
            "emails": EMAILS, "phones": PHONES, "urls": URLS, "addresses": ADDRESSES,
            "notes": SOME, "unknown": UNKNOWN,
        }.items()
    }  # fmt: skip
    return Card(
        name=name,
        formatted_name=draw(TEXT) or name.display_name() or organization,
        organization=organization,
        **{field: draw(SEVERAL) for field in ("nicknames", "units", "categories")},
        **{field: draw(TEXT) for field in ("job_title", "uid", "rev")},
        kind=draw(st.sampled_from(["", "individual", "org", "group", "x-odd"])),
        birthday=draw(DATES),
        anniversary=draw(DATES),
        photo=draw(PHOTOS),
        **kept,
    )


@VERSIONS
@given(card=cards())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_reads_as_the_same_card(version, card):
    assume(replace(card, uid="", rev="") != Card())  # it would be refused: it says nothing
    written = write(card, version)

    assert_valid(written, version)
    assert list(read(written)) == [replace(card, version=version)]
