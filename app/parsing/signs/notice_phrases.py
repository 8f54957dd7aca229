"""Sentences of shops, banks, parcel services and help desks, in up to 14 languages."""

# Each of these is enough alone: nobody writes it by hand.
CERTAIN = """
    ticket, case, request, reference: (a|your|the) (support |new |help ?desk )?(ticket|case) … (has been|was|is) (created|opened|received|logged|registered|updated|closed|resolved|assigned)
    ticket, case: (we have|we've) (opened|created|logged|registered) (a|your|the) (support |new )?(ticket|case)
    request, enquiry, inquiry, message: your (support )?(request|enquiry|inquiry|ticket|message) (\\(?#?\\w*\\d\\w*\\)? )?(has been|was|have been) (successfully )?(received|registered|submitted|logged|assigned)
    agent, representative, team: (an agent|a member of our|one of our|a representative|a support agent|our support team|our support staff) … (will|is) … (respond|reply|contact|get back|reviewing|be in touch|review)~
    subject: (keep|leave|quote|include) (the |this |your )?(ticket|case) (number|id|reference) in the subject
    ticketnummer, vorgangsnummer, fallnummer: (lassen|behalten|belassen|nennen|geben) sie (bitte )?(die|diese|ihre) (ticketnummer|vorgangsnummer|fallnummer) …… betreff~
    ticket: (haben|wurde|ist) …… (ticket|vorgang) …… (angelegt|eröffnet|erstellt|erfasst|angenommen|geöffnet)
    anfrage, ticket: (ihre|deine) (support)?(anfrage|ticket) (\\(?#?\\w*\\d\\w*\\)? )?(ist|wurde|haben wir) (bei uns )?(eingegangen|erfasst|registriert|erfolgreich|entgegengenommen|unter)
    nachricht: (ihre|deine) nachricht (ist bei uns eingegangen|wurde (erfolgreich|erfasst|registriert|entgegengenommen))
    voicemail, voice: (new|a) (voicemail|voice message)
    fax: (received|new) … fax
    fax, télécopie: ((sie haben|du hast) ein (neues )?fax|(avez reçu|nouveau|nouvelle|ha recibido|nuevo|ha ricevuto|nuovo) (un |une )?(nouveau |nuevo |nuovo )?(fax|télécopie)|(heeft|hebt) een (nieuwe? )?fax ontvangen)
    view, open, review, see: > (view|open|review|see) (the |your |this |all )?(poll|invoice|document|order|booking|reservation|task|message|payment|details|listing|receipt|card|report|dashboard)s? ?[.!|]?$
    ansehen, anzeigen, öffnen, herunterladen, lesen: > (rechnung|bestellung|buchung|nachricht|details|auftrag|anfrage|umfrage|dokument|bericht|beleg|datei|dateien) (jetzt )?(ansehen|anzeigen|öffnen|herunterladen|lesen) ?[.!|]?$
    zum, jetzt: > (zum (portal|kundenkonto|kundenportal|postfach|dashboard)|jetzt (ansehen|bezahlen|verlängern|einloggen|anmelden)) ?[.!|]?$
    voir, ver, visualizza, bekijk: > (voir (la|le|les|ma|votre|mon)|ver (la |el |mi |su )?|visualizza (la |il |i )?|bekijk (de |het |je |uw )?) ?(facture|commande|message|réservation|factura|pedido|mensaje|reserva|fattura|ordine|messaggio|prenotazione|factuur|bestelling|bericht|reservering|détails|detalles|dettagli|details) ?[.!|]?$
    log, sign: > (log|sign) in to (read|reply|view|see|respond)
    melden, loggen: (melden|loggen) sie sich (an|ein),? um …… (lesen|antworten|anzusehen|beantworten)
    message: sent you a (new )?message (on|via|through) \\w+
    document, documents, files, items: sent you (a |an |some )?(document|documents|files|items) to (review|sign|download)
    dateien, dokument: hat (ihnen|dir) (einige |ein )(dateien|dokument) (geschickt|gesendet|zum (unterschreiben|signieren) gesendet)
    booked, registered, reserved: (has |just |has just )?(booked|registered|reserved) (a (table|ticket|seat|room)|an appointment|\\d tickets) for
    booking, reservation, appointment: > new (online )?(booking|reservation|appointment) (from|for|by|:)
    buchung, reservierung: > neue (online-?)?(buchung|reservierung) (von|für)
    réservation, reserva, prenotazione, boeking, reservering: > (nouvelle|nueva|nova|nuova|nieuwe) (réservation|reserva|prenotazione|boeking|reservering) ?(de|da|di|van|:)
    received: you('ve| have)? (just )?received (a payment of )?[£€$] ?\\d
    transfer: your transfer (to|from) …… (is (complete|on its way)|has (arrived|been completed))
    payment: a payment of …… (failed|was declined|has failed)
    rechnung: sie haben eine (neue )?rechnung …… erhalten
    bereitgestellt: (wurden|wurde) (neue|ein neues|eine neue) (belege|dokumente?|unterlagen|nachricht|rechnung|abrechnung) (für sie )?bereitgestellt
    hinterlassen: wurde eine (neue )?nachricht …… hinterlassen
    käufer: der käufer … hat (den kauf|die bestellung) …… (abgebrochen|storniert)
    požadavek, žádost: (požadavek|žádost) (č\\.? ?)?(\\w*\\d\\w* )?(byl|byla) (\\w+ )?(zaregistrován|přijat|zaevidován|vytvořen)\\w{0,2}
    accusons: accusons réception de votre (message|demande|courriel|mail)
    payout: (a|your|the) payout (of [^ ]{1,20} (\\w{3} )?)?(is on its way|has been (sent|paid|initiated|executed)|was (sent|initiated))
    auszahlung: ihre auszahlung …… (wurde|ist) (ausgeführt|veranlasst|unterwegs|überwiesen)
    uitbetaald, uitbetaling, versement, liquidación: ((je betaling|uw betaling) is uitbetaald|er is …… uitbetaald|(uw|je) uitbetaling …… (onderweg|uitgevoerd)|votre versement …… (effectué|envoyé|en cours)|(su|tu) liquidación …… (enviada|realizada|abonada))
    review, stars, rating: (left|gave|wrote|posted) (you |your business |a |new )*(\\d[- ]?star |\\d stars)(review|rating)?|(you have|you've (got|received)) a new (review|rating)
    sterne, rezension: (hat (\\d|einen|zwei|drei|vier|fünf) sterne? vergeben|hat eine (neue )?(\\d-sterne-)?rezension (zu|über|für|geschrieben|hinterlassen|abgegeben))
    sicherung, sicherungsaufgabe, datensicherung, backup: (sicherung|sicherungsaufgabe|datensicherung|backup)( \\w+)? (wurde|ist) erfolgreich (abgeschlossen|beendet|durchgeführt)
    backup: backup( (job|task|of) \\w*)? (has )?(been )?(successfully completed|completed successfully|finished successfully)
    sign, login, activity: (detected|noticed|spotted) … (unusual|suspicious|unrecogni[sz]ed) …… (sign-?in|login|log-?in|activity|attempt)
    anmeldung, anmeldeversuch, aktivität, aktivitäten: (ungewöhnliche|verdächtige)n? (anmeldung|anmeldeversuch|aktivität~) … (festgestellt|erkannt|bemerkt|entdeckt)
    invited: (has )?invited you to (view|edit|comment on|contribute to|collaborate on|access) (the following|the|an?) (document|spreadsheet|presentation|file|folder|item|page|form)
    shared: (has )?shared (the following|an?) (document|spreadsheet|presentation|file|folder|item|design|board|album|calendar|link) with you
    freigegeben, geteilt: hat (folgendes?|folgende|ein|eine|einen) (dokument|tabelle|präsentation|datei|ordner) (für (sie|dich) freigegeben|mit (ihnen|dir) geteilt)
    bereitgestellt, abruf: (elektronisch bereitgestellt|zum (abruf|download) bereit)
    richiesta: ricevuto la (sua|tua|vostra) richiesta (n |numero |nr |n\\.)?\\d+
    eingang: bestätigen … (den )?eingang (ihrer|deiner) (nachricht|anfrage|e-?mail|mail|bewerbung|meldung)
    eingang: bestätigen den eingang und (werden|bearbeiten|melden|antworten)
    angaben, details, information: (folgende (angaben|daten) (von ihnen )?erhalten|received the following (details|information) from you)
    kopie, copy, copie, copia: (kopie (ihrer|deiner) (nachricht|anfrage|eingaben)|copy of your (message|enquiry|inquiry|submission)|copie de votre (message|demande)|copia (de su|del suo|de tu) (mensaje|consulta|messaggio))
    ticket, demande: (avons ouvert|a été créé|a été enregistrée?|avons créé|est enregistrée?|a bien été (prise en compte|enregistrée?|reçue)|a été ouvert)
    ticket, solicitud, caso, incidencia: (hemos (abierto|creado|registrado)|se ha (creado|abierto|registrado)|ha sido (registrad~|recibid~|cread~))
    ticket, richiesta, segnalazione: (abbiamo (aperto|creato|registrato)|è stat[oa] (apert~|creat~|registrat~|ricevut~|presa in carico))
    ticket, aanvraag, melding, vraag: (hebben …… (ticket|aanvraag|melding|vraag) (aangemaakt|gemaakt|geregistreerd|geopend)|(ticket|aanvraag|melding|vraag) (is|werd) (aangemaakt|geregistreerd|in behandeling genomen))
    ticket, pedido, solicitação: (ticket|chamado|pedido de suporte|solicitação) … (foi|está) (criad~|abert~|registad~|registrad~|recebid~)
    zgłoszenie, zgłoszenia: (zgłoszenie|twoje zgłoszenie) … (zostało|otrzymaliśmy|zarejestrowan~|przyjęt~)
    ärende, ärendet: (ärende|ärendet) … (skapats|registrerats|mottagits)
    sag, sagen, saken, henvendelsen: (sag|sagen|sak|saken|henvendelsen) … (oprettet|opprettet|modtaget|mottatt|registreret|registrert)
    code: (your|the|use) … (verification|security|confirmation|login|one-?time|access|authentication|sign-?in) (pass)?code (is|for|to)
    code, codice, código, kod, koden, koodi: (your|votre|ton|uw|je|ihr|dein|su|tu|suo|tuo|seu|twój|din) (\\w+ )?(code|codice|código|kod|koden)( :|:| is| ist| est| es| è| é| to| är)? \\d{4,8}
    code, codice, código, kod: (with|avec|met|mit|con|com|med|using) (the |le |de |dem |el |il |o |il )?(code|codice|código|kod) \\d{4,8}
    customers, partners, clients, colleagues: (dear|valued) (all |valued )?(customers|partners|clients|suppliers|business partners|subscribers)(?=[,:!])
    kunden, kundinnen, partner, geschäftspartner, lieferanten: (liebe|werte|sehr geehrte|verehrte) (kundinnen|kunden|partner|partnerinnen|geschäftspartner|lieferanten|geschäftsfreunde)(?=[,:!])
    clients, clientes, partenaires: (chers|chères|cher·e·s) (clients|clientes|partenaires|fournisseurs)(?=[,:!])
    clientes, socios, proveedores: (estimados|queridos|estimadas) (clientes|socios|proveedores|clientas)(?=[,:!])
    clienti, partner, fornitori: (cari|gentili|egregi) (clienti|partner|fornitori)(?=[,:!])
    klanten, partners, relaties, klant: (beste|geachte) (klanten|partners|relaties|leveranciers)(?=[,:!])
    clientes, parceiros: (caros|estimados|prezados) (clientes|parceiros)(?=[,:!])
    klienci, kunder: (drodzy|szanowni) klienci|(kära|bästa|kjære|kære) kunder
    code, passcode, otp: (\\d{4,8} is your|your … (code|passcode|otp|pin) is)
    bestätigungscode, sicherheitscode, anmeldecode, verifizierungscode, einmalcode, tan, code: (ihr|dein) (bestätigungscode|sicherheitscode|anmeldecode|verifizierungscode|einmalcode|tan|code) (lautet|ist|für (die|ihre) anmeldung)
    code: (votre|le|ton) code (de (vérification|sécurité|confirmation|connexion)|d'accès|à usage unique)
    código: (su|tu|el|seu|o) código (de (verificación|seguridad|confirmación|acceso|verificação|segurança|acesso)|es|é)
    codice: (il tuo |il suo |il )?codice (di (verifica|sicurezza|conferma|accesso)|otp)
    verificatiecode, beveiligingscode, inlogcode: (uw|je|de) (verificatiecode|beveiligingscode|inlogcode|code)
    kod, koden: (twój|din|your) … kod~? (weryfikacyjn~|to|är|er)
    password, passwort, pin: (we|wir) (will )?(never|nie|niemals) … (ask|fragen)~ …… (password|pin|passwort|tan)~
    passe, contraseña, password, wachtwoord, senha, hasło: (ne (vous )?demand~ (jamais)|nunca (le )?(pedimos|pediremos|solicitamos)|non (chiediamo|chiederemo) mai|vragen (u |wij )?nooit|nigdy nie prosimy) …… (mot de passe|contraseña|password|wachtwoord|senha|hasło|clave)
    card, account: (your|a) (card|account) (ending|ending in|ending with|has been (charged|debited|credited))
    password: (reset|resetting|change|choose|set) (your|a new|the) password|password (reset|has been (changed|reset)|was (changed|reset)|change)
    confirm, verify, activate: (confirm|verify|activate) your (e-?mail|mail|account|registration|subscription|address) (address )?(by|click|to complete|here|below|using)~
    ignore, disregard: (ignore|disregard) this (e-?mail|message|notice|reminder|letter|mail)
    maintenance: (scheduled|planned|routine) maintenance (will|window|is|takes|on|from)
    deliver: (we )?(tried|unable|attempted|weren't able|were unable) to deliver your (parcel|package|item|order|shipment)
    subscription, trial, plan, membership: your (\\w+ )?(subscription|trial|plan|membership) (will (renew|expire|end)|renews|expires|has (been|expired|ended)|is about to)
    records: (our records (show|indicate)|according to our records)
    debit, charge, collect: (we will|we'll|will be) (debit|charge|collect)~ …… (from|to) your (account|card|bank)
    passwort, kennwort: (passwort|kennwort) … (zurücksetzen|zurückzusetzen|zurückgesetzt|zu ändern|geändert|neu vergeben)|(neues|neuen) (passwort|kennwort) (vergeben|festlegen|anfordern|wählen)
    ignorieren, gegenstandslos: (ignorieren sie|ignoriere) (bitte )?(diese~|dieses) (e-?mail|mail|nachricht|schreiben)|(schreiben|erinnerung|mail|nachricht|mahnung) … (als )?gegenstandslos
    wartungsarbeiten: (führen wir|finden) …… wartungsarbeiten
    paket, sendung: (konnten|konnte|haben versucht) … (ihr|ihre) (paket|sendung) …… (zustellen|zuzustellen|zugestellt|übergeben)
    paket, sendung: (ihr|ihre) (paket|sendung) … (hat (unser|das) (lager|paketzentrum) verlassen|liegt … bereit)
    registrierung, anmeldung, konto: (um (ihre|deine|die) (registrierung|anmeldung) (abzuschließen|zu bestätigen)|(registrierung|anmeldung) abschließen)
    bestätigen: bestätigen sie (bitte )?ihre (e-?mail|mail)-?adresse
    abbuchen, abgebucht, eingezogen, einziehen: (werden|wird) …… (konto|lastschrift|kreditkarte|karte) … (abbuchen|abgebucht|eingezogen|einziehen)
    passe: (réinitialis~|oublié~|modifi~|changer) … mot de passe|mot de passe (a été|oublié)
    compte: (ne pas tenir compte de|ignorez|ignorer) (ce|cet|cette) (message|mail|e-?mail|courriel|relance)
    maintenance: (maintenance|une maintenance) (programmée|planifiée|est prévue|aura lieu)
    contraseña: (restablecer|cambiar|recuperar|crear) (su|tu|la|una nueva) contraseña
    ignore, ignorar, ignórelo: (ignore|ignora|ignorar) este (correo|mensaje|aviso|e-?mail)
    password: (reimposta~|cambiare|recuperare|modificare) (la |la tua |la sua )?password
    ignora, ignori, ignorare: (ignora|ignori|ignorare) (questa|questo) (mail|e-?mail|messaggio)
    wachtwoord: wachtwoord (opnieuw|herstellen|wijzigen|te herstellen|resetten|is gewijzigd)
    negeer, negeren: (negeer|negeren) (dit|deze) (bericht|mail|e-?mail)|(dit|deze) (bericht|mail|e-?mail|herinnering) (dan )?(negeren|als niet verzonden)
    onderhoud: gepland onderhoud
    senha, palavra: (redefinir|alterar|recuperar) (a |sua |a sua )?(senha|palavra-?passe)
    hasło, hasła: (zresetować|zmienić|zmiana|resetowanie|ustawić) … has(ło|ła)
    lösenord, lösenordet: (återställ~|ändra|byta|nytt) … lösenord~
    signed, device, login, sign: (new|unusual|a) (sign-?in|login|device) (to|from|on|attempt|activity|detected)
    anmeldung, konto, gerät: (neue|ungewöhnliche) anmeldung (bei|in|auf|von|zu|ihrem)
    sprachnachricht, voicemail, mailboxnachricht: (eine|neue|1|\\d+) (neue )?(sprachnachricht|voicemail|mailboxnachricht|nachricht auf ihrer mailbox)
    vocal, buzón, vocale, voicemailbericht, poczty: (nouveau message vocal|nuevo mensaje de voz|nuovo messaggio vocale|(nieuw )?voicemailbericht|nowa wiadomość głosowa|nova mensagem de voz|nytt röstmeddelande)
    order, placed: (placed|new) order #\\d+|order #\\d+ (was |has been )?placed
    sale, sold: (congratulations on|you made|you've made|you have made) (your|a) (first |new )?sale|you('ve| have) sold (a|an|one|\\d+) item
    verkauft: (sie haben|du hast) (einen|ihren|deinen|\\d+) …… (artikel|artikels?) …… verkauft|artikel (wurde|ist) verkauft
    vente, vendu, venta, vendido, venduto, vendita, verkocht: (vous avez (réalisé|fait) une vente|vous avez vendu|(has|ha) (realizado una venta|vendido)|hai (venduto|effettuato una vendita)|(je hebt|u heeft) …… verkocht)
    label: (buy|print|purchase|create) (a |your |the )?shipping label
    commande, pedido, ordine, bestelling, zamówienie: (vous avez reçu une nouvelle commande|ha(s)? recibido un (nuevo )?pedido|hai ricevuto un (nuovo )?ordine|(je hebt|u heeft) een (nieuwe )?bestelling ontvangen|otrzymał\\w* nowe zamówienie|(você )?recebeu (um novo|uma nova) (pedido|encomenda))
    bestellung: (sie haben|du hast) (eine|folgende|die folgende) (neue )?bestellung …… erhalten|neue bestellung:? #\\d+
    karte, kreditkarte, girokarte: (mit|über|von) (ihrer|deiner) (\\w+)?karte …… (bezahlt|abgebucht|belastet|gezahlt)
    postfach, portal, mitteilung: (liegt|liegen|steht|stehen) …… (mitteilung~|nachricht~|dokumente?|bescheide?|rechnung~) …… (bereit|zum abruf)
    refund: (processed|issued|initiated) (your|a) refund|your refund (of [^ ]{1,12} )?(has been|was|is)
    nutzungsbedingungen, agb, geschäftsbedingungen, datenschutzerklärung: (ändern|aktualisieren|aktualisiert|geändert|änderung) …… unser~ (nutzungsbedingungen|agb|geschäftsbedingungen|datenschutzerklärung)
    terms, privacy: we('re| are| have|'ve) (updating|updated|changed|changing|making changes to) our (terms|privacy)
    conditions, condiciones, condizioni, voorwaarden: (mettons à jour|modifions|actualizamos|hemos actualizado|aggiorniamo|abbiamo aggiornato|wijzigen|passen) …… (conditions|condiciones|condizioni|voorwaarden)
    rezension, bewertet: hat (ihr unternehmen|dein unternehmen|sie|ihren (shop|betrieb)) …… (sternen? )?bewertet|hat eine rezension hinterlassen
    review, reviewed: left (you |your business )?a (new )?(review|rating)|reviewed your (business|shop|listing)
    recording: recording (of .{1,40} )?is (now )?(available|ready)
    geteilt, freigegeben: hat … (dokument|datei|ordner|link|[^ ]+\\.\\w{2,4}) …… (freigegeben|geteilt)
    partagé, compartido, condiviso, gedeeld: (a partagé|ha compartido|ha condiviso) (un|une|una|le|el|il) (document|fichier|dossier|documento|archivo|carpeta|file|cartella)|heeft (een|het) (document|bestand|map) …… gedeeld
    beitrag, post: (auf|gefällt) (deinen|dein|ihren|ihr) (beitrag|post|foto|kommentar)
    conseiller, agent, technicien: un (conseiller|agent|technicien|membre de notre équipe) (vous (répondra|contactera|recontactera)|reviendra vers vous|prendra contact)
    agente, asesor: un (agente|asesor|miembro de nuestro equipo) (le|te|se) (responderá|contactará|pondrá en contacto)
    operatore: un (nostro )?operatore (la|ti|le|vi) (risponderà|contatterà|ricontatterà)
    medewerker: een (van onze )?medewerkers? (neemt|zal) …… (contact|reageren|antwoorden)
"""

# Words of forms, portals and receipts: a few of them make a notice of what sounds like one.
TERMS = """
    profile, dashboard: view (your |the )?(profile|dashboard|details|report)
    click, clicking: click(ing)? (on )?(the|this|here|below) (button|link|below|to)~
    klicken, klicke: klicken? (sie )?(bitte )?(auf|hier|unten|einfach) (den|das|diesen|folgenden|die|um|link)~
    cliquez: cliquez (sur|ici)
    haga, haz: (haga|haz) clic
    clicca, cliccare, clicchi: (clicca|cliccare|clicchi|fai clic) (sul|su|qui)
    klik: klik (op|hier)
    clique, kliknij, klicka: (clique (no|em|aqui)|kliknij|klicka (på|här))
    bestellnummer: bestellnummer:? [^ ]*\\d
    subtotal: subtotal
    transaction, booking, confirmation: (transaction|booking|confirmation|reservation) (id|number|reference|code|no)
    details: (order|booking|payment|invoice) (details|summary)
    portal, account: (customer|client|online|self-?service) (portal|account)|(log|sign) ?in to your
    online: (view|pay|download|manage|track|see) … online
    due: (due date|amount due|balance due)
    estimated: estimated (delivery|arrival)
    check: check-?in (from|time|after)
    rights: all rights reserved
    policy: privacy policy
    don, need, nothing: (you )?(don't|do not) need to do anything|no action is (needed|required)
    zwischensumme, versandkosten: (zwischensumme|versandkosten)
    vorgangsnummer, buchungsnummer, transaktionsnummer, buchungscode: (vorgangsnummer|buchungsnummer|transaktionsnummer|buchungscode)
    kundenportal, kundenkonto, onlineportal: (im|ins|in ihrem|ihr|zum|unserem|im online-?) ?(kundenportal|kundenkonto|onlineportal)
    download: zum download (bereit|verfügbar)
    rechte: alle rechte vorbehalten
    bestellübersicht, auftragsübersicht: (bestell|auftrags)~übersicht
    fällig, fälligkeit: (fällig am|fälligkeit)
    absagen, verschieben, stornieren, verwalten: (termin|buchung|reservierung) (online )?(absagen|verschieben|stornieren|verwalten|ändern)
    erfolgreich: erfolgreich (abgeschlossen|übermittelt|registriert|gebucht|bezahlt)
    ttc: (total|montant) … ttc
    sous: sous-total
    port: frais de port
    client: (espace|compte) client
    subtotal, gastos: (subtotal|gastos de envío)
    cliente: (área|zona) de cliente|area clienti|area riservata
    subtotale, spedizione: (subtotale|spese di spedizione)
    subtotaal, verzendkosten, boekingsnummer: (subtotaal|verzendkosten|boekingsnummer)
    klantportaal, klantenportaal, omgeving: (klant~portaal|mijn omgeving)
"""

# The last lines of newsletters.
SUBSCRIPTION = """
    browser: (view|read|open) (this |the )?(e-?mail |message |newsletter )?(in|online in) (your |a |the )?(web )?browser
    preferences: (manage|update|change) (your )?(e-?mail |subscription )?preferences
    browser: (im|in ihrem|in deinem) browser (ansehen|anzeigen|öffnen|lesen|betrachten)
    navigateur: (dans|avec) (votre|le|un) navigateur
    désinscrire: (se|vous) désinscrire (de|ici|en)
    navegador: (ver|abrir) … en (el |su |tu )?navegador
    browser: (visualizza|apri|guarda|bekijk|lees|open) … (nel|in) (tuo |suo |je |uw |de )?browser
    unsubscribe, subscribed, subscription, preferences: (you|you're|you are) (receive|received|receiving|are receiving|get|are getting) … (this|these) (e-?mail|message|mail|newsletter|notification)s? … because
    unsubscribe: (to unsubscribe|unsubscribe (here|from this|from these|at any time|instantly)|click (here )?to unsubscribe|update your preferences)
    abmelden, abbestellen, newsletter, abgemeldet, angemeldet: (sie|du) (erhalten|erhältst|bekommen) (diese~|unseren|den) … (e-?mail|mail|newsletter|nachricht)~ … (weil|da|als)
    abbestellen, abmelden, austragen: (hier|jederzeit|link|klick~) …… (abbestellen|abmelden|austragen)
    abmelden: vom newsletter abmelden
    newsletter: \\| newsletter abbestellen
    désabonner, désinscrire, inscrit, inscrite: (vous recevez (ce|cet) (mail|e-?mail|message|courriel)|se désabonner|vous désabonner|vous désinscrire)
    baja, suscrito, suscribió, cancelar: (recibe|recibes|ha recibido|has recibido) este (correo|mensaje|e-?mail|mail) (porque|por)
    baja: (darse|darte) de baja
    iscritto, iscritti, iscrizione, cancellati, disiscriverti: (riceve|ricevi|ricevete|hai ricevuto|ha ricevuto) (questa|questo) (mail|e-?mail|messaggio|newsletter) perché
    iscrizione: annulla (l'|la )?iscrizione
    afmelden, uitschrijven, aangemeld: (u|je) (ontvangt|krijgt) (deze|dit) (mail|e-?mail|bericht|nieuwsbrief) omdat
    subscrição, cancelar, inscrito: (recebe|recebeu|está a receber) (este|esta) (e-?mail|mensagem) porque
    rezygnować, wypisać, subskrypcji: (otrzymujesz|otrzymują państwo|otrzymał~) (tę|te|ten) … (wiadomość|e-?mail|newsletter)
    avregistrera, avprenumerera: (du får|du har fått) (detta|det här) … (mail|mejl|meddelande|nyhetsbrev)~
    afmeld, meld, avmeld: (du modtager|du mottar) (denne|dette) … (mail|e-?post|nyhedsbrev|nyhetsbrev)~
    longer, wish, want, prefer: (if )?you('d| would)? (no longer|do not|don't|rather not|prefer not to) (wish |want |like )?(to )?(receive|get|hear) …… (e-?mails?|newsletter~|messages?|offers?|mailings?|updates?|us)
    newsletter, mails, mail, werbung, angebote, informationen, nachrichten: (möchten sie|möchtest du|sie möchten|du möchtest|wollen sie|willst du|wünschen sie|wenn sie|falls sie|falls du|wenn du|sollten sie) …… (keine|keinen|nicht|kein) …… (erhalten|bekommen|empfangen|lesen|zugesandt)
    recevoir: (si )?vous ne (souhaitez|voulez|désirez) plus recevoir
    recibir: (si )?(ya )?no (desea|deseas|quiere|quieres) (seguir )?recib~
    ricevere: (se |per )?non (vuoi|vuole|desideri|desidera|ricevere) (più )?(ricevere|le|la|nostre)~
    ontvangen, nieuwsbrief: (wil je|wilt u|als je|als u|wenst u) …… (geen|niet) …… (ontvangen|krijgen)
    otrzymywać: (jeśli |jeżeli )?nie (chcesz|chcą państwo|życzysz sobie|chce pan~) (już |więcej )?otrzymywać
    receber: (se )?(já )?não (quiser|deseja|desejar|quer|pretende|pretender) (continuar a |mais )?receber
    få, mottaga: (vill du|om du) (inte|ej) (längre )?(vill )?(få|ta emot|motta~)
    modtage, motta, få: (ønsker du|hvis du|vil du) (ikke|ej) (længere |lenger )?(ønsker )?(at |å )?(modtage|motta|få)
    dostávat, odebírat: (pokud )?(již |už )?ne(chcete|přejete si) (již |už )?(dostávat|odebírat)
    almak: (artık )?(e-?posta~|bülten~|ileti~) almak istem~
    vastaanottaa: (jos )?et halua (enää )?(vastaanottaa|saada)
    kap, kapni: (ha )?nem (szeretne|kíván) …… kapni
    abmelden, abbestellen, unsubscribe, désinscrire, désabonner, disiscriviti, uitschrijven, afmelden, avregistrera, avprenumerera, afmeld, odhlásit: \\| (hier )?(abmelden|abbestellen|unsubscribe|opt out|se désinscrire|se désabonner|disiscriviti|uitschrijven|afmelden|avregistrera|avprenumerera|afmeld|odhlásit~)(?=$| \\|| - | · | • |\\.)
    baja: (date|dese|darte|darse) de baja (aquí|en|de|haciendo|pulsando)
    suscripción, subscrição, inscrição, iscrizione: (cancelar|anular|cancele|anule|cancellare|annullare) (su |tu |a |a sua |la |la tua |l'|tua )?(suscripción|subscrição|inscrição|iscrizione)
    wypisz: wypisz się (tutaj|z newslettera|z listy|klikając)
    désabonnez, désinscrivez: (désabonnez|désinscrivez)-vous (ici|en|de)
    отписаться, отказаться: (отписаться|отказаться) (от|здесь|нажмите)~
    aboneliğinden, abonelikten, bültenden: (abonelikten|aboneliğ~|bültenden) (çıkmak|ayrılmak|çık)
    einladungen, informationen: keine …… mehr (erhalten|bekommen) (möchten|wollen),? (klicken|klick|melden)
    odhlásit, odběr: odhlásit (se )?(z )?odběr~
    unsubscribe, abmelden, abbestellen, désinscrire, désabonner, baja, disiscriviti, uitschrijven, afmelden, wypisz, avregistrera, afmeld, odhlásit, отписаться, відписатися: (unsubscribe|(hier )?abmelden|abbestellen|(se )?désinscrire|(se )?désabonner|darse de baja|disiscriviti|uitschrijven|afmelden|wypisz się|avregistrera( dig)?|afmeld( dig)?|odhlásit( se)?|отписаться|відписатися)( \\w+){0,3} ?: url
    отписаться, отписка, отписки: (отписаться (от|здесь|можно|одним|по ссылке)|\\| отпис(аться|ка)|чтобы отписаться|(для|ссылка) отписки)~
    рассылки, рассылку, подписки, подписаны, подписались: (отказаться от (рассылки|подписки|получения)|(подписаны|подписались) на (нашу |эту |наши |наш )?(рассылк|новост|обновлен)~|настройк~ рассылки|отмен~ подписки)
    рассылку, новости, письма, рассылки: (если )?(вы )?(больше |более )?не (хотите|желаете|хотели бы) (больше |более )?получать
    відписатися, відписатись: (відписатис[яь] (від|тут|можна|одним|за посиланням)|\\| відписатис[яь]|щоб відписатис[яь])~
    розсилки, розсилку, листи, новини, підписані: ((підписані|підписалися) на (нашу |наші )?(розсилк|новин)~|(якщо )?(ви )?(більше )?не (хочете|бажаєте) (більше )?отримувати)
    uutiskirje, uutiskirjeen, uutiskirjettä, tilaus: (peruuta|lopeta|peru) (uutiskirje|tilaus|tämän)~
    leiratkozás, leiratkozni, leiratkozhat, leiratkozom: (\\| leiratkozás|leiratkoz(ás|ni|hat) …… (itt|hírlevél~|kattint~|link~)|(hírlevél~|itt) … leiratkoz~)
    dezabonare, dezabona, dezabonați, dezabonează: (\\| dezabon~|dezabon~ (aici|de la|printr~|click~)|(pentru|vă puteți|te poți) (a vă |a te )?dezabona)
    odhlásiť, odber: (odhlásiť (sa )?(z|tu|odber~)|zrušiť odber)
    odjava, odjavite, odjavi: (\\| odjav~|odjavi(te)? se|odjava (s|od|sa|ovdje|tukaj))
    отпишете, отписване: (\\| отписване|(да се|можете да се) отпишете)
    διαγραφή, διαγραφείτε: (\\| διαγραφή|διαγραφή (από|εδώ)|να διαγραφείτε)
    çık, çıkmak, ayrılmak, çıkın: (listemizden|listesinden|bülten~|abonelik~) (çık~|ayrıl~)
    afmeld, avmeld, avregistrera: \\| (afmeld|avmeld|avregistrera) (dig |deg |nyhedsbrev~|nyhetsbrev~|her|här)
"""

# Usual sentences of notices. People come near them: two, or one and a sender, are needed.
USUAL = """
    обращение, заявка, запрос, тикет: (ваше обращение|ваша заявка|ваш запрос|тикет) … (зарегистрирован~|принят~|получен~|создан~)
    посылка, отправление, заказ: (ваша посылка|ваше отправление|ваш заказ) …… (прибыл~|доставлен|доставлена|отправлен~|передан~|принят~|готов~ к выдаче|ожидает|оформлен~|в пути|собран~)
    выписка, квитанция, счет, счёт, счету: (новая|ваша|новый|ваш|сформирована) …… (выписка|квитанция|счет|счёт) …… (доступ~|готов~|кабинет~|ознакомиться)
    кабинете: в (вашем )?личном кабинете
    получения, подтверждения: код (подтверждения|получения|доступа) ?:? ?\\d{3,8}
    напоминаем, напоминание: (напоминаем|напоминание) (вам )?о (ваше[йм] )?(записи|визите|приёме|приеме|встрече|платеже|оплате|бронировании)
    посилка, відправлення, замовлення: (ваша посилка|ваше відправлення|ваше замовлення) …… (прибул~|доставлен~|відправлен~|прийнят~|оформлен~|готов~|в дорозі)
    відділення, виписка, рахунок: (заберіть (його|її) до|(нова|ваша) виписка … (доступн~|сформован~)|ваш рахунок … (доступн~|сформован~))
    звернення, запит, заявка: (ваше звернення|ваш запит|ваша заявка) … (зареєстрован~|прийнят~|отриман~)
    zásilka, zásilku, objednávka: vaše (zásilka|objednávka) …… (připraven~|odeslána|doručena|přijata|předána|expedována|vyzvednutí)
    objednávku: děkujeme za (vaši |tvou )?objednávku
    odeslání, doručení: o (odeslání|doručení|expedici) (vás )?budeme informovat
    faktura, vyúčtování, výpis: (vaše|nová|nové|nový) (faktura|vyúčtování|výpis~) … (k dispozici|ke stažení|splatnost|připraven~)
    požadavek, žádost: (váš požadavek|vaše žádost) … (zaregistrov~|přijat~|zaevidov~)
    připomínáme: připomínáme (vám )?(vaši |váš )?(rezervaci|termín|návštěvu|platbu|objednání)
    siparişiniz, kargonuz, gönderiniz, paketiniz: (siparişiniz|kargonuz|gönderiniz|paketiniz) …… (alınmıştır|alındı|verildi|yola çıktı|teslim edil~|hazır~|onaylan~)
    kargoya, bilgilendirileceksiniz: (kargoya verildiğinde|bilgilendirileceksiniz)
    özetiniz, ekstreniz, faturanız: (özetiniz|ekstreniz|faturanız) …… (hazır~|oluşturul~|kesilmiştir|görüntüle~)
    şubesinden, görüntüleyebilirsiniz: (internet şubesinden|görüntüleyebilirsiniz)
    talebiniz, başvurunuz: (talebiniz|başvurunuz) …… (alınmıştır|kaydedil~|oluşturul~)
    lähetyksesi, pakettisi, tilauksesi: (lähetyksesi|pakettisi|tilauksesi) …… (noudettavissa|matkalla|lähetetty|vastaanotettu|saapuu|toimitetaan)
    noutokoodi: noutokoodi
    lasku, laskusi, eräpäivä: ((uusi )?laskusi …… (saatavilla|eräpäivä|lähetetty)|eräpäivä ?:? ?\\d)
    pyyntösi, tukipyyntösi: (pyyntösi|tukipyyntösi) …… (vastaanotettu|kirjattu)
    rendelését, rendelését, rendelésszám, rendelésének: (köszönjük (a )?rendelés~|rendelésszám|rendelését … (megkaptuk|rögzítettük|feladtuk))
    kiszállításról, kézbesítésről: (kiszállításról|kézbesítésről|feladásról) (értesítjük|tájékoztatjuk)
    csomagja, küldeménye: (csomagja|küldeménye) …… (megérkezett|úton van|átvehető|kézbesít~)
    számlája: (új )?számlája …… (elkészült|elérhető|letölthető)
    bejelentését, kérését: (bejelentését|kérését) …… (rögzítettük|megkaptuk)
    comandă, comanda: (vă mulțumim pentru comandă|comanda (dvs|dumneavoastră|ta)\\.? …… (înregistrată|preluată|expediată|livrată|confirmată|în drum))
    coletul, factura: ((coletul|factura) (dvs|dumneavoastră|tău|ta)\\.? …… (a ajuns|este|va fi|disponibil~|emis~))
    solicitarea, cererea: (solicitarea|cererea) (dvs|dumneavoastră|ta)\\.? …… (înregistrată|primită)
    παραγγελία: (παραγγελία σας …… (καταχωρ~|απεστάλη|στάλθηκε|παραδόθηκε|ελήφθη|επιβεβαιώθηκε)|ευχαριστούμε για την παραγγελία)
    αποστολή, δέμα: (ενημερωθείτε για την αποστολή|(το δέμα|η αποστολή) σας …… (είναι|έφτασε|βρίσκεται|θα παραδοθεί))
    λογαριασμός, τιμολόγιο: (ο λογαριασμός|το τιμολόγι~) σας …… (εκδόθηκε|διαθέσιμ~)
    aufzeichnung: aufzeichnung …… (ist|steht) (jetzt |nun |ab sofort )?(verfügbar|bereit|abrufbar|online)
    shared: has shared (a|an|the|following|this) (following )?(file|folder|document|link|calendar)
    approval, moderation: (waiting|awaiting|pending) (for )?(your )?(approval|moderation)
    report, summary, digest: your (daily|weekly|monthly|annual) (report|summary|digest)
    faktura, fakturan: (din|er) faktura (är|er) (nu )?(tillgänglig|tilgængelig|tilgjengelig|klar)
    lasku, laskusi: laskusi (on|eräpäivä)
    left: your (parcel|package|order|delivery) was left (at|with|in|by|on)
    remind: (we )?remind you (of|about) (your|the) (appointment|booking|reservation|visit|payment|invoice)
    rappelons: (nous )?vous rappelons (votre|le) rendez
    rappelons: (nous )?vous rappelons votre (réservation|rendez-?vous|facture)
    recordamos: (le|te|les) recordamos (su|tu|la) (cita|reserva|factura|pago)
    ricordiamo: (le|ti|vi) ricordiamo (l'|il |la |il suo |il tuo |la sua )?(appuntamento|prenotazione|fattura|pagamento)
    herinneren: (wij |we )?herinneren (u|je) aan (uw|je|de) (afspraak|reservering|factuur)
    lembramos: lembramos (a sua|da sua|o seu) (consulta|marcação|reserva)
    przypominamy: przypominamy o (wizycie|terminie|płatności)
    påminner: (vi )?påminner om (din|er) (tid|bokning|faktura)
    shopping, purchase: (thank you|thanks) for (shopping|your purchase|buying|booking|signing up|registering|subscribing)
    collect, pick: you can (collect|pick) (it|your (parcel|package|order)) (up )?(from|at|now)
    payment, paid: (payment receipt|receipt for your payment|your payment (of|was|has been|is)|you paid [^ ]+)
    invoice: (here's|here is|your|attached) (your )?(\\w+ )?invoice (for|from|no|number|inv|\\d)~
    invoice: invoice [^ ]+ is (now )?(overdue|due|unpaid|available)
    booking, reservation: your (booking|reservation|appointment) is (confirmed|complete|cancelled)
    comment, update, status: (a|new) (comment|update|reply) (has been|was) (added|posted)
    order: (we have|we've|we) (received|shipped|confirmed|cancelled|dispatched) your order
    login, log, account: log ?in to your (account|customer account|profile|portal)
    einkauf, registrierung, anmeldung, buchung: (danke|dank) … für (ihren|deinen|ihre|deine) (einkauf|registrierung|anmeldung|buchung)
    rechnung: (rechnung|rechnungsbetrag)( [^ ]*\\d[^ ]*)? (ist|wurde|steht) … (noch offen|fällig|überfällig|nicht beglichen|unbezahlt)
    zahlung, betrag: (ihre|deine|den|der) (zahlung|betrag) (über|von|in höhe) …… (eingegangen|abbuchen|abgebucht|erhalten|verbucht|gutgeschrieben)
    terminbuchung, buchung: ihre (terminbuchung|buchung|reservierung):
    abrechnung, jahresabrechnung, dokument, bescheid, vertragsunterlagen: (ihr|ihre|ein|eine) … (abrechnung|jahresabrechnung|dokument|bescheid|vertragsunterlagen) (steht|liegt|ist)
    nachbarn, filiale, packstation, ablageort: (an ihren nachbarn|in (der|einer|ihrer) (post)?filiale|packstation|am ablageort) … (zugestellt|abgegeben|abholen|abgelegt|hinterlegt|bereit)
    commande: votre commande( [^ ]+){0,3} (est|a été) (confirmée|validée|expédiée|en cours)
    facture: (la|votre) facture [^ ]+ (reste|est) (impayée|échue|en attente|disponible)
    pedido: (hemos recibido|hemos enviado|confirmamos) (su|tu) pedido
    ordine: (abbiamo (ricevuto|spedito|confermato)) (il tuo|il suo|il vostro) ordine
    bestelling: (hebben|we) … uw bestelling … (ontvangen|verzonden|verwerkt)
    factuur: factuur [^ ]+ (staat|is) (nog |al )?(open|betaald|verlopen|onbetaald)
    administratie: volgens onze administratie
    order: (thank you|thanks) (very much )?for (your|placing) (recent |an |your )?(order|purchase)(?! (confirmation|form|list))
    order: your order … (has been|has|is|was|will be) (now |being |successfully )?(shipped|dispatched|placed|confirmed|received|completed|processed|on its way|prepared)
    order: (placed|made) (a|an|the) (new )?order
    order: (you have|you've|there is|you) (received |got )?(a |an )?new order
    order: (we have|we've) received your (order|payment)
    order: (new|customer) order:? (#|no|number|nr|\\d|from (?!us|me))~
    payment: (we have|we've) received (your|a) payment
    payment: (payment|transfer|refund) (of|for) .{1,30} (was|has been|received) (received|successful|processed|credited|completed|sent|issued)
    parcel, package, shipment, delivery, consignment: your (parcel|package|shipment|delivery|consignment) … (is on its way|will (arrive|be delivered)|has (been )?(shipped|dispatched|been delivered)|was delivered|arrives|is arriving|can be collected|is scheduled|is out for delivery|is ready|is in transit|is delayed)
    track, tracking: (track (your|the|it|this)|tracking (number|code|link|id|information))
    invoice: (your|a|new) (\\w+ )?(invoice|bill|statement) … (is|are) (now )?(available|ready|attached|due|online)
    invoice: (find|attached is|enclosed is|here is|sending you) … (your|our|the) (\\w+ )?invoice
    statement: (new|account|your) … statement … (available|ready|online|mailbox|inbox)
    online, portal, account: (log ?in to|sign in to|visit|view (it|your \\w+) in|available in) your (online )?(account|customer account|portal|dashboard|mailbox|banking)
    reminder: (this is (a|your)|a|friendly|just a|appointment) (friendly |automatic |short |quick )?reminder (of|for|about):? (your|our|an|the) (upcoming |next )?(appointment|booking|payment|visit|invoice|reservation|stay|meeting|order|bill)|reminder that (your|you have an) (appointment|booking|payment|invoice|reservation)
    appointment, booking, reservation: your (appointment|booking|reservation) … (is|has been|on) (confirmed|booked|scheduled|tomorrow|coming)|your (appointment|booking) (is )?(on|tomorrow)
    rate, review, survey, feedback: (rate (your|us|our)|leave (us )?a review|take (our|a|this) (short |quick )?survey|give us (your )?feedback|would you recommend us|how did we do|review your (purchase|order|stay))
    minute, minutes, seconds: (it )?(only )?takes? (only |just |about |less than )*(a|one|two|\\d+) (minutes?|seconds?)
    bestellung: (danke|dank) … für (ihre|deine|die|eure) (bestellung|einkauf|zahlung)
    bestellung, auftrag: (ihre|deine) (bestellung|sendung|ware|lieferung)( [^ ]*\\d[^ ]*)? (ist|wurde|wird|haben wir) … (versandt|verschickt|unterwegs|eingegangen|bestätigt|versendet|abgeschlossen|bearbeitet|auf dem weg|übergeben|gepackt)
    bestellung: (hat|haben|wurde) … (eine |neue |folgende )*bestellung (aufgegeben|erhalten|eingegangen)
    bestellung: (eine neue|sie haben eine neue|eingang einer) bestellung (ist|wurde|erhalten|eingegangen|von|#|\\d)~|neue bestellung (#|\\d|von)~
    zahlung, zahlungseingang: (ihre|deine|die|eine) zahlung … (ist|wurde|haben wir) … (eingegangen|erhalten|verbucht|bestätigt|erfolgreich)
    paket, sendung, päckchen, lieferung: (ihr|dein|ihre|deine|die) (paket|sendung|päckchen|lieferung)( [^ ]*\\d[^ ]*)? (kommt|ist (unterwegs|abholbereit|auf dem weg)|(wird|wurde) … (zugestellt|geliefert|übergeben)|liegt … (zur abholung|bereit)|trifft|erreicht sie)
    sendungsverfolgung, sendungsnummer, verfolgen, trackingnummer: (sendungsverfolgung|sendungsnummer|trackingnummer|verfolgen sie)
    rechnung, abrechnung: (ihre|deine|die|neue) (\\w+)?(rechnung|abrechnung) … (steht|liegt|ist|wurde) … (bereit|verfügbar|online|vor|abrufbar|erstellt)
    rechnung: (anbei|anhang|anlage|beigefügt|hiermit|angehängt) …… (ihre|unsere) rechnung(?!s)
    zahlbar, fällig: zahlbar (binnen|innerhalb|bis|sofort)
    kontoauszug, kontoauszüge, umsatz: (neuer|ihr|ein neuer|neue) (kontoauszug|kontoauszüge|umsatz)
    kundenkonto, kundenportal, postfach, onlinebanking: (in|im|über) (ihrem|ihr|dein|deinem|unserem|unser) (online-?)?(kundenkonto|kundenportal|postfach|onlinebanking|banking|konto)
    erinnerung, erinnern: (erinnerung|wir erinnern|möchten (wir )?(sie )?(an|erinnern)) … (termin|zahlung|offene|rechnung|ihren|ihre|sie)
    termin, buchung, reservierung: (ihr|dein|ihre) (termin|buchung|reservierung|terminbuchung) … (ist|wurde|findet) … (bestätigt|gebucht|statt|vorgemerkt|eingetragen)|(ihr|ihren|dein|deinen|ihrem) (termin|friseurtermin) (am|morgen|um|bei)
    bewerten, weiterempfehlen, umfrage, bewertung, zufrieden: (bewerten sie|bewerte (uns|deinen|jetzt)|würden sie uns weiterempfehlen|(an|nehmen) …… umfrage|ihre bewertung|geben sie eine bewertung)
    minute, minuten: (dauert|nur) … (eine|zwei|drei|\\d+) minuten?
    commande: merci (pour|de) (votre|ta) (commande|achat)
    commande: votre commande … (a été|a bien été|est) (expédiée|confirmée|reçue|validée|prise|enregistrée)
    bien: nous l'avons bien (reçue?|enregistrée?)
    colis, livraison, commande: (votre|ton) (colis|livraison|commande)( [^ ]*\\d[^ ]*)? (est (en route|en cours|disponible|en chemin)|arrivera|a été (expédiée?|livrée?|remise?)|sera livrée?|arrive)
    suivi, suivre: (numéro de suivi|suivre (votre|ton|le)|suivi de (votre|colis))
    facture, relevé: (votre|nouveau|un nouveau) (nouvelle |nouveau )?(facture|relevé) … (est (disponible|prête?|en ligne|jointe?)|de compte)
    facture: (veuillez trouver|ci-joint|ci-jointe|vous trouverez) …… facture
    payable: (payable|à régler) (sous|avant|dans)
    rendez, réservation: (rappel|confirmation) … (rendez-?vous|réservation)|votre (rendez-?vous|réservation) (est (confirmée?|prévue?)|du|de|le|demain)
    avis, notez, recommanderiez, enquête: (notez|donnez (nous )?votre avis|laissez (nous )?un avis|nous recommanderiez|évaluez|répondre à (notre|cette) enquête)
    minute, minutes: (prend|dure|suffit|que) … (une|deux|\\d+) minutes?
    pedido: gracias por (su|tu|realizar) (pedido|compra)
    pedido: (su|tu) pedido … (ha sido|está (confirmado|en)|fue|se ha)
    recibido: (lo|la) hemos recibido
    paquete, envío, entrega: (su|tu) (paquete|envío|entrega|pedido)( [^ ]*\\d[^ ]*)? (llegará|llega|está (en camino|en reparto|disponible)|ha sido (entregado|enviado)|será entregado)
    seguimiento: (número|código|enlace) de seguimiento
    factura, extracto: (su|tu|nuevo|un nuevo) (nueva )?(factura|extracto) (ya )?… (está (disponible|lista|preparada)|disponible|de cuenta)
    factura: (adjuntamos|le enviamos|encontrará|adjunta) …… factura
    pagar: (a pagar|pagadera) (en|antes)
    cita, reserva: recordatorio … (cita|reserva)|(su|tu) (cita|reserva) (es|está (confirmada|prevista)|ha sido|del|de mañana|el)
    valore, valora, recomendaría, opinión, encuesta, recomendarías: (valore|valora|nos recomendaría|nos recomendarías|su opinión|tu opinión|responda (a )?(nuestra|esta) encuesta)
    minuto, minutos: (solo|tarda|es) … (un|dos|\\d+) minutos?
    ordine: grazie (per|del) (il |l'|tuo |suo |vostro )*(ordine|acquisto)
    ordine: (il tuo|il suo) ordine … (è stato (ricevuto|confermato|spedito)|è in)
    ricevuto: (lo|la|l') ?abbiamo ricevut[oa]
    pacco, spedizione, consegna: (il|il suo|il tuo|la sua|la tua) (pacco|spedizione|consegna)( [^ ]*\\d[^ ]*)? (arriverà|arriva|sarà consegnat~|è (in viaggio|in consegna|in arrivo|stat[oa] (spedit~|consegnat~)))
    fattura, estratto: (la sua|la tua|nuova|un nuovo|nuovo) (fattura|estratto) … (è (disponibile|pronta)|disponibile|conto)
    fattura: (in allegato|allegata|trova|inviamo) …… fattura
    pagare: da pagare (entro|prima)
    appuntamento, prenotazione: promemoria … (appuntamento|prenotazione)|(il suo|il tuo|la sua|la tua) (appuntamento|prenotazione) (è (confermat~|previst~)|del|di|per|domani)
    valuti, valuta, consiglierebbe, recensione, sondaggio: (valuti|valuta (il|la|i)|ci consiglierebbe|lasci una recensione|lascia una recensione|questo sondaggio)
    minuto, minuti: (basta|solo|richiede|dura) … (un|due|\\d+) minut[oi]
    bestelling: (bedankt|dank) … voor (uw|je|jouw) (bestelling|aankoop|betaling)
    bestelling: (uw|je|jouw) bestelling … (is|werd|wordt) … (ontvangen|geplaatst|verzonden|onderweg|bevestigd)
    ontvangen: (hebben|we) … (haar|deze|het|bestelling|betaling) … ontvangen
    pakket, zending, levering, pakketje: (uw|je|jouw) (pakket|pakketje|zending|levering)( [^ ]*\\d[^ ]*)? (komt|is (onderweg|bezorgd|verzonden)|wordt … (bezorgd|geleverd)|ligt … klaar)
    track, volg: (track ?(and|&|en|-) ?trace|volg (uw|je|jouw) (pakket|zending|bestelling))
    factuur, afschrift, rekeningafschrift: (uw|je|nieuw|een nieuw|nieuwe|er staat een nieuw) (nieuwe )?(factuur|afschrift|rekeningafschrift) … (staat … klaar|is beschikbaar|voor u klaar)
    factuur: (bijgaand|hierbij|in de bijlage|bijgevoegd) … factuur
    betalen: te betalen (binnen|voor)
    afspraak, reservering: (herinnering (aan )?(uw|je) (afspraak|reservering)|(uw|je) (afspraak|reservering) … (is bevestigd|op|om|morgen))
    beoordeel, aanraden, review, enquête: (beoordeel (uw|je|ons)|zou (u|je) ons aanraden|schrijf een review|(deze|onze) enquête)
    minuut, minuten: (kost|duurt|maar) … (een|twee|\\d+) minu~
    encomenda, pedido: (obrigad~ (pela|por|pelo) (sua|seu|tua)|(a sua|o seu|sua|seu)) (encomenda|pedido|compra)
    fatura, extrato: (a sua|sua|seu|o seu|nova) (fatura|extrato) … (está|disponível|já)
    zamówienie, zamówienia: (dziękujemy za (twoje |złożenie )?zamówieni~|(twoje|państwa) zamówienie … (zostało|jest))
    paczka, przesyłka: (twoja|państwa) (paczka|przesyłka) … (jest|została|zostanie|w drodze|dotrze)
    faktura: (twoja|nowa|państwa|din|ny) faktura (jest|finns|är)
    beställning, order, paket: (tack för (din|er) (beställning|order)|(din|ditt) (beställning|order|paket) … (är|har|kommer|skickats))
    bestilling, ordre, pakke: (tak|takk) for (din|deres) (bestilling|ordre)
    pakke, ordre: (din|deres) (pakke|ordre|bestilling) … (er|bliver|blir|sendt|kommer)
    tilauksesi, pakettisi, lasku, laskusi: (kiitos tilauksesta~|tilauksesi (on|nro)|pakettisi)
    objednávka, objednávku, zásilka, faktura: (děkujeme za (vaši )?objednávku|vaše (objednávka|zásilka)|objednávka (č|číslo))
    siparişiniz, kargonuz, faturanız: (siparişiniz|kargonuz|faturanız)
    заказ, посылка: (ваш заказ|ваша посылка|спасибо за заказ)
    payment, money: (you|you've|you have) (just )?(received|got|been sent) (a (new )?payment|money)
    zahlung, geld, geldeingang: sie haben (eine (neue )?zahlung|geld|einen geldeingang) …… (erhalten|empfangen)
    paiement, virement: vous avez reçu un (nouveau )?(paiement|virement)
    pago, transferencia: (ha|has) recibido (un pago|una transferencia)
    pagamento, bonifico: (ha|hai) ricevuto un (pagamento|bonifico)
    betaling, overboeking: (u hebt|u heeft|je hebt) een (betaling|overboeking) …… (ontvangen|gekregen)
    payment, documents, report, statement, file: (a )?new (documents?|reports?|statements?|files?) (has|have) been (made available|uploaded|posted|published|provided)
    bereitgestellt, eingestellt, hinterlegt: wurden? … (neue[rs]?|weitere) … (bereitgestellt|eingestellt|hinterlegt)
    déposé, déposés, disponible, disponibles: (de nouveaux documents|un nouveau document) (ont été|a été|sont|est) (déposés?|mis à disposition|disponibles?)
    geplaatst, klaargezet, beschikbaar: (nieuwe documenten|een nieuw document|nieuwe facturen) (zijn|is|werden) (geplaatst|klaargezet|beschikbaar)
    connect: (wants|would like) to connect with you
    vernetzen: möchte sich mit (ihnen|dir) vernetzen
    voyage, réservation, séjour, billet, billets, inscription: votre (voyage|réservation|séjour|billet|inscription) (est|a été) (confirmée?|validée?|enregistrée?|annulée?)
    compte, espace: (retrouvez|consultez) …… (dans|sur) votre (compte|espace)
"""

# Confirmations that a message has come in.
RECEIVED = """
    received, got: (received|got) your (e-?mail|mail|message|request|enquiry|inquiry|application|query) …… (within|shortly|hours|days|as soon as (possible|we can))
    erhalten, eingegangen: (nachricht|anfrage|e-?mail|mail|bewerbung|anliegen|haben sie) (erhalten|ist bei uns eingegangen|ist eingegangen) und …… (schnellstmöglich|innerhalb|umgehend|so schnell wie möglich|so bald wie möglich|in kürze|kürze|binnen|werktag~)
    reçu: (votre (message|mail|courriel|demande|candidature) (a bien été|est bien)|bien reçu votre (message|mail|courriel|demande|candidature)|l'avons bien) …… (sous|délais|rapidement|heures|jours)
    recibido: recibido (su|tu) (mensaje|correo|solicitud|consulta|candidatura) …… (breve|plazo|horas|días|antes posible)
    ricevuto: ricevuto (il (tuo|suo) (messaggio)|la (tua|sua) (mail|e-?mail|richiesta|candidatura)) …… (presto|breve|ore|giorni|prima possibile)
    ontvangen: (uw|je) (bericht|mail|e-?mail|vraag|aanvraag|sollicitatie) … ontvangen …… (snel mogelijk|binnen|uur|werkdag~)
    recebemos: recebemos (a sua|o seu|sua|seu) (mensagem|pedido de contacto|e-?mail) …… (breve|horas|dias|possível)
    otrzymaliśmy: otrzymaliśmy (twoją|państwa) wiadomość …… (wkrótce|godzin|dni)
    mottagit, modtaget, mottatt: (har|vi har) (mottagit|modtaget|mottatt) (ditt|din|dit|deres) (meddelande|henvendelse|mail~|besked) …… (snart|inden|innen|timmar|dagar|hurtigst)
"""

# Subjects of notices.
TOPIC = """
    посылка, заказ, заказа, выписка, счёт, счет, обращение, заявка, отправление, квитанция: (ваш~ |новая |новый |№ ?\\d+ )?(посылка|заказ|выписка|счёт|счет|обращение|заявка|отправление|квитанция)~
    відправлення, замовлення, посилка, рахунок, звернення: ваш[ае]? (відправлення|замовлення|посилка|рахунок|звернення)
    objednávky, zásilka, faktura, vyúčtování: (potvrzení objednávky|(vaše|nová|nové) (zásilka|faktura|vyúčtování|objednávka))
    siparişiniz, özetiniz, ekstreniz, faturanız, kargonuz: \\w+
    lähetyksesi, lasku, tilausvahvistus, pakettisi: (lähetyksesi|uusi lasku|tilausvahvistus|pakettisi)
    rendelés, csomagja, számla: (rendelés~ (visszaigazolás~|\\d+)|csomagja|(új|e-)?számla~)
    comandă, factura, coletul: (confirmare comand~|factura (dvs|nouă)|coletul)
    παραγγελίας, παραγγελία, δέμα: (επιβεβαίωση παραγγελίας|(η )?παραγγελία σας|το δέμα σας)
    aufzeichnung, aufnahme: (aufzeichnung|aufnahme) (verfügbar|bereit|abrufbar)
    påminnelse, påmindelse, muistutus, připomínka, hatırlatma, przypomnienie, lembrete, напоминание, promemoria, recordatorio, herinnering, rappel: \\w+
    pakke, faktura, ordre, beställning, bestilling, paket: (din|dit|ditt|ny) (pakke|faktura|ordre|beställning|bestilling|paket)|pakke på vej
    laskusi, tilauksesi, pakettisi, siparişiniz, faturanız, objednávka, заказ: (laskusi|tilauksesi|pakettisi|siparişiniz|faturanız|(vaše )?objednávka|ваш заказ)
    report, summary, digest: (daily|weekly|monthly) (report|summary|digest)
    password, email, security, account: (password reset|reset your password|verify your|confirm your|security alert|account (update|alert|notice))
    package, delivery, payment, booking, subscription, order: (package|parcel|delivery|payment|booking|subscription|order|shipment) (has been|update|received|confirmed|confirmation|attempt|reminder|renews|delivered)
    maintenance, wartungsarbeiten, wartung: (scheduled )?maintenance|wartungsarbeiten
    case, ticket: (case|ticket) #?[^ ]*\\d[^ ]* (has been|was|is|updated|closed)
    statement, bill, meter: your (statement|bill|meter)
    passwort, zustellversuch, zahlungseingang, lastschrift, mahnung, vertrag, abrechnung: (passwort zurücksetzen|zustellversuch|zahlungseingang|lastschrift~|mahnung|zahlungserinnerung|ihre? (vertrag|abrechnung|\\w*abrechnung))
    commande, colis, passe, relance: (confirmation de commande|suivi de|réinitialisation|relance)
    pedido, contraseña: (confirmación de pedido|restablecer)
    ordine, password, fattura: (conferma (d'|dell')?ordine|reimposta|sollecito)
    bestelling, wachtwoord, betalingsherinnering, herinnering: (bevestiging van|wachtwoord|betalingsherinnering)
    order, receipt, invoice, shipment, parcel, delivery, booking, payment: (your|new|re|order|e-?)? ?(order|receipt|invoice|shipment|parcel|delivery|booking|payment) (confirmation|received|no|number|nr|update|notification|status|from|is|has|#|\\w*\\d\\w*)
    order, parcel, package, invoice, receipt, statement, account, appointment, bill, ticket, payment: (your|new) (\\w+ )?(order|parcel|package|invoice|receipt|statement|account|appointment|bill|ticket|payment|e-?bill)
    received, request, ticket: (request|ticket|enquiry|message) ([^ ]+ )?received
    received, request: (we have|we've) received your
    statement: new (account )?statement
    survey, feedback: (survey|your feedback|how did we do|rate your|how was your)
    reminder: (appointment )?reminder
    prices: new prices
    bestellung, auftrag: (ihre|deine|neue|neuer) (bestellung|auftrag)|bestellung #?\\w*\\d\\w* (von|ist|wurde|bestätigt)|(bestell|auftrags)~bestätigung
    bestellbestätigung, auftragsbestätigung, versandbestätigung, buchungsbestätigung, eingangsbestätigung, zahlungsbestätigung, terminerinnerung, zahlungserinnerung, terminbestätigung: \\w+
    paket, sendung, lieferung: (ihr|dein|ihre|deine) (paket|sendung|lieferung)
    rechnung: (ihre|deine|neue)? ?(\\w+)?rechnung (\\w*\\d\\w*|nr|für|vom|online)?
    kontoauszug, konto: (neuer|ihr|ihr neuer) (kontoauszug|konto~)
    anfrage, ticket: (ihre|deine) anfrage|ticket [^ ]*\\d
    termin: (erinnerung|terminerinnerung)
    zufrieden, umfrage, meinung: (wie zufrieden|ihre meinung|umfrage|kundenumfrage)
    commande, colis, facture, livraison, demande, relevé: (votre|vos|confirmation de|nouvelle|nouveau) (commande|colis|facture|livraison|demande|relevé|rendez~)
    facture: facture (n|no|nr|numéro|\\w*\\d\\w*)
    avis: votre avis
    pedido, paquete, factura, envío, solicitud, extracto: (su|tu|confirmación de|nuevo|nueva|confirmación del) (pedido|paquete|factura|envío|solicitud|extracto|cita)
    factura: factura (n|no|nº|\\w*\\d\\w*)
    ordine, pacco, fattura, spedizione, richiesta, estratto: (il suo|il tuo|la tua|la sua|conferma|nuovo|nuova|conferma d'|conferma dell') ?(ordine|pacco|fattura|spedizione|richiesta|estratto)
    fattura: fattura (n|no|nr|\\w*\\d\\w*)
    bestelling, pakket, factuur, afspraak, vraag, afschrift: (uw|je|jouw|nieuwe|nieuw|bevestiging) (bestelling|pakket|factuur|afspraak|vraag|afschrift)
    factuur: factuur (n|no|nr|\\w*\\d\\w*)
    encomenda, fatura, pedido: (a sua|sua|seu|nova|confirmação) (de )?(encomenda|fatura|pedido)
    zamówienie, zamówienia, faktura, przesyłka: (twoje|potwierdzenie|nowe|państwa|nowa)? ?(zamówieni~|faktura|przesyłka)
    orderbekräftelse, ordrebekræftelse, ordrebekreftelse, faktura: \\w+
    payment, money: (you|you've|you have) (just )?(received|got|been sent) (a (new )?payment|money)
    zahlung, geld, geldeingang: (sie haben )?(eine |neue )*(zahlung|geld|geldeingang) (erhalten|empfangen)
    paiement, virement: vous avez reçu un (nouveau )?(paiement|virement)
    pago, transferencia: (ha|has) recibido (un pago|una transferencia)
    pagamento, bonifico: (ha|hai) ricevuto un (pagamento|bonifico)
    betaling: (u hebt|u heeft|je hebt) een betaling ontvangen
    documents, report, reports, statement, files: new (documents?|reports?|statements?|files?) (available|uploaded|posted)
    bereitgestellt, eingestellt, hinterlegt: \\w+ (wurden? |stehen )?(bereitgestellt|eingestellt|hinterlegt)
    connect: (wants|would like) to connect
    vernetzen: möchte sich mit (ihnen|dir) vernetzen
"""

# Words that only a person writes: a message with these is no notice, and needs an answer.
PERSONAL = """
    я, мне, меня, мой, моя, моё, мои, мою, моей, моего: (я|мне|меня|мой|моя|моё|мои|мою|моей|моего)
    замените, исправьте, верните, перезвоните, подскажите, пришлите, прислали, обещали: ((замените|исправьте|верните|перезвоните|подскажите|пришлите)|вы (прислали|обещали|забыли))
    мені, мене, мій, моє, моєї: (мені|мене|мій|моє|моєї)
    поверніть, замініть, надішліть, виправте, підкажіть: (поверніть|замініть|надішліть|виправте|підкажіть)
    potřebuji, potřebujeme, chci, chtěl, chtěla, můj, moje, mně, potrebujem, chcem, môj: (potřebuji|potřebujeme|chci|chtěl~|můj|moje|mně|potrebujem~|chcem~|môj)
    opravte, zavolejte, vyměňte, vraťte, pošlete, pošlite, vymeňte: (opravte|zavolejte|vyměňte|vymeňte|vraťte|(pošlete|pošlite) (mi|nám))
    benim, bana, istiyorum, istiyoruz, gelmedi, lazım, misiniz: (benim|bana|istiyoru~|gelmedi|lazım|\\w+ misiniz)
    haluan, haluaisin, tarvitsen, voitteko: (haluan|haluaisin|tarvitsen|voitteko)
    nekem, szeretnék, szeretném, javítsák, küldjék: (nekem|szeretné~|javítsák|küldjék)
    vreau, meu, mea, corectați, trimiteți, schimbați, sunați: (vreau|(al meu|a mea|meu|mea)|(corectați|trimiteți|schimbați|sunați))
    θέλω, ήθελα, μου: (θέλω|ήθελα|μου)
    we: we (need (a|an|the|more|new|it|them|someone|two|three|\\d)|would need|ordered|paid|are waiting|are still|still wait|(have not|haven't) received|do not want|will pay)~
    wir: wir (brauchen|benötigen|suchen|warten|kündigen|haben (ihn|sie|es|das|die) (nie|nicht)|haben noch (keine|nichts))
    nous, faut: (il nous faut|nous (avons besoin|attendons|cherchons))
    necesitamos, buscamos: (necesitamos|buscamos)
    serve, bisogno, cerchiamo: (ci serve|abbiamo bisogno|cerchiamo)
    zoeken, wachten, nodig: (we|wij) (zoeken|wachten|hebben …… nodig)
    i: i'(m|ve|d|ll)
    i: i (forgot|forget|made|make|paid|pay|sent|send|bought|buy|found|find|get|gave|took|take|know|knew|looked|spoke|told|asked|ask|called|wrote|saw|heard|left|lost|accept|agree|cannot|must|should|may|might|never|also|already|really|am|have|would|was|will|can|could|need|want|did|got|think|hope|just|still|haven't|don't|didn't|had|like|received|ordered|am|wish|see|tried|noticed|wonder)
    my: my (\\w+)
    mine: mine
    ich: ich
    mir: mir
    mich: mich
    meine, mein, meinen, meinem, meiner: mein~
    je: je (suis|vous|voudrais|n'|ne|souhaite|peux|cherche|veux|me|dois|confirme|serai|pense|viens|prends|reste|n'ai)~
    j: j'(ai|aimerais|aurais|attends|espère)
    mon, moi: (mon|moi)
    yo, quiero, quisiera, necesito, tengo, soy: (yo|quiero|quisiera|necesito|tengo|soy)
    vorrei, ho, mio, mia, io: (vorrei|ho|il mio|la mia|io)
    ik: ik
    mijn: mijn
    eu, gostaria, preciso, meu, minha: (eu|gostaria|preciso|meu|minha)
    chciałbym, chciałabym, mam, moje, mój, moja: (chciał[ab]~|mam|moje|mój|moja)
    jag, jeg, mitt, mina: (jag|jeg|mitt|mina)
    minä, minun: (minä|minun)
    me: (tell|send|give|show|ask|assigned to|passed to|with|forwarded to) me
    m: m'(a été|ont|a|indiquer|envoyer|avez|écrire|a transmis)
    me: me (dire|préciser|transmettre|communiquer|fournir|faire|donner|han|ha)
    indíqueme, envíeme, dígame, facilíteme, mándeme: (indíque|envíe|díga|facilíte|mánde)me
    mi: mi (indichi|mandi|invii|dica|serve|manca|faccia|hanno)
    mij: mij
    mi, mnie: (do mnie|proszę mi|mi (podać|przesłać|wysłać))
    mim: (para|a) mim
    mig: (till|hos|åt) mig
"""

# A helpdesk notes what somebody wrote. With the number of a case it is a receipt.
NOTED = """
    logged, noted, received, opened, registered, recorded, reached: ((we|we've|has|have|has been|have been|it|was|been) (\\w+ )?(logged|noted|received|opened|registered|recorded)|reached our (\\w+ )?(desk|team|service|support))
    notiert, aufgenommen, erfasst, registriert, angelegt, eingegangen, nummer: ((haben|wurde|ist) …… (notiert|aufgenommen|erfasst|registriert|angelegt|eingegangen)|liegt unter der nummer)
    noté, enregistré, enregistrée, numéro: (c'est noté|(est|a été) (bien )?enregistrée?|porte le numéro)
    anotado, registrado, registrada, recibido, quedó: ((hemos|ha sido|ha quedado) (\\w+ )?(anotado|registrad[oa]|recibid[oa])|(quedó|ha quedado) en (el )?servicio|lo hemos anotado)
    annotato, registrato, registrata, ricevuto, assistenza: ((abbiamo|è stat[oa]) (\\w+ )?(annotat[oa]|registrat[oa]|ricevut[oa])|l'abbiamo (annotat|registrat)[oa]|è all'assistenza)
    genoteerd, geregistreerd, ontvangen, nummer: ((hebben|is|werd) …… (genoteerd|geregistreerd|ontvangen)|ligt onder nummer)
    zapisaliśmy, zarejestrowaliśmy, trafiła, przyjęliśmy, otrzymało, otrzymała: (zapisaliśmy|zarejestrowaliśmy|przyjęliśmy|(trafiła|trafiło) do serwisu|otrzymał[oa] numer)
    registado, registada, recebido, anotado, assistência: ((ficou|foi) (\\w+ )?(registad[oa]|recebid[oa]|anotad[oa])|ficou na assistência)
    noterat, registrerat, mottagit, ligger: (har (\\w+ )?(noterat|registrerat|mottagit)|ligger hos vår (service|support))
    noteret, registreret, modtaget, ligger: (har (\\w+ )?(noteret|registreret|modtaget)|ligger hos vores (service|support))
    zaznamenali, přijali, evidujeme, servisu: (zaznamenali jsme|přijali jsme|evidujeme|leží u servisu)
    kaydettik, kaydedildi, servisimizde: (kaydettik|kaydedildi|servisimizde)
"""

# The price list of a supplier, in its own words.
OUR_LIST = """
    list, prices, rates, tariff: our (list|price list|prices|list prices|rates|tariff)
    liste, preise, preisliste, listenpreise, tarife: uns(ere|eren|erer) (liste|preise|preisliste|listenpreise|tarife)
    tarif, tarifs, prix: (notre tarif|nos (tarifs|prix))
    tarifa, tarifas, precios: nuestr[oa]s? (tarifas?|precios)
    listino, prezzi, tariffe: (il nostro listino|i nostri prezzi|nostro listino|le nostre tariffe)
    lijst, prijzen, prijslijst: onze (lijst|prijzen|prijslijst)
    cennik, ceny: (nasz cennik|nasze ceny)
    tabela, preços: (a nossa tabela|nossa tabela|os nossos preços|nossos preços)
    lista, priser, prislista: (vår (lista|prislista)|våra priser)
    liste, priser, prisliste: vores (liste|priser|prisliste)
    ceník, ceny: (náš ceník|naše ceny)
    listemiz, fiyatlarımız: (listemiz|fiyatlarımız)
"""
