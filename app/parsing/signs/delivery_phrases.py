"""Sentences of servers that could not deliver a mail, or not yet."""

FAILURE = """
    delivered: (could not|couldn't|cannot|can not|can't|was not|wasn't|not) be(en)? (successfully )?delivered
    delivered: (was|is|were|has been|could)(n't| not) (be |been |yet |successfully )*delivered
    undeliverable, undelivered: (undeliverable|undelivered) (mail|message|e-?mail)?
    deliver: (unable|not able|wasn't able|failed|was unable|not possible) to deliver
    failed: (delivery|message delivery|mail delivery) (to|of) …… (failed|has failed|have failed)
    failed: delivery … (has )?failed
    reach, recipient, recipients: did not reach (the )?(following|intended|all)
    unknown: (user|recipient|address|mailbox|host|domain) (is )?(unknown|not known)
    unknown: unknown (user|recipient|address|mailbox)
    recipient, recipients, user, address, mailbox: (invalid|no such|nonexistent|non-existent|unknown|inactive) (final )?(delivery |user |e-?mail |mail )?(recipients?|users?|address~|mailbox~)
    user: (no such user|user (doesn't|does not) exist|not a known user|user not found)
    unrouteable, unroutable: unroute?able (mail )?(domain|address)
    rejected: (recipient|sender|message|address|your message was|mail) … (was |been )?rejected
    full, quota: (mailbox|inbox|quota) … (is |was )?(full|exceeded|over)
    returned: (returned mail|returned to sender|message is being returned|mail is returned)
    nachricht, zugestellt, zustellung, mail, e: (konnte|konnten|kann|können|wurde) … (nicht|an die folgenden) … (zugestellt|ausgeliefert|übermittelt)
    zustellung: zustellung … (fehlgeschlagen|gescheitert|nicht möglich|ist fehlgeschlagen)
    unzustellbar, unzustellbare: unzustellbar~
    remis, remise, distribué, livré, délivré: (n'a (pas )?pu être|impossible de|n'ont pas pu être|échec de) … (remise?|distribuée?|livrée?|délivrée?|remettre|livraison)
    entregar, entregado, entregarse, entregue: (no se (pudo|ha podido|puede)|no pudo|não (foi possível|pôde)|no ha sido posible) … entreg~
    recapitato, consegnato, recapitare, consegna: (non (è stato possibile|è stato|può essere|è possibile)|impossibile|mancata) … (recapitat~|consegna~|recapitare)
    bezorgd, afgeleverd, bezorgen: (kon|konden|kan|is) … niet (worden )?(bezorgd|afgeleverd|worden bezorgd)
    dostarczona, dostarczyć: (nie (mogła|można|udało|została)) … dostarcz~
    levereras, leverat, leveres: (kunde|kunne|kan) (inte|ikke) … lever~
    doručena, doručit: (nemohla|nelze|nepodařilo) … doruč~
    доставлено, доставить: (не (было|удалось|может быть)) … достав~
    bezorging: bezorging … mislukt
    entrega, entregue: (a entrega falhou|falha na entrega)
    recapito: recapito non riuscito
    leverera, mottagare: (gick inte att|kunde inte) leverera
    levering, leveringen: (levering|leveringen) …… (mislykkedes|mislyktes)
    toimittaminen, viestin: toimittaminen …… epäonnistui
    doručení, doručenie: (doručení|doručenie) …… (se nezdařilo|sa nepodarilo)
    edilemedi: teslim edilemedi
    kézbesítés: kézbesítés …… nem sikerült
    livrarea: livrarea …… nu a reușit
"""

DELAY = """
    trying, try: (keep|continue) (on )?trying|try again (later|for|until|in)
    versucht, versuchen: (wird|werden|versucht) …… (weiter~|erneut) (versuch~)?
    essayer, tentative: (continuer~|nouvelle) …… (essayer|tentative)
    intentándolo, intentando: (seguirá|seguirán) intent~
    provare, tentativi: (continuerà|continueremo|altri|nuovi) …… (provare|tentativi|tentare)
    proberen: (blijft|blijven|zal) …… proberen
    delayed: (delivery|message|mail|delivery status notification) … (has been|is|was)? ?(delayed|delay)
    delayed, delay: (delayed mail|delivery (delay|delayed)|\\(delay\\)|notification \\(?delay~)
    retried, retry, retrying, try, tries: (will|to) (be |keep |continue )?(retr~|try~|trying) …… (for|until|hours?|days?|again|more|next)
    retried: still being retried
    yet: (has|have|could|was) not (yet (be |been )?delivered|(be |been )?delivered yet)
    warning: (warning message only|this is a warning|warning: message|warning: could not send)
    temporary: (there was a )?temporary (problem|error|failure|issue) (while )?deliver~
    resend: (do not|don't|you need not|no need to) (need to )?(resend|send it again)
    queue, queued: (still|remains|held|is) … (in the|on the|in) … queue
    verzögert, verzögerung, zustellversuch, zustellversuche: (verzöger~|weitere zustellversuch~|zustellversuch~)
    retardée, retardé, différée: (retardée?|différée?)
    retrasado, retrasada, retrasa, retraso, demora: (retras~|demora~)
    ritardo, ritardata: (ritardo|ritardat~)
    vertraagd: vertraagd
"""
