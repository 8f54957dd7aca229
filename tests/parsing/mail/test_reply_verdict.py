import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.parsing.reply_verdict import needs_reply


@pytest.mark.parametrize(
    "text",
    [
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
        "Merci beaucoup",
        "D’accord, merci !",
        "Bonjour,\nmerci pour votre réponse rapide.\nCordialement,\nJean Dupont",
        "¡Muchas gracias!",
        "Hola Ana, muchas gracias por la rápida respuesta. Un saludo, Pedro",
        "👍",
        "👍🏼",
        "❤️",
        "ok 👍",
        "Danke :)",
        "Thanks ;-)",
    ],
)
def test_thanks_need_no_reply(text):
    assert needs_reply(text, automatic=None) == (False, "thanks_only")
    assert needs_reply(text, automatic=None, subject="AW: Angebot") == (False, "thanks_only")


@pytest.mark.parametrize(
    "text",
    [
        "Nein danke",
        "No thanks",
        "Ja, danke",
        "Yes thanks",
        "Thanks, but no",
        "Gracias, pero no",
        "Danke nicht",
        "Danke, bitte noch 3 Stück",
        "Danke 4711",
        "Thanks, please call me",
        "Thanks, call me",
        "Thanks. Cancel.",
        "Thanks! Have you got the information",
        "Thanks in advance",
        "Vielen Dank im Voraus",
        "Danke für das Angebot",
        "Danke, Storno",
        "Danke!\nTermin Montag",
        "DANKE RECHNUNG FEHLT",
        "Danke. LG Anna\nPS: Rückruf",
        "LG Anna, bitte",
        "Danke, ich melde mich",
        "Thanks http://example.com",
        "Danke @anna",
        "Danke 100 %",
        "Ok",
        "Passt so",
        "Perfect!",
        "Hallo Anna",
        "LG Anna",
        "👎",
        "😡 danke",
        "Danke :(",
        "Danke. " * 60,
    ],
)
def test_everything_else_needs_one(text):
    needed, because = needs_reply(text, automatic=None)
    assert (needed, because in {"default", "request", "question"}) == (True, True)


@pytest.mark.parametrize("text", ["Danke, und was kostet das?", "¿Gracias?", "Ok？", "Thanks ?"])
def test_a_question_mark_is_a_question(text):
    assert needs_reply(text, automatic=None) == (True, "question")


@pytest.mark.parametrize("kind", ["auto_reply", "bounce", "newsletter", "complaint"])
def test_what_no_person_wrote_needs_none(kind):
    assert needs_reply("Können Sie liefern?", automatic=kind) == (False, "automatic")


def test_a_mail_to_a_list_is_said_to_be_one():
    assert needs_reply("Können Sie liefern?", automatic="list") == (False, "list_mail")


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_an_empty_message_may_carry_a_letter_as_attachment(text):
    assert needs_reply(text, automatic=None) == (True, "empty")
    assert needs_reply(text, automatic=None, subject="Re: Scan") == (True, "empty")


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        pytest.param("Re: Was kostet es?", (False, "thanks_only"), id="an old topic"),
        pytest.param("AW: Bestellung 4711", (False, "thanks_only"), id="an old topic in German"),
        pytest.param("RE[2]: Order", (False, "thanks_only"), id="counted"),
        pytest.param("Danke", (False, "thanks_only"), id="the same again"),
        pytest.param("Bestellung 4711", (True, "default"), id="a new topic with a number"),
        pytest.param("Bestellung", (True, "order"), id="a new order"),
        pytest.param("Pumpe defekt", (True, "issue"), id="a new issue"),
        pytest.param("Termin?", (True, "question"), id="a new question"),
    ],
)
def test_a_new_subject_is_part_of_what_is_said(subject, expected):
    assert needs_reply("Danke!", automatic=None, subject=subject) == expected


def test_thanks_in_the_subject_alone_need_no_reply():
    assert needs_reply("", automatic=None, subject="Vielen Dank!") == (False, "thanks_only")


@given(st.text(max_size=400), st.text(max_size=100))
@settings(deadline=None)
def test_any_text_has_a_verdict(text, subject):
    assert needs_reply(text, automatic=None, subject=subject)[1] != "automatic"
