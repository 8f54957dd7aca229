from app.parsing.language.phrases import Language

GERMAN = Language(
    code="de",
    common_words="""
        der die das und ist sie ich wir nicht ein eine einen einem zu mit von für auf den dem im in es auch bei bitte mir uns ihr ihre ihren
        haben habe hat noch am um an wie was wann wo oder aber wenn dass kann können gibt war sind wird werden nur schon mal ja nein kein keine
        heute morgen gern gerne aus zum zur nach bis dann euch du dir mein meine unser unsere hier leider
        er nichts nie niemand immer wieder sehr als nach seit über unter vor doch alles sich des
    """,
    questions="""
        > (und |oder |aber |also |dann |vielleicht |eventuell |evtl |bitte |hallo |guten tag |moin |gut |ok |sonst |da |wann |wie |was |wo |bis wann |ab wann )*(können|könnten|könntet|könnt|würden|würdet|hätten|hättet|dürfen|dürften|müssten|wollen|möchten|sollen) (sie|ihr|wir|die|euch|bitte)
        ^ (und |oder |aber |also |dann |vielleicht |hallo |guten tag |moin |gut |ok |danke |sonst |wann |wie |was |wo )*(haben|habt|liefern|bieten|führen|reparieren|verkaufen|wissen|wären|sind|sollen|müssen|brauchen|bekommen|arbeiten|seid|nehmt|bietet|akzeptieren) (sie|ihr)
        (kannst|könntest|hast|hättest|würdest|wärst|bist|willst|magst|weißt|machst|kommst|kümmerst) du
        ^ (und |oder |aber |also |dann |hallo |moin |ok |gut )*(kann|könnte|darf|dürfte|soll|muss|müsste|bekomme|kriege|wäre|ist|wird|hat|gibt|geht|ginge|klappt|passt|würde|gilt|zählt|kommt|kostet|reicht|steht|stimmt|besteht|liegt) (ich|man|das|es|mich|mir|uns|da|er|jemand|der|die|dein|euer|ihr|ihre|noch|hier|ein|eine|mein|meine|auch|eventuell|vielleicht|wohl|denn)(?! (mir|uns) (gut|super|prima|recht))(?! (gut|super|prima|klar|in ordnung|perfekt|toll|wunderbar|alles)[.!,]?)
        > (und |oder |aber |also |dann |nur |bloß )*(kann|könnte|darf|dürfte|soll|muss|müsste) (ich|man|das|es|mich|mir|uns|er|jemand|der|die|mein|meine)(?! (mir|uns) gut)
        (ist|wäre|gibt|geht|passt|klappt|ginge) (es|das) (ihnen |euch |dir |denn |eventuell |vielleicht |auch |noch |da )+(möglich|recht|preislich|günstiger|etwas|noch|auch|was)
        ^ (und |oder |aber |also |ok |danke |gut |prima |alles klar |sagen sie |hallo |moin |bloß |nur )*(wann|warum|wieso|weshalb|womit|wozu|wofür|woran|worauf|ab wann|bis wann|mit was|auf was|wer|wem|wen|welche~|wieviel~|inwiefern|woher|wohin) (?!immer)\\w+
        > (und |oder |aber )+(wann|warum|wieso|womit|wozu|welche~|wer|wieviel~|wohin|woher) (?!immer)\\w+
        > (wann|warum|ab wann|bis wann|wieviel|wie viel) (kann|können|ist|sind|hat|haben|könnten|wäre|passt|kommt|kommen|soll|sollen|geht|öffnen|liefern|darf)
        > (und |oder |aber |also |ok |danke |gut |hallo |moin )*wo (ist|sind|bleibt|bleiben|finde|kann|kriege|bekomme|parke|gibt|muss|liegt|soll)
        > (und |oder |aber |also |ok |danke |gut |hallo |moin |und das mit … )*wie (viel|viele|lange|teuer|hoch|groß|schnell|oft|funktioniert|geht|läuft|kann|können|sieht|ist|bekomme|komme|weit|lang|breit|alt|kommen|mache|macht|steht|würde|wäre|verhält)(?! (gewünscht|besprochen|vereinbart|immer|verabredet))
        > (und |oder |aber |also |ok |danke |gut |hallo |moin )*was (kostet|kosten|würde|kann|ist|sind|wäre|muss|sollen|soll|brauchen|empfehlen|halten|meinen|machen|passiert|bedeutet|heißt|nehmen|meint|sagen|tun|für|denken|koste)
        (ich|wir) (wollte|wollten|möchte|möchten|würde|würden|wüsste|wüssten|müsste|müssten|muss|müssen|hätte|hätten) … (fragen|wissen|erfahren|nachfragen|gern~|eine frage|noch eine frage)(?! (bei ihnen|vorbei|mit|am|kommen|bestell~|nehm~))
        (wüsste|wüssten) (ich|wir)
        (eine|noch eine|meine|kurze|folgende|eine kurze|zwei|paar|einige|weitere) (kurze |kleine |weitere )*(frage|fragen) (zu|zum|zur|habe|hätte|noch|wegen|bezüglich|vor|an|haben|hätten|ist)
        (frage|fragen|frag) (mich|uns)(?! nicht)
        (interessieren|interessiert),? (wann|ob|wie|was|wo|welche~)
        (sagen|mitteilen|verraten|schreiben|wissen|teilen) … ,? (ob|wann|wie|was|welche~|wo|wer|wieviel)
        > ob (sie|ihr|das|es|die|der|man|ich|wir)
        (unsicher|unklar|nicht sicher|wissen|sagen|gern wissen|prüfen|schauen|bescheid),? (ob|wann|wie|was|welche~|wo|wer) (sie|ihr|das|es|die|der|man|ich|wir|ein|eine)
        gibt es (schon|noch|neuigkeiten|etwas|eine~|die|auch|bei|bereits|denn)
        (schon|irgendwelche|etwas) (etwas )?(neues|neuigkeiten)
        (verstehe|verstehen) (ich |wir |leider )*(nicht|noch nicht|nicht ganz)
        (noch (plätze|was|etwas|termine|karten) frei)
    """,
    requests="""
        (sehe|finde|entdecke|sehen|finden) (\\w+ ){0,2}kein(e|en)? (anhang|anlage|datei|dokument|rechnung|link|zeichnung)
        (sehe|finde|sehen|finden) (\\w+ ){0,2}(den|die|das) (anhang|anlage|datei|dokument|rechnung|link|zeichnung) (\\w+ )?nicht
        (über|für) (\\w+ ){1,7}(wäre|wären) (ich|wir) (\\w+ )?(dankbar|verbunden|froh)
        (kommt|käme) (\\w+ )?auf (den|die|das) (\\w+ )?an
        (vermutlich|wohl|nehme ich an|ich nehme an|hoffentlich|sicher) (inklusive|dabei|enthalten|inbegriffen)
        (sie|ihr) (haben|habt|bekommen) den (auftrag|zuschlag|job)
        wie war (gleich|noch mal|nochmal|noch gleich) (die|der|das)
        (ich|wir) (hätte|hätten|würde|würden) (\\w+ ){0,2}(gern|gerne|lieber|noch eine|noch ein|interesse|begrüßen|es begrüßen|vorschlagen|bevorzugen)
        (hätte|hätten|würde|würden) (ich|wir) (\\w+ ){0,2}(gern|gerne|lieber|noch eine|interesse)
        (setzen|schreiben|nehmen|tragen|melden) sie (uns|mich|mir) (bitte |auf |an |ein )+
        (sind|werden|wären) (wir |jetzt |nun |doch |nur )*(\\w+ )(statt|anstatt|und nicht)
        (wäre|passt|ginge|würde) (es |das |mir |uns |\\w+ )?(uns |mir )?(lieber|besser)
        (hatte|hatten) (ich |wir )?gehofft
        > dann (\\w+ )?(die|das|der|den) (\\w+)(?! (so|mal|passt))
        (kein|ohne) anhang
        (die|der|das) (erste|zweite|dritte|andere|große|kleine|blaue|grüne|rote|schwarze|weiße) (variante|version|option|größe|modell)?,? ?(bitte|nehm~|dann)
        (wie|so wie) (immer|üblich|letztes mal|gehabt|beim letzten mal),? bitte
        nicht (\\w+),? sondern (\\w+)
        es (eilt|ist eilig|ist dringend|pressiert)
        (angebot|kostenvoranschlag|termin|rückruf|preisliste|katalog|info|infos|rechnung) (\\w+ ){1,5}bitte
        > suchen? (\\w+) (in|für|ab|mit|zum|zur)
        (bräuchte|bräuchten|brauche|brauchen) (ich|wir) (es|das|sie|noch|eine|einen|ein|die|den|mehr)
        (ich|wir) (bräuchte|bräuchten|brauche|brauchen) (es|das|sie|noch|eine|einen|ein|die|den|mehr|ihre|ihr)
        (sagen|denken|klingeln|geben|warten|schreiben|rechnen|planen|halten|lassen|kommen|bringen|fahren|stellen|legen|nehmen|tragen|setzen|prüfen|schauen|rufen) sie (mir |uns |bitte |auch |nur |zweimal |mit |mich |noch |dann |doch )+
        > (und |dann |also |ok |okay |bitte )*(geben|sagen|denken|klingeln|warten|klopfen|läuten) sie
        (komme|kommen) (ich |wir )?(noch |noch einmal |nochmal )?auf (meine|unsere|die|ihre) (\\w+ )?(nachricht|mail|anfrage|schreiben|angebot) <rest>
        (aber |doch |dann )(lieber|besser) (um|am|erst|etwas|ein|eine|\\d+)
        (lieber|doch) (\\d+|schriftlich|die|den|das|dienstag|montag|mittwoch|donnerstag|freitag)
        > ja,? (in|mit|ohne|am|den|die|das|ein|eine) (\\w+ ){0,4}bitte
        (adresse|anschrift|nummer|bankverbindung|name|kontonummer|mailadresse) (hat sich|lautet|ist jetzt|ist neu|ändert sich)
        (hätte|hätten|hat|haben) (\\w+ )?(auch |ebenfalls |großes )?interesse
        > (in dem fall|dann) (\\w+ ){0,3}(lieber|\\d+)
        (das große|das kleine|die große|die kleine|das volle|das ganze|komplette) (paket|variante|programm|version)
        (überredet|überzeugt),? … (größe|nehme|\\w+)
        (noch mal|nochmal|noch einmal|anders) überlegt
        (bei ihnen|bei euch) (\\w+ )?(geblieben|liegen geblieben|liegen|hängen)
        > (na gut|ok|okay|gut),? überredet
        (erzählen|erzähl) (sie |mir |doch )+
        bitte (\\w+ ){0,7}(senden|schicken|melden|rufen|prüfen|bestätigen|ändern|stornieren|korrigieren|mitteilen|zusenden|anrufen|zukommen|machen|erstellen|nennen|geben|sagen|unterbreiten|informieren|kontaktieren|zurückrufen|kündigen|streichen|merken|reservieren|notieren|ausstellen|überweisen|bringen|liefern|eintragen|löschen|verschieben|absagen|vormerken|weiterleiten|nachreichen|schauen|nachsehen|zurücksenden|unterschreiben|kümmern|beachten|überarbeiten|anpassen|vorbeikommen|kommen|legen|stellen|wiederholen|buchen|einplanen|anmelden|antworten|rückmelden|lassen|holen|abholen|nehmen|setzen|tragen|aktualisieren)
        bitte (senden|schicken|melden|rufen|prüfen|bestätigen|ändern|stornieren|korrigieren|teilen|machen|erstellen|nennen|geben|sagen|unterbreiten|informieren|kontaktieren|kündigen|streichen|merken|reservieren|notieren|stellen|überweisen|bringen|liefern|tragen|löschen|verschieben|leiten|reichen|schauen|sehen|unterschreiben|kümmern|überarbeiten|passen|kommen|legen|buchen|planen|antworten|lassen|holen|nehmen|setzen|aktualisieren|schick~|ruf~|melde~|gib|gebt|sag~|mach~)
        bitte (anrufen|rückruf|melden|zurückrufen|dringend|absagen|stornieren|ein|eine|einen|um|noch|nur|keine|kein|nicht|den|die|das|für|mich|uns|dringend|nächste~|auch|per|erst|weiter~|bis)
        (senden|schicken|rufen|melden|geben|teilen|nennen|machen|erstellen|unterbreiten|lassen|sagen|bestätigen|ändern|stornieren|prüfen|korrigieren|liefern|bringen|reservieren|streichen|tragen|nehmen|stellen|leiten|schreiben|schauen|legen|buchen|setzen|erklären|denken|warten|beachten|halten) sie (mir |uns |mich |doch |einfach |bitte |das |die |den |es |dann |auch |ihn |sich |an |nur )
        > (und |dann |also |bitte |ok |gern )*(schick|schicken sie|schickt|ruf|ruft|gib|gebt|meld|melde|sag|sagt|mach|macht|bring|bringt|schreib|schreibt|nimm|nehmt|trag|tragt|stell|stellt|schau|schaut|leg|denk|denkt|klingel~|buch|reservier|komm|kommt) (mir|uns|mich|dich|bitte|doch|mal|einfach|das|die|den|dran|noch|auch|daran)(?! gut)
        (kümmer|kümmere|kümmert) (dich|euch)
        > (und |dann |also |bitte |ok )*(buchen|bestellen|reservieren|legen|fangen|machen|fahren) sie (\\w+ ){0,2}(los|an|es|das|den|die|bitte|ein|eine|weiter)
        (gut|ok|okay|super|perfekt|ja|also),? dann (\\d+|zwei|drei|vier|fünf|sechs|zehn|das|die|den|nehm~|bestell~)(?! (so|bis|ist))
        > dann (\\d+|zwei|drei|vier|fünf|sechs|zehn|das|die|den)(?! so)
        (ich|wir) (nehme|nehm|nehmen|nehmen~) (sie |ihn |es |dann |also |gern |gerne |lieber |das |die |den )*(\\d+|ein|eine|einen|zwei|drei|vier|fünf|sechs|zehn|beide|das|die|den|es|ihr|davon|an|gern|gerne)
        (nehm|nehme|nehmen) (ich|wir) (\\d+|ein|eine|einen|zwei|drei|vier|fünf|sechs|zehn|beide|das|die|den|es|ihr|davon|an|gern|gerne)
        > ja,? (bitte|sehr gern|gern|gerne|gern bitte)
        im voraus
        vorab (vielen|besten|herzlichen)? ?dank
        (ich|wir) (bitte|bitten) (sie|um|dich|euch|daher|hiermit|höflich)
        (bitte|bitten|ersuche~) (ich |wir |sie |dich |höflich |freundlich )*um
        um (baldige |schnelle |kurze |eine |eine kurze |ihre |einen )*(rückruf|rückmeldung|angebot|antwort|zusendung|bestätigung|auskunft|nachricht|hilfe|prüfung|korrektur|überweisung|termin)
        (ich|wir) (brauche|brauchen|bräuchte|bräuchten|benötige|benötigen|suche|suchen|möchte|möchten|wünsche|wünschen|will|wollen|bevorzuge)(?! (nichts|keine~|sie nicht|mich (nur )?bedanken|uns bedanken|(nur )?(kurz )?danke))(?! nur danke)
        (brauche|brauchen|bräuchte|bräuchten|benötige|benötigen|suche|suchen|möchte|möchten) (ich|wir)(?! (mich|uns) bedanken)(?! (nichts|keine~))
        (bräuchte|bräuchten|hätte|hätten|würde|würden|möchte|möchten) (ich |wir |mich |uns )?(gern|gerne|lieber|noch|bitte)
        (freue mich|freuen uns|warte|warten|warten wir|hoffe|hoffen) (noch |immer |immer noch |schon |seit \\w+ |sehr |weiter |weiterhin |auf eine baldige )*(auf|über) (ihre|ihr|eine|ihren|deine|eure|die|das|den|euer|dein|meine|mein|unsere)(?! (besuch|wochenende|tag|treffen|termin|urlaub|kurs|feier))
        (interessiere|interessieren|interessiert) (mich |uns |sehr |mich sehr )*(für|an)
        (interesse|bin interessiert|sind interessiert|interessiert) (an|am)
        (möchte|möchten|will|wollen|muss|müssen) …… (kündigen|stornieren|ändern|verschieben|absagen|vereinbaren|widerrufen|buchen|abmelden|anmelden|umbuchen|mitteilen lassen)
        (ich|wir) (kann|können|schaffe|schaffen) … (doch nicht|nicht kommen|leider nicht|nicht wahrnehmen|nicht schaffen)
        (mir|uns) (ist|kam) (etwas|was|leider etwas) dazwischen~
        wäre(n)? (es |das |sie |ich |wir |ihnen |mir |uns |für |sehr |ganz |ein|super|eine )*(nett|schön|toll|dankbar|hilfreich|super|lieb|klasse|lieber|verbunden|prima|gut),? (wenn|falls|für|mit|zu|um|schriftlich|einen|morgens|\\w+)
        (mir|uns) wäre … lieber
        (sollten|sollte|wollten|wollte|hatten|hattest) (sie|du|ihr|sich|mich|uns) … (zurückrufen|melden|schicken|anrufen|bescheid|vorbeikommen|liefern|schreiben)
        (noch |bisher |immer noch |leider |bis heute |noch immer |seitdem |seit \\w+ \\w+ )+(nichts|keine|kein|keinen) (\\w+ )*(gehört|erhalten|bekommen|antwort|rückmeldung|angebot|rechnung|angekommen|bestätigung|unterlagen|nachricht|termin)
        (statt|anstatt|anstelle) (des|der|dem|am|im|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\\d+)
        (bewerbe mich|bewerben|bewerbung (um|als|für|auf)|lebenslauf|bewerbungsunterlagen)
        (so bald|so schnell|sobald) wie möglich
        (schnellstmöglich|umgehend|baldmöglichst|dringend|zeitnah|asap)
        (erinnerung an|wollte~ (nur )?(kurz |noch einmal |noch mal |nochmal )*(nachfragen|erinnern|nachhaken|fragen|hören))
        (verschieben|umbuchen|vorverlegen|stornieren|absagen|vorziehen)(?! (wir|sie) nicht)
        (es geht|geht es|handelt sich) um
        (liegen lassen|liegengelassen|liegen gelassen|vergessen mitzunehmen|verloren)
        (lassen sie|lass|lasst) (uns|mich|mir|doch|bitte)
        (rückruf|angebot|auskunft|termin|informationen|preisliste|kostenvoranschlag|katalog) (erbeten|gesucht|benötigt|gewünscht)
        (ist|sind|wären|wäre) (das|es|sie|ich|wir) … (möglich|machbar|verfügbar|lieferbar)
        (verabredet|vereinbart|treffen|telefonieren) (wir|können wir)
        (anhang|anlage|datei|dokument|vertrag|zeichnung~|formular~|link|foto|bild|liste|mail) (\\w+ ){0,3}(nicht|nie) (\\w+ ){0,3}(angekommen|dabei|drin|erhalten|bekommen|gekommen|öffnen|auf|lesbar|da)
        (aber|leider|doch|nur|allerdings|jedoch) (\\w+ ){0,4}(passt|geht|klappt|funktioniert|haut) (\\w+ ){0,3}(nicht|schlecht)
        (passt|geht|klappt) (\\w+ ){0,3}(leider |doch |gar )(nicht|schlecht)
        (aber|leider|allerdings|nun|doch) (\\w+ ){0,4}(kann|können|schaffe|schaffen) (ich|wir) (\\w+ ){0,3}nicht
        (kann|können) (wir|ich) (\\w+ ){0,2}(leider |nun |doch )+(\\w+ )?nicht
        (sie|ihr|du) (wollten|wolltet|wolltest|sollten|hatten versprochen) (\\w+ ){0,8}(schicken|senden|kommen|liefern|melden|anrufen|zurückrufen|bescheid geben|mailen|bringen|vorbeikommen)
        (vielen |besten |herzlichen |lieben |schönen )?(dank|danke) schon (mal|einmal|jetzt|im voraus|vorab)
        (entscheiden|entscheide) (uns|mich|wir uns|ich mich) für (variante|version|option|nummer|das|die|den|ihr) <rest>
        (wäre|wären) (\\w+ ){0,2}(toll|super|gut|schön|klasse|prima|lieb|nett),? (wenn|falls) <rest>
        (müsste|müssten|sollte|sollten|muss|müssen) (\\w+ ){0,5}(gewartet|gestrichen|repariert|gereinigt|gekürzt|geändert|geprüft|erneuert|getauscht|gemacht|gestimmt|beschnitten|verlegt|frei sein|fertig sein|abgeholt)( werden)?
        (ist|sind|wären) (\\w+ )?zu (streichen|verlegen|reparieren|reinigen|ändern|fliesen|mähen|schneiden|liefern)
        > (besser|lieber) (am|um|im|mit|per|in|doch|etwas|erst|ohne|die|das|den|schriftlich)
        lieber (mit|per|bar|in bar|auf rechnung|ohne|in)
        (aber|nur|jedoch) (ohne|mit|keine|kein|nicht) (\\w+)
        (wäre|fände ich) (mir |uns |auch |sehr )*(schön|lieb|gut|super|prima|recht|toll|wichtig|hilfreich|nett)[.!]?
        vergessen,? (\\w+ ){0,3}(anzuhängen|beizufügen|beizulegen|mitzuschicken|zu schicken|zu nennen)
        (bankverbindung|adresse|nummer|angabe|unterschrift|quittung|spendenquittung|bescheinigung|beleg|bestätigung) (\\w+ ){0,3}(fehlt|fehlen|nicht da|noch nicht)
        (muss|müssen) (ich|wir) (\\w+ ){0,2}(nur |noch )+wissen
        > (dann |und |also |bitte |nur |danke )*(machen|streichen|vergessen|schneiden|malen|nähen|backen|bauen|kürzen|drucken|verlegen|pflanzen) sie (?!sich keine)(\\w+)
        (rechnung|lieferung|paket|post|mail|bescheid|antwort|quittung) bitte (an|per|in|auf|mit|zu|nach|bis)
        (rechnung|name|adresse|lieferung) (\\w+ )?(muss|müsste|soll|sollte) (\\w+)
        > (wir sind|ich bin) dabei
        (halten|halt|haltet) (sie )?(mich|uns) (bitte )?auf dem laufenden
    """,
    pauses="""
        (ich|wir) (brauche|brauchen|bräuchte|bräuchten|benötige|benötigen|hätte|hätten) (noch |gern |gerne |etwas |ein |eine |einen |paar |wenig |bisschen |zwei |drei |mehr |kurz |dafür |tage? |wochen? )*(bedenkzeit|(zeit|tage|tag|woche|wochen|nacht) (zum (überlegen|nachdenken|besprechen)|um (das |es |darüber |uns |mir |in ruhe |mit (meiner|meinem|meinen|unserer|unserem|unseren) \\w+ )*(zu (überlegen|besprechen|entscheiden|beraten|schlafen)|nachzudenken)))(?= und | ?(?:[.,!|]|$))
        (ich|wir) (muss|müssen|möchte|möchten|will|wollen|würde|würden) (das |es |mir |uns |noch |erst |gern |gerne |einmal |mal |kurz |eine |ein |paar |nacht |in |ruhe |darüber |drüber )*(überlegen|schlafen|nachdenken|durchdenken)(?= und | ?(?:[.,!|]|$))
        (ich|wir) (muss|müssen|möchte|möchten|will|wollen|würde|würden) (das |es |noch |erst |gern |gerne |einmal |mal |kurz |in |ruhe )*(mit (meiner|meinem|meinen|unserer|unserem|unseren) \\w+|mit der (familie|bank)|mit den (eltern|kindern)|zu hause|in der familie) (besprechen|bereden|beraten)(?= und | ?(?:[.,!|]|$))
        (und )?(ich |wir )?(melde|melden) (mich|uns)( (dann|bald|danach|wieder|nächste woche|bei ihnen))*(?= ?(?:[.,!|]|$))
        (und )?(ich |wir )?(komme|kommen) (dann |danach )?(wieder )?auf sie zu(rück)?(?= ?(?:[.,!|]|$))
        (und )?(ich |wir )?(gebe|geben|sage|sagen) (ihnen )?(dann |bald )?bescheid(?= ?(?:[.,!|]|$))
    """,
    no_requests="""
        (ich|wir) (möchte|möchten|will|wollen|darf|dürfen) (\\w+ ){0,4}(anerkennung|lob|kompliment|glückwunsch|respekt|hochachtung) (\\w+ )?(aussprechen|ausdrücken|machen|loswerden)
        (ich|wir) (brauche|brauchen|benötige|benötigen|suche|suchen) (\\w+ ){0,4}nicht mehr
        (wir |ich )?(bitten|bitte) (\\w+ ){0,3}um (\\w+ ){0,2}(verständnis|entschuldigung|verzeihung|nachsicht|geduld)
        (bitte )?(entschuldigen|verzeihen) sie (bitte )?(vielmals )?(die|das|den|dass|meine|unsere|unser|mein|uns|mir)
        (freue|freuen) (ich |wir )?(mich|uns) (sehr |riesig |wirklich |total )*über (das|die|den) (\\w+ )?(angebot|einladung|zusage|auftrag|gelegenheit|möglichkeit|stelle)(?! (zu erhalten|zu bekommen))
        (freue|freuen) (ich |wir )?(mich|uns) (sehr |riesig |wirklich |total )*über (ihre|ihren|ihr|deine|deinen|dein|eure|euren|euer) (\\w+ )?(zusage|auftrag|interesse|vertrauen|lob)
        (perfekt|gut|super|prima|ok|okay|alles klar|passt|fein|schön),? (dann |also )?bis (zum|am|dann am) \\d{1,2}(?= ?(?:[.,!|]|$))
        dann (nehmen|sagen|machen) wir (den |am )?(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?= ?(?:[.,!|]|$))
        > (ich|wir) (nehme|nehmen) (gerne?|dankend|mit (großer )?freude) an
        einladung,? (\\w+ ){0,3}(nehme|nehmen) (\\w+ ){0,5}an
        (muss|müssen|möchte|möchten) (wir |ich )?(leider |hiermit |daher |diesmal )*(ihnen|euch|dir) (leider |hiermit |daher |diesmal |nun |doch )*absagen
        (muss|müssen) (wir |ich )?(leider )?(ihr|euer|das|dieses) (\\w+ ){0,2}(angebot|vorschlag) (leider |diesmal )*(ablehnen|ausschlagen)
        alles,? was (wir|ich) brauchen?
        lassen sie sich (ruhig )?zeit
        (ich|wir) (wollte|wollten|wolltest) (mich |uns |nur |ihnen |euch |kurz |für |den |die |das )*(\\w+ ){0,3}(bedanken|danken|loswerden)
        wollte (mich |nur |ihnen |euch |kurz )*(\\w+ ){0,4}(bedanken|danken|loswerden)
        (bitte )?(melden|melde|rufen|ruf|schreiben|wenden|fragen|sagen|kontaktieren|geben|kommen|sprechen) (sie |dich |euch |mich |uns |sich |einfach |gern |gerne |jederzeit |bitte |mich an |kurz |bescheid |an |auf |zu )* ?(,|sich|sich an \\w+|an)? ?(wenn|falls|sollten|sobald|bei) (?=[^.!?;|]{0,80}(fragen?|etwas|was|nicht|fehlt|fehlen|problem|brauch|benötig|möchte|wünsch|zweifel|unklar|anliegen|bedarf|interesse|mehr|weiter)) <rest>
        (bei|für|haben sie|falls sie|wenn sie|sollten sie|solltest du|falls du|wenn du|bei weiteren|sofern sie) (noch |weitere |weiteren |irgendwelche |rück|rückfragen |allfälligen |etwaigen |eventuellen |dazu |sonst |noch etwas |mal )*(fragen|frage|rückfragen|unklarheiten|problemen|hilfe|unsicher~|anregungen|anliegen|wünsche) <rest>
        (wenn|falls|sollte) (noch |mal |sonst |doch |noch mal )*(etwas|was|irgendetwas|irgendwas) <rest>
        (stehe|stehen|bin|sind) (ich |wir |ihnen |gern |gerne |jederzeit |natürlich |selbstverständlich |für sie |dir |euch |zu )*(zur verfügung|da|für sie da)
        zögern sie nicht <rest>
        (hallo |hi |moin )?(wie geht'?s|wie geht es|wie gehts|alles gut|alles klar|geht es|geht's|na) ?((es|dir|ihnen|euch|so|denn|bei euch|bei ihnen|bei dir|und) ?)*\\?+
        (was gibt es neues|was gibt's neues|wie war das wochenende|wie läuft's) ?(bei (dir|euch|ihnen))? ?\\?
        ich hoffe,? (es|ihnen|dir|euch|alles|sie) (ihnen |dir |euch |es )*(geht|ist|hatten|hattet|haben) <rest>
        (warum|wieso) (auch )?nicht ?\\?
        wer weiß ?\\?
        (kein|keine) (bitte|danke)
        bitte (schön|sehr|gern|gerne)
        bitte (grüßen|richten|bestellen) sie <rest>
        nichts zu danken
        (danke|dank) für (die|ihre|deine|eure|das|den|alles|ihren|deinen) [^.!?;|,]{0,90}
        (würde|würden) (ich|wir) (wieder|immer|jederzeit|weiter~|sie|euch) (empfehlen|weiterempfehlen|kommen|buchen|sagen)
        (ich|wir) (würde|würden|möchte|möchten) (mich |uns |mich nur |nur |noch |kurz |einfach |herzlich |ihnen |euch |nochmals )*(freuen|bedanken|danken|danke sagen|empfehlen|weiterempfehlen)(?! (wenn|über|auf))
        (wollte|wollten) (mich |uns |ich |wir |nur |noch |kurz |einfach |ihnen |euch )*(bedanken|danken|danke sagen)
        machen sie sich (keine|bitte keine) <rest>
        (machen|warten|lassen) sie (ruhig|sich zeit)
        (werde|werden|kann|können) (ich|wir) (ihnen |dir |euch |dann |gern |noch |natürlich )*(schicken|senden|geben|melden|mitbringen|bringen)
        (das |den |die |es |ihn )?(brauchen|benötigen|brauche|benötige) (wir|ich) (\\w+ ){0,2}nicht mehr
        (ich |wir )?(wollte|wollten|möchte|möchten) (ich |wir |nur |kurz |einfach |mal |ihnen |euch |schnell )*(danke|dankeschön) (sagen|loswerden)
        (bringe|bringen|nehme|nehmen) (ich|wir) (\\w+ ){0,3}mit
    """,
    statements="""
        (freue|freuen) (ich |wir )?(mich|uns) (sehr |riesig |wirklich |total )*über (das|die|den) (\\w+ )?(angebot|einladung|zusage|auftrag|gelegenheit|möglichkeit|stelle)(?! (zu erhalten|zu bekommen))
        (freue|freuen) (ich |wir )?(mich|uns) (sehr |riesig |wirklich |total )*über (ihre|ihren|ihr|deine|deinen|dein|eure|euren|euer) (\\w+ )?(zusage|auftrag|interesse|vertrauen|lob)
        (ja,? )?(wir |sonntags |montags |samstags |am wochenende |an \\w+ )*(haben|hat) (wir |sonntags |montags |samstags |am \\w+ )*von \\w+ bis \\w+ (uhr )?(offen|geöffnet|auf)
        (hiermit |gern |gerne )*(bestätige ich|bestätigen wir|bestätige|bestätigen) (ihnen |hiermit |gern |den |die |unseren |unser |ihren |das )*(termin|treffen|besuch|buchung|reservierung|bestellung|eingang|erhalt)
        (nehme|nehmen) (ich |wir )?(\\w+ ){0,4}(gerne?|dankend|mit (großer |großem )?(freude|vergnügen)) (\\w+ )?an
        (dank|danken \\w+|danke) (\\w+ )?für (ihre|deine|eure|die) (\\w+ )?bewerbung
        (ich|wir) (brauche|brauchen|benötige|benötigen) ((?!ihre|ihren|ihr|sie|von|deine|eure|den|die|das)\\w+ ){0,5}(tage?n?|wochen?|stunden?|minuten|monate?n?|(mehr |etwas |noch )+zeit|länger)(?! (\\w+ ){0,3}(von (ihnen|dir|euch)|vorlauf))
        (brauche|brauchen|benötige|benötigen) (ich|wir) ((?!ihre|ihren|ihr|sie|von|deine|eure|den|die|das)\\w+ ){0,5}(tage?n?|wochen?|stunden?|minuten|monate?n?|(mehr |etwas |noch )+zeit|länger)(?! (\\w+ ){0,3}(von (ihnen|dir|euch)|vorlauf))
        (ich|wir) (brauche|brauchen) (\\w+ )?bis (\\w+)(?! von (ihnen|dir|euch))
        (bitte )?(lagern|bewahren|spülen|reinigen|waschen|trocknen|entleeren|ölen|fetten|entkalken|gießen|düngen|lüften|erhitzen|benutzen|verwenden|parken|warten|schließen|öffnen|drücken|drehen|ziehen|meiden|vermeiden|achten|beachten|tragen|schützen|genießen) sie <clause>
        (bitte|denken sie bitte|denk bitte) (denken sie |denk |denkt )?(wieder |gern |auch )*an (uns|mich)
        (denken sie|denk|denkt) (bitte |wieder |gern |auch |beim nächsten mal )*an (uns|mich)
        bitte (beachten|achten|vorsichtig|nicht|immer|nur|stets|unbedingt|trocken|kühl|dunkel|aufrecht|warten)(?! (vergessen|versäumen)) <clause>
        ((ich |wir |es )?(würde|würden|freut|freute) (\\w+ ){0,3}freuen,? )?(wenn|falls) sie (mich|uns) (\\w+ ){0,5}(erinnerung|gedächtnis|hinterkopf) (behalten|behielten|bewahren)
        ((ich |wir |es )?(würde|würden|freut|freute) (\\w+ ){0,3}freuen,? )?(wenn|falls) sie (\\w+ ){0,5}an (mich|uns) (denken|dächten|erinnern)
        ((ich |wir |es )?(würde|würden|freut|freute) (\\w+ ){0,3}freuen,? )?(wenn|falls) sie sich (\\w+ ){0,3}an (mich|uns) erinner(n|ten)
        ((ich |wir |es )?(würde|würden|freut|freute) (\\w+ ){0,3}freuen,? )?(wenn|falls) sie (mich|uns) (\\w+ ){0,5}(vormerken|vormerkten|in betracht ziehen|empfehlen|weiterempfehlen)
        (bitte )?(lassen) sie (das|die|den|es|ihn) (?!uns|mich|mir)(\\w+ ){0,5}(trocknen|abkühlen|stehen|ziehen|ruhen|laufen|liegen|aushärten|einwirken)
        (bitte )?(prüfen|kontrollieren|wechseln|reinigen|ölen|messen) sie [^.!?;|]{0,60}(gelegentlich|regelmäßig|ab und zu|einmal (im|pro)|jeden|jedes|jährlich|monatlich|wöchentlich|vor (dem|jedem|der) (ersten )?(gebrauch|einsatz|benutzung))
        (bitte )?(prüfen|kontrollieren|wechseln|reinigen|ölen|messen) sie (gelegentlich|regelmäßig|ab und zu|einmal (im|pro)|jährlich|monatlich|wöchentlich) <clause>
        (behalten|bewahren) sie (mich|uns) (\\w+ ){0,4}(erinnerung|gedächtnis|hinterkopf)
    """,
    tags="""
        (oder|ok|okay|nicht wahr|gell|ne|nicht|ja|nein|richtig|stimmts|stimmt's|oder nicht|einverstanden|passt|klar|gelle|oder was|verstanden|alles klar|in ordnung|recht so|wa|woll) ?\\?+
    """,
    look_aheads="""
        (ich|wir) (kann|können) es kaum (noch )?erwarten (sie|euch|dich|ihnen|dabei) <clause>
        (und )?(ich |wir )?(freue|freuen) (ich |wir )?(mich|uns) (\\w+ ){0,3}(darauf|auf)(?! (\\w+ ){0,3}(antwort|antworten|rückmeldung|nachricht|reaktion|entscheidung|zusage|einladung|gespräch|vorstellungsgespräch|telefonat|anruf|termin|feedback|meinung|bestellung|auftrag|aufträge|angebot|bescheid|rückruf|freigabe|bestätigung|einschätzung|unterlagen)(?!\\w))(?![^.!?;|]{0,60}(hören|lesen|zu erfahren)) <clause>
        (und )?(ich |wir )?(freue|freuen) (ich |wir )?(mich|uns) (\\w+ ){0,3}(sie|dich|euch) (\\w+ ){0,6}(zu sehen|wiederzusehen|zu begrüßen|begrüßen zu dürfen|zu treffen|zu empfangen|empfangen zu dürfen|zu bedienen|kennenzulernen)
        (in |mit )(\\w+ )?(vorfreude|freude) auf(?! (\\w+ ){0,3}(antwort|rückmeldung|nachricht|entscheidung|zusage|gespräch)(?!\\w)) <clause>
        (auf|bis) (ein |einen )?(baldiges )?(wiedersehen|wiederschauen) ?<clause>
    """,
    hopes="""
        (ich |wir )?(hoffe|hoffen) (ich |wir )?(sehr )?(dass )?(?![^.!?;|]{0,80}(angebot|vorschlag|entwurf|entwürfe|skizze|idee|plan|termin|muster))(es|alles|sie|ihnen|dir|euch|ihr|ihre|die|der|das|du) <clause>
        in der hoffnung dass (?![^.!?;|]{0,80}(angebot|vorschlag|entwurf))(alles|es|sie|ihnen) <clause>
    """,
    offers="""
        (wir würden|ich würde|würden wir|würde ich) (es|das|sie|den auftrag) (\\w+ )?für sie (machen|bauen|übernehmen|umsetzen)
        (würde|würden) (ich |wir )?(mich|uns) (sehr )?freuen,? (wenn (sie|ihr|du)|von (ihnen|euch|dir)|bald)
        (wir|ich) (können|kann|könnten|könnte) (ihnen|euch|dir) (\\w+ ){1,8}(anbieten|vorschlagen|machen)
        (wenn|falls|sofern) (sie|ihr|du) (\\w+ ){0,5}(möchten|wollen|mögt|magst|möchtest),? (antworten|rufen|melden|schreiben|buchen|sagen|geben|klicken) sie
        (senden|schicken|geben|erzählen|überweisen|unterschreiben|teilen|nennen|reichen|bringen) sie (uns|mir|bitte)
        (ihre|deine) (unterschrift|zusage|freigabe|bestätigung|anzahlung|entscheidung)
        (anbei|beiliegend|im anhang|in der anlage|angehängt|beigefügt|hiermit|hier|untenstehend|als anlage|nachfolgend) … (angebot|kostenvoranschlag|bewerbung|offerte|vorschlag|lebenslauf|bewerbungsunterlagen|preise)
        (unser|mein|das|dieses|das überarbeitete|dem|ihr) … (angebot|kostenvoranschlag|offerte) … (gilt|gültig|freibleibend|anbei|im anhang|beträgt|hängt|liegt|bleibt|bis|über)
        (angebot|kostenvoranschlag|offerte|preis|preise) … (gilt|gelten|gültig|bis|halten)
        (gültig|bindend) bis
        (bieten|biete|unterbreiten|unterbreite|offerieren|schlage|schlagen) (wir|ich|ihnen|wir ihnen|ich ihnen|ihnen gern)
        (ich|wir) (bieten|biete|unterbreiten|schlage|schlagen|könnte|könnten) (ihnen |dir |euch |gern |folgendes |ihnen gern )+
        (bewerbe ich mich|ich bewerbe mich|bewerbung (als|um|für|auf)|meine bewerbung|meiner bewerbung)
        (freue|freuen) (mich|uns|ich mich|wir uns) (sehr |schon |bereits |jetzt schon )*(auf|über|von ihnen|wenn|bald)(?! (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|das wochenende|den kurs|die feier|ihren besuch))
        (würde|würden) (ich |wir )?(mich|uns) (sehr |über |auf |ein |eine |einen )*… (freuen|gespräch)
        (über|auf) (ein|eine|ihre|deine|eure) … (gespräch|antwort|rückmeldung|nachricht|zusage|einladung|auftrag) … (freue|freuen|würde|würden|freuten)
        (warte|warten) (ich |wir |noch )*auf
        (in erwartung|erwarte|erwarten) (ich |wir )?(ihrer|ihre|ihren)
        (sobald|wenn|sowie) (ich|wir|sie|du) (ihr|ihre|ihren|das|die|den|dein|deine|von ihnen|ihrem) … (okay|ok|zusage|freigabe|rückmeldung|auftrag|antwort|bestätigung|unterschrift|zustimmung|habe|haben|bescheid)
        (ich|wir) (hoffe|hoffen),? (?!das (album|buch|bild|kleid|essen)|der|die) … (sagt ihnen|gefällt|zusagt|entspricht|interesse|trifft|passt|von ihnen|überzeugt|zu hören|passt ihnen|zu)
        (sagt ihnen zu|ihr interesse|ihre entscheidung|ihre meinung|ihr einverständnis|ihre freigabe|ihre zusage|ihre wahl|ihre rückmeldung|ihre antwort)
        (fällig|überfällig|offen|offene rechnung|nicht beglichen|zahlungserinnerung|mahnung|zahlungseingang|noch aus)
        (welche|welches|welchen|was) (ihnen|sie|von) … (lieber|bevorzugen|zusagt|möchten)
        (nichts gehört|nichts mehr gehört|nichts von ihnen gehört|keine rückmeldung|keine antwort)
        (sammeln|bitten|freuen uns über) … (stimmen|bewertung|meinungen|rückmeldungen)
        (bis (zum )?(montag|dienstag|mittwoch|donnerstag|freitag|samstag|\\d+) ?… (bescheid|rückmeldung|antwort|wissen|zurück))
        (geben|gib|gebt) (sie |mir |uns |bitte )*bescheid
        (ich|wir) (schlage|schlagen) …… vor
        (ich|wir) (würde|würden) …… vorschlagen
        (wenn|falls|sofern|sind|wären) (sie|ihr|du) (\\w+ )?(einverstanden|zufrieden sind|zustimmen|möchten),? (\\w+ ){0,3}(genügt|reicht|antworten|schreiben|melden|bestätigen|geben|bestellen|legen|fangen|beginnen) <rest>
        (auf|über) (ein|eine|das|unser) (\\w+ )?(kennenlernen|treffen|vorstellungsgespräch|telefonat|gespräch) (\\w+ ){0,2}(würde|würden|freue|freuen|freuten)
        (unten|nachstehend|untenstehend|hier|nachfolgend|im folgenden) (steht|stehen|folgt|kommt|finden sie|sehen sie|ist) (\\w+ ){0,3}(angebot|kostenvoranschlag|offerte|vorschlag|bewerbung)
        (könnten|könnte) (wir|ich) (\\w+ ){0,3}(anfangen|beginnen|starten|loslegen|liefern|montieren|vorbeikommen)
        (unterschreiben|nennen|füllen|schicken|senden|bestätigen|prüfen|teilen|wählen) sie (das|die|den|uns|mir|bitte|es|sich)
        (kostenvoranschlag|angebot|offerte) (liegt|hängt|ist) (\\w+ )?(bei|an|anbei|beigefügt)
        bis (\\w+ )?(halten|reservieren) wir
    """,
    orders="""
        bitte (nochmal |nochmals |noch |uns |wieder |erneut )*(\\d+|ein|eine|einen|zwei|drei|vier|fünf|zehn) (\\w+ ){1,3}(nachdrucken|nachliefern|nachbestellen|liefern|zusenden|zuschicken)
        bitte führen sie (variante|version|option|den auftrag|die arbeiten|das angebot) …
        (wir|ich) (brauchen|brauche|benötigen|benötige) (nochmal|noch mal|wieder|nochmals|noch einmal) (\\d+|ein|eine|einen|zwei|drei|vier|fünf|zehn) …
        ich hätte gern~ (einen|eine|ein|zwei|drei|\\d+) ((?!termin|rat|antwort|gespräch|auskunft|angebot|rückruf|info|tisch|platz|plätze|zimmer|führung)\\w+ ){0,2}(?!termin|rat|antwort|gespräch|auskunft|angebot|rückruf|info|tisch|platz|plätze|zimmer|führung)\\w+ für (ca |etwa |rund )?\\d+
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
        (ausgemacht|vereinbart|abgemacht|besprochen|angeboten) (war|waren) (\\w+ )?(weniger|nur \\d+)
        (hat sich|ließ sich) (\\w+ ){0,3}(niemand|keiner) (\\w+ )?blicken( lassen)?
        (leere|weiße|leeren|weißen) (seite|bildschirm)
        (gleiches|gleiche|gleicher|selbes|dasselbe|derselbe) (geräusch|geruch|fehler|problem|ding)
        so (war|hatten|haben) (das|wir das|wir es|es) nicht (abgemacht|vereinbart|besprochen|ausgemacht|verabredet)
        schon (hinüber|kaputt|im eimer|hin|durch)
        (name|adresse|text|datum|titel) (\\w+ )?(falsch|verkehrt) (geschrieben|gedruckt|angegeben|gesetzt)
        (zugesagt|versprochen|reserviert|gebucht),? (\\w+ ){0,4}(gesessen|bekommen|gelandet|wurde|war)
        (kaputtgegangen|kaputt gegangen|gerissen|gebrochen|abgerissen|abgegangen|aufgegangen)
        (steht|stand|steht drin) (\\w+ ){1,5}(vereinbart|bestellt|ausgemacht|abgemacht|besprochen) (war|waren|hatten)
        (plätze|tisch|zimmer|platz) (war|waren|ist|sind) (\\w+ )?(besetzt|belegt|weg|vergeben|doppelt)
        (viel |deutlich |wesentlich |etwas )*(kürzer|länger|kleiner|größer|dunkler|heller|lauter|dünner|teurer|später),? als (ich|wir|vereinbart|bestellt|gewollt|gewünscht|besprochen|angegeben|beschrieben)
        (orange|grün|gelb|schwarz|grau|braun|hart|sauer|weich|trüb) geworden
        (fiel|fällt|fielen|ist) (\\w+ ){0,2}(aus|ausgefallen) (und|ohne)
        niemand (hat |sagt |sagte |gab )?(uns|mir) (\\w+ )?(bescheid|gesagt|informiert|abgesagt)
        (schmeckte|schmeckt|schmeckten|roch|riecht|stinkt) (\\w+ )?nach (\\w+)
        (von allein|von selbst|von alleine) (an|aus|auf)?
        (klingelt|startet|geht|schaltet|öffnet) (\\w+ )?von (allein|selbst|alleine)
        (tage|wochen|stunden|zwei tage|längst) überfällig
        (wird|wurde) (\\w+ )?nicht (angenommen|akzeptiert|erkannt|geliefert|gutgeschrieben|berücksichtigt)
        (komisches|seltsames|lautes|merkwürdiges|komischer|seltsamer|verbrannter) (geräusch|geruch|geschmack|brummen|klopfen)
        (immer noch|noch immer|weiterhin) (\\w+ )?zu (lang|kurz|groß|klein|eng|weit|laut|kalt|warm|dunkel|hell)
        am (ersten|zweiten|selben|gleichen) tag (\\w+)
        warten? (ich |wir )?(\\w+ ){1,6}vor der tür
        (brötchen|brot|kuchen|blumen|gemüse|obst|fisch|fleisch|torte|semmeln) (war|waren|ist|sind) (\\w+ )?(alt|trocken|hart|welk|verdorben|matschig|nicht frisch|schlecht)
        passiert (\\w+ )?(nichts|gar nichts)
        (sie|ihr) (haben|habt) (\\w+ ){0,4}(vergessen|verwechselt|vertauscht|verschlampt|kaputt gemacht|beschädigt)
        stürzt (\\w+ )?ab
        (kein|ohne) (warmes|heißes|fließendes) wasser
        (nicht|falsch) die farbe
        nur (\\w+ )von (\\w+) (paletten|kartons|paketen|stück|stühlen|teilen|flaschen)
        (hat|ging|fing) (der|das|die) (alarm|signal|piepen|tropfen|geräusch|problem) (wieder|schon wieder|erneut)? ?<rest>
        (\\w+) bestellt(,| und| aber)? (\\w+ )?(bekommen|gekommen|geliefert|erhalten)
        (trägt|trug|enthält|hat) (\\w+ ){0,3}(alten|alte|falschen|falsche|falsches) (\\w+)
        (verkehrt herum|auf dem kopf|seitenverkehrt|spiegelverkehrt|falsch herum)
        (im|in der|in dem|in meinem|in meiner|auf dem|auf der) (\\w+ )?(war|waren|ist|sind|lag) (ein |eine |lauter |noch |überall )*(haar|haare|würmer|wurm|käfer|schimmel|glas|stein|maden|insekt|plastik|kratzer|fleck|flecken|loch|riss)
        (immer nur|nur) (den|der|ihren) anrufbeantworter
        (heizung|strom|wasser|internet|aufzug|licht|telefon|seite|website|shop|leitung) (ist|sind) (\\w+ ){0,3}(aus|weg|tot|down|ausgefallen|nicht erreichbar)
        (das|dies|es) ist nicht (die|der|das) (\\w+),? (die|der|das|den) (wir|ich)
        (führt|führen|läuft) (ins leere|ins nichts|nirgendwohin)
        (mir|uns) (wurde|wurden|haben sie) (\\w+ ){1,5}(berechnet|abgebucht|abgezogen),? (obwohl|trotz)
        (kam|kamen|geliefert) (\\w+ )?ohne (die|den|das|ein|eine|deckel|schrauben)
        (riecht|stinkt|roch) (\\w+ ){0,5}(verschmort|verbrannt|angebrannt|komisch|nach \\w+|muffig)
        von den (\\w+ ){1,2}(sind|waren|ist) (\\w+ ){1,4}(gedruckt|kaputt|gebrochen|falsch|beschädigt)
        (bestellt hatte|bestellt hatten|bestellt war) (\\w+ ){0,6}\\. (ausgepackt|bekommen|gekommen|geliefert|da ist|hier ist)
        (unverschämt|unfreundlich|frech|pampig) (zu|gegenüber|war|am telefon)
        (dreimal|zweimal|mehrfach|mehrmals|ständig|schon \\w+ mal) (angerufen|geschrieben|nachgefragt|gemahnt)
        (spinnt|dreht sich nur|niemand kann) ?(bezahlen|das rädchen|\\w+)?
        (stinksauer|fuchsteufelswild|unvorbereitet)
        (abgegangen|hat kratzer|abgeplatzt|abgesprungen)
        (von|unter) (den|meinen|unseren|ihren|sechs|acht|zehn|zwölf|\\d+) (\\w+ ){0,3}(ist |sind |war |waren |kam |kamen |hat |haben |funktioniert |funktionieren |fehlt |fehlen )*(nur|bloß|lediglich) <rest>
        (nur|bloß|lediglich|erst) (\\w+ )?(der|von den|von|aller|statt) (\\w+ ){0,2}(\\w+ )?(kam|kamen|da|angekommen|heil|ganz|geliefert|funktioniert|geht|dabei|erhalten|bekommen|sind|ist)
        (ein|eine|einer|eines|eins|zwei|drei|vier|einige|mehrere|beide|alle|die hälfte|viele|\\d+) (davon|der|von den|dieser|meiner|unserer) (\\w+ ){0,3}(ist |sind |war |waren |hat |haben |wurde |kam |kamen )*(kaputt|defekt|gebrochen|zerbrochen|gesprungen|einen sprung|einen riss|einen kratzer|fehlt|fehlen|fehlte|fehlten|wackelt|wackeln|schimmlig|verschimmelt|verwelkt|falsch|leer|zerdrückt|klemmt|klemmen|verbogen|locker|nicht|undicht|tropft|faul)
        (nicht|gar nicht|kaum|nicht einmal|nur noch|schon) (mehr )?(warm|heiß|frisch|essbar|genießbar|durch|gar|sauber|gerade|dicht|lesbar|vollständig|fest|haltbar|zu gebrauchen|das was|die richtige~|der richtige|zufrieden|wie (bestellt|besprochen|beschrieben|vereinbart|abgebildet))
        (ist|sind|war|waren|kam|kamen|wurde|wurden|schmeckt|schmeckte|riecht|roch) (\\w+ ){0,3}(kalt|eiskalt|lauwarm|hart|steinhart|trocken|roh|verbrannt|angebrannt|versalzen|verschimmelt|schimmlig|verdorben|faul|sauer|zerdrückt|zerquetscht|nass|durchnässt|feucht|verschmutzt|dreckig|verbogen|locker|wacklig|schief|krumm|leer|aufgerissen|offen|vertauscht|verwechselt|zerrissen|verfärbt|verwelkt|verwackelt|unscharf|unlesbar|verstopft|blockiert|zugeparkt|verschwunden|abgeschnitten|zu (klein|groß|kurz|lang|eng|weit|spät|laut|dunkel|hell|dünn|dick))(?! (gestellt|eingestellt|geworden draußen))
        (hat|haben) (\\w+ ){0,4}(einen|ein|eine) (riss|sprung|kratzer|loch|delle|beule|macke|fleck|leck|fehler|wackelkontakt|schaden|knacks)
        (riss|sprung|kratzer|löcher|loch|delle|beule|flecken|schimmel|haar|leck) (im|in der|in dem|in den|an der|am|auf dem|auf der|drin|in ihrer|in unserer|in meiner)
        (wackelt|wackeln|klemmt|klemmen|tropft|leckt|quietscht|quietschen|brummt|brummen|flackert|flackern|schimmelt|rostet|ruckelt|hakt|stinkt|müffelt|piept|rattert|scheppert|klappert|streikt|spinnt|zickt|bröckelt|blättert|löst sich|lösen sich|fällt ab|fällt aus|fällt auseinander|geht ab|geht aus|läuft aus|läuft über|bleibt stehen|bleibt dunkel|bleibt kalt|bleibt schwarz)(?! (?:\\w+ ){0,2}nicht mehr)
        (hat|haben) sich (\\w+ ){0,6}(gelöst|aufgelöst|verzogen|abgelöst|gelockert|verfärbt|verabschiedet|aufgehängt)
        (abgebrochen|abgefallen|abgerissen|auseinandergefallen|eingerissen|aufgerissen|geplatzt|zersprungen|durchgerissen|verkratzt|zerkratzt|verbeult|ausgelaufen|übergelaufen|vollgelaufen|stehengeblieben|beschädigt|demoliert|eingelaufen|aufgegangen)
        (ihr|ihre|eure|euer|der|die|das) (\\w+ )?(leute|mitarbeiter|monteure?|fahrer|kollege|kollegen|handwerker|team|lieferdienst|bote|wagen|lieferwagen|techniker|lkw) (hat|haben|ist|sind|steht|blockiert|parkt|war|waren) (\\w+ ){0,8}(zerkratzt|beschädigt|kaputt|blockiert|zugeparkt|vergessen|nicht|liegen|stehen lassen|umgefahren|im regen|unfreundlich|zu spät|einfahrt)
        (niemand|keiner|kein mensch|kein (fahrer|lehrer|techniker|monteur|bote|mitarbeiter|kursleiter)|der (lehrer|fahrer|techniker|monteur|handwerker|kursleiter|bote)) (\\w+ ){0,4}(gekommen|kam|erschienen|aufgetaucht|da|geöffnet|aufgemacht|abgeholt|vorbeigekommen|zu sehen|erreichbar|ans telefon|meldet sich)
        (kam|kamen|war) (\\w+ ){0,4}(niemand|keiner)
        (ist|sind) (\\w+ ){0,4}(niemand|keiner)(?! (im|in der|in unserem|bei|zu) )
        (vor|stehe vor|standen vor) (verschlossener|verschlossenen|geschlossener|geschlossenen|zugesperrter) (tür|türen)
        (fehlt|fehlen|fehlte|fehlten) (\\w+ )*(\\w+)?
        (hälfte|teil|rest|deckel|schrauben|anleitung|zubehör|stück|hälfte der \\w+|besteck|brot|griff) (\\w+ )?(fehlt|fehlen|fehlte|fehlten)
        (bestellt hatte|bestellt hatten|bestellt war|bestellt habe|bestellt haben|hatte|habe|hatten|haben) (ich |wir |doch |war )*(\\w+ ){0,5}(bestellt)?(,| und|\\.|;|, aber) (gekommen|bekommen|geliefert|ausgepackt|erhalten|da|angekommen|hier) (ist|habe|haben|wurde|war|liegt|sind|hatte)
        (statt|anstatt|anstelle) (der|des|dem|den|von) (bestellten?|gewünschten?|vereinbarten?|blauen|grünen|roten|schwarzen|weißen)
        (nicht|nie) (das|die|der|den|was) (\\w+ )?(bestellt|bestellte|bestellten|gewünschte|vereinbarte|ich (bestellt|wollte)|wir bestellt)
        (falsche|falschen|falscher|falsches|alte|verkehrte|verkehrten) (\\w+ )?(adresse|anschrift|name|namen|betrag|farbe|größe|datum|menge|preis|modell|firma|firmenname|summe|kuchen|torte|ware|teil|zimmer|nummer|schlüssel|film|belag)
        (auf|in) (der|ihrer|eurer|dieser) (rechnung|gutschrift|bestätigung) (\\w+ ){0,5}(steht|ist|sind|stehen|haben|fehlt|stimmt|wurde) (noch|immer noch|falsch|der alte|unsere alte|die alte|ein falscher|doppelt|nicht)
        (zweimal|doppelt|zu viel|zuviel|zu hoch) (\\w+ ){0,2}(berechnet|abgebucht|abgerechnet|kassiert|bezahlt|eingezogen|in rechnung gestellt|verrechnet|belastet)
        (selbe|selben|gleiche|gleichen|derselbe|denselben|dieselbe) (\\w+ )?(fehler|problem|mangel|falsche)
        (schon wieder|erneut|wieder|immer noch|noch immer|nach wie vor|weiterhin) (\\w+ ){0,2}(wasser|kaputt|defekt|undicht|falsch|nicht|aus|los|am tropfen|ausgefallen|fehler|alarm|kein|keine|kalt|dunkel|verstopft|laut|tropft|leckt|klemmt|wackelt|quietscht|brummt|piept|flackert|stinkt|streikt|spinnt|rattert|klappert|ruckelt|ausfällt|ausgeht)
        (geht|ging|fing|fängt|war|läuft|tropft|piept|brummt|leckt|spinnt) (\\w+ ){0,3}(wieder|schon wieder|erneut) (los|an|aus|von vorn|nicht|raus|nach)
        (läuft|lief|tropft|tropfte|kommt|kam|tritt|sickert|steht) (\\w+ ){0,4}(wasser|öl|rauch|gas|dampf|qualm)
        (wasser|öl|rauch|gas|dampf) (läuft|tropft|kommt|tritt|steht|sickert|rinnt)
        (stehen|stehe|sind|bin) (wir |ich )?(wieder |jetzt |nun )*(am anfang|ganz am anfang|im dunkeln|ohne \\w+ da|da wo wir waren|im kalten)
        (gerade mal|nur|keine|nicht mal|knapp|einen|zwei|drei) (\\w+ )?(tag|tage|stunde|stunden|woche|wochen|monat|monate|minuten)( lang)? (\\w+ ){0,2}(gehalten|funktioniert|lief|ging|hielt)
        (nach|innerhalb) (nur |gerade mal )?(\\w+) (tagen?|wochen?|stunden?|monaten?|minuten|mal \\w+|wäschen) (\\w+ ){0,5}(kaputt|gelöst|aufgelöst|abgebrochen|ab|gerissen|undicht|gebrochen|auf|defekt|eingelaufen|ausgefallen|weg|hin|leer)
        seit (dem|der|ihrem|gestern|heute|eurem|samstag|montag|dienstag|mittwoch|donnerstag|freitag|sonntag) … (geht|funktioniert|kann|läuft|zeigt|druckt|startet|kommt|habe|haben|ist|spuckt|macht) … (nicht|kein|keine|nichts|nur noch|fehler|kaputt|aus|leer~)
        (nicht|nichts) (geholfen|gebracht|geändert|genützt|verändert)
        (das|es|hat) (leider )?(nicht|nichts) (geholfen|gebracht|genützt)
        (stunden?|tage|wochen|zu) (zu spät|verspätung|nach der feier|nach dem termin|verspätet)
        (warte|warten|wartet|sitze|sitzen|saßen|saß|stehe|stehen|stand|standen) (wir |ich |hier |immer |noch |schon |seit |über |vergeblich |seit über |nun )*(\\w+ )?(stunde|stunden|minuten|vergeblich|umsonst|im dunkeln|draußen|vor der tür|im kalten|auf den fahrer|auf den techniker)
        (bekomme|bekommen|kriege|kriegen|kann|können|komme|kommen) (\\w+ )*(nicht|nichts|keine|keinen) (mehr )?(\\w+ )?(auf|an|zu|rein|raus|hoch|öffnen|drucken|einloggen|anmelden|lesen|zum laufen|starten|ausdrucken|abschließen|ins netz|einschalten)
        (geht|gehen|schließt|schließen|passt|passen|hält|halten|klebt|spült|lädt|lässt sich|öffnet|dreht|zieht|brennt|leuchtet|reagiert|startet|zündet|heizt|kühlt|druckt|springt|schaltet) (\\w+ )*(nicht|nicht mehr|nicht richtig)(?! (am|um|bei mir am|in den kalender|in meinen|so gut (am|um)))( (an|auf|ein|zu|ab|mehr|richtig|aus))?
        (gar |überhaupt |ehrlich gesagt |absolut |wirklich |sehr )*(nicht|un|wenig) ?(zufrieden|glücklich|erfreut) (mit|über)
        (mit|über) (\\w+ ){1,5}(gar |überhaupt |ehrlich gesagt |absolut |wirklich |sehr )*(nicht zufrieden|unzufrieden|nicht glücklich|enttäuscht|verärgert)
        (zufrieden|glücklich) (bin|sind) (ich|wir) (damit )?(nicht|nicht wirklich)
        (brummt|summt|blinkt|klickt|piept|dreht) nur
        (schade,? dass|ärgerlich|unmöglich|frechheit|schlamperei|pfusch|unverschämt|saftladen|zumutung|katastrophe)
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
        (ist|sind|war|waren|sitzt|wirkt|wird|werden|kam|kamen|geraten) (\\w+ ){0,3}zu (hoch|niedrig|tief|fest|locker|heiß|weich|hart|süß|salzig|scharf|fettig|grob|schwer|schnell|langsam|blass|steif|bitter|schwach|stark|dick|fade|wässrig|klein|groß|kurz|lang|eng|weit|laut|dunkel|hell|dünn)(?! (um|für (uns|mich)))
        seit (der|dem|ihrer|ihrem|eurer|eurem|unserer|meiner|letzten|letzter) (\\w+ )?(inspektion|service|reparatur|update|operation|op|behandlung|einbau|wartung|füllung|umbau|installation|reinigung|wäsche|impfung|umstellung|montage|überprüfung|sitzung|besuch|lieferung|austausch|stimmen|umzug|räderwechsel|ölwechsel|eingriff)(?![^.!?;|]{0,90}(besser|super|prima|wunderbar|einwandfrei|gut|keine probleme|wie neu|bestens|glücklich|toll|tadellos))
        seit(dem)? (sie|ihr|ihre leute|er|wir) (\\w+ ){0,4}(bei ihnen|bei euch|da waren|hier waren|ausgetauscht|repariert|eingebaut|gewechselt|abgeholt|montiert|angeschlossen|umgestellt|gewartet)( (haben|hat|war|waren|habt))?(?![^.!?;|]{0,90}(besser|super|prima|wunderbar|einwandfrei|gut|keine probleme|wie neu|bestens|glücklich|toll|tadellos))
        (kurz |gleich |direkt |bald )?nach (der|dem|ihrer|ihrem|eurer|eurem|nur|einer|einem) (\\w+ )?(inspektion|service|reparatur|update|operation|op|behandlung|einbau|wartung|füllung|umbau|installation|reinigung|wäsche|impfung|umstellung|montage|überprüfung|sitzung|besuch|lieferung|austausch|stimmen|umzug|räderwechsel|ölwechsel|eingriff) (\\w+ ){0,6}(schmerz~|rot|geschwollen|schlimmer|blutet|entzünd~|leuchtet|klappert|klackert|quietscht|tropft|wieder|geräusch~|verstimmt|auf|undicht|kaputt|nicht|kein|keine|schlechter|weh)
        (rot|dick|stark|ganz|völlig|immer noch) (und )?(geschwollen|entzündet|angeschwollen)
        (wunde|naht|narbe|stelle|füllung|krone|brücke|zahn|implantat) (\\w+ ){0,3}(rot|geschwollen|entzündet|schmerzt|blutet|eitert|nässt|drückt|wackelt|pocht)
        (kann|können) (\\w+ ){0,3}nicht (\\w+ )?(richtig |mehr )?(zubeißen|kauen|schlafen|sitzen|auftreten|laufen|zumachen|zuschließen|absperren|duschen|kochen|baden|spülen)
        (schlimmer|schlechter|lauter|dunkler|kürzer|länger|kleiner|größer|breiter|heller|dünner) (als|geworden|denn je|wie) (?!gedacht)
        (noch|nur|viel|jetzt|immer) (schlimmer|schlechter)
        > (und |nun |jetzt |es |\\w+ )*(?!(braucht|möchte|wohnt|arbeitet|gibt|passt|kommt|kennt|trägt|isst|benötigt|lohnt|ist|hat|spielt|unterrichtet)\\b)\\w+t (jetzt |nun |plötzlich |gar |überhaupt |\\w+ )*(nichts|kein|keinen|keine) mehr
        > (und |nun |jetzt |der |die |das |unser |unsere |mein |meine |ihr |ihre )+(\\w+ ){1,5}(?!(braucht|möchte|wohnt|arbeitet|gibt|passt|kommt|kennt|trägt|isst|benötigt|lohnt|ist|hat|spielt|unterrichtet)\\b)\\w+t (jetzt |nun |plötzlich |gar |überhaupt |sich )*(nicht|nichts|kein|keinen|keine) mehr
        (frisst|isst|trinkt|schläft) (\\w+ ){0,5}(nichts|nicht|kaum)
        an und aus
        (geht|fliegt|springt|läuft|piept|schaltet|bleibt|fällt|stoppt|hält|ruckelt) (\\w+ ){0,4}(ständig|dauernd|immer wieder|jede nacht|jeden tag|jedes mal|grundlos|von selbst|von allein|nach (einer|zwei|fünf|wenigen) (minute~|sekunden|stunde~))
        (sicherung|fi|schutzschalter) (\\w+ ){0,4}(raus|heraus|aus)
        (zweimal|doppelt|zwei mal|dreimal) (\\w+ ){0,2}von (meinem|unserem|dem) konto
        (ist|sind|war|waren|wurde|wurden) (\\w+ ){0,5}(abgelaufen|verdorben|verstimmt|vergilbt|trüb|stumpf|schimmelig|ranzig|matschig|zäh|angeknabbert|voller (\\w+)|abgenutzt|ungereinigt|nicht geleert|nicht gereinigt|nicht geputzt|nicht gewechselt|nicht repariert|überfüllt|verschwommen|verpixelt|abgeplatzt)
        (gelb|grün|orange|schwarz|grau|braun|rosa|rötlich|bläulich|hart|weich|sauer|bitter|blind|stumpf|matschig|ranzig|fleckig|rissig|spröde|rostig|zu \\w+) geworden
        (kaum|gar nicht|nicht einmal|nicht mal|höchstens|gerade mal) (\\w+ )?(lauwarm|warm|heiß|essbar|lesbar)
        (steht|stehen) (\\w+ ){0,3}\\d+\\w*[.]?,? (\\w+ )?(abgebucht|berechnet|bezahlt|bestellt|geliefert|abgezogen|wir|ich|unsere|vereinbart|überwiesen) <rest>
        auf (der|dem|meinem|unserem|meiner|unserer|ihrer) (einladung~|beleg|bestellschein|lieferschein|urkunde|schild|karte~|etikett|quittung|klingelschild|plakat|flyer|zeugnis|ausweis|torte|namensschild~|gutschein|zertifikat|visitenkarte~) (\\w+ )?(steht|stehen|heißt|fehlt|fehlen|ist)
        (hatte|hatten|habe|haben) (ich |wir )?(\\w+ ){0,5}bestellt,? (und|aber|doch|jetzt|nun) (\\w+ ){0,4}(war|waren|kam|kamen|ist|sind|gab|lag|lagen|steckte~|bekommen|erhalten|stand|hing)
        (sind|ist|waren|war|hat|hatte|enthält|lagen|steckten|kamen) (\\w+ )?(aber |jedoch |leider |davon )*(nur|bloß|lediglich) (eine?r?s?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d+)
        (nur|bloß|lediglich|gerade mal) (eine?r?s?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d+) (\\w+ )?(der|von den|statt|meiner|unserer|ihrer|von|aus) (\\w+ )?(eine?r?s?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d+)
        (nur|bloß|lediglich|gerade mal) (eine?r?s?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d+) (\\w+ )?(statt|von)
        (spritzt|schnarrt|klackert|klappert|knarzt|knarrt|schleift|surrt|pfeift|rumpelt|knackt|dröhnt|ächzt|hakelt|scheuert|knirscht|gluckert|blubbert|wabbelt|eiert|vibriert|verstopft|schäumt)(?! nicht)
        (klackert|klappert|quietscht|tropft|brummt|pfeift|knackt|wackelt|ruckelt|schleift) (es |er |sie )?(\\w+ )?(genauso|wie|immer|noch|wieder|beim|vorne|hinten|links|rechts|am|im|unter|seit)
        (es zieht|zieht es) (\\w+ )?(durch|am|im|vom|unter|rein|herein|beim)
        (fremde|fremder|fremden) (unterlagen|dokumente|post|daten|sachen|rechnung|schuhe|haare|wäsche|fotos|bilder)
        (krone|füllung|brücke|behandlung|op|operation|spritze|einlagen|schuhe|sattel) (\\w+ ){0,6}(schmerz~|tut weh|tun weh|wehtut|drückt|drücken)
        (schmerzen|schmerzt|weh) (\\w+ ){0,4}seit
        (steht|stehen|stehen dort|sind|gelten) (\\w+ ){0,3}noch (immer )?(die|der|das) (\\w+ )?(preise|preis|daten|öffnungszeiten|fotos|adresse|name|nummer|termine|speisekarte) (vom|von|aus|des)
        in (tausend |zwei |lauter |viele |drei )+(stücken?|scherben|teilen?|hälften)
        zum (zweiten|dritten|vierten|fünften|x-ten|wiederholten) mal
        (schon |jetzt |bereits )+(das |die |der )?(zweite|dritte|vierte|fünfte)(s|r|n)? (mal|versuch|reklamation|woche)
        (er|sie|niemand|keiner|man|monteur|handwerker|fahrer|lehrer|lehrerin|kollege) (\\w+ ){0,4}(nicht|nie|niemals|wieder nicht) (\\w+ )?(aufgetaucht|erschienen|gekommen|da|zurückgerufen|angerufen)(?! (gewesen sein|war))
        (schon wieder|plötzlich|wieder|einfach) (weg|aus|tot|futsch|hin|hinüber|ab|lose|offen|leer|zu)
        (sie|ihr|man) (haben|habt|hat) (mir|uns) (\\w+ ){1,4}(geschickt|geliefert|berechnet|abgebucht|gegeben|eingepackt|verkauft),? (auf|bestellt|obwohl|statt|aber|und nicht|vereinbart|dabei|nicht)
        (geschickt|geliefert|bekommen|eingepackt) (wurde|wurden|habe|haben) (\\w+ ){0,4}(größe|farbe|modell|stück) (\\w+ )?(statt|bestellt|aber)
        (wollte|wollten|sollte|sollten) (\\w+ ){0,3}(um|gegen|ab|bis) (\\w+ ){1,3}(kommen|da sein|hier sein|fertig sein),? (jetzt|es|inzwischen|nun|mittlerweile)
        sollten? (\\w+ ){0,3}(letzten|letzte|vorigen|vorige|gestern|vorgestern|längst|bereits|eigentlich|schon) (\\w+ ){0,3}(hier sein|da sein|geliefert werden|ankommen|fertig sein|kommen|erledigt sein|eintreffen)
        (es )?(gab|gibt) (es )?(weder|kein|keine|keinen) (\\w+ ){1,4}(noch|und|oder|im|in der|am|auf)
        (unterricht|kurs|stunde|training|heizung|strom|internet|aufzug|licht) (\\w+ ){0,2}(fiel|fällt|fielen) (\\w+ ){0,3}aus
        (gegangen|weg|verschwunden|abgefahren),? (\\w+ )?ohne (\\w+ )+(fertig|werden|sagen|bescheid|aufzuräumen|abzuschließen|zu \\w+)
        ohne (fertig|zu ende) (zu )?(werden|geworden|gemacht)
        (hält|hielt|halten|hielten) (\\w+ )?(keine|keinen|nicht mal|nicht einmal|kaum|gerade mal|nur)
        (ganz|völlig|komplett|total) (anders|andere~|falsch~) (aus|aussah|als|geworden)?
        (anderen|anderer|anderes|andere|unterschiedliche~|verschiedene~) (farbton|farbe|größe|ton|muster|stoff|modell|holz)(?! (haben|nehmen|wählen|lieber|bitte|wäre))
        das (ist|war) nicht (der|die|das) (\\w+ )?\\w+,? (die|den|das|der|welche~) (wir|ich|vereinbart|ausgesucht|bestellt|besprochen|auf) <rest>
        (keiner|niemand|kein mensch) (hat|hatte|sagt|sagte|gibt) (\\w+ ){0,3}(gesagt|informiert|bescheid|gewarnt|angerufen|reagiert|erwähnt|erklärt|mitgeteilt)
        (keiner|niemand) (hat )?(uns|mir|es) (\\w+ ){0,2}(gesagt|informiert|bescheid|gewarnt|erwähnt|mitgeteilt)
        (passwort|kennwort|code|pin|login|konto|gutschein|karte|zugang|buchung) (\\w+ ){0,4}(abgelehnt|gesperrt|ungültig|unbekannt|falsch|abgelaufen|stimmt nicht|nicht (mehr )?(akzeptiert|angenommen|erkannt|gültig|gefunden)|existiert nicht)
        (schickt|speichert|zeigt|lädt|sendet|spielt|liest|öffnet|findet|druckt|startet) (\\w+ ){0,2}(nichts|keine|keinen|kein|niemanden)( (mehr|ab|an|auf))?
        (riecht|stinkt|müffelt|schmeckt) (\\w+ ){0,4}nach (?!(mehr|urlaub|sommer|heimat|kindheit)\\b)(\\w+)
        (links|rechts|vorne|hinten|oben|unten) (\\w+ )?(länger|kürzer|höher|tiefer|breiter|schmaler|dunkler|heller) als
        (viermal|fünfmal|dreimal|zigmal|\\d+ mal|mehrmals|mehrfach) (\\w+ )?(angerufen|geschrieben|nachgefragt|gemahnt|gemailt|probiert|versucht)
        (pfütze|wasserlache|lache|wasserfleck|feuchter fleck|nasse stelle|schimmelfleck) (\\w+ )?(unter|im|in|an|auf|neben|steht|vor)
        unter (der|dem) (\\w+ )(steht|liegt|ist|sammelt) (\\w+ ){0,4}(pfütze|wasser|lache|nass|öl)
        (öllampe|kontrollleuchte|warnleuchte|warnlampe|motorleuchte|störlampe|fehlerlampe) (\\w+ ){0,2}(leuchtet|blinkt|brennt|an)
        leuchtet (\\w+ )?(die|eine|das|ein) (\\w+ )?(öllampe|lampe|kontrollleuchte|warnleuchte|warnlampe|symbol|motorleuchte)
        (bleibt|blieb|stoppt|stoppte) (\\w+ )?nach (einer|einem|zwei|drei|ein paar|wenigen|fünf|zehn) (\\w+ )(stehen|hängen)
        (kam|kamen|geliefert) (\\w+ ){0,6}(nachdem|als) (die|der|das|alle) (\\w+ ){1,3}(weg|vorbei|gegangen|gegessen|zu ende|fort)
        (denselben|dieselben|den gleichen|die gleichen) (kratzer|fehler|fleck|riss|schaden)
        (löst|lösen|löste) sich (\\w+ ){0,3}(ab|auf|schon|von)
        (der|die|das|am|beim|im|an der|mein|meine|unser|unsere) (\\w+ )?(reparierte|gelieferte|eingebaute|verlegte|gestrichene|montierte|ausgetauschte|gereinigte|genähte|geänderte|gekürzte|gemietete|geliehene|bestellte|verkaufte|neu verlegte|gedämmte|neu eingebaute|frisch gestrichene|ausgebesserte|rasierte|operierte)(n|r|s|m)? (\\w+)(?![^|]{0,140}(\\?|super|toll|schön|wunderbar|perfekt|gut|klasse|prima|begeistert|freu|dank|bitte|möchte|brauch|hätte|würde|wie neu|einwandfrei|besser|herrlich))
        ,? (die|den|das|der) (sie|ihr|ihre leute|ihr kollege|ihr monteur) (\\w+ ){0,3}(repariert|eingebaut|geliefert|verlegt|gestrichen|montiert|gereinigt|genäht|geändert|gekürzt|gebaut|verkauft|angebracht|aufgestellt|gesetzt|gepflanzt|geschnitten|abgedichtet|gedämmt) (haben|habt|hat|hatten)(?![^|]{0,140}(\\?|super|toll|schön|wunderbar|perfekt|gut|klasse|prima|begeistert|freu|dank|bitte|möchte|brauch|hätte|würde|wie neu|einwandfrei|besser|herrlich))
        obwohl (\\w+ ){1,8}(bestellt|reserviert|gebucht|wollte|wollten|bezahlt|vereinbart|gesagt|bestätigt|gekündigt|storniert|angekündigt|abgesprochen|verlangt|zugesagt|frei genommen)
        (doppelt|halb|dreimal|viermal) so \\w+ wie
        \\w+er als (vereinbart|besprochen|angegeben|versprochen|beschrieben|bestellt|angekündigt|abgemacht|abgebildet|angeboten|zugesagt)
        (nie|niemals|gar nicht|überhaupt nicht|nicht) (bekommen|erhalten|stattfand|stattgefunden|stattgefunden hat|zugestellt|ausgeliefert|zurückgezahlt|erstattet|gutgeschrieben)
        (kein einziger|keine einzige|kein einziges|keines der|keiner der|keine der|nichts davon) <rest>
        (mich|sich|uns) alle (paar|zwei|drei|fünf|zehn|\\d+) (minuten|sekunden|stunden)
        seit (gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tagen|wochen|stunden|einer woche|zwei \\w+|drei \\w+|einem \\w+|dem wochenende) (\\w+ )?(kalt|aus|dunkel|ausgefallen|tot|zu|gesperrt|defekt|verstopft|nass|leer|außer betrieb|kaputt|schmutzig|abgeschaltet)
        (voller|voll von) (gräten|löcher|haare|flecken|staub|wasser|schimmel|unkraut|fehler|kratzer|ameisen|krümel|steine|würmer|dreck|risse|luft|kerne|müll)
        (bildet|bilden|zeigt|zeigen|löst|lösen) sich (\\w+ ){0,3}(schimmel|rost|risse|ein riss|kondenswasser|blasen|flecken|feuchtigkeit)
        (schimmel|wasserflecken|roststellen|risse|feuchtigkeit) (hinter|unter|an|in|im|am|auf|bildet|bilden)
        (kopfschmerzen|kopfweh|ausschlag|blasen|juckreiz|rückenschmerzen) (bekomme|bekommen|habe|von|seit|durch)
        (bekomme|bekommen|kriege|habe) (ich|er|sie|wir) (\\w+ )?(kopfschmerzen|kopfweh|ausschlag|blasen|juckreiz)
        auf dem kopf(?! (stehen|stellen))
        (ist|sind|war|waren) (\\w+ )?(hin|hinüber|futsch|im eimer|zum wegwerfen|unbrauchbar|ungenießbar|verwelkt|vertrocknet)[.!,]
        (falschen?|falsches|falscher) (\\w+ ){1,2}(geliefert|geschickt|gebracht|bekommen|erhalten|eingebaut|gedruckt|berechnet|gebucht|verbaut|verlegt|eingepackt|gestrichen|bestellt bekommen)
        (fleck|flecken|geruch|geräusch|fehler|kratzer|problem|schmerz|riss|delle|ton|lärm|gestank) (\\w+ ){0,5}(noch da|noch zu sehen|nicht weg|immer noch|noch immer|wieder da|nicht rausgegangen)
        > (es ist )?(genau )?(das|der|die)selbe (wie|spiel|problem|schon wieder|theater)
        (blutet|tropft|juckt|schmerzt|brennt|eitert|stinkt|quietscht|klappert|brummt|piept|wackelt) (\\w+ )?(immer noch|noch immer|nach wie vor|weiter|weiterhin|wieder)
        (geht|geht die|gehen) (\\w+ ){0,2}(minuten|stunden) (\\w+ ){0,3}(nach|vor)
        (absatz|griff|henkel|knopf|bein|rad|haken|deckel|zahn|stiel|träger|scharnier|schnalle) (\\w+ ){0,4}(abgebrochen|ab|abgefallen|abgerissen|gebrochen|locker|lose)
        (andere|rechte|linke|obere|untere) (seite|tür|ecke|hälfte|kante) (\\w+ )?(locker|lose|undicht|kaputt|nass|schief|ab|gerissen|auf)
        (ging|gingen|geht|gehen|funktionierte|funktionierten) (\\w+ ){1,3}nicht[.!]
        (blätterte|bröckelte|platzte|löste|riss|brach|fiel) (\\w+ ){0,5}(ab|ein|auf|aus|runter|auseinander)[.!,]
        (einen|zwei|drei|vier|fünf|eine|\\w+) (tag|tage|stunde|stunden|woche|wochen) nach (der|dem|unserer|meiner|unserem|meinem) (feier|party|beerdigung|hochzeit|geburtstag|fest|termin|taufe|veranstaltung|abreise)
        korkt
        vorbeigefahren
        meldet mich (\\w+ ){0,4}ab
        schulde (ich )?(\\w+ ){0,4}(aber|schon|bereits|längst) <rest>
        noch (immer )?nicht (auf|bei|in) (meinem|unserem|mir|uns|meiner|unserer)
    """,
    complaints="""
        (will|wollen|möchte|möchten|hätte gern|verlange|verlangen) (\\w+ )?(mein|meine|unser|unsere|das) (geld|\\d+( ?€| euro)?) (\\w+ )?(zurückhaben|wiederhaben|zurückbekommen)
        (will|wollen|möchte|möchten|hätte gern|verlange) (\\w+ )?(mein|meine|unser|unsere) (geld|\\d+( ?€| euro)?) (\\w+ )?zurück
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
    door_notes="""
        (unser~|die|meine|der|das) (haust|t)?(ürklingel|klingel|gegensprechanlage|sprechanlage|aufzug|fahrstuhl|lift|hausnummer|schranke|torcode)(?![^.!?|]{0,80} (wieder|noch|seit|sie|ihr\\w{0,2})(?!\\w)) <clause>
    """,
    no_issues="""
        (bild|foto|erste|zweite|letzte|aufnahme) ist (leider )?(etwas|ein bisschen|ein wenig|leicht|ziemlich) (unscharf|verwackelt|dunkel|verschwommen)
        (geld|betrag|überweisung|zahlung) … abgegangen
        (geld|betrag|überweisung) (\\w+ ){0,5}abgegangen
        (jetzt |läuft )?wie neu
        kein tropfen
        (tropft|leckt|rattert|quietscht) … nicht mehr
        (rechnung|quittung|bestätigung) (fehlt|fehlen|fehlte) … (noch)?
        (es )?(fehlt|fehlte) (mir |uns |nur |noch |also )*(die|eine|ihre) (rechnung|quittung|bestätigung)
        fehler (auf|in) ihrer (website|webseite|homepage|seite)
        (mich|uns|ich habe|wir haben) … (vertan|verwählt|falsch bestellt)
        (kein|keine|keinerlei|ohne|nicht ein|keinen|irgendein~) (große~ |weitere~ |besondere~ )?(problem|probleme|problemen|fehler|störung|störungen|schwierigkeiten|mängel|ärger|beschwerde~|reklamation~|defekt~)
        (rechnung|quittung|bestätigung|antwort|rückmeldung|angebot|katalog|e?-?mail|unterlagen) … nicht … (erhalten|bekommen|gekommen|angekommen|da|eingegangen|vor)
        (wäre|ist|sind|gibt) (das|es|dies) (ein|da|dabei|auch|denn)? ?(ein |irgendein~ )?(problem|probleme)
        (nicht|nichts|nie|niemals|kein~|weder) … (defekt|kaputt|beschädigt|zerbrochen|undicht|enttäuscht|unzufrieden|verärgert|fehlerhaft|gefehlt)
        (repariert|reparieren|kaufen|ankauf|verkaufen|nehmen|entsorgen|tauschen|holen|sammeln|suchen) … (defekte|kaputte|beschädigte|alte)~
        (falls|wenn|sollte|sofern|im falle|was passiert) [^.,;|!?]{0,80}(defekt|kaputt|beschädigt|nicht funktioniert|nicht ankommt|ausfällt|problem~|reklamation~|undicht|enttäuscht)
        (termin|uhrzeit|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|woche|uhr|tag|datum) (passt|geht|klappt|funktioniert|läuft) (leider |bei mir |bei uns |mir |uns |doch |auch )*(gar |überhaupt )?(nicht|nicht mehr)
        (reklamations|beschwerde|fehler|störungs|mängel)(quote|management|bearbeitung|abteilung|analyse|stelle|rate|dienst)
        (wie|ob) (gehen|läuft|laufen) … (reklamation~|beschwerden)
        (vertrag|anhang|anlage|datei|dokument|zeichnung~|formular~|liste|link|papiere) (\\w+ ){0,3}(nicht|nie) (\\w+ ){0,3}(angekommen|erhalten|bekommen|da|dabei|drin|gekommen|öffnen|auf)
        (bringe|bringen|nehme|nehmen) (ich|wir) (\\w+ )?mit
        (alte|defekte|kaputte|falsche)s? (\\w+ )?(bringe|bringen|nehme|nehmen|schicke|schicken) (ich|wir)
        (wenn|falls|ob) [^.!?;|]{0,80}(nicht mehr|ausfällt|ausfallen)
        (am|um|den) (\\w+ ){1,3}(können|kann) (wir|ich) (\\w+ ){0,2}nicht( mehr)?
        (stört|stören|brauch~|eilt|drängt) (\\w+ ){0,3}(nicht|nichts)( mehr)?
        (quittung|spendenquittung|bescheinigung|beleg|bestätigung|bankverbindung|adresse|nummer|angabe|unterschrift) (\\w+ ){0,4}(nicht da|noch nicht|fehlt|fehlen)
        vergessen,? (\\w+ ){0,3}(anzuhängen|beizufügen|beizulegen|mitzuschicken|zu schicken|zu nennen)
    """,
    solved="""
        (geht|ging) (es )?((ihm|ihr|ihnen|uns|mir|\\w+) )?(jetzt |nun |schon |inzwischen |seitdem )*wieder (viel |sehr |ganz |richtig )*(gut|besser|bestens|prima)
        (ist|sind) (jetzt |nun |inzwischen |schon |gut |ganz |völlig |vollständig |wieder )*(verheilt|abgeheilt|geheilt|zugeheilt|genesen)
        (ist|sind) (jetzt |nun |inzwischen |schon |ganz |völlig )*wieder (ganz |völlig )?(gesund|fit|munter)
        seit(dem)? ((?!nicht|kein|nur|nie)\\w+ ){1,8}(wieder warm|überall warm|einwandfrei|tadellos|perfekt|bestens|dicht|trocken|ruhig|ruhe|wie neu|in ordnung|gemütlich|rund)
        (tropft|leckt|klappert|quietscht|stinkt|schmerzt|brummt|knarrt|wackelt|klemmt|rauscht|pfeift|surrt|ruckelt) ((er|sie|es|das|da|dort|jetzt|nun|seitdem|hier) )*(nicht|nichts|nirgends|auch nicht) mehr( (seit|seitdem|nachdem) <clause>)?
        (kein|keinen|nicht einen) (tropfen|kratzer|geräusch) mehr(?! (wasser|öl|gas))
        kein (klappern|quietschen|brummen|geräusch) mehr
        (problem|fehler|sache|störung|angelegenheit|reklamation|thema|frage|es|alles|das|anliegen) (hat sich |ist |wurde |wäre |konnte |haben wir |habe ich |damit |somit |inzwischen |bereits |nun |jetzt |schon |mittlerweile |also |von selbst |selbst )+(gelöst|behoben|erledigt|geklärt|beseitigt|repariert)
        (hat|haben) sich (damit |inzwischen |bereits |schon |mittlerweile |jetzt |von selbst |heute |somit |nun )*(erledigt|geklärt|gelöst)
        (funktioniert|läuft|geht|klappt|heizt|pumpt) (jetzt |nun |es |alles |sie |er |inzwischen |seitdem |bei uns |mittlerweile )*(wieder|einwandfrei|tadellos|bestens|super|perfekt|reibungslos|prima|gut|problemlos)
        (ist|sind) (heute |gestern |soeben |gerade |inzwischen |nun |jetzt |doch |doch noch |mittlerweile |eben |wohlbehalten )+(angekommen|eingetroffen|da)
        (problem|fehler) (ist )?(gelöst|behoben|erledigt)
        danke für (die|ihre|eure) (schnelle |rasche |prompte )?(reparatur|hilfe|ersatzlieferung|lösung|behebung)
        (tropfen|klappern|quietschen|brummen|knarren|rauschen|pfeifen|surren|wackeln|geräusch|geruch|fleck|leck) (ist|war|sind) (jetzt |nun |seitdem |endlich |ganz |komplett |damit )*(weg|fort|verschwunden)( (seit|seitdem|nachdem) <clause>)?
        (hat|haben) ((?!nicht|nie)\\w+ )?aufgehört zu (tropfen|lecken|klappern|quietschen|brummen|knarren|wackeln|stinken|rauschen)( (seit|seitdem|nachdem) <clause>)?
    """,
    unsolved="""
        (gemacht|erledigt|getan|versucht|probiert|befolgt) …… (nicht der geringste|kein\\w* \\w+|keinerlei) unterschied(?! zwischen)
        (tropfen|klappern|quietschen|brummen|knarren|rauschen|pfeifen|surren|geräusch|geruch|fleck|flecken|leck|problem|fehler|störung|schmerz|schmerzen|mangel) (ist|sind|wurde|wurden) ((?!wieder)\\w+ ){0,5}nicht (\\w+ )?(weg|fort|verschwunden|vorbei|behoben|gelöst|erledigt|besser)
        (hat|haben) ((?!wieder)\\w+ ){0,3}nicht (\\w+ )?aufgehört zu (tropfen|lecken|klappern|quietschen|brummen|knarren|wackeln|stinken|rauschen|pfeifen|schmerzen)
        seit (ihrem|eurem|ihrer|eurer|der) (besuch|einsatz|reparatur) (ist|hat sich) (es |alles |nichts )(\\w+ )?(gleich|dasselbe|wie vorher|wie zuvor|geändert|gebessert)(?= ?(?:[.,!|]|$))
    """,
    thanks="danke dank danken dankeschön merci thx thanks dankbar bedanken bedankt danköö",
    agreements="""
        alles klar passt prima perfekt toll klasse bestens wunderbar gut einverstanden geht ordnung abgemacht supi spitze
        bestätigt erledigt verstanden notiert erhalten angekommen angenommen schön fein gemacht genau natürlich selbstverständlich
        gleichfalls ebenfalls ebenso jawohl cool mega hervorragend genial großartig fantastisch ausgezeichnet freut jup jo jep vermerkt
    """,
    greetings="""
        hallo hallöchen liebe lieber liebes geehrte geehrter geehrtes guten tag morgen abend moin servus herr frau damen herren familie
        grüezi hi hey sehr werte werter dr
    """,
    farewells="""
        lg vg mfg bg glg gruß gruss grüße grüßen grüsse grüssen tschüss ciao mit beste viele herzliche herzlichst liebe freundliche schöne
        hochachtungsvoll tschau bye ade servus pfiat
    """,
    salutations="grüß gott mahlzeit hoi",
    courtesies="wie geht geht's gehts es ihnen dir euch so",
    valedictions="freundlichem freundlicher herzlich voraus schönen tag noch schönes wochenende aus bis bald",
    fillers="""
        vielen vielmals herzlichen besten lieben tausend ganz sehr schön schöne schönen schönes
        nochmal nochmals mal für die das den der dem des ihre ihr deine dein eure euer ihren
        deinen ihnen dir dich euch sie du ich wir mir uns und auch so da dann es ist war sind
        hat habe haben schnelle rasche prompte nette tolle tolles toller gute guten gutes
        freundliche super antwort hilfe rückmeldung info infos mühe nachricht mail service
        beratung auskunft alles freut mich noch ein eine einen wochenende woche feierabend tag
        abend urlaub zeit mit aus viele herzliche freundlichen bis bald dahin hier jetzt nun
        schon ja wie immer klar allen alle team ganze ganzen damit somit gleich ins vom im am um
        zu bei voll total echt wirklich doch eh halt prompte schnell flott unser unsere unseren
        mein meine meinen er ihm ihn sein seine seinen frau mann familie freunde kinder mutter
        chef kollege kollegin waren hatte hatten wurde wurden geworden läuft funktioniert geht
        klappt repariert gelöst geschmiert neu angekommen heil zustand gestern kurs kuchen torte
        essen stunde freude vergnügen treffen spam ordner spamordner gefunden störung umstände
        unannehmlichkeiten diesmal anderen andere anderes anbieter firma entschieden überwiesen
        bezahlt konto beleg anhang kalender eingetragen seite umzug geburtstag glück erfolg
        geschickt weitergegeben hören gehört froh glücklich mehr weiteres nächstes prompt später
        wieder lecker wunderschön ausgezeichnet freundlich kompetent hilfreich dieser diese
        dieses jeder jedem eben gerade soeben auf über herzlich liebevoll richtig besser scho
        eigentlich überhaupt
    """,
    times="""
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so heute morgen übermorgen früh mittag nachmittag abend
        vormittag nächste nächsten nächster kommende kommenden woche uhr halb viertel ab gegen zwischen januar februar märz april mai juni juli august
        september oktober november dezember eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf morgens abends euro eur vor nach
        rund etwa circa ca ungefähr spätestens pünktlich
    """,
    rejections="""
        (aber |jedoch |doch |allerdings )?(leider )?(haben wir uns|wir haben uns|habe ich mich|ich habe mich) (leider |nun |inzwischen |diesmal |jedoch |schließlich |letztlich |dennoch )*für (jemand anderen|jemand anders|(eine |einen |ein )(andere|anderen|anderes) (bewerbe~|kandidat~|person|anbieter|firma|praxis|betrieb|angebot|unternehmen|handwerker|lieferanten|werkstatt)) entschieden
        (leider )?(müssen wir|muss ich|wir müssen|ich muss) ihnen (heute |leider |nun |jedoch )*(mitteilen|sagen),? dass wir uns (leider |nun |diesmal |schließlich )*für (jemand anderen|jemand anders|(eine |einen |ein )(andere|anderen|anderes) \\w+) entschieden haben
        (leider )?(müssen wir|muss ich|wir müssen|ich muss) ihnen (heute |leider |nun |jedoch )*(mitteilen|sagen),? dass (wir sie|wir ihre bewerbung) (leider |diesmal |\\w+ prozess |im weiteren verfahren )*nicht (weiter )?berücksichtigen (können|konnten)
        (leider )?(müssen wir|muss ich|wir müssen|ich muss) ihnen (heute |leider |nun |jedoch )*(mitteilen|sagen),? dass die stelle (inzwischen |bereits |schon |mittlerweile |nun )*(anderweitig |intern )?(besetzt|vergeben) (ist|wurde)
        (leider )?(können|konnten) wir (sie|ihre bewerbung) (leider |diesmal |im weiteren verfahren )*nicht (weiter )?berücksichtigen
        (leider )?(ist die stelle|die stelle ist|die stelle wurde|wurde die stelle) (leider |inzwischen |bereits |schon |mittlerweile |nun )*(anderweitig |intern )?(besetzt|vergeben)( worden)?
    """,
    consolations="""
        (wir |ich )?(wünschen|wünsche) (wir |ich )?(ihnen|dir) (für|auf) (ihre|ihren|ihrem|deine|deinen|deinem) (weitere |weiteren |berufliche |beruflichen )*(zukunft|weg|suche|werdegang|laufbahn|lebensweg) (weiterhin )?(alles gute|viel erfolg|viel glück|nur das beste)( und (weiterhin )?(viel erfolg|viel glück|alles gute))?
        für (ihre|ihren|deine|deinen) (weitere |weiteren |berufliche |beruflichen |persönliche |persönlichen )*(zukunft|weg|suche|werdegang|laufbahn|lebensweg) (wünschen wir|wünsche ich) (ihnen|dir) (weiterhin )?(alles gute|viel erfolg|viel glück|nur das beste)( und (weiterhin )?(viel erfolg|viel glück|alles gute))?
        wir (bewahren|behalten|nehmen|speichern) ihre (bewerbungs)?(unterlagen|daten|bewerbung) (gerne? |weiterhin |für (die zukunft|spätere stellen|künftige stellen) )*(in|bei) (unser~ )?(uns|datenbank|bewerberpool|pool|kartei|system|akten)( auf)?
        ihre (bewerbungs)?(unterlagen|daten|bewerbung) (bewahren|behalten|nehmen|speichern) wir (gerne? |weiterhin |für (die zukunft|spätere stellen|künftige stellen) )*(in|bei) (unser~ )?(uns|datenbank|bewerberpool|pool|kartei|system|akten)( auf)?
    """,
    closings="""
        (gerne? )?(bewahren|behalten|nehmen|speichern) wir ihre (bewerbungs)?(unterlagen|daten|bewerbung) (gerne? |weiterhin |für (die zukunft|spätere stellen|künftige stellen) )*(in|bei) (unser~ )?(uns|datenbank|bewerberpool|pool|kartei|system|akten)( auf)?
        (frohe|schöne) (ostern|pfingsten|weihnachten)( und (bis )?(dann|bald|\\w+))?
        (nur )?(eine )?(kurze|kleine) (rückmeldung|info|nachricht|notiz)
        (es|alles|sie|er) (läuft|geht|funktioniert|klappt) (jetzt |nun |alles |endlich )*wieder(?! \\w)
        (von |aus )?(meiner|unserer) (seite|sicht) (gibt es |bestehen |habe ich |haben wir )?(keine|keinerlei) (einwände|bedenken|änderungen|änderungswünsche)( mehr)?
        (habe|haben) (ich|wir) keine (einwände|bedenken)
        keine (einwände|bedenken|änderungswünsche)( (von (mir|uns|meiner seite|unserer seite)))?
        von (uns|mir|unserer seite|meiner seite) aus,? (sehr )?(gern|gerne|ok|okay|einverstanden|kein problem|in ordnung|passt das)
        (mir|uns|für mich|für uns) (ist|wäre|sind|passt|passen|geht|gehen) (beides|beide tage|beide termine|beide|alles) (recht|gleich|egal|gut|möglich)?
        beides (ist |wäre |geht |passt )?(mir |uns |für mich |für uns |bei mir |bei uns )*(recht|gut|ok|okay|in ordnung|möglich)?
        (dann |also |gern |gerne )*(nehmen|sagen|machen|bleiben|nehme|sage|bleibe) (wir|ich) (doch |einfach |mal |es |bei |beim )*(den |am )?(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(vormittag|nachmittag|morgen)?( um \\w+( uhr)?)?
        (gut,? |ok,? |okay,? )?(das )?leuchtet (mir |uns )?ein
        (gut,? |ok,? |okay,? )?(dann |also )?(lassen|belassen) (wir|wir's) (es|das|alles)? ?(so|dabei)
        (wir |hiermit |ich )*(bestätige|bestätigen) (ich |wir |hiermit |ihnen |den |die |das |unseren |unser |meinen )+(termin|erhalt|eingang|empfang|treffen|besuch|verabredung)( (ihrer|der|deiner|eurer) (mail|nachricht|unterlagen|e-mail|ware|lieferung))?( am \\w+( um \\w+( uhr)?)?)?( und (werden|werde|sind|bin|kommen|komme) (dann |pünktlich |auch )*(da|dabei|vor ort|anwesend)?( sein)?)?
        (vielen |herzlichen |besten |lieben )*(dank|danke) für (die |ihre |eure |das |den |ihren |ihr )?(schnelle |rasche |prompte |zügige |ihre )*(zusendung|lieferung|übersendung|rückmeldung|erledigung|angebot|kostenvoranschlag|bestätigung)
        (angebot|kostenvoranschlag) (ist )?(dankend )?(erhalten|angekommen|da)
        (der|dieser|ihr) (preis|betrag|plan|entwurf|termin|satz) (passt|ist) (für |uns|mir )*(auch |so |völlig |recht |gut |in ordnung|okay|ok)*
        (die|diese) (summe|kosten|miete|zeit|termine) (passt|passen|ist|sind|geht|gehen) (für |uns|mir )*(auch |so |völlig |recht|gut|in ordnung|okay|ok)*
        (das ist |das war |war |ist )?genau (das,? )?was (ich|wir) (gebraucht|gesucht|gewollt|gemeint) (habe|haben|hatte|hatten)
        (das ist |das war |war |ist )?genau (das,? )?was (ich|wir) (brauchte|brauchten|suchte|suchten|wollte|wollten|meinte|meinten)
        genau das (habe ich|haben wir|hatte ich|hatten wir) (gebraucht|gesucht|gemeint|gewollt)
        (ja,? )?so machen wir (es|das)
        (\\w+tag|mittwoch|den termin|die uhrzeit) (kann ich|können wir) (hiermit |gern |so )*(bestätigen|zusagen)
        (ich kann|wir können) (\\w+tag|mittwoch|den termin|die uhrzeit) (bestätigen|zusagen)
        gute (reise|fahrt|besserung|heimreise|erholung)
        (passen sie|pass|passt) (gut )?auf (sich|dich|euch) auf
        (es |das )?eilt nicht( so)?
        halb so (wild|schlimm)
        jede (minute|sekunde|stunde) genossen
        (wir|ich) (sind|bin|waren|war) (\\w+ )?(begeistert|überglücklich|hin und weg|sehr zufrieden|restlos begeistert)
        (der|die|das|ihr|ihre|ein) (\\w+ ){1,3}(war|ist|waren|sind) (\\w+ )?(ein traum|wunderschön|traumhaft|herrlich|köstlich|großartig|fantastisch|ein gedicht)
        (alle haben|jeder hat) gefragt,? (woher|wo) (\\w+ ){1,4}(ist|war|kommt|kam|sind)
        (bester|beste|bestes) \\w+ (in der stadt|im ort|weit und breit|der stadt|überhaupt)
        glückwunsch (zum|zur|zu) <clause>
        dank an (das|die|alle|ihr|euer) (ganze |gesamte )?\\w+
        (dabei|so) bleibt es
        ja,? (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) (geht|passt|klappt|ist gut)( (bei mir|bei uns|mir|uns|gut))*
        (wir )?empfehlen sie (überall |gern |gerne |allen |auf jeden fall )*weiter
        ein (herrlicher|toller|wunderbarer|schöner|gelungener|unvergesslicher) (abend|tag|kurs|ausflug|urlaub|nachmittag)
        klingt nach einem (guten )?plan
        (ein )?kompliment~ (an|für) <clause>
        (vor freude|vor rührung|vor glück) <clause>
        (sie|ihr) (haben|habt) (\\w+ ){0,5}(tolle|super|gute|großartige|hervorragende|prima|klasse|wunderbare|saubere|einen tollen|einen super|einen guten) (arbeit|job) (geleistet|gemacht)
        (alle|wir|die kinder|die gäste) (hatten|haben) (\\w+ )?(spaß|freude|eine tolle zeit|genossen)
        (nur )?zur info,? ((das|die|der|alles) )?(\\w+ )?(paket|ware|lieferung|alles) (ist|sind) (\\w+ )?(da|angekommen)( und alles (passt|ist da|funktioniert|ist heil))?
        (das|es) ging (aber |ja |wirklich |so )*(schnell|flott|fix|problemlos|super)
        (ein )?(dickes|großes|riesen|riesiges|herzliches|ganz großes|liebes) (dankeschön|danke|lob) (an|ans|für|fürs) <clause>
        dass (sie|ihr|du) (uns|mich|\\w+) (\\w+ ){0,3}(dazwischengeschoben|drangenommen|eingeschoben|reingeschoben|gekommen sind|gekommen bist|da waren|ermöglicht|geholfen|gerettet)( (haben|habt|hast))?
        (als|wie) (sie|er) (das|die|den) (\\w+ ){1,3}(sah|gesehen|bekam|ausgepackt|öffnete) ?(hat|haben)?
        (die|der|das) (\\w+ )(läuft|funktioniert|heizt|fährt|schnurrt|geht|passt|sitzt) (wieder |jetzt |seitdem )*(einwandfrei|perfekt|super|prima|tadellos|bestens|wie neu|wunderbar)
        (macht|das macht) nichts
        (ich |wir )?(wollte|wollten|möchte|möchten) (ich |wir |mich |uns |nur |kurz |einfach |mal |ihnen |euch |schnell |bei ihnen |herzlich |ganz )*(danke sagen|bedanken|danken|dankeschön sagen|danke loswerden)( (für|an|dass) ((?!aber|leider|bitte|und|doch|wenn)\\w+\\s){0,7}(?!aber|leider|bitte|und|doch|wenn)\\w+)?
        (alles|alle|es ist alles|ist alles) (ist )?(jetzt |wieder |nun |soweit )*(gut|in ordnung|bestens|klar|ok|okay|da|drin|dabei|paletti|heil|fein)
        (das |es )?(kriegen|bekommen|schaffen) (wir|ich) (schon |das |selbst |irgendwie )*(hin)?
        (kriege|schaffe) (ich) (schon |das |selbst |irgendwie )*(hin)?
        (es )?(geht|ging) (es )?(ihm|ihr|ihnen|mir|uns|dem \\w+|der \\w+|unserem \\w+|unserer \\w+|meinem \\w+|meiner \\w+) (\\w+ ){0,2}(schon |wieder |jetzt |viel |deutlich |sehr |bereits )*(besser|gut|prima|hervorragend)
        (er|sie|es|alles|der \\w+|die \\w+|das \\w+|ihm|uns) (ist|sind|war|waren|läuft|sitzt|passt|schmeckt|hält|fährt|schnurrt|schläft|frisst) (\\w+ ){0,3}(besser|prima|super|gesund|munter|sauber|zufrieden|glücklich|wie angegossen|wie neu|begeistert|wunderbar|entspannt|tadellos)( und \\w+)?
        machen sie sich (\\w+ )?keine (umstände|mühe|sorgen|gedanken|arbeit)
        (ganz |genau )(so|das|wie) (hatte|habe|hatten|haben) (ich|wir) (\\w+ ){0,3}(vorgestellt|gewünscht|gemeint|gewollt|gedacht|gesucht|erhofft)
        (uns|mich) (drängt|treibt|hetzt|eilt) (nichts|niemand|ja nichts)
        (lassen sie sich|lasst euch|lass dir) (ruhig |alle )?zeit
        (ihr|ihre|euer|eure|das|die|der) \\w+ (ist|sind|war|waren) (\\w+ )?(das|die|der) (beste|schönste|leckerste|netteste|tollste|besten|schönsten|leckersten)(,? (das|die|der|den) (ich|wir) <clause>)?
        dass (sie|ihr|du) (so |sich |uns |mir |auf |meine |meinen |unseren |unsere |\\w+ )*(gut|schnell|lieb|liebevoll|toll|nett|prompt|freundlich|geduldig|kurzfristig|kümmert|gekümmert|geholfen) <clause>
        > (er|sie|wir|es|alle|mein \\w+|meine \\w+|unser \\w+|unsere \\w+|die kinder|die gäste) (liebt|lieben|schwärmt|schwärmen|freut sich|freuen uns|freuen sich|ist begeistert|sind begeistert|waren begeistert|war begeistert|haben sich gefreut|hat sich gefreut|war munter|war glücklich|waren glücklich|lobten|haben geschwärmt|haben gelobt) ?<clause>
        (ich |wir )?(wollte|wollten|möchte|möchten) (ich |wir |nur |kurz |einfach |mal |ihnen |euch |schnell )*(danke|dankeschön) (sagen|loswerden) ?(für|dass|an)? ?<clause>
        (?:herzlichen |großen |riesigen )?dank an (das|die|alle|ihr|euer|den) <clause>
        bei (uns|mir) ist alles (geregelt|erledigt|klar|in ordnung|bestens)
        (völlig|absolut|ganz) in ordnung
        (schön|gut|freut mich),? dass es (\\w+ ){0,3}geklappt hat
        mein fehler
        (ach so|ah),? (\\w+ )?(jetzt |dann )?verstehe ich( es| das)?
        (überweisung|zahlung) (zu|für|der) (rechnung )?(\\d+ )?(ist )?(\\w+ ){0,2}(erfolgt|raus|getätigt|ausgeführt)
        (die |den )?(€ ?)?\\d+ ?(€ |euro |eur )?(habe|haben|hab) (ich|wir) (\\w+ ){0,2}(überwiesen|bezahlt)
        (zahlung|überweisung|rechnung|betrag|geld) (ist|wurde|war) (\\w+ ){0,2}(raus|überwiesen|bezahlt|beglichen|unterwegs|erledigt|angewiesen)
        (dann )?(warte|warten|warten wir|warte ich|wir warten|ich warte)( (wir|ich|dann|bis|auf|gern|gerne|so lange))*( (montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen))?
        wollte (mich|uns|ihnen|euch) (\\w+ ){0,7}(bedanken|danken)
        wollten (mich|uns|ihnen|euch) (\\w+ ){0,7}(bedanken|danken)
        (wir|ich) hatten? (\\w+ ){0,3}(spaß|freude)
        (nur )?ein (kurzes |großes |herzliches )?dankeschön für (\\w+ ){1,2}\\w+
        (überhaupt )?keine eile
        lassen sie sich (ruhig )?zeit
        (ich |wir |hiermit )?(bestätige|bestätigen) (den|die|das) (\\w+ ){1,2}(am|um|für|zum)? ?(montag|dienstag|mittwoch|donnerstag|freitag|samstag)?( (um|\\w+|uhr))*
        kein tropfen( mehr)?
        (der|die|das) (\\w+ )(läuft|funktioniert|geht|heizt|pumpt) (jetzt |wieder |nun )*(wie neu|wieder|einwandfrei|prima|super)
        (war|lag|ist) im (spam|junk)\\w{0,10}
        es eilt nicht
        (tadelloser|einwandfreier|toller|klasse|spitzen|super|bester) service
        (ich|wir) werden? (sie|euch) (gern |gerne |auf jeden fall |überall )*weiterempfehlen
        (ich |wir |hiermit )?(bestätige|bestätigen) (den|die|das|ihnen|hiermit) <clause>
        (nehme|nehmen) (ich|wir) zur kenntnis
        (in gutem|in einwandfreiem|in bestem) zustand( (angekommen|erhalten))?
        (nur )?(ein )?(kurzes |großes |herzliches |riesen )?dankeschön (für|an) <clause>
        wir hatten (\\w+ ){0,2}(freude|spaß|viel spaß)
        von mir aus( ok| gern| gerne| ja)?
        (ich|wir) (bringe|bringen|nehme|nehmen) (\\w+ ){1,3}mit
        es eilt nicht
        wir haben alles,? was wir brauchen
        das ist (sehr |wirklich |so |ganz )*(nett|lieb|freundlich|großzügig|aufmerksam)( von (ihnen|euch|dir))?
        (es )?war (mir|uns) (ein|eine) (vergnügen|freude|ehre)
        von (meiner|unserer) seite (war's das|war es das|ist das alles|nichts weiter|nichts mehr|alles)
        (hab|habe) es (\\w+ ){1,3}weitergegeben
        (nein,? )?das (war|ist|wäre) (schon )?(alles|es)
        (so|dann) machen wir('s| es| das)( so)?
        (schade|trotzdem),? (aber )?(vielen )?(danke|dank)( fürs? \\w+)?
        (zur bestätigung|zur info),? <clause>
        (ich|wir) warten? gern~ ?<clause>
        (überhaupt )?(keine|ohne) eile
        kein tropfen( mehr)?
        (läuft|funktioniert|geht) (jetzt |wieder |nun )*(wie neu|wie geschmiert|wie am schnürchen)
        (schlüssel|unterlagen|paket|post) (hab|habe|haben) (ich|wir)( (bekommen|erhalten|gefunden))?
        (das |die |den |der )?(\\w+ )?lasse? (ich|wir) (offen|auf|da|stehen|liegen|hängen)
        (beantwortet|klärt) (meine|unsere|alle) fragen?
        meine frage (beantwortet|geklärt)
        wollte (mich|ihnen|euch) <clause>
        (nein|ne|nö),? (vielen |besten |lieben |herzlichen )?(danke|dank)
        (danke|dank|thx|merci) (nochmal |nochmals |sehr |vielmals |schön |auch |ihnen |euch |dir )*(für|fürs) <clause>
        (bedanke|bedanken|danke|danken) (mich|uns|ich|wir|ihnen|euch|dir) <clause>
        (wollte|wollten|möchte|möchten) (ich |wir |mich |uns |nur |noch |kurz |einfach |herzlich |ihnen |euch |schnell )*(für )?… (bedanken|danken|danke sagen) ?<clause>
        bis (dann|bald|morgen|später|dahin|gleich|nachher|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|zum|nächste woche|übermorgen|heute|nächsten|demnächst|denne)
        (wir )?sehen uns( (dann|bald|morgen|am|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|um|\\d+))*
        (freue|freuen) (mich|uns|ich mich|wir uns) (schon |sehr |riesig |total )*(auf (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|den|das|die|unser)|drauf|darauf|schon|wenn)? ?<clause>
        (das |der termin |die uhrzeit |so |es |die zeit |der tag |dieser termin |termin |uhrzeit |montag |dienstag |mittwoch |donnerstag |freitag |samstag |sonntag |\\d+ uhr |um \\w+ )*(passt|klappt|geht|geht klar|haut hin|ist gut|ist ok|ist okay|ist in ordnung|klingt gut|hört sich gut an|ist prima|ist super|ist perfekt|ist recht|geht in ordnung|ist mir recht|ist fein|wäre gut|sieht gut aus|ist wunderbar|ist toll|passt prima|stimmt so)( (mir|uns|für (mich|uns|alle)|bei (mir|uns)|alles|so|gut|prima|super|sehr|bestens|perfekt|wunderbar|auch|auf jeden fall|hervorragend))*
        (alles|ist) (in ordnung|ok|okay|bestens|klar|gut|geklärt|verstanden|super|paletti|roger)( (jetzt|so|bei uns|mit (dem|der) \\w+))?
        (in|alles in) ordnung
        einverstanden( mit (allem|dem \\w+|der \\w+))?
        (bin|sind|wäre|wären) (ich |wir )?(damit |so |mit \\w+ \\w+ |mit allem |voll |sehr )*(einverstanden|zufrieden)
        (mach|mache|machen|erledige|erledigen|tu|tue) (ich|wir)( (gern|gerne|sofort|gleich|dann|das|so))*
        (habe|haben|hab|ist|sind|wurde) ((?!nicht|nie|kein|noch|leider)\\w+ )*(erhalten|bekommen|angekommen|eingetroffen|gelesen|notiert|eingetragen|vermerkt|da|verstanden|gesehen|weitergegeben|weitergeleitet)( (danke|dank))?
        (ist |gut |heil |alles |wohlbehalten |mail |paket |ware |post |geld )+(angekommen|eingetroffen|erhalten|da)
        (kein|keine|überhaupt kein|gar kein|das ist kein) (problem|ursache|thema|stress|eile|ding|umstände)
        (gern geschehen|gerne geschehen|gern|macht nichts|nicht schlimm|halb so schlimm|nichts zu danken|schon gut|kann passieren|passiert|kommt vor|alles gut|sehr gern|keine sorge)
        machen sie sich keine (sorgen|gedanken|mühe)
        (hat|haben) (sich|es sich) (schon |inzwischen |bereits |damit |mittlerweile |jetzt |von selbst |nun )*(erledigt|geklärt|aufgeklärt)
        (das |es |alles |problem |sache |ist |thema )*(hat sich |ist |inzwischen |schon |bereits |damit |jetzt )*(erledigt|geklärt|gelöst|behoben)
        (wird |ist |das ist )?(nicht mehr|nicht länger) (nötig|notwendig|gebraucht|erforderlich|aktuell)
        (brauche|brauchen) (ich |wir |es |sie |ihn |das |den |die )*(jetzt |doch |nun )?nicht mehr( (danke|nötig))?
        (trotzdem|dennoch|aber) (vielen |lieben |herzlichen )?(danke|dank)
        (die |der |das |unsere |meine )?(überweisung|zahlung|geld|betrag) (geht|ging|kommt|folgt|wird|wurde|ist) <clause>
        (ich|wir) (melde|melden|hören|sehen|sprechen|überlege|überlegen|schaue|schauen) (mich|uns|es mir|es uns|mir das|uns das|mir es)( (dann|wieder|bald|in ruhe|mal|an|später|gern))*
        (schaue|schauen|sehe|sehen|lese) (ich|wir) (mir|uns) (das |es |die |in ruhe )*(an|durch)
        (dankend|gut|heute|soeben) erhalten
        (ihr|sie) (seid|sind) (die besten|spitze|super|toll|klasse|großartig|ein schatz|der hammer)
        (lassen sie|lass|lasst) (sich|dir|euch) (ruhig )?zeit
        (ich|wir) (bin|sind) (dann )?(um|ab|gegen|dann|pünktlich|zu|vor|da) <clause>
        (wir|ich) (nehmen|nehme|haben) (jemanden|jemand anderen|einen anderen|eine andere|jetzt einen anderen) <clause>
        (rechnung|überweisung|zahlung|betrag|geld|die \\d+ euro|anzahlung|die rechnung|das geld|der betrag) (ist |wurde |habe ich |haben wir |heute |soeben |gerade |eben |schon |bereits |heute morgen |gestern |am \\w+ )*(bezahlt|überwiesen|raus|rausgegangen|unterwegs|erledigt|getätigt|beglichen|angewiesen|ist raus|veranlasst|ausgeführt|auf dem weg|abgeschickt|gezahlt|eingegangen|weg) ?<clause>
        (habe|haben|hab) (ich |wir |eben |gerade |soeben |heute |schon |bereits |gestern |jetzt |die |den |das |\\d+ |euro |rechnung |betrag |geld |restbetrag |anzahlung |am \\w+ )*(überwiesen|bezahlt|beglichen|angewiesen|gezahlt|eingezahlt)
        (die |den |das )?(\\w+ )?(\\d+ )?(euro |rechnung |betrag |geld )?(habe|haben|hab) (ich |wir )(eben |gerade |soeben |heute |schon |bereits |gestern |jetzt |am \\w+ |heute morgen )*(überwiesen|bezahlt|beglichen|angewiesen|gezahlt)
        (wir|ich) (haben|habe) (uns |mich |inzwischen |diesmal |jetzt |nun |schon |bereits |mittlerweile |leider |doch )*(für (jemand anderen|jemand anders|einen anderen|eine andere|ein anderes|etwas anderes|jemanden|einen mitbewerber|dagegen)|dagegen|eine lösung|etwas gefunden|anderweitig|woanders) <clause>
        (haben|habe) (uns |mich |wir uns |ich mich )(diesmal |leider |nun |inzwischen )*(für (jemand|einen anderen|eine andere|ein anderes)|dagegen|anderweitig) <clause>
        (frohe|schöne|fröhliche|frohes|gutes|gesegnete|alles gute|alles liebe|herzlichen glückwunsch|viel erfolg|viel glück|viel spaß|gute besserung|gute reise|guten rutsch|einen guten|schönen|schönes|erholsam~|angenehm~|besinnliche) (?!dank)(\\w+ )?(weihnachten|ostern|feiertage|fest|festtage|jahr|neues|neue jahr|rutsch|tag|abend|wochenende|woche|feierabend|urlaub|ferien|zeit|start|für|fürs|zum|und|sonntag|restwoche|dem|ihnen|euch|dir)? ?<clause>
        (wünsche|wünschen) (ich |wir |ihnen |euch |dir |allen |auch |noch |einen |ein |eine |schönen |schönes |gute |frohe )+<clause>
        (toller|tolle|super|klasse|prima|bester|beste|ausgezeichneter|spitzen|sehr guter|sehr gute|großartige|großartiger|perfekter|hervorragende~|einwandfreie~|schöne|gute|wunderbare~|tolles) (service|arbeit|leistung|beratung|kuchen|essen|team|job|torte|kurs|idee|sache|qualität|neuigkeiten) <clause>
        (empfehle|empfehlen) (ich |wir |sie |euch |gern |auf jeden fall )*weiter
        (ich|wir) (empfehle|empfehlen|kommen|komme|werde|werden) (sie |euch |gern |gerne |bestimmt |auf jeden fall |jederzeit |wieder )*(weiter|wieder|weiterempfehlen|wiederkommen)
        (war|waren|ist|schmeckt|schmeckte|sieht|sitzt|läuft|funktioniert|geht|hat) (alles |wirklich |sehr |so |einfach |ganz |echt |uns |mir |super |allen |jetzt |wieder |nun |alle |es |die \\w+ |der \\w+ |das \\w+ |richtig |total )*(toll|super|lecker|köstlich|wunderbar|wunderschön|schön|prima|perfekt|großartig|klasse|hervorragend|spitze|einwandfrei|wie geschmiert|bestens|geklappt|geholfen|gefallen|geschmeckt|begeistert|gut|ein genuss|ein erfolg|tadellos|fantastisch|freude|spaß|gefreut)(?! (wenn|aber|zu wissen|nur)) ?<clause>
        (hatten|haben|hatte) (wir |alle |so |viel |sehr |ich |riesig~ )*(spaß|freude|einen schönen|eine schöne|einen tollen|genossen) <clause>
        (es |das )?(läuft|funktioniert|geht|tropft|klappt) (jetzt |wieder |nun |alles |seitdem |es |nicht mehr|einwandfrei |super )+(wieder|einwandfrei|super|prima|gut|perfekt|bestens|mehr|wie \\w+)?
        (damit|das) (ist|hat|sind|beantwortet|hilft|reicht) (mir |uns |alles |sehr |meine |unsere |schon |weiter |fragen |frage |die )*(beantwortet|geklärt|weitergeholfen|geholfen|weiter|klar|völlig|sehr)
        (dann )?(warte|warten|melde|melden|komme|kommen|bringe|bringen|schaue|schauen|bin|sind|nehme|hole|holen|lese|lasse|gebe|kümmere|kümmern) (ich|wir) (mich |uns |dann |das |es |die |den |sie |ihn |mir |ab |am |bis |um |gern |in ruhe |mit |dann da |da |vor ort |zu hause |einfach )+<clause>
        (entschuldigung|entschuldigen|sorry|tut mir leid|verzeihung|pardon|entschuldige) (sie |bitte |für |wegen |die |der |das |mir |noch |nochmals )*(störung|verspätung|späte antwort|umstände|mühe|verwirrung|missverständnis|verzögerung|aufwand|hin und her|unannehmlichkeiten|durcheinander) <clause>
        (hab|habe|haben) (es|sie|ihn|'s|ich|wir|ich's|s) (schon |inzwischen |doch |wieder |selbst |es |ihn |sie |nun )*(gefunden|geschafft|hinbekommen|gelöst|erledigt)
        (hab's|habs) (gefunden|geschafft|erledigt|verstanden|bekommen|gelöst|hinbekommen)
        (war|lag|ist) (im|in) (spam~|dem spam~|junk~) <clause>
        (zur kenntnis|dankend zur kenntnis) genommen
        (hiermit |gern |gerne )?(bestätige|bestätigen) (ich |wir |hiermit |ihnen |gern )*(den|die|das|unseren|unser|meinen|dass|für|gern|hiermit|eingang|termin|erhalt) <clause>
        (termin|besprechung|uhrzeit|treffen|erhalt|empfang|eingang|montag|dienstag|mittwoch|donnerstag|freitag|samstag|auftrag) (um \\w+ |ist |wird |somit |hiermit |dankend |am \\w+ )*(bestätigt|steht|notiert|eingetragen|vorgemerkt|gebucht|fix)
        (steht|ist|habe ich|hab ich) (im kalender|notiert|eingetragen)
        ja,? (das |der |dieser |gern,? |gerne,? |klar,? |natürlich,? )*(passt|geht|klappt|termin passt|tag passt|perfekt|super|prima|genau|stimmt|in ordnung|ist gut|gern|gerne|klar)( (mir|uns|gut|für uns|prima|so|sehr|auch))*
        (freut|freute) (mich|uns)( (sehr|zu hören|das zu hören|dass es (klappt|geklappt hat|läuft)))*
        (ihnen|euch|dir|wünsche ich|das wünsche ich|gleichfalls|ebenso|ebenfalls) (auch|ebenso|gleichfalls|ihnen auch|euch auch|dir auch)? ?(alles gute|einen schönen|ein schönes|eine schöne|schöne|frohe|und|danke)? ?<clause>
        (alles gute|alles liebe|machen sie es gut|mach's gut|machts gut|schöne zeit|gute zeit|bleiben sie gesund|bleib gesund|viel erfolg) <clause>
        (weiter so|gut gemacht|klasse gemacht|sauber)
        (grüße|grüß|gruß) (an|ans) (das |den |die |ganze |alle )* ?<clause>
    """,
    enclosures="""
        ^ (anbei|hiermit|im anhang|beigefügt|in der anlage)(?= ?$)
        (wie|so wie) (gewünscht|besprochen|abgesprochen|vereinbart|verabredet|gebeten|erbeten|versprochen),? (hier |anbei |kommen |die |ein |zwei |drei |einige |ein paar |\\d )*(\\w+ )?(foto|fotos|bild|bilder|aufnahmen|scans?)( (vom|von der|von den|des|der) \\w+)?
        (das|die|der) (erste|zweite|dritte|letzte|linke|rechte|obere)( bild| foto)? (ist|wurde) (leider )?(etwas|ein bisschen|ein wenig|leicht|ziemlich) (unscharf|verwackelt|dunkel|klein|verschwommen)(,? sorry)?
        (ich )?hoffe,? (man|sie|ihr|du) (erkennt|erkennen|sieht|sehen|könnt|kann|können) (\\w+ ){0,2}(genug|alles|was|etwas|es)( erkennen)?
        (die |unsere )?(maße|abmessungen|größe) (sind|ist|wären|betragen|lauten) \\d{1,5} ?(cm|mm|m)? (x|mal|auf|zu) \\d{1,5} ?(cm|mm|m)?( (x|mal) \\d{1,5} ?(cm|mm|m)?)?(,? (höhe|tiefe|breite|länge) \\d{1,5} ?(cm|mm|m)?)*
        (den|die|das) (grundriss|plan|zeichnung|skizze|foto|fotos|formular|liste|vertrag) (habe|hab|haben) (ich|wir) (ihnen |mit )?(angehängt|beigefügt|beigelegt|mitgeschickt)
        foto (anbei|im anhang|hängt an|liegt bei)
        (hier|anbei|beiliegend|im anhang|angehängt|in der anlage|beigefügt|hiermit|nachstehend|anliegend) (ist |sind |wie |besprochen |gewünscht |noch |nun |kommt |kommen |finden sie |findest du |sende ich |schicke ich |schicken wir |senden wir |erhalten sie |ihnen |dir |euch |mal |jetzt |auch |schon |also )*(das|die|der|den|ein|eine|einen|unser|unsere|unseren|mein|meine|meinen|zwei|drei|ein paar|noch|alle|weitere|unterschriebene~|ausgefüllte~|gewünschte~|fehlende~)(?! (bestellung|auftrag|angebot|bewerbung|lebenslauf|reklamation|frage)) <clause>
        (hier|anbei) (bitte|wie besprochen|wie gewünscht|noch|schon mal)
        (wie|so wie) (gewünscht|besprochen|vereinbart|abgesprochen|versprochen|gebeten|erbeten|verabredet|telefonisch besprochen|angefordert),? (hier |anbei |im anhang |nun |noch )*(das|die|der|den|unser~|mein~|zwei|ein|eine|einen)?(?! (bestellung|auftrag)) <clause>
        (\\w+ )*(foto|fotos|bild|bilder|vertrag|formular|scan|unterlagen|dokumente|dokument|beleg|liste|zeichnung~|plan|pläne|maße|nachweis|kopie|datei~|papiere|bescheinigung|daten|auftragsbestätigung|skizze) (ist |sind |liegt |liegen |hängt |hängen |wie |unterschrieben |ausgefüllt )*(anbei|bei|an|im anhang|besprochen|gewünscht|beigefügt|in der anlage|angehängt|hier|dran|unterschrieben zurück) <clause>
        (sende|schicke|senden|schicken|übersende) (ich |wir |ihnen |dir |euch |anbei |hiermit |im anhang |noch |nun )+(das|die|den|ein|eine|einen|unser~|mein~|zwei)(?! (bestellung|auftrag|bewerbung)) <clause>
    """,
    answers="""
        (ja|jo|jawohl),? (der preis|der betrag|der termin|das datum|die uhrzeit|die farbe|das|es|alles|so) (ist|wäre|geht|passt|klingt) (für uns |für mich |uns |mir |so |völlig |absolut |vollkommen |auch )*(ok|okay|in ordnung|gut|prima|recht|klar)( (so|für uns|für mich))*
        (ja,? |nein,? )?(die|der|das|meine|unsere|unser|mein) (adresse|anschrift|nummer|telefonnummer|name|uhrzeit|bankverbindung|termin|ort|konto) (ist|sind|bleibt|stimmt|lautet) (noch|immer noch|weiterhin|nach wie vor|noch immer|unverändert|gleich|die gleiche|dieselbe|der gleiche|derselbe|richtig|korrekt|aktuell|gültig|so)+( (gleich|die gleiche|dieselbe|der gleiche|derselbe|unverändert|richtig|korrekt|aktuell|gültig|so))?
        (ja,? |nein,? )?(die|der|das|meine|unsere|unser|mein) (adresse|anschrift|nummer|telefonnummer|name|uhrzeit|bankverbindung|termin|ort|konto) (hat|haben) sich nicht (geändert|verändert)
        (ich|wir) (nehme|nehmen) (das angebot |die stelle |es |sehr gern |sehr gerne |gern |gerne |mit (großer|größter|viel) freude |hiermit )+an,? (und )?(den|die|das) (unterschriebenen|unterschriebene|unterzeichneten|ausgefüllten|gegengezeichneten) (vertrag|unterlagen|formular|arbeitsvertrag) (lege|füge|hänge|schicke|sende|legen|fügen|schicken) (ich|wir) (\\w+ )?(bei|an|zurück|mit|zu)
        (das |der |die )?(geld|betrag|überweisung|zahlung) (ist |wurde |ging )?(heute |gestern |soeben |eben |schon |bereits |am \\w+ |früh |nachmittag |vormittag |morgen )*(abgegangen|abgebucht|rausgegangen|losgeschickt|raus)(,? (und )?(müsste|sollte|dürfte) (\\w+ ){0,2}(morgen|übermorgen|bald|\\w+tag|heute) (bei (ihnen|euch|dir)|da|auf (ihrem|dem) konto) (sein|ankommen|eintreffen))?
        (das |die |der )?(paket|päckchen|ware|lieferung|sendung) (ist |kam |sind )?(heute |gestern |eben |soeben |schon |früh |morgen |vormittag |gut |wohlbehalten |hier )*(gekommen|angekommen|eingetroffen|da|an)
        (alles|es ist alles|ist alles) (heil|ganz|unversehrt|unbeschädigt|komplett|vollständig|dabei)( (angekommen|geblieben|da))?
        (es )?(war|lag) (nur|bloß|einfach nur|lediglich) (an )?(die|der|das|ein|eine|einem|einer|am|dem) \\w+
        (das |den |die )?(alte |neue |defekte |kaputte |andere )?\\w* ?(bringe|nehme|bringen|nehmen) (ich|wir) (\\w+ ){0,3}mit
        (ich|wir) (bringe|bringen|nehme|nehmen) (\\w+ ){1,5}mit
        (ich|wir) (habe|haben|hab) (es|ihn|sie|die|den|das) (\\w+ )?(in|im|auf|unter|hinter|doch|selbst|wieder) (\\w+ ){0,3}(gefunden|entdeckt)
        ja,? (die|der|das|meine|unsere|ihre|alle) (\\w+ )?(adresse|anschrift|nummer|name|angaben|daten|uhrzeit|größe|farbe|schreibweise|menge|summe|telefonnummer) (stimmt|stimmen|passt|passen|ist richtig|sind richtig|ist korrekt|bleibt|ist die alte)( so| noch)?
        (die|der|das|meine|unsere|alle) (adresse|anschrift|nummer|name|angaben|daten|schreibweise) (stimmt|stimmen|ist richtig|sind richtig|ist korrekt)( so| noch)?
        nein,? (sonst|weiter|mehr|das war|das ist) (nichts|niemand|keiner|alles|es|nicht)( (mehr|weiter))?
        nein,? (das |den |die |es |ihn )?(brauchen|benötigen|brauche|benötige) (wir|ich) (\\w+ ){0,2}(nicht mehr|nicht)( (danke|mehr))?
        (den|die|das|meinen|meine|unseren|unsere) (\\w+ )?(vertrag|formular|fragebogen|unterlagen|rechnung|anmeldung|vollmacht|erklärung|schlüssel|bogen|bögen|brief|antrag) (habe|haben|hab) (ich|wir) (\\w+ ){0,4}(unterschrieben|eingeworfen|abgegeben|ausgefüllt|losgeschickt|abgeschickt|eingereicht|weitergeleitet|zurückgeschickt|weggeschickt|hochgeladen|abgeholt|geschickt|gemailt)( und (\\w+ ){0,3}(eingeworfen|abgeschickt|geschickt|zurückgeschickt|abgegeben|gemailt|hochgeladen))?
        (ich|wir) (habe|haben) (\\w+ ){0,4}(unterschrieben|eingeworfen|ausgefüllt|losgeschickt|abgeschickt|eingereicht|zurückgeschickt|hochgeladen|bezahlt|überwiesen)( und (\\w+ ){0,3}(eingeworfen|abgeschickt|geschickt|zurückgeschickt))?
        (das|die|der) (formular|vertrag|unterlagen|fragebogen|bogen|anmeldung|erklärung) (ist|sind) (\\w+ )?(ausgefüllt|unterschrieben|fertig|abgeschickt|unterwegs)( und (\\w+ )?(unterschrieben|abgeschickt|unterwegs|in der post))?,? ?(siehe anhang|im anhang|anbei|hängt an)?
        siehe (anhang|anlage)
        (dann )?(warte|warten) (ich|wir) (\\w+ )?(auf|ab|bis) (ihren|deinen|euren|ihre|den) (anruf|rückruf|besuch|monteur|kollegen|nachricht)
        (meine?|unsere?) (mann|frau|sohn|tochter|mutter|vater|nachbar|nachbarin|kollege|kollegin|partner|partnerin|eltern|schwester|bruder|mieter|hausmeister) (macht (ihnen )?auf|öffnet|lässt sie|ist (dann )?(da|zu hause|daheim|vor ort)|nimmt (es|das|sie)|holt|kommt|wartet|unterschreibt|empfängt) ?<clause>
        (das|es) (war|ist) (nur |bloß )?(ein |eine |mein |unser |meine )(\\w+ )?(missverständnis|fehler|versehen|verwechslung|irrtum|schusseligkeit)( (meinerseits|von mir|von uns|unsererseits))?
        (wie|so wie) (gesagt|besprochen|vereinbart|abgemacht|geschrieben|erwähnt)
        (bin|sind) (ich |wir )?(pünktlich|schon unterwegs|auf dem weg|rechtzeitig)( (da|dort))?
        (hole|holen) (ich|wir) (\\w+ ){0,4}ab
        (ich|wir) (hole|holen) (\\w+ ){1,5}ab
        ich (drucke|überweise|klingle|klingele|bringe|hole|unterschreibe|erledige|parke|schaue|fahre|öffne|räume|fliege|packe|richte|leite|trage|kümmere|organisiere|warte|sorge|lese|probiere|drücke|bereite) ?<clause>
        wir (drucken|überweisen|klingeln|bringen|holen|unterschreiben|erledigen|parken|schauen|fahren|öffnen|räumen|fliegen|packen|richten|leiten|tragen|kümmern|organisieren|warten|sorgen|lesen|probieren|drücken|bereiten|machen) ?<clause>
        (dann |danach |heute |morgen |am sonntag |am \\w+ |gleich )((drucke|überweise|klingle|klingele|bringe|hole|unterschreibe|erledige|parke|schaue|fahre|öffne|räume|fliege|packe|richte|leite|trage|kümmere|organisiere|warte|sorge|lese|probiere|drücke|bereite) ich|(drucken|überweisen|klingeln|bringen|holen|unterschreiben|erledigen|parken|schauen|fahren|öffnen|räumen|fliegen|packen|richten|leiten|tragen|kümmern|organisieren|warten|sorgen|lesen|probieren|drücken|bereiten|machen) wir) ?<clause>
        (der|die|das|mein|meine|unser|unsere) \\w+ (geht|läuft|funktioniert|passt|sitzt|hält|klappt|lädt|öffnet) (jetzt|wieder|nun|einwandfrei|prima|bestens|super|gut|wie neu)( (wieder|einwandfrei|prima|gut|super))*
        > es (war|waren) (nur |wohl |einfach )?(der|die|das) (?!falsche|andere|zweite|dritte|letzte|alte|gleiche|selbe|erste|ende|letzte)\\w+
        > (bar|karte|vormittag|nachmittag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\\w+(vormittag|nachmittag|abend|morgen|mittag)|die \\w+|der \\w+|das \\w+|beides|weiß|schwarz|blau|rot|grün|grau|eiche) (ist|wäre|sind) (\\w+ )?(gut|in ordnung|ok|okay|prima|perfekt|recht|ideal|super|fein)( (für (mich|uns)|so))?
        (das |der |die )?(geld|betrag|zahlung|überweisung|rest|anzahlung) (müsste|sollte|wird|dürfte|ist) (\\w+ ){0,3}(bei ihnen|auf ihrem konto|ankommen|da) ?(sein|eingehen)?
        (den|die|das) (\\w+ )?(rest|betrag|anzahlung|geld|rechnung|kaution) (habe|haben) (ich|wir) (\\w+ ){0,5}(gegeben|bezahlt|überwiesen|gezahlt)
        ja,? (die|das|den|der) (\\w+ ){1,3}(können|dürfen|kannst|könnt) (sie|ihr|du) (\\w+ )?(behalten|haben|benutzen|nehmen|wegwerfen|entsorgen|mitnehmen)
        ja,? (beide|alle|die|meine|unsere|er|sie|es|wir) ((?!aber|brauch|bitte|zwei|drei|möcht|woll|will|nehm)\\w+\\s){1,6}(?!aber|bitte|brauch|woll|will|möcht|nehm)\\w+
        (mein|meine|unser|unsere|ein|eine) (kollege|kollegin|mitarbeiter|assistentin|büro|steuerberater|nachbar|sekretärin) (kümmert|übernimmt|macht|erledigt|bringt|schickt|regelt|meldet) ?<clause>
        (wir|ich) (lassen|lasse) es( (dieses jahr|diesmal|dann|lieber|bleiben|doch|erst mal))*
        (gut|heil|wohlbehalten|sicher) (heimgekommen|angekommen|nach hause gekommen|zurück|zurückgekommen)
        (damit|so|dann) (hat|ist) (sich )?(das|alles|es) (\\w+ )?(geklärt|erledigt|klar|gelöst)
        (es )?(sieht|schmeckt|läuft|klingt|passt) (\\w+ )?noch (besser|schöner|toller) ?(aus )?(als)? ?<clause>
        kann (jedem|mal|ja|allen) (mal )?passieren
        hier die (\\w+ )?(fotos|bilder|unterlagen|maße|dateien|papiere|angaben|daten|namen),? (um )?die sie (\\w+ ){0,3}(gebeten|wollten|brauchten|haben wollten|wünschten)( hatten)?
        (das|die|der) \\w+ lasse ich (\\w+ ){0,3}(offen|auf|da|liegen|stehen)
        ich melde mich,? (sobald|wenn) (ich|wir) ((?!aber)\\w+\\s){1,8}(?!aber)\\w+
        (das |die |der )?(paket|ware|lieferung|post|brief) (kam|ist) (heute|gestern|gut|da|angekommen)( (an|angekommen))?,? ?(alles (drin|da|dabei|heil))?
        (wir|ich) (haben|habe) (jetzt |nun |inzwischen )*jemand~ (\\w+ ){1,4}(genommen|gefunden|beauftragt)
    """,
    setbacks="""
        (entschuldigung |entschuldigen sie |sorry |tut mir leid |leider |verzeihung )?(ich bin|wir sind|er ist|sie ist|(mein|meine|unser|unsere) (\\w+ )?\\w+ (ist|sind)|bin|sind|liege) (ich |wir |leider |noch |immer |gerade |seit \\w+ |positiv |alle |wieder |schwer |stark )*(krank|erkrankt|erkältet|verschnupft|getestet|im (bett|krankenhaus)|flach|krankgeschrieben)
        (entschuldigung |entschuldigen sie |sorry |tut mir leid |leider |verzeihung )?(ich habe|wir haben|ich hab|(mein|meine|unser|unsere) (\\w+ )?\\w+ (hat|haben)|mich hat|uns hat) (leider |die |den |das |eine |einen |mir |sich |es |mit |wohl |jetzt |auch )*(grippe|fieber|corona|covid|windpocken|erkältung|magen-darm|virus|infekt|bein|arm|fuß|migräne|erwischt|bronchitis)( (erwischt|gebrochen|eingefangen|geholt))?
        (ich|wir) (falle|fallen|bleibe|bleiben) (diese woche |heute |morgen |erstmal |leider |lieber |zu |daher |deshalb )*(aus|hause|weg|im bett|daheim)
        und (falle|fallen|bleibe|bleiben) (diese woche |heute |erstmal |leider |lieber |zu )*(aus|hause|weg|im bett|daheim)
    """,
    postponements="""
        (wir|ich) (finden|suchen|machen|vereinbaren|finde|suche|mache|vereinbare) (dann |schon |sicher |bestimmt |gern |einfach |uns )*(einen|ein) (anderen|neuen|anderes|neues|späteren) (termin|tag|datum|zeitpunkt)( (aus|dann|später|gemeinsam))*
        (wegen|bezüglich|für|zwecks) (eines|einen|eines|des|den) (neuen|anderen|neuen) (termins|termin) (melden|melde) (wir|ich) (uns|mich)( (dann|wieder|noch))*
        (ich|wir) (melde|melden|rufe|rufen) (mich|uns|sie|dann|wieder|an|gern|noch)*( (mich|uns|dann|wieder|an|wegen eines neuen termins))*,? (sobald|wenn) (ich|wir|er|sie|es|alles|mein \\w+|meine \\w+) ((?!aber|bitte|nicht)\\w+ ){0,3}(fit|gesund|besser|da|zurück|auf den beinen|vorbei|ruhiger)( (bin|sind|ist|geht|wird))?
        (ich|wir) (melde|melden) (mich|uns) (\\w+ ){0,2}(sobald|wenn|nachdem) (ich|wir|er|sie|wir beide|(mein|meine|unser|unsere) (mann|frau|partner|partnerin|chef|chefin|sohn|tochter|vater|mutter|eltern|team)) ((?!aber|bitte|nicht|kein)\\w+ ){1,5}(hat|haben|habe|bin|ist|sind|konnte|konnten)
        (sobald|wenn) (ich|wir|er|sie|es mir|es) ((?!aber|bitte|nicht)\\w+ ){0,2}(fit|gesund|besser|da|zurück|auf den beinen|vorbei) ?(bin|sind|ist|geht)?,? (rufe|melde|melden|rufen|schreibe|schreiben) (ich|wir) (mich |uns |sie |dann |wieder |an )*(an|wieder|dann)?
    """,
    objections="""
        (schreiben|mailen|schicken|senden|kontaktieren|rufen|belästigen) sie (mir|uns|mich) (bitte |künftig |zukünftig )*(nicht|nichts|keine) …
        (bitte )?keine (weiteren |mehr )?(mails?|e-?mails?|nachrichten|newsletter|werbung|anrufe|angebote)( mehr)?( (schicken|senden|an mich))?
        (nehmen|streichen|löschen|entfernen|tragen) sie (mich|uns|meine (adresse|daten|mail)|unsere (adresse|daten)) …
        (löschen|löschung|entfernen) (sie )?(bitte )?(meiner|meine|unserer|unsere|alle meine|aller meiner) (personenbezogenen )?(daten|adresse|mailadresse)
        bitte (löschen|abmelden|austragen)(?= ?(?:[.,!|]|$))
        (möchte|will|wünsche) (ich )?(keine|nicht) (weitere~ |mehr )?(mails?|e-?mails?|werbung|newsletter|nachrichten|kontaktiert)
    """,
    decisive="""
        (schade|obwohl|nachdem|trotzdem nicht|auch nicht|dabei|aber|leider|bitte|nicht|lieber (montag|dienstag|mittwoch|donnerstag|freitag|samstag|am|um|erst|etwas|doch|\\d+)|nehme|nehmen|buchen|legen|zwei|drei|davon|noch nicht|kein|keine|nur|jedoch|allerdings|wenn|falls|sondern|statt|anstatt|brauche|brauchen|benötige|möchte|möchten|würde|wollen|hätte|hätten|im voraus|vorab|voraus|oder|warum|wann|ob|wie viel|wieviel|fehlt|fehlen|falsch|kaputt|defekt|dringend|rückruf|storno|stornierung|stornieren|kündigung|mahnung|reklamation|rechnung fehlt|bestellung|auftrag|lieferung|anfrage|zusendung|übersendung|sobald|bevor|können sie|könnten sie|kannst|könntest|melden sie|rufen sie|schicken sie|senden sie|frage|beschwerde|stück|anruf|nein|obwohl|doch nicht|ja|termin)
        (will|wollen|soll|sollen|muss|müssen|müsste|müssten|sucht|suchen|suche|planen|plane)
        (zurück|anwalt|widerspruch|verbraucherzentrale|gericht|polizei|beschwer~|anzeige|reklam~|storn~|künd~|umtausch~|erstatt~|hälfte|gefroren|verstopft|zu (zweit|dritt|viert|fünft|sechst|siebt|acht|zehnt)|katastroph~|falsche~|doppelt|zweimal|dreimal|später|früher|wieder zu)
    """,
)
