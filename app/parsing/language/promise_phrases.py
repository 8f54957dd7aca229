"""Phrases of messages of ours that hold an answer off or promise one, in the lists of `phrases.py`.

The text is folded: lower case, without accents.
"""

from dataclasses import dataclass

from app.parsing.language.english import ENGLISH
from app.parsing.language.french import FRENCH
from app.parsing.language.german import GERMAN
from app.parsing.language.phrases import Language
from app.parsing.language.spanish import SPANISH


@dataclass(frozen=True, slots=True, kw_only=True)
class PromisePhrases:
    answers: str
    """We will answer, call back or know more."""
    services: str
    """We will send or hand over something."""
    holding: str
    """The answer is still to come, and no promise says when."""
    solved: str
    """The message itself gives the answer."""
    no_promises: str
    """Words of a clause or a sentence in which nobody promises anything."""
    handovers: str
    """We referred the reader to another business, which will call."""
    others: str
    """Words for those who call then, in place of ours."""


_ENGLISH = PromisePhrases(
    answers="""
        (i|we|they|he|she|who|team|colleague \\w+|technician|will|can|could|to)('ll| will| shall| can| am going to| are going to| hope to| aim to| promise to| should| try to)? … (get|come|be|go) back (to you|in touch)
        (i|we)('ll| will| shall| can| am going to| are going to| hope to| aim to| promise to| should| could)? … (reply|answer|revert|respond|let you know|keep you (posted|informed|updated)|call you|ring you|phone you|text you|write to you|write (again|back)|contact you|update you|inform you|tell you|report back|be in touch|get in touch|drop you|give you|have (an|the|your|a|news|more) … for you|have news|have (an|the|your|our) (estimate|answer|quote|offer)|check in with you|call back|ring you back|call you back)
        (will|'ll|and|shall) (mail (it|them) to you|send (it|them|you)|reply to you|answer you|revert|get back|come back to you|get in touch|let you know|call you|ring you|contact you|report back|update you|write to you|write again|be in touch|inform you|tell you|text you|give you an answer)
        you('ll| will| should| can)? … (hear from (us|me)|have our (answer|decision|reply)|have (an|my|your) answer (from (us|me))?)
        (an )?answer from (us|me)
        (can|could|may) (i|we) … (come|get|call|ring) … back
    """,
    services="""
        you('ll| will) (then )?(have|get|receive|find) (my|our|your|an|the) (\\w+ )?(offer|quote|quotation|estimate|proposal|answer|reply|decision|feedback|report|drawings?)
        (i|we)('ll| will| shall| can| am going to| are going to| hope to| aim to| promise to| should)? … (send|e-?mail|mail|forward|let you have|get you|get the|have the|pass) … (you|over|it|details|drawings|your|list|remarks|quote|offer|contract|estimate|invoice|figures|answer|to you)
        (i|we)('ll| will) … send
        you('ll| will) …… from (me|us)
    """,
    holding="""
        look~ (right )?into (it|this|that|the)
        (will|'ll) … look at
        (we|i|we're|we are) (on it|dealing with|working on|investigating|checking|examining|reviewing|chasing)
        ('re|are|'m|am|is|is being) (currently |still |now |just )?(on it|dealing with|working on|investigating|investigated|checking|examining|examined|reviewing|reviewed|chasing|waiting|taking care|checked|reviewed)
        (passed|forwarded|handed|passing) … on
        (passed|forwarded|handed|passing) … to
        has been (forwarded|passed)
        (let me|need to|have to|must) … (check|ask|look|find out|think)
        (bear with|be patient|your patience|a little longer|some (more )?time|give me a moment)
        (still )?no news
        (don't|do not|can't|cannot) … (have an answer|answer … (right now|yet))
        (i've|i have|we've|we have) … (asked|raised|opened)
        (we|i) … (are )?do~ (our|my) best
        see what (i|we) can do
        (will|'ll) (find out|check|discuss|talk to|have a word|speak)
        (matter|case) is (now )?with
        call you back
        as soon as possible
        (will|'ll) contact you
    """,
    solved="""
        (position|post|job|vacancy|role|place) (has|is|was) (now |already |since )*(been )?(filled|taken|given)
        (decided (for|on)|gone with|went with|opted for|chosen|chose|selected|hired|taken on) (another|someone|somebody|a different) ?<clause>
        (refund|replacement|credit note|parcel) … (went out|left|is attached|is on its way|has been sent)
        (have|has|'ve) … (replaced|fixed|repaired|solved|refunded|exchanged|mended)
        (it's|it is|all) (done|ready|fixed|solved|sorted)
        ^ yes
        ^ no
        thank~ for your order
        is booked
        here (is|are|you are)
        happy to help
        (great|good|nice) … (to|speaking|meeting)
        settled
    """,
    no_promises="""
        confirm~ (the|our|your|my) (\\w+ )?(appointment|meeting|visit|booking|reservation|order|receipt|delivery|slot)
        (never|not|n't|won't|would|did|asked us|as promised|sorry that)
        (if|unless|when will)
        (you|they) (wrote|said|told|agreed)
        > (please|just) <clause>
        (yesterday|last) (week|month|monday|tuesday|wednesday|thursday|friday)?
        (we|i) (replied|called|sent|told|tried|wrote)
        do you want
    """,
    handovers="""
        (gave|given|passed|passing|sent|forwarded|handed) … your … (number|details|name|contact|address) … to(?! (our|my|the) (own )?(colleague|team|boss|office|technician|engineer|workshop|service|sales|accounts))
        (recommended|referred) you to(?! (our|my) )
    """,
    others="""
        (they|he|she|who)('ll| will| is going to| are going to)
    """,
)
_GERMAN = PromisePhrases(
    answers="""
        (melde|melden) (ich |wir )?(mich|uns)
        (mich|uns) …… (melden|äußern|rühren)
        (gebe|geben|schulde) …… (Bescheid|Rückmeldung|Antwort|Auskunft|Nachricht)
        (Ihnen|dir|euch) …… (Bescheid|Rückmeldung|Antwort|Auskunft|Nachricht) (geben|zukommen lassen|sagen)
        (rufe|rufen) (ich |wir )?(Sie|dich|euch) …… (an|zurück)
        (rufe|rufen) (ich|wir) …… (an|zurück)
        (werde|werden|dürfen|darf|kann) …… (Sie|dich|euch|Ihnen|dir) …… (anrufen|zurückrufen|kontaktieren|informieren|antworten|schreiben|mitteilen|benachrichtigen|sagen|nennen)
        (antworte|antworten|beantworten|beantworte|schreibe|schreiben|sage|sagen|nenne|nennen|teile|teilen|berichte|berichten) (ich |wir )?(es )?(Ihnen|dir|euch)
        (informiere|informieren|benachrichtige|benachrichtigen|kontaktiere|kontaktieren) (ich |wir )?(Sie|dich|euch)
        (frage|fragen) …… bei (Ihnen|dir|euch) nach
        (komme|kommen) …… (auf (Sie|dich|euch) zu|darauf zurück)
        (hören|hörst|hört|bekommen|bekommst|bekommt|erhalten|erhältst|wissen|weißt|haben|hast) (Sie|ihr|du) …… von (uns|mir)
        (Sie|du|ihr) (hören|hörst|hört|bekommen|bekommst|erhalten|haben|hast|wissen) …… von (uns|mir)
        (Sie|du|ihr) …… von (uns|mir) (hören|hörst|hört|erhalten|bekommen)
        (erhalten|bekommen|haben) Sie …… unsere (Entscheidung|Antwort|Rückmeldung)
        Sie (erhalten|bekommen|haben) …… unsere (Entscheidung|Antwort|Rückmeldung)
        (setzen|setze) (ich |wir )?(uns|mich) …… in Verbindung
        (uns|mich) …… in Verbindung setzen
        (unser~|mein~|Kollege~|Kollegin~) …… (antwortet Ihnen|meldet sich|ruft Sie|setzt sich …… in Verbindung|informiert Sie|gibt Ihnen)
        (unser~|mein~|Kollege~|Kollegin~) …… wird …… (Sie|Ihnen|sich) …… (anrufen|zurückrufen|melden|antworten|informieren)
        > (er|sie) (antwortet Ihnen|meldet sich bei Ihnen|ruft Sie|gibt Ihnen)
        (Antwort|Rückmeldung|Nachricht) von (uns|mir)
        (habe|haben) (ich|wir) …… (Antwort|Zahlen|Auskunft|Ergebnis|Lösung) für (Sie|dich|euch)
        die Antwort (kommt|folgt)
        (versprechen|verspreche) (wir |ich )?(Ihnen|dir)
    """,
    services="""
        (Sie|du|ihr) (bekommen|erhalten|bekommst|erhältst|bekommt|erhaltet) (dann )?(das|den|die|unser|unsere|unseren|mein|meine|meinen|ein|eine|einen|Ihr|Ihre) (\\w+ )?(Angebot|Kostenvoranschlag|Vorschlag|Entwurf|Antwort|Rückmeldung|Entscheidung|Zeichnung|Bericht)
        (bekommen|erhalten) Sie …… (das|den|die|unser|unsere|unseren|mein|meine|meinen|ein|eine|Ihr|Ihre) (\\w+ )?(Angebot|Kostenvoranschlag|Vorschlag|Entwurf|Antwort|Rückmeldung|Entscheidung|Zeichnung|Bericht)
        (schicke|schicken|schickt|sende|senden|maile|mailen|übersende|übersenden|faxe|reiche|reichen|leite|leiten|lasse|lassen) (ich |wir )?(es |sie |ihn )?(Ihnen|dir|euch)
        (Ihnen|dir|euch) …… (schicken|senden|mailen|zukommen lassen|zusenden|weiterleiten|übermitteln|nachreichen)
        (geht|gehen) (Ihnen|dir|euch) …… zu
        in (Ihrem|deinem) (Postfach|Posteingang)
    """,
    holding="""
        (kümmern|kümmere) (wir|ich)? ?(uns|mich)
        (sehen|sehe|schaue|schauen) … (uns|mir) … an
        (Nachricht|Anliegen|Reklamation|Beschwerde) … (weitergeleitet|weitergegeben|eingegangen)
        (liegt|liegen) (jetzt|nun|inzwischen) bei
        (warte|warten) (ich |wir )?noch
        (prüfe|prüfen|kläre|klären|bearbeiten|untersuchen|untersucht|untersuche)
        (wird|werden) … (bearbeitet|geprüft|untersucht)
        (gehen|gehe) (wir|ich)? ?(der|dem) (Sache|Vorgang) nach
        um Geduld
        (etwas|noch) Geduld
        (muss|müssen) (ich|wir) … (besprechen|fragen|nachsehen|klären|prüfen|nachschauen)
        (wir sind|ich bin) … dran
        (arbeiten|arbeite) … an (einer|der) Lösung
        (finde|finden) … heraus
        (schaue|sehe), was (ich|wir)
        (habe|haben) … (nachgefragt|reklamiert|weitergeleitet|weitergegeben|gestellt)
        (rede|spreche|bespreche|hake|frage|erkundige) (ich |wir )?(es |mich |mit |im |beim |bei )
        noch (keine Antwort|nichts Neues|nicht beantworten|etwas)
        (nimmt|nehmen) sich … an
        (auf die Schnelle|zurzeit|momentan) nicht
        tun … Möglichstes
        ruft Sie (demnächst|bald|in Kürze) zurück
        sage ich Ihnen Bescheid
    """,
    solved="""
        (Stelle|Platz|Posten|Position) (ist |wurde |\\w+ ){0,3}(besetzt|vergeben)
        (andere~|anderen) (Bewerb~|Kandidat~)
        (einen|eine|einer) Mitbewerb~
        (Erstattung|Ersatz|Gutschrift) … (ist|hat|liegt) … (raus|verlassen|bei|unterwegs)
        (haben|habe) (wir|ich) … (getauscht|repariert|behoben|ausgetauscht|ersetzt|erstattet)
        ^ Erledigt
        ^ Ja
        Danke für die Bestellung
        (Zimmer|Tisch) … reserviert
        hier ist
        gern geschehen
        ^ (schön|nett)
        danke für das Gespräch
        (läuft|funktioniert) … wieder
        anbei
        haben … geprüft
    """,
    no_promises="""
        bestätig~ (ich |wir |ihnen |hiermit |gern )*(den|die|das|unseren|ihren|ihre|unsere) (\\w+ )?(termin|besuch|buchung|reservierung|bestellung|auftrag|eingang|erhalt|lieferung)
        (nie|niemals|nicht|dass Sie|hätten|hätte|würde|würden|hatten|sollen|gebeten)
        (falls|wenn Sie|wenn wir|wann)
        > bitte <clause>
        (letzte|letzten|vergangene|gestern)
        (Sie|du) schrieb~
        wie am
    """,
    handovers="""
        (Ihre|deine|eure) … (Nummer|Daten|Adresse|Telefonnummer|Kontaktdaten) … (an|bei)(?! (unser|unsere|unseren|unserem|mein|meinen|meine|meinem) (Kolleg|Team|Chef|Techniker|Werkstatt|Büro|Monteur))
        (habe|haben) (Sie|dich|euch) … (empfohlen|weiterempfohlen)
    """,
    others="""
        (er|sie) (ruft|rufen|meldet|melden|wird|werden|kontaktiert)
    """,
)
_FRENCH = PromisePhrases(
    answers="""
        (je|nous|on)? ?(reviens|revenons|reviendrai|reviendrons|revient|revenir) vers (vous|toi)
        (vous|te|t'|lui) ?(le |la |l')?(rappelle|rappellerai|rappelons|rappellerons|appelle|appellerai|appellerons|appellera|recontacte|recontactons|recontacterai|recontacterons|téléphone|téléphonerai|téléphonera|contacterons|contacterai|contactera|réponds|répondons|répondrai|répondrons|écris|écrirai|écrirons|réécris|redis|dis|dirai|dirons|confirme|confirmerai|confirmons|informerai|informerons|informons|préviens|préviendrai|préviendrons|communiquerai|communiquerons|indiquerai|indiquerons|tiens|tiendrai|tiendrons|tenons|donne|donnerai|donnerons|donnons|fais un retour|ferai un retour|ferons un retour|faisons un retour)
        (qui|il|elle|collègue \\w+|technicien|équipe) vous (répondra|appellera|rappellera|téléphonera|contactera|recontactera)
        vous rappeler
        (prendra|prendrai|prendrons|prends|prenons) (contact avec vous|de vos nouvelles)
        (vous|tu) (aurez|auras|recevrez) … (nos nouvelles|notre (réponse|décision)|(ma|une) réponse)
        vous donner une réponse
        réponse de notre part
        (j'aurai|nous aurons) … (réponse|chiffres)
        > retour de (ma|notre) part
        vous contacterons
    """,
    services="""
        vous (aurez|recevrez) (notre|mon|le|la|votre|une) (devis|offre|réponse|proposition|décision|rapport)
        (vous|te|t') ?(l'|le |la |les )?(envoie|enverrai|enverrons|envoyons|adresse|adresserai|adresserons|transmets|transmettrai|transmettrons|ferai parvenir|ferons parvenir|fais suivre|ferai suivre|ferons suivre)
        (vais|allons) (vous|te|t') ?(envoyer|adresser|transmettre)
        dans votre boîte
    """,
    holding="""
        (nous nous|on s'|m'|je m'|nous) ?en (occupons|occupe)
        (regardons|regarde|regarder) (cela|ça|et|tout)
        (j'ai|a été|avons|ai) … transmis~
        dès que possible
        (attends|attendons) … (encore |une réponse|le |la )
        (je|nous) (vérifie|vérifions|étudions|étudie|cherchons|examinons|examine|relance|regarderai)
        en train de (vérifier|regarder|chercher|traiter|régler)
        en cours (de traitement|d'examen|d'analyse)
        de (patienter|votre patience)
        (dois|il faut) … (parler|demander|regarder|vérifier|que je)
        (me renseigne|nous renseignons)
        (examine|examinons)
        pas encore
        vois ce que
        ai demandé
        (travaillons|travaille) à
        (en parle|en discute|en parlons)
        avons (ouvert|signalé)
        (avons|l'avons) … signalé
        prend … en charge
        pas (vous )?répondre tout de suite
        toujours pas de nouvelles
        tout (notre|mon) possible
        va vous rappeler
        vérifions comment
        sous peu
        désormais chez
        vous préviens dès
    """,
    solved="""
        (poste|place) (est |a été )?(\\w+ )?(pourvue?|prise?|attribuée?)
        autres? candidat~
        candidature … pas … retenue
        remboursement est parti
        (avons|ai) … (remplacé|réparé|changé|remboursé)
        c'est fait
        ^ oui
        merci pour (votre commande|cet échange)
        est réservée?
        avec plaisir
        ^ (ravi|content)
        voici
        remarche
    """,
    no_promises="""
        confirm~ (bien )?(le|la|notre|votre|mon) (rendez-vous|rdv|visite|réservation|commande|passage|venue|réception|réunion|livraison)
        (jamais|ne … pas|n'(… )?pas|si vous|sans nouvelles|à défaut|comme promis, désol~|désol~ de|merci d'être|aviez|aurions|écriviez)
        (quand|voulez-vous)
        (comme je vous l'ai)
        (qu'il|qu'elle|que vous)
    """,
    handovers="""
        (donné|transmis|communiqué|passé) … (votre numéro|vos coordonnées|votre nom|votre adresse) à(?! (notre|nos|mon|ma) (collègue|équipe|technicien|atelier|service|chef))
        (vous ai|vous avons) … (recommandée?s?|conseillée?s?) à
    """,
    others="""
        (il|elle|ils|elles|qui) (vous|t'|te)
    """,
)
_SPANISH = PromisePhrases(
    answers="""
        (se lo|le|les|te|os|me) (doy|damos|daré|daremos|digo|decimos|diré|diremos|comento|comentaré|informo|informamos|informaré|informaremos|contesto|contestamos|contestaré|contestaremos|contestará|respondo|respondemos|responderé|responderemos|responderá|llamo|llamamos|llamaré|llamaremos|llamará|aviso|avisamos|avisaré|avisaremos|escribo|escribiré|escribiremos|vuelvo|volveré|telefonearé|telefoneo|contactaré|contactaremos|contactará|confirmo|confirmaré|confirmaremos|comunico|comunicaré|comunicaremos|indicaré|indicaremos|cuento|contaré|pregunto|mantendré al|devuelvo la llamada)
        (devuelvo|devolveré) la llamada
        (volveré|volveremos|vuelvo) a (escribirle|llamarle|contactar|escribirte)
        (me|nos) (pongo|pondré|pondremos|ponemos) en contacto
        (contactará|contactaremos|contactaré|contacto) con (usted|ustedes|ti)
        (tendrá|recibirá|tendrás) … (respuesta|decisión|noticias nuestras|noticias mías)
        tendrá nuestra
        tendré … (respuesta|cifras)
        (puedo|podemos) (contestar|llamar|responder)~
        (le|te) puedo (contestar|responder|llamar)
        podemos llamarle
        respuesta nuestra
        a darle una respuesta
        contestamos en
    """,
    services="""
        (recibirá|recibirás|recibirán|tendrá|tendrás|tendrán) (nuestra|nuestro|mi|la|el|su|una) (oferta|presupuesto|respuesta|propuesta|decisión|informe)
        (se lo|le|les|te|os) (envío|envio|enviamos|enviaré|enviaremos|mando|mandamos|mandaré|mandaremos|paso|pasaré|pasaremos|reenvío|reenviaré|haré llegar|haremos llegar)
        voy a (enviarle|enviarte|mandarle|mandarte|escribirle|llamarle)
        (tendrá) … en su correo
    """,
    holding="""
        (ocupamos|ocupo|encarga) (de ello|de esto|del|de)
        (lo|la) (miramos|miro|compruebo|comprobamos|averiguo|consulto|hablo|comento|estamos|estoy)
        (he|hemos) (pasado|remitido|preguntado|reclamado|abierto|trasladado)
        lo hemos reclamado
        ha sido remitid~
        lo antes posible
        (estoy|estamos|seguimos) (esperando|revisando|investigando|comprobando|estudiando|trabajando|tramitando|en ello)
        la estamos tramitando
        (está|están|siendo) (siendo )?(revisad~|revisando|tramitando)
        paciencia
        tengo que (mirar|hablar|preguntar|consultar)~
        (no ha llegado|sin noticias|aún no|todavía no)
        (veré|vemos|veo) qué puedo
        un momento
        (ahora mismo|de momento) no
        tardará (un poco|algo)
        (en manos de|se pronunciará)
        en breve
        próximamente
        voy a insistir~
        (hablaré|comento) (lo )?con
        todo lo posible
        miraré
        ya le diré
    """,
    solved="""
        (puesto|plaza|vacante) (ya )?(está|ha sido|fue) (ya )?(cubiert~|ocupad~|adjudicad~)
        otr~ (candidat~|persona)
        (reembolso|recambio) ha salido
        (hemos|he) … (cambiado|arreglado|reparado|sustituido)
        ^ ya está
        ^ sí
        gracias por (su pedido|la charla)
        está reservada
        con mucho gusto
        (encantado|un placer)
        aquí tiene
        ya funciona
        adjunto el
        lo hemos revisado
    """,
    no_promises="""
        confirm~ (la|el|nuestra|su|mi|nuestro) (cita|visita|reserva|pedido|reunión|entrega|recepción)
        (nunca|no|habríamos|habría|si quiere|si no|si lo|quiere que|pasado(?! mañana)|dijo|nos escribió|nos pidió|perdone|cuándo|como le dije|por favor)
    """,
    handovers="""
        (dado|pasado|facilitado) … (su|tu) (número|teléfono|nombre|contacto|dirección) a(?! (nuestr|mi |mis |el técnico|el taller))
        (dado|pasado|facilitado) (sus|tus) (datos|señas) a(?! (nuestr|mi |mis |el técnico|el taller))
        (le|te|les) (he|hemos) recomendado a
    """,
    others="""
        (él|ella|ellos|ellas|que|quien) (le|te|les|lo|la|se)
    """,
)
PROMISE_PHRASES: tuple[tuple[Language, PromisePhrases], ...] = (
    (ENGLISH, _ENGLISH),
    (GERMAN, _GERMAN),
    (FRENCH, _FRENCH),
    (SPANISH, _SPANISH),
)
