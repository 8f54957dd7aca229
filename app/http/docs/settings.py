"""The page about the settings, made of their declarations."""

from pydantic.fields import FieldInfo

from app.config import Settings
from app.http.docs.tables import table

INTRODUCTION = """\
# Settings

The server reads its settings from environment variables, with `make run` too. This page is generated.
"""


def markdown() -> str:
    rows = [[f"`FOLLOWUP_{n.upper()}`", _default(f), f.description or ""] for n, f in _fields()]
    return f"{INTRODUCTION}\n{table('variable', 'default', 'meaning', rows=rows)}\n"


def _fields() -> list[tuple[str, FieldInfo]]:
    return list(Settings.model_fields.items())


def _default(field: FieldInfo) -> str:
    return "" if field.default is None else f"`{field.default}`"
