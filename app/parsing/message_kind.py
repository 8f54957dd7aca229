"""The kind of an inbound message, proposed from its words.

The kind decides how soon an answer is promised. In doubt it is an inquiry: an order, something
broken and an overdue delivery ("where is my order?") are proposed on strong words alone.
"""

from typing import Literal

from app.parsing.reply_verdict import needs_reply

Kind = Literal["inquiry", "issue", "order", "thank_you", "newsletter", "other"]
Evidence = Literal[
    "default", "words_of_issue", "words_of_order", "thanks_only", "newsletter", "automatic"
]


def propose(text: str, *, automatic: str | None, subject: str = "") -> tuple[Kind, Evidence]:
    """The kind of an inbound message and its evidence; the arguments are those of `needs_reply`."""
    if automatic is not None:
        return ("newsletter", "newsletter") if automatic == "newsletter" else ("other", "automatic")
    match needs_reply(text, automatic=None, subject=subject)[1]:
        case "complaint" | "issue":
            return "issue", "words_of_issue"
        case "order":
            return "order", "words_of_order"
        case "thanks_only":
            return "thank_you", "thanks_only"
        case _:
            return "inquiry", "default"
