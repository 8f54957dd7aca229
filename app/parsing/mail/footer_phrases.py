# ruff: noqa: RUF001 (letters of other alphabets)
"""Words of disclaimers and other footers, by language. A new language is one more line in each table.

All texts are plain words in lower case; `|` separates alternatives.
"""

DISCLAIMER_BEGINNINGS = """
    this e-mail|this email|this message|this communication|this transmission|this electronic
    |the information|the content|the contents|information in this|confidential|confidentiality
    |disclaimer|important notice|important:|notice:|legal notice|privileged|if you are not the|any
    |if you have received|if you received|nothing in this|unauthorised|unauthorized|e-mail disclaimer
    |diese e-mail|diese email|diese mail|diese nachricht|der inhalt|die information|die in dieser
    |der informationsgehalt|vertraulich|wichtiger hinweis|hinweis:|wenn sie nicht|sollten sie nicht
    |falls sie nicht|sollten sie diese|das unerlaubte|jede unbefugte|dieses e-mail|dieses dokument
    |haftungsausschluss|sitz der gesellschaft|firmensitz|registered office|siège social|sede legale
    |sede social|domicilio social|maatschappelijke zetel|statutaire zetel|siedziba|säte:|hjemsted
    |ce message|ce courriel|ce mail|cet e-mail|cet email|les informations|l'information|le contenu
    |si vous n'êtes|si vous avez reçu|si vous recevez|avertissement|toute utilisation|tout message
    |este mensaje|este correo|este e-mail|este email|este e-mail|la información|el contenido|aviso legal|aviso:
    |aviso de conf|si usted no|si ha recibido|esta comunicación
    |le informazioni|questo messaggio|questa e-mail|questa mail|questa email|la presente|il contenuto|il presente
    |ai sensi|qualora|avvertenza|chi riceve|se avete ricevuto|se ricevete|persone diverse
    |dit e-mail|dit bericht|deze e-mail|deze email|dit emailbericht|de informatie|de inhoud|indien u
    |de in dit|aan dit bericht
    |esta mensagem|este e-mail|as informações|o conteúdo|esta comunicação|se você não|se não for|caso
    |a informação|se recebeu
    |niniejsza wiadomość|niniejszy e-mail|ta wiadomość|treść tej|treść niniejszej|informacje zawarte
    |jeżeli nie|jeśli nie|jeżeli otrzym|wiadomość ta
    |detta meddelande|detta e-post|denna e-post|innehållet|informationen i|om du inte
    |denne e-mail|denne mail|denne meddelelse|denne e-post|denne meldingen|indholdet|hvis du ikke
    |tämä viesti|tämä sähköposti|tämän viestin|tento e-mail|tato zpráva|obsah této|táto správa
    |ez az e-mail|ez az üzenet|jelen üzenet|acest mesaj|acest e-mail|informațiile
    |bu e-posta|bu mesaj|bu ileti|это сообщение|это письмо|настоящее сообщение|данное сообщение
    |цей лист|це повідомлення|αυτό το
"""

MESSAGES = """
    mail|e-post|message|communication|transmission|information|document|nachricht|informationen|dokument
    |courriel|mensaje|correo|comunicación|información|messaggio|comunicazion|informazion|bericht|informatie
    |mensagem|informaç|wiadomoś|informacj|meddeland|meddelels|melding|viesti|sähköposti|zpráv|správ|üzenet
    |mesaj|posta|ileti|сообщени|письмо|лист|повідомл|μήνυμα
"""

MAILS = """
    mail|message|communication|transmission|nachricht|sendung|courriel|envoi|message|mensaje|correo|envío
    |comunicación|messaggio|comunicazion|la presente|bericht|zending|mensagem|comunicação|wiadomoś
    |korespondenc|meddeland|försändels|meddelels|forsendels|melding|viesti|zpráv|zásilk|správ|üzenet|mesaj
    |posta|ileti|gönderi|сообщени|письмо|повідомл|μήνυμα
"""
"""Names of a mail itself, which a parcel does not bear."""

LEGAL = """
    data protection|personal data|privacy|gdpr|without consent|without permission|copyright|virus|liab|legally binding
    |misdirected|wrongly delivered|named person|datenschutz|personenbezogen|ihrer daten|dsgvo|weitergabe|haftung|fehlgeleitet
    |genannte person|rechtsverbindlich|données personnelles|vos données|rgpd|sans accord|sans autorisation
    |reproduction|méprise|personne désignée|engage|datos personales|sus datos|rgpd|sin consentimiento|difusión
    |equivocación|dati personali|i dati|gdpr|regolamento|sbaglio|persoonsgegevens|avg|zonder toestemming
    |openbaarmaking|vergissing|genoemde persoon|dados pessoais|consentimento|divulgação|indevidamente
    |danych osobowych|rodo|bez zgody|rozpowszechni|nieuprawnion|osoby w niej|personuppgift|utan medgivande
    |spridning|hamnat fel|personoplysning|uden samtykke|osobních údaj|nedopatřen|kişisel veri|kvkk|hukuki
"""

REGISTERS = """
    companies house|registered in|registered office|company no|company number|handelsregister|registergericht|amtsgericht
    |firmenbuch|rcs|registre du commerce|registro mercantil|registro delle imprese|registro imprese|kvk|kamer van koophandel
    |conservatória do registo|registo comercial|krs|sąd rejonowy|bolagsverket|org.nr|organisationsnummer
    |cvr|zapsáno v obchodním|obchodní rejstřík|ticaret sicil|mersis
"""
"""Registers of firms, at the beginning of a paragraph below a card."""

VIEWS = """
    views expressed|opinions expressed|views are those|opinions are those|geäußerten meinungen|geäußerten ansichten
    |opinions exprimées|opinions sont celles|opiniones son|opiniones expresadas|opinioni espresse|opinioni sono
    |geuite meningen|meningen zijn|opiniões são|opiniões expressas|opinie wyrażone|åsikter som uttrycks|synspunkter er
    |názory vyjádřené|ifade edilen görüşler
"""
OURS = "our|unser|notre|nuestr|nostr|onze|noss|nasz|vår|vores|naše|našeho|bizim"
DATA_PROTECTION = """
    data protection|datenschutz|protection des données|protección de datos|protezione dei dati|gegevensbescherming
    |proteção de dados|protecção de dados|ochrony danych|dataskydd|databeskyttelse|ochranu osobních|veri sorumlusu
"""
"""Offices that a firm names as its own: "our data protection officer"."""

ORDERS = """
    remove it|sender know|report|informing|erase|entfern|benachrichtigt|melde|aviser|effacer|prévenez|suprim
    |ponga en conocimiento|comunicárnoslo|comunic|segnal|rimuov|eliminar|op de hoogte|gooi|meld|comuniqu|destruir
    |zawiadom|skasow|kontakt z nami|underrätta|ta bort|förstör|hör av dig|fjerne|slette|odstraň|dejte|odesílatel
    |bilgilendir|siliniz|silmeni|imha
"""
"""Weaker words than `DEMANDS`."""

SENDERS = """
    the sender|absender|expéditeur|remitente|mittente|afzender|remetente|nadawc|avsändar|afsender|avsender
    |lähettäj|odesílatel|odosielateľ|feladó|expeditor|gönderen|отправител|відправник|αποστολ
"""
"""Words that no writer uses for themselves."""

CONFIDENTIAL = """
    confidential|confidentiality|privileged|vertraulich|rechtlich geschützt|confidentiel|confidencial
    |riservat|confidenzial|vertrouwelijk|poufn|konfidentiel|fortrolig|sekretess|konfidensiel
    |luottamukselli|důvěrn|dôvern|bizalmas|confidențial|gizli|конфиденц|конфіденц|εμπιστευτικ|solely
    |ausschließlich für|exclusiv|esclusiv|uitsluitend|wyłącznie
"""

ADDRESSEE = """
    intended recipient|intended solely|addressee|addressed|named recipient|intended for|in error
    |by mistake|unauthori|adressat|empfänger|irrtümlich|versehentlich|unbefugt|destinataire
    |par erreur|destinatari|ontvanger|por error|per errore|per sbaglio|geadresseerde|ten onrechte|abusievelijk
    |bestemd|per abuis|ricevente|por engano|por erro|adresat|omyłk|pomyłk|przeznaczon|mottagare|av misstag
    |adressaten|modtager|ved en fejl|mottaker|ved en feil|vastaanottaja|erehdyks|adresát|omylem
    |příjemc|címzett|tévedés|destinatar|din greșeală|alıcı|yanlışlıkla|адресат|получател|по ошибке
    |помилков|παραλήπτ
    |misdirected|reached you|came to you|named person|person named|recipient named|fehlgeleitet|fehlgelaufen
    |falsch gelandet|falsche hände|genannte person|nicht für sie bestimmt|méprise|personne désignée|bonne personne
    |vous parvien|équivocación|equivocación|no va dirigid|interesado|le ha llegado|vi è giunt|chi vi è indicat
    |vergissing|genoemde persoon|bedoelde lezer|verkeerd terecht|indevidamente|não sendo|quem nela|osoby w niej
    |nieuprawnion|niepowołan|trafiła do|trafił do|hamnat fel|fel person|rätt person|person som anges|nævnte person
    |havnet hos|rette vedkommende|nedopatřen|uvedené osob|neoprávněn|adı geçen|elinize
"""

DEMANDS = """
    delete|destroy|notify|prohibited|not permitted|forbidden|disclos|disseminat|distribut|unauthori
    |advise the sender|inform the sender|contact the sender|tell us|let us know|return it|solely
    |lösch|vernicht|verständig|informier|benachrichtig|untersagt|nicht gestattet|unzulässig|verboten|unbefugt
    |détrui|supprim|averti|interdit|signaler|informer|prévenir|elimin|elimín|borr|bórr|destru|destrú|notific
    |notifíq|avis|avís|comuníq|prohib
    |cancell|distrugg|avvis|vietat|comunic|restituir|verwijder|vernietig|waarschuw|verboden
    |niet toegestaan|laat het ons|apag|proibid|notifi|usuni|zniszcz|powiadom|zabronion|poinform
    |radera|förstör|meddela|förbjud|slet|destruer|underret|forbudt|oplys|slett|varsle|poista|tuho
    |ilmoit|kielletty|smaž|vymaž|zničte|informujte|zakázán|odstraňte|töröl|értesít|tilos|șterge
    |distrug|anunț|interzis|silin|bildir|yasak|удал|уничтож|сообщ|запрещ|уведом|видал|знищ|повідом
    |заборон|διαγρά|ενημερώ|απαγορ
"""

ENVIRONMENT = """
    please consider the environment|consider the environment|think before you print|please think
    |think green|save paper|bitte denken sie an die umwelt|denken sie an die umwelt|bitte prüfen sie
    |denk an die umwelt|der umwelt zuliebe|pensez à l'environnement|avant d'imprimer|pense à l'environnement
    |n'imprimez|adoptez l'éco|antes de imprimir|por favor, piense|piense en el medio|piensa en el medio
    |prima di stampare|rispetta l'ambiente|pensa all'ambiente|pensate all'ambiente|denk aan het milieu
    |denk aan ons milieu|pense no meio|pomyśl o środowisku|zanim wydrukujesz|tänk på miljön
    |tænk på miljøet|tenk på miljøet|ajattele ympäristöä
"""
PRINTING = """
    print|druck|impri|stampa|afdruk|druk|skriv|udskriv|utskrift|tulost|tisk|nyomtat|tipăr|yazdır|печат
    |друк|εκτύπ
"""
VIRUS_CHECKS = """
    virus-free|virenfrei|this email has been|this e-mail has been|this message has been scanned
    |this email was scanned|this email is|scanned by|no virus found|checked by|diese e-mail wurde
    |diese nachricht wurde|diese e-mail ist frei|garanti sans virus|sans virus|l'absence de virus
    |cet e-mail a été vérifié|libre de virus|este correo electrónico ha sido|privo di virus
    |questa e-mail è stata controllata|virusvrij|deze e-mail is gecontroleerd|livre de vírus|sem vírus
    |wolny od wirusów|virusfri|tento e-mail byl zkontrolován|без вирусов|проверено на вирусы
"""
SCANNERS = """
    avast|avg|mcafee|norton|kaspersky|bitdefender|eset|nod32|sophos|trend micro|g data|mailscanner
    |malwarebytes|defender|avira|clamav|panda|f-secure|messagelabs|symantec|mimecast|proofpoint|drweb
"""

LINKED_NOTICES = """
    you received this message because|you are receiving this|to unsubscribe|unsubscribe:|unsubscribe here
    |to stop receiving|to view this discussion|for more options, visit|manage your subscription
    |reply to this email directly|view it on|sie erhalten diese e-mail|sie erhalten diese nachricht
    |um sich abzumelden|abmelden:|newsletter abbestellen|vous recevez ce|pour vous désabonner
    |se désabonner:|recibe este|para darse de baja|darse de baja:|ricevi questa|per cancellarti
    |afmelden:|uitschrijven:|cancelar inscrição|aby zrezygnować|informationen zur verarbeitung
    |informationen zum datenschutz|datenschutz:|datenschutzhinweise|datenschutzerklärung
    |hinweise zum datenschutz|unsere datenschutz|privacy policy|our privacy policy|privacy notice
    |politique de confidentialité|política de privacidad|informativa privacy|informativa sulla privacy
    |privacyverklaring|política de privacidade|polityka prywatności
"""
"""Beginnings of footers that count only with a link or an address."""

MAILING_LIST = (
    "mailing list|mailman/listinfo|google groups|discussion list|mailingliste|liste de diffusion"
)
LIABILITY = """
    liability|liable|haftung|haftet|responsabilité|responsabilidad|responsabilità|aansprakelijk
    |responsabilidade|odpowiedzialnoś|ansvar|vastuu|odpovědnost|felelősség|răspunder|sorumluluk
    |ответственност|відповідальн
"""
VIRUSES = "virus|viren|wirus|vírus|vírů|вирус|вірус|malware"

FORMALITIES = """
    opening hours|office hours|our opening hours|our office hours|open monday|open tuesday|open wednesday|please quote your|please quote the|please quote our
    |always quote|kindly quote|please always quote|please state your|caution:|we process|we accept no
    |the views|views expressed|any views|no contract|calls may|registered in|company registration|company no
    |sprechzeiten|öffnungszeiten|unsere öffnungszeiten|bürozeiten|unsere bürozeiten|bitte nennen sie|bitte geben sie bei
    |bei rückfragen nennen|bei rückfragen geben|bei schriftwechsel|wir verarbeiten|wir speichern|datenschutz
    |hinweis zum datenschutz|rechtlicher hinweis|rechtliche hinweise|es gelten|geschäftsführer|geschäftsführung|amtsgericht|aufsichtsrat
    |mündliche|horaires|nos horaires|heures d'ouverture|atelier ouvert|magasin ouvert|ouvert du
    |merci de rappeler|veuillez rappeler|merci de préciser votre|merci d'indiquer votre|vos données|conformément
    |mentions légales|les opinions|siège|rcs|horario|nuestro horario|abierto de|indique siempre|le rogamos indique
    |rogamos citen|de conformidad|de acuerdo con|en cumplimiento|conforme al|sus datos|queda prohibid|las opiniones
    |protección de datos|orario|i nostri orari|orari|aperto da|si prega di indicare|si prega di citare|vi preghiamo di indicare
    |in conformità|i suoi dati|i vostri dati|è vietat|tutela della|trattamento dei dati|le opinioni|openingstijden
    |onze openingstijden|open van|geopend|vermeld bij|vermeld altijd|gelieve bij|wij verwerken|we verwerken|kvk
    |conform de|op al onze|op deze|algemene voorwaarden|godziny otwarcia|prosimy o podanie|prosimy podawać|administratorem
    |państwa dane|zgodnie z|horário|aberto de|indique sempre|por favor indique sempre|nos termos|os seus dados
    |em conformidade|é proibid|öppettider|våra öppettider|ange alltid|vänligen ange|vi behandlar|enligt|åbningstider
    |vores åbningstider|oplys altid|vi behandler|i henhold til|otevírací doba|uvádějte|zpracováváme|çalışma saatleri
    |lütfen sipariş|kişisel verileriniz
"""
"""Beginnings of formalities below a name, which count with a word of `OF_FORMALITIES`."""

OF_FORMALITIES = """
    number|reference|ref|hours|am|pm|liabil|correspondence|privacy|personal data|gdpr|bank details|author|concluded|recorded|wales
    |mon|tue|wed|thu|fri|sat|nummer|aktenzeichen|daten|dsgvo|haft|uhr|bindend|agb|hra|hrb|iban|virus|viren
    |numéro|référence|correspondance|rgpd|données|responsab|auteur|samedi|vendredi|dimanche|jeudi|heures|horaires|ouvert
    |número|referencia|datos|rgpd|autoriza|autor|viernes|sábado|lunes|horas|numero|riferimento|dati|regolamento|gdpr
    |autorizzat|venerdì|sabato|domenica|ordernummer|klantnummer|gegevens|rechten|avg|zaterdag|vrijdag|voorwaarden
    |numer|danych|rodo|dane|piątek|sobota|dados|rgpd|sábado|sexta|autorizaç|personuppgift|lördag|fredag|nr|gdpr
    |lørdag|personoplysning|číslo|údaj|pátek|numara|verileri|cuma
"""
