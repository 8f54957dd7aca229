"""Die Bedingungen der Regeln auf Deutsch."""

from app.engine.conditions import Operator
from app.engine.reasons.condition_texts import ConditionTexts
from app.engine.reasons.german_words import date, span

_WORDS = {
    "customer.stage": {"prospect": "Interessent", "active": "aktiv", "past": "ehemalig"},
    "customer.prominence": {"key": "sehr wichtig", "important": "wichtig", "normal": "normal"},
    "message.kind": {
        "inquiry": "Anfrage",
        "issue": "Problem",
        "letter": "Brief",
        "order": "Bestellung",
        "thank_you": "Dank",
        "follow_up": "Nachfrage",
        "referral_notice": "Empfehlung",
        "newsletter": "Newsletter",
        "other": "Sonstiges",
    },
    "message.channel": {
        "email": "E-Mail",
        "letter": "Brief",
        "phone": "Telefon",
        "sms": "SMS",
        "chat": "Chat",
        "in_person": "persönlich",
    },
    "event.kind": {
        "trade_show": "Messe",
        "corporate_event": "Firmenveranstaltung",
        "meeting": "Treffen",
        "interview": "Vorstellungsgespräch",
        "call": "Telefonat",
        "other": "Sonstiges",
    },
    "opportunity.lost_reason": {
        "price": "Preis",
        "competitor": "Mitbewerber",
        "no_need": "kein Bedarf",
        "timing": "Zeitpunkt",
        "no_answer": "keine Antwort",
        "bad_service": "schlechter Service",
        "other": "Sonstiges",
    },
}
GERMAN = ConditionTexts(
    applies_only="Die Regel gilt nur, wenn {clause}.",
    comparisons={
        Operator.EQ: "{field} {value} ist",
        Operator.NE: "{field} nicht {value} ist",
        Operator.IN: "{field} {value} ist",
        Operator.LT: "{field} unter {value} liegt",
        Operator.LE: "{field} höchstens {value} beträgt",
        Operator.GT: "{field} über {value} liegt",
        Operator.GE: "{field} mindestens {value} beträgt",
        Operator.CONTAINS: "{field} {value} enthält",
        Operator.STARTS_WITH: "{field} mit {value} beginnt",
        Operator.IS_NULL: "{field} fehlt",
        Operator.IS_NOT_NULL: "{field} bekannt ist",
        Operator.BEFORE: "{field} vor dem {value} liegt",
        Operator.AFTER: "{field} nach dem {value} liegt",
        Operator.WITHIN_LAST: "{field} innerhalb von {value} davor liegt",
    },
    fields={
        "customer.stage": "die Stufe",
        "customer.prominence": "der Rang",
        "customer.type": "die Art",
        "customer.organization": "die Organisation",
        "customer.language": "die Sprache",
        "customer.source": "die Herkunft",
        "customer.tags": "die Liste der Schlagwörter",
        "customer.owner_id": "die zuständige Person",
        "customer.created_at": "der Tag der Aufnahme",
        "message.kind": "die Art der Nachricht",
        "message.channel": "der Kanal",
        "message.subject": "der Betreff",
        "message.from_address": "die Adresse des Absenders",
        "message.from_domain": "die Domain des Absenders",
        "message.automatic": "die Art der automatischen Nachricht",
        "event.kind": "die Art der Veranstaltung",
        "event.name": "der Name der Veranstaltung",
        "purchase.amount": "der Betrag",
        "purchase.currency": "die Währung",
        "purchase.products": "die Liste der Artikel",
        "opportunity.title": "der Titel",
        "opportunity.amount": "der Betrag",
        "opportunity.currency": "die Währung",
        "opportunity.lost_reason": "der Grund des Verlusts",
        "date.label": "die Bezeichnung des Tages",
    },
    words={
        f"{field} {word}": f"„{german}“"
        for field, words in _WORDS.items()
        for word, german in words.items()
    },
    quoted="„{value}“",
    joined=" oder ",
    decimal_mark=",",
    custom_field="das Feld „{name}“",
    span=span,
    date=date,
)
