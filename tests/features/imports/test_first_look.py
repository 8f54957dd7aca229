"""The sentence by which the first look names who waits."""

import pytest

from app.features.imports.first_look import find_sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param(
            "Hello,\n\nwe moved in. When do you open?\n\nAnna", "When do you open?", id="question"
        ),
        pytest.param(
            "Hello,\n\nthe number is 12. Please send me a quote for 12 valves.\n\nKind regards\nAnna",
            "Please send me a quote for 12 valves.",
            id="request",
        ),
        pytest.param(
            "Guten Tag,\n\ndie Nummer auf dem Schild ist 697. Bitte schicken Sie mir ein Angebot.\n\nIda",
            "Bitte schicken Sie mir ein Angebot.",
            id="request in German",
        ),
        pytest.param(
            "Bonjour,\n\nnous avons emménagé au printemps. Merci de m'envoyer un devis.\n\nLéa",
            "Merci de m'envoyer un devis.",
            id="request in French",
        ),
        pytest.param(
            "Hi,\n\nI bought the lamp in May. It does not work any more.\n\nBen",
            "It does not work any more.",
            id="trouble",
        ),
        pytest.param(
            "Please send me the invoice. Is Monday possible?",
            "Is Monday possible?",
            id="question before request",
        ),
        pytest.param(
            "Dear team,\n\nThe pump is green.\n\nAnna", "The pump is green.", id="neither"
        ),
        pytest.param("Hello,", "Hello,", id="a greeting alone"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_it_is_the_one_that_wants_an_answer(text, sentence):
    assert find_sentence(text) == sentence
