"""Business cards in the formats of common programs: vCard 2.1, 3.0 and 4.0."""

from collections.abc import Iterable
from dataclasses import dataclass
from quopri import encodestring

from demo.mailbox import Person


@dataclass(frozen=True)
class Card:
    person: Person
    organization: str
    title: str
    mobile: str


def by_an_old_phone(card: Card) -> str:
    """2.1: bare parameters, every text quoted-printable with soft line breaks, national numbers."""
    lines = (
        "BEGIN:VCARD",
        "VERSION:2.1",
        f"N;{_quote_printable(f'{card.person.family};{card.person.given};;;')}",
        f"FN;{_quote_printable(card.person.name)}",
        f"ORG;{_quote_printable(card.organization)}",
        f"TITLE;{_quote_printable(card.title)}",
        f"TEL;CELL:{card.mobile}",
        f"EMAIL;PREF;INTERNET:{card.person.address}",
        "END:VCARD",
    )
    return _join_lines(lines)


def by_a_phone(card: Card) -> str:
    """3.0: groups with typed labels, types in lower case, folded lines."""
    lines = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//Apple Inc.//iPhone OS 18.3//EN",
        f"N:{card.person.family};{card.person.given};;;",
        f"FN:{card.person.name}",
        f"ORG:{_escape(card.organization)};",
        f"TITLE:{_escape(card.title)}",
        f"item1.EMAIL;type=INTERNET;type=pref:{card.person.address}",
        "item1.X-ABLabel:_$!<Work>!$_",
        f"TEL;type=CELL;type=VOICE;type=pref:{_international(card.mobile)}",
        "NOTE:Met at our stand\\, asked about the borehole pumps and about what the",
        "  service costs in a year.",
        "END:VCARD",
    )
    return _join_lines(lines)


def by_a_desktop(card: Card) -> str:
    """4.0: numbers as URIs, an id, a kind."""
    lines = (
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:individual",
        f"UID:urn:uuid:00000000-0000-4000-8000-{int(card.mobile.replace(' ', '')):012d}",
        f"N:{card.person.family};{card.person.given};;;",
        f"FN:{card.person.name}",
        f"ORG:{_escape(card.organization)}",
        f"TITLE:{_escape(card.title)}",
        f"EMAIL;TYPE=work;PREF=1:{card.person.address}",
        f'TEL;VALUE=uri;TYPE="cell,voice":tel:{_international(card.mobile).replace(" ", "-")}',
        "END:VCARD",
    )
    return _join_lines(lines)


WRITERS = (by_an_old_phone, by_a_phone, by_a_desktop)


def vcf(cards: Iterable[Card]) -> bytes:
    """Join cards to one file, each in the format of another program."""
    return "".join(WRITERS[place % len(WRITERS)](card) for place, card in enumerate(cards)).encode()


def _join_lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\r\n" for line in lines)


def _quote_printable(text: str) -> str:
    encoded = encodestring(text.encode(), quotetabs=False).decode().replace("\n", "\r\n")
    return f"CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{encoded}"


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")


def _international(mobile: str) -> str:
    return f"+49 {mobile.removeprefix('0')}"
