"""Signs of automatic messages, and the decision between them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "auto_reply",
    "bounce",
    "delay",
    "list",
    "newsletter",
    "complaint",
    "notice",
    "calendar",
    "receipt",
    "reaction",
    "spam",
    "deleted",
]
Strength = Literal["strong", "weak", "mark"]

_RANK: dict[Strength, int] = {"strong": 0, "mark": 1, "weak": 2}
# Mail of ordinary customers carries these, too: Exchange and some hosters set them on everything.
_NEVER_ENOUGH = frozenset({"precedence", "auto_response_suppress"})
# The evidence of weak signs that are enough outside our threads, and of marks that an answer refutes.
WEAK_EVIDENCE = frozenset({
    "list_headers", "campaign_headers", "undisclosed_recipients", "words_of_machine",
})  # fmt: skip
SPAM_MARKS = frozenset({"spam_flag", "spam_subject", "spam_folder"})
_OF_LISTS = frozenset({"list", "newsletter"})


@dataclass(frozen=True, slots=True)
class Sign:
    kind: Kind
    evidence: str
    """A stable word in snake_case, at most 64 characters long."""
    strength: Strength
    """`strong`: words, RFC 3834 and 3464, iTIP; `weak`: headers of lists, trained judgement; `mark`: of a server or folder."""


def strongest_first(signs: Iterable[Sign]) -> tuple[Sign, ...]:
    """Return the distinct signs, strongest first, else in their order."""
    return tuple(sorted(dict.fromkeys(signs), key=lambda sign: _RANK[sign.strength]))


def decide(
    signs: Iterable[Sign], *, is_reply_to_ours: bool, has_answered_us: bool, own_list: bool
) -> Sign | None:
    """Return the sign that makes a message automatic, or None.

    `has_answered_us`: the sender has answered a mail of ours by hand. `own_list`: the list is a group
    address of our own, to which customers write.
    """
    for sign in strongest_first(signs):
        if sign.strength == "mark" and sign.kind == "spam" and has_answered_us:
            continue
        if sign.strength == "weak" and not _is_enough(sign, is_reply_to_ours, own_list):
            continue
        return sign
    return None


def _is_enough(sign: Sign, is_reply_to_ours: bool, own_list: bool) -> bool:
    if is_reply_to_ours or sign.evidence in _NEVER_ENOUGH:
        return False
    return not (own_list and sign.kind in _OF_LISTS)
