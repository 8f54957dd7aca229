from app.parsing.language.phrases import Language

ITALIAN = Language(
    code="it",
    common_words="""
        siete avete fatto sì me te va tutto tutti tutta alle agli dalla dall' dell' dell nell' nell ci ne lì qui così fa anzi poi però cui chi dopo prima mai ogni troppo quello quella quelli essere stati stata bene loro era erano hanno tra fra ecco proprio nessun nessuno
        il lo la i gli le un una di del della dei delle e è in che non per con da a al alla si
        mi ci vi ho ha abbiamo sono siamo ma se come più anche questo questa mio mia suo sua
        nostro vostro buongiorno grazie ciao può quando sul nel dal ancora già solo molto lei
        voi io noi era stato gentile
    """,
    questions="""
        ^ (e |o |ma |allora |ciao |salve |buongiorno |ok |grazie |perfetto |di solito |per (?!qualunque|qualsiasi)\\w+ )*(quanto|quanta|quanti|quante|quando|dove|come|perché|chi|qual|quale|quali|che|cosa|a che|fino a che|da quando|per quanto|in che) (?!(sempre|d'accordo|concordato|detto|richiesto|richiesta|promesso|da accordi|convenuto|stabilito|da|le|vi|un|una|funzioni|bello|mi ha|mi avete|ho|abbiamo|voleva|volevate|al telefono|gentile|già|può))\\w+
        ^ (e |o |ma |allora |ciao |salve |buongiorno |ok |bene )*(posso|possiamo|può|potete|potrebbe|potreste|potresti|puoi|avete|ha|hai|c'è|ci sono|sarebbe|è possibile|fate|vendete|accettate|aprite|sapete|sa|devo|dobbiamo|bisogna|serve|mi fate|mi può|mi potete|mi potrebbe|ci potete|mi daresti|mi giri|mi mandi|mi date|mi fa|riparate|lavorate|è incluso|è compreso|siete|avrò|riceverò|rilasciate|mi conviene|vi è)
        (dica|dirmi|dite|ditemi|dimmi|sapere|indicarmi|indicatemi|fammi sapere|fatemi sapere|mi faccia sapere|mi dica) (solo |anche |pure |per favore )*(se|quando|quanto|quale|come|dove|cosa|chi|a che)
        (una|un'altra|la mia|ultima|due|qualche|altra|un'ultima) (piccola |ultima |altra |breve |veloce |semplice )*(domanda|domande|domandina|curiosità|richiesta di informazioni)
        (non) (capisco|ho capito|comprendo|mi è chiar~|capiamo|riesco a capire)
        (ci sono|qualche|nessuna|c'è) (novità|aggiornament~|notizia|notizie|qualcosa di nuovo)
        (vorrei|vorremmo|volevo|volevamo|mi piacerebbe|desidero|gradirei|dovrei|prima di \\w+) … (sapere|chiedere|chiedervi|chiederle|capire|informazioni)
        novità ?[?.]
        (potreste|potrebbe|potete|può|puoi|potresti|potremmo|possiamo|posso|avete|avreste|riuscite|fate|vendete|riparate|offrite|consegnate|sapete|sarebbe) (inviarmi|inviarci|mandarmi|mandarci|dirmi|dirci|farmi|farci|fornirmi|fornirci|confermarmi|confermarci|confermare|indicarmi|indicarci|spiegarmi|spiegarci|aiutarmi|aiutarci|chiamarmi|chiamarci|richiamarmi|controllare|cambiare|venire|gentilmente|cortesemente|per favore|possibile|darmi|darci|consigliarmi|consigliarci|ancora|già|in magazzino|disponibil~|anche|verificare|passare|ricevere|avere|sapere|un|una|dei|delle|il|la)
        (potreste|potrebbe|potresti)
        (è|sarebbe) possibile
        (quanto|quanta|quanti|quante) (?!(scrive|scrivi|scritto|dice|dici|detto|concordato|proposto|convenuto|richiesto|avete|ha scritto|ha detto))\\w+
        (quando|dove|come|perché) (è|sono|posso|possiamo|può|potete|potreste|potrebbe|arriva|arriverà|arrivano|pensate|funziona|siete|avete|mai|si|sarà|saranno|passa|faccio|vi)
        (qual|quale|quali) (è|sono|sarebbe|sarebbero|modello|misura|prezzo|tempi|tipo)
        (che|cosa) (prezzo|tempi|misura|modello|costo|ne|mi|ci|orari|consigliate|consiglia|devo|dobbiamo)
        (vorrei|vorremmo|volevo|volevamo|mi piacerebbe|desidero|gradirei) (sapere|chiedere|chiedervi|chiederle|capire)
        (mi|ci) (chiedo|chiediamo|chiedevo|domandavo)
        (sapere|dirmi|dirci|chiedervi|chiederle|indicarmi) (se|quando|quanto|quale|come|dove|cosa)
        ci sono (novità|aggiornamenti)
    """,
    requests="""
        non (vedo|vediamo|trovo|troviamo) (l'|il |la |nessun )?(allegato|file|documento|link|fattura)
        (file|allegato|pdf|documento) (\\w+ ){0,2}non (mi |ci )?si apre
        d'accordo (per|con|su) (il|la|l'|lo|i) ?(pacchetto|menù|menu|preventivo|modello|prezzo|offerta|opzione|formula|tariffa)
        (teniamo|scegliamo|prendiamo) (il|la) (menù|menu|pacchetto|modello|formula|opzione|camera)
        > (allora |quindi )?vada per (il|la|lo|quello|quella|due|tre|i|le)
        (bisognerebbe|bisogna|bisognerà|occorrerebbe|servirebbe) (\\w+)
        (potete|può|puoi) (mandarl[ao]|procedere|cominciare|iniziare|bloccare|prenotare|fatturare|spedire|annullare|stampare|preparare|ordinare|partire|mettere)
        (poi )?(mi|ci) (dirà|direte|saprà dire|saprete dire|confermerà|confermerete|avviserà|avviserete|chiamerà|farà sapere|farete sapere)
        (intestate|intestare|intesti|modificate|modifichi|addebitate|allegate|aggiunga|tolgano|corregga) (la|il|le|i|l'|alla|al|due|tre)
        (resta|rimane|restano|rimangono|mancherebbe|manca) (solo |soltanto |ancora )?da (fissare|concordare|definire|decidere|confermare|stabilire|scegliere|capire|vedere)
        (mi|ci) (resta|rimane|viene|sorge) (\\w+ )?(un )?(dubbio|domanda|perplessità)
        (devo|dobbiamo) (\\w+ )?(disdire|annullare|rinunciare|spostare|rimandare)
        (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|oggi) (purtroppo )?non (riesco|riusciamo|posso|possiamo|ci sono|ce la faccio)
        (treno|volo) (\\w+ )?(cancellato|annullato|soppresso)
        (scade|scadono|scadrà) (\\w+ ){0,2}(vaccino|revisione|contratto|abbonamento|questo mese|il|la)
        deve fare (la|il) (revisione|tagliando|vaccino|richiamo)
        (sto|stiamo) cercando
        (scelga|scegliete|scegli) (tra|fra|uno|una|il|la|quale)
        non so (?!come (ringrazi|sdebit)\\w+)(come|quando|dove|se|cosa|quale) (\\w+)
        (tutto )?dipende (dal|dalla|da|dai)
        (immagino|suppongo|penso sia|presumo)
        il (lavoro|cantiere|contratto) è (vostro|suo|tuo)
        mi (ricordi|ricordate|ricorda) (il|la|l'|i|le)?
        (sarebbe|è|andrebbe) meglio (\\w+)
        (saremo|siamo) (in )?(\\w+ )(invece|anziché|adesso|e non)
        (mancava|non c'era|senza) (l')?allegato
        non (riesco|riusciamo) ad? (aprire|leggere|trovare|scaricare)
        > (la|il|quella|quello) (\\w+) (allora|per favore|alla fine)
        > come (sempre|al solito|l'ultima volta)
        è (molto )?urgente
        non (dimenticate|dimentichi|dimenticare)
        > (cerco|cerchiamo|cercasi)
        (allora |ok |va bene |sì )*(me )?ne (prendo|dia|prendiamo|voglio|vorrei|servono|metta)
        (quale|quali) (dei|delle|di|mi|ci|tra)
        (la|lo|li|le) (prendiamo|prendo|compriamo)
        (portatela|portatelo|mandatela|mandatelo|aspettate|portate|mettete|lasciate|fatelo)(?! (pure|con calma|stare|perdere))
        (indirizzo|numero|nome|iban|mail) (è cambiato|cambia|è ora|sarà)
        (ripensato|cambiato idea)
        (rimasto|rimasta) (lì|da voi)
        > (va bene,? |ok,? |allora )*(allora )?me ne (dia|mandi|metta|faccia) (\\w+)
        mi racconti
        per (favore|cortesia|piacere)
        (cortesemente|gentilmente)
        (vi|la|le|ti) (prego|preghiamo|chiedo|chiediamo|sarei grat[oa]|saremmo grati|invito|chiederei|scrivo|scriviamo|contatto|richiamo|sollecito|pregherei)
        (preghiamo|si prega|si richiede|richiedo|richiediamo|chiedo|chiediamo) (di|che|un|una|la|il|di |se|cortesemente|gentilmente|conferma|preventivo|informazioni)
        (vorrei|vorremmo|gradirei|gradiremmo|desidero|desideriamo|cerco|cerchiamo|mi serve|mi servono|ci serve|ci servono|mi servirebbe|ci servirebbe|mi occorre|ci occorre|mi occorrono|ci occorrono|preferirei|preferiremmo|preferisco|mi interessa|mi interesserebbe|ci interessa|voglio|vogliamo|mi piacerebbe|ci piacerebbe|mi farebbe (comodo|piacere)|mi aiuterebbe|mi necessita)(?! (ringraziar~|solo ringraziar~|dire grazie|dirvi grazie|solo dire))
        (ho|abbiamo|avrei|avremmo) (ancora |urgente |urgentemente |proprio |assoluto )*bisogno
        (mi|ci|lo|la|li|ce lo|me lo|me la) (mandi|mandate|invii|inviate|chiami|chiamate|richiami|richiamate|dica|dite|confermi|confermate|faccia|fate|facciate|metta|mettete|segni|segnate|iscriva|iscriviate|iscrivete|prenoti|prenotate|tenga|tenete|dia|date|porti|portate|spieghi|spiegate|avvisi|avvisate|giri|girate|rimandi|rimandate|aggiorni|aggiornate|tolga|consegni|consegnate|lasci|lasciate|passi|passate|faccia sapere|fate sapere|riservi|riservate)(?! (piacere|molto piacere|un favore enorme))
        (mandatemi|mandateci|inviatemi|inviateci|chiamatemi|richiamatemi|richiamateci|fatemi|fateci|fammi|ditemi|confermatemi|confermateci|contattatemi|contattateci|mandami|dimmi|mettimi|chiamami|segnami|portami|dammi|inviami|rimandatemi|datemi|tenetemi|iscrivetemi|prenotatemi|segnatemi|mettetemi|avvisatemi|lasciatemi|spiegatemi|farmi sapere|girami|passami|fammelo)
        > (e |allora |anche |ok |d'accordo |sì |no |bene |va bene |poi )*(annullate|annulli|cancellate|cancelli|spostate|sposti|togliete|tolga|mandate|mandi|inviate|invii|consegnate|confermate|confermi|cambiate|aggiungete|correggete|suoni|suonate|chiamate|chiami|prenotate|tenete|mettete|preparate|fatturate|aggiornate|verificate|controllate|rispondete|iscrivete|segnate|riservate|procedete|procedi|proceda|facciamo \\d+|andiamo (su|sul|sulla|con)|richiamate|ricordate|ricordatevi)
        (qualcuno) (mi|ci) (\\w+)
        (resto|restiamo|rimango|rimaniamo|sono|siamo|sto|stiamo) (ancora |sempre |tuttora )*(in attesa|aspettando|attendendo)
        (aspetto|aspettiamo|attendo|attendiamo) (ancora |sempre |tuttora |con ansia )*(la|il|un|una|vostr~|su~|risposta|notizie|riscontro|di|l'|conferma|i|le)(?! (lunedì|martedì|mercoledì|giovedì|venerdì|sabato))
        in attesa di (un|una|vostr~|su~|cortese|riscontro|risposta|notizie|conferma)
        (richiesta|richiesta di|richiedere|chiedere) (un |di |una )?(preventivo|appuntamento|informazioni|catalogo|offerta|sopralluogo|disdetta)
        (annullare|disdire|spostare|modificare|cancellare|rimandare|anticipare|posticipare|cambiare|rinviare) (il|la|l'|un|nostro|mio|a|al|i|le|mia|di)? ?(ordine|appuntamento|visita|contratto|prenotazione|data|abbonamento|lezione|indirizzo|corso|lunedì|martedì|mercoledì|giovedì|venerdì|consegna)
        (non) (posso|possiamo|riesco|riusciamo|potrò|potremo|riuscirò) (a )?(venire|esserci|passare|partecipare|essere presente)
        (imprevisto|contrattempo)
        (non) (ho|abbiamo|è) (ancora |più |mai )*(ricevuto|avuto|arrivat~|sentito) … (risposta|riscontro|notizie|preventivo|fattura|conferma|nulla|niente|mail)
        (nessuna|senza) (risposta|notizia|notizie|riscontro)
        (doveva|dovevate|dovevi|aveva detto|avevate detto|aveva promesso) (\\w+ )?(farmi|farci|richiamar~|chiamar~|mandar~|inviar~|avvisar~|dirmi|sapere|venire|passare|che)
        (però |ma )?meglio (alle|il|di|se|per|in|un) (\\w+)
        (invece di|al posto di|anziché)
        (il prima possibile|prima possibile|al più presto|quanto prima|urgente|urgentemente|con urgenza|appena possibile)
        (anticipatamente|in anticipo|grazie in anticipo|anticipatam~)
        (curriculum|cv|candidatura|mi candido|candidarmi)
        (ho|abbiamo) (dimenticato|lasciato|perso|scordato) (da voi|lì|il|la|i|l'|un|una|le|ieri|in)
        (è per|si tratta di|è a proposito|riguarda|a proposito (di|della|del)|in merito (a|al|alla)|riguardo (a|al|alla)|vi scrivo (per|in))
        (sollecito|promemoria|le ricordo|vi ricordo|ricordarle|ricordarvi|volevo solo sapere|sono a chiedere)
        > (allora |ok |va bene |bene |sì |d'accordo )+(ne prendo|ne vorrei|ne prendiamo|mi dia|facciamo(?! (come|così))|prendo|prendiamo|due|tre|\\d+|il pacchetto)
        (prendo|prendiamo|accetto|accettiamo|confermo l'ordine|ne prendo|ne prendiamo) (volentieri |due |tre |il |la |i |le |un |una |\\d+ |quello |quella |entrambi |vostro |la vostra |il vostro )
        > sì,? (grazie mille, procedete|per favore|volentieri|certo che|mi interessa|magari)
        (interessat~) (a|al|alla|ai|alle)
        per (favore|cortesia|piacere)
        (vi|la|le|ti) (prego|preghiamo|chiedo|chiediamo|sarei grat[oa]|saremmo grati|invito)
        (ho|abbiamo|avrei|avremmo) bisogno
        (mi|ci) (mandi|mandate|invii|inviate|chiami|chiamate|richiami|dica|dite|confermi|confermate|faccia|fate|facciate)
        (mandatemi|mandateci|inviatemi|inviateci|chiamatemi|richiamatemi|richiamateci|fatemi|fateci|fammi|ditemi|confermatemi|confermateci|contattatemi|contattateci)
        (resto|restiamo|rimango|rimaniamo|sono|siamo) in attesa
        in attesa di (un|una|vostra|vostro|sua|suo|cortese|riscontro|risposta|notizie|vostre)
        (richiesta|richiesta di) (preventivo|appuntamento|informazioni|catalogo|offerta|sopralluogo)
        (annullare|disdire|spostare|modificare|cancellare) (il|la|l'|un|nostro|mio)? ?(ordine|appuntamento|visita|contratto|prenotazione)
    """,
    orders="""
        (la )?stess[oa] (cosa|ordine) (dell'|della |come l')(ultima|scorsa|altra) volta
        come l'ultima volta,? (per favore|grazie)[:,] \\d
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
        nessuno (mi|ci) ha (detto|avvisat[oaie]|informat[oaie])( (nulla|niente))?
        (eravamo d'accordo|avevamo concordato|avevamo pattuito) (\\w+ ){0,2}(per|di) (\\w+ )?meno
        (pagina|schermata) (vuota|bianca)
        (arrivat|consegnat|ricevut|funzionant|rimast)\\w (solo|soltanto|solamente) (\\w+ ){1,2}(dei|delle|degli|su|di) (\\w+)
        si sente (\\w+ )?(l'acqua|acqua|un rumore|gocciolare|colpi)
        si (è|sono) (\\w+ )?(rott|stacc|spent|ferm|apert|bloccat|scollat|crepat|bruciat|fus|scucit|ristrett|allagat|incastrat|sgonfiat|bucat|sciolt|rovesciat|piegat|staccat)\\w
        (dopo|nel giro di|in) (\\w+ )?(due|tre|pochi|poche|un|una|appena) (giorni|settimane|ore|mesi|lavaggi|usi|giorno|settimana|lavaggio) (\\w+ ){0,4}(non|si|già|rott|scollat|stint|arruggin|cedut|smesso)\\w{0,4}
        (c'è|ci sono|abbiamo|ho trovato|sono comparse|è comparsa) (\\w+ )?(muffa|umidità|formiche|scarafaggi|cimici|topi|insetti|infiltrazioni|crepe|macchie|bolle|righe|condensa)
        (tutti|tutte|tutto|due|tre|una|uno|alcuni|alcune|diversi|metà) (\\w+ ){0,3}(è|sono|era|erano|arrivat~) (\\w+ )?(rott|appassit|scadut|schiacciat|marc|vuot|sciolt|apert|ammaccat|incrinat|mancant)\\w{1,2}
        (neanche|nemmeno) (\\w+ )?(funziona|si accende|si apre|parte|avvisat~|chiamat~)
        (ci|mi) (avete|hanno|ha) (\\w+ )?(lasciat\\w (senza|ad aspettare|a piedi|fuori)|dato buca|fatto aspettare|bidonat\\w)
        (sapeva|sapevano|puzzava|odora|ha un odore|ha un sapore) (\\w+ )?(di|stran~|acid~|cattiv~|terribile)
        (ci avete messo|avete impiegato|ci ha messo) (\\w+ ){1,3}(ore|giorni|settimane|più)
        (troppo) (tardi|calda|caldo|fredda|freddo|forte|stretta|larga) (per|e|da|rispetto)
        (addebitat|fatturat|prelevat)\\w [^.!?;|]{0,20}(due volte|ma avevamo|anche se avevamo|invece)
        (solo|soltanto) (metà|uno|una|due|mezz\\w) (dei|delle|degli|della) (\\w+)
        (si scalda|funziona|scalda|va) (solo|soltanto) <rest>
        non va bene (nemmeno|neanche|neppure) <rest>
        non (va|vanno) (nemmeno|neanche|neppure)
        (nel|nella|nello|dentro|in) (\\w+ )?(c'era|c'erano|ho trovato|abbiamo trovato) (un|una|dei|delle|uno) (\\w+ )?(capello|capelli|verme|vermi|muffa|vetro|insetto|insetti|sasso|plastica|vite)
        (stat[oa] male|vomitato|in ospedale|con la febbre) (\\w+ ){0,2}(tutta|dopo|per|da)
        (con) (un|una|dei|delle|uno) (\\w+ )?(graffio|graffi|macchia|macchie|buco|crepa|ammaccatura|strappo|riga)(?! (da togliere|da riparare|di))
        non si (è|sono) (\\w+ )?mai (\\w+)
        (è|sono) già (mort|rott|fuso|andat|bruciat|scaric)\\w
        (è|sono|restano|risultano) (\\w+ )?(cort|lung|larg|strett)\\w di (\\w+) (centimetri|metri|cm)
        (promesso|assicurato|garantito) (\\w+ ){1,8}(e|ma|invece) (ci|mi|non) <rest>
        si (spegne|blocca|accende|riavvia|scarica|ferma|apre) (da solo|da sola|subito|di continuo|in continuazione)
        (fa|fanno|faceva|facevano) (un|uno|dei|degli|strani|sempre un|ancora un|molto) (\\w+ )?(rumore|rumori|cigolio|fischio|odore|rumoraccio)
        (rumore|odore|puzza|dolore) (\\w+ )?(stran[oa]|infernale|terribile|forte|insopportabile|assurdo|fastidios~|tremend~)
        si (\\w+ )?(inceppa|inceppano|solleva|sollevano|sgretola|scolla|scollano|sfilaccia|scuce|scolorisce|deforma|piega|incastra|impalla|sgonfia|allenta|stacca|staccano|crepa|strappa|arriccia|stinge|restringe|svita|sbriciola)
        si (sta|stanno|è|sono) (sollevando|staccando|scollando|sgretolando|crepando|rompendo|sfilacciando|gonfiando|ristrett~|sollevat~|stint~|scolorit~|gonfiat~|piegat~|allentat~|incastrat~|inceppat~|scucit~|impuntat~)
        (stride|stridono|struscia|strusciano|sfrega|gratta|cigolano|zoppica|vomita|sanguina|tossisce|sgocciola|trema|sbatte|scricchiola|slitta|striscia|stinge|rimbomba) ?(\\w+ )?(ancora|da|dopo|sempre|molto|più|sotto|di|sul|quando|contro)
        (ancora|sempre|continua a) (struscia|stride|stridere|strusciare|cigolare|zoppicare|vomitare|far male|gocciolare|puzzare|sanguinare)
        (cane|gatto|gatta|cavallo|coniglio|cagnolina) (\\w+ )?(vomita|zoppica|sanguina|non mangia|si gratta|tossisce)
        (mi|gli|le) (fa|fanno|faceva) (\\w+ )?male (\\w+ ){0,4}(che|da|dopo|dove|il dente)
        (mi|ci) gira la testa
        vedo (sfocato|doppio|male|annebbiato)
        (ferita|gengiva|dente|cicatrice|pelle|occhio|zampa|ginocchio) (è|resta) (\\w+ )?(ross|gonfi|infett|irritat|infiammat)\\w
        (fatto venire|provocato|causato|venut[oa]) (\\w+ )?(sfogo|allergia|bolle|prurito|macchie|irritazione|reazione|eritema)
        (metà|parte|maggior parte) (dei|delle|degli|del|della) (\\w+ )(era|erano|è|sono) <rest>
        (era|erano|è|sono|arrivat~|tornat~|uscit~|risulta|venut~|rimast~) (\\w+ ){0,4}(marc|ammuffit|sfocat|mosse|mosso|sgranat|a metà|con un buco|con una macchia|con uno strappo|ristrett|piegat|stropicciat|scur[eio]|bruciat|scucit|stint|sporc|irraggiungibil|inaccessibil|illeggibil|introvabil|scollegat|non finit|da rifare|storto|storta)\\w{0,2}
        (c'è|compare|avete|risulta) (scritto|stampato|messo) (\\w+ ){1,3}(e|invece|ma|al posto) (mia|mio|nostr~|il|la|si|è) <rest>
        (data|indirizzo|ora|quantità|importo|nome|taglia|colore|modello|numero|cognome) (\\w+ ){0,5}(sbagliat~|errat~|non è (giust|corrett|quell)~|non corrisponde)
        (non|neanche) (era|erano|è|sono) (\\w+ )?(nella|nel|sul|sulla|al (suo )?posto|pront~|finit~|pulit~|dove|il colore|la taglia|il modello|quello|quella|accreditat~|sul mio|sul nostro)(?! (caso|momento))
        (colore|taglia|modello|misura|gusto) che (avevo|avevamo|ho|abbiamo) (scelto|ordinato|chiesto|richiesto)
        (ci hanno dato|mi hanno dato|ci avete dato|mi avete dato|ho trovato|abbiamo trovato|ci è toccata) (\\w+ ){1,4}(invece|anziché|al posto)
        (avevo|avevamo|ho|abbiamo) (prenotato|ordinato|chiesto|scelto|pagato) (\\w+ ){1,6}(e|ma|invece) (ci|mi|è|sono|ne) (\\w+)
        (anziché|invece di|al posto di|invece dei) (i |le |quelli |\\d+ )?(\\d+|concordat~|promess~|pattuit~|previst~)
        (prelevat|addebitat|fatturat|pagat|pres)\\w (\\w+ ){0,4}(anziché|invece|in più|due volte|doppio|\\w+ volte)
        (stess[oa]|identic[oa]|solit[oa]) (guasto|errore|problema|difetto|rumore|perdita|macchia)
        (succede|capita|è successo|accade|si ripete|si è ripetuto) (di nuovo|ancora|sempre|un'altra volta)
        (riavviato|provato|riprovato|reinstallato|richiamato|tentato|spento) (\\w+ ){0,5}(ma niente|niente da fare|senza successo|senza risultato|invano|ma nulla|e nulla|e niente)
        (niente da fare|senza successo|nessun effetto|nessun risultato)
        non (ne )?(vuole|vogliono) (saperne|sapere|partire|aprirsi|chiudersi|funzionare)
        (macchia|macchie|odore|rumore|muffa|umidità|errore|perdita|problema) (è|sono) (\\w+ )?(tornat~|riapparso~|ricomparso~|ancora (lì|visibil~|present~))
        (cucitura|manico|tracolla|tacco|suola|bottone|cerniera|vite|cavo|gamba|maniglia|orlo|elastico) (ha|hanno|è|si) (\\w+ )?(cedut|saltat|staccat|rott|strappat|scucit|apert|cadut|scollat|stacca)\\w
        (uscit|tornat|rientrat)[oaie] (\\w+ )?(in lacrime|piangendo|delus~|con (un buco|una macchia|un graffio|un'ammaccatura))
        (le|gli|mi|ci) (ha|hanno) (\\w+ )?(urlato|insultato|risposto male|trattat~ male|buttato giù|attaccato il telefono|ignorato)
        (maleducat|scortes|antipatic|sgarbat|arrogant)\\w{1,2} (con|al|e|che)
        (non (risponde|rispondono|rispondete)) (\\w+ )?(al telefono|alle|più|nessuno|a nessuna)
        a metà e (non|nessuno|se)
        (da quando|dopo) (\\w+ ){1,5}(\\w+ ){0,6}(rumore|perde|gocciola|spia|puzza|vomita|zoppica|male|peggio|non funziona|non parte|sfocat~|gonfi~)
        (spia|allarme) (\\w+ ){0,3}(accesa|acceso|lampeggia|suona|rossa)
        (manca|mancano|mancava|mancavano) (\\w+ )?(base|coperchio|vite|viti|telecomando|piatti|scatole|pagine|pezzo|pezzi|cavo|chiave|due|tre)
        (troppo) (cort|lung|piccol|grand|larg|strett|salat|secc|dur|dolc|scur|stritt)\\w(?! (per me))
        si sente (\\w+ ){0,3}(acqua|rumore|gocciolare|colpi|perdere)
        (nessuno) (si è|si era|è|ha) (\\w+ )?(fatto vivo|presentat~|vist~|fatto sentire|richiamat~|avvisat~)
        non si è (\\w+ )?(fatto vivo|presentat~|vist~|fatta viva|fatto sentire)
        (sono passat[ei]|passat[ei]) (\\w+ ){1,2}(e|ma) (\\w+ )?(non|ancora|niente|nulla) <rest>
        (non|mai) (\\w+ )?(arrivato|arrivata|arrivati|arrivate|ricevuto) (niente|nulla|nessuno)
        non (si |mi |ci |lo |la )?(?!(si|mi|ci|lo|la|ne|ti|vi|le|gli) )(?!(perde|gocciol|suon|cigol|serv|occorr|fa|è|ho|abbiam|ha|hann|son|posso|possiam|vogl|ved|riesc|viv|lavor|cerch|c'è|import|interess|vorre|abit|dorm|dol|zoppic|vomit|sangu|vien)\\w{0,4} )\\w+(a|e|ano|ono) (\\w+ )?più(?! (di|che|tardi|bisogno|male))
        (non erano|non era) (questi|questo|questa) (gli accordi|l'accordo)
        (lo )?stesso (rumore|odore|problema|errore)
        (più|molto più|troppo) (cort|lung|piccol|grand|scur|chiar)\\w{1,2} (di|del|rispetto) (\\w+)
        (è|sono) diventat~ (arancion~|verd~|ner~|dur~|acid~)
        (sapeva|sa|odorava|puzza) di (\\w+)
        (non è|non era|non viene|non è stat~) (accettat~|valid~|riconosciut~|inclus~|quello|quella)
        (ancora|sempre) troppo (\\w+)
        (schermo|resta|rimane) (\\w+ )?(ner~|spent~|fredd~|bloccat~|vuot~)
        non (succede|accade) (niente|nulla) (quando|se)?
        (avete|ha) (dimenticato|confuso|scambiato|perso|rotto|rovinato) (il|la|i|le|gli|l'|un|una|di|mio|mia)
        senza acqua calda
        (con|di) (\\w+ )?(giorni|settimane|ore) di ritardo
        (scritto|stampato) male (il|mio|nostro) (\\w+)
        (rumore|odore|sapore) (stran~|terribile|di bruciato)
        (ho chiamato|abbiamo chiamato|ho scritto) (\\w+ )?volte
        (arrivat~|consegnat~|venut~) senza (il|la|i|le|viti|coperchio)
        (ho ordinato|avevo ordinato|abbiamo ordinato) (quello |quella |il |la )?(\\w+)\\. (quello|quella|mi|invece|ma) <rest>
        (non) (era|erano|è) (più |per niente |affatto )?(cald~|fresc~|pulit~|complet~)
        (non) (va|vanno|sta) bene (neanche|nemmeno)
        (a pezzi|in frantumi|in mille pezzi)
        (ricominciato|ripreso|tornato) a (suonare|gocciolare|perdere|lampeggiare|fare)
        (stampat~|montat~|messo|messa) (al contrario|a rovescio|sottosopra)
        (c'era|c'erano|ci sono|ho trovato|abbiamo trovato) (un |una |dei |delle )?(capello|capelli|vermi|verme|muffa|vetro|insetto|insetti|sasso) (in|nel|nello|nella|sotto)
        (continua|continuano) a non (\\w+)
        (sfarfalla|lampeggia|balla|traballa)
        c'era scritto (\\w+ ){1,3}(invece|al posto)
        peccato (che )?(sia|siano|fosse|fossero|è) <rest>
        (gira a vuoto|gira tutto a vuoto|nessuno riesce a|impreparat~|furios~)
        (di|dei|delle|degli) (\\w+ ){1,3}(solo|soltanto|solamente) <rest>
        (solo|soltanto|solamente) (\\w+ ){1,2}(dei|delle|degli|su|di|delle) (\\w+ ){0,3}(è|sono|intatt~|inter~|arrivat~|funziona~|c'erano)
        (manca|mancano|mancava|mancavano|mancat~) (\\w+)
        (senza) (luce|acqua|acqua calda|riscaldamento|internet|corrente|posate|coperchio|istruzioni|viti|insegnante|segnale)
        (è|sono|era|erano|arrivato|arrivata|arrivati|arrivate|risulta|sembra) (già |tutto |tutta |tutti |tutte |completamente |mezzo |molto |quasi |di nuovo |un po' |troppo |ormai |purtroppo |ancora |stato |stata |\\w+ )?(rott|guast|danneggiat|graffiat|macchiat|bagnat|fradici|fredd|gelat|bruciat|crud|marc|ammuffit|dur|secc|schiacciat|strappat|arrugginit|stort|sporc|vuot|sfocat|illeggibil|intasat|bloccat|allentat|tagliat|scadut|sbagliat|incomplet|difettos|inutilizzabil|acid|salat|ammaccat|scheggiat|incrinat|crepat|scollat|scolorit|tiepid|immangiabil|distrutt|scambiat|stant|appassit|fuori uso|in ritardo|in tilt|lent)\\w{0,2}(?! (di (sapere|sentire)))
        (non) (\\w+ ){0,2}(funziona|funzionano|parte|partono|si accende|si accendono|si chiude|si apre|chiude|apre|scalda|scaldano|stampa|carica|entra|entrano|corrisponde|corrispondono|risponde|va|vanno|tiene|scarica|raffredda|esce|si collega|si connette|quadra|quadrano|combacia|gira|regge|riesco (più )?(ad?|a) (aprire|entrare|stampare|accedere|usare|pagare|chiudere|leggere|collegar~)|riusciamo (più )?(ad?|a) (aprire|entrare|stampare|accedere|usare|uscire|chiudere))(?! (bene (il|la|a|per)|venerdì|lunedì|martedì|mercoledì|giovedì|sabato))
        (è|sono|era|erano) (tutt'altro che|per niente|affatto|non) (cald~|fresc~|pulit~)
        (continua|continuano|ricomincia|riprende|di nuovo|ancora|sempre) (a |ad )?(perdere|gocciolare|saltare|spegnersi|bloccarsi|non funzionare|fare rumore|rott~|guast~|lo stesso|la stessa|il solito|ferm~|suonare|uscire|perde|gocciola)
        (gocciola|gocciolano|perde acqua|perde|perdono|zoppica|traballa|traballano|balla|cigola|cigolano|s'inceppa|si inceppa|si blocca|si spegne|si è spent~|si è rott~|si è bloccat~|si è fermat~|si è staccat~|si stacca|si è scollat~|si è scucit~|si è crepat~|si è guastat~|si è scaricat~|si è allentat~|è saltat~|salta la|lampeggia|puzza|fuma|fischia|ronza|vibra|va in blocco|si scolla|si scuce|si scioglie|è cadut~|è caduta|trabocca|ha smesso di|hanno smesso di)(?! scrivere)
        (scende|esce|cade|entra|viene|c'è) (dell'|l'|molta |tanta )?(acqua|fumo|gas|olio)
        (nessuno|l'insegnante|il prof|il tecnico|il corriere|l'idraulico|nessun \\w+|il vostro \\w+|il suo \\w+) (non )?(è |si è |ha |mi ha |ci ha |era )*(venut~|arrivat~|presentat~|vist~|apert~|risposto|aperto|passat~|consegnat~|richiamat~)
        (non) (è|sono|mi è|ci è|ci sono|mi sono) (ancora |mai |stat~ |più )*(arrivat~|venut~|consegnat~|riparat~|rimborsat~|risolt~|stat~|accreditat~|ritirat~|sistemat~)(?! (risposta|nessuna risposta))
        (ordinato|ordinata|ordinati|ordinate|chiesto|chiesta|comprato|ordinavo) (\\w+ ){1,5}(,|e|ma|\\.) ?(\\w+ ){0,3}(arrivat~|mandato|mandata|ricevuto|consegnat~|inviat~|avuto|portato)
        (mandato|inviato|consegnato|ricevuto|arrivato|portato|arrivata|mandata) (un |una |il |la |i |le |l'|uno )?(\\w+ )?(sbagliat~|errat~|divers~|altro|altra|che non era)
        (taglia|colore|indirizzo|nome|modello|importo|quantità|articolo|pezzo|numero|data|prezzo|misura|gusto|ordine|intestazione|ragione sociale|partita iva) (è |sono |era |non è )?(sbagliat~|errat~|vecchi~|precedente|divers~|corrett~|quell~ vecchi~)
        (nella|la|sulla|sua) fattura (\\w+ ){0,5}(c'è|riporta|compare|risulta|è|ha|contiene|figura) (\\w+ ){0,3}(sbagliat~|errat~|vecchi~|errore|precedente)
        (errore|errori|sbaglio|refuso) (in|nella|nel|sulla|sul|di (consegna|fatturazione|prezzo|stampa)|nelle|nei)
        (stesso|lo stesso|un|dà un|mi dà|compare un|segnala un) (identico )?(errore|problema|guasto|difetto|sbaglio)(?! mio)
        (addebitato|addebitata|fatturato|pagato|prelevato|fatto pagare|conteggiat~|messo in conto) (\\w+ ){0,4}(due volte|doppio|in più|troppo|il doppio)
        (crepa|crepe|buco|buchi|macchia|macchie|graffio|graffi|ammaccatura|perdita|muffa|capello|strappo|scheggia|rigatura|riga|infiltrazione|difetto|incrinatura) (nel|nella|sul|sulla|su|in|al|di|lung~|sui|nei|a)
        (ha|hanno|avete) (graffiato|rotto|macchiato|rovinato|danneggiato|bloccato|lasciato|urtato|allagato|ammaccato|rigato|sporcato) (il|la|i|le|gli|l'|mio|mia|tutto|tutta|un|una)
        (i vostri|il vostro|i suoi|vostri) (operai|corriere|tecnici|tecnico|dipendenti|colleghi|collega|furgone|camion|ragazzi|autista) (ha|hanno|non|è|blocca|era|sono) <rest>
        (ha retto|è durat~|ha funzionato|ha tenuto|andava bene|è andat~) (solo |per |soltanto |appena )*(un|una|due|tre|pochi|poche) <rest>
        (aspettiamo|aspetto|aspettato|aspettando|attesa|attendiamo) (\\w+ )?(da|mezz'ora|un'ora|ore|due ore|\\d+ minuti|invano|fuori|inutilmente)(?! (lei|voi|te))
        (arrivat~|consegnat~|venut~) (\\w+ ){0,4}(in ritardo|tardi|dopo|quando ormai|troppo tardi|con \\w+ (ore|giorni) di ritardo)
        (ritardo|ore di ritardo|giorni di ritardo) (di|sulla|nella|e|senza)
        (dopo|da quando|dall'|dal|in seguito) (l'|la |il |il vostro |la vostra |avete )?(aggiornamento|riparazione|intervento|visita|installazione|modifica|lavaggio|due lavaggi|sostituzione|ultimo) …… (non|solo|errore|si|più|senza)
        (delus~|deludente|arrabbiat~|indignat~|vergogna|vergognoso|inaccettabile|inammissibile|pessim~|insoddisfatt~|scontent~|peccato che|non sono (affatto |per niente |molto )?(content~|soddisfatt~)|non siamo (affatto |per niente )?(content~|soddisfatt~)|scandalos~|ridicol~)
        (non) (è|era|sono|erano) (quello|quella|quelli|quelle|ciò|come) (che )?(\\w+ )?(ordinat~|chiest~|concordat~|volevo|aspettavo|descritt~|in foto|richiest~)
        (non) (è servito|ha aiutato|è cambiato|ha risolto|è bastato) <rest>
        (siamo|sono) (punto e a capo|da capo|al punto di partenza|come prima|tornati all'inizio)
        (fredd~|gelat~) (e|senza|quando|come)
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
        (voglio|vogliamo|vorrei|vorremmo|rivogliamo) (\\w+ )?(indietro )?(i nostri|il nostro) (soldi|denaro|\\d+)
        rivoglio (i miei|il mio|indietro) (soldi|denaro|\\d+)
        (voglio|vorrei) (indietro )?(i miei|il mio) (soldi|denaro|\\d+ ?€?) ?(indietro)?
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
    door_notes="""
        (il (nostro |mio )?|l')(campanello|citofono|ascensore|numero civico|sbarra)(?![^.!?|]{0,80} (ancora|di nuovo|da|vostr\\w|che avete|suo)(?!\\w)) <clause>
    """,
    no_issues="""
        (prima|seconda|ultima|foto) è (un po'|leggermente|piuttosto) (sfocata|scura|mossa)
        (file|allegato|pdf|documento) (\\w+ ){0,2}non (mi |ci )?si apre
        (spero|speriamo) (che )?non sia un problema
        non (le |la |lo |li )trovo più
        (ci|mi) manca (\\w+ )?(il |la )?(suo|sua|vostr\\w) <rest>
        (problema|problemi) con (il |la |l')?(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|data|orario|appuntamento)
        se (le |vi )?(manca|mancano) <rest>
        (link|invito|codice|buono|abbonamento|documento) (\\w+ )?(è |era )?scadut\\w
        manca (molto|poco|tanto)
        \\d+ (invece|anziché) (di|che) \\d+
        (marito|moglie|padre|madre|papà|mamma|nonno|nonna|suocero|suocera|zio|zia|fratello) è mancat[oa]
        sono bloccat[oa] (al|in|a|nel)
        (non|senza) (\\w+ )?(ho|abbiamo|è|ricevuto) (\\w+ ){0,3}(l'|un'|la |il )?(attestazione|certificato|ricevuta|duplicato|contratto|referto|programma|documenti|modulo|certificazione)
        (resta|rimane|manca|mancherebbe) (solo |soltanto |ancora )?da (fissare|concordare|definire|decidere|confermare|stabilire|scegliere)
        (lavandino|scarico|wc|doccia|tubo|lavello) (\\w+ )?(otturat|intasat)\\w
        (mi |ci )?manca (ancora |solo |soltanto )*(la|una|vostra) (fattura|conferma|ricevuta)
        (errori|problemi) (sul|nel) (vostro|suo|tuo) sito
        (non) (\\w+ )?(perde|gocciola|fa rumore) più
        (nessun|nessuna|senza|non ci sono) (problema|problemi|difetto|difetti|danni)
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
        da (quando|allora) ((?!non|né|mai)\\w+ ){0,8}(benissimo|a meraviglia|perfettamente|perfetto|come nuov[oa])
        non (gocciola|perde|cigola|puzza|vibra|scricchiola|stride|fischia|ronza|traballa) più( (da|dopo) <clause>)?
        non fa più (alcun |nessun )?rumor[ei]( (da|dopo) <clause>)?
        (nemmeno|neanche) una? (goccia|graffio|rumore)(?! (di|d)\\b)
        (problema|guasto|errore|questione|cosa|tutto|perdita|inconveniente|reclamo) (è |è stato |è stata |si è |ora è |è ora |è già |è stato già |adesso è |finalmente |già |adesso |ora |nel frattempo )*(risolt|sistemat|riparat|chiarit)[oaie]
        (funziona|va|funzionano|gira|scalda) (tutto |ora |adesso |di nuovo |nuovamente |già |tutto di nuovo )*(perfettamente|bene|di nuovo|benissimo|correttamente|alla perfezione|a meraviglia)
        (è|sono) (finalmente |poi |oggi |appena |stamattina |nel frattempo |ora )+arrivat[oaie]
        (abbiamo|ho) (già |poi |finalmente )?risolto
        grazie (per|della|dell') ?(la |il |l'|vostra |vostro |vs )*(rapida |veloce )?(riparazione|sostituzione|intervento|soluzione|assistenza) (rapid|veloc|tempestiv)?
        (?<!non\\sha\\s)smesso di (gocciolare|perdere|cigolare|vibrare|scricchiolare|fischiare|ronzare|fare rumore)( (da|dopo) <clause>)?
        (rumore|odore|ronzio|cigolio|macchia) (è |se n'è )(ormai |finalmente |del tutto )*(sparit|scompars|andat)[oa]( (da|dopo) <clause>)?
    """,
    unsolved="""
        (fatto|provato|seguito) …… (nessuna|neanche la minima|nemmeno la minima) differenza(?! (tra|fra|per))
        (rumore|odore|ronzio|cigolio|macchi[ae]|dolore|dolori|perdita|problema|guasto|errore|difetto|inconveniente) (\\w+ ){0,2}non (è|sono|si è|se n'è|se ne è) (\\w+ )?(sparit|scompars|andat|passat|risolt|riparat|sistemat)[oaie]
        non (ha|hanno) (\\w+ )?smesso di (gocciolare|perdere|cigolare|vibrare|scricchiolare|fischiare|ronzare|suonare|fare rumore|fare male)
        dalla (vostra|sua) (visita|riparazione) (è|non è) (\\w+ )?(uguale|come prima|lo stesso|cambiato)( nulla| niente)?(?= ?(?:[.,!|]|$))
    """,
    pauses="""
        ((ho|abbiamo|avrei|avremmo) (ancora )?bisogno di|(mi|ci) (serve|servono|serviva|servirebbe|vuole|occorre|occorrono)) (ancora )?(qualche|un|po'|un po' di|un paio di|alcuni|di|due|tre) ?(giorn\\w|tempo|settiman\\w|po' di tempo) per (parlar|pensar|decider|discuter|riflett|valutar)\\w{1,5}( (con (mio|mia|i miei|nostro|nostra|i nostri) \\w+|in famiglia|a casa|bene))*(?= e | ?(?:[.,!|]|$))
        (devo|dobbiamo|vorrei|vorremmo|voglio|vogliamo) (ancora |prima )?(pensarc\\w|rifletterc\\w)( (bene|ancora))*(?= e | ?(?:[.,!|]|$))
        (devo|dobbiamo|vorrei|vorremmo|voglio|vogliamo) (ancora |prima )?(parlarn\\w|discutern\\w) (con (il mio|la mia|mio|mia|i miei|nostro|nostra|i nostri) \\w+|con la banca|in famiglia|a casa)(?= e | ?(?:[.,!|]|$))
        (e )?(poi )?(le|vi|ti) (facciamo|faremo|faccio|farò) sapere ?(presto|al più presto|la prossima settimana)?
    """,
    no_requests="""
        (vorrei|vorremmo|desidero|desideriamo|volevo) (\\w+ )?(esprimer|trasmetter|porger|manifestar)~ (\\w+ ){0,3}(riconoscenza|gratitudine|apprezzamento|complimenti|ammirazione|soddisfazione)
        devo dire che
        non (mi|ci) interessa~
        non (cerco|cerchiamo|desidero|desideriamo) (\\w+ )?più
        (la|vi|ti|le) (preghiamo|prego|chiediamo|chiedo) (\\w+ )?(di )?(\\w+ ){0,2}(scus|perdon)\\w+(?![^.!?;|]{0,80} e di )
        (vi |le |la |ci )?(chiediamo|chiedo|confidiamo nella) (\\w+ |un po' di ){0,2}(comprensione|pazienza|scusa)
        (terremo|teniamo|conserviamo|conserveremo) (il suo|il tuo|i suoi) (curriculum|cv|dati|documenti)
        (ce l'abbiamo|ce l'ho)
        se (le |vi )?(manca|serve|occorre|c'è|ha bisogno) ?(di )?(qualcosa|altro|qualche problema|qualsiasi cosa|ancora qualcosa)?,? (chiami|chiamate|mi chiami|mi dica|mi scriva|mi avvisi|scriva|avvisi|fatemi sapere|ditemi)( pure)?
        (chiami|chiamate|mi chiami|mi dica|mi scriva|mi avvisi|mi faccia sapere|scriva|avvisi|fatemi sapere|ditemi) (pure )?se (le |vi )?(manca|serve|servono|occorre|c'è|ha bisogno di|avete bisogno di) (qualcosa|altro|altre \\w+|qualche problema|qualsiasi cosa|ancora qualcosa)( \\w+)?
        (mi|ci) fa (molto |davvero )?piacere
        siete (\\w+ )?(i|le|la|una|un|stat~|bravissim~|fantastic~|gentilissim~|davvero|proprio|eccezional~|gli|grandi|super)
        (avete|ha|hai) fatto (\\w+ )?(bene|benissimo|un|una|lavoro)
        (quando|appena) (può|potete|puoi|vuole|volete|riesce|riuscite|le è comodo)
        ho lasciato (le chiavi|la chiave|l'assegno|la busta|i documenti|tutto)
        (proprio )?(quello|ciò) che (volevo|volevamo|cercavo|speravo|desideravo|mi serviva)
        che (bello|bella|pensiero|gentile|gioia|meraviglia|sorpresa|peccato|bravi|piacere)
        (non (mi|ci) serve|non serve) (altro|nulla|niente)
        (come|da) (d'accordo|accordi|concordato)
        non (ci |mi )?serv(e|ono)( più)?
        come (d'accordo|sempre)
        (se|qualora) (c'è|ci fosse|dovesse esserci|serve|occorre|avesse bisogno di) (qualcosa|altro|qualunque cosa|qualsiasi cosa) <rest>
        (non esiti|non esitate|non esitare) a <rest>
        (se|per|in caso di|qualora|dovesse|doveste) (avesse |avete |ha |hai |avessi |aveste |ci sono |qualsiasi |qualunque |ulteriori |altre |c'è |serve |bisogno |avere |occorre |qualche )*(domande|domanda|dubbi|dubbio|problema|problemi|bisogno|qualcosa|altro|informazioni|chiarimenti|chiarimento|esigenza|necessità) <rest>
        (mi|ci) (chiami|chiamate|scriva|scrivete|contatti|contattate) (pure |quando vuole |se |in caso |per qualsiasi )+<rest>
        (resto|restiamo|sono|siamo|rimango|rimaniamo) (sempre |comunque )*(a (sua|vostra|tua|completa)? ?(completa )?disposizione) <rest>
        (ciao |salve |buongiorno )?(come sta|come stai|come state|come va|tutto bene|come va la vita|tutto ok|come stanno) ?(tutti|tutto|a casa)? ?\\?+
        perché no ?[?.!]
        (spero|speriamo) (che )?(stia|stiate|tu stia|tutto|lei stia|vada|abbiate|abbia passato|di trovar~) <rest>
        (grazie|ringrazio|ringraziamo)\\s(\\w+\\s){0,3}(per|del|della|dei|di) [^.!?;|,]{0,90}
        non si preoccupi <rest>
        (mi|ci) (saluti|salutate|saluta) <rest>
        (le|vi|ti) (auguro|auguriamo) <rest>
    """,
    tags="""
        (vero|ok|va bene|giusto|no|sì|d'accordo|eh|non è vero|non trova|non credete|capito|intesi|non è così|corretto|dico bene|le va|ti va) ?\\?+
    """,
    look_aheads="""
        non (vedo|vediamo) l'ora (di|che)(?! (\\w+ ){0,2}(sentir|ricever|legger|saper|parlar|conoscere la su)) <clause>
        (sarò|saremo|sarà|è stato|è) (molto |davvero |ben )*(liet~|felic~|content~|un (vero |grande )?piacere|una gioia) (di |poter )*(riveder|veder|accoglier|riaver|aver|ospitar|salutar|lavorar)\\w{0,4} ?<clause>
        (sono|siamo) (molto |davvero )*(felic~|content~|liet~) di (lavorare|collaborare|rived\\w{2,6}|ved\\w{2,6}|accogli\\w{2,6}|averv\\w|averl\\w) ?<clause>
        (vi|la|ti) (aspettiamo|aspetto|attendiamo|attendo)(?! (\\w+ ){0,2}(risposta|conferma)) ?<clause>
        (spero|speriamo) di (rived|ved|accogli|riaver|ritrovar|incontrar)\\w{0,6} ?<clause>
    """,
    hopes="""
        (speriamo|spero|sperando|ci auguriamo|mi auguro) che (?![^.!?;|,]{0,80}(offerta|preventivo|proposta|bozza|progetto|candidatura|profilo|idea))(tutto|le|vi|ti|la|il|lo|i|sia|siano|possa) <clause>
    """,
    offers="""
        ecco l'offerta
        (lo|la) (faremmo|realizzeremmo|farei) volentieri
        non (abbiamo|ho) ancora ricevuto (la sua|il suo|la vostra|il vostro|la|il) (caparra|pagamento|acconto|risposta|conferma|modulo|saldo)
        (ci|mi) manca (\\w+ )?(il|la|una|un|l'|suo|sua|vostr~) ?<rest>
        (spero|speriamo|confido) di (sentir|legger|riceve|aver|incontra)\\w+ ?<rest>
        (rispondo|in risposta) (al|alla) … (annuncio|inserzione|posto|offerta di lavoro)
        (in allegato|allego|allegato|alleghiamo|le invio|le inviamo|vi inviamo|vi invio|ecco|trova|troverà|trovate|di seguito|le mando|le trasmetto|allegat~|qui) … (offerta|preventivo|proposta|candidatura|curriculum|cv|listino)
        (la nostra|il nostro|l'|la|il|mia|questa|questo)? ?(offerta|preventivo|proposta|prezzo) … (valid~|allegat~|ammonta|è di|fino al|resta|rimane)
        (valid~) (fino|per|sino)
        (le|vi|ti) (offriamo|offro|proponiamo|propongo|possiamo offrire|posso offrire|potremmo offrire|possiamo proporre)
        (offriamo|proponiamo|propongo)
        (mi candido|candidatura|candidarmi|posto di|posizione di|il mio curriculum)
        (resto|restiamo|rimango|rimaniamo|sono|siamo) in attesa
        (in attesa|attendo|attendiamo|aspetto|aspettiamo) (di|un|una|la|il|su~|vostr~|con|notizie)
        (appena|non appena|quando|una volta) (ho|abbiamo|ricevo|riceviamo|avrò|avremo|ricevuto|mi conferma|ci conferma|ricevuta|avuto)
        (sarei|saremmo|sarebbe) (molto |davvero |ben )*(liet~|felic~|content~|un piacere|grat~)
        (spero|speriamo|confido) (che )?(sia|sia di|le|vi|la|incontri|possa|piaccia)
        (suo|sua|vostro|vostra|tuo|tua) (gradimento|decisione|risposta|riscontro|parere|opinione|conferma|ok|approvazione|scelta)
        (scaduta|scaduto|scadenza|insolut~|non pagata|non ancora saldat~|sollecito|da saldare)
        (quale|quali) (preferisce|preferite|preferisci|le piace)
        (non ho|non abbiamo|senza) (più |ancora )*(avuto|ricevuto|sentito|notizie) … (notizie|riscontro|risposta|da lei|nulla)
        (a che punto|come procede|che ne dice|che ne pensa|cosa ne pensa|cosa ne dice|cosa ha deciso)
        entro (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|il \\d+) … (conferm~|sapere|risposta|dica)
    """,
    statements="""
        (accetto|accettiamo) (con (grande |molto )?piacere|volentieri|con gioia) ?<clause>
        (grazie|ringraziamo|ringrazio) (\\w+ )?(per|della) (la )?(sua |tua |vostra )?candidatura
        (terremo|teniamo|conserviamo|conserveremo) (il suo|il tuo|i suoi) (curriculum|cv|dati|documenti)
        ((mi|ci) (serve|servono|servirà|serviranno)|(ho|abbiamo) bisogno di) ((?!suo|sua|suoi|vostr\\w)\\w+ ){0,4}(un')?(giorn[oi]|settiman[ae]|or[ae]|minut[oi]|mes[ei]|(più |ancora |di )+tempo)(?! (\\w+ ){0,3}(suo|vostro|preavviso))
        (mi|ci) serve (\\w+ )?fino a(l)? (\\w+)
        (la prego di|si prega di|prego di|per favore,?|ricordi di) (non |sempre )*(conservar~|pulir~|sciacquar~|lavar~|svuotar~|evitar~|chiuder~|tener~|usar~|utilizzar~|attender~|protegger~|parcheggiar~|maneggiar~) <clause>
        (se|che) si (ricordasse|ricordassero|ricorderà|ricordi) di (me|noi)
        (se|che) (mi|ci) (tenesse|terrà|tenessero|tenga|ricordasse) (presente|in considerazione|in mente)
        si ricordi di (me|noi)
        > (ce l'abbiamo|ce l'ho|lo abbiamo|l'abbiamo),? (costa|in negozio|disponibile) ?<clause>
        (costa|costano|dura|durano) <clause>
        > (sì|certo|certamente|senz'altro|ovviamente|no),? (è|sarà|sarebbe|si può) (\\w+ )?(possibile|previsto|compreso|incluso|corretto|fattibile|fare) ?<clause>
        (il |suo |nostro )?(prezzo|costo|importo|totale|tariffa) (è|sarebbe|sarà|ammonta) (di|a)? ?<clause>
        (la|le|vi|ti) (chiamo|scrivo|confermo|avviso|contatto|richiamo) (domani|domattina|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|in|appena|più|subito) ?<clause>
        > se (serve|occorre|necessario|ha bisogno|le serve|avesse bisogno),? <rest>
        > (calcoli|conti|prenda|lo prenda|la prenda|li prenda|applichi|lasci|eviti|conservi|sciacqui|riavvii|ricordi) <clause>
        basta (\\w+) ?<clause>
        (mi|ci) fa (molto |davvero )?piacere ?<clause>
    """,
    thanks="""
        grazie ringrazio ringraziamo ringraziarvi ringraziarla ringraziarti grata grato grati
        thx
    """,
    agreements="""
        okei complimenti bravissime adoro entusiasta entusiasti entusiaste segnata stupende stupendi splendida splendidi perfetti perfette impeccabile squisito squisita favoloso favolosa gioiello
        bene benissimo perfetto perfetta ottimo ottima fantastico ricevuto ricevuta d'accordo
        accordo certo intesi inteso confermato confermata capito fatto altrettanto bravissimi
        bravi splendido magnifico eccellente meraviglioso chiaro ok okay aggiudicato
        affare stupendo benone perfettamente visto letto preso bello bella buono saldato pagato
        risolto sistemato super segnato annotato accettato certamente idem ovviamente
    """,
    greetings="""
        ciao caro cara cari buongiorno buonasera salve egregio egregia egregi gentilissimo
        gentilissima gentile signor signora sig dott spett buon buona buondì
    """,
    farewells="""
        cordiali distinti saluti saluto cordialmente presto abbraccio abbracci baci bacio
        arrivederci arrivederla un cari buona buon cordialità tanti
    """,
    salutations="ehi gent",
    courtesies="come va sta state tutto bene",
    valedictions="stima anticipo da lavoro giornata serata",
    fillers="""
        bambini figli figlia figlie figlio negozio libreria studio dottore dottoressa accurato cura due righe semplicemente accoglienza soggiorno professionalità velocità chiarimento avviso tempo dedicato parte mia migliori bravi continuate continui così lavoro detto pensiero bella bel notizia giusto giusta indirizzo risultato clienti ospiti spiegazione spiegazioni sinceri sincero pronti questo queste fine settimana
        mille molte tante infinite infinitamente molto per il lo la le gli i vi ti un una di del
        della dei e a vostra vostro sua suo tua tuo rapida rapido veloce pronta pronto gentile
        cortese risposta riscontro aiuto disponibilità informazioni informazione info messaggio
        mail supporto assistenza tutto tutti tutta bene ancora tanto cuore davvero buona buon
        giornata serata lavoro settimana weekend domenica fine vacanze ferie così va sta è era
        sono siamo mi ci me noi io lei voi anche allora quindi dunque nel da in con al alla che
        ora adesso già sempre pazienza gentilezza cortesia servizio squadra staff fate siete
        stati stato staremo conferma nota si suoi mio mia nostro comunque però? a presto poi lì
        lui loro moglie marito famiglia amici bambini madre capo collega erano aveva funziona
        riparato risolto nuovo arrivato arrivata ieri sera corso torta cena lezione piacere
        conoscervi spam cartella disturbo volta altro altra fornitore scelto bonifico pagato
        conto ricevuta agenda parte trasloco compleanno fortuna successo passato sentire sapere
        contento contenta felice dopo delizioso splendido professionale simpatico questa questi
        ogni proprio momento calma succede dirò racconterò fretta
    """,
    times="""
        domattina minuti
        lunedì martedì mercoledì giovedì venerdì sabato domenica domani oggi stasera mattina
        pomeriggio sera mezzogiorno settimana prossima prossimo ore alle all'una ora gennaio
        febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        una due tre quattro cinque sei sette otto nove dieci undici dodici mezza e quarto euro
        eur ieri mezzo
    """,
    closings="""
        (buona|serena|felice) pasqua
        (per me|per noi)( è| sarebbe)? (uguale|lo stesso|indifferente)
        (mi|ci) è (indifferente|uguale)
        (vanno bene|va bene) (tutti e due|entrambi|entrambe|tutte e due)( per (me|noi))?
        (facciamo|diciamo|prendiamo|allora|restiamo|rimaniamo)( (per|d'accordo per|su))* (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)( (allora|mattina|pomeriggio|alle \\w+))*
        (ok,? |d'accordo,? |va bene,? )?(ci|me ne|ce ne) (penso|pensiamo|occupo|occupiamo)( io| noi)?
        (d'accordo,? |va bene,? |ok,? )?(allora )?(lasciamo|restiamo|rimaniamo) (tutto )?(così|com'è)( allora)?
        nessuna obiezione( da parte (mia|nostra))?
        (le |vi )?(confermo|confermiamo) (l'|il |la |nostro |nostra |mio )*(appuntamento|visita|incontro)( (di|del|per|alle) [^.!?;|,]{1,30})?
        grazie (per|di) (essere|aver|avere|esser) (?!.{0,80}(ma |però|potrebbe|può ))<clause>
        e (per|di) (aver|avere|essere) (?!.{0,80}(ma |però|potrebbe|può ))<clause>
        grazie (mille |tante )?(per|del) (il |la |vostro |suo |tuo |vostra |sua )*(preventivo|offerta|proposta)
        buon lavoro
        (peccato,? )?grazie (lo stesso|comunque|ugualmente)
        (peccato),? (ma )?(grazie|sarà per) ?(lo stesso|comunque|ugualmente|la prossima volta|la prossima)?
        (il |la )?(pacco|ordine|consegna|scatola) (è |sono )?(arrivat[oa]|giunt[oa])( (stamattina|oggi|ieri|bene))*
        (tutto|è tutto) (integro|intatto|intero|a posto|completo|in ordine)
        (il )?bonifico (è )?(partito|fatto|uscito|eseguito)( (oggi|ieri|stamattina))?
        (il|quel|questo|la|quella|questa|lo) (prezzo|importo|costo|cifra|somma|progetto|bozza|data|orario) (per noi |per me )?(ci |mi )?(va|sta|sembra) (per noi |per me )?(bene|benissimo|corretto|giusto|giusta)( così)?( per noi| per me)?
        (siamo|sono) d'accordo (con|su) (il|sul|la|sulla|le|sulle|col) (prezzo|importo|costo|progetto|date|condizioni)
        (è |era )?(proprio|esattamente) (quello|ciò) che (mi serviva|ci serviva|cercavo|cercavamo|volevo|volevamo|mi occorreva)
        (posso|possiamo) confermare (l'appuntamento|la data|l'ora|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)
        (stia|stai|state|stiate) bene
        affare fatto
        nessun problema per (il|lo|la|l') ?(ritardo|cambio|spostamento|attesa)
        faccia (pure )?con calma
        non serve( più)?( (altro|nulla|niente))?
        l'ho (ritrovat|trovat)\\w
        scusi se (l'ho|vi ho) (disturbat|scocciat)\\w
        (i bambini|i miei figli|tutti) (ne )?parlano (ancora|solo|sempre)( (di|del|delle|dei) \\w+)?
        (il|la|lo|i|le) (\\w+ )(è|sono) (venut|riuscit)\\w (benissimo|bene|bellissim\\w|perfett\\w)
        tutto (era |davvero |è stato )*(perfetto|ottimo|delizioso|buonissimo|splendido)
        (solo )?due righe
        (ho|abbiamo) (saldato|pagato) tutto( (oggi|ieri|stamattina))?
        non (vedo|vediamo) l'ora
        (domani |presto )?dovreste (avere|ricevere) (il pagamento|il bonifico|i soldi|i \\d+)( ?€)?( domani)?
        alla fine (è|ci viene|viene) troppo caro( per (noi|me))?
        (quest'anno |stavolta |questa volta |alla fine |per ora )*(lasciamo perdere|lascio perdere|rinuncio|rinunciamo|passo|passiamo la mano),? ?(ma (grazie|apprezzo|apprezziamo) ?((per|dell'|l'|il|la|del|della|per l') ?(\\w+ ?){1,3})?)?
        se (le |vi )?(manca|serve|occorre|c'è|ha bisogno) ?(di )?(qualcosa|altro|qualche problema|qualsiasi cosa|ancora qualcosa)?,? (chiami|chiamate|mi chiami|mi dica|mi scriva|mi avvisi|scriva|avvisi|fatemi sapere|ditemi)( pure)?
        (chiami|chiamate|mi chiami|mi dica|mi scriva|mi avvisi|mi faccia sapere|scriva|avvisi|fatemi sapere|ditemi) (pure )?se (le |vi )?(manca|serve|servono|occorre|c'è|ha bisogno di|avete bisogno di) (qualcosa|altro|altre \\w+|qualche problema|qualsiasi cosa|ancora qualcosa)( \\w+)?
        (continuate|continui|continua) così
        (avete|ha|hai) fatto (molto )?(bene|benissimo)
        (siete|è|sei) (\\w+ )?(i migliori|le migliori|il migliore|la migliore|fantastic~|grandi|bravissim~|mitic~|eccezional~|gentilissim~|un tesoro|i numeri uno|il top|professional~)
        (va|è|sta) (\\w+ )?(benissimo|bene|perfetto|ottimo) così
        non (cambi|cambiate|cambiare|tocchi|toccate) (niente|nulla)
        non si (scusi|preoccupi)
        non (vi|ti) (scusate|scusare|preoccupate|preoccupare)
        (capita|succede) (a tutti|anche ai migliori)
        (con calma|senza fretta)
        (quando|appena) (può|potete|puoi|vuole|volete|riesce|riuscite|le è comodo)
        (sarà|facciamo) per (un'altra|la prossima) volta
        (alla prossima|un'altra volta)
        che (bella|ottima|splendida) notizia
        che (pensiero|gentile|bello|bella|gioia|sorpresa|peccato|meraviglia)( (gentile|pensiero|saperlo))?
        (non (mi|ci) serve|non serve) (altro|più niente|nulla)
        (grazie,? )?non (mi|ci) serve altro
        sì,? (il |alle |per |per il )?(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|\\d+) (\\w+ )?(mi|ci|per me|a me) (va|sta) (molto )?(bene|benissimo)
        sì,? (l'|il |la )(\\w+ )è (giust|corrett|esatt)\\w
        sì,? è (giust|corrett|esatt|propri)\\w( così)?
        sì,? (esatto|corretto|giusto|esattamente|certo|confermo|proprio così|tutto bene|tutto ok|come previsto)
        (per me|da parte (mia|nostra)|a me|per noi) (è |va )?(tutto )?(\\w+ )?(bene|ok|a posto|perfetto|benissimo)
        (è|era) (\\w+ )?(proprio|esattamente) (quello|ciò) che (volevo|volevamo|cercavo|speravo|desideravo|mi serviva)
        (restiamo|rimaniamo|siamo) (intesi|d'accordo|così)
        (sta|va|si sente|stanno|funziona|cammina|mangia) (\\w+ )?(meglio|bene|benissimo|perfettamente|a meraviglia|alla grande) ?<clause>
        (ha ripreso|è tornat~|ha ricominciato) a (mangiare|camminare|correre|giocare|funzionare|dormire) ?<clause>
        (il |la |i |le )?(dolore|febbre|problema|macchia|rumore|perdita|odore|prurito) (è|sono) (\\w+ )?(passat|sparit|risolt|andat|finit)\\w( \\w+)?
        (non (mi|gli|le) fa più male|non fa più male|non mi duole più)
        (siamo|sono) (tornat~|arrivat~|rientrat~) (\\w+ ){0,2}(sani|bene|a casa) ?<clause>
        (i|le|il|la|gli|l') ?(biglietti|documenti|libri|libro|pacco|merce|vino|regali|foto|chiavi) (è|sono) (regolarmente |appena |puntualmente )?arrivat~( (bene|oggi|ieri|stamattina|puntuali|grazie|tutti))*
        (sono|siamo|è rimast~|sono rimast~|siamo rimast~|erano|era) (\\w+ )?(entusiast|content|felic|soddisfatt|incantat|commoss|innamorat|felicissim|contentissim)\\w{1,2}(?! (se|di (sapere|ricevere))) ?<clause>
        (ci siamo|mi sono) (commoss|divertit|emozionat|trovat~ (bene|benissimo)|innamorat)\\w ?<clause>
        (i|gli|le|ai|alle|agli|tutti|tutta|mio|mia|miei|mie|a tutti) (\\w+ ){0,3}(è|sono|ha|hanno|era|erano|parlano|sono rimasti) (\\w+ ){0,3}(entusiast|content|felic|piaciut|divertit|ador|apprezzat|incantat|caprette|conquistat|commoss)\\w{0,4} ?<clause>
        (adoro|adoriamo) <clause>
        (il |la |i |le |lo |l'|gli |vostr\\w |su\\w |tutto |quel |quella |questo |questa )(\\w+ ){0,4}(è|sono|era|erano|è venut~|è riuscit~|è stat~|sono venut~) (\\w+ ){0,2}(perfett|stupend|splendid|meravigli|bellissim|fantastic|favolos|impeccabil|ottim|delizios|squisit|gioiello|eccellent|benissimo|magnific|spettacol|incantevol|uno spettacolo)\\w{0,3} ?<clause>
        (tutta la famiglia|mio marito|mia moglie|i bambini|i miei genitori|tutta la squadra) (\\w+ )?(vi|la|ti) (ringrazia|ringraziano|saluta|salutano) ?<clause>
        (splendid|bellissim|ottim|meraviglios|fantastic|eccellent|stupend|bel|piacevol)\\w{0,2} (soggiorno|esperienza|accoglienza|serata|giornata|vacanza|lavoro|servizio|cena|festa|weekend|corso) ?<clause>
        (volevo|volevamo|due righe|due parole|solo due righe|solo due parole|giusto due righe) (\\w+ ){0,2}(per )?(far\\w+ i complimenti|ringraziar\\w+|dire (bravi|grazie)) ?<clause>
        (volevo|volevamo) (dirvi|dirle|dirti|farvi sapere|farle sapere) che (\\w+ ){0,6}(meglio|content|felic|perfett|meravigli|benissimo|entusiast|stupend|grazie)\\w{0,3} ?<clause>
        (complimenti|congratulazioni|bravi|bravissimi|bravo|auguri|in bocca al lupo) (per|a|alla|al|ai|alle|all'|davvero) ?<clause>
        (va|funziona|cammina|gira|corre) (\\w+ )?(che è una meraviglia|come nuov~|alla grande|perfettamente|benissimo|a meraviglia|alla perfezione) ?<clause>
        (si goda|godetevi|goditi|si riposi|riposatevi) ?<clause>
        (problema |tutto |è )?(risolto|sistemato|a posto|fatto),? (era|erano) (solo |soltanto |semplicemente )?<clause>
        era (solo|soltanto|semplicemente) (un|una|colpa) <clause>
        (d'accordo|ok|va bene|segnato|perfetto|intesi|ricevuto|annotato|confermato),? (per |alle |il |a |allora )+(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|\\d+)( (alle|davanti|da|in|al|verso|presso|di) [^.!?;|,]{0,60})?
        (scusi|scusate|scusa),? (se|per) (l'ho|vi ho|il|la|lo|averla|avervi) ?(disturbat~|disturbo|ritardo|confusione|scocciat~)
        bonifico della fattura (\\d+ )?(eseguito|fatto|inviato)( (stamattina|oggi|ieri))?
        colpa mia
        (ah |ecco )*ora (ho capito|capisco)
        pienamente d'accordo
        da parte nostra tutto (sistemato|bene|a posto)
        sono content~ che <clause>
        (mi|ci) è stato di (grande|molto) aiuto
        non (ci|mi) serve più
        nessunissimo problema
        suona bene
        (è|l'ho messo|segnato|sta) in agenda
        (porto|porterò|portiamo) (la|il|le|i|un|una) <clause>
        abbiamo tutto quello che (ci )?serve
        è (molto |davvero )?(gentile|carino)( da parte (sua|vostra))?
        l'ho (girato|passato|detto|riferito)( a \\w+ \\w+)?
        (no,? )?(è|questo è) tutto
        peccato,? ma grazie( per (\\w+ )?\\w+)?
        (si conferma|confermo|confermiamo|le confermo|vi confermo) <clause>
        (lascio|lasciamo|lascerò|lasceremo) <clause>
        (le |la |il |i )?(chiavi|chiave|documenti|pacco) (ce le|ce l'|ce li) (ho|abbiamo)
        aspetto volentieri
        non c'è (nessuna |alcuna )?fretta
        (è|funziona|va) come nuov~
        (neanche|nemmeno) una goccia
        (risponde|rispondono) alla mia domanda
        facciamo così
        non serve più
        no,? grazie
        (grazie|ringrazio|ringraziamo|ringraziar~)\\s(\\w+\\s){0,3}(per|del|della|dei|delle|di|dell'|dello|d') ?<clause>
        (volevo|volevamo|vorrei|vorremmo|desidero) (solo |soltanto |semplicemente |anche )*(ringraziar~|dire grazie|dirvi grazie|dirle grazie|farvi i complimenti) ?<clause>
        (grazie) (comunque|lo stesso|ancora|a (voi|lei|te)|altrettanto|di tutto|infinite)
        (a|ad) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|presto|dopo|più tardi|stasera|risentirci|rivederci|prestissimo)( (allora|mattina|prossimo|sera))*
        (alla|al) (prossima|prossimo|settimana prossima|prossima settimana)
        (ci|vi|la|ti|li) (vediamo|sentiamo|aggiorniamo|vedremo|aspetto|aspettiamo|saluto)( (a|al|alle|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|allora|presto|lì|la|settimana|prossima|poi|\\d+|dieci|nove))*
        (mi|ci|a me|a noi|per me|per noi|tutto|quella data|la data|l'orario|il giorno|alle \\w+|sì,? quel giorno|quel giorno|questo) ?(mi |ci )*(va|vanno|sta|sembra|pare|suona|è|andrebbe) (molto |tutto |più che |proprio |già )*(bene|benissimo|perfetto|ottimo|comod~|ok|in ordine|a posto|chiaro|buono|perfettamente|giusto|corretto|d'accordo)
        (va|sta|tutto) (tutto )?(bene|benissimo|bene così|a posto|ok|chiaro|in ordine|perfetto)( (per (me|noi)|così|grazie))*
        (d'accordo|siamo d'accordo|sono d'accordo|ci sto|ci stiamo)( (su|con) (tutto|il \\w+|la \\w+))?
        (sarà|verrà) fatto
        (lo|la) (farò|faremo|faccio|facciamo)( (subito|volentieri|oggi|domani))?
        (nessun|nessuna|non c'è|senza|non c'è nessun) (problema|problemi|fretta|disturbo)
        (prego|di nulla|di niente|si figuri|figurati|figuratevi|si immagini|non fa niente|non fa nulla|non importa|può capitare|capita|può succedere|cose che capitano|non si preoccupi|non preoccuparti|non preoccupatevi|con piacere|è un piacere|piacere mio|ci mancherebbe|certo che sì|volentieri|senz'altro|naturalmente|tranquill~)
        (tutto |l'ho |l'abbiamo |ho |abbiamo |già |ben |regolarmente )*(ricevuto|ricevuta|ricevuti|letto|visto|preso nota|annotato|segnato|capito)( (tutto|il (pacco|messaggio)|la (mail|fattura|merce)|correttamente|grazie|bene|grazie mille))*
        (prendo|prendiamo|preso) (buona )?nota
        (ho|abbiamo|hai) (appena |già |oggi |subito )*(versato|pagato|saldato|bonificato|fatto il bonifico|effettuato il (pagamento|bonifico)|disposto|eseguito|inviato il (pagamento|bonifico)) ?<clause>
        (pagamento|bonifico|fattura|la fattura|il bonifico|il pagamento|acconto|l'acconto|i soldi|saldo|il saldo) (è |già |stato |stata |sono |appena |regolarmente |partito |è stato )*(effettuat~|eseguit~|fatt~|inviat~|saldat~|pagat~|partit~|dispost~|versat~|in arrivo|in viaggio|andat~) ?<clause>
        (stavolta |questa volta |alla fine |nel frattempo |ormai |per ora )*(abbiamo|ho|ci siamo|mi sono) (\\w+ ){0,3}(scelto|deciso|trovato|optato|rivolti|affidati|preferito|orientati) (\\w+ ){0,3}(un altro|un'altra|altro|altra|qualcun|diversamente|di non|una soluzione|altrove|per|soluzione|fornitore|ditta)? ?<clause>
        (non) (serve|occorre|è più necessario|è necessario|ce n'è|ne ho|ne abbiamo|c'è più) (più |bisogno|più bisogno)*
        (buon|buona|buone|buoni|felice|felici|tanti|tantissimi|auguri|sereno|serene|i migliori|congratulazioni|complimenti|in bocca|le auguro|vi auguro|ti auguro|le auguriamo|vi auguriamo|passi|passate|passa) (natale|anno|feste|compleanno|pasqua|vacanze|fine|week|weekend|giornata|serata|settimana|lavoro|viaggio|domenica|auguri|di|a|al|alla|per|una|un|e|auguro|proseguimento|continuazione|riposo|guarigione|notte|ferie|ferragosto|buona)? ?<clause>
        (altrettanto|anche a (lei|voi|te)|a lei altrettanto|pure a (voi|lei))( (e|buon|buona|anno|a lei|a voi|grazie))*
        (servizio|lavoro|assistenza|squadra|cena|torta|corso|accoglienza) (\\w+ )?(eccellente|ottim~|fantastic~|perfett~|impeccabile|splendid~|meraviglios~|stupend~|eccezionale|magnific~|super|da dieci|delizios~|buonissim~)(?! (ma|se|però)) ?<clause>
        (ottimo|eccellente|bel|gran|grande|fantastico|splendido|perfetto) (servizio|lavoro|corso|team|risultato|idea|notizia) ?<clause>
        (vi|la|ti) (consiglierò|consiglieremo|raccomanderò|consiglio|consigliamo) ?<clause>
        (torneremo|tornerò) ?<clause>
        (è|era|erano|è stato|è stata|sono stati|sono state|tutto era) (tutto |davvero |molto |proprio |veramente |un |una |assolutamente |così )*(delizios~|perfett~|ottim~|stupend~|buonissim~|bellissim~|meraviglios~|piacere|successo|spettacol~|fantastic~|splendid~|eccellente|squisit~|bravissim~|magnific~|bello|bella)(?! (ma|se|però|sapere)) ?<clause>
        (ci|mi|a tutti|ai bambini|agli ospiti) (è |siamo |sono |ha |hanno )*(piaciut~|divertit~|stat~ benissimo|aiutato|trovat~ (bene|benissimo)|stat~ bene) ?<clause>
        (questo|ora|adesso|così|con questo) (mi |ci |è |risponde |chiarisce |tutto |alla |la |mia )*(chiaro|risolto|domanda|basta|aiuta|chiarisce|risponde|aiutato|risposta|dubbio)( (tutto|alla|mia|domanda))*
        (tutto |problema |il problema è |ora |adesso |è |si è |il tutto )*(risolto|sistemato|a posto|chiarito|funziona|riparato)( (tutto|bene|perfettamente|di nuovo|benissimo|ora|adesso|a meraviglia|alla perfezione|che è una meraviglia|grazie|come un orologio))*
        (non) (\\w+ )?(perde|gocciola|cigola|suona|fa rumore) più
        (è |tutto |il pacco |la merce |stamattina |oggi |sono )*(arrivato|arrivata|arrivati|arrivate) (\\w+ )?(tutto|integro|bene|in perfetto stato|in ordine|sano e salvo|perfettamente|senza problemi|in buono stato|oggi|stamattina|puntuale|regolarmente)( (oggi|stamattina|integro|tutto|grazie))*
        (confermo|confermiamo|le confermo|vi confermo|confermat~) (l'|il |la |per |che |anche |tutto |di aver |ricezione |lunedì |martedì |mercoledì |giovedì |venerdì |appuntamento |presenza )* ?<clause>
        (appuntamento|data|orario|ricezione|incontro) (è )?(confermat~|segnat~|ricevut~|fissat~)
        (allora |quindi )?(aspettiamo|aspetto|aspetteremo|sarò|saremo|passo|passerò|passiamo|verrò|ci guardo|lo guardo|guardo|ci penso|le faccio sapere|vi faccio sapere|ti faccio sapere|faccio sapere|la avviso|vi avviso|la aggiorno|vi aggiorno|ci sarò|ci saremo|mi faccio vivo|leggo|rileggo)( (fino|a|venerdì|lunedì|martedì|mercoledì|giovedì|sabato|domani|lì|alle|con calma|appena so qualcosa|appena possibile|presto|in orario|pronti|\\d+|nove|dieci|su|tutto|allora|e))*
        (scusi|scusate|scusa|mi scusi|mi scuso|ci scusiamo|chiedo scusa|mi dispiace|perdoni|perdonate|spiacente) (per |il |del |della |la |l'|i |dell'|molto )*(disturbo|ritardo|confusione|malinteso|equivoco|inconveniente|disguido|attesa|disagio|insistenza) ?<clause>
        (trovato|trovata|l'ho trovato|ritrovato|l'ho trovata)(?! (un|una)) ?<clause>
        (era|è) (finit~ )?(in|nello|nella|tra) (lo )?(spam|posta indesiderata|indesiderata) ?<clause>
        (mi fa|ci fa) (molto |davvero )?piacere( (sentirlo|saperlo|che funzioni))?
        buono a sapersi
        (sono|siamo) (molto |davvero |tanto )*(content~|felice|felici|soddisfatt~)(?! (se|di (sapere|ricevere)))( (così|del risultato|di tutto|davvero))*
        (sì|ok|certo),? (perfetto|va bene|va benissimo|d'accordo|ottimo|certo|mi va bene|ci va bene|quella data ci va bene|quel giorno ci va bene|benissimo)
    """,
    enclosures="""
        ^ (in allegato|allego|allegato|ecco)(?= ?$)
        (come|così come) (richiesto|concordato|d'accordo|promesso|chiesto|da accordi),? (ecco |le |allego |in allegato |due |tre |alcune |una |\\d )*(foto|immagini|immagine|fotografie)( (del|della|dei|delle|dell'\\w+)( \\w+)?)?
        la (prima|seconda|ultima)( foto)? è (venuta )?(un po' |leggermente |piuttosto |un poco )+(sfocata|scura|mossa|piccola)(,? (scusi|scusa|scusate|mi scusi))?
        (le |le nostre )?(misure|dimensioni) sono( di)? \\d{1,5} ?(cm|mm|m)? (per|x) \\d{1,5} ?(cm|mm|m)?(,? (altezza|profondità|larghezza|lunghezza)( di)? \\d{1,5} ?(cm|mm|m)?)*
        allego (la |una )?foto
        sì,? (il prezzo|la data|l'importe|quel giorno|l'orario|l'ora|questo) (ci |mi )?(va|vanno|è|sta|andrebbe)( (bene|benissimo|perfetto|ok|per (me|noi)))*
        (sì,? |no,? )?(l'indirizzo|il numero|il nome|il telefono|l'orario|il conto) (è|rimane|resta) (sempre |ancora |lo |il )*(quello|stesso|giusto|corretto|uguale|invariato)
        (sì,? |no,? )?(l'indirizzo|il numero|il nome|il telefono|l'orario|il conto) non è cambiato
        (accetto|accettiamo) (volentieri |con (grande |molto )?piacere |la vostra offerta |il posto )+e (le |vi )?(allego|alleghiamo|invio|inviamo|rimando) (il|il mio|il nostro) (contratto|modulo|documento)( (firmato|compilato))*
        ecco le misure: [\\w ,.x×]{1,40}
        (immagine|foto|documento) (qui sotto|allegat\\w|in allegato)
        (passo|passerò|passiamo|vengo|verrò) a (ritirar|prender|recuperar)\\w{1,3}( (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|domattina))*
        (le|vi|ti|ve lo|glielo|lo|la|li|gliel'|ve l') ?(ho |abbiamo )?(mandat~|inviat~|girat~|spedit~|passat~|giro|mando|invio|passo|giriamo|manderò|invierò|girerò|porterò|porto)(?! (tre|due|varie|una mail|un'email)) ?<clause>
        (ho|abbiamo) (\\w+ )?(pagato|inviato|mandato|spedito|firmato|compilato|ritirato|lasciato (le chiavi|la chiave|l'assegno|la busta|i documenti|tutto)|versato|bonificato|stampato|avvisato|consegnato|recuperato|ritrovato|saldato)(?! (una mail|un'email|tre|varie)) <clause>
        (il |la |l'|mio |nostro |i |le )?(contratto|assegno|pagamento|modulo|documento|bonifico|questionario|pratica|caparra|acconto|saldo) (è |sono |\\w+ ){0,3}(firmat|inviat|spedit|partit|compilat|pagat|fatt|versat|saldat|consegnat)\\w( (e \\w+|oggi|ieri|stamattina|per posta))*
        (lo|la|li|le|ci|ne) (guardo|guarderò|vedo|vedrò|leggo|leggerò|penserò|penso|rifletterò|farò|faremo|ritirerò|terrò|controllo|controllerò|provo|proverò|consulto|segno|aspetto|aspettiamo|valuto|valuterò|parlo con \\w+|giro|riferisco) ?<clause>
        (passo|passerò|passiamo|passeremo|vengo|verrò|veniamo|verremo|sarò|saremo|arrivo|arriverò) (a (ritirar|prender|veder|trovar)\\w+|lì|da voi|alle|verso|domani|sabato|lunedì|martedì|mercoledì|giovedì|venerdì) ?<clause>
        (davanti|presso|da voi|in studio|in negozio|sul posto) ?<clause>
        ecco,? (fatto|tutto|qui)
        la foto come d'accordo
        (ecco|in allegato|allego|allegato|allegata|allegati|alleghiamo|le invio|vi invio|ti mando|le mando|vi mando|ti invio|le allego|vi allego|qui|trova in allegato|trovate in allegato|le giro|vi giro) (trova |trovate |anche |c'è |ci sono |il |la |i |le |gli |l'|lo |un |una |mio |mia |nostro |due |qui |come |subito |quindi )*(?!(ordine|candidatura|curriculum|offerta|preventivo|reclamo|cv|conferma d'ordine)) ?<clause>
        (come) (da accordi|richiesto|richiesta|concordato|promesso|d'accordo|chiesto|stabilito|convenuto|da richiesta|mi ha chiesto|mi avete chiesto|anticipato),? (ecco |in allegato |allego |le invio |vi invio )*(il |la |i |le |gli |l'|lo |un |una )*(?!(ordine|preventivo)) ?<clause>
        (la |il |le |i |l'|lo )?(foto|immagine|contratto|modulo|documento|documenti|scansione|ricevuta|contabile|disegno|disegni|elenco|copia|file|carte|misure|certificato|bonifico) (è |sono |firmat~ |compilat~ |richiest~ |che |come |in )*(allegat~|allegato|chiesto|firmat~|compilat~|richiest~|concordato|voleva|accordi|volevate) ?<clause>
    """,
    setbacks="""
        (mi scusi |scusi |scusa |scusate |mi dispiace )?(sono|siamo|è|sto|(mio|mia|nostro|nostra) (\\w+ )?\\w+ è) (molto |ancora |tutti |a )*(malat[oaie]|ammalat[oaie]|influenzat[oaie]|a letto|letto|in ospedale|ricoverat[oa]|raffreddat[oaie]|positiv[oa])
        (mi scusi |scusi |scusa |scusate |mi dispiace )?(ho|abbiamo|ho preso|(mio|mia|nostro|nostra) (\\w+ )?\\w+ ha) (preso )?(l'influenza|la febbre|il covid|la varicella|la bronchite|un'influenza)
    """,
    postponements="""
        (troveremo|troviamo|fisseremo|fissiamo|cercheremo|vedremo|concorderemo|prenderemo) (poi )?(un'altra|un altro|una nuova|un nuovo) (data|giorno|appuntamento|momento|orario)
        (la|vi|ti) (chiamo|chiamerò|richiamo|scrivo|scriverò|ricontatto|ricontatterò) (quando|appena|non appena) ((?!ma|può)\\w+ ){0,3}(meglio|bene|guarit[oa]|rimess[oa]|passato)
    """,
    objections="""
        non (scrivetemi|scrivermi|contattatemi|contattarmi|mandatemi|chiamatemi|inviatemi|mi scriva|mi scrivete|mi contatti|mi mandi) …
        (smettete|smetta|smettetela) di (scriver|inviar|mandar|contattar|chiamar)\\w{1,3}
        (toglie|cancella|rimuove|elimina)(temi|rmi|temi|te)? (dal|dalla|dalle|i miei|dai) …
        (toglietemi|togliermi|cancellatemi|cancellarmi|rimuovetemi|rimuovermi|eliminatemi|eliminarmi)
        (cancell|elimin)\\w{2,5} (tutti )?i miei dati
    """,
    decisive="""
        (vorrebbe|vorrebbero|piacerebbe|gradirebbe|vuole|vogliono|interess\\w{1,6}|cerca|cercano|desidera|desiderano)
        ((una|la mia) mail|un'email|un messaggio|un sms|nuovo (indirizzo|numero|iban)|nuova mail|danni|disastro|orribile)
        (errore|problema|guasto|perdita|rimborso|avvocato|senza risposta|senza esito|cambiare|aggiungere|modificare|quattro|cinque|sei|impossibile|togliere|da (giorni|settimane|un mese|una settimana|due settimane))
        (peccato|neanche|nemmeno|quando ormai|troppo|però|tuttavia|purtroppo|per favore|per cortesia|se|salvo|tranne|meglio (alle|il)|non|mai|ho bisogno|serve|servono|vorrei|vorremmo|potrebbe|potete|può|quanto|quando|perché|come mai|anticipatamente|in anticipo|manca|mancano|urgente|annullare|annullate|disdire|disdetta|reclamo|ordine|preventivo|mandate|mandi|inviate|invii|chiami|chiamate|richiamatemi|mi dica|domanda|accettiamo|procedete|proceda|prendo|prendiamo|entro|prima|oppure|due|tre|fatemi|fammi|mi mandi|mi invii|aspetto (risposta|notizie|la|il))
    """,
)
