from app.parsing.language.phrases import Language

ITALIAN = Language(
    questions="""
        (potreste|potrebbe|potete|può|puoi|potresti|potremmo|possiamo|posso|avete|avreste|ha|riuscite|fate|vendete|riparate|offrite|consegnate|sapete|sarebbe) (inviarmi|inviarci|mandarmi|mandarci|dirmi|dirci|farmi|farci|fornirmi|fornirci|confermarmi|confermarci|confermare|indicarmi|indicarci|spiegarmi|spiegarci|aiutarmi|aiutarci|chiamarmi|chiamarci|richiamarmi|controllare|cambiare|venire|gentilmente|cortesemente|per favore|possibile|darmi|darci|consigliarmi|consigliarci|ancora|già|in magazzino|disponibil~|anche|verificare|passare|ricevere|avere|sapere|un|una|dei|delle|il|la)
        (potreste|potrebbe|potresti)
        (è|sarebbe) possibile
        (quanto|quanta|quanti|quante) \\w+
        (quando|dove|come|perché) (è|sono|posso|possiamo|può|potete|potreste|potrebbe|arriva|arriverà|arrivano|pensate|funziona|siete|avete|mai|si|sarà|saranno|passa|faccio|vi)
        (qual|quale|quali) (è|sono|sarebbe|sarebbero|modello|misura|prezzo|tempi|tipo)
        (che|cosa) (prezzo|tempi|misura|modello|costo|ne|mi|ci|orari|consigliate|consiglia|devo|dobbiamo)
        (vorrei|vorremmo|volevo|volevamo|mi piacerebbe|desidero|gradirei) (sapere|chiedere|chiedervi|chiederle|capire)
        (mi|ci) (chiedo|chiediamo|chiedevo|domandavo)
        (sapere|dirmi|dirci|chiedervi|chiederle|indicarmi) (se|quando|quanto|quale|come|dove|cosa)
        ci sono (novità|aggiornamenti)
    """,
    requests="""
        per (favore|cortesia|piacere)
        (vi|la|le|ti) (prego|preghiamo|chiedo|chiediamo|sarei grat[oa]|saremmo grati|invito)
        (prego|preghiamo|si prega|si richiede|richiedo|richiediamo)
        (vorrei|vorremmo|gradirei|gradiremmo|desidero|desideriamo|cerco|cerchiamo|volevo|volevamo|mi serve|mi servono|ci serve|ci servono|mi servirebbe|ci servirebbe)
        (ho|abbiamo|avrei|avremmo) bisogno
        (mi|ci) (mandi|mandate|invii|inviate|chiami|chiamate|richiami|dica|dite|confermi|confermate|faccia|fate|facciate)
        (mandatemi|mandateci|inviatemi|inviateci|chiamatemi|richiamatemi|richiamateci|fatemi|fateci|fammi|ditemi|confermatemi|confermateci|contattatemi|contattateci)
        (resto|restiamo|rimango|rimaniamo|sono|siamo) in attesa
        in attesa di (un|una|vostra|vostro|sua|suo|cortese|riscontro|risposta|notizie|vostre)
        (richiesta|richiesta di) (preventivo|appuntamento|informazioni|catalogo|offerta|sopralluogo)
        (annullare|disdire|spostare|modificare|cancellare) (il|la|l'|un|nostro|mio)? ?(ordine|appuntamento|visita|contratto|prenotazione)
    """,
    orders="""
        (vorrei|vorremmo|desidero|desideriamo|voglio|vogliamo|intendo|intendiamo|volevo|volevamo|gradirei|gradiremmo|mi piacerebbe) (anche |quindi |nuovamente |ri)*(ordinare|ordinarvi|ordinarle|riordinare|fare (un |il |un nuovo |un altro )?ordine|effettuare (un |il |un nuovo |un altro )?ordine|inoltrare (un |il )?ordine|piazzare un ordine|acquistare (\\d+|due|tre|quattro|cinque|dieci|n))
        (con la presente|tramite la presente|con questa mail|come da accordi|come concordato|come d'accordo),? (vi |le )?(ordino|ordiniamo|(inoltro|inoltriamo|confermo|confermiamo|trasmetto|trasmettiamo) (il |l'|nostro |mio |un )*ordine)
        (vi |le )?(ordino|ordiniamo) (quindi |anche |ancora |dunque |pertanto )?(\\d+|un|una|due|tre|quattro|cinque|sei|dieci|dodici|venti|i|il|la|gli|le|quanto|i seguenti|n|altri|altre|con|come|ancora)
        (in allegato|allego|alleghiamo|vi allego|le allego|vi alleghiamo|vi invio|le invio|vi inviamo|vi trasmetto|vi trasmettiamo|invio|inviamo|trasmettiamo|trasmetto) (trovate |trova |troverete |troverà |in allegato |vi invio |vi inviamo |il |l'|un |nuovo |nostro |mio |di seguito )*(ordine|ordinativo|modulo d'ordine|buono d'ordine|ordine d'acquisto)(?! (non|sbagliat|errat|precedente))
        (il |l')?(nostro|mio) (nuovo )?(ordine|ordinativo) (è |in )?(allegato|in allegato|il seguente|di seguito|come segue)
        (vi prego di|vi preghiamo di|per favore|si prega di|prego|preghiamo|cortesemente|gentilmente) (volerci |voler |di )?(fornirci|spedirci|consegnarci|spedirmi|consegnarmi|fornirmi|spedire|consegnare|inviarci|inviarmi|mandateci|speditemi|inviateci|spediteci|mandatemi) (altri |altre |ancora |n )?(\\d+|due|tre|quattro|cinque|sei|dieci|dodici|venti|i seguenti)
        (spediteci|mandateci|inviateci|consegnateci|forniteci|speditemi|mandatemi|inviatemi) (per favore |cortesemente |gentilmente |altri |altre |ancora |n )*(\\d+|due|tre|quattro|cinque|sei|dieci|dodici|venti)
        (accetto|accettiamo|approvo|approviamo|confermo|confermiamo) … (l')?(preventivo|offerta|proposta|ordine)
        (preventivo|offerta) (è |viene |si intende )?(accettat|approvat|confermat)[oa]
        (vi|le) (affido|affidiamo|commissiono|commissioniamo) (l'|il|i) ?(incarico|lavoro|lavori)
        (prendete|prenda|registrate|registri) (nota (del|di questo) |il seguente |questo |il nostro |il mio )+(nuovo )?ordine
        (prendo|prendiamo) (i |le |quelle |quei |tutti e |tutte e )?(\\d+|due|tre|quattro|cinque|dieci)
        (lo )?stesso ordine (della|dell'|di|del) (ultima|scorso|volta|mese|sempre)
    """,
    order_topics="(nostro |mio |nuovo |un |altro |piccolo |modulo d'|buono d'|ns |invio |trasmissione )*(ordine|ordinativo|riordino|ordine d'acquisto|ordine di acquisto)",
    no_orders="""
        ordine (del giorno|di servizio|alfabetico|dei lavori|di marcia|degli|di grandezza|pubblico)
        (in|per|nell'|di prim'|all'|l'|ultim'|alfabetico) ordine (di|con|a|alfabetico|dei|delle)
        ordine … (annulla~|modific~|cambi~|non|incomplet~|ritardo|stato|conferm~|ricevut~|spedit~|danneggiat~|manca~|dove|sbagliat~|errat~|evas~|mai|rotto|in sospeso|rotta)
        se (ve |vi |ne )?ordin~
        (stato|conferma|annullamento|modifica|tracking) … (dell'|d')?ordine
    """,
    issues="""
        (non|ha smesso di|hanno smesso di|smesso di) (mi |ci |si |le )*(funziona|funzionano|funzionare|parte|partono|accende|accendono|scalda|scaldano|riscalda|stampa|carica|risponde|pompa|avvia|apre|va|gira)(?! (bene per|per me|per noi|lunedì|martedì|oltre|più bene|da noi|a capire|di))( più| bene| proprio| per niente| da| dopo| correttamente|)
        (è|sono|era|erano|è arrivat~|sono arrivat~|arrivat~|risulta|risultano|si è|si sono|è stat~|sono stat~|è andat~) (purtroppo |già |di nuovo |ancora |completamente |totalmente |tutta |tutto |tutti |molto |parzialmente |anche |gravemente |nuovamente |arrivata |arrivato |arrivati |arrivate )*(rott[oaie]|guast[oaie]|danneggiat[oaie]|difettos[oaie]|rovinat[oaie]|fuori servizio|inutilizzabil[ei]|crepat[oaie]|bloccat[oaie]|in panne|ammaccat[oaie]|bruciat[oaie]|fermat[oaie])
        (un|il|c'è un|abbiamo un|ho un) (guasto|malfunzionamento|corto circuito) (alla|al|della|del|sulla|da|grave|nel|nella|all'|urgente|improvviso)
        (una|la|c'è una|abbiamo una) perdita (d'acqua|di acqua|dalla|dal|di olio|d'olio|alla|sotto|di gas)
        (messaggio|codice) (di|d') ?errore
        (dà|da|compare|appare|esce|mostra|segnala|mi dà|ci dà|ricevo|riceviamo|dava) (un|l'|sempre un|sempre l'|questo|il|ancora l') ?(messaggio di |codice )?errore
        errore (\\d+|e\\d+|quando|durante|nella fattura|in fattura|nella consegna|nell'ordine)
        (c'è|ho|abbiamo|ci sono|avuto|avendo|riscontrato|riscontriamo|riscontro) (un |una |dei |degli |alcuni |diversi |grossi? |seri |grave |ancora |di nuovo |grande |sempre lo stesso |avuto |lo stesso )*(problema|problemi|inconveniente) (con|sulla|sul|nella|nel|alla|al) ?(la|il|l'|i|le|vostra|nostra|nostro|mio|mia|vostro)? ?(ultima |ultimo |nuova |nuovo |\\w+ )?(ordine|consegna|fattura|pompa|macchina|caldaia|prodotto|software|account|accesso|stampante|motore|pacco|impianto|applicazione|sistema|pagamento|aggiornamento|spedizione|merce|servizio|portale|contratto|sito|login)
        (non|ancora non|non ancora|mai) (mi |ci |è |sono |ho |abbiamo |ha |hanno |ancora |mai |stat[oaie] |si )*(arrivat[oaie]|ricevut[oaie]|consegnat[oaie]|pervenut[oaie]|spedit[oaie]|venut[oaie]|risolt[oaie]|riparat[oaie]|rimborsat[oaie]|presentat[oaie]|vist[oaie])( (nulla|niente|la|il|l'|nessun~|alcun~|le|i))?
        (ancora|ancora nessun~|nessun~) (in attesa del|in attesa della|in attesa dell'|traccia (del|della)|notizia (del|della)) ?(mio |nostro |nostra |mia )?(ordine|consegna|pacco|merce|pompa|spedizione|tecnico|rimborso)
        (sto|stiamo) (ancora |sempre )*aspettando (da |ancora |\\w+ \\w+ )*(la|il|l'|i|le|un) ?(\\w+ )?(ordine|consegna|pacco|merce|pompa|spedizione|tecnico|rimborso|pezzi|ricambio|riparazione)
        (aspetto|aspettiamo) (ancora|da|sempre|invano) …… (ordine|consegna|pacco|merce|pompa|spedizione|tecnico|rimborso|pezzi|ricambio|riparazione)
        (dov'è|dove è|dove sono|che fine ha fatto|che fine hanno fatto|dove si trova) (il|la|l'|i|le|mio|mia) ?(mio |nostro |nostra |mia |nostri |miei )?(ordine|consegna|pacco|merce|pompa|pompe|spedizione|tecnico|articoli|materiale)
        (ordine|consegna|pacco|merce|spedizione|tecnico|materiale) … (è|sono|risulta|ha) (ormai |già |ancora |sempre |molto |forte |oltre |\\w+ \\w+ di |due settimane di |\\d+ giorni di |un |in forte )*(in ritardo|ritardo|smarrit[oa]|pers[oa]|in grave ritardo)
        (doveva|dovevano|avrebbe dovuto|avrebbero dovuto) (essere )?(arrivare|arrivat[oaie]|consegnat[oaie]|venire|qui|essere qui) …… (ma|e|però|invece)
        (ricevuto|consegnato|spedito|inviato|arrivat[oaie]|mandato) (il|la|i|le|un|una|dei|degli|delle|l')? ?(\\w+ )?(sbagliat|errat)[oaie]
        (manca|mancano|mancava|mancavano) …… (ordine|consegna|pacco|spedizione|collo|scatola|bancale)
        (ordine|consegna|pacco|spedizione) (è |era |è arrivat[oa] |arrivat[oa] )*(incomplet|sbagliat|errat)[oa]
        fattura … (è|risulta|contiene|riporta) (sbagliata|errata|non corretta|un errore|errori|scorretta)
        (addebitat|fatturat|pagat)[oaie] (due volte|il doppio|per errore|doppi[oa]|di troppo)
        (perde|perdono|gocciola|esce|surriscalda) (acqua|olio|fumo|gas|da|continuamente|molto|dalla|ancora)
        (non riesco|non riusciamo|impossibile|non mi fa|non ci fa|non è possibile) (più )?(ad |a )?(accedere|entrare|collegarmi|collegarci|aprire|pagare|stampare|avviare|accendere|completare|connettermi|loggarmi|accenderla)
        (nessuno|tecnico|corriere|idraulico) (non )?(è |si è )*(mai |ancora )?(venuto|presentato|passato|arrivato)(?! (in orario|puntuale|oggi))
        (scatta|salta) (il|la|sempre il|continuamente il) (salvavita|differenziale|corrente|contatore)
        si (è |sono )?(di nuovo |ancora )?(blocca|bloccano|ferma|spegne|rott[oa]|guastat[oa]) (continuamente|sempre|di nuovo|da|dopo|ogni|ieri|oggi|subito|il|la)
    """,
    complaints="""
        (vorrei|vorremmo|voglio|vogliamo|desidero|desideriamo|devo|dobbiamo|intendo|intendiamo) (presentare|fare|sporgere|inoltrare|presentarvi|avanzare) (un|un formale|formale|il mio|il nostro) (formale )?reclamo
        (vorrei|vorremmo|voglio|vogliamo|devo|dobbiamo) (lamentarmi|lamentarci|reclamare|contestare)
        (nostro|mio|questo|presente|secondo|terzo|formale) reclamo (per|del|relativo|riguardante|formale|riguarda|è|non|in merito)
        (con la presente )?(contesto|contestiamo) (la|il|l'|formalmente|quanto)
        (sono|siamo|rimasto|rimasta|rimasti) (molto |davvero |estremamente |veramente |profondamente |piuttosto |sinceramente |rimasto |rimasta |rimasti )*(delus[oaie]|insoddisfatt[oaie]|arrabbiat[oaie]|amareggiat[oaie]|indignat[oaie]|scontent[oaie]|seccat[oaie])
        (è|sono|trovo) (davvero |semplicemente |assolutamente |del tutto |veramente |totalmente )*(inaccettabil[ei]|inammissibil[ei]|intollerabil[ei]|una vergogna|vergognos[oaie]|scandalos[oaie])
        (chiedo|chiediamo|esigo|esigiamo|pretendo|pretendiamo|voglio|vogliamo|richiedo|richiediamo|vorrei|vorremmo) (quindi |pertanto |subito |immediatamente |un |il |il mio |la |essere |il nostro |di essere |immediato )*(rimborso|rimborsat[oaie]|restituzione|soldi indietro)
        (rimborsatemi|rimborsateci|restituitemi i soldi|rivoglio i (miei )?soldi)
    """,
    issue_topics="""
        reclamo
        contestazione
        (problema|problemi|inconveniente) (con|alla|al|sulla|sul|nella|nel|di|urgente|dopo|tecnico|alle|ai|all')
        (urgente |grosso |altro )?(problema|guasto|perdita|emergenza|malfunzionamento|avaria) ?!* ?$
        (guasto|perdita|malfunzionamento|difetto|rottura|avaria) (alla|al|di|d'|della|del|sulla|nel|nella|dell'|urgente|all'|dalla)
        (pompa|macchina|caldaia|stampante|motore|impianto|sito|apparecchio|lavatrice|riscaldamento) (è |di nuovo |ancora |sempre |arrivata )*(rott[oa]|guast[oa]|difettos[oa]|ferm[oa]|bloccat[oa]|danneggiat[oa])
        non (funziona|parte|va|scalda|si accende|stampa)( più)?
        (ordine|consegna|pacco|merce|spedizione|materiale|fattura|articolo|pezzi) (non |mai |ancora |è |arrivat[oa] |in |ricevut[oa] )*(incomplet~|danneggiat~|rott[oa]|sbagliat~|errat~|ritardo|ricevut[oa]|consegnat[oa]|arrivat[oa]|difettos~|mancant[ei]|smarrit[oa]|non arrivat[oa])
        (ritardo|errore|mancata|ritardi) (di |nella |nell'|in |della |del |la )*(consegna|ordine|spedizione|fattura|fatturazione|fornitura)
        (messaggio|codice) (di|d') ?errore
        (senza|niente|manca) (acqua|riscaldamento|acqua calda|corrente|luce|l'acqua)
        richiesta (di )?rimborso
        dov'è
    """,
    no_issues="""
        (nessun|nessuna|senza|non è un|non ci sono|non c'è|alcun|senza alcun|mai|non abbiamo|non ho|non sono|senza nessun|qualsiasi|eventuali) (avuto |più |stati |grosso |alcun |nessun |altri |particolare |ulteriori |mai |un |particolari )*(problema|problemi|errore|errori|guasto|guasti|difetto|difetti|reclamo|reclami|inconveniente|inconvenienti|perdita|perdite|difficoltà)
        (non|mai) … ricevut[oaie] … (la |l')?(fattura|risposta|preventivo|conferma|offerta|catalogo|e?-?mail|ricevuta)
        (fattura|risposta|preventivo|conferma|offerta|catalogo) … non … (arrivat[oa]|pervenut[oa]|ricevut[oa])
        (è|sarebbe|c'è|ci sono) (un |qualche |forse un )?problem[ai] se
        (non|niente|nulla|mai|nessun~) (\\w+ ){0,3}(rott[oaie]|danneggiat~|guast[oaie]|difettos~|delus[oaie]|rovinat~|insoddisfatt~|sbagliat~)
        (se|nel caso|in caso di|in caso|qualora|cosa succede se|cosa succede quando) [^.,;|!?]{0,80}(rompe|guast~|rott[oaie]|danneggiat~|difettos~|non funziona|problem[ai]|perdita|ritardo|reclamo|non arriva)
        (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|data|orario|giorno|appuntamento|ora) (purtroppo )?(non|nemmeno) (mi |ci )?(va|funziona|è possibile|posso|possiamo)
        (riparate|riparazione|riparano|comprate|ritirate|acquistate|smaltite|aggiustate|ripara) (anche |di |delle |dei |le |i |vecchie |vecchi )*(\\w+ )?(rott|guast|difettos|danneggiat)[ie]
        (gestione|ufficio|politica|tasso|servizio) (dei |degli |di |delle )?(reclami|resi|errori|guasti|rimborsi)
        non va (oltre|bene)
        non (va|parte|gira) (oltre|di|per|mai)
    """,
    solved="""
        (problema|guasto|errore|questione|cosa|tutto|perdita|inconveniente|reclamo) (è |è stato |è stata |si è |ora è |è ora |è già |è stato già |adesso è |finalmente |già |adesso |ora |nel frattempo )*(risolt|sistemat|riparat|chiarit)[oaie]
        (funziona|va|funzionano|gira|scalda) (tutto |ora |adesso |di nuovo |nuovamente |già |tutto di nuovo )*(perfettamente|bene|di nuovo|benissimo|correttamente|alla perfezione|a meraviglia)
        (è|sono) (finalmente |poi |oggi |appena |stamattina |nel frattempo |ora )+arrivat[oaie]
        (abbiamo|ho) (già |poi |finalmente )?risolto
        grazie (per|della|dell') ?(la |il |l'|vostra |vostro |vs )*(rapida |veloce )?(riparazione|sostituzione|intervento|soluzione|assistenza) (rapid|veloc|tempestiv)?
    """,
)
