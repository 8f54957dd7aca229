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
from app.storage.value_lists import has_id_of, ids_value

Condition = sa.ColumnElement[bool]
# The names of the filters of a request, each with the part of its value that changes the SQL.
Shapes = tuple[tuple[str, Any], ...]
MAX_SHAPES = 500
# Counting ends here: a `count` of this number means "or more".
MAX_COUNT = 10_000


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


def has_id(column: Any) -> Is:
    """Filter by a list of ids."""
    return Is(has_id_of("ids", column), "ids", ids_value)


def is_updated_since(column: Any) -> Is:
    """Filter by the time of the last change."""
    since = sa.bindparam("updated_since", type_=column.type)
    return Is(column >= since, "updated_since")


@dataclass(slots=True, eq=False)
class Listing:
    """List of one resource. Every order ends in the id, so that pages neither repeat nor skip items.

    Each list also has the filters `ids` and `updated_since`, and the sort by `updated_at`.
    """

    name: str
    item: sa.ColumnElement[Any]
    source: sa.FromClause
    table: Any
    sorts: Mapping[str, Any]
    filters: Mapping[str, Filter]
    _statements: dict[Any, Prepared] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        updated_at = self.table.c.updated_at
        self.sorts = {**self.sorts, "updated_at": updated_at}
        self.filters = {
            **self.filters,
            "ids": has_id(self.table.c.id),
            "updated_since": is_updated_since(updated_at),
        }

    def page(
        self, context: ReadContext, query: PageQuery, sort: str, **extra_params: Any
    ) -> tuple[list[str], str | None, int | None]:
        """Return the items of a page as JSON, the cursor of the next page, and the requested count.

        `sort` is the order that the client chose, or the usual one. `extra_params` are the parameters
        that the statement needs in addition to the filters.
        """
        sort = query.order(sort)
        values = {n: v for n in self.filters if (v := query.filter_value(n)) is not None}
        signer = Signer(context.cursor_secret, self.name, query.filters())
        params = {"workspace_id": context.workspace_id, "now": context.now}
        params |= extra_params
        for name, value in values.items():
            params |= self.filters[name].params(value)
        count = self._count(context, values, params) if query.count else None
        if query.cursor is not None:
            params |= self._position(signer.read(query.cursor), sort)
        statement = self._statement(values, sort, has_cursor=query.cursor is not None)
        rows, last = context.reader.fetch_page(statement, query.limit, **params)
        items = [str(row[0]) for row in rows]
        if last is None:
            return items, None, count
        _, at, row_id = last
        return items, signer.sign([_json_value(at), str(row_id)]), count

    def _count(
        self, context: ReadContext, values: Mapping[str, Any], params: Mapping[str, Any]
    ) -> int:
        shapes = self._shapes(values)
        statement = self._prepared((shapes, "count"), lambda: self._select_count(shapes))
        [(count,)] = context.fetch(statement, **params)
        return int(count)

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
        shapes = self._shapes(values)
        return self._prepared(
            (shapes, sort, has_cursor), lambda: self._select(shapes, sort, has_cursor=has_cursor)
        )

    def _shapes(self, values: Mapping[str, Any]) -> Shapes:
        return tuple((name, self.filters[name].shape(value)) for name, value in values.items())

    def _prepared(self, key: Any, select: Callable[[], sa.Select[Any]]) -> Prepared:
        if key not in self._statements:
            if len(self._statements) >= MAX_SHAPES:
                self._statements.clear()
            self._statements[key] = Prepared(select())
        return self._statements[key]

    def _select_count(self, shapes: Shapes) -> sa.Select[Any]:
        return select_count(self._matching(shapes, sa.literal_column("1").label("one")))

    def _matching(self, shapes: Shapes, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
        workspace_id = self.table.c.workspace_id
        return (
            sa.select(*columns)
            .select_from(self.source)
            .where(
                workspace_id == sa.bindparam("workspace_id", type_=workspace_id.type),
                *(self.filters[name].condition(shape) for name, shape in shapes),
            )
        )

    def _select(self, shapes: Shapes, sort: str, *, has_cursor: bool) -> sa.Select[Any]:
        column, row_id = self.sorts[sort.removeprefix("-")], self.table.c.id
        if _is_narrow({name for name, _ in shapes}, sort):
            # an expression keeps the databases from reading the workspace in the order of its index
            column = sa.func.coalesce(column, column, type_=column.type)
        select = self._matching(
            shapes, self.item.label("item"), column.label("at"), row_id.label("row_id")
        ).limit(sa.bindparam("size", type_=sa.Integer()))
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


def select_count(rows: sa.Select[Any]) -> sa.Select[Any]:
    """Count rows as far as `MAX_COUNT`."""
    counted = rows.limit(sa.literal_column(str(MAX_COUNT))).subquery("counted")
    return sa.select(sa.func.count()).select_from(counted)


def _is_narrow(filters: set[str], sort: str) -> bool:
    """Whether an index of a filter finds few rows, to be sorted after that."""
    return "ids" in filters or ("updated_since" in filters and not sort.endswith("updated_at"))


def _is_time(column: Any) -> bool:
    return isinstance(getattr(column.type, "impl_instance", column.type), sa.DateTime)


def _json_value(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
