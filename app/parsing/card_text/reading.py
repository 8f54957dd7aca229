"""A business card from the lines on it. `read` takes any lines and never raises."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.parsing.card_text import addresses, names, words
from app.parsing.card_text.contact_methods import ContactMethods
from app.parsing.card_text.labels import is_label
from app.parsing.card_text.lines import Line, in_order, pieces
from app.parsing.vcard.cards import Broken, Card

MOST_SHOWN = 200


def read(lines: Iterable[Line]) -> Card | Broken:
    """One card; its source is all that was read, its note what was not understood."""
    ordered = in_order(lines)
    reach = ContactMethods()
    left = [
        replace(line, text=rest)
        for line in pieces(_whole(ordered))
        if (rest := reach.take(line.text))
    ]
    found = addresses.find(left)
    taken = [line for place in found for line in place.lines]
    left = [part for line in left if line not in taken for part in _parts(line)]
    who = names.find(left, [each.address for each in reach.emails], [u.url for u in reach.urls])
    name, organization, job_title = (
        each.text if each else "" for each in (who.name, who.organization, who.job_title)
    )
    text = "\n".join(line.text for line in ordered)
    if not (name or organization or reach.emails or reach.phones):
        return Broken(0, "not_a_card", f"The card must show a name. It reads: {text[:MOST_SHOWN]}")
    notes = [line.text for line in left if line not in who.lines]
    notes += [place.rest for place in found if place.rest]
    return Card(
        formatted_name=name or organization,
        organization=organization,
        job_title=job_title,
        emails=tuple(reach.emails),
        phones=tuple(reach.phones),
        addresses=tuple(place.address for place in found),
        urls=tuple(reach.urls),
        notes=("\n".join(notes),) if notes else (),
        source=text.encode(),
    )


def _whole(lines: Sequence[Line]) -> Iterator[Line]:
    """With what was read apart: a word from its number, a firm from its legal form."""
    held: Line | None = None
    for line in lines:
        if held is None:
            held = line
        elif (is_label(held.text) and line.is_beside(held)) or (
            words.is_legal_form(line.text) and line.is_below(held)
        ):
            held = replace(held, text=f"{held.text} {line.text}", right=line.right)
        else:
            yield held
            held = line
    if held is not None:
        yield held


def _parts(line: Line) -> Iterator[Line]:
    """`Karl Weber, Head of Sales` and `Weber Ltd, Wholesale` are two things."""
    before, comma, after = line.text.partition(", ")
    is_with_job = words.sounds_like_job(after) and not words.sounds_like_job(before)
    if comma and (words.has_legal_form(before) or is_with_job):
        yield replace(line, text=before)
        yield from _parts(replace(line, text=after))
    else:
        yield line
