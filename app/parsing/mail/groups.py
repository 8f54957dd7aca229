"""Shared mailboxes of Google Groups and Microsoft 365, which may send a mail on under their address.

The group becomes the sender (`'Anna Berg' via Office <office@…>`), and the author stands in
X-Original-From, X-Original-Sender or Reply-To.
"""

import re
from typing import Protocol

from app.parsing.mail.addresses import Address

_VIA = re.compile(
    r"['\"“]?([^'\"“”]{1,120}?)['\"”]?\s{1,3}"
    r"(?:via|über|durch|par|par l'intermédiaire de|a través de|através de|por meio de|tramite|przez"
    r"|genom|gjennom|kautta|prostřednictvím|aracılığıyla|через|prin|経由)\s{1,3}(?!$).{1,160}",
    re.IGNORECASE,
)


class OwnMailboxes(Protocol):
    """The addresses and domains of the business."""

    def __contains__(self, address: str, /) -> bool: ...
    def has_domain(self, domain: str, /) -> bool: ...


def is_own_list(list_id: str, list_address: str | None, own: OwnMailboxes) -> bool:
    """Whether the List headers (RFC 2919 and 2369) are those of a mailbox of ours."""
    if list_address is not None and list_address in own:
        return True
    labels = list_id.lower().split(".")
    return any(
        f"{'.'.join(labels[:count])}@{'.'.join(labels[count:])}" in own
        or own.has_domain(".".join(labels[count:]))
        for count in range(1, min(len(labels) - 1, 4))
    )


def author_name(display_name: str) -> str:
    """The name of the author in a display name that a group wrote; empty without one."""
    match = _VIA.fullmatch(display_name.strip())
    return match[1].strip() if match else ""


def author(
    sender: Address, original: Address | None, reply_to: tuple[Address, ...], own: OwnMailboxes
) -> Address | None:
    """The author of a mail that our own group sent on; None if the sender wrote it."""
    name = author_name(sender.name)
    candidates = [original] if original else []
    if name or original:
        candidates += reply_to
    for found in candidates:
        if found.address not in own:
            return Address(found.name or name, found.address)
    return None
