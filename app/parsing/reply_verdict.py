"""Whether an inbound message needs a reply, and whether an outbound one expects an answer.

A wrong "no" loses a customer, and a wrong "yes" only costs a glance, so every word that is not a
courtesy makes the verdict "yes", or "perhaps" where the conversation began before.
"""

from typing import Literal

from app.parsing.language.closing import Closing, find_closing
from app.parsing.language.gratitude import begins_with_thanks
from app.parsing.language.mail_subject import has_prefix, is_of_form
from app.parsing.language.reading import (
    Statement,
    find_expectation,
    find_statement,
    is_hedged,
    topic,
)

NeedsReply = Literal["yes", "perhaps", "no"]
Evidence = Statement | Closing | Literal["empty", "default", "gratitude"]
ExpectsAnswerEvidence = Literal["question", "request", "offer", "default"]


def needs_reply(
    text: str, *, subject: str = "", is_continuation: bool = False
) -> tuple[NeedsReply, Evidence]:
    """Return the verdict on an inbound message of a person, and its evidence.

    `text` is the message without quotation; `is_continuation` tells that we wrote in its thread before.
    """
    if statement := find_statement(subject, text):
        return "yes", statement
    default: NeedsReply = "perhaps" if is_continuation else "yes"
    # a later message under the subject of its thread says nothing with it
    headline = "" if is_continuation or is_of_form(subject) else topic(subject)
    parts = [part for part in (text.strip(), headline) if part]
    if not parts:
        return default, "empty"
    found = [find_closing(part, is_continuation=is_continuation) for part in parts]
    if not all(found) or any(map(is_hedged, parts)):
        is_grateful = not has_prefix(subject) and begins_with_thanks(text)
        return ("perhaps", "gratitude") if is_grateful else (default, "default")
    return "no", "thanks_only" if "thanks_only" in found else "closing"


def expects_answer(text: str, *, subject: str = "") -> tuple[bool, ExpectsAnswerEvidence]:
    """Return whether an outbound message asks, requests, offers or applies, and the evidence."""
    expectation = find_expectation(subject, text)
    return expectation is not None, expectation or "default"
