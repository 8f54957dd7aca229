"""SQL constructs for JSON, each compiled for SQLite and for PostgreSQL."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class JsonObject(FunctionElement[str]):
    """A JSON object; the arguments are alternating names and values."""

    type = sa.String()
    inherit_cache = True


class JsonDateTime(FunctionElement[str]):
    """A time as RFC 3339 with `Z`, without a fraction of zero."""

    type = sa.String()
    inherit_cache = True


class UuidText(FunctionElement[str]):
    """An id as 36 characters."""

    type = sa.String()
    inherit_cache = True


class JsonBoolean(FunctionElement[str]):
    """`true`, `false` or null."""

    type = sa.String()
    inherit_cache = True


class RawJson(FunctionElement[str]):
    """A text that contains JSON."""

    type = sa.String()
    inherit_cache = True


class ReplacedId(FunctionElement[str]):
    """An id as text, replaced by means of a JSON object `{"<id>": "<other id>"}`.

    The arguments are the object and the id; an id that is not in the object stays.
    """

    type = sa.String()
    inherit_cache = True


class EmailToUse(FunctionElement[str]):
    """The address to write to, of a JSON array of addresses: the primary one, else the first.

    An address from which mail came back does not count.
    """

    type = sa.Text()
    inherit_cache = True


class PhoneToUse(FunctionElement[str]):
    """The number to call, of a JSON array of numbers: the first that is no fax."""

    type = sa.Text()
    inherit_cache = True


class JsonArray(FunctionElement[str]):
    """The rows of a subquery with the single JSON column `item` as a JSON array."""

    type = sa.String()
    inherit_cache = True


class JsonTexts(FunctionElement[str]):
    """The texts of a group as a sorted JSON array."""

    type = sa.String()
    inherit_cache = True


# The SQL of the simple constructs; `{0}` is the compiled argument, or all of them.
_TEMPLATES: dict[type[FunctionElement[Any]], dict[str, str]] = {
    JsonObject: {"sqlite": "json_object({0})", "postgresql": "json_build_object({0})"},
    JsonDateTime: {
        "sqlite": "replace(replace({0}, ' ', 'T') || 'Z', '.000000Z', 'Z')",
        "postgresql": "replace(to_char({0} AT TIME ZONE 'UTC', "
        """'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '.000000Z', 'Z')""",
    },
    UuidText: {"postgresql": "{0}"},
    JsonBoolean: {
        "sqlite": "json(CASE WHEN {0} THEN 'true' WHEN NOT ({0}) THEN 'false' END)",
        "postgresql": "{0}",
    },
    RawJson: {"sqlite": "json({0})", "postgresql": "({0})"},
    EmailToUse: {
        "sqlite": "(SELECT value ->> 'address' FROM json_each({0})"
        " WHERE value ->> 'bounced_at' IS NULL"
        " ORDER BY coalesce(value ->> 'is_primary', 0) DESC, key LIMIT 1)",
        "postgresql": "(SELECT value ->> 'address' FROM json_array_elements({0})"
        " WITH ORDINALITY AS email (value, place) WHERE value ->> 'bounced_at' IS NULL"
        " ORDER BY coalesce(value ->> 'is_primary', 'false') DESC, place LIMIT 1)",
    },
    PhoneToUse: {
        "sqlite": "(SELECT coalesce(value ->> 'number', value ->> 'raw') FROM json_each({0})"
        " WHERE value ->> 'type' IS NOT 'fax' ORDER BY key LIMIT 1)",
        "postgresql": "(SELECT coalesce(value ->> 'number', value ->> 'raw')"
        " FROM json_array_elements({0}) WITH ORDINALITY AS phone (value, place)"
        " WHERE value ->> 'type' IS DISTINCT FROM 'fax' ORDER BY place LIMIT 1)",
    },
    JsonTexts: {
        "sqlite": "json_group_array({0} ORDER BY {0})",
        "postgresql": "json_agg({0} ORDER BY {0})",
    },
}


def _compile_by_template(
    construct: type[FunctionElement[Any]], dialect: str, template: str
) -> None:
    @compiles(construct, dialect)
    def _(element: FunctionElement[Any], compiler: SQLCompiler, **kw: Any) -> str:
        return template.format(compiler.process(element.clauses, **kw))


for _construct, _templates in _TEMPLATES.items():
    for _dialect, _template in _templates.items():
        _compile_by_template(_construct, _dialect, _template)


@compiles(UuidText, "sqlite")
def _(element: UuidText, compiler: SQLCompiler, **kw: Any) -> str:
    digits = f"lower(hex({compiler.process(element.clauses, **kw)}))"
    dashed = " || '-' || ".join(
        f"substr({digits}, {start}, {length})"
        for start, length in ((1, 8), (9, 4), (13, 4), (17, 4), (21, 12))
    )
    # hex(NULL) is the empty text
    return f"nullif({dashed}, '----')"


@compiles(ReplacedId, "sqlite")
def _(element: ReplacedId, compiler: SQLCompiler, **kw: Any) -> str:
    ids, column = element.clauses
    plain = compiler.process(UuidText(column), **kw)
    return f"coalesce({compiler.process(ids, **kw)} ->> ({plain}), {plain})"


@compiles(ReplacedId, "postgresql")
def _(element: ReplacedId, compiler: SQLCompiler, **kw: Any) -> str:
    ids, column = (compiler.process(part, **kw) for part in element.clauses)
    return f"coalesce(CAST({ids} AS json) ->> {column}::text, {column}::text)"


@compiles(JsonArray, "sqlite")
def _(element: JsonArray, compiler: SQLCompiler, **kw: Any) -> str:
    rows = compiler.process(next(iter(element.clauses)), asfrom=True, **kw)
    return f"(SELECT json_group_array(json(item)) FROM {rows} AS listed)"  # noqa: S608  # made of compiled expressions


@compiles(JsonArray, "postgresql")
def _(element: JsonArray, compiler: SQLCompiler, **kw: Any) -> str:
    rows = compiler.process(next(iter(element.clauses)), asfrom=True, **kw)
    return f"(SELECT coalesce(json_agg(item), '[]'::json) FROM {rows} AS listed)"  # noqa: S608  # made of compiled expressions
