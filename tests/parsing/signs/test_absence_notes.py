"""Notes of absence without a header, in 16 languages, and people who mention that they are away.

A line is `subject || text`.
"""

from datetime import date

import pytest

from app.parsing.reply_verdict import needs_reply
from app.parsing.signs.absence_dates import away_until
from app.parsing.signs.words import find_sign_in_words

NOTES = """
AW: Angebot || Danke für Ihre Mail. Ich bin heute auf einer Schulung und beantworte meine E-Mails erst am Donnerstag wieder.
AW: Angebot || Ich hab Urlaub und bin ab 7.12. wieder da. Falls es eilig ist, hilft der Laden.
AW: Angebot || Danke für Ihre E-Mail. Ich arbeite in Teilzeit und melde mich am nächsten Arbeitstag.
RE: Presupuesto || Estaré de vacaciones del 1 al 12 de diciembre y no podré responder a sus mensajes.
R: Preventivo || Lo studio resterà chiuso fino al 7 gennaio. Risponderemo alla riapertura.
Re: Offerte || Ik ben vrij en dinsdag weer aan het werk. Bij spoed helpt mijn collega.
Odp: Oferta || Jestem poza biurem, wracam 7 grudnia. W pilnych sprawach proszę dzwonić do biura.
Sv: Offert || Jag är tjänstledig till den 31 januari. Kontakta Nils Ek i stället.
Sv: Tilbud || Jeg er på kursus og læser ikke mails før mandag.
YNT: Teklif || Gelecek hafta izinde olacağım. Acil konularda ofisi arayın.
AW: Ihr Angebot || Guten Tag, ich bin bis einschließlich 4. Dezember nicht im Haus. Ihre Nachricht wird nicht weitergeleitet.
Odp: Oferta || Dzień dobry, jestem nieobecna do 4 grudnia. W pilnych sprawach proszę o kontakt z sekretariatem.
Re: Offer || Thanks for your mail. I'm on annual leave and back at my desk on 7 December. Your email has not been forwarded.
Re: Order || I am currently travelling with no access to e-mail. I will answer when I return on Monday 7 December.
Re: Offer || I'm not in the office this week. If it can't wait, ring the workshop on 0131 555 12 12.
Annual leave Re: Offer || Away from Mon 23 Nov to Fri 4 Dec. In urgent cases my colleague Jo Tan can help.
Re: Offer || I don't work on Mondays. I'll get back to you on Tuesday.
AW: Angebot || Vielen Dank für Ihre Nachricht. Ich bin im Urlaub und ab dem 7. Dezember wieder für Sie da.
Re: Angebot || Hallo, ich bin derzeit nicht erreichbar. Meine E-Mails werden nicht weitergeleitet. In dringenden Fällen erreichen Sie Frau Lutz unter 0831 222.
AW: Bestellung || Ich befinde mich bis 04.12. auf Dienstreise und kann Ihre Mail erst danach beantworten.
AW: Angebot || Sehr geehrte Damen und Herren, unser Betrieb bleibt vom 23.12. bis 06.01. geschlossen. Ab dem 7.1. sind wir wieder für Sie da.
AW: Angebot || Liebe Absenderin, lieber Absender, ich bin in Elternzeit. Bitte wenden Sie sich an Jonas Fink (fink@kunde.example).
Re: Devis || Bonjour, je suis en congés et de retour le 7 décembre. Votre message sera lu à mon retour.
RE: Commande || Je suis actuellement en déplacement et consulte peu mes mails. Pour toute urgence : 06 12 34 56 78.
Re: Devis || Notre atelier est fermé du 23 décembre au 2 janvier. Nous traiterons votre demande dès la réouverture.
Re: Devis || Merci de votre message. Je ne suis pas au bureau le lundi, je vous réponds demain.
Re: Devis || Bonjour, je suis en arrêt maladie. Merci de vous adresser à Paul Remy, paul.remy@client.example.
Re: Presupuesto || Gracias por su correo. Estoy de vacaciones y volveré el 7 de diciembre. Su mensaje no se reenvía.
RE: Pedido || En este momento me encuentro de viaje con acceso limitado al correo. Responderé a mi regreso.
Re: Presupuesto || Nuestra oficina permanecerá cerrada del 23 de diciembre al 2 de enero.
Re: Presupuesto || Hola, hoy no estoy en la oficina. Para asuntos urgentes llame al 600 123 123.
Re: Presupuesto || Estoy de baja por maternidad hasta marzo. Diríjase a mi compañera Elena (elena@cliente.example).
R: Preventivo || Grazie per il messaggio. Sono in ferie e tornerò il 7 dicembre. La posta non viene inoltrata.
R: Ordine || Al momento sono in viaggio con accesso limitato alla posta. Risponderò al mio rientro.
R: Preventivo || I nostri uffici resteranno chiusi dal 23 dicembre al 2 gennaio.
R: Preventivo || Oggi non sono in ufficio, per urgenze chiamare il 333 1234567.
Re: Offerte || Bedankt voor uw bericht. Ik ben met vakantie en op 7 december weer aanwezig. Uw mail wordt niet doorgestuurd.
RE: Bestelling || Momenteel ben ik op reis en lees ik mijn mail beperkt. Ik reageer na terugkomst.
Re: Offerte || Ons kantoor is gesloten van 23 december tot 2 januari. Daarna beantwoorden wij uw bericht.
Re: Offerte || Op maandag werk ik niet. Dinsdag lees ik uw mail.
Odp: Oferta || Dziękuję za wiadomość. Jestem na urlopie i wracam 7 grudnia. Odpowiem po powrocie.
Re: Oferta || Obecnie jestem w podróży służbowej i mam ograniczony dostęp do poczty.
Re: Oferta || Nasze biuro jest nieczynne od 23 grudnia do 2 stycznia. Na wiadomości odpowiemy po przerwie.
Re: Oferta || Przebywam na zwolnieniu lekarskim. Proszę kontaktować się z Adamem Wilkiem, tel. 600 100 100.
Re: Orçamento || Obrigado pela mensagem. Estou de férias e regresso a 7 de dezembro. O seu e-mail não será reencaminhado.
RE: Pedido || Neste momento estou em viagem, com acesso limitado ao e-mail. Respondo quando voltar.
Re: Orçamento || O nosso escritório estará encerrado de 23 de dezembro a 2 de janeiro.
Re: Orçamento || Encontro-me de licença de maternidade. Contacte, por favor, o colega Rui Matos (rui@cliente.example).
Sv: Offert || Tack för ditt mejl. Jag har semester och är tillbaka den 7 december. Ditt mejl vidarebefordras inte.
SV: Beställning || Just nu är jag på tjänsteresa och läser mejl sporadiskt. Jag svarar när jag är tillbaka.
Sv: Offert || Vårt kontor har stängt mellan 23 december och 2 januari.
Sv: Tilbud || Tak for din mail. Jeg holder ferie og er tilbage den 7. december. Mailen bliver ikke videresendt.
SV: Ordre || Jeg er på forretningsrejse og læser kun mails i begrænset omfang. Jeg svarer, når jeg er hjemme igen.
Sv: Tilbud || Vi holder lukket fra den 23. december til den 2. januar.
Sv: Tilbud || Jeg er på barsel. Kontakt venligst Mads Holm på mads@kunde.example.
Re: Nabídka || Děkuji za zprávu. Jsem na dovolené a vrátím se 7. prosince. Vaše zpráva nebude přeposlána.
Re: Objednávka || Momentálně jsem na služební cestě a mám omezený přístup k e-mailu. Odpovím po návratu.
Re: Nabídka || Naše kancelář je od 23. prosince do 2. ledna zavřená.
Re: Nabídka || Jsem na mateřské dovolené. Obraťte se prosím na kolegu Jana Hájka (hajek@klient.example).
Ynt: Teklif || Mesajınız için teşekkürler. Yıllık izindeyim, 7 Aralık'ta döneceğim. Mesajınız iletilmeyecektir.
Ynt: Sipariş || Şu anda iş seyahatindeyim ve e-postalarıma sınırlı erişimim var. Döndüğümde yanıtlayacağım.
Ynt: Teklif || Ofisimiz 23 Aralık - 2 Ocak tarihleri arasında kapalıdır.
Ynt: Teklif || Doğum iznindeyim. Lütfen çalışma arkadaşım Emre Kaya ile iletişime geçin.
VS: Tarjous || Kiitos viestistäsi. Olen lomalla ja palaan töihin 7. joulukuuta. Kiireellisissä asioissa ota yhteyttä vaihteeseen.
Re: Tilaus || En ole tavoitettavissa tällä viikolla. Vastaan palattuani.
Re: Ajánlat || Köszönöm levelét. Szabadságon vagyok december 7-ig. Sürgős esetben keresse a titkárságot.
Re: Ajánlat || Jelenleg nem vagyok az irodában, üzenetére visszatérésem után válaszolok.
Re: Ofertă || Vă mulțumesc pentru mesaj. Sunt în concediu până pe 7 decembrie. Pentru urgențe contactați recepția.
Re: Offer || I'm at a conference until Friday and won't be reading my mail.
AW: Angebot || Ich bin bis Freitag auf einem Lehrgang und lese keine Nachrichten.
Re: Devis || Je suis en stage jusqu'à vendredi et ne lis pas mes mails.
Re: Presupuesto || Estoy en un congreso hasta el viernes y no miro el correo.
R: Preventivo || Sono a un convegno fino a venerdì e non leggo la posta.
Re: Offerte || Ik zit tot vrijdag op een congres en lees geen berichten.
Odp: Oferta || Do piątku jestem na targach i nie sprawdzam poczty.
Re: Orçamento || Até sexta estou em viagem e não vejo mensagens. O meu e-mail não será reencaminhado.
Sv: Offert || Jag är på utbildning till fredag och läser inga mejl.
Re: Angebot || Ich befinde mich bis einschließlich 04.12.2026 im Urlaub. Ihre E-Mail wird nicht weitergeleitet.
Re: Angebot || Vielen Dank für Ihre Nachricht. Ich bin am 7. Dezember wieder erreichbar.
Frånvaro || Jag är på semester till och med den 4 december.
Re: offert || Hej! Jag är ledig och svarar på mejl när jag är tillbaka den 7 december.
Frånvaro: offert || Tack för ditt mejl. Jag är inte på kontoret förrän måndag 7 december.
Fravær || Jeg er på ferie frem til 4. december og svarer, når jeg er tilbage.
Re: tilbud || Tak for din mail. Jeg er på barsel til 1. marts 2027. Kontakt venligst min kollega Ida.
Fravær || Hei, jeg er ute av kontoret og er tilbake mandag 7. desember.
Poissa || Olen lomalla 4.12.2026 asti. Vastaan viesteihin palattuani.
Re: tarjous || Kiitos viestistäsi. Olen vuosilomalla ja palaan töihin 7.12.
Dovolená || Dobrý den, do 4. 12. 2026 čerpám dovolenou. E-maily nečtu.
Re: nabídka || Děkuji za Váš e-mail. Jsem mimo kancelář do 4. prosince.
Dovolenka || Dobrý deň, som na dovolenke do 4.12.2026. Na správy odpoviem po návrate.
Ofis dışındayım || 4 Aralık tarihine kadar izindeyim. Döndüğümde cevap vereceğim.
Re: teklif || Mesajınız için teşekkürler. 7 Aralık'ta ofise döneceğim, acil durumlarda info@k.example.
Szabadságon vagyok || Tisztelt Partnerünk! December 4-ig szabadságon vagyok. Sürgős esetben: info@k.example
Concediu || Bună ziua, sunt în concediu până la 4 decembrie. Voi răspunde la întoarcere.
Отпуск || Здравствуйте! Я в отпуске до 4 декабря. Отвечу на ваше письмо после возвращения.
Re: КП || Спасибо за письмо. Меня не будет в офисе до 04.12.2026. По срочным вопросам обращайтесь к Анне.
Відпустка || Добрий день! Я у відпустці до 4 грудня. Відповім після повернення.
Urlop || Dzień dobry, jestem na urlopie do 4 grudnia włącznie. Odpowiem po powrocie.
Re: oferta || Dziękuję za wiadomość. Do 4.12.2026 przebywam na zwolnieniu lekarskim.
Vakantie || Ik ben met vakantie tot en met 4 december. Ik lees mijn mail niet.
Re: offerte || Bedankt voor uw bericht. Ik ben op 7 december weer op kantoor.
Ferie || Buongiorno, sono in ferie fino al 4 dicembre compreso. Risponderò al mio rientro.
Vacaciones || Hola, estoy de vacaciones hasta el 4 de diciembre. Responderé a la vuelta.
Férias || Olá, estou de férias até ao dia 4 de dezembro. Responderei quando regressar.
Congés || Bonjour, je suis en congés jusqu'au 4 décembre. Je prendrai connaissance de votre message à mon retour.
Out of Office || Hi, I'm out of the office until Monday 7 December with no access to email.
Απουσία || Είμαι εκτός γραφείου έως 4 Δεκεμβρίου. Θα απαντήσω όταν επιστρέψω.
"""
LEFT = """
Re: Angebot || Frau Meier ist nicht mehr bei uns beschäftigt. Ihre Anfragen beantwortet gern Herr Kunz unter kunz@k.example.
Re: Angebot || Ich bin nicht mehr für die Firma Kern tätig. Bitte wenden Sie sich an info@kern.example.
Re: Angebot || Herr Lang arbeitet nicht mehr in unserem Haus. Bitte schreiben Sie an einkauf@k.example.
Re: Angebot || Ich habe das Unternehmen zum 31.10. verlassen. Ihr neuer Ansprechpartner ist Tom Reed.
Re: Angebot || Diese Mailadresse wird nicht mehr abgerufen. Bitte nutzen Sie info@k.example.
Re: quote || I am no longer with Kay Ltd. Please direct your enquiries to sales@k.example.
Re: quote || Please note that Jane Doe has left the company. For assistance contact help@k.example.
Re: quote || This email address is no longer in use. Please contact office@k.example instead.
Re: quote || Thank you for your email. I have retired as of 1 October. Please contact my successor Tom Reed, tom@k.example.
Re: devis || Madame Petit ne travaille plus chez nous. Merci de contacter accueil@k.example.
Re: devis || Cette adresse n'est plus utilisée. Merci d'écrire à contact@k.example.
Re: devis || J'ai quitté la société Morel. Pour toute demande, contactez contact@morel.example.
Re: presupuesto || María ya no trabaja en esta empresa. Por favor, escriba a info@k.example.
Re: presupuesto || Esta dirección de correo ya no está en uso. Diríjase a info@k.example.
Re: presupuesto || Ya no formo parte de la empresa. Para cualquier consulta, contacte con ventas@k.example.
Re: preventivo || Il sig. Rossi non lavora più in azienda. Scriva a info@k.example.
Re: preventivo || Questo indirizzo non è più attivo. Si prega di scrivere a info@k.example.
Re: offerte || Jan is niet meer werkzaam bij ons bedrijf. Neem contact op met info@k.example.
Re: offerte || Dit e-mailadres is niet meer in gebruik. Mail naar info@k.example.
Re: oferta || Pan Nowak nie pracuje już w naszej firmie. Prosimy o kontakt: biuro@k.example.
Re: oferta || Ten adres e-mail nie jest już używany. Proszę pisać na biuro@k.example.
Re: orçamento || A Ana já não trabalha na empresa. Contacte geral@k.example.
Re: offert || Lars arbetar inte längre hos oss. Kontakta info@k.example.
Re: offert || Den här e-postadressen används inte längre. Mejla info@k.example.
Re: tilbud || Bo er ikke længere ansat hos os. Skriv til info@k.example.
Re: tilbud || Kari jobber ikke lenger hos oss. Kontakt post@k.example.
Re: tarjous || Matti ei ole enää palveluksessamme. Ota yhteyttä info@k.example.
Re: nabídka || Pan Novák již v naší firmě nepracuje. Obraťte se na info@k.example.
Re: teklif || Ali Bey artık şirketimizde çalışmıyor. Lütfen info@k.example adresine yazın.
Re: КП || Иван больше не работает в компании. Пишите на info@k.example.
Re: ajánlat || Kovács úr már nem dolgozik cégünknél. Kérjük, írjon az info@k.example címre.
Re: ofertă || Ion nu mai lucrează în compania noastră. Vă rugăm scrieți la info@k.example.
"""
PEOPLE = """
Re: Offer || I'm on a course until Friday, so leave the trailer with my neighbour.
AW: Angebot || Ich bin bis Freitag auf einem Lehrgang, das Tor muss vorher fertig sein.
Sv: Offert || Jag är på mässa till fredag och behöver borden dit.
Semester || Jag är på semester till den 4 december. Kan ni leverera efter det?
Re: КП || Я в отпуске до 4 декабря, пришлите счёт после этого.
Re: Teklif || 4 Aralık'a kadar izindeyim, sonra teslim eder misiniz?
AW: Angebot || Herr Lang arbeitet nicht mehr bei uns, bitte schicken Sie mir die Rechnung.
Re: Pumpe || Die Pumpe ist nicht mehr in Ordnung. Bitte kommen Sie.
Kündigung || Ich arbeite nicht mehr in Köln und möchte meinen Vertrag kündigen.
Re: Devis || Mon mari ne travaille plus chez Morel, pouvez-vous changer l'adresse ?
Re: Lampe || The lamp no longer works at night. Please send a new one.
Odp: Oferta || Jestem na urlopie do 4 grudnia, proszę o dostawę po tym terminie.
Насос || Насос больше не работает в нашем доме. Приезжайте.
Pračka || Pračka už nepracuje, přijeďte prosím.
Re: Angebot || Ich hab Urlaub und baue das Regal auf, bitte schicken Sie noch die Schrauben.
Re: Offer || I no longer work on Fridays, so please deliver the table on Thursday. Is that possible?
RE: Devis || Nous ne ferons plus partie du projet. Pouvez-vous annuler la commande ?
Re: Offer || I'm on annual leave until 7 December. The gate should be painted green by then.
Re: Offer || I'm not in the office this week, Thursday next week works.
Re: Order || We are travelling until Friday and need the boat trailer on Saturday.
AW: Angebot || Ich bin ab dem 7. Dezember wieder da und brauche dann zwölf Stühle mehr.
AW: Termin || Montags arbeite ich nicht, Dienstag ab neun ginge.
AW: Angebot || Wir sind bis Freitag auf der Messe, das Angebot nehmen wir an.
Re: Devis || Je suis en déplacement jusqu'à jeudi, la livraison doit se faire vendredi matin.
Re: Devis || Je ne suis pas au bureau le lundi, mais mardi me convient.
Re: Presupuesto || Estoy de viaje hasta el jueves y el sábado recojo las sillas.
R: Preventivo || Sono in ferie fino al 7, il cancello deve essere verde.
Re: Offerte || Op maandag werk ik niet, dinsdag kan de vloer gelegd worden.
Odp: Oferta || Wracam 7 grudnia i potrzebuję wtedy dwunastu krzeseł.
Re: Orçamento || Estou de férias até sexta, mas a porta tem de ficar pronta antes.
Sv: Offert || Jag är på resa till fredag och behöver stolarna på lördag.
Sv: Tilbud || Vi holder lukket fra den 23. december, så reolen skal leveres før.
Re: Nabídka || Jsem na dovolené do pátku a brána má být zelená.
Ynt: Teklif || Cumaya kadar seyahatteyim ama kapı yeşil olmalı.
"""

# Notes in words that no list has.
FREE_NOTES = """
Re: Offerte || Sali, ich bin in der Weiterbildung und schaue nur abends in die Mails. Gruss Reto
RE : votre commande || Je suis en déplacement jusqu'au 18 et ne consulte ma messagerie que le soir. Voyez avec Julie pour l'urgent.
RE: presupuesto || Estoy de baja hasta nuevo aviso. Mi compañero Raúl lleva mis clientes, raul@taller.example.
RE: pedido || El despacho permanece cerrado por la feria y volvemos el lunes 22. Atenderemos los correos por orden de llegada.
SV: offert || Jag är föräldraledig till september. Kontakta Lisa under tiden.
RE: devis || L'atelier fait relâche jusqu'au 3 septembre, vos messages seront traités à la reprise.
Re: Order || I'm off until the 14th with the little one. My deputy Carol reads this mailbox on Tuesdays.
"""
WANTS = """
Viewing || We fly out on the 9th for two weeks, so could the fence be done before?
Re: Your order || My husband is off sick, I'll collect the order instead on Friday.
AW: Angebot || Ich bin ab dem 22. in Urlaub, bitte vorher noch die Terrasse ausmessen.
RE: devis || Nous partons en vacances samedi, il nous faut le devis avant.
RE: pedido || La semana que viene cerramos por feria, no nos envíen nada hasta el lunes 22.
RE: offerte || We zijn met vakantie tot de 4e, laat de levering maar even wachten.
RES: orçamento || Viajo dia 15, então preciso do conserto antes.
SV: tilbud || Vi er på ferie i uge 42, kan I komme ugen efter?
"""


def _messages(lines: str) -> list[tuple[str, str]]:
    messages = (line.partition(" || ") for line in lines.strip().splitlines())
    return [(subject, text) for subject, _, text in messages]


@pytest.mark.parametrize(("subject", "text"), _messages(NOTES))
def test_a_note_of_absence_is_known_by_its_words(subject: str, text: str) -> None:
    sign = find_sign_in_words(subject, text, "anna@kunde.example")
    assert sign
    assert sign.kind == "auto_reply"
    assert sign.evidence in {"absence_words", "auto_reply_subject"}


@pytest.mark.parametrize(("subject", "text"), _messages(LEFT))
def test_who_has_left_for_good_is_no_longer_answered(subject: str, text: str) -> None:
    sign = find_sign_in_words(subject, text, "anna@kunde.example")
    assert sign
    assert (sign.kind, sign.evidence) == ("auto_reply", "left_company")


@pytest.mark.parametrize(("subject", "text"), _messages(PEOPLE))
def test_who_is_away_and_says_more_is_a_person(subject: str, text: str) -> None:
    assert find_sign_in_words(subject, text, "anna@kunde.example") is None


@pytest.mark.parametrize(("subject", "text"), _messages(FREE_NOTES))
def test_a_note_of_absence_in_free_words_perhaps_needs_a_reply(subject: str, text: str) -> None:
    assert find_sign_in_words(subject, text, "anna@kunde.example") is None
    assert needs_reply(text, subject=subject) == ("perhaps", "words_of_machine")


@pytest.mark.parametrize(("subject", "text"), _messages(WANTS))
def test_who_is_away_and_wants_something_needs_a_reply(subject: str, text: str) -> None:
    assert needs_reply(text, subject=subject)[0] == "yes"


@pytest.mark.parametrize(
    "text", ["4 Aralık tarihine kadar ofis dışındayım.", "Olen lomalla 4. joulukuuta asti."]
)
def test_the_day_may_stand_before_its_word(text: str) -> None:
    assert away_until(text, written_on=date(2026, 11, 23)) == date(2026, 12, 4)
