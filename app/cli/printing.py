"""Results of commands: as JSON, or as a table for people."""

import json
from datetime import datetime
from typing import Annotated, Any

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


def print_rows(rows: list[dict[str, Any]], names: tuple[str, ...], *, as_json: bool) -> None:
    typer.echo(json.dumps(rows, ensure_ascii=False) if as_json else _as_table(rows, names))


def print_key(key: str, *, as_json: bool) -> None:
    typer.echo(json.dumps({"key": key}) if as_json else key)


def as_text(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z") if moment else None


def _as_table(rows: list[dict[str, Any]], names: tuple[str, ...]) -> str:
    """Columns with their names above; an empty list is empty."""
    lines = [names, *(tuple(str(row[name] or "-") for name in names) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(names))]
    return "\n".join(
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
