"""Read receipts, reactions and answers of calendars, as mail programs word them."""

# Subjects begin with these words, and a colon follows.
READ_TOPICS = """
    read, not read, displayed, receipt, gelesen, ungelesen gelöscht, nicht gelesen, lu, non lu, leído, no leído,
    letto, non letto, da leggere, gelezen, niet gelezen, lida, lido, não lida, przeczytano, przeczytane, läst, oläst,
    læst, ulæst, lest, ulest, luettu, přečteno, doručenka, okundu, elolvasva, citit, прочитано, прочтено, διαβάστηκε,
    開封済み, 已读
"""
# A subject may also consist of these, or a dash follows.
RECEIPT_TOPICS = """
    read receipt, return receipt, return receipt (displayed), lesebestätigung, empfangsbestätigung (angezeigt),
    gelesen-benachrichtigung, accusé de lecture, confirmation de lecture, accusé de réception (affiché),
    confirmación de lectura, acuse de recibo, conferma di lettura, ricevuta di ritorno, leesbevestiging,
    ontvangstbevestiging, recibo de leitura, confirmação de leitura, potwierdzenie przeczytania, läskvitto,
    kvittering for læsning, lesebekreftelse, lukukuittaus, okundu bilgisi, olvasási visszaigazolás,
    уведомление о прочтении
"""
ANSWER_TOPICS = """
    accepted, tentative, tentatively accepted, declined, canceled, cancelled, canceled event, cancelled event, zugesagt,
    mit vorbehalt, mit vorbehalt zugesagt, vorläufig zugesagt, abgelehnt, abgesagt, angenommen, accepté, acceptée, provisoire,
    refusé, refusée, décliné, annulé, annulée, événement annulé, aceptado, aceptada, provisional, rechazado, rechazada,
    cancelado, cancelada, evento cancelado, accettato, accettata, provvisorio, rifiutato, rifiutata, annullato, annullata,
    evento annullato, geaccepteerd, voorlopig, voorlopig geaccepteerd, geweigerd, afgewezen, geannuleerd, aceite, aceito,
    provisória, recusado, recusada, zaakceptowano, zaakceptowane, wstępnie, odrzucono, odwołano, anulowano, accepterat, preliminärt,
    avböjt, inställt, accepteret, foreløbig, afvist, aflyst, godtatt, foreløpig, avslått, avlyst, hyväksytty, alustava,
    hylätty, peruutettu, přijato, nezávazně, odmítnuto, zrušeno, kabul edildi, reddedildi, iptal edildi, elfogadva,
    elutasítva, lemondva, acceptat, refuzat, anulat, принято, под вопросом, отклонено, отменено, godkänd, godkänt, accepterad,
    avböjd, avbokad, maybe, akceptert, avlyst hendelse, prijaté, predbežne, zamietnuté, zrušené, prihvaćeno, odbijeno, otkazano, sprejeto,
    zavrnjeno, прийнято, відхилено, скасовано, αποδοχή, δεκτό, απόρριψη, ακυρώθηκε, acceptada, refusada, cancel·lada, 承諾, 仮承諾, 辞退, キャンセル,
    已接受, 已拒绝, 暂定, 已取消, 수락, 미정, 거절, 취소됨, התקבל, נדחה, בוטל, تم القبول, مرفوض, تم الإلغاء
"""

READ = """
    read, displayed, message: (your|the) message …… (was|has been|is) (read|displayed|opened)
    message: your message
    deleted: (was|been) deleted without being read
    gelesen, angezeigt, nachricht: (ihre|die|der) (nachricht|e-?mail) …… (wurde|ist) …… (gelesen|angezeigt|geöffnet)
    nachricht: ihre nachricht
    gelesen, gelöscht: (wurde am|wurde ungelesen) …… (gelesen|gelöscht)
    lu, lue, affiché: (a été|été) … (lue?|affichée?)
    message: votre message
    leído, leyó, mostrado: (ha sido|se|fue) (leído|leyó|mostrado|leída)
    mensaje: su mensaje
    letto, visualizzato: (è stato|stato) (letto|visualizzato)
    messaggio: il (suo|tuo) messaggio
    gelezen, weergegeven: (is|werd) … (gelezen|weergegeven)
    bericht: uw bericht
    lida, lido, mensagem: (foi|a sua) (lid[oa]|mensagem)
    przeczytana, wiadomość: (została przeczytana|twoja wiadomość)
    lästes, meddelande: (lästes|ditt meddelande)
    læst, meddelelse, melding, lest: (blev læst|ble lest|din meddelelse|meldingen din)
    luettu, viestisi: (luettu|viestisi)
    přečtena, zpráva: (přečtena|vaše zpráva)
    прочитано, сообщение: (прочитано|ваше сообщение)
"""

# Mozilla's text; no subject is needed.
RECEIPT = """
    receipt: this is a (return|read) receipt for the (mail|message) (that )?you sent
    empfangsbestätigung: dies ist eine empfangsbestätigung für die
    réception: ceci est un accusé de réception
    empfangsbestätigung, lesebestätigung: dies ist eine (empfangs|lese)bestätigung für (eine|ihre|deine) (e-?mail|mail|nachricht)
    acuse, ricevuta, ontvangstbevestiging, recibo, potwierdzenie: (este es un acuse de recibo (de|para|del)|questa è una ricevuta (di ritorno|di lettura) per|dit is een (ontvangst|lees)bevestiging voor|este é um recibo de (leitura|retorno)|to jest potwierdzenie (odbioru|przeczytania) (dla )?wiadomości)
    complete, delivered: (delivery to these recipients( or groups)? is complete|your message (has been|was) delivered to the following recipients?)
    zugestellt, zustellung: (die zustellung an (folgende|diese) empfänger …… abgeschlossen|ihre nachricht wurde …… folgenden empfänger~ zugestellt)
    remise, remis: (la remise à ces destinataires …… (est )?(terminée|effectuée)|votre message a été remis aux destinataires)
    entrega, entregado: (se ha completado la entrega a estos destinatarios|su mensaje (ha sido|se ha) entregado a los siguientes destinatarios)
"""

REACTION = """
    reacted, reaction: reacted (to (your|this|a) (message|e-?mail|mail)|via gmail|with)|reacted [^a-z]{1,12}to
    aimé: (a|j'|as) aimé «
    reagiert: hat (mit .{1,40} )?(über gmail )?(auf (ihre|deine|die|diese) (nachricht|e-?mail|mail) )?(mit .{1,40} )?(über gmail )?reagiert
    réagi: a réagi (à|avec|au|via|par)
    reaccionado, reaccionó: (ha reaccionado|reaccionó) (a|con|mediante|por|desde)
    reagito: ha reagito (a|al|alla|con|tramite|da)
    gereageerd: heeft (met .{1,40} )?(via gmail )?(op (uw|je|jouw|dit|het) (bericht|e-?mail|mail) )?(met .{1,40} )?gereageerd( (op|met|via))?
    reagiu: reagiu (à|a|ao|com|via|pelo)
    zareagował, zareagowała: zareagował[a]? (\\w+ ){0,4}(na|za|przez|w)
    reagerade: reagerade (på|med|via)
    reagerede, reagerte: (reagerede|reagerte) (på|med|via)
    reagoi: reagoi (viestiisi|sähköpostiin)
    reagoval, reagovala: reagoval[a]? (\\w+ ){0,4}(na)
    liked, loved, disliked, laughed, emphasized, emphasised, questioned: (liked|loved|disliked|laughed at|emphasi[sz]ed|questioned) ([“"”«][^“"”»]{1,200}[“"”»]|an image|a photo|a message)
    gustó, encantó, rió, enfatizó: (le gustó|le encantó|se rió de|enfatizó|le disgustó|me gustó|me encantó) [“"”«][^“"”»]{1,200}[“"”»]
    messo, piace, adorato, riso, evidenziato: (ha messo [“"”«]?mi piace[“"”»]? a|ha adorato|ha riso (a|di|per)|ha evidenziato|piace) [“"”«][^“"”»]{1,200}[“"”»]
    vond, vindt, leuk, benadrukt: (vond|vindt|heeft) [“"”„«][^“"”»]{1,200}[“"”»] (leuk|geweldig|mooi|benadrukt|grappig)
    gostou, amou, riu, destacou, curtiu, adorou: (gostou de|amou|riu de|destacou|curtiu|adorou) [“"”«][^“"”»]{1,200}[“"”»]
    polubiono, podoba, polubił, polubiła: (polubiono|podoba się|polubił[a]?|pokochano|wyróżniono) [“"”„«][^“"”»]{1,200}[“"”»]
    gillade, gillar, älskade, skrattade, betonade: (gillade|gillar|älskade|skrattade åt|betonade) [“"”„«][^“"”»]{1,200}[“"”»]
    synes, syntes, elskede, likte, likede, fremhævede, elsket: (synes godt om|syntes godt om|elskede|likte|likede|fremhævede|elsket|lo ad|lo av) [“"”„«][^“"”»]{1,200}[“"”»]
    líbí, libi, milovalo: (to se mi líbí:?|líbí se( mi| vám)?|dal srdce) [“"”„«][^“"”»]{1,200}[“"”»]
    beğendi, beğenildi, sevdi: [“"”„«][^“"”»]{1,200}[“"”»] (adlı mesajı |mesajını )?(beğendi|beğenildi|sevdi|vurguladı)
    tykkäsi, rakasti: (tykkäsi|rakasti|nauroi) (viestistä )?[“"”„«][^“"”»]{1,200}[“"”»]
    liebt, mag, lacht, hebt, betont: (liebt|mag|lacht über|hebt|fragt sich|betont) [“"”„«][^“"”»]{1,200}[“"”»]
    adoré, ri, évidence, cœur: (a adoré|a ri (à|de)|a ajouté un cœur à|a mis en évidence|a remis en question|n'a pas aimé) [“"”„«][^“"”»]{1,200}[“"”»]
    removed: removed (a|an) (heart|like|dislike|laugh|exclamation~|question mark) from ([“"”„«][^“"”»]{1,200}[“"”»]|an image|a photo|a message)
    gefällt, hervorgehoben, geliebt: (gefällt|hervorgehoben|geliebt) ([„“"][^“"”]{1,200}[“"”]|ein bild)
"""

CALENDAR = """
    accepted, declined, tentatively, invitation: (has|have) (tentatively )?(accepted|declined|replied) … (invitation|event|meeting|maybe|this)~
    event, meeting, appointment: (this|the) (event|meeting|appointment) (has been|was) (canceled|cancelled)
    einladung, termin: (hat|wurde) … (einladung|termin) … (angenommen|abgelehnt|zugesagt|akzeptiert|vorbehalt|abgesagt)
    invitation: (a|cette) … (accepté|décliné|refusé) … invitation
    invitación: (ha) (aceptado|rechazado) … invitación
    invito: ha (accettato|rifiutato) … invito
    uitnodiging: heeft … uitnodiging … (geaccepteerd|afgewezen)
"""
