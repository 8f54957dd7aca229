"""The body of a letter: neither its greeting nor its goodbye, and every other word of it."""

import pytest

from app.parsing.language.letter import body_of_letter
from tests.parsing.linear_time import linear_time

BODY = "The lid is cracked.\nOnly five of six came."
LETTERS = [
    ("en", "Hello,", "Regards\nAnna"),
    ("en", "Hi Tom,", "Best wishes, Peter"),
    ("en", "Dear Mrs Reed,", "Thanks"),
    ("en", "Good morning,", "Many thanks\nMrs Cole"),
    ("en", "Hi there,", "Regards\nAnna"),
    ("de", "Guten Tag,", "Viele Grüße\nAnna Ott"),
    ("de", "Hallo Herr Brandt,", "Mit freundlichen Grüßen\nP. Kern"),
    ("de", "Sehr geehrte Damen und Herren,", "Danke"),
    ("de", "Hallo zusammen,", "LG Karin"),
    ("de", "Moin,", "Viele Grüße\nAnna Ott"),
    ("fr", "Bonjour,", "Cordialement\nLuc Perrin"),
    ("fr", "Bonjour Madame,", "Bien à vous, Anne"),
    ("fr", "Cher Monsieur,", "Merci"),
    ("fr", "Madame, Monsieur,", "Salutations\nMme Morel"),
    ("fr", "Bonsoir,", "Cordialement\nLuc Perrin"),
    ("es", "Hola,", "Un saludo\nLucía"),
    ("es", "Buenos días,", "Saludos cordiales, P. Navarro"),
    ("es", "Estimada señora Gil:", "Gracias"),
    ("es", "Buenas tardes,", "Atentamente\nSra. Ruiz"),
    ("es", "Hola Marta,", "Un saludo\nLucía"),
    ("it", "Buongiorno,", "Cordiali saluti\nAnna Galli"),
    ("it", "Salve,", "Un saluto, Piero"),
    ("it", "Gentile signora Neri,", "Grazie"),
    ("it", "Ciao Marco,", "Distinti saluti\nP. Riva"),
    ("it", "Buonasera,", "Cordiali saluti\nAnna Galli"),
    ("nl", "Hallo,", "Groeten\nAnna"),
    ("nl", "Goedemorgen,", "Met vriendelijke groet\nP. Smit"),
    ("nl", "Beste mevrouw Bos,", "Bedankt"),
    ("nl", "Dag Jan,", "Mvg Karin"),
    ("nl", "Geachte heer,", "Groeten\nAnna"),
    ("pl", "Dzień dobry,", "Pozdrawiam\nAnna"),
    ("pl", "Witam,", "Z poważaniem\nP. Mazur"),
    ("pl", "Szanowni Państwo,", "Dziękuję"),
    ("pt", "Bom dia,", "Cumprimentos\nAna"),
    ("pt", "Olá,", "Atentamente\nP. Sousa"),
    ("pt", "Exmos. Senhores,", "Obrigado"),
    ("sv", "Hej,", "Hälsningar\nAnna"),
    ("sv", "God morgon,", "Med vänlig hälsning\nP. Lind"),
    ("sv", "Hej Lars,", "Tack"),
    ("da", "Hej,", "Venlig hilsen\nAnna"),
    ("da", "Godmorgen,", "Mvh Peter"),
    ("da", "Hej,", "Tak"),
    ("cs", "Dobrý den,", "S pozdravem\nAnna"),
    ("cs", "Ahoj,", "Zdraví Petr"),
    ("cs", "Dobrý den,", "Děkuji"),
    ("tr", "Merhaba,", "Sevgiler\nAyşe"),
    ("tr", "İyi günler,", "Selamlar, Mehmet"),
    ("tr", "Merhaba,", "Teşekkürler"),
]
MORE_GOODBYES = [
    "Love to your mother,\nDilys and Huw",
    "LG Kathi",
    "Kind regards, Amrit and Joan Sandhu",
    "Grüße aus Kiel\nHorst Wiebke",
    "Merci d'avance\nLuc",
    "Tack på förhand\nÅsa Dahl",
    "Saluti da Trieste\nMarco Greco",
    "Wszystkiego dobrego\nEwa Mazur",
    "Tot horens\nDaan Visser",
]
QUESTIONS = [
    "Hi Tom, how are you?",
    "Querida Jan, ¿qué tal todo?",
    "Oi, tudo bem?",
    "Hallo Frau Ott, wie geht es Ihnen?",
]
KEPT = [
    "All good\n\nThe lid is cracked.",
    "Hi Tom, how is the lid?\n\nThe box is wet.",
    "Danke!",
    "Hello,\n\nthank you",
    "The lid is cracked.\n\nWhen can you come?\nAnna",
    "The lid is cracked.\n\nThanks, but no.\nAnna",
    "The lid is cracked.\n\nCall me\n030 901820",
    "The lid is cracked.\nBeste Grüße an Ihre Frau, die so nett war, und bis zum nächsten Mal\nAnna",
    "Hello, the lid is cracked\nand the box is wet.",
    "Are you open?\n\nI come on Monday.",
    "Yes please\n\nAnna",
]


@pytest.mark.parametrize(("language", "greeting", "goodbye"), LETTERS)
def test_greetings_and_goodbyes_are_left_out(language, greeting, goodbye):
    assert body_of_letter(f"{greeting}\n\n{BODY}\n\n{goodbye}\n") == BODY


@pytest.mark.parametrize("goodbye", MORE_GOODBYES)
def test_a_goodbye_may_name_people_and_places(goodbye):
    assert body_of_letter(f"{BODY}\n\n{goodbye}") == BODY


@pytest.mark.parametrize("greeting", QUESTIONS)
def test_a_greeting_may_ask_how_somebody_is(greeting):
    assert body_of_letter(f"{greeting}\n\n{BODY}") == BODY


@pytest.mark.parametrize("text", KEPT)
def test_what_says_something_is_kept(text):
    assert body_of_letter(text) == text


def test_an_empty_text_stays_empty():
    assert not body_of_letter("")


@pytest.mark.parametrize(
    "unit", ["Hello,\n", "Thanks ", "Thanks\n", "Anna\n", "thanks-", "\u2019a"]
)
def test_it_takes_linear_time(unit):
    with linear_time():
        body_of_letter(unit * 100_000)
