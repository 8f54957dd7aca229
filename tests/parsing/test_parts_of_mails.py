"""The sentences of a mail, and what a mail is about when few words of it tell."""

import pytest

from app.parsing.classifier import parts
from app.parsing.classifier.model import Judgement
from app.parsing.classifier.parts import judge_by_parts
from app.parsing.classifier.splitting import split_sentences
from app.parsing.message_kind import propose
from app.parsing.reply_verdict import needs_reply


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello,\n\nit leaks again. Can you come?\n\nBen", ["it leaks again.", "Can you come?"]),
        ("A line that\ngoes on here", ["A line that\ngoes on here"]),
        ("Ask Mr. Hall on the 10. May please.", ["Ask Mr. Hall on the 10. May please."]),
        ("Wie bitte? Das ist neu! Und gut so.", ["Das ist neu!", "Und gut so."]),
        ("", []),
    ],
)
def test_greetings_and_names_are_no_sentences(text, expected):
    assert split_sentences(text) == expected


def test_a_long_text_has_few_sentences():
    assert len(split_sentences("It does not work. " * 10_000)) <= 20


def judged(text):
    issue = 0.95 if "leaks" in text and "thanks" not in text else 0.3 if "leaks" in text else 0.02
    return Judgement(0.0, 0.5, 0.5, issue, 0.1, absence=0.0, known=1.0)


def test_the_part_that_tells_most_outweighs_the_whole(monkeypatch):
    monkeypatch.setattr(parts, "judge", lambda _subject, text: judged(text))
    monkeypatch.setattr(parts, "judge_part", judged)
    text = "thanks a lot. It leaks."
    assert judged(text).issue == pytest.approx(0.3)
    assert judge_by_parts("", text, ["thanks a lot.", "It leaks."]).issue > 0.7
    assert judge_by_parts("", text, []) == judged(text)
    assert judge_by_parts("", "thanks a lot.", ["thanks a lot."]).issue < 0.1


THANKS_AND_TROUBLE = [
    pytest.param(
        "Hi Kim,\n\nthanks for the quick delivery, the wood is lovely.\n\n{}\n\nBest\nRuth",
        "One of the legs is shorter than the others, the table wobbles.",
        "One of the legs is for my brother, the table stays here.",
        id="en",
    ),
    pytest.param(
        "Guten Tag,\n\nIhr Monteur war freundlich und pünktlich.\n{}\n\nViele Grüße\nH. Brand",
        "Seit gestern tropft es unter der Spüle auf den Boden.",
        "Der Boden unter der Spüle gefällt uns besonders.",
        id="de",
    ),
    pytest.param(
        "Bonjour,\n\nmerci pour les beaux rideaux.\n{}\n\nClaire",
        "Un des deux est arrivé déchiré en bas.",
        "Un des deux est déjà posé au salon.",
        id="fr",
    ),
]


@pytest.mark.parametrize(("mail", "trouble", "remark"), THANKS_AND_TROUBLE)
def test_trouble_below_thanks_is_an_issue(mail, trouble, remark):
    assert propose(mail.format(trouble), automatic=None, is_continuation=True)[0] == "issue"
    assert propose(mail.format(remark), automatic=None, is_continuation=True)[0] != "issue"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We'd like 30 rolls for Saturday.", "order"),
        ("Hello,\n\nwe'd like 24 eggs and two loaves for Friday.\n\nThanks\nRay", "order"),
        ("Wir hätten gern 40 Brötchen und sechs Brezeln für Sonntag früh.", "order"),
        ("Wij willen graag 30 broodjes voor zaterdag, de helft volkoren.", "order"),
        ("Vi vill gärna ha 30 frallor till lördag.", "order"),
        ("We'd like to know the price of 30 rolls.", "inquiry"),
        ("Wir hätten gern gewusst, was 40 Brötchen kosten.", "inquiry"),
        ("Could you quote for a pump for 40 metres?", "inquiry"),
        ("I'd like to change the address of my order, is that possible?", "inquiry"),
    ],
)
def test_an_order_in_ordinary_words_is_one(text, expected):
    assert propose(text, automatic=None)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Thank you so much, everything is fine again.\nThe lamp hums so loudly that I leave it off.",
        "Danke für alles, schönes Wochenende!\nDie Lampe brummt so laut, dass ich sie auslasse.",
    ],
)
def test_a_sentence_that_asks_keeps_a_thank_you_open(text):
    assert needs_reply(text, is_continuation=True)[0] != "no"


@pytest.mark.parametrize(
    ("over", "still"),
    [
        ("It had stopped, but since you came it runs fine.", "It had stopped, and it does again."),
        (
            "Sie war ausgefallen, aber seit dem neuen Teil ist es überall warm.",
            "Sie war ausgefallen, und seit dem neuen Teil ist es nicht überall warm.",
        ),
        (
            "Elle ne marchait plus, mais depuis votre visite il fait bon.",
            "Elle ne marchait plus, et depuis votre visite c'est pareil.",
        ),
    ],
)
def test_trouble_that_ended_with_our_visit_is_over(over, still):
    assert propose(over, automatic=None, is_continuation=True)[0] != "issue"
    assert propose(still, automatic=None, is_continuation=True)[0] == "issue"


@pytest.mark.parametrize(
    "text",
    [
        "That price is fine with us.", "Der Preis passt für uns.", "Le prix nous va très bien.",
        "El precio nos parece bien.", "Il prezzo ci va bene.", "De prijs is voor ons prima.",
        "Cena nam odpowiada.", "Priset är okej för oss.", "Prisen er fin for os.",
    ],
)  # fmt: skip
def test_agreement_to_a_price_needs_no_reply(text):
    assert needs_reply(text, is_continuation=True)[0] == "no"


@pytest.mark.parametrize(
    "text",
    [
        "The price is not fine with us.", "Der Preis passt für uns nicht.", "Le prix ne nous va pas.",
        "El precio no nos parece bien.", "Il prezzo non ci va bene.", "De prijs is voor ons niet goed.",
        "Cena nam nie odpowiada.", "Priset är inte okej för oss.", "Prisen er ikke fin for os.",
    ],
)  # fmt: skip
def test_a_price_that_does_not_suit_is_open(text):
    assert needs_reply(text, is_continuation=True)[0] != "no"
