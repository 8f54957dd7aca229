"""The details of two parties as those of one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel

from app.errors import FieldError, Invalid
from app.features.parties.merge_schemas import MergeConflict
from app.parsing import email_address
from app.storage.models import Details

T = TypeVar("T")
Columns = dict[str, Any]


def join_lists(own: Details, more: Details) -> Columns:
    """The lists of contact details, each with the entries that only the other one has."""
    emails = [email | {"is_primary": False} for email in more.emails]
    return {
        "emails": with_new(own.emails, emails, lambda e: email_address.key(e["address"])),
        "phones": with_new(own.phones, more.phones, lambda p: p["number"] or p["raw"]),
        "addresses": with_new(own.addresses, more.addresses),
        "urls": with_new(own.urls, more.urls),
    }


def with_new(own: list[T], more: list[T], key: Callable[[T], Any] = lambda item: item) -> list[T]:
    """A list, and the entries of another one whose key it lacks."""
    known = [key(item) for item in own]
    return own + [item for item in more if key(item) not in known]


def refuse_long_lists(
    schema: type[BaseModel], document: Columns, survivor: Details, pointer: str
) -> None:
    """Raises Invalid with the name and the length of each list that is too long for the schema."""
    lists = {name: value for name, value in document.items() if isinstance(value, list)}
    faults = [
        FieldError(
            pointer,
            "too_long",
            f"`{name}` must not have more than {most} entries; {survivor.display_name} would have "
            f"{len(entries)}. Remove some first.",
        )
        for name, entries in lists.items()
        if len(entries) > (most := _most(schema, name))
    ]
    if faults:
        raise Invalid(*faults)


def _most(schema: type[BaseModel], name: str) -> int:
    limits = schema.model_fields[name].metadata
    return next(int(limit.max_length) for limit in limits if hasattr(limit, "max_length"))


def find_conflicts(
    survivor: Mapping[str, Any], merged: Mapping[str, Any]
) -> Iterator[MergeConflict]:
    """The fields with one value in which the two differ; the survivor keeps its own."""
    for name, dropped in merged.items():
        kept = survivor.get(name)
        if None not in {kept, dropped} and kept != dropped:
            yield MergeConflict(field=name, kept=str(kept)[:400], dropped=str(dropped)[:400])


def fill_missing(survivor: Any, merged: Any, names: Iterable[str]) -> Columns:
    """The fields that only the merged party has."""
    return {
        name: value
        for name in names
        if (value := getattr(merged, name)) and not getattr(survivor, name)
    }


def join_notes(survivor: str | None, merged: str | None) -> str | None:
    """The notes of both, in paragraphs of their own."""
    return "\n\n".join(dict.fromkeys(filter(None, (survivor, merged)))) or None
