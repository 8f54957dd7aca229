"""Whole cards, as programs really write them, through `read`."""

import pytest

from app.parsing.vcard.cards import (
    Address,
    Card,
    Email,
    Name,
    Phone,
    Photo,
    Property,
    Url,
    YearlyDate,
)
from app.parsing.vcard.reading import read

IOS = """
BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.5//EN
N:Müller;Anna;Maria;Dr.;
FN:Dr. Anna Maria Müller
NICKNAME:Anni
ORG:Müller\\, Schmidt & Co.;Einkauf;
TITLE:Leiterin Einkauf
item1.EMAIL;type=INTERNET;type=pref:anna@example.com
item1.X-ABLabel:_$!<Work>!$_
EMAIL;type=INTERNET;type=HOME:anna.privat@example.org
TEL;type=CELL;type=VOICE;type=pref:+49 171 2345678
TEL;type=WORK;type=FAX:030 123457
item2.TEL:030 123456-12
item2.X-ABLabel:Vorzimmer
item3.ADR;type=WORK;type=pref:;;Hauptstraße 1\\nHinterhaus;Berlin;;10115;Deutschland
item3.X-ABADR:de
item4.URL;type=pref:https\\://www.example.com
item4.X-ABLabel:_$!<HomePage>!$_
BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17
item5.X-ABDATE;type=pref:2010-10-09
item5.X-ABLabel:_$!<Anniversary>!$_
item6.X-ABRELATEDNAMES;type=pref:Bernd
item6.X-ABLabel:_$!<Assistant>!$_
NOTE:Messe Köln\\, Halle 3\\;\\nwill ein Angebot
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ
 SkZJRg==
X-SOCIALPROFILE;type=twitter:http://twitter.com/anna
UID:9f1c0c2e-7b1d-4a57-9d0e-1c2d3e4f5a6b
REV:2026-03-02T09:00:00Z
END:VCARD
"""

EXPECTED_IOS = Card(
    version="3.0",
    name=Name(family="Müller", given="Anna", additional="Maria", prefix="Dr."),
    formatted_name="Dr. Anna Maria Müller",
    nicknames=("Anni",),
    organization="Müller, Schmidt & Co.",
    units=("Einkauf",),
    job_title="Leiterin Einkauf",
    emails=(
        Email(address="anna@example.com", label="Work", is_preferred=True),
        Email(address="anna.privat@example.org", types=("home",)),
    ),
    phones=(
        Phone(raw="+49 171 2345678", types=("cell", "voice"), is_preferred=True),
        Phone(raw="030 123457", types=("work", "fax")),
        Phone(raw="030 123456-12", label="Vorzimmer"),
    ),
    addresses=(
        Address(
            street="Hauptstraße 1\nHinterhaus",
            locality="Berlin",
            postal_code="10115",
            country="Deutschland",
            country_code="DE",
            types=("work",),
            is_preferred=True,
        ),
    ),
    urls=(Url(url="https://www.example.com", label="HomePage", is_preferred=True),),
    notes=("Messe Köln, Halle 3;\nwill ein Angebot",),
    birthday=YearlyDate(month=5, day=17),
    anniversary=YearlyDate(month=10, day=9, year=2010),
    photo=Photo(media_type="image/jpeg", data=b"\xff\xd8\xff\xe0\0\x10JFIF"),
    uid="9f1c0c2e-7b1d-4a57-9d0e-1c2d3e4f5a6b",
    rev="2026-03-02T09:00:00Z",
    unknown=(
        Property("PRODID", "-//Apple Inc.//iPhone OS 17.5//EN"),
        Property("X-ABRELATEDNAMES", "Bernd", (("TYPE", "pref"),), "item6"),
        Property("X-ABLABEL", "_$!<Assistant>!$_", (), "item6"),
        Property("X-SOCIALPROFILE", "http://twitter.com/anna", (("TYPE", "twitter"),)),
    ),
)

MACOS_COMPANY = """
BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:Tischlerei Holz & Söhne
ORG:Tischlerei Holz & Söhne;
EMAIL;type=INTERNET;type=WORK;type=pref:info@example.de
TEL;type=WORK;type=VOICE;type=pref:(030) 12 34 56
TEL;type=MAIN:030 123450
ADR;type=WORK:Postfach 12;;;Berlin;;10001;Germany
BDAY;value=date:1990-01-31
X-ABShowAs:COMPANY
END:VCARD
"""

GOOGLE = """
BEGIN:VCARD
VERSION:3.0
FN:Karl Weber
N:Weber;Karl;;;
EMAIL;TYPE=INTERNET;TYPE=WORK:karl@example.com
item1.TEL:+1 212-555-0123
item1.X-ABLabel:Google Voice
TEL;TYPE=CELL:
ADR;TYPE=HOME:;;1 Main St\\nApt 2;New York;NY;10001;US
item2.URL:http\\://www.google.com/profiles/1
item2.X-ABLabel:PROFILE
item3.X-ABDATE:20000101
item3.X-ABLabel:First met
ORG:Weber & Sons
TITLE:CEO
BDAY:19800517
PHOTO:https://lh3.googleusercontent.com/contacts/abc
CATEGORIES:myContacts,Trade Fair 2026
END:VCARD
"""

OUTLOOK_2_1 = """
BEGIN:VCARD
VERSION:2.1

N;LANGUAGE=de;CHARSET=Windows-1252:Müller;Anna
FN;CHARSET=Windows-1252:Anna Müller
ORG;CHARSET=Windows-1252:Müller, Schmidt & Co.;Einkauf
TITLE:Leiterin
NOTE;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Gro=DFh=E4ndler;=0D=0A=
=0D=0A=
zweite Zeile
TEL;WORK;VOICE:+49 (30) 123456
TEL;CELL;VOICE:0171/2345678
TEL;WORK;FAX:+49 (30) 123457
ADR;WORK;PREF;CHARSET=Windows-1252:;Zimmer 12;Hauptstraße 1;Berlin;;10115;Deutschland
LABEL;WORK;PREF;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Zimmer 12=0D=0A=
Hauptstra=DFe 1=0D=0A=
10115 Berlin
X-MS-OL-DEFAULT-POSTAL-ADDRESS:2
URL;WORK:www.example.com
EMAIL;PREF;INTERNET:anna@example.com
X-MS-ANNIVERSARY:20110113
PHOTO;TYPE=JPEG;ENCODING=BASE64:
 /9j/4AAQ
 SkZJRg==

X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.microsoft.com/office" ver="1.0"/>
REV:20260302T090000Z

END:VCARD
"""

ANDROID_2_1 = """
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=6C=6C=65=72;=41=6E=6E=61;;=44=72=2E;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=44=72=2E=20=41=6E=6E=61=20=4D=C3=BC=6C=6C=65=
=72
TEL;CELL;PREF:0171-2345678
TEL;X-Zweite Wohnung:030123456
TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=C3=BC=72=6F):030123457
EMAIL;HOME:anna@example.com
ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;=48=61=75=70=74=73=74=72=61=C3=9F=65=
=20=31=3B=20=48=6F=66;=42=65=72=6C=69=6E;;=31=30=31=31=35;
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=6C=6C=65=72=2C=20=53=63=68=6D=69=64=
=74
BDAY:1980-05-17
X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Anni;1;;;;;;;;;;;;;
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ
 SkZJRg==

END:VCARD
"""

NOKIA = """
BEGIN:VCARD
VERSION:2.1
REV:20080101T000000Z
UID:353923010000000-17
N;ENCODING=8-BIT;CHARSET=UTF-8:Virtanen;Ääni
TEL;PREF;CELL;VOICE:+358401234567
TEL;VOICE;HOME:
X-CLASS:private
PHOTO;TYPE=JPEG;ENCODING=BASE64:
/9j/4AAQ
SkZJRg==

END:VCARD
"""

THUNDERBIRD_SIGNATURE = """
begin:vcard
fn;quoted-printable:Anna M=C3=BCller
n;quoted-printable:M=C3=BCller;Anna
org:Schmidt GmbH;Einkauf
adr;dom:;;Hauptstr. 1;Berlin;;10115;Germany
email;internet:anna@example.com
tel;work:030 123456
tel;fax:030 123457
x-mozilla-html:FALSE
url:http://www.example.com
version:2.1
end:vcard
"""

NEXTCLOUD_4_0 = """
BEGIN:VCARD
VERSION:4.0
PRODID:-//Nextcloud Contacts v5.3.2
KIND:individual
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
FN:Anna Müller
N;SORT-AS="Müller,Anna":Müller;Anna;;Dr.;M.A.
TEL;VALUE=uri;PREF=2;TYPE="voice,home":tel:+49-30-123456;ext=12
TEL;VALUE=uri;PREF=1;TYPE=cell:tel:+491712345678
EMAIL;PREF=1;TYPE=work:anna@example.com
ADR;TYPE=work;LABEL="Hauptstr. 1\\n10115 Berlin":;;Hauptstr. 1;Berlin;;10115;Germany
ADR;TYPE=home;LABEL="Am Markt: 5^n14467 Potsdam":;;;;;;
ORG:Schmidt GmbH
TITLE:Head of Purchasing
BDAY:--0517
ANNIVERSARY:20101009
CATEGORIES:Kunden,Messe
PHOTO:data:image/png;base64,iVBORw0KGgo=
REV:20260302T090000Z
END:VCARD
"""


def the_card(text: str, encoding: str = "utf-8", line_end: str = "\r\n") -> Card:
    (card,) = read(text.lstrip("\n").replace("\n", line_end).encode(encoding))
    assert isinstance(card, Card)
    return card


def test_a_card_of_ios():
    assert the_card(IOS) == EXPECTED_IOS


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_encoding_and_the_line_ends_of_a_file_do_not_matter(encoding, line_end):
    assert the_card(IOS, encoding, line_end) == EXPECTED_IOS


def test_a_company_of_macos():
    assert the_card(MACOS_COMPANY) == Card(
        version="3.0",
        kind="org",
        formatted_name="Tischlerei Holz & Söhne",
        organization="Tischlerei Holz & Söhne",
        emails=(Email(address="info@example.de", types=("work",), is_preferred=True),),
        phones=(
            Phone(raw="(030) 12 34 56", types=("work", "voice"), is_preferred=True),
            Phone(raw="030 123450", types=("main",)),
        ),
        addresses=(
            Address(
                po_box="Postfach 12",
                locality="Berlin",
                postal_code="10001",
                country="Germany",
                types=("work",),
            ),
        ),
        birthday=YearlyDate(month=1, day=31, year=1990),
    )


def test_a_card_of_google():
    assert the_card(GOOGLE) == Card(
        version="3.0",
        name=Name(family="Weber", given="Karl"),
        formatted_name="Karl Weber",
        organization="Weber & Sons",
        job_title="CEO",
        emails=(Email(address="karl@example.com", types=("work",)),),
        phones=(Phone(raw="+1 212-555-0123", label="Google Voice"),),
        addresses=(
            Address(
                street="1 Main St\nApt 2",
                locality="New York",
                region="NY",
                postal_code="10001",
                country="US",
                country_code="US",
                types=("home",),
            ),
        ),
        urls=(Url(url="http://www.google.com/profiles/1", label="PROFILE"),),
        birthday=YearlyDate(month=5, day=17, year=1980),
        categories=("myContacts", "Trade Fair 2026"),
        photo=Photo(uri="https://lh3.googleusercontent.com/contacts/abc"),
        unknown=(
            Property("X-ABDATE", "20000101", (), "item3"),
            Property("X-ABLABEL", "First met", (), "item3"),
        ),
    )


def test_a_card_of_outlook():
    card = the_card(OUTLOOK_2_1, "cp1252")

    assert card == Card(
        version="2.1",
        name=Name(family="Müller", given="Anna"),
        formatted_name="Anna Müller",
        organization="Müller, Schmidt & Co.",
        units=("Einkauf",),
        job_title="Leiterin",
        emails=(Email(address="anna@example.com", is_preferred=True),),
        phones=(
            Phone(raw="+49 (30) 123456", types=("work", "voice")),
            Phone(raw="0171/2345678", types=("cell", "voice")),
            Phone(raw="+49 (30) 123457", types=("work", "fax")),
        ),
        addresses=(
            Address(
                street="Hauptstraße 1\nZimmer 12",
                locality="Berlin",
                postal_code="10115",
                country="Deutschland",
                types=("work",),
                is_preferred=True,
            ),
        ),
        urls=(Url(url="www.example.com", types=("work",)),),
        notes=("Großhändler;\n\nzweite Zeile",),
        anniversary=YearlyDate(month=1, day=13, year=2011),
        photo=Photo(media_type="image/jpeg", data=b"\xff\xd8\xff\xe0\0\x10JFIF"),
        rev="20260302T090000Z",
        unknown=(
            Property(
                "LABEL",
                "Zimmer 12\\nHauptstraße 1\\n10115 Berlin",
                (("TYPE", "WORK"), ("TYPE", "PREF")),
            ),
            Property("X-MS-OL-DEFAULT-POSTAL-ADDRESS", "2"),
            Property(
                "X-MS-OL-DESIGN", '<card xmlns="http://schemas.microsoft.com/office" ver="1.0"/>'
            ),
        ),
    )


def test_a_card_of_android():
    assert the_card(ANDROID_2_1) == Card(
        version="2.1",
        name=Name(family="Müller", given="Anna", prefix="Dr."),
        formatted_name="Dr. Anna Müller",
        organization="Müller, Schmidt",
        emails=(Email(address="anna@example.com", types=("home",)),),
        phones=(
            Phone(raw="0171-2345678", types=("cell",), is_preferred=True),
            Phone(raw="030123456", label="Zweite Wohnung"),
            Phone(raw="030123457", label="Büro"),
        ),
        addresses=(
            Address(
                street="Hauptstraße 1; Hof", locality="Berlin", postal_code="10115", types=("home",)
            ),
        ),
        birthday=YearlyDate(month=5, day=17, year=1980),
        photo=Photo(media_type="image/jpeg", data=b"\xff\xd8\xff\xe0\0\x10JFIF"),
        unknown=(
            Property("X-ANDROID-CUSTOM", "vnd.android.cursor.item/nickname;Anni;1;;;;;;;;;;;;;"),
        ),
    )


def test_a_card_of_nokia():
    assert the_card(NOKIA) == Card(
        version="2.1",
        name=Name(family="Virtanen", given="Ääni"),
        formatted_name="Ääni Virtanen",
        phones=(Phone(raw="+358401234567", types=("cell", "voice"), is_preferred=True),),
        photo=Photo(media_type="image/jpeg", data=b"\xff\xd8\xff\xe0\0\x10JFIF"),
        uid="353923010000000-17",
        rev="20080101T000000Z",
        unknown=(Property("X-CLASS", "private"),),
    )


def test_a_card_of_thunderbird():
    assert the_card(THUNDERBIRD_SIGNATURE, line_end="\n") == Card(
        version="2.1",
        name=Name(family="Müller", given="Anna"),
        formatted_name="Anna Müller",
        organization="Schmidt GmbH",
        units=("Einkauf",),
        emails=(Email(address="anna@example.com"),),
        phones=(Phone(raw="030 123456", types=("work",)), Phone(raw="030 123457", types=("fax",))),
        addresses=(
            Address(
                street="Hauptstr. 1",
                locality="Berlin",
                postal_code="10115",
                country="Germany",
                types=("dom",),
            ),
        ),
        urls=(Url(url="http://www.example.com"),),
        unknown=(Property("X-MOZILLA-HTML", "FALSE"),),
    )


def test_a_card_of_nextcloud():
    assert the_card(NEXTCLOUD_4_0) == Card(
        version="4.0",
        kind="individual",
        name=Name(family="Müller", given="Anna", prefix="Dr.", suffix="M.A."),
        formatted_name="Anna Müller",
        organization="Schmidt GmbH",
        job_title="Head of Purchasing",
        emails=(Email(address="anna@example.com", types=("work",), is_preferred=True),),
        phones=(
            Phone(raw="+49-30-123456", extension="12", types=("voice", "home")),
            Phone(raw="+491712345678", types=("cell",), is_preferred=True),
        ),
        addresses=(
            Address(
                street="Hauptstr. 1",
                locality="Berlin",
                postal_code="10115",
                country="Germany",
                types=("work",),
            ),
            Address(street="Am Markt: 5\n14467 Potsdam", types=("home",)),
        ),
        birthday=YearlyDate(month=5, day=17),
        anniversary=YearlyDate(month=10, day=9, year=2010),
        categories=("Kunden", "Messe"),
        photo=Photo(media_type="image/png", data=b"\x89PNG\r\n\x1a\n"),
        uid="urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        rev="20260302T090000Z",
        unknown=(Property("PRODID", "-//Nextcloud Contacts v5.3.2"),),
    )


def test_a_card_is_kept_as_it_came():
    text = "BEGIN:VCARD\r\nFN:Anna\r\nX-ODD;A=1:b\r\nEND:VCARD"
    first, second = read((f"{text}\r\n\r\n" * 2).encode())

    assert first.source == second.source == text.encode()
    assert first.raw == text.replace("\r\n", "\n")
    assert list(read(first.source)) == [first]
