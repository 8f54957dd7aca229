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
