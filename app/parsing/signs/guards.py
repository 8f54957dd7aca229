"""Words with which a person asks or tells something: they outweigh the phrases of machines."""

import re

from app.parsing.language.phrases import without_accents

_URL = re.compile(r"(?:https?://|www\.)\S{1,500}")
_QUESTION = re.compile(r"[^.!?\n;|]{0,120}[?\uff1f\u061f]")
# Questions that machines ask before they refer to their pages.
_OF_MACHINES = re.compile(
    r"\W*(?:(?:haben sie |hast du |gibt es |noch )?(?:noch |weitere )?fragen(?: zu .{1,40}| dazu)?"
    r"|(?:do you have |have |got )?(?:any |more |a |further )?questions?(?: about .{1,40})?|need (?:any )?(?:more )?help.{0,30}"
    r"|(?:avez-vous |vous avez )?(?:des |une |d'autres )?questions? ?|(?:tiene |tienes )?(?:alguna |más )?(?:preguntas?|dudas?|pregunta)"
    r"|(?:ha |hai |avete )?(?:altre )?domande|(?:heeft u |heb je )?(?:nog |meer )?vragen|(?:tem )?(?:dúvidas|perguntas)|(?:masz )?pytania|frågor"
    r"|spørgsmål|spørsmål|nicht zu ?hause|nicht da|not (?:at )?home|not in|absente?|pas chez vous|no est[aá] en casa|non [eè] (?:a|in) casa"
    r"|niet thuis|out|pas l[àa]|non ci sei|nie ma (?:ci[ęe]|pana|pani)|n[ãa]o est[áa]|inte hemma|ikke hjemme|nejste doma|evde yok musunuz|(?:was (?:this|it|that) )?not you|was (?:this|that|it) you|waren? (?:sie das|das sie|du das)|c'était vous|(?:ha sido|fue) usted|eras tú|sei stato tu|was (?:jij|u) dit|was dit (?:jij|u)|wasn'?t you|(?:didn'?t|did not|don'?t) (?:request|recogni[sz]e|see|want|wish).{0,60}"
    r"|(?:is|wird) diese (?:e-?mail|nachricht).{0,60}|probleme .{0,60}|trouble .{0,60}|can'?t (?:see|read|view).{0,60}"
    r"|(?:is|was) it urgent|urgent|dringend|ist es dringend|wie zufrieden .{0,60}|how (?:did|was|are|satisfied).{0,60}"
    r"|würden sie uns weiterempfehlen|would you recommend us.{0,40}|sind sie das nicht|war(?:en)? das nicht sie"
    r"|vous ne (?:souhaitez|voulez|d[ée]sirez) plus recevoir.{0,60}|(?:ya )?no (?:quieres?|deseas?) (?:seguir )?recib.{0,60}|non (?:vuoi|vuole|desider[ia]) più ricevere.{0,60}"
    r"|(?:wil|wilt) (?:je|u) .{0,30}(?:geen|niet).{0,60}|nie chcesz (?:ju[żz] |wi[ęe]cej )?otrzymywa[ćc].{0,60}|(?:j[áa] )?n[ãa]o (?:quer|deseja|pretende) (?:mais )?receber.{0,60}|vill du inte .{0,60}"
    r"|ønsker du ikke .{0,60}|nechcete (?:ji[žz]|u[žz]).{0,60}|(?:m[öo]chten sie|m[öo]chtest du|wollen sie|willst du|sie m[öo]chten|du m[öo]chtest) .{0,30}(?:keine?|nicht).{0,60}(?:erhalten|bekommen|empfangen)"
    r"|mehr (?:infos|erfahren)|want to know more|keine (?:mails|e-mails|newsletter) mehr.{0,40}|passwort vergessen|forgot .{0,40})\s*[?\uff1f]\Z",
    re.IGNORECASE,
)
_TO_US = re.compile(
    r"(?<!\w)(?:(?:please|kindly|could you|can you|would you) (?:\w+ ){0,2}(?:me|us|deliver|come|confirm|change|move|cancel|reschedule|wait|start|bring|check|let)"
    r"|let me know|call me|send me|tell me|(?:rufen|schicken|senden|melden|sagen|geben|liefern|kommen|bringen|nennen|machen|erstellen|unterbreiten|lassen|helfen|zeigen) sie (?:bitte )?(?:mir|mich|uns|die|den|das|erst|am|vorbei|doch)"
    r"|bitte (?:[\w.]+ ){0,6}(?:liefern|schicken|senden|bringen|kommen|warten|verschieben|stornieren|absagen|anrufen|zurückrufen|bestätigen)"
    r"|(?:mir|mich) (?:\w+ ){0,3}(?:bescheid|zurück|anrufen|schicken|senden|mitteilen)"
    r"|(?:envoyez|appelez|dites|rappelez|livrez|confirmez)[- ](?:moi|nous|la|le|les)|pouvez-vous|pourriez-vous|merci de (?:me|nous|bien vouloir|confirmer|livrer|passer)"
    r"|(?:env[ií]e|ll[aá]me|d[ií]ga|mand|confirm)\w{0,4}(?:me|nos)|podr[ií]an?|puede usted|por favor,? (?:entreg|veng|env[ií]|llam|mand|confirm|cambi|anul)\w{1,4}|(?:mi|ci) (?:mandi|invii|chiami|faccia|dica)|pu[oò] (?:mandar|inviar|chiamar)\w{0,4}"
    r"|(?:kunt|wilt|kan|kun) (?:u|je) (?:mij|me|ons|het|de)|(?:bel|stuur|laat) (?:mij|me|ons))(?!\w)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:^|\n)\s{0,8}(?:(?:best|kind|warm|many)? ?regards|best|cheers|sincerely|yours|thanks|(?:mit )?(?:freundlichen?|herzlichen?|besten?|vielen?|viele|liebe|schöne|beste)n? gr(?:ü|u|ue)(?:ß|ss)en?"
    r"|lg|vg|mfg|gruß|cordialement|bien à vous|bonne journée|(?:un )?saludos?|atentamente|cordiali saluti|distinti saluti|saluti|(?:met )?vriendelijke groeten?|groeten?|mvg)"
    r"[ ,.!]{0,3}(?:\n\s*|(?=[^\n]{1,60}\Z))(?!(?:ihr|dein|das|your|the|votre|l'|il|el|su|het|uw|team|die)\b)[^\n]{1,60}",
    re.IGNORECASE,
)
_TROUBLE = re.compile(
    r"(?<!\w)(?:wrong|broken|damaged|missing|faulty|defective|incorrect|mistake|complain\w*|never (?:arrived|received|came)|still (?:not|no|waiting)|not (?:arrived|received|come)|twice|fails?|failed|error|incomplete|refund me"
    r"|falsch\w*|kaputt\w*|beschädigt\w*|fehlt|fehlen|fehlte|defekt\w*|reklam\w*|zerbrochen\w*|stimmt nicht|immer noch nicht|noch immer nicht|noch nicht|trotzdem|leider|nie (?:angekommen|gekommen|bekommen|erhalten|geliefert|bestellt|gesehen)|doppelt\w*|zweimal|unvollständig\w*|ärgerlich\w*|unberechtigt\w*|fehler\w*|beschwer\w*|geht nicht|funktionier\w* nicht|nicht (?:angekommen|erhalten|bekommen)"
    r"|abîmée?s?|cassée?s?|erronée?s?|manque\w*|toujours pas|jamais|deux fois|incomplète?s?|incomplet|ne marche pas|pas (?:arrivée?s?|reçue?s?)|incorrecte?s?|rot[oa]s?|dañad\w+|equivocad\w+|falta\w*|todavía no|aún no|dos veces|no (?:ha llegado|funciona)|incomplet[oa]s?"
    r"|rott[oia]|danneggiat\w+|sbagliat\w+|manca\w*|ancora non|due volte|non (?:è arrivat[oa]|funziona)|incomplet[oa]|twee keer|dubbel|werkt niet|niet (?:aangekomen|ontvangen)|kapot\w*|beschadigd\w*|verkeerd\w*|ontbreek\w*|nog steeds niet"
    r"|but|aber|obwohl|mais(?! de |\s\d)|pero|però|maar(?! (?:één|een|\d)))(?!\w)",
    re.IGNORECASE,
)


_FORM_ADDRESS = re.compile(
    r"^\W{0,3}(?:(?:your |ihre |votre |su |la sua |uw )?(?:e-?mail|mail|courriel|correo|email)[^:\n@]{0,30}):\s{0,3}\S{1,64}@\S",
    re.IGNORECASE | re.MULTILINE,
)
_FORM_MESSAGE = re.compile(
    r"^\W{0,3}(?:(?:your |ihre |votre |su |il suo |uw )?(?:message|comments?|enquiry|question|nachricht|anfrage|mitteilung|frage|demande|mensaje|consulta"
    r"|comentarios?|messaggio|richiesta|bericht|vraag|mensagem|wiadomość|treść|meddelande|besked|melding|viesti|zpráva|mesaj|üzenet|сообщение)[^:\n]{0,30}):",
    re.IGNORECASE | re.MULTILINE,
)


# Places where a machine sends its reader after a short question.
_REFERRAL = re.compile(
    r"[^.!?\n]{0,100}(?<!\w)(?:online|on-line|en ligne|en línea|here|hier|ici|aqu[ií]|qui|link|lien|enlace|website|site web|sitio web|sito"
    r"|help ?(?:page|cent)\w*|hilfe(?:seiten?|bereich)?|aide|ayuda|aiuto|hulppagina|faq|app|portal|portail|konto|account)(?!\w)",
    re.IGNORECASE,
)
# With it a carrier goes on: "Wrong day? Choose another."
_CHOICE = re.compile(
    r"[\s¿¡]{0,4}(?:(?:please |just |simply |bitte |einfach |ihr |dein )?(?:choose|pick|select|change|switch|rate|tap|click|swap|reschedule|redirect|rebook|manage"
    r"|wähl\w{0,3}|bestimm\w{0,3}|bewert\w{0,3}|änder\w{0,3}|tippe\w?|klicke\w?|wunsch(?:termin|ort|tag)|lenken sie|leiten sie|buchen sie um|sagen sie uns|geben sie uns"
    r"|choisissez|modifiez|changez|notez|évaluez|cliquez|sélectionnez|indiquez|votre avis|elij[ae]|escoj[ae]|cambi[ea]|valór[ea]\w{0,3}|puntú[ea]\w{0,3}|pulse|seleccione|modifique|indique|díganos|cuéntenos"
    r"|scel?g[ai]|scegli|cambi|(?:lo|la) cambi|modific[ahi]\w?|ci valuti|valut[ai]\w{0,2}|vot[ai]\w{0,2}|clicchi|dicci|ci dica|kies|wijzig|verander|beoordeel|geef (?:een|ons)|klik|laat (?:het )?(?:ons )?weten waar"
    r"|wybierz|zmień|oceń|kliknij|proszę wybrać|napisz, gdzie|escolh[ae]|mud[ae]|alter[ae]|avali[ea]\w{0,3}|clique|diga-nos|välj|byt|ändra|betygsätt|klicka|säg var|vælg|skift|ændr|bedøm|fortæl|vyberte|změňte|ohodnoťte|dejte vědět|seçin|değiştirin|puanlayın)(?!\w))",
    re.IGNORECASE,
)
_LONGEST_RHETORICAL = 45


def has_form_fields(text: str) -> bool:
    """Whether the lines of a text are the fields of a form: an address, and what somebody typed."""
    return bool(_FORM_ADDRESS.search(text)) and bool(_FORM_MESSAGE.search(text))


_AGREED_OR_PAST = re.compile(
    r"(?<!\w)(?:we accept|i accept|is accepted|go ahead|agreed|approved|i was|we were|i had been|sorry for the late|einverstanden|beauftrag\w*|nehmen wir an|ich war|wir waren"
    r"|entschuldig\w* (?:die )?(?:späte|verspätete)|d'accord|nous acceptons|j'étais|désolée? pour|de acuerdo|aceptamos|estuve|estaba|va bene|accettiamo|ero|akkoord|ik was|zgadzam|byłem|byłam|jag var)(?!\w)",
    re.IGNORECASE,
)


def agrees_or_looks_back(text: str) -> bool:
    """Whether somebody agrees, or excuses an absence of the past."""
    return _AGREED_OR_PAST.search(text) is not None


# Somebody who is away and still talks about the matter: "About your offer: please send the drawing".
_MATTER = re.compile(
    r"(?<!\w)(?:(?:about|regarding|concerning|as for|as to) (?:your|the|our) (?:offer|quote|quotation|order|invoice|drawing|appointment|delivery|contract|proposal|estimate)"
    r"|(?:the|your) (?:offer|quote|colour|price|drawing|amount|date|delivery|order) (?:is|looks|has to|must|should|was|seems)"
    r"|please (?:also |still )?(?:send|change|add|correct|deliver|order|move|bring)(?! (?:(?:your|any|all|the|urgent|an?|it|e-?mails?|mails?|messages?|enquir\w+|inquir\w+|requests?) ){0,4}(?:e-?mails?|mails?|messages?|enquir\w+|inquir\w+|requests?|questions?|to)(?!\w))"
    r"|(?:zu|wegen|bezüglich|betreffend) (?:ihr|ihrem|ihres|ihrer|dem|unserem|unserer|der|des) (?:angebots?|auftrags?|bestellung|rechnung|termins?|zeichnung|lieferung|vertrags?|vorschlags?)"
    r"|(?:ihr|das|die|der) (?:angebot|farbe|preis|zeichnung|betrag|lieferung|auftrag|termin) (?:ist|passt|stimmt|sieht|in|muss|gefällt|soll)"
    r"|(?:bitte (?:noch |auch )?(?:schicken|senden|ändern|ergänzen|liefern|bestellen|bringen)|(?:schicken|senden|ändern|ergänzen|liefern|bringen) sie)(?! sie (?:ihre|diese|dringende)| (?:bitte )?(?:ihre|dringende|eine? (?:e-?mail|mail|nachricht)))"
    r"|(?:pour|concernant|au sujet de|quant à) (?:votre|le|la|notre) (?:devis|offre|commande|facture|livraison|contrat|plan)"
    r"|(?:sobre|respecto a|en cuanto a) (?:su|el|la|nuestro) (?:presupuesto|oferta|pedido|factura|entrega|contrato|plano)|(?:sul|riguardo al|quanto al) (?:suo |vostro )?(?:preventivo|ordine|contratto|disegno)"
    r"|(?:over|wat betreft|inzake) (?:uw|de|onze) (?:offerte|bestelling|factuur|levering|tekening)|(?:w sprawie|co do) (?:oferty|zamówienia|faktury)|(?:sobre|quanto ao) (?:o |vosso |seu )*(?:orçamento|pedido)"
    r"|(?:om|angående|gällande) (?:er|din|vår) (?:offert|beställning|faktura))(?!\w)",
    re.IGNORECASE,
)


def without_questions(text: str) -> str:
    return _QUESTION.sub(" ", text)


def talks_about_matter(text: str) -> bool:
    """Whether a text asks for or judges something that only its reader knows."""
    return _MATTER.search(text) is not None


def asks(text: str) -> bool:
    """Whether a text has a question that is not one of the usual ones of machines."""
    if "?" not in text and "\uff1f" not in text and "\u061f" not in text:
        return False
    plain = _URL.sub(" ", text)
    return any(not _is_rhetorical(found, plain) for found in _QUESTION.finditer(plain))


def is_of_machines(question: str) -> bool:
    """Whether a question is one of the usual ones of machines."""
    return _OF_MACHINES.match(question) is not None


def _is_rhetorical(question: re.Match[str], text: str) -> bool:
    words = question[0].strip()
    if _OF_MACHINES.match(words):
        return True
    return len(words) <= _LONGEST_RHETORICAL and _REFERRAL.match(text, question.end()) is not None


def without_choices(text: str) -> str:
    """Return a text without the short questions after which a machine lets its reader choose."""
    if "?" not in text:
        return text
    found = _QUESTION.finditer(text)
    kept = text
    for question in found:
        words = question[0].strip()
        is_short = len(words) <= _LONGEST_RHETORICAL
        if is_short and (_offers_choice(text, question.end()) or _OF_MACHINES.match(words)):
            kept = kept.replace(question[0], " ", 1)
    return kept


def _offers_choice(text: str, end: int) -> bool:
    return bool(_CHOICE.match(text, end) or _REFERRAL.match(text, end))


def requests(text: str) -> bool:
    """Whether a text asks us to do something."""
    return _TO_US.search(text) is not None


def tells_trouble(text: str) -> bool:
    return _TROUBLE.search(text) is not None


_UNHAPPY = re.compile(
    r"(?<!\w)(?:nobody|nothing|twice|zweimal|deux fois|dos veces|due volte|twee keer|dwa razy|duas vezes|två gånger|too (?:early|late|small|big|much|expensive)|cracked|unfortunately|niemand|nichts|zu (?:früh|spät|klein|groß|viel|teuer)|gesprungen"
    r"|rien|trop (?:tôt|tard|petite?|grande?|cher|chère)|une erreur|fêlée?|nadie|nada|demasiado|un error|sigue sin|rot[oa]|nessuno|niente|troppo|rott[oa]|non (?:\w+ )?ancora|ancora non"
    r"|niemand|niets|te (?:vroeg|laat|klein|groot|veel|duur)|klopt niet|helaas|nog niet|nog steeds|gebarsten|nikt|nic|za (?:wcześnie|późno|mał\w+|duż\w+)|błędn\w+|pęknięt\w+|niestety"
    r"|ninguém|demais|demasiado|errad[oa]|partid[oa]|continua sem|infelizmente|ingen kom|inget|för (?:tidigt|sent|liten|stor|mycket)|är fel|sprucken|fortfarande inte|tyvärr)(?!\w)",
    re.IGNORECASE,
)


def is_unhappy(text: str) -> bool:
    return _UNHAPPY.search(text) is not None


_WAITED = re.compile(
    r"(?<!\w)(?:still|since|for (?:days|weeks)|immer noch|noch immer|seit|toujours|depuis|sigue|todavía|desde (?:el|ayer|hace)|ancora|(?:fermo|ferma) |da (?:lunedì|martedì|mercoledì|giovedì|venerdì|ieri|giorni|una settimana)"
    r"|nog (?:steeds|altijd)|al sinds|sinds|wciąż|nadal|od (?:poniedziałku|wtorku|środy|czwartku|piątku|tygodnia|wczoraj)|ainda|fortfarande|sedan|stadig|siden|stále|pořád|hâlâ|hala)(?!\w)",
    re.IGNORECASE,
)


def has_waited(text: str) -> bool:
    """Whether a text says that something is as it was, or since when."""
    return _WAITED.search(text) is not None


_FAMILIAR_GREETING = re.compile(
    r"(?:liebe[rs]?|hallo|hi|hey|moin|servus|grüezi|bonjour|salut|ch[eè]re?|hola|querid[oa]|ciao|hoi|beste|dag|hej|cześć|olá|ahoj|merhaba|dear(?! (?:sir|madam|mr|ms|mrs|customer|client|valued)))"
    r" (?:(?:frau|herr|monsieur|madame|señora?|signora?|mevrouw|meneer|pani|panie) )?[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?[ ,!:]{0,3}",
    re.IGNORECASE,
)
_LINES_OF_NAME = 3


def is_from_person_to_person(text: str, address: str | None) -> bool:
    """Whether a text greets by name and ends with the name of the address: `b.kurz@…`, Birgit Kurz."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) < _LINES_OF_NAME or not _FAMILIAR_GREETING.fullmatch(lines[0]):
        return False
    names = set(re.split(r"[._+\d-]", without_accents((address or "").partition("@")[0].lower())))
    words = without_accents(" ".join(lines[-_LINES_OF_NAME + 1 :]).lower()).split()
    return any(len(word) > 1 and word.strip(",.!") in names for word in words)


def is_signed(text: str) -> bool:
    """Whether a closing and a name end the text, and not a team."""
    return _CLOSING.search(text) is not None
