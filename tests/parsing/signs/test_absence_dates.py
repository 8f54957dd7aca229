"""The day that a note of absence names. All are written on Tuesday, 24 November 2026."""

from datetime import date

import pytest

from app.parsing.signs.absence_dates import away_until

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ich bin bis zum 30.11. nicht im Büro.", date(2026, 11, 30)),
        ("Ich bin bis einschließlich 4.12.2026 im Urlaub.", date(2026, 12, 4)),
        ("Vom 01.12. bis 08.12.26 bin ich nicht erreichbar.", date(2026, 12, 8)),
        ("Ich bin ab dem 7. Dezember wieder da.", date(2026, 12, 7)),
        ("Wir sind bis 6. Januar geschlossen.", date(2027, 1, 6)),
        ("Ich bin bis Montag unterwegs.", date(2026, 11, 30)),
        ("I am out of the office until 5 December.", date(2026, 12, 5)),
        ("I will be back on December 7th, 2026.", date(2026, 12, 7)),
        ("Anna Ott is out of the office (returning 05.12.2026)", date(2026, 12, 5)),
        ("Out of office until 12/18/2026", date(2026, 12, 18)),
        ("I am on leave until 2026-12-08.", date(2026, 12, 8)),
        ("I am away until next Friday.", date(2026, 11, 27)),
        ("I am away from 1 to 12 December.", date(2026, 12, 12)),
        ("Je suis absente jusqu'au 3 décembre inclus.", date(2026, 12, 3)),
        ("Je suis en congé du 1er au 12 décembre.", date(2026, 12, 12)),
        ("Je suis de retour jeudi.", date(2026, 11, 26)),
        ("Estoy fuera hasta el 4 de enero.", date(2027, 1, 4)),
        ("Sono in ferie fino al 7 gennaio 2027.", date(2027, 1, 7)),
        ("Sono in ferie e torno martedì.", date(2026, 12, 1)),
        ("Ik ben afwezig tot en met 2 december.", date(2026, 12, 2)),
        ("Estou de férias até 4 de dezembro.", date(2026, 12, 4)),
        ("Jestem na urlopie do 5 grudnia.", date(2026, 12, 5)),
        ("Jag har semester till den 5 december.", date(2026, 12, 5)),
        ("Jeg har ferie til 5. december.", date(2026, 12, 5)),
        ("Jsem na dovolené do 5. prosince.", date(2026, 12, 5)),
        ("Ik ben op maandag 7 december weer bereikbaar.", date(2026, 12, 7)),
        ("Ik ben afwezig t/m 4 december.", date(2026, 12, 4)),
        ("Ik ben vrij en 7 december weer aan het werk.", date(2026, 12, 7)),
        ("Estou de férias e retornarei no dia 07/12/2026.", date(2026, 12, 7)),
        ("Palaan töihin 7.12.2026.", date(2026, 12, 7)),
        ("Wracam 7 grudnia.", date(2026, 12, 7)),
        ("I am out of the office.", None),
        ("I am away until further notice.", None),
        ("I am here until 18:00.", None),
        ("Call +49 30 901820 until then.", None),
        ("I was away until 3 March 2019.", None),
        ("Back in 2030-13-45.", None),
        ("Until 31.2. or never.", None),
    ],
)
def test_the_day_is_read_in_many_languages(text, expected):
    assert away_until(text, written_on=TODAY) == expected


def test_without_the_day_of_writing_only_a_whole_date_counts():
    assert away_until("I am away until 5 December.", written_on=None) is None
    assert away_until("I am away until Monday.", written_on=None) is None
    assert away_until("I am away until 5 December 2026.", written_on=None) == date(2026, 12, 5)


def test_the_latest_day_counts():
    text = "Ich bin bis 4.12. im Urlaub und ab dem 7.12. wieder im Büro."
    assert away_until(text, written_on=TODAY) == date(2026, 12, 7)
