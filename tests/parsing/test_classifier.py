"""The trained judgement: what it knows, what it costs, and when it is silent."""

import pytest

from app.parsing.classifier.authorship import is_of_machine, is_of_person
from app.parsing.classifier.features import extract_features
from app.parsing.classifier.model import QUESTIONS, judge, pack, trained, unpack
from app.parsing.reply_verdict import needs_reply
from quality.examples import digest, labelled
from quality.sentences import languages, read_sentences
from tests.parsing.linear_time import linear_time

NOTICE = (
    "Your invoice is available",
    "Your invoice is in your account: https://example.com/1. You get this mail as a customer of Voltline.",
)
UNKNOWN_LANGUAGES = (
    "Holnap reggel hozzuk a csomagot, kérem legyen otthon.",
    "Kiitos paljon, kaikki toimii nyt hyvin.",
    "Mulțumesc frumos pentru ajutor, totul este în regulă.",
    "Hvala lijepa na brzom odgovoru, vidimo se u petak.",
    "今日は、ありがとうございました。",
)


def test_the_weights_belong_to_the_training_texts():
    assert trained().training == digest(), "Run `python -m quality.train`."


def test_the_weights_are_small_and_come_back_as_they_were():
    packed = pack(trained())
    assert len(packed) <= 910_000
    again = unpack(packed)
    assert (again.rows, again.biases, again.scales) == (
        trained().rows, trained().biases, trained().scales,
    )  # fmt: skip
    assert {len(row) for row in again.rows.values()} == {len(QUESTIONS)}


def test_training_reads_no_line_that_is_only_reported():
    texts = {one.text for one in labelled()}
    assert (
        "Hello,\n\nonly five of the six cups arrived in one piece, the sixth has lost its handle.\n\nRegards\nMoira"
        in texts
    )
    reported = {
        one.text
        for language in languages()
        for one in read_sentences(language)
        if one.phrasing_set == "reported" and len(one.text) > 20  # anybody thanks in one word
    }
    assert len(reported) > 1_000
    assert texts.isdisjoint(reported)


def test_a_machine_and_a_person_are_told_apart():
    assert is_of_machine(*NOTICE, None)
    assert not is_of_person(*NOTICE)
    person = ("Invoice", "Hi Tom, could you send me the invoice for September again? Thanks, Anna")
    assert not is_of_machine(*person, None)
    assert is_of_person(*person)


@pytest.mark.parametrize("text", UNKNOWN_LANGUAGES)
def test_a_language_without_training_texts_gets_the_default(text):
    assert not judge("", text).is_reliable
    assert needs_reply(text) == ("yes", "default")
    assert needs_reply(text, is_continuation=True) == ("perhaps", "default")


def test_a_word_counts_once_and_a_long_text_is_read_at_both_ends():
    assert sorted(extract_features("", "ring ring ring").words) == ["ring"]
    assert {"first", "final"} <= extract_features("", f"first {'ab cd ' * 150} final").words


@pytest.mark.parametrize("text", ["", " ", "?", "123", "a" * 5_000, "ring me " * 3_000])
def test_any_text_is_judged_at_once(text):
    with linear_time():
        judged = judge("", text)
    assert all(0 <= getattr(judged, name) <= 1 for name in QUESTIONS)


@pytest.mark.parametrize(
    "text",
    ["The lid is not broken.", "Der Deckel ist nicht zerbrochen.", "Le couvercle n'est pas cassé."],
)
def test_languages_share_the_concepts_of_their_words(text):
    found = extract_features("", text).concepts
    assert {"§neg", "§fail", "§neg>fail"} <= found
    assert "§if:fail" not in found


def test_what_stands_after_an_if_or_in_a_question_is_marked():
    found = extract_features("", "Who pays if it breaks? It works.").concepts
    assert {"§if:fail", "§fail?", "§work"} <= found
    assert "§work?" not in found
