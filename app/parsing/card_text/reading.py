"""Reading of a business card from its lines. `read` accepts any lines and never raises."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.parsing.card_text import addresses, names, words
from app.parsing.card_text.contact_methods import ContactMethods
from app.parsing.card_text.labels import is_label
from app.parsing.card_text.lines import Line, in_order, pieces
from app.parsing.vcard.cards import Broken, Card

MAX_EXCERPT = 200


def read(lines: Iterable[Line]) -> Card | Broken:
    """Return one card. Its source is the whole text; its note contains the lines of unknown meaning."""
    ordered = in_order(lines)
    methods = ContactMethods()
    left = [
        replace(line, text=rest)
        for line in pieces(_join_lines(ordered))
        if (rest := methods.extract(line.text))
    ]
    postal_addresses = addresses.find(left)
    address_lines = [line for postal in postal_addresses for line in postal.lines]
    left = [part for line in left if line not in address_lines for part in _split_at_comma(line)]
    person = names.find(left, [e.address for e in methods.emails], [u.url for u in methods.urls])
    name, organization, job_title = (
        each.text if each else "" for each in (person.name, person.organization, person.job_title)
    )
    text = "\n".join(line.text for line in ordered)
    if not (name or organization or methods.emails or methods.phones):
        return Broken(0, "not_a_card", f"The card must show a name. It reads: {text[:MAX_EXCERPT]}")
    notes = [line.text for line in left if line not in person.lines]
    notes += [postal.rest for postal in postal_addresses if postal.rest]
    return Card(
        formatted_name=name or organization,
        organization=organization,
        job_title=job_title,
        emails=tuple(methods.emails),
        phones=tuple(methods.phones),
        addresses=tuple(postal.address for postal in postal_addresses),
        urls=tuple(methods.urls),
        notes=("\n".join(notes),) if notes else (),
        source=text.encode(),
    )


def _join_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """Join lines that belong together: a label and its number, a company and its legal form."""
    current: Line | None = None
    for line in lines:
        if current is None:
            current = line
        elif (is_label(current.text) and line.is_in_row_of(current)) or (
            words.is_legal_form(line.text) and line.is_below(current)
        ):
            current = replace(current, text=f"{current.text} {line.text}", right=line.right)
        else:
            yield current
            current = line
    if current is not None:
        yield current


def _split_at_comma(line: Line) -> Iterator[Line]:
    """Split `Karl Weber, Head of Sales` and `Weber Ltd, Wholesale` at the comma."""
    before, comma, after = line.text.partition(", ")
    is_with_job = words.sounds_like_job(after) and not words.sounds_like_job(before)
    if comma and (words.has_legal_form(before) or is_with_job):
        yield replace(line, text=before)
        yield from _split_at_comma(replace(line, text=after))
    else:
        yield line
