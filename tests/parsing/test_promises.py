"""Promises of ours in a message, and answers that hold off."""

from datetime import date

import pytest

from app.parsing.language.promises import find_promise, holding_sentence
from app.parsing.written_days import find_days, fold_with_dots
from quality.promises import languages, measure_holding, measure_promises, read_messages
from tests.parsing.linear_time import linear_time

MONDAY = date(2026, 11, 30)
FOUR = ("de", "en", "es", "fr")


def test_four_languages_have_labelled_messages():
    assert {*FOUR} <= {*languages()}
    assert all(
        len([*read_messages(one, "work"), *read_messages(one, "reported")]) >= 200 for one in FOUR
    )


@pytest.mark.parametrize("phrasing_set", ["work", "reported"])
@pytest.mark.parametrize("language", FOUR)
def test_promises_are_precise(language, phrasing_set):
    promises = measure_promises(read_messages(language, phrasing_set))
    assert promises.precision >= 0.95
    assert promises.recall >= 0.6


@pytest.mark.parametrize("phrasing_set", ["work", "reported"])
@pytest.mark.parametrize("language", FOUR)
def test_holding_answers_are_precise(language, phrasing_set):
    holding = measure_holding(read_messages(language, phrasing_set))
    assert holding.precision >= 0.95
    assert holding.recall >= 0.6


@pytest.mark.parametrize(
    ("text", "due_on"),
    [
        ("You will have our offer by Wednesday.", date(2026, 12, 2)),
        ("Sie bekommen unseren Entwurf bis Mittwoch.", date(2026, 12, 2)),
        ("Vous aurez notre devis mercredi.", date(2026, 12, 2)),
        ("Recibirá nuestra oferta el miércoles.", date(2026, 12, 2)),
        ("Le respondemos antes del miércoles.", date(2026, 12, 2)),
        ("Les contestamos el miércoles sin falta.", date(2026, 12, 2)),
        ("We are looking into it and come back to you by Wednesday.", date(2026, 12, 2)),
        ("Let me check the stock and come back to you on Wednesday.", date(2026, 12, 2)),
        ("Please check it and come back to us by Wednesday.", None),
        ("The parts are sent away and come back on Wednesday.", None),
        ("You will have the pump by Wednesday.", None),
        ("Haben Sie unser Angebot vom Mittwoch bekommen?", None),
        ("Sie haben das Angebot am Mittwoch erhalten.", None),
    ],
)
def test_an_offer_with_a_day_is_promised_and_one_that_was_sent_is_not(text, due_on):
    promise = find_promise(text, MONDAY)
    assert (promise.due_on if promise else None) == due_on


@pytest.mark.parametrize(
    ("text", "is_ours"),
    [
        ("I gave your number to the Rohr AG. They will call you on Friday.", False),
        ("I passed your details on to Marta Kruk, who will call you on Friday.", False),
        ("I recommended you to Marta Kruk. She will get back to you by Friday.", False),
        ("Ich habe Ihre Nummer an Herrn Kurz gegeben. Er wird Sie am Freitag anrufen.", False),
        ("J'ai donné votre numéro à Paul Roux. Il vous appellera vendredi.", False),
        ("Le he dado su número a Pablo Ruiz. Él le llamará el viernes.", False),
        ("I gave your number to Marta Kruk. I will call you on Friday.", True),
        ("I gave your number to our engineer. He will call you on Friday.", True),
        ("I gave your number to the workshop. They will call you on Friday.", True),
        ("Ich habe Ihre Nummer unserem Techniker gegeben. Er ruft Sie am Freitag an.", True),
        ("J'ai donné votre numéro à notre technicien. Il vous appellera vendredi.", True),
        ("Le he dado su número a nuestro técnico. Él le llamará el viernes.", True),
    ],
)
def test_a_call_of_those_to_whom_we_referred_somebody_is_no_promise_of_ours(text, is_ours):
    assert (find_promise(text, MONDAY) is not None) == is_ours


def test_the_sentence_is_the_evidence():
    text = "Hello Anna,\n\nthank you for the photos. We will look at them and get\nback to you by Friday.\n\nBest\nJonas"
    promise = find_promise(text, MONDAY)
    assert promise.sentence == "We will look at them and get back to you by Friday."
    assert promise.due_on == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on Friday", date(2026, 12, 4)),
        ("on Monday", date(2026, 12, 7)),
        ("on 12.3.", date(2027, 3, 12)),
        ("by the 12th", date(2026, 12, 12)),
        ("by the 3rd", date(2026, 12, 3)),
        ("tomorrow", date(2026, 12, 1)),
        ("the day after tomorrow", date(2026, 12, 2)),
        ("next week", date(2026, 12, 11)),
        ("by the end of the week", date(2026, 12, 4)),
        ("within two days", date(2026, 12, 2)),
        ("within 5 working days", date(2026, 12, 7)),
        ("this afternoon", MONDAY),
        ("innerhalb von drei Wochen", date(2026, 12, 21)),
        ("am Mittwoch, dem 9. Dezember", date(2026, 12, 9)),
        ("le mardi 8 décembre", date(2026, 12, 8)),
        ("pasado mañana", date(2026, 12, 2)),
    ],
)
def test_days_are_relative_to_the_writing(words, day):
    assert [one.day for one in find_days(fold_with_dots(words), MONDAY)] == [day]


@pytest.mark.parametrize(
    "words", ["at 9.30", "24/7", "version 1.5", "guten Morgen", "por la mañana", "room 12"]
)
def test_other_words_name_no_day(words):
    assert find_days(fold_with_dots(words), MONDAY) == []


@pytest.mark.parametrize(
    "text", ["", "Bonjour", "Добрый день, мы вернёмся к вам в пятницу.", "123"]
)
def test_other_texts_promise_nothing(text):
    assert find_promise(text, MONDAY) is None
    assert holding_sentence(text) is None


@pytest.mark.parametrize(
    "part", ["we will ", "ich melde mich bei ", "by Friday, ", "je vous ", "le ", "a" * 50, "12. "]
)
def test_long_texts_take_linear_time(part):
    text = "The answer is that you and we are it. " + part * 2_000
    with linear_time():
        find_promise(text, MONDAY)
        holding_sentence(text)
