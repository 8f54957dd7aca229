"""Name, organization and job title, from the lines that are not contact methods or addresses."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.parsing import countries, freemail, normalization
from app.parsing.card_text import words
from app.parsing.card_text.lines import Line

_PARTICLES = (
    "von|van|de|der|den|del|della|di|da|dos|do|du|la|le|les|zu|zur|vom|und|y|e|bin|al|el|ten|ter"
)
_TITLES = (
    r"(?:(?:Univ\.-)?Prof|Dr|Dipl|Ing|Mag|Herr|Frau|Mr|Mrs|Ms|M|Mme|Mlle|Sir|Dott|Dott\.ssa|Sig|Sr|Sra"
    r"|Avv|Arch|med|jur|rer|phil|nat|pol|habil|dent|oec|Kfm|Inf|Wirt|Betriebsw|Päd|Psych|FH|h\.c)"
)
_TITLE = re.compile(rf"{_TITLES}(?:\.|\b)(?:[ .-]*\(?{_TITLES}\)?(?:\.|\b))*[ .-]*")
_WORD = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['\u2019.-]+[^\W\d_]+)*\.?"
_NAME = re.compile(rf"{_WORD}(?: (?:{_WORD}|(?:{_PARTICLES})\b|d['\u2019]{_WORD})){{1,4}}")
_ONE_WORD = re.compile(_WORD)
_DEGREE = re.compile(r", ?[A-Z][\w. ]{0,20}\Z")  # , MBA
_HOST = re.compile(r"(?:https?://)?(?:www\.)?([^/:?#]*)", re.IGNORECASE)
_LEAST_WORD = 3
_LEAST_DOMAIN = 4
_MOST_WORDS_OF_FIRM = 6


@dataclass(frozen=True, slots=True)
class PersonOrFirm:
    name: Line | None
    organization: Line | None
    job_title: Line | None

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(each for each in (self.name, self.organization, self.job_title) if each)


@dataclass(frozen=True, slots=True)
class _Hints:
    """Other parts of the card, in letters without accents and blanks."""

    locals_: tuple[str, ...]
    """Local parts of e-mail addresses, which mostly contain the name of the person."""
    domains: tuple[str, ...]
    largest: float


def find(lines: Sequence[Line], addresses: Iterable[str], urls: Iterable[str]) -> PersonOrFirm:
    """Find person and organization. `addresses` are e-mail addresses, whose spelling gives hints."""
    mail = [address.rpartition("@") for address in addresses]
    hints = _Hints(
        tuple(_letters(name) for name, _, _ in mail),
        tuple(filter(None, (_host_name(host) for host in (*(host for _, _, host in mail), *urls)))),
        max((each.height for each in lines), default=0) or 1,
    )
    job = next((each for each in lines if _is_job(each.text)), None)
    rest = [each for each in lines if each is not job]
    name = _best([(_name_score(each, hints, job), each) for each in rest])
    firm = _best([(_firm_score(each, hints), each) for each in rest if each is not name])
    return PersonOrFirm(name, firm, job)


def _best(scored: Sequence[tuple[float, Line]]) -> Line | None:
    score, line = max(scored, key=lambda each: each[0], default=(0.0, None))
    return line if score > 0 else None


def _is_job(text: str) -> bool:
    return words.sounds_like_job(text) and not words.has_legal_form(text)


def _name_score(line: Line, hints: _Hints, job: Line | None) -> float:
    """Score a line as the name of a person; 0 if it cannot be one."""
    bare = _TITLE.sub("", line.text) if _TITLE.match(line.text) else line.text
    shape = _DEGREE.sub("", bare)
    is_in_mail = any(
        word in local or local in word
        for local in hints.locals_
        for word in map(_letters, shape.split())
        if min(len(word), len(local)) >= _LEAST_WORD
    )
    if not (_NAME.fullmatch(shape) or (is_in_mail and _ONE_WORD.fullmatch(shape))):
        return 0
    if words.has_legal_form(line.text) or countries.find_country_code(shape):
        return 0
    if not is_in_mail and (words.sounds_like_firm(shape) or _matches_domain(shape, hints)):
        return 0
    return (
        (3 if is_in_mail else 0)
        + (2 if bare != line.text else 0)
        + (1 if job and job.is_below(line) else 0)
        + line.height / hints.largest
    )


def _firm_score(line: Line, hints: _Hints) -> float:
    text = line.text
    score = (
        4 * words.has_legal_form(text)
        + 3 * _matches_domain(text, hints)
        + 2 * (words.sounds_like_firm(text) and text.count(" ") < _MOST_WORDS_OF_FIRM)
    )
    return score and score + line.height / hints.largest


def _matches_domain(text: str, hints: _Hints) -> bool:
    letters = _letters(text)
    return len(letters) >= _LEAST_DOMAIN and any(
        domain in letters or letters in domain for domain in hints.domains
    )


def _host_name(url: str) -> str:
    """Return the distinctive name in the host of a URL; empty for public e-mail providers."""
    match = _HOST.match(url)
    host = match[1].lower() if match else ""
    name = max(host.split(".")[:-1], key=len, default="")
    letters = "" if host in freemail.DOMAINS else _letters(name)
    return letters if len(letters) >= _LEAST_DOMAIN else ""


def _letters(text: str) -> str:
    """Return the letters, in one spelling for ü and ue."""
    letters = normalization.normalize(text).replace(" ", "")
    return letters.replace("ae", "a").replace("oe", "o").replace("ue", "u")
