"""To ask for pardon or patience asks for nothing else, and hides nothing that is asked beside it."""

import pytest

from app.parsing.reply_verdict import expects_answer, needs_reply

APOLOGIES = [
    "Bitte entschuldigen Sie die Verspätung.",
    "Wir bitten um Ihr Verständnis.",
    "Please excuse the delay.",
    "We ask for your understanding.",
    "Nous vous prions de nous excuser pour ce contretemps.",
    "Nous vous demandons de bien vouloir excuser ce retard.",
    "Restant à votre entière disposition.",
    "Le rogamos que disculpe el retraso.",
    "Les pedimos comprensión.",
    "La preghiamo di scusare il ritardo.",
    "Vi chiediamo un po' di pazienza.",
    "Wij vragen om uw begrip.",
    "Prosimy o wyrozumiałość.",
    "Prosimy wybaczyć opóźnienie.",
    "Pedimos desculpa pelo atraso.",
    "Vi ber om ursäkt för förseningen.",
    "Vi beder dig undskylde forsinkelsen.",
    "Prosíme o pochopení.",
    "Anlayışınızı rica ederiz.",
]
REQUESTS = [
    "Bitte entschuldigen Sie die Störung, ich bräuchte noch die Rechnung.",
    "Please excuse the late reply, but could you send me the price list",
    "We ask for your understanding that we need the delivery by Friday.",
    "Nous vous prions d'excuser ce retard et de nous envoyer la facture.",
    "La preghiamo di scusare il ritardo e di mandarci la fattura.",
    "Le rogamos que disculpe el retraso y que nos envíe la factura.",
]


@pytest.mark.parametrize("text", APOLOGIES)
def test_an_apology_asks_for_nothing(text: str) -> None:
    assert expects_answer(text) == (False, "default")
    assert needs_reply(text, is_continuation=True)[0] != "yes"


@pytest.mark.parametrize("text", REQUESTS)
def test_a_request_beside_an_apology_is_read(text: str) -> None:
    assert expects_answer(text)[0]
    assert needs_reply(text)[0] == "yes"
    assert needs_reply(text, is_continuation=True)[0] != "no"
