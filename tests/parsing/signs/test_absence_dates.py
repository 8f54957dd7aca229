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
        (
            "Vielen Dank für Ihre Nachricht. Ich bin am 7. Dezember wieder erreichbar.",
            date(2026, 12, 7),
        ),
        ("Jag är på semester till och med den 4 december.", date(2026, 12, 4)),
        (
            "Hej! Jag är ledig och svarar på mejl när jag är tillbaka den 7 december.",
            date(2026, 12, 7),
        ),
        (
            "Tack för ditt mejl. Jag är inte på kontoret förrän måndag 7 december.",
            date(2026, 12, 7),
        ),
        ("Jeg er på ferie frem til 4. december og svarer, når jeg er tilbage.", date(2026, 12, 4)),
        (
            "Tak for din mail. Jeg er på barsel til 1. marts 2027. Kontakt venligst min kollega Ida.",
            date(2027, 3, 1),
        ),
        ("Hei, jeg er ute av kontoret og er tilbake mandag 7. desember.", date(2026, 12, 7)),
        ("Olen lomalla 4.12.2026 asti. Vastaan viesteihin palattuani.", date(2026, 12, 4)),
        ("Kiitos viestistäsi. Olen vuosilomalla ja palaan töihin 7.12.", date(2026, 12, 7)),
        ("Dobrý den, do 4. 12. 2026 čerpám dovolenou. E-maily nečtu.", date(2026, 12, 4)),
        ("Děkuji za Váš e-mail. Jsem mimo kancelář do 4. prosince.", date(2026, 12, 4)),
        (
            "Dobrý deň, som na dovolenke do 4.12.2026. Na správy odpoviem po návrate.",
            date(2026, 12, 4),
        ),
        ("4 Aralık tarihine kadar izindeyim. Döndüğümde cevap vereceğim.", date(2026, 12, 4)),
        (
            "Mesajınız için teşekkürler. 7 Aralık'ta ofise döneceğim, acil durumlarda info@k.example.",
            date(2026, 12, 7),
        ),
        (
            "Tisztelt Partnerünk! December 4-ig szabadságon vagyok. Sürgős esetben: info@k.example",
            date(2026, 12, 4),
        ),
        (
            "Bună ziua, sunt în concediu până la 4 decembrie. Voi răspunde la întoarcere.",
            date(2026, 12, 4),
        ),
        (
            "Здравствуйте! Я в отпуске до 4 декабря. Отвечу на ваше письмо после возвращения.",
            date(2026, 12, 4),
        ),
        (
            "Спасибо за письмо. Меня не будет в офисе до 04.12.2026. По срочным вопросам обращайтесь к Анне.",
            date(2026, 12, 4),
        ),
        ("Добрий день! Я у відпустці до 4 грудня. Відповім після повернення.", date(2026, 12, 4)),
        (
            "Dzień dobry, jestem na urlopie do 4 grudnia włącznie. Odpowiem po powrocie.",
            date(2026, 12, 4),
        ),
        (
            "Dziękuję za wiadomość. Do 4.12.2026 przebywam na zwolnieniu lekarskim.",
            date(2026, 12, 4),
        ),
        ("Ik ben met vakantie tot en met 4 december. Ik lees mijn mail niet.", date(2026, 12, 4)),
        ("Bedankt voor uw bericht. Ik ben op 7 december weer op kantoor.", date(2026, 12, 7)),
        (
            "Buongiorno, sono in ferie fino al 4 dicembre compreso. Risponderò al mio rientro.",
            date(2026, 12, 4),
        ),
        (
            "Hola, estoy de vacaciones hasta el 4 de diciembre. Responderé a la vuelta.",
            date(2026, 12, 4),
        ),
        (
            "Olá, estou de férias até ao dia 4 de dezembro. Responderei quando regressar.",
            date(2026, 12, 4),
        ),
        (
            "Bonjour, je suis en congés jusqu'au 4 décembre. Je prendrai connaissance de votre message à mon retour.",
            date(2026, 12, 4),
        ),
        (
            "Hi, I'm out of the office until Monday 7 December with no access to email.",
            date(2026, 12, 7),
        ),
        ("Είμαι εκτός γραφείου έως 4 Δεκεμβρίου. Θα απαντήσω όταν επιστρέψω.", date(2026, 12, 4)),
        ("Ik ben op maandag 7 december weer bereikbaar.", date(2026, 12, 7)),
        ("Ik ben afwezig t/m 4 december.", date(2026, 12, 4)),
        ("Ik ben vrij en 7 december weer aan het werk.", date(2026, 12, 7)),
        ("Estou de férias e retornarei no dia 07/12/2026.", date(2026, 12, 7)),
        ("Palaan töihin 7.12.2026.", date(2026, 12, 7)),
        ("Wracam 7 grudnia.", date(2026, 12, 7)),
        ("出張のため12月4日（金）まで席を外しております。", date(2026, 12, 4)),
        ("11月25日から12月4日まで休みます。", date(2026, 12, 4)),
        ("12/4まで不在です。", date(2026, 12, 4)),
        ("2026年12月7日より復帰いたします。", date(2026, 12, 7)),
        ("冬季休業：12月28日〜1月4日", date(2027, 1, 4)),
        ("我在12月4日之前休假。", date(2026, 12, 4)),
        ("休假时间：11月25日至12月4日。", date(2026, 12, 4)),
        ("我将于2026年12月7日回到办公室。", date(2026, 12, 7)),
        ("我12月7日恢復上班。", date(2026, 12, 7)),
        ("12월 4일까지 자리를 비웁니다.", date(2026, 12, 4)),
        ("2026년 12월 7일에 복귀합니다.", date(2026, 12, 7)),
        ("12月4日にお電話をいただきました。", None),
        ("您12月4日的邮件已收到。", None),
        ("Estarei ausente de 1 a 4 de dezembro.", date(2026, 12, 4)),
        ("I am away 23/11-4/12.", None),
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
