"""The words of the document that belong to no single operation."""

from typing import Any

CONTACT = {"name": "Follow-Up"}
SERVERS = [
    {
        "url": "/",
        "description": "The server, local or production, that this document comes from.",
        "x-internal": False,
    }
]

DESCRIPTION = """\
Follow-Up answers one question for a small business, at any moment: whom do I owe what, since when,
why, and what do I say?

## Authentication
Send `Authorization: Bearer fu_…` with a key of the workspace. A key has the scope `read`, `write`
or `admin`, each including the ones before it; every operation names the one that it needs. A key
sees its own workspace and nothing else, and acts for a user of it: the keys of a member write at
most, and those of an archived user do nothing.

## Requests
Bodies are JSON with `snake_case` fields. Unknown fields and unknown or doubled query parameters are
refused, so that a typing error never passes in silence. Times are RFC 3339 with an offset and come
back in UTC; dates are `YYYY-MM-DD`; durations ISO 8601; amounts are decimal strings with an
ISO 4217 currency. `PATCH` is a merge patch (RFC 7396): what is absent stays, `null` clears.

## Errors
Every refusal is `application/problem+json` (RFC 9457). `code` is stable and meant for programs,
`detail` for people, `errors` points at each fault with a JSON pointer, and `type` leads to a page
that explains the code: see [all of them](/problems).

## Lists
A list is `{"items": […], "next_cursor": …}`. Pass `next_cursor` as `cursor`, with the same filters,
until it is null; items are neither repeated nor skipped while others come and go. `limit` is 1 to
200, by default 50.

## Two people at once
An object comes with a strong `ETag`. Send it back as `If-Match`, and a change of what somebody else
has changed meanwhile is refused with 412. `If-None-Match` gives 304 while nothing has changed.

## Retries
Send an `Idempotency-Key` with `POST` and `PATCH`. For 24 hours the same request with the same key
gets the stored answer, marked `Idempotent-Replayed: true`, and the work is done once.

## Limits
`RateLimit` says how many requests the key has left. Above that: 429 with `Retry-After`.
"""

TAGS = {
    "customers": "People and organizations that the business deals with or wants to.",
    "events": "Occasions where people meet, with their participants and the cards collected there.",
    "contacts": "People who are not customers yet: business cards and unknown senders.",
    "messages": "What was said, either way, on any channel, and whether it still needs a reply.",
    "follow-ups": "The queue: whom we owe what, since when and why.",
    "rules": "What makes a follow-up: when something happened, unless something else did.",
    "reevaluations": "How far a change of the rules, promises or hours has been carried through.",
    "promises": "How soon a message of a kind is answered, in working time.",
    "working-calendar": "Opening hours, holidays and exceptions, which working time counts by.",
    "templates": "Texts with facts in them, from which drafts are made.",
    "purchases": "What customers bought, when and for how much.",
    "opportunities": "Business that is hoped for: open, won or lost.",
    "referrals": "People passed on, to us and by us.",
    "card": "The business's own card, and who was given it.",
    "search": "One search over all that the workspace holds.",
    "imports": "Data that came in as files.",
    "exports": "Data that goes out as files.",
    "webhooks": "Where changes are reported to.",
    "changes": "What has changed since a moment, for those who keep a copy.",
    "reports": "What was due, what was done in time, and what came of it.",
    "feeds": "Follow-ups as a calendar to subscribe to.",
    "workspace": "The business itself and its settings.",
    "users": "The members of the team, their roles, and who stands in for whom.",
    "api-keys": "Keys to this API: one for each tool, acting for a user.",
    "service": "Whether the server is alive and ready.",
    "test": "The clock, where a server for tests lets it be set.",
}


def tags(used: set[str]) -> list[dict[str, Any]]:
    """The tags in use, the most important first. Raises ValueError if one has no sentence."""
    if unknown := used - set(TAGS):
        raise ValueError(
            f"Say in app/http/openapi/about.py what these tags hold: {sorted(unknown)}"
        )
    return [
        {"name": name, "description": sentence} for name, sentence in TAGS.items() if name in used
    ]
