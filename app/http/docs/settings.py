"""Page about the settings, generated from their declarations."""

from pydantic.fields import FieldInfo

from app.config import Settings
from app.http.docs.tables import table

INTRODUCTION = """\
# Settings

The server reads its settings from environment variables, with `make run` too. This page is generated.
"""


def markdown() -> str:
    rows = [
        [f"`FOLLOWUP_{name.upper()}`", _default(field), field.description or ""]
        for name, field in Settings.model_fields.items()
    ]
    return f"{INTRODUCTION}\n{table('variable', 'default', 'meaning', rows=rows)}\n"


def _default(field: FieldInfo) -> str:
    return "" if field.default in (None, ()) else f"`{field.default}`"
