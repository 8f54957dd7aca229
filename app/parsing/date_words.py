"""Names of months, weekdays and time zones in dates, in the languages of mails."""

from functools import lru_cache

from app.parsing.normalization import normalize

# Per month: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Danish,
# Czech, Turkish, Finnish, Russian, Slovak, Romanian, Ukrainian, Greek, Hungarian. Shorter forms of at least three letters count, too.
_MONTHS = """
    january januar jänner janvier enero gennaio januari janeiro stycznia styczeń ledna ocak
    tammikuuta января januára ianuarie січня ιανουαρίου;
    february februar feber février febrero febbraio februari fevereiro lutego luty února
    şubat helmikuuta февраля februára februarie лютого φεβρουαρίου;
    march märz maerz mrz mars marzo maart mrt março marca marzec března mart maaliskuuta марта martie marts marca березня μαρτίου március;
    april avril abril aprile kwietnia kwiecień dubna nisan huhtikuuta апреля apríla aprilie квітня απριλίου április;
    may mai mayo maggio mei maio maja maj května mayıs toukokuuta мая травня μαΐου május;
    june juni juin junio giugno junho czerwca czerwiec června haziran kesäkuuta июня júna iunie червня ιουνίου június;
    july juli juillet julio luglio julho lipca lipiec července temmuz heinäkuuta июля júla iulie липня ιουλίου július;
    august août agosto augustus augusti sierpnia sierpień srpna ağustos elokuuta августа augusta серпня αυγούστου augusztus;
    september septembre septiembre settembre setembro września wrzesień září eylül syyskuuta
    сентября septembra septembrie вересня σεπτεμβρίου szeptember;
    october oktober octobre octubre ottobre outubro października październik října ekim
    lokakuuta октября októbra octombrie жовтня οκτωβρίου október;
    november novembre noviembre novembro listopada listopad listopadu kasım marraskuuta
    ноября novembra noiembrie листопада νοεμβρίου;
    december dezember décembre diciembre dicembre dezembro desember grudnia grudzień
    prosince aralık joulukuuta декабря decembra decembrie грудня δεκεμβρίου
""".split(";")  # noqa: SIM905  # the same as below
_WEEKDAYS = """
    monday mon montag mo lundi lun lunes lunedì maandag ma segunda-feira seg poniedziałek pon pn
    måndag mån mandag man pondělí po pazartesi pzt maanantai понедельник пн
    tuesday tue tues dienstag di mardi mar martes martedì dinsdag terça-feira ter wtorek wt tisdag
    tis tirsdag tir úterý út salı sal tiistai ti вторник вт
    wednesday wed mittwoch mi mercredi mer miércoles mié mercoledì woensdag wo quarta-feira qua
    środa śr onsdag ons středa st çarşamba çar keskiviikko ke среда ср
    thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedì gio donderdag quinta-feira
    qui czwartek czw torsdag tor tors čtvrtek čt perşembe per torstai to четверг чт
    friday fri freitag fr vendredi ven viernes vie venerdì vrijdag vr sexta-feira sex piątek pt
    fredag fre pátek pá cuma cum perjantai pe пятница пт
    saturday sat samstag sonnabend sa samedi sam sábado sáb sabato sab zaterdag za sobota sob lördag
    lör lørdag lør so cumartesi cmt lauantai la суббота сб
    sunday sun sonntag dimanche dim domingo dom domenica zondag zo domingo niedziela nd niedz söndag
    sön søndag søn neděle ne pazar paz sunnuntai su воскресенье вс
""".split()  # noqa: SIM905  # a list with one word per line would fill a page
_FILLERS = """
    am um uhr den der vom at on of the le à a de del di do da du das às em o il el las los alle ore
    om op klo kl d den på i dne v ve г в года roku godz h hrs date sent o'clock and
""".split()  # noqa: SIM905  # the same
# RFC 5322 §4.3, and the names that European and other programs use.
ZONES = {
    **dict.fromkeys(("gmt", "utc", "ut", "z", "wet"), 0),
    **dict.fromkeys(("cet", "mez", "met", "bst", "west"), 60),
    **dict.fromkeys(("cest", "mesz", "mest", "eet"), 120),
    "eest": 180,
    "msk": 180,
    "jst": 540,
    "aest": 600,
    "edt": -240,
    "est": -300,
    "cdt": -300,
    "cst": -360,
    "mdt": -360,
    "mst": -420,
    "pdt": -420,
    "pst": -480,
}
_SHORTEST = 3


def _prefixes(names: str) -> set[str]:
    words = [normalize(name) for name in names.split()]
    return {word[:end] for word in words for end in range(_SHORTEST, len(word) + 1)} | set(words)


def _numbers() -> dict[str, int]:
    """Return months by name and by each beginning that only one month has."""
    found: dict[str, set[int]] = {}
    for number, names in enumerate(_MONTHS, start=1):
        for word in _prefixes(names):
            found.setdefault(word, set()).add(number)
    numbers = {word: min(several) for word, several in found.items() if len(several) == 1}
    return numbers | {"mar": 3}  # not the Finnish November


_NUMBERS = _numbers()
_OTHER_WORDS = frozenset(normalize(word) for word in (*_WEEKDAYS, *_FILLERS))


@lru_cache(maxsize=512)
def month(word: str) -> int | None:
    """Return the number of a month by its name or a beginning of it."""
    return _NUMBERS.get(normalize(word))


@lru_cache(maxsize=512)
def is_other_word(word: str) -> bool:
    """Whether the word is a weekday or a small word, such as `Uhr`. `mar` may be one, too."""
    return normalize(word) in _OTHER_WORDS
