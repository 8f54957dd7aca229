"""Sentences of notes of absence, in 16 languages."""

# The absence itself. People write such sentences, too: one alone is not enough.
ABSENCE = """
    closed, reopen: (office|shop|store|we|we'll|we will|company) (is |are |be |will be )?(currently |temporarily )?closed (for|until|from|between|on|over|till|during)
    parental, maternity, sick: (on|taking) (parental|maternity|paternity|sick) leave
    betriebsurlaub, betriebsferien, weihnachtsferien: (machen|haben|in|im|sind in|wegen|befinden uns im) … (betriebsurlaub|betriebsferien|weihnachtsferien)
    geschlossen: (büro|geschäft|laden|werkstatt|praxis|betrieb|haben|bleibt|sind) …… geschlossen
    haus: (bin|sind|befinde|befinden) …… (außer haus|nicht im haus)
    da: (bin|sind) (vom|von) …… bis …… nicht da
    fermé, fermés, fermée, fermeture: (bureau|magasin|entreprise|sommes|atelier|société) … (fermée?s?) (du|jusqu'|jusqu'au|pour|entre|le|à)~
    cerrado, cerrada, cerrados: (oficina|tienda|estamos|estaremos) … cerrad~
    chiuso, chiusi, chiusa: (ufficio|negozio|siamo|saremo|sede) … chius[oia]
    gesloten: (kantoor|winkel|zijn|is) … gesloten
    er: ik ben er …… niet
    wegens: wegens (vakantie|ziekte|verlof)
    office: (i am|i'm|i will be|i'll be|we are|am|currently|be|will be) … (out of|away from|not in|out) (of )?(the |my |our )?office
    office: out of (the |my )?office (until|till|from|with|and|for|on|this|through|between|\\d)
    leave, holiday, holidays, vacation, pto, sabbatical: (i am|i'm|i will be|i'll be|am|we are) … (on|away on|taking) (annual |maternity |paternity |parental |sick |medical |a |my |our |extended |summer |christmas |well-earned )*(leave|holidays?|vacation|pto|sabbatical)
    away, travelling, traveling, absent, unavailable: (i am|i'm|i will be|i'll be|we are) (currently |presently |now )?(away|travelling|traveling|absent|unavailable) (from|until|till|on|and|with|for|this|through|at)
    away: away (from my (desk|e-?mail|computer|mail)|until|till)
    return, back: (i|we|i'm|i'll|we're|we'll) (will |am |not shall |'ll |expect to |hope to )*(be )?(return~|back) (to the office |to work |in the office |from (leave|vacation|holidays?) )?(on|in|after)
    büro, haus, dienst, arbeitsplatz: (bin|sind|befinde mich) … (nicht|außer) (mehr )?(im|in|am|zu|haus) ?(unserem |meinem )?(büro|haus|haus~|dienst|arbeitsplatz)?
    büro: (ab|bis) … (nicht im|wieder im|außerhalb des|wieder in meinem) büro~
    urlaub, elternzeit, mutterschutz, dienstreise, betriebsferien, ferien, krankenstand, geschäftsreise, weihnachtsurlaub, sommerurlaub: (bin|sind|befinde mich|befinden uns|haben|habe|mich|uns) … (im|in|auf|in den|unserem|meinem) … (urlaub|elternzeit|mutterschutz|dienstreise|betriebsferien|ferien|krankenstand|geschäftsreise|weihnachtsurlaub|sommerurlaub)
    betriebsferien, urlaub, ferien: (haben|habe|machen|mache) … (betriebsferien|betriebsurlaub|urlaub|ferien)
    abwesend, unterwegs: (bin|sind) … (abwesend|geschäftlich unterwegs|nicht erreichbar)
    erreichbar, erreichen: (bin|sind) … (nicht|nur) (per (e-?mail|mail|telefon) |telefonisch |eingeschränkt |bedingt |sporadisch )*erreichbar
    wieder, zurück: (bin|sind|stehe|melde) (ich|wir) … (ab|am) … (wieder|zurück)
    wieder: ab (dem )?… (bin|sind|stehe) (ich|wir) … wieder
    bureau: (je suis|je serai|nous sommes|serai|suis) … (absente?s?|hors) (du|de mon|de|des) bureaux?
    absent, absente, absents: (je suis|je serai|nous sommes|nous serons|serai|suis) (actuellement |en ce moment |momentanément )?(absente?s?) (du|jusqu'au?|de|jusqu'à|et|pour|à|le|les|aujourd'hui|cette)
    congé, congés, vacances, déplacement, maternité: (je suis|je serai|nous sommes|suis|serai|nos|sont) … (en|fermés pour|fermé pour) (congés?|vacances|déplacement|arrêt|formation)
    retour: (de retour|mon retour|notre retour) … (le|au|à partir|lundi|mardi|mercredi|jeudi|vendredi)
    oficina: (estoy|estaré|estamos|me encuentro|me encontraré|actualmente) … (fuera de la|ausente de la|ausente de mi) oficina
    vacaciones, permiso, baja: (estoy|estaré|estamos|me encuentro|estaremos) … (de|de baja|en) (vacaciones|permiso|baja|viaje)
    ausente: (estoy|estaré|estamos|me encuentro) … ausente
    vuelvo, regreso, volveré, regresaré, reincorporaré: (vuelvo|regreso|volveré|regresaré|me reincorporaré) … (el|a la oficina|al)
    ufficio: (sono|sarò|siamo|saremo|mi trovo) … (fuori|assente|assenti|lontano) (dall'|sede|dal)? ?(ufficio)?
    ferie, vacanza, congedo, maternità, trasferta: (sono|sarò|siamo|saremo|mi trovo) … in (ferie|vacanza|congedo|maternità|trasferta)
    assente, assenti: (sono|sarò|siamo|saremo) … assent[ei]
    rientrerò, rientro, tornerò, torno: (rientrerò|rientro|tornerò|torno) … (il|in ufficio|lunedì|martedì|mercoledì|giovedì|venerdì)
    kantoor: (ben|zijn) … niet … (op|in|aanwezig op) (het )?kantoor
    afwezig: (ben|zijn) … afwezig
    vakantie, verlof, zwangerschapsverlof: (ben|zijn|heb|hebben) … (vakantie|verlof|zwangerschapsverlof|vrij)
    terug: (ben|zijn) … (weer )?(terug|aanwezig|bereikbaar)
    escritório: (estou|estarei|estamos|encontro-me) … (fora do|ausente do) escritório
    férias, licença, ausente: (estou|estarei|estamos|encontro-me) … (de|em|ausente) ?(férias|licença|até|do)
    urlopie, biurze, nieobecna, nieobecny, biurem, urlop: (jestem|będę|przebywam|jesteśmy) … (na urlopie|nieobecn~|poza biurem|na zwolnieniu)
    semester, kontoret, tjänsteresa, föräldraledig, ledig: (jag är|är|jag har|har|vi har) … (semester|inte på kontoret|tjänsteresa|föräldraledig|ledig)
    tillbaka: (är|åter|jag är) … tillbaka
    ferie, kontoret, kontoret, permisjon, orlov, barsel: (jeg er|jeg har|er|holder|har) … (ferie|ikke på kontoret|ute av kontoret|permisjon|orlov|barsel|bortrejst|bortreist)
    tilbage, tilbake: (er|jeg er|retur) … (tilbage|tilbake)
    lomalla, poissa, lomalta, toimistolta: (olen|olemme) … (lomalla|poissa|vapaalla)
    dovolené, dovolenej, kancelář, kanceláři, nepřítomen, nepřítomna, neprítomný, dovolenke: (jsem|budu|som|nejsem|čerpám) … (dovolen~|mimo kancelář|kanceláři|nepřítom~|neprítom~)
    izindeyim, izinde, dışındayım, dışında: (izindeyim|yıllık izinde~|ofis dışında~|tatildeyim)
    szabadságon, irodán, irodában: (szabadságon|irodán kívül|nem vagyok az irodában|házon kívül)
    concediu, birou: (sunt|voi fi|mă aflu) … (în concediu|plecat~|absent~|plecat~ din birou)
    desk, work, office: back (at|in|on) (my desk|the office|our office|work|duty) (on|from|by|after|next)
    office, desk: (i'm|i am|we're|we are|i will|i'll) not (be )?(in|at) (the |my |our )?(office|desk)
    reached, reachable: (cannot|can't|can not|not|hardly) (currently |easily )?(be )?reach(ed|able)
    mondays, tuesdays, wednesdays, thursdays, fridays, monday, friday, time: (i|we) (don't|do not|never|only|currently) work (on |in |part )?(mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|time)
    away: ^ away (from|until|till) (mon|tue|wed|thu|fri|sat|sun|\\d|the)~
    travelling, traveling: (i am|i'm|i will be|we are) (currently |presently |now )?travel~
    nachricht, mail: (ihre|eure|die) (mail|e-?mail|nachricht) (kann|werde|lese|beantworte) (ich )?…… (erst|danach|dienstag|rückkehr)
    dienstreise, geschäftsreise, reisen, elternzeit, fortbildung, schulung, messe, krankgeschrieben, erkrankt, mutterschutz, weiterbildung, seminar: (bin|sind|befinde mich|befinden uns) …… (auf|in|im|krank~|erkrankt)( einer| der)? ?(dienstreise|geschäftsreise|reisen|elternzeit|fortbildung|schulung|messe|weiterbildung|mutterschutz|seminar)?
    montags, dienstags, mittwochs, donnerstags, freitags, heute, montag, freitag: (montags?|dienstags?|mittwochs?|donnerstags?|freitags?|heute) (arbeite|bin) ich (nicht|leider nicht|nur)
    wieder: (ab|am) (dem |kommenden )?… wieder (für (sie|euch|dich)|im (büro|haus|dienst|einsatz)|erreichbar|da|zurück|an meinem platz)
    bureau: (je ne suis|je ne serai|nous ne sommes) pas (présente? )?(au|à mon|dans les) bureaux?
    déplacement, voyage, arrêt, formation, télétravail: (je suis|je serai|nous sommes|suis) …… (en|en arrêt) (déplacement|voyage|maladie|formation|congé)
    fermé, fermée, fermés, réouverture: (atelier|magasin|bureau|cabinet|sommes|boutique|société|secrétariat) …… fermée?s? (du|jusqu'|jusqu'au|pour|entre|le|à)~
    viaje, vacaciones, baja, permiso: (estoy|estaré|estamos|me encuentro|me encontraré) … (de|en|de baja por) (viaje|vacaciones|baja|permiso|maternidad|enfermedad)
    oficina: (hoy |mañana |esta semana )?no (estoy|estaré|estamos|me encuentro) … en (la|mi) oficina
    cerrada, cerrado, cerrados, cerradas: (oficina|tienda|taller|oficinas|local|estamos|estaremos) (permanecerán?|estará|estarán|está|permanece) cerrad~
    viaggio, ferie, trasferta, maternità, malattia, congedo: (sono|sarò|siamo|mi trovo) … (in) (viaggio|ferie|trasferta|maternità|malattia|congedo)
    ufficio: non (sono|sarò|siamo) … in ufficio
    chiusi, chiuso, chiusa, chiudono: (uffici|ufficio|negozio|sede|laboratorio|azienda) …… (chius~|chiudono|chiude)
    reis, zakenreis, ziekteverlof, ouderschapsverlof: (ben|zijn|ik) … op (reis|zakenreis)
    maandag, dinsdag, woensdag, donderdag, vrijdag, maandags: (op )?(maandag|dinsdag|woensdag|donderdag|vrijdag)(s|en)? (werk|ben) ik niet
    kantoor: (kantoor|winkel|bedrijf|werkplaats) (is|blijft|zal) …… gesloten
    gesloten: (kantoor|winkel|bedrijf|werkplaats|wij|we) (is|zijn|blijft) …… gesloten
    urlopie, podróży, delegacji, zwolnieniu, szkoleniu: (jestem|będę|przebywam|jesteśmy|znajduję się) … (na|w) (urlopie|podróży|delegacji|zwolnieniu|szkoleniu|macierzyńskim)
    nieobecna, nieobecny, nieobecni: (jestem|będę|jesteśmy) (obecnie |aktualnie )?nieobecn~
    nieczynne, nieczynny, zamknięte, zamknięty, nieczynna: (biuro|sklep|firma|warsztat|pracownia|nasze) …… (nieczynn~|zamknięt~)
    biurze: (nie ma mnie|nie będzie mnie|jestem poza|nie jestem) … (w )?biur~
    wracam, wrócę, powrocie: (wracam|wrócę|będę z powrotem) … (\\d~|w poniedziałek|do pracy|w|dnia)
    viagem, férias, licença, baixa: (estou|estarei|estamos|encontro-me|encontramo-nos) …… (em|de) (viagem|férias|licença|baixa)
    ausente: (estou|estarei|estamos|encontro-me) … ausente
    regresso, volto, regressarei, voltarei: (regresso|volto|regressarei|voltarei) … (a|no|na|em|ao) (\\d~|dia|escritório|segunda~|trabalho)
    encerrado, encerrada, encerrados, fechado, fechada: (escritório|loja|oficina|atelier|estamos|estaremos) (estará|está|vai estar|estaremos|estarão)? ?(encerrad~|fechad~)
    tjänsteresa, resa, semester, föräldraledig, sjukskriven, tjänstledig, resande: (jag är|är jag|jag har|har jag|har|är) … (på )?(tjänsteresa|resa|semester|föräldraledig|sjukskriven|tjänstledig|resande fot)
    stängt: (kontor~|butik~|verkstad~|vi|företag~) …… (har |håller |är )?stängt (mellan|från|till|den|under)
    kontoret: (är|jag är) inte på kontoret
    ferie, forretningsrejse, rejse, barsel, orlov, sygemeldt, jobbreise, tjenestereise, reise, permisjon: (jeg er|er jeg|jeg holder|jeg har|har|er|holder) … (på )?(ferie|forretningsrejse|rejse|barsel|orlov|sygemeldt|jobbreise|tjenestereise|reise|permisjon)
    lukket, stengt: (vi|kontor~|butik~|værksted~) …… (holder|har|er) …… (lukket|stengt) (fra|mellem|mellom|i|til|den)
    tavoitettavissa: (en ole|emme ole) … tavoitettavissa
    palaan: palaan … (töihin|toimistolle|\\d~)
    cestě, dovolené, školení, neschopnosti, dovolenou: (jsem|budu|jsme|mám) … (na|v) (služební )?(cestě|dovolen~|školení|pracovní neschopnosti)
    mimo: (jsem|budu) … mimo kancelář~
    zavřená, zavřeno, zavřené, zavřený, uzavřena, uzavřeno: (kancelář|obchod|dílna|prodejna|provozovna|máme) …… (zavřen~|uzavřen~)
    vrátím: vrátím se … (\\d~|v)
    seyahatindeyim, seyahatteyim, izindeyim, izinliyim, iznindeyim, raporluyum, tatildeyim, toplantıdayım: (iş |yıllık |doğum |hastalık )?(seyahatindeyim|seyahatteyim|izindeyim|izinliyim|iznindeyim|raporluyum|tatildeyim)
    kapalıdır, kapalı, kapalıyız: (ofisimiz|mağazamız|atölyemiz|iş yerimiz|büromuz) …… (kapalı~)
    döneceğim: (\\d~|\\w+) … (döneceğim|ofiste olacağım)
    irodában, szabadságon: (nem vagyok|nem tartózkodom|vagyok) … (az irodában|szabadságon)
    irodában: nem vagyok … irodában
    mailbox, inbox, mails, mail: (mailbox|inbox|e-?mails?|mails?|messages) (is|are) ((currently|presently|temporarily) not (being )?(read|checked|monitored)|not (being )?(read|checked|monitored) (at the moment|until|currently|this week|during|while))
    reise, reisen: (bin|sind|befinde mich) …… auf (reisen|einer reise)
    postfach, mails, nachrichten: (postfach|mails|e-?mails|nachrichten) (wird|werden) (derzeit|zurzeit|momentan|aktuell|im moment|bis \\w+|diese woche) nicht (gelesen|abgerufen|bearbeitet)
    arbeit: (bin|sind) (ich|wir) wieder (bei|in) der arbeit
    messagerie, boîte, mails: (messagerie|boîte|mails|courriels) (n'est|ne sont|ne sera) pas (lue?s?|consultée?s?|relevée?s?) (en ce moment|actuellement|jusqu'|pendant|avant)~
    reviens, reviendrai, rentre: (je|nous) (reviens|reviendrai|rentre|revenons|rentrerai) (au bureau |du travail |le )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\d~|demain)
    buzón, correo: (buzón|correo) no se (lee|consulta|atiende) (en este momento|actualmente|hasta|durante|estos)
    regreso, vuelvo: (regreso|vuelvo) (a la oficina |al trabajo )?(el|este) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|\\d~)
    casella, posta: (casella|posta|messaggi) non (viene|vengono|è|sarà) (lett~|consultat~|controllat~) (in questo momento|al momento|fino|attualmente|durante)
    postbus, mailbox, mail: (postbus|mailbox|mail|postvak) (wordt|word) (op dit moment|momenteel|tijdelijk|nu|deze week) niet (gelezen|bekeken|bijgehouden)
    terug: (keer|ben|kom) (ik )?… terug
    weer: (werk|ben) (ik )?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\\d~|op) …… weer
    skrzynka, poczta: (skrzynka|poczta) (nie jest|nie będzie) (obecnie|teraz|chwilowo|w tym tygodniu) (czytana|sprawdzana)
    caixa, correio: (caixa de correio|caixa|correio) não está a ser (lid~|consultad~)
    brevlådan, mejlen: (brevlåda~|mejl~|inkorg~) läses inte (just nu|för närvarande|förrän|under)
    postkassen, indbakken, mailen: (postkasse~|indbakke~|innboks~|mail~) (bliver|blir|læses|leses) (i øjeblikket|for tiden|lige nu|for øyeblikket) ikke ?(læst|lest)?
    schránka, pošta: (schránka|pošta) (není|nebude) (nyní|momentálně|dočasně|tento týden) (čtena|kontrolována)
    posta: posta kutu~ şu anda (okunm~|kontrol edilm~)
    отпуске, офисе, командировке, офиса, больничном: (я|нахожусь|буду|мы|не) … (отпуске|не в офисе|вне офиса|командировке|на больничном)
    отпуске, командировке, больничном: ^ (нахожусь )?(сейчас )?(в|на) (отпуске|командировке|больничном) (до|по|с)
    меня: меня (не будет|нет) (в офисе|на месте|на связи|на работе|в городе|до|с)
    відпустці, відрядженні, лікарняному: (я|перебуваю|буду|зараз) … (відпустці|відрядженні|лікарняному)
    мене: мене (не буде|немає) (в офісі|на місці|на зв'язку|на роботі|до|з)
    dovolenou, dovolené, dovolenke, dovolenku: (čerpám|mám|beru si|čerpáme|som|jsem) … dovolen~
    orlov, barsel, ferie, ferien: (jeg )?(er|holder|har) (på |på )?(barsel|orlov|ferie|barselsorlov|fødselsorlov|fedreorlov)~ (til|frem til|fra|indtil|fram til)
    szabadságon: szabadságon (vagyok|leszek|tartózkodom)
    ledig, semester, semestern: (jag är|är) (på )?(ledig|semester|semestern|tjänstledig) (och|till|t~|fram|från)
    γραφείου, άδεια: (είμαι|θα είμαι|βρίσκομαι) … (εκτός γραφείου|σε άδεια|εκτός)
    studio, practice, surgery, salon, workshop, clinic, centre, shut, closed: (studio|practice|surgery|salon|workshop|clinic|centre|shop|team) (is|will be|stays|remains) (shut|closed) (from|until|for|between|over|till)
    show, conference, training, course, fair, holiday, holidays, honeymoon: (i am|i'm|we are|we're) (currently |away )?(at|on|attending) (a |an |my |our |the )?(trade (show|fair)|conference|training( course)?|course|workshop|honeymoon|parental leave|business trip|seminar)
    signal, reception, grid: (without|no|off) (the )?(phone |mobile )*(signal|reception|grid)
    unwell, ill, sick: (i am|i'm) (currently |at present )?(unwell|ill|sick|off sick)
    praxis, kanzlei, studio, salon, werkstatt, schule, atelier, gärtnerei: (praxis|kanzlei|studio|salon|schule|atelier|gärtnerei|buero|büro|laden) (ist|bleibt|hat|macht) …… (geschlossen|zu|urlaub|ferien)
    erholungsurlaub, jahresurlaub, kur, reha, erziehungsurlaub, babypause, auszeit, sabbatical, lehrgang, kongress, tagung: (bin|sind|befinde|befinden|mache|weile) …… (erholungsurlaub|jahresurlaub|kur|reha|babypause|auszeit|sabbatical|lehrgang|kongress|tagung)
    netz, empfang, internet: (ohne|kein|keinen) (netz|empfang|internet)
    mails: (lese|sehe|beantworte|checke) …… keine (e-?mails|mails|nachrichten)
    mails, mail: keine (e-?mails|mails) (lesen|beantworten)
    formation, stage, salon, congrès, maternité, parental, souffrante, souffrant, malade: (je suis|suis|actuellement|serai) …… (en formation|en stage|en salon|au salon|en congrès|souffrante?|malade|en congé (maternité|parental))
    réseau, connexion: sans (réseau|connexion)
    cabinet, étude, salon, atelier: (cabinet|étude|salon|atelier|studio|école) (est|sera|reste) fermée?
    mails, messagerie: (ne |n')(consulte|lis|lirai|relève|consulterai) pas (mes|les|ma|mon) (mails|messages|messagerie|courriels|courrier)
    curso, feria, congreso, formación, enferma, enfermo: (estoy|estaré|me encuentro) …… (en un curso|de curso|en una feria|en un congreso|en formación|enferm[ao])
    cobertura, conexión: sin (cobertura|conexión)
    consulta, despacho, clínica, salón, estudio: (consulta|despacho|clínica|salón|estudio|escuela|taller) (permanecerá|estará|está|permanece) cerrad~
    correo: no (leeré|leo|veré|consulto|consultaré) (el |mi |los )?(correo|correos|mails?)
    corso, fiera, congresso, malata, malato: (sono|sarò|siamo) …… (a un corso|in fiera|a una fiera|a un congresso|malat[ao]|assente per malattia)
    rete, connessione: senza (rete|connessione|campo)
    studio, ambulatorio, salone, laboratorio: (studio|ambulatorio|salone|laboratorio|scuola|officina) (resta|rimane|sarà|resterà|rimarrà|è) chius~
    posta: non (leggerò|leggo|leggeremo|consulto|vedo) la (posta|mail)
    cursus, beurs, congres, training, ziek: (ik ben|ben ik|ben|zit|zijn) …… (op cursus|op een cursus|op een beurs|op training|op congres|ziek)
    bereik: (zonder|geen) (bereik|internet|verbinding)
    praktijk, studio, salon, atelier: (praktijk|studio|salon|atelier|school|kantoor) is (dicht|gesloten)
    mail, mails: lees (ik )?(geen|mijn) (e-?mails?|mails?) (maar af en toe|niet|nauwelijks|pas)
    mail: (lees|zie) geen (e-?mails?|mails?)
    macierzyńskim, szkoleniu, targach, lekarskim, zwolnieniu, chorobowym: (jestem|przebywam|będę) …… (macierzyńskim|szkoleniu|targach|lekarskim|zwolnieniu|chorobowym|konferencji)
    zasięgu: bez zasięgu
    gabinet, kancelaria, salon, przychodnia: (gabinet|kancelaria|salon|przychodnia|studio|szkoła) (jest |będzie )?(nieczynn~|zamknięt~)
    poczty: nie (czytam|sprawdzam|odczytuję) poczty
    consultório, escritório, clínica, estúdio: (consultório|escritório|clínica|estúdio|atelier|escola) (está|estará|encontra-se|vai estar) (fechad~|encerrad~)
    médica, formação, feira: (estou|encontro-me|estarei) …… (baixa médica|em formação|numa formação|numa feira|de licença)
    correio: não (vejo|leio|lerei|consulto) o correio
    föräldraledig, kurs, mässa, sjuk, vab: (jag är|är jag|är) …… (föräldraledig|på kurs|på mässa|sjuk|sjukskriven)
    mottagningen, praktiken, salongen, ateljén: (mottagning~|praktik~|salong~|ateljé~|kontor~|byrå~) (är|håller) stäng[td]
    mejl: läser (ingen|inga|inte) (mejl|mail)
    klinikken, praksis, salonen: (klinik~|praksis|salon~|tegnestuen) (er|holder) lukket
    ordinace, ateliér, studio: (ordinace|ateliér|studio|salon|dílna) (je|bude|zůstává) zavřen~
    muayenehane, stüdyo, kliniğimiz: (muayenehane~|stüdyo~|kliniğimiz|atölye~) …… kapalı~
    course, training, conference, seminar, workshop, fair: (i am|i'm|i will be|i'll be|am) …… (on|at|in|attending) (an? |the |my )?(\\w+ )?(course|training|conference|seminar|workshop|fair)
    lehrgang, kurs, tagung: (bin|sind) …… auf (einem |einer )?(lehrgang|kurs|tagung)
    stage: (je suis|je serai|suis) …… en stage
    curso, cursillo, congreso, feria, formación: (estoy|estaré|estamos) …… (en|de) (un |una |el |la )?(curso|cursillo|congreso|feria|formación)
    corso, fiera, convegno, congresso: (sono|sarò|siamo) …… (a|in|al|ad|alla) (un |una )?(corso|fiera|convegno|congresso)
    cursus, training, beurs, congres, reis: (ben|zit|zijn|zitten) …… op (een |de )?(cursus|training|beurs|congres|reis)
    szkoleniu, delegacji, targach, podróży: (jestem|będę) …… (na|w) (szkoleniu|delegacji|targach|podróży)
    curso, formação, feira, viagem: (estou|estarei) …… (num|em|na|no|de) (curso|formação|feira|viagem)
    kurs, mässa, resa, utbildning: (jag är|vi är) …… på (kurs|mässa|resa|utbildning)
    urlaub: (hab|habe|haben) (ich |wir )?(gerade |derzeit |noch |aktuell )?urlaub
    teilzeit: arbeite (ich )?(derzeit |nur )?in teilzeit
    erreichbar: (montags?|dienstags?|mittwochs?|donnerstags?|freitags?) (bis|und|,) … erreichbar
    vrij, werk: (ik ben|ben ik|zijn wij) (\\w+ )?vrij (en|tot|van|op)|weer aan het werk
    kursus, ferie: (jeg er|jeg har|er) (på |holder )?(kursus|konference|messe)
    izinde, izinli: izin(de|li) (olacağım|olacağız|olduğum)
    sjuk, sjukskriven, kurs, ledig: (jag är|är) (sjuk|sjukskriven|på kurs|tjänstledig|bortrest)
    školení, nemocná, nemocen: jsem (na školení|nemocn~|na mateřské)
    assente, malattia: (sono|sarò) (assente|a casa) (per|in) malattia
"""

# Sentences around it that hardly anybody writes by hand.
COMPANION = """
    messages, message, mails, emails, email, mail: (messages?|e-?mails?|mails?|it) (received )?(will|shall) (not )?be (answered|read|dealt|processed|forwarded|replied)~
    direct, enquiries, queries: (direct|address|send) (all |any |your )?(urgent )?(enquiries|inquiries|queries|questions|e-?mails|messages) to
    soon, earliest: (get back to you|reply|respond|answer|be in touch)~ (as soon as|at (the|my|our) earliest)
    enquiries: for (all|any|other|urgent) (enquiries|inquiries|matters|requests)
    für: (bin|sind) (ich|wir)? ?(danach |dann |ab \\w+ )?(gern~ |wieder |dann )*für sie (da|erreichbar)
    weiter: (hilft|helfen) ihnen …… weiter
    vertretung, vertreten: (meine|ihre) … vertretung (übernimmt|ist|macht|hat)
    traiterons, répondrons: (traiterons|répondrons|lirons) …… (retour|réouverture)
    zaken: (voor|bij) (dringende|urgente|spoedeisende) zaken
    urgent, urgently, emergency, immediate, assistance: (if|in|for) …… (urgent|urgently|emergency|emergencies|immediate|assistance|matters?)
    contact, colleague, colleagues: (please|kindly) (contact|e-?mail|call|write to|reach out to|get in touch with|speak to) (my (colleague|assistant|deputy|team|office|manager)|our (office|team|colleague|reception|hotline)|\\w+ \\w+ (at|on|under|\\()|[^ ]+@)~
    write: please (write|send your (message|mail|e-?mail)) to
    access: (limited|no|little|intermittent|without|restricted) … (access|e-?mail)
    forwarded: (not|neither) (be )?(being )?(read|forwarded|checked)( or (forwarded|read))?
    return: (upon|on|after|following) my (return|comeback)
    reply, respond, answer, read: (will|shall|'ll) (reply|respond|answer|read|deal with|get back)~ …… (return|back|after that|then|soon as)
    dringenden, dringend, dringende, dringlichen, eiligen, notfällen, notfall: (in|bei|für|ist es) … (dringend~|dringlich~|eilig~|notf[aä]ll~)
    wenden, kontaktieren, wende: (wenden|kontaktieren|wende|kontaktiere) (sie |dich )?(sich )?(bitte |künftig |direkt |gerne |gern |ab sofort )*(an|meine|unsere|herrn|frau|meinen)
    vertretung, vertritt: (meine|unsere|in meiner|als|zur) (urlaubs~)?vertret~
    weitergeleitet, gelesen, bearbeitet: (mails?|e-?mails?|nachricht(en)?|sie) (werden|wird) … (nicht|nur|ab|erst) …… (weitergeleitet|gelesen|bearbeitet|beantwortet)
    rückkehr, weitergeleitet: (nach|bei|seit) (meiner|unserer) rückkehr
    lese, beantworte, beantworten, lesen, liest, rufe: (lese|beantworte|bearbeite|rufe) (ich )?(\\w+ ){0,3}(mails?|e-?mails?|nachricht(en)?|post)
    zugriff: (keinen|nur|eingeschränkt~|begrenzten|kein) … zugriff
    urgence, urgent, urgente: (en cas|si|pour|c'est) …… (d')?urgen~
    adressez, contactez, contacter, adresser, veuillez: (veuillez |vous pouvez |merci de )?(vous )?(adressez-?|contactez|contacter|adresser|joindre) ?(vous)? ?(à|mes|mon|ma|nos|monsieur|madame|[^ ]+@)
    retour, reviendrai, répondrai: (à|dès|après|qu'à|que à) (mon|notre) retour
    transféré, transférés: n'est pas transférée?
    urgente, urgencia, urgentes, urgencias: (si|en caso|para|por) …… (urgent~|urgencia~)
    diríjase, contacte, contactar, póngase: (diríjase|contacte|contactar|póngase|dirigirse|escriba) … (a|con|en contacto)
    vuelta, regreso, reenvía: (a|hasta|tras) mi (vuelta|regreso)
    reenvía: no se reenví~
    urgenze, urgenza, urgente, urgenti: (per|in caso di|se|di) …… urgen[zt]~
    rivolgersi, contattare, rivolgetevi, contattate: (rivolgersi|contattare|rivolgetevi|contattate|scrivere|rivolgiti) (a|ai|al|alla|pure|il|la|i|[^ ]+@)
    rientro, ritorno: (al|dal) (mio )?(rientro|ritorno)
    inoltrata, inoltrate: non (viene|verrà|sarà|vengono) inoltrat~
    spoed, dringend, dringende, spoedgevallen, urgente: (bij|voor|in|indien) … (spoed~|dringend~|urgent~)
    contact, collega, collega's: (neem|neemt|kunt u|kun je|opnemen) …… (contact|collega)~
    terugkomst, terugkeer: (na|bij|tot) mijn (terugkomst|terugkeer)
    doorgestuurd: (wordt|worden) niet … (doorgestuurd|gelezen)
    urgente, urgência, urgentes: (em caso|para|se|assuntos) … urg~
    pilnych, pilne: w (sprawach|przypadku) … piln~
    brådskande: (vid|i) … brådskande~
    hastende, hastesager, haster: (ved|i|hvis) … hast~
    kiireellisissä: kiireellis~
    naléhavých, urgentních, súrnych: v (naléhav~|urgent~|súrn~)
    acil: acil
    sürgős: sürgős~
    urgențe, urgente: pentru urgen~
    forwarded, forward: (mail|e-?mail|message|mails|messages) (has|have|is|are|was|were|will) (not )(been |be )?(forwarded|read|monitored)
    wait: if it (can't|cannot|can not) wait
    ring, call, phone: (please )?(ring|call|phone) (the |our |my )?(office|workshop|reception|switchboard|mobile|colleague~)
    back, reply, answer: (we|i)('ll| will) (get back|reply|answer|respond) (to you |to (all )?(messages|mails|e-?mails) )?(on|after|when|once) (the |my |i |we |monday|tuesday|wednesday|thursday|friday|return)~
    help: (my|our) (colleague|assistant|deputy|team)~ …… (can|will|is happy to) help
    nachricht, mail: (nachricht(en)?|e-?mails?|mails?) (wird|werden) (leider |automatisch )?(nicht|erst) …… (weitergeleitet|gelesen|bearbeitet|beantwortet)
    danach, dienstag, rückkehr: (beantworten|lese|antworte|melde) (ich )?…… (danach|rückkehr|montag|dienstag)
    danach: (erst danach|danach erst) (beantworten|lesen|bearbeiten|melden)
    erreichen: (dringenden fällen|notfällen|dringend) …… erreichen sie
    da, erreichbar: wieder (gern~ )?für (sie|euch|dich) (da|erreichbar)
    mails, courriels, messages: consulte (peu|rarement|moins|ponctuellement) (mes|les) (mails|courriels|messages|e-?mails)
    lu, lus: (message|mail|courriel|e-?mail)s? (sera|seront|ne sera|est|n'est) …… (lus?|transférés?|traités?|consultés?)
    adresser, contacter: merci de (vous adresser|contacter|vous rapprocher)
    réponds, répondrai: (je vous|vous) (réponds|répondrai|recontacte) …… (demain|retour|lundi|mardi|dès|dans)
    acceso: acceso (muy )?(limitado|restringido|esporádico) (a|al)
    regreso, vuelta: (responderé|contestaré|atenderé|a|hasta|tras) (a )?mi (regreso|vuelta)
    urgentes, urgente: (asuntos|temas|cuestiones) urgentes? …… (llame|llamar|escriba|contacte|teléfono|\\d~)
    dirija, diríjase, contacte: (diríjase|póngase en contacto|contacte|dirigirse)~ (a|con) (mi|nuestr~|el|la)
    accesso: accesso (limitato|ridotto|sporadico) (alla|a|alle)
    rientro: (risponderò|leggerò|vi risponderò) (al|dopo il) (mio )?rientro
    posta, messaggi: (posta|messaggi|mail|e-?mail) non (viene|vengono|verrà|verranno|sarà) …… (inoltrat~|lett~)
    terugkomst, terugkeer: (reageer|antwoord|beantwoord~) (ik )?…… (na|bij) (mijn )?(terugkomst|terugkeer)
    mail, bericht, mails: (lees|beantwoord) (ik )?(mijn|uw|je|jouw) (mail|mails|bericht~) …… (beperkt|later|dinsdag|maandag|na)
    daarna, dinsdag: (daarna|dinsdag|maandag) (beantwoorden|lezen|lees|beantwoord|reageren) (wij|we|ik) (uw|je|jouw)
    poczty: (ograniczony|utrudniony) dostęp do (poczty|e-?maili)
    powrocie, przerwie: (odpowiem|odpowiemy|odpiszę|odpiszemy) …… (po|zaraz po) …… (powrocie|przerwie|urlopie)
    döndüğümde, dönüşümde, dönünce, döndükten: (döndüğümde|dönüşümde|dönünce|döndükten sonra|dönüşte)
    kontakt, kontakta, kontakte: (kontakt|kontakta|kontakte) (venligst|gjerne|gerne|gärna)? ?(min|mine|mina|vores|vår|våra|våre|vår)~ (kollega|kolleg)~
    tilbage, tilbake, tillbaka: (svarer|svarar) …… (når|när) jeg|jag er|är (tilbage|tilbake|tillbaka)
    nečtu, nesleduji, nekontroluji, nečítam, nesledujem: (e-?maily|maily|poštu|zprávy|správy|schránku) (nečtu|nesleduji|nekontroluji|nečítam|nesledujem)
    odpovím, odpoviem, návratu, návrate: (odpovím|odpoviem|ozvu se|ozvem sa) …… (po|do) (svém |mém |svojom )?(návratu|návrate)|po (svém |svojom )?(návratu|návrate) …… (odpovím|odpoviem)
    întoarcere, revenire, întorc: (răspunde|reveni)~ …… (la|după) (întoarcere|revenire)|când mă întorc
    возвращения, вернусь, возвращении: (отвечу|ответим|прочту|свяжусь) …… (возвращени~|вернусь)|(после|по) (моего |моем )?возвращени~ …… (отвечу|свяжусь)
    срочным, срочных, неотложным: (по|в) (срочн~|неотложн~) (вопрос~|случа~|дел~)
    обращайтесь, обратитесь: (обращайтесь|обратитесь) (к|по|на|в)
    повернення, повернуся, поверненні: (відповім|відповімо|зв'яжуся) …… (повернен~|повернуся)
    терміновим, термінових: (з|у|в) термінов~ (питан~|справ~|випадк~)
    εποστρέψω, επιστρέψω, επιστροφή: (απαντήσω|όταν|μετά) …… (επιστρ~)
    palattuani, palatessani: (vastaan|luen) …… (palattuani|palatessani|loman jälkeen)
    powrocie, przerwie: (po) (powrocie|przerwie|urlopie) …… (odpowiem|odpowiemy|odpiszę)
    kontakt, kontaktować: (proszę|prosimy) (o kontakt|kontaktować się|zwracać się) (z|do)
    acesso: acesso (muito )?(limitado|condicionado|esporádico) (ao?|à)
    voltar, regressar: (respondo|responderei|lerei) …… (quando|assim que|após) (voltar|regressar|o regresso|o meu)
    reencaminhado, reencaminhada, reencaminhadas: não (será|serão|é|são) reencaminhad~
    contacte, contactar: (contacte|contactar|contatar|contate), ?(por favor)?,? (o|a|os|as) (meu |minha |nosso |nossa )?(colega|receção|recepção|secretariado|equipa)
    vidarebefordras, mejl, mail: (mejl~|mail~|meddelande~) (vidarebefordras|läses) (inte|ej)
    svarar: (jag |vi )?svarar (jag |vi )?(dig |er )?(när|så snart|efter) (jag|vi)? ?…… (tillbaka|åter|semestern)
    mejl, mail: läser (mejl~|mail~) (sporadiskt|begränsat|inte|sällan)
    kontakta, kontakt: (vänligen |var god )?kontakta (\\w+ ){1,4}([^ ]+@|växeln|på)
    videresendt, videresendes: (mail~|besked~|e-?post~) (bliver|blir|videresendes) …… (ikke|videresendt)
    svarer, besvarer: (jeg|vi) (svarer|besvarer) …… (når|efter|etter) …… (hjemme|tilbage|tilbake|ferien|retur)
    omfang, mails: læser (kun |ikke |sjældent )?(mails?|e-?mails?) …… (begrænset|sjældent|sporadisk)
    kontakt, kontakte: (kontakt|kontakte) (venligst |gerne |vennligst )?(\\w+ ){1,4}([^ ]+@|på|receptionen|sentralbordet)
    omezený: omezený přístup k
    návratu: (odpovím|odpovíme|ozvu se) …… po návratu
    přeposlána, přeposílána, přeposílány: (není|nebude|nejsou) přepos~
    obraťte, kontaktujte: (obraťte se|kontaktujte) …… (na|kolegu|kolegyni|recepci|prosím)
    sınırlı: (e-?postalar~|postalar~|mail~) sınırlı (erişim~)
    döndüğümde, dönünce: (döndüğümde|dönünce) (yanıtla~|cevapla~|dönüş)
    iletilmeyecektir, yönlendirilmeyecektir: (mesajınız|e-?postanız) …… (iletilmeyecek~|yönlendirilme~)
    iletişime: ile iletişime geç~
    yhteyttä: (ota|ottakaa|voit ottaa) yhteyttä
    palattuani, palaan: vasta(an|amme) (viestiisi |viesteihin )?(palattuani|kun palaan)
    visszatérésem, visszatérésemkor, visszatérek: visszatér~ … válaszol~
    titkárságot, kollégámat: (keresse|forduljon) …… (titkárság~|kollég~|recepció~)
    contactați: (vă rog |vă rugăm )?(să )?contactați
    wait: (what|anything that|matters that|if something) (cannot|can't) wait
    access: (limited|little|poor|restricted|intermittent|sporadic) access to (my )?(e-?mail|mail|messages)
    warten: (was|wenn es|falls es) nicht warten kann
    mails, nachrichten: (mails|e-?mails|nachrichten) nur (selten|eingeschränkt|sporadisch|gelegentlich) (abrufen|lesen|abrufbar)
    antworte: antworte (ich )?(dann|danach|anschließend)
    attendre: (ce qui|si cela|si ça) ne peut (pas )?attendre
    messagerie, mails: accès (limité|restreint|réduit) (à|aux) (ma|mes|la|nos)~
    esperar: (lo que|si) no pued[ae] esperar
    acceso: (poco|escaso) acceso (a|al)
    aspettare: (ciò che|quello che|se) non può aspettare
    wachten: (wat|als het) niet (kan wachten|wachten kan)
    lezen: (weinig|beperkt|nauwelijks) (mail|e-?mail|mails) (lezen|beantwoorden)
    dan, daarna: (antwoord|reageer) (ik )?(dan|daarna)
    czekać: (co|jeśli coś|sprawy, które) nie (może|mogą) czekać
    esperar: o que não (puder|pode) esperar
    vänta: (det som|om det) inte kan vänta
    vente: (det som|hvad der|hvis det) ikke kan vente
    počkat: (co|pokud věc) nepočká
    escriba, escríbanos: (escriba|escriban|escríbanos) (a|al)
    pisać, kierować: (proszę|prosimy) (pisać|kierować) …… (na|do)
    escreva, escrever: (escreva|escrever|dirija-se) (para|a|ao)
    scrivere, scriva: (scrivere|scriva|scrivete) (a|all'|al)~
    mailen, mail: (mailen|mail|schrijf) (u |je )?(naar|aan)
    mejla, skriv: (mejla|skriv) (till|istället)
    skriv: skriv (venligst |gerne )?til
    pište, piště: (pište|napište) (prosím )?na
    yazın, yazınız: (adresine|bize) yazın~
    schreiben, schreiben, ansprechpartner: (schreiben sie|neuer ansprechpartner|neue ansprechpartnerin)~
    écrire, écrivez: (merci d'écrire|écrivez|veuillez écrire) (à|au)
    срочным, срочных: (по|в) срочн~
    covering, covers, cover, standing: (who )?(is|are|will be) (covering|standing in|deputising|filling in) for me
    covers, takes: (covers for me|takes over my (work|tasks|duties))
    reply, answer: (expect|you'll get|you will get|you'll have) (a |my |an )(reply|answer|response) (by|on|from|after|when)
    reply, respond: (reply|respond|get back) (to you )?(when|once) i'm (home|back)
    respond: (we|i) (will|shall|'ll) (respond|reply|answer) (to )?(all )?(messages|mails|e-?mails)? ?(in|after|from) (the )?(new year|break|holidays?)
    replied, redirected, dealt: (should|will|is|are) (be )?(redirected|dealt with|answered|attended to) …… (return|to|by)
    patchy, little, no: (patchy|no|poor|little) access
    aufgaben, vertretung, vertritt: (meine aufgaben|meine vertretung|die vertretung|vertretung) (übernimmt|hat|macht|ist)
    antworte, melde, antworten: (danach|dann|anschließend|ab dem \\d~) (antworte|melde|antworten|melden) (ich|wir)
    antworten, melden: (antworten|melden|antworte|melde) (wir|ich) (uns |mich )?(im neuen jahr|nach den ferien|danach|nach den feiertagen|wieder)
    persönlich: wieder (persönlich |gern )?für (sie|dich|euch) da
    remplacement, remplace: (assure|assurera|assurent) mon remplacement|me remplace~
    réponds, répondrai, répondrons, traiter: (je vous (réponds|répondrai)|nous vous répondrons|pourrai traiter|traiterai) …… (à mon retour|à partir|dès|à la réouverture|après)
    sustituye, sustituirá: me sustitu~
    responderé, responderemos, contesto, contestaré, atenderé: (responderé|le responderemos|les responderemos|contesto|contestaré|atenderé) …… (a la vuelta|a partir|a mi|cuando|al volver)
    sostituisce: mi sostituisce
    risponderò, risponderemo, rispondo: (risponderò|vi risponderemo|le risponderemo|rispondo) …… (quando torno|al rientro|alla riapertura|dal|dopo)
    letta, letto: (mail|messaggio|posta) (sarà|verrà) lett[ao] al
    waar, vervangt: (neemt|nemen) mijn (werk|taken) waar|vervangt mij
    antwoord, reageren, reageer, behandel: (ik antwoord|dan reageren|daarna reageren|reageer ik|behandel ik) …… (terug|wij|zodra|daarna|na)
    bereikbaar: (vanaf|na) …… (ben ik )?weer bereikbaar
    terecht: kunt u terecht bij
    zastępuje, zastąpi: (zastępuje|zastąpi) mnie
    odpowiemy, odpowiem: (odpowiem|odpowiemy|na (maile|wiadomości) odpowiem) (po|od|dopiero)
    responderei, responderemos: (responderei|responderemos) (quando|no regresso|a partir|após|depois)
    vikarierar, ersätter: (vikarierar för|ersätter) mig
    återkommer, svarar: (vi|jag) (svarar|återkommer) (efter|när|från)
    zastupuje: zastupuje mě
    mail, mails, messages, email, emails: (read|check|see|answer|reading|checking) (no|hardly any|few) (mails?|e-?mails?|messages)
    mail, mails, messages, email, emails: (not|don't|won't|can't|cannot) (be )?(reading|checking|read|check|look at|looking at) (my |any )?(mails?|e-?mails?|messages)
    lis, consulte: (lis|consulte) (pas|plus|aucun) (mes |ma |les |de )?(mails?|courriels?|messages?|messagerie)
    leo, consulto, miro: no (leo|consulto|miro) (el |mi |los |mis )?(correos?|mensajes)
    leggo, guardo, controllo: non (leggo|guardo|controllo) (la |le |i |mia |mie |miei )*(posta|mail|e-?mail|messaggi)
    lees, bekijk: (lees|bekijk) (ik )?(geen|weinig|mijn) (mails?|e-?mails?|berichten)
    czytam, sprawdzam: nie (czytam|sprawdzam) (poczty|maili|wiadomości)
    leio, vejo, consulto: não (leio|vejo|consulto) (o |os |as )?(correio|mails?|e-?mails?|mensagens)
    läser, kollar: (läser|kollar) (ingen|inga|inte|sällan) (mejl~|mail~|meddelanden)
    contestar, responder, atender: no podré (contestar|responder|atender|leer)~
    répondre, lire: (ne pourrai|ne pourrons|ne peux) pas (vous )?(répondre|lire|traiter)
    rispondere, leggere: non (potrò|posso|potremo) (rispondere|leggere)
    beantworten, antworten: (kann|können) (ihre |deine )?(mails?|e-?mails?|nachrichten?) (leider )?(nicht|erst|nur) …… (beantworten|lesen)
    adresser, envoyer, transmettre, rediriger: (merci|veuillez|prière|je vous invite|nous vous invitons) (d'|de |à )?(adresser|envoyer|transmettre|rediriger|diriger) (vos|votre|toute?s?|ce|vos futur~) …… à
    dirija, envíe, dirijan, remita: (dirija|dirijan|envíe|envíen|remita|diríjanse) (sus|su|todas|cualquier|las) …… a
    inviare, indirizzare, inoltrare: (si prega di|vi preghiamo di|la preghiamo di|per favore) (inviare|indirizzare|inoltrare|rivolgere) …… a~
    richt, stuur, richten: (richt|stuur|gelieve|u kunt) …… (uw|je|alle|toekomstige) …… (aan|naar)
    kierować, przesyłać: (prosimy|proszę) (o )?(kierować|kierowanie|przesyłać|przesyłanie) …… (do|na)
    skicka, kontakta: (skicka|maila|kontakta) (istället|i stället|framöver|hädanefter)
    records, address, contacts: (update your (records|address book|contacts|contact list)|(my|our) new (e-?mail |mail )?address (is|will be))
    adresse, adressbuch, mailadresse: (meine|unsere) neue (e-?mail-?|mail-?)?adresse (lautet|ist)|(aktualisieren|ändern) sie (bitte )?(ihr|ihre|das) (adressbuch|kontakt~)
    adresse, dirección, indirizzo, adres, mailadres: (ma nouvelle adresse|mi nueva dirección|il mio nuovo indirizzo|mijn nieuwe (mail)?adres|mój nowy adres|o meu novo endereço)
    nachmittag, morgen, montag, übermorgen: (lese|beantworte|bearbeite|sehe) …… (erst|wieder) …… (morgen|montag|dienstag|mittwoch|donnerstag|freitag|nächste|kommende|danach|wieder)
    eilig, dringend, brennt: (wenn|falls|sollte) es (\\w+ ){0,2}(eilig|dringend|brennt)
    arbeitstag: (an|am) (meinem |unserem )?nächsten arbeitstag
    risponderemo, risponderò: (risponderemo|risponderò) (\\w+ ){0,2}(alla riapertura|al rientro|al ritorno|dopo)
    pilnych: w pilnych (sprawach|przypadkach)
    kontakta, maila: (kontakta|maila|mejla|ring) … (istället|i stället)
    læser, leser: (læser|leser) (ikke|først|kun) (mine )?(mails?|e-?mails?|beskeder|e-?post)
    acil: acil (durum~|konu~)
    urgent, urgente, wait: if it('s| is) (urgent|an emergency)|s'il y a urgence|si es urgente|se è urgente
"""

# Thanks for the message: usual in such notes, and said by people.
COURTESY = """
    contacting, touch, writing, reaching: (thank you|thanks) for (contacting|getting in touch|writing|reaching out)
    message, email, mail, e, enquiry: (thank you|thanks|many thanks) (very much )?for (your|the) (e-?mail|message|mail|enquiry|inquiry)
    nachricht, mail, e, anfrage: (vielen |herzlichen |besten )?dank~ … für (ihre|deine|eure|die) (e-?mail|mail|nachricht|anfrage)
    message, mail, courriel: (merci|remercie|remercions) … (de|pour) (votre|ton|vos) (message|mail|courriel|e-?mail)
    mensaje, correo, email: gracias por (su|tu|el|vuestro) (mensaje|correo|e-?mail|mail)
    messaggio, mail, email: (grazie|ringrazio|ringraziamo) (mille )?(per|del|per il|per la) (tuo |suo |vostro |tua |sua |vostra |la |il )*(messaggio|mail|e-?mail)
    bericht, mail, e, mailtje: (bedankt|dank u|hartelijk dank|dank) … voor (uw|je|jouw|het) (bericht|e-?mail|mail)
    mensagem, email, contacto, contato: (obrigad~|agradeço|agradecemos) … (pela|pelo|a|o) (sua|seu|tua|vossa) (mensagem|e-?mail|contact~)
    wiadomość, mail, pilnych, pilne: (dziękuję za|w sprawach|w przypadku) … (wiadomość|mail~|e-?mail~|piln~)
    meddelande, mail, mejl, brådskande, ärenden: (tack för|vid|i) … (ditt|brådskande|mail~|mejl~|meddelande~)
    besked, mail, e, henvendelse, hastende, hastesager, haster: (tak for|takk for|ved|i) … (din|hast~|haster)
    viesti, viestistäsi, kiireellisissä, sähköpostistasi: (kiitos|kiireellis~)
    zprávu, naléhavých, e, email, urgentních: (děkuji za|v naléhav~|v urgent~|ďakujem za|v súrn~)
    mesajınız, acil, postanız: (mesajınız|acil|e-?postanız)~
    üzenetét, levelét, sürgős: (köszönöm|sürgős)~
    mesaj, mesajul, urgențe, urgente: (mulțumesc|pentru urgen~)
    письмо, сообщение, срочным, срочных: (спасибо за|по срочн~|в срочн~)
"""

# Somebody who has gone for good, in the words of a note that a server sends.
LEFT = """
    left: (i have|i've) left (the company|the firm|\\w+ (ltd|inc|gmbh|llc|ag|group|limited|co))
    longer: (is|am|are) no longer (working |employed |employee |with |at |part of )*(with|at|for|by|by us|of) (the |our |this |us|\\w+)
    longer: (no longer works?) (at|for|here|with)
    left: (has|have) (since )?left (the |our )(company|organi[sz]ation|firm|business|team)
    longer: (this|their|his|her) (e-?mail |mail )?(address|mailbox|account|inbox) (is|will be) no longer (in use|active|valid|monitored|used|read|checked|available)
    unternehmen, firma, haus: (hat|habe|haben) … (unser|das|unsere|die|unserem) … (unternehmen|firma|haus) verlassen
    mehr: (ist|bin|arbeitet|arbeite) nicht (mehr|länger) (für|bei|in) (uns|unser~|der|die|dem|\\w+) ?(tätig|beschäftigt)?
    adresse, postfach, mailadresse: (adresse|postfach|konto|e-?mail-?adresse|mailadresse) (ist|wird) nicht (mehr|länger) (genutzt|gültig|aktiv|verwendet|abgerufen|gelesen|in)
    travaille, partie, fait, quitté: (ne travaille plus|ne fait plus partie|a quitté|j'ai quitté|ne fais plus partie) (pour|chez|de|dans|la|notre|l'\\w+|au)
    trabaja, trabajo, forma: (ya no (trabaja|trabajo|forma parte|forma|pertenece)) (en|con|para|de|a)
    lavora, lavoro, parte: (non (lavora|lavoro) più|non fa più parte) (in|con|per|presso|di|della|dell')
    werkzaam, werkt, dienst: (niet (meer|langer)) (werkzaam|in dienst) (bij|voor|binnen)
    trabalha, trabalho: (já não|não) trabalh[ao] (mais )?(na|em|com|para|connosco|nesta)
    pracuje, pracuję: (już )?nie pracuj[eę] (już )?(w|u|dla)
    arbetar, slutat: (arbetar inte längre|har slutat) (på|hos|vid|som)
    arbejder, jobber: (arbejder|jobber|ikke længere ansat|ikke lenger ansatt) (ikke længere|ikke lenger|hos|i)
    mailbox, inbox, address, account: (this|the) (e-?mail |mail )?(mailbox|inbox|address|account) (is|has been) (no longer (monitored|read|used|active|in use|attended)|closed|deactivated|discontinued)
    employed, retired: (has|have) (since )?(retired|moved on|changed jobs)|is no longer (an employee|part of)
    ruhestand, rente: (bin|ist) (seit|ab|im|in) …… (ruhestand|rente)
    ausgeschieden, gewechselt: (bin|ist) …… (ausgeschieden|nicht mehr im unternehmen)
    retraite, fonctions: (a|ai) (pris|quitté) (sa|ma|ses|mes) (retraite|fonctions)
    retired: (i|has|he|she) (have |has )?(since )?retired (as of|from|since|on|in|and)
    beschäftigt, tätig, angestellt: nicht (mehr|länger) …… (beschäftigt|tätig|angestellt)
    verlassen: (hat|habe|haben) …… (unternehmen|firma|haus|betrieb) …… verlassen
    adresse, boîte, compte: (adresse|boîte mail|boîte|compte) (e-?mail |mail |électronique )?(n'est|ne sera) plus (utilisée?|active?|actif|valide|consultée?|lue|en service|relevée)
    dirección, correo, cuenta, buzón: (dirección|correo|cuenta|buzón) … ya no (está|se|es) (en uso|activ~|operativ~|utiliza|válid~|consulta|lee)
    formo, pertenezco: ya no (formo parte|pertenezco)
    indirizzo, casella, account: (indirizzo|casella|account) … non (è|viene) più (attiv~|in uso|valid~|utilizzat~|lett~|consultat~)
    mailadres, adres, e, emailadres, mailbox, postbus: (mailadres|adres|mailbox|postbus|postvak) (is|wordt) niet (meer|langer) (in gebruik|actief|gelezen|gebruikt|geldig|bekeken)
    adres, skrzynka, konto: (adres|skrzynka|konto) … nie jest już (używan~|aktywn~|czytan~|obsługiwan~|sprawdzan~)
    endereço, caixa, conta: (endereço|caixa|conta) … (já não|não) (está|é) (mais )?(em uso|ativ~|a ser|utilizad~|lid~)
    används, aktiv, läses: (adress|adressen|brevlådan|e-?postadress~|mejladress~) (används|läses|är) inte (längre|mer) ?(aktiv)?
    ansat, ansatt: (er )?(ikke længere|ikke lenger|ikke mere) (ansat|ansatt) (hos|i|ved)
    mailadresse, adresse, e: (mailadresse|adresse|e-?postadresse|postkasse)~ (bruges|benyttes|er|brukes|læses|leses) ikke (længere|lenger|mere|mer)
    enää: ei (enää )?ole (enää )?(enää )?(palvelukses~|töissä|yrityks~|meillä)
    nepracuje: (již|už|viac|více) … (u nás|pro nás|v naší|v našej|ve? (firmě|firme|společnosti|spoločnosti))~ … nepracuje|nepracuje (již |už |viac )?(u nás|pro nás|v naší|v našej|ve? (firmě|firme|společnosti|spoločnosti))~
    çalışmıyor, çalışmamaktadır, kullanılmıyor, kullanılmamaktadır: artık …… (çalışm~|görev yapm~|kullanılm~)
    работает, работаю: (больше|уже) не работа(ет|ю) (у нас|с нами|в (нашей |этой |данной )?(компани|организаци|фирм)~|на (нашем |этом )?предприяти~)
    используется, адрес: (адрес|ящик) … (больше|уже) не (использу~|действу~|проверя~)
    працює, працюю: (більше|вже) не працю(є|ю) (у нас|з нами|(в|у) (нашій |цій )?(компані|організаці|фірм)~)
    dolgozik, dolgozom: (már )?nem dolgoz(ik|om) (már )?(nálunk|cég~|vállalat~)
    lucrează, lucrez: nu mai lucre(ază|z) (în|la|cu|pentru)
    εργάζεται: δεν εργάζεται πλέον
"""
