"""Subjects that programs write: notes of absence, receipts, answers of calendars."""

import re

from app.parsing.signs import receipt_phrases

_MAX_LABEL = 60

# "AW: Abwesenheitsnotiz" is the answer of a person: these stand at the beginning.
_AUTO_REPLY = re.compile(
    r"[\[(]?\s*(?:automatic reply|auto[- ]?reply(?: from)?|auto[- ]?respon[sd]e?r?(?: from)?|auto(?:matic|mated)? response|automated reply"
    r"|(?:automatische )?eingangsbestätigung(?: (?:ihrer?|deiner|zu|zur|für|der) [^:?]{1,60}(?=\Z))?|acknowledg(?:e)?ment of (?:your|receipt)[^:?]{0,60}(?=\Z)|out of (?:the )?office(?: auto-?reply| reply| notification| message)?|ooo|vacation (?:reply|response|message|auto-?reply)|away message"
    r"|automatische (?:antwort|rückantwort|abwesenheitsnotiz|abwesenheitsmeldung|beantwortung|rückmeldung)|autom\. antwort"
    r"|abwesenheits(?:notiz|assistent|meldung|nachricht|info|mitteilung)|urlaubs(?:notiz|meldung|vertretung)"
    r"|r[ée]ponse (?:automatique|d'absence)|message (?:d'absence|automatique)|notification d'absence|absence du bureau"
    r"|respuesta autom[áa]tica|contestaci[óo]n autom[áa]tica|fuera de (?:la )?oficina|mensaje de ausencia"
    r"|risposta automatica|fuori (?:ufficio|sede)|messaggio di assenza|automatisch(?:e)? (?:antwoord|beantwoording|afwezigheidsbericht)"
    r"|afwezigheids(?:bericht|melding|assistent)|niet op kantoor|resposta autom[áa]tica|fora do escrit[óo]rio|mensagem de aus[êe]ncia"
    r"|(?:automatyczna odpowied[źz]|odpowied[źz] automatyczna)|poza biurem|autosvar|automatiskt? svar|fr[åa]nvaromeddelande"
    r"|frav[æa]rs(?:melding|besked|assistent)|automaattinen (?:vastaus|poissaoloviesti)|poissaoloviesti|poissa toimistosta|automatick[áa] odpov[ěe][ďd]"
    r"|mimo kancel[áa][řr]|otomatik (?:yan[ıi]t|cevap)|ofis d[ıi][şs][ıi]nda(?:y[ıi][mz])?|automatikus v[áa]lasz|h[áa]zon k[íi]v[üu]l|r[ăa]spuns automat"
    r"|автоответ(?:чик)?|автоматический ответ|автоматична відповідь|αυτόματη απάντηση"
    r"|自動応答|自動返信|不在(?:通知|のお知らせ)|自动(?:回复|答复)|自動(?:回覆|回復|答覆)|(?:부재중 )?자동 ?(?:회신|응답|답장)|부재중"
    r"|resposta automàtica|erantzun automatikoa|automaatne vastus|automātiskā atbilde|automatinis atsakymas|automatski odgovor|samodejni odgovor"
    r"|автоматичен отговор|תשובה אוטומטית|מענה אוטומטי|الرد التلقائي|رد تلقائي|ตอบกลับอัตโนมัติ|trả lời tự động|balasan otomatis|jawapan automatik)"
    r"\s*(?:[:\uff1a\]),-]|\Z)"
    r"|auto:\s|\[auto(?:-reply)?\]",
    re.IGNORECASE,
)
# A label of its own or with a colon; people write these, too.
_ABSENCE = re.compile(
    r"(?:abwesend|abwesenheit|urlaub|im urlaub|betriebsferien|betriebsurlaub|away|on (?:leave|vacation|holiday)|absence|absente?|en congés?|cong[ée]s"
    r"|ausente|ausencia|vacaciones|assente|assenza|in ferie|ferie|afwezig|afwezigheid|vakantie|aus[êe]ncia|f[ée]rias|nieobecno[śs][ćc]|urlop|fr[åa]nvaro"
    r"|frånvarande|semester|frav[æa]r|poissa|lomalla|nep[řr][íi]tomnost|dovolen[áa]|izinde|szabads[áa]g(?:on vagyok)?|concediu|dovolenk[ae]|отпуск|в отпуске|відпустка|у відпустці|απουσία|izindeyim|tatildeyim|lomalla)"
    r"\s*(?:[:\uff1a]|\Z)|[^?:]{1,60} (?:is out of the office|ist außer haus|ist nicht im büro|ist abwesend|est absente?|está ausente|è assente|is afwezig)\b"
    r"|(?:away|abwesend|out of (?:the )?office|absente?|ausente|afwezig) (?:until|till|from|bis|vom|jusqu|du|hasta|fino|tot|van)",
    re.IGNORECASE,
)
# Only forms that nobody writes as a request: they begin the subject of a server's report.
_DELIVERY = re.compile(
    r"(?:undeliver(?:able|ed)\b|delivery (?:status|failure|has failed|failed|notification|report|delay|incomplete)|mail delivery (?:failed|failure|status|system|subsystem)"
    r"|(?:mail |message )?delivery (?:status )?notification|failure notice|returned mail|returned to sender|mail system error|message (?:delivery )?(?:failed|failure|undeliverable|delayed)"
    r"|(?:e-?mail|mail|message) could not be delivered|could not deliver|delayed mail|warning: (?:could not send|message)|undelivered mail|rejected mail|non[- ]remis"
    r"|unzustellbar|nicht zustellbar|zustellung (?:fehl|ihrer|nicht|verzögert)|nicht zugestellt|nachricht nicht zugestellt|rückläufer|benachrichtigung zum übermittlungsstatus"
    r"|[ée]chec de (?:la )?(?:remise|distribution|livraison)|non remis|remise (?:retardée|impossible)|no se (?:puede|pudo|ha podido) entregar|error de entrega|no entregado"
    r"|mancat[ao] (?:recapito|consegna)|impossibile recapitare|non recapitabile|niet bestelbaar|onbestelbaar|bezorging mislukt|não (?:entregue|foi possível entregar)"
    r"|nie można dostarczyć|niedostarczon\w+|kunde inte levereras|kan ikke leveres|nedoručiteln\w+|недоставлено|не удалось доставить)",
    re.IGNORECASE,
)

# The number of an order or an invoice, or a new one of them.
_ORDER = re.compile(
    r"(?:order|bestell(?:ung|nummer)|auftrag|commande|pedido|ordine|bestelling|encomenda|zamówieni[ea]"
    r"|beställning|bestilling|ordre|tilaus|objednávka|sipariş|заказ|rechnung|invoice|facture|factura"
    r"|fattura|factuur|payment|zahlung|paiement|pago|pagamento|betaling)\b.{0,40}\d"
    r"|(?:new|neue|nouvelle|nuev[oa]|nuov[oa]|nieuwe|nov[oaáé]|nowe|ny|uusi|yeni|новый) (?:order|bestellung"
    r"|auftrag|commande|pedido|ordine|bestelling|encomenda|zamówienie|beställning|bestilling|ordre"
    r"|tilaus|objednávka|sipariş|заказ)",
    re.IGNORECASE,
)

_FORWARD = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|i|vb|vs|pd|doorst|enc|ytl|továbbítás)\s*[:\uff1a]", re.IGNORECASE
)


def is_forward(subject: str) -> bool:
    return _FORWARD.match(subject) is not None


def is_of_order(subject: str) -> bool:
    """Whether a subject names an order or an invoice by its number, as programs do."""
    return _ORDER.search(subject) is not None


_INVOICE = re.compile(
    r"(?:\w{1,12} ){0,3}(?:invoice|rechnung|facture|factura|fattura|factuur|faktura|fatura|fakturę|lasku|számla|счет"
    r"|delivery note|lieferschein|bon de livraison|albarán|documento di trasporto|pakbon|guia de remessa|följesedel)"
    r"(?: (?:no|nr|number|nummer|numéro|n)\b\W{0,3})?\W{0,4}(?:[\w/.-]{0,24}\d|\Z)|\S{0,12}\d\S{0,12} (?:invoice|rechnung|facture)\b",
    re.IGNORECASE,
)


def is_of_invoice(subject: str) -> bool:
    """Whether a subject is that of an invoice: `Ihre Rechnung 2231`."""
    return _INVOICE.match(subject.strip()) is not None


def is_auto_reply(subject: str) -> bool:
    return _AUTO_REPLY.match(subject.strip()) is not None


def may_be_absence(subject: str) -> bool:
    return _ABSENCE.match(subject.strip()) is not None


def absence_weight(subject: str) -> int:
    """Return how much a subject says: `Abwesend: Re: Angebot` more than `Urlaub`."""
    if _PREPENDED.match(subject.strip()):
        return 2
    if not may_be_absence(subject):
        return 0
    return 2 if _PRECISE.search(subject) else 1


# A server puts its own words before the subject that it answers: "On holiday Re: Offer".
_PREPENDED = re.compile(r"[^:\[\]]{2,40} (?:R[Ee]|A[Ww]|S[Vv]|Odp|ODP|Ynt|YNT|Antw|VS|R) ?: ")
_PRECISE = re.compile(r"[:\d]| (?:is|ist|est|está|è) ")


def is_of_delivery(subject: str) -> bool:
    return _DELIVERY.match(subject.strip(" *[")) is not None


def may_be_read_receipt(subject: str) -> bool:
    """Whether a subject is `Read: Offer`, in which a person may mean a book."""
    return names_read_receipt(subject) or _folded(_label(subject)) in _READ_TOPICS


def names_read_receipt(subject: str) -> bool:
    """Whether a subject is `Read receipt: Offer`, `Return Receipt (displayed) - Offer` or `Read receipt`."""
    labels = (_label(subject), _DASH.split(subject, maxsplit=1)[0])
    return not _RECEIPT_TOPICS.isdisjoint(map(_folded, labels))


def is_calendar_answer(subject: str) -> bool:
    return _folded(_label(subject)) in _ANSWER_TOPICS


def _label(subject: str) -> str:
    """Return what stands before the first colon, or nothing."""
    label, colon, _ = subject.replace("\uff1a", ":").partition(":")
    return label if colon else ""


def _folded(label: str) -> str:
    return " ".join(label.split()).casefold() if len(label) <= _MAX_LABEL else ""


_DASH = re.compile(r" [-\u2013] ")


def _labels(lines: str) -> frozenset[str]:
    return frozenset(" ".join(label.split()) for label in lines.split(","))


_READ_TOPICS = _labels(receipt_phrases.READ_TOPICS)
_RECEIPT_TOPICS = _labels(receipt_phrases.RECEIPT_TOPICS)
_ANSWER_TOPICS = _labels(receipt_phrases.ANSWER_TOPICS)
