"""Table of the queue, with one line for each follow-up."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from textwrap import shorten
from typing import Any

from demo.api import Api
from demo.days import ZONE

ROWS = 9
WIDTHS = (16, 18, 10, 16, 36)
HEADINGS = ("who", "what next", "since", "due", "about")
# Facts of a reason that name its subject.
TITLES = ("subject", "event", "title", "label", "text")
NEXT = {
    "reply": "Reply",
    "promised": "Do as promised",
    "thank_you": "Thank",
    "introduce": "Introduce yourself",
    "keep_in_touch": "Get in touch",
    "introduce_again": "Try again",
    "chase": "Ask again",
    "revive": "Revive",
    "perhaps": "Perhaps reply",
    "buy_again": "Offer",
    "ask_referral": "Ask for a referral",
    "inform_referral": "Tell them",
    "greet": "Greet",
}


def queue(api: Api) -> Iterator[str]:
    """Return the heading, the first rows, and the number of the others."""
    items = api.all("/v1/follow-ups")
    yield _line(HEADINGS)
    for item in items[:ROWS]:
        cells = (_name(api, item), _next_step(item), _day(item["starts_at"]), _time(item["due_at"]))
        yield _line((*cells, _about(item)))
    if rest := len(items) - ROWS:
        yield f"… and {rest} more."


def counts(api: Api) -> str:
    """Return a line with the numbers of customers, contacts, messages and events."""
    customers, contacts, messages, events = (
        len(api.all(f"/v1/{name}")) for name in ("customers", "contacts", "messages", "events")
    )
    return f"{customers} customers, {contacts} contacts, {messages} messages and {events} events"


def _line(cells: Sequence[str]) -> str:
    """Format a row as one line; a cell that is too long ends in `…`."""
    columns = (
        shorten(cell, width, placeholder=" …").ljust(width)
        for cell, width in zip(cells, WIDTHS, strict=True)
    )
    return "  ".join(columns).rstrip()


def _name(api: Api, item: dict[str, Any]) -> str:
    kind = "customer" if item["customer_id"] else "contact"
    party = api.get(f"/v1/{kind}s/{item[f'{kind}_id']}")
    return str(party["name"]["display"])


def _day(moment: str) -> str:
    day = datetime.fromisoformat(moment).astimezone(ZONE)
    return f"{day:%a} {day.day} {day:%b}"


def _time(moment: str) -> str:
    return f"{_day(moment)} {datetime.fromisoformat(moment).astimezone(ZONE):%H:%M}"


def _next_step(item: dict[str, Any]) -> str:
    return NEXT.get(item["rule_kind"]) or str(item["reason"]["facts"]["text"])


def _about(item: dict[str, Any]) -> str:
    facts = item["reason"]["facts"]
    return next((str(facts[name]) for name in TITLES if facts.get(name)), "")
