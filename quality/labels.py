"""The right values of a mail and of a conversation."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict


class Verdict(StrEnum):
    """Whether an inbound mail needs a reply; docs/quality.md says when."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


class RightValues(TypedDict, total=False):
    """The fields of a label in which a mail differs from a customer's request."""

    needs_reply: Verdict
    is_inbound: bool
    becomes_message: bool
    is_person: bool
    party: str | None
    makes_contact: bool | None
    inner_id: str | None
    message_kind: str | None
    reply_text: str | None
    shares_id: bool
    message_id: str


@dataclass(frozen=True, slots=True)
class Label:
    """The right values of one mail.

    `makes_contact` is None where a contact is neither required nor wrong. `message_kind`, `reply_text` and
    `expects_answer` are None where they are not measured.
    """

    kind: str
    language: str
    message_id: str
    subject: str
    sender: str
    is_inbound: bool
    needs_reply: Verdict
    becomes_message: bool = True
    is_person: bool = True
    party: str | None = None
    makes_contact: bool | None = True
    inner_id: str | None = None
    message_kind: str | None = None
    reply_text: str | None = None
    expects_answer: bool | None = None
    shares_id: bool = False

    @property
    def identifiers(self) -> tuple[str, ...]:
        """The Message-IDs under which the message may be stored, without angle brackets."""
        return tuple(known.strip("<>") for known in (self.message_id, self.inner_id) if known)
