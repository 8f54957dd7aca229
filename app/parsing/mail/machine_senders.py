"""Addresses from which websites and their services send, told by their local part."""

import re

from app.parsing.signs import local_parts

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
_MAX_LOCAL_PART = 64


def is_no_reply(address: str) -> bool:
    """Whether mail to the address reaches nobody."""
    return local_parts.role(address) in {"machine", "daemon", "newsletter"}


def is_program(address: str) -> bool:
    """Whether the address is one that websites and their services send from."""
    local = address.rpartition("@")[0][:_MAX_LOCAL_PART]
    return local_parts.role(address) is not None or bool(
        _PROGRAM.search(local) or _HOSTING_ACCOUNT.fullmatch(local)
    )
