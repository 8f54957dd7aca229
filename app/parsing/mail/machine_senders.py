"""Addresses from which programs send, told by their local part."""

import re

_NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:no|do\W?not|donot|nicht|ne\W?pas|non?)[._-]?(?:reply|replay|respond|response|answer"
    r"|antworten|repondre|rispondere|responder)(?:$|[._+\d-])"
    r"|(?:^|[._+-])(?:noreply|donotreply|nepasrepondre|noresponder|nonrispondere|mailer-daemon|bounces?)",
    re.IGNORECASE,
)
_PROGRAM = re.compile(
    r"(?:^|[._+-])(?:web[._-]?(?:form|formular|mailer|master|site|seite|server|user|shop|page|mail)?"
    r"|[a-z]{0,20}form(?:ular|ulaire|ulario|ulier|s|mailer|mail|response|responses|post|builder)?"
    r"|kontakt|contact|contatti|contacto|modulo|wordpress|wp|joomla|drupal|typo3|website|site|homepage"
    r"|www|www-data|apache|nginx|httpd|cgi|php|phpmailer|nobody|system|server|host|hosting|mailer"
    r"|mail|smtp|sendmail|postmaster|admin|administrator|root|daemon|notif(?:y|ication|ications|ier)"
    r"|notifications?|submissions?|submit|followups?|leads?|inbox|relay|robot|bot|auto|automailer"
    r"|alerts?|updates?|messages?|enquir(?:y|ies)|inquir(?:y|ies)|anfragen?|info|service|support|team)"
    r"(?:$|[._+\d-])",
    re.IGNORECASE,
)
# The account of a website at its hoster: u12345, web07, p8712345f1
_HOSTING_ACCOUNT = re.compile(r"[a-z]{1,5}\d{2,12}(?:[a-z]\d{1,3})?", re.IGNORECASE)


def is_no_reply(address: str) -> bool:
    """Whether mail to the address reaches nobody."""
    return _NO_REPLY.search(_local_part(address)) is not None


def is_program(address: str) -> bool:
    """Whether the address is one that websites and their services send from."""
    local = _local_part(address)
    return bool(
        _NO_REPLY.search(local) or _PROGRAM.search(local) or _HOSTING_ACCOUNT.fullmatch(local)
    )


def _local_part(address: str) -> str:
    return address.rpartition("@")[0][:64]
