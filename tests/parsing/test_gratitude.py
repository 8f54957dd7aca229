"""First messages that begin with thanks or praise, and those that go on to something else."""

import pytest

from app.parsing.message_kind import propose
from app.parsing.reply_verdict import needs_reply


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("A word", "We are so pleased with the new stairs, the whole street talks about them."),
        ("Ein Wort", "Die Torte war unglaublich lecker, alle haben gestaunt."),
        ("Un mot", "Nous sommes ravis du jardin, les voisins viennent le voir."),
        ("Unas palabras", "Estamos encantados con la cocina, parece otra casa."),
        ("Due parole", "Siamo soddisfatti del bagno, sembra un albergo."),
        ("Even dit", "Wat een prachtige tafel, iedereen wil hem zien."),
    ],
)
def test_praise_leaves_open_whether_it_needs_a_reply(subject, text):
    assert needs_reply(text, subject=subject)[0] in {"no", "perhaps"}


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for the lovely table. However the drawer came in black.",
        "Danke für die tolle Arbeit. Leider tropft der Hahn seit heute.",
        "Merci pour le gâteau, magnifique. Mais la facture porte un autre nom.",
        "Gracias por todo, encantados. Pero la factura lleva otro nombre.",
        "Grazie, bellissimo lavoro. Purtroppo la porta striscia.",
        "Bedankt, prachtige kast. Maar er ontbreekt een plank.",
    ],
)
def test_who_turns_to_something_else_needs_a_reply(text):
    assert needs_reply(text)[0] == "yes"


@pytest.mark.parametrize(
    "subject", ["New message from the contact form", "Anfrage über die Webseite"]
)
def test_the_subject_of_a_form_says_nothing(subject):
    assert needs_reply("Thank you very much!", subject=subject) == ("no", "thanks_only")
    assert needs_reply("The gate is blue.", subject=subject)[0] == "yes"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Chairs", "Thank you, all arrived well."),
        ("Bestellung 4711", "Vielen Dank, alles da."),
        ("Livraison", "Merci, tout est bien arrivé."),
        ("Sillas", "Gracias, todo ha llegado bien."),
        ("Ordine 4711", "Grazie, è arrivato tutto bene."),
        ("Levering", "Dank, alles is er."),
        ("Zamówienie 4711", "Dziękuję, wszystko dotarło."),
        ("Encomenda 4711", "Obrigada, chegou tudo bem."),
        ("Stolar", "Tack, allt kom fram bra."),
    ],
)
def test_thanks_for_what_arrived_ask_for_nothing_under_any_subject(subject, text):
    assert needs_reply(text, subject=subject)[0] in {"no", "perhaps"}


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Catalogue", "Thank you very much"),
        ("Catalogue", "Thank you, the old one arrived. Please send the new one."),
        ("Chairs", "Thanks, they arrived, but one is red."),
        ("Stühle", "Danke, sie sind da. Wann kommt der Tisch?"),
        ("Chaises", "Merci, elles sont arrivées, mais il en manque une."),
    ],
)
def test_thanks_for_what_arrived_may_go_on_to_something_else(subject, text):
    assert needs_reply(text, subject=subject)[0] == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for making a mess.",
        "Thanks for bringing a faulty one.",
        "Danke für die falsche Farbe.",
        "Danke, dass Sie uns vergessen haben.",
        "Merci de nous avoir oubliés.",
        "Gracias por el modelo equivocado.",
        "Grazie per averci dimenticato.",
        "Bedankt voor de verkeerde maat.",
        "Thanks for losing my parcel.",
    ],
)
def test_thanks_for_a_failure_close_nothing(text):
    assert needs_reply(text, is_continuation=True)[0] != "no"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for replacing the wrong cable.",
        "Thank you for noticing the wrong total.",
        "Gracias por corregir la factura equivocada.",
    ],
)
def test_thanks_for_mending_a_failure_close(text):
    assert needs_reply(text, is_continuation=True) == ("no", "thanks_only")


def test_who_thanks_for_the_wrong_thing_complains():
    text = "Thanks for sending the wrong one."
    assert propose(text, automatic=None, is_continuation=True)[0] == "issue"
    assert needs_reply(text, is_continuation=True) == ("yes", "issue")


@pytest.mark.parametrize(
    ("text", "praise"),
    [
        ("We are not happy.", "We are happy."),
        ("No estamos contentos.", "Estamos contentos."),
        ("Não estamos satisfeitos.", "Estamos satisfeitos."),
        ("Vi är inte nöjda.", "Vi är nöjda."),
        ("Vi er ikke tilfredse.", "Vi er tilfredse."),
        ("Nie jesteśmy zadowoleni.", "Jesteśmy zadowoleni."),
        ("Nejsme spokojeni.", "Jsme spokojeni."),
    ],
)
def test_who_is_not_happy_complains(text, praise):
    assert propose(text, automatic=None, is_continuation=True)[0] == "issue"
    assert needs_reply(text, is_continuation=True)[0] == "yes"
    assert propose(praise, automatic=None, is_continuation=True)[0] != "issue"
