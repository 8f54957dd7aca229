"""Addresses that seem to be ours although nobody has named them as such."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from app.engine.vocabulary import Channel, Direction
from app.features.workspace import own_addresses
from app.features.workspace.own_addresses import OwnAddresses
from app.features.workspace.schemas import (
    MOST_SUGGESTIONS,
    AddressSuggestion,
    AddressSuggestions,
    SuggestionReason,
)
from app.http.responses import JsonResponse
from app.http.transaction import ReadContext
from app.parsing import matching
from app.storage.expressions import id_param, refers_to
from app.storage.models import metadata
from app.storage.prepared import Prepared

READ_MAILS = 5_000
MIN_PEOPLE = 2
_messages = metadata.tables["messages"]
_keys, _customers = metadata.tables["match_keys"], metadata.tables["customers"]
_LATEST = Prepared(
    sa.select(
        _messages.c.direction,
        _messages.c.sender,
        _messages.c.recipients,
        _messages.c.cc_recipients,
        _messages.c.headers,
        _messages.c.occurred_at,
    )
    .where(
        _messages.c.workspace_id == id_param("workspace_id"),
        _messages.c.channel == Channel.EMAIL,
        _messages.c.automatic.is_(None),
    )
    .order_by(_messages.c.occurred_at.desc(), _messages.c.id.desc())
    .limit(sa.bindparam("size", type_=sa.Integer()))
)
_CUSTOMER_WITH_ADDRESS = Prepared(
    sa.select(_keys.c.party_id)
    .join(_customers, refers_to(_keys.c.party_id, _customers))
    .where(
        _keys.c.workspace_id == id_param("workspace_id"),
        _keys.c.kind == sa.bindparam("kind"),
        _keys.c.value == sa.bindparam("value"),
    )
    .limit(sa.literal_column("1"))
)


@dataclass(frozen=True, slots=True)
class _Mail:
    direction: Direction
    sender: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    delivered_to: tuple[str, ...]
    message_id: str
    in_reply_to: str
    occurred_at: datetime


@dataclass(slots=True)
class _Sightings:
    """The mails in which an address was seen, and the people on the other side of them."""

    last_at: datetime
    mails: set[tuple[str, datetime]] = field(default_factory=set)
    people: set[str] = field(default_factory=set)


def suggest(context: ReadContext) -> JsonResponse:
    own = _own_addresses(context)
    rows = context.fetch(_LATEST, workspace_id=context.workspace_id, size=READ_MAILS)
    found: dict[tuple[str, SuggestionReason], _Sightings] = {}
    for address, reason, person, mail in _sightings([_read(*row) for row in rows], own):
        seen = found.setdefault((address, reason), _Sightings(mail.occurred_at))
        seen.mails.add((mail.message_id, mail.occurred_at))
        seen.people.add(person)
    return JsonResponse(
        AddressSuggestions(items=list(_most_frequent(found, _is_customer(context))))
    )


def _own_addresses(context: ReadContext) -> OwnAddresses:
    of_workspace = {"workspace_id": context.workspace_id}
    [settings] = context.fetch(own_addresses.SETTINGS, **of_workspace)
    return own_addresses.from_rows(settings, context.fetch(own_addresses.USERS, **of_workspace))


def _most_frequent(
    found: Mapping[tuple[str, SuggestionReason], _Sightings], is_customer: Callable[[str], bool]
) -> Iterator[AddressSuggestion]:
    """One suggestion for each address, an answer for us before the other reasons."""
    ranked = sorted(
        found.items(),
        key=lambda item: (item[0][1] is not SuggestionReason.ANSWERED_FOR_YOU, -len(item[1].mails)),
    )
    known: set[str] = set()
    for (address, reason), seen in ranked:
        is_answer = reason is SuggestionReason.ANSWERED_FOR_YOU
        is_frequent = is_answer or len(seen.people) >= MIN_PEOPLE
        if address in known or not is_frequent or is_customer(address):
            continue
        known.add(address)
        yield AddressSuggestion(
            address=address, reason=reason, count=len(seen.mails), last_at=seen.last_at
        )
        if len(known) == MOST_SUGGESTIONS:
            return


def _sightings(
    mails: list[_Mail], own: OwnAddresses
) -> Iterator[tuple[str, SuggestionReason, str, _Mail]]:
    """Each unknown address, why it may be ours, and who is on the other side."""
    received = {mail.message_id: mail for mail in mails if mail.direction is Direction.INBOUND}
    for mail in mails:
        if mail.sender not in own and _is_answer_for_us(mail, received):
            yield mail.sender, SuggestionReason.ANSWERED_FOR_YOU, mail.to[0], mail
        elif mail.direction is Direction.INBOUND:
            yield from _unknown_mailboxes(mail, own)


def _is_answer_for_us(mail: _Mail, received: Mapping[str, _Mail]) -> bool:
    if mail.direction is Direction.OUTBOUND:
        return bool(mail.to)
    question = received.get(mail.in_reply_to) if mail.in_reply_to else None
    return question is not None and question.sender != mail.sender and question.sender in mail.to


def _unknown_mailboxes(
    mail: _Mail, own: OwnAddresses
) -> Iterator[tuple[str, SuggestionReason, str, _Mail]]:
    """The addresses of a mail that lies in our mailbox and names none of ours."""
    if any(address in own for address in (*mail.to, *mail.cc)):
        return
    noted = [address for address in mail.delivered_to if address not in own]
    for address in noted or mail.to:
        yield address, SuggestionReason.RECEIVES_YOUR_MAIL, mail.sender, mail
    if mail.to and not noted:
        yield mail.sender, SuggestionReason.SENDS_YOUR_MAIL, mail.to[0], mail


def _is_customer(context: ReadContext) -> Callable[[str], bool]:
    def is_customer(address: str) -> bool:
        key = matching.email_key(address)
        params = {"workspace_id": context.workspace_id, "kind": key.kind, "value": key.value}
        return bool(context.fetch(_CUSTOMER_WITH_ADDRESS, **params))

    return is_customer


def _read(
    direction: Direction, sender: Any, to: Any, cc: Any, headers: Any, occurred_at: datetime
) -> _Mail:
    headers = headers or {}
    return _Mail(
        direction,
        (sender or {}).get("address", "").lower(),
        _addresses(to),
        _addresses(cc),
        tuple(address.lower() for address in headers.get("delivered_to") or ()),
        headers.get("message_id") or "",
        headers.get("in_reply_to") or "",
        occurred_at,
    )


def _addresses(recipients: Iterable[Mapping[str, str]]) -> tuple[str, ...]:
    return tuple(recipient["address"].lower() for recipient in recipients)
