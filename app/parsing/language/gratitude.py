"""Detection of texts that begin with thanks or praise.

They ask for nothing as far as one can tell: a person who wants something says "but" or asks.
"""

import re

from app.parsing.language.phrases import search_text

_SENTENCES = 2  # the greeting may be one
_FEWEST_WORDS = 6
_LONGEST = 700  # characters; a long text says more
_SIGN = re.compile(r"[?\d@%:/]")  # a number, an address or a sign says something else
_SENTENCE_END = re.compile(r"[.!;|]")
THANKS = (
    r"thank\w{0,3}|thx|dank\w{0,4}|bedank\w{0,3}|merci|remerci\w{1,6}|gracias|agradec\w{1,6}|grazie"
    r"|ringrazi\w{1,5}|obrigad[oa]|dziek\w{1,6}|tack\w{0,2}|tak(?: for)|tesekkur\w{0,6}|dekuj\w{0,4}"
)
_PRAISE = (
    # English, German, Dutch
    r"delighted|wonderful|marvell?ous|brilliant|fantastic|amazing|delicious|superb|well done|compliments?"
    r"|(?:so|very|really|more than) (?:happy|pleased|impressed|satisfied)|(?:great|lovely) (?:job|work|day)"
    r"|zufrieden\w{0,2}|begeister\w{1,3}|wunderbar\w{0,2}|wunderschon\w{0,2}|hervorragend\w{0,2}"
    r"|grossartig\w{0,2}|fantastisch\w{0,2}|lecker\w{0,2}|(?:ein|grosses) lob|tolle\w? (?:arbeit|leistung)"
    r"|tevreden|heerlijk\w{0,2}|geweldig\w{0,1}|prachtig\w{0,1}|complimenten|genoten|blij met"
    # French, Spanish, Italian, Portuguese
    r"|ravis?|enchantee?s?|satisfaite?s?|delicieu\w{1,3}|magnifique\w?|formidable\w?|felicitations|adore\w?"
    r"|encantad[oa]s?|satisfech[oa]s?|delicios[oa]s?|maravillos[oa]s?|estupend[oa]s?|enhorabuena"
    r"|complimenti|contentissim\w|soddisfatt\w|bellissim\w|buonissim\w|squisit\w|meraviglios\w|ottimo lavoro"
    r"|satisfeit[oa]s?|maravilhos[oa]s?|parabens|adoramos"
    # Polish, Swedish, Danish, Czech, Turkish
    r"|zadowolen\w|wspanial\w|pyszn\w|cudown\w|rewelacyjn\w|jattenojda?|nojda?|underbar\w?|jattefin\w?"
    r"|tilfreds\w?|dejlig\w?|fantastisk\w?|spokojen\w|skvel\w|nadhern\w|uzasn\w|memnun\w{0,4}|harika\w?"
)
# Weaker words of praise, which other messages have, too.
_APPRECIATION = (
    r"friendly|kindness|courteous|punctual|tidy|unforgettable|treasure|credit to|hats off|goosebumps|spellbound|highlight of|top job|like a glove|couldn't have done|down to you|saved (?:my|her|his|our) \w+|still talking about|old self"
    r"|freundlich\w{0,2}(?! gr| \|)|punktlich\w{0,2}|wurdevoll\w{0,2}|unvergesslich\w{0,2}|der hammer|schatz|hut ab|gansehaut|perle|gerettet|ein traum|gelungen\w{0,2}|liebevoll\w{0,2}|geduld\w{0,3}|gestaunt|wie angegossen|von nichts anderem"
    r"|aimables?|gentillesse|ponctuels?|ponctuelles?|inoubliables?|une perle|chapeau|a merveille|tresor|sauve la vie|grace a vous|avec dignite|le meilleur|sublimes?|frissons"
    r"|amabilisim\w|amable|carino|puntual\w{0,2}|inolvidables?|tesoro|chapo|un diez|eres el mejor|de maravilla|salvo la vida|merito suyo|ni una miga|piel de gallina"
    r"|gentilissim\w|gentile(?! (?:sig|dott|client))|puntual\w|indimenticabil\w|chapeau|una meraviglia|delicatezza|salvato la vita|merito suo|pelle d'oca|uno spettacolo|sei un grande"
    r"|vriendelijk(?! groet)|supervriendelijk|netjes|onvergetelijk\w?|een schat|petje af|kippenvel|leven gered|warmte|uw verdienste|een plaatje|geen kruimel"
    r"|bardzo mil\w|punktualn\w|niezapomnian\w{1,2}|czapki z glow|skarb|zyczliwosc\w?|zasluga|uratowali|pysz\w{1,4}|najlepsz\w"
    r"|simpatic\w|pontual|inesqueciv\w{2}|tiro o chapeu|carinho|salvaram|merito e seu|divinal|es o melhor"
    r"|trevlig\w{0,3}|supertrevlig|punktlig\w{0,2}|oforglomlig\w{0,2}|hatten av|raddade|varme|er fortjanst|drom"
    r"|venlig(?! hilsen)|uforglemmelig\w?|hatten af|reddede|prijemn\w|nezapomeniteln\w|klobouk dolu|zachranil\w|unutulmaz|helal|kurtard\w{1,3}"
)
_PRAISES = re.compile(rf"(?<!\w)(?:{THANKS}|{_PRAISE}|{_APPRECIATION})(?!\w)")
# Words of wants and complaints; praise has negations of its own ("not a glass was broken").
_WANTS = re.compile(
    r"(?<!\w)(?:but|however|though|unfortunately|only that|solo che|solo que|so que|alleen|fast|daremot|tylko|need\w{0,2}|want|would like|i'd like|we'd like|could you|can you|please|in advance|left behind|aber|jedoch|leider|allerdings|brauch\w{0,4}|bitte|voraus|mochte\w{0,2} (?:ich|wir)|hatten gern|konnten sie"
    r"|mais|cependant|malheureusement|besoin|voudrai\w{1,3}|faudrait|d'avance|pouvez|pourriez|oublie\w{0,2}|pero|sin embargo|lamentablemente|necesit\w{1,6}|quisiera|antemano|podria\w?|puede\w?|dejamos|ma|pero'|purtroppo|bisogno|vorre\w{1,3}|anticipo|potete|potrebbe|servirebbe|lasciato"
    r"|maar|helaas|nodig|graag|alvast|kunt u|mas|porem|infelizmente|preciso|precis\w{1,4}|antecedencia|poderia|ale|niestety|prosze|potrzeb\w{2,7}|z gory|men|tyvarr|behov\w{1,3}|forhand|kan ni|desvaerre|bohuzel|prosim|predem|fakat|ama|lutfen)(?!\w)"
)
_THANKS = re.compile(rf"(?<!\w)(?:{THANKS})(?!\w)")
# A line that only thanks, such as "Many thanks," or "Vielen Dank im Voraus".
_GOODBYE = re.compile(rf"(?:[a-z]{{2,12}} ){{0,2}}(?:{THANKS})(?: [a-z]{{2,12}}){{0,2}} ?[,.!|]?")
_THANKED = re.compile(
    rf"(?:[^|]{{1,40}}\| )?[^.!?|]{{0,40}}(?<!\w)(?:{THANKS})(?!\w)[^.!?|,;:]{{0,80}}[.!?|,;:]"
)
# In a first message it says please: "Change the booking, thanks."
_POLITE_END = re.compile(rf", (?:{THANKS})(?: \w{{1,10}})?(?= ?(?:[.!|]|$))")
# Words that something is here, as "all arrived well" says.
_RECEIVED = re.compile(
    r"(?<!\w)(?:arrived|came|here|received|got|complete|(?:an|)gekommen|eingetroffen|erhalten|bekommen|da|vollstandig"
    r"|arriv\w{1,3}|recue?s?|la|llegad[oa]s?|llego|llegaron|recibid[oa]s?|aqui|arrivat[aeio]|ricevut[aeio]|c'e tutto"
    r"|(?:aan|)gekomen|kwam\w{0,2}|ontvangen|binnen|er|dotar[lł]\w{1,2}|przysz[lł]\w{1,2}|otrzyma[lł]\w{1,3}|wszystko jest"
    r"|chegou|chegaram|recebi|recebemos|ca|kom(?: fram)?|kommit|fatt|mottagit|har|prislo|dorazil\w{0,1}|ankommet|geldi)(?!\w)"
)
_LONGEST_RECEIPT = 160  # characters
_LINES_OF_GOODBYE, _LINES_BEFORE_GOODBYE = 4, 2
_GRATITUDE = re.compile(rf"(?<!\w)(?:{THANKS}|{_PRAISE})(?!\w)")
# Words after which people come to what they want.
_TURN = re.compile(
    r"(?<!\w)(?:not|yet|still|noch|encore|todavia|ancora|nog|ainda|jeszcze|annu|endnu|jeste|hala"
    r"|but|however|though|only|unfortunately|need|want(?!ed to)|could|would|please|in advance"
    r"|aber|jedoch|nur noch|leider|allerdings|brauch\w{0,3}|mochte\w{0,2}(?! uns| mich)|bitte|voraus|nicht"
    r"|mais|cependant|malheureusement|besoin|voudrai\w{1,3}|avance|pas|pero|sin embargo|lamentablemente"
    r"|necesit\w{1,5}|quisiera|antemano|no|ma|pero'|purtroppo|bisogno|vorre\w{1,3}|anticipo|non|maar|helaas"
    r"|nodig|graag|alvast|niet|mas|porem|infelizmente|preciso|antecedencia|nao|ale|niestety|prosze|gory|nie"
    r"|men|tyvarr|desvaerre|behov\w{0,3}|forhand|inte|ikke|bohuzel|prosim|predem|fakat|ama|lutfen)(?!\w)"
)


# "Thanks for sending the wrong one" is no thanks.
_WRONG = re.compile(
    r"(?<!\w)(?:wrong|mess|faulty|damaged|falsch\w{0,2}|verkehrt\w{0,2}|mauvaise?s?|erreurs?|equivocad[oa]s?|sbagliat[oaie]|verkeerde?"
    r"|niewlasciw\w{1,2}|zly|zla|zle|errad[oa]s?|fel|forkert\w?|spatn\w{1,3})(?!\w)"
)
_FORGOTTEN = (
    r"(?<!\w)(?:forgetting|losing|ruining|wasting|vergessen|vergeten|oublie\w{0,2}|olvidar\w{0,3}|dimenticat[oaie]|esquec\w{2,5}"
    r"|glomt|glemt|zapomni\w{1,6}|zapomnel\w?|unuttu\w{1,6})(?!\w)"
)
_MENDING = (
    r"(?<!\w)(?:correct|corrig|correg|corrij|korrig|korrekt|berichtig|popraw|oprav|fix|mend|repar|repair|replac|rempla|reempla"
    r"|substitu|sostitu|ersetz|ersatz|austausch|umtausch|vervang|omruil|exchang|swap|echang|cambi|troca|wymian|byt|ombyt"
    r"|vymen|notic|spott|taking back|zuruck|degisti|duzelt)"
)
_FAILURE = re.compile(
    rf"(?<!\w)(?:{THANKS})(?!\w)(?:, (?:dass|dat|att|at|ze) )?"
    r"(?![^.!?|]{0,60}(?<!\w)(?:not|never|nicht|pas|no|non|niet|nao|inte|ikke|nie)(?!\w))"
    rf"(?![^.!?|]{{0,60}}{_MENDING})"
    rf"[^.!?|,;:]{{0,60}}(?:{_WRONG.pattern}|{_FORGOTTEN})"
)


def contains_thanks(text: str) -> bool:
    """Whether a word of the text thanks."""
    return _THANKS.search(search_text(text)) is not None


def begins_with_thanks(text: str, *, is_continuation: bool) -> bool:
    """Whether one of the first sentences thanks or praises, and no sentence turns to something else."""
    line = search_text(_without_goodbye(text))
    line = line if is_continuation else _POLITE_END.sub("", line)
    if len(text) > _LONGEST or _SIGN.search(text) or len(line.split()) < _FEWEST_WORDS:
        return False
    beginning = _SENTENCE_END.split(line, maxsplit=_SENTENCES + 1)[: _SENTENCES + 1]
    is_grateful = any(map(_GRATITUDE.search, beginning))
    return is_grateful and not any(one.search(line) for one in (_TURN, _WRONG, _FAILURE))


def _without_goodbye(text: str) -> str:
    """Return the text without "Many thanks" and a name at its end, which say goodbye after anything."""
    lines = text.strip().splitlines()
    for at in range(max(len(lines) - _LINES_OF_GOODBYE, _LINES_BEFORE_GOODBYE), len(lines)):
        if _GOODBYE.fullmatch(search_text(lines[at])):
            return "\n".join(lines[:at])
    return text


def acknowledges(text: str) -> bool:
    """Whether a short text thanks, says that something is here, and turns to nothing else."""
    line = search_text(text)
    if len(text) > _LONGEST_RECEIPT or _SIGN.search(text):
        return False
    return bool(_GRATITUDE.search(line) and _RECEIVED.search(line)) and not _TURN.search(line)


def thanks_for_failure(text: str) -> bool:
    """Whether a text thanks for something wrong or forgotten, which nobody means: "Thanks for the mess"."""
    return _FAILURE.search(search_text(text)) is not None


def after_thanks(text: str) -> str:
    """Return the words after a clause that thanks, such as "Thanks!"; empty if none does."""
    line = search_text(_without_goodbye(text))
    thanked = _THANKED.match(line)
    return line[thanked.end() :].strip(" |") if thanked else ""


def find_turn(text: str) -> str:
    """Return the words from "but" or "unfortunately" on; empty if there are none."""
    line = search_text(text)
    turn = _TURN.search(line)
    return line[turn.start() :].strip() if turn else ""


def praises(text: str) -> bool:
    """Whether a short text thanks or praises anywhere, and has no word of a want or a complaint."""
    line = _POLITE_END.sub("", search_text(_without_goodbye(text)))
    if len(text) > _LONGEST or "?" in text or len(line.split()) < _FEWEST_WORDS:
        return False
    return bool(_PRAISES.search(line)) and not _WANTS.search(line)
