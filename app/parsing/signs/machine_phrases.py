"""Sentences in which a machine says that it is one, in 18 languages."""

DO_NOT_REPLY = """
    reply: (please )?(do not|don't|do n't) (try to |attempt to )?(reply|respond) (directly )?(to|back to|by return)? ?(this|the) (e-?mail|message|mail|notification|address|mailbox|automated|automatic|auto-generated|system)~
    respond: (please )?(do not|don't) (try to |attempt to )?respond (directly )?to (this|the) (e-?mail|message|mail|notification|address|mailbox|automated|automatic)~
    reply: please (do not|don't) (reply|respond)(?! (to|all|on|until|before|if))
    reply: (reply|respond)~ … (is|are) not (monitored|read|checked|answered)
    replies: replies (to this (e-?mail|message|address) )?(are|will|cannot|can not|can't) (not |be )*(monitored|read|checked|answered|delivered|received|processed)
    monitored, unmonitored, unattended: (this|the) (e-?mail |mail )?(address|mailbox|inbox|account|message) … (is not|isn't|not) … (monitored|attended|read|checked)
    unmonitored, unattended: (an|this|from an) (unmonitored|unattended) (e-?mail |mail )?(address|mailbox|inbox|account|alias)
    incoming, receive, accept: (address|mailbox|account) … (cannot|can not|can't|does not|doesn't) (accept|receive) (incoming |any )?(e-?mail|mail|replies|messages)~
    outgoing: (sent|used) (from|for) (an? )?(outgoing|notification)[ -]only (e-?mail |mail )?(address|account|mailbox)
    antworten: (bitte )?(antworten|beantworten) sie (bitte )?(daher |deshalb |also )?(nicht|keinesfalls) (direkt )?(auf|an) (diese~|die|dieser|den absender|unsere automat~)
    beantworten: (bitte )?beantworten sie (diese~|die) (automat~ )?(e-?mail|mail|nachricht) (bitte )?nicht
    antworten: bitte (daher |deshalb )?nicht (direkt )?(auf (diese~|die) (e-?mail|mail|nachricht|adresse|sms) )?antworten
    antworten: antworten sie (bitte )?(daher |deshalb )?nicht darauf
    antworten, antwort: (antworten|eine antwort|rückantworten) (auf|an) (diese~) (e-?mail|mail|nachricht|adresse|absender~) (ist|sind|ist leider|werden|wird|können|kann) (leider )?(nicht|nicht möglich)
    antworten: (können|kann) (leider |daher )*(auf|an) (diese~) (e-?mail|mail|nachricht|adresse) (leider )?nicht (geantwortet|antworten)
    geantwortet: (auf|an) (diese~) … nicht geantwortet
    gelesen, überwacht: (dieses|diese|das|unter dieser|an diese) … (postfach|adresse|e-?mail-?adresse|absenderadresse|mailbox) … (wird|werden) … nicht … (gelesen|überwacht|bearbeitet|abgerufen)
    empfang: (adresse|postfach|absender) … (nicht (für|zum) … empfang|nur (zum|für) … versand)
    répondre: (merci|prière|veuillez|nous vous prions|svp|s'il vous plaît) (de )?ne pas (y )?répondre (directement )?(à|a|au)? ?(ce|cet|cette|present|courriel|message|mail|e-?mail)~
    répondre: (merci|prière|veuillez) (de )?ne pas (y )?répondre
    répondez: (merci de )?ne répondez (pas|surtout pas) (directement )?(à|au) (ce|cet|cette|present)~
    répondre: (vous ne pouvez pas|il n'est pas possible de|impossible de) répondre (directement )?(à|au) (ce|cet|cette|present)~
    boîte, adresse: (cette|la|boîte) … (adresse|boîte|messagerie)~ … n'est pas (consultée|lue|relevée|surveillée|suivie)
    responda, respondas, respondan, contestar, conteste, contestes: (por favor )?(le rogamos )?no (responda|respondas|respondan|conteste|contestes) (directamente )?(a )?(este|esta|el presente|al presente)
    responder, contestar: (rogamos|se ruega|por favor|le pedimos|favor de) (por favor )?(que )?no (responder|contestar|responda)~
    responder: no (es posible|se puede|puede|puedes) (responder|contestar) (directamente )?a (este|esta)
    buzón, dirección, cuenta: (este|esta|el|la) (buzón|dirección|cuenta|correo) … no (es|está|esta|se|recibe|admite) (atendid~|monitorizad~|supervisad~|revisad~|respuestas|lee)~
    rispondere: (si prega|la preghiamo|vi preghiamo|ti preghiamo|preghiamo|prego|per favore|siete pregati|è pregato) (di )?(gentilmente |cortesemente )?(di )?non rispondere
    rispondere: non (rispondere|si può rispondere|è possibile rispondere|puoi rispondere) (direttamente )?(a|al|alla) (questa|questo|presente|messaggio|mail|e-?mail)~
    rispondete, risponda: non (rispondete|risponda) (direttamente )?(a|al|alla) (questa|questo|presente)
    casella, indirizzo: (questa|questo|la|casella) (casella|indirizzo)~ … non (è|viene|sono) … (monitorat~|presidiat~|lett~|controllat~|abilitat~)
    antwoorden, beantwoorden: (u kunt|je kunt|gelieve|graag|a\\.u\\.b\\.|verzoeken u|het is) … niet … (op )?(dit|deze) (bericht|e-?mail|mail) … (antwoorden|beantwoorden|reageren)
    antwoorden, reageren: (gelieve|u kunt|je kunt|alstublieft|graag) (daarom )?niet (te )?(op )?(rechtstreeks )?(op )?(dit|deze) … (antwoorden|beantwoorden|reageren)
    antwoorden, beantwoorden, reageren: (gelieve )?niet (te )?(antwoorden|reageren) op (dit|deze) (bericht|e-?mail|mail|automatisch~)
    beantwoord, antwoord: (beantwoord|antwoord) (deze|dit|niet op) … (e-?mail|mail|bericht)( niet)?
    postvak, mailbox, adres: (dit|deze) (postvak|mailbox|adres|e-?mailadres) (wordt|is) niet (gelezen|bewaakt|gecontroleerd|bemand)
    responda, respondas: (por favor )?não (responda|respondas) (diretamente )?(a|à|ao) (este|esta|presente)
    responder: (favor|por favor|solicitamos|pedimos|agradecemos) (que )?não (responder|responda)
    caixa, endereço: (esta|este) (caixa|endereço|conta) … não (é|e|está|recebe) (monitorad~|lid~|respostas|verificad~)
    odpowiadać, odpowiadaj, odpowiadanie: (prosimy |proszę |uprzejmie prosimy )?(o )?nie (odpowiadać|odpowiadaj|odpowiadanie|odpowiadajcie) na (tę|te|ten|niniejsz~|ta|tego) (wiadomość|e-?mail|mail|list|adres)~
    odpowiadać: (prosimy|proszę) (o )?(na niego |na nią )?nie odpowiadać
    svara: (vänligen |var god |var vänlig |du kan )?(och )?(svara )?(inte|ej) (att )?(gå att )?(svara )?(på )?(detta|det här|denna) (mail~|mejl~|meddelande~|e-?post~|sms)
    svara: (vänligen |var god )?svara (inte|ej) (på)
    svar: (vær venlig|venligst|du bedes|bemærk|vennligst) (at |du |ikke )*(svare?|besvare?) (ikke )?(på|denne|dette)
    svare, svar, besvar, besvares, besvare: (ikke|kan ikke) (svare?s?|besvare?s?) (på )?(denne|dette|e-?post~|mail~)
    besvar, svar: (svar|besvar) (venligst |vennligst )?ikke (på )?(denne|dette)
    besvares: (denne|dette) (e-?post~|mail~|besked~|melding~|e-?mail~) kan ikke besvares
    vastaa, vastata: (älä|älkää|ei voi|ethän) (vastaa|vastatko|vastata) (tähän|viestiin)
    vastaa: (tähän) (viestiin|sähköpostiin|sähköpostiviestiin) (ei voi|ei voida|älä) (vastata|vastaa)
    neodpovídejte, neodpovidejte: (prosím |prosíme )?(na (tento|tuto|tuhle) (e-?mail|zprávu|adresu|mail) )?(prosím )?neodpovídejte
    neodpovedajte: (prosím |prosíme )?(na (tento|túto) (e-?mail|správu|adresu|mail) )?(prosím )?neodpovedajte
    yanıtlamayın, yanıtlamayınız, cevaplamayın, cevaplamayınız: (lütfen )?(bu|e-?postayı|mesajı) … (yanıtlamayın|yanıtlamayınız|cevaplamayın|cevaplamayınız)
    vermeyin, vermeyiniz: (bu) … (yanıt|cevap) vermeyin~
    válaszoljon, válaszolj, válaszoljanak: (kérjük|kérem|kérünk) … ne (válaszolj~) (erre|az|a|erre az)?
    válaszoljon: (erre|az|e) … ne válaszoljon
    răspundeți, raspundeti, răspunde: (vă rugăm |te rugăm )?(să )?nu (răspundeți|răspundeţi|răspunde|răspundeti)~ (la )?(acest|această|aceasta)
    отвечайте, отвечать: (пожалуйста )?(просим |просьба )?(вас )?не (отвечайте|отвечать) на (это|этот|данное|данный)~
    відповідайте, відповідати: (будь ласка )?не (відповідайте|відповідати) на (цей|це|цього)~
    απαντήσετε, απαντάτε: (παρακαλούμε |παρακαλώ )?(να )?μην (απαντήσετε|απαντάτε|απαντησετε) (σε|στο)
"""

GENERATED = """
    automated, automatic, automatically: (this is|this was|the following is) an? (auto-?generated|automat~|system[- ]generated|computer[- ]generated) … (e-?mail|message|mail|notification|response|reply|notice|reminder|alert)
    automatically, auto: (this|the) (e-?mail|message|mail|notification|notice|reply|letter|response|reminder) … (was|is|has been|were) (sent |generated |created |issued |produced )?(auto-?matically|auto)[ -]?(sent|generated|created|issued|by|from|produced|send)?
    system, computer: (this|the) (e-?mail|message|mail|document|invoice|notice) (was|is|has been) (generated|created|sent|produced) by (a|an|our) (automat~ |computer ?|mail ?)*(system|machine|robot)
    system, computer, auto: (this is|is) an? (system|computer|auto)[- ]?generated
    automatisch, automatisierte, automatische, automatisiert, maschinell: (diese|dies ist eine|das ist eine|dieses|hierbei handelt es sich um eine|dies ist ein|diese ist) … (automatisch|automatisiert|maschinell|automatisierte|automatische|systemgenerierte) … (e-?mail|mail|nachricht|schreiben|benachrichtigung|antwort|bestätigung|eingangsbestätigung|generiert|erstellt|erzeugt|versendet|versandt|verschickt|gesendet)~
    automatisch, automatisiert, maschinell: (e-?mail|mail|nachricht|schreiben|benachrichtigung|antwort|mitteilung|sms) (wurde|wird|ist) … (automatisch|automatisiert|maschinell) (vom system |von unserem system |durch unser system )?(generiert|erstellt|erzeugt|versendet|versandt|verschickt|gesendet)
    automatique, automatiquement, automatisé: (ce|cet|cette|ceci est un|il s'agit d'un) … (mail|e-?mail|message|courriel|courrier|notification|sms|réponse) … (automatique|automatiquement|automatisé|automatisée)
    automáticamente, automático, automática, automatizado: (este|esta|el presente|este es un) … (correo|mensaje|e-?mail|mail|notificación|sms|respuesta)~ … (automáticamente|automático|automática|automatizado|automatizada)
    automaticamente, automatico, automatica, automatizzato: (questa|questo|la presente|il presente|messaggio|questo è un|questa è una) … (mail|e-?mail|messaggio|risposta|notifica|generat~|inviat~) … (automaticamente|automatic~|automatizzat~)
    automaticamente, automatico, automatica, automatico: (este|esta|esta é uma|este é um) … (e-?mail|mensagem|correio|mail|notificação|resposta)~ … (automaticamente|automátic~)
    automatisch, automatische, geautomatiseerd, geautomatiseerde: (dit|deze|dit is een|deze e-?mail is) … (automatisch|automatische|geautomatiseerd|geautomatiseerde) … (bericht|e-?mail|mail|antwoord|gegenereerd|gemaakt|verzonden|verstuurd|aangemaakt|verzonden)
    automatycznie, automatyczna, automatyczny: (ta|ten|niniejsz~|wiadomość|to jest) … automatyczn~
    automatiskt, automatiskt, automatgenererat, autogenererat: (detta|det här|denna|meddelandet) … (automatiskt|automatgenererat|autogenererat|automatisk)~
    automatisk, autogenereret, autogenerert: (denne|dette|beskeden|meldingen) … (automatisk|autogenerer~)
    automaattinen, automaattisesti: (tämä|viesti|tämä on) … (automaattinen|automaattisesti)
    automaticky, automatická, automatický: (tento|tato|toto|táto|zpráva|správa) … automatick~
    otomatik: (bu|mesaj|e-?posta) … otomatik
    automatikus, automatikusan: (ez|ezt|az üzenet|levél) … automatikus~
    automat: (acest|această|aceasta|mesaj) … automat
    автоматически, автоматическое: (это|данное|письмо|сообщение) … автоматическ~
    автоматично, автоматичне: (це|цей|лист|повідомлення) … автоматичн~
"""

# Words of forms on websites: their notices are automatic, and carry what a person typed.
FORM = """
    kontaktformular, kontaktformulars, anfrageformular, webformular, onlineformular, buchungsformular: (kontakt|anfrage|web|online|buchungs)~formulars?
    form: (contact|web|website|enquiry|inquiry|booking|quote|online|feedback) ?-?form
    formulaire: formulaire (de contact|en ligne|web|de demande|de devis|du site)
    formulario: formulario (de contacto|web|en línea|de contato|de solicitud)
    formulário: formulário (de contacto|de contato|do site|web)
    modulo, form: (modulo|form) (di contatto|contatti|online|web|di richiesta)
    contactformulier, formulier, webformulier: (contact|web|aanvraag)~formulier
    formularz, formularza: formularza? (kontaktow~|zapyta~|na stronie)
    kontaktformulär, kontaktskjema, kontaktskjemaet, kontaktformularen, kontaktformulæret, yhteydenottolomake, yhteydenottolomakkeen: (kontaktformulär~|kontaktskjema~|kontaktformular~|kontaktformulær~|yhteydenottolomak~)
    formulář, formuláře: (kontaktní|webov~) formulář~
    formu, formundan: iletişim form~
    website, site, webseite, homepage: (new|neue) … (message|enquiry|inquiry|nachricht|anfrage|request) … (from|via|through|über|von) (your|the|ihre|ihrer|die|der) (web-?site|site|web-?seite|homepage)
"""
