"""Notices in languages of which the tables hold fewer sentences, and what people write about the same things.

A line is `subject || text`. The sender is `info@`, as a shop's and a firm's may be.
"""

import pytest

from app.parsing.signs.words import find_sign_in_words

SENDER = "info@firma.example"
NOTICES = """
Ваша посылка прибыла || Ваша посылка № 1234567 прибыла в пункт выдачи. Код получения: 4711
Заказ № 5512 принят || Ваш заказ № 5512 принят в обработку. Мы сообщим вам об отправке.
Обращение 88 || Ваше обращение зарегистрировано под номером 88. Мы ответим в течение рабочего дня.
Выписка по счёту || Сформирована новая выписка по вашему счёту. Ознакомиться с ней можно в личном кабинете.
Ваше відправлення прибуло || Ваше відправлення 2045 прибуло у відділення №3. Заберіть його до 30 листопада.
Ваше замовлення 5512 || Ваше замовлення прийнято, ми повідомимо про відправлення.
Vaše zásilka je připravena || Vaše zásilka č. 123456 je připravena k vyzvednutí.
Potvrzení objednávky 5512 || Děkujeme za Vaši objednávku č. 5512. O odeslání Vás budeme informovat.
Siparişiniz alındı || 5512 numaralı siparişiniz alınmıştır. Kargoya verildiğinde bilgilendirileceksiniz.
Hesap özetiniz || Kasım ayı hesap özetiniz hazırlanmıştır. İnternet şubesinden görüntüleyebilirsiniz.
Lähetyksesi on noudettavissa || Lähetyksesi JJFI123 on noudettavissa automaatista. Noutokoodi: 4711.
Uusi lasku || Uusi laskusi on saatavilla. Eräpäivä 1.12.2026, summa 89,00 €.
Rendelés visszaigazolása || Köszönjük rendelését! Rendelésszám: 5512. A kiszállításról értesítjük.
Confirmare comandă 5512 || Vă mulțumim pentru comandă! Comanda dvs. nr. 5512 a fost înregistrată.
Επιβεβαίωση παραγγελίας || Η παραγγελία σας με αριθμό 5512 καταχωρήθηκε. Θα ενημερωθείτε για την αποστολή.
Din pakke er på vej || Din pakke 00370 er på vej og leveres i morgen mellem kl. 8 og 12.
Aufzeichnung verfügbar || Die Aufzeichnung von „Planung“ ist jetzt verfügbar.
"""
PEOPLE = """
Посылка || Ваша посылка доставлена повреждённой. Что делать?
Заказ || Ваш заказ № 5 принят, но вы прислали не то. Замените, пожалуйста.
Посылка || Здравствуйте! Моя посылка так и не пришла. Проверьте, пожалуйста.
Код || Какой код подтверждения я должен ввести?
Замовлення || Ваше відправлення прибуло розбитим. Поверніть гроші.
Zásilka || Vaše zásilka byla doručena poškozená. Co s tím?
Objednávka || Dobrý den, děkujeme za objednávku, potřebujeme ještě 5 kusů.
Faktura || Vaše faktura má špatnou splatnost, opravte ji prosím.
Sipariş || Siparişiniz alındı mesajı geldi ama ürün gelmedi.
Fatura || Faturanız yanlış kesilmiştir, düzeltir misiniz?
Lasku || Laskusi eräpäivä on väärin, voitteko korjata?
Rendelés || Szeretnék rendelni öt széket, mi a rendelésszám?
Csomag || A csomagja sérülten érkezett meg. Mit tegyek?
Comanda || Comanda dumneavoastră a fost livrată greșit. Ce facem?
Παραγγελία || Η παραγγελία σας παραδόθηκε σπασμένη. Τι κάνω;
Aufzeichnung || Ist die Aufzeichnung schon verfügbar?
"""


def _messages(lines: str) -> list[tuple[str, str]]:
    messages = (line.partition(" || ") for line in lines.strip().splitlines())
    return [(subject, text) for subject, _, text in messages]


@pytest.mark.parametrize(("subject", "text"), _messages(NOTICES))
def test_a_notice_in_another_language_is_automatic(subject, text):
    found = find_sign_in_words(subject, text, SENDER)
    assert found
    assert found.kind == "notice"


@pytest.mark.parametrize(("subject", "text"), _messages(PEOPLE))
def test_who_writes_about_an_order_in_another_language_is_a_person(subject, text):
    assert find_sign_in_words(subject, text, SENDER) is None
