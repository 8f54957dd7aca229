from app.parsing.language.phrases import Language

DUTCH = Language(
    code="nl",
    common_words="""
        de het een en van ik u je we wij jullie niet is zijn was te op voor met aan in om dat
        die dit er maar ook naar nog wel kan kunt kunnen wil heb hebben heeft mijn onze ons uw
        hoe wat wanneer waar graag bij als dan al geen over uit door tot bedankt dank hallo hoi
        goed zou weer nu mij hem alles
        hij zij ze nooit niemand weer alleen zo nu steeds onder na sinds over sommige deze iets niets
    """,
    questions="""
        > (?!heb (het|de|hem|ze|alles) )(en |of |maar |dus |hallo |hoi |ok |oké |prima |bedankt |dag |misschien |wellicht |verder |wanneer |hoe |wat )*(kunt|kun|kan|kunnen|zou|zouden|zoudt|wilt|wil|willen|mag|mogen|moet|moeten|heeft|heb|hebben|is|zijn|was|krijg|krijgen|doet|doen|gaat|komt|kom|past|lukt|klopt|geldt|telt|levert|leveren|maakt|maken|verkoopt|repareert|bent|ben|weet|weten|neemt|nemen|stuur|stuurt|werkt|werken|accepteert|accepteren|sluit|sluiten|bestaat|blijft|zit|schikt|zullen|zal|hoeft|hoef|vindt|vind|denkt|denk|gebruikt|rekent|rekenen) (u|je|jij|jullie|we|wij|ik|er|het|dat|deze|die|ze|hij|iemand|men|mijn|onze|uw|de|nog)(?! (mij|me|ons) (goed|prima))(?! (prima|goed|in orde|akkoord|klaar|gelukt|allemaal|helemaal (goed|prima))[.!]?)
        > (en |of |maar |dus |dan |hallo |hoi |ok |oké |prima |bedankt |alleen |en het … )*(wanneer|waar|waarom|hoe|hoeveel|wat|welke|welk|wie|waarmee|waarvoor|tot hoe laat|hoe laat|vanaf wanneer|tot wanneer|wat voor) (?!(gevraagd|besproken|afgesproken|altijd|gewenst|beloofd|fijn|leuk|goed|een|mooi|lief|jammer|attent|snel|aardig|heerlijk))\\w+
        (weten|zeggen|laten weten|vragen|benieuwd|weet|vertellen|aangeven|doorgeven|hoor graag|horen),? (graag |nog |even )*(of|wanneer|hoe|wat|welke|waar|wie|hoeveel)
        (vraag|vroeg|vragen) (mij|me|ons) af
        (een|nog een|mijn|twee|wat|enkele|een paar|korte) (korte |kleine |laatste |snelle )*(vraag|vragen|vraagje)(?! (is |zijn )?beantwoord)
        (ik|wij|we) (begrijp|begrijpen|snap|snappen) (niet|het niet|\\w+ niet|\\w+ \\w+ \\w+ niet|de \\w+|nog)
        (is|zijn|heeft|hebben|al) er (al|nog|ook|iets|plek~|nieuws)
        (al |nog )?(iets|nieuws|updates?) (nieuws|bekend|over)
        (ik|wij|we) (wil|wilde|zou|zouden|willen|wou) (graag |even |nog |ook )*(weten|vragen|horen|informeren)
    """,
    requests="""
        (zie|vind|zien|vinden) (ik |we |wij )?(\\w+ )?(geen|nergens) (een |de |het )?(bijlage|bestand|document|link|factuur|tekening)
        (mis|missen) (ik|we|wij) (nog )?(het|de|uw|je) (\\w{0,20})(nummer|adres|datum|naam)
        (hangt|ligt) (\\w+ )?(van|aan) (de|het) (\\w+ )?(af)?
        (neem ik aan|ik neem aan|vermoed ik|denk ik)
        de (klus|opdracht) is (voor|van) (u|jullie|je)
        (daar|er) heb ik (\\w+ ){0,3}(nodig)?
        help (me|mij|ons) (even )?aan
        (zou|is|komt) (\\w+ )?(beter|handiger) (\\w+)?(zijn|uit|voor)?
        (zijn|komen) (we|wij) (nu )?met (\\w+) (in plaats|ipv)
        (geen|zonder|er zat geen) bijlage
        (kan|krijg) (\\w+ ){0,3}(bijlage|bestand|link) niet (openen|lezen|vinden)
        > (de|het) (\\w+) (dan|graag|toch)
        (zoals|als) altijd graag
        (het is|is) (erg |heel )?(dringend|spoed)
        vergeet (\\w+ )?niet
        > (zoek|gezocht|op zoek)
        (begrijp|snap) (\\w+ ){1,8}niet( (helemaal|goed|echt))?
        graag (opnieuw|nog een keer|nogmaals|even) (\\w+)
        (we|wij|ik) (nemen|neem) (hem|het|ze|haar)(?! (door|mee|op))
        > (en |dan )?(breng|wacht|houd|zet|leg|stuur|geef|doe|haal|kom|neem) (\\w+ )?(hem|het|ze|met|maar|de|tot)
        (adres|nummer|naam|rekeningnummer) (is veranderd|is gewijzigd|wordt|is nu)
        (mis|missen) (ik |we )?(nog )?(de|het) (\\w+ )?(nog)?
        (heeft|hebt|hebben) (me|mij) overgehaald
        (bedacht|van gedachten veranderd)
        (blijven hangen|blijven liggen)
        > (senden|vertel|vertelt) (\\w+)
        (alstublieft|alsjeblieft|aub|a\\.?u\\.?b|s\\.?v\\.?p|svp)
        (graag|liefst) (\\w+ ){0,6}(ontvangen|weten|horen|zien|willen|bestellen|hebben|laten|een|de|het|ik|uw|je|voor|twee|veertig|\\d+|bevestig~|reactie|antwoord|offerte|afspraak|terugbel~|contact|snel|nog|in|op|per|afzeggen|annuleren|opsturen|doorgeven)(?! (gedaan|tot))
        > (en |dan |ook |nog |hallo |hoi |ok |prima |maar |wilt u )*(stuur|stuurt|bel|belt|mail|mailt|laat(?! maar(?! weten))|geef|geeft|zeg|zegt|zet|maak|maakt|doe|noteer|reserveer|schrijf|breng|neem|kom|wijzig|annuleer|verplaats|bevestig|haal|leg|voeg|pas|kijk|check|controleer|denk|vergeet|lever|regel|plan|boek|houd|bewaar|verwijder|corrigeer|vermeld|reken|schrap|druk|vraag|bestel)( (u|je|jij|jullie))? (mij|me|ons|maar|het|de|er|mijn|onze|nog|even|ook|dan|aan|een|dat|ze|in|op|weten|mee|niet|gerust niet|rekening|uw|je|deze|die|over|terug)
        (laat|laten|geef|stuur|bel) (u |je )?(mij|me|ons|het|even) (\\w+ ){0,3}(weten|terug|door|toe|op|horen)
        (ik|wij|we) (verzoek|verzoeken|vraag|vragen) (u|jullie|je|vriendelijk|om|hierbij|of)
        (verzoek|verzoeken) (u|ik u|wij u|tot|om)
        (ik|wij|we) (heb|hebben|zoek|zoeken|wil|willen|zou|zouden|wens|wensen|ontvang|ontvangen|verneem|vernemen|hoor|horen|zie|zien) (\\w+ ){0,6}(nodig|graag|naar|willen|liever|offerte|afspraak|hebben|ontvangen|interesse|bestellen|tegemoet|maken|annuleren|wijzigen|verzetten|langskomen|horen|krijgen|reactie|antwoord)(?! (bedanken|geen|gedaan))
        (nodig) (voor|tegen|op|vóór|hebben|heb)
        (heb|hebben|heeft) (\\w+ ){0,5}nodig
        (ik|wij|we|mijn \\w+) (heb|hebben|heeft) (\\w+ )?(interesse|belangstelling)
        (geïnteresseerd|interesse|belangstelling) (in|voor)
        (ik|wij|we) (zou|zouden|wil|willen|had|hadden|heb|hebben) (het |dat |die |er |dan |toch |graag |ook )*(liever|graag|willen|een|het liefst)(?! (bedanken))
        (zoek|zoeken|op zoek) (ik |wij |we |naar |nog |een )*(naar|een|iemand|nieuwe)
        (wacht|wachten) (ik |wij |we )?(nog |nog steeds |al |steeds |met smart )*(op|sinds)(?! (vrijdag|maandag|dinsdag|woensdag|donderdag))
        (in afwachting|afwachting) van
        (nog|tot nu toe|nog steeds|al) (geen|niets|niks|nooit) (\\w+ ){0,3}(gehoord|ontvangen|gekregen|reactie|antwoord|offerte|factuur|bericht|bevestiging|vernomen)
        (zou|zouden|zouden jullie|zou je|beloofde|ging|gingen|had) (u |je |jullie |mij |me |ons |gisteren |nog |vandaag |hij |iemand )*(iets laten|terugbellen|laten weten|laten horen|bellen|mailen|sturen|komen|langskomen|contact)
        (afzeggen|annuleren|verzetten|verplaatsen|wijzigen|opzeggen|verschuiven|omboeken|uitstellen|afmelden)(?! (hoeft|is) niet)
        (zeg|meld|schrijf) (mijn|onze|me|mij|ons) (\\w+ ){0,4}(af|in|aan|op)
        (kan|kunnen|lukt|red) (ik |wij |we |het |mij |ons |toch |helaas |niet )*(niet|niet meer) (komen|door|aanwezig|meer|naar)? ?(op|bij|komen|maandag|dinsdag|woensdag|donderdag|vrijdag)
        (er is|is er) (iets|wat) tussen~
        (liever|beter) (om|op|een|in|wat|niet|dinsdag|maandag|woensdag|donderdag|vrijdag|zaterdag|schriftelijk|morgen)
        (in plaats van|ipv|i\\.p\\.v)
        (zo spoedig mogelijk|zo snel mogelijk|met spoed|dringend|spoedig|z\\.?s\\.?m|zsm|per omgaande|per ommegaande)
        (alvast|bij voorbaat|vast) (hartelijk |vriendelijk )?(bedankt|dank|dankuwel)
        (bij voorbaat|alvast) dank
        (sollicit~|sollicitatie|cv|mijn motivatie)
        (zou|was|lijkt) (het |een \\w+ |\\w+ )?(fijn|mooi|leuk|handig|prettig|geweldig|super|top|lief|aardig)( (zijn|als|om|wanneer|indien))
        (het gaat|gaat het|betreft) (om|over|een)
        (heb|ben) ik (mijn|m'n|een|de|het) (\\w+ ){0,5}(laten liggen|vergeten|verloren|kwijt)
        (herinnering|even een reminder|ter herinnering|kom (ik )?(even )?terug op|wilde even (horen|vragen|informeren|checken)|nogmaals de vraag)
        > (dan|doe|ok|oké|goed|prima|akkoord|ja)+,? (dan )?(doe|neem|maak|graag|twee|drie|\\d+|het hele|neem ik|nemen we|wil ik) (\\w+)
        (doe|maak|geef) (er |mij |me |ons |dan )*(dan |maar |er )*(twee|drie|vier|\\d+|een|het|de)
        (neem|nemen|bestel|bestellen|wil|willen) (ik|wij|we) (er |dan |graag |die |de |het )*(twee|drie|vier|\\d+|een|ze|allebei|beide|die|de|het)
        (ik|wij|we) (neem|nemen) (er |dan |graag )*(twee|drie|\\d+|een|ze|allebei|beide|die|de|het)
        (akkoord met|gaan akkoord|ga akkoord) (de |uw |het |met )*(offerte|aanbod|voorstel|prijs|bedrag)
        > ja,? (graag|alstublieft|doe maar|heel graag)
        (ga uw gang|ga je gang|ga maar door|begin maar)
        (mag|kan|kunnen) (\\w+ ){1,3}(naar|op|aan) (dit|onderstaand|mijn|ons) adres
        (contract|bijlage|bestand|document|tekeningen|lijst|formulier|factuur|bon) (\\w+ ){0,3}(nog niet|niet|nooit|ontbreekt|ontbrak)( (bij|ontvangen|gekregen|binnen|openen|erbij))?
        (maar|helaas|alleen|echter) (\\w+ ){0,4}(past|lukt|schikt|kan|gaat|komt) (\\w+ ){0,3}(niet|slecht)
        (kan|kunnen) (ik|we|wij) (\\w+ ){0,2}(helaas |toch |dan )+niet
        (u|jij|je|jullie) (zou|zouden) (\\w+ ){0,8}(sturen|bellen|komen|terugbellen|laten weten|mailen|brengen|doorgeven)
        (kiezen|kies|gaan|ga) (we|wij|ik|dan) ?(voor) (optie|variant|versie|nummer|de|het|uw)
        (we|wij|ik) (kiezen|kies|gaan|ga) (dan )?voor (optie|variant|versie|nummer|de|het|uw)
        (hartelijk |vriendelijk |veel )?(dank|bedankt) (alvast|bij voorbaat)
        (alvast|bij voorbaat) (\\w+ )?(dank|bedankt)
        (moet|moeten) (\\w+ ){0,5}(geverfd|gemaakt|gerepareerd|schoongemaakt|vervangen|klaar|gesnoeid|gestemd|ingekort|afgeblazen)( (worden|zijn))?
        > (beter|liever) (op|om|in|met|per|de|het|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)
        liever (met|per|contant|in|zonder|op)
        (maar|alleen|wel) (zonder|met|geen|niet) (?!nodig)(\\w+)
        (bent|ben|zijn) (\\w+ )?vergeten (\\w+ ){0,4}(bij te voegen|te sturen|mee te sturen|te noemen)
        (alleen|wel|nog) moet(en)? (de|het|ik|wij|we|er|mijn)
        heb (ik|wij|we) liever
        laat (\\w+ )?weten wanneer
    """,
    pauses="""
        (ik|wij|we) (heb|hebben) (nog |wel |graag |een |paar |enkele |wat |even |twee |meer )*(bedenktijd|(dagen|dag|tijd|week|weken)) nodig (om (te|na te|erover te|er over te|dit te|het te) (overleggen|denken|nadenken|beslissen|bespreken)|voor overleg)(?= en | ?(?:[.,!|]|$))
        (ik|wij|we) (wil|willen|moet|moeten) (er |dit |het |nog |even |eerst |graag |een |nachtje |over |erover )*(nadenken|slapen)(?= en | ?(?:[.,!|]|$))
        (ik|wij|we) (wil|willen|moet|moeten) (er |dit |het |nog |even |eerst |graag )*(met (mijn|onze) \\w+|met de (familie|bank)|thuis) (over )?(overleggen|bespreken)(?= en | ?(?:[.,!|]|$))
        (en )?(ik |wij |we )?(laten|laat) (het )?(u|je) (het )?(dan |snel |volgende week )?weten
        (en )?(ik |wij |we )?(kom|komen) er (dan |snel |volgende week )?op terug
    """,
    no_requests="""
        (heb|hebben) (er )?(geen|geen enkele) (interesse|belangstelling|behoefte)
        (wij|we|ik) (vragen|vraag|rekenen op|hopen op) (\\w+ ){0,3}(begrip|geduld)
        (gelieve|wilt u) (\\w+ ){0,3}(verontschuldigen|excuseren)
        (het )?maakt (mij|me|ons) niet (uit|veel uit)
        doe maar (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?= ?(?:[.,!|]|$))
        ok doe ik(?= ?(?:[.,!|]|$))
        ik neem het (graag|met plezier) aan( en ben er)?
        (neem|nemen) (\\w+ ){0,2}uitnodiging (\\w+ ){0,2}aan
        (heb|hebben) (\\w+ ){0,3}niet meer nodig
        niet meer nodig
        (zal|doe|heb|neem|maak|laat) (ik|wij|we) (doen|het|hem|wel|dat|de \\w+ mee)
        maakt (het |dat )?niet(s)? uit
        wat (mij|ons) betreft
        alles wat (we|wij|ik) nodig (hebben|heb)
        heb het (doorgegeven|gedaan|gevonden|ontvangen)
        ik neem (de|het|een|mijn) (\\w+ )mee
        (schroom|aarzel|twijfel) (niet|gerust niet) <rest>
        (als|mocht|mochten|indien|heeft|heb|bij|voor|wanneer) (u |je |jullie |er |nog |verdere |meer |eventuele )*(vragen|vraag|iets|problemen|hulp|onduidelijkheden|twijfels) <rest>
        (bel|mail|laat|neem|vraag|app) (u |je )?(gerust|maar|ons|me|het|contact|even) (\\w+ ){0,4}(als|mocht|indien|wanneer (u|je|er|iets)|bij) (?=[^.!?;|]{0,80}(iets|vragen|vraag|probleem|problemen|niet|meer|nodig|ontbre|mist|onduidelijk|twijfel|hulp)) <rest>
        (hallo |hoi |dag )?(hoe gaat het|hoe is het|alles goed|hoe gaat ie|alles ok|hoe was je weekend|gaat het goed)( (met|u|jou|je|jullie|ermee|daar))* ?\\?+
        waarom niet ?[?.!]
        (ik|wij|we) (hoop|hopen) dat (het|alles|u|je|jullie) (goed|u|je|jullie|een|alles) <rest>
        (bedankt|dank|dankjewel|dankuwel) (\\w+ ){0,2}voor [^.!?;|,]{0,90}
        (ik|wij|we) (wil|wilde|wilden|willen|zou|zouden) (u |je |jullie |alleen |even |nog |graag )*(bedanken|dankzeggen|dank zeggen)
        graag (gedaan|tot|dan)
        (maakt u|maak) (zich|je) geen <rest>
        (doe|doet u) (de groeten|maar rustig|rustig) <rest>
        (neem|neemt u) (rustig |gerust )?(de|uw|je) tijd
        (ik |we |wij )?(wilde|wilden|wil|willen) (alleen |even |nog |graag |jullie |u |je |gewoon )*(bedanken|danken|dank zeggen)
        (neem|breng) (ik|wij|we) (\\w+ ){0,2}mee
        dan (doen|doe|wacht|wachten|houden) (we|wij|ik) (het|zo|dat|tot|op|af)( (zo|dan|maandag|dinsdag|woensdag|donderdag|vrijdag))*
        (toch|evengoed|in ieder geval) (bedankt|dank)
        (ik|we|wij) (heb|hebben) (uw|je|jullie|de|het) (\\w+ ){1,4}(verzet|verplaatst|gewijzigd|geannuleerd|ingepland|aangepast)
    """,
    statements="""
        (laat|laten) het (u|je|jullie) (?!me|mij|ons)(\\w+ ){0,4}weten
        (u|je) (hoort|krijgt) (het )?… (van (mij|ons))
        (neem|nemen) (ik |wij |we )?(\\w+ ){0,4}(graag|met (veel )?plezier|met genoegen) (\\w+ )?aan
        (dank|bedankt|dank u wel|dank je wel) voor (uw|je|jouw|de) sollicitatie
        (ik heb|we hebben|wij hebben|heb ik|hebben we|hebben wij) ((?!uw|je|jouw|u|van|het|de)\\w+ ){0,5}(dag|dagen|week|weken|uur|minuten|maand|maanden|(meer |wat )+tijd) (\\w+ )?nodig(?! (\\w+ )?van (u|je))
        (ik heb|we hebben|wij hebben) tot (\\w+ ){1,2}nodig
        (gelieve|bewaar|bewaart u|spoel|reinig|maak|houd|houdt u|berg|leeg|sluit|vermijd|gebruik|wacht|parkeer) (het|de|dit|deze|uw|alle|op|niet)(?! (dinsdag|datum|uur|moment)) (?![^.!?;|]{0,100}(laten weten|bevestig|sturen|mailen|bellen|antwoord))<clause>
        (als|wanneer) u (nog eens |weer |later |ook )*aan (mij|ons|me) (denkt|zou denken|wilt denken|dacht)
        (als|wanneer) u (zich )?(mij|me|ons) (\\w+ ){0,3}(herinnert|in gedachten houdt)
        (denk|denkt u) (\\w+ ){0,3}aan (mij|ons|me)
    """,
    tags="""
        (toch|ok|oké|niet|hè|he|akkoord|goed|niet waar|nietwaar|ja|nee|klopt|snap je|begrepen|zeker|dacht ik|is het niet|duidelijk) ?\\?+
    """,
    look_aheads="""
        (ik|wij|we) (kijk|kijken) (\\w+ )?(ernaar uit|er naar uit|uit naar|erg uit naar)(?! (\\w+ ){0,3}(antwoord|reactie|bericht|beslissing|gesprek|opdracht|terugkoppeling|telefoontje|bestelling|offerte|horen|vernemen)(?!\\w)) <clause>
        (ik|wij|we) (verheug|verheugen) (me|mij|ons) (\\w+ )?(op|erop)(?! (\\w+ ){0,3}(antwoord|reactie|bericht|beslissing|gesprek)(?!\\w)) <clause>
        (graag )?tot (ziens|snel|binnenkort) (in|bij|op) <clause>
    """,
    hopes="""
        (ik|wij|we) (hoop|hopen) (dat )?(?![^.!?;|,]{0,80}(offerte|voorstel|ontwerp|schets|idee|prijs|vernemen|horen|reactie))(alles|u|je|jullie|het|de|uw) <clause>
    """,
    offers="""
        (hier|hierbij) (is |volgt |vindt u )?(het|de|ons|onze|mijn|een) (aanbod|offerte|voorstel|prijsopgave)
        (bijgevoegd|bijgaand|hierbij|in de bijlage|als bijlage|hieronder|u vindt|vindt u|ik stuur u|wij sturen u|bijlage) … (offerte|aanbod|aanbieding|voorstel|sollicitatie|cv|prijsopgave|motivatiebrief)
        (onze|de|mijn|het|deze|ons) … (offerte|aanbod|aanbieding|voorstel|prijs|prijsopgave) … (geldig|bijgevoegd|bedraagt|geldt|tot|in de bijlage|blijft|komt)
        (offerte|aanbod|aanbieding|prijs) … (geldig|geldt|tot)
        (geldig) (tot|voor|t/m)
        (wij|we|ik) (bieden|bied|stellen|stel|kunnen|kan|offreren) (u |je |jullie |graag )*(aan|graag|voor|een|aanbieden)
        (solliciteer|solliciteren|sollicitatie|functie van|mijn brief|toelichten in een gesprek|licht … toe)
        (zie|zien) (uw|je|jouw|jullie) … (tegemoet)
        (?<!dan[ ])(hoor|horen|verneem|vernemen|ontvang|ontvangen) (ik |wij |we )?(graag|uw|je|van u|van je|het graag)
        (graag) (van u|van je|uw|een reactie|uw reactie|horen|hoor)
        (kijk|kijken) (ik |wij |we )?uit naar (uw|je|een|jullie)
        (wacht|wachten|in afwachting) (ik |wij |we )?(op |van )(uw|je|een|bericht|reactie|jullie)
        (zodra|als|wanneer|nadat) (ik|wij|we|u|je) (uw|je|een|het|van u|de|jullie|akkoord) … (akkoord|heb|hebben|reactie|goedkeuring|ontvangen|bevestigt|bevestiging|ok)
        (ik|wij|we) (hoop|hopen) (dat )?(u|die|deze|het|de|dit|je|van u|dat) … (spoedig|aanspreekt|interesse|vernemen|horen|past|voldoet|wens~|hebben|wat vindt)
        (uw|je|jullie) (akkoord|beslissing|reactie|antwoord|mening|keuze|goedkeuring|bevestiging|handtekening|feedback)
        (vervallen|openstaande|openstaand|betalingsherinnering|nog niet betaald|nog niet voldaan|aanmaning|niet ontvangen)
        (welke|wat) (u|je) … (liever|voorkeur|prefereert|wilt)
        (niets|niks|niet) (meer )?(gehoord|vernomen|van u gehoord)
        (hoe het ervoor staat|hoe het staat|stand van zaken|nog interesse|wat u ervan vindt)
        (voor|uiterlijk|vóór) (maandag|dinsdag|woensdag|donderdag|vrijdag|\\d+) … (weten|laten weten|reactie|doorgeven)
        (als|wanneer|indien) (u|je|jullie) (\\w+ )?(akkoord|eens|tevreden) (\\w+ ){0,2}(bent|zijn|gaat|bevestigt),? (\\w+ ){0,2}(antwoord|bestellen|beginnen|teken|stuur|laat|plannen|reageer|bevestig) <rest>
        (raming|offerte|prijsopgave) (zit|is|staat|vindt u) (\\w+ )?(erbij|bijgevoegd|onderaan|hieronder|bij|in de bijlage)
        (onderaan|hieronder|bijgaand) (staat|vindt u|volgt|is) (\\w+ )?(raming|offerte|prijsopgave|voorstel)
        tot (\\w+ )?(houden|reserveren) (we|wij)
        (onderteken|teken|vul|stuur) (het|de|dit) (\\w+ )(en|in|terug)
        (wij|we|ik) (kunnen|kan) (u|je|jullie) (\\w+ ){0,6}(aanbieden|voorstellen)
        (factuur|rekening|bedrag) (\\w+ ){0,5}(over de termijn|te laat|verlopen|nog open|niet betaald)
    """,
    orders="""
        hetzelfde als (de )?(vorige|laatste) keer,? (graag|aub|alsjeblieft|alstublieft)
        (hierbij|bij deze) (bestel|bestellen|plaats|plaatsen|geef|geven) (ik|wij|we) <rest>
        (ik|wij|we) (bestel|bestellen) (hierbij|graag|dan|de|het|een|twee|drie|vier|zes|tien|\\d+|bij|nog)
        (ik|wij|we) (wil|willen|zou|zouden) (\\w+ ){0,8}(bestellen|nabestellen|reserveren bij)
        (bestellen) (wij|we) (graag |nog |hierbij )*(\\d+|een|twee|drie|vier|zes|de|het)
        (bijgevoegd|hierbij|bijgaand|in de bijlage) … (bestelling|order)
        (wij|we|ik) (gaan|ga) akkoord met (uw |de |het )*(offerte|aanbod|aanbieding|voorstel)
        (graag|gelieve) (levering|te leveren|leveren|bestellen)
        (schrijf|noteer) (mij|me|ons) (maar )?(in|op) (voor|voor de|bij)
        (graag) (\\w+ ){0,3}(\\d+|twee|drie|vier|vijf|zes|acht|tien|twaalf|twintig|veertig) (\\w+)
        (\\d+|twee|drie|vier) (kaarten|tickets|plaatsen) voor
        (zelfde|hetzelfde) als (vorige|de vorige|laatst)
    """,
    order_topics="""
        (onze |mijn |nieuwe |kleine |spoed)*(bestelling|order|nabestelling)
    """,
    no_orders="""
        (bestelling|order) … (annul~|wijzig~|status|bevestig~|niet|fout|verkeerd|ontvangen|vertraag~|kwijt|beschadigd|klacht|nummer|geleverd)
        in orde
    """,
    issues="""
        (afgesproken|overeengekomen|geoffreerd) (was|waren) (\\w+ )?minder
        (lege|witte|blanco) (pagina|scherm)
        zo hadden (we|wij) (het|dat) niet (\\w+)
        (het)?zelfde (geluid|probleem|lawaai|geur)
        gaat (de|het) (\\w+ )niet (dicht|open|aan|uit|los)
        (veel )?(korter|langer|kleiner|groter|donkerder|lichter|duurder|luider) dan (\\w+)
        (is|zijn) (oranje|groen|zwart|hard|zuur|grijs) geworden
        (smaakt|smaakte|ruikt|rook|stinkt) naar (\\w+)
        wordt (\\w+ )?niet (geaccepteerd|herkend|geleverd|vergoed)
        (nog steeds|nog altijd|weer) te (\\w+)
        blijft (\\w+ )?(zwart|donker|koud|leeg|nat|dicht|hangen)
        er gebeurt niets
        (u|jullie) (heeft|hebben|hebt|bent|zijn) (\\w+ ){0,3}(vergeten|verwisseld|kwijtgeraakt|kapotgemaakt|beschadigd)
        geen warm water
        (dagen|weken|uur|uren) te laat
        (raar|vreemd|hard|rare|vreemde) (geluid|geur|lucht|smaak)
        (naam|adres|tekst) (\\w+ )?(verkeerd|fout) (gespeld|geschreven|gedrukt)?
        (al )?(drie|twee|vier|meerdere) keer (gebeld|gemaild|geschreven)
        (kwam|geleverd|bezorgd|aangekomen) zonder (de|het|deksel|schroeven)
        (is|was) (niet|nog niet) (de|het) (\\w+) (die|dat) (we|wij|ik)
        er stond (\\w+ ){1,3}in plaats van
        (heb|hebben) (de|het|een) (\\w+ ){1,3}besteld\\. (wat|maar|en|ik) <rest>
        (spuugt|print|spuwt|drukt) (\\w+ ){0,3}(alleen|lege|blanco|niets)
        past (\\w+ )?(ook )?niet
        (ondersteboven|achterstevoren|verkeerd om|op zijn kop) ?(gedrukt|gemonteerd|opgehangen)?
        gaat (\\w+ ){0,3}(nog altijd|nog steeds|weer|maar) niet (\\w+)
        (er zit|er zitten|er zat|er zaten|zit|zat) (een |allemaal )?(wormen|haar|haren|schimmel|glas|beestjes|insect|steen) in
        (ruikt|rook|stinkt) (\\w+ ){0,6}(verbrand|muf|raar|naar \\w+)
        jammer dat (\\w+)
        (van de|van onze|van mijn) (\\w+ ){0,4}(maar|slechts|alleen|enkel) <rest>
        (maar|slechts|alleen|enkel) (\\w+ )(van de|van onze) (\\w+ )
        (een|eén|één|twee|drie|enkele|meerdere|beide|alle|de helft|sommige|\\d+) van (de|onze|mijn|die|deze) (\\w+ ){0,3}(is |zijn |was |waren |kwam |kwamen |heeft |hebben |zit |zitten )*(kapot|stuk|gebroken|gebarsten|wiebelt|wiebelen|ontbreekt|ontbreken|beschadigd|verkeerd|lek|defect|leeg|een barst|een kras|niet|lekt|klemt|beschimmeld|los|verwelkt|te)
        (ontbreekt|ontbreken|ontbrak|ontbraken|mis ik|missen we|mist|zit er niet bij|zitten er niet bij|zat er niet bij|zaten er niet bij|niet bijgesloten|kwijtgeraakt)(?! je)
        (is|zijn|was|waren|kwam|kwamen|aangekomen|raakte|ging|lijkt|staat) (\\w+ )*(kapot|stuk|gebroken|gebarsten|beschadigd|defect|lek|gekrast|bekrast|gedeukt|nat|doorweekt|koud|ijskoud|lauw|aangebrand|rauw|beschimmeld|schimmelig|oudbakken|keihard|bedorven|rot|zuur|geplet|gescheurd|verroest|krom|scheef|vies|smerig|leeg|onleesbaar|wazig|verstopt|geblokkeerd|los|verkeerd|fout|onvolledig|onbruikbaar|verwelkt|muf|verwisseld|te (klein|groot|kort|lang|smal|breed|laat|zout|donker|hard|dun|strak|krap)|open|vertraagd|uitgevallen|omgevallen)(?! (op|tot|van|om|voor|vanaf|maandag|dinsdag|woensdag|zaterdag|zondag))
        (niet|niet meer|nauwelijks|nog steeds niet|ook niet|amper) (warm|heet|vers|eetbaar|gaar|schoon|recht|dicht|leesbaar|compleet|bruikbaar|tevreden|wat (ik|we|wij) (besteld|bedoel~|had~)|zoals (besproken|besteld|afgesproken|op de foto))
        (doet|doen|werkt|werken|start|starten|gaat|gaan|sluit|sluiten|past|passen|print|laadt|opent|spoelt|brandt|verwarmt|koelt|reageert|draait|houdt|hecht|klopt|kloppen|komt|lukt|opstart|warmt|trekt|blijft|zit) (\\w+ ){0,4}(niet|niets|niks|niet meer)(?! (om|op (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)|zo goed uit|uit|door|bij (mij|ons) uit|naar))( (meer|goed|open|dicht|aan|uit|door|af|op|vast|hoog|binnen))*
        (kan|kunnen|kom|komen|krijg|krijgen|lukt) (\\w+ ){0,4}(niet|niets|niks|geen)( (meer|goed))? (\\w+ ){0,3}(inloggen|openen|printen|afdrukken|downloaden|lezen|dicht|open|aan|aan de praat|binnen|uit|uitrijden|betalen|bestellen op|verbinding|gebruiken|sluiten|douchen|eruit|erin|opstarten)
        (lekt|lekken|druppelt|druppelen|drupt|wiebelt|wiebelen|piept|kraakt|rammelt|klemt|hapert|flikkert|stinkt|roest|lekkage|valt uit|valt af|valt steeds|viel uit|viel af|liet los|laat los|laten los|brak af|afgebroken|losgelaten|losgekomen|gescheurd|gesprongen|gebarsten|doorgebrand|vastgelopen|loopt vast|slaat af|sloeg af|begaf het|begeeft het|uitgevallen|verstopt|overstroomd|loopt over|schimmelt|bromt alleen|gekrompen|verkleurd)(?! niet)
        (weer|alweer|opnieuw|nog steeds|nog altijd|nu al) (\\w+ )?(kapot|stuk|lek|defect|niet|hetzelfde|mis|raak|fout|verkeerd|koud|uit|een storing|problemen|geen|aan het lekken)(?! (gehoord|ontvangen|reactie|antwoord|nodig|besloten|zeker))
        (alarm|probleem|storing|fout|lek|geluid|lampje) (ging|is|gaat|kwam|begon) (\\w+ )?(weer|terug|opnieuw|af)
        (terug bij af|weer bij af|weer zover(?!:)|nog precies hetzelfde|opnieuw beginnen)
        (een|één|twee|drie|nog geen|maar een|amper) (dag|dagen|uur|week|weken|uren|maand) (\\w+ ){0,2}(gewerkt|goed gegaan|volgehouden|gehouden|gedaan|meegegaan)
        (heeft|deed|werkte|hield) (het )?(maar )?(een|één|twee|drie|amper|nog geen) (dag|uur|week|dagen|weken)
        (niemand|geen (leraar|monteur|bezorger|chauffeur|docent|mens)|de (leraar|monteur|bezorger|docent|loodgieter|chauffeur)|leraar|jullie monteur|uw monteur) (\\w+ ){0,4}(gekomen|verschenen|er|op komen dagen|opgedaagd|open|opengedaan|niet|langsgekomen|langs geweest|geweest|gebeld|opgenomen)
        (is er|was er|kwam|kwam er|er is|er was|er kwam) (\\w+ )?niemand
        (nog steeds|nog|tot nu toe|nog altijd) (geen|niet) (\\w+ ){0,3}(geleverd|aangekomen|binnen|gekomen|bezorgd|gerepareerd|opgelost|teruggestort|warm water|water|verwarming|stroom|internet|pakket|levering|monteur|vervanging|geld|terugbetaald|gemaakt)
        (geen|zonder) (warm water|water|verwarming|stroom|internet|licht|geluid|beeld|bestek|deksel|schroeven|handleiding|druk|leraar)
        (bestelde|bestelden|besteld|besteld had|had besteld|vroeg om) (\\w+ ){0,5}(maar|,|en|\\.) ?(\\w+ ){0,3}(kreeg|kregen|gekregen|ontvangen|geleverd|kwam|bezorgd|ontving|zit)
        (verkeerde|foute|foutieve|andere|oude|onjuiste) (maat|kleur|adres|naam|bedrag|model|aantal|artikel|datum|nummer|product|onderdeel|bedrijfsnaam|prijs|smaak|bestelling|factuur|taart|sleutel|pakket)
        (in plaats van|ipv) (de|het|een|mijn|onze|blauwe|groene|rode|zwarte|witte) (\\w+)? ?(bestelde|die|dat|zwarte|blauwe|rode)?
        (op|in) (de|uw|jullie) (factuur|rekening|nota|bon) (\\w+ ){0,5}(staat|klopt|staan|is) (\\w+ ){0,4}(nog|verkeerd|oude|fout|niet|dubbel|onjuist)
        (factuur|rekening|nota|bedrag) (klopt niet|is onjuist|is verkeerd|is fout|is te hoog)
        (dubbel|twee keer|tweemaal|te veel|teveel) (\\w+ ){0,2}(berekend|gerekend|afgeschreven|betaald|in rekening|gefactureerd|geïncasseerd)
        (dezelfde|zelfde|weer een|een|zelfde) (fout|fouten|probleem|storing|defect|foutmelding)
        (barst|kras|krassen|gat|gaten|vlek|vlekken|deuk|scheur|lek|schimmel|haar|barstje|butsen|kier) (in|op|langs|onder|aan|door)
        (hebben|heeft|maakte|maakten) (\\w+ ){0,4}(gekrast|beschadigd|kapot|vernield|geblokkeerd|gemorst|bekrast|een kras|een deuk|gebroken|stukgemaakt)
        (uw|jullie|je) (mensen|monteur|monteurs|bezorger|collega|collega's|chauffeur|bus|busje|vrachtwagen|personeel|koerier) (heeft|hebben|staat|is|was|liet|lieten|blokkeert|kwam) <rest>
        (komt|kwam|loopt|liep|stroomt|drupt|staat) (er )?(\\w+ )?(water|rook|gas|olie)
        (wachten|wacht|wachtten|zitten|zit|zaten|staan|stonden) (\\w+ ){0,2}(al|hier|nog|buiten) (\\w+ ){0,4}(uur|minuten|kwartier|voor de deur|voor niets|te wachten|in het donker|in de kou|dichte deur)
        (te laat|uren te laat|dagen te laat|veel te laat|iedereen al)(?! (om|voor mij om))
        (sinds|sedert|na) (de|het|uw|jullie|gisteren|die|vorige|een|twee|drie|\\d+) (\\w+ )?(update|reparatie|bezoek|installatie|onderhoud|levering|wasbeurt|week|weken|dagen|keer|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag)? ?…… (niet|geen|kapot|stuk|fout|alleen|leeg|lek|los)
        (helpt|hielp|heeft) (niet|niets|niks|niet geholpen|niets uitgehaald|geen zin)
        (teleurgesteld|ontevreden|niet tevreden|niet blij|ergerlijk|knoeiwerk|waardeloos|slordig|jammer dat|belachelijk|schandalig|balen)
        (slechts|maar|alleen|nog maar) (één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\\d+) van (de|onze|mijn) (\\w+ ){1,3}(is|zijn|was|waren|kwam|kwamen)
        (is|zijn|was|waren|zit|voelt|wordt|worden|werd|werden|lijkt|kwam|kwamen|staat) (\\w+ ){0,3}te (hoog|laag|zwaar|licht|heet|zacht|hard|zoet|scherp|ruw|zwak|sterk|steil|dik|bleek|stijf|traag|luid|vet|bitter|los|klein|groot|kort|lang|smal|breed|zout|donker|dun|strak|krap)
        sinds (de|het|jullie|uw|mijn|onze|die) (\\w+ )?(beurt|onderhoudsbeurt|service|reparatie|update|operatie|behandeling|montage|vulling|installatie|schoonmaak|wasbeurt|was|inenting|prik|bezoek|levering|verhuizing|inspectie|controle)(?![^.!?;|]{0,90}(beter|prima|goed|super|fantastisch|blij|geen probleem|als nieuw|geweldig))
        sinds (we|wij|ik|jullie|u) (hem|haar|het|ze|de \\w+|er|hier) (\\w+ ){0,3}(ophaalden|ophaalde|terug|was|waren|geweest|vervangen|gemaakt|geplaatst|bij jullie|bij u)(?![^.!?;|]{0,90}(beter|prima|goed|super|fantastisch|blij|geen probleem|als nieuw|geweldig))
        na (de|het|uw|jullie|een) (\\w+ )?(beurt|onderhoudsbeurt|service|reparatie|update|operatie|behandeling|montage|vulling|installatie|schoonmaak|wasbeurt|was|inenting|prik|bezoek|levering|verhuizing|inspectie|controle) (\\w+ ){0,6}(pijn|erger|rood|gezwollen|ontstoken|slechter|lekt|piept|niet|geen|bloed~|geluid)
        (erger|slechter|luider|langer|korter|donkerder|lichter|kleiner|groter|breder|smaller) (dan|geworden)
        nog (erger|slechter)
        (zonder|zonder het) (\\w+ )?(af te maken|iets te zeggen|klaar te zijn|te betalen|opruimen|op te ruimen)
        geen (verschil|verbetering|effect|enkel verschil)
        (verstuurt|stuurt|werkt|eet|drinkt|slaapt|laadt|toont|print|speelt|opent|doet|verwarmt|brandt|sluit|gaat|draait|geeft|ontvangt|bewaart|slaat|springt|start) (\\w+ ){0,3}(niet|niets|geen|niks) (\\w+ )?(meer|meer op|op)
        (er )?(brandt|werkt|gebeurt|beweegt|verandert|komt) (\\w+ ){0,2}(niets|niks)( meer)?
        (pijn|zeer) (\\w+ ){0,3}(bij|als|wanneer|sinds|na)
        (bijten|kauwen|lopen|zitten|slapen|staan) (\\w+ )?doet (\\w+ )?pijn
        (heb|heeft) (\\w+ ){0,3}(pijn|jeuk|koorts) sinds
        (nauwelijks|amper|bijna niet|hooguit|niet eens) (\\w+ )?(lauw|warm|heet|eetbaar|leesbaar)
        (over|voorbij) (de|hun|zijn) (datum|houdbaarheidsdatum)
        met (een )?(gescheurde|kapotte|gebroken|losse|vieze|verkeerde|beschadigde|gedeukte|ontbrekende) (\\w+)
        (is|zijn|was|waren) (\\w+ ){0,2}(geel|groen|oranje|zwart|grijs|bruin|roze|hard|zacht|zuur|bitter|dof|roestig|beschimmeld|krom|scheef|ontstemd|vals) geworden
        (spuit|schuurt|tikt|kraakt|piept|rammelt|bromt|zoemt|ratelt|sist|klappert|klemt|hapert|trilt|lekt) (\\w+ ){0,4}(over|alle kanten|aan|op|als|bij|steeds|weer|sinds|onder|door|uit|nog|links|rechts)
        (steeds|telkens|voortdurend|elke nacht|elke dag|iedere nacht|zomaar|vanzelf) (\\w+ )?(aan en uit|uit|af|los|open|dicht|vast)
        aan en uit
        (gaat|stopt|valt|springt|slaat) (\\w+ ){0,4}(elke nacht|elke dag|steeds|telkens|vanzelf|zonder reden|na (een|één|twee|vijf|\\d+) (minuut|minuten|seconden|uur))( (af|uit|aan))?
        op (de|het|onze|mijn|uw|jullie) (uitnodiging|bon|bonnetje|bestelbon|bord|bordje|kaart|kaartje|etiket|oorkonde|certificaat|taart|site|website|flyer|contract|bevestiging) (\\w+ )?(staat|staan|ontbreekt|is)
        (er staat|staat er|staat|staan) (\\w+ ){0,4}(prijzen|datum|naam|adres|openingstijden) (van vorig|van vorige|van het oude|verkeerd)
        (verkeerde|oude|foute) (datum|naam|prijs|prijzen|adres)
        (had|hadden|heb|hebben) (\\w+ ){0,4}besteld,? (en|maar) (\\w+ ){0,4}(was|waren|zat|zaten|kwam|kreeg|kregen|lag|is|zijn)
        (had|hadden|moest|moesten) (\\w+ ){0,4}(hier|klaar|geleverd|er|binnen) (moeten |al )*(zijn|worden)
        (zou|zouden) (\\w+ ){0,3}om (\\w+ ){1,3}(komen|er zijn|hier zijn),? (het|nu|inmiddels)
        (niemand|geen mens) (\\w+ ){0,3}(gezegd|gemeld|gewaarschuwd|geïnformeerd|verteld|vertelde|zei|reageert|thuis)
        (kwam|komt|was|is) er (\\w+ )?niemand
        (er )?(was|waren) (er )?(geen|noch) (\\w+ ){1,4}(en|of|in|op|aan)
        (wachtwoord|code|pincode|login|account|kaart|bon) (\\w+ ){0,4}(geweigerd|klopt niet|ongeldig|onbekend|verlopen|geblokkeerd|niet geaccepteerd|werkt niet|fout)
        kom (\\w+ ){0,3}(niet in|er niet in|niet binnen)
        (plas|plasje|waterplas|natte plek|vochtplek|schimmelplek) (\\w+ )?(onder|in|op|aan|bij|naast)
        het tocht
        (tweede|derde|vierde|vijfde) keer
        (wiebelt|wiebelen|kraken|piepen|klemmen|lekken|rammelen)
        (terugbetaling|creditering|restitutie) (\\w+ ){0,4}niet
        (wordt|worden|is|zijn|werd|werden) (\\w+ ){0,4}niet (geleegd|schoongemaakt|gerepareerd|opgehaald|vervangen|geverfd|afgemaakt|teruggestort)
        niet (komen opdagen|opgedaagd|verschenen|teruggebeld)
        (dat|dit) (is|was) niet (de|het) (\\w+ ),?(die|dat) (we|wij|ik) <rest>
        (loopt|lopen) (\\w+ )?(mank|vast)
        (hetzelfde|dezelfde) (kras|barst|vlek|fout|probleem|geluid|scheur)
        (eet|drinkt|slaapt) (\\w+ ){0,2}niet
        (twee keer|dubbel|tweemaal) (van mijn rekening |\\w+ )?(afgeschreven|afgehaald|geïnd|betaald|gerekend)
        (mensen|monteur|collega|monteurs) (\\w+ ){0,3}(hebben|heeft) (\\w+ ){0,3}(kapot|beschadigd|vergeten|laten)
        (gaat|gaan|krijg|krijgen) (\\w+ ){0,5}niet (\\w+ )?(dicht|open|aan|uit|los|vast)
        (de|het|onze|mijn) (\\w+ )?(gerepareerde|geleverde|geplaatste|gelegde|geverfde|gemonteerde|vervangen|gereinigde|gehuurde|geleende|bestelde|geïsoleerde|nieuwe|vermaakte) (\\w+)(?![^|]{0,140}(\\?|mooi|prachtig|goed|super|top|geweldig|blij|bedankt|dank|graag|wil|zou|nodig|prima|perfect|als nieuw|beter|heerlijk))(?= (\\w+ ){0,6}(minuten|niet|geen|buren|hoofdpijn|achter|voor|te|los|scheef|krom|uit|af))
        (die|dat) (u|jullie|uw \\w+|je) (\\w+ )?(repareerde|bouwde|plaatste|leverde|legde|verfde|maakte|hebt|hebben|heeft|had|monteerde|schilderde|isoleerde) (\\w+)(?![^|]{0,140}(\\?|mooi|prachtig|goed|super|top|geweldig|blij|bedankt|dank|graag|wil|zou|nodig|prima|perfect|als nieuw|beter|heerlijk))
        (terwijl|hoewel|ook al) (\\w+ ){1,8}(besteld|gereserveerd|geboekt|wilde|wilden|betaald|afgesproken|gezegd|bevestigd|opgezegd|geannuleerd|gevraagd|genomen)
        (twee keer|dubbel|half|drie keer) zo \\w+ als
        (\\w+er|anders) dan (afgesproken|besproken|beloofd|besteld|verwacht|opgegeven|aangekondigd|beschreven)
        (nooit|niet) (gekregen|ontvangen|geleverd|doorgegaan|is doorgegaan|doorging|plaatsgevonden|plaatsvond|teruggestort)
        (geen enkele|geen enkel|geen van de|niets van de) <rest>
        om de (paar|twee|drie|vijf|tien|\\d+) (minuten|seconden|uur)
        (al|sinds) (een|twee|drie|\\d+|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|dagen|weken) (\\w+ )?(koud|uit|donker|dicht|kapot|leeg|nat|verstopt|buiten werking|afgesloten)
        vol (graten|gaten|haren|vlekken|stof|water|schimmel|onkruid|fouten|krassen|mieren|stenen)
        (zit|zitten|groeit|komt|staat|ontstaat) (er )?(\\w+ )?(schimmel|roest|vocht|mos|scheuren)
        (schimmel|vochtplekken|roest|scheuren) (achter|onder|aan|in|op)
        (hoofdpijn|uitslag|blaren|jeuk|rugpijn)
        (is|zijn) (\\w+ ){0,4}verdwenen
        (een|één|twee|drie|\\d+) (dag|dagen|uur|week|weken) (te laat|na (de|het|onze|mijn) (feest|uitvaart|begrafenis|bruiloft|verjaardag|afspraak|doop|vertrek))
        (half uur|kwartier|uur|uren|minuten) te laat
        (hak|hendel|knoop|poot|wiel|haak|deksel|handvat|bandje|scharnier|steel) (\\w+ ){0,4}(af|los|brak|gebroken|afgebroken)
        (brak|viel|liet|schoot|scheurde|kwam) (\\w+ ){0,5}(af|los|uit elkaar|eraf|in)[.!,]
        (verkeerde|foute) (\\w+ )(geleverd|gestuurd|gebracht|gekregen|geplaatst|gedrukt|gerekend|geboekt|ingepakt)
        (vlek|geur|geluid|fout|kras|probleem|pijn|scheur|deuk) (\\w+ ){0,3}(er nog|nog steeds|nog altijd|niet weg|weer terug|nog te zien)
        > (het is |precies )?hetzelfde (als|weer|probleem|liedje|verhaal)
        (andere|linker|rechter) (kant|deur|hoek|helft) (\\w+ )?(los|lek|kapot|nat|scheef)
        zit (nu )?(de|het) (\\w+ ){1,2}(los|vast|scheef|klem)
        op zijn kop
        loopt (\\w+ ){0,3}(minuten|uur|uren) (\\w+ ){0,2}(achter|voor)
        (onvriendelijk|onbeleefd|slordig|gegooid|over de heg|over het hek)
        (rits|slot|deur|la|lade|raam|knop|sleutel|schuif) (\\w+ )?(zit|zat) (\\w+ )?(vast|klem)
        (kwamen|kwam|arriveerde|arriveerden) (pas|te laat) (\\w+ ){0,6}(weg|voorbij|al)
    """,
    complaints="""
        (wil|willen) (\\w+ )?(mijn|ons|onze|m'n) (geld|\\d+( ?€| euro)?) terug
        (klacht|klachten) (over|indienen|tegen|in te dienen|melden)
        (ik|wij|we) (wil|willen|moet|moeten) (\\w+ ){0,3}(klagen|een klacht|reclameren|mijn beklag)
        (ben|zijn|was) (ik |wij |we )?(zeer |erg |heel |echt |bijzonder |behoorlijk )*(teleurgesteld|ontevreden|boos|ontstemd|verbolgen)
        (onacceptabel|schandalig|belachelijk|ongehoord|een schande|beneden alle peil|ondermaats)
        (geld|bedrag|aankoopbedrag) (graag )?(terug|teruggestort|retour|terugbetaald)
    """,
    issue_topics="""
        klacht
        (probleem|problemen|storing|lekkage|defect) (met|aan|in|bij)
        (storing|defect|lekkage|kapot|noodgeval|spoed) ?!* ?$
        (kapotte|defecte|verkeerde|beschadigde|ontbrekende|foute) (\\w+)
        (pomp|levering|pakket|verwarming|factuur|ketel|printer|bestelling) (is )?(kapot|defect|stuk|verkeerd|beschadigd|niet|lekt|klopt niet)
    """,
    door_notes="""
        (onze|de|mijn|ons|het) (deurbel|bel|intercom|lift|huisnummer|slagboom|poortcode)(?![^.!?|]{0,80} (weer|nog|sinds|u|uw|jullie)(?!\\w)) <clause>
    """,
    no_issues="""
        (vinden|zoeken|prikken|plannen|vind|zoek|spreken) (wel |dan |samen )*(een )?(andere|nieuwe) datum
        (eerste|tweede|laatste|foto) is (een beetje|wat|iets|nogal) (wazig|onscherp|donker|bewogen)
        anders (kan|kunnen) <rest>
        (factuur|bon|bevestiging) (ontbreekt|mis ik) … (nog)?
        (mis|missen) (ik |wij |we )?(nog |alleen )*(de|een) (factuur|bon|bevestiging)
        fouten op (uw|je|jullie) (website|site)
        (geen|zonder) (enkel )?(probleem|problemen|klachten|schade|storing|fouten)
        (lekt|druppelt|drupt) (\\w+ )?niet meer
        (als|indien|mocht|wanneer) [^.,;|!?]{0,80}(kapot|stuk|defect|probleem|problemen|lekt)
        (geeft|maakt) niet(s)?
        hoeft niet
        (dat |vrijdag |maandag |dinsdag |woensdag |donderdag |zaterdag |het )?(past|lukt|schikt|gaat) (\\w+ ){0,2}niet
        (contract|bijlage|bestand|document|tekeningen|lijst|formulier|link) (\\w+ ){0,3}(niet|nooit) (\\w+ ){0,3}(bij|ontvangen|gekregen|binnen|openen|gekomen)
        (neem|nemen|breng|brengen) (ik|wij|we) (\\w+ )?mee
        (oude|kapotte|defecte) (\\w+ )?(neem|nemen|breng|brengen|stuur) (ik|wij|we)
        (kunnen|kan) (we|wij|ik) (\\w+ ){0,2}niet( (komen|meer))?
        (bent|ben|zijn) (\\w+ )?vergeten (\\w+ ){0,4}(bij te voegen|te sturen|mee te sturen|te noemen)
        dit jaar doen (we|wij) het niet
    """,
    solved="""
        gaat (het )?(nu |inmiddels |al |\\w+ )?weer (heel |helemaal |veel |een stuk )*(goed|beter|prima|uitstekend)
        (is|zijn) (nu |inmiddels |al |mooi |goed |helemaal |volledig )*(weer (mooi |helemaal )?(dicht|genezen|hersteld|beter|opgeknapt|de oude)|genezen|hersteld|opgeknapt)
        sinds ((?!niet|geen|nooit)\\w+ ){1,8}(prima|perfect|als nieuw|lekker warm|als een zonnetje|droog)
        (druppelt|lekt|rammelt|piept|stinkt|kraakt|wiebelt|klemt|bromt|zoemt|trilt|fluit) ((hij|ze|het|dat|er|nu|ook) )*(niets|niet) meer( (sinds|na|nadat) <clause>)?
        geen (druppel|kras|geluid|lek|storing) meer
        (doet het|werkt|loopt) (\\w+ )?(weer|prima|goed|perfect|uitstekend)(?! (niet|maar))
        (probleem|storing) (is )?(opgelost|verholpen)
        (alles|het) (is )?(opgelost|verholpen|weer in orde)
        (gepiep|gekraak|gebrom|gedruppel|geluid|lawaai|geur|lucht|lek|vlek) (is|zijn) (nu |eindelijk |helemaal |inmiddels )*(weg|verdwenen)( (sinds|na|nadat) <clause>)?
        (is|zijn) (nu |eindelijk )*(gestopt|opgehouden) met (druppelen|lekken|piepen|kraken|rammelen|brommen|zoemen|trillen)( (sinds|na|nadat) <clause>)?
    """,
    unsolved="""
        (gedaan|geprobeerd|gevolgd) …… (geen enkel|niet het minste) verschil(?! tussen)
        (gepiep|gekraak|gebrom|gedruppel|geluid|lawaai|geur|stank|lek|vlek|vlekken|pijn|probleem|storing|fout) (is|zijn) ((?!weer)\\w+ ){0,3}niet (\\w+ )?(weg|verdwenen|over|opgelost|verholpen|gemaakt)
        (is|zijn) ((?!weer)\\w+ ){0,2}niet (\\w+ )?(gestopt|opgehouden) met (druppelen|lekken|piepen|kraken|rammelen|brommen|zoemen|trillen)
        sinds (uw|jullie) bezoek is (het|alles|er niets) (\\w+ )?(hetzelfde|net zo|als voorheen|veranderd)(?= ?(?:[.,!|]|$))
    """,
    thanks="""
        bedankt dank dankjewel dankuwel dankje danken merci thanks thx bedanken dankbaar
        bedankje
    """,
    agreements="""
        prima akkoord perfect geweldig top fijn mooi goed helder duidelijk begrepen genoteerd
        ontvangen afgesproken oke oké ok okay super uitstekend leuk klopt gelukt geregeld gedaan
        bevestigd betaald voldaan fantastisch heerlijk zeker natuurlijk uiteraard insgelijks
        evenzo eens joepie toppie klaar genoten lekker gezien gelezen verwerkt zekers
    """,
    greetings="""
        hallo hoi dag beste geachte goedemorgen goedemiddag goedenavond lieve heer mevrouw
        meneer dhr mevr hey hi goedendag
    """,
    farewells="""
        groet groeten groetjes gr mvg met vriendelijke vriendelijk hartelijke hartelijks
        hoogachtend liefs doei doeg dag ciao fijne gr.
    """,
    salutations="ha goeiedag goeiemorgen goedenmiddag",
    courtesies="hoe gaat het alles goed met u je",
    valedictions="horens tot alvast nog avond weekend",
    fillers="""
        je jij jullie u uw wel heel erg veel hartelijk zeer voor de het een dit dat die ons onze
        mijn mij me snelle snel reactie antwoord hulp informatie info mail bericht service
        moeite uitleg advies duidelijke goede goed fijne fijn alles allemaal weer en ook zo dan
        is was zijn heb hebben heeft ik we wij om van op in al nu toch weekend week avond dag
        vakantie geduld begrip team bijzonder vlotte weekje harte welkom tot zover echt goeie
        hele jouw iedereen mee bij met aan hij zij ze hem haar vrouw man familie gezin vrienden
        kinderen moeder baas collega waren had hadden geweest werkt loopt doet gemaakt opgelost
        nieuw aangekomen staat gisteren gisteravond cursus taart eten les plezier kennismaking
        ontmoeten spam map spamfolder storing ongemak keer andere ander leverancier gekozen
        overgemaakt betaald rekening bewijs agenda kant verhuizing verjaardag geluk succes
        doorgegeven blij gelukkig vlug gauw later hart heerlijk prachtig professioneel
        vriendelijk deze elke juist moment rustig kalm vertel helemaal netjes trein zonnetje
        weten
    """,
    times="""
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen vandaag vanavond
        vanmiddag vanmorgen ochtend middag avond volgende week uur half kwart om tussen vanaf
        januari februari maart april mei juni juli augustus september oktober november december
        een twee drie vier vijf zes zeven acht negen tien elf twaalf euro eur gisteren net
        zojuist na
        rond omstreeks ongeveer circa uiterlijk stipt
    """,
    rejections="""
        (maar )?(helaas )?(hebben (wij|we)|(wij|we) hebben|heb ik|ik heb) (helaas |inmiddels |uiteindelijk |toch )*(voor )?(iemand anders|(een )?ander~ (kandida~|sollicitant~|persoon|leverancier|bedrijf|aanbieder|praktijk|offerte)) gekozen
        (helaas )?(moeten (wij|we)|moet ik|(wij|we) moeten) u (helaas )?(mededelen|meedelen|laten weten),? dat (wij|we) (voor )?(iemand anders|(een )?ander~ (kandida~|sollicitant~|persoon)) (hebben gekozen|gekozen hebben)
    """,
    consolations="""
        (wij|we) (bewaren|houden) (graag )?uw (cv|gegevens|sollicitatie|brief)( (graag|voor later|in (ons|onze) (bestand|database|portefeuille)))*
        (wij|we) wensen u (veel succes|veel geluk|alle goeds|het beste) (toe )?(met|voor|bij) (uw|de) (verdere )?(zoektocht|toekomst|loopbaan|carrière)( toe)?
    """,
    closings="""
        (het )?is (goed|prima|oké|ok|best) (hoor|joh|zo)
        (fijne|vrolijk|prettige) (pasen|paasdagen|kerst|kerstdagen)
        tot (de |het )?\\d{1,2}(e|ste|de)?
        (het )?maakt (mij|me|ons) niet (uit|veel uit)
        (allebei|beide|beiden|beide dagen) (is|zijn|komt|kan|kunnen|prima|goed)( (goed|prima|oké|ok|ons|mij|uit|voor (mij|ons)))*
        (doe|dan|laten we|we doen|zeg|dan doen we|doen we)( (dan|maar|gewoon|zeggen|afspreken))* (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)( (dan|ochtend|middag|om \\w+))*
        (ok,? |oké,? |prima,? )?(dat )?(doe|doen|regel|regelen) (ik|we|wij)( (wel|dan|dat|even))*
        (goed,? |prima,? |oké,? |ok,? )?(dan )?(laten|houden) (we|wij) het (zo|daarbij|hierbij)
        (van onze kant |van mijn kant |wij hebben |ik heb )?geen bezwaar( (van (onze|mijn) kant))?
        (hierbij |graag )*bevestig(en)? (ik|we|wij) (de|onze|mijn|het) (afspraak|bezoek|ontvangst)( (van|voor|op) [^.!?;|,]{1,30})?
        (bedankt|dank|dank je wel|dank u wel) (dat|voor) (?!.{0,80}(maar|kunt|kun|graag))(jullie|u|je|het) (\\w+ ){0,6}(kwamen|kwam|achterlieten|achterliet|hielpen|hielp|langskwam|langskwamen|gekomen (zijn|bent)|geholpen (hebben|hebt|heeft))
        en (alles |het )?(zo |heel )?(netjes|schoon|keurig) (achterlieten|achterliet|achtergelaten (hebben|hebt|heeft)|achterlieten)
        (bedankt|dank|dank u|dank je) (wel )?voor (de|uw|je|jullie) (offerte|aanbieding|prijsopgave|voorstel)
        succes (verder|ermee)
        (jammer),? (maar )?(toch |evengoed |desondanks |in elk geval |in ieder geval )+(bedankt|dank)( (je|u)( wel)?)?
        (het |de )?(pakket|pakje|bestelling|levering) is (vanochtend |vandaag |gisteren |goed |net )*(aangekomen|binnen|er|geleverd|ontvangen)
        (alles|het is allemaal|alles is) (nog )?(heel|compleet|in orde|onbeschadigd)
        (de )?(overboeking|betaling|overschrijving) is (vandaag |gisteren |net |zojuist )*(gedaan|verricht|weg|verstuurd|overgemaakt)
        (de|die|het|dat|uw) (prijs|bedrag|som|plan|ontwerp|datum|tijd|kosten) (is|zijn|bevalt|schikt|past) (voor |ons|mij |ook )*(prima|goed|akkoord|in orde|oké|ok)?
        (wij|we|ik) (gaan|ga|zijn|ben) (akkoord|het eens) met (de|het|uw) (prijs|bedrag|plan|data|datum|voorwaarden|offerte)
        (dat is |dat was |het is |het was )?precies wat (ik|we|wij) (nodig had|nodig hadden|zocht|zochten|wilde|wilden|bedoelde)
        (ja,? )?zo doen we (het|dat)
        (\\w+dag|de afspraak) kan ik bevestigen
        (ik kan|we kunnen) (\\w+dag|de afspraak) bevestigen
        pas (goed )?op (jezelf|uzelf)
        (er is )?geen (haast|punt|probleem)( (bij|hoor|mee))?
        (jullie|u) (hebben|hebt|heeft) (mijn|onze|de) \\w+ gered
        (de|het|jullie) (\\w+ ){1,3}(was|is|waren|zijn) (\\w+ )?(een droom|prachtig|heerlijk|geweldig|schitterend|fantastisch|verrukkelijk)
        iedereen vroeg waar (\\w+ ){1,3}(kwam|kwamen|is|was)
        beste \\w+ van (de|het) \\w+
        ga zo door
        een (heerlijke|fijne|geweldige|prachtige|mooie) (avond|dag|cursus|middag|vakantie)
        dank aan (het|de|alle|jullie) (hele )?\\w+
        (we|wij|ik) (zijn|ben) (er|daar) (\\w+ )?(heel |erg )?(blij|tevreden) (mee|over)
        (heb|hebben) (ik |we )?het in (mijn|de|onze) agenda (gezet|staan)
        loopt (weer |nu )?(soepel|prima|goed|perfect)
        ja,? (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (kan|past|lukt|komt uit|is goed)( (ik|mij|me|ons|goed|uit|wel))*
        klinkt als een (goed )?plan
        complimenten (aan|voor) <clause>
        (jullie|u) (hebben|hebt|heeft) (\\w+ )?(prachtig|geweldig|goed|mooi|fantastisch|uitstekend|super) werk (geleverd|gedaan|verricht) ?<clause>
        (bedankt|dank|dankjewel) dat (jullie|u|je) <clause>
        (even |om te )?laten weten dat (het|de|alles) (\\w+ )?(er is|is aangekomen|past|werkt|binnen is)( en (dat )?alles (past|werkt|goed is|er is))?
        (het |dat )?(ziet er|smaakt|loopt) (\\w+ )?nog (mooier|beter|lekkerder) (uit )?dan <clause>
        (dat|het) (was|ging) (\\w+ )?(snel|vlot|fijn|goed)
        (alles|het) (is )?(nu |weer |inmiddels |al )*(goed|prima|in orde|ok|oké|duidelijk|geregeld|binnen|compleet|heel)
        (dan )?is alles (duidelijk|in orde|geregeld|goed|helder)
        (het )?was (alleen|maar|gewoon|slechts) (maar )?(de|het|een) \\w+
        (dat |we |wij |het )?(redden|regelen|lossen) (we|wij|ik|dat|het) (\\w+ )?(wel|zelf|op)( op)?
        (het )?gaat (\\w+ )?(al |weer |veel |inmiddels |een stuk |heel )*(beter|goed|prima)( (met|nu|weer) (hem|haar|ons|mij|hen|de \\w+|onze \\w+|mijn \\w+))?
        (hij|zij|ze|het|alles|de \\w+|het \\w+|onze \\w+) (is|zijn|was|waren|loopt|zit|past|slaapt|eet) (\\w+ ){0,3}(beter|prima|gezond|blij|tevreden|dolblij|als gegoten|als nieuw|schoon|ontspannen|enthousiast|prachtig|geweldig)( (mee|ermee|daarmee|over))?( en \\w+)?
        (we|wij|ik) (zijn|ben) (er )?(heel |erg |zo |ontzettend |super)*(blij|tevreden|dolblij|enthousiast)( (mee|ermee|over|met (de|het|onze|mijn) \\w+))?
        (we|ik|wij) (kijken|kijk) er(naar)? (\\w+ )?(naar )?uit
        (jullie|uw|het|de|dit) \\w+ (is|zijn|was|waren) (\\w+ )?(het|de) (lekkerste|beste|mooiste|leukste|fijnste) ?(\\w+ )?(dat|die)? ?<clause>
        (precies|helemaal|exact) (wat|zoals|hoe) (ik|we|wij) (\\w+ )?(wilde|wilden|bedoelde|bedoelden|hoopte|hoopten|zocht|zochten|wil|had|hadden)( (gedacht|bedoeld|gewild))?
        (ik |we |wij )?(wilde|wilden|wil|willen) (alleen |even |nog |graag |jullie |u |je |gewoon )*(bedanken|danken|dank zeggen|dankjewel zeggen)( voor ((?!maar|en|graag|als|helaas)\\w+\\s){0,6}(?!maar|en|graag|als|helaas)[\\w']+)?
        > (hij|zij|ze|we|wij|ik|iedereen|alle gasten|de gasten|de kinderen|mijn \\w+|onze \\w+) (vond het|vonden het|genoot|genoten|vroeg waar|vroegen waar|vindt|vinden het) ?<clause>
        (jullie|u|je) (zijn|bent) (een |de )?(schat|schatten|topper|toppers|engel|engelen|held|helden|geweldig|super|top|fantastisch)
        dank aan (het|de|alle|jullie) <clause>
        (overboeking|betaling) (voor|van) (de )?factuur (\\d+ )?(vanochtend |vandaag |gisteren |is )*(gedaan|verricht|gelukt)
        mijn fout
        (ah,? )?nu (snap|begrijp) ik het
        (heb|hebben) (ik |we )?(de |het )?(€ ?)?\\d* ?(euro |€ )?(\\w+ ){0,2}(overgemaakt|betaald|voldaan)
        (het |de )?(geld|betaling|overboeking|factuur) (is|zijn) (\\w+ ){0,2}(verstuurd|betaald|overgemaakt|voldaan|gedaan|onderweg)
        past (mij|me|ons)( goed| prima)?
        (we|wij|ik) (hebben|heb) (intussen |inmiddels |al )*(een (oplossing|ander\\w*)|iemand anders) (\\w+ )?(gevonden|gekozen)
        (we|wij|ik) (hebben|heb) het niet meer nodig
        (zoals altijd )?(een )?topservice
        (dan )?wacht(en)? (ik|we|wij|graag)( (tot|op|af|graag|wel|maandag|dinsdag|woensdag|donderdag|vrijdag|maar))*
        (ik|we|wij) wacht(en)?( (graag|tot|wel|af|even|rustig|maandag|dinsdag|woensdag|donderdag|vrijdag))*
        (ik|we|wij) (laat|laten) (de|het) (\\w+ ){1,2}(open|staan|liggen|aan|los)
        (sleutels?|papieren|pakket|spullen) heb (ik|ik al)
        (echt |helemaal |absoluut )?geen (haast|probleem|drup|druppel)( meer)?
        (wilde|wil|wilden|willen) (\\w+ ){0,5}bedanken( voor (de|het|jullie|uw) (\\w+ ){0,1}\\w+)?
        (is|als) (weer )?als nieuw
        we hebben (\\w+ )?genoten
        (hij|het|ze|de \\w+) lekt niet meer
        (alles )?is (goed|netjes|heel) aangekomen
        zal ik doen
        bevestigd( voor)? (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|de)
        (topservice|top service),? <clause>
        (wat mij betreft|wat ons betreft) (prima|goed|akkoord|ok|oké|in orde)
        (deze keer )?(hebben we|heb ik|we hebben|wij hebben) (\\w+ ){0,2}voor een (andere|ander) (\\w+ )?gekozen
        ik neem (de|het|een|mijn) (\\w+ )mee
        neem (rustig )?de tijd
        (we|wij) hebben alles( wat)?( (we|wij) nodig hebben)?
        (dat is|wat) (heel |erg |zo |ontzettend )*(aardig|lief|vriendelijk|attent)( van (u|je|jullie))?
        heb het doorgegeven( aan (mijn|de) \\w+)?
        maakt niet(s)? uit
        (nee,? )?dat (was|is) (alles|het)
        (jammer|helaas),? maar (toch )?(bedankt|dank)( voor (het|de) \\w+)?
        (ter bevestiging|ter info),? <clause>
        (ik|we|wij) (laat|laten) (het|de) <clause>
        (is|werkt|loopt|doet het) (weer )?als nieuw
        geen drup(pel)? meer
        mijn vraag (is )?beantwoord
        (doen|regelen) we( zo)?
        geen haast
        nee,? (dank je|dank u|bedankt|dankjewel)( wel)?
        (bedankt|dank|dankjewel|dankuwel|thanks|dank je wel|dank u wel) (\\w+ ){0,3}voor <clause>
        (ik |we |wij )?(wil|wilde|wilden|willen|wou) (\\w+ ){0,4}(bedanken|dank zeggen|danken) ?<clause>
        (toch|maar|desondanks|evengoed|nogmaals|in elk geval) (heel |hartelijk )?(bedankt|dank)( voor (de|het|uw) \\w+)?
        tot (dan|morgen|straks|snel|gauw|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|volgende|ziens|later|binnenkort|zo|vanavond|vanmiddag|de volgende|horens|over)( (week|keer|dan|maandag|dinsdag|woensdag|donderdag|vrijdag|een week))*
        (zie|zien|spreken|spreek) (ik |we |wij )?(je|u|jullie|elkaar|ons)( (dan|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|snel|later|volgende week|om|\\d+))*
        (dat |dit |die \\w+ |het |maandag |dinsdag |woensdag |donderdag |vrijdag |zaterdag |\\d+ uur |om \\w+ uur |\\w+ uur |alles |de datum |ja,? )*(past|komt|schikt|lukt|klinkt|is|gaat|lijkt|ziet er|werkt) (mij |me |ons |het |er |voor |prima |helemaal |heel |ook |dat )*(goed|prima|uit|perfect|in orde|akkoord|ok|oké|top|duidelijk|mooi|uitstekend|fijn|klaar|geregeld|geen probleem|helder|genoteerd|super|best|goed uit|prima uit)( (uit|zo|voor (mij|ons)))*
        (alles|helemaal|is|in) (in orde|akkoord|duidelijk|goed|orde|helder|eens)
        (doe|doen|regel|regelen|zal) (ik|wij|we)( (doen|graag|zeker|meteen|regelen|dat|zo))*
        (geen|is geen) (probleem|punt|dank|moeite|haast|zorgen|stress)
        (graag gedaan|geeft niets|geeft niet|maakt niet uit|kan gebeuren|niets te danken|geen dank|niks aan de hand|met plezier|met alle plezier|natuurlijk|uiteraard|komt goed|komt in orde|komt voor elkaar|rustig aan|het is goed|maak je geen zorgen|maakt u zich geen zorgen|laat maar)
        (goed|heb|heb het|hebben|alles|netjes|in goede orde|is|zijn|het pakket is|vandaag|gisteren|de \\w+ is|vanmorgen) (\\w+ ){0,3}(ontvangen|aangekomen|binnen|gekregen|gelezen|genoteerd|begrepen|heel aangekomen|bezorgd)( (dank|bedankt|vandaag|vanmorgen|in goede orde))*
        (heb|hebben|ik heb|we hebben|wij hebben) (\\w+ ){0,5}(betaald|overgemaakt|voldaan|overgeboekt|gestort|ondertekend|getekend|doorgegeven|doorgestuurd)( (vandaag|gisteren|vanmorgen|zojuist))?
        (betaling|overboeking|factuur|de factuur|het geld|geld|bedrag|het bedrag|rekening|de rekening|aanbetaling) (is |zijn |net |vandaag |vanmorgen |gisteren |zojuist |inmiddels |al |wordt |ging |gaat |werd )*(betaald|overgemaakt|voldaan|onderweg|verstuurd|gedaan|de deur uit|overgeboekt|uit|verricht|gelukt|geregeld|weg) ?<clause>
        (we|wij|ik) (hebben|heb) (\\w+ ){0,3}(voor (een ander|iemand anders|een andere|een ander bedrijf)|gekozen|gevonden|besloten|anders) ?<clause>
        (hoeft|is) (niet meer|niet langer|al niet meer)( (nodig|hoor|aan de orde))?
        (niet meer|niet langer) nodig
        (heb|hebben) (ik |we |het |die |er )*(niet meer|geen) (nodig|behoefte)
        (prettige|fijne|fijn|goede|goed|vrolijk|vrolijke|gelukkig|zalig|zalige|van harte|gefeliciteerd|hartelijk gefeliciteerd|beterschap|sterkte|succes|veel succes|veel plezier|de beste wensen|beste wensen|geniet|alvast een|een fijn|een fijne|een goede|nog een|alle goeds|het beste|de groeten|groeten|ook een|jij ook|jullie ook|u ook|insgelijks) (kerst~|weekend|dag|avond|week|vakantie|feestdagen|jaarwisseling|nieuwjaar|jaar|jul|verjaardag|reis|zondag|middag|morgen|pinksteren|pasen|paasdagen|weekje|fijn|fijne|goed|goede|nieuw|van|aan|gelukkig|en|een|met|ermee|oud|nog|voor|wensen)? ?<clause>
        (wens|wensen) (ik |wij |u |je |jullie |iedereen |nog |een |alvast |fijne |prettige |goede )+<clause>
        (geweldige|goede|prima|fantastische|fijne|super|top|uitstekende|mooi|mooie|heerlijke|lekkere|perfecte) (service|werk|taart|cursus|team|idee|resultaat|ervaring|samenwerking|nieuws|advies)(?! (maar|als)) ?<clause>
        (ik|wij|we) (raad|raden|beveel|bevelen|kom|komen|zal|zullen) (\\w+ ){0,4}(aan|terug|aanbevelen|aanraden|terugkomen|weer)
        (was|waren|is|zijn|smaakte|ziet|zag|zit|loopt|werkt|doet|ging) (\\w+ ){0,4}(heerlijk|lekker|prachtig|geweldig|fantastisch|perfect|mooi|fijn|leuk|top|super|gezellig|schitterend|genieten|een succes|uitstekend|als een zonnetje|als een tierelier|prima)(?! (als|maar|om te (weten|horen))) ?<clause>
        (hebben|heb|heeft) (\\w+ ){0,3}(genoten|geholpen|gesmaakt|plezier|een geweldige|een fijne|een leuke) ?<clause>
        (daarmee|dat|hiermee|zo) (is|heeft|beantwoordt|helpt) (\\w+ ){0,3}(vraag beantwoord|duidelijk|beantwoord|geholpen|alles duidelijk|mijn vraag|verder|opgelost)
        (het |alles |probleem |is |de storing is )*(inmiddels |al |weer |nu |is )*(opgelost|verholpen|gemaakt|in orde|gevonden|geregeld|gerepareerd)
        (doet het|werkt|loopt|draait) (\\w+ )?(weer|prima|goed|perfect|uitstekend|als een \\w+)
        (lekt|druppelt|drupt|piept|kraakt) (\\w+ )?niet meer
        (dan )?(wachten|wacht|kom|komen|zorg|kijk|kijken|ben|zijn|neem|bel|meld|laat|lees|denk|bekijk|mail|haal|halen|leg) (ik|we|wij) (\\w+ ){0,3}(tot|langs|er|naar|thuis|mee|u|het|weten|rustig|aanwezig|op|af|over na|even|dan) ?<clause>
        (ik|wij|we) (laat|laten|kom|komen|ben|zijn|hoor|horen|kijk|bekijk|wacht) (\\w+ ){0,3}(weten|erop terug|er|om|thuis|aanwezig|wel|ernaar|het af|het wel|af)( (wel|om|\\d+|uur|dan|negen|tien))*
        (sorry|excuses|mijn excuses|excuseer|pardon) (voor|dat) (de|het|mijn|ik) (\\w+ )?(storen|vertraging|overlast|ongemak|verwarring|late|misverstand|moeite|gedoe|wachten) ?<clause>
        (gevonden|is terecht|heb het gevonden|hebben het gevonden)(?! een(?!\\w)) ?<clause>
        (zat|stond|was) (in|bij) (de |mijn )?(spam|ongewenste|spamfolder|spammap) ?<clause>
        (ik |wij |we |hierbij )*(bevestig|bevestigen) (hierbij |graag |ik |wij |we )*(de|het|dat|onze|mijn|ontvangst|maandag|dinsdag|woensdag|donderdag|vrijdag|voor) ?<clause>
        (afspraak|datum|tijd|maandag|dinsdag|woensdag|donderdag|vrijdag|ontvangst)( (om|op|is|\\w+ uur|tien|negen|staat|hierbij))* (bevestigd|genoteerd|staat genoteerd|akkoord|vastgelegd|staat)
        (staat|is) (genoteerd|in de agenda|in mijn agenda|ingepland)
        (blij|fijn|goed|leuk|mooi) (om )?(te horen|te weten|dat het (gelukt|goed|weer)|dat te horen)( (is|werkt|gaat|dank|bedankt))*
        ja,? (prima|goed|perfect|dat is goed|dat past|dat komt uit|akkoord|klopt|helemaal goed|dat is prima|die datum past|leuk|natuurlijk|hoor)( (ons|mij|goed|prima))*
        (voor (kennisgeving|kennis) aangenomen)
    """,
    enclosures="""
        ^ (bijgaand|bijgevoegd|hierbij|in de bijlage)(?= ?$)
        (zoals|als) (gevraagd|afgesproken|beloofd|besproken),? (hierbij |hier |de |een |twee |drie |enkele |\\d )*(foto's|foto|beelden|plaatjes|afbeeldingen)( (van (de|het|onze|mijn)( \\w+)?))?
        de (eerste|tweede|laatste)( foto)? is (een beetje |wat |iets |nogal )+(wazig|onscherp|donker|bewogen|klein)(,? sorry)?
        (de |onze )?(maten|afmetingen) zijn \\d{1,5} ?(cm|mm|m)? (bij|x|op) \\d{1,5} ?(cm|mm|m)?(,? (hoogte|diepte|breedte|lengte) \\d{1,5} ?(cm|mm|m)?)*
        foto (in de bijlage|bijgevoegd|zit erbij|erbij)
        (hier|hierbij|bijgevoegd|bijgaand|in de bijlage|bij deze|als bijlage|ik stuur|wij sturen|hieronder|in bijlage) (is |zijn |vindt u |vind je |nog |alvast |dan |stuur ik |u |je |jullie |de |het |een |mijn |onze |twee |ook |ingevulde |getekende |ondertekende |gevraagde |gewenste )*(?!(bestelling|order|offerte|sollicitatie|cv|klacht)) ?<clause>
        (zoals|als) (gevraagd|besproken|afgesproken|beloofd|gewenst|verzocht|aangegeven),? (hierbij |hier |bijgevoegd |in de bijlage )*(de |het |een |mijn |onze )*(?!(bestelling|offerte)) ?<clause>
        (de |het |mijn |onze |getekend |ingevuld |ondertekend )*(foto|foto's|afbeelding|contract|formulier|document|documenten|scan|bewijs|betaalbewijs|tekening|lijst|kopie|bestand|stukken|papieren|maten|verklaring|plattegrond) (is |zijn |gaat |gaan |zit |zitten |staat |in |zoals |getekend |ingevuld )*(hierbij|bijgevoegd|de bijlage|bijlage|besproken|gevraagd|getekend|beloofd|mee|erbij|ingevuld|afgesproken|hier) ?<clause>
    """,
    answers="""
        ja,? (de prijs|het bedrag|de datum|de tijd|dat|het|die prijs|die dag) (is|klinkt|gaat|komt|past) (voor (mij|ons) |ons |mij |helemaal |zo |ook )*(prima|goed|akkoord|oké|ok|in orde|uit)( (uit|zo|voor (mij|ons)))*
        (ja,? |nee,? )?(het|ons|mijn|de) (adres|nummer|naam|telefoonnummer|tijd|rekening) (is|klopt|blijft) (nog|steeds|nog steeds|nog altijd|hetzelfde|dezelfde|juist|goed)( (hetzelfde|dezelfde|juist|goed))?
        (ja,? |nee,? )?(het|ons|mijn|de) (adres|nummer|naam|telefoonnummer|tijd|rekening) is niet veranderd
        (ik|wij|we) (ga|gaan|accepteer|accepteren|neem|nemen) (het aanbod |uw aanbod |de baan |met (veel|groot) plezier |graag |van harte )*(akkoord|aan)? ?en (stuur|sturen|voeg|voegen|zend) (u )?(het|de|mijn|ons) (getekende|ondertekende|ingevulde) (contract|overeenkomst|formulier)( (mee|bij|terug|op))?
        (de |het |mijn |onze )?(oude |kapotte |andere )?\\w* ?(neem|breng|nemen|brengen) (ik|wij|we) (\\w+ ){0,2}mee
        (ik|wij|we) (neem|breng|nemen|brengen) (\\w+ ){1,4}mee
        (ik|wij|we) (heb|hebben) (het|de|mijn|ons|onze|alles) (\\w+ ){0,3}(getekend|ondertekend|ingevuld|gepost|opgestuurd|teruggestuurd|geüpload|afgegeven|ingeleverd|betaald|overgemaakt|verstuurd)( en (\\w+ ){0,3}(gepost|opgestuurd|teruggestuurd|verstuurd|afgegeven))?
        (de|het|mijn|onze) (\\w+ )?(aanbetaling|bedrag|rest|borg|contract|formulier|formulieren|papieren|sleutel|bestanden|foto's) (heb|hebben) (ik|we|wij) (\\w+ ){0,3}(overgemaakt|betaald|getekend|ondertekend|ingevuld|gepost|opgestuurd|teruggestuurd|geüpload|afgegeven|ingeleverd|verstuurd)
        (het|de|mijn) (formulier|contract|papieren|vragenlijst) (is|zijn) (\\w+ )?(ingevuld|ondertekend|getekend|klaar)( en (\\w+ )?(ondertekend|getekend|onderweg|verstuurd|ingevuld))?,? ?(zie bijlage|in de bijlage|bijgevoegd)?
        zie bijlage
        (we|wij|ik) (zijn|ben|komen|kom) er (rond|om|tegen|vanaf|op|omstreeks|dan) <clause>
        (nee,? )(verder |anders |meer )*(niets|niks|niemand|niet)( (meer|anders|verder))?
        (nee,? )?(dat|die|het|hem) (hebben|heb) (we|wij|ik) (\\w+ )?niet meer nodig
        ja,? (het|de|mijn|ons|onze) (\\w+ )?(adres|nummer|naam|gegevens|datum|maat|kleur|aantal|bedrag) (klopt|kloppen|is juist|is goed|blijft)( (zo|nog))?
        (mijn|onze) (man|vrouw|zoon|dochter|moeder|vader|buurman|buurvrouw|collega|partner|ouders|zus|broer) (doet open|laat|is (dan )?(thuis|er)|neemt (het|hem) aan|haalt|komt|wacht|tekent) ?<clause>
        (dat|het) (was|is) (een |mijn )(misverstand|fout|vergissing)( (van mij|van mijn kant|mijnerzijds))?
        (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dan) kan (ik|het)
        (zoals|als) (gezegd|besproken|afgesproken|gemeld)
        (dan )?wacht (ik|wij|we) (\\w+ )?(op|af) (uw|je|jullie|het) (telefoontje|bericht|bezoek|monteur)
        (ik|we|wij) (print|bel aan|haal|regel|parkeer|open|printen|halen|vliegen|rijden|vertrekken) ((?!maar|als|niet|liever|twee|drie)\\w+\\s){0,7}(?!maar|als|niet|liever)\\w+
        (het|de|mijn|onze|jullie) \\w+ (werkt|doet het|loopt|past|zit|laadt) (nu|weer|prima|perfect|goed|als nieuw)( (weer|goed|prima|perfect))*
        > het (was|waren) (alleen |gewoon |waarschijnlijk )?(de|het) (?!verkeerde|andere|tweede|derde|laatste|oude|zelfde|eerste|einde)\\w+
        > (contant|pin|de \\w+|het \\w+|beide|zwart|wit|blauw|\\w+(ochtend|middag|avond)|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (is|zijn) (\\w+ )?(goed|prima|in orde|ok|oké|perfect|akkoord)
        het (geld|bedrag) (staat|komt|is) (\\w+ ){0,4}(op uw rekening|bij u|bij jullie|binnen)
        de (rest|aanbetaling|borg) (heb|hebben) (ik|we) (\\w+ ){0,6}(betaald|gegeven|overgemaakt)
        ja,? (de|het) (\\w+ ){1,3}(mag|mogen|kan|kunt) (u|jullie|je) (\\w+ )?(houden|hebben|gebruiken|weggooien|meenemen)
        ja,? (beide|alle|de|mijn|onze|hij|zij) ((?!maar|graag|twee|drie|wil|woll|nem|neem)\\w+\\s){1,6}(?!maar|graag|wil|woll|nem|neem)\\w+
        (mijn|onze|een) (collega|assistent|medewerker|boekhouder|buurman|kantoor) (regelt|doet|neemt|brengt|stuurt|handelt) ?<clause>
        dit jaar doen (we|wij) het niet
        dan (doen|doe) (we|wij|ik) (het|dat) (zo|dan)
        (goed,? )?dan wacht (ik|we) tot \\w+
        (van|aan) (mijn|onze) kant (\\w+ )?(niets|alles) ?(meer|goed)?
        (goed|veilig) (thuisgekomen|aangekomen)
        kan (iedereen|de beste) (gebeuren|overkomen)
        hier de (\\w+ )?(\\w+ )?(foto's|bestanden|papieren|maten|gegevens|stukken) (waar|die) (u|je|jullie) (\\w+ ){0,3}(vroeg|vroegen|wilde|wilden|om vroeg)
        het pakket (kwam|is) (\\w+ )?(vandaag|gisteren|aangekomen|binnen)?,? ?(alles (zit erin|is er|klopt|heel))?
        (we|wij|ik) (hebben|heb) iemand (\\w+ ){1,4}(genomen|gevonden|gekozen)
        (het )?geld is (\\w+ )?(de deur uit|weg|verstuurd)( (gegaan))?
    """,
    setbacks="""
        (sorry |excuus )?(ik ben|wij zijn|we zijn|hij is|zij is|ze is|(mijn|onze|ons) (\\w+ )?\\w+ is) (helaas |erg |nog |behoorlijk |flink |allemaal )*(ziek|verkouden|grieperig|niet lekker|opgenomen|positief getest)
        (sorry |excuus )?(ik heb|we hebben|wij hebben|(mijn|onze|ons) (\\w+ )?\\w+ heeft) (de |een |helaas )*(griep|koorts|corona|waterpokken|buikgriep|bronchitis)
        (ik lig|we liggen) (in bed|in het ziekenhuis|ziek in bed|plat)
    """,
    postponements="""
        (we|wij|ik) (vinden|zoeken|prikken|plannen|maken|spreken|vind|zoek|plan) (wel |dan |later |samen |zeker )*(een )?(andere|ander|nieuwe|nieuw) (datum|dag|afspraak|moment|tijdstip)( (af|later|dan))*
        (ik|we|wij) (bel|bellen|mail|mailen|laat|meld|neem) (u |je |jullie |me |mij |het |wel |dan |weer |contact |op )*(zodra|als|wanneer) ((?!maar|kunt|graag)\\w+ ){0,4}(beter|opgeknapt|hersteld|fit|voorbij)( (ben|zijn|is|gaat))?
    """,
    objections="""
        (schrijf|mail|bel|stuur|contacteer|benader) (mij|me|ons) (alstublieft |aub |svp |graag )?(niet|geen|niets) …
        (stop|hou op|houd op) met (mailen|schrijven|sturen|bellen|het sturen)
        (haal|verwijder|schrap|schrijf) (mij|me|ons|mijn (gegevens|adres)) (alstublieft |aub |svp )?(van|uit|van de) …
        verwijder (al )?mijn gegevens
        geen (mails?|e-?mails?|nieuwsbrieven|reclame) meer
    """,
    decisive="""
        (jammer|pas|alleen|te laat|ook niet|maar|echter|helaas|alstublieft|alsjeblieft|aub|svp|als|indien|mits|tenzij|behalve|liever|niet|nooit|nog niet|nodig|wil|willen|zou|kunt u|kun je|kunnen jullie|hoeveel|wanneer|waarom|of|bij voorbaat|alvast|ontbreekt|spoed|annuleer|annuleren|afzeggen|klacht|bestelling|offerte|stuur|stuurt|bel|mail|laat|vraag|neem|nemen|doe|twee|drie|ja|ga uw gang|voor (maandag|dinsdag|woensdag|donderdag|vrijdag)|toezending|toesturen|opsturen|geen)
        (terug|advocaat|klacht|rechter|politie|helft|bevroren|verstopt|verkeerde~|ramp|schande|dubbel|later|eerder|uiterlijk|willen)
    """,
)
