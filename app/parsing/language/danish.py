from app.parsing.language.phrases import Language

DANISH = Language(
    code="da",
    common_words="""
        og at det er jeg vi i en et på som for med af den til har ikke om kan vil skal hej tak
        var men fra hvordan hvornår hvad jeres min mit vores så nu også der dem os mig dig
        kommer fik bliver blev være ville gerne mere hvor
        han hun aldrig ingen stadig meget efter siden kun alt alle ved hele også fra igen blev nogen
    """,
    questions="""
        > (og |men |eller |hej |ok |tak |ok tak og |fint )*(kan|kunne|vil|har|er|findes|går|får|skal|ved|tager|passer|må|sælger|åbner|lukker|koster|gælder|bliver|kommer) (i|du|jeg|vi|det|man|den|nogen|der|han|hun|de|priserne|tirsdag|mandag)(?! (fint|godt|perfekt))
        > (og |men |eller |så |hej |ok |tak |ok tak og )*(hvad|hvornår|hvor|hvordan|hvilken|hvilket|hvilke|hvem|hvorfor) (?!(dejligt|godt|sjovt|fint|rart|som))\\w+
        (vide|spørge|høre|spurgt|i tvivl|besked) (\\w+ )?(om|hvornår|hvordan|hvad|hvilken|hvem|hvor)
        (et|mit|nogle|par) (lille |hurtigt |kort )*(spørgsmål)
        (forstår) (\\w+ )?ikke
        (noget|nogen|nyt) (nyt|nyheder|om)
    """,
    requests="""
        (ser|finder) (jag |jeg |vi )?(ikke |ingen |intet )(noget |nogen )?(bilag~|fil~|dokument~|link~|faktura~|vedhæftning~)
        (venligst|vær venlig|vær så venlig|vær sød)
        > (og |men |så |hej |ok |gerne )*(send|ring|mail|sig|skriv|book|aflys|ret|læg|tag|giv|bekræft|kom|bestil|lad|flyt|lever|svar|kontakt|reserver|husk|tjek|gør|sæt|slet)( (mig|os|om|det|den|jeg|ind|op|bare|en|et|gerne|venligst|til|på|tilbage))
        (jeg|vi) (har brug|mangler|søger|leder|ønsker|vil|ville|kunne|skal|beder|foretrækker|venter)(?! (bare |gerne )*(takke|sige tak))
        (har brug for|mangler|søger|venter på|ønskes)
        (kunne|vil|ville) (jeg |vi )?(godt |gerne |hellere )+(tænke|have|vide|bestille|se|høre|få)
        vil i
        (beder|anmoder) (jer|dig|om|venligst)
        (interesseret) i
        (stadig|endnu|ikke|intet) (\\w+ )?(ikke hørt|fået|svar|hørt|modtaget (svar|tilbud))
        (aflyse|ændre|flytte|afbestille|rykke|opsige) (min|mit|mine|vores|tiden|bestillingen|besøget|aftalen|til)
        (kan|kommer) (desværre |jeg |vi )*ikke (komme|deltage)
        (skulle|lovede) (\\w+ )?(ringe|skrive|sende|komme|vende tilbage)
        (glemte|glemt|tabt|efterlod) (\\w+ ){0,3}(hos|mit|min|en|et)
        (i stedet for|hurtigst muligt|snarest|haster|på forhånd tak|på forhånd|tak på forhånd)
        (hellere|bedre) (klokken|på|en|kl)
        (det drejer sig om|vedrørende|angående|det handler om|rykker for|påmindelse)
        (ansøger|ansøgning|søger jobbet|mit cv)
        (vi|jeg) (tager|køber|accepterer|siger ja|bestiller) (den|det|to|tre|\\d+|gerne|til|jeres|dem)
        (så|ok|fint),? (tager|vil|bestiller) (jeg|vi)
        > ja,? (tak|gerne)(?! for)
        (det ville|ville det|ville) være (\\w+ )?(dejligt|rart|fint|godt|skønt) (om|hvis|at)
        (bilaget|filen|kontrakten|fakturaen|tegningerne) (\\w+ )?(mangler|manglede|fulgte ikke med|kunne ikke åbnes|er ikke kommet)
        der (var|er) ingen (vedhæftet|vedhæftede|vedhæftning|bilag) ?(fil|filer)?
        (men|desværre) (\\w+ ){0,4}(passer|går|duer|virker|kan) (\\w+ )?ikke
        (hellere|helst) (på|om|en|den|det|i|efter)
    """,
    pauses="""
        (jeg|vi) (skal |har |vil |får )(lige |gerne |nok |stadig )*(bruge|brug for|behov for) (lidt |et |par |nogle |mere |en )*(betænkningstid|(dage|dag|tid|uge)( mere)? til at (tænke|tale det igennem|drøfte det|beslutte|overveje))( (over|om|det|sagen))*(?= og | ?(?:[.,!|]|$))
        (jeg|vi) (vil|skal|må) (lige |gerne |først )*(tænke|overveje|sove)( (over|om|på|det|sagen|lidt))*(?= og | ?(?:[.,!|]|$))
        (jeg|vi) (vil|skal|må) (lige |gerne |først )*(tale|drøfte)( (om|det|sagen|igennem))* (derhjemme|med (min|mit|mine|vores) \\w+|med familien)(?= og | ?(?:[.,!|]|$))
    """,
    no_requests="""
        (jeg|vi) vil (bare |gerne )*(rose|give ros|komplimentere)
        (søger|leder|mangler|ønsker) (\\w+ )?ikke (\\w+ )?længere
        (vi|jeg) beder (\\w+ ){0,3}(undskyld\\w*|forståelse|tålmodighed|overbærenhed)
        (ved|hvis) (du |i |der |har |nogen |eventuelle |er |noget |yderligere )*(spørgsmål|noget|problemer|tvivl|brug for) ?<rest>
        (tøv ikke|skriv|ring|kontakt|sig til) (\\w+ ){0,3}hvis (?=[^.!?;|]{0,80}(noget|nogen|spørgsmål|problem|ikke|mere|flere|mangler|brug for|tvivl|hjælp)) <rest>
        (hej )?(hvordan går det|hvordan har du det|går det godt|hvordan har i det|alt vel|alt godt) ?(med dig)? ?\\?+
        hvorfor ikke ?[?.!]
        (håber) (at )?(du|i|alt|det) (har|er|går) <rest>
        (tak|takker) (\\w+ ){0,2}for [^.!?;|,]{0,90}
        (jeg|vi) tager (\\w+ ){1,4}med
    """,
    tags="""
        (ikke|ikke sandt|ok|vel|okay|ikke også|ja|nej|er det ikke|aftalt) ?\\?+
    """,
    statements="""
        (jeg|vi) (behøver|skal bruge|har brug for) ((?!din|dit|dine|jeres)\\w+ ){0,3}(dag|dage|uge|uger|time|timer|minutter|måned|tid)(?! (\\w+ ){0,2}(af jer|af dig))
    """,
    look_aheads="""
        (jeg|vi) (ser|glæder mig|glæder os) (\\w+ )?(frem )?til(?! (\\w+ ){0,3}(svar|besked|beslutning|afgørelse|tilbagemelding|samtale|tilbud|høre|bestilling)(?!\\w)) <clause>
        på gensyn ?<clause>
    """,
    hopes="""
        (jeg|vi) håber (virkelig )?(at )?(?![^.!?;|,]{0,80}(tilbud|forslag|udkast|skitse|idé|passer|interesse|høre))(alt|du|i|den|det|de) <clause>
    """,
    offers="""
        (her er|hermed|vedhæftet) (\\w+ )?(tilbuddet|tilbud|prisoverslaget|prisoverslag)
        (vedhæftet|vedlagt|hermed|her er|nedenfor|sender|fremsender) … (tilbud|ansøgning|cv|forslag|overslag)
        (vores|tilbuddet|tilbud|prisen) … (gælder|gyldig~|til og med|er på|vedhæftet)
        (gælder|gyldig~) til
        (tilbyder|foreslår|ansøger|søger stillingen|min ansøgning)
        (ser|vi ser) frem til (\\w+)
        (venter|afventer) (på )?(jeres|dit|svar|din)
        (så snart|når) (jeg|vi|du|i) (har|får) <rest>
        (giv|send) (mig|os) (\\w+ )?(besked|svar|lyd)
        (hvad (siger|synes) (du|i))
        (håber) (\\w+ )?(passer|falder|høre|interesse)
        (forfalden|forfaldt|ubetalt|betal~ inden|rykker)
        (jeres|dit|din) (svar|beslutning|godkendelse|mening|bekræftelse)
    """,
    orders="""
        (hermed )?(bestiller|bestille) (vi|jeg) <rest>
        (vil|kunne) (jeg |vi )?(gerne |godt |tænke mig at )*(bestille|købe|have) (\\d+|to|tre|fire|seks|ti|fyrre|tolv|en|et)
        (siger ja til|accepterer|godkender) (jeres|dit|tilbuddet)
        (vi|jeg) bestiller
    """,
    complaints="""
        (vil|kræver at) (\\w+ )?(have|få) (mine |vores )?(penge|pengene|\\d+( ?(kr\\.?|kroner|€|euro))?) (tilbage|retur)
    """,
    issues="""
        (virker|fungerer|starter|lukker|passer|stemmer|åbner|kommer|lader|skyller|varmer|printer|kom|dukkede|hjalp|svarer) (\\w+ ){0,3}(ikke|ikke længere|aldrig)(?! (på (mandag|tirsdag|onsdag|torsdag|fredag)|for (mig|os)))
        (ikke|aldrig) (\\w+ )?(kommet|leveret|ankommet|virket|dukket op)
        (stadig) (ikke|i stykker|defekt|utæt)(?! (hørt|svar))
        (i stykker|ødelagt|knækket|revnet|ridset|kold|kolde|koldt|mugne?|muggent|brændt|våd|vådt|beskidt|bulet|beskadiget|defekt|løsnet|utæt|drypper|lækker vand|knirker|blinker|gået løs|gennemblødt|ufuldstændig|forkert|visne?)(?! ikke)
        (manglede|manglede|mangler|mangler der)(?! (bare|kun dig))
        (kun|bare) (\\w+ )(\\w+ )?(af|hele|frem|ud af)
        (bestilte|bestilt|bad om) (\\w+ ){1,4}(men|og|,) (\\w+ )?(fik|kom|fået)
        (forkert|gammel|gamle|forkerte) (størrelse|farve|adresse|navn|model|beløb|antal|vare|pris|dato|faktura)
        (faktura|fakturaen|regningen) (\\w+ ){0,5}(fejl|forkert|samme fejl|to gange|dobbelt)
        (samme|en) (fejl|problem)
        (betalt|opkrævet|faktureret|trukket) (\\w+ ){0,3}(to gange|dobbelt|for meget)
        (ingen|intet) (\\w+ )?(kom|dukkede op|åbnede|svarer|vand|varme|strøm|varmt vand)
        (siden|efter) (\\w+ )?(opdateringen|reparationen|besøget) (\\w+ ){0,5}(ikke|kun|fejl)
        (skuffet|utilfreds|reklamere|reklamation|klage|klager over|uacceptabelt|skandaløst|ikke (særlig |helt |spor )?tilfredse?)
        (for sent|timer for sent|forsinket|for (lille|stor|kort|lang))
        (er|var|blev|føles|sidder|virker) (\\w+ )?for (høj|højt|høje|lav|lille|små|stor|stort|store|kort|korte|lang|lange|stram|tung|varm|hård|blød|sød|salt|skarp|svag|stærk|mørk|mørkt|lys|bleg|gamle|gammel|sent|løs)
        siden (servicen|reparationen|opdateringen|besøget|behandlingen|installationen|operationen|vasken|eftersynet|udskiftningen|i \\w+)(?![^.!?;|]{0,90}(bedre|godt|perfekt|fint))
        (gør|gjorde) (\\w+ )?ondt
        (lugter|lugtede|smager|smagte) (\\w+ )?(stadig )?(af|brændt|mærkeligt|grimt|dårligt|muggent)
        (larmer|drypper|lækker|binder|knirker|skramler|bipper|hakker|skurrer|klemmer|rasler|hyler)(?! ikke)
        (har|er) (\\w+ )?(gået i stykker|faldet af|løsnet|revnet|sat sig fast|holdt op|blevet (gul|grøn|sort|hård|sur|værre))
        (er|var) (\\w+ )?(itu|ødelagt|ridset|plettet|hævet|beskidt|muggent|muggen|rusten|tom|våd|våde|udløbet|skæv|løs)
        (trukket|opkrævet|betalt|faktureret) (\\w+ ){0,4}(to gange|dobbelt|for meget)
        (knap nok|ikke engang|næsten ikke|kun) (\\w+ )?(lunkne|lunken|lunkent|varm|varme|varmt)
        (bliver|blev) (\\w+ )?(knap nok|ikke|aldrig) (\\w+ )?(varm|varme|lunkne|færdig|ren|tør)
        ingen (forskel|forbedring|effekt)
        (der )?(kom|var|dukkede) (der )?ingen( op)?
        (han|hun|de|håndværkeren|teknikeren|buddet) (dukkede|kom|ringede|svarede) (aldrig|ikke)( op)?
        (har|havde) (samme|en) (ridse|fejl|revne|bule|plet|skade)
        samme (ridse|fejl|revne|lyd|problem|plet)
        (ridse|ridser|revne|hul|bule|plet|pletter|skimmel|pyt|vand) (i|på|under|langs|ved)
        (der er|der ligger|der står) (\\w+ )?(en |et )?(pyt|vand|skimmel|glas|støv)
        (adgangskode|adgangskoden|kodeordet|koden|kode|linket|kortet) (\\w+ )?(virker ikke|er forkert|afvises|passer ikke|bliver afvist)
        (dårligere|værre) end
        (værre|dårligere) (nu|igen)
        (selv om|selvom|trods) (jeg|vi|i|det) (havde|har|skulle|stod)
        (slukker|tænder|går) (\\w+ )?(af|på)? ?(sig selv|hele tiden|hver nat|uden grund)
        (forkert|forkerte|gammelt|gamle) (dato|navn|farve|størrelse|adresse|beløb|pris|vare|model)
        ikke (den|det|de) (farve|størrelse|model|vi|jeg) \\w+
        (kun|bare) (en|to|tre|fire|fem|seks|\\d+) (ud )?af (seks|fem|\\w+)
        (det )?hjalp (\\w+ )?ikke
        (lynlås|lynlåsen|døren|låsen|skuffen|nøglen) (\\w+ )?(sidder fast|binder|sætter sig fast)
    """,
    no_issues="""
        (ingen|uden|intet) (problemer|problem|fejl)
        drypper ikke
        (kontrakten|bilaget|filen|tegningerne|fakturaen) (\\w+ ){0,3}ikke
        (drypper|lækker|larmer) ikke( (længere|mere))?
    """,
    solved="""
        (siden|efter) ((?!ikke|aldrig|ingen)\\w+ ){1,8}(perfekt|som smurt|upåklageligt|dejligt varmt|som ny)
    """,
    thanks="tak takker tusindtak mange-tak thx takke",
    agreements="""
        super fint perfekt godt dejligt fantastisk ok okay modtaget bekræftet forstået noteret
        selvfølgelig aftalt jaså skønt alletiders glimrende herligt betalt ordnet færdig topper
        lyder naturligvis klart flot godkendt ligeså jep
    """,
    greetings="hej kære goddag godmorgen hr fru hejsan",
    farewells="hilsen hilsner mvh venlig venlige vh kh med bedste de kærlig hav knus",
    salutations="halløj davs",
    courtesies="hvordan går det alt vel",
    valedictions="forhånd på alt godt vi ses tales ved god dag weekend",
    fillers="""
        så meget mange for det den de og til dig jer hjælpen hjælp svaret svar hurtige hurtigt
        info infoen mail mailen alt er var jeg vi på i en et at har nu bare også weekend dag
        aften uge god fortsat service tusind igen lige ret os mig fint hele alle jeres besværet
        ulejligheden sådan fremover tålmodigheden som meget
    """,
    times="""
        mandag tirsdag onsdag torsdag fredag lørdag søndag morgen morges aften imorgen næste uge
        klokken kl halv januar februar marts april maj juni juli august september oktober
        november december to tre fire fem seks syv otte ni ti elleve tolv euro kroner kr går
        formiddag eftermiddag
    """,
    closings="""
        (prisen|beløbet|planen|udkastet|datoen|tiden) (passer|er) (os|mig|for os|for mig|helt |fin|fint|i orden|ok|okay| )+
        (vi|jeg) (godkender|accepterer|er enige? i) (prisen|planen|datoerne|vilkårene)
        (det er |det var )?lige (det|hvad),? (jeg|vi) (havde brug for|manglede|ledte efter|søgte)
        sådan gør vi
        pas (godt )?på (dig|jer)( selv)?
        (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) (klokken \\w+ )?(passer|går|er) (mig |os )?(fint|godt|perfekt)?
        (undskyld|beklager) (det |et )?(sene|sent) svar
        (alt|det|det hele) (er|fungerer|virker) (\\w+ )?(godt|okay|ok|fint|løst|i orden|som det skal|perfekt)( (nu|igen|sådan))*
        det var (bare|kun) (en |et )?\\w+
        (vi|jeg) (klarer|ordner|fikser|løser) (os|det|mig)( selv)?
        (kagen|maden|kurset|det|alt|den|billederne|\\w+) (var|er|blev|smagte) (en |helt |så )*(drøm|succes|fantastisk|fantastiske|vidunderlig|vidunderligt|dejlig|dejligt|lækkert|lækker|perfekt|smuk|smukt|smukke|skønt) ?<clause>
        (han|hun|den|det|hunden|katten|vi) (har det|er|fungerer|går) (allerede |meget |så |virkelig )*(bedre|godt|tilfreds|tilfredse|glad|glade|rask)( nu)?
        tak for (at ((?!men|hvis)\\w+\\s){1,8}(?!men|hvis)\\w+|tålmodigheden|alt|hjælpen|i går|sidst|tiden|besøget)
        (det )?(virker|fungerer|går) (det )?(nu|igen|fint|godt|upåklageligt)( (nu|igen|fint|godt))*
        (ville|vil) (jeg )?(bare |også |lige |gerne )*(sige tak|takke)( for ((?!men|hvis)\\w+\\s){0,6}(?!men|hvis)\\w+)?
        (præcis|lige) (som|hvad|det) (jeg|vi) (ville|tænkte|mente|håbede|ønskede)( have( det)?)?
        (tak|takker) (\\w+ ){0,3}(for|til) <clause>
        (ville|vil|vi ville) (bare |lige |gerne )*(sige tak|takke) ?<clause>
        (alligevel|men|dog) tak
        tak (alligevel|i lige måde)
        (vi )?(ses|tales|snakkes)( (ved|på|i|da|mandag|tirsdag|onsdag|torsdag|fredag|snart|så|klokken|\\d+|næste|uge|morgen))*
        (det |den |dagen |tiden |ja,? |alt |datoen |mandag |tirsdag |onsdag |torsdag |fredag )*(passer|lyder|bliver|er|fungerer|går|ser) (mig |os |det |helt |rigtig |meget )*(fint|godt|perfekt|super|ok|okay|i orden|klart|os|mig)( (fint|godt|for (mig|os)|nu))*
        (ingen|intet|det er ikke noget|det er intet) (problem|problemer|årsag|stress|hast)
        (det gør ikke noget|gør ikke noget|det var så lidt|selv tak|velbekomme|ingen årsag|det sker|selvfølgelig|det gør jeg|det ordner jeg|bare rolig|i orden)
        (betalingen|betaling|fakturaen|faktura|pengene|overførslen|beløbet) (er |har |blev |nu |lige |i dag )*(betalt|sendt|overført|gennemført|på vej|afsendt) ?<clause>
        (har |jeg har |vi har |lige |netop )*(betalt|overført)(?! to) ?<clause>
        (god|glædelig|godt|rigtig god|hav en|ha en|held og lykke|tillykke|ønsker|fortsat|go|glædelige) (jul|påske|nytår|weekend|dag|aften|sommer|ferie|god|dejlig|uge|tur|med|jer|dig|bedring|fødselsdag|rigtig)? ?<clause>
        (i lige måde|ligeledes|det samme|lige over)( (og|godt|nytår|til jer))*
        (vi |jeg |denne gang )*(har valgt|valgte|besluttede|fandt|har fundet) (\\w+ ){0,2}(en anden|et andet|andre|en løsning|anden) ?<clause>
        (er |det er )?(ikke) (nødvendigt|aktuelt|brug for)( (længere|mere|mer))?
        (alt|det|pakken|varerne|den) (\\w+ )?(kommet frem|kom frem|er ankommet|ankom|er kommet)( (godt|i dag|helt|i god stand|i morges))*
        (modtaget|fået|har fået)( (det|mailen|fakturaen|alt|pakken))*
        (drypper|lækker|larmer) ikke (længere|mere)
        (problemet|fejlen) er (løst|væk|ordnet)
        (nu |det |den |alt )*(virker|fungerer|kører) (\\w+ )?(fint|godt|igen|perfekt|upåklageligt|som (smurt|en drøm|det skal))( (igen|nu))?
        (var|er|smagte|blev) (\\w+ )?(lækkert|fantastisk|dejligt|perfekt|vidunderligt|en succes|skøn|flot|hyggeligt) ?<clause>
        (bekræfter|bekræftet|hermed bekræftet) (\\w+ ){0,5}
        (undskyld|beklager) (\\w+ )?(at|for|ulejligheden|forstyrrelsen|ventetiden|forsinkelsen) ?<clause>
        (fandt|fundet) (den|det|dem) ?<clause>
        (vi venter|så venter vi|jeg kommer|vi kommer|jeg vender tilbage|vender tilbage|jeg er der|vi er der|jeg kigger)( (til|på|klokken|da|snart|fredag|mandag|tirsdag|onsdag|torsdag))*
        (dejligt|godt|rart) at (høre|vide|det)( (virker|lykkedes))?
    """,
    enclosures="""
        (her|vedhæftet|vedhæfter|vedlagt|hermed|sender|i bilaget) (er |kommer |det |den |de |jeg |vi |underskrevne )*(?!(bestilling|ansøgning|cv|tilbud|reklamation)) ?<clause>
        (som) (ønsket|aftalt|lovet|du bad om|i bad om),? <clause>
    """,
    answers="""

        (ja,? )?(adressen|nummeret|navnet|datoen|oplysningerne|tiden|størrelsen|alt) (passer|er rigtig|er rigtigt|er korrekt|stemmer)( sådan)?
        (nej,? )(intet|ingenting|ikke|det var) (mere|andet|alt|længere)
        (jeg|vi) tager ((?!to|tre)\\w+\\s){1,4}med
        (min|mit|vores) (mand|kone|søn|datter|mor|far|nabo|kollega|kæreste) (lukker op|åbner|er hjemme|lukker jer ind|tager imod|kommer|henter|venter) ?<clause>
        (vi|jeg) (kommer|er der|er fremme) (ved|klokken|omkring|lige|på) <clause>
        (jeg|vi) har (lige |nu |allerede |i dag |netop )*(sendt|betalt|overført|udfyldt|underskrevet|afleveret|uploadet)( (pengene|betalingen|depositummet|skemaet|kontrakten|alt|den|det|formularen|nøglerne|billederne))?( og (sendt|postet|betalt) \\w*)?
        (skemaet|formularen|aftalen|kontrakten) er (\\w+ )?(udfyldt|underskrevet)( og (udfyldt|underskrevet|sendt))?,? ?(se vedhæftet|se bilag|vedhæftet)?
        (depositummet|pengene|betalingen|beløbet|kontingentet) er (\\w+ )?(overført|betalt|sendt|indbetalt)( nu)?
        se (vedhæftet|vedhæftede|bilag)
        som (sagt|aftalt)
        (det|den) (har|skal) vi ikke (brug for|bruge) (længere|mere)
    """,
    decisive="""
        (men|desværre|dog|venligst|hvis|ikke|mangler|vil|ville|hvad|hvornår|hvorfor|på forhånd|haster|aflyse|reklamation|bestilling|bestiller|send|ring|sig|spørgsmål|to|tre|eller|hellere|tager|tag|kan i|kan du|ja)
    """,
)
