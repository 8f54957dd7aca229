"""The search for signs takes linear time, whatever the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.parsing.signs.absence_dates import away_until
from app.parsing.signs.words import find_sign_in_words
from tests.parsing.linear_time import linear_time

UNITS = [
    "please ", "do not ", "reply ", "bitte ", "antworten ", "nicht ", "diese ", "? ", "!? ", "- ", "\n", "\n\n", "... ",
    "office ", "i am ", "bis ", "until ", "1.", "12.", "5 december ", "your order ", "ist ", "paket ", "the message ",
    "fragen ", "haben sie ", "best regards\n", "e-mail: a@b\n", "message: ", "a@b ", "https://a ", "(", "“", "read ",
    "could not be delivered ", "ticket ", "ihre ", "we have ", "je ", "suis ", "no ", "mail-", "é", "ß", "\u0301", "。",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_a_long_run_of_one_word_is_searched_in_time(unit):
    text = unit * (200_000 // len(unit))
    with linear_time():
        find_sign_in_words("Re: " + unit * 200, text, f"{unit.strip() or 'a'}@b.example")
        find_sign_in_words(text[:998], text, None)
        away_until(text[:10_000], written_on=None)


@given(
    st.lists(st.sampled_from(UNITS) | st.text(max_size=5), max_size=60).map("".join),
    st.lists(st.sampled_from(UNITS) | st.text(max_size=5), max_size=10).map("".join),
    st.none() | st.text(max_size=80),
)
@settings(max_examples=300, deadline=None)
def test_any_text_is_searched(text, subject, sender):
    sign = find_sign_in_words(subject, text, sender)
    assert sign is None or (sign.strength == "strong") is (sign.evidence != "words_of_machine")
    away_until(text, written_on=None)
