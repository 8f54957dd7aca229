"""Praise in the words of trouble asks for nothing; the same words about trouble that is there do."""

import pytest

from app.parsing.reply_verdict import needs_reply

PRAISE = [
    "I had expected a mess and a broken vase. Not a speck of dust, and the vase stands where it stood. Wonderful work.",
    "Meine Frau hat geweint, als sie den reparierten Ring sah, so schön ist er geworden.",
    "Je voulais vous dire que le toit a tenu pendant toute la tempête, chapeau.",
    "De kinderen waren bang voor de tandarts, en nu willen ze volgende week weer. Heel veel dank.",
    "La torta era così buona che mio suocero ha litigato per l'ultima fetta.",
    "Myślałam, że ten zegar już nigdy nie ruszy, a dziś obudził całą rodzinę. Dziękuję z całego serca.",
    "Kaffemaskinen var død i to år, og nu drikker vi for meget kaffe på grund af dig. Tusind tak!",
    "Jag trodde att soffan var förstörd, men nu ser den ut som ny. Stort tack till er allihop.",
]
TROUBLE = [
    "I had expected a clean kitchen. There is dust on every shelf, and the vase lies in pieces.",
    "Meine Frau hat geweint, als sie den reparierten Ring sah: Der Stein ist weg.",
    "We were early, we were quiet, and your waiter still shouted at us.",
    "Je voulais vous dire que le toit n'a pas tenu pendant la tempête, il pleut dans la chambre.",
    "De kinderen waren bang voor de tandarts, en nu durven ze niet meer. Hij werd boos.",
    "Pensaba que el coche ya tenía arreglo y hoy se ha vuelto a parar en Burgos.",
    "Myślałam, że ten zegar już ruszył, a dziś znowu stanął o trzeciej.",
    "Kaffemaskinen var død i to uger, og nu er den død igen.",
    "Jag trodde att soffan var som ny, men sömmen har redan gått upp.",
]


@pytest.mark.parametrize("text", PRAISE)
@pytest.mark.parametrize("is_continuation", [False, True])
def test_praise_in_the_words_of_trouble_needs_no_reply_for_sure(
    text: str, is_continuation: bool
) -> None:
    assert needs_reply(text, is_continuation=is_continuation)[0] != "yes"


@pytest.mark.parametrize("text", TROUBLE)
def test_trouble_in_the_words_of_praise_needs_a_reply(text: str) -> None:
    assert needs_reply(text)[0] == "yes"
    assert needs_reply(text, is_continuation=True)[0] != "no"
