"""Single properties, in all the ways in which they are written."""

import pytest

from app.parsing.vcard.cards import Address, Card, Email, Name, Phone, Photo, Url, YearlyDate
from app.parsing.vcard.properties import Property
from app.parsing.vcard.reading import read


def card(*lines: str) -> Card:
    (found,) = read("\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD"]).encode())
    assert isinstance(found, Card)
    return found


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(r"a\, b\; c", "a, b; c", id="separators"),
        pytest.param(r"a\nb\Nc", "a\nb\nc", id="line ends"),
        pytest.param(r"a\\nb", r"a\nb", id="an escaped backslash"),
        pytest.param(r"\"a\"\: b", '"a": b', id="quotes and a colon, as macOS writes them"),
        pytest.param(r"C:\data\x", r"C:\data\x", id="a path"),
        pytest.param("a\\", "a\\", id="a backslash at the end"),
        pytest.param("a, b; c", "a, b; c", id="bare separators"),
        pytest.param(r" \n a \n ", "a", id="white space around it"),
    ],
)
def test_escapes_are_read(value, text):
    assert card(f"NOTE:{value}").notes == (text,)
    assert card(f"FN:{value}").formatted_name == text


@pytest.mark.parametrize(
    ("lines", "name", "shown"),
    [
        pytest.param(["N:Weber;Karl;Otto;Dr.;jun."], ("Weber", "Karl", "Otto", "Dr.", "jun."), "Dr. Karl Otto Weber jun.", id="all parts"),
        pytest.param(["N:Weber;Karl", "FN:K. Weber"], ("Weber", "Karl", "", "", ""), "K. Weber", id="as written"),
        pytest.param(["N:Weber"], ("Weber", "", "", "", ""), "Weber", id="one part"),
        pytest.param(["N:Weber;Karl;;;;;x;y"], ("Weber", "Karl", "", "", ""), "Karl Weber", id="parts of RFC 9554"),
        pytest.param([r"N:Weber\; Sohn;Karl,Otto"], ("Weber; Sohn", "Karl,Otto", "", "", ""), "Karl,Otto Weber; Sohn", id="escaped and bare"),
        pytest.param(["N:;;;;", "ORG:Weber & Sons"], ("", "", "", "", ""), "Weber & Sons", id="a firm"),
        pytest.param(["FN:", "FN:Karl"], ("", "", "", "", ""), "Karl", id="the first that says something"),
    ],
)  # fmt: skip
def test_names_are_read(lines, name, shown):
    found = card(*lines, "TEL:1")

    assert found.name == Name(
        **dict(zip(("family", "given", "additional", "prefix", "suffix"), name, strict=True))
    )
    assert found.formatted_name == shown


@pytest.mark.parametrize(
    ("value", "organization", "units"),
    [
        pytest.param("Müller, Schmidt & Co.", "Müller, Schmidt & Co.", (), id="bare comma"),
        pytest.param(r"Müller\, Schmidt & Co.;", "Müller, Schmidt & Co.", (), id="escaped comma"),
        pytest.param("Weber;Sales;;North", "Weber", ("Sales", "North"), id="units"),
        pytest.param(";Sales", "", ("Sales",), id="only a unit"),
        pytest.param(r"Weber\;Sons", "Weber;Sons", (), id="escaped semicolon"),
    ],
)
def test_organizations_stay_whole(value, organization, units):
    found = card(f"ORG:{value}")

    assert (found.organization, found.units) == (organization, units)


@pytest.mark.parametrize(
    ("parameters", "types", "is_preferred"),
    [
        pytest.param("", (), False, id="none"),
        pytest.param(";WORK;VOICE", ("work", "voice"), False, id="bare words of 2.1"),
        pytest.param(";TYPE=WORK;TYPE=pref", ("work",), True, id="one by one"),
        pytest.param(";type=work,cell,pref", ("work", "cell"), True, id="a list"),
        pytest.param(';TYPE="work,cell"', ("work", "cell"), False, id="a list in quotes"),
        pytest.param(";HOME,FAX", ("home", "fax"), False, id="a bare list"),
        pytest.param(";TYPE=work;TYPE=WORK", ("work",), False, id="twice"),
        pytest.param(";PREF=1;TYPE=work", ("work",), True, id="4.0"),
        pytest.param(";TYPE=;;TYPE= work ;PREF=", ("work",), False, id="rubble"),
    ],
)
def test_types_are_read(parameters, types, is_preferred):
    (phone,) = card(f"TEL{parameters}:030 1").phones

    assert (phone.types, phone.is_preferred, phone.label) == (types, is_preferred, "")


@pytest.mark.parametrize(
    ("preferences", "preferred"),
    [
        pytest.param(["", ""], [False, False], id="none"),
        pytest.param([";PREF=2", ";PREF=1"], [False, True], id="the smaller number"),
        pytest.param([";PREF=50", ""], [True, False], id="the only number"),
        pytest.param([";PREF", ";TYPE=pref"], [True, True], id="both"),
        pytest.param([";PREF=x", ";PREF=99999999999"], [False, False], id="no numbers"),
    ],
)
def test_the_preferred_one_is_marked(preferences, preferred):
    found = card(*(f"EMAIL{given}:{at}@example.com" for at, given in enumerate(preferences)))

    assert [email.is_preferred for email in found.emails] == preferred


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        pytest.param(["item1.TEL:1", "item1.X-ABLabel:Vorzimmer"], "Vorzimmer", id="a group"),
        pytest.param(["ITEM1.TEL:1", "item1.X-ABLABEL:Vorzimmer"], "Vorzimmer", id="in capitals"),
        pytest.param(["x.X-ABLabel:_$!<Home>!$_", "x.TEL:1"], "Home", id="a word of Apple's, before it"),
        pytest.param([r"a.TEL:1", r"a.X-ABLabel: Tür\, links"], "Tür, links", id="escaped"),
        pytest.param(["TEL;X-Zweite Nummer:1"], "Zweite Nummer", id="a word of 2.1"),
        pytest.param(["TEL;TYPE=x-mobil:1"], "mobil", id="a word of 3.0"),
        pytest.param(['TEL;TYPE="Büro":1'], "Büro", id="no word of the standard"),
        pytest.param(["TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=C3=BC=72=6F):1"], "Büro", id="Android, encoded"),
        pytest.param(["TEL;X-CUSTOM(Laden):1"], "Laden", id="Android, plain"),
        pytest.param(["TEL:1", "X-ABLabel:Vorzimmer"], "", id="no group"),
        pytest.param(["a.TEL:1", "b.X-ABLabel:Vorzimmer"], "", id="another group"),
    ],
)  # fmt: skip
def test_labels_are_read(lines, label):
    (phone,) = card(*lines).phones

    assert (phone.label, phone.types) == (label, ())


@pytest.mark.parametrize(
    ("line", "raw", "extension"),
    [
        pytest.param("TEL: 030 / 12 34 56 ", "030 / 12 34 56", "", id="as typed"),
        pytest.param("TEL;VALUE=uri:tel:+49-30-123456", "+49-30-123456", "", id="tel URI"),
        pytest.param("TEL;VALUE=uri:tel:+49-30-123456;ext=12", "+49-30-123456", "12", id="tel URI with an extension"),
        pytest.param(r"TEL:+49 30 123456\;ext=12", "+49 30 123456", "12", id="extension of a text"),
        pytest.param("TEL:030 123456 ext. 12", "030 123456 ext. 12", "", id="extension in the words"),
        pytest.param("TEL:tel:%2B49%2030", "+49 30", "", id="percent encoded"),
        pytest.param("TEL:tel:863-1234;phone-context=+1-914", "tel:863-1234;phone-context=+1-914", "", id="tel URI with a context"),
        pytest.param("TEL:030 1; 030 2", "030 1; 030 2", "", id="two numbers"),
        pytest.param("TEL:ask Anna", "ask Anna", "", id="no number"),
    ],
)  # fmt: skip
def test_phones_are_kept_as_written(line, raw, extension):
    assert card(line).phones == (Phone(raw=raw, extension=extension),)


@pytest.mark.parametrize(
    ("line", "address"),
    [
        pytest.param("EMAIL: Anna@Example.com ", "Anna@Example.com", id="trimmed"),
        pytest.param("EMAIL;VALUE=uri:mailto:anna@example.com", "anna@example.com", id="mailto"),
        pytest.param("EMAIL:anna(at)example.com", "anna(at)example.com", id="not corrected"),
    ],
)
def test_emails_are_kept_as_written(line, address):
    assert card(line).emails == (Email(address=address),)


def test_what_is_given_without_a_value_is_not_there():
    found = card(
        "FN:Anna", "EMAIL;WORK:", "TEL;CELL: ", "ADR;HOME:;; ;;,;;", "URL:", "X-FOO:", "NOTE:"
    )

    assert found == Card(formatted_name="Anna")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(["ADR:1;2;3;4;5;6;7"], Address(po_box="1", street="3\n2", locality="4", region="5", postal_code="6", country="7"), id="all parts"),
        pytest.param(["ADR:;;Am Markt 1,Hof;Köln"], Address(street="Am Markt 1,Hof", locality="Köln"), id="a comma, parts missing"),
        pytest.param([r"ADR:;;Am Markt 1\nHof;Köln"], Address(street="Am Markt 1\nHof", locality="Köln"), id="two lines"),
        pytest.param(["ADR:;;;;;;;Room 5;;;;;;;;;;", "FN:x"], None, id="only parts of RFC 9554"),
        pytest.param([r'ADR;LABEL="Am Markt 1\n50667 Köln":;;;;;;'], Address(street="Am Markt 1\n50667 Köln"), id="only as printed"),
        pytest.param(["ADR;CC=de:;;;Köln"], Address(locality="Köln", country_code="DE"), id="country code of 4.0"),
        pytest.param(["a.ADR:;;;Köln", "a.X-ABADR:de"], Address(locality="Köln", country_code="DE"), id="of Apple"),
        pytest.param(["ADR:;;;Köln;;;de"], Address(locality="Köln", country="de", country_code="DE"), id="instead of the name"),
    ],
)  # fmt: skip
def test_addresses_are_read(lines, expected):
    found = card(*lines)

    assert found.addresses == ((expected,) if expected else ())
    if expected:
        assert found.unknown == ()


def test_what_older_programs_of_apple_write_beside_an_address_is_kept():
    found = card("a.ADR:;;;Köln", r"a.X-ABADR:Am Markt\nKöln")

    assert found.addresses == (Address(locality="Köln"),)
    assert found.unknown == (Property("X-ABADR", r"Am Markt\nKöln", (), "a"),)


@pytest.mark.parametrize(
    ("line", "url"),
    [
        pytest.param(r"URL:http\://example.com/?a=1\,2", "http://example.com/?a=1,2", id="escaped"),
        pytest.param("URL:http://example.com/?a=1,2;b", "http://example.com/?a=1,2;b", id="bare"),
        pytest.param("URL:www.example.com", "www.example.com", id="no scheme"),
    ],
)
def test_urls_are_read(line, url):
    assert card(line).urls == (Url(url=url),)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("BDAY:1980-05-17", (1980, 5, 17), id="extended"),
        pytest.param("BDAY:19800517", (1980, 5, 17), id="basic"),
        pytest.param("BDAY;VALUE=date-time:1980-05-17T00:00:00Z", (1980, 5, 17), id="with a time"),
        pytest.param("BDAY:17.5.1980", (1980, 5, 17), id="as Germans write it"),
        pytest.param("BDAY:--0517", (None, 5, 17), id="without a year"),
        pytest.param("BDAY:--05-17", (None, 5, 17), id="without a year, extended"),
        pytest.param("BDAY:--0229", (None, 2, 29), id="a leap day without a year"),
        pytest.param("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17", (None, 5, 17), id="a year of Apple's"),
        pytest.param("BDAY:1604-05-17", (None, 5, 17), id="the same, its parameter lost"),
        pytest.param("BDAY;X-APPLE-OMIT-YEAR=1900:1900-05-17", (None, 5, 17), id="a year to omit"),
        pytest.param("BDAY:0000-05-17", (None, 5, 17), id="the year 0"),
        pytest.param("BDAY:1980-02-30", None, id="no such day"),
        pytest.param("BDAY:1980-05", None, id="no day"),
        pytest.param("BDAY:05/17/1980", None, id="nobody knows whose month"),
        pytest.param("BDAY;VALUE=text:in May", None, id="words"),
    ],
)  # fmt: skip
def test_birthdays_are_read_or_kept(line, expected):
    found = card(line)

    if expected is None:
        assert (found.birthday, len(found.unknown)) == (None, 1)
    else:
        year, month, day = expected
        assert found.birthday == YearlyDate(year=year, month=month, day=day)
        assert found.unknown == ()


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["ANNIVERSARY:20101009"], id="4.0"),
        pytest.param(["X-ANNIVERSARY:2010-10-09"], id="3.0"),
        pytest.param(["X-MS-ANNIVERSARY:20101009"], id="Outlook"),
        pytest.param(["X-EVOLUTION-ANNIVERSARY:2010-10-09"], id="Evolution"),
        pytest.param(["a.X-ABDATE:2010-10-09", "a.X-ABLabel:_$!<Anniversary>!$_"], id="Apple"),
    ],
)
def test_anniversaries_are_read(lines):
    found = card(*lines)

    assert found.anniversary == YearlyDate(year=2010, month=10, day=9)
    assert found.unknown == ()


JPEG = b"\xff\xd8\xff\xe0"


@pytest.mark.parametrize(
    ("line", "photo"),
    [
        pytest.param("PHOTO;ENCODING=b;TYPE=JPEG:/9j/4A==", Photo(media_type="image/jpeg", data=JPEG), id="3.0"),
        pytest.param("PHOTO;BASE64:/9j/4A==", Photo(media_type="image/jpeg", data=JPEG), id="type from the data"),
        pytest.param("PHOTO;TYPE=jpg:/9j/4A==", Photo(media_type="image/jpeg", data=JPEG), id="encoding not said"),
        pytest.param("PHOTO:data:image/PNG;base64,/9j/4A==", Photo(media_type="image/png", data=JPEG), id="4.0"),
        pytest.param(r"PHOTO:data:image/png\;base64\,/9j/4A==", Photo(media_type="image/png", data=JPEG), id="4.0, escaped"),
        pytest.param("PHOTO;ENCODING=b:data:;x=y;base64,AAAA", Photo(data=b"\0\0\0"), id="no type at all"),
        pytest.param("PHOTO;VALUE=URL;TYPE=GIF:http://example.com/a.gif", Photo(media_type="image/gif", uri="http://example.com/a.gif"), id="elsewhere, 2.1"),
        pytest.param("PHOTO;MEDIATYPE=image/gif:http://example.com/a", Photo(media_type="image/gif", uri="http://example.com/a"), id="elsewhere, 4.0"),
        pytest.param("PHOTO;TYPE=home:cid:1@x", Photo(uri="cid:1@x"), id="in the mail around it"),
        pytest.param("PHOTO:data:text/plain,hello", Photo(uri="data:text/plain,hello"), id="data that is no base64"),
        pytest.param("PHOTO:a picture!", None, id="words"),
        pytest.param("PHOTO;ENCODING=b:====", None, id="no data"),
    ],
)  # fmt: skip
def test_photos_are_read_and_never_fetched(line, photo):
    found = card("FN:Anna", line)

    assert found.photo == photo
    assert len(found.unknown) == (photo is None)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        pytest.param("KIND:Org", "org", id="4.0"),
        pytest.param("X-ABShowAs:COMPANY", "org", id="Apple"),
        pytest.param("X-ADDRESSBOOKSERVER-KIND:group", "group", id="Apple's groups"),
    ],
)
def test_the_kind_is_read(line, kind):
    assert card("FN:Anna", line).kind == kind


def test_lists_are_read_from_one_property_or_several():
    found = card(r"CATEGORIES:a\,b,c;d, ", "CATEGORIES:c,e", "NICKNAME:Anni,Ann")

    assert found.categories == ("a,b", "c", "d", "e")
    assert found.nicknames == ("Anni", "Ann")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("X-FOO:1", Property("X-FOO", "1"), id="own"),
        pytest.param('a.x-foo;b=1,2;C="3,4";D:5', Property("X-FOO", "5", (("B", "1"), ("B", "2"), ("C", "3,4"), ("TYPE", "D")), "a"), id="parameters"),
        pytest.param(r"X-FOO:a\;b;c\nd", Property("X-FOO", r"a\;b;c\nd"), id="escapes are left"),
        pytest.param("X-FOO;QUOTED-PRINTABLE;CHARSET=UTF-8:a=0D=0Ab", Property("X-FOO", r"a\nb"), id="encoding is not"),
        pytest.param("LOGO;ENCODING=BASE64;TYPE=GIF:AAAA", Property("LOGO", "AAAA", (("TYPE", "GIF"), ("ENCODING", "B"))), id="base64 is"),
        pytest.param("TITLE:second", Property("TITLE", "second"), id="once more"),
        pytest.param("hello", Property("X-UNREADABLE", "hello"), id="no property"),
        pytest.param("see: there is no such name here:", Property("SEE", " there is no such name here:"), id="a sentence with a colon"),
        pytest.param("I said: no", Property("X-UNREADABLE", "I said: no"), id="another"),
        pytest.param("X-FOO;A=a^nb^^^'c^d:1", Property("X-FOO", "1", (("A", 'a\nb^"c^d'),)), id="carets"),
        pytest.param('X-FOO;odd name=1;=2;";:3', Property("X-FOO", "3", (("TYPE", "odd name=1"), ("TYPE", "=2"), ("TYPE", ""))), id="odd parameters"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_kept(line, expected):
    assert card("TITLE:first", line).unknown == (expected,)
