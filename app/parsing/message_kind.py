"""Proposal of the kind of an inbound message, from its words.

The kind determines the promised reply time. The default is an inquiry: only strong words propose an
order, a defect or an overdue delivery ("where is my order?").
"""

from typing import Literal

from app.parsing.reply_verdict import needs_reply

Kind = Literal["inquiry", "issue", "order", "thank_you", "newsletter", "other"]
Evidence = Literal[
    "default",
    "words_of_issue",
    "words_of_order",
    "thanks_only",
    "closing",
    "newsletter",
    "automatic",
]


def propose(
    text: str, *, automatic: str | None, subject: str = "", is_continuation: bool = False
) -> tuple[Kind, Evidence]:
    """Return the kind of an inbound message and its evidence.

    `automatic` is the field of `Mail`; the other arguments are those of `needs_reply`.
    """
    if automatic is not None:
        return ("newsletter", "newsletter") if automatic == "newsletter" else ("other", "automatic")
    match needs_reply(text, subject=subject, is_continuation=is_continuation)[1]:
        case "complaint" | "issue":
            return "issue", "words_of_issue"
        case "order":
            return "order", "words_of_order"
        case "thanks_only":
            return "thank_you", "thanks_only"
        case "closing":
            return "other", "closing"
        case _:
            return "inquiry", "default"
