"""Messages that thank and go on, in many languages, and answers of ours that only need time."""

import pytest

from app.parsing.language.conditional_offers import without_conditional_offers
from app.parsing.message_kind import propose
from app.parsing.reply_verdict import expects_answer, needs_reply

TROUBLE = [
    "Thanks a lot! But the heater stays cold.",
    "Many thanks. The lid is broken, I'm afraid.",
    "Vielen Dank! Leider ist der Henkel abgebrochen.",
    "Danke. Eins noch: der Motor springt nicht an.",
    "Merci beaucoup ! Malheureusement le miroir est cassé.",
    "Muchas gracias. Pero la nevera no enfría.",
    "Grazie mille! Purtroppo la sedia è rotta.",
    "Dank u wel! Helaas is het scherm kapot.",
    "Dziękuję! Niestety zegar nie działa.",
    "Obrigada! Infelizmente o relógio está avariado.",
    "Tack så mycket! Tyvärr är stolen trasig.",
    "Mange tak! Desværre virker uret ikke.",
    "Děkuji! Bohužel hodiny nefungují.",
    "Teşekkürler! Maalesef saat çalışmıyor.",
]
WANTS = [
    "Thanks, but I can't see the drawing.",
    "Danke, nur sehe ich keinen Anhang.",
    "Merci, mais je ne trouve pas la facture.",
    "Gracias, pero no veo el archivo.",
    "Grazie, ma non trovo il documento.",
    "Bedankt, maar ik zie geen bestand.",
    "Dziękuję, ale nie widzę pliku.",
    "Obrigado, mas não encontro o documento.",
    "Tack, men jag hittar ingen fil.",
]
NOTHING = [
    "Thanks, exactly what I was looking for.",
    "Danke, genau das habe ich gesucht.",
    "Merci, pile ce qu'il me fallait.",
    "Gracias, justo lo que buscaba.",
    "Grazie, proprio quello che cercavo.",
    "Bedankt, precies wat ik zocht.",
    "Dziękuję, dokładnie tego szukałem.",
    "Obrigada, era mesmo isto que procurava.",
    "Tack, precis vad jag letade efter.",
]


@pytest.mark.parametrize("text", TROUBLE)
def test_trouble_after_thanks_needs_a_reply_and_is_an_issue(text):
    assert needs_reply(text, is_continuation=True)[0] == "yes"
    assert propose(text, automatic=None, is_continuation=True)[0] == "issue"


@pytest.mark.parametrize("text", WANTS)
def test_a_want_after_thanks_needs_a_reply(text):
    assert needs_reply(text, is_continuation=True)[0] == "yes"


@pytest.mark.parametrize("text", NOTHING)
def test_thanks_for_the_right_thing_need_none(text):
    assert needs_reply(text, is_continuation=True) == ("no", "thanks_only")


@pytest.mark.parametrize(
    "text",
    [
        "Hello,\n\nit would be good to sit down together. I'm in town on Monday.\n\nMany thanks\nJo Reed",
        "Guten Tag,\n\nein Gespräch vor Ort wäre gut. Am Montag bin ich in der Stadt.\n\nDanke\nJo Ried",
        "Buongiorno,\n\nlunedì saremo in nove e non in otto. Cambiate il tavolo, grazie.\n\nPia Riva",
    ],
)
def test_thanks_in_the_goodbye_are_no_gratitude(text):
    assert needs_reply(text)[0] == "yes"


def test_thanks_as_the_message_are_gratitude():
    text = "Hello,\n\nwhat a marvellous evening that was for all of us.\n\nMany thanks\nJo Reed"
    assert needs_reply(text)[0] in {"no", "perhaps"}


@pytest.mark.parametrize(
    "text",
    [
        "We need two more days.",
        "Wir brauchen noch drei Tage.",
        "Für den Einbau brauchen wir eine Stunde.",
        "Il nous faut encore deux jours.",
        "Necesitamos dos días más.",
        "Ci servono ancora due giorni.",
        "We hebben nog drie dagen nodig.",
        "Potrzebujemy jeszcze dwóch dni.",
        "Precisamos de mais três dias.",
        "Vi behöver två dagar till.",
    ],
)
def test_an_answer_that_needs_time_expects_none(text):
    assert expects_answer(text) == (False, "default")


@pytest.mark.parametrize(
    "text",
    [
        "We need your measurements by Friday.",
        "We need a day's notice from you.",
        "Wir brauchen Ihre Maße bis Freitag.",
        "Wir brauchen drei Tage Vorlauf von Ihnen, welcher Tag passt?",
        "Il nous faut votre adresse.",
        "Necesitamos sus medidas.",
        "Ci serve il suo indirizzo.",
        "We hebben uw adres nodig.",
    ],
)
def test_what_we_need_from_them_expects_an_answer(text):
    assert expects_answer(text)[0]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("I've sent the form back, tell me if something is missing.", "I've sent the form back"),
        ("Ich habe alles unterschrieben, sagen Sie Bescheid, falls etwas fehlt.", "Ich habe alles unterschrieben"),
        ("Call me, please, if anything is missing.", "Call me, please, if anything is missing."),
    ],
)  # fmt: skip
def test_an_offer_at_the_end_of_a_sentence_leaves_its_beginning(text, rest):
    assert without_conditional_offers(text) == rest


@pytest.mark.parametrize(
    "text", ["The crate is in the attic.", "Die Kiste liegt im Flur.", "La caisse est au grenier."]
)
def test_where_a_thing_is_is_no_issue(text):
    assert propose(text, automatic=None, is_continuation=True)[0] != "issue"


@pytest.mark.parametrize(
    "text",
    [
        "The quote is attached; we could fit it next week.",
        "Hello Alice,\n\nThe quote is attached; we could fit it next week.\n\nKind regards\nJonas Hansen",
        "Hallo Jana,\n\nanbei das Angebot, einbauen könnten wir es nächste Woche.\n\nGruß\nJonas Hansen",
    ],
)
def test_an_offer_that_is_sent_expects_an_answer(text):
    assert expects_answer(text, subject="Re: Quote for a pump") == (True, "offer")
