from app.parsing.language.phrases import Language

SWEDISH = Language(
    code="sv",
    common_words="""
        och att det är jag vi ni du en ett på som för med av den till har inte om kan vill ska
        hej tack var men från hur när vad er era min mitt vår vårt så nu även också skulle går
        fick får blir här dem oss mig dig kommer från ingen
        han hon aldrig ingen fortfarande mycket så efter sedan bara allt alla vid hela också från igen
    """,
    questions="""
        > (och |men |eller |hej |ok |tack |bra )*(kan|kunde|skulle|har|är|finns|går|får|ska|vill|vet|tar|gör|säljer|öppnar|stänger|passar|behöver|måste|borde|ingår|kommer|gäller|blir|hinner|jobbar) (ni|du|jag|vi|det|man|den|någon|han|hon|de|priserna|er|min|tisdag|måndag|onsdag|torsdag|fredag)(?! (bra|fint|utmärkt))
        > (och |men |eller |då |hej |ok |tack |bra )*(vad|när|var|hur|vilken|vilket|vilka|vem|varför|hur mycket|hur länge|vart) (?!(bra|roligt|kul|skönt|snällt|trevligt|vi|överenskommet|härligt|som))\\w+
        (undrar|undrade|undra|veta|fråga|säga|säg|säg bara|meddela|berätta) (\\w+ )?(om|när|hur|vad|vilken|vem|var|vilka)
        (en|min|några|två) (liten |kort |snabb |sista )*(fråga|frågor)(?! (är|besvarad))
        (förstår|fattar) (\\w+ )?(inte)
        (något|några|nåt) (nytt|nyheter|besked)
        (jag|vi) (skulle|vill|ville) (gärna |vilja |bara )*(veta|fråga|höra)
    """,
    requests="""
        (ser|hittar) (jag |vi )?(inte |ingen |inget )(någon |något )?(bilaga~|fil~|dokument~|länk~|faktura~)
        (vänligen|snälla|är ni snälla|är du snäll|var vänlig|var god)
        > (och |men |då |hej |ok |så |gärna )*(skicka|ring|mejla|maila|säg|hör av(?! (oss|mig|sig))|skriv|boka|avboka|ändra|lägg|ta|ge|bekräfta|meddela|kom|beställ|lämna|gör|låt|byt|flytta|leverera|svara|kontakta|återkom|reservera|spara|titta|kolla|hälsa inte|stryk|kontrollera|rätta)( (gärna|mig|oss|om|det|den|er|in|upp|bara|en|ett|av|med|över|till|tillbaka|på))
        (jag|vi) (behöver|söker|letar|önskar|vill|skulle|föredrar|ber|har ont om|måste|väntar)(?! (bara tacka|(bara |gärna |också )?(tacka|framföra|gratulera)|säga tack|höra att|tills|med det))
        (behöver|söker|väntar|önskar|önskas|söks) (jag|vi|fortfarande|ett|en|på|er|hjälp|få|ha)
        (skulle|vill) (jag |vi )?(gärna|vilja|helst|behöva|ha)
        (gärna|helst) (\\w+ ){0,4}(svar|besked|offert|skriftligt|tid|innan|provsmaka|ha|få|veta)
        (ber|vi ber|jag ber) (er|dig|om|att)
        (intresserad~) av
        (väntar|väntat) (fortfarande |ännu |på )+
        (inte|ännu inte|fortfarande inte|inget|inga) (\\w+ )?(fått|hört|svar|besked|offert|faktura)
        (avboka|boka om|ändra|flytta|säga upp|ställa in|skjuta upp) (min|mitt|mina|vår|tiden|bokningen|beställningen|till|på|besöket|adressen)
        (kan|kommer) (tyvärr |jag |vi )*(inte) (komma|delta|närvara)
        (skulle|lovade) (\\w+ )?(ringa|höra av|skicka|återkomma|komma)
        (glömde|glömt|tappade|tappat|lämnade) (\\w+ ){0,3}(hos|mitt|min|mina|ett|en|kvar)
        (så snart som möjligt|snarast|omgående|brådskande|tack på förhand|på förhand|i förväg)
        (hellre|bättre) (klockan|på|en|i|med|om)
        (det gäller|gäller|angående|det handlar om|påminnelse|påminner om|ang)
        (ansöker|ansökan|söker tjänsten|söker jobb|mitt cv)
        (vi|jag) (tar|köper|accepterar|godkänner|beställer) (den|det|två|tre|\\d+|gärna|er|ert|dem|båda)
        (då|ok|bra),? (tar|vill|beställer|blir det) (jag|vi|två|\\d+)
        (gör|ta) (det|den|två|\\d+) (till|i|dem)
        > ja,? (tack|gärna|snälla)(?! för)
        (det vore|vore det|skulle vara) (\\w+ )?(bra|toppen|snällt|fint|trevligt|tacksam|kul) (om|att)
        (tacksam|uppskattar) (om|för (svar|besked|hjälp|en))
        (vill|ska) ha (\\w+)
        (bilagan|bilaga|filen|kontraktet|fakturan|ritningarna) (\\w+ )?(följde inte med|saknas|saknades|gick inte att öppna|fattas|har inte kommit)
        (men|tyvärr) (\\w+ ){0,4}(passar|går|fungerar|funkar|kan) (\\w+ )?inte
        (hellre|helst) (på|om|en|den|det|i|efter)
    """,
    pauses="""
        (jag|vi) (behöver|skulle behöva) (lite |några |ett |par |mer |en |till |fortfarande )*(betänketid|(dagar|dag|tid|vecka|veckor) (på (oss|mig)|(för )?att (tänka|prata igenom|diskutera det|fundera|bestämma|besluta)))( (på|över|om|igenom|det|saken|oss|mig))*(?= och | ?(?:[.,!|]|$))
        (jag|vi) (vill|måste|behöver|ska) (bara |först )?(tänka|fundera)( (på|över|igenom|det|saken|lite|först))*(?= och | ?(?:[.,!|]|$))
        (jag|vi) (vill|måste|behöver|ska) (bara |först )?(prata|diskutera)( (igenom|om|det|saken))* (hemma|med (min|mitt|mina|vår|vårt|våra) \\w+|med familjen)(?= och | ?(?:[.,!|]|$))
    """,
    no_requests="""
        (jag|vi) måste (bara )?(få )?säga
        (jag|vi) (vill|skulle vilja) (bara |gärna )*(uttrycka|framföra) (\\w+ ){0,3}(uppskattning|tacksamhet|beundran)
        (jag|vi) (vill|skulle vilja) (bara |gärna )*(berömma|ge beröm)
        (jag|vi) behöver (ingen|inget|inga|inte)
        (jag|vi) (behöver|söker|letar|önskar) (\\w+ )?inte (\\w+ )?längre
        (tack|tusen tack) snälla
        vilken (fin |bra |härlig |otrolig |fantastisk )*(service|kväll|fest|lyx|glädje|upplevelse|skillnad|insats|hjälp|dag)(?= ?(?:[.!,|]|$))
        (vi|jag) (ber|vädjar) (\\w+ ){0,2}(om|att) (\\w+ ){0,2}(ursäkt|förståelse|överseende|tålamod|förlåtelse)
        tack (ska|skall) (ni|du) ha
        (vid|om) (du |ni |det |har |några |eventuella |fler |finns |är |något )*(frågor|funderingar|något|problem|oklart|undrar|behöver hjälp) ?<rest>
        (tveka inte|hör gärna av|hör av|ring|säg till|kontakta) (\\w+ ){0,3}om(?!kring) (?=[^.!?;|]{0,80}(något|fråg|problem|inte|mer|fler|saknas|behov|undrar|oklart|krångl|strul|hjälp)) <rest>
        (hej |hejsan )?(hur mår du|hur är det|hur går det|hur mår ni|läget|allt bra|hur står det till) ?(med dig|med er)? ?\\?+
        varför inte ?[?.!]
        (hoppas) (att )?(du|ni|allt|det) (mår|är|har|ni) <rest>
        (tack|tackar) (\\w+ ){0,2}för [^.!?;|,]{0,90}
    """,
    tags="""
        (eller hur|va|ok|inte sant|eller|visst|ja|nej|okej|stämmer det) ?\\?+
    """,
    statements="""
        (jag|vi) (behöver|skulle behöva) ((?!din|ditt|dina|er|era|ert)\\w+ ){0,3}(dag|dagar|vecka|veckor|timme|timmar|minuter|månad|tid)(?! (\\w+ ){0,2}(av er|av dig))
    """,
    look_aheads="""
        (jag|vi) ser (verkligen |mycket |redan )*fram emot(?! (\\w+ ){0,3}(svar|besked|beslut|återkoppling|samtal|intervju|offert|höra|beställning|synpunkter)(?!\\w)) <clause>
    """,
    hopes="""
        (jag|vi) hoppas (verkligen )?(att )?(?![^.!?;|,]{0,80}(offert|förslag|utkast|skiss|idé|passar|intresse|höra))(allt|du|ni|den|det|de) <clause>
    """,
    offers="""
        (här kommer|här är|bifogar) (\\w+ )?(offerten|offert|prisförslaget|anbudet)
        (bifogat|bifogar|bifogad|här kommer|här är|nedan|översänder|skickar) … (offert|anbud|förslag|ansökan|cv|prisförslag|erbjudande)
        (vår|vårt|min|denna|offerten|priset|erbjudandet|anbudet) (\\w+ )?… (gäller|giltig~|till och med|är på|bifogad)
        (gäller|giltig~) (till|t.o.m)
        (erbjuder|föreslår|ansöker|söker tjänsten|min ansökan)
        (ser|vi ser) fram (emot|mot) (\\w+ )?(svar|att höra|er|din|ert|ditt)
        (väntar|inväntar) (på )?(ert|ditt|er|besked|svar)
        (så snart|när|så fort) (jag|vi|du|ni) (har|får|fått) <rest>
        (kommer gärna|gärna) (på en intervju|på intervju|träffa|ett möte)
        (vad (tycker|säger) (du|ni))
        (hoppas) (\\w+ )?(passar|intresse|tilltalar|faller|höra)
        (ert|ditt|er|din) (svar|besked|beslut|godkännande|åsikt|val|bekräftelse)
        (förföll|förfallen|obetald|påminnelse om betalning|betala inom|till betalning)
        (besked|meddela|säg till|återkom|hör av) (\\w+ ){0,3}(senast|innan|före|på)
        (inte hört|inget svar|inte fått svar)
    """,
    orders="""
        samma som (förra|sist|senaste) ?(gången)?,? (tack|snälla)
        (härmed )?(beställer|beställa) (vi|jag) <rest>
        (skulle vilja|vill|vi vill) (gärna )?(beställa|köpa) <rest>
        (accepterar|godkänner|antar) (er|ert|offerten) ?(offert|anbud)?
        (vill|ska) (jag|vi) ha (\\d+|två|tre|fyra|sex|tio|fyrtio|tolv)
        skriv upp (mig|oss)
        (vi|jag) beställer
    """,
    complaints="""
        (vill|kräver att|kräver att få|skulle vilja) (\\w+ )?(ha|få) tillbaka (mina|våra|de)? ?(pengar|pengarna|\\d+)
        (vill|kräver att|kräver att få|skulle vilja) (\\w+ )?(ha|få) (mina |våra )?(pengar|pengarna|\\d+( ?(kr|kronor|€|euro))?) tillbaka
    """,
    issues="""
        (kom|kommit|var) (\\w+ )?överens om (\\w+ )?mindre
        (tom|blank) sida
        (fungerar|funkar|startar|går|stänger|passar|stämmer|öppnar|kommer|håller|laddar|spolar|värmer|skriver ut|svarar|hjälpte|kom|dök|tar) (\\w+ ){0,3}(inte|ej|inte längre|inte heller|aldrig)(?! (på (måndag|tisdag|onsdag|torsdag|fredag)|för (mig|oss)|så bra))
        (inte|aldrig|fortfarande inte|har inte|ännu inte) (\\w+ )?(kommit|levererats|fungerat|dykt upp|anlänt|lagats|åtgärdats)
        (fortfarande) (\\w+ )?(inte|trasig|läcker|droppar)(?! (fått|hört|svar))
        (trasig~|sönder|spruck~|sprucken|repad~|repor|kall|kallt|kalla|iskall~|mögli~|mögel|bränd~|blöt~|smutsig~|bucklig~|skadad~|skadat|defekt~|lossnat|lossnade|gick av|läcker|läcka|droppar|gnisslar|blinkar|spottar|torr~|hård som|fläckig~|böjd|krossad~|ofullständig~|oläslig~|tilltäppt|vissn~|tomma blad)(?! (är borta|är lagad))
        (saknas|saknades|fattas|fattades|saknar)(?! (er|dig))
        (bara|endast) (\\w+ )(av) (\\w+)
        (beställde|beställt|bad om) (\\w+ ){1,4}(men|och|,) (\\w+ )?(fick|kom|fått|levererades)
        (fel|gammal|gammalt|gamla) (storlek|färg|adress|namn|modell|belopp|antal|vara|artikel|pris|datum|firmanamn|faktura|nummer)
        (faktura|fakturan|räkningen) (\\w+ ){0,5}(fel|samma fel|stämmer inte|gammalt|gamla|två gånger|dubbelt)
        (samma|ett|nytt) (fel|problem)
        (betalt|debiterat|fakturerat|dragit) (\\w+ ){0,3}(två gånger|dubbelt|för mycket)
        (ingen|inga) (\\w+ )?(kom|dök upp|öppnade|svarar|var där|vatten|värme|ström|varmvatten|internet)
        (sedan|efter) (\\w+ )?(uppdateringen|reparationen|besöket|installationen|bytet) (\\w+ ){0,5}(inte|bara|fel|slutat)
        (besviken|missnöjd|reklamera|reklamation|klagomål|oacceptabelt|skandal|bedrövligt|inte (alls |så |riktigt |särskilt )?nöjda?|tyvärr inte)
        (för sent|timmar sen|dagar sen|försenad~|för (liten|stor|kort|lång|salt|trång))
        (repa|repor|spricka|hål|fläck|buckla) (i|på)
        (är|var|blev|känns|sitter|verkar) (\\w+ )?för (hög|högt|höga|låg|liten|litet|små|stor|stort|stora|kort|korta|lång|långa|trång|tung|varm|hård|mjuk|söt|salt|vass|svag|stark|mörk|mörkt|ljus|blek|hårt|sen|sent|lös)
        sedan (servicen|reparationen|uppdateringen|besöket|behandlingen|lagningen|bytet|installationen|operationen|tvätten|besiktningen|ni \\w+)(?![^.!?;|]{0,90}(bättre|bra|perfekt|utmärkt|fint))
        (gör|göra|gjorde) ont
        (luktar|luktade|smakar|smakade) (fortfarande |\\w+ )?(färg|bränt|mögel|rök|konstigt|illa|unket|plast|avlopp)
        (låter|lät|luktar|ser) (konstigt|illa|märkligt|skumt|dåligt)
        (hade|har) (gått ut|gått sönder|lossnat|spruckit|fastnat|ramlat|stannat|slutat|blivit (gul|grön|svart|hård|sur|sämre))
        (är|var) (\\w+ )?(utgångna|utgånget|sönder|trasig|trasigt|trasiga|repig|repad|fläckig|sprucken|svullen|ostämt|smutsig|smutsigt|sur|möglig|rostig|lös|tom|tomma|blöt)
        (drogs|dragits|debiterats|debiterades|betalat|fakturerats|drogs avgiften) (\\w+ ){0,4}(två gånger|dubbelt|för mycket)
        två gånger (den här månaden|samma|på mitt konto|från mitt konto)
        (knappt|inte ens|bara|knappast) (\\w+ )?(ljumma|ljummen|ljummet|varm|varma|varmt)
        ingen (skillnad|förbättring|effekt)
        ingen (kom|dök upp|svarar|öppnade|har hört|ringde|sa)( \\w+)?
        (han|hon|de|hantverkaren|teknikern|budet) (dök|kom|ringde|svarade) (aldrig|inte)( upp)?
        (droppar|läcker|kärvar|gnisslar|skramlar|piper|hackar|fastnar|skaver|knakar|klämmer|glappar)(?! inte)
        (har|hade) (samma|en) (repa|fel|spricka|buckla|fläck|skada)
        samma (repa|fel|spricka|ljud|problem|fläck)
        (repa|repor|spricka|hål|buckla|fläck|fläckar|mögel|pöl|vatten) (i|på|under|längs|vid)
        (det ligger|ligger|det står|det är|finns) (\\w+ )?(en |ett )?(pöl|vatten|mögel|glas|damm)
        (lösenord|lösenordet|koden|kod|inloggningen|länken|kortet) (\\w+ )?(fungerar inte|är fel|nekas|godkänns inte|stämmer inte)
        (sämre|värre) än
        (värre|sämre) (nu|igen)
        (fast|trots att|fastän) (jag|vi|ni|det) (hade|har|skulle|stod)
        (stängs|går|slår) (\\w+ )?(av|på) (sig )?(hela tiden|själv|varje natt|utan anledning)
        (fel|fel sorts|gammalt|gamla) (datum|namn|färg|storlek|adress|belopp|pris|vara|modell)
        inte (den|det|de) (färg|storlek|modell|vi|jag) \\w+
        (bara|endast) (en|två|tre|fyra|fem|sex|\\d+) av (sex|fem|\\w+)
    """,
    door_notes="""
        (vår |våran |min )?(ringklocka\\w{0,2}|dörrklocka\\w{0,2}|porttelefon\\w{0,2}|hissen|husnumret|bommen)(?![^.!?|]{0,80} (igen|fortfarande|sedan|ni|er|ert|era)(?!\\w)) <clause>
    """,
    no_issues="""
        (första|andra|sista|bilden) är (lite|något|rätt) (suddig|oskarp|mörk)
        (inga|utan|inget) (problem|fel|skador)
        (läcker|droppar) inte
        (läckan) är (borta|lagad)
        ingen fara
        (kontraktet|bilagan|filen|ritningarna|fakturan) (\\w+ ){0,3}inte
        (droppar|läcker) inte( (längre|mer))?
        (förlåt|ursäkta|beklagar) (för )?(det |ett )?(sent|sena) (svar|svaret)
    """,
    solved="""
        sedan ((?!inte|aldrig|ingen|inget)\\w+ ){1,8}(perfekt|som smort|som ny|utmärkt|varmt överallt)
        (droppar|läcker|gnisslar|skramlar|luktar|knarrar|surrar|skakar|piper|tjuter|glappar) ((den|det|nu|här) )*(inte|inget) (längre|mer)( (sedan|efter) <clause>)?
        (?<!inte\\s)(slutat|slutade) (att )?(droppa|läcka|gnissla|skramla|lukta|knarra|surra|skaka|pipa|tjuta|glappa)( (sedan|efter) <clause>)?
        (gnisslet|ljudet|oljudet|lukten|fläcken|läckan|surret|glappet) (är |har )(nu |helt |äntligen )*(borta|försvunnit)( (sedan|efter) <clause>)?
        (problemet|felet) (är |har |nu |redan )*(löst|lagat|åtgärdat|avhjälpt)
    """,
    unsolved="""
        (gjort|provat|följt|testat) …… (ingen som helst|inte den minsta) skillnad(?! mellan)
        (gnisslet|ljudet|oljudet|lukten|fläcken|fläckarna|läckan|surret|glappet|smärtan|värken|problemet|felet) (har|är) ((?!åter)\\w+ ){0,2}inte (\\w+ )?(borta|försvunnit|gått över|gått bort|slutat|löst|lagat|åtgärdat|avhjälpt)
        har (\\w+ )?inte (\\w+ )?slutat (att )?(droppa|läcka|gnissla|skramla|lukta|knarra|surra|skaka|pipa|tjuta|glappa)
        sedan ert besök är (det|allt) (\\w+ )?(likadant|samma sak|som förut)(?= ?(?:[.,!|]|$))
    """,
    thanks="tack tackar tacksam tusentack thx tacka tackade",
    agreements="""
        toppen perfekt bra jättebra okej ok super kanon fint utmärkt mottaget bekräftat
        uppfattat noterat visst absolut självklart suveränt strålande härligt underbart jajamän
        javisst okidoki kul klart betalt fixat detsamma avtalat överens skönt trevligt
        låter
    """,
    greetings="""
        hej hejsan hallå tjena goddag godmorgon bästa kära herr fru god morgon
    """,
    farewells="""
        hälsningar mvh vänliga vänlig hälsning med bästa hälsn kram kramar hej hejdå hälsar
        varma ha vh
    """,
    salutations="tjenare",
    courtesies="läget hur mår är det allt bra",
    valedictions="allt gott så länge vänligen vi hörs på förhand ses trevlig dag helg",
    fillers="""
        så mycket jättemycket för det den de och till dig er hjälpen hjälp svaret svar snabbt
        snabba snabb infon informationen mailet mejlet allt är var jag vi på i en ett att har nu
        bara också helg helgen dag kväll vecka trevlig fortsatt fin härlig service besväret igen
        tusen hela gänget stort varmt som men vara redan mig oss då här alla min vår så fall
        tålamodet tid ni bra mig jag om några
    """,
    times="""
        måndag tisdag onsdag torsdag fredag lördag söndag imorgon idag ikväll morse morgon kväll
        nästa vecka klockan kl halv januari februari mars april maj juni juli augusti september
        oktober november december två tre fyra fem sex sju åtta nio tio elva tolv euro kronor kr
        igår dagen vid
    """,
    closings="""
        (glad|trevlig) påsk( och på återseende)?
        på återseende
        (det )?(spelar|gör) (mig |oss )?(ingen roll|detsamma|inget)
        (båda|bägge|båda dagarna) (går|passar|funkar|är)( (bra|lika bra|fint|för (mig|oss)|mig|oss))*
        (vi säger|då säger vi|då tar vi|vi tar|då blir det|säg|låt oss säga) (på )?(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)( (då|klockan \\w+|förmiddag|eftermiddag))*
        (då )?(ses|hörs) (vi )?(den )?\\d{1,2}(:?[ae])?
        (okej,? |ok,? |bra,? )?(då )?(låter|lämnar) vi det (vara )?(så|som det är)
        (inga|vi har inga|jag har inga) invändningar( från (min|vår) sida)?
        (okej,? |ok,? )?(det )?(fixar|ordnar|löser) (jag|vi)( det)?
        (jaha|aha|ok|okej),? (då |nu )?(förstår|fattar) jag
        (härmed |gärna )*bekräftar (jag|vi) (tiden|besöket|mötet|vår tid|bokningen|mottagandet)( (på|den|klockan|för) [^.!?;|,]{1,30})?
        (det )?(ser|låter|verkar|är) (bra|fint|okej|ok|toppen)( ut)?( (för|från) (min|vår|mig|oss) ?(del|sida)?)
        tack för att (ni|du) (?!.{0,80}(men|snälla|kan ni|kan du))((\\w+ ){1,12}\\w+)
        tack (så mycket )?för (offerten|anbudet|prisförslaget)
        synd,? (men )?tack (ändå|i alla fall)
        (paketet|beställningen|leveransen|varorna) (kom fram|kom|har kommit|är här|anlände)( (imorse|i morse|idag|igår|fram|hela?))*
        allt (är )?(helt|komplett|oskadat|med|på plats)
        (betalningen|pengarna|överföringen) (gick|har gått|är) (iväg|i väg|gjord|ute)( (idag|igår|imorse))?
        (priset|summan|planen|utkastet|datumet|tiden|kostnaden) (passar|är|funkar|går) (oss|mig|för oss|för mig|helt |okej|ok|bra|fint|i sin ordning| )+
        (vi|jag) (godtar|godkänner|accepterar) (priset|planen|datumen|villkoren)
        (det var |det är )?precis vad (jag|vi) (behövde|letade efter|sökte|ville ha)
        (jag|vi) kan bekräfta (tiden|besöket|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)
        (det är )?avgjort
        så gör vi
        sköt om (dig|er)
        (stort )?tack (ska|skall) (ni|du) ha
        (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag) (klockan \\w+ )?(passar|går|funkar) (mig |oss )?(bra|fint|utmärkt)?
        (förlåt|ursäkta) (för )?(det |ett )?(sent|sena) (svar|svaret)
        (allt|allting|det) (är|fungerar|funkar) (\\w+ )?(bra|okej|ok|fint|löst|lugnt|som det ska|perfekt)( (nu|igen|så))*
        det var (bara|endast) (en |ett )?\\w+
        (vi|jag) (klarar|fixar|löser|ordnar) (oss|det|mig)( själva| själv)?
        (tårtan|maten|kursen|det|allt|den|bilderna|\\w+) (var|är|blev|smakade) (en |helt |så |jätte)*(dröm|succé|fantastisk|fantastiskt|fantastiska|underbar|underbart|underbara|jättefin|jättefint|gott|jättegott|perfekt|toppen|vacker|vackert) ?<clause>
        (han|hon|den|det|hunden|katten|vi) (mår|är|fungerar|går) (redan |mycket |så |väldigt |jätte)*(bättre|bra|nöjd|nöjda|glad|glada|frisk)( nu)?
        tack för (att ((?!men|om|snälla)\\w+\\s){1,8}(?!men|om|snälla)\\w+|tålamodet|allt|hjälpen|igår|senast|tiden|besöket)
        (det )?(funkar|fungerar|går) (det )?(nu|igen|fint|bra|utmärkt)( (nu|igen|fint|bra))*
        (ville|vill) (bara |också |jag bara )*(säga tack|tacka)( för ((?!men|om|snälla)\\w+\\s){0,6}(?!men|om|snälla)\\w+)?
        (precis|exakt) (som|vad|så) (jag|vi) (ville|tänkte|menade|hoppades)( ha( det)?)?
        (tack|tackar|tacksam) (\\w+ ){0,3}(för|till) <clause>
        (ville|vill|vi ville) (bara )?(säga )?tack~ ?<clause>
        (ändå|men|i alla fall) tack
        tack (ändå|i alla fall)
        (vi )?(ses|hörs)( (på|i|då|imorgon|måndag|tisdag|onsdag|torsdag|fredag|snart|klockan|\\d+|nästa|vecka|sen))*
        (hej|ha) (då|det bra|det|det så bra)
        (det |den |dagen |tiden |ja,? |datumet |måndag |tisdag |onsdag |torsdag |fredag |allt |den dagen |det datumet )*(passar|låter|blir|är|fungerar|funkar|går|ser) (mig |oss |det |utmärkt |alldeles |jätte|väldigt |helt )*(bra|utmärkt|fint|perfekt|toppen|ok|okej|klart|i sin ordning|kanon|lugnt|oss|mig)( (bra|för (mig|oss)|fint|nu|utmärkt))*
        (inga|inget|ingen) (problem|fara|orsak|brådska|stress)
        (det gör inget|gör inget|ingen fara|varsågod|så lite så|det är lugnt|sånt händer|självklart|så gör vi|det gör jag|det fixar jag|gott så|ska ske)
        (betalningen|betalning|fakturan|faktura|pengarna|överföringen) (är |har |gick |nu |idag |skickades )*(betald|betalt|gjord|iväg|i väg|skickad|gjordes|överförd|klar|på väg) ?<clause>
        (har |jag har |vi har |nyss |just )*(betalat|betalt|överfört|swishat|fört över)(?! två) ?<clause>
        (god|glad|gott|trevlig|trevligt|fin|ha en|ha det|lycka till|grattis|önskar|skön|varma|krya|gratulerar) (jul|påsk|nytt|helg|dag|kväll|sommar|semester|fortsättning|fin|trevlig|bra|vecka|resa|på|er|dig|midsommar|år|födelsedagen|ledighet|natt)? ?<clause>
        (i lika måde|detsamma|tack detsamma|samma till er|dig med|er med)( (och|gott|nytt|år))*
        (vi |jag |den här gången )*(valde|har valt|bestämde oss|bestämt oss|hittade|har hittat|valt) (\\w+ ){0,2}(en annan|ett annat|någon annan|för|en lösning|annan) ?<clause>
        (behövs|behöver) (\\w+ )?(inte|ej)( (längre|mer))?
        (inte längre|inte) (aktuellt|nödvändigt)
        (allt|det|paketet|leveransen|varorna|den) (\\w+ )?(kommit fram|kom fram|har kommit|anlänt|är framme|kom)( (bra|idag|helt|i gott skick|i morse))*
        (mottaget|fått|tagit emot|har fått)( (det|mailet|fakturan|allt|paketet))*
        (läcker|droppar|gnisslar) inte (längre|mer)
        (läckan|problemet|felet) är (borta|löst|lagat|åtgärdat)
        (nu |det |den |allt )*(fungerar|funkar|går) (\\w+ )?(bra|igen|perfekt|utmärkt|som (en klocka|den ska|smort))( (igen|nu))?
        (var|är|smakade|blev) (\\w+ )?(jättegott|jättebra|fantastiskt|underbart|toppen|perfekt|utsökt|lyckat|jättefint|vackert|gott|trevligt) ?<clause>
        (rekommenderar|kommer tillbaka|återkommer gärna) ?<clause>
        (bekräftar|bekräftat|härmed bekräftas) (\\w+ ){0,5}
        (ursäkta|förlåt|beklagar|ber om ursäkt|sorry) (\\w+ )?(för|att|om|besväret|störningen|dröjsmålet) ?<clause>
        (hittade|hittat) (den|det|dem) ?<clause>
        (väntar|vi väntar|då väntar vi|jag kommer|vi kommer|återkommer|jag återkommer|hör av mig|jag är där|vi är där|kollar|jag kollar)( (till|på|klockan|då|snart|fredag|måndag|tisdag|onsdag|torsdag|sen|med|besked))*
        (det )?(svarar på|hjälpte|besvarar) (\\w+ ){0,3}
        (kul|roligt|skönt|bra|fint) att (höra|veta|det)( (fungerar|funkar))?
    """,
    enclosures="""
        ^ (bifogat|bifogas|bifogar|här)(?= ?$)
        som (önskat|överenskommet|utlovat|avtalat|ni bad om|du bad om),? (här är |kommer |bifogar |två |tre |några |en |ett |\\d )*(bilder|bild|foton|foto)( (på|av|från) \\w+)?
        (den|det) (första|andra|sista)( bilden)? (är|blev) (lite |något |rätt )+(suddig|oskarp|mörk|liten)(,? (sorry|förlåt|ursäkta))?
        (måtten|storleken) är \\d{1,5} ?(cm|mm|m)? (gånger|x|gg) \\d{1,5} ?(cm|mm|m)?(,? (höjd|djup|bredd|längd) \\d{1,5} ?(cm|mm|m)?)*
        (bild|foto|bilder|foton) (bifogad|bifogas|bifogat|bifogade)
        > (och |så |hej,? )*här (är|kommer|finns|får (du|ni)|har (du|ni)|bifogas|skickar|sänder) (?!(beställning|ansökan|cv|offert|reklamation)) ?<clause>
        (bifogat|bifogar|bifogad|bifogas|i bilagan|skickar|sänder|översänder) (är |kommer |det |den |de |jag |vi |med |påskrivna |undertecknade )*(?!(beställning|ansökan|cv|offert|reklamation)) ?<clause>
        (som|enligt) (önskat|överenskommet|utlovat|överenskommelse|begärt|du bad om|ni bad om|avtalat),? <clause>
        (foto|foton|bilder|bilden|avtal|avtalet|blankett|blanketten|formulär|kvitto|underlag) (\\w+ )?(bifogas|bifogat|bifogad|påskrivet|ifylld)
    """,
    answers="""
        ja,? (priset|summan|datumet|tiden|det|det priset|dagen) (är|går|passar|känns|låter|ser) (helt |för (oss|mig) |oss |mig )*(ok|okej|bra|fint)( (ut|för (oss|mig)|med (oss|mig)))*
        (ja,? |nej,? )?(adressen|numret|namnet|tiden|kontot|min adress|vår adress) (är|stämmer|gäller) (fortfarande|oförändrad|densamma|rätt|samma)( (densamma|samma|rätt))?
        (ja,? |nej,? )?(adressen|numret|namnet|tiden|kontot|min adress|vår adress) har inte ändrats
        (jag|vi) (accepterar|tackar ja)( (gärna|till (tjänsten|erbjudandet)|med (stor )?(glädje|nöje)))* och (bifogar|skickar|sänder|returnerar) (det|mitt|vårt) (underskrivna|undertecknade|ifyllda) (avtalet|avtal|kontraktet|formuläret)
        (ja,? )?(adressen|numret|namnet|datumet|uppgifterna|tiden|storleken|allt) (stämmer|är rätt|är riktig|är korrekt)( så)?
        (nej,? )(inget|ingenting|inte|det var) (mer|annat|allt|längre)
        (jag|vi) (tar|tar gärna) med ((?!två|tre)\\w+\\s){0,3}(?!två|tre)\\w+
        (min|mitt|vår) (man|fru|son|dotter|mamma|pappa|granne|kollega|sambo) (öppnar|är hemma|släpper in|tar emot|kommer|hämtar|väntar) ?<clause>
        (vi|jag) (kommer|är där|är framme) (vid|klockan|runt|omkring|strax|på) <clause>
        (jag|vi) har (precis |nu |redan |just |idag )*(skickat|betalat|överfört|fyllt i|skrivit under|lämnat|postat|laddat upp)( (pengarna|betalningen|handpenningen|blanketten|avtalet|allt|den|det|formuläret|nycklarna|bilderna))?( och (skickat|postat|betalat) \\w*)?
        (blanketten|formuläret|avtalet|kontraktet) är (\\w+ )?(ifylld|ifyllt|underskriven|underskrivet|undertecknat|påskriven)( och (ifyllt|ifylld|underskriven|underskrivet|skickat|skickad))?,? ?(se bilaga|bifogat)?
        (handpenningen|pengarna|betalningen|beloppet|avgiften) är (\\w+ )?(överförd|överförda|betald|skickade|skickad|inbetald|betalda)( nu)?
        se bilaga
        som (sagt|avtalat|överenskommet)
        (vi|det) behöver (vi )?(det |den )?inte (längre|mer)
    """,
    setbacks="""
        (förlåt |sorry |ursäkta |tyvärr )?(jag är|vi är|han är|hon är|(min|mitt|vår|vårt) (\\w+ )?\\w+ är) (tyvärr |jätte|väldigt |fortfarande |alla |rätt )*(sjuka?|förkylda?|krasslig|sängliggande|inlagd|på sjukhus|magsjuka?)
        (förlåt |sorry |ursäkta |tyvärr )?(jag har|vi har|(min|mitt|vår) (\\w+ )?\\w+ har) (fått )?(influensa|feber|corona|covid|vattkoppor|halsfluss|magsjuka)
        (jag|vi) ligger (hemma )?(sjuka?|i influensa|i feber|till sängs)
    """,
    postponements="""
        (vi|jag) (hittar|bokar|bestämmer|ordnar|får hitta|får boka|letar upp) (nog |säkert |sen |då )*(en|ett) (annan|annat|ny|nytt) (dag|tid|datum|tillfälle)( (sen|senare|då))*
        (jag|vi) (ringer|hör av (mig|oss)|mejlar|skriver) (när|så fort|så snart) ((?!men|kan)\\w+ ){0,4}(frisk|friska|bättre|bra|pigg|piggare|över)
    """,
    objections="""
        ta bort (mig|oss|min adress|mina uppgifter) …
        (sluta|upphör) (att )?(skicka|skriva|mejla|kontakta|ringa) …
        (skriv|mejla|kontakta|ring|skicka) (mig )?inte (till )?(mig|oss)? ?(mer|längre|igen|något)
        (radera|ta bort) (alla )?mina (uppgifter|personuppgifter)
    """,
    decisive="""
        (men|tyvärr|dock|snälla|vänligen|om|inte|behöver|vill|skulle|hur|när|varför|på förhand|saknas|brådskande|avboka|reklamation|beställning|beställer|skicka|ring|säg|fråga|två|tre|eller|hellre|tar|ta|kan ni|kan du|ja)
    """,
)
