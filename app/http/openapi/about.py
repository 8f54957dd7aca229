"""Texts of the document that concern all operations."""

from typing import Any

CONTACT = {"name": "Follow-Up"}
SERVERS = [
    {"url": "/", "description": "Server that this document comes from.", "x-internal": False}
]

DESCRIPTION = """\
Follow-Up keeps track of customers, messages and events, and tells a small business whom to answer,
thank or contact next, by when and why.

## Authentication
Send `Authorization: Bearer fu_…` with an API key of the workspace. A key has the scope `read`,
`write` or `admin`; each scope includes the ones before it, and every operation names the scope that
it requires. A key can access only its own workspace and acts for one of its users. The keys of a
member have at most the scope `write`; the keys of an archived user do not work.

## Requests
Bodies are JSON objects with `snake_case` fields; a file may also come as `file` in a form. `HEAD` works
wherever `GET` does. The server refuses unknown fields, and unknown or
repeated query parameters. Times are RFC 3339 with an offset, and are returned in UTC. Dates have the
form `YYYY-MM-DD`, durations are ISO 8601, and amounts are decimal strings with an ISO 4217 currency.
`PATCH` is a merge patch (RFC 7396): an absent field stays, and `null` clears a field whose type has null;
`[]` clears a list. A batch creates or refuses each item independently of the others, and answers 200.

## Errors
Every error response is `application/problem+json` (RFC 9457). `code` is stable and for programs,
`detail` is for people. `errors` lists each fault with a JSON pointer and a code of its own, and the nearest
known name as `suggestion`. `type` leads to a page that
explains the code; see [all codes](/problems).

## Lists
A list is `{"items": […], "next_cursor": …}`. Send `next_cursor` as `cursor`, with the same filters,
until it is null. No item is repeated or skipped while objects are added or removed. `limit` is 1 to
200; the default is 50. `count=true` adds the number of items on all pages.

Every list has `ids`, up to 200 identifiers, and `updated_since`. To keep a copy, ask for the items
that changed since the last `updated_at` that you have seen, less one minute: a change shows the time
at which its request began, and so becomes visible a little later. The same item may come twice.

## Concurrent changes
Every object has a strong `ETag`: `"<version>.<digest>"`. Send it as `If-Match` with a change: the
response is 412 if another client has changed the object. Only the version counts then, so what follows
from an incoming mail stops nobody. Send it as `If-None-Match` with `GET`: the response is 304 if the
whole answer is still the same.

## Retries
Send an `Idempotency-Key` with `POST` and `PATCH`. For 24 hours the same request with the same key
returns the stored response, with `Idempotent-Replayed: true`, and is carried out only once.

## Limits
`RateLimit` holds the number of requests that the key, or its workspace, has left. Above the limit, the
response is 429 with `Retry-After`.
"""

TAGS = {
    "customers": "People and organizations that the business deals with or wants to win.",
    "events": "Occasions where people meet, with their participants and collected business cards.",
    "contacts": "People who are not customers yet: business cards and unknown senders.",
    "messages": "Messages in both directions on every channel, and whether they need a reply.",
    "sender-rules": "Senders whose mail is ignored, needs no reply, or is always from a person.",
    "mailboxes": "Mailboxes whose mail the server fetches: inbox and sent mail.",
    "inbound": "Mail and forms that other services push, each with a token of its own.",
    "follow-ups": "The queue: whom the business owes what, since when and why.",
    "rules": "Rules that make follow-ups: after a trigger and a delay, unless something fulfils them.",
    "reevaluations": "Progress of a change of rules, promises or hours through all follow-ups.",
    "imports": "Files of any size: mailboxes, exports and vCards, imported in the background.",
    "jobs": "Background work: its progress, and what became of it.",
    "promises": "Reply times for each kind of message, in working time.",
    "working-calendar": "Opening hours, holidays and exceptions, in which working time counts.",
    "templates": "Texts with placeholders, from which drafts are made.",
    "purchases": "Purchases of customers.",
    "opportunities": "Possible sales: open, won or lost.",
    "referrals": "People passed on to the business or by it.",
    "card": "The business card of the business, and who received it.",
    "reports": "Figures on reply times, follow-ups and their outcomes.",
    "workspace": "The business and its settings.",
    "users": "Members of the team, their roles, absences and substitutes.",
    "api-keys": "Keys for this API, each acting for a user.",
    "test": "The clock, on a server for tests.",
}


def tags(used: set[str]) -> list[dict[str, Any]]:
    """Return the tags in use, the most important first. Raises ValueError if one lacks a description."""
    if unknown := used - set(TAGS):
        raise ValueError(f"Describe these tags in app/http/openapi/about.py: {sorted(unknown)}")
    return [
        {"name": name, "description": sentence} for name, sentence in TAGS.items() if name in used
    ]
