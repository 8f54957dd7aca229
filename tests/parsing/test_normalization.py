import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.parsing import normalization

TEXT = st.text(st.characters(exclude_categories=())) | st.text("äöüßøåÄÖÜẞ ab'-\u0308", max_size=60)


def found(stored, typed):
    """The search as a database does it: each word typed begins some stored word."""
    return all(
        any(word.startswith(spelling) for word in stored for spelling in spellings)
        for spellings in normalization.query_words(typed)
    )


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("  Anna \t Smith\n", "anna smith", id="spaces"),
        pytest.param("Müller & Söhne, Inc.", "muller sohne inc", id="punctuation"),
        pytest.param("Straße", "strasse", id="sharp s"),
        pytest.param("STRAẞE", "strasse", id="capital sharp s"),
        pytest.param("Mu\u0308ller", "muller", id="decomposed umlaut"),
        pytest.param("O’Brien", "obrien", id="apostrophe"),
        pytest.param("Hans-Peter", "hans peter", id="hyphen"),
        pytest.param("Łódź", "lodz", id="Polish"),
        pytest.param("İstanbul", "istanbul", id="Turkish"),
        pytest.param("Горький", "gorkiy", id="Cyrillic"),
        pytest.param("محمد", "mhmd", id="Arabic"),
        pytest.param("北京", "beijing", id="Chinese"),
        pytest.param("たなか", "tanaka", id="Japanese"),
        pytest.param("ＡＢＣ１２３", "abc123", id="full width"),
        pytest.param("\x00\ud800!", "", id="nothing that has letters"),
    ],
)
def test_text_folds_to_lower_case_ascii(text, folded):
    assert normalization.normalize(text) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Anna Smith", ("anna", "smith"), id="plain"),
        pytest.param("Müller", ("muller", "mueller"), id="both spellings"),
        pytest.param("Weiß", ("weiss",), id="sharp s has one"),
        pytest.param("Sørensen", ("sorensen", "soerensen"), id="Danish"),
        pytest.param("Anna anna ANNA", ("anna",), id="each once"),
        pytest.param("anna.smith@shop.de", ("anna", "smith", "shop", "de"), id="address"),
    ],
)
def test_distinct_words_are_stored_in_the_order_of_the_text(text, words):
    assert normalization.words(text) == words


@pytest.mark.parametrize("stored", ["Müller", "MÜLLER", "Mu\u0308ller GmbH"])
@pytest.mark.parametrize("typed", ["Müller", "Mueller", "Muller", "mül", "muel", "mul", "mü"])
def test_an_umlaut_is_found_however_it_is_typed(stored, typed):
    assert found(normalization.words(stored), typed)


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        pytest.param("Mueller", "Müller", id="umlaut typed, written out when stored"),
        pytest.param("Weiß", "weiss", id="sharp s"),
        pytest.param("O'Brien", "obrien", id="apostrophe left out"),
        pytest.param("Hans-Peter Groß", "gross hans", id="any order"),
        pytest.param("Горький", "gorkij"[:4], id="Cyrillic from a Latin keyboard"),
        pytest.param("王小明", "王", id="the family name in Chinese"),
    ],
)
def test_a_name_is_found(stored, typed):
    assert found(normalization.words(stored), typed)


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        pytest.param("Anna Smith", "anna miller", id="one word is not there"),
        pytest.param("Anna", "nna", id="not from the beginning"),
        pytest.param("Muller", "Mueller", id="a spelling that nobody stored"),
    ],
)
def test_another_name_is_not_found(stored, typed):
    assert not found(normalization.words(stored), typed)


def test_a_query_gives_the_spellings_of_each_word():
    assert normalization.query_words("Jo Müller") == (("jo",), ("muller", "mueller"))


def test_words_are_bounded_in_length_and_number():
    assert normalization.words("a" * 1000) == ("a" * normalization.MAX_WORD,)
    assert len(normalization.words(" ".join(map(str, range(100))))) == normalization.MAX_WORDS
    assert (
        len(normalization.query_words(" ".join(map(str, range(100)))))
        == normalization.MAX_QUERY_WORDS
    )


def test_a_long_word_is_found_by_itself():
    assert found(normalization.words("ü" * 100), "ü" * 100)


@given(TEXT)
@example("\ufdfd")
@example("İ")
def test_folding_twice_changes_nothing(text):
    folded = normalization.normalize(text)

    assert normalization.normalize(folded) == folded
    assert re.fullmatch(r"(?:[a-z0-9]+(?: [a-z0-9]+)*)?", folded)


@given(TEXT)
def test_stored_words_are_plain_and_bounded(text):
    words = normalization.words(text)

    assert len(words) == len(set(words)) <= normalization.MAX_WORDS
    assert all(re.fullmatch(r"[a-z0-9]{1,64}", word) for word in words)


@given(st.lists(TEXT, max_size=30).map(" ".join))
def test_text_is_found_by_itself(text):
    assert found(normalization.words(text), text)


@given(TEXT)
def test_a_stored_word_is_found_by_each_of_its_beginnings(text):
    stored = normalization.words(text)

    for word in stored:
        assert all(found(stored, word[:end]) for end in range(1, len(word) + 1))


@given(st.text("abÄöÜßøå", min_size=1, max_size=12))
def test_a_name_is_found_while_it_is_typed(name):
    assert all(found(normalization.words(name), name[:end]) for end in range(1, len(name) + 1))
