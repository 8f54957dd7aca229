"""Sentences that offer more on a condition, and requests with a condition, which only look like them."""

import pytest

from app.parsing.language.conditional_offers import without_conditional_offers
from app.parsing.language.reading import find_statement
from app.parsing.reply_verdict import expects_answer, needs_reply

# What the sentence hands over, and the offer after it.
OFFERS = """
The key is under the mat. | Call if it isn't there.
Here are the names for the list. | If you can't read my writing, just ring.
The gate code is 2231. | Should it stick, I'm on +49 30 901820.
Der Hund ist im Zwinger. | Fehlt noch etwas, rufen Sie kurz durch.
Anbei die Liste der Gäste. | Falls etwas unleserlich ist, kurze Nachricht genügt.
Le portail reste ouvert. | S'il coince, appelez.
Voici la liste des invités. | Si vous ne trouvez pas la salle, passez-moi un coup de fil.
La llave está en la maceta. | Si no la encuentra, llame al timbre.
Ahí va la lista de alumnos. | Si falta alguno, deme un toque.
Ecco l'elenco. | Se c'è un errore, mi dia un colpo di telefono.
La chiave sta sotto il vaso. | Se non la trova, mi chiami.
De sleutel ligt bij de buren. | Lukt het niet, bel dan even.
Hierbij de lijst. | Klopt er iets niet, geef gerust een gil.
Wysyłam listę. | Gdyby coś było nieczytelne, proszę o sygnał.
Segue a lista. | Se houver algum erro, é só avisar.
Listan är bifogad. | Hör av er ifall något krånglar.
"""
REQUESTS = """
If you have a free slot on Friday, call me.
Let me know if Friday at ten suits you.
Wenn noch ein Platz frei ist, rufen Sie mich bitte an.
Si vous trouvez un créneau plus tôt, appelez-moi.
Si encuentra un hueco antes, llámeme.
Se trova un posto prima, mi chiami.
Is er eerder plek, bel me dan.
De taart was een plaatje, dank je wel! Voor de doop op 9 mei hebben we er weer een nodig.
Hör av er om ni får en ledig tid tidigare.
Buenos días, quería preguntar si el domingo lo podemos sacar a comer, es su cumpleaños.
Ändra antalet från 30 till 45 och hör av dig om det inte hinns med.
Afinal somos mais gente: em vez de 20 ponham 35, e digam-me por favor se ainda é possível.
"""
# A clause that looks like an offer asks something of us.
EMBEDDED_QUESTIONS = """
Dígame si tienen mesa el viernes.
Dígame si se lo reservo.
Dites-moi si vous avez une table vendredi.
Zeg me of jullie vrijdag een tafel hebben.
Diga-me se tem mesa na sexta-feira.
"""
CONDITIONS = """
Rufen Sie mich an, wenn das Teil da ist.
Llámeme cuando llegue la pieza.
Bel me als het onderdeel er is.
Säg till om ni har ett bord på fredag.
"""


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("line", _lines(OFFERS))
def test_an_offer_on_a_condition_is_left_out(line: str) -> None:
    fact, _, offer = line.partition(" | ")
    assert without_conditional_offers(f"{fact} {offer}") == fact
    assert needs_reply(f"{fact} {offer}", is_continuation=True)[0] != "yes"


@pytest.mark.parametrize("text", _lines(REQUESTS))
def test_a_request_on_a_condition_stays(text: str) -> None:
    assert needs_reply(text, is_continuation=True)[0] != "no"
    letter = f"Hej Jan,\n\n{text}\n\nMed vänlig hälsning\nAnna Ott\n"
    assert needs_reply(letter, is_continuation=True)[0] != "no"


@pytest.mark.parametrize("text", _lines(EMBEDDED_QUESTIONS))
def test_tell_me_whether_asks(text: str) -> None:
    assert find_statement("", text) in {"question", "request"}
    assert needs_reply(text, is_continuation=True)[0] == "yes"
    assert expects_answer(text)[0]


@pytest.mark.parametrize("text", _lines(CONDITIONS))
def test_call_me_when_it_is_there_asks(text: str) -> None:
    assert needs_reply(text, is_continuation=True)[0] == "yes"
    assert expects_answer(text)[0]


def test_a_fact_beside_an_offer_is_no_trouble() -> None:
    fact = "Le portail reste ouvert toute la journée."
    offer = "Si jamais vous ne trouvez pas, passez-moi un coup de fil."
    assert needs_reply(f"{fact} {offer}", is_continuation=True)[0] != "yes"


MAY_OFFER = """
Form's filled in and attached. Give me a ring on 0151 234 5678 if I missed a box.
Les dejo el formulario relleno en recepción. De no estar completo, avísenme, por favor.
A medida exata são 2,35 m por 80 cm. Se for precisa mais alguma, ligue-me para o 912 345 678.
"""


@pytest.mark.parametrize("text", _lines(MAY_OFFER))
def test_an_offer_that_seems_to_ask_may_need_a_reply_later_in_a_thread(text: str) -> None:
    assert needs_reply(text, is_continuation=True) == ("perhaps", "default")
    assert needs_reply(text)[0] == "yes"


def test_an_offer_beside_a_request_needs_a_reply() -> None:
    text = "D'accord pour le modèle 200 litres. Autre chose : dites-moi s'il faut que je vide le placard avant."
    assert needs_reply(text, is_continuation=True)[0] == "yes"
