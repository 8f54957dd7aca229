"""Text messages of carriers, practices and workshops, which tools log, and those of customers."""

import pytest

from app.parsing.signs.words import find_sign_in_words

NOTICES = """
Your Hartfield parcel is with driver Lee and arrives 13:05-14:05. Change: https://hf.example/7
Sorry we missed you. Your item is at Mill St Post Office from 10am tomorrow. Bring ID.
Dental check-up Thu 3 Dec 9.40, Dr Webb. Reply Y to confirm or ring 0131 555 0101.
Your car has passed its MOT and can be collected until 6pm.
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
"""
CUSTOMERS = """
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
"""


@pytest.mark.parametrize("text", NOTICES.strip().splitlines())
def test_a_short_notice_is_known_without_subject_and_sender(text: str) -> None:
    sign = find_sign_in_words("", text, None)
    assert sign
    assert sign.kind == "notice"


@pytest.mark.parametrize("text", CUSTOMERS.strip().splitlines())
def test_a_text_message_of_a_customer_is_no_notice(text: str) -> None:
    assert find_sign_in_words("", text, None) is None
