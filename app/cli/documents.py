"""`followup openapi`: the documents that are written from the code."""

import json
from pathlib import Path
from typing import Annotated

import typer

from app.config import Settings
from app.http.docs import settings as settings_page
from app.http.docs.reference import markdown
from app.http.openapi import kept_documents
from app.http.openapi.breaking_changes import find_breaking_changes
from app.main import create_app

ROOT = Path(__file__).resolve().parents[2]


def write_documents(
    *,
    check: Annotated[
        bool,
        typer.Option(
            help="Only check whether the files are up to date, and whether clients of the last version still work."
        ),
    ] = False,
    keep: Annotated[
        bool, typer.Option(help="Also keep the document as that of its version (at a release).")
    ] = False,
) -> None:
    """Write openapi.json, openapi.md and docs/settings.md from the code."""
    document = create_app(Settings(database_url="sqlite:///never-opened.db")).openapi()
    if keep:
        kept_documents.keep(document, ROOT)
    files = {
        "openapi.json": json.dumps(document, indent=2, ensure_ascii=False) + "\n",
        "openapi.md": markdown(document),
        "docs/settings.md": settings_page.markdown(),
    }
    for name, text in files.items():
        path = ROOT / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if check:
            typer.echo(f"{name} is out of date: run `make openapi`.", err=True)
            raise typer.Exit(1)
        path.write_text(text, encoding="utf-8")
    if check and (breaks := find_breaking_changes(kept_documents.newest(ROOT), document)):
        typer.echo("\n".join([*breaks, kept_documents.ADVICE]), err=True)
        raise typer.Exit(1)
