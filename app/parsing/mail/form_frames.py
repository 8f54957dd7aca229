"""Lines that forms put around the words of a visitor: who sent the mail, from which page, with what.

A frame is a sentence that a program begins ("This message was sent through the form at …"), or a
technical line such as `IP: 203.0.113.4`. Sentences of the visitor about a form are none.
"""

import re
from itertools import takewhile

from app.parsing.mail.form_labels import field_role
from app.parsing.mail.quoted_headers import is_rule, split_label

_LONGEST_LINE = 400
_LONGEST_INTRODUCTION = 250
_MAIL = (
    r"(?:e-?mail|mail|message|enquiry|inquiry|request|submission|notification|nachricht|anfrage|mitteilung"
    r"|courriel|demande|mensaje|correo|consulta|messaggio|richiesta|bericht|aanvraag|mensagem|solicitação"
    r"|wiadomość|zapytanie|meddelande\w{0,3}|mejl\w{0,3}|e-post\w{0,3}|besked\w{0,3}|melding\w{0,3}"
    r"|henvendelse\w{0,3}|viesti|zpráva|poptávka|správa|üzenet|mesaj\w{0,3}|сообщение|письмо)"
)
_THIS = (
    r"(?:this|diese[rs]?|die|ce|cet|cette|est[ea]|quest[oa]|dit|deze|t[aoe]n?|det|detta|det här|denne|dette"
    r"|tämä|tato|tento|táto|ez az|acest|bu|это|данное)"
)
_OPENINGS = re.compile(
    rf"(?:{_THIS} {_MAIL}\b"
    rf"|(?:this is an?|dies ist eine?|ceci est une?|est[ea] es una?|quest[oa] è un[ao]?|dit is een|est[ea] é uma?|to jest) (?:[\w-]{{1,20}} )?{_MAIL}\b"
    r"|this form (?:was |has been )?(?:submitted|sent)\b"
    r"|the (?:results?|data|details) of this \w{1,20}\b"
    r"|(?:message |mail |e-?mail |form )?(?:sent|submitted|received|generated) (?:from|via|through|by|on|at|using|with)\b"
    r"|you(?:'ve| have)? (?:just )?(?:received|got) an? (?:new )?\w"
    r"|(?:a |one )?new (?:form )?(?:submission|response|entry|message|enquiry|inquiry)\b"
    r"|(?:view|manage|edit|see|open|export|reply to) (?:this|all|your|the) \w"
    r"|(?:sie haben|du hast) eine? neue\b|neue (?:nachricht|anfrage)\b|(?:gesendet|abgesendet|verschickt|übermittelt)\b"
    r"|über das \w{0,20}formular|vous avez reçu\b|nouveau message\b|envoyé (?:depuis|via|par|à partir)\b"
    r"|(?:usted )?ha(?:s)? recibido\b|nuevo mensaje\b|enviado (?:desde|a través|por|através|via|pelo)\b"
    r"|hai ricevuto\b|nuovo (?:messaggio|invio)\b|inviat[oa] (?:da|dal|tramite|attraverso)\b"
    r"|(?:u|je) heb(?:t)? een\b|nieuw bericht\b|verzonden (?:via|vanaf|door)\b|(?:você )?recebeu\b|nova mensagem\b"
    r"|otrzyman[oa]\b|nowa wiadomość\b|wysłan[oae] (?:z|przez|za)\b|du har fått\b|nytt meddelande\b"
    r"|skickat (?:från|via)\b|du har (?:modtaget|mottatt)\b|ny (?:besked|melding|henvendelse)\b"
    r"|sendt (?:fra|via)\b|odesláno (?:z|přes)\b)",
    re.IGNORECASE,
)
# The last line of a form, which names the site and the moment: "Sent from Blue Bakery".
_STAMP = re.compile(
    r"(?:sent|submitted|received|gesendet|abgesendet|eingegangen|envoyé|reçu|enviado|inviato|verzonden|wysłano|skickat|sendt|odesláno)"
    r" (?:(?:from|via|through|by|on|at|von|über|am|um|depuis|par|le|desde|por|el|em|da|dal|il|tramite|door|vanaf|op|z|przez|från|den|fra|dne)\b|\d)[^?]{1,90}",
    re.IGNORECASE,
)
# Lines that call the owner to do something with the form's mail.
_CALLS = re.compile(
    r"(?:(?:view|manage|see|open) (?:(?:all|this|the|your) )?(?:submissions?|entr(?:y|ies)|responses?|form|message|lead|notifications?)(?: (?:in|on|for) .{1,40})?"
    r"|(?:does|is) this (?:submission|message|entry)\b.{0,60}\bspam\b.{0,60}"
    r"|(?:to (?:edit|change|manage|update|stop)|manage|unsubscribe from) .{0,40}(?:settings|preferences|notifications|these e-?mails)\b.{0,90}"
    r"|(?:simply |just |you can )?(?:reply|respond|answer)(?:ing)? (?:directly )?(?:by |to )?(?:replying )?(?:to )?this (?:e-?mail|message) (?:to (?:reply|respond|answer|contact)|and)\b.{0,90}"
    r"|(?:simply|just|you can) (?:reply|respond|answer)(?: directly)? to this (?:e-?mail|message)\b.{0,90}"
    r"|(?:antworten? sie |antworte |beantworten? sie |beantworte )(?:einfach |direkt )?(?:auf )?diese (?:nachricht|e-?mail)(?: einfach| direkt)?,? (?:indem|um)\b.{0,120}"
    r"|(?:sie können |du kannst )?(?:einfach |direkt )?auf diese (?:nachricht|e-?mail) (?:antworten|reagieren)\b.{0,90}"
    r"|(?:pour (?:répondre|lui répondre)|répondez simplement)\b.{0,120}|(?:para responder|responda directamente)\b.{0,120}|(?:per rispondere|rispondi semplicemente)\b.{0,120}"
    r"|(?:beantwoord|om te antwoorden)\b.{0,20}(?:e-?mail|bericht)\b.{0,90}|aby odpowiedzieć\b.{0,120}|svara direkt på\b.{0,120}|svar direkte på\b.{0,120}"
    r"|log in to (?:view|see|download|reply)\b.{0,120}|view in \w.{0,30}"
    r"|(?:you(?:'re| are) (?:receiving|getting) (?:this|these)|(?:sie erhalten|du erhältst|sie bekommen) diese|vous recevez ce|recibe(?:s)? este|riceve?i? questa"
    r"|(?:je|u) ontvangt (?:dit|deze)|otrzymujesz tę) (?:e-?mails?|mails?|messages?|notifications?|nachrichten?|courriel|correo|mensaje|bericht|wiadomość|because)\b.{0,300}"
    r"|(?:is|was|war|ist|cet?|était) (?:this|diese|dieser|ce|cet) (?:e-?mail|message|nachricht)\b.{0,20}(?:helpful|useful|hilfreich|nützlich|utile)\b.{0,20}"
    r"|(?:end of (?:the )?message|nachrichtenende|ende der nachricht|fin du message|fin del mensaje|fine del messaggio|einde (?:van het )?bericht)"
    r"|powered by \S.{0,40}|(?:nachricht|anfrage|eintrag|formular) (?:ansehen|anzeigen|öffnen|verwalten)|voir (?:le message|la réponse)|ver (?:mensaje|respuesta)s?)[.!]?",
    re.IGNORECASE,
)
# A sentence of a program above the words: "A visitor of your site wrote:".
_BEFORE_WORDS = re.compile(
    r"(?!.*\b(?:i|we|my|our|ich|wir|mein|unser|je|nous|yo|nosotros|io|noi|ik|wij|eu|jag|vi|jeg|ja)\b)"
    r".{0,160}\b(?:sent|wrote|submitted|left|gesendet|geschickt|geschrieben|hinterlassen|schreibt|envoyé|écrit|laissé|enviado|escrito|dejado|inviato|scritto|lasciato"
    r"|gestuurd|geschreven|achtergelaten|wysłał\w?|napisał\w?|skickat|skrivit|sendt|skrevet)\b.{0,80}[:\uff1a]",
    re.IGNORECASE,
)
_GREETING = re.compile(r"[^\W\d_][^.:;?]{1,40}[,!]")
_SITE = re.compile(
    r"https?://|www\.|\b(?:web ?form|contact[ -]?form|form\b|forms\b|\w{0,20}formular|formul[aáä]\w{1,6}|modulo\b"
    r"|contactformulier|formulier|lomak\w{1,6}|űrlap\w{0,4}|formu\w{0,4}|web ?-?sites?\b|web ?seite|homepage"
    r"|site\b|sitio|sito\b|strony|webbplats\w{0,3}|hjemmeside\w{0,2}|nettside\w{0,2}|webb?sida\w{0,2}|online[ -]?(?:shop|store)"
    r"|submission|notifications?\b|dashboard|inbox|форм\w{1,3}|сайт\w{0,2}|フォーム)",
    re.IGNORECASE,
)
_ADDRESS_OF_PAGE = re.compile(r"<?https?://\S{1,1000}>?", re.IGNORECASE)
_IP = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f:]{3,39}:[0-9a-f]{0,4}", re.IGNORECASE)
_AGENT = re.compile(r"mozilla/\d|opera/\d|applewebkit", re.IGNORECASE)
# Labels that visitors write, too: only among technical lines.
_AMBIGUOUS = frozenset(
    ["date", "time", "datum", "uhrzeit", "heure", "fecha", "hora", "data", "ora", "tijd", "czas", "tid", "dato", "aika", "čas", "tarih", "saat", "дата", "время"]
)  # fmt: skip


# A market place names who wrote: "Message from: Anna", "Anna Berg wrote:".
_RELAYED_FROM = re.compile(
    r"(?:neue |new |nouveau |nouvelle |nuevo |nuova? |nieuwe? |nova |nowa |ny(?:tt)? )?"
    r"(?:nachricht|anfrage|frage|message|question|enquiry|inquiry|mensaje|pregunta|messaggio|domanda|bericht|vraag|mensagem|pergunta|wiadomość|pytanie|meddelande|besked)"
    r" (?:von|from|de|du|da|van|od|från|fra)\s?[:\uff1a]\s{0,3}(?P<named>[^:?]{1,60})"
    r"|(?P<wrote>(?:[^\W\d_][\w.'-]{0,30} ){1,4})(?:wrote|writes|says|schrieb|schreibt|a écrit|écrit|escribió|ha scritto|scrive|schreef|schrijft|escreveu|napisał[a]?|skrev|skriver)\s?[:\uff1a]",
    re.IGNORECASE,
)
_ANSWER_BUTTON = re.compile(
    r"\W{0,3}(?:jetzt |now )?(?:antworten|antwort senden|reply|reply now|respond|répondre|responder|rispondi|beantwoorden|odpowiedz|svara|svar)\W{0,3}",
    re.IGNORECASE,
)
_LINES_OF_MARKET_PLACE = 12


def relayed(text: str) -> tuple[str, str] | None:
    """The name and the words of the person whose message a market place passes on, where it names one."""
    lines = text.strip().split("\n")
    for index, line in enumerate(lines[:_LINES_OF_MARKET_PLACE]):
        found = _RELAYED_FROM.fullmatch(line.strip())
        words = "\n".join(takewhile(_is_no_button, lines[index + 1 :])).strip() if found else ""
        if found and words and not words.startswith(">"):
            name = found["named"] or found["wrote"]
            return _RATING.sub("", name.strip()), without_frame(words)
    return None


_RATING = re.compile(r"\s?[(\[][^()\[\]]{0,20}[)\]]$")  # holzfan (120)


def _is_no_button(line: str) -> bool:
    return _ANSWER_BUTTON.fullmatch(line) is None


def without_frame(text: str) -> str:
    """The text without the frame below it; the whole text where nothing would be left."""
    lines = text.rstrip().split("\n")
    end = _end_of_words(lines)
    return "\n".join(lines[:end]).strip() or text.strip()


def without_introduction(text: str, address: str, name: str) -> str:
    """The text without the sentences, the name and the address of the visitor above it."""
    visitor = (address.lower(), name.lower())
    lines = text.strip().split("\n")
    start = 0
    while start < len(lines) and (
        _is_introduction(lines[start], visitor) or _greets_owner(lines, start, visitor)
    ):
        start += 1
    return "\n".join(lines[start:]).strip() or text.strip()


def introduces(text: str, name: str) -> bool:
    """Whether the text begins with a sentence of a program that says who wrote what stands below."""
    first = next(filter(str.strip, text.split("\n", 5)), "").strip()
    is_short = len(first) <= _LONGEST_INTRODUCTION
    return bool(name) and name in first and is_short and bool(_BEFORE_WORDS.fullmatch(first))


def is_frame(line: str) -> bool:
    """Whether a program wrote the line: a sentence about the form, or a technical value."""
    line = line.strip()
    if not line or len(line) > _LONGEST_LINE:
        return False
    if is_technical(line) or _CALLS.fullmatch(line):
        return True
    return bool(_OPENINGS.match(line) and _SITE.search(line))


def is_technical(line: str) -> bool:
    label, value = split_label(line)
    if label:
        is_own = line.startswith("_") or label.endswith("?") or field_role(label) == "meta"
        return is_own or bool(_IP.fullmatch(value) or _AGENT.match(value))
    return bool(_AGENT.match(line))


def _end_of_words(lines: list[str]) -> int:
    """The index after the last line that a visitor may have written."""
    end = after = len(lines)
    while after > 0:
        line = lines[after - 1].strip()
        if is_frame(line) or _is_stamp(lines, after - 1):
            end = after = after - 1
        elif not line or is_rule(line) or line == "--" or _is_weak(line):
            after -= 1  # a frame must begin above it
        else:
            break
    return _before_rule(lines, end) if end < len(lines) else end


def _is_stamp(lines: list[str], index: int) -> bool:
    """Whether a line below an empty one names the site or the moment of sending."""
    return (
        index > 0
        and not lines[index - 1].strip("-_=* \t\xa0")
        and _STAMP.fullmatch(lines[index].strip()) is not None
    )


def _is_weak(line: str) -> bool:
    """Whether a line belongs to a frame if the line above it does: a page, a date."""
    return bool(_ADDRESS_OF_PAGE.fullmatch(line)) or split_label(line)[0] in _AMBIGUOUS


def _before_rule(lines: list[str], end: int) -> int:
    """The index before the dates that stand directly above a frame, and the rule above these."""
    while end > 0 and lines[end - 1].strip() and _is_weak(lines[end - 1].strip()):
        end -= 1
    while end > 0 and not lines[end - 1].strip("-_=* \t\xa0"):
        end -= 1
    return end


def _is_introduction(line: str, visitor: tuple[str, ...]) -> bool:
    bare = line.strip().lower()
    has_address = bool(visitor[0]) and visitor[0] in bare
    if not bare or bare in visitor or has_address or is_frame(line):
        return True
    return len(bare) <= _LONGEST_INTRODUCTION and _BEFORE_WORDS.fullmatch(bare) is not None


def _greets_owner(lines: list[str], index: int, visitor: tuple[str, ...]) -> bool:
    """Whether a line is the greeting of a program, below which it introduces the words."""
    if not _GREETING.fullmatch(lines[index].strip()):
        return False
    below = next(filter(str.strip, lines[index + 1 : index + 3]), "")
    return bool(below.strip()) and _is_introduction(below, visitor)
