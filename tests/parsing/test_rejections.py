"""Mails in which others were chosen: they end a conversation, and need no reply unless they ask for one."""

import pytest

from app.parsing.reply_verdict import needs_reply

REJECTIONS = {
    "en": "Thank you for your application. Unfortunately we have decided to move forward with another candidate. "
    "We will keep your documents on file. We wish you all the best for your future.",
    "en, price": "Thank you for your offer, but we have chosen another supplier because of the price.",
    "en, filled": "We regret to inform you that the position has been filled. We will keep your CV in our database.",
    "de": "Vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin "
    "entschieden haben. Ihre Unterlagen bewahren wir gerne in unserer Datenbank auf. Für Ihre Zukunft wünschen wir "
    "Ihnen alles Gute.",
    "de, short": "Leider haben wir uns für einen anderen Kandidaten entschieden. Wir wünschen Ihnen für Ihren weiteren "
    "Weg alles Gute.",
    "de, filled": "Leider ist die Stelle bereits besetzt. Wir behalten Ihre Unterlagen gerne in unserem Pool.",
    "fr": "Merci pour votre candidature. Malheureusement nous avons retenu un autre candidat. Nous conservons votre CV.",
    "es": "Gracias por su candidatura. Lamentablemente hemos elegido a otra persona. Guardaremos su currículum en "
    "nuestra base de datos. Le deseamos mucha suerte.",
    "nl": "Helaas hebben wij een andere kandidaat gekozen. Wij bewaren uw cv in onze database. Wij wensen u veel "
    "succes met uw zoektocht.",
}
OPEN = {
    "may we keep": "Vielen Dank für Ihre Bewerbung. Leider haben wir uns für eine andere Bewerberin entschieden. "
    "Dürfen wir Ihre Unterlagen behalten?",
    "another role": "Unfortunately we have chosen another candidate, but we would like to meet you for a second role.",
    "what changes": "We have chosen another colour, please change the order.",
    "a fault": "Leider müssen wir Ihnen mitteilen, dass die Pumpe wieder tropft.",
    "an appointment": "Leider müssen wir Ihnen absagen, können wir einen neuen Termin finden?",
}


@pytest.mark.parametrize(
    "subject", ["", "Ihre Bewerbung als Designerin", "Your application", "RE: Offer 17"]
)
@pytest.mark.parametrize("text", REJECTIONS.values(), ids=list(REJECTIONS))
def test_a_rejection_needs_no_reply_as_a_first_or_a_later_message(text, subject):
    for is_continuation in (False, True):
        assert needs_reply(text, subject=subject, is_continuation=is_continuation)[0] == "no"


@pytest.mark.parametrize("text", OPEN.values(), ids=list(OPEN))
def test_one_that_asks_or_is_about_something_else_needs_a_reply(text):
    assert needs_reply(text, is_continuation=True)[0] == "yes"
