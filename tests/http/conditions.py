"""A planted mistake: no statement asks for the rows of its workspace any more."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from app.storage.prepared import Prepared

# `parties.workspace_id = %(workspace_id)s::UUID`, and `workspaces.id = …`
BOUND = re.compile(r"((?:\b\w+\.)?\bworkspace_id|\bworkspaces\.id) = %\(\w+\)s(?:::UUID)?")


def without_workspace(sql: str) -> str:
    """The statement with a tautology in the place of each condition on a bound workspace."""
    return BOUND.sub(r"\1 = \1", sql)


@contextmanager
def forgotten_conditions(engine: Engine) -> Iterator[None]:
    """Run each statement of PostgreSQL without its condition on the workspace."""
    bind, bind_many = Prepared.bind, Prepared.bind_many

    def forget(_connection: Any, _cursor: Any, sql: str, params: Any, *_: Any) -> tuple[str, Any]:
        return without_workspace(sql), params

    def forget_one(self: Prepared, dialect: str, params: Any) -> tuple[str, dict[str, Any]]:
        sql, values = bind(self, dialect, params)
        return without_workspace(sql), values

    def forget_many(self: Prepared, dialect: str, rows: Any) -> tuple[str, list[dict[str, Any]]]:
        sql, values = bind_many(self, dialect, rows)
        return without_workspace(sql), values

    event.listen(engine, "before_cursor_execute", forget, retval=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Prepared, "bind", forget_one)
        patch.setattr(Prepared, "bind_many", forget_many)
        yield
    event.remove(engine, "before_cursor_execute", forget)
