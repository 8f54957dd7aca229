"""Messages in which people say that what hurt has healed: they end an issue."""

import pytest

from app.parsing.language.solutions import says_solved

HEALED = [
    "Thank you, the wound has healed up nicely.",
    "Max has recovered, thank you.",
    "Danke, die Wunde ist gut verheilt.",
    "Danke, Bo geht es wieder gut.",
    "Merci, la plaie est complètement cicatrisée.",
    "Gracias, la herida ya se ha curado.",
    "Dank je wel, de wond is weer dicht en het gaat goed met Bo!",
    "Het gaat weer goed met Bo, bedankt.",
]
NOT_HEALED = [
    "The wound has not healed.",
    "The wound has healed, but he limps. Can you look at him?",
    "Die Wunde ist nicht verheilt.",
    "Die Pumpe tropft, sonst geht es uns gut.",
    "La plaie n'est pas cicatrisée.",
    "La herida no se ha curado.",
    "De wond is nog niet genezen.",
    "De pomp lekt. Verder gaat het goed met ons.",
]


@pytest.mark.parametrize("text", HEALED)
def test_what_has_healed_is_solved(text):
    assert says_solved("", text)


@pytest.mark.parametrize("text", NOT_HEALED)
def test_what_has_not_healed_is_not(text):
    assert not says_solved("", text)
