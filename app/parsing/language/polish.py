from app.parsing.language.phrases import Language

POLISH = Language(
    code="pl",
    common_words="""
        ja moja mój moje naszej nasze wasze wasza też może tego tej tym jego jej ich żeby gdy nigdy znowu dziś wczoraj jutro bo być będzie będę jestem mój go ją im aby teraz potem
        i w na się nie jest to do z że jak co dla ale za od po czy są mam mamy już by tak o
        proszę mnie pan pani państwo dzień dobry dziękuję nam was jeszcze tylko mi ten ta te
        było był przez bardzo możemy mogę kiedy
    """,
    questions="""
        > (a |i |ale |więc |dzień dobry |witam |proszę |może |ok |to |dobrze )*(czy|kiedy|gdzie|ile|jak|jaki|jaka|jakie|kto|dlaczego|po ile|od kiedy|do której|która|który|które|o której|skąd|jakim|za ile|co) (?!((pan|pani|państwo) (mówi|pisa|prosi|powiedzia|obieca)|zawsze|umówione|ustalone|zwykle|ustaliliśmy|prosiliście|wiosną))\\w+
        (chciał~|chcieliby~|chcę|chcemy|proszę|prosiłbym|prosiłabym) … (zapytać|spytać|wiedzieć|dowiedzieć|o informację|o odpowiedź)
        (mogę|możemy|można|mogą państwo|może pan|może pani|mógłby|mogłaby|moglibyście|mogliby|możecie|da się|macie|mają państwo|ma pan|ma pani|jest możliwe|byłoby możliwe) (\\w+ )?(mi|nam|państwo|pan|pani|przesłać|podać|prosić|dostać|zrobić|jeszcze|przynieść|to|się|zmienić|w|na|wolne|miejsca)
        (mam|jeszcze|mamy) (jedno |małe |krótkie |jeszcze )*(pytanie|pytania)
        (nie) (do końca |bardzo |całkiem )*(rozumiem|wiem|wiemy)
        (jakieś|są|coś|co) (wieści|nowego|nowości)
    """,
    requests="""
        potrzebował~ …
        (potrzebujemy|potrzebuję) (od|jeszcze|do|tylko) …
        nie (widzę|widać|znajduję|znalazłem|znalazłam) (\\w+ )?(załącznik~|plik~|dokument~|link~|faktur~)
        (zostaje|zostało|pozostaje|trzeba) (\\w+ )?(do ustalenia|do uzgodnienia|ustalić|uzgodnić)
        (?<!nie\\s)(trzeba|należałoby|warto) (by |było by )?(\\w+)
        (można|mogą państwo|możecie) (ruszać|zaczynać|zacząć|zablokować|wysłać|drukować|realizować|zamawiać|rezerwować)
        (mi |nam )?nie (pasuje|odpowiada),? (lepiej|może|raczej) <rest>
        (w |we )?(poniedziałek|wtorek|środę|czwartek|piątek|sobotę) (\\w+ )?nie (dam|mogę|możemy|damy|będę)
        (mam|mamy) (\\w+ )?wątpliwoś\\w+
        (szukam|szukamy|sztukam|rozglądam się za) (\\w+)
        nie wiem,? (jak|kiedy|gdzie|czy|ile|co) (\\w+)
        (odwołali|odwołano|odwołany) (\\w+ )?(pociąg|lot|autobus)
        proszę (o|mi|mnie|nam|tylko|jeszcze|się|bardzo|też|dać|wysłać|przesłać|podać|odwołać|zapisać|zadzwonić|zmienić|potwierdzić|przywieźć|dodać|usunąć|anulować|przełożyć|odesłać|sprawdzić|poprawić|wystawić|dostarczyć|odpisać|oddzwonić|dopisać|zarezerwować|\\w+ć)(?! (bardzo[.!]|uprzejmie[.!]))
        poproszę
        (prosimy|prosiłbym|prosiłabym|prosilibyśmy|uprzejmie proszę|uprzejmie prosimy) (o|\\w+)
        (potrzebuję|potrzebujemy|potrzebne|potrzebny|szukam|szukamy|chciałbym|chciałabym|chcielibyśmy|chcę|chcemy|wolałbym|wolałabym|wolelibyśmy|zależy mi|interesuje|interesują|zainteresowan~|przydałby|przydałaby|zamawiam|zamawiamy|chętnie)(?! (podziękować|dziękuję))
        (czekam|czekamy) (\\w+ )?(na|od)(?! (poniedziałek|wtorek|środę|czwartek|piątek))
        (nadal|wciąż|dotąd|jeszcze|do tej pory|ciągle) (nie |czekam|czekamy|brak|bez)+ (\\w+ )?(mam|mamy|dostał~|otrzymał~|odpowiedzi|wiadomości|oferty|faktury|na)?
        (wyślij|wyślijcie|przyślij|przyślijcie|zadzwoń|daj|dajcie|napisz|powiedz|zapisz|przywieź|zrób|zróbcie|pamiętaj~|dopisz|sprawdź|oddzwoń|niech) (\\w+)
        (muszę|musimy|chcę) (odwołać|przełożyć|zmienić|anulować|zrezygnować)
        (odwołać|przełożyć|anulować|zmienić) (moją|moje|mój|naszą|nasze|wizytę|zamówienie|termin|rezerwację|adres)
        (nie) (mogę|możemy|dam rady|damy rady) (przyjść|przyjechać|być|dotrzeć)
        (zostawił~|zapomniał~|zgubił~) (\\w+ ){0,4}(u państwa|u was|parasol|torbę|klucze|telefon|okulary)
        (miał|miała|mieli|mieliście) (\\w+ ){0,2}(zadzwonić|oddzwonić|przysłać|przyjechać|dać znać|wysłać)
        (zamiast|jak najszybciej|pilnie|pilne|z góry dziękuję|z góry dzięki|z góry)
        (w sprawie|chodzi o|dotyczy|przypominam|przypomnienie)
        (lepiej|raczej|wolę) (o|w|na|jutro|we) (\\w+)
        (aplikuję|cv|podanie o pracę|szukam pracy)
        (bierzemy|biorę|przyjmujemy|akceptujemy|weźmiemy|wezmę) (\\w+)?
        bierzemy
        > tak,? (poproszę|proszę|bardzo proszę|chętnie)
        (w takim razie|to|dobrze),? (niech|poproszę|dwa|dwie|\\d+)
        (byłoby|będę|będziemy|byłbym|byłabym) (\\w+ )?(wdzięczn~|miło gdyby|świetnie gdyby|dobrze gdyby)
        (oferty|obiad) dla
    """,
    pauses="""
        (potrzebuję|potrzebujemy|potrzeba (mi|nam)) (jeszcze |trochę |kilku |kilka |paru |więcej |dwóch |chwili )*(dni|czasu|dzień|tygodnia)? ?(do|na|żeby|aby) (namysłu|zastanowienia|przemyślenia|omówienia|decyzji|decyzję|zastanowienie|przemyślenie|to przemyśleć|się zastanowić|to omówić|pomyśleć)(?= i | ?(?:[.,!|]|$))
        (muszę|musimy|chcę|chcemy) (się |to |jeszcze )*(zastanowić|przemyśleć)( (się|to|jeszcze))*(?= i | ?(?:[.,!|]|$))
        (muszę|musimy|chcę|chcemy) (się |to |jeszcze )*(omówić|naradzić)( się)? z (moim|moją|naszym|naszą|żoną|mężem|rodziną|bankiem|architektem)( \\w+)?(?= i | ?(?:[.,!|]|$))
        (i )?(damy|dam) znać
    """,
    no_requests="""
        (chciałbym|chciałabym|chcielibyśmy|chcę|chcemy) (\\w+ )?(wyrazić|przekazać|złożyć) (\\w+ ){0,3}(uznanie|wdzięczność|podziw|gratulacje)
        (chciałbym|chciałabym|chcielibyśmy|chcę|chcemy) (\\w+ )?(pochwalić|pogratulować)
        nie (potrzebuję|potrzebujemy|szukam|szukamy) już
        już nie (potrzebuję|potrzebujemy|szukam|szukamy)
        nie (jestem|jesteśmy) (\\w+ )?zainteresowan~
        nie interesuje~
        (prosimy|proszę) (\\w+ )?(o )?(\\w+ )?(wybacz|wyrozumiał|cierpliwo|przebacz|usprawiedliw)\\w+
        niech będzie (poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)(?= ?(?:[.,!|]|$))
        wymiary to \\d{1,5}
        przyjmuj~ (\\w+ )?zaproszeni~
        (dokładnie|właśnie) tego (potrzebował~|szukał~|chciał~)
        proszę (na siebie uważać|uważać na siebie|o siebie dbać|dbać o siebie)
        nie trzeba
        (kiedy|gdy|jak) (pan|pani|państwo|będzie) (będzie mógł|będzie mogła|będą mogli|czas|pani wygodnie|panu wygodnie)
        (dokładnie|właśnie) to,? (czego|co) (chciał~|potrzebował~|szukał~)
        chciał\\w+ tylko podziękować
        co za (\\w+ )?(wiadomość|radość|niespodzianka)
        (zgodnie z|tak jak|jak) (pan |pani |państwo )?prosi\\w+
        tak jak (pan|pani|państwo) prosi\\w+
        (w razie|jeśli|gdyby|jeżeli) (mają |ma |masz |będą |ewentualnych |jakichkolwiek |jakieś |dalszych |wszelkich |państwo |pojawią się )*(pytań|pytania|wątpliwości|problemów|coś|pomocy) <rest>
        proszę (śmiało|się nie|nie) (\\w+ )?(pytać|krępować|przejmować|martwić|wahać) ?<rest>
        (jak się masz|co słychać|jak leci|co u ciebie|co u państwa|jak zdrowie|jak się pan~ miewa|wszystko w porządku) ?\\?+
        dlaczego nie ?[?.!]
        (mam|mamy) nadzieję,? że (u |wszystko|mają|ma) <rest>
        (dziękuję|dzięki|dziękujemy)\\s(\\w+\\s)?za [^.!?;|,]{0,90}
        proszę bardzo
        proszę (pozdrowić|przekazać pozdrowienia) <rest>
    """,
    tags="""
        (prawda|tak|nie|ok|dobrze|zgoda|czyż nie|nieprawdaż|racja) ?\\?+
    """,
    look_aheads="""
        (cieszę|cieszymy) się (\\w+ )?(na|że|z)(?! (\\w+ ){0,2}(odpowiedź|odpowiedzi|decyzję|wiadomość|rozmowę kwalifikacyjną|ofert\\w{1,3})(?!\\w)) <clause>
        (czekam|czekamy) (\\w+ )?na (państwa|panią|pana|was|ciebie)(?= ?(?:[.,!|]|$)| (w|we|z|od|u) )(?! (\\w+ ){0,3}(odpowiedź|decyzję)) ?<clause>
        (czekam|czekamy) (\\w+ )?na (państwa |pani |pana |twoją |waszą )?(wizytę|przyjazd|spotkanie) ?<clause>
    """,
    hopes="""
        (mam|mamy) nadzieję że (?![^.!?;|,]{0,80}(ofert|propozycj|projekt|wycen|szkic|pomysł))(wszystko|się|będą|będzie|państw\\w|pan\\w{0,2}|to|do) <clause>
    """,
    offers="""
        (oferta|wycena|kosztorys) (jest |znajduje się )?(w załączniku|w załączeniu)
        (brakuje|brak) (nam|mi) (\\w+) ?<rest>
        (w załączeniu|w załączniku|załączam|załączamy|przesyłam|przesyłamy|poniżej) … (ofert~|wycen~|kosztorys~|aplikacj~|cv|propozycj~)
        (oferta|wycena|oferty|cena) … (ważna|ważny|obowiązuje|wynosi|do)
        (ważna|obowiązuje) do
        (oferujemy|proponuję|proponujemy|aplikuję|aplikujemy|ubiegam się|na stanowisko)
        (czekam|czekamy|oczekuję|oczekujemy|liczę|liczymy) (\\w+ )?na (\\w+)
        (daj|dajcie|proszę dać|dać) (\\w+ )?znać
        (co (pan|pani|państwo|ty) (o tym |na to )?(sądzi|sądzą|myśli|powie|pan|pani)|na to)
        (jak tylko|gdy|kiedy) (dostanę|otrzymam|będę mieć|potwierdz~) <rest>
        (chętnie) (przyjdę|spotkam|porozmawiam|przyjdziemy|się spotkam)
        (płatna|zaległ~|termin płatności|nieopłacon~|przypominamy o płatności|przelew w ciągu)
        (nie mam|brak) (\\w+ )?(odpowiedzi|wiadomości)
    """,
    orders="""
        (poproszę |proszę )?to samo co (ostatnio|poprzednio|zawsze|ostatnim razem)
        akceptujemy ofertę
        (zamawiam|zamawiamy|zamówię) (\\w+)
        (chciał~|chcemy|chcę|chcieli~) (\\w+ ){0,3}zamówić <rest>
        (przyjmujemy|akceptujemy|przyjmuję) (\\w+ )?(ofertę|wycenę|państwa ofertę)
        (poproszę|poprosimy) (\\w+ ){0,3}(\\d+|dwa|dwie|trzy|cztery|sześć|dziesięć|dwanaście|czterdzieści|dwadzieścia|o dostarczenie)
        (proszę) (\\w+ )?zapisać (mnie|nas) na
    """,
    complaints="""
        (chcę|chcemy|żądam|żądamy|domagam się|domagamy się|proszę o|prosimy o) (\\w+ )?(odzyskać|zwrotu?) (\\w+ )?(pieniądze|pieniędzy|kwoty|\\d+)
    """,
    issues="""
        pust(a|ą|ej) stron~
        (chcę|chcemy|żądam|oczekuję) zwrotu (pieniędzy|\\d+|kwoty)
        (strona|telefon|aplikacja|pilot|system) (\\w+ ){0,2}nie (odpowiada|reaguje|otwiera|ładuje|wchodzi)
        (hałasuje|skrzypi|zgrzyta|trze|zacina|zacina się|odchodzi|odchodzą|odkleja|puścił|puściła|puściły|zbiegł~|farbuje|rozłazi|pruje|spruł~|rozpruł~|wymiotuje|kuleje|krwawi|kaszle|drży|śmierdzi|rysuje|wyłącza się|zawiesza|odpada|odpadają|pęka|pękają|łuszczy|blaknie|obluzował~|rozszczelnił~|odczepił~)
        (dziwn|okropn|straszn|głośn)\\w{1,3} (hałas|dźwięk|odgłos|zapach|szum|stuk)\\w{0,3}
        (jest|są|był~|były|przyszł~|przyjechał~|wyszł~) (\\w+ ){0,4}(nieostr|zimn|brudn|rozmazan|ciemn|krzyw|porysowan|zgniecion|pomięt|poplamion|zepsut|nieczyteln|za krótk|za dług|za mał|za duż|zgnił|spóźnion|niedokończon|niedostępn|niekompletn)\\w{1,3}
        (odchodzić|odpadać|odklejać|pękać|przeciekać|rdzewieć)
        (boli|bolą|puchnie|spuchł~|swędzi|krwawi) (\\w+ ){0,5}(który|którą|od|po|po wizycie)
        (rana|dziąsło|ząb|skóra|oko|łapa) (jest|są) (\\w+ )?(czerwon|spuchnięt|opuchnięt|zaczerwienion)\\w
        to nie (jest|ten|ta|to) (\\w+ )?(kolor|rozmiar|model|który|którą|co|wzór)
        (od|po) (\\w+ )?(wymiany|wymianie|wizyty|zabiegu|prania|remontu|serwisu) (\\w+ ){0,5}(dziwnie|nie|hałas|gorzej|znowu|cieknie|stuka)
        (dwa razy|podwójnie|dwukrotnie) (\\w+ )?(pobra|policz|nalicz|obciąż|zapłac)\\w+
        (na|w) (\\w+ )?(zaproszeni|fakturz|dyplomi|umowi|rachunk|programi)\\w{1,3} (jest|widnieje|są) (\\w+ )?(zł|błędn|niewłaściw|star|inn)\\w{1,3}
        (zwrot|zwrotu|pieniędzy|przelewu) (\\w+ )?(nie ma|nadal nie|wciąż nie|brak) <rest>
        (nie) (działa|działają|pasuje|pasują|włącza|uruchamia|grzeje|drukuje|otwiera|zamyka|ładuje|startuje|zgadza|przyjechał|przyszedł|przyszła|dotarł|dotarła|doszła|doszło|wpłynęł~|było|odbiera|mogę się zalogować|mogę otworzyć|spłukuje|świeci|reaguje|przyjmie|można)(?! (mi termin|w piątek|w poniedziałek))
        (zepsut~|zepsuł~|uszkodzon~|pęknięt~|pękł~|rozbit~|zimn~|spleśniał~|przecieka|cieknie|kapie|porysowan~|brudn~|zalał~|zalan~|przypalon~|czerstw~|stłuczon~|wadliw~|popsut~|urwał~|odpadł~|odkleił~|porwan~|rozdart~|zamoczon~|niekompletn~|skrzypi|wypluwa|zacina|zgnieci~|nieśwież~|oderwał~|złaman~|wyschnięt~|wygięt~)
        (znowu|znów|nadal|wciąż|dalej) (\\w+ )?(cieknie|kapie|nie działa|nie|to samo|zepsut~|zimn~|brak|awaria)
        (brakuje|brakowało|brak|zabrakło|nie było) (\\w+)
        (tylko|zaledwie) (\\w+ ){1,2}z (\\w+)
        (zamawia~|zamówił~|miał~ być) (\\w+ ){0,3}(a|ale|,) (\\w+ )?(przyszedł|przyszła|przyszło|dostał~|jest|dostałam|przyjechał~)
        (nikt) (\\w+ )?(nie )?(przyszedł|przyjechał|otworzył|odbiera|był)
        (zły|zła|złe|inny|inna|stara|stary|błędn~|niewłaściw~|nie ten|nie ta) (rozmiar|kolor|adres|nazwa|kwota|model|faktura|cena|towar|data|numer)
        (faktur~|rachun~) (\\w+ ){0,5}(błąd|błędn~|stara|stary|zła|dwa razy|podwójnie|ten sam błąd|nie zgadza)
        (ten sam|błąd|pomyłka|usterka|awaria|problem) (błąd|w|na|z)
        (policzyli|policzono|naliczono|pobrano|zapłaciłem|zapłaciłam) (\\w+ ){0,5}(dwa razy|podwójnie|za dużo)
        (od|po) (\\w+ )?(aktualizacji|naprawy|naprawie|wizyty|wizycie|montażu) (\\w+ ){0,6}(nie|pust~|błąd|tylko)
        nie (jestem|jesteśmy|byłem|byłam|byliśmy) (\\w+ )?(zadowol\\w{1,3})(?! z (poprzedni|dotychczasow|obecn))
        (rozczarowan~|niezadowolon~|skandal|reklamacj~|reklamuję|niedopuszczaln~|zawiedzion~|żenada|niestety nie pomogło|nie pomogło)
        (spóźni~|za późno|godzin~ po|za (mał~|duż~|krótk~|słon~|ciasn~))
    """,
    door_notes="""
        (nasz |nasza |mój )?(dzwonek|domofon|winda|szlaban|numer domu)(?![^.!?|]{0,80} (znowu|znów|nadal|dalej|od|pan|pani|państwo|państwa|wasz\\w{0,2})(?!\\w)) <clause>
    """,
    no_issues="""
        (poniedziałek|wtorek|środa|środę|czwartek|piątek|sobota|sobotę|niedziela|niedzielę|jutro|dziś|dzisiaj) (\\w+ )?odpada
        (pierwsze|drugie|ostatnie|zdjęcie) jest (trochę|lekko|nieco) (nieostre|rozmazane|ciemne|poruszone)
        (wycena|oferta|faktura|odpowiedź|zaświadczenie|umowa|potwierdzenie) (\\w+ )?(jeszcze |nadal |wciąż )?nie (przyszł~|dotarł~|doszł~)
        nie pasuje,? (lepiej|mi termin)
        \\d+ (mi )?nie pasuje
        (zlew|odpływ|umywalka) (\\w+ )?zapchan\\w
        (bez|nie ma|żadnych|żaden) (problemu|problemów|problem)
        (już )?nie (cieknie|kapie|przecieka)
        nie ma sprawy
    """,
    statements="""
        (z (wielką )?radością|z (wielką )?przyjemnością|chętnie) (przyjmuj~|akceptuj~) ?<clause>
        (przyjmuj~|akceptuj~) (\\w+ ){0,2}(z (wielką )?radością|z (wielką )?przyjemnością) ?<clause>
        (potrzebuję|potrzebujemy) ((?!pana|pani|państwa)\\w+ ){0,3}(dni|dnia|tygodnia|tygodni|godzin~|miesiąca|czasu)(?! (od )?(pana|pani|państwa))
        > (tak|oczywiście|jasne|nie),? (to |jest )?(możliwe|da się|można) ?<clause>
        (cena|koszt|kwota) (to|wynosi|wyniesie) ?<clause>
        > w razie potrzeby <rest>
        będzie (gotowe|gotowy|gotowa) (w|we|na|do|jutro) ?<clause>
    """,
    solved="""
        (odkąd|od kiedy|po wymianie|po naprawie) ((?!nie)\\w+ ){0,8}(idealnie|jak nowy|jak nowa|jak po maśle|ciepło|bez zarzutu)
        już (nie|nic nie) (kapie|cieknie|przecieka|skrzypi|piszczy|stuka|śmierdzi|boli|trzeszczy|buczy|chwieje się|zacina się)( (odkąd|od|po) <clause>)?
        (nie|nic nie) (kapie|cieknie|przecieka|skrzypi|piszczy|stuka|śmierdzi|boli|trzeszczy|buczy) już( (odkąd|od|po) <clause>)?
        (?<!nie\\s)przestał(o|a|y)? (kapać|cieknąć|ciec|przeciekać|skrzypieć|piszczeć|stukać|śmierdzieć|boleć|trzeszczeć|buczeć)( (odkąd|od|po) <clause>)?
        (problem|usterka|awaria|sprawa) (już |jest |została |został )*(rozwiązan|naprawion|usunięt)[yao]
    """,
    unsolved="""
        (zrobiłem|zrobiłam|zrobiliśmy|zrobione|próbowałem|próbowałam) …… (żadnej|ani najmniejszej) różnicy(?! (między|dla))
        (hałas|dźwięk|zapach|szum|stukanie|plama|plamy|ból|problem|usterka|awaria|wyciek) (\\w+ ){0,2}nie (\\w+ )?(zniknął|zniknęł[aoy]|minął|minęł[aoy]|przeszedł|przeszł[aoy]|ustąpił[aoy]?|ustał[aoy]?|rozwiązan[yao]|naprawion[yao]|usunięt[yao])
        nie przestał[aoy]? (kapać|cieknąć|ciec|przeciekać|skrzypieć|piszczeć|stukać|śmierdzieć|boleć|trzeszczeć|buczeć)
        od (państwa |pana |pani )?(wizyty|naprawy) (jest |wszystko jest |nic się nie )(tak samo|to samo|jak było|zmieniło)(?= ?(?:[.,!|]|$))
    """,
    thanks="""
        dziękuję dziękujemy dzięki dziekuje dzieki podziękowania dziękować podziękować thx
        dziękuje
    """,
    agreements="""
        zachwycona zachwyceni zachwycony idealny idealna perfekcyjnie cudownie gratuluję gratulacje wysłana podpisana wpisane najlepsi mam potwierdzone otrzymane perełka załatwione
        super świetnie dobrze ok okej oki jasne zgoda pewnie oczywiście rozumiem zrozumiałem
        potwierdzam potwierdzamy pasuje otrzymałem otrzymałam otrzymaliśmy doskonale idealnie
        rewelacja bomba extra wspaniale gotowe zrobione zapłacone doszło dotarło nawzajem
        wzajemnie przyjęłam przyjąłem ekstra zapisane zanotowane brawo fajnie
    """,
    greetings="""
        dzień dobry witam cześć hej szanowny szanowna szanowni panie pani państwo panowie drogi
        droga witaj panu
    """,
    farewells="""
        pozdrawiam pozdrowienia pozdrawiamy poważaniem z serdecznie pozdr wyrazami szacunku do
    """,
    salutations="halo witajcie",
    courtesies="co słychać jak się masz",
    valedictions="łączę wszystkiego dobrego góry miłego dnia ukłony",
    fillers="""
        bufetu obiadu tortu
        klucze kalendarza dla obecność księgarnia garnitur leży staranną praca pracę życzliwość wczorajszą goście dzieci córki córkom bufet bufetu wyjaśnienie poświęcony czas strony mojej naszej zostaje jestem jesteście zespołu całego pani panie doktor następnym razem trzymać efektem efekt teraz tylko chciałam chciałem
        bardzo za i z w na się wielkie ślicznie serdecznie uprzejmie pięknie stokrotne raz
        jeszcze szybką szybka odpowiedź pomoc informację informacje wiadomość maila mail
        wszystko już to jest tak a też także dla nas mnie mi nam pana pani państwa państwu
        miłego miłej dnia dzień weekendu weekend wieczoru tygodnia obsługę cierpliwość fatygę
        trud ofertę fakturę zdjęcia rozmowę spotkanie my ja teraz jak marzenie działa super było
        jesteście wam wasz nasz oraz do zobaczenia usłyszenia tym się
    """,
    times="""
        poniedziałek poniedziałku wtorek wtorku środa środę środy czwartek czwartku piątek
        piątku sobota sobotę soboty niedziela niedzielę jutro jutra dzisiaj dziś wieczorem rano
        południe tydzień tygodniu godzina godzinie godz o przed po stycznia lutego marca
        kwietnia maja czerwca lipca sierpnia września października listopada grudnia zł euro
        pierwszej drugiej dziesiątej ósmej dziewiątej wczoraj popołudniu
    """,
    closings="""
        (wesołych|spokojnych|zdrowych) świąt
        (wszystko )?(mi|nam) (wszystko )?(jedno|obojętne)
        (obojętne|obojętnie|oba terminy|obie daty)( (mi|nam|pasują|są ok|odpowiadają))*
        (niech będzie|może być|to|w takim razie|weźmy|umówmy się na|ustalmy) (w |we )?(poniedziałek|wtorek|środa|środę|czwartek|piątek|sobota|sobotę|niedziela|niedzielę)( (o \\w+|rano|po południu))*
        (dobrze,? |ok,? )?(w takim razie |więc )?(zostawmy|zostawiamy|niech zostanie) (to )?(tak|jak jest)
        (bez|nie mamy|nie mam) (zastrzeżeń|uwag)
        (ok,? )?(zrobię|załatwię|zajmę się)( (to|tym))?
        aha,? (teraz )?rozumiem
        (teraz )?(już )?(wszystko )?rozumiem
        (świetnie|super|dobrze|ok),? do (zobaczenia )?\\d{1,2}
        szkoda,? (ale )?(mimo wszystko |i tak |mimo to )?(dziękuję|dzięki|dziękujemy)
        (przelew|płatność) (wyszedł|wyszła|poszedł|poszła|zlecony|zlecona)( (dzisiaj|dziś|wczoraj|rano))?
        (paczka|przesyłka|zamówienie) (już )?(przyszła|dotarła|doszła|przyszło|dotarło)( (dziś|dzisiaj|wczoraj|rano|cała))*
        wszystko (jest )?(całe|kompletne|w całości|na miejscu)
        (dziękuję|dziękujemy|dzięki) za (ofertę|wycenę|kosztorys)
        (potwierdzam|potwierdzamy) (nasze |nasz |naszą )?(termin|wizytę|spotkanie|odbiór|otrzymanie|rezerwację)( (w|we|na|o) \\w+){0,3}
        (cena|kwota|suma|ten plan|termin|szkic|projekt) (nam|mi|dla nas|jest) ?(dla nas |dla mnie )?(odpowiada|pasuje|w porządku|ok|jest w porządku)
        (zgadzamy się|zgadzam się) na (cenę|tę cenę|kwotę|plan|termin|warunki)
        (dokładnie|właśnie) tego (potrzebował~|szukał~|chciał~)
        proszę (na siebie uważać|uważać na siebie|o siebie dbać|dbać o siebie)
        (mogę|możemy) potwierdzić (termin|wizytę|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)
        umowa stoi
        nie trzeba
        (goście|dzieci|wszyscy) (byli|są) (zachwyceni|zadowoleni|oczarowani)
        (dokładnie|właśnie) to,? (czego|co) (chciał~|potrzebował~|szukał~)
        (kiedy|gdy|jak) (pan|pani|państwo) (będzie mógł|będzie mogła|będą mogli|będzie miał czas|będzie miała czas)
        bez pośpiechu
        (co za|bardzo|jaka) (dobra|świetna|wspaniała|miła) (wiadomość|nowina)
        tak trzymać
        (z|po) (mojej|naszej) (strony|stronie) (wszystko )?(jest )?(w porządku|ok|dobrze|gra|jasne)
        tak,? (poniedziałek|wtorek|środa|czwartek|piątek|sobota|jutro|ten termin|o \\d+) (\\w+ )?(mi |nam )?(odpowiada|pasuje|jest ok|w porządku)
        tak,? (zgadza się|dokładnie|potwierdzam|to dobry adres|wszystko dobrze)
        (już )?nie boli( (nic|mnie))?
        (tak )?zostaje( (tak|więc))?
        (szkoda|trudno),? (to )?(następnym razem|innym razem)?
        (to )?był (tylko )?(luźny|mój|problem|kabel) ?<clause>
        (nie ma problemu|nic nie szkodzi) (z|za) (opóźnieni~|spóźnieni~|zmian~)
        spokojnie
        (jesteście|jest pan|jest pani|są państwo) (\\w+ )?(najleps|wspaniał|super|świetn|cudown|niezawodn)\\w{0,3}
        (jestem|jesteśmy|goście byli|dzieci są|córka jest|byliśmy) (\\w+ )?(zachwycon|zadowolon|szczęśliw|oczarowan)\\w{0,2} ?<clause>
        (córkom|dzieciom|gościom|wszystkim|nam|mężowi|żonie) (\\w+ )?(się )?(podobało|smakowało|spodobało) ?<clause>
        (dzieci|goście|wszyscy) mówią tylko o \\w+
        (leży|pasuje|wygląda|działa|wyszło|wyszedł|jeździ) (\\w+ )?(idealnie|świetnie|perfekcyjnie|pięknie|wspaniale|cudownie|jak (nowy|nowa|nowe|marzenie)) ?<clause>
        (wasza|wasz|państwa|cała|ta|ten) (\\w+ ){1,2}(to|jest|była) (perełk|cud|świetn|wspaniał|rewelac|skarb)\\w{0,4} ?<clause>
        (chciał\\w+) (tylko |jeszcze |serdecznie |bardzo )*(podziękować) ?<clause>
        (gratuluję|gratulujemy|gratulacje|brawo|brawa) ?<clause>
        (to )?był \\w+ (kabel|bezpiecznik|korek)
        nie,? (bardzo )?(dziękuję|dzięki)
        (dziękuję|dziękujemy|dzięki|podziękować)\\s(\\w+\\s){0,3}za <clause>
        (chciał~|chcieliby~|chcieliśmy) (\\w+ ){0,2}(podziękować) ?<clause>
        (mimo to|i tak|ale|jednak) (dziękuję|dzięki)
        do (zobaczenia|jutra|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|widzenia|usłyszenia|następnego razu)( (w|we) \\w+)?
        (widzimy się|będę|będziemy|przyjdę) (o|w|we|jutro|na|wtedy) <clause>
        (brzmi|wygląda|jest|to) (dobrze|świetnie|super|w porządku|ok|idealnie)
        (to |ten termin |termin |tak,? )*(mi |nam )?(odpowiada|pasuje|pasuje nam|pasuje mi)( (nam|mi|idealnie|świetnie))?
        (wszystko |już |jest )*(w porządku|jasne|gra|dobrze|działa|załatwione|rozwiązane|naprawione|ok)( (już|teraz))?
        już nie (cieknie|kapie|przecieka|hałasuje|piszczy)
        (nie ma|żaden|bez) (problemu|problem|sprawy|za co|pośpiechu)
        (nie szkodzi|nic się nie stało|nic nie szkodzi|zdarza się|proszę bardzo|cała przyjemność|oczywiście|zrobi się|tak zrobię|tak zrobimy)
        (przelew|płatność|faktura|pieniądze|zaliczka|kwota) (został~ |jest |już |właśnie |dziś |dzisiaj |rano |był~ |poszed~ |poszł~ )*(wysłan~|zrobion~|zapłacon~|opłacon~|poszedł|poszła|poszły|wykonan~|przelan~|zlecon~|uregulowan~) ?<clause>
        (właśnie |już |dziś |dzisiaj )*(zapłaciłem|zapłaciłam|zapłaciliśmy|przelałem|przelałam|przelaliśmy|opłaciłem|opłaciłam|zrobiłem przelew|zrobiłam przelew) ?<clause>
        (wesołych|szczęśliwego|szczęśliwych|miłego|miłej|udanego|udanych|spokojnych|zdrowych|wszystkiego|powodzenia|gratulacje|sto|dobrego|dobrej|życzę|życzymy|przyjemnego|smacznego) (świąt|nowego|roku|dnia|weekendu|wieczoru|urlopu|wakacji|tygodnia|najlepszego|lat|dobrego|miłego|miłej|nocy|niedzieli|podróży|państwu|i)? ?<clause>
        (tym razem |jednak |ostatecznie )*(wybraliśmy|wybrałem|wybrałam|zdecydowaliśmy się|zdecydowałem się|zdecydowałam się|znaleźliśmy|znalazłem) (\\w+ )?(inn~|na inn~|kogoś|na kogoś|rozwiązanie) ?<clause>
        (już |to )?(nie potrzeba|niepotrzebne|nieaktualne|nie trzeba|nie jest potrzebne|nie potrzebuję|nie potrzebujemy)
        (przesyłka |paczka |wszystko |dziś |już |cało )*(doszł~|dotarł~|przyszł~|przyszedł) (\\w+ )?(cało|szczęśliwie|bez problemu|w całości|dzisiaj|dziś|bezpiecznie|rano)
        (otrzymałem|otrzymałam|otrzymaliśmy|dostałem|dostałam|dostaliśmy)(?! (zł~|nie|inn~|uszkodz~|tylko))( (wszystko|paczkę|maila|fakturę|dokumenty|wiadomość|ofertę))*
        (świetn~|wspaniał~|super|doskonał~|fantastyczn~|pyszn~) (obsługa|praca|robota|kurs|tort|zespół|serwis)
        (był~|jest|są|wszystko) (\\w+ )?(pyszn~|wspaniał~|świetn~|super|rewelacyjn~|przepyszn~|cudown~|fantastyczn~) ?<clause>
        (polecę|polecimy|polecam|wrócimy|wrócę) ?<clause>
        (to|teraz) (\\w+ )?(wyjaśnia|pomogło|działa|jasne)( (wszystko|jak marzenie|dobrze|świetnie|super))*
        (potwierdzam|potwierdzamy|potwierdzone|potwierdzony) (\\w+ ){0,5}
        (przepraszam|przepraszamy|sorry) (za|że) <clause>
        (już )?(znalazłem|znalazłam)( (go|ją|je|to|już|wszystko|fakturę|rachunek|paragon|klucz~|mail~|dokument~|zgub~) ?<clause>)?
        (znalezione|znalazło się) ?<clause>
        (cieszę|cieszymy) się ?(?!(na odpowiedź|jeśli)) <clause>
        (dam znać|damy znać|poczekamy|poczekam|odezwę się|będę czekać)( (do|w|jutro|wkrótce|piątku|później))*
    """,
    enclosures="""
        ^ (w załączniku|w załączeniu|załączam|oto)(?= ?$)
        (zgodnie z (prośbą|ustaleniami|umową)|tak jak (prosiliście|ustaliliśmy)|jak ustaliliśmy),? (przesyłam |wysyłam |załączam |dwa |trzy |kilka |\\d )*(zdjęcia|zdjęcie|zdjęć|skany|skan)( \\w+)?
        (pierwsze|drugie|ostatnie)( zdjęcie)? jest (trochę |lekko |nieco )+(nieostre|rozmazane|ciemne|poruszone|małe)(,? (przepraszam|sorry))?
        wymiary (to|są|wynoszą)? ?\\d{1,5} ?(cm|mm|m)? (na|x) \\d{1,5} ?(cm|mm|m)?(,? (wysokość|głębokość|szerokość|długość) \\d{1,5} ?(cm|mm|m)?)*
        zdjęci(e|a) w (załączniku|załączeniu)
        tak,? (cena|kwota|termin|data|godzina|to|ta cena|ten dzień) (nam |mi |jest |dla nas |dla mnie )*(odpowiada|pasuje|ok|w porządku|dobra|dobry)( (nam|mi))?
        (tak,? |nie,? )?(mój |nasz )?(adres|numer|telefon|konto|nazwisko|godzina) (jest |nadal |wciąż )*(ten sam|taki sam|aktualny|to samo|bez zmian|poprawny)
        (tak,? |nie,? )?(mój |nasz )?(adres|numer|telefon|konto|nazwisko|godzina) (się )?nie (zmienił|zmieniło|zmieniła)( się)?
        (z (wielką |dużą )?przyjemnością |chętnie )(przyjmuję|akceptuję)( ofertę| propozycję)? i (załączam|przesyłam|odsyłam|wysyłam) (podpisaną|podpisany|wypełniony) (umowę|formularz|dokument)
        (umowa|przelew|formularz|dokumenty|dokument|zaliczka|ankieta|czek) (jest |już |został~ |\\w+ )?(podpisan|wysłan|wypełnion|zrobion|opłacon|odesłan)\\w( i \\w+| dzisiaj| dziś| wczoraj)*
        (zrobiłam|zrobiłem|wysłałam|wysłałem|podpisałam|podpisałem|wypełniłam|wypełniłem|zapłaciłam|zapłaciłem|przelałam|przelałem|odebrałam|odebrałem|zostawiłam klucze|zostawiłem klucze|przekazałam|przekazałem) ?<clause>
        (odbiorę|odbierzemy|przyjdę|przyjdziemy|wpadnę|obejrzę|przeczytam|przekażę|zrobię|zajmę się tym|zastanowię się|pomyślę|będę|będziemy)( (w|we|o|na|to|tym|jutro|sobotę|niedzielę|poniedziałek|wtorek|środę|czwartek|piątek|weekend|\\d+|miejscu|czas))*
        oto (skan|zdjęcie|zdjęcia|kopia|dowód|dokument|formularz|umowa) ?<clause>
        (klucze|dokumenty|paczkę) (już )?(mam|mamy|odebrał\\w+)
        (tak jak|jak|zgodnie z tym jak) (pan |pani |państwo )?prosi\\w+
        (w załączniku|w załączeniu|załączam|załączamy|przesyłam|przesyłamy|oto|tutaj|tu) (jest |są |już |podpisan~ )*(?!(zamówienie|cv|oferta|reklamacja)) ?<clause>
        (zgodnie z prośbą|tak jak prosiliście|zgodnie z ustaleniami|jak ustaliliśmy|jak prosili państwo),? <clause>
        (zdjęcie|zdjęcia|umowa|formularz|dokumenty|potwierdzenie|skan) (\\w+ )?(w załączniku|w załączeniu|podpisan~|wypełnion~)
    """,
    setbacks="""
        (przepraszam |przepraszamy |sorry )?(jestem|jesteśmy|(mój|moja|nasz|nasza|nasze) (\\w+ )?\\w+ jest|leżę) (bardzo |ciężko |wciąż |nadal |wszyscy )*(chor[yae]|chorzy|przeziębion[yaie]|w (szpitalu|łóżku)|na zwolnieniu)
        (przepraszam |przepraszamy |sorry )?(mam|złapał(a|em|am)? mnie|(mój|moja) (\\w+ )?\\w+ ma) (grypę|grypa|gorączkę|covid|ospę|anginę)
    """,
    postponements="""
        (znajdziemy|ustalimy|umówimy( się na)?|poszukamy|wybierzemy) (jakiś )?(inny|nowy|inną|nową) (termin|dzień|datę|wizytę)( (później|razem))?
        (zadzwonię|odezwę się|napiszę|dam znać),? (jak|gdy|kiedy) (tylko )?((?!ale|proszę)\\w+ ){0,3}(wyzdrowieję|lepiej|zdrow[yae]|wyzdrowieje|minie)
    """,
    objections="""
        (proszę |prosimy )?(już |więcej )?(do mnie |do nas )?(więcej |już )?nie (pisać|pisz|piszcie|wysyłać|wysyłajcie|dzwonić|kontaktować się)
        (proszę |prosimy )?(więcej )?do (mnie|nas) (więcej |już )?nie (pisać|pisz|piszcie|dzwonić)
        (proszę |prosimy )?(o )?(usunąć|usunięcie|wykreślić|wypisać|wypiszcie|usuńcie) (mnie|nas|mój|moje|moich|mojego) …
    """,
    decisive="""
        (chce|chcą|chciał~|chciel~|szuka|szukają)
        (nowy (adres|numer)|nowe konto|maila|czekam)
        (błąd|problem z|awaria|zwrot|reklamacj~|bez odpowiedzi|od (tygodnia|dni|miesiąca)|zmienić|dodać|cztery|pięć|sześć|usunąć)
        (ale|jednak|niestety|proszę|poproszę|jeśli|jeżeli|nie|potrzebuję|chciał~|ile|kiedy|dlaczego|czy|z góry|brakuje|pilne|odwołać|reklamacja|zamówienie|zamawiam|pytanie|dwa|dwie|trzy|niech|raczej|lub|albo|wyślij~|zadzwoń~|bierzemy|biorę|tak)
    """,
)
