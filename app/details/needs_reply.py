"""Does an inbound message need a reply?

Only two kinds do not: what no person wrote, and what says nothing but thanks. A wrong "no" loses a
customer, a wrong "yes" costs a glance: every word that is not known as courtesy makes it a yes.
"""

import re
from typing import Literal

Evidence = Literal["automatic", "thanks_only", "question", "empty", "default"]

_LONGEST_COURTESY = 300  # characters

_THANKS = (
    # English
    r"thanks|thanx|thx|ty|thank you|many thanks|much appreciated|cheers|(?:thanks|thank you) very much",
    r"(?:many |thanks a |thank you so )?(?:thanks|lot|much)",
    # German
    r"(?:(?:vielen|herzlichen|besten|lieben|tausend|ganz lieben) )?(?:lieben )?dank|danke(?: ?schön)?",
    r"danke (?:sehr|vielmals|ihnen|dir|euch)|(?:ich |wir )?danken?|merci vielmals|dankeschön|vielen lieben dank",
    # French
    r"(?:un grand )?merci(?: (?:beaucoup|bien|infiniment|à vous|à toi))?|mille mercis",
    # Spanish
    r"(?:muchas |muchísimas |mil )?gracias|muy agradecid[oa]",
)
_MANNER = (
    r"for (?:the|your) (?:very )?(?:quick |prompt |fast |kind |swift |great )?"
    r"(?:reply|answer|response|help|support|info|information|update|feedback|service|message|e-?mail|note)",
    r"for (?:replying|responding|answering|helping|everything|letting me know|getting back to (?:me|us))",
    r"(?:so|very) (?:much|quickly)|a lot|again|indeed",
    r"für (?:die|ihre|deine|eure|den|das|ihr|dein) (?:sehr |super )?"
    r"(?:schnelle |rasche |prompte |nette |tolle |freundliche |gute )?"
    r"(?:schnelle |rasche |prompte |nette |tolle |freundliche |gute )?"
    r"(?:antwort|rückmeldung|hilfe|info|information|infos|mühe|nachricht|mail|e-mail|service|beratung|auskunft)",
    r"für alles|nochmals?|noch ?mal|sehr|vielmals",
    r"pour (?:votre|ta|la|cette) (?:réponse|aide|retour|message|information)(?: rapide)?",
    r"pour (?:votre|ton) (?:retour|message|aide)(?: rapide)?|pour tout|encore",
    r"por (?:la|su|tu|vuestra) (?:rápida |pronta )?(?:respuesta|ayuda|información|mensaje|atención)(?: rápida)?",
    r"por todo|de nuevo",
)
_APPROVAL = (
    r"ok|okay|okey|perfect|great|super|awesome|excellent|wonderful|lovely|nice|all good|got it|that helps|noted",
    r"perfekt|toll|prima|klasse|wunderbar|bestens|alles klar|passt(?: so)?|passt alles|in ordnung|alles gut|top|ja",
    r"hat (?:super |alles |prima )?geklappt|freut mich|das freut mich|gerne|super service|gut",
    r"d'accord|parfait|génial|très bien|c'est parfait|c'est noté|bien reçu|entendu",
    r"perfecto|vale|genial|estupendo|muy bien|de acuerdo|recibido|todo bien",
)
_GREETING = (
    r"hi|hello|hey|dear|good (?:morning|afternoon|evening)",
    r"hallo|hallöchen|liebe[rs]?|sehr geehrte[rs]?(?: damen und herren)?|guten (?:tag|morgen|abend)|moin|servus|grüezi",
    r"bonjour|bonsoir|salut|chère?|madame|monsieur",
    r"hola|buenos días|buenas tardes|estimad[oa]|querid[oa]",
)
_CLOSING = (
    r"(?:(?:best|kind|warm|warmest|kindest) )?regards|best(?: wishes)?|cheers|sincerely|yours|all the best|take care|bye",
    r"have a (?:nice|great|good) (?:day|evening|weekend|week)",
    r"lg|vg|mfg|bg|glg|(?:mit )?(?:(?:ganz )?(?:lieben?|liebe|viele[n]?|beste[n]?|freundliche[nm]?|herzliche[n]?|schöne[n]?) )?"
    r"(?:gruß|grüße[n]?|grüsse[n]?|gruss)(?: aus)?|bis (?:bald|dann|morgen)|tschüss|ciao",
    r"(?:ein(?:en)? )?schöne[sn]? (?:tag|abend|wochenende|woche|feierabend)(?: noch)?",
    r"cordialement|bien à vous|bien cordialement|(?:bonne|belle) (?:journée|soirée)|bon week-end|à bientôt|salutations",
    r"(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|un abrazo|atentamente|buen (?:día|fin de semana)|hasta (?:pronto|luego)",
)
