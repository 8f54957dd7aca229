"""Contents of a QR code: a business card, or a single detail such as a web address."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from app.parsing import mecard
from app.parsing.vcard.cards import Broken, Card, Email, Phone, Url
from app.parsing.vcard.properties import Property
from app.parsing.vcard.reading import read as read_vcards

CODE = "X-CODE"  # name for a text of unknown meaning
MAX_SHOWN = 200

_CARD = re.compile(
    r"[\s\ufeff]*(?:vcard:\s*|data:text/(?:x-)?vcard[^,]{0,60},)?BEGIN(?::|%3A)\s*VCARD",
    re.IGNORECASE,
)
_URL = re.compile(r"(?:URLTO:|URL:)?\s*((?:https?://|www\.)\S+)", re.IGNORECASE)
_TEL = re.compile(r"(?:tel|smsto|sms|facetime|callto):/{0,2}([+\d][\d ().-]{4,24})", re.IGNORECASE)
_MAIL = re.compile(r"mailto:([^?\s]+)|MATMSG:TO:([^;]+);|smtp:([^:\s]+)", re.IGNORECASE)
_WHATSAPP = re.compile(
    r"https?://(?:(?:www\.)?wa\.me/(?:message/)?|(?:api|web)\.whatsapp\.com/send/?\?(?:\S*&)?phone=)\+?(\d{7,15})",
    re.IGNORECASE,
)
_WHATSAPP_APP = re.compile(r"whatsapp://send\?(?:\S*&)?phone=\+?(\d{7,15})", re.IGNORECASE)
_OTHERS = {
    "WIFI:": "the access to a Wi-Fi network",
    "GEO:": "a place on the map",
    "BEGIN:VEVENT": "an appointment",
    "BEGIN:VCALENDAR": "an appointment",
    "BITCOIN:": "a payment",
    "BCD\n": "a payment",
    "OTPAUTH:": "a key for signing in",
}


@dataclass(frozen=True, slots=True)
class Contents:
    """Contents of all codes of a picture."""

    cards: tuple[Card, ...]
    details: Card
    """Details of the codes that are no cards, without a name."""
    errors: tuple[Broken, ...]
    """Cards that cannot be read."""
    others: tuple[Broken, ...]
    """Codes that are no cards, for a picture that shows no card otherwise."""

    @property
    def has_details(self) -> bool:
        return bool(self.details.phones or self.details.emails)


def read(texts: Iterable[str]) -> Contents:
    cards: list[Card] = []
    errors: list[Broken] = []
    others: list[Broken] = []
    details = _Details()
    for position, text in enumerate(texts):
        found = list(_cards(text))
        cards += [each for each in found if isinstance(each, Card)]
        errors += [each for each in found if isinstance(each, Broken)]
        if not found:
            details.add(text)
            others.append(Broken(position, "not_a_card", _no_card(text)))
    return Contents(tuple(cards), details.as_card(), tuple(errors), tuple(others))


def _cards(text: str) -> Iterator[Card | Broken]:
    if _CARD.match(text):
        yield from read_vcards(text.encode())
    elif (card := mecard.read(text)) is not None:
        yield card


def _no_card(text: str) -> str:
    upper = text.lstrip().upper()
    kind = next((kind for start, kind in _OTHERS.items() if upper.startswith(start)), None)
    if kind is not None:
        return f"The QR code must contain a business card. It contains {kind}."
    return f"The QR code must contain a business card. It contains: {text[:MAX_SHOWN]}"


class _Details:
    """Collects single details."""

    def __init__(self) -> None:
        self._phones: list[Phone] = []
        self._emails: list[Email] = []
        self._urls: list[Url] = []
        self._others: list[Property] = []

    def add(self, text: str) -> None:
        bare = text.strip().lstrip("\ufeff")
        if match := _WHATSAPP.match(bare) or _WHATSAPP_APP.match(bare):
            self._phones.append(Phone(raw=f"+{match[1]}", types=("whatsapp",)))
        elif match := _TEL.match(bare):
            self._phones.append(Phone(raw=match[1].strip()))
        elif match := _MAIL.match(bare):
            address = unquote(next(filter(None, match.groups())))
            self._emails.append(Email(address=address))
        elif match := _URL.match(bare):
            self._urls.append(Url(url=match[1]))
        elif not bare.upper().startswith(tuple(_OTHERS)):
            self._others.append(Property(CODE, bare))

    def as_card(self) -> Card:
        return Card(
            phones=tuple(self._phones),
            emails=tuple(self._emails),
            urls=tuple(self._urls),
            unknown=tuple(self._others),
        )
