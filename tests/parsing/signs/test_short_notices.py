"""Text messages of carriers, practices and workshops, which tools log, and those of customers."""

import pytest

from app.parsing.signs.words import find_sign_in_words

NOTICES = """
Your Hartfield parcel is with driver Lee and arrives 13:05-14:05. Change: https://hf.example/7
Sorry we missed you. Your item is at Mill St Post Office from 10am tomorrow. Bring ID.
Dental check-up Thu 3 Dec 9.40, Dr Webb. Reply Y to confirm or ring 0131 555 0101.
Your car has passed its MOT and can be collected until 6pm.
We tried to deliver today and will try again tomorrow. Or collect it from Mill Street Stores with photo ID.
Wir haben heute versucht, Ihr Paket zuzustellen. Abholung ab morgen 10 Uhr im Kiosk Ott.
Nous avons tenté de vous livrer ce matin. Retrait possible au relais Tabac Ott dès 14 h.
Hemos intentado entregar su envío. Recójalo en Papelería Ott con su DNI.
Abbiamo provato a consegnare oggi. Ritiro da domani presso Tabacchi Ott.
We hebben geprobeerd uw pakket te bezorgen. Ophalen kan bij Bruna Ott vanaf 15 uur.
Vi försökte leverera ditt paket. Hämta det hos Ica Ott från kl 15.
DLX: Ihre Sendung 4471 kommt heute zwischen 13:05 und 14:05 Uhr. Ablageort wählen: https://dlx.example/7
Wir haben Sie nicht angetroffen. Ihr Paket liegt ab morgen 10 Uhr in der Filiale Mühlgasse.
Zahnarztpraxis Weber: Ihr Termin am Do 3.12. um 9:40. Absage bitte bis Mi 12 Uhr.
Ihr Fahrzeug ist fertig und kann bis 18 Uhr abgeholt werden. Autohaus Kern
Colirex : votre colis 4471 arrive aujourd'hui entre 13h05 et 14h05. Modifier : https://cx.example/7
Absent lors de notre passage : votre colis vous attend au relais Tabac du Pont dès demain 10h.
Cabinet Weber : RDV jeudi 3/12 à 9h40. Merci de prévenir en cas d'empêchement.
Envíaya: su paquete 4471 llega hoy entre 13:05 y 14:05. Cambiar: https://ey.example/7
No le encontramos en casa. Su paquete le espera desde mañana en el punto Papelería Sol.
Clínica Weber: cita el jueves 3/12 a las 9:40. Responda SI para confirmar.
Pacco4u: il tuo pacco 4471 arriva oggi tra le 13:05 e le 14:05. Modifica: https://p4.example/7
Consegna non riuscita: il pacco è disponibile da domani presso Edicola Sole.
Studio Weber: appuntamento giovedì 3/12 ore 9:40. Per disdire chiamare 06 123456.
Pakketland: je pakket 4471 komt vandaag tussen 13:05 en 14:05. Wijzigen: https://pl.example/7
Niet thuis getroffen. Uw pakket ligt vanaf morgen klaar bij Primera Brug.
Praktijk Weber: afspraak do 3 dec 9.40 uur. Verhinderd? Bel 24 uur van tevoren.
Paczkomat: paczka 4471 dotrze dziś w godz. 13:05-14:05. Zmień: https://pk.example/7
Nie zastaliśmy Państwa. Paczka czeka od jutra w punkcie Żabka Mostowa.
Gabinet Weber: wizyta czw. 3.12, 9:40. Aby odwołać, zadzwoń 22 555 01 01.
Entregaja: a encomenda 4471 chega hoje entre as 13:05 e as 14:05. Alterar: https://ej.example/7
Não o encontrámos. A encomenda está amanhã no ponto Papelaria Sol.
Clínica Weber: consulta quinta 3/12 às 9h40. Para desmarcar ligue 21 555 01 01.
Paketbud: paket 4471 levereras idag kl 13:05-14:05. Ändra: https://pb.example/7
Vi hittade ingen hemma. Paketet finns från imorgon hos ombudet Ica Bron.
Praktik Weber: tid tors 3/12 kl 9.40. Avboka senast 24 h innan.
Pakkebud: pakke 4471 leveres i dag kl. 13.05-14.05. Ændr: https://pb.example/7
Vi traf dig ikke hjemme. Pakken ligger klar fra i morgen i Kiosken ved Broen.
Klinik Weber: tid tors 3/12 kl. 9.40. Afbud senest 24 timer før.
Balíkovna: zásilka 4471 bude doručena dnes 13:05-14:05. Změna: https://bk.example/7
Nezastihli jsme vás. Balík je od zítřka na výdejním místě Trafika U mostu.
Ordinace Weber: termín čt 3. 12. v 9:40. Zrušení 24 h předem.
Kargoca: 4471 no'lu gönderiniz bugün 13:05-14:05 arasında teslim edilecek. https://kg.example/7
Sizi adreste bulamadık. Paketiniz yarından itibaren Köprü şubesinde.
Weber Kliniği: randevunuz 3 Aralık Perşembe 9:40. İptal için 24 saat önce arayın.
Almost there! Order 7718 is on the van with Priya and reaches you before lunch. Out? Tell us where to leave it.
Heads-up from QuickCrate: two boxes from Lamb & Sons are at the depot and go out first thing tomorrow.
Signed for by JONES at 11:42. Thanks for choosing Moorland Couriers.
Kurze Info von QuickCrate: Zwei Kartons von Lamm & Söhne sind im Depot und gehen morgen früh raus.
Zugestellt um 11:42 an EMPFANG. Danke, dass Sie Moorkurier nutzen.
Aviso de QuickCrate: dos cajas de Lamas e Hijos están en el almacén y salen mañana a primera hora.
Entregado a RECEPCIÓN a las 11:42. Gracias por elegir Mensajeros del Sur.
Ci siamo quasi! L'ordine 7718 è sul furgone di Luca e arriva prima di pranzo. Non ci sei? Dicci dove lasciarlo.
Avviso QuickCrate: due scatole di Lama & Figli sono in deposito e partono domani mattina presto.
Consegnato a RECEPTION alle 11:42. Grazie per aver scelto Corrieri del Lago.
Bijna! Bestelling 7718 ligt bij Timo in de bus en is er voor de lunch. Niet thuis? Laat weten waar hij mag liggen.
Bericht van QuickCrate: twee dozen van Lam & Zonen staan in het depot en gaan morgenvroeg de deur uit.
Już prawie! Zamówienie 7718 jedzie z Tomkiem i będzie przed południem. Nie ma Cię? Napisz, gdzie zostawić.
Informacja QuickCrate: dwa kartony od Lamm i Synowie są w magazynie i ruszają jutro z samego rana.
Doręczono 11:42, odebrał: RECEPCJA. Dziękujemy za wybór Kuriera Bagiennego.
Está quase! A encomenda 7718 vai na carrinha do Rui e chega antes do almoço. Não está? Diga-nos onde a deixar.
Aviso QuickCrate: duas caixas da Lama & Filhos estão no armazém e saem amanhã logo cedo.
Entregue a RECEÇÃO às 11h42. Obrigado por escolher os Estafetas do Sul.
Snart framme! Order 7718 ligger i bilen hos Timo och kommer före lunch. Inte hemma? Säg var vi ska ställa den.
Info från QuickCrate: två kartonger från Lamm & Söner står på terminalen och går ut i morgon bitti.
Levererat 11:42, mottaget av RECEPTION. Tack för att du valde Myrbudet.
Næsten fremme! Ordre 7718 er i bilen hos Timo og kommer før frokost. Ikke hjemme? Fortæl, hvor vi må stille den.
Už jen chvilku! Objednávka 7718 je v autě u Tomáše a dorazí před obědem. Nejste doma? Dejte vědět, kde ji nechat.
Az kaldı! 7718 numaralı sipariş Timur'un aracında ve öğleden önce gelir. Evde yok musunuz? Nereye bırakalım yazın.
"""
CUSTOMERS = """
we tried your new sourdough yesterday, can you deliver two on friday
We tried to deliver your old sofa to the dump but they refused it, what now
got the table today, one leg wobbles. can you pop round?
Running late for the fitting, be there 10.15
can you do 2 extra trays for tomorrow 9am
Parcel not here yet and the party is at 5!
tisch ist da aber ein bein wackelt. könnt ihr vorbeikommen
Verspäte mich zur Anprobe, bin 10:15 da
bitte morgen 2 bleche mehr, 9 uhr
Paket immer noch nicht da, die Feier ist um 17 Uhr!
la table est arrivée, un pied bouge. vous pouvez passer ?
2 plateaux de plus pour demain 9h svp
llegó la mesa pero una pata baila, pueden venir?
2 bandejas más para mañana a las 9 porfa
il tavolo è arrivato ma una gamba balla, potete passare?
2 teglie in più per domani alle 9
tafel is binnen maar een poot wiebelt. kunnen jullie langskomen
graag 2 platen meer morgen 9 uur
stół przyszedł ale noga się chwieje, możecie wpaść?
poproszę 2 blachy więcej na jutro 9
a mesa chegou mas um pé abana, podem cá vir?
mais 2 tabuleiros para amanhã às 9
bordet kom men ett ben vickar, kan ni komma förbi?
2 plåtar till imorgon kl 9 tack
bordet er kommet men et ben vipper, kan I komme forbi?
stůl dorazil ale jedna noha se viklá, můžete přijít?
masa geldi ama bir ayağı sallanıyor, uğrayabilir misiniz?
Your parcel came at 13:05 but it is not ours.
Abholung Samstag 9 Uhr, zwei Torten
My appointment on Thu 9.40 no longer suits, can I cancel?
Termin Do 9:40 passt nicht, ginge 11 Uhr
Votre colis est arrivé cassé à 14h05
Meier: 2 Kisten bis 12 Uhr liefern
your driver left the boxes in the rain
Ihr Fahrer war unfreundlich
Order 7718 please two more trays
"""


@pytest.mark.parametrize("text", NOTICES.strip().splitlines())
def test_a_short_notice_is_known_without_subject_and_sender(text: str) -> None:
    sign = find_sign_in_words("", text, None)
    assert sign
    assert sign.kind == "notice"


@pytest.mark.parametrize("text", CUSTOMERS.strip().splitlines())
def test_a_text_message_of_a_customer_is_no_notice(text: str) -> None:
    assert find_sign_in_words("", text, None) is None


RECEIPTS = """
Re: Broken hinge samples || Hello and thanks for your message. It has reached our service desk under number 55310; someone from the team picks it up within a working day.
Re: Missing delivery note || We've logged this as case 7718. Keep the number in the subject line if you add anything.
AW: Defekte Scharniere || Guten Tag und danke für Ihre Mail. Sie liegt unter der Nummer 55310 bei unserem Service; innerhalb eines Werktags nimmt sich jemand ihrer an.
Re: Bon manquant || C'est noté sous le dossier 7718. Gardez ce numéro dans l'objet pour tout complément.
Re: Bisagras defectuosas || Buenos días y gracias por escribirnos. Su mensaje quedó en servicio técnico con el número 55310; alguien lo atenderá en un día laborable.
Re: Falta albarán || Lo hemos anotado como caso 7718. Deje el número en el asunto si añade algo.
R: Cerniere difettose || Buongiorno e grazie per averci scritto. Il messaggio è all'assistenza con il numero 55310; qualcuno se ne occuperà entro un giorno lavorativo.
R: Bolla mancante || L'abbiamo annotato come pratica 7718. Lasci il numero nell'oggetto se aggiunge qualcosa.
Re: Kapotte scharnieren || Goedendag en dank voor uw mail. Die ligt onder nummer 55310 bij onze service; binnen een werkdag pakt iemand hem op.
Re: Pakbon ontbreekt || We hebben dit genoteerd als zaak 7718. Laat het nummer in het onderwerp staan als u iets toevoegt.
Odp: Wadliwe zawiasy || Dzień dobry, dziękujemy za wiadomość. Trafiła do serwisu pod numerem 55310; ktoś zajmie się nią w ciągu jednego dnia roboczego.
Odp: Brak WZ || Zapisaliśmy to jako sprawę 7718. Prosimy zostawić numer w temacie, jeśli coś Państwo dopiszą.
Re: Dobradiças com defeito || Bom dia e obrigado por nos escrever. A mensagem ficou na assistência com o número 55310; alguém trata dela num dia útil.
Re: Guia em falta || Ficou registado como caso 7718. Mantenha o número no assunto se acrescentar algo.
Sv: Trasiga gångjärn || Hej och tack för ditt mejl. Det ligger hos vår service med nummer 55310; någon tar hand om det inom en arbetsdag.
Sv: Följesedel saknas || Vi har noterat detta som ärende 7718. Låt numret stå kvar i ämnesraden om du lägger till något.
Sv: Defekte hængsler || Hej og tak for din mail. Den ligger hos vores service med nummer 55310; nogen tager sig af den inden for en hverdag.
Re: Vadné panty || Dobrý den, děkujeme za zprávu. Má číslo 55310 a leží u servisu; do jednoho pracovního dne se jí někdo ujme.
Ynt: Kusurlu menteşeler || Merhaba, mesajınız için teşekkürler. 55310 numarasıyla servisimizde; bir iş günü içinde biri ilgilenecek.
Timber prices from January || Dear partners, sawmills have raised their prices again, so our list goes up by 6 % on average in January. Orders placed by 20 December still run at today's rates.
Holzpreise ab Januar || Liebe Partner, die Sägewerke haben erneut aufgeschlagen, daher steigt unsere Liste im Januar um durchschnittlich 6 %. Was bis 20. Dezember bestellt ist, läuft noch zum alten Satz.
Prix du bois en janvier || Chers partenaires, les scieries ont encore augmenté, notre tarif monte donc de 6 % en moyenne en janvier. Les commandes passées avant le 20 décembre restent au prix actuel.
Precios de la madera en enero || Estimados socios: los aserraderos han vuelto a subir, por lo que nuestra tarifa aumenta un 6 % de media en enero. Lo pedido antes del 20 de diciembre mantiene el precio.
Prezzi del legno a gennaio || Cari partner, le segherie hanno rincarato di nuovo e il nostro listino sale in media del 6 % a gennaio. Gli ordini entro il 20 dicembre restano al prezzo attuale.
Houtprijzen vanaf januari || Beste partners, de zagerijen zijn weer duurder geworden, dus onze lijst gaat in januari gemiddeld 6 % omhoog. Wat voor 20 december besteld is, blijft tegen de huidige prijs.
Ceny drewna od stycznia || Drodzy partnerzy, tartaki znów podniosły ceny, dlatego nasz cennik rośnie w styczniu średnio o 6 %. Zamówienia do 20 grudnia realizujemy po starych stawkach.
Preços da madeira em janeiro || Caros parceiros, as serrações voltaram a subir, pelo que a nossa tabela aumenta em média 6 % em janeiro. O que for pedido até 20 de dezembro fica ao preço atual.
Virkespriser från januari || Kära partner, sågverken har höjt igen, så vår lista går upp med i snitt 6 % i januari. Det som beställs före den 20 december går till dagens pris.
Træpriser fra januar || Kære partnere, savværkerne er steget igen, så vores liste går i gennemsnit 6 % op i januar. Ordrer før 20. december kører til dagens pris.
Ceny dřeva od ledna || Vážení partneři, pily opět zdražily, náš ceník proto v lednu stoupne v průměru o 6 %. Objednávky do 20. prosince platí za dnešní cenu.
Ocak ayında kereste fiyatları || Değerli ortaklarımız, bıçkıhaneler yine zam yaptı, listemiz ocakta ortalama % 6 artıyor. 20 Aralık'a kadar verilen siparişler bugünkü fiyattan.
"""
OF_PEOPLE = """
Re: Ticket 55310 || Case 55310 has been closed, but the hinge is still broken.
AW: Ticket || Wir haben den Fall 55310 notiert. Wann kommt jemand?
Re: Dossier 7718 || C'est noté, mais le dossier 7718 n'est pas le mien.
Prices || Your prices went up by 6 %, our list price is lower. Can you match it?
Price || Your prices are 6 % above those of last year. Please explain.
Facture || Bonjour Michel, ci-joint ma facture de juillet, 640 €. Bonne semaine, Luc
Preise || Ihre Liste ist 6 % teurer als im Vorjahr.
"""


def _messages(lines: str) -> list[tuple[str, str]]:
    messages = (line.partition(" || ") for line in lines.strip().splitlines())
    return [(subject, text) for subject, _, text in messages]


@pytest.mark.parametrize(("subject", "text"), _messages(RECEIPTS))
def test_receipts_of_helpdesks_and_new_price_lists_are_notices(subject: str, text: str) -> None:
    sign = find_sign_in_words(subject, text, None)
    assert sign
    assert (sign.kind, sign.strength) == ("notice", "strong")


@pytest.mark.parametrize(("subject", "text"), _messages(OF_PEOPLE))
def test_people_who_write_about_cases_and_prices_are_none(subject: str, text: str) -> None:
    assert find_sign_in_words(subject, text, None) is None
