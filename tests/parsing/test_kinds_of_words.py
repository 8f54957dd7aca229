"""Trouble and orders among ordinary words: what looks like them, and what they look like."""

import pytest

from app.parsing.classifier.kinds import WEIGHTS, measures
from app.parsing.classifier.model import Judgement
from app.parsing.message_kind import propose
from app.parsing.reply_verdict import needs_reply


@pytest.mark.parametrize(
    "text",
    [
        "Are you closed this week? The door was locked and nobody picked up.",
        "Haben Sie zu? An der Tür hängt ein Zettel, im Netz steht etwas anderes.",
        "Vous êtes fermés en ce moment ? Le site dit une chose, l'affiche une autre.",
        "¿Abren el sábado por la tarde? Google dice que sí y el cartel que no.",
        "Siete aperti il lunedì? Sono passato ma la saracinesca era giù.",
        "Zijn jullie dicht? Op de deur staat iets anders dan op de site.",
        "Czy w sobotę jest nieczynne? Na drzwiach jest inna godzina niż w internecie.",
        "Estão fechados esta semana? Na porta diz uma coisa, no site outra.",
    ],
)
def test_a_question_with_a_reason_is_no_trouble(text):
    assert propose(text, automatic=None)[0] == "inquiry"
    assert needs_reply(text)[0] == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Could I have two of the blue ones for Saturday?",
        "Legen Sie uns bitte für Donnerstag drei Brote zurück?",
        "Ci mandate altri dieci sacchi allo stesso indirizzo?",
        "Mag ik twee van die blauwe voor zaterdag?",
        "Kan jag få två av de blå till lördag?",
    ],
)
def test_an_order_may_ask(text):
    assert propose(text, automatic=None)[0] == "order"


@pytest.mark.parametrize(
    "text",
    [
        "Could I have two minutes of your time on Saturday?",
        "Can you send us two photos of the blue ones?",
        "Könnte ich zwei Muster von den blauen sehen?",
        "Pourrais-je avoir les dimensions des deux bleus ?",
        "¿Nos pueden mandar otra vez el presupuesto?",
        "Potrei avere un preventivo per due armadi blu?",
        "Mag ik een offerte voor twee van die blauwe kasten?",
    ],
)
def test_a_question_about_things_is_no_order(text):
    assert propose(text, automatic=None)[0] == "inquiry"


@pytest.mark.parametrize(
    "text",
    [
        "Maybe red suits the hall better.",
        "Vielleicht passt Rot doch besser zum Flur.",
        "Quizá el rojo le va mejor al pasillo.",
        "Forse il rosso sta meglio nell'ingresso.",
        "Rött passar kanske bättre i hallen.",
        "Možná se do chodby hodí spíš červená.",
    ],
)
def test_a_remark_with_perhaps_closes_nothing(text):
    assert needs_reply(text, is_continuation=True)[0] == "perhaps"


def test_thanks_with_perhaps_close():
    text = "Thanks for a lovely evening, maybe see you next year!"
    assert needs_reply(text, is_continuation=True) == ("no", "thanks_only")


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Leider müssen wir Ihnen absagen, wir haben uns anders entschieden.", {"no", "perhaps"}),
        ("Wir müssen Ihr Angebot leider ablehnen.", {"no", "perhaps"}),
        ("Leider muss ich den Termin am Freitag absagen.", {"yes"}),
        ("Ich muss Ihnen für Freitag leider absagen.", {"yes"}),
    ],
)
def test_a_refusal_asks_for_nothing_and_a_cancelled_appointment_does(text, needs):
    assert needs_reply(text, is_continuation=True)[0] in needs


@pytest.mark.parametrize(
    "text",
    [
        "Elle ne chauffait plus, et depuis votre visite c'est pareil.",
        "Die Pumpe ist undicht. Wann kommen Sie?",
        "The second coat is peeling already. When can someone come?",
        "Het raam gaat sinds gisteren niet meer dicht. Wanneer kan er iemand komen?",
    ],
)
def test_trouble_with_a_question_stays_trouble(text):
    assert propose(text, automatic=None, is_continuation=True)[0] == "issue"


def judged(_subject, text):
    issue = 0.9 if "leaks" in text else 0.1
    return Judgement(0.0, 0.5, 0.5, issue, 0.2, known=1.0)


def test_the_measures_are_those_of_the_whole_and_of_the_part_that_tells_most():
    text = "We like the tap. Do you know that it leaks?"
    whole, part, later, bias = measures(
        "issue", "question", "", text, is_continuation=True, judge=judged
    )
    assert whole == pytest.approx(2.197, abs=0.001)
    assert part == pytest.approx(-2.197, abs=0.001)  # a question tells no trouble
    assert (later, bias) == (1.0, 1.0)
    assert {len(row) for row in WEIGHTS.values()} == {4}
