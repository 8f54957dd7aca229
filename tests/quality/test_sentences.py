"""The labelled sentences are complete and well-formed, and their figures count what they say."""

from collections import Counter

import pytest

from quality import sentences
from quality.labels import Verdict
from quality.sentences import SentenceFigures, languages, measure_sentences, read_sentences

SIZES = {
    **dict.fromkeys(("en", "de", "fr", "es", "it", "nl"), 200),
    **dict.fromkeys(("pl", "pt", "sv"), 100),
    **dict.fromkeys(("tr", "da", "cs"), 60),
}


def test_each_language_of_the_goals_has_sentences():
    assert set(languages()) == SIZES.keys()


@pytest.mark.parametrize("language", SIZES)
def test_a_language_has_enough_sentences_and_no_two_alike(language):
    read = read_sentences(language)
    assert len(read) >= SIZES[language]
    assert len({one.text.casefold() for one in read}) == len(read)


@pytest.mark.parametrize("language", SIZES)
def test_a_sentence_has_the_labels_of_its_direction(language):
    for one in read_sentences(language):
        assert one.phrasing_set in sentences.SETS
        assert (one.verdict is not None) is one.is_inbound, one.text
        assert (one.expects_answer is None) is one.is_inbound, one.text
        assert one.kind in ({"issue", "order", "inquiry", "-"} if one.is_inbound else {"-"})
        if one.kind != "-":
            assert one.verdict is Verdict.YES, one.text


@pytest.mark.parametrize("language", SIZES)
def test_both_sets_have_the_same_mix(language):
    read = read_sentences(language)
    work, reported = (
        Counter(
            (one.is_inbound, one.verdict, one.expects_answer, one.kind)
            for one in read
            if one.phrasing_set == name
        )
        for name in sentences.SETS
    )
    assert work.keys() == reported.keys()
    assert all(abs(work[sort] - reported[sort]) <= 2 for sort in work)


def test_a_perhaps_names_nothing_and_half_finds_a_request(monkeypatch):
    monkeypatch.setattr(sentences, "found_verdict", lambda _: Verdict.PERHAPS)
    read = read_sentences("en")
    figures = measure_sentences(read)
    asked = sum(one.verdict is Verdict.YES for one in read)
    assert (figures.verdict.false, figures.verdict.half) == (0, asked)
    assert figures.verdict.recall == 0.5
    assert figures.share_of_perhaps == 1


def test_a_request_read_as_no_is_lost_and_listed(monkeypatch):
    monkeypatch.setattr(sentences, "found_verdict", lambda _: Verdict.NO)
    figures = measure_sentences(read_sentences("en"))
    wrong = [one for one in figures.mistakes if one.aspect == "verdict"]
    assert figures.verdict.missed == len(wrong) > 0
    assert {one.expected for one in wrong} == {"yes"}


def test_the_table_has_a_line_for_each_language():
    lines = list(sentences.table({"en": SentenceFigures(), "de": SentenceFigures()}))
    assert [line.split()[0] for line in lines[1:]] == ["en", "de"]
