"""The decision between signs: what makes a message automatic, and what does not."""

import pytest

from app.parsing.signs.sign import Sign, decide, strongest_first

WORDS = Sign("notice", "please_do_not_reply", "strong")
SPAM = Sign("spam", "spam_flag", "mark")
DELETED = Sign("deleted", "deleted_flag", "mark")
LIST = Sign("list", "list_headers", "weak")
NEWSLETTER = Sign("newsletter", "list_headers", "weak")
CAMPAIGN = Sign("newsletter", "campaign_headers", "weak")
UNDISCLOSED = Sign("notice", "undisclosed_recipients", "weak")
PRECEDENCE = Sign("newsletter", "precedence", "weak")
SUPPRESS = Sign("auto_reply", "auto_response_suppress", "weak")


def decision(*signs: Sign, reply: bool = False, answered: bool = False, own: bool = False):
    return decide(signs, is_reply_to_ours=reply, has_answered_us=answered, own_list=own)


def test_the_strongest_sign_goes_first():
    assert strongest_first([LIST, SPAM, WORDS, LIST]) == (WORDS, SPAM, LIST)
    assert decision(LIST, SPAM, WORDS) == WORDS
    assert decision(LIST, SPAM) == SPAM
    assert decision() is None


@pytest.mark.parametrize("sign", [LIST, NEWSLETTER, CAMPAIGN, UNDISCLOSED])
def test_headers_of_lists_are_enough_outside_our_threads(sign):
    assert decision(sign) == sign
    assert decision(sign, answered=True) == sign
    assert decision(sign, reply=True) is None


@pytest.mark.parametrize("reply", [True, False])
def test_what_ordinary_customers_send_is_never_enough(reply):
    assert decision(PRECEDENCE, SUPPRESS, reply=reply) is None


@pytest.mark.parametrize("sign", [LIST, NEWSLETTER, CAMPAIGN])
def test_a_group_of_ours_is_no_list(sign):
    assert decision(sign, own=True) is None
    assert decision(sign, WORDS, own=True) == WORDS


@pytest.mark.parametrize("sign", [WORDS, SPAM, DELETED])
def test_strong_signs_and_marks_hold_in_our_threads(sign):
    assert decision(sign, reply=True) == sign


def test_a_mark_of_spam_yields_to_whoever_has_answered_us():
    assert decision(SPAM, answered=True) is None
    assert decision(SPAM, LIST, answered=True) == LIST
    assert decision(DELETED, answered=True) == DELETED


@pytest.mark.parametrize("sign", [WORDS, SPAM, LIST, SUPPRESS, UNDISCLOSED])
def test_evidence_is_a_stable_word(sign):
    assert sign.evidence.isidentifier()
    assert len(sign.evidence) <= 64
