"""Reader of the properties of a card. It reads each property once; the rest stays unknown."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from app.parsing.vcard import dates, details, labels
from app.parsing.vcard.cards import Address, Detail, YearlyDate
from app.parsing.vcard.properties import Property

T = TypeVar("T")
D = TypeVar("D", bound=Detail)

COUNTRY = "X-ABADR"  # Apple adds it to the group of an address; older programs write the whole address in it
_ANNIVERSARIES = (
    "ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-ABDATE",
)  # fmt: skip


class PropertyReader:
    def __init__(self, properties: list[Property]) -> None:
        self._remaining = properties
        self._names = {found.name for found in properties}
        self._group_texts: dict[tuple[str, str], list[str]] = {}
        self._labelled_groups: set[str] = set()
        self._country_groups: set[str] = set()
        for found in properties:
            if found.group and found.name in {labels.LABEL, COUNTRY}:
                self._group_texts.setdefault((found.name, found.group), []).append(found.text())

    def first(self, read: Callable[[Property], T | None], *names: str) -> T | None:
        """Read the first readable property with one of the names; the others remain."""
        return next((value for _, value in self._take(read, names, most=1)), None)

    def text(self, name: str) -> str:
        return self.first(Property.text, name) or ""

    def every(self, read: Callable[[Property], T | None], name: str) -> tuple[T, ...]:
        return tuple(value for _, value in self._take(read, (name,)))

    def details(self, read: Callable[[Property, str], D | None], name: str) -> tuple[D, ...]:
        read_pairs = self._take(lambda found: read(found, self._label(found)), (name,))
        self._labelled_groups |= {found.group for found, _ in read_pairs if found.group}
        return _mark_preferred(read_pairs)

    def addresses(self) -> tuple[Address, ...]:
        def read(found: Property, label: str) -> Address | None:
            codes = self._group_texts.get((COUNTRY, found.group), ())
            read = details.address(found, label, codes)
            if read is not None and found.group:
                self._country_groups.add(found.group)
            return read

        return self.details(read, "ADR")

    def anniversary(self) -> YearlyDate | None:
        def read(found: Property) -> YearlyDate | None:
            is_other = found.name == "X-ABDATE" and self._label(found).lower() != "anniversary"
            return None if is_other else dates.read(found)

        read_pairs = self._take(read, _ANNIVERSARIES, most=1)
        self._labelled_groups |= {found.group for found, _ in read_pairs if found.group}
        return read_pairs[0][1] if read_pairs else None

    def remaining(self) -> tuple[Property, ...]:
        """Return the unread properties, except labels and countries of read ones."""
        return tuple(found for found in self._remaining if not self._is_read(found))

    def _take(
        self, read: Callable[[Property], T | None], names: tuple[str, ...], most: int | None = None
    ) -> list[tuple[Property, T]]:
        if self._names.isdisjoint(names):
            return []
        read_pairs: list[tuple[Property, T]] = []
        remaining = []
        for found in self._remaining:
            is_wanted = found.name in names and (most is None or len(read_pairs) < most)
            if is_wanted and (value := read(found)):
                read_pairs.append((found, value))
            else:
                remaining.append(found)
        self._remaining = remaining
        return read_pairs

    def _label(self, found: Property) -> str:
        return labels.label(found, self._group_texts.get((labels.LABEL, found.group), ()))

    def _is_read(self, found: Property) -> bool:
        if found.name == COUNTRY:
            return (
                found.group in self._country_groups and details.country_code([found.text()]) != ""
            )
        return found.name == labels.LABEL and found.group in self._labelled_groups


def _mark_preferred(read_pairs: list[tuple[Property, D]]) -> tuple[D, ...]:
    """Mark the preferred details. Version 4.0 orders by number; 2.1 and 3.0 mark one or more."""
    preferences = [labels.preference(found) for found, _ in read_pairs]
    best = min((number for number in preferences if number is not None), default=None)
    return tuple(
        replace(value, is_preferred=True) if best is not None and number == best else value
        for number, (_, value) in zip(preferences, read_pairs, strict=True)
    )
