"""Titles before names and degrees after them, in the languages of business cards."""

import re
from dataclasses import dataclass

from app.parsing.normalization import normalize

# Salutations, titles, offices and degrees before a name, without points and marks.
_TITLES = frozenset(
    """
    herr frau fraulein hr fr mr mrs ms miss mx sir dame lord lady rev hon monsieur madame
    mademoiselle mme mlle maitre sig sigra signor signora signorina senor senora senorita sr sra
    srta don dona dna dhr mevr mevrouw meneer pan pani bay bayan fru hr g-n
    dr dra dres drs prof profa univ doz priv pd ao assoc doc as hab med dent vet jur iur rer phil nat
    pol oec publ habil theol sc tech techn mont agr hc mult ing inz dipl di mag mmag ddr bakk ba
    fh tu th kfm kffr kfr inf wirt betriebsw pad psych soz geol phys chem math biol geogr journ dolm
    staatl gepr arch arq avv geom rag rev dott dottssa profssa lic licda eng enga ir mgr mgra inzynier
    lek adw mec mudr mvdr judr phdr rndr paeddr thdr thlic bc bca akad av uzm doc op ogr yrd ok
    ozv ifj id univ-prof kand cand dipl-ing apl em emer ret cmdr capt col gen lt maj sgt
    """.split()  # noqa: SIM905  # a list with one word per line would fill a page
)
# Words that are a title only as part of a longer one: rer. nat., med. dent., ba.
_PARTS_OF_TITLES = frozenset(
    """
    med dent vet jur iur rer phil nat pol oec publ habil theol sc tech techn mont agr hc mult fh tu
    th kfm inf wirt betriebsw pad psych soz geol phys chem math biol geogr journ dolm gepr staatl
    ba as hab ao id ok em apl ret th g-n gen maj col don doc rag av fr op
    """.split()  # noqa: SIM905  # a list with one word per line would fill a page
)
_DEGREES = frozenset(
    """
    mba emba phd dphil md dds dmd dvm jd esq cpa cfa cfp cma cia cisa cissp pmp pe peng ceng ieng
    rn np msc bsc ba ma bs ms meng beng llm llb mphil mfa bfa med mpa mph mres dba edd psyd pharmd
    frics mrics assocrics riba fca aca acca facca fcca cima ffa fia frsa faia aia asla leed leedap
    obe mbe cbe kc qc jr sr ii iii iv jun sen csc drsc mbb cpim cscp shrmcp sphr phr scd
    dba msw lcsw cphr cga clu chfc ria cipd fcipd mcipd dipl dipling fh bed bcom bba bmus
    """.split()  # noqa: SIM905  # a list with one word per line would fill a page
)
_SHORT_DEGREES = frozenset({"ba", "ma", "bs", "ms", "md", "pe", "np", "rn", "med", "ii", "iv"})
_TITLES_WITH_POINT = frozenset({"av", "fr", "op"})
_ALWAYS_CAPITAL = frozenset({"di", "pd", "tu", "fh"})
_TOKEN = re.compile(r"\S+")
_JOINED_TITLE = re.compile(r"\b(?:Dr|Prof)\.(?=[^\W\d_a-z])")  # Dr.Anna
_POINTS = re.compile(r"[.'\u2019]+")
_PARTS = re.compile(r"[\s./()-]+")
_EDGES = " ,;"
_LONGEST_PART = 4  # of an abbreviation with points inside


@dataclass(frozen=True, slots=True)
class TitledName:
    prefix: str
    name: str
    """Name without titles and degrees; empty if the text consists of them."""
    suffix: str


def split_titles(text: str) -> TitledName:
    """Split a name as written into the titles before it, the name itself, and the degrees after it."""
    tokens = _TOKEN.findall(_JOINED_TITLE.sub(r"\g<0> ", text))
    first = 0
    while first < len(tokens) and _is_title(tokens[first], first):
        first += 1
    last = len(tokens)
    while last > first and _is_degree(tokens[last - 1], tokens[:last]):
        last -= 1
    return TitledName(
        prefix=" ".join(tokens[:first]).strip(_EDGES),
        name=" ".join(tokens[first:last]).strip(_EDGES),
        suffix=" ".join(tokens[last:]).strip(_EDGES),
    )


def is_title(text: str) -> bool:
    """Whether a text consists of titles and degrees, such as `Dipl.-Ing. (FH)`."""
    tokens = _TOKEN.findall(text)
    return bool(tokens) and all(
        _is_title(token, place) or "".join(_folded(token)) in _DEGREES
        for place, token in enumerate(tokens)
    )


def _is_title(token: str, place: int) -> bool:
    parts = _folded(token)
    if not parts or not all(part in _TITLES for part in parts):
        return False
    bare = token.strip("().,-")
    if len(parts) == 1 and parts[0] in _ALWAYS_CAPITAL and not bare.isupper():
        return False
    is_first_alone = place == 0 and all(part in _PARTS_OF_TITLES for part in parts)
    return (
        not is_first_alone
        or ("." in token and len(parts) > 1)
        or (token.endswith(".") and parts[0] in _TITLES_WITH_POINT)
    )


def _is_degree(token: str, tokens: list[str]) -> bool:
    """Whether a word after a name is a degree; a short one has capitals, and a whole name before it."""
    key = "".join(_folded(token))
    is_after_comma = len(tokens) > 1 and tokens[-2].endswith(",")
    is_marked_title = token.startswith("(") or (is_after_comma and token.endswith("."))
    if key not in _DEGREES and not (is_marked_title and key in _TITLES):
        return False
    is_marked = "." in token or sum(map(str.isupper, token)) > 1 or key in {"jun", "jr", "sen"}
    least = 3 if key in _SHORT_DEGREES else 2  # given and family name before it
    return is_after_comma or (is_marked and len(tokens) > least - 1 + ("." not in token))


def _folded(token: str) -> list[str]:
    pointless = _POINTS.sub("", token) if _is_abbreviation(token) else token
    return [
        normalize(part).replace(" ", "") for part in _PARTS.split(pointless) if part.strip("(),;")
    ]


def _is_abbreviation(token: str) -> bool:
    """Whether the points stand inside of one word: Ph.D., M.Sc., h.c., but not Dr.-Ing."""
    return "-" not in token and all(len(part) <= _LONGEST_PART for part in token.split("."))
