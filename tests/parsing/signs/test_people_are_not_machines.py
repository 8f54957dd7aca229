"""Messages of people who mention holidays, invoices, parcels, tickets and machines, in nine languages.

A line is `subject || text`; each must stay without a sign, by mail and by JSON, with any sender.
"""

import pytest

from app.parsing.signs.words import find_sign_in_words

ENGLISH = """
Your order 2231 || I received your order today, but two of the six cups are broken. What can we do?
Your invoice 88 || The amount on your invoice is wrong. Please correct it and send us a new one.
Invoice || Please send the invoice to my office address, as I said on the phone.
Invoice 88 || We paid your invoice this morning.
Re: Invoice 88 || Thanks for the invoice. We will pay it by Friday.
Your parcel || Your parcel arrived this morning, but the wrong colour was inside.
Parcel || Where is my parcel? The tracking number does not work.
Parcel || I have sent the parcel back. The tracking number is 9981.
Re: Your order || Your mail said please do not reply to this email, so I try this address. How do I change my order?
Your newsletter || How do I unsubscribe from your newsletter?
Newsletter || Please take me off your newsletter.
Holiday || We are on holiday until 10 December. Could you service the heating before that?
Holiday || I am on holiday next week. Please deliver after that.
Re: Offer || I am away until Monday. Can we talk on Tuesday?
Re: Offer || I am out of the office this afternoon, but the offer looks good. Let's go ahead!
Re: Visit || I will be back in the shop on Tuesday and will measure the table for you.
Out of office furniture || Do you sell desks for a home office?
Re: Automatic reply: Offer || Thanks, I will wait until you are back.
Vacation rental || Is the flat free in July?
Appointment || This is a reminder that you wanted to send me a date.
Reminder || I am still waiting for your answer.
Payment || You have received a payment from me twice. Please send one back.
Introduction || My colleague Peter wants to connect with you about the spring fair. May I pass on your number?
Documents || I have uploaded new documents. Can you check them?
Reminder || Just a gentle reminder: did you get my mail of last week?
Re: Appointment || Your appointment on Tuesday does not suit me. Is Wednesday free?
Booking || I would like to confirm my booking for two.
My account || I cannot log in to my account. The security code never arrives.
Login || Your verification code does not work. What should I do?
Ticket 5521 || My ticket has been closed, but the printer still does not work!
Support request || The software shows an error. Can your support team call me?
Survey || I took part in your survey. When is the draw?
Read: my letter || Please read the attached letter and tell me what you think.
Accepted: your offer || We accept your offer of 3 May. Please start next week.
Declined || We have declined the invitation of your competitor. Could you do it?
Re: Photos || My wife loved the photos you sent! Can we have more?
Re: Photos || I liked "Evening" best. How large is it?
Photos || Loved “Evening”, please send me two prints of it.
Invoice 88 || Attached is invoice 88 again, the second line is wrong.
Invoice 88 || Attached is my copy of invoice 88.
Invoice 88 || Enclosed the invoice. Could you send it as a PDF?
Reaction || My skin reacted to the cream. What should I do?
Undeliverable parcel || The parcel service says that the parcel could not be delivered. Can you send it again?
Mail problem || My mail to you came back as undeliverable. Which address is right?
Delivery failed || The delivery failed twice, nobody rang. When do you come?
Cancelled || Our party is cancelled. Can I cancel the order?
Automatic door || Our automatic door does not open. Can you repair it?
Automatic garage door || This is an automatic garage door from 1998. Do you still have parts?
System || The system was installed by your company in 2015. We need a service.
Re: Meeting || Thank you for your message. Tuesday is fine.
Re: Question || Thank you for your email. I think blue is better.
Thank you || Thank you for your order list. We take the second one.
Order || I want to order six cups. My address is below.
New order || New order from us: twelve chairs, as last year. Please confirm.
Job || I am no longer with my old company and look for a job. May I apply?
New contact || Mr Hill is no longer with us. From now on I am your contact. Could you send me the contract?
New address || My old address is no longer in use. Please write to this one.
Access || Limited access: our yard can only be entered from the north. Will your truck fit?
Urgent || If it is urgent, I can bring it myself. Do you open on Saturday?
Statement || Please send me a statement of my account.
Payment || I made the payment of 48.00 yesterday. Did it arrive?
Hello || Greetings from Leeds! All the best, Tom
Christmas || Merry Christmas to you and your family, Tom
Question || Do you deliver to Leeds?
"""

GERMAN = """
Ihre Bestellung 2231 || Ihre Lieferung ist heute gekommen, leider sind zwei Tassen zerbrochen.
Ihre Rechnung 88 || In Ihrer Rechnung stimmt die Hausnummer nicht. Bitte schicken Sie uns eine neue.
Rechnung || Bitte die Rechnung an meine Büroadresse schicken.
Zahlung || Sie haben eine Zahlung von uns erhalten, trotzdem kommt eine Mahnung.
Unterlagen || Ich habe die Unterlagen in der Cloud hinterlegt. Schauen Sie bitte einmal darüber?
AW: Rechnung 88 || Danke für die Rechnung, wir überweisen am Freitag.
Rechnung 88 || Wir haben Ihre Rechnung erhalten und heute bezahlt.
Paket || Wo bleibt mein Paket? Die Sendungsnummer funktioniert nicht.
Rücksendung || Das Paket ist unterwegs zu Ihnen zurück, ich habe es gestern aufgegeben.
Ihr Paket || Ihr Paket kam heute an, es war aber das falsche drin.
AW: Ihre Bestellung || Auf Ihrer Mail stand, bitte nicht auf diese E-Mail antworten. Wie ändere ich meine Adresse?
Antwort || Bitte nicht an meine alte Adresse antworten, sondern an diese hier.
Newsletter || Bitte nehmen Sie mich aus dem Newsletter.
Newsletter || Wie kann ich den Newsletter abbestellen? Ich finde es nicht.
Urlaub || Wir sind bis zum 10. Dezember im Urlaub. Können Sie die Heizung vorher warten?
Urlaub || Ich bin ab Montag im Urlaub, bitte liefern Sie erst danach.
AW: Angebot || Ich bin bis Freitag nicht im Büro. Können wir am Montag telefonieren?
AW: Angebot || Danke für das Angebot. Ich bin bis Montag im Urlaub und melde mich dann.
AW: Termin || Ich bin ab Dienstag wieder da. Passt Ihnen Mittwoch?
AW: Abwesenheitsnotiz: Angebot || Danke, dann warte ich bis Montag.
Im Urlaub defekt || Im Urlaub ist unsere Pumpe ausgefallen. Wann kann jemand kommen?
Wartung, während wir im Urlaub sind || Der Schlüssel liegt bei der Nachbarin. Geht der 3. Dezember?
Ferienwohnung || Ist die Ferienwohnung im Juli noch frei?
Termin || Ich möchte an meinen Termin erinnern: Sie wollten mir noch Unterlagen schicken.
Erinnerung || Nur zur Erinnerung: Ich warte noch auf Ihre Antwort.
AW: Termin || Ihr Termin am Dienstag passt mir leider nicht. Geht auch Mittwoch?
Kundenkonto || Ich komme nicht in mein Kundenkonto. Der Bestätigungscode kommt nicht an.
Ticket 5521 || Mein Ticket wurde geschlossen, aber der Drucker geht immer noch nicht!
Umfrage || Bei Ihrer Umfrage habe ich mitgemacht. Wann ist die Verlosung?
Gelesen: Ihr Angebot || Ich habe Ihr Angebot gelesen. Was kostet die Montage?
Zugesagt: Ihr Angebot || Wir sagen zu. Bitte fangen Sie nächste Woche an.
Abgesagt || Unsere Feier ist abgesagt. Kann ich die Torte stornieren?
AW: Fotos || Mir gefällt das zweite am besten. Wie groß ist es?
Reaktion || Meine Haut hat auf die Creme reagiert. Was soll ich tun?
Paket unzustellbar || Das Paket konnte nicht zugestellt werden. Schicken Sie es bitte noch einmal?
Mail kam zurück || Meine Mail an Sie kam als unzustellbar zurück. Welche Adresse stimmt?
Automatik || Unsere automatische Tür öffnet nicht. Können Sie sie reparieren?
Automatik || Diese Maschine wurde automatisch abgeschaltet. Wir brauchen einen Techniker.
AW: Besprechung || Danke für Ihre Nachricht. Dienstag passt.
AW: Frage || Vielen Dank für Ihre E-Mail. Blau gefällt uns besser.
Bestellung || Ich bestelle sechs Tassen. Meine Adresse steht unten.
Neue Bestellung || Hier unsere neue Bestellung: zwölf Stühle wie letztes Jahr.
Bewerbung || Ich arbeite nicht mehr bei der alten Firma und suche eine Stelle.
Neuer Ansprechpartner || Herr Ott arbeitet nicht mehr bei uns, ich übernehme seine Aufgaben. Schicken Sie mir bitte den Vertrag?
Neue Adresse || Meine alte Adresse wird nicht mehr genutzt, bitte hierhin schreiben.
Dringend || In dringenden Fällen: Wen rufe ich bei Ihnen an?
Notfall || Bei uns läuft Wasser aus der Wand, bitte kommen Sie sofort!
Kontoauszug || Bitte senden Sie mir einen Kontoauszug meines Kundenkontos.
Zahlung || Meine Zahlung ging gestern raus. Ist sie da?
Hallo || Viele Grüße aus Bremen, Tom
Weihnachten || Frohe Weihnachten und einen guten Rutsch wünscht Familie Ott
Parken || Wo kann ich bei Ihnen parken?
Formular || Neue Nachricht über das Kontaktformular. Diese E-Mail wurde automatisch erstellt. Name: Ott Nachricht: Haben Sie offen?
"""

FRENCH = """
Votre commande 2231 || J'ai reçu votre commande, mais deux tasses sont cassées. Que faire ?
Votre facture 88 || Le montant de votre facture est faux. Merci de me renvoyer une facture juste.
Facture || Merci d'envoyer la facture à mon bureau.
Re: Facture 88 || Merci pour la facture, nous payons vendredi.
Colis || Où est mon colis ? Le numéro de suivi ne marche pas.
Votre colis || Votre colis est arrivé ce matin, mais ce n'est pas la bonne couleur.
Re: Commande || Votre mail disait de ne pas répondre à ce message. Comment changer mon adresse ?
Newsletter || Comment me désabonner de votre lettre ?
Vacances || Nous sommes en vacances jusqu'au 10 décembre. Pouvez-vous venir avant ?
Vacances || Je suis en congé la semaine prochaine, merci de livrer après.
Re: Devis || Je suis absent jusqu'à lundi. On se parle mardi ?
Re: Devis || Merci pour votre message. Mardi me convient.
Re: Réponse automatique : Devis || Merci, j'attends votre retour.
Rendez-vous || Votre rendez-vous de mardi ne me convient pas. Mercredi, c'est possible ?
Rappel || Je vous rappelle que j'attends toujours votre réponse.
Mon compte || Je n'arrive pas à me connecter, le code de vérification n'arrive pas.
Ticket 5521 || Mon ticket a été fermé, mais l'imprimante ne marche toujours pas !
Lu : votre devis || J'ai lu votre devis. Combien coûte la pose ?
Accepté : votre devis || Nous acceptons, commencez la semaine prochaine.
Annulé || Notre fête est annulée. Puis-je annuler le gâteau ?
Photos || Ma femme a adoré les photos ! On peut en avoir d'autres ?
Colis || Le colis n'a pas pu être livré. Pouvez-vous le renvoyer ?
Porte automatique || Notre porte automatique ne s'ouvre plus. Pouvez-vous la réparer ?
Commande || Je voudrais commander six tasses.
Nouveau contact || Madame Petit ne travaille plus chez nous. Je la remplace. Pouvez-vous m'envoyer le contrat ?
Urgent || En cas d'urgence, qui puis-je appeler ?
Paiement || J'ai payé hier. Est-ce arrivé ?
Bonjour || Bonne année à toute l'équipe, Tom
Contact || Formulaire de contact. Ce message a été envoyé automatiquement. Nom : Petit. Message : êtes-vous ouverts ?
"""

SPANISH = """
Su pedido 2231 || Recibí su pedido, pero dos tazas están rotas. ¿Qué hacemos?
Su factura 88 || El importe de su factura está mal. Por favor, envíenos otra.
Factura || Por favor, mande la factura a mi oficina.
Re: Factura 88 || Gracias por la factura, pagamos el viernes.
Paquete || ¿Dónde está mi paquete? El número de seguimiento no funciona.
Su paquete || Su paquete llegó hoy, pero el color no es el correcto.
Re: Pedido || Su correo decía que no responda a este mensaje. ¿Cómo cambio mi dirección?
Boletín || ¿Cómo me doy de baja de su boletín?
Vacaciones || Estamos de vacaciones hasta el 10 de diciembre. ¿Pueden venir antes?
Vacaciones || Estoy de vacaciones la semana que viene, por favor entreguen después.
Re: Oferta || Estoy fuera de la oficina hasta el lunes. ¿Hablamos el martes?
Re: Oferta || Gracias por su mensaje. El martes me va bien.
Re: Respuesta automática: Oferta || Gracias, espero su vuelta.
Cita || Su cita del martes no me va bien. ¿Puede ser el miércoles?
Recordatorio || Todavía espero su respuesta.
Mi cuenta || No puedo entrar, el código de verificación no llega. ¿Qué hago?
Ticket 5521 || Mi ticket se ha cerrado, pero la impresora sigue sin funcionar.
Leído: su oferta || He leído su oferta. ¿Cuánto cuesta el montaje?
Aceptado || Aceptamos su oferta. Empiecen la semana que viene.
Cancelado || La fiesta se cancela. ¿Puedo anular la tarta?
Fotos || ¡A mi mujer le encantaron las fotos! ¿Hay más?
Paquete || El paquete no se pudo entregar. ¿Lo pueden mandar otra vez?
Puerta automática || Nuestra puerta automática no abre. ¿La pueden reparar?
Pedido || Quiero pedir seis tazas.
Nuevo contacto || El señor Gil ya no trabaja con nosotros, yo lo sustituyo. ¿Me manda el contrato?
Urgente || En caso de urgencia, ¿a quién llamo?
Pago || Pagué ayer. ¿Ha llegado?
Hola || Feliz Navidad a todos, Tomás
"""

ITALIAN = """
Il suo ordine 2231 || Ho ricevuto il suo ordine, ma due tazze sono rotte. Che facciamo?
Fattura 88 || L'importe della fattura è sbagliato. Ci mandi una nuova fattura.
Fattura || Per favore mandi la fattura al mio ufficio.
Re: Fattura 88 || Grazie per la fattura, paghiamo venerdì.
Pacco || Dov'è il mio pacco? Il numero di spedizione non funziona.
Il suo pacco || Il suo pacco è arrivato oggi, ma il colore non va.
Re: Ordine || La sua mail diceva di non rispondere a questo messaggio. Come cambio il mio indirizzo?
Newsletter || Come annullo l'iscrizione? Non trovo il modo.
Ferie || Siamo in ferie fino al 10 dicembre. Potete venire prima?
Ferie || Sono in ferie la prossima settimana, consegnate dopo per favore?
Re: Offerta || Sono fuori ufficio fino a lunedì. Ci sentiamo martedì?
Re: Offerta || Grazie per il messaggio. Martedì va bene.
Re: Risposta automatica: Offerta || Grazie, aspetto il suo ritorno.
Appuntamento || Il suo appuntamento di martedì non mi va bene. Può essere mercoledì?
Promemoria || Aspetto ancora una sua risposta.
Account || Non riesco a entrare, il codice di verifica non arriva. Che faccio?
Ticket 5521 || Il mio ticket è stato chiuso, ma la stampante non funziona ancora.
Letto: la sua offerta || Ho letto la sua offerta. Quanto costa il montaggio?
Accettato || Accettiamo la sua offerta. Iniziate la prossima settimana.
Annullato || La festa è annullata. Posso annullare la torta?
Foto || A mia moglie sono piaciute le foto! Ce ne sono altre?
Pacco || Non è stato possibile consegnare il pacco. Lo può rispedire?
Porta automatica || La nostra porta automatica non si apre. La potete riparare?
Ordine || Vorrei ordinare sei tazze.
Nuovo contatto || Il signor Gallo non lavora più con noi, lo sostituisco io. Mi manda il contratto?
Urgente || In caso di urgenza chi posso chiamare?
Pagamento || Ho pagato ieri. È arrivato?
Ciao || Buon Natale a tutti, Tommaso
"""

DUTCH = """
Uw bestelling 2231 || Ik heb uw bestelling ontvangen, maar twee kopjes zijn kapot. Wat nu?
Uw factuur 88 || Het bedrag op uw factuur klopt niet. Stuur ons graag een nieuwe.
Factuur || Stuur de factuur naar mijn kantoor, graag.
Re: Factuur 88 || Bedankt voor de factuur, we betalen vrijdag.
Pakket || Waar is mijn pakket? De code werkt niet.
Uw pakket || Uw pakket kwam vandaag, maar de kleur is verkeerd.
Re: Bestelling || In uw mail stond: niet op deze e-mail antwoorden. Hoe wijzig ik mijn adres?
Nieuwsbrief || Hoe kan ik me uitschrijven?
Vakantie || We zijn met vakantie tot 10 december. Kunt u daarvoor komen?
Vakantie || Ik ben volgende week met vakantie, kunt u daarna leveren?
Re: Offerte || Ik ben tot maandag niet op kantoor. Zullen we dinsdag bellen?
Re: Offerte || Bedankt voor uw bericht. Dinsdag is goed.
Re: Automatisch antwoord: Offerte || Bedankt, ik wacht op u.
Afspraak || Uw afspraak op dinsdag past mij niet. Kan het woensdag?
Herinnering || Ik wacht nog op uw antwoord.
Account || Ik kan niet inloggen, de verificatiecode komt niet. Wat nu?
Ticket 5521 || Mijn ticket is gesloten, maar de printer werkt nog steeds niet.
Gelezen: uw offerte || Ik heb uw offerte gelezen. Wat kost de montage?
Geaccepteerd || Wij gaan akkoord met uw offerte. Begin volgende week.
Geannuleerd || Het feest gaat niet door. Kan ik de taart annuleren?
Foto's || Mijn vrouw vond de foto's prachtig! Zijn er meer?
Pakket || Het pakket kon niet worden bezorgd. Kunt u het nog eens sturen?
Automatische deur || Onze automatische deur gaat niet open. Kunt u hem repareren?
Bestelling || Ik wil graag zes kopjes bestellen.
Nieuw contact || De heer Bos is niet langer in dienst bij ons, ik vervang hem. Stuurt u mij het contract?
Spoed || Bij spoed: wie kan ik bellen?
Betaling || Ik heb gisteren betaald. Is het binnen?
Hallo || Fijne kerst voor iedereen, Tom
"""

PORTUGUESE = """
A sua encomenda || Recebi a encomenda, mas duas chávenas estão partidas. O que fazemos?
Fatura 88 || O valor da fatura está errado. Podem enviar outra?
Fatura || Preciso da fatura no meu escritório.
Encomenda || Onde está a minha encomenda?
Re: Pedido || A mensagem dizia para não responder a este e-mail. Como mudo a minha morada?
Férias || Estamos de férias até 10 de dezembro. Podem vir antes?
Re: Proposta || Estou fora do escritório até segunda. Falamos na terça?
Re: Proposta || Obrigado pela sua mensagem. Terça está bem.
Lembrete || Ainda espero a sua resposta.
Conta || Não consigo entrar, o código não chega. O que faço?
Lida: a sua proposta || Li a sua proposta. Quanto custa a montagem?
Cancelado || A festa foi cancelada. Posso cancelar o bolo?
Porta automática || A nossa porta automática não abre. Podem reparar?
Encomenda || Gostaria de encomendar seis chávenas.
Urgente || Em caso urgente, a quem ligo?
Olá || Feliz Natal a todos, Tomás
"""

POLISH = """
Zamówienie 2231 || Dostałem zamówienie, ale dwa kubki są rozbite. Co robimy?
Faktura 88 || Kwota na fakturze jest błędna. Czy mogą Państwo wysłać nową?
Paczka || Gdzie jest moja paczka?
Urlop || Jesteśmy na urlopie do 10 grudnia. Czy mogą Państwo przyjechać wcześniej?
Re: Oferta || Jestem poza biurem do poniedziałku. Porozmawiamy we wtorek?
Re: Oferta || Dziękuję za wiadomość. Wtorek mi pasuje.
Przypomnienie || Nadal czekam na odpowiedź.
Konto || Nie mogę się zalogować, kod nie przychodzi. Co robić?
Zgłoszenie || Moje zgłoszenie zostało zamknięte, ale drukarka nadal nie działa.
Przeczytano: oferta || Przeczytałem ofertę. Ile kosztuje montaż?
Odwołano || Impreza odwołana. Czy mogę anulować tort?
Drzwi automatyczne || Nasze drzwi automatyczne się nie otwierają. Czy mogą je Państwo naprawić?
Zamówienie || Chciałbym zamówić sześć kubków.
Pilne || W pilnych sprawach do kogo mam dzwonić?
Dzień dobry || Wesołych Świąt dla wszystkich, Tomasz
"""

SWEDISH = """
Din beställning || Jag fick paketet, men två koppar är trasiga. Vad gör vi?
Faktura 88 || Beloppet på fakturan är fel. Kan ni skicka en ny?
Paket || Var är mitt paket?
Semester || Vi har semester till den 10 december. Kan ni komma innan?
Re: Offert || Jag är inte på kontoret till måndag. Ska vi höras på tisdag?
Re: Offert || Tack för ditt meddelande. Tisdag går bra.
Påminnelse || Jag väntar fortfarande på svar.
Läst: offerten || Jag har läst offerten. Vad kostar monteringen?
Automatisk dörr || Vår automatiska dörr öppnar inte. Kan ni laga den?
Beställning || Jag vill beställa sex koppar.
Hej || God jul till alla, Tomas
"""


IN_BUSINESS = """
Order number 4411 || Hi, order number 4411 has not arrived yet. It was ordered on 3 November. Subtotal 40.00.
Re: Order confirmation #3321 || Hi, the delivery address is wrong, it should be 14 High Street.
Order confirmation #3321 || Hello, in the order confirmation the colour is wrong.
Invoice INV-221 || Dear Sirs, invoice INV-221 was paid twice by mistake. We ask for a refund.
Re: Invoice INV-221 || We will pay the invoice next week. Sorry for the delay.
Reminder: quote || Hello, we still wait for the quote for the roof. The building must be dry by December.
Site visit || Our office is closed on Friday, so Thursday would suit us better.
Closed || We are closed for renovation until March and need a new counter. Please make us an offer.
Move || We have left Acme Ltd and started our own business. We'd like to continue working with you.
Contact || Jane Doe has left the company; I have taken over purchasing. Let's talk next week.
Re: Photos || I reacted too fast. The second one is better.
Re: Visit || Thanks for getting in touch. Tuesday at ten is good for us.
Re: Visit || Thank you for contacting us. The roof leaks in two places, the ladder is in the barn.
Application || Dear Sir or Madam, thank you for your order picking job ad. Attached my CV.
Re: Offer || We have received your offer and will get back to you next week.
Re: Offer || We have received your message and will discuss it with the board. As soon as there is a decision, you will hear from us.
Confirm || Please confirm our booking for Tuesday at eight, two people.
Booking || Our booking reference is XK22P. We would need a cot in the room.
Payment || The payment of 49.00 was made twice. Transaction ID 8827.
Password || The password for the shared folder does not work. Please send us a new one.
Reset || The heating needs a reset every morning. Could be the board.
Link || Please click on the link below for the photos of the damage: https://photos.example/1
Photos || The photos are here: https://cloud.example/x?id=1
Subscription || The magazine subscription ends in May. We do not want to renew it.
Maintenance || We need the scheduled maintenance of the lift before Christmas.
Delivery || Nobody was at home when your driver came. When is the next attempt
Parcel left || The parcel was left at the wrong house, number 12 instead of 21.
Рассылка || Здравствуйте! Я хочу отписаться от рассылки, как это сделать?
Рассылка || Пожалуйста, удалите мой адрес из рассылки, я не подписывалась.
ニュースレター || 配信停止したいのですが、方法を教えてください。 https://ours.example
Newsletter || Please unsubscribe this address from the newsletter, it is no longer used by us.
Legal || Dear customers is no way to address people. This is a complaint.
Account || Our account number has changed. New IBAN: GB00.
Login || The login to the portal fails with error 500 since this morning.
Ihr Angebot || Wir haben Ihr Angebot erhalten und melden uns nächste Woche.
Ihr Angebot || Vielen Dank für Ihre Nachricht. Das Dach ist 8 x 12 m groß, die Leiter steht in der Scheune.
Betriebsferien || Wegen unserer Betriebsferien bitte erst ab 7. Januar liefern.
Betriebsurlaub || Wir haben im August Betriebsurlaub. In dieser Zeit soll die Halle gestrichen werden. Machen Sie uns ein Angebot.
Rechnung 88 || Die Rechnung 88 ist noch offen, weil die Ware unvollständig war.
Rechnung 88 || Die Rechnung 88 wurde doppelt bezahlt. Wir bitten um Erstattung.
Mahnung || Ihre Mahnung vom 3.11. ist unberechtigt, die Rechnung wurde am 1.11. bezahlt.
Bestellnummer 2231 || Zu Bestellnummer 2231: Die Lieferadresse hat sich geändert, neu ist Hauptstr. 5.
Bestellung || Bestellung: 12 Stühle, Lieferadresse Hauptstr. 5, Rechnungsadresse gleich, Zahlung auf Rechnung.
Neue Bestellung || Neue Bestellung: 12 Stühle. Bitte um Auftragsbestätigung.
Termin || Der Termin am Dienstag muss leider ausfallen, wir haben Wasser im Keller.
Termin verschieben || Der Termin am 3.12. geht bei uns nicht. Vorschlag: 5.12.
Kündigung || Hiermit kündigen wir den Vertrag 1234 zum Jahresende. Bestätigen Sie bitte den Eingang.
Widerruf || Hiermit widerrufe ich die Bestellung 2231.
Passwort || Das Passwort für den Ordner geht nicht. Neues bitte an diese Adresse.
Wartung || Die jährlichen Wartungsarbeiten an der Heizung stehen an. Machen Sie uns einen Vorschlag.
Paket || Das Paket liegt in der Filiale und wurde nie zugestellt. Das ist ärgerlich.
Paket || Ihr Paket wurde beim Nachbarn abgegeben, ist aber beschädigt.
Neuer Ansprechpartner || Frau Lang hat unser Unternehmen verlassen. Ab sofort bin ich für den Einkauf zuständig.
Newsletter || Bitte den Newsletter abbestellen, wir haben ihn nie bestellt und wollen ihn auch nicht.
Link || Die Fotos vom Schaden finden Sie unter dem Link, bitte anklicken: https://x.example/1
Schlüssel || Der Code für die Tür ist 4711, der Schlüssel hängt rechts.
Tür || Your code for the gate is 4711, the key is under the mat. See you tomorrow, Tom
Lastschrift || Der Betrag wurde doppelt von unserem Konto abgebucht.
Konto || Unsere Bankverbindung hat sich geändert: DE00.
Devis || Nous avons bien reçu votre devis et reviendrons vers vous la semaine prochaine.
Facture 88 || La facture 88 reste impayée car la marchandise était incomplète.
Fermeture || Notre magasin est fermé pour travaux jusqu'en mars. Il nous faut un nouveau comptoir, faites-nous une offre.
Lien || Cliquez sur le lien pour les photos du dégât : https://x.example/1
Rendez-vous || Le rendez-vous de mardi tombe à l'eau, nous avons une fuite.
Mot de passe || Le mot de passe du dossier ne marche pas. Envoyez-nous en un nouveau.
Presupuesto || Hemos recibido su presupuesto y contestaremos la semana que viene.
Cerrado || La tienda está cerrada por obras hasta marzo. Necesitamos un mostrador nuevo.
Contraseña || La contraseña de la carpeta no funciona.
Preventivo || Abbiamo ricevuto il suo preventivo e le risponderemo la prossima settimana.
Chiuso || Il negozio è chiuso per lavori fino a marzo. Ci serve un banco nuovo.
Offerte || We hebben uw offerte goed ontvangen en komen er volgende week op terug.
Gesloten || De winkel is gesloten tot maart wegens verbouwing. We zoeken een nieuwe toonbank.
Afspraak || De afspraak van dinsdag kan niet doorgaan, we hebben lekkage.
Re: Termin || Bin am Dienstag nicht im Büro, aber Mittwoch passt.
Re: Quote || I'm travelling until Thursday with limited access to email. The quote is accepted, go ahead.
Re: Quote || Sorry for the late reply, I was out of office with no access to email. We accept the quote.
Re: Quote || My colleague Ben is on leave. Please contact me at the office instead, as soon as the price is ready.
Re: Offer || Thanks for the quick reply. I'm away until Thursday, so let's fix the details on Friday.
Re: Offer || Thank you for your message, I am on holiday until Sunday but my husband Tom will open the door for you.
Re: Offer || Got it. I'll be back on Monday and will sign then.
Re: Offer || Thanks for your mail. Unfortunately we are closed on Mondays; Tuesday works.
Re: Offer || Our shop is closed until 6 January, you can deliver any day after.
Re: Offer || I will get back to you as soon as possible, my boss has to decide.
Re: Offer || We received your mail and will decide within two days.
Re: Invoice || The payment has been sent today, transaction number 5541.
Re: Invoice || Your payment was received twice from our bank, so please return 40 euros.
Re: Delivery || Your delivery was on time and complete, thank you.
Re: Ticket || The ticket can be closed, it works now. Thanks!
Re: Ticket || Please reopen ticket 5521, the error is back.
Re: Booking || Your booking confirmation has the wrong date, it should be the 4th.
Re: Booking || The appointment on Tuesday is confirmed. See you then.
Re: Termin || Der Termin am Dienstag ist bestätigt. Bis dann.
Re: Termin || Danke für die Erinnerung an den Termin, ich komme.
AW: Angebot || Danke für Ihre Mail. Bin bis Mittwoch unterwegs, danach schaue ich es mir an.
AW: Angebot || Vielen Dank für Ihre Nachricht, ich bin diese Woche im Urlaub und prüfe das Angebot am Montag.
AW: Angebot || Wir haben Ihre Anfrage erhalten und können am 4.12. liefern. Der Preis beträgt 300 Euro.
AW: Angebot || Ihre Nachricht ist eingegangen, wir liefern am Freitag.
AW: Bestellung || Ihre Bestellung ist bei uns eingegangen, allerdings ist der Artikel erst im Januar lieferbar. Wollen Sie warten?
AW: Rechnung || Ihre Rechnung ist angekommen, Zahlung folgt.
AW: Rechnung || Anbei unsere Rechnungsadresse: Muster GmbH, Hauptstr. 5.
AW: Frage || Anbei die Rechnung von damals, bitte prüfen Sie die Garantie.
Abwesenheit || Wegen der Abwesenheit von Herrn Klein bitten wir um einen neuen Termin.
Urlaub || Urlaub: Bitte die Heizung in der Zeit vom 1. bis 10. auf Sparbetrieb stellen.
Re: Devis || Votre commande est bien partie hier, vous devriez la recevoir demain. Bien à vous, Tom
Re: Devis || Le rendez-vous de mardi est confirmé, à bientôt.
Re: Oferta || Gracias por su correo. Estoy de viaje hasta el jueves, el viernes le llamo.
Re: Offerta || Grazie per la mail. Sono in viaggio fino a giovedì, venerdì la chiamo.
Re: Offerte || Dank voor uw mail. Ik ben tot donderdag weg, vrijdag bel ik u.
Question || Is there anything I need to do? The account says "no action is required".
Complaint || Your system said my parcel was left with a neighbour, but nobody has it.
Complaint || I received a mail that my subscription will renew. I cancelled it in May!
Code || I did not receive the verification code. Please send it again.
Scam? || I got this mail: "Your password has been reset". Is it from you?
Job || I have left Acme Ltd after ten years and look for a new challenge. My CV is attached.
Referral || Anna Ott no longer works here, but I can help. What do you need?
Referral || Frau Ott ist nicht mehr bei uns. Schicken Sie das Angebot bitte an mich.
Referral || Mme Petit a quitté notre société, je reprends le dossier. Envoyez-moi le devis.
Wartung || Können wir die Wartungsarbeiten auf März legen?
Supplier || Dear Nora, we can offer the pump at 300 euros. Delivery takes two weeks. Log in to our shop for pictures.
Supplier || Dear Nora, attached is the price list you asked for. All prices plus VAT. Do you need samples?
Supplier || Hello Nora, your order has been delayed at the factory; would a blue one be OK?
"""


def lines(*texts: str) -> list[tuple[str, ...]]:
    return [
        tuple(line.split(" || ")) for text in texts for line in text.strip().splitlines() if line
    ]


PEOPLE = lines(
    ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE, POLISH, SWEDISH, IN_BUSINESS
)  # fmt: skip


@pytest.mark.parametrize(
    "sender", ["anna@kunde.example", "service@kunde.example", "a.b@gmx.de", None]
)
@pytest.mark.parametrize(("subject", "text"), PEOPLE)
def test_a_person_is_not_taken_for_a_machine(subject, text, sender):
    assert find_sign_in_words(subject, text, sender) is None
    letter = f"Hello,\n\n{text}\n\nBest regards\nAnna Ott\n+49 30 901820\nwww.kunde.example"
    assert find_sign_in_words(subject, letter, sender) is None


@pytest.mark.parametrize(("subject", "text"), PEOPLE)
def test_a_person_without_a_subject_is_not_taken_for_a_machine(subject, text):
    assert find_sign_in_words("", text, None) is None


def test_the_table_is_long_enough():
    assert len(PEOPLE) >= 200
