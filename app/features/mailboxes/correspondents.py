"""The choice of mail of people to whom the business has written."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlmodel import col, select

from app.engine.vocabulary import Direction, PartyKind
from app.features.messages.mail_messages import correspondents
from app.features.messages.parsed_mails import ParsedMail
from app.features.workspace import own_addresses
from app.http.transaction import Transaction
from app.parsing import matching
from app.storage.batches import batched
from app.storage.models import MatchKey, Message, Party


def keep(tx: Transaction, parsed: Sequence[ParsedMail]) -> list[ParsedMail]:
    """Our own mails, and those with a customer or with somebody to whom we have written."""
    own = own_addresses.load(tx)
    keys = {
        address.address: matching.email_key(address.address).value
        for one in parsed
        for address in correspondents(one.mail)
        if address.address not in own
    }
    known = _written_to(tx, set(keys.values()))
    return [
        one
        for one in parsed
        if (one.mail.sender is not None and one.mail.sender.address in own)
        or any(keys.get(a.address) in known for a in correspondents(one.mail))
    ]


def _written_to(tx: Transaction, keys: set[str]) -> set[str]:
    wrote = (
        sa.exists()
        .where(
            col(Message.workspace_id) == MatchKey.workspace_id,
            col(Message.party_id) == MatchKey.party_id,
            col(Message.direction) == Direction.OUTBOUND,
        )
        .correlate(MatchKey)
    )
    known: set[str] = set()
    for batch in batched(keys):
        known.update(
            tx.session.exec(
                select(MatchKey.value)
                .join(
                    Party,
                    sa.and_(
                        col(Party.workspace_id) == MatchKey.workspace_id,
                        col(Party.id) == MatchKey.party_id,
                    ),
                )
                .where(
                    MatchKey.workspace_id == tx.workspace_id,
                    MatchKey.kind == "email",
                    col(MatchKey.value).in_(batch),
                    sa.or_(col(Party.kind) == PartyKind.CUSTOMER, wrote),
                )
            )
        )
    return known
