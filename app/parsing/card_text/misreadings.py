"""Letters that recognizers confuse, set right where the rest of the card shows how.

Recognizers take l, I and 1 for each other and 0 for o, put a dot on the dotless i, and lose blanks.
"""

import re
from collections.abc import Iterator
from itertools import permutations

from app.parsing.normalization import normalize

_LOOKALIKES = str.maketrans("i1|0", "lllo")
_PARTS = re.compile(r"[^._+-]+")
_GLUED_WORDS = re.compile(
    r"(?<=[^\W\d_A-Z][^\W\d_A-Z])(?=[A-ZÀ-ÖØ-ÞŁŚŻĆČŠŽİŞ][a-zà-öø-ÿłśżćčšžış]{2})"
)
_GLUED_FORM = re.compile(
    r"(?<=[a-zà-öø-ÿ]{3})(?=(?:GmbH|AG|KG|OHG|Ltd\.?|LLC|Inc\.?|S\.[rp]\.[lA]\.|B\.V\.)(?![^\W\d_]))"
)
_CAPITAL_I_FOR_L = re.compile(r"(?<=\bS\.r\.)[I1|](?=\.)")
_GLUED_LABEL = re.compile(r"(?<=[\d)])(?=(?:Tel|Fax|Mob|Mobile?|Cell?|Fon|Phone)\b)")
_NUMBER_OF_HOUSE = re.compile(r"(?<=[^\W\d_]{3})(?=\d{1,4}[A-Za-z]?$)")
# British and Canadian codes, in which a blank is before the last three characters.
_CODE = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})|([A-Z]\d[A-Z])(\d[A-Z]\d)")
# Turkish words and names with a dotless i, which have no other spelling in Turkish.
_DOTLESS_WORDS = (
    "akın", "altın", "arıkan", "asım", "aydın", "balcı", "bulvarı", "çakır", "çalışkan",
    "danışmanlık", "gıda", "hıdır", "ırmak", "ışık", "kasım", "kazım", "kılıç", "kılınç",
    "kırmızı", "kıvanç", "kıymet", "nazlı", "kıdemli", "ortağı", "rıza", "sağlık", "satın", "satış", "sıla", "sırma", "sokağı", "tarım", "tasarım",
    "taşımacılık", "yalçın", "yapı", "yardımcısı", "yatırım", "yazıcı", "yazılım", "yıldırım", "yıldız", "yılmaz",
)  # fmt: skip
_DOTLESS = {word.replace("ı", "i"): word for word in _DOTLESS_WORDS}


def mend_local_part(address: str, given: str, family: str) -> str:
    """The address, with lookalikes in its local part as the name has them: 1.berg of Lara Berg."""
    local, at, host = address.partition("@")
    spellings = set(_spellings(given, family))
    return _PARTS.sub(lambda part: _mend(part[0], spellings), local) + at + host


def _mend(part: str, spellings: set[str]) -> str:
    lower = part.lower()
    alike = {
        each for each in spellings if each.translate(_LOOKALIKES) == lower.translate(_LOOKALIKES)
    }
    return alike.pop() if len(alike) == 1 and lower not in alike else part


def _spellings(given: str, family: str) -> Iterator[str]:
    """The usual parts of an address: names, initials, and both together."""
    names = [normalize(each).split() for each in (given, family)]
    words = [*names[0], *names[1], *("".join(each) for each in names)]
    yield from words
    yield from (word[0] for word in words if word)
    for first, second in permutations(filter(None, map("".join, names)), 2):
        yield from (first + second, first[0] + second, first + second[0])


def fold_lookalikes(text: str) -> str:
    """The letters of a text without blanks and accents, in which lookalikes are one letter."""
    return normalize(text).replace(" ", "").translate(_LOOKALIKES)


def separate_number(street: str) -> str:
    """The street with a blank before its number: Calle Hidalgo40."""
    return _NUMBER_OF_HOUSE.sub(" ", street)


def separate_words(text: str) -> str:
    """A line of one word with the blank between a small and a capital letter: AnnaBerg."""
    return text if " " in text.strip() else _GLUED_WORDS.sub(" ", text)


def separate_legal_form(organization: str) -> str:
    """The name of a firm with the blank before GmbH and the like, and the l of S.r.l."""
    return _CAPITAL_I_FOR_L.sub("l", _GLUED_FORM.sub(" ", organization))


def separate_label(line: str) -> str:
    """The line with the blank before a label that stands in the next column: M5X 1A9Cell."""
    return _GLUED_LABEL.sub(" ", line)


def separate_code(code: str) -> str:
    """The postal code with the blank that British and Canadian ones have: NR24TE."""
    parts = _CODE.fullmatch(code)
    return " ".join(filter(None, parts.groups())) if parts else code


def without_dots(text: str) -> str:
    """A Turkish text with dotless letters in words that are never written with i, such as Yilmaz."""
    return re.sub(r"[^\W\d_]+", lambda word: _without_dot(word[0]), text)


def _without_dot(word: str) -> str:
    turkish = _DOTLESS.get(word.replace("I", "i").replace("İ", "i").lower())
    if turkish is None:
        return word
    if word.isupper():
        return turkish.replace("i", "İ").upper()
    return turkish[0].replace("i", "İ").upper() + turkish[1:] if word[0].isupper() else turkish
