# ruff: noqa: RUF001 (letters of other alphabets)
"""Words of signatures, by language. A new language is one more line in each table.

All texts are plain words in lower case; `|` separates alternatives.
"""

SENT_FROM_MY = """
    sent from my … | sent via my … | sent by my … | sent on my …
    envoyé de mon … | envoyé depuis mon … | envoyé à partir de mon …
    enviado desde mi … | enviado de mi …
    inviato dal mio …
    verstuurd vanaf mijn … | verzonden vanaf mijn … | verzonden met mijn …
    enviado do meu … | enviado a partir do meu … | enviado pelo meu …
    wysłane z mojego … | wysłano z mojego …
    skickat från min … | skickades från min … | sendt fra min … | sendt fra mit …
"""
"""Beginnings before the name of a device; the name needs no known word."""

SENT_WITH = """
    sent from … | sent via … | sent with … | sent using … | sent by … | sent through …
    sent securely with … | sent securely from … | sent securely using … | securely sent with … | securely sent from …
    sicher versendet mit … | sicher gesendet mit … | versendet mit … | verschickt mit … | diese e-mail wurde mit … versendet
    diese nachricht wurde mit … versendet | mit … gesendet, sichere e-mail | verfasst mit …
    envoyé en toute sécurité avec … | message envoyé avec … | message envoyé depuis … | enviado de forma segura con …
    inviato con … | inviato in modo sicuro con … | enviado via … | wysłano za pomocą … | wysłane za pomocą … | wysłano przy pomocy …
    skickat via … | odesláno přes … | отправлено с помощью … | надіслано за допомогою … | veilig verzonden met …
    gesendet von … | gesendet mit … | gesendet über … | von meinem … gesendet
    von meiner … gesendet | von meinem/meiner … gesendet | mit meinem … gesendet | mit … gesendet
    diese nachricht wurde von meinem … gesendet | diese nachricht wurde mit … gesendet
    diese e-mail wurde von meinem … gesendet | diese mail wurde von meinem … gesendet | von … gesendet
    von meinem … geschickt | von meinem … verschickt
    envoyé avec … | envoyé depuis … | envoyé à partir de … | envoyé de … | envoyé via …
    enviado desde … | enviado con … | enviado mediante …
    inviato da … | inviato dal … | inviato tramite …
    verzonden vanaf … | verzonden met … | verzonden via … | verstuurd vanaf … | verstuurd met …
    enviado do … | enviado pelo … | enviado a partir do … | enviado com … | enviado através do …
    wysłane z … | wysłano z … | wysłane przez … | wiadomość wysłana z …
    skickat från … | skickat med … | sendt fra … | sendt via … | sendt med …
    lähetetty … | odesláno z … | odesláno ze … | odesláno pomocí … | odoslané z … | odoslané zo …
    az … küldve | … küldve | elküldve … | küldve az … | küldve a … | trimis de pe … | trimis de la … | trimis din …
    … gönderildi | στάλθηκε από … | αποστολή από …
    отправлено с … | отправлено из … | отправлено от … | надіслано з … | надіслано із …
    …から送信 | …より送信 | 发自… | 來自… | 從…傳送 | …에서 보냄
"""
"""Beginnings and ends around the name of a device or program, which is needed."""

DEVICES = """
    iphone|ipad|ipod|ios|android|apple|galaxy|samsung|huawei|xiaomi|redmi|oppo|oneplus|pixel
    |motorola|fairphone|sony|xperia|htc|nokia|blackberry|windows|mobile|mobil|mobiltelefon|phone
    |smartphone|handy|tablet|tablette|cellphone|cell phone|cellulare|celular|móvil|movil|telemóvel
    |téléphone|telefoon|telefon|telefonu|telefonen|verizon|t-mobile|telekom|vodafone|o2|outlook|yahoo|proton
    |protonmail|gmail|gmx|web.de|blue mail|bluemail|spark mail|mail.ru|icloud|macbook|aquamail
    |thunderbird|k-9 mail|zoho|libero mail|orange mail|airmail|superhuman|fairemail|mailbird|mailspring|airmail|edison mail|newton mail|mail orange|tutanota|tuta|posteo
    |em client|eudora|betterbird|canary|seamonkey|laposte|free mobile|bouygues|swisscom|bluewin|bluewin mail|telenor
    |mail app|mail-app|iphon|айфона|yandex
    |яндекс|яндекс.почты|почты|unterwegs
"""

PROGRAMS = """
    tuta mail|tutanota|tuta|proton mail|protonmail|proton|canary mail|canary|spark mail|readdle spark|spark
    |spike mail|spike|edison mail|edison|bluemail|blue mail|k-9 mail|k-9|fairemail|em client mobile|em client
    |mailbox.org|hey for email|hey|superhuman|missive|front app|front|zoho mail|zoho|thunderbird|mailspring
    |shortwave|nine mail|nine|airmail|mimestream|fastmail|mymail|mail.ru|mailo|posteo|infomaniak mail
    |infomaniak|notion mail|gmelius|mailtrack|twobird|polymail|help scout|hushmail|skiff mail|skiff|startmail
    |outlook|yahoo mail|gmail|aquamail|aqua mail|newton mail|newton|boomerang|mailbird|postbox|apple mail
    |windows mail|gmx mail|gmx|web.de|telekom mail|t-online|freenet mail|ionos|mailfence|runbox|betterbird
    |seamonkey|kmail|geary|claws mail|delta chat|libero mail|libero|virgilio|mail orange|orange mail|sfr mail
    |laposte.net|seznam.cz|seznam email|wp poczta|poczta wp|onet poczta|interia|foxmail|naver mail|ox mail
"""
"""Names of programs: alone after such a beginning, or followed by a system or an advertisement."""

ADVERTISEMENTS = """
    secure|encrypted|ad-free|free email|free e-mail|mailbox|conversational|best email|best free|search, organize|privacy
    |sicher|verschlüsselt|werbefrei|postfach|kostenlos|gratis|sécuris|chiffré|sans publicité|boîte mail|messagerie
    |segur|cifrad|sin anuncios|sem anúncios|sicur|crittograf|senza pubblicità|veilig|versleuteld|reclamevrij
    |bezpieczn|szyfrowan|bez reklam|säker|säkr|krypter|reklamfri|sikre|sikker|bezpečn|šifrovan|безопасн|зашифрован
    |без рекламы|без реклами|mainokset|güvenli|reklamsız|biztonságos|securizat|www.
"""

EXCUSES = """
    please excuse|please pardon|please forgive|excuse my|excuse the|excuse brevity|excuse any|sorry for|apologies for
    |pardon my|bitte entschuldige|entschuldigen sie|entschuldigung für|tippfehler|veuillez excuser|désolé pour
    |merci d'excuser|por favor, disculp|por favor disculp|disculpe|disculpa|perdona|perdonate|scusate|scusa
    |mi scuso|excuses voor|excuseer|mijn excuses|por favor desculp|por favor, desculp|desculpe|proszę wybacz
    |przepraszam za|ursäkta|ursäkta min|beklager|undskyld|unnskyld|omluvte|prosím omluvte|извините|вибачте
"""
"""Beginnings of a remark on brevity after the name of a device."""

STORE = """get|download|holen sie sich|laden sie|télécharger|téléchargez|obtenir|obtenez|obtener|obtén
    |descargar|scarica|ottieni|haal|obter|obtenha|baixar|pobierz|hämta|skaffa|hent|få|skaff|hanki|lataa
    |stáhnout|stáhněte si|získat|získajte|získať|szerezd be|obțineți|descărcați|скачать|получить
    |скачайте|загрузить|获取|下載|取得"""
"""Beginnings of a line such as: Get Outlook for iOS."""
STORE_ENDS = "beziehen|herunterladen|downloaden|ophalen|edinin|を入手|letöltése|indirin"

CLOSINGS = """
    mit freundlichen grüßen|mit freundlichen gruessen|mit freundlichen grüssen|mit freundlichem gruß
    |mit freundlichem gruss|mit besten grüßen|mit besten grüssen|mit herzlichen grüßen
    |mit vielen grüßen|mit lieben grüßen|mit sonnigen grüßen|mit kollegialen grüßen
    |freundliche grüße|freundliche grüsse|freundlicher gruß|freundlicher gruss|freundlichst
    |viele grüße|viele grüsse|viele gruesse|viele liebe grüße|vielen gruß|beste grüße|beste grüsse
    |beste gruesse|liebe grüße|liebe grüsse|lieben gruß|lieber gruß|herzliche grüße|herzliche grüsse
    |herzlichen gruß|herzlichst|schöne grüße|schöne grüsse|schönen gruß|gruß|gruss|grüße|grüsse
    |hochachtungsvoll|mfg|lg|vg|bg|m.f.g.
    |kind regards|best regards|warm regards|warmest regards|kindest regards|with kind regards
    |with best regards|many regards|regards|best wishes|all the best|yours sincerely|sincerely yours
    |sincerely|yours faithfully|yours truly|yours|respectfully|cordially|with best wishes|rgds|br|kr
    |warmly|take care|with regards|kindly|many thanks and best regards|thanks and regards
    |thanks & regards|thank you and kind regards|thanks and best regards
    |cordialement|bien cordialement|très cordialement|sincèrement|salutations|salutations distinguées
    |meilleures salutations|sincères salutations|bien à vous|bien à toi|amicalement|cdlt|cdt|bàv
    |veuillez agréer|veuillez recevoir|je vous prie d'agréer|avec mes meilleures salutations
    |respectueusement|bonne journée|bonne soirée|belle journée
    |un saludo|saludos|saludos cordiales|un cordial saludo|atentamente|cordialmente|atte
    |reciba un cordial saludo|muy atentamente|un abrazo
    |cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|cari saluti
    |con i migliori saluti|i migliori saluti|tanti saluti|buona giornata
    |met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten
    |hartelijke groet|hartelijke groeten|met hartelijke groet|groet|groeten|groetjes|mvg|mvrgr
    |hoogachtend
    |atenciosamente|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|abraço|abraços
    |um abraço|respeitosamente|atentamente|cordiais saudações
    |z poważaniem|pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|z wyrazami szacunku|pozdrowienia
    |med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänlig hälsning|hälsningar|mvh
    |bästa hälsningar|med venlig hilsen|venlig hilsen|venlige hilsner|med venlige hilsner|hilsen|vh
    |kærlig hilsen|bedste hilsner|de bedste hilsner|med vennlig hilsen|vennlig hilsen|beste hilsen
    |mange hilsener
    |ystävällisin terveisin|parhain terveisin|terveisin|terveisiä|yst. terv.|yt|t.
    |s pozdravem|s přátelským pozdravem|se srdečným pozdravem|hezký den|pozdravem
    |s pozdravom|s priateľským pozdravom|üdvözlettel|tisztelettel|üdv|szívélyes üdvözlettel
    |cu stimă|cu respect|cu drag|toate cele bune
    |saygılarımla|saygılarımızla|iyi çalışmalar|iyi günler|sevgiler|selamlar
    |με εκτίμηση|φιλικά|με φιλικούς χαιρετισμούς
    |с уважением|с наилучшими пожеланиями|всего доброго|з повагою|з найкращими побажаннями
    |よろしくお願いします|よろしくお願いいたします|此致|敬具|감사합니다
"""

THANKS_AS_CLOSING = """
    thanks|thank you|many thanks|thanks a lot|thank you very much|thanks in advance|thx|cheers|best
    |danke|vielen dank|danke schön|besten dank|herzlichen dank|danke im voraus|merci|merci beaucoup
    |merci d'avance|merci bien|gracias|muchas gracias|grazie|grazie mille|bedankt|dank u|dank je
    |alvast bedankt|obrigado|obrigada|muito obrigado|muito obrigada|dziękuję|dzięki|tack|tack så mycket
    |tak|mange tak|takk|mange takk|på forhånd tak|kiitos|kiitos paljon|děkuji|díky|ďakujem|köszönöm
    |mulțumesc|teşekkürler|teşekkür ederim|ευχαριστώ|спасибо|дякую
"""
"""Closings only above a name: people also begin with them."""

CONTACT_LABELS = """
    tel|telefon|telephone|téléphone|tél|phone|ph|mobile|mobil|mob|mobiel|handy|cell|cellphone
    |cellulare|cel|fax|telefax|fon|tlf|tlf.nr|puh|puhelin|gsm|port|portable|móvil|movil|teléfono
    |telefono|telefone|telemóvel|celular|komórka|kom|тел|телефон|моб|факс|direct|direct line|office
    |direkt|durchwahl|zentrale|büro|festnetz|e-mail|email|mail|e-post|sähköposti|correo|courriel
    |e-posta|web|website|webseite|internet|homepage|url|site web|sitio web|skype|whatsapp|telegram
    |signal|threema|teams|t|m|f|p|d|e|w|h|tel/fax|tel./fax|tel. & fax|mobilní telefon|telefoon
    |telefonnummer|toll-free|toll free|電話|电话|手机|携帯|전화|邮箱|网址
"""

COMPANY_DATA = """
    ust-id|ust-idnr|ust.-id|ustid|ust. id|umsatzsteuer|steuernummer|steuer-nr|st.-nr|handelsregister
    |registergericht|amtsgericht|hrb |hra |geschäftsführer|geschäftsführung|vorstand:|aufsichtsrat
    |sitz der gesellschaft|inhaber:|iban|bankverbindung|firmenbuch|uid-nr|uid:|vat reg|vat no|vat id|vat:
    |vat number|registered in|registered office|company no|company number|registration no
    |company reg|managing director|siret|siren|rcs |n° tva|tva intracom|tva |code ape|au capital de
    |capital social|p.iva|p. iva|partita iva|cod. fisc|codice fiscale|c.f.|rea |cif |cif:|nif |nif:
    |cnpj|c.i.f.|registro mercantil|kvk|btw|org.nr|org. nr|orgnr|organisationsnummer|cvr|foretaksregisteret
    |y-tunnus|nip |nip:|regon|krs |ičo|ičo:|dič|ič |adószám|cégjegyzék|vergi|mersis|инн|огрн|кпп|αφμ
"""

LEGAL_FORMS = """GmbH|AG|KG|OHG|UG|e.K|e.V|mbH|gGmbH|Ltd|Limited|LLC|LLP|Inc|PLC|plc|Corp|SARL|SAS|SA|S.A|S.A.S
    |EURL|S.L|S.L.U|SL|S.r.l|S.R.L|Srl|S.p.A|SpA|s.n.c|B.V|BV|N.V|NV|VOF|Lda|Ltda|S/A|Sp. z o.o|Sp.k
    |AB|HB|ApS|A/S|AS|Oy|Oyj|s.r.o|a.s|Kft|Bt|Ltd. Şti|A.Ş|ООО|ТОВ"""
"""Ends of the name of a company, in the case of the law."""

SOCIAL_NETWORKS = """
    linkedin|facebook|instagram|twitter|xing|youtube|tiktok|pinterest|mastodon|bluesky|threads|x|vimeo
    |follow us|folgen sie uns|suivez-nous|síguenos|seguici|volg ons|on|auf|sur|en|su|op|and|und|et|y|e|en
    |us|follow|find|find us
"""

BELOW = """
    below|unten|untenstehend|untenstehende|untenstehenden|nachstehend|nachstehende|nachstehenden|u.g.
    |u. g.|ci-dessous|abajo|qui sotto|sotto|in calce|onderstaand|onderstaande|hieronder|abaixo|poniżej
    |poniższy|nedan|nedenfor|nedenstående|alla|níže|aşağıdaki|ниже|нижче
"""
"""Words that point to the data under the closing."""

PERSONAL = """
    my|please|ich|mein|meine|meinen|meiner|ihnen|bitte|wir|mon numéro|mon adresse|mon portable|vous|svp
    |mi número|mi nuevo|mi nueva|usted|il mio|la mia|mijn|jullie|ik|meu|minha|você|mój|moja|moje|proszę
    |mitt|jag|jeg|minun|můj|benim|мой|моя|new number|new address|neue nummer|neue adresse|neue anschrift
    |nouveau numéro|nouvelle adresse|nuevo número|nueva dirección|nuovo numero|nuovo indirizzo
    |nieuw nummer|nieuwe nummer|nieuw adres|novo número|nova morada|nowy numer|nowy adres|nytt nummer
    |ny adress|ny adresse|nyt nummer
    |kundennummer|kundennr|kunden-nr|bestellnummer|bestellung|auftragsnummer|auftrag|rechnungsnummer
    |rechnung|rechnungsadresse|lieferadresse|lieferanschrift|order|order no|order number|invoice
    |customer number|reference|commande|facture|pedido|factura|ordine|fattura|bestelling|factuur
    |bestelnummer|klantnummer|encomenda|fatura|zamówienie|faktura|beställning|ordre|tilaus|lasku
    |objednávka|zakázka|sipariş|заказ|счёт|счет|anlage|anlagen|anhang|attachment|attached|enclosed
    |pièce jointe|adjunto|allegato|bijlage|anexo|załącznik|bilaga|vedhæftet|vedlagt
"""
"""Words of somebody who speaks to the reader or names a transaction: not of a card."""

POSTSCRIPTS = "ps|p.s.|p.s|pps|p.p.s.|nb|n.b.|nachtrag|p. s.|ps."

ANNOUNCING = """
    address|adresse|anschrift|liefer|deliver|ship|send|schick|bring|livr|envoy|expéd|dirección|envíe|mande
    |entreg|indirizzo|consegn|sped|adres|bezorg|lever|stuur|breng|morada|endereço|envi|wysł|dostarc|adress
    |skicka|osoite|lähet|kontakt|contact|contatt|contát|erreich|reach|call|ruf|appel|llam|chiam|bel |ring
    |zadzw|number|nummer|numéro|número|numero|numer|heiß|name is|here|hier |voici|ecco|aquí|siehe|recommend|empf|follow|folgend
"""
"""Words that announce the data of somebody; beginnings of words are enough."""
