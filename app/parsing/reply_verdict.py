"""Whether an inbound message needs a reply.

Automatic mail and pure thanks need no reply. A wrong "no" loses a customer, and a wrong "yes" only costs
a glance, so every word that is not a courtesy makes the verdict "yes".
"""

from typing import Literal

from app.parsing.language.reading import Statement, find_statement, topic
from app.parsing.language.thanks import is_thanks

Evidence = Statement | Literal["automatic", "list_mail", "thanks_only", "empty", "default"]


def needs_reply(text: str, *, automatic: str | None, subject: str = "") -> tuple[bool, Evidence]:
    """Return the verdict on an inbound message, and its evidence.

    `text` is the message without quotation; `automatic` is the field of `Mail`.
    """
    if automatic is not None:
        return False, "list_mail" if automatic == "list" else "automatic"
    if statement := find_statement(subject, text):
        return True, statement
    parts = [part for part in (text.strip(), topic(subject)) if part]
    if not parts:
        return True, "empty"
    return (False, "thanks_only") if all(map(is_thanks, parts)) else (True, "default")
