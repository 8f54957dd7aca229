"""Verdicts on messages of people: closings, requests, and the messages that only look alike."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.parsing.reply_verdict import expects_answer, needs_reply

THANKS = [
    "Thanks!",
    "thx",
    "ok thanks",
    "perfect, thank you",
    "Thanks Tom!",
    "Thank you very much, Anna!",
    "Thanks!\nTom",
    "Got it, thanks. Have a nice day!",
    "Hi Anna,\nthank you so much for your help.\n\nBest regards\nTom Miller",
    "Danke",
    "DANKE!!!",
    "Danke, passt so. LG Anna",
    "danke, lg anna",
    "Vielen Dank für die schnelle Antwort!",
    "Super, vielen Dank 😊",
    "Vielen Dank, das hat super geklappt!",
    "Danke schön und schönes Wochenende!",
    "Danke!\n\nMit freundlichen Grüßen\nAnna Müller",
    "Hallo Herr Müller,\n\nvielen Dank für Ihre schnelle Rückmeldung!\n\nViele Grüße\nDr. A. Schmidt",
    "Danke für das Angebot",
    "Danke, habe ich erhalten.",
    "Merci beaucoup",
    "D’accord, merci !",
    "Bonjour,\nmerci pour votre réponse rapide.\nCordialement,\nJean Dupont",
    "¡Muchas gracias!",
    "Hola Ana, muchas gracias por la rápida respuesta. Un saludo, Pedro",
    "Tante grazie per la risposta!",
    "Hartelijk bedankt voor de snelle reactie.",
    "Muito obrigada!",
    "Bardzo dziękuję za pomoc.",
    "Tack så jättemycket!",
    "Çok teşekkür ederim.",
    "Mange tak for hjælpen",
    "Děkuji moc!",
    "Danke :)",
    "Thanks ;-)",
]
CLOSINGS = [
    "Lo hacemos así.",
    "Is goed hoor.",
    "Ok.",
    "Perfect!",
    "👍",
    "👍🏼",
    "❤️",
    "ok 👍",
    "Great, see you on Wednesday at eleven.",
    "Wednesday works for us.",
    "Agreed.",
    "The money went out yesterday.",
    "No problem.",
    "Happy Easter to all of you!",
    "We went with another firm this time.",
    "Passt so",
    "Super, dann bis Freitag!",
    "Der Termin passt uns.",
    "Termin notiert.",
    "Geld ist überwiesen.",
    "Hat sich geklärt.",
    "Kein Problem.",
    "Schönes Wochenende!",
    "Parfait, à jeudi !",
    "C'est noté.",
    "Le virement est parti ce matin.",
    "Perfecto, hasta el jueves.",
    "Me parece bien.",
    "Va benissimo, a giovedì.",
    "Nessun problema.",
    "Akkoord, tot woensdag!",
    "Geen probleem.",
    "Combinado, até quinta!",
    "Pasuje, do czwartku.",
    "Det passar bra.",
    "Tamam, görüşürüz.",
    "Det er helt fint.",
    "Platí, hodí se mi to.",
]
REQUESTS = [
    "Thanks, but it still rattles.",
    "Perfect, please send the contract.",
    "Thanks, call me",
    "Ok, then I'll take two.",
    "Great. When can you come?",
    "Thank you. Nobody came this morning.",
    "Thank you in advance for your quote",
    "Thanks! Have you got the measurements",
    "Danke, bitte noch 3 Stück",
    "Vielen Dank im Voraus",
    "Danke. LG Anna\nPS: Rückruf erbeten, bitte",
    "LG Anna, bitte um Rückruf",
    "Alles klar. Was kostet das dann",
    "Passt, legen Sie los.",
    "Danke, geht aber immer noch nicht.",
    "Merci. Pouvez-vous venir jeudi",
    "Parfait, envoyez-moi le contrat.",
    "Gracias. ¿Y cuánto cuesta?",
    "Perfecto, mándeme el contrato.",
    "Grazie, però mi mandi anche la fattura.",
    "Prima. Stuurt u mij de factuur",
    "Obrigado. Quanto custa?",
    "Dziękuję, proszę o fakturę.",
    "Tack! Kan ni komma på torsdag",
    "Teşekkürler, ne kadar tutar",
    "Tak. Hvad koster det",
    "Díky. Kolik to stojí",
]


@pytest.mark.parametrize("text", THANKS)
def test_thanks_need_no_reply(text):
    assert needs_reply(text) == ("no", "thanks_only")
    assert needs_reply(text, subject="AW: Angebot", is_continuation=True) == ("no", "thanks_only")


@pytest.mark.parametrize("text", CLOSINGS)
def test_agreements_confirmations_and_goodbyes_need_no_reply(text):
    assert needs_reply(text, is_continuation=True) == ("no", "closing")


@pytest.mark.parametrize("text", ["Ja, dat klopt.", "Já funciona. Obrigado!"])
def test_two_or_three_words_close_a_thread(text):
    assert needs_reply(text, is_continuation=True)[0] == "no"
    assert needs_reply(text)[0] == "yes"


@pytest.mark.parametrize(
    "text", ["Speak next week!", "Doet het weer. Dank je!", "Pasuje mi, będę."]
)
def test_a_few_words_that_begin_like_a_question_are_perhaps_none(text):
    assert needs_reply(text, is_continuation=True)[0] != "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Ja bitte, zwei.",
        "Please call me",
        "Bitte um Rückruf",
        "Still no heating.",
        "Geht nicht.",
        "Ja tak",
    ],
)
def test_a_request_in_a_few_words_needs_a_reply(text):
    assert needs_reply(text, is_continuation=True)[0] == "yes"


@pytest.mark.parametrize("text", REQUESTS)
def test_a_closing_with_a_request_needs_a_reply(text):
    assert needs_reply(text, is_continuation=True)[0] == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Yes, thank you.",
        "Ja, danke.",
        "Danke nicht",
        "Gracias, pero no",
        "Danke 4711",
        "Danke, Storno",
        "Danke!\nTermin Montag",
        "Perfekt, zwei Kartons",
        "Danke @anna",
        "Danke 100 %",
        "Thanks http://example.com",
        "Hallo Anna",
        "LG Anna",
        "👎",
        "😡 danke",
        "Danke :(",
        "Danke. " * 120,
        "Kiitos, kaikki hyvin.",
        "Спасибо, до вторника!",
        "It runs a little more quietly since then.",
        "Sie läuft seitdem etwas leiser.",
        "Alright?",
        "Passt, oder?",
    ],
)
def test_words_that_do_not_tell_depend_on_the_thread(text):
    assert needs_reply(text) == ("yes", "default")
    assert needs_reply(text, is_continuation=True) == ("perhaps", "default")


@pytest.mark.parametrize(
    "text",
    [
        "Hi Anna, how are you? All fine here, thanks for the photos!",
        "Hallo, wie geht es Ihnen? Vielen Dank für die Fotos!",
        "Thank you! If you have any questions, just call me.",
        "Vielen Dank! Bei Fragen melden Sie sich gern.",
        "Thanks, see https://example.com/?id=3",
    ],
)
def test_courtesies_in_the_form_of_a_question_or_request_ask_nothing(text):
    assert needs_reply(text, is_continuation=True)[0] != "yes"


@pytest.mark.parametrize(
    "text", ["Danke, und was kostet das?", "¿Gracias?", "Ok, wann？", "Thanks ?"]
)
def test_a_question_mark_is_a_question(text):
    assert needs_reply(text) == ("yes", "question")


def test_what_they_hand_over_closes_only_a_conversation_that_began_before():
    assert needs_reply("Here is the photo.", is_continuation=True) == ("no", "closing")
    assert needs_reply("Here is the photo.") == ("yes", "default")


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_an_empty_message_may_carry_a_letter_as_attachment(text):
    assert needs_reply(text) == ("yes", "empty")
    assert needs_reply(text, subject="Re: Scan") == ("yes", "empty")
    assert needs_reply(text, is_continuation=True) == ("perhaps", "empty")


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        pytest.param("Re: Was kostet es?", ("no", "thanks_only"), id="an old topic"),
        pytest.param("AW: Bestellung 4711", ("no", "thanks_only"), id="an old topic in German"),
        pytest.param("RE[2]: Order", ("no", "thanks_only"), id="counted"),
        pytest.param("Danke", ("no", "thanks_only"), id="the same again"),
        pytest.param("Bestellung 4711", ("yes", "default"), id="a new topic with a number"),
        pytest.param("Bestellung", ("yes", "order"), id="a new order"),
        pytest.param("Pumpe defekt", ("yes", "issue"), id="a new issue"),
        pytest.param("Termin?", ("yes", "question"), id="a new question"),
    ],
)
def test_a_new_subject_is_part_of_what_is_said(subject, expected):
    assert needs_reply("Danke!", subject=subject) == expected


def test_the_subject_of_a_thread_is_no_part_of_a_later_message():
    assert needs_reply("Danke!", subject="Besuch 4711", is_continuation=True)[0] == "no"


def test_thanks_in_the_subject_alone_need_no_reply():
    assert needs_reply("", subject="Vielen Dank!") == ("no", "thanks_only")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Would Thursday suit you?", (True, "question")),
        ("Please confirm the address by Monday.", (True, "request")),
        ("Attached is our quotation, valid until 31 May.", (True, "offer")),
        ("I look forward to your answer.", (True, "request")),
        ("Hereby I apply for the position of a gardener.", (True, "offer")),
        ("Anbei unser Angebot, es gilt bis Ende Mai.", (True, "offer")),
        ("Geben Sie mir bitte bis Montag Bescheid.", (True, "request")),
        ("Veuillez trouver ci-joint notre devis, valable jusqu'au 31 mai.", (True, "offer")),
        ("Adjunto nuestra oferta, válida hasta el 31 de mayo.", (True, "offer")),
        ("In allegato la nostra offerta, valida fino al 31 maggio.", (True, "offer")),
        ("Bijgevoegd onze offerte, geldig tot 31 mei.", (True, "offer")),
        ("Feel free to call me if you have any questions.", (False, "default")),
        ("Bei Fragen stehen wir gern zur Verfügung.", (False, "default")),
        ("You're welcome.", (False, "default")),
        ("Anbei die gewünschte Rechnung.", (False, "default")),
    ],
)
def test_requests_offers_and_applications_expect_an_answer(text, expected):
    expects, evidence = expects_answer(text)
    assert expects is expected[0]
    assert evidence in {expected[1], "request" if expects else "default"}


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your order. Please cover the cutter after each use.",
        "Please drain the hose before the first frost.",
        "Please leave the tray on the wall by the gate.",
        "Please check the belt once a month.",
        "Please take the drops after a meal.",
        "Please be careful with the lid, it is heavy.",
        "Please accept our apologies for the late delivery.",
        "Thank you all the same. I would be glad if you remembered me.",
        "I would be happy if you kept me in mind for another post.",
        "Please think of us when the roof needs a look again.",
        "I hope you will bear me in mind.",
        "Bitte lagern Sie die Messer trocken.",
        "Bitte lassen Sie den Kleber zwei Tage trocknen.",
        "Bitte denken Sie an uns, wenn wieder etwas ansteht.",
        "Ich würde mich freuen, wenn Sie mich in guter Erinnerung behalten.",
        "Veuillez conserver la lame au sec.",
        "Por favor, limpie el filtro una vez al mes.",
        "La prego di pulire il filtro una volta al mese.",
        "Me alegraría que se acordara de mí.",
    ],
)
def test_instructions_and_farewells_expect_no_answer(text):
    assert expects_answer(text) == (False, "default")


@pytest.mark.parametrize(
    "text",
    [
        "Please cover the cutter and let me know whether it fits.",
        "Please drain the hose and tell us which size it has.",
        "Please leave me a message with your number.",
        "Please check the draft.",
        "Please take a moment to answer the questions below.",
        "Please be so kind as to confirm the date.",
        "Please accept the offer by Friday.",
        "I would be glad if you remembered to send me the list.",
        "I would be happy if you kept me informed.",
        "Please think it over and give me your answer.",
        "Bitte lagern Sie die Messer trocken. Passt Ihnen der Dienstag?",
        "Bitte lassen Sie mich wissen, ob es passt.",
        "Bitte halten Sie mich auf dem Laufenden.",
        "Ich würde mich freuen, wenn Sie mich zurückrufen.",
        "Ich würde mich freuen, von Ihnen zu hören.",
        "Veuillez confirmer la date.",
        "Por favor, confirme la fecha.",
        "La prego di confermare la data.",
        "Ich schlage vor, dass wir am Montag beginnen.",
        "Ich schlage den 12. März um zehn Uhr vor.",
        "Wir würden Ihnen die kleinere Leiter vorschlagen.",
    ],
)
def test_requests_among_instructions_expect_an_answer(text):
    assert expects_answer(text)[0]


@given(st.text(max_size=400), st.text(max_size=100), st.booleans())
@settings(deadline=None)
def test_any_text_has_a_verdict(text, subject, is_continuation):
    verdict, _ = needs_reply(text, subject=subject, is_continuation=is_continuation)
    assert verdict in {"yes", "perhaps", "no"}
    assert verdict != "no" or "?" not in text


@pytest.mark.parametrize("is_continuation", [False, True])
def test_a_long_text_is_not_closed_by_its_beginning(is_continuation):
    friendly = "Thank you for the lovely garden, we sit in it every evening with a glass of wine. "
    text = friendly * 30 + "Only the pump is broken."
    assert needs_reply(text, is_continuation=is_continuation)[0] != "no"
