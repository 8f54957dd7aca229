"""The properties of one card, each understood once; what nobody takes is kept as unknown."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from app.parsing.vcard import dates, details, labels
from app.parsing.vcard.cards import Address, Detail, YearlyDate
from app.parsing.vcard.properties import Property

T = TypeVar("T")
D = TypeVar("D", bound=Detail)

COUNTRY = "X-ABADR"  # Apple's, beside an address in its group; older programs put all of it there
_ANNIVERSARIES = (
    "ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-ABDATE",
)  # fmt: skip


class Sheet:
    def __init__(self, properties: list[Property]) -> None:
        self._left = properties
        self._names = {found.name for found in properties}
        self._beside: dict[tuple[str, str], list[str]] = {}
        self._labelled: set[str] = set()
        self._located: set[str] = set()
        for found in properties:
            if found.group and found.name in {labels.LABEL, COUNTRY}:
                self._beside.setdefault((found.name, found.group), []).append(found.text())

    def first(self, read: Callable[[Property], T | None], *names: str) -> T | None:
        """What the first that can be read says; the others are left."""
        return next((value for _, value in self._take(read, names, most=1)), None)

    def text(self, name: str) -> str:
        return self.first(Property.text, name) or ""

    def every(self, read: Callable[[Property], T | None], name: str) -> tuple[T, ...]:
        return tuple(value for _, value in self._take(read, (name,)))

    def details(self, read: Callable[[Property, str], D | None], name: str) -> tuple[D, ...]:
        taken = self._take(lambda found: read(found, self._label(found)), (name,))
        self._labelled |= {found.group for found, _ in taken if found.group}
        return _preferred(taken)

    def addresses(self) -> tuple[Address, ...]:
        def read(found: Property, label: str) -> Address | None:
            codes = self._beside.get((COUNTRY, found.group), ())
            read = details.address(found, label, codes)
            if read is not None and found.group:
                self._located.add(found.group)
            return read

        return self.details(read, "ADR")

    def anniversary(self) -> YearlyDate | None:
        def read(found: Property) -> YearlyDate | None:
            is_other = found.name == "X-ABDATE" and self._label(found).lower() != "anniversary"
            return None if is_other else dates.read(found)

        taken = self._take(read, _ANNIVERSARIES, most=1)
        self._labelled |= {found.group for found, _ in taken if found.group}
        return taken[0][1] if taken else None

    def left(self) -> tuple[Property, ...]:
        """Without the labels and countries that were understood with the property beside them."""
        return tuple(found for found in self._left if not self._is_understood(found))

    def _take(
        self, read: Callable[[Property], T | None], names: tuple[str, ...], most: int | None = None
    ) -> list[tuple[Property, T]]:
        if self._names.isdisjoint(names):
            return []
        taken: list[tuple[Property, T]] = []
        left = []
        for found in self._left:
            is_wanted = found.name in names and (most is None or len(taken) < most)
            if is_wanted and (value := read(found)):
                taken.append((found, value))
            else:
                left.append(found)
        self._left = left
        return taken

    def _label(self, found: Property) -> str:
        return labels.label(found, self._beside.get((labels.LABEL, found.group), ()))

    def _is_understood(self, found: Property) -> bool:
        if found.name == COUNTRY:
            return found.group in self._located and bool(details.country_code([found.text()]))
        return found.name == labels.LABEL and found.group in self._labelled


def _preferred(taken: list[tuple[Property, D]]) -> tuple[D, ...]:
    """Marks what the card prefers most; 4.0 orders by number, 2.1 and 3.0 mark one or more."""
    given = [labels.preference(found) for found, _ in taken]
    best = min((number for number in given if number is not None), default=None)
    return tuple(
        replace(value, is_preferred=True) if best is not None and number == best else value
        for number, (_, value) in zip(given, taken, strict=True)
    )
