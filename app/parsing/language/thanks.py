"""Detection of texts that only say thanks. Every word that is not a courtesy says something else."""

import re
from dataclasses import dataclass

_LONGEST = 300  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class _CourtesyWords:
    """Words of one language. Yes, no and please are missing, because they decide something."""

    thanks: str
    polite: str
    greetings: str
    closings: str
    matters: str
    """Nouns and orders, which stand alone in a line as a name does."""


_ENGLISH = _CourtesyWords(
    thanks="thanks thank thanx thx ty",
    polite="""
        you very much many a lot so again for the your quick prompt fast kind great swift
        reply answer response help support info information update feedback service message
        email note everything ok okay perfect super awesome excellent wonderful lovely nice
        all good noted appreciated take day evening weekend week and too
    """,
    greetings="hi hello hey dear morning afternoon mr mrs ms dr all team",
    closings="regards best wishes cheers sincerely yours care bye",
    matters="""
        monday tuesday wednesday thursday friday saturday sunday tomorrow today urgent
        invoice order offer quote call send cancel cancelled stop delivery appointment
        refund complaint
    """,
)
_GERMAN = _CourtesyWords(
    thanks="danke dank danken dankeschön",
    polite="""
        vielen herzlichen besten lieben tausend ganz sehr schön schöne schönen schönes
        vielmals nochmal nochmals für die das den der ihre deine eure ihren deinen ihnen dir
        euch ich wir und auch schnelle rasche prompte nette tolle gute freundliche super
        antwort hilfe rückmeldung info infos mühe nachricht mail service beratung auskunft
        alles klar passt so war hat geklappt freut mich uns prima perfekt toll klasse
        bestens wunderbar ok okay gut top noch ein einen wochenende woche feierabend
        gleichfalls ebenfalls mit aus viele herzliche freundlichen bis
    """,
    greetings="""
        hallo hallöchen liebe lieber liebes geehrte geehrter geehrtes guten tag morgen abend
        moin servus herr frau damen herren familie
    """,
    closings="lg vg mfg bg glg gruß gruss grüße grüßen grüsse grüssen bald tschüss ciao",
    matters="""
        montag dienstag mittwoch donnerstag freitag samstag sonntag heute bitte dringend
        termin rechnung rückruf storno stornierung bestellung auftrag angebot lieferung
        anfrage reklamation mahnung kündigung
    """,
)
_FRENCH = _CourtesyWords(
    thanks="merci mercis remerciements",
    polite="""
        beaucoup bien infiniment mille un une grand à vous toi et pour votre ta la le cette
        réponse aide retour message information rapide tout encore d'accord parfait génial
        très c'est noté reçu entendu bonne belle journée soirée week-end
    """,
    greetings="bonjour bonsoir salut cher chère madame monsieur mme",
    closings="cordialement salutations bientôt",
    matters="""
        lundi mardi mercredi jeudi vendredi samedi dimanche urgent facture commande devis
        livraison annulation
    """,
)
_SPANISH = _CourtesyWords(
    thanks="gracias agradecido agradecida",
    polite="""
        muchas muchísimas mil muy por la su tu vuestra rápida pronta respuesta ayuda
        información mensaje atención todo de nuevo perfecto genial estupendo bien recibido
        un una y buen buena día fin semana
    """,
    greetings="""
        hola buenos buenas días tardes estimado estimada querido querida señor señora sr sra
    """,
    closings="saludos saludo cordial cordiales abrazo atentamente hasta pronto luego",
    matters="""
        lunes martes miércoles jueves viernes sábado domingo urgente factura pedido
        presupuesto entrega cita
    """,
)
_ITALIAN = _CourtesyWords(
    thanks="grazie ringrazio ringraziamo",
    polite="""
        mille molte tante infinite infinitamente molto per il lo la le vi ti un una di e a
        vostra vostro sua suo tua tuo rapida rapido veloce pronta gentile cortese risposta
        riscontro aiuto disponibilità informazioni informazione messaggio supporto assistenza
        tutto bene perfetto ottimo benissimo fantastico ricevuto d'accordo ancora tanto cuore
        davvero buona buon giornata serata lavoro
    """,
    greetings="ciao caro cara cari buongiorno buonasera salve egregio egregia gentilissimo gentilissima signor signora sig dott",
    closings="cordiali distinti saluti saluto cordialmente presto abbraccio",
    matters="""
        lunedì martedì mercoledì giovedì venerdì sabato domenica domani oggi urgente fattura
        ordine preventivo consegna appuntamento disdetta reclamo annullare
    """,
)
_LANGUAGES = (_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _ITALIAN)


def _courtesy_words(role: str) -> frozenset[str]:
    return frozenset(word for language in _LANGUAGES for word in getattr(language, role).split())


_THANKS, _POLITE, _MATTERS = map(_courtesy_words, ("thanks", "polite", "matters"))
_GREETINGS, _CLOSINGS = map(_courtesy_words, ("greetings", "closings"))

# Removed first. As single words, "have" and "got" would accept "Have you got the information".
_SET_PHRASE = re.compile(r"[:;]-?[)DP](?!\w)|<3|\^\^|\bhave an? |\bgot it\b", re.IGNORECASE)
_EMOJI = "👍🙏👌💪🤝🙌👏✅❤🧡💛💚💙💜🥰😊🙂😀😃😄😁😉☺🎉🌞☀🌻💐"
_TOKEN = re.compile(
    rf"(?P<initial>[A-ZÀ-Þ]\.)|(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)|(?P<emoji>[{_EMOJI}])"
    r"|(?P<line>\s*\n)|(?P<stop>\.)|(?P<mark>[,!]|:(?=\s*\n))"
    r"|(?P<filler>[\s\-\u2010-\u2015¡…*~\u200d\ufe0f🏻-🏿]+)"
)


def is_thanks(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    text = _SET_PHRASE.sub(" ", text.replace("\u2019", "'")).strip()
    reader = _CourtesyReader()
    position = 0
    while position < len(text):
        token = _TOKEN.match(text, position)
        if token is None:  # a number, an address or a sign is content
            return False
        position = token.end()
        if not reader.accepts(token, is_last=position == len(text)):
            return False
    return reader.has_thanks


class _CourtesyReader:
    """Accepts courtesies, and names after thanks, a greeting or a closing."""

    def __init__(self) -> None:
        self.has_thanks = False
        self._names_left = 0
        self._is_closing = False
        self._before = ""

    def accepts(self, token: re.Match[str], *, is_last: bool) -> bool:
        """Whether the token is a courtesy, or a name in a valid position."""
        match token.lastgroup:
            case "word":
                return self._accepts_word(token["word"], is_last=is_last)
            case "emoji":
                self.has_thanks = True
            case "line":
                self._names_left = max(self._names_left, 2)
            case "mark":
                self._names_left = max(self._names_left, 1)
            case "stop" if len(self._before) > 2:  # noqa: PLR2004 - shorter: an initial, a title
                self._names_left = 0
        return True

    def _accepts_word(self, written: str, *, is_last: bool) -> bool:
        word = self._before = written.lower()
        if word in _MATTERS:
            return False
        if word in _THANKS:
            self.has_thanks, self._names_left = True, 1
        elif word in _CLOSINGS:
            self._names_left, self._is_closing = 6, True  # given and family name, and a company
        elif word in _GREETINGS:
            self._names_left = max(self._names_left, 3)
        elif word in _POLITE:
            self._names_left = 0
        else:
            return self._accepts_name(written, is_last=is_last)
        return True

    def _accepts_name(self, written: str, *, is_last: bool) -> bool:
        is_signed_small = self._is_closing and is_last  # lg anna
        self._names_left -= 1
        return self._names_left >= 0 and (written[0].isupper() or is_signed_small)
