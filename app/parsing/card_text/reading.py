"""Reading of a business card from its lines. `read` accepts any lines and never raises."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.parsing.card_text import addresses, misreadings, names, words
from app.parsing.card_text.contact_methods import ContactMethods
from app.parsing.card_text.labels import is_label
from app.parsing.card_text.lines import Line, in_order, pieces
from app.parsing.name_titles import split_titles
from app.parsing.person_name import propose
from app.parsing.vcard.cards import Address, Broken, Card, Email, Name

MAX_EXCERPT = 200

_TURKISH = re.compile("[ıİğĞşŞ]")
_SMALL_INITIAL = re.compile(r"(?<![^\W\d_])([ışğüöçi])(?=[^\W\d_]{2})")
_JOB_AFTER_NAME = re.compile(r",\s| [-\u2013\u2014] ")
# A name after its role: Inh. Petra Sommer
_OWNER = re.compile(
    r"(?P<job>(?:Inh|Inhaber|Inhaberin|Geschäftsführer|Geschäftsführerin|GF|Owner|Proprietor|Prop|Titolare"
    r"|Gérant|Gérante|Eigenaar|Właściciel|Majitel|Jednatel|Propietario|Propietaria)[.:]?) ?:? +"
    r"(?P<name>[^\d@:]{5,60})"
)
_IN_BRACKETS = re.compile(r"(?P<name>[^\d@:()]{4,60}) \((?P<job>[^\d@:()]{2,60})\)")
_LOCAL_PART = re.compile(r"[\w+-]+(?:\.[\w+-]+)*[.@-]?")
_HOST_PART = re.compile(r"[.@]?[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,24}")
_WHOLE_EMAIL = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[^\W\d_]{2,24}")


def read(lines: Iterable[Line]) -> Card | Broken:
    """Return one card. Its source is the whole text; its note contains the lines of unknown meaning."""
    ordered = in_order(lines)
    methods = ContactMethods()
    left = [
        replace(line, text=rest)
        for line in pieces(_join_lines(ordered))
        if (rest := methods.extract(misreadings.separate_label(line.text)))
    ]
    postal_addresses = addresses.find(left)
    address_lines = [line for postal in postal_addresses for line in postal.lines]
    left = [part for line in left if line not in address_lines for part in _split_job(line)]
    person = names.find(left, [e.address for e in methods.emails], [u.url for u in methods.urls])
    text = "\n".join(line.text for line in ordered)
    is_turkish = bool(_TURKISH.search(text))
    organization, job_title = (
        misreadings.without_dots(each) if is_turkish else each
        for each in (
            misreadings.separate_legal_form(_text(person.organization)),
            misreadings.separate_words(_text(person.job_title)),
        )
    )
    name = _full_name(person, is_turkish=is_turkish)
    if not (name or organization or methods.emails or methods.phones):
        return Broken(0, "not_a_card", f"The card must show a name. It reads: {text[:MAX_EXCERPT]}")
    notes = [line.text for line in left if line not in person.lines]
    notes += [postal.rest for postal in postal_addresses if postal.rest]
    found = [_mended(postal.address) for postal in postal_addresses]
    parts = _parts(name, has_family_first=_is_hungarian(methods, organization))
    return Card(
        name=parts,
        formatted_name=name or organization,
        organization=organization,
        job_title=job_title,
        emails=tuple(_mended_email(each, parts) for each in methods.emails),
        phones=tuple(methods.phones),
        addresses=tuple(map(_capitalized, found) if is_turkish else found),
        urls=tuple(methods.urls),
        notes=("\n".join(notes),) if notes else (),
        source=text.encode(),
        unsure=person.unsure,
    )


def _text(line: Line | None) -> str:
    return line.text if line else ""


def _mended_email(email: Email, name: Name) -> Email:
    address = misreadings.mend_local_part(email.address, name.given, name.family)
    return replace(email, address=address)


def _mended(address: Address) -> Address:
    """The address with the blanks that recognizers lose."""
    return replace(
        address,
        street=misreadings.separate_number(address.street),
        postal_code=misreadings.separate_code(address.postal_code),
    )


def _full_name(person: names.PersonOrFirm, *, is_turkish: bool) -> str:
    """Return the name with the titles from lines of their own; recognizers lose the dot of İ."""
    if person.name is None:
        return ""
    name = misreadings.separate_words(person.name.text)
    if name[0].islower() and not split_titles(name).prefix and not name[0].isascii():
        name = _capitalized_words(name)
    above = [line.text for line in person.titles if line.bottom <= person.name.bottom]
    below = [line.text for line in person.titles if line.bottom > person.name.bottom]
    if is_turkish:
        name = misreadings.without_dots(_capitalized_words(name))
    whole = " ".join([*above, name])
    return ", ".join([whole, *below])


def _is_hungarian(methods: ContactMethods, organization: str) -> bool:
    """Whether the card is Hungarian, where the family name goes first."""
    addresses = (*(e.address for e in methods.emails), *(u.url.rstrip("/") for u in methods.urls))
    return "HU" in words.legal_form_countries(organization) or any(
        each.lower().endswith(".hu") for each in addresses
    )


def _parts(name: str, *, has_family_first: bool) -> Name:
    proposed = propose(name, has_family_first=has_family_first) if name else None
    if proposed is None:
        return Name()
    return Name(
        given=proposed.given,
        family=proposed.family,
        prefix=proposed.prefix,
        suffix=proposed.suffix,
        is_proposed=not proposed.is_sure,
    )


def _capitalized_words(text: str) -> str:
    """Begin each word of a Turkish name with a capital letter, which recognizers misread."""
    return _SMALL_INITIAL.sub(lambda found: "İ" if found[1] == "i" else found[1].upper(), text)


def _capitalized(address: Address) -> Address:
    return replace(
        address,
        street=misreadings.without_dots(address.street),
        locality=_capitalized_words(address.locality),
        region=_capitalized_words(address.region),
    )


def _join_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """Join lines that belong together: a label and its number, a company and its legal form."""
    current: Line | None = None
    for line in lines:
        if current is None:
            current = line
        elif joined := _joined(current, line):
            current = replace(current, text=joined, right=line.right, bottom=line.bottom)
        else:
            yield current
            current = line
    if current is not None:
        yield current


def _joined(current: Line, line: Line) -> str:
    """Return the text of two lines that are one; empty if they are two."""
    if is_label(current.text) and (line.is_in_row_of(current) or _is_dialled(line, current)):
        return f"{current.text} {line.text}"
    if words.is_legal_form(line.text) and line.is_below(current):
        return f"{current.text} {line.text}"
    if line.is_below(current) and _is_broken_email(current.text, line.text):
        return current.text.strip() + line.text.strip()
    return ""


def _is_dialled(line: Line, label: Line) -> bool:
    return line.is_below(label) and sum(map(str.isdigit, line.text)) > len(line.text) / 2


def _is_broken_email(first: str, second: str) -> bool:
    """Whether an e-mail address goes over two lines, which end or begin in the middle of it."""
    last, following = first.strip().rpartition(" ")[2], second.strip()
    if " " in following or _WHOLE_EMAIL.fullmatch(following) or _WHOLE_EMAIL.fullmatch(last):
        return False
    if "@" in last:
        return bool(_HOST_PART.fullmatch(following)) or bool(
            _WHOLE_EMAIL.fullmatch(last + following)
        )
    is_cut = following.startswith("@") or last.endswith((".", "-", "_", "@"))
    return (
        is_cut
        and last == first.strip()
        and bool(_LOCAL_PART.fullmatch(last))
        and bool(_WHOLE_EMAIL.fullmatch(last + following))
    )


def _split_job(line: Line) -> Iterator[Line]:
    """Split `Karl Weber, Head of Sales`, `Weber Ltd, Wholesale` and `Karl Weber (Sales)`."""
    if (match := _OWNER.fullmatch(line.text)) and propose(match["name"]):
        yield replace(line, text=match["name"])
        yield replace(line, text=match["job"].strip())
        return
    if (match := _IN_BRACKETS.fullmatch(line.text)) and _is_name_with_job(**match.groupdict()):
        yield replace(line, text=match["name"])
        yield replace(line, text=match["job"])
        return
    if match := _JOB_AFTER_NAME.search(line.text):
        before, after = line.text[: match.start()], line.text[match.end() :]
        is_with_job = words.sounds_like_job(after) and not words.sounds_like_job(before)
        if before.strip() and after.strip() and (words.has_legal_form(before) or is_with_job):
            yield replace(line, text=before)
            yield from _split_job(replace(line, text=after))
            return
    yield line


def _is_name_with_job(name: str, job: str) -> bool:
    return words.sounds_like_job(job) and propose(name) is not None
