"""The clues on a card about its country, in the order of their reliability."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from app.parsing import countries, phone
from app.parsing.card_text.label_words import LABEL_WORDS
from app.parsing.card_text.words import legal_form_countries

Source = Literal[
    "number", "address", "state", "postal_code", "register", "domain", "legal_form", "language"
]

_LEAST_WORDS = 2
_CODE_LENGTH = 2

# Endings of domains that people everywhere use without a thought of the country.
_ENDINGS_IN_GENERAL_USE = frozenset(
    """
    ai cc co fm gg io la ly me sh so tk to tv vc ws xyz app dev eu st ac ms gd nu im mu bz
    """.split()  # noqa: SIM905  # a list with one ending per line would fill a page
)
_COUNTRY_OF_ENDING = {"uk": "GB", "ευ": "GR", "рф": "RU", "中国": "CN", "berlin": "DE", "wien": "AT",
    "hamburg": "DE", "koeln": "DE", "bayern": "DE", "swiss": "CH", "paris": "FR", "london": "GB",
    "nyc": "US", "tirol": "AT", "bzh": "FR", "cat": "ES", "scot": "GB", "wales": "GB", "amsterdam": "NL",
    "gov": "US", "edu": "US", "mil": "US"}  # fmt: skip
# Registers, taxes and offices that one country has, or a few.
_REGISTERS = tuple(
    (re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE), frozenset(codes.split()))
    for codes, words in {
        "AT": r"ATU\d{8}|FN \d{5,6} ?[a-z]",
        "AU": "ABN|ACN",
        "BG": "ЕИК|БУЛСТАТ",
        "BR": "CNPJ|CEP|CREA|CRECI",
        "CH LI": r"CHE-?\d{3}\.?\d{3}\.?\d{3}",
        "CZ": r"CZ\d{8,10}",
        "CZ SK": "IČO?|DIČ",
        "DE": r"DE ?\d{9}|HRB|HRA|Amtsgericht|USt-?IdNr\.?|Handelsregister",
        "DK": r"CVR(?:-?nr)?|DK ?\d{8}",
        "ES": r"ES[A-Z]\d{8}|Pol\. ?Ind|Registro Mercantil",
        "FI": "Y-tunnus",
        "FR": r"SIRET|SIREN|RCS|FR ?\d{11}|TVA intracommunautaire|code APE",
        "GB": r"Company (?:Reg\w*|No)|Registered in England(?: and Wales)?|GB ?\d{9}|VAT Reg(?: No)?",
        "HR": "OIB",
        "HU": "Adószám|Cégjegyzékszám",
        "IL": r"ח\.?פ|ע\.?מ",
        "IT": r"P\. ?IVA|Partita IVA|IT ?\d{11}|C\.F|REA|PEC",
        "JP": "登録番号|法人番号|〒",
        "KR": "사업자등록번호",
        "MX": r"RFC|C\.U\.R\.P",
        "NL": r"KvK|NL\d{9}B\d\d|BTW NL\w+",
        "NL BE": "BTW",
        "BE": r"BE ?0\d{3}[. ]?\d{3}[. ]?\d{3}",
        "NO SE": r"Org\.? ?nr\.?",
        "PL": r"NIP|REGON|KRS|PL ?\d{10}",
        "PT": "NIPC|Cons\\. Reg\\. Com",
        "RO": r"CUI|J\d\d/\d+/\d{4}",
        "RU": "ИНН|ОГРН|КПП",
        "SE": r"SE ?\d{12}",
        "TR": "Mersis|Vergi (?:No|D\\.)|V\\.D\\.",
        "UA": "ЄДРПОУ",
        "US": r"NMLS|DRE|CalBRE|Lic\. ?#",
    }.items()
)
# Countries whose people read a language on cards; English is read everywhere, and says nothing.
_LANGUAGE_COUNTRIES = {
    "de": "DE AT CH LI LU", "fr": "FR BE CH LU CA MC", "it": "IT CH SM",
    "es": "ES MX AR CO CL PE EC UY VE CR PA DO GT BO PY", "pt": "PT BR", "nl": "NL BE",
    "da": "DK", "no": "NO", "sv": "SE FI", "fi": "FI", "pl": "PL", "cs": "CZ", "sk": "SK",
    "hu": "HU", "tr": "TR CY", "ro": "RO MD", "hr": "HR SI BA RS ME", "et": "EE", "lt": "LT",
    "lv": "LV", "ru": "RU BY KZ UA", "uk": "UA", "bg": "BG", "sr": "RS", "el": "GR CY", "he": "IL",
    "ar": "AE SA EG JO KW QA BH OM MA DZ TN LB", "ja": "JP", "zh": "CN TW HK SG", "ko": "KR",
    "vi": "VN", "id": "ID", "th": "TH",
}  # fmt: skip
# Letters and words that occur in one language, with those of streets, jobs and opening hours.
_TYPICAL = {
    "de": "straße strasse str gasse weg platz geschäftsführer geschäftsführerin geschäftsführung inhaber leiter "
    "leiterin beratung vertrieb verkauf einkauf und für mit der ingenieur praxis uhr termine nach vereinbarung "
    "rechtsanwalt steuerberater abteilung projektleiter fachärztin facharzt meister gmbh sprechzeiten",
    "fr": "rue avenue boulevard quai place chemin directeur directrice gérant gérante responsable "
    "chargé chargée conseiller conseillère et fils depuis sur rendez-vous commercial commerciale cedex comptes",
    "it": "via viale piazza corso direttore direttrice responsabile titolare amministratore commerciale "
    "vendite ufficio acquisti dottore studio di e figli dal",
    "es": "calle avenida plaza paseo carrera director directora gerente jefe jefa ventas compras "
    "responsable abogado abogada socio y hijos desde despacho ingeniero colonia",
    "pt": "rua avenida praça travessa diretor diretora gerente sócio sócia vendas compras engenheiro e filhos desde "
    "advogado advogada comercial responsável",
    "nl": "straat laan weg plein kade directeur eigenaar adviseur medewerker verkoop inkoop en zonen sinds hoofd "
    "bezoekadres postadres postbus",
    "da": "gade vej direktør salgschef konsulent ejer og indehaver medarbejder afdeling",
    "no": "gate veien vei daglig leder selger rådgiver og avdeling salgssjef",
    "sv": "gatan vägen verkställande säljare försäljning konsult och ägare chef avdelning vd",
    "fi": "katu tie toimitusjohtaja myyntipäällikkö johtaja päällikkö asiantuntija yrittäjä ja",
    "pl": "ul al pl os dyrektor kierownik specjalista specjalistka sprzedaży prezes zarządu właściciel handlowy "
    "ds zakład",
    "cs": "nám ulice třída jednatel jednatelka ředitel ředitelka obchodní vedoucí majitel",
    "sk": "námestie ulica konateľ konateľka riaditeľ riaditeľka obchodný vedúci",
    "hu": "utca út tér ügyvezető igazgató értékesítési vezető tulajdonos mérnök krt",
    "tr": "cad caddesi sok sokak mah mahallesi müdürü müdür satış genel mühendis uzmanı no sanayi bölgesi",
    "ro": "str strada bulevardul șoseaua director inginer vânzări administrator",
    "hr": "ulica trg direktor prodaja voditelj vlasnik",
}  # fmt: skip
_LETTERS = {
    "pl": "łśźżńąę", "cs": "řůě", "hu": "őű", "tr": "ğışİ", "sk": "ľĺŕô", "ro": "țșă", "uk": "іїєґ",
    "ru": "ыэё", "de": "ß", "sr": "ђћџ",
}  # fmt: skip
_SCRIPTS = {
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "he": re.compile(r"[\u0590-\u05ff]"),
    "el": re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "ar": re.compile(r"[\u0600-\u06ff]"),
}
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class PostalParts:
    """Parts of an address as written; `country` is a code."""

    country: str | None = None
    postal_code: str = ""
    locality: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Clue:
    source: Source
    countries: frozenset[str]


def find_clues(
    *,
    numbers: Iterable[str] = (),
    addresses: Iterable[PostalParts] = (),
    hosts: Iterable[str] = (),
    organization: str = "",
    text: str = "",
) -> tuple[Clue, ...]:
    """Return the clues, the most reliable first. `text` is the text of the card in any language."""
    parts = tuple(addresses)
    found = (
        *_of_numbers(numbers),
        *(Clue("address", frozenset({each.country})) for each in parts if each.country),
        *_of_states(parts),
        *_of_postal_codes(parts),
        *(Clue("register", codes) for form, codes in _REGISTERS if form.search(text)),
        *_of_hosts(hosts),
        *_of_legal_form(organization),
        *_of_language(text),
    )
    return tuple(dict.fromkeys(found))


def agreed_country(clues: Iterable[Clue]) -> str | None:
    """Return the country in which all clues agree; None where they leave several, or none."""
    left: frozenset[str] | None = None
    for clue in clues:
        left = clue.countries if left is None else left & clue.countries
    return next(iter(left)) if left is not None and len(left) == 1 else None


def _of_numbers(numbers: Iterable[str]) -> Iterator[Clue]:
    for raw in numbers:
        number = phone.read(raw, phone.NO_REGION).number
        if number and (country := phone.country_of(number)):
            yield Clue("number", frozenset({country}))


def _of_states(parts: Iterable[PostalParts]) -> Iterator[Clue]:
    for each in parts:
        for name in (each.region, each.locality):
            if codes := countries.countries_of_part(name, each.postal_code):
                yield Clue("state", codes)


def _of_postal_codes(parts: Iterable[PostalParts]) -> Iterator[Clue]:
    for each in parts:
        if not each.postal_code or each.country:
            continue
        if sign := countries.country_of_postal_sign(each.postal_code):
            yield Clue("address", frozenset({sign}))
        elif codes := countries.countries_of_postal_form(each.postal_code):
            yield Clue("postal_code", codes)


def _of_hosts(hosts: Iterable[str]) -> Iterator[Clue]:
    for host in hosts:
        ending = host.rstrip(".").rpartition(".")[2].lower()
        if ending in _ENDINGS_IN_GENERAL_USE:
            continue
        country = _COUNTRY_OF_ENDING.get(ending) or (
            countries.country_of_sign(ending) if len(ending) == _CODE_LENGTH else None
        )
        if country:
            yield Clue("domain", frozenset({country}))


def _of_legal_form(organization: str) -> Iterator[Clue]:
    if codes := legal_form_countries(organization):
        yield Clue("legal_form", codes)


def _of_language(text: str) -> Iterator[Clue]:
    if language := _language(text):
        yield Clue("language", frozenset(_LANGUAGE_COUNTRIES[language].split()))


def _language(text: str) -> str | None:
    """Return the language of most typical words; None if no language, or English, has most."""
    for language, script in _SCRIPTS.items():
        if script.search(text):
            return language
    if _HAN.search(text):
        return "zh"
    lowered = text.lower()
    words = set(_WORD.findall(lowered))
    scores = {
        language: len(words & _words_of(language))
        + 2 * bool(set(_LETTERS.get(language, "")) & set(lowered))
        for language in _LANGUAGE_COUNTRIES
    }
    best = max(scores, key=lambda language: scores[language])
    rivals = [each for each, score in scores.items() if score == scores[best]]
    return best if scores[best] >= _LEAST_WORDS and len(rivals) == 1 else None


@lru_cache(maxsize=64)
def _words_of(language: str) -> frozenset[str]:
    labels = LABEL_WORDS.get(language, {})
    english = {word for words in LABEL_WORDS["en"].values() for word in words.split("|")}
    typed = {word for words in labels.values() for word in words.split("|")} - english
    return frozenset(_TYPICAL.get(language, "").split()) | typed
