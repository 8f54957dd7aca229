"""Whether an inbound message needs a reply, and whether an outbound one expects an answer.

A wrong "no" loses a customer, and a wrong "yes" only costs a glance. So plain phrases go first; the trained
judgement decides where they do not tell, and says "no" only if it is all but certain.
"""

from typing import Literal

from app.parsing.classifier.authorship import may_be_of_machine
from app.parsing.classifier.model import judge
from app.parsing.language.closing import Closing, find_closing
from app.parsing.language.gratitude import begins_with_thanks
from app.parsing.language.mail_subject import has_prefix, is_of_form
from app.parsing.language.reading import (
    Statement,
    find_expectation,
    find_statement,
    is_hedged,
    topic,
    without_instructions,
)

NeedsReply = Literal["yes", "perhaps", "no"]
FromJudgement = Literal["words_of_request", "words_of_courtesy", "words_of_machine"]
Evidence = Statement | Closing | FromJudgement | Literal["empty", "default", "gratitude"]
ExpectsAnswerEvidence = Literal["question", "request", "offer", "words_of_request", "default"]
Verdict = tuple[NeedsReply, Evidence]

# Probabilities, chosen by cross-validation.
_IS_ISSUE = 0.8
_IS_REQUEST = 0.93
_IS_COURTESY = 0.05  # in spite of a phrase that asks
_IS_CLOSING = 0.02
_FEWEST_WORDS = 6  # distinct ones; a smiley can turn fewer into their opposite
_EXPECTS = 0.85


def needs_reply(text: str, *, subject: str = "", is_continuation: bool = False) -> Verdict:
    """Return the verdict on an inbound message of a person, and its evidence.

    `text` is the message without quotation; `is_continuation` tells that we wrote in its thread before.
    """
    if statement := find_statement(subject, text):
        return _verdict_on_statement(statement, subject, text, is_continuation=is_continuation)
    # a later message under the subject of its thread says nothing with it
    headline = "" if is_continuation or is_of_form(subject) else topic(subject)
    parts = [part for part in (text.strip(), headline) if part]
    if not parts:
        return _default(is_continuation), "empty"
    found = [find_closing(part, is_continuation=is_continuation) for part in parts]
    if all(found) and not any(map(is_hedged, parts)):
        return "no", "thanks_only" if "thanks_only" in found else "closing"
    judged = _judged_verdict(subject, text, is_continuation=is_continuation)
    if (judged is None or judged[0] == "yes") and _is_grateful(subject, text):
        return "perhaps", "gratitude"
    return judged or (_default(is_continuation), "default")


def _default(is_continuation: bool) -> NeedsReply:
    return "perhaps" if is_continuation else "yes"


def _is_grateful(subject: str, text: str) -> bool:
    return not has_prefix(subject) and begins_with_thanks(text)


def _verdict_on_statement(
    statement: Statement, subject: str, text: str, *, is_continuation: bool
) -> Verdict:
    if may_be_of_machine(subject, text):
        return "perhaps", "words_of_machine"
    judged = judge(subject, text)
    if not judged.is_reliable:
        return "yes", statement
    if statement in {"question", "request"}:
        if statement == "request" and is_continuation and judged.asks < _IS_COURTESY:
            return "perhaps", "default"
        if judged.issue > _IS_ISSUE:
            return "yes", "issue"
    return "yes", statement


def _judged_verdict(subject: str, text: str, *, is_continuation: bool) -> Verdict | None:
    """Return the verdict on a message without plain phrases; None if its words do not tell either."""
    judged = judge(subject, text)
    if not judged.is_reliable or len(set(text.split())) < _FEWEST_WORDS:
        return None
    if may_be_of_machine(subject, text):
        return "perhaps", "words_of_machine"
    if judged.issue > _IS_ISSUE:
        return "yes", "issue"
    if judged.asks > _IS_REQUEST:
        return "yes", "words_of_request"
    if judged.asks < _IS_CLOSING and "?" not in text:
        return ("no", "closing") if is_continuation else ("perhaps", "words_of_courtesy")
    return None


def expects_answer(text: str, *, subject: str = "") -> tuple[bool, ExpectsAnswerEvidence]:
    """Return whether an outbound message asks, requests, offers or applies, and the evidence."""
    if expectation := find_expectation(subject, text):
        return True, expectation
    judged = judge(subject, without_instructions(text))
    if judged.is_reliable and judged.expects_answer > _EXPECTS:
        return True, "words_of_request"
    return False, "default"
