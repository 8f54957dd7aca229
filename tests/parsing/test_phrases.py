"""The compilation of phrases: gaps, endings and optional words."""

import re

import pytest

from app.parsing.language.phrases import compile_phrases


@pytest.mark.parametrize(
    ("phrase", "text", "is_found"),
    [
        ("we … come", "we can certainly come", True),
        ("we … come", "we come", True),
        ("we … come", "we one two three four five come", False),
        ("lese (ich )?… mails", "lese ich nur manchmal mails", True),
        ("lese (ich )?… mails", "lese meine mails", True),
        ("(we )*…… come", "we we will perhaps come", True),
        ("ab (dem )?…… wieder", "ab dem siebten dezember bin ich wieder", True),
        ("quote …", "the quote", True),
        ("we … come", "we stay. you come", False),
    ],
)
def test_a_gap_is_up_to_some_words_of_one_clause(phrase, text, is_found):
    assert bool(compile_phrases([phrase]).search(text)) is is_found


def test_long_texts_take_linear_time():
    pattern: re.Pattern[str] = compile_phrases(["we (often )?…… come"])
    assert pattern.search("we often " * 30_000) is None
