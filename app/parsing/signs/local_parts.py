"""Local parts of addresses from which machines write."""

import re
from typing import Literal

Role = Literal["machine", "newsletter", "daemon", "department", "desk"]

MAX_LOCAL_PART = 64

_SEPARATOR = r"[._+=-]"
# Somebody who must not be answered, alone or with a shop, a number or a topic around it.
_NO_REPLY = re.compile(
    rf"(?:^|{_SEPARATOR}|\d)(?:(?:no|not|non|do{_SEPARATOR}?not|dont|never){_SEPARATOR}?(?:reply|replies|respond|response|answer)"
    rf"|(?:keine?{_SEPARATOR}?antwort(?:en)?|nicht{_SEPARATOR}?antworten|bitte{_SEPARATOR}?nicht{_SEPARATOR}?antworten)"
    rf"|ne{_SEPARATOR}?pas{_SEPARATOR}?repondre|pas{_SEPARATOR}?de{_SEPARATOR}?reponse|sans{_SEPARATOR}?reponse"
    rf"|no{_SEPARATOR}?(?:responder|responda|contestar|respuesta|replay)|non{_SEPARATOR}?(?:rispondere|risposta)"
    rf"|(?:geen{_SEPARATOR}?antwoord|niet{_SEPARATOR}?(?:antwoorden|beantwoorden|reageren))"
    rf"|n[ao]o{_SEPARATOR}?(?:responder|responda|responde)|(?:prosze{_SEPARATOR}?)?nie{_SEPARATOR}?odpowiadaj|bez{_SEPARATOR}?odpowiedzi"
    rf"|svara{_SEPARATOR}?(?:ej|inte)|(?:ej|inte|ikke){_SEPARATOR}?svara?|ikke{_SEPARATOR}?svare?|svar{_SEPARATOR}?ikke|ala{_SEPARATOR}?vastaa"
    rf"|ei{_SEPARATOR}?vastausta|ne{_SEPARATOR}?odpovidat|neodpovidejte|neodpovedat|nevalaszolj|yanitlama(?:yin|yiniz)?|cevapsiz|nu{_SEPARATOR}?raspunde"
    rf"|ne{_SEPARATOR}?otvechat)(?=$|{_SEPARATOR}|\d)"
)
_DAEMON = re.compile(
    rf"mailer{_SEPARATOR}?daemon(?:$|{_SEPARATOR})|mail{_SEPARATOR}?daemon$|mail{_SEPARATOR}delivery{_SEPARATOR}sub?system$"
    rf"|mail{_SEPARATOR}delivery{_SEPARATOR}system$"
)
_MACHINES = frozenset(
    """
    notification notifications notify notifier notifications-noreply benachrichtigung benachrichtigungen notificacion
    notificaciones notifica notifiche notificacao notificacoes notificatie notificaties melding meldingen powiadomienia
    powiadomienie avisering aviseringar ilmoitus bildirim oznameni ertesites autoreply autoresponder
    automailer automail mailrobot robot automat automatic automated autoconfirm unattended unmonitored bounce
    bounces alert alerts alerte alertes cron nagios listserv majordomo mailman sysmail systemmail webmailer mailbot
    donotreply noreply root crond cronjob wordpress www-data
    """.split()  # noqa: SIM905  # a list with one name per line would fill pages
)
# Devices and programs that send under their own name alone: a person may be called Scan Meier.
_DEVICES = frozenset(
    """
    scan scanner scans scan2mail scantomail scan-to-mail copier kopierer printer drucker mfp multifunktionsgeraet
    """.split()  # noqa: SIM905  # a list with one name per line would fill pages
)
_NEWSLETTERS = frozenset(
    """
    newsletter newsletters rundbrief nyhetsbrev nyhedsbrev nieuwsbrief boletin infolettre uutiskirje mailing mailings
    """.split()  # noqa: SIM905  # a list with one name per line would fill pages
)
# Departments and tools that mostly send notices; people of small firms share such addresses.
_DEPARTMENTS = frozenset(
    """
    billing invoice invoices einvoice ebill accounts-receivable rechnung rechnungen rechnungonline onlinerechnung faktura
    fakturering facture factures facturation facturacion factura facturas fatturazione fatture fatturaelettronica
    facturatie facturen faturas faturacao orders order bestellung bestellungen commande commandes pedidos ordini bestellingen
    zamowienia tracking shipping shipment shipments versand sendung sendungsverfolgung zustellung delivery deliveries
    livraison envios spedizioni verzending track mailer mail-sender shopmail webshop feedback survey surveys umfrage
    encuesta sondaggio enquete review reviews bewertung ticket tickets ticketing verification verify security receipt
    receipts quittung statement statements kontoauszug updates update reminder reminders erinnerung news info-mail
    confirmation confirmations bestaetigung booking-confirmation payments zahlung ship-confirm auto-confirm account-update
    """.split()  # noqa: SIM905  # a list with one name per line would fill pages
)
_DESKS = frozenset(
    """
    service support helpdesk servicedesk help kundenservice kundendienst customerservice customercare serviceclient
    atencionalcliente soporte assistenza klantenservice suporte wsparcie kundtjanst asiakaspalvelu booking reservations buchhaltung accounting comptabilite compta contabilidad
    contabilita amministrazione boekhouding ksiegowosc contabilidade ekonomi bogholderi regnskap uctarna fakturace muhasebe
    debitoren mahnwesen inkasso
    """.split()  # noqa: SIM905  # a list with one name per line would fill pages
)
_JOINED = ("noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply")
_SPLIT = re.compile(_SEPARATOR)
# Websites and their services.
_PROGRAM = re.compile(
    r"(?:^|[._+-])(?:web[._-]?(?:form|formular|mailer|master|site|seite|server|user|shop|page|mail)?"
    r"|[a-z]{0,20}form(?:ular|ulaire|ulario|ulier|s|mailer|mail|response|responses|post|builder)?"
    r"|kontakt|contact|contatti|contacto|modulo|wordpress|wp|joomla|drupal|typo3|website|site|homepage"
    r"|www|www-data|apache|nginx|httpd|cgi|php|phpmailer|nobody|system|server|host|hosting|mailer"
    r"|mail|smtp|sendmail|postmaster|admin|administrator|root|submissions?|submit|followups?|leads?"
    r"|inbox|relay|bot|auto|messages?|enquir(?:y|ies)|inquir(?:y|ies)|anfragen?|info|team)"
    r"(?:$|[._+\d-])",
    re.IGNORECASE,
)
# The account of a website at its hoster: u12345, web07, p8712345f1
_HOSTING_ACCOUNT = re.compile(r"[a-z]{1,5}\d{2,12}(?:[a-z]\d{1,3})?", re.IGNORECASE)
_REACHES_NOBODY = frozenset({"machine", "daemon", "newsletter"})


def role(address: str | None) -> Role | None:
    """Return what kind of sender the local part of an address names; None for a person's."""
    local = (address or "").rpartition("@")[0].lower()[:MAX_LOCAL_PART]
    if not local:
        return None
    if _DAEMON.match(local):
        return "daemon"
    if any(word in local for word in _JOINED) or _NO_REPLY.search(local):
        return "machine"
    return _listed_role(local)


def is_no_reply(address: str) -> bool:
    """Whether mail to the address reaches nobody."""
    return role(address) in _REACHES_NOBODY


def is_program(address: str) -> bool:
    """Whether the address is one that websites and their services send from."""
    local = address.rpartition("@")[0][:MAX_LOCAL_PART]
    return role(address) is not None or bool(
        _PROGRAM.search(local) or _HOSTING_ACCOUNT.fullmatch(local)
    )


def _listed_role(local: str) -> Role | None:
    parts = _SPLIT.split(local)
    names = {local, "".join(parts), parts[0], parts[-1].rstrip("0123456789")}
    if names & _MACHINES or local.rstrip("0123456789") in _DEVICES:
        return "machine"
    if names & _NEWSLETTERS:
        return "newsletter"
    if names & _DEPARTMENTS:
        return "department"
    return "desk" if names & _DESKS else None
