"""Cards whose line ends were lost on their way into a code or a web page."""

import pytest

from app.parsing.vcard.reading import read

LINES = ("BEGIN:VCARD", "VERSION:3.0", "N:Moser;Ida;;;", "FN:Ida Moser", "TEL;TYPE=CELL:+43 664 1234567", "END:VCARD")  # fmt: skip
FORMS = {
    "on one line": " ".join(LINES),
    "literal line ends": "\\n".join(LINES),
    "literal line ends of Windows": "\\r\\n".join(LINES),
    "indented": "\n".join(f"    {line}" for line in LINES),
    "indented after the first line": "\n\t".join(LINES),
    "a prefix": "vcard:" + "\n".join(LINES),
    "a data URI": "data:text/vcard;charset=utf-8," + "\n".join(LINES),
    "encoded for a URL": "BEGIN%3AVCARD%0A" + "%0A".join(LINES[1:]).replace(" ", "%20").replace("+", "%2B"),
    "a byte order mark": "\ufeff" + "\n".join(LINES),
    "a byte order mark and a prefix": "\ufeffvcard:" + "\n".join(LINES),
    "line ends of HTML": "<br>".join(LINES),
    "line ends of XHTML": "<br />\n".join(LINES),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_card_keeps_its_lines(form):
    [card] = read(FORMS[form].encode())
    assert (card.formatted_name, card.name.family, card.name.given) == ("Ida Moser", "Moser", "Ida")
    assert [phone.raw for phone in card.phones] == ["+43 664 1234567"]


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("NOTE:Call\\nTEL us", id="the name of a property in a text"),
        pytest.param("NOTE:see FN: below", id="a head after a blank"),
        pytest.param("NOTE:from vcard:BEGIN:VCARD", id="a card in a text"),
    ],
)
def test_a_whole_card_is_not_repaired(note):
    [card] = read(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida\r\n{note}\r\nEND:VCARD\r\n".encode())
    assert card.notes == (note.partition(":")[2].replace("\\n", "\n"),)
    assert card.formatted_name == "Ida"


def test_a_note_goes_over_several_lines_until_the_next_property():
    [card] = read(
        b"BEGIN:VCARD\nFN:Ida\nNOTE:one\ntwo: with a colon\n\nthree\nTEL:1\nX-A:2\nEND:VCARD\n"
    )
    assert card.notes == ("one\ntwo: with a colon\nthree",)
    assert [phone.raw for phone in card.phones] == ["1"]
    assert [each.name for each in card.unknown] == ["X-A"]


def test_escaped_separators_of_a_name_separate():
    [card] = read(b"BEGIN:VCARD\nN:Moser\\;Ida\\;\\;\\;;;;;\nEND:VCARD\n")
    assert (card.name.family, card.name.given) == ("Moser", "Ida")


def test_the_number_of_whatsapp_is_kept():
    [card] = read(b"BEGIN:VCARD\nFN:W\nTEL;type=CELL;waid=5511960008970:(11) 96000-8970\nEND:VCARD")
    assert [(phone.raw, phone.number) for phone in card.phones] == [
        ("(11) 96000-8970", "+5511960008970")
    ]


@pytest.mark.parametrize(
    "empty",
    [
        pytest.param("undefined", id="a script"),
        pytest.param("null", id="a database"),
        pytest.param("{{ job.title }}", id="a template of two braces"),
        pytest.param("${jobTitle}", id="a template of a dollar"),
        pytest.param("%JOB_TITLE%", id="a template of percent signs"),
        pytest.param("[JOB_TITLE]", id="a template of brackets"),
    ],
)
def test_a_field_of_a_template_without_a_value_is_empty(empty):
    [card] = read(
        f"BEGIN:VCARD\nFN:Ida Moser\nN:Moser;Ida;{empty};;\nTITLE:{empty}\nEND:VCARD".encode()
    )
    assert (card.job_title, card.name.additional, card.name.family) == ("", "", "Moser")


@pytest.mark.parametrize(
    ("value", "family"),
    [
        pytest.param("Null;Ida;;;", "Null", id="a family name"),
        pytest.param("von null;Ida;;;", "von null", id="a part of a value"),
    ],
)
def test_a_value_that_only_looks_empty_stays(value, family):
    [card] = read(f"BEGIN:VCARD\nFN:Ida\nN:{value}\nEND:VCARD".encode())
    assert card.name.family == family


@pytest.mark.parametrize(
    ("written", "organization"),
    [
        pytest.param("Moser &amp; Sons", "Moser & Sons", id="an ampersand"),
        pytest.param("Moser&#39;s &quot;Garden&quot;", 'Moser\'s "Garden"', id="quotes"),
        pytest.param("M&#246;ser&#x3B;", "Möser&#x3B", id="a number, and a separator"),
        pytest.param("R & D;", "R & D", id="no entity"),
        pytest.param("Moser &#10; Garden", "Moser &#10", id="a line end"),
    ],
)
def test_signs_of_html_are_read(written, organization):
    [card] = read(f"BEGIN:VCARD\nFN:Ida\nORG:{written}\nEND:VCARD".encode())
    assert card.organization == organization
