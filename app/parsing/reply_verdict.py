"""Whether an inbound message needs a reply, and whether an outbound one expects an answer.

A wrong "no" loses a customer, and a wrong "yes" only costs a glance. So plain phrases go first; the trained
judgement decides where they do not tell, and says "no" only if it is all but certain.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Literal

from app.parsing.classifier.authorship import may_be_of_machine
from app.parsing.classifier.kinds import Phrase, tells
from app.parsing.classifier.model import Judgement, judge, judge_part
from app.parsing.classifier.parts import judge_by_parts
from app.parsing.classifier.splitting import split_sentences
from app.parsing.language import conditional_offers, promises
from app.parsing.language.closing import Closing, find_closing, names_rejection, rejects
from app.parsing.language.gratitude import (
    acknowledges,
    after_thanks,
    begins_with_thanks,
    contains_thanks,
    find_turn,
    praises,
    thanks_for_failure,
)
from app.parsing.language.letter import body_of_letter
from app.parsing.language.mail_subject import has_prefix, is_of_form
from app.parsing.language.phrases import LONGEST
from app.parsing.language.reading import (
    Statement,
    after_solution,
    asks_how_many,
    find_expectation,
    find_statement,
    is_hedged,
    names_price,
    objects,
    topic,
    without_door_notes,
    without_instructions,
    without_look_aheads,
)
from app.parsing.signs.words import encloses_invoice

NeedsReply = Literal["yes", "perhaps", "no"]
FromJudgement = Literal["words_of_request", "words_of_courtesy", "words_of_machine"]
Evidence = Statement | Closing | FromJudgement | Literal["empty", "default", "gratitude"]
ExpectsAnswerEvidence = Literal["question", "request", "offer", "words_of_request", "default"]
Verdict = tuple[NeedsReply, Evidence]

# Probabilities, chosen on lines of authors from whom nothing is trained (docs/quality.md).
_IS_KIND_WITH_THANKS = 0.9  # of trouble or an order after thanks, which praise may look like
_IS_REQUEST, _IS_REQUEST_WITH_PERHAPS = 0.8, 0.9
_MAY_BE_ISSUE = 0.3  # closes nothing
# A phrase or a kind is doubted where the words ask less: in a first message, and in a later one.
_DOUBTED: Mapping[Statement, tuple[float, float]] = {
    "question": (0.2, 0.4),
    "request": (0.1, 0.5),
    "issue": (0.35, 0.6),
}
_EVIDENCE_THAT_ASKS: frozenset[Evidence] = frozenset({"question", "request", "words_of_request"})
_DOUBTED_SHORTLY = 0.06  # a later message of few words without a question mark: "Speak next week!"
# In a first message, which is `yes` anyhow: less asking makes a phrase no evidence, or words without one.
_SAYS_LITTLE: dict[Statement, float] = {"question": 0.05, "request": 0.08}
_SAYS_LITTLE_IN_LONG, _LONG = 0.6, 25  # a request in a long text is more often another's
_ASKS_ALONE, _IS_NO_MACHINE = 0.6, 0.03
_IS_COURTESY = 0.15  # of a first message
# A closing of a first message closes a later one, too: the verdict may be asked before our mail is known.
_CLOSES, _CLOSES_LATER = 0.0019, 0.035  # the first one also for a few words
_CLOSES_LATER_IN_MANY, _MANY_WORDS = 0.06, 10  # distinct ones of the letter itself, which tell more
_CLOSES_WITH_THANKS, _CLOSES_FIRST_WITH_THANKS = 0.05, 0.02
_CLOSES_WITH_OFFER = 0.5
_ASKS_DESPITE_CLOSING = 0.8  # in words that phrases take for a closing
_SENTENCE_ASKS = 0.75  # which closes nothing, however much the rest thanks
_SENTENCE_SURELY_ASKS = 0.85  # "It was the fuse. Please send the invoice." is a request
_PRAISES, _PRAISES_DESPITE = 0.6, 0.75  # requests and trouble in praise
_IS_NO_ISSUE = 0.1  # although a phrase of trouble occurs
_EXPECTS, _MAY_EXPECT, _MAY_OFFER = 0.28, 0.55, 0.001  # an offer asks for nothing in words
_EXPECTS_BESIDE_COURTESY, _EXPECTS_DESPITE_CLOSING = 0.33, 0.8
_SURELY_EXPECTS = 0.985  # of a first message, whose words are the evidence
_SHORT, _FEWEST_WORDS = 6, 4  # distinct ones; a smiley can turn fewer into their opposite
_A_FEW_WORDS = re.compile(r"\w[\w'\u2019-]*(?:[.,!]* [\w'\u2019-]+){1,2}[.,!]*")  # "Ja, dat klopt."


@lru_cache(maxsize=16)  # callers ask twice in a row: for the kind and for the verdict
def needs_reply(text: str, *, subject: str = "", is_continuation: bool = False) -> Verdict:
    """Return the verdict on an inbound message of a person, and its evidence.

    `text` is the message without quotation; `is_continuation` tells that we wrote in its thread before.
    """
    rest = _without_offers(text)
    if rest == text:
        return _read(subject, text, text, is_continuation=is_continuation)
    is_objection, asks = objects(text), judge("", text).asks >= _ASKS_DESPITE_CLOSING
    read = text if is_objection or asks else rest  # what surely asks only looks like an offer
    verdict = _read(subject, read, text, is_continuation=is_continuation)
    may_only_offer = asks and not is_objection and verdict[1] in _EVIDENCE_THAT_ASKS
    if is_continuation and may_only_offer and judge("", rest).asks < _ASKS_DESPITE_CLOSING:
        return "perhaps", "default"
    return verdict


def _read(subject: str, text: str, whole: str, *, is_continuation: bool) -> Verdict:
    """Return the verdict on a message; `whole` has the offers that `text` is without."""
    if rejects(text):  # also under "Your application" as the subject
        return "no", "closing"
    if statement := _find_statement(subject, text, whole):
        return _verdict_on_statement(statement, subject, text, is_continuation=is_continuation)
    # a later message under the subject of its thread says nothing with it
    headline = "" if is_continuation or is_of_form(subject) else topic(subject)
    parts = [part for part in (text.strip(), headline) if part]
    if not parts:
        return _default(is_continuation), "empty"
    found = [find_closing(part, is_continuation=is_continuation) for part in parts]
    is_thanks = "thanks_only" in found
    is_open = _is_undecided(text) or any(map(is_hedged, parts))
    is_open = is_open or (not is_thanks and conditional_offers.wonders(text))
    if (
        all(found)
        and not is_open
        and (is_thanks or not _surely_asks(text, is_continuation=is_continuation))
    ):
        return "no", "thanks_only" if is_thanks else "closing"
    if is_continuation and (beside_offer := _verdict_beside_offer(subject, text, whole)):
        return beside_offer
    return _judged_verdict(subject, text, is_continuation=is_continuation)


def _without_offers(text: str) -> str:
    """Return the text without sentences that offer more on a condition; the text itself if it says nothing else."""
    rest = conditional_offers.without_conditional_offers(text)
    return text if rest == text or _says_nothing_else(text) else rest


def _says_nothing_else(text: str) -> bool:
    """Whether an offer is all that a letter says between its greeting and its goodbye."""
    body = body_of_letter(text)
    return conditional_offers.without_conditional_offers(body) == body


def _surely_asks(text: str, *, is_continuation: bool) -> bool:
    """Whether words ask that phrases take for a closing: "found a hair in the bread" is no find."""
    judged = judge("", text)
    if not judged.is_reliable or _count(text) < _SHORT or judged.asks <= _ASKS_DESPITE_CLOSING:
        return False
    return not find_closing(text.strip(), is_continuation=is_continuation, is_exact=True)


def _verdict_beside_offer(subject: str, rest: str, text: str) -> Verdict | None:
    """Return the verdict on a message that offers more on a condition; None if it does not, or if the whole asks.

    A bare fact may look like trouble, and does not where more is offered: "The gate is open. Call me if not."
    """
    if rest == text:
        return None
    judged, of_whole = judge(subject, rest), judge(subject, text)
    if not judged.is_reliable or of_whole.asks >= _ASKS_DESPITE_CLOSING:
        return None
    if judged.asks < _CLOSES_WITH_OFFER and judged.issue < _MAY_BE_ISSUE:
        return "no", "closing"
    return ("perhaps", "default") if of_whole.issue < _MAY_BE_ISSUE else None


def _find_statement(subject: str, text: str, whole: str) -> Statement | None:
    """Return the most urgent statement, without trouble that the words around it make unlikely.

    `whole` has the offers that `text` is without: "The gate is open" alone may be a complaint.
    """
    statement = find_statement(subject, text)
    if statement == "issue" and _count(whole) >= _SHORT:
        judged = _judge_trouble(subject, whole)
        if judged.is_reliable and judged.issue < _IS_NO_ISSUE:
            rest = find_statement(subject, text, is_trouble=False)
            return statement if rest == "order" else rest
    return statement


def _judge_trouble(subject: str, text: str) -> Judgement:
    """Judge a message with a phrase of trouble, which may follow thanks: "Thanks a lot! But it leaks."."""
    after = filter(None, (after_thanks(text), find_turn(text)))
    judged = judge_by_parts(subject, text, parts := [*split_sentences(text), *after])
    told = max(map(judge_part, parts), key=lambda one: one.issue, default=judged)
    return replace(judged, asks=max(judged.asks, told.asks))


def _judge_words(subject: str, text: str) -> Judgement:
    """Judge a message without a phrase of trouble."""
    return judge_by_parts(subject, text, split_sentences(text))


def _default(is_continuation: bool) -> NeedsReply:
    return "perhaps" if is_continuation else "yes"


def _is_grateful(subject: str, text: str, *, is_continuation: bool) -> bool:
    return not has_prefix(subject) and begins_with_thanks(text, is_continuation=is_continuation)


def _verdict_on_statement(
    statement: Statement, subject: str, text: str, *, is_continuation: bool
) -> Verdict:
    if may_be_of_machine(subject, text):
        return "perhaps", "words_of_machine"
    is_asking = statement in {"question", "request"}
    if is_asking and objects(text):
        kind = _find_kind(statement, subject, text, is_continuation=is_continuation)
        return "yes", kind or statement
    judged = _judge_statement(statement, subject, text)
    if not judged.is_reliable:
        return "yes", statement
    if is_asking and not is_continuation and _may_only_praise(judged, subject, text):
        return "perhaps", "gratitude"
    kind = _find_kind(statement, subject, text, is_continuation=is_continuation)
    if _is_doubted(kind or statement, judged, text, is_continuation=is_continuation):
        return _doubted_verdict(judged, text, is_continuation=is_continuation)
    if is_asking and kind:
        return "yes", kind
    if is_asking and is_continuation and _is_doubted_shortly(judged, text):
        return "perhaps", "default"
    is_first_without_subject = not is_continuation and not topic(subject)  # it asks in one word
    if is_first_without_subject and judged.expects_answer < _limit_of_evidence(statement, text):
        return "yes", "default"
    if statement == "issue" and _count(text) >= _SHORT:  # its words may be about something else
        return "yes", kind or "words_of_request"
    return "yes", statement


def _find_kind(
    phrase: Phrase, subject: str, text: str, *, is_continuation: bool
) -> Literal["issue", "order"] | None:
    """Return the kind that the judgements tell, with the phrase that was found; trouble goes first."""
    if phrase in {"complaint", "order"}:
        return None
    if _tells_issue(phrase, subject, text, is_continuation=is_continuation):
        return "issue"
    if phrase == "issue":
        phrase = find_statement(subject, text, is_trouble=False)
    if phrase == "order":
        return "order"
    is_ordered = tells("order", phrase, subject, text, is_continuation=is_continuation)
    return "order" if is_ordered and not asks_how_many(text) else None


def _tells_issue(phrase: Phrase, subject: str, text: str, *, is_continuation: bool) -> bool:
    """Whether the judgements tell trouble, also without notes about a door."""
    if not tells("issue", phrase, subject, text, is_continuation=is_continuation):
        return False
    told = without_door_notes(text)
    return told == text or tells("issue", phrase, subject, told, is_continuation=is_continuation)


def _judge_statement(statement: Statement, subject: str, text: str) -> Judgement:
    if statement == "issue":
        return _judge_trouble(subject, text)
    return (
        judge(subject, text)
        if statement in {"order", "complaint"}
        else _judge_asking(subject, text)
    )


def _judge_asking(subject: str, text: str) -> Judgement:
    """Judge a message that asks: a question in it tells no trouble, but may order."""
    parts = split_sentences(text)
    judged = judge_by_parts(subject, text, parts)
    told = [part for part in parts if "?" not in part]
    return replace(judged, issue=judge_by_parts(subject, text, told).issue)


def _limit_of_evidence(statement: Statement, text: str) -> float:
    """Return the probability of a question to us from which a phrase is evidence of it."""
    if statement == "request" and _count(text) >= _LONG:
        return _SAYS_LITTLE_IN_LONG
    return _SAYS_LITTLE.get(statement, 0)


def _is_doubted(
    statement: Statement, judged: Judgement, text: str, *, is_continuation: bool
) -> bool:
    """Whether the words ask so little that a phrase of them, or their kind, is no sign of a request."""
    if statement not in _DOUBTED or _count(text) < _SHORT:
        return False
    first, later = _DOUBTED[statement]
    is_unlikely = judged.asks < (later if is_continuation else first)
    return is_unlikely and all(
        judge("", part).asks <= _SENTENCE_SURELY_ASKS for part in split_sentences(text)
    )


def _doubted_verdict(judged: Judgement, text: str, *, is_continuation: bool) -> Verdict:
    """Return the verdict on a message whose words close, although a phrase of it asks."""
    if not is_continuation:
        return "perhaps", "words_of_courtesy"
    closes = _is_calm(judged, text, _CLOSES)
    return ("no", "closing") if closes else ("perhaps", "default")


def _is_doubted_shortly(judged: Judgement, text: str) -> bool:
    """Whether a few words without a question mark only look like a request, as half of such do."""
    is_short = "?" not in text and _count(text) < _SHORT
    return is_short and judged.asks < _DOUBTED_SHORTLY


def _judged_verdict(subject: str, text: str, *, is_continuation: bool) -> Verdict:
    """Return the verdict on a message without plain phrases."""
    judged, count = _judge_open_trouble(subject, text), _count(text)
    is_grateful = _is_grateful(subject, text, is_continuation=is_continuation)
    if encloses_invoice(subject, text):  # of a supplier, who asks for nothing else
        return "perhaps", "words_of_courtesy"
    if judged.is_reliable and _closes(judged, subject, text, is_continuation=is_continuation):
        if is_grateful:
            return "no", "thanks_only"
        # the evidence that it would have as a later message
        return "no", find_closing(text.strip(), is_continuation=True) or "closing"
    if judged.is_reliable and count >= _FEWEST_WORDS:
        is_told = is_continuation or count >= _SHORT
        asks_little = is_told and judged.asks < _CLOSES_WITH_THANKS and not _is_undecided(text)
        if is_grateful and asks_little and not _has_asking_sentence(text):
            return "no", "thanks_only"
        if found := _likely_verdict(judged, subject, text, is_continuation=is_continuation):
            is_doubted = is_grateful and max(judged.issue, judged.order) < _IS_KIND_WITH_THANKS
            return ("perhaps", "gratitude") if is_doubted and found[0] == "yes" else found
    is_new = not is_continuation
    may_thank = _may_acknowledge(judged, text) or _may_only_praise(judged, subject, text)
    if is_grateful or (is_new and may_thank):
        return "perhaps", "gratitude"
    return _default(is_continuation), "default"


def _judge_open_trouble(subject: str, text: str) -> Judgement:
    """Return the judgement, in which trouble that is over is no issue."""
    judged, rest = _judge_words(subject, text), after_solution(text)
    if rest == text:
        return judged
    issue = _judge_words("", rest).issue if _count(rest) >= _FEWEST_WORDS else 0.0
    return replace(judged, issue=min(judged.issue, issue))


def _may_only_praise(judged: Judgement, subject: str, text: str) -> bool:
    """Whether a first message praises, and asks for nothing as far as one can tell."""
    is_calm = judged.asks < _PRAISES and judged.issue < _PRAISES_DESPITE
    return judged.is_reliable and is_calm and not has_prefix(subject) and praises(text)


def _may_acknowledge(judged: Judgement, text: str) -> bool:
    """Whether a first message thanks for what arrived, and asks for nothing as far as one can tell."""
    return judged.is_reliable and judged.asks < _PRAISES and acknowledges(text)


def _has_unread_words(text: str) -> bool:
    """Whether a text goes on beyond what is judged, and may ask there."""
    return len(text) > LONGEST


def _count(text: str) -> int:
    """Return the number of the distinct words."""
    return len(set(text.split()))


def _has_asking_sentence(text: str) -> bool:
    """Whether a sentence by itself asks for something: "Thank you, goodbye" around it outweighs it."""
    return any(judge_part(part).asks > _SENTENCE_ASKS for part in split_sentences(text))


def _closes(judged: Judgement, subject: str, text: str, *, is_continuation: bool) -> bool:
    """Whether the words close the conversation, all but certainly; a few words hardly tell."""
    count = _count(text)
    if not is_continuation:
        is_kind = not has_prefix(subject) and (contains_thanks(text) or praises(text))
        limit = _CLOSES_FIRST_WITH_THANKS if is_kind else _CLOSES
        return count >= _SHORT and _is_calm(judged, text, limit)
    if count >= _FEWEST_WORDS:
        has_many = _count(body_of_letter(text)) >= _MANY_WORDS
        return _is_calm(judged, text, _CLOSES_LATER_IN_MANY if has_many else _CLOSES_LATER)
    has_a_few = _A_FEW_WORDS.fullmatch(text.strip()) is not None
    return has_a_few and _is_calm(judged, text, _CLOSES)


def _is_calm(judged: Judgement, text: str, limit: float) -> bool:
    """Whether nothing in the words asks, supposes or complains; `limit` is the probability of a request."""
    if "?" in text or _has_unread_words(text):
        return False
    if judged.asks >= limit or judged.issue >= _MAY_BE_ISSUE:
        return False
    is_open = _is_undecided(text) or conditional_offers.wonders(text)
    return not is_open and not _has_asking_sentence(text)


def _is_undecided(text: str) -> bool:
    """Whether a condition, a preference, a change or mock thanks say what may be wanted."""
    signs = (conditional_offers.supposes_something, conditional_offers.prefers)
    return any(sign(text) for sign in (*signs, conditional_offers.turns, thanks_for_failure))


def _likely_verdict(
    judged: Judgement, subject: str, text: str, *, is_continuation: bool
) -> Verdict | None:
    kind = _find_open_kind(subject, text, is_continuation=is_continuation)
    if _count(text) < _SHORT:
        if kind == "issue":
            return "yes", "issue"
        asks = is_continuation and _asks_in_thread(judged, text)
        return ("yes", "words_of_request") if asks else None
    if may_be_of_machine(subject, text):
        return "perhaps", "words_of_machine"
    if kind and not _is_doubted(kind, judged, text, is_continuation=is_continuation):
        return "yes", kind
    if _asks_in_thread(judged, text) if is_continuation else _asks_alone(judged):
        return "yes", "words_of_request"
    if judged.asks < _IS_COURTESY and not is_continuation and not _has_unread_words(text):
        return "perhaps", "words_of_courtesy"
    return None


def _find_open_kind(
    subject: str, text: str, *, is_continuation: bool
) -> Literal["issue", "order"] | None:
    """Return the kind of a message without plain phrases, in which trouble that is over is none."""
    found = _find_kind(None, subject, text, is_continuation=is_continuation)
    if found != "issue" or (rest := after_solution(text)) == text:
        return found
    is_left = _count(rest) >= _FEWEST_WORDS
    is_open = is_left and tells("issue", None, "", rest, is_continuation=is_continuation)
    return "issue" if is_open else None


def _asks_in_thread(judged: Judgement, text: str) -> bool:
    """Whether a later message without plain phrases asks; "Perhaps red suits better" hardly does."""
    is_open = conditional_offers.wonders(text)
    return judged.asks > (_IS_REQUEST_WITH_PERHAPS if is_open else _IS_REQUEST)


def _asks_alone(judged: Judgement) -> bool:
    """Whether a first message without plain phrases asks for something, and not only belongs to a business."""
    is_of_person = judged.machine < _IS_NO_MACHINE
    return is_of_person and judged.expects_answer > _SURELY_EXPECTS and judged.asks > _ASKS_ALONE


def expects_answer(
    text: str, *, subject: str = "", written_on: date | None = None
) -> tuple[bool, ExpectsAnswerEvidence]:
    """Return whether an outbound message asks, requests, offers or applies, and the evidence.

    `written_on` is the day from which a promised day counts; None for a draft.
    """
    if _is_only_polite(subject, text, written_on):
        return False, "default"
    expectation = find_expectation(subject, text)
    rest = without_instructions(text)
    judged = judge(subject, rest)
    if not judged.is_reliable or _count(rest) < _FEWEST_WORDS:
        return expectation is not None, expectation or "default"
    if expectation:
        likeliest = max(judged.expects_answer, judge(subject, text).expects_answer)
        limit = _MAY_OFFER if expectation == "offer" else _MAY_EXPECT
        is_short_question = _count(text) < _SHORT and "?" in text
        is_doubted = not is_short_question and likeliest < limit
        return (False, "default") if is_doubted else (True, expectation)
    is_closing = names_rejection(text) or find_closing(text, is_continuation=True)
    limit = _EXPECTS_DESPITE_CLOSING if is_closing else _EXPECTS
    return (True, "words_of_request") if judged.expects_answer > limit else (False, "default")


def _is_only_polite(subject: str, text: str, written_on: date | None) -> bool:
    """Whether a message asks for nothing except in its polite ending, or only promises an offer.

    "I look forward to seeing you" asks for nothing, nor does "I will send you our offer by Friday".
    """
    if names_price(text):  # "800 euros. We look forward to your visit" is an offer
        return False
    is_thanks = contains_thanks(text)
    unpromised = _without_announcement(subject, text, written_on)
    rest = without_look_aheads(subject, unpromised, is_thanks=is_thanks)
    if rest == text or find_expectation(subject, rest):
        return False
    judged = judge(subject, without_instructions(rest))
    is_plain = is_thanks or unpromised != text
    return judged.expects_answer <= (_EXPECTS if is_plain else _EXPECTS_BESIDE_COURTESY)


def _without_announcement(subject: str, text: str, written_on: date | None) -> str:
    """Return the text without a promise, unless the text asks or requests something."""
    if written_on is None or find_expectation(subject, text) in {"question", "request"}:
        return text
    return promises.without_promise(text, written_on)
