"""Customers of very different small businesses, in everyday words: the words are read as labelled.

The lists of phrases grew with these sentences, so the figures are floors against a step back and no
measure of unseen mail: that is `python -m quality.sentences --set reported`.
"""

from pathlib import Path

import pytest

from quality.labels import Verdict
from quality.sentences import SentenceFigures, found_verdict, measure_sentences, read_sentences

FOLDER = Path(__file__).parent / "labelled" / "development"
LANGUAGES = ("en", "de", "nl", "sv", "da")


def _measured(language: str) -> SentenceFigures:
    return measure_sentences(read_sentences(language, FOLDER))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_request_is_taken_for_a_closing(language):
    lost = [
        one.text
        for one in read_sentences(language, FOLDER)
        if one.verdict is Verdict.YES and found_verdict(one) is Verdict.NO
    ]
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_verdict_is_precise_and_finds_requests(language):
    verdict = _measured(language).verdict
    assert verdict.precision is not None
    assert verdict.recall is not None
    assert verdict.precision >= 0.94
    assert verdict.recall >= 0.94


@pytest.mark.parametrize("language", LANGUAGES)
def test_trouble_in_ordinary_words_is_an_issue(language):
    issue = _measured(language).issue
    assert issue.precision is not None
    assert issue.recall is not None
    assert issue.precision >= 0.9
    assert issue.recall >= 0.9


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_answer_of_ours_expects_none(language):
    expects = _measured(language).expects_answer
    assert expects.precision is not None
    assert expects.recall is not None
    assert expects.precision >= 0.9
    assert expects.recall >= 0.8
