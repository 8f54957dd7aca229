"""Sentences that offer more on a condition, such as "call me if anything is missing".

They ask for nothing: without them a message says what it hands over or agrees to. A sentence is one if it
supposes a lack or a doubt and offers to be reached; "if Friday suits you, call me" supposes neither.
"""

import re

from app.parsing.language.phrases import search_text

_LONGEST = 26  # words
_FEWEST_WORDS = 3  # of the beginning of a sentence that stays
_LONGEST_TEXT = 4_000  # characters
_SENTENCE = re.compile(r"[^.!?;|\n]{1,400}[.!?;|\n]{0,4}")
_WORD = re.compile(r"\w+")
# Prepositions of a doubt, which suppose it without a verb.
_IN_CASE = (
    r"(?:in case of|any|with any|for any|bei|en cas d[e']|pour tout(?:e|es)?|au besoin|au moindre|ante|para|por|cualquier|ante cualquier|por si|en caso de|para cualquier"
    r"|per|per ogni|per qualsiasi|in caso di|nel caso|bij|voor|w razie|przy|qualquer|em caso de|para qualquer|vid|ved|i tilfaelde af|v pripade|herhangi|bir)"
)
_IF = (
    r"if|should|in case|unless|otherwise|falls|wenn|sofern|sollten?|dann|si|s'il|s'ils|au cas|se|qualora|caso|dovesse\w{0,2}|als|indien|mocht(?:en)?|wanneer|klopt|houdt"
    r"|jesli|jezeli|gdyby|jakby|om|ifall|hvis|safremt|pokud|kdyby|kdybyste|jestli|eger|\w{2,20}(?:rsa|rse|rsaniz|rseniz|rsan|rsen)"
)
_LACK = (
    r"missing|lack\w{0,3}|need\w{0,2}|require\w{0,2}|more|further|else|wrong|off|odd|unclear|unreadable|illegible|questions?|quer(?:y|ies)|problems?|issues?|trouble|doubts?|anything|something|closer|another|won't|can't|cannot|couldn't|isn't|aren't|wasn't|hasn't|haven't|unable|doesn't|does not|not|stuck|sticks?|jams?|lost|late|delay\w{0,3}|errors?|mistakes?|typos?|come through|helps?|missed|forgot(?:ten)?|overlooked|left (?:something|anything) out"
    r"|fehl\w{0,3}|brauch\w{0,3}|benotig\w{0,3}|weiter\w{0,2}|mehr|noch (?:was|etwas)|nicht|unklar\w{0,4}|unleserlich\w{0,2}|ruckfragen?|fragen?|probleme?\w{0,2}|was nicht|etwas|irgendwas|unstimmig\w{0,6}|unklarheit\w{0,2}|schwierigkeit\w{0,2}|zweifel\w{0,2}|hilfe|mangel\w{0,2}|wunsche?\w{0,2}|klemm\w{1,2}|hak\w{1,2}|fehler\w{0,1}|verspat\w{1,5}|was ist|hapert|vergessen|ubersehen"
    r"|manqu\w{1,4}|faut|faudrait|besoin|autres?|davantage|plus|cloche|souci\w?|probleme\w?|questions?|doute\w?|complement|precision\w?|pas|quelque chose|quoi que ce soit|illisible\w?|renseignements?|informations? (?:complementaires?|supplementaires?)|moindre|coince\w{0,2}|bloqu\w{1,3}|erreurs?|difficultes?|retard|second|jamais|oubli\w{1,3}"
    r"|falt\w{1,4}|hac\w{1,3} falta|necesit\w{1,4}|mas|algun\w{0,2}|otr\w{1,2}|problema\w?|dudas?|pregunta\w?|raro|algo|aclaracion\w{0,2}|no|mal|consulta\w?|atasc\w{1,3}|error\w{0,2}|retras\w{1,3}|cualquier (?:cosa|problema)|pegas?|olvid\w{1,4}"
    r"|manc\w{1,4}|serv\w{1,5}|bisogno|altr\w{1,2}|problem\w|dubbi\w?|domand\w|qualcosa|chiariment\w|non|storto|occorr\w{1,4}|error\w|qualunque cosa|ritard\w{1,3}|inceppa|intopp\w|dimenticat\w|scordat\w"
    r"|ontbre\w{1,4}|nodig|meer|nog (?:iets|wat|meer)|niet|onduidelijk\w{0,4}|vragen|vraag|problemen|probleem|iets|er iets is|twijfel\w?|fout\w{0,2}|dubbel|raar|klemt|later|dicht|vergeten|gemist"
    r"|brak\w{0,7}|potrzeb\w{1,7}|wiecej|jeszcze|problem\w{0,3}|pytan\w{0,3}|watpliwosci|cos|nie|niejasn\w{1,4}|nieczyteln\w{1,3}|b[lł]ed\w{0,2}|zacin\w{1,3}|spozni\w{1,4}|razie czego|zapomnia\w{1,4}|pomin\w{1,4}"
    r"|falt\w{1,4}|precis\w{1,4}|mais|algum\w{0,3}|duvidas?|problemas?|errado|nao|esclarecimento\w?|erros?|repetid\w{1,2}|encrav\w{1,3}|atras\w{1,4}|qualquer coisa|estranh\w{1,3}|esquec\w{1,4}"
    r"|saknas|behov\w{1,4}|mer|fler|fragor|problem|nagot|inte|konstigt|oklart|oklarheter|krangl\w{1,3}|strul\w{1,3}|karv\w{1,3}|fel|svarlas\w{1,2}|dubbelt|glomt|missat|mangler|brug for|mere|spørgsmal|sporgsmal|noget|ikke|problemer|uklart|uklarheder"
    r"|chyb\w{1,5}|potreb\w{1,7}|vic|jeste|neco|dotaz\w{0,2}|problem\w{0,3}|nejasn\w{1,6}|eksik\w{0,4}|gerek\w{0,4}|baska|daha|sorun\w{0,4}|soru\w{0,4}"
)
_REACH = (
    r"let (?:me|us) know|tell (?:me|us)|say so|just say|shout|give (?:me|us) (?:a|an) (?:call|ring|bell|shout)|(?:call|ring|phone|text|mail|email|ping|message|contact|reach) (?:me|us)|just (?:call|ring|ask|phone)|drop (?:me|us) a line|get in touch|do not hesitate|don't hesitate|feel free|(?:(?<![\s\S])|(?<=[.,;:!?|] )|(?<=and )|(?<=then )|(?<=just )|(?<=please ))(?:call|ring|phone|ask|text|holler|knock)|(?:i'm|i am|we're) (?:on|at) \+?\d[\d /-]{6,20}|i'm (?:here|around|available|reachable)|i am (?:here|around|available)|we're (?:here|around)|at your (?:disposal|service)|happy to|know where to find me"
    r"|bescheid|sag\w{0,3} (?:sie )?(?:einfach )?(?:was|es)|melde\w{0,2}|(?:ruft?|rufen sie) (?:mich |uns |einfach |gern |kurz |bitte |ruhig )*(?:an|durch)|anrufen|anruf genugt|zur verfugung|erreichbar|zu erreichen|schreib\w{0,2}|fragen sie (?:gern|ruhig|einfach)|bin (?:ich )?(?:da|ab|immer)|wissen lassen|lass\w{0,4} (?:sie )?(?:es )?(?:mich|uns) (?:es )?wissen|geben sie (?:mir|uns) (?:bitte )?bescheid|kontaktieren|(?:durch)?klingel\w{1,2}|einfach rufen|wo sie mich finden|kurze[rs]? (?:anruf|nachricht|mail)|unter \+?\d[\d /-]{6,20}|handy"
    r"|dites[- ](?:le[- ])?(?:moi|nous)|faites[- ](?:le[- ])?(?:moi|nous) (?:le )?(?:signe|savoir)|faites signe|fais[- ]moi (?:signe|savoir)|prevenez[- ](?:moi|nous)|appel(?:ez|le)(?:[- ](?:moi|nous))?|dites-le|sonnez|un (?:message|mot) suffit|au \+?\d[\d /-]{6,20}|mon numero|contactez[- ](?:moi|nous)|un coup de fil|coup de fil suffit|a votre disposition|a votre entiere disposition|joignable\w?|n'hesitez pas|ecrivez[- ](?:moi|nous)|tenez[- ]moi au courant|suis la|ou me trouver"
    r"|dig[ao](?:me|nos|melo|noslo)|dime\w{0,2}|me dice\w?|me lo dice\w?|avis[ae]\w{0,3}|me avis[ae]\w?|llam[ae]\w{0,3}|me llamas?|a su (?:entera )?disposicion|localizable|silb\w{1,3}|escrib[ae]\w{0,3}|no dude\w? en|haga\w{0,3} saber|hazme\w{0,2} saber|pongase en contacto|contacte|(?:de|da)(?:me|nos)? un toque|pregunt[ae]n?(?:me|nos|le|les)|un mensaj\w{1,3}|llame\w?|donde encontrarme|en el \+?\d[\d /-]{6,20}"
    r"|mi dica|ci dica|dica pure|mi faccia sapere|fammi sapere|fateci sapere|mi chiami|chiami (?:pure)?|mi chiam[ai]|mi avvis[aoi]|mi scriva|scriv(?:imi|ete|a)|a (?:sua|vostra|tua )?disposizione|resto a disposizione|mi trova|non esiti|non esitate|un fischio|contattatemi|mi contatti|avvisatemi|chiamatemi|colp\w di telefono|puo scriver\w{1,3}|mi telefoni|suon[ia]|sono (?:al \+?\d[\d /-]{6,20}|in ufficio)|sono (?:sempre )?(?:raggiungibile|reperibile)|dove trovarmi|basta un messaggio"
    r"|laat (?:het )?(?:me|mij|ons )?(?:het )?(?:maar |even |gerust )?weten|hoor ik (?:het|dat)|hoor ik 't|bel(?: (?:me|mij|ons|gerust|even|dan|maar|je|u)){0,4}(?! (?:\w+ )?af)|belt u|zeg het|hoor het|(?:een )?gil|(?:berichtje|sms)|op \+?\d[\d /-]{6,20}|geef (?:een gil|maar een seintje|een seintje)|bereikbaar|roep maar|tot uw beschikking|neem (?:gerust )?contact|mail (?:me|gerust)|meld (?:het|je)|dan hoor|seintje|me te vinden"
    r"|dac znac|daj znac|dajcie znac|prosze (?:pisac|dzwonic|o kontakt|o telefon|o informacje|powiedziec)|pod telefonem|do dyspozycji|zadzwon\w{0,3}|napisz\w{0,3}|jestem (?:dostepn\w|osiagaln\w)|dzwoni\w{1,3}|prosze o sygna[lł]|wystarczy sms|pod \+?\d[\d /-]{6,20}"
    r"|diga(?:-me|-nos|m)?|avis[ea]\w{0,3}|lig(?:ue|a)(?:-me)?|apit\w{1,2}|ao dispor|a (?:sua|vossa) disposicao|estou disponivel|contacte\w{0,3}|nao hesite\w?|escreva\w{0,3}|informe\w{0,3}|apit\w{1,3}|e so (?:dizer|avisar|ligar)|estou no \+?\d[\d /-]{6,20}"
    r"|hojta\w{0,2}|sag (?:bara )?till|hor (?:av|bara av) (?:er|dig)|hor av|ring(?: mig| oss)?|kontakta|nas pa|nar (?:ni|du) mig|(?:far|kan) (?:ni|du) (?:ringa|knacka|hora av)|skriv|tveka inte|hora? av (?:er|dig)|saga till|ropa\w?|pa \+?\d[\d /-]{6,20}|sig til|giv (?:mig |os )?besked|ring til|er til radighed|kan fanges|tøv ikke|tov ikke|dejte (?:mi |nam )?vedet|dej vedet|ozvete se|ozvi se|zavolejte|volejte|k dispozici|napiste|haber ver\w{0,4}|arayin\w{0,3}|bildirin|yazin\w{0,2}|ulasabilirsiniz"
)
# Germanic conditions that begin with their verb: "Lukt het niet, bel dan", "Fehlt etwas, rufen Sie an".
_VERB_FIRST = (
    r"(?:(?<=[.!?:;|] )|(?<=, )|(?<![\s\S]))(?:fehlt|klemmt|hakt|klappt|passt|stimmt|gibt es|ist|sind|haben sie|hast du|brauchen sie|brauchst du|finden sie"
    r"|lukt|kunt|kun|komt|is|zijn|mist|ontbreekt|ontbreken|heeft|heb|hebt|blijkt|gaat|werkt|past|vindt|blaft|twijfelt"
    r"|saknas|behover|behovs|kravs|ar|har|star|fungerar|kranglar|strular|hittar|undrar|mangler|er|virker|finder|driller) [^,.;:!?|]{2,60},? (?=\w)"
)
_SUPPOSES = re.compile(rf"(?<!\w)(?:{_IF}|{_IN_CASE})(?!\w)|{_VERB_FIRST}")
_LACKS = re.compile(rf"(?<!\w)(?:{_LACK})(?!\w)")
_REACHES = re.compile(rf"(?<!\w)(?:{_REACH})(?!\w)")
_SIGNS = (_REACHES, _SUPPOSES, _LACKS)
_CONDITION = re.compile(
    r"(?:(?<=[.!?:;|] )|(?<![\s\S]))(?:if|should|falls|wenn|sofern|sollten?|si|s'il|se|qualora|als|indien|mocht|jesli|jezeli|gdyby|om|hvis|pokud|kdyby|eger) [^.,;:!?|]{3,80}, \w"
)
# An agreement with a condition: "180 is fine if you deliver".
_AGREES_IF = re.compile(
    r"(?<!\w)(?:fine|ok|okay|good|right|agreed|gut|ordnung|recht|passt|einverstanden|d'accord|bon|bien|acuerdo|vale|bene|goed|akkoord|prima|dobrze|zgoda|bem|acordo|bra|okej),?"
    r" (?:if|provided|as long as|unless|wenn|falls|sofern|vorausgesetzt|si|se|als|mits|jesli|jezeli|om|hvis|pokud)(?!\w)"
)
# An agreement that alters something: "All good, just in oak"; not "just for your information".
_ALTERS = re.compile(
    r"[,.!;|-] (?:(?:just|only|but|except) (?:in|with|without)|(?:nur|bloss|aber|allerdings) (?:in|im|mit|ohne)"
    r"|(?:juste|seulement|mais|simplement) (?:en|avec|sans)|(?:pero|solo|solamente|solo que) (?:en|con|sin)"
    r"|(?:pero|ma|solo|soltanto) (?:in|con|senza)|(?:maar|alleen|wel|enkel) (?:in|met|zonder)"
    r"|(?:tylko|ale|jedynie) (?:w|z|ze|bez)|(?:mas|so|apenas|so que) (?:em|com|sem)|(?:fast|bara|men) (?:i|med|utan)"
    r"|(?:bare|men|kun|dog) (?:i|med|uden)|(?:jen|ale|pouze) (?:v|ve|s|se|bez))"
    r" (?!(?:mind|case|haste|short|passing|eile|kurze|bref|breve|kort\w*|skrocie|resumo)(?!\w))\w"
    r"|[,.!;|-] (?:yaln[iı]z|ama|sadece|ancak) [^.,!?|]{2,30} olsun(?!\w)"
)
# A good beginning that turned: "All went well until noon, then the light failed".
_TURNED = re.compile(
    r"(?<!\w)(?:until|till?|bis|jusqu'\w{1,3}|hasta|fino|tot|do|ate|fram|indtil|az) [^.!?|]{3,60}[,.;] "
    r"(?:and |und |et |y |e |en |i |och |og |a )?(?:then|after that|afterwards|dann|danach|ensuite|puis|apres|luego|despues|poi|dopo"
    r"|daarna|toen|potem|pozniej|depois|sedan|sa|derefter|pak|potom)(?!\w)"
)
# "Perhaps" leaves open what it says.
_WONDERS = re.compile(
    r"(?<!\w)(?:maybe|perhaps|vielleicht|eventuell|womoglich|peut-etre|quizas?|tal vez|a lo mejor|forse|misschien"
    r"|wellicht|talvez|se calhar|moze|kanske|mozna|snad|maske|belki)(?!\w)"
)
# Somebody likes one thing better than another, which may decide between them.
_PREFERS = re.compile(
    r"(?<!\w)(?:prefer\w{0,6}|prefier\w{1,3}|prefir\w{1,3}|bevorzug\w{1,3}|foredra\w{1,2}|foretraekk\w{1,2}|liever|hellre|hellere"
    r"|(?:would|'d) (?:much )?rather|(?:likes?|finds?|thinks?) [^.!?|]{0,40}(?:better|best|nicer|prettier)"
    r"|gef[ae]ll\w{1,3} [^.!?|]{0,40}(?:besser|besten)|find\w{1,3} [^.!?|]{0,40}(?:schoner|besser|hubscher)"
    r"|(?:ist|sind|hatte\w{0,2}|will|wollen|mag|mogen) [^.!?|]{0,30}lieber"
    r"|aim\w{1,6} (?:\w+ )?mieux|trouve\w{0,3} [^.!?|]{0,40}plus (?:joli|beau|belle|elegant)\w{0,2}"
    r"|gusta\w? (?:\w+ )?mas|parec\w{1,2} (?:\w+ )?(?:mas bonit|mejor)\w{0,2}"
    r"|piac\w{1,6} (?:\w+ )?di piu|trova\w{0,2} [^.!?|]{0,30}piu (?:bell|carin)\w"
    r"|vind\w{0,2} [^.!?|]{0,40}(?:mooier|leuker|beter)|(?:acha\w? [^.!?|]{0,30}|gosta\w{0,3} )mais(?: bonit\w{1,2})?"
    r"|wol[ei]\w{0,3}|podoba\w{0,3} [^.!?|]{0,20}bardziej|bardziej [^.!?|]{0,10}podoba\w{0,3}"
    r"|tycker [^.!?|]{0,40}(?:finare|battre|snyggare)|gillar [^.!?|]{0,30}(?:battre|mest|bast)"
    r"|synes [^.!?|]{0,40}(?:paenere|bedre|flottere)|radeji|tercih \w{2,8})(?!\w)"
)
# Words that a writer who wants something adds.
_WANTS = re.compile(
    r"(?<!\w)(?:i (?:also )?need|we (?:also )?need|i want|we want|i would like|we'd like|i'd like|order|deliver|cancel|refund|bring|send|pay|whether|ob|schicken sie|bringen sie|prufen sie|no se|miralo|mandame|przyslij\w{0,3}|ich brauche|wir brauchen|ich mochte|wir mochten|bestell\w{0,3}|liefer\w{0,3}"
    r"|j'ai besoin|nous avons besoin|je voudrais|nous voudrions|command\w{1,3}|livr\w{1,4}|necesito|necesitamos|quiero|queremos|quisiera|pida|mande|ho bisogno|abbiamo bisogno|vorrei|vorremmo|ordini"
    r"|earlier|free|slot|available|availability|cheaper|in stock|cancellation|you (?:get(?! (?:stuck|lost|confused))|find|hear)|fruher\w{0,2}|frei\w{0,2}|verfugbar|lieferbar|gunstiger\w{0,2}|platz|bekommen|(?<!nicht )finden|libre\w?|disponible\w?|plus tot|moins cher|trouvez(?! pas)|antes|hueco|plaza|(?<!no )(?<!no l[aeo] )encuentr\w{1,4}|liber\w|posto|prima|disponibil\w|trovat\w|(?<!non )(?<!non l[aeio] )trova\w{0,2}(?<!mi trova)|eerder|vrij|plek|goedkoper|woln\w{1,3}|wczesniej|livre\w?|vaga|ledig\w?|tidigare|plats|billigare|tidligere|volno|drive|uygun|bos"
    r"|ik heb nodig|wij hebben nodig|wij willen|ik wil|bestel|lever|potrzebuje|potrzebujemy|chce|chcemy|preciso|precisamos|quero|queremos|encomende|jag behover|vi behover|jag vill|bestall)(?!\w)"
)


def without_conditional_offers(text: str) -> str:
    """Return the text without such sentences; the text itself if it has none, or nothing else."""
    if len(text) > _LONGEST_TEXT or not _has_signs(search_text(text)):
        return text
    found = [offer for sentence in _SENTENCE.findall(text) if (offer := _find_offer(sentence))]
    rest = text
    for offer in found:
        rest = rest.replace(offer, " ", 1)
    return rest.strip() if found and _WORD.search(rest) else text


def supposes_something(text: str) -> bool:
    """Whether a condition says what is wanted: "If Friday suits, come", or "180 is fine if you deliver"."""
    line = search_text(text)
    return bool(_CONDITION.search(line) or _AGREES_IF.search(line))


def turns(text: str) -> bool:
    """Whether a text agrees and alters something, or tells what went well until something else came."""
    line = search_text(text)
    return bool(_ALTERS.search(line) or _TURNED.search(line))


def wonders(text: str) -> bool:
    """Whether a word leaves open what the text says, such as "perhaps"."""
    return _WONDERS.search(search_text(text)) is not None


def prefers(text: str) -> bool:
    """Whether somebody likes one thing better than another, which may decide what is done."""
    return _PREFERS.search(search_text(text)) is not None


def _find_offer(sentence: str) -> str:
    """Return the sentence if it is such an offer, or its end after "I filled in the form,"."""
    if not _is_offer(sentence):
        return ""
    head, comma, tail = sentence.partition(",")
    is_of_tail = len(head.split()) >= _FEWEST_WORDS and not _has_any_sign(head)
    return f"{comma}{tail}" if is_of_tail and _is_offer(tail) else sentence


def _is_offer(sentence: str) -> bool:
    line = search_text(sentence)
    if len(_WORD.findall(line)) > _LONGEST or "?" in sentence:
        return False
    return _has_signs(line) and not _WANTS.search(line)


def _has_signs(line: str) -> bool:
    return all(sign.search(line) for sign in _SIGNS)


def _has_any_sign(sentence: str) -> bool:
    line = search_text(sentence)
    return any(sign.search(line) for sign in _SIGNS)
