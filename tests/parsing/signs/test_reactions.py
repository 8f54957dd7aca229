"""Reactions to a message of ours, as phones and mail programs write them, and people who quote it."""

import pytest

from app.parsing.signs.words import find_sign_in_words

REACTIONS = """
👍 to “We'll be there at nine”
Reacted 👍 to “We'll be there at nine”
Reaccionó con 👍 a “Llegamos a las nueve”
Reagierte mit 👍 auf „Wir kommen um neun“
Betont „Bitte rufen Sie an“
A ri de « À bientôt, apportez un gâteau »
A réagi par ❤️ à « La porte est prête »
A ajouté un cœur à « La porte est prête »
Heeft met ❤️ gereageerd op “De deur is klaar”
Reageerde met 👍 op “We komen om negen uur”
Adorou “Chegamos às nove”
Zareagowano ❤️ na „Będziemy o dziewiątej”
Syntes godt om ”Døren er klar”
Reagoval(a) 👍 na „Přijdeme v devět“
👍 Maud Prins heeft met een duim omhoog op uw bericht gereageerd
Ewa Lis zareagowała kciukiem w górę na Twoją wiadomość
Petr Malý reagoval palcem nahoru na vaši zprávu
To se mi líbí: „Dveře jsou hotové“
“Dokuzda oradayız” mesajına 👍 ile tepki verdi
"""
PEOPLE = """
👍 for “the red one”, please send it on Friday
“The second door” then 👍, and when can you come?
❤️ “The blue one”
For the card ❤️ “We love you, Grandma”
Auf die Torte 🎂: „Alles Gute, Oma“
👍 “Wir kommen am Dienstag” passt, bitte mit Leiter
The sign should read “Welcome to our garden” 😊
We had a reaction 😢 to the cream, it says “for all skin”
A bad reaction 😢 to “Soft for all skin”
"""


@pytest.mark.parametrize("text", REACTIONS.strip().splitlines())
def test_a_reaction_is_automatic(text: str) -> None:
    sign = find_sign_in_words("", text, None)
    assert sign
    assert sign.kind == "reaction"


@pytest.mark.parametrize("text", PEOPLE.strip().splitlines())
def test_a_person_who_quotes_is_no_reaction(text: str) -> None:
    assert find_sign_in_words("", text, None) is None
