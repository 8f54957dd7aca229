"""Words that identify the kind of a line (de, en, es, fr, it). The lists follow usage, not law."""

import re

from app.parsing.normalization import normalize

# A legal form of two letters must match in case, because Sa may be a name.
_LEGAL_FORM = re.compile(
    r"(?:AG|KG|UG|SE|SA|AB|AS|BV|NV|SL|SLU|SAS|eG|Oy|A/S|e\. ?K\.|e\. ?V\.|S\. ?A\.|S\. ?L\.|B\. ?V\."
    r"|N\. ?V\.|S\. ?p\. ?A\.|S\. ?r\. ?l\.|S\.?à\.? ?r\.?l\.?|S\. ?n\. ?c\.|S\. ?A\. ?S\.)\Z"
    r"|\b(?:[gG]?GmbH|GMBH|mbH|KGaa|OHG|GbR|Inc|INC|Corp|CORP|Corporation|Ltd|LTD|Limited|LIMITED"
    r"|LLC|LLP|PLC|plc|Pty|SARL|SASU|EURL|SpA|SPA|Srl|SRL|Snc|ApS|Kft)\b"
)
_FIRM = re.compile(
    r"\b(?:sohne|soehne|tochter|sons|brothers|bros|cie|fils|freres|hijos|hermanos|fratelli|figli)\b"
    r"|(?:buro|buero|kanzlei|verlag|werke|werkstatt|apotheke|praxis|stiftung|verein|agentur|handel"
    r"|technik|gruppe|versicherung|versicherungen|universitat|hochschule|klinik|klinikum)\b"
    r"|\b(?:group|groupe|gruppo|grupo|holding|company|agency|studios?|solutions|systems|technologies"
    r"|consulting|services|partners|associates|industries|laboratories|labs|bank|banque|banca"
    r"|banco|university|universite|universita|universidad|institut|institute|foundation|fondation"
    r"|fondazione|fundacion|association|hotel|restaurant|ristorante|school|college|hospital|clinic"
    r"|etablissements|ets|societe|cabinet|atelier|agence|agenzia|ministry|ministerium|museum"
    r"|theater|insurance|logistics|media|ventures|capital)\b"
)
_JOB = re.compile(
    r"\b(?:ceo|cto|cfo|coo|cmo|cio|vp|pdg|drh|director|directora|directeur|directrice|direttore"
    r"|direttrice|\w*manager|\w*managerin|managing|chief|head of|founder|cofounder|owner|president|presidente"
    r"|presidenta|engineer|ingenieure?|ingenieurin|ingenier[oa]|ingegnere|developer|consultant\w*"
    r"|consultora?|consulente|sales|executive|officer|partner|partnerin|associate|assistante?|assistent"
    r"|assistentin|assistente|asistente|advis[eo]r|analyst|architect|architecte|architekt"
    r"|architektin|architetto|arquitect[oa]|designer|designerin|accountant|attorney|lawyer"
    r"|solicitor|specialist|coordinator|representative|agent|broker|editor|producer"
    r"|chair(?:man|woman)?|secretary|treasurer|technician|buyer|inhaber|inhaberin|vertrieb\w*"
    r"|prokurist|prokuristin|sachbearbeiter\w*|referent|referentin|vorstand\w*|gesellschafter\w*"
    r"|rechtsanwalt|rechtsanwaltin|notar|notarin|facharzt|facharztin|\w*meister|\w*meisterin"
    r"|makler|maklerin|gutachter\w*|techniker|technikerin|entwickler|entwicklerin|responsable"
    r"|gerante?|gerente|chef|cheffe|commerciale?|comercial|conseill\w*|avocate?|chargee? d\w*"
    r"|fondat\w*|fundador|fundadora|comptable|adjointe?|jefe|jefa|soci[oa]|abogad[oa]"
    r"|propietari[oa]|asesora?|administradora?|responsabile|amministrat\w*|titolare|avvocato"
    r"|avvocata|geometra|einkauf|verkauf)\b"
    r"|(?:fuhrer|fuehrer|fuhrung|leiter|leitung|berater)(?:in)?\b"
)
_STREET = re.compile(
    r"(?:strasse|str|weg|platz|allee|gasse|ring|damm|ufer|chaussee|markt|steig)(?=\Z| \d)"
    r"|\b(?:street|st|road|rd|avenue|ave|av|boulevard|blvd|bd|lane|ln|drive|dr|court|square|sq|rue"
    r"|chemin|quai|impasse|route|cours|allee|via|viale|piazza|corso|largo|calle|c|avda|avenida"
    r"|paseo|plaza|carrer|suite|floor|etage|po box|postfach|bp)\b"
)
_SINCE = re.compile(
    r"\b(?:since|seit|depuis|dal|desde|anno|est|established|founded|gegrundet|fonde\w*|fundad[oa])\b"
)


def has_legal_form(text: str) -> bool:
    return bool(_LEGAL_FORM.search(text))


def is_legal_form(text: str) -> bool:
    """Whether the text is only a legal form, such as the second line of a long company name."""
    rest = _LEGAL_FORM.sub("", text)
    return rest != text and not normalize(rest).replace("co", "").strip(" ")


def sounds_like_firm(text: str) -> bool:
    return bool(_FIRM.search(normalize(text)))


def sounds_like_job(text: str) -> bool:
    return bool(_JOB.search(normalize(text)))


def has_founding_year(text: str) -> bool:
    return bool(_SINCE.search(normalize(text)))


def sounds_like_street(text: str) -> bool:
    return bool(_STREET.search(normalize(text)))
