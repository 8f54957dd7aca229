"""Name, organization and job title, from the lines that are not contact methods or addresses."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.parsing import countries, email_address, freemail, normalization
from app.parsing.card_text import words
from app.parsing.card_text.contact_methods import REGISTER
from app.parsing.card_text.lines import Line
from app.parsing.name_titles import is_title, split_titles

_PARTICLES = frozenset(
    """
    von van de der den del della dello di da das dos do du la le les lo zu zur zum vom und y e i bin ibn
    al el ten ter te 't op af av av der dei degli af bint ben abu san st
    """.split()  # noqa: SIM905  # a list with one word per line would fill a page
)
_ARTICLES = frozenset(
    """
    the die der das le la les el los las il lo gli i de het the o os as
    """.split()  # noqa: SIM905  # as above
)
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019.-]+[^\W\d_]+)*\.?|d['\u2019][^\W\d_]+")
_NICKNAME = re.compile(r"[(\"\u201c\u201e][^()\"\u201c\u201d]{1,20}[)\"\u201d\u201c]")
_PARTNERS = re.compile(r"\s(?:&|\+|und|and|et|e|y|i|og|och|en|a|ve)\s", re.IGNORECASE)
_HOST = re.compile(r"(?:https?://)?(?:www\.)?([^/:?#]*)", re.IGNORECASE)
_OWNER = re.compile(r"(?:inh|prop|gf)\b|inhaber|owner|titolare|majitel|eigenaar", re.IGNORECASE)
_HANDLE = re.compile(r"\A@\w|#\w|\A(?:facebook|instagram|linkedin|xing|twitter|x)\b", re.IGNORECASE)
_CONTINUES = re.compile(
    r"(?:[&,/+\u2013-]|\b(?:of|and|for|und|für|et|de|des|du|di|e|y|en|van|i|og|och|der|ds\.|a|do))\Z",
    re.IGNORECASE,
)
_LEAST_WORD = 3
_LEAST_DOMAIN = 4
_MOST_WORDS_OF_NAME = 6
_MOST_WORDS_OF_FIRM = 6
_MOST_WORDS_OF_JOB = 9
_EAST_ASIAN_NAME = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々 \u3000]{2,10}")
_LINES_UNDER_NAME = 3


@dataclass(frozen=True, slots=True)
class PersonOrFirm:
    name: Line | None
    organization: Line | None
    job_title: Line | None
    titles: tuple[Line, ...] = ()
    """Lines that consist of titles or degrees of the person."""
    unsure: tuple[str, ...] = ()
    """Fields that follow from the layout alone."""
    used: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        return self.used


@dataclass(frozen=True, slots=True)
class _Hints:
    """Other parts of the card, in letters without accents and blanks."""

    locals_: tuple[str, ...]
    """Local parts of e-mail addresses, which mostly contain the name of the person."""
    domains: tuple[str, ...]
    largest: float


def find(lines: Sequence[Line], addresses: Iterable[str], urls: Iterable[str]) -> PersonOrFirm:
    """Find person and organization. `addresses` are e-mail addresses, whose spelling gives hints."""
    mails = [address for address in addresses if "@" in address]
    hosts = [address.rpartition("@")[2] for address in mails]
    hints = _Hints(
        tuple(
            _letters(address.rpartition("@")[0])
            for address in mails
            if not email_address.is_shared(address)
        ),
        tuple(filter(None, (_host_name(host) for host in (*hosts, *urls)))),
        max((each.height for each in lines), default=0) or 1,
    )
    titles = [each for each in lines if is_title(each.text)]
    rest = [each for each in lines if each not in titles and not _is_remark(each.text)]
    name = _best([(_name_score(each, hints, lines), each) for each in rest])
    others = [each for each in rest if each is not name]
    firm = _best([(_firm_score(each, hints), each) for each in others])
    others = [each for each in others if each is not firm]
    job = _find_job(name, firm, others, lines)
    unsure: list[str] = []
    others = [each for each in others if each is not job]
    if firm is None and name is not None:
        firm = _firm_by_layout(name, job, others)
        unsure += ["organization"] if firm else []
    if job is not None and not words.sounds_like_job(job.text):
        unsure.append("job_title")
    used = [each for each in (name, firm, job, *(titles if name else ())) if each]
    if job is not None:
        job, more = _whole_job(job, [each for each in others if each is not firm])
        used += more
    return PersonOrFirm(name, firm, job, tuple(titles) if name else (), tuple(unsure), tuple(used))


def _best(scored: Sequence[tuple[float, Line]]) -> Line | None:
    score, line = max(scored, key=lambda each: each[0], default=(0.0, None))
    return line if score > 0 else None


def _is_remark(text: str) -> bool:
    """Whether a line is neither a name nor a job: a number of a register, a handle, a motto."""
    return bool(
        (REGISTER.search(text) and any(map(str.isdigit, text)))
        or _HANDLE.search(text)
        or sum(map(str.isdigit, text)) > _LEAST_DOMAIN
        or words.has_founding_year(text)
    )


def _name_score(line: Line, hints: _Hints, lines: Sequence[Line]) -> float:
    """Score a line as the name of a person; 0 if it cannot be one."""
    titled = split_titles(line.text)
    shape = _NICKNAME.sub(" ", titled.name).strip()
    has_title = bool(titled.prefix or titled.suffix)
    is_in_mail = any(
        word in local or local in word
        for local in hints.locals_
        for word in map(_letters, shape.split())
        if min(len(word), len(local)) >= _LEAST_WORD
    )
    if not _is_name_shape(shape, may_be_one_word=is_in_mail or has_title, is_in_mail=is_in_mail):
        return 0
    if words.has_legal_form(line.text) or countries.find_country_code(shape):
        return 0
    below = _below(line, lines)
    has_job_below = bool(below) and _is_job(below[0].text)
    sounds_like_firm = words.sounds_like_firm(shape) or shape.split()[0].lower() in _ARTICLES
    if not is_in_mail and not has_title:
        if sounds_like_firm or words.sounds_like_street(shape.split()[0]):
            return 0
        if words.sounds_like_job(shape):
            return 0
    score = (
        (3 if is_in_mail else 0)
        + (2 if has_title else 0)
        + (1.5 if has_job_below else 0)
        + (4 if below and _OWNER.match(below[0].text) else 0)
        + (0.5 if below and is_title(below[0].text) else 0)
        + line.height / hints.largest
    )
    return score / 4 if not is_in_mail and sounds_like_firm else score


def _is_name_shape(shape: str, *, may_be_one_word: bool, is_in_mail: bool) -> bool:
    parts = shape.replace(",", " ").split()
    if not parts or len(parts) > _MOST_WORDS_OF_NAME or not all(map(_WORD.fullmatch, parts)):
        return bool(_EAST_ASIAN_NAME.fullmatch(shape))
    if _EAST_ASIAN_NAME.fullmatch(shape):
        return True
    if len(parts) == 1 and not may_be_one_word:
        return False
    if is_in_mail and len(parts) > 1 and shape.islower():
        return not _sounds_like_other(shape)
    capital = [
        part for part in parts if not part[0].islower() or (is_in_mail and not part[0].isascii())
    ]
    small = [part for part in parts if part not in capital]
    is_long = any(len(part) > 1 and part[-1] != "." for part in capital)
    return is_long and all(part.lower() in _PARTICLES or "'" in part for part in small)


def _sounds_like_other(text: str) -> bool:
    """Whether the words are those of a firm, a job or a street."""
    return (
        words.sounds_like_firm(text)
        or words.sounds_like_job(text)
        or words.sounds_like_street(text)
    )


def _firm_score(line: Line, hints: _Hints) -> float:
    text = line.text
    score = (
        4 * words.has_legal_form(text)
        + 3 * _matches_domain(text, hints)
        + 2 * (words.sounds_like_firm(text) and text.count(" ") < _MOST_WORDS_OF_FIRM)
    )
    is_certain = words.has_legal_form(text) or _PARTNERS.search(text)
    if not is_certain and words.sounds_like_job(text) and not words.sounds_like_firm(text):
        return 0
    if text[0].islower() and not words.has_legal_form(text) and not _matches_domain(text, hints):
        return 0
    return score and score + line.height / hints.largest


def _find_job(
    name: Line | None, firm: Line | None, others: Sequence[Line], lines: Sequence[Line]
) -> Line | None:
    """Return the job title: what is under the name, else a line that sounds like one."""
    known = [each for each in others if _is_job(each.text)]
    if name is None:
        return known[0] if known and firm is None else None
    under = _below(name, [each for each in lines if not is_title(each.text)])
    near = [each for each in under[:_LINES_UNDER_NAME] if each in others]
    for each in near[:_LINES_UNDER_NAME]:
        if each in known:
            return each
    first = under[0] if under and under[0] in others else None
    if first is not None and _may_be_job(first):
        return first
    return known[0] if known else None


def _may_be_job(line: Line) -> bool:
    text = line.text
    return (
        len(text.split()) <= _MOST_WORDS_OF_JOB
        and not any(map(str.isdigit, text))
        and not words.sounds_like_firm(text)
        and not words.sounds_like_street(text)
        and not text.rstrip().endswith((".", "!", "?", ":"))
        and sum(map(str.isalpha, text)) >= _LEAST_WORD
        and countries.find_country_code(text) is None
    )


def _whole_job(job: Line, others: Sequence[Line]) -> tuple[Line, list[Line]]:
    """Join a job title that goes on in the next line: `Head of` and `Sales`."""
    under = next((each for each in others if each.is_below(job)), None)
    if under is not None and _CONTINUES.search(job.text) and _may_be_job(under):
        return replace(job, text=f"{job.text} {under.text}"), [under]
    return job, []


def _firm_by_layout(name: Line, job: Line | None, others: Sequence[Line]) -> Line | None:
    """Return the firm that nothing else tells: a line above the name or larger, or after the job."""
    fitting = [
        each
        for each in others
        if len(each.text.split()) <= _MOST_WORDS_OF_FIRM
        and not each.text[0].islower()
        and not any(map(str.isdigit, each.text))
        and not each.text.endswith((".", "!", "?", ":"))
        and sum(map(str.isalpha, each.text)) >= _LEAST_WORD
        and not words.sounds_like_job(each.text)
        and countries.find_country_code(each.text) is None
    ]
    larger = [each for each in fitting if each.height > name.height * 1.1]
    above = [each for each in fitting if each.bottom <= name.top]
    after = [each for each in fitting if each.follows(job or name)]
    return next(iter([*larger, *above, *after]), None)


def _below(line: Line, lines: Sequence[Line]) -> list[Line]:
    """Return the lines under a line in its column, the nearest first."""
    found = [line]
    start = next((place for place, each in enumerate(lines) if each is line), len(lines))
    for each in lines[start + 1 :]:
        if each.follows(found[-1]):
            found.append(each)
    return found[1:]


def _is_job(text: str) -> bool:
    return words.sounds_like_job(text) and not words.has_legal_form(text)


def _matches_domain(text: str, hints: _Hints) -> bool:
    letters = _letters(text)
    initials = "".join(part[0] for part in normalization.normalize(text).split())
    return any(
        (len(letters) >= _LEAST_DOMAIN and (domain in letters or letters in domain))
        or (len(initials) >= _LEAST_WORD and domain.startswith(initials))
        or _shares_words(text, domain)
        for domain in hints.domains
    )


def _shares_words(text: str, domain: str) -> bool:
    """Whether the domain consists mostly of words of the text: stolarka-nowak, verdier-vins."""
    parts = [_contract(part) for part in normalization.normalize(text).split()]
    shared = [part for part in parts if len(part) >= _LEAST_DOMAIN and part in domain]
    return 2 * sum(map(len, shared)) >= len(domain)


def _host_name(url: str) -> str:
    """Return the distinctive name in the host of a URL; empty for public e-mail providers."""
    match = _HOST.match(url)
    host = match[1].lower() if match else ""
    name = max(host.split(".")[:-1], key=len, default="")
    letters = "" if host in freemail.DOMAINS else _letters(name)
    return letters if len(letters) >= _LEAST_DOMAIN else ""


def _letters(text: str) -> str:
    """Return the letters, in one spelling for ü and ue."""
    return _contract(normalization.normalize(text).replace(" ", ""))


def _contract(letters: str) -> str:
    return letters.replace("ae", "a").replace("oe", "o").replace("ue", "u")
