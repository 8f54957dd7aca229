"""Answers to messages of ours: closings of several parts, and requests that only look like them."""

from datetime import date

import pytest

from app.parsing.classifier.authorship import is_of_person
from app.parsing.language.promises import find_promise
from app.parsing.reply_verdict import expects_answer, needs_reply

CLOSINGS = [
    # a day
    "Perfect, see you on the 21st.",
    "Prima, tot de 21e.",
    "Perfekt, dann bis zum 21.",
    "Perfekt, då ses vi den 21:a.",
    "Bien noté, vendredi 3 à 9h30.",
    "Great, let's say Friday then.",
    # what was asked is still so
    "Yes, the address is still the same.",
    "L'indirizzo è sempre quello.",
    "Ja, adressen stämmer fortfarande.",
    # agreement, with papers or without
    "I accept with great pleasure and enclose the signed contract.",
    "Ich nehme mit großer Freude an, den unterschriebenen Vertrag lege ich bei.",
    "J'accepte avec grand plaisir et vous joins le contrat signé.",
    "Von meiner Seite keine Einwände.",
    # illness beside a phrase that puts the matter off
    "sorry, I am ill. We will find another date.",
    "Entschuldigung, ich bin krank. Wir finden einen anderen Termin.",
    "Perdón, estoy enfermo. Ya buscaremos otra fecha.",
    "Przepraszam, jestem chory. Znajdziemy inny termin.",
]
OPEN = [
    "I've got the flu and can't come tomorrow.",
    "Sorry, I am ill.",
    "Ich bin krank.",
    "180 is fine if you deliver.",
]
REQUESTS = [
    "Perfect, see you on the 21st. What do I need to bring?",
    "Sorry, I'm ill. Please let me know when you have another slot.",
    "I'm ill. Can we find another date?",
    "Thanks, but please don't call me at work any more.",
    "Danke, nehmen Sie mich aus dem Verteiler.",
    "Obrigado mas já não tenho interesse. Por favor não me escrevam mais.",
    "Tack men jag är inte intresserad längre. Skriv inte till mig mer.",
    "Ta bort mig från er lista tack.",
]
NOT_CLOSED = [
    "Yes, the address is still wrong.",
    "Die Adresse stimmt immer noch nicht.",
    "Adressen stämmer inte.",
    "Es läuft wieder Wasser aus.",
    "Just to let you know it's leaking again.",
]


@pytest.mark.parametrize("text", CLOSINGS)
def test_an_answer_that_closes_needs_no_reply(text):
    assert needs_reply(text, subject="Re: x", is_continuation=True)[0] == "no"


@pytest.mark.parametrize("text", OPEN)
def test_an_answer_that_may_cancel_or_bargain_stays_open(text):
    assert needs_reply(text, subject="Re: x", is_continuation=True)[0] != "no"


@pytest.mark.parametrize("text", REQUESTS)
def test_a_request_beside_a_closing_needs_a_reply(text):
    assert needs_reply(text, subject="Re: x", is_continuation=True)[0] == "yes"


@pytest.mark.parametrize("text", NOT_CLOSED)
def test_trouble_in_the_form_of_a_closing_is_no_closing(text):
    assert needs_reply(text, subject="Re: x", is_continuation=True)[0] != "no"


@pytest.mark.parametrize(
    ("text", "due_on"),
    [
        ("Sorry, I'll let you know by Friday, 6 March.", date(2026, 3, 6)),
        ("We'll get back to you on Monday, March 9.", date(2026, 3, 9)),
        ("Ich frage nach und sage Ihnen bis Freitag, 6. März Bescheid.", date(2026, 3, 6)),
        ("Je vous réponds d'ici vendredi, le 6 mars.", date(2026, 3, 6)),
        ("Je vous confirme notre rendez-vous de vendredi à dix heures.", None),
        ("Le confirmo nuestra cita del viernes a las diez.", None),
    ],
)
def test_a_comma_in_a_day_ends_no_promise_and_a_confirmation_is_none(text, due_on):
    promise = find_promise(text, date(2026, 2, 26))
    assert (promise.due_on if promise else None) == due_on


@pytest.mark.parametrize(
    ("text", "is_expected"),
    [
        ("I accept with great pleasure and enclose the signed contract.", False),
        ("Sehr geehrte Frau Kohl, hiermit bestätige ich unseren Termin am Freitag.", False),
        ("Hallo Herr Kranz, ja, sonntags haben wir von neun bis eins offen.", False),
        ("We could come on Tuesday at 8 or Thursday at 1, whichever suits you better.", True),
        ("Yes, on Thursdays. Just call us when you need an appointment.", False),
        ("Here is the price list. Ring me as soon as you want to book.", False),
        ("Let me know when you need the tiles.", True),
        ("Please call me when you have decided about the date.", True),
        ("Liebe Frau Alt, vielen Dank, ich freue mich sehr über das Angebot.", False),
        ("Liebe Frau Alt, wir freuen uns über Ihren Auftrag und beginnen am Montag.", False),
        ("Liebe Frau Alt, ich freue mich über Ihre Rückmeldung.", True),
    ],
)
def test_an_answer_of_ours_expects_one_only_if_it_leaves_a_choice(text, is_expected):
    assert expects_answer(text)[0] is is_expected


def test_a_person_who_orders_may_use_the_words_of_a_program():
    text = "please supply as per our purchase order PO-20931:\n10 x ball valve DN25\n4 x gasket set"
    assert is_of_person("Purchase Order PO-20931", f"{text}\n\nDelivery to gate 3.")


def test_have_is_not_here_without_its_accents():
    has_tried = "Jag har provat schampot du gav mig en vecka nu och det gula syns lika mycket."
    assert needs_reply(has_tried, is_continuation=True)[0] != "no"
    assert needs_reply("Här kommer bilden på taket.", is_continuation=True)[0] == "no"
