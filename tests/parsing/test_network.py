"""The network that reads whole messages: its size, what it reads, and that it says the same each time."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files

import pytest

from app.parsing.classifier import network
from app.parsing.classifier.model import QUESTIONS, SHARES, judge, judge_part
from quality.examples import CALIBRATION, written, written_in
from tests.parsing.linear_time import linear_time

ASKS = QUESTIONS.index("asks")


def odds(text, subject=""):
    return network.trained().log_odds(subject, text)


def test_the_network_is_small():
    sizes = {
        name: len(files("app.parsing.classifier").joinpath(name).read_bytes())
        for name in (network.LAYERS, network.PIECES)
    }
    assert sizes[network.LAYERS] <= 11_000_000
    assert sizes[network.PIECES] <= 13_400_000


def test_each_question_has_an_answer_and_a_share():
    assert len(odds("Could you call me?")) == len(QUESTIONS) == len(SHARES)


@pytest.mark.parametrize(
    ("asking", "closing"),
    [
        ("Do not wait, send the drill today.", "No need to send the drill, I can wait."),
        ("Die Sauna wird nicht warm.", "Die Sauna wird wieder richtig warm."),
        ("Le velux fuit de nouveau.", "Le velux ne fuit plus, merci."),
        ("Il gazebo ancora non si apre.", "Il gazebo ora si apre benissimo."),
    ],
)
def test_the_order_of_words_and_their_meaning_count(asking, closing):
    assert odds(asking)[ASKS] > odds(closing)[ASKS] + 3
    assert judge("", asking).asks > 0.5 > judge("", closing).asks


def test_a_subject_is_read_and_a_long_text_is_read_at_both_ends():
    assert odds("Thursday suits us.", "Re: Fence") != odds("Thursday suits us.")
    story = "The garden is green. " * 2_000
    assert odds(f"Where is my parcel? {story}") != odds(story)
    assert odds(f"{story} Where is my parcel?") != odds(story)
    pieces = network.to_pieces(network.trained().processor, "word " * 999, story)
    assert len(pieces) == network.MOST_AT_START + network.MOST_AT_END


@pytest.mark.parametrize(
    "text", ["", " ", "?", "\0", "a" * 50_000, "🙂" * 9_000, "ring me " * 9_000]
)
def test_any_text_is_read_at_once(text):
    with linear_time():
        assert len(odds(text, text)) == len(QUESTIONS)


def test_threads_read_the_same():
    texts = [line.text for line in list(written())[::2_000]]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(odds, texts * 3)) == [odds(text) for text in texts] * 3


def test_a_language_that_the_words_do_not_know_is_not_read():
    text = "Kiitos paljon, kaikki toimii nyt hyvin."
    assert judge("", text) == judge_part(text)


def test_nothing_is_trained_from_the_lines_that_set_the_limits():
    trained = {line.text for line in written() if len(line.text) > 30}
    kept = {
        line.text
        for path in CALIBRATION.glob("*.tsv")
        for line in written_in(path)
        if len(line.text) > 30
    }
    assert len(kept) > 10_000
    assert trained.isdisjoint(kept)


def test_the_maker_of_the_library_is_told_nothing():
    loaded = "import os, app.parsing.classifier.network; print(os.environ['ORT_DISABLE_TELEMETRY'])"
    environment = {name: text for name, text in os.environ.items() if not name.startswith("ORT_")}
    done = subprocess.run(
        [sys.executable, "-c", loaded], env=environment, check=True, capture_output=True, text=True
    )
    assert done.stdout == "1\n"
