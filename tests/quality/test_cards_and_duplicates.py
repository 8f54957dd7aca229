"""The goals of cards and duplicates, on seeds that the code was not built on."""

from quality import cards, duplicates
from quality.card_places import COUNTRIES


def test_fields_of_generated_cards_are_read_and_no_wrong_number_is_stored_quietly():
    seed = cards.SEEDS["held_out"]
    generated = list(cards.generate(seed, 2 * len(COUNTRIES)))
    figures = cards.measure(generated, photos=False, seed=seed)
    assert figures.share >= 0.92, figures.errors
    assert figures.undoubted == 0, figures.errors


def test_a_wrong_number_without_a_warning_is_counted():
    generated = next(cards.generate(1, 1))
    figures = cards.CardFigures()
    parsed = cards.read_cards([cards.read([])], cards.WORKSPACE, "photo").cards
    cards._score(figures, generated, parsed[0] if parsed else None)
    assert (sum(figures.right.values()), figures.share) == (0, 0)


def test_duplicates_are_found_and_others_are_left_alone():
    figures = duplicates.run(duplicates.SEEDS["held_out"], 1)
    assert figures.share >= 0.9, figures.errors
    assert sum(figures.false.values()) == 0, figures.errors
