from app.parsing.language.phrases import Language

CZECH = Language(
    code="cs",
    common_words="""
        můj moje naše vaše váš mně mi to tak taky jako bylo být bude budu jste nebo když až ho ji mu jim proto také něco nic dnes zítra včera pak
        a je to se na v že s z do jak co pro ale za od po jsou mám máme už by tak o prosím mi
        vám nás den dobrý děkuji děkujeme nám ještě jen jsem byl byla bylo přes velmi můžeme
        mohu kdy si ano ne který vás které
    """,
    questions="""
        > (?!jak (jste|jsme|jsi) (říkal|psal|slíb|domluv|chtěl|navrh))(a |ale |nebo |tak |dobrý den |prosím |ok |díky |ok díky a )*(kdy|kde|kolik|jak|jaký|jaká|jaké|kdo|proč|od kdy|do kolika|který|která|které|co|máte|můžete|mohli byste|mohl byste|mohla byste|mohu|můžu|můžeme|je možné|bylo by možné|dá se|lze|nabízíte|prodáváte|berete|budete|bude) (?!(vždy|domluveno|jsme|obvykle|bylo domluveno))\\w+
        (chtěl|chtěla|chtěli|rád|ráda) (bych|bychom|jsem) (\\w+ )?(vědět|zeptat|věděl)
        (mám|ještě|máme) (jeden |malý |jednu |krátký )*(dotaz|otázku|dotazy)
        (nerozumím|nechápu|nevím|nevíme)
        (je|máte) (\\w+ )?(něco nového|novinky|nějaké zprávy)
    """,
    requests="""
        (nevidím|nenacházím|nemohu najít) (\\w+ )?(příloh~|soubor~|dokument~|faktur~|odkaz~)
        (zbývá|zbylo|ještě je třeba|je potřeba|potřeba) (\\w+ )?(domluvit|dohodnout|určit|upřesnit)
        (v|ve) (pondělí|úterý|středu|čtvrtek|pátek|sobotu) (\\w+ )?(nemůžu|nemohu|nemůžeme|nezvládnu|to nejde)
        (víc|lépe|líp) (by )?(mi |nám )?(by )?(vyhovoval~|hodil~)
        (sháním|sháníme|poptávám|poptáváme) (\\w+)
        (můžete|může se) (začít|objednat|poslat|tisknout|zahájit|rezervovat|spustit)
        nevím,? (jak|kdy|kde|jestli|zda|co) (\\w+)
        prosím (o|vás|mi|nás|pošlete|zavolejte|dejte|zrušte|změňte|potvrďte|zašlete|\\w+te)
        (pošlete|zavolejte|dejte|zrušte|změňte|potvrďte|zašlete|napište|přivezte|zapište|řekněte|opravte|ozvěte|doručte|přihlaste|rezervujte|připravte|přidejte|přesuňte|vystavte|upravte|pošli|zavolej|dej|napiš|řekni) (mi|nám|mě|nás|se|prosím|to|si|vědět|jen|\\w+)
        (potřebuji|potřebuju|potřebujeme|potřeboval|potřebovala|hledám|hledáme|žádám|žádáme|prosím o|prosíme|objednávám|objednáváme|zajímá|zajímal~|mám zájem|máme zájem|uvítal|raději)
        (chtěl|chtěla|chtěli|rád|ráda|rádi) (bych|bychom)(?! (poděkovat|jen poděkovat))
        (bych|bychom) (\\w+ )?(chtěl~|rád~|potřeboval~)
        (čekám|čekáme|stále čekám|čekám stále) (na|už|stále|od)(?! (pátek|pondělí|úterý|středu|čtvrtek))
        (zatím|stále|dosud|ještě) (\\w+ )?(nepřišl~|nedostal~|neobdržel~|bez odpovědi|nemám odpověď|neozval~)
        (zrušit|přesunout|změnit|odvolat|přeložit) (\\w+ )?(termín|objednávku|schůzku|rezervaci|adresu|návštěvu|to|můj|moji)
        (nemohu|nemůžu|nemůžeme) (\\w+ )?(přijít|přijet|dorazit)
        (zapomněl~|nechal~|ztratil~) (\\w+ ){0,4}(u vás|deštník|tašku|klíče|telefon|brýle)
        (místo|co nejdříve|naléhavé|spěchá|předem děkuji|předem díky|předem|urychleně)
        (jde o|ohledně|kvůli|týká se|připomínám|upomínka)
        (spíš|radši|raději) (v|ve|na|o)
        (životopis|ucházím|hledám práci)
        (bereme|beru|vezmu|vezmeme|přijímáme|přijímám|akceptujeme) (?!(na vědomí|zpět|v potaz))(\\w+)
        > ano,? (prosím|rád~|poprosím)
        (měli jste|měl jste|slíbili jste) (\\w+ )?(zavolat|poslat|přijet|ozvat)
        (bylo by|byl bych|byla bych) (\\w+ )?(skvělé|dobré|fajn|vděčn~|rád~)
    """,
    pauses="""
        (potřebuji|potřebujeme|potřeboval~ bych|potřebovali bychom) (ještě |trochu |pár |několik |dva |více |chvíli )*(dní |dny |času |čas |týden |chvilku )?(na (rozmyšlenou|rozmyšlení|rozhodnutí|poradu)|abychom (si )?to (promysleli|probrali))(?= a | ?(?:[.,!|]|$))
        (musím|musíme|chci|chceme) (si |to |ještě )*(promyslet|rozmyslet)( (to|si))*(?= a | ?(?:[.,!|]|$))
        (musím|musíme|chci|chceme) (si |to |ještě |se )*(probrat|poradit) (s (mým|mou|naším|naší|manželem|manželkou|rodinou|bankou|architektem)( \\w+)?|doma)(?= a | ?(?:[.,!|]|$))
        (a )?(ozveme|ozvu) se( (vám|brzy|pak|příští týden))*
    """,
    no_requests="""
        (prosíme|prosím) (\\w+ ){0,2}(za |o )(\\w+ )?(pochopení|trpělivost|prominutí|shovívavost)
        (omluvte|promiňte) (prosím )?(naše |naši |to |že |mé |za )*(zpoždění|chyb~|pozdní)
        (v případě|pokud|kdyby|máte-li) (máte |byste |měli |jakýchkoli |dalších |nějaké |budete mít )*(dotazů|dotazy|otázky|otázek|problémů|něco|pomoc) ?<rest>
        neváhejte ?<rest>
        (jak se máte|jak se máš|jak se vede|jak to jde|vše v pořádku) ?\\?+
        proč ne ?[?.!]
        (doufám|doufáme),? že (se|máte|je|vše) <rest>
        (děkuji|děkujeme|díky|děkuju)\\s(\\w+\\s)?za [^.!?;|,]{0,90}
    """,
    tags="""
        (že|že jo|ne|ok|ano|viďte|že ano|dobře|platí) ?\\?+
    """,
    look_aheads="""
        (těším|těšíme) se (\\w+ )?na(?! (\\w+ ){0,2}(odpověď|odpovědi|rozhodnutí|zprávu|zprávy|pohovor|vyjádření|objednávku|telefonát|reakci)(?!\\w)) <clause>
    """,
    hopes="""
        (doufám|doufáme) že (?![^.!?;|,]{0,80}(nabídk|návrh|projekt|skic|nápad|ozvete|odpov))(vše|všechno|se|budete|vám|ti|bude) <clause>
    """,
    offers="""
        (nabídka|kalkulace|rozpočet) (je |máte |najdete )?(v příloze|přiložen~)
        chybí (nám|mi) <rest>
        (v příloze|přikládám|přikládáme|posílám|posíláme|zasíláme|níže) … (nabídk~|životopis|cenov~|návrh|kalkulac~)
        (nabídka|cena) … (platí|platná|do)
        (platí|platná) do
        (nabízíme|nabízím|navrhuji|navrhujeme|ucházím se)
        (těším se|těšíme se|čekám|čekáme|očekáváme) (\\w+ )?na
        (dejte|dej) (\\w+ ){0,4}vědět
        (co (na to )?(říkáte|myslíte|říkáš))
        (jakmile|až) (budu mít|dostanu|obdržím|potvrdíte) <rest>
        (po splatnosti|neuhrazen~|uhraďte|splatná)
    """,
    orders="""
        (objednávám|objednáváme|objednal bych|objednala bych|chci objednat|chtěl bych objednat|chtěla bych objednat|rád bych objednal) ?<rest>
        (přijímáme|přijímám|akceptujeme) (\\w+ )?nabídku
        (bych|bychom) (chtěl~|rád~|prosil~) (\\w+ )?(\\d+|dva|dvě|tři|čtyři|šest|deset|čtyřicet|dvanáct)
    """,
    complaints="""
        (chci|chceme|požaduji|požadujeme|žádám|žádáme) (\\w+ )?(zpátky|zpět) (\\w+ )?(peníze|\\d+)
        (chci|chceme|požaduji|požadujeme|žádám o|žádáme o) (\\w+ )?(vrátit|vrácení) (\\w+ )?(peníze|peněz|částky)
    """,
    issues="""
        (zasekává|zadrhává|hučí|skřípe|vrže|drhne|odlepuje|odlupuje|praská|páře|páral~|pustil~|srazil~|zvrací|kulhá|krvácí|kašle|smrdí|vypíná se|seká|rozpadá|kroutí|vypadává|rezne|rezaví|zatéká|prosakuje)
        (je|jsou|byl~|bylo|přijel~|přišl~) (\\w+ ){0,4}(krátk|dlouh|studen|špinav|rozmazan|tmav|křiv|poškrában|zmačkan|promočen|neúpln|nedostupn|shnil|nedodělan|nečiteln)\\w{1,2}
        (bolí|bolely|oteklo|otekl~|svědí|krvácí) (\\w+ ){0,5}(který|které|od|po)
        (rána|dáseň|zub|kůže|oko|tlapa) (je|jsou) (\\w+ )?(červen|otekl|zanícen)\\w{1,2}
        to není (ta |ten |to )?(\\w+ )?(barva|velikost|model|kterou|který|co)
        (od|po) (\\w+ )?(výměny|výměně|opravy|zákroku|praní|servisu|návštěvy) (\\w+ ){0,5}(divně|nejde|hučí|hůř|zase)
        (divn|hrozn|podivn)\\w{1,2} (zvuk|hluk|zápach|smrad|rány)
        (i po|navzdory) (\\w+ )?(návštěvě|opravě|výměně)
        (nefunguje|nefungují|nejde|nejdou|nestartuje|nezapíná|nezavírá|netopí|netiskne|nesedí|nedorazil~|nepřišel|nepřišla|nepřijel~|neteče|nesvítí|nereaguje|nesplachuje|nehřeje|nemůžu se přihlásit|nepomohlo|nepasuje|neodpovídá)(?! (mi termín|v pátek|ve))
        (rozbit~|poškozen~|prasklý|praskl~|prask~|studená|studené|studený|plesniv~|teče|kape|protéká|poškrában~|špinav~|spálen~|promočen~|mokr~|vadn~|pokažen~|porouchal~|ulomil~|odpadl~|odlepil~|roztržen~|zmačkan~|neúpln~|tvrd~ jak|zlomen~|uvadl~|zkažen~)
        (zase|znovu|opět|pořád|stále) (\\w+ )?(kape|teče|nefunguje|nejde|nestartuje|to samé|rozbit~|studen~)
        (chybí|chyběl~|chybějí|schází) (\\w+)?
        (jen|pouze|jenom) (\\w+ ){1,2}(z|ze) (\\w+)
        (z|ze) (\\w+ ){1,3}(dorazil~|přišl~|je|jsou) (\\w+ )?(jen|pouze|jenom)
        (objednal~|chtěl~) (\\w+ ){1,4}(a|ale) (přišl~|přišel|dostal~|je)
        (nikdo) (\\w+ )?(nepřišel|nepřijel|neotevřel|nebyl|nebere)
        (špatn~|jiná|jiný|star~|chybn~) (velikost|barva|barvu|adresa|název|částka|model|faktura|cena|zboží|datum|číslo)
        (faktu~) (\\w+ ){0,4}(chyb~|špatn~|star~|dvakrát|stejnou chybu)
        (stejn~) (chyb~|problém|závad~)
        (účtovali|naúčtovali|strhli|zaplatil~) (\\w+ ){0,4}(dvakrát|moc)
        (po|od) (\\w+ )?(aktualizac~|oprav~|návštěv~) (\\w+ ){0,5}(ne~|jen|chyb~)
        (nejsem|nejsme|nebyl|nebyla|nebyli jsme|nebyl jsem|nebyla jsem) (\\w+ )?spokojen~
        (zklaman~|nespokojen~|reklamac~|reklamuji|stížnost|nepřijateln~|ostuda)
        (pozdě|zpoždění)
    """,
    no_issues="""
        (žádný|bez|není|žádné) (problém|problému|problémů|problémy)
        (už )?(nekape|neteče)
    """,
    statements="""
        (potřebuji|potřebuju|potřebujeme) ((?!vaš~|vás|od)\\w+ ){0,3}(den|dny|dní|dnů|týden|týdny|týdnů|hodin~|měsíc|čas|času)(?! od vás)
        > (ano|jistě|samozřejmě|ne),? (jde to|je to možné|to jde|to je možné) ?<clause>
        (cena|částka) (je|činí|bude) ?<clause>
        > kdyby (něco|cokoli),? <rest>
        (bude|budou) (hotov|připraven)\\w{1,2} ?<clause>
    """,
    solved="""
        (od té doby|od výměny|po výměně|po opravě) ((?!ne)\\w+ ){0,8}(skvěle|perfektně|jako po másle|bezvadně|teplo|v pořádku)
    """,
    thanks="""
        děkuji děkujeme děkuju díky dík diky dekuji děkovat poděkovat thx děkuju
    """,
    agreements="""
        domluveno souhlas nadšená nadšení spokojená výborná skvost nejlepší pošleme podepsaná odeslaná
        super výborně dobře ok okej jasně souhlasím platí rozumím potvrzuji potvrzeno domluveno
        skvělé skvěle perfektní perfektně obdrženo dorazilo přijato hotovo jistě samozřejmě
        nápodobně zaplaceno vyřízeno fajn paráda bezva nádhera beru-na-vědomí přišlo prima jasné
        ano-souhlasím
    """,
    greetings="""
        dobrý den ahoj vážený vážená vážení pane paní zdravím milý milá dobré ráno
    """,
    farewells="""
        pozdravem zdravím s přátelským hezký nashledanou shledanou úctou mějte srdečně na
    """,
    salutations="nazdar",
    courtesies="jak se máte máš",
    valedictions="zdraví předem den se",
    fillers="""
        kalendáři strany mé naší klíče mám máme účast sobotu vysvětlení čas kabel knihkupectví dál jen celému rozumím bude vše všechno paní doktorko doktore peníze dost
        moc velmi mnohokrát za a v se na to je vám vás rychlou rychlá odpověď pomoc informaci
        informace zprávu mail email vše všechno už jsem jsme jste i také pro nás mě mi nám pěkný
        krásný hezký den víkend večer týden týdnu ochotu trpělivost nabídku fakturu příjezd
        ještě jednou srdečně tak si teď vše celému týmu teď bylo byl byla zatím opravdu mít budu
    """,
    times="""
        pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli zítra dnes večer
        ráno dopoledne odpoledne příští týden hodin hodině hod v ve kolem ledna února března
        dubna května června července srpna září října listopadu prosince kč euro devět deset
        jedenáct osm dvě tři včera poledne
    """,
    closings="""
        (cena|částka|plán|návrh|termín|čas) (nám|mi|pro nás|je) ?(pro nás |pro mě )?(vyhovuje|sedí|v pořádku|je v pořádku|ok)
        (souhlasíme|souhlasím) s (cenou|plánem|termínem|podmínkami)
        (to je |je to )?přesně to,? co (jsem|jsme) (potřeboval~|hledal~|chtěl~)
        opatrujte se
        (už )?(jsem )?to (našel|našla|našli)
        omlouvám se za (vyrušení|zdržení|zmatek)
        byl to (\\w+ )?kabel
        (mně|mi|nám) (to )?(vyhovuje|sedí|hodí|pasuje)( se)?
        (mně|mi|nám) se to hodí
        (z|po) (mé|naší) (strany|straně) (je )?(vše|všechno)? ?(v pořádku|ok|jasné|dobré)
        (mám|máme) to (v kalendáři|poznamenané|zapsané)
        (není|nebude) třeba
        (nespěchá|nespěchá to|není kam spěchat)
        (až|kdy) budete (moct|moci|mít čas)
        (už )?(to )?(nebolí|nebolí nic|mě nebolí)
        jen tak dál
        (jste|jsi) (\\w+ )?(nejleps|skvěl|úžasn|super|zlat)\\w{0,2}
        (už )?(je to|to je|je) (vyřešen|hotov|zaplacen|odeslan|podepsan|v pořádku)\\w{0,2}
        (byl|byla|bylo) to (jen|jenom)? ?(uvolněný|můj|kabel) ?<clause>
        (vaše|celá|ten|ta) (\\w+ ){1,2}(je|byl|byla|bylo) (\\w+ )?(skvost|skvěl|úžasn|krásn|poklad|nádher)\\w{0,2} ?<clause>
        (děti|hosté|všichni) (mluví jen o \\w+|byli nadšení|jsou nadšené) ?
        (jsem|jsme) (\\w+ )?(nadšen|spokojen|šťastn)\\w{0,2} ?<clause>
        (gratuluji|gratulujeme|bravo) ?<clause>
        (děkuji|děkujeme|díky|děkuju|poděkovat)\\s(\\w+\\s){0,3}(za|že) <clause>
        (chtěl~|jen jsem chtěl~) (bych |bychom |jsem |jsme )?(\\w+ )?poděkovat ?<clause>
        (ale|přesto|i tak|každopádně),? (děkuji|díky|děkujeme)
        (na shledanou|nashle|nashledanou|tak zítra|tak v pondělí|uvidíme se|těším se|těšíme se)( (v|ve|na|zítra|pondělí|úterý|středu|čtvrtek|pátek|tom|viděnou|setkání))*
        (to |termín |ten termín |ano,? )*(se )?(mi |nám )?(hodí|vyhovuje|sedí|pasuje)( (nám|mi|skvěle|dobře))?
        (zní to|to zní|to je|je to) (dobře|skvěle|v pořádku|fajn|výborné|super|ok)
        (vše|všechno|už) (\\w+ )?(v pořádku|jasné|funguje|vyřešeno|vyřízeno|opraveno|ok|dobré)
        (už )?(nekape|neteče|nehlučí)
        (žádný|není|bez) (problém|problému|zač|spěch)
        (nic se nestalo|nevadí|to nevadí|není zač|rádo se stalo|stane se|samozřejmě|udělám to|zařídím)
        (platba|faktura|peníze|převod|částka|záloha) (byla |byly |byl |je |už |dnes |ráno |včera )*(odešla|odeslána|zaplacena|odeslaná|odešly|odeslány|uhrazena|provedena|poslána|na cestě|odeslán|proveden) ?<clause>
        (právě |už |dnes |včera )*(jsem |jsme )?(zaplatil~|uhradil~|převedl~|poslal~ peníze|odeslal~ platbu) ?<clause>
        (veselé|šťastný|šťastné|krásné|hezké|hezký|pěkný|příjemný|příjemné|přeji|přejeme|hodně|všechno nejlepší|gratuluji|gratulujeme|krásný|pohodové|brzké|mějte|mějte se|užijte) (vánoce|nový|rok|velikonoce|svátky|den|víkend|večer|dovolenou|štěstí|nejlepší|pěkný|hezký|krásný|se|vám|léto|uzdravení|týden|si|zdraví)? ?<clause>
        (nápodobně|i vám|vám také|taktéž)( (a|šťastný|nový|rok|přeji))*
        (tentokrát |nakonec |už )*(jsme |jsem )?(si )?(vybrali|vybral~|zvolili|rozhodli|našli|našel|našla) (\\w+ )?(jin~|někoho|pro|řešení) ?<clause>
        (už )?(není|nebude) (\\w+ )?(třeba|potřeba|nutné|aktuální)
        (už )?(nepotřebuji|nepotřebujeme|netřeba)( (to|nic))?
        (vše |balík |zboží |zásilka |už |dnes |v pořádku )*(dorazil~|přišl~|doručen~) (\\w+ )?(v pořádku|dnes|celé|bez problémů|dobře|ráno)
        (obdržel~|dostal~|přijal~)(?! (špatn~|jin~|jen))( (jsem|jsme|vše|mail|fakturu|balík|zprávu))*
        (teď |už |vše |všechno )*(funguje|běží|jede|šlape) (\\w+ )?(dobře|skvěle|perfektně|jako (hodinky|nové)|výborně|bez problémů)?
        (byl~|je|bylo|byli) (\\w+ )?(skvěl~|výborn~|úžasn~|krásn~|perfektní|vynikající|chutn~|moc fajn) ?<clause>
        (skvělá|výborná|skvělý|výborný|perfektní) (práce|služba|dort|kurz|tým|servis)
        (potvrzuji|potvrzujeme|potvrzeno) (\\w+ ){0,5}
        (omlouvám|omlouváme|promiňte|pardon) (se )?(za|že) ?<clause>
        (našel|našla|našli) (jsem|jsme) (to|ho|ji) ?<clause>
        (počkáme|počkám|ozvu se|dám vědět|dáme vědět|budu tam|budeme tam|přijdu|podívám se)( (do|v|ve|na|zítra|pátku|to|brzy|později))*
        doporučím ?<clause>
    """,
    enclosures="""
        (smlouva|platba|formulář|dokumenty|záloha) (je |už |byl~ )?(podepsan|odeslan|vyplněn|zaplacen|poslan)\\w{0,2}( a \\w+)?
        (dnes |ráno |včera |už |právě )*(jsem |jsme )?(poslal~|odeslal~|podepsal~|vyplnil~|zaplatil~|vyzvedl~|uhradil~)(?! (tři|dva)) (peníze|platbu|smlouvu|formulář|fotky|dokumenty|klíče|to|ji|je|vám \\w+|zálohu|fakturu) ?<clause>
        (vyzvednu|přijdeme|přijdu|vyzvedneme|podívám se|zařídím|přinesu) (si )?(to|ji|ho|na to)?( (v|ve|na|zítra|sobotu|pondělí|úterý|středu|čtvrtek|pátek))*
        (potvrzuji|potvrzujeme) (účast|termín|schůzku) ?<clause>
        (klíče|dokumenty) (už )?(mám|máme)
        (budeme|budu) tam ?<clause>
        (v příloze|přikládám|přikládáme|posílám|posíláme|zde|tady) (je |jsou |posílám |podepsan~ )*(?!(objednávk~|životopis|nabídk~|reklamac~)) ?<clause>
        (jak jste chtěli|dle domluvy|jak jsme se domluvili|podle dohody|na vyžádání),? <clause>
        (fotka|fotky|fotografie|smlouva|formulář|dokumenty|doklad) (\\w+ )?(v příloze|podepsan~|vyplněn~)
    """,
    decisive="""
        (ale|bohužel|prosím|pokud|jestli|ne|není|potřebuji|chtěl~|kolik|kdy|proč|zda|předem|chybí|spěchá|zrušit|zrušte|reklamace|objednávka|objednávám|pošlete|zavolejte|otázka|dotaz|dva|dvě|tři|nebo|raději|bereme|beru|můžete|vezmu|ano)
    """,
)
