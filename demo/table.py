"""The queue as people read it: who, why, since when, what next."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import zip_longest
from textwrap import wrap
from typing import Any

from demo.api import Api
from demo.days import ZONE

ROWS = 15
WIDTHS = (15, 54, 10, 15)
HEADINGS = ("who", "why", "since", "what next")
NEXT = {
    "reply": "Reply",
    "thank_you": "Thank",
    "introduce": "Introduce yourself",
    "keep_in_touch": "Get in touch",
    "chase": "Ask again",
    "buy_again": "Offer",
    "ask_referral": "Ask for a referral",
    "inform_referral": "Tell them",
    "greet": "Greet",
}


def queue(api: Api) -> Iterator[str]:
    """The lines of a table of the first rows, and how many there are besides."""
    items = api.all("/v1/follow-ups")
    yield from _lines(HEADINGS)
    for item in items[:ROWS]:
        yield from _lines((_who(api, item), item["reason"]["text"], _since(item), _next(item)))
    if rest := len(items) - ROWS:
        yield ""
        yield f"… and {rest} more."


def books(api: Api) -> str:
    """What there is in the end, in numbers."""
    customers, contacts, messages, events = (
        len(api.all(f"/v1/{name}")) for name in ("customers", "contacts", "messages", "events")
    )
    return f"{customers} customers, {contacts} contacts, {messages} messages and {events} events"


def _lines(cells: Sequence[str]) -> Iterator[str]:
    """A row, with as many lines as its longest cell asks for."""
    columns = [wrap(cell, width) for cell, width in zip(cells, WIDTHS, strict=False)]
    for line in zip_longest(*columns, fillvalue=""):
        padded = (text.ljust(width) for text, width in zip(line, WIDTHS, strict=False))
        yield "  ".join(padded).rstrip()


def _who(api: Api, item: dict[str, Any]) -> str:
    kind = "customer" if item["customer_id"] else "contact"
    party = api.get(f"/v1/{kind}s/{item[f'{kind}_id']}")
    return str(party["name"]["display"])


def _since(item: dict[str, Any]) -> str:
    since = datetime.fromisoformat(item["starts_at"]).astimezone(ZONE)
    return f"{since:%a} {since.day} {since:%b}"


def _next(item: dict[str, Any]) -> str:
    return NEXT.get(item["rule_kind"]) or str(item["reason"]["facts"]["text"])
