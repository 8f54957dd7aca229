"""An offer that is enclosed expects an answer, however little its words ask."""

import pytest

from app.parsing.reply_verdict import expects_answer

OFFERS = """
Das Angebot liegt bei, die Pumpe ist auf Lager.
Das Angebot finden Sie im Anhang, Lieferzeit zwei Wochen.
The quote is attached, the pump is in stock.
Here's the estimate for the fence.
Le devis est joint, la pompe est en stock.
Voici le devis pour la clôture.
El presupuesto va adjunto, la bomba está en almacén.
Il preventivo è allegato, la pompa è in magazzino.
De offerte zit erbij, de pomp is op voorraad.
Oferta w załączniku, pompa jest na stanie.
O orçamento segue em anexo, a bomba está em stock.
Offerten är bifogad, pumpen finns i lager.
Här kommer offerten på staketet.
Tilbuddet er vedhæftet, pumpen er på lager.
Her er tilbuddet på hegnet.
Nabídka je v příloze, čerpadlo je skladem.
Teklif ektedir, pompa stokta.
"""


@pytest.mark.parametrize("text", OFFERS.strip().splitlines())
def test_an_enclosed_offer_expects_an_answer(text: str) -> None:
    assert expects_answer(text)[0]
    assert expects_answer(f"{text}\n\nJonas Hansen")[0]
