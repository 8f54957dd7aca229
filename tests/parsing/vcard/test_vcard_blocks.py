"""Begin and end of cards, and broken ones."""

import pytest

from app.parsing.vcard.cards import Broken, Card
from app.parsing.vcard.properties import Property
from app.parsing.vcard.reading import MAX_PROPERTIES, read


def outcome(data: bytes) -> list[str]:
    """The name of each card, or what is wrong; positions count both."""
    found = list(read(data))
    positions = [(at, each.position) for at, each in enumerate(found) if isinstance(each, Broken)]
    assert all(at == position for at, position in positions)
    return [each.formatted_name if isinstance(each, Card) else each.code for each in found]


ANNA, KARL = b"BEGIN:VCARD\nFN:Anna\nEND:VCARD\n", b"BEGIN:VCARD\nFN:Karl\nEND:VCARD\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(ANNA + KARL, ["Anna", "Karl"], id="two"),
        pytest.param(b"\n\n" + ANNA + b"\r\n\t\n" + KARL + b"\n\x1a", ["Anna", "Karl"], id="white space between"),
        pytest.param(ANNA[:-1] + KARL, ["Anna", "Karl"], id="joined without a line end"),
        pytest.param(b"\xef\xbb\xbf" + ANNA + b"\xef\xbb\xbf" + KARL, ["Anna", "Karl"], id="each with a byte order mark"),
        pytest.param(b"begin:vcard\nfn:Anna\nend:vcard", ["Anna"], id="small letters"),
        pytest.param(b"BEGIN : VCARD \nFN:Anna\nEND: VCARD\t\n", ["Anna"], id="spaces in the frame"),
        pytest.param(ANNA.replace(b"\nEND", b"\nEND:VCARD\nEND") + KARL, ["Anna", "not_a_card", "Karl"], id="two ends"),
        pytest.param(b"BEGIN:VCARD\nFN:Anna\n" + KARL, ["Anna", "Karl"], id="never closed"),
        pytest.param(b"BEGIN:VCARD\nFN:Anna", ["Anna"], id="cut off"),
        pytest.param(b"FN:Anna\nEND:VCARD\n" + KARL, ["not_a_card", "Karl"], id="never opened"),
        pytest.param(b"BEGN:VCARD\nFN:Anna\nEND:VCARD\n" + KARL, ["not_a_card", "Karl"], id="opened wrongly"),
        pytest.param(ANNA + b"hello\n" + KARL, ["Anna", "not_a_card", "Karl"], id="text between"),
        pytest.param(ANNA + b"hello", ["Anna", "not_a_card"], id="text at the end"),
        pytest.param(b"BEGIN:VCARD\nEND:VCARD\n" + KARL, ["empty_card", "Karl"], id="nothing inside"),
        pytest.param(b"BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nTEL:\nUID:1\nEND:VCARD", ["empty_card"], id="nobody inside"),
        pytest.param(b"BEGIN:VCARD\nFN:Anna\nNOTE:say END:VCARD\nEND:VCARD", ["Anna"], id="a frame inside a line"),
        pytest.param(b"BEGIN:VCARD\nFN:Anna\nNOTE:a\n END:VCARD\nEND:VCARD", ["Anna"], id="a frame after a fold"),
        pytest.param(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n" + KARL, ["not_a_card", "Karl"], id="something else"),
        pytest.param(b"BEGIN:VCARD\nBEGIN:VCARD\n" + KARL, ["empty_card", "empty_card", "Karl"], id="opened thrice"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 9, ["not_a_card"], id="a picture"),
        pytest.param(b"", [], id="nothing"),
        pytest.param(b" \r\n\xef\xbb\xbf\n\0\x1a", [], id="nothing to see"),
    ],
)  # fmt: skip
def test_every_card_is_found_and_what_is_broken_stops_no_other(data, expected):
    assert outcome(data) == expected


def test_what_is_broken_is_shown():
    (broken,) = read("Größe 12\nTEL:1".encode())

    assert broken == Broken(0, "not_a_card", "This text is not part of a card: Größe 12\nTEL:1")


@pytest.mark.parametrize(
    ("data", "is_closed"),
    [
        pytest.param(ANNA, True, id="closed"),
        pytest.param(b"BEGIN:VCARD\nFN:Anna\nTEL:030", False, id="cut off"),
        pytest.param(b"BEGIN:VCARD\nFN:Anna\nAGENT:\n" + KARL, False, id="only the card inside is"),
    ],
)
def test_it_is_said_whether_the_end_was_there(data, is_closed):
    (card,) = read(data)

    assert card.is_closed is is_closed


AGENT = Property("AGENT", "BEGIN:VCARD\\nFN:Karl\\nEND:VCARD")


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(b"AGENT:\n" + KARL, id="2.1"),
        pytest.param(b"AGENT:" + KARL, id="2.1 on the same line"),
        pytest.param(b"item1.AGENT;TYPE=x: \r\n\r\n" + KARL, id="2.1 with a group and white space"),
        pytest.param(b"AGENT:BEGIN:VCARD\\nFN:Karl\\nEND:VCARD\n", id="3.0"),
    ],
)
def test_the_card_of_somebody_else_inside_is_kept_apart(lines):
    (card,) = read(b"BEGIN:VCARD\nFN:Anna\n" + lines + b"TEL:030\nEND:VCARD\n")

    assert (card.formatted_name, card.phones[0].raw) == ("Anna", "030")
    assert [each for each in card.unknown if each.name == "AGENT"] == [AGENT]


def test_an_agent_without_a_card_is_nothing():
    assert outcome(b"BEGIN:VCARD\nFN:Anna\nAGENT:\nEND:VCARD\n" + KARL) == ["Anna", "Karl"]
    assert outcome(b"BEGIN:VCARD\nFN:Anna\nAGENT:\nBEGIN:VCARD") == ["Anna"]


@pytest.mark.parametrize("is_closed", [True, False])
def test_a_thousand_agents_in_each_other_are_one_property(is_closed):
    levels = b"FN:Anna\nAGENT:\nBEGIN:VCARD\n" * 1000
    data = b"BEGIN:VCARD\n" + levels + b"END:VCARD\n" * 1001 * is_closed + KARL
    first, *others = read(data)

    assert (first.formatted_name, first.is_closed) == ("Anna", is_closed)
    assert [each.name for each in first.unknown] == ["AGENT"]
    assert [other.formatted_name for other in others] == ["Karl"]


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        pytest.param(MAX_PROPERTIES - 1, ["Anna", "Karl"], id="as many as may be"),
        pytest.param(MAX_PROPERTIES, ["too_many_properties", "Karl"], id="one more"),
        pytest.param(100_000, ["too_many_properties", "Karl"], id="a hundred thousand"),
    ],
)
@pytest.mark.parametrize("line", [b"X-A:1\n", b"TEL:\n", b"hello\n", b"AGENT:\n" + KARL])
def test_a_card_has_so_many_properties_at_most(line, count, expected):
    assert outcome(b"BEGIN:VCARD\nFN:Anna\n" + line * count + b"END:VCARD\n" + KARL) == expected


def test_a_photo_is_one_property_however_many_its_lines():
    photo = b"PHOTO;BASE64:\n" + b"AAAA\n" * 100_000
    (card,) = read(b"BEGIN:VCARD\n" + photo + b"FN:Anna\nEND:VCARD\n")

    assert (len(card.photo.data), card.formatted_name) == (300_000, "Anna")


def test_cards_come_one_by_one():
    cards = read(ANNA * 3)

    assert [next(cards).formatted_name for _ in range(3)] == ["Anna"] * 3
    assert next(cards, None) is None
