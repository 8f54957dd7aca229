"""Trouble and orders among ordinary words: what looks like them, and what they look like."""

import pytest

from app.parsing.classifier import kinds
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


def judged(text):
    issue = 0.9 if "leaks" in text else 0.1
    return Judgement(0.0, 0.5, 0.5, issue, 0.2, absence=0.0, known=1.0)


def test_the_measures_are_those_of_the_whole_and_of_the_part_that_tells_most(monkeypatch):
    monkeypatch.setattr(kinds, "judge", lambda _subject, text: judged(text))
    monkeypatch.setattr(kinds, "judge_part", judged)
    text = "We like the tap. Do you know that it leaks?"
    whole, part, later, bias = measures("issue", "question", "", text, is_continuation=True)
    assert whole == pytest.approx(2.197, abs=0.001)
    assert part == pytest.approx(-2.197, abs=0.001)  # a question tells no trouble
    assert (later, bias) == (1.0, 1.0)
    assert {len(row) for row in WEIGHTS.values()} == {4}


@pytest.mark.parametrize(
    "text",
    [
        "Please leave the parcel with the people downstairs, our bell does not work.",
        "Bitte das Paket bei Familie Kern abgeben, unsere Klingel geht nicht.",
        "Laissez le colis chez la gardienne, notre sonnette est en panne.",
        "El ascensor no funciona esta semana, suban por la escalera del fondo.",
        "Lasci il pacco al vicino, il nostro campanello non suona.",
        "Geef het pakket maar bij de buren af, onze bel doet het niet.",
        "Winda nieczynna do piątku, trzeba wejść schodami.",
        "O elevador está parado, é preciso subir pelas escadas das traseiras.",
        "Lämna paketet hos grannen, vår ringklocka fungerar inte.",
    ],
)
def test_a_note_for_the_driver_is_no_trouble(text):
    assert propose(text, automatic=None, is_continuation=True)[0] != "issue"


@pytest.mark.parametrize(
    "text",
    [
        "The bell you fitted last week does not work.",
        "The lift does not work again.",
        "Die Klingel, die Sie eingebaut haben, funktioniert nicht.",
        "L'ascenseur que vous avez révisé est en panne.",
        "El timbre que instalaron no funciona.",
        "De lift die u maandag onderhield is kapot.",
    ],
)
def test_a_bell_or_a_lift_of_ours_is_trouble(text):
    assert propose(text, automatic=None)[0] == "issue"


@pytest.mark.parametrize(
    "text",
    [
        "Wie viele Säcke Kies brauche ich für zehn Meter?",
        "¿Cuántos sacos de grava hacen falta para diez metros?",
        "How many rolls of wallpaper do I need for a room of twelve square metres?",
        "Combien de rouleaux de papier peint me faut-il pour douze mètres carrés ?",
        "Hoeveel rollen behang heb ik nodig voor twaalf vierkante meter?",
    ],
)
def test_who_asks_how_much_one_needs_orders_nothing(text):
    assert propose(text, automatic=None)[0] == "inquiry"


@pytest.mark.parametrize(
    "text",
    [
        "Encontrei um cabelo no pão e não é meu.",
        "Encontrei um pedaço de casca no pastel de nata.",
        "Znalazłam włos w chlebie i nie jest mój.",
        "Trouvé un cheveu dans le pain.",
        "Hittade ett hår i brödet.",
    ],
)
def test_what_somebody_found_in_the_food_closes_nothing(text):
    assert needs_reply(text)[0] == "yes"
    assert needs_reply(text, is_continuation=True)[0] != "no"
