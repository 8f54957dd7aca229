"""Joining of the card in a code with the print around it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from app.parsing import email_address
from app.parsing.normalization import normalize
from app.parsing.vcard.cards import Card

T = TypeVar("T")

_DIGITS = re.compile(r"\d")
_SAME_DIGITS = 7  # at the end of two numbers, of which one may have its country
_SCHEME = re.compile(r"\A(?:https?://)?(?:www\.)?", re.IGNORECASE)
_FIELDS = ("organization", "job_title")


@dataclass(frozen=True, slots=True)
class JoinedCard:
    card: Card
    added: tuple[str, ...]
    """Fields to which the print added something."""


def is_of_same_person(code: Card, print_: Card) -> bool:
    """Whether a print may belong to the card in a code: it names nobody else."""
    if not print_.formatted_name or print_.formatted_name == print_.organization:
        return True
    mine, theirs = (set(normalize(card.formatted_name).split()) for card in (code, print_))
    if mine & theirs or not mine:
        return True
    return bool(_emails(code) & _emails(print_)) or bool(_numbers(code) & _numbers(print_))


def join(code: Card, print_: Card) -> JoinedCard:
    """Return the card of a code with what only the print has: the code goes first, field by field."""
    added: dict[str, Any] = {
        name: getattr(print_, name)
        for name in _FIELDS
        if not getattr(code, name) and getattr(print_, name)
    }
    if not code.name.display_name() and not code.formatted_name:
        added |= {"name": print_.name, "formatted_name": print_.formatted_name}
    more: dict[str, tuple[Any, ...]] = {
        "emails": _new(print_.emails, code.emails, lambda each: email_address.key(each.address)),
        "phones": _new(print_.phones, code.phones, lambda each: _number(each.number or each.raw)),
        "urls": _new(
            print_.urls, code.urls, lambda each: _SCHEME.sub("", each.url).rstrip("/").lower()
        ),
        "addresses": () if code.addresses else print_.addresses,
    }
    lists = {name: (*getattr(code, name), *items) for name, items in more.items() if items}
    source = b"\n\n".join(filter(None, (code.source, print_.source)))
    changes: dict[str, Any] = {**added, **lists, "source": source}
    joined = replace(code, **changes)
    names = [name for name in added if name != "formatted_name"]
    return JoinedCard(joined, (*names, *lists))


def add_details(card: Card, details: Card) -> Card:
    """Return a printed card with the details of the codes next to it."""
    return replace(
        card,
        emails=(
            *card.emails,
            *_new(details.emails, card.emails, lambda e: email_address.key(e.address)),
        ),
        phones=(*card.phones, *_new(details.phones, card.phones, lambda p: _number(p.raw))),
        urls=(*card.urls, *_new(details.urls, card.urls, lambda u: u.url)),
        unknown=(*card.unknown, *details.unknown),
    )


def _new(items: Iterable[T], known: Iterable[T], key: Callable[[T], Any]) -> tuple[T, ...]:
    keys = {key(item) for item in known}
    return tuple(item for item in items if key(item) not in keys)


def _emails(card: Card) -> set[str]:
    return {email_address.key(each.address) for each in card.emails}


def _numbers(card: Card) -> set[str]:
    return {_number(each.number or each.raw) for each in card.phones}


def _number(raw: str) -> str:
    """Return the last digits, which are the same with and without the country."""
    return "".join(_DIGITS.findall(raw))[-_SAME_DIGITS:]
