from app.parsing.language.phrases import Language

GERMAN = Language(
    questions="""
        (können|könnten|könntet|könnt|würden|haben|hätten|hättet|liefern|bieten|führen|machen|reparieren|verkaufen|wissen|wären|sind|dürfen) (sie|ihr|wir|du)
        (kannst|könntest|hast|hättest|würdest|wärst) du
        (kann|könnte|darf|dürfte|soll|muss|habe) (ich|man|das|es)
        (ist|wäre|gibt|geht|passt|klappt) (es|das) … (möglich|noch|auch|etwas|denn|schon)
        (wann|warum|wieso|weshalb|womit|wozu) (\\w+)
        wo (ist|sind|bleibt|bleiben|finde|kann|kriege|bekomme)
        wie (viel|viele|lange|teuer|hoch|groß|schnell|oft|funktioniert|geht|läuft|kann|können|sieht|ist|bekomme|komme)
        was (kostet|kosten|würde|kann|ist|sind|wäre|muss|sollen|soll|brauchen|empfehlen|halten|meinen)
        welche~ \\w+
        (ich|wir) (wollte|wollten|möchte|möchten|würde|würden) … (fragen|wissen|erfahren)
        (frage|fragen) (mich|uns)
        ob (sie|ihr|das|es|die|der|man|ich|wir)
        gibt es (schon|noch|neuigkeiten|etwas|eine~|die|auch|bei)
    """,
    requests="""
        bitte …… (senden|schicken|melden|rufen|prüfen|bestätigen|ändern|stornieren|korrigieren|mitteilen|zusenden|anrufen|zukommen|machen|erstellen|nennen|geben|sagen|unterbreiten|informieren|kontaktieren|zurückrufen|kündigen)
        (senden|schicken|rufen|melden|geben|teilen|nennen|machen|erstellen|unterbreiten|lassen|sagen|bestätigen|ändern|stornieren|prüfen|korrigieren) sie
        (schick|schickt|ruf|ruft|gib|meld|melde|sag|sagt) (mir|uns|mich|dich|bitte)
        (ich|wir) (bitte|bitten) (sie|um|dich|euch)
        bitte um (rückruf|antwort|angebot|rückmeldung|info~|zusendung|bestätigung|einen|ein|eine)
        um (rückruf|rückmeldung|ein angebot|antwort|zusendung|bestätigung) (wird gebeten|bitten|bitte|wäre)
        (ich|wir) (brauche|brauchen|benötige|benötigen|suche|suchen|hätte|hätten|möchte|möchten|würde|würden) … (gern~|ein~|angebot|termin|noch|dringend|für)
        (brauche|brauchen|benötige|benötigen|suche|suchen|hätte|hätten) (ich|wir) … (gern~|ein~|angebot|termin|noch|dringend)
        (freue mich|freuen uns|warte|warten) (auf|über) (ihre|ihr|eine|ihren|deine|eure)
        (interessiere|interessieren) (mich|uns) für
        (möchte|möchten|will|wollen) …… (kündigen|stornieren|ändern|verschieben|absagen|vereinbaren|widerrufen|buchen)
        wäre(n)? (es |sie )?(nett|schön|toll|dankbar|hilfreich|super)
        bitte (anrufen|rückruf|melden|zurückrufen|dringend|absagen|stornieren)
    """,
    orders="""
        hiermit (bestelle~|ordere|ordern|bestätige~ (ich|wir) (den|unseren) auftrag|beauftrage~|erteile~|nehme~)
        (ich|wir) (bestelle|bestellen|ordern|ordere) (hiermit|bei|wie|noch|gerne|gern|folgende~|die|das|den|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|zwanzig|einen|eine|ein|\\d+|daher|deshalb|nochmal~|wieder|dann|nach|aus|zum|je|weitere)
        bestelle~ (ich|wir) (hiermit|bei|wie|noch|gerne|gern|folgende~|die|das|den|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|zwanzig|einen|eine|ein|\\d+|nach|aus|zum|je|weitere)
        (ich|wir) (möchte|möchten|würde|würden|will|wollen) …… (bestellen|nachbestellen|ordern)
        (möchte|möchten|würde|würden|will|wollen) (ich|wir) …… (bestellen|nachbestellen|ordern)
        (ich|wir) (erteile|erteilen) (ihnen|hiermit|den|wie)
        (anbei|beiliegend|im anhang|angehängt|beigefügt) (finden sie |erhalten sie |senden wir (ihnen )?|sende ich (ihnen )?|übersenden wir (ihnen )?|schicken wir (ihnen )?|die |unsere |meine |nun |noch )*(unsere~? |meine~? |die |neue~? |aktuelle~? |weitere |wie besprochen )*(bestellung|auftrag|order)
        (unsere|meine) (neue |aktuelle |nächste )?bestellung (finden sie|ist|liegt|im|in der anlage|anbei|lautet|umfasst|wie folgt)
        bitte (liefern|senden|schicken) sie (uns|mir|an uns) (noch |weitere |wieder |bitte |je |nochmals )*(\\d+|ein~|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|zwanzig) (weitere |neue |stück |große |kleine |meter |kartons? |paletten? |paar )?(stück|pumpen?|schläuche|schlauch|dichtungen|kartons?|meter|kisten|flaschen|säcke|paletten?|exemplare|sets?|satz|sätze|rollen|filter|platten|ersatz~|liter|packungen|stühle|tische)
        bitte liefern sie (uns|mir|an uns|noch|wie|folgende~|zum|bis|die|\\d+)
        (ich|wir) (nehme|nehmen) (ihr|das|dein|euer|hiermit ihr|das obige) … angebot … an
        (angebot|ag) … (nehmen wir|nehme ich|nehmen wir hiermit) … an
        (nehme|nehmen) (ich|wir) (ihr|das|hiermit ihr|hiermit das) … angebot … an
        (ich|wir) (beauftrage|beauftragen) (sie|euch|hiermit|dich)
        (beauftrage|beauftragen) (ich|wir) (sie|euch|hiermit)
        bitte (verbuchen|buchen|notieren|erfassen|nehmen) sie (folgende|die folgende|unsere|meine|diese) … (bestellung|auftrag)
        (auftrag|bestellung) (ist |wird )?(hiermit |somit )?erteilt
        (ich|wir) (nehme|nehmen) (dann |also |gern |gerne |die |den )*(\\d+|zwei|drei|vier|fünf|zehn|beide|alle) (stück|pumpen|davon|schläuche|kartons|sets|flaschen|meter)
        wie (immer|letztes mal|beim letzten mal|letzten monat) bestellen wir
    """,
    order_topics="(unsere |meine |neue |neuer |eine |nachfolgende |dringende |eilige |weitere |unser |kleine |unsere neue )*(bestellung|nachbestellung|auftragserteilung|neubestellung|auftrag|sammelbestellung|eilbestellung)",
    no_orders="""
        in ordnung
        (bevor|ehe|ob|wenn|falls|sobald|wie|wo|was) (ich|wir|man) …… (bestelle~|nachbestellen|ordern)
        (bestellung|auftrag|nachbestellung) … (storn~|ändern|änderung|widerruf~|fehlt|status|bestätig~|unvollständig|verspätet|nicht|falsch|wann|offen|erhalten|eingegangen|versandt|beschädigt|reklam~|abgeschlossen|fehler~)
        (bestellung|auftrag) (aus|von|vom) (dem |der )?(letzte~|vorige~|\\d+|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
        (möchte~|würde~|will|wollen) …… (wissen|fragen|ändern|stornieren) …… bestellen
    """,
    issues="""
        (funktioniert|funktionieren|läuft|laufen|geht|gehen|startet|starten|lädt|reagiert|heizt|pumpt|druckt|öffnet|schaltet) (leider |seit \\w+ |immer |noch |jetzt |schon |wieder |auch |plötzlich |gar |einfach |bei uns |seit gestern |seit heute |heute |sich )*(nicht mehr|überhaupt nicht|gar nicht mehr)
        (funktioniert|funktionieren|läuft|startet|starten|reagiert|heizt|pumpt|druckt) (leider |seit \\w+( \\w+)? |immer |noch |jetzt |schon |wieder |auch |plötzlich |gar |einfach |bei uns |heute )*nicht(?! (am|um|nur|ganz so))
        (nicht mehr|nicht) (funktioniert|funktionieren|anspringt|startet|läuft|reagiert|einschalten)
        (lässt|lassen) sich (leider |seit \\w+ |plötzlich )*nicht (mehr )?(ein|an|aus|öffnen|starten|schließen|bedienen|laden|drucken)~
        (ist|sind|war|waren|kam|kamen|wurde|wurden|angekommen|scheint|ging|gegangen|geht) (leider |schon |wieder |bereits |nun |jetzt |völlig |komplett |stark |total |offenbar |wohl |seit \\w+ |alle |teilweise |erneut |heute |gestern |nach \\w+ \\w+ |bei \\w+ |beim \\w+ )*(defekt|kaputt|beschädigt|zerbrochen|undicht|gebrochen|zerstört|ausgefallen|fehlerhaft|unbrauchbar|abgestürzt|gerissen|zerkratzt|durchgebrannt)
        (defekt|kaputt|beschädigt|zerbrochen|undicht|zerkratzt) (angekommen|geliefert|bei uns|bei mir|gegangen|ist|sind|war|waren)
        (defekte|beschädigte|zerbrochene|kaputte)(r|n|s)? (ware|lieferung|pumpe|teile|artikel|gerät) (erhalten|bekommen|geliefert|zurück)
        (meine|unsere|die gelieferte) (defekte|kaputte|beschädigte|undichte) \\w+
        (ein|einen|kein) (totalausfall|wasserschaden|rohrbruch|wassereinbruch|kurzschluss)
        (fehlermeldung|fehlercode|fehler e ?\\d+|fehler \\d+)
        (zeigt|kommt|erscheint|meldet|bekomme|bekommen|erhalte|erhalten) … (fehler|fehlermeldung|störung|störungsmeldung)
        (haben|habe|gibt|gab|besteht|wieder|immer noch) (leider |ein |ich |wir |es |hier |seit \\w+ |immer |noch |große |massive |erneut |das )*(problem|probleme|störung|ärger|schwierigkeiten) mit (der|dem|den|ihrer|ihrem|unserer|meiner|unserem|meinem|eurer) (neuen |gelieferten |letzten |\\w+ )?(lieferung|bestellung|pumpe|maschine|heizung|anlage|rechnung|gerät|software|zugang|login|konto|ware|anmeldung|drucker|app|portal|motor|update|bohrer|paket|steuerung|system)
        (noch|bisher|bis heute|bis jetzt|immer noch|leider|noch immer|wieder|überhaupt) (immer |gar |noch |auch )*nicht(s)? …… (angekommen|eingetroffen|geliefert|da|bekommen|erhalten|eingegangen|erschienen|gekommen)
        (noch|bisher|bis heute|bis jetzt|immer noch|leider|noch immer) (immer |gar |noch )*(keine|keinen|kein) … (ware|lieferung|paket|pumpe|sendung|gutschrift|ersatz|erstattung|techniker|monteur|artikel|rückerstattung|ersatzteil)
        (warte|warten) (ich |wir |immer |noch |seit \\w+ |schon |jetzt |nun |vergeblich |bereits |zwei |drei |\\d+ |wochen |tagen )*(auf) (die|meine|unsere|den|das|unser|mein|ihre) … (lieferung|bestellung|ware|paket|pumpe|sendung|gutschrift|techniker|monteur|ersatzteil|ersatz|rückerstattung)
        wo (bleibt|bleiben|ist|sind) (denn |nun |eigentlich |bloß )*(die|meine|unsere|der|das|mein|unser) … (lieferung|bestellung|ware|paket|pumpe|sendung|techniker|monteur|pumpen|schläuche|ersatzteil)
        (lieferung|bestellung|ware|paket|sendung|ersatzteil) … (ist|war|sind) (seit \\w+( \\w+)? |schon |längst |bereits |jetzt |nun |leider |mehr als |\\d+ tage |eine woche |zwei wochen )*(überfällig|verspätet|verschollen|verloren)
        (sollte|sollten|hätte|hätten) …… (geliefert|da sein|ankommen|eintreffen|kommen|hier sein|geliefert werden) … (aber|nur|doch|und bis)
        (falsche|falschen|falscher|falsches) (ware|artikel|teil|teile|pumpe|größe|farbe|modell|lieferung|menge|produkt|schläuche|schlauch|dichtung|dichtungen|adresse) (geliefert|erhalten|bekommen|geschickt|gesendet|zugesandt|angekommen|berechnet)
        (falsch|unvollständig|doppelt) (geliefert|berechnet|abgebucht|abgerechnet|verschickt)
        (lieferung|paket|bestellung|sendung|karton) (ist|war|kam) … (unvollständig|falsch)
        (fehlt|fehlen) …… (lieferung|paket|karton|sendung|bestellung)
        (lieferung|paket|karton|sendung|bestellung) …… (fehlt|fehlen)
        rechnung ([^ ]+ )?(ist|stimmt) (leider |so |wieder |aber )*(falsch|fehlerhaft|nicht|nicht korrekt)
        (tropft|leckt|überhitzt|qualmt|raucht|stinkt) (seit|jetzt|wieder|ständig|aus|stark|es|an|beim|nach|und)
        (wasser|öl|rauch|gas) (läuft|tritt|tropft|kommt) …… (aus|heraus|raus)
        (kann|können|konnte|konnten) (ich |wir |mich |uns |sich |leider |seit \\w+ |nicht |mehr )*(nicht|nicht mehr) (mehr )?(einloggen|anmelden|zugreifen|öffnen|drucken|bezahlen|abschließen|heizen)
        (techniker|monteur|fahrer|handwerker|niemand|keiner) (ist |war |kam )?(heute |gestern |wieder |leider |immer noch |zum termin )*(nicht )?(erschienen|gekommen|aufgetaucht)
        (fällt|fallen) (ständig|immer wieder|dauernd|jeden tag|seit \\w+) aus
        (stürzt|stürzen) (ständig |immer |wieder |dauernd |seit \\w+ |bei \\w+ |beim \\w+ )*ab
        (immer noch|noch immer|noch|wieder|weiterhin) nicht (gelöst|behoben|repariert|erledigt)
    """,
    complaints="""
        (hiermit|ich|wir) (ich |wir )?(reklamiere~|rüge~|beanstande~)
        (reklamiere|reklamieren|beanstande|beanstanden) (ich|wir)
        (möchte|möchten|muss|müssen|will|wollen) (ich |wir |mich |uns |leider |hiermit |etwas )*(reklamieren|beschweren|beanstanden)
        (möchte|möchten|muss|müssen|will|wollen) …… (reklamieren|beanstanden|beschweren)
        (meine|unsere|eine|diese|letzte|offizielle|als) (reklamation|beschwerde|mängelrüge|mängelanzeige)
        (bin|sind|waren|war) (ich |wir |sehr |wirklich |äußerst |mehr als |von |ihnen |ihrem |ihrer |service |leider |einfach |total |schwer )*(enttäuscht|verärgert|unzufrieden|stinksauer|sauer)
        (das |so |es )?(ist|geht|finde ich) (wirklich |einfach |so |absolut |ja |völlig )*(unverschämt|inakzeptabel|nicht akzeptabel|eine frechheit|eine zumutung|unzumutbar|nicht hinnehmbar|ein unding)
        (möchte|möchten|will|wollen|verlange|verlangen|fordere|fordern|erwarte|erwarten) (ich |wir |umgehend |sofort |hiermit |daher )*(mein|unser|das|eine|die|den|meine|unsere) (geld|rückerstattung|erstattung|kaufpreis|geld) … (zurück|zurückhaben)?
        (geld|kaufpreis|betrag) (umgehend |sofort |bitte )?(zurück|zurückerstatten|zurückzuerstatten)
        (erstatten|überweisen) sie (mir|uns|bitte) …… (betrag|kaufpreis|geld) … zurück
        (letzte|ernsthafte|klare) mahnung wegen
        (trete|treten) (ich |wir |hiermit )*vom (kauf|vertrag|kaufvertrag) zurück
        mangelhaft
    """,
    issue_topics="""
        reklamation
        beschwerde
        mängel(rüge|anzeige)
        (problem|probleme|ärger|schwierigkeiten) (mit|bei|beim)
        (dringend |dringendes |großes |wieder |erneutes )?(problem|störung|notfall|defekt|ausfall|totalausfall|störfall|wasserschaden|rohrbruch|störungsmeldung|fehlermeldung|schadensmeldung) ?!* ?$
        (störung|ausfall|defekt|schaden|leck) (an|der|bei|beim|in|im|am|des|unserer|meiner)
        (ist |sind )?(schon wieder |wieder |leider |total |komplett )?(defekt|kaputt|undicht|ausgefallen|beschädigt)( !*)? ?$
        (defekte|kaputte|beschädigte|undichte|falsche|fehlende|unvollständige|verspätete|fehlerhafte)(r|s|n)? (\\w+ )?(pumpe|lieferung|ware|artikel|teile|gerät|maschine|rechnung|heizung|bestellung|paket|sendung|schlauch|schläuche|dichtung|drucker|motor|dichtungen)
        (funktioniert|läuft|geht|startet|heizt|druckt) (leider |wieder |schon wieder )*nicht
        (lieferung|ware|bestellung|paket|sendung|techniker|monteur) (immer |noch |leider |ist |wieder |kommt )*(nicht|fehlt|verspätet|überfällig|beschädigt|unvollständig|falsch)
        (falschlieferung|fehllieferung|lieferverzug|transportschaden|wasserschaden|falsche lieferung)
        (keine|kein) (heizung|warmes wasser|wasser|strom|internet|lieferung)
        wo bleib(t|en)
    """,
    no_issues="""
        (kein|keine|keinerlei|ohne|nicht ein|keinen|irgendein~) (große~ |weitere~ |besondere~ )?(problem|probleme|problemen|fehler|störung|störungen|schwierigkeiten|mängel|ärger|beschwerde~|reklamation~|defekt~)
        (rechnung|quittung|bestätigung|antwort|rückmeldung|angebot|katalog|e?-?mail|unterlagen) … nicht … (erhalten|bekommen|gekommen|angekommen|da|eingegangen|vor)
        (wäre|ist|sind|gibt) (das|es|dies) (ein|da|dabei|auch|denn)? ?(ein |irgendein~ )?(problem|probleme)
        (nicht|nichts|nie|niemals|kein~|weder) … (defekt|kaputt|beschädigt|zerbrochen|undicht|enttäuscht|unzufrieden|verärgert|fehlerhaft|gefehlt)
        (repariert|reparieren|kaufen|ankauf|verkaufen|nehmen|entsorgen|tauschen|holen|sammeln|suchen) … (defekte|kaputte|beschädigte|alte)~
        (falls|wenn|sollte|sofern|im falle|was passiert) [^.,;|!?]{0,80}(defekt|kaputt|beschädigt|nicht funktioniert|nicht ankommt|ausfällt|problem~|reklamation~|undicht|enttäuscht)
        (termin|uhrzeit|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|woche|uhr|tag|datum) (passt|geht|klappt|funktioniert|läuft) (leider |bei mir |bei uns |mir |uns |doch |auch )*(gar |überhaupt )?(nicht|nicht mehr)
        (reklamations|beschwerde|fehler|störungs|mängel)(quote|management|bearbeitung|abteilung|analyse|stelle|rate|dienst)
        (wie|ob) (gehen|läuft|laufen) … (reklamation~|beschwerden)
    """,
    solved="""
        (problem|fehler|sache|störung|angelegenheit|reklamation|thema|frage|es|alles|das|anliegen) (hat sich |ist |wurde |wäre |konnte |haben wir |habe ich |damit |somit |inzwischen |bereits |nun |jetzt |schon |mittlerweile |also |von selbst |selbst )+(gelöst|behoben|erledigt|geklärt|beseitigt|repariert)
        (hat|haben) sich (damit |inzwischen |bereits |schon |mittlerweile |jetzt |von selbst |heute |somit |nun )*(erledigt|geklärt|gelöst)
        (funktioniert|läuft|geht|klappt|heizt|pumpt) (jetzt |nun |es |alles |sie |er |inzwischen |seitdem |bei uns |mittlerweile )*(wieder|einwandfrei|tadellos|bestens|super|perfekt|reibungslos|prima|gut|problemlos)
        (ist|sind) (heute |gestern |soeben |gerade |inzwischen |nun |jetzt |doch |doch noch |mittlerweile |eben |wohlbehalten )+(angekommen|eingetroffen|da)
        (problem|fehler) (ist )?(gelöst|behoben|erledigt)
        danke für (die|ihre|eure) (schnelle |rasche |prompte )?(reparatur|hilfe|ersatzlieferung|lösung|behebung)
    """,
)
