"""Words of the short notices that carriers, practices and workshops send as text messages, in twelve languages."""

# A carrier found nobody at home.
MISSED = """
    missed: (sorry )?we missed you
    attempted, tried: (we|our driver|our courier|the driver|the courier) (attempted|tried) (\\w+ )?(to deliver|(a )?delivery)
    zustellung, zuzustellen, zustellen: (wir|unser (bote|fahrer)) (haben |hat )?…… (zustellung (versucht|war)|(versucht,? )?…… zuzustellen|zustellen wollen)|wollten …… zustellen
    livrer, livraison: (avons|a) (tenté|essayé) de (vous |le |la |les )*livrer|tentative de livraison
    entregar, entrega: (hemos|ha) intentado entregar~|intento de entrega|(tentámos|tentamos) entregar|tentativa de entrega
    consegnare: (abbiamo|ha) (provato|tentato) (a|di) consegnar~
    bezorgen, bezorgpoging: (geprobeerd|wilden) …… te bezorgen|bezorgpoging
    doręczyć, doręczenia: (próbowaliśmy|próbował) doręczyć|próba doręczenia
    leverera, leveransförsök: försökte leverera|leveransförsök
    levere, leveringsforsøg: (forsøgte|prøvede) at levere|leveringsforsøg
    doručit, doručení: (pokusili|pokusil) (jsme )?se (\\w+ )?doručit|pokus o doručení
    teslim, teslimat: teslim etmeye çalıştık|teslimat denemesi
    angetroffen: nicht angetroffen
    absent, absente, passage: (absente? lors de notre (passage|visite)|vous étiez absente?)
    encontramos, encontrado, casa: (no (le|te|les|os) (encontramos|hemos encontrado|hallamos))
    consegna: (consegna non riuscita|tentata consegna|mancata consegna)
    trovato: non (ti|la|vi) abbiamo trovat[oaie]
    thuis, getroffen, aangetroffen: niet (thuis )?(aan)?getroffen|u was niet thuis|je was niet thuis
    zastaliśmy, zastał, zastaliśmy: nie zasta(liśmy|ł) (państwa|cię|pana|pani|nikogo)
    encontrámos, encontrou: (não (o|a|os|te) encontr~|não encontr~ ninguém)
    hemma: (vi hittade ingen|ingen var|vi träffade dig inte|du var inte) hemma
    traf, hjemme: (vi traf|ingen) (dig |deg )?(ikke |var )?hjemme
    nezastihli, nezastihl: nezastihl[i]? (jsme )?(vás|nikoho)
    bulamadık, evde: (sizi |kimseyi )?(adreste|evde|adresinizde) bulamadık
"""

# Words for what such notices are about.
THING = """
    order, bestellung, commande, pedido, ordine, bestelling, zamówienie, encomenda, ordre, objednávka: (order|bestellung|commande|pedido|ordine|bestelling|zamówienie|encomenda|ordre|objednávka) (n|no|nr|numero)? ?\\d~
    sipariş: \\d+ (numaralı )?sipariş
    parcel, packet, package, shipment, paket, päckchen, sendung, colis, paquete, pacco, pakket, paczka, przesyłka, encomenda, pakke, zásilka, balík, gönderi: (parcel|packet|package|shipment|paket|packchen|sendung|colis|paquete|pacco|pakket|pakje|paczk[aeiy]|przesylk[aei]|encomenda|pakke|zasilk[aou]|balik|gonderi) ?(n|no|nr|numero)? ?\\d~
    packet, payment, class, course, lesson, prescription, bike, account, visit, lenses: your (\\w+ )?(packet|payment|class|course|lesson|bike|account|visit|lenses|table|ticket)
    zahlung, buchung, fahrrad, rad, päckchen, konto, kurs, karte, besuch: (ihr|ihre|dein|deine) (\\w+ )?(zahlung|buchung|fahrrad|rad|päckchen|konto|kurs|karte|besuch|tisch)
    paiement, réservation, vélo, paquet, séance, cours, carte: (votre|vos|ton|ta) (\\w+ )?(paiement|réservation|vélo|paquet|séance|cours|carte)
    pago, reserva, bicicleta, bici, clase, tarjeta: (su|tu) (\\w+ )?(pago|reserva|bicicleta|bici|clase|tarjeta)
    pagamento, prenotazione, bici, bicicletta, lezione: (suo|sua|tuo|tua) (\\w+ )?(pagamento|prenotazione|bici|bicicletta|lezione)
    betaling, boeking, fiets, les, kaart: (uw|je) (\\w+ )?(betaling|boeking|fiets|les|kaart)
    parcel, package, delivery, item, appointment, booking, prescription, vehicle, glasses, car: (your|the|a) (\\w+ ){0,2}(parcel|package|delivery|item|appointment|booking|prescription|vehicle|glasses|car)
    appointment, checkup, delivery: (^ |> )?(\\w+ )?(appointment|check-?up|delivery)(:| \\d| on| at| with| tomorrow| today| thu| fri| mon| tue| wed| sat)
    check: (check-?up|check up)
    paket, sendung, päckchen, lieferung, termin, rezept, fahrzeug, brille, auto, abholung: (ihr|ihre|dein|deine|ihrem|das) (\\w+ ){0,2}(paket|sendung|päckchen|lieferung|termin|rezept|fahrzeug|brille|auto)
    colis, rdv, rendez, commande, ordonnance, véhicule, livraison: (votre|vos|ton) (\\w+ ){0,2}(colis|rdv|rendez-?vous|commande|ordonnance|véhicule|livraison|lunettes)
    rdv: rdv
    paquete, cita, pedido, receta, vehículo, envío: ((su|tu|el) (\\w+ ){0,2})?(paquete|cita|pedido|receta|vehículo|envío)
    pacco, appuntamento, ordine, ricetta, veicolo, spedizione: ((il|suo|tuo|la|l') ?(\\w+ ){0,2})?(pacco|appuntamento|ordine|ricetta|veicolo|spedizione)
    pakket, afspraak, bestelling, recept, zending, bril: ((uw|je|jouw|het|de) (\\w+ ){0,2})?(pakket|afspraak|bestelling|recept|zending|bril)
    paczka, przesyłka, wizyta, zamówienie, recepta, wizycie: (paczka|przesyłka|wizyt[ay]|zamówienie|recepta|wizycie)
    encomenda, consulta, marcação, receita, viatura: (encomenda|consulta|marcação|receita|viatura)
    paketet, paket, tid, försändelse, recept, bokning: (paket(et)?|din tid|tid|försändelse~|recept~|bokning~)
    pakken, pakke, tid, recept, bestilling, forsendelse: (pakken?|din tid|tid|recept~|bestilling~|forsendelse~)
    zásilka, balík, termín, objednávka, recept, balíček: (zásilka|balík|balíček|termín|objednávka|recept)
    gönderiniz, paketiniz, kargonuz, randevunuz, siparişiniz, reçeteniz: (gönderiniz|paketiniz|kargonuz|randevunuz|siparişiniz|reçeteniz)
"""

# The way to cancel, confirm or collect.
WAY = """
    reply: (reply|text|answer) (y|n|c|yes|no|stop|1|2|back|confirm|cancel)
    cancel, reschedule, confirm, change: to (cancel|reschedule|confirm|change|rearrange),? (please )?(call|ring|reply|text|visit|url|phone)
    collected, collect, collection: (can be|is ready|are ready|ready) (to be |for |to )?(collected|collect|collection)
    bring: bring (id|photo id|your id|identification)
    website, website, online, webseite, site, web, sito, app, appli: (book|cancel|change|details|more|info|manage|buchen|absagen|ändern|réservez|annulez|reserve|anule|prenoti|disdica|boek|annuleer) (it |them |sie |la )?(online|on our (web)?site|at our (web)?site|in the app|via the app|auf unserer webseite|in der app|en ligne|sur notre site|en línea|en nuestra web|sul nostro sito|nell'app|op onze site|in de app)
    code, code, kod, kode, código, codice: (code|abholcode|kod|kode|codigo|codice|kodu) :?\\d~
    forget, vergessen, oubliez, olvide, dimentichi, vergeet, zapomnij, esqueça, glöm: (don't forget|nicht vergessen|n'oubliez pas|no olvide|non dimentichi|vergeet) …… (id|ausweis|identite|dni|documento|legitimatie)
    locker, consigne, taquilla, armadietto, kluis, skrytce, cacifo, skåp: (in locker \\d|en consigne|en la taquilla|nell'armadietto|in kluis|w skrytce|no cacifo|i skap) ?\\d~
    absage, absagen, verhinderung, umbuchen: (absagen?|verhinderung|umbuchen|bei verhinderung) (bitte|bis|nur|mind~|unter|spätestens|online)~
    abgeholt, abholung, abholbereit, filiale, packstation, paketshop: (abgeholt werden|zur abholung|abholbereit|in der (filiale|packstation)|im paketshop|in der postfiliale|ablageort)
    empêchement, prévenir, annuler: (en cas d'empêchement|merci de prévenir|pour annuler|prévenir 2?4 ?h)
    relais, retrait, retirer: (relais|point (de )?retrait|à retirer|bureau de poste)
    responda, confirmar, anular, cancelar, cancelarla: (responda|para (confirmar|anular|cancelar~|cambiar)|avise con)
    punto, espera, recoger, recogerlo: (en el punto|le espera|puede recoger~|en la oficina de correos)
    disdire, confermare, annullare: per (disdire|confermare|annullare|spostare)
    presso, ritiro, ritirare, disponibile: (disponibile (da|presso|domani)|punto (di )?ritiro|può essere ritirat~|da ritirare)
    verhinderd, afzeggen, annuleren: (verhinderd|afzeggen|annuleren) (\\? )?(bel|kan|24|tot|via|minimaal|uiterlijk)~
    klaar, afhaalpunt, ophalen: (ligt|staat) …… klaar|afhaalpunt|kunt u ophalen
    odwołać, odwołanie, potwierdzić, anulować: (aby |żeby )?(odwoła~|potwierdzi~|anulowa~),? (zadzwoń|prosimy|prosze|do|wyślij|napisz|wizyt~)
    punkcie, odbiór, odebrać, odbioru: (czeka|w punkcie|do odbioru|kod odbioru|można odebrać)
    desmarcar, confirmar, cancelar, remarcar: para (desmarcar|confirmar|cancelar|remarcar)
    ponto, levantar, levantamento: (no ponto|para levantar|ponto de (recolha|entrega))
    avboka, avbokning, omboka: (avbok~|ombok~) (senast|här|via|minst|innan|på)
    ombudet, ombud, hämta, hämtas: (hos ombud~|kan hämtas|att hämta|hämta (det|den|ut))
    afbud, aflys, afbestil: (afbud|aflys~|afbestil~) (senest|på|via|bedes|skal|mindst)
    pakkeshop, pakkeboks, hentes, klar: (kan hentes|ligger klar|i pakkeshop~|i pakkeboks~)
    zrušení, zrušit, odhlášení: (zruš~|odhláš~) …… (předem|hodin|do|tel|na|termín)
    výdejním, vyzvednutí, vyzvednout, výdejně: (na výdejním místě|k vyzvednutí|ve výdejně|vyzvednout)
    iptal: iptal (için|etmek)
    şubesinde, şubemizde, teslim: (şube(si|miz)nde|teslim (alabilir~|edilecek~|edildi))
"""

# A parcel on its way, in the hands of a carrier.
CARRIER = """
    van, depot, driver, courier: (on the van|in the van|at (the|our) depot|with (our|the|your) (driver|courier)|our (driver|courier))
    signed, delivery: (signed for by|out for delivery)
    depot, zusteller, fahrer, bote, zugestellt: (im depot|am depot|unser (zusteller|fahrer|bote)|bei (fahrer|zusteller) \\w+|zugestellt (um|an|am))
    camionnette, dépôt, livreur, coursier, remis: (dans la camionnette|au dépôt|notre (livreur|coursier)|remis à \\w+ à \\d)
    furgoneta, repartidor, almacén, entregado: (en la furgoneta|(nuestro|el) repartidor|están? en el almacén|entregado a \\w+ a)
    furgone, deposito, corriere, consegnato: (sul furgone|(è|sono) in deposito|(il nostro|il) corriere|consegnato a \\w+ alle)
    bus, depot, bezorger, koerier, afgeleverd: (in de bus|in het depot|(onze|de) (bezorger|koerier)|afgeleverd (om|bij))
    jedzie, magazynie, kurier, doręczono: (jedzie z \\w+|(są|jest) w magazynie|(nasz )?kurier|doręczono)
    carrinha, armazém, estafeta, entregue: (na carrinha|(estão|está) no armazém|(o nosso )?estafeta|entregue a \\w+ às)
    bilen, terminalen, budet, levererat, leveret: (i bilen|på terminalen|budet|levererat \\d~|leveret (kl|til))
    autě, kurýr, doručeno: (v autě u|(náš )?kurýr|doručeno)
    aracında, kurye, kuryemiz: (\\w+ aracında|kurye(miz)?)
"""

# The label of a reminder, after which the business names a time.
REMINDER = """
    reminder: ^ (a |your |this is a )?(\\w+ )?reminder(:| from| of| that| -)
    remind: (we|we'd like to|this is to) remind you
    erinnerung, terminerinnerung: ^ (termin-?)?erinnerung(:| an| -)
    erinnern: (wir erinnern (sie|dich) an|möchten (sie|dich) an …… erinnern)
    rappel: ^ (petit )?rappel ?(:| de| -)
    rappelons: (nous|on) vous rappelons
    recordatorio: ^ recordatorio(:| de| -)
    recordamos: (le|te|les) recordamos
    promemoria: ^ promemoria(:| -| per)
    ricordiamo: (le|ti|vi) ricordiamo
    herinnering: ^ herinnering(:| aan| -)
    herinneren: (wij|we) herinneren (u|je)
    przypomnienie: ^ przypomnienie(:| o| -)
    przypominamy: przypominamy o
    lembrete: ^ lembrete(:| -| de)
    lembramos: ^ lembramos
    påminnelse, påmindelse: ^ (påminnelse|påmindelse)(:| om| -)
    påminner, minder: vi (påminner|minder) (dig |er )?om
    připomínka, připomínáme: ^ (připomínka|připomínáme)
    hatırlatma, hatırlatırız: ^ (hatırlatma|hatırlatırız)
"""
