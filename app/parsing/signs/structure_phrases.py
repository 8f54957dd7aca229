"""Parts of the sentences of shops, banks, carriers and suppliers, in nine languages.

A line is a phrase. The words between `{` and `}` are those by which it is looked up; each stands for itself,
and one with `~` for all words that begin so.
"""

# Our thing, and something that happened to it: "Your parcel 4471 will be delivered".
EVENT = """
    {zamówienia|zamówienie|przesyłka|paczka} (jest|są) w drodze
    your (\\w+[ -]){0,3}{order|parcel|package|shipment|delivery|item|items|booking|reservation|table|appointment|invoice|bill|statement|subscription|plan|membership|policy|premium|instalment|installment|payment|refund|account|password|card|request|enquiry|inquiry|ticket|tickets|case|application|registration|prescription|domain|licence|license|document|documents|claim|certificate|voucher|points|tax|return|meter|visit|stay|flight|trip|course|seat|loan|credit|trial|access|mailbox|storage} …… (is|are|was|were|has been|have been|will be|could not be|cannot be|can now be|is now|being|has|it) (\\w+ )?(confirmed|shipped|dispatched|delivered|registered|logged|processed|ready|available|reserved|booked|scheduled|renewed|cancelled|activated|suspended|blocked|locked|changed|recalculated|reset|credited|debited|charged|sent|issued|created|updated|completed|closed|refunded|declined|overdue|due|viewed|downloaded|collected|waiting|on (its|the) way|in transit|in progress|out for delivery|arriving|left our|in our (queue|system)|left the|expiring|full|approved|with our courier|handed over)
    your (\\w+[ -]){0,3}{subscription|plan|membership|policy|premium|instalment|contract|domain|licence|license|trial|card|access|certificate|package|parcel|order|payment|invoice|warranty|bill|parking|permit|loan} …… (renews|expires|ends|falls due|awaits|is waiting|was due|arrives|is arriving|will (renew|expire|end|increase|arrive|be)|goes up)
    (ihr|ihre|ihrer|ihren|ihrem|dein|deine|deiner|deinen|deinem) (\\w+[ -]){0,3}{sendung|paket|päckchen|lieferung|bestellung|auftrag|artikel|buchung|reservierung|tisch|termin|rechnung|abrechnung|abonnement|abo|tarif|vertrag|mitgliedschaft|beitrag|rate|zahlung|erstattung|konto|passwort|kennwort|karte|girokarte|kreditkarte|anfrage|anliegen|ticket|vorgang|meldung|antrag|anmeldung|registrierung|rezept|domain|lizenz|dokument|dokumente|unterlagen|zugang|gutschein|bescheid|steuerbescheid|rückgabe|retoure|reise|flug|postfach|speicherplatz|guthaben|police|jahresbeitrag|abschlag|probezeitraum|testphase|kurs|platz|brille|fahrzeug|bankkarte|hotelbuchung} …… (bestätigt|versendet|versandt|verschickt|zugestellt|geliefert|ausgeliefert|übergeben|unterwegs|auf dem weg|reserviert|gebucht|registriert|erfasst|aufgenommen|bearbeitet|in bearbeitung|abgeschlossen|geschlossen|storniert|verlängert|neu berechnet|berechnet|fällig|überfällig|gutgeschrieben|abgebucht|eingezogen|belastet|erstattet|geändert|zurückgesetzt|gesperrt|freigeschaltet|aktiviert|aktualisiert|bereit|verfügbar|abholbereit|abrufbar|abgelaufen|läuft … ab|endet|erneuert|verlässt|trifft|eingetroffen|steht|genehmigt|bewilligt|angelegt|erstellt|beträgt|erhöht sich|verlassen|ausgestellt|ab|vorgemerkt|in der warteschlange|zugewiesen)
    {votre|ton|vos|tes} (\\w+[ -]){0,3}(colis|commande|livraison|envoi|articles?|réservation|table|rendez-?vous|facture|relevé|abonnement|formule|offre|contrat|adhésion|cotisation|mensualité|échéance|paiement|remboursement|compte|mot de passe|carte|demande|dossier|ticket|requête|candidature|inscription|ordonnance|domaine|licence|document|documents|accès|bon|avis d'imposition|retour|voyage|vol|messagerie|espace|solde|police|prime|visite|place|période d'essai|virement|prélèvement|billet|billets) …… (est|sont|a été|ont été|sera|seront|n'a pas pu être|ont|arrive|expire|vous attend|se renouvelle|parviendra|prend fin|s'élève|arrivera|augmente|a bien été|peut) (\\w+ )?(confirmée?s?|expédiée?s?|livrée?s?|remise?s?|réservée?s?|enregistrée?s?|traitée?s?|validée?s?|prête?s?|disponibles?|en cours|en chemin|en route|en préparation|clôturée?s?|close|renouvelée?s?|reconduite?|recalculée?s?|débitée?s?|créditée?s?|remboursée?s?|modifiée?s?|réinitialisée?s?|bloquée?s?|suspendue?s?|activée?s?|mise?s? à jour|annulée?s?|échue?s?|impayée?s?|envoyée?s?|consultable|effectuée?s?|à échéance|attribuée?s?|dans la file|créée?|prévue?|retirée?|en ligne|programmée?|échéance|au dépôt|remplie?|suspendu)|{votre|ton} (\\w+[ -]){0,3}(colis|commande|abonnement|formule|contrat|carte|envoi|facture|offre|domaine|période|cotisation|mensualité) …… (arrive|expire|vous attend|se renouvelle|parviendra|prend fin|s'élève|arrivera|augmente)
    {su|sus|tu|tus} (\\w+[ -]){0,3}(paquete|pedido|envío|entrega|artículos?|reserva|mesa|cita|factura|recibo|extracto|suscripción|plan|contrato|cuota|prima|póliza|pago|reembolso|cuenta|contraseña|tarjeta|solicitud|consulta|caso|ticket|incidencia|inscripción|receta|dominio|licencia|documento|documentos|acceso|vale|devolución|viaje|vuelo|buzón|saldo|visita|plaza|período de prueba|compra|membresía|tarifa|recarga|seguro|revisión) …… (ha sido|han sido|se ha|se han|será|serán|ha quedado|fue) (\\w+ )?(?!pagad|recibid|rot)(\\w{0,20}(?:ado|ada|ados|adas|ido|ida|idos|idas|uesto|uesta|ito))|(su|tu|sus|tus) (\\w+[ -]){0,3}{paquete|pedido|envío|entrega|reserva|mesa|cita|factura|recibo|suscripción|plan|contrato|cuota|prima|póliza|tarjeta|solicitud|consulta|artículos|receta|caso|incidencia|dominio|seguro|período|documento|extracto|compra} …… (se entregará|se renovará|se renueva|vence|caduca|expira|llegará|se está \\w+|se cerró|sigue pendiente|se modificó|se carga|se cargará|finaliza|va en camino|(está|están) (ya )?(\\w+ )?(confirmad~|reservad~|en (camino|curso|reparto|tránsito|la cola|cola)|list[oa]s?|disponible~|activ~|registrad~|pendiente|programad~|prevista))
    {suo|sua|suoi|sue|tuo|tua|tuoi|tue} (\\w+[ -]){0,3}(pacco|ordine|spedizione|consegna|articoli|prenotazione|tavolo|appuntamento|fattura|bolletta|estratto|abbonamento|piano|contratto|rata|premio|polizza|pagamento|rimborso|conto|account|password|carta|richiesta|segnalazione|pratica|ticket|iscrizione|ricetta|dominio|licenza|documento|documenti|accesso|buono|reso|viaggio|volo|casella|saldo|visita|posto|periodo di prova|acquisto|tessera|assicurazione) …… ((è stat[oa]|sono stat[ie]|sarà|saranno|verrà) (?!pagat|ricevut|rott|accettat)(\\w+)|è in (viaggio|consegna|lavorazione|corso|arrivo|transito|coda|attesa|scadenza)|è (pront[oa]|confermat[oa]|disponibile|prenotat[oa]|scadut[oa]|attiv[oa]|previst[oa])|si rinnov~|scade|scadrà|sono in (viaggio|consegna|arrivo)|arriverà|ammonta|risulta|sta per scadere|sono (pront[ie]|disponibili))
    (uw|je|jouw) (\\w+[ -]){0,3}{pakket|pakketje|bestelling|zending|levering|artikelen|boeking|reservering|tafel|afspraak|factuur|nota|afschrift|abonnement|contract|termijn|premie|polis|betaling|terugbetaling|rekening|wachtwoord|pas|betaalpas|kaart|verzoek|vraag|aanvraag|melding|ticket|zaak|dossier|inschrijving|recept|domeinnaam|licentie|document|documenten|toegang|bon|tegoed|retour|reis|vlucht|postvak|saldo|proefperiode|lidmaatschap|tarief|verzekering|aankoop|account|order} …… ((is|zijn|wordt|worden|werd|kon niet|staat|ligt|loopt) …… (bevestigd|verzonden|verstuurd|bezorgd|geleverd|onderweg|gereserveerd|geboekt|geregistreerd|verwerkt|in behandeling|afgesloten|gesloten|verlengd|berekend|afgeschreven|bijgeschreven|terugbetaald|gewijzigd|geblokkeerd|geactiveerd|bijgewerkt|geannuleerd|klaar|beschikbaar|vervalt|verloopt|aangemaakt|toegewezen|open|af|overgedragen|in de rij|opgezegd|vernieuwd|gepland)|vervalt|verloopt|eindigt|bedraagt|stijgt)
    {twoja|twój|twoje|twojej|twojego|państwa} (\\w+[ -]){0,3}(przesyłk~|paczk~|zamówieni~|dostaw~|rezerwacj~|stolik~|wizyt~|faktur~|rachun~|subskrypcj~|plan~|umow~|rat~|składk~|polis~|płatność|zwrot~|kont~|hasł~|kart~|zgłoszeni~|sprawa|wniosek|rejestracj~|recept~|domen~|licencj~|dokument~|dostęp|bon|podróż|lot|skrzynk~|sald~|abonament~|przelew~|zapytani~|termin~) …… ((jest|są|został~|zostanie|zostaną|będzie) (\\w+ )?(?!przyjęta przez|opłac|zapłac)(\\w{2,20}(?:ona|one|ony|ana|any|ane|ięta|ięte|ięty|owa|owe|owy|drodze|realizacji|toku|trakcie|pna|pne|pny))|czeka|wygasa|wygaśnie|odnowi|odnawia|dotrze|wynosi|kończy|oczekuje)
    {sua|seu|suas|seus|tua|teu} (\\w+[ -]){0,3}(encomenda|pedido|envio|entrega|artigos|reserva|mesa|consulta|fatura|recibo|extrato|subscrição|assinatura|plano|contrato|prestação|prémio|apólice|pagamento|reembolso|conta|palavra-?passe|senha|cartão|ticket|inscrição|receita|domínio|licença|documento|documentos|acesso|vale|devolução|viagem|voo|caixa|saldo|visita|compra|seguro|mensalidade) …… ((foi|foram|será|serão) (?!paga|recebid|aceite)(\\w+)|(está|estão) (\\w+ )?(confirmad[oa]s?|reservad[oa]|pront[oa]|disponíve(l|is)|a caminho|em (curso|trânsito|fila|distribuição|preparação)|a ser \\w+|registad[oa]|agendad[oa])|vence|expira|chegará|renova|termina|não pôde)
    {din|ditt|dina} (\\w+[ -]){0,3}(paket|order|beställning|försändelse|leverans|varor|bokning|bord|tid|faktura|abonnemang|plan|avtal|delbetalning|försäkring|premie|betalning|återbetalning|konto|lösenord|kort|bankkort|ärende|ansökan|registrering|recept|domän|licens|dokument|åtkomst|presentkort|retur|resa|flyg|brevlåda|saldo|prenumeration|medlemskap|förfrågan|köp) …… ((är|har|blir) (\\w+ )?(på väg|bokat|bokad|bekräftad|bekräftat|klar|klart|skickats|levererats|registrerats|mottagits|avslutats|ändrats|räknats|godkänts|godkänd|redo|lämnat|dragits|förnyats|behandlats|spärrats|aktiverats|packats|förfallen|obetald|tillgänglig~|inom kort)|levereras|skickas|förnyas|förfaller|går ut|behandlas|avslutades|finns (att|nu|i|hos)|väntar|kunde inte|ändrades|löper ut|höjs|upphör)
"""

# Something that happened in a system, without "your".
SYSTEM = """
    your (?!offer|quote|quotation|proposal|estimate|letter|mail|e-?mail|message|technician|colleague|team|staff)(\\w+[ -]){1,5}(is|are|was|were|has been|have been|will be|is now) (\\w+ )?{activated|registered|confirmed|credited|debited|dispatched|shipped|processed|renewed|recalculated|updated|locked|scheduled|due|ready|delayed|cancelled|active|read|suspended|available|verified|expiring}
    you have {used|reached|exceeded} \\d+ ?%|you (have )?{earned|collected} \\d+|your (\\w+ )?{number|username} is
    {items|books|loans|titles} (are|is) due|{loan} period|{withdrawn|withdrawal} (at|of|from)|{balance}:? \\d
    (flight|train|bus|ferry) …… (is|has been) (\\w+ )?{delayed|cancelled}|{departure|gate|platform} [a-z]?\\d|{taxi} is (outside|here|waiting|on its way)
    (finished|completed|failed) with {status|errors|code}|{backup|scan|job|export|import} (job )?…… (completed|finished|successful)
    (ihr|ihre|ihres|ihrer|dein|deine|deines) (?!angebot|offerte|kostenvoranschlag|vorschlag|schreiben|mail|techniker|kollege|kollegin|mitarbeiter|team|monteur|nachricht)(\\w+[ -]){1,8}{freigeschaltet|aktiviert|abgelesen|registriert|gutgeschrieben|abgebucht|versandt|verlängert|aktualisiert|gesperrt|fällig|bereit|verspätet|hinterlegt|ablesen}
    (haben|hast) … {prozent|verbraucht|belegt|erreicht|gesammelt} |\\d ?% …… {verbraucht|belegt|erreicht}|ihre? {mitgliedsnummer|kundennummer|benutzername|vertragsnummer} lautet
    {leihfrist|abhebung|abflugzeit|kontostand} |{saldo}:? \\d|{hauptuntersuchung|inspektion} …… fällig|ihr {taxi} (ist|wartet|kommt)
    (flug|zug|bus|fähre) …… {verspätet|annulliert|gestrichen|fällt}
    (haben|mussten) … (ihre|deine) {bestellung|buchung} …… (storniert|stornieren)
    {votre|ton} (?!devis|offre|courrier|mail|message|proposition|technicien|équipe|collègue)(\\w+[ -]){1,6}(a été|est|sera) (\\w+ )?(activée?|relevée?|enregistrée?|créditée?|débitée?|expédiée?|renouvelée?|mise? à jour|bloquée?|suspendue?|prête?|programmée?|retardée?|annulée?|active?|vérifiée?)
    vous avez {utilisé|atteint|consommé} \\d+ ?%|votre {numéro|identifiant} (d'|de |client|est)|{retrait} (de|au|dab)|{solde} :? ?\\d|{rendre} le \\d|prolongez vos {prêts}
    (vol|train|bus) …… {retardé|annulé|supprimé}|{embarquement|quai|départ} :? ?[a-z]?\\d|{taxi} est arrivé|avons {annulé} votre
    {su|tu} (?!presupuesto|oferta|correo|carta|mensaje|propuesta|técnico|equipo|factura (est|ya))(\\w+[ -]){1,6}(ha sido|se ha|se leyó|será|está) ?(activad~|activa|registrad~|abonad~|cargad~|enviad~|renovad~|actualizad~|bloquead~|suspendid~|listo|lista|programad~|retrasad~|cancelad~|leíd~|el \\d+)
    ha {utilizado|alcanzado|consumido} (el )?\\d+ ?%|su {número|usuario} de|{saldo}:? \\d|{retirada|disposición} (de|en)|{documentos|préstamos|libros} vencen|sus {préstamos}
    (vuelo|tren|autobús) …… ({retraso|retrasado|cancelado})|{embarque|andén|salida} [a-z]?\\d|su {taxi} (está|ha)
    {suo|sua|tuo|tua} (?!preventivo|offerta|lettera|mail|messaggio|proposta|tecnico|collega)(\\w+[ -]){1,6}(è stat[oa]|è|sarà) (\\w+ )?(attivat~|attiv[oa]|registrat~|accreditat~|addebitat~|spedit~|rinnovat~|aggiornat~|bloccat~|sospes~|letto|letta|pront[oa]|programmat~|annullat~)
    ha {utilizzato|raggiunto|consumato} (il )?\\d+ ?%|{numero} (socio|cliente|tessera):?|{saldo}:? \\d|{prelievo} (di|presso)|{prestiti} scadono
    (volo|treno|autobus) …… ({ritardo|cancellato|annullato})|{imbarco|binario|partenza} [a-z]?\\d|suo {taxi}
    (uw|je|jouw) (?!offerte|voorstel|brief|mail|bericht|monteur|collega|team)(\\w+[ -]){1,6}(is|zijn|werd|wordt) …… {geactiveerd|opgenomen|geregistreerd|bijgeschreven|afgeschreven|verzonden|verlengd|bijgewerkt|geblokkeerd|klaar|gepland|vertraagd|geannuleerd|actief}
    (heeft|hebt|hebben) \\d+ ?% …… {gebruikt|verbruikt|bereikt}|uw {lidnummer|klantnummer|gebruikersnaam} is|{saldo}:? \\d|{opname|geldopname} (van|bij)|{materialen|boeken} moeten
    (vlucht|trein|bus) …… {vertraagd|geannuleerd|vertraging}|{perron|gate|vertrektijd} [a-z]?\\d|uw {taxi} (is|staat)
    {twój|twoja|twoje|państwa} (?!oferta|wycena|list|mail|wiadomość|propozycja|technik|zespół)(\\w+[ -]){1,6}(został~|jest|zostanie|będzie) (aktywowan~|aktywn~|odczytan~|zarejestrowan~|zaksięgowan~|wysłan~|odnowion~|zaktualizowan~|zablokowan~|gotow~|zaplanowan~|opóźnion~|anulowan~)
    {wykorzystano|wykorzystałeś|osiągnięto} \\d+ ?%|{numer} (członkowski|klienta|użytkownika):?|{saldo}:? \\d|{wypłata} (z|w)|{termin} zwrotu
    (lot|pociąg|autobus) …… {opóźniony|odwołany|opóźniona}|{odlot|peron|bramka} [a-z]?\\d|{taksówka} (czeka|jest)
    {seu|sua|teu|tua} (?!orçamento|proposta|oferta|carta|mensagem|técnico|equipa)(\\w+[ -]){1,6}(foi|está|será) (ativad~|ativ[oa]|lid[oa]|registad~|creditad~|debitad~|enviad~|renovad~|atualizad~|bloquead~|suspens~|pront[oa]|agendad~|atrasad~|cancelad~)
    {utilizou|atingiu|consumiu} \\d+ ?%|{número} de (sócio|cliente):?|{saldo}:? \\d|{levantamento} (de|em)|{livros} devem
    (voo|comboio|autocarro) …… {atrasado|cancelado|atraso}|{embarque|partida} [a-z]?\\d|seu {táxi}
    (din|ditt|dina) (?!offert|förslag|brev|mejl|meddelande|tekniker|kollega)(\\w+[ -]){1,6}{aktiverat|aktiverad|lästes|registrerats|krediterats|debiterats|skickats|förnyats|uppdaterats|spärrats|redo|försenad|försenat|aktivt|aktiv}
    har {använt|nått|förbrukat} \\d+ ?%|ditt {medlemsnummer|kundnummer|användarnamn} är|{saldo}:? \\d|{uttag} (på|i|av)|{lån} (ska|förfaller)
    (flyg|tåg|buss) …… {försenat|inställt|försenad}|{avgång|gate|spår} [a-z]?\\d|din {taxi}
    (new |a |the )*{document|message|statement|invoice|letter|file} …… (has been|was|is) … (placed|uploaded|posted|stored|available|published|delivered) … (in|to|on|at) (your|the)
    card {payment} …… was made
    {amount|sum|payment|card|transfer|debit|purchase} …… (has been|was|were|will be) (\\w+ )?(credited|debited|collected|received|charged|booked|deducted|blocked|declined)
    we (have )?{refunded|charged|credited|debited|shipped|dispatched}
    we (were unable|are unable|could not|were not able) to {process|charge|collect|deliver|verify|renew} (the|your|a)
    {someone|somebody} … (tried|attempted) to (sign|log) ?in
    (the|your) (\\w+ )*{password|address|number|domain|certificate|licence|licensce|premium|fee|tariff|price} …… ((was|has been|will be|is being) (\\w+ )?(changed|updated|reset|recalculated|adjusted|increased|renewed)|expires|will (expire|be \\d+)|ends|is about to)
    {thank|thanks} … for (shopping|your purchase|your order(?! (list|confirm))|your booking|your payment|ordering|travelling|flying|staying|choosing|registering|signing up|subscribing)
    {got|received} your (order|payment|booking|registration|application|return)
    (is|are) {ready} (for (collection|pick-?up)|to (be )?(collected|picked up))
    {kept|held} for (you )?(for )?(\\w+|\\d+) (working )?days
    {free} (cancellation|shipping|delivery|returns)
    {reminder}:? (\\w+ ){0,4}(appointment|visit|payment|booking|meeting|due)
    our (general )?{terms|conditions|policy|prices|tariffs|privacy} …… (will )?(change|changes|changed|updated|updating|amended)
    {terms} (and|&) conditions … (will|change|have)
    (ein|eine|neue|neues|das|die|der|ihr) … {dokument|nachricht|kontoauszug|mitteilung|bescheid|rechnung} …… (wurde|liegt|ist|steht|eingestellt|hinterlegt) …… (postfach|eingestellt|bereit|hinterlegt|abrufbar|verfügbar)
    in (ihr|ihrem|dein|deinem) … {postfach|kundenkonto|kundenportal|briefkasten|konto} … (wurde|liegt|befindet|finden)
    {betrag|kartenzahlung|lastschrift|überweisung|zahlung|gutschrift} …… (wurde|wird|gutgeschrieben|abgebucht|eingezogen|belastet|konnte nicht|bei)
    wir haben …… {erstattet|gutgeschrieben|versandt|verschickt|abgebucht|überwiesen|angelegt}
    {jemand} hat versucht …… (anzumelden|einzuloggen|zuzugreifen)
    {passwort|kennwort|domain|zertifikat|lizenz|jahresbeitrag|beitrag|tarif|abschlag|prämie} …… ((wurde|wird) …… (geändert|berechnet|angepasst|zurückgesetzt|erhöht|verlängert)|läuft|beträgt|endet|erhöht)
    {dank} für (ihre|deine|ihren|deinen) (einkauf|bestellung|buchung|zahlung|registrierung|anmeldung|aufenthalt|besuch)
    (deine|ihre) (bestellung|buchung|zahlung|anmeldung) … {erhalten|eingegangen}
    {kostenlose|kostenfreie|kostenlosen|kostenloser} (stornierung|versand|lieferung|rückgabe)
    {lagerfrist|abholfrist|abholcode|sendungsnummer}
    {terminerinnerung|zahlungserinnerung} ?:
    {geschäftsbedingungen|nutzungsbedingungen|datenschutzerklärung|datenschutzbestimmungen|agb} …… (ändern|geändert|aktualisiert|angepasst|gelten)
    {kostenloser|versandkostenfrei}
    (un|une|le|la) (nouveau |nouvelle )?{document|message|relevé|facture|courrier} …… (a été|est) (\\w+ )?(déposée?|mise? à disposition|disponible|publiée?|consultable)
    {compte|paiement|montant|somme|virement|prélèvement|carte} …… (a été|sera|n'a pas pu être|ont été) (\\w+ )?(créditée?|débitée?|effectuée?|prélevée?|reçu|refusée?)
    {paiement} (par )?carte …… (chez|de)
    nous avons {remboursé|expédié|débité|crédité|enregistré|prélevé}
    nous n'avons pas pu {traiter|prélever|livrer|débiter|renouveler}
    {personne|quelqu'un} … tenté de (se )?connecter
    {passe|domaine|cotisation|licence|certificat|tarif|abonnement|prime|mensualité} …… (a été|expire|sera|arrive|prend fin|s'élève) (modifiée?|recalculée?|changé|dans|renouvelée?|réinitialisé|à échéance|ajustée?|le|à)
    {merci} (de|pour) votre (achat|commande|réservation|paiement|inscription|visite|confiance|séjour)
    (avons )?bien {reçu} (ta|votre) (commande|paiement|inscription|réservation)
    {annulation|livraison|retour} (gratuite?|offerte)
    {rappel}( :|:)? … (rendez-?vous|échéance|paiement|réservation)
    {conditions} (générales|d'utilisation) …… (évoluent|changent|modifiées?|mises? à jour|entreront)
    {conservée?|conservé|conservés} (pendant )?(\\w+|\\d+) jours
    (un|una|el|la) (nuevo |nueva )?{documento|mensaje|extracto|factura|recibo} …… (está (ya )?disponible|en su buzón|en (su|el) (área|zona))
    se ha (depositado|publicado|añadido) … {documento|mensaje|extracto|factura}
    {abonado|cargado|cargará|adeudado|reembolsado|domiciliado} …… (su|tu) (cuenta|tarjeta|método)|(su|tu) cuenta …… {abonado|cargado|adeudado}
    {pago} con tarjeta …… (en|de)
    no (hemos podido|se ha podido|ha sido posible|pudimos) {procesar|cobrar|entregar|realizar|renovar|tramitar}
    {alguien} ha intentado (acceder|iniciar)
    {contraseña|dominio|prima|licencia|certificado|tarifa|cuota|póliza} …… (se modificó|ha sido|caduca|vence|expira|asciende)
    {gracias} por (su|tu) (compra|pedido|reserva|pago|registro|visita|estancia|confianza)
    hemos {recibido} (tu|su) (pedido|pago|reserva|inscripción)
    {cancelación|envío|devolución|entrega} (gratuita|gratis)
    {recordatorio}( :|:)? … (cita|pago|reserva|vencimiento|visita)
    {condiciones} (generales|de uso) …… (cambiarán|cambian|modificad~|actualizad~|entrarán)
    (listo|lista|disponible) para {recoger|recogida|retirar}|puede {recogerla|recogerlo|retirarlo|retirarla}
    (un|il|la|una|nuovo|nuova) {documento|messaggio|estratto|fattura} …… (è stat[oa]|nella sua|disponibile)
    è stat[oa] (depositat[oa]|pubblicat[oa]|caricat[oa]) … {documento|messaggio|fattura}
    {accreditati|accreditato|addebitato|addebitati|addebitata|rimborsato} …… (suo|tuo|sua) (conto|carta|metodo)|(suo|tuo) conto …… {accreditati|accreditato|addebitato|addebitati}|l'importo sarà {addebitato}
    {pagamento} con carta …… (presso|di)
    non è stato possibile {elaborare|addebitare|consegnare|completare|rinnovare}
    {qualcuno} ha tentato di (accedere|entrare)
    {password|dominio|premio|licenza|certificato|tariffa|rata|polizza} …… (è stat[oa]|scade|scadrà|sarà|ammonta|verrà)
    {grazie} per (il suo|il tuo|la sua|la tua|aver) (acquisto|ordine|prenotazione|pagamento|registrazione|visita|soggiorno|acquistato|scelto)
    abbiamo {ricevuto} (il tuo|il suo|la tua|la sua) (ordine|pagamento|prenotazione|iscrizione)
    {cancellazione|spedizione|reso|consegna} gratuit[oa]
    {promemoria}( :|:)? … (visita|appuntamento|pagamento|prenotazione|scadenza)
    {condizioni} (generali|d'uso) …… (cambi~|modificat~|aggiornat~)
    (pront[oa]|disponibile) per il {ritiro}|può {ritirarla|ritirarlo}|{giacenza}
    (een|het|er|nieuw|nieuwe) … {document|bericht|afschrift|factuur|brief} …… (geplaatst|staat|klaar|beschikbaar)
    (uw|je) rekening …… {bijgeschreven|afgeschreven}|{teruggestort|bijgeschreven} …… (uw|je) (betaalmethode|rekening)|het bedrag wordt …… {afgeschreven|geïncasseerd}|(wij|we) hebben …… {teruggestort}
    {kaartbetaling|pinbetaling}
    {betaling} … (kon niet|is mislukt|is niet gelukt|is geweigerd|vervalt)
    {iemand} heeft geprobeerd (in te loggen|toegang)
    {wachtwoord|domeinnaam|jaarpremie|premie|licentie|certificaat|tarief} …… ((is|wordt) …… (gewijzigd|berekend|aangepast|verhoogd|verlengd)|verloopt|vervalt|bedraagt)
    {bedankt|dank} voor (uw|je) (aankoop|bestelling|boeking|betaling|inschrijving|registratie|bezoek|verblijf)
    {bestelling|betaling|boeking} … ontvangen en
    {gratis} (annuleren|verzending|retourneren|bezorging|verzenden)
    {herinnering}( :|:)? … (afspraak|betaling|reservering|bezoek|factuur)
    {voorwaarden|privacyverklaring|privacybeleid} …… (wijzig~|veranderen|gewijzigd|aangepast|bijgewerkt)
    (nowy |nowa )?{dokument|wiadomość|wyciąg|faktura} …… (umieszczon~|dostępn~|czeka|wystawion~)
    (umieszczono|dodano|wystawiono) … {dokument|fakturę|wyciąg}
    (twoje|państwa) (konto|rachunek) …… {wpłynęło|wpłynęła|obciążono|zaksięgowano}|{zwróciliśmy} …… (twoją|państwa)
    {płatność} kartą
    nie udało się {zrealizować|pobrać|doręczyć|przetworzyć|odnowić}
    {ktoś} próbował (zalogować|uzyskać)
    {hasło|domena|składka|rata|licencja|certyfikat|opłata|plan} …… (został~|wygasa|jest płatn~|wynosi|zmieni~|odnowi~)
    {dziękujemy} za (zakup~|zamówienie|rezerwację|płatność|rejestrację|wizytę|pobyt)
    {otrzymaliśmy} (twoje|twoją|państwa) (zamówienie|płatność|rezerwację|zgłoszenie)
    {bezpłatne|darmowa|darmowej|darmowe} (anulowanie|dostaw~|zwrot~)
    {przypomnienie}( :|:)? …… (wizyt~|płatnoś~|termin~|rezerwacj~)
    {regulamin|warunki|regulaminu} …… zmieni~|zmieniają się … {regulamin|warunki}
    (gotow[aey]|czeka) (do|na) {odbioru|odbiór}
    (um |novo |nova |o |a )*{documento|mensagem|extrato|fatura} …… (na sua|foi|está|disponível)
    foi (colocado|publicado|adicionado) … {documento|fatura|extrato}
    {creditados|creditado|debitado|debitados} …… sua conta|{reembolsámos} …… seu
    {pagamento} com cartão
    não foi possível {processar|cobrar|entregar|concluir|renovar}
    {alguém} tentou (iniciar|aceder|entrar)
    {palavra|domínio|prémio|licença|certificado|mensalidade|prestação|apólice|tarifa} …… (foi|expira|vence|será)
    {obrigado|obrigada} pela sua (compra|encomenda|reserva|visita|preferência|confiança)
    {recebemos} (a tua|a sua|o seu|o teu) (encomenda|pagamento|pedido|reserva|inscrição)
    {cancelamento|envio|portes|entrega|devolução} (gratuit[oa]s?|grátis)
    {lembrete}( :|:)? … (consulta|pagamento|reserva|vencimento)
    {condições} (gerais|de utilização) …… (mudam|alterad~|atualizad~|entram)
    {pronta|pronto|disponível|disponíveis} para (levantar|levantamento|recolha)
    (ett |en )?(nytt |ny )?{dokument|meddelande|faktura|kontoutdrag} …… (har lagts|finns|har publicerats)
    {satts|dragits} … (in|från) … ditt|har {återbetalat} …… ditt
    {kortköp}
    {betalningen|betalning} …… (kunde inte|misslyckades|förfaller|har registrerats|mottagits)
    {någon} försökte (logga|komma)
    {lösenordet|domänen|årspremien|premien|licensen|certifikatet|avgiften|koden} …… (ändrades|går ut|har (ändrats|räknats)|höjs|förfaller|gäller i)
    {tack} för (ditt köp|din (beställning|bokning|betalning|registrering)|ditt besök)
    har tagit emot {din|ditt} (order|beställning|betalning|bokning)
    {fri|gratis} (avbokning|frakt|retur|leverans)
    {påminnelse}:? …… (tid|betalning|bokning|faktura|tandläkar|läkar)~|{påminnelse} om
    {villkor|villkoren|integritetspolicy} …… ändr~
    finns att {hämta}
    {sparas} i (\\w+|\\d+) dagar
    the (delivery )?{driver|courier|carrier|van} …… (will|is|comes|delivers|arrives)
    {fahrer|zusteller|kurier|paketbote|bote} …… (bringt|kommt|liefert|zu ihnen|bei ihnen|trifft)|bringt ihnen … {fahrer|zusteller|kurier|paketbote}
    le {livreur|transporteur|coursier|facteur} …… (passera|arrive|sera|livrera)
    el {repartidor|mensajero|transportista|cartero} …… (pasará|llegará|entregará|llega)
    il {corriere|fattorino|postino} …… (passerà|consegnerà|arriverà|arriva)
    de {bezorger|koerier|chauffeur|postbode} …… (komt|bezorgt|is|brengt|levert)
    {kurier|dostawca|listonosz} …… (przyjedzie|dostarczy|doręczy|będzie)
    o {estafeta|motorista|carteiro|entregador} …… (passará|entregará|chegará|passa)
    {chauffören|budet|brevbäraren|bud} …… (kommer|levererar|är)
    {expires|expire} in (\\d+|\\w+) (days|minutes|hours)
    {läuft} in \\d+ (tagen|minuten|stunden) ab
    {expire|expirera} dans \\d+ (jours|minutes|heures)
    {caduca|expira|vence} en \\d+ (días|minutos|horas|dias)
    {scade|scadrà} (tra|fra) \\d+ (giorni|minuti|ore)
    {verloopt|vervalt} over \\d+ (dagen|minuten|uur)
    {wygasa|wygaśnie} za \\d+ (dni|minut|godzin)
    går ut om \\d+ {dagar|minuter|timmar}
"""

# Money that is owed or taken.

DUE = """
    {zapłaty|zapłacenia} ?: \\d|att {betala} ?: \\d|a {pagar} ?: \\d|zu {zahlen} ?: \\d|te {betalen} ?: \\d|à {payer|régler} ?: \\d|da {pagare} ?: \\d|to {pay} ?: \\d|amount {due} ?: \\d|{zahlbetrag|rechnungsbetrag} ?: \\d
    w {załączniku} przesyłamy|em {anexo} (segue|enviamos)|{bifogat|bifogad} (finner|finns)
    {instalment|installment|invoice|premium|fee|balance|bill|amount|payment|direct|rate} …… (is|are|was|falls|remains|still|now) (\\w+ )?(due|outstanding|unpaid|overdue|payable|open)
    if you have (already |since )?{paid} …… (disregard|ignore|regard|void)
    {sufficient} funds
    {minimum} payment|{balance} of
    {rate|rechnung|beitrag|betrag|zahlung|gebühr|prämie|forderung|abschlag} …… (fällig|offen|überfällig|ausstehend|unbezahlt|zahlbar|nicht beglichen)
    {sollten|falls|haben} sie …… (gezahlt|überwiesen|beglichen|bezahlt) …… (gegenstandslos|erledigt|ignorieren|hinfällig|betrachten)
    ausreichende {deckung}|{mahnung|mahngebühr|zahlungsverzug|lastschrifteinzug}
    {mensualité|échéance|facture|cotisation|montant|paiement|prime|solde} …… (échéance|impayée?|due?|exigible|en attente|à régler)
    si vous avez (déjà )?{réglé|payé|effectué} … (entre-?temps|veuillez|merci|ne pas)
    suffisamment {approvisionné}|{mise} en demeure
    {cuota|factura|recibo|prima|importe|pago} …… (vence|pendiente|impagad~|vencid~|domiciliad~)
    si ya (la |lo )?(ha|has) {abonado|pagado|realizado|efectuado}
    {saldo} suficiente
    {rata|fattura|premio|importo|pagamento|canone|bolletta} …… (scade|insolut~|scadut~|da pagare|non pagat~|in scadenza)
    se ha già {provveduto|pagato|effettuato|saldato}
    {saldo} sufficiente
    {termijn|factuur|premie|bedrag|betaling|nota|rekening} …… (vervalt|open|openstaand~|verschuldigd|nog niet (betaald|voldaan))
    (heeft u|heb je) (inmiddels|al|reeds) {betaald}
    voldoende {saldo}
    {rata|faktura|składka|kwota|płatność|należność|rachunek} …… (płatn~|nieopłacon~|zaległ~|nieuregulowan~|wymagaln~)
    {jeśli|jeżeli} … (płatność|należność|wpłata) … (dokonan~|uregulowan~|zapłacon~)
    {prestação|fatura|prémio|valor|pagamento|mensalidade} …… (vence|por pagar|em atraso|pendente|em dívida)
    se já (efetuou|pagou|realizou) o? ?{pagamento}
    {saldo} suficiente
    {delbetalning|faktura|premie|belopp|betalning|avgift} …… (förfaller|obetald~|förfallen|oreglerad)
    har du (redan )?{betalat} … (kan du )?bortse
"""

# A help desk that has put our request in its queue.
ACKNOWLEDGEMENT = """
    (your|the) {request|enquiry|inquiry|ticket|case|message|query|question|e-mail} …… (logged|registered|recorded|queued|assigned|being processed|in progress|forwarded to (the|our)|in (our|the) queue|under (the )?(reference|number|ticket))
    {contacting|contacted} (our|the) (service|support|help|customer|it|technical)
    {status} of your (request|ticket|case|enquiry|order|application)
    {received} your (message|request|e-?mail|enquiry|inquiry) and (will|are|shall) (reply|respond|answer|get back|deal|process|look|contact|be in touch|handle|attend|processing)
    {technicians|agents|specialists|advisers|advisors|experts|colleagues|team|staff} … (will|shall) … (deal|look|handle|process|take care|get back|contact you|respond|reply|be in touch)
    {response|reply|waiting|processing} time
    (to add|for) (additional |further |any )?{comments|information} … (reply|answer|simply)
    {assigned|category|priority}: \\w+
    {reference|ticket|case} ?(number|no|id|nr)?:? ?#?(is )?[a-z]{0,5}-?\\d{3,}
    (ihre?|ihr|dein|deine) {anliegen|anfrage|meldung|ticket|vorgang|nachricht|störungsmeldung} …… (aufgenommen|erfasst|registriert|bearbeitet|weitergeleitet|zugewiesen|angelegt|unter|in der warteschlange|in bearbeitung|eingereiht)
    dass (sie|du) … {kontaktiert|gewandt|gewendet|geschrieben|melden}
    {kontaktaufnahme}
    {status} (ihrer|ihres|deiner|deines)
    (ihre|deine) {nachricht|anfrage|mail|mitteilung} … (erhalten|eingegangen) und …… (melden|antworten|kümmern|bearbeiten)
    {techniker|mitarbeiter|spezialisten|kollegen|team|experten|berater} … (wird|werden|kümmert|kümmern) …… (kümmern|melden|bearbeiten|antworten|kontaktieren|zurück|darum)
    {antwortzeit|bearbeitungszeit|wartezeit|reaktionszeit|aktenzeichen|vorgangsnummer|ticketnummer|fallnummer}
    {zugewiesen|priorität|kategorie}:? (an|hoch|mittel|niedrig|\\w+)
    votre {demande|requête|message|dossier|ticket|question} …… (enregistrée?|prise? en (compte|charge)|en cours|attribuée?|transmise?|traitée?|sous (la référence|le numéro)|dans la file)
    {merci} (d'avoir|de nous avoir) contactée?s?
    {état|statut|suivi} de votre (demande|dossier|ticket|commande)
    {reçu} votre (message|demande|mail) et (vous|nous|nos)
    {techniciens|conseillers|spécialistes|équipe|agents|experts} …… (traitera|traiteront|répondra|répondront|contactera|reviendra|prendra|traiter|recontactera)
    {délai|délais|temps} (moyen |habituel |d'attente |de |d')+(réponse|traitement|habituel|attente)?
    (su|tu) {solicitud|consulta|mensaje|caso|ticket|incidencia} …… (registrad~|tramitand~|en curso|asignad~|recibid~|en (la )?cola|con (la referencia|el número)|procesand~)
    {gracias} por (contactar|ponerse en contacto|escribirnos|comunicarse)
    {estado} de (su|tu)
    {recibido} su (mensaje|solicitud|correo|consulta) y (le|lo|nos) (responder~|atender~|contestar~|pondremos|gestionar~)
    {técnicos|agentes|especialistas|asesores|equipo|expertos} …… (atenderá|responderá|contactará|pondrá|revisará|se ocupará)
    {tiempo|plazo|espera} (medio |habitual |estimado )?(de (respuesta|espera|atención)|habitual)
    (sua|tua|suo|tuo|la|il) {richiesta|segnalazione|messaggio|pratica|ticket|domanda} …… (registrat~|in lavorazione|in corso|assegnat~|presa in carico|in coda|con il numero|inoltrat~)
    {grazie} per (aver (contattato|scritto)|averci (contattat~|scritto))
    {stato} (della|del) (sua|suo|tua|tuo)
    {ricevuto} il suo messaggio e (\\w+ )?(risponderemo|ricontatteremo|contatteremo|provvederemo)
    {tecnici|operatori|specialisti|consulenti|team|addetti|esperti} …… (occuperà|risponderà|contatterà|prenderà|ricontatterà)
    {tempo|tempi|attesa} (medio |medi |abituale )?(di (risposta|attesa|lavorazione)|abituale)
    (uw|je) {verzoek|vraag|melding|aanvraag|ticket|bericht|zaak} …… (geregistreerd|in behandeling|verwerkt|toegewezen|doorgestuurd|onder nummer|in de rij|wachtrij)
    {contact} (heeft |hebt |heb )?(opgenomen|opneemt|opnam|zoekt)
    {status} van (uw|je)
    (uw|je) {bericht|mail|vraag} (hebben wij |goed )?ontvangen en (reageren|nemen|antwoorden)
    {technici|medewerkers|specialisten|collega's|team|experts} …… (neemt|nemen|zal|zullen|gaat) …… (behandeling|contact|reageren|oppakken|opnemen|antwoorden)
    {reactietijd|wachttijd|antwoordtijd|doorlooptijd}
    {toegewezen} aan
    {zgłoszenie|zapytanie|sprawa|wiadomość} …… (zarejestrowan~|w trakcie|przekazan~|przypisan~|pod numerem|przyjęt~|w kolejce)
    {dziękujemy} za (kontakt|skontaktowanie|zgłoszenie|wiadomość)
    {status} (zgłoszenia|sprawy|zamówienia)
    {otrzymaliśmy} (państwa |twoją )?wiadomość i (odpowiemy|skontaktujemy|zajmiemy)
    {techników|konsultantów|specjalistów|konsultant|zespół|doradca} …… (odpowie|zajmie|skontaktuje|odezwie)~|(odpowie|zajmie|skontaktuje|odezwie) …… {techników|konsultantów|specjalistów|konsultant|zespół|doradca}
    {czas} (odpowiedzi|oczekiwania|realizacji)
    (seu|sua|o|a) {pedido|mensagem|questão|ticket|solicitação|processo|caso} …… (registad~|a ser processad~|em curso|atribuíd~|encaminhad~|em fila|com (a referência|o número)|registrad~)
    {obrigado|obrigada} por (contactar|nos contactar|entrar|ter contactado|escrever)
    {estado} do seu
    {recebemos} a sua mensagem e (responder~|entrar~|contactar~)
    {técnicos|agentes|especialistas|equipa|consultores} …… (irá|responderá|contactará|tratar|entrará)
    {tempo|prazo} (médio |habitual )?de (resposta|espera)
    ditt {ärende|meddelande|mejl} …… (registrer~|behandlas|tilldelat|har mottagits|i kö|kö)
    {kontaktade|kontaktat} (vår|oss|vårt)
    {status} för ditt
    {emot|mottagit} ditt (meddelande|ärende|mejl) och (svarar|återkommer|behandlar)
    {tekniker|handläggare|medarbetare|kollegor|team|specialister} …… (tar hand|återkommer|kontaktar|svarar|hör av)
    {svarstiden|svarstid|väntetiden|väntetid|handläggningstid|handläggningstiden}
"""

# Reminders of an appointment.
REMINDER = """
    {remind|reminding} you (of|about)|{reminder} (of|about|for|:)|your {appointment|visit|booking|treatment|session|lesson} (\\w+ ){0,3}(is|on|at|for|tomorrow|with)|(don't|do not) {forget} your|we look {forward} to (seeing|welcoming)|if you (cannot|can't|are unable to) {attend|come|make|keep} |{unable} to attend
    {erinnern|erinnerung} (wir )?(sie |dich )?(gerne? )?(an|:)|möchten (sie|dich) … {erinnern}|ihr~ {termin|behandlung|sitzung} (\\w+ )*(am|morgen|um|bei|steht|findet)|{denken} sie an|falls sie (den|verhindert|nicht) … {wahrnehmen|kommen|verhindert}|{verhindert}
    {rappelons|rappel} (votre|que|de|:)|votre {rendez-vous|visite|séance} (\\w+ )*(du|le|de|est|demain|avec|à)|{n'oubliez} pas votre|en cas {d'empêchement|empêchement}|si vous ne pouvez pas {venir|honorer}
    {recordamos} |{recordatorio} (de|:)|su {cita|visita|sesión} (\\w+ )*(es|del|el|con|de|mañana)|no {olvide} su|si no puede {acudir|asistir|venir}
    {ricordiamo} |{promemoria} (di|per|:)|suo {appuntamento} |sua {visita} |non {dimentichi} |se non può {presentarsi|venire}|in caso di {impedimento}
    {herinneren} (wij |u |je )*(aan)?|{herinnering} (aan|:)|(uw|je) {afspraak|behandeling|bezoek} (\\w+ )*(op|om|bij|is|morgen|van)|{vergeet} uw|{verhinderd} |kunt u niet {komen}
    {przypominamy} |{przypomnienie} (o|:)|{twoja|państwa} wizyta |nie {zapomnij} |jeśli nie {możesz|mogą} (przyjść|przybyć)
    {lembramos|relembramos} |{lembrete} (de|:)|sua {consulta|visita|marcação} |não se {esqueça} |se não puder {comparecer|vir}|em caso de {impedimento}
    {påminner} (dig |er )?om|{påminnelse} (om|:)|(din|ditt) {tid|besök|bokning|behandling} (\\w+ )*(den|på|kl|hos|är)|{glöm} inte|får du {förhinder}|vid {förhinder}
"""

# Questions about how we liked it.
SURVEY = """
    {scale} (of|from) \\d+ to \\d+
    {recommend} us (to|.{0,20}friend)|would you {recommend}|likely … {recommend}
    your {opinion|feedback|experience|review|rating} (matters|counts|helps|is important|with us|about)
    {part} in (our|this|the) (\\w+ )?(survey|questionnaire|poll|study)
    {complete|fill|answer|start|take} (in |out |the |our |this |a )*(\\w+ )?(survey|questionnaire|poll)
    (please )?{rate} (the|your|our|us|this|it)
    {write|leave|submit} (us )?(a|your) (short |quick )?(review|rating|feedback)
    {takes} (only |just |less than |about |under )*(a|one|two|three|five|\\d+) (\\w+ )?minutes?
    {clicking|click|tap} … (faces|stars|smil~)
    {how} (did we do|was your (visit|stay|experience|order|purchase|delivery|trip|flight|call)|satisfied|happy (are|were) you|would you rate)
    (you )?(recently|lately) {stayed|visited|bought|purchased|ordered|contacted|shopped|booked}
    {tell} (us|others) (about|how|what you)
    {love|appreciate|value} your (feedback|opinion|thoughts)
    {skala} von \\d+ bis \\d+
    {weiterempfehlen}
    (ihre|deine) {meinung|erfahrung|bewertung|rückmeldung|erfahrungen} (ist (uns )?wichtig|zählt|interessiert|hilft|mit|teilen)
    an (unserer|dieser|einer|der) (\\w+ )?{befragung|umfrage|studie|kundenbefragung} (teil)?
    {beurteilen|bewerten} sie|{bewerte|beurteile} (deinen|deine|uns|jetzt|dein)|jetzt {bewerten}|{bewertung} (abgeben|schreiben)
    {klick|klicken|tippen} …… (gesichter|sterne|sternen|smileys?)
    {dauert} (nur |keine |weniger als |höchstens |etwa |ca )*(eine|zwei|drei|fünf|\\d+) minuten?
    {zufrieden} (sind|waren) sie|wie {zufrieden}|wie {gefiel|hat} (ihnen|es ihnen|dir)
    {kürzlich} … (im|bei|unser|in)|(im|bei|unser) … {kürzlich}
    {échelle} (de|allant) (de )?\\d+ à \\d+
    {recommandiez|recommanderiez|recommander}
    votre {avis|opinion|retour|expérience} (compte|nous intéresse|est important|est précieux|nous aide|avec|sur)
    {participez|répondez|participer} à (notre|cette|ce|une) (\\w+ )?(court )?(questionnaire|enquête|sondage|étude)
    {évaluez|évaluer|notez|noter} (notre|votre|nous|cet|ce service)
    {laisser|laissez|donnez|rédigez|écrire} (un|votre|nous votre) (avis|commentaire|évaluation)
    {cliquant|cliquez} … (visages|étoiles|smileys)
    {prend|suffit|suffisent} (que |moins de |seulement )*(une|deux|trois|cinq|\\d+) (\\w+ )?minutes?
    {pensez} -?vous de votre|comment s'est {passé}
    vous avez récemment {séjourné|acheté|visité|commandé|contacté} |vous avez {acheté} chez nous
    {escala} (de|del) \\d+ (a|al) \\d+
    nos {recomiende|recomendaría|recomendarías|recomendar}
    (su|tu) {opinión|experiencia|valoración} (es importante|cuenta|nos (interesa|importa|ayuda)|con nosotros|sobre)
    {participe|participa|responda|rellene|complete} (en |a |con )?(nuestro|nuestra|esta|este) (\\w+ )?(cuestionario|encuesta|sondeo|estudio)
    {valore|valora|evalúe|puntúe|califique} (nuestro|su|tu|la|el|nos)
    {escribir|escriba|deje|dejar} (una|su) (reseña|opinión|valoración)
    {clic|pulse|pulsando} … (caras|estrellas)
    {minutos|minuto} … {llevará|tarda|solo}|{llevará|tarda|solo} … {minutos|minuto}
    {tal} (su|tu|lo|fue)|qué le {pareció}
    (hace poco|recientemente) … {alojó|compró|visitó|contactó}
    {scala} da \\d+ a \\d+
    ci {consigli|consiglierebbe|consiglieresti|raccomanderebbe}
    (sua|tua) {opinione|esperienza|valutazione} (è importante|conta|ci (interessa|aiuta)|con noi|su)
    {partecipi|partecipa|risponda|compili} (al|alla|il|a) (nostro |nostra |questo |questa )?(\\w+ )?(questionario|sondaggio|indagine)
    {valuti|valuta|voti} (il|la|i|l'|ci)
    {scrivi|scriva|lasci|lascia} (una|la sua|la tua) (recensione|opinione|valutazione)
    {cliccando|clicchi|clicca} … (faccine|stelle)
    {bastano|basta|richiede} (solo |meno di )*(un|due|tre|\\d+) (\\w+ )?minut[oi]
    {com'è|com|come} (è )?(andat[oa]|siamo andati|ha trovato|valuta|si è trovat[oa])
    di recente ha {soggiornato|acquistato|comprato|visitato|contattato} |ha {comprato|acquistato} da noi
    {schaal} van \\d+ tot \\d+
    ons {aanbeveelt|aanraden|aanbevelen}
    (uw|je) {mening|ervaring|beoordeling|feedback} (telt|is belangrijk|helpt|met|over)
    {mee} aan (onze|dit|deze|ons) (\\w+ )?(vragenlijst|enquête|onderzoek|klantonderzoek)
    {beoordeel} (onze|uw|je|ons|de)
    {schrijf|laat|geef} (een|uw|je) (beoordeling|review|recensie)
    {klikken|klik} …|op (een van )?de {gezichtjes|sterren}
    {kost|duurt} (nog geen |maar |slechts |ongeveer )*(een|één|twee|drie|\\d+) (\\w+ )?minu~
    hoe (was (uw|je) {verblijf|bezoek|bestelling|aankoop}|{beviel|tevreden})
    {onlangs} (in|bij|ons)
    {skali} od \\d+ do \\d+
    nas {polecisz|poleciłbyś|poleciłabyś|poleciliby}
    (twoja|państwa) {opinia|ocena} (jest|się liczy|pomoże|ma znaczenie)
    {udział} w (krótkiej |naszej |naszym |krótkim )*(ankiecie|badaniu|ankietą)
    {oceń|ocenić|oceńcie} (naszą|swój|nasz|zakup|nas)
    {napisz|zostaw|wystaw} (opinię|recenzję|ocenę)
    {zajmie} … minut~
    {jak} (minął|podobał|oceniasz|nam poszło|oceniają)
    {niedawno} …… (gościłeś|kupiłeś|odwiedził~|korzystał~|zamknięt~)
    {escala} de \\d+ a \\d+
    nos {recomendar|recomendaria}
    (sua|tua) {opinião|experiência|avaliação} (é importante|conta|ajuda-?nos|interessa)
    {participe|responda|preencha} (no|na|ao|a|o) (nosso |nossa |este |esta )?(\\w+ )?(questionário|inquérito|pesquisa)
    {avalie} (o|a|os|as|nosso)
    {escrever|escreva|deixe} (uma|a sua) (avaliação|opinião|crítica)
    {clicando|clique} … (caras|estrelas)
    {demora|leva} (só |menos de |apenas )*(um|dois|três|\\d+) minutos?
    como (foi|correu|nos) … {estadia|visita|compra|experiência|saímos|entrega}
    {recentemente} …|recentemente (no|na|em) {hotel}
    {skala} (från|av) \\d+ till \\d+
    {rekommenderar|rekommendera} (du )?oss
    din {åsikt|feedback|upplevelse} (är viktig|räknas|hjälper)
    {delta|svara} (i|på) (vår|den|denna) (\\w+ )?(enkät|undersökning|kundundersökning)
    {betygsätt} (vår|ditt|din|oss)
    {skriv|lämna} (en|ett) (recension|omdöme)
    {klicka|klickar} …… (ansikten~|stjärnor~)
    {tar} (bara |mindre än |endast )*(en|ett|två|\\d+) minut~
    {hur} (var (vistelsen|ditt|din|besöket)|nöjd|gick det)
    {nyligen} (på|hos|i)|du … {nyligen}
"""

# Verbs of machines with a code or an address that must be confirmed.
CODE = """
    \\d{3} ?\\d{1,5} (is|ist|est|es|è|e|é|to|är) … {code|pin|otp|passcode|kod|código|codice|anmeldecode|inlogcode|inloggningskod|zugangscode|bestätigungscode|verificatiecode|twój}
    (one-?time|security|login|sign-?in|verification|access|confirmation) {code|passcode|password|pin}
    {code|passcode} …… (is valid|expires|can be used only once|can only be used)
    (enter|use|with) (the (code )?)?[a-z]{0,3}-?\\d{3,8} (to|on|in) {continue|sign|log|confirm|verify|complete}
    never {share} (it|this|the|your)
    {finish|complete} … (setting up|registration|your account|your registration|sign-?up)
    {confirm|verify} your (e-?mail|mail|account|address|identity|registration)
    if (this was|you did|it was) {you} (not )?(enter|do|make|request|,)?|if you {did|didn't} (not )?(do|request|make|ask|initiate)
    {einmalcode|sicherheitscode|anmeldecode|bestätigungscode|zugangscode|freischaltcode|verifizierungscode|einmalpasswort}
    {code} …… (gültig|gilt|läuft|nur einmal|verwendet werden)
    {geben} sie ihn …… (nie|nicht|niemandem)
    {waren|falls} sie (das|es)( nicht)? (nicht |waren )?|{geben} sie (bitte )?(den code )?[a-z]{0,3}-?\\d{3,8} ein
    {bestätigen|verifizieren} sie (bitte )?ihr~ (e-?mail|mail|adresse|konto|identität)~
    {einrichtung|registrierung|anmeldung} …… abzuschließen
    {code} (à usage unique|de (connexion|vérification|sécurité|confirmation|validation)|d'accès|sms)
    {code} …… (valable|expire|ne peut servir|utilisable)
    ne (le |la )?{communiquez|partagez|divulguez}
    s'il s'agit de {vous}|si vous n'êtes pas à l'{origine}|si vous ne l'avez pas {demandé}
    {saisissez|entrez} (le code )?[a-z]{0,3}-?\\d{3,8}
    {confirmez|vérifiez|validez} votre (adresse|compte|e-?mail|mail|identité|inscription)
    {terminer|finaliser|compléter} (la création|votre inscription|l'inscription|la configuration)
    {código} (de (acceso|verificación|seguridad|confirmación|un solo uso|segurança|verificação|acesso|confirmação)|único)
    {código} …… (válido|caduca|expira|solo puede usarse|só pode)
    no (lo |la )?{comparta|compartas|facilite}
    si (ha sido|no ha sido|has sido|no has sido) {usted|tú}|si no lo ha {solicitado}
    {introduzca|introduce|ingrese} (el código )?[a-z]{0,3}-?\\d{3,8}
    {confirme|verifique|confirma} (su|o seu|tu|a sua) (dirección|cuenta|correo|e-?mail|endereço|conta|identidad)
    (terminar|completar|concluir|finalizar) (de crear|el registro|la creación|a criação|o registo) … {cuenta|registro|conta|registo}
    {codice} (di (accesso|verifica|sicurezza|conferma)|monouso|otp)
    {codice} …… (valido|scade|una sola volta)
    non {comunicarlo|condividerlo|comunicare|condividere|comunichi}
    se (non )?(è stato|sei stato|è stata) {lei|tu}|se non l'ha {richiesto}
    {inserisca|inserisci} (il codice )?[a-z]{0,3}-?\\d{3,8}
    {confermi|conferma|verifichi} (il suo|il tuo|l'|la sua) ?(indirizzo|account|e-?mail|identità)
    {completare} la (creazione|registrazione)
    {code} …… (geldig|verloopt|maar één keer|slechts)
    {eenmalige|eenmalig} (code|wachtwoord)|{inlogcode|verificatiecode|beveiligingscode|toegangscode}
    {deel} (hem|deze|de code) …… (niemand|niet)
    was (u|jij) (dit|het)( niet)?,? {voer}|{heeft|heb} (u|je) (dit|er|dat) niet (gedaan|aangevraagd|om gevraagd|zelf)
    {voer} (dan )?(de code )?[a-z]{0,3}-?\\d{3,8}
    {bevestig|verifieer} (uw|je) (e-?mail~|account|adres|identiteit)
    {kod} (logowania|weryfikacyjny|dostępu|jednorazowy|sms)|{jednorazowy} kod
    {kod} …… (ważny|wygasa|tylko raz)
    nie {udostępniaj|podawaj|przekazuj} (go|nikomu|kodu)
    {jeśli} to (nie )?(ty|państwo)
    {wpisz|podaj} (kod )?[a-z]{0,3}-?\\d{3,8}
    {potwierdź} (swój |adres|konto|e-?mail)~
    {expira} em \\d+ minutos
    não o {partilhe|divulgue|compartilhe}
    se (não )?foi {você}|se não {solicitou|pediu}
    {introduza|insira} (o código )?[a-z]{0,3}-?\\d{3,8}
    {engångskod|inloggningskod|säkerhetskod|verifieringskod|bekräftelsekod}
    {koden} (gäller|går ut|är giltig)
    {dela} (den|inte|koden)
    om det (inte )?{var} du
    {ange} (koden )?[a-z]{0,3}-?\\d{3,8}
    {bekräfta|verifiera} (din|ditt) (e-?post~|konto|mejl~|adress)
"""

# To many people at once.
TO_MANY = """
    (to|dear) (all )?(our )?(trade |retail |business |sales |partner )*{stockists|stockist|resellers|reseller|distributors|fitters|installers|partner|partners|customers|customer|firms|traders|growers|bakers}
    (an|liebe|werte|werter|sehr geehrte|sehr geehrter|geschätzte|verehrte) (alle |unsere |unserer )*{wiederverkäufer|fachbetriebe|partnerbetriebe|handelspartner|kundschaft|geschäftsfreunde|geschäftskunden|geschäftspartner|geschäftspartnerin|vertragspartner|fachpartner|verkaufsstellen|kollegenbetriebe}
    (chers|chères|cher|chère|à tous nos|à tous les|à l'attention de nos|à l'attention de tous nos) (\\w+ )?{revendeurs|professionnels|partenaire|partenaires|distributeurs|artisans|détaillants|clients}
    (estimad[oa]s?|apreciad[oa]s?|a todos los|a todos nuestros|a nuestros|car[oa]s?|prezad[oa]s?|a todos os) {distribuidores|profesionales|revendedores|profissionais|instaladores|comerciantes|parceiro|parceiros|clientes|cliente}
    (cari|car[oa]|gentil[ei]|egregi|a tutti i|a tutti gli|ai nostri) {rivenditori|professionisti|installatori|distributori|partner|cliente|clienti}
    (beste|geachte|aan al onze|aan alle|aan onze) (\\w+ )?{wederverkopers|verkooppunten|vakbedrijven|relatie|relaties|installateurs|handelspartners|klant|klanten}
    (szanowni|drodzy|do wszystkich) (państwo )?{partnerzy|firm|partnerów|odbiorców|kontrahenci|odbiorcy|sprzedawców}
    (bästa|kära|till alla) (våra )?{fackföretag|återförsäljare|partner|partners|kunder|kund}
    (kære|til alle) (vores )?{fagfolk|forhandlere|kunder|kunde|partnere}
    (vážení|milí|všem) (našim )?{zákazníci|zákazník|partneři|obchodníci|prodejcům|zákazníkům}
    (sayın|değerli|tüm) {bayilerimiz|bayilerimize|müşterimiz|müşterilerimiz|iş ortağımız|iş ortaklarımız}
    (to )?(all )?(of )?(dear|valued|to all|our) (all |our |valued |business |trading )*{customers|partners|clients|parents|members|guests|residents|tenants|suppliers|colleagues|friends|subscribers|participants|patients|neighbours|retailers|dealers|resellers} ?[,:!]
    {dear} (valued )?(customer|client|member|guest|subscriber|user|policyholder|account holder|resident|supplier|partner|passenger|patient) ?[,:!]
    (an alle|liebe|werte|sehr geehrte|geschätzte|verehrte) (unsere |alle )*{kunden|kundinnen|partner|partnerinnen|eltern|mitglieder|gäste|anwohner|mieter|lieferanten|händler|geschäftspartner|vereinsmitglieder|patienten|fachhändler|abonnenten|teilnehmer|kunde|kundin|gast|mitglied|nutzer}
    (chers|chères|cher|chère|à tous nos|à tous les) {clients|clientes|client|cliente|partenaires|parents|membres|adhérents|fournisseurs|revendeurs|locataires|abonnés|abonné|patients|utilisateurs}
    (estimados|estimadas|queridos|estimado|estimada|apreciados|a todos nuestros|a todos los|caros|prezados|a todos os|caro|prezado) {clientes|cliente|colaboradores|padres|socios|proveedores|distribuidores|familias|vecinos|abonados|parceiros|pais|membros|fornecedores|usuarios|pacientes}
    (cari|gentili|egregi|gentile|caro|a tutti i|a tutti) {clienti|cliente|partner|genitori|soci|fornitori|rivenditori|condomini|abbonati|utenti|pazienti}
    (beste|geachte|aan al onze|aan alle|aan onze) (\\w+ )?{klanten|klant|zakenpartners|partners|ouders|leden|leveranciers|relaties|bewoners|dealers|gasten|abonnees|patiënten|huurders}
    (szanowni|drodzy|szanowny|do wszystkich) (państwo )?{klienci|klientów|partnerzy|rodzice|członkowie|dostawcy|mieszkańcy|kliencie|kontrahenci|użytkownicy|pacjenci}
    (bästa|kära|till alla|bäste) {kunder|kund|affärspartners|föräldrar|medlemmar|leverantörer|återförsäljare|boende|gäster}
"""

# To a group, as colleagues and tenants write, too.
TO_GROUP = """
    (hi|hello|dear|hej|ciao|hola|bonjour|hallo|hoi|olá|cześć|witam) (a |à |an )?{all|everyone|everybody|zusammen|alle|tous|toutes|todos|tutti|allemaal|iedereen|alla|wszystkich} ?[,!]
"""

# Somebody states something in general: "We inform you that".
INFORM = """
    we would like to (let you know|{inform|announce|introduce|draw|remind|know}) |{aware} that|nous {souhaitons} vous (informer|rappeler)|{queremos} (informar|comunicar)|{desideriamo} informar|wij {willen} u (informeren|wijzen)|{chcemy} poinformować|vi {vill} informera
    (we )?(would like to |wish to |hereby |herewith )?{inform} (you|all|our)|{please|kindly} note(?! that (we|my|our) (address|order|need|invoice|have|do|will))|{council|bank|management|school|company} informs
    we {regret} to inform|{due} to (\\w+ )?(increased|rising|higher|the)|{effective} (from|as of)|as {of} (next|\\d|january|february|march|april|may|june|july|august|september|october|november|december|monday)
    wir {informieren} (sie|euch)|möchten (wir )?(sie|euch) (darüber )?{informieren}|{teilen} wir ihnen mit|{informiert}:|bitte {beachten} sie|{aufgrund} (gestiegen~|der gestiegen~|höher~)|sehen wir uns {gezwungen}|{mitteilung} an
    nous vous {informons} |{informe} :|vous {informe} |en {raison} (de la|du|des|d'une)|sommes {contraints} |à {compter} (du|de)|{veuillez} noter
    le {informamos} |les {informamos} |{informa} :|{comunicamos} que|nos vemos {obligados} |{debido} al?|a {partir} (de|del) (la|el|ahora|próxim~|\\d)
    la {informiamo} |vi {informiamo} |{informa} :|{comunichiamo} che|siamo {costretti} |a {causa} (del|della|dell'|di)|{dalla|dal} (prossima|\\d)
    wij {informeren} u|{meldt} :|{delen} u mede|{genoodzaakt} |{door|vanwege} de (gestegen|hogere|feestdag~)|{vanaf} (volgende|\\d|maandag)|{attentie}
    {informujemy} |{informuje} :|{zawiadamiamy} |jesteśmy {zmuszeni} |ze {względu} na|z {powodu} |{uprzejmie} informuj~
    {informamos} |{informa} :|vemo-?nos {obrigados} |{devido} (ao|à|a)|a {partir} (da|de) (próxima|agora|\\d)|{comunicamos}
    vi {informerar} |{informerar} :|{tvingas} vi|på {grund} av|från och {med}
"""

# Topics of circulars: prices, holidays, hours, fairs, bank details.
CIRCULAR = """
    (delighted|pleased|glad|proud|happy) to (welcome|introduce|present) …… {manager|colleague|contact|team|who|representative}|{takes} over (from|the region|as)
    {leave|leaves|leaving} our range|{discontinued|discontinuing} |(while|until) {stocks} last|{spec} sheets? (is|are)
    {präsentieren|vorstellen|stellen} …… (vor|neue~ (kolleg~|ansprechpartner~|gebietsleiter~))|{übernimmt} (das gebiet|die region|ab sofort)|nimmt …… aus dem {programm|sortiment}|nehmen (wir )?…… aus dem {programm|sortiment}|solange der {vorrat} reicht
    {umgezogen} |finden sie uns (in|im|am) …… {gewerbe~|straße|str}
    {présenter} (notre nouve~|\\w+ \\w+, qui)|{reprend} le (secteur|poste)|{gamme} …… (s'arrête|est arrêtée)|dans la {limite} des stocks
    {portes} ouvertes|{découvrir} notre (nouvelle )?(collection|gamme)
    {presentarles} |{presentaros} |{atiende|atenderá} la zona|(serie|gama) …… se {retira}|hasta {agotar} existencias
    {presentarvi|presentarle} |{segue} la zona|{esce} di produzione|fino a {esaurimento}
    {voorstellen|stellen} …… (voor|nieuwe)|neemt (de )?{regio} …… over|uit het {assortiment}|op is {op}
    {przedstawić} (państwu )?(nowe~|pani~|pana)|{wycofujemy} |do wyczerpania {zapasów}
    {apresentar} (a|o|\\w+ \\w+, que)|{acompanhar} a zona|enquanto houver {stock}
    {presentera} (\\w+ \\w+|vår nya)|tar över {region} |{utgår} ur sortimentet|så långt {lagret} räcker
    {prices|price|rates|tariffs} (\\w+ ){0,4}(by|of) \\d+ ?%|(raise|increase|adjust|adjusting|raising) (\\w+ )?our (\\w+ )?{prices|price|rates|tariffs}|new {price|tariff} list (is|will|can|applies|comes)|{prices} (will )?(increase|rise|change|adjust|apply)
    our (\\w+ )?{warehouse|depot|office|offices|dispatch|shop|store|branch|showroom|counter|department|factory|plant|production|company|team} (\\w+ )?(is|are|will be|remains?|will remain) (\\w+ )?(closed|open|unavailable)|we (are|will be|remain) {closed}
    {orders} (placed|received|that) …… (will|by|before|until)|last {orders} |{orders} will
    {opening|business} (hours|times)|(trade )?{counter|showroom} opens|we are {open}
    our {team|experts} …… (show|present|presenting|be there)|{unser} team … (zeigt|präsentiert|stellt)|{notre} équipe … présentera|{nuestro|nossa} (equipo|equipa) … (mostrará|presentará|apresentar)|il {nostro} team … presenterà|{ons} team … (toont|laat)|{nasz} zespół … (zaprezentuje|pokaże)|{vårt} team … (visar|presenterar)
    {free|kostenlose|gratuites|gratuitas|gratuiti|gratis|bezpłatne|gratuitos} (tickets|eintrittskarten|entrées|entradas|biglietti|kaarten|bilety|bilhetes|biljetter)|{eintrittskarten|entrées|entradas|biglietti|bilety|bilhetes} (gratuit~|kostenlos~|gratis)
    {visit} us (at|on|in)|{stand|booth} [a-z]?\\d|{hall} \\d
    we (have )?{changed|moved|moving} (our )?(bank|premises|address|to|bank)|new {bank|account} (details|number|stated)
    we (all )?{wish} (you|all)|{look} forward to (your visit|seeing you|welcoming)|(season's|festive) {greetings}
    {preise|listenpreise|tarife} …… (anzuheben|erhöhen|anpassen|anzupassen|erhöht|steigen|um \\d)|{preisanpassung|preiserhöhung|preisliste}(?! ist| von| für| bitte| wäre) (finden|gilt|tritt|zum|ab|liegt|steht)
    (unser|unsere|das) (\\w+ )?{lager|büro|betrieb|versand|abholtheke|ausstellung|geschäft|werk|laden|filiale|verkauf|produktion|telefonzentrale} …… (geschlossen|geöffnet|nicht besetzt|nicht erreichbar)|(bleibt|bleiben|haben|machen) …… {geschlossen|betriebsferien|inventur}
    {bestellungen} die …… (eingehen|eintreffen)|{bestellungen} (gehen|werden|bis|nach)|{bestellschluss|annahmeschluss}
    {öffnungszeiten|geschäftszeiten} |{samstags|sonntags} (bleibt|geschlossen)
    {besuchen} sie uns|{stand|halle} [a-z]?\\d|{hausmesse|messestand}
    (haben )?{bank} gewechselt|neue {bankverbindung|kontoverbindung}|auf der {rechnung} angegebene
    {wünschen} (wir )?(ihnen|allen)|{freuen} uns auf ihren besuch
    {prix|tarifs} de \\d+ ?%|(augmenter|ajuster|réviser) (nos|les) {prix|tarifs}|nouveau {tarif} (est|sera|entre)|{tarifs} (évoluent|augmentent|changent)
    {notre|nos} (\\w+ )?(dépôt|bureaux?|magasin|entrepôt|comptoir|atelier|usine|service|établissement|agence|société) …… (fermée?s?|ouverte?s?|fermera)|{sommes|serons} fermés
    {commandes} (passées|reçues|partiront|seront)|dernières {commandes}
    {horaires} |reste {fermé}
    {retrouvez} -?nous|{stand} \\w+|{hall} \\d
    avons {changé} de (banque|locaux|adresse)|(coordonnées|compte) {bancaires|indiqué}
    vous {souhaitons} |{plaisir} de vous (accueillir|voir)
    (subir|subir|aumentar|ajustar|actualizar|subida de) (nuestr[oa]s|los|las|os nossos) {precios|tarifas|preços}|nueva {lista} de precios|{precios|tarifas|preços} …… \\d+ ?%|nova {tabela}
    (nuestro|nuestra|o nosso|a nossa) (\\w+ )?{almacén|oficina|tienda|mostrador|fábrica|sede|delegación|taller|armazém|balcão|loja|escritório|fábrica} …… (cerrad[oa]|abrirá|abiert[oa]|encerrad[oa]|abre|fechad[oa])|{cerramos|encerramos}
    los {pedidos} (recibidos|saldrán|realizados)|as {encomendas} (recebidas|serão|sairão)
    {horario|horário} |los {sábados} permanece|aos {sábados}
    {visítenos|visite-nos|visite} |{stand} \\w+|{pabellón|pavilhão} \\d
    (hemos {cambiado}|{mudámos}) de (banco|instalaciones)|cuenta {indicada} |conta {indicada}
    le {deseamos} |les {deseamos} |le {esperamos} |contamos com a sua {visita}|{desejamos}
    (aumentare|adeguare|aggiornare) (i nostri |i |il )?{listini|prezzi|listino}|nuovo {listino} (è|sarà|entra)|{prezzi|listini} …… \\d+ ?%
    (il nostro|la nostra|i nostri) (\\w+ )?{magazzino|ufficio|uffici|banco|negozio|sede|stabilimento|deposito|officina} …… (chius[oaie]|apert[oaie])|{siamo|saremo|restiamo} chiusi
    gli {ordini} (ricevuti|partiranno|saranno|pervenuti)
    {orari} |{sabato} restiamo
    (venite a )?{trovarci|visitateci} |{stand} \\w+|{padiglione} \\d
    abbiamo {cambiato} (banca|sede)|{conto} indicato|{coordinate} bancarie
    vi {auguriamo|aspettiamo} |le {auguriamo}
    (onze )?{prijzen|tarieven} …… (verhogen|aanpassen|\\d+ ?%)|nieuwe {prijslijst} (vindt|geldt|is|gaat)
    (ons|onze) (\\w+ )?{magazijn|kantoor|afhaalbalie|winkel|showroom|fabriek|vestiging|afdeling} …… (gesloten|open)|{zijn|blijven} (wij|we) (gesloten|dicht)
    {bestellingen} (die|gaan|worden|voor)
    {openingstijden} |op {zaterdag}
    {bezoek} ons|{stand} \\w+|{hal} \\d
    van {bank} veranderd|{rekeningnummer} op
    {wensen} (wij |we )?u|graag tot {ziens}
    (podnieść|podwyższyć|zmienić) (nasze )?{ceny}|nowy {cennik} (jest|obowiązuje|dostępny)|{ceny} …… \\d+ ?%
    {nasz|nasze|nasza} (\\w+ )?(magazyn|biuro|sklep|punkt|zakład|oddział|salon|firma) …… (nieczynn~|zamknięt~|czynn~|otwart~)
    {zamówienia} (złożone|otrzymane|zostaną)
    {godziny} otwarcia|w {soboty}
    {odwiedź|odwiedźcie} nas|na {stoisku} |{hali} \\d
    {zmieniliśmy} (bank|adres|siedzibę)|{rachunku} podanego
    {życzymy} |{zapraszamy}
    (höja|höjer|justera) (våra )?{priser|priserna}|nya {prislistan} (finns|gäller)|{priser} …… \\d+ ?%
    {vårt|vår} (\\w+ )?(lager|kontor|butik|disk|fabrik|verkstad) …… (stängt|öppet|öppen|stängd)|har vi {stängt|öppet}
    {beställningar} (som|skickas|kommer)
    {öppettider} |på {lördagar}
    {besök} oss|i {monter} |{hall} \\d
    har {bytt} (bank|lokaler)|{kontot} som anges
    {önskar} (vi )?(er|dig|alla)|varmt {välkomna|välkommen}
    back in {stock} |{discontinued|unavailable} |out of {stock} (until|for)|currently not {available} |{delivery|supply} (delays?|bottleneck|times? (is|are|of))
    no {deliveries|delivery|collections|shipments} (on|between|from|will)|{deliveries} (will|resume|restart|are suspended)|{order} (deadlines?|cut-?off)|{orders} by (monday|tuesday|wednesday|thursday|friday|noon)
    {minimum} order|{surcharge} |{prices|price} (excl|plus vat|are net|stays|include|subject)|plus {vat}
    your new {contact|representative|account manager} (for|is|in)|{understanding} (and|\\.|$)|thank you for your {understanding|loyalty|trust} |wieder {lieferbar|vorrätig}
    buy \\d+ (and )?(get|pay) {\\d|pay|get|free}|{only} (in|this|until) (january|february|march|april|may|june|july|august|september|october|november|december|week|month)
    {lieferverzögerungen|lieferengpass|lieferengpässe|ausverkauft|lieferbar|ausgelistet|lieferzeiten|lieferstopp}
    keine {lieferungen|auslieferung|auslieferungen|zustellung|anlieferung} (statt)?|{lieferungen} (finden|erfolgen|entfallen)|{bestellschluss|bestelltag|bestelltage|liefertag|liefertage}
    {mindestbestellwert|mindermengenzuschlag|kleinmengenzuschlag|zuschlag|energiezuschlag} |{preise} (zzgl|netto|verstehen|freibleibend|inkl)|{freibleibend}
    ihr~ neu~ {ansprechpartner|ansprechpartnerin|kundenberater|außendienstmitarbeiter}|um {verständnis} |{verständnis}
    \\d {kaufen|zahlen|bezahlen|nehmen} |nur (im|in) {januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember}
    {indisponible|rupture|réapprovisionnement|déréférencé} |{délais} de livraison
    aucune {livraison|expédition|collecte} |{livraisons} (seront|ne|reprendront|suspendues)|{anticiper|anticipez} …… commandes|{commandes} avant
    {minimum} de commande|{franco} de port|{supplément|majoration} |{prix} (ht|hors|nets?)
    {nouvel|nouveau} interlocuteur |{compréhension} |votre {fidélité|confiance}
    \\d {achetés|achetées|achetée} |{seulement|uniquement} en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)
    {agotado|descatalogado|indisponible|reposición} |{plazos|retrasos} de entrega
    no (habrá|hay|haverá|há|realizaremos|se realizarán) {entregas|envíos|repartos|envios} |{entregas} (se|quedan|serão)|{anticipen|adelanten|antecipem|anticipe} (sus|as|los)
    {pedido|encomenda} (mínimo|mínima)|{recargo|sobretaxa} |{precios|preços} (sin|netos|com|s/)|{comprensión|compreensão} |su {fidelidad}
    {lleve|leve} \\d|solo en {enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre}|só em {janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro}
    {esaurito|esauriti|indisponibile} |{ritardi|tempi} (nelle|di) consegn~
    non (si )?(effettuano|effettueremo|saranno) {consegne|spedizioni} |{consegne} (saranno|riprenderanno|sospese)|{anticipare} gli ordini
    {ordine} minimo|{supplemento|sovrapprezzo} |{prezzi} (iva|netti|escl)|{comprensione} |{paghi} \\d|solo a {gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre}
    weer {leverbaar|voorradig} |{uitverkocht|leverbaar|levertijden|leveringsproblemen}
    (wordt|worden) er {niet} geleverd|geen {leveringen|bezorging|verzending} |{leveringen} (vinden|worden|starten)|{rekening} mee bij uw bestelling|{besteldeadline|bestelmoment}
    {minimale} (bestelwaarde|ordergrootte)|{minimumbestelling|toeslag|orderbedrag} |{prijzen} (excl|incl|zijn|netto)|{begrip} |\\d {halen|betalen} |alleen in {januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december}
    {niedostępny|wycofany|wyprzedany} |{opóźnienia|terminy} (w dostaw~|dostaw~)
    nie {realizujemy|prowadzimy|wysyłamy} (dostaw|wysyłek|zamówień)|{dostawy} (będą|zostaną|wznowimy)|{składanie} zamówień|{prosimy} o wcześniejsze
    {minimalna|minimalne} (wartość|zamówienie)|{dopłata} |{ceny} (netto|bez|brutto)|{wyrozumiałość} |w cenie {\\d|cenie} |tylko w {styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu}
    {slutsåld|slutsålt|utgår|leveransförseningar|leveranstider} |åter i {lager}
    inga {leveranser|utskick} |{leveranserna|leveranser} (återupptas|sker|ställs)|{beställningar} i god tid
    {minsta} (ordervärde|beställning)|{tillägg|minimiorder} |{priser} (exkl|inkl|ex)|{förståelse} |{betala} för \\d|endast i {januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december}
    (no|aucune|keine|geen|inga) {entregas|livraison|lieferungen|leveranser} |não há {entregas} |{preços|precios} sem iva
    {school|kindergarten|nursery|library|surgery|practice|pool} (will be|is|remains) closed
    {schule|kita|kindergarten|bücherei|praxis|schwimmbad} … geschlossen|{bleibt} … geschlossen
    {école|crèche|bibliothèque|cabinet|piscine|mairie} (sera|est|reste) fermée?
    {colegio|escuela|biblioteca|consulta|piscina} (permanecerá|estará) cerrad[oa]|(permanecerá|estará) {cerrado|cerrada}
    {scuola|asilo|biblioteca|piscina|ambulatorio} (resterà|sarà) chius[oa]
    (is|blijft) de {school|bibliotheek|praktijk} … gesloten|{school} (is|blijft) gesloten
    {szkoła|przedszkole|biblioteka|przychodnia} (jest|będzie) (zamknięt~|nieczynn~)
    {escola|biblioteca|piscina|creche} (estará|está) (fechad[oa]|encerrad[oa])
    (är|har) {skolan|förskolan|biblioteket|mottagningen} stäng~
    {bins|containers|waste} will be|{tonnen|behälter|mülltonnen} …… (geleert|abgeholt)|{bacs|poubelles} seront|{contenedores} se|{bidoni} saranno|{containers} worden|{pojemniki} zostaną|{contentores} serão|{kärlen|kärl} töms|töms {kärlen}
"""

# Advertising.
OFFER = """
    {save|saving} (up to )?(\\d+ ?(%|percent|€|eur|pounds|dollars)|£|\\$)|\\d+ ?% {off|discount|reduction}|{discount|voucher} (code|worth|of \\d)
    {discover|explore} (our|more|the|over|how|what)|while {stocks|stock} last|(special|limited|exclusive) {offer|offers}|{offer} (ends|valid|expires)
    {range|collection|catalogue|season} (has arrived|is here|is now|is out|available)|(new|our) (\\w+ )?{range|collection|catalogue} (has|is|of)
    {complete} your (purchase|order) (now|today)|left {something} |in your {basket|cart}|{shop|order|book|buy} (now|today|here)
    you('ve| have) {won}|{win} (a|an|one|\\d|great)|{cheap} \\w+
    {sparen|spare} sie|{sparen|spare} (bis|jetzt|\\d)|\\d+ ?% {rabatt|nachlass|günstiger}|{rabattcode|gutscheincode}
    {entdecken|entdecke} (sie|jetzt|unsere|die)|solange {vorrat} |{vorrat} reicht|nur (noch )?(bis|für kurze|heute|diese) {zeit|sonntag|samstag|heute|woche|monatsende} ?|{aktion|angebot} (gilt|endet|nur)
    {kollektion|frühjahrskollektion|neuheiten|sortiment|katalog} …… (ist da|sind da|eingetroffen|erschienen|ab sofort|erhältlich)
    {einkauf} …… (ab|abschließen)|im {warenkorb} |jetzt {bestellen|kaufen|sichern|buchen|shoppen|einkaufen}|hier …… {bestellen}
    {gewonnen} |{gewinnen} sie|{billige|günstige} \\w+
    {profitez|économisez} |\\d+ ?% de {remise|réduction|rabais}|{découvrez} |{limite} des stocks|(offre|promotion) {valable|limitée}
    {collection} …… (arrivée|est là|disponible)|{nouveautés} |{catalogue} (est|vient)
    {finalisez} votre|votre {panier} |{commandez|achetez|réservez} (ici|maintenant|dès|en ligne)
    {gagné} |{gagnez|tentez}
    {ahorre|ahorra} |\\d+ ?% de (descuento|desconto) {descuento}?|{descuento|desconto} |{descubra|descubre} |hasta agotar {existencias}|{promoção|promoción|oferta} (válida|limitada|termina)|{poupe} |enquanto durar o {stock}
    (aquí|llegado|llega) …… {colección}|{colección|coleção} …… (aquí|chegou|llegado|disponible)|{novedades|novidades} |{catálogo} (ya|já|está)
    {finalice|finaliza|conclua} su|su {carrito} |{carrinho} |a sua {compra} e|{pida|compre|compra|reserve|encomende} (aquí|ahora|hoy|ya|agora|aqui|já)
    ha {ganado} |{gane|gana|ganhe} (un|una|um)|{ganhou}
    {risparmi|risparmia} |\\d+ ?% di {sconto} |{scopra|scopri} |esaurimento {scorte} |{offerta|promozione} (valida|limitata|termina)
    (arrivata|arriva) … {collezione}|{collezione} …… (arrivata|disponibile|è qui)|{novità} |{catalogo} (è|nuovo)
    {completi|completa} (ora )?l'(acquisto|ordine)|il {carrello} |{ordini|acquista|acquisti|prenoti} (qui|ora|subito|oggi)
    ha {vinto} |{vinca|vinci}
    {bespaar} |\\d+ ?% {korting} |{ontdek} |zolang de {voorraad} |{actie|aanbieding} (geldt|loopt|eindigt)|{aanbiedingen} |alleen deze {week}
    {collectie|voorjaarscollectie|assortiment} …… (binnen|er weer|gearriveerd|beschikbaar|gezien)
    {rond} je aankoop|in (je|uw) {winkelwagen|winkelmandje}|{bestel|koop|boek} (nu|hier|direct|snel)
    {gewonnen} |{win} (een|nu)|{kans} op (een)?
    {zyskaj|oszczędź|oszczędzaj} |\\d+ ?% {rabatu|taniej} |{odkryj} |wyczerpania {zapasów} |{promocja} (trwa|ważna)
    {kolekcja} … (już jest|dostępna)|{nowości} |{katalog} już
    {dokończ} |w {koszyku} |{kup|zamów|zarezerwuj} (teraz|już|tutaj)|{darmowej|darmowa} dostaw~
    {wygrał|wygrałeś|wygrała} |{wygraj}
    {spara} \\d|\\d+ ?% {rabatt} |{upptäck} |{lagret} räcker|{erbjudandet} (gäller|slutar)
    {vårkollektionen|kollektionen|sortimentet|katalogen} (är|har|finns)|{nyheter}
    {slutför} ditt|i {varukorgen} |{köp|beställ|boka|handla} (nu|här)|{glömt} något
    har {vunnit} |{vinn}
"""

# Calls to do something on a page.
ACTION = """
    {online} (in|at|or|via|now)|{upgrade} |{book|make|extend} (a|the|your) (\\w+ )?(date|booking|slot|loan|appointment) (online|with|now|here)|text \\w+ {to|for} |in your {account}
    {online} (in|oder|unter|über|auf)|{verlängern|erweitern|buchen|vereinbaren|upgraden} (sie )?(ihn|online|jetzt|sie|hier)|termin {online|vereinbaren} |in ihrem {konto}
    en {ligne} |{passez} à|{prolongez} |depuis votre {compte}
    en {línea} |{renueve|amplíe|actualice} |en su {cuenta}
    {online} |{rinnovi|passi} |dal suo {account}
    {online} |{upgrade} |via uw {account}
    {online} |{przedłuż|przejdź} |na swoim {koncie}
    {online} |{renove|atualize} |na sua {conta}
    på {webben} |{uppgradera} |i ditt {konto}
    {click|tap|press|pressing|clicking} |{log|sign} (in|into)( to)?|{logging|signing} in|{track} |{follow} the link|{link|button} below|{download} |(our|the) {website|app|portal} |{renew} (now|it|online)|{update} your (\\w+ )?(details|card|information|data)|(in|via|under) your {settings|account|profile}|{change|cancel|manage|reschedule} (it |or cancel |or change )?(online|any ?time|here|in your)|{bring} (an|your|a) id|{start} here|{stop} to|{open} the app|{details} :|{call} 0\\d+|to {cancel|reschedule} (use|reply|click|call)
    {klicken|klick|tippen} |{anmelden|einloggen} |nach der {anmeldung} |{verfolgen} |über (den|die) (\\w+ )?{link|schaltfläche}|{herunterladen|download} |(unserer|auf der) {website|webseite|homepage|internetseite}|jetzt {verlängern|bewerten|ansehen|starten|anmelden|zahlen}|{aktualisieren} sie|(in|unter) (den|ihren|deinen) {einstellungen}|{jederzeit} (ändern|kündigen|online|in)|{stornieren|absage} |{ausweis} mit|hier {geht} es|{öffnen} sie die|im {händlerbereich|kundenportal|kundenkonto|kundenbereich|onlineportal}|0\\d+ … {anrufen}|{app}
    {cliquez|cliquant|appuyez} |{connectez|connexion} |{suivi|suivre|suivez} |{lien|bouton} |{télécharger|téléchargez} |sur notre {site} |{renouvelez|renouveler} |{mettre} à jour|dans vos {paramètres|réglages}|à tout {moment} |pour {annuler} |pièce d'{identité}|{commencez} ici|{ouvrez} l'app~|dans (votre|l') ?{espace} |{appelez} le 0\\d+
    {clic|pulse|pulsando} |{acceder|acceda|accediendo|entrar|inicie} |{seguimiento|siga} |{enlace|botón|link} |{descargar|descargue} |en nuestra {web|página} |{renuévelo|renueve|renovar} ahora|{actualice|atualize} sus|{actualice} |en (los|sus) {ajustes}|en cualquier {momento} |para {cancelar} |documento de {identidad}|{empiece} aquí|{abra} la (app|aplicación)|(zona|área) de {distribuidores|clientes|cliente}|{llame} al 0\\d+
    {clicchi|clicca|cliccando|prema} |{acceda|accesso|accedi} |{traccia|segua} |{link|pulsante} |{scaricare|scarichi|scarica} |sul nostro {sito} |{rinnovi|rinnova} |{aggiorni|aggiorna} |nelle {impostazioni} |in qualsiasi {momento} |per {annullare|disdire} |un {documento} |{inizi} qui|{apra} l'app|nell'{area} |{area} (clienti|rivenditori|riservata)|{chiami|chiama} lo 0\\d+
    {klik|klikken|druk} |{inloggen|log} |{volgen|volg} |via (de|uw|onze) (\\w+ )?{link|knop|instellingen|website}|{downloaden|download} |onze {website|site} |{verleng|vernieuw} nu|{werk} uw|(kan|u) altijd {opzeggen} |{annuleren|afzeggen} |{legitimatiebewijs} |{begin} hier|{open} de app|{portaal|dealerportaal|klantportaal|klantenportaal}|{bel} 0\\d+|in uw {account|omgeving}
    {kliknij|klikając} |{zaloguj|zalogowaniu} |{śledź} |{link|przycisk|przyciskiem} |{pobierz} |na naszej {stronie} |{odnów} |{zaktualizuj} |{odnów} |w {ustawieniach} |aby {anulować} |dokument {tożsamości} |{zacznij} tutaj|{otwórz} aplik~|w {strefie|panelu} |{zadzwoń} 0\\d+
    {clique|clicando} |{aceda|aceder|entre|entrar} |{seguir|siga} |{link|botão} |{descarregar|transferir|baixar} |nosso {site} |{renove} agora|{atualize} |nas {definições|configurações} |a qualquer {momento|altura} |para {cancelar} |um {documento} |{comece} aqui|{abra} a app~|na {área} |{ligue} 0\\d+
    {klicka|klickar} |{logga|loggat} (in|på)|{spåra} |via {länken} |{ladda} ner|på vår {webbplats|hemsida} |{förnya} nu|{uppdatera} |i {inställningar|inställningarna} |när som {helst} |{avboka|avbokning} |med {legitimation} |{börja} här|{öppna} appen|{återförsäljarsidorna} |{ring} 0\\d+|med {knappen}
"""

# Lines of a receipt.
TOTALS = """
    {subtotal|shipping|total|payment|carrier|quantity|vat|arrival|check-in|reference|expected|estimated} ?(method|number|arrival|delivery|id)?:? (by )?(\\d|card|paypal|visa|thursday|friday|[a-z]+day|swift|£|€|\\$)
    {zwischensumme|versand|gesamt|summe|zahlungsart|menge|mwst|anreise|abreise|endbetrag|referenz|ankunft} ?(mit)?:? (\\d|karte|paypal|lastschrift|[a-z]+tag|eur|€|sd)
    {sous|livraison|total|paiement|quantité|tva|arrivée|transporteur|montant|référence} ?(total)? ?:? (\\d|carte|paypal|prévue|[a-z]+di)
    {subtotal|envío|total|pago|cantidad|iva|llegada|entrada|transportista|importe|referencia} ?:? (\\d|tarjeta|cartão|paypal|prevista)
    {subtotale|spedizione|totale|pagamento|quantità|iva|arrivo|corriere|importo|riferimento} ?:? (\\d|carta|paypal|previsto)
    {subtotaal|verzending|totaal|betaalwijze|aantal|btw|aankomst|vervoerder|bedrag|referentie} ?:? (\\d|kaart|ideal|paypal|[a-z]+dag|verwachte)
    {suma|dostawa|razem|płatność|ilość|vat|przyjazd|przewoźnik|kwota|numer} ?:? (\\d|karta|blik|[a-z]+ek)
    {portes|chegada|pagamento|quantidade|transportadora|valor} ?:? (\\d|cartão|mbway|prevista)
    {delsumma|frakt|totalt|betalning|antal|moms|incheckning|transportör|beräknad|belopp|referens} ?(leverans)?:? (\\d|kort|swish|[a-z]+dag)
"""

# The last line of a newsletter.
FOOTER = """
    {unsubscribe|abmelden|abbestellen|désabonner|désinscrire|uitschrijven|afmelden|disiscriviti|disiscrizione|wypisz|avregistrera|avprenumerera} ?(here|hier|ici|qui)?$|^ {unsubscribe|uitschrijven|avregistrera}
    darse de {baja}|{cancelar} (la |a )?(suscripción|subscrição|inscrição)|se {désabonner|désinscrire}|{annulla} l'iscrizione|{zrezygnuj} z|{impressum} |{datenschutz|datenschutzhinweise}
    {privacy} (policy|statement|notice)|mentions {légales}|aviso {legal}|all {rights} reserved|tous droits {réservés}|{reservados} todos|tutti i diritti {riservati}
"""

# Subjects of notices.
SUBJECT = """
    your (\\w+[ -]){0,3}{order|parcel|package|shipment|delivery|booking|reservation|appointment|invoice|bill|statement|subscription|plan|policy|premium|payment|refund|account|password|card|request|ticket|case|items|purchase|visit|stay|opinion|code|contract|membership|trial|domain}
    (ihr|ihre|dein|deine) (\\w+[ -]){0,3}{sendung|paket|lieferung|bestellung|artikel|buchung|reservierung|termin|rechnung|abonnement|abo|tarif|vertrag|beitrag|versicherungsbeitrag|zahlung|erstattung|konto|passwort|karte|anfrage|ticket|einkauf|besuch|aufenthalt|meinung|code|einmalcode|mitgliedschaft|zählerstand}
    {votre|ton|vos} (\\w+[ -]){0,3}(colis|commande|livraison|réservation|rendez-?vous|facture|abonnement|formule|contrat|cotisation|paiement|remboursement|compte|mot de passe|carte|demande|achat|visite|séjour|avis|code|panier)
    {su|tu|sus|tus} (\\w+[ -]){0,3}(paquete|pedido|envío|entrega|reserva|cita|factura|recibo|suscripción|plan|contrato|prima|pago|reembolso|cuenta|contraseña|tarjeta|solicitud|compra|visita|estancia|opinión|código|carrito)
    {sua|suo|tua|tuo|vostro|vostra} (\\w+[ -]){0,3}(pacco|ordine|spedizione|consegna|prenotazione|appuntamento|fattura|bolletta|abbonamento|piano|contratto|premio|pagamento|rimborso|conto|account|carta|richiesta|acquisto|visita|soggiorno|opinione|codice|encomenda|pedido|envio|entrega|reserva|consulta|fatura|subscrição|plano|prémio|pagamento|reembolso|conta|cartão|compra|estadia|opinião|código)
    {seu|seus} (\\w+[ -]){0,3}(pedido|envio|plano|prémio|pagamento|reembolso|cartão|código|contrato|artigos)
    (uw|je|jouw) (\\w+[ -]){0,3}{pakket|bestelling|zending|levering|boeking|reservering|afspraak|factuur|abonnement|contract|premie|verzekeringspremie|betaling|terugbetaling|rekening|wachtwoord|pas|kaart|aanvraag|aankoop|bezoek|verblijf|mening|code|artikelen}
    {twoja|twój|twoje|państwa} \\w+
    {din|ditt|dina} (\\w+[ -]){0,3}(paket|order|beställning|leverans|bokning|tid|faktura|abonnemang|plan|avtal|premie|försäkringspremie|betalning|återbetalning|konto|lösenord|kort|ärende|köp|besök|vistelse|åsikt|varor|engångskod)
    {renewal|renewals|verlängerung|domainverlängerung|renouvellement|renovación|rinnovo|verlenging|odnowienie|renovação|förnyelse|domänförnyelse|domeinverlenging}
    {reminder|mahnung|zahlungserinnerung|relance|aviso|sollecito|aanmaning|wezwanie|påminnelse|påminnelsen|erinnerung|rappel|recordatorio|promemoria|herinnering|lembrete|przypomnienie|fälligkeit|échéance|vencimiento|vencimento|scadenza|płatność|betalning|betalningen|payment|zahlung|paiement|pago|pagamento|betaling}
    {order|bestellung|commande|pedido|ordine|bestelling|zamówienie|encomenda|booking|buchung|réservation|reserva|prenotazione|reservering|rezerwacja|bokning|invoice|rechnung|facture|factura|fattura|factuur|faktura|fatura|ticket|case|vorgang|dossier|caso|pratica|zaak|zgłoszenie|ärende} …… [^ ]*\\d
    {confirmation|bestätigung|bestellbestätigung|auftragsbestätigung|buchungsbestätigung|terminbestätigung|confirmación|conferma|bevestiging|orderbevestiging|potwierdzenie|confirmação|orderbekräftelse|bekräftelse}
    {code|código|codice|kod|engångskod|login|sign-in|anmeldung|anmeldeversuch|connexion|acceso|accesso|inlogpoging|logowania|inloggningsförsök|wachtwoord|password|passwort}
    {survey|umfrage|befragung|enquête|encuesta|sondaggio|ankieta|inquérito|enkät|feedback}
    {delivery|zustellung|livraison|entrega|consegna|bezorging|doręczenie|dostawa|leverans|parcel|paket|colis|paquete|pacco|pakket|paczka|lieferung}
    {invitation|einladung|invito|invitación|uitnodiging|zaproszenie|convite|inbjudan|prices|preise|tarifs|precios|prezzi|prijzen|preços|priser|hours|öffnungszeiten|horaires|horario|orari|openingstijden|horário|öppettider}
"""

# The side of a customer: "our order", "my contract".
CUSTOMER = """
    {our} (order|contract|account|parcel|appointment|subscription|printer|heating|boiler|roof|kitchen|board|school|house|address|yard|building|kitchen|bathroom|garden|wedding|daughter|son|flat|customer|requirements|request|budget|mains|machine|site|reception|boss|reservation|booking|enquiry|payment|cheque|premises|daughter|dog|car|windows?|door)
    {unser|unsere|unserem|unseren|unserer} (bestellung|vertrag|wartungsvertrag|konto|paket|abo|drucker|heizung|dach|küche|vorstand|schule|haus|adresse|hof|bad|garten|hochzeit|tochter|sohn|wohnung|anfrage|budget|maschine|reservierung|buchung|zahlung|auto|chef|tür|fenster|hund|objekt|baustelle|anliegen|überweisung)
    {notre|nos} (commande|contrat|compte|colis|rendez-vous|abonnement|imprimante|chauffage|toit|cuisine|conseil|école|maison|adresse|cour|jardin|mariage|fille|fils|appartement|demande|budget|machine|réservation|paiement|voiture|porte|fenêtre|chantier|chien)
    {nuestro|nuestra} (pedido|contrato|cuenta|paquete|cita|impresora|calefacción|tejado|cocina|junta|escuela|casa|dirección|jardín|boda|hija|hijo|piso|presupuesto|máquina|reserva|pago|coche|puerta|ventana|obra|perro|consulta)
    (il nostro|la nostra|{nostro|nostra}) (ordine|contratto|conto|pacco|appuntamento|stampante|riscaldamento|tetto|cucina|consiglio|scuola|casa|indirizzo|giardino|matrimonio|figlia|figlio|appartamento|budget|macchina|prenotazione|pagamento|auto|porta|finestra|cantiere|cane)
    {ons|onze} (bestelling|contract|onderhoudscontract|pakket|afspraak|printer|verwarming|dak|keuken|bestuur|school|huis|adres|tuin|bruiloft|dochter|zoon|woning|aanvraag|budget|machine|reservering|betaling|auto|deur|raam|hond)
    {nasza|nasze|nasz|nasi|naszego|naszej} (umowa|zamówienie|paczka|wizyta|drukarka|ogrzewanie|dach|kuchnia|zarząd|szkoła|dom|adres|ogród|ślub|córka|syn|mieszkanie|budżet|maszyna|rezerwacja|wpłata|drzwi|okno|pies)
    {nosso|nossa} (encomenda|contrato|conta|consulta|impressora|aquecimento|telhado|cozinha|direção|escola|casa|morada|jardim|casamento|filha|filho|apartamento|orçamento|máquina|reserva|pagamento|carro|porta|janela|obra|cão)
    {vår|vårt|våra} (beställning|avtal|serviceavtal|paket|tid|skrivare|värme|tak|kök|styrelse|skola|hus|adress|trädgård|bröllop|dotter|son|lägenhet|budget|maskin|bokning|betalning|bil|dörr|fönster|hund)
    as {discussed|agreed|usual|always|promised} |wie {besprochen|vereinbart|immer|gewünscht} |comme {convenu|d'habitude|discuté} |como {siempre|hablamos|acordamos|combinado|habitualmente} |come {concordato|sempre|d'accordo} |zoals {besproken|altijd|afgesproken} |jak {ustalono|zawsze|rozmawialiśmy} |som {vanligt|vi sa|överenskommet}
    we'd {like|love} |we would {like|love|prefer|need}(?! to (inform|let you|draw|remind|thank|invite|introduce|point|announce))|we {want|like|hope|think|decided|agreed|stand|standing} |wir {möchten}(?! (sie|euch|ihnen|uns|darauf|allen) (…… )?(informieren|hinweisen|einladen|erinnern|aufmerksam|mitteilen|bedanken|vorstellen))|wir {hätten|würden|wollen|wollten|stehen|hoffen|denken|sind uns} |nous {souhaitons|voudrions|aimerions|voulons|pensons|préférons}(?! vous (informer|rappeler|inviter|remercier|signaler|présenter))|{queremos|quisiéramos|querríamos|preferimos}(?! (informar|comunicar|recordar|invitar|agradecer|presentar))|{vorremmo|vogliamo|preferiamo}(?! (informar|comunicar|ricordar|invitar|ringraziar|presentar))|we {willen|zouden}(?! u (graag )?(informeren|wijzen|herinneren|uitnodigen|bedanken))|{chcemy|chcielibyśmy|wolimy} |{gostaríamos|precisamos|queríamos} |vi {vill|skulle|behöver}
    (would |will )?{suits|suit|works} (us|better|me|for us)|we {take|accept|agree|cannot|can't|must|transferred|paid} |{tuesday|wednesday|thursday|friday|monday} works
    {passt|passen|passte} uns|wir {nehmen|akzeptieren|überweisen|zahlen|können} |{heute|gestern} bezahlt|wurde … {bezahlt|überwiesen}
    nous {prenons|acceptons|pouvons|paierons} |nous {convient|conviendrait} |a été (réglée?|payée?|{réglée|payée|réglé|payé}) le
    {acabo|recibí|compré|pedí|pagué|quería|quiero|hice|llamé|he} (de|recibido|pagado|pedido|hecho|comprado|enviado|visto|un|una|el|la|que)|nos {viene|conviene|vendría}|se {pagó} |me {han|ha|gustaría|falta}|mi {cuenta|pedido|banco|casa}
    mi {hanno|serve|interessa|manca|piacerebbe} |{avevamo|abbiamo} (concordato|ordinato|pagato|deciso)|è stata {pagata} |{prendiamo|accettiamo} |sul mio {conto}
    we {nemen|betalen|kunnen|hadden|krijgen} |{komt} ons|op mijn {rekening} |is … {betaald} de
    {chciałam|chciałem|chciałbym|chciałabym|zapytać|kupiłem|kupiłam|zamówiłem|zamówiłam|dostałem|dostałam|otrzymałem|otrzymałam|zapłaciłem|zapłaciłam|potrzebuję|szukam|mogę|możemy|bierzemy} |moje {konto} |została {zapłacona}
    {continuo|estou|recebi|paguei|comprei|encomendei|tenho|quero|fiz|gostava|queria|preciso|podemos|aceitamos} |foi {paga} |minha {conta}
    {mitt|mina} |{jag} |vi {tar|kan|betalar}
"""
