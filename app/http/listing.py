"""Lists: filters, sort orders and pages of any resource. Each shape of query compiles only once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import sqlalchemy as sa

from app.errors import ProblemError
from app.http.cursors import PageQuery, Signer
from app.http.transaction import ReadContext
from app.storage.prepared import Prepared

Condition = sa.ColumnElement[bool]
MAX_SHAPES = 500


class Filter(Protocol):
    """Turns a parameter into a condition. `shape` is the part of its value that changes the SQL."""

    def shape(self, value: Any) -> Any: ...
    def condition(self, shape: Any) -> Condition: ...
    def params(self, value: Any) -> Mapping[str, Any]: ...


class Is:
    """Filter with a constant condition, whose SQL parameter `name` gets the value; no name: no parameter."""

    def __init__(
        self, condition: Condition, name: str = "", read: Callable[[Any], Any] = lambda value: value
    ) -> None:
        self._condition, self._name, self._read = condition, name, read

    def shape(self, value: Any) -> Any:  # noqa: ARG002  # the SQL is the same for every value
        return None

    def condition(self, shape: Any) -> Condition:  # noqa: ARG002
        return self._condition

    def params(self, value: Any) -> Mapping[str, Any]:
        return {self._name: self._read(value)} if self._name else {}


class Flag:
    """Boolean filter with a condition for each of its values."""

    def __init__(self, *, true: Condition | None = None, false: Condition | None = None) -> None:
        self._conditions = {True: true, False: false}

    def shape(self, value: Any) -> Any:
        return value

    def condition(self, shape: Any) -> Condition:
        condition = self._conditions[shape]
        return sa.true() if condition is None else condition

    def params(self, value: Any) -> Mapping[str, Any]:  # noqa: ARG002  # it is in the SQL
        return {}


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """List of one resource. Every order ends in the id, so that pages neither repeat nor skip items."""

    name: str
    item: sa.ColumnElement[Any]
    source: sa.FromClause
    table: Any
    sorts: Mapping[str, Any]
    filters: Mapping[str, Filter]
    _statements: dict[Any, Prepared] = field(default_factory=dict, init=False)

    def page(
        self, context: ReadContext, query: PageQuery, sort: str, **extra_params: Any
    ) -> tuple[list[str], str | None]:
        """Return the items of a page as JSON, and the cursor of the next page.

        `extra_params` are the parameters that the statement needs in addition to the filters.
        """
        values = {n: v for n in self.filters if (v := getattr(query, n)) is not None}
        signer = Signer(context.cursor_secret, self.name, query.filters())
        params = {"workspace_id": context.workspace_id, "now": context.now}
        params |= extra_params
        for name, value in values.items():
            params |= self.filters[name].params(value)
        if query.cursor is not None:
            params |= self._position(signer.read(query.cursor), sort)
        statement = self._statement(values, sort, has_cursor=query.cursor is not None)
        rows, last = context.reader.fetch_page(statement, query.limit, **params)
        items = [str(row[0]) for row in rows]
        if last is None:
            return items, None
        _, at, row_id = last
        return items, signer.sign([_json_value(at), str(row_id)])

    def _position(self, position: list[Any], sort: str) -> dict[str, Any]:
        try:
            at, row_id = position
            is_time = isinstance(at, str) and _is_time(self.sorts[sort.removeprefix("-")])
            return {
                "after": datetime.fromisoformat(at) if is_time else at,
                "after_id": UUID(row_id),
            }
        except ValueError:
            raise ProblemError("bad_cursor") from None

    def _statement(self, values: Mapping[str, Any], sort: str, *, has_cursor: bool) -> Prepared:
        shapes = tuple((name, self.filters[name].shape(value)) for name, value in values.items())
        key = shapes, sort, has_cursor
        if key not in self._statements:
            if len(self._statements) >= MAX_SHAPES:
                self._statements.clear()
            self._statements[key] = Prepared(self._select(shapes, sort, has_cursor=has_cursor))
        return self._statements[key]

    def _select(self, shapes: Any, sort: str, *, has_cursor: bool) -> sa.Select[Any]:
        column, row_id = self.sorts[sort.removeprefix("-")], self.table.c.id
        select = (
            sa.select(self.item.label("item"), column.label("at"), row_id.label("row_id"))
            .select_from(self.source)
            .where(
                self.table.c.workspace_id
                == sa.bindparam("workspace_id", type_=self.table.c.workspace_id.type),
                *(self.filters[name].condition(shape) for name, shape in shapes),
            )
            .limit(sa.bindparam("size", type_=sa.Integer()))
        )
        descending = sort.startswith("-")
        if has_cursor:
            position = sa.tuple_(column, row_id)
            cursor = sa.tuple_(
                sa.bindparam("after", type_=column.type),
                sa.bindparam("after_id", type_=row_id.type),
            )
            select = select.where(position < cursor if descending else position > cursor)
        order = (column.desc(), row_id.desc()) if descending else (column, row_id)
        return select.order_by(*order)


def _is_time(column: Any) -> bool:
    return isinstance(getattr(column.type, "impl_instance", column.type), sa.DateTime)


def _json_value(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
